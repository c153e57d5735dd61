import { rememberedOf } from '../text/remembered.js';
import { headingOf, type Unit } from './outline.js';
import type { Passage } from './passages.js';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const DATE = new RegExp(
  `^\\W*(?:\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.?\\s${MONTH}\\b|${MONTH}\\.?\\s\\d{1,2}\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|(?:week|day|sprint|meeting)\\s\\d+\\b)`,
  'i',
);

/** The column of when something was decided, which need not be the first. */
const DAY_COLUMN = /^\W*(?:date|day|when|decided(?: on)?|datum)\W*$/i;

/** The words that begin with the date of an entry, if it has one. */
function datedWords({ fields, text }: Unit): string {
  return fields.find(({ label, value }) => DAY_COLUMN.test(label) && DATE.test(value.text))?.value.text ?? text.text;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_AND_MONTH = new RegExp(`^\\W*(?:(\\d{1,2})\\.?\\s(${MONTH})\\b|(${MONTH})\\.?\\s(\\d{1,2})\\b)(?:,?\\s(\\d{4})\\b)?`, 'i');
const NUMBERED = /^\W*(?:week|day|sprint|meeting)\s(\d{1,4})\b/i;
/** Over a log whose first entry is the last word: "Log (newest first)", "Decisions, latest on top". */
const NEWEST_FIRST = /\b(?:newest|latest|most recent|last)\b[^.;]{0,24}\b(?:first|on top|at the top|above)\b|\breverse(?:d)?[- ]?(?:chronological|order)/i;
/** Days of a year in which each month has as many. */
const MONTH_LENGTH = 31;
const YEAR_LENGTH = MONTHS.length * MONTH_LENGTH;

/** The day of an entry as a number that grows with time, among those of its log where no year is told; null where it has no place in time. */
export function dayOf(unit: Unit): number | null {
  const entry = entryOf(unit);
  if (!entry) return null;
  return fullDayOf(datedWords(entry)) ?? (entry.parent ? (daysOfLog(entry.parent).get(entry) ?? null) : null);
}

/** `2026-05-12`, "12.5.2026", "12 May 2026" → 20260512 */
function fullDayOf(words: string): number | null {
  const iso = /^\W*(\d{4})-(\d{2})-(\d{2})/.exec(words);
  if (iso) return asNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german = /^\W*(\d{1,2})\.\s?(\d{1,2})\.(\d{4}|\d{2})\b/.exec(words);
  if (german) return asNumber((Number(german[3]) % 100) + 2000, Number(german[2]), Number(german[1]));
  const named = DAY_AND_MONTH.exec(words);
  return named?.[5] === undefined ? null : asNumber(Number(named[5]), monthOf(named) + 1, Number(named[1] ?? named[4]));
}

function asNumber(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}

function monthOf(match: RegExpExecArray): number {
  return MONTHS.indexOf((match[2] ?? match[3] ?? '').slice(0, 3).toLowerCase());
}

/** The places in time of the entries of a log that tell no year: by their days, their numbers, or because the log says that its newest entry comes first. */
const daysOfLog = rememberedOf((log: Unit): ReadonlyMap<Unit, number> => {
  const entries = log.children.filter(beginsWithDate);
  const places = inYear(entries) ?? numbered(entries) ?? (saysNewestFirst(log, entries[0]) ? entries.map((_, index) => entries.length - index) : []);
  return new Map(places.map((place, index) => [entries[index] as Unit, place]));
});

/** Days without a year, counted from behind the longest time without an entry: a log that goes on over New Year ends in January. */
function inYear(entries: readonly Unit[]): readonly number[] | null {
  const days = entries.map((entry) => {
    const match = DAY_AND_MONTH.exec(datedWords(entry));
    return match ? monthOf(match) * MONTH_LENGTH + Number(match[1] ?? match[4]) : null;
  });
  if (!days.every((day) => day !== null)) return null;
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const gaps = sorted.map((day, index) => day - (sorted[index - 1] ?? (sorted.at(-1) ?? 0) - YEAR_LENGTH));
  const first = sorted[gaps.indexOf(Math.max(...gaps))] ?? 0;
  return days.map((day) => 1 + ((day - first + YEAR_LENGTH) % YEAR_LENGTH));
}

function numbered(entries: readonly Unit[]): readonly number[] | null {
  const numbers = entries.map((entry) => NUMBERED.exec(datedWords(entry))?.[1]);
  return numbers.every((number) => number !== undefined) ? numbers.map(Number) : null;
}

function saysNewestFirst(log: Unit, first: Unit | undefined): boolean {
  const before = first ? log.children.slice(0, log.children.indexOf(first)) : [];
  return [log, ...before].some(({ text }) => NEWEST_FIRST.test(text.text));
}

/** Whether a unit is, or stands in, an entry of a dated log: a later one decides over earlier ones (docs/judgement.md, Contradiction 3). */
export function isDated(unit: Unit): boolean {
  return entryOf(unit) !== null;
}

/** The entry in which a unit stands: itself, or the section below a date, "### 4 June", where another such section stands beside it. */
function entryOf(unit: Unit): Unit | null {
  if (beginsWithDate(unit)) return unit;
  const heading = headingOf(unit);
  return heading?.parent && isDay(heading) && heading.parent.children.filter(isDay).length > 1 ? heading : null;
}

function beginsWithDate(unit: Unit): boolean {
  return DATE.test(datedWords(unit));
}

function isDay({ kind, text }: Unit): boolean {
  return kind === 'heading' && (fullDayOf(text.text) !== null || DAY_AND_MONTH.test(text.text));
}

/** How what an entry says is ordered among what others say: as the later word, with its day where that is told in full. */
export function orderOf(unit: Unit): { readonly supersedes: boolean; readonly day: number | null } {
  const supersedes = isDated(unit);
  return { supersedes, day: supersedes ? dayOf(unit) : null };
}

/** Passages in the order of a document, those of dated entries in the order of their days: in a log that begins with its newest entry the last word stands last. */
export function inOrderOfTime(passages: readonly Passage[]): readonly Passage[] {
  const dated = passages.flatMap((passage, index) => {
    const { day } = orderOf(passage.unit);
    return day === null ? [] : [{ passage, index, day }];
  });
  const sorted = [...dated].sort((a, b) => a.day - b.day);
  const moved = new Map(dated.map(({ index }, place) => [index, sorted[place]?.passage]));
  return passages.map((passage, index) => moved.get(index) ?? passage);
}
