import { ROUTE_TITLE } from '../lexicon/endpoints.js';
import { type PathMention, pathMentions } from '../paths.js';
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
  const found = inTitle(unit.text.text);
  return found && { ...found, methods: methodsOf(unit) };
}

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
