import { PART_OF_YEAR } from './quantifiers.js';
import { BEHIND_SWITCH_OFF, BEHIND_SWITCH_TO_COME } from './switches.js';
import type { Turn } from './turns.js';

/*
 * What stands behind a thing in its own clause, or in the one after it, and takes it back, puts it off or leaves it open
 * (docs/judgement.md, Stance): "20 a day was the idea, but …", "20 a day, which we gave up", "20 a day should the bill get out of hand".
 * Each has a test in tests/extract/stance.test.ts, next to one that looks like it and turns nothing.
 */

/** What grows with a product, and may make it necessary to do more. */
const BURDEN =
  '(?:(?:the|our|this|these|that|any|its|monthly|api|model|sms)\\s){0,2}(?:[\\w-]+(?:[\'’]s)?\\s)?(?:bills?|costs?|spend(?:ing)?|invoices?|traffic|usage|load|volumes?|abuse|misuse|spam(?:mers)?|bots|scrapers?|crawlers?|demand|growth|expenses|complaints|somebody|someone)';
/** How it does so. */
const GROWS =
  '(?:ever\\s|really\\s|indeed\\s|one day\\s)?(?:gets? (?:out of|too|to be|high|big|heavy)|ris(?:es?|ing)|explodes?|grows?|climbs?|becomes? (?:too|a|an|high|serious|noticeable|relevant|visible)|hurts?|shows? up|turns? up|appears?|overdo(?:es)?|abuses?|misuses?|overuses?|starts? to|runs? (?:away|wild)|demands? (?:it|that|this)|requires? (?:it|that|this)|makes? (?:it|that|this)|tells? us|justif(?:y|ies)|spikes?|picks? up|complains?|comes? in (?:about|from))\\b';
/** The condition ends the clause: what would be done instead does not follow it. */
const ENDS = '(?=[^.;!?,]{0,60}(?:[.;!?)]|$))(?![^.;!?]{0,30}\\b(?:we|they|i|it)\\s\\w+)';

/** Whose word a project waits for, and what they give; what it waits to have. */
const PARTY =
  '(?:(?:the|our|its|their)\\s)?(?:[\\w-]+\\s)?(?:committee|board|council|management|legal|finance|lawyers?|department|works council|dpo|ciso|(?:security|platform|data|infra|infrastructure) team|operations|ops|purchasing|procurement|vendor|supplier|authority|regulator|auditors?|sponsors?|investors?|steering group|ministry|insurer|headquarters|data protection officer)';
const GIVES_WORD = '(?:(?:has|have)\\s(?:[\\w-]+\\s)?\\w+|agrees?|signs?|approves?|decides?|says? yes|gives? (?:its|their|the) (?:ok|go|blessing|approval)|meets?|is (?:on board|through))\\b';
const HURDLE =
  '(?:(?:the|our|its|their|a)\\s)?(?:[\\w-]+\\s)?(?:contract|budget|licen[cs]e|certificate|audit|pen(?:etration)? test|tender|funding|grant|approval|agreement|dpa|second (?:server|node|region)|new (?:server|proxy|gateway|provider|host)|load balancer|single sign-on|sso|key rotation|vault)';
const IS_CLEARED = '(?:(?:is|are|has been|have been)\\s(?:signed|approved|granted|renewed|issued|done|passed|over|there|in place|up|running|bought|paid|set up|installed|delivered|known|clear|agreed|settled|ready|through|behind us))\\b';

const WAS = String.raw`(?:was|were|had been|has been)\s(?:once\s|only\s|just\s|originally\s|first\s|initially\s|at first\s|merely\s)?`;
const TOOK_BACK =
  '(?:gave up|given up|dropped|removed|took (?:out|off|back|away)|taken (?:out|off|back|away)|lifted|abandoned|withdrew|withdrawn|let go(?: of)?|struck|scrapped|reverted|undid|undone|switched off|turned off|rolled back|never (?:built|wrote|finished|enabled|switched on|shipped))';

/** Words behind a thing, up to the end of its clause or at the beginning of the next one. */
export const AFTERTHOUGHTS: readonly Turn[] = [
  { stance: 'denied', pattern: BEHIND_SWITCH_OFF },
  { stance: 'deferred', pattern: BEHIND_SWITCH_TO_COME },
  { stance: 'denied', pattern: new RegExp(String.raw`\b${WAS}(?:the|an?|our|my|their)\s(?:\w+\s)?(?:idea|plan|intention|thought|proposal|suggestion|aim|wish|hope)\b(?!['’]s)(?!\s(?:of|for|that)\s(?:the|our|an?)\s\w+\s(?:is|are)\b)`, 'i') },
  { stance: 'denied', pattern: new RegExp(String.raw`\b${WAS}(?:meant|intended|proposed|suggested|discussed|foreseen|considered|envisaged|floated|wanted|thought of)\b(?=[^.]{0,120}\b(?:but|until|nobody|never|not|instead)\b|\W*$)`, 'i') },
  { stance: 'denied', pattern: new RegExp(String.raw`\b(?:which|that|this|it|(?:an?|the|our)\s(?:\w+\s)?(?:rule|limit|figure|check|policy|guard|number|promise|idea|plan|habit))\s(?:which\s|that\s)?(?:we|they|I|somebody)\s(?:have\s|had\s|has\s)?(?:since\s|later\s|then\s|soon\s|meanwhile\s|again\s){0,2}${TOOK_BACK}\b`, 'i') },
  { stance: 'denied', pattern: /\bwe (?:then )?(?:let it (?:be|go|drop|lie)|left it (?:at that|out|there|be)|never (?:did|built|wrote|made|finished|got (?:to|round to|around to)) it|did not (?:do|build|write|make|add) it|thought better of it|decided against (?:it|that)|spared ourselves (?:it|that))\b/i },
  { stance: 'denied', pattern: /(?:[,(]|\s[–—-])\s?(?:an?\s|the\s)?(?:\w+\s)?(?:number|figure|limit|rule|promise|value|threshold|check|policy)\s(?:that\s|which\s)?(?:nobody|no one|nothing|no code|none of us)\s(?:enforces|checks|counts|keeps|watches|measures|looks at|controls|tracks|knows|(?:has )?(?:built|written|implemented|wired up))\b/i },
  { stance: 'denied', pattern: new RegExp(String.raw`\b(?:but|and|then)\s(?:then\s)?(?:left it|let it go|dropped it|gave it up|forgot (?:about )?it|never did|did not)(?=\W*$|[.;,])`, 'i') },
  { stance: 'denied', pattern: /(?:\(|,\s|\s[–—-]\s|^\s)(?:but )?(?:only |so far |for now )?(?:on|in) (?:the |our |my |a |one )?(?:[\w-]+ )?(?:laptops?|workstations?|sandbox|test (?:database|project|system|server)|staging|dev(?:elopment)? (?:machine|database|system|server))(?: of (?:the |our |a )?[\w-]+)? (?:so far|only|for now|at present|until now|alone|as yet)\b/i },
  { stance: 'denied', pattern: /(?:,\s(?:which|that)|\bthat)\s(?:only|merely|just)\s(?:remembers?|keeps?|holds?|stores?|says?|tells?|counts?|records?|logs?|notes?|shows?|marks?|measures?)\b(?![^.;]{0,40}\b(?:users?|accounts?|session id|who|members?|identity|owners?|hash|digest|id)\b)/i },
  { stance: 'denied', pattern: /\blets? (?:(?:the|every|each|all|any) )?(?:calls?|requests?|callers?|one|it|them|everybody|everyone|him|her)?\s?(?:pass|through|in|on|go on|by|go)\b[^.;]{0,12}\b(?:either way|anyway|regardless|all the same|in any case|in both cases|no matter)\b/i },
  { stance: 'hedged', pattern: /,?\s(?:if|provided(?: that)?|as long as|so long as)\s(?:the |our |all |every |each )?\w+ (?:keeps?|sticks?|holds?|abides?|adheres?|plays?|goes?|go) (?:to|by|with|along(?: with)?) (?:it|that|this|them|the (?:rule|figure|number|limit)s?)\b/i },
  { stance: 'deferred', pattern: /\b(?:as of|from|starting (?:with|in)|beginning with|not before)\s(?:the\s|our\s)?(?:second|third|next|coming|following)\s(?:[\w-]+\s){0,2}(?:year|season|month|quarter|term|semester|release|version|phase|sprint|round|edition|cycle|budget|iteration|milestone|week)(?=(?: on(?:wards)?)?(?:\W*$|[.,;)]))/i },
  { stance: 'denied', pattern: /[,;]\s(?:but\s|and\s|while\s)?(?:[\w'’-]+\s){1,8}?(?:sends?|carr(?:y|ies)|brings?|presents?|comes? with)\s(?:none|nothing|no (?:token|key|session|credential|cookie|jwt)s?)(?=\W*$|[.;,)])(?![^.;]{0,40}\b(?:40[13]|refused|rejected|turned away))/i },
  { stance: 'denied', pattern: /\bif (?:the|it|that|this|there)\s(?:[\w-]+\s){0,3}were\s(?:set|configured|on|enabled|there|one|known)\b|[;,.]\s(?:but )?(?:so far|until now|up to now|today|currently|at present|for now),? (?:it|this|that|they|none|nobody|nothing) (?:is|are|does|do|has|have)(?: not|n['’]t)(?=\W*$|[.;,]| (?:set|there|on|checked|sent|configured|enabled)\b)/i },
  { stance: 'denied', pattern: /,?\s(?:according to|as (?:per|stated in|described in|written in)) (?:the|our|an?) (?:old|former|previous|outdated|legacy|first|earlier) \w+(?=\W*$|[.;,])/i },
  { stance: 'deferred', pattern: new RegExp(String.raw`(?<=\bwill\b[^.;]{0,120})\b(?:from|as of|starting in|beginning in|by) (?:next |mid-?|early |late )?${PART_OF_YEAR}(?: on(?:wards)?)?(?=\W*$|[.,;)])`, 'i') },
  { stance: 'denied', pattern: /,\swhich (?:we|they|nobody|the (?:route|handler|code|job|server|endpoint)) (?:(?:do|does|did)(?: not|n[’']t)|never) (?:yet |really |actually |currently )?(?:need|use|check|read|want|look at|compare|verify|ask for|enforce|require)\b/i },
  { stance: 'denied', pattern: /[,;]\s(?:but\s|and\s|yet\s)?(?:nobody|nothing|no one|no code|no handler|no route|none of the (?:routes|handlers))\s(?:yet\s|really\s|ever\s)?(?:reads|uses|evaluates|asks for|checks|compares|verifies|looks at|enforces)\s(?:it|them|that)\b(?!\s(?:from|in|through|via)\s(?:the|an?|our|any)\s(?:\w+\s)?(?:apps?|clients?|browsers?|front[- ]?end|ui|website|site|pages?|dashboard)\b)/i },
  { stance: 'denied', pattern: /\b(?:we|they|I|nobody|somebody) (?:have|has|had)(?: not|n['’]t)? (?:yet |ever )?(?:to (?:write|build|add|wire up|finish|implement)|written|built|added|wired up|implemented|finished) (?:the|that|this|its|their) (?:comparison|check|verification|guard|limit(?:er)?|counter|middleware|polic(?:y|ies)|enforcement|code for it)\b(?<=(?:\bnot\b|n['’]t|\bnobody\b|\bto (?:write|build|add|wire up|finish|implement)\b)[^.;]{0,60})/i },
  { stance: 'deferred', pattern: /[,;]\s(?:but\s|and\s)?(?:checking|comparing|verifying|enforcing|reading|counting|the (?:check|comparison|verification|enforcement|counting)) (?:of )?(?:it |them |that |this )?(?:is (?:the next|for|left|still|our next|a later|work for|on the)|comes (?:next|later|after|with)|follows|has to wait|remains to|still has to)\b/i },
  { stance: 'deferred', pattern: /[,(;]?\s(?:whichever|whatever) (?:one )?(?:(?:is|turns out|proves)(?: to be)? (?:quicker|easier|cheaper|simpler|faster|better|available|ready|more convenient|less work)|(?:we|the team) (?:choose|pick|get|like|prefer|end up with)s?)\b/i },
  { stance: 'deferred', pattern: new RegExp(String.raw`\bto be (?:checked|compared|verified|enforced|counted|limited|required|validated)\b(?: by (?:the |our )?[\w-]+)? (?:in ${PART_OF_YEAR}|from (?:next|the next)|once|as soon as|with the next)\b`, 'i') },
  { stance: 'hedged', pattern: /\b(?:if|when|while|as long as|provided)\s(?:[A-Z]\w+|redis|the (?:cache|limiter|counter|store|service|provider)) is (?:up|available|reachable|healthy|online)\b(?![^.;]{0,80}\b(?:otherwise|else|closed|refus\w+|reject\w+|503|429|401)\b)/ },
  { stance: 'hedged', pattern: /\b(?:is|are) (?:meant|supposed|intended) to be (?:sent|checked|compared|verified|required|enforced|limited|counted|validated|applied)\b/i },
  { stance: 'hedged', pattern: new RegExp(String.raw`\b(?:should|if|in case|provided(?: that)?|whenever)\s${BURDEN}\s${GROWS}${ENDS}`, 'i') },
  { stance: 'deferred', pattern: new RegExp(String.raw`\b(?:once|when|as soon as|after|the day)\s${BURDEN}\s${GROWS}${ENDS}`, 'i') },
  { stance: 'deferred', pattern: new RegExp(String.raw`\b(?:once|when|as soon as|after|not before|not until)\s(?:${PARTY}\s${GIVES_WORD}|${HURDLE}\s${IS_CLEARED})${ENDS}`, 'i') },
  { stance: 'denied', pattern: /\b(?:was|were)\s(?:\w+\s)?(?:allowed|permitted|in force|in place|in effect|the (?:limit|rule|cap)|enforced|counted|required|checked|verified|on|granted|enough)\s(?:(?:only|just)\s)?(?:last (?:year|spring|summer|autumn|winter|season|month|week)|until\b|in (?:the )?(?:pilot|beta|v\d|version \d|first|old|19\d\d|20\d\d|spring|summer|autumn|winter)|before\b|at first|back then|at the time|formerly|originally|during the (?:pilot|beta|trial))/i },
  { stance: 'deferred', pattern: /\b(?:once|as soon as|the day)\s(?:the|our|their|its|all|every)\s(?:[\w-]+\s){1,3}(?:can|could|knows? how to|is able to|are able to|supports?|learns? to)\b/i },
  { stance: 'deferred', pattern: /\bfrom (?:the|our|next) (?:[\w-]+ ){0,2}(?:season|year|term|semester|quarter|month|summer|winter|spring|autumn|fair|move|merger|contract|budget) on(?:wards)?(?=\W*$|[.,;)])/i },
  { stance: 'deferred', pattern: /\bfrom (?:the|our) (?:[\w-]+ )?(?:beta|launch|release|pilot|go-live|opening|relaunch|next (?:release|version|sprint|month|quarter)|second (?:release|version|phase)) on(?:wards)?(?=\W*$|[.,;)])/i },
];
