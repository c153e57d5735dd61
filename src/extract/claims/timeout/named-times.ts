import { matchesIn } from '../../../text/matches-in.js';
import { NAMED_NUMBER, TIMED_BY_NAME } from '../../lexicon/timeout-terms.js';
import type { Unit } from '../../outline.js';
import type { Range } from '../../stance.js';
import { isOfDesign } from '../../zones.js';
import { countsSeconds } from './units.js';

/** The names by which the listings of a document bound waits. */
export interface NamedTimes {
  /** The seconds that listings give names: `PATIENCE = 6.0`, `const PATIENCE_MS = 6000`. */
  readonly seconds: ReadonlyMap<string, number>;
  /** The names that listings wait by, of parameters too: `ms` of `AbortSignal.timeout(ms)`. */
  readonly waited: ReadonlySet<string>;
}

export const NO_NAMED_TIMES: NamedTimes = { seconds: new Map(), waited: new Set() };

/** Reads the named numbers of all listings; of two values of one name the longer one tells. */
export function namedTimesIn(units: readonly Unit[]): NamedTimes {
  const listings = units.filter(({ kind, zone }) => kind === 'code' && isOfDesign(zone)).map(({ text }) => text.text);
  const inSeconds = new Set(listings.flatMap(namesTakenInSeconds));
  const times = new Map<string, number>();
  const waited = new Set(listings.flatMap((listing) => matchesIn(listing, TIMED_BY_NAME).map(([, name = '']) => name)));
  for (const [, name = '', digits = '', factor] of listings.flatMap((listing) => matchesIn(listing, NAMED_NUMBER))) {
    const value = Number(digits.replaceAll('_', ''));
    const seconds = factor === undefined && inSeconds.has(name) && !IN_MILLISECONDS.test(name) ? value : secondsOf(name, value, factor);
    if (seconds > 0) times.set(name, Math.max(seconds, times.get(name) ?? 0));
  }
  return { seconds: times, waited };
}

/** The names that a listing hands to what takes seconds. */
function namesTakenInSeconds(listing: string): string[] {
  return listing.split('\n').flatMap((line) =>
    matchesIn(line, TIMED_BY_NAME).flatMap((match) => {
      const name = match[1] ?? '';
      const end = match.index + match[0].length;
      return countsSeconds(line, { start: end - name.length, end, text: name }, listing) ? [name] : [];
    }),
  );
}

function secondsOf(name: string, value: number, factor: string | undefined): number {
  if (factor !== undefined) return /milli/i.test(factor) ? value / 1000 : value;
  return IN_MILLISECONDS.test(name) || value >= LEAST_MILLISECONDS ? value / 1000 : value;
}

const IN_MILLISECONDS = /_?(?:ms|millis|milliseconds)$/i;
/** Nobody waits so many seconds: a larger number counts milliseconds. */
const LEAST_MILLISECONDS = 200;

/** Where a line of a listing bounds a wait by a named number: `wait_for(ask(text), timeout=PATIENCE)`. */
export function boundsByName(line: string, times: NamedTimes): { readonly range: Range; readonly seconds: number }[] {
  if (times.seconds.size === 0) return [];
  return matchesIn(line, TIMED_BY_NAME).flatMap((match) => {
    const seconds = times.seconds.get(match[1] ?? '');
    return seconds === undefined ? [] : [{ range: { start: match.index, end: match.index + match[0].length }, seconds }];
  });
}

/** Where words give the name by which a listing waits its number: "`/demo`: `ms = 7_000`". */
export function boundsGiven(words: string, { waited }: NamedTimes): { readonly range: Range; readonly seconds: number }[] {
  if (waited.size === 0) return [];
  return matchesIn(words, GIVES_NAME).flatMap((match) => {
    const [whole, name = '', digits = ''] = match;
    const seconds = waited.has(name) ? secondsOf(name, Number(digits.replaceAll('_', '')), undefined) : 0;
    return seconds > 0 ? [{ range: { start: match.index, end: match.index + whole.length }, seconds }] : [];
  });
}

/** A name with its number. */
const GIVES_NAME = /\b([A-Za-z_]\w{1,40})\s?(?:=|:=|:|of|is)\s?[`"']?(\d[\d_.]{0,6})\b/g;
