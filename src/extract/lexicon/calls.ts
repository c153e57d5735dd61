import { anyOf } from './words.js';

/*
 * Words by which a sentence that names a service is told to speak of a call of it, or of something else. Each group has tests in
 * tests/extract/calls.test.ts.
 */

/** Directly after a service's name: what is named is a thing of the service, not a call. */
export const THING_AFTER = new RegExp(
  `^['’]?s?[ _-]?(?:${[
    'signatures?', 'signed', 'signing', 'webhooks?', 'events?', 'callbacks?', 'hooks?', '(?:api )?keys?', 'secrets?', 'tokens?', 'accounts?(?! (?:links?|sessions?))', 'dashboard', 'form', 'form body', 'form fields', 'customer id', 'customers? table', '(?:(?:payment|customer|subscription|session|intent|method|charge|price|message|call|order|account|plan|product|event|setup|checkout)[ _-]){0,3}ids?', 'sid',
    'status', 'api (?:reference|docs|documentation|console|dashboard|outages?)', '(?:api|service|system) status', 'status page', 'signs', 'calls (?:us|back|it|this)', 'reports back', 'receipts?', 'payloads?', 'sdks? (?:version|is)', 'free tier', 'console', 'cookie', 'bounces?', 'balance', 'docs', 'numbers?', 'oauth', '(?:authori[sz]e|authori[sz]ation|consent) (?:urls?|links?|page)', 'invoice id', 'price id', 'product', 'outages?', '(?:(?:is|are) )?(?:both |all )?(?:reachable|responsive|unreachable|healthy|configured)', 'is down', 'settings?', 'preferences', 'picker', 'registry', 'down', 'downtime', 'client libraries',
    '(?:then )?(?:returns?|sends?|brings?|leads?|takes?) (?:(?:the|an?|each|every|our) )?(?:guests?|users?|buyers?|customers?|clients?|browsers?|members?|visitors?|shoppers?|donors?|payers?|parents?|patients?|tenants?|drivers?|persons?) (?:back )?(?:to|here|home)', '(?:then )?(?:returns?|sends?|brings?|leads?|takes?) (?:them|him|her|people|whoever (?:has )?paid) back', 'return urls?', 'redirects?', 'checkout page', 'hosted page', 'portal page', 'redelivers', 'retries', 'posts(?! to our)', 'notifies', 'pings', 'delivers(?! (?:(?:it|them)(?! (?:to us|here))\\b|(?:(?:the|an?|our|its|their|each|every|both|all)\\s)?(?:[a-z-]{2,16}\\s)?(?:e?-?mails?|messages?|texts?|sms|invit\\w+|letters?|links?|codes?|reminders?|newsletters?|digests?|summar(?:y|ies)|confirmations?|alerts?)\\b))', 'hits', 'tells us', 'tries again', 'repeats', 'resends', 'redelivery', 'retry', 'handshake', 'verification', 'headers?', 'envelope event', 'signature', 'pricing', 'price', 'costs?', 'charges', 'bills?', 'is paid', 'is cheap', 'is expensive', 'budget', '(?:per-(?:second|minute|hour|day|project|key)|daily|hourly|monthly|own|default|free)[ -](?:quota|limits?|allowance|cap)', 'quota', 'concurrency', 'throughput', 'latency', 'limits?', 'rate limits?', 'allows', 'throttles', 'credentials?', 'region', 'number pool', 'sub-?processor', 'dpa', 'terms', 'sandbox', 'test mode', 'elements?', 'ereignisse?n?', 'schlüssel\\w*', 'signatur\\w*', 'konto', 'kunden\\w*', 'dashboard', 'eventos?', 'transports?', 'inbound', 'address(?:es)?(?= (?:is|are) )', 'connectors?', 'variables?', 'is (?:the )?source of truth', 'prices?', 'plan',
  ].join('|')})\\b`,
  'i',
);

/** Directly before a service's name: the service is the caller, or is not called. */
export const THING_BEFORE = /(?:\b(?:status|docs|console|dashboard|platform|developers?|help|support)\.|\bnew |\b(?:that|which) we (?:gave|give|hand(?:ed)?|share(?:d)?|agreed (?:on )?with|registered (?:with|at)|set (?:at|with|in)) (?:to )?|\b(?:shared|agreed|exchanged) with |\bX-|\bx-|\bverified by|\bsigned by|\bsignature (?:of|from)|\bcalled by|\bused by|\bcompatible with|\bworks with|\bresponses for|\bclients? (?:like|such as)|\binvoked by|\b(?:webhooks?|callbacks?|signatures?)\s\((?:[A-Z][\w.]{1,20}(?:,|\/|;|,? and|,? or)\s?){0,4}|\bwebhooks? (?:from|by|of)|\bevents? (?:from|by|of)|\bcallbacks? (?:from|by|of)|\breceipts? (?:from|by|of)|\breceives? (?:from|by)|\bposted by|\bunlike|\bonly|\bvalidates? (?:the )?|\bchecks? (?:the )?|\bverif(?:y|ies) (?:the )?|\breply (?:from|to)|\bredirect(?:s|ed)? (?:back )?from|\bback from|\bmessages? from|\bbilled by|\bcost of|\b(?:open|go to|navigate to|click|choose|select)\s[^.;]{0,40}(?:→|>)|["“'](?:connect|link|continue with|sign in with|log in with|add|open in)(?: (?:your|to|with))?)\s*[`"(*]*$/i;

/** Before a service's name: what is handed out lets the client call it. "Mints short-lived tokens for direct calls of the browser (Gemini)". */
export const FOR_CLIENTS_CALLS = /\b(?:credentials?|tokens?|keys?|signed urls?|grants?)\b[^.;]{0,30}\bfor\b[^.;]{0,30}\b(?:direct|(?:client|browser|device|app|frontend)(?:[ -]to[ -](?:cloud|provider|vendor|api|model)|['’]s|[ -]side)?)\b[^.;]{0,60}$/i;

/** Directly after "gets the email": the address is read, and nothing is sent. */
export const TAKEN_FROM = /^\s(?:address\s)?(?:from|out of) (?:the (?:\w+ )?)?(?:firebase|clerk|supabase|auth\w*|token|session|jwt|claims?|request|body|payload|user|profile|database|row|form)\b/i;
/** Ends with an answer by message: "The guest accepts in the app, or replies by SMS". */
export const ANSWERS_BY_MESSAGE = /\b(?:repl(?:y|ies)|answers?|responds?|texts? back|writes? back)(?:\s(?:by|via|with an?|over)\s(?:sms|texts?|text message|whatsapp|e-?mail|mail|voice call|phone call))?$/i;
/** Whose message the system pays for. */
export const SYSTEM_PART = /\b(?:we|it|which|system|server|api|service|bot|backend|worker|job|handler|route|endpoint|function|webhook|hook|agent|assistant|model|platform|cron|module|engine|parser|process|dispatcher|controller|app (?:sends|answers|replies))\b/i;
/** Before "by email": it is what something is looked up by. */
export const LOOKED_UP = /\b(?:finds?|looks? up|looked up|search(?:es|ed)?|quer(?:y|ies)|match(?:es|ed)?|identif(?:y|ies|ied)|fetch(?:es)?|where)\b[^.;:]{0,40}$|\b(?:upsert\w*|dedup\w*|merge[ds]?|keyed|unique|grouped|sorted|joined|updates?|updated|inserts?|inserted)\s(?:(?!and\b|then\b|or\b)[\w`"'()-]{1,24}\s){0,4}$/i;
/** A sentence that says of a service that another call is spared. */
export const SPARED = anyOf([
  'not stored or passed to', 'not stored or sent to', 'not stored nor passed to', 'not stored nor sent to', 'never stored or passed to', 'never stored or sent to', 'not saved or sent to', 'not kept or sent to', 'nor passed to', 'nor sent to',
  'no ai', 'no ai call', 'no ai calls', 'no llm', 'no llm call', 'no model', 'no model call', 'no model involved', 'no model is involved', 'no ai involved', 'no llm involved', 'without any model', 'without ai', 'without a model', 'without the model', 'without an llm', 'does not call', "doesn't call", 'do not call', 'never calls', 'calls no', 'call no', 'not called', 'is not called', 'never called', 'calls nothing', 'no paid', 'no external', 'no provider call', 'no provider', 'nothing paid', 'costs nothing', 'free of charge', 'makes no', 'does not use', 'does not touch', 'does not reach', 'does not send', 'without calling', 'not sent to', 'never sent to', 'no sms', 'no email', 'no e-mail', 'no mail', 'sends nothing', 'no text', 'no message', 'not by sms', 'skips', 'skipping', 'no external call', 'no call to', 'not an ai', 'rule-based', 'no third party', 'no third-party',
]);

/** Behind the name of a service: a simpler design would do without it ("Textract and OpenAI fall away"). */
export const FALLS_AWAY = /^(?:,?\s(?:and\s|or\s)?[A-Z][\w.]{1,20}){0,4}\s(?:(?:would|could|can|will|both|all|then)\s){0,2}(?:(?:falls?|drops?|goe?s?|fade) (?:away|out)|disappears?|vanish(?:es)?|becomes? (?:unnecessary|superfluous|redundant)|(?:is|are) (?:no longer|not) needed)\b/;

/** Before the name of a service: a step that takes the use of it out ("Decommission: strip Algolia from the functions"), up to what comes in its place. */
export const TAKES_OUT = /(?:^|[.;:—–]\s)\W{0,4}(?:decommission(?:s|ed|ing)?|deprecat(?:e|es|ed|ing)|retir(?:e|es|ed|ing)|sunset(?:s|ting)?|phas(?:e|es|ed|ing) out|rip(?:s|ped|ping)? out|strip(?:s|ped|ping)?(?! of))\b(?![^.;]{0,160}\b(?:in favou?r of|replaced (?:by|with)|instead|(?:moves?|switch(?:es)?|migrates?) to|with|using|through|via)\b)[^.;]{0,160}$/i;

/** The answer comes from what an earlier call left behind. */
export const STORED = anyOf([
  'cached', 'from cache', 'from the cache', 'stored result', 'stored results', 'stored answer', 'stored summary', 'stored text', 'already stored', 'precomputed', 'pre-computed', 'pregenerated', 'pre-generated', 'previously generated', 'reads the stored', 'returns the stored', 'read from the table', 'written earlier', 'generated earlier', 'made by the worker', 'written by the worker', 'produced by the job', 'filled by the worker', 'latest stored', 'last stored', 'saved result',
]);

/** Work is handed to someone else, who makes the call. */
export const HANDS_OVER = anyOf([
  'queues', 'queue', 'queued', 'enqueues', 'enqueue', 'enqueued', 'puts on the queue', 'puts a job', 'put on the queue', 'pushes a job', 'adds a job', 'creates a job', 'starts a job', 'starts a new job', 'creates a new job', 'kicks off a new job', 'schedules a job', 'a job is queued', 'job is created', 'in the queue', 'in a queue', 'on a queue', 'to a queue', 'to the queue', 'the queue consumer', 'queue consumer', 'whose consumer', 'consumer', 'background job', 'background task', 'background worker', 'background processing', 'threadpoolexecutor', 'thread pool', 'background thread', 'background threads', 'backgroundtasks', 'background_tasks', 'in the background', 'asynchronously', 'async job', 'async processing', 'asynchronous processing', 'async task', 'task id immediately', 'job id immediately', 'jobid immediately', 'taskid immediately', 'fire-and-forget', 'fire and forget', 'hands it to', 'hands the work', 'handed to', 'hands over', 'picked up by', 'processed by the worker', 'inngest', 'celery', 'sidekiq', 'bullmq', 'pub/sub', 'cloud tasks', 'qstash', 'sqs', 'waituntil', 'delay()', '.delay', 'runs later', 'is polled', 'polls', 'polling', 'a worker', 'the worker', 'solid queue', 'perform_later', 'perform later', 'oban', 'temporal', 'trigger.dev', 'dispatches a job', 'dispatches the job', 'outbox', 'after the response', 'state machine', 'step function', 'step functions', 'starts an execution', 'starts a workflow', 'starts the workflow', 'as callback', 'as the callback', 'as its callback', 'as a callback', 'callback url', 'webhook as callback', 'calls us back', 'calls back when', 'webhook when it is done',
]);

/** Behind a call of a model: work of another kind, and not the model's, goes on a queue: "asks the model for the letter, stores it and queues `print-letter`". */
export const QUEUES_OTHER_WORK =
  /\b(?:en)?queue(?:s|d)?\s(?:up\s)?(?:(?:the|an?|its|one|that|another)\s)?(?:(?:job|task)\s)?[`"'*]{0,2}(?:print|send|mail|e-?mail|notif|push|index|export|archiv|resiz|thumbnail|render|deliver|publish|sync|upload|invit|announc|receipt|letter|pdf|sms|text message|webhook|reminder|confirm|alert|clean|backup|back-up|bill|charg|invoic)[\w-]{0,30}|\b(?:an?|the)\s(?:print\w*|e-?mails?|mail|notification|push|receipt|letter|pdf|sms|reminder|confirmation|alert|invoice|export)(?:\s[a-z]{2,16}){0,2}\s(?:is|are|gets?)\s(?:then\s)?(?:en)?queued\b/gi;

/** Somebody else takes the work up that was laid down: "The planner picks up the job on its next tick." What is said from here on, the caller waits for no more. */
export const TAKES_UP = /\b(?:picks?|claims?|takes?|grabs?|pulls?|finds?|loads?) (?:up )?(?:the |an? |one |each |its |next |due |pending |queued |waiting |open |new |oldest ){1,3}(?:[\w-]{1,24} )?(?:jobs?|tasks?)\b(?: up\b)?|\bpicks? (?:it|them|this) up\b|\bpicks? up (?:jobs?|tasks?)\b|\bdequeues?\b|\b(?:reads?|takes?|pops?|pulls?|consumes?)\b[^.;]{0,30}\b(?:from|off) (?:the |its |a )?(?:[\w-]{1,24} )?queue\b/i;

/** The route answers before the work is done. */
/** "fires one `Guide::AnswerJob`": the class of a job. */
export const STARTS_JOB_CLASS = /\b(?:fires|runs|starts|triggers|kicks off|schedules|performs|queues|enqueues|dispatches)\b[^.;]{0,40}\b[A-Z]\w{2,40}Job\b/;
export const ACCEPTED_FOR_LATER = /\b202\b|\b(?:returns?|answers? with|responds? with|gives?) (?:the |a |an |its )?(?:job|task|run|process)[ _-]?ids?\b[^.;]{0,30}\b(?:immediately|at once|right away|straight away|instantly)|\b(?:for|starts?|begins?|queues?|triggers?) (?:an? )?async(?:hronous)? (?:\w{2,20} )?(?:processing|jobs?|tasks?|runs?|work|generation|analysis|transcription|ingestion|extraction|rendering|research|pipelines?)\b/i;
/** … or the words say that it is done while the caller waits. */
export const DONE_MEANWHILE = /(?<!\b(?:not|never|nothing|n['’]t)\b[^.;]{0,40})\b(?:(?:in|within|during|inside)\s(?:the|that|this)\s(?:same|very)\s(?:request|call|handler|invocation)|synchronously|before (?:the (?:route|handler|endpoint|request)|it) (?:answers|responds|returns))\b/i;
/** Work is handed in, and its state is asked for elsewhere. */
export const SUBMITS = /\bsubmits?\b/i;

/** An endpoint does what the one before it does, in another way. */
export const DOES_THE_SAME = /\b(?:does|do) the same\b|\bworks (?:like|the same)\b|\bin the same way\b/i;

/** The caller has its answer before the call is made. */
export const ACKNOWLEDGES = anyOf(['acknowledged', 'acknowledges', 'gets its 200 immediately', 'gets its 200 at once', 'gets a 200 immediately', 'gets a 200 at once', 'gets 200 immediately', 'gets 200 at once', 'answers 200 at once', 'answers 200 immediately', 'has its answer at once', 'has its answer immediately', 'answers at once', 'answers immediately', 'answered at once', 'has its 200 before', 'returns at once', '202 at once', 'long before the model', 'before openai is called', 'before the model is called', 'returns 202', 'answers 202', 'after the answer', 'after the response', 'waituntil', 'a background task']);

/** Nobody waits for the answer at all. */
export const FORGETS = anyOf(['fire-and-forget', 'fire and forget', 'waituntil', 'not awaited', 'without waiting', 'does not wait', "doesn't wait"]);


/** What a statement about all AI calls, all paid calls, all strangers begins with. */
export const AI_SUBJECT = /\b(?:ai|llm|model|gpt|completion|inference|generation|vision|openai|anthropic) (?:calls?|requests?|routes?|endpoints?|timeouts?|limits?|handlers?|steps?|providers?|clients?|wrapper|helper|services?|sdk)\b|\b(?:calls?|requests?) to (?:the |an |any )?(?:ai|llm|model|provider)s?\b|\btalking to (?:the )?(?:ai|llm|model|openai)|\b(?:ai|llm|gpt|gen-?ai)[ -](?:runs|queries|prompts|generations|completions|interactions|messages|invocations|executions|inferences|actions|operations|credits|features?)\b(?! (?:\d|(?:on|your|our|its|their|table|log|history|page|tab|screen|list|count)\b|(?:an?|the) (?!(?:second|minute|hour|day|week|month)\b)))/i;
export const PAID_SUBJECT = /\b(?:paid|metered|billable|costly|expensive)\b[^.;]{0,20}\b(?:calls?|routes?|endpoints?|apis?|services?|actions)\b/i;
export const ANONYMOUS_SUBJECT = /\b(?:anonymous|unauthenticated|signed-out|logged-out|public) (?:callers?|visitors?|users?|requests?|traffic|clients?|access|sessions?)\b|\b(?:strangers?|visitors?) (?:may|can|are|get|gets|is)\b/i;

/** The sentence speaks of a job, not of a route that a person calls. */
export const MACHINE_ACTOR = /^\W{0,4}(?:then |after that,? |next,? )?(?:the |a |an |each |our |every )?(?:[\w`-]+ ){0,2}?(?:consumers?|workers?|cron|scheduler|job|task|celery(?: task)?|beat|dispatcher|poller|pipeline|master|scheduled\b|trigger|batch|(?:nightly|hourly|daily|weekly|monthly|morning|evening|night) run)\b/i;
/** … behind the call: "is asked by the hourly job". */
export const BY_MACHINE = /^[^.;,]{0,40}?\bby (?:the|an?|our|its) (?:[\w`-]+ ){0,2}?(?:consumer|worker|cron|scheduler|job|task|celery(?: task)?|beat|poller|scheduled\b|batch|(?:nightly|hourly|daily|weekly|monthly|morning|evening|night) run)\b/i;

/** How a purpose begins that does with a thing what no model does: "marks receipts as paid", "moves a text to the archive". */
export const KEEPS_BOOKS = /^(?:(?:purpose|does):?\s)?(?:marks?|deletes?|removes?|archives?|lists?|renames?|moves?|assigns?|cancels?|approves?|rejects?|locks?|unlocks?|closes?|reopens?|pays?|toggles?|shares?|exports?|prints?|pins?|reorders?|hides?|records?|logs?|enters?|disables?|enables?|disconnects?)\s/i;

/** Words at the end of a part's name that say nothing of what it makes. */
export const GENERIC_HEADS: ReadonlySet<string> = new Set(['module', 'service', 'engine', 'helper', 'generator', 'writer', 'layer', 'provider', 'providers', 'vendor', 'integration', 'integrations', 'processing', 'worker', 'function', 'step', 'task', 'tasks', 'calls', 'work', 'text', 'model', 'models', 'client', 'wrapper', 'api', 'apis', 'mode', 'json', 'output', 'structured', 'feature', 'features', 'generation', 'backend', 'time', 'once', 'things', 'everything', 'content', 'responses', 'requests', 'users', 'data', 'app', 'server', 'database', 'postgres', 'supabase', 'redis']);

/** Stems of acts that a model performs. */
export const AI_ACT_VERBS: ReadonlySet<string> = new Set(['suggest', 'generat', 'summar', 'explain', 'ask', 'describ', 'draft', 'classif', 'translat', 'transcrib', 'extract', 'tag', 'caption', 'analy', 'chat', 'advis', 'advic', 'categor', 'rewrit', 'answer', 'tutor', 'coach', 'compos', 'recommend', 'critiqu', 'proofread', 'match', 'identif', 'triag', 'assist', 'simpl', 'paraphras', 'shorten', 'evaluat', 'assess', 'grad', 'scor', 'moderat', 'improv', 'optimiz', 'embed', 'vision']);

/** A passage that answers how paid calls are limited. */
export const PAID_GATE = /\b(?:paid|metered|billable|costs? (?:us )?money|cost-incurring|expensive|ai)\b[^|]{0,40}\b(?:apis?|calls?|endpoints?|routes?|services?|exposure|exposed|stuff|requests?)\b|\brate[- ]?limit\w*[^|]{0,30}\b(?:paid|ai)\b/i;

/** A heading over what is said of the routes that call a model. */
export const AI_HEADING = /\b(?:ai|llm|model|gpt|completion|inference|generation)s?[- ](?:\w+ )?(?:calls?|time-?outs?|routes?|endpoints?|limits?|requests?)\b|\bwith (?:a|the|an) (?:language )?(?:model|llm|ai)\b|\b(?:talking|calls?) to (?:the |an? )?(?:ai|llm|model|openai|anthropic|gemini|claude)\b/i;

const A_MODEL = String.raw`(?:an?|the|our)\s(?:(?:language|vision|large|small|multimodal|image|text|generative)\s)?(?:model|llm)\b(?!\s(?:release|class|layer|binding|file|number))`;
/** "The alt text of each photograph comes from a model": what comes out of a model that goes by no name here. The group says what. */
export const COMES_FROM_MODEL = new RegExp(String.raw`([A-Za-z][\w ,'’-]{2,60}?)\s(?:comes?|(?:is|are|gets?)\s(?:made|written|drafted|produced|generated|suggested|created|proposed))\s(?:from|by|with|through)\s${A_MODEL}`, 'gi');
/** "The model writes the alt text": the same, told of the model. */
export const MODEL_MAKES = new RegExp(String.raw`\b${A_MODEL}\s(?:writes|makes|drafts|produces|generates|suggests|creates|proposes)\s(?:the |an? |its |each |all )?([a-z][\w ,/&'’-]{2,60})`, 'gi');

/** An endpoint puts work on a queue. */
export const QUEUES = anyOf(['puts one message', 'puts a message', 'puts one job', 'puts one task', 'publishes a message', 'publishes one message', 'sends a message to the queue', 'queues', 'enqueue', 'enqueues', 'is enqueued', 'is queued', 'are queued', 'puts it on the queue', 'put on the queue', 'puts a job', 'pushes a job', 'adds a job', 'on the queue', 'onto the queue', 'goes on the queue', 'starts a job', 'starts a new job', 'creates a new job', 'kicks off a new job', 'starts a background job', 'starts one job', 'starts one task', 'starts a task', 'hands it to the worker', 'handed to the worker', 'hands it to a worker', 'in the background', 'threadpoolexecutor', 'thread pool', 'background thread', 'background threads', 'backgroundtasks', 'background_tasks', 'in a background job', 'done in a job', 'runs in a job', 'happens in a job', 'done by a job', 'in a queued job', 'runs in the queue', 'background job', 'inngest', 'dispatches a job', 'schedules a job', 'wakes the worker', '.delay', 'perform_later']);

/** Behind a vendor's name: he is the agent that talks with the person and calls us ("Claude shows the user a preview"). */
export const ACTS_ITSELF = /^\s(?:shows|asks|tells|presents|reports (?:back )?(?:to )?|walks) (?:the )?(?:user|person|customer|them|him|her)\b/i;

/** A person waits for what a step brings. */
export const A_PERSON_WAITS = /\b(?:waits?|waiting|spinner|while (?:the|they|he|she)\b|sees? (?:the|it)|shows? (?:the|it|them)|shown (?:to|on|at)|on (?:the )?screen|at once|within seconds|after (?:a few|two|three) seconds|gets? (?:the|an|his|her|their) (?:answer|reply|text|summary)|back to the (?:user|client|browser|app))/i;
/** A page calls for the model, by a function of the server that has no address in the text: "Mistral via a server function", "asked in a server action". */
export const CALLED_FOR_PAGE = /\b(?:via|through|from|by|in|inside|within)\s(?:(?:an?|the|our|one|its)\s)?(?:(?:next(?:\.js)?|nuxt|tanstack(?: start)?|server-only|typed|single|thin|[`"']?create\w{2,24}[`"']?)\s){0,2}(?:server functions?|server actions?|api routes?|route handlers?)\b/i;

/** The title of a list of what a product offers. */
export const FEATURES_TITLE = /\b(?:features?|capabilities|what it does|functionality|highlights)\b/i;
/** An entry of it with which people talk: "AI assistant", "chat with your documents". */
export const ASSISTANT_FEATURE = /^\W{0,6}(?:(?:real-time|smart|live|built-in|integrated|in-app|personal|24\/7)\s)?(?:ai|llm|gpt|virtual)[- ](?:powered\s)?(?:(?:legal|health|travel|study|shopping|writing|learning|support|coding|sales)\s)?(?:assistant|chat|chat ?bot|tutor(?:ing)?|coach(?:ing)?|advis[eo]r|copilot|companion|q ?& ?a|mentor)\b|^\W{0,6}(?:chat|talk) with (?:your|an?|the)\b/i;

/** What carries a message on an arrow of a diagram. */
export const CARRIED_BY = /\b(?:via|by|through|over|with|using)\s(?=[A-Z])/g;

/** Directly before a call: what is not at hand is fetched. */
export const NOT_YET_STORED = /\bnot (?:yet |already )?(?:in|cached|known|found|stored|there|present)\b[^.;,]{0,40}$/i;

/** Whose webhook it is tells of events, not of end users' messages. */
export const EVENT_SENDER = /\b(?:docusign|stripe|paypal|mollie|adyen|paddle|gocardless|klarna|razorpay|plaid|onfido|veriff|checkr|shippo|easypost|github|gitlab|shopify|clerk|auth0|sentry|calendly|hubspot)\b(?:[^.;]{0,30})\b(?:calls?|posts?|sends?|notifies|hits|reports)\b|\b(?:reports|announces|notifies (?:us )?of) (?:a|an|each|every|the) (?:new )?(?:booking|order|payment|reservation|envelope|delivery|shipment|event)s?\b/i;

/** An event of the sender's own, by its name: "Fooda's event `parcel.scanned`", "the `asset.ready` event of Fooda", "events sent by Fooda itself"; not one that says that a message came in. */
export const OWN_EVENT = /\b[A-Z]\w+['’]s (?:own )?events?\b(?!\W{0,3}\s\W{0,3}(?:message|sms|mms|chat|conversation|inbound|e?mail|whatsapp|comment|reply|call|voice))|\b(?:events?|webhooks?)\s[`"'(]{1,2}(?!message|sms|mms|chat|conversation|inbound|e?mail|whatsapp|comment|reply|call|voice)[a-z_]{3,24}\.[a-z_.]{3,40}[`"')]|[`"'](?!message|sms|mms|chat|conversation|inbound|e?mail|whatsapp|comment|reply|call|voice)[a-z_]{3,24}\.[a-z_.]{3,40}[`"']\sevents?\b|\bevents?\b[^.;]{0,40}\bby [A-Z]\w+ itself\b/;

/** Beside a vendor who brings messages: something is done with him in turn, "answered through Twilio", "texts the sender back", "looks the number up". */
export const GOES_OUT = /\b(?:send(?:s|ing)?|sent|re-?sends?|repl(?:ies|ied)|answer(?:s|ed)|forward(?:s|ed|ing)?|relay(?:s|ed)?|confirm(?:s|ed)|acknowledg\w+|notif(?:y|ies|ied)|dials?|charges?d?|refunds?|creates?|fetch(?:es)?|downloads?|uploads?|transcri\w+|looks? (?:it|them|the \w+) ?up|looks? up|lookups?|asks?|uses?|goes? out|back|outbound|(?:texts|mails|e-?mails|calls) (?:the|an?|him|her|them|each|every|both|it|our)|writes (?:to|back)|repl(?:y|ying) (?:is|goes|by|with|to|through|via))\b/i;

/** Directly before a vendor's name: what goes out goes by it, whoever called: "sends the treasurer a notice through Postmark". */
export const SENT_THROUGH = /\b(?:sends?|forwards?|repl(?:y|ies)|answers?|acknowledges?|confirms?|texts|mails|emails|writes back|(?:is|are|gets?) (?:sent|forwarded|answered|mailed|texted|confirmed|acknowledged))\b[^.;]{0,80}\b(?:through|via|by|with|over|using)\s(?:the\s)?[`"'*]{0,2}$/i;

/** "All OpenAI calls go through …": a sentence about the calls at large. */
export const OF_ALL_CALLS = /^\W{0,4}(?:all|every|each|any|both)\b[^.;:]{0,40}\b(?:calls?|completions?|requests?|prompts?|talk|talking|traffic|conversations?|contact|dealings)\b|\band (?:all|every|each) (?:[\w-]+ ){0,2}(?:calls?|requests?|prompts?|completions?)\b[^.;:]{0,40}\b(?:goe?s?|made|pass(?:es)?|runs?|sent|placed) (?:through|via|by|over|with)\b/i;
/** "A handler that waits for a model …": the same, by those who make the calls. */
export const WHOEVER_CALLS_MODEL = /^\W{0,4}(?:\d[\d.]{0,5}\s)?(?:[A-Z][^.:;]{2,50}[.:]\W{1,4})?(?:(?:an?|any|every|each|all)\s(?:[a-z]+\s)?(?:handlers?|routes?|endpoints?|requests?|controllers?|actions?)\s(?:that|which)|whoever|whatever|anything that|everything that)\s(?:waits? for|awaits?|calls?|asks?|quer(?:y|ies)|talks? to|goe?s? to|needs?|uses?)\s(?:an?|the|its|any|some)\s(?:(?:language|embedding|ai|paid|external|outside|hosted|provider of|large language)\s)*(?:models?|llms?|ais?)\b/i;
/** Behind a name in it: the name is one of them, and no others are left out. */
export const AMONG_ALL = /\b(?:as well as|as much as|including|included|and (?:everywhere|anywhere|elsewhere|all others)|wherever|no matter)\b/i;

/** The segment of a path that names what a model plays. */
export const AGENT_SEGMENT = /^(?:ai|llm|gpt|genai|agents?|advis[eo]r|assistant|coach|copilot|chat|chatbot|bot|tutor|planner|interviewer)(?:[-_](?:v\d|api))?$/i;

/** "OpenAI calls time out after 8 s", "Model requests are retried once": a sentence about the calls of a model, whoever makes them. */
export const CALLS_AT_LARGE = /^\W{0,4}(?:the\s|our\s)?(?:[A-Z]\w{1,20}|ai|llm|model|language model)\s(?:api\s)?(?:calls|requests|completions)\s(?:all |both |each |never |always |only )?(?:time|are|were|have|use|run|go|must|should|may|can|cannot|will|do|retry|share|get|wait|abort|fail|end|stop|sit|stand|live|lie|happen|race|carry|take|come|pass|return|answer|throw|give|need|hang|last|finish|cost|count|obey|follow)\b/i;

/** "OpenAI and Resend are only called from authenticated routes": of which routes, it does not say. */
export const OF_SOME_ROUTES = /\b(?:is|are|gets?|be)\s(?:(?:only|never|always|exclusively|solely|not|all)\s)?(?:called|used|reached|invoked|contacted|hit|touched)\s(?:(?:only|exclusively|solely)\s)?(?:from|by|in|on|behind|through|within)\s(?:[\w-]+\s){0,4}(?:routes|endpoints|handlers|functions|paths|code|sessions|users)\b/i;

/** The title, or the first words, of a step that a clock begins. */
export const CLOCK_TITLE = /^\W{0,4}(?:nightly|hourly|daily|weekly|monthly|scheduled|every (?:night|hour|day|morning|evening|week|month|\d+ minutes)|each (?:night|hour|morning|evening)|at night|overnight|by night|cron(?:s| jobs?)?)\b\W*(?:$|[.:])|^\W{0,4}(?:nightly\W{1,5})?`?(?:scheduled|onSchedule)\(\)/i;

/** Behind an effect: a clock brings it about, not the route. */
export const BY_A_CLOCK = /^\s?(?:at night|overnight|nightly|by night|(?:every|each) (?:night|morning|evening|day|week)|once an? (?:day|week)|the (?:day|evening|night|morning) before)\b/i;
/** The own words of an endpoint say that no model has a part in it. */
export const WITHOUT_MODEL = anyOf(['no model', 'no ai', 'no llm', 'no ai call', 'no model call', 'no llm call', 'no model involved', 'no ai involved', 'without ai', 'without a model', 'without any model', 'without an llm', 'no language model']);

/** The last segment of a path that is named for a call of a model. */
export const MODEL_SEGMENT = /^(?:embed|embeddings?|completions?|chat-?completions?|inference|infer|chat|chatbot|ask|ask-?ai|prompt|rag|llm|copilot|transcribe|summari[sz]e|rewrite|paraphrase)$/i;

/** A path by which somebody writes in a chat, and words by which it is a model that answers there. */
export const CHAT_PATH = /(?:^|\/)(?:chat|chatbot|assistant|copilot)(?:\/(?:threads?|sessions?|conversations?|[:{[<][^/]{1,40})){0,3}\/(?:messages?|send|ask|query|stream)\/?$/i;
export const MODEL_CHATS = /\b(?:ai|llm)(?:[- ](?:powered|based|driven))?[- ](?:chat|assistant|chat ?bot|tutor|coach)\b|\bchat ?bots?\b|\bchat assistant\b|\bassistant chat\b|\bchats? (?:with|to) (?:the |an? |your |our )?(?:ai|assistant|bot|model)\b|\bconversational (?:ai|assistant|agent)\b/i;

/** The title of a section whose endpoints are there for a model: "AI", "AI / designer", "AI endpoints". */
export const AI_SECTION = /^\W{0,4}(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s)?(?:(?:gen(?:erative)?[ -])?AI|LLM)(?:[- ]powered)?(?:\s?[/&+]\s?\w{2,20}|\s(?:and|or)\s\w{2,20})?(?:\s(?:api|apis|endpoints?|routes?|features?|generation|services?|operations?|ops|tools?|functions?|assistant|actions?)){0,2}\W{0,4}(?:\(\W?\w{1,30}\W?\)\W{0,2})?$/i;
/** The last segment of a path named for a vendor, behind which stands what we keep of him: no call by itself. */
export const CONNECTION_SEGMENT = /^(?:connections?|disconnect|unlink|status|settings?|config(?:uration)?|preferences|history|list|logs?|transactions?)$/i;
/** … and among them what only keeps or shows what there is: by the last segment of the path, by the first words of the purpose. */
export const KEPT_SEGMENT = /^(?:history|feedback|ratings?|usage|quotas?|credits?|balance|settings?|config(?:uration)?|preferences|status|state|conversations?|sessions?|threads?|messages|models?|providers?|keys?|logs?|jobs?|cancel|stop|save|list|costs?|limits?|health|templates?|prompts?)$/i;
export const KEEPS = /^\W{0,4}(?:lists?|gets?|fetch(?:es)?|reads?|loads?|returns?|creates?|adds?|saves?|stores?|persists?|updates?|edits?|renames?|deletes?|removes?|clears?|rates?|likes?|votes?|submits? (?:feedback|a rating)|sets?|configures?|enables?|disables?|uploads?|registers?|cancels?|stops?|approves?|accepts?|rejects?|appl(?:y|ies)|archives?|shares?|exports?|downloads?|renders? (?:the |an? )?(?:[a-z-]+ )?templates?|status|polls?|history|balance|usage|quotas?|feedback|real|available|current|stored)\b/i;
/** Said of a read: what it gives is made on the spot. */
export const MADE_ON_THE_SPOT = /\b(?:generat\w+|random|suggest\w*|streams?|summari[sz]\w+|translat\w+|transcrib\w+|answers?|drafts?|ideas?)\b/i;
/** The limit that is kept on calls of a vendor, or those who call him: "`/a` carries the Gemini rate limit", "the heavier Gemini callers". */
export const VENDOR_LIMIT = /\b[A-Z][\w.]{1,20}(?:\s[A-Z]\w{1,12})?\s(?:rate[- ]?limit(?:s|er)?|callers?)\b/;

/** A column of bare answers to whether a model is called: "Model", "Calls AI?", "LLM call". */
export const MODEL_COLUMN = /^\W{0,3}(?:(?:uses?|calls?|needs?|with|asks?|runs?)\s(?:an?\s|the\s)?)?(?:ai|a\.i\.|llms?|(?:language\s)?models?|genai|gpt|inference|ki|ia)(?:[\s-](?:calls?|used?|based|backed|involved|step))?\W{0,3}$/i;
/** … and the cell that says yes. */
export const TICKED = /^\W{0,2}(?:yes|y|ja|s[ií]|sim|oui|true|on|x|[✓✔✅☑●•*]|1)\W{0,2}$/iu;
/** Behind a model's vendor, where a read is told: what he gives. */
export const ANSWER_OF_MODEL = /^(?:['’]s)?\s(?:(?!stored|saved|cached)[a-z-]{3,16}\s)?(?:discover\w+|search(?:es)?|look-?ups?|translations?|transcriptions?|suggestions?|recommendations?|predictions?|completions?|answers?|ideas|forecasts?|classification|moderation|detection|recognition|inference|research|rankings?|re-?ranking)\b/i;

/** Behind a call: here begins what is said of its guard. "asks OpenAI. The limit is switched off", "30 per hour (DeepL); not enforced yet" puts off no call. */
export const GUARD_FOLLOWS =
  /[,;.–—]\s(?=(?:but |and |with )?(?:at most|max(?:imum)?|no more than|not more than|up to|limited to|capped at|held to|rate[- ]limit\w*|limit\b)\s?:?\s?(?:(?:of|to|at|is)\s)?[\w,.]{1,12}\b)|[.;!]\s(?=(?:the|this|that|our|its) (?:[\w-]+ )?(?:checks?|guards?|limits?|limiters?|counters?|throttles?|throttling|quotas?|polic(?:y|ies)|auth|authentication|authorization|verification|time-?outs?|abort)\b)|[,;.([–—]\s?(?=(?:but |and |though )?(?:not (?:yet )?(?:verified|checked|validated|enforced|in force)\b|(?:(?:only|merely|just) )?(?:logged|counted|measured|monitored)(?: only\b|,? (?:but|and) not\b| so far\b)|(?:only|merely|just) (?:logged|counted|measured|monitored)\b))/i;

/** In a list of endpoints one that is described: "the summary route", "our card call". The group: by which words. */
export const DESCRIBED_MEMBER = /\b(?:the|our)\s((?!same\b|other\b|two\b|three\b)[a-z][a-z-]{2,24}(?:\s[a-z][a-z-]{2,24})?)\s(?:routes?|end ?points?|calls?|handlers?|prompts?|ones?)\b/gi;
/** Between two members of a list. */
export const LIST_SIGN = /^[\s`"'*]{0,3}(?:,|and|&|\+|,\s?and|as well as)\s[`"'*]{0,3}$/;

/** The name of a product in the title of its document, which ends as that of a model: "Legal GPT – Backend". */
export const PRODUCT_NAMED_AFTER_MODEL = /\b((?!(?:Chat|Open|OpenAI|Azure|The|With|Via|Using|And|For|Your|Our|Custom)\b)[A-Z][A-Za-z]{2,20} GPT)\b(?![-\s]?[345])/;

/** A step of whoever sets the system up: "Log in to Stripe". */
export const LOG_IN_AT_VENDOR = /\b(?:log|sign)[- ]?in(?:to| to) (?:your |the |our )?[A-Z]\w{2,20}\b/gi;

/** Behind a model or an agent: what is set or looked at of it, and nobody is asked: "Update AI agent configuration". */
export const SET_OF_MODEL = /^\s(?:config(?:uration)?|settings?|preferences|parameters|options|details|metadata|profile|status)\b(?!\s?(?:from|with|by|using)\b)/i;

/** Before a model or an agent, at the beginning of what a route is for: a part of a conversation that goes on elsewhere, "Callback for AI agent calls", "TwiML script for the AI bot". */
export const PART_OF_CONVERSATION = /(?:^|[—–:|→]|\s-)[\s*_"'`]{0,4}(?:(?!\w*(?:generat|creat|writ|draft|mak|produc|buil)\w*\b)[\w-]{2,16}\s){0,2}(?:callbacks?|scripts?|webhooks?|instructions|markup|status updates?)\s(?:for|of)\s(?:(?:the|an?|each|our|live|inbound|outbound)\s){0,2}$/i;
