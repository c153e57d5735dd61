import type { StoredPage } from '../../model/reads.js';
import type { MappedText } from '../../text/mapped-text.js';
import { rangeOf } from '../../text/matches-in.js';
import { BROUGHT_ALONG } from '../lexicon/on-screen.js';
import { ASKS_FOR_FLAG, CLIENT_HELD, CODE_READ, DEVICE_HELD, FOR_A_TIME, GENERIC_STORE, GENERIC_WORD, IN_DEVICE_STORE, QUERY_WORD, READ_ON_RELOAD, READS_STORE, SHOWN_ONCE, SHOWS, SOURCE_LABEL } from '../lexicon/reads.js';
import { NEGATION } from '../lexicon/stances.js';
import { type Range, stanceAt, turnAt } from '../stance.js';

type Source = StoredPage['sources'][number];

/** What is said of a page: a sentence, a cell under its header, a line of a listing. */
export interface SaidOfPage {
  readonly text: MappedText;
  readonly label: string;
  readonly isCode: boolean;
}

/** A cell that says where a page comes from needs no verb. */
const WORDS_OF_A_CELL = 60;

/** Words that put something off; others ("later", "as soon as") may tell an order. */
const PUT_OFF = /\b(?:to be|will be|tbd|to-?do|planned|phase|not (?:yet|decided|defined)|undecided|open (?:question|point)|roadmap)\b/i;

/** The path of the page itself, with which its item begins. */
const OWN_PATH = /^\W{0,3}\/[\w/:{}[\]-]*/;

/** What words say a page is drawn from. */
export function sourcesIn({ text, label, isCode }: SaidOfPage): Source[] {
  const words = text.text;
  if (isCode) {
    const code = CODE_READ.exec(words) ?? QUERY_WORD.exec(words) ?? (/^\W{0,6}[A-Z]/.test(words) ? READS_STORE.exec(words) : null);
    return code ? [source('read', text, rangeOf(code))] : [];
  }
  const held = heldIn(words, label);
  if (held) return [source('client', text, rangeOf(held))];
  const numbered = SOURCE_LABEL.test(label) && !/link/i.test(label) ? (BY_NUMBER.exec(words) ?? CALLS_BY_NUMBER.exec(words)) : numberBehindPath(words);
  if (numbered) return [source('read', text, rangeOf(numbered))];
  const read = CODE_READ.exec(words) ?? READS_STORE.exec(words) ?? QUERY_WORD.exec(words);
  return read && isSettled(text, rangeOf(read)) && !isGeneric(text, rangeOf(read)) ? [source('read', text, rangeOf(read))] : [];
}

/** A route by its number in the list of endpoints: "no. 7", "E4, with the session cookie". */
const BY_NUMBER = /^\W{0,3}(?:(?:then |always |again |freshly ){0,2}(?:calls?|asks?|reads?|loads?|fetches|uses?|runs?|gets?|requests?|from|by|through|via)\s)?(?:nos?\.? ?|numbers? |routes? |endpoints? |rows? |#|[A-Z]-?)\d{1,3}\b/;
/** … behind what else a cell says: "linked from the mail; always calls D4". */
const CALLS_BY_NUMBER = /(?:^|[;,.:]|\b(?:and|it|page))\s(?:(?:then|always|again|and|only|just)\s){0,3}(?:calls?|asks?|reads?|loads?|fetches|gets?|requests?)\s(?:nos?\.? ?|numbers? |routes? |endpoints? |#|[A-Z]-?)\d{1,3}\b/;

/** "`/tally/{day}`: route 10, nothing else": the route by its number, right behind the path of the page; not where it is called by an act. */
function numberBehindPath(words: string): RegExpExecArray | null {
  const found = ROUTE_BEHIND_PATH.exec(words);
  return found && !ON_AN_ACT.test(words.slice(found[0].length)) ? found : null;
}

const ROUTE_BEHIND_PATH = /^(?:\W{0,3}[\w' -]{2,40}\W{1,5})?\W{0,3}\/[\w/:{}[\]-]{1,80}[`"'*)]{0,4}\s?(?::|→|->|—|–|=)\s(?:(?:first |only |just |always |on load |at load |on mount |on opening ){0,2}(?:calls?|asks?|reads?|loads?|fetches|uses?|from|by|through|via|gets?|requests?)\s)?(?:the\s)?(?:nos?\.? ?|numbers? |routes? |endpoints? |#)\d{1,3}\b/i;
const ON_AN_ACT = /^[^.;]{0,40}\b(?:on submit|submits?|on (?:click|tap|press|saving|sending)|when (?:it is |the \w+ (?:is )?)?(?:sent|saved|pressed|clicked|submitted|tapped|signed|done)|button|(?:takes|receives|accepts) (?:the|its) form|is (?:linked|called|posted)|to be|tbd|later|planned)\b/i;

/** What the client holds, and the words show that the page is drawn from it. */
function heldIn(words: string, label: string): RegExpExecArray | null {
  const isLabelled = SOURCE_LABEL.test(label);
  const held = CLIENT_HELD.exec(words) ?? (READ_ON_RELOAD.test(words) ? null : BROUGHT_ALONG.exec(words)) ?? (FOR_A_TIME.test(words) ? null : (DEVICE_HELD.exec(words) ?? (isLabelled ? IN_DEVICE_STORE.exec(words) : null)));
  if (!held || isDenied(words, held.index) || KEEPS_NONE.test(words.slice(held.index + held[0].length)) || KEPT_FOR_SENDING.test(words)) return null;
  if (IN_STORAGE.test(held[0]) && ASKS_FOR_FLAG.test(words) && SHOWN_ONCE.test(words)) return null;
  // "`GET /api/tours`, kept in IndexedDB for the cellar": the copy of what was read.
  if (isLabelled && QUERY_WORD.test(words.slice(0, held.index))) return null;
  return isLabelled || NOTHING_READ.test(held[0]) || SHOWS.test(words) || (LIVES_IN.test(words) && !QUERY_WORD.test(words)) || words.length < WORDS_OF_A_CELL ? held : null;
}

/** "the query cache doesn't keep it", "the browser cache is bypassed": behind what the client might hold. */
const KEEPS_NONE = /^[`"')]*\s(?:(?:does|do) ?(?:not|n['’]t)|never|no longer)\s(?:keeps?|holds?|stores?|caches?|sees?|has|have|touch(?:es)?|serves?)\b|^[`"')]*\sis (?:bypassed|skipped|switched off|turned off|off|disabled|not used|never used)\b/i;

const IN_STORAGE = /^(?:in |from |by )?(?:local|session) ?storage$/i;

/** "Its figures live in the Vuex store": there, and nowhere else, once no read is told. */
const LIVES_IN = /\bliv(?:es?|ing) in\b/i;

/** That nothing is fetched says it outright, whatever is shown. */
const NOTHING_READ = /^nothing\b/i;

/** "Answers are kept in a store until they are sent": what people fill in there, not what the page is drawn from. */
const KEPT_FOR_SENDING = /\b(?:keeps?|holds?|collects?|gathers?|stores?|remembers?)\s(?:(?:its|the|their|all|these|those|every|each|your|his|her|our)\s){0,2}(?:\w+\s)?(?:answers?|inputs?|entries|choices|drafts?|fields?|selections?|steps|values|form(?:'s)? state)\b[^.;]{0,60}(?:,|\band\b|\buntil\b|\bthen\b)\s[^.;]{0,40}\b(?:posts?|sends?|submits?|saves?|sent|posted|submitted|saved|uploads?)\b|\b(?:answers?|inputs?|entries|choices|drafts?|fields?|selections?|steps|form state)\b[^.;]{0,20}\b(?:is|are|stays?|live|lives|being)\b[^.;]{0,60}\b(?:until|till|before) (?:the (?:end|last|final|form|quiz|user|submit)|it (?:is|gets)|they (?:are|get)|submi\w+|sen[dt]|sav(?:e|ed|ing)|finish\w*|all\b)/i;

/** "It could load them from …" settles nothing, nor does what is to be decided. */
function isSettled(text: MappedText, range: Range): boolean {
  const turn = turnAt(text, range);
  if (turn !== null && turn.stance !== 'hedged') return false;
  const { stance, words } = stanceAt(text, range);
  if (stance === 'deferred') return !PUT_OFF.test(text.text.slice(words.start, words.end));
  return stance !== 'hedged' || /[,;:]/.test(text.text.slice(Math.min(words.end, range.end), Math.max(words.start, range.start)));
}

/** "It is fetched when the user opens it": of what, and by what, nobody says. */
const BARE_READ = /^\W{0,3}(?:and )?(?:it|this|that|they|(?:the|this|that|its) (?:page|screen|view|tab|dashboard|data|content))(?: is| are| gets?)? (?:always |then |freshly )?(?:re-?)?(?:loaded|fetched|queried|hydrated|read|loads|fetches|polls)(?: (?:(?:each|every) time|again|afresh|anew|live|fresh|(?:when|whenever|once|as soon as|on|at|after|for) [^.;,`/]{2,60}))?\W{0,3}$/i;

/** "hydrated from the database on entry": neither a route nor a table nor what is read. */
function isGeneric(text: MappedText, read: Range): boolean {
  if (BARE_READ.test(text.text) && text.marks.every(({ kind }) => kind !== 'code')) return true;
  const start = Math.max(OWN_PATH.exec(text.text)?.[0].length ?? 0, text.text.lastIndexOf('; ', read.start) + 1);
  const end = text.text.indexOf('; ', read.end);
  const words = text.text.slice(start, end < 0 ? undefined : end);
  if (!GENERIC_STORE.test(words) || text.marks.some((mark) => mark.kind === 'code' && mark.start >= start) || /[/_]|[a-z][A-Z]/.test(words) || QUERY_WORD.test(words)) return false;
  return GENERIC_WORD.test(words);
}

function source(kind: Source['kind'], text: MappedText, { start, end }: Range): Source {
  return { kind, span: text.span(start, end) };
}

function isDenied(words: string, at: number): boolean {
  const thought = words.slice(Math.max(0, at - 60), at).split(/[.;]\s/).at(-1) ?? '';
  return NEGATION.test(thought) || /\b(?:instead of|rather than|independent of|regardless of)\b/i.test(thought);
}
