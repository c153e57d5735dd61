import { pathMentions } from './paths.js';
import type { Range } from './stance.js';
import type { Target } from './targets.js';
import { matchesIn, rangeOf } from '../text/matches-in.js';

/** Before a path that is spoken of: a clause begins, or a preposition puts something on it. */
const SUBJECT_PLACE = /(?:^|[.;:]\s|\b(?:on|for|of|at|to)\s(?:the\s)?)[`"']?$/;

/** "The other cron routes check `KEY`", "`KEY` protects the other cron routes": what an endpoint's own words say of those that it is none of. */
const THE_OTHERS =
  /(?<=^\W{0,4}|[.;]\s|\b(?:protects?|guards?|secures?|covers?|holds for|applies to|is (?:only )?(?:for|of|checked (?:on|by|in)|meant for|kept for))\s|,\s(?:and|but|while|whereas)\s)(?:only )?(?:the|all|all the|our) other (?:[\w-]+ ){0,2}(?:routes?|endpoints?|jobs?|crons?|calls?|handlers?|functions?|paths?|ones)\b(?! (?:too|as well|alike|do|does)\b)/gi;

/** Endpoints that a passage speaks of and that are none of those it names or stands beside: what is said of them is said of no other that looks alike. */
export function strangersIn(text: string, targets: readonly Target[], isOwned = false): Target[] {
  const isKnown = (mention: Range): boolean => targets.some(({ range }) => range.start < mention.end && mention.start < range.end);
  const undeclared = pathMentions(text).filter((mention) => mention.methods.length > 0 && mention.host === null && !mention.wildcard && !isKnown(mention) && SUBJECT_PLACE.test(text.slice(0, mention.start)));
  const others = isOwned ? matchesIn(text, THE_OTHERS).map(rangeOf) : [];
  return [...undeclared, ...others].map(({ start, end }) => ({ range: { start, end }, endpoints: [], nearness: 'named', blanket: false, ofMachines: false }));
}
