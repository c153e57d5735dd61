import { matchesIn } from '../../text/matches-in.js';
import type { Unit } from '../outline.js';
import { pathKey } from '../paths.js';
import type { Candidate } from './draft.js';

/*
 * One listing mounts a router, another one shows its routes, and the list of endpoints has them whole:
 *
 *     app.use('/api/kilns', kilns.routes);
 *
 *     router.post('/fire', fire);
 *
 *     | POST | `/api/kilns/fire` |
 */

/** What mounts a router, and below which path. */
const MOUNT = /\.(?:use|register|route|mount|include_router|register_blueprint|Mount|Group)\(\s{0,8}(?:[\w.]{1,60},\s{0,8}(?:\{\s?)?(?:url_)?prefix\s?[:=]\s?)?["'`](\/[\w/.-]{1,60})["'`]/g;

/** Routes of listings under the names that the document gives them elsewhere: below the path at which another listing mounts their router. */
export function mountedElsewhere(candidates: readonly Candidate[], units: readonly Unit[]): Candidate[] {
  const mounts = units.flatMap((unit) => (unit.kind === 'code' ? matchesIn(unit.text.text, MOUNT).map(([, base = '']) => ({ unit, base: base.replace(/\/$/, '') })) : []));
  if (mounts.length === 0) return [...candidates];
  return candidates.map((candidate) => {
    const { path, method, route, unit } = candidate;
    if (path === null || method === null || route === null) return candidate;
    const wholes = mounts.filter((mount) => mount.unit !== unit && !pathKey(path).startsWith(pathKey(mount.base))).map(({ base }) => (path === '/' ? base : `${base}${path}`));
    const whole = wholes.find((each) => candidates.some((other) => other.unit !== unit && other.method === method && other.path !== null && pathKey(other.path) === pathKey(each)));
    return whole === undefined ? candidate : { ...candidate, path: whole, name: `${method} ${whole}` };
  });
}
