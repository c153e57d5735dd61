import type { MappedText } from '../text/mapped-text.js';
import { matchesIn } from '../text/matches-in.js';
import { rememberedOf } from '../text/remembered.js';
import { PART_LABELS } from './lexicon/endpoint-parts.js';
import type { Unit } from './outline.js';

/*
 * Listings of routes whose columns a line names, set apart by spaces:
 *
 *     method path              who     in           out
 *     POST   /orders           MEMBER  {items[]}    201 order
 */

interface Column {
  readonly label: string;
  readonly start: number;
}

/** What stands in a line below the name of a column; its label empty before the first one. */
export interface ListedCell {
  readonly label: string;
  readonly text: MappedText;
}

/** So far above the first route its columns may be named: a legend may stand before them. */
const MOST_LINES = 16;
const ROUTE = /^\s{0,12}(?:\S{1,3}\s{1,4})?(?:GET|POST|PUT|PATCH|DELETE)\s{1,8}\//;
const NAMES_ROUTE = /^(?:http )?(?:methods?|path|route|endpoint|verb)\b/i;

const columnsOf = rememberedOf((unit: Unit): readonly Column[] => {
  for (const line of unit.text.text.split('\n', MOST_LINES)) {
    if (ROUTE.test(line)) break;
    const columns = matchesIn(line, /\S+(?: \S+)*/g).map((match) => ({ label: match[0], start: match.index }));
    if (columns.length >= 3 && columns.some(({ label }) => isPart(label)) && columns.some(({ label }) => NAMES_ROUTE.test(label))) return columns;
  }
  return [];
});

function isPart(label: string): boolean {
  return label.split(/→|->|=>|[/,&+|]|\sand\s/).some((piece) => Object.values(PART_LABELS).some((name) => name.test(piece.trim())));
}

/** The cells of a line of such a listing; none where its columns have no names. */
export function cellsUnderNames(unit: Unit, text: MappedText): readonly ListedCell[] {
  const columns = unit.kind === 'code' ? columnsOf(unit) : [];
  if (columns.length === 0) return [];
  const at = unit.text.indexAt(text.offsetAt(0));
  const before = at - (unit.text.text.lastIndexOf('\n', at - 1) + 1);
  // Where a cell is longer than its column, the others stand elsewhere.
  if (columns.slice(1).some(({ start }) => /\S/.test(text.text.charAt(start - before - 1)))) return [];
  const place = (column: number): number => Math.min(Math.max(column - before, 0), text.length);
  return columns.map(({ label, start }, index) => ({ label, text: text.slice(place(start), place(columns[index + 1]?.start ?? text.length + before)).trim() }));
}
