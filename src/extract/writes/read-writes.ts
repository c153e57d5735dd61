import type { Evidence } from '../../model/claim.js';
import type { Table } from '../../model/model.js';
import type { MultiRowWrite } from '../../model/writes.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { Addressees } from '../calls/addressees.js';
import { ABOUT_ACCESS, ABOUT_FAILURES, ADJUSTED_BEHIND, ADJUSTS, ANSWERS_ERROR, ATOMIC, DENIES_ATOMIC, FAILS, FIRST_STAYS, FOR_ROW_OF, GOES_ON, GROUP_OF_WRITES, INSERTED_BEHIND, INSERTS, IN_TRANSACTION, IS_ROW, IS_WRITER, LOGGED, MAINTENANCE, NOTHING_STAYS, OF_KEY, OF_MANY, OTHER_FAILURE, PARENT_WITH_CHILD, READ_BEGINS, REPEATED, REPLACES_ALL, REPLACES_SET, ROW_WORD, SECOND_FAILS, SETS, STEP_BY_NUMBER, THEN_CHILDREN, TRANSACTION_WORD, UNDONE, WHOSE_ROW, WITH_ITS_PARENT, WRITES_WITH_PARTS, WRITES, WRITES_LABEL } from '../lexicon/writes.js';
import { METRIC_TOPIC } from '../lexicon/metrics.js';
import { CODE_INSERTS, CODE_UPDATES, NESTED_CREATE } from '../lexicon/coded-writes.js';
import { headingOf, type Unit } from '../outline.js';
import { type Passage, sentencesBefore } from '../passages.js';
import { type Range, stanceAt } from '../stance.js';
import type { Reach } from '../reach.js';
import { tableKey, TableNames } from '../tables/names.js';
import type { EndpointSubject } from '../targets.js';
import { ActionFinder, jobOf } from './actions.js';
import { atomicInCode, codedWrites, meetTables, passedOverInCode } from './coded-writes.js';
import { type Action, Family, type Pair } from './family.js';
import { listedIn, MetTables } from './met-tables.js';
import { type Program, programsOf } from './programs.js';
import { toldWrites } from './told-writes.js';

/** Actions that write a parent and its children, and how they hold together (docs/judgement.md, write-atomicity). */
export function readWrites(passages: readonly Passage[], tables: readonly Table[], reach: Reach): MultiRowWrite[] {
  // "rows in `a` / `b`" among the metrics counts rows.
  const spoken = passages.filter(({ kind, unit }) => kind !== 'heading' && unit.zone === 'plain' && !METRIC_TOPIC.test(headingOf(unit)?.text.text ?? ''));
  const programs = programsOf(reach, spoken);
  const reader = new WriteReader(tables, reach, programs);
  // Tables without a column tell no parents: who belongs to whom, the writes themselves have to show.
  const isUntold = tables.every(({ columns }) => columns.length === 0);
  reader.meet(spoken, isUntold);
  for (const program of programs) reader.meetIn(program, isUntold);
  for (const passage of spoken) reader.read(passage);
  for (const program of programs) reader.readProgram(program);
  return reader.writes(spoken);
}

/** What denies a transaction; that rows are replaced in it does not. */
const NEGATES = /\b(?:not?|never|without|none|cannot)\b|n['’]t\b/i;
/** Code that writes. */
const CODE_WORD = /\b(?:insert|create|update|upsert|add)\w*\(/i;

class WriteReader {
  readonly #names = new TableNames();
  readonly #family: Family;
  readonly #reach: Reach;
  readonly #programs: readonly Program[];
  /** Transactions are rows here. */
  readonly #hasTransactions: boolean;
  /** Programs in which a write stands behind the block that makes others one. */
  readonly #open = new Set<Unit>();
  readonly #actions = new Map<EndpointSubject | string, Action>();
  /** Children that are passed over, told under a heading on failures: of the one action that writes such rows. */
  readonly #flaws: { readonly tables: ReadonlySet<string>; readonly flaw: Evidence }[] = [];
  #finder: ActionFinder | null = null;

  constructor(tables: readonly Table[], reach: Reach, programs: readonly Program[]) {
    for (const table of tables) this.#names.add(tableKey(table.name), [table.name]);
    this.#family = new Family(tables);
    this.#reach = reach;
    this.#programs = programs;
    this.#hasTransactions = this.#names.keyOf('transactions') !== null;
  }

  /** What the passages tell of tables without columns. */
  meet(passages: readonly Passage[], hasNoSchema: boolean): void {
    const met = new MetTables(this.#names, this.#family, this.#reach);
    if (hasNoSchema) for (const passage of passages) met.meet(passage);
    for (const passage of passages) met.tie(passage);
  }

  /** … and what programs insert; a program ties a child to its parent too. */
  meetIn({ text }: Program, hasNoSchema: boolean): void {
    meetTables(text, this.#names, this.#family, hasNoSchema);
  }

  /** Notes the rows that the program of an endpoint writes, and how they hold together. */
  readProgram({ subject, text, unit }: Program): void {
    this.#readNested(subject, text);
    const all = codedWrites(text, this.#names, this.#family);
    // A program that shows one write shows all that must agree.
    const writes = all.length > 1 ? all : [];
    const { atomic, isOpen } = atomicInCode(text, writes, this.#family);
    if (isOpen) this.#open.add(unit);
    const action = writes.length > 0 || atomic ? this.#actionFor(subject, null) : null;
    if (!action) return;
    action.atomic ??= atomic;
    for (const { key, span, act, at } of writes) {
      if (act === 'insert' && !action.inserted.has(key)) action.inserted.set(key, span);
      if (act !== 'delete' && !action.written.has(key)) action.written.set(key, span);
      if (act === 'insert' && writes.some((other) => other.act === 'delete' && other.key === key && other.at < at)) action.replaced ??= span;
    }
    const pair = atomic ? null : this.#family.pairIn(action);
    const child = writes.find(({ key, act }) => act === 'insert' && key === pair?.child);
    if (child) action.logAndContinue ??= passedOverInCode(text, child.at);
  }

  /** Notes a parent that code creates together with its children, which the store does as one. */
  #readNested(subject: EndpointSubject | null, text: MappedText): void {
    for (const match of subject ? matchesIn(text.text, NESTED_CREATE) : []) {
      const span = text.span(match.index, match.index + match[0].length);
      const action = this.#actionFor(subject, null);
      if (action) Object.assign(action, { nested: span, atomic: action.atomic ?? { span, stance: 'affirmed' } });
    }
  }

  /** Notes what a passage says of rows that are written, and of children that are passed over. */
  read(passage: Passage): void {
    const raw = passage.text.text;
    const flaw = logsAndGoesOn(passage, this.#names, this.#hasTransactions);
    if (flaw) {
      const subject = this.#finderOfActions().endpointOfFailure(passage, (before) => INSERTS.test(before.text.text));
      if (!subject && ABOUT_FAILURES.test(jobOf(passage))) this.#flaws.push({ tables: new Set([...this.#names.mentionsIn(passage.text), ...this.#family.tailsIn(passage.text.text)].map(({ key }) => key)), flaw });
      const action = !subject && ABOUT_FAILURES.test(jobOf(passage)) ? null : this.#actionFor(subject, subject ? null : jobOf(passage));
      if (action) action.logAndContinue ??= flaw;
      return;
    }
    const replaces = passage.kind === 'words' || passage.kind === 'cell' ? (REPLACES_SET.exec(raw) ?? REPLACES_ALL.exec(raw) ?? (this.#reach.ownersOf(passage).length === 1 ? THEN_CHILDREN.exec(raw) : null)) : null;
    if (replaces) {
      const action = this.#actionOf(passage, true);
      if (action?.subject) action.replaced ??= passage.text.span(replaces.index, replaces.index + replaces[0].length);
    }
    // "Tables: `orders`, `lines`" beside no endpoint lists what there is, not what one writes.
    const isListed = WRITES_LABEL.test(passage.label) && (!/^tables$/i.test(passage.label) || this.#reach.ownersOf(passage).length > 0);
    const children = ownChildren(passage, this.#names, this.#family, this.#reach);
    const lists = children.length > 0 || (listedIn(passage.text).size > 1 && this.#finderOfActions().toldOf(passage) !== null);
    if (!isListed && !lists && ((passage.kind !== 'words' && passage.kind !== 'cell') || !(WRITES.test(raw) || CODE_WORD.test(raw) || adjustsColumn(passage)) || ABOUT_ACCESS.test(raw))) return;
    this.#readNested(this.#reach.ownersOf(passage).length === 1 ? (this.#reach.ownersOf(passage)[0] ?? null) : null, passage.text);
    this.#readTold(passage);
    this.#readListed(passage);
    const isAtomic = this.#atomicIn(passage) !== null;
    const columns = columnsSet(passage, this.#names, this.#family);
    const mentions = [...this.#names.mentionsIn(passage.text), ...columns, ...columns.flatMap(({ key }) => this.#family.childrenCalled(key, raw))].filter(({ key }) => this.#family.isRelated(key));
    const isNamed = ({ marked, end }: { readonly marked: boolean; readonly end: number }): boolean => marked || IS_ROW.test(raw.slice(end));
    const meant = mentions.filter((mention) => isNamed(mention) || isListed || isAtomic || mentions.some((other) => isNamed(other) && this.#family.areKin(other.key, mention.key)));
    const coded = codeWrites(passage, this.#names);
    const action = meant.length + children.length + coded.length > 0 ? this.#actionOf(passage, false) : null;
    if (!action) return;
    for (const { key, span } of children) {
      action.inserted.set(key, span);
      action.written.set(key, span);
    }
    for (const { key, span, inserts } of coded) {
      if (inserts) action.inserted.set(key, action.inserted.get(key) ?? span);
      action.written.set(key, action.written.get(key) ?? span);
    }
    for (const mention of meant) {
      const { key, start, end } = mention;
      if (IS_WRITER.test(raw.slice(end)) || FOR_ROW_OF.test(raw.slice(0, start)) || OF_KEY.test(raw.slice(0, start)) || (!mention.marked && !IS_ROW.test(raw.slice(end)) && WHOSE_ROW.test(raw.slice(0, start)))) continue;
      if (!mention.marked && !IS_ROW.test(raw.slice(end)) && WITH_ITS_PARENT.test(raw.slice(0, start)) && meant.some((other) => other.end <= start && this.#family.isChildOf(other.key, key))) continue;
      const before = governedBy(raw.slice(0, start));
      const isColumn = 'column' in mention;
      if (isColumn && REPEATED.test(raw.slice(end))) action.repeated.add(key);
      const isPassive = INSERTED_BEHIND.test(raw.slice(end));
      if (!isColumn && (isListed || isPassive || INSERTS.test(before))) action.inserted.set(key, action.inserted.get(key) ?? passage.text.span(start, end));
      if (isListed || isPassive || WRITES.test(before) || (isColumn && isAdjusted(raw, start, end))) action.written.set(key, action.written.get(key) ?? passage.text.span(start, end));
    }
  }

  /** The writes that must hold together, with what the passages say of that. */
  writes(passages: readonly Passage[]): MultiRowWrite[] {
    const found = [...this.#actions.values()].map((action) => ({ action, pair: this.#family.pairIn(action) })).filter(({ action, pair }) => pair !== null || action.logAndContinue !== null || action.replaced !== null || action.nested !== null);
    for (const { tables, flaw } of this.#flaws) {
      const meant = found.filter(({ pair }) => pair !== null && tables.has(pair.child));
      for (const { action } of meant.length > 0 ? meant : found.length === 1 ? found : []) action.logAndContinue ??= flaw;
    }
    if (found.length === 0) return [];
    const joined: Joined[] = [];
    let ofAll: Evidence | null = null;
    for (const passage of passages) {
      const evidence = this.#atomicIn(passage);
      if (!evidence) continue;
      const owners = this.#reach.ownersOf(passage);
      if ((GROUP_OF_WRITES.test(passage.text.text) || WRITES_WITH_PARTS.test(passage.text.text)) && owners.length === 0) ofAll ??= evidence;
      joined.push({ tables: this.#tablesOf(passage), of: this.#namedBefore(passage), evidence });
      const meant = owners.length === 1 && LISTS_WRITES.test(passage.text.text) ? [] : this.#boundActions(passage, evidence);
      for (const action of meant) action.atomic ??= evidence;
      const action = meant.length > 0 ? null : this.#actionOf(passage, true);
      const [other, ...others] = action && this.#isOfAnotherFunction(passage, action) ? found.filter((each) => each.action !== action).map((each) => each.action) : [action];
      if (other && others.length === 0) other.atomic ??= evidence;
    }
    return found.map(({ action, pair }) => writeOf(action, pair, joined)).map((write) => ({ ...write, atomic: write.atomic ?? ofAll }));
  }

  /** The tables that a passage names: those set as code, where it sets some so ("the questions asked" beside `recaps` is no table). */
  #tablesOf(passage: Passage): ReadonlySet<string> {
    const mentions = this.#names.mentionsIn(passage.text);
    const marked = new Set([...mentions.filter((mention) => mention.marked), ...columnsSet(passage, this.#names, this.#family)].map(({ key }) => key));
    return marked.size > 1 ? marked : new Set(mentions.map(({ key }) => key));
  }

  /** The actions of the several endpoints of which a passage says it: "3.1 and 3.3 run between BEGIN and COMMIT", "both writes above". */
  #boundActions(passage: Passage, { span }: Evidence): readonly Action[] {
    const start = Math.max(0, passage.text.indexAt(span.start));
    const [bound] = this.#reach.bind(passage, [{ start, end: Math.min(passage.text.length, start + span.end - span.start) }]);
    if (!bound?.explicit || bound.nearness === 'system' || bound.endpoints.length < 2) return [];
    return bound.endpoints.flatMap((subject) => this.#actions.get(subject) ?? []);
  }

  /** A line of a listing in which another function serves the endpoint of an action. */
  #isOfAnotherFunction({ kind, unit, text }: Passage, { subject }: Action): boolean {
    const program = kind === 'code' ? this.#programs.find((each) => each.unit === unit && each.subject === subject) : undefined;
    const at = text.span().start;
    return program !== undefined && (at < program.text.span().start || program.text.span().end < at);
  }

  #atomicIn(passage: Passage): Evidence | null {
    return this.#open.has(passage.unit) ? null : atomicIn(passage, this.#hasTransactions);
  }

  /** The one endpoint that a step opens with: what it says is said of that one. */
  #namedBefore({ unit, kind, label }: Passage): EndpointSubject | null {
    if (unit.number === null) return null;
    const named = this.#reach.finder.in({ unit, text: unit.text, kind, label }).filter(({ nearness, range }) => nearness === 'named' && range.start < 24).flatMap(({ endpoints }) => endpoints);
    return named.length === 1 ? (named[0] ?? null) : null;
  }

  /** Notes the rows that an endpoint's words list in brackets: "books a stay (`bookings`, `booking_extras`)". */
  #readListed(passage: Passage): void {
    if (passage.kind !== 'words' && passage.kind !== 'cell') return;
    const listed = listedIn(passage.text);
    const subject = listed.size > 1 ? this.#finderOfActions().toldOf(passage) : null;
    const action = subject ? this.#actionFor(subject, null) : null;
    for (const { key, start, end } of action ? this.#names.mentionsIn(passage.text) : []) {
      if (!listed.has(passage.text.text.slice(start, end))) continue;
      const span = passage.text.span(start, end);
      action?.inserted.set(key, action.inserted.get(key) ?? span);
      action?.written.set(key, action.written.get(key) ?? span);
    }
  }

  /** Notes the rows that a passage about one endpoint says in ordinary words that it writes. */
  #readTold(passage: Passage): void {
    if (passage.kind !== 'words' && passage.kind !== 'cell') return;
    const told = toldWrites(passage.text, this.#names, this.#family);
    const subject = told.length > 0 ? this.#finderOfActions().toldOf(passage) : null;
    const action = subject ? this.#actionFor(subject, null) : null;
    for (const { key, span } of action ? told : []) action?.told.set(key, action.told.get(key) ?? { span, unit: passage.unit });
  }

  #actionOf(passage: Passage, thorough: boolean): Action | null {
    const subject = this.#finderOfActions().endpointOf(passage, thorough);
    return this.#actionFor(subject, subject ? null : jobOf(passage));
  }

  #finderOfActions(): ActionFinder {
    return (this.#finder ??= new ActionFinder(this.#reach, new Addressees(this.#reach, ({ facts }) => facts.writes), this.#programs));
  }

  #actionFor(subject: EndpointSubject | null, job: string | null): Action | null {
    const key = subject ?? job;
    if (key === null || key === '') return null;
    const known = this.#actions.get(key);
    if (known) return known;
    const action: Action = { subject, job, inserted: new Map(), written: new Map(), repeated: new Set(), told: new Map(), replaced: null, nested: null, logAndContinue: null, atomic: null };
    this.#actions.set(key, action);
    return action;
  }
}

/** Whether the figure of a column goes up or down there. */
function isAdjusted(words: string, start: number, end: number): boolean {
  const column = /^\w*(?:\.\w+)?/.exec(words.slice(end))?.[0].length ?? 0;
  return ADJUSTED_BEHIND.test(words.slice(end + column)) || SETS.test(words.slice(0, start)) || ADJUSTS.test(words.slice(0, start));
}

/** Whether a text sets the figure of a column that is set as code. */
function adjustsColumn({ text: { text, marks } }: Passage): boolean {
  return marks.some(({ kind, start, end }) => kind === 'code' && /^[`"']?\w+\.\w+[`"']?$/.test(text.slice(start, end)) && isAdjusted(text, start, end));
}

/** "Writes: payments and slots in one transaction": names of tables, and of no endpoints. */
const LISTS_WRITES = /^\W{0,4}(?:(?:db|database) )?(?:writes|stores|inserts|persists)\W{0,3}:/i;

/** Tables that a statement says are written as one. */
interface Joined {
  readonly tables: ReadonlySet<string>;
  /** The endpoint of which alone it is said. */
  readonly of: EndpointSubject | null;
  readonly evidence: Evidence;
}

function writeOf(action: Action, pair: Pair | null, joined: readonly Joined[]): MultiRowWrite {
  const together = pair ? (joined.find(({ tables, of }) => (of === null || of === action.subject) && tables.has(pair.parent) && tables.has(pair.child))?.evidence ?? null) : null;
  const id = action.subject ? `endpoint:${action.subject.draft.name}` : `job:${action.job ?? ''}`;
  const rows = pair ? `${pair.parentName} and ${pair.childName}` : action.replaced ? 'a set of rows anew' : 'a parent and its children';
  return { kind: 'write', id, span: pair?.span ?? action.replaced ?? action.nested ?? action.logAndContinue?.span ?? { start: 0, end: 0 }, rows, atomic: action.atomic ?? together, logAndContinue: action.logAndContinue };
}

/** A column that a text sets: its table is written, and nothing is inserted. */
interface ColumnSet {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly marked: true;
  readonly column: true;
}

const NOT_SET = /\b(?:by|where|on|from|against|with|whose|if|when|per|using|via|matching|equals?|checks?|compares?|reads?)\W{0,3}$/i;

/** A column by its table in words that are not set as code, as YAML writes them. */
const PLAIN_COLUMN = /(?<![\w./`-])([a-z]\w{2,40})\.[a-z]\w{1,40}\b(?![`(./])/g;

/** "sets `stops.outcome`", "`pieces.loadId` for each piece", "updates `photo_count`", "sets stops.outcome": the columns that a text sets. */
function columnsSet({ text }: Passage, names: TableNames, family: Family): ColumnSet[] {
  const plain = matchesIn(text.text, PLAIN_COLUMN).flatMap(({ index, 1: table = '' }): ColumnSet[] => {
    const key = text.markAt(index, 'code') === undefined && SETS.test(text.text.slice(Math.max(0, index - 30), index)) ? names.keyOf(table) : null;
    return key === null ? [] : [{ key, start: index, end: index + table.length, marked: true, column: true }];
  });
  const coded = text.marks.flatMap((mark): ColumnSet[] => {
    if (mark.kind !== 'code') return [];
    const code = text.text.slice(mark.start, mark.end).trim();
    const before = text.text.slice(Math.max(0, mark.start - 30), mark.start);
    const [, table] = /^["']?(\w+)["']?\.["']?\w+["']?(?:\s?=[^=].*)?$/.exec(code) ?? [];
    const key = table !== undefined ? (NOT_SET.test(before) ? null : names.keyOf(table)) : SETS.test(before) ? family.ownerOf(/^\w+/.exec(code)?.[0] ?? '') : null;
    return key === null ? [] : [{ key, start: mark.start, end: table === undefined ? mark.end : text.text.indexOf('.', mark.start), marked: true, column: true }];
  });
  return [...coded, ...plain];
}

/** "Creates a pair and its thread" in the entry of an endpoint: parent and child, in ordinary words. */
function ownChildren(passage: Passage, names: TableNames, family: Family, reach: Reach): readonly { readonly key: string; readonly span: Span }[] {
  const match = PARENT_WITH_CHILD.exec(passage.text.text);
  if (!match || reach.ownersOf(passage).length !== 1) return [];
  const [parent, child] = [match[1], match[2]].map((word) => (word === undefined ? null : (names.keyOf(word) ?? family.calledByTail(word))));
  const keys = [parent, child].filter((key) => key !== null && key !== undefined);
  return keys.length < 2 || parent === child ? [] : keys.map((key) => ({ key, span: passage.text.span(match.index, match.index + match[0].length) }));
}

/** "One act", as a passage says it; where transactions are rows, a word for them is none. */
function atomicIn({ text }: Passage, hasTransactions: boolean): Evidence | null {
  if (DENIES_ATOMIC.test(text.text) || (hasTransactions && speaksOfRows(text.text))) return null;
  const match = ATOMIC.exec(text.text) ?? (FAILS.test(text.text) ? UNDONE.exec(text.text) : null);
  if (!match) return null;
  const cue = rangeOf(match);
  const told = text.blanked(matchesIn(text.text, NOTHING_STAYS).map(rangeOf).filter(({ start }) => start >= cue.end));
  const { stance, words } = stanceAt(told, cue);
  const isSo = stance === 'affirmed' || (stance === 'denied' && (!NEGATES.test(text.text.slice(words.start, words.end)) || isOnlyOfFailure(text, cue, words)));
  return isSo ? { span: text.span(cue.start, cue.end), stance: 'affirmed' } : null;
}

/** "a report whose lines cannot be stored is rolled back": the negation tells what fails, and not what is done then. */
function isOnlyOfFailure(text: MappedText, cue: Range, { start, end }: Range): boolean {
  const fails = FAILS.exec(text.text);
  const behind = fails ? fails.index + fails[0].length : 0;
  if (!fails || start < fails.index || end > behind || cue.start < behind) return false;
  return stanceAt(text.slice(behind), { start: cue.start - behind, end: cue.end - behind }).stance === 'affirmed';
}

/** "the transactions cannot be inserted": nothing but rows is meant. */
function speaksOfRows(raw: string): boolean {
  return TRANSACTION_WORD.test(raw) && !IN_TRANSACTION.test(raw) && !ATOMIC.test(withoutTransactions(raw));
}

function withoutTransactions(raw: string): string {
  return raw.split(TRANSACTION_WORD).join(' ');
}

/** The words before a table that its verb governs: not those of a read beside it. */
function governedBy(before: string): string {
  let start = 0;
  for (const match of matchesIn(before, READ_BEGINS)) start = match.index;
  return before.slice(start);
}

/** `db.insert(orders)`, `from('orders').insert(…)`: the rows that code writes. */
function codeWrites({ text }: Passage, names: TableNames): readonly { readonly key: string; readonly span: Span; readonly inserts: boolean }[] {
  return text.marks.flatMap((mark) => {
    if (mark.kind !== 'code') return [];
    const code = text.text.slice(mark.start, mark.end);
    return [...matchesIn(code, CODE_INSERTS).map((match) => ({ match, inserts: true })), ...matchesIn(code, CODE_UPDATES).map((match) => ({ match, inserts: false }))].flatMap(({ match, inserts }) => {
      const key = names.keyOf(match.slice(1).find((group) => group !== undefined) ?? '');
      return key === null ? [] : [{ key, span: text.span(mark.start, mark.end), inserts }];
    });
  });
}

/** "pending, running, failed, skipped": what a column may hold tells of no failure. */
const VALUES_ALONE = /^\W*\w+(?:,\s?\w+){2,}\W*$/;

/** `INSERT IGNORE`: a row that is there already is no failure. */
const INSERT_IGNORE = /\binserts?(?: or)? ignore\b/gi;

/** A child that cannot be written is logged or skipped, and the action goes on. */
function logsAndGoesOn(written: Passage, names: TableNames, hasTransactions: boolean): Evidence | null {
  const passage = { ...written, text: written.text.blanked(matchesIn(written.text.text, INSERT_IGNORE).map(rangeOf)) };
  const raw = passage.text.text;
  const fails = VALUES_ALONE.test(raw) ? null : FAILS.exec(raw);
  if (!fails || passage.kind === 'code' && passage.label === '') return fails && isKeyed(passage) ? flawOf(passage, names, hasTransactions) : null;
  return flawOf(passage, names, hasTransactions);
}

function isKeyed({ text }: Passage): boolean {
  return /^\W*\w+:\s/.test(text.text);
}

function flawOf(passage: Passage, names: TableNames, hasTransactions: boolean): Evidence | null {
  const raw = passage.text.text;
  const logged = LOGGED.exec(raw);
  const stays = SECOND_FAILS.test(raw) ? FIRST_STAYS.exec(raw) : null;
  const goesOn = GOES_ON.exec(raw) ?? stays;
  if (!logged && !goesOn) return null;
  if (UNDONE.test(hasTransactions && !IN_TRANSACTION.test(raw) ? withoutTransactions(raw) : raw) || MAINTENANCE.test(raw) || OF_MANY.test(raw) || (!goesOn && ANSWERS_ERROR.test(raw))) return null;
  if (!logged && !stays && !/\bstill\b|\banyway\b|\bskip|\bignored?|\brest\b|\bothers\b|\bmissing\b|\bleft out\b|\bpassed over\b|\bcontinu|\bcarr|\bgoes on|\bwithout (?:it|them|one)\b|\b(?:own|separate|individual) (?:try|error|exception)\b/i.test(raw)) return null;
  // Of what fails speaks the clause up to its consequence.
  const first = Math.min(logged?.index ?? raw.length, goesOn?.index ?? raw.length);
  const fails = (FAILS.exec(raw)?.index ?? 0) + 1;
  // "If one of them fails: …": what is done about it stands behind the colon.
  const colon = raw.slice(fails).search(/:\s/);
  const failure = raw.slice(0, Math.max(colon < 0 ? first : Math.min(first, fails + colon), fails));
  const isRow = /\binsert(?:s|ed)?\b|\brows?\b|\bchild(?:ren)?\b|\bbe (?:written|stored|saved|added)\b/i.test(failure);
  if (OTHER_FAILURE.test(failure) && !isRow) return null;
  const before = wordsBefore(passage) + stepsBefore(passage.unit);
  const namesRow = isRow || ROW_WORD.test(failure) || names.mentionsIn(passage.text).some(({ start }) => start < failure.length);
  if (!namesRow && !writesInStep(passage.unit, failure, names) && !INSERTS.test(before) && !/\bupdated\b|\binserted\b/i.test(before)) return null;
  return { span: passage.text.span(), stance: 'denied' };
}

/** "If step 2 did not go well": whether the step of that number, in the same list, writes rows. */
function writesInStep({ kind, number, parent }: Unit, failure: string, names: TableNames): boolean {
  const meant = kind === 'item' && number !== null ? STEP_BY_NUMBER.exec(failure)?.[1] : undefined;
  const step = meant === undefined ? undefined : parent?.children.find((each) => each.kind === 'item' && String(each.number) === meant);
  return step !== undefined && (INSERTS.test(step.text.text) || names.mentionsIn(step.text).length > 0 || putsIntoNamed(step.text));
}

/** "The lines are posted to `bill_lines`": something goes into what is set as code and named in the plural, whether or not a schema declares it. */
function putsIntoNamed({ text, marks }: MappedText): boolean {
  return marks.some(({ kind, start, end }) => kind === 'code' && /^[a-z][a-z_]{2,40}s$/.test(text.slice(start, end)) && /\b(?:to|into|in)\W{1,2}$/.test(text.slice(0, start)));
}

/** The sentences of the same unit before a passage, or the cells of its row. */
function wordsBefore(passage: Passage): string {
  const { unit, text } = passage;
  return passage.kind === 'cell' ? unit.text.text.slice(0, unit.text.indexAt(text.offsetAt(0))) : sentencesBefore(passage).map((sentence) => sentence.text.text).join(' ');
}

function stepsBefore(unit: Unit): string {
  return unit.kind === 'item' && unit.number !== null && unit.previous ? ` ${unit.previous.text.text}` : '';
}
