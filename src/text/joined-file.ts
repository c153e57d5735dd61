import { type NamedPosition, REPEATED, SourceFile, type Span } from './source-file.js';

/** A file within a {@link JoinedFile}. */
export interface Member {
  readonly file: SourceFile;
  /** How messages name it: its path from the directory of the run. */
  readonly name: string;
}

interface Place extends Member {
  /** Offset of its first character in the joined text. */
  readonly start: number;
}

/**
 * Several files as one text, one after the other, so that one model can be read from them. Every position is that of the file in
 * which it lies, with the path of that file.
 */
export class JoinedFile extends SourceFile {
  readonly #places: readonly Place[];

  /** @param members at least one; the first gives the whole its path */
  constructor(members: readonly Member[]) {
    super(members[0]?.file.path ?? '', members.map(({ file }) => file.text).join('\n'));
    let start = 0;
    this.#places = members.map((member) => {
      const place = { ...member, start };
      start += member.file.text.length + 1;
      return place;
    });
  }

  /** Where a member's text begins. */
  startOf(file: SourceFile): number {
    return this.#places.find((place) => place.file === file)?.start ?? 0;
  }

  override positionAt(offset: number): NamedPosition {
    // Words that an alias repeats lie in no text. Only the first file is read by its values, which aliases repeat.
    if (offset >= REPEATED) return { ...this.#first.positionAt(offset), filePath: this.path };
    const { file, start } = this.#placeAt(offset);
    return { ...file.positionAt(offset - start), filePath: file.path };
  }

  override endPositionAt(offset: number): NamedPosition {
    return offset >= REPEATED ? { ...this.#first.endPositionAt(offset), filePath: this.path } : super.endPositionAt(offset);
  }

  override originOf(span: Span): Span {
    return span.start >= REPEATED ? this.#first.originOf(span) : super.originOf(span);
  }

  override lineName(offset: number): string {
    return `${super.lineName(offset)} of ${this.#placeAt(offset).name}`;
  }

  get #first(): SourceFile {
    return (this.#places[0] as Place).file;
  }

  #placeAt(offset: number): Place {
    return (offset >= REPEATED ? undefined : this.#places.findLast(({ start }) => start <= offset)) ?? (this.#places[0] as Place);
  }
}
