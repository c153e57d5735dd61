/*
 * How a cell points to a column without its table before it, and how a sentence gives a field the column that keeps it.
 */

/** "ditto", "same table", "as above": the table of the row above. */
export const TABLE_AS_ABOVE = /^\W*(?:ditto|ibid\.?|idem|dto\.?|likewise|(?:the )?same(?: (?:table|collection|place|as above))?|as above|[″〃"](?=[\s.,])|(?=\.[`"']?[A-Za-z_]))(?![A-Za-z_])|\bof the same (?:table|collection)\b/i;
/** "column `phone`" */
export const COLUMN_CALLED = /\b(?:column|field|attribute|key)\s[`"']?([A-Za-z_]\w*)(?![\w.])/i;
/** "table `donors`", "`donors`, column `phone`" */
export const TABLE_CALLED = /\b(?:table|collection)\s[`"']?([A-Za-z_]\w*)|^\W*([A-Za-z_]\w*)[`"']?,?\s(?:table,? )?(?:column|field)\b/i;
/** What stands behind "ditto" and is no column. */
export const NAMES_NO_COLUMN = /\b(?:to be|tbd|todo|later|open|named|nowhere|none|not|yet)\b/i;

/** Between a field and its column: it is kept there. */
export const IS_KEPT_IN = /^[^.;]{0,30}(?:→|->|=>|:\s?$|=\s?$|\b(?:lands?|goes|kept|stored|saved|held|written|persisted|recorded|put|becomes?|maps?|mapped|fills?|sets?|ends up|lives?|is)\b(?!\s(?:not|never|nowhere)\b)(?:\s(?:in|into|to|as|under|by|on))?(?:\s(?:the|its|a))?(?:\s(?:column|field))?)[\s`"'*]{0,4}$/i;
/** Between a column and the field that fills it. */
export const KEEPS_FIELD = /^[\s`"'*]{0,4}(?:holds?|keeps?|stores?|takes?|has|is filled (?:by|from|with)|comes from|gets|←|<-)\s(?:the |what is entered (?:as|under) )?[\s`"'*“]{0,4}$/i;
