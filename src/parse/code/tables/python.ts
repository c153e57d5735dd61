import type { Listing } from '../listing.js';
import { isDjangoModel, readDjangoModel } from './django.js';
import { settleNullability, type TableDraft } from './draft.js';
import { isRecord, readRecord } from './pydantic.js';
import { readPythonClasses, readPythonEnums } from './python-classes.js';
import { isSqlAlchemyModel, readSqlAlchemyModel, readTableCalls } from './sqlalchemy.js';

/** Reads the models of a Python listing: SQLAlchemy, SQLModel, Django, and records (Pydantic, dataclasses). */
export function readPythonTables(listing: Listing): TableDraft[] {
  const classes = readPythonClasses(listing);
  const enums = readPythonEnums(listing, classes);
  const stored: TableDraft[] = [];
  const others: TableDraft[] = [];
  for (const candidate of classes) {
    if (isSqlAlchemyModel(listing, candidate)) stored.push(readSqlAlchemyModel(listing, candidate, enums));
    else if (isDjangoModel(listing, candidate)) {
      const table = readDjangoModel(listing, candidate, enums);
      if (table) others.push(table);
    } else if (isRecord(candidate)) others.push(readRecord(listing, candidate, enums));
  }
  stored.push(...readTableCalls(listing, enums));
  settleNullability(stored);
  return [...stored, ...others];
}
