import type { ColumnFact } from '../../parse/embedded.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import { snakeCase, tableKey } from '../tables/names.js';
import type { ColumnHolder } from './columns.js';

/**
 * Tables with the constraints that a migration adds to columns which another listing declares: the models of an ORM write no CHECK, so
 * `ALTER TABLE orders ADD CHECK (size IN ('s', 'm'))` stands in a script of its own.
 */
export function withAddedChecks<Holder extends ColumnHolder>(tables: readonly Holder[], units: readonly Unit[], listings: Listings): readonly Holder[] {
  const added = addedChecks(units, listings);
  return added.size === 0 ? tables : tables.map((table) => checked(table, added.get(tableKey(table.name)) ?? []));
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
    return constraint ? { ...column, check: constraint.check, values: column.values ?? constraint.values } : column;
  });
  return { ...table, columns };
}
