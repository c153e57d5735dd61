import { type Candidate, type EndpointDraft, type EndpointListings, isMentioned } from './endpoints/draft.js';
import { drawnBeside } from './endpoints/lists-of-parts.js';
import { underCommonBase } from './endpoints/common-base.js';
import { mountedElsewhere } from './endpoints/mounted-elsewhere.js';
import { EndpointBlocks } from './endpoints/endpoint-blocks.js';
import { EndpointReader } from './endpoints/endpoint-reader.js';
import { HandlerBodies } from './endpoints/handler-bodies.js';
import { NamedSections } from './endpoints/named-sections.js';
import { OtherServices } from './endpoints/other-services.js';
import { asDeclared } from './endpoints/shown-requests.js';
import { namedBySisters } from './endpoints/sister-sections.js';
import type { Unit } from './outline.js';
import { pathKey } from './paths.js';
import { append } from '../text/append.js';

export type { EndpointDraft, Fragment } from './endpoints/draft.js';
export { sliceOf } from './endpoints/slice.js';

/**
 * The endpoints that a document declares (docs/judgement.md, What is a subject), each once, named as in the endpoint list.
 * Where the document has such a list, endpoints only mentioned elsewhere are not declared.
 */
export function findEndpoints(units: readonly Unit[], listings: EndpointListings): EndpointDraft[] {
  const blocks = new EndpointBlocks(listings);
  const reader = new EndpointReader(listings, blocks);
  const candidates = asDeclared(mountedElsewhere(underCommonBase(reader.read(units)), units), units);
  const listed = candidates.filter((candidate) => candidate.tier === 'list' || candidate.tier === 'entry');
  const lists = listed.filter((candidate) => candidate.tier === 'list' && candidate.method !== null);
  const prose = candidates.filter((candidate) => candidate.tier === 'prose');
  const hasList = prose.length > 0 || listed.some((candidate) => candidate.tier === 'list');
  const anywhere = hasList ? prose : candidates.filter((candidate) => isMentioned(candidate) && !reader.isReferredTo(candidate));
  const declaring = [...listed, ...(lists.length >= 2 ? [] : anywhere), ...(hasList ? [...drawnBeside(lists, candidates), ...namedBySisters(listed, candidates)] : [])];
  const drafts = merged(declaring);
  const sections = new NamedSections(units);
  const handlers = new HandlerBodies(units, listings);
  for (const draft of drafts) {
    draft.fragments.push(...handlers.of(draft));
    const section = sections.of(draft);
    if (section) draft.fragments.push(...blocks.of(section));
    const name = draft.path === null ? draft.name : draft.route?.name;
    if (!name) continue;
    draft.fragments.push(...blocks.sectionOf(name, units));
    if (draft.route && (draft.path !== null || !draft.fragments.some(({ unit }) => unit.kind !== 'code'))) draft.fragments.push(...blocks.entriesOf(name, units));
  }
  return adoptMethods(adoptAddresses(drafts, candidates), candidates);
}

/** Each endpoint once, with all that its declarations say, in document order. */
function merged(candidates: readonly Candidate[]): EndpointDraft[] {
  const drafts: EndpointDraft[] = [];
  const services = new OtherServices(candidates, withoutBase);
  const byPlace = new Map<string, number[]>();
  for (const candidate of [...candidates].sort((a, b) => a.span.start - b.span.start)) {
    const alike = placesToLookAt(candidate).flatMap((place) => byPlace.get(place) ?? []);
    const same = alike.sort((a, b) => a - b).filter((index) => isSame(drafts[index] as EndpointDraft, candidate) && !isOfOther(drafts[index] as EndpointDraft, candidate, services));
    const at = same.find((index) => isWrittenSo(drafts[index] as EndpointDraft, candidate)) ?? same[0];
    if (at === undefined) {
      for (const place of placesOf(candidate)) append(byPlace, place, drafts.length);
      drafts.push({ ...candidate, fragments: [...candidate.fragments] });
      continue;
    }
    const known = drafts[at] as EndpointDraft;
    // A path without a method speaks of each method that it is listed with.
    if (candidate.method === null && candidate.path !== null) for (const other of alike) if (other !== at && isSame(drafts[other] as EndpointDraft, candidate)) drafts[other]?.fragments.push(...candidate.fragments);
    known.fragments.push(...candidate.fragments.filter((fragment) => !known.fragments.some((own) => own.text === fragment.text)));
    // A function that has an address, too, is known by it.
    if (known.path === null && candidate.path !== null) for (const place of placesOf(candidate)) append(byPlace, place, at);
    drafts[at] = { ...known, ...addressOf(known, candidate), route: known.route ?? candidate.route, openApi: known.openApi ?? candidate.openApi };
  }
  return drafts;
}

/** Method, path and name of an endpoint after one more place that declares it. */
function addressOf(known: EndpointDraft, { method, path, name }: Candidate): Partial<Pick<EndpointDraft, 'method' | 'path' | 'name'>> {
  if (known.path === null) return path === null ? { method: known.method ?? method } : { method, path, name };
  return known.method === null && method !== null ? { method, name: `${method} ${known.path}` } : {};
}

/** Under what an endpoint is kept, so that it is compared with few others: its path without a base, its last segment, its name. */
function placesOf({ path, name }: Candidate): string[] {
  return path === null ? [`name ${name.toLowerCase()}`] : [`path ${withoutBase(path)}`, `end ${endOf(path)}`];
}

/** Under what the endpoints are kept that may be the same. */
function placesToLookAt({ path, name }: Candidate): string[] {
  return path === null ? [`name ${name.toLowerCase()}`, `end ${name.toLowerCase()}`] : [`path ${withoutBase(path)}`, `name ${endOf(path)}`];
}

function endOf(path: string): string {
  return pathKey(path).split('/').at(-1) ?? '';
}

/** Segments that may stand before a path without making it another one. */
const BASE_SEGMENT = /^(?:api|v\d+|rest|functions|\{\})$/;

function withoutBase(path: string): string {
  const segments = pathKey(path).split('/').filter((segment) => segment !== '');
  const first = segments.findIndex((segment) => !BASE_SEGMENT.test(segment));
  return segments.slice(first < 0 ? segments.length : first).join('/');
}

/** A function takes the address at which the rest of the document calls it: `send-receipt`, `curl -X POST …/functions/v1/send-receipt`. */
function adoptAddresses(drafts: readonly EndpointDraft[], candidates: readonly Candidate[]): EndpointDraft[] {
  return drafts.map((draft) => {
    if (draft.path !== null) return draft;
    const address = candidates.find(({ path }) => path !== null && FUNCTION_ADDRESS.exec(pathKey(path))?.[1] === draft.name.toLowerCase());
    return address ? { ...draft, ...addressOf(draft, address) } : draft;
  });
}

/** Where a platform serves its functions. */
const FUNCTION_ADDRESS = /\/functions\/v1\/([^/]+)$/;

/** A path listed without a method takes the one method with which the rest of the document names it. */
function adoptMethods(drafts: readonly EndpointDraft[], candidates: readonly Candidate[]): EndpointDraft[] {
  return drafts.map((draft) => {
    if (draft.method !== null || draft.path === null) return draft;
    const methods = new Set(candidates.filter((candidate) => candidate.path !== null && candidate.method !== null && isSamePath(candidate.path, draft.path as string)).map((candidate) => candidate.method));
    const [only] = methods;
    return methods.size === 1 && only ? { ...draft, method: only, name: `${only} ${draft.path}` } : draft;
  });
}

/** Whether the two are written with the same base. */
function isWrittenSo(draft: EndpointDraft, candidate: Candidate): boolean {
  return draft.path !== null && candidate.path !== null && pathKey(draft.path) === pathKey(candidate.path);
}

function isSame(draft: EndpointDraft, candidate: Candidate): boolean {
  if (draft.path === null || candidate.path === null) {
    if (draft.path === null && candidate.path === null) return draft.name === candidate.name && (draft.method === null || candidate.method === null || draft.method === candidate.method);
    const name = draft.path === null ? draft.name : candidate.name;
    const path = draft.path ?? candidate.path ?? '';
    return pathKey(path).split('/').at(-1) === name.toLowerCase();
  }
  if (draft.method !== null && candidate.method !== null && draft.method !== candidate.method) return false;
  return isSamePath(draft.path, candidate.path);
}

/** Whether the two differ by a base, and stand in the lists of two services or in two entries of one list: `POST /orders`, `POST /api/v1/orders`. */
function isOfOther(draft: EndpointDraft, candidate: Candidate, services: OtherServices): boolean {
  if (draft.path === null || candidate.path === null || pathKey(draft.path) === pathKey(candidate.path)) return false;
  return services.areApart(draft.unit, candidate.unit) || areEntriesOfOne(draft, candidate);
}

function areEntriesOfOne(one: EndpointDraft, other: Candidate): boolean {
  if (one.method === null || other.method === null || one.unit === other.unit || (one.unit.kind !== 'row' && one.unit.kind !== 'item')) return false;
  return one.unit.kind === other.unit.kind && one.unit.parent === other.unit.parent && headersOf(one.unit) === headersOf(other.unit);
}

/** What tells the rows of one table from those of the next: its headers. */
function headersOf({ kind, fields }: Unit): string {
  return kind === 'row' ? fields.map(({ label }) => label).join('|') : '';
}

/** Whether two paths are one, under a base such as `/api/v1` or not. */
export function isSamePath(a: string, b: string): boolean {
  const one = pathKey(a);
  const other = pathKey(b);
  if (one === other) return true;
  const [short, long] = a.length < b.length ? [one, other] : [other, one];
  return short !== '/' && long.endsWith(short) && long.slice(0, long.length - short.length).split('/').every((part) => part === '' || BASE_SEGMENT.test(part));
}
