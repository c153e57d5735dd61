/*
 * Words and names by which people list, use and excuse environment variables. Each name has a test in
 * tests/extract/environment.test.ts.
 */

/** Set by the platform or the shell itself; nobody lists them. A trailing `_` stands for every name that begins so. */
export const PLATFORM_NAMES = [
  'NODE_ENV', 'PORT', 'CI', 'HOME', 'PATH', 'PWD', 'HOSTNAME', 'USER', 'VERCEL', 'VERCEL_', 'NEXT_PUBLIC_VERCEL_', 'NEXT_RUNTIME', 'NETLIFY', 'DYNO', 'HEROKU_APP_NAME', 'RENDER', 'RENDER_',
  'RAILWAY_', 'FLY_APP_NAME', 'FLY_REGION', 'FLY_MACHINE_ID', 'FLY_ALLOC_ID', 'K_SERVICE', 'K_REVISION', 'K_CONFIGURATION', 'FUNCTION_TARGET', 'AWS_LAMBDA_', 'AWS_EXECUTION_ENV', 'CF_PAGES',
  'CF_PAGES_', 'WEBSITE_HOSTNAME', 'WEBSITE_SITE_NAME', 'GITHUB_SHA', 'GITHUB_REF', 'GITHUB_ACTIONS', 'KUBERNETES_SERVICE_HOST', 'KUBERNETES_SERVICE_PORT',
] as const;

/** Settings that the images of other people read: not the system's own variables. */
export const IMAGE_SETTINGS = [
  'POSTGRES_', 'MYSQL_', 'MARIADB_', 'MONGO_INITDB_', 'MINIO_ROOT_', 'RABBITMQ_DEFAULT_', 'PGADMIN_', 'GF_', 'KC_', 'KEYCLOAK_ADMIN', 'PGDATA', 'DISCOVERY_TYPE', 'ES_JAVA_OPTS', 'ZOOKEEPER_', 'KAFKA_',
  'CLICKHOUSE_', 'MSSQL_SA_PASSWORD', 'ACCEPT_EULA', 'N8N_', 'LOCALSTACK_',
] as const;

/** Images that other people build. */
export const THIRD_PARTY_IMAGE =
  /(?:^|\/)(?:postgres|postgis|pgvector|timescaledb|mysql|mariadb|mongo|redis|valkey|memcached|minio|rabbitmq|nginx|caddy|traefik|keycloak|elasticsearch|opensearch|kafka|cp-kafka|zookeeper|clickhouse-server|grafana|prometheus|loki|jaeger|mailhog|mailpit|localstack|pgadmin4|adminer|meilisearch|typesense|qdrant|weaviate|chroma|nats|mosquitto|eclipse-mosquitto|vault|n8n|temporal|auto-setup|server|pgbouncer|supabase|otel|opentelemetry-collector|busybox|alpine)(?:[:@-]|$)/i;

/** Ends of a name that make it a setting or a secret wherever it stands. */
export const SETTING_ENDINGS = [
  'KEY', 'KEYS', 'SECRET', 'SECRETS', 'WHSEC', 'TOKEN', 'PASSWORD', 'PASSWD', 'PASSPHRASE', 'PEPPER', 'SALT', 'URL', 'URI', 'URLS', 'DSN', 'HOST', 'HOSTNAME', 'ENDPOINT', 'ORIGIN', 'ORIGINS', 'DOMAIN', 'AUDIENCE',
  'ISSUER', 'SID', 'BUCKET', 'BUCKET_NAME', 'REGION', 'CREDENTIALS', 'USERNAME', 'FROM', 'FROM_EMAIL', 'FROM_ADDRESS', 'FROM_NUMBER', 'PHONE_NUMBER', 'PHONE_NUMBER_ID', 'SENDER', 'MODEL', 'CONNECTION_STRING',
  'CLIENT_ID', 'PROJECT_ID', 'ACCOUNT_ID', 'APP_ID', 'TENANT_ID', 'MEASUREMENT_ID', 'KEY_ID', 'ORG_ID', 'POOL_ID', 'PRICE_ID', 'PUBLISHABLE_KEY', 'WEBHOOK_URL', 'JWKS', 'CERT', 'PEM', 'FLAGS_FILE',
  'TZ', 'MASTER_KEY', 'KEY_BASE', 'PIN', 'BASE', 'INDEX_NAME', 'TOPIC_ARN', 'QUEUE_URL', 'ARN', 'ALLOWLIST', 'EMAILS',
] as const;

/** Beginnings that only configuration has. */
export const SETTING_BEGINNINGS = ['NEXT_PUBLIC_', 'VITE_', 'REACT_APP_', 'EXPO_PUBLIC_', 'NUXT_PUBLIC_', 'GATSBY_'] as const;

/** Beginnings and ends of a name that is often a setting: it is one where something is done with it. */
export const LIKELY_BEGINNINGS = ['SMTP_', 'AWS_', 'PUBLIC_', 'DATABASE_', 'DB_', 'REDIS_', 'S3_', 'R2_', 'JWT_', 'OAUTH_', 'AZURE_', 'GOOGLE_', 'GCP_', 'ENABLE_', 'FEATURE_', 'MAIL_', 'LOG_'] as const;
export const LIKELY_ENDINGS = [
  'EMAIL', 'ADDRESS', 'SEED', 'NUMBER', 'PATH', 'DIR', 'FOLDER', 'FILE', 'WEBHOOK', 'HOOK', 'PROJECT', 'ACCOUNT', 'USER', 'LEVEL', 'MB', 'KB', 'HOUR', 'TIMEZONE', 'NAMESPACE', 'CHANNEL', 'LOCALE', 'PREFIX', 'ENV',
  'STAGE', 'COOKIE_NAME', 'LIST_ID', 'CALENDAR_ID', 'SHEET_ID', 'SITE_ID', 'TEMPLATE_ID', 'INDEX', 'TOPIC', 'SENDER_NAME', 'BCC', 'CC', 'PORT', 'DSNS', 'ROLE', 'CURRENCY', 'ENABLED',
] as const;

/** Ends of a name that is a tunable figure: configuration where its value is not shown. */
export const FIGURE_ENDINGS = [
  'DAYS', 'HOURS', 'MINUTES', 'SECONDS', 'SECS', 'MS', 'TTL', 'TIMEOUT', 'LIMIT', 'THRESHOLD', 'INTERVAL', 'BUDGET', 'CAP', 'QUOTA', 'WINDOW', 'CONCURRENCY', 'RATE', 'PERCENT', 'SIZE', 'RETRIES', 'ATTEMPTS',
] as const;

/** Names that look like settings and are none: states, errors, values that a caller holds, terms of SQL. */
export const NO_SETTING = [
  'AWS_IAM', 'PRIMARY_KEY', 'FOREIGN_KEY', 'UNIQUE_KEY', 'PARTITION_KEY', 'SORT_KEY', 'ACCESS_TOKEN', 'REFRESH_TOKEN', 'BEARER_TOKEN', 'ID_TOKEN', 'JWT_TOKEN', 'SESSION_TOKEN', 'USER_TOKEN', 'AUTH_TOKEN', 'IDEMPOTENCY_KEY',
  'AUTH_USER_MODEL', 'STATIC_URL', 'MEDIA_URL', 'LOGIN_URL', 'HTTP_HOST', 'REMOTE_USER', 'REQUEST_URI', 'ON_DELETE', 'SET_NULL', 'NOT_FOUND',
] as const;

/** First words of an error code, a state or an act: `INVALID_TOKEN`, `RESET_PASSWORD`. */
export const NO_SETTING_BEGINNINGS = [
  'INVALID', 'MISSING', 'EXPIRED', 'UNKNOWN', 'BAD', 'DUPLICATE', 'NO', 'NOT', 'WRONG', 'UNAUTHORIZED', 'FORBIDDEN', 'UNSUPPORTED', 'ERR', 'ERROR', 'REVOKED', 'MALFORMED', 'RESET', 'VERIFY', 'CHANGE', 'CREATE',
  'UPDATE', 'DELETE', 'SEND', 'GET', 'SET', 'REVOKE', 'ROTATE', 'REFRESH', 'FORGOT', 'HTTP', 'PENDING', 'AWAITING', 'EMPTY', 'WEAK', 'STALE', 'UNVERIFIED', 'REQUIRES', 'IS', 'HAS', 'CANNOT', 'FAILED', 'CONFLICT', 'CONFLICTING', 'REJECTED', 'BLOCKED', 'LOCKED', 'SQLSTATE',
] as const;

/** Last words of an error code, an event or a state. */
export const NO_SETTING_ENDINGS = [
  'ERROR', 'FAILED', 'FAILURE', 'EXPIRED', 'INVALID', 'MISSING', 'EXCEEDED', 'DENIED', 'REQUIRED', 'DOWN', 'UNAVAILABLE', 'CONFLICT', 'MISMATCH', 'EXISTS', 'DUPLICATE', 'LIMITED', 'REACHED', 'FOUND', 'LOGIN', 'READ', 'WRITE',
  'CREATED', 'UPDATED', 'DELETED', 'SENT', 'RECEIVED', 'USED', 'REVOKED', 'REVIEW', 'ONLY', 'BUSY', 'FULL', 'EMPTY', 'LOCKED', 'BLOCKED', 'OUT', 'OFF', 'DONE',
] as const;

/** Names that stand for a name. */
export const PLACEHOLDER_NAME = /^(?:X|XX|XXX|Y|NAME|VAR|VARIABLE|FOO|BAR|FOO_BAR|(?:MY_|YOUR_)?(?:ENV_)?VAR(?:IABLE)?_NAME|ENV(?:IRONMENT)?_VAR(?:IABLE)?S?(?:_NAMES?)?|ENV_NAME|KEY_NAME|SOME_\w+|YOUR_\w+|MY_\w+|(?:TU|TUS|SU|VOTRE|TON|DEINE?|IHRE?|SEU|SUA|TUO|JOUW|UW|TWOJ)_(?:[A-Z0-9]+_){0,6}(?:KEY|SECRET|TOKEN|URL|PASSWORD|ID|API|APP|DOMAIN|USER|NAME)|EXAMPLE_\w+|XXX_\w+|\w+_XXX|UPPER_SNAKE(?:_CASE)?|SCREAMING_SNAKE(?:_CASE)?)$/;

/** Single words in capitals that name no variable where names are listed. */
export const NO_SINGLE_NAME = /^(?:TBD|TODO|TBA|TBC|FIXME|NONE|NA|YES|NO|OK|ALL|API|APIS|URL|URLS|SMS|JWT|AI|LLM|DB|SQL|HTTP|HTTPS|SSL|TLS|AWS|GCP|CI|CD|UI|SPA|PWA|OAUTH|OIDC|SSO|HMAC|KMS|VPC|ID|IDS|MVP|PROD|DEV|STAGING|NOTE|NB|WARNING|IMPORTANT|REQUIRED|OPTIONAL|SERVER|CLIENT|BACKEND|FRONTEND|WORKER|CDN|S3|R2|SES|SNS|SQS|RDS|ECS|EKS|EC2|ALB|CORS|CSRF|DENY|SAMEORIGIN|CSP|DNS|TTL|RLS|RBAC|MFA|TOTP|OTP|ORM|CRUD|REST|RPC|JSON|YAML|WS|WSS|SSE|TCP|UDP|IP|VPN|RAG|MCP|SDK|CLI|CPU|GPU|RAM|PII|GDPR|GET|POST|PUT|PATCH|DELETE)$/;

/** "Environment variables" in the other languages that drafts are written in. */
const ELSEWHERE_CALLED = String.raw`umgebungsvariablen?|variables d['’]environnement|variables de entorno|vari[áa]veis de ambiente|variabili d['’]ambiente|omgevingsvariabelen|milj[öo]variabler|zmienne [śs]rodowiskowe`;
/** … in scripts whose letters are no word characters of an expression. */
const IN_OTHER_SCRIPTS = '환경\\s?변수|環境変数|環境变量|环境变量|環境變數|переменн(?:ые|ых) окружения';
const LISTED_THINGS = String.raw`(?:${ELSEWHERE_CALLED}|env(?:ironment)?[ _-]?var(?:iable)?s|environment variable names?|vars|environment(?! (?:variable|var|is|was|has|can|in|of the (?:user|browser))\b)|envs?|variables|secrets|config(?:uration)?(?: (?:variables|values|keys))?|settings|credentials|configured (?:with|by|through|via|from)|api keys|[\w./-]{0,40}\.env\b[\w.-]{0,20}|\.dev\.vars(?:\.\w+)?)`;

/** Heads a list of variables, wherever it stands. */
export const LIST_TITLE = new RegExp(String.raw`${IN_OTHER_SCRIPTS}|\b(?:${ELSEWHERE_CALLED}|secretos)\b|\benv(?:ironment)?[ _-]?var(?:iable)?s?\b|\benvs?\b(?!\.)|\benvironment\b|(?:^|[\s/(])\.?[\w-]{0,30}\.env\b|\.dev\.vars\b|\.secret(?:s|\.local)\b|\bsecrets\b(?!\.\w+\()|\bvariables\b|\bprocess\.env\b|\bos\.(?:getenv|environ)\b|\b(?:set|add|configure|define|provide) (?:the following|these)(?: \w+){0,2} (?:in|on|for|to) (?:the )?(?:vercel|netlify|railway|render|fly(?:\.io)?|heroku|supabase|cloudflare|dashboard|environment|host|hosting|server|deployment|project settings)\b|\bkeys(?: that)? (?:you['’]?(?:ll| will)? need|you need|to (?:get|obtain|set|add))\b|\b(?:required|needed|necessary) (?:api |access )?keys\b`, 'i');
/** Heads a list of variables where nothing else but names stands below it. */
export const WEAK_LIST_TITLE = /\bappsettings\b|\bapplication(?:-\w+)?\.(?:ya?ml|properties)\b|\bconfig(?:uration)?\b|\bsettings\b|\bcredentials\b|\bapi keys\b|(?<!\b(?:foreign|primary|unique|composite|partition|sort|cache|redis|i18n|translation|localstorage|storage)[ -])\bkeys\b|配置|設定|设置|설정|конфигурац|настройк|налаштуван|\b(?:configuraci[oó]n|configura[çc][ãa]o|konfiguration|konfiguracj|einstellungen|configurazione|instellingen|yapılandırma)/i;
/** Names a table's column that holds the variables. */
export const VARIABLE_COLUMN = /^(?:required )?(?:(?:name of the )?(?:(?:secret|key|setting|binding)s? (?:or|and|\/) )?(?:env(?:ironment)?(?:[ _-]?(?:var(?:iable)?s?))?|var(?:iable)?s?)(?: names?)?(?: (?:or|and|\/) (?:env(?:ironment)? )?(?:var(?:iable)?|secret|key|setting)s?)?|(?:환경\s?)?변수(?:명)?|(?:環境)?変数(?:名)?|(?:环境)?变量(?:名)?|переменная)$/i;
/** Names it in a table that stands below a heading of such a list, or that holds nothing but names. */
export const WEAK_VARIABLE_COLUMN = /^(?:names?|secrets?|keys?|settings?|config(?:uration)?(?: keys?)?|params?|parameters?|vars?|what|env key|option)$/i;
/** Names it in a table of the system's parts. */
export const COLUMN_OF_PARTS = /^(?:config(?:uration)?|secrets|settings|vars)$/i;
/** What is only for the machine that builds and tests. */
export const CI_ONLY = /\bCI(?:\/CD)?\b|\bgithub (?:actions?|workflows?|runners?)\b|\b(?:bitbucket|azure(?: devops)?|woodpecker|gitea|forgejo) (?:pipelines?|workflows?|actions?|runners?)\b|\b(?:gitlab|circleci|jenkins|buildkite|teamcity|travis)\b|\b(?:build|deploy(?:ment)?|release|test) (?:pipelines?|workflows?)\b|\bbuild (?:server|machine|runner|agent)s?\b|\brepo(?:sitory)?(?:['’]s)? secrets?\b|\bworkflow(?:['’]s)? secrets?\b|\bactions secrets?\b|\bsecrets and variables\s?(?:>|→|›|\/|»|->)\W{0,4}actions\b/i;
/** … unless a part of the system is said to act in the same sentence: "the API starts the GitHub workflow with `DISPATCH_TOKEN`". */
export const PART_ACTS = /\b(?:api|server|backend|app|routes?|handlers?|endpoints?|workers?|cron)\s(?:then\s|also\s|itself\s)?(?:sends?|us(?:es?|ing)|calls?|starts?|triggers?|dispatch(?:es)?|reads?|asks?|needs?)\b|\b(?:sent|used|read|called|started|triggered|needed) by (?:the |our |an? )(?:api|server|backend|app|routes?|handlers?|endpoints?|workers?|cron)\b/i;
/** Heads names that are used no more; not "Removed from the repository, set in the dashboard". */
export const FORMER_LIST_TITLE =
  /^\W*(?:(?:the|these|following|environment|env|old) ){0,3}(?:variables? |secrets? |keys? |names? |settings? )?(?:(?:that|which) )?(?:(?:are|were|is|was|will be|have been|get) )?(?:removed|deleted|dropped|retired|obsolete|gone|discarded|thrown out|no longer (?:used|needed|read|set)|not (?:used|needed|read|set) any ?more|unused)\b(?! from (?:the )?(?:repo\w*|code|git|bundle|client|image|source|browser))|\b(?:to be|can be|may be) (?:deleted|removed|dropped)\b(?! from (?:the )?(?:repo\w*|code|git|bundle|client|image|source|browser))[^:]{0,40}:?\W*$/i;
/** Heads a list of other things in capitals. */
export const OTHER_LIST_TITLE = /\berrors?\b|\bcodes\b|\bconstants?\b|\benums?\b|\bstat(?:es|us(?:es)?)\b|\bevents?\b|\bbindings?\b|\bheaders?\b|\bnot env(?:ironment)?\b|\bfeature flags\b|\broles\b/i;

/** The words before the names of a sentence that presents itself as the list. */
export const PRESENTS = new RegExp(
  String.raw`(?<![\w-])${LISTED_THINGS}(?:[^.;\n]|\.(?=\w)){0,90}?(?::|=|\s[–—-]\s|\b(?:are|is|consists? (?:only )?of|comprises?|has|includes?|contains?|holds?|stores?|keeps?|comes?|names|namely|as follows|such as|beyond|besides|(?:file|files|unit|sheet|bundle) with)\b)[^\w\n]{0,6}(?:(?:yes|all|only|just|now|the following|these|listed)\b[^\w\n]{0,4}){0,3}$`,
  'i',
);
/** … "All configuration comes from environment variables (A, B)". */
export const PRESENTS_IN_BRACKETS = /\b(?:env(?:ironment)?[ _-]?var(?:iable)?s|secrets|variables|vars)[^\w\n]{0,2}\([^\w\n]{0,2}$/i;
/** … "In the Environment tab of the host, add the credentials (A, B)". */
export const ENTERED_IN_BRACKETS = /(?:^|[\W])(?:env(?:ironment)?|\.env|vercel|netlify|render|railway|heroku|fly\.io|supabase|dashboard)\b[^.;\n]{0,60}\b(?<!\bnot\s)(?:add|set|enter|paste|provide|configure|define)\s(?:(?:the|your|all|these|required|following|production)\s){0,3}(?:credentials|keys|values|secrets|settings|api keys)[^\w\n]{0,2}\([^\w\n]{0,2}$/i;
/** … "Set the environment variable A to the address of the API". */
export const SETS_VARIABLE = /(?:^\W*|[.;:,]\s|\bthen\s)(?:set|add|define|create|configure|export|provide)\s(?:(?:the|an?|this|your|one|new|required|following)\s){0,2}[*_"']{0,2}(?:env(?:ironment)?[ _-]var(?:iable)?|env var)[^\w\n]{1,5}(?:(?:called|named)[^\w\n]{1,4})?$/i;
/** … "The application reads these variables", with nothing between them and the names. */
export const PRESENTS_DIRECTLY = new RegExp(String.raw`(?:\bthe (?:following )?|\bthese |\b(?:new|further|additional|other|required|optional|more) |\b(?:one|two|three|four|five|six) (?:new |more )?)(?:env(?:ironment)?[ _-]?var(?:iable)?s|env|variables|secrets|settings)[^\w\n]{1,3}$`, 'i');
/** "`.env` (not in the repository) with `A`, `B`": what stands in the file. */
export const FILE_WITH = /^\W{0,6}\.env(?:\.[a-z]{2,12})?[`"']?\s(?:\([^()]{1,60}\)\s)?(?:with|mit|con|avec|com|gives|sets|keeps)\s(?:the (?:variables |keys )?)?[^\w\n]{0,3}$/i;
/** … "Secrets: sops; keys: A, B". */
export const PRESENTS_NAMES = /\b(?:keys|names|entries)\s?:[^\w\n]{0,3}$/i;
/** Before names below a title about configuration: people are told to set them. */
export const DEMANDED = /(?:^\W*|[.;:,]\s|\b(?:please|first|then|environments?|deployments?|stages?|machines?|installations?|tenants?|you|must|to)\s)(?:configure|set(?: up)?|provide|supply|define|export|fill in)\b[^\w\n]{0,4}(?:both |the (?:variables |secrets )?)?[^\w\n]{0,3}$/i;
/** The words after several names that say what they are. */
export const PRESENTED = /^[\W\d]{0,4}(?:(?:are|make up|form|belong to) (?:all |both |the |our |its |only |required |needed |further ){0,4}(?:env(?:ironment)?(?:[ _-]?var(?:iable)?s)?|variables|secrets|configuration|settings|credentials)\b|(?:must|have to|need to|should) be (?:set|configured|provided|present)\b|(?:are|come|live|stand) (?:set |kept |stored |provided |configured |injected |passed |read ){0,2}(?:as|in|from|through|via) (?:the |our |an? )?(?:env\b|environment|env(?:ironment)?[ _-]var|\.env|secrets?\b|vault|doppler|secret manager|parameter store)|(?:are )?(?:set |given |passed |put |injected )?(?:in(?:to)? the \w+ )?as (?:(?:fly|its|our|the) )?(?:secrets|env(?:ironment)?(?:[ _-]?var(?:iable)?s))\b)/i;
/** "Env: Supabase `A` and `B`, Resend `C`": a sentence whose label says that it is the list, whatever words stand between the names. */
export const LABELS_LIST = new RegExp(String.raw`^\W*(?:q?\d{1,2}[.:)]?\s{0,3})?(?:(?!no\b|not\b)\w+[ -]){0,2}${LISTED_THINGS}(?: (?:needed|required|names|to set))?\s?(?::|\s[–—-])\s`, 'i');
/** "Twilio: `A`, `B`, and who gets the text, `C`": among the sentences of a list, one that begins with whose variables they are. */
export const VENDOR_LABEL = /^\W{0,3}[A-Z][\w.]{1,20}(?:\s[\w.&/+-]{1,16}){0,2}\s?(?:\([^()]{1,40}\)\s?)?(?::|\s[–—-])\s\W{0,3}$/;
/** Before the names of a cell: those of another row, and more. */
export const ADDED_TO_OTHERS = /^\W{0,3}(?:as|like|same|all|those|everything|the (?:same|above|ones)|wie|what)\b[^;]{0,48}(?:\bplus\b|\band\b|\bund\b|\balso\b|\bwith\b|\bas well as\b|[+,:])\W{0,4}$/i;
/** A title alone, before names that follow in sentences of their own ("**Env.** `A`, `B`."). */
export const TITLE_ONLY = new RegExp(String.raw`^\W*(?:q?\d{1,2}[.:)]?\s{0,3})?(?:\w+[ -]){0,2}${LISTED_THINGS}(?: (?:for|of|in|on) (?:the )?\w+| listed| needed| required| \(all\))?\W*$`, 'i');
/** The words before the names of a sentence whose subject was presented before: "It contains `A`". */
export const HOLDS = /\b(?:contains?|holds?|consists? of|includes?|comprises?|defines?|lists?|needs?|requires?|expects?|carries|has|have|are|stands?|required|optional|mandatory|maps? (?:it|them|these|both) (?:to|into|as|onto))\b[^\w\n]{0,4}(?:(?:these|the following|only|all of|(?:(?:one|two|three|four|five|six|some|a few) )?(?:(?:variables?|settings?|more|others?) )?of (?:its|their) own)\b[^\w\n]{0,4})?$/i;
/** … "It reads A, B and C", which lists where it names several and nothing else. */
export const READS_ALL = /^\W*(?:it|they|both|each|all|the \w{2,20}(?: \w{2,20})?) (?:reads?|uses?|takes?|knows?|wants?|loads?)[^\w\n]{0,4}$/i;
/** The words behind a name by which it is added to a list: "`A` too". */
export const ADDED = /^[^\w\n]{0,4}(?:(?:is|are) )?also\b|^[^,;.\n]{0,30}\b(?:too|as well)\W{0,3}$/i;
/** A sentence that adds to the list before it. */
export const ADDS = /^\W*(?:also|plus|and|additionally|in addition|further(?:more)?|moreover|besides|optional(?:ly)?|there (?:already )?(?:is|are)(?: also| already)?|on top|as well as|new|likewise)\b|\b(?:another(?: one)?|an? (?:second|third|fourth|fifth|sixth|further)(?: one| variable| secret)?)\b|\b(?:one|two|three) more(?=\s?[:,(–—]|\s(?:env(?:ironment)? )?(?:variables?|secrets?|keys?|settings?)\b|\W*$)|\b(?:also|additionally|in addition)\b|\b(?:goes on|continues|is completed|is extended|ends|finishes) with\b|(?<!\.)\b(?:adds?|needs?|gets?|has|have|takes?|gains?|wants?|plus)\b[^.\w]{0,3}$/i;
/** "Keep `A_KEY` (already present)", "Leave `A` and `B` as they are": what stays in the list that a passage changes. "Keep `A_KEY` secret" tells how. */
export const STAYS = /^\W*(?:also )?(?:keep|leave|retain)(?: the(?: existing)?)?[^\w\n]{0,4}$/i;
export const STAYS_SO = /^\W{0,3}$|^[^\w\n]{0,4}(?:(?:as (?:it is|they are|is|before)|unchanged|in place|already (?:present|there|set|in it)|still (?:needed|used)|stays?)\b)/i;
/** A statement of use: what it names, it does not list. */
export const USES = /\b(?:us(?:e|es|ed|ing)|reads?|sign(?:s|ed)?|check(?:s|ed)?|compar(?:e|es|ed)|verif\w+|encrypt\w*|decrypt\w*|hash(?:es|ed)?|salt(?:s|ed)?|keyed|built|made|sends?|sent|calls?|called|decodes?|sealed?|unseal\w*|equals?|falls? back|protect(?:s|ed)|authenticat\w+|connects?|fetch(?:es|ed)?|derived?|taken|set with|looked up|is in|go(?:es)? (?:out )?(?:through|to))\b/i;
/** Words before a name that make it the object of a use, even within a list. */
export const OBJECT_OF_USE = /\b(?:with|from|against|using|via|through|than|equals?|into|by|replaces|instead of|unlike|not|no longer|without)\W{0,3}$/i;
/** Behind the names of a list: others that it does not name. */
export const AND_UNNAMED = /^[`"'\s]{0,3},?\s?(?:and|plus|as well as|etc\b)(?:\s(?:the|those|some|all|a few|further|more|other|others|whatever|similar)\b[^:;\n]{0,80})?\W*$/i;
/** Behind a name: what follows says something of it, and lists it no more than any sentence would. */
export const TELLS_OF_NAME = /^[`"'\s]{0,3}(?:is|are|was|were|has|have|must|may|can|should|will|never|always|stays?|changes?|expires?|lives?|belongs?)\b/i;
/** Behind a name that begins a sentence: it says what it is there for, as of a setting. */
export const SETS_SOMETHING = /^[`"']?\s(?:is (?:a |the )?(?:part of|name of|address of|id of|region of|place of)|names|points (?:to|at)|tells|says (?:which|where|how|whether)|decides|selects|switches|determines|sets|chooses)\b/i;
/** The list says of itself that there is nothing in it. */
export const NONE_NEEDED = /\bno (?:env(?:ironment)?(?:[ _-]?var(?:iable)?s)|variables|secrets) (?:(?:is|are) )?(?:needed|required|used|read|necessary)\b|\b(?:needs|reads|uses|has) no env(?:ironment)?(?:[ _-]?var(?:iable)?s)\b|\benv(?:ironment)?[ _-]?var(?:iable)?s?\W{1,4}none\b/i;
/** The plan says that it adds no variable. */
export const NONE_ADDED = /\bno (?:new|further|additional|other|more|extra) (?:env(?:ironment)?(?:[ _-]?var(?:iable)?s?)|variables?|secrets?|configuration)\b|\benv(?:ironment)?[ _-]?var(?:iable)?s?\W{1,4}(?:no new|unchanged|nothing new|as before)\b|\b(?:adds|introduces) no (?:env(?:ironment)?(?:[ _-]?var(?:iable)?s)|variables|secrets)\b/i;

/** "The service reads `A`, `B` and `C` from the environment": before several names, behind them, and what makes it no list. */
export const READS = /\b(?:reads?|takes?|loads?|gets?|expects?|needs?|requires?|wants?|pulls?)\b[^\w\n]{0,4}$/i;
export const FROM_ENVIRONMENT = /^[^\w\n]{0,4}(?:(?:(?:all|both|only) )?(?:from|in|out of) (?:the |its |our )?(?:env(?:ironment)?\b(?! of\b)|process\.env\b|os\.environ\b)(?: (?:variables|at (?:start|boot|startup)))?)/i;
export const READS_NOT = /\b(?:not|never|no longer|later|would|could|might|may|stops?|stopped)\b|n['’]t\b/i;
/** "The process reads `A`, `B` and `C`" below a title about configuration: before several names, and behind them. */
export const PROCESS_READS =
  /^\W*(?:(?:at|on) (?:start|boot|start-?up|launch),? )?(?:the|our|each|every|both)\s(?:[\w-]+\s)?(?:process(?:es)?|services?|apps?|application|servers?|backend|workers?|api|containers?|functions?|program|binary|image|machine|deployment|instances?|bot)\s(?:reads?|needs?|expects?|wants?|requires?|takes?|gets?|uses?|loads?|knows?|(?:starts?|runs?|boots?) with|(?:is|are) (?:started|configured|run|launched) (?:with|by|through|from))[^\w\n]{0,4}(?:(?:only|exactly|just) )?[^\w\n]{0,3}$/i;
/** Behind a list, before further names: the part of the system that takes these at its build. "The web app is built with `A` and `B`" */
export const BUILT_WITH =
  /(?:^|[.;]\s)\W{0,3}(?:(?:the|our|each|its|both)\s)?(?:[\w-]+\s){0,2}(?:apps?|clients?|site|website|front-?end|spa|pwa|bundles?|pages?|workers?|images?|build|functions?|bot|backend|server|api)(?:['’]s build)?\s(?:(?:is|are|gets?)\s)(?:also\s)?(?:built|compiled|bundled|baked|deployed|configured|launched|started)\s(?:with|from)[^\w\n]{0,4}(?:(?:only|just)\s)?[^\w\n]{0,3}$/i;
export const AT_START = /^[^\w\n]{0,4}(?:,? ?(?:at|on|before) (?:its )?(?:start|boot|start-?up|launch|run ?time)\b|,? ?when it starts\b|,? ?(?:and )?nothing else\b)?\W{0,3}$/i;
/** "Kamal passes `A`, `B` and `C` to the container": before several names, and behind them. */
export const PASSES_ON = /^\W*(?:the \w+(?: \w+)?|[A-Z][\w.]+(?: [A-Z][\w.]+)?|we|ops|it)\s(?:passes|pass|hands|injects|gives|sets|exports|provides|puts|supplies|mounts|feeds|forwards)[^\w\n]{0,4}$/;
export const TO_PROCESS = /^[^\w\n]{0,4}(?:,? ?(?:and|plus) (?:what|whatever|everything|all|the rest|others?|more|some|a few)\b(?:[^.;]|\.(?=\w)){0,60}? )?(?:to|into|in|for|on) (?:the |our |each |its |every )?(?:\w+ )?(?:containers?|process(?:es)?|apps?|application|services?|servers?|workers?|machines?|functions?|pods?|tasks?|jobs?|runtime|environment|image|dyno|instances?)\b/i;
/** "Without `A` and `B` the process refuses to start", "If `A` or `B` is missing, the app does not boot." */
export const LACKING_THEM = /^\W*(?:without|if|when|where)(?: (?:one of|any of|either))?[^\w\n]{0,4}$/i;
export const REFUSES_TO_START = /^[^\w\n]{0,4}(?:(?:is|are) (?:missing|unset|not set|absent|empty),? )?(?:the |our )?[\w-]+ (?:[\w-]+ )?(?:(?:refuses to|does not|will not|won['’]t|cannot) (?:start|boot|come up|run)|exits|crashes|stops at (?:start|boot))\b/i;
/** "`settings.py` also reads `D`": after a list, in the same passage. */
export const READS_TOO = /\balso (?:reads|takes|expects|uses|needs|wants|knows)[^\w\n]{0,4}(?:(?:process\.env\.|os\.getenv\(|os\.environ(?:\.get\(|\[)|Deno\.env\.get\(|ENV\[)["']?)?$/i;

/** Who puts a variable there, if not the people who deploy. */
export const INJECTED = /\b(?:inject(?:s|ed)?|puts? (?:it |them )?(?:in|there)\b|is put\b|are put\b|(?:set|provided|supplied|given|filled in|predefined|defined|exposed|populated|made available) (?:automatically )?(?:by|through) (?:the )?(?:platform|runtime|host|hosting|provider|cloud|lambda|vercel|supabase|fly|render|railway|heroku|netlify|cloudflare|ecs|kubernetes|cloud run|firebase|functions?)|(?:platform|runtime|host|lambda|vercel|supabase|fly(?:\.io)?|render|railway|heroku|netlify|cloudflare|ecs|kubernetes|cloud run|firebase)(?: itself)? (?:sets?|provides?|supplies|fills in|defines?|exposes?|gives?|adds?)|automatically (?:set|available|provided|present)|set automatically|built[- ]in variables?|comes? from the (?:platform|runtime)|comes? with the (?:platform|runtime))/i;
/** … before the verb: it is a part of a request that is put there, not a variable. */
export const OF_REQUEST = /\b(?:headers?|cookies?|tokens?|signatures?|query (?:string|parameter))[`"']?,? (?:(?:that|which) )?(?:the )?$/i;
/** … denied. */
export const NOT_INJECTED = /\b(?:not|never|nobody|nothing|no longer|isn't|aren't|doesn't)\b/i;

/** Words just before a name that show a variable, whatever the name. */
export const USED_BEFORE = /(?:\b(?:checks?|checked (?:with|against)|compared? (?:it )?(?:with|to|against)|equals?|equal(?: to)?|sign(?:ed|s) (?:with|by|using)|salted with|salt(?: in)?|pepper(?: in)?|keyed (?:with|by)|(?:hmac|mac)(?:[- ]sha-?\d{1,3})?(?: (?:is|of it|of both|over \w+))?(?: (?:with|under|by|keyed by))?|(?:md5|sha-?\d{1,3}) (?:with|under|keyed by)|encrypted (?:with|by|using)|(?:sealed|unsealed|decrypted|authenticated) (?:with|by|using)|(?:signature|digest|seal)s?(?: (?:is|are))?(?: (?:made|computed|calculated|formed|built|checked|verified))? (?:with|under|using|from)|read(?:s)? (?:at start )?(?:from|its address from)|configur(?:ed|able) (?:via|by|with|through)|set (?:via|with|through)|tuned (?:by|with|via)|overrid(?:e|den|able) (?:by|with|via)|tunable via|adjustable via|switched (?:on|off) (?:by|with)|toggled (?:by|with)|(?:is|are|gets?|can be|may be) (?:told|chosen|selected|picked|switched|controlled|governed|pinned|tuned) (?:by|with|through|via|in)|toggled (?:by|with)|env(?:ironment)?(?: var(?:iable)?)?|secret|bearer)|==)[^\w\n]{0,4}(?:the )?$/i;
/** Things outside of the program that a process must be told: where it writes to, whom it asks, as whom it speaks. */
const TOLD_THING = String.raw`(?:address|target|destination|source|share|folder|director(?:y|ies)|path|mount(?: ?point)?|printer|queue|topic|bucket|host|server|machine|port|mailbox|inbox|recipients?|sender|passwords?|login|calendar|spreadsheet|channel|proxy|relay|certificate|url|time ?zone|language|currency|prefix|region)`;
/** … that are in no state and no group themselves. */
const KEPT_THING = '(?:address|target|destination|share|folder|director(?:y|ies)|path|mount(?: ?point)?|printer|queue|topic|bucket|host|port|mailbox|passwords?|url)';
/** Just before a name that could be anything: "the share named by `A_B`", "takes its target from `A_B`", "in the folder behind `A_B`". */
export const THING_TOLD_BEFORE = new RegExp(
  [
    String.raw`\b${TOLD_THING}(?:\s(?:that|which))?(?:\s(?:is|are))?\s(?:named|given|specified|set|configured|identified|pointed (?:to|at)|defined|supplied|said)\s(?:in|by|through|via|under|with)`,
    String.raw`\b(?:takes?|gets?|reads?|finds?|learns?|knows|loads?|has|have|took|with)\s(?:its|their|the|his|her|our)\s(?:[\w'’-]{1,20}\s){0,2}${TOLD_THING}\s(?:from|in|by|through|via)`,
    String.raw`\b(?:the|a|an|its|their|whose)\s(?:[\w'’-]{1,20}\s){0,2}${KEPT_THING}(?:\sof\s(?:the|its|our|an?)\s[\w-]{2,20})?\s(?:in|behind|(?:stands|lies|is|lives|comes|is kept|is found)\s(?:in|from|under))`,
  ].map((part) => String.raw`${part}[^\w\n]{1,4}$`).join('|'),
  'i',
);
/** … and just behind one: "`A_B` names the share". */
export const THING_TOLD_AFTER = new RegExp(String.raw`^[\`"']?\s(?:(?:names|gives|holds|sets|tells|says|points (?:to|at)|is)\s(?:the|its|our|which|what)\s(?:[\w'’-]{1,20}\s){0,2}${TOLD_THING}\b|(?:names|points (?:to|at))(?:[,.]|$))`, 'i');
/** Behind a name, in its sentence: the process has the value from its environment. "`A_CAP` seats (it reads the figure from its environment)" */
export const HAD_FROM_ENVIRONMENT =
  /^(?:(?!\b(?:not|never|nor|no|rather|instead)\b|[A-Z][A-Z0-9]*_[A-Z])[^.;]){0,90}?\b(?:(?:reads?|takes?|gets?|finds?|loads?|has|set|sets|given|configured|taken|found|read|comes?|figure|number|value|kept|tunable|adjustable|changed)\s(?:(?:it|them|this|that|the|figure|number|value|limit|only|at|start|boot|once|which)\s){0,4}(?:from|in|by|through|via|out of)\s(?:(?:the|its|their|our)\s)?(?:process(?:['’]s)?\s|server['’]s\s)?env(?:ironment)?(?:[ -]var(?:iable)?s?)?|(?:the|its|our)\senv(?:ironment)?\s(?:sets?|says|gives|tells|decides|holds)|[,(]\s?(?:from|out of)\s(?:the|its)\senv(?:ironment)?)\b(?! (?:of|like|is)\b)/;
/** Before a name: an answer carries it as the reason of a failure. */
export const REASON_BEFORE = /\b(?:errors?|codes?|reasons?|messages?|problems?|fails? with|failed with|rejected with|refused with)\b[^.;]{0,24}$/i;
/** … that show one where the name is that of a figure. */
export const FIGURE_SET_BEFORE = /\b(?:set (?:by|in)|controlled by|governed by|defined (?:in|by)|given (?:in|by)|named in|kept in|stored in|stands in|is in|lives in|held in|taken from|loaded from|comes from|limited by|value of|through)[^\w\n]{0,4}(?:the )?$/i;
/** Words just after a name that make it configuration. */
export const USED_AFTER = /^[^\w\n]{0,4}(?:(?:is |as |an? |the |in ){0,3}(?:env(?:ironment)?(?:[ -]?var(?:iable)?)?\b|secret\b|variable\b|setting\b|config\b)|from (?:the )?(?:env|environment|secret)|is (?:set|read|unset|missing at start|configured|rotated)|(?:[^\w\n]{1,6}[A-Z][A-Z0-9_]+)?[^\w\n]{0,4}\(defaults?\b|[^\w\n]{1,4}(?:which )?defaults?(?: (?:to|is|of))? ?["'`]?[\d(]|[^\w\n]{0,4}\((?:["'`]?[\w.-]{1,20}["'`]? ){1,4}(?:by|as(?: the| a)?) default\b|[^\w\n]{0,4}(?:\([^()\n]{1,40}\) ?)?(?:[a-z]{2,12}(?=[ ;,:]) ?){0,3}[;,:–—] (?:if|when|where|while) (?:it is |it['’]s )?(?:unset|not set|undefined)\b|(?:[^.;()\n]{0,40}\b(?:if|when|unless|where) )(?:it is )?(?:unset|not set|set|left empty)\b|in (?:the )?(?:env\b|environment|\.env|vault|secret)|(?:can |may |to |does )?(?:overrid(?:e|es|den)|tunes?|raises?|lowers?|adjusts?) (?:it|this|that|the (?:default|limit|timeout|value|bound)))/i;
/** A name in angle brackets is the value of the variable where a credential is sent. */
export const SENT_VALUE = /\bBearer\s?<$|\bx-[\w-]{1,40}["'`]?\s?[:=]\s?<$|(?<![\w-])(?:k|s|t|sig|signature|auth|hash|(?:[a-z]{1,12}[_-])?(?:key|token|secret|password))=<$/i;
/** … unless it stands for whatever the caller has. */
export const CALLERS_VALUE = /^(?:API|ACCESS|USER|AUTH|ID|SESSION|DEVICE|BEARER|REFRESH|CLIENT|INVITE|INVITATION|MAGIC|LINK|RESET|UNSUBSCRIBE|SHARE|SHARED|SIGNED|ONE|VERIFICATION|VERIFY|CONFIRM|CONFIRMATION|EMAIL|VIEW|DOWNLOAD|UPLOAD|JOIN|GUEST|ORDER|YOUR|MY|PUBLIC)_/;
/** Words before the name of a tunable figure. */
export const FIGURE_BEFORE = /(?:\b(?:after|before|outside|inside|during|beyond|between|past|from|every|within|of|to|at|by|than|under|over|above|below|exceed(?:s|ing)?|until|for|per|last|first|next|most)|[≤≥<>×*=])[^\w\n]{0,4}$/i;
/** Words before a name with which something is done. */
export const DONE_WITH_BEFORE = /\b(?:to|from|at|in|into|with|by|on|of|under|unless|if|when|while|only if|behind|as)[^\w\n]{0,4}(?:the )?$/i;
/** A status of HTTP with a word or two before the name: an error code. */
export const STATUS_BEFORE = /(?<!\b(?:sha|aes|hs|rs|es)[-_ ]?)\b[2-5]\d\d\b(?:\W{1,3}(?:json|body|code|error|reason|with|and|the|a|response)){0,3}\W{0,6}$/i;
/** Its value follows: a constant of the program. */
export const VALUE_SHOWN = /^[`"']?\s{0,8}(?:=\s{0,8}[\d"'[({]|:\s{0,8}\d|\(\s?(?:=\s?)?\d|\s?(?:is|of)\s\d)/;
/** Its file follows: a constant of the program. */
export const IN_SOURCE_FILE = /^[`"']?\s(?:in|from|of|at|inside)\s[`"']?[\w./@-]{1,60}\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kt|php|cs|swift|ex|dart)\b/;
/** Its address follows: a constant of the program, too. */
export const ADDRESS_SHOWN = /^\s{0,2}=\s{0,2}["']?https?:\/\//;
/** A switch with its position: `RUN_X=1`. */
export const SWITCHED = /^=(?:true|false|on|off|yes|no|[01])$/;
/** Behind a name, whatever stands before it: it is one of the environment. */
export const SAID_OF_ENVIRONMENT = /^[^\w\n]{0,3}\s?\((?:an? )?(?:env(?:ironment)?(?:[ -]?var(?:iable)?)?)\)/i;
/** What the sentence says of a name that makes it no variable. */
export const NAMES_NO_VARIABLE = /\b(?:constants?|enum(?:s|eration)?|error codes?|codes?|status(?:es)?|state|event|literal|placeholder|tables?|column|header|macro|feature flag|role|permission|scope|topic|log line|message type|action type|job type|metric|index (?:name)?|sql|trigger|type)\b[^\w\n]{0,4}$/i;
/** … behind the name: "X is a constant". */
export const IS_NO_VARIABLE = /^[^\w\n]{0,3}\s?\((?:HTTP )?[1-5]\d\d\b|^[^\w\n]{0,3}(?:(?:is|are),? )?(?:an? |the )?(?:(?!(?:not|no|never) )\w{1,20} ){0,2}(?:constants?|enum|error(?: code)?|header)\b/i;
/** A file of the program that is not there to read the environment, or the program itself. */
const OF_PROGRAM = String.raw`(?:[\`"']?(?!\S{0,60}(?:env|config|settings))[\w./@-]{1,60}\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kt|php|cs|swift|exs?|dart)\b|(?:the |our |its )?(?:source|code|codebase|program|module|binary|bundle)\b)`;
/** Behind the name of a constant, also after a few words: "`PAGE_CAP` rows, a constant in `limits.ts`", "`PAGE_CAP` is hard-coded in the handler's code". */
export const SAID_CONSTANT = new RegExp(
  String.raw`^[\`"'*]{0,3}(?:,|\s[–—-])?\s\(?(?:(?:which|that)\s)?(?:(?:is|are|stays?|remains?),?\s)?(?:an?|the)\s(?:\w{1,20}\s){0,2}constants?\b|^(?:(?!_[A-Z])[^.;:\n]){0,60}?(?:,|\s[–—-]|\s\()\s?(?:(?:which|that)\s(?:is|are)\s)?(?:(?:an?|the)\s(?:\w{1,20}\s){0,2}constants?\s(?:(?:defined|declared|exported)\s)?(?:in|of|from|by|inside)\b|(?:hard-?coded|compiled|baked|fixed|defined|declared|exported)\s(?:in|into|by|from)\s${OF_PROGRAM})|^[\`"'*]{0,3}\s(?:is|are)\s(?:hard-?coded|compiled|baked|fixed|defined|declared|exported)\s(?:in|into|by|from)\s${OF_PROGRAM}`,
  'i',
);
/** Before it: "The constant `PAGE_CAP`", "`limits.ts` exports `PAGE_CAP`". */
export const CALLED_CONSTANT = new RegExp(String.raw`\bconstants?[^\w\n]{0,4}$|${OF_PROGRAM}[\`"']?\s(?:defines|exports|declares|holds|hard-?codes)\s[^\w\n]{0,3}$`, 'i');
/** … unless the same sentence has it from the environment. */
export const ENVIRONMENT_TOO = /(?<!\b(?:not|never|nor|no|instead of|rather than)\b[^.;]{0,40})\b(?:env|environment)\b/i;
/** Before the names and behind them, where a sentence puts them into the list: "Add `A` to `.env`". */
export const PUT = /(?:^|[.:;]\s|\band\s)\W{0,3}(?:add|put)[^\w\n]{0,4}(?:the (?:new )?)?(?:(?:env(?:ironment)? )?(?:variables?|secrets?)\s)?[^\w\n]{0,3}$/i;
export const INTO_LIST = /^[^\w\n]{0,4}(?:in)?to (?:the |your |our )?[`"]?(?:[\w./-]{0,40}\.env\b|env(?:ironment)? (?:file|var(?:iable)?s)\b|the environment\b)/i;
/** What the platform's own list shows already: "Copy `A` from the service's Variables tab". */
export const COPIED = /(?:^|[.:;]\s|\b(?:and|then)\s)\W{0,3}(?:copy|take|grab|note|get)[^\w\n]{0,4}(?:the (?:value of )?)?(?:value of )?[^\w\n]{0,3}$/i;
export const FROM_LIST = /^[^\w\n]{0,4}(?:from|in|under) (?:[\w'’-]{1,20} ){0,3}(?:(?:env(?:ironment)? )?variables|secrets)(?: (?:tab|panel|page|section|view|menu))?(?=\W{0,4}(?:$|[,;(]|\s(?:of|in|and)\b))/i;
/** "Store `A` as a project secret", "set `A` in the environment variables of the host": what people are told to define where variables are kept. */
export const DEFINE = /(?:^|[.:;]\s|\b(?:and|or|then|please|must)\s)\W{0,3}(?:add|set|store|define|configure|save|register|create)[^\w\n]{0,4}(?:the (?:new )?)?$/i;
export const KEPT_AS_VARIABLE = /^[^\w\n]{0,4}(?:as an? (?:new |secret |encrypted )?(?:[\w.-]{2,20} ){0,3}?(?:env(?:ironment)?[ _-]?var(?:iable)?|secret)\b(?! name)|(?:in|to) (?:the |your |our )?[`"']?(?:wrangler|fly|netlify|railway|render)\.(?:toml|json|jsonc|ya?ml)|(?:in|to) (?:the |your |our )?(?:[\w.-]{2,20}(?:['’]s)? ){0,3}?(?:env(?:ironment)?[ _-]?var(?:iable)?s|project secrets|function secrets|secret(?:s| manager| store)))\b/i;
/** … "`A` can be set as a plain variable". */
export const CAN_BE_VARIABLE = /^[^\w\n]{0,4}(?:can|may|should|must|needs? to|has to|have to) be (?:set|stored|kept|configured|added|defined|provided) as an? (?:\w{2,12} ){0,2}(?:env(?:ironment)?[ _-]?var(?:iable)?|variable|secret)\b/i;
/** … "Add as an environment variable `A`". */
export const DEFINE_AS = /(?:^|[.:;]\s|\b(?:and|or|then|please|must)\s)\W{0,3}(?:add|set|store|define|configure|save|register|create)(?: (?:it|them|this|the key|the secret))? as an? (?:new |secret |encrypted )?(?:[\w.-]{2,20} ){0,2}?(?:env(?:ironment)?[ _-]?var(?:iable)?|secret)[^\w\n]{1,4}$/i;
/** The variable is gone, or was never there. */
export const GONE_BEFORE = /\b(?:instead of|rather than|no longer (?:needs?|uses?|reads?)|replaces|replaced|without|there is no|need(?:s|ed)? no|formerly|previously|renamed from|formerly (?:known as|called)|(?<=\()was|drop(?:s|ped)?|remove[sd]?|retire[sd]?|(?:got|get|gets) rid of)[^\w\n]{0,4}(?:the |an? )?$/i;
export const GONE_AFTER = /^[^\w\n]{0,3}(?:is|are|was|were|has been) (?:gone|no longer|removed|dropped|retired|obsolete|superseded|deprecated|not (?:used|needed|read)|unused|deleted|replaced)\b/i;
/** Behind a name: another one takes its place, in the whole design. */
export const GIVEN_UP_AFTER = /^[^\w\n]{0,3}(?:is|are|becomes?|gets?|has been|will be) (?:\w+ly )?(?:superseded|obsolete|retired|replaced (?:by|with)|no longer (?:needed|used|read|set))\b/i;
export const GIVEN_UP = /\b(?:superseded|obsolete|retired|replaced|no longer)\b/i;
/** Between a name and another that it is joined to. */
export const BESIDE_NAME = /(?<![A-Z0-9_])([A-Z][A-Z0-9_]{1,60})[`"']?\s?(?:\/|,|&|\+|\band\b|\bor\b|,\sand|,\sor)\s?[`"']?$/;
/** Before a name: a switch of the software. */
export const FLAG_BEFORE = /\b(?:feature )?(?:flag|switch|toggle)[^\w\n]{0,4}$/i;
/** A design that was thought of and not taken. */
export const THOUGHT_OF = /\b(?:we|i|the team) (?:have )?(?:also )?(?:rejected|considered|decided against|ruled out|discarded|looked at|thought (?:about|of)|tried)\b|^\W*(?:rejected|discarded|considered|not chosen)\b/i;
export const NOT_TAKEN = /^\W*(?:we )?(?:rejected|discarded|dropped|decided against|ruled out|turned down|not chosen|not taken|too (?:much|expensive|complex|slow))\b/i;
/** A column whose names are states, codes or roles. */
export const OTHER_COLUMN = /^(?:errors?|codes?|error codes?|status(?:es)?|states?|enums?|events?|values?|constants?|roles?|tables?|columns?|types?|kinds?|actions?|permissions?|scopes?|flags?)$/i;
/** The sentence names bindings of a Worker. */
export const BINDING_WORDS = /\bbindings?\b|\bbound to\b|\bkv namespaces?\b|\bd1 databases?\b|\br2 buckets?\b|\bbound as\b|\bdurable objects? namespaces?\b/i;
/** The sentence is about a script that a person runs. */
export const SCRIPT_WORDS = /\b(?:script|shell|terminal|locally|seed run|one-off|helper)\b/i;

/** A list that is somewhere else or not there yet. */
export const PLACEHOLDER_LIST = /\.env(?:\.[\w]+)*\.?example|\.env\.\w+|\bto be (?:listed|defined|decided|determined|added)\b|\bTBD\b|\bTODO\b|\blater\b|\bsee (?:the )?(?:readme|wiki|repo(?:sitory)?|vault|1password|doppler|notion)\b|\b(?:documented|listed|described|kept|found) in (?:the |our )?(?:readme|wiki|repo(?:sitory)?|runbook|vault|1password|doppler|notion)\b/i;

/** Stores whose address and password a process must be told. */
export const DATABASE_NAMES =
  /\b(?:postgres(?:ql)?|mysql|mariadb|mongo ?db|redis|supabase|planetscale|turso|libsql|cockroachdb|dynamodb|firestore|sql server|mssql|oracle database|clickhouse|cosmos ?db|sqlite|cloudflare d1|faunadb|elasticsearch|opensearch|snowflake|bigquery)\b/i;
/** … whose names are words too. */
export const DATABASE_NAMES_IN_CAPITALS = /\b(?:Neon|Aurora|RDS|Mongo|Cassandra|D1|Fauna|Cloud SQL|Convex|Spanner)\b/;
/** The plan adds to what stands already. */
export const BUILDS_ON_EXISTING =
  /\b(?:(?:builds?|built|building|runs?|relies|based|sits?|stays?|hosted|deployed) (?:up)?(?:on|in|within|into)(?: top of)?|leverag(?:es?|ing)|re-?us(?:es?|ing)|extends?|extension (?:of|to)|extending|on top of|keeps?|uses) (?:the |our |its |all |of |an? ){0,3}(?:existing|current|present|same) (?:[\w/-]+,? (?:and )?){0,3}(?:infrastructure|infra|stack|services?|deployment|platform|set-?up|systems?|patterns?|codebase|monolith|app(?:lication)?|backend|product|project|hosting|database|auth(?:entication)?)\b|\bexisting (?:infrastructure|stack|deployment|hosting)\b/i;
/** The sentence speaks of what the plan takes over: "Reuses the existing mail service". */
export const TAKES_OVER = /\bexisting\b|\bre-?us(?:es?|ed|ing)\b|\balready (?:have|has|in place|configured|there|set up|uses?|used|integrated|wired)\b/i;
/** What the document is for: "Goal: expand the booking page with new kinds of rooms". */
export const EXPANDS = /\b(?:expand|extend|enhance|enrich|augment|upgrade)(?:s|ing)?\s(?:the|our|its)\s(?!design\b|plan\b|team\b|market\b)(?:[\w/-]+\s){1,5}(?:with|by|so that|to (?:support|allow|include|cover|handle|offer|let))\b/i;
/** A title over what there is before the plan begins. */
export const EXISTS_TITLE = /^\W{0,6}(?:[\d.]{1,6}\s)?(?:(?:what|everything that|things that)\s(?:we\s)?(?:already\s)?(?:exists?|have|works?|is (?:there|in place|built|done|live|wired))(?:\salready|\stoday)?|already (?:in place|exists|there|built|done|live|wired(?: up)?)|existing (?:infrastructure|system|setup|set-up|foundations?|pieces|parts|code(?:base)?|functionality)|current(?:ly)? (?:in place|infrastructure|foundations?))\b(?![^\n]{0,40}\b(?:missing|wrong|broken|problems?|gaps?)\b)/i;
/** A title over what such a plan changes. */
export const CHANGES_TITLE = /\b(?:data ?model|schema|database|api|tables?|routes?|endpoints?) (?:changes|additions|extensions|delta|updates)\b|\b(?:changes|additions|extensions) (?:to|of) the (?:data ?model|schema|database|api)\b|\bno (?:other|further) (?:schema |database |api )?changes\b/i;
/** A title over the files of an existing program that a plan changes. */
export const FILES_CHANGED_TITLE = /\bfiles?\s(?:(?:to be |being |we )?(?:touched|touch|changed|modified|affected|edited|updated)|to (?:touch|change|modify|edit|update))\b|\b(?:touched|changed|modified|affected|edited|updated)\sfiles\b/i;
/** A part of the system that is there already. */
export const EXISTING_PART = /\b(?:existing|current)\s(?:[`"']?[\w./-]{1,40}[`"']?\s){0,3}?[`"']?(?:functions?|generators?|tables?|columns?|endpoints?|routes?|pages?|screens?|components?|hooks?|services?|workers?|flows?|helpers?|logic|schema|pipelines?|handlers?|modules?|queries|policies|triggers?)\b/i;
/** The plan says that nothing is added to the stack. */
export const STACK_UNCHANGED =
  /\b(?:stack|infrastructure|infra|deployment|hosting|environment|configuration) (?:is|are|stays?|remains?) (?:completely |entirely )?(?:unchanged|the same|as (?:it is|is|before)|what it is)\b|\b(?:stack|infrastructure|infra|hosting|deployment)\W{1,4}(?:unchanged|no changes?|as before)\b|\bno (?:new|additional|further|changes? (?:to|in) (?:the )?)\s?(?:infrastructure|infra|stack|hosting|services?,? (?:and |or )?(?:no )?(?:new )?(?:variables|dependenc(?:y|ies)|providers|vendors))\b|\bno (?:new|additional|further|extra|more|other) (?:(?:npm|pip|runtime|external|third[- ]party|code|package) )?(?:dependenc(?:y|ies)|packages|libraries)\b|\bunchanged (?:stack|infrastructure)\b|\bsame (?:hosting|stack|infrastructure|deployment)\b|\beverything else (?:is |stays |remains )?(?:unchanged|as (?:it is|before))\b/i;
/** … or that nobody is paid whom it does not pay today: "no new provider". */
export const NO_PROVIDER_ADDED = /\b(?:no|adds? no|introduces? no|without(?: any| a)?) (?:new|further|additional|other|more|extra) (?:[\w-]{1,16},? (?:(?:and|or|nor) )?(?:(?:no |an? )?(?:new|further|additional|other|extra) )?){0,2}(?:providers?|vendors?|third[- ]party services?|external services?|outside services?|paid services?|saas)\b/i;
/** Where a document says what it stands on. */
export const FOUNDATION_TITLE = /\b(?:overview|summary|context|architecture|infra(?:structure)?|stack|deployment|scope|approach|introduction|background|goals?|objective|about|status|environment|hosting)\b/i;
/** What a machine does at its hours: "every night at two a job sets …", "a script runs each Monday". */
const AT_ITS_HOURS = String.raw`(?:(?:every|each)\s(?:[\w-]{1,12}\s)?(?:nights?|mornings?|evenings?|hours?|days?|weeks?|months?|minutes?|seconds?|quarter|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)|at (?:night|midnight|\d{1,2}(?::\d\d)?)|(?:once|twice) (?:a|an|per) (?:night|hour|day|week|month)|hourly|daily|weekly|monthly)`;
const MACHINE_TASK = String.raw`(?:jobs?(?! (?:boards?|offers?|titles?|ads?|listings?|postings?))|scripts?|tasks?|timers?|procedures?|(?:batch|clean-?up) runs?)`;
/** Something that runs by itself. */
export const JOB_WORDS = new RegExp(
  [
    String.raw`\b(?:cron(?:tab)?|pg_cron|scheduled (?:job|task|function)s?|background (?:job|worker|task)s?|nightly|queue workers?|celery|sidekiq|worker)\b`,
    String.raw`\b${AT_ITS_HOURS}\b[^.;:|]{0,24}\b(?:an?|the|one|our|this) (?:[\w-]{1,16} )?${MACHINE_TASK} (?!of\b|for\b|is (?:done|finished|posted))[a-z]{2,16}`,
    String.raw`\b(?:an?|the|one|our|this) (?:[\w-]{1,16} )?${MACHINE_TASK} (?:(?:then|also|that|which) )?(?:runs?|sets?|deletes?|clears?|closes?|marks?|moves?|refreshes|recomputes?|removes?|fills?|sums?|counts?|updates?|writes?|empties|purges?|archives?|sends?)\b[^.;:|]{0,60}\b${AT_ITS_HOURS}\b`,
  ].join('|'),
  'i',
);
/** Something that is put somewhere to run. */
export const DEPLOYMENT_WORDS =
  /\b(?:deploy(?:ed|s) (?:to|on|at|with|by|via|as)|deployed|hosted|docker|kubernetes|vercel|netlify|fly\.io|render\.com|railway|heroku|aws|lambda|ecs|cloud run|cloudflare|gcp|azure|edge functions?|serverless|systemd)\b/i;

/** Beginnings of names whose values a framework builds into what it sends to browsers and devices. */
export const PUBLIC_PREFIX = /^(?:NEXT_PUBLIC|VITE|EXPO_PUBLIC|REACT_APP|NUXT_PUBLIC|GATSBY|PLASMO_PUBLIC|VUE_APP|NG_APP|PUBLIC)_/;
/** The column or field that says what a variable is for, and the one that shows a value. */
export const PURPOSE_FIELD = /\b(?:purpose|description|used (?:by|for|in|to)|use|usage|notes?|what|why|for|comments?|meaning|zweck|beschreibung)\b/i;
export const VALUE_FIELD = /\b(?:examples?|sample|values?|default)\b/i;
/** A column that says under which heading a listing shows a variable. */
export const GROUP_FIELD = /^\W*groups?\W*$/i;
/** Words beside a name that say what it is rather than what it is for. */
export const NO_PURPOSE = /^(?:secret|plain|public|private|required|optional|server|client|yes|no|string|url|text|new|existing)$/i;
/** Between a name and the words on it. */
export const BEHIND_NAME = /^\s*(?::|=|—|–|-|→)\s+/;

/** Ends of a name whose value gives access to whoever has it. */
const SECRET_PARTS = /(?:^|_)(?:SECRETS?|TOKENS?|PASSWORD|PASSWD|PASS|PASSPHRASE|PEPPER|SALT|PRIVATE|CREDENTIALS?|SERVICE_ROLE|CONNECTION_STRING|PIN|PEM|DSN|MASTER|SIGNING|ENCRYPTION)(?:_|$)|(?:^|_)(?:KEYS?|KEY_BASE|SERVICE_ACCOUNT(?:_JSON)?)$/;
/** Addresses that carry a user name and a password. */
const SECRET_ADDRESS = /(?:^|_)(?:DATABASE|DB|POSTGRES|POSTGRESQL|PG|MYSQL|MONGO|MONGODB|REDIS|AMQP|RABBITMQ|SMTP|DIRECT)(?:_[A-Z0-9]+){0,3}_UR[IL](?:_|$)|(?:^|_)UR[IL]_(?:SERVICE|ADMIN|OWNER|DIRECT|UNPOOLED|POOLED)$|(?:^|_)WEBHOOK_URL$/;
/** Keys that are made to be seen: what they allow is limited elsewhere. */
const MEANT_TO_BE_SEEN = /(?:^|_)(?:PUBLIC|PUBLISHABLE|ANON|SITE|CLIENT|BROWSER|SEARCH|WRITE|PROJECT|MEASUREMENT)_(?:API_)?(?:KEY|TOKEN)S?$|(?:^|_)KEY_ID$|(?:^|_)(?:SENTRY_DSN|PASS_TYPE_ID)$/;
/** Services whose key stands in every page that uses them. */
const SEEN_KEYS = /(?:^|_)(?:MAPBOX|MAPS?|MAPTILER|POSTHOG|FIREBASE|SENTRY|AMPLITUDE|MIXPANEL|SEGMENT|RECAPTCHA|TURNSTILE|HCAPTCHA|ALGOLIA_SEARCH|GA|PLAUSIBLE|PUSHER|STREAM|INTERCOM)(?:_[A-Z0-9]+){0,2}_(?:KEY|TOKEN|DSN)$/;

/** The beginning by which a framework shows a variable to everybody; empty where none does. */
export function publicPrefixOf(name: string): string {
  return PUBLIC_PREFIX.exec(name)?.[0] ?? '';
}

/** Whether whoever has the value of a variable has access, by its name. */
export function namesSecret(name: string): boolean {
  if (MEANT_TO_BE_SEEN.test(name) || (publicPrefixOf(name) !== '' && SEEN_KEYS.test(name))) return false;
  return SECRET_PARTS.test(name) || SECRET_ADDRESS.test(name);
}

/** What a variable is about where its name says no vendor. */
export const GENERAL_SERVICES: readonly { readonly name: string; readonly env: readonly string[] }[] = [
  { name: 'Database', env: ['DATABASE_', 'DB_', 'POSTGRES_', 'PG', 'DIRECT_URL', 'DIRECT_DATABASE_', 'MYSQL_', 'MONGO_', 'MONGODB_'] },
  { name: 'Redis', env: ['REDIS_', 'VALKEY_'] },
  { name: 'Mail', env: ['SMTP_', 'MAIL_', 'EMAIL_'] },
  { name: 'Storage', env: ['S3_', 'R2_', 'STORAGE_', 'BLOB_'] },
];
/** Behind a name: it is all that there is to list. */
export const ONLY_ONE = /^[\W\d]{0,4}(?:is|stays|remains) the only (?:secret|variable|env(?:ironment)?(?:[ _-]?var(?:iable)?)?|setting|key)\b/i;
/** Before a name, after a list: where the value of one more thing is kept. */
export const GOES_IN = /\b(?:goes|is kept|lives|sits|comes|is set|belongs) (?:in|into|as|under)\W{0,4}$/i;
