import { SOME_OF } from './quantifiers.js';
import { anyOf } from './words.js';

/*
 * How people tell that row level security is on for a table and who may reach which of its rows (FORMS.md 4 and 5).
 */

/** Names of row level security; "RLS-scoped tables" are under it, an "RLS-scoped client" is only how they are reached, and "RLS-aware" says nothing. */
export const RLS_CUE = /(?<![\w-])(?:(?:rls|row[\s_-]level[\s_-]security|row[\s-]security)(?:-(?:scoped|protected|secured|enabled|enforced|guarded|gated|isolated|restricted|limited|controlled|covered|locked|filtered)(?!\s(?:(?:supabase|database|db|postgres|user|server|browser|anon)\s)?(?:clients?|keys?|connections?|sessions?|roles?|tokens?|quer(?:y|ies)|reads?|writes?|requests?|calls?|access|views?|helpers?|paths?)\b))?|enable_?rls|row[\s-]level polic(?:y|ies))(?![\w-])/gi;
export const POLICY_CUE = /(?<![\w-])(?:rls_?|row_level_security_)?polic(?:y|ies)(?![\w-])/gi;

/** Policies that are about other things than rows. */
export const OTHER_POLICIES = anyOf(['retry policy', 'retry policies', 'retention policy', 'retention policies', 'privacy policy', 'cancel policy', 'cancellation policy', 'refund policy', 'return policy', 'returns policy', 'password policy', 'referrer policy', 'referrer-policy', 'permissions-policy', 'content security policy', 'content-security-policy', 'cookie policy', 'cors policy', 'lifecycle policy', 'iam policy', 'iam policies', 'lru policy', 'eviction policy', 'backup policy', 'storage policy', 'storage policies', 'scaling policy', 'bucket policy', 'fair use policy', 'usage policy', 'restart policy', 'backoff policy', 'policy year', 'policy question', 'policy questions', 'policy holder', 'policy number', 'insurance policy', 'policy matrix', 'policy document', 'dead-letter policy', 'rotation policy', 'rate limit policy', 'rate-limit policy', 'acceptable use policy', 'waf policy']);

/** Who may reach which rows: the words that make a policy of a statement. */
export const WHO_MAY = anyOf([
  'próprio', 'própria', 'próprios', 'próprias', 'propio', 'propia', 'propios', 'propias', 'propre', 'propres', 'eigene', 'eigenen', 'eigener', 'proprio', 'propria', 'propri', 'proprie',
  'owner only', 'owners only', 'owner-only', 'owner', 'own', 'own row', 'own rows', 'own data', 'own record', 'own records', 'only', 'alone', 'self', 'themselves', 'himself', 'herself', 'whoever', 'nobody else', 'no one else', 'nobody', 'no client', 'no clients', 'no public', 'none but', 'not exposed', 'never exposed', 'never exposes',
  ...['server', 'backend', 'admin', 'admin sdk', 'cloud function', 'cloud functions', 'function', 'service'].flatMap((who) => ['only', 'write-only', 'write only', 'writes only', 'writable only', 'written only'].flatMap((what) => [`${who}-${what}`, `${who} ${what}`])), 'no client write', 'no client writes', 'no client access', 'no direct client', 'no direct access', 'no anon', 'no anonymous', 'no browser access', 'client: none', 'clients: none', 'client read-only', 'client: read-only',
  'service role', 'service-role', 'service_role', 'service key', 'backend only', 'server only', 'server-side only', 'backend (service role)', 'deny all', 'deny-all', 'denies all', 'denied to clients', 'closed', 'closed to', 'restricted', 'restricts', 'restricted to', 'limited to', 'limits', 'confined to', 'visible to', 'readable by', 'writable by', 'reachable by', 'reached by', 'reaches', 'reach', 'accessible to', 'accessible by', 'read by', 'written by', 'selected by', 'inserted by', 'granted to',
  'filter', 'filters', 'filtered', 'scoped to', 'scoped by', 'scoped through', 'rls-scoped to', 'rls-scoped by', 'rls-restricted to', 'rls-limited to', 'rls-filtered by', 'keyed on', 'keyed by', 'matched by', 'matches', 'bound to', 'binds', 'belongs to', 'belong to', 'member of', 'members of', 'membership', 'same people', 'same predicate', 'through', 'via', 'joined to', 'joined with', 'joined on', 'join to', 'joins to', 'join through', 'inherit', 'inherits', 'hang off', 'hangs off', 'reach it through', 'by way of', 'follows', 'parent', 'session', 'caller', 'token', 'the person', 'the user', 'the row', 'one\'s', 'their', 'its own', 'his own', 'her own', 'your own', 'those of',
  'tenant isolation', 'org isolation', 'per-user', 'per user', 'per-tenant', 'per tenant', 'by owner', 'by tenant', 'by user', 'by organisation', 'by organization', 'by workspace', 'each by', 'by the', 'same org', 'same tenant', 'same workspace', 'same team', 'same shop', 'same clinic', 'same ward', 'role', 'roles', 'admin', 'admins', 'administrators', 'staff', 'may read', 'may write', 'may select', 'may insert', 'can read', 'can see', 'can write', 'can update', 'can only', 'may only', 'read own', 'reads own', 'see own', 'sees own', 'users can', 'anyone can', 'everyone can', 'only authenticated', 'public read', 'public select', 'publicly readable', 'globally readable', 'world-readable', 'world readable', 'open read', 'anon read', 'anon select', 'anonymous read', 'authenticated read', 'authenticated select', 'read for all', 'read for everyone', 'read for authenticated', 'read access for', 'select for all', 'select for everyone', 'select for authenticated', 'user_id match', 'read-only', 'equals', 'who sees', 'who reads', 'who owns', 'lets a', 'lets the', 'both parties', 'participants', 'party', 'parties', 'creator', 'creators', 'the creator', 'nur', 'eigene', 'eigenen', 'selbst', 'inhaber', 'besitzer', 'gehört', 'filtert', 'sitzung', 'angemeldeten',
]);

/** A policy told as a task, "Allow members to create orders", or of those whom it lets in: "Members can edit their own orders". */
export const GRANTS = /^\W{0,6}(?:(?:allow|permit|let|grant)s?\s(?!rls\b|row\b)\w|(?:only\s)?(?:the\s|an?\s|all\s|any\s)?(?:[\w-]+\s){1,3}(?:can|may|cannot|must not|(?:is|are) allowed to)\s(?!be\s)(?:only\s|also\s|not\s)?\w)/i;
/** What stands before the table in such a policy … */
export const GRANTED = /\b(?:access|see|read|view|create|insert|add|update|edit|change|delete|remove|select|write|manage|cast|submit|post)\s(?:(?:to|all|any|only|the|new|their|his|her|its|own|and|or)\s){0,3}[`"'*]*$|\bto\s$/i;
/** … and before its name as a verb: "Allow members to comment". */
export const GRANTED_AS_VERB = /\b(?:to|can|may)\s$/i;

/** A condition on rows as code writes it. */
export const PREDICATE = /\b(?:equals?|match(?:es)?|is|be)\s(?:the\s|that of the\s|the id of the\s)?(?:(?:jwt|token|session|signed-in|current|authenticated|requesting|logged-in)(?:['’]s)?\s(?:user|subject|sub|claim|id|caller|account|tenant|member|person)\b|(?:caller|jwt)(?:['’]s)?\b)|auth\.(?:uid|jwt|role)\(\)|current_setting\(|current_user|request\.auth|resource\.data|(?<!\w)session\.(?=\w)|\b(?!session_)(?:\w{2,30}(?:_id|Id)|ids?)\W{0,3}\s(?:\w{1,20}\s){0,3}(?:of|from|in|by)\s(?:the|their|his|her)\s(?:\w{1,20}\s)?session\b|\b\w+\s*(?:=|==|===|<@|@>)\s*(?:ANY\s*\()?[\w$:('?]|\b\w+(?:\(\))?\s+in\s*\(|=\s*any\s*\(/i;
/** Behind the name of a column that a rule compares with whoever calls: "`user_id` equals the session's user", "`owner_id` is the signed-in member". */
export const COMPARED_WITH_CALLER = /^[`"'*]{0,3}\s(?:(?:must|has to|should|always|only)\s){0,2}(?:equals?|match(?:es)?|is|be|=|==|of|from|taken from)\s(?:(?:to|the|that|of|those|id|an?)\s){0,4}(?:(?:session|token|jwt|caller)(?:['’]s)?\b|(?:signed-in|logged-in|authenticated|requesting|calling|current)\s\w)/i;

/** Where a check stands that is no policy of the database. */
export const APPLICATION_WORDS = anyOf(['query', 'queries', 'queryset', 'querysets', 'where clause', 'where-clause', 'where clauses', 'handler', 'handlers', 'application', 'application code', 'application layer', 'app layer', 'app-level', 'application-level', 'in code', 'in the code', 'middleware', 'service layer', 'repository', 'repositories', 'resolver', 'resolvers', 'controller', 'controllers', 'model manager', 'model managers', 'a scope', 'scope in the model', 'default scope', 'loader', 'server code', 'api layer', 'the api', 'route', 'routes', 'endpoint', 'endpoints', 'helper', 'orm', 'backend functions', 'backend checks', 'check in']);

/** It lets in whoever is signed in, or anybody. */
export const OPEN_WORDS = anyOf(['authenticated read', 'authenticated select', 'read for authenticated', 'select for authenticated', 'any signed-in', 'any signed in', 'any logged-in', 'any logged in', 'any authenticated', 'every signed-in', 'every signed in', 'every logged-in', 'every authenticated', 'all signed-in', 'all signed in', 'all logged-in', 'all authenticated', 'anyone signed in', 'anyone who is signed in', 'anyone logged in', 'everyone signed in', 'everybody signed in', 'anybody', 'anyone', 'everyone', 'everybody', 'whoever is signed in', 'whoever is logged in', 'authenticated users can read all', 'authenticated users', 'signed-in users', 'logged-in users', 'any user', 'any member', 'every user', 'all users', 'any visitor', 'all members', 'any staff member', 'has to be logged in', 'must be logged in', 'has to be signed in', 'must be signed in', 'needs a login', 'needs to be logged in', 'needs to be signed in', 'logged-in only', 'signed-in only', 'signed-in users only', 'login required', 'authentication required', 'authenticated only', 'authenticated users only', 'who is logged in', 'who is signed in', 'once logged in', 'once signed in', ...['client', 'clients'].flatMap((who) => ['+', '/', ' + ', ' and ', ' & ', ', '].map((joint) => `${who} read${joint}write`)), 'client writes directly', 'clients write directly', 'client-writable', 'client writable', 'being logged in', 'being signed in']);
/** … whatever those who are signed in are called. */
export const OPEN_TO_SIGNED_IN = /\b(?:any|every|each|all|a|the|whichever)\s(?:signed|logged)[- ]in\s\w{3,20}\b|\b(?:signed|logged)[- ]in\s(?:users?|members?|people|staff|accounts?|\w{3,16}s)\b|\b(?:anyone|whoever|everyone|everybody)\s(?:with|has)\s(?:an?\s)?(?:account|login|session|token)\b/gi;
/** "… goes on when the beta ends", "is switched on with the next release": the switch itself is put off. */
export const SWITCHED_LATER = /\b(?:goes|go|comes|come|(?:is|are|gets?|will be) (?:turned|switched|put|flipped)|will go|will come) on\b[^.;]{0,80}?\b(?:when|once|after (?!each|every|creat)|as soon as|with the (?:next|first|second|third|new|final|public)|on the day|the day|before (?!each|every|any)|by the end|at the end|in (?:early |late )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4]|20\d\d))\b/i;
/** "… is switched on for `a`, and after the audit we saw no reason to …": behind such words another clause begins, and nothing is put off by them. */
export const NEXT_CLAUSE_OPENS = /,\s(?:and|but|yet)\s(?:after|when|once|before)\s[^.;]{3,160}\s(?:we|i|they|nobody|everybody|somebody|there)\s(?:now\s|still\s|all\s)?(?:sees?|saw|finds?|found|knows?|knew|thinks?|thought|believes?|agreed?|decided|had|have|has|is|are|was|were|left|kept)\b/i;
/** What a client shows keeps nobody from the rows: "the client shows them only to …", "the page hides what is not one's own". */
export const CLIENT_SHOWS = /\b(?:the |our |its |each )?(?:(?:clients?|browsers?|front-?ends?|ui|web pages?|pages?|screens?|menus?|interface|spa|web app|mobile app|dashboard|buttons?|react app|flutter app)\s(?:then |simply |itself |just |also )?(?:only )?(?:shows?|hides?|displays?|lists?|filters?|renders?|greys? out|offers?|leaves? out|masks?|omits?|keeps? back|draws?|sorts? out)|app\s(?:then |simply |itself |just |also )?(?:only )?(?:shows?|lists?|hides?|displays?|renders?|greys? out|masks?))\b[^;]*/i;
/** "What a member sees is filtered in `loadMember()`", "is checked in the handler": the program does it, not the database. */
export const DONE_IN_PROGRAM = /\b(?:[\w'’-]+\s){0,6}(?:filtered|checked|enforced|limited|restricted|scoped|decided|ensured|guarded|narrowed|hidden|sorted out) (?:only |then )?(?:in|inside|within) (?:the |our )?(?:\w+\(\)|middlewares?|handlers?|loaders?|resolvers?|controllers?|(?:api|application|server) code|app(?:lication)? layer|repositor(?:y|ies)|\w+(?:Service|Policy|Controller|Guard|Repository|Middleware)\b|\w+\.(?:php|ts|js|py|rb|ex|go|java|kt)\b)/i;
/** Row level security or its policy, put off till something else is done. */
export const AWAITS = /\b(?:gets?|will get|receives?|is given)\s(?:its|their|an?|the|some)?\s?(?:own\s)?(?:rls|row[- ](?:level )?security|polic(?:y|ies))\b[^.;]{0,30}\b(?:when|once|after|as soon as|(?:together )?with the(?! (?:[\w-]+ )?(?:polic|condition|predicate|rule|clause|check|filter|claim))|together with(?! the\b))\b/i;
/** It holds only when something of the build is done: "like `orders` once the owner is copied into it"; "visible once the order is paid" is a rule of its rows. */
export const ONCE_BUILT = /\b(?:once|as soon as|after)\s(?:the |its |an? |that |this )?(?:[\w-]+\s){0,4}?(?:(?:is|are)\s|(?:has|have)\s(?:been\s)?)(?:copied|moved|ported|migrated|added|backfilled|denormali[sz]ed|introduced|built|written|merged|upgraded|split|renamed|wired|settled|decided)\b/i;
/** … and the document says that it means to. */
export const SHARED_WORDS = anyOf(['public', 'shared', 'on purpose', 'deliberately', 'intentionally', 'by design', 'shared with']);

/** Claims that something is done without saying what. */
export const VAGUE_ACCESS = anyOf(['as agreed', 'as usual', 'as discussed', 'as always', 'as elsewhere', 'properly secured', 'properly protected', 'secured', 'secure', 'protected', 'as appropriate', 'appropriately', 'appropriate', 'properly', 'standard', 'standard policies', 'suitable', 'sensible', 'the usual', 'best practice', 'best practices', 'access controlled', 'access-controlled', 'locked down', 'in place', 'handled', 'private', 'safe', 'taken care of', 'adequate', 'adequately', 'restricted access', 'proper', 'permissive']);

/** "Optimize the RLS policies to use …", "the policies could use … for better performance": how fast they are, not whom they let in. */
export const HOW_FAST = /^\W{0,8}(?:optimi[sz]e|speed up|tune)\b[^.;]{0,60}\bpolic(?:y|ies)\b|\bpolic(?:y|ies)\s(?:could|should|can|may|might)\s(?:use|wrap|call|be (?:optimi[sz]ed|rewritten|faster))\b[^.;]{0,80}\b(?:performance|speed|faster)\b/i;

/** Said of row level security, it is on. */
export const ON_WORDS = anyOf(['on', 'enabled', 'enable', 'enables', 'active', 'activated', 'switched on', 'turned on', 'yes', 'in force', 'forced', 'applies', 'apply', 'applied', 'have rls', 'has rls', 'with rls', 'set up', 'enforced', 'required', 'true', 'confirmed']);
/** Signs in a cell. */
export const ON_SIGN = /^[\s|]*(?:✓|✔️?|✅|☑️?|x|y|yes|ja|on|enabled?|true|active)[\s.!]*$/i;
export const OFF_SIGN = /^[\s|]*(?:✗|✘|❌|✖️?|n|no|nein|off|disabled?|false|none)[\s.!]*$/i;
/** A cell that begins so leaves it off, whatever follows: "stays off, the API filters". */
export const LEADS_OFF = /^[\s|*`]{0,4}(?:(?:stays?|is|left|kept|remains?|turned|switched|still|currently|deliberately)\s){0,2}(?:off|disabled|not (?:enabled|on))\b(?=\s?(?:[,;:.(–—-]|because|since|as\b|for\b|here|$))/i;
export const LATER_SIGN = /^[\s|]*(?:⏳|🔜|🚧|⚠️|📅|🕒|todo|tbd|planned|pending|later|wip|open|(?:in|with) (?:the|a) (?:next|later|coming)\b|\?+|(?:week|sprint|phase|milestone|q)\s*\d+)/i;
export const TICK = /^[\s|]*(?:✓|✔️?|✅|☑️?|x|y|yes|ja|ok|okay|done)[\s.!]*$/i;

/** Points elsewhere for the answer. */
/** … wherever it stands in the answer. */
export const POINTS_AT = /\bsee (?:the|section|below|above|also|\d|§)|\b(?:migrations?|sql|ddl|script|below|above|section|appendix|listing)\b/i;
export const POINTER = /^\W*(?:see|cf\.?|siehe|as in|in|per|refer to|defined in|documented in|described in|listed in|according to)\s+(?:the\s+)?(?:\w+\s+){0,3}?(?:sql|ddl|script|migration\w*|section|schema|below|above|file|code|repo\w*|appendix|chapter|doc\w*|listing|\S+\.(?:sql|md|ts)|§?\d[\d.]*)\b|^\W*(?:see|siehe)\s+(?:below|above|there|§)/i;
/** Speaks of the work on a table, not of who reaches it. */
export const WORK_WORDS = /\b(?:migrations?|sections?|see|sql|ddl|script|added|created|tested|covered|indexed?|partitioned|moved|kept|days|retention|column|columns|table)\b/i;
/** Signs that a legend gives their meaning. */
export const LEGEND_SIGN = /[●○◌◐◑◒◓◯◉◍■□▣▪▫▲△▼▽◆◇★☆✦✧⬤⚫⚪🟢🟡🟠🔴🔵⚠✓✔✗✘✅❌]\uFE0F?/u;
/** … "● on with a policy, ◐ on without one, ○ off" */
export const LEGEND_ENTRY = /([●○◌◐◑◒◓◯◉◍■□▣▪▫▲△▼▽◆◇★☆✦✧⬤⚫⚪🟢🟡🟠🔴🔵⚠✓✔✗✘✅❌])\uFE0F?[\s`]{0,8}(?:=|:|—|–|-|→|means|is|for)?\s{0,4}([^●○◌◐◑◒◓◯◉◍■□▣▪▫▲△▼▽◆◇★☆✦✧⬤⚫⚪🟢🟡🟠🔴🔵⚠✓✔✗✘✅❌;|·\n]{2,120})/gu;

/** Headers of the cells that tell of row level security, and of policies. */
/** "Participants only": those whom a row is about. */
export const PARTIES_ONLY = /\b(?:participants?|owners?|recipients?|senders?|attendees|buyers?|sellers?|both (?:sides|parties|users))\s(?:only|alone)\b|\b(?:only|limited to|restricted to|visible to) (?:the |its |their |both )?(?:participants?|owners?|recipients?|senders?|attendees|parties)\b/i;
/** Headers and keys: "RLS", `rls_enabled`, `rlsPolicies`, `rowLevelSecurity`. */
export const RLS_HEADER = /(?<![A-Za-z])(?:rls|RLS|Rls)(?![a-z])|\b[Rr][Oo][Ww][\s_-]?[Ll][Ee][Vv][Ee][Ll]|\b[Rr][Oo][Ww][ _-]?[Ss]ecurity/;
export const POLICY_HEADER = /\bpolic(?:y|ies)\b|\bwhose\b|\b(?:may|can|could|allowed to|able to)\s(?:only\s|ever\s)?(?:be\s)?(?:read|seen?|changed?|write|written|edit(?:ed)?|reach(?:ed)?|touch(?:ed)?|access(?:ed)?|updated?|select(?:ed)?|opened?|get at|got at)\b|\b(?:read|writ|change|edit|update|access)able\b|\bopen to\b|(?<=rls[\s_-]?|security[\s_-]?)polic(?:y|ies)\b|Rules?\b|\baccess\b|\bwho\b|\brules?\b|\bvisib|\breach|\bvisible\b|\bownership\b|\bpermissions?\b|\breaders?\b|\bisolation\b|\bscope\b|\bpredicate\b|\bconditions?\b|\busing\b|\bfilters?\b|\b(?:loaded|read|fetched|found|queried|reached) (?:through|via|by|with|from)\b|\bzugriff\b/i;
/** Rules of other kinds than on who reaches rows: "Critical rule", "Business rules", "Validation rules", "Retention rule". */
export const OTHER_RULES = /\b(?:critical|important|business|golden|key|validation|domain|naming|data|integrity|delet\w+|retention|cascade|unique\w*|calculation|pricing|transition|state|status|matching|format\w*|sync\w*|lifecycle|consistency|invariants?|scoring|billing|default)\s(?:(?!access|security|rls|row|polic|tenan|owner)[a-z]+\s)?(?:rules?|conditions?|filters?|scope)\b/i;
/** The part of a program that reads and writes rows: who may reach them, it does not ask. */
export const ACCESS_LAYER = /\bdata(?:base)?[- ]access[- ](?:layers?|objects?|library|modules?|code|tier|technolog\w+|patterns?)\b/gi;
/** Rules that are called nothing else: what they say has to tell whom they are about. */
export const BARE_RULES = /^\W{0,4}(?:the\s|other\s|extra\s|special\s|main\s)?rules?\W{0,4}$/i;

/** In a listing of data about row level security, the key of its switch … */
export const SWITCH_KEY = /^(?:enabled?|on|active|forced?|status|state)$/i;
/** … and of the table that the record is about. */
export const TABLE_KEY = /^(?:table|collection|entity|model|name)(?:[_ ]?name)?$/i;

/** "Why RLS?", "How does row level security work?": a title over an explanation, which leaves nothing open. */
export const EXPLAINED = /^\W{0,8}(?:why\s(?![^?]{0,60}\b(?:no|not|off|without|missing|disabled|never)\b)[^?]{1,60}|(?:what (?:is|are|does)|how (?:does|do))\s(?:rls|row[- ](?:level )?security)(?:\s(?:polic(?:y|ies)|mean|work|help|do)){0,2}\s?)\?\W{0,8}$/i;

/** "Enabled on all tables", "It is enforced for every table": below a heading about row level security the sentence leaves its name out. */
export const SWITCHED_ON_FOR_ALL = /^\W{0,6}(?:(?:it|this|rls) (?:is|must be|has to be) )?(?:(?:not|always) )?(?<on>enabled|enforced|active|activated|turned on|switched on)\s(?:on|for|across)\s(?:all|every|each)\b(?:\sof\s(?:the|our))?(?:\s[\w-]{1,20}){0,3}\s(?:tables?|collections?)\b/i;

/** Every table, or every table of users. */
export const ALL_TABLES = /\b(?:all|every|each|any)\b(?:\s+(?:of\s+)?(?:the|our|these|those|its)\b)?(?:\s+(?!of\b|with\b|in\b)[\w-]+){0,3}?\s+(?:tables?|collections?|models?|entities|relations)\b|\beverywhere\b|\ball (?:user[- ]scoped|tenant|customer|personal) data\b|\b(?:all|each|every one) of (?:them|these|those)\b|\bper table\b|\b(?:rls|row[- ](?:level )?security)\s(?:is\s)?(?:enabled\s|enforced\s|active\s)?(?:on|for|across)\severything\b/i;
/** … said in a remark on the database itself: "Postgres (RLS on everything)". */
export const ON_EVERYTHING = /\b(?:on|for|enabled on|across)\s(?:everything|every one|each(?: one)?|all|all of (?:it|them))\b|\b(?:all|every|each)\s(?:\w+\s){0,2}tables?\b|\beverywhere\b|\bper table\b/i;
/** The tables named just before. */
export const EACH_OF_THEM = /\b(?:each|all|every one|both)(?: (?:two|three|four|five|six|seven|eight|nine|ten))? of (?:them|these|those|the (?:tables|above))\b|\bthe same (?:for|in|on) (?:all|each|both)\b|\bthey (?:all|each)\b/i;
export const THEM = /\b(?:each|all|both|every one|any row|each row|every row|rows?) of (?:them|these|those)\b|\b(?:on|for|of) each\b|\bboth\b|\bthey\b|\bthese\b|\bthose\b|\bthe same\b|\ball (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\bper table\b|\beach (?:has|have|one|table|row)\b|\beach with\b|\bevery one\b|\b(?:one )?polic(?:y|ies) (?:per|for|on) (?:each )?table\b/i;
/** A clause that goes on about all tables named just before, by a word for them that says how many there are perhaps: "they now have RLS …", "all three have …". */
export const TAKES_UP_ALL = /^\W{0,4}(?:(?:and|but|so)\s)?(?:they|these|those|(both)|each(?: of (?:them|these|those))?|all(?: of (?:them|these|those)|\s(two|three|four|five|six|seven|eight|nine|ten))?)\s(?:(?:now|too|also|all|each|then|therefore|likewise|since|today|both)\s){0,2}(?:have|has|are|get|gets|carry|carries|stand|come|share|follow|received?|got)\b/i;
/** "Users can only access their own data": said of the system, it names no table. */
export const OWN_DATA = /\b(?:users?|customers?|members?|people|tenants?|everyone|each \w+|every \w+|clients?|patients?|nobody)\b[^.;]{0,30}\b(?:see|sees|access|accesses|read|reads|reach|reaches|view|views|touch|query)\b[^.;]{0,20}\b(?:own|belong|belongs)\b|\bowns?(?:ed)? (?:data|rows) only\b|\bdata (?:is |are )?isolat(?:ed|ion)\b/i;
/** The statement repeats that of the table before. */
export const SAME_AS_ABOVE = /\b(?:same|as) (?:as )?(?:above|before|the (?:previous|last)(?: table| one)?)\b|\bas above\b|\bditto\b|\bsame (?:policy|policies|rules?|rls|(?:where[ -])?(?:conditions?|clauses?|filters?)|ownership check)\b(?! as (?!above|before))|\bidem\b|^\W{0,2}(?:do\.|〃|[″"”]|''|,,|↑|\^|(?:as|like) (?:the )?(?:one|row|line) above)\W{0,2}$|\b(?:same as|as|like|see|identical to) (?:(?:in|for|on|with) )?(?:the )?(?:(?:row|line|table|entry|item|one) (?:above|before)|(?:previous|preceding|last) (?:row|line|entry|item|one))\b(?! \w)|^(?:\W{0,4}\w[\w.]{0,60})?\W{0,4}\b(?:likewise|same here|the same|dito|ebenso|the same way)\W{0,4}$/i;
/** Under a header that asks for the filter, whole: what the row and whoever calls have in common, "same `depotId`", "their own `crew_id`", "matching `club_id` only". */
export const SAME_KEY = /^\W{0,4}(?:(?:the|has|have|must have|with|rows? (?:of|with)|their|his|her|its)\s){0,2}(?:same|own|matching|equal|caller['’]s|session['’]s|token['’]s)\s(?:own\s)?[`"'*]{0,2}(?:\w{1,40}_u?id|[a-z]\w{0,40}U?Id)[`"'*]{0,2}(?:\sonly)?\W{0,3}$/;
/** What the queries on another table compare is compared here as well: "each statement joins `plots` and has the same condition". */
export const SAME_CONDITION = /\bsame (?:where[ -])?(?:conditions?|clauses?|filters?)\b/i;
/** Every query carries a condition. */
export const CONDITION_WORDS = /\bwhere\b|\bfilters?\b|\bfiltered\b|\bscoped?\b|\bcarr(?:y|ies)\b|\badds?\b|\bappends?\b|\bcompares?\b|\binjects?\b|\bincludes?\b|\bchecks?\b|\bbinds?\b|\bbound\b|\bkeyed\b|\bfiltert\b|\bgebunden\b|\bverlangt\b|\brequires?\b|\bdemands?\b|\bprüft\b|\bfiltra\b/i;
/** What was in force was given up for something else. */
export const REPLACED_BY = /\b(?:replaced (?:with|by)|(?:dropped|removed|given up|abandoned|switched off|turned off|disabled|taken out) in favou?r of|was replaced|were replaced|has been replaced|have been replaced|superseded by|exchanged for|gave way to|moved (?:in)?to the (?:application|service|api|model|handler|code)|now (?:lives|live|sits|happens|done|enforced|checked) in (?:the )?(?:application|service|api|model|handlers?|code)|lost (?:its|their|the) (?:policy|policies|rls)|instead of (?:rls|row|the polic)|(?:app|application)[- ]level (?:checks?|filters?) instead|(?:instead|rather) (?:checked|enforced) in)/i;

/** Denies that a rule is there at all. */
export const NO_RULE = /\b(?:no|not|without|never|nothing)\b\s+(?:\w+\s+){0,2}(?:rules?|filters?|filtered|conditions?|checks?|checked|restrictions?|restricted|scoped|ownership|protected|bound|protection|limits?|policy)\b|\b(?:unfiltered|unrestricted|unprotected|unchecked)\b|^\W*(?:none|no|off)\W*$/i;

/** Whoever calls, as the rules of a store without row level security name him. */
export const CALLER = /\b(?:session|sitzung|caller|token|own|jwt|cookie|auth|signed-in|logged-in|angemeldet\w*|user|owner|me|ich)\b|_ids?\b|Ids?\b/i;

/** "Prisma does not know RLS, so it lives in a raw SQL migration": what a tool cannot write, the database has all the same … */
export const UNKNOWN_TO_TOOL =
  /\b(?:prisma|drizzle|typeorm|sqlalchemy|sqlmodel|alembic|django|sequelize|knex|kysely|mikro-?orm|hibernate|ecto|gorm|active ?record|rails|eloquent|orms?|query builder|migration tool|schema (?:language|file|dsl)|dsl)(?:['’]s(?: \w+){1,2})?(?: itself)? (?:(?:(?:does|do|can)(?: not|n['’]t)|cannot) (?:yet )?(?:know|support|model|express|describe|manage|declare|understand|create|see|generate|handle|do|emit|write)|knows? (?:no|nothing)|ha(?:s|ve) no (?:notion|concept|idea|syntax|support|word)|(?:is|are) (?:unaware|not aware|blind)|ignores?)\b[^.;]{0,30}\b(?:rls|row[- ]level|policies)\b/i;
/** … unless something else takes its place. */
export const DONE_ELSEWHERE = /\b(?:handlers?|application|app|backend|code|services?|middleware|repositor(?:y|ies)|guards?|where clauses?|instead|quer(?:y|ies))\b/i;

/** "… runs as SECURITY DEFINER, so RLS can't block it": said of what passes it by, not of whether it is on. */
export const PASSED_BY = /\b(?:rls|row[- ](?:level )?security)\s(?:(?:can|could|do|does|did|would|wo)(?:n['’]?t|['’]t|\snot|not)|will not|never)\s(?:block|stop|prevent|interfere|get in|stand in|reject|refuse|hinder|catch|bite)|\b(?:not|never|nothing|nobody|n['’]t)\s(?:be\s|being\s|ever\s|is\s)?(?:stopped|blocked|hindered|hampered|affected|touched|held back|held up|slowed|disturbed|caught|bothered)\sby\s(?:the\s|that\s|this\s|its\s|their\s|any\s|our\s)?(?:rls|row[- ](?:level )?security|polic(?:y|ies))\b/i;

/** What is only feared or imagined claims nothing. */
export const FEARED = /(?<!\b(?:in|since|of|by|until) )\bmay\b|\b(?:would|could|might|if|unless|forgot\w*|forget\w*)\b/i;

/** Extends what was said to the tables it names. */
export const APPLIES = /\b(?:this|that|it|the same) (?:applies|holds|goes) (?:to|for)\b/i;

/** "An owner sees their own rows", "the policy is …": what follows an enumeration under row level security says whose the rows are. */
export const TELLS_WHOSE_ROWS = /^\W{0,4}(?:(?:the\s)?polic(?:y|ies)\b|(?:[\w-]+\s){1,5}(?:sees?|reads?|reach(?:es)?|selects?|gets?|writes?|access(?:es)?|touch(?:es)?)\s[^.;]{0,60}\b(?:rows?|records?)\b)/i;

/** Keeps out all but the named, whatever the rest of the statement speaks of. */
export const STRONG_WHO = /\bservice[-_ ]role\b|\bdeny[- ]all\b|\bdenies all\b|\bonly the\b|\bonly\b|\balone\b|\bnobody else\b/i;

/** Words beside a name that say whose the rows are, not what they hold: "owner", "each user's own", "per tenant". */
export const OWNERS_ROWS = /\bowners?\b|\bown\b|\bper[- ](?:user|owner|tenant|org\w*|workspace|team|member|customer)\b|\b(?:user|tenant|org|workspace|team)[- ](?:scoped|isolated|isolation)\b|\bscoped\b|\b(?:self|members?|admins?|staff|participants|public read|read-only)\s?[.;]?$|\bservice[-_ ](?:role|key)\b|\b(?:can|may|cannot)\b/i;

/** … only for some. */
export const CLOSING = /\b(?:own|only the own|whose|where|if they|who (?:is|are) (?:a member|part)|their)\b/i;

/** Row level security or a policy that is no longer there. */
export const TAKEN_OFF = /\b(?:rls|row[- ](?:level )?security|polic(?:y|ies))\b[^.;:]{0,60}?\b(?:is|are|was|were|has been|have been|got|gets|stays?|remains?)\s+(?:again\s+|now\s+|currently\s+)?(?:taken off|off|disabled|removed|dropped|switched off|turned off|given up|gone|(?:not|never (?:been )?) ?(?:enabled|on|used|set|active|there|switched on|turned on|activated))\b|\b(?:rls|row[- ](?:level )?security|polic(?:y|ies))\b(?:[^.;:]|\.(?=\w)){0,80}?\b(?:never|(?:does|do)(?: not|n['’]t)) (?:appl(?:y|ies)|takes? effect|bites?|fires?)\b(?! (?:to|for|in|when|on)\b)|\b(?:rls|row[- ](?:level )?security) is (?:always |thereby |thus )?bypassed (?:for|by|on|in) (?:all|every|each|the whole)\s(?:of (?:the|our)\s)?(?:api|app|clients?|users?|members?|requests?|calls?|reads?|writes?|quer(?:y|ies)|traffic)\b|\bon and (?:then )?off again\b|\blost (?:its|their|the) (?:polic(?:y|ies)|rls)\b|\bdisabl(?:e|es|ing)\s{1,3}(?:the\s)?(?:rls|row[- ](?:level )?security)\b|\b(?:turn|switch)(?:s|es|ed|ing)? (?:off (?:the )?(?:rls|row[- ](?:level )?security)\b|(?:the )?(?:rls|row[- ](?:level )?security)\b[^.;,]{0,30}? off\b)/i;

/** "Most tables have RLS": which, it does not say. */
export const ON_SOME_TABLES = new RegExp(String.raw`\b${SOME_OF}(?:[\w-]+ ){0,2}(?:tables?|collections?)\b`, 'i');

/** "RLS off", "RLS: none": the word stands right behind it. */
export const NEXT_OFF = /\b(?:rls|row[- ](?:level )?security)\b[\s`*]{0,8}[:=(–—-]?\s{0,4}(?:off|disabled|none|inactive|deactivated|not (?:on|enabled|used|active|set))\b/i;

/** "RLS: pending", "policies (planned)": the word stands right behind it. */
export const NEXT_LATER = /\b(?:rls|row[- ](?:level )?security|polic(?:y|ies))\b[\s`*]{0,8}[:=(–—-]\s{0,4}(?:pending|planned|to ?do|tbd|wip|later|soon|⏳|🔜|🚧)(?![\w-])/iu;

/** "… owner only (pending)", "… — TODO": the statement ends with the word that puts it off. */
export const ENDS_LATER = /(?:\((?:still\s|status:\s)?(?:pending|planned|to ?do|tbd|wip|coming soon|not (?:yet )?(?:done|written|enabled|applied|there|implemented)|not yet|deferred|post[- ]mvp|phase [2-9]|later|🔜|🚧|⏳)(?:[,:;.]?\s(?!rows?\b|items?\b|orders?\b|only\b|status\b)[^()]{0,40})?\)|\s[–—-]\s(?:still\s)?(?:pending|planned|to ?do|tbd|wip|coming soon|not yet|deferred|later))\W{0,3}$/iu;

/** What is taken away stands before "from" and the table: "removed row level security from `moorings`". */
export const TAKEN_FROM = /\b(?:remov(?:e[sd]?|ing)|drop(?:s|ped)?|took|takes?|taken|strip(?:s|ped)?|withdr(?:ew|awn?)|lift(?:s|ed)?)\b[^.;]{0,60}\bfrom\s(?:the\s)?(?:tables?\s)?[`"'*]*$/i;
/** Before a table that is the way to the rows, not what is spoken of: "through `orders`". */
export const WAY_TO_ROWS = /\b(?:through|via|from|follows?|following|like|same\s+as|as|than|joins?|join(?:s|ed)?\s+(?:to|with|on|against)|exists\s+an?|in|into|references|where|with|back\s+to|matches|of\s+the\s+same|a\s+row\s+in|row\s+of|by|beside|parent|(?:polic(?:y|ies)|rls|they)\s+(?:checks?|consults?|quer(?:y|ies)|looks?\s+(?:up|at)))\s+(?:[\w.]+`?\s*(?:,|and|or)\s+)?(?:the\s+|its\s+|their\s+|a\s+|an\s+)?[`"'*]*$/i;

/** Before a table that a group does not hold. */
export const EXCEPT_BEFORE = /\b(?:except|excluding|apart from|other than|but not|save for|not on|without|(?:all|every|each)\s(?:\w+\s){0,2}(?:tables?|collections?)\s(?:but|save|bar)|no (?:reason|need|point|use|cause) (?:to|in|for) (?:bother(?:ing)?|burden(?:ing)?|enabl(?:e|ing)|hav(?:e|ing)|add(?:ing)?|us(?:e|ing)|put(?:ting)?|do(?:ing)?|apply(?:ing)?|(?:switch|turn)(?:ing)? (?:it|that|rls) on)\s(?:(?:with|it|that|this|rls|one)\s){0,3}(?:on|for|to))\s+(?:for\s+)?(?:the\s+)?[`"'*]*$/i;

/** Behind an enumeration: one of it, told by its place, is taken out again: "but for the last", "except the second of them, which has none". */
export const EXCEPT_PLACE = /\b(?:but|except|excepting|save|bar|barring|apart from|other than|excluding|without|with the exception of|(?:but |only )?not)(?: for| on)? the (first|second|third|fourth|fifth|last|latter|former)(?=(?: one| table| of (?:them|these|those|the (?:two|three|four|five|six)))?(?:$|\s?[.,;:()–—]|\s(?:which|that|where)\b))|[,;(–—]\s?(?:but |only |while )?the (first|second|third|fourth|fifth|last|latter|former)(?: one| table)? (?:(?:is )?(?:exempt|exempted|excluded|excepted|left out|skipped)|has none|goes without|does without|runs without|stays (?:without|off)|is off)\b/i;

/** What one does with rows. */
export const ACCESS_VERB = /\b(?:reads?|selects?|selected|sees?|reach(?:es|ed)?|access(?:es|ed)?|visible|writ(?:es?|ten)|inserts?|inserted|filters?|filtered|rows?|reachable|service[- _]role|deny|denied)\b/i;

/** The answer to what is asked, before its reason. */
export const NONE_FIRST = /^\W*(?:none|no|off|nein|keine|disabled)\b\s?[,;:(–—-]/i;
/** A remark that begins so says that the table has none. */
export const NOT_THERE = /^\W{0,4}(?:none\b|no (?:rls|row|polic)|not (?:yet|enabled|on|set|done|covered|protected|defined)|off\b|disabled\b|missing\b|unprotected\b)|^[\s(]{0,3}[✗✘❌✖🚫]/iu;
/** Goes on about row level security without naming it again. */
export const GOES_ON = /^(?:on|off|none|disabled|enabled|not on|not enabled)\b/i;

/** Said of a way to the rows of a table: nobody asks whose they are. */
export const UNCHECKED = /\bwithout (?:any |an |the )?(?:ownership|owner|tenant|access|permission) (?:checks?|filters?|conditions?)\b|\b(?:no|not) (?:ownership|owner) (?:checks?|filters?)\b|\bwithout asking whose\b|\bwhoever asks\b/i;
/** Said of one of several. */
/** "`letters` is the exception.": what follows is about the table that such a sentence names. */
export const NAMES_EXCEPTION = /\b(?:exceptions?|odd one out|special case|(?:is|was) different|stands apart|outlier|stepchild)\b/i;
/** … and calls it so: "is off there", "its RLS". */
export const OF_THAT_ONE = /\b(?:its|their)\s(?:own\s)?(?:rls|row[- ](?:level )?security|polic(?:y|ies))\b|\bthere\b(?!\s(?:is|are|was|were|will|has|have)\b)/i;
/** Row level security of the very table that an entry is about: what puts that off takes back what the entry said of it before. */
export const OF_THIS_TABLE = /\b(?:rls|row[- ](?:level )?security|(?:the|this|that) polic(?:y|ies))\s(?:on|for|of)\s(?:this|that)\s(?:table|one|collection)\b|\b(?:rls|row[- ](?:level )?security|polic(?:y|ies))\s(?:itself|here)\b/i;
/** A place where people work: what is denied of it is denied. */
export const LIVE_PLACE = /\b(?:in|on|for)\s(?:the\s|our\s)?(?:prod|production|live(?:\s(?:system|database|project))?)\b|^\W*production\s(?:is|was|stays?|runs?|remains?|has|goes|works)\b/i;
export const EXEMPT = /\b(?:exempt|excluded|excepted|left out|has none|have none|goes without|does without|without (?:it|one|rls)|has no|stays off|is off|not yet|does not)\b/i;
/** It was off and is on again. */
export const BACK_ON = /(?<!\b(?:not|never|nobody|nothing|n['’]t|forg[eo]ts?)\b[^.;]{0,30})(?:\bre-?enabl(?:ed?|es|ing)\b|\b(?:turn(?:ed|s)?|switch(?:ed|es)?) (?:it|this|that|rls) (?:back )?on\b|\b(?:now|since|again|then|meanwhile)\b[^.;]{0,30}\bon\b|\bon (?:again|since|now)\b)/i;

/** A promise about every query that points at what stands beside each table: it is that which counts. */
export const STANDS_BESIDE = /\bthe (?:comment|remark|note|words?|filter|condition|rule|cell|column)s?\b[^.;]{0,40}\b(?:after|beside|below|behind|under|next to|stands?|named|in the (?:last|right))\b|\bthis applies to\b|\bfollowing\b|\bsee the (?:list|table)\b|\b(?:beside|below) each\b/i;

/** No policy for the roles that clients have: they reach nothing. */
export const NO_POLICY_FOR_ROLE = /\b(?:no|without)\s(?:a\s|any\s)?(?:rls\s)?`?(?:insert|update|delete|write|writing)`?(?:(?:\s?[/,&]\s?|\s(?:or|and|nor)\s)`?(?:insert|update|delete|write|writing)`?){0,3}\s(?:rls\s)?polic(?:y|ies)\b|\b(?:no|without)\s(?:a\s|any\s)?`?(?:client|anon|authenticated|public|browser|front-?end|end[- ]user|(?:users?|customers?|members?)(?=-facing))`?(?:[- ](?:side|role|facing))?(?:(?:\s?[/,&]\s?|\s(?:or|and|nor)\s)`?(?:client|anon|authenticated|public|browser|front-?end|end[- ]user|(?:users?|customers?|members?)(?=-facing))`?(?:[- ](?:side|role|facing))?){0,3}\s(?:rls\s)?polic(?:y|ies)\b|\b(?:no|without (?:any |a )?)\s?polic(?:y|ies)\s(?:for|to|of)\s(?:the\s|any\s|other\s|all\s)?(?:(?:anon|authenticated|public|web_anon)\b|app(?:lication)? roles?|clients?|client roles?|api roles?|web roles?|users?|anybody|anyone|[a-z]{1,20}_\w{1,20}(?=[;,] (?:only )?the role\b))/i;
/** A rule in the language of a store that lets in whoever is signed in. */
export const SIGNED_IN_ONLY = /@request\.auth\.id\s?!=\s?(?:""|'')|request\.auth(?:\.uid)?\s?!=\s?null|auth\s?!=\s?null|auth\.uid\(\)\s?(?:!=|is not)\s?null|auth\.role\(\)\s?={1,2}\s?'authenticated'/i;
/** Headers of the cell with the rule for reading. */
export const READ_RULE_HEADER = /^(?:(?:list|view|read|select|get)\b|(?:list|view|read)Rule)/i;
/** The tables of an enumeration by their number: "the policy on the first", "on the second and third". */
export const BY_NUMBER = /\b(?:on|for|of)\s(?:the\s)?((?:first|second|third|fourth|fifth|sixth|last|former|latter)(?:(?:,\s|\sand\s|\sand the\s|,\sthe\s)(?:first|second|third|fourth|fifth|sixth|last|latter))*)\b(?!\s(?:row|column|day|request|time|call|user|visit|page|login|run|of)\b)/gi;
/** Those of an enumeration that the statement before left: "the other two join to `claim`". */
export const THE_OTHERS = /^\W{0,4}(?:and\s|on\s|for\s)?(?:(?:the\s)?other\s(?:one|two|three|four|five|six|seven|eight|nine|ten|tables?|ones|collections?)|(?:the|all)\s(?:(?:two|three|four|five|six|seven)\s)?others|(?:the\s)?remaining\s(?:one|two|three|four|five|six|seven|tables?|ones)|the\srest)\b/i;
/** Right behind a name that opens a sentence: its rows are for everybody. */
export const IS_PUBLIC = /^\s?(?:is|are)\s(?:all\s|always\s|of course\s|simply\s)?(?=public\b|(?:the|an?)\spublic\s(?!(?:inserts?|writes?|submissions?|forms?|sign|routes?|endpoints?|access|schema|keys?|links?|ids?|urls?|tokens?|pages?|api)\b)[a-z]{3,20}\b|visible to (?:all|every|any)|read(?:able)? by (?:all|every|any)|shared by (?:all|every)|reference\b|a lookup\b|static\b|(?:(?:an?|the|our|one)\s)?(?:(?:global|shared|common|central|static|public|read-only|system-wide|seeded|fixed)\s){0,3}(?:catalog(?:ue)?s?|look-?ups?|(?:master|reference|seed(?:ed)?) data)\b)/i;
/** Behind the names of tables: "public timetable"; rows that somebody may add are not called so. */
export const CALLED_PUBLIC = /^[`"'*)\s]{0,4}(?::|—|–|-\s|=)\s{0,2}(?=(?:the\s|an?\s|all\s)?public\s(?!(?:inserts?|writes?|submissions?|forms?|sign|routes?|endpoints?|access|schema|keys?|links?|ids?|urls?|tokens?|pages?)\b)[a-z]{3,20}\b)/i;
/** Of which tables a policy is told: those that a sign or a "yes" marks in the table of tables. */
export const MARKED_TABLES = /\b(?:tables?|rows?|those|ones?|entries)\s(?:(?:that|which) (?:is|are)\s)?(?:marked|ticked|flagged|checked|with (?:an? )?(?:tick|check ?mark|["“'`]?(?:yes|on)\b|[✓✔✅]))/i;
/** Directly before another name in that sentence: the same is said of it, "as is the text of `tiers`". */
export const AS_ARE = /,\s(?:and\s)?(?:as|so)\s(?:is|are)\s(?:also\s)?(?:(?:the|all)\s)?(?:\w{1,20}\s(?:of|in)\s)?(?:the\s)?[`"'*]*$/i;
/** No rule stands beside the table, in so many words. */
export const NOT_RULED = /\b(?:is|are|stays?|remains?)\s(?:not|never|un)[ -]?(?:scoped|filtered|restricted|bound|checked|protected|limited|guarded)\b|(?:^|[:,;–—-]\s?)(?:not|never|un)[ -]?(?:scoped|filtered|restricted|bound|checked|protected|limited|guarded)\b|^[`"'*]{0,3}\w{2,60}[`"'*]{0,3}\s?[:–—-]?\sno (?:conditions?|filters?|restrictions?|rules?|checks?|predicates?|where(?:[- ]clause)?)\W{0,3}$/i;
/** "The query has no further condition": tells nothing more than what was told before it. */
export const NOTHING_MORE = /\bno (?:further|other|more|additional|extra) (?:conditions?|filters?|checks?|restrictions?|rules?|predicates?)\b/i;
/** What follows the name of a thing where a sentence tells how its rows are reached. */
export const ROWS_ARE_REACHED = /^[`"'*]{0,3}\s(?:(?:is|are)\s(?:only\s|never\s|always\s)?(?:looked up|read|found|fetched|loaded|reached|reachable|visible|queried|selected|filtered|opened|shown|accessed|accessible|scoped|bound|guarded|seen)|belongs?\s|(?:can|may)\s(?:only\s|never\s|not\s|always\s)?be\s)/i;
/** Of every query on the rows: "every query filters on …", "Queries on `orders` carry …", "jede Query verlangt …". */
export const EACH_QUERY = /\b(?:(?:each|every|all|any)\s(?:database\s|read\s|prisma\s|sql\s|mongo\s)?(?:quer(?:y|ies)|reads?|access(?:es)?|statements?|finds?|lookups?|requests?|operations?|selects?|calls?|functions?|mutations?|resolvers?)|(?:jede|alle)\s\w{0,14}(?:quer(?:y|ies)|abfragen?|zugriffe?)|toda\s(?:consulta|query)|(?<=^\W{0,4})(?:queries|reads|lookups|selects|statements)\s(?:on|of|against|over|for)\b|only\s(?:ever\s)?(?:read|found|loaded|reached|accessed|queried)|read\sonly\sby|(?:to|into|on|with)\s(?:each|every|all|any)\s(?:\w+\s)?(?:filters?|where(?:[- ]clauses?)?|conditions?))\b/i;
/** The rule of another table that a statement points at: "same rule as `cards`", "like `orders`". */
export const SAME_AS_NAMED = /\b(?:same\s(?:\w{1,12}\s)?as|identical\sto|exactly\slike|just\slike|like|as\s(?:for|on|with|in)|as)\s(?:the\s|for\s|on\s)*[`"'*]{0,3}$/i;
/** The answer to whether it is on: "No for `scans`". */
export const ANSWERS_NO = /^\W{0,4}(?:no|not|none|nein|nicht)\s(?:for|on|yet|used|enabled|applicable|applied|needed|necessary|required|set up|configured|supported|planned|für|bei)\b/i;
/** … and behind the table that is asked about: "RLS: `scans` – no, the API filters". */
export const ANSWERED_NO = /^[`"'*)\s]{0,6}(?::|—|–|-\s|\()\s?\W{0,3}(?:(?:no|none|nope|off|nein|nicht)(?=[,.;:)]|\s?$|\s[—–(-])|(?:disabled|(?:stays|left|kept|switched|turned) off|not (?:enabled|on|set up|activated|switched on|turned on))(?=[,.;:)]|\s?$|\s[—–(-]|\s(?:because|since|as)\b))/i;
/** A legend of codes that are words: "O = owner only, S = service role". */
export const CODE_ENTRY = /(?<![\w`.])([A-Za-z][\w-]{0,11})[`*"')]{0,3}\s(?:=|means|→|stands for)\s(?!=)/g;
/** A code for a policy: `P`, `P1`, `OWN`. */
export const POLICY_CODE = /^[A-Z]{1,3}\d{0,2}$/;
/** … before what it stands for, as an item of a list begins with it … */
export const POLICY_CODE_FIRST = /^[`*]{0,3}([A-Z]{1,3}\d{0,2})[`*]{0,3}(\)?(?:\s?[:=–—]|\s-|\s(?:means|is|stands for))?\s)/;
/** … and as it stands within a sentence of them. */
export const POLICY_CODE_WITHIN = /(?<=[:;,.(]\s[`*]{0,3})([A-Z]{1,3}\d{0,2})[`*]{0,3}\s?(?::|=|–|—|\smeans|\sis)\s/g;
/** Words that lead in what codes of policies stand for. */
export const LEADS_POLICY_CODES = /\bpolic(?:y|ies)\b|\brow[- ]level\b|\brls\b|\brow (?:rules?|access)\b|\bwho (?:sees|reads|may|can|reaches)\b/i;
/** Called a legend in so many words. */
export const CALLED_LEGEND = /^\W{0,4}(?:legend|key|abbreviations?|notation|auth codes?|flags?)\s?(?:[:—–-]|\()/i;
/** Signs with their meanings: a legend claims nothing of any table. */
export const LEGEND = /(?:[●○◌◐◑◒◓◯◉◍■□▣▪▫▲△▼▽◆◇★☆✦✧⬤⚫⚪🟢🟡🟠🔴🔵⚠✓✔✗✘✅❌]\uFE0F?|[–—-])[\s`]{0,4}(?:=|means)\s[^=]{2,200}(?:[●○◌◐◑◒◓◯◉◍■□▣▪▫▲△▼▽◆◇★☆✦✧⬤⚫⚪🟢🟡🟠🔴🔵⚠✓✔✗✘✅❌]\uFE0F?|[–—-])[\s`]{0,4}(?:=|means)\s/u;
/** Some word of those without which no sentence speaks of tables or of who reaches their rows. */
export const SPEAKS = /\b(?:rls|rows?|row[\s_-]\w|enable_?rls|polic|tables?\b|collections?\b|models?\b|entit|relations\b|quer|statements?\b|reads?\b|access|own|belong|isolat|everywhere|all of them|replaced|abfrag|zugriff|daten)/i;
/** Before the name of a policy that is told before the word itself: "the same `same_choir` policy", "a `tenant_only` policy". */
export const POLICY_NAMED_AHEAD = /\b(?:same|an?|one|this|that|single|common)\s[`"'*]{0,3}$/i;
/** The commands of SQL, and what others call them, by which the lines of a policy are told apart: "SELECT", "INSERT/UPDATE". */
export const COMMANDS = /^\W{0,4}(?:select|insert|update|delete|upsert|read|write|create|list|get|all|modify|edit|remove)(?:\s?(?:[/,&+|]|and|or)\s?(?:select|insert|update|delete|upsert|read|write|create|list|get|modify|edit|remove)){0,4}\W{0,4}(?:\([^()]{0,40}\)\W{0,4})?$/i;
/** Over the column of a matrix that names the roles. */
export const OF_ROLES = /^\W*(?:(?:user|member|team|org|workspace|account|app|database|db)\s)?roles?\W*$/i;
/** Heads of columns for those whom rows are let reach, besides nouns for persons. */
export const ROLE_HEADER = /^(?:anon(?:ymous)?|authenticated|public|internal|service[-_ ]role|everyone|signed[- ]in(?: users?)?|logged[- ]in(?: users?)?|other users?|(?:super|org|team|tenant|workspace)?[-_ ]?(?:admins?|owners?|members?|managers?|editors?|viewers?|moderators?|staff|users?))$/i;
/** What a role may do with rows, in a matrix of roles: "CRUD", "Read, update own", "–". */
export const RIGHTS = /^\W*$|^\W{0,2}(?:[CRUDSI]{1,4}|full|all|every|own|self|none|no|any|read|write|select|insert|update|delete|create|edit|view|manage|list|yes)(?:[\s,/&+()–—-]{1,3}(?:[CRUD]{1,4}|all|every|own|self|only|none|any|read|write|select|insert|update|delete|create|edit|view|manage|list|access|rows?|users?|records?|team|and|their))*\W{0,2}$/i;
/** Said of one command: nobody has it, while others have their policy. */
export const CLOSED_COMMAND = /^\W{0,4}(?:none|never|no|n\/?a|nobody|no one|no (?:client )?(?:polic(?:y|ies)|access)|not (?:allowed|permitted|possible|exposed|granted)|denied|forbidden|disabled|disallowed|blocked|false)\W{0,4}(?:\([^()]{0,80}\)\W{0,4})?$/i;
/** A query for whether row level security is on … */
export const VERIFIES_RLS = /\bselect\b[^;]{0,200}\b(?:rel)?rowsecurity\b[^;]{0,200}\bpg_(?:tables|class)\b/i;
/** … and what it has to answer. */
export const EXPECTS_ON = /\b(?:rls|row[- ](?:level )?security)\s(?:is|must be|should be|has to be)\s(?:on|enabled|active)\b|\b(?:rel)?rowsecurity\s(?:=|is|must be|should be|has to be)\s(?:true|t)\b|\b(?:all|each|every|expect\w*|should)\b[^\n]{0,30}\b(?:true|enabled)\b/i;
/** "Four policies (select, insert, …), all on `user_id`": the column that they compare with the caller. */
export const POLICIES_ON_COLUMN = /\bpolic(?:y|ies)\b[^.;]{0,70}?\b(?:on|by|via|through|using|over|against)\s[`"']?\w{0,40}(?:user|owner|member|tenant|org|organi[sz]ation|workspace|team|account|profile|customer|author|creator|patient|client|auth)_?(?:id|uid|uuid)\b/i;
/** The rules of a store without row level security, by their name. */
export const SECURITY_RULES = /\b(?:security|firestore|database|access)\srules?\b/i;
/** "Enforce org ownership on `orders`", "checks membership of the group on `posts`": of the rows of those named behind it. */
export const ENFORCES_OWNERSHIP = /\b(?:enforc(?:e|es|ed|ing)|check(?:s|ed|ing)?|verif(?:y|ies|ied)|validat(?:e|es|ed)|assert(?:s|ed)?|require(?:s|d)?)\s(?:the\s|that\s)?(?:[\w-]+\s){0,2}(?:ownership|owner|tenancy|membership|isolation)\s(?:on|of|for|in|over)\s(?:the\s|all\s|every\s|each\s)?[`"'*]*/i;
/** "Wardens only access `cells` and `keys` where `warden_id` is their own": before the tables of which somebody reaches some rows … */
export const REACHES_ROWS = /\b(?:access(?:es)?|sees?|reads?|reach(?:es)?|views?|lists?|gets?|touch(?:es)?|manages?|edits?|quer(?:y|ies)|fetch(?:es)?|loads?|works? (?:with|on))\s(?:only\s)?(?:(?:the|those|any|all|(?:rows?|records?) (?:of|in|from))\s){0,2}[`"'*]*$/i;
/** … and behind them, with whoever calls in the condition. */
export const WHERE_CALLER = /^[`"'*]{0,3}(?:\s(?:rows?|records?|documents?|entries))?\s(?:where|whose|with|having|that (?:have|carry|bear)|for which)\s[^.;]{0,80}?(?:\b(?:their|his|her|own|caller|session|token|jwt|current|signed-in|logged-in|authenticated)\b|\b(?:req|request|ctx|context|session|auth)\.\w)/i;
/** "The text behind the colon says who gets through": tells how the list is to be read, and of no table who may reach its rows. */
export const EXPLAINS_LIST = /\b(?:(?:text|words?|part|phrase|sentence|remark|what|bit|note|half|column|list|line)\b[^.;]{0,30}\b(?:behind|after|following|beside|right of|below)\b[^.;]{0,24}\b(?:says|tells|gives|names|describes|is|states)\s(?:who|which|whose|for whom|what|how)\b|(?:behind|after|beside)\s(?:the|each|every)\s(?:colon|dash|arrow|name)\b[^.;]{0,24}\b(?:who|whose|which))[^.;]{0,60}$/i;
/** What stands behind "replaced with" there is row level security itself: it comes, and does not go. */
export const BY_RLS = /^[^.;]{0,60}\b(?:rls|row[- ]level)\b/i;
/** Of the rights of machines in a cloud, "the execution role needs `dynamodb:PutItem` on …", which tell of no caller … */
export const RIGHTS_OF_MACHINES = /\b(?:dynamodb|s3|lambda|sqs|sns|execute-api|secretsmanager|datastore|cosmosdb):\*?[A-Z]?\w*|\b(?:execution|iam|task|instance|lambda) (?:roles?|polic(?:y|ies)|permissions?)\b|\biam\b|\bservice accounts?\b/i;
/** … unless they are bound to the key of the caller. */
export const LEADING_KEYS = /\bleading ?keys?\b|cognito-identity|\bown\b|\bcaller|\bowner/i;
/** "`EntryRepo`", "`ShelfRepository`": a class that reads and writes one table … */
export const REPOSITORY = /^([A-Z]\w{1,40}?)(?:Repo|Repository|Dao|DAO|Store|Gateway|DataSource)$/;
/** … and what it does to each query, by a column of whoever calls. */
export const ADDS_CONDITION = /\b(?:appends?|adds?|puts?|injects?|filters?|scopes?|constrains?|binds?|narrows?|restricts?|compares?|prefix(?:es)?|where)\b/i;
/** Directly before the names of those whose rows are spoken of. */
export const ROWS_OF = /\b(?:documents?|rows?|records?|entries|docs|items)\s(?:of|in|from)\s(?:the\s)?[`"'*]*$/i;
/** `orders_select_own`, `owner_all`: a name of several words that says what a policy allows, or to whom. */
export const POLICY_NAME = /(?:^|_)(?:select|insert|update|delete|read|write|owners?|own|polic(?:y|ies)|access|all|crud|only|manage|view|rw|ro|isolation|self|public|parties|members?|admins?|staff|service|tenant|user|by|via|through)(?:_|$)/;
/** `create policy … on <table> using (…)`: written once, for whichever table is put in. */
export const POLICY_ON_PLACEHOLDER = /\bcreate\s+policy\b[^;]{1,120}?\bon\s+(?:<\w[\w -]{0,30}>|\[\w[\w -]{0,30}\]|(?:your_)?table(?:_name)?(?=\s)|…|\.\.\.)\s[^;]{0,200}\b(?:using|with\s+check)\s*\(/i;
/** … and row level security switched on for it: `ALTER TABLE [table_name] ENABLE ROW LEVEL SECURITY`. */
export const ENABLED_ON_PLACEHOLDER = /\balter\s+table\s+(?:<\w[\w -]{0,30}>|\[\w[\w -]{0,30}\]|(?:your_)?table(?:_name)?(?=\s)|…|\.\.\.)\s+enable\s+row\s+level\s+security\b/i;
/** The owner by whom rows are picked is whom the caller names: "filters on `owner_id` from the request body", "as sent by the client" … */
export const CHOSEN_BY_CALLER = /\b(?:from|of|in|by|out of)\s(?:the |its |their )?(?:(?:json|request|http|post|form)\s)?(?:body|payload|query string|query parameters?|query params?|request parameters?|form data)\b|\b(?:as |which is |that is )?(?:sent|given|passed|supplied|provided|chosen|named) by the (?:client|caller|browser|app|front-?end|form)\b/i;
/** The same where the client fills it in: "which the app puts into the query string", "taken from the URL", "whatever id the request names". */
export const FILLED_IN_BY_CLIENT = new RegExp(
  String.raw`\b(?:that|which|whom|as|what|whatever(?: id)?|who(?:m)?ever|the id) (?:the |its |a )?(?:client|caller|browser|app|mobile app|front-?end|form|page|request|url|path|link|screen|user)s? (?:itself |also |simply )?(?:puts?|sends?|passes|gives?|names?|states?|sets?|fills?|adds?|supplies|provides?|picks?|chooses?|asks? for|claims?|types?|carries|hands over|contains|says)\b`
    + String.raw`|\b(?:taken|read|copied|filled|comes?|got|parsed|extracted|lifted|set|looked up|picked|(?:the |a )?(?:number|id|value|name|key)) (?:straight |directly |simply )?(?:from|out of|by|in) (?:the |its |their )?(?:request(?:'s|’s)? )?(?:url|uri|path(?: segment| parameter)?|route parameter|request|http request|header (?:that|which) the (?:client|app|browser) sets|local ?storage|drop-?down|menu|picker|form field|(?:\w+ )?(?:field|input|select|box) (?:of|in|on) (?:the|a) (?:form|page|screen))(?= |$|[.,;:)])(?! (?:handler|path of the|user|context|session))`,
  'i',
);
/** What a name stands for in the conditions below: "(`userId` = Clerk id of the signed-in customer)", "`:me` is the id in the session". */
export const NAME_DEFINED = /(?<!\w)[$:@]?\{?(\w{2,30})\}?[`"']{0,2} (?:=|is|stands for|means|denotes|comes from|is taken from) ([^();:]{3,90})/gi;
/** … where it is not the caller who is proven. */
export const CALLER_ITSELF = /\b(?:caller|current user|requesting user|req\.user|ctx\.user|request\.user|whoever calls)\b/i;
/** … where no proof of the caller gives it. */
export const GIVEN_BY_PROOF = /\b(?:sessions?|tokens?|jwts?|cookies?|auth\w*|signed[- ]in|logged[- ]in|claims?|sub)\b/i;
/** "Repeat for `loans` and `holds`", "The same for", "Replicar para": a script above is run for those behind it, too. */
export const REPEATED_FOR =
  /^\W{0,6}(?:(?:(?:then|now|and|please)\s)?(?:repeat(?:ed)?|replicate(?:d)?|mirror(?:ed)?|duplicate(?:d)?|do|apply|use|create|add|write)\s(?:(?:this|it|that|these|exactly|the|same|analogous|identical|polic(?:y|ies)|rules?|pattern|statements?|script|block|set|two|three|four)\s){0,6}(?<=\b(?:repeat(?:ed)?|replicate(?:d)?|mirror(?:ed)?|duplicate(?:d)?|same\s\w{2,12}|same|analogous|identical)\s(?:(?:this|it|that|these|polic(?:y|ies)|rules?|pattern|statements?|script|block|set)\s){0,2})(?:for|on)|(?:(?:exactly|and)\s)?(?:the\s)?(?:same|analogous|identical)\s(?:(?:polic(?:y|ies)|rules?|pattern|statements?|script|block|set|two|three|four|goes|holds|applies)\s){0,3}(?:for|on|to)|likewise\s(?:for|on)|(?:replicar|repetir|repita|repite|replique)\s(?:(?:o mesmo|lo mismo|isso|esto|las pol[íi]ticas|as pol[íi]ticas)\s)?(?:para|em|en)|(?:o mesmo|lo mismo|igual|idem)\s(?:vale\s)?(?:para|em|en|pour|per|für)|(?:à\s)?(?:répéter|reproduire|répliquer)\s(?:pour|sur)|de même pour|(?:ebenso|analog|genauso|dasselbe|gleiches|das gleiche)\s(?:gilt\s)?für|(?:ripetere|replicare|lo stesso)\s(?:vale\s)?per)\s/i;

/** What becomes of rows in time, or how many there may be: "kept for 90 days, then deleted", "one row per night". */
export const KEPT_IN_TIME = /\b(?:kept|deleted|removed|purged|erased|wiped|archived|retained|retention|expires?|anonymi[sz]ed|pruned|dropped|backed up|overwritten|trimmed|truncated|rotated|exported|stored|compressed)\b[^.;]{0,40}\b(?:\d+|a|an|one|two|three|six|twelve|the|each|every) (?:\w+ )?(?:hours?|nights?|days?|weeks?|months?|years?|seasons?|quarters?)\b|\b(?:deleted|removed|purged|erased|anonymi[sz]ed|archived)\b[^.;]{0,30}\b(?:after|when|once|with)\b/i;
/** … where nothing is said of whoever reaches them. */
export const REACHED_BY = /\b(?:reads?|readable|sees?|seen|reach\w*|access\w*|visible|selects?|inserts?|writes?|own|owners?|only|alone|nobody|no one|may|can|service[- _]role|deny|denied|themselves|who|whose|clients?|admins?|staff)\b/i;
/** A condition on queries that the program puts, where a column asks who reaches the rows. */
export const BY_DATABASE = /\bauth\.\w|\bcurrent_(?:setting|user)\b|\bpolic(?:y|ies)\b/i;
