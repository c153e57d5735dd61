import { MappedText } from '../../text/mapped-text.js';
import { REPEATED, type Repetition, type Span } from '../../text/source-file.js';
import { type Excerpt, mapped, movedTo } from './scalar.js';
import type { Range } from './syntax.js';

/** Gives words of a listing their places in the file. */
export interface YamlPlaces {
  span(range: Range): Span;
  text(excerpt: Excerpt, range: Range): MappedText;
  /** Words that an alias repeats: they are said where the alias stands. */
  repeated(excerpt: Excerpt, range: Range, alias: Range): MappedText;
}

/** Places of a listing within a document: what an alias repeats stands at the alias, as a whole. */
export class ListingPlaces implements YamlPlaces {
  readonly #listing: MappedText;

  constructor(listing: MappedText) {
    this.#listing = listing;
  }

  span({ start, end }: Range): Span {
    return this.#listing.span(start, end);
  }

  text(excerpt: Excerpt, { start }: Range): MappedText {
    return mapped(excerpt, this.#listing, start);
  }

  repeated(excerpt: Excerpt, _range: Range, alias: Range): MappedText {
    return mapped(movedTo(excerpt, alias.start, alias.end), this.#listing, alias.start);
  }
}

/** Places of a whole file: each repetition has offsets of its own, which lead back to the words at the anchor. */
export class FilePlaces implements YamlPlaces {
  readonly repetitions: Repetition[] = [];
  #next = REPEATED;

  span({ start, end }: Range): Span {
    return { start, end };
  }

  text(excerpt: Excerpt, { start }: Range): MappedText {
    return new MappedText(excerpt.text, [...excerpt.at, (excerpt.at.at(-1) ?? start - 1) + 1]);
  }

  repeated(excerpt: Excerpt, { start, end }: Range, alias: Range): MappedText {
    const offset = this.#next;
    // One more: the end of one repetition is not the beginning of the next.
    this.#next += end - start + 1;
    this.repetitions.push({ offset, source: { start, end }, at: alias });
    const offsets = excerpt.at.map((at) => offset + at - start);
    return new MappedText(excerpt.text, [...offsets, (offsets.at(-1) ?? offset - 1) + 1]);
  }
}
