import { ROUTE_TITLE } from '../lexicon/endpoints.js';
import { isApiPath, type PathMention, pathMentions } from '../paths.js';
import { subtree, type Unit } from '../outline.js';
import { pathOfFile } from '../../parse/code/routes/file-routes.js';

/** The method with which code in the section begins, alone or with what is sent. */
const METHODS = /^\W{0,3}(GET|POST|PUT|PATCH|DELETE)(?=\s?[{`(]|\s(?:with|only|body|request)\b|$)/;
/** A file that a platform serves by its place: `api/sweep.ts`. */
const SERVED_FILE = /[`"'(](\/?(?:[\w.@()[\]-]{1,60}\/){1,12}[\w.+[\]-]{1,60}\.(?:[jt]sx?|py|go|rb))[`"')]/;

/**
 * The route that a title calls by its kind: "Ingestion Route (`/api/scan`)", "Nightly Cron (`api/sweep.ts`)"; null where it gives none. Its method
 * stands in the section, where one alone does: "`POST { section }`".
 */
export function titledRoute(unit: Unit): PathMention | null {
  const found = inTitle(unit.text.text) ?? behindWhatItDoes(unit);
  // `api/v1/notes.py` over `@router.post("/items")`: the file of a router, whose routes the listing tells.
  if (found && FILE_NAME.test(unit.text.text.slice(found.start, found.end)) && subtree(unit).some(({ kind, text }) => kind === 'code' && HOLDS_ROUTES.test(text.text))) return null;
  return found && { ...found, methods: methodsOf(unit) };
}

const FILE_NAME = /\.\w{2,4}$/;
const HOLDS_ROUTES = /(?:@|\b)\w*(?:router|app|api|blueprint|bp)\.(?:get|post|put|patch|delete|route)\(\s?["'`]/i;

function inTitle(text: string): PathMention | null {
  const [path, other] = pathMentions(text);
  if (path && !other && path.methods.length === 0 && !path.wildcard && ROUTE_TITLE.test(text.slice(0, path.start)) && isEnd(text.slice(path.end))) return path;
  const file = path === undefined ? SERVED_FILE.exec(text) : null;
  const name = file?.[1];
  if (!file || name === undefined || !ROUTE_TITLE.test(text.slice(0, file.index + 1)) || !isEnd(text.slice(file.index + file[0].length))) return null;
  const served = pathOfFile(name) ?? (/^\/?api\//.test(name) ? `/${name.replace(/^\//, '').replace(/(?:\/index)?\.\w+$/, '')}` : null);
  const start = file.index + 1;
  return served === null ? null : { methods: [], path: served, host: null, wildcard: false, start, end: start + name.length };
}

/** "Essay score (`/api/essays/[essayId]/score`)": in brackets behind what it does, no page's path, and no base of those that are told below. */
function behindWhatItDoes(unit: Unit): PathMention | null {
  const { text } = unit.text;
  const [path, other] = pathMentions(text);
  if (!path || other || path.methods.length > 0 || path.wildcard || !isApiPath(path.path) || BASE_ALONE.test(path.path)) return null;
  if (!/\w[^\w(]{0,4}\([`"']?$/.test(text.slice(0, path.start)) || !isEnd(text.slice(path.end))) return null;
  return subtree(unit).every((each) => each === unit || pathMentions(each.text.text).length === 0) ? path : null;
}

const BASE_ALONE = /^(?:\/(?:api|rest|v\d+))+\/?$/i;

function isEnd(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** The one method that code in a section gives alone, or with what is sent. */
function methodsOf(title: Unit): readonly string[] {
  const found = new Set<string>();
  for (const unit of subtree(title)) {
    if (unit === title || unit.kind === 'code' || unit.kind === 'row') continue;
    for (const mark of unit.text.marks) {
      const method = mark.kind === 'code' ? METHODS.exec(unit.text.text.slice(mark.start, mark.end))?.[1] : undefined;
      if (method !== undefined) found.add(method);
    }
  }
  return found.size === 1 ? [...found] : [];
}

/** A title or a line that is the file of a route and nothing else: "`src/app/api/hives/route.ts`", "File: `app/api/hives/route.ts` (new)". */
const FILE_ALONE = /^\W{0,4}(?:[\d.]{1,6}\s)?(?:(?:new\s)?(?:file|route|path|create|update|add|edit|modify|location)\b\s?:?\s{1,3})?((?:[\w.@()[\]-]{1,60}\/){1,12}(?:route|\+server)\.\w{2,3})(?:\s\([^()]{0,40}\))?\W{0,3}$/i;
/** An item that tells what one method of the file does: "POST: stores a hive". */
const OF_METHOD = /^\W{0,3}(GET|POST|PUT|PATCH|DELETE)\s?(?::|—|–|-\s|\()/;

/** A route by the file that the title over its parts names. */
export interface FileTitle {
  readonly path: string;
  readonly title: Unit;
}

/** The route whose file the title over a listing names, or the line that leads the listing in. */
export function fileOver(listing: Unit): FileTitle | null {
  for (const title of [listing.parent, listing.parent?.parent]) {
    const path = title && (title.kind === 'heading' || title.kind === 'paragraph') ? pathOfTitle(title) : null;
    if (title && path !== null) return { path, title };
    if (title?.kind !== 'paragraph') return null;
  }
  return null;
}

/** The route whose file a title is, with the methods that the items below it tell. */
export function routeOfFile(title: Unit): PathMention | null {
  const path = pathOfTitle(title);
  const methods = path === null ? [] : title.children.flatMap(({ kind, text }) => (kind === 'item' ? (OF_METHOD.exec(text.text)?.[1] ?? []) : []));
  return path === null || methods.length === 0 ? null : { methods: [...new Set(methods)], path, host: null, wildcard: false, start: 0, end: title.text.length };
}

function pathOfTitle(title: Unit): string | null {
  const file = FILE_ALONE.exec(title.text.text)?.[1];
  return file === undefined ? null : pathOfFile(file);
}
