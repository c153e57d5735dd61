import { matchesIn } from '../../text/matches-in.js';
import { DESCRIBED_MEMBER, LIST_SIGN } from '../lexicon/calls.js';
import type { Range } from '../stance.js';
import type { EndpointSubject, Target } from '../targets.js';
import { segmentsOf, stemsOf } from './topics.js';

/** An endpoint that words describe in a list of others. */
export interface DescribedMember {
  readonly range: Range;
  readonly subject: EndpointSubject;
  /** The endpoint that stands beside it in the list. */
  readonly beside: Target;
}

/**
 * "`POST /a`, `POST /b` and the summary route share one helper": the members of a list of named endpoints that are described, each by the
 * words that one endpoint alone has in its path.
 * @param among the endpoints that may be meant
 */
export function describedMembersIn(text: string, targets: readonly Target[], among: readonly EndpointSubject[]): DescribedMember[] {
  const named = targets.filter(({ nearness }) => nearness === 'named');
  if (named.length === 0) return [];
  const found: DescribedMember[] = [];
  for (const match of matchesIn(text, DESCRIBED_MEMBER)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const beside = named.find((target) => LIST_SIGN.test(between(text, target.range, range))) ?? found.find((other) => LIST_SIGN.test(between(text, other.range, range)))?.beside;
    const subject = beside && !named.some((target) => target.range.start < range.end && range.start < target.range.end) ? meantBy(match[1] ?? '', among) : null;
    if (beside && subject) found.push({ range, subject, beside });
  }
  return found;
}

/** The words between two places, whichever stands first. */
function between(text: string, one: Range, other: Range): string {
  return one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
}

/** The one endpoint whose path has all the words. */
function meantBy(words: string, among: readonly EndpointSubject[]): EndpointSubject | null {
  const stems = stemsOf(words);
  const meant = stems.length === 0 ? [] : among.filter(({ draft }) => {
    const own = segmentsOf(draft).flatMap(stemsOf);
    return stems.every((stem) => own.includes(stem));
  });
  return meant.length === 1 ? (meant[0] ?? null) : null;
}
