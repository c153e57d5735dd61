import { openBrackets } from '../../../text/brackets.js';
import { MILLISECONDS_LIBRARY, SECONDS_LIBRARY, TAKES_SECONDS } from '../../lexicon/timeouts.js';
import type { Match } from '../../lexicon/words.js';
import { wordsUpTo } from './places-in-listings.js';

/**
 * Whether a number that a program gives as a timeout counts seconds by what takes it, however large it is: `asyncio.wait_for(ask(q),
 * timeout=8500)` waits for more than two hours.
 * @param line the words in which the number stands
 * @param listing the whole listing of a line of a program; null for words
 */
export function countsSeconds(line: string, { start, text }: Match, listing: string | null): boolean {
  const before = wordsUpTo(line, start, listing);
  const open = openBrackets(before).at(-1);
  if (open !== undefined && before.charAt(open) === '(' && TAKES_SECONDS.test(before.slice(0, open))) return true;
  return listing === null && text.includes('=') && SECONDS_LIBRARY.test(line) && !MILLISECONDS_LIBRARY.test(line);
}
