import type { Unit } from '../outline.js';
import { columnsOfRow } from './columns-below.js';
import type { TableDraft } from './draft.js';
import { drawnTables } from './drawn-rows.js';
import { isTableName } from './names.js';

/** `OrderRow table (shop.orders):`, `Table: orders` */
const TITLE = /^\W{0,6}(?:table\s?:?\s)?(?:\w{1,40}\.)?([A-Za-z_]\w{1,40})\W{0,3}(?:(?:table|collection|model|entity)\b)?(?:\s(?:structure|schema|definition|columns))?\s?(?:\(\s?(?:table:?\s)?(?:\w{1,40}\.)?([A-Za-z_]\w{1,40})\s?\))?\W{0,3}$/i;

/** The tables whose columns a listing draws as a table of strokes, each under its title. */
export function tablesOfDrawing(unit: Unit): TableDraft[] {
  return drawnTables(unit.text).flatMap(({ title, rows }): TableDraft[] => {
    const [, called, stored] = title ? (TITLE.exec(title.text) ?? []) : [];
    const name = stored ?? called;
    if (!title || name === undefined || !isTableName(name)) return [];
    const at = title.text.lastIndexOf(name);
    const aliases = called !== undefined && called !== name ? [called] : [];
    return [{ name, aliases, columns: rows.flatMap((row) => columnsOfRow(row)), source: 'table', partial: false, nameSpan: title.span(at, at + name.length), unit, tier: 'declared', words: [] }];
  });
}
