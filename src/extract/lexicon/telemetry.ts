/*
 * Words by which latency targets and telemetry calls are told.
 */

/** Telemetry, or a vendor of it. */
export const TELEMETRY = /\b(?:posthog|segment|amplitude|mixpanel|rudderstack|plausible|umami|matomo|piwik|fathom analytics|countly|pendo|fullstory|openpanel|pirsch|goatcounter|kissmetrics|woopra|heap|statsig|snowplow|google analytics|firebase analytics|ga4|measurement protocol|analytics|telemetry|captures?|tracking (?:call|event)s?|product events?|events? (?:is|are) (?:sent|put|pushed|queued))\b|\b(?:analytics|telemetry|track(?:er|ing)?)\.\w+\(|\btrack\(|\bcapture\(|telemetrie/i;
/** The title or label of a passage on telemetry. */
export const TELEMETRY_TITLE = /\b(?:telemetry|analytics|tracking|posthog|mixpanel|amplitude|instrumentation|telemetrie)\b/i;
/** A target in time. */
export const LATENCY_TARGET = /\b(?:p9[059](?:\.9)?|(?:latency|response[- ]time|server[- ]time) (?:targets?|budgets?|slas?|slos?|goals?)|slas?|slos?)\b[^.;|]{0,60}?\b\d[\d.,]*\s?(?:ms|milliseconds?|s|sec|seconds?)\b|(?:[<≤]\s?)\d[\d.,]*\s?(?:ms|s)\b[^.;|]{0,20}\bp9[059]\b|\b\d[\d.,]*\s?(?:ms|s|seconds?)\s(?:\(?p9[059]\b|at (?:the )?p9[059]\b)|\b(?:must|shall|should|has to|have to|needs? to|is to|ought to)\s(?:always\s)?(?:answer|respond|reply|return|be (?:answered|back)|come back)\s(?:in\s|within\s|under\s|below\s|inside\s|in less than\s|in under\s){1,2}\d[\d.,]*\s?(?:ms|milliseconds?|s|sec|seconds?)\b/gi;
/** A target of something else than the answer. */
export const NO_TARGET = /\b(?:email|mail|sms|upload to|queue|cron|job|worker|delivery|import|lcp|fcp|ttfb|page load)\b[^.;]{0,20}\bp9[059]/i;

/** The call is waited for. */
export const AWAITED =
  /\bawait(?:s|ed|ing)?\b[^.;|]{0,40}?\b(?:posthog|segment|amplitude|mixpanel|rudderstack|analytics|telemetry|captur\w+|track\w*|flush\w*|shutdown\w*|events?|publish\w*)\b|\b(?:posthog|segment|amplitude|mixpanel|analytics|telemetry|captures?|events?|call|calls|flush|latter|former|that|it|they|there|them|both|which)\b[^.;|]{0,40}?\b(?:is|are|gets?|be) (?:also |always |deliberately |both )?awaited\b|\b(?:waits?|blocks?|holds?)\b[^.;|]{0,20}?\b(?:for|on|until)\b[^.;|]{0,24}?\b(?:posthog|segment|amplitude|mixpanel|analytics|telemetry|capture|the event|flush)|\b(?:flush\w*|captured?|sent|sends?|tracked|track|fired|enqueued?|posted|delivered|recorded|synchronous\w*|inline)\b[^.;|]{0,60}?\b(?:before (?:responding|returning|writing|answering|replying|sending the (?:response|answer)|it (?:responds|answers|returns)|we (?:respond|answer|return|reply)|the (?:\w+ )?(?:json|body|response|answer|reply|201|200|result|handler returns)))|\b(?:synchronously|inline|in-line|in the request path|in the request)\b[^.;|]{0,30}?\b(?:posthog|segment|amplitude|mixpanel|analytics|telemetry)|\b(?:posthog|segment|amplitude|mixpanel|analytics|telemetry|events?)\b[^.;|]{0,40}?\bsynchronous(?:ly)?\b|\b(?:in|into|inside|within|part of) (?:the |an? |one )?(?:same |awaited )?(?:Promise\.all|asyncio\.gather|gather|Task\.WhenAll|awaitAll)\b|\bAnalytics before the response\b/i;
/** The same in words that mean it only where telemetry is spoken of. */
export const AWAITED_HERE =
  /\bawait(?:s|ed|ing)? (?:the |its |their |that |this )?(?:answers?|responses?|reply|replies|result|acknowledge?ment|ack|confirmation|it|them|2\d\d|outcome|call|promise)\b(?! (?:of|from|by)\b)|\b(?:action|handler|route|request|controller|endpoint|server|function|response|answer) (?:then |also |itself )?awaits\b|[,:;(]\s?awaited\b|\bwait(?:s|ed|ing)? for (?:the |its |their )?(?:answer|2\d\d|2xx|response|ack\w*|confirmation|it|them|that|this)\b(?! (?:of|from|by)\b)|\bwith `?await\b|\b(?:in|inside|within) (?:the |an? )?`?await\b|\bonly then (?:answers|responds|returns|replies|does it (?:answer|respond|return|reply))\b|\b(?:replies|answers|responds|returns) (?:only )?(?:once|when|after|as soon as)\b[^.;|]{0,60}\b(?:acknowledg\w+|confirm\w+|accept\w+|received|delivered|arrived|has it)\b/i;
/** A column of targets in time, and the figure in its cell. */
export const TARGET_COLUMN = /\b(?:p9[059](?:\.9)?|latency|response[- ]time|slas?|slos?|budget)\b/i;
export const TARGET_FIGURE = /(?<![\d.,])\d[\d.,]{0,8}\s?(?:ms|milliseconds?|s|sec|seconds?)\b/i;
/** Before the bracket of calls that are waited for together. */
export const AWAITS_ALL = /\bawait\s+(?:\w+\.){0,3}(?:gather|all|allSettled|race|any|wait|join_all|when_?all|awaitAll)\s?$|\bawaitAll\s?$/i;
/** It is not. */
export const NOT_AWAITED =
  /\b(?:not|never|n['’]t|without|no|nor|nothing|nobody)\b[^.;|]{0,24}?\bawait\w*|\bawait\w* (?:nothing|none)|\bun-?awaited\b|\b(?:not|never|n['’]t|no \w+|without|nothing|nobody) (?:\w+ ){0,2}?(?:wait|waits|waiting|block|blocks|blocking|delay|delays|hold|holds|depend|depends)\b/i;
/** It is sent apart from the answer. */
export const APART =
  /\bfire(?:d|s)?[- ](?:and|&|n)[- ]for(?:get|gotten)\b|\bwaitUntil\b|\bafter\(\)|\bafter\(|\bbackground ?(?:tasks?|threads?|queues?|workers?|jobs?|flush\w*)\b|\bin the background\b|\bqueue[ds]?\b|\benqueue[ds]?\b|\bqueue,|\bconsumer thread\b|\bbuffer(?:s|ed|ing)?\b|\bvoid (?:posthog|capture|track|analytics|client)\b|\boff the (?:hot|request|critical) path\b|\bnon-?blocking\b|\basync(?:hronous(?:ly)?)?\b|\b(?:client|browser)[- ](?:side )?only\b|\bonly (?:in|from|on) the (?:browser|client)\b|\bsendBeacon\b|\bsetImmediate\b|\b(?:add|create)_task\(|\bensure_future\(|\bdispatchAfterResponse\b|\bafterResponse\b|\bperform_(?:later|async)\b|\b(?:after|behind) the (?:response|answer|reply)\b|\bresponse (?:leaves|goes out|is sent) first\b|\bdetached\b|\bgoroutine\b|\b(?:answers?|responds?|returns|replies) without (?:it|waiting|them)\b|\bsupervised tasks?\b|\bTask\.(?:start|Supervisor)\b|\b(?:separate|own|spawned|other|another) (?:process|thread|task)\b|\bTask\.Run\b|\bcelery\b/i;
/** Machines may wait. */
export const MACHINES_WAIT = /\b(?:crons?|cron (?:routes?|jobs?)|jobs?|admin|workers?|scripts?|batch|nightly|scheduled)\b/i;

/** An event is sent. */
export const SENDS = /\b(?:sends?|sent|goes|go|emits?|emitted|fires?|fired|captures?|captured|reports?|reported|raises?|raised|tracks?|tracked|pushes|pushed)\b/i;
/** What is sent: an event by its name, or events. */
export const SENT_EVENT = /`?\b[a-z]+(?:_[a-z]+)+\b`?|\b(?:events?|captures?)\b/;
/** A sentence on an id speaks of what carries it. */
export const CARRIES_ID = /\b(?:\w*[iI]d|\w+_id)\b|\b(?:correlation|trace|request|session) ids?\b/;
/** Events of failures do not stand in the way of an answer in time. */
export const FAILURE_EVENT = /_(?:failed|failure|error|rejected|timeout|aborted)\b/i;
/** Said of the API as a whole. */
export const API_AT_LARGE = /\b(?:the|this|our) (?:whole |entire )?(?:api|backend|server|worker|service)\b|\b(?:every|each|all|any)\b[^.;]{0,24}\b(?:handlers?|routes?|endpoints?|requests?|functions?|calls?|responses?|hot paths?|writes?|reads?|mutations?)\b|\b(?:handlers|routes|endpoints|responses|requests|everywhere|hot paths?)\b/i;
