import type { ColumnFact, TableSource } from '../../parse/embedded.js';
import type { Tier } from './draft.js';
import { tableKey } from './names.js';

/** `lending_latefee`: an application, and a model in small letters without its word breaks. */
const OF_APPLICATION = /^["']?(?:public\.)?[a-z][a-z0-9_]*_([a-z0-9]+)["']?$/;

interface Declared {
  readonly name: string;
  readonly source: TableSource;
  readonly columns: readonly ColumnFact[];
  /** Where it is only named so far, it may be the table of a model. */
  readonly tier?: Tier;
}

/**
 * The tables of Django's models that name none: the framework calls them by their application and the model's name. What a
 * column is called, or a table that is declared besides, names no such table.
 */
export class ModelTables {
  readonly #byName = new Map<string, string>();
  readonly #others: ReadonlySet<string>;

  constructor(drafts: readonly Declared[]) {
    for (const { name, source } of drafts) if (source === 'django' && /^[A-Z][A-Za-z0-9]*$/.test(name)) this.#byName.set(name.toLowerCase(), tableKey(name));
    this.#others = this.#byName.size === 0 ? new Set() : new Set(drafts.flatMap(({ name, columns, tier }) => [...columns.map((column) => column.name.toLowerCase()), ...(tier === undefined || tier === 'declared' ? [name] : [])]));
  }

  /** The key of the model whose table has a name. */
  keyOf(name: string): string | null {
    if (this.#byName.size === 0 || this.#others.has(name)) return null;
    return this.#byName.get(OF_APPLICATION.exec(name)?.[1] ?? '') ?? null;
  }
}
