import type { ColumnFact, TableSource } from '../parse/embedded.js';
import type { Span } from '../text/source-file.js';
import type { ArchitectureFacts } from './architecture.js';
import type { Claim, Facet } from './claim.js';
import type { Consistency } from './consistency.js';
import type { Input } from './inputs.js';
import type { Measurement } from './measurement.js';
import type { Reads } from './reads.js';
import type { TableUse } from './table-uses.js';
import type { FanOutWorker, MultiRowWrite } from './writes.js';

/** `table:orders`, `endpoint:POST /api/orders`, `env:OPENAI_API_KEY`, `document` (docs/judgement.md, Subject). */
export type SubjectId = string;

/** Anything that a rule can judge: it has a name and a place. */
export interface Subject {
  readonly id: SubjectId;
  readonly span: Span;
}

/** Why a table counts as one that stores user data, or does not (docs/judgement.md, rls-per-table). */
export interface UserScope {
  readonly scoped: boolean;
  /** In words: "column user_id", "foreign key to orders", "called reference data". */
  readonly reason: string;
  readonly span: Span;
  /** The column by which a row is somebody's; absent where the table's name or words tell that its rows are. */
  readonly tie?: UserTie | undefined;
}

/** Whose a row is by a column: a person's, several people's, one's known by an address, a group's of people, or whose the row of another table is. */
export type UserTie =
  | { readonly to: 'person' | 'people' | 'contact' | 'tenant'; readonly column: string }
  | { readonly to: 'parent'; readonly parent: string };

export interface Table extends Subject {
  readonly kind: 'table';
  readonly name: string;
  readonly columns: readonly ColumnFact[];
  readonly source: TableSource;
  readonly scope: UserScope;
  readonly claims: readonly Claim[];
  /** The database that keeps it, where that is of another kind than the store of the rest. */
  readonly store?: NonNullable<Model['store']>;
}

/** Who calls an endpoint, as the document tells. */
export type Caller = 'user' | 'anonymous' | 'cron' | 'worker' | 'webhook' | 'operator' | 'unknown';

/** The provider of a call of a model whose vendor the document does not name. */
export const UNNAMED_MODEL = 'an AI model';

export interface ProviderCall {
  /** `OpenAI`, `Twilio`; `UNNAMED_MODEL` where the document names none. */
  readonly provider: string;
  readonly paid: boolean;
  readonly ai: boolean;
  readonly evidence: Span;
}

export interface Endpoint extends Subject {
  readonly kind: 'endpoint';
  readonly method: string | null;
  /** As the document's endpoint list writes it; null for a callable known by its function name. */
  readonly path: string | null;
  readonly name: string;
  readonly caller: Caller;
  /** Whose events a webhook takes, by its path, in lower case: `stripe`. */
  readonly sender: string | null;
  /** The text says that a person, the caller, does not wait for the answer of the paid or AI call. */
  readonly handsOver: boolean;
  /** A webhook through which end users' messages (SMS, WhatsApp, inbound mail) come in. */
  readonly relaysMessages: boolean;
  /** It creates, changes, deletes or sends: a writing method, or words that say so where it has none. */
  readonly writes: boolean;
  /** Sign-up, log-in, refresh, log-out and the like (docs/judgement.md, named-auth-per-post). */
  readonly handsOutCredential: boolean;
  /** Said to be public on purpose in a way that the rule lets pass. */
  readonly openByDesign: boolean;
  readonly healthCheck: boolean;
  /** By it a provider verifies the URL of a webhook. */
  readonly handshake: boolean;
  readonly calls: readonly ProviderCall[];
  readonly claims: readonly Claim[];
}

export interface EnvVariable extends Subject {
  readonly kind: 'env';
  readonly name: string;
  /** Where it is used outside the list; empty for one that is only listed. */
  readonly uses: readonly Span[];
  readonly listed: Span | null;
  /** What stands in the list and only looks like its name: a letter is of another alphabet. */
  readonly lookAlike: Span | null;
  /** The service whose variable it is by its name, if one is known. */
  readonly service: string | null;
  /** What the list says of it; empty where only its name stands. */
  readonly purpose: string;
  /** The value that the list shows; empty where it shows none. */
  readonly value: string;
  /** Its value gives access: it belongs in no repository. */
  readonly secret: boolean;
  /** `NEXT_PUBLIC_`: a framework shows what begins so to everybody; empty for all others. */
  readonly publicPrefix: string;
  /** The endpoints in whose words it is used, else the sections: `section "Auth"`. */
  readonly usedBy: readonly string[];
}

export interface EnvironmentList {
  /** A list of the system's variables stands in the document. */
  readonly exists: boolean;
  /** The document needs none (docs/judgement.md, env-vars-listed). */
  readonly needed: boolean;
  /** The first variable, provider or database named below the title. */
  readonly firstNeed: Span | null;
  /** "see .env.example", "TBD": what stands where the list belongs. */
  readonly placeholder: Span | null;
}

/** A user-facing AI step that no declared endpoint performs, if the document has one. */
export interface UnroutedAiStep extends Subject {
  readonly claims: readonly Claim[];
}

/** A wording that a rule of the author's own house looks for, as it bears on a subject. */
export interface OwnStatement {
  /** The key of the wording (see {@link OwnWording}). */
  readonly key: string;
  readonly subject: SubjectId;
  readonly claim: Claim;
}

/** What the document says, as understood: every rule asks this and nothing else. */
export interface Model {
  readonly title: string;
  readonly tables: readonly Table[];
  readonly endpoints: readonly Endpoint[];
  readonly variables: readonly EnvVariable[];
  readonly environment: EnvironmentList;
  readonly unroutedAiStep: UnroutedAiStep | null;
  /** Which endpoints read and write which tables, in document order. */
  readonly tableUses: readonly TableUse[];
  readonly reads: Reads;
  readonly inputs: readonly Input[];
  readonly writes: readonly MultiRowWrite[];
  readonly fanOuts: readonly FanOutWorker[];
  readonly measurement: Measurement;
  readonly architecture: ArchitectureFacts;
  readonly consistency: Consistency;
  readonly ownStatements: readonly OwnStatement[];
  /** Whether the store knows row level security; null where the document names no store. */
  readonly store: { readonly name: string; readonly rowLevelSecurity: boolean; readonly span: Span } | null;
  /** How a policy of this store calls whoever asks: `auth.uid()`, `current_setting('app.user_id')`. */
  readonly callerId: string;
}

/** The claims of one facet, in document order. */
export function claimsOf(subject: { readonly claims: readonly Claim[] }, facet: Facet): Claim[] {
  return subject.claims.filter((claim) => claim.facet === facet);
}

/** Kinds of listing that declare collections of a store without row level security. */
const PLAIN_STORE_SOURCES: ReadonlySet<TableSource> = new Set(['mongoose', 'beanie', 'firestore', 'convex']);

/** Whether the store of a table knows row level security. A document that names no store is read as if it did. */
export function knowsRowLevelSecurity(whole: Model['store'], table: { readonly source: TableSource; readonly store?: NonNullable<Model['store']> }): boolean {
  const store = table.store ?? whole;
  return store ? store.rowLevelSecurity : !PLAIN_STORE_SOURCES.has(table.source);
}
