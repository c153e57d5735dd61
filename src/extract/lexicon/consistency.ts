/*
 * Words by which a name in a text is told to be that of a table, an endpoint or a service which another part of the document should
 * declare. Each group has tests in tests/extract/consistency.test.ts.
 */

/** Directly before a name: rows are put there. */
export const WRITTEN_TO =
  /\b(?:insert(?:s|ed|ing)?|upsert(?:s|ed|ing)?|writ(?:es?|ten|ing)|wrote|sav(?:es?|ed|ing)|append(?:s|ed|ing)?|add(?:s|ed|ing)?|logg?(?:s|ed|ing)?|record(?:s|ed|ing)?|not(?:es?|ed|ing)|stor(?:es?|ed|ing)|put|puts|kept|keeps?|copied|copies|mov(?:es?|ed)|persist(?:s|ed)?|goe?s?|lands?|rows?|line|entry|counter?|counted|mark(?:s|ed)|claims?|queued?|tracked|remembers?|remembered)\b[^.;`]{0,60}?\b(?:in|into|to|on|onto)\s+(?:the\s+|our\s+|its own\s+|table\s+)?[`"'*]*$|(?:^|[.;]\s)\W{0,3}(?:also\s|then\s)?(?:writes|inserts|upserts)\s[`"'*]{0,3}$/i;
/** Directly before a name: rows are read there, or looked up. */
export const READ_FROM =
  /\b(?:(?:is|are|stands?|appears?|exists?|occurs?|not|already) in|from|join(?:s|ed)?(?: (?:to|with|on|against))?|against|listed in|found in|look(?:s|ed|ing)? (?:[\w'-]{1,20} ){0,4}up in|(?:match\w*|compar\w+) (?:[\w'-]{1,20} ){0,4}(?:against|with|to)|look-?ups? in|(?:rows?|pairs|entries|records?|items?|people|users?|ids?|values?|those|anybody|anyone|everyone|boxes|flags?) (?:of|in|to)|(?:^|[.;:]\s|\b(?:the|all|any|every|no|each|skips?|leaves? out|except)\s)\W{0,4}[a-z]{3,20}s in|set in|(?:the|its|their|each|every|an?|one) (?:[a-z]{3,16}['’]s )?[a-z]{3,16} in|(?:rows?|records?|entry|entries|lines?) (?:of|for|about|with|that|which|belonging to|holding) (?:[\w'’-]{1,20} ){1,5}in|read(?:s|ing)?(?: only)?|quer(?:y|ies|ying)(?: on)?|selects?|updat(?:es?|ing)|delet(?:es?|ing)(?: from)?|truncat(?:es?|ing)|counts?|counting|counted (?:in|from)|scan(?:s|ning)?|poll(?:s|ing)?|fill(?:s|ing)?|refresh(?:es|ing)?|drain(?:s|ing)?|checked (?:in|against)|upserts?|unique(?: index| constraint| key)? (?:on|in)|index(?:ed)? on|polic(?:y|ies) (?:on|for)|rls (?:is )?(?:enabled |on )?(?:on|for)|foreign key (?:to|into|on)|references?|fk (?:to|on))\s+(?:the\s+|our\s+|all\s+)?[`"'*]*$|\b(?:sum|count|avg|min|max)\([^()]{0,40}\)[`"'*]{0,3}\s(?:over|of|from|across|on|in)\s(?:all\s(?:of\s)?)?(?:the\s)?[`"'*]*$/i;
/** Directly before a name that is written as no ordinary word is: rows are looked up there. */
export const CONSULTED = /\b(?:checks?|consults?|consulted|searche?s|asks?|looks? (?:at|into|through)|goes through|walks?|loops over|iterates over|combines?|together with|merges?|subtracts?|deducts?|leaves out|honou?rs?|respects?)\s+(?:(?:the\s+|our\s+|all\s+)?[a-z]{3,20}s\s(?:and|plus)\s)?(?:the\s+|our\s+|all\s+)?[`"'*]*$/i;
/** Directly before a name: a row stands there, or none. */
export const ENTRY_IN = /\b(?:entry|entries|rows?|records?|lines?)\s(?:[a-z]+\s){0,2}?(?:in|into)\s(?:the\s)?[`"'*]*$/i;
export const NO_ENTRY_IN = /\b(?:no|without an?|not an?|any)\s(?:\w+\s)?(?:entry|entries|rows?|records?|lines?|match)\s(?:[a-z]+\s){0,2}?in\s(?:the\s)?[`"'*]*$/i;
/** Directly before a name, where the words are of row level security: the table is protected. */
export const PROTECTED_ON = /\b(?:enabled?|enables|forced?|switched on|turned on|active|activated|rls|row[- ](?:level )?security|polic(?:y|ies)|and|also)\s+on\s+(?:the\s+|table\s+)?[`"'*]*$|,\son\s+[`"'*]*$/i;
/** Behind the name that an item of a list on row level security begins with: what protects its rows. */
export const TELLS_PROTECTION = /\b(?:enabled?|on|own|owners?|only|polic(?:y|ies)|service[-_ ]role|den(?:y|ied)|select|insert|read|write|auth\.uid|same as)\b|=/i;
/** Titles and words of row level security. */
export const OF_RLS = /\b(?:rls|row[- ]level(?: security)?)\b/i;
/** What an endpoint or job reads or writes, as a list of names behind that label. */
export const READS_OR_WRITES = /^\W{0,4}(?:reads|writes)(?:\s(?:to|from|tables?))?\s?:[\w\s`"'*.,()]{0,100}$/i;
/** Directly before a name: it is called a table. */
export const CALLED_TABLE_BEFORE = /\b(?:tables?|collections?|join table|lookup table)\s+[`"'*]*$/i;
/** Directly after a name: it is called a table. */
export const CALLED_TABLE_AFTER = /^[`"'*]*\s+(?:table|collection)\b/i;
/** Directly after a name that stands for many rows: rows of it are spoken of. */
export const ROWS_AFTER = /^[`"'*]*\s+(?:rows?|records?)\b/i;
/** Directly before the name of a table with its columns: what a conflict is decided on. */
export const CONFLICT_ON = /\b(?:on conflict|insert|upsert|unique)\b[^;]{0,50}\s(?:on|in|into|for)\s+[`"'*]*$/i;

/** Directly after a name: it is something else than a table. */
export const OTHER_THING_AFTER =
  /^[`"'*)]*\s+(?:buckets?|queues?|topics?|streams?|channels?|keys?|cookies?|headers?|events?|fields?|columns?|params?|parameters?|propert(?:y|ies)|props?|flags?|modules?|services?|workers?|jobs?|crons?|functions?|views?|matviews?|enums?|types?|index(?:es)?|constraints?|namespaces?|components?|hooks?|storage|packages?|librar(?:y|ies)|files?|folders?|director(?:y|ies)|extensions?|schemas?|prefix(?:es)?|tags?|metrics?|bod(?:y|ies)|responses?|payloads?|requests?|arrays?|objects?|endpoints?|routes?|scopes?|claims?|options?|settings?|variables?|attributes?|arguments?|elements?|metadata|cookies|dashboards?|pages?|apps?|process(?:es)?|plugins?|triggers?|procedures?|RPCs?|steps?|class(?:es)?|interfaces?|dict|map|list|set|state|store|context|cache|counters?|gauge|histogram|labels?|query string|query param\w*|tool|span|log lines?|formats?|notation)\b/i;
/** Directly before a name: it is something else than a table. */
export const OTHER_THING_BEFORE =
  /\b(?:buckets?|queues?|topics?|streams?|channels?|keys?|cookies?|headers?|events?|fields?|columns?|params?|parameters?|propert(?:y|ies)|props?|flags?|modules?|services?|workers?|jobs?|crons?|functions?|(?:materiali[sz]ed |sql )?views?|enums?|types?|index(?:es)?|constraints?|namespaces?|components?|hooks?|storage|packages?|librar(?:y|ies)|files?|folders?|prefix|tags?|metrics?|body|array|object|scopes?|claims?|options?|settings?|variables?|states?|status(?:es)?|redis|localStorage|sessionStorage|indexedDB|S3|R2|KV|CTE|helper|middleware|guard|library|tool|trigger|procedure|rpc|class|interface|values?)\s+(?:named\s+|called\s+|is\s+|key\s+)?[`"'*(]*$/i;
/** Directly after a name: it lies in a store of another kind. */
export const IN_OTHER_STORE_AFTER = /^[`"'*)]*,?\s(?:from|in|on|into|to|of|at|lives? in|is in|held in|kept in)\s(?:the\s|our\s|an?\s)?(?:amazon\s|aws\s|upstash\s)?(?:SQS|SNS|redis|memcached|valkey|rabbitmq|kafka|nats|bullmq|sidekiq|celery|pub\/?sub|localStorage|sessionStorage|indexedDB|async ?storage|the browser|memory|S3|R2|GCS|blob storage|KV|workers kv|elasticsearch|opensearch|meilisearch|typesense|algolia|pinecone|qdrant|weaviate|bigquery|snowflake|clickhouse|zustand|the store)\b/i;
/** In the sentence of a name: the table is not of this schema. */
export const OF_OTHER_SCHEMA =
  /\b(?:existing|already (?:there|exists?|has|have)|exists already|unchanged|legacy|upstream|external|third[- ]party|their own|vendor's|partner's|(?:managed|owned|provided|created|kept|run) by (?:the )?(?:auth|clerk|supabase|better|next|provider|framework|library|extension|django|rails|platform|vendor|queue|pg_?boss|graphile|oban|river)|data warehouse|bigquery|snowflake|redshift|clickhouse)\b/i;
/** In the words around a name: a view, or a query's own name, that the text introduces. */
export const INTRODUCES_VIEW = /\b(?:create (?:or replace )?(?:materiali[sz]ed )?view|materiali[sz]ed view|sql view|database view|(?:a|the) view\b(?!\s(?:itself\s)?(?:walks|reads|writes|skips|loads|shows|calls|checks|returns|renders|answers|saves|sends|posts|deletes|filters|lists|takes|gets|handles|runs|goes|uses|creates|updates|validates|refuses|does)\b)|views?\b(?= (?:`|that|over|on)))/i;

/** Directly before a name: it is called a function of the database. */
export const FUNCTION_IS_CALLED_BEFORE = /\b(?:functions?|procedures?|routines?|rpcs?|plpgsql|pl\/pgsql)\s(?:named\s|called\s)?[`"'*(]{0,3}$/i;
/** Directly after a name: it is called a function of the database. */
export const FUNCTION_IS_CALLED_AFTER = /^[`"'*)]{0,3},?\s(?:(?:is|are|as|being|a|an|the|one|which|our|security definer|single|small|stored|database|postgres|sql|plpgsql|pl\/pgsql|atomic|transactional)\s){0,5}(?:functions?|procedures?|routines?|rpcs?)\b/i;

/** The last word of a table's name in the plural, or one that stands for many rows. */
export const MANY_ROWS_NAME = /^(?!.*_(?:cents|seconds|milliseconds|ms|bytes|grams|metres|meters|pence|dollars|euros|pounds|degrees)$).*(?:[^suai]s|log|history|outbox|inbox|ledger|queue|registry|series|audit|archive|staging|data|cache|lookup|whitelist|blocklist|denylist|allowlist|waitlist|_list|journal|quotas|areas|agendas|cameras|personas|formulas|ideas|villas|visas|arenas|antennas|diplomas|replicas|pizzas|menus|taxis|skis|kpis|statuses|addresses|aliases|boxes|indexes|classes|people|children|media|news|map)$/i;

/** A delta over a schema that stands already. */
export const DELTA_SCHEMA =
  /\b(?:no (?:schema changes|new tables|changes to the schema)|(?:added|adds|add|changes?|extends?|extensions?|additions?|on top of|alongside|next to|reuses?|uses|builds on) (?:to )?(?:the |our |an? )?(?:existing|current) (?:database |db |postgres )?(?:schema|tables|database|data ?model|models)|(?:schema|database|data ?model) (?:changes|delta|additions|diff)|(?:new|changed|added|additional) (?:tables|columns) only|only (?:the )?(?:new|changed|added) (?:tables|columns)|existing (?:tables|schema) (?:are|is|stays?|remains?) )/i;

/** Paths that belong to a service or a framework, whatever host they are written with. */
export const FOREIGN_PATH =
  /^\/(?:v\d+\/(?:chat\/completions|completions|embeddings|messages|responses|images\/|audio\/|models|files|moderations|checkout\/sessions|payment_intents|customers|charges|refunds|subscriptions)|rest\/v1|auth\/v1|storage\/v1|realtime\/v1|graphql\/v1|oauth2?\/|\.well-known|_next|_ah|_vercel|chat\.postMessage|2010-04-01)/i;
/** Between a service's name and a path: the path is the service's. */
export const PATH_OF_SERVICE = /^(?:['’]s)?[\s`"'(:*]*(?:(?:own|itself|offers|provides|exposes|has|rest|web|http|server|messages?|api|endpoint|route|call|with|via|through|at|to|on|sdk|v\d+)[\s`"'(:*]*){0,4}$/i;
/** Directly before an endpoint, the name of the system whose it is: "Koha's", "the Koha API's". */
export const OWNER_NAMED_BEFORE = /(?<![.!?:]\s)(?<!^)\b([A-Z][\w-]*(?:\s[A-Z][\w-]*)?)(?:\sAPI)?['’]s\s(?:own\s|REST\s|HTTP\s|public\s|web\s)*[`"'(]*(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?$/;
const OUTSIDER = '(?:the|our|its|their|each|a|an) (?:\\w+ )?(carrier|courier|bank|vendor|partner|supplier|manufacturer|insurer|insurance|municipality|authority|registry|utility|exchange|airline|distributor|wholesaler|marketplace|provider|third part(?:y|ies)|host|publisher|tax office|customs|weather service|payment service)';
/** The same where it has no name but a trade: "the carrier's `POST /labels`", "our bank's own API (`GET /accounts`)". */
export const OUTSIDER_BEFORE = new RegExp(`\\b${OUTSIDER}['’]s?\\s(?:own\\s|REST\\s|HTTP\\s|public\\s|web\\s|API\\s|endpoint\\s|interface\\s)*[\`"'(]*(?:(?:GET|POST|PUT|PATCH|DELETE)\\s)?$`, 'i');
/** … or behind it: "`POST /labels` of the carrier's API", "`GET /accounts` (our bank's interface)", "`GET /rates` at the insurer". */
export const OUTSIDER_AFTER = new RegExp(
  `^[\`"')]*,?\\s\\(?(?:(?:which|that) (?:is|belongs|lies|lives)\\s)?(?:(?:of|at|on|in|to)\\s)?${OUTSIDER}(?:(?:['’]s?)?\\s(?:own\\s|REST\\s|HTTP\\s|public\\s|web\\s|shipping\\s|payment\\s)*(?:APIs?|interface|endpoint|server|system|side|platform|gateway)\\b|['’]s?(?=[.,;:)]|$)|(?<= at (?:the|our|its|their|a|an) (?:\\w+ )?\\w+)(?=[.,;:)]|$))`,
  'i',
);
/** The same behind it: "`GET /loans` of Koha" … */
export const OWNER_NAMED_AFTER = /^[`"')]*\sof (?:the )?([A-Z][\w-]*(?:\s[A-Z][\w-]*)?)/;
/** … or as the one that is asked: "asks Koha (`GET /loans`)". */
export const OWNER_ASKED = /\b(?:asks?|asked|queries|queried)\s(?:the )?([A-Z][\w-]*(?:\s[A-Z][\w-]*)?)(?:\sAPI)?\s?(?:\(|with\s|by\s|via\s|at\s|:\s)[`"'(]*(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?$/;
/** Parts that a system has itself, whoever writes them with a capital letter. */
export const OWN_PARTS = /^(?:api|backend|server|gateway|app|application|admin|dashboard|service|system|platform|worker|web|client|frontend|next(?:\.?js)?|express|fastapi|django|rails|laravel)\b/i;
/** Directly before the whole address of an endpoint: the system itself fetches from there. */
export const FETCHED_FROM = /\b(?:fetch(?:es|ed|ing)?|pull(?:s|ed|ing)?|scrap(?:es?|ed|ing)|poll(?:s|ed|ing)?|download(?:s|ed|ing)?|crawl(?:s|ed|ing)?|import(?:s|ed|ing)?|mirror(?:s|ed|ing)?|harvest(?:s|ed|ing)?)\b[^.;]{0,30}$/i;
/** Directly before an endpoint: it is not one of this build. */
export const NOT_OF_THIS_BUILD_BEFORE = /\b(?:existing|unchanged|legacy|old|former|removed|dropped|retired|scrapped|abandoned|discarded|gave up|given up|left out|took out|do without|deprecated|replac(?:es|ed|ing)|instead of|rather than|rejected|another (?:team|service|system)['’]?s?|(?:the|an?) (?:separate|external|upstream|other) (?:service|system|api)|their|its own|upstream|third[- ]party|external|the (?:vendor|provider|partner)['’]s)\s+(?:[\w-]+\s+){0,3}(?:[`"'*(]{0,3}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/[^\s`"'*,]{1,60}[`"'*)]{0,3}(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s)){0,3}[`"'*(]*$/i;
/** Directly after an endpoint: it is not one of this build. */
export const NOT_OF_THIS_BUILD_AFTER = /^[`"'*)]*[,:]?\s?(?:\([^()]{0,20}\b)?(?:(?:is|are|stays?|remains?|which|that|both|all|of which)\s){0,4}(?:unchanged|existing|already (?:exists?|there|live)|exists already|was (?:removed|dropped|replaced)|removed|gone|as (?:it is|they are|is|before))\b/i;
/** In the sentence of a name: it speaks of what is not built, or not yet. */
export const SUPPOSES = /\b(?:crossed out|struck out|scrapped|thrown out|drawn up and|would|(?:we|i|you|they|he|she|it)['’]d|could|might|had|used to|considered|looked (?:at|into)|dropped (?:the|that|this) idea|decided against|gave up on|ruled out|toyed with|turned down|no longer (?:have|need|use|keep)|(?:did|do) (?:not|n['’]t) (?:need|want|take|build))\b/i;
/** Titles of what only thinks about the design. */
export const THOUGHT_TITLE = /\b(?:simpler|alternatives?|10x|ten times|pushback|rejected|threw away|thrown away|considered|looked at|not (?:in (?:it|this|v1|scope)\b|do|doing|build|building|take|taken)|did not|do not build|didn['’]t|decided against|before this|history|earlier (?:drafts?|versions?|attempts?)|first attempt|left out|later|next|out of scope|non-goals?|if we|what if)\b/i;
/** Titles of what stands already and is not part of this build. */
export const STAYS_TITLE = /\b(?:stays?|exists?|existing|unchanged|already (?:there|in place|built)|today|as it is|current (?:state|system)|untouched|what (?:we have|is there))\b/i;
/** First segments of the paths of an API: a path that begins so is no page. */
export const API_SEGMENT = /^(?:api|v\d+|rest|rpc|functions|internal|webhooks?|cron|jobs|tasks)$/i;
/** Directly before the name of a function: it is called. */
export const CALLS_FUNCTION = /\b(?:calls?|called|calling|invokes?|with|through|via|by|hits?|triggers?|runs?|over|uses?|using)\s+(?:the\s+)?[`"'*]*$/i;

const NOT_IN_USE = '(?:not (?:in use|used|part of (?:this|it|the \\w+)|needed|chosen|taken|included|involved|any more)|un ?used|rejected|dropped|discarded|removed|retired|abandoned|decommissioned|ruled out|left out|given up|no longer(?: used| in use| needed)?|thrown out|turned down|decided against|considered and (?:rejected|dropped))';
/** A label of what is not there: "not used: OpenAI", "rejected – Twilio". */
export const NOT_IN_USE_LABEL = new RegExp(`^\\W{0,4}(?:(?:services?|providers?|vendors?|tools?)\\s)?(?:we\\s)?${NOT_IN_USE}(?:\\s\\([^()]{1,30}\\))?\\s?(?::|–|—)[^.;]{0,80}$`, 'i');
/** … and the same as an answer behind the name: "OpenAI: rejected", "Twilio – not used". */
export const NOT_IN_USE_ANSWER = new RegExp(`^[\`"'*)]{0,4}\\s?(?::|–|—|\\(|\\|)\\s?${NOT_IN_USE}\\b`, 'i');
/** Directly around the name of a service: it is left to choice, or comes later. */
export const OPTIONAL_BEFORE = /\b(?:optional(?:ly)?|later|future|maybe|perhaps|possibly|could|might|if needed,?|consider|evaluate|phase [2-9]|v2|eventually|alternatively|or|fallback(?: to)?|swap (?:in|for|to)|switch(?:ing)? to|migrat\w+ to|move(?:d)? to|such as|e\.g\.?,?|like|unlike|similar to|compatible with|instead of|rather than(?: via| through)?|in place of|not|no|without|never|nor|replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|supersed(?:es?|ed|ing)|successor (?:of|to)|drop(?:s|ped)?|t(?:akes?|ook|aken|aking) over from|(?:migrat\w+|switch\w*|mov(?:es?|ed|ing)|chang(?:es?|ed|ing)|(?:people|users|customers|clients|teams|shops|sellers|companies|members|who|they|those|whoever) com(?:es?|ing)|away|copied|export\w*|import\w*|files?|csvs?|users?|people|known|borrowed) from|versus|vs\.?|over|than|competitors?)\s+(?:the |a |an |via |through |by )?[`"'*(]*$/i;
export const OPTIONAL_AFTER = /^[`"'*)]{0,4}(?:\s?\/\s?|\sor\s)[`"'*]{0,4}[A-Z]|^[`"'*)]{0,4}\s?(?:recommended|preferred|suggested|\((?:[^()]{0,24}\b)?(?:optional|later|future|phase [2-9]|v2|if needed|if configured|post-mvp|nice to have|planned|tbd)\b|[:,—–-]?\s?(?:is |are |stays |remains )?(?:optional|a later|comes later|later\b|in phase [2-9]|in v2|may follow|is not used|not used|was (?:rejected|considered|dropped|replaced|retired|superseded|switched off|given up|left)|(?:has|had) been (?:replaced|retired|superseded|switched off|dropped|given up)|(?:gave|has given|had given) way to|made way for|replaced (?:by|with) |is deferred|deferred|if configured|if needed|could replace|[^.;]{0,30}\b(?:is|are) not ours|[^.;]{0,20}\bruns? (?:on its own|separately)|[^.;]{0,40}\b(?:comes?|follows?) (?:with|in) (?:the )?(?:second|third|next|later)))/i;
/** Directly after the name of a service: a thing of it that needs no key of the system. */
export const SERVICE_THING_AFTER = /^['’]?s?[\s-](?:users?|actions?|repo(?:sitor(?:y|ies))?|issues?|copilot|pages|flow|pro plan|style|compatible|docs|documentation|pricing|icons?|ui|cli|desktop|app store|community|links?|embed|iframe|exports?|imports?|csv|buttons?|pay button|stud(?:y|ies)|outages?|is down|threads?|workspaces? of|messages? (?:from|of) (?:the )?(?:user|customer)s?|channel)\b/i;

/** Services that the runtime reaches with its own identity, or that are libraries: they need no variable. */
export const KEYLESS: ReadonlySet<string> = new Set(['Workers AI', 'Vertex AI', 'Bedrock', 'Textract', 'Rekognition', 'Amazon Transcribe', 'Amazon Polly', 'Amazon Comprehend', 'Amazon Translate', 'Amazon SES', 'AWS SNS SMS', 'Google Speech', 'Document AI', 'Cloud Vision', 'Google Translate', 'Vercel AI Gateway', 'LangChain', 'LiteLLM', 'Llama', 'Carrier API', 'Open-Meteo', 'Nominatim', 'OpenRouteService', 'Google Calendar']);
/** Services through which models of others are reached. */
export const MODEL_GATEWAYS: ReadonlySet<string> = new Set(['Azure OpenAI', 'OpenRouter', 'LiteLLM', 'Bedrock', 'Vertex AI', 'Vercel AI Gateway', 'Replicate', 'Together AI', 'Fireworks AI', 'Groq', 'fal.ai', 'Hugging Face', 'Workers AI', 'Portkey', 'Helicone']);
/** Services whose name stands as often for a place where people meet or work as for an interface that the system calls. */
export const MEETING_PLACES: ReadonlySet<string> = new Set(['Slack', 'Discord', 'Telegram', 'GitHub', 'Zoom', 'Shopify', 'Strava', 'Google Search Console']);
/** The system itself calls such a service: words around its name. */
export const CALLED_BY_SYSTEM = /\b(?:api|webhook url|incoming webhook|bot|oauth|sdk|posts? to|posted (?:to|in)|sends? to|sent to|calls?|fetch(?:es)?|syncs?)\b/i;
/** Directly before the name of a service: the brand whose product it is, not a service beside it. */
export const BRANDS_OF_PRODUCTS: Readonly<Record<string, RegExp>> = { Twilio: /^ (?:SendGrid|Segment|Verify Email)\b/i };
/** Services of which a system that runs on them needs no key. */
export const OWN_RUNTIME: Readonly<Record<string, RegExp>> = {
  Firebase: /\b(?:cloud functions?|firebase functions|functions v2|onCall|onRequest|firebase admin|one firebase project|firebase hosting)\b/i,
  Shopify: /\bshopify (?:functions?|hydrogen|oxygen)\b/i,
};
/** The sentence tells how what a service sends is trusted: nothing is called. */
export const RECEIVES_FROM = /\b(?:webhooks?|hooks?|signatures?|signed|verif(?:y|ies|ied)|trusts?|callbacks?)\b/i;
/** Words of a denial that deny what they stand before; "skipped", "removed" and "failed" only tell what happens to its rows. */
export const DENIES = /^(?:no|not|never|without|none|neither|nor|instead|\w+n['’]t|cannot)\b/i;
/** Titles, or leads, of what a release leaves to a later one. */
export const LATER_TITLE = /\b(?:not (?:now|yet|part|planned|in(?!\s?\())|left (?:for|to) later|(?:second|third|next|later|another) (?:release|version|phase|step|round)|non-?goals?|excluded|exclusions)\b/i;
/** Titles of lists of what protects tables: they name tables and declare none. */
export const PROTECTION_TITLE = /\b(?:gates?|pre-?approval|checklist|rls|row[- ]level|security|polic(?:y|ies)|access(?: control| rules?)?|permissions|protection)\b/i;
/** The runtime's identity stands in for a key. */
export const OWN_IDENTITY = /\b(?:service account|on (?:the same|our own|its own|that|this|one) (?:machine|server|box|host|gpu|node|vm)|(?:runs? |hosted )?locally|local (?:model|copy|instance)|self-hosted|on[- ]prem\w*|iam role|task role|execution role|instance (?:role|profile)|workload identity|managed identity|application default credentials|adc|oidc federation|ambient credentials|default credentials)\b/i;

/** What a service is there for, by which variables of no vendor's name may be its own. */
export const TRADE_PREFIXES: Readonly<Record<'ai' | 'email' | 'phone', readonly string[]>> = {
  ai: ['LLM_', 'AI_', 'MODEL_', 'EMBEDDING_', 'EMBEDDINGS_', 'VISION_', 'OCR_', 'GPT_'],
  email: ['SMTP_', 'MAIL_', 'MAILER_', 'EMAIL_'],
  phone: ['SMS_', 'WHATSAPP_', 'WA_', 'META_', 'PHONE_'],
};
/** A variable of a vendor that is there for signing in, for maps or for counting, not for his models. */
export const OF_SIGN_IN = /(?:^|_)(?:O?AUTH2?|CLIENT_ID|CLIENT_SECRET|SIGN_?IN|LOGIN|MAPS|PLACES|GEOCOD\w+|CALENDAR|ANALYTICS|RECAPTCHA|SHEETS|TAG_MANAGER)(?:_|$)/;
/** Further prefixes of single services. */
export const MORE_PREFIXES: Readonly<Record<string, readonly string[]>> = {
  Supabase: ['DATABASE_', 'DB_', 'POSTGRES_', 'PG', 'DIRECT_', 'SB_', 'JDBC_', 'SPRING_DATASOURCE_'],
  Neon: ['DB_', 'POSTGRES_', 'PG', 'DIRECT_', 'JDBC_', 'SPRING_DATASOURCE_'],
  Firebase: ['FCM_', 'GOOGLE_', 'GCP_', 'FB_', 'FIRESTORE_'],
  Gemini: ['GOOGLE_', 'VERTEX_', 'GCP_'],
  'Google Maps': ['GOOGLE_', 'GEOCODING_', 'GEOCODER_', 'GMAPS_', 'PLACES_'],
  OpenAI: ['OPEN_AI_', 'AZURE_OPENAI_', 'WHISPER_'],
  'WhatsApp Business': ['WHATSAPP_', 'WA_', 'META_', 'FACEBOOK_', 'FB_', 'D360_'],
  Stripe: ['PAYMENT_', 'PAYMENTS_'],
  PostHog: ['PH_', 'ANALYTICS_'],
  Amplitude: ['ANALYTICS_'],
  Mixpanel: ['MP_', 'ANALYTICS_'],
  Segment: ['ANALYTICS_'],
  Clerk: ['AUTH_', 'OIDC_', 'JWKS_'],
  Auth0: ['AUTH_', 'OIDC_', 'JWKS_', 'OAUTH_'],
  Sentry: ['ERROR_TRACKING_'],
  'Amazon SES': ['AWS_'],
};
/** Before a list of variables, or above it: it only adds to others that the document does not show. */
export const ADDS_TO_OTHERS = /\b(?:new|added|additional|further|more)\b[^.]{0,20}\b(?:env\w*|variables?|secrets?|config\w*|keys?)\b|\b(?:on top of|in addition to|besides|next to|beyond) (?:the |our )?(?:existing|current|present)\b|\bthe (?:other|existing|rest of the) (?:env\w*|variables|secrets|keys)\b/i;

/** A label of the tables that a route reads or writes. */
export const NAMES_TABLES = /^\W{0,3}(?:(?:db |database |sql )?(?:reads?|writes?|touches|persists?|tables?(?: (?:used|read|written|touched))?)(?:\s?(?:\/|or|and|&|,)\s?(?:reads?|writes?))?(?: (?:to|from))?|r\/w)\W{0,3}$/i;
/** Before a table of the schema: its rows are taken, changed or removed, with those of the next one named. */
export const TAKES_ROWS = /\b(?:deletes?|deleting|removes?|removing|purges?|erases?|wipes?|clears?|inserts?(?: into)?|inserting into|writes?(?: to| into)?|updates?|upserts?(?: into)?|reads?(?: from)?|quer(?:y|ies)|selects?(?: from)?|joins?|joining|archives?|anonymi[sz]es?|truncates?|backs? up)\s(?:[a-z]+,?\s){0,5}[`"'*]{0,3}$/i;
/** … or a join begins there. */
export const JOINED_WITH = /\bjoin(?:s|ed|ing)?\b/i;
/** Before a name: rows stand in it or go into it. */
export const ROWS_IN = /\b(?:rows?|records?) (?:in|into|of|from|to)\s(?:the\s)?[`"'*]*$/i;
/** Before a name: an arrow ends there. */
export const ARROW_TO = /(?:→|->|⇒|=>|➜)\s{0,3}(?:(?:stores?|writes?|inserts?|saves?|reads?|updates?)\s(?:to\s|into\s|from\s|in\s)?)?[`"'*]*$/i;
/** A statement on an arrow of a diagram. */
export const QUERY_WORDS = /(?:->>?|-->>?|\|)[^\n]{0,60}\b(?:insert(?:s)?\s+into|delete(?:s)?\s+from|select\s[^\n]{1,60}?\sfrom|upserts?\s+into|join|update(?=\s\w+\sset\b))\s+(?:public\.)?[`"']?([a-z_]\w+)\b/gi;
/** A client of the store is given the name of a table: `db.from('stays').insert(…)`. */
export const CLIENT_CALL = /\.from\(\s?["'`](\w+)["'`]\s?\)\s{0,40}\.(?:select|insert|update|upsert|delete)\(/g;
