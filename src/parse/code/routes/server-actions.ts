import type { RouteFact } from '../../embedded.js';
import type { Listing } from '../listing.js';
import { bodyOf } from '../syntax.js';
import { spanWithComments } from './draft.js';

/*
 * Server actions of React: functions that a page calls by name, exported from a file that begins with `'use server'`, or with it as the
 * first statement of their own.
 */

const DIRECTIVE = 'use server';

/** Reads server actions by their names. */
export function readServerActions(listing: Listing): RouteFact[] {
  if (!listing.source.text.includes(DIRECTIVE)) return [];
  const routes: RouteFact[] = [];
  let ofFile = false;
  for (let at = 0; at < listing.tokens.length; at++) {
    if (isDirective(listing, at) && listing.at(at).depth === 0) ofFile = true;
    if (!listing.is(at, 'function') || !listing.isWord(at + 1) || !listing.is(at - 1, 'async')) continue;
    const exported = listing.is(at - 2, 'export');
    const body = listing.is(at + 2, '(') ? bodyOf(listing, at + 2) : null;
    if (!(ofFile && exported) && !(body && isDirective(listing, body.open + 1))) continue;
    const to = body ? Math.min(body.close + 1, listing.tokens.length) : listing.after(at + 2);
    routes.push({
      method: null, path: null, name: listing.at(at + 1).text, nameSpan: listing.textSpan(at + 1), guards: [],
      span: spanWithComments(listing, { from: exported ? at - 2 : at - 1, to }),
    });
  }
  return routes;
}

function isDirective(listing: Listing, at: number): boolean {
  return listing.isString(at) && listing.at(at).first && listing.at(at).text === DIRECTIVE;
}
