import type { ColumnFact, TableSource } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import type { Unit } from '../outline.js';

/** How surely a place declares a table: a listing or a table of columns, a list of tables, a sentence. */
export type Tier = 'declared' | 'listed' | 'prose';

/** One place where a table is declared, and what is said there. */
export interface TableDraft {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly columns: readonly ColumnFact[];
  readonly source: TableSource;
  readonly partial: boolean;
  readonly nameSpan: Span;
  readonly unit: Unit;
  readonly tier: Tier;
  /** Called a table in so many words, its name set as code. */
  readonly called?: boolean;
  /** Told in ordinary words, which may mean something else than a table. */
  readonly told?: boolean;
  /** What is said beside the declaration: remarks, descriptions, comments. */
  readonly words: readonly MappedText[];
}

/** A column of which only the name is known. */
export function bareColumn(name: string, span: Span, more: Partial<ColumnFact> = {}): ColumnFact {
  return { name, type: '', nullable: null, primaryKey: false, unique: false, references: null, values: null, check: null, comment: null, span, ...more };
}
