import { remembered } from './remembered.js';

/**
 * Which runs of three letters and which signs a text holds, roughly: a mark that it holds is found, one that it does not hold is found now
 * and then. `scripts/expressions/needs.mjs` says what counts as a letter, and which marks an expression needs.
 */
interface Marks {
  readonly bits: Int32Array;
  /** How many of the lowest bits of a mark do not count in a text so short. */
  readonly shift: number;
}

/** A mark is a number of so many bits. */
const MARK_BITS = 13;
/** Numbers of signs, beyond those of three letters. */
const SIGN = 1 << 15;
const DIGIT = 27;
const LOW_LINE = 28;
const LETTERS = lettersByCode();
/** The two characters beyond ASCII that expressions with the flags `i` and `u` take for an ASCII letter. */
const LIKE_ASCII = /[\u017f\u212a]/;

/**
 * Whether an expression may find something in a text.
 * @param needs where {@link unpack} has put what the expression needs
 */
export function mayHold(text: string, needs: number): boolean {
  const { bits, shift } = text === latest.text ? latest.marks : marksOf(text);
  for (let at = needs; ; ) {
    const marks = pool[at++] as number;
    if (marks === 0) return true;
    const end = at + marks;
    for (; at < end; at += MARKS_OF_TERM) {
      const one = (pool[at] as number) >> shift;
      if (((bits[one >> 5] as number) & (1 << (one & 31))) === 0) continue;
      const two = (pool[at + 1] as number) >> shift;
      if (((bits[two >> 5] as number) & (1 << (two & 31))) === 0) continue;
      const three = (pool[at + 2] as number) >> shift;
      if (((bits[three >> 5] as number) & (1 << (three & 31))) !== 0) break;
    }
    if (at >= end) return false;
    at = end;
  }
}

const MARKS_OF_TERM = 3;

/** What expressions need, one behind the other, so that it lies close together: for each clause the number of its marks and these, then 0. */
let pool = new Uint16Array(1 << 16);
let poolEnd = 0;

/** Most texts are asked for many expressions in a row. */
const latest = { text: '', marks: readMarks('') };
const readMarksOnce = remembered(readMarks);

function marksOf(text: string): Marks {
  latest.marks = readMarksOnce(text);
  latest.text = text;
  return latest.marks;
}

function readMarks(text: string): Marks {
  const width = text.length < 48 ? 9 : text.length < 300 ? 11 : MARK_BITS;
  const shift = MARK_BITS - width;
  const bits = new Int32Array(1 << (width - 5));
  if (LIKE_ASCII.test(text)) return { bits: bits.fill(-1), shift };
  const add = (number: number): void => {
    const at = markOf(number) >> shift;
    bits[at >> 5] = (bits[at >> 5] as number) | (1 << (at & 31));
  };
  let last = 0;
  let three = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const letter = LETTERS[code] ?? 0;
    if (letter === 0 || letter >= DIGIT) {
      add(SIGN + (letter === DIGIT ? DIGIT : code));
      if (letter === last && letter !== LOW_LINE) continue;
    }
    last = letter;
    three = ((three << 5) | letter) & (SIGN - 1);
    add(three);
  }
  return { bits, shift };
}

/** The mark of three letters or of a sign. */
function markOf(number: number): number {
  return Math.imul(number, 0x9e3779b1) >>> (32 - MARK_BITS);
}

/** From 1 on the letters of ASCII, in either case; 27 is any digit, 28 the low line, 0 whatever is no part of a word. */
function lettersByCode(): Uint8Array {
  const letters = new Uint8Array(128);
  for (let code = 0; code < letters.length; code++) {
    const character = String.fromCharCode(code).toLowerCase();
    if (character >= 'a' && character <= 'z') letters[code] = character.charCodeAt(0) - 96;
    else if (character >= '0' && character <= '9') letters[code] = DIGIT;
    else if (character === '_') letters[code] = LOW_LINE;
  }
  return letters;
}

/**
 * Puts what an expression needs where {@link mayHold} finds it: clauses of terms, three marks each. Of each clause a text must hold all marks
 * of one term.
 * @param written as {@link packed} writes it: two characters for each mark, a blank between clauses
 */
export function unpack(written: string): number {
  if (poolEnd + written.length > pool.length) {
    const larger = new Uint16Array(2 * pool.length + written.length);
    larger.set(pool);
    pool = larger;
  }
  const start = poolEnd;
  for (let at = 0; at < written.length; at++) {
    const end = written.indexOf(' ', at);
    const last = end < 0 ? written.length : end;
    pool[poolEnd++] = (last - at) / 2;
    for (; at < last; at += 2) pool[poolEnd++] = digitAt(written, at) * BASE + digitAt(written, at + 1);
  }
  pool[poolEnd++] = 0;
  return start;
}

/** For the build: what {@link unpack} reads. */
export function packed(clauses: readonly (readonly (readonly string[])[])[]): string {
  const digit = (value: number): string => String.fromCharCode(FIRST_DIGIT + value + (FIRST_DIGIT + value >= BACKSLASH ? 1 : 0));
  const written = (mark: string): string => {
    const value = markOf(mark.length === 1 ? SIGN + (mark === '0' ? DIGIT : mark.charCodeAt(0)) : [...mark].reduce((three, letter) => (three << 5) | (LETTERS[letter.charCodeAt(0)] ?? 0), 0));
    return digit(Math.floor(value / BASE)) + digit(value % BASE);
  };
  const ofTerm = (marks: readonly string[]): string => Array.from({ length: MARKS_OF_TERM }, (_, at) => written((marks[at] ?? marks.at(-1)) as string)).join('');
  return clauses.map((terms) => terms.map(ofTerm).join('')).join(' ');
}

const BASE = 91;
/** Printable characters from here on, without the one that has to be escaped. */
const FIRST_DIGIT = 0x23;
const BACKSLASH = 0x5c;

function digitAt(written: string, at: number): number {
  const code = written.charCodeAt(at);
  return code - FIRST_DIGIT - (code > BACKSLASH ? 1 : 0);
}
