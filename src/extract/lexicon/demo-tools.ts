/*
 * Words by which tools that fire write-once events on demand are told, and what keeps them from firing twice.
 */

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
