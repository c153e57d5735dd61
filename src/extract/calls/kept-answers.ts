import type { EndpointDraft } from '../endpoints.js';
import { KEEPS_MADE, KEPT_BY_PATH, MODEL_AS_THING, WHERE_THINGS_ARE_SET } from '../lexicon/ai-words.js';
import { KEEPS, KEPT_SEGMENT, MADE_ON_THE_SPOT } from '../lexicon/calls.js';
import type { Passage } from '../passages.js';
import { speaksOfStored } from './cues.js';
import { SIDE_COLUMN } from './side-columns.js';
import { segmentsOf } from './topics.js';

/** `POST /admin/llm`: whether an endpoint only sets which model there is. */
export function setsModel(draft: EndpointDraft): boolean {
  const segments = segmentsOf(draft);
  return MODEL_AS_THING.test(segments.at(-1) ?? '') && segments.slice(0, -1).some((segment) => WHERE_THINGS_ARE_SET.test(segment));
}

/** Whether an endpoint, among those that are there for a model, only keeps or shows what there is. */
export function keepsOrShows(draft: EndpointDraft): boolean {
  const words = draft.fragments.filter((fragment) => fragment.label !== '' && !SIDE_COLUMN.test(fragment.label)).map((fragment) => fragment.text.text.trim()).filter((each) => each.includes(' '));
  const makes = draft.method === 'GET' ? words.some((each) => MADE_ON_THE_SPOT.test(each)) : draft.method === 'POST' || draft.method === null;
  return !makes || KEPT_SEGMENT.test(segmentsOf(draft).at(-1) ?? '') || words.some((each) => KEEPS.test(each) || speaksOfStored(each));
}

/** Whether words that name AI speak of what is kept of it: "Update AI summary", `PUT /ai/settings`. */
export function keepsMade(draft: EndpointDraft, { text }: Passage): boolean {
  if (draft.method === 'PUT' || draft.method === 'PATCH' || draft.method === 'DELETE') return true;
  if (KEPT_BY_PATH.test(segmentsOf(draft).at(-1) ?? '') || speaksOfStored(text.text)) return true;
  return KEEPS_MADE.test(purposeIn(text.text)) || (draft.method === 'GET' && !MADE_ON_THE_SPOT.test(text.text));
}

/** The words of an endpoint without the method and path before them. */
export function purposeIn(text: string): string {
  return text.replace(/^\W{0,6}(?:[A-Z]{3,6}\s{1,10})?\/[^\s`]{0,200}[`*]*[\s#:—–|→-]{0,40}/, '');
}
