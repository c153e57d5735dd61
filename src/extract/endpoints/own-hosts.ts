import { providersNamedIn } from '../lexicon/providers.js';
import { HOSTED, PLACEHOLDER_HOST, STATES_BASE_URL } from '../lexicon/endpoints.js';
import { headingOf, type Unit } from '../outline.js';
import type { PathMention } from '../paths.js';
import { matchesIn } from '../../text/matches-in.js';

/** The hosts under which the document says that its own interface lies: "Base URL: https://api.barns.io/v1". */
export function ownHosts(units: readonly Unit[]): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (const unit of units) {
    if (!unit.text.text.includes('://')) continue;
    for (const match of matchesIn(unit.text.text, STATES_BASE_URL)) if (match[1] && !isOthers(match[1], unit)) hosts.add(match[1].toLowerCase());
  }
  return hosts;
}

/** The host belongs to a vendor: a known one, or one whom the section is named for. */
function isOthers(host: string, unit: Unit): boolean {
  const name = host.split('.').at(-2) ?? '';
  const title = headingOf(unit);
  const isTopic = title !== null && title.depth > 1 && name.length > 2 && title.text.text.toLowerCase().includes(name.toLowerCase());
  return isTopic || providersNamedIn(host.replace(/(^|\.)(\w)/g, (_, dot: string, letter: string) => `${dot === '' ? '' : ' '}${letter.toUpperCase()}`)).length > 0;
}

/** Whether a URL is a third party's: its host is no placeholder, not this machine, and the document does not call it its own. */
export function isForeign({ host, path }: PathMention, own: ReadonlySet<string>): boolean {
  if (host === null || PLACEHOLDER_HOST.test(host) || own.has(host.toLowerCase())) return false;
  return !(HOSTED.test(host) || (/\.supabase\.(?:co|in)$/i.test(host) && path.startsWith('/functions/')));
}
