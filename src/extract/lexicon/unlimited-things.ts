/*
 * What is said to have no limit, where it is no calls: what an answer holds, how long a text may be. Each has a test in
 * tests/evasions/in-other-words.test.ts.
 */

const CALLS = String.raw`(?:calls?|requests?|quer(?:y|ies)|hits|look-?ups?|searches|uploads?|attempts?|messages|times|users?|callers?|clients?|members?|guests?|visitors?|ips?|posts?|reads?|writes?|questions|prompts?|runs|generations?)`;
const MEASURE = String.raw`(?:sizes?|lengths?|depth|width|height|resolution|radius|duration|distance|results?|rows?|entries|records|items|matches|suggestions|characters?|chars|letters|lines|bytes|fields|columns|attachments|points|places|lists?|history|storage|retention|(?:number|amount|count) of (?!(?:[\w-]+ )?${CALLS}\b)[\w -]{2,30})`;
/** So much in one call is no limit of how many. */
const IN_ONE_CALL = String.raw`(?:per|in (?:an?|each|one|any|every|the)|of an?) (?:call|request|answer|response|reply|query|search|result|page|document|upload|message|list)`;

/** Before "is not limited", or as a label before "no limit": what it is said of. */
export const OTHER_THING_BEFORE = new RegExp(String.raw`(?:^|[.;:,(|–—]\s?|\b(?:and|but|while|the|our|its|these|those|all)\s)(?:(?:the|our|its|any|all|both) )?(?:(?!${CALLS}\b)[\w-]{2,20} ){0,2}(?:${MEASURE}(?: (?:per|in|of|for|on|returned|shown|found|listed|that|which|at) [\w\x60 -]{1,40})?|(?!${CALLS}\b)[\w-]{2,20} ${IN_ONE_CALL})(?:\s(?:is|are|was|were|remains?|stays?|goes?|may be|can be)(?: (?:simply|also|deliberately|as such|currently|still|themselves|itself))?\s|:\s|\s[–—]\s|\s)$`, 'i');
const FREE_OF_CHARGE = String.raw`(?:auth0|clerk|cognito|keycloak|okta|workos|supertokens|zitadel|firebase auth|(?:cloudflare )?r2|(?:amazon |aws )?s3|gcs|minio|backblaze(?: b2)?|b2|redis|valkey|memcached|postgres(?:ql)?|mysql|sqlite|neon|turso|kafka|rabbitmq|nats|sentry|glitchtip|posthog|fcm|apns|(?:the |our )?(?:database|db|cache|(?:object |blob )?(?:store|storage)|bucket|(?:auth|identity) provider|login provider|cdn|queue|health check))`;
/** Before "is not limited": a part of the system that no call pays for: "Auth0 and R2 are not limited by us". */
export const FREE_PART_BEFORE = new RegExp(String.raw`(?:^|[.;:,(–—]\s?|\b(?:and|but|while|whereas)\s)${FREE_OF_CHARGE}(?:(?:, | and | or |, and | nor )${FREE_OF_CHARGE}){0,4}\s(?:(?:is|are|stays?|remains?|has|have|needs?|gets?|goes?)(?: (?:itself|themselves|simply|deliberately))?\s|:\s)$`, 'i');
/** Behind "no limit", "unlimited" or "not limited". */
export const OTHER_THING_BEHIND = new RegExp(String.raw`^\s(?:(?:on|to|of|for|in|as to)\s)?(?:(?:the|any|its|their) )?(?:(?!${CALLS}\b)[\w-]{2,20} )?(?:${MEASURE}\b(?! (?:of|per) (?:${CALLS})\b(?! (?:are|is)))|(?!${CALLS}\b)[\w-]{2,20} ${IN_ONE_CALL}\b)`, 'i');
/** Behind "no limit": it is of calls, whatever stands before it: "no limit per user", "no limit on calls". */
export const PER_CALLER = new RegExp(String.raw`^\s(?:(?:per|on|for|of|to|by) )?(?:(?:how (?:often|many)|the number of|any|the|each|an?) )?(?:[\w-]{2,20} )?(?:${CALLS}|often|address|key|session)\b|^\son how (?:often|many)\b`, 'i');
/** Before "no limit": a query, or the rows that it goes over: "`SELECT SUM(fee) FROM bills`, whole range, no limit". */
export const QUERY_BEFORE = new RegExp(String.raw`(?:\bSELECT\s[^;]{1,300}\bFROM\s[^;]{1,300}|\b(?:SUM|COUNT|AVG|MIN|MAX|sum|count|avg)\([^;]{1,200})[\x60"')][,:]?\s(?:\(|[–—-]\s)?(?:(?!\x60|${CALLS}\b|(?:free|open|public|anyone|anybody)\b)[\w-]{2,20},?\s){0,6}$|\b(?:whole|full|entire|complete) (?:range|table|set|scope|period|month|year|quarter|span|history|season|collection)(?: (?:of|in|between) (?!${CALLS}\b)[\w-]{2,20})?,\s(?:and |with )?$`);
/** "not limited to one town": what is no limit at all. */
export const NOT_ONLY_FOR = /^\sto\s(?!(?:about |at most )?(?:\d|(?:one|two|three|five|ten|twenty) (?:calls?|requests?|times))|any (?:number|amount|rate))/i;
