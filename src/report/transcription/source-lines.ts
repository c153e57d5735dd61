import type { Unit } from '../../extract/outline.js';
import type { Block, Section, Table } from '../../parse/document.js';
import type { SourceFile, Span } from '../../text/source-file.js';

/** A stretch of whole lines, from 0; the end is exclusive. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** The lines of a markdown file by what stands on them. */
export class SourceLines {
  readonly lines: readonly string[];
  /** The tables, each with the lines of its rows. */
  readonly tables: readonly { readonly whole: Lines; readonly rows: readonly Lines[] }[];
  readonly #file: SourceFile;
  readonly #units: readonly Unit[];
  /** Where a table begins, by the place of its first row. */
  readonly #startOfTable = new Map<number, number>();

  constructor(file: SourceFile, root: Section, units: readonly Unit[]) {
    this.#file = file;
    this.#units = units;
    this.lines = file.text.split('\n');
    this.tables = tablesIn(root).map(({ span, rows }) => {
      if (rows[0]) this.#startOfTable.set(rows[0].span.start, span.start);
      return { whole: this.of(span), rows: rows.map((row) => this.of(row.span)) };
    });
  }

  of({ start, end }: Span): Lines {
    return { from: this.#lineAt(start), to: this.#lineAt(Math.max(start, end - 1)) + 1 };
  }

  /** The lines of a unit with all that stands below it. */
  below(unit: Unit): Lines {
    if (unit.kind === 'row') return this.of(unit.span);
    let last = unit.index + 1;
    while (last < this.#units.length && isBelow(this.#units[last], unit)) last++;
    const next = this.#units[last];
    return { from: this.#lineAt(unit.span.start), to: next ? Math.max(this.#lineAt(this.#startOf(next)), this.#lineAt(unit.span.start) + 1) : this.lines.length };
  }

  text({ from, to }: Lines): string {
    return this.lines.slice(from, to).join('\n');
  }

  #startOf({ span }: Unit): number {
    return this.#startOfTable.get(span.start) ?? span.start;
  }

  #lineAt(offset: number): number {
    return this.#file.lineAt(offset) - 1;
  }
}

function isBelow(unit: Unit | undefined, above: Unit): boolean {
  for (let at = unit?.parent ?? null; at; at = at.parent) if (at === above) return true;
  return false;
}

function tablesIn({ blocks, sections }: Section): Table[] {
  return [...blocks.flatMap(tablesOf), ...sections.flatMap(tablesIn)];
}

function tablesOf(block: Block): Table[] {
  if (block.kind === 'table') return [block];
  return block.kind === 'list' ? block.items.flatMap((item) => item.blocks.flatMap(tablesOf)) : [];
}
