import { providersNamedIn } from '../lexicon/providers.js';
import { HOSTED, MODEL_WORD, OWN_ADDRESS_WORD, PLACEHOLDER_HOST, STATES_BASE_URL } from '../lexicon/endpoints.js';
import { headingOf, subtree, type Unit } from '../outline.js';
import { pathKey, type PathMention, pathMentions, urlMentions } from '../paths.js';
import { matchesIn } from '../../text/matches-in.js';

/** The hosts under which the document says that its own interface lies: "Base URL: https://api.barns.io/v1". */
export function ownHosts(units: readonly Unit[]): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (const unit of units) {
    if (!unit.text.text.includes('://')) continue;
    for (const match of matchesIn(unit.text.text, STATES_BASE_URL)) if (match[1] && !isOthers(match[1], unit)) hosts.add(match[1].toLowerCase());
  }
  for (const section of units.filter(({ kind, zone, text }) => kind === 'heading' && zone === 'plain' && OWN_LIST.test(text.text))) {
    const [host, ...others] = new Set(subtree(section).flatMap((unit) => (unit.kind === 'code' ? hostsOfCurl(unit) : (hostOfEntry(unit) ?? []))));
    if (host && others.length === 0 && !isOthers(host, section)) hosts.add(host);
  }
  for (const host of hostsOfListed(units)) hosts.add(host);
  return hosts;
}

/** The hosts of addresses whose paths an entry lists as a route without any: `GET /stalls/state` beside "curl https://api.barns.io/stalls/state". */
function hostsOfListed(units: readonly Unit[]): readonly string[] {
  const addresses = units.flatMap((unit) => (unit.text.text.includes('://') ? urlMentions(unit.text.text).map(({ host, path }) => ({ host, path, unit })) : []));
  if (addresses.length === 0) return [];
  const listed = new Set(units.flatMap(({ kind, text }) => (kind === 'item' || kind === 'row' || kind === 'heading' ? pathMentions(text.text) : [])).filter(({ host, methods, path }) => host === null && methods.length > 0 && path.split('/').length > LEAST_SEGMENTS).map(({ path }) => pathKey(path)));
  return addresses.flatMap(({ host, path, unit }) => (host !== null && listed.has(pathKey(path)) && !isOthers(host, unit) ? [host.toLowerCase()] : []));
}

/** A path of fewer segments, `/users`, may be that of anybody's interface. */
const LEAST_SEGMENTS = 2;

/** Over a list of this system's own endpoints. */
const OWN_LIST = /^\W{0,6}(?:\d[\d.]{0,6}\s)?(?:(?:our|the|core|main|public|rest|http)\s)?(?:api|rest api)?\s?(?:endpoints?|routes)(?:\s(?:list|overview|table|reference|summary))?\W*$/i;

/** The host of an entry that begins with a method and an address, "POST https://api.barns.io/v1/stalls": none where it gives a path alone. */
function hostOfEntry({ kind, text }: Unit): string | null {
  const [entry, host = ''] = kind === 'item' || kind === 'row' || kind === 'heading' ? (ENTRY.exec(text.text) ?? []) : [];
  return entry === undefined ? null : host.toLowerCase();
}

/** The hosts to which the requests of a listing go: in the list of a system's own endpoints they show these. */
function hostsOfCurl({ text }: Unit): string[] {
  return matchesIn(text.text, CURL_HOST).map(([, host]) => (host as string).toLowerCase());
}

const CURL_HOST = /\bcurl\s[^\n]{0,120}?\bhttps?:\/\/([\w.-]+\.[a-z]{2,12})\//gi;
const ENTRY = /^\W{0,4}(?:GET|POST|PUT|PATCH|DELETE)[\s|`]{1,5}(?:https?:\/\/([\w.-]+))?\//;

/** The host belongs to a vendor: a known one, or one whom the section is named for. */
function isOthers(host: string, unit: Unit): boolean {
  const name = host.split('.').at(-2) ?? '';
  const title = headingOf(unit);
  const isTopic = title !== null && title.depth > 1 && name.length > 2 && title.text.text.toLowerCase().includes(name.toLowerCase());
  return isTopic || providersNamedIn(host.replace(/(^|\.)(\w)/g, (_, dot: string, letter: string) => `${dot === '' ? '' : ' '}${letter.toUpperCase()}`)).length > 0;
}

/** Whether a URL is a third party's: its host is no placeholder, not this machine, and the document does not call it its own. */
export function isForeign({ host, hostVariable, path }: PathMention, own: ReadonlySet<string>): boolean {
  if (hostVariable !== undefined) return isOfVendor(hostVariable);
  if (host === null && SERVED_BY_SUPABASE.test(path)) return true;
  if (host === null || PLACEHOLDER_HOST.test(host) || own.has(host.toLowerCase())) return false;
  return !(HOSTED.test(host) || (/\.supabase\.(?:co|in)$/i.test(host) && path.startsWith('/functions/')));
}

/** What Supabase serves under every project: sign-in, rows, files. */
const SERVED_BY_SUPABASE = /^\/(?:auth|rest|storage|realtime|graphql)\/v1(?:\/|$)/;

/** Whether a variable holds the address of a paid vendor or of a model: `OPENAI_BASE_URL`, `AI_API_BASE_URL`, `llmHost`; none of a service of one's own, and none for a vendor to call. */
function isOfVendor(variable: string): boolean {
  const words = variable.split(/[_.]|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
  if (words.some((word) => OWN_ADDRESS_WORD.test(word))) return false;
  const named = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ');
  return words.some((word) => MODEL_WORD.test(word)) || providersNamedIn(named).some(({ paid, ai }) => paid || ai);
}
