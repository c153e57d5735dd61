import type { Listing, Range } from '../listing.js';
import { argumentsOf, type Chain, inside, type Link, stringOf, stringsIn, wordOf } from '../syntax.js';
import { columnComment, type ColumnDraft, draftColumn, draftTable, type TableDraft } from './draft.js';
import { pluralOf, snakeOf } from './inflection.js';

/*
 * Migrations whose table is built by calls on an object that a function is given: Knex's
 * `createTable('trips', (t) => { t.uuid('id') … })` and Laravel's `Schema::create('trips', function (…) {…})`; or by calls
 * that follow each other, as with Kysely.
 */

const NOT_A_COLUMN =
  /^(?:index|timestamps(?:Tz)?|unique|fullText|spatialIndex|foreign|primary|softDeletes(?:Tz)?|rememberToken|engine|charset|collation|collate|comment|drop\w*|rename\w*|check\w*)$/;
const KEY = /^(?:id|increments|bigIncrements)$/;

/** Reads the tables that Knex, Kysely and Laravel create; one that they change (`Schema::table`, `alterTable`) is declared elsewhere. */
export function readTableBuilders(listing: Listing): TableDraft[] {
  const tables: TableDraft[] = [];
  for (const chain of listing.chains) {
    const creating = chain.links.filter((candidate) => candidate.open >= 0 && createsTable(candidate, chain));
    for (const link of creating) {
      // `schema.createTable(…).createTable(…)`: each is a declaration of its own.
      const range = creating.length > 1 ? { from: link.at, to: link.close + 1 } : chain;
      const table = readCreated(listing, chain, link, range);
      if (table) tables.push(table);
    }
  }
  return tables;
}

function readCreated(listing: Listing, chain: Chain, link: Link, range: Range): TableDraft | null {
  const [name, builder] = argumentsOf(listing, link.open);
  if (!name || stringOf(listing, name) === null) return null;
  if (!builder) return range === chain ? readAddedColumns(listing, chain, name) : null;
  const body = builderBody(listing, builder);
  if (!body) return null;
  const table = draftTable(listing, listing.language === 'php' ? 'laravel' : 'knex', listing.at(name.from).text, name.from, range);
  const statements = listing.chainsIn(inside(listing, body.open)).filter((statement) => statement.links[0]?.name === body.parameter);
  for (const statement of statements) {
    const column = readStatement(listing, statement);
    if (column) table.columns.push(column);
  }
  for (const statement of statements) applyForeign(listing, statement, table);
  return table;
}

/** Kysely: `createTable('trips').addColumn('id', 'uuid', (col) => col.primaryKey())`; null where no column is added. */
function readAddedColumns(listing: Listing, chain: Chain, name: Range): TableDraft | null {
  const table = draftTable(listing, 'kysely', listing.at(name.from).text, name.from, chain);
  for (const link of chain.links) {
    if (link.name !== 'addColumn') continue;
    const [column, type, options] = argumentsOf(listing, link.open);
    const property = stringOf(listing, column);
    if (property === null || !type) continue;
    const links = options ? listing.chainsIn(options).flatMap((each) => each.links) : [];
    const called = (method: string): boolean => links.some((each) => each.name === method);
    const primaryKey = called('primaryKey');
    const references = links.find((each) => each.name === 'references');
    const target = stringOf(listing, argumentsOf(listing, references?.open ?? -1)[0])?.split('.');
    const range = { from: link.at, to: link.close + 1 };
    table.columns.push(
      draftColumn(property, listing.span(range.from, range.to), {
        type: stringOf(listing, type) ?? listing.textOf(type),
        nullable: primaryKey || called('notNull') ? false : null,
        primaryKey,
        unique: called('unique'),
        references: target?.[0] === undefined ? null : { table: target[0], column: target[1] ?? null },
        comment: columnComment(listing, range),
      }),
    );
  }
  return table.columns.length > 0 ? table : null;
}

function createsTable(link: Link, chain: Chain): boolean {
  return /^createTable(?:IfNotExists)?$/.test(link.name) || (link.name === 'create' && chain.links[0]?.name === 'Schema');
}

/** The body of `(t) => {…}`, `function (Blueprint $table) {…}` or `fn ($t) => […]` and the name of its parameter. */
function builderBody(listing: Listing, range: Range): { readonly open: number; readonly parameter: string } | null {
  let parameter = '';
  for (let at = range.from; at < Math.min(range.to, range.from + 14); at++) {
    if (listing.is(at, '{') || (listing.is(at, '[') && listing.is(at - 1, '=>'))) return parameter === '' ? null : { open: at, parameter };
    if (listing.isWord(at) && !listing.is(at, 'function') && !listing.is(at, 'fn') && !listing.is(at, 'async') && !listing.is(at, 'void'))
      parameter ||= listing.is(at + 1, ':') || !listing.isWord(at + 1) ? listing.at(at).text : '';
  }
  return null;
}

function readStatement(listing: Listing, chain: Chain): ColumnDraft | null {
  const type = chain.links[1];
  if (!type || type.open < 0 || NOT_A_COLUMN.test(type.name)) return null;
  const parameters = argumentsOf(listing, type.open);
  const model = type.name === 'foreignIdFor' && parameters[0] ? listing.at(parameters[0].from).text : null;
  const name = stringOf(listing, parameters[model === null ? 0 : 1]) ?? (KEY.test(type.name) ? 'id' : model === null ? null : `${snakeOf(model)}_id`);
  if (name === null) return null;
  const column = draftColumn(name, listing.span(chain.from, chain.to), { type: type.name, comment: columnComment(listing, chain) });
  // Laravel's columns take no null unless they are told to.
  if (listing.language === 'php') column.nullable = false;
  if (/^(?:enum|enu)$/.test(type.name) && parameters[1]) column.values = stringsIn(listing, parameters[1]);
  if (KEY.test(type.name)) Object.assign(column, { primaryKey: true, nullable: false });
  for (const link of chain.links.slice(2)) {
    if (link.name === 'primary') Object.assign(column, { primaryKey: true, nullable: false });
    else if (link.name === 'unique') column.unique = true;
    else if (link.name === 'notNullable') column.nullable = false;
    else if (link.name === 'nullable') {
      const [first] = argumentsOf(listing, link.open);
      column.nullable = !(first && wordOf(listing, first) === 'false');
    }
  }
  column.references = targetOf(listing, chain, pluralOf(name.replace(/_id$/, ''))) ?? (model === null ? null : { table: model, column: null });
  return column;
}

/** What `references('id').inTable('users')`, `references('users.id')` or `constrained()` points to. */
function targetOf(listing: Listing, chain: Chain, conventional: string): ColumnDraft['references'] {
  let table: string | null = null;
  let column: string | null = null;
  for (const link of chain.links.slice(2)) {
    const text = stringOf(listing, argumentsOf(listing, link.open)[0]);
    if (link.name === 'references') [table, column] = text?.includes('.') ? (text.split('.') as [string, string]) : [table, text];
    else if (link.name === 'inTable' || link.name === 'on') table = text;
    else if (link.name === 'constrained') table = text ?? conventional;
  }
  return table === null ? null : { table, column };
}

/** `$table->foreign('user_id')->references('id')->on('users')`: a statement of its own about a column above it. */
function applyForeign(listing: Listing, chain: Chain, table: TableDraft): void {
  const foreign = chain.links[1];
  if (foreign?.name !== 'foreign') return;
  const [first] = argumentsOf(listing, foreign.open);
  const [name] = first ? stringsIn(listing, first) : [];
  const column = table.columns.find((candidate) => candidate.name === name);
  if (column) column.references ??= targetOf(listing, chain, '');
}
