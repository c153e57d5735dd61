/*
 * Words by which compared figures and tools that fire write-once events are told.
 */

/** Test against control. */
export const EXPERIMENT = /\bnorth[- ]star\b|\bcontrol\b(?! (?:room|panel|plane|flow|center|centre|access))|\bcohorts?\b|\bhold-?outs?\b|\b(?:test|treatment) (?:group|side|arm|users?)\b|\barms?\b|\bvariants?\b|\ba\/b\b|\bexperiment\w*\b|\btreatment\b/i;
export const NO_EXPERIMENT = /\b(?:no|without|nor|not|none|nothing)\b[^.;]{0,30}\b(?:control|experiment\w*|test\/control|cohorts?|compar\w+|split|north star)|\bn\/a\b/i;
/** It is shown. */
export const SHOWS_FIGURE = /\b(?:shows?|shown|displays?|displayed|tiles?|cards?|dashboard|stats?|headline|widget|figures?|rendered|presented|chart)\b/i;
/** A column that says how a figure is shown. */
export const SHOWN_COLUMN = /^(?:shown|displayed|presented|rendered|displays?|shows?|looks?|appearance|visuali[sz]ation|presentation)\b/i;
/** Both sides are shown as values of their own. */
export const BOTH_SIDES =
  /\bside by side\b|\bnext to each other\b|\bboth (?:sides|figures|numbers|values|arms|groups|cohorts|rates)\b|\bshows both\b|\btwo (?:separate |own )?(?:numbers|figures|cards|bars|columns|tiles|values|lines|percentages)\b|\b(?:per|for each|by) (?:cohort|arm|variant|group|side)\b|\bgroup by cohort\b|\bseparate (?:values|numbers|figures|cards|tiles|columns)\b|\bone (?:number|figure|card|tile|bar|value) (?:per|for each)\b|["*]?(?:test|treatment)[":]? [\d.,]+ ?%?["*]?[^.;]{0,12}["*]?control\b|\beach with its\b|\b(?:test|treatment|variant|control)(?: (?:group|cohort|arm|side|rate))?(?: is| stands)? (?:on the |to the |at the |in the )?(?:left|right|top|bottom|above|below|first)\b[^.;]{0,24}\b(?:test|treatment|variant|control)\b|\bnebeneinander\b|\b(?:test|treatment|variant|exposed)\b[^.;]{0,20}\b(?:control|hold-?out)\b[^.;]{0,16}\b(?:separate(?:ly)?|apart)\b|\b(?:rates?|values?|numbers?|figures?|counts?|shares?|medians?|averages?) (?:of|for|in|from) (?:each|either|every) (?:arm|cohort|group|side|variant)\b|\beach (?:arm|cohort|group|side|variant)(?:['’]s| has| with| gets| shows)\b/i;
/** One figure for both, or one side alone. */
export const SINGLE_SIDE =
  /\b(?:one|a single) (?:large |big |headline |aggregate |combined )?(?:number|figure|value|count|percentage|total)\b|\bsingle (?:number|figure|aggregate|count|value)\b|\bas (?:the |an? )?(?:relative |absolute |percentage |percent )?(?:difference|delta|uplift|lift|ratio)\b|\b(?:combined|aggregated?|overall|pooled|summed|joint) (?:totals?|counts?|sums?|values?|percentage)\b|\baggregate (?:over|of|across) (?:both|all|the two)\b|\bwhere (?:cohort|arm|variant|grp|group|bucket)\w* ?= ?['"](?:test|treatment|variant|exposed)\w*['"](?![^.]{0,100}\bcontrol\b)|\b(?:variant|control|baseline|hold-?out)(?: (?:\w|group|arm|cohort|side))? is (?:not|never) (?:shown|displayed)\b|\b(?:test|treatment|variant)[- ](?:cohort|group|arm|side)(?: \w+)? (?:only|alone)\b|["“'+]\+\d[\d.,]*\s?(?:%|points?\b|pp\b)|\b(?:test|treatment|variant|experiment)(?: (?:group|cohort|arm|side))? (?:minus|less|divided by) (?:the )?(?:control|baseline|hold-?out)\b|\b(?:only|just) the (?:uplift|lift|difference|delta|test|treatment)\b|\b(?:figures?|numbers?|rate|count|share|median|average|total|purchasers|users|value|percentage)\b[^.;,]{0,20} (?:of|in|for|from) (?:the )?[`"']?[\w-]+[`"']? (?:cohort|arm|group|variant|side)\b|\b\w+ in the (?:test|treatment) (?:cohort|arm|group)\b|\bfiltered to\b|\bblended\b|\bcombined (?:figure|number|rate)\b|\b(?:is|as|in|shows?) (?:only )?(?:one|a single) (?:tile|card|bar|stat)\b(?! (?:per|for|by)\b)|\b(?:share|rate|percentage|proportion|number|count) of (?:the )?(?:test|treatment) (?:visitors|users|customers|people|members|participants|sessions|visits)\b/i;
/** The distance of both sides is all that is shown. */
export const DISTANCE_SHOWN = /\b(?:shows?|displays?|presents?|reads?|prints?)\b (?:only |just )?(?:(?:the |an? |one |its )?(?:relative |absolute |percentage |percent |net |measured ){0,2}(?:uplift|lift|difference|delta|ratio|gain|improvement|change)\b|(?:by )?how much\b)[^.;]{0,30}\b(?:test|control|treatment|cohorts?|arms?|baseline|hold-?out|both (?:sides|groups))\b/i;
/** Both sides are read or computed, which shows neither. */
export const BOTH_READ = /\bboth (?:sides|figures|numbers|values|arms|groups|cohorts|rates) (?:are|get|is) (?:queried|read|loaded|fetched|computed|counted|selected|calculated|measured)\b/i;
/** Both sides go into one value. */
export const BOTH_JOINED = /\b(?:totals?|aggregate|sum|average|mean|counts?|difference|delta|gap|distance|ratio|uplift|lift) (?:of|over|across|between|for) (?:the )?both (?:sides|figures|numbers|values|arms|groups|cohorts|rates)\b/i;
export const NOT_SINGLE = /\b(?:never|not|no|rather than|instead of)\b[^.;]{0,24}$/i;
export const VERSUS = /\b(?:vs\.?|versus|against|compared (?:with|to))\b/i;

/** A tool that makes up events. */
export const TOOL = /\b(?:simulat\w+|replay(?:er|s|ed|ing)?|seeders?|seeding|demo[- ](?:data|day|fleet|button|tool|student|run|mode|rider)\w*|generator|fillers?|fake[- ]\w+|populate\w*)\b|(?:Simulator|Replay|Replayer|Seeder|Filler|Generator)\b/i;
/** What people press, where it fires a write-once event. */
export const BUTTON = /\b(?:buttons?|tools?|actions?|commands?|switch|panel|link)\b/i;
/** What it makes up when pressed. */
export const MAKES_UP = /\b(?:makes?|lets?|conjures?|invents?|fakes?|creates?|produces?|plays?|books?|adds?)\b[^.;]{0,60}\b(?:appear|up|out of (?:nothing|thin air)|at once|in (?:a|one) (?:go|click)|demo|fake|made-up|invented|artificial|sample)\b/i;
/** A route that makes up data. */
export const MAKE_UP_ROUTE = /(?:^|\/)(?:demo|simulat\w*|replay\w*|seed\w*|fake|fixtures?)(?:[-/]|$)/i;
export const WRITE_ONCE = /\bwrite-once\b|\b(?:once|at most once) per (?:user|customer|person|company|visitor|member)\b[^.;]{0,40}\bevent/i;
export const NO_TOOL = /\b(?:no|none|without|not any|isn['’]t|n\/a|never|nor)\b[^.;]{0,30}\b(?:simulat\w*|replay\w*|seed\w*|demo|one|tool\w*)|\bnone\b|\b(?:load|stress|traffic|smoke)[- ](?:tests?|testing|generator)\b|\b(?:k6|locust|gatling|jmeter)\b|\b(?:in|of|by|from) (?:the )?(?:ci\b|test suite|unit tests|integration tests)|\bagainst (?:the )?staging\b/i;
/** It fires an event. */
export const FIRES_EVENT = /\b(?:fires?|fired|emits?|emitted|sends?|captures?|pushes)\b(?! (?:no|nothing|neither|not)\b)[^.;]{0,60}?(?:`?\b[a-z]+(?:_[a-z]+)+\b`?|\bevents?\b)|\bwrite-once\b|\bthe event (?:is|follows|goes)\b/i;
export const UI_DEDUP = /\blocal ?storage\b/i;
/** In code the key keeps nothing from firing where it is only written. */
export const UI_DEDUP_IN_CODE = /\blocalStorage(?:\.getItem\(|(?:\[[^\]]*\]|\.\w+)(?![\w(]|\s?=[^=]))|\buse(?:Local|Persist)\w*\(/i;
/** In words: "writes a localStorage key after firing" … */
export const UI_WRITTEN = /\b(?:writes?|written|sets?|saves?|saved|stores?|stored|puts?|leaves?|notes?|remembers?|kept)\b/i;
/** … as against one that is read again. */
export const UI_READ = /\b(?:checks?|checked|reads?|looks?|mounts?|mounted|loads?|reloads?|start(?:s|up)?|opens?|initial\w*|disable[sd]?|stays?|survives?|guards?|hides?|hidden|keeps|skips?|prevents?|blocks?|again|already|once|per|whether|if|unless|dedup\w*|idempoten\w*|twice)\b/i;
/** Directly before a guard: there is none, or something else takes its place. */
export const NO_GUARD_BEFORE = /\b(?:no|not|never|without|nor|neither|instead of|rather than|lacks?|needs?|(?:is|are) missing)\b[^.;,:]{0,24}$/i;
/** Directly after it: it is only wished for. */
export const NO_GUARD_AFTER = /^[`"')\]]*\s(?:\w+ ){0,2}(?:would|could|might|should) (?:also )?(?:be|do|have|help|suffice)\b|^[`"')\]]*\s(?:\w+ ){0,2}(?:is|are) (?:not used|missing|absent|lacking)\b/i;
/** A sentence about what is pressed, in a document with one such tool. */
export const ON_THE_BUTTON = /\b(?:buttons?|tool|mount(?:s|ed)?|clicks?|clicked|press(?:es|ed)?|greys? (?:it|out)|disabled)\b/i;
/** The column of a table that names tools. */
export const TOOL_COLUMN = /\b(?:tools?|buttons?|actions?|features?|panels?|widgets?)\b/i;
export const DB_DEDUP = /\bON CONFLICT\b|\bINSERT (?:OR )?IGNORE\b|\bupserts?\b|\bunique (?:key|index|constraint|on)\b|\bUNIQUE\b|\b(?:primary|dedupe|idempotency)[ _]key\b|\bON DUPLICATE KEY\b|\binsertOrIgnore\b|\bcreate\(\)(?:,? which)? (?:fails|throws|rejects)\b|\b(?:fails|throws|errors|refuses|is refused) (?:if|when|where|once) (?:it|one|the (?:row|document|key|id|batch|record)|that (?:row|document|key|id|record)) (?:already )?(?:exists|is (?:already )?there)\b|\bsetOnInsert\b|\bWHERE NOT EXISTS\b|\bWHEN NOT MATCHED\b|\bskipDuplicates\b|\bignoreDuplicates\b|\battribute_not_exists\b|\bon_conflict(?:_do_nothing)?\b|\binsert_ignore\b|\b(?:refuses|rejects|fails on|throws on|errors on|declines|turns away) (?:an?|any|every|the|each) (?:second |same |known |existing |repeated |duplicate )?(?:ids?|keys?|documents?|rows?)\b|\bdedup\w* (?:in|by|on|at|through|inside) (?:the |our )?(?:database|db|table|store|postgres\w*|mongo\w*|firestore|dynamo\w*|warehouse)\b|\b(?:second|repeated|duplicate|same|further|double) (?:inserts?|rows?|writes?|documents?)\b[^.;]{0,30}\b(?:ignored|refused|rejected|swallowed|skipped|dropped|does nothing|do nothing|fails?|hits?|bounces?|impossible|has no effect)\b/i;
