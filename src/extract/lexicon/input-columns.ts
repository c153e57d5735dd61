/*
 * How prose names the column that an input is kept in, with what it says of its type.
 */

export const TYPED = /\b(?:text|varchar|char|citext|string|[nc]?(?:var)?char2?|n?text|uuid|int\d?|integer|(?:small|big|tiny|medium)int|serial|numeric|decimal|float|double|real|number|bool(?:ean)?|date|time|timestamp(?:tz)?|datetime|jsonb?|enum|array|bytea|interval|money|inet)\b|\[\]|\b\w{0,30}enum\b|Enum\(|^[`"'\s]{0,3}(?!(?:are|was|may|can|must|shall|should|will|never|but|and|not)\b)[a-z]\w{2,30}\s(?:not\s)?null\b|(?<=\.\w{1,40}[`"']?\s)(?!(?:are|was|may|can|must|shall|should|will|never|but|and|not)\b)[a-z]\w{2,30}\s(?:not\s)?null\b/i;
export const NULLABILITY = /\b(?:not|non|never|no)[ -]?null\b|\bnull(?:able)?\b|\brequired\b|\boptional\b|\bmandatory\b|\bmay be (?:empty|missing|blank)\b|\bmust (?:not be empty|be (?:set|given|there))\b|^\W*(?:yes|no)\b/i;
/** Headers over types and over whether a value may be missing. */
export const TYPE_HEADER = /\btypes?\b/i;
export const NULL_HEADER = /\bnull|\brequired\b|\boptional\b|\bmandatory\b/i;

/** `invoices.number` */
export const MENTIONED_COLUMN = /(?<![\w./@-])([A-Za-z_]\w{1,40})\.([a-z_]\w{0,40})(?!\w|[(/]|\.\w)/g;
/** "the `preorders` table, column `deliver_on`" */
export const COLUMN_OF_TABLE = /[`"']?\b([A-Za-z_]\w{1,40})[`"']? (?:table|collection),? (?:in |under )?(?:the |its )?(?:column|field|attribute|key) [`"']?([A-Za-z_]\w{0,40})\b/gi;
/** "ALTER TABLE accounts ADD CONSTRAINT … CHECK (kind IN …" */
export const CONSTRAINT_ON = /\bALTER TABLE (?:\w+\.)?(\w{2,40})\s[^;.]{0,80}?\bCHECK\s?\(\(?([A-Za-z_]\w{0,40})/gi;
/** "The `snags` collection has a validator with `status: …`" */
export const VALIDATOR_ON = /[`"']([A-Za-z_]\w{1,40})[`"']? (?:table|collection)\b[^.;`]{0,30}[`"']?[^.;`]{0,20}[`"']?[^.;`]{0,20}\b(?:validator|schema|constraint|rule|CHECK) (?:with|on|for|that lists|listing|over) [`"']([A-Za-z_]\w{0,40})\b/gi;
/** `walks(id uuid, difficulty text not null)` */
export const SIGNATURE = /(?<![\w.])([a-z_]\w{1,40})\s?\((?=\w+ )/g;
export const SIGNED_COLUMN = /^\s*[`"]?([A-Za-z_]\w{0,40})[`"]?:?\s+(?:text|varchar|char|citext|string|uuid|int\d?|integer|smallint|bigint|numeric|decimal|float|real|bool|boolean|date|time|timestamp|timestamptz|jsonb?|enum|\w+_enum)\b/i;
/** What has members and is no table. */
export const NO_TABLE = /^(?:body|req|request|res|response|input|inputs|form|params?|query|payload|event|props|state|this|self|ctx|json|data|config|env|process|window|document|auth|db|app|router|z|zod|math|object|array|string|number|console|stripe|supabase|prisma|openai|fs|path|crypto|client|server|api|www|new|old|excluded|schema|vercel|package|index|main|types?|promise|abort(?:signal|controller)|asyncio|performance|navigator|(?:local|session)storage|location|reflect|error|datetime|timezone|os|sys|task|thread)$/i;
/** What stands behind the dot of a file, a host or a call. */
export const NO_COLUMN_FILE = /^(?:sql|tsx?|jsx?|mjs|py|rb|go|rs|java|kt|php|cs|md|mdx|json|ya?ml|toml|env|csv|pdf|png|jpe?g|webp|svg|html?|css|com|io|org|net|dev|app|ai|de|sh|prisma|txt|xml|zip|mp[34]|local|internal|example)$/i;
/** "Collection `briefs` has a validator with `tone: …`" */
export const VALIDATOR_OF = /\b(?:table|collection) [`"']?(?!(?:has|have|is|gets?|with|carries|uses|and|of|in)\b)([A-Za-z_]\w{1,40})[`"']? [^.;]{0,40}\b(?:validator|schema|constraint|rule|CHECK) (?:with|on|for|that lists|listing|over) [`"']?([A-Za-z_]\w{0,40}):/gi;
/** What the words beside a column say of the field that fills it. */
export const FILLED_BY = /(?:["“]|\b(?:typed|entered|asked|picked|chosen|given|labell?ed|shown|filled in)\s(?:(?:in|on|with|by|as|under|for|from)\s)?(?:the\s|an?\s)?["“]?)$/i;
/** Columns that keep all answers of a form at once. */
export const KEEPS_ANSWERS = /answers?|responses?|questionnaire|survey|quiz|onboarding|preferences|profile/i;
/** Words of columns that say where a file lies. */
export const LOCATOR_WORDS: ReadonlySet<string> = new Set(['key', 'url', 'uri', 'path', 'file', 'filename', 'blob', 'hash', 'mime']);
/** What people tell of a file beside it. */
export const TOLD_OF_FILE: ReadonlySet<string> = new Set(['caption', 'label', 'title', 'note', 'description', 'comment', 'name', 'tag', 'credit', 'alt']);
/** A sentence that says of what was told before where it is kept. */
export const IT_IS_KEPT = /^\W*(?:and )?(?:we|the (?:server|api|handler|app)) (?:keeps?|stores?|saves?|holds?|writes?|records?|puts?) (?:it|this|that|the (?:value|answer|choice|number|text))\b|^\W*(?:it|this|that|the (?:value|answer|choice|result|entry|input))\b[^.;]{0,30}\b(?:lands?|goes|(?:is|gets) (?:\w+ )?(?:stored|saved|kept|written|persisted|recorded|put)|ends up|lives|becomes|maps)\b|^\W*(?:(?:db |database )?column|stored (?:in|as)|kept in|saved (?:in|to)|persisted (?:in|to)|goes (?:in)?to|db|database|postgres|mysql|storage)\b\W{0,3}[:=→]?/i;

/** `CREATE TYPE x AS ENUM ('a', 'b')`, `CREATE DOMAIN x AS text CHECK (VALUE IN ('a', 'b'))`, `pgEnum('x', ['a', 'b'])`, `enum X { A B }` */
export const ENUM_IN_CODE = /\bCREATE (?:TYPE|DOMAIN) (?:\w+\.)?["`]?(\w{1,60})["`]?\s(?:AS\s)?(?:ENUM\s?|[^;()]{0,40}\bCHECK\s?\(\(?\s?VALUE\s(?:IN|=\s?ANY)\s?)\(([^()]{1,600})|\b\w{0,10}Enum\(\s?["'](\w{1,60})["'],\s?\[([^\]]{1,600})|^[ \t]*(?:export\s)?(?:const\s)?enum\s(?:class\s)?(\w{1,60})\s?\{([^{}]{1,600})/gim;
/** "enum type `soil_kind`", "a Postgres enum called `mood_kind`", "`mood_kind` is an enum" */
export const ENUM_IN_PROSE = /\b(?:[Ee]num(?: type)?|domain) (?:(?:called|named) )?[`"']?(\w{2,60})\b|\b(\w{2,60})[`"']? is an? (?:\w{1,20} ){0,2}(?:enum|domain)\b/g;
/** A name of code, not a word: `soil_kind`, `SoilKind`. */
export const IS_CODE_NAME = /[a-z0-9]_[a-z0-9]|[a-z][A-Z]/;
/** Over an example of a document: it is what the store keeps … */
export const KEEPS_DOCUMENT = /\b(?:inserts?|inserted|stores?|stored|saves?|saved|writes?|written|persists?|persisted|keeps?|creates?)\b[^.;]{0,60}:?\s*$|\b(?:collection|stored document|example document|document shape|item in the table|dynamo\w* item|firestore document|mongo\w* document)\b/i;
/** … or what goes over the wire. */
export const ANSWERS_WITH = /\b(?:returns?|responds?|responses?|answers?|replies|requests?|body|payload|sends?|accepts?|output|input|example call|webhook|event|config\w*|settings file|env)\b/i;
