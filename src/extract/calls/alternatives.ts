import type { EndpointDraft } from '../endpoints.js';
import type { CallCue } from './cues.js';
import { segmentsOf, stemsOf } from './topics.js';

const LONGEST_ALTERNATIVE = 80;
/** What stands for choice before a model: "between handwritten and AI-generated", "handwritten → AI", "a template, else the model". */
const CHOSEN_BEFORE = /(?:\bbetween (?:the |an? )?(?<between>[\w-]{1,30}(?: [\w-]{1,30})?) and|(?<![\w-])(?<before>[\w-]{1,30})(?: or|,? else|,? otherwise| vs\.?| versus|\s?(?:→|->|=>)))\s(?:the |an? |through |by )?$/i;
/** … and behind it: "the model or a template", "falls back to handwritten if the API fails". */
const CHOSEN_AFTER = /^[^.;]{0,60}?\b(?:fall(?:s|ing)?[ -]?backs?(?: (?:on|to))?|instead of|rather than|(?<!whether )or|vs\.?|versus) (?:the |an? )?(?<after>[\w-]{1,30})/i;

/** Whether an endpoint is named for what stands in the place of the model: `sync-handwritten` beside "between handwritten and AI-generated prompts". */
export function isAlternativeTo(draft: EndpointDraft, text: string, { range }: CallCue): boolean {
  const before = CHOSEN_BEFORE.exec(text.slice(Math.max(0, range.start - LONGEST_ALTERNATIVE), range.start))?.groups;
  const after = CHOSEN_AFTER.exec(text.slice(range.end, range.end + LONGEST_ALTERNATIVE))?.groups;
  const words = [before?.['between'], before?.['before'], after?.['after']].flatMap((phrase) => (phrase === undefined ? [] : stemsOf(phrase)));
  return words.length > 0 && segmentsOf(draft).flatMap(stemsOf).some((stem) => words.includes(stem));
}
