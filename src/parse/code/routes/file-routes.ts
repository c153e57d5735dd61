import { own } from '../../../text/own.js';
import type { RouteFact } from '../../embedded.js';
import type { Listing, Range } from '../listing.js';
import { bodyOf, endOfExpression, argumentsOf } from '../syntax.js';
import { type Guard, methodOf, spanWithComments, wrapperGuards } from './draft.js';

/*
 * Routes whose path is that of their file: Next.js (`app/api/x/route.ts`, `pages/api/x.ts`), SvelteKit (`+server.ts`),
 * Astro, Nuxt and Nitro (`server/api/x.post.ts`), Remix (`app/routes/x.tsx`), Cloudflare Pages (`functions/x.ts`), Supabase
 * (`supabase/functions/x`).
 * The file is named in a comment above the code.
 */

/** A file that a comment names, and what its place in the project makes of it. */
interface RouteFile {
  /** Index of the text where it starts. */
  readonly start: number;
  readonly path: string | null;
  /** Of a file that is named after its method. */
  readonly method: string | null;
  /** Of a function that is known by name. */
  readonly name: string | null;
  /** Its default export is the handler. */
  readonly byDefault: boolean;
  /** Its handlers are `action` and `loader`. */
  readonly ofRemix: boolean;
}

const FILE = /^(?:file(?:name)?:? {0,4})?([\w@.+/()[\]$-]+\.(?:tsx?|jsx?|mts|mjs))(?![\w/])/i;
const SERVER = /^(?:GET|POST|PUT|PATCH|DELETE)$/;
/** What a route of Remix answers, by the name of its export. */
const REMIX: Readonly<Record<string, string>> = { action: 'POST', loader: 'GET' };
const PAGES_FUNCTION = /^onRequest(Get|Post|Put|Patch|Delete)?$/;

/** Reads handlers that are exported under the name of their method, or by default. */
export function readFileRoutes(listing: Listing): RouteFact[] {
  const files = findFiles(listing);
  const routes: RouteFact[] = [];
  let known = 0;
  for (let at = 0; at < listing.tokens.length; at++) {
    const { first, start } = listing.at(at);
    if (!first || !listing.is(at, 'export')) continue;
    while (known < files.length && (files[known] as RouteFile).start < start) known++;
    routes.push(...readExport(listing, at, files[known - 1] ?? null));
  }
  return routes;
}

/** Tells by an index of the text which edge function it belongs to, named by a comment (`supabase/functions/x/index.ts`). */
export function functionFiles(listing: Listing): (start: number) => string | null {
  const files = findFiles(listing);
  return (start) => files.findLast((file) => file.start < start)?.name ?? null;
}

function findFiles(listing: Listing): RouteFile[] {
  return listing.comments.flatMap((comment) => {
    const name = comment.own ? FILE.exec(listing.words(comment))?.[1] : undefined;
    return name === undefined ? [] : [{ start: comment.start, ...placeOf(name) }];
  });
}

/** The path that a file serves by its place in the project (`src/app/api/orders/route.ts`); null where it serves none. */
export function pathOfFile(file: string): string | null {
  // `/api/trips/route` is no file: the last part of its path is "route".
  if (file.startsWith('/') && !/\.\w{1,4}$/.test(file)) return null;
  const { path } = placeOf(file);
  return path !== null && (/(?:^|\/)(?:route|\+server)\.\w+$/.test(file) || path.startsWith('/api/')) ? path : null;
}

/** What the place of a file in a project says about its route. */
function placeOf(file: string): Omit<RouteFile, 'start'> {
  const none = { path: null, method: null, name: null, byDefault: false, ofRemix: false };
  const segments = file.split('/').filter((segment) => segment !== '' && segment !== '.');
  const last = segments.at(-1) ?? '';
  const stem = last.replace(/\.\w+$/, '');
  const base = segments.slice(0, -1);
  if (stem === 'route') return { ...none, path: pathBehind(base, 'app') };
  if (stem === '+server') return { ...none, path: pathBehind(base, 'routes') };
  if (base.includes('pages') && base.includes('api')) return { ...none, path: pathBehind(withStem(base, stem), 'pages'), byDefault: true };
  if (base[base.lastIndexOf('routes') - 1] === 'app') return { ...none, ofRemix: true, path: pathOfRemix([...base.slice(base.lastIndexOf('routes') + 1), stem]) };
  const functions = base.lastIndexOf('functions');
  if (functions > 0 && base[functions - 1] === 'supabase') return { ...none, name: base[functions + 1] ?? null };
  if (functions >= 0) return { ...none, path: pathBehind(withStem(base, stem), 'functions') };
  const server = base.lastIndexOf('server');
  if (server >= 0 && (base[server + 1] === 'api' || base[server + 1] === 'routes')) {
    const [name, method] = splitMethod(stem);
    const path = pathBehind(withStem(base, name), base[server + 1] === 'api' ? 'server' : 'routes');
    return { ...none, path, method, byDefault: true };
  }
  return none;
}

/** `api.trips.$id` and `api/trips/$id` → `/api/trips/:id`; what begins with a line is no part of the address. */
function pathOfRemix(segments: readonly string[]): string {
  const parts = segments.flatMap((segment) => segment.split('.')).filter((part) => !/^_|^(?:route|index)$/.test(part));
  return `/${parts.map((part) => part.replace(/^\$/, ':').replace(/_$/, '')).join('/')}`;
}

function withStem(base: readonly string[], stem: string): string[] {
  return stem === 'index' ? [...base] : [...base, stem];
}

/** `recipe.post` → `recipe`, POST */
function splitMethod(stem: string): [string, string | null] {
  const dot = stem.lastIndexOf('.');
  const method = dot > 0 ? methodOf(stem.slice(dot + 1)) : undefined;
  return method ? [stem.slice(0, dot), method] : [stem, null];
}

/** The path below a folder, without groups (`(shop)`) and slots (`@modal`). */
function pathBehind(segments: readonly string[], folder: string): string {
  const below = segments.slice(segments.lastIndexOf(folder) + 1).filter((segment) => !/^\(.*\)$|^@/.test(segment));
  return `/${below.join('/')}`;
}

function readExport(listing: Listing, at: number, file: RouteFile | null): RouteFact[] {
  if (listing.is(at + 1, '{')) return readNamedExports(listing, at, file);
  if (listing.is(at + 1, 'default')) return file?.byDefault ? readDefault(listing, at, file) : [];
  let name = at + 1;
  while (listing.is(name, 'async') || listing.is(name, 'function') || listing.is(name, 'const') || listing.is(name, 'let')) name++;
  const exported = listing.at(name).text;
  const ofPages = PAGES_FUNCTION.exec(exported);
  const method = SERVER.test(exported) ? exported : ofPages ? (methodOf(ofPages[1] ?? '') ?? null) : file?.ofRemix === true ? own(REMIX, exported) : undefined;
  if (method === undefined || name === at + 1 || (ofPages && !file?.path)) return [];
  return [route(listing, { from: at, to: endOfHandler(listing, name) }, name, method, file, handlerGuards(listing, name))];
}

/** `export { handler as GET, handler as POST }` */
function readNamedExports(listing: Listing, at: number, file: RouteFile | null): RouteFact[] {
  const routes: RouteFact[] = [];
  for (const part of argumentsOf(listing, at + 1)) {
    const name = part.to - 1;
    if (SERVER.test(listing.at(name).text))
      routes.push(route(listing, { from: at, to: listing.after(at + 1) }, name, listing.at(name).text, file, []));
  }
  return routes;
}

/** A handler exported by default, with the methods that it tells apart itself. */
function readDefault(listing: Listing, at: number, file: RouteFile): RouteFact[] {
  const parameters = nextParenthesis(listing, at + 2);
  const to =
    parameters < 0
      ? at + 2
      : listing.is(at + 2, 'async') || listing.is(at + 2, 'function')
        ? endOfFunction(listing, parameters)
        : (listing.chainAt(at + 2)?.to ?? listing.after(parameters));
  const whole = { from: at, to };
  const methods = file.method === null ? methodsIn(listing, whole) : [file.method];
  const guards = wrapperGuards(listing, { from: at + 2, to }).filter((guard) => !/EventHandler$/.test(guard.text));
  return (methods.length > 0 ? methods : [null]).map((method) => route(listing, whole, at + 1, method, file, guards));
}

/** The methods that a handler compares `req.method` with. */
function methodsIn(listing: Listing, range: Range): string[] {
  const methods = new Set<string>();
  for (let at = range.from; at < range.to; at++) {
    const text = listing.isString(at) ? listing.at(at).text : '';
    if (!SERVER.test(text)) continue;
    let before = at - 1;
    while (listing.is(before, '=') || listing.is(before, '==') || listing.is(before, '!=')) before--;
    if (listing.is(before, 'method') || listing.is(before, 'case')) methods.add(text);
  }
  return [...methods];
}

function nextParenthesis(listing: Listing, from: number): number {
  for (let at = from; at < from + 8; at++) if (listing.is(at, '(')) return at;
  return -1;
}

function endOfFunction(listing: Listing, parameters: number): number {
  const body = bodyOf(listing, parameters);
  return body ? Math.min(body.close + 1, listing.tokens.length) : listing.after(parameters);
}

/** The index behind `POST(…) {…}` or `POST: Type = …`. */
function endOfHandler(listing: Listing, name: number): number {
  const value = valueOf(listing, name);
  if (value >= 0) return endOfExpression(listing, value);
  const parameters = nextParenthesis(listing, name + 1);
  return parameters < 0 ? name + 1 : endOfFunction(listing, parameters);
}

/** The first token of the value of `POST = …` or `POST: Type = …`; -1 for a function declaration. */
function valueOf(listing: Listing, name: number): number {
  if (listing.is(name + 1, '=')) return name + 2;
  if (!listing.is(name + 1, ':')) return -1;
  for (let at = name + 2; at < name + 20; at++) if (listing.is(at, '=')) return at + 1;
  return -1;
}

function handlerGuards(listing: Listing, name: number): Guard[] {
  const value = valueOf(listing, name);
  return value < 0 ? [] : wrapperGuards(listing, { from: value, to: endOfExpression(listing, value) });
}

function route(listing: Listing, whole: Range, name: number, method: string | null, file: RouteFile | null, guards: readonly Guard[]): RouteFact {
  return {
    method,
    path: file?.path ?? null,
    name: file?.name ?? null,
    nameSpan: listing.span(name, name + 1),
    guards,
    span: spanWithComments(listing, whole),
    ...(file?.ofRemix === true && method === REMIX['loader'] ? { loadsPage: true } : {}),
  };
}
