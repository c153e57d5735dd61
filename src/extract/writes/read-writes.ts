import type { Evidence } from '../../model/claim.js';
import type { Table } from '../../model/model.js';
import type { MultiRowWrite } from '../../model/writes.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import { Addressees } from '../calls/addressees.js';
import { ABOUT_ACCESS, ANSWERS_ERROR, ATOMIC, CODE_INSERTS, CODE_UPDATES, DENIES_ATOMIC, FAILS, GOES_ON, GROUP_OF_WRITES, INSERTED_BEHIND, INSERTS, IS_ROW, LOGGED, MAINTENANCE, NOTED_BESIDE, OF_MANY, OTHER_FAILURE, PARENT_WITH_CHILD, READ_BEGINS, REPEATED, REPLACES_SET, ROW_PLACE, ROW_WORD, SETS, UNDONE, WRITES, WRITES_LABEL } from '../lexicon/writes.js';
import type { Unit } from '../outline.js';
import { type Passage, sentencesBefore } from '../passages.js';
import { stanceAt } from '../stance.js';
import type { Reach } from '../reach.js';
import { singular, snakeCase, tableKey, TableNames } from '../tables/names.js';
import type { EndpointSubject } from '../targets.js';
import { ActionFinder, jobOf } from './actions.js';

/** What the document says of the rows that one action writes. */
interface Action {
  readonly subject: EndpointSubject | null;
  /** A job without an endpoint, by its name. */
  readonly job: string | null;
  readonly inserted: Map<string, Span>;
  readonly written: Map<string, Span>;
  /** Tables of which several rows are changed. */
  readonly repeated: Set<string>;
  /** A set of children is replaced. */
  replaced: Span | null;
  logAndContinue: Evidence | null;
  atomic: Evidence | null;
}

/** Actions that write a parent and its children, and how they hold together (docs/judgement.md, write-atomicity). */
export function readWrites(passages: readonly Passage[], tables: readonly Table[], reach: Reach): MultiRowWrite[] {
  const reader = new WriteReader(tables, reach);
  const spoken = passages.filter((passage) => passage.kind !== 'heading' && passage.unit.zone === 'plain');
  if (tables.length === 0) for (const passage of spoken) reader.meet(passage);
  for (const passage of spoken) reader.read(passage);
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
  readonly #actions = new Map<EndpointSubject | string, Action>();
  #finder: ActionFinder | null = null;

  constructor(tables: readonly Table[], reach: Reach) {
    for (const table of tables) this.#names.add(tableKey(table.name), [table.name]);
    this.#family = new Family(tables);
    this.#reach = reach;
  }

  /** Where no schema is given, takes what rows are said to go into for tables. */
  meet({ text, kind }: Passage): void {
    if ((kind !== 'words' && kind !== 'cell') || !WRITES.test(text.text)) return;
    for (const mark of text.marks) {
      const name = mark.kind === 'code' ? text.text.slice(mark.start, mark.end).trim() : '';
      if (!/^[a-z][a-z0-9_]{2,40}$/.test(name) || !ROW_PLACE.test(text.text.slice(Math.max(0, mark.start - 24), mark.start)) || this.#names.keyOf(name) !== null) continue;
      this.#names.add(tableKey(name), [name]);
      this.#family.meet(name);
    }
  }

  /** Notes what a passage says of rows that are written, and of children that are passed over. */
  read(passage: Passage): void {
    const raw = passage.text.text;
    const flaw = logsAndGoesOn(passage, this.#names);
    if (flaw) {
      const action = this.#actionOf(passage, true);
      if (action) action.logAndContinue ??= flaw;
      return;
    }
    const replaces = passage.kind === 'words' || passage.kind === 'cell' ? REPLACES_SET.exec(raw) : null;
    if (replaces) {
      const action = this.#actionOf(passage, true);
      if (action?.subject) action.replaced ??= passage.text.span(replaces.index, replaces.index + replaces[0].length);
    }
    // "Tables: `orders`, `lines`" beside no endpoint lists what there is, not what one writes.
    const isListed = WRITES_LABEL.test(passage.label) && (!/^tables$/i.test(passage.label) || this.#reach.ownersOf(passage).length > 0);
    if (!isListed && ((passage.kind !== 'words' && passage.kind !== 'cell') || !(WRITES.test(raw) || CODE_WORD.test(raw)) || ABOUT_ACCESS.test(raw))) return;
    const isAtomic = atomicIn(passage) !== null;
    const columns = columnsSet(passage, this.#names, this.#family);
    const mentions = [...this.#names.mentionsIn(passage.text), ...columns, ...columns.flatMap(({ key }) => this.#family.childrenCalled(key, raw))].filter(({ key }) => this.#family.isRelated(key));
    const isNamed = ({ marked, end }: { readonly marked: boolean; readonly end: number }): boolean => marked || IS_ROW.test(raw.slice(end));
    const meant = mentions.filter((mention) => isNamed(mention) || isListed || isAtomic || mentions.some((other) => isNamed(other) && this.#family.areKin(other.key, mention.key)));
    const children = ownChildren(passage, this.#names, this.#reach);
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
      const before = governedBy(raw.slice(0, start));
      const isColumn = 'column' in mention;
      if (isColumn && REPEATED.test(raw.slice(end))) action.repeated.add(key);
      const isPassive = INSERTED_BEHIND.test(raw.slice(end));
      if (!isColumn && (isListed || isPassive || INSERTS.test(before))) action.inserted.set(key, action.inserted.get(key) ?? passage.text.span(start, end));
      if (isListed || isPassive || WRITES.test(before)) action.written.set(key, action.written.get(key) ?? passage.text.span(start, end));
    }
  }

  /** The writes that must hold together, with what the passages say of that. */
  writes(passages: readonly Passage[]): MultiRowWrite[] {
    const found = [...this.#actions.values()].map((action) => ({ action, pair: this.#family.pairIn(action) })).filter(({ action, pair }) => pair !== null || action.logAndContinue !== null || action.replaced !== null);
    if (found.length === 0) return [];
    const joined: Joined[] = [];
    let ofAll: Evidence | null = null;
    for (const passage of passages) {
      const evidence = atomicIn(passage);
      if (!evidence) continue;
      if (GROUP_OF_WRITES.test(passage.text.text) && this.#reach.ownersOf(passage).length === 0) ofAll ??= evidence;
      joined.push({ tables: new Set(this.#names.mentionsIn(passage.text).map(({ key }) => key)), of: this.#namedBefore(passage), evidence });
      const action = this.#actionOf(passage, true);
      if (action) action.atomic ??= evidence;
    }
    return found.map(({ action, pair }) => writeOf(action, pair, joined)).map((write) => ({ ...write, atomic: write.atomic ?? ofAll }));
  }

  /** The one endpoint that a step opens with: what it says is said of that one. */
  #namedBefore({ unit, kind, label }: Passage): EndpointSubject | null {
    if (unit.number === null) return null;
    const named = this.#reach.finder.in({ unit, text: unit.text, kind, label }).filter(({ nearness, range }) => nearness === 'named' && range.start < 24).flatMap(({ endpoints }) => endpoints);
    return named.length === 1 ? (named[0] ?? null) : null;
  }

  #actionOf(passage: Passage, thorough: boolean): Action | null {
    this.#finder ??= new ActionFinder(this.#reach, new Addressees(this.#reach, ({ facts }) => facts.writes));
    const subject = this.#finder.endpointOf(passage, thorough);
    const job = subject ? null : jobOf(passage);
    const key = subject ?? job;
    if (key === null || key === '') return null;
    const known = this.#actions.get(key);
    if (known) return known;
    const action: Action = { subject, job, inserted: new Map(), written: new Map(), repeated: new Set(), replaced: null, logAndContinue: null, atomic: null };
    this.#actions.set(key, action);
    return action;
  }
}

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
  return { kind: 'write', id, span: pair?.span ?? action.replaced ?? action.logAndContinue?.span ?? { start: 0, end: 0 }, rows, atomic: action.atomic ?? together, logAndContinue: action.logAndContinue };
}

interface Pair {
  readonly parent: string;
  readonly child: string;
  readonly parentName: string;
  readonly childName: string;
  readonly span: Span;
}

/** Which tables are children of which. */
class Family {
  readonly #parents = new Map<string, Set<string>>();
  readonly #names = new Map<string, string>();

  readonly #tables: readonly Table[];

  constructor(tables: readonly Table[]) {
    this.#tables = tables;
    for (const table of tables) this.#names.set(tableKey(table.name), table.name);
    for (const table of tables) {
      const parents = new Set<string>();
      for (const column of table.columns) {
        const named = column.references ? tableKey(column.references.table) : tableKey(snakeCase(column.name).replace(/_id$/, ''));
        if (/(?:_id|Id)$/.test(column.name) || column.references) parents.add(column.references ? named : this.#meantBy(snakeCase(column.name).replace(/_id$/, ''), tables));
      }
      // `kit_things` belongs to `kits`, whatever columns are shown.
      for (const other of tables) if (other !== table && singular(snakeCase(table.name)).startsWith(`${singular(snakeCase(other.name))}_`)) parents.add(tableKey(other.name));
      this.#parents.set(tableKey(table.name), parents);
    }
  }

  /** The one table that has a column of this name, where the name tells enough. */
  ownerOf(column: string): string | null {
    const owners = column.includes('_') || /[a-z][A-Z]/.test(column) ? this.#tables.filter((table) => table.columns.some(({ name }) => name === column)) : [];
    return owners.length === 1 && owners[0] ? tableKey(owners[0].name) : null;
  }

  /** `loadId` points to `kiln_loads` where there are no `loads`. */
  #meantBy(thing: string, tables: readonly Table[]): string {
    const key = tableKey(thing);
    if (this.#names.has(key) || thing.length < 4) return key;
    const ends = tables.filter(({ name }) => singular(snakeCase(name)).endsWith(`_${thing}`));
    return ends.length === 1 && ends[0] ? tableKey(ends[0].name) : key;
  }

  /** A table of which only the name is known: `order_lines` belongs to `orders`. */
  meet(name: string): void {
    const key = tableKey(name);
    const thing = singular(snakeCase(name));
    const parents = new Set<string>();
    for (const [other, otherName] of this.#names) {
      const otherThing = singular(snakeCase(otherName));
      if (thing.startsWith(`${otherThing}_`)) parents.add(other);
      else if (otherThing.startsWith(`${thing}_`)) this.#parents.get(other)?.add(key);
    }
    this.#names.set(key, name);
    this.#parents.set(key, parents);
  }

  /** "the extra charge" beside a column of `stays` is a row of `stay_charges`. */
  childrenCalled(parent: string, words: string): { readonly key: string; readonly start: number; readonly end: number; readonly marked: true }[] {
    const thing = singular(snakeCase(this.#names.get(parent) ?? parent));
    return [...this.#names].flatMap(([key, name]) => {
      const own = singular(snakeCase(name));
      const noun = own.startsWith(`${thing}_`) ? own.slice(thing.length + 1) : '';
      const start = noun.length < 4 ? -1 : words.search(new RegExp(`\\b${noun}s?\\b`, 'i'));
      return start < 0 ? [] : [{ key, start, end: start + noun.length, marked: true as const }];
    });
  }

  /** It has parents or children among the tables. */
  isRelated(key: string): boolean {
    return (this.#parents.get(key)?.size ?? 0) > 0 || [...this.#parents.values()].some((parents) => parents.has(key));
  }

  /** One of them is the parent of the other. */
  areKin(a: string, b: string): boolean {
    return this.#parents.get(a)?.has(b) === true || this.#parents.get(b)?.has(a) === true;
  }

  /** A child that the action inserts with a parent that it writes too, or children that it ties to the parent it inserts. */
  pairIn({ inserted, written, repeated }: Action): Pair | null {
    for (const child of repeated) {
      const parent = [...(this.#parents.get(child) ?? [])].find((key) => key !== child && inserted.has(key));
      if (parent !== undefined) return { parent, child, parentName: this.#names.get(parent) ?? parent, childName: this.#names.get(child) ?? child, span: inserted.get(parent) as Span };
    }
    for (const [child, span] of inserted) {
      const childName = this.#names.get(child) ?? child;
      if (NOTED_BESIDE.test(snakeCase(childName))) continue;
      const parent = [...(this.#parents.get(child) ?? [])].find((key) => key !== child && written.has(key));
      const parentName = parent === undefined ? '' : (this.#names.get(parent) ?? parent);
      if (parent !== undefined && !/^(?:users?|profiles?|accounts?|tenants?|workspaces?|organi[sz]ations?|teams?)$/i.test(parentName)) return { parent, child, parentName, childName, span };
    }
    return null;
  }
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

/** "sets `stops.outcome`", "`pieces.loadId` for each piece", "updates `photo_count`": the columns that a text sets. */
function columnsSet({ text }: Passage, names: TableNames, family: Family): ColumnSet[] {
  return text.marks.flatMap((mark): ColumnSet[] => {
    if (mark.kind !== 'code') return [];
    const code = text.text.slice(mark.start, mark.end).trim();
    const before = text.text.slice(Math.max(0, mark.start - 30), mark.start);
    const [, table] = /^["']?(\w+)["']?\.["']?\w+["']?(?:\s?=[^=].*)?$/.exec(code) ?? [];
    const key = table !== undefined ? (NOT_SET.test(before) ? null : names.keyOf(table)) : SETS.test(before) ? family.ownerOf(/^\w+/.exec(code)?.[0] ?? '') : null;
    return key === null ? [] : [{ key, start: mark.start, end: table === undefined ? mark.end : text.text.indexOf('.', mark.start), marked: true, column: true }];
  });
}

/** "Creates a pair and its thread" in the entry of an endpoint: parent and child, in ordinary words. */
function ownChildren(passage: Passage, names: TableNames, reach: Reach): readonly { readonly key: string; readonly span: Span }[] {
  const match = PARENT_WITH_CHILD.exec(passage.text.text);
  if (!match || reach.ownersOf(passage).length !== 1) return [];
  const keys = [match[1], match[2]].flatMap((word) => (word ? [names.keyOf(word)] : [])).filter((key) => key !== null);
  return keys.length < 2 ? [] : keys.map((key) => ({ key, span: passage.text.span(match.index, match.index + match[0].length) }));
}

function atomicIn({ text }: Passage): Evidence | null {
  if (DENIES_ATOMIC.test(text.text)) return null;
  const match = ATOMIC.exec(text.text) ?? (FAILS.test(text.text) ? UNDONE.exec(text.text) : null);
  if (!match) return null;
  const cue = { start: match.index, end: match.index + match[0].length };
  const { stance, words } = stanceAt(text, cue);
  const isSo = stance === 'affirmed' || (stance === 'denied' && !NEGATES.test(text.text.slice(words.start, words.end)));
  return isSo ? { span: text.span(cue.start, cue.end), stance: 'affirmed' } : null;
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

/** A child that cannot be written is logged or skipped, and the action goes on. */
function logsAndGoesOn(passage: Passage, names: TableNames): Evidence | null {
  const raw = passage.text.text;
  const fails = FAILS.exec(raw);
  if (!fails || passage.kind === 'code' && passage.label === '') return fails && isKeyed(passage) ? flawOf(passage, names) : null;
  return flawOf(passage, names);
}

function isKeyed({ text }: Passage): boolean {
  return /^\W*\w+:\s/.test(text.text);
}

function flawOf(passage: Passage, names: TableNames): Evidence | null {
  const raw = passage.text.text;
  const logged = LOGGED.exec(raw);
  const goesOn = GOES_ON.exec(raw);
  if (!logged && !goesOn) return null;
  if (UNDONE.test(raw) || MAINTENANCE.test(raw) || OF_MANY.test(raw) || (!goesOn && ANSWERS_ERROR.test(raw))) return null;
  if (!logged && !/\bstill\b|\banyway\b|\bskip|\bignored?|\brest\b|\bothers\b|\bmissing\b|\bcontinu|\bcarr|\bgoes on|\bwithout (?:it|them|one)\b/i.test(raw)) return null;
  // Of what fails speaks the clause up to its consequence.
  const first = Math.min(logged?.index ?? raw.length, goesOn?.index ?? raw.length);
  const fails = (FAILS.exec(raw)?.index ?? 0) + 1;
  // "If one of them fails: …": what is done about it stands behind the colon.
  const colon = raw.slice(fails).search(/:\s/);
  const failure = raw.slice(0, Math.max(colon < 0 ? first : Math.min(first, fails + colon), fails));
  const isRow = /\binserts?\b|\brows?\b|\bchild(?:ren)?\b/i.test(failure);
  if (OTHER_FAILURE.test(failure) && !isRow) return null;
  const before = sentencesBefore(passage).map(({ text }) => text.text).join(' ') + stepsBefore(passage.unit);
  const namesRow = isRow || ROW_WORD.test(failure) || names.mentionsIn(passage.text).some(({ start }) => start < failure.length);
  if (!namesRow && !INSERTS.test(before) && !/\bupdated\b|\binserted\b/i.test(before)) return null;
  return { span: passage.text.span(), stance: 'denied' };
}

function stepsBefore(unit: Unit): string {
  return unit.kind === 'item' && unit.number !== null && unit.previous ? ` ${unit.previous.text.text}` : '';
}
