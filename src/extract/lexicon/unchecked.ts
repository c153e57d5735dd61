/*
 * A credential that is sent and at which nobody looks, and whoever calls being served: "the handler does not look at the header", "runs without
 * comparing the secret", "answers anybody". Each has a test in tests/extract/auth-unchecked.test.ts.
 */

const OF_CALLER = "(?:(?:bearer|api|session|access|cron|shared|signing|auth|authori[sz]ation|secret|hmac|webhook|hook|caller['’]s|request['’]s|sender['’]s|sent) )?";
const CREDENTIAL = `(?:the |that |this |any |its |an? )?${OF_CALLER}(?:sessions?|tokens?|headers?|keys?|secrets?|signatures?|jwts?|cookies?|credentials?)(?![\\w-])`;
/** Behind it: it is looked at all the same, for the first time, somewhere else, or for another thing. */
const ALL_THE_SAME = '(?! (?:itself|themselves|twice|again|anew|a second|another|on its own|alone|against|(?:in|inside|at) (?:the |our |an? )?(?:database|table|store|cache|redis|browser|client|app|provider|issuer|session)|until|expiry|expiration|format|length|order|value|name|names|type|store|table)\\b)';
/** Who might look and has no say in whom the server serves. */
const NO_SERVER = '(?<!\\b(?:browsers?|clients?|apps?|pages?|front-?ends?|database|postgres|javascript|senders?|vendors?|callers?|tests?) )';
/** Behind whoever is served: he has to show something after all. */
const NO_STRANGER = "(?!['’\\w-])(?!,? (?:who|whom|whose|with|that|holding|carrying|bearing|showing|presenting|having|in|inside|on|whose|signed|logged|but)\\b)";
const WHOEVER = `(?:whoever (?:calls|asks|comes|knocks|sends|posts|requests)(?: (?:it|them|in|along))?|any(?:body|one)(?: (?:at all|who (?:asks|calls|comes|sends|posts)))?|every(?:body|one)|any callers?|every caller|all callers|all comers|strangers)${NO_STRANGER}`;

/** Forms of one expression, for words without the paths in them. */
export const UNCHECKED_FORMS: readonly string[] = [
  `${NO_SERVER}\\b(?:does(?: not|n['’]t)|do(?: not|n['’]t)|never) (?:even |ever |actually |bothers? to )?(?:looks? at|checks?|inspects?|verif(?:y|ies)|validates?|examines?) ${CREDENTIAL}${ALL_THE_SAME}`,
  `${NO_SERVER}\\b(?:ignores|disregards|pays no attention to|takes no notice of) (?:the |that |any |its )?${OF_CALLER}(?:tokens?|headers?|secrets?|signatures?|jwts?|cookies?|credentials?)(?![\\w-])${ALL_THE_SAME}`,
  `\\bwithout (?:even |ever )?(?:looking at|checking|inspecting|verifying|comparing|validating|examining|asking for) ${CREDENTIAL}${ALL_THE_SAME}`,
  `\\b${OF_CALLER}(?:token|header|secret|signature|jwt|cookie|credential) (?:(?:of|for|on) [^.;,]{1,24} )?(?:is|gets) (?:not|never) (?:checked|verified|compared|looked at|inspected|validated|examined)\\b${ALL_THE_SAME}`,
  `${NO_SERVER}\\b(?:the|that|this|its) ${OF_CALLER}(?:token|header|secret|signature|jwt|cookie|credential) (?:is|gets) (?:simply |just |quietly )?(?:ignored|disregarded)\\b${ALL_THE_SAME}`,
  `\\b(?:serves|answers|runs for|works for|obeys|lets in|listens to) ${WHOEVER}`,
  `\\b(?:takes|accepts|stores) (?:(?:an?|the|its) )?(?:[\\w-]+ ){0,2}from ${WHOEVER}`,
  `\\b(?:taken|accepted|stored|served|answered|run|executed) (?:from|for|by) ${WHOEVER}`,
];

/** Behind a credential at which a handler does not look: what stands before the handler has done so. */
export const LOOKED_AT_BEFORE = /^[^.]{0,60}\b(?:middleware|gateway|proxy|guard|filter|interceptor|plug|load balancer|ingress|framework|router|edge|caddy|nginx|traefik|envoy|platform|decorator|library)\b[^.]{0,40}\b(?:has|have|does|did|do|checks?|checked|compares?|compared|verif\w+|looks?|looked|done|already)\b/i;

/** Before "without checking the token": nothing goes on so. */
export const NOTHING_DONE_SO = /\b(?:no|not|never|none|nothing|nobody|neither|nor|cannot)\b[^.;:]{0,60}$|n['’]t\b[^.;:]{0,60}$/i;

/** … of them, those by which nobody looks at the credential of a machine. */
export const UNCHECKED_CREDENTIAL = new RegExp(UNCHECKED_FORMS.slice(0, 5).join('|'), 'i');
