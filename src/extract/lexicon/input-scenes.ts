/*
 * A heading that names a field, over the control, the answer to other values and the column of it: "## Category", "Picker with food, rent".
 */

/** Words of a heading that are no part of a field's name: "Field: pay frequency", "Language picker", "Reason for leaving". */
export const HEADING_LEAD = /^\W*(?:field|input|enum|choice|setting|control|the|a|an|preferred|new|\d+[.)]?|[a-z]\d?[.)])\s?[:.)]?\s+/i;
export const HEADING_TAIL = /\s(?:picker|selector|select|drop-?down|choice|chooser|field|input|enum|control|toggle|for|of|at|when|in|on|\().*$/i;
/** Headings of parts of an architecture: what stands below is told of many things. */
export const NO_FIELD_HEADING = /\b(?:endpoints?|api|routes?|services?|tables?|schema|database|data model|storage|persistence|stores?|data flow|flow|infrastructure|risks?|auth\w*|security|rls|env\w*|stack|overview|architecture|goals?|metrics?|jobs?|crons?|workers?|checklist|gate|limits?|costs?|testing|deploy\w*|questions?|decisions?|scope|timeline|milestones?)\b/i;
/** One button with its title does something, and offers no values: the "sync now" button. */
export const ACTION_BUTTON = /["“][^"“”\n]{2,40}["”]\s(?:push |action )?button\b(?!\s(?:groups?|grid|bar|row)\b)/gi;
/** A control that only changes what is seen, or whose values are records. */
export const NO_CHOICE_CONTROL = /\b(?:filters?|search\w*|sort\w*|narrows?|only changes what|what is (?:shown|drawn)|own `?\w+`? rows|rows? of (?:the )?\w+ table|lists? the (?:user|owner|member|team|customer|shop)'s|filled from|loaded from|fetched from|from (?:the )?`\w+` table)\b/i;
/** Names of columns that tell nothing where the heading does: `accounts.type`. */
export const BLANK_COLUMN = /^(?:type|kind|name|value|code|choice|option|data|category_id)$/i;
/** Behind a column that prose mentions: what holds it to a set. */
export const CLOSED_MENTION = /\bCHECK\b|\benum\b|\bconstraint\b|\bvalidator\b|\blimited to\b|\bone of\b/i;
/** What is seen of values that others gave. */
export const ONLY_SHOWN = /\b(?:shows?|showing|displays?|appears?|coloured by|colored by|badges?|grouped by|lists? (?:all|the|each)|columns? of the board)\b/i;
/** Columns whose values the system sets as it goes: that they are some does not tell that people choose them. */
export const SET_BY_SYSTEM = /^(?:(?:\w+_)?(?:status|state|stage|phase|arm|variant|cohort|group|bucket|role|source|provider|session|event|version|result|outcome|direction))$/i;
/** A control that is called by what it is for: it is that of another field. */
export const NAMES_ANOTHER = /\b(?!(?:with|has|have|gets?|are|is|uses?|by|via|through|two|three|four|five|six|seven|eight|the|an?|big|plain|small|large|native|simple|radio|drop|select|segmented|push|toggle|icon|toolbar|client|html|form|page|screen|wizard|closed|single|our)\b)[a-z]{3,}[ -](?:picker|dropdown|drop-down|select|slider|stepper|radio|cards|buttons)\b|\bfor (?:the |their |its |an? )?[a-z]{3,}\b/i;
