import type { RouteFact } from '../../parse/embedded.js';
import { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { EXISTING_HEADING } from '../lexicon/data-words.js';
import { API_HEADING, CALLABLE_KIND, CREDENTIAL_BEHIND, INTRODUCED_AS, CALLABLES_LEAD, DECLARES_NEXT, DRAWN_FUNCTIONS, FOLDERS_SAID, FUNCTION_FILE, HANDLER_AFTER, HANDLER_BEFORE, MACHINE_CALLS, METHOD_CELL, METHOD_COLUMN, NAME_COLUMN, NAMED_FUNCTION, OF_WHOLE_API, OWN_ROUTE_COLUMN, PAGE_COLUMN, PART_LABEL, PATH_COLUMN, RESPONSE_COLUMN, SECONDARY_HEADING, STATES_GAP, STAYS, TOOL_COLUMN, WAS_THERE } from '../lexicon/endpoints.js';
import { THOUGHT_OF } from '../lexicon/environment.js';
import { isThought } from '../consistency/standing.js';
import { ancestors, DEEPEST_HEADING, type Field, headingOf, isBelow, subtree, type Unit } from '../outline.js';
import { isApiPath, type PathMention, pathMentions } from '../paths.js';
import { sentencesOf } from '../sentences.js';
import type { Candidate, EndpointListings, Fragment, Tier } from './draft.js';
import { functionsIn } from './drawn-functions.js';
import { filedRoutes } from './filed-routes.js';
import { entriesOf } from './listing-entries.js';
import { callableOf, isLedIn, methodOf } from './callables.js';
import { baseOver, underBase } from './heading-bases.js';
import { isForeign, ownHosts } from './own-hosts.js';
import { titledRoute } from './titled-routes.js';
import { cardOf, labelledRoute, methodsBeside } from './route-labels.js';
import { scheduledPaths } from './scheduled-paths.js';
import { sliceOf } from './slice.js';
import { isOfDesign } from '../zones.js';
import { matchesIn } from '../../text/matches-in.js';

const NOWHERE = 1000;

/** So many routes of a program make a list. */
const LEAST_OF_LIST = 3;

/** Finds the places of a document that declare endpoints, by units of its outline. */
export class EndpointReader {
  readonly #candidates: Candidate[] = [];
  readonly #listings: EndpointListings;
  #hasProgram = false;
  #hosts: ReadonlySet<string> = new Set();
  /** What the routers of the document's programs give to the routes that other listings hang on them. */
  readonly #routers = new Map<string, RouteFact['guards']>();
  /** Titles that seem to speak of endpoints which others declare, and whether they name what these serve. */
  readonly #resources = new Map<Unit, boolean>();

  constructor(listings: EndpointListings) {
    this.#listings = listings;
  }

  read(units: readonly Unit[]): Candidate[] {
    this.#hosts = ownHosts(units);
    for (const unit of units) if (unit.kind === 'code') for (const [name, guards] of this.#listings.code(unit)?.routers ?? []) this.#routers.set(name, guards);
    for (const unit of units) {
      if (!isOfDesign(unit.zone) || this.#isOfDescriptor(unit) || standsAmongExisting(unit)) continue;
      if (unit.kind === 'paragraph' || unit.kind === 'item') this.#functions(unit);
      if (unit.kind === 'row') this.#row(unit);
      else if (unit.kind === 'heading') this.#heading(unit);
      else if (unit.kind === 'item') this.#item(unit);
      else if (unit.kind === 'paragraph') this.#paragraph(unit);
      else if (unit.kind === 'code') this.#code(unit);
    }
    return this.#candidates.filter((candidate) => !this.#isBase(candidate));
  }

  /** A program in the section of the API declares the routes: what a flow or a diagram names beside them is only referred to. */
  isReferredTo({ tier, unit, method }: Candidate): boolean {
    return this.#hasProgram && tier === 'mention' && method !== null && (unit.kind === 'code' || this.#secondary(unit));
  }

  /** Whether a heading names the path that the endpoints below it hang under: "Checkout (`/checkout`)". */
  #isBase({ unit, method, path }: Candidate): boolean {
    if (unit.kind !== 'heading' || method !== null || path === null) return false;
    return this.#candidates.some((other) => other.method !== null && other.path !== null && other.path.startsWith(`${path}/`) && isBelow(other.unit, unit));
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

  #addName(unit: Unit, tier: Tier, name: string, span: Span, fragments: readonly Fragment[], route: RouteFact | null = null): void {
    this.#candidates.push({ method: null, path: null, name, span, unit, tier, fragments, route, openApi: null });
  }

  /** A function that the unit declares by name; what follows a paragraph that only names it speaks of it. */
  #callable(unit: Unit): boolean {
    const name = callableOf(unit);
    if (name === null) return false;
    const at = unit.text.text.indexOf(name);
    const fragments = unit.kind === 'paragraph' ? [...this.#block(unit), ...this.#following(unit)] : this.#block(unit);
    this.#candidates.push({ method: methodOf(unit), path: null, name, span: unit.text.span(at, at + name.length), unit, tier: this.#tier(unit), fragments, route: null, openApi: null });
    return true;
  }

  #row(unit: Unit): void {
    if (isOfTool(unit) || unit.fields.some((field) => isUnchanged(field.value.text))) return;
    // Whatever the columns are called: one of methods beside one of paths.
    const methodField = unit.fields.find((field) => METHOD_COLUMN.test(field.label) && METHOD_CELL.test(field.value.text.toUpperCase())) ?? unit.fields.find((field) => METHOD_CELL.test(field.value.text) && unit.fields.some((other) => other !== field && (pathMentions(other.value.text)[0]?.start ?? NOWHERE) < 3));
    const paths = unit.fields
      .filter((field) => field !== methodField)
      .map((field, column) => ({ field, column, mentions: this.#pathsIn(unit, field) }))
      .filter(({ field, column, mentions }) => mentions.length > 0 && ((mentions[0] as PathMention).start < 4 || field.value.length < 60) && (column === 0 || methodField !== undefined || PATH_COLUMN.test(field.label) || (METHOD_COLUMN.test(field.label) && (mentions[0] as PathMention).methods.length > 0)));
    const fragments = unit.fields.map((field) => ({ unit, text: field.value, label: field.label }));
    const describes = unit.fields.filter((field) => RESPONSE_COLUMN.test(field.label)).length;
    const tier = this.#tier(unit);
    const place = paths.find(({ field }) => PATH_COLUMN.test(field.label)) ?? paths[0];
    if (!place) {
      const named = unit.fields[0];
      const isOfCallables = (isLedIn(unit) || CALLABLES_LEAD.test(headingOf(unit)?.text.text ?? '')) && named?.value.markAt(named.value.text.search(/\w/), 'code') !== undefined;
      const isFunction = named && (isOfCallables || NAME_COLUMN.test(named.label) || (/^name\b/i.test(named.label) && unit.fields.some((field) => CALLABLE_KIND.test(field.value.text))));
      if (named && isFunction && /^[A-Za-z][\w.-]*(?:\(\))?$/.test(named.value.text.trim()) && (describes >= 1 || isOfCallables)) {
        this.#addName(unit, tier, named.value.text.trim().replace(/\(\)$/, ''), named.value.span(), fragments);
      }
      return;
    }
    const [mention] = place.mentions as [PathMention];
    if (mention.methods.length === 0 && !methodField && unit.fields.some((field) => PAGE_COLUMN.test(field.label))) return;
    const methods = mention.methods.length > 0 || !methodField ? mention.methods : (methodField.value.text.toUpperCase().match(/[A-Z]{3,6}/g) ?? []);
    const alternatives = /^\s*(?:or|\/)\s*$/.test(place.field.value.text.slice(mention.end, place.mentions[1]?.start ?? mention.end));
    this.#add(unit, tier, { ...mention, methods }, spanIn(place.field.value, mention), fragments);
    if (alternatives) return;
    for (const other of place.mentions.slice(1)) {
      if (/\b(?:returns?|redirect\w*|see|then|calls?)\b/i.test(place.field.value.text.slice(mention.end, other.start))) break;
      this.#add(unit, tier, { ...other, methods: other.methods.length > 0 ? other.methods : methods }, spanIn(place.field.value, other), fragments);
    }
  }

  /** The paths of a cell; "/" alone is one where the rows hang under a base. */
  #pathsIn(unit: Unit, { label, value }: Field): readonly PathMention[] {
    const at = PATH_COLUMN.test(label) && /^[\s`]*\/[\s`]*$/.test(value.text) && baseOver(unit) !== null ? value.text.indexOf('/') : -1;
    return at < 0 ? pathMentions(value.text) : [{ path: '/', methods: [], start: at, end: at + 1, host: null, wildcard: false }];
  }

  #heading(unit: Unit): void {
    const text = unit.text.text;
    const titled = titledRoute(unit);
    if (titled) {
      this.#add(unit, 'entry', titled, spanIn(unit.text, titled), this.#block(unit));
      return;
    }
    const mentions = pathMentions(text).filter((mention) => mention.methods.length > 0 || mention.start < 14);
    if (mentions.length === 0 && this.#callable(unit)) return;
    for (const mention of mentions) {
      if (mention.methods.length === 0 && !API_HEADING.test(governing(unit))) continue;
      this.#add(unit, 'list', mention, spanIn(unit.text, mention), this.#block(unit));
    }
  }

  #item(unit: Unit): void {
    if (this.#labelled(unit)) return;
    const text = unit.text.text;
    const mentions = pathMentions(text);
    const first = mentions[0];
    if (!first) {
      this.#callable(unit);
      for (const match of matchesIn(text, FUNCTION_FILE)) {
        const at = match.index + match[0].length - (match[1]?.length ?? 0);
        this.#addName(unit, 'entry', match[1] as string, unit.text.span(at, at + (match[1]?.length ?? 0)), this.#block(unit));
      }
      return;
    }
    const record = this.#record(unit);
    if (record) {
      this.#add(unit, this.#tier(unit), record.mention, record.span, record.fragments);
      return;
    }
    const lead = text.slice(0, first.start).replace(/[\s\W_]+/g, '');
    const startsItem = lead.length === 0 || /^(?:endpoint|route|new|existing|url|path|post|get|put|patch|delete|https?|\d+)$/i.test(lead) || (first.methods.length > 0 && lead.length < 24 && /[:—–-]\s*$/.test(text.slice(0, first.start)));
    if (startsItem && (first.methods.length > 0 || this.#namesRoutes(unit))) {
      const tier = this.#tier(unit);
      this.#add(unit, tier, first, spanIn(unit.text, first), this.#block(unit));
      this.#joined(unit, tier, mentions);
      return;
    }
    this.#sentences(unit);
  }

  /** Functions that a flow names for what they are. */
  #functions(unit: Unit): void {
    for (const match of matchesIn(unit.text.text, NAMED_FUNCTION)) {
      const name = match[1] as string;
      const at = match.index + match[0].length - name.length;
      const mark = unit.text.markAt(at, 'code');
      if (mark && mark.end === at + name.length) this.#addName(unit, 'mention', name, unit.text.span(at, mark.end), this.#block(unit));
    }
  }

  /** "`POST /vendors` and `PATCH /vendors/:id` create and edit": one block for both. */
  #joined(unit: Unit, tier: Tier, mentions: readonly PathMention[]): void {
    for (let i = 1; i < mentions.length; i++) {
      const between = unit.text.text.slice((mentions[i - 1] as PathMention).end, (mentions[i] as PathMention).start);
      if (!/^[\s`*]*(?:[,;]|and|&|\+|\/|[,;]\s*and|·)[\s`*]*$/.test(between)) return;
      const mention = mentions[i] as PathMention;
      this.#add(unit, tier, { ...mention, methods: mention.methods.length > 0 ? mention.methods : (mentions[0] as PathMention).methods }, spanIn(unit.text, mention), this.#block(unit));
    }
  }

  #paragraph(unit: Unit): void {
    if (this.#labelled(unit)) return;
    const mentions = pathMentions(unit.text.text);
    const first = mentions[0];
    if (!first) {
      this.#callable(unit);
      return;
    }
    const lead = unit.text.text.slice(0, first.start).replace(/[\s\W_]+/g, '');
    const startsBlock = lead.length === 0 || /^\d*(?:endpoint|route|url|(?:http)?method|verb)?$/i.test(lead) || (lead.length < 24 && /[—–:-]\s*$/.test(unit.text.text.slice(0, first.start)) && unit.text.markAt(unit.text.text.search(/\w/), 'strong') !== undefined);
    if (startsBlock && first.methods.length > 0 && mentions.slice(1).every((mention) => isReference(unit.text.text, mention))) {
      const alone = unit.text.text.slice(first.end).replace(/[\s\W_]+/g, '') === '';
      this.#add(unit, this.#tier(unit), first, spanIn(unit.text, first), alone ? [...this.#block(unit), ...this.#following(unit)] : this.#block(unit));
      this.#joined(unit, this.#tier(unit), mentions);
      return;
    }
    this.#sentences(unit);
  }

  /** A line that labels its path as the route of what stands around it; its method may stand in another line. */
  #labelled(unit: Unit): boolean {
    const mention = labelledRoute(unit);
    if (!mention || isForeign(mention, this.#hosts)) return false;
    const methods = methodsBeside(unit);
    if (methods.length === 0 && !this.#isOfApi(unit, mention)) return false;
    const card = cardOf(unit);
    this.#add(unit, this.#tier(unit), { ...mention, methods }, spanIn(unit.text, mention), card ? this.#block(card) : [...this.#block(unit), ...this.#following(unit)]);
    return true;
  }

  /** Whether a path that nobody gives a method is one of the interface, and no page. */
  #isOfApi(unit: Unit, { host, path }: PathMention): boolean {
    if (this.#secondary(unit)) return false;
    return host !== null || isApiPath(path) || /\b(?:apis?|endpoints?|functions?|webhooks?)\b/i.test(governing(unit));
  }

  /** Endpoints declared in prose: each speaks from the sentence that names it up to the sentence that names the next. */
  #sentences(unit: Unit): void {
    if (unit.kind === 'paragraph' && WAS_THERE.test(unit.text.text)) return;
    const tier: Tier = this.#inApi(unit) && !this.#secondary(unit) ? 'prose' : 'mention';
    let open: { mentions: PathMention[]; sentence: MappedText; fragments: Fragment[]; tier: Tier } | null = null;
    const close = (): void => {
      for (const mention of open?.mentions ?? []) this.#add(unit, open?.tier ?? tier, mention, spanIn((open as NonNullable<typeof open>).sentence, mention), (open as NonNullable<typeof open>).fragments);
    };
    for (const sentence of sentencesOf(unit.text)) {
      if (STAYS.test(sentence.text)) continue;
      const mentions = pathMentions(sentence.text).filter((mention) => mention.methods.length > 0 || isCalledHandler(sentence.text, mention));
      const piece: Fragment = { unit, text: sentence, label: '' };
      if (mentions.length > 0) {
        close();
        // A sentence of the API section that begins with an endpoint is its entry.
        open = { mentions, sentence, fragments: [piece], tier: this.#begins(unit, sentence, mentions[0] as PathMention, tier) ? 'entry' : tier };
        if (mentions.length > 1) {
          // Several endpoints in one sentence: each owns the words from its name to the next name.
          mentions.forEach((mention, index) => {
            const text = sentence.slice(mention.start, mentions[index + 1]?.start ?? sentence.length);
            this.#add(unit, this.#introduces(unit, sentence, mention) ? 'entry' : (open?.tier ?? tier), mention, spanIn(sentence, mention), [{ unit, text, label: '' }]);
          });
          open = null;
        }
      } else open?.fragments.push(piece);
    }
    close();
  }

  /** "`POST /keys` takes a name and answers …": a sentence that begins with an endpoint declares it. */
  #begins(unit: Unit, sentence: MappedText, mention: PathMention, tier: Tier): boolean {
    if (DECLARES_NEXT.test(sentence.text.slice(0, mention.start)) && mention.host === null) return unit.zone === 'plain' && !this.#secondary(unit);
    if (this.#introduces(unit, sentence, mention)) return true;
    if (mention.start > 2) return false;
    return tier === 'prose' || (!this.#secondary(unit) && unit.zone === 'plain' && /^\W*(?:takes?|returns?|answers?|creates?|stores?|adds?|removes?|deletes?|changes?|updates?|sends?|lists?|gives?|accepts?|starts?|registers?|receives?|saves?|opens?|is (?:the|for|where))\b/.test(sentence.text.slice(mention.end)));
  }

  /** "… calls `POST /tasks/remind` (OIDC)", "the worker `POST /remind`": a sentence that tells a route's credential, or what it is, beside its method declares it. */
  #introduces(unit: Unit, sentence: MappedText, { start, end, host, methods }: PathMention): boolean {
    return methods.length > 0 && host === null && unit.zone === 'plain' && !this.#secondary(unit) && !THOUGHT_OF.test(sentence.text) && !isThought(unit, sentence.text) && (CREDENTIAL_BEHIND.test(sentence.text.slice(end)) || INTRODUCED_AS.test(sentence.text.slice(0, start)));
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
    this.#diagram(unit);
    if (this.#listings.code(unit) === null || DRAWN_FUNCTIONS.test(unit.text.text)) for (const { name, line, start, lines } of functionsIn(unit.text)) this.#addName(unit, 'entry', name, line.span(start, start + name.length), lines.map((text) => ({ unit, text, label: '' })));
    for (const { mention, span, line } of filedRoutes(unit.text)) this.#add(unit, this.#inApi(unit) ? 'entry' : 'mention', mention, span, [{ unit, text: line, label: '' }]);
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
    const lines = routes.length > 0 && this.#listings.code(unit) === null ? null : this.#listings.lines(unit);
    for (const entry of lines ? entriesOf(unit, lines) : []) {
      if (entry.kind === 'path' && !this.#namesRoutes(unit)) continue;
      const shown = entry.kind === 'call' && this.#tier(unit) === 'list' && showsItsSubject(unit, entry.mention) ? headingOf(unit) : null;
      const tier = entry.kind === 'entry' ? this.#tier(unit) : entry.kind === 'path' || shown ? 'entry' : 'mention';
      this.#add(unit, tier, entry.mention, entry.span, shown ? this.#block(shown) : entry.fragments);
    }
  }

  #routes(unit: Unit): readonly RouteFact[] {
    const routes = this.#listings.routes(unit).map((route) => (route.router === undefined ? route : { ...route, guards: [...(this.#routers.get(route.router) ?? []), ...route.guards] }));
    if (unit.children.length === 0 && this.#tier(unit) === 'list' && routes.filter(({ path, method }) => path && method).length >= LEAST_OF_LIST) this.#hasProgram = true;
    for (const route of routes) {
      const entry = unit.children.length > 0 ? entryOf(unit, route) : null;
      const isAlone = entry !== null && routes.filter((other) => other.name === route.name).length === 1;
      const body = sliceOf(unit.text, route.span) ?? MappedText.verbatim('', route.span.start);
      const fragments = entry && isAlone ? this.#block(entry) : [{ unit: entry ?? unit, text: body, label: 'code' }];
      if (route.path) {
        const name = route.method ? `${route.method} ${route.path}` : route.path;
        this.#candidates.push({ method: route.method, path: route.path, name, span: route.nameSpan, unit: entry ?? unit, tier: 'entry', fragments, route, openApi: null });
      } else if (route.name) this.#addName(unit, 'entry', route.name, route.nameSpan, fragments, route);
    }
    return routes;
  }

  /** Requests that a diagram shows: they declare where no list does. */
  #diagram(unit: Unit): void {
    const diagram = this.#listings.diagram(unit);
    for (const node of diagram?.nodes ?? []) {
      const mention = pathMentions(node.label)[0];
      const place = mention && mention.methods.length > 0 ? sliceOf(unit.text, node.span) : null;
      if (!mention || !place) continue;
      // What it sends and what it gets is said of it.
      const arrows = (diagram?.arrows ?? []).filter(({ from, to }) => from === node.id || to === node.id).flatMap(({ span }) => sliceOf(unit.text, span) ?? []);
      this.#add(unit, 'mention', mention, node.span, [place, ...arrows].map((text) => ({ unit, text, label: '' })));
    }
    for (const arrow of diagram?.arrows ?? []) {
      const text = sliceOf(unit.text, arrow.span);
      const mention = text && pathMentions(text.text).find((each) => each.methods.length > 0);
      if (text && mention) this.#add(unit, 'mention', mention, spanIn(text, mention), [{ unit, text, label: '' }]);
    }
  }

  /** An item whose sub-items give `path:` and `method:` apart, as YAML does. */
  #record(unit: Unit): { mention: PathMention; span: Span; fragments: Fragment[] } | null {
    const inner = unit.children.filter((child) => child.kind === 'item').flatMap((child) => child.fields.slice(0, 1));
    const path = inner.find((field) => /^(?:path|route|url|endpoint)$/i.test(field.label));
    const method = inner.find((field) => /^(?:http_?)?(?:method|methods|verb)$/i.test(field.label));
    if (!path) return null;
    const mention = pathMentions(path.value.text)[0];
    if (!mention) return null;
    const methods = mention.methods.length > 0 ? mention.methods : (method?.value.text.toUpperCase().match(/\b(?:GET|POST|PUT|PATCH|DELETE)\b/g) ?? []);
    return { mention: { ...mention, methods }, span: spanIn(path.value, mention), fragments: this.#block(unit) };
  }

  /** The fragments of a block: the unit's own words and those of everything below it that declares no other endpoint. */
  #block(unit: Unit): Fragment[] {
    const fragments: Fragment[] = [];
    const visit = (at: Unit): void => {
      if (at !== unit && (declaresAnother(at) || (at.kind === 'paragraph' && callableOf(at) !== null))) return;
      const code = at.kind === 'code' ? this.#listings.code(at) : null;
      if (at.kind === 'row') for (const field of at.fields) fragments.push({ unit: at, text: field.value, label: field.label });
      else if (at.kind === 'code') fragments.push({ unit: at, text: at.text, label: code && code.routes.length > 0 ? 'code' : 'listing' });
      else if (at.fields.length > 0 && at !== unit) fragments.push({ unit: at, text: (at.fields[0] as Field).value, label: (at.fields[0] as Field).label });
      else fragments.push({ unit: at, text: at.text, label: '' });
      for (const child of at.children) visit(child);
    };
    visit(unit);
    return fragments;
  }

  /** What follows a line that only names an endpoint, up to the next that does. */
  #following(unit: Unit): Fragment[] {
    const siblings = unit.parent?.children ?? [];
    const after = siblings.slice(siblings.indexOf(unit) + 1);
    const end = after.findIndex((sibling) => (sibling.kind === 'heading' && !(sibling.depth > DEEPEST_HEADING && PART_LABEL.test(sibling.text.text))) || declaresAnother(sibling) || labelledRoute(sibling) !== null || callableOf(sibling) !== null);
    return (end < 0 ? after : after.slice(0, end)).flatMap((sibling) => this.#block(sibling));
  }

  /** All that a section says. */
  blockOf(section: Unit): Fragment[] {
    return this.#block(section);
  }

  /** The section under a heading that is the name of a function declared elsewhere. */
  sectionOf(name: string, units: readonly Unit[]): Fragment[] {
    return units.filter((unit) => unit.kind === 'heading' && unit.text.text.trim().replace(/\(\)$/, '') === name).flatMap((unit) => this.#block(unit));
  }

  /** The paragraphs and items that begin with the name of a function declared elsewhere, in bold or as code. */
  entriesOf(name: string, units: readonly Unit[]): Fragment[] {
    const starts = (unit: Unit): boolean => {
      const at = unit.text.text.search(/\w/);
      const mark = at === unit.text.text.indexOf(name) ? (unit.text.markAt(at, 'strong') ?? unit.text.markAt(at, 'code')) : undefined;
      return mark !== undefined && /^(?:\(.*\))?[.:]?$/.test(unit.text.text.slice(at + name.length, mark.end));
    };
    return units.filter((unit) => (unit.kind === 'paragraph' || unit.kind === 'item') && starts(unit)).flatMap((unit) => this.#block(unit));
  }

  #inApi(unit: Unit): boolean {
    return API_HEADING.test(governing(unit));
  }

  /** Whether paths that nobody gives a method are routes here, and no folders. */
  #namesRoutes(unit: Unit): boolean {
    return this.#inApi(unit) && !ancestors(unit).some(({ text }) => FOLDERS_SAID.test(text.text));
  }

  #secondary(unit: Unit): boolean {
    const heading = headingOf(unit);
    const nearest = heading ? withoutNames(heading) : '';
    const [aside] = SECONDARY_HEADING.exec(nearest) ?? [];
    return aside !== undefined && heading !== null && !this.#isResource(aside, heading) && !/\bendpoints?\b|\bapi\b|\broutes?\b/i.test(nearest.replace(/paid (?:api )?endpoints?|paid apis?/gi, ''));
  }

  /** "Tasks" over `POST /tasks/remind`, "Plans" over `GET /plans`: a title that is a part of the paths below it names what they serve. */
  #isResource(word: string, heading: Unit): boolean {
    const known = this.#resources.get(heading);
    if (known !== undefined) return known;
    const segment = singularOf(word.toLowerCase().replace(/\s/g, '-'));
    const isOne = subtree(heading).some(({ text, kind }) => kind !== 'code' && pathMentions(text.text).some(({ path, methods }) => methods.length > 0 && path.toLowerCase().split('/').some((part) => singularOf(part) === segment)));
    this.#resources.set(heading, isOne);
    return isOne;
  }

  /** How strongly a place of a document declares what stands in it. */
  #tier(unit: Unit): Tier {
    if (this.#secondary(unit) || unit.zone === 'risk') return 'mention';
    return this.#inApi(unit) ? 'list' : 'entry';
  }
}

function singularOf(word: string): string {
  return word.replace(/s$/, '');
}

/** The words of a title without the names in it that are set as code: `auth-gate` heads no gate. */
function withoutNames({ text }: Unit): string {
  return text.marks.filter(({ kind }) => kind === 'code').reduce((words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end), text.text);
}

/** Whether the request that a listing shows is what its section is about: no other line there names a route, and its path is no example of one. */
function showsItsSubject(unit: Unit, { path }: PathMention): boolean {
  const heading = headingOf(unit);
  if (!heading || heading.depth < 2 || OF_WHOLE_API.test(heading.text.text) || /\/(?:\d+|[0-9a-f-]{20,})(?:\/|$)/i.test(path)) return false;
  return subtree(heading).every((each) => each === unit || (each.kind === 'code' ? !/\bcurl\s/.test(each.text.text) : pathMentions(each.text.text).every(({ methods }) => methods.length === 0)));
}

/** Under a heading over what is there already, endpoints are referred to, not declared, unless a gap is stated (docs/judgement.md, What is not a subject). */
function standsAmongExisting(unit: Unit): boolean {
  if (STATES_GAP.test(unit.text.text)) return false;
  const heading = unit.kind === 'heading' ? unit.parent : headingOf(unit);
  return heading?.kind === 'heading' && EXISTING_HEADING.test(heading.text.text);
}

/** The row of a tool that calls endpoints; one with a column for its own route is an endpoint, whatever it is called. */
function isOfTool({ fields }: Unit): boolean {
  return TOOL_COLUMN.test(fields[0]?.label ?? '') && !fields.some(({ label, value }) => OWN_ROUTE_COLUMN.test(label) && (pathMentions(value.text)[0]?.start ?? NOWHERE) < 3);
}

/** The entry of a descriptor in which a function stands. */
function entryOf(unit: Unit, route: RouteFact): Unit | null {
  return subtree(unit).find((each) => each !== unit && each.text.text.replace(/:$/, '') === route.name) ?? null;
}

/** The words that govern a unit: its headings and lead-ins. */
function governing(unit: Unit): string {
  return ancestors(unit).map((ancestor) => (ancestor.kind === 'heading' ? ancestor.text.text : ancestor.text.text.slice(0, 120))).join(' / ');
}

/** "one handler, `/tasks/resize`", "the `/render` endpoint": a path that is called what it is, without a method. */
function isCalledHandler(text: string, { start, end, host, path, wildcard }: PathMention): boolean {
  return host === null && !wildcard && path.length > 2 && (HANDLER_BEFORE.test(text.slice(Math.max(0, start - 40), start)) || MACHINE_CALLS.test(text.slice(Math.max(0, start - 120), start)) || HANDLER_AFTER.test(text.slice(end)));
}

/** "Auth: as `POST /entries`": an endpoint that a sentence refers to, not one that begins it. */
function isReference(text: string, mention: PathMention): boolean {
  if (mention.methods.length === 0) return true;
  const before = text.slice(0, mention.start);
  if (/\bas\s+\W?$/.test(before)) return true;
  const speaks = /\band\W+$/.test(before) && /^\W*(?:is|takes|creates|returns|answers|stores|sends|deletes|changes)\b/.test(text.slice(mention.end));
  return !speaks && !/(?:^|[.!?:]\s)[\W_]*$/.test(before);
}

function declaresAnother(unit: Unit): boolean {
  if (unit.kind !== 'heading' && unit.kind !== 'item' && unit.kind !== 'paragraph' && unit.kind !== 'row') return false;
  const first = pathMentions(unit.text.text)[0];
  return first !== undefined && first.methods.length > 0 && /^\d*$/.test(unit.text.text.slice(0, first.start).replace(/[\s\W_]+/g, ''));
}

/** An existing route that the document only refers to (docs/judgement.md, What is not a subject). */
function isUnchanged(cell: string): boolean {
  return /^\W*(?:unchanged|no changes?|not changed|as is|as before|existing|exists(?: already)?|already (?:there|exists|built|live)|stays(?: as (?:it )?is)?|kept as (?:it )?is|in production|reserved(?: for (?:v|phase |version )?(?:[2-9]|later|the future|a later \w+))?|v[2-9] only)\W*$/i.test(cell);
}

function spanIn(text: MappedText, mention: PathMention): Span {
  return text.span(mention.start, mention.end);
}
