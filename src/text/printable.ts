/**
 * Characters that act on a terminal or on the order of the text instead of showing themselves: C0 and C1 controls, line and
 * paragraph separators, and the marks that turn the direction of writing.
 */
// eslint-disable-next-line no-control-regex -- the control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Text of a document as it may go to a terminal: every character that could act on it is written as an escape (`\u001b`). */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
