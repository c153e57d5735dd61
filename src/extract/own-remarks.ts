import type { Range } from './stance.js';
import type { Target } from './targets.js';

/** A remark of an enumeration of names, and the names that it tells of. */
export interface OwnRemark {
  readonly range: Range;
  readonly targets: readonly Target[];
}

/** The remark on a name, behind it: in brackets, or after a dash as far as it goes without a stop. */
export const IN_BRACKETS = '\\([^()]{1,200}\\)';
export const AFTER_DASH = '[–—-]\\s[^\\s`(),;.]{1,24}(?:\\s[^\\s`(),;.]{1,24}){0,7}';
const REMARK = new RegExp(`^[\`"'*_]{0,3}\\s?(?:${IN_BRACKETS}|${AFTER_DASH})`);
/** In such a remark: it is said of all names before it. */
const OF_SEVERAL = /\b(?:both|all|each|every|either|same|the (?:two|three|four|five|six))\b/i;

/**
 * The remarks in an enumeration of names: "`GET /slots` (public), `POST /bookings` (JWT)" tells of each apart, "`/a`, `/b` (JWT), `/c`" of the
 * first two.
 */
export function remarksOn(targets: readonly Target[], text: string): readonly OwnRemark[] {
  if (targets.length < 2) return [];
  const found: OwnRemark[] = [];
  let since = 0;
  targets.forEach(({ range: { end } }, index) => {
    const remark = REMARK.exec(text.slice(end, end + 260));
    if (!remark) return;
    const isOfSeveral = OF_SEVERAL.test(remark[0]);
    found.push({ range: { start: end, end: end + remark[0].length }, targets: targets.slice(isOfSeveral ? 0 : since, index + 1) });
    since = index + 1;
  });
  return found;
}
