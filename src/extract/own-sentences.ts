import type { MappedText } from '../text/mapped-text.js';
import { rememberedOf } from '../text/remembered.js';
import { AT_LAST_LIVE, BARE_TRIAL_LABEL, BLANKS_TO_FILL, DEMANDS, DESCRIBES_SYSTEM, FIGURE_PER_TIME, FORMER_CONTRAST, FORMER_PRACTICE, FROM_FORMER, GOES_ON, HOLDS_LIVE, NEXT_LABEL, OF_AN_EXAMPLE, OF_EARLIER_VERSION, OF_LIVE_ALONE, ON_TRIAL_SYSTEM, OTHER_PRODUCTS_PRACTICE, OTHERS_PRACTICE, PAST_DEMAND, SISTERS_PRACTICE, TRIAL_LABEL } from './lexicon/stances.js';
import { CONTRAST, GOES_ON_HERE, HERE, OF_FORMER_SYSTEM, OPENS_WITH_ROUTE, OTHER_PLACE, WHERE_FORMER } from './lexicon/former-systems.js';
import { matchesIn } from '../text/matches-in.js';
import type { Range } from './stance.js';
import { sentencesOf } from './sentences.js';

/** Spares the search for a clause about a former version where none of its words is there. */
const CONTRAST_HINT = /\b(?:unlike|contrast|opposed|contrary|different(?:ly)?)\b/i;

/**
 * The sentences of a text that speak of this design. Those about another product, about what was so before or for illustration are left
 * out, and so are the clause that tells for contrast what a former version did, and blanks to fill in (docs/judgement.md, Not evidence 8).
 */
export const ownSentencesOf = rememberedOf((text: MappedText): readonly MappedText[] => ofLiveSystem(text.text, sentencesOf(text).filter((sentence) => !isOfOthers(sentence.text))).map(ownWordsOf));

/** Without what is demanded under the label of a system on which nobody works: "Staging: 20 per minute. Production: 60 per minute." */
function ofLiveSystem(whole: string, sentences: readonly MappedText[]): readonly MappedText[] {
  let isOnTrial = BARE_TRIAL_LABEL.test(whole) && DESCRIBES_SYSTEM.test(whole);
  return sentences.filter(({ text }, index) => {
    if (TRIAL_LABEL.test(text)) isOnTrial = true;
    else if (index > 0 && NEXT_LABEL.test(text)) isOnTrial = false;
    return !isOnTrial || HOLDS_LIVE.test(text) || !(DEMANDS.test(text) || FIGURE_PER_TIME.test(text));
  });
}

function isOfOthers(sentence: string): boolean {
  return OTHERS_PRACTICE.test(sentence) || SISTERS_PRACTICE.test(sentence) || OTHER_PRODUCTS_PRACTICE.test(sentence) || OF_AN_EXAMPLE.test(sentence) || FROM_FORMER.test(sentence) || isOfFormer(sentence);
}

/** What was so before, where nothing behind it says that it goes on. */
function isOfFormer(sentence: string): boolean {
  const former = FORMER_PRACTICE.exec(sentence);
  return former !== null && !GOES_ON.test(sentence.slice(former.index));
}

/** Without what is no statement of this design: a former version, a blank that nobody has filled in. */
function ownWordsOf(sentence: MappedText): MappedText {
  const asides = [ofEarlierVersion(sentence.text), ofTrialSystem(sentence.text), ofFormerSystem(sentence.text), whereFormer(sentence.text), ofOtherPlace(sentence.text)].filter((range) => range !== null);
  const here = asides.length > 0 ? sentence.blanked(asides) : sentence;
  const own = CONTRAST_HINT.test(here.text) ? here.masked(FORMER_CONTRAST) : here;
  return own.text.includes('your') || own.text.includes('e.g.') ? own.masked(BLANKS_TO_FILL) : own;
}

/** "Up to 1.4 `/scans` required a key; …": what was demanded there, up to the end of its clause. What it was demanded of stays. */
function ofEarlierVersion(sentence: string): Range | null {
  const behind = clauseBehind(OF_EARLIER_VERSION, sentence);
  if (!behind) return null;
  const { start, clause } = behind;
  const demand = PAST_DEMAND.exec(clause);
  return demand && !GOES_ON.test(clause) ? { start: start + demand.index, end: start + clause.length } : null;
}

/** "The PHP site's job compared `x-cron-key` with a secret.": what the system before this one did, up to the end of its clause. */
function ofFormerSystem(sentence: string): Range | null {
  const match = OF_FORMER_SYSTEM.exec(sentence);
  if (!match) return null;
  const start = match.index + (/^(?:;\s)?/.exec(match[0])?.[0].length ?? 0);
  const rest = sentence.slice(match.index + match[0].length).search(CLAUSE_END);
  const end = rest < 0 ? sentence.length : match.index + match[0].length + rest;
  return GOES_ON_HERE.test(sentence.slice(start)) ? null : { start, end };
}

/** "Its rows come from the old shop, where RLS keeps them apart; …": what is so there, up to the end of the clause. */
function whereFormer(sentence: string): Range | null {
  const match = WHERE_FORMER.exec(sentence);
  if (!match) return null;
  const start = match.index + match[0].length;
  const rest = sentence.slice(start).search(WHERE_END);
  const end = rest < 0 ? sentence.length : start + rest;
  return OF_BOTH.test(sentence.slice(start, end)) || GOES_ON_HERE.test(sentence.slice(end)) ? null : { start, end };
}

/** "… where RLS is on, as it is here": of this design as well. */
const OF_BOTH = /\b(?:here|too|as well|ours|this one|both)\b/i;
/** Before the clause that comes behind one with "where". */
const WHERE_END = /;\s|\)|,\s(?:but|while|whereas|and|so|here|this one|the new one)\b|\s[–—]\s/;

/** "The guard reads the JWT at the sister club; here whoever calls is served.": the clause about the other place. The route with which it opens stays. */
function ofOtherPlace(sentence: string): Range | null {
  if (!OTHER_PLACE.test(sentence) || !HERE.test(sentence)) return null;
  const [end] = matchesIn(sentence, CONTRAST);
  if (!end) return null;
  const behind = end.index + end[0].length;
  const clauses = [{ start: OPENS_WITH_ROUTE.exec(sentence)?.[0].length ?? 0, end: end.index }, { start: behind, end: sentence.length }];
  const [first, second] = clauses.map((clause) => sentence.slice(clause.start, clause.end));
  if (first === undefined || second === undefined || HERE.test(first) === HERE.test(second)) return null;
  const other = clauses[HERE.test(first) ? 1 : 0] as Range;
  return OTHER_PLACE.test(sentence.slice(other.start, other.end)) ? other : null;
}

const CLAUSE_END = /;\s|,\s(?:but|while|whereas|this one|the new one)\b|\s[–—]\s/;

/** "On staging every route requires a key.": what is demanded where nobody works, unless where people work is named, too. */
function ofTrialSystem(sentence: string): Range | null {
  const behind = clauseBehind(ON_TRIAL_SYSTEM, sentence);
  if (!behind) return null;
  const { start, clause } = behind;
  const live = AT_LAST_LIVE.exec(clause);
  // "…, and in production as well" says the same of both.
  if (live && !OF_LIVE_ALONE.test(clause.slice(live.index))) return null;
  const end = live?.index ?? clause.length;
  return DEMANDS.test(clause.slice(0, end)) ? { start, end: start + end } : null;
}

/** What a sentence says behind its opening words, up to the end of the clause; null where it opens in another way. */
function clauseBehind(opening: RegExp, sentence: string): { readonly start: number; readonly clause: string } | null {
  const match = opening.exec(sentence);
  if (!match) return null;
  const start = match.index + match[0].length;
  const end = sentence.indexOf('; ', start);
  return { start, clause: end < 0 ? sentence.slice(start) : sentence.slice(start, end) };
}
