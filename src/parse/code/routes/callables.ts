import type { RouteFact } from '../../embedded.js';
import type { Listing, Range } from '../listing.js';
import { argumentsOf, assignedTo, type Chain, type Link, property, propertiesOf } from '../syntax.js';
import { distinct, type Guard, guardOf, isFunction, MOST_AREAS, spanWithComments } from './draft.js';
import { functionFiles } from './file-routes.js';

/*
 * Functions that a client calls by name: Firebase (`onCall`), Convex (`mutation({…})`), tRPC (`procedure.mutation(…)`),
 * and edge functions that serve one handler.
 */

const CONVEX = /^(?:mutation|query|action|httpAction|\w+(?:Mutation|Query|Action))$/;
const PROCEDURE = /procedure$/i;
const ACTION_CLIENT = /action(?:client)?$/i;

/** Reads callables, by the name that they are exported or listed under. */
export function readCallables(listing: Listing): RouteFact[] {
  const routes: RouteFact[] = [];
  const routers = namedRouters(listing);
  const functionAt = functionFiles(listing);
  for (const chain of listing.chains) {
    const read =
      readFirebase(listing, chain) ?? readConvex(listing, chain) ?? readProcedure(listing, chain, routers) ?? readServed(listing, chain, functionAt);
    if (read) routes.push(read);
  }
  return routes;
}

function callable(listing: Listing, name: number, chain: Chain, guards: readonly Guard[]): RouteFact {
  const exported = listing.is(name - 1, 'const') || listing.is(name - 1, '.');
  const start = exported ? (listing.is(name - 2, 'export') || listing.is(name - 1, '.') ? name - 2 : name - 1) : name;
  return {
    method: null,
    path: null,
    name: listing.at(name).text,
    nameSpan: listing.textSpan(name),
    guards: distinct(guards),
    span: spanWithComments(listing, { from: Math.max(0, start), to: chain.to }),
  };
}

/** `export const addReceipt = onCall({ … }, async (request) => …)`, `functions.https.onRequest(…)` */
function readFirebase(listing: Listing, chain: Chain): RouteFact | null {
  const last = chain.links.at(-1) as Link;
  if (!/^(?:onCall|onRequest|onCallGenkit)$/.test(last.name) || last.open < 0) return null;
  const name = assignedTo(listing, chain.from);
  if (name < 0) return null;
  const options = argumentsOf(listing, last.open).find((argument) => listing.is(argument.from, '{'));
  const members = options ? propertiesOf(listing, options.from) : [];
  const guards = members
    .filter((member) => member.name === 'invoker' || member.name === 'authPolicy')
    .map((member) => wholeOf(listing, { from: member.at, to: member.value.to }));
  return callable(listing, name, chain, guards);
}

function wholeOf(listing: Listing, range: Range): Guard {
  return { text: listing.textOf(range), span: listing.span(range.from, range.to) };
}

/** `export const addItem = mutation({ args, handler })`; a custom builder (`authedMutation`) is a guard. */
function readConvex(listing: Listing, chain: Chain): RouteFact | null {
  const [first] = chain.links as [Link];
  if (chain.links.length > 1 || first.open < 0 || !CONVEX.test(first.name) || /^(?:internal|use)/.test(first.name)) return null;
  const name = assignedTo(listing, chain.from);
  if (name < 0 || !listing.is(name - 1, 'const')) return null;
  const [argument] = argumentsOf(listing, first.open);
  const handler = argument && listing.is(argument.from, '{') && property(propertiesOf(listing, argument.from), 'handler');
  if (!argument || (!handler && !isFunction(listing, argument))) return null;
  const custom = !/^(?:mutation|query|action|httpAction)$/.test(first.name);
  return callable(listing, name, chain, custom ? [wholeOf(listing, { from: first.at, to: first.at + 1 })] : []);
}

/** A builder that lets everybody in, by its name. */
const OPEN_BUILDER = /^(?:procedure|(?:public|open|anon(?:ymous)?|guest|base)(?:Procedure|Action|ActionClient))$/i;

/** `createOrder: protectedProcedure.input(…).mutation(…)`, `export const createOrder = authAction.action(…)` */
function readProcedure(listing: Listing, chain: Chain, routers: readonly Chain[]): RouteFact | null {
  const end = chain.links.findLast((link) => /^(?:mutation|query|subscription|action)$/.test(link.name) && link.open >= 0);
  if (!end || chain.links[0] === end) return null;
  const base = chain.links.find((link) => (end.name === 'action' ? ACTION_CLIENT : PROCEDURE).test(link.name) && link !== end);
  const name = assignedTo(listing, chain.from);
  if (!base || name < 0) return null;
  const plain = OPEN_BUILDER.test(base.name);
  const middleware = chain.links
    .filter((link) => link.name === 'use' && link.open >= 0)
    .flatMap((link) => argumentsOf(listing, link.open).flatMap((argument) => guardOf(listing, argument)));
  const guards = [...(plain ? [] : [wholeOf(listing, { from: base.at, to: base.at + 1 })]), ...middleware];
  const outer = routers.filter((router) => chain.from > router.from && chain.from < router.to).map((router) => listing.at(router.from - 2).text);
  return { ...callable(listing, name, chain, guards), name: [...outer, listing.at(name).text].join('.') };
}

/** Routers that are members of others (`orders: router({ … })`): a client calls their procedures by both names. */
function namedRouters(listing: Listing): Chain[] {
  return listing.chains.filter((chain) => /router$/i.test(chain.links[0]?.name ?? '') && listing.is(chain.from - 1, ':')).slice(0, MOST_AREAS);
}

/** `Deno.serve(async (req) => …)`, `serve(handler)` */
function readServed(listing: Listing, chain: Chain, functionAt: (start: number) => string | null): RouteFact | null {
  const last = chain.links.at(-1) as Link;
  const root = chain.links[0]?.name;
  if (last.name !== 'serve' || last.open < 0 || (chain.links.length > 1 && root !== 'Deno')) return null;
  if (!argumentsOf(listing, last.open).some((argument) => isFunction(listing, argument) || listing.isWord(argument.from))) return null;
  return {
    method: null,
    path: null,
    name: functionAt(listing.at(chain.from).start),
    nameSpan: listing.span(chain.from, last.at + 1),
    guards: [],
    span: spanWithComments(listing, chain),
  };
}
