import type { EndpointDraft } from '../endpoints.js';
import { pathKey, withoutPaths } from '../paths.js';

/** The last segment of a path by which another way of the same act is called: `/answer/stream`, `/answers/batch`. */
const ANOTHER_WAY = /\/(?:stream(?:ing|ed)?|async|batch|bulk)$/;
/** `/plan/sync` keeps two things alike, unless its words say that the caller waits. */
const WHILE_WAITING = /\/(?:sync|blocking)$/;
const WAITS = /\b(?:block(?:s|ing)?|synchronous(?:ly)?|waits?|waiting)\b/i;

/** In the words of a read: what it gives bit by bit is an answer, no list of events. */
const STREAMS_ANSWER = /\bstream(?:s|ed|ing)?\b[^.;\n]{0,24}\b(?:responses?|answers?|repl(?:y|ies)|completions?|tokens?|text)\b|\b(?:responses?|answers?|repl(?:y|ies)|completions?|tokens?)\b[^.;\n]{0,24}\bstream/i;
const STREAM = /\/stream(?:ing|ed)?$/;

/** The endpoint of which another is a variant by its path, of the same method or, for a browser that only reads streams, of POST: `POST /answer` of `GET /answer/stream`. */
export function variantOf(draft: EndpointDraft, drafts: readonly EndpointDraft[]): EndpointDraft | undefined {
  const key = pathKey(draft.path ?? '');
  const isVariant = ANOTHER_WAY.test(key) || (WHILE_WAITING.test(key) && draft.fragments.some(({ text }) => WAITS.test(text.text)));
  if (!isVariant) return undefined;
  const base = key.slice(0, key.lastIndexOf('/'));
  const isReadOfAnswer = draft.method === 'GET' && STREAM.test(key) && draft.fragments.some(({ text }) => STREAMS_ANSWER.test(text.text));
  return drafts.find((other) => other !== draft && pathKey(other.path ?? '') === base && (other.method === draft.method || (isReadOfAnswer && other.method === 'POST')));
}
