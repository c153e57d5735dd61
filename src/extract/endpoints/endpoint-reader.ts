import type { RouteFact } from '../../parse/embedded.js';
import { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import { standsAmongExisting } from '../among-existing.js';
import { API_HEADING, BUILDS, DRAWN_FUNCTIONS, FUNCTION_FILE, NAMED_FUNCTION, OF_WHOLE_API, ROUTE_NEXT, STATES_GAP } from '../lexicon/endpoints.js';
import { ancestors, headingOf, isBelow, subtree, type Unit } from '../outline.js';
import { isApiPath, pathKey, type PathMention, pathMentions } from '../paths.js';
import { isOfDesign } from '../zones.js';
import { governing, isAmongPages, isSecondary, namesRoutes, tierOf } from './api-places.js';
import { callableOf, methodOf } from './callables.js';
import { functionsInLines } from './columned-functions.js';
import { type Candidate, type DeclaredPath, type EndpointListings, type Fragment, isMentioned, type Tier } from './draft.js';
import { type DrawnFunction, functionsIn } from './drawn-functions.js';
import { requestsIn } from './drawn-requests.js';
import type { EndpointBlocks } from './endpoint-blocks.js';
import { declaredInRow } from './endpoint-rows.js';
import { declaredInSentences } from './endpoint-sentences.js';
import { isEntryNumber } from './entry-numbers.js';
import { functionsOfRoutes } from './exposed-routes.js';
import { functionsOfTriggers } from './triggered-functions.js';
import { filedRoutes, remarkedRoutes, routesOfFileLines } from './filed-routes.js';
import { baseOver, underBase } from './heading-bases.js';
import { isLabelledList, joinedNames, pathsAlone } from './joined-names.js';
import { entriesOf } from './listing-entries.js';
import { API_ROOT } from './listing-lines.js';
import { spanIn } from './mention-span.js';
import { holdsMethods, methodBelowPath, saidOfMethod } from './method-sections.js';
import { isOnlyRouteOf } from './only-routes.js';
import { remarksBelow } from './remarks-below.js';
import { isForeign, ownHosts } from './own-hosts.js';
import { recordOf } from './path-records.js';
import { cardOf, isVendorsRoute, labelledRoute, methodsBeside } from './route-labels.js';
import { scheduledPaths } from './scheduled-paths.js';
import { sliceOf } from './slice.js';
import { fileOver, routeOfFile, titledRoute } from './titled-routes.js';

/** So many routes of a program make a list. */
const LEAST_OF_LIST = 3;

/** An item of this build that says to build the one route that it names: "Implement `POST /notes`". */
function isBuilt({ text: { text }, zone }: Unit, [first, ...others]: readonly PathMention[]): boolean {
  if (!first || others.length > 0 || zone !== 'plain' || first.host !== null || first.wildcard || !BUILDS.test(text.slice(0, first.start))) return false;
  return first.methods.length > 0 || (isApiPath(first.path) && ROUTE_NEXT.test(text.slice(first.end)));
}

/** Finds the places of a document that declare endpoints, by units of its outline. */
export class EndpointReader {
  readonly #candidates: Candidate[] = [];
  readonly #listings: EndpointListings;
  readonly #blocks: EndpointBlocks;
  #hasProgram = false;
  #hosts: ReadonlySet<string> = new Set();
  /** What the functions of a listing are said to call: `open-account   POST /v2/accounts; stores the answer`. */
  readonly #calledByFunctions = new Set<string>();
  /** What the routers of the document's programs give to the routes that other listings hang on them. */
  readonly #routers = new Map<string, RouteFact['guards']>();

  constructor(listings: EndpointListings, blocks: EndpointBlocks) {
    this.#listings = listings;
    this.#blocks = blocks;
  }

  read(units: readonly Unit[]): Candidate[] {
    this.#hosts = ownHosts(units);
    for (const unit of units) if (unit.kind === 'code') for (const [name, guards] of this.#listings.code(unit)?.routers ?? []) this.#routers.set(name, guards);
    for (const unit of units) {
      if (!isOfDesign(unit.zone) || this.#isOfDescriptor(unit) || isOfBefore(unit)) continue;
      if (unit.kind === 'paragraph' || unit.kind === 'item') this.#functions(unit);
      if (unit.kind === 'row') this.#row(unit);
      else if (unit.kind === 'heading') this.#heading(unit);
      else if (unit.kind === 'item') this.#item(unit);
      else if (unit.kind === 'paragraph') this.#paragraph(unit);
      else if (unit.kind === 'code') this.#code(unit);
    }
    const pages = this.#candidates.some(({ route }) => route?.loadsPage) ? pagesOf(units) : null;
    const containers = new Set(units.filter(({ kind, zone }) => (kind === 'item' || kind === 'paragraph') && zone === 'plain').flatMap(({ text }) => functionsOfRoutes(text)));
    const triggered = functionsOfTriggers(units);
    return this.#candidates.filter((candidate) => !(candidate.path === null && (containers.has(candidate.name) || triggered.has(candidate.name))) && !this.#isBase(candidate) && !(pages && this.#isOfPage(candidate, pages)) && !(isMentioned(candidate) && candidate.unit.kind === 'code' && this.#calledByFunctions.has(candidate.name)));
  }

  /** A program in the section of the API declares the routes: what a flow or a diagram names beside them is only referred to. */
  isReferredTo(candidate: Candidate): boolean {
    const { unit, method } = candidate;
    return this.#hasProgram && isMentioned(candidate) && method !== null && (unit.kind === 'code' || isSecondary(unit));
  }

  /** Whether a heading names the path that the endpoints below it hang under: "Checkout (`/checkout`)". */
  #isBase({ unit, method, path }: Candidate): boolean {
    if (unit.kind !== 'heading' || method !== null || path === null) return false;
    return this.#candidates.some((other) => other.method !== null && other.path !== null && other.path.startsWith(`${path}/`) && isBelow(other.unit, unit));
  }

  /** Whether a loader is that of a page in the list of pages, which nothing else declares as a route. */
  #isOfPage({ route, path }: Candidate, pages: ReadonlySet<string>): boolean {
    if (!route?.loadsPage || path === null || !pages.has(pathKey(path))) return false;
    return this.#candidates.every((other) => other.route?.loadsPage || other.path === null || (other.method !== null && other.method !== 'GET') || pathKey(other.path) !== pathKey(path));
  }

  #add(unit: Unit, tier: Tier, mention: PathMention, span: Span, fragments: readonly Fragment[]): void {
    if (mention.wildcard || isForeign(mention, this.#hosts)) return;
    const methods = mention.methods.length > 0 ? mention.methods : [null];
    const path = mention.host === null ? underBase(mention.path, baseOver(unit)) : mention.path;
    for (const method of methods) {
      if (method === 'HEAD' || method === 'OPTIONS') continue;
      const name = method ? `${method} ${path}` : path;
      this.#candidates.push({ method, path, name, span, unit, tier, fragments, route: null, openApi: null });
    }
  }

  #addAll(unit: Unit, declared: readonly DeclaredPath[]): void {
    for (const { tier, mention, span, fragments } of declared) this.#add(unit, tier, mention, span, fragments);
  }

  #addName(unit: Unit, tier: Tier, name: string, span: Span, fragments: readonly Fragment[], route: RouteFact | null = null): void {
    this.#candidates.push({ method: null, path: null, name, span, unit, tier, fragments, route, openApi: null });
  }

  /** A function that the unit declares by name; what follows a paragraph that only names it speaks of it. */
  #callable(unit: Unit): boolean {
    const name = callableOf(unit);
    if (name === null) return false;
    const at = unit.text.text.indexOf(name);
    const fragments = unit.kind === 'paragraph' ? [...this.#blocks.of(unit), ...this.#blocks.following(unit)] : this.#blocks.of(unit);
    this.#candidates.push({ method: methodOf(unit), path: null, name, span: unit.text.span(at, at + name.length), unit, tier: tierOf(unit), fragments, route: null, openApi: null });
    return true;
  }

  #row(unit: Unit): void {
    const { paths, callables } = declaredInRow(unit);
    this.#addAll(unit, paths);
    for (const callable of callables) this.#addName(unit, callable.tier, callable.name, callable.span, callable.fragments);
  }

  /** `post` below `/orders`, as YAML nests them and some headings and lines do. */
  #ofPathAbove(unit: Unit): boolean {
    const mention = methodBelowPath(unit);
    if (!mention) return false;
    this.#add(unit, 'list', mention, unit.text.span(), [...this.#blocks.of(unit), ...saidOfMethod(unit).flatMap((shared) => this.#blocks.of(shared))]);
    return true;
  }

  #heading(unit: Unit): void {
    if (holdsMethods(unit) || this.#ofPathAbove(unit)) return;
    const text = unit.text.text;
    const titled = titledRoute(unit) ?? routeOfFile(unit);
    if (titled) {
      this.#add(unit, 'entry', titled, spanIn(unit.text, titled), this.#blocks.of(unit));
      return;
    }
    const mentions = pathMentions(text).filter((mention) => mention.methods.length > 0 || mention.start < 14);
    if (mentions.length === 0 && this.#callable(unit)) return;
    for (const mention of mentions) {
      if (mention.methods.length === 0 && !API_HEADING.test(governing(unit))) continue;
      this.#add(unit, 'list', mention, spanIn(unit.text, mention), this.#blocks.of(unit));
    }
  }

  #item(unit: Unit): void {
    if (isVendorsRoute(unit) || this.#ofPathAbove(unit) || this.#labelled(unit)) return;
    const text = unit.text.text;
    const mentions = pathMentions(text);
    const first = mentions[0];
    if (!first) {
      this.#callable(unit);
      for (const match of matchesIn(text, FUNCTION_FILE)) {
        const at = match.index + match[0].length - (match[1]?.length ?? 0);
        this.#addName(unit, 'entry', match[1] as string, unit.text.span(at, at + (match[1]?.length ?? 0)), this.#blocks.of(unit));
      }
      return;
    }
    const record = recordOf(unit);
    if (record) {
      this.#add(unit, tierOf(unit), record.mention, record.span, this.#blocks.of(unit));
      return;
    }
    if (isBuilt(unit, mentions)) {
      this.#add(unit, 'entry', first, spanIn(unit.text, first), this.#blocks.of(unit));
      return;
    }
    const lead = text.slice(0, first.start).replace(TAG, '').replace(/[\s\W_]+/g, '');
    const startsItem = isEntryNumber(text.slice(0, first.start)) || lead.length === 0 || /^(?:endpoint|route|new|existing|url|path|post|get|put|patch|delete|https?)$/i.test(lead) || (first.methods.length > 0 && lead.length < 24 && /[:—–-]\s*$/.test(text.slice(0, first.start)));
    if ((startsItem || isLabelledList(unit, mentions)) && (first.methods.length > 0 || (namesRoutes(unit) && !isAmongPages(unit, first.path)))) {
      this.#enumerated(unit, mentions, this.#blocks.of(unit));
      return;
    }
    this.#addAll(unit, declaredInSentences(unit));
  }

  /** Functions that a flow names for what they are. */
  #functions(unit: Unit): void {
    for (const match of matchesIn(unit.text.text, NAMED_FUNCTION)) {
      const name = match[1] as string;
      const at = match.index + match[0].length - name.length;
      const mark = unit.text.markAt(at, 'code');
      if (mark && mark.end === at + name.length) this.#addName(unit, 'mention', name, unit.text.span(at, mark.end), this.#blocks.of(unit));
    }
  }

  /** "`POST /vendors` and `PATCH /vendors/:id` create and edit": one block for both. */
  #enumerated(unit: Unit, mentions: readonly PathMention[], block: readonly Fragment[]): void {
    for (const { mention, fragments } of joinedNames(unit, mentions, block)) this.#add(unit, tierOf(unit), mention, spanIn(unit.text, mention), fragments);
  }

  #paragraph(unit: Unit): void {
    if (this.#ofPathAbove(unit) || this.#labelled(unit)) return;
    const mentions = pathMentions(unit.text.text);
    const first = mentions[0];
    if (!first) {
      this.#callable(unit);
      return;
    }
    const listed = namesRoutes(unit) ? pathsAlone(unit, mentions) : [];
    if (listed.length > 0) {
      for (const { mention, fragments } of listed) this.#add(unit, tierOf(unit), mention, spanIn(unit.text, mention), fragments);
      return;
    }
    const before = unit.text.text.slice(0, first.start);
    const lead = before.replace(/[\s\W_]+/g, '');
    const startsBlock = isEntryNumber(before) || /^\d*(?:endpoint|route|url|(?:http)?method|verb)?$/i.test(lead) || (lead.length < 24 && /[—–:-]\s*$/.test(before) && unit.text.markAt(unit.text.text.search(/\w/), 'strong') !== undefined);
    if (startsBlock && first.methods.length > 0 && mentions.slice(1).every((mention) => isReference(unit.text.text, mention))) {
      const alone = unit.text.text.slice(first.end).replace(/[\s\W_]+/g, '') === '';
      const titled = alone && mentions.length === 1 && showsItsSubject(unit, first) ? headingOf(unit) : null;
      this.#enumerated(unit, mentions, titled ? this.#blocks.around(unit, titled) : alone ? [...this.#blocks.of(unit), ...this.#blocks.following(unit)] : this.#blocks.of(unit));
      return;
    }
    this.#addAll(unit, declaredInSentences(unit));
  }

  /** A line that labels its path as the route of what stands around it; its method may stand in another line. */
  #labelled(unit: Unit): boolean {
    const mention = labelledRoute(unit);
    if (!mention || isForeign(mention, this.#hosts)) return false;
    const methods = mention.methods.length > 0 ? mention.methods : methodsBeside(unit);
    if (methods.length === 0 && !this.#isOfApi(unit, mention)) return false;
    const card = cardOf(unit);
    this.#add(unit, tierOf(unit), { ...mention, methods }, spanIn(unit.text, mention), card ? this.#blocks.of(card) : [...this.#blocks.of(unit), ...this.#blocks.following(unit)]);
    return true;
  }

  /** Whether a path that nobody gives a method is one of the interface, and no page. */
  #isOfApi(unit: Unit, { host, path }: PathMention): boolean {
    if (isSecondary(unit)) return false;
    return host !== null || isApiPath(path) || /\b(?:apis?|endpoints?|functions?|webhooks?)\b/i.test(governing(unit));
  }

  /** Whether a unit is an entry of a deployment descriptor, whose functions are read as a whole. */
  #isOfDescriptor(unit: Unit): boolean {
    return unit.kind !== 'code' && ancestors(unit).some((above) => above.kind === 'code' && this.#listings.routes(above).length > 0);
  }

  #code(unit: Unit): void {
    if (unit.children.length > 0) {
      this.#routes(unit);
      return;
    }
    // What such a line says behind the name of its function is what that one calls.
    const listed = functionsInLines(unit);
    if (listed.length > 0) {
      this.#drawn(unit, listed);
      for (const { name, lines } of listed) for (const { text } of lines) for (const { methods, path } of pathMentions(text)) if (!path.endsWith(`/${name}`)) for (const method of methods) this.#calledByFunctions.add(`${method} ${path}`);
      return;
    }
    this.#addAll(unit, requestsIn(unit, this.#listings.diagram(unit)));
    if (this.#listings.code(unit) === null || DRAWN_FUNCTIONS.test(unit.text.text)) this.#drawn(unit, functionsIn(unit.text));
    const filedLines = filedRoutes(unit.text);
    for (const { mention, span, line } of filedLines) this.#add(unit, 'entry', mention, span, [{ unit, text: line, label: '' }]);
    if (filedLines.length === 0) for (const { mention, span, line } of remarkedRoutes(unit.text)) this.#add(unit, 'mention', mention, span, [{ unit, text: line, label: '' }]);
    for (const { mention, span, entry } of scheduledPaths(unit.text)) this.#add(unit, 'mention', mention, span, [{ unit, text: entry, label: '' }]);
    const openApi = this.#listings.openApi(unit);
    for (const operation of openApi?.operations ?? []) {
      const text = MappedText.verbatim('', operation.span.start);
      this.#candidates.push({
        method: operation.method.toUpperCase(),
        path: operation.path,
        name: `${operation.method.toUpperCase()} ${operation.path}`,
        span: operation.nameSpan,
        unit,
        tier: 'list',
        fragments: [{ unit, text: sliceOf(unit.text, operation.span) ?? text, label: 'operation' }],
        route: null,
        openApi: operation,
      });
    }
    if (openApi && openApi.operations.length > 0) return;
    const routes = this.#routes(unit);
    const filed = routes.length === 0 && this.#listings.code(unit) !== null ? routesOfFileLines(unit.text) : [];
    for (const { mention, span, code } of filed) this.#add(unit, 'entry', mention, span, [{ unit, text: code, label: 'code' }]);
    const lines = routes.length > 0 && this.#listings.code(unit) === null ? null : this.#listings.lines(unit);
    const entries = lines ? entriesOf(unit, lines) : [];
    for (const entry of entries) {
      if (filedLines.some(({ line }) => isWithin(entry.span, line.span())) || (filedLines.length > 0 && entry.kind === 'path' && API_ROOT.test(entry.mention.path))) continue;
      if (entry.kind === 'path' && (!namesRoutes(unit) || isAmongPages(unit, entry.mention.path))) continue;
      const isShown = entry.kind === 'call' ? tierOf(unit) === 'list' : entry.kind === 'entry' && entries.length === 1;
      const shown = isShown && showsItsSubject(unit, entry.mention) ? headingOf(unit) : null;
      const tier = entry.kind === 'entry' ? tierOf(unit) : entry.kind === 'path' || shown ? 'entry' : 'mention';
      const told = !shown ? entry.fragments : entry.kind === 'call' ? this.#blocks.of(shown) : [...entry.fragments, ...this.#blocks.around(unit, shown).filter((fragment) => fragment.unit !== unit)];
      this.#add(unit, tier, entry.mention, entry.span, told);
    }
  }

  #drawn(unit: Unit, functions: readonly DrawnFunction[]): void {
    for (const { name, line, start, lines, isFolder } of functions) this.#addName(unit, isFolder ? 'mention' : 'entry', name, line.span(start, start + name.length), lines.map((text) => ({ unit, text, label: '' })));
  }

  #routes(unit: Unit): readonly RouteFact[] {
    const routes = this.#listings.routes(unit).map((route) => (route.router === undefined ? route : { ...route, guards: [...(this.#routers.get(route.router) ?? []), ...route.guards] }));
    if (unit.children.length === 0 && tierOf(unit) === 'list' && routes.filter(({ path, method }) => path && method).length >= LEAST_OF_LIST) this.#hasProgram = true;
    for (const route of routes) {
      const entry = unit.children.length > 0 ? entryOf(unit, route) : null;
      const isAlone = entry !== null && routes.filter((other) => other.name === route.name).length === 1;
      const body = sliceOf(unit.text, route.span) ?? MappedText.verbatim('', route.span.start);
      const fragments = entry && isAlone ? this.#blocks.of(entry) : [{ unit: entry ?? unit, text: body, label: 'code' }, ...remarksBelow(unit.text, route.span).map((text) => ({ unit, text, label: '' }))];
      const filed = !route.path && !route.name && route.method ? fileOver(unit) : null;
      if (filed) this.#add(unit, 'entry', { methods: [route.method as string], path: filed.path, host: null, wildcard: false, start: 0, end: 0 }, route.nameSpan, this.#blocks.of(filed.title));
      else if (route.path) {
        const name = route.method ? `${route.method} ${route.path}` : route.path;
        this.#candidates.push({ method: route.method, path: route.path, name, span: route.nameSpan, unit: entry ?? unit, tier: 'entry', fragments, route, openApi: null });
      } else if (route.name) this.#addName(unit, 'entry', route.name, route.nameSpan, fragments, route);
    }
    return routes;
  }
}

/** The paths that a list of pages gives. */
function pagesOf(units: readonly Unit[]): ReadonlySet<string> {
  const listed = units.filter(({ kind, zone, text }) => (kind === 'item' || kind === 'row') && isOfDesign(zone) && text.text.includes('/'));
  return new Set(listed.flatMap((unit) => pathMentions(unit.text.text).filter(({ methods, path, host }) => methods.length === 0 && host === null && isAmongPages(unit, path)).map(({ path }) => pathKey(path))));
}

/** A word in brackets with which an item begins: "[pupil] `POST /notes`". */
const TAG = /^\W{0,2}(?:\[[\w-]{1,20}\]|\([\w-]{1,20}\))/;

/** Whether the request that a listing shows is what its section is about: nothing else there names a route, and its path is no example of one. */
function showsItsSubject(unit: Unit, mention: PathMention): boolean {
  const heading = headingOf(unit);
  if (!heading || heading.depth < 2 || OF_WHOLE_API.test(heading.text.text) || /\/(?:\d+|[0-9a-f-]{20,})(?:\/|$)/i.test(mention.path)) return false;
  return isOnlyRouteOf(heading, unit, mention);
}

/** An endpoint that is there already is referred to, unless a gap of it is stated. */
function isOfBefore(unit: Unit): boolean {
  return !STATES_GAP.test(unit.text.text) && standsAmongExisting(unit);
}

/** The entry of a descriptor in which a function stands. */
function entryOf(unit: Unit, route: RouteFact): Unit | null {
  return subtree(unit).find((each) => each !== unit && each.text.text.replace(/:$/, '') === route.name) ?? null;
}

/** "Auth: as `POST /entries`": an endpoint that a sentence refers to, not one that begins it. */
function isReference(text: string, mention: PathMention): boolean {
  if (mention.methods.length === 0) return true;
  const before = text.slice(0, mention.start);
  if (/\bas\s+\W?$/.test(before)) return true;
  const speaks = /\band\W+$/.test(before) && /^\W*(?:is|takes|creates|returns|answers|stores|sends|deletes|changes)\b/.test(text.slice(mention.end));
  return !speaks && !/(?:^|[.!?:]\s)[\W_]*$/.test(before);
}

/** What a tree of files shows in one of its lines is read with the folders above it. */
function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
