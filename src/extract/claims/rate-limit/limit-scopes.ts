import { matchesIn } from '../../../text/matches-in.js';
import { own } from '../../../text/own.js';
import { type Topics, topicsOf } from '../../calls/topics.js';
import { ACCOUNT_GRANT, COUNTS_SIGN_INS, LIMITS_AT_LARGE, LISTED_GRANT, MONEY_OR_SELLER, NAMES_A_MODEL, NO_MONEY, OF_A_PLAN, PERSON_MAY, ROWS_BY_PLACE, SCOPE_OPENER, TOPIC_LABEL } from '../../lexicon/limits.js';
import { providersNamedIn } from '../../lexicon/providers.js';
import { headingOf, isBelow, type Unit } from '../../outline.js';
import type { Passage } from '../../passages.js';
import type { Reach } from '../../reach.js';
import type { Range } from '../../stance.js';
import type { EndpointSubject } from '../../targets.js';
import { planOf } from './plan-entries.js';

/** "12 advisor calls": how many calls of which family. */
const FAMILY_CALLS = /\b\d{1,5}\s([a-z][a-z-]{2,20})\s(?:calls|requests)\b/i;
/** "per hour per singer": the window and who is counted, not what is done. */
const COUNTED_FOR = /\b(?:per|for each)\s[a-z-]+/gi;
/** "per singer", and not what a vendor counts: "per minute", "per organisation". */
const PER_CALLER = /\bper\s(?!(?:seconds?|minutes?|min|hours?|days?|weeks?|months?|years?|accounts?|org\w*|projects?|api|keys?|models?|regions?|deployments?|calls?|requests?|tokens?)\b)[a-z]/i;
const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, both: 2, three: 3, four: 4, five: 5, six: 6 };
/** An activity is told by a word that its endpoint has and hardly any other. */
const LEAST_SCORE = 1.4;
const CLEAR_LEAD = 1.2;

/** Those whom words mean, and whether nothing but a guess at an activity tells them. */
export interface Scope {
  readonly endpoints: readonly EndpointSubject[];
  readonly isActivity: boolean;
}

/**
 * Whom a statement about limits speaks of where it names no route and no group: what costs money, goes to a vendor or asks a model, the rows of
 * a table by their place, what people do, everybody's calls.
 */
export class LimitScopes {
  readonly #reach: Reach;
  readonly #topics: Topics;

  constructor(reach: Reach) {
    this.#reach = reach;
    this.#topics = topicsOf(reach.finder.subjects);
  }

  /** The endpoints that a cue of a passage speaks of; null where its words tell none. */
  of(passage: Passage, cues: readonly Range[], index: number): Scope | null {
    const cue = cues[index] as Range;
    const words = wordsAround(passage.text.text, cues, index);
    const group = (endpoints: readonly EndpointSubject[]): Scope => ({ endpoints, isActivity: false });
    const rows = this.#rowsByPlace(words, passage.unit);
    if (rows) return group(rows);
    const family = this.#family(words);
    if (family.length > 1) return group(family);
    const { subjects } = this.#reach.finder;
    const opener = SCOPE_OPENER.exec(words);
    const behind = opener ? words.slice(opener.index) : '';
    if (NO_MONEY.test(words)) return group(subjects.filter(({ facts }) => !facts.paid));
    if (opener) {
      const told = new Set(providersNamedIn(behind).map(({ name }) => name.toLowerCase()));
      const callers = told.size === 0 ? [] : subjects.filter(({ facts }) => facts.providers.some((provider) => told.has(provider)));
      if (callers.length > 0) return group(callers);
      const money = MONEY_OR_SELLER.exec(behind);
      if (money && !OF_A_PLAN.test(words)) {
        const activity = this.#activity(behind.slice(0, money.index), null);
        return activity ? { endpoints: [activity], isActivity: true } : group(subjects.filter(({ facts }) => facts.paid));
      }
      const ai = NAMES_A_MODEL.test(behind) ? subjects.filter(({ facts }) => facts.ai) : [];
      if (ai.length > 0 && !this.#activity(behind, null)) return group(ai);
    }
    // "Gemini: 6 per hour per singer": those that call the vendor of the label.
    const vendors = new Set(providersNamedIn((PER_CALLER.test(words) && TOPIC_LABEL.exec(words)?.[0]) || '').map(({ name }) => name.toLowerCase()));
    const ofVendor = vendors.size === 0 ? [] : subjects.filter(({ facts }) => facts.providers.some((provider) => vendors.has(provider)));
    if (ofVendor.length > 0) return group(ofVendor);
    if (PERSON_MAY.test(clauseUpTo(passage.text.text, cue.start)) || TOPIC_LABEL.test(words) || planOf(passage) !== null) {
      const activity = this.#activity(words, passage.text.text.slice(cue.start, cue.end));
      if (activity) return { endpoints: [activity], isActivity: true };
    }
    return ACCOUNT_GRANT.test(words) && !COUNTS_SIGN_INS.test(words) && !OF_A_PLAN.test(words) && headingOf(passage.unit)?.zone !== 'risk' ? group(subjects) : null;
  }

  /** The endpoints for which a limit is wished: "Rate limits on Claude usage", "… for AI calls" of those that call them, a bare "Rate limiting" of all. */
  ofWish(words: string): readonly EndpointSubject[] {
    const { subjects } = this.#reach.finder;
    const told = new Set(providersNamedIn(words).map(({ name }) => name.toLowerCase()));
    if (told.size > 0) return subjects.filter(({ facts }) => facts.providers.some((provider) => told.has(provider)));
    if (NAMES_A_MODEL.test(words)) return subjects.filter(({ facts }) => facts.ai);
    return LIMITS_AT_LARGE.test(words) ? subjects : [];
  }

  /** The one endpoint that does what words of a list tell. */
  toldBy(words: string): EndpointSubject | null {
    return this.#activity(words, null);
  }

  /** "12 advisor calls per IP per minute": the endpoints below the segment that names what is counted, where they cost money. */
  #family(words: string): readonly EndpointSubject[] {
    const segment = FAMILY_CALLS.exec(words)?.[1]?.toLowerCase();
    return segment === undefined ? [] : this.#reach.finder.subjects.filter(({ facts }) => facts.paid && facts.path.toLowerCase().split('/').slice(1, -1).includes(segment));
  }

  /** "The last three rows": the endpoints of the table or list beside. */
  #rowsByPlace(words: string, unit: Unit): readonly EndpointSubject[] | null {
    const match = ROWS_BY_PLACE.exec(words);
    const count = match ? own(COUNTS, (match[2] ?? '').toLowerCase()) ?? Number(match[2] ?? '1') : 0;
    if (!match || !(count > 0)) return null;
    const listed = this.#reach.finder.subjects.filter(({ draft }) => draft.unit.kind === 'row' || draft.unit.kind === 'item');
    const home = headingOf(unit);
    const beside = home === null ? [] : listed.filter(({ draft }) => isBelow(draft.unit, home));
    const among = beside.length > 0 ? beside : listed;
    if (among.length < count) return null;
    return /first|top|upper|erste/i.test(match[1] ?? '') ? among.slice(0, count) : among.slice(-count);
  }

  /** The one endpoint that does what words tell. */
  #activity(words: string, counted: string | null): EndpointSubject | null {
    const [best, next] = this.#topics.fits([words, counted ?? ''].map((text) => ({ text: text.replace(COUNTED_FOR, ' '), weight: 1 })));
    if (!best || best.score < LEAST_SCORE || (next && best.score < CLEAR_LEAD * next.score)) return null;
    return this.#reach.finder.subjects.find(({ draft }) => draft === best.draft) ?? null;
  }
}

/** The amounts of a list that share one window: "may ask for 5 answers, scan 10 sheets and send 3 alerts a day". */
export function sharedWindowIn(text: string, cue: Range): Range[] {
  const before = text.slice(0, cue.start);
  const grant = PERSON_MAY.exec(before);
  if (!grant) return [];
  const from = grant.index + grant[0].length;
  return matchesIn(before.slice(from), LISTED_GRANT).map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }));
}

/** What a clause says up to a place. */
function clauseUpTo(text: string, end: number): string {
  const before = text.slice(0, end);
  return before.slice(Math.max(before.lastIndexOf('; '), before.lastIndexOf('. ')) + 1);
}

/** The words of a cue's own clause: up to the cues beside it, a semicolon, a full stop. */
function wordsAround(text: string, cues: readonly Range[], index: number): string {
  const cue = cues[index] as Range;
  const last = cues[index - 1]?.end ?? 0;
  const next = cues[index + 1]?.start ?? text.length;
  const before = text.slice(last, cue.start);
  const cut = Math.max(before.lastIndexOf('; '), before.lastIndexOf('. ')) + 1;
  const after = text.slice(cue.end, next);
  const gap = after.search(/[;.]\s/);
  const tail = gap < 0 ? after : after.slice(0, gap);
  const own = index + 1 < cues.length && gap < 0 && !/^[\s,]{0,2}(?:for|on|of|to)\b/i.test(tail) ? '' : tail;
  return before.slice(cut) + text.slice(cue.start, cue.end) + own;
}
