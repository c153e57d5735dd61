import type { Stance } from '../../../model/claim.js';
import { NOT_A_LIMIT, PERSON_MAY, UNLIMITED } from '../../lexicon/limits.js';
import { matchesOf } from '../../lexicon/words.js';
import { isOfDesign } from '../../zones.js';
import type { Naming, PairedAmount } from '../../paired-amounts.js';
import type { Passage } from '../../passages.js';
import { pathMentions } from '../../paths.js';
import type { ClaimContext } from '../../read-endpoints.js';
import { type Range, stanceAt } from '../../stance.js';
import type { EndpointSubject } from '../../targets.js';
import { allotmentsIn } from './allotments.js';
import type { LimitClaims } from './limit-claims.js';
import { limitCuesIn } from './limit-cues.js';
import { figuresIn } from './limit-figures.js';
import { isAboutLimits } from './limit-labels.js';
import type { LimitScopes } from './limit-scopes.js';
import { stanceOf } from './limit-stance.js';

/** Reads the sentence that tells the limits of several activities, each with its amount. */
export class ListedLimits implements Naming<EndpointSubject> {
  readonly #context: ClaimContext;
  readonly #claims: LimitClaims;
  readonly #scopes: LimitScopes;

  constructor(context: ClaimContext, claims: LimitClaims, scopes: LimitScopes) {
    this.#context = context;
    this.#claims = claims;
    this.#scopes = scopes;
  }

  /** @returns whether a passage that belongs to no endpoint is such a sentence */
  read(passage: Passage): boolean {
    const { text, unit, kind } = passage;
    if (kind !== 'words' || unit.kind === 'row' || !isOfDesign(unit.zone) || !/\d/.test(text.text) || pathMentions(text.text).length > 0) return false;
    const allotments = allotmentsIn(text.text, this);
    if (allotments.length === 0) return false;
    const isAbout = isAboutLimits(passage) || PERSON_MAY.test(text.text);
    const cues = limitCuesIn(text, isAbout);
    // Amounts that are no limits (a vendor's, a load) are none in a list either; who says that there is none is read elsewhere.
    if (matchesOf(UNLIMITED, text.text).length > 0 || NOT_A_LIMIT.test(text.text)) return false;
    if (!cues.some(({ kind }) => kind === 'figure') && (!isAbout || figuresIn(text.text).length > 0)) return false;
    const told = allotments.flatMap((allotment) => said(passage, allotment) ?? []);
    if (new Set(told.map(({ subject }) => subject)).size < 2) return false;
    for (const { subject, stance, range } of told) this.#claims.add(subject, stance, 'named', passage, range);
    return true;
  }

  /** The endpoint that ordinary words alone mean. */
  byName(words: string): EndpointSubject | null {
    return this.#context.reach.finder.onlyMeantBy(words);
  }

  /** The one endpoint whose activity words tell. */
  byFit(words: string): EndpointSubject | null {
    return this.#scopes.toldBy(words);
  }
}

/** What a list says of one of its things; null where it neither gives it an amount nor puts it off. */
function said(passage: Passage, { thing, words, amount, clause }: PairedAmount<EndpointSubject>): { subject: EndpointSubject; stance: Stance; range: Range } | null {
  // What puts a thing off may stand among its words: "speech later".
  const { stance } = stanceAt(passage.text, { start: words.start, end: words.start }, clause);
  if (!amount) return stance === 'affirmed' ? null : { subject: thing, stance, range: words };
  const range = { start: Math.min(words.start, amount.start), end: Math.max(words.end, amount.end) };
  return { subject: thing, stance: stanceOf(passage, { range, kind: 'figure' }, range, clause), range };
}
