/*
 * Words by which session and correlation ids and their origin are told.
 */

/** `sessionId`, `trace_id`, `x-request-id`, "correlation id". */
export const CORRELATION_ID = /(?<![\w:{[$/.])(?:x-)?(?:[a-z]{2,14}[_-]?)?(?:session|correlation|request|req|trace|run|visit|journey|flow|sync|interaction)[_-]?i[dD]\b|(?<![\w:{[$/.-])\w{0,14}(?:Session|Correlation|Request|Trace|Run|Visit|Journey)I[dD]\b/gi;
export const CORRELATION_WORDS = /\b(?:correlation|session|trace|tracing|request) ids?\b/gi;
/** An id of any other name is one of these where it is said to hold the rest together. */
export const HOLDS_TOGETHER = /\b(?:ties|holds|binds|keeps|strings|links|joins|connects) (?:it all|(?:every|all)\w*(?: \w+){0,2}|them all|[^.;]{0,40}\b(?:events?|logs?|log lines|requests?|calls|analytics|traces|telemetry)\b[^.;]{0,40}) together\b|\bcorrelates\b[^.;]{0,60}\b(?:events?|logs?|log lines|requests?|calls|analytics|traces|telemetry)\b|\bis the (?:red |common |golden |one )?thread\b|\bis the same (?:everywhere|in (?:all|every) \w+)/i;
/** Whose id holds nothing together but what is his. */
export const OF_A_PERSON = /^(?:user|account|customer|member|owner|org|organi[sz]ation|tenant|company|team|workspace|profile|person|patient|device|visitor|email)_?id$/i;
/** Not an id of this kind: of a login, of a vendor, of a test. */
export const OTHER_ID = /\b(?:login|auth\w*|cookie|checkout|stripe|twilio|clerk|upload|jwt|logged[- ]in|signed[- ]in|django|lucia)\b[^.;]{0,20}$/i;

export const IN_ANALYTICS = /\b(?:posthog|segment|amplitude|mixpanel|rudderstack|plausible|analytics|telemetry|(?:analytics|product|tracking|server|every) events?|capture[sd]?|ga4|measurement protocol)\b/i;
export const IN_API = /\b(?:logs?|logged|log lines?|logger|headers?|x-[a-z-]+id|requests?|api|routes?|handlers?|responses?|workers?|calls?|sentry|queue)\b/i;
export const IN_DATABASE = /\b(?:db|database|postgres\w*|mysql|mariadb|sqlite|mongo\w*|dynamo\w*|firestore|rows?|columns?|insert\w*|stored (?:in|on|with)|written to|audit[_ ]log|tables?|supabase|neon|prisma|returning)\b|`\w+\.\w+_id`/i;

/** Made before anything else. */
export const GENERATED = /\brandomUUID\b|\buuid(?:v?[1-7])?\b(?! (?:pk|primary|not null|null|references|column|default)\b)|\bulid\b|\bnanoid\b|\bcuid2?\b|\bksuid\b|\buuid\.(?:New|uuid4)\b|\bgenReqId\b|\bsnowflake\b|\b(?:generated|created|made|minted|set|assigned|issued|produced)\b[^.;]{0,40}\b(?:before|first|at the (?:start|top|beginning|edge)|on start|by the (?:client|browser|app|device|edge|gateway|proxy|middleware|load balancer)|in (?:the )?middleware|when the (?:app|page|form|screen|tab) (?:starts|opens|loads|is opened))/i;
/** Taken from what the database gives back. */
export const DERIVED = /\bRETURNING\b|\breturned [`"']?\w*(?:id|row|key|record)\b|\b(?:that|which|what|as) (?:the )?(?:supabase|postgres|prisma|database|db|d1|mysql|mongo\w*|insert|drizzle|orm|neon|firestore|store) (?:returns?|gives?(?: back)?|generates?|assigns?|hands? back)\b|\b(?:from|by|off|of) (?:the|an|its|that|each) (?:[`"']?\w+[`"']? )?(?:insert\w*|flushed|saved|stored|created|new|returned|database|db) ?(?:row|record|insert|default|sequence|document|result|response|id)?\b|\bprimary key\b|\b\w+\.pk\b|\b(?:database|column|table|server|schema)(?:['’]s)? default\b|\bdefault value of the (?:column|table)\b|\bdefault \(?(?:uuid|gen_random_uuid|uuid_generate_v[1-7]|uuidv7)\(|\bdefault gen_random_uuid\b|\bauto-?increment\w*|\bnextval\b|\blastInsertId\b|\binsertId\b|\b(?:its|the (?:row|record|document|insert)['’]s) (?:id|key)\b(?= (?:is|becomes|serves|doubles|is used))|[=:] ?(?!req\b|request\b|ctx\b|user\b|event\b|span\b|crypto\b|uuid\b)\w+\.id\b/i;
export const NOT_DERIVED = /\b(?:never|not|nothing|no|nor|none|n['’]t|rather than|instead of|without)\b[^.;]*$/i;
/** Who makes it is open. */
export const ORIGIN = /\b(?:generat\w*|creat\w*|origin|come from|comes from|made|mint\w*|who|where)\b/i;
