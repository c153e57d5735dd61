import type { MappedText } from '../../text/mapped-text.js';
import { COLUMN_CALLED, IS_KEPT_IN, KEEPS_FIELD, NAMES_NO_COLUMN, TABLE_AS_ABOVE, TABLE_CALLED } from '../lexicon/column-references.js';
import type { Unit } from '../outline.js';
import type { Column, ColumnBook } from './columns.js';

/** A column by the names of its table and of itself. */
export interface ColumnName {
  readonly table: string;
  readonly column: string;
}

const DOTTED = /(?<![\w.])([A-Za-z_]\w*)\.[A-Za-z_]\w*/;

/** "ditto, column `phone`", "column `phone` of the same table", "`.phone`": a cell whose table stands in the row above. */
export function referenceIn(stored: MappedText, unit: Unit): ColumnName | null {
  const words = stored.text;
  const isAbove = TABLE_AS_ABOVE.test(words);
  const called = TABLE_CALLED.exec(words);
  if ((!isAbove && !called) || NAMES_NO_COLUMN.test(words)) return null;
  const column = COLUMN_CALLED.exec(words)?.[1] ?? lastName(words.replace(TABLE_AS_ABOVE, ' '));
  const table = called?.[1] ?? called?.[2] ?? tableAbove(unit, stored);
  return column !== undefined && table !== undefined && column !== table ? { table, column } : null;
}

/** The one name that is left of a cell: "same table, `phone`". */
function lastName(words: string): string | undefined {
  const names = words.match(/[A-Za-z_]\w*/g) ?? [];
  return names.length === 1 ? names[0] : undefined;
}

function tableAbove(unit: Unit, stored: MappedText): string | undefined {
  const label = unit.fields.find(({ value }) => value.offsetAt(0) === stored.offsetAt(0))?.label;
  for (let row = unit.previous; row && row.kind === unit.kind; row = row.previous) {
    const words = row.fields.find((field) => field.label === label)?.value.text ?? '';
    const table = DOTTED.exec(words)?.[1] ?? TABLE_CALLED.exec(words)?.slice(1).find((name) => name !== undefined);
    if (table !== undefined) return table;
  }
  return undefined;
}

/** Words in which names set as code are those of one column each. */
interface ColumnsNamed {
  readonly words: string;
  readonly folded: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly column: Column }[];
}

/** `heard_from`, `visits.heard_from` */
const NAME_OF_COLUMN = /^\W*(?:([A-Za-z_]\w*)\.)?([A-Za-z_]\w*)\W*$/;

/** The places where a document names columns, read once for all of its fields. */
export function columnsNamedIn(units: readonly Unit[], book: ColumnBook): readonly ColumnsNamed[] {
  return units.flatMap(({ text, zone, kind }): ColumnsNamed[] => {
    if (zone !== 'plain' || kind === 'code' || kind === 'heading' || kind === 'document') return [];
    const words = text.text;
    const names = text.marks.flatMap(({ kind: set, start, end }) => {
      const [, table, name] = set === 'code' ? (NAME_OF_COLUMN.exec(words.slice(start, end)) ?? []) : [];
      const column = name === undefined ? null : table === undefined ? book.alone(name) : book.named(table, name);
      return column ? [{ start, end, column }] : [];
    });
    return names.length > 0 ? [{ words, folded: words.toLowerCase(), names }] : [];
  });
}

/** "*Your name* lands in `fullName`", "`fullName` holds your name": the one column of that name that a text gives a field. */
export function columnGiven(field: string, places: readonly ColumnsNamed[]): Column | null {
  const lower = field.toLowerCase();
  if (lower.length < 3) return null;
  for (const { words, folded, names } of places) {
    for (let at = folded.indexOf(lower); at >= 0; at = folded.indexOf(lower, at + 1)) {
      const end = at + lower.length;
      if (/\w/.test(folded.charAt(at - 1)) || /\w/.test(folded.charAt(end))) continue;
      const given = names.find((name) => (name.start >= end ? joins(words.slice(end, name.start), IS_KEPT_IN) : name.end <= at && joins(words.slice(name.end, at), KEEPS_FIELD)));
      if (given) return given.column;
    }
  }
  return null;
}

function joins(between: string, expression: RegExp): boolean {
  return between.length <= FAR && expression.test(between);
}

/** So near they stand together. */
const FAR = 48;
