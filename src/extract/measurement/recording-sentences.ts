import type { Evidence } from '../../model/claim.js';
import type { MappedText } from '../../text/mapped-text.js';
import { ASKS_AT_TIMES, FELT, ON_A_BUTTON, RECORDS_ACT, STEP_CALLS, TELLS_TIME, WITH_TIME, WITHIN_TIME } from '../lexicon/metrics.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { type Range, stanceAt } from '../stance.js';
import { isOfDesign } from '../zones.js';
import { stems } from './recorders.js';

/** A sentence, a row or a step that says that something is written, or that people are asked. */
interface Recording {
  readonly unit: Unit;
  readonly kind: 'written' | 'asked';
  readonly stems: readonly string[];
  readonly tellsTime: boolean;
  /** Of a step that calls an endpoint: the stems of what stands on its button. */
  readonly button: readonly string[];
  /** … and those of all steps around it. */
  readonly scene: readonly string[];
  readonly evidence: Evidence;
}

/** Of a metric's name: what was done ("swapped", "closed"). */
const PARTICIPLE = /\b[a-z]{2,}ed\b/gi;
/** So many words of a name must stand in what records it. */
const LEAST_HITS = 2;
const LEAST_SHARE = 0.6;
/** Stems of one word differ in the end only: "practic", "practis". */
const COMMON_START = 5;

/** What sentences say is recorded, wherever they stand: "the shopper taps *Add*, which stores `basket_items.origin`". */
export class RecordingSentences {
  readonly #recordings: readonly Recording[];

  constructor(passages: readonly Passage[]) {
    this.#recordings = passages.flatMap((passage) => (isOfDesign(passage.unit.zone) && passage.kind !== 'heading' ? recordingIn(passage) : []));
  }

  /**
   * What records the act that a name tells.
   * @param wanted the stems of its telling words
   * @param own the unit in which the metric itself stands
   */
  of(name: string, wanted: readonly string[], own: Unit | null): Evidence | null {
    const done = (name.match(PARTICIPLE) ?? []).flatMap(stems).filter((stem) => wanted.includes(stem));
    const felt = stems(FELT.exec(name)?.[0] ?? '');
    const isTimed = WITHIN_TIME.test(name);
    const found = this.#recordings.find((recording) => {
      if (recording.unit === own || (own && (recording.unit.parent === own || recording.unit.parent === own.parent) && own.kind !== 'paragraph')) return false;
      if (done.length > 0 && !isTimed && done.every((stem) => recording.button.some((other) => isSame(stem, other))) && wanted.every((stem) => recording.scene.some((other) => isSame(stem, other)))) return true;
      const hits = wanted.filter((stem) => recording.stems.some((other) => isSame(stem, other)));
      if (hits.length < Math.max(LEAST_HITS, Math.ceil(wanted.length * LEAST_SHARE)) || (FELT.test(name) && !hits.some((stem) => felt.includes(stem)))) return false;
      return recording.kind === 'asked' || ((done.length === 0 || done.some((stem) => hits.includes(stem))) && (!isTimed || recording.tellsTime));
    });
    return found?.evidence ?? null;
  }

  /** A sentence that says that a column is set: "sets `done_at` to now". */
  setting(column: string): Evidence | null {
    return this.#recordings.find(({ kind, unit }) => kind === 'written' && unit.kind !== 'code' && unit.text.marks.some((mark) => mark.kind === 'code' && unit.text.text.slice(mark.start, mark.end).replace(/[`"']/g, '').split('.').at(-1) === column))?.evidence ?? null;
  }
}

function recordingIn({ unit, text }: Passage): Recording[] {
  const words = text.text;
  const asks = ASKS_AT_TIMES.exec(words);
  const isAsked = asks !== null && WITH_TIME.test(words);
  const call = STEP_CALLS.exec(words);
  const cue = isAsked ? asks : (RECORDS_ACT.exec(words) ?? call);
  if (!cue) return [];
  const range = rangeOf(cue);
  const button = call ? matchesIn(words, ON_A_BUTTON).flatMap((match) => stems(match[1] ?? match[2] ?? '')) : [];
  // What stands on a button ("Skip", "Not now") denies nothing.
  const told = button.length > 0 ? text.slice(cue.index) : text;
  if (stanceAt(told, told === text ? range : { start: 0, end: cue[0].length }).stance !== 'affirmed') return [];
  const scene = button.length > 0 && unit.parent ? stems(unit.parent.children.map((step) => step.text.text).join(' ')) : [];
  const around = wordsAround(unit, text);
  return [{ unit, kind: isAsked ? 'asked' : 'written', stems: stems(around), tellsTime: TELLS_TIME.test(around), button, scene, evidence: evidenceOf(text, range) }];
}

/** The sentence, the row that it stands in, and the step before a step. */
function wordsAround(unit: Unit, text: MappedText): string {
  if (unit.kind === 'row') return unit.text.text;
  const before = unit.kind === 'item' && unit.number !== null && unit.previous ? unit.previous.text.text : '';
  return `${before} ${unit.kind === 'item' ? unit.text.text : text.text}`;
}

function isSame(stem: string, other: string): boolean {
  return stem === other || (stem.length >= COMMON_START && other.length >= COMMON_START && stem.slice(0, COMMON_START) === other.slice(0, COMMON_START) && Math.abs(stem.length - other.length) < 2) || (stem.length >= COMMON_START && other.startsWith(stem) && other.length - stem.length < 3) || (stem.length > 3 && `${other}${other.at(-1) ?? ''}` === stem);
}

function evidenceOf(text: MappedText, { start, end }: Range): Evidence {
  return { span: text.span(start, end), stance: 'affirmed' };
}
