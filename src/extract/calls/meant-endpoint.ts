import type { EndpointDraft } from '../endpoints.js';
import { isTailOf, pathKey } from '../paths.js';

/** Whether a path, with its methods if it has any, names an endpoint. */
export function isMeant(draft: EndpointDraft, path: string, methods: readonly string[]): boolean {
  if (methods.length > 0 && draft.method !== null && !methods.includes(draft.method)) return false;
  return draft.path !== null && (pathKey(draft.path) === pathKey(path) || isTailOf(path, draft.path));
}
