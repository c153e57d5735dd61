import type { Unit } from './outline.js';

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

/** The day of an entry as a number that grows with time; null where no full date leads it in. */
export function dayOf(unit: Unit): number | null {
  const words = datedWords(unit);
  const iso = /^\W*(\d{4})-(\d{2})-(\d{2})/.exec(words);
  if (iso) return Number(iso[1]) * 10_000 + Number(iso[2]) * 100 + Number(iso[3]);
  const german = /^\W*(\d{1,2})\.\s?(\d{1,2})\.(\d{4}|\d{2})\b/.exec(words);
  if (german) return (Number(german[3]) % 100 + 2000) * 10_000 + Number(german[2]) * 100 + Number(german[1]);
  return null;
}

/** An entry of a dated log: a later one decides over earlier ones (docs/judgement.md, Contradiction 3). */
export function isDated(unit: Unit): boolean {
  return DATE.test(datedWords(unit));
}

/** How what an entry says is ordered among what others say: as the later word, with its day where that is told in full. */
export function orderOf(unit: Unit): { readonly supersedes: boolean; readonly day: number | null } {
  const supersedes = isDated(unit);
  return { supersedes, day: supersedes ? dayOf(unit) : null };
}
