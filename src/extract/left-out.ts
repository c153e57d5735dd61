import { LEFT_OUT_AFTER, LEFT_OUT_LABEL, NOT_USED_CELL, ONLY_COMPARED_AFTER, ONLY_COMPARED_BEFORE, USED_COLUMN } from './lexicon/left-out.js';
import { headingOf, type Unit } from './outline.js';
import type { Passage } from './passages.js';
import type { Range } from './stance.js';

/**
 * Whether the place where a thing is named says that it is no part of the design: behind a label ("Not used: …"), below a lead-in or
 * a title, in a column or a row of what is not used, or before a plain no. The sentence about the thing alone says nothing of it there.
 */
export function isLeftOut({ unit, text, label }: Passage, { start, end }: Range): boolean {
  const before = text.text.slice(0, start);
  const after = text.text.slice(end);
  if (LEFT_OUT_AFTER.test(after) || (ONLY_COMPARED_BEFORE.test(before) && ONLY_COMPARED_AFTER.test(after))) return true;
  return LEFT_OUT_LABEL.test(labelBefore(before)) || LEFT_OUT_LABEL.test(label) || standsBelow(unit) || isNotUsed(unit);
}

/** The words before the last colon or dash ahead of a name: the label that it stands behind. */
function labelBefore(before: string): string {
  const labels = before.split(/:\s|\s[—–]\s/);
  return labels.length > 1 ? (labels.at(-2) ?? '').split(/[.;!?]\s/).at(-1) ?? '' : '';
}

/** Below "We do without:" or a title that says so. */
function standsBelow(unit: Unit): boolean {
  const title = headingOf(unit)?.text.text ?? '';
  if (LEFT_OUT_LABEL.test(title)) return true;
  const { parent } = unit;
  return unit.kind === 'item' && parent !== null && (parent.kind === 'paragraph' || parent.kind === 'item') && LEFT_OUT_LABEL.test(parent.text.text.split(/[.;!?]\s/).at(-1) ?? '');
}

/** A row with a cell that says no under "Used". */
function isNotUsed(unit: Unit): boolean {
  return unit.kind === 'row' && unit.fields.some(({ label, value }) => USED_COLUMN.test(label) && NOT_USED_CELL.test(value.text));
}
