/*
 * Words by which passages mean endpoints, in groups and with exceptions, beyond their paths.
 */

import { SOME_OF } from './quantifiers.js';

const HEADS = 'endpoints?|routes?|handlers?|requests?|apis?|api calls?|calls?|writes|(?<=\\b(?:every|each|any)\\s)write|mutations?|posts?|POSTs|PUTs|DELETEs|PATCHes|functions?|crons?|jobs?|workers?|webhooks?|hooks?|actions?|operations?|paths?|methods|verbs|callables?|procedures?|rpcs|resolvers?|controllers?|views?|URLs|routen|endpunkte?|anfragen?|aufrufe?|matches|arrives|comes in';
/** What words of order point at, the last from the end. */
export const PLACES: Readonly<Record<string, number>> = { first: 0, former: 0, second: 1, third: 2, fourth: 3, fifth: 4, sixth: 5, last: -1, latter: -1 };
export const NUMBERS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };
export const QUANTIFIED = new RegExp(
  `\\b(all|every|each|any|both|everything|alle|jede[rsn]?|whatever|(?<=(?:^|[.;:,]\\s)\\W{0,4}an? (?:call|request) to )an?|(?:the )?(?:other|remaining|rest of the|two|three|four|five|six|seven|eight|nine|ten|following)|these|those|the)\\b((?:\\s+(?:of\\s+)?(?!(?:all|every|each|any|no|to|into|via|protects?|guards|secures?|covers?|wraps|shields?|runs|stands|sits)\\b)(?:(?:GET|POST|PUT|PATCH|DELETE),|[\\w'()/-]+)){0,5}?)\\s+(${HEADS})\\b(?!\\.\\w)(?!\\s(?:routes|endpoints|handlers|functions)\\b)(?!(?:\\s?[/,&+]\\s?|\\s(?:and|or)\\s)(?:GET|POST|PUT|PATCH|DELETE)\\b)`,
  'gi',
);
export const PLURAL = new RegExp(`(?:^|[\\s(*,])((?:[\\w'/-]+\\s+){1,3}?)(endpoints|routes|handlers|requests|calls|crons|jobs|workers|webhooks|hooks|functions|mutations|actions|apis|APIs)\\b(?!\\.\\w)`, 'g');
/** "Donor routes: …": routes of the people who use them. */
export const PERSONA = /(?:^|[.;:]\s+|\band\s+)\W?([A-Za-z][\w'-]{2,20})[\s-](?:routes|endpoints|requests|handlers)\b/g;
export const NO_PERSONA: ReadonlySet<string> = new Set(['protected', 'authenticated', 'private', 'secured', 'all', 'any', 'both', 'each', 'every', 'some', 'most', 'many', 'few', 'no', 'more', 'less', 'only', 'exposes', 'has', 'have', 'with', 'for', 'from', 'into', 'when', 'handles', 'existing', 'undeclared', 'unknown', 'unlisted', 'concurrent', 'failed', 'failing', 'slow', 'retried', 'parallel', 'outgoing', 'outbound', 'further', 'expensive', 'heavy', 'health', 'external', 'third-party', 'upstream', 'provider', 'gateway', 'network', 'database']);
export const BARE_PLURAL = /^\W*(endpoints|routes|crons|workers|webhooks|hooks|mutations|writes|POSTs)\b/gi;
/** "routes 3, 4 and 9": endpoints by the numbers of their rows. */
export const NUMBERED = /\b(?:routes?|endpoints?|rows?|nos?\.|numbers?|calls?)\s+#?(\d{1,2}(?:(?:\s?,\s?|\s?(?:and|or|to|through|&|\+|[–—-])\s?)#?\d{1,2}){0,12})\b(?!\s*(?:req|per|\/|times|%|ms|s\b))/gi;
/** The same with the number in words: "except number three: …", "routes two and four need no session"; not "it is number one on our list". */
export const NUMBERED_IN_WORDS = /\b(?:routes?|endpoints?|rows?|entr(?:y|ies)|items?|nos?\.|numbers?)\s((?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:(?:,\s|,?\s(?:and|or)\s)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)){0,6})(?=\W{0,3}$|\s?[.,:;)–—]|\s(?:is|are|has|have|needs?|takes?|asks?|wants?|requires?|goes|go|runs?|stays?|carr(?:y|ies)|checks?|and|which|that|where|whose|alone)\b)/gi;
/** The values of such words. */
export const COUNTED: Readonly<Record<string, number>> = { one: 1, ...NUMBERS, eleven: 11, twelve: 12 };
/** Numbers of a list without a word for what they number: "a session cookie on 2 and 3", "1–3 need a session cookie". */
export const NUMBERS_ALONE = /(?:\b(?:on|for)\s|^\W{0,4})#?(\d{1,2}(?:(?:\s?,\s?|,?\s?(?:and|to|through|&|\+|[–—-])\s?)#?\d{1,2}){1,12})(?!\d|\s?,\s?#?\d)(?=\s?(?:[.;,)]|$)|\s(?:needs?|requires?|takes?|wants?|are behind|use)\b)/gi;
/** "**3, 5, 6**: the record is taken by …": a line that opens with the numbers of rows. */
export const OPENS_WITH_NUMBERS = /^\W{0,3}#?(\d{1,2}(?:(?:\s?,\s?|\s?(?:and|or|to|through|&|\+|[–—-])\s?)#?\d{1,2}){0,12})\W{0,3}(?::|\s[–—-])\s/;
/** "5.1 as a whole: …", "section 5.1", "5.1 to 5.3", "of 5.1 (guests) and 5.3 (machines)": the endpoints under a numbered heading. */
export const SECTION = /(?:^\W{0,4}|\b(?:in|of|under|from|outside|besides|except|sections?)\s|§\s?)(\d{1,2}\.\d{1,2})(?:\s?(?:to|through|–|-)\s?(\d{1,2}\.\d{1,2})|((?:\s\([^().;]{1,60}\))?(?:,?\s(?:and|&|or)\s|,\s)\d{1,2}\.\d{1,2}(?:(?:\s\([^().;]{1,60}\))?(?:,?\s(?:and|&|or)\s|,\s)\d{1,2}\.\d{1,2}){0,6}))?(?![\w.]|\s?(?:%|s\b|ms\b|[kmg]b\b|seconds?\b|minutes?\b|hours?\b|€|\$))/gi;
export const SECTION_NUMBER = /^\W{0,3}(\d{1,2}\.\d{1,2})\.?\s/;
/** "The CronJob sends …": what calls endpoints stands for them. */
export const MACHINE = /\b(?:the )?(cloud scheduler|vercel cron|pg_cron|github actions|eventbridge|qstash)\b(?= (?:scheduler )?(?:calls?|invokes?|posts?|hits?|sends?|triggers?|pings?) (?:it|them|the (?:route|endpoint|job|function))\b)|\bthe (cron ?jobs?|crons?|scheduler|dispatcher|queue)\b(?! (?:routes?|endpoints?|secrets?|keys?|jobs?|handlers?|headers?|expressions?))/gi;
export const ROUTE_HEAD = /^(?:routes?|paths?)$/i;
export const ROUTE_AFTER = /^\s(?:routes?|paths?)\b/i;
/** "The first two of these …" */
export const ORDINAL = /\bthe (first|last) (two|three|four|five|six|one)\b/gi;
/** Before "the last one", where an endpoint may be meant: "Both are cut off, the last one after 6 s", not "when the last one is aborted". */
export const LEADS_TO_ONE = /(?:^\W{0,4}|[.;:,(–—]\s{0,2}|\b(?:for|on|of|by|and|but|except|only|in|at|to|with)\s)$/i;
/** "About the first row.", over what is said of one row of the list above. */
export const OPENS_WITH_ORDINAL = /^\W{0,4}(?:(?:about|on|for|as (?:to|for)|regarding|concerning|(?:a )?(?:note|remark|word) on) )?the (first|second|third|fourth|fifth|sixth|last) (?:row|route|endpoint|entry|line)\b/i;
export const OF_THESE = /\b(?:all|both|each|every one)(?: (?:two|three|four|five|six|seven|eight|nine|ten))? of (?:these|them|those|the above)\b/gi;
/** "the nightly ones": those of which their own words say so. */
export const DESCRIBED_ONES = /\bthe ([a-z][a-z-]{3,20}) ones\b/gi;
/** "Both check the session", "All three: bearer token": as many endpoints as it says. */
export const SO_MANY_OF_THEM = /(?<=^|[;.:]\s)(both|all (?:two|three|four|five|six|seven|eight|nine|ten))(?=:\s| (?:of (?:them|these) )?(?:takes?|needs?|requires?|checks?|uses?|demands?|carry|wants?|asks? for|share|goe?s? through|sit behind|are behind)\b)/gi;
export const EVERYTHING = /(?<=^\W{0,4}(?:unless|except (?:where|when)|where not)\s[^,.;]{3,40},\s(?:the\s|our\s)?)(?:endpoints|routes|requests|handlers)\b|(?<=^\W{0,4}(?:[Tt]he |[Oo]ur )?)(?:endpoints|routes|requests|handlers) (?:(?:must|shall|do|will|have to) )?all(?= (?!of)[a-z])|(?<=^\W{0,4}(?:[Tt]he |[Oo]ur |api |http )?)(?:endpoints|routes|requests|calls|handlers)(?=\s(?:(?:must|have to|always|only)\s){0,2}(?:carry|bear|need|bring|require|present|demand|expect|(?:are|be) (?:only |always )?(?:authenticated|protected|guarded|verified))\b)|\b(?:todas as|todos os|todas las|todos los|toutes les|tous les|tutte le|tutti gli|tutti i|alle|cada|chaque|ogni|elke)\s(?:rotas?|endpoints?|requisi[çc](?:[õo]es|[ãa]o)|chamadas?|rutas?|peticiones|llamadas?|routes?|requêtes?|appels?|rotte|richieste|verzoeken|apis?)\b|(?<=\b(?:unless (?:otherwise )?(?:noted|stated|marked|specified|said)(?: otherwise)?|(?:unless|where|except where) (?:I|we|it|(?:its|the|an?|their)(?: own)? (?:row|entry|line|text|paragraph|section|description|heading|item|cell|note|remark)(?: (?:below|above|here|itself))?) (?:says?|states?|notes?|tells?)(?: you)? (?:otherwise|differently|so)|where (?:nothing|no more) (?:else )?is (?:said|noted|stated)),? )(?:endpoints|routes|requests|(?:an?|the) (?:endpoint|route|request))\b|(?<=^|[;.:]\s)(?:all|each)(?= (?:of them )?(?:takes?|needs?|requires?|checks?|uses?|demands?|carry|carries|goe?s? through)\b)|(?<=\b(?:auth\w*|guard|access) (?:for|on|of) )all of (?:it|them|these|this)\b|\beverything(?: else)?\b(?! (?:HTTP|REST|web|about|around|related|concerning)\b)|\b(?:no|not (?:a single|one)) (?:api |http |other )?(?:routes?|endpoints?|paths?|handlers?|requests?|writes?)\b(?: (?:below|above|here|listed (?:below|above|here)|of (?:this|the) (?:list|table|document)))?(?=,| (?:that )?(?:but|save|except|other than|answers?|responds?|is (?:answered|served|reached|reachable|processed|handled|let|run|executed)|are (?:answered|served|reached|reachable|processed|handled|let|run|executed)|gets? (?:through|past|an answer|anywhere)|pass(?:es)?|reach(?:es)?|runs?|works?|may be|can be|will be|goes|executes|starts?|begins?|happens?|does anything|proceeds?)\b)|(?<=(?:^|[.:;]\s)\W{0,4})an? (?:api |http )?(?:operation|endpoint|route|request|call|handler|action|method|resolver)\b(?= (?!to\b|for\b|of\b|on\b)(?:\w+ ){1,4}only (?:after|once|when|if|with|for|by|on)\b)|\bnothing\b(?= (?:under|below|behind|beneath) [`"']?\/?[\w/*-]{1,40}[`"']? (?:answers|responds|is (?:answered|served|reachable|open|run)|lets|runs|works|passes|goes|opens)\b)|\bnothing\b(?= (?:(?:but|save|except|other than) [^,.;]{1,60} (?:answers|responds|is (?:answered|served|reachable|open)|gets?|passes|reaches|goes)\b|(?:happens|works|runs|goes|answers|responds|is (?:answered|served|reachable)|gets? (?:through|past)|passes|reaches))\b)|(?<=^|[.;:]\s)(?:nobody|no one|no caller)(?= (?:gets?|comes?|passes|reaches|is let|may|can)\b)|(?<=^|[.;:]\s)(?:requests?|calls?|callers?)(?= (?:without|lacking|with no|that (?:lacks?|carry no|have no))\b)|\b(?:the|our) (?:(?:root|main|http|api|chi|gin|echo|fiber|axum|express|fastify|hono) ){0,2}(?:mux|router|route tree|handler chain|request pipeline)(?= (?:is|gets|runs|sits|stands|lives|lies|goes) (?:all |entirely |itself |as a whole |wholly )?(?:wrapped|guarded|protected|enclosed|behind|inside|within|under|through)\b)|\b(?:the|our|this) (?:whole|entire|complete) (?:api|surface|backend|app|application|server|service|router|worker|function app)\b|\bthe api\b(?= (?:answers?|responds?|returns?) 40[13]\b)|\b(?:the|all) others\b(?= (?:is|are|need|require|use|go|demand|want|take|check|carry|have|share|get|stay))|\b(?:the )?rest(?! (?:is|are) (?:dropped|rejected|refused|ignored|discarded|thrown|queued|kept|deleted|lost|cut|sent|answered with))(?= (?:is|are|need|require|use|go|demand|want|take|check|carr))/gi;
/** … in languages of other letters, and in those that share ours. */
export const EVERYTHING_ELSEWHERE = /\b(?:wszystkie|semua|seluruh)(?: \p{L}+)? (?:endpointy?|trasy|api|rute)\b|(?<!\p{L})(?:všechny|все|усі|tüm|tất cả(?: các)?|alla|alle) (?:\p{L}+ )?(?:endpointy|эндпоинты|эндпойнты|маршруты|запросы|ендпоінти|маршрути|endpoint['’]?ler|uç noktalar|endpoints?|api|apis|rutter|ruter)(?!\p{L})|(?:所有|全部)(?:的)?\s?(?:API\s?)?(?:接口|端点|路由|请求|API)|(?:すべて|全て|全)の?(?:API|エンドポイント|リクエスト)|모든\s?(?:API|엔드포인트|요청|라우트)/giu;
/** Nothing of it stands in a text without such a letter or word. */
export const ELSEWHERE_HINT = /[\u00c0-\u024f\u0400-\u04ff\u1e00-\u1eff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]|\b(?:wszystkie|semua|seluruh|alla|alle)\b/i;
export const EXCEPT = /\b(?:except(?:ing|ions?)?(?: for| of)?|barring|outside(?: of)?(?=\s[`"'§\d/]|\s(?:section|chapter|GET|POST)\b)|unless|other than|apart from|but not|excluding|besides|aside from|save for|with the exception of|but for|less|ausgenommen|außer|ausser|bis auf|mit Ausnahme von|exceto|excepto|salvo|sauf|à l['’]exception d[eu]|con excepción de|com exceção de|tranne|eccetto)\b|(?<=\b(?:no|every|all|any|each)\s(?:\w+\s)?(?:routes?|endpoints?|paths?|requests?|calls?|handlers?)\s|\b(?:nothing|nobody|no one|everything)\s)(?:but|save)\b|(?<=[(,;–—]\s?|\b(?:routes?|endpoints?|calls?|handlers?|requests?|writes?|these|those|them|everything)\s)(?:save|but|(?:just |only |yet )?not(?: so| counting| including)?|less|all but|never|without|omitting|sparing|skipping|leaving|to the exclusion of)(?=\s[`"']{0,2}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/\w)|(?<!\b(?:search|side|nav\w{0,8}|menu|progress|tool|status|task|address|tab|url|title|snack|app|command|filter|an?|the|this|each|(?:stop|fall)s|stopping|stopped|fell) )\b(?:bar(?: only)?|short of|minus|leaving (?:out|aside))(?=\s[`"']{0,2}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/\w)|(?<=^\W{0,4}|[(,]\s?)bar(?=\s(?:the|GET|POST)\b)/gi;
/** Before the name of a group: some of it is meant, and nobody knows which: "most handlers", "nearly all routes", "the sensitive endpoints". */
export const PARTLY = new RegExp(String.raw`\b${SOME_OF}(?:(?!all\b|every\b|each\b)[\w-]+ ){0,2}$`, 'i');

/** The same in a sentence that is about the API. */
export const OF_SOME = new RegExp(String.raw`\b${SOME_OF}(?:(?!all\b|every\b|each\b)[\w-]+ ){0,2}(?:routes?|endpoints?|handlers?)\b|\b(?:routes?|endpoints?|handlers?) (?:that|which) (?:need|require|want|ask for|demand) (?:it|one|this|them|auth\w*)\b`, 'i');

/** What an exception says that it excepts, behind its first word: "writes", "the AI ones". */
export const CLASS_EXCEPTED = /^(?:for |of )?(?:the |all |our |any )?([\w-]{2,20})(?: (?:ones|kind))?(?=\W*$|[,;:]| (?:and|or|requires?|needs?|must|takes?|uses?|checks?|go|goes|is|are|have|has)\b)/i;
/** "`GET /health` aside, …", "no route, `GET /health` excepted, …" */
export const EXCEPTED_BEFORE = /(?<=^|,\s)[^,;.]{2,80}\s(?:aside|excepted|apart)(?=[,;:]|\s[–—]\s)/g;
/** The same behind the group: "every route …, `GET /health` aside", "…; `PATCH /a` does without", "…; not so `PATCH /a`", "…, only `GET /health` is open". */
export const EXCEPTED_BEHIND = new RegExp(
  [
    String.raw`(?<=[;,]\s|\s[–—]\s)(?:and |but |only |just )?[^;,.]{2,80}\s(?:aside|excepted|apart|excluded|exempt|left out|being (?:the|an) (?:only |one )?exception|(?:is|are) (?:spared|exempt(?:ed)?|excepted|excluded|left out)|(?:stays?|remains?|lies?|sits?) (?:outside|out|exempt)|not (?:among|one of) (?:them|these|those)|not included)(?=\W*$)`,
    String.raw`(?<=[;,]\s|\s[–—]\s)(?:and |but )?(?:not so|only not)\s[^;.]{2,80}`,
    String.raw`(?<=[;,]\s|\s[–—]\s)(?:and |but |while |whereas |only )?[^;,.\s/]{0,12}\s?\/[^;,.\s]{1,80}\s(?:(?:does|do|is|are|has|have)(?:\snot|n['’]t)|(?:needs?|requires?|has|takes|wants|asks for) (?:none|no such thing))(?=\W*$)`,
    String.raw`(?<=[;,]\s|\s[–—]\s)(?:and |but |only |just )?[^;,.]{2,80}\s(?:does|goes|do|go|works?|gets? by|gets? along) without(?: it| one| that| any)?(?=\W*$)`,
    String.raw`(?<=[;,]\s|\s[–—]\s)(?:and )?(?:only|just)\s[^;.]{2,100}\s(?:is|are)\s(?:decorated|marked|annotated|open|public|exempt|unprotected|left out|excluded|unlimited)\b[^;.]{0,80}`,
    String.raw`(?<=[;,]\s|\s[–—]\s|\sand\s)[\`"']?@\w{3,30}(?:\(\))?[\`"']?\son\s[^;.]{2,100}\s(?:turns?|switch(?:es)?) (?:it|that|this) off\b`,
  ].join('|'),
  'gi',
);
/** "The one exception is `GET /orders`, which is open": what the sentence speaks of. */
export const OPENS_WITH_EXCEPTION = /^\W{0,4}(?:(?:the|an?|our)\s)?(?:(?:one|two|three|only|sole|single|stated)\s){0,2}exceptions?(?:\s(?:is|are)\b|:)|^\W{0,4}(?:but |only |just )?(?:bar|save(?: for)?|except(?:ing)?(?: for)?|barring|not|minus|short of|apart from|other than|excluding|leaving out|with the exception of)\s(?=[`"'(]{0,3}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/[^\s,;]{1,80}(?:(?:,|,? and|,? or)\s[`"']{0,2}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/[^\s,;]{1,80}){0,8}\W{0,4}$)/i;
/** A sentence that takes back for some what the one before says of all: "Not so the parents' routes.", "This does not hold for absences." */
export const NOT_SO_FOR = /^\W{0,4}(?:but |only |however,? )?(?:not so,? (?:for |with |however,? )?|(?:this|that|it|the same) (?:does not|doesn['’]t|do not|is not true|is not so|never) ?(?:holds?|apply|applies|go|count|cover|reach|include|extend to)? ?(?:for|to|of|with|on)? ?)(?=[a-z])/i;
/** The same in a sentence, or a footnote, that names them and says no more: "Bar `POST /a`.", "The exception is `POST /a`." */
export const NAMES_EXCEPTIONS = /^\W{0,4}(?:(?:but |only |just )?(?:bar|save(?: for)?|except(?:ing)?(?: for)?|barring|not|minus|short of|apart from|other than|excluding|leaving out|with the exception of)\s|(?:(?:the|an?|our)\s)?(?:(?:one|two|three|only|sole|single|stated)\s){0,2}exceptions?(?:\s(?:is|are)\s|:\s))(?=[`"'(]{0,3}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/[^\s,;]{1,80}(?:(?:,|,? and|,? or)\s[`"']{0,2}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/[^\s,;]{1,80}){0,8}\W{0,4}$)/i;
/** The same with the exceptions first: "The absence link is the one exception." */
export const ARE_EXCEPTIONS = /^([^.;:]{4,80}?)\s(?:(?:is|are) (?:the )?(?:(?:one|only|two|three|sole|single|stated|an?) ){0,2}exceptions?\b|(?:is|are) (?:exempt(?:ed)?|excepted|excluded|left out|not (?:among|one of) (?:them|these|those)|the odd (?:one|ones) out)\b)\W*$/i;
/** … but "429 above it", "below 30": more or less than so many. */
export const POSITIONAL = /\b(above(?!\s(?:it|that|them|which|\d))|below(?!\s(?:it|that|them|which|\d))|following|under this heading|in this section|in this table|listed here|here)\b/i;
export const MARKED = /\b(?:marked|labelled|labeled|flagged|tagged|noted|listed as|said to be)\s+(?:as\s+)?["'“`*]?([\w-]+)/i;
export const ASTERISK = /\basterisk\b|\bwith (?:a )?star\b|\bmarked (?:with )?\*/i;
export const UNDER = /\b(?:under|unter|unterhalb von|below|beneath|behind|in|on|to|within|starting with|beginning with|matching|prefix(?:ed)?(?: with)?)\s+[`"']?$/i;
/** A path after these words is a base: what is meant hangs under it. */
export const BASE = /\b(?:under|below|beneath|within|starting with|beginning with|prefix(?:ed)?(?: with)?)\s+[`"']?$/i;
/** "Every `/v1` route", "all calls to `/v1`": words that make a bare path the base of a group. */
export const BASE_OF_ROUTES = /^[`"']?\s(?:http\s|api\s|rest\s)?(?:routes?|endpoints?|handlers?|views|actions|operations?|controllers|calls|requests|paths|apis?|namespace|prefix|tree|surface|group|router)\b/i;
export const QUANTIFIED_BASE = /\b(?:all|every|each|any|no|the other|the)\s(?:(?:the|of|our|single)\s){0,2}[`"']?$/i;
/** … of which it says "all", even if one of them is that path itself: "all `/orders/{id}` operations". */
export const ALL_OF_BASE = /\b(?:all|every|each)\s(?:(?:the|of|our|single)\s){0,2}[`"']?$/i;
export const HEAD_OF_BASE = /^[`"']?\s(?:http\s|api\s|rest\s)?(?:routes?|endpoints?|handlers?|operations?)\b/i;
export const CALLS_TO_BASE = /\b(?:all|every|each|any|no)\s(?:(?:the|of|single|incoming|api|http)\s){0,2}(?:calls?|requests?|routes?|endpoints?|traffic|writes?|posts?|mutations?)\s(?:to|under|on|at|against|in|for|below|beneath|into|of)\s(?:the\s)?[`"']?$/i;
/** In a clause behind an exception: the one that was excepted. */
export const THAT_ONE = /(?<=;\s(?:and\s|but\s)?)(?:that|this)\s(?:(?:single|last)\s)?(?:one|route|endpoint|path)(?=\s(?:alone\s|only\s|itself\s)?[a-z]{2,})/gi;
/** Behind what is excepted: the rest of the sentence says what holds for it instead: ", which …", " excepted: that one …", " with 5 an hour". */
export const TOLD_OF = /^[`"'*)]{0,3}(?:\s(?:aside|excepted|apart|excluded|exempt)(?=[,;:]))?(?:\s\([^().;]{1,60}\))?\s?(?:[,:;]\s|[(–—]\s?|\s)(?:(?:with|at|held to|limited to)\s(?=\d)|(?:which|that|who|whose|where|those|these|they|it|there)\s(?!(?:is|are)\s(?:listed|below|above|marked))\w)/i;
/** Between two of several bases. */
export const JOINS = /^[\s`"']*(?:,|and|or|&|,\s?and)[\s`"']*$/;
/** Between "all routes" and the path that narrows them down. */
export const NARROWS = /^\s+(?:that (?:are|live|start|begin|hang) )?(?:with|whose entr(?:y|ies) (?:has|have)|carrying|bearing|having|that (?:carry|carries|have|has|bears?)|under|below|beneath|behind|in|within|of|to|on|at|against|into|for|starting with|beginning with|matching|prefix(?:ed)? with)\s+[`"']?$/i;

/** "PATCH visits": an endpoint by its method and the last word of its path. */
export const SHORT_NAME = /(?<![\w/])(GET|POST|PUT|PATCH|DELETE) ([a-z][a-z0-9_-]{2,30})(?![\w/])/g;

/** Says how often, not which endpoint: "a daily budget" is not the one of `/cron/daily`. */
export const HOW_OFTEN = /^(?:hourly|daily|nightly|weekly|monthly|yearly)$/;

/** "the timer calls `abort()`": somebody does it, no group of calls is meant. */
export const DONE_BY = /^(?:the|each|every|any)$/i;
export const OBJECT_AFTER = /^\s+(?!(?:to|are|is|have|go|that|which|must|get|need|on|use|from|in|share|carry|run|pass|per|and|or|above|below|with|under|of|at|by|for|take|require|check|answer|return|do|send|can|may|will|should)\b)[a-z`"]/;
/** … one of which the sentence has spoken. */
export const IT_AFTER = /^\s(?:it|this)\b/;

/** Operations by the tag that they carry: "every call tagged `paid`", "whatever has the tag `paid`". */
export const TAGGED = /(?:\b(?:(?:all|every|each|any|the|those|these)\s)?(?:operations?|endpoints?|routes?|requests?|calls?|handlers?|paths?|everything|whatever|anything|what)\s(?:that\s|which\s)?(?:is\s|are\s)?)?\b(?:tagged|(?:with|carr(?:y|ies|ying)|has|have|having|bears?|bearing|wears?|wearing)\s(?:the|a)\stag|the\stag)\s(?:as\s|with\s)?(?:[`"'“*]{1,2}([\w-]{2,24})[`"'”*]{1,2}|([\w-]{2,24})\b)/gi;
/** A key with its value, as an entry carries it: `tags: [paid]`, `x-tier: model`. */
export const PROPERTY = /^["']?([\w-]{2,24})["']?:\s?\[?\s?["']?([\w-]{2,30})["']?\s?\]?$/;
/** Calls of the kind that was named before. */
export const SUCH_CALLS = /\bsuch (?:an? )?(?:operations?|endpoints?|routes?|requests?|calls?)\b/gi;

const WHOEVER_USES = String.raw`(?:you|them|him|her|people|(?:the |an? )?(?:users?|browser|visitors?|members?|customers?))`;
/** Before a path: whoever uses the product is sent to a page: "redirects the user to `/`", "`success_url`: `/`". */
export const SENT_TO_PAGE = new RegExp(
  String.raw`\b(?:(?:redirect(?:s|ed|ing)?|navigat(?:es?|ed|ing))(?:\s${WHOEVER_USES})?(?:\sback)?\sto|(?:sends?|takes?|brings?|returns?|leads?)\s${WHOEVER_USES}(?:\sback)?\sto|(?:is|are) sent back to|lands? on|landing on|(?:success|cancel|return|redirect)[_ ]?(?:url|uri|to|path))\W{0,3}$`,
  'i',
);
/** Behind a path: it is a page. */
export const IS_A_PAGE = /^[`"'*)]{0,3}\s(?:web\s)?(?:pages?|screens?|views?|tabs?)\b/i;
