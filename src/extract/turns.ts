import { matchesIn, rangeOf } from '../text/matches-in.js';
import { IGNORED, IN_A_CASE } from './lexicon/abstentions.js';
import { AFTERTHOUGHTS } from './lexicon/afterthoughts.js';
import { ANYTHING_BUT, FRAMES, LACKING_BEFORE, LED_TO_LABEL, ONLY_ON_TRIAL, READ_FOR_RECORDS, REMARKS, REST_OF_REMARK, TO_LABEL_END, type Turn, TO_REMARK, TURNED_AWAY_BUT, turnOfLast, UNENFORCED } from './lexicon/turns.js';
import type { Match } from './lexicon/words.js';
import type { Range, Stand } from './stance.js';

/** What turns all that a sentence says, whatever stands between it and a thing. */
export interface Turns {
  /** The words that it opens with. */
  readonly frame: Stand | null;
  /** Sentences joined to it that take back what stands before them. */
  readonly takenBack: readonly TakenBack[];
  /** Remarks at its end, or at that of one of its clauses. */
  readonly remarks: readonly Stand[];
  /** Words behind it in its clause, or at the beginning of the next. */
  readonly afterthoughts: readonly Stand[];
  /** Words that keep it to where nobody works. */
  readonly trials: readonly Range[];
  /** Words that tell that nobody is kept out. */
  readonly unenforced: readonly Range[];
  /** Words that tell that it is sent and left aside. */
  readonly ignored: readonly Range[];
}

/** A sentence that takes back what stands before it: all of it, or the last thing alone. */
interface TakenBack extends Stand {
  readonly ofLast: boolean;
}

/** Words of a sentence that put off or leave open. */
interface Delays {
  readonly deferrals: readonly Match[];
  readonly hedges: readonly Match[];
}

/** @param plain the sentence with its code blanked out */
export function turnsIn(plain: string, delays: Delays): Turns {
  return { frame: foundIn(FRAMES, plain) ?? labelIn(plain, delays), remarks: remarksIn(plain, delays), takenBack: takenBackIn(plain), afterthoughts: afterthoughtsIn(plain), trials: matchesIn(plain, ONLY_ON_TRIAL).map(rangeOf), unenforced: [UNENFORCED, READ_FOR_RECORDS].flatMap((words) => matchesIn(plain, words).map(rangeOf)), ignored: matchesIn(plain, IGNORED).map(rangeOf).filter(({ start }) => !IN_A_CASE.test(plain.slice(Math.max(0, start - LONGEST_CASE), start))) };
}

/** What turns a thing that a sentence names (docs/judgement.md, Stance); null where nothing does. */
export function turnOf(plain: string, { frame, remarks, takenBack, afterthoughts, trials, unenforced, ignored }: Turns, cue: Range): Stand | null {
  if (frame && (frame.words.end <= cue.start || isOfAll(cue)) && (frame.words.start === 0 || !/;\s|,\s\w+:\s/.test(plain.slice(frame.words.end, cue.start)))) return frame;
  const turn = takenBack.find(({ words, ofLast }) => words.start >= cue.end && !(ofLast && OTHERS_BETWEEN.test(plain.slice(cue.end, words.start))));
  if (turn) return turn;
  const remark = remarks.find(({ words }) => words.start >= cue.end - 1 && reachesRemark(plain.slice(cue.end, words.start)));
  if (remark && !LACKING_BEFORE.test(plain.slice(0, cue.start))) return remark;
  const thought = afterthoughts.find(({ words }) => words.start >= cue.end && SAME_CLAUSE.test(plain.slice(cue.end, words.start)));
  if (thought) return thought;
  const aside = leavesOut(plain, cue) ?? unenforced.find(({ end }) => end > cue.end) ?? ignored.find(({ start }) => start >= cue.end && UP_TO_NEXT_CLAUSE.test(plain.slice(cue.end, start))) ?? trials.find((place) => place.start >= cue.end && reachesPlace(plain, cue, place));
  return aside ? { stance: 'denied', words: aside, whole: true } : null;
}

/** Up to the beginning of the next clause. */
const UP_TO_NEXT_CLAUSE = /^[^.;,:]{0,80}(?:[;,]\s)?(?:and\s|but\s|though\s|yet\s)?$/i;

/** So far before words their condition is looked for. */
const LONGEST_CASE = 80;

/** Up to an afterthought: the rest of the clause, and perhaps the next one up to there. */
const SAME_CLAUSE = /^(?:[^.;!?]|\.(?=\w)){0,90}(?:;\s)?(?:[^.;!?]|\.(?=\w)){0,40}$/;

/** A place that stands for all that a text says: its very beginning, and no word of it. */
function isOfAll({ end }: Range): boolean {
  return end === 0;
}

/** What stands behind things and turns them, in the order of the list. */
function afterthoughtsIn(plain: string): Stand[] {
  return AFTERTHOUGHTS.flatMap(({ stance, pattern }): Stand[] => {
    const match = pattern.exec(plain);
    return match ? [{ stance, words: rangeOf(match), whole: true }] : [];
  });
}

function foundIn(list: readonly Turn[], plain: string): Stand | null {
  for (const { stance, pattern } of list) {
    const match = pattern.exec(plain);
    if (match) return { stance, words: rangeOf(match), whole: true };
  }
  return null;
}

/** Each of the words that put off or leave open, and how what it is said of stands then. */
function standsOf({ deferrals, hedges }: Delays): { readonly word: Match; readonly stance: Stand['stance'] }[] {
  return [...deferrals.map((word) => ({ word, stance: 'deferred' as const })), ...hedges.map((word) => ({ word, stance: 'hedged' as const }))];
}

/** A label before all that the sentence says: "Future work: …", "Out of scope for v1 — …". */
function labelIn(plain: string, delays: Delays): Stand | null {
  const found = standsOf(delays).find(({ word }) => LED_TO_LABEL.test(plain.slice(0, word.start)) && TO_LABEL_END.test(plain.slice(word.end, word.end + 60)));
  return found ? { stance: found.stance, words: { start: LED_TO_LABEL.exec(plain.slice(0, found.word.start))?.index ?? 0, end: found.word.end }, whole: true } : null;
}

/** The remark with which the sentence ends, and each clause before: "JWT (disabled); 20 per minute". */
function remarksIn(plain: string, delays: Delays): Stand[] {
  const ends = plain.includes('; ') ? matchesIn(plain, CLAUSE_END).map(({ index }) => index) : [];
  const clauses = ends.map((end, index) => ({ start: index === 0 ? 0 : (ends[index - 1] as number) + 1, end }));
  return [...clauses, { start: 0, end: plain.length }].flatMap(({ start, end }): Stand[] => {
    const found = foundIn(REMARKS, plain.slice(start, end));
    return found ? [{ ...found, words: { start: found.words.start + start, end: found.words.end + start } }] : delaysAtEnd(plain, { start, end }, delays);
  });
}

/** Words that put off or leave open, alone in brackets or behind a dash at the end of a clause: "(to be added before launch)", "— out of scope for v1". */
function delaysAtEnd(plain: string, clause: Range, delays: Delays): Stand[] {
  return standsOf(delays).flatMap(({ word, stance }): Stand[] => {
    if (word.start < clause.start || word.end > clause.end || !REST_OF_REMARK.test(plain.slice(word.end, clause.end))) return [];
    const ahead = TO_REMARK.exec(plain.slice(clause.start, word.start));
    return ahead ? [{ stance, words: { start: clause.start + ahead.index, end: word.end }, whole: true }] : [];
  });
}

const CLAUSE_END = /;\s/g;
/** Something else follows. */
const OTHERS_BETWEEN = /[,;)]\s|\s[–—]\s/;

/** Where one sentence, or one of its clauses, ends and the next begins. */
const SENTENCE_END = /[.!?]["')\]]?\s+|;\s+/g;

/** Each sentence or clause of a text that takes back what stands before it. */
function takenBackIn(plain: string): TakenBack[] {
  return matchesIn(plain, SENTENCE_END).flatMap((end): TakenBack[] => {
    const start = rangeOf(end).end;
    const sentence = plain.slice(start);
    const turn = turnOfLast(sentence, plain.slice(0, end.index));
    return turn ? [{ stance: turn.stance, words: { start, end: plain.trimEnd().length }, whole: true, ofLast: turn.ofLast === true }] : [];
  });
}

/** Where what stands before a thing leaves out that alone. */
function leavesOut(plain: string, cue: Range): Range | null {
  const match = ANYTHING_BUT.exec(plain.slice(Math.max(0, cue.start - 60), cue.start));
  if (!match) return null;
  const end = cue.start;
  const start = end - match[0].length;
  return TURNED_AWAY_BUT.test(plain.slice(0, start)) ? null : { start, end };
}

/** A verb: something is done. */
const DOES = /\b(?:is|are|was|were|has|have|does|do|can|will|may|must|[a-z]{2,}(?:[^s\W]s|es))\b/i;

/** Goes on with the same thing: how it is checked, what becomes of those who lack it. */
const GOES_ON_WITH_IT =
  /,\s(?=(?:then|which|that|who|checked|verified|validated|compared|enforced|required|decoded|unsealed|issued|signed|sent|passed|taken|read|via|by|with|from|using|through)\b)|,?\s(?:and|or)\s(?=(?:then\s|otherwise\s)?(?:rejects?|rejected|refuse[sd]?|returns?|answers?|answered|responds?|denies|denied|throws?|fails?|redirects?|blocks?|blocked|turns?|renders?|shows?|draws?|displays?|[45]\d\d)\b)/g;
/** Behind a dash or a colon somebody does something. */
const DOES_ANOTHER = new RegExp(String.raw`(?:\s[–—-]|:)\s[^–—:]*?${DOES.source}`, 'i');

/** Whether between a thing and a remark at the end stands nothing else that it could be of. */
function reachesRemark(between: string): boolean {
  const rest = between.replace(GOES_ON_WITH_IT, ' ');
  return between.length < 200 && !/[;.]\s|,\s|\s(?:and|or|plus|\+)\s/.test(rest) && !DOES_ANOTHER.test(rest);
}

const ITS_OWN_VERB = /^\s(?:is|are|was|were|has|have|gets?) \w+/;
const UP_TO_PLACE = /^(?:[^,;:.]|[.,:](?! )){0,120},? ?$/;

/** Whether between a thing and where it holds stand no other things, unless that ends the sentence and none of them does anything. */
function reachesPlace(plain: string, cue: Range, place: Range): boolean {
  const between = plain.slice(cue.end, place.start);
  return UP_TO_PLACE.test(between) || (/^\W*$/.test(plain.slice(place.end)) && !/[;.]\s/.test(between) && !DOES.test(between.replace(ITS_OWN_VERB, '')));
}
