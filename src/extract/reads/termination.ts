import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import { ASIDE_IN_CODE, FIRST_VALUE, FORWARD_CURSOR, NOT_ANEW, NOTHING_CAN, ONE_WAY, OTHER_ROWS, PERHAPS, POSITION, RESUMES_BEHIND, ROW_FAILS, SETS_ASIDE, SKIPS_LOCKED, STARTS_ANEW, TRIED_FOR_EVER, VALUE_GIVEN } from '../lexicon/repairs.js';
import { clausesOf, sentencesOf } from '../sentences.js';
import { stanceInClause } from '../stance.js';
import { isRewound } from './rewound-cursors.js';

/** Words about a repair, with the label that they stand under: "Progress: …". */
export interface Told {
  readonly text: MappedText;
  readonly label: string;
}

/** "… and is left to the back office": what happens to a row, not when the job is built. */
const LEFT_TO_PEOPLE = /^(?:is |are )?left (?:to|for)$/i;
/** Before words that set a row aside: they do not. */
const NOT_SO = /\b(?:not|never|n['’]t|nothing is|no rows? (?:is|are)|without(?: being)?) (?:yet )?(?:be )?$/i;

/** A cursor that only moves forward: in one phrase, as a position that goes one way, or as rows that are taken from behind the last. */
export function cursorIn(told: readonly Told[]): Span | null {
  if (told.some(startsAnew) || told.some(({ text }) => isRewound(text.text))) return null;
  return affirmed(told, FORWARD_CURSOR) ?? firstOf(told, (words) => POSITION.test(words) && ONE_WAY.test(words)) ?? firstOf(told, (words) => RESUMES_BEHIND.test(words));
}

/** What becomes of a row that cannot be processed, where it is skipped or marked. */
export function setAsideIn(all: readonly Told[]): Span | null {
  const told = all.map(({ text, label }): Told => ({ text: text.blanked(matchesIn(text.text, SKIPS_LOCKED).map(rangeOf)), label }));
  return affirmed(told.filter(({ text }) => !isTriedForEver(text.text)), SETS_ASIDE, isOfOtherRows) ?? firstOf(told, (words) => ROW_FAILS.test(words) && VALUE_GIVEN.test(words) && !isTriedForEver(words)) ?? codeThatSetsAside(told);
}

/** The rows come round again, for the position is given up: "on reaching the end it starts anew from zero". */
function startsAnew({ text }: Told): boolean {
  const match = STARTS_ANEW.exec(text.text);
  const before = text.text.slice(0, match?.index);
  return match !== null && !NOT_ANEW.test(before) && !(FIRST_VALUE.test(before) && !/\b(?:anew|again|over|back)\b/i.test(match[0]));
}

/** "Is tried again on the next run", not "is not picked again". */
function isTriedForEver(words: string): boolean {
  const match = TRIED_FOR_EVER.exec(words);
  return match !== null && !NOT_ANEW.test(words.slice(0, match.index));
}

/** "Rows that another worker holds are skipped": nothing is wrong with them. */
function isOfOtherRows(words: string): boolean {
  return OTHER_ROWS.test(words) && !ROW_FAILS.test(words);
}

/**
 * The place of a phrase in the first clause that affirms it.
 * @param isOther whether the words of a clause speak of something else
 */
function affirmed(told: readonly Told[], expression: RegExp, isOther: (words: string) => boolean = () => false): Span | null {
  for (const { text } of told) {
    const isProgram = text.text.includes('\n');
    for (const clause of expression.test(text.text) ? clausesOf(text) : []) {
      const match = expression.exec(clause.text);
      const before = clause.text.slice(0, match?.index);
      if (!match || (!isProgram && isOther(clause.text)) || NOT_SO.test(before) || (PERHAPS.test(before) && !NOTHING_CAN.test(before))) continue;
      const cue = rangeOf(match);
      // "Is not selected again" and "rows that could not be read are marked" set aside: only what is put off does not count.
      const { stance, isWhole, shownBy } = stanceInClause(isProgram ? clause : text, clause, cue);
      if (!isWhole && (stance !== 'deferred' || LEFT_TO_PEOPLE.test(shownBy))) return clause.span(cue.start, cue.end);
    }
  }
  return null;
}

/** The first sentence, with its label, whose words tell it and put off nothing. */
function firstOf(told: readonly Told[], tells: (words: string) => boolean): Span | null {
  for (const { text, label } of told) {
    for (const sentence of sentencesOf(text)) {
      if (!tells(`${label}: ${sentence.text}`) || OPEN.test(sentence.text)) continue;
      return sentence.span();
    }
  }
  return null;
}

/** Not decided. */
const OPEN = /\?(?:\s|$)|\b(?:TBD|TODO|to be (?:decided|worked out|defined|added)|perhaps|maybe|might|ideally|later on|not (?:yet|built|implemented)|post-MVP|planned)\b|\(later\)|^\W*later\s?:/i;

/** A branch of a program for what goes wrong that changes the row. */
function codeThatSetsAside(told: readonly Told[]): Span | null {
  for (const { text } of told) {
    const match = ASIDE_IN_CODE.exec(text.text);
    if (match) return text.span(match.index, match.index + match[0].length);
  }
  return null;
}
