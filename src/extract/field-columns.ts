import type { Row, Table } from '../parse/document.js';
import { MappedText } from '../text/mapped-text.js';
import { CHECK_HEADER, CONTROL_HEADER, FIELD_HEADER, STORED_HEADER } from './lexicon/inputs.js';

/** A corner that names no thing of its own: nothing, or what the columns are. */
const CORNER = /^\W{0,6}(?:(?:aspect|attribute|property|what|where)\W{0,6})?$/i;

/**
 * Turns a table around whose columns are fields of a form and whose rows tell of each how it is entered and where it is kept ("| | size | colour |"
 * over "| control | radio | select |" and "| column | `size` | `colour` |"): each field becomes a row.
 */
export function fieldsAsRows(table: Table): Table {
  const [corner, ...fields] = table.header;
  const labels = table.rows.map(({ cells }) => cells[0]).filter((cell) => cell !== undefined);
  if (!corner || fields.length === 0 || labels.length < table.rows.length || !(CORNER.test(corner.text) || FIELD_HEADER.test(corner.text.trim()))) return table;
  const isTold = (pattern: RegExp): boolean => labels.some(({ text }) => pattern.test(text.trim()));
  if (!isTold(CONTROL_HEADER) || !isTold(STORED_HEADER) || fields.some(({ text }) => text.trim() === '' || isLabel(text.trim()))) return table;
  return { ...table, header: [corner, ...labels], rows: fields.map((field, index): Row => ({ cells: [field, ...table.rows.map(({ cells }) => cells[index + 1] ?? MappedText.empty)], span: field.span() })) };
}

/** Such a table stands as it should: its columns tell of each field what its rows would. */
function isLabel(header: string): boolean {
  return CONTROL_HEADER.test(header) || STORED_HEADER.test(header) || CHECK_HEADER.test(header);
}
