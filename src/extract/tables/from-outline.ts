import type { ColumnFact, TableSource } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import { ACCESS_HEADING, BROUGHT_ALONG, COLUMN_HEADER, COLUMNS_HEADER, EXISTING_HEADING, KEY_HEADER, NO_TABLE_LIST, RECORD_HEADER, TABLE_HEADER, TYPE_HEADER } from '../lexicon/data-words.js';
import { matchesOf } from '../lexicon/words.js';
import type { Listings } from '../listings.js';
import type { Field, Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { columnOf, looksLikeKey, readColumn, readColumns, splitList } from './columns.js';
import { bareColumn, type TableDraft } from './draft.js';
import { announcesData, isOfThisBuild, pathColumns, speaksOfData, tableOfLine } from './from-listings.js';
import { isTableName, snakeCase } from './names.js';

/** A name found in a text, and where what is said of it begins. */
export interface NamedLead {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly rest: number;
  /** The name, and nothing else, is set as code. */
  readonly code: boolean;
  /** Set as code or in bold, or called a table in so many words. */
  readonly marked: boolean;
  /** Called a table, collection, model or entity. */
  readonly called: boolean;
  /** The path of a collection of documents, where it is named by one. */
  readonly path: string | null;
}

const NUMBER = /^[\s\p{Extended_Pictographic}\uFE0F]*(?:(?:\d+(?:\.\d+)*|[A-Z]|[ivx]+)[.)]?\s+)?(?:\((?:optional|new)\)\s*)?/iu;
const CALLED_BEFORE = /^(?:(?:new|core|main|the|existing|db|database|optional)\s+)*(?:tables?|collections?|model|entity|relation|tabelle)\s*(?::|—|–|-)?\s+/i;
const CALLED_AFTER = /^[`"*]*\s*(?:(?:junction|join|link|lookup|audit|log|main|pivot|bridge)\s+)?(?:table|collection|model|entity)\b/i;
const NAME = /^[`"*]*((?:public\.)?[A-Za-z_]\w{1,60})[`"*]*/;
const PATH = /^[`"*]*\/?((?:[A-Za-z]\w*\/\{[^/\s}]+\}\/)*([A-Za-z]\w*)\/\{[^/\s`}]+\})[`"*]*/;
const SEPARATOR = /^[`"*\s]*(?:has\b|have\b|with\b|contains\b|consists of\b|:|—|–|→|-\s|=|·|\||,|\(|\{|$)/;

/** The name that a heading, an item or a paragraph begins with; null where it begins with other words. */
export function namedLead(text: MappedText, inTableColumn = false): NamedLead | null {
  const raw = text.text;
  let at = NUMBER.exec(raw)?.[0].length ?? 0;
  const before = CALLED_BEFORE.exec(raw.slice(at));
  if (before) at += before[0].length;
  const path = PATH.exec(raw.slice(at));
  const match = path ?? NAME.exec(raw.slice(at));
  const name = path ? path[2] : match?.[1];
  if (!match || !name) return multiWordLead(text, at);
  const plain = name.replace(/^public\./, '');
  const start = path ? at + match[0].lastIndexOf(`${name}/`) : at + raw.slice(at).indexOf(name);
  const end = start + name.length;
  const after = CALLED_AFTER.exec(raw.slice(at + match[0].length));
  const rest = at + match[0].length + (after?.[0].length ?? 0);
  if (!isTableName(plain, inTableColumn || before !== null || /table/i.test(after?.[0] ?? '') || path !== null || text.markAt(start, 'code') !== undefined)) return null;
  if (!SEPARATOR.test(raw.slice(rest)) && !setApart(text, start, rest)) return multiWordLead(text, at);
  const code = text.marks.find((mark) => mark.kind === 'code' && mark.start <= start && start < mark.end);
  const strong = text.markAt(start, 'strong') !== undefined;
  const called = before !== null || after !== null;
  return { name: plain, start, end, rest, code: code !== undefined && code.end <= at + match[0].length, marked: code !== undefined || strong || called, called, path: path?.[1] ?? null };
}

function isRooted(text: MappedText, lead: NamedLead): boolean {
  return lead.path !== null && /^[\s`"*\d.)]*\//.test(text.text);
}

/** The name alone is in bold or code, and what follows is not: `**guides** id, name, phone`. */
function setApart(text: MappedText, start: number, rest: number): boolean {
  const mark = text.marks.find((each) => (each.kind === 'strong' || each.kind === 'code') && each.start <= start && start < each.end);
  return mark !== undefined && mark.end <= rest && readColumns(text.slice(rest).trim()).length > 2;
}

/** "User Roles Table": a name of several words that is called a table. */
function multiWordLead(text: MappedText, at: number): NamedLead | null {
  const match = /^[`"*]*((?:[A-Z]\w+\s){1,3}?)(?:Table|Collection)\b[`"*]*/.exec(text.text.slice(at));
  if (!match?.[1]) return null;
  const name = snakeCase(match[1].trim());
  const start = text.text.indexOf(match[1], at);
  return isTableName(name) ? { name, start, end: start + match[1].trim().length, rest: at + match[0].length, code: false, marked: true, called: true, path: null } : null;
}

/** The tables that a heading, a paragraph, an item or the row of a table declares. */
export function tablesOfUnit(unit: Unit, listings: Listings): TableDraft[] {
  if (!isOfThisBuild(unit) || standsAmongExisting(unit)) return [];
  if (unit.kind === 'row') return tablesOfRow(unit);
  if (unit.kind === 'heading') return tablesOfHeading(unit, listings);
  if (unit.kind === 'item' || unit.kind === 'paragraph') return tablesOfItem(unit);
  return [];
}

/** Under a heading over what is there already, tables are referred to, not declared. */
function standsAmongExisting(unit: Unit): boolean {
  const above = unit.kind === 'heading' ? unit.parent : unit.parent?.kind === 'heading' ? unit.parent : unit.parent?.parent;
  return above?.kind === 'heading' && EXISTING_HEADING.test(above.text.text);
}

function draft(lead: NamedLead, text: MappedText, unit: Unit, more: Partial<TableDraft>): TableDraft {
  return { name: lead.name, aliases: [], columns: [], source: 'list', partial: false, nameSpan: text.span(lead.start, lead.end), unit, tier: 'listed', called: lead.called && lead.code, words: [], ...more };
}

/* Tables of tables ------------------------------------------------------------------------------------------------ */

function tablesOfRow(row: Unit): TableDraft[] {
  const columns = row.fields.find((field) => COLUMNS_HEADER.test(field.label));
  const keys = row.fields.filter((field) => KEY_HEADER.test(field.label));
  // Where keys and attributes stand apart, each row is a table, whatever its kind is called.
  const head = row.fields.find((field) => TABLE_HEADER.test(field.label)) ?? (columns && keys.length > 0 ? row.fields.find((field) => field !== columns && RECORD_HEADER.test(field.label)) : undefined);
  if (!head || isColumnTable(row)) return [];
  // "Entity", "Model", "Resource" head other tables, too: of actions, of AI models, of endpoints.
  if (!/tables?|collections?|tabelle|relation/i.test(head.label) && !columns && !speaksOfData(row)) return [];
  const single = isColumnOfTable(row) ? columnsOfRow(row.fields.filter((field) => field !== head)) : [];
  if (single.length > 0) {
    const [lead] = namesInCell(head.value);
    return lead ? [draft(lead, head.value, row, { columns: single, source: 'table', tier: 'declared' })] : [];
  }
  const read = [...keys.flatMap((field) => keyColumns(field, row)), ...(columns ? listedColumns(columns.value, keys.length > 0) : [])];
  const remark = namesInCell(head.value).length === 1 ? head.value.slice(namesInCell(head.value)[0]?.rest ?? 0) : null;
  const words = [...(remark ? [remark] : []), ...row.fields.filter((field) => field !== head && (field !== columns || read.length === 0)).map((field) => field.value)];
  const names = namesInCell(head.value);
  return names.map((lead) =>
    draft(lead, head.value, row, { columns: [...(names.length === 1 ? read : []), ...(lead.path === null ? [] : pathColumns(lead.path, head.value))], source: 'table', partial: read.length === 0, tier: read.length > 0 ? 'declared' : 'listed', words }),
  );
}

/** The columns of a cell; one alone only where others stand beside it. */
function listedColumns(cell: MappedText, alone: boolean): ColumnFact[] {
  const columns = readColumns(cell, true);
  return columns.length > 0 || !alone ? columns : bareNames(cell);
}

/** `tenantId`; of a pattern such as `USER#<sub>` what stands in it, and the record that has the same key before this one. */
function keyColumns(field: Field, row: Unit): ColumnFact[] {
  const pattern = KEY_PATTERN.exec(field.value.text);
  if (!pattern?.[1]) return bareNames(field.value).filter((column) => column.name !== column.name.toUpperCase());
  const first = (row.parent?.children ?? []).find((other) => other.kind === 'row' && other.fields.some((each) => each.label === field.label && each.value.text === field.value.text));
  const parent = first && first !== row ? (first.fields.find((each) => TABLE_HEADER.test(each.label) || RECORD_HEADER.test(each.label))?.value ?? null) : null;
  const owner = parent ? namesInCell(parent)[0]?.name : undefined;
  return [bareColumn(pattern[1], field.value.span(), owner === undefined ? {} : { references: { table: owner, column: null } })];
}
const KEY_PATTERN = /^[`"\s]{0,4}[A-Za-z][\w-]{0,30}[#:/][<{$[]{1,2}(\w{1,40})[>}\]]/;

/** A cell that holds one name of a column and nothing else. */
function bareNames(cell: MappedText): ColumnFact[] {
  const name = /^[`"*\s]{0,6}([A-Za-z_]\w{0,50})[`"*\s]{0,6}(?:\([^()]{0,40}\)\s{0,4})?$/.exec(cell.text)?.[1];
  return name === undefined ? [] : [bareColumn(name, cell.span())];
}

/** The names in a cell: one name with a remark perhaps, or a list of names. */
export function namesInCell(cell: MappedText): NamedLead[] {
  const parts = cell.text.split(/(,|\s\+\s|\s&\s|\s\/\s|\sand\s|\n|·)/);
  const names: NamedLead[] = [];
  let at = 0;
  for (const part of parts) {
    const from = at;
    at += part.length;
    if (/^(?:,|\s\+\s|\s&\s|\s\/\s|\sand\s|\n|·)$/.test(part) || part.trim() === '') continue;
    const piece = cell.slice(from, at);
    const lead = namedLead(piece, true);
    if (!lead) {
      if (names.length === 0) return [];
      continue;
    }
    names.push({ ...lead, start: lead.start + from, end: lead.end + from, rest: lead.rest + from });
  }
  return names;
}

/* Headings over columns ------------------------------------------------------------------------------------------- */

function tablesOfHeading(heading: Unit, listings: Listings): TableDraft[] {
  const lead = namedLead(heading.text);
  if (!lead || matchesOf(NO_TABLE_LIST, heading.text.text.slice(lead.rest)).length > 0 || matchesOf(BROUGHT_ALONG, heading.text.text).length > 0) return [];
  const data = speaksOfData(heading);
  if (isRooted(heading.text, lead) && !data) return [];
  const named = lead.code || lead.called || lead.path !== null || standsOverColumns(heading);
  if (!named && !data) return [];
  if (declaresInListing(heading, listings)) return [];
  const columns = columnsBelow(heading, named);
  const leads = columns.length === 0 ? namesInCell(heading.text) : [lead];
  if (columns.length === 0 && describing(heading).slice(0, 2).some((text) => matchesOf(BROUGHT_ALONG, text.text).length > 0)) return [];
  if (columns.length === 0 && !(data && (named || isPlainName(heading.text.text)))) return [];
  if (columns.length === 0 && heading.children.some((child) => child.kind === 'heading' && namedLead(child.text) !== null && columnsBelow(child, named).length > 0)) return [];
  return (leads.length > 0 ? leads : [lead]).map((each) =>
    draft(each, heading.text, heading, {
      columns: [...columns, ...(each.path === null ? [] : pathColumns(each.path, heading.text))],
      source: 'table',
      partial: columns.length === 0,
      tier: columns.length > 0 ? 'declared' : 'listed',
      words: [heading.text.slice(each.rest), ...describing(heading)],
    }),
  );
}

/** A table of columns, by that very word, stands below: its heading names a table, wherever it is. */
function standsOverColumns(heading: Unit): boolean {
  const [row] = columnRows(heading.children);
  return row !== undefined && /^(?:columns?|spalte)\b/i.test(row.fields[0]?.label ?? '') && isPlainName(heading.text.text);
}

/** The tables under the heading are declared by listings, which say more than it. */
function declaresInListing(heading: Unit, listings: Listings): boolean {
  return heading.children.some((child) => child.kind === 'code' && [...(listings.sql(child)?.tables ?? []), ...(listings.code(child)?.tables ?? [])].length > 0);
}

/** One word and nothing else, written as tables are: `user_tokens`, `orders` in YAML. */
function isPlainName(text: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(text.trim());
}

/** What is said under the heading of a table, beside its columns. */
function describing(owner: Unit): MappedText[] {
  return owner.children.flatMap((child) => {
    if (child.kind !== 'paragraph' && child.kind !== 'item') return [];
    if (child.kind === 'paragraph' || readColumn(child.text) === null) return [child.text];
    // A remark behind a line of columns is one on the table.
    const remark = readColumns(child.text).length > 1 ? /\([^()]{8,120}\)\.?$/.exec(child.text.text) : null;
    return remark ? [child.text.slice(remark.index, child.text.length)] : [];
  });
}

/** The columns that stand under a heading or an item: in a table, a list, a sentence, a JSON or plain listing. */
function columnsBelow(owner: Unit, named: boolean): ColumnFact[] {
  const direct = owner.children;
  const rows = columnRows(direct);
  if (rows.length > 0) return rows.flatMap((row) => columnsOfRow(row.fields));
  const columns: ColumnFact[] = [];
  for (const child of direct) {
    const label = child.fields[0]?.label ?? '';
    if (COLUMNS_HEADER.test(label) && child.fields[0]) columns.push(...valueColumns(child.fields[0]), ...child.children.flatMap((each) => itemColumn(each)));
    else if (COLUMNS_HEADER.test(child.text.text.replace(/:\s*$/, '').trim())) {
      const below = columnRows(child.children);
      columns.push(...(below.length > 0 ? below.flatMap((row) => columnsOfRow(row.fields)) : child.children.flatMap((each) => itemColumn(each))));
    } else if (child.kind === 'item') columns.push(...itemColumn(child, named && child === direct[0]));
    else if (child.kind === 'paragraph') {
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
  const listed = new Set(direct.filter((child) => child.kind === 'item').flatMap((child) => readColumns(child.text, named).map((column) => column.name)));
  const keyed = columns.filter((column) => listed.has(column.name) || column.type !== '' || /_|^id$|[a-z][A-Z]/.test(column.name));
  return columns.length > 1 && keyed.length * 3 >= columns.length ? columns : columns.length === 1 && columns[0]?.type !== '' ? columns : [];
}

/** Scripts and diagrams are read elsewhere. */
const NO_COLUMNS = /\b(?:ALTER|CREATE|SELECT|INSERT|UPDATE|DELETE)\s+\w|^\s*(?:erDiagram|graph|flowchart|sequenceDiagram|classDiagram|C4\w+)\b/i;

function columnRows(children: readonly Unit[]): Unit[] {
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

/** A row may name several columns: `period_start, period_end`. */
function columnsOfRow(fields: readonly Field[]): ColumnFact[] {
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
function valueColumns(field: Field): ColumnFact[] {
  const text = field.value;
  const inner = /^\s*[{[]/.test(text.text) ? text.slice(text.text.search(/[{[]/) + 1, Math.max(text.text.lastIndexOf('}'), text.text.lastIndexOf(']'), 1)) : text;
  const columns = readColumns(inner);
  return columns.length > 0 ? columns : [readColumn(inner)].filter((column): column is ColumnFact => column !== null);
}

const TYPE = /^(?:uuid|text|int|integer|bigint|smallint|serial|bigserial|timestamptz?|timestamp|date|time|jsonb?|boolean|bool|varchar|char|numeric|string|number|real|float|decimal|bytea|vector|enum|datetime|citext)\b/i;
const COLUMN_ITEM = /^[`"*]*[A-Za-z_]\w{0,50}\??[`"*]*\s*(?:$|\(|:|—|–|-\s|,|\s(?:uuid|text|int|integer|bigint|smallint|serial|bigserial|timestamptz?|timestamp|date|time|jsonb?|boolean|bool|varchar|char|numeric|string|number|real|float|decimal|bytea|vector|enum|array|datetime|citext|FK|PK)\b)/i;

const CONSTRAINT = /^\W*(?:not null|null(?:able)?|pk|primary key|fk\b|foreign key|unique|default\b|check\b|required|optional|references\b|indexed|enum\b|auto\b|generated\b|identity|immutable|encrypted)/i;

/** "`pay_frequency` text, not null, CHECK in (…)": what stands behind the commas is still said of the one column. */
function oneTypedColumn(text: MappedText): ColumnFact | null {
  const mark = text.marks.find((each) => each.kind === 'code' && each.start < 2);
  if (!mark || !TYPE.test(text.text.slice(mark.end).replace(/^[`"*\s]{0,4}(?::|—|–|-\s)?\s{0,4}/, ''))) return null;
  const [, ...rest] = splitList(text);
  return rest.length > 0 && !rest.every((part) => CONSTRAINT.test(part.text)) ? null : readColumn(text);
}

/** The columns that an item below a table's name lists: one with its type, or several in a line. */
function itemColumn(item: Unit, first = false): ColumnFact[] {
  if (item.kind !== 'item') return [];
  const single = oneTypedColumn(item.text);
  if (single) return [single];
  const listed = readColumns(item.text, first);
  if (listed.length > 1) return listed;
  if (!COLUMN_ITEM.test(item.text.text) || /^(?:rls|policy|policies|note|notes|index|indexes|unique|purpose|access|auth|owner only|relationships?|has (?:one|many)|belongs)\b/i.test(item.text.text)) return [];
  const column = readColumn(item.text);
  if (!column) return [];
  const typed = /^(?:uuid|text|int|integer|bigint|smallint|serial|bigserial|timestamptz?|timestamp|date|time|jsonb?|boolean|bool|varchar|char|numeric|string|number|real|float|decimal|bytea|vector|enum|array|datetime|citext|fk|pk|primary|foreign|unique|cuid|\w+enum|\w+ enum)\b/i.test(column.comment?.replace(/^[`("]+/, '') ?? '');
  return typed || item.text.markAt(item.text.text.search(/\w/), 'code') !== undefined || item.text.markAt(item.text.text.search(/\w/), 'strong') !== undefined || /^(?:id|\w+_id|\w+_at)$/.test(item.text.text.trim()) ? [column] : [];
}

/** The columns that a listing under the name of a table shows: lines of a list, or the keys of an object. */
function listingColumns(code: Unit): ColumnFact[] {
  const lines = code.text.lines().map((line) => line.slice(/^\s*(?:[-*•]\s+)?/.exec(line.text)?.[0].length ?? 0).trim()).filter((line) => line.length > 0);
  const listed = lines.flatMap((line) => {
    const columns = readColumns(line);
    return columns.length > 0 ? columns : [readColumn(line)].filter((column): column is ColumnFact => column !== null);
  });
  const object = objectColumns(code);
  return object.length > 1 ? object : listed.length * 2 >= lines.length ? listed : [];
}

/** The keys of an object in JSON or a schema in plain lines. */
function objectColumns(code: Unit): ColumnFact[] {
  const columns: ColumnFact[] = [];
  for (const match of code.text.text.matchAll(/(?:^|[{,\n])\s{0,40}"?([A-Za-z_]\w{0,50})"?\??\s*:\s*([^,\n{}]{0,80})/g)) {
    const at = match.index + match[0].indexOf(match[1] as string);
    columns.push({ ...columnOf(match[1] as string, (match[2] ?? '').trim(), code.text.slice(at, at + (match[1] as string).length)), references: null });
  }
  return columns;
}

/* Items and paragraphs -------------------------------------------------------------------------------------------- */

const DATA_SOURCE: TableSource = 'list';

const HAS = /^\s*Has\s+(?:one|many|a|an|zero or more)\s+[`"*]*([A-Za-z]\w+)[`"*]*\.?\s*$/i;

/** "Has many `SavedJob`" under the heading of a table declares a child of it. */
export function tablesOfRelation(unit: Unit): TableDraft[] {
  const match = HAS.exec(unit.text.text);
  const parent = [unit.parent, unit.parent?.parent].map((above) => (above?.kind === 'heading' ? namedLead(above.text) : null)).find((lead) => lead?.marked);
  if (!match?.[1] || !parent || !isTableName(match[1])) return [];
  const start = match[0].indexOf(match[1]);
  const span = unit.text.span(start, start + match[1].length);
  return [{ name: match[1], aliases: [], columns: [bareColumn(`${snakeCase(parent.name)}_id`, span, { references: { table: parent.name, column: null } })], source: 'list', partial: true, nameSpan: span, unit, tier: 'listed', words: [] }];
}

function tablesOfItem(unit: Unit): TableDraft[] {
  const related = tablesOfRelation(unit);
  if (related.length > 0) return related;
  const data = speaksOfData(unit);
  const named = nameOfRecord(unit, data);
  if (named) return [named];
  const sentences = unit.kind === 'paragraph' ? sentencesOf(unit.text) : [unit.text];
  return sentences.flatMap((sentence, index) => declarationsIn(sentence).flatMap((piece) => {
    const found = tableOfText(piece, unit, data, index === sentences.length - 1);
    return found ? [found] : [];
  }));
}

const NEXT_DECLARATION = /[)}]\s?(?:,|;|and|&|·)\s?(?=\w{2,60}\s?[({])/g;

/** "`threads` { _id, members }, `messages` { _id, thread_id }": each name with its brackets by itself. */
function declarationsIn(sentence: MappedText): MappedText[] {
  const pieces: MappedText[] = [];
  let start = 0;
  for (const match of sentence.text.matchAll(NEXT_DECLARATION)) {
    pieces.push(sentence.slice(start, match.index + 1));
    start = match.index + match[0].length;
  }
  return [...pieces, start === 0 ? sentence : sentence.slice(start)];
}

/** `- name: conversations` with `columns:` beside it, as YAML writes it. */
function nameOfRecord(unit: Unit, data: boolean): TableDraft | null {
  const field = [unit, ...unit.children].flatMap((each) => each.fields.slice(0, 1)).find((each) => /^(?:name|table|collection)$/i.test(each.label));
  if (!field || !data || unit.kind !== 'item') return null;
  const name = field.value.text.replace(/["'`]/g, '').trim();
  if (!/^[A-Za-z_][\w-]{1,60}$/.test(name) || !isTableName(name.replace(/-/g, '_'))) return null;
  const columns = unit.children.flatMap((child) => (child.fields[0] && COLUMNS_HEADER.test(child.fields[0].label) ? [...valueColumns(child.fields[0]), ...child.children.flatMap(recordColumn)] : COLUMNS_HEADER.test(child.text.text) ? child.children.flatMap(recordColumn) : []));
  return { name, aliases: [], columns, source: 'yaml', partial: columns.length === 0, nameSpan: field.value.span(), unit, tier: columns.length > 0 ? 'declared' : 'listed', words: unit.children.map((child) => child.text) };
}

/** `- id: uuid`, `- name: id` with `type: uuid` beside it. */
function recordColumn(item: Unit): ColumnFact[] {
  const named = item.children.find((child) => /^(?:name|column|field)$/i.test(child.fields[0]?.label ?? ''))?.fields[0];
  if (named) return [columnOf(named.value.text.replace(/["'`]/g, '').trim(), item.children.filter((child) => child.fields[0] !== named).map((child) => child.fields[0]?.value.text ?? '').join(', '), named.value)];
  return item.children.length > 0 ? item.children.flatMap((each) => itemColumn(each)) : itemColumn(item);
}

function tableOfText(text: MappedText, unit: Unit, data: boolean, last: boolean): TableDraft | null {
  const lead = namedLead(text);
  if (!lead) return tableOfLine(text, unit, false);
  // A list of names that goes on with a comma is one of columns; a path from the root is an address, but in a data model.
  if ((!lead.called && /^[`"*]*\s?,/.test(text.text.slice(lead.rest))) || (isRooted(text, lead) && !data) || matchesOf(BROUGHT_ALONG, text.text).length > 0) return null;
  const rest = restAfter(text, lead);
  const inline = readColumns(rest.columns);
  const below = inline.length === 0 && last ? columnsBelow(unit, lead.marked) : [];
  const listed = inline.length > 0 ? inline : below;
  // Under a heading about access, a list of names is one of policies.
  const named = listed.some((column) => /^_?id$/.test(column.name) || (rest.behind !== null && looksLikeKey(column.name))) || listed.filter((column) => TYPE.test(column.type)).length > 1;
  const columns = [...(speaksOfAccess(unit) && !named ? [] : listed), ...(lead.path === null ? [] : pathColumns(lead.path, text))];
  const words = [rest.columns, ...(rest.behind ? [rest.behind] : []), ...(last ? unit.children.filter((child) => readColumn(child.text) === null || child.fields.length > 0).map((child) => child.text) : [])];
  const alone = lead.path !== null && inline.length === 0 ? readColumn(rest.columns) : null;
  if (alone && alone.type !== '' && rest.columns.text.length < 60) return draft(lead, text, unit, { columns: [alone, ...columns], source: DATA_SOURCE, tier: 'declared', words });
  if (columns.length > 1 && (lead.marked || data)) {
    return looksStored(columns, lead, data) ? draft(lead, text, unit, { columns, source: DATA_SOURCE, tier: 'declared', words }) : null;
  }
  const told = lead.code && lead.called && unit.kind === 'item';
  if ((!told && (!data || !listsTables(unit))) || !standsAlone(text, lead, unit)) return null;
  if (!lead.code && !lead.called && lead.path === null && !/_/.test(lead.name) && !(lead.marked && siblingsDeclare(unit))) return null;
  // Where access is spoken of, the list names tables that stand elsewhere.
  return draft(lead, text, unit, { columns, source: DATA_SOURCE, partial: true, tier: speaksOfAccess(unit) ? 'prose' : 'listed', words });
}

/** The nearest heading or lead-in is about who may reach what. */
function speaksOfAccess(unit: Unit): boolean {
  const above = unit.parent;
  if (!above || above.kind === 'document') return false;
  if (matchesOf(ACCESS_HEADING, above.text.text).length > 0) return true;
  return above.kind !== 'heading' && above.parent !== null && matchesOf(ACCESS_HEADING, above.parent.text.text).length > 0;
}

/** The name is what the item is about: nothing follows it, or what it is for. */
function standsAlone(text: MappedText, lead: NamedLead, unit: Unit): boolean {
  if (matchesOf(BROUGHT_ALONG, text.text).length > 0) return false;
  const rest = text.text.slice(lead.rest);
  if (unit.kind === 'paragraph') return /^[`"*]*\s*(?:$|:\s*$)/.test(rest) || lead.path !== null;
  return /^[`"*]*\s*(?:$|:|—|–|→|-\s|=|\([^()]{0,80}\)\s*(?:$|:|—|–|-\s|=))/.test(rest);
}

/** Where an item of a data model has sisters with columns, a name without columns is a table as well. */
function siblingsDeclare(unit: Unit): boolean {
  return (unit.parent?.children ?? []).some((sister) => {
    if (sister === unit || sister.kind !== unit.kind) return false;
    const lead = namedLead(sister.text);
    return lead !== null && (readColumns(restAfter(sister.text, lead).columns).length > 1 || columnsBelow(sister, lead.marked).length > 1);
  });
}

/** What the nearest heading or lead-in announces is a list of tables, not of products or rules. */
function listsTables(unit: Unit): boolean {
  for (let at = unit.parent; at && at.kind !== 'document'; at = at.parent) {
    if (announcesData(at.text.text)) return true;
    if (at.kind === 'heading' || matchesOf(NO_TABLE_LIST, at.text.text).length > 0) return false;
  }
  return false;
}

/** Arguments of a function and fields of an input look like columns; a key among them, or the place, makes a table. */
function looksStored(columns: readonly ColumnFact[], lead: NamedLead, data: boolean): boolean {
  return data || lead.called || columns.some((column) => /^_?id$/.test(column.name) || column.primaryKey || /\b(?:uuid|serial|bigserial|timestamptz|FK|pk)\b/.test(`${column.type} ${column.comment ?? ''}`));
}

/** What follows a name: its columns, and what is said behind the brackets that hold them. */
function restAfter(text: MappedText, lead: NamedLead): { readonly columns: MappedText; readonly behind: MappedText | null } {
  let from = lead.rest;
  const raw = text.text;
  const gap = /^[`"*\s]*(?:has\b|have\b|with\b|contains\b|consists of\b|:|—|–|→|-\s|=|·|\|)?\s*/.exec(raw.slice(from));
  from += gap?.[0].length ?? 0;
  if (raw.charAt(from) === '(' || raw.charAt(from) === '{') {
    const close = closing(raw, from);
    const inside = text.slice(from + 1, close);
    if (readColumns(inside).length > 1) return { columns: inside, behind: text.slice(close + 1).trim() };
    const after = /^[)}]\s*(?::|—|–|-\s)?\s*/.exec(raw.slice(close));
    return { columns: text.slice(close + (after?.[0].length ?? 1)).length > 8 ? text.slice(close + (after?.[0].length ?? 1)) : inside, behind: null };
  }
  const label = /^(?:key attributes|attributes|columns|fields)\s*:\s*/i.exec(raw.slice(from));
  return { columns: text.slice(from + (label?.[0].length ?? 0)), behind: null };
}

/** What a sentence says of its table behind the brackets with its columns: "`people` (`sub`, `email`): read by the `sub` of the token". */
export function saidBehindColumns(sentence: MappedText): MappedText | null {
  const lead = namedLead(sentence);
  const behind = lead ? restAfter(sentence, lead).behind : null;
  return behind && /\w/.test(behind.text) ? behind.slice(/^[^\w`"*]*/.exec(behind.text)?.[0].length ?? 0) : null;
}

function closing(raw: string, open: number): number {
  let depth = 0;
  for (let at = open; at < raw.length; at++) {
    const char = raw.charAt(at);
    if (char === '(' || char === '{') depth++;
    else if ((char === ')' || char === '}') && --depth === 0) return at;
  }
  return raw.length;
}
