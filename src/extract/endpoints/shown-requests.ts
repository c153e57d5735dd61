import { STATES_BASE_PATH, STATES_BASE_URL } from '../lexicon/endpoints.js';
import type { Unit } from '../outline.js';
import { pathKey, pathMentions, urlMentions, withoutApiBase } from '../paths.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import type { Candidate } from './draft.js';

/** A value in place of a parameter: a number, a UUID or another long hexadecimal, or an id with its prefix, `ord_8fk2`. */
const VALUE = /^(?:\d{1,20}|[0-9a-f]{8}[0-9a-f-]{0,28}|[a-z]{1,12}[_-][a-z0-9_-]{1,40})$/;
const DIGIT = /\d/;
const PARAMETER = '{}';

/**
 * A listing shows the request of an endpoint as it goes over the wire (`POST /v1/shop/orders/8812/refund`): with the base URL that the document
 * states, and with values in place of the parameters. It is the endpoint that the document declares without them (`POST /orders/{id}/refund`).
 */
export function asDeclared(candidates: readonly Candidate[], units: readonly Unit[]): Candidate[] {
  if (!candidates.some(({ unit }) => unit.kind === 'code') || candidates.every(({ unit }) => unit.kind === 'code')) return [...candidates];
  const declared = candidates.filter(({ unit, path, method }) => unit.kind !== 'code' && path !== null && method !== null);
  const bases = statedBases(units);
  return candidates.map((candidate) => {
    const name = candidate.unit.kind === 'code' && candidate.method !== null && candidate.path !== null && candidate.openApi === null && candidate.route === null ? declaredName(candidate.method, candidate.path, declared, bases) : null;
    return name === null ? candidate : { ...candidate, path: name, name: `${candidate.method} ${name}` };
  });
}

/** The path with which an endpoint is declared that a request shows; null where the request is not told from another one. */
function declaredName(method: string, path: string, declared: readonly Candidate[], bases: readonly string[]): string | null {
  const [whole, ...cut] = [path, ...bases.flatMap((base) => (pathKey(path).startsWith(`${base}/`) ? [pathKey(path).slice(base.length)] : []))];
  const same = declared.filter((other) => other.method === method);
  if (whole === undefined || same.some((other) => pathKey(other.path as string) === pathKey(whole))) return null;
  const names = new Set(same.filter((other) => [whole, ...cut].some((shown) => isShownBy(shown, other.path as string))).map((other) => other.path as string));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : null;
}

/** Whether a path is another one, perhaps with values for its parameters. */
function isShownBy(shown: string, declared: string): boolean {
  const values = pathKey(withoutApiBase(shown)).split('/');
  const segments = pathKey(withoutApiBase(declared)).split('/');
  return values.length === segments.length && segments.every((segment, index) => segment === values[index] || (segment === PARAMETER && isValue(values[index] ?? '')));
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
