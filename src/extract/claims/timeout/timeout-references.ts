import { rangeOf } from '../../../text/matches-in.js';
import { TIME_CELL } from '../../lexicon/timeout-terms.js';
import { CALL_CELL, CALLS_AS_IN_CELL, POINTS_BACK, WAITS_AS, WAITS_AS_IN_CELL, WAITS_UP } from '../../lexicon/timeout-scopes.js';
import { segmentsOf, stemsOf } from '../../calls/topics.js';
import type { Passage } from '../../passages.js';
import type { Reach } from '../../reach.js';
import { type Range, stanceAt } from '../../stance.js';
import { WAIT_HINT } from '../../lexicon/timeouts.js';
import type { EndpointSubject } from '../../targets.js';

/** An endpoint that waits as another one does. */
export interface WaitsAs {
  readonly subject: EndpointSubject;
  readonly meant: EndpointSubject;
}

/**
 * The endpoints whose own words, or whose sentence elsewhere, say that they wait as another one does: "Cut-off as 3.1", "same
 * handling as `classify`", "as above".
 */
export class TimeoutReferences {
  readonly #reach: Reach;
  readonly #callers: readonly EndpointSubject[];

  constructor(reach: Reach, callers: readonly EndpointSubject[]) {
    this.#reach = reach;
    this.#callers = callers;
  }

  of(passage: Passage): WaitsAs[] {
    const { text } = passage.text;
    const isCell = TIME_CELL.test(passage.label);
    const match = (isCell ? WAITS_AS_IN_CELL.exec(text) : null) ?? WAITS_AS.exec(text);
    const cue = match ? rangeOf(match) : CALL_CELL.test(passage.label) ? calledAs(passage) : null;
    if (!cue || stanceAt(passage.text, cue).stance !== 'affirmed') return [];
    const owners = this.#reach.ownersOf(passage).filter((owner) => this.#callers.includes(owner));
    const { start, end } = cue;
    const targets = this.#reach.finder.in(passage).filter(({ nearness }) => nearness === 'named');
    const subjects = owners.length > 0 ? owners : targets.filter(({ range }) => range.end <= end).flatMap(({ endpoints }) => endpoints);
    const behind = targets.filter(({ range }) => range.start >= start && !subjects.some((subject) => range.end <= end && targets.some((each) => each.range === range && each.endpoints.includes(subject)))).flatMap(({ endpoints }) => endpoints);
    return subjects.flatMap((subject) => {
      const [meant] = [...behind, ...this.#reach.finder.codes.pointedAt(text.slice(start), passage.unit), ...this.#meantBy(text.slice(end)), ...(WAITS_UP.test(text.slice(start)) || POINTS_BACK.test(text) ? this.#before(subject) : [])].filter((each) => each !== subject && (this.#callers.includes(each) || speaksOfWaiting(each)));
      return meant ? [{ subject, meant }] : [];
    });
  }

  /** Those that the words up to the next stop mean. */
  #meantBy(text: string): readonly EndpointSubject[] {
    const first = text.split(/[.;,]\s/, 1)[0] ?? '';
    const meant = this.#reach.finder.meantBy(first);
    return meant.length > 0 ? meant : this.#calledAfter(first);
  }

  /** "as for a new box": the one that calls a model and whose path ends with the thing, be it in the plural. */
  #calledAfter(words: string): readonly EndpointSubject[] {
    const stems = stemsOf(words);
    const called = this.#callers.filter(({ draft }) => {
      const last = stemsOf(segmentsOf(draft).at(-1) ?? '');
      return last.length > 0 && last.every((stem) => stems.includes(stem));
    });
    return called.length === 1 ? called : [];
  }

  /** The endpoint that calls a model and stands last before another. */
  #before(subject: EndpointSubject): readonly EndpointSubject[] {
    const at = this.#callers.indexOf(subject);
    return at > 0 ? this.#callers.slice(at - 1, at) : [];
  }
}

/** Where the value of a field about the call of a model refers to another endpoint. */
function calledAs({ text: { text }, label }: Passage): Range | null {
  const from = text.startsWith(label) ? (/^\s?:\s*/.exec(text.slice(label.length))?.[0].length ?? 0) + label.length : 0;
  const match = CALLS_AS_IN_CELL.exec(text.slice(from));
  if (!match) return null;
  const { start, end } = rangeOf(match);
  return { start: from + start, end: from + end };
}

/** Whether an endpoint's own words tell how long it waits, whatever it waits for. */
function speaksOfWaiting({ draft }: EndpointSubject): boolean {
  return draft.fragments.some(({ text }) => WAIT_HINT.test(text.text));
}
