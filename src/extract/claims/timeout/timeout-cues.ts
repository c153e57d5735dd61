import type { MappedText } from '../../../text/mapped-text.js';
import {
  ANSWERED_WITH, AT_MOST_BEHIND, BOUND_BEFORE, BOUNDS, CODED_DURATIONS, DURATION, FALLBACK, FIRST_BYTE, FOREIGN_504, FUNCTION_SETTINGS, GOES_ON, IN_TOTAL, LATE, LEFT_TO_PLATFORM, LIBRARY_TIMEOUT, MECHANISM, MECHANISM_OPTION, NO_HTML, NO_RETRY, NUMBER_WORDS, OTHER_DURATION, OTHER_STATUS, OTHER_TIMEOUT, PLATFORM, RECORDING_BEFORE, RECORDING_OF, RETRIES, RETRY_KEY, RETRY_LOOP, STATUS_504, STREAM_CLOSES, STREAM_END, STREAM_OPEN, TAKES_AT_MOST, TIME_IS_UP, SECOND_TRY, ORDINAL_BEHIND, TIMEOUT_OF_PLATFORM, TIMEOUT_WORD, TITLE_OF_TEST, TRIES_IN_TURN, TRIES_KEY, TRIES_PER_CALL, UNBOUNDED, WITHOUT_ANSWER,
} from '../../lexicon/timeouts.js';
import { type Match, matchesOf } from '../../lexicon/words.js';
import { clausesOf } from '../../sentences.js';
import type { Range } from '../../stance.js';
import { own } from '../../../text/own.js';
import { remembered } from '../../../text/remembered.js';
import { matchesIn } from '../../../text/matches-in.js';
import { isToldInBody } from './answer-bodies.js';
import { boundsByName, boundsGiven, type NamedTimes, NO_NAMED_TIMES } from './named-times.js';
import { countsSeconds } from './units.js';

export type TimeoutCue =
  | { readonly kind: 'bound'; readonly range: Range; readonly seconds: number; readonly tries: number; readonly platform: boolean; readonly connect: boolean; readonly closesStream: boolean }
  | { readonly kind: 'mechanism' | 'status' | 'otherStatus' | 'fallback' | 'word' | 'unbounded' | 'leftToPlatform'; readonly range: Range };

/**
 * Finds the words of a passage that speak of the end of a wait.
 * @param about the label or heading over the passage speaks of a timeout
 * @param around what stands beside the passage: the whole listing, the sentences of its paragraph, the rows of its table
 * @param isCode the passage is a line of a listing
 * @param times what the listings call their numbers
 */
export function timeoutCuesIn(text: MappedText, about: boolean, around = text.text, isCode = false, times: NamedTimes = NO_NAMED_TIMES): TimeoutCue[] {
  const raw = text.text;
  const cues: TimeoutCue[] = [];
  const range = (match: Match): Range => ({ start: match.start, end: match.end });
  const isFree = (match: Match): boolean => !cues.some((cue) => cue.kind === 'bound' && cue.range.start < match.end && match.start < cue.range.end);
  for (const { pattern, unit, platform, besideMechanism, underLabel } of CODED_DURATIONS) {
    if ((underLabel && !about && !/\btime-?out\b/i.test(raw)) || (besideMechanism && !hasMechanism(around))) continue;
    for (const match of matchesIn(raw, pattern)) {
      // A line that gives the number a name, which another line hands on.
      const handedOn = isCode && unit === 'guess' ? times.seconds.get(/^\w{3,40}/.exec(match[0])?.[0] ?? '') : undefined;
      const at = { start: match.index, end: match.index + match[0].length, text: match[0] };
      const seconds = handedOn ?? secondsOf(match[1] ?? '', unit === 'call' ? (countsSeconds(raw, at, isCode ? around : null) ? 's' : 'guess') : unit);
      if (seconds === null || !isFree(at) || OTHER_TIMEOUT.test(raw.slice(Math.max(0, at.start - 20), at.end))) continue;
      const count = tries(raw, at, around);
      cues.push({ kind: 'bound', range: range(at), seconds: seconds * count, tries: count, platform: platform === true || raw.slice(0, at.start).endsWith('--') || (isCode && FUNCTION_SETTINGS.test(around)), connect: false, closesStream: false });
    }
  }
  for (const { range: at, seconds } of isCode ? boundsByName(raw, times) : boundsGiven(raw, times)) {
    const match = { ...at, text: raw.slice(at.start, at.end) };
    if (!isFree(match) || OTHER_TIMEOUT.test(match.text)) continue;
    const times = tries(raw, match, around);
    cues.push({ kind: 'bound', range: at, seconds: seconds * times, tries: times, platform: FUNCTION_SETTINGS.test(around), connect: false, closesStream: false });
  }
  for (const match of matchesIn(raw, DURATION)) {
    const at = { start: match.index, end: match.index + match[0].length, text: match[0] };
    const seconds = secondsOf(match[1] ?? '', unitOf(match[2] ?? 's'));
    if (seconds === null || !isFree(at) || !isBound(at, text, about)) continue;
    const clause = clauseAround(text, at);
    const times = tries(raw, at, around);
    cues.push({ kind: 'bound', range: range(at), seconds: seconds * times, tries: times, platform: PLATFORM.test(clause) && !hasMechanism(clause.replace(TIMEOUT_OF_PLATFORM, ' ')), connect: CONNECTS.test(clause), closesStream: STREAM_CLOSES.test(clause) && !FIRST_BYTE.test(clause) });
  }
  const former = cues.filter((cue) => cue.kind === 'bound' && BOUND_BEFORE.test(raw.slice(0, cue.range.start)));
  if (former.length > 0 && former.length < cues.length) cues.splice(0, cues.length, ...cues.filter((cue) => !former.includes(cue)));
  const sums = IN_TOTAL.test(raw) ? cues.filter((cue) => cue.kind === 'bound') : [];
  const sum = Math.max(...sums.map((cue) => (cue.kind === 'bound' ? cue.seconds : 0)));
  // A bound for all tries together stands beside the bound of each.
  if (sums.length > 1) cues.splice(0, cues.length, ...cues.filter((cue) => cue.kind !== 'bound' || cue.seconds === sum));
  // How long a connection may take to stand bounds no answer.
  const bounds = cues.filter((cue) => cue.kind === 'bound');
  if (bounds.some((cue) => cue.kind === 'bound' && !cue.connect)) cues.splice(0, cues.length, ...cues.filter((cue) => cue.kind !== 'bound' || !cue.connect));
  const slowest = slowestOf(cues, raw);
  if (slowest !== null) cues.splice(0, cues.length, ...cues.filter((cue) => cue.kind !== 'bound' || cue.seconds === slowest));
  // `timeoutSeconds: 60` among the settings of a function bounds it, and ends no wait of its handler.
  const ofPlatform = matchesOf(TIMEOUT_OF_PLATFORM, raw);
  const isPlatforms = (match: Match): boolean => ofPlatform.some((other) => other.start <= match.start && match.end <= other.end);
  const isOfPlatform = (match: Match): boolean => cues.some((cue) => cue.kind === 'bound' && cue.platform && cue.range.start < match.end && match.start < cue.range.end);
  for (const match of [...matchesOf(MECHANISM, raw), ...matchesOf(LIBRARY_TIMEOUT, raw), ...matchesOf(MECHANISM_OPTION, raw).filter((option) => !isOfPlatform(option))]) if (!isPlatforms(match)) cues.push({ kind: 'mechanism', range: range(match) });
  for (const match of matchesOf(OTHER_STATUS, raw)) if (!/\b504\b/.test(match.text)) cues.push({ kind: 'otherStatus', range: range(match) });
  if (!cues.some((cue) => cue.kind === 'otherStatus') && (LATE.test(raw) || (isCode && isLate(around))) && !names504(around)) for (const match of matchesOf(ANSWERED_WITH, raw)) cues.push({ kind: 'otherStatus', range: range(match) });
  for (const match of matchesOf(STATUS_504, raw)) if (isOwn504(text, match) && !isToldInBody(raw, match, isCode ? around : null)) cues.push({ kind: 'status', range: range(match) });
  for (const match of matchesOf(LEFT_TO_PLATFORM, raw)) cues.push({ kind: 'leftToPlatform', range: range(match) });
  for (const match of matchesOf(UNBOUNDED, raw)) cues.push({ kind: 'unbounded', range: range(match) });
  if (cues.some((cue) => cue.kind === 'bound' || cue.kind === 'mechanism') || WITHOUT_ANSWER.test(raw)) for (const match of matchesOf(FALLBACK, raw)) cues.push({ kind: 'fallback', range: range(match) });
  for (const match of matchesOf(GOES_ON, raw)) cues.push({ kind: 'fallback', range: range(match) });
  if (!cues.some((cue) => cue.kind === 'bound')) {
    for (const match of matchesOf(TIMEOUT_WORD, raw)) if (!OTHER_TIMEOUT.test(raw.slice(Math.max(0, match.start - 16), match.end)) && !cues.some((cue) => cue.range.start < match.end && match.start < cue.range.end)) cues.push({ kind: 'word', range: range(match) });
  }
  return cues.sort((a, b) => a.range.start - b.range.start);
}

/** A part of a call that ends before the answer begins. */
const CONNECTS = /\bconnect(?:ion|ing)?\b|\b(?:dns|tls|tcp|handshake)\b/i;

/** "12 s for Deepgram, 8 s for Claude": of several calls by name, each with its bound, the longest tells. */
function slowestOf(cues: readonly TimeoutCue[], raw: string): number | null {
  const each = cues.flatMap((cue) => (cue.kind === 'bound' && !cue.platform && OF_ONE_CALL.test(raw.slice(cue.range.end)) ? [cue.seconds] : []));
  return each.length > 1 ? Math.max(...each) : null;
}

/** Directly behind a bound: the call that it is for. */
const OF_ONE_CALL = /^\W{0,3}(?:for|on|to) (?:the )?[A-Z]\w/;

/** The 504 is the handler's own: not the platform's, not a page. */
function isOwn504(text: MappedText, match: Match): boolean {
  const clause = clauseAround(text, match);
  return !FOREIGN_504.test(clause) || NO_HTML.test(text.text) || /\bjson\b|\{\s?["']/i.test(clause);
}

/** Behind a bound: it is none. */
const ON_AVERAGE = /^\s?,?\s?(?:on average|in the (?:mean|median)|as a rule|usually|normally|typically|most of the time|in practice)\b/i;
/** What waits. */
const OF_CALLS = /\b(?:ai|llm|models?|calls?|requests?|prompts?|completions?|generations?|openai|claude|anthropic|gemini|routes?|handlers?|we|waits?)\b/i;

function isBound(match: Match, text: MappedText, about: boolean): boolean {
  // What a test expects is no end of a wait.
  if (TITLE_OF_TEST.test(text.text)) return false;
  if (/second$/i.test(match.text) && ORDINAL_BEHIND.test(text.text.slice(match.end))) return false;
  const clause = clauseAround(text, match);
  const before = text.text.slice(Math.max(0, match.start - 34), match.start);
  if (TAKES_AT_MOST.test(text.text.slice(Math.max(0, match.start - 90), match.start)) && !ON_AVERAGE.test(text.text.slice(match.end)) && (about || OF_CALLS.test(clause))) return true;
  if (/\b(?:usually|typically|about|roughly|around|takes?|average|every|per|cached (?:for )?|p\d\d\D{0,8}|in)\s*$/i.test(before) && !/\btime-?out|\babort|\bgives? up|\bwithin/i.test(clause)) return false;
  if ((MEASURED_BEFORE.test(before) || MEASURED_BEHIND.test(text.text.slice(match.end))) && !/\btime-?out|\babort|\bgives? up|\bdeadline|\bcut off/i.test(clause)) return false;
  if (lastsSoLong(text.text, match)) return false;
  // "Filing answers within 8 s at P95, the list within 300 ms": targets, which end nothing.
  if (PERCENTILE.test(text.text) && TARGET_BEFORE.test(before) && !hasMechanism(text.text)) return false;
  // "judges the first 3 seconds": so long is what is looked at.
  if (/\b(?:first|last|opening|final)\s*$/i.test(before) && !/\btime-?outs?\b|\babort|\bwithin\b|\bafter\b/i.test(clause)) return false;
  if (/min/i.test(match.text) && !/\btime-?outs?\b|\babort/i.test(clause)) return false;
  if (/^\s*per\b/i.test(text.text.slice(match.end)) && !/^\s*per (?:call|request|model call|attempt|try|prompt)\b/i.test(text.text.slice(match.end)) && !hasMechanism(clause) && !hasMechanism(text.text)) return false;
  if (/^\s*(?:of audio|of video|clips?|recordings?|window|old|long recording)\b/i.test(text.text.slice(match.end))) return false;
  if (OTHER_TIMEOUT.test(before + clause) && !hasMechanism(clause)) return false;
  const bounds = BOUNDS.test(clause) || BOUNDS.test(before) || hasMechanism(text.text);
  if (!about && !bounds) return false;
  return !OTHER_DURATION.test(phraseAround(text.text, match)) || /\btime-?out|\babort|\brace|\bwait_for|\bgives? up|\bdeadline|\bcut off/i.test(clause);
}

/** "Audio, 90 seconds at most", "a clip of up to 2 min": how long a recording is. */
function lastsSoLong(text: string, match: Match): boolean {
  const before = text.slice(Math.max(0, match.start - 48), match.start);
  if (RECORDING_OF.test(before)) return true;
  return RECORDING_BEFORE.test(before) && AT_MOST_BEHIND.test(text.slice(match.end)) && !TIME_IS_UP.test(before) && !TIME_IS_UP.test(text.slice(match.end).split(/[.;]|\s{2}/, 1)[0] ?? '');
}

/** What was measured or is aimed at ends nothing: "~50 ms", "450 ms end to end", "5 s overhead". */
const MEASURED_BEFORE = /[~≈≃]\s?(?:\d[\d.]*\s?[–-]\s?)?$/;
const MEASURED_BEHIND = /^\s?(?:of\s|in\s)?(?:(?:total|typical|added|extra)\s)?(?:end[- ]to[- ]end|e2e|round[- ]?trip|overhead|latency|response times?|cold[- ]starts?)\b/i;

const PERCENTILE = /\bp\s?(?:50|75|9\d)\b|\bpercentile\b|\bmedian\b/i;
const TARGET_BEFORE = /\b(?:within|under|below|at most|in)\s$/i;

/* Each line of a listing asks these of the whole listing: what was found is remembered. */

const hasMechanism = remembered((text): boolean => matchesOf(MECHANISM, text).length > 0 || matchesOf(LIBRARY_TIMEOUT, text).length > 0 || matchesOf(MECHANISM_OPTION, text).length > 0);
const names504 = remembered((text): boolean => matchesOf(STATUS_504, text).length > 0);
const isLate = remembered((text): boolean => LATE.test(text));

/** The words between the commas and brackets around a match. */
function phraseAround(text: string, match: Match): string {
  const before = text.slice(0, match.start);
  const start = Math.max(before.lastIndexOf(', '), before.lastIndexOf('('), before.lastIndexOf('; '), before.lastIndexOf(': '));
  const end = text.slice(match.end).search(/[,;:]\s|\)/);
  return text.slice(start < 0 ? 0 : start, end < 0 ? text.length : match.end + end);
}

function clauseAround(text: MappedText, match: Match): string {
  let from = 0;
  for (const clause of clausesOf(text)) {
    const start = text.text.indexOf(clause.text, from);
    if (start < 0) continue;
    from = start + clause.length;
    if (start <= match.start && match.end <= from) return clause.text;
  }
  return text.text;
}

function unitOf(word: string): 'ms' | 's' | 'min' {
  if (/^m(?:s|illi)/i.test(word)) return 'ms';
  return /^min/i.test(word) ? 'min' : 's';
}

/** "eight and a half". */
const HALF_MORE = /^([a-z]{1,12}) and an? half$/i;

function secondsOf(digits: string, unit: 'ms' | 's' | 'min' | 'guess'): number | null {
  const words = HALF_MORE.exec(digits)?.[1];
  if (words !== undefined) return (own(NUMBER_WORDS, words.toLowerCase()) ?? Number.NaN) * (unit === 'min' ? 60 : 1) + (unit === 'min' ? 30 : 0.5);
  const value = own(NUMBER_WORDS, digits.toLowerCase()) ?? Number(digits.replaceAll(/[_\s]/g, '').replace(',', '.'));
  if (!Number.isFinite(value) || value <= 0) return null;
  if (unit === 'ms' || (unit === 'guess' && value >= 200)) return value / 1000;
  return unit === 'min' ? value * 60 : value;
}

/** How often the call is tried in all; 1 where the bound is said to hold for all tries together. */
function tries(raw: string, match: Match, around: string): number {
  if (NO_RETRY.test(raw) || IN_TOTAL.test(raw)) return 1;
  return triesIn(raw, match.start) ?? (around === raw || IN_TOTAL.test(around) || NO_RETRY.test(around) ? 1 : (triesIn(around) ?? 1));
}

/** @param at only what stands near this place counts */
function triesIn(raw: string, at: number | null = null): number | null {
  const looped = at === null ? triesOfLoop(raw) : null;
  if (looped !== null) return looped;
  for (const found of matchesIn(raw, RETRIES)) {
    if (at !== null && Math.abs(found.index - at) > 160) continue;
    const retries = found[1] ?? found[2] ?? found[5] ?? found[6] ?? found[8] ?? found[10];
    const count = found[3] ?? found[4] ?? found[7] ?? found[9] ?? found[11];
    if (count !== undefined) return Math.max(1, numberOf(count));
    if (retries !== undefined) return /^attempt/i.test(found[0]) ? Math.max(1, numberOf(retries)) : 1 + numberOf(retries);
  }
  const inTurn = matchesIn(raw, TRIES_IN_TURN).filter(({ index }) => at === null || Math.abs(index - at) <= 160).flatMap((match) => match.slice(1).map((word) => own(ORDINALS, word?.toLowerCase() ?? '') ?? 0));
  if (Math.max(...inTurn) > 1) return Math.max(...inTurn);
  if (matchesIn(raw, SECOND_TRY).some(({ index }) => at === null || Math.abs(index - at) <= 160)) return 2;
  return null;
}

const ORDINALS: Readonly<Record<string, number>> = { second: 2, third: 3, fourth: 4, fifth: 5 };

/** How often a loop of a listing tries the call. */
function triesOfLoop(raw: string): number | null {
  const count = RETRY_LOOP.exec(raw)?.slice(1).find((group) => group !== undefined);
  return count === undefined ? null : Math.max(1, numberOf(count));
}

/** How often a row or item says that a call is tried, if that is what it tells: "further tries | two". */
export function triesOfEntry(text: string): number | null {
  const perCall = TRIES_PER_CALL.exec(text)?.[1];
  if (perCall !== undefined) return Math.max(1, numberOf(perCall));
  const isRetry = RETRY_KEY.test(text);
  if (!isRetry && !TRIES_KEY.test(text)) return null;
  const word = /(?:\||:|=|\s[–—-])\s*`?(\d|one|two|three|four|none|no|zero)\b/i.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return null;
  return isRetry ? 1 + numberOf(word) : Math.max(1, numberOf(word));
}

function numberOf(word: string): number {
  const first = word.split(' ')[0]?.toLowerCase() ?? '';
  if (first === 'a' || first === 'single') return 1;
  return own(NUMBER_WORDS, first) ?? (Number(first) || 0);
}

/** The bound holds for the first byte of a stream. */
export function boundsFirstByte(text: string): boolean {
  return FIRST_BYTE.test(text);
}

/** The stream is said to end. */
export function endsStream(text: string): boolean {
  return STREAM_END.test(text) && !STREAM_OPEN.test(text);
}
