/** Over a table or a list of decisions: "Decisions", "ADRs", "Decision log", "What we settled". */
export const DECISIONS_TITLE = /\b(?:decisions?|decided|adrs?|resolutions?|rfcs?|change requests?|motions|what (?:was|we) (?:decided|settled|agreed)|beschlüsse|entscheidungen)\b/i;
/** The column of what was decided. */
export const DECISION_COLUMN = /^\W*(?:(?:the )?decisions?|decided|adr|resolutions?|rfc|proposals?|motions?|suggestions?|change(?: request)?|what (?:was|we) (?:decided|decide|settled|agreed|change)|what|statement|subject|title|text|topic|entscheidung|beschluss)\W*$/i;
/** The same where the label alone says that somebody had to agree. */
export const PROPOSAL_COLUMN = /^\W*(?:proposals?|motions?|suggestions?|change requests?|requests? for change)\W*$/i;
/** The column of what could be done; of the several ways one is taken. */
export const OPTION_COLUMN = /^\W*(?:(?:the )?(?:options?|alternatives?|variants?|ideas?|approach(?:es)?|candidates?|possibilit(?:y|ies)|choices?|ways?)(?: (?:we )?(?:weighed|considered|looked at|examined|compared|discussed))?|what we (?:weighed|considered|looked at|examined|compared|discussed)|considered|weighed)\W*$/i;
/** … and of whether it is. */
export const CHOICE_COLUMN = /^\W*(?:(?:our |the )?(?:decision|conclusion|choice|ruling|judge?ment|answer)|decided|chosen\??|taken\??|picked\??|selected\??|do we\b.{0,20}|what became of it)\W*$/i;
/** What is not taken: "rejected: too slow", "not chosen", "no, it costs too much". */
export const NOT_CHOSEN = /^\W*(?:(?:we )?(?:rejected|discarded|dismissed|dropped|declined|abandoned|decided against|ruled (?:it )?out|turned down|refused)\b|not (?:chosen|taken|pursued|adopted|selected|picked|done|built|for us)\b|no(?:pe)?\b(?=\W*$|\s?[,;:.(–—-]))|^\s*[✗✘❌☒]/i;
/** The column of what became of it. */
export const FATE_COLUMN = /^\W*(?:status|state|outcome|result|verdict|fate|disposition|accepted\??|adopted\??|in force\??|stand|ergebnis)\W*$/i;

const NO_MORE = String.raw`(?:rejected|declined|withdrawn|superseded|overruled|overturned|reverted|revoked|rescinded|repealed|abandoned|obsolete|outdated|dropped|retracted|annulled|cancell?ed|void|voted down|turned down|struck(?: down| out)?|retired|replaced|not (?:accepted|adopted|approved|taken|agreed|carried|in force)|abgelehnt|verworfen|zurückgezogen)`;
/** The same of what never came into force, or gave way to another decision. */
const NOT_TAKEN = String.raw`(?:rejected|declined|withdrawn|superseded|overruled|overturned|voted down|turned down|retracted|not (?:accepted|adopted|approved|carried|in force))`;
/** What is no longer, or never was, decided: "rejected", "accepted, superseded by 5", "✗". */
export const GIVEN_UP_FATE = new RegExp(String.raw`^\W*(?:${NO_MORE}\b|no\W*$|nein\W*$)|\b(?:superseded|replaced|overruled|reverted|revoked|rescinded|repealed|withdrawn|overturned)\b|^\s*[✗✘❌☒]`, 'i');
/** What may be decided one day: "proposed", "under discussion". */
export const OPEN_FATE = /^\W*(?:proposed|proposal|open|pending|draft(?:ed)?|in (?:review|discussion)|under (?:review|discussion|consideration)|being discussed|discussed|undecided|deferred|postponed|parked|tabled|on hold|tbd|to be (?:decided|discussed)|not (?:yet )?decided|for (?:discussion|later)|adjourned|offen|vertagt)\b|^\s*(?:\?|⏳|🚧)/i;

/** A decision that takes something away. */
export const TAKES_AWAY = /\b(?:no longer|not|never|no more|without|(?:remove|drop|stop|lift|disable|skip|omit|abandon|abolish|waive)\w*|turn\w* off|switch\w* off|take\w* out|open to)\b/i;
/** An entry of a list of decisions that says so of itself: "ADR-3 (rejected): …", "2026-02-20, withdrawn – …", "… — rejected". */
export const GIVEN_UP_ENTRY = new RegExp(
  [
    String.raw`^\W*(?:(?:adr|d|no|nr|decision|rfc|cr)\b[ .#-]{0,3})?(?:[\w.:/-]{1,12}[ ,.:]{1,2}){0,3}[(\[–—-]?\s?(?:status:? )?${NOT_TAKEN}(?: (?:by|on|in|for|since|with) [^():–—]{1,30})?\s?[)\]:–—]`,
    String.raw`(?:\s[(\[]|\s[–—-]\s|[.;,]\s(?:status:?\s)?)(?:status:?\s)?${NOT_TAKEN}(?: (?:by|on|in|since|with) [^().;]{1,30})?\s?[)\]]?[.\s]*$`,
  ].join('|'),
  'i',
);
/** Words of a record before what became of it: "Date: 2 May. Status: rejected", each on its own line. */
export const STATUS_LINE = new RegExp(String.raw`^[^\w\n]{0,6}status\W{1,6}${NO_MORE}\b`, 'im');
/** The same inside of an entry: "**DR-4 Open export.** Status: rejected.", "ADR-2 (withdrawn)". */
export const STATUS_OF_ENTRY = new RegExp(String.raw`(?:^|[.;,(|\n–—]\s?)\W{0,4}status\W{1,6}${NO_MORE}\b|^.{0,100}[(\[]\s?${NOT_TAKEN}(?: (?:by|on|in|since|with) [^()\n]{1,30})?\s?[)\]]`, 'i');
