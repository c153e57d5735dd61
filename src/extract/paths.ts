import { HTTP_METHODS } from '../model/http-methods.js';
import { pathOfFile } from '../parse/code/routes/file-routes.js';
import { blank } from '../text/blank.js';
import { matchesIn } from '../text/matches-in.js';
import { remembered } from '../text/remembered.js';
import { elidedPaths, isJoint, pathChoices } from './path-choices.js';

/** A method and path as written in running text. */
export interface PathMention {
  /** Upper case; empty where only a path is written. */
  readonly methods: readonly string[];
  /** As written, without host, query and trailing punctuation. */
  readonly path: string;
  /** The host of an absolute URL: a third party's endpoint, unless it is this system's base URL. */
  readonly host: string | null;
  /** The variable that stands for the host: `LLM_BASE_URL` in `{LLM_BASE_URL}/chat/completions`. */
  readonly hostVariable?: string;
  /** `/api/cron/*`: a group, no endpoint. */
  readonly wildcard: boolean;
  readonly start: number;
  readonly end: number;
}

/** What a router calls a route that takes every method. */
const EVERY_METHOD = 'ANY';
const METHOD = `(?:${[...HTTP_METHODS, EVERY_METHOD].join('|')})`;
const METHODS = new RegExp(METHOD, 'g');
const PATH = '(?:https?:\\/\\/[\\w.:-]+|\\{{1,2}[\\w.]+\\}{1,2}|\\$\\{?\\w+\\}?)?\\/[\\w\\-.:{}[\\]<>$*~@%+/=…]*(?:\\?[\\w\\-.:{}[\\]<>$%&=…+,*]*)?';
const API_PATH = /^\/(?:api|v\d+|functions|rest|rpc|webhooks?|hooks|internal)(?:\/|$)/i;
/** "POSTs to `/orders`", "POSTing the form to `/orders`": the method as a verb, with what is sent behind it. */
const AS_VERB = "(?:(?:s|ed|ing|['’]s)(?:(?:\\s(?!to\\b)[\\w-]{1,20}){0,5}(?=\\s+to\\s)|(?=\\s+/)))?";
const METHOD_AND_PATH = new RegExp(
  `(?<![\\w/-])(${METHOD}(?:\\s?(?:/|\\||,|\\+|&|and|or)\\s?${METHOD}){0,5})${AS_VERB}(?:\\s+(?:to|on|a|callable|(?:request|endpoint|route|handler)\\s(?:to|at|on|under)|[Ee]ndpoint|[Rr]oute|URL|[Uu]rl|URI|[Pp]ath))?(?:[\\s:*_)\\]]{1,12}|\\s[—–-]\\s)["'(]?(${PATH})`,
  'g',
);
/** "POST `api/jars`", "DELETE jars/{id}": the slash at the root is left out. Only a beginning that no folder of words has, or a parameter, makes it a path. */
const METHOD_AND_UNROOTED = new RegExp(`(?<![\\w/-])(${METHOD}(?:\\s?[/|,]\\s?${METHOD}){0,4})(?:[\\s:*_]{1,12}|\\s[—–-]\\s)["']?((?:api|v\\d{1,2})\\/[\\w\\-.:{}[\\]<>$*]{1,60}(?:\\/[\\w\\-.:{}[\\]<>$*]{1,60}){0,10}|[a-z][\\w-]{1,40}(?:\\/[\\w-]{1,40}){0,6}\\/(?::[a-z]|\\{[a-z])\\w{0,40}\\}?(?:\\/[\\w\\-:{}]{1,60}){0,8})`, 'g');
/** "`jars/` (GET/POST)", "jars/<id>/ (DELETE)": the methods stand in brackets behind a path that ends with a slash and has none at its root. */
const UNROOTED_AND_METHOD = new RegExp(`(?<![\\w/.-])([a-z][\\w-]{1,40}\\/(?:(?:[\\w-]{1,40}|:\\w{1,40}|\\{\\w{1,40}\\}|<[\\w:]{1,40}>)\\/){0,6})\\s{0,3}\\(\\s?(${METHOD}(?:\\s?[/,|]\\s?${METHOD}){0,4})\\s?\\)`, 'g');
/** "API endpoint (POST) / schema update": behind a bracket, a slash alone parts two things. */
const ALTERNATIVE = /\)["'`*_]{0,3}\s+\/$/;
const PATH_AND_METHOD = new RegExp(`(?<![\\w/.-])(${PATH})["']?\\s{0,3}(?:(?:(?:endpoint|route|handler)\\s)?\\(|\\[|[—–-]\\s|→|->|=>|(?<=[\\s"'])(?=[A-Z]{3,6}\\s(?:endpoint|route|handler)\\b))\\s?(${METHOD}(?:(?:\\s?[/,|&+]\\s?|,?\\s(?:and|or)\\s)${METHOD}){0,4})\\b`, 'g');
/** "`src/app/api/orders/route.ts` (POST, GET)": the file of a route, with the methods that it exports. */
const FILE_AND_METHOD = new RegExp(`(?<![\\w/.@-])(\\/?(?:[\\w.@()[\\]-]{1,60}\\/){1,12}[\\w.+[\\]-]{1,60}\\.[jt]sx?)["']?\\s{0,3}(?:\\(|\\[|:\\s|[—–-]\\s|(?:→|->|=>)\\s)\\s?(${METHOD}(?:\\s?[/,|]\\s?${METHOD}){0,4})\\b`, 'g');
/** `router.post("/orders", auth, create)`: what a program writes, set in running text; not what it puts out of use. */
const ROUTER_CALL = /(?<![\w.]|(?:\/\/|#) {0,3})(?:\w{0,20}router|app|api|server|fastify|r)\.(get|post|put|patch|delete)\(\s?["'`](\/[\w\-.:{}[\]/]*)["'`]/gi;
/** `net.http_get('https://<ref>.supabase.co/functions/v1/sweep')`: pg_net calls a route of this system. */
const NET_CALL = /\bnet\.http_(get|post|delete)\(\s*(?:url\s*:=\s*)?['"](?:https?:\/\/[\w.<>{}$-]+)?(\/[\w/.-]+)/g;
const SEGMENT = String.raw`[\w\-.:{}[\]<>$*~@%+…]+`;
const BARE_PATH = new RegExp(`(?<![\\w/.@:<*)\\]}-])((?:\\{\\{[\\w.]+\\}\\})?\\/${SEGMENT}(?:\\/${SEGMENT})*\\/?)`, 'g');
/** `api/webhooks/paddle`, `api/cron/sweep`: what machines call, without the slash at the root; a file or a folder goes on behind it. */
const UNROOTED_OF_MACHINES = /(?<![\w/.@:-])api\/(?:webhooks?|cron)\/[a-z][\w-]{1,40}(?![\w-]*(?:\/|\.\w))/g;
const NOT_A_PATH = /^\/(?:\d+(?:\.\d+)?(?:s|min|h|m|d|day|hour|minute|second|month|req)?|s|sec|min|minute|h|hr|hour|d|day|week|month|user|ip|account|mo|yr|year|and|or|off|no|month\w*)$/i;
const FILE = /\.(?:ts|tsx|js|jsx|mjs|py|go|rb|rs|java|kt|sql|md|ya?ml|json|toml|css|html|png|jpe?g|svg|pdf|env|sh|conf|prisma|svelte|vue|php|lock)(?:$|\/)/i;
const FILE_ROOT = /^\/(?:src|lib|app|pages|packages|supabase|docs|client|server|node_modules|usr|etc|var|tmp|home|opt|bin|scripts|migrations|components|tests?)\//;
/** `/pages/:pageId`: no file is named so, whatever the first folder. */
const PARAMETER = /\/(?::[a-z]|\{[a-z])/i;

function clean(raw: string): Pick<PathMention, 'path' | 'host' | 'hostVariable'> {
  const url = /^(?:https?:\/\/([\w.:-]+)|\{{1,2}([\w.]+)\}{1,2}|\$\{?(\w+)\}?)?(\/.*)$/.exec(raw);
  const whole = upTo(url?.[4] ?? raw, '?');
  const bare = withoutEnd(whole, '.,;:…*');
  const tail = whole.slice(bare.length);
  const isGroup = tail.startsWith('*') || (bare.endsWith('/') && (tail.startsWith('…') || tail.startsWith('...')));
  let path = isGroup ? `${bare}*` : bare;
  for (const pair of ['()', '[]', '{}', '<>']) {
    const close = pair.charAt(1);
    while (path.endsWith(close) && count(path, close) > count(path, pair.charAt(0))) path = path.slice(0, -1);
  }
  if (path.length > 1 && path.endsWith('=')) path = path.slice(0, -1);
  // `/reports[/export]`: what may follow is left out.
  if (path.endsWith(']') && path.indexOf('[/') > 1) path = path.slice(0, path.indexOf('[/'));
  const hostVariable = url?.[2] ?? url?.[3];
  return { path: path || '/', host: url?.[1] ?? null, ...(hostVariable === undefined ? {} : { hostVariable }) };
}

/** A text up to the first of a letter. */
const upTo = (text: string, letter: string): string => (text.includes(letter) ? text.slice(0, text.indexOf(letter)) : text);

/** A text without the given letters at its end. */
function withoutEnd(text: string, letters: string): string {
  let end = text.length;
  while (end > 0 && letters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const count = (text: string, character: string): number => text.split(character).length - 1;

/** The methods and paths written in a text, in order; a path named with its method is listed once. */
export function pathMentions(text: string): PathMention[] {
  if (!text.includes('/')) return [];
  const found: PathMention[] = [];
  const overlaps = (start: number, end: number): boolean => found.some((mention) => mention.start < end && start < mention.end);
  const add = (start: number, end: number, methods: readonly string[], raw: string): void => {
    const address = clean(raw);
    if (overlaps(start, end)) return;
    const tail = raw.length - withoutEnd(upTo(raw, '?'), '.,;:…').length;
    found.push({ methods, ...address, wildcard: /\*|…|\.\.\.(?!\w)/.test(address.path), start, end: end - (raw.includes('?') ? raw.length - withoutEnd(raw, '.,:').length : tail) });
  };
  for (const { methods, paths, start, end } of pathChoices(text)) {
    for (const path of paths) if (!FILE_ROOT.test(path)) found.push({ methods: methodsOf(methods), path: clean(path).path, host: null, wildcard: false, start, end });
  }
  for (const match of matchesIn(text, FILE_AND_METHOD)) {
    const path = pathOfFile(match[1] ?? '');
    if (path !== null) add(match.index, match.index + match[0].length, methodsOf(match[2] ?? ''), path);
  }
  for (const match of matchesIn(text, ROUTER_CALL)) {
    add(match.index, match.index + match[0].length, [(match[1] ?? '').toUpperCase()], match[2] ?? '/');
  }
  for (const match of matchesIn(text, METHOD_AND_PATH)) {
    if (match[2] === '/' && ALTERNATIVE.test(match[0])) continue;
    add(match.index, match.index + match[0].length, methodsOf(match[1] ?? ''), pathOfFile(match[2] ?? '') ?? match[2] ?? '/');
  }
  for (const match of matchesIn(text, METHOD_AND_UNROOTED)) {
    const raw = match[2] ?? '';
    if (!FILE.test(raw)) add(match.index, match.index + match[0].length, methodsOf(match[1] ?? ''), `/${raw}`);
  }
  for (const match of text.includes('(') ? matchesIn(text, UNROOTED_AND_METHOD) : []) add(match.index, match.index + match[0].length, methodsOf(match[2] ?? ''), `/${match[1] ?? ''}`);
  for (const match of matchesIn(text, NET_CALL)) {
    add(match.index, match.index + match[0].length, [(match[1] ?? 'GET').toUpperCase()], match[2] ?? '/');
  }
  for (const match of matchesIn(text, PATH_AND_METHOD)) {
    add(match.index, match.index + match[0].length, methodsOf(match[2] ?? ''), match[1] ?? '/');
  }
  for (const match of matchesIn(text, BARE_PATH)) {
    const raw = match[1] ?? '';
    if (NOT_A_PATH.test(withoutEnd(raw, '.,;:')) || FILE.test(raw) || (FILE_ROOT.test(raw) && !PARAMETER.test(raw))) continue;
    if (!/[a-z*{[]/i.test(raw)) continue;
    add(match.index, match.index + raw.length, [], raw);
  }
  for (const { tail, start, end } of elidedPaths(text)) {
    const before = found.filter((mention) => mention.end <= start).sort((a, b) => a.end - b.end).at(-1);
    const parent = before?.path.replace(/\/[^/]*\/?$/, '') ?? '';
    if (!before || parent === '' || !isJoint(text.slice(before.end, start))) continue;
    // What was read of its end is no path of its own.
    const ofEnd = found.findIndex((mention) => mention.methods.length === 0 && mention.start > start && mention.start < end);
    if (ofEnd >= 0) found.splice(ofEnd, 1);
    if (!overlaps(start, end)) found.push({ ...before, path: `${parent}/${tail}`, start, end });
  }
  for (const match of matchesIn(text, UNROOTED_OF_MACHINES)) add(match.index, match.index + match[0].length, [], `/${match[0]}`);
  return found.sort((a, b) => a.start - b.start);
}

/** The path that a text is, with nothing else in it; where a path is asked for, `/docs/search` is no folder. */
export function solePath(text: string): PathMention | null {
  const raw = /^[\s`]*(\/[\w\-.:{}[\]<>$/]{2,120}?)[\s`]*$/.exec(text)?.[1];
  if (raw === undefined || FILE.test(raw)) return null;
  const start = text.indexOf(raw);
  return { methods: [], ...clean(raw), wildcard: false, start, end: start + raw.length };
}

const ABSOLUTE = /\bhttps?:\/\/[\w.:-]+\/[\w\-.:{}[\]<>~@%+/=]*/g;

/** The absolute URLs written in a text, in order, with no method. */
export function urlMentions(text: string): PathMention[] {
  return matchesIn(text, ABSOLUTE).map((match) => ({ methods: [], ...clean(match[0]), wildcard: false, start: match.index, end: match.index + match[0].length }));
}

function methodsOf(raw: string): string[] {
  return [...new Set(raw.match(METHODS) ?? [])];
}

/** A text without its paths, blanked out letter for letter: the words of a path (`/api/public/ask`, `/webhooks/twilio`) state nothing. */
export function withoutPaths(text: string, filler?: string): string {
  return blank(text, pathMentions(text), filler);
}

/** Folds the spellings of one path together: parameters, case and a trailing slash do not tell paths apart. */
export const pathKey = remembered((path): string => {
  const local = upTo(upTo(path.toLowerCase().replace(/^https?:\/\/[^/]+/, ''), '?'), '#');
  const key = withoutEnd(local.replace(/:[a-z0-9_]+|\[{1,2}(?:\.\.\.)?[a-z0-9_]+\]{1,2}|\$?\{{1,2}[^{}/]*\}{1,2}|<[^<>/]*>|\$[a-z0-9_]+/g, '{}'), '/');
  return key === '' ? '/' : key;
});

/** Whether a path says by its first segment that it belongs to an interface for programs (`/api/…`, `/v1/…`, `/webhooks/…`). */
export function isApiPath(path: string): boolean {
  return API_PATH.test(path);
}

/** Whether a path matches a pattern such as `/api/cron/*`. */
export function matchesPattern(pattern: string, path: string): boolean {
  const prefix = pathKey(pattern.split(/\*|…|\.\.\./)[0] ?? '');
  const key = pathKey(path);
  return prefix === '/' || key === prefix || key.startsWith(`${prefix}/`) || (pattern.includes('*') && !/\/\*/.test(pattern) && key.startsWith(prefix));
}

/** The whole path of one that is named right behind another and leaves out how that one begins: `/research/trends/short`, `/trends/long`. */
export function besidePath(before: string, path: string): string {
  const [first] = path.split('/').slice(1);
  const segments = before.split('/').slice(1);
  const at = segments.indexOf(first ?? '', 1);
  return first === undefined || at < 0 || segments[0] === first ? path : `/${segments.slice(0, at).join('/')}${path}`;
}

/** `/api/v2` before the paths of an interface. */
const BASE_OF_API = /^(?:\/(?:api|rest|v\d+))+(?=\/)/i;

/** `/api/v2/orders` → `/orders` */
export function withoutApiBase(path: string): string {
  return path.replace(BASE_OF_API, '');
}

/** Whether `short` is `long` without the base path it hangs under. */
export function isTailOf(short: string, long: string): boolean {
  const tail = pathKey(short);
  const whole = pathKey(long);
  return tail !== '/' && whole.endsWith(tail) && whole !== tail;
}
