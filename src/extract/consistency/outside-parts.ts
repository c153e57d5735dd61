import { matchesIn } from '../../text/matches-in.js';
import { ACTS_HERE, NOT_OUR_DOING, PART_OF_OTHERS, SUBJECT_OF_SENTENCE } from '../lexicon/outside-parts.js';

/** Tells which sentences speak of what others do: those about a part that the document says is run by others, and those that say so themselves. */
export class OutsideParts {
  /** The words that name such parts, in small letters: `register`. */
  readonly #parts: ReadonlySet<string>;

  /** @param texts the sentences of the document */
  constructor(texts: readonly string[]) {
    this.#parts = new Set(texts.flatMap((text) => matchesIn(text, PART_OF_OTHERS).map(([, part = '']) => part.toLowerCase())));
  }

  /** Whether what a sentence names at a place is done by others: "The register then mails the card through …". */
  doThis(sentence: string, place: number): boolean {
    if (NOT_OUR_DOING.test(sentence)) return true;
    const subject = this.#parts.size > 0 ? SUBJECT_OF_SENTENCE.exec(sentence) : null;
    const part = subject?.[1]?.split(/\s/).at(-1)?.toLowerCase() ?? '';
    return subject !== null && this.#parts.has(part) && !ACTS_HERE.test(sentence.slice(subject[0].length, place));
  }
}
