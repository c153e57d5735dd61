import { matchesIn, rangeOf } from '../../../text/matches-in.js';
import { LEAVES_OUT, OF_NO_STREAMS, OF_STREAMS, OF_TRIES, SAME_HELPER, STREAMS, TRIES_OF_CLAUSE, USED_BY, USED_BY_HINT } from '../../lexicon/timeout-scopes.js';
import { TICKED } from '../../lexicon/calls.js';
import { NUMBER_WORDS, WAIT_HEADING, WAIT_HINT } from '../../lexicon/timeouts.js';
import { headingOf } from '../../outline.js';
import type { Passage } from '../../passages.js';
import type { Reach } from '../../reach.js';
import { sentencesOf } from '../../sentences.js';
import { stanceAt } from '../../stance.js';
import type { EndpointSubject } from '../../targets.js';
import { own } from '../../../text/own.js';

/** Tells which endpoints a statement about waiting means by how they answer and how often they try. */
export class TimeoutScopes {
  readonly #reach: Reach;
  readonly #callers: readonly EndpointSubject[];
  readonly #streaming: ReadonlySet<EndpointSubject>;
  /** Those that a sentence about what is streamed leaves out of what is said of all. */
  readonly leftOut: ReadonlySet<EndpointSubject>;
  /** How often an endpoint tries, where a sentence tells it of several. */
  readonly tries = new Map<EndpointSubject, number>();

  constructor(reach: Reach, callers: readonly EndpointSubject[], passages: readonly Passage[]) {
    this.#reach = reach;
    this.#callers = callers;
    this.#streaming = new Set(callers.filter(streams));
    const isMixed = this.#streaming.size > 0 && this.#streaming.size < callers.length;
    const words = passages.filter(({ unit, kind }) => unit.zone === 'plain' && kind !== 'heading' && kind !== 'code');
    this.leftOut = new Set(isMixed && words.some((passage) => leavesOutStreams(passage)) ? this.#streaming : []);
    if (callers.length > 1) for (const passage of words) this.#readTries(passage);
  }

  /** The endpoints that a passage without a name means: those that are said to use it, those that stream, or those that do not. */
  of(passage: Passage): readonly EndpointSubject[] {
    const users = this.#toldUsers(passage);
    if (users.length > 0) return users;
    if (this.#streaming.size === 0 || passage.kind === 'code' || leavesOutStreams(passage)) return [];
    const { text } = passage.text;
    if (OF_NO_STREAMS.test(text)) return this.#callers.filter((subject) => !this.#streaming.has(subject));
    return OF_STREAMS.test(text) ? [...this.#streaming] : [];
  }

  /** "`ask()` races against 8 s. Used by `/a` and `/b`.": the callers that a later sentence of the same unit names as the users. */
  #toldUsers({ unit, text, kind }: Passage): readonly EndpointSubject[] {
    if (kind === 'code' || !USED_BY_HINT.test(unit.text.text)) return [];
    const end = text.offsetAt(text.length);
    const later = sentencesOf(unit.text).filter((sentence) => sentence.offsetAt(0) >= end);
    const told = later.filter((sentence, index) => USED_BY.test(sentence.text) || (SAME_HELPER.test(sentence.text) && later.slice(0, index).some((other) => USED_BY.test(other.text))));
    const named = told.flatMap((sentence) => this.#reach.finder.namedIn({ unit, text: sentence, label: '', kind: 'words' }));
    return named.filter((subject) => this.#callers.includes(subject));
  }

  /** "Answers are tried once, outlines up to three times": each clause tells of its own endpoint. */
  #readTries(passage: Passage): void {
    const { text } = passage.text;
    if (!OF_TRIES.test(text) || this.#reach.ownersOf(passage).length > 0) return;
    const told = matchesIn(text, /[^,;:()]+/g).flatMap((clause) => {
      const count = TRIES_OF_CLAUSE.exec(clause[0]);
      const named = this.#reach.finder.namedIn({ ...passage, text: passage.text.slice(clause.index, clause.index + clause[0].length) });
      const meant = (named.length > 0 ? named : this.#reach.finder.meantBy(clause[0])).filter((subject) => this.#callers.includes(subject));
      return count && meant.length === 1 ? [{ subject: meant[0] as EndpointSubject, tries: triesOf(count) }] : [];
    });
    for (const { subject, tries } of told) this.tries.set(subject, tries);
  }
}

function leavesOutStreams({ text, unit }: Passage): boolean {
  return OF_STREAMS.test(text.text) && LEAVES_OUT.test(text.text) && (WAIT_HINT.test(unit.text.text) || WAIT_HEADING.test(headingOf(unit)?.text.text ?? ''));
}

/** Whether an endpoint's own words say that its answer comes bit by bit. */
function streams({ draft }: EndpointSubject): boolean {
  return draft.fragments.some(({ text, label }) => (/\b(?:stream\w*|SSE)\b/i.test(label) && TICKED.test(text.text.trim())) || matchesIn(text.text, STREAMS).some((match) => stanceAt(text, rangeOf(match)).stance === 'affirmed'));
}

function triesOf([, times, retries, tries, again]: RegExpExecArray): number {
  if (times !== undefined || tries !== undefined) return Math.max(1, numberOf(times ?? tries ?? ''));
  if (retries !== undefined || again !== undefined) return 1 + numberOf(retries ?? again ?? '');
  return 1;
}

function numberOf(words: string): number {
  const first = words.split(' ', 1)[0]?.toLowerCase() ?? '';
  return own(NUMBER_WORDS, first) ?? (Number(first) || 0);
}
