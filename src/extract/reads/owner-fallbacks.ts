import { rangeOf } from '../../text/matches-in.js';
import { LATEST, OWNERS } from '../lexicon/reads.js';
import { NEGATION } from '../lexicon/stances.js';
import type { Range } from '../stance.js';
import { singular, snakeCase } from '../tables/names.js';
import { exactIn } from './exact-lookups.js';
import { exactCondition } from './query-conditions.js';
import type { UrlId } from './url-ids.js';

const IS_OWNER = new RegExp(`^(?:${OWNERS})$`, 'i');

const POSSESSIVE = new RegExp(`\\b(?:[\\w-]+['’]s|their|his|her|our user['’]s)\\s+(?:own\\s+|single\\s+)?(?:${LATEST})\\b`, 'i');
const LATEST_OF = new RegExp(`(?<![\\w-])(?:${LATEST}|only)\\b[^.;()→]{0,45}\\b(?:of|for|by|from|(?:belonging|issued|assigned|granted|given) to)\\s+[\`"']?(?:the|this|that|their|its|a|current)?[\\s_]?(?:[\\w'’]+[- _]){0,3}[\`"']?(?:${OWNERS})\\b`, 'i');
const PICKS_LATEST = new RegExp(`\\b(?:picks?|takes?|shows?|opens?|loads?|returns?|uses?|fetch(?:es)?|gets?|select(?:s|ed)?|falls? back (?:to|on)|fallback to)\\s+(?:the\\s+)?(?:owner['’]?s?\\b|(?:${LATEST})\\s+(?!\\d|few|ten|twenty|fifty|hundred)(?:\\w+\\s)?\\w+\\b(?<!s))`, 'i');
const OPEN_OF = new RegExp(`\\b(?:[\\w-]+['’]s|their)\\s+(?:own\\s+)?(?:open|active|running|ongoing|pending|only)\\b(?! (?:number|no\\.|totals?|costs?|time|balance)\\b)|\\bthe\\s(?:open|active|running|ongoing|pending)\\s(?:\\w+\\s)?\\w+(?<!s)\\s(?:of|for|belonging to)\\s(?:the|this|their|its|a)\\s(?:\\w+\\s)?(?:${OWNERS})\\b`, 'i');
const ONE_OF_MANY = /\border\s?by\b[^;`]{0,80}\blimit(?:\s|\()\s*1\b(?!\d)|\.limit\(1\)|\bfindFirst\([^;]{0,200}?\border_?By|\.last\(\)|\.latest\(/i;

/** "whichever meter the student read last", "the order that its owner opened most recently" */
const LAST_OF_THEIRS = new RegExp(`\\b(?:whichever|whatever|the)\\s(?:\\w+\\s){1,2}(?:(?:that|which)\\s)?(?:the|their|its|a|this|that)\\s(?:[\\w-]+\\s)?(?:${OWNERS})\\s(?:(?:has|had)\\s)?\\w+\\s(?:last|most recently|latest)\\b`, 'i');

/** Without one of these no fallback is told: the long expressions are not tried. */
const MAY_FALL_BACK = /latest|newest|oldest|most recent|\blast\b|\bnext\b|current|upcoming|\bfirst\b|\bopen\b|active|running|ongoing|pending|\bonly\b|\blimit\b|owner|findFirst/i;

/** Words that say that the owner's, or the latest, record is taken. */
export function fallbackIn(words: string, ids: readonly UrlId[]): (Range & { readonly strong: boolean }) | null {
  if (!MAY_FALL_BACK.test(words)) return null;
  const exact = exactCondition(words, ids);
  for (const expression of [POSSESSIVE, LATEST_OF, PICKS_LATEST, LAST_OF_THEIRS]) {
    const match = expression.exec(words);
    // "the newest row of `tides` whose `harbour_id` is the id": one of those that the URL picks.
    if (match && expression === PICKS_LATEST && exactIn(sentenceFrom(words, match.index), ids)) continue;
    if (match && !isDenied(words, match.index) && !isQuoted(words, match.index) && !isPartOfIt(words.slice(match.index), match[0].length, ids)) return { ...rangeOf(match), strong: !SHOWN_BESIDE.test(words.slice(0, match.index)) };
  }
  if (exact) return null;
  const one = ONE_OF_MANY.exec(words);
  if (one && !isDenied(words, one.index)) return { ...rangeOf(one), strong: false };
  const open = OPEN_OF.exec(words);
  // Of a URL that names the owner, the owner's record is what is asked for.
  const isOfTheUrl = ids.some(({ entity }) => entity !== '' && singular(snakeCase(open?.[0].split(/\s/).at(-1) ?? '')) === entity);
  return open && !isOfTheUrl && !isDenied(words, open.index) ? { ...rangeOf(open), strong: false } : null;
}

function sentenceFrom(words: string, at: number): string {
  const rest = words.slice(at);
  const end = rest.search(/[.;]\s/);
  return end < 0 ? rest : rest.slice(0, end);
}

/** "the latest scan" of a parcel, where the URL names the parcel: what is shown of the record that it names. */
function isPartOfIt(words: string, length: number, ids: readonly UrlId[]): boolean {
  const match = /\b(?:of|for|in|on) (?:an?|the|this|that) [`"']?(\w+)/.exec(words);
  const thing = match?.[1];
  return thing !== undefined && match !== null && match.index <= length + 1 && !IS_OWNER.test(thing) && ids.some(({ entity, collection }) => [entity, collection].includes(singular(snakeCase(thing))));
}

/** The case in which the fallback is taken. */
const NO_MATCH = /\b(?:nothing|none|no row|no record)(?: (?:is|was|gets))? ?(?:match\w*|found|there)|\b(?:(?:do(?:es)?|is|are|was|can) ?(?:not|n['’]t)|can(?:not|['’]t)|no|without(?: a)?) (?:match\w*|found|find|resolve\w*|exist\w*|known|row|hit)\b/gi;

/** "never falls back to the user's last order" */
function isDenied(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 60), at).replace(NO_MATCH, '');
  const thought = before.split(/[.;,]\s|\bbut\b/).at(-1) ?? '';
  return NEGATION.test(thought) || /\b(?:instead of|rather than)\b/i.test(thought) || NEVER_TAKEN.test(words.slice(at));
}

/** "`certificates` by `id`, with the latest remark of the firm": told beside the lookup. */
const SHOWN_BESIDE = /\b(?:with|plus|including|beside|alongside|together with)\s(?:the\s)?$/i;
/** "the firm's latest certificate is never taken instead" */
const NEVER_TAKEN = /^[^.;,]{3,60}\b(?:is|are|gets?) (?:never|not|no longer)\b/i;

/** An odd number of quotes before it: words that are only cited. */
function isQuoted(words: string, at: number): boolean {
  return (words.slice(0, at).match(/["“”]/g) ?? []).length % 2 === 1;
}
