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

  constructor(path: string, original: string) {
    this.path = path;
    this.original = original;
    this.text = original.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    this.#lineStarts = [0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** The position of an offset; offsets outside the text are moved to its nearest end. */
  positionAt(offset: number): Position {
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

  /** The 1-based line of an offset. */
  lineAt(offset: number): number {
    return this.positionAt(offset).line;
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

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}
