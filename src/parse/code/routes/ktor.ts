import type { RouteFact } from '../../embedded.js';
import type { Listing, Range } from '../listing.js';
import { argumentsOf, type Chain, type Link, stringOf } from '../syntax.js';
import { type Area, distinct, joinPath, methodOf, MOST_AREAS, NO_SCOPE, type Scope, scopeAround, slashed, spanWithComments } from './draft.js';

/*
 * Routes of Ktor: calls without a receiver that are given a block (`post("/x") { … }`), within blocks that give a path
 * (`route("/api") { … }`) or a check (`authenticate("jwt") { … }`).
 */

const GROUP = /^(?:routing|route|authenticate|rateLimit)$/;

/** Reads routes that are blocks of a routing. A call that is given no block, or stands behind a receiver, declares none. */
export function readKtorRoutes(listing: Listing): RouteFact[] {
  const areas: Area[] = [];
  const routes: RouteFact[] = [];
  for (const chain of listing.chains) {
    const [link] = chain.links as [Link];
    const block = chain.links.length === 1 ? blockBehind(listing, chain, link) : null;
    if (!block) continue;
    if (GROUP.test(link.name)) {
      if (areas.length < MOST_AREAS) areas.push({ ...block, scope: scopeOf(listing, chain, link) });
      continue;
    }
    const route = routeOf(listing, chain, link, block, areas);
    if (route) routes.push(route);
  }
  return routes;
}

/** The block that a call is given: `{ … }` on its line. */
function blockBehind(listing: Listing, chain: Chain, link: Link): Range | null {
  const open = link.open < 0 ? link.at + 1 : listing.after(link.open);
  if (!listing.is(open, '{') || listing.at(open).line !== listing.endLine(chain.to - 1)) return null;
  return { from: open, to: Math.min(listing.closing(open) + 1, listing.tokens.length) };
}

function scopeOf(listing: Listing, chain: Chain, link: Link): Scope {
  if (link.name === 'authenticate') return { prefix: '', guards: [{ text: listing.textOf(chain), span: listing.span(chain.from, chain.to) }] };
  return link.name === 'route' ? { prefix: stringOf(listing, argumentsOf(listing, link.open)[0]) ?? '', guards: [] } : NO_SCOPE;
}

function routeOf(listing: Listing, chain: Chain, link: Link, block: Range, areas: readonly Area[]): RouteFact | null {
  const method = methodOf(link.name);
  const [first] = argumentsOf(listing, link.open);
  const path = stringOf(listing, first);
  const around = areas.some((area) => chain.from >= area.from && chain.from < area.to);
  if (method === undefined || link.name !== link.name.toLowerCase()) return null;
  if (path === null ? !around || link.open >= 0 : !path.startsWith('/') && !around) return null;
  const scope = scopeAround(areas, chain.from);
  return {
    method,
    path: slashed(joinPath(scope.prefix, path ?? '')),
    name: null,
    nameSpan: listing.span(link.at, first ? first.to : link.at + 1),
    guards: distinct(scope.guards),
    span: spanWithComments(listing, { from: chain.from, to: block.to }),
  };
}
