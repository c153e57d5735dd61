import { headingOf, type Unit } from '../outline.js';
import { type PathMention, pathMentions } from '../paths.js';

/** `post`, as the title of a section or the label of an entry below a path. */
const METHOD_TITLE = /^\W{0,3}(get|post|put|patch|delete)\W{0,3}$/i;
const METHOD_LABEL = /^\W{0,3}(get|post|put|patch|delete)[*_`]{0,3}(?::\s|\s?[–—]\s|\s-\s)/i;
/** "`POST` creates": in capitals, before what it does. */
const METHOD_FIRST = /^\W{0,3}(GET|POST|PUT|PATCH|DELETE)[*_`]{0,3}\s(?=[a-z(])/;

/** The method of a section, or of an entry, below the path that it belongs to: `/orders` over `get:` and `post:`; null where it is none. */
export function methodBelowPath(unit: Unit): PathMention | null {
  const path = pathOver(unit);
  const method = path && methodOf(unit);
  return path && method ? { ...path, methods: [method] } : null;
}

/** What stands directly below the path of a method, beside the sections and entries of its methods: it is said of each of them. */
export function saidOfEachMethod(unit: Unit): readonly Unit[] {
  const title = titleOf(unit);
  return title ? title.children.filter((child) => child.kind !== 'heading' && methodOf(child) === null) : [];
}

/** Whether a heading is a path whose methods have sections or entries of their own. */
export function holdsMethods(heading: Unit): boolean {
  return pathIn(heading) !== null && heading.children.some((child) => methodOf(child) !== null);
}

function methodOf({ kind, text }: Unit): string | null {
  const found = kind === 'heading' ? METHOD_TITLE.exec(text.text) : kind === 'item' ? (METHOD_LABEL.exec(text.text) ?? METHOD_FIRST.exec(text.text) ?? METHOD_TITLE.exec(text.text)) : null;
  return found?.[1]?.toUpperCase() ?? null;
}

/** The heading, or the line above a list, that may be the path of a method. */
function titleOf(unit: Unit): Unit | null {
  if (unit.kind === 'item' && unit.parent?.kind === 'paragraph') return unit.parent;
  const title = unit.kind === 'heading' ? unit.parent : unit.kind === 'item' && unit.parent === headingOf(unit) ? unit.parent : null;
  return title?.kind === 'heading' ? title : null;
}

function pathOver(unit: Unit): PathMention | null {
  const title = titleOf(unit);
  const line = title?.kind === 'heading' && unit.kind === 'item' ? lineAbove(unit, title) : null;
  return (line && pathIn(line)) ?? (title && pathIn(title));
}

/** The paragraph directly above the list of an item. */
function lineAbove(item: Unit, title: Unit): Unit | null {
  const before = title.children.slice(0, title.children.indexOf(item)).findLast(({ kind }) => kind !== 'item');
  return before?.kind === 'paragraph' ? before : null;
}

/** The path that a heading, or a line, consists of. */
function pathIn({ text }: Unit): PathMention | null {
  const [mention, other] = pathMentions(text.text);
  const isAlone = mention !== undefined && other === undefined && !/\w/.test(text.text.slice(0, mention.start)) && !/\w/.test(text.text.slice(mention.end));
  return isAlone && mention.methods.length === 0 && !mention.wildcard ? mention : null;
}
