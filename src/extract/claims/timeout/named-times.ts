import { matchesIn } from '../../../text/matches-in.js';
import { NAMED_NUMBER, TIMED_BY_NAME } from '../../lexicon/timeout-terms.js';
import type { Unit } from '../../outline.js';
import type { Range } from '../../stance.js';
import { isOfDesign } from '../../zones.js';

/** The seconds that the listings of a document give names: `PATIENCE = 6.0`, `const PATIENCE_MS = 6000`. */
export type NamedTimes = ReadonlyMap<string, number>;

/** Reads the named numbers of all listings; of two values of one name the longer one tells. */
export function namedTimesIn(units: readonly Unit[]): NamedTimes {
  const times = new Map<string, number>();
  for (const { kind, zone, text } of units) {
    if (kind !== 'code' || !isOfDesign(zone)) continue;
    for (const [, name = '', digits = '', factor] of matchesIn(text.text, NAMED_NUMBER)) {
      const seconds = secondsOf(name, Number(digits.replaceAll('_', '')), factor);
      if (seconds > 0) times.set(name, Math.max(seconds, times.get(name) ?? 0));
    }
  }
  return times;
}

function secondsOf(name: string, value: number, factor: string | undefined): number {
  if (factor !== undefined) return /milli/i.test(factor) ? value / 1000 : value;
  return /_?(?:ms|millis|milliseconds)$/i.test(name) || value >= LEAST_MILLISECONDS ? value / 1000 : value;
}

/** Nobody waits so many seconds: a larger number counts milliseconds. */
const LEAST_MILLISECONDS = 200;

/** Where a line of a listing bounds a wait by a named number: `wait_for(ask(text), timeout=PATIENCE)`. */
export function boundsByName(line: string, times: NamedTimes): { readonly range: Range; readonly seconds: number }[] {
  if (times.size === 0) return [];
  return matchesIn(line, TIMED_BY_NAME).flatMap((match) => {
    const seconds = times.get(match[1] ?? '');
    return seconds === undefined ? [] : [{ range: { start: match.index, end: match.index + match[0].length }, seconds }];
  });
}
