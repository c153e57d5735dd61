/*
 * A heading that names a field, over the control, the answer to other values and the column of it: "## Category", "Picker with food, rent".
 */

/** Words of a heading that are no part of a field's name: "Field: pay frequency", "Language picker", "Reason for leaving". */
export const HEADING_LEAD = /^\W*(?:field|input|enum|choice|setting|control|the|a|an|preferred|new|\d+[.)]?|[a-z]\d?[.)])\s?[:.)]?\s+/i;
export const HEADING_TAIL = /\s(?:picker|selector|select|drop-?down|choice|chooser|field|input|enum|control|toggle|for|of|at|when|in|on|\().*$/i;
/** Headings of parts of an architecture: what stands below is told of many things. */
export const NO_FIELD_HEADING = /\b(?:endpoints?|api|routes?|services?|tables?|schema|database|data model|data flow|flow|infrastructure|risks?|auth\w*|security|rls|env\w*|stack|overview|architecture|goals?|metrics?|jobs?|crons?|workers?|checklist|gate|limits?|costs?|testing|deploy\w*|questions?|decisions?|scope|timeline|milestones?)\b/i;
/** A control that only changes what is seen, or whose values are records. */
export const NO_CHOICE_CONTROL = /\b(?:filters?|search\w*|sort\w*|narrows?|only changes what|what is (?:shown|drawn)|own `?\w+`? rows|rows? of (?:the )?\w+ table|lists? the (?:user|owner|member|team|customer|shop)'s|filled from|loaded from|fetched from|from (?:the )?`\w+` table)\b/i;
/** Names of columns that tell nothing where the heading does: `accounts.type`. */
export const BLANK_COLUMN = /^(?:type|kind|name|value|code|choice|option|data|category_id)$/i;
