import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import type { Row, Table } from '../document.js';

const ROW = /^[ \t]{0,3}\|.*\|[ \t]*$/;
/** Dashes between strokes: a line that should set the head apart, though it has not as many cells. */
const RULE = /^[\s|:-]{3,}$/;
const LEAST_ROWS = 2;
const LEAST_CELLS = 2;

/**
 * The table that a paragraph is whose lines all stand between strokes, though no line of dashes sets its head apart: people forget it, and
 * mean a table. Null for any other paragraph.
 */
export function looseTable(source: string, text: MappedText, span: Span): Table | null {
  if (!source.startsWith('|')) return null;
  const lines = linesOf(source, span.start);
  if (lines.length < LEAST_ROWS || !lines.every(({ words }) => ROW.test(words))) return null;
  const rows = lines.filter(({ words }) => !RULE.test(words)).map(({ from, to }): Row => ({ cells: cellsOf(source, text, from, to, span.start), span: { start: from, end: to } }));
  const [first, ...others] = rows;
  if (!first || others.length === 0 || rows.some(({ cells }) => cells.length < LEAST_CELLS || Math.abs(cells.length - first.cells.length) > 1)) return null;
  return isHead(first, others) ? { kind: 'table', header: first.cells, rows: others, span } : { kind: 'table', header: [], rows, span };
}

interface Line {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

function linesOf(source: string, start: number): Line[] {
  let from = start;
  return source.split('\n').map((words) => {
    const line = { words, from, to: from + words.length };
    from = line.to + 1;
    return line;
  });
}

/** What stands between the strokes of a line, those in code and behind a backslash apart. */
function cellsOf(source: string, text: MappedText, from: number, to: number, start: number): MappedText[] {
  const [first, last] = [text.indexAt(from), text.indexAt(to)];
  const strokes = matchesIn(text.text.slice(first, last), /\|/g)
    .map(({ index }) => first + index)
    .filter((at) => text.markAt(at, 'code') === undefined && source.charAt(text.offsetAt(at) - start - 1) !== '\\');
  return strokes.slice(1).map((stroke, index) => text.slice((strokes[index] ?? 0) + 1, stroke).trim());
}

/** The first row names the columns: words alone, above rows of which one has a cell set as code or in bold. */
function isHead(first: Row, others: readonly Row[]): boolean {
  const isSet = (cell: MappedText): boolean => cell.marks.some(({ kind }) => kind === 'code' || kind === 'strong');
  const plain = first.cells.every((cell) => cell.length > 0 && cell.length < 40 && !cell.marks.some(({ kind }) => kind === 'code') && !/[/{}=]\w/.test(cell.text));
  return plain && (others.some(({ cells }) => cells.some(isSet)) || first.cells.every(isSet));
}
