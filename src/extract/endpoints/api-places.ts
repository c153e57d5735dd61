import { escaped } from '../../text/escaped.js';
import { rememberedOf } from '../../text/remembered.js';
import { isTitle } from '../architecture/section-names.js';
import { PART_LABELS } from '../lexicon/endpoint-parts.js';
import { API_HEADING, FOLDERS_SAID, HOME, METHOD_CELL, METHOD_COLUMN, OVER_INTERFACE, OVER_PAGES, PATH_COLUMN, SAID_PAGE, SECONDARY_HEADING } from '../lexicon/endpoints.js';
import { ancestors, headingOf, subtree, type Unit } from '../outline.js';
import { isApiPath, pathMentions } from '../paths.js';
import type { Tier } from './draft.js';
import { isOnlyRouteOf, routeAlone } from './only-routes.js';
import { cardOf, methodsBeside } from './route-labels.js';

/** How strongly a place of a document declares what stands in it. */
export function tierOf(unit: Unit): Tier {
  if (isSecondary(unit) || isStepOfDataFlow(unit) || unit.zone === 'risk') return 'mention';
  return isInApi(unit) ? 'list' : 'entry';
}

/** Whether the words over a unit speak of the interface. */
export function isInApi(unit: Unit): boolean {
  return API_HEADING.test(governing(unit));
}

/** Whether paths that nobody gives a method are routes here, and no folders. */
export function namesRoutes(unit: Unit): boolean {
  return isInApi(unit) && !ancestors(unit).some(({ text }) => FOLDERS_SAID.test(text.text));
}

/**
 * Whether a path that nobody gives a method is one that the browser shows: below a title that names pages beside routes ("Pages & Routes"), in
 * a list with the home page in it, or by its own words.
 */
export function isAmongPages(unit: Unit, path: string): boolean {
  if (isApiPath(path)) return false;
  if (unit.kind === 'item' && SAID_PAGE.test(unit.text.text)) return true;
  const titles = ancestors(unit).filter(({ kind }) => kind === 'heading').map(withoutNames);
  const pages = titles.findIndex((title) => OVER_PAGES.test(title));
  return (pages >= 0 && !titles.slice(0, pages + 1).some((title) => OVER_INTERFACE.test(title))) || (unit.parent !== null && hasHomePage(unit.parent));
}

const hasHomePage = rememberedOf((list: Unit): boolean => list.children.some((entry) => HOME.test(entry.kind === 'row' ? `${entry.fields[0]?.value.text ?? ''} — ${entry.fields.slice(1).map(({ value }) => value.text).join(' ')}` : entry.text.text)));

/** Whether a unit stands in a section that speaks about endpoints which others declare. */
export function isSecondary(unit: Unit): boolean {
  const heading = headingOf(unit);
  if (!heading || isRowOfParts(unit)) return false;
  const nearest = withoutNames(heading);
  return SECONDARY_HEADING.test(nearest) && !isResource(heading) && !NAMES_INTERFACE.test(nearest.replace(/paid (?:api )?endpoints?|paid apis?/gi, '')) && !isRouteOfTitle(unit, heading) && !isPartOfCatalogue(unit, heading) && !isPartOfList(unit, heading);
}

/** "Search & decisions" beside "Billing" and "Chat", each over a table with the same columns, of methods and paths: parts of one list. */
function isPartOfCatalogue(unit: Unit, heading: Unit): boolean {
  if (!withoutNames(heading).split(JOINS).some((part) => /[a-z]{3}/i.test(part) && !SECONDARY_HEADING.test(part))) return false;
  if (unit.kind !== 'row' || !unit.fields.some(({ label }) => METHOD_COLUMN.test(label.trim())) || !unit.fields.some(({ label }) => PATH_COLUMN.test(label.trim()))) return false;
  const headers = headersOf(unit);
  const sisters = (heading.parent?.children ?? []).filter((sister) => sister !== heading && sister.kind === 'heading' && !SECONDARY_HEADING.test(withoutNames(sister)));
  return sisters.some((sister) => sister.children.some((row) => row.kind === 'row' && headersOf(row) === headers));
}

/** "Questions" beside "Hives" and "Harvests", each over a list of routes that no other of them has: what a product serves, by a word that may head a remark on it elsewhere. */
function isPartOfList(unit: Unit, heading: Unit): boolean {
  const route = unit.kind === 'item' ? ROUTE_ENTRY.exec(unit.text.text)?.[0] : undefined;
  if (route === undefined || unit.parent !== heading || !SERVED_THINGS.test(withoutNames(heading).replace(NUMBER_BEFORE, '').trim())) return false;
  const sisters = (heading.parent?.children ?? []).filter((sister) => sister !== heading && sister.kind === 'heading' && sister.children.length > 0);
  const lists = sisters.filter((sister) => !SECONDARY_HEADING.test(withoutNames(sister)) && listsRoutes(sister));
  return lists.length > 0 && !sisters.some((sister) => sister.children.some(({ text }) => text.text.startsWith(route)));
}

/** Its items are routes, each of them; sentences beside them may tell more. */
function listsRoutes(heading: Unit): boolean {
  const items = heading.children.filter(({ kind }) => kind === 'item');
  return items.length > 0 && items.every(({ text }) => ROUTE_ENTRY.test(text.text)) && heading.children.every(({ kind }) => kind === 'item' || kind === 'paragraph');
}

/** "3.4 ", "B. " */
const NUMBER_BEFORE = /^\W{0,3}(?:\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z])[.)]?\s/;

/** A title that is nothing but the name of things, which a product may serve. */
const SERVED_THINGS = /^(?:questions|tests|tasks|plans?|decisions|phases|pages|screens|milestones|examples|measures|journeys|variables|metrics|analytics|inputs|logs?|diary|flows|risks|sequences?|roadmaps?|kpis?|protections?)$/i;
/** An entry that begins with a route, up to the end of its path. */
const ROUTE_ENTRY = /^\W{0,3}(?:GET|POST|PUT|PATCH|DELETE)\s[`"']?\/[^\s`"']*/;

/** Between the things that a title names. */
const JOINS = /\s(?:&|\+|\/|and)\s|,\s/;

/** What the columns of a row are called. */
function headersOf({ fields }: Unit): string {
  return fields.map(({ label }) => label.trim().toLowerCase()).join('|');
}

/** A row of a table that tells what each endpoint takes and gives, or takes and is for: it declares them, whatever its title speaks of besides. */
function isRowOfParts({ kind, fields }: Unit): boolean {
  if (kind !== 'row' || !NAMES_INTERFACE.test(fields[0]?.label ?? '')) return false;
  const parts = [PART_LABELS.purpose, PART_LABELS.input, PART_LABELS.output].filter((part) => fields.some(({ label }) => part.test(label.trim())));
  return parts.length > 1;
}

/** "Fill in the seating plan" over `POST /seats` alone, in the list of the interface: a title that says what the route below it does. */
function isRouteOfTitle(unit: Unit, heading: Unit): boolean {
  const above = headingOf(heading);
  const route = above && (unit.parent === heading || unit.parent?.parent === heading) ? routeAlone(unit) : null;
  if (!above || route === null || !isOnlyRouteOf(heading, unit, route) || (route.methods.length === 0 && (cardOf(unit) !== heading || methodsBeside(unit).length !== 1))) return false;
  const title = withoutNames(above);
  return API_HEADING.test(title) && !SECONDARY_HEADING.test(title);
}

const NAMES_INTERFACE = /\bendpoints?\b|\bapis?\b|\broutes?\b|\b(?:edge|cloud|netlify|serverless) functions\b/i;
const DATA_FLOW = /\bdata[ _]?flows?\b/i;

/** Whether an item is a step of one of the flows of a data flow: below "Booking" below "Data Flow". */
function isStepOfDataFlow(unit: Unit): boolean {
  const heading = unit.kind === 'item' ? headingOf(unit) : null;
  const above = heading && headingOf(heading);
  return above !== null && !isTitle(above) && DATA_FLOW.test(withoutNames(above)) && ![heading, above].some((title) => title && (NAMES_INTERFACE.test(title.text.text) || pathMentions(title.text.text).length > 0));
}

/** The words that govern a unit: its headings and lead-ins. */
export function governing(unit: Unit): string {
  return ancestors(unit).map((ancestor) => (ancestor.kind === 'heading' ? ancestor.text.text : ancestor.text.text.slice(0, 120))).join(' / ');
}

/** "Tasks" over `POST /tasks/remind`, "Plans" over `GET /plans`: a title that is a part of the paths below it names what they serve. */
const isResource = rememberedOf((heading: Unit): boolean => {
  const [aside = ''] = SECONDARY_HEADING.exec(withoutNames(heading)) ?? [];
  const segment = singularOf(aside.toLowerCase().replace(/\s/g, '-'));
  return subtree(heading).some(({ text, kind, fields }) => kind !== 'code' && pathMentions(text.text).some(({ path, methods }) => (methods.length > 0 || (kind === 'row' && fields.some(({ value }) => METHOD_CELL.test(value.text)))) && path.toLowerCase().split('/').some((part) => singularOf(part) === segment || namesWithOthers(part, segment, heading))));
});

/** "Adaptation plan" over `POST /adapt-plan`: the segment has the word last, and the title has what stands before it, too. */
function namesWithOthers(part: string, segment: string, heading: Unit): boolean {
  const words = part.split('-');
  const before = words.at(-2) ?? '';
  return singularOf(words.at(-1) ?? '') === segment && before.length >= LEAST_OF_STEM && new RegExp(`\\b${escaped(before.slice(0, before.length - 1))}`, 'i').test(withoutNames(heading));
}

const LEAST_OF_STEM = 4;

/** A word without its plural s. No more: in a path `/diaries` is another segment than "Diary". */
function singularOf(word: string): string {
  return word.replace(/s$/, '');
}

/** The words of a title without the names in it that are set as code: `auth-gate` heads no gate. */
function withoutNames({ text }: Unit): string {
  return text.marks.filter(({ kind }) => kind === 'code').reduce((words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end), text.text);
}
