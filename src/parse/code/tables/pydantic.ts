import type { Listing } from '../listing.js';
import { columnComment, draftColumn, draftTable, isExcerpt, type TableDraft } from './draft.js';
import { type PythonClass, readAnnotation } from './python-classes.js';

const RECORD_BASES = /^(?:BaseModel|SQLModel|Schema|ModelSchema|TypedDict|NamedTuple|Struct|Document|\w*Base|\w*Model)$/;

/** Whether a class is a record of annotated fields: Pydantic, dataclass, attrs, TypedDict. Settings are none. */
export function isRecord(candidate: PythonClass): boolean {
  const decorated = candidate.decorators.some((decorator) => /^(?:dataclass|define|frozen)$/.test(decorator.links.at(-1)?.name ?? ''));
  const derived = candidate.baseNames.some((base) => RECORD_BASES.test(base) && !/Settings/.test(base));
  return (decorated || derived) && candidate.members.some((member) => member.annotation !== null);
}

/** Reads the annotated fields of a class. */
export function readRecord(listing: Listing, candidate: PythonClass, enums: ReadonlyMap<string, readonly string[]>): TableDraft {
  const table = draftTable(listing, 'pydantic', candidate.name, candidate.at, candidate.whole);
  table.comment ??= candidate.docstring;
  table.partial = isExcerpt(listing, candidate.whole);
  for (const member of candidate.members) {
    if (!member.annotation || member.name === 'model_config') continue;
    const annotation = readAnnotation(listing, member.annotation);
    table.columns.push(
      draftColumn(member.name, listing.span(member.whole.from, member.whole.to), {
        type: annotation.type,
        nullable: annotation.nullable,
        values: annotation.values ?? enums.get(annotation.subject) ?? null,
        comment: columnComment(listing, member.whole),
      }),
    );
  }
  return table;
}
