import type { RouteFact } from '../../embedded.js';
import type { Listing, Range } from '../listing.js';
import { argumentsOf, type Chain, decoratorsFrom, lastName, stringOf, stringsIn, wordOf } from '../syntax.js';
import { keyword, type PythonClass, readPythonClasses } from '../tables/python-classes.js';
import { distinct, type Guard, guardOf, methodOf, slashed, spanWithComments } from './draft.js';

/*
 * Routes that a router of Django REST framework makes of a class: `router.register("trips", TripViewSet)`. Where the listing does not
 * show the class, nothing is known of its routes.
 */

/** What a class of the framework can do: the method of each, and whether it works on one record. */
const ACTIONS: readonly (readonly [string, string, boolean])[] = [
  ['list', 'GET', false],
  ['create', 'POST', false],
  ['retrieve', 'GET', true],
  ['update', 'PUT', true],
  ['partial_update', 'PATCH', true],
  ['destroy', 'DELETE', true],
];
/** … and the class it has it from. */
const OF_BASE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ModelViewSet$/, ACTIONS.map(([name]) => name)],
  [/^ReadOnlyModelViewSet$/, ['list', 'retrieve']],
  [/^ListModelMixin$/, ['list']],
  [/^CreateModelMixin$/, ['create']],
  [/^RetrieveModelMixin$/, ['retrieve']],
  [/^UpdateModelMixin$/, ['update', 'partial_update']],
  [/^DestroyModelMixin$/, ['destroy']],
];

/** Reads the routes of registered classes. */
export function readViewSets(listing: Listing): RouteFact[] {
  const registrations = listing.chains.filter((chain) => lastName(chain) === 'register' && chain.links.length > 1);
  if (registrations.length === 0) return [];
  const classes = new Map(readPythonClasses(listing).map((each) => [each.name, each]));
  return registrations.flatMap((chain) => {
    const [first, second] = argumentsOf(listing, chain.links.at(-1)?.open ?? -1);
    const path = stringOf(listing, first);
    const viewSet = classes.get(wordOf(listing, second) ?? '') ?? classes.get((second && listing.chainAt(second.from)?.links.at(-1)?.name) ?? '');
    return path === null || !first || !viewSet ? [] : routesOf(listing, chain, first, path, viewSet);
  });
}

function routesOf(listing: Listing, registration: Chain, place: Range, path: string, viewSet: PythonClass): RouteFact[] {
  const base = slashed(path).replace(/\/$/, '');
  const shared = guardsOf(listing, viewSet);
  const functions = functionsOf(listing, viewSet.whole);
  const inherited = new Set(viewSet.baseNames.flatMap((name) => OF_BASE.find(([pattern]) => pattern.test(name))?.[1] ?? []));
  const head = { from: viewSet.whole.from, to: functions[0]?.whole.from ?? viewSet.whole.to };
  const route = (method: string, below: string, nameSpan: Range, whole: Range, guards: readonly Guard[]): RouteFact => ({
    method, path: `${base}/${below}`, name: null, nameSpan: listing.span(nameSpan.from, nameSpan.to), guards: distinct(guards), span: spanWithComments(listing, whole),
  });
  const standard = ACTIONS.flatMap(([action, method, member]) => {
    const own = functions.find(({ name }) => name === action);
    if (!own && !inherited.has(action)) return [];
    return [route(method, member ? '{id}/' : '', { from: place.from, to: place.to }, own?.whole ?? (functions.length > 0 ? head : registration), shared)];
  });
  const extra = functions.flatMap(({ name, decorators, whole }) => {
    const action = decorators.find((decorator) => lastName(decorator) === 'action');
    if (!action) return [];
    const open = action.links.at(-1)?.open ?? -1;
    const listed = keyword(listing, open, 'methods');
    const methods = (listed ? stringsIn(listing, listed) : ['get']).map((method) => methodOf(method)).filter((method) => method !== undefined);
    const below = stringOf(listing, keyword(listing, open, 'url_path')) ?? name;
    const detail = keyword(listing, open, 'detail');
    const permissions = keyword(listing, open, 'permission_classes');
    const guards = permissions ? guardOf(listing, permissions) : shared;
    return methods.map((method) => route(method, `${detail && listing.is(detail.from, 'True') ? '{id}/' : ''}${below}/`, { from: action.from, to: action.to }, whole, guards));
  });
  return [...standard, ...extra];
}

/** `permission_classes = [IsAuthenticated]` */
function guardsOf(listing: Listing, viewSet: PythonClass): Guard[] {
  const value = viewSet.members.find(({ name }) => name === 'permission_classes')?.value;
  return value ? guardOf(listing, value) : [];
}

interface ClassFunction {
  readonly name: string;
  readonly decorators: readonly Chain[];
  /** From its decorators to its end. */
  readonly whole: Range;
}

function functionsOf(listing: Listing, range: Range): ClassFunction[] {
  const functions: ClassFunction[] = [];
  let from = -1;
  for (let at = range.from; at < range.to; at++) {
    if (listing.is(at, '@') && listing.at(at).first && from < 0) from = at;
    if (!listing.is(at, 'def') || !listing.isWord(at + 1)) continue;
    const start = from < 0 ? (listing.is(at - 1, 'async') ? at - 1 : at) : from;
    const to = listing.endOfIndented(start === at || from < 0 ? start : at);
    functions.push({ name: listing.at(at + 1).text, decorators: from < 0 ? [] : decoratorsFrom(listing, from), whole: { from: start, to } });
    from = -1;
    at = Math.max(at, to - 1);
  }
  return functions;
}
