/*
 * Buckets of tokens: at which pace they fill, and what takes a token out. Tests in tests/extract/rate-limit-forms.test.ts.
 */

const TOKENS = '(?:tokens?|credits?|points?|coins?|drops?)';
const COUNT = String.raw`(?:one|an?|two|three|four|five|six|ten|\d{1,4})`;
const SPAN = String.raw`(?:(?:\d{1,4}|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|sixty|other|single) ?)?(?:s|sec|seconds?|m|min|minutes?|h|hours?|days?)\b`;
/** "gains one token every six seconds", "refilled by 5 per minute", "a token comes back every 6 s" */
export const TOKENS_COME_BACK = new RegExp(String.raw`\b(?:(?:re)?gains?|re-?fill(?:s|ed|ing)?|earns?|gets?(?: back)?|receives?|grows?|recovers?|drips?|topped up|filled up|adds?|added|put back|comes? back|returns?)\b[^.;]{0,40}\b(?:every|each|per|an?) ${SPAN}|\b${COUNT} ${TOKENS}\b[^.;]{0,24}\b(?:every|each|per) ${SPAN}`, 'i');
/** "A diagnosis costs one token", "each call takes a token out of it". The group is what does. */
export const TAKES_TOKEN = new RegExp(String.raw`(?<=^|[.;,]\s)(?:and )?([^.;,\n]{2,80}?)\s(?:costs?|takes?|uses?(?: up)?|spends?|consumes?|needs?|draws?|removes?|burns?)\s(?:just |only |exactly )?${COUNT}(?: ${TOKENS}| of them)\b`, 'i');
