import type { Claim, Facet, Nearness, Stance } from '../../model/claim.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { sliceOf } from '../endpoints.js';
import {
  ACCESS_VERB, ALL_TABLES, ANSWERS_NO, APPLICATION_WORDS, APPLIES, AWAITS, BACK_ON, BY_NUMBER, CALLER, CONDITION_WORDS, EACH_QUERY, EXEMPT, FEARED, GOES_ON, IS_PUBLIC, LATER_SIGN, LEGEND, LEGEND_SIGN, NEXT_OFF, NONE_FIRST, NO_POLICY_FOR_ROLE, NO_RULE, NOT_RULED, OFF_SIGN, ON_SIGN, ON_WORDS, OPEN_TO_SIGNED_IN, OPEN_WORDS, OWN_DATA, POINTER, POINTS_AT, POLICY_HEADER, PREDICATE, READ_RULE_HEADER, ROWS_ARE_REACHED, SIGNED_IN_ONLY,
  REPLACED_BY, RLS_CUE, RLS_HEADER, SAME_AS_ABOVE, SAME_AS_NAMED, SHARED_WORDS, STANDS_BESIDE, STRONG_WHO, TAKEN_OFF, THEM, TICK, UNCHECKED, VAGUE_ACCESS, WORK_WORDS,
} from '../lexicon/access.js';
import { CONTENT_HEADER, PUBLIC_WORDS, REFERENCE_WORDS, TABLE_HEADER, USER_DATA_WORDS } from '../lexicon/data-words.js';
import { matchesOf } from '../lexicon/words.js';
import type { Listings } from '../listings.js';
import { dayOf, isDated } from '../logs.js';
import type { Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { type Range, stanceAt } from '../stance.js';
import type { Tables } from '../tables/find-tables.js';
import { isOfThisBuild } from '../tables/from-listings.js';
import { isColumnOfTable, isColumnTable, namesInCell, saidBehindColumns } from '../tables/from-outline.js';
import { storeWithout } from '../tables/store.js';
import type { ScopeHints } from '../tables/user-scope.js';
import { readFirestoreRules, readRuleLine } from './firestore-rules.js';
import { columnsOfCaller } from './policy-columns.js';
import { leadRun, listsColumns, openingRun, type Run, runsOf, undeclaredName } from './rls-mentions.js';
import { eventsOf, readScripts } from './rls-script.js';
import { governingStance, isTold, readCodes, readLegend, sectionOf, type Topic, topicOf } from './rls-surroundings.js';
import { blanked, closes, cueOf, mentionsRls, policyCue, toldPolicy } from './rls-words.js';

/** A table that the design does not declare and of which it says outright that it has no row level security. */
export interface StatedGap {
  readonly name: string;
  readonly span: Span;
  readonly claim: Claim;
}

export interface RlsReading {
  /** By key of table. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly hints: ScopeHints;
  readonly gaps: readonly StatedGap[];
}

/** What a statement may speak of without naming it. */
interface Context {
  readonly unit: Unit;
  /** Tables that the item, row or heading it stands in is about. */
  readonly owners: readonly string[];
  readonly topic: Topic;
  /** The table that the line begins with. */
  readonly lead: readonly string[];
  /** A statement of the lines above that governs this one: "RLS is on for:". */
  readonly governing: Stance | null;
  readonly dated: boolean;
  /** A comment beside the statements of a script: it repeats them, and enables nothing by itself. */
  readonly repeats?: boolean;
}

/** What is claimed of the row level security, policies and ownership checks of the tables of a document. */
export function readRls(units: readonly Unit[], listings: Listings, tables: Tables, rowLevelSecurity: boolean): RlsReading {
  return new RlsReader(units, listings, tables, rowLevelSecurity).read();
}

class RlsReader {
  readonly #units: readonly Unit[];
  readonly #listings: Listings;
  readonly #tables: Tables;
  readonly #rowLevelSecurity: boolean;
  readonly #claims = new Map<string, Claim[]>();
  readonly #homes = new Map<Unit, string[]>();
  readonly #userTables = new Set<string>();
  readonly #setApart = new Map<string, MappedText>();
  readonly #policyColumns = new Set<string>();
  readonly #publicTables = new Set<string>();
  readonly #gaps: StatedGap[] = [];
  /** The day of what an entry of a log claims, and that of the entry being read. */
  readonly #days = new Map<Span, number>();
  #day: number | null = null;
  /** Policies told of a section as a whole, and the tables whose row level security the section affirms. */
  readonly #sectionPolicies: { readonly section: Unit; readonly span: Span; readonly each: boolean }[] = [];
  readonly #sectionTables = new Map<Unit, Set<string>>();
  /** The tables for which a script of the section enables it. */
  readonly #scripted = new Map<Unit, Set<string>>();
  #legend: ReadonlyMap<string, MappedText> | null = null;
  #codes: ReadonlyMap<string, MappedText> | null = null;
  /** The tables that the last line before this one is about. */
  #led: { readonly unit: Unit; readonly keys: readonly string[]; readonly before: readonly string[] } | null = null;
  /** "RLS: same as above": resolved when all is read. */
  readonly #repeats: Repeat[] = [];

  constructor(units: readonly Unit[], listings: Listings, tables: Tables, rowLevelSecurity: boolean) {
    this.#units = units;
    this.#listings = listings;
    this.#tables = tables;
    this.#rowLevelSecurity = rowLevelSecurity;
    for (const table of tables.declared) for (const home of table.homes) if (home.kind !== 'code') this.#homes.set(home, [...(this.#homes.get(home) ?? []), table.key]);
  }

  read(): RlsReading {
    this.#scripts();
    for (const unit of this.#units) {
      if (unit.kind === 'document' || !(isOfThisBuild(unit) || unit.zone === 'later')) continue;
      if (unit.kind === 'code') this.#listing(unit);
      else if (unit.kind === 'row') this.#row(unit);
      else this.#words(unit);
    }
    for (const { section, span, each } of this.#sectionPolicies) {
      const keys = new Set([...(this.#sectionTables.get(section) ?? []), ...(each ? (this.#scripted.get(section) ?? []) : [])]);
      for (const key of keys) this.#add(key, 'policy', 'affirmed', 'group', span);
    }
    for (const repeat of this.#repeats) this.#repeat(repeat);
    this.#inOrderOfTime();
    return { claims: this.#claims, hints: { policyColumns: this.#policyColumns, userTables: this.#userTables, setApart: this.#setApart, publicTables: this.#publicTables }, gaps: this.#gaps };
  }

  #add(key: string, facet: Facet, stance: Stance, nearness: Nearness, span: Span, more: Partial<Claim> = {}): void {
    const claims = this.#claims.get(key) ?? [];
    if (more.supersedes && this.#day !== null) this.#days.set(span, this.#day);
    claims.push({ facet, stance, nearness, evidence: { span, stance }, ...more });
    this.#claims.set(key, claims);
  }

  /** The entries of a log that is not kept in order: what came last stands last. */
  #inOrderOfTime(): void {
    if (this.#days.size === 0) return;
    for (const claims of this.#claims.values()) {
      const day = (claim: Claim): number => this.#days.get(claim.evidence.span) ?? 0;
      const dated = claims.filter((claim) => day(claim) > 0).sort((a, b) => day(a) - day(b));
      if (dated.length > 1) claims.splice(0, claims.length, ...claims.filter((claim) => day(claim) === 0), ...dated);
    }
  }

  #all(facet: Facet, stance: Stance, span: Span, except: ReadonlySet<string>, more: Partial<Claim> = {}): void {
    for (const table of this.#tables.declared) if (!except.has(table.key)) this.#add(table.key, facet, stance, 'system', span, more);
  }

  /** Gives a table what was claimed of the one before it. */
  #repeat({ key, unit, facets, span, of }: Repeat): void {
    const before = [...this.#homes].filter(([home, keys]) => home.index <= unit.index && !keys.includes(key)).sort(([a], [b]) => b.index - a.index)[0];
    const source = of ?? before?.[1].at(-1);
    for (const claim of [...((source !== undefined && source !== key && this.#claims.get(source)) || [])]) {
      if (facets.includes(claim.facet) && claim.nearness !== 'system') this.#add(key, claim.facet, claim.stance, 'own', span, claim.flaw ? { flaw: claim.flaw } : {});
    }
  }

  /* Listings -------------------------------------------------------------------------------------------------------- */

  #scripts(): void {
    for (const [key, state] of readScripts(this.#units, this.#listings, this.#tables.names)) {
      if (state.enabled) this.#add(key, 'rls', state.enabled.on ? 'affirmed' : 'denied', 'named', state.enabled.span);
      for (const policy of state.policies) this.#add(key, 'policy', 'affirmed', 'named', policy.span);
      if (state.dropped) this.#add(key, 'policy', 'denied', 'own', state.dropped, { flaw: 'noPolicy', supersedes: true });
    }
    for (const event of eventsOf(this.#units, this.#listings)) {
      if (event.predicate === null) continue;
      this.#noteColumns(event.predicate);
      const key = this.#tables.names.keyOf(event.table);
      if (key !== null && /^\s{0,4}\(?\s{0,4}true\s{0,4}\)?\s{0,4}$|^\s{0,4}\(?\s{0,4}(?:is_)?(?:published|public|status)\s{0,4}(?:=\s{0,4}(?:true|'(?:published|public|approved|active)'))?\s{0,4}\)?\s{0,4}$/i.test(event.predicate)) this.#publicTables.add(key);
    }
  }

  #listing(unit: Unit): void {
    const section = sectionOf(unit);
    for (const event of [...(this.#listings.sql(unit)?.events ?? []), ...(this.#listings.code(unit)?.events ?? [])]) {
      const key = event.kind === 'enable' ? this.#tables.names.keyOf(event.table) : null;
      if (key === null || !section) continue;
      const known = this.#scripted.get(section) ?? new Set<string>();
      this.#scripted.set(section, known.add(key));
    }
    for (const rule of readFirestoreRules(unit.text)) {
      const keys = rule.collection === '*' ? this.#tables.declared.map((table) => table.key) : [this.#tables.names.keyOf(rule.collection)];
      for (const key of keys) if (key !== null) this.#add(key, 'policy', 'affirmed', rule.collection === '*' ? 'group' : 'named', rule.span, rule.access === 'closed' ? {} : { flaw: 'noPolicy' });
    }
    // What stands beside a declaration is said of its table.
    const told = new Set<number>();
    for (const table of this.#tables.declared) {
      for (const words of table.words) {
        if (words.unit !== unit) continue;
        told.add(words.text.offsetAt(0));
        if (!mentionsRls(words.text.text) && this.#rowLevelSecurity && !STRONG_WHO.test(words.text.text)) continue;
        const context: Context = { unit, owners: [table.key], topic: this.#rowLevelSecurity ? null : 'access', lead: [table.key], governing: null, dated: false };
        for (const sentence of sentencesOf(words.text)) this.#statement(sentence, context, fresh());
      }
    }
    const facts = this.#listings.sql(unit) ?? this.#listings.code(unit);
    for (const span of facts?.comments ?? []) {
      const comment = sliceOf(unit.text, span);
      if (!comment || told.has(comment.offsetAt(0)) || !mentionsRls(comment.text)) continue;
      const owners = this.#ownersOfComment(unit, span);
      for (const sentence of sentencesOf(comment)) this.#statement(sentence, { unit, owners, topic: null, lead: [], governing: null, dated: false, repeats: true }, fresh());
    }
    if (this.#listings.kindOf(unit) === 'plain' || this.#listings.kindOf(unit) === 'yaml') this.#plainLines(unit);
  }

  /** A plain listing may say beside each name who reaches its rows. */
  #plainLines(unit: Unit): void {
    for (const line of unit.text.lines()) {
      const text = line.trim();
      const mentions = this.#tables.names.mentionsIn(text);
      const first = mentions[0];
      const column = first?.start === 0 && first.exact && /^(?:\s{2,}|\t)/.test(text.text.slice(first.end)) ? [first] : [];
      const lead = column.length > 0 ? column : leadRun(text, mentions);
      const topic = topicOf(unit);
      if (lead.length === 0 || !(mentionsRls(text.text) || topic === 'rls' || (!this.#rowLevelSecurity && readRuleLine(text)))) continue;
      this.#statement(text, { unit, owners: [], topic, lead: lead.map((each) => each.key), governing: null, dated: false }, fresh());
    }
  }

  /** The table of the statement on whose line a comment stands. */
  #ownersOfComment(unit: Unit, comment: Span): string[] {
    const events = [...(this.#listings.sql(unit)?.events ?? []), ...(this.#listings.code(unit)?.events ?? [])];
    const text = unit.text.text;
    const beside = events.find((event) => event.span.end <= comment.start && !text.slice(indexIn(unit.text, event.span.end), indexIn(unit.text, comment.start)).includes('\n'));
    const key = beside ? this.#tables.names.keyOf(beside.table) : null;
    return key === null ? [] : [key];
  }

  /* Rows ------------------------------------------------------------------------------------------------------------ */

  #row(row: Unit): void {
    if ((isColumnTable(row) || isColumnOfTable(row)) && !mentionsRls(row.text.text)) return;
    const owners = this.#ownersOf(row);
    const naming = row.fields.filter((field) => {
      const names = namesInCell(field.value);
      return names.length > 0 && names.every((name) => this.#tables.names.keyOf(name.name) !== null);
    });
    const head = row.fields.find((field) => TABLE_HEADER.test(field.label)) ?? naming.find((field) => /^(?:on|for|applies to)$/i.test(field.label)) ?? row.fields[0];
    const named = head ? namesInCell(head.value).flatMap((name) => this.#tables.names.keyOf(name.name) ?? []) : [];
    const context: Context = { unit: row, owners, topic: topicOf(row), lead: named, governing: governingStance(row), dated: isDated(row) };
    if (named.length === 0 || !head) {
      this.#sentences(row.fields.map((field) => field.value), context);
      return;
    }
    const answers = row.fields.some((field) => RLS_HEADER.test(field.label));
    // Whom the rule for reading lets in decides; the other commands are not judged.
    const reading = row.fields.some((field) => READ_RULE_HEADER.test(field.label) && SIGNED_IN_ONLY.test(field.value.text));
    for (const field of row.fields) {
      if (field === head) {
        if (field.value.length > 0 && matchesOf(RLS_CUE, field.value.text).length > 0) this.#sentences([field.value], context);
        continue;
      }
      if (/user[- ]?(?:scoped|data)|personal|\bpii\b/i.test(field.label)) {
        for (const key of named) {
          if (OFF_SIGN.test(field.value.text)) this.#setApart.set(key, field.value);
          else if (ON_SIGN.test(field.value.text)) this.#userTables.add(key);
        }
      } else if (RLS_HEADER.test(field.label)) this.#cell(field.value, context, 'rls');
      else if (POLICY_HEADER.test(field.label)) {
        if (!reading || READ_RULE_HEADER.test(field.label)) this.#cell(field.value, context, 'policy');
      } else if (!CONTENT_HEADER.test(field.label) || (context.governing !== null && !answers) || mentionsRls(field.value.text)) this.#sentences([field.value], context);
    }
  }

  /** The meaning that a legend of the document gives a sign. */
  #meaningOf(cell: MappedText): MappedText | null {
    const text = cell.text.trim();
    if (/^[A-Za-z][\w-]{0,11}$/.test(text) && !ON_SIGN.test(text) && !OFF_SIGN.test(text)) {
      this.#codes ??= readCodes(this.#units);
      return this.#codes.get(text) ?? null;
    }
    const dash = /^[–—-]$/.test(text);
    if (text.length > 3 || !(dash || LEGEND_SIGN.test(text))) return null;
    this.#legend ??= readLegend(this.#units);
    if (dash) return this.#legend.get('–') ?? null;
    return this.#legend.get(text.charAt(0)) ?? this.#legend.get([...text][0] ?? '') ?? null;
  }

  /** A cell under a header about row level security or policies: its words need not repeat what they are about. */
  #cell(cell: MappedText, context: Context, about: 'rls' | 'policy'): void {
    const meaning = this.#meaningOf(cell);
    if (meaning) {
      this.#cell(meaning, context, about);
      return;
    }
    const text = cell.text.trim();
    if (/^[\s–—-]*$/.test(text) || /^n\/?a$/i.test(text)) return;
    const sign = LATER_SIGN.test(text) ? 'deferred' : OFF_SIGN.test(text) ? 'denied' : TICK.test(text) || ON_SIGN.test(text) ? 'tick' : null;
    for (const key of context.lead) {
      if (sign === 'tick') this.#add(key, about, about === 'rls' ? 'affirmed' : 'vague', 'own', cell.span());
      else if (sign) this.#add(key, about, sign, 'own', cell.span());
    }
    if (sign) return;
    for (const sentence of sentencesOf(cell)) this.#statement(sentence, { ...context, topic: 'line' }, fresh(), about);
  }

  /* Words ----------------------------------------------------------------------------------------------------------- */

  #words(unit: Unit): void {
    if (unit.kind === 'heading' && !this.#homes.has(unit) && !isTold(unit)) {
      const cue = cueOf(unit.text, RLS_CUE);
      // A heading announces a topic; one that claims all tables makes a claim that covers those the section leaves out.
      if (cue && unit.zone === 'plain' && ALL_TABLES.test(unit.text.text) && !/\?\s*$/.test(unit.text.text)) this.#all('ownership', 'affirmed', unit.text.span(), new Set(), { flaw: 'blanket' });
      return;
    }
    if (LEGEND.test(unit.text.text)) return;
    const mentions = this.#tables.names.mentionsIn(unit.text);
    const lead = unit.kind === 'paragraph' && sentencesOf(unit.text).length > 1 ? [] : leadRun(unit.text, mentions).map((each) => each.key);
    const owners = this.#ownersOf(unit);
    const label = unit.fields[0];
    const labelled = label !== undefined && !/\.\s/.test(label.label) && (RLS_HEADER.test(label.label) || (POLICY_HEADER.test(label.label) && owners.length > 0));
    const switched = label !== undefined && /^(?:enabled|enable|active|on|state|status)$/i.test(label.label) && unit.parent !== null && RLS_HEADER.test(unit.parent.text.text);
    if (switched && owners.length > 0) {
      this.#cell(label.value, { unit, owners, topic: 'line', lead: owners, governing: null, dated: false }, 'rls');
      return;
    }
    if (labelled && owners.length > 0 && lead.length === 0) {
      this.#cell(label.value, { unit, owners, topic: 'line', lead: owners, governing: null, dated: false }, RLS_HEADER.test(label.label) ? 'rls' : 'policy');
      return;
    }
    const task = unit.checked === false && /^\s{0,4}(?:\w{1,60}\d{0,4}[:.]\s{0,4})?(?:enable|add|evaluate|write|create|set up|implement|define|review|consider|test|verify|ensure)\b/i.test(unit.text.text);
    if (task && mentions.length === 0) return;
    const context: Context = { unit, owners, topic: labelled ? 'line' : topicOf(unit), lead, governing: governingStance(unit), dated: isDated(unit) };
    this.#sentences([unit.text], context);
  }

  #ownersOf(unit: Unit): string[] {
    for (let at: Unit | null = unit; at; at = at.parent) {
      const keys = this.#homes.get(at);
      if (keys) return at.kind === 'paragraph' && at !== unit && keys.length > 1 ? [] : keys;
    }
    return [];
  }

  /** The statements of a paragraph, an item or a row, one after the other: each may lean on the one before it. */
  #sentences(texts: readonly MappedText[], context: Context): void {
    const memory = fresh();
    memory.listed = texts.length > 1 && texts.some((text) => this.#runs(text, null).some((run) => !run.excluded && !run.exception && run.marked));
    let topic = context.topic;
    const sentences = texts.map((text) => sentencesOf(text));
    const last = sentences.flat().at(-1);
    for (const sentence of sentences.flat()) {
      // A question that is answered in the same breath only says what the answer is about.
      const asked = /\?\W{0,8}$/.test(sentence.text) && sentence !== last ? cueOf(sentence, RLS_CUE) : null;
      if (asked) {
        topic = 'line';
        if (ALL_TABLES.test(sentence.text)) memory.asked = sentence;
        continue;
      }
      if (context.topic !== 'rls' && this.#homes.has(context.unit) && !mentionsRls(sentence.text) && listsColumns(sentence)) {
        const behind = saidBehindColumns(sentence);
        if (behind) this.#statement(behind, { ...context, lead: context.owners, topic }, memory);
        continue;
      }
      const segments = this.#segments(sentence);
      for (const [index, segment] of segments.entries()) {
        // "RLS on for `a`; off for `b`": what follows goes on about it.
        const goesOn = index > 0 && GOES_ON.test(segment.text) && cueOf(segments[0] as MappedText, RLS_CUE) !== null;
        this.#statement(segment, { ...context, topic: goesOn ? 'line' : topic }, memory);
      }
      const plain = sentence.text.replace(/^[\W\d]*(?:q|gate question|question)?\s*\d*[.:)]?\s*/i, '');
      if (matchesOf(RLS_CUE, sentence.text).length > 0 && !storeWithout(sentence.text) && (texts.length > 1 || (sentence.length < 60 && /^(?:\S+\s+){0,4}?(?:rls|row)/i.test(plain)))) topic = 'line';
    }
  }

  /** A sentence that says different things of different tables falls into one stretch for each. */
  #segments(sentence: MappedText): MappedText[] {
    const cuts = [...sentence.text.matchAll(/;\s|\s(?:but|whereas|while)\s|,\s(?:but|while)\s/g)].filter((match) => sentence.markAt(match.index, 'code') === undefined);
    const parts: MappedText[] = [];
    let start = 0;
    for (const cut of [...cuts.map((match) => match.index), sentence.length]) {
      const part = sentence.slice(start, cut);
      const fresh = this.#runs(part, null).some((run) => !run.excluded) || (parts.length > 0 && part.text.search(BY_NUMBER) >= 0);
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

  #runs(text: MappedText, context: Context | null): Run[] {
    return runsOf(text, this.#tables.names.mentionsIn(text), context !== null && context.lead.length > 0);
  }

  /** A rule in the language of Firestore beside the table that the line is about. */
  #ruleLine(text: MappedText, context: Context): boolean {
    const keys = context.lead.length > 0 ? context.lead : context.owners;
    if (this.#rowLevelSecurity || keys.length === 0 || !text.text.includes(':')) return false;
    const rule = readRuleLine(text);
    if (!rule) return false;
    const shared = matchesOf(PUBLIC_WORDS, text.text).length > 0 || matchesOf(SHARED_WORDS, text.text).length > 0;
    for (const key of keys) this.#add(key, 'policy', 'affirmed', 'own', rule.span, rule.access === 'closed' || shared ? {} : { flaw: 'noPolicy' });
    return true;
  }

  #statement(text: MappedText, context: Context, memory: Memory, about: 'rls' | 'policy' | null = null): void {
    if (this.#ruleLine(text, context)) return;
    const later = context.unit.zone === 'later';
    this.#note(text, context);
    if (context.lead.length > 0 && this.#led?.unit !== context.unit) this.#led = { unit: context.unit, keys: context.lead, before: this.#led?.keys ?? [] };
    const rls = cueOf(text, RLS_CUE);
    const policy = policyCue(text);
    const bound = !this.#rowLevelSecurity && CONDITION_WORDS.test(text.text) && CALLER.test(text.text);
    const reached = this.#isReached(text);
    const told = toldPolicy(text, context.topic !== null || rls !== null || policy !== null || about !== null || bound || reached !== null) ?? this.#toldInPlace(text, context, about) ?? (bound && EACH_QUERY.test(text.text) ? { start: 0, end: text.length } : null);
    const runs = this.#runs(text, context);
    const unchecked = this.#rowLevelSecurity ? null : UNCHECKED.exec(text.text);
    if (unchecked && runs.some((run) => !run.exception)) {
      for (const key of runs.filter((run) => !run.exception).flatMap((run) => run.keys)) this.#add(key, 'policy', 'denied', 'named', text.span(unchecked.index, unchecked.index + unchecked[0].length), { replaces: true });
      return;
    }
    const except = new Set(runs.filter((run) => run.exception).flatMap((run) => run.keys));
    const targets = this.#targetsOf(text, context, runs, memory, { rls, policy, told });
    const nth = ordinalIn(text.text, memory.targets);
    if (nth !== null && runs.length === 0 && EXEMPT.test(text.text)) {
      this.#add(nth, 'rls', 'denied', 'named', text.span(), { replaces: true });
      return;
    }
    const group = ALL_TABLES.test(text.text);
    if (memory.rule && APPLIES.test(text.text)) {
      for (const key of runs.filter((run) => !run.exception).flatMap((run) => run.keys)) this.#add(key, memory.rule.facet, 'affirmed', 'named', memory.rule.span);
      return;
    }
    const cue = rls ?? policy;
    // What a section puts off says only that it is put off.
    if (later) {
      if (rls && targets.keys.length === 0) this.#all('rls', 'deferred', text.span(rls.start, rls.end), new Set());
      else if (cue) for (const key of targets.keys) this.#add(key, 'rls', 'deferred', 'named', text.span(cue.start, cue.end));
      return;
    }
    if (storeWithout(text.text)) return;
    if (context.unit.zone === 'risk' && FEARED.test(text.text)) return;
    const more = { ...(context.dated ? { supersedes: true } : {}) };
    this.#day = context.dated ? dayOf(context.unit) : null;
    if (REPLACED_BY.test(text.text) && (cue || context.topic === 'line')) {
      const words = REPLACED_BY.exec(text.text) as RegExpExecArray;
      const span = text.span(words.index, words.index + words[0].length);
      if (!/\bkept\b/i.test(text.text)) {
        if (targets.keys.length === 0) this.#all('rls', 'denied', span, except, { replaces: true });
        for (const key of targets.keys) this.#add(key, policy && !rls ? 'policy' : 'rls', 'denied', targets.nearness, span, { ...more, replaces: true });
        memory.targets = targets.keys;
        return;
      }
    }
    for (const key of except) if (rls) this.#add(key, 'rls', 'denied', 'named', text.span(rls.start, rls.end));
    if (targets.keys.length > 0) {
      this.#onTables(text, context, targets, { rls, policy, told, about }, more);
      if (cue || context.topic === 'line' || context.topic === 'rls') memory.targets = targets.keys;
      if (group && rls) this.#blanket(text, rls, except, true);
      else if (memory.asked) this.#all('rls', 'affirmed', memory.asked.span(), except, { flaw: 'blanket', weak: true });
      return;
    }
    if (memory.asked && matchesOf(ON_WORDS, text.text).length > 0 && stanceAt(text, NOWHERE).stance === 'affirmed') this.#all('rls', 'affirmed', memory.asked.span(), except, { flaw: 'blanket' });
    this.#onSystem(text, context, { rls, policy, told, group, except }, memory);
  }

  /** The table whose rows a sentence says are looked up, read, found …, on a store without row level security. */
  #isReached(text: MappedText): string | null {
    if (this.#rowLevelSecurity || !/\b(?:is|are|can|may|belongs?)\s/i.test(text.text)) return null;
    const [opening] = openingRun(this.#tables.names.mentionsIn(text), text);
    return opening && ROWS_ARE_REACHED.test(text.text.slice(opening.end)) ? opening.key : null;
  }

  /** Where the place asks who may reach the rows, a name of a policy answers, and so does any statement that is not empty. */
  #toldInPlace(text: MappedText, context: Context, about: 'rls' | 'policy' | null): Range | null {
    const listed = about !== null || (context.lead.length > 0 && (context.topic === 'rls' || (context.topic === 'access' && !this.#rowLevelSecurity && context.unit.kind !== 'code' && !this.#homes.has(context.unit))));
    if (!listed || SAME_AS_ABOVE.test(text.text) || POINTER.test(text.text)) return null;
    const name = text.marks.find((mark) => mark.kind === 'code' && /^["']?[a-z]\w{0,40}_\w{1,60}["']?$/i.test(text.text.slice(mark.start, mark.end)) && this.#tables.names.keyOf(text.text.slice(mark.start, mark.end)) === null);
    if (name) return { start: name.start, end: name.end };
    const runs = this.#runs(text, context);
    const from = context.lead.length > 0 && runs[0] && runs[0].start <= 3 ? runs[0].end : 0;
    const rest = blanked(text.text.slice(from), ON_WORDS).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 0);
    const asked = about === 'policy' || (context.lead.length > 0 && context.unit.kind !== 'row' && context.topic !== 'line');
    const said = asked && rest.length > (about === 'policy' ? 2 : 1) && matchesOf(VAGUE_ACCESS, text.text).length === 0 && !(about === 'policy' ? POINTS_AT : WORK_WORDS).test(text.text) && matchesOf(REFERENCE_WORDS, text.text).length === 0;
    return said ? { start: 0, end: text.length } : null;
  }

  /** Claims about tables that a statement reaches one by one. */
  #onTables(text: MappedText, context: Context, targets: Targets, { rls, policy, told, about }: Cues & { about: 'rls' | 'policy' | null }, more: Partial<Claim>): void {
    const onWord = context.topic === null ? null : (matchesOf(ON_WORDS, text.text)[0] ?? null);
    const cue = rls ?? policy ?? onWord ?? NOWHERE;
    const stand = this.#standOf(text, cue, rls !== null || policy !== null || about !== null);
    const words = text.span(stand.words.start, stand.words.end);
    const add = (facet: Facet, stance: Stance, span: Span, extra: Partial<Claim> = {}): void => {
      for (const key of targets.keys) this.#add(key, facet, stance, targets.nearness, span, { ...more, ...extra });
      if (facet === 'rls' && stance === 'affirmed') this.#enumerate(context.unit, targets.keys);
    };
    if (context.governing !== null && context.governing !== 'affirmed' && rls === null && policy === null && onWord === null && targets.leads) {
      add('rls', context.governing, context.unit.parent?.span ?? text.span());
      return;
    }
    const speaks = rls !== null || policy !== null || about !== null || context.topic === 'line' || (context.topic === 'rls' && targets.leads);
    const unclear = matchesOf(VAGUE_ACCESS, text.text)[0];
    if (stand.stance === 'hedged' && unclear && text.text.slice(unclear.start, unclear.end).includes('appropriate')) {
      add(this.#rowLevelSecurity && about !== 'policy' ? 'rls' : 'policy', 'vague', text.span(unclear.start, unclear.end));
      return;
    }
    if (context.topic === 'line' && ANSWERS_NO.test(text.text)) {
      add('rls', 'denied', text.span());
      return;
    }
    const unruled = !this.#rowLevelSecurity ? NOT_RULED.exec(text.text) : null;
    if (unruled) {
      add('policy', 'denied', text.span(unruled.index, unruled.index + unruled[0].length));
      return;
    }
    if (about === 'rls' && NONE_FIRST.test(text.text)) {
      add('rls', 'denied', text.span());
      return;
    }
    if (stand.stance !== 'affirmed') {
      const closed = policy !== null && stand.stance === 'denied' && STRONG_WHO.test(text.text);
      if (!closed) {
        if (!speaks && told === null && context.topic !== 'access') return;
        const onlyPolicy = (policy !== null && rls === null) || about === 'policy' || !this.#rowLevelSecurity;
        add(onlyPolicy ? 'policy' : 'rls', stand.stance, words);
        return;
      }
    }
    const other = this.#runs(text, context).find((run) => run.excluded && SAME_AS_NAMED.test(text.text.slice(0, run.start)));
    const same = other ? other.keys.find((key) => !targets.keys.includes(key)) : undefined;
    if (same !== undefined && !PREDICATE.test(text.text)) {
      for (const key of targets.keys) this.#repeats.push({ key, unit: context.unit, facets: about === 'policy' ? ['policy'] : ['rls', 'policy'], span: text.span(), of: same });
      return;
    }
    if (SAME_AS_ABOVE.test(text.text) && (told === null || told.end - told.start === text.length)) {
      for (const key of targets.keys) this.#repeats.push({ key, unit: context.unit, of: context.unit.kind === 'item' ? (this.#before(context.unit) ?? null) : null, facets: policy !== null || about === 'policy' ? ['policy'] : ['rls', 'policy'], span: text.span() });
      if (rls !== null && matchesOf(ON_WORDS, text.text).length > 0) add('rls', 'affirmed', text.span(cue.start, cue.end));
      return;
    }
    // On a store without row level security, data that are called shared or public need no owner.
    const shared = !this.#rowLevelSecurity && told === null && targets.leads && ACCESS_VERB.test(text.text) ? matchesOf(SHARED_WORDS, text.text)[0] : undefined;
    if (shared) {
      add('policy', 'affirmed', text.span(shared.start, shared.end));
      return;
    }
    const vague = told === null ? matchesOf(VAGUE_ACCESS, text.text)[0] : undefined;
    const open = matchesOf(OPEN_WORDS, text.text)[0] ?? matchesOf(OPEN_TO_SIGNED_IN, text.text)[0] ?? signedInOnly(text.text);
    const admits = open !== undefined && !this.#rowLevelSecurity && matchesOf(SHARED_WORDS, text.text).length === 0 && !closes(text.text.slice(0, open.start) + text.text.slice(open.end));
    if (!speaks && told === null && !admits) {
      if (vague && (/\b(?:access|rows?|data|read|secured|protected)\b/i.test(text.text))) add(this.#rowLevelSecurity ? 'rls' : 'policy', 'vague', text.span(vague.start, vague.end));
      return;
    }
    const application = this.#rowLevelSecurity && matchesOf(APPLICATION_WORDS, text.text).length > 0 && rls === null && policy === null && context.topic !== 'rls' && context.topic !== 'line';
    if (told || admits) {
      const span = told ? text.span(told.start, told.end) : text.span();
      add(application ? 'ownership' : 'policy', 'affirmed', admits ? text.span(open.start, open.end) : span, admits ? { flaw: 'noPolicy' } : {});
    } else if (vague && (policy || about === 'policy' || context.topic !== null)) add('policy', 'vague', text.span(vague.start, vague.end));
    // A policy told in the words of row level security implies that it is on.
    const implied = told !== null && !application && (policy !== null || about !== null || (context.topic === 'rls' && targets.leads) || (context.topic === 'line' && targets.leads));
    const listed = (context.topic === 'line' || (context.topic === 'rls' && (targets.leads || onWord !== null))) && about === null && !(told !== null && !targets.leads && onWord === null);
    if (context.repeats) return;
    if (rls !== null || implied || about === 'rls' || (listed && !application)) add('rls', 'affirmed', cue.end > cue.start ? text.span(cue.start, cue.end) : text.span());
  }

  /** The table that the line before is about. */
  #before(unit: Unit): string | undefined {
    return (this.#led?.unit === unit ? this.#led.before : this.#led?.keys)?.at(-1);
  }

  #standOf(text: MappedText, cue: Range, speaks: boolean): { stance: Exclude<Stance, 'vague'>; words: Range } {
    const off = speaks ? (TAKEN_OFF.exec(text.text) ?? NEXT_OFF.exec(text.text)) : /^(?:off|disabled|none|not on|not enabled)\b/i.exec(text.text);
    if (off && !/\bkept\b/i.test(text.text) && !BACK_ON.test(text.text.slice(off.index)) && !/\b(?:never|not|no)\s+(?:\w+\s+)?$/i.test(text.text.slice(0, off.index))) return { stance: 'denied', words: { start: off.index, end: off.index + off[0].length } };
    const awaits = speaks ? AWAITS.exec(text.text) : null;
    if (awaits) return { stance: 'deferred', words: { start: awaits.index, end: awaits.index + awaits[0].length } };
    if (NO_POLICY_FOR_ROLE.test(text.text)) return { stance: 'affirmed', words: cue };
    const stand = stanceAt(text, cue);
    if (stand.stance === 'denied' && /^bypass/i.test(text.text.slice(stand.words.start, stand.words.end))) return { stance: 'affirmed', words: cue };
    // Where the store has no row level security, a negation narrows the rule ("never by id alone") unless it denies that there is one.
    if (stand.stance === 'denied' && !this.#rowLevelSecurity && !NO_RULE.test(text.text)) return { stance: 'affirmed', words: cue };
    return stand.stance === 'denied' && !speaks ? { stance: 'affirmed', words: cue } : stand;
  }

  /** Claims about the system as a whole. */
  #onSystem(text: MappedText, context: Context, { rls, policy, told, group, except }: Cues & { group: boolean; except: ReadonlySet<string> }, memory: Memory): void {
    if (context.unit.kind === 'code' && !rls && !(policy && told)) return;
    // Of each table alike only where they are pointed at, or the condition itself is given: "each has the same policy, `firm_id = …`".
    const each = !rls && (THEM.test(text.text) ? policy !== null || PREDICATE.test(text.text) : group && PREDICATE.test(text.text));
    if (told || rls) memory.rule = { facet: rls && this.#rowLevelSecurity ? 'rls' : 'policy', span: text.span((rls ?? told ?? NOWHERE).start, (rls ?? told ?? NOWHERE).end) };
    if (rls) {
      const stand = this.#standOf(text, rls, true);
      const words = text.span(stand.words.start, stand.words.end);
      if (stand.stance === 'affirmed') {
        if (told) this.#sectionPolicy(context.unit, text.span(told.start, told.end), each);
        if (group) this.#blanket(text, rls, except, memory.listed);
        else if (OWN_DATA.test(text.text)) this.#blanket(text, rls, except, true);
        return;
      }
      if (context.unit.zone === 'risk' && !group) return;
      if (stand.stance === 'denied') {
        const gap = stand.words.end <= rls.start || rls.end <= stand.words.start ? undeclaredName(text, this.#tables) : null;
        if (gap) {
          const span = text.span(gap.start, gap.end);
          this.#gaps.push({ name: text.text.slice(gap.start, gap.end), span, claim: { facet: 'rls', stance: 'denied', nearness: 'named', evidence: { span: words, stance: 'denied' } } });
          return;
        }
      }
      this.#all('rls', stand.stance, words, except);
      return;
    }
    if (policy && told) {
      this.#sectionPolicy(context.unit, text.span(told.start, told.end), each);
      return;
    }
    if (context.topic === 'line') {
      const sign = LATER_SIGN.test(text.text) ? 'deferred' : OFF_SIGN.test(text.text) ? 'denied' : null;
      if (sign) {
        this.#all('rls', sign, text.span(), except);
        return;
      }
      const stand = stanceAt(text, { start: 0, end: Math.min(3, text.length) });
      if (stand.stance === 'deferred' || stand.stance === 'hedged') this.#all('rls', stand.stance, text.span(stand.words.start, stand.words.end), except);
      else if (group) this.#blanket(text, { start: 0, end: text.length }, except, memory.listed);
    }
    const own = OWN_DATA.exec(text.text);
    const everyQuery = !this.#rowLevelSecurity && context.owners.length === 0 && /\b(?:each|every|all) (?:quer(?:y|ies)|statements?|reads?|access(?:es)?)\b/i.test(text.text) && ((told !== null && CALLER.test(text.text)) || (CONDITION_WORDS.test(text.text) && text.marks.some((mark) => mark.kind === 'code')));
    if (everyQuery && STANDS_BESIDE.test(context.unit.text.text)) return;
    if (everyQuery) {
      this.#all('policy', 'affirmed', text.span(), except, {});
      return;
    }
    if (own) {
      const span = text.span(own.index, own.index + own[0].length);
      if (context.topic === 'rls' || context.topic === 'line') this.#sectionPolicy(context.unit, span, each);
      this.#all('ownership', 'affirmed', span, except, { flaw: 'blanket' });
    } else if (!this.#rowLevelSecurity && told && /\bno (?:user )?(?:tables?|collections?|rows?)\b|\b(?:all|every|each) (?:user )?(?:tables?|collections?)\b/i.test(text.text)) {
      this.#all('policy', 'affirmed', text.span(told.start, told.end), except, { flaw: 'blanket' });
    }
  }

  /** @param listed it lists the tables that it means */
  #blanket(text: MappedText, cue: Range, except: ReadonlySet<string>, listed: boolean): void {
    const stand = this.#standOf(text, cue, true);
    this.#all('rls', stand.stance, text.span(stand.words.start, stand.words.end), except, stand.stance === 'affirmed' ? { flaw: 'blanket', weak: listed } : {});
  }

  /** A policy told of the tables of a section. @param each of every one of them, in so many words */
  #sectionPolicy(unit: Unit, span: Span, each: boolean): void {
    const section = sectionOf(unit);
    if (section) this.#sectionPolicies.push({ section, span, each });
  }

  #enumerate(unit: Unit, keys: readonly string[]): void {
    const section = sectionOf(unit);
    if (!section) return;
    const known = this.#sectionTables.get(section) ?? new Set<string>();
    for (const key of keys) known.add(key);
    this.#sectionTables.set(section, known);
  }

  /* Targets --------------------------------------------------------------------------------------------------------- */

  #targetsOf(text: MappedText, context: Context, runs: readonly Run[], memory: Memory, cues: Cues): Targets {
    const inBrackets = runs.filter((run) => isBracketed(text.text, run));
    const named = runs.filter((run) => !run.excluded && !run.exception);
    // "RLS:" above, "enabled on `a`, `b`" here.
    const switched = context.topic === 'rls' && SWITCHED.test(text.text);
    const speaks = cues.rls !== null || cues.policy !== null || context.topic === 'line' || switched;
    const numbered = cues.policy !== null || cues.rls !== null ? byNumber(text.text, memory.targets) : [];
    if (numbered.length > 0) return { keys: [...new Set([...numbered, ...named.flatMap((run) => run.keys)])], nearness: 'named', leads: false };
    // "One policy everywhere, `user_id = …` (for `profiles` it is `id`)": of those named before, the one in brackets included.
    if (memory.targets.length > 0 && cues.told !== null && (ALL_TABLES.test(text.text) || named.length > 0) && named.every((run) => inBrackets.includes(run))) return { keys: [...new Set([...memory.targets, ...named.flatMap((run) => run.keys)])], nearness: 'named', leads: false };
    if (context.lead.length > 0 && (named.length === 0 || named.some((run) => run.keys.some((key) => context.lead.includes(key))) || context.unit.kind === 'row')) {
      return { keys: context.lead, nearness: this.#nearness(context, context.lead), leads: true };
    }
    const aboutRows = memory.targets.length > 0 && cues.told !== null && cues.rls === null && /^\W{0,8}(?:an?|each|every|the|any|all)?\s{0,4}rows?\b/i.test(text.text);
    if (aboutRows) return { keys: memory.targets, nearness: 'named', leads: false };
    const subjects = speaks ? named : named.filter((run) => run.marked && (run.start <= 3 || /\baccess to\s$/i.test(text.text.slice(0, run.start).replace(/[`"'*]/g, ''))));
    if (subjects.length > 0) {
      const keys = subjects.flatMap((run) => run.keys);
      return { keys, nearness: this.#nearness(context, keys), leads: false };
    }
    // "A deposit is looked up through its loan": of the rows of the table that opens the sentence.
    const reached = cues.told !== null && named.length === 0 ? this.#isReached(text) : null;
    if (reached !== null) return { keys: [reached], nearness: 'named', leads: false };
    if (ALL_TABLES.test(text.text) && !THEM.test(text.text)) return { keys: [], nearness: 'system', leads: false };
    // "A plugin adds `{ accountId }` to each query on `vehicles` and `trips`."
    const queried = !this.#rowLevelSecurity && cues.told !== null && EACH_QUERY.test(text.text) ? named.filter((run) => run.marked && (run.start <= 3 || /\b(?:on|of|to|for|against|over|in|from)\s(?:the\s|a\s)?[`"'*]*$/i.test(text.text.slice(0, run.start)))) : [];
    if (queried.length > 0) return { keys: queried.flatMap((run) => run.keys), nearness: 'named', leads: false };
    const leans = memory.targets.length > 0 && cues.told !== null && (THEM.test(text.text) || /\brows?\b/i.test(text.text) || OWN_DATA.test(text.text) || PREDICATE.test(text.text) || cues.policy !== null);
    if (leans) return { keys: memory.targets, nearness: 'named', leads: false };
    if (context.owners.length > 0 && this.#belongs(context)) {
      // Far from its declaration, or among its columns, only a statement about access is one about the table.
      const home = this.#homes.has(context.unit) || (context.unit.kind === 'paragraph' && context.unit.parent !== null && this.#homes.has(context.unit.parent));
      // The item below a table's own may say how its rows are reached, or that whoever is signed in reaches them.
      const below = !this.#rowLevelSecurity && context.unit.kind === 'item' && context.unit.parent !== null && this.#homes.has(context.unit.parent);
      const reaches = below && (matchesOf(OPEN_WORDS, text.text).length > 0 || matchesOf(OPEN_TO_SIGNED_IN, text.text).length > 0 ? ACCESS_VERB.test(text.text) : cues.told !== null && EACH_QUERY.test(text.text));
      const relevant = reaches || speaks || context.topic === 'rls' || (cues.told !== null && (home || context.topic === 'access')) || home && (matchesOf(VAGUE_ACCESS, text.text).length > 0 || /\bwho may\b/i.test(text.text));
      if (relevant) return { keys: context.owners, nearness: 'own', leads: context.topic === 'rls' };
    }
    return { keys: [], nearness: 'system', leads: false };
  }

  /** A paragraph far below a bold line may have left its subject; one that stands in the section of its table has not. */
  #belongs(context: Context): boolean {
    return !/\b(?:we|system|application|app|database|everything)\b[^.]{0,30}\b(?:rls|row)/i.test(context.unit.text.text) || context.unit.kind !== 'paragraph';
  }

  #nearness(context: Context, keys: readonly string[]): Nearness {
    return keys.some((key) => context.owners.includes(key)) ? 'own' : 'named';
  }

  #noteColumns(condition: string): void {
    for (const column of columnsOfCaller(condition)) this.#policyColumns.add(column);
  }

  /** "Offers are public", "Place and Airport are shared by everybody": ordinary words that open a sentence name the table as well. */
  #notePublic(text: MappedText): void {
    if (!/\b(?:is|are)\s/i.test(text.text.slice(0, 80))) return;
    const opening = openingRun(this.#tables.names.mentionsIn(text), text);
    const last = opening.at(-1);
    const said = last ? IS_PUBLIC.exec(text.text.slice(last.end).replace(/^[`"'*]+/, (marks) => ' '.repeat(marks.length))) : null;
    if (!last || !said) return;
    const from = last.end + said[0].length;
    for (const { key } of opening) if (!this.#setApart.has(key)) this.#setApart.set(key, text.slice(from, text.length));
  }

  /* Hints ----------------------------------------------------------------------------------------------------------- */

  #note(text: MappedText, context: Context): void {
    for (const mark of text.marks) if (mark.kind === 'code') this.#noteColumns(text.text.slice(mark.start, mark.end));
    if (matchesOf(RLS_CUE, text.text).length > 0 || context.topic !== null) this.#noteColumns(text.text);
    const runs = this.#runs(text, context).filter((run) => !run.excluded && run.marked);
    const keys = new Set(runs.flatMap((run) => run.keys));
    this.#notePublic(text);
    if (keys.size === 0) return;
    const user = matchesOf(USER_DATA_WORDS, text.text);
    const reference = matchesOf(REFERENCE_WORDS, text.text)[0];
    const negated = /\b(?:no|not|without|nothing|none)\b/i.test(text.text);
    if (user.length > 0 && !negated && keys.size > 1) for (const key of keys) this.#userTables.add(key);
    // Only where the words are said of the table itself: it stands before them, and they are no policy of a table of users.
    if (reference && runs[0] && runs[0].start <= 3 && runs[0].end <= reference.start && keys.size <= 6 && cueOf(text, RLS_CUE) === null) {
      const first = runs.filter((run) => run.start <= 3).flatMap((run) => run.keys);
      for (const key of first) if (!this.#setApart.has(key)) this.#setApart.set(key, text.slice(reference.start, reference.end));
    }
  }
}

const NOWHERE: Range = { start: 0, end: 0 };

interface Memory {
  /** The tables of the statement before. */
  targets: readonly string[];
  /** What the statement before claimed of no table in particular. */
  rule: { readonly facet: Facet; readonly span: Span } | null;
  /** The question, whether all tables have row level security, that this answers. */
  asked: MappedText | null;
  /** The row lists the tables that it is about. */
  listed: boolean;
}

function fresh(): Memory {
  return { targets: [], rule: null, asked: null, listed: false };
}

interface Repeat {
  readonly key: string;
  readonly unit: Unit;
  readonly facets: readonly Facet[];
  readonly span: Span;
  /** The table whose rule is meant; null for the one declared before. */
  readonly of: string | null;
}

interface Cues {
  readonly rls: Range | null;
  readonly policy: Range | null;
  /** The words that tell who may reach which rows. */
  readonly told: Range | null;
}

interface Targets {
  readonly keys: readonly string[];
  readonly nearness: Nearness;
  /** The statement begins with them. */
  readonly leads: boolean;
}

/** The table that "the last of the four" means. */
function ordinalIn(text: string, targets: readonly string[]): string | null {
  const word = /\bthe (first|second|third|fourth|fifth|last|latter|former)\b/i.exec(text)?.[1]?.toLowerCase();
  if (word === undefined || targets.length < 2) return null;
  const index = { first: 0, former: 0, second: 1, third: 2, fourth: 3, fifth: 4 }[word] ?? targets.length - 1;
  return targets[index] ?? null;
}

/** The tables of the enumeration before that a statement points at by their number. */
function byNumber(text: string, targets: readonly string[]): string[] {
  if (targets.length < 2) return [];
  return [...text.matchAll(BY_NUMBER)].flatMap((match) => [...(match[1] as string).matchAll(/\w+/g)].flatMap(([word]) => {
    const index = PLACES[word.toLowerCase()];
    const key = index === undefined ? undefined : targets.at(index);
    return key === undefined ? [] : [key];
  }));
}

const PLACES: Readonly<Record<string, number>> = { first: 0, former: 0, second: 1, third: 2, fourth: 3, fifth: 4, sixth: 5, last: -1, latter: -1 };
/** A line that goes on from "RLS:". */
const SWITCHED = /^[^\p{L}\p{N}]{0,8}(?:is\s|are\s)?(?:on|enabled|active|in force|off|disabled|not enabled|not on|missing)\b/iu;

/** A condition that asks for a session and for nothing else. */
function signedInOnly(text: string): Range | undefined {
  const match = SIGNED_IN_ONLY.exec(text);
  if (!match) return undefined;
  const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
  return PREDICATE.test(rest) ? undefined : { start: match.index, end: match.index + match[0].length };
}

function isBracketed(text: string, { start }: Range): boolean {
  const before = text.slice(0, start);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function trimmed(text: MappedText): MappedText {
  const lead = /^[;,\s]*(?:but|whereas|while)?\s*/.exec(text.text)?.[0].length ?? 0;
  return text.slice(lead).trim();
}

function indexIn(text: MappedText, offset: number): number {
  let at = 0;
  while (at < text.length && text.offsetAt(at) < offset) at++;
  return at;
}
