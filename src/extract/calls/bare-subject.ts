import type { EndpointDraft } from '../endpoints.js';
import type { EndpointSubject } from '../targets.js';

/** An endpoint before its calls are known. */
export function bareSubject(draft: EndpointDraft): EndpointSubject {
  return {
    draft,
    facts: {
      method: draft.method,
      caller: 'unknown',
      writes: draft.method !== null && draft.method !== 'GET',
      ai: false,
      paid: false,
      providers: [],
      text: draft.fragments.map((fragment) => fragment.text.text).join('\n').toLowerCase(),
      path: (draft.path ?? draft.name).toLowerCase(),
    },
  };
}
