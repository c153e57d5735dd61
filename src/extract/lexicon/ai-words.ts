/*
 * How an endpoint's own words say that a model has a part in it where they name neither vendor nor model: "Generate AI questions",
 * "resume con IA". Only there: elsewhere the same words advertise the product. Tests in tests/extract/lexicon-providers.test.ts.
 */

/** The short names, and the long ones, in the languages that drafts are written in. */
const AI = "(?:AI|A\\.I\\.|IA|KI|GenAI|[Aa]rtificial [Ii]ntelligence|[Ii]ntelig[êe]ncia [Aa]rtificial|[Ii]nteligencia [Aa]rtificial|[Ii]ntelligence [Aa]rtificielle|[Kk]ünstlicher? Intelligenz|[Kk]unstmatige intelligentie)";
/** Behind the name: a thing that is kept or set, or somebody, and no act of a model. */
const KEPT = '(?!\\s?(?:settings?|config\\w*|preferences?|features?|flags?|toggles?|consent|usage|histor(?:y|ies)|credits?|quotas?|limits?|budget|costs?|pricing|keys?|providers?|models?|prompts?|templates?|personas?|agents?|logs?|status|disabled|off|polic(?:y|ies)|act\\b|teams?|compan(?:y|ies)|engineers?|labs?|startups?|tools?|conversations?|sessions?|threads?|requests?|jobs?|chats?\\s(?:histor|sessions?|logs?|settings?)|messages?\\s(?:histor|log)|assistants?\\s(?:settings?|config))\\b)';
const A = '(?:an?\\s|the\\s|our\\s|la\\s|a\\s|der\\s|einer\\s|unserer\\s|l[\'’])?';
/** What a model is there for, behind its name. */
const TRADE = '(?:[Cc]hat|[Cc]hatbot|[Bb]ot|[Aa]ssistant|[Aa]ssistance|[Gg]enerator|[Gg]eneration|[Ee]valuation|[Ee]valuator|[Pp]arser|[Pp]arsing|[Aa]naly[sz]er|[Aa]nalysis|[Pp]lanner|[Ww]riter|[Ss]ummari[sz](?:er|ation|ing)|[Tt]utor|[Mm]entor|[Cc]oach(?:ing)?|[Aa]dvis[eo]r|[Rr]eviewer|[Gg]rader|[Gg]rading|[Ss]coring|[Ss]earch|[Qq]uer(?:y|ies)|[Qq]uestions?|[Pp]rediction|[Dd]iagnosis|[Dd]etection|[Rr]ecognition|[Cc]ompletions?|[Rr]ewrit(?:e|er|ing)|[Ii]nterview(?:er)?|[Ii]nference|[Cc]opilot|[Cc]ompanion|[Ii]deas|[Pp]lan|[Ff]eedback|[Cc]ontent|[Qq]uiz(?:zes)?|[Ff]lashcards|[Nn]otes?|[Ss]tory|[Aa]rticles?|[Pp]osts?|[Ii]mages?|[Vv]ideos?|[Vv]oice|[Aa]vatars?|[Ll]etters?|[Ee]mails?|[Tt]itles?|[Hh]ints?)';
/** What is sent or asked. */
const SENT = '(?:messages?|prompts?|questions?|texts?|images?|photos?|quer(?:y|ies)|inputs?|contents?|data|audio|answers?|transcripts?|mensagens?|mensagem|mensajes?|Nachrichten?)';

const WORDINGS: readonly string[] = [
  // What it is done with
  `\\b(?:with|using|via|by|through|mit|durch|per|con|mediante|usando|utilizando|com|por|pela|avec|par|met|door|de la|da|pela)\\s${A}${AI}\\b${KEPT}`,
  `\\bavec\\sl['’]${AI}\\b`,
  `\\b(?:with|using|via|by|through|from|to)\\s(?:an?|the|our|its)\\s(?:AI|A\\.I\\.|[Ll]anguage|[Vv]ision|[Ss]peech|[Ee]mbedding|[Cc]hat|[Tt]ext|[Ii]mage|LLM|[Mm]ultimodal|[Ll]arge language)[ -]models?\\b(?!\\s(?:settings?|config\\w*|table|names?|ids?|list|picker|versions?|registry|card|class|providers?|that (?:was|is) (?:configured|selected|chosen))\\b)`,
  `\\b${SENT}\\s(?:to|for|from|an|para|a|à)\\s${A}${AI}\\b${KEPT}`,
  // Who is asked
  `\\b(?:[Aa]sks?|[Cc]hat(?:s|ting)? with|[Tt]alk(?:s|ing)? (?:to|with)|[Qq]uer(?:y|ies)|[Pp]rompts?|[Ii]nvokes?|[Cc]alls?|[Rr]uns?|[Uu]ses?|[Pp]erforms?|[Cc]hama|[Ll]lama a|[Aa]ppelle|[Ff]ragt|[Nn]utzt)\\s${A}${AI}\\b${KEPT}`,
  // What it makes
  `\\b(?:[Gg]enerat(?:es?|ed|ing)|[Rr]egenerates?|[Dd]raft(?:s|ing)?|[Ww]rites?|[Pp]roduces?|[Ss]tream(?:s|ing)?|[Rr]equests?|[Tt]riggers?|[Pp]erforms?)\\s(?:[a-z]{1,20}\\s){0,2}${AI}\\b${KEPT}`,
  `\\b${AI}(?:\\s[a-z]{2,20}){0,2}[\\s-]${TRADE}\\b(?!\\s(?:settings?|config\\w*|histor\\w+|sessions?|logs?|list|usage|status|ids?|feedback|ratings?|threads?)\\b)`,
  `\\b${AI}[- ](?:generat\\w+|driven|enhanced|enabled|suggested|extracted|created|scored|graded|summari[sz]ed|curated|recommended|supported|gestützte?\\w{0,2}|generierte?\\w{0,2}|basierte?\\w{0,2}|Assistent\\w{0,2}|Chat\\w{0,10}|Analyse\\w{0,2})\\b`,
  `\\b(?:[Aa]sist[eê]ncia|[Aa]ssistente|[Aa]sistente|[Aa]ssistant|[Cc]hat|[Aa]nálise|[Aa]nálisis|[Aa]nalyse|[Rr]esposta|[Rr]espuesta|[Rr]éponse|[Rr]esumo|[Rr]esumen)\\s(?:de |da |con |com |por |d['’]|par )?${AI}\\b`,
  `\\b${AI}\\s(?:generativa|générative|responde|genera|gera|analiza|analisa|répond|génère|generiert|antwortet|analysiert|schreibt)\\b`,
  // What it does itself
  `\\b${AI}\\s(?:then\\s|will\\s)?(?:auto[- ]?|automatically\\s)?(?:generates?|writes?|drafts?|summari[sz]es?|extracts?|classif(?:y|ies)|suggests?|answers|replies|responds|analy[sz]es?|scores|translates?|parses|recommends?|transcribes?|tags|categori[sz]es?)\\b(?!\\s(?:are|were|is|was|list|table)\\b)`,
  // What ends with it: "429: AI quota exhausted"
  `\\b(?:${AI}|LLM|[Mm]odel)\\s(?:token\\s)?(?:quota|budget)\\s(?:is\\s|was\\s)?(?:exhausted|exceeded|reached|used up|depleted)\\b`,
  // What the answer tells of who made it: "→ { source: 'ai', text }"
  `(?<=(?:→|->|=>|⇒|\\b[Rr]eturns?|\\b[Rr]esponds? with|\\b[Aa]nswers?|\\b[Rr]esponse:?)[^.;→]{0,120})\\b(?:source|provider|origin|engine|generated_?[Bb]y|made_?[Bb]y|mode)["']?\\s?[:=]\\s?["'](?:ai|llm|model|gpt)["'](?!\\s?\\|\\s?["'](?:user|manual|human)["'])`,
  // The prompt that it is made with: "(reuse `make-verse` prompt)", "drafts it with the verse prompt"
  '\\b(?:[Rr]e-?us(?:es?|ing)|[Uu]s(?:es?|ing)|[Ww]ith|[Vv]ia|[Rr]uns?|[Ff]rom)\\s(?:the\\s|our\\s|an?\\s|its\\s)?[`"]?(?!(?:install|confirm\\w*|permission|log-?in|sign-?in|password|native|browser|user|payment|consent|update|cookie|writing|daily|journal)\\b)[a-z][\\w-]{2,40}[`"]?\\sprompt\\b(?!s? (?:the|users?|for (?:the )?(?:user|password|permission))\\b)',
  // In brackets behind the act, or a label of the whole
  `(?:\\(|\\[)(?:[a-z]{2,20}\\s)?${AI}(?:\\)|\\])`,
];

export const AI_IN_OWN_WORDS = new RegExp(WORDINGS.join('|'), 'g');

/** Letters of which some stand wherever the wordings above match: cheap to look for first. */
export const AI_NAME_HINT = /\bA\.?I\b|[\w`"]\sprompt\b|[ -]model|\bIA\b|\bKI\b|GenAI|ntelig|ntelli|[:=]\s?["'](?:ai|llm|model|gpt)["']|\bLLM\b/;

/** Where the document has a model: who answers in a chat, what is asked of stored texts. */
export const BOT_IN_OWN_WORDS = /\b(?:image|video|scene|picture|illustration)[- ]prompts?\s(?:generation|creation|writing)\b|\b(?:generat(?:es?|ing)|creat(?:es?|ing)|writ(?:es?|ing))\s(?:an?\s|the\s|all\s)?(?:image|video|scene|picture|illustration)[- ]prompts?\b|\b(?:messages?|prompts?|questions?) (?:to|for) (?:the |a |our )?(?:chat)?bot\b|\bchatbot (?:messages?|repl(?:y|ies)|responses?|answers?|conversation|quer(?:y|ies)|endpoint)\b|\bRAG (?:quer(?:y|ies)|chat|answers?|pipeline|search|questions?)\b|\b(?:runs?|invokes?|executes?|calls?) (?:the |an? |one )?(?:[a-z]{2,20} )?agents?\b(?! (?:list|config|settings))|\btext generation\b/gi;

/** What comes in goes on to a path that only a model stands behind: "Proxies to the sidecar's `/rag`", "forwards it to `llm-svc/v1/chat/completions`". */
export const PASSED_TO_MODEL = /\b(?:prox(?:y|ies|ied)|forwards?|forwarded|relays?|relayed|delegates?|passed|passes)\b[^.;|]{0,60}?\/(?:rag|(?:chat\/)?completions|llm|embeddings|inference)(?![\w/-])/gi;

/** The act on what a model has made before: nothing is made now. */
export const KEEPS_MADE = /^\W{0,4}(?:lists?|saves?|stores?|persists?|updates?|edits?|renames?|deletes?|removes?|clears?|rates?|likes?|votes?|sets?|configures?|enables?|disables?|registers?|cancels?|stops?|approves?|accepts?|rejects?|appl(?:y|ies)|archives?|shares?|exports?|downloads?|marks?|retrieves?|fetch(?:es)?|reads?|loads?|polls?|track(?:s|ing)?|logs?|toggles?|history|balance|usage|lista|guarda|salva|speichert|liste)\b/i;

/** The last segment of a path that keeps or shows what a model has made. */
export const KEPT_BY_PATH = /^(?:history|feedback|ratings?|usage|quotas?|credits?|balance|settings?|config(?:uration)?|preferences|status|state|models?|providers?|keys?|logs?|cancel|stop|save|list|costs?|limits?|health|templates?|prompts?)$/i;

/** The last segment of a path that names a model, no act of one, and what may stand before it where it is only set or looked at: `/admin/llm`. */
export const MODEL_AS_THING = /^(?:ai|llm|gpt|genai|gen-ai|prompt|rag|chatbot|copilot)$/i;
export const WHERE_THINGS_ARE_SET = /^(?:admin|settings?|config(?:uration)?|preferences|options|system|ops)$/i;

/** The last parts of a path, the last one first, that are what models are there for, and nothing that a program makes of its own data: `generate-outline`, `summarize-letters`; no `generate-invoice`, `generate-keys`. */
export const MADE_BY_MODELS =
  /^(?:(?:re-?)?generate|summari[sz]e|rewrite|paraphrase|brainstorm|ideate|transcribe|translate|analy[sz]e|suggest|draft|explain|proofread)(?![a-z])(?!.*(?:pdf|invoice|receipt|report|export|csv|sheet|link|url|slug|key|token|codes?(?![a-z])|qr|otp|secret|password|id$|slot|schedule|sitemap|thumbnail|certificate|ticket|label|stat|metric|usage|performance|traffic|preview|signature|hash|nonce|voucher|coupon|sample|mock|seed|test))/i;
/** A segment of a path that says that a model stands behind it: `/ai/suggest`, `/ai-coach`; not what is kept of it: `/ai-results`, `/ai-config`. */
export const AI_PATH_SEGMENT = /^(?:ai|llm|gpt|genai|gen-ai)(?:[-_](?!(?:results?|config\w*|settings?|preferences|usage|quotas?|credits?|costs?|limits?|logs?|history|status|health|providers?|models?|keys?|templates?|prompts?|feedback|features?|flags?|polic(?:y|ies)|consent|metrics|stats)$)[a-z-]{2,30})?$|^[a-z-]{2,30}[-_]ai$/i;

/** Verbs with which a function says by its name that it lists, judges, keeps or passes on what there is: nobody makes it anew for that. */
export const NAME_OF_OTHER_ACT =
  /^(?:list|browse|rate|like|unlike|star|unstar|favou?rite|bookmark|pin|unpin|flag|vote|share|unshare|save|store|keep|update|edit|rename|move|delete|remove|archive|restore|publish|unpublish|mark|follow|export|import|upload|track|log|record|count|approve|accept|reject|cancel|close)(?=[-_])/i;
