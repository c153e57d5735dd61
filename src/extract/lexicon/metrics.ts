/*
 * Words by which success metrics and what records them are told.
 */

/** Titles a list of success metrics. */
export const METRIC_TOPIC =
  /^(?:\d[\d.]{0,6}\s)?success\W?$|\b(?:metrics?|kpis?|success (?:measures?|criteria|indicators?)|measures? (?:of success|in the (?:product )?spec\w*)|(?:product|spec|target) measures|(?:numbers|figures|things) (?:that )?(?:we|they|(?:the|our) [a-z]+) (?:will )?(?:wants?|asks? for|judges? (?:us|it) by|watch(?:es)?|track|follow|measure|look at|care about|report)\b|what (?:we|the pilot|the spec\w*) (?:will )?(?:measures?|(?:look|looks) at|watch(?:es)?|counts?)\b|how (?:we|success is|do we) (?:will )?(?:measured?|know it works)|how (?:we|you|do we|will we|the team) (?:will )?(?:know|can tell|tell|see|judge)\b(?! (?:who|which|where|when|whether a))|what (?:the |our )?(?:[a-z]+ ){0,2}[a-z]+ (?:wants?|hopes?|expects?|wishes?|asks?|needs?|(?:is|are) (?:asked|supposed|meant|required)|ha(?:s|ve)|would like)(?: us)? to (?:see|measure|count|track|watch)\b|what (?:the |our )?(?:[a-z]+ ){0,2}[a-z]+ (?:wants?|asks? to be|wishes?|needs?) (?:to be )?(?:measured|counted|tracked|watched)\b|what (?:is|gets|will be|shall be|should be|has to be|must be|is to be) (?:measured|counted(?! as\b))\b|what (?:will|would|should|can|is going to) (?:tell|show|prove|convince|persuade)(?: to)? (?:us|me|you)\b|what (?:tells|shows|proves) (?:us|me|that)\b|(?:by|from|at) what (?:do )?(?:we|you) (?:will |shall )?(?:see|know|tell|judge|notice|recogni[sz]e)\b|(?:what|which (?:numbers?|figures?)) (?:we|you) (?:will |shall |want to )?(?:judge|go|measure) (?:it |this |ourselves )?by|how (?:we|you|do we|will we|the team) (?:will |shall |can )?(?:find out|notice|recogni[sz]e|check|prove|verify) (?:that|if|whether) (?:it|this|we|they|the \w+)\b|signs? that (?:it|this) (?:works|helps|worked|pays)|\bcall (?:it|this|that) (?:a )?success\b|(?:it|this) (?:works|worked|is (?:good|worth it|a success)|has worked) (?:if|when)|what success (?:looks like|means|is)|what (?:counts|goes|passes|qualifies) as (?:a )?success|(?:definition|signs?|proof) of success|defining success|(?:when|how) (?:do |will |would |shall )?(?:we|i) (?:will |shall |would )?(?:call|consider|judge|count) (?:it|this) an? success|we (?:will |shall |would |['’]ll )?(?:call|consider|judge|count) (?:it|this|the \w+) an? success (?:when|if|once)\b|how we(?:['’]ll| shall| would| are going to) (?:know|tell|see|judge)\b(?! (?:who|which|where|when|whether a))|when is (?:it|this) a success|what (?:good|winning) looks like|outcomes? we (?:want|measure|track)|crit[eè]res de (?:succès|réussite)|m[eé]tricas|m[eé]triques|indicadores|erfolgskriterien|woran wir (?:den )?erfolg messen|succescriteria|metriche|(?:is it working|did it work|does it work)\?|measuring success|metric verifiability|erfolgsmetriken|kennzahlen)\b/i;
/** A title that may head success metrics as well as other aims: it does where each entry is a name with a figure to reach. */
export const AIMS_TOPIC = /^\W*(?:\d[\d.]{0,6}\s)?(?:(?:our|the|product|business|pilot|launch|measurable|key|target|what) )?(?:targets?|goals?|aims?|objectives?|outcomes?|results?|okrs?|figures|numbers|ziele|objectifs|objetivos)(?: (?:we|to|of|for|that|in)(?: [a-z]+){1,5})?[\s:.]*$/i;
/** Metrics of another kind: of machines, of money, of a dashboard's design. */
export const OTHER_METRICS =
  /\b(?:observab\w*|monitor\w*|prometheus|logs?|logging|infra\w*|system|operational|ops|performance|runtime|health|technical|security|financial|headline|alerts?|alerting|tracing|endpoint|server|platform|service|risk|not (?:measured|metrics)|rejected|vanity|quality|model|code|test|tests|coverage|build|application|evaluation|eval)\b/i;
/** The header of a column that holds metrics. */
export const METRIC_HEADER = /^\W*(?:success |product |key |spec )?(?:metrics?|kpis?|measures?|spec says|success criteri\w+)\b/i;
/** The header of a column that holds figures to reach, no recorder. */
export const TARGET_HEADER = /^\W*(?:target|goal|baseline|threshold|owner|value|why|when|priority|type|ziel)\b/i;

/** A sentence that speaks of the list and names no metric. */
export const ABOUT_THE_LIST = /^\W*(?:see\b|as above|none\b|n\/?a\b|no\b(?!-)|not applicable|there (?:is|are|were) (?:no|none|also no)|all (?:of )?(?:them|these|metrics)|each (?:metric|of)|every metric|(?:we|i|the (?:team|pilot)) (?:will )?(?:care about|watch|track|follow|look at|measure|judge (?:it |this )?by) (?:only |just |these |the following )?(?:two|three|four|five|six|seven|a few|a handful of)(?: \w+)?(?: (?:numbers|figures|metrics|measures|things))\W*$|nothing\b|below|above|these\b|they\b|this\b|it\b|we (?:do|have) not?\b)|\b(?:specification|spec|product|pm|prd)\b[^:]{0,60}\b(?:defines?|sets?|lists?|asks for|names?|has|wants)\b[^:.]{0,40}[.:]?$/i;
/** A sentence that opens a list of metrics: "The specification asks for three: …" */
export const LISTS_THEM = /\b(?:specification|spec|product|pm|prd|pilot|we)\b[^:]{0,60}\b(?:defines?|sets?|lists?|asks? for|names?|has|wants?|measures?|tracks?|looks? at|watch(?:es)?)\b[^:]{0,40}:\s/i;
/** Words that only a measure has. */
export const MEASURE_WORDS =
  /\b(?:rates?|share|median|average|mean|numbers?|count|counts|time|minutes|hours|days|percent|conversion|retention|satisfaction|adoption|engagement|usage|nps|csat|active|activation|churn|accuracy|latency|completion|per|ratio|revenue|mrr|opens?|clicks?|click-through|weekly|daily|monthly|stars|score|proportion|third|fewer than|at least|more than)\b|%|\d\s?\/\s?\d/i;

/** A measure of time: it has two ends. */
export const DURATION = /\b(?:time (?:to|from|between|until|for)|(?:median|mean|average|waiting|response|lead|cycle|turnaround|handling|resolution) (?:vendor |response )?time|(?:minutes|hours|days|seconds) (?:from|between|until|to)|delay|how long|duration)\b/i;
export const LATENCY = /\b(?:latency|p9[059]|uptime|availability|error rate|errors?|response time|downtime|crash\w*|failure rate|timeouts?)\b/i;

/** A limit in time within the name: the time of the act must be known. */
export const WITHIN_TIME = /\b(?:in|within|under|inside|less than|faster than|no later than)\s(?:(?:\d+|one|two|three|five|ten|an?|the same)\s?)(?:min(?:ute)?s?|h|hours?|days?|s|sec(?:ond)?s?|weeks?)\b/i;
/** What a counter of visits sees by itself. */
export const OF_VISITS = /\b(?:time on (?:page|site)|page ?views?|visits?|visitors|bounces?|bounce rate|sessions?|traffic)\b/i;
/** A table, or a section, whose rows are the events that are sent. */
export const EVENT_HEADER = /^\W*(?:(?:analytics|tracked|product|posthog|tracking) )?events?(?: name)?\W*$/i;
/** A title over such rows. */
export const EVENT_TITLE = /^[\W\d]*(?:(?:the|our|all|tracked|product|analytics|measured) )?(?:events?|event (?:list|plan|catalog(?:ue)?|log|schema|names?|types?)|tracking(?: plan)?|telemetry|instrumentation|analytics)\W*$/i;
/** The header of a column that tells what records a metric. */
export const SOURCE_HEADER = /^\W*(?:source|event|data|where (?:it|this|they) comes? from|comes from|how|recorded|measured|counted|taken from|read from|seen in|kept in|known (?:by|from)|record|query|from|column|table|instrument\w*|track\w*|signal)\b/i;
/** A row is made: the rows of a table count it. */
export const MAKES_A_ROW = /\b(?:placed|made|created|submitted|booked|added|posted|filed|new|written|uploaded|entered|logged|started|saved)\b/i;
/** What is saved but never stored: "hours saved per survey". */
export const SAVED_FOR_GOOD = /\b(?:time|seconds?|minutes?|hours?|days?|weeks?|money|euros?|dollars?|pounds?|costs?|effort|work|labou?r|clicks?|steps?|trips?|miles|kilomet(?:re|er)s|km|fuel|energy|water|paper|co2|emissions?|food|meals?|waste|lives)\b[^,;]{0,16}\b(?:saved|spared|avoided)\b/i;
/** What people think of a thing: only what asks them for it records that. */
export const JUDGED = /\b(?:found|judged|considered|thought|called|deemed|rated)\s(?:(?:very|to be|as)\s)?(?:helpful|useful|good|great|relevant|accurate|correct|clear|funny|fair|easy|right)\b|\b(?:helpful|useful)(?:ness)?\s(?:answers?|repl(?:y|ies)|suggestions?|results?|tips?|hints?|summar(?:y|ies))\b/i;
/** … by what such a record is called. */
export const JUDGEMENT_WORDS = ['feedback', 'rating', 'rated', 'helpful', 'useful', 'vote', 'thumb', 'stars', 'score', 'like'];
/** So many of a thing per something else. */
export const THINGS_PER = /^(?:the )?(?:(?:number|count|average|total|median|mean) (?:number |count )?of |weekly |monthly |daily |total |average )?([a-z][a-z -]{2,30}?) (?:per|a|each|every) /i;
/** What asks people, beside a metric that is an answer of theirs. */
export const ASKS_PEOPLE = /\b(?:ask(?:s|ed)?|forms?|e-?mail\w*|prompt\w*|in-app|pop-?up|link|questions?|sent)\b/i;

/** "Households with three plants or more", "teams that have at least 2 projects": so many rows of a thing. */
export const SO_MANY_THINGS =
  /\b(?:with|that have|who have|having|that own|who own)\s(?:at least\s|more than\s|over\s|≥\s?|>\s?)?(?:\d{1,4}\+?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\s(?:(?:or|and) more\s)?(?:(?:saved|own|different|stored|registered|added)\s)?([a-z][a-z-]{2,20})(?:\s(?:(?:or|and) more|at least|or over))?\W*$/i;
/** "watered within a day of their reminder": from what on the time runs. */
export const WITHIN_TIME_OF = /\b(?:in|within|under|inside|less than)\s(?:\d{1,3}|one|two|three|five|ten|an?|the same)\s?(?:min(?:ute)?s?|h|hours?|days?|s|sec(?:ond)?s?|weeks?)\s(?:of|after|from|behind)\s(?:the|their|its|his|her|an?|each|every)\s([a-z][a-z-]{2,20})\W*$/i;
/** A column that holds when what a row asks for was done, whatever it was. */
export const DONE_MOMENT = /^(?:done|completed?|finished|fulfilled|acted|handled|performed|carried_?out|accomplished)_?(?:at|on|At|On)$/;

/** A log or a monitor. */
export const MONITOR = /\b(?:access log|logs?|monitor(?:s|ed|ing)?|tracing|traces|apm|grafana|datadog|cloudwatch|prometheus|sentry|honeycomb|new relic|lighthouse|web vitals|analytics dashboard|vercel analytics|speed insights|google analytics|plausible|search console)\b/i;
/** Those of them that see pages, and no errors of a server. */
export const PAGE_MONITOR = /\b(?:lighthouse|web vitals|analytics dashboard|vercel analytics|speed insights|google analytics|plausible|search console)\b/gi;
export const OF_ERRORS = /\b(?:error|errors|uptime|availability|downtime|failures?|crash\w*|timeouts?)\b/i;
/** An act that comes before the counted one: an invitation is sent before it is accepted. */
export const EARLIER_ACT = /(?:^|_)(?:sent|invited|requested|offered|shown|displayed|proposed|scheduled|created|queued|issued)(?:_(?:at|on))?$|(?:Sent|Invited|Requested|Offered|Shown|Displayed|Proposed|Scheduled|Created|Queued|Issued)(?:At|On)?$/;
/** Acts that come after such a one. */
export const FINAL_ACT = /\b(?:accept(?:ed|ance)|complet(?:ed|ion)|resolved|resolution|clos(?:ed|ure)|approv(?:ed|al)|rejected|opened|open rate|read|clicked|click(?:-through)? rate|answered|repl(?:ied|y rate)|paid|redeemed|redemption|confirmed|confirmation|delivered|finished|won|signed)\b/i;
/** What people feel, which no act in the product tells. */
export const FELT = /\b(?:satisf\w+|happiness|trust|confidence|sentiment|mood|perceived \w+)\b/i;
/** A step of a person in the client that calls an endpoint which writes. */
export const STEP_CALLS = /\b(?:sends?|calls?|posts?|hits|triggers?|fires?|issues|submits?|runs?|invokes?|goes to|→|->)[^.;|]{0,30}?\b(?:POST|PUT|PATCH|DELETE)\b/i;
/** What stands on a button, and what a hand does with it. */
export const ON_A_BUTTON = /["“„*`]([A-Za-z][\w' -]{1,30})["”*`]|\b(?:taps?|click(?:s|ing)?|press(?:es|ing)?|tapping|hits?) (?:on )?(?:the )?([a-z][\w-]+)/gi;
/** Says that an act is written down. */
export const RECORDS_ACT =
  /\b(?:inserts?|inserted|writes?|written|stores?|stored|appends?|appended|saves?|saved|upserts?|sets?|stamps?|stamped|increments?|captures?|captured|records?|recorded|logs|logged|fires?|fired|emits?|emitted|tracks?|tracked|fills?|updates?|updated|adds? (?:an? |one )?(?:row|entry|record))\b(?! (?:up|out|off)\b)|\.(?:insert|create|update|upsert|capture|track)\(/i;
/** Says that people are asked, or that work is looked through. */
export const ASKS_AT_TIMES = /\b(?:survey|questionnaire|interviews?|poll|nps|csat|audits?|spot[- ]checks?|(?:re-?)?(?:grades?|graded)|(?:re-?)(?:checks?|labels?|rates?|scores?|reads?|judges?|classif(?:y|ies)) (?:a|an|\d+|each|every|random|some)\b|(?:checks?|labels?|rates?|scores?|judges?|compares?|inspects?|reads?) (?:a |an |some )?(?:\d+ )?random(?:ly)?\b|random samples?|double-?checks?|reviews? (?:a|an|the|of|\d+|each|every|random)\b|reviewed by hand|(?:is|are) asked|samples? of \d+|time study|diary study|usability test)\b/i;
/** The time of an act is known. */
export const TELLS_TIME = /\w(?:_at|_on|At|On)\b|\bnow\(\)|\btime ?stamp\w*|\bevents?\b|\bcaptures?\b/;
/** Before what a state is called: the thing comes into it. */
export const TURNS_INTO = /\b(?:turns?|turned|becomes?|became|goes|gets?|got|reach(?:es|ed)|moves? (?:in)?to|switch(?:es|ed)? to|flips? to|is|are|(?:set|marked|flagged)(?: to| as)?|(?:status|state)(?: is| of)?)[\s`"'=]{1,4}$/i;
/** The ends of a time: "from the report to the repair", "between order and delivery". */
export const BOTH_ENDS = /\b(?:from|between) (?:the |an? )?([^,;:.()]{3,50}?) (?:to|until|till|and) (?:the |an? )?([^,;:.()]{3,50})/i;
/** A vendor that records the act by itself. */
export const VENDOR_RECORD = /\b(?:open|click|link|delivery|read)[- ]tracking\b|\bwebhooks?\b|\b(?:stripe|postmark|resend|sendgrid|twilio|mixpanel|posthog|amplitude|segment|app store|play console|firebase|ga4|google analytics)['’]?s?\b[^.;]{0,30}\b(?:report|dashboard|data|funnel|retention|cohorts?|statistics|stats|events?|opens?|clicks?|records?|insight|status(?:es)?|invoices?|charges?|payments?)\b/i;
/** People are asked. */
export const SURVEY = /\b(?:survey|questionnaire|interviews?|poll|nps|csat|review (?:meeting|call|session|with)|shadowing|time study|diary study|usability test)\b/i;
export const WITH_TIME = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|fortnight(?:ly)?|sprint|annually|semester|term|nightly|week|weeks|weekly|month|months|monthly|quarter|quarterly|day|days|daily|year|yearly|annual|after each|after every|at the end of|end of|twice|once|every|on day|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
/** Said to be recorded by something. */
export const RECORDED_BY = /\b(?:set|written|stored|recorded|logged|counted|fired|sent|emitted|captured|kept|stamped|filled|updated|tracked|inserted) (?:by|through|in|when|on|as|with|via|at|from)\s+(?:the |a |an |each |our |its )?(?!(?:desk|app|phone|nobody|no one|nothing|team|hand|each|digest|report|future)\b)[\w`/]/i;
/** Said to be a query or the rows of a table. */
export const COUNTED = /\brows?\b|\bcount(?:s|ed|ing)?\b|\bnumber of\b|\bover (?!\d)|[÷/=≥≤]|<=|>=|\bjoin\w*|\bsum\b|\bwhere\b|\bwith (?:at least |a |an |one |two |≥ ?)|\bagainst\b|\bfrom\b|\bqueried\b|\bquery\b|\bselect\b/i;
/** Rows that do something of which the words tell, not their number. */
export const THAT_DO = /\b(?:who|whose|that|which|taken|the users?|where (?:the|an?|nobody|no one|it|they|people))\b/i;
export const EVENT_WORD = /\b(?:events?|ereignis)\b/i;

/** Nothing records it. */
export const NOT_RECORDED = /\b(?:ha(?:s|ve)|gets?|carr(?:y|ies)|bears?) no (?:own )?(?:time-?stamps?|dates?|times?|moments?|events?)(?= (?:yet|so far|of (?:its|their) own|at all)\b|\W{0,3}$|[,;.)])|\b(?:nothing (?:sets|writes|records|stores|tracks|fires|keeps|counts|measures|logs)|(?:by|is) (?:nothing|nobody|no one)|(?:nobody|no one) (?:sets|writes|records|stores|tracks|keeps|counts|measures|logs)|(?<!\/)no (?:endpoint|route|column|button|event|field|step|table|ui|screen|tracking|api|page|job)|(?:does|do|did) not (?:yet )?(?:know|record|store|set|write|keep|track|stamp|save|log)\b|\bknows? nothing of\b|not (?:yet )?(?:recorded|tracked|stored|measured|logged|captured|set|kept|written|emitted|instrumented))\b/i;
/** What would record it is switched off: "click tracking stays off", "with read receipts disabled", "we switched the pixel off". */
export const TRACKING_OFF = /\b(?:tracking|tracker|pixels?|(?:read )?receipts?|webhooks?|logging|instrumentation|analytics|counters?)(?:\s(?:at|by|of|in|for|from)\s(?:the\s|our\s)?[\w-]{1,24})?\s(?:(?:is|are|stays?|remains?|was|were|will be|has been|have been|gets?|kept|left|goes)\s){1,2}(?:(?:left|kept|switched|turned)\s)?(?:off|out|disabled|deactivated|removed)\b|\b(?:with|has|have|keeps?|leaves?|switch(?:es|ed)?|turn(?:s|ed)?)\s(?:(?:the|its|their|our|all|open|click|read|delivery|link)\s){0,3}(?:tracking|pixels?|(?:read )?receipts?|logging|analytics)\s(?:switched |turned )?(?:off|disabled)\b/i;
/** A negation of another thing than the record. */
export const NOTHING_ELSE = /\b(?:nothing else|no problem|no (?:other|extra|new|further|additional|separate) )/i;

/** An act that changes a row that is there already. */
export const LATER_ACT = /\b(?:complet(?:ed|ion)|resolv(?:ed|ing)|resolution|clos(?:ed|ing|ure)|finished|fixed|solved|done|approved|approval|rejected|accepted|acceptance|opened|read|clicked|answered|delivered|disputed|paid|cancell?ed|redeemed|viewed|confirmed|helpful|useful|returned|renewed|used|shared|satisfied|snoozed|dismissed|reopened|corrected)\b/i;

/** Words that stand in any sentence. */
export const SMALL_WORDS = /\b(?:the|who|that|which|whose|their|its|his|her|with|without|for|and|was|were|are|has|have|had|from|into|out|not|back|again|other|all|any|them|they|this|these|those|when|where|than|then|only|also|get|gets|lead|leads|make|makes|use|uses|one|can|per)\b/gi;
/** Words of a metric's name that name no act. */
export const PLAIN_METRIC_WORDS: ReadonlySet<string> = new Set(
  (
    'rate rates share median average mean number count time times minute minutes hour hours day days week weeks weekly daily monthly month quarter percent percentage ratio proportion fewer least more than most first second third within after before per total ' +
    'user users customer customers people person persons active new unique target success metric metrics measure north star goal product spec pilot app level score stars one two three four five ten lower higher increase decrease reduction saved number'
  ).split(' '),
);

/** Up to where words tell what is counted: ", per opened chapter" tells of what it is a share. */
export const NUMERATOR = /^[^,;:()|/÷]{1,160}?(?=$|[,;:()|/÷]|\s(?:per|over|out of|divided by|among|against|as a share of|of all)\s)/;
/** "readers that open a chapter": the act, and what it is done to. */
export const ACT_OF_WHOM = /\b(?:that|who|which)\s(?:(?:have|has|had)\s(?:ever\s)?)?((?!(?:are|were|was|have|has|had|can|could|will|would|may|the|they|did|does)\b)[a-z]{3,16})\b(.{0,80})/;
/** "chapters read to the last page": what, the act, and where it ends. */
export const ACT_ON_WHAT = /\b([a-z]{3,20})\s(?:(?:is|are|was|were|been)\s)?([a-z]{2,16}ed|read|sent|paid|bought|sold|seen|begun|left|kept|given|taken|written|chosen|heard|shown|drawn|lent|brought|caught|found|won|lost|built|held|met|made|done|set|cut|put|hit)\b(.{0,80})/;
export const NEGATED_ACT = /\b(?:not|never|no|without|nobody|none|nothing|unread|un[a-z]{4,14}ed)\b/;
