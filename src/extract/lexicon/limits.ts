/*
 * How people write a rate limit. Each group has tests in tests/extract/rate-limit-claims.test.ts.
 */

const NUMBER_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|eighty|ninety|a hundred|one hundred|two hundred|a thousand|once|twice|a dozen';
const NUMBER = `(?:\\d[\\d,._]{0,9}k?|${NUMBER_WORD})`;
const LONG_UNIT = '(?:secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|wks?|months?|nights?|evenings?|mornings?|rolling (?:hour|day|week|month)|calendar (?:day|month)|working day|billing period|quarter of an hour|half hour)';
const SHORT_UNIT = '(?:ms|s|m|h|d|mo)';
/** A window in words, or a number with a unit however short. */
const WINDOW = `(?:(?:(?:any|each|every|a|an|the|one|rolling|sliding)\\s)?(?:${NUMBER}[\\s-]?)?${LONG_UNIT}|${NUMBER}[\\s-]?${SHORT_UNIT})\\b`;
/** What is counted: `req`, `mails`, `photo uploads`; up to four words. */
const COUNTED = '(?:\\s?[A-Za-z][\\w’\'-]{0,24}(?:\\([^)]{1,20}\\))?){0,4}?';
/** Whose: "per user", "/IP", "per phone number", "and seat". */
const KEY = '(?:\\s?(?:\\/|per|for each|for every|each|by|a|an|and|from the same|from one)\\s?[`"]?[A-Za-z][\\w’\'-]{0,20}[`"]?(?:\\s(?:number|address|account|key|token|id|link|user|session|member|IP))?){0,2}?';
const PER = '(?:\\s?\\/\\s?|\\s(?:per|a|an|every|each|in(?: any)?|within|over|during|across|and)\\s|\\s?·\\s?)';

/** An amount with a window: "5 req/60s", "20 generations per user per day", "three per ten minutes", "10 a day". */
export const FIGURE = new RegExp(`(?<![\\w.$€£#-])${NUMBER}${COUNTED}${KEY}(?:${PER}${WINDOW}|\\s?\\/\\s?${SHORT_UNIT}\\b)(?![\\w])`, 'gi');

/** The window before the amount: "daily limit of 20", "hourly cap: 30", "per minute: 10", "per-day quota (3 for free)". */
export const WINDOW_FIRST = new RegExp(
  `\\b(?:per[- _]?(?:second|minute|hour|day|week|month)|hourly|daily|weekly|monthly)\\b(?:[\\s-](?:[\\w-]+\\s){0,2}?(?:limits?|caps?|quotas?|max(?:imum)?|budget|allowance|ceiling)\\b[^.;|\\n\\d]{0,24}?|\\s?[:=]\\s?)[\\s:=|(]{0,3}${NUMBER}(?![\\w%])`,
  'gi',
);

/** The amount before an adverb: "20 runs daily", "60 rpm". */
export const ADVERB_FIGURE = new RegExp(`(?<![\\w.$€£-])${NUMBER}(?:\\s[A-Za-z][\\w-]{0,20}){0,3}?\\s?(?:hourly|daily|weekly|monthly|rpm|rps|rpd|qps|r\\/[smhd]|req\\/[smhd])\\b`, 'gi');

/** As a limiter is configured in code or configuration. */
export const CONFIGURED = new RegExp(
  [
    '\\b(?:limit|max|points|tokens|requests|capacity|count|burst|calls|quota)["\']?\\s?[:=]\\s?["\']?\\d[\\d_]{0,9}["\']?[^\\n]{0,60}?\\b(?:ttl|windowms|window|duration|interval|per|period|refill\\w*|every|timewindow|within|seconds)["\']?\\s?[:=]\\s?["\']?[\\w.* ]{1,16}',
    '\\b(?:ttl|windowms|window|duration|interval|period|timewindow)["\']?\\s?[:=]\\s?["\']?[\\w.* ]{1,16}["\']?[^\\n]{0,60}?\\b(?:limit|max|points|tokens|requests|capacity|count)["\']?\\s?[:=]\\s?["\']?\\d[\\d_]{0,9}',
    '\\b(?:slidingwindow|fixedwindow|tokenbucket)\\(\\s?\\d[\\d_]{0,9}\\s?,[^)]{1,30}\\)',
    '\\bthrottle:\\d{1,6},\\d{1,5}\\b',
    '["\'`]\\d{1,6}\\s?(?:\\/|per)\\s?(?:\\d{0,4}\\s?)?(?:s|sec|second|m|min|minute|h|hour|d|day)s?["\'`]',
    '\\b(?:requests|calls|max|limit|rate)?_?per_?(?:second|minute|hour|day|month)["\']?\\s?[:=|]\\s?["\']?\\d[\\d_]{0,9}',
    '\\b(?:daily|hourly|monthly)[_ -]?\\w{0,30}?(?:limit|cap|quota|max)\\w*[`"\']?\\s?[:=|(]{1,2}[^\\d\\n]{0,24}\\d[\\d_]{0,9}',
    '\\b(?:perminute|perhour|perday|persecond)\\(\\s?\\d{1,6}',
    '\\brate\\.?(?:limit)?\\(\\s?\\d{1,6}\\s?,[^)]{1,30}\\)',
    '\\brate\\s?=\\s?\\d{1,6}r\\/[sm]\\b',
  ].join('|'),
  'gi',
);

/** Words for a limit; without a figure they claim it vaguely. */
export const LIMIT_WORD = /\brate[- _]?limit\w*|\bx-rate-?limit\w*|\bthrottl\w+|\bratelimit\w*|\b(?:request|call|usage|sending|daily|hourly|monthly|plan) (?:limits?|caps?|quotas?)\b|\bquotas?\b|\bcapped\b|\b(?:is|are|be|been|gets?|strictly|heavily|well|properly|also) limited(?= (?:per|by|to|in|at|so|with|and|as|here|via|if|when|once|later|too)\b|,|\.|$)|\blimited(?= (?:per|by ip|by user|as in|in|via))|\bfair[- ]use\b|\b(?:sensible|reasonable|standard|usual|generous|tight|strict|default|appropriate|same|a|per-\w+|the|no|any|our|its) limits?\b(?! (?:of|on) (?:the|a) (?:list|page|query|groups?|rows?))|\b(?:token|leaky) bucket\b|\bsliding window\b|\blimiter\b|\brate control\b|\bflood control\b|\banti-abuse\b/gi;

/** In a column, row or section about limits these alone speak of the limit. */
export const LIMIT_CELL = /^[^\w✓✔✅☑]{0,3}[✓✔✅☑]|^\W{0,3}(?:yes|y|true|on|limited|throttled|standard|default|reasonable|sensible|strict|usual|normal|fair use|low|medium|high|basic|tight|generous|general|tier \w+|\w+ tier|enabled|active|some|a few|moderate|required|present|light|heavy|same|internal|custom|gateway default|provider default\w*|vercel|cloudflare|upstream|per (?:user|ip|account|plan|session|key|phone|tenant|client|number))\b/i;
export const NO_LIMIT_CELL = /^\W{0,3}(?:none\b|no\b|not? (?:limit|needed|required)|unlimited|unthrottled|off\b|disabled|false\b|without\b|❌|✗|✘|✖|n$)/i;
export const DEFERRED_CELL = /^\W{0,3}(?:tbd|soon|shortly|coming|comes (?:when|with|after|later)|undecided|unclear|in progress|after \w+|once \w+|tba|tbc|todo|later|to be \w+|open|pending|\?+|phase \w+|v2|next|planned|post-?mvp|future|not yet|wip)\b|^\W{0,3}\?/i;

/** Says outright that there is none. */
export const UNLIMITED = /\bunlimited\b|\bunthrottled\b|\bun-?rate-?limited\b|\bunmetered\b|\bwithout (?:any )?(?:rate )?limits?\b|\bno (?:rate )?(?:limit|limits|limiting|throttle|throttling|quota|cap)\b|\bnot (?:rate[- ]?)?limited\b|\bas often as\b|\bany number of times\b|\bat any rate\b/gi;

/** Makes a figure a limit and not a load estimate. */
export const LIMITS = /\blimit\w*|\bx-rate-?limit|\bthrottl\w*|\bcap(?:s|ped)?\b|\bmax(?:imum|imal|ima)?\b|\bat most\b|\bno more than\b|\bnot more than\b|\bup to\b|\bquotas?\b|\b429\b|\bceiling\b|\bheld to\b|\bbucket\b|\ballow(?:s|ed|ance)?\b|\bmay (?:be )?(?:call|send|ask|start|run|upload|request|do|make|use|order|create|try|post|have|fire|spend|press)\w*|\bcan (?:be )?(?:call|send|ask|start|run|upload|request|make|use|create|try|post|have|do)\w*|\bonly\b|\brejected\b|\brefused?s?\b|\bblocked\b|\bgets? (?:at most )?\d|\bwe give\b|\brestricted\b|\bkept (?:to|at|under)\b|\bbudget of\b|\bnever more\b|\bbeyond (?:that|which|it)\b|\babove (?:that|which)\b|\bsliding\b|\bcounter\b|\bcounted\b|\bguard(?:ed|s)?\b|\brate\b|\bburst\b|\btokens?,|\bnot exceed\b|\btolerate\w*|\bgrant\w*|\bpermits?\b|\bmax_|\bupstash\b|\bratelimit\b|\bslow ?down\b|\bgate\b|\bturned away\b|\bpermitted\b|\bstops? (?:after|at)\b|\bafter (?:that|which)\b|\bthen (?:429|wait)/i;

/** A window and a key make a figure a limit by themselves: "5 req/60s per IP". */
export const KEYED = /^[^.;|]{0,60}?(?:\b(?:per|each|every|from the same)|\/|\band)\s?[`"]?(?!(?:\d|(?:sec|second|min|minute|hour|day|week|month|night|year)s?\b|s\b|m\b|h\b|d\b|then\b|the rest\b))[a-z][\w-]*|\breq(?:uest)?s?\b|\bcalls\b/i;

/** Figures that are no limit of ours, by the words about them. */
export const NOT_A_LIMIT = /\b(?:expect\w*|estimat\w+|roughly|approx\w*|average|averages|on average|about|around|currently|today we|we see|volume|load test|peak|traffic|forecast|assum\w+|throughput|measured|p\d\d|latency|polls?|polling|refresh\w*|heartbeat|retention|kept for|deleted after|expires?|expiry|ttl of|backup\w*|schedule[ds]?|cron|runs every|cadence|pages of|per page|page size|rows per|cursor|revenue|uptime|slo|sla|batch(?:es)? of|chunk\w*|appointments per|success|metric|goal|target of)\b|~\s?\d/i;

/** The limit is another's: the provider's own, the platform's. */
export const UPSTREAM = /\b(?:openai|anthropic|claude|gemini|google|twilio|stripe|resend|postmark|mapbox|meta|whatsapp|azure|aws|ses|sendgrid|provider|vendor|upstream|carrier|their|free tier|tier \d|the api|third[- ]party)(?:['’]s)?(?: (?:own|api|side|account|default|free|tier|plan|project|key|quota|itself))*\s+(?:rate )?(?:limits?|limit is|allows?|throttles?|quota|caps?|permits?|gives us|default|accepts|enforces|lets us|imposes|has a limit|tolerates)\b|\b(?:account|project|org)[- ]?wide\b|\blimits? (?:of|by|from) (?:openai|anthropic|gemini|google|twilio|stripe|resend|the provider|the vendor|upstream)\b|\ba2p\b|\bmsg\/s\b|\bmessages? per second\b|\bprovider defaults?\b|\bprovider['’]s (?:own )?(?:defaults?|limits?|throttle)|\btheir[_ ]limit|\bon (?:our|this|the) (?:tier|key|account|plan)\b|\blimited by (?:vercel|cloudflare|the provider|openai|twilio|supabase|netlify|the platform)\b|\bbuilt-in (?:\w+ )?protections?\b/i;

/** Kept by the client alone. */
export const CLIENT_KEPT = /\bdebounc\w+|\bbutton (?:is |gets |stays )?(?:disabled|greyed|grayed|locked|blocked)|\bdisables? the button|\bdisabled button|\bin the (?:browser|ui|client|app|frontend)\b|\bclient[- ]side\b|\blocalstorage\b|\bspinner\b|\b(?:the )?(?:page|form|ui|app|browser|frontend|client|screen|button|dialog|widget)\s(?:lets|allows|permits|blocks|stops|waits|prevents|limits|only lets|itself limits|ignores)\b|\bui only\b|\bby the (?:client|spa|frontend|app)\b/i;

/** Counts something other than calls: size, tokens, money, rows. */
export const OTHER_MEASURE = /\b\d[\d.,]*\s?(?:kb|mb|gb|tb|bytes?|chars?|characters?|words|px|rows?|%|percent|eur|usd|€|\$|tokens? per (?:request|call|answer)|pages? (?:of|per)|ms\b(?! ))/i;

/** Attempts at a secret guard the secret, and are a limit on calls only with a window. */
export const AMOUNT_ALONE = /(?<![\w.])(?:\d{1,5}|one|two|three|four|five|six|ten|twenty) (?:tries|attempts|requests?|calls?|sends?|messages|generations|questions|mails|emails|texts|sms|runs|times|uploads)\b(?: (?:per|for each|each|a) [a-z]+)?/gi;

/** In a passage about limits the bare word claims one. */
export const BARE_LIMIT = /\blimit(?:s|ed)?\b/gi;

/** A name and what it stands for: `"sms": "60/day"`, "AI tier = 10/min", "**strict** — 5 per minute per IP". */
export const TIER_DEFINITION = /(?:[`"'*[]{1,2}([A-Za-z][\w :-]{0,24}|[A-Z]\d?|[*†‡§¹²³☆★●○◐])[`"'*\]]{1,2}|(?<![\w/])([A-Za-z][\w-]{0,20}))\s?(?:(?:tier|scope|class|bucket|profile|group|plan|limit|throttle|limiter)s?\s?)?(?:=>|→|->|=|:|—|–|means|is|are)\s?["'`(]{0,2}/g;
export const TIER_WORD = /\b(?:tiers?|scopes?|classes|class|buckets?|profiles?|groups?|limiters?|limit names?|throttles?|symbols?|keys?|legend)\b/i;

/** An entry of a log of decisions begins with its date. */
export const LOG_ENTRY = /^\W{0,4}(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[./]\d{1,2}\.?(?:\d{2,4})?|\d{1,2}\.?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s\d{1,2}|(?:day|week|sprint|entry|d-?|adr[- ]?|no\.? ?)\d{1,3}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** What stands before a figure and names no tier. */
export const NO_TIER_NAME = /^(?:limits?|limited|rates?|rate[ _-]?limit\w*|x-rate-?limit\w*|throttl\w*|max\w*|caps?|quota\w*|in|out|input|output|auth|routes?|endpoints?|per|and|or|the|at|to|it|that|this|is|are|of|by|user|users|ip|key|post|get|put|patch|delete|note|notes|gate|answer|yes|no|also|public|private|anonymous|session|window|burst|requests?|calls?|paid|api|apis)$/i;

/** After the word for a limit: it is not in force. */
export const SWITCHED_OFF = /^[^.;,]{0,40}?\b(?:is|are|was|were|has been|stays|remains|gets)\s(?:currently |deliberately |still )?(?:switched off|turned off|off|disabled|dropped|removed|lifted|deactivated|inactive|not (?:enabled|active|applied|enforced|set|in force))\b/i;

/** The limit of another is trusted to do: a default, a brake, a protection. */
export const TRUSTED = /\bprotect\w*|\bcover(?:s|ed)?\b|\benough\b|\bsuffic\w+|\brel(?:y|ies|ied)\b|\bleave it to\b|\bleft to\b|\bdefaults?\b|\bbrake\b|\blimited by\b|\bbuilt-in\b|\btakes care\b|\bhandles\b/i;

/** A statement about the whole system without a name. */
export const SYSTEM_WIDE = /^\W{0,4}(?:there (?:is|are|will be) (?:no |a )?|we (?:will |shall |have |do )?(?:add |not )?|a |an |the |no |global(?:ly)? |api |general |overall |proper )*(?:rate[- ]?limit\w*|throttl\w+|request limits?|quotas?)\b|\bglobal(?:ly)?\b|\bapi-wide\b|\bacross the (?:whole )?api\b|\bon the whole api\b|\bevery request\b|\ball requests\b|\bapp-wide\b/i;

/** Columns that name a tier of a legend. */
export const TIER_LABEL = /\b(?:tier|class|scope|plan|bucket|profile|limit\w*|throttl\w*|rate)\b/i;

/** A plan's row: the window in the first cell, the amounts of the plans in the others. */
export const PLAN_ROW = /^\W{0,3}(?:(?:daily|hourly|weekly|monthly)\s[\w ]{2,30}|[\w ]{2,30}\s?(?:\/|per)\s?(?:minute|hour|day|week|month))\W{0,3}$/i;

/** "We took that throttle out again." */
export const TAKEN_BEFORE = /\b(?:took|taken|take|pulled|turned|switched|threw|thrown)\s(?:the|that|this|it|its|our|all)?\s?$/i;
export const TAKEN_AFTER = /^\s+(?:out|off|away|down)\b/i;
