import type { MappedText } from '../../text/mapped-text.js';
import { NOT_CALLED, SOURCE_FILE, UNSERVED_FUNCTIONS } from '../lexicon/endpoints.js';
import { PLAIN_LANGS } from '../lexicon/listings.js';
import { headingOf, type Unit } from '../outline.js';
import { isCallablesTitle, isLedIn } from './callables.js';
import type { DrawnFunction } from './drawn-functions.js';

/*
 * Functions that a plain listing below a title or a lead-in about functions names line by line, with what each does beside it:
 *
 *     ### Edge functions
 *     open-invoice     creates the invoice, returns its link
 *     invoice-worker   takes jobs off the queue
 */

/** A name that no ordinary word is, perhaps with its inputs, and behind a gap or a sign what it does. */
const ENTRY = /^\s{0,8}(?:[-*•]\s{1,3})?([a-z]\w{0,40}(?:-\w{1,40}){0,6})(?:\([^()]{0,80}\))?(?:\s{2,60}|\s{1,60}(?:→|->|=>|—|–|-|#|\/\/|:)\s{1,4}|:\s{1,4})\S/;
const ROUTE_BEHIND = /^\s{0,8}\S{1,60}\s{1,60}\W{0,3}(?:GET|POST|PUT|PATCH|DELETE)[|/\s]{1,8}\S/;
/** So many lines make a list. */
const LEAST = 2;

/** The functions of such a listing; none where it is laid out in another way. */
export function functionsInLines(unit: Unit): DrawnFunction[] {
  if (unit.kind !== 'code' || !PLAIN_LANGS.has(unit.code?.lang ?? '') || !isOfFunctions(unit)) return [];
  const found: { name: string; line: MappedText; start: number; lines: MappedText[] }[] = [];
  let indent: number | null = null;
  for (const line of unit.text.lines()) {
    const { text } = line;
    const at = text.search(/\S/);
    if (at < 0) continue;
    indent ??= at;
    if (at > indent) {
      found.at(-1)?.lines.push(line);
      continue;
    }
    const name = ENTRY.exec(text)?.[1];
    // One line in another form, and the listing is no list of functions.
    if (name === undefined || at < indent || SOURCE_FILE.test(name) || !/[-_]|[a-z][A-Z]/.test(name)) return [];
    found.push({ name, line, start: text.indexOf(name), lines: [line] });
  }
  // `createOrder   POST /orders`: the routes are what such a listing declares.
  if (found.filter(({ line }) => ROUTE_BEHIND.test(line.text)).length * 2 > found.length) return [];
  return found.length < LEAST ? [] : found.filter(({ lines }) => !lines.some(({ text }) => NOT_CALLED.test(text)));
}

/** Whether the lead-in of a listing, or the title that it comes first below, is about functions with a URL. */
function isOfFunctions(unit: Unit): boolean {
  const title = headingOf(unit);
  const lead = unit.parent?.kind === 'paragraph' ? unit.parent : title;
  if (!lead || UNSERVED_FUNCTIONS.test(lead.text.text)) return false;
  return isLedIn(unit) || (title !== null && isCallablesTitle(title));
}
