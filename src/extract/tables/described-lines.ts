import type { MappedText } from '../../text/mapped-text.js';
import { COLUMN_KEY, NO_RECORD_NAMES } from '../lexicon/data-words.js';
import type { Unit } from '../outline.js';
import { TYPE } from './columns-below.js';
import type { TableDraft } from './draft.js';
import { isNamedAsTable } from './listed-names.js';
import { isTableName } from './names.js';

/*
 * Tables that the lines of a listing name one by one, each with a remark on what it is for and no column:
 *
 *     1. members        # who can log in
 *     2. loans          # what they have borrowed
 *     3. reservations   # what they wait for
 */

const LINE = /^(?:\d{1,2}[.)]\s+|[-*•]\s+)?([A-Za-z]\w{1,40})\s{0,30}(?:\s(?:#|--|\/\/|—|–|-|→|->|←)|:)\s+(\p{L}.{1,160})$/u;
const LEAST = 2;

/** The tables of a listing below a heading about data, of which every line names one and tells what it is for. */
export function tablesOfDescribedLines(unit: Unit): TableDraft[] {
  const lines = unit.text.lines().map((line) => line.trim()).filter((line) => line.length > 0);
  const found = lines.map((line) => ({ line, match: LINE.exec(line.text) }));
  if (found.length < LEAST || !found.every(({ match }) => match?.[1] !== undefined && couldBeTable(match[1], match[2] as string))) return [];
  const drafts = found.map(({ line, match }) => draftOf(line, match?.[1] as string, unit));
  return drafts.filter(({ name }) => isNamedAsTable(name)).length * 2 >= drafts.length ? drafts : [];
}

/** No column by its name, and no type of one behind it. */
function couldBeTable(name: string, remark: string): boolean {
  return isTableName(name, false) && !COLUMN_KEY.test(name) && !NO_RECORD_NAMES.test(name) && !TYPE.test(remark) && !/^(?:primary|foreign|unique|nullable|optional|required|default|pk|fk|not null)\b/i.test(remark);
}

function draftOf(line: MappedText, name: string, unit: Unit): TableDraft {
  const start = line.text.indexOf(name);
  return { name, aliases: [], columns: [], source: 'list', partial: true, nameSpan: line.span(start, start + name.length), unit, tier: 'listed', words: [line.slice(start + name.length)] };
}
