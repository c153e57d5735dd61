import type { Listing, Range } from '../listing.js';
import { assignedTo, type Chain, endOfExpression, type Link } from '../syntax.js';

/**
 * The policies that a listing writes once for several tables, by the name under which they name it: `const own = pgPolicy(…)`,
 * `const own = (column) => pgPolicy(…)`, `function own(t) { return [pgPolicy(…)]; }`.
 * @param isTable whether a chain declares a table: the policies within it are its own
 */
export function sharedPolicies(listing: Listing, isTable: (chain: Chain) => boolean): Map<string, readonly Link[]> {
  const policies = listing.chains.filter(({ links }) => links[0]?.name === 'pgPolicy' && !links.some(({ name }) => name === 'link'));
  if (policies.length === 0) return new Map();
  const tables = listing.chains.filter(isTable);
  const isOfTable = (at: number): boolean => tables.some(({ from, to }) => from <= at && at < to);
  const free = policies.filter(({ from }) => !isOfTable(from));
  if (free.length === 0) return new Map();
  const shared = new Map<string, readonly Link[]>();
  for (const { name, range } of namedRanges(listing)) {
    if (isOfTable(range.from)) continue;
    const links = free.filter(({ from }) => range.from <= from && from < range.to).flatMap((chain) => chain.links.slice(0, 1));
    if (links.length > 0) shared.set(name, links);
  }
  return shared;
}

/** The values of the constants and the bodies of the functions of a listing. */
function namedRanges(listing: Listing): { readonly name: string; readonly range: Range }[] {
  return listing.tokens.flatMap((token, at) => {
    if (token.kind === 'symbol' && token.text === '=') {
      const name = assignedTo(listing, at + 1);
      return name < 0 ? [] : [{ name: listing.at(name).text, range: { from: at + 1, to: endOfExpression(listing, at + 1) } }];
    }
    if (token.kind !== 'word' || token.text !== 'function' || !listing.is(at + 2, '(')) return [];
    const body = listing.after(at + 2);
    return listing.is(body, '{') ? [{ name: listing.at(at + 1).text, range: { from: body, to: listing.after(body) } }] : [];
  });
}
