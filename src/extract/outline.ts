import type { Block, Code, Document, Item, Paragraph, Section, Table } from '../parse/document.js';
import { looksLikeOpenApi } from '../parse/openapi.js';
import { readYaml } from '../parse/yaml.js';
import { JoinedFile } from '../text/joined-file.js';
import { MappedText } from '../text/mapped-text.js';
import type { Span } from '../text/source-file.js';
import { isBoldLine, isBoldRoute, labelBefore, plainTitlesIn, strongLead } from './bold-lines.js';
import { timeLabelOf, zoneOfTime } from './plan-times.js';
import { underHeader } from './column-stance.js';
import { withoutCount } from './counted-rows.js';
import { isGivenUpEntry, withFate, zoneOfDecision } from './decisions.js';
import { describedRoutes } from './described-routes.js';
import { RECORD_LANGS } from './lexicon/listings.js';
import { optionsNotTaken, type Telling } from './options.js';
import { decisionsOvertaken } from './overtaken-decisions.js';
import { DEEPEST_HEADING, levelsOf } from './heading-levels.js';
import { entryOf, isCard, isRoute, isWritten } from './route-cards.js';
import { formerProducts, withoutFormerProducts } from './former-products.js';
import { fieldsAsRows } from './field-columns.js';
import { routesAsRows } from './route-columns.js';
import { isRouteGone, withoutPlanned, type Zone, zoneOfFirstWords, zoneOfHeading, zoneOfLabel, zoneOfLeadIn, zoneOfLogEntry, zoneOfOneThing, zoneOfTitle } from './zones.js';

/**
 * One place of the document that says something, with what governs it. Units form one tree: a heading holds its section, a
 * bold line or a line that ends in a colon holds what follows it, an item holds its sub-items.
 */
export interface Unit {
  /** Position in reading order. */
  readonly index: number;
  readonly kind: 'document' | 'heading' | 'paragraph' | 'item' | 'row' | 'code';
  /** The unit's own words; the cells of a row are joined with ` | `. */
  readonly text: MappedText;
  readonly parent: Unit | null;
  readonly children: Unit[];
  /** The unit of the same list, table or section before this one. */
  readonly previous: Unit | null;
  readonly span: Span;
  /** `Auth: Required` and the cells of a row under their headers. */
  readonly fields: readonly Field[];
  readonly code: Code | null;
  readonly checked: boolean | null;
  /** The number of an item of an ordered list. */
  readonly number: number | null;
  /** The number of a row, where a column of its own counts the rows. */
  readonly ordinal: number | null;
  readonly zone: Zone;
  /** Level of a heading, 1 of the title alone; 7 for a bold line. */
  readonly depth: number;
}

/** A labelled piece of a unit. */
export interface Field {
  readonly label: string;
  readonly labelSpan: Span;
  readonly value: MappedText;
}

const LABEL = /^\s*[`"]?([A-Za-z][\w /&()'+.-]{0,48}?)[`"]?\s?(?::(?!\/\/|(?<=\d:)\d\d)|\s[–—]\s|\s=\s)\s*/;

/** Both in one, where no anchor says elsewhere what the record is given by an alias: `path: GET /orders`. */
const METHOD_IN_PATH = /(?<![\w$])["']?(?:path|route|endpoint)["']?\s*:\s*["']?(?:GET|POST|PUT|PATCH|DELETE)\s\//m;
const ANCHOR = /:[ \t]{1,4}&\w/;

/** `path: /orders` with its `method:` beside it, or both in one: `call: GET /orders`. */
const RECORDS = /(?<![\w$])["']?(?:call|operation|request)["']?\s*:\s*["']?(?:GET|POST|PUT|PATCH|DELETE)\s\/|(?<![\w$])["']?(?:path|route|url|endpoint)["']?\s*:\s*["']?\/[\s\S]{0,400}?["']?(?:methods?|verb)["']?\s*:|["']?(?:methods?|verb)["']?\s*:[\s"'[]*(?:GET|POST|PUT|PATCH|DELETE)\b[\s\S]{0,400}?["']?(?:path|route|url|endpoint)["']?\s*:\s*["']?\//m;

/** `name: orders` with its `columns:` beside it. */
const TABLE_RECORDS = /["']?(?:name|table|collection)["']?\s*:\s*["']?\w[\s\S]{0,200}?["']?(?:columns|fields)["']?\s*:\s*[[{\n]|^["'\s{]{0,6}[a-z]\w{2,40}["']?\s?:\s{0,4}(?:\{\s{0,4})?\n?\s{1,8}["']?columns["']?\s?:\s{0,4}[[{\n]/m;

/** `field: species` with its `control:` or its `column:` beside it. */
const INPUT_RECORDS = /["']?(?:field|input|question|label)["']?\s*:\s*["']?\w[\s\S]{0,200}?["']?(?:control|widget|column|stored|stored_in|saved_in|persisted_to)["']?\s*:/;

/** The last item of a list that leads in what follows: a listing that is not indented ends the list, though it belongs to that item. */
function unfinishedItem(parent: Unit): Unit | null {
  const item = parent.children.at(-1);
  return item?.kind === 'item' && item.children.length === 0 && /:\s*$/.test(item.text.text) ? item : null;
}

/** A picture, but none that says yes, no or not yet. */
const PICTURE = String.raw`(?:(?![✅✔☑❌✖❎⛔🚫🚧🏗⏳⌛🔜⚠])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Join_Control}|\p{Variation_Selector})+`;
/** Pictures before the words of a title. Before a route one may be a sign that a legend explains. */
const ORNAMENT = new RegExp(String.raw`^(?:${PICTURE}\s+)+(?=[\p{L}\p{N}])(?!(?:GET|POST|PUT|PATCH|DELETE)\b)`, 'u');
/** … and behind them. */
const ORNAMENT_BEHIND = new RegExp(String.raw`(?<=[\p{L}\p{N})])\s+${PICTURE}$`, 'u');

/**
 * The words of a title, or of the head of a column: "🔧 Services", "Auth 🔐".
 * @param overRoute a route stands right below
 */
function withoutOrnament(title: MappedText, overRoute = false): MappedText {
  const start = ORNAMENT.exec(title.text)?.[0].length ?? 0;
  // Behind a route, or over one, it may be a sign as well.
  const end = overRoute || title.text.includes('/') ? title.length : (ORNAMENT_BEHIND.exec(title.text)?.index ?? title.length);
  return start === 0 && end === title.length ? title : title.slice(start, end);
}

function opensWithRoute({ blocks: [first] }: Section): boolean {
  return first?.kind === 'paragraph' && /^\W{0,3}(?:GET|POST|PUT|PATCH|DELETE)\s[`"']?\//.test(first.text.text);
}

class OutlineBuilder {
  readonly units: Unit[] = [];
  readonly #notTaken: ReadonlySet<Telling>;
  readonly #levels: ReadonlyMap<Section, number>;
  readonly #former: ReadonlySet<string>;

  /**
   * @param notTaken what tells of options that another one was preferred to
   * @param levels of its sections; others are as deep as they stand
   * @param former the products that it leaves
   */
  constructor(notTaken: ReadonlySet<Telling>, levels: ReadonlyMap<Section, number>, former: ReadonlySet<string>) {
    this.#former = former;
    this.#notTaken = notTaken;
    this.#levels = levels;
  }

  add(kind: Unit['kind'], whole: MappedText, span: Span, parent: Unit | null, more: Partial<Unit> = {}): Unit {
    const text = kind === 'paragraph' || kind === 'item' ? withoutFormerProducts(whole, this.#former) : whole;
    const siblings = parent?.children ?? [];
    const unit: Unit = {
      index: this.units.length,
      kind,
      text,
      parent,
      children: [],
      previous: more.previous !== undefined ? more.previous : (siblings.findLast((sibling) => sibling.kind === kind) ?? null),
      span,
      fields: more.fields ?? labelled(text),
      code: more.code ?? null,
      checked: more.checked ?? null,
      number: more.number ?? null,
      ordinal: more.ordinal ?? null,
      zone: more.zone ?? parent?.zone ?? 'plain',
      depth: more.depth ?? parent?.depth ?? 0,
    };
    this.units.push(unit);
    parent?.children.push(unit);
    return unit;
  }

  section(section: Section, parent: Unit): void {
    this.blocks(section.blocks, parent);
    for (const child of section.sections) {
      const heading = withoutOrnament(child.heading?.text ?? MappedText.empty, opensWithRoute(child));
      const depth = this.#levels.get(child) ?? child.depth;
      const isTitle = depth === 1 && parent.parent === null && section.sections.length === 1;
      const unit = this.add('heading', heading, child.heading?.span ?? { start: 0, end: 0 }, parent, {
        depth,
        zone: isTitle ? zoneOfTitle(heading.text) : zoneOfOneThing(heading.text, firstWordsOf(child) || firstRemarkOf(child), zoneOfFirstWords(firstWordsOf(child), recordOf(child), zoneOfHeading(withoutPlanned(heading.text, section.sections.map((sister) => sister.heading?.text.text ?? ''), parent.kind === 'heading' ? parent.text.text : ''), this.#zoneOf(child, parent.zone)))),
        fields: [],
      });
      this.section(child, unit);
    }
  }

  blocks(blocks: readonly Block[], owner: Unit): void {
    /** The bold line under which the blocks stand. */
    let holder = owner;
    /** The bold line before, where nothing stood between it and a bold route: it is the title of the routes that follow. */
    let title: Unit | null = null;
    /** The paragraph directly before a list, table or listing, which leads it in. */
    let leadIn: Unit | null = null;
    let last: Block | null = null;
    /** What held the blocks before a line that is the title of the list behind it alone. */
    let outer: Unit | null = null;
    const described = describedRoutes(blocks);
    const plainTitles = plainTitlesIn(blocks);
    for (const [index, block] of blocks.entries()) {
      const before = last;
      last = block;
      if (block.kind === 'paragraph') {
        holder = outer ?? holder;
        outer = null;
        if (plainTitles.has(block)) {
          outer = holder;
          holder = this.#heading(block, outer);
          leadIn = null;
        } else if (isBoldLine(block.text, blocks[index + 1])) {
          const isRoute = isBoldRoute(block.text);
          if (!isRoute) title = null;
          else if (holder !== owner && holder.children.length === 0 && !isBoldRoute(holder.text)) title = holder;
          holder = this.#heading(block, title ?? owner);
          leadIn = null;
        } else {
          const route = described.get(block);
          const parent = (route && this.units.findLast(({ text }) => text === route.text)) ?? holder;
          leadIn = this.#paragraph(block.text, block.span, parent, this.#zoneOf(block, parent.zone), holder !== owner && parent === holder && holder.children.length === 0 && endsPart(blocks[index + 1]) ? labelOf(holder) : null);
        }
        continue;
      }
      const parent = leadIn ?? holder;
      if (block.kind === 'list') for (const item of block.items) this.#item(item, parent, hasBoldLabels(block.items));
      else if (block.kind === 'code') this.#code(block, (before?.kind === 'list' ? unfinishedItem(parent) : null) ?? parent);
      else {
        const table = fieldsAsRows(routesAsRows(block));
        if (table === block && isCard(block, holder.text.text)) this.#card(block, parent);
        else this.#table(table, parent);
      }
    }
  }

  /** A table, a row for each of its rows. */
  #table(table: Table, parent: Unit): void {
    const { header: labels, rows } = withoutCount(table);
    const titles = titlesNear(parent);
    for (const row of rows) {
      const cells = row.cells.map((value, column) => {
        const header = withoutOrnament(labels[column] ?? MappedText.empty);
        return { label: header.text.trim(), labelSpan: header.span(), value: underHeader(header, value) };
      });
      const fields = withFate(cells, titles);
      const zone = (parent.zone === 'plain' ? (zoneOfDecision(fields, titles) ?? (isRouteGone(MappedText.join(row.cells, ' | ').text) ? 'past' : null)) : null) ?? parent.zone;
      const label = row.cells.length > 1 ? (row.cells[0]?.text ?? '') : '';
      this.add('row', MappedText.join(row.cells, ' | '), row.span, parent, { fields, ordinal: row.ordinal, zone: zoneOfLabel(label, zoneOfTime(label, [...titles, labels[0]?.text ?? ''], zone)) });
    }
    if (table.rows.length === 0) this.add('row', MappedText.join(table.header, ' | '), table.span, parent, { fields: [] });
  }

  /** A whole file that is an OpenAPI document, beside the tree of its keys. */
  listing(source: string, parent: Unit): void {
    const text = MappedText.verbatim(source, 0);
    const span = { start: 0, end: source.length };
    this.add('code', text, span, parent, { code: { kind: 'code', lang: 'yaml', meta: '', text, span }, fields: [] });
  }

  /** A listing; one in YAML or JSON that gives endpoints as records is read as what stands in it, a description as the list that it is. */
  #code(block: Code, parent: Unit): void {
    if (isDescription(block.text)) {
      for (const line of block.text.lines().map((each) => each.trim())) if (line.length > 0) this.add('item', line, line.span(), parent);
      return;
    }
    const unit = this.add('code', block.text, block.span, parent, { code: block, fields: [] });
    if (!RECORD_LANGS.has(block.lang) || !(RECORDS.test(block.text.text) || (METHOD_IN_PATH.test(block.text.text) && !ANCHOR.test(block.text.text)) || TABLE_RECORDS.test(block.text.text) || INPUT_RECORDS.test(block.text.text)) || looksLikeOpenApi(block.text.text)) return;
    const tree = readYaml(block.text, unit.depth);
    this.section({ heading: null, depth: unit.depth, blocks: tree.blocks, sections: tree.sections, parent: null }, unit);
  }

  /** A table that is the card of one endpoint: what it gives of it, one below the other, as a list would. */
  #card(table: Table, parent: Unit): void {
    const rows = [...(isWritten(table.header) ? [{ cells: table.header, span: { start: table.span.start, end: table.header.at(-1)?.span().end ?? table.span.start } }] : []), ...table.rows];
    const route = rows.find((row) => isRoute(row));
    const holder = route ? this.add('item', entryOf(route), route.span, parent) : parent;
    for (const row of rows) if (row !== route) this.add('item', entryOf(row), row.span, holder);
  }

  #zoneOf(told: Telling, inherited: Zone): Zone {
    return inherited === 'plain' && this.#notTaken.has(told) ? 'rejected' : inherited;
  }

  /** A line of the text that is the title of what stands behind it. */
  #heading(line: Paragraph, above: Unit): Unit {
    return this.add('heading', line.text, line.span, above, { depth: Math.max(DEEPEST_HEADING + 1, above.depth + 1), zone: zoneOfHeading(line.text.text, this.#zoneOf(line, above.zone)) });
  }

  /** A paragraph; lines that the author set apart by hard breaks become its parts. */
  #paragraph(text: MappedText, span: Span, parent: Unit, inherited: Zone, label: MappedText | null): Unit {
    const lines = text.lines().map((line) => line.trim()).filter((line) => line.length > 0);
    const zone = zoneOfLeadIn(text.text, zoneOfLabel(labelBefore(text), zoneOfTime(timeLabelOf(text), titlesNear(parent), inherited)));
    if (lines.length < 2) return this.add('paragraph', text, span, parent, { zone, ...(label && labelled(text).length === 0 ? { fields: [{ label: label.text, labelSpan: label.span(), value: text.trim() }] } : {}) });
    const first = lines[0] as MappedText;
    const unit = this.add('paragraph', first, first.span(), parent, { zone });
    for (const line of lines.slice(1)) {
      // `: …` defines the term of the first line.
      const text = line.slice(/^:\s+/.exec(line.text)?.[0].length ?? 0);
      this.#line(text, unit);
    }
    return unit;
  }

  /** A line of a text that has several. */
  #line(text: MappedText, unit: Unit): void {
    this.add('item', text, text.span(), unit, { zone: zoneOfLabel(labelBefore(text), unit.zone) });
  }

  /** @param isLabelled the items of the list begin with their labels in bold */
  #item(item: Item, parent: Unit, isLabelled: boolean): void {
    const lines = item.text.lines().map((line) => line.trim()).filter((line) => line.length > 0);
    const text = lines[0] ?? item.text;
    const told = this.#zoneOf(item, parent.zone);
    const zone = told !== 'plain' ? told : isGivenUpEntry(item.text.text, titlesNear(parent)) ? 'rejected' : isRouteGone(text.text) ? 'past' : told;
    const unit = this.add('item', text, { start: item.span.start, end: Math.max(item.span.start, text.span().end) }, parent, {
      checked: item.checked,
      number: item.number,
      ...(isLabelled && BOLD_LABEL.test(strongLead(text)) && labelled(text).length === 0 ? { fields: [boldField(text)] } : {}),
      zone: zoneOfLabel(labelBefore(text), zoneOfHeading(leadLabel(text), zoneOfLogEntry(text.text, titlesOf(parent), zoneOfTime(timeLabelOf(text), titlesNear(parent), zone)))),
    });
    for (const line of lines.slice(1)) this.#line(line, unit);
    this.blocks(item.blocks, unit);
  }
}

/** The titles over what stands in a unit, the nearest first; none outside of a past that a log could tell. */
function titlesOf(unit: Unit): readonly string[] {
  return unit.zone === 'past' ? [unit, ...ancestors(unit)].filter(({ kind }) => kind === 'heading').map(({ text }) => text.text) : [];
}

/** The words that lead in what stands in a unit, and the nearest title over it. */
function titlesNear(unit: Unit): readonly string[] {
  const title = unit.kind === 'heading' ? unit : headingOf(unit);
  return [...(title ? [title.text.text] : []), ...(unit.kind === 'heading' || unit.kind === 'document' ? [] : [unit.text.text.slice(0, LONGEST_LEAD)])];
}

const LONGEST_LEAD = 120;

/** A line of a description: "Trigger: Scheduled cron (every 15 min)". */
const DESCRIBES = /^\s*(?:Purpose|Description|Triggers?|Triggered by|Schedule|Inputs?|Outputs?|Returns|Request|Response|Body|Params|Parameters|Auth|Authentication|Authorization(?!:\s*(?:Bearer|Basic)\b)|Security|Access|Called by|Caller|Rate limits?|Timeout|Errors?|Side effects|Writes|Reads|Uses|Service|AI service|Integrations?|Dependencies|Notes?|Runtime)\s?:\s+\S/;
const LABELLED_LINE = /^\s*(?:[A-Z][A-Za-z/]*(?: [A-Za-z/]+){0,3}\s?:(?:\s|$)|[-*•]\s)/;
const LEAST_DESCRIBED = 3;

/** Whether a listing is no code but describes what it stands under, label by label; a route in it has readers of its own. */
function isDescription({ text }: MappedText): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.every((line) => LABELLED_LINE.test(line)) && lines.filter((line) => DESCRIBES.test(line)).length >= LEAST_DESCRIBED && !ROUTE_IN_LINE.test(text);
}

const ROUTE_IN_LINE = /\b(?:GET|POST|PUT|PATCH|DELETE)\s+\/|^[ \t]{0,12}(?:Endpoint|Path|URL|Route|Method)\s?:/im;

/** The first paragraph of a section. */
function firstWordsOf({ blocks: [first] }: Section): string {
  return first?.kind === 'paragraph' ? first.text.text : '';
}

/** The first line of the listing that a section begins with, where all of it is remarks. */
function firstRemarkOf({ blocks: [first] }: Section): string {
  const lines = first?.kind === 'code' ? first.text.text.split('\n').filter((line) => line.trim() !== '') : [];
  return lines.every((line) => /^\s*(?:\/\/|--|#)/.test(line)) ? (lines[0] ?? '') : '';
}

/** The lines with which a section begins, and what stands first below a title "Status" in it. */
function recordOf(section: Section): string {
  const { blocks: [first], sections } = section;
  const lines = first?.kind === 'list' ? first.items.map(({ text }) => text.text) : [firstWordsOf(section)];
  const status = sections.find(({ heading }) => /^\W*status\W*$/i.test(heading?.text.text ?? ''));
  return [...lines, ...(status ? [`status: ${firstWordsOf(status)}`] : [])].join('\n');
}

/** Whether nothing more follows below a bold line: the next block is one, too, or there is none. */
function endsPart(next: Block | undefined): boolean {
  return next === undefined || (next.kind === 'paragraph' && isBoldLine(next.text));
}

/** The words of a bold line that is the label of the one paragraph below it: "**Auth**", "**Request body:**". */
function labelOf({ text }: Unit): MappedText | null {
  const words = /^[A-Za-z][\w /&'-]{1,30}(?=\s?:?\s*$)/.exec(text.text)?.[0];
  return words === undefined || words.split(/\s+/).length > 4 ? null : text.slice(0, words.length);
}

/** The words of an item before its colon, when they announce what it holds ("**Phase 2 (later):** …"). */
function leadLabel(text: MappedText): string {
  const lead = strongLead(text);
  return lead !== '' && text.text.slice(lead.length).trim() === '' ? text.text : '';
}

/** "Asks the model for a hint. Body: `text`": what stands before the label of the next sentence is a sentence of its own. */
const HOLDS_SENTENCE = /^\S+\s[^.!?]*[.!?]\s[A-Z]/;

/** "**wants** nothing": one plain word in bold, in small letters. */
const BOLD_LABEL = /^[a-z]{2,14}$/;
const LEAST_LABELLED = 3;

/** "- **wants** nothing", "- **send** `{ email }`", "- **get** `202`": items that each begin with another label of their own. */
function hasBoldLabels(items: readonly Item[]): boolean {
  const labels = items.map(({ text }) => strongLead(text)).filter((lead) => BOLD_LABEL.test(lead));
  return labels.length >= LEAST_LABELLED && labels.length === items.length && new Set(labels).size === labels.length;
}

function boldField(text: MappedText): Field {
  const { length } = strongLead(text);
  return { label: text.text.slice(0, length), labelSpan: text.span(0, length), value: text.slice(length).trim() };
}

/** The label and value of `Label: value`, `**Label** — value`. */
export function labelled(text: MappedText): Field[] {
  const match = LABEL.exec(text.text);
  if (!match?.[1]) return [];
  const label = match[1].trim();
  if (label.split(/\s+/).length > 6 || HOLDS_SENTENCE.test(label)) return [];
  const start = match[0].indexOf(match[1]);
  return [{ label, labelSpan: text.span(start, start + match[1].length), value: text.slice(match[0].length).trim() }];
}

/** The fields of an entry whose lines each give one, as YAML writes a record: `field: …`, `control: …`, the first of them perhaps over the others; null where it is none, as is a list of records. */
export function fieldsOfRecord({ kind, fields, children }: Unit): readonly Field[] | null {
  const own = fields.filter(({ value }) => value.length > 0);
  const isRecord = kind === 'item' && children.length > 0 && own.length + children.length >= 2 && children.every((child) => child.kind === 'item' && child.fields.length === 1) && !children.every((child) => child.children.length > 0);
  return isRecord ? [...own, ...children.flatMap((child) => child.fields)] : null;
}

/** The outline of a document: its units in reading order, the first of them the document itself. */
export function outlineOf(document: Document): Unit[] {
  const builder = new OutlineBuilder(new Set([...optionsNotTaken(document), ...decisionsOvertaken(document)]), document.format === 'markdown' ? levelsOf(document.root) : new Map(), formerProducts(document));
  const root = builder.add('document', MappedText.empty, { start: 0, end: 0 }, null, { fields: [] });
  builder.section(document.root, root);
  if (document.format === 'yaml' && !(document.file instanceof JoinedFile) && looksLikeOpenApi(document.file.text)) builder.listing(document.file.text, root);
  return builder.units;
}

/** The unit and everything below it, in reading order. */
export function subtree(unit: Unit): Unit[] {
  return [unit, ...unit.children.flatMap(subtree)];
}

/** The units that govern a unit, nearest first. */
export function ancestors(unit: Unit): Unit[] {
  const chain: Unit[] = [];
  for (let at = unit.parent; at; at = at.parent) chain.push(at);
  return chain;
}

/** The unit right before one, under the same that governs both. */
export function unitBefore(unit: Unit): Unit | null {
  return unitBeside(unit, -1);
}

/** The unit right behind one, under the same that governs both. */
export function unitBehind(unit: Unit): Unit | null {
  return unitBeside(unit, 1);
}

function unitBeside(unit: Unit, step: 1 | -1): Unit | null {
  const siblings = unit.parent?.children ?? [];
  return siblings[siblings.indexOf(unit) + step] ?? null;
}

/** Whether a unit stands, at any depth, below another one. */
export function isBelow(unit: Unit, holder: Unit): boolean {
  for (let at = unit.parent; at; at = at.parent) if (at === holder) return true;
  return false;
}

/** The nearest heading of markdown over a unit, bold lines aside; null where it stands below none. */
export function titleOver(unit: Unit): Unit | null {
  let heading = headingOf(unit);
  while (heading && heading.depth > DEEPEST_HEADING) heading = headingOf(heading);
  return heading;
}

/** The listing that a line of it belongs to. */
export function listingOf(unit: Unit): Unit {
  let listing = unit;
  while (listing.parent?.kind === 'code') listing = listing.parent;
  return listing;
}

/** The nearest heading (real or bold line) above a unit. */
export function headingOf(unit: Unit): Unit | null {
  return ancestors(unit).find((ancestor) => ancestor.kind === 'heading') ?? null;
}
