import type { Lexicon } from '../../model/lexicon.js';
import { knowsRowLevelSecurity, type Model, type Table } from '../../model/model.js';
import { readRls } from '../claims/rls/read-rls.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import { callerIdOf } from './caller-id.js';
import { findTables } from './find-tables.js';
import { snakeCase } from './names.js';
import { findStore, type Store } from './store.js';
import { storesOfTables } from './stores-of-tables.js';
import { scopeTables } from './user-scope.js';

/** The tables of the document, whose rows they hold, and what is claimed of them; and the store they live in. */
export function readTables(units: readonly Unit[], listings: Listings, lexicon: Lexicon): Pick<Model, 'tables' | 'store' | 'callerId'> {
  const tables = findTables(units, listings);
  const store = findStore(units, listings);
  const rowLevelSecurity = tables.declared.every((table) => knowsRowLevelSecurity(store, table));
  const { claims, hints, gaps } = readRls(units, listings, tables, rowLevelSecurity);
  const stores = storesOfTables(units, tables);
  // What counts for a table of the other kind of store is read as there.
  const isOther = (key: string): boolean => (stores.get(key)?.rowLevelSecurity ?? rowLevelSecurity) !== rowLevelSecurity;
  const others = tables.declared.some(({ key }) => isOther(key)) ? readRls(units, listings, tables, !rowLevelSecurity).claims : claims;
  const scopes = scopeTables(tables, hints, lexicon);
  const declared = tables.declared.map((table): Table => ({
    kind: 'table',
    id: `table:${table.name}`,
    span: table.nameSpan,
    name: table.name,
    columns: table.columns,
    source: table.source,
    scope: scopes.get(table.key) ?? { scoped: false, reason: 'no column ties it to a person', span: table.nameSpan },
    claims: (isOther(table.key) ? others : claims).get(table.key) ?? [],
    ...(isOther(table.key) ? { store: stores.get(table.key) as Store } : {}),
  }));
  // A gap that the document states outright is one, even of a table that it does not declare itself.
  const columns = new Set(tables.declared.flatMap((table) => table.columns.map((column) => snakeCase(column.name))));
  const isColumn = (name: string): boolean => columns.has(snakeCase(name)) || /(?:^|_)(?:id|uid|uuid)$/.test(snakeCase(name));
  const stated = gaps.filter((gap, index) => !isColumn(gap.name) && gaps.findIndex((each) => each.name === gap.name) === index).map((gap): Table => ({
    kind: 'table',
    id: `table:${gap.name}`,
    span: gap.span,
    name: gap.name,
    columns: [],
    source: 'prose',
    scope: { scoped: true, reason: 'its gap is stated', span: gap.span },
    claims: [gap.claim],
  }));
  return { store, callerId: callerIdOf(units), tables: [...declared, ...stated] };
}
