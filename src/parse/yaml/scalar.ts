import type { Scalar } from 'yaml';
import { MappedText } from '../../text/mapped-text.js';

/** A stretch of a listing as a reader reads it, with the index in the listing of each of its characters. */
export interface Excerpt {
  readonly text: string;
  readonly at: readonly number[];
}

export const EMPTY_EXCERPT: Excerpt = { text: '', at: [] };

/** Stands for a character that was taken out of YAML's sight (see `repair.ts`); the listing still knows which it was. */
export const MASK = '\uE000';

/** The number of characters after the backslash of an escape: `\x41`, `\u0041`, `\U00000041`, and one for all others. */
const ESCAPE_LENGTH: Readonly<Record<string, number>> = { x: 3, u: 5, U: 9 };

/**
 * A decoded scalar with the place of each character. Plain, quoted and block scalars differ from their source in blanks, folds,
 * indentation and escapes only, so its characters are found again from left to right.
 * @param listing the text as the author wrote it, before any repair
 */
export function excerptOfScalar(node: Scalar.Parsed, listing: string): Excerpt {
  const value = node.value === null || node.value === undefined ? '' : String(node.value);
  const [start, end] = node.range;
  const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  const double = node.type === 'QUOTE_DOUBLE';
  const single = node.type === 'QUOTE_SINGLE';
  const kept = block ? value.trimEnd() : value;

  let from = start;
  if (block) from = Math.max(start, listing.indexOf('\n', start) + 1);
  else if (single || double) from = start + 1;

  const last = Math.max(start, end - 1);
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < kept.length; i++) {
    const wanted = kept.charAt(i);
    if (double) from = skipContinuation(listing, from, end);
    if (isBlank(wanted)) {
      const here = listing.charAt(from);
      at.push(Math.min(from, last));
      text += wanted;
      if (double && here === '\\') from += escapeLength(listing, from);
      else if (isBlank(here)) from++;
      continue;
    }
    while (from < end && isBlank(listing.charAt(from))) from++;
    if (double) from = skipContinuation(listing, from, end);
    at.push(Math.min(from, last));
    text += wanted === MASK ? listing.charAt(from) : wanted;
    if (double && listing.charAt(from) === '\\' && !isBrokenEscape(wanted, listing, from)) {
      if (!isHighSurrogateOfOneEscape(wanted, listing, from)) from += escapeLength(listing, from);
    } else from += single && wanted === "'" ? 2 : 1;
  }
  return { text, at };
}

/** A stretch of the listing on one line: line ends, the blanks around them and comments become one space. */
export function excerptAsWritten(listing: string, start: number, end: number): Excerpt {
  // Asking a string that still grows for its end would copy it each time.
  const shown: string[] = [];
  const at: number[] = [];
  let quote = '';
  for (let i = start; i < end; i++) {
    const character = listing.charAt(i);
    if (quote === '' && character === '#' && /\s/.test(listing.charAt(i - 1))) {
      const lineEnd = listing.indexOf('\n', i);
      i = (lineEnd < 0 || lineEnd > end ? end : lineEnd) - 1;
      continue;
    }
    if (character === '"' || character === "'") {
      if (quote === '') quote = character;
      else if (quote === character) quote = '';
    }
    const next = character === '\n' || character === '\t' ? ' ' : character;
    if (next === ' ' && shown.at(-1) === ' ' && quote === '') continue;
    shown.push(next);
    at.push(i);
  }
  const text = shown.join('').trimEnd();
  return { text, at: at.slice(0, text.length) };
}

export function joinExcerpts(...parts: readonly Excerpt[]): Excerpt {
  return { text: parts.map((part) => part.text).join(''), at: parts.flatMap((part) => part.at) };
}

/** The same words at another place of the listing, whose extent they take as a whole. */
export function movedTo(excerpt: Excerpt, start: number, end: number): Excerpt {
  const last = excerpt.at.length - 1;
  return { text: excerpt.text, at: excerpt.at.map((_, index) => (index > 0 && index === last ? Math.max(start, end - 1) : start)) };
}

/** The excerpt in terms of the source file: places are composed through the listing's own. */
export function mapped(excerpt: Excerpt, listing: MappedText, emptyAt: number): MappedText {
  const offsets = excerpt.at.map((index) => listing.offsetAt(index));
  const last = offsets.at(-1);
  offsets.push(last === undefined ? listing.offsetAt(emptyAt) : last + 1);
  return new MappedText(excerpt.text, offsets);
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}

/** Skips a backslash at the end of a line, which joins the next line to this one. */
function skipContinuation(listing: string, from: number, end: number): number {
  let at = from;
  while (at < end && listing.charAt(at) === '\\' && listing.charAt(at + 1) === '\n') {
    at += 2;
    while (at < end && (listing.charAt(at) === ' ' || listing.charAt(at) === '\t')) at++;
  }
  return at;
}

function escapeLength(listing: string, at: number): number {
  return 1 + (ESCAPE_LENGTH[listing.charAt(at + 1)] ?? 1);
}

/** `"\q"` and `"\u12"` are no escapes: YAML keeps the backslash and what follows. */
function isBrokenEscape(wanted: string, listing: string, at: number): boolean {
  const letter = listing.charAt(at + 1);
  if (wanted !== '\\' || letter === '\\') return false;
  const digits = (ESCAPE_LENGTH[letter] ?? 1) - 1;
  return digits === 0 || !/^[\da-f]+$/i.test(listing.slice(at + 2, at + 2 + digits).padEnd(digits));
}

/** `\U0001F512` gives two characters; the second belongs to the same place. */
function isHighSurrogateOfOneEscape(wanted: string, listing: string, at: number): boolean {
  const code = wanted.charCodeAt(0);
  return listing.charAt(at + 1) === 'U' && code >= 0xd800 && code <= 0xdbff;
}
