import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { remembered } from '../../text/remembered.js';
import { COLLECTIVE_NAME } from '../lexicon/data-words.js';
import type { ModelTables } from './model-tables.js';
import type { Range } from '../stance.js';
import { own } from '../../text/own.js';

/** `userProfiles`, `UserProfile`, `public.user_profiles` and `"UserProfile"` are one table: `userprofile`. */
export const tableKey = remembered((name): string => singular(spellingOf(name)));

/** A name without what sets off its words, in its own number: `orderItems`, `order_items` and `public.order_items` are `orderitems`. */
export const spellingOf = remembered((name): string => snakeCase(name.replace(/^public\./i, '')).replace(/[^a-z0-9.]+/g, ''));

/** The key of a table where some names in both numbers are tables of their own. */
export function keyAmong(apart: ReadonlySet<string>, name: string): string {
  const spelling = spellingOf(name);
  return apart.has(spelling) ? spelling : tableKey(name);
}

/** `userId` → `user_id`, `HTTPLog` → `http_log` */
export const snakeCase = remembered((name): string =>
  name
    .replace(/["'`[\]]/g, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase(),
);

const IRREGULAR: Readonly<Record<string, string>> = { people: 'person', children: 'child', media: 'media', data: 'data', news: 'news', series: 'series', series_: 'series', families: 'family', statuses: 'status', addresses: 'address', analyses: 'analysis', households: 'household' };

/** The singular of the last word of a name in lower case. */
export const singular = remembered((name): string => {
  const known = own(IRREGULAR, name);
  if (known) return known;
  if (/[a-z]{2}sis$/.test(name)) return name;
  if (/(?:shel|hal|wol|cal|loa|thie|scar)ves$/.test(name)) return `${name.slice(0, -3)}f`;
  if (/[^aeiou]ies$/.test(name)) return `${name.slice(0, -3)}y`;
  if (/[aeiou]zzes$/.test(name)) return name.slice(0, -3);
  if (/(?:ss|x|ch|sh|tus)es$/.test(name)) return name.slice(0, -2);
  return /[^su]s$/.test(name) ? name.slice(0, -1) : name;
});

/** Whether a name is one of many things: in the plural, or of a whole (`history`, `inventory`). */
export function namesMany(name: string): boolean {
  return singular(name) !== name || COLLECTIVE_NAME.test(name);
}

/** What may be the name of a table: `orders`, `public.user_tokens`, `DataSource`. */
const TABLE_NAME = /^(?:[A-Za-z_]\w{0,50}\.)?[A-Za-z_]\w{1,60}$/;

/** Words that lead a line and name no table. */
const NO_NAMES = new Set([
  'id', '_id', 'uid', 'uuid', 'table', 'tables', 'deliverable', 'deliverables', 'auth', 'api', 'rls', 'policy', 'policies', 'index', 'indexes', 'indices', 'unique', 'uniqueness', 'primary', 'columns', 'fields', 'schema', 'database', 'db', 'true', 'false', 'null', 'none', 'yes', 'no', 'all', 'every', 'each', 'constraints', 'triggers', 'trigger', 'procedure',
  'views', 'enums', 'enum', 'postgres', 'postgresql', 'supabase', 'neon', 'firestore', 'mongodb', 'mysql', 'sqlite', 'prisma', 'drizzle', 'rls_policies', 'row_level_security', 'security_rules', 'created_at', 'updated_at', 'app_metadata', 'user_metadata', 'raw_user_meta_data', 'raw_app_meta_data', 'pk', 'fk', 'column', 'field', 'row', 'rows', 'select', 'insert', 'update', 'get', 'post', 'put', 'patch', 'delete', 'uuid_', 'jsonb', 'select_', 'orm', 'sum', 'count', 'avg', 'min', 'max', 'coalesce', 'greatest', 'least', 'nullif',
  'used', 'created', 'added', 'removed', 'modified', 'changed', 'following', 'include', 'includes', 'included', 'listed', 'involved', 'affected', 'touched', 'overview', 'summary', 'definitions', 'below', 'above',
  'the', 'this', 'when', 'why', 'what', 'how', 'who', 'a', 'an', 'it', 'we', 'our', 'i', 'you', 'if', 'for', 'with', 'and', 'or', 'as', 'on', 'to', 'of', 'at', 'by', 'is', 'are', 'per', 'via', 'using', 'from', 'into', 'that', 'these', 'those', 'there', 'then', 'also', 'both', 'same', 'one', 'two', 'three', 'not', 'see', 'must', 'should', 'never', 'always', 'only', 'main', 'core', 'new', 'supporting', 'required', 'needed', 'optional', 'existing', 'updated', 'other', 'additional', 'separate', 'dedicated', 'another', 'single', 'various', 'several', 'multiple', 'misc', 'miscellaneous', 'etc', 'tbd',
  'd1', 'kv', 'r2', 's3', 'turso', 'libsql', 'mariadb', 'dynamodb', 'planetscale', 'upstash', 'vectorize', 'pinecone', 'elasticsearch', 'opensearch', 'clickhouse', 'bigquery', 'convex', 'cockroachdb', 'hasura', 'nhost', 'timescaledb', 'pgvector',
]);
/** Ordinary words that lead a line as its label: they name a table only where they are set as code or stand where tables are named. */
const LABELS = new Set([
  'collection', 'collections', 'entity', 'entities', 'note', 'notes', 'header', 'headers', 'params', 'parameters', 'query', 'payload', 'body', 'validation', 'validations', 'returns', 'example', 'examples', 'storage', 'type', 'purpose', 'security', 'relationships', 'relations', 'functions', 'example', 'backend', 'frontend', 'server', 'client', 'redis', 'mongo', 'input', 'output', 'in', 'out', 'method', 'path', 'migrations', 'buckets', 'bucket', 'cache', 'queue', 'data', 'description', 'name', 'status', 'overview', 'important', 'key', 'keys',
  'configuration', 'dependencies', 'requirements', 'prerequisites', 'setup', 'middleware', 'forms', 'form', 'screens', 'pages', 'fields', 'inputs', 'flows', 'steps', 'engine', 'hosting', 'provider', 'backups', 'backup', 'retention', 'encryption', 'format', 'default', 'rule', 'rules', 'usage', 'rationale', 'implementation', 'response', 'request', 'props', 'state', 'summary', 'details', 'relationship', 'considerations', 'components', 'responsibility', 'responsibilities', 'acceptance', 'criteria', 'performance', 'scalability', 'features', 'benefits', 'decision', 'context', 'version', 'join', 'realtime', 'search', 'access', 'operations',
]);

/** `onOrderWritten`, `sendMail`: what does something is no table. */
const FUNCTION_NAME = /^(?:on|with|handle|get|set|create|send|fetch|sync|notify|update|delete|process|compute|run|is|make|build|write|read|check|find|list|load|save|upsert|insert|remove|verify|validate|require|use|dispatch|enqueue|dequeue|emit|retry|invoke|execute|resolve|parse|render|apply|reset|clear|init|assert|increment|decrement|poll|refresh|register|subscribe|convert|normali[sz]e|calculate|transform|extract|claim|drain|kick)[A-Z]|^(?:Ensure|Require|Verify|Authenticate|Authori[sz]e)[A-Z]|^(?:wait|await|run|retry|call|defer|next|set|queue)(?:Until|After|For|Once|All|Later|Tick|Immediate|Microtask|Timeout)$/;

/** `create_orders`, `add_roles_to_users`, `20240101_drop_old_index`: what a migration does; `add_ons`, `drop_points` and `backfill_jobs` are things. */
const MIGRATION_NAME = /^(?:\d+_)?(?:(?:create|alter|enable|disable|extend|add(?!_?ons?(?:_|$)))_[a-z0-9]|(?:drop|remove|rename|backfill|fix|update)_[a-z0-9]+_[a-z0-9])/;

/** Parts of any schema, and of some things besides that have tables: a farm's fields, an insurer's policies, the views of a page. */
const PARTS_OF_SCHEMA = new Set(['policies', 'fields', 'views', 'triggers', 'rows', 'columns']);

/**
 * Whether a word may be the name of a table.
 * @param told it is set as code, or stands where the names of tables stand; `declared`: the place declares a table, whatever its name
 */
export function isTableName(name: string, told: boolean | 'declared' = true): boolean {
  const word = name.toLowerCase();
  return TABLE_NAME.test(name) && !FUNCTION_NAME.test(name) && !ACT_NAME.test(name) && (told === 'declared' || !MIGRATION_NAME.test(name)) && (!NO_NAMES.has(word) || (told === 'declared' && PARTS_OF_SCHEMA.has(word))) && (told || !LABELS.has(word)) && !/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:KEY|URL|SECRET|TOKEN|DSN)$/.test(name) && !/_(?:view|mv|idx|index|fkey|pkey)$|^(?:idx|ix|uq|fk|pk|trg|fn|v|vw|mv)_/i.test(name);
}

/** … as do these, unless many are named: `inviteStylist`, not `inviteTokens`. */
const ACT_NAME = /^(?:describe|ask|cancel|confirm|generate|submit|accept|complete|archive|publish|translate|summari[sz]e|explain|suggest|invite|pay|book|start|stop|report|track|call|join|leave|reserve|refund|geocode|score|match|ping|sign|export|import)[A-Z]\w*[^s]$/;

/** A table named in a text. */
export interface Mention extends Range {
  /** {@link tableKey} of the table meant. */
  readonly key: string;
  /** Set as code or in bold, or written as no ordinary word is: it is the table that is meant, not the thing. */
  readonly marked: boolean;
  /** Spelt as the table is, not in its singular. */
  readonly exact: boolean;
}

const NESTED_DOCUMENT = /^`?\/?[A-Za-z]\w{1,40}\/\{[^{}/]{1,40}\}\/([A-Za-z]\w{1,40})\/\{[^{}/]{1,40}\}`?$/;
/** "orders table", "visits collection"; "User tables (`users`, `logins`)" begins a group. */
const CALLED_TABLE_BEHIND = /^\s+(?:table|collection|model|entity)\b/i;
const CALLED_TABLES_BEHIND = /^\s+(?:tables|collections)\b/i;
const HYPHENED = /(?<![\w./@#$-])[A-Za-z]{2,12}-[a-z]{2,20}(?![\w/-])/g;
const WORD = /[A-Za-z_][\w]*(?:\.[A-Za-z_]\w*)?/g;

/** Finds where a text names known tables. */
export class TableNames {
  /** Key of the table by key of name or alias. */
  readonly #keys = new Map<string, string>();
  readonly #spellings = new Set<string>();
  #models: ModelTables | null = null;
  /** What was found before: a sentence is asked several times, a word in many sentences. */
  readonly #found = new WeakMap<MappedText, readonly Mention[]>();
  readonly #words = new Map<string, string | null>();
  readonly #apart: ReadonlySet<string>;

  /** @param apart names beside which another table has the same in the other number, as {@link spellingOf} gives them */
  constructor(apart: ReadonlySet<string> = new Set()) {
    this.#apart = apart;
  }

  add(key: string, names: readonly string[]): void {
    this.#words.clear();
    for (const name of names) {
      this.#keys.set(keyAmong(this.#apart, name), key);
      this.#spellings.add(name.toLowerCase());
    }
  }

  /** Names models whose tables bear the name of their application before their own. */
  addModels(models: ModelTables): void {
    this.#words.clear();
    this.#models = models;
  }

  /** The key of the table that goes by a name. */
  keyOf(name: string): string | null {
    return this.#keys.get(keyAmong(this.#apart, name)) ?? this.#models?.keyOf(name) ?? null;
  }

  /** The tables that a text names, in order. */
  mentionsIn(text: MappedText): readonly Mention[] {
    const known = this.#found.get(text);
    if (known) return known;
    const mentions = this.#search(text);
    this.#found.set(text, mentions);
    return mentions;
  }

  #search(text: MappedText): Mention[] {
    const mentions: Mention[] = [];
    for (const match of matchesIn(text.text, WORD)) {
      const name = match[0];
      const start = match.index;
      const end = start + name.length;
      const key = this.#keyOfMention(name);
      if (key === null || (/[\w./@#$-]/.test(text.text.charAt(start - 1)) && !(text.text.charAt(start - 1) === '/' && mentions.at(-1)?.end === start - 1)) || (/^[/-]\w/.test(text.text.slice(end, end + 2)) && !this.#namesNext(text.text.slice(end)))) continue;
      const code = text.marks.find((mark) => mark.kind === 'code' && mark.start <= start && start < mark.end);
      if (code) {
        // Inside code, only a name that stands alone, or before its columns, names the table; `orders.user_id = …` is a condition.
        const alone = text.text.slice(code.start, code.end).replace(/["'\s]|^(?:table|collection)\b|^public\.|\/?\{[^{}]{0,60}\}(?:[_-]?\{[^{}]{0,40}\}){0,3}$|\/$|(?<=\w)\(_?id\b[^\n]{1,600}\)$/g, '');
        if (alone !== name.replace(/^public\./, '')) continue;
      }
      const strong = text.marks.some((mark) => mark.kind === 'strong' && mark.start <= start && end <= mark.end);
      const pointed = /_/.test(name) || /[a-z][A-Z]/.test(name) || CALLED_TABLE_BEHIND.test(text.text.slice(end)) || (namesMany(name) && CALLED_TABLES_BEHIND.test(text.text.slice(end))) || /\b(?:tables?|collections?|model)\s+["']?$/i.test(text.text.slice(0, start));
      mentions.push({ start, end, key, marked: code !== undefined || strong || pointed, exact: this.#spellings.has(name.toLowerCase().replace(/^public\./, '')) });
    }
    const others = [...this.#hyphenedIn(text), ...this.#nestedIn(text)];
    return others.length === 0 ? mentions : [...mentions, ...others].sort((a, b) => a.start - b.start);
  }

  /** `clubs/{clubId}/visits/{uid}` is a document of the last collection. */
  #nestedIn(text: MappedText): Mention[] {
    return text.marks.flatMap((mark): Mention[] => {
      const last = mark.kind === 'code' ? NESTED_DOCUMENT.exec(text.text.slice(mark.start, mark.end).trim())?.[1] : undefined;
      const key = last === undefined ? null : this.#keyOfMention(last);
      if (last === undefined || key === null) return [];
      const start = mark.start + text.text.slice(mark.start, mark.end).lastIndexOf(`/${last}`) + 1;
      return [{ start, end: start + last.length, key, marked: true, exact: this.#spellings.has(last.toLowerCase()) }];
    });
  }

  /** "A check-in" is a row of `checkins`. */
  #hyphenedIn(text: MappedText): Mention[] {
    return matchesIn(text.text, HYPHENED).flatMap((match): Mention[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const key = text.markAt(start, 'code') ? null : this.#keyOfMention(match[0].replace('-', ''));
      return key === null ? [] : [{ start, end, key, marked: false, exact: false }];
    });
  }

  /** "orders/invoices": what follows the stroke is a table as well, and nothing follows that. */
  #namesNext(after: string): boolean {
    const next = /^(?:\/[A-Za-z_]\w{0,60}){1,12}(?![\w/-])/.exec(after)?.[0];
    return next !== undefined && next.slice(1).split('/').every((name) => this.#keyOfMention(name) !== null);
  }

  #keyOfMention(name: string): string | null {
    const known = this.#words.get(name);
    if (known !== undefined) return known;
    const plain = name.replace(/^public\./i, '');
    // A table that is declared with its schema goes by both names.
    const key = plain.includes('.') ? (this.#keys.get(keyAmong(this.#apart, plain)) ?? null) : this.keyOf(plain);
    this.#words.set(name, key);
    return key;
  }
}
