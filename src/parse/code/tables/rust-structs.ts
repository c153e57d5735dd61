import type { Listing, Range } from '../listing.js';
import { inside, split } from '../syntax.js';
import { columnComment, type ColumnDraft, draftColumn, draftTable, isExcerpt, type TableDraft } from './draft.js';

/*
 * Tables in Rust: Diesel's `table! { trips (id) { id -> Uuid, … } }`, and structs that an attribute gives a table
 * (`#[diesel(table_name = trips)]`, SeaORM's `#[sea_orm(table_name = "trips")]`).
 */

/** What is written to a table, which may leave columns out. */
const CHANGE = /\b(?:Insertable|AsChangeset)\b/;

/** Reads Diesel's and SeaORM's tables. */
export function readRustTables(listing: Listing): TableDraft[] {
  const tables: TableDraft[] = [];
  for (let at = 0; at < listing.tokens.length; at++) {
    if (listing.is(at, 'table') && listing.is(at + 1, '!') && listing.is(at + 2, '{')) {
      const table = readTableMacro(listing, at);
      if (table) tables.push(table);
    } else if (listing.is(at, 'struct') && listing.isWord(at + 1) && listing.is(at + 2, '{')) {
      const table = readStruct(listing, at);
      if (table) tables.push(table);
    }
  }
  applyJoins(listing, tables);
  return tables;
}

/** `table! { fleet.trips (id) { id -> Uuid, note -> Nullable<Text>, } }` */
function readTableMacro(listing: Listing, at: number): TableDraft | null {
  const whole = inside(listing, at + 2);
  let open = whole.from;
  while (open < whole.to && !listing.is(open, '{')) open = listing.after(open);
  let keys = whole.from;
  while (keys < open && !listing.is(keys, '(')) keys++;
  const name = keys - 1;
  if (open >= whole.to || name < whole.from || !listing.isWord(name)) return null;
  const schema = listing.is(name - 1, '.') ? `${listing.at(name - 2).text}.` : '';
  const table = draftTable(listing, 'diesel', `${schema}${listing.at(name).text}`, name, { from: at, to: whole.to + 1 });
  const primary = keys < open ? split(listing, inside(listing, keys)).map((part) => listing.textOf(part)) : ['id'];
  for (const part of split(listing, inside(listing, open))) {
    const column = afterAttributes(listing, part.from);
    if (!listing.isWord(column) || !listing.is(column + 1, '->')) continue;
    const type = listing.textOf({ from: column + 2, to: part.to });
    const property = listing.at(column).text;
    const nullable = /^Nullable\s*</.test(type);
    table.columns.push(
      draftColumn(property, listing.span(column, part.to), {
        type: nullable ? type.replace(/^Nullable\s*<|>$/g, '') : type,
        nullable,
        primaryKey: primary.includes(property),
        comment: columnComment(listing, { from: column, to: part.to }),
      }),
    );
  }
  return table;
}

/** `joinable!(trips -> sailors (skipper_id));` */
function applyJoins(listing: Listing, tables: readonly TableDraft[]): void {
  const byName = new Map(tables.map((table) => [table.name, table]));
  for (let at = 0; at < listing.tokens.length; at++) {
    if (!listing.is(at, 'joinable') || !listing.is(at + 1, '!') || !listing.is(at + 4, '->') || !listing.is(at + 6, '(')) continue;
    const column = byName.get(listing.at(at + 3).text)?.columns.find((candidate) => candidate.name === listing.at(at + 7).text);
    if (column) column.references = { table: listing.at(at + 5).text, column: null };
  }
}

/** The index behind the attributes (`#[…]`) at an index. */
function afterAttributes(listing: Listing, from: number): number {
  let at = from;
  while (listing.is(at, '#') && listing.is(at + 1, '[')) at = listing.after(at + 1);
  return at;
}

/** The index of the first of the attributes, `pub` among them, that stand before an index. */
function attributesBefore(listing: Listing, to: number): number {
  let at = to;
  if (listing.is(at - 1, ')') && listing.is(listing.opening(at - 1) - 1, 'pub')) at = listing.opening(at - 1);
  if (listing.is(at - 1, 'pub')) at--;
  while (listing.is(at - 1, ']')) {
    const open = listing.opening(at - 1);
    if (open < 1 || !listing.is(open - 1, '#')) break;
    at = open - 1;
  }
  return at;
}

/** A struct whose attributes give it a table; null for any other. */
function readStruct(listing: Listing, at: number): TableDraft | null {
  const from = attributesBefore(listing, at);
  const named = tableNamed(listing, { from, to: at });
  if (named < 0) return null;
  const seaOrm = listing.isString(named) && contains(listing, { from, to: at }, 'sea_orm');
  const body = inside(listing, at + 2);
  const table = draftTable(listing, seaOrm ? 'seaorm' : 'diesel', listing.at(named).text, named, { from, to: body.to + 1 });
  // Every entity of SeaORM is called Model.
  if (!seaOrm) table.aliases.push(listing.at(at + 1).text);
  table.partial = CHANGE.test(listing.textOf({ from, to: at })) || isExcerpt(listing, body);
  for (const part of fieldsOf(listing, body)) {
    const column = readField(listing, part);
    if (column) table.columns.push(column);
  }
  return table;
}

/** The token of the name in `table_name = trips` or `table_name = "trips"`; -1 for none. */
function tableNamed(listing: Listing, range: Range): number {
  for (let at = range.from; at < range.to; at++)
    if (listing.is(at, 'table_name') && listing.is(at + 1, '=')) return lastOfPath(listing, at + 2);
  return -1;
}

/** The last part of `crate::schema::trips`. */
function lastOfPath(listing: Listing, from: number): number {
  let at = from;
  while (listing.is(at + 1, '::')) at += 2;
  return at;
}

function contains(listing: Listing, range: Range, word: string): boolean {
  for (let at = range.from; at < range.to; at++) if (listing.is(at, word)) return true;
  return false;
}

/** The fields of a struct: a comma between the brackets of a type (`HashMap<K, V>`) ends none. */
function fieldsOf(listing: Listing, body: Range): Range[] {
  const fields: Range[] = [];
  let from = body.from;
  let angles = 0;
  for (let at = body.from; at < body.to; at = listing.after(at)) {
    if (listing.is(at, '<')) angles++;
    else if (listing.is(at, '>')) angles--;
    else if (angles <= 0 && listing.is(at, ',')) {
      fields.push({ from, to: at });
      from = at + 1;
    }
  }
  return from < body.to ? [...fields, { from, to: body.to }] : fields;
}

/** `pub note: Option<String>` with its attributes. */
function readField(listing: Listing, part: Range): ColumnDraft | null {
  const behind = afterAttributes(listing, part.from);
  const attributes = listing.textOf({ from: part.from, to: behind });
  let name = behind;
  if (listing.is(name, 'pub')) name = listing.is(name + 1, '(') ? listing.after(name + 1) : name + 1;
  if (!listing.isWord(name) || !listing.is(name + 1, ':') || /\b(?:ignore|has_many|has_one|belongs_to)\b/.test(attributes)) return null;
  const type = listing.textOf({ from: name + 2, to: part.to });
  const nullable = /^Option\s*</.test(type);
  const property = listing.at(name).text;
  return {
    ...draftColumn(property, listing.span(part.from, part.to), {
      type: nullable ? type.replace(/^Option\s*<|>$/g, '') : type,
      nullable,
      primaryKey: /\bprimary_key\b/.test(attributes),
      unique: /\bunique\b/.test(attributes),
      comment: columnComment(listing, part),
    }),
    name: /\bcolumn_name\s*=\s*"?(\w+)/.exec(attributes)?.[1] ?? property,
  };
}
