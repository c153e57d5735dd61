import { type Box, borderOf } from './boxes.js';
import { beside, type Grid, meets, type Run } from './grid.js';
import { columnStep, type Direction, DIRECTIONS, DOWN, LEFT, opposite, RIGHT, UP } from './strokes.js';

/** Blanks between a line or arrowhead and the words it belongs to. */
const LINE_GAP = 3;
const HEAD_GAP = 10;
/** `GET   /orders` is one name, however far apart its words are set. */
const METHOD = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/;

/** What a line leads to: words or a box. */
export type Terminal = Run | Box;

/** Strokes and arrowheads that hang together, and what they join. */
export interface Wiring {
  readonly sources: Set<Terminal>;
  readonly targets: Set<Terminal>;
  /** What lies at the ends of upright strokes, and to the right of the branches of a tree. */
  readonly above: Set<Terminal>;
  readonly below: Set<Terminal>;
  readonly branches: Set<Terminal>;
  readonly labels: Set<Run>;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

export function isBox(terminal: Terminal): terminal is Box {
  return 'sides' in terminal;
}

/** Finds the words of a drawing and follows its lines from one to the other. */
export class Tracer {
  /** The words of each row. */
  readonly runs: Run[][] = [];
  /** Words that stand in a line and say what it carries. */
  readonly inline = new Set<Run>();
  readonly #grid: Grid;
  readonly #borders = new Map<string, Box>();
  /** For each column of a row the index of the run there, plus one. */
  readonly #runAt: Uint16Array[] = [];
  /** From the stroke before words in a line to the one behind them, and back. */
  readonly #bridges = new Map<string, Cell & { label: Run }>();
  readonly #wiringAt = new Map<string, Wiring>();

  constructor(grid: Grid, boxes: readonly Box[]) {
    this.#grid = grid;
    for (const box of boxes) for (const cell of borderOf(box)) this.#borders.set(cell, box);
    grid.rows.forEach((line, row) => this.#findRuns(line.text, row));
    for (const row of this.runs) for (const run of row) this.#findBridge(run);
  }

  /** All wirings in the order of their first stroke. Call once. */
  trace(): Wiring[] {
    const wirings: Wiring[] = [];
    this.#grid.rows.forEach((line, row) => {
      for (let column = 0; column < line.length; column++) {
        if (this.#isFreeStroke(row, column) && !this.#wiringAt.has(`${row}:${column}`)) wirings.push(this.#follow(row, column));
      }
    });
    this.#labelUprights(wirings);
    return wirings;
  }

  #findRuns(line: string, row: number): void {
    const runs: Run[] = [];
    const runAt = new Uint16Array(line.length);
    let start = -1;
    for (let column = 0; column <= line.length; column++) {
      const isGap = line.charAt(column) === ' ' && line.charAt(column + 1) === ' ' && !(start >= 0 && METHOD.test(line.slice(start, column).trim()));
      const ends = column === line.length || !this.#grid.isText(row, column) || isGap;
      if (!ends && start < 0 && line.charAt(column) !== ' ') start = column;
      if (!ends || start < 0) continue;
      const words = line.slice(start, column).trimEnd();
      if (/[\p{L}\p{N}]/u.test(words)) {
        runs.push({ row, start, end: start + words.length });
        runAt.fill(runs.length, start, start + words.length);
      }
      start = -1;
    }
    this.runs.push(runs);
    this.#runAt.push(runAt);
  }

  /** Words between two strokes of one line (`── label ──►`), unless they hang on the branch of a tree. */
  #findBridge(run: Run): void {
    const { row } = run;
    const left = this.#strokeBeside(row, run.start, LEFT);
    const right = this.#strokeBeside(row, run.end - 1, RIGHT);
    if (left === null || right === null || this.#grid.head(row, left) === RIGHT || this.#grid.head(row, right) === LEFT) return;
    let end = left;
    while (this.#isFreeStroke(row, end) && this.#grid.stroke(row, end) === (LEFT | RIGHT)) end--;
    if (this.#isFreeStroke(row, end) && this.#grid.head(row, end) === 0) return;
    this.inline.add(run);
    this.#bridges.set(`${row}:${left}`, { row, column: right, label: run });
    this.#bridges.set(`${row}:${right}`, { row, column: left, label: run });
  }

  /** The horizontal stroke or head next to words, over at most two blanks. */
  #strokeBeside(row: number, column: number, direction: Direction): number | null {
    for (let distance = 1; distance <= 3; distance++) {
      const at = column + distance * columnStep(direction);
      if (this.#isFreeStroke(row, at)) return (this.#grid.stroke(row, at) & (LEFT | RIGHT)) !== 0 || this.#grid.head(row, at) !== 0 ? at : null;
      if (this.#grid.character(row, at) !== ' ') return null;
    }
    return null;
  }

  #isFreeStroke(row: number, column: number): boolean {
    return !this.#grid.isText(row, column) && !this.#borders.has(`${row}:${column}`);
  }

  /** Walks over all strokes that hang together with one, without recursion. */
  #follow(row: number, column: number): Wiring {
    const wiring: Wiring = { sources: new Set(), targets: new Set(), above: new Set(), below: new Set(), branches: new Set(), labels: new Set() };
    const pending = [{ row, column }];
    const visit = (next: Cell): void => {
      const key = `${next.row}:${next.column}`;
      if (this.#wiringAt.has(key)) return;
      this.#wiringAt.set(key, wiring);
      pending.push(next);
    };
    this.#wiringAt.set(`${row}:${column}`, wiring);
    for (let cell = pending.pop(); cell; cell = pending.pop()) {
      const bridge = this.#bridges.get(`${cell.row}:${cell.column}`);
      if (bridge) {
        wiring.labels.add(bridge.label);
        visit(bridge);
      }
      const head = this.#grid.head(cell.row, cell.column);
      if (head !== 0) this.#followHead(cell.row, cell.column, head, wiring, visit);
      else for (const direction of DIRECTIONS) if (this.#grid.stroke(cell.row, cell.column) & direction) this.#followStroke(cell.row, cell.column, direction, wiring, visit);
    }
    return wiring;
  }

  #followHead(row: number, column: number, head: Direction, wiring: Wiring, visit: (cell: Cell) => void): void {
    const target = this.#terminal(row, column, head, HEAD_GAP);
    if (target) wiring.targets.add(target);
    const tail = beside(row, column, opposite(head));
    if (this.#isFreeStroke(tail.row, tail.column) && (this.#grid.head(tail.row, tail.column) !== 0 || meets(this.#grid.stroke(tail.row, tail.column), opposite(head)))) {
      visit(tail);
      return;
    }
    const source = this.#terminal(row, column, opposite(head), HEAD_GAP);
    if (source) wiring.sources.add(source);
  }

  #followStroke(row: number, column: number, direction: Direction, wiring: Wiring, visit: (cell: Cell) => void): void {
    const next = beside(row, column, direction);
    const box = this.#borders.get(`${next.row}:${next.column}`);
    if (box) {
      // An arrowhead may stand in the frame: `┌──▼──┐`.
      (this.#grid.head(next.row, next.column) === direction ? wiring.targets : wiring.sources).add(box);
      if (direction === UP) wiring.above.add(box);
      if (direction === DOWN) wiring.below.add(box);
      return;
    }
    if (this.#isFreeStroke(next.row, next.column)) {
      const head = this.#grid.head(next.row, next.column);
      if (head === direction || (head === 0 && meets(this.#grid.stroke(next.row, next.column), direction))) visit(next);
      return;
    }
    if (this.#bridges.has(`${row}:${column}`) && (direction === LEFT || direction === RIGHT)) return;
    const isArrow = this.#grid.character(row, column) === '-';
    const terminal = this.#terminal(row, column, direction, isArrow ? HEAD_GAP : LINE_GAP);
    if (!terminal) return;
    wiring.sources.add(terminal);
    if (direction === UP) wiring.above.add(terminal);
    if (direction === DOWN) wiring.below.add(terminal);
    if (direction === RIGHT) wiring.branches.add(terminal);
  }

  /** What lies in a direction: the frame of a box or words, over a few blanks sideways, slightly out of line above and below. */
  #terminal(row: number, column: number, direction: Direction, gap: number): Terminal | null {
    if (direction === UP || direction === DOWN) {
      const { row: next } = beside(row, column, direction);
      for (const shift of [0, 1, -1, 2, -2]) {
        const box = shift === 0 ? this.#borders.get(`${next}:${column}`) : undefined;
        if (box) return box;
        const run = this.#run(next, column + shift);
        if (run) return this.inline.has(run) ? null : run;
        if (shift === 0 && !this.#grid.isText(next, column)) return null;
      }
      return null;
    }
    for (let distance = 1; distance <= gap; distance++) {
      const at = column + distance * columnStep(direction);
      const box = this.#borders.get(`${row}:${at}`);
      if (box) return box;
      const run = this.#run(row, at);
      if (run) return this.inline.has(run) ? null : run;
      if (this.#grid.character(row, at) !== ' ') return null;
    }
    return null;
  }

  #run(row: number, column: number): Run | null {
    const index = this.#runAt[row]?.[column] ?? 0;
    return index > 0 ? (this.runs[row]?.[index - 1] ?? null) : null;
  }

  /** Words right beside an upright line say what it carries. */
  #labelUprights(wirings: readonly Wiring[]): void {
    const touched = new Set(wirings.flatMap((wiring) => [...wiring.sources, ...wiring.targets]));
    for (const row of this.runs) {
      for (const run of row) {
        if (touched.has(run) || this.inline.has(run)) continue;
        for (let column = run.start - 1; column >= run.start - LINE_GAP; column--) {
          const isUpright = this.#grid.stroke(run.row, column) === (UP | DOWN);
          if (isUpright) this.#wiringAt.get(`${run.row}:${column}`)?.labels.add(run);
          if (isUpright || this.#grid.character(run.row, column) !== ' ') break;
        }
      }
    }
  }
}
