import type { EndpointDraft } from '../endpoints.js';
import { pathKey, withoutPaths } from '../paths.js';

/** The last segment of a path by which another way of the same act is called: `/answer/stream`, `/answers/batch`. */
const ANOTHER_WAY = /\/(?:stream(?:ing|ed)?|async|batch|bulk)$/;
/** `/plan/sync` keeps two things alike, unless its words say that the caller waits. */
const WHILE_WAITING = /\/(?:sync|blocking)$/;
const WAITS = /\b(?:block(?:s|ing)?|synchronous(?:ly)?|waits?|waiting)\b/i;

/** What a browser reads as a stream of events is called by `GET`, whatever the method of the answer in one piece … */
const STREAMED = /\/stream(?:ing|ed)?$/;
/** … where its words say that an answer comes in pieces, and no other events. */
const STREAMS_ANSWER = /\bstream(?:s|ed|ing)?\b[^.;\n]{0,24}\b(?:responses?|answers?|repl(?:y|ies)|completions?|tokens?|text)\b|\b(?:responses?|answers?|repl(?:y|ies)|completions?|tokens?|the same)\b[^.;\n]{0,24}\bstream/i;

/** The endpoint of which another is a variant by its path: `POST /answer` of `POST /answer/stream`, or of `GET /answer/stream`. */
export function variantOf(draft: EndpointDraft, drafts: readonly EndpointDraft[]): EndpointDraft | undefined {
  const key = pathKey(draft.path ?? '');
  const isVariant = ANOTHER_WAY.test(key) || (WHILE_WAITING.test(key) && draft.fragments.some(({ text }) => WAITS.test(text.text)));
  if (!isVariant) return undefined;
  const base = key.slice(0, key.lastIndexOf('/'));
  const sisters = drafts.filter((other) => other !== draft && pathKey(other.path ?? '') === base);
  return sisters.find(({ method }) => method === draft.method) ?? (draft.method === 'GET' && STREAMED.test(key) && draft.fragments.some(({ text }) => STREAMS_ANSWER.test(withoutPaths(text.text, ' '))) ? sisters.find(({ method }) => method === 'POST') : undefined);
}
