import { DEEPEST_HEADING } from '../heading-levels.js';
import { headingOf } from '../outline.js';
import { pathKey } from '../paths.js';
import type { Candidate } from './draft.js';

/** Segments that stand before what a path is about. */
const BASE = /^(?:api|v\d+|rest|functions|\{\})$/;
const LEAST = 2;

/**
 * The requests that sequences show beside a list which is that of one part of the system: all of it lies below one section of that part, and
 * below one path (`/api/alerts/…`). Such a list leaves open what else there is, and the drawings of the other parts declare it.
 * @param lists what the lists of endpoints declare
 */
export function drawnBeside(lists: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const drawn = candidates.filter(({ tier }) => tier === 'drawn');
  if (drawn.length === 0 || lists.length < LEAST) return [];
  const topics = new Set(lists.map(topicOf));
  const sections = new Set(lists.map(({ unit }) => headingOf(unit)));
  const [topic] = topics;
  const [section] = sections;
  if (topics.size > 1 || sections.size > 1 || !topic || !section || section.depth > DEEPEST_HEADING) return [];
  const part = headingOf(section);
  return part === null || part.depth < LEAST ? [] : drawn.filter((candidate) => topicOf(candidate) !== topic && headingOf(candidate.unit) !== section && headingOf(candidate.unit) !== part);
}

/** The first segment of a path that says what it is about. */
function topicOf({ path }: Candidate): string | null {
  return pathKey(path ?? '').split('/').find((segment) => segment !== '' && !BASE.test(segment)) ?? null;
}
