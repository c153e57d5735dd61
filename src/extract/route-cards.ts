import type { Row, Table } from '../parse/document.js';
import { MappedText } from '../text/mapped-text.js';

/*
 * Tables that are the card of one endpoint: a row for each of its properties.
 */

const ROUTE_KEY = /^\W*(?:endpoints?|routes?|paths?|urls?|uri|https? (?:endpoint|route)|method (?:and|&|\+|\/) (?:path|url|route)|calls?|requests?)\W*$/i;
const ROUTE_VALUE = /^[\W_]*(?:(?:GET|POST|PUT|PATCH|DELETE)[\s`*]+)?[`"']?\/[\w{[:<]/;
const CALLED_BY_METHOD = /\b(?:GET|POST|PUT|PATCH|DELETE)[\s`*]+\//;
/** Headers over properties and what they are. */
const PROPERTY_HEADER = /^\W*(?:(?:field|property|attribute|aspect|item|detail|key|topic|what|part|thing)\W*)?$/i;

/**
 * Whether a table gives the properties of one endpoint: the route is one of its rows, or stands in the heading over it.
 * @param title the words of that heading
 */
export function isCard(table: Table, title: string): boolean {
  if (table.rows.length === 0 || table.header.length > 2 || table.rows.some((row) => row.cells.length > 2)) return false;
  const rows = [{ cells: table.header, span: table.span }, ...table.rows];
  if (rows.filter((row) => isRoute(row)).length === 1) return true;
  return PROPERTY_HEADER.test(table.header[0]?.text ?? '') && CALLED_BY_METHOD.test(title) && table.rows.every((row) => !ROUTE_VALUE.test(row.cells[0]?.text ?? ''));
}

/** Whether a row gives the route: "Endpoint | POST /notes". */
export function isRoute({ cells: [key, value] }: Pick<Row, 'cells'>): boolean {
  return key !== undefined && value !== undefined && ROUTE_KEY.test(key.text) && ROUTE_VALUE.test(value.text);
}

/** Whether the header of a card is one of its rows, and not "Property | Value". */
export function isWritten(header: Table['header']): boolean {
  return header.some((cell) => cell.text.trim() !== '') && (isRoute({ cells: header }) || !PROPERTY_HEADER.test(header[0]?.text ?? ''));
}

/** A row of a card as a line: "Auth: session cookie". */
export function entryOf({ cells }: Pick<Row, 'cells'>): MappedText {
  return MappedText.join(cells.map((cell) => cell.trim()), ': ');
}
