/*
 * How a sentence tells in which tables things are kept, and which names are those of tables.
 */

const STORE = String.raw`(?:(?:supabase|postgres(?:ql)?|neon|firestore|mongo(?:db)?|dynamodb|mysql|sqlite|d1|database|db)(?:['’]s)?\s)`;
const INTO = String.raw`(?:in|into|under|to)\s(?:(?:the|an?|our|its|their|one|separate|dedicated|new)\s|${STORE}|(?:table|collection|document)s?\s){0,4}["'\x60*]{0,3}$`;

/** Before a name: "keeps each loan in", "saves them into the table"; what a step only writes or inserts tells no table. */
export const KEEPS_IN = new RegExp(
  String.raw`\b(?:stor(?:e|es|ed|ing)|keep(?:s|ing)?|kept|sav(?:e|es|ed|ing)|persist(?:s|ed|ing)?|held|liv(?:e|es|ing))\b(?:(?!,?\s(?:and|then)\s(?:\w{2,12}ly\s)?(?:writes?|inserts?|appends?|adds?|sends?|posts?|pushes?|emits?|copies)\b)[^.;:\x60()]){0,70}\s${INTO}`,
  'i',
);
/** … where the word for a table stands beside the name: "records each payment in the `payments` table", "is logged to the `calls` collection", "adds the minutes to the `balances` table". */
export const RECORDS_IN = new RegExp(String.raw`(?<!\b(?:never|not|nothing|longer|n['’]t)\s)\b(?:record(?:s|ed|ing)?|log(?:s|ged|ging)|track(?:s|ed|ing)?|(?:adds|adding|appends|upserts|credits)(?!\s(?:\w+\s){0,3}(?:columns?|fields?|index\w*|constraints?|triggers?|polic\w+|foreign keys?)\b))\b[^.;:,\x60()]{0,70}\s${INTO}`, 'i');
/** "A trigger appends every change of state to": what is written each time is what the table holds. */
export const WRITES_EACH_TO = new RegExp(String.raw`\b(?:(?:append|record|log|writ|insert|archiv|mirror|cop[iy]|add)(?:e?s|ed|ing|e)?\s(?:every|each)|(?:append|record|log)(?:s|ed|ing)?\sall)\s[^.;:\x60()]{3,70}\s${INTO}`, 'i');
/** … in other languages, where the word for a table stands beside the name: "queda en la tabla", "est stocké dans la table". */
export const KEEPS_IN_ELSEWHERE =
  /\b(?:qued(?:a|an|ará|arán)|guard(?:a|an|ado|ados|ada|adas|amos)|almacen(?:a|an|ado|ados|ada|adas|amos)|registr(?:a|an|ado|ados|ada|adas)|persist(?:e|en|ido|idos|ida|idas)|fica|ficam|salv(?:a|o|os|as|am|amos|ato|ati|ata|ate)|grava(?:do|dos|da|das|m)?|armazen(?:a|am|ado|ados|ada|adas)|stock(?:é|és|ée|ées|e|ent)|enregistr(?:é|és|ée|ées|e|ent)|conserv(?:é|és|ée|ées|ato|ati|ata|ate)|sauvegard(?:é|és|ée|ées)|memorizzat[oiae]|liegt|liegen|landet|landen|steht|stehen|speichert|speichern|bewaard|opgeslagen|sprema|čuva|spremaju|čuvaju)(?![\p{L}])[^.;:\x60()]{0,70}\s(?:en|in|em|na|no|dans|nella|nelle|u)\s(?:(?:la|las|a|as|der|den|die|de|une?|una|uma)\s)?(?:tablas?|tabelas?|tables?|tabellen?|tabella|tabelle|tabel|tabeli|tablici|colecci[oó]n|cole[cç][aã]o|collection)\s["'\x60*]{0,3}$/iu;
/** … and before the next one: "what they borrow in", "with its lines in". */
export const PUT_IN_TOO = new RegExp(String.raw`(?:,|\band|;)\s[^.;:\x60()]{2,60}\s${INTO}`, 'i');
/** "… is persisted to Postgres:", "all of it lives in Supabase (": the first group has the store. */
export const KEPT_IN_STORE = /\b(?:stored|kept|saved|persisted|held|lives?|sits?|goes)\s(?:in|to|into|on)\s(?:the\s|our\s|a\s)?([A-Z][\w ./-]{1,40}?)(?:\s(?:tables|collections))?\s?(?::|\(|—|–)\s?["'`*]{0,3}$/;

/** "Source of truth for the tier: ", "the system of record for bookings is the ": what stands before the name of the one table … */
export const TRUTH_IN = /\b(?:(?:single\s)?source of truth|system of record|canonical (?:store|record|home))\b[^.;\x60()]{0,60}?(?:\s(?:is|lives in|stays)|:[*_]{0,2}|\s[—–=]|\s-)\s(?:(?:the|our|a|its)\s)?["'\x60*]{0,3}$/i;
/** … and behind it. */
export const TABLE_BEHIND = /^["'\x60*]{0,3}\s(?:table|collection)\b/i;

/** Between names that are listed: a comma, a word, brackets with what is in their rows. */
export const LINKS_NAMES = /^["'`*\s]{0,4}(?:\([^()]{0,200}\)\s?)?(?:,\s?(?:and\s|or\s|plus\s)?|\s?(?:and|&|\+|plus|or)\s)["'`*]{0,4}$/;

const KIND = String.raw`(?:(?:main|core|key|central|only|primary|new|user|important|database|db|sql|two|three|four|five|six|seven|eight|nine|ten)\s){0,3}`;
/** Behind names: "are the core tables", "are our three collections". */
export const CALLED_TABLES = new RegExp(String.raw`^["'\x60*\s]{0,4}(?:\([^()]{0,200}\)\s?)?(?:are|form|make up)\s(?:the|our|its|all)?\s?${KIND}(?:tables|collections|entities)\b(?!\s(?:that|which)\s(?:already|exist))`, 'i');
/** Before names: "in three tables (", "the tables are", "two collections:", "the collections". */
export const TABLES_THEN_NAMES = /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|the|our|these|following|core|main|key|new|user|following|own|\d{1,2})\s(?:\w{1,20}\s)?)(?:tables|collections)(?:\sin\s(?:the\s)?\w{1,20}(?:\s\w{1,12})?)?\s?(?:\(|:|—|–|,?\s(?:namely|called|named|are)\s)?\s?["'`*]{0,3}$/i;
/** The sentence speaks of tables that are there already, or of what is done to them. */
export const OTHER_TABLES = /\b(?:existing|affected|changed|modified|updated|already|unchanged|legacy|third[- ]party|provider|policy|policies|access(?:es)?|joins?|joined|index(?:es)?|drop(?:s|ped)?|queries|reads?\s(?:from|only)|migrates?|renames?|alters?|touch(?:es)?|no|not|without|except|instead|rather)\b/i;
/** A sentence that advises or wishes tells of no table of the design. */
export const ONLY_ADVISED = /\b(?:recommend\w*|suggest\w*|consider\w*|should|could|might|would|missing|in (?:the )?future|later|ideally|optionally|instead of)\b/i;
