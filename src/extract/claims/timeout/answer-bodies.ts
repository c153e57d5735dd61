import { openBrackets } from '../../../text/brackets.js';
import { ENCODES_BODY, FIELD_BEFORE, FIELD_BEHIND, IS_BODY, PASSES_BODY_FIRST, RETURNS_BODY, STATUS_KEY, STATUS_STAYS } from '../../lexicon/answer-bodies.js';
import type { Match } from '../../lexicon/words.js';
import { wordsUpTo } from './places-in-listings.js';

/**
 * Whether a number that looks like a status is only told in the body of an answer, whose status is another one:
 * `Response.json({ error: 'late', status: 504 })`, but not `Response.json({ error: 'late' }, { status: 504 })`.
 * @param line the words in which the number stands
 * @param listing the whole listing of a line of a program; null for words
 */
export function isToldInBody(line: string, { start, end }: Match, listing: string | null): boolean {
  if (listing === null && (STATUS_STAYS.test(line) || FIELD_BEFORE.test(line.slice(0, start)) || FIELD_BEHIND.test(line.slice(end)))) return true;
  const before = wordsUpTo(line, start, listing);
  const open = openBrackets(before);
  return open.some((at, depth) => {
    const words = before.slice(0, at);
    const isCall = before.charAt(at) === '(';
    if (isCall ? ENCODES_BODY.test(words) : IS_BODY.test(words)) return true;
    // A dictionary that a handler in Python returns is a body.
    if (!isCall && depth === open.length - 1 && RETURNS_BODY.test(words) && STATUS_KEY.test(before.slice(at))) return true;
    const within = open[depth + 1];
    return isCall && within !== undefined && PASSES_BODY_FIRST.test(words) && !before.slice(at + 1, within).includes(',');
  });
}
