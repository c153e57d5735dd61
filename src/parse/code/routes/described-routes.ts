import type { RouteFact } from '../../embedded.js';
import type { Listing, Range } from '../listing.js';
import { constantsOf, type Property, property, propertiesOf, stringOf, wordOf } from '../syntax.js';
import { type Guard, methodsNamedIn, spanWithComments } from './draft.js';

/*
 * Routes that are described by an object: a contract (ts-rest: `createTrip: { method: 'POST', path: '/trips' }`), a list of routes
 * (`[{ method: 'POST', path: '/trips', handler }]`), and what makes an endpoint of one (`api({ method: 'POST', path: '/trips' }, …)`).
 */

/** Under which names an object gives its path, its method, and who may call it. */
const PATH_NAMES = ['path', 'url', 'uri', 'route', 'endpoint', 'href', 'p', 'u'];
const METHOD_NAMES = ['method', 'methods', 'verb', 'httpMethod', 'http', 'm', 'v'];
const GUARD_NAMES = ['auth', 'authorizer', 'middleware', 'security', 'guard', 'guards'];

/** What stands in the place of a guard where there is none. */
const NO_GUARD = new Set(['false', 'null', 'undefined']);

/** A call that makes a route of the object it is given first. What sends a request is given the like. */
const MAKES_ROUTE = /^(?:api|raw|endpoint|defineEndpoint|addRoutes?|createEndpoint|registerRoute|registerPath)$/;

/** Reads objects that name a method and a path. What other readers take for a route (`fastify.route({ … })`) is none of them. */
export function readDescribedRoutes(listing: Listing): RouteFact[] {
  const routes: RouteFact[] = [];
  const around: number[] = [];
  let words: ReadonlySet<string> | null = null;
  for (let open = 0; open < listing.tokens.length; open++) {
    while (around.length > 0 && listing.closing(around.at(-1) as number) <= open) around.pop();
    if (!listing.is(open, '(') && !listing.is(open, '[') && !listing.is(open, '{')) continue;
    const container = around.at(-1) ?? -1;
    if (listing.closing(open) > open) around.push(open);
    const described = listing.is(open, '{') && isDescription(listing, open, container) ? descriptionIn(listing, open) : null;
    if (!described) continue;
    const { path, guard } = described;
    words ??= namesOfWords(listing);
    const guards = guard && !saysWords(listing, guard.value, words) ? [guardOf(listing, guard)] : [];
    const span = spanWithComments(listing, { from: startOf(listing, open), to: endOf(listing, open) });
    for (const method of described.methods) routes.push({ method, path: path.text, name: null, nameSpan: listing.span(path.at, path.at + 1), guards, span });
  }
  return routes;
}

/** What an object says of its route. */
interface Description {
  readonly methods: readonly string[];
  readonly path: { readonly text: string; readonly at: number };
  readonly guard: Property | undefined;
}

function descriptionIn(listing: Listing, open: number): Description | null {
  const members = propertiesOf(listing, open);
  const path = PATH_NAMES.map((name) => property(members, name)).find((member) => stringOf(listing, member?.value)?.startsWith('/'));
  const methods = METHOD_NAMES.map((name) => property(members, name)).map((member) => (member ? methodsNamedIn(listing, member.value) : [])).find(({ length }) => length > 0);
  const text = stringOf(listing, path?.value);
  return path && methods && text !== null ? { methods, path: { text, at: path.value.from }, guard: property(members, ...GUARD_NAMES) } : null;
}

function guardOf(listing: Listing, { at, value }: Property): Guard {
  return { text: listing.textOf({ from: at, to: value.to }), span: listing.span(at, value.to) };
}

/** Whether a guard is none, or is told in words, which are read as such: `auth: 'TBD'`, or the name of a constant that holds some. */
function saysWords(listing: Listing, value: Range, words: ReadonlySet<string>): boolean {
  return NO_GUARD.has(wordOf(listing, value) ?? '') || stringOf(listing, value) !== null || words.has(wordOf(listing, value) ?? '');
}

/** The names of the constants that hold a string. */
function namesOfWords(listing: Listing): ReadonlySet<string> {
  return new Set([...constantsOf(listing)].filter(([, value]) => stringOf(listing, value) !== null).map(([name]) => name));
}

/** A member of an object, an element of a list, or what a call makes a route of; `container` is the bracket around it, or -1. */
function isDescription(listing: Listing, open: number, container: number): boolean {
  if (listing.is(open - 1, ':')) return listing.is(container, '{');
  if (listing.is(open - 1, '(')) return MAKES_ROUTE.test(listing.at(open - 2).text);
  return listing.is(container, '[') && (listing.is(container - 1, '=') || listing.is(container - 1, ':'));
}

/** The name that the object is given, or what makes the route. */
function startOf(listing: Listing, open: number): number {
  if (listing.is(open - 1, ':')) return open - 2;
  return listing.is(open - 1, '(') ? open - 2 : open;
}

function endOf(listing: Listing, open: number): number {
  return listing.is(open - 1, '(') ? listing.after(open - 1) : listing.after(open);
}
