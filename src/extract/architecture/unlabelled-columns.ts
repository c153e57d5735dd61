import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { rememberedOf } from '../../text/remembered.js';
import type { Unit } from '../outline.js';

/*
 * Listings of routes in columns that no line names: `POST   /orders   {day, items[]}   {id, url}   order and items`. What is taken stands right
 * before what is answered, in the same two columns of most lines.
 */

/** A route, with its method before it or in the cell before. */
const ROUTE = /^\s{0,8}(?:\[[^\]\s]{0,3}\]\s{1,4})?(?:GET|POST|PUT|PATCH|DELETE)\s{1,8}\//;
const TAKEN = /^(?:[–—-]|none|\{.*\}|\[.*\]|\?\w.*|multipart\b.*|\w+(?:,\s?\w+)*)$/;
const ANSWERED = /^(?:\{.*\}|\[.*\]|2\d\d\b.*|\w{2,24}\[\]|[–—-])$/;
const BRACED = /^(?:\{.*\}|2\d\d\b.*|\w{2,24}\[\])$/;
/** So many routes make a listing, and so large a part of them the rule. */
const FEWEST = 4;
const MOST = 0.7;

/** The cells of a line, set apart by two spaces and more, the route in front of them. */
function cellsOf(line: MappedText): MappedText[] {
  const cells: MappedText[] = [];
  let start = 0;
  for (const gap of [...matchesIn(line.text, /\s{2,}/g), null]) {
    const cell = line.slice(start, gap ? gap.index : line.length).trim();
    if (cell.length > 0) cells.push(cell);
    if (gap) start = gap.index + gap[0].length;
  }
  const [first, second] = cells;
  return first && second && /^(?:\[[^\]\s]{0,3}\]\s)?[A-Z]+$/.test(first.text) && second.text.startsWith('/') ? cells.slice(1) : cells;
}

/** In which of their cells the routes of a listing tell what they answer; null where no column does. */
const columnOfAnswers = rememberedOf((unit: Unit): number | null => {
  const rows = unit.text.lines().filter(({ text }) => ROUTE.test(text)).map(cellsOf);
  if (rows.length < FEWEST) return null;
  for (const column of [2, 3]) {
    const fitting = rows.filter((cells) => TAKEN.test(cells[column - 1]?.text ?? '') && ANSWERED.test(cells[column]?.text ?? ''));
    if (fitting.length >= rows.length * MOST && fitting.filter((cells) => BRACED.test(cells[column]?.text ?? '')).length >= rows.length / 2) return column;
  }
  return null;
});

/** The cell of a line of such a listing in which it tells what it answers. */
export function answerInColumns(unit: Unit, line: MappedText): MappedText | null {
  const column = unit.kind === 'code' && ROUTE.test(line.text) ? columnOfAnswers(unit) : null;
  const cell = column === null ? undefined : cellsOf(line)[column];
  return cell && ANSWERED.test(cell.text) ? cell : null;
}
