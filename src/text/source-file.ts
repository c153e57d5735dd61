import { cut } from './cut.js';

/** A half-open range of UTF-16 offsets into {@link SourceFile.text}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as a person names it. Both numbers start at 1; columns count UTF-16 units, as ESLint does. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A place that says in which of several files it is. */
export interface NamedPosition extends Position {
  /** Absent where one file is all there is. */
  readonly filePath?: string;
}

/** Words that stand elsewhere in the text and are said once more where an alias repeats them. */
export interface Repetition {
  /** The first of the offsets that stand for the repeated words, one for each character of `source`; from {@link REPEATED} on. */
  readonly offset: number;
  /** Where the words stand. */
  readonly source: Span;
  /** Where they are repeated. */
  readonly at: Span;
}

/** Characters that take more than one byte. */
const WIDE = '\u2014\u2014';

/** Offsets from here on lie in no text: they stand for repeated words. */
export const REPEATED = 1 << 28;

/**
 * One document as read: its text without a byte order mark and with `\n` line ends, so that an offset means the same
 * in every file, and lines and columns stay those of the original.
 */
export class SourceFile {
  readonly path: string;
  /** The text as given, for reports that quote the source. */
  readonly original: string;
  readonly text: string;
  readonly #lineStarts: number[];
  /** A character of it takes more than one byte, so that the engine keeps two for each. */
  readonly #isWide: boolean;
  /** In the order of their offsets. */
  readonly #repetitions: readonly Repetition[];

  constructor(path: string, original: string, repetitions: readonly Repetition[] = []) {
    this.path = path;
    this.original = original;
    this.text = original.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    this.#repetitions = repetitions;
    this.#isWide = /[^\0-\xff]/.test(this.text);
    this.#lineStarts = [0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** The position of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): NamedPosition {
    if (offset >= REPEATED) return this.positionAt(this.#repetitionOf(offset)?.at.start ?? this.text.length);
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (this.#lineStarts[low] as number) + 1 };
  }

  /** The position at which a stretch ends that ends at an offset. */
  endPositionAt(offset: number): NamedPosition {
    return this.positionAt(offset >= REPEATED ? (this.#repetitionOf(offset)?.at.end ?? offset) : offset);
  }

  /** Where words stand: the same span, unless an alias repeats them. */
  originOf({ start, end }: Span): Span {
    if (start < REPEATED) return { start, end: end < REPEATED ? end : start };
    const repetition = this.#repetitionOf(start);
    if (!repetition) return { start: this.text.length, end: this.text.length };
    const moved = (offset: number): number => Math.min(offset - repetition.offset + repetition.source.start, repetition.source.end);
    return { start: moved(start), end: Math.max(moved(start), moved(end)) };
  }

  /** The 1-based line of an offset. */
  lineAt(offset: number): number {
    return this.positionAt(offset).line;
  }

  /** The line of an offset as messages name it: `12`. */
  lineName(offset: number): string {
    return String(this.lineAt(offset));
  }

  /** The offset at which a 1-based line starts; the end of the text for a line beyond it. */
  offsetOfLine(line: number): number {
    return this.#lineStarts[line - 1] ?? this.text.length;
  }

  /** The text of a 1-based line without its line end. */
  lineText(line: number): string {
    const start = this.offsetOfLine(line);
    const end = this.text.indexOf('\n', start);
    return this.text.slice(start, end < 0 ? this.text.length : end);
  }

  /**
   * A text put together from the document, with as many bytes for each character as those that are cut from it: a regular expression is
   * compiled for the first text of each width, which takes longer than matching.
   */
  asWide(text: string): string {
    return this.#isWide ? cut(`${WIDE}${text}`, WIDE.length) : text;
  }

  slice(span: Span): string {
    const { start, end } = this.originOf(span);
    return this.text.slice(start, end);
  }

  #repetitionOf(offset: number): Repetition | undefined {
    let low = 0;
    let high = this.#repetitions.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#repetitions[middle] as Repetition).offset <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#repetitions[low];
  }
}
