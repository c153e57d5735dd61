import { pathOfFile } from '../../parse/code/routes/file-routes.js';
import { API_LABEL, CALLBACK_LABEL, HOOK_SEGMENT, METHOD_LABEL, ROUTE_LABEL } from '../lexicon/endpoints.js';
import { providersNamedIn } from '../lexicon/providers.js';
import { DEEPEST_HEADING } from '../heading-levels.js';
import { headingOf, subtree, type Unit } from '../outline.js';
import { type PathMention, pathMentions, urlMentions } from '../paths.js';

const METHODS = /\b(?:GET|POST|PUT|PATCH|DELETE)\b/g;

/** The route that a line gives to the words around it: "**Endpoint**: `POST /api/notes`", or a path alone below a heading with a method; null where it gives none. */
export function labelledRoute(unit: Unit): PathMention | null {
  if (unit.kind !== 'paragraph' && unit.kind !== 'item') return null;
  const { text } = unit.text;
  const [first, other] = text.includes('://') ? urlMentions(text) : pathMentions(text);
  if (!first) return labelledFile(text);
  if (other || first.wildcard || (first.methods.length > 0 && unit.kind === 'paragraph')) return null;
  const before = (/\w.*/s.exec(text.slice(0, first.start))?.[0] ?? '').split(/[\s:`*_"'(<[—–=-]+/).filter((word) => word !== '').join(' ');
  if (ROUTE_LABEL.test(before) || (API_LABEL.test(before) && first.methods.length > 0) || (CALLBACK_LABEL.test(before) && HOOK_SEGMENT.test(first.path))) return first;
  return before === '' && first.methods.length === 0 && /^\W*$/.test(text.slice(first.end)) && methodsIn(headingOf(unit)?.text.text ?? '').length === 1 ? first : null;
}

/** "**Stripe:** `POST /v1/refunds`" beside "**API:** `POST /api/refunds`": the route of a vendor that the one beside it calls. */
export function isVendorsRoute(unit: Unit): boolean {
  const [field] = unit.fields;
  if (unit.kind !== 'item' || !field || OWN_ROOT.test(field.value.text) || !isVendorAlone(field.label)) return false;
  return (unit.parent?.children ?? []).some((sister) => sister !== unit && (labelledRoute(sister) !== null || LEADS_IN_ROUTES.test(sister.text.text)));
}

const OWN_ROOT = /\/api\//i;
const LEADS_IN_ROUTES = /^\W{0,4}(?:api|endpoint|route)s?\W{0,4}$/i;

function isVendorAlone(label: string): boolean {
  const name = label.replace(/[*_`"]/g, '').trim().replace(/\s(?:api|call|side)$/i, '');
  return /^[A-Z][\w .-]{2,24}$/.test(name) && providersNamedIn(name).length === 1 && name.split(/\s/).length <= 2;
}

/** "File: `src/app/api/hives/[hiveId]/route.ts`", "**Endpoint:** `app/api/hives/route.ts`": the route by the file that a label gives. */
function labelledFile(text: string): PathMention | null {
  const match = LABELLED_FILE.exec(text);
  const file = match?.[1];
  const path = file === undefined ? null : pathOfFile(file);
  if (!match || file === undefined || path === null) return null;
  const start = match[0].indexOf(file);
  return { methods: [], path, host: null, wildcard: false, start, end: start + file.length };
}

const LABELLED_FILE = /^\W{0,4}(?:(?:api |route |http |new |source )?(?:endpoint|route|file|handler|api|path|location)s?)\W{0,4}[:—–-]\W{0,4}((?:[\w.@()[\]-]{1,60}\/){1,12}(?:route|\+server)\.\w{2,3})[`"'*)]{0,4}(?:\s\([^()]{0,40}\))?\W{0,3}$/i;

/** The methods that stand apart from a route: in a line "Method: POST" beside it, or in the heading over it. */
export function methodsBeside(unit: Unit): readonly string[] {
  // The first line of a paragraph or an item holds the further ones.
  const first = unit.kind === 'item' && (unit.parent?.kind === 'paragraph' || unit.parent?.kind === 'item') ? [unit.parent] : [];
  const beside = [...unit.children, ...first, ...neighbours(unit)].flatMap((each) => each.fields.slice(0, 1)).find((field) => METHOD_LABEL.test(field.label) && methodsIn(field.value.text.toUpperCase()).length > 0);
  if (beside) return methodsIn(beside.value.text.toUpperCase());
  const inHeading = methodsIn(headingOf(unit)?.text.text ?? '');
  return inHeading.length === 1 ? inHeading : [];
}

/** The heading or the item that holds the card of one route: no other line below it names one; null where there is none. */
export function cardOf(unit: Unit): Unit | null {
  if (unit.parent?.kind === 'item') return subtree(unit.parent).every((each) => each === unit || labelledRoute(each) === null) ? unit.parent : null;
  const heading = headingOf(unit);
  if (!heading || heading.depth < 2 || (unit.parent !== heading && unit.parent?.parent !== heading)) return null;
  return subtree(heading).every((each) => each === unit || each.kind === 'code' || (each.kind === 'heading' ? each === heading || each.depth > DEEPEST_HEADING : labelledRoute(each) === null)) ? heading : null;
}

/** The lines of the same list or section, up to the next that names a route. */
function neighbours(unit: Unit): Unit[] {
  const siblings = unit.parent?.children ?? [];
  const at = siblings.indexOf(unit);
  const ends = (each: Unit): boolean => (each.kind === 'heading' && each.depth <= DEEPEST_HEADING) || labelledRoute(each) !== null;
  const until = (step: 1 | -1): Unit[] => {
    const found: Unit[] = [];
    for (let next = at + step, each = siblings[next]; each && !ends(each); next += step, each = siblings[next]) found.push(each);
    return found;
  };
  return [...until(1), ...until(-1)].flatMap((each) => [each, ...(each.kind === 'heading' ? [] : each.children)]);
}

function methodsIn(text: string): readonly string[] {
  return [...new Set(text.match(METHODS) ?? [])];
}
