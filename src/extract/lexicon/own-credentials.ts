/** A key that may as well be ours at somebody else's: `GEO_KEY`, "API key"; not what only callers have, a session or a JWT. */
export const MAY_BE_OURS = /^\W{0,3}(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:KEY|TOKEN|SECRET|PASSWORD)\W?|api[ -]?keys?|service[- ]role(?: key)?|oauth(?:2)? tokens?|bearer tokens?)$/i;
/** Whoever is known by a credential, or what carries it, as the object of a verb: "looks the caller up by his API key". */
export const OF_CALLER = /\b(?:callers?|clients?|senders?|requests?|visitors?|users?|members?|partners?|devices?|tenants?|crons?|schedulers?|headers?|signatures?|raw body|payloads?|authenticat\w*|authori[sz]\w*|bearer|40[13]|checks?|checked|compares?|matches|guards?|protect\w*|incoming|inbound)\b/i;
/** The endpoint does something with a key at the end: "Calls the carrier with", "Geocodes by Nominatim (". */
export const DOES_WITH =
  /(?:^|[.;:]\s|,\s(?:and\s|then\s)?|\band\s)\W{0,3}(?:(?:then|it|also|we|the (?:route|handler|endpoint|server|service|function|backend|app))\s){0,2}(?:calls?|asks?|quer(?:y|ies)|geocodes?|fetch(?:es)?|reach(?:es)?|contacts?|talks? to|posts|sends?|uploads?|connects?|charges?|looks? up|verif(?:y|ies)|validates?|translates?|prints?|books?|pays?|writes?|reads?|inserts?|updates?|upserts?|runs?|push(?:es)?|pulls?|downloads?|syncs?|imports?|submits?|forwards?|search(?:es)?|registers?|converts?|transcribes?)\s(?!(?:are|is|must|need|needs|require|requires|come|carry|without)\b)([^.;:]{0,80}?)(?:\b(?:with|using|via|by|through|under)\s|\()(?:(?:our|the|its|an?|one)\s)?((?:[\w'’-]+\s){0,3})[`"'(]?$/i;
/** A client of somebody else's service is made with the key, or sends it along. */
export const OF_CLIENT = /\b(?:client|sdk|fetcher|importer|adapter|wrapper|connector)s?\b[^.;:]{0,40}\b(?:is |are )?(?:built|created|configured|initiali[sz]ed|constructed|set up|sends?|passes|adds|uses)\b[^.;:]{0,20}$/i;
/** Where a key of ours stands, or what is done with it: "the bot token comes from", "rows are encrypted with". */
export const TAKEN_FROM = /\b(?:(?:is|are|gets?)\s(?:read|taken|loaded|fetched)\s(?:from|out of)|comes?\sfrom|(?:encrypted|decrypted)\s(?:with|by|under))\s(?:the\s)?[`"']?$/i;
/** "keeping the API key secret", "API keys stay on the server" */
export const KEEPS_SECRET = /\b(?:keep(?:s|ing)?|hid(?:es?|ing))\s(?:the|our|your|its|all|any)?\s?[`"']?$/i;
export const STAYS_SECRET = /^[`"']?\s(?:(?:\w+\s)?(?:secret|private|hidden|safe|server-side|out of the (?:browser|client|bundle)|away from)\b|(?:always\s|only\s)?(?:stays?|remains?|lives?|sits?|is kept|are kept)\s(?:on|in|inside|at)\s(?:the\s|our\s)?(?:server|backend|environment|env|proxy|worker|function|vault|secrets?)\b|never\s(?:reach|leave|touch|enter|get)\w*\s)/i;
/** `CARRIER_API_KEY` by its name alone is the key at a vendor's, unless the name says who shows it: `PARTNER_API_KEY`. */
export const NAMED_BY_VENDOR = /^\W{0,3}(?!(?:\w+_)?(?:INTERNAL|PARTNER|ADMIN|SERVICE|WORKER|CRON|JOBS?|BACKEND|APP|SERVER|GATEWAY|INGEST|DEVICE|CLIENT|OPS|MACHINE|PRIVATE|SHARED|MASTER|MY|OUR|HOOK|WEBHOOK|PUBLIC|USER|X)_API_?KEY)[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_API_?KEY\W?$/;
export const USED = /\b(?:uses?|using|needs?|env(?:ironment)?(?: var(?:iable)?s?)?)\s?:?\s[`"']?$/i;
/** Before the name of a variable: `env('GEO_KEY')`. */
export const ENVIRONMENT = /\b(?:env\([`"']?|(?:process\.)?env\.)$/i;
/** "Sends the JWT to the carrier": what we show; the database that is asked with it looks at it. */
export const SENT_ON = /(?:^|[.;]\s)\W{0,3}(?:(?:it|then)\s){0,2}(?:sends|passes|forwards|hands)\s(?:the\s|its\s|an?\s|that\s)?[`"']?$/i;
export const TO_OTHERS = /^[`"']?\s(?:on\s)?to\s(?:the|our|an?)\s(?!(?:\w+\s)?(?:api|server|backend|route|endpoint|handler|app|gateway|service|database|function|proxy|middleware|guard|worker|job)s?\b)/i;
/** "The header `X-Device-Key` goes out with the command to the lock": behind a credential, that it leaves this system. */
export const GOES_OUT = /^[`"']?\s(?:(?:is|are|then|also|itself)\s){0,2}(?:(?:goes|go|sent|travels?|leaves?) (?:out|on)|(?:passed|handed|given) on|forwarded)\b[^.;:]{0,60}?\bto\s(?:the|our|an?|each|every|that)\s(?!(?:\w+\s)?(?:api|server|backend|route|endpoint|handler|app|gateway|service|database|function|proxy|middleware|guard|worker|job)s?\b)/i;
/** "4,000 tokens", `MAX_TOKENS`: so long a text is. */
export const COUNTS_TOKENS = /^\W{0,3}[A-Z][A-Z0-9_]*_TOKENS\W?$/;
/** "The app never holds the Petfinder API key": who does not have it cannot show it. */
export const HOLDS_NONE = /\b(?:never|no (?:client|app|browser)|does not|doesn['’]t)\b[^.;]{0,60}\b(?:holds?|ha(?:s|ve)|sees?|knows?|gets?|carr(?:y|ies)|contains?|ships?|bundles?)\s(?:an?|the|its|any|our)\s(?:[A-Z]\w+(?:['’]s)?\s)?[`"']?$/i;
export const OWN_USE = /WEBHOOK|ENDPOINT_SECRET|EVENT|INBOUND|HMAC|SIGNING|SIGNATURE|HOOK|AUTH_TOKEN|VERIFY|CALLBACK|JWT_SECRET/;
/** "`JOB_KEY` is set in both places": that there is a secret, and not that anybody compares it. */
export const IS_SET = /^[`"']?\s(?:is|are)\s(?:already\s|also\s|only\s|just\s)?(?:set|configured|stored|defined|provisioned|generated|created|kept|deployed)\b/i;
/** "It holds the service-role key server-side", "one database client (service role)": with what the function comes to its own database. */
export const SERVICE_ROLE_KEY = /^service[- ]role(?: key)?$/i;
export const HELD_BEFORE = /\b(?:holds?|keeps?|stores?|reads?|loads?|contains?|owns?)\s(?:the\s|its\s|our\s|a\s)?[`"']?(?:supabase\s)?$|\b(?:supabase|database|db|postgres\w*|admin|server(?:-side)?)\sclient\s(?:\(|(?:with|using|under|as|in|made with|created with)\s(?:the\s|its\s|our\s)?)[`"']?$/i;
export const HELD_BEHIND = /^[`"']?\s(?:key\s)?(?:(?:is|stays|lives|remains|kept|only)\s){0,2}(?:server-side|on the server|inside (?:the|its) function|in (?:the|its) (?:function|environment|env|secrets))\b/i;
/** "503 (no API key)": the server lacks its own. */
export const BEHIND_FAILURE = /\b50[0-4]\b[^·;.|]{0,60}$/;
/** "`SHIPPO_API_KEY` — its API key (optional in tests)": the remark beside a variable tells what stands in it. */
export const BESIDE_VARIABLE = /^\W{0,4}[A-Z][A-Z0-9]{1,30}(?:_[A-Z0-9]{1,30}){0,4}_API_KEY[`*]{0,3}\s?(?:—|–|-|:)\s/;
export const OF_CALLERS = /\b(?:callers?|clients?|incoming|inbound|headers?|requests? (?:carr|must|need)\w*)\b/i;
