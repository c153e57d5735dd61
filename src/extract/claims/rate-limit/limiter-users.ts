import { ownersOrWritten } from '../../calls/listing-owner.js';
import { BUILT, CARRIES, LIMITER_IS } from '../../lexicon/limits.js';
import type { Passage } from '../../passages.js';
import type { ClaimContext } from '../../read-endpoints.js';
import type { EndpointSubject } from '../../targets.js';
import { attachedTo, type CodedLimiter, codedLimiters, limitersOn } from './coded-limiters.js';
import type { LimitClaims } from './limit-claims.js';
import type { LimitCue } from './limit-cues.js';
import { isBelow } from './path-prefix.js';

/** Finds whom a limiter of the document's programs limits: those that carry it by its name. */
export class LimiterUsers {
  readonly #context: ClaimContext;
  readonly #claims: LimitClaims;
  readonly #limiters: ReadonlyMap<string, CodedLimiter>;

  constructor(context: ClaimContext, claims: LimitClaims) {
    this.#context = context;
    this.#claims = claims;
    this.#limiters = codedLimiters(context.units);
  }

  /** "`ratelimit` is 15 per hour", "every `@cost` field takes …": the endpoints whose own words carry the limiter, or what is built with it. */
  of(passage: Passage, cue: LimitCue): readonly EndpointSubject[] {
    const { text, marks } = passage.text;
    const mark = marks.find((each) => each.kind === 'code' && each.end <= cue.range.start && (each.start < 3 ? LIMITER_IS.test(text.slice(each.end)) : CARRIES.test(text.slice(0, each.start))));
    const name = mark ? /^(@?[A-Za-z_]\w{3,40})(?:\(|$)/.exec(text.slice(mark.start, mark.end))?.[1] : undefined;
    if (name === undefined || this.#context.reach.finder.in(passage).some((target) => target.nearness === 'named')) return [];
    const built = this.#context.passages.flatMap((each) => (each.kind === 'code' && isWordOf(name, each.text.text) ? (BUILT.exec(each.text.text)?.[1] ?? []) : []));
    const { subjects } = this.#context.reach.finder;
    const users = subjects.filter(({ draft }) => draft.fragments.some((fragment) => [name, ...built].some((word) => isWordOf(word, fragment.text.text))));
    return users.length < subjects.length ? users : [];
  }

  /** `app.post('/translate', perUser, …)`, `app.use('/ai', perUser)`: whoever carries a limiter of a listing by its name has its figure. */
  readCarried(passage: Passage): void {
    if (this.#limiters.size === 0) return;
    const { subjects } = this.#context.reach.finder;
    for (const limiter of limitersOn(passage.text.text, this.#limiters)) {
      const prefix = attachedTo(passage.text.text);
      const owners = ownersOrWritten(passage, this.#context.reach);
      if (owners.length > 0) for (const subject of owners) this.#claims.add(subject, 'affirmed', 'own', limiter.passage, limiter.range);
      else if (prefix === '') for (const subject of subjects) this.#claims.add(subject, 'affirmed', 'system', limiter.passage, limiter.range);
      else if (prefix !== null) for (const subject of subjects) if (isBelow(subject.facts.path, prefix)) this.#claims.add(subject, 'affirmed', 'group', limiter.passage, limiter.range);
    }
  }
}

/** Whether a text holds a name of code as a whole word. */
function isWordOf(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\w@]/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + name.length))) return true;
  }
  return false;
}
