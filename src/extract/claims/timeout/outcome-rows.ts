import { LATE } from '../../lexicon/timeouts.js';
import type { Unit } from '../../outline.js';

/** A cell that holds a status and nothing else. */
const STATUS_CELL = /^\W{0,3}(?:HTTP )?[1-5]\d\d\W{0,3}$/;

/**
 * Whether a row tells the status of another case, in a table that has a row for a model that is late: "the model refused | 504" beside
 * "the model was too slow | 502".
 */
export function isOfAnotherCase(row: Unit): boolean {
  if (!tellsStatus(row) || isLate(row)) return false;
  return (row.parent?.children ?? []).some((other) => other !== row && tellsStatus(other) && isLate(other));
}

function tellsStatus({ kind, fields }: Unit): boolean {
  return kind === 'row' && fields.length > 1 && fields.some(({ value }) => STATUS_CELL.test(value.text));
}

/** Whether the case of a row, which its first cell names, is that of a wait that has ended. */
function isLate({ fields }: Unit): boolean {
  return fields.some(({ value }, index) => (index === 0 || !STATUS_CELL.test(value.text)) && LATE.test(value.text.replace(/[_-]/g, ' ')));
}
