import { matchesIn } from '../../text/matches-in.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { pathOfFile } from '../../parse/code/routes/file-routes.js';
import { allBelow, type NestedLine, nestedLines } from '../nested-lines.js';
import type { PathMention } from '../paths.js';

/** A route that the tree of a project's files shows, with the line that names its file. */
export interface FiledRoute {
  readonly mention: PathMention;
  readonly span: Span;
  readonly line: MappedText;
}

const NAME = /^\/?[\w.@+()[\]/-]{1,80}/;
const METHODS = /^\s{0,40}(?:#|\/\/|←|<-|→|->|[—–:-]|\()\s{0,3}((?:GET|POST|PUT|PATCH|DELETE)(?:\s?[/,|&+]\s?(?:GET|POST|PUT|PATCH|DELETE)){0,4})\b(?!\s\/\w)/;
/** … or, behind a file, say that all that can be done with a thing is done there: of a folder, some of it may be done in the folders below. */
const CRUD = /^\s{0,40}(?:#|\/\/|←|<-|→|->|[—–:-]|\()\s{0,3}CRUD\b/;
/** Behind what the first method of a folder does, the next: "GET the active shop / POST another one". */
const NEXT_METHOD = /\s[/|·;]\s(GET|POST|PUT|PATCH|DELETE)\b(?!\s\/\w)/g;
/** The folder in which a tree of folders keeps the routes of an interface. */
const API_FOLDER = /^\/?(?:api|rest)\/?$/i;
const MOST_DEEP = 12;

/** The routes of a tree of files whose remarks give the methods: `src/app/api/` over `vans/route.ts   # GET, POST`. */
export function filedRoutes(text: MappedText): FiledRoute[] {
  if (!/(?:\.[jt]sx?\b|\/[ \t]|\/$)[^\n]{0,44}\b(?:GET|POST|PUT|PATCH|DELETE|CRUD)\b/.test(text.text)) return [];
  return nestedLines(text).flatMap((root) => [...allBelow(root)].flatMap(routeOf));
}

function routeOf(line: NestedLine): FiledRoute[] {
  const name = NAME.exec(line.text.text)?.[0];
  const methods = name === undefined ? undefined : METHODS.exec(line.text.text.slice(name.length))?.[1]?.match(/[A-Z]{3,6}/g);
  if (!name || (!methods && (name.endsWith('/') || !CRUD.test(line.text.text.slice(name.length))))) return [];
  const path = pathOfFile(placeOf(line)) ?? pathOfFolder(line, name);
  if (path === null) return [];
  if (!methods) return [{ mention: { methods: [], path, host: null, wildcard: false, start: 0, end: name.length }, span: line.text.span(0, name.length), line: line.text }];
  if (name.endsWith('/')) methods.push(...matchesIn(line.text.text.slice(name.length), NEXT_METHOD).map((next) => next[1] as string));
  return [{ mention: { methods, path, host: null, wildcard: false, start: 0, end: name.length }, span: line.text.span(0, name.length), line: line.text }];
}

/**
 * The routes of a tree of files that gives no methods ({@link filedRoutes} finds none): each folder, or file, below the one in which a framework keeps its routes, with nothing but
 * the files of its handler in it and a remark of what is done there: `src/app/api/` over `quote/   # Price of a tour`.
 */
export function remarkedRoutes(text: MappedText): FiledRoute[] {
  if (!/\bapi\b/.test(text.text) || !/[├└|`]/.test(text.text)) return [];
  return nestedLines(text).flatMap((root) => [...allBelow(root)].flatMap(remarkedRoute));
}

function remarkedRoute(line: NestedLine): FiledRoute[] {
  const name = NAME.exec(line.text.text)?.[0];
  if (name === undefined || !line.children.every(({ text }) => HANDLER_FILE.test(text.text)) || OTHER_FOLDER.test(name)) return [];
  const remark = REMARK.exec(line.text.text.slice(name.length))?.[1] ?? '';
  if (remark === '' || SEVERAL_ROUTES.test(remark)) return [];
  const place = placeOf(line).replace(/\/(?:route|index)\.[jt]s$/, '').replace(/\.[jt]s$/, '');
  const below = /(?:^|\/)(?:app|pages|routes|server)\/api\/(.+)$/.exec(place)?.[1]?.split('/').filter((each) => !/^\(.*\)$/.test(each)) ?? [];
  if (below.length === 0 || !below.every((each) => /^[\w[\]-]{2,60}$/.test(each))) return [];
  return [{ mention: { methods: [], path: `/api/${below.join('/')}`, host: null, wildcard: false, start: 0, end: name.length }, span: line.text.span(0, name.length), line: line.text }];
}

/** The file in the folder of a route that answers its requests. */
const HANDLER_FILE = /^(?:route|index|\+server)\.[jt]sx?\b/;
/** What such a folder holds besides routes. */
const OTHER_FOLDER = /^(?:_|\.|(?:shared|common|utils?|lib|libs|helpers?|types|tests?|middleware|auth|trpc|graphql|schemas?|models?|services?)(?:\/|\.|$))|\[\[?\.\.\./i;
/** Two words or more behind the sign of a remark. */
const REMARK = /^\s{0,60}(?:#|\/\/|←|<-|→|->|[—–-])\s{0,3}(\p{L}\S{0,40}\s\S[^\n]*)/u;
/** … that say that several routes stand there. */
const SEVERAL_ROUTES = /\b(?:routes|endpoints|apis|handlers|webhooks|CRUD|helpers|utilities|files)\b/i;

/** The path of a folder below the one of the interface, of which a remark tells the methods: `/api` over `users/  # GET, POST`. */
function pathOfFolder(line: NestedLine, name: string): string | null {
  if (!/^\/?[\w@()[\]-]{1,60}\/$/.test(name)) return null;
  const names: string[] = [];
  for (let at: NestedLine | null = line; at && names.length < MOST_DEEP; at = at.parent) {
    const folder = NAME.exec(at.text.text)?.[0] ?? '';
    names.unshift(folder.replace(/^\/|\/$/g, ''));
    if (API_FOLDER.test(folder)) return names.length > 1 ? `/${names.filter((each) => !/^\(.*\)$/.test(each)).join('/')}` : null;
  }
  return null;
}

/** The file with the folders above it. */
function placeOf(line: NestedLine): string {
  const names: string[] = [];
  for (let at: NestedLine | null = line; at && names.length < MOST_DEEP; at = at.parent) names.unshift((NAME.exec(at.text.text)?.[0] ?? '').replace(/^\/|\/$/g, ''));
  return names.join('/');
}

const FILE_LINE = /^\s{0,4}(?:\/\/|#|\/\*)\s?(\/?(?:[\w.@()[\]-]{1,60}\/){1,12}[\w.+[\]-]{1,60}\.[jt]sx?)\b/;

/** A route whose file a line of a listing names, with the lines that are its code. */
export interface FiledCode extends FiledRoute {
  readonly code: MappedText;
}

/**
 * The routes whose files the lines of a listing name, `// app/api/paid/route.ts`, where it shows parts of their handlers and no more: each with the
 * lines up to the next that names a file.
 */
export function routesOfFileLines(text: MappedText): FiledCode[] {
  const files: { readonly start: number; readonly filed: FiledRoute | null }[] = [];
  let start = 0;
  for (const line of text.lines()) {
    const match = FILE_LINE.exec(line.text);
    if (match) files.push({ start, filed: filedBy(line, match) });
    start += line.length + 1;
  }
  return files.flatMap(({ start: from, filed }, index) => (filed ? [{ ...filed, code: text.slice(from, files[index + 1]?.start ?? text.length) }] : []));
}

function filedBy(line: MappedText, match: RegExpExecArray): FiledRoute | null {
  const path = pathOfFile(match[1] as string);
  if (path === null) return null;
  const start = match[0].length - (match[1] as string).length;
  return { mention: { methods: [], path, host: null, wildcard: false, start, end: match[0].length }, span: line.span(start, match[0].length), line };
}
