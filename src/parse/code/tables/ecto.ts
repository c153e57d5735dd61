import type { Listing, Range } from '../listing.js';
import { split } from '../syntax.js';
import { columnComment, type ColumnDraft, draftColumn, draftTable, type TableDraft } from './draft.js';
import { linesOf, stringOrSymbol, symbolAt } from './migrations.js';

/** Reads `create table(:trips) do add :name, :string end` and `schema "trips" do field :name, :string end`. */
export function readEcto(listing: Listing): TableDraft[] {
  const tables: TableDraft[] = [];
  let moduleName: string | null = null;
  for (let at = 0; at < listing.tokens.length; at++) {
    if (listing.is(at, 'defmodule') && listing.isWord(at + 1)) moduleName = lastPart(listing, at + 1);
    const migration = /^create(?:_if_not_exists)?$/.test(listing.at(at).text) && listing.is(at + 1, 'table');
    const schema = listing.is(at, 'schema') && listing.isString(at + 1);
    const name = migration ? symbolAt(listing, listing.is(at + 2, '(') ? at + 3 : at + 2) : schema ? at + 1 : -1;
    if (name < 0) continue;
    const end = Math.min(listing.tokens.length, listing.endOfIndented(at) + 1);
    const table = draftTable(listing, 'ecto', listing.at(name).text, name, { from: at, to: end });
    // Other modules name a schema by that of its own: `belongs_to :skipper, Fleet.Sailor`.
    if (schema && moduleName !== null) table.aliases.push(moduleName);
    for (const line of linesOf(listing, { from: name + 1, to: end })) table.columns.push(...readLine(listing, line));
    tables.push(table);
  }
  return tables;
}

/** `Sailor` of `Fleet.Crew.Sailor` that starts at an index. */
function lastPart(listing: Listing, from: number): string {
  let at = from;
  while (listing.is(at + 1, '.') && listing.isWord(at + 2)) at += 2;
  return listing.at(at).text;
}

/** `add :title, :string, null: false`, `field :title, :string`, `belongs_to :skipper, Sailor`. */
function readLine(listing: Listing, line: Range): ColumnDraft[] {
  const word = listing.at(line.from).text;
  if (!/^(?:add|add_if_not_exists|field|belongs_to)$/.test(word)) return [];
  const [first, second, ...rest] = split(listing, { from: line.from + 1, to: line.to });
  const name = stringOrSymbol(listing, first);
  if (name === null || !second) return [];
  const option = (key: string): string | null => {
    const part = rest.find((candidate) => listing.is(candidate.from, key) && listing.is(candidate.from + 1, ':'));
    return part ? listing.textOf({ from: part.from + 2, to: part.to }).replace(/^:/, '') : null;
  };
  if (option('virtual') === 'true') return [];
  const reference = listing.is(second.from, 'references') ? stringOrSymbol(listing, { from: second.from + 2, to: second.to }) : null;
  const belongs = word === 'belongs_to' ? listing.textOf(second).replace(/^.*\./, '') : null;
  const table = reference ?? belongs;
  return [
    draftColumn(belongs === null ? name : (option('foreign_key') ?? `${name}_id`), listing.span(line.from, line.to), {
      type: stringOrSymbol(listing, second) ?? listing.textOf(second),
      nullable: option('null') === 'false' ? false : null,
      primaryKey: option('primary_key') === 'true',
      references: table === null ? null : { table, column: null },
      comment: columnComment(listing, line),
    }),
  ];
}
