import { type Addressees } from '../../calls/addressees.js';
import { defaultIn } from '../../defaults.js';
import { AS_ABOVE_FOR_ALL, COUNTED_PER_TIME, PER_TIME_SETTING } from '../../lexicon/limits.js';
import type { ClaimContext } from '../../read-endpoints.js';
import { toldApart } from '../../told-apart.js';
import { type Passage, sentencesBefore } from '../../passages.js';
import { MappedText } from '../../../text/mapped-text.js';
import type { EndpointSubject } from '../../targets.js';
import { wholeOf } from '../whole-range.js';
import type { LimitClaims } from './limit-claims.js';
import { type LimitCue, limitCuesIn } from './limit-cues.js';
import { LIMIT_LABEL } from './limit-labels.js';

/** A setting that speaks of the calls of a model. */
const OF_MODEL = /(?:^|_|\W)(?:AI|LLM|GPT|OPENAI|MODEL)_/;
/** In a figure: calls are counted, and not what the section below the title is about. */
const COUNTS_CALLS = /\b(?:calls?|req(?:uest)?s?|reqs?|hits?|invocations?)\b/i;

/**
 * Reads the one place that says for all endpoints, or for all below a title, how often they may be called: a property among the defaults, a setting
 * by its name, the title itself, "the same limits as above"; and the sentence that takes it back for one of them.
 */
export class LimitsOfAll {
  readonly #context: ClaimContext;
  readonly #claims: LimitClaims;
  readonly #addressees: Addressees;

  constructor(context: ClaimContext, claims: LimitClaims, addressees: Addressees) {
    this.#context = context;
    this.#claims = claims;
    this.#addressees = addressees;
  }

  /** @returns whether a passage that belongs to no endpoint is such a place */
  read(passage: Passage): boolean {
    return this.#default(passage) || this.#setting(passage) || this.#asAbove(passage) || this.readTakenBack(passage);
  }

  /** "## API: 12 calls per minute per household on each endpoint": a title over endpoints that gives the figure. */
  readTitle(passage: Passage): void {
    if (!this.#context.reach.holds(passage.unit) || !/\d/.test(passage.text.text)) return;
    const cues = limitCuesIn(passage.text, true).filter(({ kind, range }) => kind === 'figure' && (COUNTS_CALLS.test(passage.text.text.slice(range.start, range.end)) || LIMIT_LABEL.test(passage.text.text)));
    const addressed = this.#context.reach.bind(passage, cues.map(({ range }) => range));
    cues.forEach((cue, index) => {
      const bound = addressed[index];
      if (bound) this.#claims.claim({ endpoints: bound.endpoints, nearness: 'group', passage, cue: cue.range, bounds: bound.bounds }, cue);
    });
  }

  /** `rate_limit: 20/min per user` below `defaults:`. */
  #default(passage: Passage): boolean {
    const found = defaultIn(passage);
    if (!found || !LIMIT_LABEL.test(found.label) || found.value.offsetAt(0) > passage.text.offsetAt(passage.text.length)) return false;
    const value: Passage = { ...passage, text: found.value, kind: passage.kind === 'code' ? 'words' : passage.kind };
    if (this.#context.reach.finder.in(value).some(({ nearness }) => nearness === 'named')) return false;
    const cues = limitCuesIn(found.value, true);
    this.#claimAll(this.#context.reach.finder.subjects, value, cues);
    return cues.length > 0;
  }

  /** "`AI_CALLS_PER_DAY` | 20 | calls per member, over all AI routes": a setting whose name tells what it counts, and in which time. */
  #setting(passage: Passage): boolean {
    const { unit, kind, text } = passage;
    const [name, value] = unit.fields;
    if (kind !== 'cell' || !name || !value || text.offsetAt(0) !== value.value.offsetAt(0) || !/^\W{0,3}\d[\d_]{0,6}\W{0,3}$/.test(text.text)) return false;
    const setting = PER_TIME_SETTING.exec(name.value.text);
    if (!setting) return false;
    const remarks = unit.fields.slice(2).map(({ value: remark }) => remark);
    const targets = remarks.flatMap((remark) => this.#context.reach.finder.in({ ...passage, text: remark, label: '' }));
    const { subjects } = this.#context.reach.finder;
    const ofModel = OF_MODEL.test(name.value.text);
    const endpoints = targets.length > 0 ? [...new Set(targets.flatMap((target) => target.endpoints))] : subjects.filter(({ facts }) => facts.ai || !ofModel);
    const words = MappedText.join([text, text.slice(text.length)], ` ${COUNTED_PER_TIME} ${(setting[1] ?? '').toLowerCase()}`);
    this.#claimAll(endpoints, { ...passage, text: words, label: 'limit' }, limitCuesIn(words, true), 'group');
    return true;
  }

  /** "Same limits as above.", below a title of its own: the figure that was said last. */
  #asAbove(passage: Passage): boolean {
    const { last } = this.#claims;
    const same = passage.kind === 'words' ? AS_ABOVE_FOR_ALL.exec(passage.text.text) : null;
    if (!same || !last || last.passage.unit.parent === passage.unit.parent) return false;
    const [addressed] = this.#addressees.of(passage, [{ start: same.index, end: same.index + same[0].length }]);
    for (const subject of addressed?.endpoints ?? []) this.#claims.add(subject, 'affirmed', 'group', last.passage, last.range);
    return (addressed?.endpoints.length ?? 0) > 0;
  }

  /** "Not so `POST /a`, which has neither.", "`POST /a` is exempt.": behind a figure of all. */
  readTakenBack(passage: Passage): boolean {
    if (passage.kind !== 'words' || toldApart(passage.text.text) === null) return false;
    if (!sentencesBefore(passage).slice(-2).some(({ text }) => limitCuesIn(text, true).some(({ kind }) => kind === 'figure'))) return false;
    const named = this.#context.reach.finder.namedIn(passage);
    for (const subject of named) this.#claims.add(subject, 'denied', 'named', passage, wholeOf(passage));
    return named.length > 0;
  }

  #claimAll(endpoints: readonly EndpointSubject[], passage: Passage, cues: readonly LimitCue[], nearness: 'system' | 'group' = 'system'): void {
    for (const cue of cues) this.#claims.claim({ endpoints, nearness, passage, cue: cue.range, bounds: wholeOf(passage) }, cue);
  }
}
