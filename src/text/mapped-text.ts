import type { Span } from './source-file.js';

/** What the markup said about a stretch of a {@link MappedText}. */
export interface Mark {
  readonly kind: 'code' | 'strong' | 'emphasis' | 'link';
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
  /** Source offset of each character, and one more for the end. */
  readonly #offsets: ArrayLike<number>;

  constructor(text: string, offsets: ArrayLike<number>, marks: readonly Mark[] = []) {
    this.text = text;
    this.#offsets = offsets;
    this.marks = marks;
  }

  /** Text that stands in the source letter for letter, starting at an offset. */
  static verbatim(text: string, sourceStart: number, marks: readonly Mark[] = []): MappedText {
    const offsets = new Int32Array(text.length + 1);
    for (let i = 0; i <= text.length; i++) offsets[i] = sourceStart + i;
    return new MappedText(text, offsets, marks);
  }

  get length(): number {
    return this.text.length;
  }

  /** The source offset of the character at an index of the text. */
  offsetAt(index: number): number {
    const at = Math.max(0, Math.min(index, this.text.length));
    return this.#offsets[at] ?? 0;
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
    const from = this.offsetAt(start);
    const last = end > start ? this.offsetAt(end - 1) + 1 : from;
    return { start: from, end: Math.max(from, last) };
  }

  /** A part of the text with its places and the marks that fall in it. */
  slice(start: number, end = this.text.length): MappedText {
    const from = Math.max(0, Math.min(start, this.text.length));
    const to = Math.max(from, Math.min(end, this.text.length));
    const offsets = new Int32Array(to - from + 1);
    for (let i = from; i <= to; i++) offsets[i - from] = this.offsetAt(i);
    if (to > from) offsets[to - from] = this.offsetAt(to - 1) + 1;
    const marks = this.marks
      .filter((mark) => mark.start < to && mark.end > from)
      .map((mark) => ({ kind: mark.kind, start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from }));
    return new MappedText(this.text.slice(from, to), offsets, marks);
  }

  /** The text with some characters blanked out, each at its place. @param pattern has the flag `g` */
  masked(pattern: RegExp): MappedText {
    const text = this.text.replace(pattern, (letters) => ' '.repeat(letters.length));
    return text === this.text ? this : new MappedText(text, this.#offsets, this.marks);
  }

  /** The same text where its file begins at another offset, behind other files. */
  movedBy(distance: number): MappedText {
    if (distance === 0) return this;
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
