import { STATES_BASE_PATH, STATES_BASE_URL } from '../lexicon/endpoints.js';
import type { Unit } from '../outline.js';
import { pathKey, pathMentions, urlMentions, withoutApiBase } from '../paths.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import type { Candidate } from './draft.js';

/** A value in place of a parameter: a number, a UUID or another long hexadecimal, or an id with its prefix, `ord_8fk2`. */
const VALUE = /^(?:\d{1,20}|[0-9a-f]{8}[0-9a-f-]{0,28}|[a-z]{1,12}[_-][a-z0-9_-]{1,40})$/;
const DIGIT = /\d/;
const PARAMETER = '{}';
/** A path with more values than so many is no request to one thing. */
const MOST_VALUES = 4;

/** The stage of a gateway before the path: `/dev/checkout`. */
const STAGE = /^\/(?:dev|prod|production|staging|stage|test|beta|uat|sandbox)(?=\/)/i;

/** The paths of endpoints by their method and their path without a base, parameters folded together. */
type DeclaredPaths = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * A listing shows the request of an endpoint as it goes over the wire (`POST /v1/shop/orders/8812/refund`): with the base URL that the document
 * states, and with values in place of the parameters. It is the endpoint that the document declares without them (`POST /orders/{id}/refund`).
 */
export function asDeclared(candidates: readonly Candidate[], units: readonly Unit[]): Candidate[] {
  const declared = declaredPaths(candidates.filter(({ unit }) => unit.kind !== 'code'));
  if (declared.size === 0 || !candidates.some(isShown)) return [...candidates];
  const bases = statedBases(units);
  return candidates.map((candidate) => {
    const path = isShown(candidate) ? declaredPathOf(candidate.method as string, candidate.path as string, declared, bases) : null;
    return path === null ? candidate : { ...candidate, path, name: `${candidate.method} ${path}` };
  });
}

/** A request that a listing shows; a route of a program or of an OpenAPI document is declared there. */
function isShown({ unit, method, path, route, openApi }: Candidate): boolean {
  return unit.kind === 'code' && method !== null && path !== null && route === null && openApi === null;
}

function declaredPaths(candidates: readonly Candidate[]): DeclaredPaths {
  const paths = new Map<string, Set<string>>();
  for (const { method, path } of candidates) {
    if (method === null || path === null) continue;
    const key = `${method} ${keyOf(path)}`;
    paths.set(key, (paths.get(key) ?? new Set<string>()).add(path));
  }
  return paths;
}

function keyOf(path: string): string {
  return pathKey(withoutApiBase(path));
}

/** The path with which the endpoint of a request is declared; null where the request is written as that one but for `/api`, or not told from others. */
function declaredPathOf(method: string, path: string, declared: DeclaredPaths, bases: readonly string[]): string | null {
  const whole = pathKey(path);
  if (declared.has(`${method} ${keyOf(path)}`)) return null;
  const shown = [path, ...(STAGE.test(path) ? [path.replace(STAGE, '')] : []), ...bases.flatMap((base) => (whole.startsWith(`${base}/`) ? [whole.slice(base.length)] : []))];
  const names = new Set(shown.flatMap((each) => keysShownBy(keyOf(each))).flatMap((key) => [...(declared.get(`${method} ${key}`) ?? [])]));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : null;
}

/** The keys of all paths that a request may show: each value stands for itself or for a parameter. */
function keysShownBy(key: string): readonly string[] {
  const segments = key.split('/');
  if (segments.filter(isValue).length > MOST_VALUES) return [];
  return segments.reduce<readonly string[]>((before, segment, index) => before.flatMap((head) => (isValue(segment) ? [segment, PARAMETER] : [segment]).map((each) => (index === 0 ? each : `${head}/${each}`))), ['']);
}

function isValue(segment: string): boolean {
  return VALUE.test(segment) && DIGIT.test(segment);
}

/** The paths under which the document says that its interface hangs: "Base URL: https://api.barns.io/v1/stalls", "Base path: `/v1/stalls`". */
function statedBases(units: readonly Unit[]): readonly string[] {
  const bases = units.flatMap(({ text: { text } }) => {
    const hosts = new Set(text.includes('://') ? matchesIn(text, STATES_BASE_URL).map(([, host = '']) => host) : []);
    const urls = hosts.size === 0 ? [] : urlMentions(text).filter(({ host }) => host !== null && hosts.has(host));
    return [...urls, ...matchesIn(text, STATES_BASE_PATH).flatMap((match) => pathMentions(text.slice(rangeOf(match).end)).slice(0, 1))];
  });
  return [...new Set(bases.map(({ path }) => pathKey(path)).filter((base) => base !== '/'))];
}
