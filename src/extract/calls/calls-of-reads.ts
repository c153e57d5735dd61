import { ANSWER_OF_MODEL, BY_MACHINE, MACHINE_ACTOR } from '../lexicon/calls.js';
import type { Passage } from '../passages.js';
import type { Range } from '../stance.js';
import { type CallCue, speaksOfStored } from './cues.js';
import { CALL_COLUMN } from './side-columns.js';

/** What a read route says must be an act at the time of the read. */
const ACTS_NOW = /\b(?:(?:is|are|gets?) (?:then |first )?(?:sent|passed|handed|given) to|(?:becomes?|is (?:first )?(?:turned|made) into) an? (?:vector|embedding)|(?:pass(?:es)?|hands?|relays?|puts?|goes|posts?)\b[^.;]{0,40}\b(?:to|before)|calls?|calling|asks?|queries|proxies|proxy|proxied|fetch(?:es)?|looks? (?:(?:an?|the|it|its|each|every) (?:[\w-]{2,20} ){0,3})?up|sends?|requests|hits|via|through|streams?|forwards?|live|embeds?|embedded|generates|runs|searches|geocodes?|translates?|from google|by google|asking|querying|fetching|requesting|proxying|looking up|sending|(?:is|are|gets?) (?:then |first )?(?:asked|queried|called|consulted|requested)|(?:another|a new|one more|a further|a fresh|an extra) (?:call|request|query)|(?:written|made|generated|computed|drafted|translated|created|asked|read) (?:anew|afresh|again|on the fly|on the spot|on demand|each time|every time)|(?:anew|afresh|on the fly|on the spot|freshly|each time|on every (?:read|view|request|open(?:ing)?))|re-?(?:generates|asks|writes|creates|computes|translates|queries))(?!\w)|→|->/i;

/** Behind the name of a vendor, when he does it: "puts it into plain words while she waits", "shortens it whenever somebody opens the page". */
const WHEN_READ = /^[^.;]{1,120}?(?:\bwhile (?:she|he|they|one|the \w+|an? \w+|whoever [^.;,]{3,30}|everybody|people) (?:waits?|looks? on|watch(?:es)?)\b|\b(?:for whoever|as soon as (?:she|he|they|somebody|someone|an? \w+|the \w+)|whenever (?:she|he|they|somebody|someone|an? \w+|the \w+)|when (?:somebody|someone|an? \w+|the (?:user|reader|visitor|member|guest|caller|page))) (?:opens?|views?|reads?|visits?|loads?|looks? at|asks?|is opened|is loaded|is viewed)\b)(?!\w)/i;

/** "has Claude write the marks", "lets Gemini translate it" */
const HAS_IT = /\b(?:has|lets|makes|gets) $/i;
const MAKE_IT = /^ (?:to )?(?:write|draft|make|translate|answer|sum|rate|pick|find|geocode|compute)\b/i;

/** "DeepL turns its wording into German", "Azure reads the plate": behind the name of a vendor who works on what a webhook brings. */
const WORKS_ON =
  /^(?:\s(?:API|OCR|Vision|Speech))?\s(?:then\s|first\s|also\s)?(?:(?:turns?|puts?|renders?|brings?)\s(?:(?!what\b)[\w'’-]{1,20}\s){1,4}(?:in|into|to)\b|(?:converts?|rewrites?|transcribes?|writes? (?:out|down)|reads?|recogni[sz]es?|detects?|classif(?:y|ies)|rates?|scores?|summari[sz]es?|extracts?|enrich(?:es)?|locates?|resolves?|cleans? up|tags?|completes?)\s(?:it|them|its|the|each|every|both|this|these|out|what)\b)/i;

/** "Stripe customer portal URL", "a Stripe Checkout session": the address of a page that the vendor makes for the one who asks. */
const HOSTED_PAGE = /^(?:['’]s)?\s(?:[a-z]{1,12}\s){0,2}(?:portal|checkout|onboarding|payment|billing|account)\s(?:page\s)?(?:urls?|links?|sessions?)\b/i;

/** "Redirects to " the page of a vendor, which is made for the one who is sent there: "Stripe Checkout". */
const SENT_TO = /\b(?:re-?directs?|re-?directed|re-?directing|redirection)\b[^.;:]{0,40}\bto\s(?:the\s|an?\s|our\s|its\s)?$/i;
const PAGE_OF_VENDOR = /^(?:['’]s)?\s(?:hosted\s|customer\s|billing\s){0,2}(?:checkout|portal|onboarding)\b/i;

/** "HTML with the total and a link to " the page of a vendor: whoever reads it goes there; unless it is made then. */
const LINKED_TO = /\b(?:links?|buttons?|anchors?)\s(?:that (?:leads?|goes|points) )?to\s(?:the\s|an?\s|our\s|its\s)?$/i;
const MAKES_LINK = /\b(?:creat|generat|mak|mint|request|obtain|issu)(?:e|es|ed|ing)\b[^.;:]{0,40}$/i;

/** "Lists open invoices from " a vendor: he is asked for them … */
const READ_FROM = /^\W{0,4}(?:lists?|gets?|reads?|loads?|pulls?|retrieves?|shows?|returns?)\s[^.;:]{1,60}\sfrom\s(?:the\s)?$/i;
/** "Bank list from ", "the exchange rates from ": what a vendor has at hand is what is answered. */
const GIVEN_FROM = /\b(?:lists?|rates|quotes?|prices|forecasts?|balances?|availabilit(?:y|ies)|directions|search results|live data)\s(?:comes?\s|taken\s|directly\s|straight\s)?from\s(?:the\s)?$/i;
/** "Mapbox locates the address, nearest first": what a vendor does for whoever reads … */
const DOES_FOR_READER = /^(?:\s(?:API|Maps|Places|Routes|Directions|Search|Geocoding))?\s(?:then\s|first\s)?(?:locates?|geolocates?|resolves?|finds?|computes?|calculates?|estimates?|matches|completes?|suggests?|supplies|answers?|tells?|converts?)\s(?=[a-z])/;
/** … unless they were before. */
const KEPT_HERE = /\b(?:stored|synced|saved|cached|imported|received|linked|connected|persisted|local|mirrored|copied|webhooks?|events?|table|database|db)\b/i;

/**
 * Whether what stands beside a read is called when it is read, and not what was called for the thing before.
 * @param isWebhook whoever posts to the route is no reader: a model beside it is called
 */
export function isActOfRead(passage: Passage, cue: CallCue, isWebhook = false): boolean {
  const text = passage.text.text;
  if (speaksOfStored(text)) return false;
  if (cue.kind === 'vendor' && LINKED_TO.test(text.slice(0, cue.range.start)) && !MAKES_LINK.test(text.slice(0, cue.range.start))) return false;
  if (passage.kind === 'code') return true;
  if (!isWebhook && isDoneByMachine(text, cue.range)) return false;
  if (isWebhook && (cue.ai || cue.kind === 'effect' || WORKS_ON.test(text.slice(cue.range.end)))) return true;
  if (cue.kind === 'unnamed' && /\b(?:model|llm)s?\b/i.test(text.slice(cue.range.start, cue.range.end))) return true;
  if (cue.kind === 'unnamed' && /generated|written|drafted|made/i.test(text.slice(cue.range.start, cue.range.end))) return false;
  if (cue.kind === 'vendor' && HOSTED_PAGE.test(text.slice(cue.range.end))) return true;
  if (cue.kind === 'vendor' && PAGE_OF_VENDOR.test(text.slice(cue.range.end)) && SENT_TO.test(text.slice(0, cue.range.start))) return true;
  if (cue.kind === 'unnamed' && /\b(?:search|retriev|look-?up|quer(?:y|ied)|question|q\b|typed|phrase)/i.test(text.slice(cue.range.start, cue.range.end))) return true;
  if (cue.kind === 'vendor' && (READ_FROM.test(text.slice(0, cue.range.start)) || GIVEN_FROM.test(text.slice(0, cue.range.start))) && !KEPT_HERE.test(text)) return true;
  if (cue.kind === 'vendor' && cue.paid && DOES_FOR_READER.test(text.slice(cue.range.end)) && !KEPT_HERE.test(text)) return true;
  if (HAS_IT.test(text.slice(0, cue.range.start)) && MAKE_IT.test(text.slice(cue.range.end))) return true;
  if (cue.kind === 'vendor' && WHEN_READ.test(text.slice(cue.range.end))) return true;
  return ACTS_NOW.test(text) || CALL_COLUMN.test(passage.label) || (cue.ai && cue.kind === 'vendor' && isMakerOfAnswer(text, cue.range));
}

/** "… reads `outlooks`; the hourly job asks Meteomatics and fills them": the clause of the call begins with a job. */
function isDoneByMachine(text: string, { start, end }: Range): boolean {
  const clause = text.slice(0, start).split(/[.;:]\s/).at(-1) ?? '';
  return MACHINE_ACTOR.test(clause) || BY_MACHINE.test(text.slice(end));
}

/** Said of a read: "Perplexity discovery", "AI-picked dishes (Perplexity)": what is read is what the model answers. */
function isMakerOfAnswer(text: string, { start, end }: Range): boolean {
  return ANSWER_OF_MODEL.test(text.slice(end)) || (/\bAI\b/.test(text) && /\(\s?$/.test(text.slice(Math.max(0, start - 3), start)) && /^[,)]/.test(text.slice(end)));
}
