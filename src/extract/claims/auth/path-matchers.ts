import { isSamePath } from '../../endpoints.js';
import { matchesPattern } from '../../paths.js';
import { matchesIn } from '../../../text/matches-in.js';

/** Whether a path is one of those for which a program calls its middleware. */
export type PathMatcher = (path: string) => boolean;

/** `export const config = { matcher: ['/api/desk/:path*'] }`: the value of the setting. */
const SETTING = /\bmatcher["']?\s{0,4}:\s{0,4}(\[[^\]]{1,400}\]|["'`][^"'`\n]{1,200}["'`])/;
const QUOTED = /["'`]([^"'`\n]{1,200})["'`]/g;
/** `/((?!api/public|_next).*)`: all paths but those that begin so. */
const ALL_BUT = /^\/\(\(\?!([^()]{1,200})\)\.[*+]\)$/;
/** What stands for the rest of a path: `/:path*`, `(.*)`, `/*`. */
const REST = /\/?(?::\w{1,20}[*+]|\(\.[*+]\)|\*{1,2})$/;

/** The paths that the middleware of a listing is limited to; null where the listing sets no matcher, or one that is not understood. */
export function matcherIn(listing: string): PathMatcher | null {
  const value = SETTING.exec(listing)?.[1];
  const patterns = value === undefined ? [] : matchesIn(value, QUOTED).map((match) => matcherOf(match[1] as string));
  return patterns.length === 0 || patterns.includes(null) ? null : (path) => patterns.some((matches) => matches?.(path));
}

/** `/api/desk/:path*`, `/api/desk`, `/((?!api/public).*)`; null for any other expression. */
function matcherOf(pattern: string): PathMatcher | null {
  const spared = ALL_BUT.exec(pattern)?.[1]?.split('|');
  if (spared) return (path) => !spared.some((beginning) => path.slice(1).startsWith(beginning.replace(/[$\\]/g, '')));
  const base = pattern.replace(REST, '');
  if (/[()?*+|\\]/.test(base)) return null;
  return base === pattern ? (path) => isSamePath(pattern, path) : (path) => base === '' || isSamePath(base, path) || matchesPattern(`${base}/*`, path);
}
