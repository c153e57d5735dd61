import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { COLUMN_HEADER, TYPE_HEADER } from '../lexicon/data-words.js';
import type { Field } from '../outline.js';

/** A table of columns that is drawn with strokes: the line above it, and its rows, cells under their headers. */
export interface DrawnTable {
  readonly title: MappedText | null;
  readonly rows: readonly (readonly Field[])[];
}

const BARS = /[│|║]/g;
const FRAME_LINE = /^[\s│|║┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝╟╫╢╞╪╡─━═+-]+$/;
const ROW = /^\s*[│|║].*[│|║]\s*$/;

/** The tables of columns that a listing draws. */
export function drawnTables(text: MappedText): DrawnTable[] {
  if (text.text.search(BARS) < 0) return [];
  const tables: { title: MappedText | null; rows: Field[][] }[] = [];
  let title: MappedText | null = null;
  let header: readonly MappedText[] | null = null;
  for (const line of text.lines()) {
    if (line.text.trim() === '') header = null;
    else if (FRAME_LINE.test(line.text)) continue;
    else if (!ROW.test(line.text)) {
      title = line;
      header = null;
    } else if (header === null) {
      header = cellsOf(line);
      if (describesColumns(header)) tables.push({ title, rows: [] });
    } else if (describesColumns(header)) {
      const labels: readonly MappedText[] = header;
      tables.at(-1)?.rows.push(cellsOf(line).map((value, index) => ({ label: labels[index]?.text ?? '', labelSpan: (labels[index] ?? value).span(), value })));
    }
  }
  return tables.filter((table) => table.rows.length > 0);
}

function describesColumns(header: readonly MappedText[]): boolean {
  const [first, ...others] = header;
  return first !== undefined && COLUMN_HEADER.test(first.text) && others.some((cell) => TYPE_HEADER.test(cell.text));
}

function cellsOf(line: MappedText): MappedText[] {
  const bars = matchesIn(line.text, BARS).map((bar) => bar.index);
  return bars.slice(1).map((bar, index) => line.slice((bars[index] as number) + 1, bar).trim());
}
