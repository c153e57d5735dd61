import type { Unit } from '../outline.js';

/** "## Enums", "### New views": over the other things that live in a database, each with a heading or a line of its own. */
const OTHER_OBJECTS = /^\W*(?:\d[\d.]*\s)?(?:(?:database|custom|materiali[sz]ed|storage|sql|postgres|helper|stored|db|supabase|edge|key|new|added|additional)\s){0,2}(?:functions?|procedures|rpcs?|triggers|views|enums?(?:\stypes)?|custom types|indexes|indices|extensions|buckets)(?:\s(?:&|and|\/)\s(?:functions?|procedures|rpcs?|triggers|views|enums?|types|indexes|indices|extensions|buckets))?\W*$/i;

/** Whether a title is over views, functions, indexes and the like, and over no tables. */
export function headsOtherObjects({ text }: Unit): boolean {
  return OTHER_OBJECTS.test(text.text);
}
