import type { Span } from '../text/source-file.js';

/** How a statement stands to what it speaks of (docs/judgement.md, Stance). */
export type Stance = 'affirmed' | 'denied' | 'deferred' | 'hedged' | 'vague';

/** What a statement can be about. */
export type Facet = 'rls' | 'policy' | 'ownership' | 'auth' | 'rateLimit' | 'timeout' | 'abort' | 'status504' | 'wording';

/** The words that a verdict rests on. */
export interface Evidence {
  readonly span: Span;
  readonly stance: Stance;
}

/**
 * How near a statement stands to its subject (docs/judgement.md, Reach). The nearer word beats the farther one.
 *
 * - `own`: the row, item or block that declares the subject
 * - `named`: a statement elsewhere that names it
 * - `group`: a statement about a group that it belongs to, or of the section it stands in
 * - `system`: a statement about the system as a whole
 */
export type Nearness = 'own' | 'named' | 'group' | 'system';

export const NEARNESS: readonly Nearness[] = ['own', 'named', 'group', 'system'];

/** One statement as it bears on one subject. */
export interface Claim {
  readonly facet: Facet;
  readonly stance: Stance;
  readonly nearness: Nearness;
  readonly evidence: Evidence;
  /** How many subjects the statement reaches, where it speaks of a group: of two groups the smaller one is the nearer. */
  readonly breadth?: number;
  /** Seconds, for a bound in time. */
  readonly seconds?: number;
  /** What is claimed does not satisfy though it is affirmed, and why: a message id of the rule that weighs it. */
  readonly flaw?: 'blanket' | 'noPolicy' | 'platform' | 'status' | 'client' | 'provider' | 'noFigure' | 'application';
  /** Said in passing ("the one public route"): it does not contradict the subject's own entry. */
  readonly weak?: boolean;
  /** A denial that is meant: "public on purpose". */
  readonly onPurpose?: boolean;
  /** The name that is probably meant by vague words, where the document has names for what they should say. */
  readonly meant?: string;
  /** Later statements of the same script or dated log decide over earlier ones. */
  readonly supersedes?: boolean;
  /** Says that what was in force was given up for something else: it contradicts an affirmation whatever the nearness. */
  readonly replaces?: boolean;
}
