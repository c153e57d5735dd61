import type { Evidence } from '../../model/claim.js';
import type { Table } from '../../model/model.js';
import type { MultiRowWrite } from '../../model/writes.js';
import type { Span } from '../../text/source-file.js';
import { Addressees } from '../calls/addressees.js';
import { ABOUT_ACCESS, ANSWERS_ERROR, ATOMIC, DENIES_ATOMIC, FAILS, GOES_ON, INSERTS, LOGGED, MAINTENANCE, NOTED_BESIDE, OF_MANY, OTHER_FAILURE, PARENT_WITH_CHILD, REPLACES_SET, ROW_WORD, UNDONE, WRITES, WRITES_LABEL } from '../lexicon/writes.js';
import type { Unit } from '../outline.js';
import { type Passage, sentencesBefore } from '../passages.js';
import type { Reach } from '../reach.js';
import { snakeCase, tableKey, TableNames } from '../tables/names.js';
import type { EndpointSubject } from '../targets.js';
import { ActionFinder, jobOf } from './actions.js';

/** What the document says of the rows that one action writes. */
interface Action {
  readonly subject: EndpointSubject | null;
  /** A job without an endpoint, by its name. */
  readonly job: string | null;
  readonly inserted: Map<string, Span>;
  readonly written: Map<string, Span>;
  /** A set of children is replaced. */
  replaced: Span | null;
  logAndContinue: Evidence | null;
  atomic: Evidence | null;
}

/** Actions that write a parent and its children, and how they hold together (RULES.md, write-atomicity). */
export function readWrites(passages: readonly Passage[], tables: readonly Table[], reach: Reach): MultiRowWrite[] {
  const reader = new WriteReader(tables, reach);
  const spoken = passages.filter((passage) => passage.kind !== 'heading' && passage.unit.zone === 'plain');
  for (const passage of spoken) reader.read(passage);
  return reader.writes(spoken);
}

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
    const isListed = WRITES_LABEL.test(passage.label);
    if (!isListed && ((passage.kind !== 'words' && passage.kind !== 'cell') || !WRITES.test(raw) || ABOUT_ACCESS.test(raw))) return;
    const isAtomic = atomicIn(passage) !== null;
    const mentions = this.#names.mentionsIn(passage.text).filter(({ key, marked }) => this.#family.isRelated(key) && (marked || isListed || isAtomic));
    const children = ownChildren(passage, this.#names, this.#reach);
    const action = mentions.length + children.length > 0 ? this.#actionOf(passage, false) : null;
    if (!action) return;
    for (const { key, span } of children) {
      action.inserted.set(key, span);
      action.written.set(key, span);
    }
    for (const { key, start, end } of mentions) {
      const before = raw.slice(0, start);
      if (isListed || INSERTS.test(before)) action.inserted.set(key, action.inserted.get(key) ?? passage.text.span(start, end));
      if (isListed || WRITES.test(before)) action.written.set(key, action.written.get(key) ?? passage.text.span(start, end));
    }
  }

  /** The writes that must hold together, with what the passages say of that. */
  writes(passages: readonly Passage[]): MultiRowWrite[] {
    const found = [...this.#actions.values()].map((action) => ({ action, pair: this.#family.pairIn(action) })).filter(({ action, pair }) => pair !== null || action.logAndContinue !== null || action.replaced !== null);
    if (found.length === 0) return [];
    const joined: Joined[] = [];
    for (const passage of passages) {
      const evidence = atomicIn(passage);
      if (!evidence) continue;
      joined.push({ tables: new Set(this.#names.mentionsIn(passage.text).map(({ key }) => key)), evidence });
      const action = this.#actionOf(passage, true);
      if (action) action.atomic ??= evidence;
    }
    return found.map(({ action, pair }) => writeOf(action, pair, joined));
  }

  #actionOf(passage: Passage, thorough: boolean): Action | null {
    this.#finder ??= new ActionFinder(this.#reach, new Addressees(this.#reach, ({ facts }) => facts.writes));
    const subject = this.#finder.endpointOf(passage, thorough);
    const job = subject ? null : jobOf(passage);
    const key = subject ?? job;
    if (key === null || key === '') return null;
    const known = this.#actions.get(key);
    if (known) return known;
    const action: Action = { subject, job, inserted: new Map(), written: new Map(), replaced: null, logAndContinue: null, atomic: null };
    this.#actions.set(key, action);
    return action;
  }
}

/** Tables that a statement says are written as one. */
interface Joined {
  readonly tables: ReadonlySet<string>;
  readonly evidence: Evidence;
}

function writeOf(action: Action, pair: Pair | null, joined: readonly Joined[]): MultiRowWrite {
  const together = pair ? (joined.find(({ tables }) => tables.has(pair.parent) && tables.has(pair.child))?.evidence ?? null) : null;
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

  constructor(tables: readonly Table[]) {
    for (const table of tables) this.#names.set(tableKey(table.name), table.name);
    for (const table of tables) {
      const parents = new Set<string>();
      for (const column of table.columns) {
        const named = column.references ? tableKey(column.references.table) : tableKey(snakeCase(column.name).replace(/_id$/, ''));
        if (/(?:_id|Id)$/.test(column.name) || column.references) parents.add(named);
      }
      this.#parents.set(tableKey(table.name), parents);
    }
  }

  /** It has parents or children among the tables. */
  isRelated(key: string): boolean {
    return (this.#parents.get(key)?.size ?? 0) > 0 || [...this.#parents.values()].some((parents) => parents.has(key));
  }

  /** A child that the action inserts with a parent that it writes too. */
  pairIn({ inserted, written }: Action): Pair | null {
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

/** "Creates a pair and its thread" in the entry of an endpoint: parent and child, in ordinary words. */
function ownChildren(passage: Passage, names: TableNames, reach: Reach): readonly { readonly key: string; readonly span: Span }[] {
  const match = PARENT_WITH_CHILD.exec(passage.text.text);
  if (!match || reach.ownersOf(passage).length !== 1) return [];
  const keys = [match[1], match[2]].flatMap((word) => (word ? [names.keyOf(word)] : [])).filter((key) => key !== null);
  return keys.length < 2 ? [] : keys.map((key) => ({ key, span: passage.text.span(match.index, match.index + match[0].length) }));
}

function atomicIn({ text }: Passage): Evidence | null {
  if (DENIES_ATOMIC.test(text.text)) return null;
  const match = ATOMIC.exec(text.text);
  return match ? { span: text.span(match.index, match.index + match[0].length), stance: 'affirmed' } : null;
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
  if (!logged && !/\bstill\b|\banyway\b|\bskip|\bignored?|\brest\b|\bothers\b|\bmissing\b|\bcontinu|\bcarr|\bgoes on|\bwithout them\b/i.test(raw)) return null;
  // Of what fails speaks the clause up to its consequence.
  const first = Math.min(logged?.index ?? raw.length, goesOn?.index ?? raw.length);
  const failure = raw.slice(0, Math.max(first, (FAILS.exec(raw)?.index ?? 0) + 1));
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
