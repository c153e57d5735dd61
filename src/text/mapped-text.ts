import { blank } from './blank.js';
import { cut } from './cut.js';
import type { Span } from './source-file.js';

/** What the markup said about a stretch of a {@link MappedText}; `instead`: words of ours that stand for others, and have a place as a whole only; `lookAlike`: a letter of another alphabet, in place of which the text has the Latin one that it looks like. */
export interface Mark {
  readonly kind: 'code' | 'strong' | 'emphasis' | 'link' | 'instead' | 'lookAlike';
  readonly start: number;
  readonly end: number;
}

/**
 * Text freed of its markup that still knows where each character stands in the source file, so that whatever is matched
 * in it can be reported at its true place.
 */
export class MappedText {
  static readonly empty = new MappedText('', [0]);

  readonly text: string;
  readonly marks: readonly Mark[];
  /** Source offsets of characters, those of a whole of which this text may be a part; null where each stands behind the one before. */
  readonly #offsets: ArrayLike<number> | null;
  /** Where the first character is: its index in the offsets, or, where there are none, its source offset. */
  readonly #from: number;
  readonly #end: number;
  readonly #hasInstead: boolean;

  /**
   * @param offsets the source offset of each character, and one more for the end. They are kept, not copied, by this text and its parts
   * @param from where the offsets of a part begin
   * @param end the source offset of the end of a part
   */
  constructor(text: string, offsets: ArrayLike<number> | null, marks: readonly Mark[] = [], from = 0, end = offsets ? (offsets[from + text.length] ?? 0) : from + text.length) {
    this.text = text;
    this.#offsets = offsets;
    this.marks = marks;
    this.#from = from;
    this.#end = end;
    this.#hasInstead = marks.some(({ kind }) => kind === 'instead');
  }

  /** Text that stands in the source letter for letter, starting at an offset. */
  static verbatim(text: string, sourceStart: number, marks: readonly Mark[] = []): MappedText {
    return new MappedText(text, null, marks, sourceStart);
  }

  get length(): number {
    return this.text.length;
  }

  /** The source offset of the character at an index of the text. */
  offsetAt(index: number): number {
    if (index >= this.text.length) return this.#end;
    const at = this.#from + Math.max(0, index);
    return this.#offsets ? (this.#offsets[at] ?? 0) : at;
  }

  /** The index of the first character that stands at a source offset or behind it; the length where none does. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.offsetAt(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The source span of a range of the text (the whole text by default). */
  span(start = 0, end = this.text.length): Span {
    const [first, behind] = this.#hasInstead && end > start ? this.#whole(start, end) : [start, end];
    const from = this.offsetAt(first);
    const last = behind > first ? this.offsetAt(behind - 1) + 1 : from;
    return { start: from, end: Math.max(from, last) };
  }

  /** A range without a part of words of ours: it begins behind those in which it begins, or takes in the whole where there is nothing else in it. */
  #whole(start: number, end: number): readonly [start: number, end: number] {
    const before = this.marks.find((mark) => mark.kind === 'instead' && mark.start < start && start < mark.end);
    let from = start;
    if (before) {
      from = before.end;
      while (from < end && /[:\s]/.test(this.text.charAt(from))) from++;
      if (from >= end) from = before.start;
    }
    const behind = this.marks.find((mark) => mark.kind === 'instead' && mark.start < end && end < mark.end);
    return [from, behind?.end ?? end];
  }

  /** A part of the text with its places and the marks that fall in it. */
  slice(start: number, end = this.text.length): MappedText {
    const from = Math.max(0, Math.min(start, this.text.length));
    const to = Math.max(from, Math.min(end, this.text.length));
    const marks = this.marks
      .filter((mark) => mark.start < to && mark.end > from)
      .map((mark) => ({ kind: mark.kind, start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from }));
    return new MappedText(cut(this.text, from, to), this.#offsets, marks, this.#from + from, to > from ? this.offsetAt(to - 1) + 1 : this.offsetAt(from));
  }

  /** The text with some characters blanked out, each at its place. @param pattern has the flag `g` */
  masked(pattern: RegExp): MappedText {
    const text = this.text.replace(pattern, (letters) => ' '.repeat(letters.length));
    return text === this.text ? this : new MappedText(text, this.#offsets, this.marks, this.#from, this.#end);
  }

  /** The text with some stretches of it blanked out. */
  blanked(stretches: readonly { readonly start: number; readonly end: number }[]): MappedText {
    return new MappedText(blank(this.text, stretches, ' '), this.#offsets, this.marks, this.#from, this.#end);
  }

  /** The same text where its file begins at another offset, behind other files. */
  movedBy(distance: number): MappedText {
    if (distance === 0) return this;
    if (!this.#offsets) return MappedText.verbatim(this.text, this.#from + distance, this.marks);
    const offsets = new Int32Array(this.text.length + 1);
    for (let i = 0; i <= this.text.length; i++) offsets[i] = this.offsetAt(i) + distance;
    return new MappedText(this.text, offsets, this.marks);
  }

  trim(): MappedText {
    const start = this.text.length - this.text.trimStart().length;
    const end = this.text.trimEnd().length;
    return start === 0 && end === this.text.length ? this : this.slice(start, Math.max(start, end));
  }

  /** The mark of a kind that covers an index, if any. */
  markAt(index: number, kind: Mark['kind']): Mark | undefined {
    return this.marks.find((mark) => mark.kind === kind && mark.start <= index && index < mark.end);
  }

  /** The lines of the text, without their line ends. */
  lines(): MappedText[] {
    const lines: MappedText[] = [];
    let start = 0;
    for (;;) {
      const end = this.text.indexOf('\n', start);
      lines.push(this.slice(start, end < 0 ? this.text.length : end));
      if (end < 0) return lines;
      start = end + 1;
    }
  }

  /** Joins parts with a separator that stands nowhere in the source (it takes the place of the end of the part before). */
  static join(parts: readonly MappedText[], separator: string): MappedText {
    if (parts.length === 1) return parts[0] as MappedText;
    let text = '';
    const offsets: number[] = [];
    const marks: Mark[] = [];
    parts.forEach((part, index) => {
      if (index > 0) {
        for (let i = 0; i < separator.length; i++) offsets.push(parts[index - 1]?.offsetAt(Number.MAX_SAFE_INTEGER) ?? 0);
        text += separator;
      }
      for (const mark of part.marks) marks.push({ kind: mark.kind, start: mark.start + text.length, end: mark.end + text.length });
      for (let i = 0; i < part.length; i++) offsets.push(part.offsetAt(i));
      text += part.text;
    });
    offsets.push(parts.at(-1)?.offsetAt(Number.MAX_SAFE_INTEGER) ?? 0);
    return new MappedText(text, offsets, marks);
  }
}
