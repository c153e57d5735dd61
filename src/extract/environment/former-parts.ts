import { matchesIn } from '../../text/matches-in.js';
import { ASIDE, CALLED_OLD, COMES_IN_PLACE, FOR_GOOD, FORMER_PART, GIVES_WAY, OLD_PART, OLD_PART_ENDS, PART, PART_ENDS, PART_STOPS } from '../lexicon/former-parts.js';
import { ancestors, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { sentencesOf } from '../sentences.js';
import type { NamePlace } from './names.js';

/**
 * Tells whose variables a list has where it has those of a part that this build puts out of use: "The old worker is switched off.
 * Environment of the old worker: `A_KEY`". Nothing of this build gets them from that list.
 */
export class FormerParts {
  /** The parts that a sentence says are no longer there, in small letters: `old worker`. */
  readonly #ended: ReadonlySet<string>;

  constructor(passages: readonly Passage[]) {
    const told = passages.filter(({ kind }) => kind !== 'code');
    this.#ended = new Set(told.flatMap((passage, at) => {
      const { text } = passage;
      const next = told[at + 1];
      const parts = matchesIn(text.text, PART).filter(({ 0: part, index }) => isEnded(part, text.text.slice(0, index), text.text.slice(index + part.length)));
      return [...parts.map(([part]) => part), ...(next?.unit === passage.unit && COMES_IN_PLACE.test(next.text.text) ? oldSubjectOf(text.text) : [])].map(keyOf);
    }));
  }

  /** Whether a place of a list stands among the variables of such a part. */
  holds(unit: Unit, { span: { start } }: NamePlace): boolean {
    if (this.#ofUnit(unit, start)) return true;
    for (const above of ancestors(unit)) {
      if (above.kind === 'document') return false;
      if (this.#isFormer(above.text.text)) return true;
      if (above.kind === 'heading') return false;
    }
    return false;
  }

  /** The cells of a row beside the name; the sentence of other words, up to the name. */
  #ofUnit(unit: Unit, start: number): boolean {
    if (unit.kind === 'code' || unit.kind === 'heading') return false;
    if (unit.kind === 'row') return unit.fields.some(({ value }) => !(value.offsetAt(0) <= start && start <= value.offsetAt(value.length)) && this.#isFormer(value.text));
    const sentence = sentencesOf(unit.text).findLast((each) => each.offsetAt(0) <= start);
    return sentence !== undefined && this.#isFormer(sentence.text.slice(0, sentence.indexAt(start)));
  }

  /** Whether the part that words name last is out of use. */
  #isFormer(words: string): boolean {
    const part = matchesIn(words.replace(ASIDE, ' '), PART).at(-1)?.[0];
    return part !== undefined && (FORMER_PART.test(part) || this.#ended.has(keyOf(part)));
  }
}

/** The part that a sentence begins with, where it is called old: "The old worker is a script of ten years." */
function oldSubjectOf(sentence: string): string[] {
  const [first] = matchesIn(sentence, PART);
  const isSubject = first && /^\W*(?:the|our|its)\s$/i.test(sentence.slice(0, first.index)) && /^\s(?:is|was|has|had|runs?|ran|dates?)\b/i.test(sentence.slice(first.index + first[0].length));
  return isSubject && CALLED_OLD.test(first[0]) ? [first[0]] : [];
}

function isEnded(part: string, before: string, behind: string): boolean {
  if (GIVES_WAY.test(before) && !/^['’]s\b/.test(behind)) return true;
  if (CALLED_OLD.test(part) && OLD_PART_ENDS.test(behind)) return true;
  return PART_ENDS.test(behind) || (PART_STOPS.test(behind) && (OLD_PART.test(part) || FOR_GOOD.test(behind)));
}

function keyOf(part: string): string {
  return part.toLowerCase().replace(/s$/, '');
}
