/*
 * Words by which tools that fire write-once events on demand are told, and what keeps them from firing twice.
 */

/** A tool that makes up events. */
export const TOOL = /\b(?:simulat\w+|replay(?:er|s|ed|ing)?|seeders?|seeding|demo[- ](?:data|day|fleet|button|tool|student|run|mode|rider|event|traffic|visitor)\w*|generator|fillers?|fake[- ]\w+|populate\w*)\b|(?:Simulator|Replay|Replayer|Seeder|Filler|Generator)\b/i;
/** What people press, where it fires a write-once event. */
export const BUTTON = /\b(?:buttons?|tools?|actions?|commands?|switch|panel|link)\b/i;
/** What it makes up when pressed. */
export const MAKES_UP = /\b(?:makes?|lets?|conjures?|invents?|fakes?|creates?|produces?|plays?|books?|adds?)\b[^.;]{0,60}\b(?:appear|up|out of (?:nothing|thin air)|at once|in (?:a|one) (?:go|click)|demo|fake|made-up|invented|artificial|sample)\b/i;
/** A route that makes up data. */
export const MAKE_UP_ROUTE = /(?:^|\/)(?:[\w-]*-)?(?:demo|sim|simulat\w*|replay\w*|seed\w*|fake|ghosts?|shadow|synthetic|samples?|fixtures?)(?:[-/]|$)/i;
export const WRITE_ONCE = /\bwrite-once\b|\b(?:once|at most once) per (?:user|customer|person|company|visitor|member)\b[^.;]{0,40}\bevent/i;
export const NO_TOOL = /\b(?:no|none|without|not any|isn['’]t|n\/a|never|nor)\b[^.;]{0,30}\b(?:simulat\w*|replay\w*|seed\w*|demo|one(?!\s(?:twice|again|more|of)\b)|tool\w*)|\bnone\b|\b(?:load|stress|traffic|smoke)[- ](?:tests?|testing|generator)\b|\b(?:k6|locust|gatling|jmeter)\b|\b(?:in|of|by|from) (?:the )?(?:ci\b|test suite|unit tests|integration tests)|\bagainst (?:the )?staging\b/i;
/** It fires an event. */
export const FIRES_EVENT = /\b(?:fires?|fired|emits?|emitted|sends?|re-?sends?|captures?|pushes|dispatch(?:es|ed)?|injects?|injected)\b(?! (?:no|nothing|neither|not)\b)[^.;]{0,60}?(?:`?\b[a-z]+(?:_[a-z]+)+\b`?|\bevents?\b(?! (?:through|back|onto)\b))|\bwrite-once\b|\bthe event (?:is|follows|goes)\b/i;
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
export const DB_DEDUP = /\bON CONFLICT\b|\bINSERT (?:OR )?IGNORE\b|\bupsert(?:s|ed|ing)?\b|\bunique_by\b|\b(?:get|update|find|first)_?or_?create(?:_by)?\b|\bconditional (?:put|write|insert|create)s?\b|\bdeterministic (?:document |doc |row )?(?:ids?|keys?)\b|\bskips? (?:the )?(?:rows?|documents?|records?|ids?|entries|members?|users?|those|what|any|ones) (?:that |which )?(?:already )?(?:exists?|is there|are there|is stored|are stored)\b|\b(?:rows?|documents?|records?|entries) (?:that |which )?(?:already )?(?:exist|are there) (?:are|is) (?:skipped|left (?:alone|as they are)|ignored|passed over)\b|\bMERGE INTO\b|\bunique (?:key|index|constraint|on)\b|\buniqueness\b|\b(?:is|are) unique\b|\bDO NOTHING\b|\binsert[- ](?:or[- ](?:nothing|ignore)|if[- ](?:absent|new))\b|\b(?:does|do) nothing (?:up)?on (?:a )?(?:conflict|clash|duplicate)|\b(?:conflicts?|clash(?:es)?|repeats?|duplicates?) (?:are|is|get) (?:\w+ )?(?:skipped|ignored|dropped|swallowed|rejected)\b|\bignores? (?:repeats|duplicates|conflicts)\b|\bPK\b|\bUNIQUE\b|\b(?:primary|dedupe|idempotency)[ _]key\b|\bON DUPLICATE KEY\b|\binsertOrIgnore\b|\bcreate\(\)(?:,? which)? (?:fails|throws|rejects)\b|\b(?:fails|throws|errors|refuses|is refused) (?:if|when|where|once) (?:it|one|the (?:row|document|key|id|batch|record)|that (?:row|document|key|id|record)) (?:already )?(?:exists|is (?:already )?there)\b|\bsetOnInsert\b|\bWHERE NOT EXISTS\b|\bWHEN NOT MATCHED\b|\bskipDuplicates\b|\bignoreDuplicates\b|\battribute_not_exists\b|\bon_conflict(?:_do_nothing)?\b|\binsert_ignore\b|\b(?:refuses|rejects|fails on|throws on|errors on|declines|turns away) (?:an?|any|every|the|each) (?:second |same |known |existing |repeated |duplicate )?(?:ids?|keys?|documents?|rows?)\b|\bdedup\w* (?:in|by|on|at|through|inside) (?:the |our )?(?:database|db|table|store|postgres\w*|mongo\w*|firestore|dynamo\w*|warehouse)\b|\b(?:second|repeated|duplicate|same|further|double) (?:inserts?|rows?|writes?|documents?)\b[^.;]{0,30}\b(?:ignored|refused|rejected|swallowed|skipped|dropped|does nothing|do nothing|fails?|hits?|bounces?|impossible|has no effect)\b/i;

/** A title, a label or a cell names what makes up events when pressed. */
export const TOOLISH = /simulat|replay|\bseed|seed\b|\bdemo|generat|filler?\b|\bfake|\bghost|\bsample|\bsynthetic|\bpopulate|\bfire\b|\brunner\b|runner\b|\b(?:control|test) (?:arm|group|cohort|studio|site)s?\b|\bback-?fill|\b(?:tool|button|widget|panel)$/i;
/** Something else is meant by these words. */
export const NO_TOOLISH = /\bsession replays?\b|\breplay (?:attacks?|protection|guard|window|safety|of (?:webhooks?|messages))\b|\b(?:webhook|dead[- ]letter|dlq|queue|kafka|log) replays?\b|\bseed(?:ed|ing)? (?:data|script|migration|round|funding|the database)\b|\bpdf gen|\bcode gen|\b(?:id|report|token|password) generator\b|\bevents?$|\btests?$|\b(?:local|session) ?storage\b|\bcookie\b|\b(?:unique|storage|browser) key\b/i;
/** A title that names no tool of its own. */
export const GENERIC_TITLE = /^\W*(?:the |our )?(?:(?:dashboard|admin|ops|demo|internal|operator|staff|qa) )?(?:tools?|tooling|widgets?|buttons?|replay|simulation|simulator|demo|seeding|page|dashboard|screen|panel|helpers|tools? for .{2,40})\W?$/i;
/** Events go out. */
export const SENDS_EVENT = /\b(?:re-?)?(?:fire|emit|send|capture|push|write|generate|log|replay|record|track|play|publish|produce|trigger|create|make|sent|written|fired|started|regenerate|dispatch|inject|submit|issue|deliver|release)(?:s|es|ed|d|ting|ing)?\b[^.;]{0,80}(?:`?\b[a-z]+(?:_[a-z]+)+\b`?|`[a-z]{2,20}(?:ed|sent|paid|made|seen|won)`|\bevents?\b)|\bevents?\b[^.;]{0,50}\b(?:started|fired|sent|emitted|pushed|captured) (?:by hand|manually|on demand|on click|from)\b/i;
/** A made-up group goes out, and what is said of its events stands behind: "fires a control group through …. Events are …". */
export const SENDS_GROUP = /\b(?:fires?|sends?|plays?|simulates?|replays?|runs?|generates?|creates?|injects?|drives?|pushes|puts?|walks?) (?:an?|the|one|its|\d{1,6})(?: (?:whole|entire|full|complete|fresh))? (?:\w+ )?(?:(?:control|test|hold-?out|treatment|synthetic|fake|demo|simulated|made-up|pretend) (?:group|arm|cohort|users?|customers?|members?|visitors?|sessions?)|(?:group|arm|cohort) of (?:control|fake|demo|simulated|made-up|pretend) \w+)\b[^;]{0,160}\bevents?\b/i;
/** … to a vendor of analytics by name. */
export const SENDS_TO_VENDOR = /\b(?:fires?|fired|emits?|sends?|sent|calls?|captures?|tracks?|pushes|pings?|notif(?:y|ies)|tells)\b[^.;]{0,40}\b(?:events?|posthog|segment|amplitude|mixpanel|rudderstack|analytics|heap|snowplow|matomo|plausible)\b/i;
/** An event that is to be there once. */
export const ONCE = /\bwrite-once\b|\b(?:once|one|exactly|at-most)[- ](?:only|off|time|shot|once)\b|\bsingle[- ]shot\b|\b(?:exactly|at most|only) (?:be (?:there|written|sent) )?once\b|\bonce (?:and only once|for (?:each|every)|each|per)\b|\b(?:exist|be there|written|sent|fired) (?:only )?once\b|\ba single time\b|\b(?:but|just) once\b|\b(?:must|may|should|can|shall) (?:only )?(?:have|get|see|receive|hold|be) (?:only |just |exactly |no more than )one\b|\b(?:arriv|count|fir|sent|send|happen|appear|record|deliver|report|hear|see|emit)\w*\b[^.;,]{0,24}\btwice\b|\bonly be there once\b/i;
/** Who or what stands for the users of a made-up event. */
export const MADE_UP = /\b(?:pretend|made-up|invented|synthetic|sample|fake|demo|simulated|imaginary|artificial|dummy|mock|ghost|sham|seeded|fictional|fictitious)\b|\bvirtual (?:users?|visitors?|customers?|members?|people|shoppers?|riders?)\b|\bcontrol(?:['’]s)? (?:arm|group|cohort|studio|site|basket|sites|users|customers|members|donors|passengers|riders|patients|shoppers|people|accounts)|\bof a (?:studio|shop|clinic|user|customer) that never\b/i;
/** It goes on because somebody presses it. */
export const PRESSED = /\b(?:press(?:es|ed)?|click(?:s|ed)?|tap(?:s|ped)?|push(?:es)? it|button|by hand|manually|on demand|operators?|analysts?|staff|support|lets|admin tool|tool|panel|widget|the screen|component)\b/i;
/** What keeps the row of somebody else from being there twice. */
export const OTHERS_ROW = /\b(?:makes? sure|ensures?|creates?|upserts?)\b[^.;]{0,30}\b(?:exists?|is there|if (?:missing|absent|new)|the (?:user|customer|listener|shopper|account|tenant))\b/i;
/** The key of each new row is another one. */
export const NEW_KEY = /\b(?:big|small)?serial\b|\bidentity\b|\bauto_?increment\b|\bgen_random_uuid\b|\buuid_generate|\bdefault (?:uuid|nextval|cuid)/i;
/** These words alone also name what makes real things. */
export const ALSO_MAKES = /\b(?:generator|fillers?|populate\w*)\b/i;
/** A key in the browser that brings back how the page stood: what was chosen, where a control stood, which tab was open. */
export const KEEPS_THE_VIEW =
  /\b(?:restor(?:es?|ed|ing)|brings? back|remembers?|recalls?|re-?opens?|puts?|sets?|fills?(?: in)?|picks?|pre-?selects?|pre-?fills?|shows?|scrolls?|keeps?|holds?|stores?|saves?|loads?|applies|returns? to|opens?)\b[^.;]{0,50}\b(?:sliders?|dials?|fields?|inputs?|months?|weeks?|dates?|languages?|locale|themes?|dark mode|filters?|sort(?:ing| order)?|tabs?|scroll\w*|columns?|views?|zoom|layout|width|size|position|selection|choices?|chosen|selected|preferences?|presets?|settings?|last[- ](?:used|chosen|picked|seen|open)|where (?:it|they|one|we) (?:stood|left|was|were)|drafts?|speed|volume|number of|how many)\b/i;
/** … as against one that keeps the tool from firing. */
export const KEEPS_FROM_FIRING =
  /\b(?:gr[ae]y(?:s|ed|ing)?|disabl(?:es?|ed|ing)|inactive|dead|lock(?:s|ed)?|shut|block(?:s|ed)?|hid(?:es?|den|ing)|gone|off|vanish(?:es|ed)?|disappears?|remov(?:es|ed)|skip(?:s|ped)?|stop(?:s|ped)?|refus(?:es|ed)|bails?|returns? early|does nothing|nothing (?:is|goes|happens)|no longer|not (?:fire|send|run|again)|n['’]t (?:fire|send|run)|(?:has|have|had|was|were) (?:already |been )?(?:fired|sent|run|done|pressed|clicked|used)|already|fired|once|again|twice|second (?:time|press|click|run)|dedup\w*|guards?|guarded|idempot\w*|only if|unless|prevents?|press(?:ed|able)?|clickable)\b/i;
/** "presses “Seed week” on `/demo`": what is pressed, anywhere in a sentence. */
export const PRESSED_NAME = /\b(?:press(?:es|ed|ing)?|click(?:s|ed|ing)?(?: on)?|taps?(?: on)?|hits?|pushes|uses?|runs?|starts?) (?:the )?(?:button )?["“]([A-Za-z][^"”\n]{3,50})["”]/;
