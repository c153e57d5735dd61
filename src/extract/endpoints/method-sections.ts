import { rememberedOf } from '../../text/remembered.js';
import { headingOf, type Unit } from '../outline.js';
import { type PathMention, pathMentions } from '../paths.js';

/** In brackets behind a method, what it is there for: "POST (new parcel)". */
const PURPOSE = String.raw`(?:\s\([^()]{1,60}\))?`;
/** `post`, as the title of a section or the label of an entry below a path. */
const METHOD_TITLE = new RegExp(String.raw`^\W{0,3}(get|post|put|patch|delete)[*_\x60]{0,3}${PURPOSE}\W{0,3}$`, 'i');
const METHOD_LABEL = new RegExp(String.raw`^\W{0,3}(get|post|put|patch|delete)[*_\x60]{0,3}${PURPOSE}(?::\s|\s?[–—]\s|\s-\s)`, 'i');
/** "`POST` creates": in capitals, before what it does. */
const METHOD_FIRST = /^\W{0,3}(GET|POST|PUT|PATCH|DELETE)[*_`]{0,3}\s(?=[a-z(])/;

/** The path over methods. */
interface PathOver {
  readonly mention: PathMention;
  /** Words stand before it, "Parcels (`/parcels`)": below these, only capitals make a method of "post". */
  readonly isTitled: boolean;
}

/** The method of a section, of an entry, or of a line with its bold label, below the path that it belongs to: `/orders` over `get:` and `post:`; null where it is none. */
export function methodBelowPath(unit: Unit): PathMention | null {
  const path = pathOver(unit);
  const method = path && methodOf(unit, path);
  return path && method ? { ...path.mention, methods: [method] } : null;
}

/** What is said of the method of a unit beside it: directly below its path, where it is said of each of them, or behind the line that the method begins. */
export function saidOfMethod(unit: Unit): readonly Unit[] {
  const title = titleOf(unit);
  const path = title && pathOver(unit);
  if (!title || !path) return [];
  const lines = linesOver(title);
  return title.children.filter((child) => child.kind !== 'heading' && methodOf(child, path) === null && (lines.get(child) ?? unit) === unit);
}

/** Whether a heading is a path whose methods have sections or entries of their own. */
export function holdsMethods(heading: Unit): boolean {
  const path = pathIn(heading);
  return path !== null && heading.children.some((child) => methodOf(child, path) !== null);
}

function methodOf({ kind, text }: Unit, { isTitled }: Pick<PathOver, 'isTitled'>): string | null {
  const method = methodIn(kind, text.text, text.markAt(0, 'strong') !== undefined)?.[1];
  return method === undefined || (isTitled && method !== method.toUpperCase()) ? null : method.toUpperCase();
}

function methodIn(kind: Unit['kind'], text: string, isBold: boolean): RegExpExecArray | null {
  if (kind === 'heading') return METHOD_TITLE.exec(text);
  if (kind === 'item') return METHOD_LABEL.exec(text) ?? METHOD_FIRST.exec(text) ?? METHOD_TITLE.exec(text);
  return kind === 'paragraph' && isBold ? (METHOD_LABEL.exec(text) ?? METHOD_TITLE.exec(text)) : null;
}

/** The lines with the label of a method, by what follows them up to the next heading or method. */
const linesOver = rememberedOf((title: Unit): ReadonlyMap<Unit, Unit> => {
  const lines = new Map<Unit, Unit>();
  const path = pathIn(title);
  if (!path) return lines;
  let line: Unit | null = null;
  for (const child of title.children) {
    if (child.kind === 'heading' || methodOf(child, path) !== null) line = child.kind === 'paragraph' ? child : null;
    else if (line) lines.set(child, line);
  }
  return lines;
});

/** The heading, or the line above a list, that may be the path of a method. */
function titleOf(unit: Unit): Unit | null {
  if (unit.kind === 'item' && unit.parent?.kind === 'paragraph') return unit.parent;
  const title = unit.kind === 'heading' ? unit.parent : (unit.kind === 'item' || unit.kind === 'paragraph') && unit.parent === headingOf(unit) ? unit.parent : null;
  return title?.kind === 'heading' ? title : null;
}

function pathOver(unit: Unit): PathOver | null {
  const title = titleOf(unit);
  const line = title?.kind === 'heading' && unit.kind === 'item' ? lineAbove(unit, title) : null;
  return (line && pathIn(line)) ?? (title && pathIn(title));
}

/** The paragraph directly above the list of an item. */
function lineAbove(item: Unit, title: Unit): Unit | null {
  const before = title.children.slice(0, title.children.indexOf(item)).findLast(({ kind }) => kind !== 'item');
  return before?.kind === 'paragraph' ? before : null;
}

/** Before a path in brackets or behind a dash, which closes a title. */
const CLOSES_TITLE = /\w\W{0,4}(?:\(|\s[—–-]\s|:\s)[`"'*]{0,2}$/;

/** The path that a heading, or a line, consists of, or that closes a heading: "Parcels (`/parcels`)". */
function pathIn({ kind, text: { text } }: Unit): PathOver | null {
  const [mention, other] = pathMentions(text);
  if (mention === undefined || other !== undefined || mention.methods.length > 0 || mention.wildcard || /\w/.test(text.slice(mention.end))) return null;
  const before = text.slice(0, mention.start);
  const isTitled = /\w/.test(before);
  return isTitled && !(kind === 'heading' && CLOSES_TITLE.test(before)) ? null : { mention, isTitled };
}
