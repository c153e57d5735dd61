/*
 * Wordings by which sentences and cells speak of auth, beyond the names of the lexicon.
 */

/** "URLs cannot be localhost", "blocks localhost (SSRF)": an address that is sent along, and not where callers come from. */
export const REFUSED_ADDRESS = /\bssrf\b|\b(?:cannot|can['’]t|must not|mustn['’]t|may not|never) (?:be|use|name|point (?:to|at)|resolve to|target|contain|lead to)\b[^.;]{0,40}\blocalhost\b|\b(?:blocks?|blocked|rejects?|refuses?|forbids?|disallows?)\b[^.;]{0,30}\blocalhost\b/i;

/** `function requireStaff(user: User)`: who calls is handed to it, and it asks only for his role. */
export const GIVEN_CALLER = /\b(?:function\*?|def|fn|func)\s\w{3,60}\s?\(\s?(?:user|profile|account|member|principal|actor|caller)\b(?![^,)]{0,80}(?:=|Depends))/i;

/** "Auth: …" inside a line, up to the next label. */
export const INLINE_FIELD = /(?:^|[\s(*,;·|—–-])(?:required )?(auth(?:entication|ori[sz]ation|n|z)?(?: required)?|guard|access|security|login|authenticated by)\s*[:=]\s*/gi;
export const FIELD_END = /[;·|]|\s{3,}|\.\s|\.$|,\s*(?=(?:in|out|inputs?|outputs?|body|rate|limit|returns?|timeout|purpose|calls)\b)|(?<!\()\)(?=\s|$)/g;
export const NOTHING = /^[\s–—\-·/.]*$/;
/** The cell sends the reader elsewhere. */
export const ELSEWHERE = /^\W*see\s+(?:below|log|the\b|section|gate|q\d|text|note|flow|§|decision|above the)/i;
/** The cell only says who calls, which claims nothing. */
export const ONLY_CALLER = /^\W*(?:called |comes |sent |posted |only |is |the )*(?:by |from )?(?:the )?(?:vercel |railway |render |external |pg_|cloud )?(?:crons?|scheduler|stripe|twilio|plaid|clerk|github|shopify|paddle|mollie|paypal|resend|postmark|sendgrid|whatsapp|meta|telegram|slack|docusign|revenuecat|mailgun|queue|trigger|eventbridge|beat|(?:web |mobile )?app|website|browser|our own pages|client|frontend)(?:\s+(?:only|webhooks?|cron|is the only caller|calls? (?:it|this)|callback|servers?|posts?|events?))*\W*$/i;
/** "App Check only", "just a captcha": nothing else is asked for. */
export const ONLY_NO_PROOF = /^\W*(?:only|just|solely|merely|nothing but|no more than)\s|^\W*[\w'’ -]{2,30}\s(?:only|alone|and nothing else|suffices?|is enough)(?=\W|$)/i;
export const SAME = /\b(?:same(?![\s-](?:host|machine|server|vm|box|node|pod|container|cluster|process|network|vpc|subnet|vlan|region|zone|project|repo\w*|origin|site|domain|app|application|deployment|binary|day|week|time|user|person|account|tenant|customer|record|row|table|query|transaction|request|page)s?\b)(?: (?:(?:bearer|shared|signed|secret|cron|api|header|session|service|worker) )?(?:header|token|cookie|check|guard|key|auth|credential|secret|mechanism|session))?(?: as| auth| here)?|as above|(?:as|like|see) (?:(?:in|for|on|with) )?(?:the )?(?:(?:row|line|entry|item|one) (?:above|before)|(?:previous|preceding) (?:row|line|entry|item|one))|^\W*(?:as|like) (?:for |with |in |on )?[`"']?(?:GET|POST|PUT|PATCH|DELETE)\b|ditto|idem|dito|see above|likewise|as before|as for|as with)\b|^["″”↑〃]$|^["']{2}$/i;
/** "the client sends it with every call": reaches all that the client calls (docs/judgement.md, Reach 9). */
export const SENT_BY_CLIENT = /\b(?:sends?|includes?|contains?|attach(?:es)?|passes|carr(?:y|ies)|adds?|puts?|presents?|has|have|comes? with)\b/i;
export const ON_CALLS = /\bon (?:(?:its |all |the |their )?(?:(?:subsequent|further|later|future|api|authenticated|backend|http) ){0,2}(?:calls|requests)|(?:its |every |each )(?:(?:subsequent|further|later|future|api|authenticated|backend|http) ){0,2}(?:call|request))\b|\bto (?:the|our) (?:api|backend|server)\b|\b(?:in|to|with) (?:all|every|each|its|any) (?:(?:subsequent|further|later|future|api|http|backend|outgoing|authenticated) ){0,2}(?:calls?|requests?)\b|\bsends (?:an? |the |its |each |every |all )?(?:api |http |https |rest )*requests? with\b|\b(?:all|every|each|any) (?:(?:subsequent|further|later|following|other|api|authenticated|protected|http|backend|client) ){0,2}(?:requests?|calls?)(?: (?:to|from|of|by|except(?: for)?|other than|apart from|excluding|besides|but) [^.;:]{1,50}?)? (?:then |also |must |will |should )?(?:includes?|carr(?:y|ies)|sends?|contains?|presents?|comes? with|attach(?:es)?|has|have)\b/i;
export const AUTH_HEADING = /\bauth\w*|\bautenti\w+|\bautoriza\w+|\botentikasi\b|\botorisasi\b|\bsecurity\b|\bcredentials?\b|\blog(?:s|ged|ging)?[- ]?in\b|\bsign(?:s|ed|ing)?[- ]?in\b|\bsessions?\b|\bidentity\b|\bwho gets in\b|\baccess\b/i;
/** A bold label that announces how callers are known, not which: "**Authentication.** Bearer token." */
export const AUTH_TOPIC = /^\W{0,4}(?:api\s)?auth(?:entication|ori[sz]ation)?\W{0,3}$/i;
/** A section of credentials that endpoints refer to by name: none of them is said of endpoints that do not. */
export const NAMED_CREDENTIALS = /^\W*(?:credentials|schemes|auth(?:entication)?) by name\W*$/i;
export const API_HEADING = /\bapi\b|\bendpoints?\b|\broutes?\b/i;
export const API_DOCUMENT = /\bapi (?:(?:routes?|endpoints?|backend) )?(?:spec\w*|reference|documentation|docs|design|contract|guide|overview|plan)\b|\b(?:documenta(?:[çc][ãa]o|ci[óo]n|tion)|dokumenta(?:si|tion)|dokumentacja|documentazione)\s(?:(?:da|de la|del|de l['’]|der|dell['’]|of the)\s?)?(?:rest\s)?apis?\b|\bapi$/i;
/** A path up to and with the token in it. */
export const TOKEN_PATH = /^.*[:{[<$][\w-]*(?:token|signature|secret|signed)\w*[}\]>]?/i;
export const VERIFIED_TOKEN = /\btoken[- ](?:based|gated|protected|guarded|authenticated)\b|\bsigned (?:value|link|url|id|path|payload|part)s?\b|\b\w*token\b[^.;]{0,50}\b(?:valid|verif\w+|check\w*|match\w*|hash\w*|looked up|signed|hmac|expir\w+|single[- ]use|sha-?256|credential)\b|\b(?:valid\w*|verif\w+|checks?|hash\w*|hmac|looks? up|looked up|signed|single-use)\b[^.;]{0,40}\btoken\b|\btoken\b[^.]{0,120}\b(?:looks|looks up|finds|compares|matches|resolves) (?:its|the|that) (?:sha-?256|hash|digest)\b|\b(?:unknown|spent|expired|wrong|used|forged|stale) (?:one|token)s?\b[^.;]{0,20}\b(?:40[13]|410|refused|rejected|turned away)\b/i;
/** "Sign invite tokens with HMAC", "invite tokens are signed": tokens by the thing that they are for. */
export const SIGNED_TOKENS = /\bsign(?:s|ed)?\b[^.;]{0,40}\b([a-z]+)[ -](?:link )?tokens?\b[^.;]{0,20}\b(?:with|using|by|via|as)\b[^.;]{0,20}\b(?:hmac|jwts?|secret|key)\b|\b([a-z]+)[ -](?:link )?tokens?\b(?: (?!not\b|never\b|un)\w+){0,2} (?:signed|verified|hmac|hashed|single[- ]use)\b|\b([a-z]+)[ -](?:link )?tokens?\b[^.;]{0,50}\b(?<!\bnot |\bnever )(?:stored hashed|stored as (?:a )?hash\w*|kept hashed|looked up|compared|checked|validated|verified) (?:in|with|against|by|on|before|at)\b|\b(?:verif(?:y|ies|ied)|checks?|validates?|looks up|compares?|resolves?)\b (?:the |an? |its |every |each )?(?:hash of (?:the |an? ))?([a-z]+)[ -](?:link )?tokens?\b/i;
/** A path up to and with a key, a hash or a signature in it. */
export const KEY_PATH = /^.*[:{[<$](?:\w{0,20}_)?(?:key|hash|sig)(?:[}\]>]|(?=$|\/))/i;
export const VERIFIED_KEY = /\b(?:key|hash|sig)\b[^.;]{0,60}\b(?:random|compared|constant time|verif\w+|signed|hmac|hashed)\b|\b(?:verif\w+|compares|hmac|hashes)\b[^.;]{0,40}\b(?:key|hash|sig)\b/i;
/** "In the same way": what the entry before says of its caller holds here too. */
export const SAME_WAY = /\b(?:authorization|headers?|token|key|secret|signature|caller|cookie|auth\w*)\b[^.;]{0,40}\b(?:in the same way|the same way|likewise|as above|as before)\b/i;
/** Between what one endpoint does and the names of those that do it too: "… and so does `/b`", "…, as do `/b` and `/c`". */
export const SO_DO_OTHERS = /\b(?:so|as)\s(?:do(?:es)?|must|will|is|are|has|have)\s(?:the (?:routes?|endpoints?|call|handler)s?\s)?(?=[`"'*]{0,3}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?[`"']?\/)/i;
/** "API routes check the session", "checks auth on every request": said of the interface as a whole, where a section about auth says it. */
export const AT_LARGE = /\bcheck(?:s|ed)? [^.;:]{0,40}\b(?:on|for|before|with|in) (?:every|each|all) (?:api |incoming |http )?(?:requests?|calls?)\b|^\W*(?:(?:the|our) )?(?:api|http|server|backend) (?:routes|endpoints|handlers) (?:check|verify|require|validate|enforce|demand)\b|\bauth(?:entication|ori[sz]ation)? (?:is |gets )?(?:checked|enforced|verified|validated|done) (?:inside|in|within|by|at|on|per) (?:each|every|all) (?:api |route )?(?:handlers?|routes?|endpoints?|functions?|requests?|calls?)\b/i;
/** "Session auth for the API": the same without a verb, in a list of what protects the system. */
export const AUTH_OF_API = /\bauth(?:entication|ori[sz]ation)?\s(?:for|on|across)\s(?:(?:the|our|all|whole|entire|every)\s){0,2}(?:(?:rest|http|backend|web)\s)?(?:apis?|api (?:routes|endpoints|requests|calls))(?=\W*$|\s?[.,;:()—–])/i;
/** … less some that are not told here. */
export const SOME_NOT = /\b(?:except|unless|other than|apart from|excluding|besides|but|some|most|many|where needed|if needed|as needed|when needed)\b/i;
/** A guard that stands before all handlers: "registered globally", "a global guard". */
export const EVERYWHERE = /\b(?:registered|bound|applied|applies|installed|mounted|set|set up|active|enabled|runs|attached|enforced|used|wired(?: in| up)?)\s(?:\w+\s)?(?:globally|app-wide|application-wide|for (?:the whole|every|all) (?:app|application|api|requests?|handlers?|routes?|controllers?)|(?:on|before|for) every (?:request|handler|route|call))\b|\bglobal (?:guard|middleware|filter|interceptor|hook|policy|before_action)\b|\bbefore_action\b[^.;]{0,60}\bin (?:the |our )?[`"']?(?:Application|Api|Base)Controller\b|\bAPP_GUARD\b/i;
/** "Basic auth means user `admin`": the meaning of a word, said of no endpoint. */
export const MEANS = /^\W{0,4}[A-Za-z][\w -]{1,30}\s(?:means?|stands? for|is short for)\s(?!(?:an? |HTTP )?4\d\d\b)/;
/** "All protected routes require a session cookie": what is asked of whoever calls, in the first words of an API's documentation. */
export const DEMANDED_OF_CALLS = /\b(?:routes|endpoints|requests|calls|paths|urls)\b[^.;]{0,40}\b(?:require|need|expect|demand|must (?:have|carry|include|send|contain|bear)|are (?:authenticated|protected|guarded|secured) (?:by|with|via|through))\b/i;
/** Handlers that a guard of all routes does not look at, before their names: "two handlers opt out with `@Public()`: …", "skipped by `POST /a`". */
export const LEAVES_GUARD = /\b(?:opts?(?:ed)? out|leaves? (?:it|the guard)|skip(?:s|ped)?(?: (?:it|the guard))?(?: (?:by|for|on|at|in))?|exempt(?:s|ed)?|bypass(?:es|ed)?|turn(?:s|ed)? (?:it )?off|switch(?:es|ed)? (?:it )?off|lets? through|waived)\b|@(?:Public|SkipAuth|AllowAnonymous|NoAuth|Unprotected|SkipGuard)\b/i;
/** "Callers talk to it with their client certificate.", "In the request header you have to pass the API token." */
export const TALKS_WITH = /\bin (?:the |each |every |your )?(?:http )?requests?['’]? headers?,? (?:we|you|clients?|callers?|users?) (?:need|must|have to|should|send|pass|include|provide|put|set|add)\b|\b(?:callers?|clients?|services?|consumers?|apps?|they|who(?:ever)? calls)\s(?:talks? to|calls?|reach(?:es)?|authenticates? (?:to|against)|connects? to)\s(?:it|us|the (?:api|gateway|service|server|backend))\s(?:with|by|using|through)\b/i;
/** Words that deny auth wherever they stand. */
export const STRICT_OPEN = /^(?:(?:optional|maybe|soft|try)[ _-]?(?:auth\w*|jwt\w*|log-?in|sign-in)|(?:auth\w*|login)(?:\sis|:)?\s?optional|auth (?:if|when) present|no (?:further|other) check|no check at all|(?:this|it) has none|can(?:'t|not| not) (?:do auth|authenticate)|no (?:auth\w*|login|log-in|sign-in|guard|session|token|credentials?|password|secret|signature|check)|no (?:key|account|token|login|header) (?:needed|required|necessary)|without (?:auth\w*|login|log-in|signing in|an account|a session|a token|credentials?|a credential)|unauthenticated|un-?authed|open to all|not signed in|not logged in|nothing is checked|nobody is asked|(?:nobody|no one) (?:has to|needs to) (?:sign|log) in|nobody (?:signs|logs) in|no need to (?:sign|log) in|(?:do not|don't) have to (?:sign|log) in|need not (?:sign|log) in|(?:do not|don't|does not) need an account|signing in is not needed|carries no guard|looks at nobody|auth disabled|auth off|skips auth|nobody checks|unprotected|publicly|granted to anon|trusts (?:whoever|every|any|the) ?(?:caller|posts|calls|sends)?|asks for nothing|nothing but (?:its|the) path|secret path|obscure path|(?:path|url) is not published|unguessable path|verify_jwt.*|(?:public|open|anonymous) on purpose|(?:deliberately|intentionally) (?:public|open))$/i;
/** "needs no authentication", "requires no valid session": what is not needed proves a caller. */
export const NEEDED_CREDENTIAL = /^\s(?:further |special |valid |own |user )?(?:auth(?:entication|ori[sz]ation|n)?|log-?in|sign-?in|credentials?|sessions?|tokens?|jwts?|passwords?|secrets?|signatures?|accounts?|cookies?|api[ -]?keys?|guard|check)\b/i;
/** "No account, 10 a day per IP.": stands alone, and says nothing of accounts that do not exist or get nothing. */
export const NO_ACCOUNT = /^no account$/i;
/** There is no user who logs in; another credential there may be. */
export const NO_LOGIN = /^(?:no|without(?: an?)?) (?:accounts?|log-?ins?|sign-?ins?|sign-?ups?|registration|logging in|signing in|user)(?: (?:is )?(?:needed|required|necessary))?$|^not (?:signed|logged) in$/i;
/** A scheme that looks at where a call comes from, not at who sends it. */
export const PROVES_NOBODY = /\bx-forwarded-for\b|\bx-real-ip\b|\borigin\b|\breferer\b|\bx-request-id\b|\bcsrf\b|\bvpn\b|\bip address\b/i;
/** The check was there, and was given up. */
export const WITHDRAWN = /\b(?:drops|removes|gives up|gave up|took (?:out|away|off)|takes (?:out|away|off)|abandons|scraps|retires|withdr(?:ew|aws)|lifts|deletes) (?:the|its|their|that|our) (?:\w+ )?(?:checks?|guards?|auth\w*|log-?in)$|\b(?:dropped|removed|taken out|given up|abandoned|scrapped|withdrawn|lifted|gone|no longer (?:checked|needed|required|asked for))\b|\bany ?(?:more|longer)$|\bfrom now on$|\b(?:now|meanwhile|since then|again) (?:open|public|unprotected|unguarded|unchecked)$|\b(?:open|public|unprotected|unguarded|unchecked) (?:now|nowadays|since|again|meanwhile)$/i;
/** "The same goes for `/b`.", "So does `/b`.": what the sentence before says holds for those that this one names, too. */
export const HOLDS_TOO = /^\W*(?:(?:and )?(?:the same|this|that|it|likewise) (?:also )?(?:holds|goes|applies|is true|is so|counts) (?:also )?(?:for|to|of)\b|(?:and )?so (?:do|does|is|are|has|have|must)\b|(?:likewise|ditto|idem)\b)/i;
export const SPREADS = /^\W*(?:it|this|that|they|the (?:guard|middleware|check|authorizer|filter|hook))\b[^.;]{0,40}\b(?:attached|applied|applies|mounted|runs|sits|guards?|protects?|covers?|wraps?|in front of|holds|used|valid|required|needed|demanded|mandatory|compulsory|asked for|stands|hangs)\b/i;
/** "The routes under `/api/open` do not.", "The one exception is `GET /open`.": what the sentence before says is not so of these. */
export const ARE_NOT = /^[^.;:!?]{1,90}\b(?:do|does|are|is|have|has|need|needs)\s?(?:not|n[’']t)\W*$|^[^.;:!?]{1,90}\b(?:has|have|does|do|makes?|runs?|goe?s? with)\sno such (?:check|guard|test|line|protection)s?\b(?! (?:for|of|on|that|whether|against|digits?)\b)|^\W{0,4}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/[^\s*]{1,80}\s(?:needs?|requires?|has|asks for|wants|takes|carries) (?:none|no such thing|nothing of the kind)\W*$|^\W{0,4}(?:for|on|at|with)\s[^.;!?]{3,80}\s(?:this|it|that|the (?:check|guard)) is (?:switched off|off|disabled|skipped|left out|suspended|lifted|waived)\b[^.;!?]{0,60}\W*$|^\W{0,4}(?:the\s)?(?:(?:one|two|three|only|sole|single)\s){0,2}exception(?:\sis|:)\s\W{0,3}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/[^\s*]{1,80}\W*$/i;
export const ANONYMOUS_COOKIE = /\b(?:issued|set|created|minted) (?:if|when) (?:absent|missing|there is none|not present|none)\b|\banonymous\b|\bvisitor\b|\bfirst visit\b|\brandom id\b|\bwithout (?:a )?(?:log-?in|account)\b/i;
/** Behind a sentence about all: what guards them. */
export const OPENS_WITH_GUARD = /^\W{0,3}(?:the|our|one|an?)\s(?:\w+\s)?(?:middleware|proxy|filter|hook|dependency|wrapper|interceptor|gateway|edge function)\s[a-z]/i;
export const REFERS_BACK = /^\W*(?:(?:where|when|if) (?:that|the|this|it)|it|that|this|they|both|each(?: of them)?|all of them|all (?:two|three|four|five|six)(?! of)|(?:these|those|the) (?:two|three|four|five)(?= (?:are|need|require|take|expect|demand|want|ask|check|carry|go|get|share|have)\b)|these(?= (?:are|need|require|take|expect|demand|want|carry|go|get|share|have)\b)|an? (?:call|request)|the (?:key|token|check|guard|secret|header|login|signature|auth\w*))\b/i;
/** "Paid APIs without login: …" tells which are meant, not that they have none. */
export const ATTRIBUTIVE = /\b(?:apis?|routes?|endpoints?|requests?|visitors?|users?|where|if|when)\W+(?:\w+\W+){0,3}$|\bcodes?:/i;
/** Before what is lacking: the records that are meant lack it, not the call: "the latest visit which has no signature". */
export const LACKED_BY_RECORDS = /\b(?!(?:requests?|calls?|callers?|clients?|routes?|endpoints?|ones?|anyone|anybody|those|users?|visitors?|people|this|and|but)\b)[a-z]+\s(?:that|which)\s(?:(?:still|yet|as yet|so far)\s)?(?:ha(?:s|ve|d)|carr(?:y|ies)|bears?)\s$/i;
/** Denies one kind of credential, not all of them. */
export const NO_SUCH = /^(?:no (?:session|token|key|password|secret|signature|user)s?|not (?:signed|logged) in|without a (?:session|token))$/i;
/** "unless marked public": the words say which are open, and of none that it is. */
export const MARKED_OPEN = /\b(?:unless|except(?: for)?)\b[^.,;/`]{0,40}$/i;
/** Before an open word: whether it is so, is said elsewhere: "which say that they are public", "each states whether it is open". */
export const SAID_ELSEWHERE = /\b(?:says?|states?|tells?|notes?|declares?|mentions?|announces?)\s(?:(?:so|themselves|itself|explicitly|there|for (?:itself|themselves)|in (?:its|their|the) (?:own )?(?:\w+ )?(?:text|section|entry|row|words|paragraph|chapter|place))\s){0,2}(?:(?:that|whether|if|where|when)\s)(?:they|it|this|one|these)\s(?:is|are)\s(?:\w+ly\s)?$/i;
/** Before an open word: whatever is so is what there is not: "no unauthenticated paid call", "never public", "not open". */
export const KEPT_FROM = /\b(?:no|not|never|neither|nor|without(?: any)?|zero|isn['’]t|aren['’]t|nothing|none)\s(?:ever\s|be\s|is\s|are\s|an?\s|any\s|left\s)?[`"']?$/i;
/** A fear is no statement of the design (docs/judgement.md, Not evidence 9). */
export const FEARED = /\b(?:could|would|might|if|someone|somebody|attackers?)\b/i;
/** "Reused, logged or leaked signed URLs": what may befall a credential, told among the risks, does not say that calls carry one. */
export const MISUSED = /\b(?:stolen|leak(?:s|ed|ing|age)?|reused?|replay(?:s|ed|ing)?|forg(?:ed|ery|ing)|spoof(?:ed|ing)|guess(?:ed|ing)|brute[- ]?forc\w+|compromised?|hijack\w*|exfiltrat\w*|intercept\w*|theft|abused?|impersonat\w*|overly broad)\b/i;
/** "`POST /b` public, 5 per minute", "`/b`: none": directly behind the name, and nothing else belongs to the word. */
export const AFTER_NAME = /\/[\w:{}[\]<>*-]*[`"']?\s?(?:[:=→—–-]\s?)?$/;
export const ENDS_WORDS = /^\s*(?:[,.;:()—–|]|-\s|$)/;
export const OPEN_CONTEXT = /\(\s*(?:public(?! (?:holidays?|transport\w*|keys?|domain|sector)\b)|anonymous|open(?! (?!to\b|for\b|on\b|in\b|at\b|by\b|and\b|or\b|endpoints?\b|routes?\b|access\b|apis?\b|without\b|deliberately\b)[a-z])|none)\b|\b(?:public|anonymous|open) (?:endpoint|route|access)\b|\bis (?:deliberately |intentionally |the one )?(?:public|anonymous)\b|\b(?:it|this|that|route|endpoint|which)\s(?:is|stays|remains)\s(?:also |left )?open(?=\W*$|[,.;:(]|\s(?:so|because|since|without|as)\b|\s(?:to|for)\s(?:all|any|every|visitors?|guests|the public|strangers|whoever)\b)|^\W*open(?=[,;:]\s)|^\W*(?:public|anonymous|open)\W*$|\b(?:public|anonymous|open) by (?:intention|intent|design|choice)\b|[.;]\s*public\.?\s*$|^public[,.;]|;\s(?:public|anonymous)(?=[,;.]\s(?!(?:private|internal|shared|or|and|members?|unlisted)\b))|\b(?:anyone|anybody|everyone|everybody)\b(?:\s+\w+){0,2}\s+(?:can|may|is allowed)\b|\bopen to (?:anyone|anybody|everyone|everybody|all|the public)\b|\bby (?:anyone|anybody)\b|\banybody may\b|(?:\/[\w:{}[\]<>*-]*[`"']?|\b(?:this|the) (?:route|endpoint)) is (?:deliberately |intentionally |left )?(?:open|unprotected|unguarded)\b(?! (?:at|from|until|on|during|only|to (?!all\b|any|every|the (?:public|world|internet|street)))\b)/i;
export const OPEN_GROUP = /\b(?:is|are|stay|stays|remain|remains) (?:deliberately |intentionally )?(?:public|anonymous|open|unprotected)\b|\((?:public|no auth\w*)\)|\bpublic (?:endpoints?|routes?)\b|\b(?:anyone|anybody|everyone|everybody)\s+(?:can|may)\s+(?:call|use|hit|reach)\b|\bopen to (?:anyone|anybody|everyone|everybody|all)\b/i;
/** "401: the caller is not authenticated": an answer of an endpoint, which says that it looks and not how. */
export const REFUSAL_LINE = /^\W{0,4}4\d\d\b/;
/** A cell that holds nothing but such a status: "401", "`403` Forbidden". */
export const ONLY_A_STATUS = /^\W{0,4}4\d\d(?: [A-Z][a-z]+){0,2}\W{0,4}$/;
/** Words of those who call, and of what they call. */
export const OF_CALLS = /\b(?:routes?|endpoints?|requests?|handlers?|api|calls?|callers?|clients?|browsers?|apps?|server|sends?|writes|mutations?|middleware|sign(?:s|ed)?[- ]in|log(?:s|ged)?[- ]in)\b/i;
/** "Configuration: DATABASE_URL, DELIVERY_KEY.": names of variables and no word of what they do. */
export const LISTS_NAMES = /^(?:[^:`]{0,40}:)?[\s*`]*[A-Z][A-Z0-9]*_[A-Z0-9_]+`?(?:\s?\([^)]{0,60}\))?(?:[\s,;&]{1,3}(?:and\s)?`?[A-Z][A-Z0-9]*_[A-Z0-9_]+`?(?:\s?\([^)]{0,60}\))?)+[.\s]*$/;
/** "`.env.example` lists the required vars (DATABASE_URL, DELIVERY_KEY).": the same behind words of its own. */
export const LISTS_VARIABLES = /(?:\benv(?:ironment)?[ _-]?var(?:iable)?s?|\bvars|\bvariables|\bsecrets|\.env(?:\.\w{1,20})?)\b[^.;:()\n]{0,40}[:(][\s`]{0,3}[A-Z][A-Z0-9]*_[A-Z0-9_*]+`?(?:\s?[,&+]\s?(?:and )?`?[A-Z][A-Z0-9]*_[A-Z0-9_*]*`?){1,40}[\s.)`]{0,6}$/;
/** A line of a program that is a comment: a statement in words, which may put off or deny as any other. */
export const COMMENT_LINE = /^\s*(?:\/\/|\/?\*|#(?![[!])|--)/;
/** A line of a program that checks its caller, or of a list of routes. */
export const GUARD_LINE = /\b(?:GET|POST|PUT|PATCH|DELETE)\s+\/|\bauthorization\b|headers?\b|\b(?:require|ensure|verify|authenticate)\w+\(|\b(?:getUser|getSession\w*|getServerSession|currentUser|auth\(\)|verifyIdToken|constructEvent|construct_event|timingSafeEqual|compare_digest|get_current_\w+|login_required|request\.auth|ctx\.auth|context\.auth)|^\s*(?:\/\/\s|#\s|"""\s?).*\b(?:auth\w*|requires?|guard\w*|verif\w+|validated|checks?|checked|signatures?|hmac|signed in|logged in|protected|session)\b/i;
export const SAME_SENTENCE = /(?:^\W*(?:auth\w*:?\s*)?|[:–—,;(]\s?|\b(?:and|by|behind|with|under|via|through|uses?|takes?|requires?|needs?|ha(?:s|ve)(?! (?:the )?same (?:depend|decorat))|wants?|makes?|does|runs?|applies|expects?|demands?|asks for|shares?|gets?|carry|carries|also) )(?:exactly )?(?:the )?(?:very )?(?:same (?:(?:(?:bearer|shared|signed|secret|cron|api|header|session|static|constant-time|service|worker|auth\w*|security|access|login) )?(?:header|token|cookie|check|guard|key|auth\w*|credential|secret|mechanism|session|protection|dependency|decorator|middleware|permissions?|guards|hmac|signature|jwt|bearer|certificate|login|sign-in|ticket|verification|gate)s?\b(?! (?:of|that|for|whether) (?:the |a |an |its |this )?(?!caller|token|header|key|signature|user|secret|session|cookie|jwt|auth|cron|route|endpoint|worker|hook|one|other|first|row|item)[a-z]+s?\b(?! (?:route|endpoint|call|job|hook|function|handler)))|as \S+\s*$)|identical (?:check|guard|auth\w*|middleware|header|credential)s?\b)|(?:^|[:–—(])\W{0,4}(?:ditto|idem|dito|likewise)(?=\W*$|[,;(–—]|\s(?:but|and|plus|for)\b)/i;
/** "Guarded like `/b`", "checked the same way as the writes", "authorised as in 3.2": another endpoint's check, where one is named. */
export const GUARDED_LIKE = /\b(?:guarded|protected|authenticated|authori[sz]ed|secured|verified|gated|locked|proves? (?:itself|himself|who \w+ is)|auth(?:entication|ori[sz]ation|n)?|access|security|identified|signed|checked|(?<!\b(?:returns?|response|out|gives?|sets?|issues?|body|in):? (?:the |a |an )?)(?:cookie|token|jwt|session|bearer|signature|credential|guard)(?=,? (?:as|like) )|inherits? (?:the |its )?(?:auth\w*|guard|check|middleware|protection|session))\s?[:,]?\s(?:(?:exactly|just|is|are|works?|runs?|happens|done|in|the)\s){0,4}(?:like|same (?:way )?as|as|identical(?:ly)? to|equals?|mirrors|follows|copied from)\s(?:(?:for|in|on|with|at|under|that of|those of)\s)?/i;
/** What it is the same as stands above. */
export const POINTS_UP = /\b(?:above|before|previous|preceding|last one)\b/i;
/** An auth cell that points at another endpoint: "as 3.4.4", "like `/b`", "see row 7", "wie Nr. 3". */
export const POINTS_AT_ANOTHER = /^\W*(?:(?:exactly|just|auth|guarded|protected|checked|identical|equal)\s)?(?:as|like|see|cf\.?|wie|siehe|vgl\.?|comme|voir|como|igual (?:que|a)|come|to|→|->|=|same as|idem)\s/i;
/** Behind or before the words that open something: only reading is open ("public read; admin write requires …"). */
export const READING_AFTER = /^\W{0,3}(?:for )?(?:read(?:s|ing|[- ]only)?\b(?! ?\/ ?write)|GETs?\b|view(?:s|ing)?\b|brows\w+|list(?:s|ing)\b|to read\b)/i;
export const READING_BEFORE = /\b(?:read(?:s|ing)?|GETs?|viewing|browsing|listing)\s?(?:is|are|:|=|→|—|–|-)?\s?$/;
/** A fear with what is done about it behind a colon, an arrow or a dash: "Forged events: the signature is verified". */
export const ANSWERED_FEAR = /(?::|→|->|=>|—|–|;)\s[^:]{0,60}\b(?:verif\w+|validat\w+|check(?:s|ed|ing)?|compar\w+|reject(?:s|ed)?|require[sd]?)\b/i;
/** "If they do not, everything about signed links is decoration": what would be so, if the design were wrong. */
export const SUPPOSES = /^\W*(?:if|should|suppose|were)\b[^,;]{0,60}\b(?:not|wrong|fails?|false|untrue|never|breaks?|turns? out|leaks?)\b/i;
/** A principle: "Authenticate first. Browser: session cookie.", "Secure by default: …". */
export const AUTH_FIRST = /^\W{0,4}(?:always )?(?:authenticate|authorize|authorise|auth(?:entication|orization)?) (?:first|everywhere|every (?:request|call)|everything|all (?:requests|calls)|by default|always)\b|^\W{0,4}(?:secure|closed|private|protected|deny) by default\b/i;
/** An endpoint's own words claim that it is guarded, and not how: "Internal only.", "Needs a login." */
export const CLAIMS_GUARD = /\b(?:(?:is|are|stays?|remains?|only|an?) (?:strictly )?(?:internal|private|protected|secured|authenticated)(?! (?:server )?(?:errors?|ids?|state|failure|exception|note|comment|model|format))|(?:internal|private|protected|secured|authenticated)(?= (?:only|routes?|endpoints?|api|use|access|network|callers?)\b|\W*$)|login required|log-in required|auth(?:entication)? required|admin[- ]only|owner[- ]only|(?<!un-|not )authed|(?<=[([])(?:auth|authn|requires auth|needs auth|behind auth|auth needed)(?=[)\]])|logged[- ]in|signed[- ]in|(?:session|login|log-in|token) (?:required|needed)|(?:requires?|needs?) an? (?:valid )?(?:session|login|log-in|token)|only (?:the )?(?:owner|admins?|staff|members?|called by|ops)|ownership|vpn|localhost|role-gated|permission|proves? who|(?:token|session|login|header) is (?:checked|required|verified)|checks? the (?:token|session|login))\b/i;
/** … in other languages. */
export const CLAIMS_GUARD_ELSEWHERE = /(?<!\p{L})(?:autenticad[oa]s?|autentica(?:ção|ción)|mesma autoriza(?:ção|cao)|misma autorización|authentifiée?s?|même autorisation|angemeldete?[nr]?|eingeloggte?[nr]?|autenticat[oa]|connectée?s?(?= (?:requis|seulement|uniquement)))(?!\p{L})/iu;
/** "A session is a short-lived JWT in a cookie": how users are known, which puts no endpoint under it. */
export const DESCRIBES_SIGN_IN = /^\W{0,4}(?:(?:an?|the|our|each|user|staff)\s){0,2}(?:sign-?in|log-?in|sessions?|identit(?:y|ies)|accounts?)\s(?:is|are|comes?|lives?|runs?|happens?|works?)\b(?![^.;]{0,80}\b(?:required|needed|demanded|checked|verified|on (?:every|each|all)|for (?:every|each|all)|everywhere|header)\b)/i;
/** "We may put a PIN in front of it": a check that somebody thinks of. */
export const POSSIBLE_CHECK = /\b(?:may|might|could|perhaps|maybe|possibly|consider)\b[^.;:]{0,24}?\b(?:put|putting|ask(?:ing)? for|add(?:ing)?|requir(?:e|ing)|want|demand(?:ing)?|set(?:ting)?|guard it with|protect it with)\s(?:an?|the|some)\s(?:\w+['’]?s?\s){0,2}?(pin|password|passcode|code word|shared code|access code)\b/i;
/** What a guard of all routes, named before, does not look at: "It skips `/a`.", "Not covered: `/a`.", "`/a` stays outside.", "Its allow-list holds `/a`." */
export const LEFT_OUTSIDE = new RegExp(
  [
    String.raw`\b(?:stays?|remains?|lies?|sits?|stands?|is|are|was|were|left|kept)\s(?:\w+\s)?(?:outside|exempt(?:ed)?|excluded|excepted|unguarded|unchecked|uncovered|not (?:covered|guarded|included)|spared|left out|out of its reach|untouched by it)\b`,
    String.raw`\b(?:it|guard|middleware|filter|check|hook|dependency|plug|interceptor) (?:deliberately |also |simply |still )?(?:lets [^.;]{1,100}\b(?:through|pass|by)\b|skips|ignores|excludes|exempts|passes over|leaves out|spares|omits|(?:does not|doesn['’]t|never) (?:cover|apply to|run (?:for|on|before)|touch|see|reach|protect|guard|look at|ask on)s?\b)`,
    String.raw`^\W*(?:not (?:covered|guarded|included|behind it)|uncovered|unguarded|exempt(?:ed)?|left out|skipped|ignored|(?:its|the|our) (?:list of exceptions|exceptions?(?: list)?|(?:allow|white|skip|ignore|bypass|pass|exclusion)[- ]?list)) ?(?:are|is|has|holds|contains|names|lists|consists of|includes|:|—|–)\s`,
    String.raw`^\W*(?:only )?outside (?:of )?(?:it|this|that|its reach|(?:the|this|that) \w{3,20}) (?:only )?(?:are|is|lies?|stands?|sits?|remains?|stays?|(?:there )?(?:is|are))\b`,
    String.raw`\b(?:switch(?:es)?|turns?) it off (?:for|on|at)\b|\b(?:is|are) (?:switched|turned) off (?:for|on|at)\b|\bopts? out\b(?! of (?:e?mail|news|tracking|cookies|marketing))|\bbypass(?:es)? it\b`,
  ].join('|'),
  'i',
);
/** "… and stops if there is no user": whoever lacks it gets nothing. */
export const STOPS_WITHOUT = /\b(?:stops?|ends|exits?|quits?|throws?|raises?|aborts?|refus\w+|rejects?|goes no further|returns? (?:early|an error)|turns? (?:it|them|him|her) away|answers? with an error)\b[^.;]{0,40}\b(?:if|when|where|unless|without)\b[^.;]{0,40}\b(?:no|not|none|missing|absent|without|lacks?|unless)\b/i;
/** The same of the endpoint with which the sentence begins: "`PATCH /a` stays outside.", "`PATCH /a` is the exception." */
export const STAYS_OUTSIDE = /^\W*(?:only |just )?(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/\S{1,80}(?:(?:,| and|, and)\s\W{0,2}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/\S{1,80}){0,4}\s(?:alone |itself )?(?:(?:stays?|remains?|lies?|sits?|stands?|is|are)\s(?:\w+\s)?(?:outside|exempt|excluded|excepted|unguarded|uncovered|not covered|spared|left out|left alone)\b|(?:is|are) (?:the|an|our) (?:only |sole |one |single )?exceptions?\b|opts? out\b|(?:does|do|goes|go) without\b|(?:skips?|bypass(?:es)?) (?:it|them)\b|asks? for nothing\b)/i;
/** "The decorator stands on `/a`.": a mark whose bearers the sentence before lets through. */
export const MARK_STANDS_ON = /^\W*(?:(?:the|this|that|such an?) (?:decorator|annotation|attribute|tag|flag|mark|marker|label|exception|exemption)s?|it) (?:stands|sits|is|is set|is put|is used|appears|holds|applies|goes|hangs)\s(?:only\s|just\s)?(?:on|at|to|for)\b/i;
export const MARKED_ARE_OPEN = /\b(?:routes?|endpoints?|handlers?|methods?|those|ones|controllers?|whatever|what(?:ever)? (?:has|bears|carries))\s(?:with|bearing|that (?:carry|bear|have)|which (?:carry|bear|have)|carrying|marked|tagged|decorated|annotated|flagged)?\b[^.;]{0,80}\b(?:let through|let pass|skip(?:s|ped)?|pass(?:es)? (?:by|through|unchecked)|exempt|open|public|unguarded|unchecked|not checked|not asked|bypass(?:es)?|left out|spared|get through|gets through|anonymous|without (?:it|a token|a session|one))\b/i;
/** A sentence that lists what the one before does not hold for. */
export const LISTS_EXCEPTIONS = /^\W{0,4}(?:(?:not )?(?:exempt(?:ed)?|excepted|excused|spared|left out|open)(?: (?:are|is|from (?:this|it)(?: (?:are|is))?))?\s?(?::|—|–)\s|(?:there (?:is|are) |with |we make |it has |save for )?(?:(?:just|only|exactly|the) )?(?:(?:an?|one|two|three|four|five|six|some|few|these|single|sole|stated|\d) ){0,2}exceptions?(?: (?:is|are))?\s?(?::|—|–)\s)/i;
/** "All routes depend on `current_person`": a group that goes through a guard of the document's own name. */
export const SPREADS_TERM = /\b(?:all|every|each|any|no|nothing|none|everything|whole|both)\b|\b(?:mux|router|route tree|handler chain|request pipeline) (?:is|gets|runs|sits|stands|lives|lies|goes)\b/i;
/** "Caller: as in 2.2": a label inside of an endpoint's text. */
export const CALLER_VALUE = /^\W{0,3}(?:callers?|called by|who calls|by whom)\s?:\s/i;
/** The check of a caller, of which an endpoint's own words may say that it comes later: "auth is added in phase 2". */
export const CHECK_OF_CALLER = /\b(?:auth|authentication|authorization|authorisation|access control|(?:auth|signature|token|secret|key|session) (?:check|verification|guard))\b(?![-_/.(]|\s(?:users?|headers?|tokens?|flows?|providers?|codes?|service|server|events?|logs?|pages?|screens?)\b)/i;
/** A comment in a program that says for whom a route is. */
export const OPEN_COMMENT = /\b(?:public(?:ly)?|for (?:everybody|everyone|anyone|anybody)|open to (?:all|everybody|everyone|anyone|the world)|any(?:one|body) (?:can|may)|no (?:auth\w*|login|log-in|account|token)|without (?:auth\w*|login|an account))\b/i;
/** Proves that its bearer was given one thing, and not who signs in: an invitation token, a share link. */
export const OF_ONE_THING = /\b(?:invit\w*|shared?|unsubscribe|reset|single-?use|one-?time|confirm\w*|download|upload|preview|rsvp|guest|signed)[- ](?:\w+ )?(?:tokens?|links?|urls?|codes?)\b/i;
/** The signed-in caller, as a function of the database asks for him. */
export const CALLER_OF_DATABASE = /\bauth\.(?:uid|jwt)\(\)/i;
/** The platform's own key in words, which a machine has to send. */
export const SERVICE_ROLE = /^\W*service[ -]role\b(?! (?:key )?(?:is|never|bypass\w*|must|stays?|may|writes?|reads?|inserts?|only)\b)/i;
/** In the cell of a webhook: what it gets bears the sender's signature. */
export const SENDER_SIGNS = /(?<!\b(?:not|never|un|isn[’']t)[\s-]?)\b(?:signed|signatures?|sigs?)\b(?! (?:in|up|out|off)\b)/i;

/** "Auth: session cookie", in a sentence of a document with one endpoint. */
export const AUTH_LABEL = /^\W{0,3}(?:auth|authn|authentication|guard|guarded by|caller|who may call)\s?:\s/i;
/** Over a list of what the system is made of: that something for sign-in is among it says of no endpoint what it asks for. */
export const STACK_TITLE = /\b(?:tech|technolog(?:y|ies)|stack|built with|dependencies|tooling)\b/i;
