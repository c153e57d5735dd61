import { anyOf } from './words.js';

/** Marks that somebody leaves where an answer is to come, whatever stands around them. */
const PLACEHOLDER_MARKS = ['tbd', 'tba', 'tbc', 'tbd.', 't.b.d', 't.b.a', 't.b.c', 'fixme', 'lorem ipsum', 'to be decided', 'to be defined', 'to be determined', 'to be confirmed', 'to be agreed', 'to be chosen', 'to be specified', 'to be clarified', 'to be announced', 'to be worked out', 'to be settled', 'to be filled in', 'to be sorted out', 'to be solved', 'to be picked', 'to be looked at', 'to be looked into', 'to be discussed', 'to be finalised', 'to be finalized', 'yet to be decided', 'yet to be defined', 'yet to be agreed', 'needs to be decided', 'needs to be defined', 'has to be decided', 'remains to be decided', 'remains to be seen', 'must still be decided'] as const;

/** Words that say that something has no answer yet. */
const PLACEHOLDER_WORDS = [
  'nobody has decided', 'nobody has yet decided', 'no one has decided', 'no one has yet decided', 'none of us has decided', 'nobody has chosen', 'no one has chosen', 'nobody has settled', 'no one has settled', 'nobody has worked out', 'no one has worked out', 'nobody has fixed',
  'nobody has asked them', 'nobody has asked him', 'nobody has asked her', 'nobody asked them yet', 'have not been asked yet', 'has not been asked yet', 'not defined', 'not yet defined', 'not been defined', 'not defined yet', 'is not decided', 'not yet decided', 'not decided yet', "isn't decided", "isn't chosen", 'undecided', 'not been decided', 'not yet been decided', 'have not decided', 'has not decided', "haven't decided", "hasn't been decided", 'not chosen', 'not yet chosen', 'have not chosen', "haven't chosen", 'not been chosen',
  "hasn't been chosen", 'not solved', 'not yet solved', 'is unsolved', 'is unresolved', 'remains unresolved', 'still unresolved', 'not settled', 'not yet settled', 'not yet agreed', 'not agreed yet', 'not specified yet', 'not yet specified', 'not finalised', 'not finalized', 'not yet fixed', 'not fixed yet', 'nothing decided', 'nothing is decided', 'no decision yet', 'no decision has been', 'not clear yet', 'not yet clear', 'still unclear', 'still undecided',
  'an open question', 'open question', 'an open point', 'an open issue', 'decision pending', 'pending decision', 'pending a decision', 'decision needed', 'needs a decision', 'decision outstanding', 'awaiting a decision', 'awaiting decision', 'waiting for a decision', 'under discussion', 'being discussed', 'up for discussion', 'up in the air', 'still being evaluated', 'not known yet', 'not yet known', 'status unknown', 'status is unknown', 'status unclear', 'status is unclear', 'unclear whether', 'unclear how', 'unclear which', 'unclear who', 'still thinking about', 'still deciding', 'still weighing', 'still debating', 'still evaluating', 'still investigating', 'still choosing', 'still figuring out', 'still working out', 'will be agreed', 'will be clarified', 'will be worked out', 'will be figured out', 'will be sorted out', 'will be specified', 'will be finalised', 'will be finalized', 'needs to be figured out', 'needs to be clarified', 'needs to be agreed', 'needs to be discussed', 'pending finance', 'pending procurement', 'pending security review', 'do not know yet', "don't know yet",
  'we still have to decide', 'we still need to decide', 'we have yet to decide', 'yet to be chosen', 'yet to decide', 'will be decided', 'will be determined', 'decided later', 'decide later', 'needs clarification', 'no idea yet', 'not sure yet', 'no answer yet', 'pending legal', 'pending confirmation', 'noch offen', 'noch nicht entschieden', 'noch nicht festgelegt', 'noch zu klären', 'muss noch geklärt werden', 'wird noch festgelegt', 'wird noch geklärt', 'wird noch entschieden', 'wird noch abgestimmt', 'wird noch bestimmt', 'muss noch entschieden werden', 'muss noch festgelegt werden', 'steht noch nicht fest', 'noch unklar', 'noch ungeklärt', 'noch nicht bekannt', 'noch nicht geklärt', 'noch nicht ausgewählt', 'noch zu entscheiden', 'wissen wir noch nicht', 'por definir', 'por decidir', 'por determinar', 'sin definir', 'pendiente de definir', 'pendiente de decidir', 'à définir', 'à déterminer', 'à décider', 'à préciser', 'da definire', 'da decidere', 'da determinare', 'nader te bepalen', 'pas encore décidé', 'pas encore défini', 'pas encore choisi', 'non ancora deciso', 'non ancora definito', 'nog te bepalen', 'nog niet besloten', 'nog niet bepaald', 'nog niet gekozen',
  'placeholder text', 'fill in later', 'fill this in', 'number to follow', 'figure to follow', 'details to follow', 'name to follow', 'names to follow', 'date to follow', 'link to follow', 'contact to follow', 'price to follow', 'still being discussed', 'still being decided', 'still being negotiated', 'still being clarified', 'still being chosen',
] as const;

/** What is no answer where it is all that stands in a cell, behind a label, under a heading. */
export const EMPTY_ANSWERS: ReadonlySet<string> = new Set(['tbd', 'tba', 'tbc', 'unknown', 'undecided', 'unclear', 'still open', 'not defined', 'fixme', 'xxx', 'to follow', 'noch offen', 'unbekannt', 'not known', 'not decided', 'not chosen', 'not sure', "don't know", 'do not know', 'no idea', 'not clear', 'not settled', 'not solved', 'placeholder', 'coming soon', 'unklar', 'por definir', 'à définir', 'a definir', 'da definire', 'n n', 'tbd later', 'to be decided', 'to be defined', 'to be determined', 'to be confirmed']);

/** "isn't solved yet" for "not solved yet", "hasn't been agreed" for "not been agreed". */
const CONTRACTED = PLACEHOLDER_WORDS.flatMap((words): string[] => {
  const rest = /^not (.+)$/.exec(words)?.[1];
  if (rest === undefined) return [];
  return (rest.startsWith('been ') ? ["hasn't", "haven't"] : ["isn't", "aren't", "wasn't"]).flatMap((verb) => [verb, verb.replace("'", '’')]).map((verb) => `${verb} ${rest}`);
});

export const PLACEHOLDER = anyOf([...PLACEHOLDER_MARKS, ...PLACEHOLDER_WORDS, ...CONTRACTED]);
/** `TODO` as a note, `???`, `[insert name]`, `<your limit here>`: told by how they are written. */
export const PLACEHOLDER_SIGNS = /(?<![\w'"-])TODO(?![\w'"-]|\s(?:list|app|item|tracker|board)|\s?(?:,|\/|\||→|->|and|or|to)\s?`?(?:DOING|DONE|IN[ _-]PROGRESS|STARTED|BLOCKED|CLOSED))|(?<![\w-])(?:X{2,4}|N{2,3})(?= ?(?:%|days?\b|weeks?\b|months?\b|minutes?\b|hours?\b|seconds?\b|ms\b|users?\b|requests?\b|req\b|€|EUR\b|USD\b|[GM]B\b|per\b))|[$€]X{1,4}\b|\b_{3,}|\{\{\s?(?:insert|fill|todo|tbd|your)\b[^}]{0,60}\}\}|\?{3,}|\[(?:insert|fill in|add|describe|your|name of|tbd|todo)\b[^\]]{0,60}\]|<(?:[Ii]nsert|INSERT|[Ff]ill in|tbd|TBD|todo|TODO|[Tt]o be|[Dd]escribe|[Cc]hoose|[Pp]ick|[Nn]ame of)\b[^>]{0,60}>/g;
/** Before a placeholder: it says that none is left. */
export const NONE_LEFT = /\b(?:no|nothing|none|never|without|neither|not a|zero|any)\b[\s\w"'“”,/-]{0,24}$/i;

/** Somebody else is to decide it, at a time to come: "for as long as the board agrees on at its next meeting". */
export const DECIDED_ELSEWHERE = /(?<!\bas |\bwas |\bwere |\bbeen )\b(?:decides?|agrees?|settles?|fixes|votes?|(?:(?:is|are|gets?|will be|to be) (?:decided|settled|agreed|fixed|discussed|chosen)))\b[^.;]{0,24}\b(?:at|in|during|after|by) (?:its|their|the|our|a) (?:(?:next|following|coming|autumn|spring|summer|winter|annual|january|february|march|april|may|june|july|august|september|october|november|december) )(?:(?:general|board|team|budget) )?(?:meetings?|sessions?|assembly|sprint|workshop|review|retro|round|sync|call)\b|\b(?:legal|finance|procurement|the (?:client|committee|board|council|pm|product owner|school|city|ministry|lawyers?|hoster|works council)) (?:(?:has|have)(?: not|n['’]t) (?:yet )?(?:answered|decided|replied|told us|agreed|signed off|responded)|(?:still )?(?:has|have|needs?) to (?:decide|agree|tell us|say|choose|answer|sign off))\b|\b(?:we|i|someone|somebody|the team) (?:still |first )?(?:needs? to|have to|has to|must|should) (?:still )?(?:figure out|clarify|discuss|find out|decide|think (?:about|through)|settle|choose|pick|look into|work out)\b|\b(?:we|i) (?:have|has)(?: not|n['’]t) (?:yet )?(?:figured out|worked out|made up our minds|found an?|picked|clarified|thought about|looked into)\b|\b(?:we|i)(?: are| am|['’]re|['’]m| have) (?:still )?(?:not sure|unsure|no idea) (?:whether|which|how|if|who|what|where)\b|\b(?:is|are|was|deliberately|still) left open\b|\b(?:choice|decision)\b[^.;?]{0,50}\b(?:is|has|are) (?:still |yet )?(?:to be|being) (?:made|taken)\b|\b(?:which|who|how|whether|where|what)\b[^.;?]{8,50}\b(?:(?:is|are) (?:still|as yet)|remains?|stays?) (?:open|unclear|unsettled)\b|(?<=^\W{0,4}(?:(?:but|and|only|also|yet) )?)(?:how (?:long|many|much|often|far|big|large|old|we|the|it|they|this)|whether|which|who|what (?:happens|becomes|is to)|why)\b[^.;:?!]{6,90}\b(?:is|are|was|remains?|stays?) (?:still |yet |as yet |currently |so far |at present |entirely |completely |quite )*(?:unknown|unclear|undecided|uncertain|unsettled|unresolved|not (?:clear|known|decided|settled|certain|agreed)|an open (?:question|point|matter)|open|any(?:body|one)['’]s guess|a mystery|not for us to say)\b|\b(?:lawyers?|board|council|committee|legal|finance|procurement|client|customer|count(?:y|ies)|ministry|school|city|insurer|works council|data protection officer|dpo|pm|product owner)(?:['’]s? \w+)? (?:is|are) (?:still |now )?(?:looking (?:into|at)|checking|clarifying|examining|reviewing|thinking about|considering|discussing|debating|working on) (?:it|this|that)\b|\b(?:choice|decision)\b[^.;?]{0,50}\b(?:is|remains?|stays?) (?:still )?(?:open|unsettled)\b/gi;
/** Around a mark: it is spoken of, as text that a program or a rule meets. */
export const SPOKEN_OF_BEFORE = /\b(?:fails? (?:on|for)|rejects?|refus\w+|blocks?|forbids?|flags?|reports?|greps?(?: for)?|warns? (?:on|about|of)|(?:looks?|searches|scans?) for|the (?:word|words|string|text|marker|literal|value|tag|label)|columns?|(?:status|state)(?:es|s)?|labell?ed|called)\W{1,3}$/i;
export const SPOKEN_OF_AFTER = /^["'`”]?(?:s\b)?(?: (?:or|and) (?:FIXME|TODO|XXX|TBD)s?)? (?:comments?|markers?|marks?|tags?|cards?|columns?|lane|swimlane|entr(?:y|ies)|tasks?|states?|status|labels?|widgets?|apps?|items?|lists?)\b/i;
/** A name that happens to be written so: "TBD Logistics GmbH". */
export const NAME_AFTER = /^ (?:[A-Z][\w&]{1,20} ){0,3}(?:GmbH|AG|Ltd|Limited|Inc|LLC|BV|S\.?A|Corp|KG|SE|Oy|AB|Pty|Group|Labs|e\.V)\b/;
/** The last of several values: "yes, no or undecided". */
export const LAST_OF_VALUES = /(?:,[^.;:,]{1,30}|\w)\s(?:or|and|oder|und|o|ou)\s["'`]?$|\w\s?[/|]\s?$/i;
/** Words that are as often a value, or tell of a person, as of the design. */
export const VALUE_WORD = /^(?:undecided|unknown|unclear|unresolved|still unresolved|not decided|is unresolved)$/i;
/** After such a word: those who have not made up their minds. */
export const PERSONS_AFTER = /^ (?:voters?|members?|users?|people|persons?|guests?|customers?|visitors?|students?|answers?|votes?)\b/i;
/** It is no longer so. */
export const NO_LONGER = /\b(?:no longer|not any ?more|formerly|used to be)\s(?:\w+\s)?$/i;

/** Before a wording: it speaks of a state that the system meets, not of the design. */
export const CONDITION = /\b(?:if|whatever|anything (?:that|which)|when|whenever|where|unless|while|until|as long as|once|that (?:is|are))\b[^.;:]{0,60}$/i;
/** "Who keeps the tapes when the studio is gone is something we have not settled": a question told as a thing, whatever condition stands in it. */
export const ASKED_AS_THING = /^\W{0,4}(?:(?:but|and|also|yet)\s)?(?:which|who|whose|how|whether|why|what(?: (?:happens|becomes|is to))?|where|when)\b[^.;:?!]{6,120}\b(?:is|are|was|remains?)\s(?:(?:also|still|just|yet)\s)?(?:something|a (?:thing|point|matter|question|detail)|one of the (?:things|points|questions)|what)\s(?:(?:that|which|on which)\s)?(?:[\w'’]+\s){0,4}$/i;
/** Before a mark: it stood there once. */
export const WAS_ONCE = /\b(?:was|were|been)\s$/i;
/** Before "placeholder text": a field shows it. */
export const SHOWN_IN_FIELD = /\b(?:fields?|inputs?|box|shows?|showing|displays?|search|forms?|hint|grey|gray)\b/i;
/** A mark that is no state of a record, even where it is set as code. */
export const MARK_ONLY = /^(?:TB[ACD]|\?{3})$/;
/** "As long as the board agrees on": the condition is the open answer itself. */
export const FIXES_LATER = /^(?:agrees?|decides?|settles?|fixes|votes?)\b/i;
export const HOW_LONG = /^(?:as long as|until|once)\b/i;
/** The same of many rows; "is" behind them has another subject. */
export const ROWS_THAT = /\b(?:rows?|records?|items?|tickets?|claims?|cases?|requests?|bookings?|those|anything)\b[^.;:]{0,60}$/i;
export const OF_ONE = /\b(?:rows|records|items|tickets|claims|cases|requests|bookings)\b[^.;:]{8,60}$/i;
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
export const PROTECTION = /\b(?:limit\w*|throttl\w+|quota|rate|auth\w*|tokens?|secrets?|credentials?|sign(?:ed|ature)|rls|row level|polic(?:y|ies)|pgPolicy|guard\w*|protect\w*|ownership|who (?:may|can|reads?)|timeouts?|deadline|proves?)\b/i;
