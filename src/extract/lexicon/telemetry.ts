/*
 * Words by which latency targets and telemetry calls are told.
 */

/** Telemetry, or a vendor of it. */
export const TELEMETRY = /\b(?:posthog|segment|amplitude|mixpanel|rudderstack|plausible|umami|matomo|piwik|fathom analytics|countly|pendo|fullstory|openpanel|pirsch|goatcounter|kissmetrics|woopra|heap|statsig|snowplow|google analytics|firebase analytics|ga4|measurement protocol|analytics|telemetry|captures?|tracking (?:call|event)s?|product events?|events? (?:is|are) (?:sent|put|pushed|queued))\b|\b(?:analytics|telemetry|track(?:er|ing)?)\.\w+\(|\btrack\(|\bcapture\(|telemetrie/i;
/** The title or label of a passage on telemetry. */
export const TELEMETRY_TITLE = /\b(?:telemetry|analytics|tracking|posthog|mixpanel|amplitude|instrumentation|telemetrie)\b/i;
/** The header of a column that holds the events of each route; only where the document has telemetry. */
export const EVENTS_COLUMN = /^\W*(?:(?:server|product|analytics|tracked|usage|business|custom)[- ])?events?(?: (?:sent|tracked|emitted|fired|captured|logged|out))?\W*$|^\W*(?:tracks|tracked|emits|captures|event name|ereignis(?:se)?|eventos?|événements?)\W*$/i;
/** An event by its name, alone in such a cell. */
export const EVENT_CELL = /^[`'\s]{0,3}[a-z]+(?:[_.][a-z]+)+[`'\s]{0,3}(?:(?:,|and|\+)[`'\s]{0,3}[a-z]+(?:[_.][a-z]+)+[`'\s]{0,3}){0,4}$/;
/** A call of a client of telemetry, whatever the client is called; in code only. */
export const CLIENT_CALL = /\b(?:\w{1,30}\.){1,3}(?:track|capture|log_?event|track_?event|send_?event)\b/i;
/** What is flushed beside telemetry: `db_session`, `entityManager`, `reply.raw`. */
const FLUSHED = String.raw`(?:session|sess|db|database|em|entity_?manager|orm|uow|unit_?of_?work|conn|connection|tx|trx|transaction|repo|repository|prisma|context|writer|stream|response|res|reply|raw|output|stdout|stderr|file|handle|cache|redis|logger|log)`;
/** What is captured beside events: a payment, a picture. */
const CAPTURED = String.raw`(?:payments?|charges?|funds|amounts?|cards?|money|deposits?|holds?|authori[sz]ations?|orders?|photos?|images?|pictures?|screenshots?|screens?|signatures?|audio|videos?|frames?|voices?)`;
const WAITED_FOR = String.raw`(?:\bawait(?:s|ed|ing)?\s+)?`;
/** Calls and acts of databases, streams, servers and payments that have a name of telemetry's: `session.flush()`, "captures the payment". */
export const CALLS_OF_OTHERS = new RegExp(
  [
    String.raw`${WAITED_FOR}\b(?:\w{1,30}\.){0,2}\w{0,20}${FLUSHED}\.(?:flush|identify)\w*`,
    String.raw`${WAITED_FOR}\b(?:\w{1,30}\.){0,2}\w{0,20}(?:intents?|charges?|payments?|orders?|authori[sz]ations?|stripe|paypal|camera|screen|page|recorder)\.capture\w*`,
    String.raw`${WAITED_FOR}\b(?:\w{1,30}\.){0,2}\w{0,20}(?:server|app|scheduler|executor|pool|process|broker)\.shutdown\w*`,
    String.raw`\b(?:sql ?alchemy|hibernate|doctrine|mikro-?orm|orm|session|database|db|jpa|ef core)(?:['’]s)? flush\w*(?: (?:is|are|gets) awaited)?`,
    String.raw`${WAITED_FOR}\bflush\w* (?:of )?(?:the |its |an? |our )?(?:\w+ )?(?:session|transaction|unit of work|orm|rows?|entit(?:y|ies)|entity manager|writes?|cache|stream|response|to (?:the )?(?:database|db|disk|postgres\w*|mysql|client))\b`,
    String.raw`${WAITED_FOR}\bcaptur\w+ (?:of )?(?:the |an? |its |our |each |every )?(?:[a-z]+ )?${CAPTURED}\b`,
    String.raw`\b${CAPTURED} (?:is|are|was|gets?|has been) captured\b`,
    String.raw`\bauthori[sz](?:es?|ed|ing|ations?)[\s,]{1,2}(?:(?!events?\b|analytics|telemetry|posthog|segment\b|mixpanel|amplitude)[\w'’]{1,20}[\s,]{1,2}){1,5}captur\w+(?!\s[\x60'"]?(?:events?\b|[a-z]{1,30}_))`,
    String.raw`\bcaptur(?:es?|ed|ing)(?: later)?(?:,? (?:and|or|then)| &) (?:then )?(?:pay|paid|refund|settle|transfer|release|void|charge)\w*`,
    // `await connect(event)`: the request, as some frameworks call it, given to what sends nothing out.
    String.raw`\bawait\s+(?:\w{1,30}\.){0,3}(?!\w{0,24}(?:track|captur|send|sent|emit|log|record|report|publish|push|post|notif|analy|telemetr|enqueue|ingest|collect|dispatch|fire|deliver|event|queue|put|write|save|store|insert))\w{1,30}\(event\b`,
  ].join('|'),
  'gi',
);
/** A figure in time. */
const TIME = String.raw`(?:\d[\d.,]{0,8}\s?(?:ms|milliseconds?|msec|s|sec|seconds?|sekunden|segundos|secondes)\b|(?:(?:half|a quarter of|three quarters of) a second|(?:two|three|four|five) seconds|(?<!\b(?:times|once|twice|calls|requests|events) )(?:a|one) second)\b(?! (?:attempt|time|call|try|request|route|query|one|region|database|instance|server|test|run|later)\b))`;
/** "p95", "95th percentile", "95. Perzentil", "percentil 95". */
const PERCENTILE = String.raw`(?:\bp\s?(?:50|9[059](?:\.9)?)\b|\b(?:50|9[059](?:[.,]9)?)(?:th|\.|-th|e|º)?[- ]?(?:percentile|perzentil|centile|percentil)\b|\b(?:ninety-(?:fifth|ninth)|ninetieth) percentile\b|\b(?:percentile?|perzentil) (?:50|9[059])\b)`;
const AT_MOST = String.raw`(?:(?:in|within|under|below|inside|in less than|in under|less than|at most|innerhalb von|unter|en menos de|en moins de|<|≤|<=)\s?){1,2}`;
/** A target in time. */
export const LATENCY_TARGET = new RegExp(
  [
    String.raw`(?:${PERCENTILE}|\b(?:latency|latenz|latencia|latence|response[- ]?time|server[- ]time|answer[- ]time|antwortzeit)[- ]?(?:targets?|budgets?|slas?|slos?|goals?|objectives?|ceilings?|ziel)\b|\bsl[ao]s?\b)[^.;|]{0,60}?\b${TIME}`,
    String.raw`\b(?:latency|response[- ]?time|answer[- ]time|antwortzeit|latenz)(?: is| of| for [^.;|:]{1,30})?\s?:?\s?${AT_MOST}${TIME}`,
    String.raw`[<≤]\s?${TIME}[^.;|]{0,20}${PERCENTILE}`,
    String.raw`\b${TIME}\s(?:[a-z]{3,14}\s){0,2}(?:\(|at (?:the )?|in (?:the )?|for (?:the )?|\(?at )?${PERCENTILE}`,
    String.raw`\b(?:target|budget|goal|objective|ceiling)(?: is| of|:)?\s(?:${AT_MOST})?\d[\d.,]{0,8}\s?(?:ms|milliseconds?)\b(?! (?:debounce|delay|timeout))`,
    String.raw`\b\d[\d.,]{0,8}\s?(?:ms|milliseconds?)\s(?:latency |response[- ]time |time )?(?:target|budget|goal|objective|ceiling)\b`,
    String.raw`\b9[059](?:[.,]\d)?\s?%(?: of [^.;|:]{1,30})?(?: are| is)?(?: (?:answered|served|back|done))?\s${AT_MOST}${TIME}`,
    String.raw`\b(?:must|shall|should|has to|have to|needs? to|is to|ought to|muss|soll|debe|doit)\s(?:always\s)?(?:answer|respond|reply|return|be (?:answered|back)|come back|responder|répondre)\s${AT_MOST}${TIME}`,
    String.raw`\b(?:muss|soll|müssen|sollen)\s${AT_MOST}${TIME} (?:antworten|antwortet|geantwortet)`,
  ].join('|'),
  'gi',
);
/** Beside a target: the same of another route, "and `GET /b` one of 800 ms". */
export const ANOTHER_TARGET = new RegExp(String.raw`\bone (?:of (?:${AT_MOST})?|${AT_MOST})${TIME}`, 'gi');
/** A target of something else than the answer. */
export const NO_TARGET = /\b(?:email|mail|sms|upload to|queue|cron|job|worker|delivery|import|lcp|fcp|ttfb|page load)\b[^.;]{0,20}\bp9[059]/i;

/** The call is waited for. */
export const AWAITED =
  /\bawait\w*\s+(?:\w+\.){1,3}(?:track|capture|flush|shutdown|closeAndFlush|identify|log_?event)\w*\(|\bawait(?:s|ed|ing)?\b[^.;|]{0,40}?\b(?:posthog|segment|amplitude|mixpanel|rudderstack|analytics|telemetry|captur\w+|track\w*|flush\w*|shutdown\w*|events?|publish\w*)\b|\b(?:posthog|segment|amplitude|mixpanel|analytics|telemetry|captures?|events?|call|calls|flush|latter|former|that|it|they|there|them|both|which)\b[^.;|]{0,40}?\b(?:is|are|gets?|be) (?:also |always |deliberately |both )?awaited\b|\b(?:waits?|blocks?|holds?)\b[^.;|]{0,20}?\b(?:for|on|until)\b[^.;|]{0,24}?\b(?:posthog|segment|amplitude|mixpanel|analytics|telemetry|capture|the event|flush)|\b(?:flush\w*|captured?|sent|sends?|tracked|track|fired|enqueued?|posted|delivered|recorded|synchronous\w*|inline)\b[^.;|]{0,60}?\b(?:before (?:responding|returning|return|writing|answering|replying|sending the (?:response|answer)|it (?:responds|answers|returns|replies|(?:writes|sends) (?:the |its |an? )?(?:response|answer|reply|body|json))|we (?:respond|answer|return|reply|(?:write|send) (?:the |our )?(?:response|answer|reply))|the (?:\w+ )?(?:json|body|response|answer|reply|201|200|result|handler returns)))|\b(?:synchronously|inline|in-line|in the request path|in the request)\b[^.;|]{0,30}?\b(?:posthog|segment|amplitude|mixpanel|analytics|telemetry)|\b(?:posthog|segment|amplitude|mixpanel|analytics|telemetry|events?)\b[^.;|]{0,40}?\bsynchronous(?:ly)?\b|\b(?:in|into|inside|within|part of) (?:the |an? |one )?(?:same |awaited )?(?:Promise\.all|asyncio\.gather|gather|Task\.WhenAll|awaitAll)\b|\bAnalytics before the response\b|(?<!\b(?:non|not|never|no|without)[- ])\bblock(?:ing|s) (?:call|send|flush|request|capture|write)\b|\b(?:response|answer|reply|body|json|result)\b[^.;|]{0,24}\b(?:is|are) (?:built|made|composed|derived|sent|written|returned) (?:from|out of|after|only after|once) (?:the |its |their )?(?:ack\w*|receipt|confirmation|vendor['’]?s? (?:answer|reply))\b|\b(?:only )?(?:after|once|when|until) (?:the )?(?:posthog|segment|amplitude|mixpanel|analytics|telemetry)\b[^.;|]{0,24}\b(?:acknowledg\w+|confirm\w+|accept\w+|answer(?:s|ed)|repl(?:y|ies|ied)|respond(?:s|ed)|has (?:it|them))\b/i;
/** The same in words that mean it only where telemetry is spoken of. */
export const AWAITED_HERE =
  /\bwartet (?:auf|bis)\b|\b(?:answers?|responds?|returns?|replies|answering|responding) (?:only )?(?:once|when|after|as soon as) (?:the )?(?:[a-z]+ )?(?:posthog|segment|amplitude|mixpanel|rudderstack|matomo|plausible|analytics|telemetry|vendor|collector|tracker|event|call) (?:has|did|does|is|was|returns?|comes? back|ends?|lets go|says so)\b|\b(?:call|capture|event|it)\b[^.;|]{0,12}\b(?:is|stands|comes) (?:in )?the (?:last|first) (?:expression|statement|line|step|thing)\b[^.;|]{0,40}\b(?:answers?|responds?|returns?|replies) (?:once|when|after|with)\b|\bespera (?:la respuesta|a que)\b|\battend (?:la réponse|que)\b|\bawait(?:s|ed|ing)? (?:the |its |their |that |this )?(?:answers?|responses?|reply|replies|result|acknowledge?ment|ack|confirmation|it|them|2\d\d|outcome|call|promise)\b(?! (?:of|from|by)\b)|\b(?:action|handler|route|request|controller|endpoint|server|function|response|answer) (?:then |also |itself )?awaits\b|[,:;(]\s?(?:awaited|blocking|synchronous|sync)\b(?! (?:io|code|driver))|\b(?:is|are|call is|sent) (?:a )?blocking\b|\bwait(?:s|ed|ing)? for (?:the |its |their )?(?:answer|2\d\d|2xx|response|ack\w*|confirmation|it|them|that|this)\b(?! (?:of|from|by)\b)|\bwith `?await\b|\b(?:in|inside|within) (?:the |an? )?`?await\b|\bonly then (?:answers|responds|returns|replies|does it (?:answer|respond|return|reply))\b|\b(?:replies|answers|responds|returns) (?:only )?(?:once|when|after|as soon as)\b[^.;|]{0,60}\b(?:acknowledg\w+|confirm\w+|accept\w+|received|delivered|arrived|has it)\b/i;
/** What has the event, or has not yet. */
const TAKER = String.raw`(?:posthog|segment|amplitude|mixpanel|rudderstack|matomo|plausible|analytics|telemetry|vendor|collector|tracker|events?|captures?)`;
const LEAVES = String.raw`(?:leaves?|goes(?: out| back| off)?|returns?|comes|starts|ends|finishes|(?:is|are|gets) (?:only )?(?:sent|out|given|written|returned|released|let go|flushed|handed (?:out|over|back)))`;
/** The answer itself is held until the event has arrived: "The answer leaves once PostHog has taken it", "Once Segment has it, the response goes out". */
export const HELD_UNTIL = new RegExp(
  [
    String.raw`\b(?:answers?|responses?|repl(?:y|ies)|body|json|20[014])\b[^.;|,]{0,30}?\b(?:${LEAVES} (?:only |just )?(?:once|when|after|as soon as)|(?:does|do|is|will|may|can) ?(?:not|n['’]t) (?:leave|go(?: out)?|return|sent) (?:until|before)|(?:stays|waits|is held|is kept)(?: back)? (?:until|till)) (?:the )?(?:[a-z]+ )?${TAKER}\b[^.;|,]{0,12}? (?:has|have|did|does|is|was|are|returns?|comes?)\b`,
    String.raw`\b(?:only )?(?:once|when|after|as soon as) (?:the )?(?:[a-z]+ )?${TAKER} (?:has|have|is|are) [^.;|,]{2,30}, (?:and only then )?(?:does )?(?:the |its |our )?(?:answer|response|reply|body|json) ${LEAVES.replace('leaves?', 'leaves?|leave')}\b`,
  ].join('|'),
  'i',
);
/** A column of targets in time, and the figure in its cell. */
export const TARGET_COLUMN = /\b(?:p(?:50|9[059](?:\.9)?)|percentile|latency|latenz|latencia|latence|response[- ]?time|answer[- ]time|answers? (?:in|within)|antwortzeit|slas?|slos?|budget)\b/i;
export const TARGET_FIGURE = /(?<![\d.,])\d[\d.,]{0,8}\s?(?:ms|milliseconds?|s|sec|seconds?)\b/i;
/** A header or key that gives the unit itself, over bare figures: "p95 (ms)", `p95_ms`, `latencyMs`. */
export const TARGET_IN_UNIT = /^\W*(?:(?:target|max|maximum|goal|budget)[\s_-]?)?(?:p\s?(?:50|9[059](?:\.9)?)|percentile|latency|response[\s_-]?time|answer[\s_-]?time)(?:[\s_-]?(?:target|goal|max|budget|latency|slo|p9[059]))?[\s_,-]{0,2}(?:\(?\s?(?:in )?(?:ms|millis(?:econds)?|msec|secs?|seconds?)\s?\)?|Ms|Seconds)\W*$/i;
export const BARE_FIGURE = /^\W{0,3}(?:\d[\d.,]{0,8})\W{0,2}$/;
/** Before the bracket of calls that are waited for together. */
export const AWAITS_ALL = /\bawait\s+(?:\w+\.){0,3}(?:gather|all|allSettled|race|any|wait|join_all|when_?all|awaitAll)\s?$|\bawaitAll\s?$/i;
/** It is not. */
export const NOT_AWAITED =
  /\bwartet nicht\b|\bohne (?:darauf )?zu warten\b|\bsans attendre\b|\bsin esperar\b|\b(?:not|never|n['’]t|without|no|nor|nothing|nobody)\b[^.;|]{0,24}?\bawait\w*|\bawait\w* (?:nothing|none)|\bun-?awaited\b|\b(?:not|never|n['’]t|no \w+|without|nothing|nobody) (?:\w+ ){0,2}?(?:wait|waits|waiting|block|blocks|blocking|delay|delays|hold|holds|depend|depends)\b/i;
/** The answer leaves, and then the event is known to have arrived: "returns before PostHog has acknowledged the event". Denied, the answer waits. */
export const LEAVES_BEFORE =
  /\b(?:returns?|answers?|responds?|repl(?:y|ies)|leaves?|goes out|ends?|finish(?:es)?|(?:is|are) (?:sent|out|back|gone|written|on its way))\s(?:[^.;|,]{1,24}\s)?(?:(?:already|long|well|even|any earlier)\s)?(?:before|earlier than|sooner than)\s(?:the\s|any\s|its\s)?(?:posthog|segment|amplitude|mixpanel|rudderstack|matomo|plausible|analytics|telemetry|vendor|collector|tracker|events?|captures?)\b[^.;|]{0,24}?\b(?:has|have|had|knows|sees|acknowledg\w+|confirm\w+|accept\w+|answer\w*|repl(?:y|ies|ied)|respond\w*|receive\w*|arriv\w+|does|(?:is|are|was|were) (?:sent|delivered|captured|stored|through|acknowledged|confirmed|accepted|there|in))\b/i;
/** … before such words. */
export const NEVER_LEAVES = /\b(?:never|not|n['’]t|no|nobody|nothing|none|neither|cannot)\b[^.;,|]{0,40}$/i;
/** It is sent apart from the answer. */
export const APART =
  /\bfire(?:d|s)?[- ](?:and|&|n)[- ]for(?:get|gotten)\b|\bwaitUntil\b|\bafter\(\)|\bafter\(|\bbackground ?(?:tasks?|threads?|queues?|workers?|jobs?|flush\w*)\b|\bin the background\b|\bqueue[ds]?\b|\benqueue[ds]?\b|\bqueue,|\bconsumer thread\b|\bbuffer(?:s|ed|ing)?\b|\bvoid (?:posthog|capture|track|analytics|client)\b|\boff the (?:hot|request|critical) path\b|\bnon-?blocking\b|\basync(?:hronous(?:ly)?)?\b|\b(?:client|browser)[- ](?:side )?only\b|\bonly (?:in|from|on) the (?:browser|client)\b|\b(?:sent|fired|emitted|captured|posted|reported|tracked) (?:only )?(?:by|from|in) the (?:browser|client|page|front-?end|web client|device|mobile app)\b(?:\s(?:only|alone))?|\bsendBeacon\b|\bsetImmediate\b|\b(?:add|create)_task\(|\bensure_future\(|\bdispatchAfterResponse\b|\bafterResponse\b|\bperform_(?:later|async)\b|\b(?:after|behind) the (?:response|answer|reply)\b|\bresponse (?:leaves|goes out|is sent) first\b|\bdetached\b|\bgoroutine\b|\b(?:answers?|responds?|returns|replies) without (?:it|waiting|them)\b|\bsupervised tasks?\b|\bTask\.(?:start|Supervisor)\b|\b(?:separate|own|spawned|other|another) (?:process|thread|task)\b|\bTask\.Run\b|\bcelery\b|\bsidekiq\b|\boutbox\b|\b(?:redis|kafka|kinesis) streams?\b|\b(?:hand|push|put|append|add|write|drop)(?:e?s|ed|p?ing)?\b[^.;|]{0,40}\b(?:to|on|onto|into|in) (?:an? |the |its |our )?(?:\w+ )?(?:streams?|queues?|outbox|ring buffers?|channels?|topics?|buffers?|mailbox)\b|\bnot (?:sent|called|made|captured|done) (?:in|within|inside|during|by) the (?:request|handler|route|api|server)\b|\b(?:by|from|in) (?:the )?(?:browser|client|app|page|front-?end|web client|phone)s? (?:alone|only|itself)\b|\bonly the (?:browser|client|app|page|front-?end)\b[^.;|]{0,24}\b(?:sends?|calls?|tracks?|captures?|talks?|fires?|emits?)\b|\b(?:api|server|back-?end|route|endpoint|handler|service)s? (?:itself |themselves |never )?(?:sends?|emits?|captures?|tracks?|calls?|fires?) (?:no (?:event|telemetry|analytics|capture)\w*|nothing|none)\b|\bfire(?:d|s)? it and (?:forget|move on|go on|return)\b|\bside lane\b|\bonce the (?:response|answer|reply) (?:has (?:left|gone|been sent)|is (?:out|sent|gone|on its way))\b|\bafter (?:we|it|the handler|the route) (?:answers?|answered|responds?|responded|repl(?:y|ies|ied)|returns?|returned|has (?:answered|responded|replied|returned))\b|\bon ?finish\b|\bres\.on\(['"]finish|\bprocess\.nextTick\b|\bqueueMicrotask\b|\b(?:thread|worker) pool\b(?=[^.;|]{0,30}\b(?:returns?|answers?|goes on))|\b(?:never|not|without|un|no)[ -]?(?:being |ever )?(?:join(?:ed|ing|s)?|collected|joins? on)\b(?! (?:us|the (?:team|table|pilot)))|\b\w*[Ss]cope\.launch\b|\blaunch \{|\btokio::spawn\b|\bspawn(?:s|ed)?\b[^.;|]{0,24}\b(?:task|thread|fiber|process|coroutine)\b|\b(?:coroutine|fiber)s?\b(?=[^.;|]{0,40}\b(?:launch\w*|start\w*|spawn\w*|own|separate|of (?:its|their) own))|\b(?:without|never|not) (?:looking|caring|checking|asking|inspecting|reading|minding|heeding|looks?|cares?|checks?|asks?|inspects?|reads?|minds?|heeds?) (?:at |for |about |after )?(?:whether|if|what (?:becomes|became|comes)|(?:the |its |their |that )?(?:\w+['’]s? )?(?:result|outcome|fate|answer|response|reply|return value|promise|future))\b|\b(?:result|outcome|answer|response|reply|promise|future)s?\b[^.;|]{0,24}\b(?:is|are) (?:ignored|dropped|discarded|thrown away|not (?:looked at|read|checked|used))\b|\bbest[- ]effort,? (?:after|behind|beside)\b|\b(?:published?|publishes|handed|relayed|written|put|left) (?:on|to|onto|in|over)\b[^.;|]{0,30}\bfor (?:the|a|an|its|our) (?:\w+[- ])?(?:forwarder|worker|consumer|relay|shipper|collector|dispatcher|agent|sidecar|daemon|drain)\b|\bpublish(?:es|ed)? (?:on|to|onto|over)\b[^.;|]{0,24}\b(?:nats|kafka|rabbitmq|redis|sns|sqs|pub\/?sub|kinesis|(?:event|message) bus|subject|topic|exchange)\b|\b(?:beside|alongside|parallel to) the (?:response|answer|reply)\b/i;
/** In code, a call that the line does not wait for; the groups are the function's name: `go track(…)`, `waitUntil(track(…))`, `void track(…)`. */
export const STARTED_APART =
  /(?:^|[;{}])\s{0,40}(?:go|void)\s+(?:func\(|(?:\w{1,30}\.){0,3}(\w{1,40})\()|\b(?:waitUntil|after|create_task|ensure_future|setImmediate|queueMicrotask|spawn|Task\.Run|executor\.submit|pool\.submit)\(\s?(?:(?:async\s)?\(\)\s?(?:=>|->)\s?)?(?:\w{1,30}\.){0,3}(\w{1,40})\(/g;
/** Before a bracket in code: what stands in it runs apart from the answer. */
export const RUNS_APART = /\b(?:waitUntil|after|after_?response|dispatchAfterResponse|setImmediate|setTimeout|queueMicrotask|nextTick|create_task|ensure_future|spawn|Task\.Run|executor\.submit|pool\.submit|add_task|[\w.]{0,20}[Ss]cope\.launch|launch)\s?$|(?<!\bawait\s)\bvoid\s$|\bgo\s+func\([^()]{0,80}\)\s?$|\b(?:tokio::spawn|Task\.start)\s?$/;
/** … or the bracket is that of what happens when the answer has left: `res.on('finish', …)`. */
export const ON_FINISH = /^\(\s?["'](?:finish|close)["']/;
/** A comment that says what a function does begins with its name: "// track sends one event …". */
export const DESCRIBES_FUNCTION = /^[\s/*#-]{0,8}`?(\w{2,40})(?:\(\))?`?(?:\s(?:\w{2,20}s|is|does|will)\b|:\s)/;
/** What is said of the sending is not so yet, or not sure. */
export const UNSETTLED =
  /\b(?:is|are|was|were|it's|still) planned\b|\bplanned (?:for|after|later|in)\b|\broadmap\b|\b(?:after|before|post)[- ](?:the )?(?:launch|go-live|pilot|beta|mvp|ga)\b|\b(?:phase|version|v) ?(?:2|3|two|three)\b|\btbd\b|\bto-?do\b|\bnext (?:sprint|release|version|quarter|milestone)\b|\bin (?:a )?(?:future|later) \w+|\bwill (?:be )?(?:become|moved?|made|added|switched|put|change[d]?|go)\b|\bshould (?:become|move|be moved|be made)\b|\b(?:would|could|might|possibly|perhaps|maybe|probably|ideally|hopefully|preferably|if possible|where possible|if needed|consider(?:ing)?|we want to|to be (?:moved|made|decided|discussed|checked)|not (?:yet )?(?:decided|settled|sure|clear)|nice to have|open question|later (?:we|it) (?:moves?|will|becomes?))\b|\bmay (?:be|become|go|run|move)\b(?=[^.;|]{0,20}\b(?:fire|queue|async|background|after|waitUntil))/i;
/** Machines may wait. */
export const MACHINES_WAIT = /\b(?:crons?|cron (?:routes?|jobs?)|jobs?|admin|workers?|scripts?|batch|nightly|scheduled)\b/i;

/** An event is sent. */
export const SENDS = /\b(?:sends?|sent|goes|go(?! (?:api|apis|server|service|services|backend|binary|program|process|app|handlers?|routine|modules?|\d)\b)|emits?|emitted|fires?|fired|captures?|captured|reports?|reported|raises?|raised|tracks?|tracked|pushes|pushed|sendet|schickt|meldet|env[ií]a|envoie)\b/gi;
/** Behind such a word: nothing goes out. */
export const SENDS_NOTHING = /^\s(?:nothing|none|no (?:events?|telemetry|analytics)|neither)\b/i;
/** What is sent: an event by its name, or events. */
export const SENT_EVENT = /`?\b[a-z]+(?:_[a-z]+)+\b`?|\b(?:events?|captures?)\b/;
const VENDOR = String.raw`(?:PostHog|Segment|Amplitude|Mixpanel|RudderStack|Plausible|Matomo|Umami|Heap|Snowplow|Statsig|GA4|Google Analytics|Firebase Analytics|Countly|Pendo)`;
const EVENT = String.raw`[a-z]+(?:[_.][a-z]+)+`;
/** A key of a listing on routes, and the event that it names: `amplitude: lot_opened`, `events: [lot_opened]`. */
export const KEYED_EVENT = new RegExp(String.raw`^\W{0,4}(?:(?:${VENDOR}|telemetry|analytics|tracking)(?:[ _-]events?)?|(?:tracks|tracked|captures|emits)|(?:analytics|tracked|telemetry)?[ _-]?events?)["']?\s?:\s?["'[\x60]{0,3}${EVENT}["'\x60]{0,2}(?:\s?,|\]|\s*$)`, 'i');
/** Sent to a vendor by name, with a word that says so or only side by side: "tells Amplitude `day_closed`", "reports usage to Segment", "PostHog `day_closed`", "`day_closed` → PostHog". */
export const SENT_TO_VENDOR = new RegExp(
  [
    String.raw`\b(?:[Ss]ends?|[Ll]ogs?|[Tt]ells?|[Pp]osts?|[Rr]ecords?|[Ww]rites?|[Nn]otif(?:y|ies)|[Pp]ings?|[Pp]ublish(?:es)?|[Rr]eports?|[Hh]ands?|[Cc]alls?|[Ff]eeds?|[Pp]asses|[Ff]orwards?|[Pp]ushes|sent|logged|posted|written|reported|pushed|forwarded) (?:[^.;|]{0,40}\b(?:to|in|into|at|with|on) )?(?:the )?${VENDOR}\b`,
    String.raw`\b${VENDOR}(?: event| capture)?\W{1,3}${EVENT}`,
    String.raw`\b${EVENT}\W{1,3}(?:(?:→|->|=>|goes to|to|into|in)\W{1,2})${VENDOR}\b`,
  ].join('|'),
);
/** An event by the words before it, or by its name: "the order event", "the search event `shelves_searched`". */
export const NAMES_EVENT = /\b([a-z]{3,24}) (?:events?|captures?)\b|\b([a-z]+(?:_[a-z]+)+)\b/g;
/** As was said just before. */
export const IN_THIS_WAY = /\b(?:in (?:this|that|the same) (?:way|manner|fashion)|(?:just )?like (?:this|that)|the same way|likewise)\b/i;
/** A sentence on an id speaks of what carries it. */
export const CARRIES_ID = /\b(?:\w*[iI]d|\w+_id)\b|\b(?:correlation|trace|request|session) ids?\b/;
/** Events of failures do not stand in the way of an answer in time. */
export const FAILURE_EVENT = /_(?:failed|failure|error|rejected|timeout|aborted)\b/i;
/** Said of the API as a whole. */
export const API_AT_LARGE = /\b(?:the|this|our) (?:whole |entire |complete )?(?:api|backend|server|worker|service)\b|\b(?:whole|entire|complete|overall) (?:api|back-?end|server|service)\b|^\W*(?:api|back-?end|server)(?:[- ]wide| overall| as a whole)?\s?[:–—(]|\b(?:api|server)-wide\b|\b(?:every|each|all|any)\b[^.;]{0,24}\b(?:handlers?|routes?|endpoints?|requests?|functions?|calls?|responses?|hot paths?|writes?|reads?|mutations?)\b|\b(?:handlers|routes|endpoints|responses|requests|everywhere|hot paths?)\b/i;
/** "PostHog calls are handed to …": all of them, whichever route makes them. */
export const ALL_CALLS = /^\W*(?:all |the |our |any |every )?(?:posthog|segment|amplitude|mixpanel|rudderstack|matomo|plausible|analytics|telemetry|tracking) (?:calls|events|captures|requests|messages)\b|^\W*(?:the |our )?(?:posthog|segment|amplitude|mixpanel|rudderstack|matomo|plausible|analytics|telemetry|tracking)(?:['’]s)? (?:(?:node|python|server|php|ruby|go|java|http)\S* )?(?:client|sdk|library|wrapper|helper)\b/i;
/** Said of all routes: "Amplitude events are handed over in every route". */
export const IN_EVERY_ROUTE = /\b(?:in|from|by|on|of|for|within|inside) (?:every|each|all|any|no) (?:of the )?(?:\w+ )?(?:routes?|handlers?|endpoints?|requests?)\b|\b(?:no|every|each) (?:route|handler|endpoint|request)\b/i;
/** Said of the API outright: "latency goal for the API as a whole". */
export const OF_THE_WHOLE_API = /\b(?:api|back-?end|server|service) (?:as a whole|at large|overall)\b|\b(?:api|server|service)-wide\b|\b(?:whole|entire|complete) (?:api|back-?end|server|service)\b|\bacross the (?:api|board)\b/i;
/** Behind these words stands what is not as all the others: "not awaited, with one exception: `POST /votes` awaits `vote_cast`". */
export const EXCEPT_FOR = /\b(?:with (?:one|a single|the) exceptions?(?: of)?|except(?: for| that| in| on)?|apart from|other than|save for|but (?:not|for)|unlike|only)\b:?/i;
/** An event is waited for, by its name. */
export const AWAITS_EVENT = /\bawait(?:s|ed|ing)?\b[^.;|]{0,24}?[`"']?\b[a-z]+(?:_[a-z]+)+\b|\b(?:which|where|that|it|there|this one) (?:is|are|does|do|gets?)? ?(?:awaited|await|awaits)\b/i;
