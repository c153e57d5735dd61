import type { ColumnFact } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { RLS_HEADER } from '../lexicon/access.js';
import { CALLED_TABLE, COLUMN_OF_TABLE, COLUMNS_HEADER, FEATURES_HEADER, HELD_HEADER, KEY_HEADER, NAME_HEADER, OTHER_THAN_TABLES, RECORD_HEADER, STORED_HEADER, TABLE_HEADER, TYPE_HEADER } from '../lexicon/data-words.js';
import { type Field, headingOf, type Unit } from '../outline.js';
import { columnsInBracket } from './bracketed-columns.js';
import { columnsOfRow, isColumnOfTable, isColumnTable } from './columns-below.js';
import { readColumn, readColumns, splitList } from './columns.js';
import { bareColumn, type TableDraft } from './draft.js';
import { speaksOfData } from './announced-data.js';
import { pathColumns } from './path-columns.js';
import { draft, namesInCell } from './named-lead.js';
import { isTableName } from './names.js';
import { isCalledOtherObject } from './other-objects.js';
import { columnsInWords } from './told-columns.js';
import { rememberedOf } from '../../text/remembered.js';

/** A column that says only "Name": of tables, where the heading speaks of data and a column lists theirs. */
const NAME_ALONE = /^names?$/i;

/** The tables that a row of a table of tables declares. */
export function tablesOfRow(row: Unit): TableDraft[] {
  const headed = tableOfHeader(row);
  if (headed) return [headed];
  const columns = row.fields.find((field) => COLUMNS_HEADER.test(field.label)) ?? row.fields.find((field) => HELD_HEADER.test(field.label) && listsKeyAmongNames(field.value));
  const keys = row.fields.filter((field) => KEY_HEADER.test(field.label));
  // Where keys and attributes stand apart, each row is a table, whatever its kind is called.
  const head =
    namesTables(row) ??
    (columns && keys.length > 0 ? row.fields.find((field) => field !== columns && RECORD_HEADER.test(field.label)) : undefined) ??
    ofRowSecurity(row) ??
    ofContents(row) ??
    (columns && speaksOfData(row) ? row.fields.find((field) => NAME_ALONE.test(field.label)) : undefined);
  if (!head || isColumnTable(row)) return [];
  // "Entity", "Model", "Resource" head other tables, too: of actions, of AI models, of endpoints.
  if (!CALLED_TABLE.test(head.label) && (!columns || standsAmongOthers(row)) && !speaksOfData(row) && head !== ofRowSecurity(row)) return [];
  const single = isColumnOfTable(row) ? columnsOfRow(row.fields.filter((field) => field !== head)) : [];
  if (single.length > 0) {
    const named = head.value.text.trim() === '' ? (namedAbove(row, head.label) ?? head.value) : head.value;
    const [lead] = namesInCell(named);
    return lead ? [draft(lead, named, row, { columns: single, source: 'table', tier: 'declared' })] : [];
  }
  if (isUnlikeOthers(head, row)) return [];
  const read = [...keys.flatMap((field) => keyColumns(field, row)), ...(columns ? listedColumns(columns.value, keys.length > 0) : row.fields.filter((field) => STORED_HEADER.test(field.label)).flatMap((field) => columnsInWords(field.value)))];
  const names = namesInCell(head.value).filter((lead) => !VALUES_BEHIND.test(head.value.text.slice(lead.rest)) && !isCalledOtherObject(head.value.text.slice(lead.end)));
  const remark = names.length === 1 ? head.value.slice(names[0]?.rest ?? 0) : null;
  const words = [...(remark ? [remark] : []), ...row.fields.filter((field) => field !== head && (field !== columns || read.length === 0)).map((field) => field.value)];
  // What stands out of a table's columns is told beside other things: some of them, and none of all.
  const some = read.length === 0 ? row.fields.filter((field) => field !== head && FEATURES_HEADER.test(field.label)).flatMap((field) => readColumns(field.value)) : [];
  const aliases = names.length === 1 ? nameInCode(row, head) : [];
  return names.map((lead) => {
    const own = columnsInBracket(head.value, lead.end);
    const isShown = read.length > 0 || own.length > 0;
    return draft(lead, head.value, row, { aliases, columns: [...own, ...(names.length === 1 ? [...read, ...some] : []), ...(lead.path === null ? [] : pathColumns(lead.path, head.value))], source: 'table', partial: !isShown, tier: isShown ? 'declared' : 'listed', words });
  });
}

/** "Client-side entities", "UI models": the heading over the rows is about things that are stored nowhere. */
function standsAmongOthers(row: Unit): boolean {
  const heading = headingOf(row);
  return heading !== null && matchesIn(heading.text.text, OTHER_THAN_TABLES).length > 0;
}

/** What the last row above with something in a column says there: a table is named in the first of its rows, the cells below are left empty. */
function namedAbove(row: Unit, label: string): MappedText | undefined {
  return row.parent ? lastFilled(row.parent).get(label)?.get(row) : undefined;
}

const lastFilled = rememberedOf((table: Unit): ReadonlyMap<string, ReadonlyMap<Unit, MappedText>> => {
  const columns = new Map<string, Map<Unit, MappedText>>();
  const last = new Map<string, MappedText>();
  for (const row of table.children) {
    for (const { label, value } of row.fields) {
      const above = last.get(label);
      if (value.text.trim() !== '') last.set(label, value);
      else if (above) columns.set(label, (columns.get(label) ?? new Map<Unit, MappedText>()).set(row, above));
    }
  }
  return columns;
});

/** The cell that names the table: "Entity | Table | Key fields" has the name in the code's words first, and that of the table behind it. */
function namesTables({ fields }: Unit): Field | undefined {
  const [first, ...others] = fields.filter((field) => TABLE_HEADER.test(field.label));
  if (!first || CALLED_TABLE.test(first.label)) return first;
  return others.find((field) => CALLED_TABLE.test(field.label) && namesInCell(field.value).length === 1) ?? first;
}

/** … and the name in the code's words, by which statements may speak of the same table. */
function nameInCode(row: Unit, head: Field): string[] {
  const other = CALLED_TABLE.test(head.label) ? row.fields.find((field) => field !== head && TABLE_HEADER.test(field.label)) : undefined;
  const names = other ? namesInCell(other.value) : [];
  return names.length === 1 ? names.map(({ name }) => name) : [];
}

/** The column that a row describes of the table which the header over it names: "Column of `orders`". */
function tableOfHeader(row: Unit): TableDraft | null {
  const [first, ...others] = row.fields;
  const match = first ? COLUMN_OF_TABLE.exec(first.label) : null;
  const name = match?.[1];
  if (!first || name === undefined || !isTableName(name, true) || !others.some((field) => TYPE_HEADER.test(field.label))) return null;
  const columns = columnsOfRow(row.fields);
  const lead = { name, start: 0, end: 0, rest: 0, code: false, marked: true, called: false, path: null, schema: null };
  return columns.length === 0 ? null : draft(lead, first.value, row, { nameSpan: first.labelSpan, columns, source: 'table', tier: 'declared' });
}

/** "`Role` (ADMIN/MEMBER)": the values behind the name make it a set of them. */
const VALUES_BEHIND = /^[`"'*\s]{0,4}(?:\(|:|=|—|–|-)\s?[`"']?[A-Z][A-Z0-9_]+[`"']?(?:\s?[/|,]\s?[`"']?[A-Z][A-Z0-9_]+[`"']?)+\s?(?:\)|$)/;
const LEAST_MARKED = 3;

/** Words among names that are all set as code: "Generator + datasource" beside `User`, `Order` and `Item`. */
function isUnlikeOthers(head: Field, row: Unit): boolean {
  if (isCode(head) || !row.parent) return false;
  const { fields, plain } = marksOf(row.parent).get(head.label) ?? NO_CELLS;
  return fields > LEAST_MARKED && plain === 1;
}

/** How many cells a column has, and how many of them are not set as code. */
interface ColumnMarks {
  readonly fields: number;
  readonly plain: number;
}

/** Counts the columns of a table once, and not again for each of its rows. */
const marksOf = rememberedOf((table: Unit): ReadonlyMap<string, ColumnMarks> => {
  const marks = new Map<string, ColumnMarks>();
  for (const field of table.children.flatMap(({ kind, fields }) => (kind === 'row' ? fields : []))) {
    const { fields, plain } = marks.get(field.label) ?? NO_CELLS;
    marks.set(field.label, { fields: fields + 1, plain: plain + (isCode(field) ? 0 : 1) });
  }
  return marks;
});

const NO_CELLS: ColumnMarks = { fields: 0, plain: 0 };

function isCode({ value }: Field): boolean {
  return value.marks.some((mark) => mark.kind === 'code' && mark.start <= 2);
}

/** The first cell of a row that has one on row level security: only tables have that, whatever the column of their names is called. */
function ofRowSecurity(row: Unit): Field | undefined {
  const [first, ...others] = row.fields;
  return first && NAME_HEADER.test(first.label) && others.some((field) => RLS_HEADER.test(field.label)) ? first : undefined;
}

/** "Name | Holds" under "Tables in this build": the names, set as code, of what a heading calls tables. */
function ofContents(row: Unit): Field | undefined {
  const [first, ...others] = row.fields;
  const isHeaded = first !== undefined && NAME_HEADER.test(first.label) && /^\W{0,4}names?\b/i.test(first.label) && isCode(first) && others.some(({ label }) => HELD_HEADER.test(label));
  return isHeaded && /\b(?:tables|collections)\b/i.test(headingOf(row)?.text.text ?? '') && speaksOfData(row) ? first : undefined;
}

/** The columns of a cell; one alone only where others stand beside it, or where words tell the rest: "`day`, counters per region". */
function listedColumns(cell: MappedText, alone: boolean): ColumnFact[] {
  const columns = readColumns(cell, true);
  if (columns.length > 0) return columns;
  return alone ? bareNames(cell) : namedAmongWords(cell);
}

/** "id, day, street": names of columns one after the other, a key among them. */
function listsKeyAmongNames(cell: MappedText): boolean {
  const columns = readColumns(cell, true);
  return columns.length > 1 && columns.length >= splitList(cell).length && columns.some(({ name }) => NAMED_AS_KEY.test(name));
}

/** `id`, `member_id`, `opened_at`: what only columns are called, not "name" or "email". */
const NAMED_AS_KEY = /^_?(?:id|uid|uuid)$|_(?:id|uid|uuid|at|hash|url)$|[a-z](?:Id|Uid|At|Url)$/;

/** The columns in code among pieces that are told in words; none where a piece leaves others open. */
function namedAmongWords(cell: MappedText): ColumnFact[] {
  const parts = splitList(cell);
  if (parts.length < 2 || parts.some((part) => !part.markAt(0, 'code') && !/^\p{L}[\p{L}\s-]{3,}/u.test(part.text)) || OPEN_END.test(cell.text)) return [];
  return parts.flatMap((part) => (part.markAt(0, 'code') ? (readColumn(part) ?? []) : []));
}

const OPEN_END = /…|\.\.\.|\betc\b|\b(?:other|more|further) (?:fields|columns)\b/i;

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
