import { MappedText } from '../../text/mapped-text.js';
import { DOWN, headOf, LEFT, RIGHT, strokeOf, UP } from './strokes.js';

/** `+---+` or `|-- branch`: only then are `|`, `+` and dashes strokes. */
const ASCII_STROKES = /\+-{2,}|^[ \t]*[|`]-- *[\p{L}\p{N}/]/mu;
const WORDS = /[\p{L}\p{N}/]/u;
const BULLET = /^[-*•▸▪●◦‣]\s+/;
/** Columns by which the sides of a hand-drawn box may be out of line. */
const TOLERANCE = 2;
/** More boxes than this do not stand side by side. */
const MAX_NEIGHBOURS = 64;

/** Lines that stand below each other in one box or outside of all. */
interface Column {
  readonly start: number;
  readonly lines: MappedText[];
  /** Has branches: what is indented further is part of it, not a neighbour. */
  tree: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Cell extends Stretch {
  /** Hangs on `├──` or `└──`. */
  readonly branch: boolean;
  /** Stands in the frame of a box. */
  readonly title: boolean;
}

/**
 * The lines of a drawing or tree as a reader reads them: without frames, bars and bullets, a box before its neighbour on the right.
 * Every line keeps its places. Lines outside of boxes and trees keep their indentation, and the empty ones stay, so that an ordinary
 * list comes out as it went in.
 */
export function plainLines(text: MappedText): MappedText[] {
  const ascii = ASCII_STROKES.test(text.text);
  const columns: Column[] = [];
  let open: Column[] = [];
  let free: Column | null = null;
  const start = (at: number, tree: boolean): Column => {
    const column: Column = { start: at, lines: [], tree };
    columns.push(column);
    return column;
  };
  for (const line of text.lines()) {
    if (!isDrawn(line.text, ascii)) {
      open = [];
      free ??= start(0, false);
      if (WORDS.test(line.text) || line.text.trim() === '') free.lines.push(withoutBullet(line));
      continue;
    }
    free = null;
    // A frame ends what stood in its columns.
    for (const frame of framesOf(line.text, ascii)) {
      open = open.filter((column) => column.start + TOLERANCE < frame.start || column.start >= frame.end);
    }
    for (const cell of cellsOf(line.text, ascii)) {
      const content = line.slice(cell.start, cell.end).trim();
      if (!WORDS.test(content.text)) continue;
      const known = cell.title ? undefined : columnOf(cell, open);
      const column = known ?? start(cell.start, cell.branch);
      if (cell.branch) column.tree = true;
      if (!known && !cell.title && open.length < MAX_NEIGHBOURS) open.push(column);
      column.lines.push(content.slice(BULLET.exec(content.text)?.[0].length ?? 0));
    }
  }
  return columns.flatMap((column) => column.lines);
}

/** The column a cell continues: the one it starts in, or the nearest to the left when one of both is part of a tree. */
function columnOf(cell: Cell, open: readonly Column[]): Column | undefined {
  const same = open.find((column) => Math.abs(column.start - cell.start) <= TOLERANCE);
  if (same) return same;
  const left = open.filter((column) => column.start <= cell.start).sort((a, b) => b.start - a.start)[0];
  return left && (cell.branch || left.tree) ? left : undefined;
}

/** Whether a line belongs to a box or tree: it has a bar or a branch, or is a frame. */
function isDrawn(line: string, ascii: boolean): boolean {
  for (let i = 0; i < line.length; i++) if (isUpright(line, i, ascii)) return true;
  return false;
}

/** The stretches between uprights, without the strokes and arrowheads at their edges; arrows between words stay. */
function cellsOf(line: string, ascii: boolean): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && !isUpright(line, i, ascii)) continue;
    let from = start;
    let to = i;
    while (from < to && isEdge(line, from)) from++;
    while (to > from && isEdge(line, to - 1)) to--;
    if (to > from) {
      const strokeBefore = start > 0 && isHorizontal(line, start, true);
      const strokeBehind = to < i && isHorizontal(line, i - 1, true);
      const fork = (strokeOf(line.charAt(start - 1)) & LEFT) === 0;
      cells.push({ start: from, end: to, branch: strokeBefore && !strokeBehind && fork, title: strokeBefore && strokeBehind });
    }
    start = i + 1;
  }
  return cells;
}

function isEdge(line: string, at: number): boolean {
  const character = line.charAt(at);
  if (character === '-') return line.charAt(at - 1) === '-' || line.charAt(at + 1) === '-';
  if (character === '>') return line.charAt(at - 1) === '-';
  return character === ' ' || strokeOf(character) !== 0 || headOf(character) !== 0;
}

/** The horizontal strokes of a line that are long enough to close a box; `├────┤` divides one and closes nothing. */
function framesOf(line: string, ascii: boolean): Stretch[] {
  const frames: Stretch[] = [];
  let start = -1;
  for (let i = 0; i <= line.length; i++) {
    const isTee = isUpright(line, i, ascii) && (strokeOf(line.charAt(i)) & (LEFT | RIGHT)) !== 0;
    const isPart = i < line.length && (isTee || isHorizontal(line, i, ascii));
    if (isPart && start < 0) start = i;
    if (!isPart && start >= 0) {
      const divides = isThrough(line.charAt(start)) && isThrough(line.charAt(i - 1));
      if (i - start > 3 && !divides) frames.push({ start, end: i });
      start = -1;
    }
  }
  return frames;
}

function isThrough(character: string): boolean {
  return (strokeOf(character) & UP) !== 0 && (strokeOf(character) & DOWN) !== 0;
}

function isUpright(line: string, at: number, ascii: boolean): boolean {
  const character = line.charAt(at);
  if (character === '|') return ascii;
  if (character === '+') return ascii && (line.charAt(at - 1) === '-' || line.charAt(at + 1) === '-');
  return (strokeOf(character) & (UP | DOWN)) !== 0;
}

function isHorizontal(line: string, at: number, ascii: boolean): boolean {
  const character = line.charAt(at);
  if (character === '-') return ascii && (line.charAt(at - 1) === '-' || line.charAt(at + 1) === '-');
  return strokeOf(character) === (LEFT | RIGHT);
}

/** The line with its bullet masked, so that its indentation still shows how it nests. */
function withoutBullet(line: MappedText): MappedText {
  const indent = line.text.search(/\S/);
  const bullet = indent < 0 ? null : BULLET.exec(line.text.slice(indent));
  if (!bullet) return line;
  const text = line.text.slice(0, indent) + ' '.repeat(bullet[0].length) + line.text.slice(indent + bullet[0].length);
  const offsets = Int32Array.from({ length: text.length + 1 }, (_, index) => line.offsetAt(index));
  return new MappedText(text, offsets, line.marks);
}
