import type { Claim } from '../../../model/claim.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { rangeOf } from '../../../text/matches-in.js';
import type { Passage } from '../../passages.js';
import { pathKey, pathMentions, withoutPaths } from '../../paths.js';
import type { Reach } from '../../reach.js';
import { stanceAt } from '../../stance.js';
import type { EndpointSubject } from '../../targets.js';
import type { AuthVocabulary } from './cues.js';
import type { AuthLedger } from './ledger.js';
import { GUARDED_LIKE, POINTS_AT_ANOTHER, POINTS_UP, SAME, SAME_SENTENCE, SAME_WAY, SO_DO_OTHERS } from './words.js';

/** An endpoint whose caller is said to be known as that of another is. */
interface Reference {
  readonly owner: EndpointSubject;
  /** Those that may be meant; the first of them of which something is said. */
  readonly models: readonly EndpointSubject[];
}

/** "Same check of the JWT.": what becomes of those who have none is told above, whatever is checked. */
const SAME_CHECK_OF = /\bsame (?:check|verification|handling|treatment|guard) (?:of|for|on) (?:the |its |a |that )?(?:\w+ )?(?:jwts?|tokens?|sessions?|cookies?|keys?|signatures?|headers?|secrets?|log-?in|users?|callers?|credentials?)\b/i;

/** What the words behind "same" name: "same header and token as the reminders run". */
const SAME_AS_WORDS = /\bsame\b[^.;:]{0,60}?\s(?:as|like)\s(?:(?:the|in|for|of|on)\s){0,2}([^.;:,]{3,60})/i;

const NEAREST_FIRST: readonly Claim['nearness'][] = ['own', 'named', 'group', 'system'];
/** A chain of references is followed so far. */
const LONGEST_CHAIN = 4;

/**
 * "Same as above", "same header as the reminders", "as 3.4.4": whose claims are meant is known at once, what these are only when the
 * whole document is read.
 */
export class AuthReferences {
  readonly #reach: Reach;
  readonly #vocabulary: AuthVocabulary;
  readonly #ledger: AuthLedger;
  readonly #found: Reference[] = [];

  constructor(reach: Reach, vocabulary: AuthVocabulary, ledger: AuthLedger) {
    this.#vocabulary = vocabulary;
    this.#reach = reach;
    this.#ledger = ledger;
  }

  /** What an auth cell or field points at; nothing where it names none: "see below". */
  pointsAt(value: MappedText, passage: Passage): boolean {
    return POINTS_AT_ANOTHER.test(value.text) && (this.#reach.finder.codes.pointedAt(value.text, passage.unit).length > 0 || this.#named(value, passage, []).length > 0);
  }

  /** "Same pattern as `/api/ask`", which this document does not declare: nothing of its own endpoints is meant. */
  leadsElsewhere(value: MappedText, passage: Passage): boolean {
    const from = SAME.exec(value.text)?.index ?? SAME_SENTENCE.exec(value.text)?.index ?? GUARDED_LIKE.exec(value.text)?.index ?? 0;
    return pathMentions(value.text.slice(from)).length > 0 && this.#reach.finder.in({ ...passage, text: value }).every(({ endpoints, nearness }) => nearness !== 'named' || endpoints.length === 0) && this.#reach.finder.codes.pointedAt(value.text, passage.unit).length === 0;
  }

  /** The claims of the endpoint that is meant are made again: of the one named, else of the row or item above. */
  repeat(owners: readonly EndpointSubject[], value: MappedText, passage: Passage): void {
    const pointedAt = [...this.#reach.finder.codes.pointedAt(value.text, passage.unit), ...this.#named(value, passage, owners)];
    for (const owner of owners) {
      const meant = pointedAt.filter((endpoint) => endpoint !== owner);
      const models = meant.length > 0 ? meant : [this.#above(passage, owner) ?? this.#before(owner)].filter((endpoint) => endpoint !== null);
      if (models.length > 0) this.#found.push({ owner, models });
    }
  }

  /** The words of an endpoint that speak of its caller and point at another: "Same check as in `start`.", "Guarded like the other writes." */
  readOwn(owners: readonly EndpointSubject[], passage: Passage): void {
    const { text } = passage;
    this.#readLikewise(passage);
    // "Same JWT." names its mechanism itself.
    if (!/\bas\b/i.test(text.text) && !SAME_CHECK_OF.test(text.text) && this.#vocabulary.mechanisms(text).length > 0) return;
    const sentence = SAME_SENTENCE.exec(text.text);
    const same = (sentence && isOfStep(text.text, sentence) ? null : sentence) ?? SAME_WAY.exec(text.text) ?? SAME_CHECK_OF.exec(text.text);
    const like = same ? null : GUARDED_LIKE.exec(text.text);
    const cue = same ?? like;
    const { stance, words } = cue ? stanceAt(text, { start: cue.index + Math.max(0, cue[0].search(/\bsame\b/i)), end: cue.index + cue[0].length }) : { stance: 'affirmed', words: null };
    if (words && stance !== 'affirmed') {
      if (stance !== 'denied') this.#ledger.add(owners, { stance, span: text.span(words.start, words.end), nearness: 'own' });
      return;
    }
    if (same && !this.leadsElsewhere(text, passage)) this.repeat(owners, text, passage);
    else if (like && (POINTS_UP.test(text.text.slice(like.index)) || this.#reach.finder.codes.pointedAt(text.text, passage.unit).length > 0 || this.#named(text, passage, owners).length > 0)) this.repeat(owners, text, passage);
  }

  /** A sentence elsewhere: "`/b` and `/c` take the same header as `/a`." */
  readElsewhere(passage: Passage): void {
    const { text } = passage.text;
    this.#readLikewise(passage);
    const cue = SAME_SENTENCE.exec(text) ?? GUARDED_LIKE.exec(text);
    if (!cue || stanceAt(passage.text, rangeOf(cue)).stance !== 'affirmed') return;
    const targets = this.#reach.finder.in(passage);
    const end = cue.index + cue[0].length;
    const owners = targets.filter(({ range }) => range.end <= cue.index + 1).flatMap(({ endpoints }) => endpoints);
    const models = targets.filter(({ range }) => range.start >= end - 1).flatMap(({ endpoints }) => endpoints);
    const meant = models.length > 0 ? models : this.#reach.finder.codes.pointedAt(text.slice(cue.index), passage.unit);
    for (const owner of owners) this.#found.push({ owner, models: meant.filter((endpoint) => endpoint !== owner) });
  }

  /** "`/a` compares the token with the key, and so does `/b`": those behind it do what the last one named before it does. */
  #readLikewise(passage: Passage): void {
    const cue = SO_DO_OTHERS.exec(passage.text.text);
    if (!cue) return;
    const targets = this.#reach.finder.in(passage).filter(({ nearness }) => nearness === 'named');
    const models = targets.filter(({ range }) => range.end <= cue.index).at(-1)?.endpoints ?? [];
    const owners = targets.filter(({ range }) => range.start >= cue.index).flatMap(({ endpoints }) => endpoints);
    for (const owner of owners) if (models.length > 0) this.#found.push({ owner, models: models.filter((endpoint) => endpoint !== owner) });
  }

  /** Makes the claims that are meant, when all others are made. */
  settle(): void {
    for (let round = 0; round < LONGEST_CHAIN; round++) {
      for (const { owner, models } of this.#found) {
        const model = models.find((endpoint) => this.#ledger.claimsOf(endpoint).length > 0);
        for (const claim of model ? nearestOf(this.#ledger.claimsOf(model)) : []) this.#ledger.push(owner, { ...claim, nearness: 'own' });
      }
    }
  }

  /** The endpoints that the words behind "same" name, else any in the passage, else those that its words mean. */
  #named(value: MappedText, passage: Passage, owners: readonly EndpointSubject[]): readonly EndpointSubject[] {
    const { finder } = this.#reach;
    const targets = finder.in({ ...passage, text: value }).map((target) => ({ start: target.range.start, endpoints: target.endpoints.filter((endpoint) => !owners.includes(endpoint)) })).filter(({ endpoints }) => endpoints.length > 0);
    const from = SAME_SENTENCE.exec(value.text)?.index ?? GUARDED_LIKE.exec(value.text)?.index ?? 0;
    const behind = targets.filter(({ start }) => start >= from);
    const named = (behind.length > 0 ? behind : targets).flatMap(({ endpoints }) => endpoints);
    if (named.length > 0) return named;
    const meant = finder.meantBy(value.text).filter((endpoint) => !owners.includes(endpoint));
    return meant.length > 0 ? meant : this.#endingIn(value.text, owners);
  }

  /** "Same token as the reminders run" beside `/jobs/reminders` and `/jobs/reminders/{id}`: the one whose path ends in one of the words. */
  #endingIn(text: string, owners: readonly EndpointSubject[]): readonly EndpointSubject[] {
    const words: readonly string[] = SAME_AS_WORDS.exec(text)?.[1]?.toLowerCase().match(/[a-z][a-z-]{3,}/g) ?? [];
    const meant = words.length === 0 ? [] : this.#reach.finder.subjects.filter((endpoint) => !owners.includes(endpoint) && words.includes(pathKey(endpoint.draft.path ?? '').split('/').at(-1) ?? ''));
    return meant.length === 1 ? meant : [];
  }

  /** The endpoint of the row or item above. */
  #above({ unit }: Passage, owner: EndpointSubject): EndpointSubject | null {
    for (let at = unit.previous; at; at = at.previous) {
      const other = this.#reach.ownersOfUnit(at).find((endpoint) => endpoint !== owner);
      if (other) return other;
    }
    return null;
  }

  #before(subject: EndpointSubject): EndpointSubject | null {
    const all = this.#reach.finder.subjects;
    return all[all.indexOf(subject) - 1] ?? null;
  }
}

/** "Saves the message to `letters` (same as above)": what a bracket compares is the step that it stands behind, where that says nothing of who calls. */
function isOfStep(sentence: string, { 0: words, index }: RegExpExecArray): boolean {
  const before = withoutPaths(sentence).slice(0, index);
  return COMPARED_IN_BRACKETS.test(words) && SAYS_MORE.test(before) && !OF_WHO_CALLS.test(before);
}

const COMPARED_IN_BRACKETS = /^\(\s?(?:exactly )?(?:the )?(?:very )?same as (?:above|before|step)/i;
const SAYS_MORE = /\b[a-z]+ [`"']?[a-z]+ [`"']?[a-z]/i;
const OF_WHO_CALLS = /\b(?:auth\w*|guard\w*|protect\w*|secur\w*|tokens?|jwts?|sessions?|cookies?|bearer|signatures?|hmac|secrets?|keys?|headers?|callers?|senders?|credentials?|log-?in|sign(?:s|ed)?|verif\w*|checks?|checked)\b/i;

/** The claims that decide about an endpoint: the nearest that say more than a vague word. */
function nearestOf(claims: readonly Claim[]): readonly Claim[] {
  const level = NEAREST_FIRST.find((nearness) => claims.some((claim) => claim.nearness === nearness && claim.stance !== 'vague'));
  return level === undefined ? [...claims] : claims.filter((claim) => claim.nearness === level);
}
