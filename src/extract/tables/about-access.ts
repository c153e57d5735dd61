import type { ColumnFact } from '../../parse/embedded.js';
import { ACCESS_HEADING } from '../lexicon/data-words.js';
import { matchesOf } from '../lexicon/words.js';
import type { Unit } from '../outline.js';
import { TYPE } from './columns-below.js';

/** The nearest heading or lead-in is about who may reach what: a list of names below it is one of policies. */
export function speaksOfAccess(unit: Unit): boolean {
  const above = unit.parent;
  if (!above || above.kind === 'document') return false;
  if (matchesOf(ACCESS_HEADING, above.text.text).length > 0) return true;
  return above.kind !== 'heading' && above.parent !== null && matchesOf(ACCESS_HEADING, above.parent.text.text).length > 0;
}

/** An id among the names, or types beside two of them: they are columns, wherever they stand. */
export function listsKeys(columns: readonly ColumnFact[]): boolean {
  return columns.some((column) => /^_?id$/.test(column.name)) || columns.filter((column) => TYPE.test(column.type)).length > 1;
}
