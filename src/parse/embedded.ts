import type { Span } from '../text/source-file.js';

/*
 * What listings inside a document (SQL, models in code, diagrams, OpenAPI, dotenv) declare, as plain facts with places.
 * All spans are offsets into the source file of the document. Readers of listings never throw: they return what they
 * could read.
 */

/** A column of a table or a field of a model. */
export interface ColumnFact {
  /** As the database names it where the listing says so (`text('owner_id')`), else as written. */
  readonly name: string;
  readonly type: string;
  /** null where the listing does not say. */
  readonly nullable: boolean | null;
  readonly primaryKey: boolean;
  readonly unique: boolean;
  readonly references: { readonly table: string; readonly column: string | null } | null;
  /** The values of an enum type or of a `CHECK (x IN (…))`. */
  readonly values: readonly string[] | null;
  /** The text of a CHECK constraint. */
  readonly check: string | null;
  /** What its CHECK constraints are called, where a script names them or the database does. */
  readonly checkNames?: readonly string[];
  /** Words of a trailing comment (`-- owner`, `# free text`). */
  readonly comment: string | null;
  readonly span: Span;
}

export type TableSource =
  | 'sql' | 'prisma' | 'drizzle' | 'typeorm' | 'sequelize' | 'mongoose' | 'convex' | 'sqlalchemy' | 'django' | 'pydantic' | 'beanie' | 'rails'
  | 'laravel' | 'knex' | 'kysely' | 'ecto' | 'jpa' | 'efcore' | 'gorm' | 'diesel' | 'seaorm' | 'exposed'
  | 'typescript' | 'mermaid' | 'dbml' | 'table' | 'list' | 'prose' | 'yaml' | 'firestore' | 'listing';

export interface TableFact {
  /** The table's name without `public.`; the model's name where the listing names no table. */
  readonly name: string;
  /** Other names it goes by in the document (the class `User` of table `users`). */
  readonly aliases: readonly string[];
  /** The schema it is qualified with (`auth`), if any. */
  readonly schema: string | null;
  readonly columns: readonly ColumnFact[];
  readonly source: TableSource;
  /** Only an excerpt of its columns is shown (`...`, `-- other columns`). */
  readonly partial: boolean;
  /** Words of a comment on or before the declaration. */
  readonly comment: string | null;
  readonly nameSpan: Span;
  readonly span: Span;
}

/** One act of a script on the row level security of a table, in the order of the script. */
export interface RlsEvent {
  readonly kind: 'enable' | 'disable' | 'force' | 'policy' | 'dropPolicy' | 'dropTable';
  readonly table: string;
  readonly policy: string | null;
  /** The predicates (USING, WITH CHECK) as written. */
  readonly predicate: string | null;
  readonly span: Span;
}

/** A column that an ALTER TABLE adds, and the like: the table itself is not declared by it. */
export interface TableChange {
  readonly table: string;
  readonly columns: readonly ColumnFact[];
  /** Constraints that it drops, by their names. */
  readonly dropped?: readonly string[];
  readonly span: Span;
}

export interface SqlFacts {
  readonly tables: readonly TableFact[];
  readonly changes: readonly TableChange[];
  readonly events: readonly RlsEvent[];
  /** Tables that queries, functions and views of the script name. */
  readonly mentions: readonly { readonly table: string; readonly span: Span }[];
  /** Comments of the script: words, as prose is. */
  readonly comments: readonly Span[];
}

/** A reference to an environment variable in code, configuration or a shell line. */
export interface EnvReference {
  readonly name: string;
  readonly form: 'process.env' | 'import.meta.env' | 'Deno.env' | 'os.environ' | 'worker' | 'interpolation' | 'getenv' | 'framework';
  readonly span: Span;
}

/** A route that a listing in code declares (`app.post('/x', requireAuth, …)`, `@router.post("/x")`, `export async function POST`). */
export interface RouteFact {
  /** null for a callable without a method (`onCall`, `mutation({…})`) and for `app.all`. */
  readonly method: string | null;
  /** null where only the function has a name. */
  readonly path: string | null;
  readonly name: string | null;
  /** Where method, path or name stand. */
  readonly nameSpan: Span;
  /** Middleware, decorators and dependencies that guard it, as written. */
  readonly guards: readonly { readonly text: string; readonly span: Span }[];
  /** The whole declaration with its handler. */
  readonly span: Span;
  /** It loads what the page of its path shows: a `loader` of Remix. */
  readonly loadsPage?: true;
  /** The variable of the router that it hangs on, where its own listing does not declare that. */
  readonly router?: string;
}

export interface CodeFacts {
  readonly tables: readonly TableFact[];
  readonly events: readonly RlsEvent[];
  readonly routes: readonly RouteFact[];
  /** What each router that it declares gives to its routes, in whichever listing they stand. */
  readonly routers: ReadonlyMap<string, RouteFact['guards']>;
  readonly env: readonly EnvReference[];
  /** Comments of the listing: words, unless they comment code out. */
  readonly comments: readonly Span[];
}

export interface DiagramNode {
  readonly id: string;
  readonly label: string;
  readonly span: Span;
}

export interface DiagramArrow {
  /** Ids of {@link DiagramNode}. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly span: Span;
  /** It stands in a `loop` of a sequence diagram. */
  readonly repeated?: boolean;
}

/** A sequence diagram or flowchart. Arrows stand in the order of the diagram. */
export interface DiagramFacts {
  readonly kind: 'sequence' | 'flowchart' | 'er' | 'ascii' | 'other';
  readonly nodes: readonly DiagramNode[];
  readonly arrows: readonly DiagramArrow[];
  /** Entities of an ER or class diagram. */
  readonly tables: readonly TableFact[];
}

/** A line of a dotenv block: `NAME=value # comment`. */
export interface DotenvEntry {
  readonly name: string;
  readonly value: string;
  readonly comment: string | null;
  readonly span: Span;
  /** `# NAME=` */
  readonly commentedOut: boolean;
}

export interface OpenApiOperation {
  readonly method: string;
  readonly path: string;
  readonly nameSpan: Span;
  readonly span: Span;
  readonly summary: string;
  readonly description: string;
  /** Names of the security schemes that apply; `[]` where the operation opts out; null where neither it nor the document says. */
  readonly security: readonly string[] | null;
  /** Where `security` stands: on the operation, on the document, or nowhere. */
  readonly securityFrom: 'operation' | 'document' | null;
  readonly securitySpan: Span | null;
  readonly hasRequestBody: boolean;
  readonly parameters: readonly string[];
  readonly responses: readonly string[];
}

export interface OpenApiFacts {
  readonly operations: readonly OpenApiOperation[];
  readonly schemes: readonly { readonly name: string; readonly description: string; readonly span: Span }[];
}
