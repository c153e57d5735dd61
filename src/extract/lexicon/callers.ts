import type { Caller } from '../../model/model.js';

/** What a path says of who calls it. The first that matches counts. */
export const CALLER_PATHS: readonly (readonly [RegExp, Caller])[] = [
  [/(?:^|\/)(?:crons?|scheduled|scheduler|(?:tick|timers?)(?=\/[a-z])|cron-jobs?)(?:\/|-|$)|-cron(?:\/|$)/i, 'cron'],
  [/(?:^|\/)(?:web)?hooks?(?:\/|-|$)|(?:^|\/)(?:cb|callbacks)\/|[-_](?:web)?hook(?:\/|$)|(?:^|\/)(?:stripe|twilio|whatsapp|telegram|slack|mailgun|postmark|sendgrid|resend|paddle|mollie|clerk|paypal|brevo|mailjet|vonage|sinch|messagebird|plivo|telnyx|infobip|gupshup|adyen|razorpay)\/(?:events?|interactions|inbound|incoming|status|callback|bounces?|complaints?|delivery|notif\w+|ipn|receipts?)(?:\/|$)|(?:^|\/)(?:inbound|incoming|notify|ipn)\/(?:stripe|twilio|whatsapp|telegram|slack|mailgun|postmark|sendgrid|resend|paddle|mollie|clerk|paypal|brevo|mailjet|vonage|sinch|messagebird|plivo|telnyx|infobip|gupshup|adyen|razorpay)(?:\/|$)|^\/(?:api\/)?(?:v\d+\/)?(?:stripe|twilio|paddle|mollie|mailgun|postmark|sendgrid|resend|clerk|paypal|razorpay|adyen|plaid|deepgram|docusign|revenuecat)$/i, 'webhook'],
  // A function that is one by its name; `invite-worker` is about a person, and so is `care-worker`.
  [/^(?!(?:create|add|update|edit|delete|remove|get|list|fetch|find|search|invite|assign|register|approve|verify|notify|rate|pay|book|hire|match|message|onboard|send|import|export)[-_])(?!(?:.*[-_])?(?:care|youth|social|field|key|support|case|health|shop|site|farm|aid|community|night|shift|hotel|kitchen|relief|outreach|transit|dock|yard|gig)[-_])[a-z]\w{0,30}(?:-\w{1,30}){0,6}[-_](?:worker|consumer)$/i, 'worker'],
  [/(?:^|\/)(?:workers?|jobs?|tasks?|internal)(?:\/|-|$)|(?:^|\/)batch(?:\/|$)|(?:^|\/)queues?[/-]|^\/(?:api\/)?(?:v\d\/)?(?:work|consume|consumers?)\/[a-z]/i, 'worker'],
  [/^(?!.*\/(?:admin|staff|me|account)\/).*(?:^|\/)(?:ops|maint|maintenance|backfills?|reindex|re-index)(?:\/|-|$)/i, 'operator'],
];

/** A role that people have: whoever it is kept for is signed in, and no operator at a terminal. */
export const KEPT_FOR_ROLE = /\b(?:staff|admins?|administrators?|super[- ]?admins?|moderators?|editors?|managers?|owners?)[ -](?:only|role|users?)\b|\b(?:only|requires?|needs?|for|by) (?:an? |the |signed-in |logged-in )?(?:staff|admins?|administrators?|super[- ]?admins?|moderators?|editors?|managers?)\b(?! on (?:duty|call))/i;

/** … where the cell of its auth holds no more than that role. */
export const ROLE_ALONE = /^\W*(?:staff|admins?|administrators?|super[-_ ]?admins?|moderators?|editors?|managers?|owners?)(?: (?:role|users?|only))?\W*$/i;

/** What an endpoint's own words, or a sentence that names it, say of who calls it. */
export const CALLER_WORDS: readonly (readonly [RegExp, Caller])[] = [
  [
    /\((?:pg_)?cron\b|\bcron-?ish\b|\b(?:called|invoked|triggered|hit|fired|requested|run|pinged|started|driven|polled|fetched)\s+(?:only\s+)?(?:(?:once|twice)\s+)?(?:(?:every|each|an?)\s(?:\w+\s){1,3}|hourly\s+|daily\s+|nightly\s+|at\s+[\d:]+\s+)?(?:by|from)\s+(?:an?\s+|the\s+|our\s+)?(?:[\w.'-]+\s+){0,2}?(?:crons?|scheduler|schedule|timer|eventbridge|cron ?jobs?|pg_cron|pg_net|qstash|beat|systemd|github actions?|jenkins|airflow|dagster|prefect|temporal schedules?|cron-job\.org|easycron|dkron|cloudwatch|uptime robot)\b|\b(?:vercel|railway|render|heroku|netlify|cloudflare|fly|github|supabase|external|hourly|daily|nightly|weekly)[\s-]+crons?\b|\bcron[- ](?:triggered|invoked|driven|called|only(?!\s[a-z])|job|route|endpoint|schedule|handler|fan-out)\b|\b(?:cloud scheduler|eventbridge|pg_cron|heroku scheduler|vercel\.json|cron trigger|scheduled (?:by|every|function|job|task|trigger)|celery beat|on a schedule)\b|^\W*cron\b|\bschedule:\s|\bcrontab\b|\bcronjobs?\b|^\W*(?:jenkins|airflow|systemd timer|launchd|cron-job\.org|easycron|rundeck|dkron)\b(?:,| (?:calls|runs|nightly|daily|hourly|at|every))|\bby (?:the )?cron\b|\bcron:\s|\b(?:scheduler|cron(?: ?job)?|timer|crontab|pg_cron|pg_net|beat) (?:calls|hits|requests|invokes|triggers|fires|pings|polls|gets|posts to|sends a request to) (?:it|this|that|(?:the|this|that) (?:route|endpoint|function|handler|url))\b/i,
    'cron',
  ],
  [/\b(?:called|sent|posted|delivered|pushed|invoked|hit) by (?:the )?(?:stripe|twilio|clerk|github|shopify|paddle|mollie|paypal|svix|resend|postmark|sendgrid|plaid|whatsapp|meta|telegram|slack|docusign|lemon ?squeezy|revenuecat|deepgram|mailgun)\b|(?<!\b(?:throttl|limit|retr|cach|wrap|batch|mock|stub|log|queu|mak|reduc|avoid|spar|count|outgoing|outbound|server-side|all|any|other|few|fewer|more|our|failed|failing)(?:s|es|e|y|ies|ing)?\s)\b(?:stripe|twilio|clerk|github|shopify|paddle|mollie|paypal|resend|postmark|sendgrid|plaid|whatsapp|meta|telegram|slack|docusign|revenuecat|mailgun) (?:calls(?! (?:the|an?|each|every|any|their|his|her) (?!(?:[\w-]+ )?(?:routes?|endpoints?|(?:web)?hooks?|urls?|handlers?|functions?|services?|apis?|servers?|back-?ends?|callbacks?|address|path|app)\b)[a-z])|posts|(?:sends|delivers|pushes) (?:events?|webhooks?|callbacks?|receipts?|it|its|to this)|webhooks?|events?|callbacks?)\b|(?<!database |db |\b(?:fires?|sends?|emits?|triggers?|delivers?|pushes|registers?|outgoing|outbound|waits? for|until|before|(?:managed|set|updated|changed|maintained|synced|filled|controlled|kept) (?:only )?(?:by|through|via))\s(?:(?:an?|the|our|its|their|each|one)\s)?(?:[\w'’-]+(?:\s|\/))?)\bwebhooks?\b(?![^.;|]{0,20}\b(?:missed|lost|dropped)\b)(?! (?:secret|url|transaction|mapping|matching|look-?ups?|correlation|reconciliation|attribution|to (?:map|match|find|look up|resolve|know|identify)\b|handler (?:maintains|writes|updates|fills|keeps|sets)|job (?:maintains|writes|updates|fills|keeps|sets)|(?:also |later |then )?(?:maintains|updates|fills|keeps|writes|sets|marks|refreshes|stored|wrote|filled|updated|recorded|handles|credits|grants|confirms|completes|fulfils|fulfills|activates|processes|adds|finalizes|finalises|records)\b))|\bdelivery receipts?\b/i, 'webhook'],
  [/\b(?:called|invoked|triggered|fired|started|hit)\b[^.;]{0,30}\b(?:by|via|through|from) (?:an? |the |our )?[`"']?(?:pg_net[`"']? )?(?:database|db|postgres|table|insert|pg_net)[`"']? (?:trigger|webhook|hook)s?\b|\b(?:(?<!\b(?:starts?|triggers?|kicks? off|spawns?|launch(?:es)?|wakes?|pauses?|stops?|resumes?|restarts?|notif(?:y|ies)|enqueues? (?:for|to)|hands? to|for)\s(?:(?:an?|the|our|its|that)\s)?(?:[\w-]+\s)?)queue (?:consumer|worker)|consumer of|fan(?:ned)?[- ]out (?:to|worker)|called by the (?:master|dispatcher|worker|queue|fan-out|parent|orchestrator|other function)|pub\/?sub push|cloud tasks|sqs trigger|worker (?:endpoint|route|that)|(?:is|it['’]s|it is) the (?:[a-z-]+ )?worker(?= (?:of|for|behind|in|to)\b|\s?(?:[.,:;(]|$))|invoked by (?:the )?(?:queue|worker|master|trigger|database)|(?:internal|database|db|postgres) triggers?(?! (?:function|that|which|keeps|updates|sets|on )\b)|database webhook|db webhook|(?<!\b(?:(?:re-?)?queues?|enqueues?|starts?|creates?|schedules?|triggers?|for|to|kicks? off|adds?|puts?|dispatch(?:es)?|spawns?|launch(?:es)?|fires?)\s(?:(?:it|them|that|this|the work|the rest)\s(?:to|as|in|for)\s)?(?:an?|the|one|our|its|that)\s(?:[\w-]+\s)?)background (?:worker|job)|one call per (?!(?:\w+ )?(?:user|member|person|account|customer|visitor|guest|ip|client|device|session|day|minute|hour|second|week|month|night|team|org\w*|tenant|household|caller|patient|student|key|browser|address)s?\b)|inngest|qstash calls|(?:by|from|through|via|behind) (?:the |an? )(?:[\w-]+ )?push subscription|push subscription (?:delivers|calls|posts|sends|of (?:the|a) topic))\b/i, 'worker'],
  [/\b(?:run|called|started|triggered|invoked|used|executed) (?:only )?(?:(?:by hand|manually)(?! (?:via|through|from|in|with|by|on) (?:the |an? |our |its |their )?(?:[\w-]+ ){0,3}(?:extension|app|ui|button|page|screen|dashboard|popup|widget|form|menu|users?|client|frontend|browser)\b)|by (?:an? |the )?(?:operators?|ops|engineers?|developers?|on-call|sre|founders?|rollout team)|from (?:our|a|the) (?:laptops?|terminal|shell|ops))\b|\boperators? (?:call|run|start|trigger|recompute|re-?run|use|press|fetch)\w*\b|\b(?:runs?|calls?|called|starts?|started|triggers?|triggered|recomputes?|used|executed|operators?)\b[^.;]{0,40}\bby hand\b|\bone-off\b(?! (?:script|migration|import|job|task)s? (?:\w+ed|fills?|moves?|copies|wrote)\b)|\bops only\b|\bmaintenance (?:route|endpoint|job|task|script)\b|\bby curl\b|\bwith curl\b|\b(?:engineer|operator|developer|admin on duty|on-call|sre|dba|support engineer)s? (?:on (?:duty|call) )?(?:runs?|calls?|starts?|triggers?|fires?|executes?|invokes?) (?:it|this)\b|\b(?:von hand|per hand|a mano|à la main|manualmente|manuell)\b|\b(?:is|are) for us(?: only| alone)?\b(?=[.,;:]|$)|\bfor the (?:on-call|ops team|operators?) (?:only|alone)\b/i, 'operator'],
  [/\b(?:not signed in|not logged in|anonymous visitors?|without an account|visitors? who|public page|landing page|marketing page|logged[- ]out)\b/i, 'anonymous'],
  [/\b(?:signed-in user|logged-in user|current user|the user|session user)\b/i, 'user'],
];

const MACHINE = String.raw`(?:crons?(?:[ -]?jobs?)?|cronjobs?|schedulers?|timers?|webhooks?|hooks?|(?:scheduled|nightly|hourly|daily|weekly|background) (?:jobs?|tasks?|functions?|workers?)|(?:queue )?(?:workers?|consumers?)|operators?|database triggers?)`;
/** A machine that may call an endpoint. */
export const MACHINE_NAMED = new RegExp(String.raw`\b${MACHINE}\b`, 'i');
/** A machine that is the subject of its sentence and does something else than to call: "Bounce webhook disables the address", "a cron then starts the export". */
export const ACTS_BY_ITSELF = new RegExp(
  String.raw`^\W{0,4}(?:(?:an?|the|our|its|one|another|each|later,? an?|then,? an?)\s)?(?:[\w'’-]{1,20}\s){0,3}?${MACHINE}\s(?:(?:then|also|later|only|just|afterwards|itself)\s)?(?:(?:starts?|runs?|triggers?|fires?)\s(?:an?|the|our|its)\s(?!(?:\w+\s)?(?:routes?|endpoints?|functions?|handlers?|urls?|calls?)\b)\w|(?!(?:is|are|was|were|has|have|does|do|calls?|hits?|invokes?|triggers?|requests?|fires?|pings?|polls?|posts?|sends?|arrives?|comes|delivers?|pushes|drives|runs?|starts?|uses|retries|reaches|lands|reports?|tells|notifies|fetches|gets|passes|presents|authenticates|signs|expects|repeats|carries|contains?|brings|asks|goes|walks|loops|needs|must|may|can|will)\b)(?:re-)?[a-z]{2,18}s\b)`,
  'i',
);
/** It tells why, or what would be: "Because a webhook is 2 kB", "Otherwise a worker would …". */
export const EXPLAINS = /^\W{0,4}(?:because|since|otherwise|unlike|instead of|rather than|in contrast to|why|that is why|as opposed to)\b/i;
/** The name of a part in a list of parts: "Cloud Scheduler". */
export const PART_NAME = /^[`*"]{0,3}[A-Z][\w.+-]{1,20}(?: [A-Z][\w.+-]{0,20}){0,2}[`*"]{0,3}$/;

/** Before a caller: it is not he. */
export const NOT_CALLED = /\b(?:not|never|n['’]t|unlike|rather than|instead of|no longer)\s(?:\w+\s){0,2}$|\b(?:goe?s?|removed|deleted|cleaned|purged|pruned|expired?|swept|dropped|rotated|archived|emptied)\s(?:(?:away|out|up)\s)?(?:(?:by|with|in|through|during)\s(?:(?:the|an?|our|its)\s)?)?$/i;

/** Behind a machine that calls: people do so, too. "… by the scheduler and by the button on the page". */
export const PEOPLE_TOO = /^[^.;]{0,60}?\b(?:and|or|as well as|plus|but)\s(?:also\s|then\s|sometimes\s)?(?:(?:by|from|through|via|with|behind)\s(?:(?:an?\s|the\s|any\s|its\s|their\s)?["“‘][A-Z][^"”’\n]{1,30}["”’]|(?:an?\s|the\s|any\s|its\s|their\s)?(?:(?!admin-only\b)[\w'’-]{2,20}\s){0,2}?(?:buttons?|links?|forms?|pages?|screens?|users?|members?|owners?|customers?|guests?|staff|admins?|editors?|people|apps?|browser|dashboard|back ?office)\b)|(?:when|whenever|if|each time|every time)\s(?:an?|the|any|some)\s(?:\w+\s)?(?:users?|members?|owners?|customers?|guests?|admins?|editors?|authors?|visitors?|readers?|people|somebody|someone)\s(?:presses|clicks|taps|hits|asks|wants|chooses|pushes|opens)\b)/i;

/** "The app calls …": whoever holds the app is the caller of what comes next. */
export const APP_CALLS = /\b(?:apps?|users?|clients?|front-?end|ui|pages?|buttons?|browser|screens?|dashboard)\s(?:\w{2,12}\s)?(?:calls?|invokes?|hits?|requests?|triggers?|posts\sto|fetches)\b/i;

/** Who else stands in a list of callers, behind a comma, a stroke or "and"; the group is his name. */
export const BESIDE_MACHINE =
  /(?:(?:\s?[,&+;]\s?|\s\/\s)(?:and\s|or\s)?|\s(?:and|or|as well as|plus)\s)(?:also\s|then\s|sometimes\s)?(?:(?:by|from)\s)?((?:[a-z][\w'’-]*\s){0,3}[a-z]{4,24})(?=\W*$|\s?[,/&+.;:()]|\s(?:and|or|by|with|through|via|from|on|in|who|when|whenever|too|alike)\b)/gi;
export const BY_WHOM = /\s(?:by|from)\s/i;
export const ONE_CALLER = /^(?:(?:the|any|each|every|all|our|an?)\s(?:[\w'’-]+\s){0,2})?[a-z]+$/i;
/** Where people press something to call. */
export const BY_PEOPLE = /^(?:buttons?|forms?|pages?|screens?|apps?|dashboards?|browsers?|widgets?)$/;
/** "nobody else", "no users", "the operator by hand": none of low trust. */
export const NO_CALLERS = /\b(?:no|not|never|nobody|none|nor|without|only for|ops|on-call|operat\w+|engineers?|developers?|service|system|internal|machines?)\b/i;
/** "mailed to subscribers", "for the growers": they get what the machine sends. */
export const DONE_TO = /\b(?:to|for|towards|about)\s/i;
/** A person by the ending of what he does, "leader", "conductor", "organist" … */
export const AGENT_ENDING = /(?:[a-z]{3}(?:er|or)|[a-z]{2}(?:ist|ant|ian))$/;
/** … said of one of many … */
export const PICKED_OUT = /^(?:any|each|every|an?)\s/i;
/** … unless machines are called so. */
export const LIKE_MACHINES = /(?:work|schedul|tim|consum|trigg|serv|contain|runn|handl|listen|provid|poll|publish|produc|process|brok|carri|send|sens|control|receiv|dispatch|load|crawl|scrap|import|export|comput|numb|ord|lett|minut|hou|daemon|driv|navigat|build|monitor|watch|fold|head|paramet|cent|oth|late|afte|neve|eve|rath|whatev|whenev|order|rout|charact|regist|migrat|generat|simulat|detect|connect|collect|aggregat|orchestrat|iterat|execut|act|err|invok|caller|part|balanc)(?:er|or)s?$|^(?:later|after|never|ever|other|rather|order|number|server|error|monitor)s?$/;
/** Things that end as persons do. */
export const LIKE_THINGS = /(?:remind|pap|off|vouch|fly|post|answ|cov|stick|ban|foot|layer|pictur|mast|power|weath|wint|summ|dinn|mat|col|fav|err|fact|flo|do|mirr|maj|min|quart|semest|chapt|cent|silv|pow|tow|fev|und|oth|aft|ov|ev|nev|eith|neith|alt|furth|long|short|ear|lat|soon|sever|import|dist|const|inst|gr|pl|relev|signific)(?:er|or|ant|ier)$|^(?:list|exist|consist|assist|persist|insist|want|grant|plant|instant|constant|variant|important|relevant|merchant|user|over|newsletter|fewer|rather|together|however|for|colour|per|poster|water|corner|border|buffer|supper|super|proper|upper|lower|later|faster|smaller|larger|bigger|higher|older|newer|shorter|longer|other|another|twist|checklist|playlist|wishlist|waitlist|shortlist|watchlist|tourist)$/;
/** Persons whose nouns machines have as well, or who run the system. */
export const PERSON_NOT_MEANT: ReadonlySet<string> = new Set(['runner', 'client', 'host', 'identity', 'holder', 'operator', 'engineer', 'actor', 'sender', 'receiver', 'recipient', 'caller', 'callee', 'profile', 'lead', 'contact', 'driver']);

const SESSION = String.raw`(?:(?:supabase|clerk|firebase|auth0|cognito|neon) (?:auth|session|jwt|user|token|id token)|clerk|next-?auth|auth\.js|neon auth|(?:signed |sealed |encrypted )?session cookies?|(?:user|member|customer|staff|login)(?:['’]s)? (?:session|jwts?|tokens?|cookie)|getSessionUser|requireUser|require_user|current_user|getServerSession|(?:a |the )?(?:signed|logged)[- ]in (?:user|member|customer|person|account)s?)`;
/** An endpoint's own words ask for the session of a person: "Auth: Supabase session", "requires the session cookie". */
export const ASKS_FOR_SESSION = new RegExp(String.raw`\b(?:auth|authn|authentication|guard|access|caller|login)\W{0,3}[:=]\W{0,3}${SESSION}|\b(?<!\b(?:not|never|no longer|n['’]t) )(?:requires?|needs?|checks?|verif(?:y|ies)|demands?|asks for) (?:an? |the |its |each |every )?(?:valid )?${SESSION}`, 'i');
/** The same, as the cell or field of its auth begins. */
export const SESSION_FIRST = new RegExp(String.raw`^\W{0,3}(?:(?:an? |the )?(?:valid )?${SESSION}|(?:user )?(?:jwt|session)\W*$)`, 'i');
/** … beside which a machine has a credential of its own: "session or `CRON_SECRET`". */
export const OR_MACHINE = /\b[A-Z]\w*_(?:SECRET|KEY|TOKEN)\b|\b(?:or|and)\s(?:the\s)?(?:cron|worker|webhook|signature|hmac)\b/;

/** What another firm's machine does by itself: "the partner's server reports that …". */
export const FOREIGN_MACHINE = /\b(?:partners?|vendors?|suppliers?|carriers?|providers?|practices?|shops?|banks?|tills?|couriers?|labs?|laborator(?:y|ies)|schools?|hotels?|third[- ]part(?:y|ies)|franchise(?:e)?s?)(?:['’]s?)? (?:servers?|systems?|software|backends?|platforms?|machines?|box(?:es)?|services?|terminals?) (?:reports?|calls?|tells?|sends?|notif(?:y|ies)|pings?|pushes|posts?|lets us know|announces?|confirms?|hits?)\b/i;

/** Only a machine has an account of its own kind: "OIDC token of the service account `jobs@…`". */
export const MACHINE_ACCOUNT = /\b(?:OIDC|identity|ID|IAM) tokens?\b[^.;]{0,40}\bservice[- ]accounts?\b|\bservice[- ]accounts?['’]?s?\s(?:OIDC|identity|ID) tokens?\b/i;

/** When a route runs by itself, where its text begins with it: "every ten minutes, marks …", "Sundays: deletes …". */
export const RUN_TIME =
  /(?:^|[:–—-]\s)\W{0,3}(?:runs? |at |on )?(?:every (?:[\w-]+ )?(?:minutes?|hours?|days?|nights?|weeks?|months?|mornings?|evenings?|quarters?|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|after midnight|(?:at )?(?:night|midnight|noon|dawn)|\d{1,2}[:.]\d\d|nightly|hourly|daily|weekly|monthly|(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: nights?| mornings?| evenings?)?|(?:once|twice) (?:an?|per|every) (?:hour|day|night|week|month)|the first of (?:the|each|every) month)(?=[,:;.]|\s[–—(]|$)/i;
/** A clock that calls the routes of a list: "pg_cron with pg_net calls them". */
export const CLOCK_CALLS = /\b(?:crons?|cron ?jobs?|pg_cron|pg_net|scheduler|eventbridge|qstash|systemd timers?|timers?|crontab|beat)\b[^.;]{0,40}\b(?:calls?|invokes?|hits?|posts? to|triggers?|pings?|fires?|requests?)\b[^.;]{0,20}\b(?:them|these|those|our|us|the (?:\w+ )?(?:functions|routes|endpoints|urls)|edge functions|functions)\b|→\s?(?:edge |cloud )?functions\b/i;

/** Names that machines share with people: which of them is meant, the plural tells, for there is one such machine. */
export const PERSON_OR_MACHINE = /^\W*(?:the |an? |our )?(dispatcher|scheduler|master|controller|coordinator)s?(?![\w-])(?! (?:function|job|service|process|route|lambda|cron))/i;

/** "Who" cells that name a caller in one word. */
export const CALLER_CELLS: readonly (readonly [RegExp, Caller])[] = [
  [/^\W*(?:the |an? |our )?(?:(?:vercel|railway|render|external|supabase|cloudflare|netlify|github actions?|aws|gcp|scheduled|periodic|recurring|hourly|daily|nightly|weekly|internal)\s){0,2}(?:pg_)?(?:cron|schedul(?:er|ed (?:jobs?|tasks?|triggers?|functions?|invocations?|runs?|events?)|ed(?=\W*$|\s?[(,;:–—-]))|pg_net|net\.http_post|cloud scheduler|eventbridge|beat|timer|clock|pg_cron|schedule|(?:systemd|launchd|host|system|linux|azure|kubernetes|k8s) (?:timers?|cron ?jobs?)|(?:upstash )?qstash(?=\W*$|\s?[(;:])|github actions?(?=\W*$|\s?[(,;:]))\b/i, 'cron'],
  [/^\W*(?:the |an? |our )?(?!(?:care|youth|social|field|key|support|case|health|shop|site|farm|aid|community|night|shift|hotel|kitchen|relief|outreach|transit|dock|yard) workers?\b)(?:[a-z][\w-]{0,20} )?(?:worker|database webhook|db webhook|queue|master|dispatcher|consumer|internal(?: only)?|backend|us|ourselves|trigger|database trigger|function|another function|pubsub|cloud tasks)\b/i, 'worker'],
  [/^\W*(?:stripe|twilio|clerk|github|shopify|paddle|mollie|paypal|svix|resend|postmark|sendgrid|plaid|whatsapp|meta|telegram|slack|docusign|revenuecat|mailgun|brevo|mailjet|vonage|sinch|messagebird|plivo|telnyx|infobip|gupshup|adyen|razorpay|gocardless|lemon ?squeezy|square|klarna|chargebee|recurly|onfido|persona|checkr|deepgram|assemblyai|replicate|mux|zoom|calendly|typeform|shippo|easypost|webhook|provider)(?:\W*$|[,;:]\s)/i, 'webhook'],
  [/^\W*(?:the |an? |our )?(?:operator|ops|by hand|engineer|developer|manual)\b/i, 'operator'],
  // "signed-in member", "an editor, by the button on the list", "members": people, who sign in.
  [/^\W*(?:the |an? |our |any |each |every )?(?:(?:signed|logged)[- ]in|authenticated)\s(?!(?:service|machine|worker|job|system|caller)\b)[a-z]/i, 'user'],
  [/^\W*(?:the |an? |our |any |each |every )?(?!(?:cron|scheduler|job|script|worker|queue)\b)[a-z][\w-]{2,20}s?,? (?:by|with|through|from|via|on) (?:the |an? |their |his |her |its )(?:[\w-]+ ){0,2}(?:button|page|screen|form|menu|back ?office|dashboard|panel)\b/i, 'user'],
  [/^\W*(?:the |our |any |each |every )?(?:people|users?|members?|customers?|visitors?|guests?|staff|admins?|administrators?|editors?|volunteers?|students?|teachers?|patients?)\W*$/i, 'user'],
];

/** Whom a sentence speaks of, where it begins with that: "People: …", "Meta's webhook: …". */
export const CALLER_BEFORE_COLON = /^\W{0,3}((?:[A-Za-z][\w'’-]*\s){0,2}[A-Za-z][\w'’-]*):\s/;
/** … and which callers are meant by it. */
export const CALLER_KINDS: readonly (readonly [RegExp, readonly Caller[]])[] = [
  [/\b(?:web)?(?:hooks?|callbacks?)$/, ['webhook']],
  [/\b(?:machines?|workers?|jobs?|crons?|schedulers?|services?|queues?|tasks?|background|timers?)$/, ['cron', 'worker', 'operator']],
  [/\b(?:people|humans?|persons?|users?|members?|customers?|clients?|browsers?|apps?|staff|admins?|visitors?|guests?|owners?|coordinators?|volunteers?)$/, ['user', 'unknown', 'anonymous']],
];

/** The credential that a clock presents, by its name. */
export const CRON_CREDENTIAL = /\b(?:CRON|SCHEDULER)_?(?:SECRET|KEY|TOKEN)\b|\bx-(?:cron|scheduler)-(?:secret|key|token)\b/i;

/** The part of a path behind that of the webhooks, `/webhooks/github`, and before it, `/github-webhook`. */
export const BEHIND_HOOKS = /\/(?:web)?hooks?\/([a-z][a-z\d]{2,14})(?=\/|$)/;
export const BEFORE_HOOKS = /\/([a-z][a-z\d]{2,14})[/-](?:web)?hooks?(?=\/|$)/;
/** Parts of a path that name nobody who sends events. */
export const NO_SENDERS_NAME = /^(?:api|v\d+|internal|public|inbound|incoming|outbound|events?|payments?|billing|handlers?|callbacks?|mail|e?mails?|sms|voice|receive|ingest|status|functions|net|netlify|edge|services?|apps?|users?|admin|rest|delivery)$/;
