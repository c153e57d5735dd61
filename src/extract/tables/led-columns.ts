import type { ColumnFact } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import { TYPE_HEADER } from '../lexicon/data-words.js';
import type { Unit } from '../outline.js';
import { columnRows, columnsBelow } from './columns-below.js';
import { looksLikeKey } from './columns.js';
import type { TableDraft } from './draft.js';
import { speaksOfData } from './announced-data.js';
import { isTableName } from './names.js';

/*
 * A sentence that names a table and leads in its columns:
 *
 *     The `visits` table has these columns:        Create a `visits` table with:
 *
 *     | Column | Type | Meaning |                  - `id` (uuid)
 */

const CALLED_BEHIND = /^[`"*]{0,3}\s(?:(?:postgres|sql|database|db|main|core)\s)?(table|collection|entity|model)\b/i;
const CALLED_BEFORE = /\b(table|collection|entity|model)(?:\scalled|\snamed)?\s[`"*]{0,3}$/i;
const COLUMNS_OF = /\b(?:columns|fields|attributes|structure|schema|shape)\s(?:of|in|for)\s(?:the\s)?[`"*]{0,3}$/i;
/** "Create a `visits` table", "Add one new table `visits`" */
const CREATED = /\b(?:creat(?:e|es|ing)|add(?:s|ing)?|introduc(?:e|es|ing)|defin(?:e|es|ing)|set(?:s|ting)? up)\s(?:an?|one|the|another)\s(?:(?:new|separate|small|dedicated|simple|single)\s){0,2}(?:(?:table|collection)\s(?:called\s|named\s)?)?[`"*]{0,3}$/i;
/** What goes over the wire has fields, too; and a table that is there already gets some. */
const NO_DECLARATION = /\b(?:responses?|requests?|payloads?|bod(?:y|ies)|returns?|returned|sends?|sent|dtos?|messages?|events?|props|add(?:s|ed|ing)?|new|gains?|gets?|extend\w*|additional(?:ly)?|extra|alter\w*|chang\w+|existing|already|modif\w+|updat\w+|renam\w+|drop\w*|remov\w+)\b/i;

/** What is said of columns, and of no part of a model of another kind. */
const OF_COLUMN = /\b(?:FK|PK|foreign key|primary key|not null|nullable)\b/i;

/** The table whose columns a paragraph leads in; null where it leads in something else. */
export function tableLeadingColumns(unit: Unit): TableDraft | null {
  if ((unit.kind !== 'paragraph' && unit.kind !== 'item') || unit.children.length === 0 || !unit.text.text.trimEnd().endsWith(':')) return null;
  const names = namesCalled(unit.text);
  const [lead] = names;
  if (!lead || names.length > 1) return null;
  if (NO_DECLARATION.test(CREATED.test(unit.text.text.slice(0, lead.start)) ? unit.text.text.slice(lead.end) : unit.text.text)) return null;
  const columns = columnsLed(unit);
  if (columns.length < 2 || (!lead.isTable && !speaksOfData(unit) && !columns.some(({ type, comment }) => OF_COLUMN.test(`${type} ${comment ?? ''}`)))) return null;
  return { name: lead.name, aliases: [], columns, source: 'table', partial: false, nameSpan: unit.text.span(lead.start, lead.end), unit, tier: 'declared', words: [unit.text] };
}

/** "**visits** holds one row per stay.", "`visits` is private: …": how a sentence begins that tells what a table is. */
const IS_OR_HOLDS = /^[`"*]{0,3}\s(?:(?:table|collection)\s)?(?:is|are|holds?|stores?|keeps?|contains?|records?|tracks?|has|have|knows?)\s/i;
/** … and not one that is there already, or goes over the wire. */
const TELLS_OTHER = /\b(?:responses?|requests?|payloads?|returned|dtos?|events?|props|existing|already|gains?|gets|extended|renamed|dropped|removed)\b/i;

/** The table that a paragraph begins with and tells of, where nothing but its columns is listed below: "**visits** is private." over "- `id` uuid". */
export function tableOverColumns(unit: Unit): TableDraft | null {
  if (unit.kind !== 'paragraph' || unit.children.length < 2 || !unit.children.every(({ kind }) => kind === 'item') || TELLS_OTHER.test(unit.text.text) || !speaksOfData(unit)) return null;
  const [mark] = unit.text.marks;
  const name = mark ? unit.text.text.slice(mark.start, mark.end).replace(/^public\./, '') : '';
  if (!mark || mark.start > 0 || (mark.kind !== 'code' && mark.kind !== 'strong') || !isTableName(name) || !IS_OR_HOLDS.test(unit.text.text.slice(mark.end))) return null;
  const columns = columnsLed(unit);
  const named = unit.children.every(({ text }) => text.markAt(0, 'code') !== undefined || text.markAt(0, 'strong') !== undefined);
  if (columns.length < 2 || !named || !columns.some(({ name: column }) => looksLikeKey(column))) return null;
  return { name, aliases: [], columns, source: 'table', partial: false, nameSpan: unit.text.span(mark.start, mark.end), unit, tier: 'declared', words: [unit.text] };
}

/** The columns in the rows or the items below a paragraph; none where these tell of other things as well. */
function columnsLed(unit: Unit): readonly ColumnFact[] {
  const rows = columnRows(unit.children);
  const items = unit.children.filter(({ kind }) => kind === 'item');
  const columns = columnsBelow(unit, true);
  if (rows.length > 1) return rows.every((row) => row.fields.some(({ label }) => TYPE_HEADER.test(label))) ? columns : [];
  const isColumn = ({ name, type }: ColumnFact): boolean => type !== '' || looksLikeKey(name) || name.includes('_');
  return columns.length >= items.length && columns.filter(isColumn).length * 2 > columns.length ? columns : [];
}

interface Called {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Called a table or a collection, and not merely an entity or a model. */
  readonly isTable: boolean;
}

/** The names set as code or in bold that are called a table, or of which columns are announced. */
function namesCalled(text: MappedText): Called[] {
  return text.marks.flatMap(({ kind, start, end }) => {
    const name = text.text.slice(start, end).replace(/^public\./, '');
    if ((kind !== 'code' && kind !== 'strong') || !isTableName(name)) return [];
    const before = text.text.slice(0, start);
    const called = (CALLED_BEHIND.exec(text.text.slice(end)) ?? CALLED_BEFORE.exec(before))?.[1];
    return called === undefined && !COLUMNS_OF.test(before) ? [] : [{ name, start, end, isTable: /^(?:table|collection)$/i.test(called ?? '') }];
  });
}
