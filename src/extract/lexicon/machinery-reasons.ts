/*
 * How a document says why heavy machinery is required, and how it only says that somebody likes it. Tests in
 * tests/rules/simple-architecture.test.ts.
 */

/** Words that lead in a reason, whatever it is worth. */
export const REASON = /\b(?:because|since|so that|due to|owing to|in order to|needed (?:by|for|because|as|to)|necessary (?:for|because|to)|required (?:for|because|as)|otherwise|reason|without it|given (?:the|that|our)|already (?:runs?|have|has|operates?|in place|there)|weil|damit|da (?:wir|die|der|das))\b|[,(]\s?as (?:the|we|our|each|every|all)\b|\b(?:that|this)(?:['’]s| is) (?:why|what [^.;]{0,30}\b(?:is|are) (?:there )?for)\b/i;
/** Words that say of something that it must be, or that there is nothing else: the law, a contract, an interface, a measurement. */
export const DEMAND = new RegExp(
  [
    String.raw`\b(?:required by|needed by|by law|legally|contract\w*|regulat\w+|compliance|forces?|forced|(?:offers?|allows?|supports?|permits?|accepts?|provides?) (?:no other|nothing else|only)|only (?:platform|hosting|option|way|runtime|cluster|interface|format|channel|protocol))\b`,
    String.raw`\b(?:delivers?|delivered|hands?|handed|gives?|given|sends?|sent|offers?|offered|provides?|provided|exports?|exported|exposes|exposed|publishes|published|comes?|arrives?|available|reachable)\b[^.;]{0,50}\bonly (?:as|by|via|through|over|on|in|from|with|inside)\b`,
    String.raw`\b(?:admits?|accepts?|allows?|permits?|takes?|lets? in|tolerates?|approves?|runs?|hosts?|signs? off|supports?) (?:nothing|none|nobody|no \w+)\b[^.;]{0,60}\b(?:that|but|except|unless|other|besides|without)\b`,
    String.raw`\brequired\s?(?::|\()`,
    String.raw`\b(?:speaks?|talks?|understands?|accepts?|takes?|offers?|supports?|gives? (?:out|us))\b[^.;]{0,60}\b(?:only|nothing else)\b`,
    String.raw`\b(?:by|and|but) (?:by |through |via )?nothing else\b`,
    String.raw`\b(?:there|here|and|but|so)\b,? nowhere else\b|\bnowhere (?:else )?(?:but|other than|except|besides)\b|\b(?:at|in|from) no other (?:place|source|address|system)\b`,
    String.raw`\bwithout (?:it|that|this|them|the \w+)\b[^.;]{0,80}\b(?:could|would|cannot|nobody|no one|nothing)\b`,
    String.raw`\b(?:obliges?|obliged|compels?|compelled|prohibit(?:s|ed)?|forbids?|forbidden|not (?:allowed|permitted))\b`,
    String.raw`\b(?:signed for|signed up to|guaranteed? (?:by|in|to)|sla|committed to)\b`,
    String.raw`\b(?:is|are) (?:required|needed|necessary|mandatory|unavoidable|prescribed)\s?(?::|\s[—–-]\s|\()`,
    String.raw`\b(?:delivers?|speaks?|publishes|works?|runs?|talks?) only\b`,
    String.raw`\b(?:delivers?|delivered|hands?|handed|gives?|given|sends?|sent|offers?|offered|provides?|provided|exports?|exported|exposes|publishes|published)\b[^.;]{0,50}\b(?:by|via|through|over|as|on|from|to)\b[^.;,]{0,30}\bonly\b`,
    String.raw`\b(?:in|by|through|over|via|with) no other (?:way|form|format|channel|means|protocol|interface)\b`,
    String.raw`\bonly (?:delivers?|speaks?|publishes|talks?|offers?|provides?|supports?|sends?|exposes|accepts?|(?:by|via|through|over)\b)`,
    String.raw`\b(?:law|laws|statutes?|act|directive|contract|agreement|tender|customers?|regulators?|authorit(?:y|ies)|auditors?|audit|court|clients?|bank|policy|gdpr|hipaa|company|hospital|insurer|ministry|university|school|city|canton|state|utility|exchange|network|licen[cs]e|operator|partner|manufacturer|provinces?|count(?:y|ies)|municipality|council|government|landlord|sponsor|funder|association|diocese|parent company|vendor|supplier|airport|union|federation|agency|armed forces|army|data protection officer|works council)\b[^.;]{0,60}\b(?:requires?|demands?|insists?|mandates?|accepts?|prescribes?|dictates?|imposes?|allows? only|expects?)\b`,
    String.raw`\b(?:would|does|do|will) not fit (?:on|in|into)\b`,
    String.raw`\b(?:is|are|was|were|becomes?) (?:a must\b|(?:simply |just )?(?:unavoidable|indispensable|mandatory|compulsory|not (?:an option|optional|negotiable|possible without)|non-negotiable))`,
    String.raw`\b(?:has|have|had|knows?|offers?|gives?|leaves?|there (?:is|was|are|were)|with) no (?:other |real |workable )?(?:choice|alternative|means|way (?:to|around|of|for)|other (?:way|interface|api|feed|channel|transport|option|host\w*|route|export)|(?:[A-Z]\w+|rest|http|file|sql|csv|api|webhook|polling)(?:,? (?:or|and) \w+)? (?:interface|api|feed|export|option|access|endpoint))`,
    String.raw`\bso (?:one|a single) (?:region|database|node|machine|server|process|service|cluster|instance|data ?cent(?:er|re)) (?:cannot|can['’]t|would not|will not|does not|is not enough)\b`,
    String.raw`\bcannot (?:serve|run|hold|keep|meet|deliver|isolate|satisfy|guarantee|work|be (?:met|done|kept|served|shared|delivered|satisfied|isolated|guaranteed)) [^.;]{0,40}\b(?:both|otherwise|without|any other|with (?:one|a single))\b`,
  ].join('|'),
  'gi',
);
/** Words of need that count as a reason where a figure stands beside them. */
export const NEED = /\b(?:needs?|must|ha(?:s|ve|d) to|requires?|within|demands?|cannot|exceeds?|per (?:second|minute|hour|day))\b/i;
/** What one machine was found not to hold, where a figure stands beside it. */
export const BEYOND_ONE = /\b(?:twice|times|more than|beyond|above|exceeds?)\b[^.;]{0,40}\b(?:a single|one) (?:node|machine|server|instance|database|primary|box|disk|host|region|zone|data ?cent(?:er|re)|process|broker|model|table|schema|store|queue|core|vm|container|worker|writer|index|cluster)\b|\b(?:a single|one) (?:node|machine|server|instance|database|primary|box|disk|host|region|zone|data ?cent(?:er|re)|process|broker|model|table|schema|store|queue|core|vm|container|worker|writer|index|cluster)\b[^.;]{0,40}\b(?:cannot|can['’]t|(?:could|does|did|would|will|is|was)(?: not|n['’]t)|gave up|failed|broke|tops out|stops at|too small|not (?:hold|enough|keep))\b/i;
/** The sentence before asks for the reason. */
export const ASKS_WHY = /^\W*(?:but )?(?:why|what for|warum|wozu|por qué|pourquoi)\b[^?]{0,60}\?\W*$/i;
/** Where the reason begins in the sentence that names the machinery: its "may" and "would" are of the reason. */
export const REASON_BEGINS = /\b(?:because|since|so that|in case)\b|,\s(?:as|for)\s/i;
/** Reasons that require nothing now: a wish to grow, a fashion. */
export const IDLE_REASON = /\b(?:one day|some day|someday|(?:we|it|they|users) (?:may|might|could)|in case|eventually|would like|likes? to|fun|learn\w*|fashion\w*|popular|scal(?:e|es|able|ability|ing)|future|future-proof\w*|best practi[cs]es?|industry standard|modern|flexib\w+|grow(?:s|th|ing)?|later|resume|clean(?:er)?|decoupl\w+|robust|resilien\w+|enterprise|state of the art|good practice|separation of concerns|throughput|durab\w+|reliab\w+|availability|performan\w+|ecosystem|mature|proven|async(?:hronous(?:ly)?)?|loose(?:ly)? coupl\w+|self-healing|rolling updates|out of the box|familiar\w*|well[- ]known|community)\b/i;
/** A reason in the habits of a team: that it knows or likes a thing requires nothing. */
export const HABIT = /\b(?:as|because|since|for|given that)\s(?:we|i|(?:both|all|most|two|three) of us|(?:the|our|its|this) (?:\w+ )?(?:team|developers?|engineers?|colleagues?))\s[^.;,]{0,30}?\b(?:know|knows|knew|did (?:it|so|this)|used (?:it|this|to)|comfortable|fluent|familiar|experienced?|likes?|loves?|enjoys?|learn)\b[^.;,]*|\b(?:as|because|since)\s(?:everyone|everybody|the industry|most (?:companies|teams|people)|all (?:companies|teams))(?: else)? (?:uses?|does|do|has|have|runs?)\b[^.;,]*|\b(?:as|because|since)\s(?:it|that|this|kafka|kubernetes) is (?:what|the (?:tool|one|thing)) (?:that )?(?:we|i|everybody|everyone|the team)\b[^.;,]*|\bgiven (?:our|the team['’]s|my) (?:\w+ )?(?:experience|knowledge|familiarity|skills?|background)\b[^.;,]*/gi;
/** Within it, what requires something after all. */
export const REQUIRES = /\b(?:only|requires?|demands?|must|insists?|by law)\b|\d/i;
/** A sentence that takes the one before it for its reason. */
export const REASON_BEFORE = /^\W*(?:hence|therefore|consequently|for (?:that|this) reason|(?:that|this|which)(?:['’]s| is) (?:why|the reason|what)|so (?:we|it|the|there))\b/i;
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
/** What is only supposed: nobody needs it now. */
export const HYPOTHETICAL = /\b(?:one day|some day|someday|in case|eventually|(?:may|might|could) (?:one day|later|soon|eventually|grow|need|want|ask|require|demand|come)|if (?:we|it|they|the|traffic|load|users?|demand) (?:\w+ )?(?:grows?|need|ever|should|become|take|scale)|when (?:we|it) (?:grow|scale|take)|in (?:the |a )?future|(?:would|should) like|would be (?:nice|good)|roadmap|year two|next year|later on)\b/i;
/** Somebody says that nobody asks for it. */
export const NOT_DEMANDED = /\b(?:nobody|no one|none of (?:the|our) \w+|no (?:\w+ ){0,2}(?:customer|contract|law|regulator|user|requirement|client|rule|auditor|partner)s?)\s(?:\w+ ){0,2}?(?:requires?|required|needs?|needed|demands?|demanded|asks?|asked|wants?|forces?|insists?|obliges?|prescribes?)\b|\b(?:is|are|was|were)(?: not|n['’]t) (?:strictly |really |actually )?(?:required|needed|necessary|demanded|prescribed|mandatory)\b|\b(?:does|do|did)(?: not|n['’]t) (?:strictly |really |actually )?(?:require|need|demand) (?:it|this|that|them)\b|\bno requirement\b/i;
