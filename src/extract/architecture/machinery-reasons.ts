import { blank } from '../../text/blank.js';
import type { Span } from '../../text/source-file.js';
import { ASKS_WHY, BEYOND_ONE, DEMAND, GOES_ON_ABOUT, HABIT, HYPOTHETICAL, IDLE_REASON, IMPOSED, MEASURED_ON_ONE, NEED, NOT_DEMANDED, NUMBERED, REASON, REASON_BEFORE, REASON_BEGINS, REASON_COLUMN, REQUIRES, WISH } from '../lexicon/machinery-reasons.js';
import { ANY_MACHINERY } from '../lexicon/machinery.js';
import { type Match, matchesOf } from '../lexicon/words.js';
import { headingOf, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';

/** Where heavy machinery is named. */
export interface Mention {
  /** The place of the passage among those of the document. */
  readonly index: number;
  readonly match: Match;
  /** What the passage names last before it. */
  readonly before: Match | null;
}

/** How far into a paragraph or item its topic stands. */
const LEAD = 12;

/** In a column of reasons so few words only name a purpose: "event bus between the parts". */
const SHORTEST_REASON = 5;

/** The reason why the machinery of a mention is required: beside it, or anywhere in the part that is about it. */
export function reasonFor(passages: readonly Passage[], mention: Mention): Span | null {
  return reasonBeside(passages, mention) ?? reasonInPart(passages, mention);
}

/** A reason in the sentence, in the one that follows it, in the cell beside it, or in the section whose heading asks why. */
function reasonBeside(passages: readonly Passage[], mention: Mention): Span | null {
  const { index } = mention;
  const { unit } = passages[index] as Passage;
  const isAsked = ASKS_WHY.test(passages[index + 1]?.text.text ?? '');
  const here = passages.slice(index, index + 3).filter((next, offset) => {
    if (offset === 0 || (isAsked && (next.unit === unit || isNextTo(unit, next.unit)))) return true;
    // "This is so because" in the middle of the paragraph that follows speaks of what that one named.
    const goesOn = next.unit === unit || (isNextTo(unit, next.unit) && next.unit !== passages[index + offset - 1]?.unit);
    return goesOn && (offset === 1 || GOES_ON_ABOUT.test(next.text.text)) && !isAboutAnother(next, mention);
  });
  const row = unit.kind === 'row' ? passages.filter((each) => each.unit === unit && REASON_COLUMN.test(each.label)) : [];
  const leading = passages[index - 1];
  const before = leading?.unit === unit && REASON_BEFORE.test(passages[index]?.text.text ?? '') ? [leading] : [];
  // "We may grow one day. That's why it runs on Kubernetes.": the reason is in the sentence before, and an idle one.
  if (before.some((passage) => isIdle(passage.text.text))) return null;
  const given = [...here, ...row].find((passage) => isReason(wordsFor(passage, mention, passages), row.includes(passage))) ?? before.find((passage) => isReason(passage.text.text, true));
  return given ? given.text.span() : null;
}

/** "It all runs on Kubernetes, because …": the reason of what that sentence names, and not of what was named before. */
function isAboutAnother({ text }: Passage, { match }: Mention): boolean {
  return ANY_MACHINERY.test(text.text) && !text.text.toLowerCase().includes(match.text.toLowerCase());
}

/** In a section, paragraph or item that is about the machinery every sentence that says what must be tells why. */
function reasonInPart(passages: readonly Passage[], { index, match }: Mention): Span | null {
  const { unit, kind } = passages[index] as Passage;
  const isAbout = kind === 'heading' || (match.start <= LEAD && passages[index - 1]?.unit !== unit && kind === 'words');
  if (!isAbout) return null;
  const part = passages.slice(index + 1).filter((each) => each.unit.zone === 'plain' && (kind === 'heading' ? headingOf(each.unit) === unit && each.unit.kind !== 'row' && each.unit.kind !== 'code' : each.unit === unit || each.unit.parent === unit));
  const given = part.find(({ text }) => isDemanded(text.text));
  return given ? given.text.span() : null;
}

function isNextTo(unit: Unit, next: Unit): boolean {
  return next.parent === unit || (next.kind === 'paragraph' && next.previous === unit && !NUMBERED.test(next.text.text) && headingOf(next) === headingOf(unit));
}

/**
 * The words of a passage without the remarks in brackets behind other things that it lists, "Kafka, Redis (as we have two instances)", and
 * without the reason of what it names before: "Kafka, because orders are replayed, and Kubernetes".
 */
function wordsFor(passage: Passage, { index, match, before }: Mention, passages: readonly Passage[]): string {
  if (passage !== passages[index]) return passage.text.text;
  const between = before ? passage.text.text.slice(before.end, match.start) : '';
  const isApart = REASON_BEGINS.test(between) && ANOTHER.test(between);
  const text = isApart ? blank(passage.text.text, [{ start: 0, end: match.start }]) : passage.text.text;
  const foreign = matchesOf(BRACKETED, text).filter(({ start, end }) => end < match.start || (start > match.end && /[,;]|\band\b/i.test(text.slice(match.end, start))));
  return blank(text, foreign.filter(({ start }) => /,[^,.;:]{0,40}$/.test(text.slice(0, start)) || text.slice(match.start > start ? start : match.end).includes(',')));
}

/** Before a further thing, behind the reason of the one before it. */
const ANOTHER = /(?:[,;]\s(?:and|plus|as well as)|;)\s(?:\w{1,12}\s){0,4}$/i;
const BRACKETED = /\([^()]{4,200}\)/g;

function isReason(written: string, isReasonCell: boolean): boolean {
  const words = written.replace(HABIT, (reason) => (REQUIRES.test(reason) ? reason : ' '));
  if (isDemanded(words)) return true;
  const isGiven = (isReasonCell && words.trim().split(/\s+/).length > SHORTEST_REASON) || REASON.test(words) || IMPOSED.test(words) || MEASURED_ON_ONE.test(words) || ((NEED.test(words) || BEYOND_ONE.test(words)) && /\d/.test(words));
  return isGiven && /\w{3}/.test(words) && !isIdle(words) && !NOT_DEMANDED.test(words);
}

/** Whether somebody or something leaves no choice, in a clause that does not only suppose or wish it. */
function isDemanded(words: string): boolean {
  if (NOT_DEMANDED.test(words)) return false;
  if ((BEYOND_ONE.test(words) && /\d/.test(words)) || MEASURED_ON_ONE.test(words)) return !HYPOTHETICAL.test(words);
  return matchesOf(DEMAND, words).some(({ start, end }) => {
    const clause = clauseAround(words, start, end);
    return !HYPOTHETICAL.test(clause) && !isIdle(clause);
  });
}

function clauseAround(words: string, start: number, end: number): string {
  const from = Math.max(...[', ', '; ', ': ', '. ', '(', ' – ', ' — '].map((mark) => words.lastIndexOf(mark, start)), 0);
  const gap = words.slice(end).search(/[,;:.()]|\s[–—]\s/);
  return words.slice(from, gap < 0 ? words.length : end + gap);
}

/** Nothing but a wish to grow, a fashion, a taste. */
function isIdle(words: string): boolean {
  return (IDLE_REASON.test(words) && !/\d/.test(words)) || (WISH.test(words) && !REQUIRES.test(words) && !IMPOSED.test(words));
}
