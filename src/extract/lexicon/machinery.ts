import { anyOf } from './words.js';

/** Heavy machinery by its usual name, with the words that mean it. */
export const MACHINERY: readonly { readonly name: string; readonly words: readonly string[] }[] = [
  { name: 'microservices', words: ['microservice', 'microservices', 'micro-services', 'micro services', 'microservice architecture'] },
  { name: 'Kubernetes', words: ['kubernetes', 'k8s', 'eks', 'gke', 'aks', 'openshift', 'k3s', 'helm charts', 'helm chart'] },
  { name: 'Kafka', words: ['kafka', 'msk', 'redpanda', 'confluent cloud'] },
  { name: 'service mesh', words: ['service mesh', 'service-mesh', 'istio', 'linkerd', 'consul connect'] },
  { name: 'event sourcing', words: ['event sourcing', 'event-sourcing', 'event sourced', 'event-sourced', 'eventsourcing', 'eventstoredb'] },
  { name: 'CQRS', words: ['cqrs', 'command query responsibility segregation'] },
  { name: 'sharding', words: ['sharding', 'sharded', 'database shards', 'db shards', 'shard key'] },
  { name: 'multi-region', words: ['multi-region', 'multi region', 'multiregion', 'active-active', 'multiple regions', 'cross-region replication'] },
];

/** One expression finds them all; the name follows from the words found. */
export const ANY_MACHINERY = anyOf(MACHINERY.flatMap(({ words }) => words));

/** Words by which a document calls itself a first version, anywhere. */
export const FIRST_VERSION = anyOf(['mvp', 'minimum viable product', 'prototype', 'proof of concept', 'poc', 'first version', 'first release', 'first iteration', 'version one', 'pilot', 'prototyp', 'erste version']);
/** Words that do so in the title and the introduction only: elsewhere they speak of a feature. */
export const FIRST_VERSION_OF_TITLE = anyOf(['experiment', 'v1', 'v0', 'beta', 'alpha', 'spike', 'trial']);
/** Before such a word: it speaks of what comes after. */
export const AFTER_FIRST_VERSION = /\b(?:post|after|beyond|no longer|not|isn't|past|since)[\s-](?:an? |the |our |just (?:an? )?)?$/i;

/** Words that lead in the reason why something is required. */
export const REASON = /\b(?:delivers?|delivered|hands?|handed|gives?|given|sends?|sent|offers?|offered|provides?|provided|exports?|exported|exposes|exposed|publishes|published|comes?|arrives?|available|reachable)\b[^.;]{0,50}\bonly (?:as|by|via|through|over|on|in|from|with|inside)\b|\b(?:admits?|accepts?|allows?|permits?|takes?|lets? in|tolerates?|approves?|runs?|hosts?|signs? off|supports?) (?:nothing|none|nobody|no \w+)\b[^.;]{0,60}\b(?:that|but|except|unless|other|besides|without)\b|\b(?:that|this)(?:['’]s| is) (?:why|what [^.;]{0,30}\b(?:is|are) (?:there )?for)\b|\brequired\s?(?::|\()|\b(?:speaks?|talks?|understands?|accepts?|takes?|offers?|supports?|gives? (?:out|us))\b[^.;]{0,60}\b(?:only|nothing else)\b|\b(?:by|and|but) (?:by |through |via )?nothing else\b|\bwithout (?:it|that|this|them|the \w+)\b[^.;]{0,80}\b(?:could|would|cannot|nobody|no one|nothing)\b|\b(?:obliges?|obliged|compels?|compelled|prohibit(?:s|ed)?|forbids?|forbidden|not (?:allowed|permitted))\b|\b(?:signed for|signed up to|guaranteed? (?:by|in|to)|sla|committed to)\b|\b(?:is|are) (?:required|needed|necessary|mandatory|unavoidable|prescribed)\s?(?::|\s[—–-]\s|\()|\b(?:delivers?|speaks?|publishes|works?|runs?|talks?) only\b|\b(?:delivers?|delivered|hands?|handed|gives?|given|sends?|sent|offers?|offered|provides?|provided|exports?|exported|exposes|publishes|published)\b[^.;]{0,50}\b(?:by|via|through|over|as|on|from|to)\b[^.;,]{0,30}\bonly\b|\b(?:in|by|through|over|via|with) no other (?:way|form|format|channel|means|protocol|interface)\b|\bonly (?:delivers?|speaks?|publishes|talks?|offers?|provides?|supports?|sends?|exposes|accepts?|(?:by|via|through|over)\b)|\b(?:because|since|so that|due to|owing to|in order to|required (?:by|for|because|as)|needed (?:by|for|because|as|to)|necessary (?:for|because|to)|by law|legally|contract\w*|regulat\w+|compliance|otherwise|reason|without it|given (?:the|that|our)|forces?|forced|already (?:runs?|have|has|operates?|in place|there)|(?:offers?|allows?|supports?|permits?|accepts?|provides?) (?:no other|nothing else|only)|only (?:platform|hosting|option|way|runtime|cluster)|weil|damit|da (?:wir|die|der|das))\b|,\sas (?:the|we|our|each|every|all)\b|\b(?:law|laws|statutes?|act|directive|contract|agreement|tender|customers?|regulators?|authorit(?:y|ies)|auditors?|audit|court|clients?|bank|policy|gdpr|hipaa|company|hospital|insurer|ministry|university|school|city|canton|state|utility|exchange|network|licen[cs]e|operator|partner|manufacturer|provinces?|count(?:y|ies)|municipality|council|government|landlord|sponsor|funder|association|diocese|parent company|vendor|supplier|airport|union|federation|agency|armed forces|army|data protection officer|works council)\b[^.;]{0,60}\b(?:requires?|demands?|insists?|mandates?|accepts?|prescribes?|dictates?|imposes?|allows? only|expects?)\b|\b(?:would|does|do|will) not fit (?:on|in|into)\b/i;
/** Words of need that count as a reason where a figure stands beside them. */
export const NEED = /\b(?:needs?|must|ha(?:s|ve|d) to|requires?|within|demands?|cannot|exceeds?|per (?:second|minute|hour|day))\b/i;
/** What one machine was found not to hold, where a figure stands beside it. */
export const BEYOND_ONE = /\b(?:twice|times|more than|beyond|above|exceeds?)\b[^.;]{0,40}\b(?:a single|one) (?:node|machine|server|instance|database|primary|box|disk|host|region|zone|data ?cent(?:er|re)|process|broker)\b|\b(?:a single|one) (?:node|machine|server|instance|database|primary|box|disk|host|region|zone|data ?cent(?:er|re)|process|broker)\b[^.;]{0,40}\b(?:cannot|can['’]t|(?:could|does|did|would|will|is|was)(?: not|n['’]t)|gave up|failed|broke|tops out|stops at|too small|not (?:hold|enough|keep))\b/i;
/** The sentence before asks for the reason. */
export const ASKS_WHY = /^\W*(?:but )?(?:why|what for|warum|wozu|por qué|pourquoi)\b[^?]{0,60}\?\W*$/i;
/** Where the reason begins in the sentence that names the machinery: its "may" and "would" are of the reason. */
export const REASON_BEGINS = /\b(?:because|since|so that|in case)\b|,\s(?:as|for)\s/i;
/** Reasons that require nothing now: a wish to grow, a fashion. */
export const IDLE_REASON = /\b(?:one day|some day|someday|(?:we|it|they|users) (?:may|might|could)|in case|eventually|would like|likes? to|fun|learn\w*|fashion\w*|popular|scal(?:e|es|able|ability|ing)|future|future-proof\w*|best practi[cs]es?|industry standard|modern|flexib\w+|grow(?:s|th|ing)?|later|resume|clean(?:er)?|decoupl\w+|robust|resilien\w+|enterprise|state of the art|good practice|separation of concerns)\b/i;
/** A reason in the habits of a team: that it knows or likes a thing requires nothing. */
export const HABIT = /\b(?:as|because|since|for|given that)\s(?:we|i|(?:both|all|most|two|three) of us|(?:the|our|its|this) (?:\w+ )?(?:team|developers?|engineers?|colleagues?))\s[^.;,]{0,30}?\b(?:know|knows|knew|did (?:it|so|this)|used (?:it|this|to)|comfortable|fluent|familiar|experienced?|likes?|loves?|enjoys?|learn)\b[^.;,]*|\b(?:as|because|since)\s(?:everyone|everybody|the industry|most (?:companies|teams|people)|all (?:companies|teams))(?: else)? (?:uses?|does|do|has|have|runs?)\b[^.;,]*|\b(?:as|because|since)\s(?:it|that|this|kafka|kubernetes) is (?:what|the (?:tool|one|thing)) (?:that )?(?:we|i|everybody|everyone|the team)\b[^.;,]*|\bgiven (?:our|the team['’]s|my) (?:\w+ )?(?:experience|knowledge|familiarity|skills?|background)\b[^.;,]*/gi;
/** Within it, what requires something after all. */
export const REQUIRES = /\b(?:only|requires?|demands?|must|insists?|by law)\b|\d/i;
/** The machinery is turned down in words of its own. */
export const TURNED_DOWN = /\b(?:runs?|stays?|lives?|sits?|deployed) in (?:one|a single|1) region\b|\b(?:wanted|asked for|wished for|suggested|proposed)\b[^;]{0,60};|\b(?:avoid(?:s|ed|ing)?|overkill|no need|not needed|unnecessary|too (?:much|heavy|big|complex)|over-?engineered|would only|rejected|dropped|decided against|refuse[ds]?|reject|resist(?:ed)?|skip|ruled out|anti-pattern|why not|considered|advised? against|argued? against|left (?:it|this|that) out|declined)\b/i;
/** Before the machinery: something else is taken in its place. "Two microservices rather than one process" takes it. */
export const TAKEN_INSTEAD = /\b(?:instead of|rather than|unlike|in place of)\b[^.;]{0,60}$/i;
/** Around the machinery: it is that of those whom the product serves, which the product looks at. */
export const OF_CUSTOMERS_BEFORE = /\b(?:(?:customers?|clients?|users?|tenants?|companies)['’]s?|their|your) (?:own )?$/i;
export const OF_CUSTOMERS_AFTER = /^ (?:apis?|clusters?|namespaces?|topics?|brokers?|costs?|bills?|accounts?)(?: \w+)? (?:of|at|in) (?:the|our|its|each|every|a) (?:customers?|clients?|users?|tenants?|compan(?:y|ies))\b/i;
/** A sentence that says the same of something else as the one before it: "Event sourcing likewise." */
export const LIKEWISE = /\b(?:likewise|ditto|as well|too|the same|equally|nor)\W*$|^\W*(?:likewise|the same (?:goes|holds|is true)|so (?:was|were|did)|nor|neither)\b/i;
/** A sentence that takes the one before it for its reason. */
export const REASON_BEFORE = /^\W*(?:hence|therefore|consequently|for (?:that|this) reason|(?:that|this|which)(?:['’]s| is) (?:why|the reason|what)|so (?:we|it|the|there))\b/i;
/** The sentence after it turns the machinery down: "The client asked for Kafka. I advise against it." */
export const TURNED_DOWN_AFTER = /^\W*(?:rejected|declined|dropped|overkill|not (?:needed|taken|adopted|chosen|built)|(?:(?:i|we)(?: have| would)? |this was |that was |it was )(?:advised? against|argued? against|decided against|declined|rejected|refused?|dropped|turned (?:it|this|that) down|left (?:it|this|that) out|said no|(?:do|did) (?:not|n['’]t) (?:take|adopt|follow|use|build)))\b/i;
/** A sentence that goes on about what the one before it named. */
export const GOES_ON_ABOUT = /^\W*(?:it|this|that|they|these|both|the reason|reason|otherwise|without)\b/i;
/** "Why it is there" tells a purpose, which is no reason yet. */
export const REASON_COLUMN = /^(?:why(?! (?:it|they|this)(?:['’]s| is|['’]re| are) (?:there|here))|reason|rationale|justification|because|needed for|required (?:by|for)|warum|begründung|motivation)\b/i;
/** A paragraph with a number of its own speaks of a matter of its own. */
export const NUMBERED = /^\W{0,3}\d+(?:\.\d+)+\W/;
/** Somebody else leaves no choice: an interface or a host that takes nothing but this, data that may not leave a place, a proof that is owed. */
export const IMPOSED = /\b(?:or|and|else) (?:not at all|nothing(?: at all)?|not otherwise|by no other)\b|\b(?:exclusively|solely)\b|\b(?:refuse[sd]?|declines?|rejects?|forbids?|rules? out|bars?) (?:to |every|any|all other|each|other|anything|everything)\b|\b(?:will|would|does|do|did|can|could|may)(?: not|n['’]t|not) (?:host|accept|open|allow|permit|let|speak|talk|understand|support|offer|take|provide|sign|approve|certify|connect|leave)\b|\bcannot (?:be (?:reached|read|had|fed)|speak|accept|read)\b|\bmust (?:stay|remain|be kept|be held|be stored|not leave|never leave|lie|live)\b[^.;]{0,60}\b(?:in|inside|within|on)\b|\b(?:auditors?|regulators?|inspectors?|authorit(?:y|ies)|courts?|prosecutors?|supervisors?|law|statutes?|customers?['’]? auditors?)\b[^.;]{0,20}\b(?:must|ha(?:s|ve) to|may at any time|wants? to|needs? to)\b|\b(?:bought|ordered|chose|decided|wanted|wrote) it (?:so|that way|like that)\b/i;
/** What one machine took, beside what it was to take. */
export const MEASURED_ON_ONE = /\b(?:a single|one) (?:node|machine|server|instance|database|primary|box|broker|postgres|process)\b[^.;]{0,30}\b(?:took|takes|held|holds|managed?s?|reache[ds]|handled?s?|stopped|stops|gave up|got to)\b[^.;]{0,30}\d/i;
/** A wish for comfort, speed or tidiness, where nothing says that it must be. */
export const WISH = /\b(?:quick(?:ly|er)?|fast(?:er)?|near(?:er)?|close to (?:them|the users?)|snappy|easi(?:ly|er)|nicer?|better|smooth(?:ly)?|convenien\w+|happy|independent(?:ly)?|autonom\w+|neat(?:ly)?|elegant|tidy|proper(?:ly)?|professional)\b/i;
