import type { Candidate, EndpointDraft, EndpointListings } from './endpoints/draft.js';
import { EndpointReader } from './endpoints/endpoint-reader.js';
import type { Unit } from './outline.js';
import { isTailOf, pathKey } from './paths.js';

export type { EndpointDraft, Fragment } from './endpoints/draft.js';
export { sliceOf } from './endpoints/slice.js';

/**
 * The endpoints that a document declares (RULES.md section 1, What is a subject), each once, named as in the endpoint list.
 * Where the document has such a list, endpoints only mentioned elsewhere are not declared.
 */
export function findEndpoints(units: readonly Unit[], listings: EndpointListings): EndpointDraft[] {
  const reader = new EndpointReader(listings);
  const candidates = reader.read(units);
  const listed = candidates.filter((candidate) => candidate.tier === 'list' || candidate.tier === 'entry');
  const lists = listed.filter((candidate) => candidate.tier === 'list' && candidate.method !== null);
  const prose = candidates.filter((candidate) => candidate.tier === 'prose');
  const declaring = lists.length >= 2 ? listed : listed.length + prose.length > 0 ? [...listed, ...prose] : candidates.filter((candidate) => candidate.tier === 'mention');
  const drafts: EndpointDraft[] = [];
  for (const candidate of declaring.sort((a, b) => a.span.start - b.span.start)) {
    const known = drafts.find((draft) => isSame(draft, candidate));
    if (!known) {
      drafts.push({ ...candidate, fragments: [...candidate.fragments] });
      continue;
    }
    known.fragments.push(...candidate.fragments.filter((fragment) => !known.fragments.some((own) => own.text === fragment.text)));
    if (known.method === null && candidate.method !== null && known.path !== null) {
      drafts[drafts.indexOf(known)] = { ...known, method: candidate.method, name: `${candidate.method} ${known.path}` };
    }
    if (!known.route && candidate.route) drafts[drafts.indexOf(known)] = { ...known, route: candidate.route };
  }
  for (const draft of drafts) if (draft.path === null) draft.fragments.push(...reader.sectionOf(draft.name, units));
  return adoptMethods(drafts, candidates);
}

/** A path listed without a method takes the one method with which the rest of the document names it. */
function adoptMethods(drafts: EndpointDraft[], candidates: readonly Candidate[]): EndpointDraft[] {
  return drafts.map((draft) => {
    if (draft.method !== null || draft.path === null) return draft;
    const methods = new Set(candidates.filter((candidate) => candidate.path !== null && candidate.method !== null && isSamePath(candidate.path, draft.path as string)).map((candidate) => candidate.method));
    const [only] = methods;
    return methods.size === 1 && only ? { ...draft, method: only, name: `${only} ${draft.path}` } : draft;
  });
}

function isSame(draft: EndpointDraft, candidate: Candidate): boolean {
  if (draft.path === null || candidate.path === null) {
    if (draft.path === null && candidate.path === null) return draft.name === candidate.name;
    const name = draft.path === null ? draft.name : candidate.name;
    const path = draft.path ?? candidate.path ?? '';
    return pathKey(path).split('/').at(-1) === name.toLowerCase();
  }
  if (draft.method !== null && candidate.method !== null && draft.method !== candidate.method) return false;
  return isSamePath(draft.path, candidate.path);
}

/** Whether two paths are one, under a base such as `/api/v1` or not. */
export function isSamePath(a: string, b: string): boolean {
  if (pathKey(a) === pathKey(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return isTailOf(short, long) && pathKey(long).slice(0, pathKey(long).length - pathKey(short).length).split('/').every((part) => part === '' || /^(?:api|v\d+|rest|\{\})$/.test(part));
}
