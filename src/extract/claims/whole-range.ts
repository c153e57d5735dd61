import type { Passage } from '../passages.js';
import type { Range } from '../stance.js';

/** All of a passage's words. */
export function wholeOf({ text }: Passage): Range {
  // The full stop is none of its words.
  return { start: 0, end: text.text.endsWith('.') ? text.length - 1 : text.length };
}
