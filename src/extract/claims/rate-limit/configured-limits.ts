import type { Range } from '../../stance.js';
import { linesInBlocks } from '../../../parse/code/comments.js';
import { GATEWAY_FIGURE, SETS_LIMIT } from '../../lexicon/limits.js';
import { matchesOf } from '../../lexicon/words.js';
import { pathKey, pathMentions, type PathMention } from '../../paths.js';
import { blank } from '../../../text/blank.js';
import { MappedText } from '../../../text/mapped-text.js';
import { matchesIn } from '../../../text/matches-in.js';
import { limitCuesIn } from './limit-cues.js';
import { figuresIn } from './limit-figures.js';

/** A limit that a configuration (of a gateway, a proxy, a limiter) sets for the routes at a path. */
export interface ConfiguredLimit {
  readonly path: string;
  readonly methods: readonly string[];
  readonly range: Range;
}

interface Line extends Range {
  readonly indent: number;
}

/** The key under which a configuration names a route. */
const NAMES_ROUTE = /(?:^|[\s{,])["']?(?:(?:[a-z]{2,12}_)?paths?|routes?|uris?|urls?|endpoints?|match(?:es)?|locations?|prefix|patterns?|resource\w*|rule|path_?prefix)["']?\s{0,3}[:=][\s["'(`]{0,6}[^:]{0,80}$/i;
/** A condition of a program on the path that is called: `if req.path == "/a"`, `request.path.start_with?("/a")`. */
const ASKS_PATH = /\b(?:req|request|ctx|c|context|exchange|httpContext)(?:\.\w{1,12}(?:\(\))?){0,2}\.(?:path|url|pathname|path_info|fullpath|originalUrl)(?:\(\))?(?:\s{0,2}={1,3}\s{0,2}|\.(?:start_?with|starts_?with|includes?|match|equals)\??\s?\(?)[\s"'`(/^]{0,4}$/i;
/** A route as a key of its own, or as an item of a list. */
const IS_KEY = /^\s{0,3}["'`]?\s{0,3}:/;
const IS_ITEM = /^\s*-\s{1,4}["'`]?(?:[A-Z]{3,6}\s)?$/;
/** The method of an operation as a key of its own. */
const METHOD_KEY = /^\s*["']?(get|post|put|patch|delete)["']?\s{0,3}:/i;
/** The methods of an entry, in one line or in a list below their key. */
const METHODS_KEY = /(?:^|[\s{,])["']?(?:(?:http_?)?methods?|verbs?)["']?\s{0,3}[:=]([\s\w"',[\]-]{1,60})/i;
const METHOD = /\b(?:get|post|put|patch|delete)\b/gi;
/** The rest of a map on one line. */
const MAP_BEHIND = /^["'`]?\s?:\s?\{([^{}]{1,200})\}/;

/**
 * The limits of a listing that names routes by path and says beside them, a few lines apart in the same entry, how often they may be
 * called. The entry is the smallest one around the path that holds a figure; it ends where it would take in another route.
 */
export function configuredLimits(written: string): ConfiguredLimit[] {
  if (!SETS_LIMIT.test(written)) return [];
  // A line that is commented out sets nothing.
  const listing = withoutComments(written);
  if (!SETS_LIMIT.test(listing)) return [];
  const lines = linesOf(listing);
  const mentions = pathMentions(listing);
  return mentions.flatMap((mention): ConfiguredLimit[] => {
    const at = lines.findIndex((line) => line.start <= mention.start && mention.start <= line.end);
    const line = lines[at];
    if (!line) return [];
    const inline = MAP_BEHIND.exec(listing.slice(mention.end));
    const before = listing.slice(line.start, mention.start);
    if (inline) return limitsOf(mention, figureIn(listing, { start: mention.end, end: mention.end + inline[0].length }), mention.methods);
    if (!isSetFor(before, listing.slice(mention.end, line.end))) return [];
    const operations = operationsBelow(listing, lines, at);
    if (operations.length === 0) return limitsOf(mention, ...figureAround(listing, lines, at, mention, mentions));
    const shared = blank(listing, operations);
    return [...operations.flatMap((operation) => limitsOf(mention, figureIn(listing, operation), [operation.method])), ...limitsOf(mention, ...figureAround(shared, lines, at, mention, mentions))];
  });
}

function limitsOf({ path }: PathMention, range: Range | null, methods: readonly string[]): ConfiguredLimit[] {
  return range ? [{ path, methods, range }] : [];
}

interface Operation extends Range {
  readonly method: string;
}

/** Below a path that is a key the entries of its methods, each of which has a limit of its own: `get:`, `"post": {`. */
function operationsBelow(listing: string, lines: readonly Line[], at: number): Operation[] {
  const whole = entryAt(lines, at);
  return lines.flatMap((line, index) => {
    const method = line.start > whole.start && line.end <= whole.end ? METHOD_KEY.exec(listing.slice(line.start, line.end))?.[1] : undefined;
    return method === undefined ? [] : [{ ...entryAt(lines, index), method: method.toUpperCase() }];
  });
}

/** The methods for which alone an entry of a configuration holds: `methods: [POST]`, `method = "GET"`; none where it names none. */
function methodsIn(entry: string): string[] {
  return matchesIn(METHODS_KEY.exec(entry)?.[1] ?? '', METHOD).map(([method]) => method.toUpperCase());
}

/** A listing whose commented lines are blanked; places stay. */
function withoutComments(listing: string): string {
  const lines = listing.split('\n');
  const inBlock = linesInBlocks(lines);
  return lines.map((line, index) => (inBlock[index] === true || /^[ \t]*(?:#|\/\/)/.test(line) ? ' '.repeat(line.length) : line)).join('\n');
}

function isSetFor(before: string, after: string): boolean {
  return NAMES_ROUTE.test(before) || ASKS_PATH.test(before) || IS_ITEM.test(before) || (/^[\s"'`-]*(?:[A-Z]{3,6}\s)?$/.test(before) && IS_KEY.test(after));
}

/** The figure in the smallest entry around a path that has one, and the methods for which it holds. */
function figureAround(listing: string, lines: readonly Line[], at: number, mention: PathMention, mentions: readonly PathMention[]): [Range | null, readonly string[]] {
  const methodsOf = ({ start, end }: Range): readonly string[] => (mention.methods.length > 0 ? mention.methods : methodsIn(listing.slice(start, end)));
  for (let here = at; here >= 0; here = parentOf(lines, here)) {
    const entry = entryAt(lines, here);
    if (mentions.some((other) => other.start >= entry.start && other.end <= entry.end && pathKey(other.path) !== pathKey(mention.path) && !isBeside(listing, mention, other))) return [null, []];
    const figure = figureIn(listing, entry);
    if (figure) return [figure, methodsOf(entry)];
  }
  // A file for one route alone: its keys stand beside each other at the margin.
  const isAlone = lines[at]?.indent === 0 && mentions.every((other) => pathKey(other.path) === pathKey(mention.path));
  const whole = { start: 0, end: listing.length };
  return isAlone ? [figureIn(listing, whole), methodsOf(whole)] : [null, []];
}

/** Whether two paths stand in one list on one line: `paths: [/a, /b]`. */
function isBeside(listing: string, one: PathMention, other: PathMention): boolean {
  return !listing.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)).includes('\n');
}

function figureIn(listing: string, { start, end }: Range): Range | null {
  const text = listing.slice(start, end).replaceAll('\n', ' ');
  if (!SETS_LIMIT.test(text)) return null;
  const figure = matchesOf(GATEWAY_FIGURE, text)[0] ?? figuresIn(text).find((each) => isOurs(lineAround(listing, start + each.start)));
  return figure ? { start: start + figure.start, end: start + figure.end } : null;
}

/** "x-limit: Google's own 50 queries a second": a line may tell a limit of somebody else. */
function isOurs(line: string): boolean {
  return limitCuesIn(MappedText.verbatim(line, 0), true).every(({ kind }) => kind === 'figure');
}

function lineAround(listing: string, at: number): string {
  const end = listing.indexOf('\n', at);
  return listing.slice(listing.lastIndexOf('\n', at) + 1, end < 0 ? listing.length : end);
}

function linesOf(listing: string): Line[] {
  let start = 0;
  return listing.split('\n').map((text) => {
    const line = { start, end: start + text.length, indent: text.trim() === '' ? Infinity : text.search(/\S/) };
    start += text.length + 1;
    return line;
  });
}

/** A line with those below it that are set in deeper. */
function entryAt(lines: readonly Line[], at: number): Range {
  const { start, end, indent } = lines[at] as Line;
  let last = end;
  for (const line of lines.slice(at + 1)) {
    if (line.indent <= indent) break;
    last = line.end;
  }
  return { start, end: last };
}

/** The last line above that is set in less; -1 where there is none. */
function parentOf(lines: readonly Line[], at: number): number {
  const { indent } = lines[at] as Line;
  for (let above = at - 1; above >= 0; above--) if ((lines[above] as Line).indent < indent) return above;
  return -1;
}
