/*
 * Words by which session and correlation ids and their origin are told.
 */

/** `sessionId`, `trace_id`, `x-request-id`, "correlation id". */
export const CORRELATION_ID = /(?<![\w:{$/.]|\/\[)(?:x-)?(?:[a-z]{2,14}[_-]?)?(?:session|correlation|request|req|trace|run|visit|journey|flow|sync|interaction)[_-]?i[dD]\b|(?<![\w:{[$/.-])(?:session|trace|correlation)[_-]?(?:key|ref)\b|(?<![\w:{$/.-]|\/\[)\w{0,14}(?:Session|Correlation|Request|Trace|Run|Visit|Journey)I[dD]\b/gi;
export const CORRELATION_WORDS = /\b(?:correlation|session|trace|tracing|request) ids?\b/gi;
/** An id of any other name is one of these where it is said to hold the rest together. */
export const HOLDS_TOGETHER = /\b(?:ties|holds|binds|keeps|strings|links|joins|connects) (?:it all|(?:the|these|all) (?:two|three|four|five)(?: \w+){0,2}|(?:every|all)\w*(?: \w+){0,2}|them all|[^.;]{0,40}\b(?:events?|logs?|log lines|requests?|calls|analytics|traces|telemetry)\b[^.;]{0,40}) together\b|\bcorrelates\b[^.;]{0,60}\b(?:across|events?|logs?|log lines|requests?|calls|analytics|traces|telemetry)\b|\bis the (?:red |common |golden |one )?thread\b|\bis the same (?:everywhere|in (?:all|every) \w+)/i;
/** … or where analytics have it as their session: "in PostHog it is the session of all events", "goes to Mixpanel as `$session_id`". */
export const SESSION_OF_EVENTS = /\b(?:is|as|becomes?)\s(?:the |its |our |their )?[`"']?(?:\$session_id\b|session(?:[_ ]id)?[`"']?(?:\s(?:of|for|in|over|under|there)\b|\W{0,3}$|[.,;)]))/i;
/** … or where a sentence that opens with it has it in logs and in one place more. */
export const ID_IN_LOGS_AND_ANALYTICS = /^\W{0,4}(?:(?:[Tt]he|[Oo]ur|[Tt]his|[Ee]very|[Ee]ach) )?[`"']?([a-z]\w*(?:_id|I[dD]))[`"']? (?:that (?:is|stands|appears) |(?:is|goes|appears|stands|ends up) )?(?:(?:in|into|to|on) (?:(?:the|our|all|its) )?(?:\w+ )?log(?:s| lines?)?\b(?:,| and| as well as)|(?:in|into|to|on) [^.;,]{2,40}(?:,| and| as well as) (?:(?:in|into|to|on) )?(?:(?:the|our|all|its) )?(?:\w+ )?log(?:s| lines?)?\b)/;
/** Whose id holds nothing together but what is his. */
export const OF_A_PERSON = /^(?:user|account|customer|member|owner|org|organi[sz]ation|tenant|company|team|workspace|profile|person|patient|device|visitor|email)_?id$/i;
/** Not an id of this kind: of a login, of a vendor, of a test. */
export const OTHER_ID = /\b(?:login|auth\w*|cookie|checkout|stripe|twilio|clerk|upload|jwt|logged[- ]in|signed[- ]in|django|lucia)\b[^.;]{0,20}$/i;

/** Before the words: there is none. "No session or correlation id is shared between analytics and the API." */
export const NONE_SHARED = /\b(?:no|without|not (?:use|have|keep|need|share)) (?:(?:an?|any|shared|common|separate|single|global|such|session|trace|request|correlation)(?:,? (?:or|and|nor) | |, ?|\/)){0,3}$/i;

export const IN_ANALYTICS = /\b(?:posthog|segment|amplitude|mixpanel|rudderstack|plausible|analytics|telemetry|(?:analytics|product|tracking|server|every|firebase|heap|custom|each|all|client|usage) events?|firebase analytics|heap\.?io|matomo|umami|pirsch|fathom|snowplow|june\.so|(?:in|on|with|to|into|of) (?:the |our |its )?(?!webhook|calendar|domain|kafka|stripe|queue|outbox|cron|stream|sse)(?:\w+ )?events?|capture[sd]?|ga4|measurement protocol)\b|\btrack\(|`[a-z]+(?:_[a-z]+)*_(?:\w+ed|done|sent|shown|seen|begun|made|paid|won|lost)`[^.;]{0,40}\b(?:sent|fired|captured|emitted|tracked|carr(?:y|ies|ied))\b|\b(?:sends?|fires?|captures?|emits?|tracks?|(?:adds|attaches|puts) (?:it|the \w+) (?:to|on))\b[^.;]{0,30}`[a-z]+(?:_[a-z]+)*_(?:\w+ed|done|sent|shown|seen|begun|made|paid|won|lost)`/i;
/** A section on what analytics get: an id named there is one of theirs. */
export const ANALYTICS_TITLE = /^[\W\d]*(?:(?:product |tracked |analytics )?events?|tracking|instrumentation|measurement|event (?:list|plan|catalog(?:ue)?))\W*$|\banalytics\b|\btelemetry\b/i;
/** A section that lists endpoints. */
export const API_TITLE = /^[\W\d]*(?:(?:http |rest |public |backend )?api|(?:api )?(?:endpoints?|routes?)|endpoint list)\b/i;
export const IN_API = /\b(?:logs?|logged|log lines?|logger|headers?|x-[a-z-]+id|requests?|api|rest|body|POST|routes?|handlers?|responses?|workers?|calls?|sentry|queue)\b/i;
export const IN_DATABASE = /\b(?:db|database|postgres\w*|mysql|mariadb|sqlite|mongo\w*|dynamo\w*|firestore|rows?|columns?|insert\w*|stored (?:in|on|with)|written to|audit[_ ]log|tables?|supabase|neon|prisma|returning)\b|`\w+\.\w+_id`/i;

/** Made before anything else. */
export const GENERATED = /\brandomUUID\b|\bGuid\.(?:NewGuid|CreateVersion7)\b|\bNewV[47]\b|\b(?:uuid|SecureRandom)\.(?:uuid4|uuid7|uuid_v7|uuid)\b|\buuid(?:v?[1-7])?\b(?! (?:pk|primary|not null|null|references|column|default)\b)|\bulid\b|\bnanoid\b|\bcuid2?\b|\bksuid\b|\buuid\.(?:New|uuid4)\b|\bgenReqId\b|\bsnowflake\b|\b(?:generated|created|made|minted|set|assigned|issued|produced|cut|rolled|drawn|coined|stamped|allocated|born|picked)\b[^.;]{0,40}\b(?:before|prior to|ahead of|first|at the (?:start|top|beginning|edge)|on start|by the (?:client|browser|app|device|edge|gateway|proxy|middleware|load balancer)|in (?:the )?middleware|when the (?:app|page|form|screen|tab) (?:starts|opens|loads|is opened))|\b(?:generates?|creates?|makes?|mints?|assigns?|sets?|draws?|picks?|issues?|cuts?|rolls?|coins?|stamps?|(?:is|are) (?:creating|generating|making|minting))\b[^.;]{0,40}\b(?:(?:before|prior to|ahead of) (?:it|the first|any\w*|all|everything|the other|routing|rendering)|at (?:launch|start-?up|the edge|the gateway)|on (?:load|launch|start|entry|cold start|mount))\b|\b(?:at random|random (?:hex|bytes?|string|value|token|id)|random \d+[- ]bit|web crypto|getRandomValues|randomBytes)\b|(?<![\w-])(?:browser|client|app|spa|phone|device|page|sdk|widget|gateway|edge|proxy|nginx|envoy|load balancer|cdn|middleware|opentelemetry|otel)(?: sdk| middleware| function)? (?:itself )?(?:generates?|creates?|makes?|mints?|draws?|sets?|assigns?) (?:(?:it|one|`?\$?\w*(?:_id|I[dD])\b|(?:the|a|an|its|this|each|every) (?:\w+ )?ids?\b)(?!`? (?:with|on|in|as|to|into|from)\b))|\btraceparent\b|\$request_id\b/i;
/** Taken from what the database gives back. */
export const DERIVED = /\bRETURNING\b|\b(?:that|which|what|whatever) (?:the |an? |its |our |this |that )?(?:insert|upsert|save|write|create)\w{0,3}(?: statement| query| call)? (?:into|in|on|to|of|from|for) [^.;,]{1,40}? (?:returns?|gives?(?: back)?|hands? back|yields?|produces?|answers? with|brings? back)\b|\buse(?:State|Ref)\((?:\(\) => )?\w+[?!]?\.id\)|\bthe (?:value|number|string|id|uuid|key|one)(?: that| which)? (?:comes?|came|is (?:given|handed|sent)|we (?:get|got)|gets? handed) back\b|\binsert\w*\b[^.;]{0,40}\b(?:row|record|document)\b[^.;]{0,20}\b(?:returns?|responds?|answers?|replies)(?: with)? [\W]{0,4}\w*[iI][dD]\b|\b(?:from|out of|off) (?:the|its) (?:\w+ ){0,2}(?:row|record|document|entry) (?:(?:that|which) (?:comes? back|came back|is returned|(?:it|the (?:insert|database|store)) (?:returns|gives back))|it (?:gets|got) back)\b|\breturned [`"']?\w*(?:id|row|key|record)\b|\b(?:that|which|what|as) (?:the )?(?:supabase|postgres|prisma|database|db|d1|mysql|mongo\w*|insert|drizzle|orm|neon|firestore|store) (?:returns?|returned|gives?(?: back)?|gave|generates?|generated|assigns?|assigned|makes?|made|hands? (?:back|out)|handed (?:back|out))\b|\b(?:from|by|off|of) (?:the|an|its|that|each) (?:[`"']?\w+[`"']? )?(?:insert\w*|flushed|saved|stored|created|new|returned|database|db) ?(?:row|record|insert|default|sequence|document|result|response|id)?\b|(?<!\b(?:uuid|text|varchar|char|string|bytea|ulid|composite|a) |\) )\bprimary key\b|\b\w+\.pk\b|@default\((?:ulid|uuid|cuid|autoincrement|dbgenerated|nanoid|now)|\b(?:comes?|came|arrives?) back (?:with|from|in) (?:the|its|an?) (?:20\d|answer|response|reply|insert|database)\b|\b(?:that|this|its) [`"']?id[`"']? (?:goes|comes|travels|is (?:sent|handed|given|returned|passed)|becomes|serves|doubles)\b[^.;]{0,40}\b(?:as|the)\b|= (?:data|row|rows\[0\]|result|inserted|created|record|saved|res)[!?]?\.(?:\w+[!?]?\.)?\w*id\b|\b(?:database|column|table|server|schema)(?:['’]s)? default\b|\bdefault (?:value )?of (?:the|its|that) (?:\w+ )?(?:column|table)\b|\bdefault (?:value )?of [`"']?\w+\.\w|\bdefault \(?(?:uuid|gen_random_uuid|uuid_generate_v[1-7]|uuidv7)\(|\bdefault gen_random_uuid\b|\bauto-?increment\w*|\bnextval\b|\blast_?insert_?(?:row)?id\b|\blastrowid\b|\bscope_identity\b|\binserted_?id\b|\b(?:postgres\w*|database|db|mysql|sqlite|supabase|mongo\w*|orm|server['’]?s database) (?:then |itself )?(?:generates?|generated|makes?|made|creates?|created|assigns?|assigned|gives?|gave|hands? out) (?:it|this|that|one|the (?:key|id|value))\b|\b(?:insert|stor|sav|creat|writ)\w*\b[^.;]{0,40}\b(?:row|record|document)\b[^.;]{0,20}\b(?:returns?|answers? with|gives? back|hands? (?:out|back)) (?:its|the|that) [`"']?(?:id|key)\b|\b(?:is|uses|takes|copies) [`"']?(?!req\b|request\b|ctx\b|user\b|event\b|span\b|crypto\b|uuid\b)[a-z]\w+\.id\b|\binsertId\b|\b(?:its|the (?:row|record|document|insert)['’]s) (?:id|key)\b(?= (?:is|becomes|serves|doubles|is used))|[=:] ?(?!req\b|request\b|ctx\b|user\b|event\b|span\b|crypto\b|uuid\b)\w+\.id\b|\b(?:is|equals|being|re-?uses|takes) (?:simply |just )?(?:the|its|that|each) (?:\w+ )?(?!(?:browser|client|device|app|tab|page|phone|request|call|gateway|edge|proxy|middleware|sdk|user|visitor|posthog|span|trace)\b)\w+['’]s (?:own )?[`"']?(?:cuid2?|uuid|ulid|nanoid|id|key|primary key|pk)\b/i;
/** An insert gives back the id that it was given: where something made that before, it comes from there. */
export const READ_BACK = /^returning$/i;
/** … unless what comes back is from then on the id. */
export const TAKES_OVER =
  /\b(?:uses?|used|using|takes?|taken|adopts?|adopted|becomes?|becoming|from|with which|instead|onwards?|serves?|(?:is|are) (?:then )?(?:the|our|sent|handed|given|passed|written|logged))\b[^.;]{0,40}\breturning\b|\breturning\b[^.;,]{0,60}\b(?:(?:and|which|that|it|then) (?:then )?(?:uses?|takes?|adopts?|becomes?|serves?|sends?|hands?|passes|logs?|goes)|is (?:then |from then on )?(?:the|our|used|sent|handed|given|passed|taken|adopted)|instead)\b|\breturning\b[^.]{0,60}\b(?:from (?:here|there|then) on|onwards?)\b/i;
/** What the store gave is put in the place of what was made ahead of it: "from here on it takes the place of the browser's". */
export const REPLACES_MADE =
  /\b(?:(?:takes?|took) the place of|replac(?:es?|ed|ing)|overwrit(?:es?|ten|ing)|overrides?|supersed(?:es?|ed)|overrul(?:es?|ed)|(?:wins?|won) (?:over|against)|beats?|displac(?:es?|ed)|(?:is|are|gets?) (?:used|kept|sent|logged|passed on) (?:instead|in place|rather than) (?:of )?|instead of|swapped for|exchanged for) (?:that of |the (?:one|id|value|key) (?:of|from|by|that) )?(?:the |its |our )?(?:provisional |temporary |first |own )?(?:browser|client|app|phone|device|page|tab|widget|gateway|edge|proxy|middleware|front-?end|provisional|temporary|first|original|local)(?:['’]s| (?:one|id|value|key|made|had|sent|came))?(?=[\s,.;:)]|$)/i;
/** What came back is only held against what was sent: "a difference is a bug". */
export const ONLY_COMPARED = /\b(?:compar(?:es?|ed|ing) (?:it |them |both )?(?:with|to|against)|(?:check|verif|match|test|hold|held)\w* (?:it |them )?against|asserts?|asserted|(?:must|has to|have to|should|needs to) (?:equal|match|be (?:equal|identical|the same)))\b/i;
/** Speaks of what the store gives back. */
export const FROM_STORE = /\b(?:database|db|postgres\w*|mysql|sqlite|mongo\w*|store|insert\w*|rows?|record|document|returning|returned|comes? back|came back|gives? back|gave back|default|sequence|serial)\b/i;
/** A column of a model that the store fills in: `db_default=RandomUUID()`, `uuid("run_id").defaultRandom()`. */
export const DEFAULT_IN_MODEL =
  /\b(?:db|server)_default\s?=|\.defaultRandom\(\)|\bHasDefaultValueSql\(|\.ValueGeneratedOnAdd\(|\bdefault: ?-> ?\{ ?["'](?:gen_random_uuid|uuid|nextval)|\bdefault: ?["'](?:gen_random_uuid|uuid_generate|uuidv7)|\bdefault: ?fragment\(|\.default\(\s?sql|\.defaultTo\(\s?\w+\.(?:raw|fn)\b|\.default\(\s?DB::raw\(|\b(?:defaultExpression|columnDefinition)\b[^\n]{0,60}\b(?:gen_random_uuid|uuid)|@PrimaryGeneratedColumn\b|@GeneratedValue\b|\bGenerationType\.\w+|\bread_after_writes: ?true|\.generatedAlwaysAsIdentity\(|\.autoincrement\(/i;
/** … or that the program fills in as it builds the record: `default=uuid.uuid4`. */
export const DEFAULT_IN_PROGRAM = /(?<![\w.])(?:default|default_factory|insert_default)\s?=\s?(?:lambda: ?)?(?:str\()?(?:\w+\.)?(?:uuid[1-7]|ulid|ULID|uuid_?v7|new_ulid|nanoid|generate_id|ksuid)\b|\$defaultFn\(\s?\(?\)? ?(?:=> ?)?(?:\w+\.)?(?:randomUUID|uuidv?[47]|ulid|nanoid|createId)\b/;
export const NOT_DERIVED = /\b(?:never|not|nothing|no|nor|none|n['’]t|rather than|instead of|without|upstream|ahead|before|prior to|independent(?:ly)?)\b[^.;]*$/i;
/** The lead of a passage, or the label of a column, on where an id comes from. */
export const ORIGIN_LABEL = /^\W*(?:(?:made|created|generated|minted|issued|assigned|drawn|produced|set|filled(?: in)?|coined|owned|born|written first) (?:by|in|at|on|when|where)\b|maker\b|author\b|where (?:it|this|that|the (?:id|value)|they) (?:comes?|is|are) (?:from|made|born)|origins?|sources?|(?:who|what) (?:makes|creates|generates|mints|sets|issues) (?:it|the id|this)|how (?:it|the id|this) is (?:made|generated|created|born)|generat(?:ion|ed)|creat(?:ion|ed)|made|minted|comes from|birth|herkunft|erzeugung)\b/i;
/** A later passage speaks of the id that was named. */
export const THE_ID = /\b(?:the|this|that) (?:id|identifier)\b(?! (?:of|for|in)\b)/i;
/** Who makes it is open. */
export const ORIGIN = /\b(?:generat\w*|creat\w*|origin|come from|comes from|made|mint\w*|who|where)\b/i;
/** The columns of a table in one line: `offers(id uuid, correlation_id text)`. */
export const COLUMNS_IN_LINE = /\b\w{2,40}\([^()]{0,300}\b(?:uuid|text|u?int|bigint|(?:big)?serial|jsonb?|timestamptz|bool|char\(\d+\)|varchar(?:\(\d+\))?)\b[^()]{0,300}\)|@default\([^()]{0,40}\(?\)?\)/gi;
/** A title that is about an id without writing its name. */
export const ID_TITLE = /\b(session|correlation|request|trac(?:e|ing)|visit|run)s?[- ](?:id(?:s|entity|entifiers?)?|ordering|key|keys)\b/i;
/** A field of something that is given its value here: `request.state.trace_id = …`. */
export const ASSIGNED_ID = /\.((?:session|correlation|request|req|trace|visit|run)_?i[dD])\b(?=\s?:?=[^=])/g;
/** `cid := ulid.Make() // correlation id`: what stands before the comment is given its value there. */
export const ASSIGNED_BEFORE_COMMENT = /^\s*(?:(?:const|let|var|val|auto|final|my) )?\$?(\w{2,40})(?:: ?\w+)?\s?:?=[^=]/;
/** "That value is the `session_id`": the sentence before told of it. */
export const CALLED_SO = /^\W*(?:from (?:here|then|there|now) on,? )?(?:that|this|it|the (?:same |resulting |new |returned )?(?:value|string|number|uuid|ulid|nanoid|token|result|id|key|one))\b[^.;]{0,40}\b(?:is|becomes|serves as|doubles as|acts as|we call|goes by)\b/i;
/** Before the name of an id with which a sentence opens: the one that the sentence before makes. "That `trace_id` goes into the logs" */
export const THAT_VERY_ID = /^\W*(?:and )?(?:from (?:here|then|there|now) on,? )?(?:that|this|the (?:same|resulting|new|fresh|generated|returned))\s[`"'*]*$/i;
/** A step that puts a row into a table. */
export const PUTS_ROW = /\b(?:inserts?|writes?|stores?|saves?|creates?|adds?)\b[^.;]{0,40}\b(?:rows?|records?|into|in|to)\b/i;
/** A paragraph that leads in the list of where the id goes. */
export const LEADS_ON = /(?::|\b(?:to|in|on|into|with|by|at|as|through))\s*$/i;
/** `attempts.session_id`. */
export const COLUMN_OF_TABLE = /(?<![\w./$-])([a-z]\w{2,40})\.([a-z]\w*_(?:id|key|ref))\b(?!\()/g;
/** What is no table, though a name hangs on it. */
export const NO_TABLE = /^(?:req|request|res|response|body|ctx|context|event|props|properties|query|params|payload|cookies?|session|state|posthog|analytics|headers?|message|msg|this|window|data|job|input|args|user)$/i;
/** A column that the database fills in: `session_id uuid primary key default gen_random_uuid()`. */
export const DEFAULT_OF_COLUMN = /^\s*[`"]?(\w+)[`"]?\s[^,]{0,60}?(?:\bdefault \(?(?:gen_random_uuid|uuid_generate_v\d\w*|uuidv7|uuid|uuid_to_bin|nextval|newid|nanoid|ulid)\b|\b(?:big|small)?serial\b|\bauto_?increment\b|\bgenerated (?:always|by default) as identity\b|@default\((?:uuid|cuid|ulid|nanoid|autoincrement|dbgenerated))/i;

/** Who acts ahead of the store: the client and what stands before the handlers. */
const AHEAD = String.raw`(?:(?:web |mobile |native |desktop |http )?(?:browser|client|front-?end|spa|pwa|app|phone|device|tablet|kiosk|page|tab|screen|widget|sdk|(?:first )?script(?: (?:of|on|in) the page)?|service worker|edge|gateway|proxy|nginx|caddy|envoy|traefik|cloudflare|load balancer|cdn|middleware|interceptor|filter|(?:\w+ )?(?:hook|plugin)))`;
/** To make a value that was not there. */
const MAKES = String.raw`(?:generates?|creates?|makes?|mints?|draws?|rolls?|coins?|invents?|picks?|builds?|produces?|allocates?|assigns?|issues?|cuts?|throws?|stamps?|gives?|computes?|chooses?|spins? up|comes? up with)`;
/** … before all that it ties together. */
const FIRST = String.raw`(?:before (?:it |the |any|every|all|each|a |an |routing|rendering|there )|prior to |ahead of |at (?:start-?up|launch|boot|the (?:very )?(?:start|beginning|top))|on (?:page )?(?:load|launch|start|boot|mount|open)|as (?:its|the) (?:very )?first (?:act|step|thing|line)|when (?:it|the (?:app|page|tab|form|screen|session)) (?:starts|opens|loads|boots|is opened)|first of all|also (?:when|without|if|while)[^.;]{0,20}\b(?:offline|network))`;
/** "The first script of the page makes it before any other line is run", "a hook gives each call a `requestId` before the route runs". */
export const MADE_AHEAD = new RegExp(String.raw`\b${AHEAD}(?:\s\([^()]{1,40}\))? (?:itself |then |always )?${MAKES}\b(?! up\b)[^.;]{0,60}\b${FIRST}`, 'i');
/** What a label for the origin may be answered with: who makes the id is ahead of the store … */
export const MAKER_AHEAD = new RegExp(String.raw`^\W*(?:the |our |its |each |every |a |in (?:the )?|by (?:the )?|on (?:the )?|at (?:the )?)?${AHEAD}\b`, 'i');
/** … or the store itself. */
export const MAKER_STORE = /^\W*(?:the |our |its |by (?:the )?|in (?:the )?)?[`"']?(?:database|db|postgres\w*|mysql|mariadb|sqlite|supabase|mongo\w*|neon|d1|prisma|orm|store|table|default|serial|sequence|insert|identity|row|key of|primary key)\b/i;
/** "the key of its row", "learns it from the answer", "writes a row and reuses its key": taken from what was stored, unless it is said to be made before. */
export const TAKEN_FROM_ROW = new RegExp(
  [
    String.raw`\b(?:is|are|equals|being|uses?|re-?uses?|takes?|copies|adopts?|becomes?|,|=) (?:simply |just |nothing but |then )?(?:the |its |that )?[\x60"']?(?:id|key|primary key|pk|serial|identity|number|uuid|\w+_id)[\x60"']? (?:number |value )?(?:of|in|on) (?:the|its|that|a|an|each) (?:\w+ |new |[\x60"']\w+[\x60"'] ){0,3}(?:row|record|document|entry|insert)\b`,
    String.raw`\b(?:learns?|takes?|gets?|receives?|picks?|reads?|adopts?|inherits?|fetch(?:es)?|knows?) (?:it|its value|that value|the value|the id|the key|this id|them|this|that)(?: (?:over|up|back))? (?:only |first )?(?:from|out of|off|in|with) (?:the|its|that|an?|the first|each) (?:\w+ |new |[\x60"']\w+[\x60"'] ){0,2}(?:answers?|responses?|repl(?:y|ies)|rows?|records?|inserts?|201)\b`,
    String.raw`\b(?:inserts?|writes?|stores?|saves?|creates?|adds?) (?:an? |the |its )(?:\w+ |[\x60"']\w+[\x60"'] ){0,2}(?:row|record|document|entry)\b[^.;]{0,40}\b(?:re-?uses?|takes?|uses?|copies|sends?|passes|hands?|adopts?) (?:its|the row['’]s|the record['’]s|that) [\x60"']?(?:id|key|pk|number)\b`,
    String.raw`\b(?:browser|client|page|app|phone|script|front-?end) (?:then )?(?:reads?|gets?|takes?|fetches) (?:it|the value|the id) back\b`,
  ].join('|'),
  'i',
);
/** "Amplitude gets it as `session_id`": another name of what was named before. */
export const KNOWN_AS = /\b(?:it|this|that|the (?:id|value|key|same))\b[^.;,]{0,30}\b(?:as|under|called|named|is)\s(?:the |its |name )?[`"']?$/i;
/** An id that goes to a header of its own name, `x-upload-id`, and to events ties the two together. */
export const HEADER_OF_ID = /(?<![\w-])x-([a-z]{3,20}-id)\b/gi;
