/** A write goes wrong. */
export const FAILS = /\bfail(?:s|ed|ing|ure)?\b|\b(?:cannot|can['’]t|could not|couldn['’]t) be (?:written|created|stored|inserted|saved|added|recorded)\b|\bblows? up\b|\bthrows?\b|\b(?:database|db|postgres\w*|mysql|store|constraint|firestore) (?:refuses?|rejects?|will not take)\b|\b(?:refused|rejected) by (?:the )?(?:database|db|postgres\w*|mysql|store|constraint|firestore)\b|\berrors? (?:out|on|in|while|go|goes|are|is|get|gets)\b|\btry ?\W{0,3} ?catch\b|\bexceptions?\b|\bunsuccessful\b|\bbreaks?\b|\bgoes wrong\b|\bgo wrong\b|\bdoes(?:n['’]t| not) (?:go in|make it|land|insert)\b/i;
export const LOGGED = /\blog(?:s|ged)?\b(?!\s?(?:in|out|-in|book)\b)|\bconsole\.(?:error|warn|log)\b|\b(?:written|goes|sent|noted|reported|recorded|captured) (?:to|in) (?:the |a )?(?:logs?|sentry|error log|datadog|rollbar|bugsnag)\b|\bsentry\b|\bwarning\b/i;
export const GOES_ON = /\b(?:carr(?:y|ies|ied) on|continu(?:e|es|ed|ing)|go(?:es)? on|goes ahead|proceeds?|keeps? going|move(?:s|d)? on|skip(?:s|ped)?|ignored?|ignores?|left out|passed over|swallow(?:s|ed)?|anyway|best[- ]effort|regardless|nonetheless|still (?:set|returns?|returned|counts?|counted|answers?|shows?|live|saved|stored|stands?|valid|marked)|simply missing|(?:the|with the) (?:rest|others)|made it|add (?:it|them|that \w+) (?:again|by hand|later)|fix(?:es|ed)? (?:it|them|up|this)|re-?invite|without them|(?:is|are|stays?|remains?) (?:kept|stored|saved|valid|there|left) without (?:it|them|one)|(?:keeps?|stores?|saves?) (?:the )?\w+ without (?:it|them|one))\b/i;
/** The failure is undone, or shown in the state of the parent. */
export const UNDONE = /\brolls? back\b|\brolled back\b|\brollback\b|\btransaction\w*\b|\batomic\w*\b|\ball or nothing\b|\b(?:both|all) or n(?:either|one|othing)\b|\beither both\b|\bneither\b|\b(?:deleted|removed|undone|reverted) (?:again|too|as well)\b|\b(?:set|sets|moved?|moves|transitions?|goes|marks?|marked|changes?|changed|turns?|turned|becomes?|flips?|flipped|ends?(?: up)?|is|put|puts|left) (?:it |the \w+ |(?:the |its |that )(?:\w+['’]s )?[`"']?(?:state|status)[`"']? )?(?:to |as |into |in |over to )?(?:a |the |state |status )?[`"']?\w*(?:failed|errored|incomplete|void|aborted)\b|\b(?:status|state)\s?=\s?[`"']?'?failed\b|\bcompensat\w+\b|\b(?:deletes?|removes?|undoes|reverts?) (?:the |its |that )?(?:parent|order|row|header|\w+ row|\w+ again)\b|\brow\b[^.;]{0,30}\b(?:deleted|removed|undone|reverted)\b/i;
/** One act, as the store guarantees. */
export const ATOMIC = /\btransactions?\b(?! (?:id|fee|list|history|import|sync|row|rows|categor\w+|table|record|records|amount|date)\b)|\btransactional(?:ly)?\b|\$transaction\b|\batomic(?:ally|ity)?\b(?!\W{0,3}$)|\bDB\.batch\b|\bbatch\(\)?|\bD1 batch\b|\b(?:one|a single|the same) batch\b|\brolls? (?:\w+ ){0,2}back\b|\brolled back\b|\brollback\b|\ball or nothing\b|\ball-or-nothing\b|\b(?:both|all) or n(?:either|one|othing)\b|\beither both\b|\bboth (?:land|commit|exist|happen)\b|\bsame (?:database |db )?transaction\b|\bone statement\b|\bsingle statement\b|\bCTE\b|\bwriteBatch\b|\brunTransaction\b|\bsession\.begin\b|\b(?:one|a single|the same) mutation\b|\bSECURITY DEFINER\b|\bdb trigger\b|\b(?:postgres|database|db|sql|plpgsql) (?:function|procedure|trigger)\b|\brpc\b|\bstored procedure\b|\bTransactWrite\w*\b|\b(?:set|moved?|moves|marked) (?:to |as )?[`"']?\w*failed\b|\bBEGIN\b[^.]{0,200}\bCOMMIT\b|\bcommits? (?:once|together|at the end|as one|all)\b|\bunit of work\b|\bsave_all\b|\bEcto\.Multi\b|\btransaction\.atomic\b/i;
export const DENIES_ATOMIC = /\b(?:no|not|without(?: a)?|isn['’]t|outside (?:of )?(?:a|the)) (?:(?:in|a|an|one|single|wrapped in|the|surrounding|shared) ){0,3}(?:transaction\w*|atomic\w*|rollback)\b/i;
/** What fails is no write of a row. */
export const OTHER_FAILURE = /\b(?:e-?mails?|mails?|sms|texts?(?! row)|push|notif(?:y|ication) (?:fails|service|provider)|telemetry|posthog|segment|mixpanel|amplitude|analytics|webhooks?|uploads?|model|llm|openai|claude|gemini|anthropic|twilio|stripe|postmark|resend|sendgrid|api call|request|time-?outs?|cache|redis|worker|workers|deliver(?:y|ies)|sends?|sending|fetch|geocod\w+|feed|crawl\w*|parse[ds]?|parsing|login|sign-?in|signature|payment|charge|capture|health|build|deploy\w*|test)\b/i;
export const ROW_WORD = /\binserts?\b|\binserted\b|\brows?\b|\bwrites?\b|\bwritten\b|\bchild(?:ren)?\b|\bitems?\b|\blines?\b|\brecords?\b|\bstored\b|\bsaved\b|\bcreated\b|\bentr(?:y|ies)\b|\bbe added\b/i;
export const MAINTENANCE = /\bbackfill\w*\b|\brepair\w*\b|\bcursor\b|\bre-?index\w*\b|\bmigration\b/i;
/** A row is written. */
export const WRITES = /\b(?:inserts?|inserted|inserting|creates?|created|writes?|written|wrote|saves?|saved|stores?|adds?|added|upserts?|updates?|updated|sets?|replaces?|replaced|deletes?|moves?|moved|records?)\b|\bINSERT INTO\b|\bUPDATE\b|\b(?:a|one|the|each) (?:new )?(?:row|document|record|entry|line) (?:in|into|to|for)\b|\bgo(?:es)? into\b|\badd(?:s|ing)?\b|\bappends?\b|\bpushes\b|\bputs\b/i;
export const INSERTS = /\b(?:saves?|saved|stores?|stored|inserts?|inserted|inserting|creates?|created|writes?|written|adds?|added|upserts?|replaces?|replaced|plus (?:one|a|an|the)|and (?:one|its|the|all|a)|then (?:one|its|the|all|a)|with (?:its|one))\b|\bINSERT INTO\b|\b(?:a|one|the|each) (?:new )?(?:row|document|record|entry|line) (?:in|into|to|for)\b|\bgo(?:es)? into\b|\bappends?\b|\bpushes\b|\bputs\b/i;
/** Behind the name of a table: a row of it, "a payment row". */
export const IS_ROW = /^s?\s(?:rows?|records?|documents?|entr(?:y|ies))\b/i;
/** "Order row and line rows are inserted": the verb stands behind, with no other between. */
export const INSERTED_BEHIND = /^(?:(?!\b(?:is|are|was|were|has|have|gets?|will)\b)[^.;]){0,60}\b(?:is|are|gets?|get) (?:then |both |also )?(?:inserted|written|stored|saved|created|added)\b/i;
/** Said of all writes at once. */
export const GROUP_OF_WRITES = /\b(?:all|every|each|any)\b[^.;]{0,40}\b(?:writes?|mutations?|inserts?|multi-(?:row|table|step|statement)\w*|child(?:ren)?|parents?)\b|\bparents? (?:and|with|plus) (?:its |their )?child(?:ren)?\b|\b(?:multi-(?:row|table|step)|related|dependent) (?:writes|inserts|rows|records)\b/i;
/** Ends what a verb of writing governs: a read begins. */
export const READ_BEGINS = /;\s|\.\s|\b(?:lists?|reads?|returns?|shows?|selects?|loads?|joins?|fetch(?:es)?|checks?|looks? up|counts?|sums?)\b/gi;
/** Rows that code inserts. */
export const CODE_INSERTS = /\binsert\((\w+)\)|\b(?:from|table|collection)\(['"](\w+)['"]\)\.(?:insert|upsert|add)\w*|\b(?!(?:db|tx|trx|t|client|conn|this|supabase|prisma|ctx|session|orm|knex|pool|database)\.)(\w+)\.(?:create|createMany|insert|insertMany|insertOne|upsert|bulkCreate|bulk_create|objects\.create)\(|\bINSERT INTO "?(\w+)/gi;
/** Rows that code changes. */
export const CODE_UPDATES = /\bupdate\((\w+)\)|\b(?:from|table|collection)\(['"](\w+)['"]\)\.update\w*|\b(?!(?:db|tx|trx|t|client|conn|this|supabase|prisma|ctx|session|orm|knex|pool|database)\.)(\w+)\.(?:update|updateMany|updateOne)\(|\bUPDATE "?(\w+)"? SET/gi;
/** Before a table in which rows are put. */
export const ROW_PLACE = /\b(?:in|into|to|an?|the|its|their|one|each|rows?|inserts?|writes?|creates?|saves?|stores?|adds?|updates?|and|then|plus|of)\W{0,2}$/i;
/** A column is set. */
export const SETS = /\b(?:updates?|sets?|increments?|bumps?|raises?|changes?|adjusts?|recalculates?|recounts?|stamps?|lowers?|decrements?|moves?)\s(?:the |its |also )?\W{0,2}$/i;
/** Several rows are meant. */
export const REPEATED = /^\.\w+\W{0,3}(?:\s?=\s?\S{1,30}\s)?(?:for|of|on|in) (?:each|every|all|the (?:chosen|selected|given|listed)|its|their)\b/i;
/** Labels of a list of the tables that an endpoint writes. */
export const WRITES_LABEL = /^(?:db |database |table )?(?:writes?(?: to)?|tables? (?:written|touched)|persists?|db writes?|side effects?|tables)$/i;
/** Tables of what is noted beside: nothing has to agree with them. */
export const NOTED_BESIDE = /(?:^|_)(?:audits?|logs?|usage|counters?|analytics|telemetry|metrics?|idempotency|webhook_events|stripe_events|outbox|cache|sessions?|history)(?:$|_)/i;

export const FAN_OUT = /\bfan(?:s|ned|ning)?[-_ ]?out\b|\bmaster\b(?! (?:data|key|branch|list|copy|record|table|password|plan|switch|site))/i;
/** "Called by the poll for each rule": a worker says so itself. */
export const CALLED_FOR_EACH = /\bcalled (?:by\b[^.;]{0,40}\b)?(?:once )?(?:for each|for every|per)\b|\bcalled by\b[^.;]{0,40}\b(?:for each|for every|once per|one per)\b/i;
export const PASSIVE = /\bby (?:the |our )?[`"']?$/i;
export const NO_FAN_OUT = /\bno (?:http )?fan-?out\b|\bwithout fan-?out\b|\bthere['’]?s? (?:is )?no fan-?out\b|\bnot (?:over )?http\b|\bno http workers\b|\bno fan\b|\bfan-?out\b\W{0,6}(?:none|n\/?a|no)\b/i;
/** One call for each of many. */
export const FOR_EACH = /\b(?:once|one|a|each|calls?|requests?|POSTs?|posts|worker|workers|invocations?|slices?)\b[^.;]{0,40}\b(?:per|for (?:each|every))\s\w+|\bfor (?:each|every)\b|\beach (?:one|of them)\b|\bper (?:\w+)\b|\b(?:at a time|in parallel)\b/i;
export const CALLS = /\b(?:calls?|called|posts?|POSTs?|invokes?|hits?|triggers?|dispatch(?:es)?|fires?|fetch(?:es)?|requests?|sends?)\b|→|->|=>|─►|fan[-_ ]?out/i;
/** "Calls `recount` once for each register": a worker by the name of its function, or the last word of its path. */
export const CALLS_BY_NAME = /\b(?:calls?|invokes?|hits|makes (?:for each (?:one|of them) )?a call to|posts to)\s[`"']{0,2}\/?([a-z][\w-]{3,40})[`"']{0,2}(?:\(\))?\s(?:\w+ )?(?:for each|for every|per)\b/i;
/** "Calls one function per ward over HTTP": a master that names no worker. */
export const CALLS_OVER_HTTP = /\b(?:calls?|invokes?|hits|posts to|requests?)\b[^.;]{0,50}\b(?:per|for (?:each|every))\b[^.;]{0,30}\b(?:over|via|through|by) HTTPS?\b|\b(?:HTTPS?|POST) (?:call|request)s?\b[^.;]{0,24}\b(?:per|for (?:each|every))\b/i;
/** Queues carry no HTTP status. */
export const QUEUED = /\b(?:queues?|enqueue\w*|celery|bull(?:mq)?|sidekiq|sqs|kafka|messages? per|jobs? per|tasks? per|pub\/?sub|inngest|rabbitmq|dead-?letter)\b/i;
export const WORKER_WORD = /\bworkers?\b(?!-key)|\bslices?\b/i;
export const MASTER_WORD = /\bmaster\b|\bdispatcher\b|\bfan(?:s|ning)?[-_ ]?out\b(?! worker)/i;

export const NON_SUCCESS = /\b50[0-3]\b|\b5xx\b|\bnon-?2xx\b|\bnon-?200\b|\b502s?\b|\b(?:4xx|5xx)\b|\b(?:an? )?(?:http )?error status\b|\bnot 2xx\b|\bstatus >= ?[45]00\b|\bHTTP 5\d\d\b/i;
export const OK_ON_FAILURE = /\balways (?:answers?|returns?|responds?|replies|sends?|gives?)?\s?(?:with )?(?:an? )?(?:HTTP )?`?200\b|\b(?:answers?|returns?|responds?|gives?) (?:with )?(?:HTTP )?`?200\b[^.;]{0,14}\b(?:either way|in any case|regardless|always|no matter|even)\b|\b200\b`?(?:(?!\b[3-5]\d\d\b)[^.;]){0,40}(?:\bok\W{0,3}:?\s?(?:false|boolean)\b|\bsuccess\W{0,3}:?\s?(?:false|boolean)\b|\bstatus\W{0,4}(?:\w+\W{1,5}){0,2}(?:error|failed)\b|\berrors?\b\W{0,4}(?:\[|:|\?|listed)|\bfailed\W{0,3}:)|(?:\bok\W{0,3}:\s?false|\bsuccess\W{0,3}:\s?false|"error"\W{0,3}:)[^.;]{0,60}\bstatus 200\b|\bstill (?:return|returns|answers?|respond|responds|a)\s?(?:with )?(?:an? )?(?:HTTP )?`?200\b|\b200\b[^.;]{0,30}\b(?:even|also) (?:when|if|on)\b[^.;]{0,40}\bfail|\bswallows? (?:its |all |the )?errors?\b/i;
/** Who calls again and again and is no part of the system. */
export const PERSON_NODE = /\b(?:users?|clients?|browsers?|apps?|customers?|members?|visitors?|people|person|admins?|pages?|ui|spa|frontend|phones?|mobile)\b/i;
export const READS_BODY = /\b(?:when|if|where|whose)\s(?:the\s)?[`"']?(?:ok|success)[`"']?\s(?:is|=|was)\s[`"']?(?:false|true|set)\b|\b(?:reads?|inspects?|parses?|looks? (?:at|into)|checks?|counts?|adds? (?:them |it )?up|adds up|sums?|uses?|logs?)\b[^.;]{0,40}\b(?:body|bodies|json|payloads?|flags?|`?ok`? (?:field|flag)|`?ok`?|`?success`? (?:flags?|field)|`?status`? field|`?sent`?|errors?\[\])(?!\w)|\bflag in the body\b|\bin the body (?:tells|so that the master|so the master)\b/i;
export const NOT_READ = /\b(?:never|not|n['’]t|nobody|without|nothing|no)\b[^.;]{0,24}\b(?:reads?|inspects?|inspected|parses?|parsed|looks? (?:at|into)|looking|checks?|body|bodies|json)\b|\b(?:status(?: codes?)?|res\.ok)\b[^.;]{0,12}\b(?:only|alone)\b|\bonly\b[^.;]{0,20}\b(?:status|res\.ok)\b|\bby (?:http )?status\b|\bres\.ok\b/i;

/** Who acts in a step: "The consumer inserts …". */
export const ACTOR = /^(?:\W{0,4}[A-Z][\w ]{2,24}\.\s)?\W{0,4}(?:the |our |each |a )?((?:\w+ )?(?:worker|consumer|job|cron|task|scheduler|trigger|master|slice))s?\b/i;
/** Actors that no user calls. */
export const MACHINE_ACTOR = /\b(?:worker|consumer|job|cron|task|scheduler|trigger|master|slice)$/i;
/** The caller is told: the failure is no secret. */
export const ANSWERS_ERROR = /\b(?:answers?|returns?|responds?|gets?|gives?|sends?)\b[^.;]{0,24}\b(?:5\d\d|4\d\d|error)\b/i;
/** What fails is one of many independent things, no child of a parent: "users that fail are skipped". */
export const OF_MANY = /\b(?:users?|tenants?|customers?|accounts?|clinics?|cities|districts?|subscribers?|members?|feeds?|recipients?|studios?|lockers?|workspaces?) (?:that|which|who) (?:fails?|cannot)\b|\bcounts? (?:2xx|successes|by status)\b|\bthe rest as failed\b/i;
/** Rows that policies speak of are not written there. */
export const ABOUT_ACCESS = /\bRLS\b|\bpolic(?:y|ies)\b|\brow[- ]level\b/i;
/** "creates a pair and its thread", "saves the order with its lines" */
export const PARENT_WITH_CHILD = /\b(?:creates?|inserts?|writes?|saves?|stores?|adds?)\s(?:(?:a|an|the|one|new)\s){0,2}(\w+)\s(?:and|plus|with)\s(?:its|their|all its|the first|the initial)\s(?:first\s|initial\s)?(\w+)/i;
/** "Replaces the set of answers", "deletes the old slots and inserts the new ones" */
export const REPLACES_SET = /\breplaces? (?:the |all |its |their )?(?:whole |full |entire |old )?(?:set|list|rows|children) of\b|\breplaces? all (?:its |their |the )?\w+s\b|\bdeletes? (?:all )?(?:the |its |their )?(?:old|existing|previous|current) \w+[^.;]{0,40}\b(?:inserts?|writes?|adds?|creates?|saves?|stores?)\b|\b(?:old|existing|previous|current|earlier) \w+(?: (?:of|for|in) (?:the |that |this |its )?\w+)? (?:are|get) (?:first )?(?:deleted|removed|dropped|cleared|wiped)\b[^.;]{0,60}\b(?:insert\w*|saved|written|added|created|stored|come in|go in|follow)\b|\b(?:removes?|clears?|drops?|wipes?) (?:all )?(?:the |its |their )?(?:old|existing|previous|current) \w+[^.;]{0,40}\b(?:inserts?|writes?|adds?|creates?|saves?|stores?)\b|\bdelete-and-(?:re-?)?insert\b|\b(?:deletes?|removes?|clears?|wipes?|drops?) (?:all |the |its |their |every )+(?!index|cache|cookie|session|key|token)\w+[^.;]{0,30}\b(?:and|then)\b[^.;]{0,20}\b(?:re-?inserts?|re-?creates?|(?:inserts?|writes?|adds?|creates?|saves?) (?:(?:them|all|everything) )?(?:anew|again|afresh|the (?:new|given|sent|submitted) \w+))\b|\b(?:all|the|its|their) (?!caches|indexes|indices|cookies|sessions|keys|tokens)\w+s (?:are|get) (?:all )?(?:first )?(?:deleted|removed|dropped|cleared|wiped|thrown away)\b[^.;]{0,40}\b(?:re-?inserted|re-?created|(?:inserted|written|created|added|saved) (?:anew|again|afresh)|(?:new|given|sent|submitted) (?:ones|rows|list|set)\b[^.;]{0,20}\b(?:inserted|written|created|added|saved))\b/i;
