import type { Claim, Evidence, Stance } from '../model/claim.js';
import { NEARNESS } from '../model/claim.js';

/** What the claims of one facet about one subject amount to. */
export type Weighed =
  | { readonly outcome: 'missing'; readonly evidence: readonly Evidence[] }
  | { readonly outcome: 'affirmed'; readonly claim: Claim; readonly evidence: readonly Evidence[] }
  | { readonly outcome: Exclude<Stance, 'affirmed'>; readonly claim: Claim; readonly evidence: readonly Evidence[] }
  | { readonly outcome: 'contradicted'; readonly claim: Claim; readonly other: Claim; readonly evidence: readonly Evidence[] };

/**
 * Weighs the claims of one facet (docs/judgement.md, Reach 12–14 and Contradiction): the nearest word decides; a merely vague one is
 * filled in by a farther affirmation; of two that are equally near, an affirmation and a denial contradict each other unless one
 * supersedes the other; what was replaced contradicts what affirms it, whatever the nearness; what names the subject elsewhere is as near to it as its own entry where it denies.
 */
export function weigh(claims: readonly Claim[]): Weighed {
  const replaced = claims.find((claim) => claim.replaces && claim.stance === 'denied');
  const former = replaced && claims.find((claim) => claim.stance === 'affirmed' && !claim.flaw);
  if (replaced && former) return { outcome: 'contradicted', claim: replaced, other: former, evidence: [replaced.evidence, former.evidence] };
  let vague: Claim | null = null;
  for (const here of nearestFirst(claims)) {
    const settled = settle(here, here[0]?.nearness === 'own' ? claims.filter((claim) => claim.nearness === 'named' && claim.stance === 'denied' && !claim.weak) : []);
    if (settled && settled.outcome !== 'vague') {
      return vague && settled.outcome === 'affirmed' ? { ...settled, evidence: [vague.evidence, ...settled.evidence] } : settled;
    }
    if (settled?.outcome === 'vague') vague ??= settled.claim;
  }
  return vague ? { outcome: 'vague', claim: vague, evidence: [vague.evidence] } : { outcome: 'missing', evidence: [] };
}

/** The claims in classes of equal nearness, the nearest first; of two groups the smaller one is the nearer. */
function nearestFirst(claims: readonly Claim[]): Claim[][] {
  return NEARNESS.flatMap((nearness) => {
    const here = claims.filter((claim) => claim.nearness === nearness);
    const breadths = [...new Set(here.map((claim) => claim.breadth ?? Infinity))].sort((a, b) => a - b);
    return breadths.map((breadth) => here.filter((claim) => (claim.breadth ?? Infinity) === breadth));
  });
}

/** What the claims of one nearness say; null where they say nothing. */
function settle(here: readonly Claim[], denials: readonly Claim[]): Exclude<Weighed, { outcome: 'missing' }> | null {
  const affirmed = here.find((claim) => claim.stance === 'affirmed' && !claim.flaw);
  const denied = here.filter((claim) => claim.stance === 'denied');
  const last = here.filter((claim) => claim.supersedes).at(-1);
  if (last && last.stance !== 'vague') return decided(last);
  if (affirmed) {
    const against = denied.find((claim) => !claim.weak || affirmed.nearness !== 'own') ?? denials[0];
    if (against) return { outcome: 'contradicted', claim: against, other: affirmed, evidence: [against.evidence, affirmed.evidence] };
    return decided(affirmed);
  }
  for (const stance of ['denied', 'deferred', 'hedged'] as const) {
    const claim = here.find((each) => each.stance === stance);
    if (claim) return decided(claim);
  }
  const weak = here.find((claim) => claim.stance === 'vague' || claim.flaw);
  return weak ? { outcome: 'vague', claim: weak, evidence: [weak.evidence] } : null;
}

function decided(claim: Claim): Exclude<Weighed, { outcome: 'missing' | 'contradicted' }> {
  return { outcome: claim.stance, claim, evidence: [claim.evidence] };
}
