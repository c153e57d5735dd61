import { append } from '../../text/append.js';
import { isTailOf, pathKey } from '../paths.js';
import type { Unit } from '../outline.js';
import type { Candidate } from './draft.js';

/** So many endpoints of one list, and more, tell what all hang under. */
const LEAST = 3;
/** … and so many of one that leaves the base out. */
const LEAST_SHORT = 2;
const ROOT = /^(?:api|rest|v\d+)$/;

/**
 * A list writes paths out (`/api/v1/shop/checkout/callback`), and the rest of the document leaves out what all of them hang under
 * (`POST /callback`): these are the same endpoints, by the names that the list gives them.
 */
export function underCommonBase(candidates: readonly Candidate[]): Candidate[] {
  const lists = byList(candidates);
  const bases = [...lists].flatMap(([list, members]) => {
    const base = members.length >= LEAST ? commonBase(members) : [];
    return base.some((segment) => !ROOT.test(segment)) ? [{ list, members, base }] : [];
  });
  return writtenOut(bases.length === 0 ? [...candidates] : candidates.map((candidate) => bases.reduce((each, { list, members, base }) => (each.unit.parent === list ? each : renamed(each, members, base)), candidate)), lists);
}

function byList(candidates: readonly Candidate[]): Map<Unit, Candidate[]> {
  const lists = new Map<Unit, Candidate[]>();
  for (const candidate of candidates) {
    const list = candidate.unit.kind === 'row' || candidate.unit.kind === 'item' ? candidate.unit.parent : null;
    if (list && candidate.path !== null) append(lists, list, candidate);
  }
  return lists;
}

/** The other way round: headings write paths out (`POST /api/v1/kiln/fire`), and a list of the same leaves out the base of all of them (`/fire`). */
function writtenOut(candidates: readonly Candidate[], lists: ReadonlyMap<Unit, readonly Candidate[]>): Candidate[] {
  const short = [...lists.values()].flatMap((members) => wholeOf(members, candidates));
  const names = new Map(short);
  return candidates.map((candidate) => {
    const path = names.get(candidate.span);
    return path === undefined ? candidate : { ...candidate, path, name: candidate.method ? `${candidate.method} ${path}` : path };
  });
}

/** The whole paths of the members of a list, by their places, where every one of them leaves out the same. */
function wholeOf(members: readonly Candidate[], candidates: readonly Candidate[]): (readonly [Candidate['span'], string])[] {
  if (members.length < LEAST_SHORT || members.some(({ path, method }) => method !== null || ROOT.test(segments(path as string)[0] ?? ''))) return [];
  const whole = members.map(({ path, unit }) => new Set(candidates.filter((other) => other.method !== null && other.path !== null && other.unit.parent !== unit.parent && isTailOf(path as string, other.path)).map((other) => other.path as string)));
  const found = whole.map((paths) => (paths.size === 1 ? ([...paths][0] as string) : null));
  const left = new Set(found.map((path, index) => (path === null ? null : segments(path).slice(0, segments(path).length - segments(members[index]?.path as string).length).join('/'))));
  const [base] = left;
  if (left.size !== 1 || base === null || base === undefined || !ROOT.test(base.split('/')[0] ?? '')) return [];
  return members.map((member, index) => [member.span, found[index] as string] as const);
}

function renamed(candidate: Candidate, members: readonly Candidate[], base: readonly string[]): Candidate {
  const { path, method } = candidate;
  if (path === null || pathKey(path) === '/') return candidate;
  const whole = members.filter((each) => (method === null || each.method === method) && isTailOf(path, each.path as string) && isCut(path, each.path as string, base));
  const names = new Set(whole.map((each) => each.path));
  const [only] = whole;
  return only?.path && names.size === 1 ? { ...candidate, path: only.path, name: method ? `${method} ${only.path}` : only.path } : candidate;
}

/** Whether what a short path leaves out of a long one is the base, or its beginning. */
function isCut(short: string, long: string, base: readonly string[]): boolean {
  const left = segments(long).slice(0, segments(long).length - segments(short).length);
  // `/admin/orders` beside `/orders` is another one: what is left out begins at the root of the interface.
  return ROOT.test(left[0] ?? '') && left.some((segment) => !ROOT.test(segment)) && left.every((segment, index) => segment === base[index]);
}

/** The segments with which the paths of a list all begin. */
function commonBase(members: readonly Candidate[]): readonly string[] {
  const [first = [], ...rest] = members.map(({ path }) => segments(path as string));
  const end = first.findIndex((segment, index) => rest.some((other) => other[index] !== segment));
  return end < 0 ? first : first.slice(0, end);
}

function segments(path: string): readonly string[] {
  return pathKey(path).split('/').filter((segment) => segment !== '');
}
