import type { Lexicon } from '../../model/lexicon.js';
import type { Model, Table } from '../../model/model.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import { findTables } from './find-tables.js';
import { scopeTables } from './user-scope.js';

/** The tables of the document, whose rows they hold, and what is claimed of them; and the store they live in. */
export function readTables(units: readonly Unit[], listings: Listings, lexicon: Lexicon): Pick<Model, 'tables' | 'store'> {
  const tables = findTables(units, listings);
  const scopes = scopeTables(tables, { policyColumns: new Set(), userTables: new Set(), setApart: new Map() }, lexicon);
  return {
    store: null,
    tables: tables.declared.map((table): Table => ({
      kind: 'table',
      id: `table:${table.name}`,
      span: table.nameSpan,
      name: table.name,
      columns: table.columns,
      source: table.source,
      scope: scopes.get(table.key) ?? { scoped: false, reason: '', span: table.nameSpan },
      claims: [],
    })),
  };
}
