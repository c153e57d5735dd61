import type { Range } from '../../stance.js';

/** A key that may as well be ours at somebody else's: `GEO_KEY`, "API key"; not what only callers have, a session or a JWT. */
const MAY_BE_OURS = /^\W{0,3}(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:KEY|TOKEN|SECRET|PASSWORD)\W?|api[ -]?keys?|service[- ]role(?: key)?|oauth(?:2)? tokens?|bearer tokens?)$/i;
/** Whoever is known by a credential, or what carries it, as the object of a verb: "looks the caller up by his API key". */
const OF_CALLER = /\b(?:callers?|clients?|senders?|requests?|visitors?|users?|members?|partners?|devices?|tenants?|crons?|schedulers?|headers?|signatures?|raw body|payloads?|authenticat\w*|authori[sz]\w*|bearer|40[13]|checks?|checked|compares?|matches|guards?|protect\w*|incoming|inbound)\b/i;
/** The endpoint does something with a key at the end: "Calls the carrier with", "Geocodes by Nominatim (". */
const DOES_WITH =
  /(?:^|[.;:]\s|,\s(?:and\s|then\s)?|\band\s)\W{0,3}(?:(?:then|it|also|we|the (?:route|handler|endpoint|server|service|function|backend|app))\s){0,2}(?:calls?|asks?|quer(?:y|ies)|geocodes?|fetch(?:es)?|reach(?:es)?|contacts?|talks? to|posts|sends?|uploads?|connects?|charges?|looks? up|verif(?:y|ies)|validates?|translates?|prints?|books?|pays?|writes?|reads?|inserts?|updates?|upserts?|runs?|push(?:es)?|pulls?|downloads?|syncs?|imports?|submits?|forwards?|search(?:es)?|registers?|converts?|transcribes?)\s(?!(?:are|is|must|need|needs|require|requires|come|carry|without)\b)([^.;:]{0,80}?)(?:\b(?:with|using|via|by|through|under)\s|\()(?:(?:our|the|its|an?|one)\s)?((?:[\w'’-]+\s){0,3})[`"'(]?$/i;
/** A client of somebody else's service is made with the key, or sends it along. */
const OF_CLIENT = /\b(?:client|sdk|fetcher|importer|adapter|wrapper|connector)s?\b[^.;:]{0,40}\b(?:is |are )?(?:built|created|configured|initiali[sz]ed|constructed|set up|sends?|passes|adds|uses)\b[^.;:]{0,20}$/i;
/** Where a key of ours stands, or what is done with it: "the bot token comes from", "rows are encrypted with". */
const TAKEN_FROM = /\b(?:(?:is|are|gets?)\s(?:read|taken|loaded|fetched)\s(?:from|out of)|comes?\sfrom|(?:encrypted|decrypted)\s(?:with|by|under))\s(?:the\s)?[`"']?$/i;
/** "keeping the API key secret", "API keys stay on the server" */
const KEEPS_SECRET = /\b(?:keep(?:s|ing)?|hid(?:es?|ing))\s(?:the|our|your|its|all|any)?\s?[`"']?$/i;
const STAYS_SECRET = /^[`"']?\s(?:(?:\w+\s)?(?:secret|private|hidden|safe|server-side|out of the (?:browser|client|bundle)|away from)\b|(?:always\s|only\s)?(?:stays?|remains?|lives?|sits?|is kept|are kept)\s(?:on|in|inside|at)\s(?:the\s|our\s)?(?:server|backend|environment|env|proxy|worker|function|vault|secrets?)\b|never\s(?:reach|leave|touch|enter|get)\w*\s)/i;
/** `CARRIER_API_KEY` by its name alone is the key at a vendor's, unless the name says who shows it: `PARTNER_API_KEY`. */
const NAMED_BY_VENDOR = /^\W{0,3}(?!(?:\w+_)?(?:INTERNAL|PARTNER|ADMIN|SERVICE|WORKER|CRON|JOBS?|BACKEND|APP|SERVER|GATEWAY|INGEST|DEVICE|CLIENT|OPS|MACHINE|PRIVATE|SHARED|MASTER|MY|OUR|HOOK|WEBHOOK|PUBLIC|USER|X)_API_?KEY)[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_API_?KEY\W?$/;
const USED = /\b(?:uses?|using|needs?|env(?:ironment)?(?: var(?:iable)?s?)?)\s?:?\s[`"']?$/i;
/** Before the name of a variable: `env('GEO_KEY')`. */
const ENVIRONMENT = /\b(?:env\([`"']?|(?:process\.)?env\.)$/i;
/** "Sends the JWT to the carrier": what we show; the database that is asked with it looks at it. */
const SENT_ON = /(?:^|[.;]\s)\W{0,3}(?:(?:it|then)\s){0,2}(?:sends|passes|forwards|hands)\s(?:the\s|its\s|an?\s|that\s)?[`"']?$/i;
const TO_OTHERS = /^[`"']?\s(?:on\s)?to\s(?:the|our|an?)\s(?!(?:\w+\s)?(?:api|server|backend|route|endpoint|handler|app|gateway|service|database|function|proxy|middleware|guard|worker|job)s?\b)/i;
/** "4,000 tokens", `MAX_TOKENS`: so long a text is. */
const COUNTS_TOKENS = /^\W{0,3}[A-Z][A-Z0-9_]*_TOKENS\W?$/;

/**
 * Whether a credential is one that the server itself shows to somebody else, or keeps: "Calls the carrier with `CARRIER_KEY`". It proves
 * no caller. "The scheduler calls it with `JOB_KEY`" does.
 */
export function isOurOwnCredential(raw: string, { start, end }: Range): boolean {
  const name = raw.slice(start, end);
  if (COUNTS_TOKENS.test(name)) return true;
  if (SENT_ON.test(raw.slice(0, start)) && TO_OTHERS.test(raw.slice(end))) return true;
  if (!MAY_BE_OURS.test(name)) return false;
  const before = raw.slice(Math.max(0, start - 160), start).replace(ENVIRONMENT, '');
  if (STAYS_SECRET.test(raw.slice(end)) && (KEEPS_SECRET.test(before) || !OF_CALLER.test(before))) return true;
  const doing = DOES_WITH.exec(before);
  if (doing && !OF_CALLER.test(`${doing[1] ?? ''} ${doing[2] ?? ''}`) && !OF_CALLER.test(raw.slice(end, end + 40))) return true;
  if (OF_CLIENT.test(before) && !OF_CALLER.test(before)) return true;
  if (OF_CALLER.test(raw)) return false;
  return TAKEN_FROM.test(before) || (NAMED_BY_VENDOR.test(name) && USED.test(before));
}
