import { ancestors, type Unit } from '../outline.js';
import { pathKey } from '../paths.js';
import type { Candidate } from './draft.js';

/** A path and what stands over it: `/api/desk` of `/api/desk/ask`. */
const LEAST_SEGMENTS = 2;

/**
 * The routes that sections name which stand beside the one whose title is a route: "2.1 Asking (`POST /api/desk/ask`)", and in "2.2 Scanning"
 * the words "… → `POST /api/desk/scan`". One title is no list of endpoints: what its sisters name of the same part of the interface is declared
 * there, where each names one.
 * @param listed what lists of endpoints declare
 */
export function namedBySisters(listed: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const [title, ...others] = listed.filter(({ tier }) => tier === 'list');
  if (!title || others.some(({ unit }) => unit !== title.unit) || title.unit.kind !== 'heading' || title.unit.parent?.kind !== 'heading') return [];
  const part = partOf(title);
  if (part === null) return [];
  const bySection = new Map<Unit, Candidate[]>();
  for (const candidate of candidates) {
    const section = candidate.tier === 'mention' && candidate.method !== null && partOf(candidate) === part ? sisterOver(candidate.unit, title.unit) : null;
    if (section) bySection.set(section, [...(bySection.get(section) ?? []), candidate]);
  }
  return [...bySection.values()].filter((named) => new Set(named.map(({ name }) => name)).size === 1).flat();
}

/** The section over a unit that stands beside another: below the same heading, at the same level. */
function sisterOver(unit: Unit, title: Unit): Unit | null {
  return ancestors(unit).find((above) => above.kind === 'heading' && above !== title && above.parent === title.parent) ?? null;
}

/** A path without its last segment, where enough is left of it. */
function partOf({ path }: Candidate): string | null {
  const above = path === null ? [] : pathKey(path).split('/').slice(1, -1);
  return above.length < LEAST_SEGMENTS ? null : above.join('/');
}
