import type { UndeclaredEndpoint } from '../../model/consistency.js';
import type { MappedText } from '../../text/mapped-text.js';
import { type EndpointDraft, isSamePath } from '../endpoints.js';
import { isForeign, ownHosts } from '../endpoints/own-hosts.js';
import { API_SEGMENT, CALLS_FUNCTION, FETCHED_FROM, FOREIGN_PATH, NOT_OF_THIS_BUILD_AFTER, NOT_OF_THIS_BUILD_BEFORE, OWN_PARTS, OUTSIDER_AFTER, OUTSIDER_BEFORE, OWNER_ASKED, OWNER_NAMED_AFTER, OWNER_NAMED_BEFORE, PATH_OF_SERVICE } from '../lexicon/consistency.js';
import { providersIn } from '../lexicon/providers.js';
import { matchesOf } from '../lexicon/words.js';
import type { Listings } from '../listings.js';
import { headingOf, type Unit } from '../outline.js';
import { arrowsOf, type Passage } from '../passages.js';
import { isTailOf, pathKey, type PathMention, pathMentions, withoutApiBase } from '../paths.js';
import { isStated, isStaying, isThought } from './standing.js';
import { isOfDesign } from '../zones.js';

/** So many entries make a list that an endpoint can be missing from. */
const LEAST_ENTRIES = 2;
/** Titles of the list of endpoints. */
const ENDPOINT_SECTION = /\b(?:api|endpoints?|routes?|views?)\b/i;
/** An entry begins with a path, be it of several. */
const LISTS_PATHS = /^\W{0,4}(?:(?:all|every|each|also|plus|and|the)\s){0,2}\W{0,3}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/\w/i;
const NO_ENDPOINT = /^(?:HEAD|OPTIONS)$/;

/** Reads the endpoints that a document names and its list does not declare (docs/judgement.md, no-undeclared-endpoint). */
export function readUndeclaredEndpoints(drafts: readonly EndpointDraft[], units: readonly Unit[], passages: readonly Passage[], listings: Listings): UndeclaredEndpoint[] {
  const entries = drafts.filter(({ tier }) => tier === 'list' || tier === 'entry');
  const first = entries[0];
  if (!first || entries.length < LEAST_ENTRIES) return [];
  const found = new Map<string, UndeclaredEndpoint>();
  // In prose a sentence of the endpoints' own section declares what it names.
  const sections = new Set(entries.map(({ unit }) => headingOf(unit)).filter((heading) => heading !== null && ENDPOINT_SECTION.test(heading.text.text)));
  // An entry of their list that names several ("All `/api/a`, `/api/b`") declares them too.
  const declaring = new Set(entries.map(({ unit }) => unit));
  const lists = new Set<Unit | null>(entries.flatMap(({ unit }) => (unit.kind === 'item' && unit.parent ? [unit.parent] : [])));
  const names = new UndeclaredNames(drafts, passages.filter(({ unit }) => isStaying(unit)).flatMap(({ text }) => pathMentions(text.text).map(({ path }) => path)), partsOf(units), ownHosts(units));
  for (const { text, unit } of [...passages.filter((passage) => isOfThisBuild(passage) && !isRequest(passage)), ...arrowsOf(units, listings).filter(({ unit }) => unit.zone === 'plain')]) {
    if ((unit.kind === 'paragraph' && sections.has(headingOf(unit))) || (!declaring.has(unit) && lists.has(unit.parent) && LISTS_PATHS.test(text.text))) continue;
    for (const { name, start, end } of [...names.paths(text), ...names.functions(text)]) {
      const key = keyOf(name);
      if (!found.has(key) && unit.zone !== 'later') found.set(key, { kind: 'endpoint', id: `endpoint:${name}`, name, span: text.span(start, end), list: first.span });
    }
  }
  // Where more is missing than listed, the list is of something else.
  return found.size > entries.length ? [] : [...found.values()];
}

/** `GET /orders/{}` of `GET /orders/:id`. */
function keyOf(name: string): string {
  const at = name.indexOf('/');
  return at < 0 ? name : name.slice(0, at) + pathKey(name.slice(at));
}

function isOfThisBuild({ unit, text }: Passage): boolean {
  return isOfDesign(unit.zone) && !isStaying(unit) && !isThought(unit, text.text);
}

/** A line of a listing that shows a request, or a path that a program sets. */
function isRequest({ kind, text }: Passage): boolean {
  if (kind !== 'code') return false;
  const [first] = pathMentions(text.text);
  return first !== undefined && (first.methods.length === 0 || first.start < 2);
}

/** What the document gives a title, a heading or a bold lead: the words of the system's own parts, in lower case. */
function partsOf(units: readonly Unit[]): string {
  return units.map(({ kind, text }) => (kind === 'heading' ? text.text : text.marks.filter((mark) => mark.kind === 'strong' && mark.start < 4).map((mark) => text.text.slice(mark.start, mark.end)).join(' '))).join('\n').toLowerCase();
}

interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Tells which names of a text are those of endpoints that the list lacks. */
class UndeclaredNames {
  readonly #drafts: readonly EndpointDraft[];
  readonly #staying: ReadonlySet<string>;
  /** The methods with which each path is declared, which answers for most names without a look at every endpoint. */
  readonly #declared = new Map<string, (string | null)[]>();
  /** First segments of the declared paths. */
  readonly #roots: ReadonlySet<string>;
  /** What the declared functions are about: `route` of `createRoute`. */
  readonly #objects: ReadonlySet<string>;
  readonly #parts: string;
  readonly #hosts: ReadonlySet<string>;

  /**
   * @param staying paths of what exists already
   * @param parts words of the system's own parts, in lower case
   * @param hosts under which its interface lies
   */
  constructor(drafts: readonly EndpointDraft[], staying: readonly string[], parts: string, hosts: ReadonlySet<string>) {
    this.#hosts = hosts;
    this.#parts = parts;
    this.#staying = new Set(staying.map(pathKey));
    this.#drafts = drafts;
    for (const { path, method } of drafts) {
      if (path === null) continue;
      const methods = this.#declared.get(pathKey(path)) ?? [];
      methods.push(method);
      this.#declared.set(pathKey(path), methods);
    }
    this.#roots = new Set(drafts.flatMap(({ path }) => (path === null ? [] : [rootOf(path)])));
    this.#objects = new Set(drafts.map(({ path, name }) => objectOf(functionName(path, name))).filter((object) => object !== ''));
  }

  paths(text: MappedText): Place[] {
    if (!text.text.includes('/')) return [];
    return pathMentions(text.text).flatMap((mention): Place[] => {
      if (mention.wildcard || isForeign(mention, this.#hosts) || this.#isOthers(mention, text)) return [];
      const methods = mention.methods.filter((method) => !NO_ENDPOINT.test(method));
      const lacking = mention.methods.length === 0 ? (this.#isApi(mention) && !this.#isKnown(mention.path, null) ? [null] : []) : methods.filter((method) => !this.#isKnown(mention.path, method));
      if (lacking.length === 0 || !isSaid(text, mention)) return [];
      return lacking.map((method) => ({ name: method ? `${method} ${mention.path}` : mention.path, start: mention.start, end: mention.end }));
    });
  }

  /** Functions that are called as the declared ones are, named for the same things. */
  functions(text: MappedText): Place[] {
    if (this.#objects.size === 0) return [];
    return text.marks.flatMap((mark): Place[] => {
      const name = mark.kind === 'code' ? text.text.slice(mark.start, mark.end).replace(/\(\)$/, '') : '';
      const object = objectOf(name);
      if (object === '' || !this.#objects.has(object) || this.#drafts.some((draft) => functionName(draft.path, draft.name).toLowerCase() === name.toLowerCase())) return [];
      const place = { start: mark.start, end: mark.end };
      return CALLS_FUNCTION.test(text.text.slice(0, mark.start)) && isSaid(text, place) ? [{ name, ...place }] : [];
    });
  }

  /** Declared under this path or another spelling of it, or the base of declared paths. */
  #isKnown(path: string, method: string | null): boolean {
    const key = pathKey(path);
    if (this.#staying.has(key) || this.#declared.get(key)?.some((declared) => method === null || declared === null || declared === method)) return true;
    return this.#drafts.some((draft) => {
      if (draft.path === null) return key.split('/').at(-1) === draft.name.toLowerCase();
      if (method !== null && draft.method !== null && draft.method !== method) return false;
      return isSamePath(draft.path, path) || isTailOf(path, draft.path) || isTailOf(draft.path, path) || isInstance(draft.path, path) || (method === null && isBase(path, draft.path));
    });
  }

  /** A path without a method is an endpoint's where it begins as those of the list do and no page can. */
  #isApi({ path }: PathMention): boolean {
    const root = rootOf(path);
    return API_SEGMENT.test(root) && this.#roots.has(root) && pathKey(path).split('/').filter((part) => part !== '').length > 1;
  }

  /** The path of a service or a framework. */
  #isOthers({ host, path, start, end }: PathMention, text: MappedText): boolean {
    if (/\[\.\.\./.test(path) || path === '/') return true;
    if (FOREIGN_PATH.test(path) && !this.#drafts.some((draft) => draft.path !== null && FOREIGN_PATH.test(draft.path))) return true;
    const before = text.text.slice(Math.max(0, start - 60), start);
    // "fetches `https://tides.example/v2/heights`", where the host is not the system's own.
    if (host !== null && !this.#hosts.has(host.toLowerCase()) && FETCHED_FROM.test(before.replace(/\b(?:GET|POST)\b|https?:\/\/\S*/g, ''))) return true;
    // "Koha's `GET /api/v1/checkouts`", where Koha is no part of this system.
    const owner = (OWNER_NAMED_BEFORE.exec(before) ?? OUTSIDER_BEFORE.exec(before) ?? OWNER_ASKED.exec(before) ?? OWNER_NAMED_AFTER.exec(text.text.slice(end, end + 60)) ?? OUTSIDER_AFTER.exec(text.text.slice(end, end + 80)))?.[1];
    if (owner !== undefined && !OWN_PARTS.test(owner) && !this.#parts.includes(owner.toLowerCase())) return true;
    // "Mailgun: `POST /v3/messages`": an item about the service.
    const isItem = !this.#roots.has(rootOf(path)) && providersIn(text.text.slice(0, 40)).some((provider) => matchesOf(provider.pattern, text.text.slice(0, 40)).some((match) => match.start < 3 && /^[`"'*]*\s?(?:[:|(–—]|- )/.test(text.text.slice(match.end))));
    return isItem || providersIn(before).some((provider) => matchesOf(provider.pattern, before).some((match) => PATH_OF_SERVICE.test(before.slice(match.end).replace(/\b(?:GET|POST|PUT|PATCH|DELETE)\b/g, ''))));
  }
}

/** The words around a name state it as a part of this build. */
function isSaid(text: MappedText, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (!isStated(text, { start, end })) return false;
  return !NOT_OF_THIS_BUILD_BEFORE.test(text.text.slice(Math.max(0, start - 120), start)) && !NOT_OF_THIS_BUILD_AFTER.test(text.text.slice(end, end + 40));
}

/** `createRoute` of `POST /createRoute`, and of a callable of that name. */
function functionName(path: string | null, name: string): string {
  return path?.split('/').at(-1) ?? name;
}

function rootOf(path: string): string {
  return pathKey(path).split('/')[1] ?? '';
}

/** `route` of `createRoute`; empty for what is no name of a verb and its object. */
function objectOf(name: string): string {
  return /^[a-z]+([A-Z]\w+)$/.exec(name)?.[1]?.toLowerCase().replace(/s$/, '') ?? '';
}

/**
 * `/orders/42` of `/orders/:id`, `/users/me` of `/users/:id`, under the base of the interface too: `/api/v2/orders/42`. Before a part
 * that both have, a word is an example of an id as well: `/flows/nightly/run` of `/flows/:id/run`; at the end it may be another route.
 */
function isInstance(declared: string, path: string): boolean {
  const pattern = withoutApiBase(pathKey(declared)).split('/');
  const parts = withoutApiBase(pathKey(path)).split('/');
  const last = pattern.length - 1;
  return parts.length === pattern.length && pattern.every((part, index) => {
    const given = parts[index] as string;
    return part === given || (part.includes('{}') && (index < last && pattern[last] === parts[last] ? given !== '' : ID_GIVEN.test(given)));
  });
}

/** What stands for an id in an example: `42`, `exec_123`, `me`. */
const ID_GIVEN = /\d|^(?:me|id|self|current)$/;

/** Declared paths hang under it. */
function isBase(path: string, declared: string): boolean {
  return pathKey(declared).startsWith(`${pathKey(path)}/`) || pathKey(declared).includes(`${pathKey(path)}/`);
}
