import { pathKey } from '../paths.js';
import type { EndpointSubject } from '../targets.js';

/** Whom a path without a method means, where what it ends in is both read and written and something is called: the ones that write. */
export function withoutReadsBeside(subjects: readonly EndpointSubject[]): readonly EndpointSubject[] {
  const written = new Set(subjects.flatMap(({ draft }) => (draft.method === 'GET' || draft.path === null ? [] : [endOf(draft.path)])));
  return subjects.filter(({ draft }) => draft.method !== 'GET' || draft.path === null || !written.has(endOf(draft.path)));
}

/** The last word of a path and the ids behind it: `notes/{}`. */
function endOf(path: string): string {
  const parts = pathKey(path).split('/');
  return parts.slice(parts.findLastIndex((part) => part !== '{}')).join('/');
}
