/*
 * Headings, columns and wordings by which documents declare endpoints.
 */

export const API_HEADING =
  /\b(?:api|apis|endpoints?|routes?|routing|http|rest|rpc|functions?|handlers?|callables?|webhooks?|hooks|operations|interface|surface|controllers?|actions|mutations|resources?)\b/i;
/** Bold lines over the parts of one endpoint. */
export const PART_LABEL = /^\W{0,3}(?:http )?(?:headers?|request|response|body|payload|params?|parameters?|query|path|input|output|returns?|auth\w*|access|permissions?|errors?|status(?: codes?)?|examples?|description|purpose|behaviou?r|rate limits?|limits?|time-?out|success|validation)\b/i;
/** The name of a file, not of what can be called. */
export const SOURCE_FILE = /\.(?:[cm]?[jt]sx?|py|go|rb|php|sql|java|kt|rs|ya?ml|json|md|prisma|css|html|toml|lock)$/i;
/** A title, a lead-in or a line of a listing that says that folders follow, not paths of an interface: "Project structure:". */
export const FOLDERS_SAID = /\b(?:project|folder|director(?:y|ies)|files?|source|repo(?:sitory)?|code(?:base)?|app(?:lication)?|monorepo|workspace|module) (?:structure|layout|tree|organi[sz]ation|hierarchy|map)\b/i;
/** Over pages of the client, whose paths are no routes of the interface. */
export const PAGES_HEADING = /^\W{0,4}(?:[\d.]{1,6}\s)?(?:(?:frontend|front-end|client|web|app|ui|public|linked)[ _])?(?:pages|screens|views|ui[ _]routes|client[ _]routes)\W{0,3}(?:\([^()]{0,40}\)\W{0,3})?$/i;
/** Columns of a table of pages, whose paths are those of the client. */
export const PAGE_COLUMN = /^(?:(?:react |vue |ui |frontend |app )?(?:pages?|screens?|views?|components?)|componente|pantalla|página|seite|ansicht|composant|écran)(?:\s(?:name|component|file))?$/i;
/** The title of a list of pages, which may call their paths routes: "Pages & Routes", "Frontend routes"; and of one of the interface, whatever stands over it. */
export const OVER_PAGES = /\b(?:pages?|screens?|sitemap|site map)\b|\b(?:front-?end|client(?:-side)?|ui|browser|app router|react|vue|web app)\s(?:routes?|routing|paths|urls)\b/i;
export const OVER_INTERFACE = /\bapis?\b|\bendpoints?\b|\bback-?end\b|\bserver\b|\bhttp\b|\bhandlers?\b|\bwebhooks?\b|\bfunctions?\b/i;
/** The entry of the home page in a list of pages: "`/` — landing page". */
export const HOME = /^[\s`"'*]{0,4}\/[\s`"'*]{0,4}(?:(?:→|->|:|—|–|-|\|)[\s`"'*]{0,4}|\()?(?:public\s|the\s|main\s|marketing\s)?(?:home ?page|home|landing(?: page)?|start page|front page|index page|main page|marketing (?:page|site)|welcome page|hero)\b/i;
/** An entry that says itself that it is a page: "`/closed` - Page of the winter break", "`/welcome` — welcome page". */
export const SAID_PAGE = /^[\s`"'*]{0,4}\/[\w\-.:{}[\]/]{1,80}[\s`"'*]{0,4}(?:→|->|:|—|–|-|\|)\s{0,2}(?:[\w'’-]{1,20}\s){0,4}(?:page|screen)(?:\W{0,3}$|\s(?:of|for|with)\b)/i;
/** In the title of a list of endpoints: the service that they belong to, by its part or by what it is built with. */
export const SERVICE_TITLE = /\b(?:engine|(?:micro-?)?services?|bff|gateway|proxy|sidecar|worker|fastapi|flask|django|express|nest\.?js|next\.?js|hono|fastify|rails|spring|laravel|python|golang|node(?:\.js)?)\b/i;
/** Says outright that an endpoint is open. */
export const STATES_GAP = /\bwithout (?:any )?(?:auth\w*|log-?in|check)\b|\bno (?:auth\w*|log-?in|check)\b|\bunauthenticated\b|\bpublic(?:ly)?\b|\bany(?:body|one)\b|\bunprotected\b|\bno (?:rate )?limits?\b/i;
/** Sections that speak about endpoints which others declare. */
export const SECONDARY_HEADING =
  /\b(?:gate|pre-?approval|checklist|rate[- ]?limit\w*|limits|timeouts?|throttl\w+|data ?flows?|flows?|journeys?|sequence|metrics?|kpis?|success|measures?|lookups?|entity ids?|url ids?|ids in urls|look[- ]?ups?|security|risks?|questions|tests?|testing|tasks?|milestones?|roadmap|plan|phases?|telemetry|analytics|monitoring|environment|env|variables?|inputs?|enums?|validation|atomicity|idempotency|pages?|screens?|rehydration|caching|protections?|decisions?|decision log|log(?!-?in)|diary|changelog|examples?|usage|curl|troubleshooting|responsibilit\w+)\b/i;
export const RESPONSE_COLUMN = /^(?:purpose|description|what|does|input|in|output|out|body|request|response|returns?|auth\w*|access|notes?|summary|payload|params?|who|caller|guard|security)\b/i;
export const METHOD_COLUMN = /^(?:http )?(?:methods?|verbs?)$/i;
export const PATH_COLUMN = /^(?:(?:published|main|key|core|public|available|exposed|supported|live|current|implemented|documented|rest|http|api) (?:paths|routes|endpoints|urls|operations|calls|requests)|(?:http )?(?:methods? ?(?:and|&|\+|\/|,)? ?(?:path|route|url|endpoint)|paths?|routes?|endpoints?|urls?|uris?|resources?|api|call|requests?|functions?|callables?|procedures?|operations?|actions?|handlers?|mutations?|commands?|names?|rpc))\b/i;
/** Header of the column of what the paths of a group begin with: no endpoint itself. */
export const PREFIX_COLUMN = /\bprefix(?:es)?\b|^(?:base|root) (?:paths?|routes?|urls?)$|^(?:mount(?:ed)?(?: (?:path|point|at|on))?)$/i;
/** Over the tools of an agent, and over the route under which a thing is itself reached. */
export const TOOL_COLUMN = /^(?:mcp )?tools?\b/i;
export const OWN_ROUTE_COLUMN = /^(?:api |http )?(?:paths?|routes?|endpoints?|urls?)$/i;
/** Over what people call an endpoint, or what it serves. */
export const ROW_NAME_COLUMN = /^(?:tools?|features?|names?|modules?|flows?|use cases?|actions?|functions?|operations?|capabilit(?:y|ies)|services?|endpoint names?|api names?|what|purpose|description|title)$/i;
export const NAME_COLUMN = /^(?:functions?|callables?|procedures?|mutations?|actions?|edge functions?|cloud functions?|rpc|funci[oó]n(?:es)?|fonctions?|funktion(?:en)?|fun[cç][aã]o)(?!\p{L})/iu;
export const METHOD_CELL = /^\W*(?:GET|POST|PUT|PATCH|DELETE|HEAD|ANY)(?:\s*[/,|&+]\s*(?:GET|POST|PUT|PATCH|DELETE|HEAD|ANY))*\W*$/;
/** A cell that says that the row is of a function served over HTTP. */
export const CALLABLE_KIND = /^\W*(?:an? )?(?:https? )?(?:edge|cloud|http|lambda|serverless|netlify|azure|callable) function\b|^\W*(?:https? )?callable\b|^\W*lambda\b(?! layer)/i;
export const CALLABLE =
  /^\W*([A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*){0,2})\W{0,4}\(?(?:\(|—\s?|–\s?|-\s?|:\s?)\s?(?:https? )?(?:callable|oncall|onrequest|edge function|cloud function|server action|rpc|mutation|action|http function|lambda)\b/i;
/** Before "(edge function)" these say what is shown of it, and name none: "Usage (Edge Function):", "Example — server action". */
export const ABOUT_CALLABLE = /^(?:usage|uses?|examples?|samples?|snippets?|demo|notes?|remarks?|setup|config(?:uration)?|deploy(?:ment|ing)?|tests?|testing|code|implementation|patterns?|templates?|skeleton|structure|overview|summary|logic|backend|server|frontend|client|options?|approach|alternatives?|phase|step|tier|layer|type|kind|runtime|source|files?|path|location|purpose|triggers?|errors?|responses?|requests?|inputs?|outputs?|flow|before|after|new|old|current|existing)$/i;
/** The first words of a section that say what all functions below are: "All functions below are HTTPS callable functions". */
export const CALLABLES_SAID = /\b(?:all|every|each|the|these|following)\b[^.;]{0,30}\bfunctions?\b[^.;]{0,40}\b(?:https? callable|callable|oncall|httpscallable|edge functions?|cloud functions?|rpcs?)\b|\b(?:all|every|each|these|following) (?:are )?(?:https? )?(?:callable|edge|cloud) functions?\b|\bfunctions\b[^.;]{0,60}\bverify_jwt\b/i;
/** A title that is nothing but "Functions" or "Function Reference", and words of the stack that say of which kind they are. */
export const FUNCTIONS_TITLE = /^\W*(?:\d+(?:\.\d+)*[.)]?\s)?(?:the\s|our\s|all\s|available\s|backend\s)?(?:functions|function(?=\s))(?:\s(?:reference|list|catalog(?:ue)?|inventory|overview|details|index|by name|one by one))?\W*$/i;
export const FUNCTIONS_OF_STACK = /\b(?:https? callables?|callable (?:cloud |https? )?functions?|(?:supabase |netlify |appwrite )?edge functions?|cloud functions? \(callable\)|oncall)\b/i;
/** The title of a section, within one about functions, that is about something else. */
export const OF_OTHER_THINGS = /\b(?:tables?|schema|database|collections?|storage|buckets?|env\w*|variables?|secrets?|types?|interfaces|models?|deploy\w*|tests?|testing|policies|rls|errors?|files?|folders?|structure|components?|hooks|pages?|screens?|helpers?|shared|utilities|triggers?)\b/i;
/** Over the parts of one function: what it is called with tells it which of them to do. */
export const OPERATIONS_LEAD = /^\W*(?:(?:supported|available|possible|the)\s)?(?:operations?|actions?|commands?|sub-?commands?|modes?|tasks?|cases|(?:event|request|payload|message) types?)\b(?:\s\([^)]{0,60}\))?\W*$/i;
/** A title that is nothing but the name of a function, perhaps with a remark: "`deleteGroup` (admin only)". */
export const FUNCTION_NAME_TITLE = /^[^\w/]*(?:(?:\d+(?:\.\d+)*[.)]?|[A-Ha-h][.)]|[Ss]tep\s\d{1,2}[.:)]?)\s)?(?:(?:[Cc]reate|NEW|[Nn]ew|[Aa]dd|[Ii]mplement|[Bb]uild|[Dd]eploy)(?:\s(?:an?|the|new)){0,2}:?\s(?=[`*]{0,3}[a-z]))?\W{0,3}([a-z][\w-]{2,50}(?:\/[\w-]{2,40}){0,2})`?(?:\([^()]{0,80}\))?[`*]{0,3}(?:\s(?:[Ee]dge\s|[Cc]loud\s)?[Ff]unction)?\s{0,2}(?:[*_]{0,2}\([^()]{1,60}\)[*_]{0,2}|[—–-]\s[^\n]{1,120}|:)?\W{0,3}$/;
/** The label of a line that may tell with which method a function is called. */
export const TELLS_METHOD = /^(?:https? )?(?:endpoints?|methods?|triggers?|trigger(?:ed)? by|calls?|called (?:by|with|via)|requests?|invoked? (?:by|with|via)|invocation)$/i;
/** What leads in a list of functions that clients call. */
export const CALLABLES_LEAD = /\b(?:rpcs?|callables?(?!\s(?:by|from|in|on|with|via|as|without|outside|anywhere)\b)|server actions?|mutations|(?:edge|cloud|netlify|serverless|http|azure) functions?|procedures)\b/i;
/** In such a line, what is only done by them: "Roles are assigned only through Cloud Functions:". */
export const DONE_BY_CALLABLES = /\b(?:assigned|set|granted|changed|written|updated|managed|checked|enforced|computed|created|stored|issued|changeable|writable|done|handled)\b[^.:;]{0,30}?\b(?:through|via|by|using|with|from|in)\s(?:the\s|our\s|a\s|privileged\s|trusted\s){0,2}(?:rpcs?|callables?|server actions?|mutations|(?:edge|cloud|netlify|serverless|http|azure|callable) functions?|procedures)\b/i;
export const CALLED = /^\W*([A-Za-z][\w.-]*)(?:\s*\([^)]*\))?\s*(?:[✅✔☑🟢🚀]\uFE0F?\s*)?(?:$|(?::|—|–|-|=>|→)(?:\s|$))/u;
export const FUNCTION_FILE = /\bsupabase\/functions\/([a-z][\w-]+)/g;
/** The name of a function, and what it does: "`addSong` stores a song". */
export const CALLED_AND_DOES = /^\W*([a-z][\w-]*)(?:\s*\([^)]*\))?\W{0,3}\s[a-z]/;
/** A function that no client can call: it hangs at a table, a topic or a clock. */
export const NOT_CALLED = /\b(?:firestore|database|db|storage|auth|table|document|pub\/?sub|postgres|realtime|eventarc|queue|background|scheduled) (?:trigger|event handler|listener)s?\b|\bon(?:Schedule|Document\w+|ObjectFinalized|ValueWritten|MessagePublished|TaskDispatched)\b|\btrigger functions?\b|[(:—–|-]\s?`?(?:an?\s)?trigger`?(?=\s?[,;)|]|\s(?:on|for|before|after)\s[`"a-z]|\s{0,2}$)|\breturns trigger\b|\bwithout (?:an? )?(?:public )?url\b|\bno (?:public )?url\b|^\W*\w+\W{0,4}\s?(?:is )?(?:fired|triggered) (?:by|when|on)\b/i;
/** A title or a lead-in on the functions of a database: "Database functions", "Triggers & functions", "SQL helper functions (Postgres)". */
export const DATABASE_FUNCTIONS = /\b(?:database|db|sql|postgres(?:ql)?|pl\/?pgsql|supabase db|stored|triggers?)\s(?:(?:&|and|helper|utility|validation|trigger)\s){0,2}(?:functions|procedures|routines)\b|\bfunctions\s(?:&|and|\/)\striggers\b/i;
/** The last word of a title that calls what it names a route: "Ingestion Route (`/api/scan`)"; and one of the program behind it: "Nightly Cron (`api/sweep.ts`)". */
export const ROUTE_TITLE = /\b(?:routes?|endpoints?|apis?|webhooks?|handlers?|callbacks?|workers?|crons?|cron jobs?|(?:edge|cloud|serverless|lambda|http|vercel|netlify|api) functions?)[*_]{0,2}\s?(?:\(|[—–:-]\s)\s?[`"']?$/i;
/** A function named for what it is: "edge function `planting-plan`", "Server action: `savePlan`". */
export const NAMED_FUNCTION = /\b(?:(?:edge|cloud|netlify|serverless|lambda|azure|https?) functions?\s|server actions?(?:\s|:\s))["'(]?([a-z][\w-]{2,40})\b/gi;
/** A heading that names one: "6. Edge Function `transcribe`". */
export const FUNCTION_TITLE = /^\W*(?:(?:[\d.]{1,6}|\d{1,2}\)|[A-H][.)]|step\s\d{1,2}[.:)]?)\s)?(?:(?:create|add|implement|build|deploy)\s)?(?:the\s|new\s|an?\s){0,2}(?:supabase\s|firebase\s)?(?:edge|cloud|netlify|serverless|lambda|azure|https?|callable) function\s?[:—–-]?\s?\(?["'`]?([a-z][\w-]{2,40})["'`]?\W*$/i;
/** An item that begins with one: "Edge Function `transcribe`: takes a recording". */
export const FUNCTION_ENTRY = /^\W{0,4}(?:the\s|new\s)?(?:supabase\s|firebase\s)?(?:edge|cloud|netlify|serverless|lambda|azure|https?|callable) function\s?[:—–-]?\s?["'`]?([a-z][\w-]{2,40})["'`]?[*_]{0,2}\s?(?=$|[:—–(→]|-\s)/i;
/** The same where the section over it says of which kind its functions are: "3.1 Function: `resize`". */
export const FUNCTION_LABEL_TITLE = /^\W*(?:(?:\d+(?:\.\d+)*[.)]?|[A-H][.)])\s)?(?:the\s|new\s)?function\s?(?:\d{1,2}\s?)?[:—–-]?\s?["'`]?([a-z][\w-]{2,40})["'`]?\W*$/i;
/** The sentence only says that a route stays as it is. */
export const STAYS = /\b(?:stays?|remains?|is kept|are kept|is left|are left) (?:exactly |just )?(?:as (?:it|they) (?:is|are|was|were)|unchanged|untouched|the same)\b|\b(?:is|are) (?:not (?:touched|changed)|unchanged|untouched)\b|\bnothing changes (?:for|in|about)\b/i;
/** The sentence tells of what was there before. */
export const WAS_THERE = /\b(?:version|release|v)\s?\d[\d.]{0,6} (?:still )?(?:had|used|offered|came with)\b|\bused to (?:have|be|exist|offer)\b|\b(?:had|was) once\b|\bonce had\b|\bthere (?:was|were) (?:once )?an? (?:old )?(?:route|endpoint|server)\b|\bwent away\b|\b(?:was|were) (?:removed|deleted|retired|thrown out) (?:in|with|after|last)\b/i;
/** What stands before the one address that something has, or that a clock calls: "no HTTP except `POST /replay`", "a cron job curls `GET /refresh`". */
export const DECLARES_NEXT = /\b(?:no (?:http|urls?|routes?|endpoints?)(?: \w+)? (?:except|but|other than|besides|apart from)(?: for)?|(?:only|single|one) (?:endpoint|route|url|address)(?: is)?|(?:^|[.;:]\s)(?:the|its|o|el|la|l['’]|der)\s?(?:[a-z]{3,16}\s)?(?:endpoint|route|rota|ruta|endpunkt)(?:\s(?:de|do|da|for|of|del|für|to)(?:\s[\p{L}]{2,20}){1,3})?\s(?:is|é|es|est|ist)|cron ?jobs?\b[^.;]{0,40}\b(?:curls?|gets|hits|calls|requests|pokes|pings)|curls)\s[`"']?$/iu;
/** The label of a line that tells a vendor where to send what happens, and the segment by which its path says so: "Callback URL: `/webhooks/meta`". */
export const CALLBACK_LABEL = /^(?:callback|webhook|notification)(?: ur[li])?$/i;
export const HOOK_SEGMENT = /(?:^|\/)[\w-]{0,20}(?:web)?hooks?(?:[/_-]|$)/i;
/** The label of a line that gives a route, and of one that gives its method. */
export const ROUTE_LABEL = /^(?:https? |api |function |request |webhook )?(?:endpoints?|routes?|url|path|uri|address)(?: url| path)?$/i;
/** … where a method stands with it: "API: `POST /api/notes`". */
export const API_LABEL = /^(?:(?:rest|http|backend|server|internal|public|new) )?(?:apis?|handler|action|server action|rpc|backend|server|edge function|function)(?: calls?)?$/i;
export const METHOD_LABEL = /^(?:https? )?(?:request )?(?:methods?|verbs?)(?: type)?$/i;
/** What the address of the system's own interface is called: "Base URL: https://api.barns.io/v1". */
export const STATES_BASE_URL = /\b(?:base[ _-]?ur[il]|(?:api|server|backend|production|staging|service|function) ?_?(?:ur[il]|host|root|domain)|production|staging|local(?:host)?|development|hosted (?:at|on)|served (?:at|from|under)|deployed (?:at|to|on)|(?:lives|live|runs|reachable|available) (?:at|under)|all (?:endpoints|routes|paths|requests) (?:are |is |live |go )?(?:under|at|to|relative to))\b[^\n]{0,40}?\bhttps?:\/\/([\w.:-]+)/gi;
/** The same by its path alone, which follows: "Base path: `/v1/stalls`", "all routes are under `/v1/stalls`". */
export const STATES_BASE_PATH = /\b(?:base[ _-]?(?:ur[il]|path|route)|(?:route|path|api|url) prefix|all (?:endpoints|routes|paths|requests) (?:are |is |live |hang |sit )?(?:under|below|relative to))(?: is)?[\s:=*`"']{1,6}(?=\/)/gi;
/** Hosts that stand for one's own: placeholders, this machine … */
export const PLACEHOLDER_HOST = /^(?:localhost|127\.|0\.0\.0\.0|example\.|api\.example|your-|your[a-z]+\.|api\.your|my-?(?:app|api|domain|site|project)\b|app\.|.*\.example\b)|\bexample\.(?:com|org|net|io)$|\byour-?(?:domain|app|api|site|company)\b/i;
/** … and those on which people host their own programs. */
export const HOSTED = /\.(?:functions\.supabase\.co|cloudfunctions\.net|run\.app|workers\.dev|vercel\.app|netlify\.app|onrender\.com|railway\.app|fly\.dev|herokuapp\.com|azurewebsites\.net|amazonaws\.com|deno\.dev|ngrok\.io|ngrok-free\.app)$/i;
/** A part of the name of a variable that holds an address of one's own: `AI_SERVICE_URL`, `STRIPE_WEBHOOK_URL`. */
export const OWN_ADDRESS_WORD = /^(?:services?|svc|webhooks?|callbacks?|functions?|workers?|backend|server|app|site|public|gateway|proxy)$/;
/** A part of the name of a variable that holds the address of a model. */
export const MODEL_WORD = /^(?:ai|llm|genai|gpt|openai|embeddings?|inference)$/;
/** The title of a section about the whole interface: a request shown there is an example. */
export const OF_WHOLE_API = /\b(?:auth\w*|getting started|quick ?-?start|introduction|overview|conventions?|errors?|pagination|versioning|base url|tests?|testing|setup|deploy\w*|verif\w+)\b/i;
/** Beside a path without a method: it is called an endpoint. */
export const HANDLER_BEFORE = /\b(?:handler|endpoint|webhooks?(?=:)|webhook|callback|http route|api route|worker route)(?: is| at| on| under| called| named)?[,:]?\s[`"'(]{0,2}$|\b(?:calls?|invokes?|hits?|posts? to|triggers?) (?:its|our|the (?:\w+ )?(?:worker|service|function)['’]s) [`"'(]{0,2}$/i;
/** "Cloud Scheduler triggers `/tasks/rollup`", "served at `/functions/v1/close`": what machines call. */
export const MACHINE_CALLS = /\b(?:schedulers?|cron(?: ?job)?s?|pg_cron|pg_net|qstash|sqs|eventbridge|cloud tasks|pub\/?sub|(?:push )?subscriptions?|queue|jenkins|airflow|timer|dispatcher|trigger|bridge|webhook|github actions)\b[^.;:]{0,60}\b(?:triggers?|calls?|delivers to|posts (?:it |them )?to|pushes (?:it |them )?to|pings?|hits?|invokes?|requests?|fires?|curls?)(?: (?:it|them))?(?: (?:at|on|under))?\s[`"'(]{0,2}$|\b(?:is|are) (?:served|reachable|exposed|deployed|mounted|hosted) (?:at|under|as)\s[`"'(]{0,2}$/i;
/** A title over what runs by itself. */
export const WORKERS_HEADING = /^[^\w]{0,4}(?:[\d.]{1,6}\s)?(?:[a-z][\w-]{0,20} ){0,2}(?:workers?|(?:background|scheduled|cron|recurring|async|batch) (?:jobs?|work|processes|processing|functions?|runs?)|cron(?:s|jobs?)?|jobs|schedules?|schedulers?)\b(?: (?:and|&) [a-z]{3,20}){0,2}[^\w]{0,4}$/i;
/** "Implement `POST /notes`", "Create the `/api/notes` route": a step of a plan that builds what it names … */
export const BUILDS = /^\W{0,6}(?:implement|create|add|build|write|expose|introduce|develop|scaffold|set up)\s(?:(?:the|an?|new|our)\s){0,2}(?:(?:api|http|rest|backend|server|protected)\s){0,2}(?:(?:endpoint|route|handler):?\s)?[`"'*]{0,3}$/i;
/** … where no method says that it is a route. */
export const ROUTE_NEXT = /^[`"')*]{0,3}\s(?:api\s)?(?:route|endpoint|handler|webhook)\b/i;
export const HANDLER_AFTER = /^[`"')]{0,2}\s(?:endpoint|handler|webhook|api route|worker route)\b/i;
/** "The client sends the file to `/api/files`": what people's programs send to a path of the interface. */
export const CLIENT_SENDS = /\b(?:clients?|browsers?|front-?end|users?|web app|mobile app|app|page|form|spa|ui)\s(?:then\s|first\s)?(?:sends?|posts?|uploads?|submits?)\s(?:[\w'’-]+\s){1,7}to\s(?:the\s)?[`"'(]{0,2}$/i;
/** Behind a path of the interface with which a sentence begins: what only a route does: "`/api/scan` sends the picture to Gemini", "`/api/a` or `/api/b` stores it". */
export const ACTS_AS_ROUTE = /^[`"'*)]{0,3}\s(?:then\s|also\s|first\s|only\s|in turn\s)?(?:sends?|calls?|invokes?|fetch(?:es)?|pulls?|creates?|stores?|returns?|accepts?|runs?|performs?|triggers?|asks?|generates?|analy[sz]es?|process(?:es)?|imports?|syncs?|receives?|validates?|verif(?:y|ies)|updates?|deletes?|writes?|saves?|enqueues?|queues?|streams?|prompts?|posts?|forwards?|prox(?:y|ies)|summari[sz]es?|classif(?:y|ies)|computes?|scores?|embeds?|translates?|transcribes?|extracts?|inserts?|upserts?)\s(?!by\b|from\b)/i;
/** "Routes: `/a`, `/b`": the words before the paths of a system that a sentence lists. */
export const LISTS_ROUTES = /^\W{0,4}(?:(?:its|the|our|all|api|http|main|key|public)\s){0,2}(?:routes|endpoints):\s[`"'*]{0,3}$/i;
/** "A single edge function `gate` exposes the routes used by the app: `/a`, `/b`": up to the first of the routes that a part of the backend serves. */
export const EXPOSES_ROUTES =
  /\b(?:(?:edge|cloud|serverless|lambda|http)\sfunctions?|lambdas?|functions?|servers?|back-?ends?|micro-?services?|gateways?|workers?|apis?)\b[^.;:/]{0,60}\b(?:expos(?:es?|ing)|serv(?:es?|ing)|offers?|provides?|handles?|has|having|answers?|with)\s(?:(?:the|these|following|its|all|two|three|four|five|\d{1,2}|http|api|rest|public|only|on)\s){0,4}(?:routes|endpoints|paths|urls)\b[^.;:/]{0,40}[:—–\s(][`"'\s]{0,3}$/i;
/** What such a list is of, by the words before it: a part of the backend, or the screens of a client. */
export const OF_BACKEND = /\b(?:apis?|lambdas?|back-?ends?|servers?|micro-?services?|gateways?|fastapi|flask|express|hono|fastify|function url|functions?)\b/i;
export const OF_SCREENS = /\b(?:spa|front-?end|react router|pages?|screens?|navigation|sidebar|client-side|tabs?)\b/i;
/** Between two paths that do or take the same. */
export const JOINS_PATHS = /^[`"'*]{0,3}(?:,|,?\s(?:or|and)|\s&|\s?\/)\s[`"'*]{0,3}$/i;
/** A node of a drawing that holds functions, and the stroke or bullet at the beginning of a branch. */
export const DRAWN_FUNCTIONS = /\b(?:edge|cloud|serverless|netlify|vercel|lambda|azure|firebase|appwrite)\s(?:callable\s)?functions?\b|\blambdas\b/i;
export const DRAWN_BRANCH = /[├└┣┗+`\\*•-]/;
/** The title of a box that holds functions which are called: "CALLABLE FUNCTIONS (15)", "HTTPS webhook functions". */
export const BOXED_FUNCTIONS = /^\s*(?:[\w.]{1,20}\s){0,3}(?:(?:edge|cloud|https?|callable|serverless|netlify|vercel|azure|firebase|supabase|appwrite|webhook|lambda|scheduled|background|triggered?|backend|api|rpc)\s(?:callable\s|webhook\s)?functions|lambdas|callables|rpcs|server actions)\s?(?:\([^()]{1,60}\))?:?\s*$/i;
/** … and of one whose functions have no URL. */
export const UNSERVED_FUNCTIONS = /\b(?:scheduled|background|triggered?|pub\/?sub|firestore|database|cron)\b/i;
/** A branch below a file that names a function which it exports, and of which kind that is. */
export const EXPORTED_FUNCTION = /\b(?:exports?|function|fn)\s?:?\s([a-z]\w{2,40})\s?\((?:https? )?(?:callable|oncall|onrequest|https?(?: trigger(?:ed)?| function)?|webhook|edge function)\b/gi;
/** A name with the method behind it: "**resize** (POST): …", "`resize` — POST, takes …". */
export const NAME_AND_METHOD = /^[^\w/]*([a-z][\w-]{2,40})\W{0,4}?\s?(?:[([]|[—–-]\s)(GET|POST|PUT|PATCH|DELETE)(?:[)\]]|(?=[,;.:]\s|\s[—–-]\s|\s*$))/;
/** What a route may ask for. */
const CREDENTIAL = String.raw`(?:bearer|oidc|jwt|session|hmac|iam|mtls|api[- ]key|basic auth|signature|x-[a-z-]{3,30}|[A-Z][A-Z0-9_]{1,30}_(?:SECRET|TOKEN|KEY)|(?:shared|same|cron) secret|same (?:token|key|header|bearer|auth)|service token|service[- ]role(?: key)?|id token)\b`;
/** Directly behind a route: the credential that it asks for, as only who declares a route tells it: "`POST /tasks/remind` (OIDC)", "`POST /tasks/remind` with header `x-key`". */
export const CREDENTIAL_BEHIND = new RegExp(String.raw`^[\x60"'*]{0,3}\s?(?:\(|, |(?:with|behind|carrying|using|(?:guarded|protected|secured) by)\s)(?:(?:with|by|auth(?:entication)?:?|header|a|an|the|its|google|cloud tasks|service|internal|signed)\s){0,3}[\x60"'*]{0,2}${CREDENTIAL}`, 'i');
/** Directly before a route with its method: what it is, said as it is introduced: "calls the worker `POST /recount`". */
export const INTRODUCED_AS = /\b(?:worker|worker (?:route|endpoint|function|handler)|master(?: route)?|dispatcher(?: route)?|cron(?: route| endpoint| handler)?|(?:edge|cloud|http) function|callback route)\s?[`"'(:]{0,3}$/i;
/** Nothing of what is sent stays. */
export const STORES_NOTHING = /\b(?:stores?|keeps?|saves?|writes?|persists?)\s+(?:nothing|neither\b[^.;]{1,40}\snor)\b|\b(?:nothing|neither\b[^.;]{1,40}\snor [\w-]{1,20}) (?:is |are )?(?:stored|kept|saved|written)\b|\bnot (?:stored|saved|kept|persisted)\b|\bwithout storing\b|\bstateless\b|\bno (?:row|write|data) (?:is )?(?:stored|written|kept|saved)?\b/i;

/** The head of a type that is named for the body of a request (the first group) or for an answer: `interface CreateOrderRequest {`. */
export const TYPE_OF_PART = /^\s*(?:export\s+)?(?:type|interface|class)\s+(?:\w*?(Request|Req|Body|Input|Query|Params|Payload|Dto|Form)|\w*?(?:Response|Resp|Res|Output|Result|Reply|Answer))(?:\([^()]*\)|\s+extends\s[\w<>, ]{1,60}?)?(?:\s*[=:])?\s*(?=[\w{:(|]|$)/;

/** The HTTP methods of calls that write. */
export const WRITING_METHOD = /^(?:POST|PUT|PATCH|DELETE)$/;

/** How a paragraph begins that speaks of all endpoints above it, and not of the last: "All four take …", "Each of these routes …", "The three routes above …". */
export const OF_ALL_CARDS =
  /^\W{0,4}(?:all (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?: of (?:them|these|those))?(?:[:,]\s|\s(?:take|need|require|are|use|check|go|run|share|have|carry|want|ask|expect|sit|demand|accept|answer|call|stand|live|send|pass|wait|must|may|get|bear|read|return)\b)|(?:all|both|each|every one|none|neither|any) of (?:these|them|those|the above)\b|(?:(?:all|both|these|those)(?: of)?(?: the)?|the (?:two|three|four|five|six|seven|eight|nine|ten))(?: \w+)? (?:routes|endpoints|handlers)\b|(?:each|every)(?: \w+)? (?:route|endpoint|handler)\b)/i;
