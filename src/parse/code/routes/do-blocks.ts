import type { RouteFact } from '../../embedded.js';
import type { Listing, Range } from '../listing.js';
import { split, stringOf, stringsIn } from '../syntax.js';
import { distinct, type Guard, joinPath, methodOf, nest, NO_SCOPE, type Scope, slashed, spanWithComments } from './draft.js';

/*
 * Routers that are written in blocks: Rails (`namespace :api do … post '/x', to: 'c#a' … end`) and Phoenix
 * (`scope "/api" do pipe_through :auth … post "/x", C, :a … end`).
 */

interface Block {
  readonly column: number;
  scope: Scope;
}

/** Actions of `resources`, the method of each, and whether it works on one record. */
const ACTIONS: readonly (readonly [string, string, boolean])[] = [
  ['index', 'GET', false],
  ['create', 'POST', false],
  ['show', 'GET', true],
  ['update', 'PATCH', true],
  ['destroy', 'DELETE', true],
];

/** Reads the routes of a Rails or Phoenix router. */
export function readBlockRoutes(listing: Listing): RouteFact[] {
  const routes: RouteFact[] = [];
  const blocks: Block[] = [];
  for (let at = 0; at < listing.tokens.length;) {
    let end = listing.after(at);
    while (end < listing.tokens.length && (!listing.at(end).first || listing.is(end - 1, ','))) end = listing.after(end);
    const line: Range = { from: at, to: end };
    const { column } = listing.at(at);
    while (blocks.length > 0 && (blocks.at(-1) as Block).column >= column) blocks.pop();
    readLine(listing, line, blocks, routes);
    at = Math.max(end, at + 1);
  }
  return routes;
}

function scopeOf(blocks: readonly Block[]): Scope {
  return blocks.at(-1)?.scope ?? NO_SCOPE;
}

function readLine(listing: Listing, line: Range, blocks: Block[], routes: RouteFact[]): void {
  const word = listing.at(line.from).text;
  const opens = listing.is(line.to - 1, 'do');
  const scope = scopeOf(blocks);
  const method = methodOf(word);
  if (word === 'pipe_through') {
    const block = blocks.at(-1);
    if (block) block.scope = nest(block.scope, { prefix: '', guards: symbolsIn(listing, line).map((at) => guard(listing, at)) });
  } else if (method !== undefined && listing.isString(line.from + 1)) {
    routes.push(fact(listing, line, method, joinPath(scope.prefix, slashed(listing.at(line.from + 1).text)), line.from + 1, scope));
  } else if (method !== undefined && listing.is(line.from + 1, ':') && listing.isWord(line.from + 2) && blocks.length > 0) {
    routes.push(fact(listing, line, method, joinPath(scope.prefix, `/${listing.at(line.from + 2).text}`), line.from + 2, scope));
  } else if (word === 'resources' || word === 'resource') {
    routes.push(...readResources(listing, line, scope));
  }
  if (opens && blocks.length < 40) blocks.push({ column: listing.at(line.from).column, scope: nest(scope, blockScope(listing, line)) });
}

/** What the head of a block gives: `namespace :api`, `scope '/api'`, `resources :trips`, `authenticate :user`. */
function blockScope(listing: Listing, line: Range): Scope {
  const word = listing.at(line.from).text;
  const name = firstName(listing, line);
  if (name < 0) return NO_SCOPE;
  const text = listing.at(name).text;
  if (word === 'namespace' || (word === 'scope' && listing.isString(name))) return { prefix: slashed(text), guards: [] };
  if (word === 'scope' || word === 'member' || word === 'collection') return NO_SCOPE;
  if (word === 'resources') return { prefix: `/${text}/:id`, guards: [] };
  if (word === 'resource') return { prefix: `/${text}`, guards: [] };
  return /^authenticate|^constraints$/.test(word)
    ? { prefix: '', guards: [{ text: listing.textOf({ from: line.from, to: line.to - 1 }), span: listing.span(line.from, line.to - 1) }] }
    : NO_SCOPE;
}

/** The token of the first symbol or string of a line; -1 for none. */
function firstName(listing: Listing, line: Range): number {
  const at = listing.is(line.from + 1, '(') ? line.from + 2 : line.from + 1;
  if (listing.isString(at)) return at;
  return listing.is(at, ':') && listing.isWord(at + 1) ? at + 1 : -1;
}

function symbolsIn(listing: Listing, line: Range): number[] {
  const symbols: number[] = [];
  for (let at = line.from; at < line.to; at++) if (listing.is(at, ':') && listing.isWord(at + 1)) symbols.push(at + 1);
  return symbols;
}

function guard(listing: Listing, at: number): Guard {
  return { text: listing.at(at).text, span: listing.span(at, at + 1) };
}

function readResources(listing: Listing, line: Range, scope: Scope): RouteFact[] {
  const name = firstName(listing, line);
  if (name < 0) return [];
  const parts = split(listing, { from: line.from + 1, to: line.to });
  if (isOriginRule(listing, name, parts)) return [];
  const option = (key: string): string[] | null => {
    const part = parts.find((candidate) => listing.is(candidate.from, key) && listing.is(candidate.from + 1, ':'));
    return part ? [...symbolsIn(listing, { from: part.from + 2, to: part.to }).map((at) => listing.at(at).text), ...words(listing, part)] : null;
  };
  const only = option('only');
  const except = option('except') ?? [];
  const base = slashed(listing.at(name).text);
  const singular = listing.is(line.from, 'resource');
  return ACTIONS.filter(([action]) => (only ? only.includes(action) : !except.includes(action)) && !(singular && action === 'index')).map(
    ([, method, member]) => fact(listing, line, method, joinPath(scope.prefix, `${base}${member && !singular ? '/:id' : ''}`), name, scope),
  );
}

/** `resource '*', headers: :any, methods: [:get]`: which paths browsers of other origins may ask for (Rack::Cors), and no route. */
function isOriginRule(listing: Listing, name: number, parts: readonly Range[]): boolean {
  return listing.at(name).text.includes('*') || parts.some(({ from }) => /^(?:headers|methods|expose|credentials|max_age)$/.test(listing.at(from).text) && listing.is(from + 1, ':'));
}

/** `%i[index create]` and strings. */
function words(listing: Listing, part: Range): string[] {
  const found = stringsIn(listing, part);
  if (!listing.is(part.from + 2, '%')) return found;
  for (let at = part.from + 5; at < part.to; at++) if (listing.isWord(at)) found.push(listing.at(at).text);
  return found;
}

function fact(listing: Listing, line: Range, method: string, path: string, at: number, scope: Scope): RouteFact {
  const name = stringOf(listing, { from: at, to: at + 1 }) === null ? listing.textSpan(at) : listing.span(line.from, at + 1);
  return { method, path, name: null, nameSpan: name, guards: distinct(scope.guards), span: spanWithComments(listing, line) };
}
