import type { MappedText } from '../../text/mapped-text.js';
import { storeIn } from '../lexicon/stores.js';
import type { Unit } from '../outline.js';
import { columnsBelow } from './columns-below.js';
import { readColumns } from './columns.js';
import type { TableDraft } from './draft.js';
import { isTableName } from './names.js';

/** "Create `orders` table", "Add a new table `orders`", "Added `orders` table", "**Roles**: New `orders` table": the step of a plan, or of a log, that makes a table. */
const CREATES = /^\W{0,6}(?:[A-Z][\w &/-]{2,40}:\W{1,4})?(?:create[sd]?|add(?:s|ed)?|define[sd]?|introduce[sd]?|set up|new)\s(?:(?:an?|the|new|database|db|supabase|postgres|firestore)\s){0,3}(?:[`"*]{0,3}([A-Za-z_]\w{1,60})[`"*]{0,3}\s(?:(?:database|db)\s)?(?:table|collection)|(?:table|collection)\s[`"*]{0,3}([A-Za-z_]\w{1,60})[`"*]{0,3})(?![\w-])/i;
/** What stands behind the name of a table of the database, not behind that of one on a screen. */
const WITH_COLUMNS = /^\s?with\s(?:the\s)?(?:following\s)?(?:columns|fields|attributes)\b/i;
const IN_DATABASE = /^\s(?:in|to|on)\s(?:the\s)?(?:database|db|schema)\b/i;
const ENDS = /^\s?(?:$|[:.(—–]|-\s|(?:to (?:store|hold|keep|track|record|log)|that|which|for|with|and)\b)/;
const ON_SCREEN = /\b(?:sort|filter|pagina|component|page|screen|column headers?|row actions?|ui\b)/i;

/** The table that an item says is to be made, with the columns behind its name or below it; null where it says so of none. */
export function tableCreated(unit: Unit): TableDraft | null {
  const { text } = unit;
  const match = unit.kind === 'item' ? CREATES.exec(text.text) : null;
  const name = match?.[1] ?? match?.[2];
  if (!match || name === undefined || !isTableName(name)) return null;
  const rest = text.text.slice(match[0].length);
  const start = match.index + match[0].lastIndexOf(name);
  const isCode = text.markAt(start, 'code') !== undefined;
  const columns = [...columnsBehind(text.slice(match[0].length)), ...columnsBelow(unit, true)];
  const stored = WITH_COLUMNS.test(rest) || IN_DATABASE.test(rest) || isInStore(rest) || columns.length > 0 || (isCode && ENDS.test(rest) && !ON_SCREEN.test(rest));
  if (!stored) return null;
  return { name, aliases: [], columns, source: 'list', partial: columns.length === 0, nameSpan: text.span(start, start + name.length), unit, tier: columns.length > 0 ? 'declared' : 'listed', called: true, words: [text.slice(match[0].length)] };
}

function isInStore(rest: string): boolean {
  const store = storeIn(rest);
  return store !== undefined && /^\s(?:in|to|on)\s(?:the\s)?$/i.test(rest.slice(0, store.start));
}

/** "`orders` table (id, user_id)", "`orders` table with columns: id, user_id" */
function columnsBehind(rest: MappedText): ReturnType<typeof readColumns> {
  const open = /^\s?(?:\(|(?:with\s(?:the\s)?(?:following\s)?(?:columns|fields|attributes)\b)?:?\s?\(?)/i.exec(rest.text)?.[0].length ?? 0;
  const close = rest.text.indexOf(')', open);
  return readColumns(rest.text.charAt(open - 1) === '(' && close > 0 ? rest.slice(open, close) : rest.slice(open));
}
