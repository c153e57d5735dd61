/** A master calls a worker once for each of many, and what its status tells (docs/judgement.md, fan-out-status-contract). */

export const FAN_OUT = /\bfan(?:s|ned|ning)?[-_ ]?out\b|\bmaster\b(?! (?:data|key|branch|list|copy|record|table|password|plan|switch|site))/i;
/** "Called by the poll for each rule": a worker says so itself. */
export const CALLED_FOR_EACH = /\b(?:called|invoked|requested|hit|triggered|fired|fanned out to|posted to)\b(?:(?!\b(?:calls|posts|invokes|sends|requests|fans)\b)[^.;\n]){0,40}\b(?:for each|for every|once per|one per|once an?|per|[Nn] times|\d+ times|many times)\b|\b(?:called|invoked) (?:for each|for every|per)\b|\bone (?:HTTPS? )?(?:call|request|POST|invocation) (?:per|for each|for every|an?)\b[^.;]{0,40}\b(?:from|by)\b|\bone (?:call|request|invocation) for each\b/i;
export const PASSIVE = /\bby (?:the |our )?[`"']?$/i;
export const NO_FAN_OUT = /\bno (?:http )?fan-?out\b|\bwithout fan-?out\b|\bthere['’]?s? (?:is )?no fan-?out\b|\bnot (?:over )?http\b|\bno http workers\b|\bno fan\b|\bfan-?out\b\W{0,6}(?:none|n\/?a|no)\b/i;
/** Before the page that a mail leads to: "sends a mail per guest, linking to `/orders/:id`". */
export const LINKED_PAGE = /\b(?:links?(?:ed|ing)?(?: back)?(?: to| for)?|leads? to|leading to|points? to|pointing to|opens|opening|url|href|redirects? to|pages?(?: at)?)\s[`"'(]*$/i;
/** So often only: "one call per run". */
export const PER_RUN = /\b(?:per|for (?:each|every)|each|every) (?:run|night|day|hour|week|month|morning|evening|minute|invocation|execution|tick|schedule|cron|deploy\w*|\d+ (?:minutes|hours|days))\b/gi;
/** One call for each of many. */
export const FOR_EACH = /\b([a-z]{3,20}) by \1\b|\b(?:posts?|sends?|hands?|passes|submits?|forwards?)\s(?:every|each)\s\w+|\bPromise\.all(?:Settled)?\b|\b(?:asyncio\.)?gather\b|\bHttp::pool\b|\bin a loop\b|\bloops? over\b|\b(?:for|over) all (?:the |of the )?(?:\d[\d,.]{0,6} )?\w+s\b|\bfor all of them\b|\b(?:once|one|a|each|calls?|requests?|POSTs?|posts|worker|workers|invocations?|slices?)\b[^.;]{0,40}\b(?:per|for (?:each|every))\s\w+|(?<!\bnext )\b(?:for|at|to|with|on) (?:each|every)\b|\bonce an?\b|\b[Nn] times\b|×\s?N|\bN\s?[×x]\s|\bone (?:HTTPS? )?(?:call|request) (?:an?|each)\b|\beach (?:one|of them)\b|\bper (?:\w+)\b|\b(?:at a time|in parallel)\b|\bevery \w+['’]s\b|\b(?:posts?|sends?|hands?|passes|gives|forwards?|submits?) (?:each|every one|them one by one|one by one)\b/i;
export const CALLS = /\b(?:asks?|hands? (?:each|every)|passes (?:each|every)|issues?|calls?|called|posts?|POSTs?|invokes?|hits?|triggers?|dispatch(?:es)?|fires?|fetch(?:es)?|requests?|sends?)\b|→|->|=>|─►|fan[-_ ]?out/i;
/** "Calls `recount` once for each register": a worker by the name of its function, or the last word of its path. */
export const CALLS_BY_NAME = /\b(?:calls?|invokes?|hits|makes (?:for each (?:one|of them) )?a call to|posts to)\s[`"']{0,2}\/?([a-z][\w-]{3,40})[`"']{0,2}(?:\(\))?\s(?:\w+ )?(?:for each|for every|per)\b/i;
/** "Calls one function per ward over HTTP": a master that names no worker. */
export const CALLS_OVER_HTTP = /\b(?:calls?|invokes?|hits|posts to|requests?)\b[^.;]{0,50}\b(?:per|for (?:each|every))\b[^.;]{0,30}\b(?:over|via|through|by) HTTPS?\b|\b(?:HTTPS?|POST) (?:call|request)s?\b[^.;]{0,24}\b(?:per|for (?:each|every))\b|\bfor (?:each|every)\b[^.;]{0,30}\bHTTPS? (?:call|request)s?\b/i;
/** Queues carry no HTTP status. */
export const QUEUED = /\b(?:queues?|enqueue\w*|celery|bull(?:mq)?|sidekiq|sqs|kafka|messages? per|jobs? per|tasks? per|pub\/?sub|inngest|rabbitmq|dead-?letter)\b/i;
/** … other than one that calls a route over HTTP for each message, and takes its status for the outcome: QStash, Cloud Tasks, a push subscription. */
export const PUSHED_OVER_HTTP =
  /\b(?:upstash )?qstash\b|\bcloud tasks\b|\bpush subscriptions?\b|\b(?:each|every one|all|which|them)\b[^.;,]{0,20}\b(?:delivered|posted|pushed|POSTed) (?:over HTTPS? |by POST )?to (?:the |its |our )?(?:\w+ )?(?:workers?\b(?! (?:process|pool|thread))|routes?\b|endpoints?\b|[`"']{0,2}(?:POST )?\/)/i;
export const WORKER_WORD = /\bworkers?\b(?!-key)|\bslices?\b/i;
/** Who calls the worker is the master. */
export const CALLS_WORKER = /\b(?:calls?|invok(?:es?|ing)|calling|POSTs?(?: each)?(?: one)? to|trigger(?:s|ing)?|requests?|hits?|starts?|runs?|hands? (?:each|them|it|one)(?: \w+)? (?:over )?to) (?:(?:the|a|its|one|that|this|each|our) )?(?:[\w-]+ ){0,2}workers?\b(?! (?:pool|queue|process))/i;
export const MASTER_WORD = /\bmaster\b|\bdispatcher\b|\bfan(?:s|ning)?[-_ ]?out\b(?! worker)/i;

export const NON_SUCCESS = /\b50\d\b(?!\s(?:users|rows|records|items|ms|people|subscribers|products|requests|calls|mails|e-?mails|at a|per|of)\b)|\b5xx\b|\bnon-?2xx\b|\bnon-?200\b|\b50\ds\b|\b4xx\b|\b(?:an? )?(?:http )?error status\b|\bstatus(?: code)? (?:outside|other than|beyond|not in|above)(?: of)? (?:the )?(?:2xx|2\d\d)\b|\bnot 2xx\b|\bstatus >= ?[45]00\b|\bHTTP 5\d\d\b|\b(?:Status)?(?:Bad_?Gateway|Internal_?Server_?Error|Service_?Unavailable|Gateway_?Timeout)\b/gi;
export const OK_ON_FAILURE = /\b(?:answers?|returns?|responds?|gets?|gives?|comes? back|status|is|are|with|a)\s(?:with\s|as\s)?(?:an?\s)?(?:HTTP\s)?`?207\b(?![^.;]{0,60}\b[45]\d\d\b)|\b(?:returns?|answers?|responds?|repl(?:y|ies)|responses? (?:is|are)|status(?: codes?)?:?)\b(?![^.;]{0,60}\b[45](?:\d\d|xx)\b)[^.;]{0,50}\b(?:regardless|either way|in (?:any|all|every) cases?|no matter (?:what|how|whether)|anyway|all the same|whatever happens?)\b|\b(?:finishes|ends|returns|completes|exits) (?:normally|as if nothing|successfully (?:anyway|all the same))\b|\b(?:reported|told|returned|signall?ed|answered|sent|noted|flagged|shown)(?: back)? (?:in|as|inside|within) [^.;]{0,50}\bwith (?:an? )?(?:HTTP |status )?`?200\b|\b(?:catch(?:es)?|swallow(?:s|ed)?|absorbs?|suppress(?:es)?|hides?) (?:all |any |every |its |the |each |such )?(?:errors?|exceptions?|failures?)\b(?![^.;]{0,80}\b(?:[45]\d\d|[45]xx|non-?2xx|re-?throws?|rethrown|raises?)\b)|\balways (?:answers?|returns?|responds?|replies|sends?|gives?)?\s?(?:with )?(?:an? )?(?:HTTP )?`?200\b|\b(?:answers?|returns?|responds?|gives?) (?:with )?(?:HTTP )?`?200\b[^.;]{0,14}\b(?:either way|in any case|regardless|always|no matter|even)\b|\b200\b`?(?:(?!\b[3-5]\d\d\b)[^.;]){0,40}(?:\b(?:ok|done|sent|\w+ed)\W{0,3}:?\s?(?:false|boolean)\b|\bsuccess\W{0,3}:?\s?(?:false|boolean)\b|\bstatus\W{0,4}(?:\w+\W{1,5}){0,2}(?:error|failed)\b|\berrors?\b\W{0,4}(?:\[|:|\?|listed)|\bfailed\W{0,3}:)|(?:\bok\W{0,3}:\s?false|\bsuccess\W{0,3}:\s?false|"error"\W{0,3}:)[^.;]{0,60}\bstatus 200\b|\bstill (?:return|returns|answers?|respond|responds|a)\s?(?:with )?(?:an? )?(?:HTTP )?`?200\b|\b200\b[^.;]{0,30}\b(?:even|also) (?:when|if|on)\b[^.;]{0,40}\bfail|\bswallows? (?:its |all |the )?errors?\b|\bfail\w*\b[^.;]{0,60}\b(?:comes? back|returns?|answers?|responds?|replies|gets?|gives?|yields?|ends?|(?:is|are) (?:answered|reported|returned))\s(?:still\s|also\s|just\s)?(?:as\s|with\s)?(?:an?\s)?(?:HTTP\s)?`?200\b|\b200\b`? (?:either way|whatever happens|in (?:both|all|any|every) cases?)\b|\b(?:errors?|failures?) (?:in|inside|within) (?:a|the|its) `?200\b|\b200\b`? (?:OK )?with (?:an?|the|its) (?:errors?|failures?)\b|\b(?:makes|turns|converts|maps|rewrites|translates|changes|flattens|transforms)\s(?:(?!\b\d{3}\b)[^.;,]){1,50}?\s(?:(?:(?:in)?to|as)\s)?(?:an?\s)?(?:plain\s)?(?:HTTP\s|status\s)?`?20[02]\b|\b(?:is|are|gets?)\s(?:made|turned|converted|mapped|rewritten|translated|changed|flattened)\s(?:(?:in)?to\s)?(?:an?\s)?(?:plain\s)?(?:HTTP\s|status\s)?`?20[02]\b|\b(?:becomes?|comes? out as|leaves? as)\s(?:an?\s)?(?:plain\s)?(?:HTTP\s|status\s)?`?20[02]\b/i;
/** Who calls again and again and is no part of the system. */
export const PERSON_NODE = /\b(?:users?|clients?|browsers?|apps?|customers?|members?|visitors?|people|person|admins?|pages?|ui|spa|frontend|phones?|mobile)\b/i;
export const READS_BODY = /\b(?:fail\w*|errors?|cannot|could not|can['’]t|couldn['’]t|goes wrong|went wrong|broke)\b[^.;]{0,60}?\b(?:is|are|gets?|be|only|just)\s(?:\w+ly\s)?(?:told|reported|signall?ed|shown?s?|marked|flagged|noted|seen|known|given|indicated|stands|appears)\s(?:(?!\b(?:status|[45]\d\d)\b)[^.;,]){0,40}?\b(?:in|of|from|inside|within)\s(?:its|the|each|every|their|a)\s(?:\w+ )?(?:json|body|bodies|payload|answer|response|reply)\b|\b(?:tells?|reports?|signals?|marks?|flags?|says?|notes?)\s(?:(?!\b(?:status|[45]\d\d)\b)[^.;,]){0,40}?\b(?:fail\w*|errors?|wrong|worked|ok|success)\b(?:(?!\b(?:status|[45]\d\d)\b)[^.;,]){0,40}?\b(?:in|inside|within)\s(?:its|the|each|every|their|a)\s(?:\w+ )?(?:json|body|bodies|payload|answer|response|reply)\b|\b(?:adds? up|counts?|tall(?:y|ies)|sums? up|collects)\s[^.;]{0,50}\b(?:reads?|finds?|gets?|sees?|takes?)\s(?:there|(?:in|from|out of) (?:the|each|every|their|its|all) (?:\w+ )?(?:answers?|bod(?:y|ies)|json|responses?|repl(?:y|ies)))\b|\b(?:reads?|uses?|checks?|looks at) [`'"]?(?!(?:it|them|status|http|code|this|that)\b)\w+[`'"]? (?:to|and) (?:count|tell|decide|mark|tally|see)|\b(?:parses?|reads?) (?:every|each|the|all) (?:JSON|bod(?:y|ies)|answers?|responses?)\b[^.;]{0,40}\b(?:status|ok|success|error)\b|\bwhose\s[`"']?(?:ok|success|result|status|state|error|outcome|sent|done|failed)[`"']?\s(?:is|=|was|says|reads|holds)\s|\b(?:when|if|where|whose)\s(?:the\s)?[`"']?(?:ok|success)[`"']?\s(?:is|=|was)\s[`"']?(?:false|true|set)\b|\b(?:reads?|inspects?|parses?|looks? (?:at|into)|checks?|counts?|adds? (?:them |it )?up|adds up|sums?|uses?|logs?)\b[^.;]{0,40}\b(?:body|bodies|json|payloads?|flags?|`?ok`? (?:field|flag)|`?ok`?|`?success`? (?:flags?|field)|`?status`? field|`?sent`?|errors?\[\])(?!\w)|\bflag in the body\b|\bin the body (?:tells|so that the master|so the master)\b|\b(?:adds? (?:them |it )?up|sums?|totals?|counts)\s[`"'](?:failed|failures|errors?|ok|success|sent|done)\b/i;
export const NOT_READ = /\b(?:never|not|n['’]t|nobody|without|nothing|no)\b[^.;]{0,24}\b(?:reads?|inspects?|inspected|parses?|parsed|looks? (?:at|into)|looking|checks?|body|bodies|json)\b|\b(?:status(?: codes?)?|res\.ok)\b[^.;]{0,12}\b(?:only|alone)\b|\bonly\b[^.;]{0,20}\b(?:status|res\.ok)\b|\bby (?:http )?status\b|\bres\.ok\b/i;

/** Who fans out, before the name of what is called: "the cron requests `POST /jobs/nudge`", "`/dispatch` calls …". */
export const MASTER_ACTOR = /\b(?:pg_cron|pg_net|cloud scheduler|eventbridge|cronjob|cloudwatch rule|timer trigger|step function|map state)\b|\b(?:rake|scheduled|artisan|nightly|hourly|daily|weekly|background|timer) (?:task|script|command|workflow|controller|function|lambda)\b|\b(?:cron(?:job)?|master|dispatcher|scheduler|orchestrator|coordinator|nightly (?:run|job))\b|(?<![\w-])\/(?:[a-z0-9]{1,20}\/){0,3}[\w-]{0,20}(?:cron|dispatch|master|fan-?out)|\bfn\/[\w-]{2,30}|\b(?:hourly|nightly|daily|weekly) (?:function|route|endpoint)\b/i;
/** Before a worker's name: what is said of it, not of what it calls. */
export const CALLED_BY_LABEL = /^(?:called|invoked|triggered|requested)(?:[ _]by)?$/i;
/** "calls the worker for every reader", "an HTTP request to the route below for each club" */
export const NAMELESS_WORKER = /\b(?:the|a|one|its|(?:that|this|each|every) [a-z]+['’]s|[a-z]+['’]s own) (?:\w+ )?workers?\b(?! (?:process|pool|thread))|\bworker (?:routes?|endpoints?|functions?)\b|\b(?:the )?(?:route|endpoint) (?:below|beneath|under it|that follows)\b|\bthe next (?:route|endpoint|row)\b/i;
/** "Calls both workers for all 40 clubs", "its three workers": the first group how many, of workers that go without a name. */
export const COUNTED_WORKERS = /\b(?:both|(?:the|its|our|these|all|all of the|each of the)\s(two|three|four|five|six|\d)|(two|three|four|five|six))(?: of the| its| the| our)? (?:[a-z-]+ )?(?:workers|worker (?:routes|endpoints|functions))\b(?! (?:process|pool|thread))/i;
/** "*Feed worker*: reads …": a worker by the thing that it works on. */
export const WORKER_OF = /\b([a-z][a-z-]{2,24}) (?:workers?|worker (?:route|endpoint|function))\b(?! (?:process|pool|thread|node|key))/gi;
/** A case in which there is nothing to do: what is answered then tells no failure. */
export const NOTHING_TO_DO = /\b(?:(?:switched|turned) off|disabled|deactivated|inactive|paused|on hold|opted out|unsubscribed|muted|archived|closed|nothing to (?:do|send|fetch|bill|store|print)|nothing (?:new|changed|is due)|no (?:work|new \w+|changes?)|not due|(?:is|are|was|were) (?:empty|skipped|up to date)|already (?:sent|done|billed|stored|printed|handled|processed|up to date)|(?:has|have) (?:no|nothing)|does not want|do not want)\b/i;
/** "the two workers below": several of them, the first group how many. */
export const ROUTES_BELOW = /\b(?:the|its|these|our)(?: (two|three|four|five|six|\d))? (?:\w+ )?(?:workers|routes|endpoints|functions|handlers) (?:below|beneath|under it|that follow|listed (?:below|next))\b|\b(?:the|these) (two|three|four|five|six|\d) (?:\w+ )?(?:workers|routes|endpoints|functions)\b[^.;]{0,60}:\s*$/i;
export const ROUTE_BELOW = /\b(?:route|endpoint|worker|function|handler) (?:below|beneath|under it|that follows)\b|\bthe next (?:route|endpoint|row)\b/i;
/** "If the shop answers 503, …": whose status is told, before it. */
export const OF_UPSTREAM = /\b(?:if|when|whenever|once|should|in case|unless|after)\s(?:the|a|an|its|our|their)?\s?(?!worker|route|it\b|job|function|handler|endpoint|slice)[\w'’.-]+(?:\s[\w'’.-]+){0,2}\s(?:answers?|returns?|responds?|repl(?:y|ies)|gives?|sends?|comes? back|throws?)\b[^,;.]{0,16}$/i;
/** Not so: "never answers 502". */
export const NOT_THAT = /\b(?<!\b(?:that|which|who) (?:could|can|did|does|would) )(?:not|never|no|n['’]t|without|nothing|nobody)\s(?:\w+\s){0,2}$/i;

/** The program of a worker tells a failure by its status. */
export const CODE_FAILS_WITH = /\bstatus(?:_?[cC]ode)?\s?[:=]\s?['"]?5\d\d\b|\b(?:status|sendStatus|code|abort|HTTPException|Response|writeHead|WriteHeader)\(\s?(?:status_code\s?=\s?)?5\d\d\b|\bhttp\.Error\([^\n]{0,80}(?:\bhttp\.Status\w+|\b5\d\d\b)|\b(?:Status)?(?:BadGateway|BAD_GATEWAY|InternalServerError|INTERNAL_SERVER_ERROR|ServiceUnavailable|SERVICE_UNAVAILABLE|GatewayTimeout|GATEWAY_TIMEOUT)(?:Exception|Error)?\b|\bhead :(?:bad_gateway|internal_server_error|service_unavailable)\b|,\s?5\d\d\s?\)|\),\s?5\d\d\b/;
/** … or is caught. */
export const CODE_CATCH = /\b(?:catch|except|rescue)\b|\bif (?:\w+, )?err (?::?= [^\n]{1,160}; err )?!= nil\b/;
/** … and answered. */
export const CODE_ANSWERS = /\breturn\b[^\n]{0,30}(?:\bjson\b|\bResponse\b|\bjsonify\b|\bJSONResponse\b|\{\s?["'])[^\n]{0,160}|\b(?:res|reply|c|ctx|render)\.(?:json|send)\([^\n]{0,160}|\b(?:(?:write|respond|send|render|reply|encode)_?(?:with_?)?json|respond|(?:w|rw|writer)\.WriteHeader)\([^\n]{0,160}/i;
/** … with a status that is no success, or not at all. */
export const CODE_NO_SUCCESS = /\b[45]\d\d\b|\bthrow\b|\braise\b|\bStatus(?!(?:OK|Created|Accepted|NoContent)\b)[A-Z]\w+/;
/** Only perhaps: "it may return a 500". */
export const MAY = /\b(?:may|might|(?:could|can)(?! not\b)|should probably|ideally|optionally|perhaps|maybe|possibly)\b[^,;:.]{0,30}$/i;
/** Between who fans out and what is called: a verb of calling in the same thought. */
/** Directly before the route that another one calls; the name of a method is no such verb. */
export const ROUTE_CALLS = /(?<![\w/-])(?:calls?|invokes?|hits?|triggers?|fetches|posts(?: once)? to|fires?|requests|asks)\s[^,;.:]{0,30}$/;
export const MASTER_CALLS = /\b(?:calls?|fires?|requests?|invokes?|posts|hits|triggers?|sends?|issues?|dispatches|fetches|makes?|walks|asks)\b[^;:]{0,70}$/;

/** A column or label over what is answered when the work fails. */
export const ON_ERROR_LABEL = /(?:\b|_)(?:on |in case of |if )?(?:errors?|fail[a-z]*|exceptions?)(?:\b|_)/i;
/** … where it begins with a success. */
export const BEGINS_OK = /^\W{0,3}(?:HTTP )?20\d\b(?![^.;]{0,80}\b[45](?:\d\d|xx)\b)/i;
/** "called by `/rounds/start` for each district": another route calls it. */
export const CALLED_BY_ROUTE = /\b(?:called|invoked|requested|hit|triggered|posted to)(?: over HTTPS?)? (?:by|from) (?:the )?[`"']?(?:(?:GET|POST|PUT) )?\//i;
/** "That controller walks …", "it calls …", a step that goes on about who acted before. */
export const GOES_ON_ABOUT = /\b(?:it|that|this|the same|which)\b/i;

/** A loop of a program. */
export const CODE_LOOP = /\bfor(?:each)?\s?(?:await\s?)?\(|\bfor\s(?:\w+,\s?)?\w+\s(?:in|of|:=)\s|\.(?:map|forEach|each|for_each|flatMap)\b|\bPromise\.all(?:Settled)?\(|\basyncio\.gather\(|\bwhile\s?\(|\bForEach\b/g;
/** A call over HTTP of a program. */
export const CODE_REQUEST = /\b(?:fetch|net\.http_post|http_post|axios(?:\.post|\.request)?|got(?:\.post)?|ky\.post|httpx\.post|requests\.post|client\.(?:post|Post|PostAsync)|session\.post|http\.(?:post|Post)|Http::post|HTTP\.post|Net::HTTP\.post|Faraday\.post|invoke|postForEntity|PostAsync|\$fetch|NewRequest)\(/g;
/** A program that looks at the answer's body … */
export const CODE_READS_BODY = /\b(?:body|json|data|payload|result|out|answer|reply|res\.data|response\.data)(?:\??\.|\[['"]|\.get\(['"])(?:ok|success|failed|error|errors|status|result|sent|done)\b/i;
/** … or at its status. */
export const CODE_READS_STATUS = /\b(?:res|resp|response|r|reply)\.(?:ok|status|status_code|StatusCode|IsSuccessStatusCode|is_success|raise_for_status|success\?)\b|\braise_for_status\b|\bEnsureSuccessStatusCode\b/;

/** The head of a column for what a master calls: "fans out to", "Worker" beside "Master". */
export const FAN_OUT_COLUMN = /\bfan(?:s|ned|ning)?[-_ ]?out\b|\bworkers?\b|\bcalls? (?:over http|for each|once)\b/i;
export const MASTER_COLUMN = /\b(?:masters?|dispatchers?)\b/i;

/** The definition of a function in a program. */
export const DEFINES_FUNCTION = /\b(?:function|def|func|fn|const|fun|sub)\s(?:\([^)\n]{0,40}\)\s)?(\w{3,50})/g;
/** "That route renders …", "it answers …": a step that goes on about what was called. */
export const WORKER_SPEAKS = /^\W{0,3}(?:that|this|the|each|every)?\s?(?:called\s)?(?:routes?|endpoints?|workers?|functions?|it|handler|call)\b/i;
/** "… per shop to the renderer", "asks the recount function": who is called, in words. */
export const CALLED_IN_WORDS = /\b(?:to|calls?|asks?|invokes?|hits?|triggers?|pings?|requests?) (?:the|our|its) [`"']?([a-z][\w-]{2,30})[`"']?(?:\s(function|route|endpoint|handler|controller|lambda|action|worker)\b)?/gi;
export const FANS_OUT = /\bfan(?:s|ned|ning)?[-_ ]?out\b/i;
/** … by calls over HTTP. */
export const BY_CALLS = /\bHTTP\b|\bPOSTs?\b|\brequests?\b|\bcalls?\b|\bworkers?\b/;
/** Between a status and the case in which it is answered. */
export const IN_CASE = /\b(?:when|whenever|if|unless|where|once|for|in case|as soon as)\b/i;
/** "`POST /render-voice` is the worker": an endpoint that says what it is. */
export const IS_THE_WORKER = /^\W{0,4}(?:(?:POST|PUT)?\s?\/?[\w/{}:-]{0,60}\W{1,4})?(?:(?:is|acts as|serves as)\s)?(?:the|a|one|its)\s(?:[a-z]+\s)?worker\b(?! (?:who|asks|opens|enters|files|uploads|profile|account))/i;
/** On the arrow of a drawing: "one call per site". */
export const CALL_FOR_EACH = /\b(?:calls?|requests?|POSTs?|invocations?|once|one)\b[^;]{0,20}\b(?:per|for each|for every|each)\b|\b(?:per|for each|for every)\s[a-z]+\W*$/i;
/** On the arrow of a sequence, behind the route that is called: "(16 times, in parallel)", "once per shop", "× 12". */
export const CALL_MANY_TIMES = /(?:(?<!\b(?:up to|at most|retried|retries|retry) )\b(?!1\b)(?:\d{1,5}|n|many|several|two|three|four|five|six|ten|twelve|twenty) (?:times|calls|requests|in parallel)\b|[×x]\s?(?:\d{1,5}|n)\b|\b(?:\d{1,5}|n)\s?[×x](?!\w)|\b(?:(?:once|one|each|calls?|requests?)\s)?(?:per|for (?:each|every|all))\s(?!(?:run|night|day|hour|week|month|minute|tick)\b)[a-z]|\bin parallel\b)/i;
/** The work of a worker fails. */
export const GOES_WRONG = /\b(?:fail\w*|errors?|goes wrong|cannot|could not|breaks?|throws?)\b/i;
/** Before a status: the one of which the sentence speaks gives it. */
export const ANSWERS = /\b(?:repl(?:y|ies)|answers?|returns?|responds?)\b/i;
/** Behind a status: the case in which it is answered, not the time from which on. */
export const AS_SOON_AS_IT_FAILS = /^`?,?\s(?:as soon as|once|the moment)\s(?!(?:we|there|you|the team)\b)[^.;,]{0,50}\b(?:could not|couldn['’]t|cannot|can['’]t|fails?|failed|goes wrong|went wrong|throws?|breaks?|gives up|(?:gives?|reports?|returns?|answers? with) (?:an )?errors?|errors?)\b/i;
