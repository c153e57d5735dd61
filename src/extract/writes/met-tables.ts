import { CODE_INSERTS } from '../lexicon/coded-writes.js';
import { HANDED_ON, INSERTS, IS_ROW, LISTED_ROWS, NOTED_BESIDE, READ_BEGINS, ROW_PLACE, RUNS_AS_JOB, SETS, ADJUSTS, WRITES } from '../lexicon/writes.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import type { Reach } from '../reach.js';
import { singular, snakeCase, tableKey, type TableNames } from '../tables/names.js';
import type { EndpointSubject } from '../targets.js';
import type { Family } from './family.js';

/** A table that a passage names as code, with what is done to it. */
interface Named {
  readonly name: string;
  readonly act: 'insert' | 'set';
}

/** No column (`loan_id`, `sent_at`, `total_cents`, `status`) and no state (`in_review`, `approved`). */
const TABLE = /^(?!\w*_(?:ids?|at|on|by|key|url|cents|minor|count|status|state|token|hash|type|name|no|json|date|total|amount)$|(?:id|status|state|name|amount|total|count|type|title|body|email|token|key|value|null|true|false|pending|open|closed|failed|paid|sent|done|active|draft)$|(?:in|not)_\w+$|\w*[^e_]ed$)[a-z][a-z0-9_]{2,40}$/;
/** `Quiz`, `OrderLine`: a model, where it is said to be made. */
const MODEL = /^[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+){0,3}$/;
const COLUMN = /^([a-z][a-z0-9_]{2,40})\.([a-z][a-z0-9_]{1,40})(?:\s?[+-]?=[^=].{0,60})?$/;
/** `reply_count`: how many there are of another thing. */
const COUNTER = /^([a-z]{3,30})_?(?:count|total|counter)$/;
/** `rides/{rideId}/passengers/{uid}`: a document below another. */
const NESTED_DOCUMENT = /^\/?([a-z]\w{2,40})\/\{[^{}/]{1,40}\}\/([a-z]\w{2,40})(?:\/\{[^{}/]{1,40}\})?$/;
/** "`seatsLeft` of the ride": whose field it is. */
const FIELD_OF = /^[`"']?\s(?:of|on|in) (?:the|that|its) (?:same |parent )?([a-z]{3,30})\b/;

/**
 * Tables of which a document gives no columns: they are met where rows are said to go into them, and one act ties them. Whoever inserts
 * the `orders` row and two `order_notes` rows, or adds a deposit and raises `clubs.balance`, writes rows that must agree.
 */
export class MetTables {
  readonly #names: TableNames;
  readonly #family: Family;
  readonly #reach: Reach;
  /** By the endpoint, or by the line that leads in what a job does. */
  readonly #acts = new Map<EndpointSubject | Unit, Named[]>();

  constructor(names: TableNames, family: Family, reach: Reach) {
    this.#names = names;
    this.#family = family;
    this.#reach = reach;
  }

  /** Takes what rows are said to go into for tables. */
  meet({ text, kind }: Passage): void {
    if (kind !== 'words' && kind !== 'cell') return;
    for (const { name } of insertedByCode(text)) this.#add(name);
    if (!WRITES.test(text.text)) return;
    for (const mark of text.marks) {
      const code = mark.kind === 'code' ? text.text.slice(mark.start, mark.end).trim() : '';
      const before = text.text.slice(Math.max(0, mark.start - 40), mark.start);
      if (TABLE.test(code) && ROW_PLACE.test(before)) this.#add(code);
    }
  }

  /** Ties the tables that the one endpoint of a passage writes, as far as no columns tell how they hang together. */
  tie(passage: Passage): void {
    if (passage.kind !== 'words' && passage.kind !== 'cell') return;
    const subject = this.#writerOf(passage) ?? this.#jobOf(passage);
    const acts = subject ? actsIn(passage.text) : [];
    if (!subject || acts.length === 0) return;
    const all = [...(this.#acts.get(subject) ?? []), ...acts];
    this.#acts.set(subject, all);
    const inserted = all.filter(({ act }) => act === 'insert').map(({ name }) => name);
    const [first] = inserted;
    const set = all.find(({ act, name }) => act === 'set' && !inserted.some((other) => tableKey(other) === tableKey(name)))?.name;
    const parent = set ?? first;
    if (first === undefined || parent === undefined || isBeside(parent)) return;
    for (const child of inserted) {
      if (tableKey(child) === tableKey(parent) || isBeside(child)) continue;
      for (const name of [parent, child]) this.#add(name);
      if (!this.#family.hasColumns(tableKey(child)) && !this.#family.areKin(tableKey(child), tableKey(parent))) this.#family.tie(tableKey(child), tableKey(parent));
    }
  }

  #add(name: string): void {
    if (this.#names.keyOf(name) !== null) return;
    this.#names.add(tableKey(name), [name]);
    this.#family.meet(name);
  }

  /** "The importer (a command, run at night):" over the list of what it does. */
  #jobOf({ unit }: Passage): Unit | null {
    const lead = unit.kind === 'item' ? unit.parent : null;
    if (!lead || lead.kind === 'heading' || !RUNS_AS_JOB.test(lead.text.text)) return null;
    return this.#reach.finder.in({ unit: lead, text: lead.text, label: '', kind: 'words' }).some(({ nearness }) => nearness === 'named') ? null : lead;
  }

  #writerOf(passage: Passage): EndpointSubject | null {
    const owners = this.#reach.ownersOf(passage);
    const meant = owners.length > 0 ? owners : [...new Set(this.#reach.finder.in(passage).filter(({ nearness, byCode, range }) => nearness === 'named' && (byCode || passage.text.text.slice(range.start, range.end).includes('/'))).flatMap(({ endpoints }) => endpoints))];
    const [subject] = meant;
    return subject && meant.length === 1 && subject.draft.method !== 'GET' ? subject : null;
  }
}

function isBeside(name: string): boolean {
  return NOTED_BESIDE.test(snakeCase(name)) || HANDED_ON.test(snakeCase(name));
}

/** "Creates the `a` row and two `b` rows", "adds the amount to `c.balance`", "(`a` + `b`)": what is inserted and whose column is set. */
function actsIn(text: MappedText): Named[] {
  const words = text.text;
  const listed = listedIn(text);
  return text.marks.flatMap((mark): Named[] => {
    if (mark.kind !== 'code') return [];
    const code = words.slice(mark.start, mark.end).trim();
    const before = words.slice(0, mark.start);
    const coded = insertsIn(code);
    if (coded.length > 0) return coded;
    const [, table, column = ''] = COLUMN.exec(code) ?? [];
    if (table !== undefined) return SETS.test(before) || ADJUSTS.test(before) ? [...countedIn(before, column), { name: table, act: 'set' }] : [];
    const nested = INSERTS.test(before) ? NESTED_DOCUMENT.exec(code) : null;
    if (nested?.[1] && nested[2]) return [{ name: nested[2], act: 'insert' }, ...fieldsSet(text, nested[1])];
    if (!TABLE.test(code) && !MODEL.test(code)) return [];
    const governed = before.slice(matchesIn(before, READ_BEGINS).at(-1)?.index ?? 0);
    const isInserted = listed.has(code) || (INSERTS.test(governed) && (ROW_PLACE.test(before) || IS_ROW.test(words.slice(mark.end).replace(/^[`"']/, ''))));
    return isInserted ? [{ name: code, act: 'insert' }] : [];
  });
}

/** "inserts the reply and raises `notices.reply_count`": the rows that a column counts. */
function countedIn(before: string, column: string): Named[] {
  const thing = COUNTER.exec(column)?.[1];
  if (thing === undefined) return [];
  const isInserted = new RegExp(`\\b(?:inserts?|adds?|creates?|stores?|saves?|writes?|records?)\\s(?:the|an?|one|each|its|that)\\s(?:new\\s)?${singular(thing)}(?:\\srow)?\\b`, 'i').test(before);
  return isInserted ? [{ name: thing, act: 'insert' }] : [];
}

/** "… and lowers `seatsLeft` of the ride": a field of the document above is set. */
function fieldsSet({ text, marks }: MappedText, parent: string): Named[] {
  const isSet = marks.some((mark) => {
    const before = text.slice(Math.max(0, mark.start - 40), mark.start);
    const of = mark.kind === 'code' ? FIELD_OF.exec(text.slice(mark.end))?.[1] : undefined;
    return of !== undefined && tableKey(of) === tableKey(parent) && (SETS.test(before) || ADJUSTS.test(before));
  });
  return isSet ? [{ name: parent, act: 'set' }] : [];
}

/** `db.insert(orders)`, `from('orders').insert(…)` */
function insertsIn(code: string): Named[] {
  return matchesIn(code, CODE_INSERTS).flatMap((match): Named[] => {
    const name = match.slice(1).find((group) => group !== undefined) ?? '';
    return TABLE.test(name) ? [{ name, act: 'insert' }] : [];
  });
}

function insertedByCode({ text, marks }: MappedText): Named[] {
  return marks.flatMap((mark) => (mark.kind === 'code' ? insertsIn(text.slice(mark.start, mark.end)) : []));
}

/** The tables of "(`surveys` + `questions`)", behind what a route does. */
export function listedIn({ text, marks }: MappedText): ReadonlySet<string> {
  const listed = new Set<string>();
  for (const match of matchesIn(text, LISTED_ROWS)) {
    const end = match.index + match[0].length;
    const inside = marks.filter((mark) => mark.kind === 'code' && match.index <= mark.start && mark.end <= end).map((mark) => text.slice(mark.start, mark.end).trim());
    const [parent = '', ...children] = inside;
    // With commas alone they may be fields: `booking_extras` after `bookings` are none.
    const areRows = !match[0].includes(',') || children.some((child) => snakeCase(child).startsWith(`${singular(snakeCase(parent))}_`));
    if (areRows && inside.every((name) => /s$/.test(name))) for (const name of inside) listed.add(name);
  }
  return listed;
}
