import { STATUS_LINE } from './lexicon/decisions.js';
import { LEADS_WISHES } from './lexicon/put-off.js';

/**
 * What kind of speech a stretch of the document is. Outside `plain`, a statement is not simply the design's word
 * (docs/judgement.md, Not evidence).
 *
 * - `later`: out of scope, future work, deferred: nothing in it is of this build
 * - `risk`: fears and their mitigations
 * - `rejected`: alternatives that were not taken
 * - `question`: open questions
 * - `external`: other people's systems and their endpoints
 * - `past`: what was removed
 * - `trouble`: what to do when something fails in operation
 */
export type Zone = 'plain' | 'later' | 'risk' | 'rejected' | 'question' | 'external' | 'past' | 'trouble';

/** Whether a stretch of this zone tells of the design itself: its fears and their mitigations do too. */
export function isOfDesign(zone: Zone): boolean {
  return zone === 'plain' || zone === 'risk';
}

const LATER =
  /\b(?:out[- ]of[- ]scope|non[- ]goals?|not in (?:scope|v1|this (?:release|build|version))|future|(?<!\b(?:step[- ]by[- ]step|implementation|build|building|development|delivery|execution|engineering|technical|mvp|backend) (?:plan (?:and|&) )?)roadmap|backlog|deferred|nice[- ]to[- ]haves?|post[- ](?:mvp|launch)|later (?:phases?|iterations?|versions?|stages?|work)|not (?:v1|now|yet)|phase (?:[2-9]|two|three)\b.{0,20}(?:\(?(?:later|future|planned)\b)|phase 2\+|next (?:version|release|iteration)|ideas?\b.{0,12}\blater|what we (?:left out|do not build)|left out|later$|parking lot|\b(?:planned|possible|potential|upcoming) (?:future )?(?:enhancements?|improvements?|extensions?)|\bupcoming features|\bnext (?:(?:development|engineering|product|team) )?priorities|\bcoming soon\b|\b(?:our|feature|team) wish ?list|^\W*wish ?list\W*$)|^\W*(?:delay(?:ed)?|postponed?|defer|wait(?:ing)? with)\W*$/i;
/** A title that is a time after this build: "After the pilot", "Once we are live", "From the second season on"; "After the trip" is a part of the product. */
const AFTER_BUILD =
  /^\W*(?:[\d.]{1,6}\s)?(?:(?:only |planned |not before |to be done |to do |things |work |what (?:comes|follows) |improvements? |extras? )?(?:after|beyond|following)\s(?:the |our |this |a )?(?:(?:first|closed|open|public|private|initial|\w+-(?:week|month|day)) )?(?:pilot(?: phase| project| run)?|launch|go-?live|mvp|beta(?: phase| test)?|alpha|v1|version (?:1|one)|prototype|proof of concept|poc|trial (?:phase|run)|test phase|first (?:version|release|season|phase))|(?:once|when|as soon as) (?:we (?:are|have gone|go) live|we have launched|the (?:pilot|beta|trial phase|test phase|mvp) (?:is|has) (?:over|done|ended|finished|been a success|proven itself|succeeded))|(?:if|should) the (?:pilot|beta|trial) (?:works|succeeds?|goes well|is a success)|(?:(?:not before|from|in|for) the )?(?:second|next) (?:season|year)(?: on(?:wards)?)?)\W*$/i;
const RISK = /\brisks?\b|\bthreats?\b|\bwhat (?:can|could) go wrong\b|\bfailure modes?\b|\bconcerns\b/i;
/** What would do as well with less: the answer to a question, not the design. */
const SIMPLER = /^\W*(?:(?:is|was) there an? |an? |the )?(?:simple[rs]t?|leaner|lighter|cheaper) (?:architecture|alternative|design|solution|option|approach|set-?up)s?(?: (?:possible|considered|rejected))?\W*$/i;
const REJECTED =
  /\brejected\b|\balternatives? (?:considered|rejected|we|evaluated|explored|weighed|dismissed)|\b(?:options?|approaches|designs|solutions?|variants?) (?:considered|evaluated|rejected|explored|weighed|discarded|dismissed)\b|\b(?:considered|discarded|dismissed|evaluated) (?:alternatives|options|approaches|designs|solutions|variants)\b|^[^\w]{0,6}(?:\d[\d.]{0,6}\s)?(?:design |other |possible )?alternatives\W*$|\bpros and cons of the (?:options|alternatives)\b|^[^\w]{0,6}(?:\d[\d.]{0,6}\s)?why not\b(?! only\b)|\bconsidered (?:and|but) (?:rejected|dropped)|\bdiscarded\b|\bwhat we (?:did not|didn['’]t) choose\b|\b(?:road|path)s? not taken\b/i;
/** A title that says so of the one variant that it tells: "Variant B, dropped", "Abandoned draft", "From the starter kit: turned down". */
const VARIANT_NOT_TAKEN =
  /\b(?:variants?|options?|alternatives?|approach(?:es)?|designs?|drafts?|proposals?|attempts?|ideas?)\b(?: [\w"“”'-]{1,12}){0,2}\s?(?:[,:–—-]|\()\s?(?:we )?(?:since |later |now |which (?:was|we) |was |were )?(?:dropped|abandoned|superseded|discarded|set aside|turned down|given up|withdrawn|ruled out|not (?:taken|chosen|adopted|pursued))\b|\b(?:dropped|abandoned|superseded|discarded|dismissed|withdrawn) (?:variants?|options?|approach(?:es)?|designs?|drafts?|proposals?|attempts?|ideas?)\b|[:,–—(-]\s?(?:(?:was|were|and|but|since)\s)?(?:turned down|voted down|thrown out|decided against|ruled out|not (?:taken(?: over)?|chosen|adopted|pursued))\W*$/i;
/** A column of what was not taken: "What it replaces", "Alternatives considered"; "Instead of the guard" tells what is. */
const REJECTED_COLUMN = /^\W{0,4}(?:(?:what|which) (?:it|this) (?:replaces|supersedes)\b|(?:rejected|discarded|dismissed)(?: (?:alternatives?|options?|choices?))?\W{0,4}$|(?:rejected |considered |discarded )?alternatives?(?: (?:considered|rejected))?\W{0,4}$|not (?:chosen|taken)\W{0,4}$|why not\b)/i;

/** Whether the cells of a column name what the design does without. */
export function isOfRejected(header: string): boolean {
  return header.length < 60 && REJECTED_COLUMN.test(header);
}

const QUESTION = /\bopen (?:questions?|points?|issues?)\b|\bunresolved\b|\bto clarify\b|\bunknowns\b/i;
const EXTERNAL =
  /^\W*(?:references|further reading|bibliography|external links)\W*$|\bcompetitors?\b|\bprior art\b|\bhow (?:competitors|other (?:products|teams|companies)) (?:do|solve|handle)\b|\b(?:related|similar|competing) products\b|(?<!\b(?:public|open|our|own)\s)\b(?:external|third[- ]party|3rd[- ]party|upstream|partner|vendor) (?:apis?|services?|endpoints?|integrations?)\b|\b(?:key )?endpoints used\b|\bapis? (?:we )?(?:consumed?|call|used)\b|\bexternal dependencies\b|\bother people'?s'? (?:services|apis?)\b|\b(?:services|apis?|endpoints?|what) we (?:call|use|consume)\b|\boutgoing calls\b|\boutbound (?:apis?|calls)\b|\bapis? of others\b|\bupstream api\b|\bwhat we call\b|\b(?:services|vendors|providers)['’] own endpoints\b|\bhow others\b|\b(?:from|in|of) (?:another|other) (?:projects?|products?|systems?|compan(?:y|ies)|teams?)\b/i;
const PAST = /\b(?:migration history|removed (?:features?|routes?|endpoints?|apis?|tables?|columns?|functions?|jobs?|variables|files|code)|(?:routes?|endpoints?|tables?|apis?|functions?|jobs?) (?:we |to be |that are |that were )?(?:removed?|retired|deleted|dropped)|(?:changelog|change log)(?! of (?:this|the|our) (?:document|draft|design|spec(?:ification)?|plan|text|page|paper)\b)|what was removed|deprecated|legacy (?:routes|endpoints|api)|previous (?:design|architecture|system)|old (?:design|system)|before \(legacy\))\b|^\W{0,4}(?:[\d.]{1,6}\s)?(?:(?:the|our) )?(?:old|previous|former) (?:app|application|site|website|backend|version|stack|set-?up|platform|service|server|solution|prototype|installation|infrastructure|api|portal|tool)\W{0,4}(?:\([^()]{0,40}\)\W{0,4})?$/i;

/** In brackets behind a title: "(v2, reserved)", "(v2 — planned)". The number alone may be that of the interface. */
const KEPT_FOR_LATER = /[(（[](?:(?:v|phase |version )?[2-9][\d.]*\s?[,;:–—-]\s?)?(?:reserved(?: for [^)]{1,20})?|(?:only )?(?:in|for) (?:v|version |phase )[2-9][\d.]*|not (?:in|part of) (?:the )?mvp|coming soon|(?:v|phase |version )[2-9][\d.]* (?:only|reserved|planned)|planned|geplant|reservad[oa]|planejad[oa]|planificad[oa]|previst[oa]|prévue?|réservée?|예약|예정|予約|予定|预留|計画|计划)[)）\]]/iu;

const NAMED_VERSION = /\p{L}\s\(v[2-9]\)/u;

/** Whether the name of a part says that it comes with a later version: "AI (v2)", "Exports (planned)". */
export function comesLater(name: string): boolean {
  return KEPT_FOR_LATER.test(name) || (NAMED_VERSION.test(name) && !/\bapi\s\(v/i.test(name));
}

/** The title of a document that plans what is built: "Sharing — phased implementation plan". */
const PLAN_TITLE = /\b(?:plans?|proposal|rfc|prd|feature spec(?:ification)?|design doc(?:ument)?)\b/i;
/** A section of a whole kind of things, which are "(planned)" as all of the plan is. */
const PLANNED_KIND = /^(\W{0,4}(?:\d[\d.]{0,6}\s)?(?:(?:the|our|new|backend|server|rest|http|web)\s){0,2}(?:api|apis|endpoints|routes|api (?:endpoints|routes|design|contract|surface)|(?:data ?base |db )?schema|data ?base|data model|database (?:tables|changes)|tables|migrations|architecture|(?:edge|cloud) functions)(?:\s(?:&|and|\/)\s[\w ]{2,24})?)\s\(planned\)\W*$/i;

/** The title of a section without "(planned)", where it says no more than that the document is a plan, and no other section tells what is there: "API routes (planned)". */
export function withoutPlanned(heading: string, sisters: readonly string[], title: string): string {
  const [, kind] = PLAN_TITLE.test(title) ? (PLANNED_KIND.exec(heading) ?? []) : [];
  const name = kind?.trim().toLowerCase();
  return kind === undefined || name === undefined || sisters.some((sister) => sister !== heading && sister.toLowerCase().includes(name)) ? heading : kind;
}

/** What to do when something fails in operation: its causes are no facts of the design. */
const TROUBLE = /\btroubleshoot\w*|\bcommon (?:issues|errors|problems|pitfalls)\b|\bknown issues\b|^\W*error:\s*(?:["'“‘«]|\d{3}\b|\w+_\w)|^\W*error:.{0,60}\b(?:not|fail\w*|missing|invalid|denied|refused|undefined|cannot|can['’]?t|unable|timed? ?out|exceeded|unauthori[sz]ed|forbidden|expired)\b/i;

/** A record of a decision begins with what became of it. */
const NOT_TAKEN = /^\W*(?:status\W{1,4})?(?:rejected|declined|withdrawn|abandoned|superseded|not accepted)(?=\s?(?:[.:;,(–—]|$|on \d|by ))/i;

/**
 * The zone of a section whose first words say that what it tells was not taken: "D-2 Bound on the answer / Rejected. …"
 * @param record the lines that it begins with, one of which may tell its status
 */
export function zoneOfFirstWords(words: string, record: string, zone: Zone): Zone {
  return zone === 'plain' && (NOT_TAKEN.test(words) || STATUS_LINE.test(record)) ? 'rejected' : zone;
}

const GONE = String.raw`(?:(?:has been|was|is|now|since) ){0,2}(?:removed|retired|decommissioned|discontinued|obsolete|no longer (?:used|needed|in use))(?=\s?(?:[.:;,!()\]—–-]|$)|\s(?:in favou?r|in v\d|since|because|as|and replaced|from)\b)`;
/** The first words of a section on one thing that is no more: "REMOVED: no longer needed", "Removed in favour of …". */
const GONE_FIRST = new RegExp(String.raw`^\W{0,8}(?:(?:status|note)\W{1,4})?${GONE}`, 'i');
/** … behind its name in its title: "`open_gate` (removed)", "POST /gates — retired" … */
const GONE_BEHIND = new RegExp(String.raw`\w[\w/:}\]]{0,60}[\x60"*]{0,3}\s?[([—–:-]\s?${GONE}[^()]{0,40}\W*$`, 'i');
/** … or behind a route in a list: "`POST /gates`: removed, the app opens them". */
const ROUTE_GONE = new RegExp(String.raw`^\W{0,6}(?:(?:GET|POST|PUT|PATCH|DELETE)[\x60"*|]{0,3}\s{1,3}\W{0,3})?[\x60"*]{0,3}\/[\w/:{}[\].-]{1,80}[\x60"*]{0,3}\s?(?::|[—–|(]|-\s)\W{0,4}${GONE}`, 'i');
/** A title that is one name, perhaps with its method or with what kind of thing it is. */
const ONE_THING = /^\W{0,4}(?:[\d.]{1,6}\s)?(?:(?:GET|POST|PUT|PATCH|DELETE|table|function|endpoint|route|job|edge function)\s)?[`"*]{0,3}[\w/:{}[\].-]{2,80}[`"*]{0,3}(?:\s(?:table|function|endpoint|route|job))?(?:\s\([^()]{0,60}\))?\W{0,4}$/i;

/** Whether an entry of a list or a table is a route of which it says that there is none any more. */
export function isRouteGone(words: string): boolean {
  return ROUTE_GONE.test(words);
}

/** The zone of a section on one thing whose first words, those of a remark in its listing perhaps, say that it is no more. */
export function zoneOfOneThing(title: string, words: string, zone: Zone): Zone {
  return zone === 'plain' && ONE_THING.test(title) && GONE_FIRST.test(words) ? 'past' : zone;
}

const LOG = /^\W*change ?log\W*$/i;
const THING_OF_CLAIMS = String.raw`(?:rls|row[- ](?:level )?security|polic(?:y|ies)|auth(?:entication|orization)?|sessions?|jwts?|tokens?|guards?|(?:rate[- ]?)?limit(?:er|s)?|throttles?|timeouts?|aborts?)`;
const GIVEN_UP = String.raw`(?:removed|dropped|disabled|withdrawn|reverted|taken (?:out|off)|(?:switched|turned) off|gone)`;
/** What a log says was given up, and not for something else: "2 June: removed row level security from `moorings`". */
const GIVES_UP = new RegExp(String.raw`\b(?:removed?|dropped|disabled|withdrew|reverted|took out|(?:switched|turned) off) (?:the |all )?(?:\w+ )?${THING_OF_CLAIMS}\b|\b${THING_OF_CLAIMS}\b[^.;]{0,60}\b${GIVEN_UP}\b|\bno longer\b[^.;]{0,40}\b${THING_OF_CLAIMS}\b`, 'i');
const FOR_ANOTHER = /\b(?:replaced|instead|now (?:uses?|via|by|with)|moved (?:to|into)|superseded|in favou?r of|again:|re-?(?:added|enabled|introduced))\b/i;

/** What a log says is another from then on: "2 May: the model timeout is now 30 s", "raised the timeout from 8 s to 30 s". */
const WAIT = String.raw`(?:(?:the|our|all|its|any) )?(?:(?:model|ai|llm|openai|anthropic|api|request|call|overall) )?(?:time-?outs?|deadlines?)`;
const SETS_ANEW = new RegExp(String.raw`(?:^|[:–—-]\s)\W{0,4}(?:\d\S{0,12}\s)?${WAIT}\b[^.;]{0,60}\b(?:now|to|from now on)\s\D{0,12}\d|\b(?:raised?|lower(?:ed)?|increased?|changed?|set|bump(?:ed)?|extend(?:ed)?|shorten(?:ed)?|reduced?|relax(?:ed)?|tighten(?:ed)?|doubled?|halved?)\s${WAIT}\b[^.;]{0,60}\d`, 'i');

/** The zone of an entry of a log: what it gives up is given up, what it sets anew is so from then on, for of a log that changes its mind the later decides. */
export function zoneOfLogEntry(words: string, titles: readonly string[], inherited: Zone): Zone {
  if (inherited !== 'past' || !titles.some((title) => LOG.test(title))) return inherited;
  return SETS_ANEW.test(words) || (GIVES_UP.test(words) && !FOR_ANOTHER.test(words)) ? 'plain' : inherited;
}

/** The zone of a document under its title: what all is about, "Error: payments", "Legacy API", "Risk engine", puts none of it aside. */
export function zoneOfTitle(title: string): Zone {
  return LOG.test(title) ? 'past' : 'plain';
}

/**
 * The label or the question before an answer that only fears: "**Most fragile point:**", "3. What breaks first at 10x traffic?". What it
 * names breaks; nobody is told there what calls it.
 */
const FEARS = /^\W{0,8}(?:q?\d{1,2}\W{1,4})?(?:(?:what(?:['’]s| is| are)?|which|where is)\s(?:[\w'’-]+\s){0,4})?(?:(?:the )?(?:single )?(?:most|biggest) (?:fragile|brittle|vulnerable)(?: \w+)?|(?:the )?(?:most )?fragil(?:e point|e part|e spot|ity)|(?:the )?weakest (?:point|link|spot)|(?:the )?(?:possibly |potentially |riskiest |most (?:risky|dangerous|questionable) |dangerous |wrong )+assumption|assumptions? (?:that )?(?:could|may|might|can|is|are|am|i am|we)\b[^.:?]{0,60}|(?:breaks?|fails?|falls over)(?: first)?(?: (?:at|under|with|on))? ?(?:10|ten)[\s_-]?[x×](?: [a-z]\w*){0,2}|(?:at |under |with )?(?:10|ten)[\s_-]?[x×](?:[ _][a-z]\w*){0,3})\W{0,4}(?:[:?–—]|$)/i;

/** What stands below is shown to be avoided: "Do not do this:", "Anti-pattern:", "❌ Wrong", "Example of what not to do". */
const AGAINST =
  /^[^\p{L}\d]*(?:(?:please )?(?:do not|don['’]t|never|avoid)(?: ever)? (?:do|doing|write|writing|run|running|copy|copying|use|using|build|building|ship|apply|execute)(?: (?:it|this|that|the following|these|anything))?(?: (?:like (?:this|that|so)|as (?:is|below|here)|in production|anywhere|here|below))*|(?:an? )?(?:bad|wrong|incorrect|insecure|unsafe|broken)(?: (?:example|way|version|code|practice|variant|design))?|(?:common )?(?:anti-?patterns?|counter-?examples?)|not like (?:this|that|so)|(?:an? )?(?:example of )?(?:what|how) (?:not to(?: do)?(?: it)?|we (?:do not|don['’]t) want)|this (?:is|would be) (?:wrong|bad|insecure|unsafe|an? anti-?pattern))[^\p{L}\d]*$/iu;

const LONGEST_LEAD_IN = 100;

/** The zone of a paragraph that leads in what stands below it. */
export function zoneOfLeadIn(words: string, inherited: Zone): Zone {
  if (inherited !== 'plain' || words.length > LONGEST_LEAD_IN) return inherited;
  if (AFTER_BUILD.test(words) || LEADS_WISHES.test(words)) return 'later';
  return AGAINST.test(words) ? 'rejected' : inherited;
}

/** The zone of a passage behind a label of its own: "**Simpler architecture:** one shared sheet." */
export function zoneOfLabel(label: string, inherited: Zone): Zone {
  if (inherited !== 'plain') return inherited;
  if (FEARS.test(label)) return 'risk';
  return SIMPLER.test(label) ? 'rejected' : inherited;
}

/** The zone that a heading opens; a heading that names none stays in the zone it stands in. */
export function zoneOfHeading(heading: string, inherited: Zone): Zone {
  if (inherited !== 'plain') return inherited;
  if (heading === '') return inherited;
  if (LATER.test(heading) || AFTER_BUILD.test(heading) || KEPT_FOR_LATER.test(heading)) return 'later';
  if (REJECTED.test(heading) || VARIANT_NOT_TAKEN.test(heading) || SIMPLER.test(heading) || AGAINST.test(heading)) return 'rejected';
  if (QUESTION.test(heading)) return 'question';
  if (PAST.test(heading) || GONE_BEHIND.test(heading)) return 'past';
  if (TROUBLE.test(heading)) return 'trouble';
  if (EXTERNAL.test(heading)) return 'external';
  if (RISK.test(heading) || FEARS.test(heading)) return 'risk';
  return inherited;
}
