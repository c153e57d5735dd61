import { anyOf } from './words.js';

/** Marks that somebody leaves where an answer is to come, whatever stands around them. */
export const PLACEHOLDER_MARKS = ['tbd', 'tba', 'tbc', 'tbd.', 'fixme', 'lorem ipsum', 'to be decided', 'to be defined', 'to be determined', 'to be confirmed', 'to be agreed', 'to be chosen', 'to be specified', 'to be clarified', 'to be announced', 'to be worked out', 'to be settled', 'to be filled in', 'to be sorted out', 'to be picked', 'to be discussed', 'to be finalised', 'to be finalized', 'yet to be decided', 'yet to be defined', 'yet to be agreed', 'needs to be decided', 'needs to be defined', 'has to be decided', 'remains to be decided', 'remains to be seen', 'must still be decided'] as const;

/** Words that say that something has no answer yet. */
export const PLACEHOLDER_WORDS = [
  'not defined', 'not yet defined', 'undefined yet', 'not decided', 'not yet decided', 'undecided', 'not been decided', 'not yet been decided', 'have not decided', 'has not decided', "haven't decided", "hasn't been decided", 'not chosen', 'not yet chosen', 'have not chosen', "haven't chosen", 'not been chosen',
  'not solved', 'not yet solved', 'unsolved', 'unresolved', 'not settled', 'not yet settled', 'not yet agreed', 'not specified yet', 'not yet specified', 'nothing decided', 'nothing is decided', 'no decision', 'not clear yet', 'not yet clear', 'still unclear', 'still open', 'still undecided', 'left open',
  'an open question', 'open question', 'open point', 'decision pending', 'pending decision', 'pending a decision', 'decision needed', 'needs a decision', 'decision outstanding', 'awaiting a decision', 'awaiting decision', 'under discussion', 'being discussed', 'up for discussion', 'not known yet', 'not yet known', 'do not know yet', "don't know yet", 'we do not know', "we don't know",
  'no idea yet', 'noch offen', 'noch nicht entschieden', 'noch nicht festgelegt', 'noch zu klären', 'muss noch geklärt werden', 'wird noch festgelegt', 'placeholder text', 'fill in later', 'fill this in', 'number to follow', 'figure to follow', 'details to follow',
] as const;

/** What is no answer where it is all that stands in a cell, behind a label, under a heading. */
export const EMPTY_ANSWERS: ReadonlySet<string> = new Set(['tbd', 'tba', 'tbc', 'todo', 'to do', 'unknown', 'undecided', 'open', 'pending', 'later', 'unclear', 'not defined', 'undefined', 'fixme', 'xxx', 'placeholder', 'to follow', 'coming soon', 'offen', 'unbekannt', 'not known', 'not decided', 'not chosen', 'wip', 'not sure', 'tbd later', 'to be decided', 'to be defined', 'to be determined', 'to be confirmed']);

export const PLACEHOLDER = anyOf([...PLACEHOLDER_MARKS, ...PLACEHOLDER_WORDS]);
/** `TODO` as a note, `???`, `[insert name]`, `<your limit here>`: told by how they are written. */
export const PLACEHOLDER_SIGNS = /(?<![\w'"-])TODO(?![\w'"-])|\?{3,}|\[(?:insert|fill in|add|describe|your|name of|tbd|todo)\b[^\]]{0,60}\]|<(?:insert|fill in|tbd|todo)\b[^>]{0,60}>/g;
/** Before a placeholder: it says that none is left. */
export const NONE_LEFT = /\b(?:no|nothing|none|never|without|neither|not a|zero|any)\b[\s\w"'“”,/-]{0,24}$/i;

/** Headings of lists of what is still to be answered, in lower case. */
export const OPEN_LIST_HEADINGS: ReadonlySet<string> = new Set([
  'open questions', 'open question', 'open points', 'open issues', 'open items', 'open decisions', 'open topics', 'unresolved questions', 'unresolved', 'unresolved issues', 'to clarify', 'to be clarified', 'unknowns', 'undecided', 'outstanding questions', 'outstanding decisions', 'pending decisions',
  'decisions needed', 'still open', 'what is still open', "what's still open", 'questions for the pm', 'questions for product', 'questions to the pm', 'questions for the product owner', 'offene fragen', 'offene punkte', 'still to decide', 'to decide', 'not decided', 'not yet decided', 'not solved yet', 'not solved', 'tbd', 'todo', 'todos', 'unanswered questions', 'known unknowns',
]);
/** Columns and labels that hold the answer to a question. */
export const ANSWER_LABEL = /^(?:answer|decision|resolution|resolved|outcome|status|proposal|our answer|a|antwort|entscheidung|default|current (?:answer|assumption|default)|assumption|recommendation)$/i;
/** Words that answer an item of a list of open questions. */
export const ANSWERING = /\b(?:answer(?:ed)?|decided|decision|resolved|settled|we (?:assume|assumed|go|went|chose|choose|take|took|use|keep|start|stay|settle[d]?|will|default|decided)|assumed|assuming|until then|for now|by default|default(?:s)? (?:is|to)|so we|proposal|recommend(?:ed|ation)?|antwort|entschieden)\b|→|=>|->/i;
/** What stands behind a question and is no answer: who is to give it, and when. */
export const WHO_ANSWERS = /^[\s([*_—–-]*(?:owner|owned by|asked|ask|who|due|by|for|to|with|needs?|waiting|blocked|depends|open|pm|product|legal|cto|ceo|finance|ops|design|team|@\w+)\b/i;
/** Words of the rules about the protection of endpoints and tables: an open answer to one of them is theirs to report. */
export const PROTECTION = /\b(?:limit\w*|throttl\w+|quota|rate|auth\w*|tokens?|secrets?|credentials?|sign(?:ed|ature)|rls|row level|polic(?:y|ies)|pgPolicy|ownership|who (?:may|can|reads?)|timeouts?|deadline|proves?)\b/i;
