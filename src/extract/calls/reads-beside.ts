import { pathKey } from '../paths.js';
import type { EndpointSubject } from '../targets.js';

/**
 * Whom a path without a method means, where what it ends in is both read and written and something is called: the ones that write, and a
 * read that one entry declares together with them ("GET, POST | `/search`").
 */
export function withoutReadsBeside(subjects: readonly EndpointSubject[]): readonly EndpointSubject[] {
  const writing = subjects.filter(({ draft }) => draft.method !== 'GET' && draft.path !== null);
  const written = new Set(writing.map(({ draft }) => endOf(draft.path as string)));
  const isDeclaredWithOne = ({ draft }: EndpointSubject): boolean => draft.unit.kind === 'row' && writing.some((other) => other.draft.unit === draft.unit && other.draft.path === draft.path);
  return subjects.filter((subject) => subject.draft.method !== 'GET' || subject.draft.path === null || !written.has(endOf(subject.draft.path)) || isDeclaredWithOne(subject));
}

/** The last word of a path and the ids behind it: `notes/{}`. */
function endOf(path: string): string {
  const parts = pathKey(path).split('/');
  return parts.slice(parts.findLastIndex((part) => part !== '{}')).join('/');
}
