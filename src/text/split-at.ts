import { isWithinBrackets } from './brackets.js';
import type { MappedText } from './mapped-text.js';
import { matchesIn } from './matches-in.js';

/**
 * The trimmed parts of a text before, between and behind its joints; empty ones among them.
 * @param joint with the flag `g`
 * @param outsideBrackets joints within round brackets part nothing
 */
export function splitAt(text: MappedText, joint: RegExp, outsideBrackets = false): MappedText[] {
  const parts: MappedText[] = [];
  let start = 0;
  let [isWithin, read] = [false, 0];
  for (const match of matchesIn(text.text, joint)) {
    const words = outsideBrackets ? text.text.slice(read, match.index) : '';
    if (/[()]/.test(words)) isWithin = isWithinBrackets(words);
    read = match.index;
    if (isWithin) continue;
    parts.push(text.slice(start, match.index).trim());
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start).trim()];
}
