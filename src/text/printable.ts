/**
 * Characters that act on a terminal or on the order of the text instead of showing themselves: C0 and C1 controls, line and
 * paragraph separators, and the marks that turn the direction of writing.
 */
// eslint-disable-next-line no-control-regex -- the control characters are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
/** Those that JSON and YAML may leave as they are. */
const LEFT_AS_THEY_ARE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
/** What begins a command where a workflow of GitHub reads the output: `::error::` at the start of a line, `##[error]` anywhere. */
const BEGINS_COMMAND = /^\s*:(?=:)|(?<=##)\[/g;

/** Text of a document as it may go to a terminal or the log of a workflow: what could act on it is written as an escape (`\u001b`). */
export function printable(text: string): string {
  return text.replace(BEGINS_COMMAND, inEscapes).replace(UNPRINTABLE, inEscapes);
}

/** JSON as it may go to a terminal, with the same values. */
export function printableJson(json: string): string {
  return json.replace(LEFT_AS_THEY_ARE, inEscapes).replace(BEGINS_COMMAND, inEscapes);
}

/** Whether a text has to be in quotes to be written without what acts. */
export function acts(text: string): boolean {
  return text.search(LEFT_AS_THEY_ARE) >= 0;
}

function inEscapes(characters: string): string {
  return [...characters].map((character) => (character === ' ' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)).join('');
}
