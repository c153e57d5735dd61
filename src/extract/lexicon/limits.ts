import { anyOf } from './words.js';

/*
 * How people write a rate limit. Each group has tests in tests/extract/rate-limit-claims.test.ts.
 */

const NUMBER_WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|eighty|ninety|thirteen|fourteen|sixteen|eighteen|hundred|thousand|once|twice|thrice|dozen|eine?|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|zwanzig|dreißig|einmal|zweimal|dreimal|una?|dos|tres|cuatro|cinco|diez|veinte|vez';

/** A number as amounts are written, not part of a price, a name or a version. */
export const AMOUNT = new RegExp(`(?<![\\w.$€£₹¥₩#?-])(?:\\d[\\d,._]{0,9}k?|(?:${NUMBER_WORD})(?![\\w-]))`, 'gi');

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Units of time, in the languages that documents are written in. */
export const TIME_UNITS = setOf(
  'sec secs second seconds min mins minute minutes hr hrs hour hours day days week weeks wk wks month months night nights evening evenings morning mornings period quarter sekunde sekunden minuten stunde stunden tag tage tagen woche wochen monat monate monaten segundo segundos minuto minutos hora horas día días semana semanas mes meses heure heures jour jours semaine semaines mois',
);
/** Units that are such behind a number or a slash: "60s", "/h". */
export const SHORT_UNITS = setOf('s m h d mo ms');
/** What ties an amount to its window: "per minute", "/60s", "am Tag", "por hora". */
export const WINDOW_STEPS = setOf('/ · per a an every each in within over during across and pro je am im alle binnen innerhalb und por al cada y par et');
/** Between that and the unit: "in any rolling 24 hours". */
export const WINDOW_ARTICLES = setOf('any each every other second full whole given single same clock a an the one rolling sliding calendar utc local working billing half der einer einem la von');
export const NUMBER_WORDS = setOf(NUMBER_WORD.replace('eine?', 'ein|eine').replace('una?', 'un|una').replace(/\|/g, ' '));

/** What may stand between an amount and its window: what is counted, and whose: "requests per user", "photo uploads for each account and". */
export const COUNTED = /^-$|^(?:[a-z]{1,12})?(?:\s?×)?(?:\s?\/\s?[`"]?|\s)?(?:[`"(]?[A-Za-zÀ-ÿ][\w'’:.À-ÿ-]{0,24}(?:\([^)]{1,20}\))?[`")]?(?:\s?\/\s?|\s|$)){0,8}$/;

/** Adverbs that are windows: "20 runs daily", "60 rpm". */
export const ADVERB_WINDOW = /\s?\b(?:hourly|daily|weekly|monthly|rpm|rps|rpd|qps|(?:r|req)\/[smhd]|täglich|stündlich|wöchentlich|diarios?|diarias?)\b/gi;

/** The window before the amount: "daily limit of 20", "hourly cap: 30", "per minute: 10", "per-day quota (3 for free)". */
export const WINDOW_FIRST = /\b(?:per[- _]?(?:second|minute|hour|day|week|month)|hourly|daily|weekly|monthly)\b(?:[\s-](?:[\w-]+\s){0,2}?(?:limits?|caps?|quotas?|max(?:imum)?|budget|allowance|ceiling)\b[^.;|\n\d$€£]{0,24}?|\s?[:=]\s?|\s(?=\d{1,5}\W{0,3}$))[\s:=|(]{0,3}(?:(?!429\b)\d[\d,._]{0,9}k?|one|two|three|five|ten|twenty)(?![\w%])/gi;

/** As a limiter is configured in code or configuration. The hints are letters of which some stand wherever the expression matches. */
export const CONFIGURED: readonly { readonly hints: readonly string[]; readonly pattern: RegExp }[] = [
  {
    hints: ['limit', 'max', 'points', 'tokens', 'requests', 'capacity', 'count', 'burst', 'calls', 'quota', 'rate', 'times', 'average'],
    pattern: /\b(?:(?:p_|permit|token_?)?limit|(?:p_)?max(?:_?(?:calls|requests|hits|count))?|points|tokens(?:_?per_?(?:interval|period))?|requests|capacity|count|burst|calls|quota|rate|times|average)["']?\s?[:=]\s?["']?\d[\d_]{0,9}["']?[^\n]{0,60}?\b(?:ttl|windowms|(?:p_)?window(?:_\w{1,8})?|duration|interval|per|period|refill\w*|every|timewindow|within|seconds|minutes|hours|days)["']?\s?[:=]\s?["']?(?!(?:users?|members?|ips?|ip_?address|keys?|api_?keys?|accounts?|clients?|callers?|customers?|tenants?|sessions?|devices?|phones?|orgs?|organi[sz]ations?|teams?|tokens?)\b)[\w.*][\w.* ]{0,18}/gi,
  },
  {
    hints: ['ttl', 'window', 'duration', 'interval', 'period'],
    pattern: /\b(?:ttl|windowms|window|duration|interval|period|timewindow)["']?\s?[:=]\s?["']?[\w.* ]{1,16}["']?[^\n]{0,60}?\b(?:limit|max|points|tokens|requests|capacity|count|average)["']?\s?[:=]\s?["']?\d[\d_]{0,9}/gi,
  },
  { hints: ['throttle:'], pattern: /\bthrottle:\d{1,6},\d{1,5}\b/gi },
  { hints: ['"', "'", '`'], pattern: /["'`]\d{1,6}\s?(?:\/|per)\s?(?:\d{0,4}\s?)?(?:s|sec|second|m|min|minute|h|hour|d|day)s?["'`]/gi },
  { hints: ['per_', '_per', 'per'], pattern: /\b(?:requests|calls|max|limit|rate)?_?per_?(?:second|minute|hour|day|month)["']?\s?[:=|]\s?["']?\d[\d_]{0,9}/gi },
  { hints: ['daily', 'hourly', 'monthly'], pattern: /\b(?:daily|hourly|monthly)[_ -]?\w{0,30}?(?:limit|cap|quota|max)\w*[`"']?\s?[:=|(]{1,2}[^\d\n]{0,24}\d[\d_]{0,9}/gi },
  { hints: ['perminute(', 'perhour(', 'perday(', 'persecond(', 'per_minute(', 'per_hour(', 'per_second('], pattern: /\bper_?(?:minute|hour|day|second)\(\s?\d{1,6}/gi },
  { hints: ['limit_by'], pattern: /\b(?:second|minute|hour|day|month)["']?\s?[:=]\s?\d{1,6}\b[^\n]{0,40}?\blimit_by\b/gi },
  { hints: ['replenishrate'], pattern: /\breplenishrate["']?\s?[:=]\s?\d{1,6}\b/gi },
  { hints: ['within:'], pattern: /\bto:\s?\d{1,6},\s?within:\s?\d{1,4}\.(?:second|minute|hour|day|week|month)s?\b/gi },
  // A counter with a time to live, or rows of the last hour: "INCR …, EXPIRE 60, more than 5 answers 429".
  { hints: ['expire'], pattern: /\bexpire\b[^\n\d]{0,30}\d{1,6}\b[^\n]{0,60}?(?:>=?|≥|\b(?:more than|over|above|beyond|from|at))\s?\d{1,5}\b/gi },
  { hints: ["interval '"], pattern: /\binterval\s'\d{0,3}\s?(?:second|minute|hour|day|week|month)s?'[^\n]{0,60}?(?:[<>]=?|≥|;|→|\b(?:more than|over|above|beyond|from|at))\s?\d{1,5}\b(?=[^\n]{0,60}\b(?:429|reject|refus|block|limit))/gi },
  { hints: ['refill'], pattern: /\b(?:\d[\d_]{0,5}|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|fifty) (?:points|tokens|credits|calls|requests)(?: (?:per|for (?:each|every)) [a-z]{2,20}(?: [a-z]{2,20})?)?,? (?:and |which (?:is|are) )?refilled\b[^.;\n]{0,40}?\b(?:every|each|per)\s(?:\d{1,4}\s)?(?:seconds?|minutes?|hours?|days?|weeks?|months?)\b/gi },
  {
    // "The 31st in an hour gets 429": the first call that is turned away tells the limit.
    hints: ['st', 'nd', 'rd', 'th', 'first', 'second', 'third'],
    pattern: /\b(?:\d{1,5}(?:st|nd|rd|th)|second|third|(?:twenty|thirty|forty|fifty|sixty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|sixteenth|twentieth|hundredth)\b[^.;:\n]{0,50}?\s(?:within|inside|in|on|per|of)\s(?:(?:a|an|one|the|any|each|same|single|two|three|five|ten|fifteen|twenty|thirty|sixty|\d{1,3})\s){1,2}(?:seconds?|minutes?|hours?|days?|weeks?|months?)\b(?=[^.;:\n]{0,40}\b(?:429|rejected|refused|turned away|declined|blocked|answered|gets?|fails?|waits?)\b)/gi,
  },
  {
    // … or the refusal stands before it: "429 from the 16th scan of a user within 24 hours on".
    hints: ['429', 'reject', 'refus', 'turn', 'block', 'declin', 'den', 'fail'],
    pattern: /\b(?:429|(?:reject|refus|turn|block|declin|den|fail)\w{0,4})\b[^.;:\n]{0,40}?\b(?:\d{1,5}(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty|sixty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|sixteenth|twentieth|hundredth)\b[^.;:\n]{0,50}?\s(?:within|inside|in|on|per|of|a|an)\s(?:(?:a|an|one|the|any|each|same|single|rolling|two|three|five|ten|fifteen|twenty|thirty|sixty|\d{1,3})\s){0,3}(?:seconds?|minutes?|hours?|days?|weeks?|months?|h|min)\b/gi,
  },
  // "10 per user, reset every midnight"
  { hints: ['reset', 'renew', 'start'], pattern: /\b\d[\d,._]{0,9}\b[^.;:\n]{0,50}?\b(?:reset|resets|renewed|renews|starts? (?:over|again))\s(?:every|each|at|on)\s(?:the first of (?:every |each |the )?)?(?:midnight|night|day|hour|minute|week|month|monday|sunday)\b/gi },
  // "a bucket of 30, one back every 20 s"
  { hints: ['back', 'again', 'new', 'added', 'more'], pattern: /\b(?:one|two|five|ten|\d{1,4}) (?:is |are |token |tokens )?(?:given |put |dripped )?(?:back|again|new|added|more) (?:every|each|per)\s(?:\d{1,4}\s?)?(?:s|sec|seconds?|m|min|minutes?|h|hours?|days?)\b/gi },
  // "sliding window, 5 tokens, 60 s": the amount, and behind a comma the window
  { hints: ['window', 'bucket', 'limit', 'throttl'], pattern: /(?<=\b(?:(?:sliding|fixed|rolling) window|(?:token |leaky )?bucket|(?:rate )?limit(?:er)?|throttle)\b[^.;\n\d]{0,24})\b\d{1,5} (?:tokens|requests|calls|reqs?|hits|points), ?(?:window (?:of )?)?\d{1,4} ?(?:s|sec|seconds?|m|min|minutes?|h|hours?|d|days?)\b/gi },
  { hints: ['r/s', 'r/m'], pattern: /\brate\s?=\s?\d{1,6}r\/[sm]\b/gi },
];

/** The call of a limiter with its arguments: `limit(5, time.Hour)`, `RateLimiter(times=10, hours=1)`, `Ratelimit.slidingWindow(10, "1 m")`. */
export const LIMITER_CALL = /\b\w{0,30}(?:limit|throttl|bucket|window|bandwidth|check_?rate)\w{0,20}(?:(?:\.|::)\w{1,20})?\(([^()\n]{1,80}(?:\([^()\n]{0,20}\)[^()\n]{0,40})?)/gi;
/** Arguments that hold a span of time beside a number. */
export const ARGUMENT_WINDOW = /\b(?:seconds?|secs?|minutes?|mins?|hours?|days?|weeks?|(?:of)?(?:seconds|minutes|hours|days)|window|period|interval|ttl|duration|per)\b|\b\d{1,3}\s?(?:s|m|h|d|min|sec)\b|\b\d[\d_]{0,3}0_?000\b|,\s?\d{1,6}\s?\)?$/i;

/** Words for a limit; without a figure they claim it vaguely. */
export const LIMIT_WORD = /\brate(?:[- _]?|\s?\/\s?\w{3,8}\s|\s(?:and|&|or)\s\w{3,8}\s)limit\w*|\bx-rate-?limit\w*|\bthrottl\w+|\bratelimit\w*|\b(?:request|call|usage|sending|daily|hourly|monthly|plan) (?:limits?|caps?|quotas?)\b|\bquotas?\b|\bcapped\b|\b(?:is|are|be|been|gets?|strictly|heavily|well|properly|also) limited(?= (?:per|by|to|in|at|so|with|and|as|here|via|if|when|once|later|too)\b|,|\.|$)|\blimited(?= (?:per|by ip|by user|as in|in|via))|\bfair[- ]use\b|\b(?:sensible|reasonable|standard|usual|generous|tight|strict|default|appropriate|same|a|per-\w+|the|no|any|our|its) limits?\b(?! (?:of|on) (?:the|a) (?:list|page|query|groups?|rows?))|\b(?:token|leaky) bucket\b|\bsliding window\b|\blimiter\b|\brate control\b|\bflood control\b|\banti-abuse\b/gi;

/** A wish for limits and nothing more, whomever they shall count: "Add rate limiting", "Proper rate limits per user and IP". */
export const LIMITS_AT_LARGE = /^\W{0,6}(?:(?:add|implement|introduce|enable|set up|proper|better|stricter|global|distributed|basic|full|real|redis(?:-based)?|api|per[- ](?:user|ip|tenant|account))\s){0,4}(?:rate[- ]?limit(?:s|ing|er)?|throttling)(?:\s(?:per|by|for|on|of|across|to)\s(?:(?:the|all|every|each|our|public)\s){0,2}(?:api|endpoints?|routes?|requests?|users?|ips?|accounts?|tenants?|calls?)(?:(?:\s(?:and|or)\s|\s?[/&+]\s?)(?:users?|ips?|accounts?|tenants?))?)?\W{0,6}$/i;

/** In a column, row or section about limits these alone speak of the limit. */
export const LIMIT_CELL = /^[^\w✓✔✅☑]{0,3}[✓✔✅☑]|^\W{0,3}(?:yes|y|true|on|limited|throttled|standard|default|reasonable|sensible|strict|usual|normal|fair use|low|medium|high|basic|tight|generous|general|tier \w+|\w+ tier|enabled|active|some|a few|moderate|required|present|light|heavy|same|internal|custom|gateway default|provider default\w*|vercel|cloudflare|upstream|per (?:user|ip|account|plan|session|key|phone|tenant|client|number))\b/i;
export const NO_LIMIT_CELL = /^\W{0,3}(?:none\b|no\b|not? (?:limit|needed|required)|unlimited|unthrottled|off\b|disabled|false\b|without\b|❌|✗|✘|✖|n$)/i;
export const DEFERRED_CELL = /^\W{0,3}(?:tbd|kommt noch|später|folgt|noch offen|pendiente|soon|shortly|coming|comes (?:when|with|after|later)|undecided|unclear|in progress|after (?!\d|(?:the )?(?:limit|quota|cap)\b)\w+|once (?!\d|(?:the )?(?:limit|quota|cap)\b)\w+|tba|tbc|todo|later|to be \w+|open|pending|\?+|phase \w+|v2|next(?=\W*$|,| (?:phase|release|version|sprint|iteration|milestone|step|stage|week|month|quarter|year|season)\b)|planned|post-?mvp|future|not yet|wip)\b|^\W{0,3}\?/i;

/** "Limits hold from day one, those in brackets from phase 2 on": what the brackets around a figure stand for; the group is what is said of them. */
export const BRACKETS_MEAN = /\b(?:(?:limits?|figures?|numbers?|values?|caps?|quotas?|amounts?|entries|cells?|those|ones?|what(?:ever)? (?:is|stands))\s(?:(?:given|set|written|standing|put|shown)\s)?)?in (?:round |square )?(?:brackets|parentheses|parens)\b([^.;]{0,80})/i;
/** A cell all of which stands in brackets. */
export const IN_BRACKETS = /^\s*[([][^()[\]]{1,80}[)\]]\s*$/;

/** A cell that says that it is not settled whether there will be one. */
export const HEDGED_CELL = /^\W{0,3}(?:maybe|perhaps|possibly|vielleicht|evtl\.?|eventuell|quizá|quizás|tal vez|peut-être|if needed|optional)(?![\w-])/i;
/** A cell that says nothing: there is nothing to limit. */
export const EMPTY_CELL = /^(?:\W*|n\/?a\b.{0,60}|not applicable\b.{0,60})$/i;
/** A column or key that holds the limit itself: whatever stands in it speaks of the limit. */
export const STATED_LABEL = /^(?:x-)?(?:rate[-_ ]?)?(?:limit(?:s|er|ing)?|throttl(?:e|ing)|quota)$/i;

/** Says outright that there is none, in words or as code does: `@SkipThrottle()`, `rateLimit: false`. */
export const UNLIMITED = /@?\b(?:skip|disable|no|without|bypass)_?(?:rate_?limit(?:ing|er)?|throttl(?:e|ing)|throttler(?:guard)?)\b(?!\s?[:=]\s?["'`]?(?:false|off|0|no)\b|\(\s?\{[^)]{0,40}\bfalse\b)|\blimiter\.exempt\b|\bwithoutMiddleware\(\W{0,3}throttle\b|\bthrottle_classes\s?=\s?[[(]\s?[\])]|\b(?:rate_?limit(?:er|ing)?|throttl(?:e|ing))["']?\s?[:=]\s?["']?(?:false|off|none|disabled|null)\b|(?<!\b(?:plus|pro|premium|paid|limited|member) or )\bunlimited\b(?!\s(?:(?:chat|message|conversation|file|cloud|data)\s)?(?:history|storage|retention|space|seats|members|projects|workspaces|files|folders)\b)|\bat will\b|\b(?:is|are|goes?|runs?) unchecked\b|\bunthrottled\b|\bun-?rate-?limited\b|\bunmetered\b|\bwithout (?:an? |any )?(?:(?:rate|call|request|usage) )?(?:limits?|limiter|throttl(?:e|ing)|caps?|quotas?)\b(?! (?:key|entry|field|value|class|tier|of)\b)|\bno (?:such )?(?:rate )?(?:limit|limits|limiter|limiting|throttle|throttling|quota|cap)\b|\bnot (?:rate[- ]?)?limited\b|\bas (?:often|many|much) as (?:you|he|she|they|it|we|the|one)\b|\bas often as\b|\bany number of times\b|\bunbegrenzt\b|\bnot (?:counted|held back|throttled|capped|metered)\b|\bnor (?:counted|held back|throttled|capped)\b|\buncapped\b|\bexempt from (?:the |any |all )?(?:rate )?(?:limit|throttl|quota)\w*|\bat any rate\b/gi;

/** Callers without an account, of whom a limit "per user" says nothing … */
const STRANGERS = '(?:guests?|anonymous(?: (?:users?|callers?|visitors?))?|visitors?|unauthenticated(?: (?:users?|callers?|calls|requests))?|strangers|passers-by|(?:those|whoever|people|callers?|users?) (?:(?:who|that) )?(?:is|are) not (?:signed|logged) in|(?:everybody|everyone|anybody|anyone) else|(?:those|calls|requests|callers|users) without an? (?:account|login|session|token|key))';
/** … where they are said to have none: behind them, or before them. */
export const STRANGERS_BEFORE = new RegExp(`\\b${STRANGERS}\\s(?:(?:may|can|could|do|are|is|have|has|get|gets|go|goes|run|call|stay|remain|it|them|as) ){0,3}$`, 'i');
export const STRANGERS_AFTER = new RegExp(`^\\s(?:for|to|on|with|in the case of)\\s(?:all |the |any )?${STRANGERS}\\b`, 'i');

/** Before a denial: it is of the few who run the system, and the figure beside it holds for all others. */
export const STAFF_BEFORE = /\b(?:admins?|administrators?|staff|operators?|moderators?|super-?users?|support(?: staff)?|internal (?:users?|callers?|services?|jobs?)|(?:our|the) own \w+)\s(?:(?:may|can|do|are|is|have|has|get|gets|go|run|call|stay) ){0,3}$/i;

/** The switch of a limiter, and that it is off where people are served. */
export const SWITCHED_OFF_LIVE =
  /(?:\b\w*(?:RATE_?LIMIT|THROTTL)\w*(?<!DISABLED?)[`"']?\s?(?:is|=|:|stays|set to|is set to)\s[`"']?(?:false|off|0|no)\b|\b\w*(?:RATE_?LIMIT|THROTTL)\w*DISABLED?[`"']?\s?(?:is|=|:|stays|set to|is set to)\s[`"']?(?:true|on|1|yes)\b|\b(?:limiter|throttle|rate limit(?:er|ing)?|throttling|limits?|counter)\s(?:is|are|stays?|remains?)\s(?:switched |turned )?(?:off|disabled|inactive))[`"']?\s(?:in|on|for)\s(?:the\s)?(?:production|prod|live)\b/gi;
/** Behind a figure: it is of calls that read, and of none that writes. */
export const OF_READS = /^(?:\s(?:per|for each|and|by)\s[\w-]+){0,2}\s(?:on|for|of)\s(?:all |the )?(?:GETs?|GET (?:requests|calls|routes)|reads|read (?:requests|calls|routes)|reading)\b/;
/** Makes a figure a limit and not a load estimate. */
export const LIMITS = /\blimit\w*|\blets?\b[^.;]{0,30}\bthrough\b|\bcredits (?:an?|per|each|every)\b|\brefill\w*|\bkeyed (?:by|on)\b|\bx-rate-?limit|\bthrottl\w*|\bcap(?:s|ped)?\b|\bmax(?:imum|imal|ima)?\b|\bat most\b|\bno more than\b|\bnot more than\b|\bup to\b|\bquotas?\b|\b429\b|\bceiling\b|\bheld to\b|\bbucket\b|\ballow(?:s|ed|ance)?\b|\bmay (?:be )?(?:call|send|ask|start|run|upload|request|do|make|use|order|create|try|post|have|fire|spend|press)\w*|\bcan (?:be )?(?:call|send|ask|start|run|upload|request|make|use|create|try|post|have|do)\w*|\b(?:can|may) (?!(?:process|handle|serve|sustain|absorb|reach|grow|hold|store|peak|take|expect)\b)[a-z]{2,14} (?:\d{1,4}|one|two|three|four|five|six|eight|ten|twelve|twenty)\b|\b(?:nobody|no one|no \w{3,14})\b[^.;]{0,30}\bmore than\b|\bonly\b|\brejected\b|\brefused?s?\b|\bblocked\b|\bgets? (?:at most )?\d|\bwe give\b|\brestricted\b|\bkept (?:to|at|under)\b|\bbudget of\b|\bnever more\b|\bgets? (?:no )?more than\b|\bshares?\b|\bbeyond (?:that|which|it)\b|\babove (?:that|which)\b|\bsliding\b|\bcounter\b|\bcounted\b|\bguard(?:ed|s)?\b|\brate\b|\bburst\b|\btokens?,|\bnot exceed\b|\btolerate\w*|\bgrant\w*|\bpermits?\b|\bmax_|\bupstash\b|\bratelimit\b|\bslow ?down\b|\bgate\b|\bturned away\b|\bpermitted\b|\bstops? (?:after|at)\b|\bafter (?:that|which)\b|\bthen (?:429|wait)/i;

/** A window and a key make a figure a limit by themselves: "5 req/60s per IP". */
export const KEYED = /^[^.;|]{0,60}?(?:\b(?:per|each|every|(?:from|for|by|to) (?:the same|a single|any one|one))|\/|(?<!,\s)\band)\s?[`"]?(?!(?:\d|(?:sec|second|min|minute|hour|day|week|month|night|year)s?\b|s\b|m\b|h\b|d\b|then\b|the rest\b))[a-z][\w-]*|\breq(?:uest)?s?\b|\bcalls\b/i;

/** Figures that are no limit of ours, by the words about them. */
export const NOT_A_LIMIT = /\b(?:expect\w*|estimat\w+|as a rule|in practice|usually|hardly (?:ever|anybody|anyone|more)|rarely more|roughly|approx\w*|average|averages|on average|about|around|currently|today we|we see|volume|load test|alerts? (?:at|when|if|above|beyond|for)|alarms? (?:at|when|if)|pages? us|warns? (?:us )?(?:at|when|beyond)|peak|traffic|forecast|assum\w+|throughput|measured|p\d\d|latency|polls?|polling|refresh\w*|heartbeat|retention|kept for|deleted after|expires?|expiry|ttl of|backup\w*|schedule[ds]?|cron|runs every|cadence|pages of|per page|page size|rows per|cursor|revenue|uptime|slo|sla|batch(?:es)? of|chunk\w*|appointments per|success|metric|goal|target of|stream(?:s|ed|ing)|newsletters?|arrives?)\b|~\s?\d/i;

/** Directly before a figure: so many are made, whatever title the line stands under. */
export const ESTIMATED = /\b(?:average|avg\.?|mean|median|expected|estimated|projected|assumed|typically|on average)(?: of| is| rate of)?[\s`*]{1,3}$|\b(?:(?:designed|sized|dimensioned|built|scaled|planned|made|fit) (?:for|to (?:take|handle|serve))|scales? (?:up )?to|withstands|copes? with|(?:load[- ])?test(?:s|ed)?(?: (?:run|ran|went|did|reached|showed|passed|made|sent))?(?: (?:with|at|for|up to|under))?|benchmark(?:s|ed)?(?: (?:at|with))?|measured(?: at)?|peaks?(?: (?:of|at))?|bursts? seen(?: of)?) (?:about |around |some |up to |roughly )?$/i;

/** What a route makes and a limit counts, though the word mostly speaks of a guess: "6 estimates per hour". */
export const COUNTED_ESTIMATES = /\b(?:estimat(?:es|ions)|forecasts|metrics|goals|polls|schedules|backups|measurements|batches|targets|volumes|appointments)\b(?=\s(?:per|a|an|every|each|in)\s(?:\w+\s)?(?:second|minute|hour|day|week|month)|\s?\/)/i;
/** The limit is another's: the provider's own, the platform's. */
export const UPSTREAM = /\b(?:openai|anthropic|claude|gemini|google|twilio|stripe|resend|postmark|mapbox|meta|whatsapp|azure|aws|ses|sendgrid|provider|vendor|upstream|carrier|their|free tier|tier \d|the api|third[- ]party)(?:['’]s)?(?:[ -](?:own|api|side|account|default|free|paid|tier|plan|project|key|quota|itself|usage|rpm|tpm|rpd|qps))*\s+(?:rate )?(?:limits?|limit is|allows?|throttles?|quota|caps?|permits?|gives us|default|accepts|enforces|lets us|imposes|(?:(?:already )?(?:has|keeps|applies|sets|enforces)|comes with) (?:a|its own) (?:\w+ )?(?:limit|quota|cap|throttle|ceiling)|tolerates)\b/i;
/** … the pace of what is ours there: "our number is throttled at 30 a second". */
export const OUR_PLACE_THERE = /\b(?:our|the)\s(?:\w+\s)?(?:number|sender|short code|account|plan|subscription|tenant)\s(?:is|gets|will be)\s(?:throttled|capped|limited|held|slowed)\b/i;
/** Words that say so of whatever provider. */
export const UPSTREAM_WORDS = anyOf([
  'account wide', 'account-wide', 'accountwide', 'project-wide', 'org-wide', 'organisation-wide', 'organization-wide', 'a2p', 'msg/s', 'messages per second', 'message per second', 'provider default', 'provider defaults', "provider's default", "provider's limit", "provider's own", "provider's throttle", 'their limit', 'their_limit', 'their plan', 'limit of the provider', 'limits of the provider', 'limit from the provider',
  'turns us away', 'cuts us off', 'blocks us', 'refuses us', 'bans us', 'gives us', 'holds us to', 'holds us', 'hold us to', 'allows us', 'grants us', 'lets us', 'caps us', 'limits us', 'throttles us', 'keeps us', 'whose plan', 'whose tier', 'whose quota', 'whose limit', 'whose free', 'on our tier', 'on our key', 'from our account', 'from our key', 'from our api key', 'from our project', 'from our organisation', 'from our organization', 'from our servers', 'on our account', 'on our plan', 'on this key', 'on this tier', 'on this account', 'on this plan', 'on the plan', 'in our plan', 'of our plan', "account's default", "account's limit", "account's quota", 'account default', 'account limit', 'account quota', 'second per sender', '/s per sender', '/sec per sender', 'on our long code', 'on the short code', 'on tier 1', 'on tier 2', 'on tier 3', 'in live mode', 'in test mode',
  'is reached at', 'is reached first', 'is hit first', 'limit is hit', 'breaks first', 'limited by vercel', 'limited by cloudflare', 'limited by the provider', 'limited by openai', 'limited by twilio', 'limited by supabase', 'limited by netlify', 'limited by the platform', 'built-in protection', 'built-in protections', 'built-in brute-force protection', 'macht der anbieter', 'vom anbieter',
]);
/** "our Mapbox plan", "on our OpenAI tier": what we have bought, by the name of the seller. */
export const BOUGHT = /\b(?:[Oo]ur|[Tt]he|[Tt]his)\s(?:[A-Z][\w.-]{1,20}\s){1,3}(?:plan|tier|account|quota|contract|subscription|key|project|organi[sz]ation)\b/;
/** "the key is on Mapbox's free tier": what a vendor gives away, by the name of the vendor. */
export const FREE_OF_VENDOR = /\b[A-Z][\w.]{1,20}['’]s\s(?:free|hobby|trial|starter|basic|lowest|developer|no-cost)\s(?:tier|plan|quota|allowance|level)\b/;
/** "by our tier at the provider", "under our contract with Vonage", "200 a day, the free plan of Mailgun": what we have bought, and of whom. */
export const BOUGHT_OF = /(?:\b(?:by|on|under|with|in|of|per|thanks to|i\.e\.|which is|that is)\s|[,;:(=–—]\s?)(?:our|the)\s(?:(?:usage|rate|free|paid|current|basic|starter|standard|business|enterprise|trial)\s){0,2}(?:tier|plan|contract|account|subscription|agreement|quota|allowance)\s(?:at|with|of|from)\s(?:the (?:provider|vendor|carrier)|[A-Z][\w.]{1,20})/;
/** Ahead of a limit of somebody else with which ours is compared: "far below the 500 a minute of our tier". */
export const COMPARED_WITH = /,?\s\(?(?:(?:far|well|way|much|safely|comfortably|still|which is|that is|and (?:so|thus))\s){0,3}(?:below|under|less than|lower than|within|inside|beneath)\s(?:the|our|what|their|[A-Z]\w{1,20}['’]s)\s/;
/** "our plan stops at 100,000 requests a month", "our contract with them covers …": one plan, which we have bought of somebody. */
export const OUR_CONTRACT = /\b(?:our|unser(?:e[mn]?)?|nuestro|nosso|notre)\s(?:\w+\s)?(?:plan|contract|subscription|licen[cs]e|agreement|deal|vertrag|tarif|contrato|contrat|abo(?:nnement)?)\b(?!\s(?:table|page|limits?)\b)[^.;]{0,30}\b(?:stops?|ends?|covers?|includes?|gives?|allows?|buys?|pays? for|has|holds?|is (?:good|capped|limited)|runs? (?:out|to)|reicht|deckt|cubre|cobre|permite|couvre|inclut)\b/i;
/** What a load will do to a limit: it is the one that holds us back, not one that we set. */
export const RUNS_INTO = /\b(?:hits?|hitting|exceeds?|exceeding|exhausts?|exhausting|saturates?|trips?|drains?|overruns?|reach(?:es)?|uses? up|eats? (?:up|through)|(?:runs?|running) (?:into|out of|up against|against)|(?:blows?|burns?|goes|go) through|max(?:es)? out)\s(?:the|its|our|that|this)\s[^.;,]{0,30}\b(?:quotas?|limits?|caps?|allowances?|ceilings?)\b|\b(?:runs?|running|ran) out(?: of [\w-]{2,20})?(?: first| early)?(?=\W*$|\s?[(,;.])/i;
/** A column whose short head a legend explains: "RL = calls per minute per studio". The groups are the head and what it counts. */
export const HEAD_LEGEND = /(?:^|[\s;,.(|])[*`"']{0,3}([A-Z]{2,6}|[A-Z][a-z]{1,10})[*`"']{0,3}\s{0,2}(?:=|:|means|stands for|—|–)\s{1,3}((?:the\s|number of\s|max(?:imum)?\s|allowed\s){0,3}(?:requests?|calls?|reqs?|messages?|runs?|uses)\s(?:allowed\s)?(?:per|a|an|each|every)\s(?:second|minute|hour|day|week|month)\b[^.;,|]{0,40})/g;
/** "Google's own 50 queries a second": a name in capitals, and what he has by himself. */
export const VENDORS_OWN = /\b[A-Z][\w.]{1,20}['’]s?\sown\s(?:rate |request |api )?(?:limits?|quotas?|caps?|throttl\w+|\d|(?:one|two|three|five|ten|fifty|hundred)\b)/;
/** Directly behind a vendor's name: what he allows, "Algolia's plan gives", "Twilio allows". */
export const VENDOR_ALLOWS = /^(?:['’]s?)?(?:\s(?:own|api|side|account|default|free|tier|plan|project|key|quota|subscription|contract|trial|starter|hobby|pro|basic|paid|\d)){0,4}\s(?:itself\s)?(?:(?:rate[- ]?)?limits?\b(?! (?:the|each|every) (?:user|caller))|allows?|grants?|permits?|gives (?:us )?(?:\d\w*|up to|only)|lets (?:us|you|(?:an?|each|every|one) (?:account|customer|key|tenant|project))|accepts? (?:\d\w*|up to|at most|only)|tolerates|throttles|caps?|offers (?:\d\w*|up to)|includes (?:\d\w*|up to)|(?:already )?(?:has|keeps|applies|sets|enforces|comes with) (?:(?:a|its own) (?:\w+ )?(?:limit|quota|cap|throttle)|\d\w*)|is (?:limited|capped|throttled) (?:to|at))(?![\w-])/i;
/** "as 1", "see #3", "like row 2": the limit of another row. */
export const OF_ANOTHER_ROW = /^\W{0,3}(?:see|as|like|same as|same limit as|same as for|shares? (?:the limit |it |one )?(?:of|with)|counted with|with)\s(?:in |for |on |of )?(?:row |no\.? ?|number |route |endpoint )?(?:#?(\d{1,2})\W{0,3}$|[`"']?(?:(?:GET|POST|PUT|PATCH|DELETE) )?\/)/i;
/** "same as summary", "like `tutor`": … of the endpoint that a word names. */
export const AS_NAMED = /^\W{0,3}(?:same(?: limit)? as|as|like|shared with|as for|same as for)\s(?:for |on |the )?[`"']?([a-z][a-z-]{3,24})[`"']?(?: (?:route|endpoint))?\W{0,3}$/i;
/** A heading over what is done against abuse and cost. */
export const ABUSE_TITLE = /\babuse\b|\bcost control\b|\bcontrolling costs?\b|\bspend(?:ing)? (?:limits?|control|caps?)\b|\bfair[- ]use\b|\bquotas?\b|\bhow (?:much|many|often)\b|\bkeeping (?:the )?(?:bill|cost)s? \w+/i;

/** Before a figure: so much is granted, and no more. */
export const GRANTS = /\b(?:allows?|allowed|permits?|permitted|grants?|admits?|limits?|limited|capped|caps?|at most|no more than|not more than|maximum of|max\.?|throttles?|throttled|budget|quota|allowance)\b[^.;]{0,40}$/i;

/** A heading over what is done about the bill. */
export const COST_TITLE = /\b(?:money|bills?|costs?|spend\w*|budgets?|abuse)\b/i;

/** A title over endpoints that have none. */
export const UNLIMITED_TITLE = /\bnot (?:yet )?(?:rate[- ]?)?limited\b|\bwithout (?:a )?(?:rate )?limit(?:s|ing)?\b|\bno rate limit(?:s|ing)?\b|\bunlimited (?:routes|endpoints)\b/i;
export const NOT_YET = /\byet\b|\bto be added\b|\blater\b/i;
/** "General routes: 90 requests per ten minutes": what holds for all that have no limit of their own. */
export const GENERAL_TIER = /^\W{0,4}(?:general|default|global|standard|apis?(?:_(?:calls?|requests?|routes?|endpoints?|limits?|general|default))?|all_(?:routes|endpoints|requests|calls)|rest api|all other|other|everything else|remaining)(?:\s(?:apis?|endpoints?|routes?|requests?|traffic|limits?)){0,2}\W{0,4}(?::|\s[—–-]\s)/i;
/** … and as a name in the first column of a table of limits: "GLOBAL", "`globalLimiter`", "General API". */
export const GENERAL_ROW = /^\W{0,3}(?:(?:general|global|default|api|base)[ _-]?(?:rate)?[ _-]?(?:limit(?:er|s)?)?|(?:general|global|default|all|any|other) (?:apis?|endpoints?|routes?|requests?|traffic)(?: (?:endpoints?|routes?|requests?|calls|traffic))?)\W{0,3}$/i;

/** A heading or label over what providers allow. */
export const UPSTREAM_TITLE = /\b(?:third[- ]party|provider|vendor|upstream|external|their)s?['’]?s?(?:\s(?:api|service))?\s(?:rate\s|own\s)?(?:limits?|quotas?|caps?)\b|\b(?:limits?|quotas?) (?:of|by|from|at|set by) (?:the |our )?(?:third part(?:y|ies)|providers?|vendors?|upstreams?|others)\b/i;

/** Kept by the client alone. */
export const CLIENT_KEPT = /\bdebounc\w+|\bbuttons? (?:is |gets |stays |are )?(?:disabled|greyed|grayed|gr[ea]y|locked|blocked|inactive)\b|\bdisables? (?:the|its|their) (?:button|form)|\bdisabled button|\bgr[ea]ys? (?:(?:the|its|their) \w+ |itself |it )?out\b|\b(?:in|on|by) the (?:(?:mobile|web|native|ios|android|phone|desktop) )?(?:browser|ui|client|app|frontend|front end)\b(?! (?:router|server|service|engine|platform|layer|gateway|runner)\b)|\bclient[- ]side\b|\b(?:local|session) ?storage\b|\bindexeddb\b|\bspinner\b|\b(?:the )?(?:page|form|ui|app|browser|frontend|front end|client|screen|button|dialog|widget|input|search (?:box|field|bar)|text ?box|spa|component|react hook|editor|composer|modal|chat (?:box|window|panel)|text ?area|keyboard|web ?site|tab)\s(?:itself\s|alone\s|only\s)?(?:lets|allows|permits|blocks|stops|waits|prevents|limits|ignores|disables|asks|polls|hides|locks|remembers|counts|keeps|tracks|holds|caps|restricts|throttles|enforces|refuses|admits|slows|spaces|delays|batches|sends (?:at most|no more than|only))\b|\bui only\b|\bby the (?:client|spa|frontend|app|browser|page)\b|\b(?:count(?:ed|s)|kept|enforced|checked|tracked|held|limited|throttled) (?:only |just )?(?:in|by|on) (?:the|its|our|their) (?:\w+ )?(?:(?:input|text|search|word|entry) ?(?:box|field|bar|area)|form|page|screen|button|dialog|widget|component|tab|modal|editor|composer|text ?box|(?:caller|visitor|user|member|guest)['’]s (?:phone|device|browser))(?! ?(?:routes?|handlers?|server|actions?|tables?|requests?|loads?|views?)\b)\b/i;
/** A following sentence in which the client, and nobody else, counts what was said before: "The page counts them in localStorage." */
export const COUNTED_BY_CLIENT =
  /^\W*(?:(?:and |but |which |where |it is )?(?:the|our|this|its|their) (?:(?:mobile|web|native|desktop|ios|android|phone|browser|caller['’]s|visitor['’]s|user['’]s) )?(?:page|form|ui|app|browser|frontend|front end|client|screen|button|dialog|widget|component|editor|composer|modal|chat (?:box|window|panel)|text ?area|extension|plug-?in|add-?(?:in|on)|spa|web ?site|tab|phone|tablet|device) (?:itself |alone |only |that )?(?:counts|keeps|tracks|enforces|remembers|checks|watches|limits|holds|sees to)\b|(?:and |but )?(?:it|this|that|they|these|the (?:limit|count|counter|counting|cap)) (?:is|are|lives?|sits?|happens) (?:only )?(?:kept|counted|enforced|checked|tracked|held|stored|done)? ?(?:in|by|on) (?:the )?(?:page|browser|client|app|frontend|ui|phone|device|(?:local|session) ?storage)\b)/i;
/** The server keeps it too. */
export const SERVER_KEPT = /\b429\b|\bserver\b|\bredis\b|\bmiddleware\b/i;

/** Counts something other than calls: size, tokens, money, rows. */
export const OTHER_MEASURE = /\b(?:rows?|records?)\s(?:per|for each|a)\s|\b(?:failed|failing|unsuccessful|wrong|invalid|rejected) (?:calls?|attempts?|tries|requests?|log-?ins?|sign-?ins?|passwords?|codes?)\b|\b\d[\d.,]*\s?(?:kb|mb|gb|tb|bytes?|chars?|characters?|words|px|rows?|%|percent|eur|usd|€|\$|tokens? per (?:request|call|answer)|pages? of|pages? per (?!(?:(?:\d{1,4}|any|each) )?(?:seconds?|minutes?|hours?|days?|weeks?|months?)\b|(?:user|member|person|account|ip|client|customer|caller|tenant|token|key)\b)|ms\b(?! ))/i;

/** Behind the word for a limit: it is one on size. */
export const OF_SIZE = /^\s?(?:at|to|is|of|:)?\s(?:at most |about |max(?:imum)? )?\d[\d.,]*\s?(?:kb|kib|mb|mib|gb|gib|bytes?|chars?|characters?|words|px|pages(?! (?:per|an?|each|every|\/) ?(?:second|minute|hour|day|week|month)s?\b)|seconds? of (?:audio|video)|(?:days?|weeks?|months?|years?|rows?|lines?|levels?)(?! (?:per|an?)\b))\b|^\s?(?:at|to)(?:\s[`"']?(?:[A-Z][A-Z0-9]*_){1,4}(?:DAYS|WEEKS|MONTHS|YEARS|ROWS|ITEMS|LINES|CHARS|CHARACTERS|LENGTH|SIZE|BYTES|KB|MB|PAGES|WORDS|DEPTH|WIDTH|HEIGHT)\b|\s*$)/i;
/** Attempts at a secret guard the secret, and are a limit on calls only with a window. */
export const AMOUNT_ALONE = /(?<![\w.])(?:\d{1,5}|one|two|three|four|five|six|ten|twenty) (?:tries|attempts|requests?|calls?|sends?|messages|generations|questions|mails|emails|texts|sms|runs|times|uploads)\b(?: (?:per|for each|each|a) [a-z]+)?/gi;

/** In a passage about limits the bare word claims one. */
export const BARE_LIMIT = /\blimit(?:s|ed)?\b/gi;

/** A name and what it stands for: `"sms": "60/day"`, "AI tier = 10/min", "**strict** — 5 per minute per IP". */
export const TIER_DEFINITION = /(?:[`"'*[]{1,2}([A-Za-z][\w :-]{0,24}|[A-Z]\d?|[*†‡§¹²³☆★●○◐])[`"'*\]]{1,2}|(?<![\w/])([A-Za-z][\w-]{0,20}))\s?(?:(?:tier|scope|class|bucket|profile|group|plan|limit|throttle|limiter)s?\s?)?\s{0,6}(?:=>|→|->|=|:|—|–|means|is|are)\s{0,4}["'`(]{0,2}/g;
export const TIER_WORD = /\b(?:tiers?|scopes?|classes|class|buckets?|profiles?|groups?|limiters?|limit names?|throttles?|symbols?|keys?|legend)\b/i;

/** Between the word for a limit and the name under which its figure is given: "throttle scope `mail`", "limiter named `sms`". */
export const TIER_NAME_FOLLOWS = /^\s(?:(?:tier|scope|class|bucket|profile|group|limit|limiter|throttle|policy|named|called|with|the)s?\s){0,3}[`"'(]{0,2}$/i;

/** Behind the name of a limiter, where a sentence says what it is: "`ratelimit` is Upstash: …". */
export const LIMITER_IS = /^(?:\s?(?:\(|=|:|—|–)|\s(?:is|are|means|allows|lets|limits|uses|counts|holds|stands for)\b)/i;
/** Before a name that endpoints carry: "every `@cost` field", "routes with `limited`". */
export const CARRIES = /\b(?:every|each|all|any|(?:fields?|routes?|procedures?|mutations?|endpoints?|handlers?) (?:with|that use|using|behind|on|marked))\s[`"']?$/i;
/** What a line of code builds with a limiter: `const paid = base.use(limited)`. */
export const BUILT = /^\s{0,8}(?:export\s)?(?:const|let|var|val)\s(\w{3,40})\s?=\s?\w[\w.]{0,40}\(/;

/** An entry of a log of decisions begins with its date. */
export const LOG_ENTRY = /^\W{0,4}(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}\.\d{1,2}\.(?:\d{4}|2\d(?!\d)|(?!\d))|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}\/\d{1,2}(?!\/)|\d{1,2}\.?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?\s\d{1,2}|(?:day|week|sprint|entry|d-?|adr[- ]?|no\.? ?)\d{1,3}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** What stands before a figure and names no tier. */
export const NO_TIER_NAME = /^(?:limits?|limited|rates?|rate[ _-]?limit\w*|x-rate-?limit\w*|throttl\w*|max\w*|caps?|quota\w*|in|out|input|output|auth|routes?|endpoints?|per|and|or|the|at|to|it|that|this|is|are|of|by|user|users|ip|key|post|get|put|patch|delete|note|notes|gate|answer|yes|no|also|public|private|anonymous|session|window|burst|requests?|calls?|paid|api|apis)$/i;

/** After the word for a limit: it is not in force. */
export const SWITCHED_OFF = /^(?:(?!\):)[^.;,]){0,40}?\b(?:is|are|was|were|has been|stays|remains|gets)\s(?:currently |deliberately |still )?(?:switched off|turned off|off|disabled|dropped|removed|lifted|deactivated|inactive|not (?:enabled|active|applied|enforced|set|in force))\b|^[^.;]{0,60}?\b(?:so|and|but|then|until) (?:then )?(?:we |they )(?:have )?(?:(?:took|taken|threw|switched|turned) (?:it|them|that) (?:out|off|away)|(?:removed|dropped|disabled|lifted) (?:it|them|that))\b/i;

/** The limit of another is trusted to do: a default, a brake, a protection. */
export const TRUSTED = /\bprotect\w*|\bcover(?:s|ed)?\b|\benough\b|\bsuffic\w+|\brel(?:y|ies|ied)\b|\bleave it to\b|\bleft to\b|\bdefaults?\b|\bbrake\b|\blimited by\b|\bbuilt-in\b|\btakes care\b|\bhandles\b/i;

/** The title of what is said of the whole system's limits, and of nothing else: "Add rate limiting:". */
export const LIMITS_TITLE = /^\W{0,4}(?:\d{1,2}[.)]\s)?(?:(?:add|implement|apply|enforce|global|shared|api|per[- ](?:user|ip))\s){0,3}(?:rate[- ]?limit(?:s|ing|er)?|throttling)\W{0,4}$/i;
/** A limit on one thing that people do: "no rate limit on login links". */
export const LIMIT_ON_ONE_THING = /\b(?:rate[- ]?limit\w*|throttl\w+|request limits?|quotas?)\s(?:on|for)\s(?![^.;,]{0,60}\b(?:endpoints?|routes?|apis?|requests?|calls?|handlers?|functions?|services?|anything|everything|nothing|all|any|every|each|it|them|this|that|these|those|servers?|backend|app|llms?|ai|models?|gpt|paid|cost\w*|users?|clients?|callers?|visitors?|ips?|accounts?|public|now|mvp|v\d|today|launch|abuse|safety|security|protection)\b)([a-z][^.;,]{0,60})/i;
/** How a statement about limits begins that names nobody: "There is no rate limit", "Rate limited: 5 an hour". */
export const OPENS_WITH_LIMIT = /^\W{0,4}(?:there (?:is|are|will be) (?:no |a )?|we (?:will |shall |have |do )?(?:add |not )?|a |an |the |no |global(?:ly)? |api |general |overall |proper |per[- ](?:user|ip|account|key|client|tenant|session) )*(?:rate[- ]?limit\w*|throttl\w+|request limits?|quotas?)\b/i;
/** A statement about the whole system without a name, in so many words. */
export const SYSTEM_WIDE = /\bglobal(?:ly)?\b|\bapi-wide\b|\bacross the (?:whole )?api\b|\bon the whole api\b|\bevery request\b|\ball requests\b|\bapp-wide\b|\b(?:em todas as rotas|em todos os endpoints|en todas las rutas|en todos los endpoints|por toda a api|toda la api|alle[nr]? (?:endpunkte|endpunkten|routen)|sur toutes les routes|tous les endpoints)\b/i;
/** "Rate limited: 5 an hour": what is limited is what the lines beside it tell of. */
export const IS_LIMITED = /^\W{0,4}(?:(?:per[- ](?:user|ip|account)|strictly|heavily) )?(?:(?:rate|request)[- ]?limited|throttled)\b/i;
/** The title over the parts of a product, each of which has a section. */
export const PARTS_TITLE = /\b(?:features?|modules?|pages?|screens?|flows?|journeys?|stories|use cases|functionality|capabilities|tools|widgets|blocks?)\W{0,3}(?:\([^()]{1,60}\))?\W{0,3}$/i;
/** Among such parts the title of what holds for all of them. */
export const FOR_ALL_PARTS = /\b(?:secur\w+|limit\w*|throttl\w+|abuse|apis?|back-?end|servers?|infrastructure|reliab\w+|resilien\w+|performance|platform|general\w*|technical|non-functional|cross-cutting|operations?|costs?|shared|common|global\w*|all|auth\w*|middleware|protect\w*|quotas?|everywhere|system|rules|conventions|requirements)\b/i;

/** What the bare answer of a column means: "\"Limited: yes\" = 12 calls per user in 24 hours", "Limited: 30 an hour", "a ✓ under Limit means 5 a minute". The group is the answer. */
export const ANSWER_LEGEND = /(?:^|[\s"'“”‘’`*(])(yes|y|x|on|true|limited|standard|normal|strict|basic|✓|✔|✅|●)["'“”‘’`*)]{0,3}(?:(?<!\b(?:yes|y|x|on|true)["'“”‘’`*)]{0,3}):["'”’`*]{0,3}\s|\s{0,2}(?:(?:in|under|below)\s(?:the\s|that\s)?(?:\W?\w{1,16}\W?\s){1,4})?(?:=|means?|stands for|is short for|reads as)\s)/gi;
/** A cell that is such an answer and nothing else. */
export const ANSWER_CELL = /^\W{0,2}(yes|y|x|on|true|limited|standard|normal|strict|basic|✓|✔|✅|●)️?\W{0,2}$/i;

/** Columns that name a tier of a legend. */
export const TIER_LABEL = /\b(?:tier|class|scope|plan|bucket|profile|limit\w*|throttl\w*|rate)\b/i;

/** A plan's row: the window in the first cell, the amounts of the plans in the others. */
export const PLAN_ROW = /^\W{0,3}(?:(?:daily|hourly|weekly|monthly)\s[\w ]{2,30}|[\w ]{2,30}\s?(?:\/|per)\s?(?:minute|hour|day|week|month))\W{0,3}$/i;

/** Columns of a table of limits: how many, in what time; a column whose head holds both: "Requests per minute". */
export const AMOUNT_COLUMN = /^\W{0,3}(?:(?:rate|request|call)[ -]?)?(?:limits?|max(?:imum)?(?: requests| calls)?|requests?|amount|quota|calls|count|allowance|caps?|points|l[ií]mites?|how (?:many|often)(?: (?:calls|requests|times))?|number(?: of (?:calls|requests))?|times|burst|anzahl|wie viele|cu[aá]ntas?|combien)\W{0,3}$/i;
export const WINDOW_COLUMN = /^\W{0,3}(?:time[ -]?)?(?:windows?|period|interval|per|duration|frame|janela|ventana|zeitraum|fenster|durée|every|each|within|in|per what|in what time|pro|je|por|par)(?: \(?(?:s|sec|seconds|minutes|ms)\)?)?\W{0,3}$/i;
export const HAS_UNIT_OF_TIME = /\d\s?(?:s|sec|secs|m|min|mins|h|hr|hrs|d|ms)\b|\b(?:secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?)\b|\/\s?[smhd]\b/i;
/** A column whose head is a window and nothing else: "Per minute". */
export const BARE_WINDOW_COLUMN = /^\W{0,3}(?:per|a|each|every|\/|pro|je|por|par) ?(?:second|sec|minute|min|hour|day|week|month|s|m|h|d|minuto|hora|día|stunde|tag|heure|jour)\W{0,3}$/i;
export const WINDOW_IN_LABEL = /(?:\/\s?|\bper\s)(?:s|sec|second|m|min|minute|h|hr|hour|d|day|week|month)\b|\b(?:hourly|daily|weekly|monthly|rpm)\b/i;
export const CALLS_COLUMN = /\b(?:req|reqs|requests?|calls?|limits?|messages?|generations?|rpm|quota|max|uses|runs|sends|uploads|questions|answers|chats|prompts|images|analys[ei]s|summaries|translations|queries|searches|scans|credits|conversations|suggestions)\b/i;
/** A cell that holds an amount and nothing else: "10", "500 requests". */
export const AMOUNT_ONLY = /^\W{0,3}\d[\d,._]{0,9}k?(?:\s(?:req|reqs|requests?|calls?|attempts?|messages?|times|tokens|uploads|uses))?\W{0,3}$/i;

/** A limit given by two names of configuration, one for the amount and one for the window. */
export const CONFIGURED_AMOUNT = /\bRATE_?LIMIT\w{0,20}?_(?:MAX(?:_?REQUESTS)?|REQUESTS|POINTS|COUNT)\w{0,12}\W{1,4}\d{1,7}\b|\bRATE_?LIMIT(?:_MAX)?\s?=\s?\d{1,7}\b/i;
/** … or by a block of a configuration with the figure in it. */
export const CONFIGURED_BLOCK = /\b(?:rate[_-]?limit(?:s|er|ing)?|throttl(?:e|ing))["']?[ \t]?:[ \t]{0,4}(?:\{[ \t]{0,4})?(?:#[^\n]{0,60})?\n(?:[ \t]{1,12}["']?(?:enabled|type|strategy|backend|store|key|by|scope)\b[^\n]{0,40}\n){0,3}[ \t]{1,12}["']?(?:max_?|default_?)?(?:requests|calls|messages)_?per_?(?:second|minute|hour|day)["']?[ \t]?:[ \t]?\d[\d_]{0,6}/i;
export const CONFIGURED_WINDOW = /\bRATE_?LIMIT\w{0,20}?_(?:WINDOW|TTL|DURATION|PERIOD|INTERVAL)\w{0,12}\W{1,4}\d{1,9}\b/i;

/** A setting that counts calls in a time, by its name: `AI_CALLS_PER_DAY`, `MAX_REQUESTS_PER_MINUTE`. The group is the time. */
export const PER_TIME_SETTING = /^\W{0,3}(?:[A-Z]{1,16}_){0,4}(?:CALLS|REQUESTS|REQS|GENERATIONS|MESSAGES|PROMPTS|RATE_?LIMIT|LIMIT|QUOTA|USES|RUNS)_PER_(?:USER_|MEMBER_|IP_|ACCOUNT_)?(?:USER_PER_)?(SECOND|SEC|MINUTE|MIN|HOUR|DAY|MONTH)\b/;
/** The name of a setting that bounds the requests to the whole system: `RATE_LIMIT`, `API_RATE_LIMIT_MAX`, `MAX_REQUESTS_PER_MINUTE` … */
const GENERAL_LIMIT_NAME = String.raw`(?:(?:API|APP|HTTP|GLOBAL|DEFAULT|SERVER)_){0,2}(?:RATE_?LIMIT(?:ING)?|THROTTLE|(?:MAX_)?REQUESTS|REQUEST_LIMIT)(?:_(?:MAX|LIMIT|REQUESTS|RPM|RPS|COUNT|POINTS|DEFAULT|GLOBAL|PER|IP|USER|CLIENT|KEY|SECOND|SEC|MINUTE|MIN|HOUR|DAY)){0,5}`;
export const GENERAL_LIMIT_SETTING = new RegExp(String.raw`^\W{0,4}${GENERAL_LIMIT_NAME}(?![\w])`);
/** … and a line of a listing that sets it, with the figure. */
export const GENERAL_LIMIT_LINE = new RegExp(String.raw`^\s{0,8}(?:export\s|ENV\s|-\s)?(${GENERAL_LIMIT_NAME})\s?[=:]\s?["']?(\d[\d_]{0,6})(?![\w.])`);
/** Its time in the name … */
export const TIME_IN_NAME = /_(?:RPM|RPS|PER(?:_[A-Z]{2,6}){0,2}_(?:SECOND|SEC|MINUTE|MIN|HOUR|DAY))(?:_|\W|$)/;
/** … or in the words beside it: "Max requests per minute per IP", "calls allowed per hour". */
export const PER_TIME_IN_WORDS = /\b(?:requests?|req|calls?|hits|limit)\b(?:\s[\w-]{1,16}){0,4}?(?:\s(?:per|an?|each|every)\s|\s?\/\s?)(?:second|minute|min|hour|day)\b/i;
/** What it counts, in words. */
export const COUNTED_PER_TIME = 'calls per';
/** A name of configuration: `ASK_LIMIT`. */
export const SETTING_NAME = /(?<![\w$])[A-Z][A-Z\d]{0,20}(?:_[A-Z\d]{1,20}){1,6}(?!\w)/g;
/** A line that gives such a name a number: "ASK_LIMIT=12", "- `ASK_LIMIT`: 12". The groups are the name and the number with what belongs to it. */
export const SETTING_LINE = /^[\s*-]{0,12}(?:export\s|ENV\s|ARG\s)?[`"'*]{0,3}([A-Z][A-Z\d]{0,20}(?:_[A-Z\d]{1,20}){1,6})[`"'*]{0,3}\s{0,12}(?:=|:|–|—|\bis(?: set to)?\s|\bmeans\s|\bstands for\s)\s{0,4}[`"']?(\d[\d_]{0,6}(?:\s?(?:ms|s|sec|m|min|h|d)\b|\s?(?:\/|per\s|r\/)\s?\w{1,12})?)(?![\w.])/;
/** … of a limit on calls … */
export const LIMIT_SETTING = /(?:^|_)(?:(?:RATE)?LIMITS?|QUOTA|CAP|THROTTLE|MAX|RATE|ALLOWANCE|BURST|RPM|PER|HOURLY|DAILY|CALLS|REQUESTS)(?:_|$)/;
/** … and not on something else. */
export const NO_CALLS_SETTING = /(?:^|_)(?:TOKENS?|BYTES|KB|MB|GB|SIZE|LENGTH|CHARS|ROWS|PAGE|PAGES|ITEMS|EUR|USD|CENTS|COST|BUDGET|TIMEOUT|RETRIES|ATTEMPTS|CONNECTIONS|POOL|AGE|POLL|BACKOFF)(?:_|$)/;
/** The window in the name of a limit: `ASK_PER_HOUR`. */
export const WINDOW_OF_SETTING = /(?:^|_)PER_(?:[A-Z]{2,12}_)?(?:PER_)?(SECOND|SEC|MINUTE|MIN|HOUR|DAY|WEEK|MONTH)(?:_|$)/;
/** A setting that is a window itself. */
export const WINDOW_SETTING = /(?:^|_)(?:WINDOW|TTL|PERIOD|INTERVAL|DURATION)(?:_(?:MS|S|SEC|SECS|SECONDS|MIN|MINUTES|HOURS|DAYS))?$/;
/** What a limit and its window have in their names beyond those of what they limit. */
export const SETTING_STEM = /(?:_(?:RATE|LIMITS?|RATELIMIT|QUOTA|CAP|THROTTLE|MAX|CALLS|REQUESTS|COUNT|BURST|WINDOW|TTL|PERIOD|INTERVAL|DURATION|MS|S|SEC|SECS|SECONDS|MIN|MINUTES|HOURS|DAYS)){1,5}$/;
/** Below a title of its own: what was said last of others holds here too. */
export const AS_ABOVE_FOR_ALL = /^\W{0,3}(?:(?:the|exactly|with the) )?same (?:rate )?(?:limits?|quotas?|caps?|throttle|allowance|bucket)\b(?:[\w ,]{1,40})? (?:as|like|apply as) (?:above|before|there|in the (?:section|list|table) (?:above|before)|the (?:section|list|table) above)\b/i;

/** In an endpoint's own words: it has the limit of another one that words name: "same limit as the scan route". */
export const SAME_AS_ROUTE = /\bsame (?:rate )?(?:limits?|quota|cap|allowance|throttle) (?:as|like) (?:for |on |of |that of )?(?:the )?([\w -]{2,30}?) (?:route|endpoint|call|one)s?\b/i;
/** Counted there: no call that costs, but tries to get in. */
export const COUNTS_SIGN_INS = /\b(?:(?<!\b(?:requires?|needs?|after|behind) (?:an? )?)(?:log-?ins?|sign-?ins?)(?!,? (?:is |are )?(?:required|needed|only|mandatory)\b)|sign-?ups?|passwords?|attempts?|failed|tries|otp|codes?|pins?|registrations?|ip addresses)\b/i;
/** Behind a group of routes: which of them, by what they call. */
export const WHICH_CALL = /^\s(?:that|which)\s(?:\w{1,12}\s){0,2}?(?:calls?|uses?|reach(?:es)?|talks? to|asks?|goe?s? to|needs?|touch(?:es)?|hits?|pays?|sends? to)\s([^:;.]{2,60})/i;
/** … a model, whatever its vendor; anybody who is paid. */
export const NAMES_A_MODEL = /\b(?:ai|llms?|models?)\b/i;
export const NAMES_PAID = /\b(?:paid|money|vendors?|providers?|third[- ]part(?:y|ies)|external)\b/i;

/** "We took that throttle out again." */
export const TAKEN_BEFORE = /\b(?:took|taken|take|pulled|turned|switched|threw|thrown)\s(?:the|that|this|it|its|our|all)?\s?$/i;
export const TAKEN_AFTER = /^\s+(?:out|off|away|down)\b/i;

/** An endpoint is counted together with the one before it. */
export const SHARES_LIMIT = anyOf(['counts against the same', 'counted against the same', 'counts towards the same', 'counts toward the same', 'counted with the same', 'counted together with', 'shares the limit', 'shares its limit', 'shares that limit', 'shares the counter', 'shares the quota', 'shares the bucket', 'same limit', 'same limits', 'same counter', 'same quota', 'same bucket', 'same allowance', 'same throttle']);

/** Behind a figure: it is what a vendor gives away, not a limit. */
export const GIVEN_AWAY = /^(?:(?!\):)[^.;,|]){0,24}\b(?:are|is|come|comes) (?:free|included|for free)\b|^\s(?:for free(?! (?:tiers?|plans?|users?|accounts?|members?))|free of charge)\b/i;
/** Before a figure: what a person is granted. */
export const PERSON_GETS = /\b(?:(?:free|pro|paid|premium|basic|trial|anonymous|registered|signed-in|guest)\s)?(?:users?|members?|customers?|accounts?|visitors?|guests?|clients?|callers?|people|plans?|tiers?|everyone|everybody|each \w+|subscribers?)\s(?:(?:can|may|get|gets|have|has|receive|receives|include|includes|are given|is given|are allowed|is allowed|are limited|is limited)\b)[^.;]{0,40}$/i;
/** Whoever calls more often is turned away: "a user who sends more than 15 messages in a minute gets 429". */
export const TURNED_AWAY_BEYOND = /\b(?:more than|beyond|over|exceed\w*|above|after|\d{1,4}(?:st|nd|rd|th)|(?:next|further|another) (?:one|message|call|request|text|question)s?)\b[^.;]{0,60}\b(?:429|(?:is|are) (?:refused|rejected|blocked|throttled|turned away|ignored|dropped|muted|discarded)|(?:gets?|receives?) (?:no (?:answer|reply)|nothing)|goes unanswered|has to wait|must wait|is asked to wait)\b/i;
/** What stands before all routes, or counts the calls of all: a gateway, a proxy, a limiter by its name. */
export const SYSTEM_LIMITER = /\b(?:(?:api )?gateway|nginx|traefik|kong|envoy|cloudflare|waf|cloud armor|ingress|load balancer|(?:reverse )?proxy|caddy|haproxy|apim|front door)\b[^.;]{0,60}\b(?:throttl\w+|limit\w*|caps?|rate|admits?|allows?|lets)|\b(?:limit_req(?:_zone)?|bucket4j|express-rate-limit|rate-limiter-flexible|slowapi|flask-limiter|django-ratelimit|rack(?:::|-)attack|throttlermodule|resilience4j|tollbooth|governor|hono-rate-limiter|@fastify\/rate-limit|koa-ratelimit|laravel throttle|throttle middleware)\b/i;
/** The first column of a table of plans, whose other columns may count calls. */
export const PLAN_COLUMN = /^\W{0,3}(?:tiers?|plans?|roles?|subscriptions?|packages?|levels?|user types?|account types?)\W{0,3}$/i;

/** A line of a listing that gives what it builds a name. */
export const DECLARES_NAME = /^[ \t]{0,12}(?:export\s|public\s|private\s|static\s|final\s|readonly\s){0,4}(?:(?:const|let|var|val)\s)?(?:[A-Z]\w{0,30}\s)?([A-Za-z_]\w{1,39})\s?(?::\s?[A-Z][\w.<>]{0,40}\s?)?:?=\s?(?=[\w(])/gm;
/** … a limiter, by the name of what builds it. */
export const LIMITER_BUILT = /\b\w{0,30}(?:limit|throttl|bucket|slow_?down)\w{0,20}(?:(?:\.|::)\w{1,24}|<[^>\n]{0,40}>)?\(/i;
/** Hangs a middleware on a group of routes, or on all: `app.use('/ai', perUser)`, `router.use(perUser)`. */
export const ATTACHES = /\.(?:use|register|group|pipe)\(\s?(?:["'`](\/[\w/:*.-]{0,60})["'`],\s?)?/;

/**
 * The head of a legend's entry: a sign, a letter, a numbered tier, a word, and what ties it to its meaning. A sign needs no tie where it begins the
 * entry. The groups are the name.
 */
export const TERM_HEAD =
  /(?<=^|[\s,;.(|:])(?:["'“‘`]?([A-Za-z]\d?|[A-Z]{2,3}\d?)["'”’`]?\s{0,2}(?:=(?!=)|:|–|—|→|\bmeans?\b(?: that)?|\bstands? for\b|\bthat\b)\s{0,2}|((?:[€£¥₹¤†‡§¶●○◐◑■□▲△▼★☆✓✔✅✗✘❌\p{Extended_Pictographic}]\uFE0F?|\*{1,2}(?=\s?=)){1,3})\s?(?:=|:|–|—|→|\bmeans?\b|\bstands? for\b)?\s{0,2}|(?:tier|class|level|group|category|bucket|grade|stage)\s(\w{1,10})\s{0,2}(?:=|:|–|—|→|\(|\b(?:means?|is|gets|has|allows)\b)\s{0,2}|["'“‘`]?([A-Za-z][\w-]{2,20})["'”’`]?\s{0,2}(?:=(?!=)|\bmeans?\b(?: that)?|\bstands? for\b)\s{0,2})/giu;
/** A sign that may stand for a limit. */
export const TERM_SIGN = /[€£¥₹¤†‡§¶●○◐◑■□▲△▼★☆✓✔✅✗✘❌\p{Extended_Pictographic}]/u;
/** The first column of a table of terms. */
export const TERM_KEY = /\b(?:tiers?|scopes?|class(?:es)?|buckets?|profiles?|groups?|limiters?|throttles?|symbols?|keys?|legend|codes?|letters?|signs?|marks?|markers?|tags?|icons?|emojis?|pictograms?|badges?|labels?|annotations?|decorators?|levels?|categor(?:y|ies)|names?|abbreviations?|grades?|stages?)\b/i;
/** What a sign says to be lacking has nothing to do with how often: "no credential of any kind". */
export const LACKS_OTHER_THING = /^\W{0,3}(?:no|without|not)\s(?:\w+\s)?(?:credentials?|auth\w*|log-?ins?|sign-?ins?|accounts?|sessions?|tokens?|users?|cookies?|keys?|headers?|bod(?:y|ies)|input|roles?|admins?|rls|row|polic(?:y|ies)|time-?outs?|models?|ai)\b/i;
/** Says of a letter or sign that whoever bears it is not held back. */
export const FREE_MEANING = /^\W{0,3}(?:(?:is|are|means|that|it|may be|called|runs?|left|the route|the call|for)\s){0,4}(?:free(?![- ](?:tier|plan|users?))|freely|at will|open|nobody (?:counts|limits|throttles)|nothing|no (?:count|ceiling|cap|brake)|not (?:counted|held|metered|limited|throttled|capped|restricted|braked|watched)|unrestricted|uncounted|∞)/i;
/** What the lack of a sign stands for. */
export const UNSIGNED = /\b(?:everything|all|any(?:thing)?|routes?|rows?|endpoints?|whatever|those|the others)\s(?:(?:that|which)\s(?:has|have|bears?|carr(?:y|ies)) (?:none|no (?:sign|mark|letter|star|symbol)),?|(?:without|with no|lacking)\s(?:a |an |the |any |such )?(?:signs?|marks?|letters?|stars?|symbols?|daggers?|classe?s?|tiers?|codes?|one|it|them))\s?(?:=|:|are\b|is\b)?\s?|\b(?:no|without) (?:sign|mark|letter|star|symbol|tier|class)\s?(?:=|:|means|is)\s/i;
/** What heads other things than a limit. */
export const NOT_IN_THE_LIST = /^(?:get|post|put|patch|delete|in|out|auth|note|nb|ps|eg|ie|as|to|or|an?d|it|is|no|so|by|at|on|of|we|i|id|api|url|ip|jwt|ttl|per)$/;

/** A cell that lets one call through in so much time: "every 30 s", "one every other minute". */
export const EVERY_SO_OFTEN = /^\W{0,3}(?:(?:once|one|only|at most|max\.?|a call|one call)\s){0,2}(?:every|all[ae]?)\s(?:other\s|\d{1,4}\s?|(?:two|three|five|ten|fifteen|twenty|thirty|few)\s)?(?:s|sec|secs|seconds?|m|min|mins|minutes?|h|hours?|days?)\b/i;
/** In a cell or field of limits: that of another endpoint, told by the number that it bears: "as E-07", "see 5.3", "like no. 4". */
export const OF_A_NUMBER = /^\W{0,3}(?:(?:see|as|like|same|equal to|shared?s?|counted|together|identical)\s){1,2}(?:limit\s)?(?:as|with|to|of|for|in|on)?\s?(?:the\s)?(?:row|line|no\.?|number|nr\.?|route|endpoint|ref\.?|item)?\s?#?([A-Z]{1,3}-?\d{1,3}|\d{1,2}(?:\.\d{1,2}){0,3})\W{0,3}$/i;
/** The window in the head of a column, and what shows that its figures are limits and not a load. */
export const WINDOW_OF_LABEL = /(?:\/|\bper\s)\s?(?:second|sec|s|minute|min|m|hour|hr|h|day|d|week|month)\b|\b(?:hourly|daily|weekly|monthly|rpm)\b/i;
export const BOUND_IN_LABEL = /\b(?:max\w*|limits?|caps?|quota|allowed|allowance|at most|rpm|rl|throttle|ceiling|rate)\b|\b(?:and|per|\/)\s?(?:user|member|account|client|customer|caller|tenant|person|ip|key|token|session|device|seat)\b/i;
export const UNBOUND_CELL = /^\W{0,3}(?:∞|unlimited|no limit|none)\W{0,3}$|^∞$/i;

const PERSONS = 'users?|members?|customers?|clients?|callers?|accounts?|tenants?|visitors?|guests?|people|persons?|players?|patients?|tokens?|keys?|ips?|addresses|address|devices?|sessions?|seats?|consumers?|subscribers?|organi[sz]ations?|workspaces?|teams?|firms?|households?|learners?|students?|teachers?|drivers?|owners?|sellers?|buyers?|shops?|editors?|tenants?|staff|everyone|everybody|anyone|anybody|nobody|no one|you|they|he|she';
/** Opens words that tell a group by what its routes do: "whatever …", "calls for which …", "the three that …". */
export const SCOPE_OPENER = /\b(?:what(?:ever)?|anything|everything|all|any|each|every|those|wherever|whenever|calls?|requests?|routes?|endpoints?|rows?|handlers?|actions?|operations?|functions?|the (?:ones?|others|(?:\w+\s)?(?:two|three|four|five|six)))\b/i;
/** What is paid for, and whoever is paid: money, bills, sellers, what leaves the house. */
export const MONEY_OR_SELLER =
  /\b(?:money|bills?|billed|billing|billable|invoices?|invoiced|costs?|costing|costly|expensive|pric(?:e|ed|ey)|charges?|charged|chargeable|fees?|cents?|pence|euros?|dollars?|pounds?|credits|spends?|spending|pays?|paid|paying|metered|vendors?|suppliers?|providers?|third[- ]part(?:y|ies)|contractors?|upstreams?|(?:somebody|someone|anybody|anyone) (?:else|we pay)|(?:other|outside|foreign|external) (?:compan(?:y|ies)|apis?|services?|part(?:y|ies)|systems?|firms?)|leaves? (?:our|the) (?:network|house|system|servers?|building|cluster)|goe?s? (?:out(?:side)?|abroad)|outgoing|outbound)\b/i;
/** … and words that say that nothing is paid. */
export const NO_MONEY = /\b(?:costs?|costing) (?:us )?nothing\b|\b(?:does|do) not cost\b|\b(?:no|without an?|without any|without) (?:vendor|supplier|provider|third party|external (?:call|service|api)|cost|bill)s?\b|\bfree of charge\b|\b(?:postgres|database|db|sql|cache|redis)[- ]only\b|\bonly (?:touch|read|reach|ask|use)(?:es|s)? (?:postgres|the database|our own|the cache|redis)\b|\bnothing is paid\b/i;
/** Money words that tell a plan or a payer, not a call: "paid users", "the paid plan". */
export const OF_A_PLAN = /\b(?:paid|paying|free|premium|pro|basic|trial)\s(?:users?|members?|customers?|accounts?|plans?|tiers?|subscribers?|seats?)\b/i;
/** "The last three rows", "the first two": routes by their place. The groups are the side and the number. */
export const ROWS_BY_PLACE = /\bthe (first|last|top|bottom|upper|lower) (?:(two|three|four|five|six|\d) )?(?:rows?|routes?|endpoints?|lines?|entries|ones|calls|items|of (?:these|them|the (?:table|list)))\b/i;
/** A figure that people are trusted, asked or bound by words to keep: nothing counts it. */
export const LEFT_TO_TRUST =
  /\bby agreement\b|\bon trust\b|\bhonou?r system\b|\b(?:terms of (?:use|service)|house rules?|fair[- ]use (?:policy|rules|clause)|contracts?|licen[cs]e|agreements?|code of conduct|guidelines?|handbook|terms and conditions)\s(?:with \w+ )?(?:allows?|permits?|says?|grants?|asks?|speaks? of|limits?|sets?|stipulates?|mentions?)\b|\bis what (?:we|they|the \w+) (?:tell|ask|advise|recommend|expect|promise|suggest|hope|have in mind|aim|agreed|say|want)\w*\b|\bwe (?:tell|advise|remind|instruct) (?:the |our |all )?\w+ (?:to|that|not)\b|\bwe (?:trust|rely on|count on|expect|appeal to|ask)\s[^.;]{0,60}\b(?:not to|to stay|to keep)\b|\b(?:which|that) (?:the )?(?:staff|desk|operators?|admins?|we|team|office|teachers?|owner) (?:keeps? an eye on|watch(?:es)?|looks? (?:at|after)|monitors?|sees? to)\b/i;
/** … unless the server keeps it all the same. */
export const KEPT_ALL_THE_SAME = /\b429\b|\breject|\brefus|\benforce|\bcounte[dr]\b|\bcounts\b|\bblocked\b|\bturned away\b/i;
/** Where a limit is run into ({@link RUNS_INTO}) by somebody, or something is told of him then, it is ours: "users who hit the limit get 429". */
export const SOMEBODY_RUNS_INTO = new RegExp(`\\b(?:${PERSONS}|who|whoever|requests?|calls?|attempts?|pupils?|429|503|reject\\w*|refus\\w*|turned away|blocked|retry-after|toast|message|told|queued?|wait\\w*)\\b`, 'i');
/** What a person is granted to do. */
export const PERSON_MAY = new RegExp(`(?:^|[\\s(])(?:an?|the|each|every|any|no|one|per|nobody|free|paid|signed-in|anonymous|\\w+)?\\s?(?:${PERSONS}|[a-z]{3,16})\\s(?:may|can|could|is allowed to|are allowed to|gets? to|is permitted to|is entitled to)\\s(?:not\\s|only\\s|at most\\s|never\\s|have\\s|make\\s)?`, 'i');
/** An activity as a label: "Asking for advice: ", "Alerts – ". */
export const TOPIC_LABEL = /^\W{0,4}[A-Z][a-z]+(?:\s[a-z]+){0,4}\s?(?::|–|—)\s/;
/** An amount of a list whose window stands at its end. */
export const LISTED_GRANT = /(?<![\w.])(?:\d{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|an?)\s[a-z]{3,20}(?:\s(?:of\s)?[a-z]{3,20}){0,2}(?=,|\sand\b|\sor\b)/gi;
/** Everybody's calls: "each account may make 100 calls", "no caller gets more than 30 answers", "every request is counted". */
export const ACCOUNT_GRANT = new RegExp(`\\b(?:(?:an?|each|every|any|no|one|per)\\s(?:\\w+\\s)?(?:${PERSONS})|nobody|no one|everyone|everybody|anyone)\\s(?:may|can|gets?|has|have|is|makes?|sends?|is given)\\b[^.;]{0,60}\\b(?:calls?|requests?|hits|reqs?|answers|tokens?)\\b|\\b(?:calls|requests) (?:are|is) counted\\b`, 'i');
/** Words that repeat a limit told before: "the same goes for", "has the same limit", "likewise". */
export const THE_SAME_GOES = /\b(?:goes|go|runs?|counts?|counted|is|are|comes?) (?:on|to|towards?|against|under|into|in) (?:that|this|the same|its) (?:same )?(?:limits?|caps?|quotas?|counter|window|budget|bucket|allowance|throttle)\b|\b(?:the )?same (?:(?:rate )?(?:limits?|caps?|quotas?|ceiling|figures?|numbers?|allowance|throttle|bucket|rules?) ?)?(?:goes|holds?|applies|apply|is true|counts?|for|on|as|again|too)\b|\b(?:has|have|gets?|shares?|takes?|under|with|uses?|in|at|against|from|into|of) (?:the same|that same|this same|its|that|this) (?:rate )?(?:limits?|caps?|quotas?|ceiling|figures?|allowance|throttle|bucket|counter|budget)\b|\b(?:so (?:is|are|does|do)|likewise|ditto|as (?:is|are|does|do))\b/i;
/** Between it and a route whose limit is meant. */
export const AS_THAT_OF = /\b(?:as|like|with|of|that of|than)\s(?:that of |those of |for |on |the )?[`"']?$/i;
/** Behind the name of a vendor the words speak of what is sent to him. */
export const SENT_TO = /\b(?:to|from|asks?|asking|calls?|calling|uses?|using|reach(?:es|ing)?|hits?|hitting|needs?|with|through|via|touch(?:es)?|on|of|by|involv(?:es|ing)|goes out to|for)\s(?:\w+\s(?:or|and)\s)?$/i;

/** Puts routes under a limit by its name: "falls under `normal`", "is in class B", "uses the strict tier". */
export const FALLS_UNDER = /\b(?:falls?|comes?|belongs?|goe?s?|runs?|stands?|sits?|is|are|be|gets?|gets|takes?|uses?|using|has|have|inherits?|shares?|carr(?:y|ies)|applies|apply|obeys?|follows?|counts?|counted|limited|throttled|under|in|behind|with|default)\b/i;
/** A tier, class or limiter by its name in running text. */
export const TERM_MENTION = /\b(?:tier|class|level|group|category|bucket|limiter|throttle|limit|scope|stage)\s["'“‘]?([A-Za-z]{1,12}|\d)(?=["'”’\s,.;)]|$)/gi;
/** A default for those routes that bear no mark of their own. */
export const FOR_THE_UNMARKED = /\b(?:without|lacks?|lacking|with no|has no|have no|missing|omits?|if no|where no|unless)\b[^.;]{0,30}\b(?:limit|key|entry|mark|class|tier|letter|scope|value|throttle|limiter|stated|given|noted|said|specified)\b|\b(?:default|by default|otherwise|unmarked|unlisted|everything else|all others?|the rest)\b/i;

/** … or as the default of a limiter that stands before all routes. */
export const CONFIGURED_DEFAULT = /\b(?:default_limits|application_limits|defaultLimits|global_limits?)["']?\s?[:=]\s?\[?\s?["']\d{1,6}\s?(?:\/|per)\s?\d{0,4}\s?(?:second|minute|hour|day|s|m|h|d)s?\b/i;
/** Words by which a configuration sets a limit. */
export const SETS_LIMIT = /rate[-_ ]?limit|throttl|quota|limit|replenish|max_?rate|requests?_?per|calls|burst|\b(?:max|requests|points|capacity|tokens)\b/i;
/** How gateways write a limit, each in its own words: `minute: 10` below `rate-limiting`, `replenishRate: 5`, `requests_per_unit: 10` with its unit. */
export const GATEWAY_FIGURE = new RegExp(
  [
    '\\brate[-_ ]?limit\\w*["\']?[^#]{0,80}?[\\s{,"\'](?:second|minute|hour|day|month)["\']?\\s?[:=]\\s?["\']?\\d{1,6}\\b',
    '\\breplenish_?rate["\']?\\s?[:=]\\s?["\']?\\d{1,6}\\b',
    '\\brequests_?per_?unit["\']?\\s?[:=]\\s?["\']?\\d{1,6}["\']?[\\s,]{1,20}["\']?unit["\']?\\s?[:=]\\s?["\']?(?:second|minute|hour|day)\\b',
    '\\bunit["\']?\\s?[:=]\\s?["\']?(?:second|minute|hour|day)["\']?[\\s,]{1,20}["\']?requests_?per_?unit["\']?\\s?[:=]\\s?["\']?\\d{1,6}\\b',
    '\\b(?:calls|count|max_?rate)["\']?\\s?[:=]\\s?["\']?\\d{1,6}["\']?[^#]{0,40}?\\b(?:renewal[-_]?period|time_?window|every)["\']?\\s?[:=]\\s?["\']?\\d{1,6}',
    '\\brate["\']?\\s?[:=]\\s?["\']?\\d{1,6}["\']?\\s{0,12}(?:#[^:]{0,30}?)?[\\s,]{1,20}["\']?per["\']?\\s?[:=]\\s?["\']?\\d{1,6}\\b',
    '\\bthrottling_?rate_?limit["\']?\\s?[:=]\\s?["\']?\\d{1,6}\\b',
    '\\b(?:max\\w{0,10}|limit|requests|points|calls|amount)["\']?\\s?[:=]\\s?["\']?\\d{1,6}["\']?[\\s,]{1,20}["\']?(?:window|per|interval|period|duration|ttl)(?:_?(?:in_?)?(?:s|ms|secs?|seconds|minutes|hours|unit))?["\']?\\s?[:=]\\s?["\']?(?:\\d{1,9}|second|minute|hour|day|[smhd]\\b)',
    '\\b(?:window|per|interval|period|duration|ttl)(?:_?(?:in_?)?(?:s|ms|secs?|seconds|minutes|hours))?["\']?\\s?[:=]\\s?["\']?(?:\\d{1,9}\\s?\\w{0,8}|second|minute|hour|day)["\']?[\\s,]{1,20}["\']?(?:max\\w{0,10}|limit|requests|points|calls|amount)["\']?\\s?[:=]\\s?["\']?\\d{1,6}\\b',
  ].join('|'),
  'gi',
);
/** A location of a proxy with what holds for it. The groups are how its path is compared, the path and its block. */
export const PROXY_LOCATION = /\blocation\s{1,8}(?:([=~^*]{1,2})\s{1,8})?(\^?\/[^\s{]{0,80})\s{0,8}\{([^{}]{0,600})\}/g;
/** … in which a zone of limits counts. */
export const USES_ZONE = /\blimit_req\s{1,8}zone=([\w-]{1,40})/g;
/** Begins with tests: what they try out is told of no group of routes. */
export const TELLS_OF_TESTS = /^\W{0,6}(?:(?:unit|integration|e2e|end-to-end|load|smoke|contract|acceptance|regression)\s)?tests?\b(?:\s|:|\W)/i;
/** A column that says what calls cost. */
export const COST_COLUMN = /\b(?:costs?|prices?|total|spend|usd|eur|budget|(?:input|output|prompt) tokens)\b|[$€£]/i;
/** Whether there is a counter at all in this release is open: "whether the counter is part of this release is what … has to say". */
export const COUNTER_IS_OPEN = /\bwhether (?:(?:there (?:is|will be)|we (?:need|have|ship|build|add|want|get)) )?(?:the|a|an|any|this|that|such an?|it)\s?(?:(?:rate|call|request|daily|hourly) )?(?:counter|limit|limiter|cap|quota|throttle|brake|ceiling|allowance|bucket)?s? (?:(?:is|are|will be|comes?|goes|ships?|gets?|makes it|belongs|should be|can be)\s)?(?:already |even |really |yet )?(?:part of|in|into|within|built|done|ready|included|shipped|switched on|turned on|enabled|active|needed|wanted|on)\b[^.;]{0,60}\b(?:open|decide[sd]?|undecided|unclear|say|settle[sd]?|see|known|clear|agree[sd]?|discuss\w*|ask(?:ed)?|answer(?:ed|s)?|tell|judge)\b/i;
/** A line of a configuration that names a limiter: `name = "RL_ASK"`, `- id: rl-ask`. */
export const LIMITER_ENTRY = /^[\s{-]{0,12}["']?(?:name|binding|id|key|limiter|bucket|zone|scope|tier)["']?\s{0,8}[=:]\s{0,4}["'`]?([A-Za-z][\w-]{2,30})["'`]?,?/;
/** In a list, a thing directly before its figure: "sign-up 5/hour, verification 10/hour", "; password resets: 3 a day". */
export const LISTED_THING = /[,;:(]\s(?:and\s)?((?:[\w-]+\s){0,2}[\w-]+):?\s(?:to\s|at\s)?$/;
/** … that is none: it says whose calls are counted, or how. */
export const OF_ALL_THINGS = /\b(?:all|every\w*|each|any|global(?:ly)?|general(?:ly)?|overall|default|standard|base(?:line)?|otherwise|others?|else|rest|remaining|per|total|requests?|calls?|apis?|ips?|users?|members?|clients?|callers?|keys?|tokens?|tenants?|accounts?|visitors?|anonymous|guests?|authenticated|unauthenticated|signed-in|public|free|pro|paid|premium|basic|plans?|tiers?|burst\w*|steady|sustained|windows?|limit\w*|thrott\w*|max\w*|most|writes?|reads?|then|or|and|is|are|of|to|at|in)\b/i;

/** What plans are called, by themselves … */
const PLAN_NAME = 'free|freemium|pro|premium|plus|basic|starter|hobby|paid|trial|team|business|enterprise|standard|growth';
const PLAN_NOUN = 'tiers?|plans?|users?|accounts?|members?|customers?|subscribers?|subscriptions?|packages?';
/** … as the title of what one grants: "### Free Tier", "**Premium ($9/month)**" … */
export const PLAN_TITLE = new RegExp(String.raw`^\W*(?:\d[\d.]*\s)?(?:the\s)?(?:${PLAN_NAME})(?:\s(?:${PLAN_NOUN}))?(?:\s?(?:\([^()]{1,40}\)|[—–-]\s?[$€£][^\n]{1,30}|[$€£][^\n]{1,30}))?\W*$`, 'i');
/** … or as the label of an entry: "**Free users**: 5 a day". */
export const PLAN_LABEL = new RegExp(String.raw`^\W{0,6}((?:${PLAN_NAME})(?:\s(?:${PLAN_NOUN}))?)[*_\x60]{0,3}\s?(?:\([^()]{1,40}\))?[*_\x60]{0,3}\s?(?::|—|–|→|-\s)`, 'i');
/** A plan for which people pay. */
export const PAID_PLAN = /\b(?:pro|premium|plus|paid|team|business|enterprise|growth)\b|[$€£]\s?\d/i;
