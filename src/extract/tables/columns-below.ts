import type { ColumnFact } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { COLUMN_HEADER, COLUMNS_HEADER, TABLE_HEADER, TYPE_HEADER } from '../lexicon/data-words.js';
import type { Field, Unit } from '../outline.js';
import { columnOf, isEnumeration, readColumn, readColumns, splitList } from './columns.js';
import { drawnTables } from './drawn-rows.js';
import { namedLead } from './named-lead.js';

/** The columns that stand under a heading or an item: in a table, a list, a sentence, a JSON or plain listing. */
export function columnsBelow(owner: Unit, named: boolean): ColumnFact[] {
  const direct = owner.children;
  const rows = columnRows(direct);
  if (rows.length > 0) return asInSql(rows.flatMap((row) => columnsOfRow(row.fields)));
  const described = describedColumns(direct);
  if (described.length > 0) return described;
  const columns: ColumnFact[] = [];
  for (const child of direct) {
    const label = child.fields[0]?.label ?? '';
    if (COLUMNS_HEADER.test(label) && child.fields[0]) columns.push(...valueColumns(child.fields[0]), ...child.children.flatMap((each) => itemColumn(each)));
    else if (COLUMNS_HEADER.test(child.text.text.replace(/:\s*$/, '').trim())) {
      const below = columnRows(child.children);
      columns.push(...(below.length > 0 ? below.flatMap((row) => columnsOfRow(row.fields)) : child.children.flatMap((each) => itemColumn(each))));
    } else if (child.kind === 'item') {
      // "1. **Dependencies:**" is a step, unless the heading is known to be the name of a table.
      if (named || child.number === null) columns.push(...itemColumn(child, named && child === direct[0]));
    } else if (child.kind === 'paragraph') {
      const inner = columnRows(child.children);
      const other = namedLead(child.text);
      if (other?.marked && !COLUMNS_HEADER.test(label) && !/^[`"*\s]*,/.test(child.text.text.slice(other.rest))) continue;
      if (inner.length > 0) columns.push(...inner.flatMap((row) => columnsOfRow(row.fields)));
      else if (readColumns(child.text).length > 2) columns.push(...readColumns(child.text));
      else if (child.children.length > 0 && columns.length === 0) columns.push(...child.children.flatMap((each) => itemColumn(each)));
    } else if (child.kind === 'code' && named && columns.length === 0 && !NO_COLUMNS.test(child.text.text)) {
      columns.push(...listingColumns(child));
    }
  }
  if (named && columns.length > 1 && direct.some(showsDocument)) return columns;
  const listed = new Set(direct.filter((child) => child.kind === 'item').flatMap((child) => readColumns(child.text, named).map((column) => column.name)));
  const keyed = columns.filter((column) => listed.has(column.name) || column.type !== '' || /_|^id$|[a-z][A-Z]/.test(column.name));
  return columns.length > 1 && keyed.length * 3 >= columns.length ? columns : columns.length === 1 && columns[0]?.type !== '' ? columns : [];
}

/** `{ "_id": "…", "email": "…" }`: an example of a document, or its shape, that begins with its key. */
export function showsDocument({ kind, text }: Unit): boolean {
  return kind === 'code' && DOCUMENT.test(text.text);
}

const DOCUMENT = /^\s{0,40}(?:\/\/[^\n]{0,120}\n\s{0,40})?\{\s{0,40}["']?_?id["']?\s?:/;

/** Scripts and diagrams are read elsewhere. */
const NO_COLUMNS = /\b(?:ALTER|CREATE|SELECT|INSERT|UPDATE|DELETE)\s+\w|^\s*(?:erDiagram|graph|flowchart|sequenceDiagram|classDiagram|C4\w+)\b/i;

/** The rows among the children of a unit that describe columns. */
export function columnRows(children: readonly Unit[]): Unit[] {
  return children.filter((child) => child.kind === 'row' && isColumnTable(child));
}

/** The rows describe the columns of one table. */
export function isColumnTable(row: Unit): boolean {
  const [first, ...others] = row.fields;
  return first !== undefined && COLUMN_HEADER.test(first.label) && others.some((field) => TYPE_HEADER.test(field.label) || /^(?:description|notes?|meaning|remark|bemerkung|purpose|details|key)$/i.test(field.label));
}

/** The rows describe the columns of several tables, each row one of them: Table, Column, Type. */
export function isColumnOfTable(row: Unit): boolean {
  const [first, second, ...others] = row.fields;
  return first !== undefined && second !== undefined && TABLE_HEADER.test(first.label) && /^(?:column|field|attribute|spalte)(?:\snames?)?$/i.test(second.label) && others.some((field) => TYPE_HEADER.test(field.label));
}

/** Where the rows hold the constraints of SQL, a reference without NOT NULL may be empty, as there. */
function asInSql(columns: readonly ColumnFact[]): ColumnFact[] {
  const said = columns.some((column) => /\bNOT NULL\b/.test(column.comment ?? ''));
  const mayBeEmpty = ({ nullable, primaryKey, comment }: ColumnFact): boolean => nullable === null && !primaryKey && /\bREFERENCES\s+\w(?!.*\bCASCADE\b)/.test(comment ?? '');
  return said ? columns.map((column) => (mayBeEmpty(column) ? { ...column, nullable: true } : column)) : [...columns];
}

/** A row may name several columns: `period_start, period_end`. */
export function columnsOfRow(fields: readonly Field[]): ColumnFact[] {
  const [first, ...others] = fields;
  if (!first) return [];
  const nulls = others.find((field) => /^null(?:able)?\??$/i.test(field.label));
  const required = others.find((field) => /^required\??$/i.test(field.label));
  const words = others.filter((field) => field !== nulls && field !== required).map((field) => field.value.text).filter((value) => value !== '').join(', ');
  return first.value.text.split(/,\s*/).flatMap((name) => {
    const match = /^[`"*]*([A-Za-z_]\w*)(\?)?/.exec(name.trim());
    if (!match?.[1]) return [];
    const column = columnOf(match[1], words, first.value, match[2] === '?');
    const nullable = nulls ? /^(?:yes|y|true|✓|✅|null|nullable)/i.test(nulls.value.text) : required ? /^(?:no|n|false|optional)/i.test(required.value.text) : column.nullable;
    const reference = column.references ?? bareReference(words);
    return [{ ...column, nullable, references: reference }];
  });
}

/** A cell that holds nothing but the name of a table, set as code: "`quotes`, cascade". */
function bareReference(words: string): ColumnFact['references'] {
  const match = /\bFK\s+(?:to\s+)?([A-Za-z_]\w*)/.exec(words);
  return match?.[1] && !/^(?:on|to|not|null|cascade)$/i.test(match[1]) ? { table: match[1], column: null } : null;
}

/** `{id: uuid pk, shop_id: uuid}`, `[id text pk, name text]`, `id, user_id, …` */
export function valueColumns(field: Field): ColumnFact[] {
  const text = field.value;
  const inner = /^\s*[{[]/.test(text.text) ? text.slice(text.text.search(/[{[]/) + 1, Math.max(text.text.lastIndexOf('}'), text.text.lastIndexOf(']'), 1)) : text;
  const columns = readColumns(inner);
  return columns.length > 0 ? columns : [readColumn(inner)].filter((column): column is ColumnFact => column !== null);
}

/** The name of a type with which the words beside a column begin. */
export const TYPE = /^(?:uuid|text|int|integer|bigint|smallint|serial|bigserial|timestamptz?|timestamp|date|time|jsonb?|boolean|bool|varchar|char|numeric|string|number|real|float|decimal|bytea|vector|enum|datetime|citext)\b/i;

const COLUMN_ITEM = /^[`"*]*[A-Za-z_]\w{0,50}\??[`"*]*\s*(?:$|\(|:|—|–|-\s|,|→|\s(?:uuid|text|int|integer|bigint|smallint|serial|bigserial|timestamptz?|timestamp|date|time|jsonb?|boolean|bool|varchar|char|numeric|string|number|real|float|decimal|bytea|vector|enum|array|datetime|citext|FK|PK)\b)/i;

const CONSTRAINT = /^\W*(?:not null|null(?:able)?|pk|primary key|fk\b|foreign key|unique|default\b|check\b|required|optional|references\b|indexed|enum\b|auto\b|generated\b|identity|immutable|encrypted)/i;

/** A name that is not set as code, and what parts it from its type. */
const PLAIN_NAME = /^[*"]{0,2}[A-Za-z_]\w{0,50}\??[*"]{0,2}\s?(?::|—|–|-\s)/;

/** "`pay_frequency` text, not null, CHECK in (…)", "shelf: uuid, FK shelves, not null": what stands behind the commas is still said of the one column. */
function oneTypedColumn(text: MappedText): ColumnFact | null {
  const end = text.marks.find((each) => each.kind === 'code' && each.start < 2)?.end ?? PLAIN_NAME.exec(text.text)?.[0].length;
  if (end === undefined || !TYPE.test(text.text.slice(end).replace(/^[`"*\s]{0,4}(?::|—|–|-\s)?\s{0,4}/, ''))) return null;
  const [, ...rest] = splitList(text);
  return rest.length > 0 && !rest.every((part) => CONSTRAINT.test(part.text)) ? null : readColumn(text);
}

/** "Stores: who asked, when": told of the table, as a rule not all of its columns. */
const TELLS = /^(?:stores|tracks|holds|keeps|used by|features)\s?:/i;

/** "weight: how heavy a pumpkin may get (Number)", "tags : what it is found by ([String])": the type stands behind the words. */
const TYPED_BEHIND = /^[`"*]{0,3}[A-Za-z_]\w{0,50}[`"*]{0,3}\s{0,2}:\s[^:]{1,200}\((?:\[\s?)?(?:uuid|text|int|integer|bigint|smallint|timestamptz?|timestamp|date|datetime|jsonb?|boolean|bool|varchar|char|numeric|string|number|float|decimal|double|objectid|array)(?:\s?\])?(?:[,\s][^()]{0,40})?\)\.?\s*$/i;

/** "height: how tall it may grow", "sown_on: …", "growerName: …": a list of nothing but such lines, some of them named as only columns are. */
function describedColumns(direct: readonly Unit[]): ColumnFact[] {
  const items = direct.filter(({ kind }) => kind === 'item');
  if (items.length < LEAST_DESCRIBED || direct.some(({ kind }) => kind === 'row') || !items.every(({ text }) => DESCRIBED.test(text.text)) || items.some(({ text }) => TOLD_OF_TABLE.test(text.text))) return [];
  const named = items.filter(({ text }) => NAMED_AS_COLUMN.test(text.text) || TYPED_BEHIND.test(text.text));
  if (named.length < 2 || items.some(({ text }) => TYPE.test(text.text.slice(DESCRIBED.exec(text.text)?.[0].length)))) return [];
  return items.map(({ text }) => readColumn(text)).filter((column): column is ColumnFact => column !== null);
}

/** What is said of the table, not of a column: "columns: …", "rlsEnabled: false". */
const TOLD_OF_TABLE = /^[`"*]{0,3}(?:columns|fields|attributes|rls\w*|row_?level\w*|polic\w*|indexe?s|primary_?key|relations\w*|access|purpose)\b/i;
const LEAST_DESCRIBED = 3;
const DESCRIBED = /^[`"*]{0,3}[a-z]\w{0,50}[`"*]{0,3}\s{0,2}:\s{1,2}(?=\S)/;
const NAMED_AS_COLUMN = /^[`"*]{0,3}(?:id|email|[a-z]{1,20}[A-Z]\w{1,30}|[a-z]{1,20}_\w{1,30})[`"*]{0,3}\s{0,2}:/;

/** The columns that an item below a table's name lists: one with its type, or several in a line. */
export function itemColumn(item: Unit, first = false): ColumnFact[] {
  if (item.kind !== 'item') return [];
  const single = oneTypedColumn(item.text);
  if (single) return [single];
  if (TELLS.test(item.text.text)) return [];
  const listed = readColumns(item.text, first && !isEnumeration(item.text));
  if (listed.length > 1) return listed;
  if (!COLUMN_ITEM.test(item.text.text) || /^(?:rls|policy|policies|note|notes|index|indexes|unique|purpose|access|auth|owner only|relationships?|has (?:one|many)|belongs)\b/i.test(item.text.text)) return [];
  const column = readColumn(item.text);
  if (!column) return [];
  const typed = /^(?:uuid|text|int|integer|bigint|smallint|serial|bigserial|timestamptz?|timestamp|date|time|jsonb?|boolean|bool|varchar|char|numeric|string|number|real|float|decimal|bytea|vector|enum|array|datetime|citext|fk|pk|primary|foreign|unique|cuid|\w+enum|\w+ enum)\b/i.test(column.comment?.replace(/^[`("]+/, '') ?? '');
  return typed || TYPED_BEHIND.test(item.text.text) || item.text.markAt(item.text.text.search(/\w/), 'code') !== undefined || item.text.markAt(item.text.text.search(/\w/), 'strong') !== undefined || /^(?:id|\w+_id|\w+_at)(?:$|\s?→\s?\w)/.test(item.text.text.trim()) ? [column] : [];
}

/** The columns that a listing under the name of a table shows: lines of a list, or the keys of an object. */
function listingColumns(code: Unit): ColumnFact[] {
  const [drawn, ...others] = drawnTables(code.text);
  if (drawn && others.length === 0 && !drawn.title) return drawn.rows.flatMap((row) => columnsOfRow(row));
  const lines = code.text.lines().map((line) => line.slice(/^\s*(?:[-*•]\s+)?/.exec(line.text)?.[0].length ?? 0).trim()).filter((line) => line.length > 0);
  const listed = lines.flatMap((line) => {
    const columns = readColumns(line);
    return columns.length > 0 ? columns : [readColumn(line)].filter((column): column is ColumnFact => column !== null);
  });
  // "- state (enum, default: draft)": in the items of a list what looks like the key of an object is a part of a remark.
  const object = BULLETS.test(code.text.text) ? [] : objectColumns(code);
  return object.length > 1 ? object : listed.length * 2 >= lines.length ? listed : [];
}

/** The first lines are the items of a list. */
const BULLETS = /^\s*[-*•]\s.{1,200}\n\s*[-*•]\s/;

/** The keys of an object in JSON or a schema in plain lines. */
function objectColumns(code: Unit): ColumnFact[] {
  const columns: ColumnFact[] = [];
  for (const match of matchesIn(code.text.text, /(?:^|[{,\n])\s{0,40}"?([A-Za-z_]\w{0,50})"?\??\s*:\s*([^,\n{}]{0,80})/g)) {
    const at = match.index + match[0].indexOf(match[1] as string);
    columns.push({ ...columnOf(match[1] as string, (match[2] ?? '').trim(), code.text.slice(at, at + (match[1] as string).length)), references: null });
  }
  return columns;
}
