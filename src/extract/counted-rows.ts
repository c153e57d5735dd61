import type { Row, Table } from '../parse/document.js';
import type { MappedText } from '../text/mapped-text.js';
import { ROW_NUMBER_COLUMN } from './lexicon/row-codes.js';

/** A row with its number, where the first column of its table only counts the rows. */
export interface CountedRow extends Row {
  readonly ordinal: number | null;
}

/** A table without the column that only counts its rows. */
export interface CountedTable {
  readonly header: Table['header'];
  readonly rows: readonly CountedRow[];
}

const ORDINAL = /^#?\d{1,3}[.)]?$/;
const LEAST_ROWS = 2;

/**
 * Takes the first column away where it only counts the rows, from wherever it begins ("| # | Endpoint | Auth |"): the names stand in the
 * next one. Numbers that do not count may be those of other rows, or data: they stay.
 */
export function withoutCount({ header, rows }: Table): CountedTable {
  if (!counts(header, rows)) return { header, rows: rows.map((row) => ({ ...row, ordinal: null })) };
  return { header: header.slice(1), rows: rows.map(({ cells, span }) => ({ cells: cells.slice(1), span, ordinal: ordinalOf(cells) })) };
}

function counts(header: readonly MappedText[], rows: readonly Row[]): boolean {
  const label = header[0]?.text.trim() ?? '';
  if (header.length < 2 || rows.length < LEAST_ROWS || !(label === '' || ROW_NUMBER_COLUMN.test(label))) return false;
  const first = ordinalOf(rows[0]?.cells ?? []);
  return rows.every(({ cells }, index) => cells.length > 1 && ORDINAL.test(cells[0]?.text.trim() ?? '') && ordinalOf(cells) === first + index);
}

function ordinalOf([cell]: readonly MappedText[]): number {
  return Number((cell?.text ?? '').replace(/\D/g, ''));
}
