/** Labels of fields and headers of columns under which an endpoint's parts stand. */
export const PART_LABELS = {
  output: /^(?:out|outputs?|responses?|returns?|return value|results?|answers?|reply|replies|response body|success(?: response)?|on success|gives|yields|sends back|status(?: codes?)?|res|resp|ausgabe|antwort|liefert|rückgabe|back|output \/ status|response shape|produces)\b|^(?:salida|sa[ií]da|sortie|respuesta|resposta|réponse|uitvoer|antwoord|risposta|retorno|retorna|devuelve)(?=\W|$)/i,
  input: /^(?:in|inputs?|requests?|body|payload|params?|parameters?|query(?: params?| string| parameters?)?|args?|arguments?|accepts|takes|receives|request body|fields|form|data|req|eingabe|anfrage|schema|consumes|headers|sends|input \/ body)\b|^(?:entrada|entrée|corpo|cuerpo|corps|requête|petici[oó]n|requisi[çc][aã]o|invoer|richiesta|recibe|recebe)(?=\W|$)/i,
  purpose: /^(?:purpose|why|what(?: for| it does)?|does|description|desc|summary|use|used for|for|role|goal|zweck|beschreibung|prop[oó]sito|objetivo|descripci[oó]n|descri[çc][aã]o|doel|scopo|notes?|function|action|was|operation|meaning|task|about|responsibility)\b/i,
} as const;
/** Labels of fields that say nothing of any of the three parts. */
export const OTHER_LABELS = /^(?:auth\w*|access|guard|security|who|caller|called by|limit\w*|rate\w*|throttl\w+|timeout|lookup|sql|errors?|idempoten\w+|cost|cache|method|verb|path|route|url|endpoint|writes?|tables?|rls|roles?|permission\w*|external|telemetry|events?|p95|latency|atomicity|validation|read cost)\b/i;

/** Words and signs that lead in what an endpoint answers; "e-mail and password in, JWT out". */
export const ANSWERS =
  /(?<=\sin,\s[^.;]{1,40})\sout\b(?=[.;,)]|$)|(?:→|⇒|⟶|─►|->|=>)\s*\S|\b(?:results?|gets?|gives?|receives back)\s[`"']?(?:[{[]|20\d\b)|\b(?:returns?|returned|returning|answered|answering|responds?|responding|(?<!\b(?:send|approv|edit|post|sav|stor|keep|record|submit|giv|add|mark|grad)(?:e|es|s|ed|d|ing)? (?:the|an?|one|this|own|each) )(?:answers?|response|replies|reply)|yields?|gives? back|gives (?:all of |all )?(?:the (?:person|user|member|caller|customer|owner)['’]s|every|all)|hands? (?:out|back|over)|handing out|sends? back|streams?|streamed|emits?|outputs?|out:?\s*[{[`'"\d]|served|downloads?|redirects?|redirected|liefert|antwortet|gibt|zurück|leitet|issues?|mints?|exchanges?|as (?:json|csv|pdf|text|html|a file)|text\/\w+|application\/\w+|no (?:response body|content)|empty (?:body|response|answer)|gets? back|(?<!client |browser |app |page |frontend |front-end |which |that )renders (?:an? |the |all |its |one )?[\w'’-]{3,}|on success[,:]? (?=the |an? |[`{["\d])|response_model\s?=\s?(?!None\b)\w+)\b|sets? (?:the|an?) (?:[\w-]+ )?(?:cookie|session)\b|(?<![\w.:/$-])(?:20[0-6]|30[1-8])(?!\w|\.\d|\s?(?:rows?|px|ms|s\b|kb|mb|per|\/|requests?|items?|char|words|x\b|%))/i;
/** What is answered behind what is taken: a status ("body: `days`, `tone`; `200`"), what an arrow leads to ("body `{ day }` → 201 `{ id }`"), or the type that a function gives back ("body: DayIn) -> DayOut"). */
export const ANSWER_BEHIND_INPUT = /(?:→|⇒|⟶|->|=>)\s?[`"'(]*(?:20[0-6]\b|[{[])|(?:[;,]\s?|\.\s)[`"'(]*20[0-6]\b|\)\s?->\s?(?!None\b)[\w"']/;
/** An answer that only tells of failure: errors are no output. */
export const ONLY_FAILURE = /^[^→>]{0,120}\b(?:errors?|fails?|failure|invalid|unknown|anything else|otherwise|over the limit|time ?out)\b/i;
/** What leads in what an endpoint takes. */
export const TAKES = /\sin,\s(?=[^.;]{1,40}\sout\b)|\b(?:takes?|receives?|accepts?|expects?|input|in:?\s*[{[`'"]|body|payload|multipart|form|with (?:an? |the )?|given|uploads?|posts?|sends?|submits?|params?|parameters?|query|json|csv|file|picture|photo|message|number|code|email|fields?|nimmt|id|token|event)\b|[{[]\s*[`"']?\w|\?[\w]+=|<-/i;
/** "address → point": what stands before the arrow is taken. */
export const BEFORE_ARROW = /^\W*\p{L}[^→=>]{1,60}(?:→|⇒|->|=>)/u;
/** A phrase that begins with a thing rather than an act names what is sent: "stars and a sentence", "voice note of the vet". */
export const NAMES_INPUT = /^\W*(?:(?:an?|the|one|two|three|some|your|all)\s)?[\w'-]{2,24}(?:\s[\w'-]{2,24})?\s(?:and|of|from|plus|or)\s/i;
/** Acts with which a phrase begins, by their first letters. */
export const BEGINS_WITH_ACT =
  /^\W*(?:free|discard|eras|wip|void|refund|unshar|unfollow|dismiss|promot|demot|pin|unpin|accept|activat|add|adjust|analy|answer|append|appl|approv|archiv|ask|assign|attach|authori|be|begin|block|book|calculat|call|cancel|chang|charg|check|claim|clos|complet|comput|confirm|connect|convert|copy|correct|creat|deactivat|declin|delet|detach|disabl|draft|drop|edit|enabl|enqueu|enrol|estimat|exchang|export|extend|fil|fill|find|finish|fir|flag|generat|get|giv|hand|hid|import|inform|insert|invit|issu|join|launch|leav|let|link|list|lock|log|mail|mak|mark|match|merg|move|notif|open|order|paus|pay|pick|plan|post|preview|process|publish|pull|purg|push|put|queu|rank|rat|read|rebuild|recalculat|record|redeem|refresh|refund|regist|reject|releas|remov|renam|render|renew|reopen|replac|report|request|reschedul|reserv|reset|resolv|restor|resum|retr|return|reveal|revok|rotat|run|sav|schedul|search|send|set|shar|show|sign|simulat|snooz|start|stop|stor|submit|subscrib|suggest|summar|suspend|swap|switch|sync|tag|tak|tell|test|text|toggl|track|transcrib|transfer|translat|trigger|turn|unblock|undo|unlock|unsubscrib|updat|upload|upsert|validat|verif|withdraw|writ)\w*\b/i;
/** Names of the answer itself: "CSV", "pixel". */
export const NAMES_ANSWER = /\b(?:csv|pdf|png|gif|pixel|xml|rss|feed|ics|ical|zip|xlsx|html|redirect|download|stream|sse|image|thumbnail|export|file|qr)\b/i;
/** Words of a page: it is what a browser shows, not what the route answers. */
export const NAMES_PAGE = /^\W*(?:the |a |an )?[\w'’-]{0,24}\s?[\w'’-]{0,24}\s?(?:page|screen|view|landing|tab|modal)\b/i;

/** Parameters of a list, before the dash that leads to what is answered: "page – 50 sessions of the user". */
export const LIST_PARAMETERS = /^\W*(?:page|cursor|limit|offset|size|q|query|search|sort|filter|from|to|since)(?:,\s?\w+){0,4}\s[–—|-]\s/i;
/** A path that names an act and nothing that it is done to: `/v1/run`. */
export const ACT_WITHOUT_OBJECT = /^(?:\/(?:api|v\d+|rest|rpc|fn|functions))*\/(?:run|exec|execute|process|action|do|go|call|invoke|handle|perform|start|main|trigger|submit|operate)$/i;
/** Directly behind the name of an endpoint: it is there already, and only extended. */
export const EXTENDED = /^[\s`"'*]{0,4}\((?:exists|existing|already (?:there|exists|live|built)|extended)\b[^()]{0,30}\)/i;
/** A phrase of ordinary words. */
export const PHRASE = /\p{L}{4,24} \p{L}{3,}/u;

/** The last words of paths that name an act that takes nothing more. */
export const ACT_SEGMENT =
  /(?:^|[/_.-])(?:log-?out|sign-?out|cancel|revoke|approve|reject|accept|decline|confirm|publish|unpublish|archive|unarchive|restore|resend|retry|refresh|renew|start|stop|end|finish|complete|close|reopen|open|pause|resume|activate|deactivate|enable|disable|withdraw|claim|release|lock|unlock|like|unlike|favou?rite|follow|unfollow|join|leave|ack|acknowledge|read|mark-read|skip|snooze|undo|reset|rotate|sync|run|trigger|rebuild|reindex|purge|flush|recompute|recalculate|regenerate|generate|summari[sz]e|analy[sz]e|process|checkout|pay|portal|submit|delete|remove|clear|dismiss|verify|check|ping|book|unsubscribe|seed|import|export|link-token|session|sessions|presign|upload-url|me)$/i;
/** Routes that only say that the system is up, or take back a sign-in from outside. */
export const NO_ANSWER_PATH = /(?:^|\/)(?:healthz?|livez?|readyz?|ready|live|ping|status|_health|health-?check|up|metrics|callback)(?:\/|$)/i;
/** Routes of machines and operators, told by their paths where the text does not tell who calls. */
export const MACHINE_PATH = /(?:^|\/)(?:cron|crons|timers?|jobs?|tasks?|workers?|internal|intern|webhooks?|hooks?|ops|maintenance|scheduled?|queue|events?\/(?:stripe|twilio)|_\w+|callbacks?)(?:\/|$)|(?:^|\/)(?:twilio|stripe|vonage|sinch|revenuecat|docusign|postmark|sendgrid|mailgun|mollie|gocardless)(?:\/|$)|(?:^|[/-])(?:webhook|hook|backfill|cron|worker|reindex)(?:$|[/-])/i;
/** Credentials that machines carry. */
export const MACHINE_CREDENTIAL = /\b(?:CRON|WORKER|JOBS?|TASKS?|SCHEDULER|QUEUE|OPS|WEBHOOK|INTERNAL|DIGEST)_?(?:SECRET|KEY|TOKEN)\b|\bx-(?:worker|cron|jobs?|task|internal)-(?:key|secret|token)\b|\bwebhook signature\b|\boidc\b|\bsig(?:nature )?v4\b|\b(?:iam|service|execution) role\b/i;
/** Acts that change a thing, by their first letters. */
const ACTS = String.raw`delet\w+|remov\w+|renam\w+|hid\w+|edit\w*|chang\w+|updat\w+|mov\w+|clos\w+|reopen\w*|archiv\w+|cancel\w*|set\w*|revok\w+|unsubscrib\w+|leav\w+|forget\w*|replac\w+|recategori\w+|correct\w*|mark\w*|toggl\w+|withdraw\w*|unpublish\w*|publish\w*|adjust\w*|drop\w*|disconnect\w*|unlink\w*|löscht?|ändert?`;
/** An act upon a thing in words: "deletes a report", "rename a street". */
export const ACT_ON_OBJECT = new RegExp(String.raw`\b(?:${ACTS})\b\s+\S`, 'i');
/** An act at the end of its clause, whose object is that of the path: "a human corrects." In small letters: `DELETE` is the method, `.delete(` code. */
export const ACT_ALONE = new RegExp(String.raw`(?<![.\w@/-])(?=[a-z]{3,16}s\b)(?:${ACTS})(?=\s?(?:[.;,:–—]|$))|^\W*(?:(?:DELETE|PATCH|x{4,120})\b\W*)?(?:[Rr]evoke|[Dd]elete|[Rr]emove|[Cc]ancel|[Ww]ithdraw|[Uu]npublish|[Dd]isconnect|[Uu]nlink|[Aa]rchive)(?=\s?(?:[.;,:–—]|$))`);
/** A value that only tells of failure: "422 when it is unknown", "error texts". */
export const ONLY_FAILS = /^\W*(?:errors?\b|fail|[45]\d\d\b)(?!.{0,120}\b2\d\d\b)/i;
/** Who may call it is no answer: "Owner only". */
export const ONLY_WHO = /^\W*[\w-]{2,20}(?: [\w-]{2,20})? only\W*$/i;
/** An act with which a phrase begins, with its object. */
export const HAS_OBJECT = /^\W*\w+\s+\w/;
/** A sentence about what all endpoints answer. */
export const ALL_ANSWER = /\b(?:all|every|each|any)\b[^.;]{0,60}\b(?:endpoints?|routes?|handlers?|writes?|posts?|mutations?|calls?|requests?|successful)\b[^.;]{0,60}\b(?:returns?|answers?|responds?|replies|reply)\b(?![^.;]{0,30}\b(?:40\d|42\d|50\d|errors?|failure)\b)/i;
