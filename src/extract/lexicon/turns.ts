import type { Stance } from '../../model/claim.js';

/*
 * What turns a whole sentence (docs/judgement.md, Stance): the words that it opens with, and a sentence behind it that takes it up only to take
 * it back. Each has a test in tests/extract/stance.test.ts, next to one that looks like it and turns nothing.
 */

/** Words that turn a whole sentence, and how it stands then. */
export interface Turn {
  readonly stance: Extract<Stance, 'denied' | 'deferred' | 'hedged'>;
  readonly pattern: RegExp;
  /** It has no subject, and takes back the thing named last alone. */
  readonly ofLast?: boolean;
}

const TRIAL = '(?:staging|dev|development|test|tests|testing|preview|local|localhost|sandbox|demo|qa|uat|pre-?prod)';
const LIVE = '(?:prod|production|live|the live system)';
const ENVIRONMENT = '(?: (?:environments?|stages?|deployments?|deploys?|servers?|builds?|mode|projects?|databases?|instances?|systems?|branch(?:es)?|clusters?|only))?(?: (?:so far|for now|at present|at the moment|as yet))?';

/** Behind what they say, or before it, such words keep a statement to where nobody works: "in staging only", "except in production". */
export const ONLY_ON_TRIAL = new RegExp(
  `\\b(?:only (?:in|on|for|under|during) (?:the |our )?${TRIAL}\\b${ENVIRONMENT}(?!(?:,| and| or)+ ?(?:and )?(?:in )?${LIVE})|(?:in|on|for) (?:the |our )?${TRIAL}${ENVIRONMENT.replace('|only', '')} only|(?:except|but not|not|apart from) (?:in|on|for) (?:the )?${LIVE}\\b|everywhere (?:but|except) (?:in |on )?${LIVE}\\b|(?:off|disabled|switched off|turned off) in ${LIVE}\\b)`,
  'gi',
);

/** Behind what they say, such words tell that nobody who lacks it is kept out: "decoded without checking its signature", "logged, but goes through". */
export const UNENFORCED =
  /\b(?:unless (?:it|that|the (?:secret|key|token|header|variable)) is (?:unset|not set|missing|empty|absent|undefined)|without (?:ever )?(?:checking|verifying|validating|comparing) (?:(?:it|them)\b|(?:its|the|their|that|any) (?:signatures?|issuer|audience|tokens?|sessions?|keys?|secrets?|expiry|value)\b)|(?:checked|verified|enforced|validated|counted|looked at|tested|applied) (?:only )?(?:in|on|by) the (?:client|browser|front-?end|app|page|ui)(?: side)? (?:only|alone)|(?:checked|verified|enforced|validated|counted|applied) only (?:(?:in|on|by) the (?:client|browser|front-?end|app|page|ui)|client-?side)|(?:client|browser|front-?end)-?(?: side)? only|(?:but|and|though|yet) (?:it |they |the (?:call|request) )?(?:still |always |then )?(?:goes|go|gets?|(?:is|are) (?:let|allowed|passed|waved)|pass(?:es)?|runs?) through(?: anyway| all the same| regardless)?(?=\W*$|[,;.)])|(?:routes?|endpoints?|handlers?|jobs?|workers?|servers?|services?|functions?|middleware|apis?|we|nobody|nothing) (?:[\w']+ ){0,8}?(?:(?:does|do) not|doesn['’]t|don['’]t|never) (?:yet |currently |really |actually |so far )?(?:acts? (?:up)?on|looks? at|insists? on|evaluates?|enforces?) (?:it|them|that)\b|(?:nothing|nobody|no one|no code|no counter) (?:yet |really |actually |currently |ever )?(?:counts|enforces|checks|verifies|stops|limits|holds|keeps|looks at|compares) (?:it|them|that|this|anybody|anyone|him|her|whoever)\b(?! (?:to|from)\b)|(?:its|the|their|this|that|whose) (?:\w+ )?(?:signatures?|jwts?|tokens?|sessions?|cookies?|secrets?|keys?|credentials?|headers?) (?:is|are) (?:only decoded|(?:currently |still |so far |for now |at present |in fact )?(?:not|never) (?:yet |actually |currently |really |ever )?(?:verified|checked|validated|compared|looked at))\b(?! (?:by|in|on|again|twice|against|here|with|until|when|if|for|a second|more|once)\b)|we (?:only|just) (?:warn|log|count|note)\b|(?:is|are|gets?) (?:only|just) (?:logged|counted|noted|warned about)|(?:only|just) (?:warns|logs)\b(?! in\b)|so (?:it|that|this|rls|the (?:policy|check|limit|guard)) (?:has no effect|does nothing|is (?:by-?passed|moot|never reached|pointless|useless)|never applies))/gi;

/** Before a thing: all are let in but those who bring it, "accepts anything but a JWT" … */
export const ANYTHING_BUT = /\b(?:anything|everything|anyone|everyone|everybody|all|any \w+) (?:but|except|save|other than) (?:for )?(?:an?\s|the\s|with an?\s|with the\s)?[`"']?$/i;
/** … unless the others are turned away: "rejects anything but". */
export const TURNED_AWAY_BUT = /\b(?:not|never|no|n['’]t|reject\w*|refus\w*|den(?:y|ies|ied)|block\w*|drops?|turns? away|forbids?|bans?)\b[^.;]{0,120}$/i;

/** How a sentence opens, up to its colon or comma, or to "that". */
export const FRAMES: readonly Turn[] = [
  { stance: 'deferred', pattern: /^\W*(?:(?:from|as of) )?the (?:very )?(?:day|week|month|moment|minute|quarter|year) (?:that |when |on which )?(?:we (?:open|launch|go|ship|start|move|switch|release|grow|hire|have|get|need)\b|(?:the|our) (?:public )?(?:beta|pilot|launch|app|site|shop|product|portal|release)\b)/i },
  { stance: 'denied', pattern: /^\W*(?:it(?:['’]s| is) (?:simply |just |plainly )?(?:not (?:true|so|correct|the case)|false|untrue|wrong|a myth|a lie|a misunderstanding)(?: to (?:say|claim|assume|believe))? that\b|(?:we|i) (?:do not|don['’]t|cannot|can['’]t|no longer) (?:claim|promise|say|assert|guarantee) that\b|(?:there is )?no (?:guarantee|promise|claim) that\b)/i },
  { stance: 'denied', pattern: /^\W*not (?:all|every|each|any)\b(?: of)?(?: the)? (?:[\w-]+ ){0,2}(?:routes?|endpoints?|tables?|calls?|functions?|handlers?|requests?|apis?|writes)\b/i },
  { stance: 'deferred', pattern: /^\W*(?:decide|agree|settle|clarify|figure out|find out|work out)\b(?: on| about)? (?!by\b|to\b)/i },
  { stance: 'denied', pattern: /^[^.;:]{0,40}\b(?:every|all|each|any)(?: the)?(?: other)? (?:[\w-]+ )?(?:routes?|endpoints?|tables?|calls?|functions?|handlers?) (?:but|except|save|besides|other than|apart from) (?:for )?(?:this(?: one)?|it)\b/i },
  { stance: 'deferred', pattern: /(?:^|\s[–—]\s|:\s)\W*(?:none|nothing|no limit|no check)(?: yet| so far| for now| at present)\b(?:[;,]\s)?/i },
  { stance: 'denied', pattern: /(?:^|\s[–—]\s|:\s)\s*(?:❌|✗|✘|⛔|🚫)\uFE0F?\s?(?!\W*(?:no|not|never|without|don['’]t|do not|none)\b)(?=[^;]{0,400}$)/u },
  { stance: 'denied', pattern: new RegExp(`^\\W*(?:(?:in|on|for) (?:the )?${TRIAL}${ENVIRONMENT} only|only (?:in|on|for) (?:the )?${TRIAL}${ENVIRONMENT})\\s?[:,–—]`, 'i') },
  { stance: 'denied', pattern: /(?:^|\s[–—]\s|:\s)\W*(?:was|formerly|previously|rejected|dropped|removed|disabled|missing|not (?:used|included|needed)|unused|absent|without|lacks?|(?:we )?(?:have )?decided against)\s?:\s/i },
  { stance: 'deferred', pattern: /(?:^|\s[–—]\s|[:;]\s)\W*(?:planned|proposed|later|soon|not (?:built|implemented|done|there|in place)|wip|to-?do|tbd|coming soon|backlog|v[2-9]|phase [2-9]|post-?mvp)\s?[:–—]\s/i },
  { stance: 'hedged', pattern: /(?:^|\s[–—]\s|:\s)\W*(?:optional|maybe|idea|suggestion|option|if there is time|if time permits|if needed)\s?:\s|(?:^|\s[–—]\s|:\s)\W*(?:we|i) (?:have )?(?:thought (?:of|about)|considered|talked about|discussed|toyed with|played with)\b/i },
  { stance: 'hedged', pattern: /(?:^|[:;]\s|["“])\W{0,4}(?:i|we|one)(?: would|['’]d) (?:rather |also |probably |still |simply |just )?(?:let|add|make|put|use|require|check|prefer|suggest|recommend|propose|go for|send|verify|compare|limit|set|introduce|protect|guard|have)\b/i },
  { stance: 'deferred', pattern: /^\W*(?:(?:our |the |a )?(?:goals?|targets?|plans?|aims?|ambitions?|milestones?|wish(?:es)?|ideas?|proposals?|visions?) (?:for|of|in) (?:the )?(?:next|coming|following|second|third|later|future)(?:\s\w+){1,2}|(?:later|eventually|some ?day|one day|after (?:the )?launch|post-?mvp|in (?:phase|version|v) ?[2-9]|next (?:quarter|sprint|year|month|release|version)))\s?[:,–—]/i },
  { stance: 'hedged', pattern: /^\W*(?:ideally|preferably|hopefully|possibly|perhaps|maybe|optionally|in an ideal world|in a perfect world|if (?:time|budget) (?:permits|allows)|(?:assuming|provided|given|supposing|if)(?: that)? (?:(?:we|there|they|somebody|someone|the \w+) )?(?:get|gets|find|finds|have|has|is|are|secure|secures|approve|approves|agree|agrees|allows?)(?:\s[\w']+){0,3}\s(?:time|budget|money|funding|funds|approval|capacity|resources|agree(?:ment)?)|(?:i|we) (?:wish|hope|would like|would love|dream of|propose|suggest|recommend|think)(?: (?:that|to have|it were so that|we had|we have|this|it))*)\b(?:\s?[,:–—]|\s(?:that|we had|this)\b)/i },
];

const NOT_DONE = String.raw`not (?:yet )?(?:verified|checked|validated|enforced|applied|active|enabled|in force|in use|used|there|present|implemented|built|wired(?: up)?)|(?:only|merely|just) (?:logged|counted|measured|recorded|monitored|observed|reported)|(?:logged|counted|measured|monitored|observed)(?:,? (?:but|and) not enforced| only)|(?:in )?(?:dry[- ]run|report-only|log-only|shadow)(?: mode)?|never (?:verified|checked|validated|enforced|applied|used)|unverified|unchecked|unused|unenforced`;
const SWITCHED = String.raw`(?:(?:for now|currently|temporarily|presently|at the moment|still) )?(?:disabled|deactivated|off|switched off|turned off|skipped|ignored|bypassed|removed|dropped|commented out|missing)(?: (?:for now|for the (?:mvp|pilot|beta|launch)|for mvp|in (?:the )?(?:mvp|v1)|in ${LIVE}|so far|at the moment|temporarily))?`;
const PUT_OFF = String.raw`planned(?: for [^.;,()]{2,30})?|proposed|later|soon|coming soon|tbd|tbc|to-?do|wip|draft|backlog|roadmap|not (?:yet )?(?:started|done)|not yet|not (?:in|for|part of) (?:the )?(?:mvp|v1|scope|first (?:version|release))|nice[- ]to[- ]have|stub(?:bed)?|pending(?: (?:review|approval|decision|sign-?off))?|(?:decision |still )?open|undecided|to be (?:confirmed|decided|done)|(?:after|post)[- ](?:the )?(?:launch|mvp|pilot|beta)|(?:in )?(?:phase|v|version) ?[2-9]|next (?:release|sprint|quarter|version)|under review|follows`;

/** How long it is so: "not enforced until the launch", "off during the pilot", "only logged so far". */
const SO_LONG = String.raw`(?: (?:yet|so far|for now|at present|at the moment|at first|to begin with)| (?:until|till|before) [^.;,()]{2,40}| (?:during|throughout|for) (?:the |our )?(?:\w+ )?(?:pilot|beta|alpha|trial|launch|test|mvp|first \w+)(?: (?:phase|period|month|weeks?|months?|season))?)?`;
/** Between a thing and the remark on it. */
const SET_APART = String.raw`(?:\s[([]\s?|\s[–—-]\s|,\s(?:but |and |though )?|;\s|\s(?:→|->|=>)\s)`;

/** A remark that ends what is said of a thing: "JWT (disabled)", "5/min — nice to have", "JWT → removed", "JWT 🚧". */
export const REMARKS: readonly Turn[] = [
  { stance: 'denied', pattern: new RegExp(String.raw`${SET_APART}(?:(?:${NOT_DONE}|${SWITCHED})${SO_LONG}|deprecated|abandoned|rejected|withdrawn|was considered|no longer (?:used|checked|enforced|in use))[)\]]?\W*$|\swas (?:only )?(?:considered|discussed|rejected|dropped|abandoned)\W*$|\s(?:✗|✘|❌|✖)\uFE0F?\W*$`, 'iu') },
  { stance: 'deferred', pattern: new RegExp(String.raw`${SET_APART}(?:${PUT_OFF})[)\]]?\W*$|\s(?:⏳|🚧|🔜|⌛)\uFE0F?\W*$`, 'iu') },
  { stance: 'hedged', pattern: /(?:\s[([]\s?|\s[–—-]\s|,\s)(?:optional|maybe|perhaps|possibly|if needed|if necessary|as an idea|to be discussed|ideally)[)\]]?\W*$/i },
];

/** Before a thing: the remark behind it is of those who lack it, "invalid `Stripe-Signature` → dropped". */
export const LACKING_BEFORE = /\b(?:invalid|missing|wrong|bad|expired|unsigned|without|no|lacking|malformed|forged|failed|absent|unknown)\s(?:(?:or|and)\s\w+\s)?(?:an?\s|the\s|any\s|valid\s)?[`"']?$/i;

const BACK = String.raw`(?:(?:that|this|it|these|those|they|both|(?:all|none|nothing) of (?:this|that|it|these|them))|(?:this|that|these|the|our)(?: [\w-]+)? (?:checks?|guards?|rules?|limits?|counters?|throttles?|polic(?:y|ies)|mechanisms?|protections?|auth|authentication|authorization|verification|middleware|code(?= (?:is|are) (?:currently |still |for now )?(?:commented|stubbed|mocked|faked|a |not ))|enforcement|timeouts?|abort|implementation|requirement))`;
const BE = String.raw`(?:is|are|was|were|has been|have been|gets?|will be|stays?|remains?)(?: (?:currently|still|also|simply|presently|today|now|always|again|since|however))*`;
/** What somebody does on trial is done there alone: "disabled in the tests". */
const ON_TRIAL = String.raw`(?! (?:in|on|for|during|by|under|when|while|locally)\b(?: (?:the|our|all|any|a|unit|integration|e2e|local))* ?(?:tests?|testing|emulators?|dev|development|developers?|staging|previews?|ci|sandbox|storybook|seeds?|migrations?|fixtures?|local\w*|laptops?)\b)`;
const GONE = String.raw`(?:disabled|deactivated|inactive|(?:turned|switched) off|stubbed(?: out)?|mocked|faked|commented out|bypassed|fiction|fictitious|(?:false|untrue|wrong)(?! that)|a (?:stub|mock|no-?op|placeholder|dummy|fake|lie|dream)|wishful thinking|only (?:on paper|in the diagram|cosmetic)|cosmetic|not (?:(?:true|so)(?! that)|enforced|wired(?: up| in)?|called|connected|hooked up|in the code))`;
/** So ends a check for good; a row or a file may be removed "after 30 days", "when the lease ends". */
const GIVEN_UP = String.raw`(?:removed|dropped|reverted|skipped|scrapped|withdrawn|ignored|missing|gone|off)(?= ?(?:[.!]|$| (?:in|for|from|until) (?:the )?(?:now|mvp|pilot|beta|launch|release|version|build|v\d|phase|prod|production|live)\b| (?:since|again|because|so|at the moment|so far)\b))`;
const NOTHING = String.raw`(?:(?:no longer|not|never) (?:holds?|appl(?:y|ies)|counts?)|does not hold|do not hold)(?! (?:for|in|on|to|where|when|if)\b)|(?:has|have|had) no effect|(?:does|do) (?:nothing|not (?:work|run|fire|apply|hold|happen)(?! (?:for|in|on|to|where|when|if)\b))|(?:is|are) never (?:called|run|reached|enforced|checked|used|executed)|(?:always|simply) (?:passes|returns true|succeeds|lets everyone in|says yes)|lets? (?:everyone|everybody|anyone|anybody|all) (?:in|through|pass)`;
const SETTLED_LATER = String.raw`(?:ships|lands|arrives|goes live|comes)\s(?:only\s)?(?:in|with|after|once|by)\s(?:v\d|version|phase|the next|a later|a future|q\d|sprint|milestone|release|launch|the (?:second|third|final) (?:phase|release|version))|(?:(?:is|are|was|were|has been|have been|will be)\s(?:currently\s|still\s)?(?:not|never)|(?:is|are|was|were|do|does|did|wo)n['’]t)\s(?:yet\s|be\s)?(?:built|there|done|implemented|in place|enabled|written|exist|planned|deployed|shipped|available)\b|does not exist\b|do not exist\b|(?:is|are|was|were|will be)\s(?:still\s)?(?:deferred|postponed|planned|put off|pending|future work|tbd|todo|out of scope|for later|left for|to be|on the roadmap|in the backlog|added later|done later|built later)\b|(?:comes?|follows?|will (?:come|follow)) (?:later|in phase|after|once|when|eventually)\b|(?:has|have) to wait\b|can wait\b`;

/** "That is not done in this version.", "It comes later.": how the sentence begins that takes the one before it up, and back. */
export const TURNS: readonly Turn[] = [
  { stance: 'denied', pattern: new RegExp(String.raw`^\W*${BACK} (?:${BE} (?:${GIVEN_UP}|${GONE}${ON_TRIAL}(?= ?(?:[.,;:!)–—]|$| (?:in|for|at|by|since|from|on|until|when|again|so|because|as|of|during|after|under|and|that|which|for)\b)))|${NOTHING})\b`, 'i') },
  { stance: 'denied', pattern: /^\W*(?:we|i|they|somebody|someone) (?:have |had |then |later |since |deliberately )*(?:(?:removed|dropped|reverted|disabled|deactivated|skipped|scrapped|abandoned|withdrew|cut|bypassed|stubbed|mocked|faked|decided against|gave up(?: on)?) (?:it|this|that|them|these|all of (?:it|this|that))|(?:turned|switched|commented|took|ripped|threw|left) (?:it|this|that|them|these) (?:off|out|away|down))\b/i },
  { stance: 'denied', pattern: /^\W*(?:(?:all (?:of )?)?(?:it|this|that|these|they)(?:['’]s| is| are| sits?| lives?| hides?)? |hidden |sits |lives )?behind (?:the|a|an|our) [^.;\n]{0,40}\b(?:flag|toggle|switch)\b[^.;\n]{0,40}\b(?:off|disabled|false)\b/i },
  { stance: 'denied', pattern: /^\W*(?:(?:for now|currently|at present|today|so far|but|though|however|in the pilot|in v1),?\s)?(?:(?:the|its|their|this|that)\s(?:\w+\s)?(?:jwts?|tokens?|sessions?|cookies?|secrets?|keys?|credentials?|headers?|signatures?)\s(?:is|are)\s(?:(?:currently|only|merely|just)\s)?(?:read|decoded|parsed|accepted|trusted|taken|present)?,?\s?(?:but\s|and\s|though\s)?(?:(?:its|the|their)\s\w+\s(?:is|are)\s)?)(?:currently\s|still\s)?(?:not|never)\s(?:yet\s|actually\s|currently\s|really\s|ever\s)?(?:verified|checked|validated|compared|looked at)\W*$/i },
  { stance: 'denied', ofLast: true, pattern: /^\W*(?:(?:since|later|meanwhile|now|then|but|deliberately|temporarily|currently)\s)?(?:removed|dropped|reverted|withdrawn|scrapped|abandoned|given up|taken out|(?:switched|turned) off|disabled|commented out)(?: again| since| meanwhile| for now| altogether| completely)?(?: (?:in|on|by|since|with|after|because|at|for|until|when|as) [^.;\n]{2,60})?\W*$/i },
  { stance: 'denied', pattern: new RegExp(`^\\W*(?:not|but not|just not|only not) (?:so )?(?:in|on) ${LIVE}\\W*$`, 'i') },
  { stance: 'denied', pattern: new RegExp(String.raw`^\W*(?:(?:in|on) (?:the )?)?${LIVE}\b,? (?:[\w'’]+ ){0,3}?(?:(?:runs?|works?|goes|does|do|lives?) without\b|(?:has|have|knows?|sets?|uses?|needs?) (?:no such|none of|neither|nothing)\b|(?:is|are|has it|has them|stays?|remains?) (?:off|disabled|switched off|turned off|open|unprotected|public|left out|missing)\b)`, 'i') },
  { stance: 'denied', pattern: /^\W*(?:but |and )?(?:v\d[\w.]*|version \d[\w.]*|the (?:rewrite|relaunch|redesign|new (?:one|version|build|api|service|code)|current (?:one|version|build|code)|present \w+)|this (?:one|version|build)) (?:(?:does|do|did|has|have|is|will)(?: not|n['’]t)|no longer does|has none|(?:goes|works|runs|does) without(?: it| them| that| any)?|(?:lacks?|dropped|drops|lost|loses) (?:it|them|that|both))\W*$/i },
  { stance: 'denied', pattern: /^\W*(?:(?:it|this|that|they|these) (?:went away|(?:is|are) gone|(?:was|were) taken (?:out|away|off)|fell away|(?:has|have) gone|did not survive)\b|nothing (?:has |ever |then )?(?:replace[sd]|taken|took|takes) (?:it|that|this|them|its place|their place)\b)/i },
  { stance: 'deferred', pattern: new RegExp(String.raw`^\W*${BACK}\s(?:${SETTLED_LATER})`, 'i') },
  { stance: 'deferred', pattern: /^\W*(?:(?:current |implementation )?(?:status|state)\s?(?:[:=–—-]|is)\s?)(?:still |only )?(?:proposed|planned|not (?:yet )?(?:started|done|built|implemented|begun)|to-?do|backlog(?:ged)?|draft(?:ed)?|pending|idea|wip|(?:work )?in progress|unimplemented|deferred|postponed|future|tbd|parked|on hold|open)\W*$/i },
  { stance: 'deferred', pattern: /^\W*(?:not (?:yet )?(?:implemented|built|done|enforced|wired up|there|live|in (?:the )?(?:mvp|v1|this (?:version|release)))|(?:phase|v|version) ?[2-9]|post-?mvp|planned|later|coming soon|after (?:the )?(?:launch|mvp|pilot|beta)|not yet|unimplemented|deferred|postponed|roadmap|backlog|next (?:quarter|sprint|release|version))(?:\W+(?:yet|post-?mvp|(?:phase|v|version) ?[2-9]|planned|for (?:the )?(?:mvp|v1|now)|after launch|later|not in (?:the )?mvp))*\W*$/i },
  { stance: 'deferred', pattern: /^\W*(?:(?:drop|skip|cut|remove|leave out|omit|defer|postpone|park|delete) (?:this|it|that|these|them)(?: (?:for|in|from|until|till) [^.;\n]{1,30})?|(?:das|dies|es|diese prüfung) (?:kommt|folgt|wird|ist) (?:aber )?(?:erst |noch )?(?:später|nicht|in phase|nach dem|offen|geplant)\b[^.;\n]{0,40}|(?:isso|isto|esto|eso|cela|ça|ceci) (?:vem|fica|virá|vendrá|queda|viendra|vient|sera)\b[^.;\n]{0,40})\W*$/i },
  { stance: 'hedged', pattern: /^\W*(?:that|this|it) (?:would be (?:nice|good|great|better|ideal)|might (?:come|follow|change|be)|may (?:come|follow|never)|is (?:only )?(?:a wish|an idea|a proposal|a suggestion|wishful|up for discussion|open to debate|optional for now))\b/i },
];

/** Whether a sentence only turns the one before it. */
export function turnsTheLast(sentence: string): boolean {
  return TURNS.some(({ pattern }) => pattern.test(sentence));
}

/** Headers of columns that say how something is protected. */
export const COLUMN_OF_CLAIMS = /\b(?:auth\w*|access|guards?|credentials?|protect\w*|rls|row[- ]level[- ]security|polic(?:y|ies)|(?:rate[- ]?)?limit\w*|throttl\w*|quotas?|time-?outs?)\b/i;
/** In such a header: none of the column is in this build. */
export const COLUMN_PUT_OFF = /[([–—,-]\s?(?:planned|later|tbd|tbc|to-?do|wip|backlog|roadmap|future|not yet|target(?: state)?|wish|(?:in |from |for )?(?:v|version |phase )[2-9](?=[\d.]*(?:\s?[)\],;+]|\s?$))|(?:in |from |with )?(?:the )?(?:next|later|second) (?:release|version|phase|sprint|quarter|step)|post[- ](?:mvp|launch)|after (?:the )?(?:launch|mvp|pilot|beta))\b|^\W*(?:future|later|post-?mvp|phase [2-9])\s|\b(?:in|from|for|planned for|as of|with) (?:the next (?:release|version|phase|sprint|quarter)|(?:v|version |phase )[2-9](?=[\d.]*\s?$))\b/i;
/** In such a header: the column is what somebody wishes for. */
export const COLUMN_LEFT_OPEN = /[([–—,-]\s?(?:optional|ideally|if time (?:allows|permits)|nice[- ]to[- ]have|maybe|ideas?|wish(?:es|ed for)?|suggested|suggestion)\b|\b(?:we|i)(?:['’]d| would) (?:like|love|wish)\b|\b(?:nice[- ]to[- ]have|wish list|wished for|desired)\b/i;
