/*
 * Words about listings of code: what they read, what they define, and how sentences point at them.
 */

/** Tags of listings that hold records: keys with their values. */
export const RECORD_LANGS: ReadonlySet<string> = new Set(['yaml', 'yml', 'json', 'json5', 'jsonc']);
/** Tags of listings that hold data, and no program. */
export const DATA_LANGS: ReadonlySet<string> = new Set([...RECORD_LANGS, 'toml']);

/** A listing that reads rows. */
export const READS_ROWS = /\bSELECT\b[\s\S]{1,400}?\bFROM\b|\.(?:select|from|where|find|findOne|findMany|findFirst|findUnique|aggregate|groupBy|filter|query|queryRow|QueryRow|fetch|fetchrow|fetch_all|fetchval|objects|get|eq|all)\(|\.objects\.|\bfrom\(\w+ in \w|\bRepo\.\w+|\bDB::table\(|::(?:where|query|find)\(/i;

/** "the query above", "the function below", "see the listing above": which listing is meant. */
export const LISTING_POINTED_AT =
  /\b(?:query|statement|function|handler|listing|code|snippet|sql|select|view|loader|resolver|controller|action|method|call|example) (?:just |directly |right )?(above|below|before|beneath)\b|\b(?:the|this) (above|preceding|following) (?:query|statement|function|handler|listing|code|snippet|sql|view|loader|resolver|controller|action|method)\b/i;

/** Words right behind a listing that say which route it serves. */
export const TITLES_A_LISTING = /^\W{0,3}(?:routes?|path|url|endpoint|(?:it |this |that )?(?:served|serves|answers|mounted|exposed|reached|wired|registered|bound|backs|called)(?: (?:at|as|under|by|to|via|from|on))?)\b[\s:=`"'–—-]/i;

/** What a listing gives a name to: a variable, a constant, a function, a view. */
export const DEFINED_NAME =
  /\b(?:const|let|var|val)\s(\w+)|\b(?:function|func|def|fn|fun|defp)\s(?:\([^()\n]{0,40}\)\s)?(?:self\.)?(\w+)|^[ \t]{0,8}(\w+)(?:, \w+)?\s:?=\s(?!=)|\bCREATE (?:OR REPLACE )?(?:MATERIALIZED )?(?:VIEW|FUNCTION)\s(?:IF NOT EXISTS )?(?:\w+\.)?(\w+)|^[ \t]{0,8}(?:public |private |async |static ){0,3}(?:[A-Z]\w*(?:<\w+>)? )(\w+)\(/gim;

/** The name of a function. */
export const FUNCTION_NAME = /\b(?:function|func|def|fn|fun)\s(?:\([^()\n]{0,40}\)\s)?(?:self\.)?(\w+)/g;

/** One arrow down, alone in its line: what stands below is the next step of the same flow. */
export const ARROW_DOWN = /^\s*(?:[↓▼⬇⇓]\uFE0F?|[vV])\s*$/;
/** The request with which a flow begins, alone in its line and in no box. */
export const FLOW_HEAD = /^\s{0,2}(?:GET|POST|PUT|PATCH|DELETE)\s+\/\S*\s*(?:\([^()]{0,80}\)\s*)?$/;
/** … and a step that somebody else takes, later or before a screen. */
export const STEP_OF_OTHERS = /^\s*(?:(?:the|an?|our)\s)?(?:\w[\w-]{0,20}\s)?(?:workers?|queues?|consumers?|crons?|schedulers?|clients?|browsers?|users?|front-?end|apps?|webhooks?)\b(?!\()/i;

/** Of a listing that is no program: lines of words, a drawing. */
export const PLAIN_LANGS: ReadonlySet<string> = new Set(['', 'text', 'txt', 'plain', 'plaintext']);
