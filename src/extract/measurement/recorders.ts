import type { Table } from '../../model/model.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { EndpointDraft } from '../endpoints.js';
import { segmentsOf, stemOf } from '../calls/topics.js';
import { DONE_MOMENT, EVENT_HEADER, EVENT_TITLE } from '../lexicon/metrics.js';
import { headingOf, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { type Range, stanceAt } from '../stance.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { isOfDesign } from '../zones.js';
import type { CountedAct } from './counted-acts.js';

/** Something that records an act, as words name it. */
export interface NamedRecorder {
  readonly kind: 'column' | 'table' | 'event' | 'endpoint';
  readonly range: Range;
  readonly table: Table | null;
  /** A column that holds a time. */
  readonly isMoment: boolean;
}

/** `bookings.completed_at`, `digest_opened`, `openedAt`, `setItemCategory`, `bookings`. */
const IDENTIFIER = /\$?[A-Za-z]\w*(?:\.[A-Za-z]\w*)*/g;
const COMPOUND = /^[a-z][a-zA-Z0-9]*_\w+$|^[a-z]+[A-Z]\w*$|^[A-Za-z]\w*\.[a-z_]\w*$/;
const METHOD_WORD = /\b(?:GET|POST|PUT|PATCH|DELETE)\s+(?=[`/\w])/g;
/** Words of SQL, and values. */
const NO_NAME = /^(?:select|from|where|count|sum|avg|distinct|and|or|is|not|null|true|false|group|by|as|in|src|date|interval|now|case|when|then|else|end|on|using|join|left|filter|order|true|lower|upper)$/i;
const EVENT_NAME = /^[a-z][a-z0-9]*(?:[_.:][a-z0-9]+)+$/;
const MOMENT = /^\w+(?:_at|_on|At|On)$/;
const LOCAL_NAME = /(?:_id|Id|_ids|_at|At|_by|_on)$/;

/** What a document declares that can record an act: tables and columns, endpoints, events. */
export class Recorders {
  readonly #tables = new Map<string, Table>();
  readonly #columns = new Map<string, Table>();
  readonly #drafts: readonly EndpointDraft[];
  readonly #parts: ReadonlySet<string>[] = [];
  readonly #tableStems = new Set<string>();
  /** Names of events, by their stems: each has its time. */
  readonly #events: ReadonlySet<string>[] = [];
  /** Events that a table or a section of events lists. */
  readonly #listed: ListedEvent[] = [];
  /** Stems of `lit_at`, `closedAt`, wherever they are named. */
  readonly #moments = new Set<string>();

  constructor(passages: readonly Passage[], tables: readonly Table[], drafts: readonly EndpointDraft[]) {
    this.#drafts = drafts;
    for (const table of tables) {
      for (const key of keysOf(table.name)) if (!this.#tables.has(key)) this.#tables.set(key, table);
      for (const stem of stems(table.name)) this.#tableStems.add(stem);
      for (const column of table.columns) {
        this.#columns.set(fold(column.name), table);
        if (isMoment(column)) for (const stem of stems(column.name)) this.#moments.add(stem);
        if (/_?id$/i.test(column.name) && column.name.length > 2) continue;
        this.#parts.push(new Set([...stems(table.name), ...stems(column.name), ...(column.values ?? []).flatMap(stems)]));
      }
    }
    for (const draft of drafts) this.#parts.push(new Set(segmentsOf(draft).flatMap(stems)));
    const seen = new Set<Unit>();
    for (const { text, unit } of passages) {
      // What is left out of this build records nothing.
      if (!isOfDesign(unit.zone)) continue;
      const listed = seen.has(unit) ? null : listedEvent(unit);
      seen.add(unit);
      if (listed) {
        this.#listed.push(listed);
        this.#parts.push(listed.told);
        this.#events.push(new Set(listed.name));
      }
      for (const mark of text.marks) {
        if (mark.kind !== 'code') continue;
        const word = text.text.slice(mark.start, mark.end).replace(/['"]/g, '');
        const column = word.split('.').at(-1) ?? '';
        if (MOMENT.test(column)) for (const stem of stems(column)) this.#moments.add(stem);
        if (!EVENT_NAME.test(word) || LOCAL_NAME.test(word) || stanceAt(text, mark).stance === 'hedged') continue;
        this.#parts.push(new Set(stems(word)));
        if (!this.#columns.has(fold(word)) && !word.includes('.')) this.#events.push(new Set(stems(word)));
      }
    }
  }

  /** The columns, tables, events and endpoints that words name outright. */
  in(text: MappedText): NamedRecorder[] {
    const raw = text.text;
    const found: NamedRecorder[] = [];
    const inCode = (at: number): boolean => text.markAt(at, 'code') !== undefined;
    for (const match of matchesIn(raw, METHOD_WORD)) found.push({ kind: 'endpoint', range: rangeOf(match), table: null, isMoment: false });
    for (const match of matchesIn(raw, /(?:^|[\s`"'(])(\/[a-z][\w/:{}[\]-]*)/gi)) found.push({ kind: 'endpoint', range: rangeOf(match), table: null, isMoment: false });
    for (const match of matchesIn(raw, IDENTIFIER)) {
      const word = match[0];
      const isCode = inCode(match.index);
      if (raw.charAt(match.index - 1) === '/' || NO_NAME.test(word) || /^(?:i\.e|e\.g)$/i.test(word)) continue;
      const named = this.#named(word, isCode);
      if (named) found.push({ ...named, range: rangeOf(match), isMoment: named.kind === 'column' && MOMENT.test(word.split('.').at(-1) ?? '') });
    }
    return found.sort((a, b) => a.range.start - b.range.start);
  }

  /** Tables that ordinary words name ("signups over needed", "a second check-in"). */
  tablesMeant(words: string): Table[] {
    const list = words.toLowerCase().match(/[a-z][a-z-]{2,}/g) ?? [];
    return [...new Set(list.flatMap((word) => this.#tables.get(fold(word)) ?? []))];
  }

  /** Whether an endpoint's path has these words ("the coverage report" → `/reports/coverage`). */
  isEndpointOf(words: string): boolean {
    const wanted = new Set(stems(words));
    return this.#drafts.some((draft) => {
      const own = [...new Set(segmentsOf(draft).flatMap(stems))];
      return own.length > 1 && own.every((stem) => wanted.has(stem));
    });
  }

  /** Whether a column, event or endpoint has these stems in its name; what a table is called tells no act. */
  records(wanted: readonly string[]): boolean {
    if (wanted.length === 0) return false;
    const least = Math.min(2, wanted.length);
    return this.#parts.some((parts) => {
      const hits = wanted.filter((stem) => parts.has(stem));
      return hits.length >= least && (least === 1 || hits.some((stem) => !this.#tableStems.has(stem)));
    });
  }

  /**
   * Whether a listed event is the act that a name tells: it is called after all that is done there, or its row tells most of it.
   * @param done the stems of what was done: "returned"
   */
  lists(wanted: readonly string[], done: readonly string[]): boolean {
    return this.#listed.some(({ name, told }) => {
      if (done.length > 0 && !done.every((stem) => told.has(stem))) return false;
      if (done.length > 0 && name.every((stem) => done.includes(stem))) return true;
      return wanted.filter((stem) => told.has(stem)).length >= Math.max(2, wanted.length / 2);
    });
  }

  /** Whether the name and the row of a listed event tell an act: what is done in it, and half at least of what it is done to. */
  listsAct({ verb, objects }: CountedAct): boolean {
    const act = stems(verb);
    return this.#listed.some(({ name, told, words }) => {
      // "the reader's page": who reads is not said to read.
      if (!words.some((word) => stems(word).some((stem) => act.includes(stem)) && !AGENT.test(word))) return false;
      const hits = objects.filter((stem) => told.has(stem));
      return objects.length > 0 ? hits.length >= Math.max(1, objects.length / 2) : act.some((stem) => name.includes(stem));
    });
  }

  /** Whether one of these stems stands in the name of a moment or an event, beyond what tables are called. */
  marks(ends: readonly string[]): boolean {
    const telling = ends.filter((stem) => !this.#tableStems.has(stem));
    return [...this.#events, this.#moments].some((parts) => telling.some((stem) => parts.has(stem)));
  }

  /** "Time to first reply": whether a table has a moment of that name and one before it, where the time begins. */
  hasTimeUntil(end: readonly string[]): boolean {
    return [...new Set(this.#tables.values())].some((table) => {
      const moments = table.columns.filter(isMoment).map(({ name }) => stems(name));
      const last = moments.findIndex((parts) => end.some((stem) => parts.includes(stem)) && end.filter((stem) => parts.includes(stem) || stems(table.name).includes(stem)).length >= Math.min(2, end.length));
      return last >= 0 && moments.length > 1;
    });
  }

  /** Whether a table has the time of an act, or of its last change. */
  hasMomentOf(table: Table, acts: readonly string[]): boolean {
    return table.columns.length === 0 || table.columns.some((column) => isMoment(column) && stems(column.name).some((stem) => acts.includes(stem) || CHANGE.test(stem)));
  }

  /** The column that tells when what a row of a table asks for was done, beside one for when it was asked: `done_at` beside `sent_at`. */
  doneMomentOf({ columns }: Table): string | null {
    const moments = columns.filter(isMoment).map(({ name }) => name);
    return moments.length > 1 ? (moments.find((name) => DONE_MOMENT.test(name)) ?? null) : null;
  }

  /** Whether a column of a table tells of an act. */
  hasAct(table: Table, acts: readonly string[]): boolean {
    return table.columns.length === 0 || table.columns.some((column) => /^(?:status|state|stage|phase|outcome|result)$/i.test(column.name) || [...stems(column.name), ...(column.values ?? []).flatMap(stems)].some((stem) => acts.includes(stem)));
  }

  #named(word: string, isCode: boolean): Omit<NamedRecorder, 'range' | 'isMoment'> | null {
    const [head = '', ...tail] = word.split('.');
    const owner = this.#tables.get(fold(head));
    if (owner && tail.length > 0) {
      const column = tail.join('.');
      const isKnown = owner.columns.length === 0 || owner.columns.some(({ name }) => fold(name) === fold(column)) || owner.columns.some(({ type }) => /json/i.test(type));
      return isKnown ? { kind: 'column', table: owner } : null;
    }
    if (owner && (isCode || head.includes('_'))) return { kind: 'table', table: owner };
    const column = this.#columns.get(fold(word));
    if (column && (isCode || COMPOUND.test(word))) return { kind: 'column', table: column };
    if (this.#drafts.some((draft) => draft.path === null && fold(draft.name) === fold(word))) return { kind: 'endpoint', table: null };
    if (COMPOUND.test(word)) return LOCAL_NAME.test(word) && !word.includes('.') && this.#columns.size > 0 ? null : { kind: 'event', table: null };
    return isCode && /^[a-z]\w{3,}$/i.test(word) ? { kind: 'event', table: null } : null;
  }
}

/** An event of a table or a section of events, by the stems of its name and of all that its row tells. */
interface ListedEvent {
  readonly name: readonly string[];
  readonly told: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** Whoever does it: "reader", "buyers". */
const AGENT = /(?:er|or)s?$/;

/** "| `returned` | the book is back; `on_time` boolean |" */
function listedEvent(unit: Unit): ListedEvent | null {
  if (unit.kind !== 'row' && unit.kind !== 'item') return null;
  const [first] = unit.fields;
  if (!(unit.kind === 'row' && first && EVENT_HEADER.test(first.label)) && !EVENT_TITLE.test(headingOf(unit)?.text.text ?? '')) return null;
  const text = unit.kind === 'row' && first ? first.value : unit.text;
  const mark = text.marks.find(({ kind, start }) => kind === 'code' && start < 4);
  const name = mark ? text.text.slice(mark.start, mark.end).replace(/[`'"]/g, '') : '';
  if (!/^[A-Za-z][\w.: -]{2,60}$/.test(name) || /^(?:GET|POST|PUT|PATCH|DELETE)\b/.test(name)) return null;
  return stanceAt(unit.text, { start: 0, end: Math.min(unit.text.length, LEAD) }).stance === 'affirmed' ? { name: stems(name), told: new Set(stems(unit.text.text)), words: unit.text.text.toLowerCase().match(/[a-z]{3,}/g) ?? [] } : null;
}

const LEAD = 40;

/** Of a column for the time of any change. */
const CHANGE = /^(?:updat|modif|chang|state|status)/;

function isMoment({ name, type }: Table['columns'][number]): boolean {
  return MOMENT.test(name) || /\b(?:timestamp\w*|datetime\w*)\b/i.test(type);
}

/** The stems of words; what stands in code or camel case is taken apart. */
export function stems(text: string): string[] {
  const words = text.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().match(/[a-z]{3,}/g) ?? [];
  // "dropped" and "drop", "shelved" and "shelf".
  return [...new Set(words.map((word) => stemOf(word).replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/v$/, 'f')))];
}

function keysOf(name: string): string[] {
  const key = fold(name);
  return [...new Set([key, key.replace(/ies$/, 'y'), key.replace(/s$/, ''), `${key}s`])];
}

const fold = (name: string): string => name.toLowerCase().replace(/[_\-"`]/g, '');
