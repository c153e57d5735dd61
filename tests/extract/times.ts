import { claimsOf, type Endpoint } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf } from './support.js';

/** `bound` in seconds, with what else is affirmed: `8 abort 504`. */
export function timesOf(endpoint: Endpoint): string {
  const bound = weigh(claimsOf(endpoint, 'timeout').filter((claim) => claim.flaw !== 'platform'));
  const platform = claimsOf(endpoint, 'timeout').find((claim) => claim.flaw === 'platform');
  const parts = [bound.outcome === 'affirmed' ? String(bound.claim.seconds) : bound.outcome === 'missing' ? '' : bound.outcome];
  if (platform) parts.push(`platform ${platform.seconds ?? ''}`);
  if (weigh(claimsOf(endpoint, 'abort')).outcome === 'affirmed') parts.push('abort');
  const answers = claimsOf(endpoint, 'status504');
  if (weigh(answers.filter((claim) => claim.flaw !== 'status')).outcome === 'affirmed') parts.push('504');
  if (answers.some((claim) => claim.flaw === 'status')) parts.push('fallback');
  return parts.filter((part) => part !== '').join(' ');
}

/** How each endpoint of a document waits: `POST /x: 8 abort 504`. */
export function timesIn(text: string): string[] {
  return draftOf(text).model.endpoints.map((endpoint) => `${endpoint.name}: ${timesOf(endpoint)}`.trim());
}

/** How the first endpoints of a document wait, without their names. */
export function firstTimesIn(text: string, count = 2): string[] {
  return timesIn(text).slice(0, count).map(withoutName);
}

/** `8 abort 504` of `POST /x: 8 abort 504`. */
export function withoutName(times: string): string {
  return times.replace(/^.*?: ?/, '');
}
