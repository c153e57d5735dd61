import type { MappedText } from '../../../text/mapped-text.js';
import type { Span } from '../../../text/source-file.js';
import { sliceOf } from '../../endpoints.js';
import { ALL_TABLES, ENABLED_ON_PLACEHOLDER, EXPECTS_ON, ON_EVERYTHING, POLICY_ON_PLACEHOLDER, RLS_CUE, STRONG_WHO, VERIFIES_RLS } from '../../lexicon/access.js';
import { matchesOf } from '../../lexicon/words.js';
import type { Listings } from '../../listings.js';
import type { Unit } from '../../outline.js';
import { sentencesOf } from '../../sentences.js';
import type { DeclaredTable, Tables } from '../../tables/find-tables.js';
import { storeLines } from '../../tables/from-store-branches.js';
import { allBelow } from '../../nested-lines.js';
import { isOfDesign } from '../../zones.js';
import { type ClaimBook } from './claim-book.js';
import { type Context, fresh } from './context.js';
import { type DataReader } from './data-listings.js';
import { readFirestoreRules, readRuleLine } from './firestore-rules.js';
import { type HintReader } from './hints.js';
import { leadRun } from './mentions.js';
import { eventsOf, readScripts } from './script.js';
import { type Repeated, repeatedBehind } from './repeated-scripts.js';
import { type StatementReader } from './statement.js';
import { standOf } from './stand.js';
import { sectionOf, topicOf } from './surroundings.js';
import { mentionsRls } from './wording.js';
import { matchesIn } from '../../../text/matches-in.js';

/** Reads scripts, and what stands in listings beside declarations. */
export class ListingReader {
  readonly #units: readonly Unit[];
  readonly #listings: Listings;
  readonly #tables: Tables;
  readonly #rowLevelSecurity: boolean;
  readonly #book: ClaimBook;
  readonly #statements: StatementReader;
  readonly #hints: HintReader;
  readonly #data: DataReader;

  constructor(units: readonly Unit[], listings: Listings, tables: Tables, rowLevelSecurity: boolean, book: ClaimBook, statements: StatementReader, hints: HintReader, data: DataReader) {
    this.#units = units;
    this.#listings = listings;
    this.#tables = tables;
    this.#rowLevelSecurity = rowLevelSecurity;
    this.#book = book;
    this.#statements = statements;
    this.#hints = hints;
    this.#data = data;
  }

  scripts(): void {
    const events = eventsOf(this.#units, this.#listings);
    for (const [key, state] of readScripts(events, this.#tables.names)) {
      if (state.enabled) this.#book.add(key, 'rls', state.enabled.on ? 'affirmed' : 'denied', 'named', state.enabled.span);
      for (const policy of state.policies) this.#book.add(key, 'policy', 'affirmed', 'named', policy.span);
      if (state.dropped) this.#book.add(key, 'policy', 'denied', 'own', state.dropped, { flaw: 'noPolicy', supersedes: true });
    }
    for (const event of events) {
      if (event.predicate === null) continue;
      this.#hints.noteColumns(event.predicate);
      const key = this.#tables.names.keyOf(event.table);
      if (key !== null && /^\s{0,4}\(?\s{0,4}true\s{0,4}\)?\s{0,4}$|^\s{0,4}\(?\s{0,4}(?:is_)?(?:published|public|status)\s{0,4}(?:=\s{0,4}(?:true|'(?:published|public|approved|active)'))?\s{0,4}\)?\s{0,4}$/i.test(event.predicate)) this.#hints.publicTables.add(key);
    }
  }

  /** The tables for which the words behind a script repeat that it switches row level security on and creates policies. */
  #repeated(unit: Unit): void {
    const events = this.#listings.rlsEvents(unit);
    const repeated = events.length > 0 ? repeatedBehind(unit, this.#tables) : null;
    for (const key of repeated?.keys ?? []) {
      if (events.some(({ kind }) => kind === 'enable')) this.#book.add(key, 'rls', 'affirmed', 'named', (repeated as Repeated).span);
      if (events.some(({ kind }) => kind === 'policy')) this.#book.add(key, 'policy', 'affirmed', 'named', (repeated as Repeated).span);
    }
  }

  listing(unit: Unit): void {
    const section = sectionOf(unit);
    for (const event of this.#listings.rlsEvents(unit)) {
      const key = event.kind === 'enable' ? this.#tables.names.keyOf(event.table) : null;
      if (key === null || !section) continue;
      const known = this.#book.scripted.get(section) ?? new Set<string>();
      this.#book.scripted.set(section, known.add(key));
    }
    if (isPattern(unit)) this.#pattern(unit);
    this.#repeated(unit);
    for (const key of this.#verified(unit)) this.#book.add(key, 'rls', 'affirmed', 'named', unit.text.span());
    for (const rule of readFirestoreRules(unit.text)) {
      const keys = rule.collection === '*' ? this.#tables.declared.map((table) => table.key) : [this.#tables.names.keyOf(rule.collection)];
      for (const key of keys) if (key !== null) this.#book.add(key, 'policy', 'affirmed', rule.collection === '*' ? 'group' : 'named', rule.span, rule.access === 'closed' ? {} : { flaw: 'noPolicy' });
    }
    // What stands beside a declaration is said of its table.
    const told = new Set<number>();
    for (const table of this.#tables.declared) {
      // "RLS:" over a line for each command.
      let led = false;
      for (const words of table.words) {
        if (words.unit !== unit) continue;
        told.add(words.text.offsetAt(0));
        // A remark that is the table's name and nothing else.
        if (this.#tables.names.keyOf(words.text.text.trim()) === table.key) continue;
        const speaks = mentionsRls(words.text.text);
        if (!speaks && !led && this.#rowLevelSecurity && !STRONG_WHO.test(words.text.text)) continue;
        const context: Context = { unit, owners: [table.key], topic: led ? 'line' : this.#rowLevelSecurity ? null : 'access', lead: [table.key], governing: null, dated: false };
        for (const sentence of sentencesOf(words.text)) this.#statements.read(sentence, context, fresh());
        led = speaks ? /:\s*$/.test(words.text.text) : led;
      }
    }
    const facts = this.#listings.sql(unit) ?? this.#listings.code(unit);
    for (const span of facts?.comments ?? []) {
      const comment = sliceOf(unit.text, span);
      if (comment && this.#ofListing(comment, unit)) continue;
      if (!comment || told.has(comment.offsetAt(0))) continue;
      const lead = this.#leadOfComment(comment);
      if (!mentionsRls(comment.text) && !(lead.length > 0 && STRONG_WHO.test(comment.text))) continue;
      const owners = this.#ownersOfComment(unit, span);
      for (const sentence of sentencesOf(comment)) this.#statements.read(sentence, { unit, owners, topic: null, lead, governing: null, dated: false, repeats: true }, fresh());
    }
    const kind = this.#listings.kindOf(unit);
    if ((kind === 'plain' || kind === 'ascii') && isOfDesign(unit.zone)) this.#storeLines(unit);
    if (kind === 'yaml' && this.#data.read(unit, unit.text, topicOf(unit) === 'rls')) return;
    if (kind === 'plain' || kind === 'yaml') this.#plainLines(unit);
  }

  /** "Every model in this file: RLS enabled, policy …": what a remark says of all tables that the listing declares below it. */
  #ofListing(comment: MappedText, unit: Unit): boolean {
    if (!OF_LISTING.test(comment.text) || !mentionsRls(comment.text)) return false;
    const lead = this.#tables.declared.filter(({ homes, nameSpan }) => homes.includes(unit) && nameSpan.start > comment.span().start).map(({ key }) => key);
    for (const sentence of lead.length > 0 ? sentencesOf(comment) : []) this.#statements.read(sentence, { unit, owners: [], topic: 'line', lead, governing: null, dated: false, repeats: false }, fresh());
    return lead.length > 0;
  }

  /** "**`orders`, `lines`**:" over statements for whichever table: what they do is done to these; over no table by its name, to those that are under row level security. */
  #pattern(unit: Unit): void {
    const lead = unit.parent?.text;
    const named = lead && POLICY_ON_PLACEHOLDER.test(unit.text.text) ? leadRun(lead, this.#tables.names.mentionsIn(lead)) : [];
    const isList = lead !== undefined && named.length > 0 && ENDS_LIST.test(lead.text.slice(named.at(-1)?.end));
    if (!isList) return this.#book.pattern(unit.text.span());
    for (const { key } of named) {
      this.#book.add(key, 'policy', 'affirmed', 'named', unit.text.span());
      if (ENABLED_ON_PLACEHOLDER.test(unit.text.text)) this.#book.add(key, 'rls', 'affirmed', 'named', unit.text.span());
    }
  }

  /** The tables that a query lists whose row level security it verifies: `SELECT tablename, rowsecurity … IN ('orders')`, where all have to be on. */
  #verified(unit: Unit): string[] {
    const { text } = unit.text;
    if (!VERIFIES_RLS.test(text) || !EXPECTS_ON.test(text)) return [];
    return text.split(';').filter((statement) => VERIFIES_RLS.test(statement)).flatMap((statement) => matchesIn(statement, /'(\w{2,60})'/g).flatMap((name) => this.#tables.names.keyOf(name[1] as string) ?? []));
  }

  /** "Postgres (RLS on everything)" in a drawing: a claim of all tables, or of those that hang on it, but of none by its name. */
  #storeLines(unit: Unit): void {
    for (const line of storeLines(unit.text)) {
      const [cue] = matchesOf(RLS_CUE, line.text.text);
      if (!cue) continue;
      const below = [...allBelow(line)].at(-1)?.text.span().end ?? 0;
      const hangs = (table: DeclaredTable): boolean => table.homes.includes(unit) && table.nameSpan.start > line.text.span().start && table.nameSpan.end <= below;
      const tables = this.#tables.declared.filter((table) => ON_EVERYTHING.test(line.text.text) || hangs(table));
      const { stance, words } = standOf(line.text, cue, true, this.#rowLevelSecurity);
      for (const table of tables) this.#book.add(table.key, 'rls', stance, 'system', line.text.span(words.start, words.end), stance === 'affirmed' ? { flaw: 'blanket' } : {});
    }
  }

  /** A plain listing may say beside each name who reaches its rows, or in a line of its own below it: "RLS: owner only". */
  #plainLines(unit: Unit): void {
    let above: readonly string[] = [];
    for (const line of unit.text.lines()) {
      const text = line.trim();
      const mentions = this.#tables.names.mentionsIn(text);
      const first = mentions[0];
      const column = first?.start === 0 && first.exact && /^(?:\s{2,}|\t)/.test(text.text.slice(first.end)) ? [first] : [];
      const lead = column.length > 0 ? column : leadRun(text, mentions);
      const topic = topicOf(unit);
      if (lead.length === 0 && above.length > 0 && LABELLED_RLS.test(text.text)) {
        this.#statements.read(text, { unit, owners: above, topic: 'line', lead: above, governing: null, dated: false }, fresh());
        continue;
      }
      if (lead.length > 0) above = lead.map((each) => each.key);
      else if (text.length === 0) above = [];
      if (lead.length === 0 || !(mentionsRls(text.text) || topic === 'rls' || (!this.#rowLevelSecurity && readRuleLine(text)))) continue;
      this.#statements.read(text, { unit, owners: [], topic, lead: lead.map((each) => each.key), governing: null, dated: false }, fresh());
    }
  }

  /** "-- audit_log: no policies, service role only": the tables before the colon or dash of a comment. */
  #leadOfComment(comment: MappedText): string[] {
    const run = leadRun(comment, this.#tables.names.mentionsIn(comment));
    return run.every((mention) => mention.exact) ? run.map((mention) => mention.key) : [];
  }

  /** The table of the statement on whose line a comment stands, or directly below which it ends the script or a stretch of it. */
  #ownersOfComment(unit: Unit, comment: Span): string[] {
    const events = this.#listings.rlsEvents(unit);
    const text = unit.text.text;
    const between = (event: { readonly span: Span }): string => text.slice(unit.text.indexAt(event.span.end), unit.text.indexAt(comment.start));
    const next = text.slice(unit.text.indexAt(comment.end)).split('\n').slice(1).find((line) => !line.trimStart().startsWith('--'));
    const closes = next === undefined || next.trim() === '';
    const before = events.filter((event) => event.span.end <= comment.start);
    const onLine = before.filter((event) => !between(event).includes('\n'));
    const beside = onLine.length > 0 ? onLine : closes ? before.filter((event) => /^;?[ \t]*\n[ \t]*(?:--[ \t]*)?$/.test(between(event))) : [];
    return [...new Set(beside.flatMap((event) => this.#tables.names.keyOf(event.table) ?? []))];
  }
}

const LABELLED_RLS = /^(?:[-*•]\s)?(?:rls|row[- ](?:level )?security)\b[^:]{0,20}:/i;

/** A remark that speaks of all that stands below it. */
const OF_LISTING = /\b(?:every|each|all|any)\s(?:of\s)?(?:the\s|these\s|our\s)?(?:models?|tables?|entities|classes|schemas?)\b[^.;:]{0,30}?\b(?:in this|in the|below|here|that follows?|of this|declared)\b|\ball of (?:these|them)\b/i;

/** Behind the last of the tables that lead a listing in stands nothing more. */
const ENDS_LIST = /^[\s`"'*_]{0,6}(?:tables?)?[\s`"'*_]{0,4}:?[\s*_]{0,4}$/i;

/** "Every table follows the same pattern:" over a condition that is shown for none of them by name. */
function isPattern(unit: Unit): boolean {
  const lead = unit.parent?.text.text ?? '';
  if (POLICY_ON_PLACEHOLDER.test(unit.text.text)) return true;
  return /\b(?:USING|WITH CHECK)\s*\(/i.test(unit.text.text) && !/\bcreate\s+policy\b/i.test(unit.text.text) && ALL_TABLES.test(lead) && /\b(?:same|this|these|following|pattern|template)\b/i.test(lead);
}
