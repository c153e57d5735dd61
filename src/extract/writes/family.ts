import type { Evidence } from '../../model/claim.js';
import type { Table } from '../../model/model.js';
import type { Span } from '../../text/source-file.js';
import { NOTED_BESIDE } from '../lexicon/writes.js';
import { singular, snakeCase, tableKey } from '../tables/names.js';
import type { Unit } from '../outline.js';
import type { EndpointSubject } from '../targets.js';
import { TableWords } from './table-words.js';

/** What the document says of the rows that one action writes. */
export interface Action {
  readonly subject: EndpointSubject | null;
  /** A job without an endpoint, by its name. */
  readonly job: string | null;
  readonly inserted: Map<string, Span>;
  readonly written: Map<string, Span>;
  /** Tables of which several rows are changed. */
  readonly repeated: Set<string>;
  /** Tables of which rows are said to be written in ordinary words: "saves the trip, then its legs". */
  readonly told: Map<string, { readonly span: Span; readonly unit: Unit }>;
  /** A set of children is replaced, or a thing is said to be written and then what belongs to it. */
  replaced: Span | null;
  /** Code creates a parent with its children in one call. */
  nested: Span | null;
  logAndContinue: Evidence | null;
  atomic: Evidence | null;
}

/** A parent and a child that one action writes. */
export interface Pair {
  readonly parent: string;
  readonly child: string;
  readonly parentName: string;
  readonly childName: string;
  readonly span: Span;
}

/** Which tables are children of which. */
export class Family {
  readonly #parents = new Map<string, Set<string>>();
  /** Those that have children. */
  readonly #withChildren = new Set<string>();
  readonly #words = new TableWords();
  readonly #tables: readonly Table[];
  /** Tables whose rows another one has a figure of, with that one. */
  readonly #figures: (readonly [child: string, parent: string])[] = [];
  /** Those of which the document tells columns. */
  readonly #withColumns: ReadonlySet<string>;

  constructor(tables: readonly Table[]) {
    this.#tables = tables;
    this.#withColumns = new Set(tables.filter(({ columns }) => columns.length > 0).map(({ name }) => tableKey(name)));
    for (const table of tables) this.#words.set(tableKey(table.name), table.name);
    for (const table of tables) {
      const key = tableKey(table.name);
      this.#parents.set(key, new Set());
      for (const column of table.columns) {
        const thing = snakeCase(column.name).replace(/_id$/, '');
        if (/(?:_id|Id)$/.test(column.name) || column.references) this.tie(key, column.references ? tableKey(column.references.table) : this.#meantBy(thing));
        const counted = FIGURE_OF.exec(snakeCase(column.name))?.[1];
        // `shops.rating_avg` follows from the rows of `ratings`.
        if (counted !== undefined && tableKey(counted) !== key) this.#figures.push([tableKey(counted), key]);
      }
      // `kit_things` belongs to `kits`, whatever columns are shown.
      for (const parent of this.#words.heading(table.name)) this.tie(key, parent);
    }
    for (const [child, parent] of this.#figures) this.tie(child, parent);
  }

  /** The one table that has a column of this name, where the name tells enough. */
  ownerOf(column: string): string | null {
    const owners = column.includes('_') || /[a-z][A-Z]/.test(column) ? this.#tables.filter((table) => table.columns.some(({ name }) => name === column)) : [];
    return owners.length === 1 && owners[0] ? tableKey(owners[0].name) : null;
  }

  /** `loadId` points to `kiln_loads` where there are no `loads`. */
  #meantBy(thing: string): string {
    const key = tableKey(thing);
    return this.#words.has(key) ? key : (this.#words.endingWith(thing) ?? key);
  }

  /** A table of which only the name is known: `order_lines` belongs to `orders`. */
  meet(name: string): void {
    const key = tableKey(name);
    this.#parents.set(key, new Set());
    for (const parent of this.#words.heading(name)) this.tie(key, parent);
    for (const child of this.#words.headedBy(name)) this.tie(child, key);
    this.#words.set(key, name);
  }

  /** "the extra charge" beside a column of `stays` is a row of `stay_charges`. */
  childrenCalled(parent: string, words: string): { readonly key: string; readonly start: number; readonly end: number; readonly marked: true }[] {
    const name = this.#words.nameOf(parent);
    return this.#words.headedBy(name).flatMap((key) => {
      const noun = this.#words.wordBehind(name, this.#words.nameOf(key));
      const start = noun.length < 4 ? -1 : words.search(new RegExp(`\\b${noun}s?\\b`, 'i'));
      return start < 0 ? [] : [{ key, start, end: start + noun.length, marked: true as const }];
    });
  }

  /** Takes one table for the child of another, as a program ties them. */
  tie(child: string, parent: string): void {
    const parents = this.#parents.get(child);
    if (!parents) return;
    parents.add(parent);
    this.#withChildren.add(parent);
  }

  /** The one table whose rows go by a word behind that of another: "items" of `order_items`. */
  calledByTail(word: string): string | null {
    return this.#words.endingWith(singular(snakeCase(word)));
  }

  /** The tables whose rows a text calls by the last word of their names: "a failed task insert" of `lesson_tasks`. */
  tailsIn(words: string): { readonly key: string }[] {
    return (words.toLowerCase().match(/[a-z]{4,}/g) ?? []).flatMap((word) => this.calledByTail(word) ?? []).map((key) => ({ key }));
  }

  /** The tables that a text names in ordinary words: "order lines" of `order_lines`. */
  namedInWords(words: string): { readonly key: string; readonly start: number; readonly end: number }[] {
    return this.#words.in(words);
  }

  /** The only parent of a table. */
  parentOf(child: string): string | null {
    const parents = [...(this.#parents.get(child) ?? [])].filter((key) => key !== child && this.#words.has(key));
    return parents.length === 1 ? (parents[0] ?? null) : null;
  }

  /** The document tells columns of the table: they tell what it belongs to. */
  hasColumns(key: string): boolean {
    return this.#withColumns.has(key);
  }

  /** It has parents or children among the tables. */
  isRelated(key: string): boolean {
    return (this.#parents.get(key)?.size ?? 0) > 0 || this.#withChildren.has(key);
  }

  /** One of them is the parent of the other. */
  areKin(a: string, b: string): boolean {
    return this.#parents.get(a)?.has(b) === true || this.#parents.get(b)?.has(a) === true;
  }

  isChildOf(child: string, parent: string): boolean {
    return child !== parent && this.#parents.get(child)?.has(parent) === true;
  }

  /** A child that the action inserts with a parent that it writes too, or children that it ties to the parent it inserts. */
  pairIn({ inserted, written, repeated, told }: Action): Pair | null {
    for (const child of repeated) {
      const parent = [...(this.#parents.get(child) ?? [])].find((key) => key !== child && inserted.has(key));
      if (parent !== undefined) return { parent, child, parentName: this.#words.nameOf(parent), childName: this.#words.nameOf(child), span: inserted.get(parent) as Span };
    }
    for (const [child, span] of inserted) {
      const childName = this.#words.nameOf(child);
      if (NOTED_BESIDE.test(snakeCase(childName))) continue;
      const parent = [...(this.#parents.get(child) ?? [])].find((key) => key !== child && written.has(key));
      const parentName = parent === undefined ? '' : this.#words.nameOf(parent);
      if (parent !== undefined && !WHOSE.test(parentName)) return { parent, child, parentName, childName, span };
    }
    return this.#toldPairIn(told);
  }

  /** A parent and a child that are told together in ordinary words: in one sentence, or as steps of one flow. */
  #toldPairIn(told: Action['told']): Pair | null {
    for (const [child, { span, unit }] of told) {
      const childName = this.#words.nameOf(child);
      const parent = NOTED_BESIDE.test(snakeCase(childName)) ? undefined : [...(this.#parents.get(child) ?? [])].find((key) => key !== child && areOfOneFlow(told.get(key)?.unit, unit));
      const parentName = parent === undefined ? '' : this.#words.nameOf(parent);
      if (parent !== undefined && !WHOSE.test(parentName)) return { parent, child, parentName, childName, span };
    }
    return null;
  }
}

/** A column that keeps a figure of the rows of another table: `rating_avg`, `photos_count`. */
const FIGURE_OF = /^(?:total_)?([a-z]\w*?)_(?:avg|average|mean|count|total|sum|num)$/;

/** Rows of those to whom everything belongs. */
const WHOSE = /^(?:users?|profiles?|accounts?|tenants?|workspaces?|organi[sz]ations?|teams?)$/i;

function areOfOneFlow(a: Unit | undefined, b: Unit): boolean {
  return a === b || (a !== undefined && a.number !== null && b.number !== null && a.parent === b.parent);
}
