import { matchesIn } from '../../../text/matches-in.js';
import type { Listing, Range } from '../listing.js';
import { inside } from '../syntax.js';
import { columnComment, type ColumnDraft, draftColumn, draftTable, isExcerpt, type TableDraft } from './draft.js';

/**
 * Reads Go structs that a database keeps: those whose fields carry tags for one (`gorm`, `db`, `bun`), that embed `gorm.Model`,
 * or that give the name of their table.
 */
export function readGoStructs(listing: Listing): TableDraft[] {
  const tableNames = readTableNames(listing);
  const tables: TableDraft[] = [];
  listing.tokens.forEach((token, at) => {
    if (token.text !== 'type' || token.kind !== 'word' || !listing.isWord(at + 1) || !listing.is(at + 2, 'struct') || !listing.is(at + 3, '{'))
      return;
    const body = inside(listing, at + 3);
    const name = listing.at(at + 1).text;
    const named = tableNames.get(name);
    const fields = readFields(listing, body);
    const mapped = named !== undefined || fields.some((field) => field.mapped) || isRecord(name, fields);
    if (!mapped && !fields.some((field) => field.tagged)) return;
    // `db` tags map the row that a query answers, which may be none of a table.
    const table = draftTable(listing, mapped ? 'gorm' : 'listing', named === undefined ? name : listing.at(named).text, named ?? at + 1, {
      from: at,
      to: body.to + 1,
    });
    table.aliases.push(name);
    table.partial = isExcerpt(listing, body);
    addColumns(listing, fields, table);
    tables.push(table);
  });
  return tables;
}

/** A row with its own key and the moment it was made is one of a table, where it is not named for what a query puts together. */
function isRecord(name: string, fields: readonly Field[]): boolean {
  const columns = new Set(fields.map(({ db }) => db.split(',')[0]));
  return columns.has('id') && columns.has('created_at') && !PUT_TOGETHER.test(name);
}

const PUT_TOGETHER = /(?:With[A-Z]\w*|Row|View|Result|Summary|Stats|Detail|Details|Report|Item|DTO|Dto|Response|Request|Params|Input|Filter|Payload)$/;

/** The token of the name by struct: `func (Order) TableName() string { return "orders" }`. */
function readTableNames(listing: Listing): Map<string, number> {
  const names = new Map<string, number>();
  listing.tokens.forEach((token, at) => {
    if (token.text !== 'TableName' || !listing.is(at - 1, ')')) return;
    for (let i = at; i < at + 10; i++) if (listing.isString(i)) names.set(listing.at(at - 2).text, i);
  });
  return names;
}

interface Field {
  readonly line: Range;
  readonly name: string;
  readonly type: string;
  /** What the tag for the mapper says, and the one for the name of the column. */
  readonly orm: string;
  readonly db: string;
  /** It has a tag for a database. */
  readonly tagged: boolean;
  /** It shows that GORM keeps the struct. */
  readonly mapped: boolean;
}

function readFields(listing: Listing, body: Range): Field[] {
  const fields: Field[] = [];
  for (let at = body.from; at < body.to;) {
    let end = listing.after(at);
    while (end < body.to && !listing.at(end).first) end = listing.after(end);
    fields.push(readField(listing, { from: at, to: end }));
    at = Math.max(end, at + 1);
  }
  return fields;
}

function readField(listing: Listing, line: Range): Field {
  const tags = listing.isString(line.to - 1) ? readTags(listing.at(line.to - 1).text) : new Map<string, string>();
  const orm = tags.get('gorm') ?? tags.get('bun') ?? '';
  const type = listing.textOf({ from: line.from + 1, to: listing.isString(line.to - 1) ? line.to - 1 : line.to });
  const name = listing.at(line.from).text;
  return {
    line,
    name,
    type,
    orm,
    db: tags.get('db') ?? tags.get('bun') ?? '',
    tagged: tags.has('gorm') || tags.has('db') || tags.has('bun'),
    mapped: tags.has('gorm') || (name === 'gorm' && type === '.Model'),
  };
}

/** `gorm.Model` brings the key; a field of another struct is no column, but says what its key refers to. */
function addColumns(listing: Listing, fields: readonly Field[], table: TableDraft): void {
  const named = new Set(fields.map((field) => field.name));
  const keys: { readonly type: string; readonly foreignKey: string }[] = [];
  for (const field of fields) {
    const tagged = /(?:^|;)foreignKey:(\w+)/i.exec(field.orm)?.[1];
    const foreignKey = tagged ?? (named.has(`${field.name}ID`) ? `${field.name}ID` : undefined);
    if (field.name === 'gorm' && field.type === '.Model')
      table.columns.push(draftColumn('ID', listing.span(field.line.from, field.line.to), { type: 'uint', nullable: false, primaryKey: true }));
    else if (foreignKey !== undefined) keys.push({ type: field.type.replace(/[*[\]]/g, ''), foreignKey });
    else if (field.type !== '' && !/^\.\w+$/.test(field.type) && field.orm !== '-' && !/^(?:\[\]|map)/.test(field.type.replace('[]byte', '')))
      table.columns.push(columnOf(listing, field));
  }
  const byProperty = new Map(table.columns.map((column) => [column.property, column]));
  for (const { type, foreignKey } of keys) {
    const column = byProperty.get(foreignKey);
    if (column) column.references = { table: type.slice(type.lastIndexOf('.') + 1), column: null };
  }
}

/** `gorm:"column:x;not null" json:"x"` */
function readTags(text: string): Map<string, string> {
  return new Map(matchesIn(text, /\b(\w{1,20}):"([^"]*)"/g).map((match) => [match[1] ?? '', match[2] ?? '']));
}

function columnOf(listing: Listing, { line, name: property, type, orm, db }: Field): ColumnDraft {
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
