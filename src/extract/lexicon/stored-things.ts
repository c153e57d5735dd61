/*
 * How a step of a flow tells that a record is kept: "find-or-create User by email", "upsert game_scores", "Criar Consulta PENDING".
 */

const ARTICLE = String.raw`(?:(?:an?|the|its|their|new|one|uma?|o|a|novo|nova|un|una|el|la|le|une|ein|eine|einen)\s){0,2}`;
/** A model in camel case, or a name with an underscore. */
const NAME = String.raw`[\x60"']?(?:public\.)?([A-Z][a-z]\w{1,40}|[a-z]\w{1,30}_\w{1,40})[\x60"']?(?![\w.(\x60-])`;

/** Verbs that only a store obeys, in the languages in which people write such steps. */
const STORE_ACTS = String.raw`(?:find|get|first|fetch|lookup)[ _-]or[ _-](?:create|insert|new|save)s?|(?:upsert|insert)(?:s|ed|ing)?(?:\s(?:in)?to)?|(?:buscar?|encontrar?|obter) ou cria[r]?|(?:buscar?|encontrar|obtener) o crear?`;
/** Verbs of keeping and reading, which have other things as their objects too. */
const KEEPS = String.raw`creat(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|stor(?:e|es|ed|ing)|persist(?:s|ed)?|record(?:s|ed)?|writes?|updat(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|load(?:s|ed)?|fetch(?:es)?|cria(?:r)?|salva(?:r)?|grava(?:r)?|inser(?:ir|e)|atualiza(?:r)?|busca(?:r)?|crear?|guardar?|insertar?|actualizar?|cr[ée]er?|enregistrer?|ins[ée]rer?|mettre à jour`;

/** … "find-or-create Customer by phone", "INSERT lab_results". */
export const STORE_ACT = new RegExp(String.raw`(?<![\w.-])(?:${STORE_ACTS})\s${ARTICLE}${NAME}`, 'gi');
/** … "creates a Ticket record (code, seat)", "Create Order row for the guest": with what it holds or whose it is. */
export const KEPT_RECORD = new RegExp(String.raw`(?<![\w.-])(?:${KEEPS})\s${ARTICLE}${NAME}(?=\s(?:record|row|entry|entity|document|registros?|linha|fila|enregistrement|ligne|datensatz)s?\s?(?:\(|with\b|for\b|per\b|holding\b|by\b|com\b|para\b|por\b|con\b|avec\b|pour\b|mit\b|für\b))`, 'gi');
/** … "Criar Appointment PENDING", "creates Order (status: PAID)"; the second group is the state, in capitals. */
export const KEPT_IN_STATE = new RegExp(String.raw`(?<![\w.-])(?:${KEEPS})\s${ARTICLE}${NAME}(?=\s(?:\(?(?:status|state|estado)\s?[:=]\s?|as\s|com status\s|with status\s)?["'\x60]?([A-Z][A-Z_]{3,20})\b)`, 'gi');
/** … "`auth.users` insert → trigger adds a `public.accounts` row". */
export const QUALIFIED_ROW = /\bpublic\.([a-z]\w{2,40})[`"']{0,2}\s?(?:rows?\b|records?\b|行|행|строк|linhas?\b|filas?\b|registros?\b|lignes?\b|zeilen?\b)/giu;

/** … "Look up the clinic (User)": what the step calls otherwise, with its model in brackets. */
export const FOUND_AS = new RegExp(String.raw`(?<![\w.-])(?:find|fetch|load|get|look(?:s)? up|query|read|busca(?:r)?|carrega(?:r)?|obter|obtener|cargar|charger|chercher)s?\s[^.;:()]{2,40}\s\(([A-Z][a-z]\w{1,30})\)`, 'gi');

/** A step that tells of what was there before. */
export const OF_BEFORE = /\b(?:legacy|existing|old|former|deprecated|legado|existente)\b/i;

/** What such steps create that no table of the design keeps. */
export const NO_RECORD = /^(?:\w*(?:Token|Session|Link|Intent|Checkout|Email|Mail|Message|Notification|Job|Task|Event|Lock|Key|Cookie|Url|QR|Pdf|PDF|Svg|File|Image|Folder|Bucket|Index|Route|Page|Component|Controller|Service|Middleware|Webhook|Embedding|Request|Response|Server|Client|Stripe|Supabase|Redis|Prisma|Sanctum|Docker|Postgres\w*|New|The|An?|This|Each|All|Your|Its|One|It))$/;
