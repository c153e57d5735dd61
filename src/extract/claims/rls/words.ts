import { isWithinBrackets } from '../../../text/brackets.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn } from '../../../text/matches-in.js';
import { own } from '../../../text/own.js';
import { rememberedOf } from '../../../text/remembered.js';
import { ALL_TABLES, BY_NUMBER, CLOSED_COMMAND, COMMANDS, EXPLAINED, GOES_ON, LEGEND, RLS_CUE, RLS_HEADER, SPEAKS, THE_OTHERS, SWITCHED_ON_FOR_ALL, TELLS_WHOSE_ROWS } from '../../lexicon/access.js';
import { ACCESS_HEADING } from '../../lexicon/data-words.js';
import { NUMBERS } from '../../lexicon/targets.js';
import { matchesOf } from '../../lexicon/words.js';
import { isDated } from '../../logs.js';
import type { Field, Unit } from '../../outline.js';
import { ownSentencesOf } from '../../own-sentences.js';
import { sentencesOf } from '../../sentences.js';
import type { Range } from '../../stance.js';
import type { Tables } from '../../tables/find-tables.js';
import { saidBehindColumns } from '../../tables/named-lead.js';
import type { Mention } from '../../tables/names.js';
import { storeWithout } from '../../tables/store.js';
import { CellReader } from './cells.js';
import { type CellCodes, readCellCodes } from '../codes.js';
import { type ClaimBook } from './claim-book.js';
import { type Context, fresh, type Memory } from './context.js';
import { type DataReader } from './data-listings.js';
import { type HintReader } from './hints.js';
import { leadRun, listedRun, listsColumns, listsOwnKey, withoutActors } from './mentions.js';
import { standOf } from './stand.js';
import { MarkReader } from './marks.js';
import { remarkedEach } from './remarks.js';
import { type StatementReader } from './statement.js';
import { isLedByTables } from '../../tables/about-access.js';
import { asksWhoReaches, isAnsweredBehind, isQuestion, stanceOfAnswer, tablesAsked, tablesAskedAbove, tablesOfTurnBefore } from './answers.js';
import { announcesTables, governingStance, isTold, topicOf } from './surroundings.js';
import { familyIn } from './table-families.js';
import { labelOf, SectionGroups } from './section-groups.js';
import { keyByLabel, keyByOpening, takesUp, type TargetFinder } from './targets.js';
import { asksForPolicy, cueOf, mentionsRls, toldPolicy } from './wording.js';

/** Reads headings, paragraphs and items, and the sentences of any text. */
export class WordsReader {
  readonly #tables: Tables;
  readonly #book: ClaimBook;
  readonly #finder: TargetFinder;
  readonly #statements: StatementReader;
  readonly #cells: CellReader;
  readonly #marks: MarkReader;
  readonly #data: DataReader;
  readonly #groups: SectionGroups;
  readonly #cellCodes: CellCodes;
  /** The tables that the last paragraph enumerates under row level security: what follows it may tell who sees their rows. */
  #enumerated: { readonly unit: Unit; readonly keys: readonly string[] } | null = null;
  /** The sentences that only say what a sign beside names means. */
  #settled: ReadonlySet<number> = new Set();

  constructor(tables: Tables, book: ClaimBook, finder: TargetFinder, statements: StatementReader, units: readonly Unit[], hints: HintReader, data: DataReader, rowLevelSecurity: boolean) {
    this.#tables = tables;
    this.#data = data;
    this.#book = book;
    this.#finder = finder;
    this.#statements = statements;
    this.#marks = new MarkReader(units, tables, book, statements);
    this.#groups = new SectionGroups(tables);
    this.#cellCodes = readCellCodes(units);
    this.#cells = new CellReader(tables, book, finder, statements, this, units, hints, this.#groups, this.#cellCodes, rowLevelSecurity);
  }

  row(row: Unit): void {
    this.#cells.row(row);
  }

  words(unit: Unit): void {
    if (unit.kind === 'heading' && !this.#finder.homes.has(unit) && !isTold(unit)) {
      const cue = cueOf(unit.text, RLS_CUE);
      // "**Enabled on all tables**" below "Row Level Security": a line in bold that states it.
      if (!cue && unit.parent !== null && cueOf(unit.parent.text, RLS_CUE) && SWITCHED_ON_FOR_ALL.test(unit.text.text)) {
        this.sentences([unit.text], { unit, owners: [], topic: 'rls', lead: [], governing: null, dated: false });
        return;
      }
      if (cue) this.#headingRule(unit, cue);
      // A heading announces a topic; one that claims all tables makes a claim that covers those the section leaves out.
      if (cue && unit.zone === 'plain' && ALL_TABLES.test(unit.text.text) && !/\?\s*$/.test(unit.text.text)) this.#book.all('ownership', 'affirmed', unit.text.span(), new Set(), { flaw: 'blanket' });
      return;
    }
    // "letters", and below it "RLS: planned": what leads the list in yields to the entry's own answer.
    if (this.#finder.answeredBelow.has(unit)) return;
    this.#settled = this.#marks.read(unit);
    if (LEGEND.test(unit.text.text) || this.#cellCodes.legends.has(unit) || isAnsweredBehind(unit, this.#tables)) return;
    // `orders: { enabled: true, policy: "…" }`, an entry of a listing that tells the design.
    if (unit.kind === 'item' && MAPPING.test(unit.text.text) && this.#data.read(unit, unit.text, topicOf(unit) === 'rls')) return;
    const mentions = withoutActors(unit.text, this.#tables.names.mentionsIn(unit.text));
    const named = unit.kind === 'paragraph' && sentencesOf(unit.text).length > 1 ? this.#termOf(unit) : leadRun(unit.text, mentions).map((each) => each.key);
    const shortly = named.length === 0 && unit.kind === 'item' && topicOf(unit) === 'rls' ? (keyByLabel(unit, this.#tables) ?? keyByOpening(unit, this.#tables)) : null;
    const sectional = named.length === 0 && shortly === null ? this.#toldOfSection(unit) : [];
    const below = sectional.length > 0 ? sectional : named.length === 0 && shortly === null ? this.#toldOfBelow(unit) : [];
    const owners = this.#finder.ownersOf(unit);
    const lead = shortly !== null ? [shortly] : below.length > 0 ? below : named.length === 0 && owners.length === 0 ? this.#ledAbove(unit) : named;
    const label = unit.fields[0];
    // "`alert_rules` — per-user alert settings": the name of the table that the line is about asks nothing.
    const labelled = label !== undefined && !/\.\s/.test(label.label) && !owners.includes(this.#tables.names.keyOf(label.label) ?? '') && (RLS_HEADER.test(label.label) || (asksForPolicy(label.label, label.value.text) && owners.length > 0));
    // What is closed for one command says nothing of the table.
    if (label !== undefined && owners.length > 0 && COMMANDS.test(label.label) && CLOSED_COMMAND.test(label.value.text)) return;
    const switched = label !== undefined && /^(?:enabled|enable|active|on|state|status)$/i.test(label.label) && unit.parent !== null && (RLS_HEADER.test(unit.parent.text.text) || topicOf(unit) === 'rls');
    if (switched && owners.length > 0) {
      this.#cells.cell(label.value, { unit, owners, topic: 'line', lead: owners, governing: null, dated: false }, 'rls');
      return;
    }
    if (labelled && owners.length > 0 && lead.length === 0) {
      // A policy beside "RLS: planned" says no more of that.
      const isAnswered = unit.parent !== null && this.#finder.answeredBelow.has(unit.parent) && !RLS_HEADER.test(label.label);
      this.#cells.cell(label.value, { unit, owners, topic: 'line', lead: owners, governing: null, dated: false, ...(isAnswered ? { repeats: true } : {}) }, RLS_HEADER.test(label.label) ? 'rls' : 'policy');
      return;
    }
    if (label !== undefined && owners.length === 0 && lead.length === 0 && this.#labelledAccess(unit, label)) return;
    const task = unit.checked === false && /^\s{0,4}(?:\w{1,60}\d{0,4}[:.]\s{0,4})?(?:enable|add|evaluate|write|create|set up|implement|define|review|consider|test|verify|ensure)\b/i.test(unit.text.text);
    if (task && mentions.length === 0) return;
    const context: Context = { unit, owners, topic: labelled ? 'line' : topicOf(unit), lead, governing: governingStance(unit), dated: isDated(unit) };
    this.sentences([unit.text], context);
  }

  /** "`turns`: on", and below it "Rows of her interviews": what stands below an entry that opens with a table, or lists several, goes on about that. */
  #ledAbove(unit: Unit): readonly string[] {
    const { kind, parent, text } = unit;
    if (kind === 'item' && parent?.kind === 'paragraph') return topicOf(unit) === 'rls' ? familyIn(parent.text.text, this.#tables) : [];
    if (kind !== 'item' || parent?.kind !== 'item' || topicOf(parent) !== 'rls' || leadRun(text, this.#tables.names.mentionsIn(text)).length > 0) return [];
    const mentions = this.#tables.names.mentionsIn(parent.text);
    const lead = leadRun(parent.text, mentions);
    return (lead.length > 0 ? lead : listedRun(parent.text, mentions)).map((each) => each.key);
  }

  /** "**Billing** — owners only", below a heading about row level security: the tables that the section of that title declares. */
  #toldOfSection(unit: Unit): readonly string[] {
    const label = (unit.kind === 'item' || unit.kind === 'paragraph') && topicOf(unit) === 'rls' && !this.#finder.homes.has(unit) ? labelOf(unit.text) : null;
    return label === null ? [] : this.#groups.keysOf(label, unit);
  }

  /** "Both tables below have row level security: …": the tables that the titles behind a paragraph declare, as many as it says. */
  #toldOfBelow({ kind, text, parent, index, children }: Unit): readonly string[] {
    if (kind !== 'paragraph' || !parent || children.length > 0 || !mentionsRls(text.text)) return [];
    const behind = parent.children.filter((unit) => unit.index > index);
    const told = TABLES_BELOW.exec(text.text) ?? (behind[0]?.kind === 'heading' ? TABLES_LEAD.exec(text.text) : null);
    if (!told) return [];
    const keys = behind.filter((unit) => unit.kind === 'heading').flatMap((unit) => this.#finder.homes.get(unit) ?? []);
    const count = own(NUMBERS, (told[1] ?? told[2] ?? '').toLowerCase());
    return count === undefined || count === keys.length ? keys : [];
  }

  /** "Who sees what: `orders`, rows with the `owner_id` of the session; `items`, through their order": each stretch begins with the tables that it is about. */
  #labelledAccess(unit: Unit, { label, value }: Field): boolean {
    if (label.length > 40 || matchesOf(ACCESS_HEADING, label).length === 0 || mentionsRls(label)) return false;
    const [first, ...others] = sentencesOf(value);
    if (!first || leadRun(first, this.#tables.names.mentionsIn(first)).length === 0) return false;
    for (const segment of this.#segments(first)) {
      const lead = leadRun(segment, this.#tables.names.mentionsIn(segment)).map((each) => each.key);
      this.#statements.read(segment, { unit, owners: [], topic: 'access', lead, governing: null, dated: false }, fresh());
    }
    this.sentences(others, { unit, owners: [], topic: topicOf(unit), lead: [], governing: null, dated: false });
    return true;
  }

  /** "Members' rows (RLS on; policy: `member_id = auth.uid()`)": what a heading adds to its name in brackets or behind a dash is said of the tables below it. */
  #headingRule(heading: Unit, cue: Range): void {
    const { text } = heading;
    const added = /[(:]|\s[–—-]\s/.exec(text.text);
    if (heading.zone !== 'plain' || heading.depth < 2 || !added || added.index > cue.start || /\?\s*$/.test(text.text)) return;
    const told = standOf(text, cue, true, true).stance === 'affirmed' ? toldPolicy(text, true) : null;
    if (told && told.start > added.index) this.#book.headingPolicy(heading, text.span(told.start, told.end));
  }

  /** The statements of a paragraph, an item or a row, one after the other: each may lean on the one before it. */
  sentences(texts: readonly MappedText[], context: Context): void {
    const memory = fresh();
    memory.answers = tablesAskedAbove(context.unit, this.#tables);
    if (memory.answers.length === 0) {
      memory.answers = tablesOfTurnBefore(context.unit, this.#tables);
      memory.asksWho = memory.answers.length > 0;
    }
    const ledIn = context.lead.length === 0 && context.owners.length === 0 ? this.#enumeratedBefore(context.unit) : [];
    memory.listed = texts.length > 1 && texts.some((text) => this.#finder.runs(text, null).some((run) => !run.excluded && !run.exception && run.marked));
    let topic = context.topic;
    const sentences = texts.map((text) => ownSentencesOf(text));
    if (topic === null && memory.answers.length > 0 && stanceOfAnswer(sentences[0]?.[0]?.text ?? '') !== null) topic = 'line';
    const last = sentences.flat().at(-1);
    const silent = context.topic === null && context.lead.length === 0 && context.owners.length === 0;
    for (const sentence of sentences.flat()) {
      if (this.#settled.has(sentence.offsetAt(0))) continue;
      if (ledIn.length > 0 && memory.targets.length === 0 && TELLS_WHOSE_ROWS.test(sentence.text) && this.#tables.names.mentionsIn(sentence).every(({ key, marked }) => !marked || ledIn.includes(key))) {
        memory.targets = ledIn;
        topic ??= 'access';
      }
      if (silent && topic === null && memory.targets.length === 0 && memory.rule === null && memory.asked === null && memory.answers.length === 0 && !this.#maySpeak(sentence)) continue;
      if (EXPLAINED.test(sentence.text)) continue;
      // A question that is answered in the same breath only says what the answer is about.
      const asked = /\?\W{0,8}$/.test(sentence.text) && sentence !== last ? cueOf(sentence, RLS_CUE) : null;
      if (asked) {
        topic = 'line';
        if (ALL_TABLES.test(sentence.text)) memory.asked = sentence;
        memory.answers = tablesAsked(sentence, this.#tables);
        continue;
      }
      // "Who may see a row of `notes`?": what follows tells of that table, and of access.
      if (isQuestion(sentence.text)) {
        memory.answers = sentence === last ? [] : tablesAsked(sentence, this.#tables, context.unit);
        memory.asksWho = memory.answers.length > 0 && asksWhoReaches(sentence.text);
        if (memory.answers.length > 0) {
          topic ??= 'access';
          continue;
        }
      }
      if (this.#answersNo(sentence, memory)) continue;
      if ((context.topic !== 'rls' || announcesTables(context.unit) || listsOwnKey(sentence)) && this.#finder.homes.has(context.unit) && listsColumns(sentence) && (!mentionsRls(sentence.text) || (context.topic === 'rls' && saidBehindColumns(sentence) !== null))) {
        const behind = saidBehindColumns(sentence);
        // What leads the list in is still said of each table of it: "Tables (RLS on)".
        if (context.topic === 'rls') {
          for (const key of context.owners) this.#book.add(key, 'rls', context.governing ?? 'affirmed', 'own', sentence.span());
          // … and so is the policy that it tells: "Tables (RLS on, members of the team only)".
          if ((isLedByTables(context.unit) || listsOwnKey(sentence)) && (context.governing ?? 'affirmed') === 'affirmed') this.#book.enumerate(context.unit, context.owners);
        }
        if (behind) this.#statements.read(behind, { ...context, lead: context.owners, topic }, memory);
        continue;
      }
      if (this.#behindColumns(sentence, context, memory) || this.#remarks(sentence, { ...context, topic })) continue;
      const segments = this.#segments(sentence, topic === 'rls');
      for (const [index, segment] of segments.entries()) {
        // "RLS on for `a`; off for `b`": what follows goes on about it.
        const goesOn = (index > 0 && GOES_ON.test(segment.text) && cueOf(segments[0] as MappedText, RLS_CUE) !== null) || (memory.enumerated.length > memory.targets.length && THE_OTHERS.test(segment.text));
        const lead = context.lead.length === 0 && (topic === 'line' || (topic === 'rls' && context.unit.kind === 'paragraph' && toldPolicy(segment, true) !== null)) ? this.#labelOf(segment) : context.lead;
        this.#statements.read(segment, { ...context, lead, topic: goesOn ? 'line' : topic }, memory);
      }
      const plain = sentence.text.replace(/^[\W\d]*(?:q|gate question|question)?\s*\d*[.:)]?\s*/i, '');
      if (matchesOf(RLS_CUE, sentence.text).length > 0 && !storeWithout(sentence.text) && (texts.length > 1 || (sentence.length < 60 && /^(?:\S+\s+){0,4}?(?:rls|row)/i.test(plain)))) topic = 'line';
    }
    if (context.unit.kind === 'paragraph' && memory.underRls.length > 0) this.#enumerated = { unit: context.unit, keys: memory.underRls };
  }

  /** "No, the handlers compare it.", "Not yet.": the answer to a question about tables, which the sentence itself does not name. */
  #answersNo(sentence: MappedText, { answers, asksWho }: Memory): boolean {
    const stance = answers.length > 0 && this.#tables.names.mentionsIn(sentence).every(({ marked }) => !marked) ? stanceOfAnswer(sentence.text) : null;
    if (stance !== 'denied' && stance !== 'deferred') return false;
    // "Who reads `notes`? None but its author.": that keeps out all others.
    if (asksWho && stance === 'denied') return false;
    for (const key of answers) this.#book.add(key, 'rls', stance, 'named', sentence.span());
    return true;
  }

  /** The tables that the paragraph directly before enumerates, where what follows it does not tell it of each of them by its name. */
  #enumeratedBefore(unit: Unit): readonly string[] {
    const before = this.#enumerated;
    if (!before || (unit.kind !== 'item' && unit.kind !== 'paragraph')) return [];
    if (unit.kind === 'paragraph') return unit.previous === before.unit && before.unit.children.length === 0 && unit.index === before.unit.index + 1 ? before.keys : [];
    return unit.parent === before.unit && !this.#leadsBelow(before.unit).some((key) => before.keys.includes(key)) ? before.keys : [];
  }

  /** The tables with which the items below a paragraph begin. */
  readonly #leadsBelow = rememberedOf((parent: Unit): readonly string[] => parent.children.flatMap(({ text }) => leadRun(text, this.#tables.names.mentionsIn(text)).map(({ key }) => key)));

  /** "**orders**: owners read theirs. Owners add to them.": the term, set in bold or code, that a paragraph about row level security explains in several sentences. */
  #termOf(unit: Unit): string[] {
    const [first] = this.#tables.names.mentionsIn(unit.text);
    return first?.marked && topicOf(unit) === 'rls' && !/\w/.test(unit.text.text.slice(0, first.start)) ? this.#labelOf(unit.text) : [];
  }

  /** "`orders`: owner only" on a line of its own: the tables before the colon or dash. */
  #labelOf(segment: MappedText): string[] {
    const run = leadRun(segment, this.#tables.names.mentionsIn(segment));
    const last = run.at(-1);
    return last && /^[`"'*)\s]{0,4}(?::|—|–|→|-\s|=)/.test(segment.text.slice(last.end)) ? run.map((each) => each.key) : [];
  }

  /** "`boats` (id, owner_id, name): the owner.", one of several in a paragraph: what stands behind the columns says who reaches the rows. */
  #behindColumns(sentence: MappedText, context: Context, memory: Memory): boolean {
    if (context.unit.kind !== 'paragraph' || context.owners.length > 0) return false;
    const [first] = this.#tables.names.mentionsIn(sentence);
    const columns = first?.marked ? COLUMNS_BEHIND.exec(sentence.text.slice(first.end)) : null;
    if (!first || !columns || /\w{12}/.test(sentence.text.slice(0, first.start))) return false;
    const rest = sentence.slice(first.end + columns[0].length).trim();
    const own: Context = { ...context, topic: 'line', lead: [first.key] };
    if (rest.length === 0) return false;
    if (mentionsRls(rest.text)) this.#statements.read(rest, own, memory);
    else this.#cells.cell(rest, own, 'policy');
    return true;
  }

  /** "RLS: `orders` ✅ (owner only), `carts` ❌ (to do)": each table by its own remark. */
  #remarks(sentence: MappedText, context: Context): boolean {
    const mentions = this.#tables.names.mentionsIn(sentence);
    const remarked = mentions.length > 1 ? remarkedEach(sentence, mentions) : [];
    if (remarked.length === 0) return false;
    const before = sentence.slice(0, (mentions[0] as Mention).start);
    const cue = cueOf(before, RLS_CUE);
    if (!cue && context.topic !== 'line' && context.topic !== 'rls') return false;
    if (cue && standOf(before, cue, true, true).stance !== 'affirmed') return false;
    for (const { key, remark } of remarked) this.#cells.cell(remark, { ...context, topic: 'line', lead: [key] }, 'rls');
    return true;
  }

  /** Whether a sentence may say anything of tables or of access: a cheap look before the reading. */
  #maySpeak(sentence: MappedText): boolean {
    return SPEAKS.test(sentence.text) || sentence.marks.some((mark) => mark.kind === 'code') || this.#tables.names.mentionsIn(sentence).length > 0;
  }

  /** "…; `courses` are the public programme": of a table that the design does not declare. */
  #opensWithOther(part: MappedText): boolean {
    const name = part.marks.find(({ kind, start }) => kind === 'code' && start <= 1);
    const words = name ? part.text.slice(name.start, name.end) : '';
    return /^[a-z]\w+s$/.test(words) && this.#tables.names.keyOf(words) === null;
  }

  /** A sentence that says different things of different tables falls into one stretch for each. */
  #segments(sentence: MappedText, topical = false): MappedText[] {
    const cuts = matchesIn(sentence.text, CLAUSE_CUT).filter((match) => sentence.markAt(match.index, 'code') === undefined && !isWithinBrackets(sentence.text.slice(0, match.index)));
    if (cuts.length === 0) return [trimmed(sentence)].filter((part) => part.length > 0);
    const parts: MappedText[] = [];
    let start = 0;
    for (const cut of [...cuts.map((match) => match.index), sentence.length]) {
      const part = sentence.slice(start, cut);
      const runs = this.#finder.runs(trimmed(part), null, topical).filter((run) => !run.excluded);
      // "`a` and `b` came later; they have RLS … (`b` through `a`)": what stands in brackets only adds to it.
      const goesOn = runs.length > 0 && parts.length > 0 && takesUp(part.text, this.#finder.runs(trimmed(parts.at(-1) as MappedText), null, topical).flatMap((run) => run.keys)) && runs.every((run) => isWithinBrackets(trimmed(part).text.slice(0, run.start)));
      const fresh = (runs.length > 0 && !goesOn) || (parts.length > 0 && (part.text.search(BY_NUMBER) >= 0 || THE_OTHERS.test(part.text.replace(/^\W+/, '')) || this.#opensWithOther(trimmed(part))));
      if (parts.length > 0 && !fresh) {
        const last = parts.pop() as MappedText;
        parts.push(sentence.slice(start - last.length, cut));
        start = cut;
        continue;
      }
      parts.push(part);
      start = cut;
    }
    return parts.map((part) => trimmed(part)).filter((part) => part.length > 0);
  }
}

/** Between the clauses of a sentence, "All tables but `x` …" is one; "…, for `x` the rule of the bucket is enough" is one, "…, for `x` and for `y`" is none; "…, and for `orders` in addition …" adds a condition for one of those before. */
const CLAUSE_CUT = /;\s|(?<!^\W{0,4}(?:[Aa]ll|[Ee]very|[Ee]ach)\s(?:\w{1,16}\s)?(?:tables?|collections?))\s(?:but|whereas|while)\s(?!(?:not\s)?(?:for\s|on\s)?the\s(?:first|second|third|fourth|fifth|last|former|latter)(?:\sone)?(?:\W*$|[,;:–—]|\s?\())|,\s(?:but|while)\s(?!(?:not\s)?(?:for\s|on\s)?the\s(?:first|second|third|fourth|fifth|last|former|latter)(?:\sone)?(?:\W*$|[,;:–—]|\s?\())|,\s(?=(?:and\s)?(?:for|with|on|as for)\s(?:the\s)?(?!(?:first|second|third|fourth|fifth|last|former|latter|others?|rest)\b)\w{2,60}\s(?:the|an?|our|we|there|nothing|no|it|its|nobody|that|this|one)\s(?:[\w.-]+\s){0,8}(?:is|are|has|have|does|do|will|stays?|suffices?|reli(?:es|ed)|rely|trusts?|comes?|must|can|was|were|handles?|covers?|left|need|needs)\b)|,\s(?:and|plus)\s(?:(?:in addition|additionally|moreover|besides|also)\s)?(?:for|on)\s[`"'*]{0,3}\w{2,40}[`"'*]{0,3}\s(?=in addition\b|additionally\b|also\b|moreover\b|besides\b)/g;

/** A paragraph that leads in the titles of tables: "New tables (owner only, by RLS):", "We add two tables, each with RLS:". */
const TABLES_LEAD = /^\W{0,4}(?:(?:we|this (?:feature|build|release|migration|change|design))\s(?:will\s|shall\s)?(?:adds?|creates?|introduces?|needs?|uses?|keeps?)\s)?(?:(?:the|these|our|all|new|following|additional|database)\s|(both|two|three|four|five|six|seven|eight)\s){0,3}(?:tables|collections)\b[^.;\n]{0,140}:\W{0,4}$/i;
/** The group that a paragraph speaks of, by how many there are. */
const TABLES_BELOW = /\b(both|two|three|four|five|six|seven|eight|all|every|each|the|following)\s(?:of the\s)?(?:(?:\w+\s)?(?:tables?|collections?|ones?)\s)?(?:below|that follow|which follow|in this section)\b|\bthe following (both|two|three|four|five|six|seven|eight)?\s?(?:tables|collections)\b/i;

/** A name with a mapping behind it. */
const MAPPING = /^\w{1,60}: \{[^{}]*\}\s*$/;

/** Columns in brackets behind the name of a table, up to the colon or dash behind them. */
const COLUMNS_BEHIND = /^[`"'*\s]{0,4}\((?:[^()]|\([^()]{0,120}\)){3,400}\)\s?(?::|—|–|-\s)\s?/;

function trimmed(text: MappedText): MappedText {
  const lead = /^[;,\s]*(?:but|whereas|while)?\s*/.exec(text.text)?.[0].length ?? 0;
  // The same text again where nothing is cut: what was found in it stays known.
  return lead === 0 && !/\s$/.test(text.text) ? text : text.slice(lead).trim();
}
