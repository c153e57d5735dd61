import type { IdUrl, StoredPage } from '../../model/reads.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import type { EndpointDraft } from '../endpoints.js';
import { CLIENT_HELD, ENTRY_BEHIND, LEFT_ALONE, LINKED_FROM_OUTSIDE, LINKED_HERE, LINKED_WITHIN, NAMES_NO_PAGE, OPENS_PATH, OWN_RECORDS, PAGE_OF_AN_ACT, PLAIN_PAGE, RECORD_PAGE, SCREEN_LABEL, STATIC_CONTENT } from '../lexicon/reads.js';
import { ancestors, headingOf, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { isApiPath, isTailOf, pathKey, type PathMention, pathMentions, urlMentions } from '../paths.js';
import type { Dossiers } from './dossiers.js';
import type { LookupReader } from './lookup-reader.js';
import { lookupsIn } from './stated-lookups.js';
import { idInQueryOfPage, idsInPath, STATIC_NAME, type UrlId } from './url-ids.js';
import { routeServing } from './served-pages.js';
import { type SaidOfPage, sourcesIn } from './page-sources.js';
import { routeStretches } from './route-files.js';
import { isOfDesign } from '../zones.js';
import { segmentsOf, stemsOf } from '../calls/topics.js';

/** A page while its sentences are gathered. */
interface Draft {
  readonly name: string;
  readonly path: string | null;
  readonly span: Span;
  linkedFrom: Span | null;
  /** The id in the query of its URL. */
  queryId: UrlId | null;
  /** A page without a path that a list of screens has. */
  readonly isListed: boolean;
  /** It stands in a heading, or what it shows is called records of the user's. */
  isOfRecords: boolean;
  readonly sentences: SaidOfPage[];
}

/** Paths of no page and of no interface proper. */
const PATH_OF_MACHINES = /^\/(?:graphql|jobs|cron|tasks|_next|static|assets)(?:\/|$)/i;
/** A route below one of these shows a page of another path nothing: `GET /tasks/renewals` is not what `/renewals` reads. */
const SERVES_MACHINES = /(?:^|\/)(crons?|jobs|tasks|workers?|web-?hooks?|hooks)\/[^/]/i;
const PAGE_BEHIND = /^[`"')\s]*(?:[^.;`]{0,24}\b)?(?:pages?|screens?|dashboards?|views?|tabs?|deep links?|route \(page\))\b/i;
const PAGE_AHEAD = /\b(?:pages?|screens?|dashboards?|views?|tabs?|reports?|receipts?|results|statements?|summary|overview|history|boards?|confirmation)\b[^.;`]{0,24}[`"'(\s]*$/i;
const PAGE_LABEL = /^(?:pages?|screens?|views?|urls?|routes? \(pages?\)|entry|path)$/i;
const PAGE_ZONE = /\b(?:pages?|screens?|rehydrat\w+|hydrat\w+|views|frontend|front-end|ui)\b/i;
/** Before the path of a page in a heading: nothing, a file, or a title. */
const HEADS_PAGE = /(?:^\W{0,3}(?:\d[\d.]{0,6}\s)?|(?:→|->|[:(–—])\s?[`"']?)$/;
/** A heading over routes, not over pages. */
const OF_ROUTES = /\b(?:apis?|endpoints?|routes|interfaces?|services?|openapi)\b/i;
/** A list of pages and of what programs call, in one. */
const OF_ROUTES_ALONE = /\b(?:apis?|endpoints?)\b/i;
/** A page that is no part of this build, or has no records. */
const STAYS = /\b(?:static|unchanged|existing)\b/i;
/** A paragraph so short may be a title: "**Page `/members`** (board only)". */
const LONGEST_TITLE = 90;
/** So far behind its path the words tell what a page shows. */
const SHOWN_NEAR = 80;
/** Leads in a list of screens. */
const PAGE_LIST = /^\W*(?:\d[\d.]*\s)?(?:(?:the )?(?:pages?|screens?|views?)\b[^.]{0,40}|(?:where|what|how) (?:an? |the |each |every |our )?(?:pages?|screens?|views?) (?:gets?|reads?|loads?|takes?|fetch(?:es)?|fills?|finds?|(?:is|are) (?:filled|drawn|fed))\b[^.]{0,40})$/i;
/** "Berth board (staff): …", "page 'my handovers': …" */
const LISTED_PAGE = /^\W{0,3}(?:page |screen )?["“']?([A-Za-z][\w' -]{2,36}?)["”']?(?: (?:page|screen))?(?<remark> \([^()/]{1,80}\))?\s?[:–—]\s/;
/** "…: history for each member": what kind of page it is, behind its title. */
const IS_RECORD_PAGE = /^(?:an? |the |my |your )?(?:[\w-]+ )?(?:history|dashboard|report|overview|summary|board)\b(?! (?:is|are|of the search)\b)/i;
const SEARCH_PAGE = /\bsearch\b/i;
const UNCHANGED_PAGE = /\b(?:unchanged|existing|already there|as today|static)\b/i;
/** "The results page displays …" */
const NAMED_PAGE = /\b(?:the |each |their |our |this )?((?:[a-z][\w'-]+ ){0,2}(?:results?|report|summary|minutes|detail|history|dashboard|receipt|confirmation|overview|estimate|score|analysis|preview|insights?|shelf|board|status|progress|earnings|stat(?:istic)?s|archive|leaderboard) (?:page|screen|view|tab)|dashboard)\b/i;

/** "It takes what the app's state holds": the page of the sentence before. */
const GOES_ON_ABOUT_PAGE = /^\W{0,3}(?:it|its (?:contents?|data|figures?|numbers?|tiles?|cards?|rows?|state|lists?|charts?|widgets?)|(?:the|this|that) (?:page|screen|view|tab|dashboard))\b/i;

/** "It renders what `/quiz` has left in the store": another page that only hands something over. */
const LEFT_BY = /\b(?:what|whatever|everything|all|which|that)(?: (?:the )?(?:page|screen|route))?\s[`"'(]*$/i;

/** Reads the pages of stored data and what their first load is drawn from (docs/judgement.md, page-rehydration). */
export class PageReader {
  readonly #drafts: Draft[] = [];
  /** The pages that headings name: what stands below speaks of them. */
  readonly #titled = new Map<Unit, readonly Draft[]>();
  /** The pages of the last paragraph that is a title, and the heading that it stands under. */
  #lead: { readonly heading: Unit; readonly pages: readonly Draft[] } | null = null;
  /** Absolute URLs that a mail or a message links to, by their paths. */
  readonly #links = new Map<string, Span>();
  /** The page without a path that the sentence before has named. */
  #before: { readonly unit: Unit; readonly name: string; readonly span: Span } | null = null;
  readonly #endpoints: readonly EndpointDraft[];
  readonly #dossiers: Dossiers;

  constructor(passages: readonly Passage[], endpoints: readonly EndpointDraft[], dossiers: Dossiers) {
    this.#endpoints = endpoints;
    this.#dossiers = dossiers;
    let unit: Unit | null = null;
    let open: readonly Draft[] = [];
    for (const passage of passages) {
      if (!isOfDesign(passage.unit.zone)) continue;
      if (passage.unit !== unit) {
        open = unit !== null && open.length > 0 && continues(passage, unit) ? open : this.#titledOver(passage.unit);
        unit = passage.unit;
      }
      open = this.#read(passage, open);
    }
    this.#files(new Set(passages.map((passage) => passage.unit)));
    for (const draft of this.#drafts) if (draft.path !== null) draft.linkedFrom ??= this.#links.get(pathKey(draft.path)) ?? null;
  }

  /** The pages of the nearest title that names any. */
  #titledOver(unit: Unit): readonly Draft[] {
    if (this.#lead && headingOf(unit) === this.#lead.heading) return this.#lead.pages;
    const heading = ancestors(unit).find((above) => this.#titled.has(above));
    return (heading && this.#titled.get(heading)) ?? [];
  }

  /** What stands in a listing below the line that names the file of a page is said of that page. */
  #files(units: ReadonlySet<Unit>): void {
    const drafts = this.#drafts.flatMap((draft) => (draft.path === null ? [] : [{ draft, key: pathKey(draft.path) }]));
    for (const { kind, zone, text } of drafts.length > 0 ? units : []) {
      if (kind !== 'code' || !isOfDesign(zone)) continue;
      for (const { path, methods, start, end } of routeStretches(text.text)) {
        if (methods.length === 0) for (const { draft, key } of drafts) if (key === pathKey(path)) draft.sentences.push({ text: text.slice(start, end), label: '', isCode: true });
      }
    }
  }

  /** Pages of stored data. */
  pages(): StoredPage[] {
    return this.#drafts.filter(({ sentences }) => !sentences.some(({ text }) => LEFT_ALONE.test(text.text))).flatMap((draft): StoredPage[] => {
      const sources = draft.sentences.flatMap(sourcesIn);
      const served = draft.path === null ? (draft.isListed ? this.#readOf(draft.name) : null) : (this.#servedBy(draft.path) ?? routeServing(draft.path, this.#endpoints));
      // Where the words say that the client holds what is shown, a route of the same path is not what the page reads.
      if (served && !sources.some(({ kind }) => kind === 'client')) sources.push({ kind: 'read', span: served.span });
      const isJudged = draft.isListed || draft.linkedFrom !== null || draft.isOfRecords || sources.length > 0 || (draft.path !== null && RECORD_PAGE.test(draft.path.replace(/[-_/]/g, ' ')));
      return isJudged ? [{ id: `page:${draft.name}`, span: draft.span, name: draft.name, linkedFrom: draft.linkedFrom, sources }] : [];
    });
  }

  /** Pages whose URL carries an id that no GET route, judged on its own, looks up. */
  idUrls(lookups: LookupReader): IdUrl[] {
    return this.#drafts.flatMap((draft): IdUrl[] => {
      if (draft.path === null || this.#servedBy(draft.path) || this.#servedByRecord(draft.path) || draft.sentences.some(({ text }) => this.#loadsRoute(text.text))) return [];
      const inPath = idsInPath(draft.path);
      const ids = inPath.length > 0 || draft.queryId === null ? inPath : [draft.queryId];
      const [id] = ids;
      const name = id === draft.queryId && id ? `${draft.name}${id.written}` : draft.name;
      if (id && STATIC_NAME.test(id.name) && draft.sentences.some(({ text }) => STATIC_CONTENT.test(text.text))) return [];
      if (id && !draft.sentences.some(({ text }) => lookupsIn(text, ids).length > 0) && this.#isReadElsewhere(id)) return [];
      return id ? [{ id: `page:${name}`, span: draft.span, name, parameter: id.written, lookups: lookups.ofPage(ids, draft.sentences.map(({ text }) => text)) }] : [];
    });
  }

  /** The GET route of the page's own path, under a base path or not, or of the same record. */
  #servedBy(path: string): EndpointDraft | null {
    const key = pathKey(path);
    const last = key.split('/').slice(-2).join('/');
    return this.#endpoints.find((draft) => (draft.method === 'GET' || draft.method === null) && draft.path !== null && !isOfMachines(draft.path, path) && (pathKey(draft.path) === key || isTailOf(path, draft.path) || (last.endsWith('{}') && last.length > 5 && pathKey(draft.path).endsWith(`/${last}`)))) ?? null;
  }

  /** The GET route of a record that says it is there for the page is judged on its own. */
  #servedByRecord(path: string): boolean {
    const route = routeServing(path, this.#endpoints);
    return route?.path !== null && route?.path !== undefined && idsInPath(route.path).length > 0;
  }

  /** A GET route of the same record, by the same parameter, is judged on its own. */
  #isReadElsewhere({ name }: UrlId): boolean {
    return name !== 'id' && this.#endpoints.some((draft) => draft.method === 'GET' && draft.path !== null && /[\]}>\w]$/.test(draft.path) && idsInPath(draft.path)[0]?.name === name && /(?::\w+|[\]}>])$/.test(draft.path));
  }

  /** The sentence names a declared GET route with an id: the page is judged there. */
  #loadsRoute(sentence: string): boolean {
    return pathMentions(sentence).some((mention) => this.#dossiers.meantBy(mention).some((draft) => (draft.method === 'GET' || draft.method === null) && draft.path !== null && idsInPath(draft.path).length > 0 && (mention.methods.includes('GET') || isOfServer(mention.path))));
  }

  #read(passage: Passage, open: readonly Draft[]): readonly Draft[] {
    const { text } = passage;
    const words = text.text;
    if (passage.kind === 'code' && open.length === 0 && !/[.;:]\s|^\//.test(words)) return open;
    if (words.includes('://')) this.#readLinks(text);
    const mentioned = words.includes('/') ? mentionsIn(text).filter((mention) => this.#isPage(mention, passage)) : [];
    if (open.length > 0 && mentioned.length > 0 && GOES_ON_ABOUT_PAGE.test(words) && mentioned.every(({ start }) => LEFT_BY.test(words.slice(0, start)))) {
      for (const draft of open) draft.sentences.push(saidIn(passage));
      return open;
    }
    const pages = mentioned.map((mention) => this.#draftOf(mention, passage));
    if (pages.length > 0) {
      this.#note(passage, mentioned, pages);
      const heading = headingOf(passage.unit);
      if (passage.kind === 'heading') this.#titled.set(passage.unit, pages);
      else if (heading && isTitle(passage)) this.#lead = { heading, pages };
      return pages;
    }
    const said = saidIn(passage);
    const other = this.#namedOther(words, open);
    for (const draft of other ?? open) {
      draft.sentences.push(said);
      const linked = LINKED_HERE.test(words) ? LINKED_FROM_OUTSIDE.exec(words) : null;
      if (linked && !said.isCode) draft.linkedFrom ??= text.span(linked.index, linked.index + linked[0].length);
    }
    if ((other ?? open).length > 0) return open;
    const listed = this.#listed(passage);
    if (listed) return [listed];
    this.#named(passage);
    return open;
  }

  /** What a sentence, a row or a heading says of the pages that it names. */
  #note(passage: Passage, mentioned: readonly PathMention[], pages: readonly Draft[]): void {
    const { text, unit } = passage;
    const words = text.text;
    const isRow = unit.kind === 'row';
    const outside = LINKED_FROM_OUTSIDE.exec(isRow ? withoutInnerLinks(unit.text.text) : withoutInnerLinks(words));
    const isWhole = pages.length === 1;
    mentioned.forEach((mention, index) => {
      const draft = pages[index] as Draft;
      const next = mentioned[index + 1]?.start ?? words.length;
      const part = isWhole ? text : text.slice(index === 0 ? 0 : mention.start, next);
      draft.sentences.push({ ...saidIn(passage), text: part });
      if (passage.kind === 'heading' && isOfRecords(words.slice(0, mention.start))) draft.isOfRecords = true;
      if (isOfRecords(words.slice(mention.end, Math.min(next, mention.end + SHOWN_NEAR)))) draft.isOfRecords = true;
      if (outside && (isWhole || LINKED_FROM_OUTSIDE.test(words.slice(0, mention.start)))) draft.linkedFrom ??= isRow ? text.span(mention.start, mention.end) : text.span(outside.index, outside.index + outside[0].length);
    });
    if (!isRow) return;
    for (const field of unit.fields) if (field.value.length > 0 && field.label !== passage.label) for (const draft of pages) draft.sentences.push({ text: field.value, label: field.label, isCode: false });
  }

  /** "Its button leads to `https://…/harvest/{token}`" */
  #readLinks(text: MappedText): void {
    for (const { path, start } of urlMentions(text.text)) {
      if (OPENS_PATH.test(text.text.slice(Math.max(0, start - 40), start)) && !this.#links.has(pathKey(path))) this.#links.set(pathKey(path), text.span(start, start + path.length));
    }
  }

  /** "- **Berth board**: …" in a list of screens: a page of stored records without a path. */
  #listed({ unit, text, kind }: Passage): Draft | null {
    if (kind !== 'words' || unit.kind !== 'item' || !PAGE_LIST.test(unit.parent?.text.text ?? '') || text.offsetAt(0) !== unit.text.offsetAt(0)) return null;
    const title = LISTED_PAGE.exec(text.text);
    const name = title?.[1]?.trim() ?? '';
    if (!title || SEARCH_PAGE.test(name) || UNCHANGED_PAGE.test(unit.text.text)) return null;
    const linked = LINKED_FROM_OUTSIDE.exec(title.groups?.['remark'] ?? '');
    if (!RECORD_PAGE.test(name) && !IS_RECORD_PAGE.test(text.text.slice(title[0].length)) && !linked) return null;
    const known = this.#drafts.find((draft) => draft.name.toLowerCase() === name.toLowerCase());
    if (known) return known;
    const at = text.text.indexOf(name);
    const linkedFrom = linked ? text.span(text.text.indexOf(linked[0]), text.text.indexOf(linked[0]) + linked[0].length) : null;
    const draft: Draft = { name, path: null, span: text.span(at, at + name.length), linkedFrom, queryId: null, isListed: true, isOfRecords: false, sentences: [saidIn({ unit, text, kind, label: '' })] };
    this.#drafts.push(draft);
    return draft;
  }

  /** The GET route whose path has a word of the page's name. */
  #readOf(name: string): EndpointDraft | null {
    const words = stemsOf(name);
    return this.#endpoints.find((draft) => draft.method === 'GET' && draft.path !== null && stemsOf(segmentsOf(draft).join(' ')).some((stem) => words.includes(stem))) ?? null;
  }

  /** "Minutes page renders …" after a sentence about `/meetings`: the page of that word, or one without a path. */
  #namedOther(words: string, open: readonly Draft[]): readonly Draft[] | null {
    const word = /^\W{0,3}(?:The )?([A-Za-z]{4,}) (?:page|screen|view|tab|dashboard)\b/.exec(words)?.[1]?.toLowerCase();
    if (word === undefined || NAMES_NO_PAGE.test(word) || open.length === 0 || open.some((draft) => draft.name.toLowerCase().includes(word.replace(/s$/, '')))) return null;
    return this.#drafts.filter((draft) => draft.path?.toLowerCase().includes(word) === true);
  }

  /** A page without a path is judged where it is said to be drawn from what the client holds. */
  #named(passage: Passage): void {
    const words = passage.text.text;
    const before = this.#before?.unit === passage.unit && GOES_ON_ABOUT_PAGE.test(words) ? this.#before : null;
    this.#before = null;
    if (before === null && !/page|screen|view|\btab\b|dashboard/i.test(words)) return;
    const page = NAMED_PAGE.exec(words);
    const told = page?.[1] ? { unit: passage.unit, name: page[1].trim().toLowerCase(), span: passage.text.span(page.index, page.index + page[0].length) } : (titledPage(passage) ?? before);
    this.#before = told;
    if (!told || !CLIENT_HELD.test(words) || sourcesIn(saidIn(passage)).every(({ kind }) => kind !== 'client')) return;
    const known = this.#drafts.find((draft) => draft.name.toLowerCase() === told.name);
    if (known) known.sentences.push(saidIn(passage));
    else this.#drafts.push({ name: told.name, path: null, span: told.span, linkedFrom: null, queryId: null, isListed: false, isOfRecords: false, sentences: [saidIn(passage)] });
  }

  #draftOf(mention: PathMention, passage: Passage): Draft {
    const key = pathKey(mention.path);
    const queryId = idInQueryOfPage(mention.path, passage.text.text.slice(mention.end));
    const known = this.#drafts.find((draft) => draft.path !== null && pathKey(draft.path) === key);
    if (known) {
      known.queryId ??= queryId;
      return known;
    }
    const draft: Draft = { name: mention.path, path: mention.path, span: passage.text.span(mention.start, mention.end), linkedFrom: null, queryId, isListed: false, isOfRecords: false, sentences: [] };
    this.#drafts.push(draft);
    return draft;
  }

  /** A path in a list of pages, which is taken for a route that reads nowhere else. */
  #isListedAsPage(path: string, { unit }: Passage): boolean {
    const same = this.#endpoints.filter((draft) => (draft.method === 'GET' || draft.method === null) && draft.path !== null && pathKey(draft.path) === pathKey(path));
    return same.every(({ span }) => unit.span.start <= span.start && span.end <= unit.span.end) && ancestors(unit).some(({ kind, text }) => kind === 'heading' && PAGE_LIST.test(text.text) && !OF_ROUTES_ALONE.test(text.text));
  }

  #isPage({ methods, path, wildcard, host, start, end }: PathMention, passage: Passage): boolean {
    if (wildcard || host !== null || isOfServer(path) || PLAIN_PAGE.test(path)) return false;
    const words = passage.text.text;
    const before = words.slice(Math.max(0, start - 40), start);
    const after = words.slice(end, end + 60);
    if (methods.length > 0) return methods.join() === 'GET' && ENTRY_BEHIND.test(after);
    const declared = this.#endpoints.some((draft) => draft.path !== null && pathKey(draft.path) === pathKey(path));
    if (declared && passage.kind === 'heading') return HEADS_PAGE.test(before) && ancestors(passage.unit).some(({ kind, text }) => kind === 'heading' && PAGE_LIST.test(text.text));
    if (declared && passage.kind === 'cell' && SCREEN_LABEL.test(passage.label)) return true;
    if (declared && passage.kind !== 'code' && this.#isListedAsPage(path, passage)) return true;
    if (declared) return OPENS_PATH.test(before) && LINKED_FROM_OUTSIDE.test(words);
    // The tail of a declared route ("`/stats` is capped") is that route, unless the words say page.
    const isTail = this.#endpoints.some((draft) => draft.path !== null && isTailOf(path, draft.path) && !/^\/(?:api|v\d+)$/.test(pathKey(draft.path).slice(0, -pathKey(path).length)));
    if (!isTail && (OPENS_PATH.test(before) || (/\bto\s*[`"'(]*$/.test(before) && LINKED_FROM_OUTSIDE.test(words)))) return true;
    if (PAGE_BEHIND.test(after) || PAGE_AHEAD.test(before) || (isTail && LEADS_TO.test(before) && LINKED_FROM_OUTSIDE.test(words))) return true;
    if (ENTRY_BEHIND.test(after) && (start < 4 || passage.kind === 'heading')) return true;
    if (passage.kind === 'heading') return HEADS_PAGE.test(before) && !ancestors(passage.unit).some(({ kind, text }) => kind === 'heading' && OF_ROUTES.test(text.text));
    if (passage.unit.fields.some(({ label, value }) => passage.unit.kind === 'row' && SCREEN_LABEL.test(label) && value.length > 0) && PAGE_LABEL.test(passage.label)) return true;
    if (isTail) return false;
    if (start < 4 && SHOWN_BEHIND.test(words.slice(end))) return true;
    const isTitled = start < 4 || TITLED_PATH.test(words.slice(0, start));
    return PAGE_LABEL.test(passage.label) || (isTitled && PAGE_ZONE.test(`${passage.unit.parent?.text.text.slice(0, 80) ?? ''} ${passage.unit.text.text.slice(0, 60)}`)) || (passage.kind !== 'code' && sourcesIn(saidIn(passage)).length > 0 && !declaredLike(path, this.#endpoints));
  }
}

/** "`/impact` is linked from the menu and shows …": what a sentence opens with is drawn, so it is a page. */
const SHOWN_BEHIND = /^[`"')\]]*,? (?:which |the page )?(?:is |gets )?(?:linked (?:from|in|on)|reached (?:from|by|over)|opened (?:from|by|with)|filled (?:by|from|with)|drawn|rendered|painted|populated|paints|renders|draws|shows|displays)\b/i;

/** "a mail with a button to `/me`": where somebody gets by a click is a page, though a route ends in the same words. */
const LEADS_TO = /\b(?:links?|linking|buttons?|leads?|leading|points?|pointing|cta)\s(?:at\s[`"'(]{0,2}$|(?:(?!(?:posts?|calls?|sends?|submits?|writes?|goes?)\b)\w+\s)?to\s[`"'(]{0,2}$)/i;

/** "Recap (`/recap`)", "**Swap offer** `/swap/:id`": a title with its path behind it. */
const TITLED_PATH = /^\W{0,3}[A-Z][\w'-]{2,20}(?: [\w'-]{1,20}){0,3}(?:\s?\(|\W{1,5})$/;

/** A path whose last words are those of a declared route. */
function declaredLike(path: string, endpoints: readonly EndpointDraft[]): boolean {
  const last = pathKey(path).split('/').filter((part) => part !== '{}').at(-1) ?? '';
  return last !== '' && endpoints.some((draft) => draft.path !== null && pathKey(draft.path).split('/').filter((part) => part !== '{}').at(-1) === last);
}

/** "The **Care plan** page", "the "Care plan" screen": a page by its title, set in bold, italics or quotes. */
function titledPage({ text, unit }: Passage): { readonly unit: Unit; readonly name: string; readonly span: Span } | null {
  const words = text.text;
  const mark = text.marks.find(({ kind, start, end }) => (kind === 'strong' || kind === 'emphasis') && end - start < LONGEST_PAGE_NAME && PAGE_RIGHT_BEHIND.test(words.slice(end)));
  if (mark) return { unit, name: words.slice(mark.start, mark.end).trim(), span: text.span(mark.start, mark.end) };
  const quoted = QUOTED_PAGE.exec(words);
  const name = quoted?.[1];
  return quoted && name !== undefined ? { unit, name, span: text.span(quoted.index + 1, quoted.index + 1 + name.length) } : null;
}

const LONGEST_PAGE_NAME = 40;
const PAGE_RIGHT_BEHIND = /^[\s*_"”]{1,3}(?:page|screen|view)\b/i;
const QUOTED_PAGE = /["“](\p{L}[\p{L}\d '’-]{2,36})["”]\s(?:page|screen|view)\b/iu;

/** Words with blanks for the buttons and links that stand on other pages of the app: they lead nobody here from outside. */
function withoutInnerLinks(words: string): string {
  return words.replace(LINKED_WITHIN, (link) => ' '.repeat(link.length));
}

/** "**Page `/members`** (board only)": a paragraph that only names what the next ones are about. */
function isTitle({ unit, text }: Passage): boolean {
  return unit.kind === 'paragraph' && text.length === unit.text.length && text.length <= LONGEST_TITLE && text.marks.some(({ kind, start }) => kind === 'strong' && start === 0) && !/[.!?:]$/.test(text.text);
}

function saidIn({ text, label, kind }: Passage): SaidOfPage {
  return { text, label, isCode: kind === 'code' };
}

/** "…: list of the user's invoices", "(dashboard; weekly mail)" */
function isOfRecords(behind: string): boolean {
  const shown = behind.replace(/["“][^"”]*["”]?/g, ' ').split(/[.;]\s/)[0] ?? '';
  return (OWN_RECORDS.test(shown) || RECORD_PAGE.test(shown)) && !PAGE_OF_AN_ACT.test(shown) && !STAYS.test(behind);
}

/** The paths of a text; `/month` is one where it is set as code. */
function mentionsIn(text: MappedText): PathMention[] {
  const found = pathMentions(text.text).filter(({ start }) => text.text.charAt(start - 1) !== '…');
  for (const mark of text.marks) {
    const path = mark.kind === 'code' ? text.text.slice(mark.start, mark.end).trim() : '';
    if (/^\/[a-z][a-z-]+$/.test(path) && !found.some(({ start, end }) => start < mark.end && mark.start < end)) found.push({ methods: [], path, host: null, wildcard: false, start: mark.start, end: mark.end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A sub-item, or a next step about "the page". */
function continues({ unit, text }: Passage, before: Unit): boolean {
  if (unit.kind !== 'item') return false;
  return unit.parent === before || (unit.parent?.kind === 'item' && unit.parent === before.parent) || (unit.previous === before && /^\W*(?:(?:the|that|this|its) (?:page|screen|view|dashboard)|it)\b/i.test(text.text));
}

/** Whether a route is one of machines, as its path says beyond that of a page: a page `/jobs/:id` reads `GET /api/jobs/:id`. */
function isOfMachines(route: string, page: string): boolean {
  const part = SERVES_MACHINES.exec(route)?.[1];
  return part !== undefined && !page.includes(part);
}

/** A path by which programs are served: that of an interface, of jobs or of files. */
function isOfServer(path: string): boolean {
  return isApiPath(path) || PATH_OF_MACHINES.test(path);
}
