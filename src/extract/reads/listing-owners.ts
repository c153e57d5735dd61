import { segmentsOf, stemsOf } from '../calls/topics.js';
import type { EndpointDraft } from '../endpoints.js';
import { DEFINED_NAME, FUNCTION_NAME, LISTING_POINTED_AT, READS_ROWS, TITLES_A_LISTING } from '../lexicon/listings.js';
import { ancestors, headingOf, subtree, type Unit } from '../outline.js';
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
  if (listings.length === 0) return new Map();
  const owners = new Map<Unit, readonly EndpointDraft[]>();
  const pointed = pointedAt(units, namedIn);
  const definers = definersOf(listings);
  for (const listing of listings) {
    const found = [[...(pointed.get(listing) ?? [])], toldBefore(listing, units, namedIn), namedByCode(listing, definers, drafts), calledAsThePath(listing, drafts), headedAs(listing, drafts)].find((meant) => meant.length > 0);
    if (found) owners.set(listing, found);
  }
  return owners;
}

/** All units of the document that a unit belongs to, in reading order. */
export function unitsAround(unit: Unit | undefined): Unit[] {
  const root = unit && (ancestors(unit).at(-1) ?? unit);
  return root ? subtree(root).sort((a, b) => a.index - b.index) : [];
}

/** The endpoints of the listings that words point at: "The statement above answers `GET /x`", "| GET /x | the function below |", "Route: `GET /x`" right behind one. */
function pointedAt(units: readonly Unit[], namedIn: NamedIn): ReadonlyMap<Unit, ReadonlySet<EndpointDraft>> {
  const meant = new Map<Unit, Set<EndpointDraft>>();
  for (const unit of units) {
    if (unit.kind === 'code' || unit.kind === 'heading') continue;
    const words = unit.text.text;
    const side = LISTING_POINTED_AT.exec(words)?.slice(1).find((group) => group !== undefined)?.toLowerCase();
    const listings = [TITLES_A_LISTING.test(words) ? units[unit.index - 1] : undefined, side === undefined ? undefined : nearestListing(unit, units, side)].filter((listing) => listing !== undefined);
    const [named, ...others] = listings.length > 0 ? namedIn(words) : [];
    if (!named || others.length > 0) continue;
    for (const listing of listings) meant.set(listing, (meant.get(listing) ?? new Set()).add(named));
  }
  return meant;
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
function namedByCode(listing: Unit, definers: ReadonlyMap<string, ReadonlySet<Unit>>, drafts: readonly EndpointDraft[]): readonly EndpointDraft[] {
  const names = [...definers].flatMap(([name, listings]) => (listings.size === 1 && listings.has(listing) ? [name] : []));
  const holders = drafts.filter((draft) => draft.fragments.some(({ text }) => text.marks.some((mark) => mark.kind === 'code' && names.includes(lastName(text.text.slice(mark.start, mark.end))))));
  return holders.length === 1 ? holders : [];
}

/** The listings that define a name. */
function definersOf(listings: readonly Unit[]): ReadonlyMap<string, ReadonlySet<Unit>> {
  const definers = new Map<string, Set<Unit>>();
  for (const listing of listings) {
    for (const match of matchesIn(listing.text.text, DEFINED_NAME)) {
      for (const name of match.slice(1)) if (name !== undefined && name.length > 2) definers.set(name, (definers.get(name) ?? new Set()).add(listing));
    }
  }
  return definers;
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

/** "The ranking's query:", a line of a few words over a listing. */
const SHORT_LEAD = /^\W{0,3}(?:[\w'’-]{1,20}\s?){1,6}:\s*$/;

/** "## Balance" or "The balance:" over a query: the one read whose path ends in a word of the title. */
function headedAs(listing: Unit, drafts: readonly EndpointDraft[]): readonly EndpointDraft[] {
  const lead = listing.parent?.kind === 'paragraph' && SHORT_LEAD.test(listing.parent.text.text) ? titledBy(listing.parent.text.text, drafts) : [];
  return lead.length > 0 ? lead : titledBy(headingOf(listing)?.text.text ?? '', drafts);
}

function titledBy(title: string, drafts: readonly EndpointDraft[]): readonly EndpointDraft[] {
  const words = stemsOf(title.replace(/['’]s\b/g, ''));
  const meant = drafts.filter((draft) => {
    const last = stemsOf(segmentsOf(draft).at(-1) ?? '');
    return draft.method === 'GET' && !/[}\]>]\/?$|:\w+\/?$/.test(draft.path ?? '') && last.length > 0 && last.every((stem) => words.includes(stem));
  });
  return meant.length === 1 ? meant : [];
}

function spelt(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}
