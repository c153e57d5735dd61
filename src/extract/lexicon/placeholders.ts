import { anyOf } from './words.js';

/** Marks that somebody leaves where an answer is to come, whatever stands around them. */
const PLACEHOLDER_MARKS = ['tbd', 'tba', 'tbc', 'tbd.', 'fixme', 'lorem ipsum', 'to be decided', 'to be defined', 'to be determined', 'to be confirmed', 'to be agreed', 'to be chosen', 'to be specified', 'to be clarified', 'to be announced', 'to be worked out', 'to be settled', 'to be filled in', 'to be sorted out', 'to be picked', 'to be discussed', 'to be finalised', 'to be finalized', 'yet to be decided', 'yet to be defined', 'yet to be agreed', 'needs to be decided', 'needs to be defined', 'has to be decided', 'remains to be decided', 'remains to be seen', 'must still be decided'] as const;

/** Words that say that something has no answer yet. */
const PLACEHOLDER_WORDS = [
  'not defined', 'not yet defined', 'not been defined', 'not defined yet', 'is not decided', 'not yet decided', 'not decided yet', "isn't decided", "isn't chosen", 'undecided', 'not been decided', 'not yet been decided', 'have not decided', 'has not decided', "haven't decided", "hasn't been decided", 'not chosen', 'not yet chosen', 'have not chosen', "haven't chosen", 'not been chosen',
  "hasn't been chosen", 'not solved', 'not yet solved', 'is unsolved', 'is unresolved', 'remains unresolved', 'still unresolved', 'not settled', 'not yet settled', 'not yet agreed', 'not agreed yet', 'not specified yet', 'not yet specified', 'not finalised', 'not finalized', 'not yet fixed', 'not fixed yet', 'nothing decided', 'nothing is decided', 'no decision yet', 'no decision has been', 'not clear yet', 'not yet clear', 'still unclear', 'still undecided',
  'an open question', 'open question', 'an open point', 'an open issue', 'decision pending', 'pending decision', 'pending a decision', 'decision needed', 'needs a decision', 'decision outstanding', 'awaiting a decision', 'awaiting decision', 'waiting for a decision', 'under discussion', 'being discussed', 'up for discussion', 'up in the air', 'still being evaluated', 'not known yet', 'not yet known', 'do not know yet', "don't know yet",
  'we still have to decide', 'we still need to decide', 'we have yet to decide', 'yet to be chosen', 'yet to decide', 'will be decided', 'will be determined', 'decided later', 'decide later', 'needs clarification', 'no idea yet', 'not sure yet', 'no answer yet', 'pending legal', 'pending confirmation', 'noch offen', 'noch nicht entschieden', 'noch nicht festgelegt', 'noch zu klären', 'muss noch geklärt werden', 'wird noch festgelegt', 'wird noch geklärt',
  'placeholder text', 'fill in later', 'fill this in', 'number to follow', 'figure to follow', 'details to follow',
] as const;

/** What is no answer where it is all that stands in a cell, behind a label, under a heading. */
export const EMPTY_ANSWERS: ReadonlySet<string> = new Set(['tbd', 'tba', 'tbc', 'unknown', 'undecided', 'unclear', 'still open', 'not defined', 'fixme', 'xxx', 'to follow', 'noch offen', 'unbekannt', 'not known', 'not decided', 'not chosen', 'not sure', 'tbd later', 'to be decided', 'to be defined', 'to be determined', 'to be confirmed']);

export const PLACEHOLDER = anyOf([...PLACEHOLDER_MARKS, ...PLACEHOLDER_WORDS]);
/** `TODO` as a note, `???`, `[insert name]`, `<your limit here>`: told by how they are written. */
export const PLACEHOLDER_SIGNS = /(?<![\w'"-])TODO(?![\w'"-]|\s(?:list|app|item|tracker|board))|\?{3,}|\[(?:insert|fill in|add|describe|your|name of|tbd|todo)\b[^\]]{0,60}\]|<(?:insert|fill in|tbd|todo)\b[^>]{0,60}>/g;
/** Before a placeholder: it says that none is left. */
export const NONE_LEFT = /\b(?:no|nothing|none|never|without|neither|not a|zero|any)\b[\s\w"'“”,/-]{0,24}$/i;

/** Before a wording: it speaks of a state that the system meets, not of the design. */
export const CONDITION = /\b(?:if|when|whenever|where|unless|while|until|as long as|once|rows?|records?|items?|tickets?|claims?|cases?|requests?|bookings?|those|anything|that (?:is|are))\b[^.;:]{0,60}$/i;
/** After a wording: users of the system are to do it. */
export const BY_USERS = /^ by (?!legal|finance|product|the pm|the board|us\b|the team|sales|ops)/i;
/** "SQS was not chosen, as …": the one that was passed over, with what speaks against it or for the other. */
export const PASSED_OVER_BEFORE = /\w\W{1,3}(?:was|were)\s(?:\w+ly\s)?$/i;
export const PASSED_OVER_AFTER = /^(?: (?:here|for (?:this|it|the \w+)))?(?:\s?[(:]\s?\w|\s[—–-]\s\w|[,;]?\s(?:as\b|because|since\b(?! (?:then|last|the last)\b)|for (?:its|their|lack|want|the (?:lack|price|cost))\b|due to|owing to|in favou?r of|over\b|weil|denn))(?![^.]{0,80}\b(?:yet|(?:we|is|are) wait\w*|pending)\b)/i;
/** "Not chosen: SQS, …": what was passed over stands behind it. */
export const PASSED_OVER_LABEL = /^\s?[:—–]\s?[\p{L}\p{N}`]/u;

/** Columns whose cells are values of the system, not answers of the design. */
export const VALUE_LABEL = /^(?:status|state|phase|default|values?|kind|type|enum|examples?|level|from|to|initial|fallback)$/i;

/** Headings of lists of what is still to be answered, in lower case. */
export const OPEN_LIST_HEADINGS: ReadonlySet<string> = new Set([
  'open questions', 'open question', 'open points', 'open issues', 'open items', 'open decisions', 'open topics', 'unresolved questions', 'unresolved', 'unresolved issues', 'to clarify', 'to be clarified', 'unknowns', 'undecided', 'outstanding questions', 'outstanding decisions', 'pending decisions',
  'decisions needed', 'still open', 'what is still open', "what's still open", 'questions for the pm', 'questions for product', 'questions to the pm', 'questions for the product owner', 'offene fragen', 'offene punkte', 'still to decide', 'to decide', 'not decided', 'not yet decided', 'not solved yet', 'not solved', 'tbd', 'todo', 'todos', 'unanswered questions', 'known unknowns',
]);
/** The same in other words. */
export const OPEN_LIST_HEADING = /^(?:still |yet |remaining |currently )?(?:open|undecided|unresolved|unanswered|outstanding|pending|unsettled|unclear)(?: (?:questions?|points?|issues?|items?|decisions?|topics?|matters?|ends))?$|^(?:open )?questions? (?:for|to) (?:the )?(?:pm|product|product owner|client|customer|team|legal|stakeholders|design)$|^(?:what|things) (?:we|i) (?:still )?(?:do not|don't|have not|haven't|need to) (?:know|decided?|settled?|answered?|clarify)(?: yet)?$|^loose ends$/;
/** Columns and labels that hold the answer to a question. */
export const ANSWER_LABEL = /^(?:answer|decision|resolution|resolved|outcome|status|proposal|our answer|a|antwort|entscheidung|default|current (?:answer|assumption|default)|assumption|recommendation)$/i;
/** Words that answer an item of a list of open questions. */
export const ANSWERING = /\b(?:(?:answer|decision|resolution|proposal|outcome)\s?[:=]|answered|decided|resolved|settled|we (?:assume|assumed|go|went|chose|choose|take|took|use|keep|start|stay|settle[d]?|will|default|decided)|assumed|assuming|until then|for now|by default|default(?:s)? (?:is|to)|so we|recommend(?:ed|ation)?|entschieden)\b|→|=>|->/i;
/** What stands behind a question and is no answer: who is to give it, and when. */
export const WHO_ANSWERS = /^[\s([*_—–-]*(?:owner|owned by|asked|ask|who|due|by|for|to|with|needs?|waiting|blocked|depends|open|pm|product|legal|cto|ceo|finance|ops|design|team|@\w+)\b/i;
/** Words of the rules about the protection of endpoints and tables: an open answer to one of them is theirs to report. */
export const PROTECTION = /\b(?:limit\w*|throttl\w+|quota|rate|auth\w*|tokens?|secrets?|credentials?|sign(?:ed|ature)|rls|row level|polic(?:y|ies)|pgPolicy|ownership|who (?:may|can|reads?)|timeouts?|deadline|proves?)\b/i;
