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

/** `M  POST /orders`: a letter of a legend, or several, in a column of its own before the method … */
const CODED_ROUTE = /^[\s`*]{0,12}([A-Z]{1,3}\d?|[a-z]|[–—-])[`*]{0,3}\s{1,12}(?:[|:–—]\s{1,8})?[`*]{0,3}(?=(?:GET|POST|PUT|PATCH|DELETE)\s{1,12}\/)/;
/** … or a word: `member  POST /orders`. */
const WORDED_ROUTE = /^\s{0,12}([a-z][a-z-]{1,11})\s{1,14}(?=(?:GET|POST|PUT|PATCH|DELETE)\s{1,12}\/)/;
/** So many lines with words in one column make a listing: fewer may be the steps of a flow. */
const FEWEST_WORDED = 3;

/** The word, letter or dash that stands before the method of a line in a column of its own; null where there is none. */
export function codeBefore(line: string): string | null {
  return (CODED_ROUTE.exec(line) ?? WORDED_ROUTE.exec(line))?.[1] ?? null;
}

/** How far a code reaches before the methods of the lines of a listing: of two lines at least that bear letters, or of all, where they bear words. */
export function codesBefore(lines: readonly string[]): (line: string) => number {
  const routes = lines.filter((line) => ROUTE.test(line) || WORDED_ROUTE.test(line));
  const coded = routes.filter((line) => CODED_ROUTE.test(line));
  const places = routes.map((line) => WORDED_ROUTE.exec(line)?.[0].length ?? CODED_ROUTE.exec(line)?.[0].length ?? 0);
  const isWorded = routes.length >= FEWEST_WORDED && places.every((place) => place > 0 && place === places[0]) && routes.some((line) => WORDED_ROUTE.test(line));
  return (line) => (isWorded ? WORDED_ROUTE.exec(line)?.[0].length : undefined) ?? (coded.length > 1 || isWorded ? (CODED_ROUTE.exec(line)?.[0].length ?? 0) : 0);
}
