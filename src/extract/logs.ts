import type { Unit } from './outline.js';

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const DATE = new RegExp(
  `^\\W*(?:\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.?\\s${MONTH}\\b|${MONTH}\\.?\\s\\d{1,2}\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|(?:week|day|sprint|meeting)\\s\\d+\\b)`,
  'i',
);

/** The day of an entry as a number that grows with time; null where no full date leads it in. */
export function dayOf(unit: Unit): number | null {
  const iso = /^\W*(\d{4})-(\d{2})-(\d{2})/.exec(unit.text.text);
  if (iso) return Number(iso[1]) * 10_000 + Number(iso[2]) * 100 + Number(iso[3]);
  const german = /^\W*(\d{1,2})\.\s?(\d{1,2})\.(\d{4}|\d{2})\b/.exec(unit.text.text);
  if (german) return (Number(german[3]) % 100 + 2000) * 10_000 + Number(german[2]) * 100 + Number(german[1]);
  return null;
}

/** An entry of a dated log: a later one decides over earlier ones (docs/judgement.md, Contradiction 3). */
export function isDated(unit: Unit): boolean {
  return DATE.test(unit.text.text);
}
