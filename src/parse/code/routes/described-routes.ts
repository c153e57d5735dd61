import type { RouteFact } from '../../embedded.js';
import type { Listing } from '../listing.js';
import { property, propertiesOf, stringOf } from '../syntax.js';
import { methodsNamedIn, spanWithComments } from './draft.js';

/*
 * Routes that are described by an object: a contract (ts-rest: `createTrip: { method: 'POST', path: '/trips' }`), a list of routes
 * (`[{ method: 'POST', path: '/trips', handler }]`), and what makes an endpoint of one (`api({ method: 'POST', path: '/trips' }, …)`).
 */

/** A call that makes a route of the object it is given first. What sends a request is given the like. */
const MAKES_ROUTE = /^(?:api|raw|endpoint|defineEndpoint|addRoutes?|createEndpoint|registerRoute|registerPath)$/;

/** Reads objects that name a method and a path. What other readers take for a route (`fastify.route({ … })`) is none of them. */
export function readDescribedRoutes(listing: Listing): RouteFact[] {
  const routes: RouteFact[] = [];
  const around: number[] = [];
  for (let open = 0; open < listing.tokens.length; open++) {
    while (around.length > 0 && listing.closing(around.at(-1) as number) <= open) around.pop();
    if (!listing.is(open, '(') && !listing.is(open, '[') && !listing.is(open, '{')) continue;
    const describes = listing.is(open, '{') && isDescription(listing, open, around.at(-1) ?? -1);
    if (listing.closing(open) > open) around.push(open);
    if (!describes) continue;
    const members = propertiesOf(listing, open);
    const path = property(members, 'path');
    const method = property(members, 'method', 'methods');
    const text = stringOf(listing, path?.value);
    if (!path || !method || text === null || !text.startsWith('/')) continue;
    const whole = { from: startOf(listing, open), to: endOf(listing, open) };
    const verbs = methodsNamedIn(listing, method.value);
    const guard = property(members, 'auth', 'authorizer', 'middleware', 'security');
    const guards = guard && !listing.is(guard.value.from, 'false') ? [{ text: listing.textOf({ from: guard.at, to: guard.value.to }), span: listing.span(guard.at, guard.value.to) }] : [];
    for (const verb of verbs) {
      routes.push({ method: verb, path: text, name: null, nameSpan: listing.span(path.value.from, path.value.to), guards, span: spanWithComments(listing, whole) });
    }
  }
  return routes;
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
