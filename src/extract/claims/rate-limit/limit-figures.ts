import { matchesIn } from '../../../text/matches-in.js';
import { ADVERB_WINDOW, AMOUNT, ARGUMENT_WINDOW, CONFIGURED, COUNTED, LIMITER_CALL, NUMBER_WORDS, SHORT_UNITS, TIME_UNITS, WINDOW_ARTICLES, WINDOW_FIRST, WINDOW_STEPS } from '../../lexicon/limits.js';
import { type Match, matchesOf } from '../../lexicon/words.js';

/** How far before its window an amount stands at most. */
const REACH = 90;
const LIMITER = /limit|throttl|bucket|window|bandwidth|check_?rate/i;
const PER_WORD = /\b(?:per|hourly|daily|weekly|monthly)\b/i;

/** The amounts with a window that a text gives: "5 req/60s", "three per ten minutes", "daily limit of 20", `{ limit: 5, window: "1 m" }`. */
export function figuresIn(raw: string): Match[] {
  const hasDigit = /\d/.test(raw);
  const configured = hasDigit ? configuredIn(raw) : [];
  const first = PER_WORD.test(raw) ? matchesOf(WINDOW_FIRST, raw) : [];
  return withoutOverlaps([...configured, ...behindAmounts(raw, windowsIn(raw)), ...behindAmounts(raw, matchesOf(ADVERB_WINDOW, raw)), ...first]);
}

const TOKEN = /[a-zà-ÿ]+|\d[\d.,_]*|[/·]/gi;
const GAP = /^[\s`"'-]{0,3}$/;

/** Behind "a three-minute": what is so long, "speech", and no window. */
const LENGTH_OF_THING = /^\s(?!(?:rolling|sliding|fixed|windows?|periods?|spans?|intervals?|slots?|buckets?|blocks?|stretch|per|for|and|or|by|on|to|in|at|then|which|that|with|over|before|each|else|so)\b)[a-z]/i;

/** What may make an amount a limit: "per minute", "/60s", "in any 24 hours". Read word by word: the words are many, the rule is small. */
function windowsIn(raw: string): Match[] {
  const tokens = matchesIn(raw, TOKEN).map((match) => ({ start: match.index, end: match.index + match[0].length, word: match[0].toLowerCase() }));
  const isBeside = (at: number): boolean => GAP.test(raw.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0));
  const isNumber = (at: number): boolean => /^\d/.test(tokens[at]?.word ?? '') || NUMBER_WORDS.has(tokens[at]?.word ?? '');
  const found: Match[] = [];
  tokens.forEach(({ word, end }, at) => {
    const isShort = SHORT_UNITS.has(word) && (/^\d/.test(tokens[at - 1]?.word ?? '') || tokens[at - 1]?.word === '/');
    if ((!TIME_UNITS.has(word) && !isShort) || /[\w:-]/.test(raw.charAt(end)) && !/^-\s/.test(raw.slice(end))) return;
    let step = at - 1;
    if (isNumber(step) && isBeside(step)) step--;
    while (step >= 0 && isBeside(step) && WINDOW_ARTICLES.has(tokens[step]?.word ?? '') && !(WINDOW_STEPS.has(tokens[step]?.word ?? '') && !WINDOW_STEPS.has(tokens[step - 1]?.word ?? ''))) step--;
    const first = tokens[step];
    if (!first || !isBeside(step) || !WINDOW_STEPS.has(first.word)) return;
    if (isNumber(at - 1) && raw.slice(tokens[at - 1]?.end, tokens[at]?.start) === '-' && LENGTH_OF_THING.test(raw.slice(end))) return;
    const start = first.start - (/\s/.test(raw.charAt(first.start - 1)) ? 1 : 0);
    found.push({ start, end, text: raw.slice(start, end) });
  });
  return found;
}

/** Between an amount and a window that have nothing to do with each other: "for four days and it gets worse in the evening". */
const OPENS_CLAUSE = /\b(?:and|but|or|because|when|while)\s(?:it|they|he|she|we|i|you|there)\s/i;

/** "an hour later", "a year ago" */
const TOLD_OF_TIME = /^\s(?:later|ago|earlier|afterwards|old|long)\b/i;

/** "eight in the morning", "3 AM every day", "the 2nd of each month", "two people in six weeks", "50 metres and three days", "5,000 texts take over an hour": no amount in a window. */
function isClockOrLength(words: string): boolean {
  return CLOCK_TIME.test(words) || CALENDAR_TIME.test(words) || MANPOWER.test(words) || (TWO_LENGTHS.test(words) && !/\b(?:per|each|every|an?)\b|\//i.test(words)) || /\b(?:takes?|took|lasts?)\b/i.test(words);
}

const CLOCK_TIME = /^\S+\s(?:in|at) the (?:morning|evening|night|afternoon)$/i;
const CALENDAR_TIME = /^\S{0,3}\d{1,2}(?:(?::\d\d)?\s?(?:[ap]\.?m\b(?!\stag)|utc\b|gmt\b|o['’]clock)|(?:st|nd|rd|th)?\sof\s(?:each|every|the|a)\s)/i;
const MANPOWER = /^\S+\s(?:of us|people|persons|developers?|engineers?|founders?|programmers?)\s(?:in|within|for)\b/i;
const TWO_LENGTHS = new RegExp(`\\s(?:and|und|y|et)\\s(?:\\d[\\d.,]*|${[...NUMBER_WORDS].join('|')})\\s?[a-zà-ÿ]+$`, 'i');

/** Windows with the amount that stands last before them and nothing but what is counted between. */
function behindAmounts(raw: string, windows: readonly Match[]): Match[] {
  const found: Match[] = [];
  for (const window of windows) {
    const from = Math.max(0, window.start - REACH);
    const before = raw.slice(from, window.start);
    const amount = matchesOf(AMOUNT, before).at(-1);
    if (!amount || !COUNTED.test(before.slice(amount.end)) || OPENS_CLAUSE.test(before.slice(amount.end))) continue;
    const start = from + amount.start;
    const text = raw.slice(start, window.end);
    if (!isClockOrLength(text) && !TOLD_OF_TIME.test(raw.slice(window.end))) found.push({ start, end: window.end, text });
  }
  return found;
}

function configuredIn(raw: string): Match[] {
  const lower = raw.toLowerCase();
  const found = CONFIGURED.flatMap(({ hints, pattern }) => (hints.some((hint) => lower.includes(hint)) ? matchesOf(pattern, raw) : []));
  if (!LIMITER.test(raw) || !raw.includes('(')) return found;
  for (const match of matchesIn(raw, LIMITER_CALL)) {
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
