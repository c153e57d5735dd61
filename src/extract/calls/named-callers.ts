import type { Range } from '../stance.js';
import type { EndpointSubject, Target } from '../targets.js';
import type { CallCue } from './cues.js';

/** The endpoints named last before a cue, with those joined to them; else those named first after it. */
export function nearest(targets: readonly Target[], cue: Range, text: string): readonly EndpointSubject[] {
  const before = targets.filter((target) => target.range.start <= cue.start);
  const ordered = before.length > 0 ? [...before].reverse() : targets.filter((target) => target.range.start >= cue.end);
  const found: Target[] = [];
  for (const target of ordered) {
    const last = found.at(-1);
    const between = last ? (before.length > 0 ? text.slice(target.range.end, last.range.start) : text.slice(last.range.end, target.range.start)) : '';
    if (last && !/^[\s`*"'()]*(?:,|and|&|\/|or|both|\+|,\s*and|as well as)[\s`*"'()]*$/i.test(between)) break;
    found.push(target);
  }
  return [...new Set(found.flatMap((target) => target.endpoints))];
}

/** "`requests` for POST calls to the embedContent endpoint": calls that go out, no group of endpoints. */
export function isOutgoing(text: string, target: Target): boolean {
  return target.nearness === 'group' && /\b(?:calls|requests|POSTs)$/i.test(text.slice(target.range.start, target.range.end)) && GOES_OUT.test(text.slice(target.range.end));
}

const GOES_OUT = /^\s(?:to|against|towards)\s(?:the\s|an?\s|its\s|their\s)?[`"]?[\w.:-]{2,40}[`"]?\s(?:endpoint|api|service|model|gateway|server|provider)\b/i;

/** "The worker sends the SMS, the answer comes in by the Twilio hook": the endpoint is told as the one that takes what is sent back. */
export function takesWhatComesBack(text: string, target: Range, cue: Range): boolean {
  return cue.end <= target.start && COMES_BACK.test(text.slice(cue.end, target.start));
}

const COMES_BACK =
  /\b(?:answers?|repl(?:y|ies)|responses?|reports?|receipts?|results?|events?|status|acknowledg\w+)\b[^.;:]{0,30}?\s(?:comes? (?:in|back)|arrives?|lands?|goe?s|returns|(?:is|are) (?:posted|sent|delivered|received|taken)|reach(?:es)?)(?: (?:in|back))?(?: (?:by|at|through|via|over|on|to|in))?(?: the| our| its)?[\s`"'(]*$/i;

/** "an internal service, triggered by the `POST /orders` request": the endpoint is told as the one that calls it. */
export function isNamedAsCaller(text: string, target: Range): boolean {
  return CALLER_OF_SERVICE.test(text.slice(0, target.start));
}

const CALLER_OF_SERVICE = /\b(?:service|function|worker|step|helper|module|engine|process)\b[^.;:]{0,30}\b(?:triggered|called|invoked|started|used|kicked off)\s(?:internally\s|only\s)?by\s(?:the\s)?[`"'(]{0,2}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?$/i;

/** A word in code that is an endpoint's name too names the endpoint only at the start of the words: elsewhere it is a table or a queue. */
export function isBareName(text: string, target: Target): boolean {
  const words = text.slice(target.range.start, target.range.end);
  return target.nearness === 'named' && !words.includes('/') && !/\s/.test(words) && target.range.start > 3 && target.endpoints.every((endpoint) => endpoint.draft.path !== null);
}

/** "Gemini (20 a day), Twilio (see `sendEta`)": the name in brackets goes with the vendor before them. */
export function isOfAnother(target: Range, cue: CallCue, cues: readonly CallCue[], text: string): boolean {
  const open = text.slice(0, target.start).lastIndexOf('(');
  if (open < cue.range.end || text.slice(open, target.start).includes(')')) return false;
  return cues.some((other) => other.provider !== cue.provider && other.range.start >= cue.range.end && other.range.end <= open);
}

/** "agenda calls openai": the verb, no group of calls. */
export function isVerb(text: string, range: Range): boolean {
  return /\b(?:calls|writes|posts)$/i.test(text.slice(range.start, range.end)) && /^\s+(?!(?:to|are|is|have|go|that|which|must|get|need|on|use|from|in|share|carry|run|pass|per)\b)[a-z`]/i.test(text.slice(range.end));
}
