import type { CodeFacts, DiagramFacts, OpenApiFacts, RouteFact } from '../parse/embedded.js';
import { MappedText } from '../text/mapped-text.js';
import type { Span } from '../text/source-file.js';
import { BasePaths } from './base-paths.js';
import { ancestors, type Field, headingOf, subtree, type Unit } from './outline.js';
import { isTailOf, pathKey, type PathMention, pathMentions } from './paths.js';
import { sentencesOf } from './sentences.js';

/** A stretch of the document that speaks of one endpoint because it stands in its row, item, block or listing. */
export interface Fragment {
  readonly unit: Unit;
  readonly text: MappedText;
  /** Header of the column or label of the field; empty for free text. */
  readonly label: string;
}

/** An endpoint as declared, with all the places that declare it. */
export interface EndpointDraft {
  readonly method: string | null;
  readonly path: string | null;
  readonly name: string;
  readonly span: Span;
  /** The unit of its first declaration. */
  readonly unit: Unit;
  readonly fragments: Fragment[];
  readonly route: RouteFact | null;
  readonly openApi: OpenApiFacts['operations'][number] | null;
}

/** What listings inside code units declare, read once per document. */
export interface Listings {
  code(unit: Unit): CodeFacts | null;
  openApi(unit: Unit): OpenApiFacts | null;
  diagram(unit: Unit): DiagramFacts | null;
  /** The lines of a listing that is a plain list or a drawing; null for SQL, diagrams and program code. */
  lines(unit: Unit): readonly MappedText[] | null;
}

const API_HEADING =
  /\b(?:api|apis|endpoints?|routes?|routing|http|rest|rpc|functions?|handlers?|callables?|webhooks?|hooks|operations|interface|surface|controllers?|actions|mutations|resources?)\b/i;
const JOB_HEADING = /\b(?:jobs?|cron|workers?|schedul\w+|background|internal|queues?|triggers?|admin|public|auth\w*|maintenance)\b/i;
/** Sections that speak about endpoints which others declare. */
const SECONDARY_HEADING =
  /\b(?:gate|pre-?approval|checklist|rate[- ]?limit\w*|limits|timeouts?|throttl\w+|data ?flows?|flows?|journeys?|sequence|metrics?|kpis?|success|measures?|lookups?|entity ids?|url ids?|ids in urls|look[- ]?ups?|security|risks?|questions?|tests?|testing|tasks?|milestones?|roadmap|plan|phases?|telemetry|analytics|monitoring|environment|env|variables?|inputs?|enums?|validation|atomicity|idempotency|pages?|screens?|rehydration|caching|protections?|decisions?|decision log|log(?!-?in)|diary|changelog|examples?|usage|curl|troubleshooting|responsibilit\w+)\b/i;
const RESPONSE_COLUMN = /^(?:purpose|description|what|does|input|in|output|out|body|request|response|returns?|auth\w*|access|notes?|summary|payload|params?|who|caller|guard|security)\b/i;
const METHOD_COLUMN = /^(?:http )?(?:methods?|verbs?)$/i;
const PATH_COLUMN = /^(?:http )?(?:methods? ?(?:and|&|\+|\/|,)? ?(?:path|route|url|endpoint)|paths?|routes?|endpoints?|urls?|uris?|resources?|api|call|requests?|functions?|callables?|procedures?|operations?|actions?|handlers?|mutations?|commands?|names?|rpc)\b/i;
const NAME_COLUMN = /^(?:functions?|callables?|procedures?|mutations?|actions?|edge functions?|cloud functions?|rpc)\b/i;
const METHOD_CELL = /^\W*(?:GET|POST|PUT|PATCH|DELETE|HEAD)(?:\s*[/,|&+]\s*(?:GET|POST|PUT|PATCH|DELETE|HEAD))*\W*$/;
/** A cell that says that the row is of a function served over HTTP. */
const CALLABLE_KIND = /^\W*(?:an? )?(?:https? )?(?:edge|cloud|http|lambda|serverless|netlify|azure|callable) function\b|^\W*(?:https? )?callable\b|^\W*lambda\b(?! layer)/i;
const CALLABLE =
  /^\W*([A-Za-z][\w-]*)\W{0,4}\(?(?:\(|—\s?|–\s?|-\s?|:\s?)\s?(?:https? )?(?:callable|oncall|onrequest|edge function|cloud function|server action|rpc|mutation|action|http function|lambda)\b/i;
/** What leads in a list of functions that clients call. */
const CALLABLES_LEAD = /\b(?:rpcs?|callables?|server actions?|mutations|(?:edge|cloud|netlify|serverless|http|azure) functions?|procedures)\b/i;
const CALLED = /^\W*([A-Za-z][\w.-]*)(?:\s*\([^)]*\))?\s*(?:$|(?::|—|–|-|=>|→)\s)/;
const FUNCTION_FILE = /\bsupabase\/functions\/([a-z][\w-]+)/g;

interface Candidate {
  readonly method: string | null;
  readonly path: string | null;
  readonly name: string;
  readonly span: Span;
  readonly unit: Unit;
  readonly tier: Tier;
  readonly fragments: readonly Fragment[];
  readonly route: RouteFact | null;
  readonly openApi: OpenApiFacts['operations'][number] | null;
}

/** How strongly a place declares: an entry of an endpoint list, an entry of another list, prose. */
type Tier = 'list' | 'entry' | 'prose' | 'mention';

class EndpointReader {
  readonly #candidates: Candidate[] = [];
  readonly #listings: Listings;

  constructor(listings: Listings) {
    this.#listings = listings;
  }

  read(units: readonly Unit[]): Candidate[] {
    for (const unit of units) {
      if (unit.zone === 'later' || unit.zone === 'rejected' || unit.zone === 'external' || unit.zone === 'past' || unit.zone === 'question') continue;
      if (unit.kind === 'row') this.#row(unit);
      else if (unit.kind === 'heading') this.#heading(unit);
      else if (unit.kind === 'item') this.#item(unit);
      else if (unit.kind === 'paragraph') this.#paragraph(unit);
      else if (unit.kind === 'code') this.#code(unit);
    }
    return this.#candidates;
  }

  #add(unit: Unit, tier: Tier, mention: PathMention, span: Span, fragments: readonly Fragment[]): void {
    if (mention.wildcard || isForeign(mention)) return;
    const methods = mention.methods.length > 0 ? mention.methods : [null];
    for (const method of methods) {
      if (method === 'HEAD' || method === 'OPTIONS') continue;
      const name = method ? `${method} ${mention.path}` : mention.path;
      this.#candidates.push({ method, path: mention.path, name, span, unit, tier, fragments, route: null, openApi: null });
    }
  }

  #addName(unit: Unit, tier: Tier, name: string, span: Span, fragments: readonly Fragment[], route: RouteFact | null = null): void {
    this.#candidates.push({ method: null, path: null, name, span, unit, tier, fragments, route, openApi: null });
  }

  #row(unit: Unit): void {
    if (/^(?:mcp )?tools?\b/i.test(unit.fields[0]?.label ?? '') || unit.fields.some((field) => isUnchanged(field.value.text))) return;
    const methodField = unit.fields.find((field) => METHOD_COLUMN.test(field.label) && METHOD_CELL.test(field.value.text));
    const paths = unit.fields
      .filter((field) => field !== methodField)
      .map((field, column) => ({ field, column, mentions: pathMentions(field.value.text) }))
      .filter(({ field, column, mentions }) => mentions.length > 0 && ((mentions[0] as PathMention).start < 4 || field.value.length < 60) && (column === 0 || methodField !== undefined || PATH_COLUMN.test(field.label)));
    const fragments = unit.fields.map((field) => ({ unit, text: field.value, label: field.label }));
    const describes = unit.fields.filter((field) => RESPONSE_COLUMN.test(field.label)).length;
    const tier = this.#tier(unit, describes >= 2 || methodField !== undefined);
    const place = paths.find(({ field }) => PATH_COLUMN.test(field.label)) ?? paths[0];
    if (!place) {
      const named = unit.fields[0];
      const isFunction = named && (NAME_COLUMN.test(named.label) || (/^name\b/i.test(named.label) && unit.fields.some((field) => CALLABLE_KIND.test(field.value.text))));
      if (named && isFunction && /^[A-Za-z][\w.-]*(?:\(\))?$/.test(named.value.text.trim()) && describes >= 1) {
        this.#addName(unit, tier, named.value.text.trim().replace(/\(\)$/, ''), named.value.span(), fragments);
      }
      return;
    }
    const [mention] = place.mentions as [PathMention];
    const methods = mention.methods.length > 0 || !methodField ? mention.methods : (methodField.value.text.match(/[A-Z]{3,6}/g) ?? []);
    const alternatives = /^\s*(?:or|\/)\s*$/.test(place.field.value.text.slice(mention.end, place.mentions[1]?.start ?? mention.end));
    this.#add(unit, tier, { ...mention, methods }, spanIn(place.field.value, mention), fragments);
    if (alternatives) return;
    for (const other of place.mentions.slice(1)) {
      if (/\b(?:returns?|redirect\w*|see|then|calls?)\b/i.test(place.field.value.text.slice(mention.end, other.start))) break;
      this.#add(unit, tier, { ...other, methods: other.methods.length > 0 ? other.methods : methods }, spanIn(place.field.value, other), fragments);
    }
  }

  #heading(unit: Unit): void {
    const text = unit.text.text;
    const mentions = pathMentions(text).filter((mention) => mention.methods.length > 0 || mention.start < 14);
    const callable = CALLABLE.exec(text);
    if (mentions.length === 0 && callable?.[1]) {
      this.#addName(unit, this.#tier(unit, true), callable[1], unit.text.span(text.indexOf(callable[1]), text.indexOf(callable[1]) + callable[1].length), this.#block(unit));
      return;
    }
    for (const mention of mentions) {
      if (mention.methods.length === 0 && !API_HEADING.test(governing(unit))) continue;
      this.#add(unit, 'list', mention, spanIn(unit.text, mention), this.#block(unit));
    }
  }

  #item(unit: Unit): void {
    const text = unit.text.text;
    const mentions = pathMentions(text);
    const first = mentions[0];
    const record = this.#record(unit);
    if (!first) {
      const callable = CALLABLE.exec(text) ?? (CALLABLES_LEAD.test(leadOf(unit)) && unit.text.markAt(text.search(/\w/), 'code') ? CALLED.exec(text) : null);
      if (callable?.[1] && !/^(?:the|a|an|each|every|this)$/i.test(callable[1])) {
        const at = text.indexOf(callable[1]);
        this.#addName(unit, this.#tier(unit, true), callable[1], unit.text.span(at, at + callable[1].length), this.#block(unit));
      }
      for (const match of text.matchAll(FUNCTION_FILE)) {
        const at = match.index + match[0].length - (match[1]?.length ?? 0);
        this.#addName(unit, 'entry', match[1] as string, unit.text.span(at, at + (match[1]?.length ?? 0)), this.#block(unit));
      }
      return;
    }
    if (record) {
      this.#add(unit, this.#tier(unit, true), record.mention, record.span, record.fragments);
      return;
    }
    const lead = text.slice(0, first.start).replace(/[\s\W_]+/g, '');
    const startsItem = lead.length === 0 || /^(?:endpoint|route|new|existing|url|path|post|get|put|patch|delete|https?|\d+)$/i.test(lead) || (first.methods.length > 0 && lead.length < 24 && /[:—–-]\s*$/.test(text.slice(0, first.start)));
    if (startsItem && (first.methods.length > 0 || this.#inApi(unit))) {
      const tier = this.#tier(unit, false);
      this.#add(unit, tier, first, spanIn(unit.text, first), this.#block(unit));
      this.#joined(unit, tier, mentions);
      return;
    }
    this.#sentences(unit);
  }

  /** "`POST /vendors` and `PATCH /vendors/:id` create and edit": one block for both. */
  #joined(unit: Unit, tier: Tier, mentions: readonly PathMention[]): void {
    for (let i = 1; i < mentions.length; i++) {
      const between = unit.text.text.slice((mentions[i - 1] as PathMention).end, (mentions[i] as PathMention).start);
      if (!/^[\s`*]*(?:,|and|&|\+|\/|,\s*and|·)[\s`*]*$/.test(between)) return;
      const mention = mentions[i] as PathMention;
      this.#add(unit, tier, { ...mention, methods: mention.methods.length > 0 ? mention.methods : (mentions[0] as PathMention).methods }, spanIn(unit.text, mention), this.#block(unit));
    }
  }

  #paragraph(unit: Unit): void {
    const mentions = pathMentions(unit.text.text);
    const first = mentions[0];
    if (!first) {
      const callable = CALLABLE.exec(unit.text.text);
      if (callable?.[1] && unit.text.markAt(unit.text.text.indexOf(callable[1]), 'strong')) {
        const at = unit.text.text.indexOf(callable[1]);
        this.#addName(unit, this.#tier(unit, true), callable[1], unit.text.span(at, at + callable[1].length), this.#block(unit));
      }
      return;
    }
    const lead = unit.text.text.slice(0, first.start).replace(/[\s\W_]+/g, '');
    const startsBlock = lead.length === 0 || /^\d*(?:endpoint|route|url)?$/i.test(lead) || (lead.length < 24 && /[—–:-]\s*$/.test(unit.text.text.slice(0, first.start)) && unit.text.markAt(unit.text.text.search(/\w/), 'strong') !== undefined);
    if (startsBlock && first.methods.length > 0 && mentions.slice(1).every((mention) => isReference(unit.text.text, mention))) {
      const alone = unit.text.text.slice(first.end).replace(/[\s\W_]+/g, '') === '';
      this.#add(unit, this.#tier(unit, false), first, spanIn(unit.text, first), alone ? [...this.#block(unit), ...this.#following(unit)] : this.#block(unit));
      return;
    }
    this.#sentences(unit);
  }

  /** Endpoints declared in prose: each speaks from the sentence that names it up to the sentence that names the next. */
  #sentences(unit: Unit): void {
    const tier: Tier = this.#inApi(unit) && !this.#secondary(unit) ? 'prose' : 'mention';
    let open: { mentions: PathMention[]; sentence: MappedText; fragments: Fragment[]; tier: Tier } | null = null;
    const close = (): void => {
      for (const mention of open?.mentions ?? []) this.#add(unit, open?.tier ?? tier, mention, spanIn((open as NonNullable<typeof open>).sentence, mention), (open as NonNullable<typeof open>).fragments);
    };
    for (const sentence of sentencesOf(unit.text)) {
      const mentions = pathMentions(sentence.text).filter((mention) => mention.methods.length > 0);
      const piece: Fragment = { unit, text: sentence, label: '' };
      if (mentions.length > 0) {
        close();
        // A sentence of the API section that begins with an endpoint is its entry.
        open = { mentions, sentence, fragments: [piece], tier: this.#begins(unit, sentence, mentions[0] as PathMention, tier) ? 'entry' : tier };
        if (mentions.length > 1) {
          // Several endpoints in one sentence: each owns the words from its name to the next name.
          mentions.forEach((mention, index) => {
            const text = sentence.slice(mention.start, mentions[index + 1]?.start ?? sentence.length);
            this.#add(unit, open?.tier ?? tier, mention, spanIn(sentence, mention), [{ unit, text, label: '' }]);
          });
          open = null;
        }
      } else open?.fragments.push(piece);
    }
    close();
  }

  /** "`POST /keys` takes a name and answers …": a sentence that begins with an endpoint declares it. */
  #begins(unit: Unit, sentence: MappedText, mention: PathMention, tier: Tier): boolean {
    if (mention.start > 2) return false;
    return tier === 'prose' || (!this.#secondary(unit) && unit.zone === 'plain' && /^\W*(?:takes?|returns?|answers?|creates?|stores?|adds?|removes?|deletes?|changes?|updates?|sends?|lists?|gives?|accepts?|starts?|registers?|receives?|saves?|opens?|is (?:the|for|where))\b/.test(sentence.text.slice(mention.end)));
  }

  #code(unit: Unit): void {
    if (unit.children.length > 0) return;
    this.#diagram(unit);
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
    const code = this.#listings.code(unit);
    for (const route of code?.routes ?? []) {
      const body = sliceOf(unit.text, route.span) ?? MappedText.verbatim('', route.span.start);
      const fragments = [{ unit, text: body, label: 'code' }];
      if (route.path) {
        const name = route.method ? `${route.method} ${route.path}` : route.path;
        this.#candidates.push({ method: route.method, path: route.path, name, span: route.nameSpan, unit, tier: 'entry', fragments, route, openApi: null });
      } else if (route.name) this.#addName(unit, 'entry', route.name, route.nameSpan, fragments, route);
    }
    const lines = this.#listings.lines(unit);
    if (lines) this.#lines(unit, lines);
  }

  /**
   * A listing of `METHOD /path   // what`, perhaps with further lines below each entry. A line that holds only a path is the base of
   * the entries below it; its other words, and those of a comment that heads some entries, speak of them all.
   */
  #lines(unit: Unit, lines: readonly MappedText[]): void {
    let open: { mention: PathMention; line: MappedText; fragments: Fragment[] } | null = null;
    const bases = new BasePaths();
    let shared: Fragment[] = [];
    let indent = 0;
    /** The entry is a card: `endpoint: POST /x`, with further `key: value` lines below it up to a blank one. */
    let isCard = false;
    const tier = this.#tier(unit, false);
    const close = (): void => {
      if (open) this.#add(unit, tier, open.mention, spanIn(open.line, open.mention), [...open.fragments, ...shared]);
      open = null;
    };
    for (const line of lines) {
      if (line.text.trim() === '') {
        if (isCard) close();
        continue;
      }
      const mention = pathMentions(line.text)[0];
      const at = line.text.search(/\S/);
      const lead = mention ? line.text.slice(0, mention.start).replace(/\[[^\]]{0,3}\]/g, '').replace(/[\s\W_]+/g, '') : '';
      if (mention && mention.methods.length > 0 && (lead.length === 0 || /^(?:endpoint|route|path|url|call)$/i.test(lead))) {
        close();
        indent = at;
        isCard = lead.length > 0;
        open = { mention: { ...mention, path: bases.resolve(mention.path, at) }, line, fragments: [{ unit, text: line, label: '' }] };
      } else if (mention && mention.start - at <= 0 && mention.path.length > 1) {
        close();
        const isList = /^[^\w/]*\/[\w/:{}[\]-]+(?:\s*,\s*\/[\w/:{}[\]-]+)*\s*(?:\(.*\))?$/.test(line.text);
        if (this.#inApi(unit) && isList && !line.text.slice(mention.end).trim().startsWith('(')) {
          for (const each of pathMentions(line.text)) this.#add(unit, 'entry', each, spanIn(line, each), [{ unit, text: line, label: '' }]);
        }
        bases.open(mention.path, at);
        const rest = line.slice(mention.end).trim();
        shared = rest.length > 0 && !isList ? [{ unit, text: rest, label: '' }] : [];
      } else if (bases.covers(at) && TREE_WORD.test(line.text)) {
        close();
        bases.open(line.text.trim(), at);
        shared = [];
      } else if (GROUP_COMMENT.test(line.text)) {
        close();
        bases.close();
        shared = [{ unit, text: line, label: '' }];
      } else if (mention && mention.methods.length > 0 && STEP.test(line.text.slice(0, mention.start))) {
        close();
        this.#add(unit, 'mention', mention, spanIn(line, mention), [{ unit, text: line, label: '' }]);
      } else if (open && (at > indent || (isCard && CARD_LINE.test(line.text)) || REQUEST_LINE.test(line.text))) open.fragments.push({ unit, text: line, label: '' });
      else close();
    }
    close();
  }

  /** Requests that a diagram shows: they declare where no list does. */
  #diagram(unit: Unit): void {
    for (const arrow of this.#listings.diagram(unit)?.arrows ?? []) {
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
      if (at !== unit && declaresAnother(at)) return;
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
    const end = after.findIndex((sibling) => sibling.kind === 'heading' || declaresAnother(sibling));
    return (end < 0 ? after : after.slice(0, end)).flatMap((sibling) => this.#block(sibling));
  }

  /** The section under a heading that is the name of a function declared elsewhere. */
  sectionOf(name: string, units: readonly Unit[]): Fragment[] {
    return units.filter((unit) => unit.kind === 'heading' && unit.text.text.trim().replace(/\(\)$/, '') === name).flatMap((unit) => this.#block(unit));
  }

  #inApi(unit: Unit): boolean {
    return API_HEADING.test(governing(unit));
  }

  #secondary(unit: Unit): boolean {
    const heading = headingOf(unit);
    const nearest = heading?.text.text ?? '';
    return SECONDARY_HEADING.test(nearest) && !/\bendpoints?\b|\bapi\b|\broutes?\b/i.test(nearest.replace(/paid (?:api )?endpoints?|paid apis?/gi, ''));
  }

  #tier(unit: Unit, strong: boolean): Tier {
    if (this.#secondary(unit)) return 'mention';
    if (unit.zone === 'risk') return 'mention';
    if (this.#inApi(unit)) return 'list';
    return strong || JOB_HEADING.test(governing(unit)) ? 'entry' : strong ? 'entry' : 'entry';
  }
}

const CARD_LINE = /^\s*\w[\w -]{1,26}[:=]\s/;
/** "1. Frontend → POST /api/documents": a step of a flow. */
const STEP = /^\s*(?:\d+[.)]\s*)?[\w /()'-]{0,40}(?:→|->|-->|─+►|=>|⟶|:)\s*[`"']?$/;
/** What follows the first line of a request: `Authorization: Bearer …`, and its body. */
const REQUEST_LINE = /^\s{0,3}(?:[A-Z][\w-]{1,40}:\s|[{}[\]"])/;
/** `# rider (RequireUser)`: a comment that heads some entries of a listing. */
const GROUP_COMMENT = /^\s{0,3}(?:#+|\/\/|--|;|==+|\*\*)\s*\S/;

/** A word alone in a line of a tree: a part of the paths below it. */
const TREE_WORD = /^\s*[\w{}:.-]{2,40}\s*$/;

/** The words that govern a unit: its headings and lead-ins. */
function governing(unit: Unit): string {
  return ancestors(unit).map((ancestor) => (ancestor.kind === 'heading' ? ancestor.text.text : ancestor.text.text.slice(0, 120))).join(' / ');
}

/** The words that lead a unit in: its parent's, whether a heading or a paragraph. */
function leadOf(unit: Unit): string {
  return unit.parent?.text.text.slice(0, 160) ?? '';
}

/** "Auth: as `POST /entries`": an endpoint that a sentence refers to, not one that begins it. */
function isReference(text: string, mention: PathMention): boolean {
  return mention.methods.length === 0 || !/(?:^|[.!?:]\s)[\W_]*$/.test(text.slice(0, mention.start)) || /\bas\s+\W?$/.test(text.slice(0, mention.start));
}

function declaresAnother(unit: Unit): boolean {
  if (unit.kind !== 'heading' && unit.kind !== 'item' && unit.kind !== 'paragraph' && unit.kind !== 'row') return false;
  const first = pathMentions(unit.text.text)[0];
  return first !== undefined && first.methods.length > 0 && /^\d*$/.test(unit.text.text.slice(0, first.start).replace(/[\s\W_]+/g, ''));
}

/** An existing route that the document only refers to (RULES.md section 1, What is not a subject). */
function isUnchanged(cell: string): boolean {
  return /^\W*(?:unchanged|no changes?|not changed|as is|as before|existing|exists(?: already)?|already (?:there|exists|built|live)|stays(?: as (?:it )?is)?|kept as (?:it )?is|in production)\W*$/i.test(cell);
}

/** An absolute URL is a third party's, unless its host is a placeholder or this machine. */
function isForeign(mention: PathMention): boolean {
  return mention.host !== null && !/^(?:localhost|127\.|0\.0\.0\.0|example\.|api\.example|your-|app\.|.*\.example\b)/.test(mention.host) && !/\bexample\.(?:com|org)$/.test(mention.host);
}

function spanIn(text: MappedText, mention: PathMention): Span {
  return text.span(mention.start, mention.end);
}

/** The part of a text that covers a source span. */
export function sliceOf(text: MappedText, span: Span): MappedText | null {
  let start = 0;
  while (start < text.length && text.offsetAt(start) < span.start) start++;
  let end = start;
  while (end < text.length && text.offsetAt(end) < span.end) end++;
  return end > start ? text.slice(start, end) : null;
}

/**
 * The endpoints that a document declares (RULES.md section 1, What is a subject), each once, named as in the endpoint list.
 * Where the document has such a list, endpoints only mentioned elsewhere are not declared.
 */
export function findEndpoints(units: readonly Unit[], listings: Listings): EndpointDraft[] {
  const reader = new EndpointReader(listings);
  const candidates = reader.read(units);
  const listed = candidates.filter((candidate) => candidate.tier === 'list' || candidate.tier === 'entry');
  const lists = listed.filter((candidate) => candidate.tier === 'list' && candidate.method !== null);
  const prose = candidates.filter((candidate) => candidate.tier === 'prose');
  const declaring = lists.length >= 2 ? listed : listed.length + prose.length > 0 ? [...listed, ...prose] : candidates.filter((candidate) => candidate.tier === 'mention');
  const drafts: EndpointDraft[] = [];
  for (const candidate of declaring.sort((a, b) => a.span.start - b.span.start)) {
    const known = drafts.find((draft) => isSame(draft, candidate));
    if (!known) {
      drafts.push({ ...candidate, fragments: [...candidate.fragments] });
      continue;
    }
    known.fragments.push(...candidate.fragments.filter((fragment) => !known.fragments.some((own) => own.text === fragment.text)));
    if (known.method === null && candidate.method !== null && known.path !== null) {
      drafts[drafts.indexOf(known)] = { ...known, method: candidate.method, name: `${candidate.method} ${known.path}` };
    }
    if (!known.route && candidate.route) drafts[drafts.indexOf(known)] = { ...known, route: candidate.route };
  }
  for (const draft of drafts) if (draft.path === null) draft.fragments.push(...reader.sectionOf(draft.name, units));
  return adoptMethods(drafts, candidates);
}

/** A path listed without a method takes the one method with which the rest of the document names it. */
function adoptMethods(drafts: EndpointDraft[], candidates: readonly Candidate[]): EndpointDraft[] {
  return drafts.map((draft) => {
    if (draft.method !== null || draft.path === null) return draft;
    const methods = new Set(candidates.filter((candidate) => candidate.path !== null && candidate.method !== null && isSamePath(candidate.path, draft.path as string)).map((candidate) => candidate.method));
    const [only] = methods;
    return methods.size === 1 && only ? { ...draft, method: only, name: `${only} ${draft.path}` } : draft;
  });
}

function isSame(draft: EndpointDraft, candidate: Candidate): boolean {
  if (draft.path === null || candidate.path === null) {
    if (draft.path === null && candidate.path === null) return draft.name === candidate.name;
    const name = draft.path === null ? draft.name : candidate.name;
    const path = draft.path ?? candidate.path ?? '';
    return pathKey(path).split('/').at(-1) === name.toLowerCase();
  }
  if (draft.method !== null && candidate.method !== null && draft.method !== candidate.method) return false;
  return isSamePath(draft.path, candidate.path);
}

function isSamePath(a: string, b: string): boolean {
  if (pathKey(a) === pathKey(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return isTailOf(short, long) && pathKey(long).slice(0, pathKey(long).length - pathKey(short).length).split('/').every((part) => part === '' || /^(?:api|v\d+|rest|\{\})$/.test(part));
}

export { subtree };
