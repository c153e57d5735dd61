import type { Row, Table } from '../parse/document.js';
import { MappedText } from '../text/mapped-text.js';
import { OTHER_LABELS, PART_LABELS } from './lexicon/endpoint-parts.js';

const ROUTE = /^[\W_]{0,4}(?:GET|POST|PUT|PATCH|DELETE)[\s`*]+\/[\w{[:<]|^[\s`*]{0,4}\/[\w{[:<][^\s]{0,100}[`*]{0,3}\s{0,3}$/;
/** So many rows have to be about parts of an endpoint: else the columns are those of a matrix, of roles perhaps. */
const LEAST_PARTS = 2;
/** "On timeout", "if late": the rest of a part. */
const OF_TIMEOUT = /^(?:on|upon|at|after|if|when) (?:a )?(?:time-?out|timed out|late|failure|error)\b/i;

/**
 * Turns a table around whose columns are endpoints and whose rows are their parts ("| | `POST /a` | `POST /b` |" over "| Auth | JWT | none |"):
 * each endpoint becomes a row.
 */
export function routesAsRows(table: Table): Table {
  const [corner, ...routes] = table.header;
  if (!corner || routes.length === 0 || !routes.every((header) => ROUTE.test(header.text))) return table;
  const parts = table.rows.map(({ cells }) => cells[0]).filter((cell) => cell !== undefined);
  if (parts.length < table.rows.length || parts.filter(namesPart).length < Math.max(LEAST_PARTS, parts.length / 2)) return table;
  return { ...table, header: [corner, ...parts], rows: routes.map((route, index): Row => ({ cells: [route, ...table.rows.map(({ cells }) => cells[index + 1] ?? MappedText.empty)], span: route.span() })) };
}

function namesPart({ text }: MappedText): boolean {
  const label = text.trim();
  return OTHER_LABELS.test(label) || OF_TIMEOUT.test(label) || Object.values(PART_LABELS).some((pattern) => pattern.test(label));
}
