import { anyOf, type Match, matchesOf } from './words.js';

/** Databases that know row level security. */
export const RLS_STORES = anyOf(['postgres', 'postgresql', 'postgres%', 'supabase', 'neon', 'timescale', 'timescaledb', 'alloydb', 'nhost', 'hasura', 'yugabyte', 'yugabytedb', 'cockroachdb', 'cockroach', 'citus', 'pgvector', 'crunchy bridge', 'rds for postgres', 'aurora postgresql', 'aurora postgres', 'pglite']);

/** Databases that do not. */
export const PLAIN_STORES = anyOf(['mysql', 'mariadb', 'planetscale', 'sqlite', 'd1', 'turso', 'libsql', 'mongodb', 'mongo', 'mongoose', 'dynamodb', 'firestore', 'realtime database', 'cosmos db', 'cosmosdb', 'cassandra', 'scylladb', 'couchdb', 'couchbase', 'pocketbase', 'rethinkdb', 'convex', 'deta base', 'litefs', 'vitess', 'tidb', 'bigtable', 'datastore']);

/** The first database that a text names, one that knows row level security before others. */
export function storeIn(text: string): Match | undefined {
  return matchesOf(RLS_STORES, text)[0] ?? matchesOf(PLAIN_STORES, text)[0];
}

/** "D1 is SQLite, so there is no row level security": the store, not the design, lacks it. */
export const STORE_LACKS =
  /\b(?:has|have|knows?|offers?|supports?|there (?:is|are)|with|comes with|got|kennt|hat)\s+(?:no|neither|not|kein\w*)\b|\b(?:does|do|can|is|are)(?:\s+not|n['’]t)\b|\b(?:lacks?|lacking|without|cannot|gibt es (?:nicht|kein\w*))\b|\bnot (?:possible|available|supported|a thing)\b|\bnothing (?:like|equivalent|comparable|similar|of (?:the|that) (?:kind|sort))\b|\b(?:no|any|an) (?:such thing|equivalent|counterpart)\b|\bunknown (?:to|in|there|here)\b|\bknows? nothing (?:of|about)\b/i;

/** The words of a line that is a database in a drawing, as "Supabase Postgres", "Database layer": one of these … */
export const STORE_NOUN = /^(?:postgres(?:ql)?|pg|supabase|neon|timescale(?:db)?|cockroach(?:db)?|mysql|mariadb|planetscale|sqlite|d1|turso|libsql|mongo(?:db)?|firestore|dynamodb|couchdb|cassandra|convex|pocketbase|rds|aurora|databases?|db|datastore|datenbank|tidb|sql|nhost)$/i;
/** … and with it nothing but these. */
export const STORE_EXTRA = /^(?:primary|main|core|central|app|application|managed|serverless|relational|hosted|self-hosted|shared|cloud|aws|amazon|gcp|google|azure|vercel|railway|render|fly(?:\.io)?|hetzner|cloudflare|firebase|prisma|drizzle|orm|typeorm|sqlalchemy|mongoose|layer|tier|server|cluster|atlas|instance|schema|tables|collections|storage|data|persistence|pgvector|v?\d[\d.x+]*|\+|&|\/|with|and|via|in|on|the|our|one|single|of|record)$/i;
