import { ADVERB_WINDOW, AMOUNT, ARGUMENT_WINDOW, CONFIGURED, COUNTED, LIMITER_CALL, WINDOW, WINDOW_FIRST } from '../lexicon/limits.js';
import { type Match, matchesOf } from '../lexicon/words.js';

/** How far before its window an amount stands at most. */
const REACH = 90;
const LIMITER = /limit|throttl|bucket|window|bandwidth/i;
const PER_WORD = /\b(?:per|hourly|daily|weekly|monthly)\b/i;

/** The amounts with a window that a text gives: "5 req/60s", "three per ten minutes", "daily limit of 20", `{ limit: 5, window: "1 m" }`. */
export function figuresIn(raw: string): Match[] {
  const hasDigit = /\d/.test(raw);
  const configured = hasDigit ? configuredIn(raw) : [];
  const first = PER_WORD.test(raw) ? matchesOf(WINDOW_FIRST, raw) : [];
  return withoutOverlaps([...configured, ...behindAmounts(raw, WINDOW), ...behindAmounts(raw, ADVERB_WINDOW), ...first]);
}

/** Windows with the amount that stands last before them and nothing but what is counted between. */
function behindAmounts(raw: string, windows: RegExp): Match[] {
  const found: Match[] = [];
  for (const window of matchesOf(windows, raw)) {
    const from = Math.max(0, window.start - REACH);
    const before = raw.slice(from, window.start);
    const amount = matchesOf(AMOUNT, before).at(-1);
    if (!amount || !COUNTED.test(before.slice(amount.end))) continue;
    const start = from + amount.start;
    found.push({ start, end: window.end, text: raw.slice(start, window.end) });
  }
  return found;
}

function configuredIn(raw: string): Match[] {
  const lower = raw.toLowerCase();
  const found = CONFIGURED.flatMap(({ hints, pattern }) => (hints.some((hint) => lower.includes(hint)) ? matchesOf(pattern, raw) : []));
  if (!LIMITER.test(raw) || !raw.includes('(')) return found;
  for (const match of raw.matchAll(LIMITER_CALL)) {
    const given = match[1] ?? '';
    if (/\d/.test(given) && ARGUMENT_WINDOW.test(given)) found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return found;
}

/** The matches that overlap none before them in the list. */
function withoutOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches) if (kept.every((other) => other.end <= match.start || match.end <= other.start)) kept.push(match);
  return kept;
}
