import type { UndeclaredTable } from '../../model/consistency.js';
import type { Table } from '../../model/model.js';
import { readSql } from '../../parse/sql.js';
import type { MappedText } from '../../text/mapped-text.js';
import { isWithinBrackets } from '../../text/brackets.js';
import { matchesIn } from '../../text/matches-in.js';
import {
  CALLED_TABLE_AFTER,
  CALLED_TABLE_BEFORE,
  CLIENT_CALL,
  CONFLICT_ON,
  CONSULTED,
  DELTA_SCHEMA,
  ENTRY_IN,
  IN_OTHER_STORE_AFTER,
  INTRODUCES_VIEW,
  MANY_ROWS_NAME,
  NO_ENTRY_IN,
  OF_OTHER_SCHEMA,
  OF_RLS,
  OTHER_THING_AFTER,
  OTHER_THING_BEFORE,
  PROTECTED_ON,
  PROTECTION_TITLE,
  READ_FROM,
  READS_OR_WRITES,
  ROWS_AFTER,
  TELLS_PROTECTION,
  WRITTEN_TO,
} from '../lexicon/consistency.js';
import { PROVIDER_TABLE } from '../lexicon/persons.js';
import type { Listings } from '../listings.js';
import { headingOf, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { besideKnown, type Place, queriedOnArrows } from './beside-known.js';
import { tablesOfBareQuery, tablesOfQueries } from './queries-in-code.js';
import { tablesOfCalls, tablesOfMarkedCalls } from './calls-on-collections.js';
import { tablesOfFragments } from './fragments-of-queries.js';
import { functionsIn } from './introduced-functions.js';
import { isStaying, isStated, isThought } from './standing.js';
import { ModelTables } from '../tables/model-tables.js';
import { isTableName, singular, snakeCase, tableKey } from '../tables/names.js';
import { isOfDesign } from '../zones.js';
import type { NamedTable } from './named-table.js';

/** So many tables with columns make a schema that a table can be missing from. */
const LEAST_TABLES = 2;
/** … where sentences tell the columns, so many of each: who names one or two tells no schema. */
const LEAST_TOLD = 3;

export interface TableNamesContext {
  readonly units: readonly Unit[];
  readonly passages: readonly Passage[];
  readonly listings: Listings;
  readonly tables: readonly Table[];
  /** Keys of names that are known to be something else: inputs, endpoints, functions. */
  readonly others: ReadonlySet<string>;
}

/** Reads the tables that a document names and its schema does not declare (docs/judgement.md, no-undeclared-table). */
export function readUndeclaredTables(context: TableNamesContext): UndeclaredTable[] {
  const schema = context.tables.filter((table) => table.columns.length >= (table.source === 'prose' ? LEAST_TOLD : 1));
  const first = schema[0];
  if (!first || schema.length < LEAST_TABLES || isDelta(context)) return [];
  const bare = protectedOnly(context, schema);
  const known = knownNames(context, bare);
  const keys = keysOf(context.tables);
  const models = new ModelTables(context.tables);
  const found = new Map<string, UndeclaredTable>();
  for (const { name, span } of [...bare, ...namedInListings(context), ...context.passages.flatMap((passage) => namedIn(passage, context.tables, keys))]) {
    const key = tableKey(name);
    if (known.has(key) || models.keyOf(name) !== null || PROVIDER_TABLE.test(name.toLowerCase()) || name.includes('.')) continue;
    const before = found.get(key);
    if (!before || span.start < before.span.start) found.set(key, { kind: 'table', id: `table:${name}`, name, span, schema: first.span, table: bare.find((each) => tableKey(each.name) === key)?.id ?? null });
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

function keysOf(tables: readonly Table[]): ReadonlySet<string> {
  return new Set(tables.map(({ name }) => tableKey(name)));
}

/** Whether the document only adds to a schema that it does not show. */
function isDelta({ passages, units, listings, tables }: TableNamesContext): boolean {
  const keys = keysOf(tables);
  const alters = units.some((unit) => unit.kind === 'code' && (listings.sql(unit)?.changes ?? []).some((change) => !keys.has(tableKey(change.table)) && !PROVIDER_TABLE.test(change.table.toLowerCase())));
  return alters || passages.some(({ text, unit }) => isStaying(unit) && /\b(?:tables?|collections?|models|schema)\b/i.test(text.text)) || passages.some(({ text, kind, unit }) => (kind === 'words' || kind === 'heading') && unit.zone === 'plain' && DELTA_SCHEMA.test(text.text));
}

/** Tables that only a list of what protects tables names, beside others that the schema declares with their columns. */
function protectedOnly({ tables, units }: TableNamesContext, schema: readonly Table[]): Table[] {
  const rows = units.filter((unit) => (unit.kind === 'row' || unit.kind === 'item') && PROTECTION_TITLE.test(headingOf(unit)?.text.text ?? ''));
  if (rows.length === 0) return [];
  const lacking = tables.filter((table) => table.columns.length === 0 && table.source !== 'prose' && rows.some(({ span }) => span.start <= table.span.start && table.span.start < span.end));
  const titles = units.filter(({ kind }) => kind === 'heading').map(({ text }) => text.text);
  return lacking.length < schema.length ? lacking.filter(({ name }) => !titles.some((title) => title.includes(name))) : [];
}

/** A heading that is one name: "`users`", "Table users", "3.2 users (existing)". */
const SECTION_OF_ONE = /^(?:[\d.]+\s)?(?:table:?\s)?[`"']?([a-z]\w*)[`"']?(?:\s(?:table|collection))?(?:\s\([^)]*\))?$/i;

/** What is declared, as a table, a column or something else, and the views and existing tables that the text introduces. */
function knownNames({ tables, others, passages, units, listings }: TableNamesContext, bare: readonly Table[]): Set<string> {
  const known = new Set<string>(others);
  for (const table of tables) {
    if (bare.includes(table)) continue;
    known.add(tableKey(table.name));
    for (const column of table.columns) known.add(tableKey(column.name));
  }
  for (const { text } of passages) for (const name of [...fieldsIn(text), ...functionsIn(text)]) known.add(tableKey(name));
  for (const { text, unit } of passages) {
    const introduces = INTRODUCES_VIEW.test(text.text);
    if (!introduces && !OF_OTHER_SCHEMA.test(text.text)) continue;
    if (unit.zone === 'plain' || unit.zone === 'external' || unit.zone === 'risk') for (const { name } of [...markedNames(text), ...(introduces ? queriedInMarks(text) : [])]) known.add(tableKey(name));
  }
  for (const unit of units) {
    // What has a section of its own is told there: "### `users`, no table needed, `auth.users` has them".
    const title = unit.kind === 'heading' ? SECTION_OF_ONE.exec(unit.text.text)?.[1] : undefined;
    if (title !== undefined) known.add(tableKey(title));
    if (unit.kind !== 'code') continue;
    // A rule of a store of documents tells of its collection: `match /clock/{entryId}`.
    for (const match of matchesIn(unit.text.text, /\bmatch\s+[^\s]{0,80}?\/(\w+)\/\{/g)) known.add(tableKey(match[1] ?? ''));
    for (const match of matchesIn(unit.text.text, /\b(?:view|function|type|trigger|procedure|index|temp(?:orary)? table|enum|extension)\s+(?:if not exists\s+|concurrently\s+)?(?:public\.)?"?(\w+)/gi)) known.add(tableKey(match[1] ?? ''));
    for (const fact of [...(listings.sql(unit)?.tables ?? []), ...(listings.code(unit)?.tables ?? [])]) for (const name of [fact.name, ...fact.aliases]) known.add(tableKey(name));
  }
  return known;
}

/** `carts.findOne(` before the body that it is given: no field. */
const CALLED = /^[^{]{1,80}\(\s?(?=\{)/;

/** The fields of a body that is set as code: `{ title, chunkCount }`. */
function fieldsIn(text: MappedText): string[] {
  return text.marks.filter((mark) => mark.kind === 'code').flatMap((mark) => {
    const code = text.text.slice(mark.start, mark.end);
    return code.includes('{') && !code.includes('/') ? (code.replace(CALLED, '').match(/[A-Za-z_]\w+/g) ?? []) : [];
  });
}

/** The tables that scripts read, write and protect. */
function namedInListings({ units, listings }: TableNamesContext): NamedTable[] {
  return units.flatMap((unit): NamedTable[] => {
    if (unit.kind !== 'code' || unit.zone !== 'plain') return [];
    const events = listings.rlsEvents(unit).filter(({ kind }) => kind !== 'dropTable' && kind !== 'dropPolicy');
    const queried = listings.kindOf(unit) === 'mermaid' ? queriedOnArrows(unit.text) : listings.code(unit) ? [...tablesOfQueries(unit.text), ...calledIn(unit.text), ...tablesOfCalls(unit.text), ...(listings.kindOf(unit) === 'plain' ? tablesOfBareQuery(unit.text) : [])] : [];
    return [...queried, ...[...(listings.sql(unit)?.mentions ?? []), ...events].map(({ table, span }) => ({ name: table, span })).filter(({ name }) => isTableName(name, 'declared'))];
  });
}

/** `db.from('stays').insert(…)` */
function calledIn(code: MappedText): NamedTable[] {
  return matchesIn(code.text, CLIENT_CALL).flatMap((match): NamedTable[] => {
    const name = match[1] ?? '';
    const at = match.index + match[0].indexOf(name);
    return isTableName(name) && !/\bstorage\s*$/.test(code.text.slice(0, match.index)) ? [{ name, span: code.span(at, at + name.length) }] : [];
  });
}

/** The tables that the words of a passage name: in a query set as code, or as the place of rows. */
function namedIn(passage: Passage, tables: readonly Table[], keys: ReadonlySet<string>): NamedTable[] {
  const { text, unit, kind } = passage;
  if (!isOfDesign(unit.zone) || kind === 'code' || kind === 'heading' || isThought(unit, text.text)) return [];
  const queried = [...queriedInMarks(text), ...tablesOfMarkedCalls(text), ...tablesOfFragments(text), ...text.marks.filter((mark) => mark.kind === 'code').flatMap((mark) => collectionIn(text, mark.start, mark.end, tables))];
  const lead = leadsProtection(passage, keys);
  const isOfRls = OF_RLS.test(text.text) || OF_RLS.test(headingOf(unit)?.text.text ?? '');
  const marked = kind === 'comment' ? [] : markedNames(text);
  const beside = besideKnown(passage, marked, keys).filter((place) => isStated(text, place));
  const told = (kind === 'comment' ? quotedNames(text) : marked).filter((place) => standsForRows(text, place, tables) || (isOfRls && (isProtected(text, place) || isListedAmong(text, place, marked, keys))));
  return [...queried, ...lead, ...[...beside, ...told].filter((place) => !isToolAmong(text, place, tables)).map(({ name, start, end }) => ({ name, span: text.span(start, end) }))];
}

/** "sent with `BackgroundTasks`": a class of the program, where no table of the schema is spelt as a class. */
function isToolAmong(text: MappedText, { name, start }: Place, tables: readonly Table[]): boolean {
  return CLASS_NAME.test(name) && BY_MEANS_OF.test(text.text.slice(0, start)) && !tables.some((table) => CLASS_NAME.test(table.name));
}

const CLASS_NAME = /^(?:[A-Z][a-z0-9]+){2,}$/;
const BY_MEANS_OF = /\b(?:with|via|using|through|by|inside|wrapped in)\s(?:an?\s|the\s)?[\w'’.]{0,20}\s?[`"'*]{0,2}$/i;

const QUERY = /^\s*(?:select|insert|update|delete|with|merge)\b[\s\S]+\b(?:from|into|set|join|using)\b/i;

/** The tables of a query that is set as code. */
function queriedIn(code: MappedText): NamedTable[] {
  if (!QUERY.test(code.text)) return [];
  return readSql(code).mentions.map(({ table, span }) => ({ name: table, span })).filter(({ name }) => isTableName(name));
}

/** The tables of the queries that a text sets as code. */
function queriedInMarks(text: MappedText): NamedTable[] {
  return text.marks.filter((mark) => mark.kind === 'code').flatMap((mark) => queriedIn(text.slice(mark.start, mark.end)));
}

const COLLECTION_PATH = /^(?:\w+\/\{\w+\}\/)*(\w+)\/\{\w+\}$/;

/** `leagues/{id}/tables/{month}`: the path of a document in a store of documents, where the schema is written in such paths. */
function collectionIn(text: MappedText, start: number, end: number, tables: readonly Table[]): NamedTable[] {
  const name = COLLECTION_PATH.exec(text.text.slice(start, end))?.[1];
  if (!name || !tables.some((table) => table.source === 'firestore' || /\{/.test(table.name) || text.text.includes('/{') && tables.some(({ name: other }) => text.text.slice(start, end).startsWith(`${other}/{`)))) return [];
  const at = text.text.lastIndexOf(`${name}/`, end);
  return [{ name, span: text.span(at, at + name.length) }];
}

const NAME_IN_CODE = /^(?:public\.)?([A-Za-z_]\w+)(?:\s?\([\w\s,]{1,80}\))?$/;
const SNAKE_CASE = /(?<![\w./@#:$`-])[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?![\w./(`:-])/g;

/** `ListShipments`, `countBoxes`: a query, named for what it does with rows; {@link isTableName} refuses `listShipments`. */
const NAME_OF_QUERY = /^(?:List|Get|Create|Update|Delete|Insert|Upsert|Find|[cC]ount|Fetch|Load|Save|[aA]dd|Remove|Set)[A-Z]/;

/** The names of a text that may be those of tables: set as code, or written as no ordinary word is. */
function markedNames(text: MappedText): Place[] {
  const codes = text.marks.filter((mark) => mark.kind === 'code');
  const inCode = codes.flatMap((mark): Place[] => {
    const name = NAME_IN_CODE.exec(text.text.slice(mark.start, mark.end))?.[1];
    return name && isTableName(name) && !NAME_OF_QUERY.test(name) ? [{ name, start: mark.start, end: mark.end }] : [];
  });
  if (!text.text.includes('_')) return inCode;
  const bare = matchesIn(text.text, SNAKE_CASE).filter((match) => !text.markAt(match.index, 'code')).map((match) => ({ name: match[0], start: match.index, end: match.index + match[0].length }));
  return [...inCode, ...bare];
}

/** The names that a comment of a listing sets in backticks. */
function quotedNames({ text }: MappedText): Place[] {
  return matchesIn(text, /`(?:public\.)?([A-Za-z_]\w+)`/g).flatMap((match): Place[] => {
    const name = match[1] ?? '';
    const end = match.index + match[0].length - 1;
    return isTableName(name) ? [{ name, start: end - name.length, end }] : [];
  });
}

/** "- `notes`: enabled, staff only" in a list on row level security whose other items begin with tables of the schema. */
function leadsProtection({ text, unit, kind }: Passage, keys: ReadonlySet<string>): NamedTable[] {
  if (unit.kind !== 'item' || kind === 'comment' || !OF_RLS.test(headingOf(unit)?.text.text ?? '') || text.offsetAt(0) !== unit.text.offsetAt(0)) return [];
  const sisters = (unit.parent?.children ?? []).filter((sister) => sister.kind === 'item' && sister !== unit).map((sister) => leadName(sister.text)?.name ?? null);
  const lead = leadName(text);
  const known = sisters.filter((name) => name !== null && keys.has(tableKey(name))).length;
  return lead && MANY_ROWS_NAME.test(snakeCase(lead.name)) && TELLS_PROTECTION.test(text.text.slice(lead.end)) && isStated(text, lead) && known > 0 && known * 2 >= sisters.length ? [{ name: lead.name, span: text.span(lead.start, lead.end) }] : [];
}

/** The name in code that an item begins with, before a colon or a dash. */
function leadName(text: MappedText): Place | null {
  const mark = text.marks.find((each) => each.kind === 'code' && text.text.slice(0, each.start).trim() === '');
  const name = mark ? NAME_IN_CODE.exec(text.text.slice(mark.start, mark.end))?.[1] : undefined;
  return mark && name && isTableName(name) && /^\s?(?::|—|–|-\s)/.test(text.text.slice(mark.end)) ? { name, start: mark.start, end: mark.end } : null;
}

/** Whether rows are said to be written to a name or read from it, or it is called a table. */
function standsForRows(text: MappedText, { name, start, end }: Place, tables: readonly Table[]): boolean {
  const before = text.text.slice(Math.max(0, start - 110), start);
  const after = text.text.slice(end, end + 40);
  if (OTHER_THING_AFTER.test(after) || IN_OTHER_STORE_AFTER.test(after) || OTHER_THING_BEFORE.test(before) || name === name.toUpperCase()) return false;
  // "whose branch has no entry in `Holiday`": the row is denied, not the table.
  if (!isStated(text, { start, end }) && !NO_ENTRY_IN.test(before)) return false;
  if (ENTRY_IN.test(before) && CLASS_NAME.test(name) && tables.some((table) => CLASS_NAME.test(table.name))) return true;
  if (CALLED_TABLE_BEFORE.test(before) || CALLED_TABLE_AFTER.test(after)) return true;
  if (CONSULTED.test(before) && name.includes('_') && MANY_ROWS_NAME.test(name)) return true;
  return MANY_ROWS_NAME.test(snakeCase(name)) && singular(name) !== '' && (WRITTEN_TO.test(before) || READ_FROM.test(before) || READS_OR_WRITES.test(text.text.slice(0, Math.min(start, 110))) || ROWS_AFTER.test(after) || (text.text.slice(start, end).endsWith(')') && CONFLICT_ON.test(before)));
}

/** "RLS is enabled on `singers` and on `attendance`": what is protected so is a table, whatever its name. */
function isProtected(text: MappedText, { start, end }: Place): boolean {
  return PROTECTED_ON.test(text.text.slice(Math.max(0, start - 60), start)) && !OTHER_THING_AFTER.test(text.text.slice(end, end + 40)) && text.markAt(start, 'code') !== undefined && isStated(text, { start, end });
}

/** Between two names of an enumeration, each with a remark in brackets perhaps. */
const NEXT_NAME = /^[`"'*\s]{0,6}(?:\((?:[^()]|\([^()]{0,60}\)){0,160}\)\s{0,4})?(?:,\s{0,4}(?:and\s)?|and\s|&\s|·\s)[\s`"'*]{0,6}$/;

/** "RLS on `singers` (own row), `scores` (own rows) and `seat_swaps` (both singers)": an enumeration of tables of the schema goes on with it. */
function isListedAmong(text: MappedText, { name, start, end }: Place, marked: readonly Place[], keys: ReadonlySet<string>): boolean {
  if (!MANY_ROWS_NAME.test(snakeCase(name)) || OTHER_THING_AFTER.test(text.text.slice(end, end + 40)) || !isStated(text, { start, end })) return false;
  const known = marked.filter((place) => keys.has(tableKey(place.name)) && place.end <= start && !isWithinBrackets(text.text.slice(0, place.start)));
  const last = known.reduce<Place | null>((latest, place) => (latest && latest.end > place.end ? latest : place), null);
  return last !== null && known.length > 1 && OF_RLS.test(text.text.slice(0, start)) && NEXT_NAME.test(text.text.slice(last.end, start));
}
