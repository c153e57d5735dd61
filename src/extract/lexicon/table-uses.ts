/*
 * Words by which a text tells that rows of a table are written or read. Of the words before a name, the nearest counts.
 */

/** Before the name of a table: rows of it are written. */
export const WRITES_ROWS =
  /\b(?:insert|upsert|creat|writ|wrote|sav|stor|add|append|record|updat|set|delet|remov|archiv|mark|persist|log|logg|increment|decrement|replac|cancel|put|mov|copi|copy|claim|enqueu|queu|kept|keep|bump|revok|reset|patch|into)(?:e?s|e?d|e|ing|ten|ting)?\b/gi;
/** Before the name of a table: rows of it are read. */
export const READS_ROWS = /\b(?:read|select|load|fetch|list|query|querie|look|join|get|return|show|count|sum|scan|check|find|found|search|export|aggregat|compar|match)(?:e?s|e?d|e|es|ing)?\b|(?<!\b(?:delet|remov)\w{0,4} )\bfrom\b/gi;
/** Directly behind the name of a table: rows of it are written. */
export const ROWS_ARE_WRITTEN = /^[`"'*]*\s+(?:rows? )?(?:(?:is|are|was|were|gets?|being)\s+)?(?:inserted|upserted|created|written|saved|stored|added|appended|recorded|updated|deleted|removed|a (?:new )?row)\b/i;
/** In a line of code: rows of the table it names are written. */
export const CODE_WRITES_ROWS = /\b(?:insert|update|upsert|delete|create|save|put|add|remove|destroy)(?:Many|One|All)?\b/i;
/** Columns and labels under which the name of a table says nothing of what becomes of its rows. */
export const NO_USE_LABEL = /^(?:auth\w*|access|guard|security|rate\b.*|limits?|throttl\w*|time-?outs?|env\w*|status\w*|errors?|callers?|called by|who)\b/i;
