import { matchesIn } from '../../text/matches-in.js';
import { CONTROL_IN_RECORD } from '../lexicon/input-fields.js';
import type { Unit } from '../outline.js';

/** "## Enums", "### New views": over the other things that live in a database, each with a heading or a line of its own. */
const OTHER_OBJECTS = /^\W*(?:\d[\d.]*\s)?(?:(?:database|custom|materiali[sz]ed|storage|sql|postgres|helper|stored|db|supabase|edge|key|new|added|additional)\s){0,2}(?:functions?|procedures|rpcs?|triggers|views|enums?(?:\stypes)?|custom types|indexes|indices|extensions|buckets)(?:\s(?:&|and|\/)\s(?:functions?|procedures|rpcs?|triggers|views|enums?|types|indexes|indices|extensions|buckets))?\W*$/i;

/** Whether a title is over views, functions, indexes and the like, and over no tables. */
export function headsOtherObjects({ text }: Unit): boolean {
  return OTHER_OBJECTS.test(text.text);
}

/** Behind a name, in brackets with nothing else in them: it is called something that lives beside tables, "recount (database function)", "`open_loans` (materialized view)". */
const CALLED_OTHER_OBJECT = /^[`"*_\s]{0,4}\((?:[\w-]{1,16}\s){0,2}(?:functions?|procedures?|rpcs?|triggers?|views?|enums?|buckets?)\)/i;

/** Whether what stands behind a name calls it a function, a view or the like. */
export function isCalledOtherObject(behind: string): boolean {
  return CALLED_OTHER_OBJECT.test(behind);
}

/** Whether a listing, a heading with its lines, or one line tells what forms ask for: `trade name: { control: text, column: stalls.trade_name }`. */
export function listsFieldsOfForms({ kind, text, children }: Unit): boolean {
  if (kind === 'heading') return children.some((child) => child.kind === 'item' && listsFieldsOfForms(child));
  return matchesIn(text.text, FIELD_OF_FORM).length > (kind === 'code' ? 1 : 0);
}

const FIELD_OF_FORM = new RegExp(String.raw`^[ \t]{0,12}(?:- )?["'\x60]?\w[\w -]{1,40}${CONTROL_IN_RECORD}`, 'gim');
