import { HANDLES_OTHER, SHARED_HANDLER } from '../../lexicon/shared-handlers.js';
import { listingOf } from '../../outline.js';
import type { Passage } from '../../passages.js';

/** So many lines below its head a line may still belong to a handler. */
const LONGEST_HANDLER = 16;

/**
 * Whether a line of a listing stands in what a program answers with wherever something has failed, "@app.exception_handler(APITimeoutError)": it is said of
 * all routes, whichever the listing has named last, or, where it handles `other` errors, of no wait for a model. Null elsewhere.
 */
export function sharedHandlerOf({ unit, text, kind }: Passage): 'model' | 'other' | null {
  if (kind !== 'code') return null;
  const here = text.span().start;
  const lines = listingOf(unit).text.lines();
  const at = lines.findLastIndex((line) => line.length > 0 && line.span().start <= here);
  for (let line = at; line >= 0 && line > at - LONGEST_HANDLER; line--) {
    const words = lines[line]?.text ?? '';
    if (SHARED_HANDLER.test(words)) return HANDLES_OTHER.test(words) ? 'other' : 'model';
    if (words.trim() === '') return null;
  }
  return null;
}
