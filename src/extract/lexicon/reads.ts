/*
 * Words about reading: how the id of a URL is looked up, what keeps a read over many rows in bounds, how totals come about, what a page
 * is drawn from, and how a batch repair ends.
 */

/** Columns that hold the key of a row, whatever the table. */
export const KEY_COLUMN = /^(?:_?id|uuid|uid|pk|public_id|external_id|guid|ulid)$/;

/** What stands for the caller in a condition: `auth.uid()`, `$sessionUser`, `req.user.id`, `$me`. */
export const CALLER_VALUE = /auth\.(?:uid|user)|session|current_?(?:user|setting)|\bme\b|\$me\b|jwt|req\.user|request\.user|ctx\.user|\bcaller\b|\buser\.id\b|signed.?in/i;

/** A sentence that speaks of how ids in URLs are looked up. */
export const SPEAKS_OF_LOOKUP = /\b(?:look(?:ed|s|ing)?[- ]?ups?|ids in|ids?(?=\W{0,2}$)|url ids?|path ids?|identifiers?|path param\w*|url param\w*|from (?:the |its |a )?(?:path|url|route)|in (?:the |an? |its |their )?(?:path|url|route)s?|urls?|fidelity|deep links?)\b/i;

/** A record is taken by its place in time or by whose it is: the caller's last one. */
export const LATEST = 'latest|newest|oldest|most recent(?:ly [a-z]+)?|last|next|current|upcoming|first';

/** People and tenants whose record may be taken instead of the one that the URL names. */
export const OWNERS =
  'users?|owners?|callers?|members?|customers?|clients?|patients?|riders?|drivers?|couples?|volunteers?|donors?|students?|tutors?|parents?|guests?|hosts?|sellers?|buyers?|vendors?|subscribers?|policyholders?|visitors?|players?|testers?|employees?|accounts?|persons?|people|learners?|teachers?|tenants?|workspaces?|households?|organi[sz]ations?|firms?|compan(?:y|ies)|agenc(?:y|ies)|practices?|businesses|business|merchants?|clubs?|clinics?|landlords?|managers?|inspectors?|nurses?|doctors?|dentists?|therapists?|technicians?|mechanics?|engineers?|residents?|pupils?|borrowers?|lenders?|participants?|applicants?|candidates?|coach(?:es)?|carers?|farmers?|skippers?|keepers?|operators?|contractors?|freelancers?|whoever (?:is signed in|asks|calls)|sessions?|profiles?|uid|user_?ids?|phone(?: numbers?)?|e-?mail(?: address)?|device';

/** Parameters by which people call a thing … */
export const SPOKEN_KEY = /^(?:slug|serial|handle|ref|reference|number|code|sku|isbn|barcode|plate|vin|iban)$/;
/** … and how columns that keep them end: `serial_no`. */
export const KEY_END = /_(?:no|nr|num|number|code|key|ref|slug|text)$/;

/** What is served is no stored record but content that is deployed with the program. */
export const STATIC_CONTENT = /,\sstatic(?=\W{0,3}$|[,;)])|\bstatic (?:pages?|content|sites?|texts?|files?|html)\b|\b(?:markdown|mdx?|html) (?:files?|pages?|documents?)\b|\bfiles? (?:of|with|by) that name\b|\bcontent (?:folder|directory|collection)s?\b|\b(?:built|generated|(?:pre-?)?rendered) at (?:deploy|build)(?:ment)?(?: time)?\b|\bmdx\b|\bstatically (?:generated|built|rendered)\b/i;

/** Says that a page is drawn from what the client holds: its store, or the answer of the request before. */
export const CLIENT_HELD =
  /\b(?:the |its |our )?(?:store|cache|memory|state|(?<!\b(?:an?|each|every|any|one|no) |\b(?:credentials?|proof|passwords?|accounts?|only thing) (?:that )?the )client|browser|app|spa|front-?end|tab) (?:still |already |just |has )?(?:holds?|has|keeps?|kept|contains?|remembers?|filled)\b|(?<!\b(?:token|id|code|key|signature) (?:that |which )?(?:the |its |our )?)\b(?:mail |e-mail |sms |push )?(?:link|url|query string|deep link|redirect) (?:carries|brings|contains|passes|holds)\b|\b(?:page|history|location|navigation|route|router)\.state\b|\b(?<!\b(?:he|she|they|who|somebody|someone|(?:volunteer|member|customer|clerk|driver|courier|nurse|teacher|librarian|technician|operator|crew|staff|person|parent|citizen|visitor|dispatcher|manager|colleague|seller|buyer|host|coach|student|patient|cook|rider|tenant|neighbou?r)s?)\b[^.;]{0,60}\s)(?:passes|hands|carries|brings) (?:the |its |that )?(?:\w+ ){1,3}(?:along|over|with it)\b|\bfrom the last visit\b|\bwhat (?:the|its|our) (?:[\w-]{1,24} )?(?:provider|bloc|cubit|notifier|view ?model|state holder|context|hook) (?:has |had )?(?:last |already |once )?(?:loaded|fetched|read|got)\b|\b(?:loaded|fetched|read) (?:when|the last time) (?:the |its |that )?(?:[\w-]{1,20} ){1,2}(?:was|were) (?:last )?(?:open(?:ed)?|shown|visited|on screen)\b|\b(?:not|never|nothing is) (?:re-?)?fetched\b|\bin memory\b|\bthe json of the response\b|\b(?:react|redux|zustand|pinia|vuex|mobx|recoil|jotai|svelte|client|client-side|component|local|in-memory|browser|app|tanstack|query|apollo|navigation|router|route|global|frontend|front-end)['’]?s?\s(?:state|store|context|memory|cache)\b|\b(?:session|local) ?storage\b|\b(?:in|from|by|with) (?:the )?(?:redux|zustand|pinia|vuex|mobx|recoil|jotai|react query|tanstack query|swr|apollo|react state)\b|\bkept in (?:memory|the browser|the client|state)\b|\b(?:left|leaves|put|puts|keeps|kept|placed|parked) (?:it |them |behind )?in (?:the |its |our )?(?:store|cache|context|(?:app |page |screen )?state)\b|\b(?:the )?store (?:that |which )?(?:the|we|our) \w+ keeps\b|\b(?:returned|answered|sent back|handed back|produced) by (?:the |that |its |our )?(?:`?[\w/:{}[\] -]{1,40}`? )?(?:call|request|post|action|mutation|upload|response|submit\w*|generation|endpoint)\b|\b(?:has |have |had )?just (?:been )?returned\b|\bwhat (?:the )?`?[\w /:{}[\]-]{1,40}`? (?:has )?returned\b|\b(?:that|which) (?:the|our|its|this) (?:[\w-]+ ){0,2}(?:call|action|request|mutation|route|endpoint|upload|post|submit|server) (?:has )?(?:just )?(?:returned|sent back|answered)\b|\b(?:from|with|of) the (?:post(?:'s)?|mutation|upload|generate|create|submit|same|previous|json|api|earlier) ?(?:response|answer|result)\b|\bfrom the responses?\b|\b(?:from|with|out of) (?:the |its )?(?:html |json |turbo |partial )?(?:answer|response|reply|result|payload|fragment|partial|stream|html|json|frame|body)s? (?:(?:of|to) (?:the|that|his|her|its|their) (?:upload|post|submi\w+|save|form)\b|(?:that |which )?(?:comes?|came|coming|sent|gets?) back (?:with|from|on|after|to|by)\b)|\b(?:react query|tanstack query|swr|apollo|redux|zustand|pinia|vuex|mobx|recoil|jotai) (?:still |already )?(?:has|holds|keeps|caches|remembers) (?:it|them|these|those|the)\b|\b(?:response|answer|result)s? (?:is|are|gets?) (?:rendered|shown|displayed|drawn)\b|\b(?:what|that|which) [^.;]{0,40}\b(?:pushed|broadcast|streamed) (?:in)?to [^.;]{0,24}\b(?:browsers?|clients?|tabs?)\b|\bput in(?:to)? the page by\b|\b(?:passed|carried|handed) (?:(?:along|on|over) )?(?:by|through|via|in|with) the (?:redirect|navigation|router|query string|url|location)\b|\bno (?:second round trip|re-?fetch|further request|extra request|second request)\b|\bwithout (?:a )?(?:re-?fetch\w*|another request|a second request)\b|\b(?:received|collected|gathered|heard|seen) since (?:it|the (?:page|tab|app|screen)) (?:was|has been|got) (?:opened|loaded|started)\b|\b(?:computed|calculated|derived|summed|added up|counted|built|assembled|drawn|rendered|shown|made) (?:on|in|by) the (?:client|browser|app|front-?end|page) (?:from|out of|with) (?:the |what )?[^.;]{0,50}\b(?:already|previously|just) (?:loaded|fetched|there|held|in memory)\b/i;

const DEVICE_STORE = '(?:the |its |our |a )?(?:browser[\'’]?s? |device[\'’]?s? |phone[\'’]?s? |app[\'’]?s? |local |on-device |client-side ){0,2}(?:IndexedDB|indexed DB|AsyncStorage|MMKV|Dexie|localForage|WatermelonDB|Realm|Core ?Data|SwiftData|SharedPreferences|UserDefaults|PouchDB|RxDB|(?:local|device|on-device|offline) (?:storage|database|db|copy|SQLite)|SQLite (?:on|of|in) the (?:device|phone|app)|service worker(?:[\'’]s)?(?: cache)?)';
/** Says that a page is drawn from what lies on the device of whoever has opened it before, or from what a push message brings along. */
export const DEVICE_HELD = new RegExp(`\\b(?:draws?|drawn|shows?|shown|renders?|rendered|reads?|loads?|loaded|lists?|fills?|filled|displays?|displayed|comes?|taken|served)\\b[^.;]{0,50}\\b(?:from|out of) ${DEVICE_STORE}(?![\\w-])|\\b(?:keeps?|kept|held|holds?|stored|stores?|saved|saves?|lives?|lies|lie)\\b[^.;]{0,50}\\bin ${DEVICE_STORE}(?![\\w-])[^.;]{0,40}\\b(?:draws?|drawn|shows?|shown|renders?|rendered|reads?|displays?)\\b[^.;]{0,24}\\bfrom (?:there|it|that)\\b|\\b(?:payload|push(?: message)?|notification) (?:already )?(?:carries|brings|contains|holds|includes|has) (?!(?:only |just )?(?:the |an? |its |their )?(?:\\w+ )?(?:ids?|links?|urls?|tokens?|deep links?|paths?|routes?)\\b)[^.;]{0,60}\\b(?:shows?|shown|renders?|draws?|displays?|screen|page)\\b`, 'i');
/** Such a store, where a cell says what a page is drawn from. */
export const IN_DEVICE_STORE = new RegExp(`\\b(?:in|from|out of|by) ${DEVICE_STORE}(?![\\w-])`, 'i');
/** What lies on the device stands in for the read only for a time. */
export const FOR_A_TIME = /\b(?:offline|without (?:a )?(?:network|connection|signal)|no (?:network|connection|signal)|fall(?:s|ing)?[- ]?backs?|until|meanwhile|at first|optimistic\w*|stale-while-revalidate|refresh\w*|sync\w*|then (?:calls?|fetches|asks))\b/i;

/** Before "page" or "view", words that name no page of their own: "that page", "the Django view". */
export const NAMES_NO_PAGE = /^(?:that|this|each|every|same|which|such|whole|their|your|list|detail|django|rails|laravel|flask|symfony|phoenix|blade|razor|twig|jinja|thymeleaf|livewire|liveview|inertia|htmx|next|nuxt|remix|astro|react|svelte|server|template|class|function|generic|rendered)$/;

/** Says that what the client holds is shown. */
export const SHOWS = /\b(?:loads?|appears?|sees?|shows?|shown|renders?|rendered|displays?|displayed|draws?|drawn|paints?|painted|takes?|uses|reads?|puts?|keeps?|kept|holds?|held|fills?|filled|hydrates?|opens?|page|screen|view|returns?|composed|consists?|made (?:up )?of|built|lives (?:on|off|from)|fed|works with)\b/i;

/** What an answer brought is shown first, and a reload reads: "is shown at once, but a reload reads the stored one". */
export const READ_ON_RELOAD = /\b(?:a |each |every |the |any )?(?:re-?loads?|refresh(?:es)?|re-?open\w*|later visits?|(?:next|second|each later) visit|coming back)\b[^.;]{0,30}\b(?:(?:re-?)?reads?|fetch(?:es)?|loads?|calls?|asks?|quer(?:y|ies)|gets?)\b/i;
/** What the browser keeps is only asked whether something was done: "checks `localStorage['demo-' + id]` on mount and hides the button". */
export const ASKS_FOR_FLAG = /\b(?:checks?|checked|looks? (?:for|at|into|up|in)|tests?|inspects?|consults?|asks?|finds?)\b[^.;]{0,80}\b(?:local|session) ?storage\b|\b(?:local|session) ?storage(?:\.\w{1,40})?(?!\w)[^.;]{0,60}\b(?:(?:is|was|has been) (?:set|there|present|found)|says so|has (?:the|its|that) (?:key|flag))\b/i;
/** … of something that is pressed or shown once. */
export const SHOWN_ONCE = /\b(?:buttons?|banners?|dialogs?|modals?|hints?|tours?|toggles?|confetti|replay\w*|disabled?|disables|greys?|grey(?:ed)? out|hides?|hidden|not shown|again|twice|a second time)\b/i;

/** Says where the first load of a page comes from. */
export const READS_STORE =
  /\b(?:loads?|loaded|loading|loaders?|fetch(?:es|ed|ing)?|re-?fetch\w*|hydrat\w+|rehydrat\w+|re-?reads?|quer(?:y|ies|ied)|server[- ]components?|server[- ]side|server[- ]rendered|getServerSideProps|polls?|asks?|from (?:the )?(?:database|db|postgres|store|api|server|tables?)|straight from|reads? (?:the |its |from |`)|looks? up (?:the |its |all |an? |`)|finds? (?:the |its |all )?(?:\w+ )?(?:rows?|records?|documents?|entr(?:y|ies))\b|calls? (?:the |`|its )|runs? (?:the |`|one|two|a |its )|readPath|read[- ]path|(?:renders?|rendered|drawn) from (?:the )?(?:database|db|rows?|`)|(?:renders?|rendered|drawn|built|composed|put together) (?:on|by) the server|on (?:every|each|first|page)[- ](?:load|entry|mount|visit|open)|(?:read|taken|selected|pulled|collected|joined) (?:afresh|anew|again|fresh|live|from|out of|at (?:every|each))|request(?:s|ing) (?:the |`|its )|served (?:from|by)|selects (?:the |`|its |all ))\b/i;

/** A query or a route, as code writes them. */
export const QUERY_WORD = /\b(?:GET|SELECT|WHERE)\b/;

/** The header of a column that says what a page is drawn from. */
export const SOURCE_LABEL = /\b(?:first (?:paint|load|render|read|request)|on (?:load|open\w*|entry|mount)|loads?|loaded|drawn|rendered|filled|painted|data|sources?|reads?|read path|state|comes from|from|gets?|fetch(?:es|ed)|obtained|filled by|fed by|served by|hydrat\w+|rehydrat\w+)\b/i;
/** A read, as programs write it. */
export const CODE_READ =
  /\b(?:findMany|findFirst|findUnique|findOne|find_by|findAll|find_all|fetch_all|fetchrow|fetch_one|paginate|select_related)\b|\.objects\.\w|\bdb\.(?:query|select|collection|\w+\.find)|\.(?:select|where|query|execute|scalars|filter_by|from)\(|\bfrom\(['"`]\w|\b(?:useSWR|useQuery|useSuspenseQuery|useLoaderData|createResource|useFetch|useAsyncData)\(|\b(?:fetch|axios\.get|ky\.get|http\.get|api\.get|\$fetch)\(/;
/** A read of no store in particular … */
export const GENERIC_STORE = /\b(?:hydrat\w+|rehydrat\w+|load(?:s|ed|ing)?|fetch(?:es|ed)?|read|comes?|served|rendered|drawn|filled|queried)\b[^.;]{0,30}\b(?:from|by|on|out of) (?:the |our |its )?(?:database|db|server|store|api|back-?end|postgres|cloud)\b|\bserver[- ](?:side|rendered)\b/i;
/** … where the words name nothing that is read. */
export const GENERIC_WORD = /^(?:(?!\b(?:the|its|their|all|each|every|one|his|her|own|last|latest|new|[a-z]+['’]s) (?!(?:database|db|server|store|api|back-?end|postgres|cloud|page|screen|view|entry|visit|load|mount|user|session|first|opening|open|time|client|browser)\b)[a-z]+)[\s\S])*$/i;

/** A button or a link that stands on another page of the same app: "button on `/readings`", "link in the list of trips". */
export const LINKED_WITHIN = /\b(?:buttons?|links?)\s(?:on|in|of|from|at|under|below|above|beside|over)\s(?:(?:the|each|every|its|our|a)\s)?(?:[`"']?\/[\w/:{}[\]-]+|(?:[a-z-]+\s)?(?:page|screen|view|list|table|menu|header|footer|nav\w*|side ?bar|toolbar|tab|row|card|dashboard|home|form|board|overview|app)\b(?!\s(?:mail|e-?mail|message)))/gi;
/** Says that a page is reached from outside the app. */
export const LINKED_FROM_OUTSIDE =
  /\b(?:e-?mails?|mails?|mailed|sms|(?<![(|:] ?|free |plain |long |short )texts?(?! ?(?:[),|]|fields?|areas?|box(?:es)?|inputs?))|texted|push|notifications?|newsletters?|digests?|reminders?|whatsapp|telegram|slack|teams|qr|deep[- ]links?|magic links?|shared links?|share links?|links?|linked|button|bookmark\w*|stripe (?:returns|redirects|sends)|checkout (?:returns|redirects)|success_url|return_url|redirects?)\b/i;

/** Says so of the page that is spoken of. */
export const LINKED_HERE = /\b(?:linked|opened|reached|reachable|target(?:ed)?|entered|opens it|leads? to it|points? (?:to it|here)|comes up|lands here|leads? here|goes here|links? here)\b/i;
/** Behind a path: how one comes to it, so that it is a page. */
export const ENTRY_BEHIND = /^[`"')\]*]*(?:,? ?(?:which is |is |the )?(?:reachable|linked (?:from|in|on|by)|reached (?:from|by|over|through)|opened (?:from|by|with)|target of|in the (?:menu|nav\w*|side ?bar|header|footer)|the user['’]?s)\b|,? ?\((?=[^)]{0,80}\b(?:nav\w*|menu|e-?mails?|mails?|push|sms|sidebar|pages?|screens?|dashboards?|reports?|history|overview|tabs?|linked|bookmark\w*)\b)|, (?:menu|nav\w*|sidebar|mail|e-mail|push)\b)/i;
/** Behind a page: a list of the caller's own records. */
export const OWN_RECORDS = /\b(?:list|lists|table|feed|log|timeline|calendar|cards|gallery|grid|wall|shelf) of (?:all )?(?:the |their |his |her |my |your |own |one['’]s )?(?:(?:user|customer|member|caller|guest|player|driver|pupil|patient|owner|client|tenant|learner|visitor)['’]s|own|earlier|past|previous|saved|their|my|your|his|her)\b|\b(?:the|a|each|their) (?:user|customer|member|caller|guest|player|driver|pupil|patient|owner|client|tenant|learner|visitor|[a-z]+)['’]s (?:(?:own|past|earlier|open|saved|latest|last|recent|previous) )?(?:orders|bookings|invoices|records|reports?|trips|rides|visits|payments|entries|notes|sessions|runs|results?|documents|tickets|claims|appointments|reservations|purchases|rentals|loans|dashboard|history|overview|statistics|figures|progress)\b|\b(?:earlier|past|previous|own|my) (?:orders|bookings|invoices|records|reports|trips|rides|visits|payments|entries|notes|sessions|runs|results|documents|tickets|claims|appointments|reservations|purchases|rentals|loans|translations|clips|scans|recordings)\b/i;
/** A page that makes or changes something, or looks something up. */
export const PAGE_OF_AN_ACT = /\b(?:form|forms|new|create|creates|creating|edit|edits|editor|wizard|settings|preferences|upload|uploads|search|compose|checkout|sign|log ?in|chat|onboarding|unchanged|existing|picker|static)\b/i;

/** Says that a page is no part of this build. */
export const LEFT_ALONE = /\b(?:(?:the|that|this) (?:existing )?)?(?:page|screen|view|dashboard)(?: itself)?(?:\s[`"']?\/[\w/:[\]{}-]{1,60}[`"']?)? (?:(?:already )?exists(?: already)?,? and )?(?:(?:is|stays?|remains?|is left) (?:as (?:it is|today|before)|unchanged|untouched|alone)|is not (?:touched|changed|part of this))\b|(?<![\w/])\/[\w/:[\]{}-]{1,60}[`"']? (?:(?:already )?exists(?: already)?,? and )?(?:(?:stays?|remains?|is left) (?:as (?:it is|today|before)|unchanged|untouched|alone)|is (?:unchanged|untouched|not (?:touched|changed|part of this)))\b/i;

/** Before a path: what is opened, not what is called. */
export const OPENS_PATH = /\b(?:links?(?: back)?(?: to| is| at)?|linked(?: to| from)?|linking to|opens?|opened|points? (?:to|at)|goes to|go to|leads? to|lands? on|redirect(?:s|ed)? to|returns? \w+ (?:\w+ )?to(?: is)?|sent to|page(?: is| at)?|page \(|screen(?: is| at)?|dashboard(?: is| at)?|visits?|url is|button:?|at|invites \w+ to|renders? (?:at|on)|(?:shown|displayed|rendered|drawn|listed) (?:at|on)|appears? (?:at|on)|→|->|under|with)\s*[`"'(]*$/i;

/** Paths that are pages without stored records of the user's own. */
export const PLAIN_PAGE = /^\/?$|(?:^|\/)(?:log-?in|log-?out|sign-?in|sign-?up|sign-?out|auth|callback|pricing|terms|privacy|unsubscribe|welcome|about|contact|onboarding|register|verify|password|imprint|legal|help|faq|docs|healthz?|robots\.txt|sitemap)(?:\/|$)/i;

/** A page of stored records, by its words. */
export const RECORD_PAGE = /\b(?:dashboards?|reports?|results?|history|summary|summaries|overview|statements?|insights|analytics|stats|board|progress|archive|inbox|earnings)\b/i;

/** Paths of reads of one thing, of settings, or of machinery: never many rows. */
export const ONE_THING_PATH =
  /(?:^|\/)(?:me|profile|account|session|settings|preferences|prefs|config(?:uration)?|flags|features|permissions|credentials|options|filters|facets|enums|meta|metadata|schema|healthz?|readyz?|livez|health|ping|status|version|callback|authorize|oauth|csrf|nonce|presign|upload-url|signed-url|token|whoami|user|current|latest|next|today|quote|price|balance|plan|subscription|billing|key|avatar|opening-?hours|business-?hours|geocode|autocomplete|unsubscribe|verify|download|robots\.txt|openapi\.json|docs)$/i;

/** What is read belongs to whoever calls, who is known then. */
export const OF_THE_CALLER = /\bthe person['’]s (?:own )?[a-z]|\bthe person (?:has|had|was|is|ever|took|made|wrote|owns|belongs)\b|\b(?:of|for|belonging to) the (?:caller|calling \w+|(?:signed|logged)[- ]in \w+|current user|authenticated \w+)\b|\bthe (?:caller|(?:signed|logged)[- ]in \w+|current user|authenticated \w+)['’]s\b|^\W{0,3}for (?:the|an?|each|every|all) (?:signed-in |own )?(?:owners?|members?|customers?|clients?|users?|staff|admins?|managers?|hosts?|teachers?|tutors?|drivers?|patients?|doctors?|coach(?:es)?|sellers?|buyers?|merchants?|landlords?|tenants?|editors?|organi[sz]ers?|operators?)\b(?=\s?[:(,.–—]|\s(?:of|who|that)\b)/i;

/** Paths of exports that are asked for with POST … */
export const EXPORTED_BY_POST = /(?:^|\/)exports?$|(?:^|[/-])export(?:-[a-z]+)?$|(?:^|\/)exports?\/(?:csv|xlsx|pdf|zip|all)$/i;
/** … and words that say that a job makes the file, not the request. */
export const HANDED_TO_A_JOB = /\b202\b|\bqueue[sd]?\b|\benqueue\w*|\bjobs?\b|\bbackground\b|\bworkers?\b|\basynchron\w*|\bmails? (?:it|the|a)\b|\bby e-?mail\b|\bexport_?id\b/i;

/** How often people do something … */
export const HOW_OFTEN = /^[^.;\w]{0,3}(?:once|twice|three times|a few times|\d{1,2} times) (?:a|an|per|each|every|in a)\b/i;
/** … by themselves … */
export const DOES_BY_HABIT = /\b(?:needs?|needed|wants?|uses?|used|opens?|opened|runs?|looks?|pulls?|downloads?|downloaded|fetch(?:es)?|prints?|asks? for|exports?|checks?)\b[^.;]{0,24}$/i;
/** … where nothing limits it. */
export const LIMITING = /\b(?:limit\w*|at most|no more|not more|max\w*|capp?\w*|allowed|may|throttl\w*|429)\b/i;

/** Paths whose read sums up or counts rows. */
export const AGGREGATE_PATH =
  /(?:^|[/_-])(?:stats|statistics|summary|summaries|dashboards?|overview|reports?|metrics|analytics|totals?|headlines?|insights|kpis?|cohorts?|leaderboards?|rankings?|results|experiments?|funnels?|trends?|usage|network|breakdown|scoreboard|league-?table|top|best-?sellers?|forecasts?|projections?|charts?|heat-?map|pulse|performance|kpi|spending|revenue|turnover)(?=$|[/_.-])/i;

/** Of these, the paths that may name records, and the words by which such are listed. */
export const MAY_NAME_RECORDS = /(?:^|\/)(?:reports|results|experiments|forecasts|charts|insights)$/i;
/** The records behind a figure, below a path that sums up: `/reports/messages`. */
export const RECORDS_BEHIND = /\/(?![a-z-]*(?:total|sum|count|stat|trend|rate|metric|figure)s?$)[a-z][\w-]*(?<!u|s|i)s$/i;
export const LISTED_BY_PAGE = /\b\d[\d,]* (?:\w+ )?(?:per|a|each) page\b|\bpaginat\w+|\bpaged\b|\bcursor\b|[?&]page=/i;

/** Paths whose read lists, searches or exports rows. */
export const LIST_PATH = /(?:^|\/)(?:search|export|exports|feed|timeline|history|archive|ledger|inbox|queue|list|all|log|logs|audit|activity|boards?|stock|inventory|catalog|browse|export\/[\w.-]+|[\w-]+\.(?:csv|xlsx|jsonl?)|[a-z][\w-]*(?<!u|s|i)s)$/i;

/** Words of an endpoint's own that it sums up or counts. */
export const AGGREGATE_WORDS = /\b(?:SUM|COUNT|AVG|MAX|MIN|percentile_cont) ?\(|\bGROUP BY\b|\b(?:added|adds|summed|sums) up\b|\b(?:received|paid) and (?:open|outstanding|due)\b|\b(?:aggregat(?:es?|ed|ion|ions)|totals|sums? up|(?:hours|pay|counts?|totals?|amounts?|revenue|turnover|share|rate|number) (?:and \w+ )?per (?!page\b|user\b|minute\b|hour\b|day\b|request\b)[a-z]+|figures|kpis|dashboard|statistics|how many [a-z]+s (?:each|every|per) [a-z]+|(?:how many|number of) [^.;:]{3,40} (?:for each|per) (?!page\b|user\b|minute\b|hour\b|day\b|request\b)[a-z]+)\b/i;

/** "Lists the plants for the dashboard": where a list is shown is no sum. */
export const SHOWN_THERE = /\b(?:for|on|in|onto|to|by|behind|feeds|fills) (?:(?:the|a|an|our|their|his|her|my|your|its) )?(?:[\w-]+ ){0,2}$/i;

/** Words of an endpoint's own that it returns many rows. */
export const LIST_WORDS = /^\W*(?:all|every)\b|\b(?:lists?(?!\s(?:is|are|was)\s(?:still |now |already |currently )?(?:open|closed|full|empty|public|shut)\b)|search(?:es)?|exports?|csv|feed|paginat\w+|full (?:list|history|export)|(?:returns?|gets?|shows?|reads?|streams?|loads?) (?:all|every)|(?:answers?|gives?|sends?|downloads?) (?:with )?(?:all|every)(?= (?!(?:errors?|failures?|questions?|calls?|requests?|other|others|callers?|it|them|of|one|users?|members?|time|day|week|night|hour)\b)[a-z]))\b/i;

/** The parts of one thing, which are as many as the thing has. */
export const PARTS_OF_ONE = /\b(?:doors?|rooms?|seats?|beds?|desks?|floors?|courts?|lanes?|tables|shelves|shelf|slots|bays?|sensors?|cameras?|steps?|chapters?|questions?|fields|stages?|columns|seasons|plans|roles) (?:of|in) (?:the|a|an|one|its|this|that) (?:own )?[a-z]+\b/i;

/** "all 42 locks", "(seven courts)": how many of a thing there are, where that does not change. */
export const COUNTED_SET = /(?:\b(?:all|the|our|its|these|those|exactly|only)\s|\()(?:all |the |exactly |only )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|twenty|thirty|forty|fifty)\s([a-z]{3,30})\b/gi;

/** Behind a number of things: they are the first of an order, and not all there are. "the 20 shops that sold most". */
export const FIRST_OF_MANY = /^s?\s(?:(?:[a-z]+ ){0,2}with (?:the )?(?:most|highest|lowest|fewest|best|largest|latest)|(?:(?:that|which|who) )?[^.;,]{0,40}\b(?:most|best|least|worst|fewest|latest|highest|lowest|oftenest|most often)\b)/i;

/** A read's own words say which screen it fills: "Feeds the trial board". The group: the screen. */
export const FEEDS_SCREEN = /\b(?:feeds?|fills?|serves?|drives?|backs?|powers?|stands behind|is behind|for|of) (?:the |our )?([a-z][a-z -]{2,28}? (?:board|page|dashboard|screen|view|report|chart|tile|panel|overview))\b/i;

/** A figure of calls per time. */
export const CALLS_PER_TIME = /\b\d[\d,]* ?(?:req(?:uests?)?|calls?|times|reads?|exports?|x|searches|lookups|loads?|queries)? ?(?:(?:per|each|for each|for every|a|an|and) (?!second|minute|hour|day)[a-z]+,? )?(?:\/|per|an?\b|every|in|each) ?(?:\d+ ?)?(?:s|secs?|seconds?|mins?|minutes?|m|h|hrs?|hours?|days?|d)\b|\btimes ?= ?\d+, ?(?:second|minute|hour)s ?= ?\d|\bper(?:Second|Minute|Hour|Day)\(\d|\bthrottle:\d+,\d/i;

/** Rows are given out in pages, or no more than some of them. */
export const PAGED =
  /\b(?:paged|pages of|(?:batches|chunks|slices|portions|blocks) of (?=\d)|in pages|page by page|paging|paginat\w+|keyset|cursors?|start_?(?:after|at)(?:_?doc(?:ument)?)?\b|ExclusiveStartKey|LastEvaluatedKey|next_?cursor|nextCursor|infinite scroll|offset|page_?size|per_?page|page_?token|nextPageToken|per page(?! (?:views?|visits?|loads?|opens?|renders?|hits?))|a page|limit[- ]offset)\b|[?&](?:page|cursor|limit|after|before|offset)=|\.(?:page|per|paginate|limit)\(|\bLIMIT\b[\s:=(]{0,3}(?:\d|\$|:|\?|%|@)|\blimit\b[\s:=(`]{0,3}\d|\.limit\(|\btake\b[\s:(]{1,3}\d|\b(?:max(?:imum)?|at most|up to|no more than|not more than|first|last|latest|newest|top|next|recent|capped at|cap of|caps at|limited to|limit of|hard cap|bounded (?:by|to|at)|a maximum of)\b[^.;,]{0,28}?(?:\b\d[\d,.]*\b(?! ?(?:mb|kb|gb|s\b|ms\b|seconds?|minutes?|min\b|hours?|%))|\b(?:ten|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|one hundred|two hundred|five hundred|thousand)\b)|\b\d(?:[\d,]*\d)? ?(?:rows?|items?|entries|records?|results?|hits|matches|per page|a page|at a time|max\b|most recent|latest|newest)\b|\b(?:\d[\d,]*|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one|two|three|five) hundred) (?:[a-z]{3,20} )?(?:at (?:the )?(?:very )?most|at the outside|maximum|at a time)\b|\b\d[\d,]* [a-z]{3,20} (?:at a time|at once|per (?:call|answer|response|request))\b|\[[.…]{0,3}\s?\d+\]|\bbounded by\b|\b(?:never|cannot|can['’]t|won['’]t|does not|doesn['’]t)(?: [a-z]+){0,3} more than (?:\d|(?:ten|twenty|fifty|a|one|two|five) ?(?:hundred|thousand)?\b)|\b(?:nobody|no one|no [a-z]+) (?:can|may|gets?|receives?|is (?:given|allowed))\b[^.;,]{0,30}\bmore than (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred)\b|\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred) (?:nearest|closest|best|most (?:similar|relevant|recent)|newest|latest|highest|cheapest)\b|\b(?:returns?|gives?|lists?|shows?) (?:back )?(?:the|our|its|all the) \d{1,3} (?!days?|weeks?|months?|years?|hours?)[a-z]{3,}/i;

/** Only rows of a stretch of time are read. */
export const WINDOWED =
  /\b(?:one|a single|an?) (?:calendar |full |whole |complete )?(?:day|week|month|quarter|season|year)(?: at a time\b|,? (?:and )?(?:nothing|never|not|no) (?:longer|more|wider|else)\b)|\b(?:day|week|month|quarter|season|year)[`"']?,? (?:one|a single one) at a time\b|\b(?:more|longer|wider|larger|further|bigger) than (?:an? |one )?(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|twenty|thirty|sixty|ninety)?[\s-]?(?:days?|weeks?|months?|years?|hours?|quarters?)(?: (?:apart|wide|long|between (?:them|the two)|in between))?`?,? ?(?:is|are|gets?|gives?|yields?|ends? in|returns?|→|->|=>|:)\s?(?:answered (?:with |by )?|refused|rejected|turned (?:away|down)|not allowed|an? error|too (?:long|wide|much|many)|(?:an? )?[`"']?4\d\d\b)|\b(?:last|past|previous|next|trailing|rolling|recent|within|over|for|at most|max(?:imum)?(?: of)?|up to|(?:no|not) (?:wider|longer|larger|bigger|older|further) than|capped (?:at|to)|limited to|restricted to|bounded to|no more than|span|spans|exceed|of)\b[^.;,]{0,24}?\b(?:\d+|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|twenty|thirty|sixty|ninety)[\s-]?(?:days?|d\b|weeks?|months?|years?|hours?|h\b|quarters?)|\b\d+[\s-](?:day|week|month|year|hour|d)s? ?(?:windows?|ranges?|periods?|max(?:imum)?|at most|back|history|of data|per call|limit)\b|\b(?:one|a single|1) (?:calendar |school |fiscal |full |whole )?(?:day|week|month|quarter|year)(?: at a time|,| only|\b(?= of| per)|(?=\W{0,3}$))|\b(?:for|of|over) (?:one|a single) (?:(?:calendar|school|fiscal) (?:month|year)|season|term|semester)\b|\b(?:for|in|of|over|within) (?:the )?(?:current|chosen|picked|selected|given|requested|running) (?:day|date|week|month|quarter|year|season|term|period)\b|\b(?:for|in|of|on|over|within) (?:that|this|the same)(?: and (?:the )?(?:next|following|last|previous|coming))? (?:day|date|week|month|quarter|year|season)\b|(?<!\b(?:end|start|beginning|close) )\b(?:of|for|in|over|within) the (?:full |whole )?(?:day|week|month|season|school year|term|semester)\b|\btoday['’]?s?\b|\bcurrent (?:day|week|month|season|term)\b|\b(?:bounded|fixed|rolling|sliding|capped) (?:time |date )?(?:window|range|period)\b|\b(?:window|range|period) (?:is )?(?:capped|bounded|limited|fixed)\b|[?&](?:month|week|date|day|season|term)=|\b(?:an? |one )?(?:day|week|month|quarter|season|year|term|semester) is the (?:widest|longest|largest|maximum|greatest|biggest) (?:range|window|period|span|stretch|interval)\b|\b(?:widest|longest|largest|maximum|greatest|biggest) (?:range|window|period|span|stretch|interval)[^.;,]{0,24} is (?:an? |one )(?:day|week|month|quarter|season|year|term|semester)\b|\bcurrent_date - |\bnow\(\) - interval\b|\binterval '\d|>=?\s?date_trunc\('(?:hour|day|week|month|quarter|year)'|\b(?:day|date|week|month|quarter|season|term)\s?=\s?(?:[$:@?%]|date_trunc\()/i;

/** One stretch of time is an input of the read. */
export const WINDOW_INPUT = /^\W*(?:[\w]+\W+){0,2}?(?:month|week|date|day|season|term|quarter|year)\b(?!s)/i;

/** A paragraph that goes on about the read of the one before: "The period is at most 60 days." */
export const GOES_ON_ABOUT_READ = /^\W{0,3}(?:the|its|this|that) (?:(?:time |date |queried |requested |reporting )?(?:period|range|window|span|time ?frame|interval)|(?:result|answer|response|list|query|read|request)(?: set)?) (?:is|are|covers?|spans?|returns?|holds?|never|may|must|can(?:not)?)\b/i;

/** Computed beforehand. */
export const PRECOMPUTED =
  /\b(?:reads?|loads?|fetch(?:es)?|costs?|drawn from|comes? from|out of) (?:only |just )?(?:the |that |its |exactly )?(?:[a-z]+['’]s )?(?:one|single) (?:ready |finished |stored |prepared )?(?:row|document|record|doc)\b(?! (?:per|for each|for every)\b)|\b(?:pre-?comput\w+|pre-?aggregat\w+|materiali[sz]ed (?:view|table)s?|materiali[sz]ed|nightly (?:table|job|snapshot|rollup|aggregate|view|computed)|rollup tables?|roll-up tables?|summary tables?|snapshot(?:s| table)?|daily (?:aggregates?|rollups?|totals|stats|snapshot)|hourly (?:aggregates?|rollups?|table)|cached|cache[ds]? (?:for|in|at|with)|cach(?:es|ed|ing) (?:its |the |their |this |that |each )?(?:answers?|responses?|results?|figures|output|totals?|numbers?|aggregates?|sums?|rows?)\b[^.;]{0,24}\b(?:for|in|until)|(?<!\b(?:sessions?|tokens?|flags?|settings|limits?|counters?|keys?|roles?|permissions?|locks?) (?:is |are )?)\b(?:read|reads|served|serves|taken|comes|come|fetched|answered|loaded|hands? out|straight|given) (?:[a-z]{2,9} ){0,2}(?:out of|from|off) (?:the |a |an |its |our )?(?:redis|memcached?|valkey|(?:workers? )?kv|[a-z]{0,8} ?cache)\b(?! miss)|(?:cron|job|beat|worker|scheduler|timer)[^.;,]{0,20}\b(?:has |had )?(?:puts?|placed|left|leaves|stores?|stored|dropped) (?:it|them|these|those) (?:there|in|into)\b|counter (?:columns?|cache)|denormali[sz]ed (?:counts?|totals?|columns?)|(?:computed|refreshed|rebuilt|calculated|recomputed|summed up|added up) (?:nightly|hourly|daily|(?:once )?(?:every|each|per|a|an) (?:night|hour|day|week|\d+)|at night|overnight|by (?:a |the )?(?:cron|nightly|job))|maintained by (?:a )?triggers?|(?:cron|job|worker|trigger|task) (?:that )?(?:fills|writes|refreshes|rebuilds|updates|computes|maintains|keeps)|(?:filled|refreshed|rebuilt|written|updated|computed) (?:nightly|hourly|daily|every|at \d{1,2}(?::\d\d| ?[ap]m)|at night|over ?night|by (?:a|the) (?:\w+ )?(?:cron|job|worker|trigger)))\b/i;

/** Before the name of a table: it is made of other rows … */
export const MAKES_TABLE = /\b(?:re-?comput|re-?calculat|re-?build|re-?built|refresh|aggregat|pre-?comput|pre-?aggregat|materiali[sz]|summari[sz]|roll(?:s|ed)? up)\w*(?:(?! from\b| of\b| over\b)[^.;`]){0,40}$/i;
/** … or behind it … */
export const IS_MADE = /^\W{0,3}(?:table|view|,)?\W{0,3}(?:which |that )?(?:is|are|gets?|being)?\s?(?:re-?comput|re-?calculat|re-?build|re-?built|refresh|aggregat|pre-?comput|pre-?aggregat|materiali[sz]|filled|written|updated|populated|maintained|kept up)\w*\b/i;
/** … or by what it is called. */
export const MADE_BY_NAME = /\b(?:projection|summary|roll-?up|aggregate|read[- ]model|snapshot|stats|statistics|materiali[sz]ed)(?: tables?| views?)\W{0,4}$/i;
/** Writing a table of this name makes sums of other rows. */
export const SUM_TABLE = /(?:^|_)(?:stats?|daily|hourly|weekly|monthly|totals?|summary|summaries|roll_?ups?|agg|aggregates?|snapshots?|mv|counts?|counters?|metrics|figures|cache)(?:$|_)/i;
/** … by a job, from time to time. */
export const FROM_TIME_TO_TIME = /\b(?:at night|over ?night|nightly|every (?:night|hour|day|morning|evening|week|quarter of an hour|minute|\d+ (?:minutes|hours|min|h))|each (?:night|hour|day|morning|week)|hourly|daily|weekly|by (?:an? |the )?(?:[\w-]+ )?(?:cron|job|trigger|worker|schedule)|cron\w*|scheduled|on (?:each|every) (?:write|insert|change|import|event)|after (?:each|every) (?:write|insert|change|import|event|sync))\b|\b(?:projection|summary|roll-?up|aggregate|read[- ]model|snapshot|stats|statistics) table\b|\bmateriali[sz]ed\b/i;

/** "Nobody can create more than 20 tanks": the number of a thing is bounded. */
export const CAP_OF_THINGS = /\b(?:nobody|no one|no (?:user|member|account|customer|person|owner|[a-z]+)|cannot|can['’]t|never|not)\b[^.;]{0,40}\bmore than (\d[\d,.]*|ten|twenty|thirty|fifty|a hundred) ([a-z]+)|\b(?:at most|up to|no more than|not more than|maximum of|max\.?|limited to|capped at|limit of|never exceeds?) (\d[\d,.]*|ten|twenty|thirty|fifty|a hundred) ([a-z]+) (?:per|for each|each|a|an|may|can|are allowed)\b/i;
/** Before "12 000 records": it tells a size, it sets none. */
export const SIZE_TOLD = /\b(?:own|owns|have|has|had|hold|holds|holding|with|store|stores|expect|expects|about|around|some|roughly|reach|reaches|grow|grows|grown|already|typically|average|contains?)\b[^.;,]{0,24}$/i;

/** The risk is accepted in so many words. */
export const RISK_ACCEPTED =
  /\btrusted[- ]clients?\b|\b(?:accepted|accept|acceptable|accepting|we live with|tolerat\w+)\b[^.;]{0,60}\b(?:risks?|mvp|pilot|beta|v1|for now|launch|scale)\b|\b(?:risks?|mvp|pilot|beta|assumption)\b[^.;]{0,80}\b(?:accepted|acceptable|accept|tolerated|documented)\b|\brisk acceptance\b|\bwe (?:knowingly |deliberately |consciously )?accept (?:that (?:it|this|they|the \w+) (?:is|are|has|have|does|do)\b|(?:this|it|that)(?=\W*$|[,;]))|\baccepted\.?$/i;

/** "All list endpoints …": what is said of lists, of aggregates, or of all reads. */
export const GROUP_OF_READS =
  /\b(?:all|every|each|any|both)\b (?:of )?(?:the |our |these )?(?:(?!their|its|the|his|her|of|for|per|in|an?\b)[a-z][\w-]* ){0,2}(list(?:s|ings)?|list(?:ing)? (?:endpoints?|routes?|reads|queries)|collections?|feeds?|searches|aggregates?|aggregations?|dashboards?|rollups?|reports?|stats|reads|GETs|GET (?:endpoints?|routes?)|endpoints?|routes?|queries|exports?)\b(?! of\b)/i;

/** A risk of a read over many rows. */
export const RISK_OF_SIZE = /\b(?:rows?|records|unpaged|un-?paginated|uncapped|unlimited|unbounded|no (?:limit|cap|paging|pagination|pages)|without (?:an? )?(?:limit|cap|paging|pagination|window)|not (?:paged|capped|limited|paginated)|slow\w*|heavy|large|big|huge|whole (?:table|history|list)|everything|(?:all|at) once|memory|time-?outs?|millions?|thousands?|scans?|full (?:list|history|table))\b/i;

/** "Lists are paged": said of them all without a word for it. */
export const READS_IN_GENERAL = /^\W*(?:the |our )?(lists|list (?:endpoints|routes|reads|queries)|collections|feeds|aggregates|aggregations|aggregate (?:endpoints|routes|queries)|dashboards|rollups|totals)\b (?:are|is|use|return|take|come|have|read|get|go|run|never|always)\b/i;

/** A note on reads over many rows, by its title, label or heading. */
export const ABOUT_MANY_ROWS = /\bheavy\b|\bpaginat\w*|\blarge (?:reads|lists|scans)\b|\bread (?:strategy|limits|bounds|caps)\b|\bquery (?:caps|limits|bounds)\b|\bexpensive (?:reads|queries)\b|\bscans\b|\blist(?:s| endpoints| (?:is|has|returns|loads|comes|needs|carries|shows|stays))\b/i;

/** The header over the titles of screens, beside their paths, or over those paths: `/orders` below it is a page, whatever route has the same path. */
export const SCREEN_LABEL = /^(?:pages?|screens?|views?)$/i;

/** What several routes share with the query above: "The same `WHERE` stands in each of the public routes below". */
export const SAME_QUERY = /\b(?:the same|this|that|this same) [`"']?(?:where|query|lookup|look-up|condition|clause|select|join|statement)\b[^.;:]{0,50}\b(?:each|every|all|both)\b(?: of)?(?: the)?(?: [\w/-]{2,20}){0,3} (?:routes|endpoints|handlers|pages|paths|requests)\b/i;
