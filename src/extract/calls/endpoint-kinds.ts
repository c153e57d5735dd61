import type { EndpointDraft } from '../endpoints.js';
import { WITHOUT_MODEL } from '../lexicon/calls.js';
import { WRITING_METHOD } from '../lexicon/endpoints.js';
import { MACHINE_WORDS } from '../lexicon/topics.js';
import { matchesOf } from '../lexicon/words.js';
import { pathKey } from '../paths.js';

/** Whether an endpoint's own words say that no model has a part in it. */
export function isWithoutModel(draft: EndpointDraft): boolean {
  return draft.fragments.some((fragment) => matchesOf(WITHOUT_MODEL, fragment.text.text).length > 0);
}

/** A route that stores a key calls nobody with it. */
export const KEEPS_CREDENTIALS = /\b(?:\w+[-_])?(?:credentials?|api[-_]?keys?|secrets?)\b|[-_/]keys?\/?$/i;

/** The vendor itself calls the route: "called by Deepgram when a transcript is ready". */
export function isCalledBy(draft: EndpointDraft, provider: string): boolean {
  const byVendor = new RegExp(`\\b(?:called|invoked|posted|pushed|hit)(?: back)? by (?:the )?${provider.replace(/[^\w ]/g, '.')}\\b`, 'i');
  return draft.fragments.some((fragment) => byVendor.test(fragment.text.text));
}

/** A vendor's name in the path of a route that the vendor calls. */
export function isCalledBack(draft: EndpointDraft): boolean {
  return /\/(?:voice|status|inbound|incoming|events?|callback|notif\w*|ipn|return|receive|reply|sms|messages?|receipts?)\/?$|\/(?:inbound|incoming|call-?backs?)\/[\w-]{2,30}\/?$|[-_](?:callback|ipn|webhook)\/?$/i.test(draft.path ?? draft.name) || draft.fragments.some((fragment) => /\bsignature\b/i.test(fragment.text.text));
}

/** `verify-mollie-payment`, which compares an HMAC: it proves by itself what the vendor signed, and asks him nothing. */
export function checksSignature({ path, name, fragments }: EndpointDraft): boolean {
  return NAMED_FOR_CHECK.test(path ?? name) && fragments.some(({ text }) => SIGNATURE.test(text.text));
}

const NAMED_FOR_CHECK = /(?:^|[/_-])(?:verify|validate|confirm|check|authenticate)(?=[-_/A-Z]|$)/;
const SIGNATURE = /signature\b|hmac/i;
/** … unless words beside the vendor say that he is asked. */
export const ASKS_VENDOR = /\b(?:calls?|fetch(?:es)?|retriev\w+|captur\w+|asks?|quer(?:y|ies)|requests?|looks? (?:it )?up|refund\w*|charg\w+|creat\w+|polls?|api|sdk|client)\b/i;

/** A route that a clock, a queue or a worker calls. */
export function isMachinePath(draft: EndpointDraft): boolean {
  return MACHINE_WORDS.some(({ path }) => path.test(draft.path ?? draft.name));
}

/** "200 when the database and the model are up": whoever looks at the pulse asks for no work. */
export function isHealthCheck(draft: EndpointDraft): boolean {
  return !WRITING_METHOD.test(draft.method ?? '') && !OF_A_RECORD.test(pathKey(draft.path ?? '')) && /\/(?:health\w*|ready\w*|readiness|live|livez|liveness|ping|heartbeat|up)\/?$/i.test(draft.path ?? '');
}

/** `/orders/:id/ready`: how one record stands, not the server. */
const OF_A_RECORD = /\/\{\}\/[^/]+$/;

/** A route to which others post what happens. */
export function isWebhook(draft: EndpointDraft): boolean {
  return /(?:^|[/-])(?:webhooks?|hooks?)(?:[/-]|$)/i.test(draft.path ?? draft.name);
}

/** A route through which a vendor brings what people write: `/sms/inbound`, `/incoming-mail`. */
export function takesInbound(draft: EndpointDraft): boolean {
  return /[/_-](?:inbound|incoming)(?:[/_-]|$)/i.test(draft.path ?? draft.name);
}

/** A webhook that takes what somebody else's flow has made: `/webhook/flow-response`, "accepts the callback of the flow". */
export function takesMade(draft: EndpointDraft): boolean {
  if (!isWebhook(draft)) return false;
  return /[-_/](?:responses?|results?|answers?|outputs?|completed?|done|finished)\/?$/i.test(draft.path ?? draft.name) || draft.fragments.some((fragment) => /\b(?:accepts?|receives?|takes?|gets?) (?:the |an? |its )?(?:[\w-]{2,20} ){0,2}(?:callbacks?|call-backs?|results?)\b/i.test(fragment.text.text));
}
