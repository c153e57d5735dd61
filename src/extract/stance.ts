import type { Stance } from '../model/claim.js';
import type { MappedText } from '../text/mapped-text.js';
import { ABSTAINS, JUST_BEHIND, LEFT_ALONE, NOT_ABSTAINING, OF_A_CASE_OR_DENIED } from './lexicon/abstentions.js';
import { ARRIVES_LATER, BUILT_AFTERWARDS, CHECK_BEFORE, CHECK_OR_IT_BEFORE, STILL_AT_WORK, UNDERWAY } from './lexicon/arrivals.js';
import { ABLE_TO_SIGN, ADDS_TABLES, AFFIRMING, COMES_IN_TIME, COMES_ONCE_DONE, COMES_WITH_NEXT, DEFERRAL, DEFERRED_UNTIL, DONE_BEFORE, FOR_LATER_WORK, HAS_TO_COME, HEDGE, IF_ANY_FAILS, IF_IT_CAN, MAY_CHECK, MAY_DO, NEGATION, NEXT_RUN, NOT_WITHOUT, NO_DEFERRAL, OFF_AND_ON, ONCE_LIVE, ONCE_OFFERED, OPENING, OPENS_WITH, PERMISSION, PLANS_TO, PORTUGUESE, REPLACED, SAYS_WHEN, SENT_AND_WAITED, SHOULD_IT_GROW, STATUS_AS_SOON_AS, STILL_OPEN_AFTER, WAITED_BY_CALL, WAITING_LABEL } from './lexicon/stances.js';
import { type Match, matchesOf } from './lexicon/words.js';
import { blank } from '../text/blank.js';
import { LACKING_BEFORE, UNTRUE } from './lexicon/turns.js';
import { turnOf, type Turns, turnsIn } from './turns.js';
import { matchesIn, rangeOf } from '../text/matches-in.js';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stance and the words of a text that show it; for an affirmation, the cue itself. */
export interface Stand {
  readonly stance: Exclude<Stance, 'vague'>;
  readonly words: Range;
  /** It is of the thing as a whole: it is not there at all ("is not built"), the sentence is taken back. */
  readonly whole?: boolean;
}

/** Ends a thought: what stands beyond it says nothing of the cue, unless it refers back. */
const THOUGHT_END = /[;.!?]\s|\n|\):\s|,?\s(?:but|whereas|while|although|though|however|(?<!\b(?:not|nor|as|has|have|had|is|are) )yet)\s|\s[–—]\s|\s-\s|,\s(?:and|so|then|otherwise|except that|only)\s|(?<=\w-(?:verified|checked|signed|protected|guarded|authenticated)),\s(?=(?:an?\s)?(?:stub|placeholder|skeleton|mock|no-?op|dummy)\b)|,\s(?=(?:rate|limit|throttl|validat|cors|cach|quota|logg|csrf|body|zod)\w*)|\s·\s|\s\|\s/g;
/** A following thought in which somebody does something to what was named before: "the handler will compare it", "the code never reads it". */
const TAKES_IT_UP = /^\W*(?:the|our|each|every|this|that) (?:handler|route|endpoint|job|service|server|code|function|view|controller|worker|action|api|middleware|script|gateway|app|program|backend|plug|guard|filter|hook|interceptor|dependency|decorator|proxy|controller|command)s? (?:(?:(?:will|shall|does|do|did|can|could|may|might|would|not|never|only|then|still|yet|currently)\s){1,3}[a-z]+|[a-z]+s)(?: (?:at|for|on))? (?:it|them|this)\b/i;
/** A following thought about the check of what was named before: "the check is added after the pilot". */
const SPEAKS_OF_CHECK = /^\W*(?:the|its|their|this|that) (?:(?:token|key|header|signature|secret|jwt|bearer|session|cookie) )?(?:checks?|checking|verification|comparison|validation|enforcement)(?: (?:for|of) (?:it|this|that))? (?:is|are|comes?|follows?|gets?|will|has|have|waits?|still|starts?|arrives?)\b/i;
/** A following thought that begins so speaks of what was said before it. */
const REFERS_BACK = /^\W*(?:(?:it|this|that|these|those|they|which|both|all of (?:it|them|this)|but|though|however|yet|and|only|for now|from|as of|not|to be|once|as soon|when|after|before|until|in|later|tbd|todo|deferred|planned|post|phase|if|where|possibly|maybe|probably|coming|comes|will|pending|optional|disabled|dropped|removed|kept|still|no)\b|\?)/i;
/** Whoever lacks the thing is turned away: the thing is required. */
const TURNED_AWAY = /\b(?:401|403|404|rejected|rejects|refused|refuses|denied|dropped|turned away|sent away|unauthori[sz]ed|forbidden|fails?|throws|error|returns? null|no answer|gets? nothing|never (?:reach|get|pass|make it|come)\w*|cannot|can't|get none|stops|quits|bails|exits|returns (?:early|at once|without)|goes no further|ends there|not (?:processed|executed|handled|served|answered|accepted|stored|carried out))\b/i;
/** The same by its status, which may be set as code; a server that lacks its secret answers 500 or 503. */
const REFUSAL = /\b40[134]\b|(?:→|->|=>|\breturns?|\banswers?|\bresponds(?: with)?|\bstatus|\bhttp)\s[`"']?50[03]\b/i;
/** "rejects any request that has no session" */
const TURNS_AWAY = /\b(?:reject(?:s|ed)?|refuse[sd]?|block(?:s|ed)?|turn(?:s|ed)? away|bounce[sd]?)\b[^.;,]{0,40}$/i;
const LACKING = /\b(?:without|no|missing|lacks|lacking|not carry|absent|wrong|invalid)\b/i;
/** Between a negation and what it denies stand few words, and no comma. */
const DENIED_AHEAD = /^[^,;:()→]{0,44}$/;
/** "Nobody asks for more than 30 a day": what is denied is what goes beyond. */
const BOUNDED = /\b(?:more|longer|later|oftener) (?:often )?than\s$|\b(?:above|beyond|over|exceeds?)\s$/i;
/** The same where it begins what is denied: "more than 5 times a minute". */
const BEYOND = /^(?:more|longer|oftener) (?:often )?than\b/i;
/** The negation follows what it denies: "RLS is not enabled", "rate limit: none". */
const DENIED_BEHIND = /^(?:\s(?:checks?|limits?|limiter|polic(?:y|ies)|requirement|guard|verification|validation)(?=\s(?:on|for|of|at)\s))?(?:\s(?:on|for|of|at|in|to)\s(?:(?:the|this|our|its|these|those|both)\s)?[`"'(]?[\w/-]+[`"')]?)?(?:,?\s(?:but|though|however|yet)(?=\s))?(?:\s*[:=(→–—-]\s*|\s+(?:(?:is|are|was|were|has|have|had|does|do|did|gets?|will|would|can|stays?|remains?|been|be|it|them|here|there|currently|deliberately|intentionally|explicitly|simply|again|at|all|therefore|however|yet|thought|considered|deemed|judged|found|felt|seen as|regarded as|declared|policies|policy|limits?|limiting|check|checks|checked|checking|compared|verified|looked|asked|used|sent|in|by|of|auth|authentication|routes?|tables?)\b[\s,]*){0,5})$/i;

const DEMANDING = String.raw`(?:checks?|compares?|verif(?:y|ies)|requires?|demands?|sends?|carry|carries|uses?|takes?|presents?|authenticates?|validates?|needs?|expects?|looks? at|wants?|insists? on|asks? for|proves?)\b`;
/** Whoever has no such thing, before "no": the negation is of the noun alone … */
const HAS_NO = /\b(?:ha(?:ve|s)|carry|carries|bears?|knows?|sees?|gets?|there (?:is|are)|with)\s$/i;
/** … and ends where the next verb begins: " user and check". */
const NEXT_PREDICATE = new RegExp(String.raw`^(?:\s[\w/'-]+){1,4}\s(?:and|but)\s(?:(?:they|it)\s)?(?:(?:therefore|instead|so|thus|hence|only|both|rather|each|always)\s)?${DEMANDING}`, 'i');
const NEXT_FOLLOWS = new RegExp(String.raw`^(?:\s[\w/'-]+){1,5}\s(?:and|but)\s(?:(?:they|it)\s)?(?:therefore|instead|so|thus|hence|rather)\s(?:they\s|it\s)?${DEMANDING}`, 'i');
/** "where no user exists and a shared secret is compared" */
const NEXT_CLAUSE = /^\s[\w-]{2,20}\s(?:exists?|is (?:there|present|involved|signed in|logged in|around))\s?,?\s(?:and|so|but)\s(?!(?:no|nor|neither)\b)/i;

/** "limited but not points-gated": what is denied is something else. */
const OF_ANOTHER = /^\s(?:[a-z]+-[a-z]+ed|metered|billed|charged|cached|logged|paginated|gated|encrypted)\b/i;

/** "is written to the log, but not verified": the same thing, of which it is denied that anybody looks at it. */
const CONTRASTS = /^[^.;:()]{0,120}\s(?:but|and|yet|though|although)\s(?:(?:it|they|that|this)\s|(?:the|our|this|that|each|every)\s(?:handler|route|endpoint|job|service|server|code|function|view|controller|worker|api|middleware|app)\s)?(?:(?:does|do|did)\s)?(?:(?:is|are|was|were|gets?)\s)?(?:currently\s|still\s|itself\s|so far\s)?$/i;
/** The same in a clause of its own: "sends the key; the route does not look at it". */
const TAKEN_UP_APART = /^[^.:()]{0,120}[;,]\s(?:the|our|this|that|each|every)\s(?:handler|route|endpoint|job|service|server|code|function|view|controller|worker|api|middleware|app)\s(?:(?:does|do|did)\s)?(?:currently\s|still\s|itself\s|so far\s)?$/i;
const LEFT_UNCHECKED = /^\s(?:(?:yet|currently|ever|really|actually)\s)?(?:check|compare|verify|validate|evaluate|look at|read|require|demand|ask for|enforce|inspect|use)\s(?:it|them|that|this)\b|^\s(?:yet\s|currently\s|ever\s|be\s|been\s)?(?:verified|checked|compared|validated|enforced|evaluated|looked at|read|required|demanded|asked for|applied|acted (?:on|upon)|honou?red|counted)\b/i;

const ROW_LEVEL = /^[- ](?:level|security)/i;
const THERE =
  /^\s(?:yet\s|be\s|been\s|currently\s|ever\s){0,3}(?:built|there|done|implemented|in place|present|enabled|active|activated|used|applied|enforced|provided|written|set|configured|created|required|needed|part of|planned|foreseen|included|wired|deployed|shipped|supported|available|realised|realized|coded|exist)\b/i;
/** Words of a thing: no clause begins among them. */
const NOUN = String.raw`(?:\s(?!(?:that|which|who|whose|when|where|if|and|but|so|or|because|since|unless|until|while|as|than|then|is|are|was|were|does|do|has|have|will|can)\b)[\w/'%-]+)`;
const IS = String.raw`(?:is|are|was|were|has been|have been|will|will be|shall|shall be|can|can be|do|does|did)\s(?:currently\s|simply\s|still\s)?`;
const NOUNS = new RegExp(String.raw`^${NOUN}{0,12}\s$`);
const NOUNS_ARE = new RegExp(String.raw`^${NOUN}{0,12}\s${IS}$`);
const BACK_REFERENCE = /^(?:that|this|it|these|those|they|all of (?:this|that|it))\s$/i;
const BACK_REFERENCE_IS = new RegExp(String.raw`^(?:that|this|it|these|those|they|all of (?:this|that|it))\s${IS}$`, 'i');

/** The text with its code blanked out, letter for letter: words in code are names, not statements. */
export function withoutCode(text: MappedText): string {
  return blank(text.text, text.marks.filter((mark) => mark.kind === 'code'), 'x');
}

function refersBack(words: string): boolean {
  return REFERS_BACK.test(words) || TAKES_IT_UP.test(words) || SPEAKS_OF_CHECK.test(words);
}

/** The stretch of a sentence that speaks of a cue: its own thought and those after it that refer back to it. */
export function thoughtAround(sentence: string, cue: Range, bounds: Range = { start: 0, end: sentence.length }): Range {
  let start = bounds.start;
  let end = bounds.end;
  const breaks = matchesIn(sentence, THOUGHT_END).map(rangeOf);
  for (const gap of breaks) {
    if (gap.start < bounds.start || gap.end > bounds.end) continue;
    if (gap.end <= cue.start) start = gap.end - (sentence.charAt(gap.end - 1) === ' ' ? 1 : 0);
    else if (gap.start >= cue.end && !refersBack(sentence.slice(gap.start).replace(/^[\s,;.|·–—-]+/, ''))) {
      end = Math.min(end, gap.start);
      break;
    }
  }
  return { start: Math.min(start, cue.start), end: Math.max(end, cue.end) };
}

/**
 * How a sentence stands to what its cue names (docs/judgement.md, Stance).
 * @param cue where the thing is named in the sentence
 * @param bounds the part of the sentence that belongs to the cue where others stand beside it
 */
export function stanceAt(sentence: MappedText, cue: Range, bounds?: Range): Stand {
  const words = turningWordsOf(sentence);
  const { plain } = words;
  const untrue = untruthIn(plain);
  if (untrue && isWithin(cue, untrue)) return isDeniedThere(words, untrue, cue) ? { stance: 'affirmed', words: cue } : { stance: 'denied', words: { start: 0, end: untrue.start }, whole: true };
  const turn = turnOf(plain, untrue ? { ...words.turns, frame: null } : words.turns, cue);
  if (turn) return turn;
  const thought = thoughtAround(plain, cue, bounds);
  const deferral = within(words.deferrals, thought, cue);
  if (deferral) return { stance: 'deferred', words: deferral };
  // "(JWT?)"
  if (/^[`"')\]]{0,2}\?/.test(plain.slice(cue.end))) return { stance: 'deferred', words: { start: cue.start, end: cue.end + 1 } };
  // The whole of a question asks, whatever else it names.
  const asked = /\?\s*$/.test(plain) && thoughtAround(plain, cue).end >= plain.trimEnd().length;
  if (asked) return { stance: 'deferred', words: { start: plain.trimEnd().length - 1, end: plain.trimEnd().length } };
  const denial = denialOf(words, thought, cue);
  if (denial) return { stance: 'denied', words: { start: denial.start, end: denial.end }, ...(denial.whole ? { whole: true } : {}) };
  const hedge = within(words.hedges.filter((word) => !isQuotedApart(word, words.quotes, cue)), thought, cue);
  if (hedge) return { stance: 'hedged', words: hedge };
  return { stance: 'affirmed', words: cue };
}

/** Where a sentence opens with words that deny what its clause goes on to say: the rest of the clause. */
function untruthIn(plain: string): Range | null {
  const opening = UNTRUE.exec(plain)?.[0];
  if (opening === undefined) return null;
  const end = plain.slice(opening.length).search(CLAUSE_ENDS);
  return { start: opening.length, end: end < 0 ? plain.length : opening.length + end };
}

const CLAUSE_ENDS = /[;:]\s|[.!?]\s|\s[–—]\s|,?\sbut\s/;

function isWithin({ start, end }: Range, whole: Range): boolean {
  return start >= whole.start && end <= whole.end;
}

/** Whether the clause that is said to be untrue denies what it names, or tells what goes beyond it. */
function isDeniedThere(words: TurningWords, clause: Range, cue: Range): boolean {
  return denialOf(words, clause, cue) !== null || BOUNDED.test(words.plain.slice(clause.start, cue.start)) || BEYOND.test(words.plain.slice(cue.start, cue.end));
}

/** Whether a sentence says that what stands in a place is not so: "It is not true that `/a` is public". */
export function isToldUntrue(sentence: MappedText, place: Range): boolean {
  const untrue = untruthIn(withoutCode(sentence));
  return untrue !== null && isWithin(place, untrue);
}

/** Whether a sentence puts off, leaves open or takes back what it names in a place: "(later)", "TODO: …", "could return 400", "– dropped". */
export function isTakenBack(sentence: MappedText, place: Range): boolean {
  const { stance, whole } = stanceAt(sentence, place);
  return stance === 'deferred' || stance === 'hedged' || (stance === 'denied' && whole === true);
}

/** An adverbial that opens the sentence and puts off, or leaves open, all that it says. */
function openingOf(plain: string, deferrals: readonly Match[], hedges: readonly Match[]): Stand | null {
  const end = OPENING.exec(plain)?.[0].length ?? 0;
  const isIn = (word: Match): boolean => word.end <= end;
  const [deferral, hedge] = [deferrals.find(isIn), hedges.find(isIn)];
  if (deferral) return { stance: 'deferred', words: { start: 0, end } };
  const first = deferrals[0];
  if (first && SAYS_WHEN.test(first.text) && OPENS_WITH.test(plain.slice(0, first.start))) return { stance: 'deferred', words: { start: 0, end: first.end } };
  return hedge ? { stance: 'hedged', words: { start: 0, end } } : null;
}

/** What turns all that a sentence says of a place in it: how it opens, what takes it back behind it. */
export function turnAt(sentence: MappedText, place: Range): Stand | null {
  const { plain, turns } = turningWordsOf(sentence);
  return turnOf(plain, turns, place);
}

/** How a clause stands to what its cue names, where the sentence that it is a part of neither puts it off nor takes it back: "TODO: …", "… — not yet". */
export function stanceInClause(sentence: MappedText, clause: MappedText, cue: Range): { readonly stance: Stand['stance']; readonly isWhole: boolean; readonly shownBy: string } {
  const start = sentence.indexAt(clause.span(cue.start, cue.end).start);
  const whole = stanceAt(sentence, { start, end: start + (cue.end - cue.start) });
  const [text, { stance, words, whole: isWhole = false }] = whole.stance === 'deferred' || whole.whole ? [sentence, whole] : [clause, stanceAt(clause, cue)];
  return { stance, isWhole, shownBy: text.text.slice(words.start, words.end) };
}

/** The words of a sentence that turn what it says. */
interface TurningWords {
  readonly raw: string;
  /** The sentence with its code blanked out. */
  readonly plain: string;
  /** Also without the phrases that have a negation in them and deny nothing. */
  readonly masked: string;
  readonly deferrals: readonly Match[];
  readonly hedges: readonly Match[];
  readonly quotes: readonly Range[];
  readonly negations: readonly Match[];
  readonly replacements: readonly Match[];
  readonly turns: Turns;
}

/** What was found before: a sentence is asked once for each thing that it names. */
const turning = new WeakMap<MappedText, TurningWords>();

function turningWordsOf(sentence: MappedText): TurningWords {
  const known = turning.get(sentence);
  if (known) return known;
  const plain = withoutCode(sentence);
  const settled = blank(plain, [...matchesOf(NO_DEFERRAL, plain), ...matchesOf(PERMISSION, plain), ...matchesOf(IF_ANY_FAILS, plain), ...matchesOf(NEXT_RUN, plain), ...matchesOf(FOR_LATER_WORK, plain), ...matchesOf(HAS_TO_COME, plain), ...matchesOf(ADDS_TABLES, plain), ...matchesOf(WAITING_LABEL, plain), ...matchesOf(SENT_AND_WAITED, plain), ...matchesOf(WAITED_BY_CALL, plain), ...matchesOf(STATUS_AS_SOON_AS, plain), ...matchesOf(STILL_OPEN_AFTER, plain)]);
  // "no row is left" denies nothing, "no row level security" does.
  const masked = blank(plain, [...matchesOf(AFFIRMING, plain).filter(({ end }) => !ROW_LEVEL.test(plain.slice(end, end + 10))), ...(/\bwithout\b/i.test(plain) ? matchesOf(NOT_WITHOUT, plain) : []), ...matchesOf(OFF_AND_ON, plain), ...matchesOf(NOT_ABSTAINING, plain)]);
  const deferrals = [...matchesOf(DEFERRAL, settled).filter(({ text, start }) => !/^after /i.test(text) || !DONE_BEFORE.test(plain.slice(0, start))), ...matchesOf(DEFERRED_UNTIL, settled), ...matchesOf(COMES_IN_TIME, settled), ...matchesOf(COMES_ONCE_DONE, settled), ...matchesOf(COMES_WITH_NEXT, settled), ...matchesOf(PLANS_TO, settled), ...matchesOf(ONCE_LIVE, settled), ...matchesOf(ONCE_OFFERED, settled), ...matchesOf(ARRIVES_LATER, settled), ...matchesOf(UNDERWAY, settled).filter(({ start }) => CHECK_BEFORE.test(settled.slice(0, start))), ...matchesOf(BUILT_AFTERWARDS, settled).filter(({ start }) => CHECK_OR_IT_BEFORE.test(settled.slice(0, start))), ...matchesOf(STILL_AT_WORK, settled)].sort((a, b) => a.start - b.start);
  const hedges = [...matchesOf(HEDGE, settled), ...matchesOf(ABLE_TO_SIGN, settled), ...matchesOf(IF_IT_CAN, settled), ...matchesOf(MAY_DO, settled), ...matchesOf(MAY_CHECK, settled), ...matchesOf(SHOULD_IT_GROW, settled)];
  const turns = turnsIn(plain, { deferrals, hedges });
  const words = {
    raw: sentence.text,
    plain,
    masked,
    deferrals,
    hedges,
    quotes: matchesIn(plain, QUOTED_TITLE).map(rangeOf),
    negations: [...matchesOf(NEGATION, masked), ...matchesOf(ABSTAINS, masked).filter(({ start }) => !OF_A_CASE_OR_DENIED.test(masked.slice(Math.max(0, start - LONGEST_CASE), start)))].sort((a, b) => a.start - b.start).filter(({ text }) => !/^no$/i.test(text) || !isPortuguese(plain)).filter(({ text, start }) => !/^(?:missing|absent|lacking)$/i.test(text) || !MAKES.test(plain.slice(0, start))),
    replacements: matchesOf(REPLACED, masked).filter((match) => match.text.toLowerCase() !== 'over'),
    turns: { ...turns, frame: turns.frame ?? openingOf(plain, deferrals, hedges) },
  };
  turning.set(sentence, words);
  return words;
}

/** So far before a verb its condition is looked for. */
const LONGEST_CASE = 60;

/** Before "missing": it is made or filled in. "Generates missing summaries with the model" denies no model. */
const MAKES = /\b(?:re-?generat|generat|creat|fill|mak|add|produc|complet|back-?fill|repair|writ|enrich|comput|build|restor|suppl|insert|find|list|report|collect|fetch|load|request|replac)\w{0,4}\s(?:in\s|out\s|up\s)?(?:the\s|any\s|all\s|each\s|\d{1,4}\s|still\s)?$/i;

/** Two of its words or letters tell the language. */
function isPortuguese(text: string): boolean {
  return matchesOf(PORTUGUESE, text).length > 1;
}

/** The title of a button, the words of a mail: what they say is not said of what stands outside of them. */
const QUOTED_TITLE = /["“][A-Z][^"“”\n]{1,80}["”]/g;

function isQuotedApart(word: Range, quotes: readonly Range[], cue: Range): boolean {
  return quotes.some(({ start, end }) => start < word.start && word.end < end && !(start <= cue.start && cue.end <= end));
}

function within(words: readonly Match[], thought: Range, cue: Range): Range | null {
  const found = words.find((match) => match.start >= thought.start && match.end <= thought.end && (match.end <= cue.start || match.start >= cue.end));
  return found ? { start: found.start, end: found.end } : null;
}

function denialOf({ raw, masked, negations, replacements }: TurningWords, thought: Range, cue: Range): (Range & { readonly whole?: boolean }) | null {
  const isTurnedAway = ({ start, end }: Range): boolean => TURNED_AWAY.test(masked.slice(start, end)) || REFUSAL.test(raw.slice(start, end));
  for (const match of negations) {
    if (match.start < thought.start || match.end > thought.end) continue;
    if (match.end <= cue.start) {
      if (!DENIED_AHEAD.test(masked.slice(match.end, cue.start)) || BOUNDED.test(masked.slice(match.end, cue.start)) || isOfOwnPredicate(match, masked, cue)) continue;
      if ((LACKING.test(match.text) || mismatches(match, masked)) && (isTurnedAway({ start: cue.end, end: thought.end }) || isTurnedAway({ start: thought.start, end: match.start }) || TURNS_AWAY.test(masked.slice(0, match.start)))) continue;
      if (SENT_AWAY.test(match.text) && CALL_SENT_AWAY.test(masked.slice(match.end, cue.start))) continue;
      return { start: match.start, end: match.end };
    }
    if (match.start < cue.end || turnsAway(match, masked) || (SENT_AWAY.test(match.text) && (LACKING_BEFORE.test(masked.slice(0, cue.start)) || WRONG_BEFORE.test(masked.slice(thought.start, match.start))))) continue;
    const whole = deniesExistence(match, masked, cue);
    const between = masked.slice(cue.end, match.start);
    if (/^no$/i.test(match.text) && /\(\s*$/.test(between) && OTHER_NOUN.test(masked.slice(match.end))) continue;
    if (/^not$/i.test(match.text) && OF_A_ROUTE.test(raw.slice(match.end))) continue;
    if (/\bbut\s$/.test(between) && OF_ANOTHER.test(masked.slice(match.end))) continue;
    if (LEFT_UNCHECKED.test(masked.slice(match.end)) && (CONTRASTS.test(between) || TAKEN_UP_APART.test(between))) return { start: match.start, end: match.end, whole: true };
    if (whole || DENIED_BEHIND.test(between)) return { start: match.start, end: match.end, whole };
  }
  const left = matchesOf(LEFT_ALONE, masked).find(({ start, end }) => start >= cue.end && end <= thought.end && JUST_BEHIND.test(masked.slice(cue.end, start)));
  if (left) return { start: left.start, end: left.end, whole: true };
  // "Should be replaced with a policy": what stands behind comes.
  const replaced = replacements.find((match) => match.start >= thought.start && match.end <= cue.start && !(/^replaced$/i.test(match.text) && /^\s(?:with|by)\b/.test(masked.slice(match.end))) && DENIED_AHEAD.test(masked.slice(match.end, cue.start)));
  return replaced ? { start: replaced.start, end: replaced.end } : null;
}

/** "They have no user and check `KEY`", "does not have a session and therefore requires …": what the next verb governs is not denied with what the one before does. */
function isOfOwnPredicate({ text, start, end }: Match, masked: string, cue: Range): boolean {
  const between = masked.slice(end, cue.start);
  return (/^no$/i.test(text) && ((HAS_NO.test(masked.slice(0, start)) && NEXT_PREDICATE.test(between)) || NEXT_CLAUSE.test(between))) || NEXT_FOLLOWS.test(between);
}

/** "The session check on `/a`, which the review asked for, does not exist": it may stand far behind, where it denies that the thing is there. */
function deniesExistence(negation: Match, text: string, cue: Range): boolean {
  if (!THERE.test(text.slice(negation.end, negation.end + 40))) return false;
  const between = text.slice(cue.end, negation.start).replace(/\([^()]{0,200}\)/g, '').replace(/,\s(?:which|that|who|as|like|such as|including)\s[^,.;]{1,160},/g, '');
  const isWhole = /^(?:not|never)$/i.test(negation.text);
  const lastThought = /[.!]\s([^.!]*)$/.exec(between);
  if (lastThought) return isWhole ? BACK_REFERENCE_IS.test(lastThought[1] ?? '') : BACK_REFERENCE.test(lastThought[1] ?? '');
  return isWhole ? NOUNS_ARE.test(between) : NOUNS.test(between);
}

/** Behind a negation: what is sent is not what it should be. "If the header does not match `KEY`, it answers 401" */
const MISMATCHES = /^\s(?:match(?:ing)?|equal|agree|correspond|fit|verify|validate|check out|pass|be verified|valid|correct|the same|identical|carry|bear|have|include|contain|present|show|send|bring)\b/i;

/** "…, but not `POST /b`": it is denied of another route. */
const OF_A_ROUTE = /^\s(?:for\s|on\s|of\s|by\s)?[`"']{0,2}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/\w/;

/** "(no guests)" behind a thing: what is not there is another thing. */
const OTHER_NOUN = /^\s(?!(?:longer|more|such|check\w*|verif\w*|enforce\w*|validat\w*|limit\w*|implement\w*|code|need|auth\w*|longer|there|one|it)\b)[a-z]{3,}/i;
/** "calls whose signature is not valid are" dropped. */
const WRONG_BEFORE = /\b(?:if|when|whose|that|which|who|where)\b[^.;]{0,60}\b(?:not|n['’]t|invalid|wrong|bad|missing)\b[^.;]{0,40}$/i;
const CONDITION_BEFORE = /\b(?:if|when|whenever|where|whose|that|which|who|unless|40[13])\b[^.;]{0,60}$/i;

function mismatches(negation: Match, text: string): boolean {
  return MISMATCHES.test(text.slice(negation.end)) && CONDITION_BEFORE.test(text.slice(0, negation.start));
}

/** "answers 401 when the header is …" */
const REFUSED_WHEN = /\b(?:40[134]|reject(?:s|ed)?|refuse[sd]?|bounce[sd]?|turn(?:s|ed)? away|stops?|ends there|exits?|quits?|bails? out|throws?|raises?|aborts?|goes no further|returns? early|(?:fails?|stays?) closed|fails? to start|refuses to start)\b[^.;]{0,60}\b(?:when|if|where|whenever|while)\b[^.;]{0,60}$/i;

/** "Requests without it never reach a handler." */
const KEPT_OUT = /^\s(?:reach|get|pass|make it|come|enter|run|execute|touch)\w*/i;
const WHOEVER_LACKS = /\b(?:without|missing|lacking|lacks?|with no)\b[^.;]{0,80}$/i;

/** "invalid signature → dropped" */
const SENT_AWAY = /^(?:drop\w*|ignores?|skip\w*|remove\w*|disregards?|discards?|overlooks?)$/i;
/** "ignores" any call whose header is wrong: it is the call that is left aside. */
const CALL_SENT_AWAY = /^\s(?:(?:an?|any|every|each|all|the|those|such)\s)?(?:[\w-]+\s){0,2}?(?:calls?|requests?|readings?|messages?|events?|deliver(?:y|ies)|payloads?|posts?|packets?|uploads?|webhooks?)\s(?:whose|without|that|which|with|lacking|missing|of|from|if|when)\b/i;

/** "header missing → 401", "401 when the header is missing", "without it … never reach": the negation belongs to a refusal. */
function turnsAway(negation: Match, text: string): boolean {
  if (/^(?:never|not|cannot|can't|don't|doesn't|won't)$/i.test(negation.text) && KEPT_OUT.test(text.slice(negation.end)) && WHOEVER_LACKS.test(text.slice(0, negation.start))) return true;
  const lacks = /^(?:missing|absent|without|no|none)$/i.test(negation.text) || mismatches(negation, text);
  return lacks && (TURNED_AWAY.test(text.slice(negation.end, negation.end + 60)) || REFUSED_WHEN.test(text.slice(0, negation.start)));
}
