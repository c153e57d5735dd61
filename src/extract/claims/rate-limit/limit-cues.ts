import type { MappedText } from '../../../text/mapped-text.js';
import { AMOUNT_ALONE, BARE_LIMIT, BOUGHT, BOUGHT_OF, CLIENT_KEPT, COMPARED_WITH, COUNTED_BY_CLIENT, COUNTED_ESTIMATES, ESTIMATED, FREE_OF_VENDOR, GIVEN_AWAY, KEYED, LIMIT_WORD, LIMITS, NOT_A_LIMIT, OF_SIZE, OTHER_MEASURE, OUR_CONTRACT, OUR_PLACE_THERE, RUNS_INTO, SENT_TO, SERVER_KEPT, SOMEBODY_RUNS_INTO, STAFF_BEFORE, STRANGERS_AFTER, STRANGERS_BEFORE, SWITCHED_OFF_LIVE, TRUSTED, UNLIMITED, UPSTREAM, UPSTREAM_WORDS, VENDOR_ALLOWS, VENDORS_OWN } from '../../lexicon/limits.js';
import { AT_LEAST_BEFORE, AT_LEAST_BEHIND, COUNTS_MONEY, NO_MORE_BEHIND, NOT_PROMISED } from '../../lexicon/least-amounts.js';
import { TOKENS_COME_BACK } from '../../lexicon/buckets.js';
import { FREE_PART_BEFORE, NOT_ONLY_FOR, OTHER_THING_BEFORE, OTHER_THING_BEHIND, PER_CALLER, QUERY_BEFORE } from '../../lexicon/unlimited-things.js';
import { providersIn } from '../../lexicon/providers.js';
import { type Match, matchesOf } from '../../lexicon/words.js';
import { clausesOf } from '../../sentences.js';
import { isToldUntrue, type Range } from '../../stance.js';
import { figuresIn } from './limit-figures.js';
import { rangeOf } from '../../../text/matches-in.js';

/** Words that speak of a limit: with amount and window, without them, or that there is none. */
export interface LimitCue {
  readonly range: Range;
  readonly kind: 'figure' | 'vague' | 'denial';
  /** What was said to limit is off where people are served: whatever the nearness, it counts. */
  readonly isOff?: boolean;
}

/**
 * Finds the limits that a passage speaks of.
 * @param own the passage stands in an endpoint's own row, item or block
 * @param about the passage stands under a heading, label or column about limits
 */
export function limitCuesIn(text: MappedText, about: boolean, own = false): LimitCue[] {
  const raw = text.text;
  const cues: LimitCue[] = [];
  const isFree = (match: Match): boolean => cues.every((cue) => cue.range.end <= match.start || match.end <= cue.range.start);
  const clauses = clausesOf(text).map((clause) => {
    const start = raw.indexOf(clause.text);
    return { start, end: start + clause.length };
  });
  const clauseOf = (match: Match): string => {
    const clause = clauses.find((each) => each.start <= match.start && match.end <= each.end);
    return clause ? ownWords(match, raw, clause) : raw;
  };
  for (const match of figuresIn(raw)) {
    if (isFree(match) && isUpstream(clauseOf(match)) && TRUSTED.test(raw)) cues.push({ range: { start: match.start, end: match.end }, kind: 'vague' });
    if (!isFree(match) || !isLimit(match, raw, clauseOf(match), about, own)) continue;
    cues.push({ range: { start: match.start, end: match.end }, kind: 'figure' });
  }
  for (const match of matchesOf(SWITCHED_OFF_LIVE, raw)) cues.push({ range: { start: match.start, end: match.end }, kind: 'denial', isOff: true });
  const unlimited = matchesOf(UNLIMITED, raw);
  const ofOthers = unlimited.filter((match) => isNotOfCalls(match, raw));
  for (const match of unlimited) if (isFree(match) && !ofOthers.includes(match) && !match.text.includes('LIMIT') && !/\d\s*\/\s*$/.test(raw.slice(0, match.start)) && isOfAllBeside(match, raw, cues) && !isToldUntrue(text, match)) cues.push({ range: { start: match.start, end: match.end }, kind: 'denial' });
  for (const match of matchesOf(LIMIT_WORD, raw)) {
    if (!isFree(match) || ofOthers.some((other) => other.start <= match.start && match.end <= other.end) || match.text.includes('LIMIT ') || OF_SIZE.test(raw.slice(match.end)) || cues.some((cue) => isNear(cue, match, raw)) || CLIENT_KEPT.test(clauseOf(match))) continue;
    cues.push({ range: { start: match.start, end: match.end }, kind: 'vague' });
  }
  if (cues.length === 0 && TRUSTED.test(raw)) {
    const upstream = UPSTREAM.exec(raw);
    const words = upstream ? rangeOf(upstream) : matchesOf(UPSTREAM_WORDS, raw)[0];
    if (words) cues.push({ range: { start: words.start, end: words.end }, kind: 'vague' });
  }
  if (about && cues.length === 0 && ofOthers.length === 0) for (const match of [...matchesOf(AMOUNT_ALONE, raw), ...matchesOf(BARE_LIMIT, raw)]) if (isFree(match)) cues.push({ range: { start: match.start, end: match.end }, kind: 'vague' });
  return cues.sort((a, b) => a.range.start - b.range.start);
}

/** The words of a clause that are about its own limit, not those about another with which it is compared. */
function ownWords(match: Match, raw: string, clause: Range): string {
  const compared = COMPARED_WITH.exec(raw.slice(match.end, clause.end));
  return raw.slice(clause.start, compared ? match.end + compared.index : clause.end);
}

/** Whether a denial counts beside the figures of a passage: "guests have no limit" does, of whom no figure says anything, "admins have no limit" does not. */
function isOfAllBeside(match: Match, raw: string, cues: readonly LimitCue[]): boolean {
  const before = raw.slice(0, match.start);
  if (STRANGERS_BEFORE.test(before) || STRANGERS_AFTER.test(raw.slice(match.end))) return true;
  return !cues.some((cue) => isNear(cue, match, raw) || (cue.kind === 'figure' && STAFF_BEFORE.test(before)));
}

/** Whether a denial is of something else than calls: "results per call are not limited", "no limit on the length", "the bucket is not limited", "the sum over the whole table, no limit". */
function isNotOfCalls({ text, start, end }: Match, raw: string): boolean {
  const behind = raw.slice(end);
  return (QUERY_BEFORE.test(raw.slice(0, start)) && !PER_CALLER.test(behind)) || OTHER_THING_BEFORE.test(raw.slice(0, start)) || FREE_PART_BEFORE.test(raw.slice(0, start)) || OTHER_THING_BEHIND.test(behind) || (/\blimited$/i.test(text) && NOT_ONLY_FOR.test(behind));
}

/** Whether two cues speak of one limit: no full stop, semicolon or path stands between them. */
function isNear(cue: LimitCue, match: Match, raw: string): boolean {
  const between = cue.range.end <= match.start ? raw.slice(cue.range.end, match.start) : raw.slice(match.end, cue.range.start);
  return !/[;.]\s|(?<!\w)\/[a-z]/i.test(between);
}

/** Whether a clause speaks of what a provider allows, or of a limit that the load will meet. "Every route that calls OpenAI allows …" does not. */
function isUpstream(words: string): boolean {
  const clause = words.replace(THAT_CALLS, ' ');
  return UPSTREAM.test(clause) || UPSTREAM_WORDS.test(clause) || OUR_PLACE_THERE.test(clause) || BOUGHT.test(clause) || BOUGHT_OF.test(clause) || FREE_OF_VENDOR.test(clause) || OUR_CONTRACT.test(clause) || VENDORS_OWN.test(clause) || isOfVendor(clause) || (RUNS_INTO.test(clause) && !SOMEBODY_RUNS_INTO.test(clause));
}

const THAT_CALLS = /(?<=\b(?:endpoints?|routes?|handlers?|functions?|requests?|actions?))\s(?:(?:that|which)\s(?:calls?|asks?|uses?|hits?|reach(?:es)?|talks? to|goe?s? to)|calling|using|asking)\s(?:the\s|an?\s)?[\w.-]+(?:(?:,\s|,?\s(?:or|and)\s)[A-Z][\w.-]+){0,5}(?:\s(?:API|model))?(?=\s)/gi;

/** Whether a vendor is the one who allows: "Algolia's plan gives 10k searches a month". */
function isOfVendor(clause: string): boolean {
  return providersIn(clause).some((provider) => matchesOf(provider.pattern, clause).some((match) => VENDOR_ALLOWS.test(clause.slice(match.end)) && !(SENT_TO.test(clause.slice(0, match.start)) && /^\sis\b/.test(clause.slice(match.end)))));
}

/** Whether the client keeps the limit: the clause says so, or the one that explains it behind a colon, or leads it in; or the next one says who counts ("6 a minute; the app counts them"). */
function isKeptByClient(match: Match, raw: string, clause: string): boolean {
  const explained = /^[^;.)]{0,40}:\s[^;.]{0,120}/.exec(withoutBrackets(raw.slice(match.end)))?.[0] ?? '';
  const led = /(?:[^;.:]|\.(?=\w)){0,120}:\s[^;.:]{0,60}$|[^;.,]{0,120},\s[^;.,]{0,40}$/.exec(raw.slice(0, match.start))?.[0] ?? '';
  const counter = /^[^;.]{0,60}(?:[;,(]|\s[–—])\s?([^;.]{0,120})/.exec(raw.slice(match.end))?.[1] ?? '';
  return [clause, explained, led].some((words) => CLIENT_KEPT.test(words) && !SERVER_KEPT.test(words)) || (COUNTED_BY_CLIENT.test(counter) && !SERVER_KEPT.test(counter));
}

function isLimit(match: Match, raw: string, clause: string, about: boolean, own: boolean): boolean {
  if (SO_MANY_OR.test(raw.slice(0, match.start)) || NEEDED_BEFORE.test(raw.slice(0, match.start)) || HABIT_BEHIND.test(raw.slice(match.end))) return false;
  if (COUNTS_MONEY.test(match.text) || isLeastGranted(match, raw)) return false;
  if (OTHER_MEASURE.test(match.text) || isKeptByClient(match, raw, clause)) return false;
  if (isUpstream(clause) || GIVEN_AWAY.test(raw.slice(match.end)) || ESTIMATED.test(raw.slice(0, match.start))) return false;
  if (isGranted(match, raw) || (REFILLS.test(raw) && TOKENS_COME_BACK.test(raw.slice(Math.max(0, match.start - LONGEST_REFILL), match.end)))) return true;
  const part = partAround(raw, match).replace(COUNTED_ESTIMATES, ' ');
  if (about || LIMITS.test(part)) return about || !NOT_A_LIMIT.test(part) || /\blimit|\bthrottl|\bcapped|\b429\b/i.test(part);
  if (NOT_A_LIMIT.test(part) || WATCHED.test(raw.slice(match.end))) return false;
  return KEYED.test(raw.slice(match.start, match.end + 30)) || (own && !SELDOM.test(match.text) && !MADE_BY_HABIT.test(raw.slice(0, match.start)));
}

/** Whether so many calls are what somebody gets at the least: "is promised no fewer than 10 a minute", "10 a minute per user at the least". */
function isLeastGranted({ start, end }: Match, raw: string): boolean {
  const promise = AT_LEAST_BEFORE.exec(raw.slice(0, start));
  return (promise !== null && !NOT_PROMISED.test(raw.slice(0, promise.index))) || AT_LEAST_BEHIND.test(raw.slice(end));
}

/** In the sentence of a pace at which the tokens of a bucket come back, and not of what a model writes in a second. */
const REFILLS = /\bbuckets?\b|\b(?:tokens?|credits?)\b[^.;]{0,40}\b(?:refill|comes? back|return|top(?:s|ped) up|drip|added|put back)\w*|\b(?:refill|gain|regain|earn|recover|drip)\w*[^.;]{0,40}\b(?:tokens?|credits?)\b/i;
const LONGEST_REFILL = 60;

/** Without a word of a limit or a key: how often people do it. "The manager, once a quarter." */
const SELDOM = /^(?:once|twice|thrice)\b/i;
/** Before a figure: what somebody makes of himself. "A household sends forty a night." */
const MADE_BY_HABIT = /\b(?:sends?|receives?|works? for|produces?|writes?|sees?|plugs? in|drags?)\s$/i;
/** Behind a figure: it is watched, nobody is stopped. "Two scans within an hour raise a warning." */
const WATCHED = /^\s(?:(?:and|or|who|that|which)\s)?(?:raises?|triggers?|alerts?|warns?|pages?|wakes?)\s/i;

/** "Each visitor has three a day", "three a day; the fourth gets 429", "three a day and no more": so many calls, of nothing else, and what becomes of the next. */
function isGranted({ start, end, text }: Match, raw: string): boolean {
  return REFUSED_BEYOND.test(raw.slice(end)) || NO_MORE_BEHIND.test(raw.slice(end)) || (NOTHING_COUNTED.test(text) && GRANTED_TO_EACH.test(raw.slice(0, start)));
}

const REFUSED_BEYOND = /^[^.;]{0,40}[;,]\s[^.;]{0,40}\b(?:429|is refused|is turned away|is rejected|gets? an error)\b/i;
const NOTHING_COUNTED = /^\S+\s?(?:\/|(?:a|an|per|each|every|in)\s)/i;
const GRANTED_TO_EACH = /\b(?:each|every|one)\s[a-z]{3,16}\s(?:has|gets|may have|is given|is allowed)\s(?:only\s|at most\s|up to\s)?$/i;

/** What ends the words that a match stands in: a comma; a bracket that closes; a dash, unless behind it stands what the figure is. */
const PART_END = /[,;.]\s|\)(?=:?\s)|\s[–—]\s(?!(?:(?:an?|our|the|only|just|as|by)\s){0,2}(?:expect|estimat|approx|average|on average|rough|measur|forecast|assum|peak|about|around)\w*)/;

/** The words around a match up to the next comma on either side. */
function partAround(raw: string, match: Match): string {
  const before = raw.slice(0, match.start);
  const start = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf('. ')) + 1;
  const after = withoutBrackets(raw.slice(match.end)).search(PART_END);
  return raw.slice(start, after < 0 ? raw.length : match.end + after);
}

/** Behind a figure: it is what people do, "ten a day, seldom more". */
const HABIT_BEHIND = /^,?\s(?:and |but )?(?:seldom|rarely|hardly(?: ever)?|not often|sometimes|often|at times|occasionally) (?:more|less|fewer)\b|^\s(?:in mind|at heart|to choose from|to look at)\b/i;

/** Before a figure: nobody is held to "two or three a day", it tells what is usual. */
const SO_MANY_OR = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|a)\sor\s$/i;

/** Before a figure: what somebody wants at the most explains a limit. "A reader doesn't need more than 3 a minute", "people rarely send more than two a day". */
const NEEDED_BEFORE = /\b(?:(?:(?:do|does|will|would|should)(?:n['’]t| not)|rarely|seldom|hardly|never) (?:ever |really )?need|(?:rarely|seldom|hardly|typically|normally|usually|on average) (?:ever )?(?:makes?|sends?|uses?|asks?|submits?|exceeds?|do(?:es)?|goe?s? (?:over|beyond|above))|(?:enough|plenty|ample) (?:for|at))s?\s(?:(?:more than|over|above|beyond|about|around|up to)\s)?(?:\d{1,4}\s?[–-]\s?)?$/i;

/** A text in which what stands in brackets is blanked out, as long as before. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]{0,200}\)/g, (bracketed) => ' '.repeat(bracketed.length));
}
