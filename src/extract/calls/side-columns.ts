import { HANDED_ON } from '../lexicon/message-acts.js';
import type { Passage } from '../passages.js';
import type { CallCue } from './cues.js';

/** The column tells of something beside the purpose. */
export const SIDE_COLUMN = /^(?:who(?:\s(?:calls?|may call|can call))?\W{0,2}$|auth\w*|access|triggers?(?:ed by)?|invoked by|invokers?|initiators?|senders?|guard|security|limits?|rate\b.*|throttl\w*|time-?outs?|status\w*|errors?|(?:input|in|body|request)\b(?!\W{1,5}(?:and\s)?(?:out\w*|response|answers?|returns?|result)\b)|params?|env\w*|key|cost|price|clients?|consumers?|callers?|called by|platform)\b/i;
const CALLER_COLUMN = /^(?:callers?|called by|who|triggers?(?:ed by)?|invoked by|invokers?|initiators?|senders?)\b/i;
/** The column says what happens, whatever else it holds: "In → out, purpose". */
const PURPOSE_COLUMN = /\b(?:purpose|does|what|description|effect|behaviou?r|notes?|remarks?)\b/i;
/** The column tells what is called. */
export const CALL_COLUMN = /\b(?:external|calls|providers?|upstreams?|paid|third[- ]party|vendors?|service|ai|model|llm|(?:cost |scale |load )?drivers?|depends on|dependenc(?:y|ies)|backed by|hits)\b/i;

/** "30 per hour (DeepL)" in a column of limits: what is limited is the call of the vendor. */
const LIMIT_COLUMN = /^(?:(?:rate[- ]?)?limits?\b|rate\b|throttl\w*)/i;

/** "in: text; out: id; calls DeepL": a thought of its own behind what the label is of. */
const CALLED_BEHIND = /[;.]\s(?:(?:it|then|this|that|which|the (?:route|endpoint|handler))\s)?(?:calls?|asks?|queries|hits|invokes?|runs? on|goes to|posts to|talks to|is sent to|sends? [^;.]{1,40} (?:to|through|via))\s(?:the\s)?[`"'*]{0,2}$/i;

function isLimitedCall(text: string, { kind, paid, range }: CallCue): boolean {
  const open = text.slice(0, range.start).lastIndexOf('(');
  if (kind !== 'vendor' || !paid || open < 0 || !/\d/.test(text.slice(0, open))) return false;
  return /^(?:(?:calls?|for|paid|to|of|the) ){0,3}$/i.test(text.slice(open + 1, range.start)) && /^(?: (?:calls?|costs?|spend|tokens?))?[,)]/i.test(text.slice(range.end));
}

/** Of the cues of a passage those that may tell of a call: a column of clients, keys or errors names vendors that are not called. */
export function ofCalls({ label, text }: Passage, cues: readonly CallCue[]): readonly CallCue[] {
  const isSide = SIDE_COLUMN.test(label) && !CALL_COLUMN.test(label) && !PURPOSE_COLUMN.test(label);
  // Who calls is told with what for: "Sinch, a customer answers; a text goes back".
  // … and an input may be handed on: "`{ message }`, relayed to Twilio".
  return isSide ? cues.filter((cue) => (LIMIT_COLUMN.test(label) && isLimitedCall(text.text, cue)) || (cue.kind === 'effect' && CALLER_COLUMN.test(label)) || (cue.kind === 'vendor' && (HANDED_ON.test(text.text.slice(0, cue.range.start)) || CALLED_BEHIND.test(text.text.slice(0, cue.range.start))))) : cues;
}
