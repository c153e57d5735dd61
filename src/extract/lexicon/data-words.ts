import { anyOf } from './words.js';

/*
 * Words about tables: what kind of data one holds, and the words by which a draft announces a data model.
 */

/** Said of a table whose rows belong to nobody. */
export const REFERENCE_WORDS = anyOf([
  'reference data', 'reference list', 'reference table', 'reference', 'lookup', 'lookups', 'look-up', 'catalogue', 'catalog', 'static', 'master data', 'master list of', 'seed data', 'seeded', 'public data', 'public figures', 'public domain', 'public content', 'open data', 'system data', 'system-managed', 'system-owned', 'server-owned', 'server-managed', 'backend-owned', 'not user-owned', 'stock list', 'price list',
  'no personal data', 'no person in it', 'no person', 'no people', 'no persons', 'no names in it', 'no names', 'no user data', 'no user', 'no customer data', 'not a person%', 'not personal', 'no personal', 'without personal data', 'not user data', 'no tie to anybody', 'no tie to anyone', 'no tie to a person', 'nothing about a user', 'nothing about users', 'nothing about a person', 'nothing about people', 'nothing personal', 'belongs to nobody', 'belong to nobody', 'belongs to no one', 'owned by nobody', 'nobody\'s',
  'same for all', 'same for everybody', 'same for everyone', 'same for every%', 'the same list for all', 'shared by all', 'shared by everybody', 'one copy for the whole world', 'global data', 'for everybody', 'for everyone', 'readable by everybody', 'readable by everyone', 'readable by anyone', 'read by everybody', 'read by everyone', 'read by anyone', 'public read', 'publicly readable', 'world-readable', 'world readable',
  'plain list of', 'list of places', 'a catalogue that', 'registry of available', 'registry of supported', 'statistical office', 'config', 'configuration', 'infrastructure', 'internal bookkeeping', 'read-only reference', 'shared reference', 'blog', 'articles', 'listings', 'shop products', 'store products', 'products of the shop', 'products for sale', 'items for sale', 'goods for sale', 'editorial', 'content of the site', 'cms', 'marketing pages', 'marketing content', 'marketing copy', 'marketing services', 'marketing sections', 'marketing banners', 'marketing site',
  'official', 'defines available', 'list of available', 'available values', 'enumeration', 'not user-scoped', 'not tenant-scoped', 'non-user', 'sensor readings', 'humidity', 'weather records', 'monitoring state', 'anonymous counters', 'anonymous statistics', 'aggregated statistics', 'aggregate statistics',
]);

/** Before a word: it stands in an example in brackets, "items of an order (e.g. a seat configuration)". */
export const IN_EXAMPLE = /\((?:e\.\s?g\.|for example|for instance|such as|like)[^()]{0,120}$/i;

/** What the system brings along, at the beginning of a description: "Predefined question sets"; not beside what people make. */
export const PREDEFINED = /^\W{0,3}(?:(?:the|all|our)\s)?(?:pre-?defined|ready-made|built-in)\b(?!\s?(?:and\b|or\b|[,/&+]))/i;
export const MADE_BY_PEOPLE = /\b(?:own|custom\w*|users?|members?|customers?|clients?|teams?|tenants?|accounts?|their|his|her|personal|saved)\b/i;

/** `plan_features`, `zone_tariffs`: what a thing has by nature, and nobody adds. */
export const PARTS_BY_NAME = /^(\w{3,40})_(?:features|limits|tiers|prices|tariffs|options|perks|benefits|entitlements|translations|labels|tags)$/;

/** Of what a table holds the parts, by its description: "Questions per set", "Steps of each form". */
export const PARTS_OF = /\b(?:per|of (?:an?|each|every|the)|for (?:an?|each|every)|in (?:an?|each|every))\s(?:[a-z]{3,20}\s)?([a-z]{3,24})\W{0,3}$/i;

/** Said of what a market or a public register tells, the same for everybody: "intraday OHLCV", "closing price per ticker", "disclosures of politicians". */
export const MARKET_DATA = /\b(?:ohlcv?|candlesticks?|intraday|end-of-day (?:prices?|quotes?|bars?)|tick data|order books?|market (?:data|prices?|quotes?|caps?|capitali[sz]ations?|regimes?|snapshots?|breadth|indices|indexes|volatility|holidays|hours)|(?:stock|share|asset|coin|crypto|commodity|historical|closing|spot) (?:prices|quotes)|technical (?:indicators?|signals?)|moving averages?|bollinger|bb squeezes?|squeeze (?:setups?|detections?|signals?)|breakout (?:setups?|detections?|signals?)|vwap|earnings (?:calendar|dates|reports|surprises)|dividend (?:calendar|dates|history)|(?:sec|public|regulatory|company|insider|13f) filings|edgar|(?:rss|news|public|government|exchange|market) (?:feeds?|registers?|registry|registries|datasets?)|(?:politicians?['’]?s?|congress(?:ional)?|senators?['’]?s?) (?:disclosures?|trades?|transactions?|filings)|(?:disclosures?|trades?|filings) (?:of|by) (?:politicians|senators|congress|insiders)|(?:scores?|prices?|quotes?|signals?|indicators?|snapshots?|bars?|candles?|volumes?|returns|fundamentals|sentiment|forecasts?|predictions?)\b[^.;:]{0,30}\b(?:per|for each|for every|by|of each|of every) (?:ticker|symbol|coin|instrument|stock|currency pair|trading pair|commodity)s?)\b/i;
/** … unless it is somebody's after all: "price alerts per ticker", "their holdings at closing prices". */
export const SOMEBODYS_MARKET = /\b(?:users?|members?|customers?|clients?|subscribers?|traders?|investors?|accounts?|persons?|owners?|tenants?|per-user|portfolios?|holdings?|positions?|watch-?lists?|alerts?|favou?rites?|bookmark\w*|saved|followed|subscri\w+|their|theirs|his|her|own|my|executed|orders? placed|(?:paper|simulated) trad\w+)\b/i;

/** Said of content that everybody may see. */
export const PUBLIC_WORDS = anyOf(['public', 'publicly', 'public content', 'public data', 'readable by anyone', 'readable by everyone', 'readable by everybody', 'read by anyone', 'read by everyone', 'read by everybody', 'visible to everyone', 'visible to everybody', 'visible to anyone', 'visible to all', 'world-readable', 'everyone can read', 'everybody can read', 'anyone can read', 'everyone reads', 'everybody reads', 'shown on the page%', 'shown to everybody', 'shown to everyone', 'öffentlich', 'öffentliche', 'öffentlicher', 'öffentliches', 'pública', 'público', 'públicas', 'públicos', 'publique', 'publiques']);

/** Said of content that is not public after all. */
export const NOT_PUBLIC_WORDS = anyOf(['not public', 'from public', 'revoke%', 'public, anon', 'public and anon', 'never public', 'non-public', 'not publicly', 'public form', 'public key', 'public schema', 'public profile', 'public id', 'public url', 'public link', 'public link%', 'public endpoint', 'public route', 'public routes', 'public token', 'public page']);

/** A sentence with one of these says that a table is of users. */
export const USER_DATA_WORDS = anyOf(['user data', 'user-scoped', 'user scoped', 'user-owned', 'personal data', 'tenant-scoped', 'tenant data', 'per-user', 'per user', 'belongs to a user', 'belong to people', 'belongs to users', 'member data', 'customer data', 'patient data', 'pii', 'health data']);

const PEOPLE = '(?:users?|members?|customers?|clients?|patients?|students?|pupils?|guests?|riders?|players?|employees?|subscribers?|readers?|parents?|visitors?|tenants?|learners?|buyers?|sellers?|drivers?|teachers?|accounts?)';
/** Behind the name of a table: its rows are somebody's: "holds what a member has saved", "one row per user", "stores each player's scores". */
export const ROWS_OF_PEOPLE = new RegExp(
  [
    `\\b(?:that|which|what|whatever) (?:an?|the|each|every|our|signed-in)? ?${PEOPLE} (?:has|have|had)? ?(?:saved?|saves|created?|creates|upload(?:s|ed)|writes|wrote|written|enter(?:s|ed)|adds|added|chose|chosen|chooses|made|makes|bookmark(?:s|ed)|record(?:s|ed)|likes|liked|collects|collected|bought|answered|left|leave|leaves|picks?|picked|typed?|types|said|says|tells|told|sent|sends|took|takes|sets?|orders?|ordered|books?|booked|rates?|rated|votes?|voted|asks?|asked|reports?|reported|posts?|posted|shares?|shared|submits?|submitted|draws?|drew|logs?|logged)\\b`,
    `\\b(?:one|a) (?:row|record|document|entry) (?:per|for each|for every) (?:[\\w-]+ (?:and|per) )?${PEOPLE}\\b`,
    `\\b(?:holds?|stores?|keeps?|contains?|records?) (?:an?|each|every|the) ${PEOPLE}['’]s?\\b`,
  ].join('|'),
  'i',
);

/** The last thing of which there is one row each. */
export const ONE_ROW_PER = /\b(?:one|a) (?:row|record|document|entry) (?:per|for each|for every) (?:[\w-]+ (?:and|per) )?([a-z]+)\b/i;

/** A heading or lead-in over declarations of tables. */
export const DATA_HEADING = anyOf([
  'data', 'data model', 'data models', 'data-model', 'datamodel', 'schema', 'schemas', 'database', 'databases', 'datastore', 'datastores', 'db', 'table', 'tables', 'entities', 'entity', 'erd', 'er diagram', 'collections', 'collection', 'models', 'model', 'storage', 'persistence', 'store', 'stores', 'datenmodell', 'tabellen', 'what is stored', 'what we store', 'what we keep', 'stored', 'domain model', 'd1', 'firestore', 'dynamodb', 'relations', 'ddl', 'migration', 'migrations', 'new tables', 'datenbank', 'daten', 'datos', 'modelo de datos', 'colecciones', 'tablas', 'base de datos', 'tabelas', 'banco de dados', 'modelo de dados', 'tabelle', 'base de données', 'base de donnees', 'donnees', 'données', 'modele de donnees', 'modèle de données',
]);

/** In a sentence that tells what a part does these announce nothing: "asks the model for a plan and stores it". */
export const STORING_SENTENCE = /\b(?:the|an?|our|each|one|\w+ing|language|ai|vision)\smodels?\b|\b(?:stores?|storing|stored)\s(?:it|them|the|its|this|that|both|each|every|an?|one|as|with|on|by)\b/gi;

/** Over statements about who may reach which rows. */
export const ACCESS_HEADING = anyOf(['rls', 'row level security', 'row-level security', 'rowlevel security', 'row security', 'policy', 'policies', 'access', 'access rules', 'access control', 'security', 'security rules', 'rules', 'authorization', 'authorisation', 'permissions', 'who sees', 'who sees what', 'who may', 'who can', 'who reads', 'who writes', 'who gets', 'who reaches', 'who has access', 'readers', 'visible to', 'reach', 'visibility', 'tenancy', 'multi-tenancy', 'tenant isolation', 'isolation', 'ownership', 'data protection', 'let%s through', 'lets through', 'zugriff', 'rechte']);

/** Over a list of other things that live in a database. */
export const NO_TABLE_LIST = anyOf(['migrations run', 'migrations are run', 'migrations are applied', 'migration commands', 'migration scripts', 'functions', 'function', 'rpc', 'rpcs', 'procedures', 'triggers', 'trigger', 'views', 'view', 'indexes', 'indices', 'index', 'helpers', 'enums', 'enum', 'types', 'columns', 'fields', 'jsonb', 'json', 'constraints', 'extensions', 'buckets', 'storage rules', 'storage.rules', 'storage paths', 'components', 'classes', 'updated tables', 'modified tables', 'changed tables', 'existing tables', 'existing schema', 'unchanged', 'policies', 'inputs', 'values', 'statuses', 'queries', 'query', 'ones with', 'added columns', 'new columns']);

/** A label or a title that ends with the functions of a database: "Database functions:", "RPCs (Postgres)". */
export const FUNCTIONS_LABEL = /^(?![^:]{0,80}\b(?:tables|collections|models|entities)\b)[^:.]{0,80}\b(?:functions|rpcs?|procedures|routines|triggers|helpers|methods|utilities|callbacks|jobs)\W{0,3}(?:\([^()]{0,40}\))?\W{0,4}$/i;

/** … but not where the policies stand beside the tables: "Tables and policies", "Schema with RLS policies", "Policies and tables". */
export const TABLES_AND_POLICIES = /\b(?:tables?|schema|data ?models?|database|collections?|entities)\s?(?:&|and|\+|,|\/|with|incl\w*\.?|\()\s?(?:their\s|the\s|its\s)?(?:rls\s|row[- ]level(?: security)?\s|access\s|security\s)?(?:policies|policy)\b|\b(?:policies|policy)\s?(?:&|and|\+|\/)\s?(?:tables?|schema|data ?models?|collections?)\b/i;

/** Over a list of types that describe messages. */
export const MESSAGE_LIST = anyOf(['dto', 'dtos', 'request models', 'response models', 'request and response', 'requests and responses', 'request/response', 'request / response', 'request types', 'response types', 'request classes', 'response classes', 'request schemas', 'response schemas', 'view models', 'data transfer objects', 'api models', 'api types', 'api schemas', 'message types']);

/** Said of a table that a provider or a framework brings along. */
export const BROUGHT_ALONG = anyOf(['no custom table', 'not a table of ours', 'not ours', 'not by us', ...['supabase', 'supabase auth', 'clerk', 'auth0', 'firebase', 'firebase auth', 'cognito', 'workos', 'provider'].flatMap((who) => [`${who} managed`, `${who}-managed`]), ...['managed', 'handled', 'provided', 'owned'].flatMap((verb) => ['by', 'through', 'via'].flatMap((how) => ['supabase', 'clerk', 'auth0', 'firebase auth', 'cognito', 'workos', 'the provider'].map((who) => `${verb} ${how} ${who}`))), 'extends django user', 'extends the django user', 'extends django\'s user', 'managed by the framework', 'made by the framework', 'created by the framework', 'built-in table', 'built in table', ...['django', 'rails', 'laravel', 'devise', 'identity', 'nextauth', 'auth.js', 'framework'].flatMap((who) => [`${who} built-in`, `${who} builtin`, `built into ${who}`, `${who} default`, `${who}'s built-in`, `${who}'s own`]), 'use auth.users', 'the framework\'s own', 'provider-managed', 'framework-managed', 'already exists', 'already exist', 'exists already', 'exist already', 'existing table', 'added columns', 'adds columns', 'gets one column', 'new columns only', 'gets a column', 'gets the column', 'gets two columns', 'gains a column', 'is there already', 'are there already', 'exist today', 'exists today', 'stays as it is', 'stay as they are', 'as it is today', 'existing schema', 'from the existing', 'legacy table', 'unchanged']);

/** A lead-in whose first noun is the tables, whatever is said of them in passing: "New tables (all with RLS):", not "RLS is on for these tables:". */
export const TABLES_FIRST = /^\W{0,6}(?:(?:the|our|its|all|these|those|following|new|additional|further|other|core|main|key|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|database|db|data|sql|postgres|postgresql|supabase|application|app)\s){0,4}(?:tables|collections|entities|models)\b(?![\s&/+-]{1,3}(?:and\s)?(?:polic|rules?\b|access|permission|rights|own))/i;

/** Headings that hold a data word and announce something else. */
export const NO_DATA_HEADING = anyOf(['data flow', 'data flows', 'dataflow', 'data protection', 'data privacy', 'data retention', 'data processing', 'data sources', 'data source', 'data pipeline', 'data fetching', 'model calls', 'ai model', 'ai models', 'ml models', 'language model', 'pricing model', 'threat model', 'security model', 'business model', 'access model', 'auth model', 'permission model', 'component model', 'cost model', 'deployment model', 'state', 'app store', 'store listing', 'model selection', 'model routing', 'data input', 'data inputs', 'data output', 'data outputs', 'data contract', 'data contracts', 'request', 'response', 'payload', 'design', 'props', 'error model', 'execution model', 'operating model', 'table of contents', 'routes', 'endpoint', 'endpoints', 'api', 'environment', 'env', 'variables', 'metrics', 'events', 'inputs', 'input']);

/** Models, schemas, stores and tables of another kind: "AI models", "Zod schemas", "Redux store", "Local storage keys", "Decision table", "Database configuration". */
export const OTHER_THAN_TABLES = new RegExp(
  [
    String.raw`(?:ai|ml|machine[- ]learning|deep[- ]learning|llm|language|embeddings?|vision|speech|chat|image|video|audio|whisper|claude|gpt|openai|gemini|ollama|hugging ?face|foundation|fallback|colou?r|pricing|price|threat|security|trust|business|revenue|access|auth\w*|permissions?|component|cost|deployment|error|execution|operating|mental|concurrency|threading|programming|object|view|supported|available|fine-tuned|predicti\w+|statistical|forecast\w*|scoring|3d)[- ]models?`,
    String.raw`models?[- ](?:parameters?|selection|routing|options?|settings?|config\w*|providers?|registry|names?|ids?|calls?|versions?|cards?|weights|zoo|comparison|pricing|usage)`,
    String.raw`view ?models?`,
    String.raw`(?:json|custom|validation|zod|yup|joi|valibot|input|output|request|response|form|tool|event|message|payload|graphql|openapi|swagger|config\w*|env\w*|avro|xml|yaml|colou?r)[- ]schemas?`,
    String.raw`schemas?[- ](?:propert(?:y|ies)|files?|keywords?|options?|validation|registry)`,
    String.raw`(?:redux|zustand|pinia|vuex|mobx|jotai|recoil|svelte|state|client|frontend|ui|session|cookie|app|play|key|secrets?)[- ]stores?`,
    String.raw`stores? \((?:redux|zustand|pinia|vuex|mobx|jotai|recoil|svelte)[^)]{0,30}\)`,
    String.raw`(?:session|local|browser|client(?:-side)?|async|secure|object|file|blob|cloud|media|image|document|asset|supabase|firebase|s3|r2|gcs)[- ]?storage`,
    String.raw`storage[- ](?:buckets?|keys?|paths?|layout|quotas?|limits?|costs?)`,
    String.raw`(?:decision|truth|comparison|routing|colou?r|symbol|summary|cost|feature|pricing|price)[- ]tables?`,
    String.raw`(?:database|db)[- ](?:config\w*|commands?|scripts?|settings?|connections?|credentials?|options?|providers?|clients?|tooling|tools|utilities|helpers|hosting|choice|stack)`,
    String.raw`(?:client-side|front-?end|browser(?:-side)?|in-browser|in-memory|ui|mock|demo)[- ](?:data[- ])?(?:entities|models?|schemas?|collections?|data|tables?|storage|structures?)`,
    String.raw`(?:postman|bruno|insomnia)[- ]collections?`,
    String.raw`data[- ](?:types?|formats?|attributes?|director(?:y|ies)|folders?|files?)`,
  ].map((words) => String.raw`\b${words}(?![\w-])`).join('|'),
  'gi',
);

/** Headers of the column that names the tables in a table of tables. */
export const TABLE_HEADER = /^(?:(?:db|database|data|main|core|initial|new|our|sql|postgres|supabase|firestore|mongo|user|key)\s+)?(?:tables?|tables?\s+names?|collections?|entit(?:y|ies)|model|models|tabelle|tabla|tabela|tabella|tabel|tabell|tabulka|entität|entidade?|entité|modelo|modèle|modell|relation|stores?|dataset|resource|object|(?:数据|資料)?(?:库)?(?:模型|表名?)|テーブル名?|モデル|테이블명?|모델|таблица|модель|сущность|коллекция)(?:\s*\/\s*\w+)?$/i;
/** … of those, the ones that call it a table. */
export const CALLED_TABLE = /tables?|collections?|tabelle|tabla|tabela|tabella|tabel|tabell|tabulka|relation|表|テーブル|테이블|таблица|коллекция/i;
/** Headers of the column that names the columns under a table's heading. */
export const COLUMN_HEADER = /^(?:columns?|columns?\s+names?|fields?|fields?\s+names?|attributes?|spalte|columna|coluna|colonne|campo|property|name|key|feld)$/i;
/** Headers of a cell that lists columns. */
export const COLUMNS_HEADER = /^(?:(?:key|main|important|notable|relevant|core|essential|required|selected|typical|suggested|all|its|table|database|db|other|further|more|published|public|stored|persisted|exposed|principal|current|minimum|basic)\s+)?(?:columns?|fields?|attributes?|schema|shape|structure|spalten|felder|properties|columnas|colunas|campos|colonnes|champs|(?:关键|主要|重要|核心)?(?:字段|列)|(?:主な|主要)?(?:カラム|フィールド|項目)|(?:주요\s?)?(?:필드|컬럼)|(?:ключевые\s|основные\s)?(?:поля|колонки|столбцы))(?:\s(?:for|of|used (?:for|by|in))\s[\w`" -]{1,30}|\s(?:that|which)\s(?:matter|count|are (?:kept|stored|used|published|exposed))(?:\s(?:to|for|in|by)\s[\w`" -]{1,30})?|\s(?:(?:we|it|they)\s)?(?:stores?|keeps?|stored|kept|persisted))?(?:\s*\(.*\))?$/i;
/** … and of one that lists them or tells in words what a row holds: "Contents", "Main content", "Contenu principal", "Holds". */
export const HELD_HEADER = /^(?:(?:(?:key|main|important|core|principal|primary|typical|what it|what is)\s)?(?:contents?|holds?|stores?|contains?|keeps?|data|inhalte?)|(?:haupt|wichtigste[rs]? )inhalte?|(?:contenu|contenido|conte[úu]do|contenuto|champs|colonnes|campos|columnas|colunas|campi|dados|datos|données|daten)(?:\s(?:principal(?:e|es|i)?|principaux|cl[ée]s?|clave|chave|importante?s?|essentiel(?:le)?s))?|(?:principal(?:es)?|principais|principaux|principali|wichtig(?:e|ste))\s(?:champs|colonnes|campos|columnas|colunas|campi|felder|spalten))$/i;
/** Headers of a cell that tells in words what is kept in a row: "Stored data". */
export const STORED_HEADER = /^(?:stored|kept|recorded) (?:data|fields|values|attributes|information)$|^(?:data|fields|values) (?:stored|kept|recorded)$|^what (?:it|a row|each row|is) (?:stores?|holds?|keeps?|stored|kept)$/i;
/** Headers of a cell that tells what stands out of a table, some of its columns among it. */
export const FEATURES_HEADER = /^(?:(?:key|main|notable|important)\s)?(?:features?|details?|highlights|specifics|particulars)$/i;
/** A header over columns that names their table. */
export const COLUMN_OF_TABLE = /^columns? (?:of|in) (?:the )?(?:table )?[`"*]{0,3}(?!(?:use|db|database|table|sql|schema|code|question|postgres|mysql|sqlite)\b)([A-Za-z_]\w{1,60})[`"*]{0,3}(?: table)?$/i;
/** Beside {@link COLUMN_HEADER}, what shows that a table describes columns. */
export const TYPE_HEADER = /^(?:(?:data|sql|column|field)?\s*types?|typ|tipo|null|nullable|constraints?|constraint\(s\)|default|references|format)$/i;
/** Headers of the cells that name the keys of a table in a store that knows two of them. */
export const KEY_HEADER = /^(?:pk|sk|(?:partition|sort|hash|range|primary|row)[ -]?keys?)$/i;
/** … and of the cell beside them that names the kind of record. */
export const RECORD_HEADER = /^(?:items?|records?|documents?|types?|kinds?|item types?|entity types?|name|what)$/i;
/** Headings over what is there before this build. */
export const EXISTING_HEADING = /\bwhat (?:already )?(?:exists|is there|we have|is in place|stays)\b|\bexist(?:s|ing)? (?:and|tables?|models?|collections?|entities|schema|today|already|parts?|infrastructure|foundations?)\b|^\W*existing\W*$|\balready (?:there|exist(?:s|ing)?|in place|built)\b|\bunchanged\b|\bleft (?:alone|as (?:it|they))\b/i;
/** … and over what this build adds or changes of it. */
export const NEW_HEADING = /\b(?:new|adds?|added|adding|additions?|additional|changes?|changed|to (?:build|create|add|implement)|proposed|we build|this (?:build|release|plan))\b/i;
/** Headers of a cell that tells what a table holds, not who reaches it. */
export const CONTENT_HEADER = /^(?:(?:what it |what is )?(?:holds?|stores?|stored|contains?|keeps?)|contents?|inhalt|(?:(?:key|main|important|other|further|more)\s)?(?:columns?|fields?|attributes?|spalten))$/i;
/** Over what a table is for: beside a column about its access it says nothing of that. */
export const PURPOSE_HEADER = /^(?:purpose|description|what(?: it is| for)?|used for|use|meaning|summary|rows?|example|zweck|beschreibung)$/i;
/** Over names, of whatever. */
export const NAME_HEADER = /^(?:names?|nombre|nome|nom|what|data|records?|where)$/i;
/** Over a list of the kinds of records that a system keeps: "Core entities", "The main tables are:", "Collections". */
export const ENTITY_LEAD = /^\W{0,6}(?:[\d.]{1,6}\s)?(?:(?:the|our|its|these|some|a few|all|core|main|key|primary|important|central|principal|domain|data|database|db|conceptual|logical|persistent|stored|business|essential|major|sql|postgres(?:ql)?|mongo(?:db)?|firestore|supabase|mysql)\s){0,4}(?:entities|tables|collections)(?:\s(?:&|and)\srelation(?:ship)?s)?(?:\s(?:are|include|needed|used|stored|overview|\(.{0,40}\)|in\s\w{1,20})){0,2}\W{0,4}$|^\W{0,6}(?:[\d.]{1,6}\s)?(?:\w{2,20}\s){0,2}(?:data\s?models?|schema|database|domain\smodels?)\s\((?:(?:the|core|main|key|primary|domain)\s){0,2}(?:entities|tables|collections)\)\W{0,4}$/i;
/** … and those over a list that may also be one of other things: "Data model", "Database schema", "Domain models". */
export const MODEL_LEAD = /^\W{0,6}(?:[\d.]{1,6}\s)?(?:(?:the|our|core|main|key|high-level|proposed|initial|simplified|conceptual|logical|basic|domain|data|database|db|sql|postgres(?:ql)?|mongo(?:db)?|firestore|supabase|mysql|prisma)\s){0,3}(?:data\s?models?|domain\smodels?|database\sschema|db\sschema|database\sdesign|database\smodels?|data\sschema|schema\soverview|schema|data\sstructures?|database|core\smodels?|main\smodels?|key\smodels?|models)(?:\s(?:are|include|overview|design|summary|sketch|\(.{0,40}\))){0,2}\W{0,4}$/i;
/** Words that lead an item of such a list and name no record: aspects of a database. */
export const NO_RECORD_NAMES = /^(?:provider|engine|orm|driver|client|connection(?:s|_pool(?:ing)?)?|pool(?:ing)?|host(?:ing)?|backups?|migrations?|index(?:es|ing)?|indices|encryption|replication|scal(?:ing|ability)|sharding|partition(?:s|ing)?|caching|cache|search|tenancy|multi_?tenan(?:cy|t)|soft_?deletes?|audit(?:ing)?|timestamps?|relationships?|relations|constraints?|normali[sz]ation|primary|secondary|replicas?|read_?replicas?|type|types|technology|tech|stack|language|framework|version|naming|conventions?|security|privacy|access|rls|policies|storage|retention|performance|seed(?:ing|s)?|enums?|views?|triggers?|functions?|schema|schemas|database|databases|data|purpose|goals?|acceptance|criteria|scope|notes?|why|rationale|design|strategy|approach|primary_?keys?|foreign_?keys?|keys?|uuids?|ids?|json|jsonb|vectors?|embeddings?|full_?text_?search|transactions?_?isolation|isolation|consistency|integrity|validation|location|components?|responsibility|responsibilities|metadata|realtime|auth|authentication|authori[sz]ation|postgres(?:ql)?|mysql|sqlite|mongodb|firestore|supabase|redis|prisma|drizzle|typeorm|sqlalchemy|s3|neon|kafka|elasticsearch|pinecone|qdrant|weaviate|chroma(?:db)?|neo4j|dynamodb|rabbitmq|clickhouse|bigquery|snowflake|minio|cassandra|mariadb|influxdb|timescaledb|pgvector|cloudinary|blob|files?_?storage|object_?storage|local_?storage|vector_?(?:store|db|database)|graph_?db|primary_?(?:db|database))$/i;
/** Behind the name of a table: it is there, and gets columns. "`orders` adds: `paid_at`", "`orders` gains two columns". Not "`orders` gets: id, …". */
export const WIDENED = /^[`"'*\s]{0,4}\s(?:(?:also|now|then|itself)\s)?(?:adds?|gains?|gets?|receives?|picks? up|(?:is|are|will be) (?:extended|widened|enlarged) (?:with|by))(?:\s(?:an?|the|one|two|three|four|five|six|some|several|new|more|extra|further|additional|following|nullable|optional|\d{1,2})){0,4}(?:\s(?:columns?|fields?|attributes?)\b|\s?:\s{0,4}(?!["'`]?id\b)|\s{1,2}[`"]\w+[`"])/i;
/** "(the orders table already exists)" */
export const SAID_TO_EXIST = /\b([A-Za-z_]\w{1,60})[`"'*]{0,3}\s(?:table|collection)\s(?:(?:already|does) exists?|exists? already|is (?:already there|already in place|unchanged))\b/g;
/** Before the name of a table: it is there already. */
export const CALLED_EXISTING = /\b(?:existing|already existing|present-day)\s(?:(?:table|collection)s?\s)?$/i;
/** Before tables, what is done to them; before anything, which part of a thing it is: "Reads: `a`, `b`", "Properties: x, y". */
export const NO_TABLE_LABEL = /^(?:reads?|writes?|inserts?|updates?|deletes?|upserts?|fetch(?:es)?|quer(?:y|ies)|selects?|touches|propert(?:y|ies)|attributes?|fields?|columns?|inputs?|outputs?|params?|parameters?|arguments?|returns?|values?)$/i;
/** Labels over the parts of a task or of a remark, of which none is the name of a table, unless a key follows it: "**Action:** …", "**Behavior:** …". */
export const TASK_LABEL = /^(?:actions?|behaviou?rs?|guards?|scope|infra|env|utils?|ui|ux|reasons?|rationale|why|how|what|when|tasks?|steps?|goals?|tips?|hints?|warnings?|cautions?|caveats?|gotchas?|instructions?|functions?|logic|sources?|files?|complexity|impact|fix(?:es)?|problems?|solutions?|before|after|result|outcome|approach|recommendation)$/i;
/** What follows the name of a record: who or what it is, or what it holds. */
export const TELLS_RECORD = /^(?:(?:it|this|which|that)\s)?(?:represents?|stores?|holds?|contains?|keeps?|tracks?|records?|describes?|captures?|links?|maps?|belongs?|has|one\srow|each\srow|an?\s\w|the\s\w|linked|joins?|join\stable|junction|details\sof|information\s(?:about|on)|info\s(?:about|on)|data\s(?:about|on)|list\sof|history\sof|log\sof|metadata\s(?:about|of|for))\b/i;

/** Labels over a group of tables, of which none is the name of one: "Core: `users`, `teams`". */
export const GROUP_LABELS = /^(?:core|main|base|basic|key|central|primary|essential|common|shared|general|other|others|misc(?:ellaneous)?|additional|supporting|auxiliary|identity|auth(?:entication)?|iam|accounts?|access|tenancy|people|stripe|paddle|billing|payments?|commerce|e-?commerce|sales|finance|accounting|subscriptions?|content|cms|catalogue|catalog|inventory|social|community|messaging|communications?|chat|notifications?|engagement|marketing|growth|analytics|tracking|telemetry|reporting|audit(?:ing)?|logging|logs|monitoring|admin(?:istration)?|moderation|system|infrastructure|config(?:uration)?|reference|lookups?|master data|operations|ops|workflow|automation|scheduling|calendar|support|crm|ai|integrations?|media|files|documents|learning|gamification|geo|logistics|shipping|security|settings|onboarding|domain|business|kern|stammdaten|sonstige|básicas?|principales|autres?|noyau)$/i;
/** Labels over names that are none of tables, or over tables that are only referred to. */
export const NO_GROUP_LABEL = /\b(?:rls|polic\w+|owners?|only|read(?:s|able)?|writ(?:es?|able)|touch\w*|affect\w*|roles?|status(?:es)?|tiers?|plans?|levels?|permissions?|scopes?|states?|stages?|steps?|channels?|topics?|queues?|jobs?|streams?|buckets?|keys?|indexe?s|indices|indexed|uniques?|constraints?|triggers?|functions?|procedures?|rpcs?|views?|enums?|types?|extensions?|columns?|fields?|attributes?|propert(?:y|ies)|includes?|contains?|stores?|tracks?|has(?: many| one)?|belongs(?: to)?|relations?|relationships?|references?:|foreign|depends|dependenc(?:y|ies)|used by|scripts?|commands?|folders?|director(?:y|ies)|packages?|librar(?:y|ies)|frameworks?|tools?|stack|services?|endpoints?|routes?|apis?|pages?|screens?|components?|hooks?|modules|classes|helpers?|removed?|dropp?(?:ed)?|deleted?|deprecated|legacy|existing|already|unchanged|excluded?|not|no|without|later|future|planned|deferred|v2|phase 2|options?|values?|examples?|filters?|events?|metrics?|tags|labels|features?|benefits?|backups?|caching|cached|cache|redis|memory|locale?s?|languages?|env(?:ironment)?|variables?)\b/i;
/** The last words of names that many rows stand behind, though they have no plural: `login_history`, `audit_log`. */
export const COLLECTIVE_NAME = /(?:^|_)(?:history|log|data|media|metadata|inventory|availability|feedback|settings|audit|queue|outbox|ledger|membership|content)$/;
/** Names of columns, of which a list of tables holds none. */
export const COLUMN_KEY = /^(?:id|_id|uid|uuid|e?mail|name|title|status|type|kind|role|slug|key|code|token|description|amount|price|total|quantity|qty|currency|phone|address|password|url|avatar|image|bio|body|date|time|timestamps?|active|first_?name|last_?name)$|_(?:ids?|at|url|uid|hash|email|phone|cents|enc|pct)$|^(?:is|has|can)_|[a-z](?:Id|At|Url)$/i;
/** Names that columns have more often than tables. */
export const COLUMN_NAME = /^(?:summary|created|updated|deleted|start|end|position|score|value|content|data|metadata|enabled|deadline|text)$|_(?:by|on|name|status|type|amount|price|count|date|number|flag|percent|json)$|[a-z](?:By|Name|Type|Status|Date|Count)$/i;

/** A comment within the declaration of a table that stands for what it has already: "... existing fields ...", "existing columns unchanged". */
export const EXISTING_PARTS = /^[\s/*#.…-]{0,12}(?:(?:all|the|other|rest of the|keep|plus)\s){0,3}(?:existing|current|unchanged)\s(?:user\s|model\s|prisma\s)?(?:fields?|columns?|relations?|relationships?|attributes?|propert(?:y|ies))\b(?!\s(?:as|of|in|from|moved|renamed)\b)|^[\s/*#.…-]{0,12}(?:fields?|columns?)\s(?:as (?:before|today)|unchanged|already there|that exist already)\b/i;
