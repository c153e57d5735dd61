import { readUndeclaredEndpoints } from '../consistency/undeclared-endpoints.js';
import { CALLS, FOR_EACH } from '../lexicon/fan-outs.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { pathMentions } from '../paths.js';
import { Reach } from '../reach.js';
import type { EndpointSubject } from '../targets.js';
import { isQueued } from './queued-work.js';

/**
 * The endpoints of a document together with those that its list lacks, where one of these is called for each of many: a worker
 * that only the flow names is still a worker.
 */
export function withCalledStrangers(units: readonly Unit[], passages: readonly Passage[], listings: Listings, reach: Reach): Reach {
  const { subjects } = reach.finder;
  if (!passages.some((passage) => callsPathForEach(passage) && reach.finder.namedIn(passage).length < pathMentions(passage.text.text).length)) return reach;
  const strangers = readUndeclaredEndpoints(subjects.map(({ draft }) => draft), units, passages, listings).flatMap(({ name, span }) => {
    const passage = passages.find(({ text }) => text.span().start <= span.start && span.end <= text.span().end);
    return passage && name.includes('/') ? [strangerOf(name, span, passage.unit)] : [];
  });
  return strangers.length > 0 ? new Reach([...subjects, ...strangers]) : reach;
}

function callsPathForEach({ text: { text } }: Passage): boolean {
  return text.includes('/') && FOR_EACH.test(text) && CALLS.test(text) && !isQueued(text);
}

/** An endpoint of which only method and path are known. */
function strangerOf(name: string, span: EndpointSubject['draft']['span'], unit: Unit): EndpointSubject {
  const at = name.indexOf('/');
  const method = name.slice(0, at).trim() || null;
  const path = name.slice(at);
  return {
    draft: { method, path, name, span, unit, tier: 'mention', fragments: [], route: null, openApi: null },
    facts: { method, caller: 'unknown', writes: method !== 'GET', ai: false, paid: false, providers: [], text: '', path: path.toLowerCase() },
  };
}
