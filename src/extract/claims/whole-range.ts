import type { Passage } from '../passages.js';
import type { Range } from '../stance.js';

/** All of a passage's words. */
export function wholeOf({ text }: Passage): Range {
  return { start: 0, end: text.length };
}
