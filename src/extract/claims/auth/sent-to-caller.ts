import type { Passage } from '../../passages.js';
import { CHECKS_CREDENTIAL } from '../../lexicon/auth.js';
import { matchesIn } from '../../../text/matches-in.js';

/** "The bearer token `A_TOKEN` is sent to the depot's server", "we show the key to the depot": somebody is given a credential. */
const GIVEN_TO =
  /\b(?:(?:tokens?|keys?|secrets?|credentials?|headers?|passwords?|jwts?|signatures?|certificates?)\b[^.;]{0,40}\b(?:(?:is|are|gets?) (?:then |also |only )?(?:sent|passed|shown|presented|attached|forwarded)|goes|travels?)\b|(?:send|pass|show|present|attach|forward)(?:s|es)?\b)[^.;]{0,60}?\bto (?:the |our |that )?((?:[\w-]{2,24} )?[\w-]{2,24})(?:['’]s?)?(?=$|[ .,;)])/gi;
const CALLS = "(?:['’]s? [a-z-]{2,16})? (?:then |also |itself )?(?:calls?|posts?|sends?|pings?|hits?|triggers?|reports?|notifies|pushes|asks?|invokes?|delivers?|uploads?)\\b";

/**
 * Whether a sentence gives a credential to the very one that the words beside it call the caller: "The depot calls it when a lorry has come. The
 * token is sent to the depot's server." It proves us to him, and not him to us.
 */
export function isSentToCaller({ unit, text }: Passage): boolean {
  return !CHECKS_CREDENTIAL.test(text.text) && matchesIn(text.text, GIVEN_TO).some((match) => namesOf(match[1] as string).some((name) => isCaller(name, unit.text.text.replace(text.text, ' '))));
}

/** "weather station", and "station" alone; "depot" of "depot with". */
function namesOf(words: string): readonly string[] {
  const [first = '', last = first] = words.split(' ');
  return GOES_ON.test(last) ? [first] : [words, last];
}

const GOES_ON = /^(?:with|in|on|by|and|or|when|for|as|at|from|over|through|then|each|every)$/i;

/** Words that are no caller's name, wherever they stand. */
const NO_NAME = /^(?:it|us|them|him|her|be|the|our|an?|this|that|each|every|api|server|service|client|route|endpoint|app|backend|request|call|browser|user)s?$/i;

function isCaller(name: string, others: string): boolean {
  return !NO_NAME.test(name) && (new RegExp(`\\b${name}${CALLS}`, 'i').test(others) || new RegExp(`\\b(?:called|posted|triggered|invoked|sent|pushed|used) by (?:the |our )?${name}\\b`, 'i').test(others));
}
