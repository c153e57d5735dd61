import { GOES_ON_ABOUT_READ } from '../lexicon/reads.js';
import { ROUTES_WITH_IDS } from '../lexicon/rule-of-ids.js';
import { titleOf } from '../calls/scenes.js';
import { segmentsOf, stemsOf, type Topics, topicsOf } from '../calls/topics.js';
import type { EndpointDraft } from '../endpoints.js';
import { NUMBERS } from '../lexicon/targets.js';
import { isOfRunner } from '../endpoints/job-rows.js';
import { headingOf, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { isTailOf, matchesPattern, pathKey, type PathMention, pathMentions } from '../paths.js';
import type { Reach } from '../reach.js';
import { meansAllBelow } from '../targets.js';
import { ownersOfListings, unitsAround } from './listing-owners.js';
import { routeStretches } from './route-files.js';
import { append } from '../../text/append.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { own } from '../../text/own.js';
import { rememberedOf } from '../../text/remembered.js';
import { isOfDesign } from '../zones.js';

/** Words of the document that speak of one endpoint. */
export interface Remark {
  readonly text: MappedText;
  readonly unit: Unit;
  readonly label: string;
  readonly kind: Passage['kind'];
  /**
   * - `own`: its row, item or block
   * - `named`: a sentence that names its path, or follows one that does
   * - `topic`: a note on what it is for ("**Merchants.** …")
   */
  readonly nearness: 'own' | 'named' | 'topic';
}

/** A path that a text names and what is declared under it. */
interface Naming {
  readonly mention: PathMention;
  readonly drafts: readonly EndpointDraft[];
}

const JOINED = /^[`"'()[\]\s]*(?:(?:,|and|or|&|\+|\/)[`"'()[\s]*){0,2}$/;
/** What opens a sentence and reads: "Pickup takes", "The debrief action reads", "`nudge` texts the medics of". */
const OPENS_WITH_READER = /^\W{0,3}(?:The\s)?[`"']?([A-Z]?[a-z][a-z-]{2,20})[`"']?(?:\s(?:route|endpoint|handler|call|action|controller))?\s(?=(?:takes|loads|reads|finds|fetches|looks up|selects|picks|resolves|gets|opens|uses|counts|sums|lists|returns|pages|groups|adds up|texts|mails|walks|goes through)\b)/;
/** What people do, and the method that does it. */
const ACTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:cancel+ing|deleting|removing|withdrawing|discarding)$/, 'DELETE'],
  [/^(?:editing|changing|updating|correcting|renaming)$/, 'PATCH'],
];
/** "routes 3 and 4", "no. 7", "6.1": what names endpoints by numbers. */
const BY_NUMBER = /^\W{0,4}(?:[a-z]+\.?\s)?#?\d{1,2}(?:\.\d{1,2})?\b[^a-z/]*(?:(?:and|or|to|through)\b[^a-z/]*)*$/i;
const FIRST_NUMBERS = String.raw`(\d{1,2}(?:(?:,\s|\s?[–-]\s?|,?\s(?:and|&|or|to)\s)\d{1,2}){0,8})(?::\s|\s(?=[a-z]{2,14}\s(?:the|an?|one|its|all|no|each|every|their|any|only|what|whatever|by|with)\s|[a-z]{2,14}\s\x60))`;
/** "3 and 16 run the …", "18: `rides.id`.": numbers with which a sentence opens, and which do or are told something. */
const NUMBER_FIRST = new RegExp(String.raw`^[\s*_]{0,4}${FIRST_NUMBERS}`);
const NUMBERS_FIRST = new RegExp(String.raw`(?:^|[.;]\W{0,3}\s)[\s*_]{0,4}${FIRST_NUMBERS}`, 'g');
/** So many sentences of a note open with numbers where these stand for endpoints. */
const LEAST_NUMBERED = 2;
/** "Both …", "All three …", "The two …": those named together before. */
const ALL_OF_THEM = /^\W{0,3}(?:all |the )?(both|two|three|four|five|six)\b(?! (?:or|to|-))/i;
/** What is named behind these words is not spoken of. */
const EXCEPTED = /\b(?:except|unless|other than|apart from|but not|excluding|save for)\b[^.;]*$/i;
const KEY_CELL = 70;
/** What a note without a path must speak of to be looked at: how data is read. */
const SPEAKS_OF_READING =
  /\b(?:select|where|limit\w*|hits|per (?:minute|hour|day|user|page)|days?|weeks?|months?|materiali[sz]ed|pre-?comput\w+|sum|count|group by|aggregat\w*|total\w*|page[ds]?|pages of|paginat\w+|cursor|keyset|cap(?:ped|s)?|window|latest|newest|recent|rows?|top|nightly|cache[ds]?|accept\w*|looked up|look(?:s|ed)? up|lookup|added up|adds? up|streams?|export\w*|every|all|until|batch\w*|backfill\w*)\b/i;
/** Asked once: a listing may have thousands of passages. */
const speaksOfReading = rememberedOf(({ text }: Unit): boolean => SPEAKS_OF_READING.test(text.text));
/** A listing that reads rows. */
const QUERY = /^[ \t]{0,12}(?:SELECT|WITH)\b/im;
/** Headings over figures that are shown. */
const SHOWN_FIGURES = /\b(?:dashboards?|figures|stats|statistics|numbers|reports?|headline)\b/i;
/** What a path may hang under: `/my/loans` is no `/loans`. */
const BASE = /^(?:\/(?:api|v\d+|rest|rpc|backend|server|app|functions|\{\}|[\w.-]*api[\w.-]*))*$/;
/** `getStats`, `listStops` */
const READS_BY_NAME = /^(?:get|list|search|find|fetch|load|browse|export|query|read|all|my)|(?:stats|summary|dashboard|report|overview|figures)$/i;
/** Fragments that are a whole listing, a handler or an OpenAPI operation. */
const LISTING_LABEL = /^(?:listing|code|operation)$/;
/** Least lead of the best topic over the next, and least score. */
const CLEAR_LEAD = 1.3;
const LEAST_FIT = 3;

/** All that a document says about each endpoint: in its own block, where it is named, and in notes about its topic. */
export class Dossiers {
  readonly #remarks = new Map<EndpointDraft, Remark[]>();
  readonly #byKey = new Map<string, EndpointDraft[]>();
  readonly #drafts: readonly EndpointDraft[];
  /** By the last segments of their paths, in words. */
  readonly #byLastWords = new Map<string, EndpointDraft[]>();
  readonly #topics: Topics;
  readonly #reach: Reach;
  /** Parameters of the paths: a line that opens with one speaks of ids, whatever thing its words name. */
  readonly #parameters: ReadonlySet<string>;
  readonly #unitTopics = new Map<Unit, readonly EndpointDraft[]>();
  /** Listings that stand apart, with the endpoints that they belong to. */
  readonly #listingOwners: ReadonlyMap<Unit, readonly EndpointDraft[]>;
  /** The endpoints that a sentence of the unit being read named last. */
  #namedTogether: readonly EndpointDraft[] = [];
  /** Passages that speak of no endpoint. */
  readonly unbound: Passage[] = [];

  constructor(passages: readonly Passage[], reach: Reach) {
    this.#reach = reach;
    this.#drafts = reach.finder.subjects.map((subject) => subject.draft);
    this.#topics = topicsOf(reach.finder.subjects);
    this.#parameters = new Set(this.#drafts.flatMap(({ path }) => parametersOf(path ?? '')));
    for (const draft of this.#drafts) {
      this.#remarks.set(draft, []);
      append(this.#byLastWords, segmentsOf(draft).at(-1)?.toLowerCase().replace(/[-_]/g, ' ') ?? '', draft);
      if (draft.path === null) continue;
      const key = pathKey(draft.path);
      append(this.#byKey, key, draft);
    }
    this.#listingOwners = ownersOfListings(unitsAround(passages[0]?.unit), this.#drafts, (words) => this.#paths(words).flatMap(({ drafts }) => drafts));
    this.#read(passages);
    for (const draft of this.#drafts) this.#listings(draft);
    for (const [unit, drafts] of this.#listingOwners) for (const draft of drafts) this.#add(draft, { unit, text: unit.text, label: '', kind: 'code' }, unit.text, 'named');
  }

  /** The remarks about an endpoint in document order. */
  of(draft: EndpointDraft): readonly Remark[] {
    return this.#remarks.get(draft) ?? [];
  }

  /** The endpoints that a passage names from an index on. */
  namedIn(passage: Passage, from: number): readonly EndpointDraft[] {
    return this.#namings(passage).filter(({ start }) => start >= from).flatMap(({ drafts }) => drafts);
  }

  /** The passage stands in no endpoint's block and names none before an index. */
  isGeneral(passage: Passage, before: number): boolean {
    return this.#reach.ownersOf(passage).length === 0 && this.#namings(passage).every(({ start }) => start >= before);
  }

  /** The endpoints that a passage stands in the block of, names before an index, or is titled by. */
  spokenOf(passage: Passage, before: number): readonly EndpointDraft[] {
    const spoken = this.#spokenOf(passage, before);
    const heading = headingOf(passage.unit);
    // What stands under the figures of a dashboard is shown by a read; the title of a route has its own words.
    return SHOWN_FIGURES.test(heading?.text.text ?? '') && !spoken.some(({ unit }) => unit === heading) ? spoken.filter(({ method, name }) => method === 'GET' || (method === null && READS_BY_NAME.test(name))) : spoken;
  }

  #spokenOf(passage: Passage, before: number): readonly EndpointDraft[] {
    const owners = this.#reach.ownersOf(passage).map((subject) => subject.draft);
    if (owners.length > 0) return owners;
    const ofListing = this.#listingOwners.get(passage.unit);
    if (ofListing) return ofListing;
    const namings = this.#namings(passage);
    const named = namings.filter(({ start }) => start < before).at(-1)?.drafts;
    if (named) return named;
    /** What is named behind is where the rows come from. */
    const sources = namings.flatMap(({ drafts }) => drafts);
    if (passage.unit.kind === 'row') {
      const key = this.#keyOf(passage.unit);
      if (key.length > 0) return key;
    }
    const carried = this.#drafts.filter((draft) => !sources.includes(draft) && this.of(draft).some(({ unit, text }) => unit === passage.unit && text.offsetAt(0) === passage.text.offsetAt(0)));
    if (carried.length > 0 && carried.length < 3) return carried;
    const labelled = this.#ofLabel(passage);
    if (labelled.length > 0) return labelled;
    const byField = this.#ofField(passage, before);
    if (byField.length > 0) return byField;
    const words = passage.text.text.slice(0, before).toLowerCase();
    const spelt = this.#drafts.filter((draft) => segmentsOf(draft).length > 1 && words.includes(segmentsOf(draft).join(' ').replace(/-/g, ' ').toLowerCase()));
    if (spelt.length === 1) return spelt.filter((draft) => !sources.includes(draft));
    const thing = /^\W*the ([a-z]{4,})(?: (?:figures?|numbers?|totals?|amounts?|sums?|counts?|tiles?|cards?|headlines?))? (?:says?|shows?|has|gives?|reads?|is|are|displays?|reports?|contains?)\b/.exec(words)?.[1];
    const things = thing === undefined ? [] : this.#drafts.filter((draft) => !sources.includes(draft) && stemsOf(segmentsOf(draft).at(-1) ?? '').some((stem) => stemsOf(thing).includes(stem)));
    if (things.length === 1) return things;
    const stems = stemsOf(words);
    const meant = this.#fitting(passage.text.text.slice(0, before).split(/\s+/).slice(0, 7).join(' ').slice(0, 58)) ?? [];
    return meant.filter((draft) => !sources.includes(draft) && segmentsOf(draft).length > 1 && segmentsOf(draft).every((segment) => stemsOf(segment).some((stem) => stems.includes(stem))));
  }

  /** "Wall-board: …" is said of `/wallboard`. */
  #ofLabel({ text }: Passage): readonly EndpointDraft[] {
    const label = /^\W{0,3}(?:the )?([a-z][\w -]{3,30})\W{0,3}:\s/i.exec(text.text)?.[1];
    if (label === undefined) return [];
    const spelt = letters(label);
    const called = this.#reach.finder.subjects.filter(({ facts }) => !facts.writes).map(({ draft }) => draft).filter((draft) => letters(segmentsOf(draft).at(-1) ?? '') === spelt);
    return called.length === 1 ? called : [];
  }

  /** The one endpoint whose own words have a field that the passage sets as code: "`total_cents` is added up …". */
  #ofField(passage: Passage, before: number): readonly EndpointDraft[] {
    for (const mark of passage.text.marks) {
      if (mark.kind !== 'code' || mark.start > before) continue;
      const word = passage.text.text.slice(mark.start, mark.end).trim();
      if (!/^[A-Za-z]\w{3,}$/.test(word)) continue;
      const holders = this.#reach.finder.subjects.filter(({ facts }) => !facts.writes).map(({ draft }) => draft).filter((draft) => draft.fragments.some(({ text }) => text.text.includes(word)));
      if (holders.length === 1) return holders;
    }
    return [];
  }

  /** The endpoints that a path, with a method or without, means. */
  meantBy(mention: PathMention): readonly EndpointDraft[] {
    if (mention.wildcard) return [];
    const key = pathKey(mention.path);
    const exact = this.#byKey.get(key);
    const candidates = exact ?? this.#drafts.filter((draft) => draft.path !== null && key.length > 2 && (isTailOf(mention.path, draft.path) || (isTailOf(draft.path, mention.path) && BASE.test(pathKey(mention.path).slice(0, -pathKey(draft.path).length)))));
    return candidates.filter((draft) => mention.methods.length === 0 || draft.method === null || mention.methods.includes(draft.method));
  }

  #read(passages: readonly Passage[]): void {
    let unit: Unit | null = null;
    let carried: readonly EndpointDraft[] = [];
    let queryOf: EndpointDraft | null = null;
    /** The paragraph that was read last, with the one read that it speaks of. */
    let above: { readonly unit: Unit; readonly drafts: readonly EndpointDraft[] } | null = null;
    for (const passage of passages) {
      if (passage.unit !== unit) {
        if (unit?.kind === 'paragraph') above = carried.length === 1 && carried.every(({ method }) => method === 'GET') ? { unit, drafts: carried } : null;
        const goesOn = unit !== null && unit.kind === 'paragraph' && passage.unit.kind === 'paragraph' && passage.unit.previous === unit && GOES_ON_ABOUT_READ.test(passage.text.text);
        unit = passage.unit;
        this.#namedTogether = [];
        const below = unit.kind === 'item' && above !== null && isRightBelow(unit, above.unit) ? above.drafts : null;
        if (below) carried = below;
        else if (!goesOn) carried = unit.kind === 'row' ? this.#keyOf(unit) : (this.#listingOwners.get(unit) ?? []);
        queryOf = this.#runs(unit);
        if (unit.kind === 'code') this.#handlers(unit, passage);
        for (const query of unit.children) {
          const runner = this.#runs(query);
          if (runner) this.#add(runner, { unit: query, text: query.text, label: '', kind: 'code' }, query.text, 'own');
        }
      }
      if (queryOf) this.#add(queryOf, passage, passage.text, 'own');
      else carried = this.#place(passage, carried);
    }
  }

  /** What stands in a listing below the line that names a route, or its file, as a whole: a query goes over several lines. */
  #handlers(unit: Unit, passage: Passage): void {
    for (const { path, methods, start, end } of routeStretches(unit.text.text)) {
      const drafts = this.meantBy({ methods, path, host: null, wildcard: false, start, end });
      for (const draft of drafts) this.#add(draft, { ...passage, kind: 'code', label: '' }, unit.text.slice(start, end), 'named');
    }
  }

  /** "`/articles/top` runs", over a query: the endpoint whose query a listing is. */
  #runs({ kind, parent, text }: Unit): EndpointDraft | null {
    if (kind !== 'code' || parent === null || (parent.kind !== 'paragraph' && parent.kind !== 'item') || !QUERY.test(text.text)) return null;
    const named = this.#paths(parent.text.text).flatMap(({ drafts }) => drafts);
    return named.length === 1 ? (named[0] ?? null) : null;
  }

  /** "Actions are loaded from …" after a sentence about sites: the words turn to another thing that the paths name. */
  #opensAnother(sentence: string, carried: readonly EndpointDraft[]): boolean {
    const word = /^\W{0,3}(?:The |An? )?([A-Z]?[a-z]{3,}(?:s)?) (?:are|is|gets?|come|goes|go)\b/.exec(sentence)?.[1];
    const [stem] = word === undefined ? [] : stemsOf(word);
    if (stem === undefined) return false;
    const names = (draft: EndpointDraft): boolean => segmentsOf(draft).some((segment) => stemsOf(segment).includes(stem));
    return this.#drafts.some(names) && !carried.some(names);
  }

  /** "Both load the row …", "All three answer …": the endpoints that a sentence before named together, where there are as many. */
  #allOfThem(sentence: string): readonly EndpointDraft[] | null {
    const count = ALL_OF_THEM.exec(sentence)?.[1]?.toLowerCase();
    return count !== undefined && own(NUMBERS, count) === this.#namedTogether.length ? this.#namedTogether : null;
  }

  /** Files a passage; returns the endpoints that the next sentence of its unit speaks of if it names none. */
  #place(passage: Passage, carried: readonly EndpointDraft[]): readonly EndpointDraft[] {
    const { zone } = passage.unit;
    if (passage.kind === 'heading' || !isOfDesign(zone)) return carried;
    const owners = this.#reach.ownersOf(passage).map((subject) => subject.draft);
    const groups = this.#namings(passage);
    if (groups.length > 0) {
      // "18: `rides.id`." tells the column as well of whatever is looked up by it.
      if (NUMBER_FIRST.test(passage.text.text) && this.#numberFirst(passage).length > 0) this.unbound.push(passage);
      this.#namedTogether = [...new Set(groups.flatMap(({ drafts }) => drafts))];
      groups.forEach(({ drafts, start }, index) => {
        if (EXCEPTED.test(passage.text.text.slice(Math.max(0, start - 60), start))) return;
        const from = index === 0 ? 0 : start;
        const to = groups[index + 1]?.start ?? passage.text.length;
        for (const draft of drafts) this.#add(draft, passage, passage.text.slice(from, to), owners.includes(draft) ? 'own' : 'named');
      });
      for (const draft of owners) if (!groups.some((group) => group.drafts.includes(draft))) this.#add(draft, passage, passage.text, 'own');
      return passage.unit.kind === 'row' ? carried : (groups.at(-1)?.drafts ?? []);
    }
    if (owners.length > 0) {
      for (const draft of owners) this.#add(draft, passage, passage.text, 'own');
      return carried;
    }
    if (carried.length > 0 && !this.#opensAnother(passage.text.text, carried)) {
      const meant = this.#allOfThem(passage.text.text) ?? carried;
      for (const draft of meant) this.#add(draft, passage, passage.text, 'named');
      return meant;
    }
    const about = speaksOfReading(passage.unit) ? this.#topicOf(passage) : [];
    // "All three `:id` routes above go through it": of all of them, whichever of them it is near.
    if (about.length === 0 || ROUTES_WITH_IDS.test(passage.text.text) || this.#namesParameter(passage.text)) this.unbound.push(passage);
    for (const draft of about) this.#add(draft, passage, passage.text, 'topic');
    return carried;
  }

  /** "`{pieceId}` is matched with `pieces.id`": of whatever route carries it, wherever it is told. */
  #namesParameter({ text, marks }: MappedText): boolean {
    return marks.some(({ kind, start, end }) => {
      const name = kind === 'code' ? /^[`\s]*[:{[<]{1,2}(\w{4,40})[}\]>]{0,2}[`\s]*$/.exec(text.slice(start, end))?.[1] : undefined;
      return name !== undefined && this.#parameters.has(name.toLowerCase());
    });
  }

  /** Listings in the endpoint's own block, as a whole: a query goes over several lines. */
  #listings(draft: EndpointDraft): void {
    for (const { unit, text, label } of draft.fragments) {
      if (unit.kind === 'code' && LISTING_LABEL.test(label)) this.#remarks.get(draft)?.push({ text, unit, label: '', kind: 'code', nearness: 'own' });
    }
  }

  #add(draft: EndpointDraft, { unit, label, kind }: Passage, text: MappedText, nearness: Remark['nearness']): void {
    this.#remarks.get(draft)?.push({ text, unit, label, kind, nearness });
  }

  /** The endpoints that a passage names, those beside each other taken together. */
  #namings(passage: Passage): { readonly drafts: readonly EndpointDraft[]; readonly start: number }[] {
    const text = passage.text.text;
    const groups: { drafts: EndpointDraft[]; start: number; end: number }[] = [];
    for (const { start, end, drafts } of [...this.#paths(text), ...this.#slugs(passage), ...this.#numbered(passage), ...this.#opening(passage)].sort((a, b) => a.start - b.start)) {
      const last = groups.at(-1);
      if (last && JOINED.test(text.slice(last.end, start))) {
        last.drafts.push(...drafts);
        last.end = end;
      } else groups.push({ drafts: [...drafts], start, end });
    }
    return groups;
  }

  #paths(text: string): { start: number; end: number; drafts: readonly EndpointDraft[] }[] {
    const namings: Naming[] = pathMentions(text).map((mention) => ({ mention, drafts: meansAllBelow(text, mention) ? this.#below(mention) : this.meantBy(mention) }));
    return namings.filter(({ drafts }) => drafts.length > 0).map(({ mention, drafts }) => ({ start: mention.start, end: mention.end, drafts }));
  }

  #below({ path }: PathMention): readonly EndpointDraft[] {
    return this.#drafts.filter((draft) => draft.path !== null && matchesPattern(path, draft.path));
  }

  /** `backfill-streaks`: the last part of one endpoint's path, set as code or in bold. */
  #slugs(passage: Passage): { start: number; end: number; drafts: readonly EndpointDraft[] }[] {
    return passage.text.marks.flatMap((mark) => {
      if (mark.kind !== 'code' && mark.kind !== 'strong') return [];
      const word = passage.text.text.slice(mark.start, mark.end).toLowerCase().replace(/\(\)$/, '');
      if (!/^[a-z][a-z\d_-]{3,}$/.test(word)) return [];
      const drafts = this.#drafts.filter((draft) => (draft.path === null ? draft.name.toLowerCase() === word : /[-_]/.test(word) && pathKey(draft.path).endsWith(`/${word}`)));
      return drafts.length === 1 ? [{ start: mark.start, end: mark.end, drafts }] : [];
    });
  }

  /** "Pickup takes the oldest piece", "The board counts with …", "Cancelling finds `bookings` by `id`": the one route whose last word, or whose act, opens a sentence that reads. */
  #opening({ kind, text: { text } }: Passage): { start: number; end: number; drafts: readonly EndpointDraft[] }[] {
    const match = kind === 'words' ? OPENS_WITH_READER.exec(text) : null;
    if (!match) return [];
    const word = (match[1] ?? '').toLowerCase();
    const named = this.#drafts.filter((draft) => draft.path !== null && segmentsOf(draft).at(-1)?.toLowerCase() === word);
    const method = ACTS.find(([act]) => act.test(word))?.[1];
    const drafts = named.length > 0 ? named : this.#drafts.filter((draft) => draft.method === method && segmentsOf(draft).some((segment) => text.includes(segment)));
    return drafts.length === 1 ? [{ start: match.index, end: match.index + match[0].length, drafts }] : [];
  }

  /** "Routes 3 and 4 read …", "what 6.1 returns": endpoints by the numbers of their rows or headings. */
  #numbered(passage: Passage): { start: number; end: number; drafts: readonly EndpointDraft[] }[] {
    const { text } = passage.text;
    if (!/\d/.test(text)) return [];
    const targets = this.#reach.finder.in(passage).filter(({ nearness, range, byCode }) => byCode || (nearness !== 'system' && BY_NUMBER.test(text.slice(range.start, range.end))));
    if (targets.length === 0) return this.#numberFirst(passage);
    return targets.map(({ range, endpoints }) => ({ start: range.start, end: range.end, drafts: endpoints.map(({ draft }) => draft) }));
  }

  /** "11 closes the newest one. 12: `carts` by `id`.": the endpoints with whose numbers a sentence opens, in notes whose sentences do so again and again. */
  #numberFirst({ text: { text }, unit, kind }: Passage): { start: number; end: number; drafts: readonly EndpointDraft[] }[] {
    const match = kind === 'words' && unit.kind !== 'row' ? NUMBER_FIRST.exec(text) : null;
    if (!match || matchesIn(unit.text.text, NUMBERS_FIRST).length < LEAST_NUMBERED) return [];
    const drafts = this.#reach.finder.codes.ofNumbers(match[1] ?? '').map(({ draft }) => draft);
    return drafts.length === 0 ? [] : [{ start: match.index, end: match.index + match[0].length, drafts }];
  }

  /** The endpoints that the key cell of a row names, by path or by the code of their rows. */
  #keyOf(unit: Unit): readonly EndpointDraft[] {
    const field = unit.fields.find(({ value }) => value.length < KEY_CELL && value.text.includes('/') && this.#paths(value.text).length > 0);
    if (field) return this.#paths(field.value.text).flatMap(({ drafts }) => [...drafts]);
    const numbered = unit.fields.flatMap(({ label, value }) => this.#reach.finder.codes.ofCell(label, value.text, unit)).map(({ draft }) => draft);
    if (numbered.length > 0) return numbered;
    const [first] = unit.fields;
    return first && first.value.length < KEY_CELL ? this.#reach.finder.codes.in(first.value.text, unit).flatMap(({ endpoints }) => endpoints.map(({ draft }) => draft)) : [];
  }

  /** The endpoint whose topic the title, label or heading over a passage names. */
  #topicOf(passage: Passage): readonly EndpointDraft[] {
    const known = this.#unitTopics.get(passage.unit);
    if (known) return known;
    const title = titleOf(passage.unit) || (passage.unit.kind === 'row' ? '' : (passage.unit.fields[0]?.label ?? ''));
    const found = this.#parameters.has(parameterFirst(title)) ? [] : this.#fitting(title) ?? (this.#listsSeveral(passage.unit) ? null : this.#fitting(titleOver(passage.unit))) ?? [];
    this.#unitTopics.set(passage.unit, found);
    return found;
  }

  /** Whether the section of a unit declares several endpoints: its title is that of all of them. */
  #listsSeveral({ parent }: Unit): boolean {
    return parent?.kind === 'heading' && this.#drafts.filter(({ unit }) => unit.parent === parent).length > 1;
  }

  #fitting(title: string): readonly EndpointDraft[] | null {
    if (title === '' || title.length > 60 || /^\W{0,2}[:{[<]/.test(title)) return null;
    const spelt = title.toLowerCase().replace(/[^a-z ]/g, '').trim();
    const exact = spelt.includes(' ') ? (this.#byLastWords.get(spelt) ?? []) : [];
    if (exact.length === 1) return exact;
    const stems = stemsOf(title);
    if (stems.length === 0) return null;
    const fits = this.#topics.fits([{ text: title, weight: 1.5 }, { text: title.split(/\s+/).slice(0, 2).join(' '), weight: 2 }], title).filter(({ draft }) => segmentsOf(draft).flatMap(stemsOf).some((stem) => stems.includes(stem)));
    const [best, second] = fits;
    if (!best || best.score < LEAST_FIT) return null;
    const keyOf = (draft: EndpointDraft): string => segmentsOf(draft).join('/');
    // "Reasons" is `/reasons` before `/repair/reasons`; routes of the same path but for an id are one topic.
    const close = fits.filter(({ score }) => score * 2 > best.score);
    const most = Math.max(...close.map(({ draft }) => covered(draft, stems)));
    const covering = close.filter(({ draft }) => covered(draft, stems) === most);
    const whole = covering.filter(({ draft }) => segmentsOf(draft).flatMap(stemsOf).every((stem) => stems.includes(stem)));
    const rivals = (stems.length > 1 && most === stems.length ? covering : fits).filter(({ score }) => score * CLEAR_LEAD > best.score);
    const meant = whole.length > 0 ? whole : rivals;
    const [first] = meant;
    if (!first || meant.some(({ draft }) => keyOf(draft) !== keyOf(first.draft))) return null;
    return whole.length === 0 && second && best.score >= second.score * CLEAR_LEAD ? [best.draft] : meant.map(({ draft }) => draft);
  }
}

/** The heading directly over a unit; below "Inngest functions" each row is of a function of its own, and not of the route that all come in by. */
function titleOver(unit: Unit): string {
  return unit.parent?.kind !== 'heading' || (unit.kind === 'row' && isOfRunner(unit)) ? '' : (headingOf(unit)?.text.text ?? '');
}

/** `/orders/:orderId/items/{itemId}` → orderid, itemid */
function parametersOf(path: string): string[] {
  return path.split('/').filter((part) => /^[:[{<$]/.test(part)).map((part) => part.replace(/[^A-Za-z\d_]/g, '').toLowerCase()).filter((name) => name.length > 3);
}

/** "orderId", "`ticket_id` is always `tickets.id`": the parameter that a title opens with, or all of its letters. */
function parameterFirst(title: string): string {
  const [first = ''] = /\w+/.exec(title) ?? [];
  return (/_|[a-z]Id$/.test(first) ? first : title.replace(/[^A-Za-z\d_]/g, '')).toLowerCase();
}

/** `wall-board` → wallboard */
function letters(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '');
}

/** An item of a list that begins in the line below a paragraph, with no empty one between: it goes on about the same. */
function isRightBelow(item: Unit, paragraph: Unit): boolean {
  const { parent } = item;
  const first = parent !== null && (parent === paragraph.parent || parent === paragraph) ? firstItemOf(parent) : null;
  return first !== null && first.span.start >= paragraph.span.end && first.span.start - paragraph.span.end <= LINE_BREAK;
}

/** Each item of a list asks. */
const firstItemOf = rememberedOf((parent: Unit): Unit | null => parent.children.find(({ kind }) => kind === 'item') ?? null);

/** A line break, and what may stand before an item. */
const LINE_BREAK = 4;

/** How many words of a title the path has. */
function covered(draft: EndpointDraft, stems: readonly string[]): number {
  const own = segmentsOf(draft).flatMap(stemsOf);
  return stems.filter((stem) => own.includes(stem)).length;
}
