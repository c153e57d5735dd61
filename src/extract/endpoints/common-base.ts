import { append } from '../../text/append.js';
import { isTailOf, pathKey } from '../paths.js';
import type { Unit } from '../outline.js';
import type { Candidate } from './draft.js';

/** So many endpoints of one list, and more, tell what all hang under. */
const LEAST = 3;
const ROOT = /^(?:api|rest|v\d+)$/;

/**
 * A list writes paths out (`/api/v1/shop/checkout/callback`), and the rest of the document leaves out what all of them hang under
 * (`POST /callback`): these are the same endpoints, by the names that the list gives them.
 */
export function underCommonBase(candidates: readonly Candidate[]): Candidate[] {
  const lists = new Map<Unit, Candidate[]>();
  for (const candidate of candidates) {
    const list = candidate.unit.kind === 'row' || candidate.unit.kind === 'item' ? candidate.unit.parent : null;
    if (list && candidate.path !== null) append(lists, list, candidate);
  }
  const bases = [...lists].flatMap(([list, members]) => {
    const base = members.length >= LEAST ? commonBase(members) : [];
    return base.some((segment) => !ROOT.test(segment)) ? [{ list, members, base }] : [];
  });
  return bases.length === 0 ? [...candidates] : candidates.map((candidate) => bases.reduce((each, { list, members, base }) => (each.unit.parent === list ? each : renamed(each, members, base)), candidate));
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
