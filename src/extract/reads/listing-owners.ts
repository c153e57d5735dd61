import { segmentsOf } from '../calls/topics.js';
import type { EndpointDraft } from '../endpoints.js';
import { DEFINED_NAME, FUNCTION_NAME, LISTING_POINTED_AT, READS_ROWS, TITLES_A_LISTING } from '../lexicon/listings.js';
import type { Unit } from '../outline.js';
import { append } from '../../text/append.js';
import { matchesIn } from '../../text/matches-in.js';
import { isOfDesign } from '../zones.js';

/** The endpoints that words name by their paths, in order. */
type NamedIn = (words: string) => readonly EndpointDraft[];

/**
 * The endpoints that listings with queries belong to which stand apart and name no route: the listing below the sentence on a route,
 * "the query above answers `GET /x`", a row that names the function, or a function called as the path ends.
 */
export function ownersOfListings(units: readonly Unit[], drafts: readonly EndpointDraft[], namedIn: NamedIn): ReadonlyMap<Unit, readonly EndpointDraft[]> {
  const listings = units.filter((unit) => unit.kind === 'code' && isOfDesign(unit.zone) && READS_ROWS.test(unit.text.text) && namedIn(unit.text.text).length === 0 && !drafts.some(({ fragments }) => fragments.some((fragment) => fragment.unit === unit)));
  const owners = new Map<Unit, readonly EndpointDraft[]>();
  for (const listing of listings) {
    const found = [pointedAt(listing, units, namedIn), toldBefore(listing, units, namedIn), namedByCode(listing, listings, drafts), calledAsThePath(listing, drafts)].find((meant) => meant.length > 0);
    if (found) owners.set(listing, found);
  }
  return owners;
}

/** All units of the document that a unit belongs to, in reading order. */
export function unitsAround(unit: Unit | undefined): Unit[] {
  let root = unit;
  while (root?.parent) root = root.parent;
  return root ? below(root).sort((a, b) => a.index - b.index) : [];
}

function below(unit: Unit): Unit[] {
  return [unit, ...unit.children.flatMap((child) => below(child))];
}

/** "The statement above answers `GET /x`", "| GET /x | the function below |", "Route: `GET /x`" right behind it. */
function pointedAt(listing: Unit, units: readonly Unit[], namedIn: NamedIn): readonly EndpointDraft[] {
  const meant = new Map<EndpointDraft, true>();
  for (const unit of units) {
    if (unit.kind === 'code' || unit.kind === 'heading') continue;
    const words = unit.text.text;
    const side = LISTING_POINTED_AT.exec(words)?.slice(1).find((group) => group !== undefined)?.toLowerCase();
    const isTitle = TITLES_A_LISTING.test(words) && units[unit.index - 1] === listing;
    const isMeant = isTitle || (side !== undefined && nearestListing(unit, units, side) === listing);
    const named = isMeant ? namedIn(words) : [];
    if (named.length === 1 && named[0]) meant.set(named[0], true);
  }
  return [...meant.keys()];
}

function nearestListing(unit: Unit, units: readonly Unit[], side: string): Unit | undefined {
  return /above|before|preceding/.test(side) ? units.findLast(({ kind, index }) => kind === 'code' && index < unit.index) : units.find(({ kind, index }) => kind === 'code' && index > unit.index);
}

/** A paragraph that speaks of one endpoint, right above. */
function toldBefore(listing: Unit, units: readonly Unit[], namedIn: NamedIn): readonly EndpointDraft[] {
  const before = units.findLast(({ index, kind }) => index < listing.index && kind !== 'document');
  if (before?.kind !== 'paragraph') return [];
  const named = new Set(namedIn(before.text.text));
  return named.size === 1 ? [...named] : [];
}

/** The one endpoint whose own words name in code what this listing alone defines: "returns `due`", "handler `listBalances`". */
function namedByCode(listing: Unit, listings: readonly Unit[], drafts: readonly EndpointDraft[]): readonly EndpointDraft[] {
  const names = definedIn(listing).filter((name) => !listings.some((other) => other !== listing && definedIn(other).includes(name)));
  const holders = drafts.filter((draft) => draft.fragments.some(({ text }) => text.marks.some((mark) => mark.kind === 'code' && names.includes(lastName(text.text.slice(mark.start, mark.end))))));
  return holders.length === 1 ? holders : [];
}

function definedIn({ text }: Unit): string[] {
  return matchesIn(text.text, DEFINED_NAME).flatMap((match) => match.slice(1).filter((name) => name !== undefined && name.length > 2));
}

/** `views.balance()` → balance */
function lastName(code: string): string {
  return /^(?:\w+(?:\.|::|#))*(\w+)(?:\(\))?$/.exec(code.trim())?.[1] ?? '';
}

/** `def search(conn, …)`, the only function of a listing, where one path ends in `/search`. */
function calledAsThePath({ text }: Unit, drafts: readonly EndpointDraft[]): readonly EndpointDraft[] {
  const functions = matchesIn(text.text, FUNCTION_NAME).map((match) => spelt(match[1] ?? ''));
  const [name] = functions;
  if (name === undefined || functions.length > 1 || name.length < 4) return [];
  const meant = new Map<string, EndpointDraft[]>();
  for (const draft of drafts) if (draft.path !== null && draft.method !== 'DELETE') append(meant, spelt(segmentsOf(draft).at(-1) ?? ''), draft);
  const found = meant.get(name) ?? [];
  return found.length === 1 ? found : [];
}

function spelt(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}
