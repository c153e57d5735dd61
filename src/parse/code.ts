import type { MappedText } from '../text/mapped-text.js';
import { descriptiveComments } from './code/comments.js';
import { dialectOf } from './code/dialect.js';
import { readEnvironmentSchema as readSchema } from './code/environment-schema.js';
import { findEnvReferences, findEnvReferencesInCode } from './code/environment.js';
import { recogniseLanguage } from './code/language.js';
import { Listing } from './code/listing.js';
import { readAttributedMethods } from './code/routes/attributed-methods.js';
import { readCallables } from './code/routes/callables.js';
import { readControllers } from './code/routes/controllers.js';
import { readDescribedRoutes } from './code/routes/described-routes.js';
import { readBlockRoutes } from './code/routes/do-blocks.js';
import { readViewSets } from './code/routes/django-viewsets.js';
import { readFileRoutes } from './code/routes/file-routes.js';
import { readGoRoutes } from './code/routes/go.js';
import { looksLikeMutations, readMutations } from './code/routes/graphql.js';
import { readCallRoutes } from './code/routes/javascript-calls.js';
import { readKtorRoutes } from './code/routes/ktor.js';
import { readPhpRoutes } from './code/routes/laravel.js';
import { readPythonRouters, readPythonRoutes } from './code/routes/python.js';
import { readServerActions } from './code/routes/server-actions.js';
import { readRlsInStrings } from './code/sql-strings.js';
import { readDbml } from './code/tables/dbml.js';
import { readDecoratedClasses } from './code/tables/decorated-classes.js';
import { finishTables, settleNullability, type TableDraft } from './code/tables/draft.js';
import { readDrizzle } from './code/tables/drizzle.js';
import { readEcto } from './code/tables/ecto.js';
import { readEloquent } from './code/tables/eloquent.js';
import { readEntityFramework } from './code/tables/entity-framework.js';
import { readExposed } from './code/tables/exposed.js';
import { readGoStructs } from './code/tables/go-structs.js';
import { readRails } from './code/tables/migrations.js';
import { readObjectSchemas } from './code/tables/object-schemas.js';
import { readOutline } from './code/tables/outline.js';
import { readPrisma } from './code/tables/prisma.js';
import { readPythonTables } from './code/tables/python.js';
import { readRustTables } from './code/tables/rust-structs.js';
import { readTableBuilders } from './code/tables/table-builders.js';
import { readTypeScriptTypes } from './code/tables/typescript.js';
import type { CodeFacts, DotenvEntry, RlsEvent, RouteFact } from './embedded.js';

export { findEnvReferences } from './code/environment.js';

/**
 * What a listing in code declares: tables, acts on row level security, routes, references to the environment, comments
 * that describe. `lang` is the tag of its fence; where it is missing, says nothing or contradicts the content, the
 * language is recognised by what is written. A listing in no known language yields its references only. Never throws.
 */
export function readCode(text: MappedText, lang: string): CodeFacts {
  if (looksLikeMutations(text.text)) return { tables: [], events: [], routes: readMutations(text), routers: new Map(), env: findEnvReferences(text), comments: [] };
  const listing = listingOf(text, lang);
  if (!listing) return { tables: [], events: [], routes: [], routers: new Map(), env: findEnvReferences(text), comments: [] };
  const { tables, events } = readTables(listing);
  return {
    tables: finishTables(tables),
    events: [...events, ...readRlsInStrings(listing)],
    routes: readRoutes(listing),
    routers: listing.language === 'python' ? readPythonRouters(listing) : new Map(),
    env: findEnvReferencesInCode(listing),
    comments: descriptiveComments(listing),
  };
}

/**
 * The variables that a program checks its environment for (`z.object({ … }).parse(process.env)`, `createEnv({ … })`): a
 * list of them, as a dotenv block is, and no reference to any. Empty for any other listing.
 */
export function readEnvironmentSchema(text: MappedText, lang: string): DotenvEntry[] {
  const listing = listingOf(text, lang);
  return listing ? readSchema(listing) : [];
}

function listingOf(text: MappedText, lang: string): Listing | null {
  const language = recogniseLanguage(text.text, lang);
  const dialect = dialectOf(language);
  return dialect && new Listing(text, language, dialect);
}

function readTables(listing: Listing): { readonly tables: readonly TableDraft[]; readonly events: readonly RlsEvent[] } {
  if (listing.language === 'javascript') return readJavaScriptTables(listing);
  const tables = readTablesOf(listing);
  return { tables, events: [] };
}

function readJavaScriptTables(listing: Listing): { readonly tables: readonly TableDraft[]; readonly events: readonly RlsEvent[] } {
  const drizzle = readDrizzle(listing);
  const stored = [drizzle.tables, readObjectSchemas(listing), readTableBuilders(listing)];
  for (const tables of stored) settleNullability(tables);
  return { tables: [...stored.flat(), ...readDecoratedClasses(listing), ...readTypeScriptTypes(listing)], events: drizzle.events };
}

function readTablesOf(listing: Listing): readonly TableDraft[] {
  switch (listing.language) {
    case 'prisma':
      return readPrisma(listing);
    case 'dbml':
      return readDbml(listing);
    case 'python':
      return readPythonTables(listing);
    case 'ruby':
      return settled(readRails(listing));
    case 'elixir':
      return settled(readEcto(listing));
    case 'outline':
      return readOutline(listing.source);
    case 'go':
      return readGoStructs(listing);
    case 'jvm':
      return [...readDecoratedClasses(listing), ...readExposed(listing)];
    case 'csharp':
      return readEntityFramework(listing);
    case 'php':
      return [...readTableBuilders(listing), ...readEloquent(listing)];
    case 'rust':
      return readRustTables(listing);
    default:
      return [];
  }
}

function settled(tables: readonly TableDraft[]): readonly TableDraft[] {
  settleNullability(tables);
  return tables;
}

function readRoutes(listing: Listing): RouteFact[] {
  return readRoutesOf(listing).sort((a, b) => a.nameSpan.start - b.nameSpan.start);
}

function readRoutesOf(listing: Listing): RouteFact[] {
  switch (listing.language) {
    case 'javascript':
      return [...readCallRoutes(listing), ...readFileRoutes(listing), ...readCallables(listing), ...readServerActions(listing), ...readControllers(listing), ...readDescribedRoutes(listing)];
    case 'python':
      return [...readPythonRoutes(listing), ...readViewSets(listing)];
    case 'go':
      return readGoRoutes(listing);
    case 'rust':
      return [...readGoRoutes(listing), ...readAttributedMethods(listing)];
    case 'ruby':
    case 'elixir':
      return readBlockRoutes(listing);
    case 'php':
      return [...readPhpRoutes(listing), ...readAttributedMethods(listing)];
    case 'jvm':
      return [...readControllers(listing), ...readKtorRoutes(listing)];
    case 'csharp':
      return [...readCallRoutes(listing), ...readAttributedMethods(listing)];
    default:
      return [];
  }
}
