import { matchesIn } from '../../../text/matches-in.js';
import { rememberedOf } from '../../../text/remembered.js';
import { AWAITS_MODEL, BOUNDED_CALL, MODEL_TAKES, NAMES_CONTEXT, OTHER_CONTEXT } from '../../lexicon/timeouts.js';
import type { Unit } from '../../outline.js';
import type { Passage } from '../../passages.js';

/*
 * Which call of a program a bound is put on.
 */

/** Whether a line of a program bounds a call of something else, and the model is waited for without a bound. */
export function boundsOtherCall({ kind, text, unit }: Passage): boolean {
  if (kind !== 'code') return false;
  const bounded = BOUNDED_CALL.exec(text.text)?.[1];
  if (bounded !== undefined) return !AWAITS_MODEL.test(`await ${bounded}(`) && waitsUnbounded(unit);
  const context = NAMES_CONTEXT.exec(text.text)?.[1];
  const taken = context === undefined ? [] : contextsOfModels(unit);
  return context !== undefined && !taken.includes(context) && taken.some((each) => OTHER_CONTEXT.test(each));
}

/** Whether a line of a listing waits for a model by itself. Each line asks. */
const waitsUnbounded = rememberedOf((listing: Unit): boolean => listing.text.text.split('\n').some((line) => AWAITS_MODEL.test(line) && !BOUNDED_CALL.test(line) && !/\btime_?out|\bsignal\b|\babort/i.test(line)));

/** What the calls of models in a listing take first: "s.gemini.Write(r.Context(), …)". */
const contextsOfModels = rememberedOf((listing: Unit): readonly string[] => matchesIn(listing.text.text, MODEL_TAKES).map((match) => match[1] ?? ''));
