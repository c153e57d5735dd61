import { matchesIn } from '../../../text/matches-in.js';
import type { Listing, Range } from '../listing.js';
import { inside } from '../syntax.js';
import { columnComment, type ColumnDraft, draftColumn, draftTable, isExcerpt, type TableDraft } from './draft.js';

/** Reads Go structs whose fields carry tags for a database (`gorm`, `db`, `bun`). */
export function readGoStructs(listing: Listing): TableDraft[] {
  const tableNames = readTableNames(listing);
  const tables: TableDraft[] = [];
  listing.tokens.forEach((token, at) => {
    if (token.text !== 'type' || token.kind !== 'word' || !listing.isWord(at + 1) || !listing.is(at + 2, 'struct') || !listing.is(at + 3, '{'))
      return;
    const body = inside(listing, at + 3);
    const name = listing.at(at + 1).text;
    const named = tableNames.get(name);
    const table = draftTable(listing, 'listing', named === undefined ? name : listing.at(named).text, named ?? at + 1, { from: at, to: body.to + 1 });
    table.aliases.push(name);
    table.partial = isExcerpt(listing, body);
    if (readFields(listing, body, table)) tables.push(table);
  });
  return tables;
}

/** The token of the name by struct: `func (Order) TableName() string { return "orders" }`. */
function readTableNames(listing: Listing): Map<string, number> {
  const names = new Map<string, number>();
  listing.tokens.forEach((token, at) => {
    if (token.text !== 'TableName' || !listing.is(at - 1, ')')) return;
    for (let i = at; i < at + 10; i++) if (listing.isString(i)) names.set(listing.at(at - 2).text, i);
  });
  return names;
}

/** Reads the fields into a table; false where none has a tag for a database. */
function readFields(listing: Listing, body: Range, table: TableDraft): boolean {
  let stored = false;
  const keys: { readonly type: string; readonly foreignKey: string }[] = [];
  for (let at = body.from; at < body.to;) {
    let end = listing.after(at);
    while (end < body.to && !listing.at(end).first) end = listing.after(end);
    const tags = listing.isString(end - 1) ? readTags(listing.at(end - 1).text) : new Map<string, string>();
    const orm = tags.get('gorm') ?? tags.get('bun') ?? '';
    const db = tags.get('db') ?? tags.get('bun') ?? '';
    stored ||= tags.has('gorm') || tags.has('db') || tags.has('bun');
    const type = listing.textOf({ from: at + 1, to: listing.isString(end - 1) ? end - 1 : end });
    const foreignKey = /(?:^|;)foreignKey:(\w+)/i.exec(orm)?.[1];
    if (foreignKey !== undefined) keys.push({ type: type.replace(/[*[\]]/g, ''), foreignKey });
    else if (type !== '' && orm !== '-' && !/^(?:\[\]|map)/.test(type.replace('[]byte', '')))
      table.columns.push(readField(listing, { from: at, to: end }, type, orm, db));
    at = Math.max(end, at + 1);
  }
  const byProperty = new Map(table.columns.map((column) => [column.property, column]));
  for (const { type, foreignKey } of keys) {
    const column = byProperty.get(foreignKey);
    if (column) column.references = { table: type.slice(type.lastIndexOf('.') + 1), column: null };
  }
  return stored;
}

/** `gorm:"column:x;not null" json:"x"` */
function readTags(text: string): Map<string, string> {
  return new Map(matchesIn(text, /\b(\w{1,20}):"([^"]*)"/g).map((match) => [match[1] ?? '', match[2] ?? '']));
}

function readField(listing: Listing, line: Range, type: string, orm: string, db: string): ColumnDraft {
  const property = listing.at(line.from).text;
  const says = (pattern: RegExp): boolean => pattern.test(orm);
  const plain = db.split(',')[0] ?? '';
  return {
    ...draftColumn(property, listing.span(line.from, line.to), {
      type,
      nullable: says(/(?:^|;)not null/i) || says(/primary_?key/i) ? false : type.startsWith('*') || /\bNull[A-Z]/.test(type) ? true : null,
      primaryKey: says(/primary_?key|(?:^|,)pk\b/i),
      unique: says(/(?:^|[;,])unique(?:Index)?\b/i),
      comment: columnComment(listing, line),
    }),
    name: /(?:^|;)column:(\w+)/i.exec(orm)?.[1] ?? (plain !== '-' && plain !== '' ? plain : property),
  };
}
