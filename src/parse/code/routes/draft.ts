import type { Span } from '../../../text/source-file.js';
import type { RouteFact } from '../../embedded.js';
import { isCommentedOutCode } from '../comments.js';
import type { Listing, Range } from '../listing.js';
import { argumentsOf, wordOf } from '../syntax.js';
import { own } from '../../../text/own.js';

export type Guard = RouteFact['guards'][number];

/** What a router, a group or a class gives to all its routes. */
export interface Scope {
  readonly prefix: string;
  readonly guards: readonly Guard[];
}

/** A scope that holds for the routes declared inside of a function. */
export interface Area extends Range {
  readonly scope: Scope;
}

/** So many groups are told apart in a listing: more is no excerpt. */
export const MOST_AREAS = 200;

export const NO_SCOPE: Scope = { prefix: '', guards: [] };

const METHODS: Readonly<Record<string, string>> = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE', del: 'DELETE' };
/** Parsers, loggers and the like that stand where a guard would and keep nobody out. */
const NO_GUARD = new Set([
  'json', 'urlencoded', 'static', 'raw', 'text', 'cors', 'helmet', 'morgan', 'compression', 'cookieParser', 'bodyParser', 'logger', 'requestId',
  'prettyJSON', 'etag', 'secureHeaders', 'serveStatic', 'timing', 'cache', 'db', 'get_db', 'getDb', 'get_session', 'getSession', 'get_async_session',
  'get_settings', 'getSettings', 'Logger', 'Recovery', 'Recoverer', 'RequestID', 'RealIP', 'Cors', 'CORS', 'asyncHandler', 'catchAsync', 'wrapAsync',
  'asyncWrap', 'csrf_exempt', 'wraps',
]);
const LONGEST_GUARD = 160;
const DEEPEST_WRAPPERS = 6;

/** `POST` for `post`, `Post`, `POST`, `del`; undefined for what is no method. */
export function methodOf(name: string): string | undefined {
  const lower = name.toLowerCase();
  return own(METHODS, lower);
}

/** The methods that a range names, as words or as strings: `['POST', 'PUT']`, `RequestMethod.POST`. */
export function methodsNamedIn(listing: Listing, range: Range): string[] {
  const methods: string[] = [];
  for (let at = range.from; at < range.to; at++) {
    const method = listing.isString(at) || listing.isWord(at) ? methodOf(listing.at(at).text) : undefined;
    if (method !== undefined) methods.push(method);
  }
  return methods;
}

/** A path from the root, where a framework lets its slash be left out. */
export function slashed(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}

/** Puts a path under its base: one slash between them, none at the end of the base. */
export function joinPath(prefix: string, path: string): string {
  if (prefix === '' || prefix === '/') return path === '' ? prefix : path;
  const base = `${prefix.startsWith('/') ? '' : '/'}${prefix.replace(/\/$/, '')}`;
  if (path === '' || path === '/') return base;
  return `${base}${path.startsWith('/') ? '' : '/'}${path}`;
}

/** One scope inside another. */
export function nest(outer: Scope, inner: Scope): Scope {
  return { prefix: inner.prefix === '' ? outer.prefix : joinPath(outer.prefix, inner.prefix), guards: [...outer.guards, ...inner.guards] };
}

/** What the groups around a token give together. */
export function scopeAround(areas: readonly Area[], at: number): Scope {
  return areas
    .filter((area) => at >= area.from && at < area.to)
    .map((area) => area.scope)
    .reduce(nest, NO_SCOPE);
}

/** The guard that a range names; none for a function written in place and for what keeps nobody out. */
export function guardOf(listing: Listing, range: Range): Guard[] {
  if (listing.is(range.from, '[')) return argumentsOf(listing, range.from).flatMap((part) => guardOf(listing, part));
  if (listing.isString(range.from))
    return range.to === range.from + 1 ? [{ text: listing.at(range.from).text, span: listing.textSpan(range.from) }] : [];
  if (/^(?:None|null|nil|undefined|true|false|True|False)$/.test(listing.at(range.from).text)) return [];
  const chain = listing.chainAt(listing.is(range.from, 'new') ? range.from + 1 : range.from);
  if (!chain || isFunction(listing, range) || listing.is(chain.from, 'function')) return [];
  if (NO_GUARD.has(chain.links.at(-1)?.name ?? '')) return [];
  const holdsFunction = isFunction(listing, { from: chain.from, to: chain.to }, true);
  const to =
    holdsFunction || listing.at(range.to - 1).end - listing.at(range.from).start > LONGEST_GUARD
      ? (chain.links.find((link) => link.open >= 0)?.open ?? range.to)
      : range.to;
  return [{ text: listing.textOf({ from: range.from, to }), span: listing.span(range.from, to) }];
}

/** A function that is given a handler and named so keeps callers out (`requireUser(createOrder)`). */
const WRAPPER_NAME = /^(?:with|require|ensure|check|verify|protect|auth|secure|guard|only|restrict|allow|admin|rate|limit|throttle)/i;

/** What wraps a handler: `withAuth` of `withAuth(async (c) => …)`, from the outside in. */
export function wrapperGuards(listing: Listing, part: Range): Guard[] {
  const guards: Guard[] = [];
  let range = part;
  for (let depth = 0; depth < DEEPEST_WRAPPERS; depth++) {
    const chain = listing.chainAt(range.from);
    const link = chain?.links.find((candidate) => candidate.open >= 0);
    if (!chain || !link || chain.to < range.to) return guards;
    const inner = argumentsOf(listing, link.open);
    const wrapped = inner.find(
      (argument) => isFunction(listing, argument) || wordOf(listing, argument) !== null || listing.chainAt(argument.from) !== undefined,
    );
    const wraps = WRAPPER_NAME.test(link.name) || NO_GUARD.has(link.name) || isFunction(listing, { from: link.open, to: link.close }, true);
    if (!wrapped || !wraps) return guards;
    guards.push(...guardOf(listing, { from: range.from, to: link.open }));
    range = wrapped;
    if (isFunction(listing, wrapped)) break;
  }
  return guards;
}

/** Whether a range is a function written in place; with `deep`, whether one stands anywhere in it. */
export function isFunction(listing: Listing, range: Range, deep = false): boolean {
  if (listing.is(range.from, 'function') || listing.is(range.from, 'func') || listing.is(range.from, 'fn')) return true;
  if (listing.is(range.from, 'async') && listing.is(range.from + 1, 'function')) return true;
  for (let at = range.from; at < range.to; at = deep ? at + 1 : listing.after(at)) {
    if (listing.is(at, '=>') || (deep && (listing.is(at, 'function') || listing.is(at, 'func')))) return true;
  }
  return false;
}

/** The same guard once. */
export function distinct(guards: readonly Guard[]): Guard[] {
  return [...new Map(guards.map((guard) => [guard.span.start, guard])).values()];
}

/**
 * The place of a route with what is said beside it: the comment lines directly above it, unless they belong to the
 * declaration before (`floor`, an index of the text), the comment behind its last line, and the comment lines below that
 * hang under it: those that are indented deeper.
 */
export function spanWithComments(listing: Listing, range: Range, floor = 0): Span {
  let start = listing.at(range.from).start;
  const indent = indentAt(listing, start);
  for (const comment of listing.commentsAbove(listing.at(range.from).line).reverse()) {
    if (comment.signStart < floor || indentAt(listing, comment.signStart) > indent || isHeading(listing, comment.signStart, comment.start) || isCommentedOutCode(listing.words(comment))) break;
    start = comment.signStart;
  }
  const last = Math.min(range.to, listing.tokens.length) - 1;
  const trailing = listing.trailingComment(listing.endLine(last));
  const next = listing.at(range.to);
  const alone = next.kind === 'end' || next.line > listing.endLine(last) || next.text === ';' || next.text === ',';
  const end = trailing && alone && trailing.start > listing.at(last).end ? trailing.end : listing.at(last).end;
  return listing.source.span(start, alone ? Math.max(end, endOfHanging(listing, listing.endLine(last) + 1, indent)) : end);
}

/** The end of the comment lines that hang under a declaration from a line on; 0 where there are none. */
function endOfHanging(listing: Listing, from: number, indent: number): number {
  let end = 0;
  for (let line = from, comment = listing.ownComment(line); comment && indentAt(listing, comment.signStart) > indent; comment = listing.ownComment(++line)) {
    if (isCommentedOutCode(listing.words(comment))) break;
    end = comment.end;
  }
  return end;
}

/** How far the line of an index of the text is indented. */
function indentAt(listing: Listing, index: number): number {
  const line = listing.source.text.lastIndexOf('\n', index - 1) + 1;
  const indent = Math.max(0, listing.source.text.slice(line).search(/[^\t ]/));
  // The lines of `/** … */` stand one column to the right of its beginning.
  return listing.source.text.charAt(line + indent) === '*' && indent > 0 ? indent - 1 : indent;
}

/** `// ----- devices -----` heads what follows; it does not describe one route. */
function isHeading(listing: Listing, signStart: number, wordsStart: number): boolean {
  return /[-=─━═*#~]{3}/.test(listing.source.text.slice(signStart, wordsStart));
}
