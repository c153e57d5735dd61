import { remembered } from '../../../text/remembered.js';

/** No call goes on for longer. */
const LONGEST_CALL = 600;

/**
 * What stands before a place of a line in its listing, as far as the call may go back in which it stands; in words, the words before it.
 * @param listing null for words
 */
export function wordsUpTo(line: string, at: number, listing: string | null): string {
  const from = listing === null ? undefined : startsOf(listing).get(line.trim());
  if (listing === null || from === undefined) return line.slice(0, at);
  const place = from + at - (line.length - line.trimStart().length);
  return listing.slice(Math.max(0, place - LONGEST_CALL), place);
}

/** Where the lines of a listing begin, less their indentation. Each line that speaks of a wait asks. */
const startsOf = remembered((listing): ReadonlyMap<string, number> => {
  const starts = new Map<string, number>();
  let at = 0;
  for (const line of listing.split('\n')) {
    const words = line.trim();
    if (!starts.has(words)) starts.set(words, at + line.length - line.trimStart().length);
    at += line.length + 1;
  }
  return starts;
});
