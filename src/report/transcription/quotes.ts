import type { Unit } from '../../extract/outline.js';
import { sentencesOf } from '../../extract/sentences.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { SourceFile, Span } from '../../text/source-file.js';
import { asWritten } from './record.js';
import { matchesIn } from '../../text/matches-in.js';

/** A sentence that is longer is told by the part of it that counts. */
const LONGEST_SENTENCE = 160;

/** Words of the draft for a property: what is understood has places, and a property has to make sense on its own. */
export class Quotes {
  readonly #file: SourceFile;
  readonly #units: readonly Unit[];

  constructor(file: SourceFile, units: readonly Unit[]) {
    this.#file = file;
    this.#units = units;
  }

  /** The unit in which a span stands. */
  unitOf(span: Span): Unit | null {
    return innermost(this.#units, span);
  }

  /** The words of a span. */
  of(span: Span): string {
    const words = oneLine(this.#file.slice(span));
    // Words that begin inside of code end with it.
    const isCut = (words.split('`').length - 1) % 2 === 1 && !words.startsWith('`');
    return isCut ? words.slice(0, words.indexOf('`')).trim() : words;
  }

  /** The cell, the labelled value or the sentence in which a span stands; of a listing its line; of a long sentence its part. */
  around(span: Span): string {
    const unit = this.unitOf(span);
    if (!unit) return this.of(span);
    if (unit.code) return this.#lineOfListing(span);
    const value = unit.fields.find((field) => holds(field.value, span))?.value ?? unit.text;
    if (!holds(value, span)) return this.of(span);
    if (unit.kind === 'row' && value.text.length <= LONGEST_SENTENCE) return this.#written(value);
    const sentence = sentencesOf(value).find((each) => holds(each, span)) ?? value;
    return this.#written(sentence.text.length <= LONGEST_SENTENCE ? sentence : partOf(sentence, span));
  }

  /** Whether a span is a part of a path: `/orders`. */
  isInPath({ start }: Span): boolean {
    return this.#file.text.charAt(start - 1) === '/';
  }

  #written(text: MappedText): string {
    return oneLine(asWritten(text, this.#file)).replace(/[.;,]$/, '');
  }

  #lineOfListing({ start, end }: Span): string {
    const from = this.#file.text.lastIndexOf('\n', start - 1) + 1;
    const next = this.#file.text.indexOf('\n', end);
    return oneLine(this.#file.text.slice(from, next < 0 ? undefined : next)).replace(/^(?:--|\/\/|#|\*)\s*/, '').replace(/[,;]$/, '');
  }
}

function holds(text: MappedText, { start }: Span): boolean {
  const whole = text.span();
  return whole.start <= start && start < whole.end;
}

/** The part of a sentence between semicolons or dashes. */
function partOf(sentence: MappedText, { start }: Span): MappedText {
  const at = sentence.indexAt(start);
  let from = 0;
  for (const { index, 0: mark } of matchesIn(sentence.text, /;\s|\s[–—]\s/g)) {
    if (index >= at) return sentence.slice(from, index);
    from = index + mark.length;
  }
  return sentence.slice(from);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** The innermost unit in which a span stands. */
export function innermost(units: readonly Unit[], { start }: Span): Unit | null {
  return units.findLast(({ kind, span }) => kind !== 'document' && span.start <= start && start < span.end) ?? null;
}
