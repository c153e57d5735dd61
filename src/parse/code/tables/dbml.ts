import type { Listing, Range } from '../listing.js';
import { inside, split, stringOf } from '../syntax.js';
import { columnComment, type ColumnDraft, draftColumn, draftTable, isExcerpt, type TableDraft } from './draft.js';

/** Reads `Table … { }`, `Enum … { }` and `Ref: a.b > c.d` of DBML. */
export function readDbml(listing: Listing): TableDraft[] {
  const enums = new Map<string, readonly string[]>();
  const tables: TableDraft[] = [];
  const refs: Range[] = [];
  for (let at = 0; at < listing.tokens.length; at++) {
    const token = listing.at(at);
    if (token.kind !== 'word' || !token.first) continue;
    const keyword = token.text.toLowerCase();
    if (keyword === 'enum') readEnum(listing, at, enums);
    else if (keyword === 'ref') refs.push({ from: at, to: endOfLine(listing, at) });
  }
  for (let at = 0; at < listing.tokens.length; at++) {
    if (!listing.at(at).first || !/^table$/i.test(listing.at(at).text)) continue;
    const table = readTable(listing, at, enums);
    if (table) tables.push(table);
  }
  const byName = new Map(
    tables.flatMap((table) =>
      [table.name, ...table.aliases].map((name) => [name, new Map(table.columns.map((column) => [column.name, column]))] as const),
    ),
  );
  for (const ref of refs) readRef(listing, ref, byName);
  return tables;
}

function endOfLine(listing: Listing, start: number): number {
  let at = listing.after(start);
  while (at < listing.tokens.length && !listing.at(at).first) at = listing.after(at);
  return at;
}

/** The index of the brace that a header opens; -1 where none follows on the line. */
function braceOf(listing: Listing, start: number): number {
  for (let at = start; at < start + 20; at = listing.after(at)) if (listing.is(at, '{')) return at;
  return -1;
}

function readEnum(listing: Listing, at: number, enums: Map<string, readonly string[]>): void {
  const open = braceOf(listing, at + 1);
  if (open < 0) return;
  const body = inside(listing, open);
  const values: string[] = [];
  for (let i = body.from; i < body.to; i = listing.after(i)) if (listing.isWord(i) || listing.isString(i)) values.push(listing.at(i).text);
  enums.set(dottedName(listing, { from: at + 1, to: open }).at(-1) ?? '', values);
}

/** The parts of `schema.table`, quoted or not. */
function dottedName(listing: Listing, range: Range): string[] {
  const parts: string[] = [];
  for (let at = range.from; at < range.to; at += 2) {
    parts.push(listing.at(at).text);
    if (!listing.is(at + 1, '.')) break;
  }
  return parts;
}

function readTable(listing: Listing, at: number, enums: ReadonlyMap<string, readonly string[]>): TableDraft | null {
  const open = braceOf(listing, at + 1);
  const parts = open < 0 ? [] : dottedName(listing, { from: at + 1, to: open });
  if (parts.length === 0) return null;
  const name = at + parts.length * 2 - 1;
  const body = inside(listing, open);
  const table = draftTable(listing, 'dbml', parts.join('.'), name, { from: at, to: body.to + 1 });
  table.partial = isExcerpt(listing, body);
  if (listing.is(name + 1, 'as') && listing.isWord(name + 2)) table.aliases.push(listing.at(name + 2).text);
  for (let line = body.from; line < body.to;) {
    const end = Math.min(endOfLine(listing, line), body.to);
    if (/^note$/i.test(listing.at(line).text) && listing.is(line + 1, ':')) table.comment = stringOf(listing, { from: line + 2, to: line + 3 });
    else if (!/^(?:indexes|checks)$/i.test(listing.at(line).text) && end > line + 1)
      table.columns.push(readColumn(listing, { from: line, to: end }, enums));
    line = Math.max(end, line + 1);
  }
  return table;
}

function readColumn(listing: Listing, line: Range, enums: ReadonlyMap<string, readonly string[]>): ColumnDraft {
  let settings = -1;
  for (let at = line.from + 1; at < line.to; at = listing.after(at)) if (listing.is(at, '[') && at > line.from + 1) settings = at;
  const type = listing.textOf({ from: line.from + 1, to: settings < 0 ? line.to : settings });
  const column = draftColumn(listing.at(line.from).text, listing.span(line.from, line.to), {
    type,
    values: enums.get(type) ?? enums.get(type.slice(type.lastIndexOf('.') + 1)) ?? null,
    comment: columnComment(listing, line),
  });
  if (settings < 0) return column;
  for (const setting of split(listing, inside(listing, settings))) {
    const text = listing.textOf(setting).toLowerCase().replace(/\s+/g, ' ');
    if (text === 'pk' || text === 'primary key') Object.assign(column, { primaryKey: true, nullable: false });
    else if (text === 'unique') column.unique = true;
    else if (text === 'not null') column.nullable = false;
    else if (text === 'null') column.nullable = true;
    else if (text.startsWith('note')) column.comment ??= stringOf(listing, { from: setting.to - 1, to: setting.to });
    else if (text.startsWith('ref') && !listing.is(setting.from + 2, '<'))
      column.references = referenceOf(listing, { from: setting.from + 3, to: setting.to });
  }
  return column;
}

/** `users.id`, `auth.users.id` */
function referenceOf(listing: Listing, range: Range): ColumnDraft['references'] {
  const parts = dottedName(listing, range);
  return parts.length < 2 ? null : { table: parts.slice(0, -1).join('.'), column: parts.at(-1) ?? null };
}

/** `Ref name: posts.user_id > users.id`; the side with many rows holds the key. */
function readRef(listing: Listing, line: Range, tables: ReadonlyMap<string, ReadonlyMap<string, ColumnDraft>>): void {
  let colon = line.from;
  while (colon < line.to && !listing.is(colon, ':')) colon++;
  let sign = colon + 1;
  while (sign < line.to && !listing.is(sign, '>') && !listing.is(sign, '<') && !listing.is(sign, '-')) sign++;
  if (sign >= line.to) return;
  const left = referenceOf(listing, { from: colon + 1, to: sign });
  const right = referenceOf(listing, { from: sign + 1, to: line.to });
  const [many, one] = listing.is(sign, '<') ? [right, left] : [left, right];
  const column = many?.column == null ? undefined : tables.get(many.table.replace(/^.*\./, ''))?.get(many.column);
  if (column && one) column.references = one;
}
