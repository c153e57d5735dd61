import type { Range } from './stance.js';

/** A credential or a figure in few words more: "per user", "per IP address". */
const PER_WHOM = String.raw`(?:\s(?:per|for each|for every)\s[\w-]{1,20}(?:\s(?!(?:and|or|with|against|to|from|in|by|via|using|through)\b)[\w-]{1,20})?)?`;
const MORE = String.raw`(?:(?:an?|the|its|our|their|either|also|at most|up to|header|valid|signed|shared|secret)\s){0,2}`;
/** Between two things that one verb governs: "a JWT or an API key", "header `x-key` with `JOB_KEY`", "5 per minute per IP and 50 per day". */
const JOINED = new RegExp(String.raw`^[\x60"')\]]{0,2}(?:\s(?:headers?|tokens?|cookies?|secrets?|keys?|sessions?|jwts?|logins?|users?|accounts?|auth|credentials?|signatures?|access)){0,2}${PER_WHOM}(?:\s?\/\s?|,?\s(?:and|or|as well as|plus|with|against|to|from|in|by|via|using|through)\s|,\s)${MORE}[\x60"'(]{0,2}$`, 'i');

/**
 * A cue's part of a passage: from where the one before it ended to where the next one begins. What turns the first of several joined things
 * ("might ask for a JWT or an API key") turns them all, so that the part of each begins with the first one's.
 */
export function boundsBetween(cues: readonly Range[], index: number, whole: Range, text: string): Range {
  const cue = cues[index] as Range;
  const after = cues.find((other) => other.start >= cue.end);
  let first = cue;
  let before = lastBefore(cues, first);
  while (before && JOINED.test(text.slice(before.end, first.start))) {
    first = before;
    before = lastBefore(cues, first);
  }
  return { start: before ? before.end : whole.start, end: after ? after.start : whole.end };
}

function lastBefore(cues: readonly Range[], { start }: Range): Range | undefined {
  return cues.filter((other) => other.end <= start).at(-1);
}
