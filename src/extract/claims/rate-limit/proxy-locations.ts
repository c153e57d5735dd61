import { matchesIn } from '../../../text/matches-in.js';
import { PROXY_LOCATION, USES_ZONE } from '../../lexicon/limits.js';
import { isBelow } from './path-prefix.js';

/** `location = /a { limit_req zone=ai; … }`: where it holds, and the zones of limits that it uses. */
interface Location {
  readonly path: string;
  /** Only the path itself, nothing below it. */
  readonly isExact: boolean;
  readonly zones: readonly string[];
}

/** What a listing of a proxy says of its zones of limits: which paths they count. */
export interface ZoneUse {
  /** @param zone its name; null where any zone is meant */
  readonly counts: (path: string, zone: string | null) => boolean;
}

const COMMENT = /(?:^|\s)#[^\n]{0,400}/g;
/** `/api/(ask|draw)$`: one choice within a path. */
const CHOICE = /^([^()]{0,60})\(\??:?([\w|-]{1,80})\)([^()]{0,60})$/;

/**
 * The zones of limits that a proxy's locations use. As the proxy does it, the nearest location decides: an exact one, else the longest
 * prefix; what stands outside of all holds where a location has no zone of its own. Null where the listing has no locations.
 */
export function zoneUseIn(written: string): ZoneUse | null {
  if (!written.includes('limit_req_zone')) return null;
  const listing = written.replace(COMMENT, '');
  const matches = matchesIn(listing, PROXY_LOCATION);
  if (matches.length === 0) return null;
  const locations = matches.flatMap(([, kind = '', path = '', block = '']) => pathsOf(path).map((each): Location => ({ path: each, isExact: kind === '=' || path.endsWith('$'), zones: zonesIn(block) })));
  const outside = zonesIn(listing.replace(PROXY_LOCATION, ''));
  return {
    counts: (path, zone) => {
      const [nearest] = locations.filter((each) => (each.isExact ? path === each.path : isBelow(path, each.path))).sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.path.length - a.path.length);
      const zones = nearest && nearest.zones.length > 0 ? nearest.zones : outside;
      return zone === null ? zones.length > 0 : zones.includes(zone);
    },
  };
}

/** The zone that a line declares: `limit_req_zone $cookie_sid zone=ai:10m rate=6r/m;` */
export function zoneDeclaredIn(line: string): string | null {
  return /\blimit_req_zone\b[^;]{0,120}\bzone=([\w-]{1,40})/.exec(line)?.[1] ?? null;
}

function zonesIn(block: string): string[] {
  return matchesIn(block, USES_ZONE).map((match) => match[1] ?? '');
}

/** `^/api/(ask|draw)$` is two paths. */
function pathsOf(pattern: string): string[] {
  const path = pattern.replace(/^\^/, '').replace(/\$$/, '').toLowerCase();
  const choice = CHOICE.exec(path);
  return choice ? (choice[2] ?? '').split('|').map((word) => `${choice[1] ?? ''}${word}${choice[3] ?? ''}`) : [path];
}
