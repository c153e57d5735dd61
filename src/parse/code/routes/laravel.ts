import type { RouteFact } from '../../embedded.js';
import type { Listing, Range } from '../listing.js';
import { argumentsOf, type Chain, type Link, stringOf, stringsIn } from '../syntax.js';
import {
  type Area, distinct, type Guard, guardOf, isFunction, joinPath, methodOf, MOST_AREAS, nest, NO_SCOPE, type Scope, scopeAround, spanWithComments,
} from './draft.js';

const RESOURCE_METHODS: readonly (readonly [string, string, boolean])[] = [
  ['index', 'GET', false],
  ['store', 'POST', false],
  ['show', 'GET', true],
  ['update', 'PUT', true],
  ['destroy', 'DELETE', true],
];

/** Reads `Route::post('/x', …)->middleware('auth:sanctum')`, groups, `apiResource`, and Slim's `$app->post('/x', …)`. */
export function readPhpRoutes(listing: Listing): RouteFact[] {
  const areas: Area[] = [];
  const routes: RouteFact[] = [];
  let floor = 0;
  for (const chain of listing.chains) {
    const [root] = chain.links as [Link];
    if (root.name !== 'Route' && !/^\$(?:app|router|group)$/.test(root.name)) continue;
    const outer = scopeAround(areas, chain.from);
    const own = scopeOf(listing, chain);
    const group = chain.links.find((link) => link.name === 'group' && link.open >= 0);
    const body = group && argumentsOf(listing, group.open).find((part) => isFunction(listing, part));
    if (body && areas.length < MOST_AREAS) areas.push({ ...body, scope: own });
    const read = readRoutes(listing, chain, nest(outer, own), floor);
    if (read.length > 0) floor = listing.at(chain.to - 1).end;
    routes.push(...read);
  }
  return routes;
}

/** What `->prefix(…)` and `->middleware(…)` of a chain give. */
function scopeOf(listing: Listing, chain: Chain): Scope {
  let scope = NO_SCOPE;
  for (const link of chain.links) {
    if (link.open < 0) continue;
    const parts = argumentsOf(listing, link.open);
    const text = stringOf(listing, parts[0]);
    if (link.name === 'prefix') scope = nest(scope, { prefix: text ?? '', guards: [] });
    else if (link.name === 'group' && text !== null) scope = nest(scope, { prefix: text, guards: [] });
    else if (link.name === 'middleware' || link.name === 'add')
      scope = nest(scope, { prefix: '', guards: parts.flatMap((part): Guard[] => guardOf(listing, part)) });
  }
  return scope;
}

function readRoutes(listing: Listing, chain: Chain, scope: Scope, floor: number): RouteFact[] {
  for (const link of chain.links) {
    const [first, second] = argumentsOf(listing, link.open);
    if (!first || !second) continue;
    if (/^(?:apiResource|resource)$/.test(link.name)) return readResource(listing, chain, link, scope, floor);
    const path = link.name === 'match' ? stringOf(listing, second) : stringOf(listing, first);
    const methods = link.name === 'match' ? stringsIn(listing, first).map((name) => methodOf(name) ?? null) : [link.name === 'any' ? 'ANY' : (methodOf(link.name) ?? null)];
    if (path === null || methods[0] === null) continue;
    const at = link.name === 'match' ? second.from : first.from;
    return methods.map((method) => fact(listing, chain, method, joinPath(scope.prefix, slashed(path)), { from: link.at, to: at + 1 }, scope, floor));
  }
  return [];
}

function readResource(listing: Listing, chain: Chain, link: Link, scope: Scope, floor: number): RouteFact[] {
  const [first] = argumentsOf(listing, link.open);
  const name = stringOf(listing, first);
  if (name === null || !first) return [];
  const limited = (key: string): string[] | null => {
    const limit = chain.links.find((candidate) => candidate.name === key && candidate.open >= 0);
    return limit ? stringsIn(listing, { from: limit.open, to: limit.close }) : null;
  };
  const only = limited('only');
  const except = limited('except') ?? [];
  return RESOURCE_METHODS.filter(([action]) => (only ? only.includes(action) : !except.includes(action))).map(([, method, member]) =>
    fact(listing, chain, method, joinPath(scope.prefix, `${slashed(name)}${member ? '/{id}' : ''}`), { from: link.at, to: first.to }, scope, floor),
  );
}

function slashed(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}

function fact(listing: Listing, chain: Chain, method: string | null, path: string, name: Range, scope: Scope, floor: number): RouteFact {
  return {
    method,
    path,
    name: null,
    nameSpan: listing.span(name.from, name.to),
    guards: distinct(scope.guards),
    span: spanWithComments(listing, chain, floor),
  };
}
