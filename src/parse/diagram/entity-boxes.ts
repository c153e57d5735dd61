import type { MappedText } from '../../text/mapped-text.js';
import type { ColumnFact, TableFact } from '../embedded.js';
import { type Box, findBoxes } from './boxes.js';
import type { Grid } from './grid.js';

/*
 * Entities drawn as boxes: the name above a line, the columns below it.
 *
 *     ┌──────────────┐
 *     │    orders    │
 *     ├──────────────┤
 *     │ id (PK)      │
 *     │ user_id (FK) │
 *     └──────────────┘
 */

const NAME = /^([A-Za-z_]\w{1,60})$/;
const DIVIDER = /^[─━═╌┄┬┴┼+-]+$/;
const COLUMN = /^(?:[-•*+#]\s?)?(?:(?:PK|FK)[\s,/:]{1,3}){0,2}([A-Za-z_]\w{0,60})(?![\w/.])([\s:(,].{0,80})?$/;
const KEY = /(?:^|_)id$|[a-z]I[dD]$|\b(?:PK|FK)\b/;

/** The entities among the boxes of a drawing. */
export function entitiesIn(grid: Grid): TableFact[] {
  return findBoxes(grid).flatMap((box) => entityOf(grid, box) ?? []);
}

function entityOf(grid: Grid, box: Box): TableFact | null {
  const lines = box.sides.slice(1, -1).map(({ left, right }, index) => (grid.rows[box.top + 1 + index] as MappedText).slice(left + 1, right).trim());
  const divider = lines.findIndex((line) => DIVIDER.test(line.text));
  const [title, ...others] = lines.slice(0, Math.max(0, divider)).filter((line) => line.length > 0);
  const name = title ? NAME.exec(title.text)?.[1] : undefined;
  if (!title || name === undefined || others.length > 0) return null;
  const below = lines.slice(divider + 1).filter((line) => line.length > 0 && !DIVIDER.test(line.text));
  const columns = below.flatMap((line) => columnOf(line) ?? []);
  if (columns.length < 2 || columns.length < below.length || !below.some((line) => KEY.test(line.text))) return null;
  return { name, aliases: [], schema: null, columns, source: 'mermaid', partial: false, comment: null, nameSpan: title.span(), span: { start: title.span().start, end: below.at(-1)?.span().end ?? title.span().end } };
}

function columnOf(line: MappedText): ColumnFact | null {
  const match = COLUMN.exec(line.text);
  if (match?.[1] === undefined) return null;
  const words = line.text.replace(match[1], ' ').trim();
  const target = /\bFK\b\)?\s{0,3}(?:→|->|:)\s{0,3}(?:public\.)?([A-Za-z_]\w*)/.exec(line.text)?.[1];
  return {
    name: match[1],
    type: /^[:(]?\s?([A-Za-z]\w*)/.exec((match[2] ?? '').trim())?.[1] ?? '',
    nullable: /\bnot null\b|\bPK\b/i.test(words) ? false : null,
    primaryKey: /\bPK\b/.test(words),
    unique: /\b(?:UK|unique)\b/i.test(words),
    references: target === undefined ? null : { table: target, column: null },
    values: null,
    check: null,
    comment: words === '' ? null : words,
    span: line.span(),
  };
}
