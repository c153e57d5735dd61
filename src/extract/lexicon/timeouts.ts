/*
 * How people write the bound of an AI call, what ends it, and what is answered then. Each group has tests in
 * tests/extract/timeout-claims.test.ts.
 */

import { SOME_OF } from './quantifiers.js';

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, 'twenty-five': 25, thirty: 30, forty: 40, 'forty-five': 45, sixty: 60, ninety: 90, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, ocho: 8, nueve: 9, once: 1, twice: 2, thrice: 3,
};

const WORD = Object.keys(NUMBER_WORDS).join('|');

/** `9 s`, `8.5s`, "nine seconds", "eight and a half seconds", "9-second", `9000 ms`, `2 min`, "8,5 Sekunden". */
export const DURATION = new RegExp(`(?<![\\w.$€£/-])(\\d{1,3}[ \\u00a0\\u202f]\\d{3}(?=[\\s-]?ms)|\\d[\\d_]{0,6}(?:[.,]\\d{1,2})?(?=[\\s-]?[a-z])|(?:${WORD})(?: and an? half)?(?=[\\s-](?:s|m)))[\\s-]?(ms|milliseconds?|secs?|seconds?|s|minutes?|mins?|min|sekunden?|sek|segundos?|secondes?|minuten?|minutos?)(?![\\w/])`, 'gi');

/**
 * As code and configuration give it: the first group is the number, the unit lies in the name or is milliseconds or seconds.
 * `call`: the unit is that of the call that takes the number, as far as it is known. `besideMechanism`: only where a mechanism stands near; `underLabel`: only under a label that speaks of a timeout.
 */
export const CODED_DURATIONS: readonly { readonly pattern: RegExp; readonly unit: 'ms' | 's' | 'min' | 'guess' | 'call'; readonly platform?: boolean; readonly besideMechanism?: boolean; readonly underLabel?: boolean }[] = [
  { pattern: /\bmaxDuration\b["'`]?\s?(?:[:=]\s?)?(?:of\s)?(\d[\d_]{0,6})/gi, unit: 's', platform: true },
  { pattern: /\btimeout_?Seconds\b["'`]?\s?(?:[:=]\s?)?(\d[\d_]{0,6})/gi, unit: 's', platform: true },
  { pattern: /\bAbortSignal\.timeout\(\s*(\d[\d_]{0,6})/g, unit: 'ms' },
  { pattern: /\bsetTimeout\([^\n]{0,60}?(?:abort|reject|cancel)[^,\n]{0,60},\s*(\d[\d_]{1,6})/gi, unit: 'ms' },
  // What rejects may go by another name: it is given an error.
  { pattern: /\bsetTimeout\(\s?\(\)\s?=>\s?\w{1,20}\(new \w[^,\n]{0,60},\s*(\d[\d_]{1,6})/g, unit: 'ms' },
  // What a duration is made of beats the call that takes it.
  { pattern: /\bDuration::from_(?:secs)\(\s*(\d[\d_]{0,6})/g, unit: 's' },
  { pattern: /\bDuration::from_millis\(\s*(\d[\d_]{0,6})/g, unit: 'ms' },
  { pattern: /\bDuration\.ofSeconds\(\s*(\d[\d_]{0,6})/g, unit: 's' },
  { pattern: /\bDuration\.ofMillis\(\s*(\d[\d_]{0,6})/g, unit: 'ms' },
  { pattern: /\bDuration\.ofMinutes\(\s*(\d[\d_]{0,4})/g, unit: 'min' },
  { pattern: /\bTimeSpan\.FromSeconds\(\s*(\d[\d_.]{0,6})/g, unit: 's' },
  { pattern: /\bTimeSpan\.FromMilliseconds\(\s*(\d[\d_]{0,6})/g, unit: 'ms' },
  { pattern: /\bTimeSpan\.FromMinutes\(\s*(\d[\d_.]{0,4})/g, unit: 'min' },
  { pattern: /\b(?:wait_for|timeout|fail_after|move_on_after)\([^)\n]{0,60}?(?:timeout\s*=\s*)?(\d[\d_.]{0,6})\s*\)/g, unit: 's' },
  { pattern: /\bwait_for\([^\n;]{0,160}?,\s*(?:timeout\s*=\s*)?(\d[\d_.]{0,5})\s*\)/g, unit: 's' },
  { pattern: /\bwith(?:Timeout|Deadline)\([^)\n]{0,60}?,\s*(\d[\d_]{1,6})\s*\)/gi, unit: 'guess' },
  { pattern: /\b(\d[\d_.]{0,5})\)?\s*\*\s*time\.Second\b/g, unit: 's' },
  { pattern: /\btime\.Second\s*\*\s*(\d[\d_.]{0,5})\b/g, unit: 's' },
  { pattern: /\b(\d[\d_]{0,6})\)?\s*\*\s*time\.Millisecond\b/g, unit: 'ms' },
  { pattern: /\btime\.Millisecond\s*\*\s*(\d[\d_]{0,6})\b/g, unit: 'ms' },
  { pattern: /\b(\d[\d_]{0,4})\)?\s*\*\s*time\.Minute\b/g, unit: 'min' },
  { pattern: /\b(?:httpx\.Timeout|ClientTimeout)\((?:[^)\n]{0,60},\s?)?(?:total\s*=\s*|(?<=\())(\d[\d_.]{0,6})/g, unit: 's' },
  { pattern: /\btimeout["']?\s*=>\s*(\d[\d_.]{0,6})/g, unit: 's' },
  { pattern: /(?:timeout(?:OrNull|Async)?|deadline|budget|abort_?after|reject_?after)\(\s*(\d[\d_.]{0,6})\s*[,)]/gi, unit: 'guess' },
  { pattern: /\b(\d[\d_]{0,5}),\s?(?:TimeUnit\.|ChronoUnit\.)?SECONDS\b/g, unit: 's' },
  { pattern: /\b(\d[\d_]{0,6}),\s?(?:TimeUnit\.|ChronoUnit\.)?MILLISECONDS\b/g, unit: 'ms' },
  { pattern: /\bTask\.yield\([^,\n]{1,40},\s?(\d[\d_]{1,6})/g, unit: 'ms' },
  { pattern: /\b(?:milliseconds|millis)["'`]?\s?:\s?(\d[\d_]{1,6})/g, unit: 'ms', besideMechanism: true },
  { pattern: /\btimeout["'`]?\s?[:=]\s?\{\s?["'`]?(?:request|response|total|read)["'`]?\s?:\s?(\d[\d_]{0,6})/g, unit: 'guess' },
  { pattern: /\b(?:body|headers|request|response|read|call|total)Timeout(?:Ms)?["'`]?\s?[:=]\s?(\d[\d_]{0,6})/g, unit: 'guess' },
  { pattern: /\btimeoutInterval(?:ForRequest)?\s?[:=]\s?(\d[\d_.]{0,5})/g, unit: 's' },
  { pattern: /\b(?:sleep|delay|wait|timer|after)\(\s*(\d[\d_]{2,6})\s*\)/g, unit: 'ms', besideMechanism: true },
  { pattern: /\b(?:ms|millis|timeoutMs|deadlineMs)\s?(?::\s?number)?\s?=\s?(\d[\d_]{2,6})/g, unit: 'ms', besideMechanism: true },
  { pattern: /^\W{0,3}(?:seconds|secs|value|after|limit)["'`]?\s?:\s?(\d[\d_.]{0,5})/gi, unit: 'guess', underLabel: true },
  { pattern: /(?:\b|_)(?:seconds|secs)["'`]?\s?:\s?(\d[\d_.]{0,5})/gi, unit: 's', underLabel: true },
  { pattern: /\b(\d[\d_]{0,5})\.seconds\b/g, unit: 's' },
  { pattern: /\b(?:deadline|timeout|budget)_?ms\b["'`]?\s(?:above|over|beyond|greater than|larger than|more than|>)\s(\d[\d_]{0,6})/gi, unit: 'ms' },
  { pattern: /\btimeout_?ms\b["'`]?\s*[:=]\s*["'`]?(\d[\d_]{0,6})/gi, unit: 'ms' },
  { pattern: /\btimeout_?(?:sec|secs|s)\b["'`]?\s*[:=]\s*["'`]?(\d[\d_.]{0,6})/gi, unit: 's' },
  { pattern: /\b[A-Z_]*(?:TIMEOUT|DEADLINE)_MS\b["'`]?\s*[:=|]\s*["'`]?(\d[\d_]{0,6})/g, unit: 'ms' },
  { pattern: /\b[A-Z_]*(?:TIMEOUT|DEADLINE)(?:_S|_SEC|_SECS|_SECONDS)?\b["'`]?\s*[:=|]\s*["'`]?(?!(?:408|504)\b)(\d[\d_.]{0,6})/g, unit: 'guess' },
  { pattern: /\b(?:request_|read_|ai_|llm_|model_|call_)?timeout\b["'`]?\s*(?:=>|[:=])\s*["'`]?(?:httpx\.Timeout\()?(\d[\d_.]{0,6})(?![\d_.]|\s*(?:ms|s|m|min|sec\w*|milli\w*)\b)/gi, unit: 'call' },
  { pattern: /\b(?:receive_timeout|recv_timeout|open_timeout|read_timeout)\b["'`]?\s*[:=]\s*(\d[\d_.]{0,6})/g, unit: 'guess' },
];

/** What takes a wait in seconds, by its name in a program: `asyncio.wait_for(`, `httpx.AsyncClient(`, `client.chat.completions.create(… timeout=8)`. */
export const TAKES_SECONDS =
  /(?:(?:^|[^\w.]|\b(?:asyncio|anyio|urllib\.request|request|openai|anthropic|httpx|aiohttp|groq|mistralai|cohere)\.)(?<!\b(?:def|function|func|fn|async)\s)(?:wait_for|fail_after|move_on_after|urlopen|ClientTimeout|AsyncClient|(?:Async)?(?:Azure)?(?:OpenAI|Anthropic|Groq|Mistral|Cohere)|Chat(?:OpenAI|Anthropic|Groq|MistralAI))|\b(?:asyncio|anyio|async_timeout|httpx|aiohttp|requests)\.(?:timeout|Timeout|Client|ClientSession|stream|get|post|put|patch|request)|\w\.(?:create|acreate|parse|with_options|post|put|patch|request|send|ainvoke|invoke|complete|acomplete|completion|acompletion|generate))$/;
/** A library by its name in words, which takes a wait in seconds. */
export const SECONDS_LIBRARY = /\b(?:asyncio|wait_for|anyio|httpx|aiohttp|python|fastapi|urllib|guzzle|faraday|net::http|openai-python|anthropic-sdk-python)\b|(?<![\w ])`requests`|\brequests\.\w/i;
/** … or in milliseconds. */
export const MILLISECONDS_LIBRARY = /\b(?:node|node\.js|axios|got|undici|openai-node|typescript|javascript|fetch|deno|bun|HttpOptions)\b|\bms\b|\bmilliseconds?\b/i;

/** Letters of which some stand wherever a passage says anything of a wait: looked for before the expressions are. */
export const WAIT_HINT = /\d|second|minute|sekund|segund|time|timing|abort|rac(?:e|ing)|deadline|cancel|await|wait|bound|slow|fail|future|exceeded|after|long as|limit on|runs to|\blate\b|yield|brich|abbr|above|ditto|idem|same|previous|preceding|fires|expir|elaps|runs out|trips|reached/i;

/** What makes a duration a bound of a wait. */
export const BOUNDS = /\b(?:the same|this|that|an own|its own)\s(?:\w{2,12}\s)?(?:helper|wrapper|call|function|mechanism|race|guard|client|timer|pattern|way)\b[^.;]{0,20}\bwith\s(?=\d|$)|\b(?:gives?|grants?|allows?|lets|granted|leaves?)\s(?:the\s|an?\s|our\s)?[\w.-]{2,20}(?:\s[\w.-]{1,14})?\s(?=(?:\d[\d.,]{0,5}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)[\s-]?(?:s|ms|secs?|seconds?)\b)|\b(?:attempts?|tries|calls) of\b|\b(?:gets?|has|have|is granted|is allowed)\s(?:the same\s|those\s|these\s)?(?=(?:\d[\d.,]{0,5}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)[\s-]?(?:s|ms|secs?|seconds)\b)|\btime-?d? ?-?outs?\b|_timeout\b|\btime(?:s|d)? out\b|\btiming out\b|\babort\w*|\brace[sd]?\b|\bracing\b|\bdeadline\w*|\bcancel\w*|\bwait_for\b|\bwaits?\b|\bwithin\b|\bat most\b|\bgives? up\b|\bgiven\b|\bcuts? (?:it )?off\b|\bcut (?:off|after|at)\b|\bbound(?:ed|s)?\b|\blimit(?:ed|s)?\b|\bkill(?:ed|s)?\b|\bbudget\b|\bafter\b|\bAbortSignal\b|\bAbortController\b|\bmaxDuration\b|\bup to\b|\bno longer than\b|\bcap(?:ped|s)?\b|\bbefore\b|\bstops? (?:after|at|it)\b|\b(?:closed|ended|stopped|finished) at\b|\bfirst (?:byte|token|chunk)\b|\bends? (?:it|the call|the wait)\b|\bas long as\b|\brun\b|\bnach\b|\bhöchstens\b|\bspätestens\b|\babgebrochen\b|\btras\b|\bal cabo de\b|\baprès\b|\bau bout de\b/i;

/** "No AI call may take longer than", "never waits more than": right before a bound. */
export const TAKES_AT_MOST = /\b(?:no|never|not|nobody|nothing|none|nor)\b[^.;:]{0,60}\b(?:longer|more) than\s*$/i;

const RECORDING = String.raw`\b(?:(?:voice )?(?:notes?|memos?|messages?)|audio(?: files?)?|recordings?|clips?|videos?|speech|songs?|sounds?|voice|samples?)`;
/** Before a duration: so long is what is recorded. */
export const RECORDING_OF = new RegExp(String.raw`${RECORDING}[\x60"']?(?:,|\s\(|\()?\s?(?:(?:is|are|may be|can be|must be|lasts?|has|have) )?(?:not |no )?(?:of(?: up to| at most| no more than)?|up to|at most|max(?:\.|imum)?|(?:longer|more) than|shorter than)\s*$`, 'i');
/** … where words behind it say that it is the most. */
export const RECORDING_BEFORE = new RegExp(String.raw`${RECORDING}[\x60"']?(?:,|\s\(|\()?\s*$`, 'i');
export const AT_MOST_BEHIND = /^\s?(?:at (?:the )?most|max(?:imum)?\b|or (?:less|shorter)|long\b|limit\b)/i;
/** In the words around such a duration: a wait is meant. */
export const TIME_IS_UP = /\btime-?outs?\b|\btimes? out\b|abort|\bgives? up\b|\bcut off\b|\bwait|\brace\b|\bdeadline|\bcalls?\b/i;

/** A duration of something else. */
export const OTHER_DURATION = /\b(?:usually|typically|average|about|takes? (?:about|roughly|around)?|p\d\d|median|latency|polls?|polling|every(?! (?:route|call|endpoint|request|handler|case|model|one|ai|llm|time)\b)|interval|cached|cache|ttl|expires?|retention|window|per ip|per user|rate|backoff|wait between|between (?:attempts|retries)|delay|debounce|refresh|audio|video|recording|clips?|long recording|idle|session|connect(?:ion)? timeout|cron|schedule|rotation|old|stale|lock|lease|visibility|health|warm-?up|cold start)\b/i;

/** A platform that kills the handler: a bound, no mechanism. */
export const PLATFORM = /\bproxy_(?:read|send)_timeout\b|\bfastcgi_read_timeout\b|--timeout[= ]|\bservice['’]s (?:own )?request timeout\b|\bmaxDuration\b|\btimeoutSeconds\b|\bfunction (?:option|timeout|limit|duration)\b|\bplatform(?:['’]s)?(?: own)? (?:limit|timeout|default)\b|\b(?:vercel|lambda|netlify|cloudflare|api gateway|gateway|fly|render|heroku|cloud run|railway|nginx|load balancer|alb|proxy|gunicorn|uvicorn|firebase|azure functions?|worker)(?:['’]s)?(?: own| function| functions| edge| pro| hobby| request| instance| invocation| http| service)* (?:limit|timeout|time-?out|kills?|cuts?|max(?:imum)? duration|default|wall|stops?)\b|\bfunction is killed\b|\bkilled by (?:the )?(?:platform|vercel|lambda)\b/i;
/** "Cloud Run's own request timeout": the limit of the platform by the words for one of a call. */
export const TIMEOUT_OF_PLATFORM = /\b(?:vercel|lambda|netlify|cloudflare|gateway|fly|render|heroku|cloud run|railway|nginx|caddy|traefik|balancer|alb|proxy|platform|host|ingress)['’]s (?:own |built-in |default |general ){0,2}(?:request |function |response |http |read |idle ){0,2}time-?outs?\b/gi;

/** The settings of functions that a platform runs: the timeout among them is the platform's. */
export const FUNCTION_SETTINGS = /^\s{1,12}handler:\s[\w./-]{1,80}\s*$/m;

/** Nothing of ours ends the wait: it is left to what stands before the handler. */
export const LEFT_TO_PLATFORM = /\b(?:rel(?:y|ies|ied|ying) (?:only |solely |just )?on|(?:is|are) left to|leaves? (?:it|that|this) to|trusts?|depends? on|ended (?:only )?by)\s(?:the |our |its )?(?:vercel|lambda|netlify|cloudflare|api gateway|gateway|fly|render|heroku|cloud run|railway|nginx|load balancer|alb|elb|proxy|reverse proxy|ingress|platform|gunicorn|uvicorn|host|runtime)\b/gi;

/** Ends the wait. */
export const MECHANISM = /\bPromise\.race\b|\bAbortController\b|\bAbortSignal(?:\.timeout)?\b|\babort(?:s|ed|ing)?\b|\b(?:ctrl|controller|ac|signal)\.abort\b|\bwait_for\b|\basyncio\.timeout\b|\banyio\.(?:fail_after|move_on_after)\b|\b(?:fail_after|move_on_after)\(|\bWithTimeout\b|\bWithDeadline\b|\bWaitAsync\b|\b(?:call|set(?:Read|Response)|body|headers|response)Timeout\b|\bTimeLimiter\b|\bTimeout(?:Layer|Async|Policy)\b|\bTimeout\s?=\s?TimeSpan\b|\btimeoutInterval\w*|\bAwait\.result\b|\.get\(\s?\d[\d_]{0,6},\s?(?:TimeUnit\.)?(?:MILLI)?SECONDS\b|\bhttp\.Client\{\s?Timeout:|\bcontext deadline\b|\b(?:context|ctx) is cancell?ed (?:when|if|once|after|as soon as|unless)\b(?![^.;]{0,30}\b(?:client|browser|user|tab|caller|connection|page)\b)|\bcancels? (?:the |its )?(?:request |call )?(?:context|ctx)\b(?! (?:when|if|once|as soon as) the (?:client|browser|user|tab|caller|connection|page)\b)|\bctx deadline\b|\bCancellationTokenSource\b|\bCancelAfter\b|\btokio::time::timeout\b|\btime::timeout\b|\borTimeout\b|\bcompleteOnTimeout\b|\bCompletableFuture\b|\bTask\.yield\b|\breceive_timeout\b|\bTimeout\.timeout\b|\bhttpx\.Timeout\b|\bread timeout\b|\b(?:client|sdk|http|(?<!(?:service|run|platform|vercel|lambda|gateway|functions?|heroku|render|fly|railway|netlify|nginx|ingress|app service)['’]s )request|fetch)(?:['’]s)?(?: own)? (?:read )?timeout\b|\b(?:client|sdk|library|driver)(?:['’]s)?\s[`"']?(?:request|read|call|response|open)_timeout\b|\btimeout (?:option|parameter|argument)\b|\braces?\b(?= (?:against|with|the|it|between|of|as|and|plus)\b|[,;)]| \+)|\braced\b|\bracing\b|\bp-timeout\b|\bpTimeout\b|\bwithTimeout(?:OrNull)?\b|\bwith_timeout\b|\bwithDeadline\b|\bwith_deadline\b|\babgebrochen\b|\bbricht\b[^.;]{0,40}\bab\b|\bAbbruch\b|\baborta\b|\bEffect\.timeout\b|\bcancel(?:s|led|ed|ling)? (?:it|the (?:call|request|fetch|model|generation|stream))\b|\b(?:call|request|fetch|generation|stream) is cancell?ed\b|\bsetTimeout\([^)\n]{0,60}abort/gi;

/** "Faraday `timeout:` set to what is left", "the `read_timeout` of Net::HTTP": the option of a client library that is called by its name. */
const CLIENT_LIBRARY = String.raw`(?:Faraday|Guzzle|httpx|Net::HTTP|HTTParty|RestClient|Typhoeus|axios|undici|aiohttp|urllib3?|OkHttp(?:Client)?|reqwest|HttpClient|WebClient|RestTemplate|Retrofit|Finch|Tesla|HTTPoison)`;
const TIMEOUT_OPTION = String.raw`(?:(?:read|request|call|total|receive|response)_?)?timeouts?\b(?!["'\x60]{0,2}\s?[:=]{1,2}>?\s?(?:None|null|nil|false|undefined|0\b))`;
export const LIBRARY_TIMEOUT = new RegExp(String.raw`\b${CLIENT_LIBRARY}(?:['’]s)?\W{1,3}(?:(?!and\b|or\b|but\b|without\b|no\b)[\w'’]{1,16}\W{1,3}){0,3}${TIMEOUT_OPTION}|\b${TIMEOUT_OPTION}:?\W{1,3}(?:(?:option|setting|parameter|argument|value)\W{1,3})?(?:of|on|in|for|to|from)\W{1,3}(?:the\s|our\s|its\s|a\s)?${CLIENT_LIBRARY}\b`, 'gi');
/** An option of a client in code: `timeout=8`, `timeout: 8000`; "Timeout: 8 seconds" in words is a bound alone. */
export const MECHANISM_OPTION = /(?:->|::|\.)timeout\(\s?[\w.]+|\b(?:request|response|read|total|overall)Timeout(?:Ms)?["']?\s?[:=]\s?\d[\d_]{0,6}|(?<!--)\b(?:request_|read_|call_|llm_)?timeout(?:_ms|_secs?|Ms|Seconds)?'?\s?(?:=>?\s?(?!(?:None|null|nil|false|undefined|Infinity|math\.inf)\b)[\w.(]+|:\s?\{\s?\w{4,8}:|:\s?\d[\d_.]*(?![\d_.]|\s?(?:s|ms|sec\w*|min\w*|milli\w*)\b))/g;

/** A wait that the browser ends is not ended on the server. */
export const CLIENT_ENDS = /\bAbort(?:Controller|Signal)[`"']? (?:of|in) (?:the |its )?(?:browser|client|front-?end|page|app)\b(?! router)|\b(?:browser|client|frontend|spa|page|app)['’]s\b[^.;]{0,40}\b(?:abort\w*|AbortController|cancels?|fetch)\b|\b(?:in the|the) (?:browser|client|spa|frontend|page|ui|app|editor|composer|dialog|form|screen|widget|component|modal)(?!(?: \w+){0,2} (?:handler|route|server|service|action|endpoint|function|api|loader|controller|backend|router)\b)(?: \w+){0,3} (?:abort\w*|AbortController|cancel\w*|gives up|stops)\b|\bfetch\(\s?[\x60'"]\/|\bclient-side (?:abort\w*|timeout|AbortController)\b|\bbuttons?\b[^.;]{0,20}\b(?:stays?|is|remains?|gets?) (?:gr[ea]y|disabled|locked|inactive)|\bAbortController in the (?:browser|client|spa|app|ui|page|frontend)\b|\buseEffect\b|\b(?:browser|client|spa|frontend|front-end|page|form|screen|app|component|widget) (?:calls|fetches|asks|requests|hits|posts (?:it |them )?to|sends (?:it|them|\w+ \w+) to) (?:(?:the|this|our|its|that) (?:\w+ )?(?:route|endpoint|api|server|backend|function)\b|`?(?:(?:GET|POST|PUT|PATCH) )?\/)[^.;]{0,40}\b(?:with|under|and passes|passing)\b[^.;]{0,30}(?:\bAbort(?:Signal|Controller)\b|\btime-?out\b)/i;

/** The call that a line of a program gives a bound: `wait_for(load_ticket(id), timeout=8)`, `Promise.race([ask(q), …])`. */
export const BOUNDED_CALL = /\b(?:wait_for|with_?[tT]imeout|fail_after|p_?[tT]imeout|[pP]romise\.race|timeout|race)\(\s?\[?\s?(?:await\s)?(?:\(\)\s?=>\s?)?([\w.]{2,60})\(/;
/** A line of a program that waits for a model by a name that says so: `await llm.reply(ticket)`. */
export const AWAITS_MODEL = /\bawait\s(?:\w{1,30}\.){0,3}\w{0,20}(?:llm|openai|anthropic|claude|gemini|mistral|gpt|model|prompt|complet|generat|summar|chat|embed)\w{0,30}[.(]/i;

/** `bounded, stop := context.WithTimeout(…)`: what a program in Go calls the context that ends. */
export const NAMES_CONTEXT = /\b(\w{1,30}),\s?\w{1,30}\s?:?=\s?context\.With(?:Timeout|Deadline)\(/;
/** What a call of a model takes first there … */
export const MODEL_TAKES = /\b\w{0,20}(?:llm|openai|anthropic|claude|gemini|mistral|gpt|model|prompt|complet|generat|summar|embed)\w{0,30}(?:\.\w{1,40}){0,3}\(\s?((?:\w{1,30}\.){0,3}\w{1,30}(?:\(\))?)\s?[,)]/gi;
/** … and what is one that does not end: `r.Context()`, `ctx`. */
export const OTHER_CONTEXT = /(?:context\(\)|ctx|background\(\)|todo\(\))$/i;

/** A line that makes a client, which waits so unless a call says otherwise, and a line that calls. */
export const MAKES_CLIENT = /\b(?:new\s)?(?:Async)?(?:OpenAI|Anthropic|AzureOpenAI|Groq|Mistral|GoogleGenAI|GoogleGenerativeAI|Client|AsyncClient|ChatOpenAI|ChatAnthropic|Cohere|Replicate)\(/;
export const MAKES_CALL = /\.(?:create|parse|stream|generate\w*|complete|chat|a?invoke|post|request|send)\(/;

/** A sentence that tells what becomes of a thing whose answer is late or does not come. */
export const WITHOUT_ANSWER = /\btime[sd]?[- ]?outs?\b|\btiming out\b|\bfails?\b|\bdeadline\b|\b(?:runs?|ran) out\b|\b(?:did|does|do|has|have)\s?(?:n['’]t|not)\s(?:been )?(?:come|came|arrived?|answer(?:ed)?|return(?:ed)?|repl(?:y|ied)|finish(?:ed)?)\b/i;

/** The status by its number, or by its name in code. */
export const STATUS_504 = /\b504\b|\bHTTP_504\w*|\b(?:Status|HttpStatus\.|StatusCode\.)?GatewayTimeout\w*|(?<!["'])\bgateway_timeout\b|\bGATEWAY_TIMEOUT\b|\bHttpsError\(['"]deadline-exceeded\b|\bdeadline-exceeded\b/g;
/** The 504 is the platform's, or no JSON. */
/** "never Vercel's HTML page" */
export const NO_HTML = /\b(?:never|not|no|instead of|rather than|without)\b[^.;,]{0,30}\bhtml\b/i;
export const FOREIGN_504 = /html\b|\b(?:error|status|maintenance|fallback) page\b|\b(?:its|their|a|an own|the) (?:own |usual |standard |default |built-in |generic |friendly )+page\b|\bplain text\b|\btext\/(?:plain|html)\b|\bgateway time-?out page\b|\b(?:vercel|nginx|cloudflare|platform|gateway|load balancer|proxy|lambda)(?:['’]s)?(?: own)?(?: \w+){0,2} 504\b|\b504[`"']? (?:page|(?:from|of|by) (?:the |our |its )?(?:\w+['’]s )?(?:api )?(?:gateway|platform|vercel|proxy|ingress|nginx|caddy|traefik|load balancer|edge|router|host|cdn|cloudflare|heroku))\b/i;
/** Something else is answered when the time is up. */
export const OTHER_STATUS = /\bon (?:a )?time-?out\b[^.;]{0,50}?\b(?:200|202|500|502|503|422|429|408)\b|\btime-?outs?\b[^.;]{0,24}?(?:→|->|=>|gives?|returns?|answers?|becomes?|is|are|:|as)\s[^.;]{0,24}?\b(?:200|202|500|502|503|422|429|408)\b|\b(?:200|202|500|502|503|408)\b[^.;]{0,30}\b(?:on|after|for) (?:a |the )?time-?out\b|\b(?:status|code)\s(?:line\s|itself\s)?(?:stays|remains|is still|is always|keeps)\s(?:at\s)?(?:200|202)\b/gi;

/** Before a negation: it tells when the wait ends, "if the first token has not come". */
export const CONDITION = /\b(?:calls?|answers?|requests?|replies|reply|responses?|one|model|it) (?:that|which) (?:has|have|had|does|do|did|is|are)\s$|\b(?:if|when|unless|once|as soon as|where|should|wenn|falls|si|cuando)\b[^.;]{0,60}$/i;
/** What is answered, in a sentence that speaks of a wait that ran out. */
export const LATE = /\btime-?d? ?outs?\b|\bTimeout\w*|\bdeadline\w*|\bDeadlineExceeded\b|\b(?:runs?|ran) out\b|\bis late\b|\btoo (?:late|slow|long)\b|\babort\w*|\bexpires\b|\bpasses\b|\bcancell?ed\b|\bslow\b|\b(?:when|if|once|should) (?:it|the \w+) (?:fires?|elapses|trips|is (?:up|hit|reached|exceeded))\b/i;
export const ANSWERED_WITH = /\b(?:answers?|answered|receives?|gets?|returns?|returned|replies|sends?|throws?|status|HTTP|as|with|code|then|contesta|antwortet|mit)\s(?:a |an |the |con |mit )?(?:plain |HTTP |status |code ){0,2}(?:200|202|500|502|503|408)\b(?!\s?(?:ms|s\b|seconds|characters|words|tokens|per|\/))|\bhttp\.Status(?:OK|ServiceUnavailable|InternalServerError|BadGateway|RequestTimeout)\b|\bStatusCode\.(?:ServiceUnavailable|InternalServerError|BadGateway|RequestTimeout)\b|\b(?:como|als) (?:un |ein )?(?:503|500|502|408)\b/gi;

/** A job that goes on without the model's answer. */
export const FALLBACK = /\b(?:gets?|receives?|is given|carries)\s(?:an?\s|its\s)?[`"']?(?:\w+_)?(?:error|failure)\b(?!\s(?:page|body|message|code))|\b(?:is|are) (?:not|never) (?:chosen|picked|selected|taken|tried|visited|processed|fetched|read) again\b|\bstays\b(?! (?:at )?20[02]\b)|\bis marked\b|\bkeeps? (?:the |its |yesterday['’]s )?(?:old|last|previous|printed|earlier|existing|text|yesterday)\w*|\bfall(?:s|ing)? ?-?backs?\b|\bfallback\b|\binstead\b|\bgoes on\b|\b(?:we|and|then|simply|just) go on\b|\bmoves? on\b|\bcarr(?:y|ies) on\b|\bcontinues?\b|\bskip(?:s|ped)?\b|\bmark(?:s|ed)?\b[^.;]{0,40}(?:\b|_)failed\b|\bis left\b|\bleft (?:null|empty|as|for)\b|\bstays? (?:null|empty|unclassified|pending|as)\b|\bretried (?:on|in|by|at|with) the next\b|\btemplate\b|\bnext (?:run|night|pass)\b|\b(?:set|goes|moves|changes|turns) to .{0,20}failed\b|\bwithout (?:it|the|a|that|this|its) ?(?:summary|text|sentence|model)?\b|\b(?:counts?|counted|treat(?:s|ed)?|tag(?:s|ged)?|flag(?:s|ged)?|record(?:s|ed)?|put down)\s(?:(?:it|them|the \w+)\s)?as\s(?:(?:an?|the)\s)?(?:failed|failures?|errors?|skipped|missing|pending|rejected|empty|blank|misse[sd]|unread\w*|unknown|un[a-z]{3,16}(?:ed|able|n)|not \w+|no \w+|needs?[ _-]\w+)\b|\b(?:default|fixed|canned|standard|stock|prepared|ready-made|hand-?written|pre-?written|generic|printed|neutral) (?:text|sentence|wording|paragraph|line|phrase|letter|message|summary|reply|greeting|blurb|caption|version)\b|\bplain\b|\bstat(?:us|e)\b.{0,20}\bfailed\b|\bsets?\b[^.;]{0,40}\bfailed\b|\bwithout (?:one|them|any)\b|\bleaves?\b[^.;]{0,30}\bout\b|\bgets? (?:the )?last (?:week|night|run)\b|\bcatches it\b|\btakes those again\b|\bstatic (?:text|sentence)\b|\bwithout (?:an|the|its) answer\b|\b(?:numbers|figures|list|data|facts|text|title) only\b/gi;

/**
 * What goes on when the wait has run out, whatever it is: "on timeout the previous bulletin is kept", "when it fires, the worker takes …".
 * Not that the work dies, and no status.
 */
const RAN_OUT = String.raw`\b(?:(?:on|upon|after|at) (?:a |an |the |its )?(?:time-?outs?|expiry|abort)\b|(?:when|if|once|should) (?:it|that|this|the (?:signal|timer|deadline|time-?out|call|model|budget|limit|abort)) (?:fires?|expires?|elapses|passes|aborts?|times? out|runs out|trips|is (?:up|over|hit|reached|exceeded))|when (?:they|those|these|the (?:[\w.]+ )?seconds) (?:are (?:up|over|gone|spent)|have (?:passed|run out|elapsed)|run out|pass|elapse))`;
export const GOES_ON = new RegExp(String.raw`${RAN_OUT},?\s(?![^.;]{0,80}(?:\b[2345]\d\d\b|\b(?:throws?|thrown|rais(?:es?|ed)|crash\w*|dies|bubbles?|propagates?|unhandled|nothing)\b|\b(?:job|run|cron|task|worker|route|request|handler) (?:just |then |simply )?(?:fails?|stops?|ends?|breaks?)\b))[^.;\n]{10,80}`, 'gi');

/** "tried three times", "one retry", "retries: 2", "max_retries=0". */
export const RETRIES = /\b(?:(?:max_?retries|retries|retry|maxRetries|attempts?)\s?[=:(]\s?(\d{1,2})|(\d{1,2}|one|two|three|four|five|a|single) (?:more )?(?:more tr(?:y|ies)(?= |[.,;:)]|$)|more (?:attempts?|goes)|further (?:attempts?|goes)|retry(?![\s-]{0,2}(?:buttons?|links?|icons?|options?|hints?|messages?|prompts?|screens?|banners?|toasts?|dialogs?|after)\b)|retries|re-?tries|re-?attempts?|further tr(?:y|ies))|(?:tried|attempted) (\d{1,2}|two|three|four|five|twice|once)(?: times)?|(\d{1,2}|two|three|four|five) (?:attempts|tries)|(?:repeated|tried again|retried|re-sent) (once|twice|\d{1,2} times|two times|three times)|retr(?:ies|ied|y) (once|twice|\d{1,2} times|two times|three times))\b|\battempt\w* in range\((?:1, ?)?(\d)\)|\btr(?:ies|y)(?: it)? (once|twice)(?= (?:more|again)\b)|\b(\d|two|three|four) (?:\w+ )?(?:prompts|calls|requests|completions|questions)\b[^.;]{0,24}\b(?:one after (?:the other|another)|in (?:sequence|a row|turn|series)|sequentially|after each other)\b|\b(?:we|it|handler|server|route|service|wrapper|and|then|which|prompt is|request is|call is) (?:then )?(?:asks?|asked|sends?|sent|calls?|called|prompts?|repeats?|repeated|made|tr(?:y|ies))(?: (?:it|the (?:model|prompt|request|call)|[A-Z]\w{2,16}))? (once|twice|(?:\d|two|three|four) times) more\b|\b(\d|two|three|four|five) goes (?=at (?:the )?most\b)/gi;
/** "There is one second attempt", "a second one follows": two of them, unless it is none, or a person makes it. */
export const SECOND_TRY = /(?<!\b(?:no|not|without|never|may|can|could|might|press(?:es)?|button|manually|user|person)\b[^.;,]{0,40})\b(?:an?|one|the|its|exactly one|a single) second (?:attempt|try|go\b|round|one (?:follows|is (?:made|sent|started|given)|with|of|gets|has))(?! (?:is|are|will be|was) (?:not|never)\b|(?: (?:is|of))? (?:left|up) to )/gi;
/** Between the tries of such a row: ", then a", "and, if need be, a". */
const AND_NEXT = String.raw`,?\s(?:(?:and|or|then|finally|perhaps|if\sneed\sbe),?\s){0,3}(?:an?|the)\s`;
/**
 * Tries that follow the first, told in turn: "followed by a second and a third", "then a second, a third and a fourth attempt", "the third attempt is the
 * last". The groups are the ordinals.
 */
export const TRIES_IN_TURN = new RegExp(
  String.raw`(?<!\b(?:no|not|without|never|may|can|could|might|press(?:es)?|button|manually|user|person)\b[^.;,]{0,40})(?:${[
    String.raw`\b(?:followed|succeeded|replaced|relieved)\b[^.;\n]{0,60}?\bby\s(?:an?|one|the)\s(second|third|fourth)(?:${AND_NEXT}(third|fourth|fifth))?(?:${AND_NEXT}(fourth|fifth))?\b`,
    String.raw`\b(?:an?|the|one)\ssecond(?:\s(?:attempt|try|go|round|request|call|one))?(?:\s(?:is|are)\s(?:made|sent|started)|\sfollows)?${AND_NEXT}(third|fourth|fifth)(?:${AND_NEXT}(fourth|fifth))?\s(?:attempts?|tr(?:y|ies)|go|round|request|call|one)\b`,
    String.raw`\bthe\s(second|third|fourth|fifth)\s(?:attempt|try|go)\s(?:is|being)\s(?:also\s)?(?:the\s)?(?:last|final)\b`,
    String.raw`\b(?:gives?\sup|stops?|ends?|is\sover)\s(?:only\s)?(?:after|with|on|at)\s(?:the|its|a)\s(second|third|fourth|fifth)\s(?:attempt|try|go)\b`,
  ].join('|')})`,
  'gi',
);
/** Behind "one second": a second one of several, and no time. */
export const ORDINAL_BEHIND = /^\s(?:attempts?|try|tries|go|round|call|chance|request|retry|one)\b/i;
/** A loop of a listing that tries again: `attempt <= 2` from one, `attempt < 2` from nought, `repeat(2)`, `stop_after_attempt(3)`. */
export const RETRY_LOOP = /\b(?:attempts?|tr(?:y|ies)|retr(?:y|ies))\s?:?=\s?1\s?;[^;\n]{0,24}<=\s?(\d)\b|\b(?:attempts?|tr(?:y|ies)|retr(?:y|ies))\s?:?=\s?0\s?;[^;\n]{0,24}<\s?(\d)\b|\b(?:attempts?|tr(?:y|ies)|_attempt)\sin\s(?:0\.\.|1\.\.=?)(\d)\b|\bfor \w{1,16} in range\((\d)\):[^\n]{0,80}\n[ \t]{1,16}try:|\bfor\s?\((?:let|var)\s\w{1,12}\s?=\s?0\s?;\s?\w{1,12}\s?<\s?(\d)\s?;[^\n]{0,30}\{[^\n]{0,60}\n[ \t]{1,16}try\b|\bstop_after_attempt\((\d)\)|\bmax_(?:tries|attempts)\s?=\s?(\d)\b/i;
/** The key of a row, or the start of an item, that tells how often a call is tried: "further tries | two". */
export const RETRY_KEY = /^\W{0,3}(?:(?:further|more|extra|additional) (?:tries|attempts)|re-?tr(?:y|ies)|max_?retries|re-?attempts)\b/i;
export const TRIES_KEY = /^\W{0,3}(?:tries|attempts|max_?attempts|number of (?:tries|attempts))\b/i;
/** In an entry that speaks of something else besides: "up to three tries per request". */
export const TRIES_PER_CALL = /\b(\d|one|two|three|four|five) (?:tries|attempts) (?:per|for each|for every) (?:request|call|prompt)\b/i;
export const NO_RETRY = /\bno retr(?:y|ies)\b|\bwithout retr(?:y|ies)\b|\bnot retried\b|\bnever retried\b|\bretries? (?:off|disabled|0|none)\b/i;
/** The bound is said to hold for all tries together. */
export const IN_TOTAL = /\b(?:waits at most|in total|total(?:ling)?|in all|overall|altogether|together|including (?:the )?retr(?:y|ies)|both tries|sum|across (?:both|all)|for (?:both|all) (?:tries|attempts))\b|\b(?:tries|attempts|retries) (?:all )?(?:with)?in (?:the|those|these|that|its|one)(?: same)? (?:\d|time|bound|limit|budget|seconds|deadline|timeout)/i;

/** "Most model calls are cut off": which, it does not say. */
export const OF_SOME_CALLS = new RegExp(String.raw`^\W{0,4}${SOME_OF}(?:[\w-]+ ){0,2}(?:routes?|endpoints?|handlers?|calls?|requests?)\b`, 'i');

/** Says that a bound exists, without its figure. */
export const TIMEOUT_WORD = /\b(?:has|have|had|with|gets?|under|an?|own|any|same|proper|reasonable|sensible|standard|default|usual|aggressive|strict|short|generous|configured|call|request|model|llm|ai|suitable|appropriate|shared) (?:\w+[ -])?time-?outs?\b(?! (?:error|page|handler|response|status|is (?:returned|answered)))|\btime-?outs?(?= (?:is|are|will|to be|shall|should|must|apply|applies|handled|configured|set|tbd|later|handling|protection|budgets?)\b)|\bslow (?:answers|responses|calls|models?)\b[^.;]{0,40}\bhandled\b|\btimeouts?: (?:yes|standard|default|handled|tbd|later|todo)\b/gi;
/** Says outright that the wait has no end. */
export const UNBOUNDED = /\bunbounded\b|\bawaited (?:anyway|all the same|regardless|to the end)\b|\btimeout(?:_ms|_secs?|Ms|Seconds)?\s?[:=]\s?(?:None|null|nil|false|Infinity|math\.inf)\b|\bno time-?out\b|\bwithout (?:a )?time-?out\b|\bno (?:upper )?bound\b|\bjust awaits\b|\bas long as (?:it|they) (?:takes?|needs?|likes?|wants?)\b|\bwaits? until\b|(?<!\b(?:caller|user|visitor|client|browser|page|screen|app|person|member|customer|reader|guest|student|phone|people|everybody|he|she|they|who|whoever|somebody|someone)s?\s)\bwaits? for the model\b|\bno deadline\b|\bnever times out\b|\bno limit on (?:how long|the wait)\b|\bruns to the end\b|\b(?:model|llm|ai|it|answer|reply|openai|claude|gpt|gemini) (?:answers|comes|arrives|returns|replies|finishes|is (?:ready|done|there)) (?:when|whenever) (?:it|the (?:model|answer|reply)) (?:answers|comes|arrives|returns|replies|finishes|likes|wants|is (?:ready|done|there))\b|\bhowever long (?:it|the (?:model|answer|call|llm)) takes\b|\btakes? (?:all )?the time (?:it|the model) (?:takes|needs|wants)\b/gi;
/** What is cut off is something else than the model's answer: "database queries are cut off at 5 s", "the mail is aborted after 5 s". */
export const OF_OTHER_WORK = /^\W{0,4}(?:(?:the|our|all|each|every|any|slow|long) ){0,2}(?:(?:database|db|sql|postgres|redis|card|payment|receipt|confirmation|file|image|photo) )?(?:database|db|sql|postgres|redis|cache|quer(?:y|ies)|statements?|transactions?|mails?|e-?mails?|sms|uploads?|downloads?|payments?|charges?|checkouts?|webhooks?|lookups?|inserts?|writes?|locks?|backups?|exports?)\b(?: (?:call|request|connection|client|send|sending)s?)? (?:is|are|gets?|has|have|runs? into|times? out|waits?)\b/i;
/** A bound that was in force before the one beside it: "from 8 s to 30 s", "8 s instead of 30 s". */
export const BOUND_BEFORE = /\b(?:from|was|were|previously|formerly|before(?: it was)?|instead of|rather than|up from|down from|no longer)[\s(]{1,2}$/i;
/** The time-out that is meant is not of an AI call. */
export const OTHER_TIMEOUT = /\b(?:session|idle|visibility|lock|statement|connection|connect|socket|health|job|task|ci|build|keep-?alive|webhook|database|db|query|pool|login|cookie) time-?out\b|\bsoft time limit\b/i;
/** Endpoints that a sentence about all of them leaves out: "`check` is the exception", "speech excepted". */
export const LEFT_OUT = new RegExp(
  [
    String.raw`\b(?:except(?: for)?|but not|apart from|other than|unlike|not so)\s+(?:for )?(?:the )?[\x60*"/]?([\w-]{3,30})`,
    String.raw`[\x60*"/]?\b([\w-]{3,30})[\x60*"]?\s+(?:excepted|aside|is (?:the|an) exception)\b`,
    String.raw`(?:^|[.;:]\s|,\s(?:and|but)\s)\W{0,3}(?:only\s)?(?:the\s)?[\x60*"/]?([\w-]{3,30})[\x60*"]?(?:\s[\w-]{2,20}){0,2}?\s(?:is|are)\s(?:the\s(?:one|only|single|sole)\s(?:place|call|route|endpoint|one|step|exception)|(?:\w+\s)?without\s(?:it|one|any|that))\b`,
    String.raw`(?:^|[.;:]\s|,\s(?:and|but)\s)\W{0,3}(?:only\s)?(?:the\s)?[\x60*"/]?([\w-]{3,30})[\x60*"]?(?:\s[\w-]{2,20})?\s(?:does|do|goes|go|runs?|works?)\swithout(?:\s(?:it|one|any|that))?(?=\W*$|[.,;:])`,
  ].join('|'),
  'gi',
);
/** What is said of another endpoint holds here too: "the same timeout as reading a PDF", "the deadline and the 504 are those of the summary". */
export const SAME_TIMEOUT = /\bsame (?:\w+,? (?:and )?(?:the )?(?:same )?){0,4}(?:time-?outs?|deadlines?|bounds?|504)(?: and \w+)? (?:as|like)\b|\b(?:time-?outs?|deadlines?|bounds?|504)\b[^.;]{0,30}\b(?:those of|the same as|as for|that of|like)\b/i;
/** Something is said of several calls at once. */
export const OF_SEVERAL = /\b(?:all|every|each|any|alike|both|nobody|no one|only|calls)\b/i;
/** A heading over what is said of waiting for a model, or a listing that calls one. */
export const WAIT_HEADING = /\b(?:time-?outs?|deadlines?|waiting|waits?|how long|slow|time budgets?|budgets? of time)\b/i;
export const CALLS_MODEL = /\b(?:model|llm|prompt|completions?|messages\.create|responses\.create|generateContent|generate_content|generateText|streamText|chat)\b/i;
export const FIRST_BYTE = /\bfirst (?:byte|token|chunk|word|piece|delta|event)\b|\bno (?:token|chunk|byte|word|delta)s?\b[^.;]{0,24}\b(?:came|comes?|arrive[sd]?|appear\w*|seen|yet|within|after|has|in)\b|\btime to first\b|\bttfb\b/i;
/** A duration in such words is the end of a stream that has begun, not the wait for its first byte. */
export const STREAM_CLOSES = /\bstream(?:s|ed|ing)?\b[^.;]{0,60}\b(?:end(?:s|ed)?|close[sd]?|cut(?: off)?|stop(?:s|ped)?|abort\w*|in total|at most|capped|finish\w*|limited)\b|\b(?:ends?|close[sd]?|cuts?|stops?|aborts?|finish\w*|caps?)\b[^.;]{0,40}\bstream\b|\bin any case\b|\bwhole (?:stream|answer|response|generation)\b|\bafter the (?:start|first)\b|\bafter it\b/i;
/** The stream goes on for as long as the model likes. */
export const STREAM_OPEN = /\b(?:until|till|as long as) the (?:model|answer|story|text|llm)\b|\bno (?:upper )?(?:bound|limit|end) on how long\b|\bnever cut\b|\bhas no end\b|\b(?:model|stream|answer|it)\s(?:finishes|ends|stops|is done|goes on|runs|talks|writes)\s(?:when|whenever|as long as|until)\s(?:it|the model|the answer)\s(?:has|is|wants|likes|stops|talks|finishes|ends)\b|\bas long as (?:it|the model) (?:likes|wants|talks|takes|needs)\b/i;
export const STREAM_END = /\b(?:stream|answer|response|generation|whole)\b[^.;]{0,60}\b(?:end(?:s|ed)?|close[sd]?|cut|stop(?:s|ped)?|abort(?!controller|signal)\w*|total|max\w*|at most|capped|finish\w*|idle|limit\w*)\b|\b(?:end|close|cut|stop|abort|finish)\w*\b[^.;]{0,40}\bstream\b|\b(?:ends?|closes?|cuts?|stops?|finish(?:es)?) (?:off )?(?:the|its|each|every) (?:whole )?(?:response|answer|generation|reply)\b|\bidle (?:time-?out|for)\b|\bmax_?tokens\b|\bthen \w+ ends\b/i;
/** The title of a test in a listing: `it('should answer within 5 seconds', …)`. */
export const TITLE_OF_TEST = /^\s*(?:it|test|specify|scenario)(?:\.\w+)?\(\s?["'`]|^\s*(?:async )?def test_\w+|^\s*func Test[A-Z]\w*/;

/** "answers 504 and Twilio retries": who sends again what was not taken is not what is waited for. */
export const RETRIED_BY_SENDER = /\b[A-Z]\w{1,30}(?:'s \w{3,12})?\s(?:then |will |simply |just |itself )?(?:retr(?:y|ies)|re-?sends?|re-?delivers?|re-?posts?|tries (?:it )?(?:again|later)|repeats? (?:it|the \w{3,12})|calls? (?:us )?again|sends? it again|(?:goes|turns|switches|falls back|moves on) to (?:the|its|our|an?) (?:fallback|backup|second|other))\b/g;
