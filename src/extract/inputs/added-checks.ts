import type { ColumnFact } from '../../parse/embedded.js';
import type { Span } from '../../text/source-file.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import { snakeCase, tableKey } from '../tables/names.js';
import type { ColumnHolder } from './columns.js';

/**
 * Tables with the constraints that a migration adds to, or drops from, columns which another listing declares: the models of an ORM write no CHECK, so
 * `ALTER TABLE orders ADD CHECK (size IN ('s', 'm'))` stands in a script of its own.
 */
export function withAddedChecks<Holder extends ColumnHolder>(tables: readonly Holder[], units: readonly Unit[], listings: Listings): readonly Holder[] {
  const added = addedChecks(units, listings);
  const dropped = droppedChecks(units, listings);
  if (added.size === 0 && dropped.length === 0) return tables;
  return tables.map((table) => unchecked(checked(table, added.get(tableKey(table.name)) ?? []), dropped.filter((each) => each.table === tableKey(table.name)), added.get(tableKey(table.name)) ?? []));
}

/** A constraint that a script drops, and where the script stands. */
interface Dropped {
  readonly table: string;
  readonly name: string;
  readonly start: number;
  readonly script: Span;
}

function droppedChecks(units: readonly Unit[], listings: Listings): readonly Dropped[] {
  return units.filter(({ kind, zone }) => kind === 'code' && zone === 'plain').flatMap((unit) => (listings.sql(unit)?.changes ?? []).flatMap(({ table, dropped, span }) => (dropped ?? []).map((name) => ({ table: tableKey(table), name: name.toLowerCase(), start: span.start, script: unit.span }))));
}

/** A table without the CHECKs that a script further down drops, `ALTER TABLE orders DROP CONSTRAINT orders_size_check`, and none adds again. */
function unchecked<Holder extends ColumnHolder>(table: Holder, dropped: readonly Dropped[], added: readonly ColumnFact[]): Holder {
  if (dropped.length === 0) return table;
  const columns = table.columns.map((column): ColumnFact => {
    const names = column.checkNames?.map((name) => name.toLowerCase()) ?? [`${snakeCase(table.name.split('.').at(-1) ?? '')}_${snakeCase(column.name)}_check`];
    const drop = column.check === null ? undefined : dropped.find(({ name, start, script }) => names.includes(name) && column.span.end <= start && column.span.start < script.start);
    const isAddedAgain = drop !== undefined && added.some(({ name, span }) => snakeCase(name) === snakeCase(column.name) && span.start > drop.start);
    return drop === undefined || isAddedAgain ? column : { ...column, check: null, values: null };
  });
  return { ...table, columns };
}

/** By the key of each table the columns that scripts only add a CHECK to. */
function addedChecks(units: readonly Unit[], listings: Listings): ReadonlyMap<string, readonly ColumnFact[]> {
  const changes = units.filter(({ kind, zone }) => kind === 'code' && zone === 'plain').flatMap((unit) => listings.sql(unit)?.changes ?? []);
  const added = new Map<string, readonly ColumnFact[]>();
  for (const { table, columns } of changes) added.set(tableKey(table), [...(added.get(tableKey(table)) ?? []), ...columns.filter(({ type, check }) => type === '' && check !== null)]);
  return added;
}

function checked<Holder extends ColumnHolder>(table: Holder, added: readonly ColumnFact[]): Holder {
  if (added.length === 0) return table;
  const columns = table.columns.map((column): ColumnFact => {
    const constraint = column.check === null ? added.find(({ name }) => snakeCase(name) === snakeCase(column.name)) : undefined;
    return constraint ? { ...column, check: constraint.check, ...(constraint.checkNames ? { checkNames: constraint.checkNames } : {}), values: column.values ?? constraint.values } : column;
  });
  return { ...table, columns };
}
