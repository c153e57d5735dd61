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

/** Before a name: a verb of which it is the object, and behind it what the verb does it with: "does not cap `/a` at" 5 calls, "protects `/a` with" a JWT. */
const VERB_BEFORE = /\b(?:cap(?:s|ped|ping)?|limit|throttl|restrict|hold|bound|brak|guard|protect|secur|authenticat|check|verif|cover|equip|shield|gat|lock|fenc|defend|rate-limit|put|keep|plac|tie|bind)(?:e|es|s|ed|ing|y|ies|ying)?\s(?:(?:all|calls|requests|access)\s(?:of|on|to)\s)?(?:the\s)?[`"'(]?$/i;
const WITH_BEHIND = /^[`"')]?\s(?:at|to|with|by|behind|under|through|via)\s(?:(?:an?|the|its|at most|a maximum of|no more than|up to|only)\s){0,2}[`"'(]?$/i;

/** Whether what a cue says is done to what is named before it, by the verb before that: what turns the verb turns the cue. */
export function isDoneTo(name: Range, cue: Range, text: string): boolean {
  return name.end <= cue.start && WITH_BEHIND.test(text.slice(name.end, cue.start)) && VERB_BEFORE.test(text.slice(Math.max(0, name.start - LONGEST_VERB), name.start));
}

const LONGEST_VERB = 40;
