import type { Mark } from '../../text/mapped-text.js';
import { own } from '../../text/own.js';

/** The elements that say of their words what markdown says with a sign. */
const MARKS: Readonly<Record<string, Mark['kind']>> = { code: 'code', kbd: 'code', samp: 'code', b: 'strong', strong: 'strong', i: 'emphasis', em: 'emphasis' };

/** What an element says of its words: `<code>` that they are code, `<b>` that they stand out; null for any other. */
export function markOf(name: string): Mark['kind'] | null {
  return own(MARKS, name.toLowerCase()) ?? null;
}
