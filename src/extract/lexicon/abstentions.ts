/*
 * Verbs by which somebody does not do a thing, without a word of negation: "refrains from checking", "stops short of capping", "waives the key". Each has
 * a test in tests/evasions/later-and-never.test.ts.
 */

const CHECKING = String.raw`(?:check|verif|validat|compar|requir|demand|enforc|limit|cap(?:p\w*)?\b|throttl|rate[- ]limit|authenticat|ask|insist|look|read|abort|cut|bound|inspect|test|protect|guard|enabl|set|impos|appl|put|count|answer|us(?:e|ing)\b|hav(?:e|ing)\b)\w*`;
/** A thing that proves the caller, or the check of it. */
const PROOF = String.raw`(?:[\w\x60-]{1,30} ){0,3}?(?:headers?|tokens?|jwts?|keys?|secrets?|signatures?|sessions?|cookies?|credentials?|checks?|guards?|limits?|caps?|verification|validation|auth\w*|polic(?:y|ies)|rls|time-?outs?)\b`;
/** Before such a verb: a case is told of, "if it fails to verify", or the verb itself is denied, "never fails to". */
export const OF_A_CASE_OR_DENIED = /\b(?:if|when|whenever|once|unless|that|which|who|whoever|where|cases?)\b[^.;,]{0,40}$|\b(?:never|not|n['’]t|cannot|nothing|nobody|no \w{2,20}) (?:\w{2,20} ){0,2}$/i;

export const ABSTAINS = new RegExp(
  String.raw`\b(?:${[
    String.raw`(?:refrain|abstain)(?:s|ed|ing)? from`,
    String.raw`(?:stop|fall)(?:s|ping|ing)? short of`,
    String.raw`stopped short of|fell short of`,
    String.raw`(?:steer(?:s|ed)? clear of|shy away from|shies away from|holds? off (?:on )?|held off (?:on )?)(?=\s?${CHECKING})`,
    String.raw`(?:avoid|skip|resist)(?:s|ped|ed)?(?= ${CHECKING.replace('|us(?:e|ing)\\b|hav(?:e|ing)\\b', '')}ing\b)`,
    String.raw`(?:fail|neglect|forget|decline|refuse|omit|forgot)(?:s|ed|ted)? to(?= ${CHECKING})`,
    String.raw`(?:is|are) (?:still )?(?:a long way|far|miles|years|weeks|months) (?:away )?from(?= ${CHECKING})`,
    String.raw`(?:is|are) nowhere near(?= ${CHECKING})`,
    String.raw`for(?:e)?go(?:es|ne)?|forwent|dispens(?:es?|ed) with|(?:does|do|did|done) away with`,
    String.raw`(?:turn(?:s|ed)? a blind eye to|(?:is|are) spared|waiv(?:es?|ed)|overlook(?:s|ed)?|disregard(?:s|ed)?|discards?|opt(?:s|ed)? out of|omits?|skips|leaves off)(?= (?:the |its |an? |any |every |all |that )?${PROOF})`,
  ].join('|')})`,
  'gi',
);
/** Behind a thing, it is left as it came: "leaves the `x-key` header alone", "the token goes unchecked". */
export const LEFT_ALONE = /(?<=\bleaves? [^.;,]{1,60} )(?:alone|unchecked|unread|unverified|unvalidated|aside|untouched)\b|\b(?:goes|go|stays?|remains?|passes|pass|is|are) (?:unchecked|unread|unverified|unvalidated|unheeded|unexamined)\b/gi;
/** Between such words and the thing: its name goes on, and nothing else is named. */
export const JUST_BEHIND = /^[`"']?(?:\s(?!(?:and|or|but|which|that|who|then)\b)[\w-]+){0,2}\s?$/i;
/** "never fails to verify", "does not refrain from checking", "nothing stops short of": two denials, and it is done. */
export const NOT_ABSTAINING = /\b(?:never|not|n['’]t|cannot|can['’]t|nothing|nobody|no (?:route|endpoint|handler|call|request))\s(?:\w{2,12}\s)?(?:(?:refrain|abstain)(?:s|ing)? from|(?:stop|fall)s? short of|(?:fail|neglect|forget|decline|omit)s? to|for(?:e)?goe?s?|dispenses? with|waives?|overlooks?|disregards?|opts? out of|avoids?)\b/gi;

const READER = String.raw`(?:the|our|this|that|each|every|its) (?:[\w-]+ )?(?:handler|route|endpoint|job|service|server|function|code|controller|worker|api|middleware|app|application|receiver|program|script|view|action|backend|plug|gateway)`;
const THAT = String.raw`(?:it|them|both|either|(?:the|that|this|its|said) (?:same |whole |sent |authorization |bearer |secret )?(?:headers?|tokens?|keys?|secrets?|signatures?|cookies?|credentials?|bearer|value|jwt))`;
/** Verbs of whoever leaves aside what he is sent … */
const LEAVES_ASIDE = String.raw`(?:ignores|disregards|discards|overlooks|skips|has no use for|makes no use of|does nothing with|pays no (?:heed|attention|mind) to|turns a blind eye to|is (?:indifferent|blind|oblivious|deaf) to|(?:does not|doesn['’]t) (?:care (?:about|for)|read|look at|open|use|need|touch|insist on|evaluate|compare|check|verify)|never (?:reads|looks at|opens|touches|uses|checks|compares|verifies)|(?:runs|answers|works|does|goes on|gets by|manages|would (?:also |still )?(?:answer|run|work))(?: (?:just|fine|as well|equally|too|happily)){0,2} without)`;
const ADVERB = String.raw`(?:simply |just |then |currently |still |silently |quietly |always |in turn |itself |however )?`;
const CLAUSE_OVER = String.raw`(?=\W*$|[.;,)—–]|\s(?:so far|for now|today|at present|as well|too|altogether|completely|entirely|and (?:runs|answers|goes|does|serves))\b)`;
/** Before such words a case is told of: "if it is wrong, the handler ignores it". */
export const IN_A_CASE = /\b(?:if|when|whenever|unless|otherwise|mismatch|wrong|invalid|bad|missing|duplicate|known|second|twice|again|older|empty)\b[^.;]{0,60}$/i;

const IGNORING = [
  String.raw`${READER} ${ADVERB}${LEAVES_ASIDE} ${THAT}${CLAUSE_OVER}`,
  String.raw`${READER} ${ADVERB}(?:throws ${THAT} away|drops ${THAT} (?:unread|unseen|unchecked))\b`,
  String.raw`${READER} ${ADVERB}(?:answers|runs|works|goes on|replies|responds|proceeds|serves)(?: \w+){0,2} (?:whether|regardless of whether) (?:or not )?(?:${THAT}) (?:is|was|be) (?:there|sent|present|right|valid|set|correct|given)(?: or not)?`,
  String.raw`${THAT} (?:is|are|gets?|goes?) ${ADVERB}(?:ignored|disregarded|discarded|unread|unheeded|thrown away|left aside|left unread)${CLAUSE_OVER}`,
].join('|');
/** Behind a thing, in its clause or at the beginning of the next: it is sent, and left aside: "sends the key; the handler ignores that header". */
export const IGNORED = new RegExp(
  String.raw`\b(?:${IGNORING}|(?:which|that) (?:${READER} ${ADVERB}${LEAVES_ASIDE}|(?:nobody|no one|nothing|no code|none of us)(?: ever)? (?:reads|checks|looks at|compares|verifies|uses|needs|evaluates|opens)|(?:is|are|gets?|goes?) ${ADVERB}(?:ignored|disregarded|discarded|unread|unheeded|thrown away))${CLAUSE_OVER}|to which ${READER} ${ADVERB}pays no (?:heed|attention|mind)\b)`,
  'gi',
);
/** A sentence of its own that says no more of the one before it: "The handler ignores it." */
export const IGNORES_THE_LAST = new RegExp(String.raw`^\W*(?:but |and |though |however,? )?(?:${IGNORING})`, 'i');
