const FIRST_TWO = /^[^]{2}/g;
const LAST_TWO = /[^]{2}$/g;
const nothing = (): string => '';

/**
 * A part of a text, with as many bytes for each character as the text has. The engine cuts strings of one or two characters with one byte
 * for each where it can, but what is left when a function has replaced the others keeps the width. A regular expression is compiled once
 * for each width that it meets: one such string, a `}` or a `1`, lets hundreds be compiled again.
 */
export function cut(text: string, start: number, end = text.length): string {
  if (end - start > 2 || end <= start || start >= text.length) return text.slice(start, end);
  if (start >= 2) return text.slice(start - 2, end).replace(FIRST_TWO, nothing);
  return end + 2 <= text.length ? text.slice(start, end + 2).replace(LAST_TWO, nothing) : text.slice(start, end);
}
