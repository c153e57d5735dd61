import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import type { DiagramArrow, DiagramNode, TableFact } from '../embedded.js';
import { type Box, findBoxes, isInside } from './boxes.js';
import { entitiesIn } from './entity-boxes.js';
import { isFileTree } from './file-tree.js';
import { Grid, type Run } from './grid.js';
import { isBox, type Terminal, Tracer, type Wiring } from './wiring.js';

/** Larger drawings are not read: no reader follows their lines either. */
const MAX_CHARACTERS = 60_000;
const MAX_LABEL = 120;

/** The nodes and arrows of a drawing made of characters, and the entities among its boxes. */
export function readDrawing(text: MappedText): { nodes: DiagramNode[]; arrows: DiagramArrow[]; tables: TableFact[] } {
  if (text.length > MAX_CHARACTERS) return { nodes: [], arrows: [], tables: [] };
  const grid = new Grid(text);
  return isFileTree(grid.rows) ? { nodes: [], arrows: [], tables: [] } : { ...new DrawingReader(grid).read(), tables: entitiesIn(grid) };
}

class DrawingReader {
  readonly #grid: Grid;
  readonly #boxes: readonly Box[];
  readonly #tracer: Tracer;
  readonly #wirings: readonly Wiring[];
  /** Words and boxes that lines touch. */
  readonly #touched: ReadonlySet<Terminal>;
  readonly #parents: readonly (Run | undefined)[];
  readonly #nodes = new Map<string, DiagramNode>();
  readonly #nodeOf = new Map<Terminal, DiagramNode | null>();
  readonly #arrows = new Map<string, DiagramArrow>();

  constructor(grid: Grid) {
    this.#grid = grid;
    this.#boxes = findBoxes(grid);
    this.#tracer = new Tracer(grid, this.#boxes);
    this.#wirings = this.#tracer.trace();
    this.#touched = new Set(this.#wirings.flatMap((wiring) => [...wiring.sources, ...wiring.targets]));
    this.#parents = outdentedRuns(grid, this.#tracer.runs);
  }

  read(): { nodes: DiagramNode[]; arrows: DiagramArrow[] } {
    for (const wiring of this.#wirings) this.#draw(wiring);
    for (const box of this.#boxes) this.#node(box);
    return { nodes: [...this.#nodes.values()], arrows: [...this.#arrows.values()] };
  }

  #draw(wiring: Wiring): void {
    // Below one parent, a branch without an arrowhead (`└── Worker`) leads away from it like those that have one.
    const isTree = wiring.above.size === 1 && wiring.targets.size > 0;
    const targets = inOrder(isTree ? new Set([...wiring.targets, ...wiring.branches]) : wiring.targets);
    const isTarget = new Set(targets);
    const sources = inOrder(wiring.sources).filter((source) => !isTarget.has(source));
    const [target, another] = targets;
    if (!target) {
      const [parent, secondParent] = wiring.above;
      const [child, secondChild] = wiring.below;
      if (!parent || secondParent) return;
      if (child && !secondChild && wiring.branches.size === 0) this.#arrow(parent, child, wiring);
      for (const branch of inOrder(wiring.branches)) this.#arrow(parent, branch, wiring);
    } else if (sources.length === 0) {
      const parent = another ? undefined : this.#outdented(target);
      if (another && targets.length === 2) this.#arrow(target, another, wiring);
      else if (parent) this.#arrow(parent, target, wiring);
    } else if (sources.length === 1 || targets.length === 1) {
      for (const from of sources) for (const to of targets) this.#arrow(from, to, wiring);
    }
  }

  /** For a line that begins with an arrow: the words of the line it is indented under. */
  #outdented(target: Terminal): Run | undefined {
    if (isBox(target) || this.#tracer.runs[target.row]?.[0] !== target) return undefined;
    return this.#parents[target.row];
  }

  #arrow(from: Terminal, to: Terminal, wiring: Wiring): void {
    const source = this.#node(from);
    const target = this.#node(to);
    if (!source || !target || source.id === target.id) return;
    // Where lines merge or part, a label belongs to the end on its own line.
    const isOnlyLine = wiring.sources.size + wiring.targets.size <= 2;
    const labels = [...wiring.labels].filter((label) => isOnlyLine || isOnRow(from, label.row) || isOnRow(to, label.row));
    const remark = isBox(to) ? '' : nameAndRemark(this.#words(to)).remark;
    const text = [...labels.map((run) => this.#words(run)), remark].filter((part) => part !== '').join(' ');
    const key = `${source.id} ${target.id} ${text}`;
    const place = labels[0] ?? (isBox(to) ? null : to);
    if (!this.#arrows.has(key)) this.#arrows.set(key, { from: source.id, to: target.id, text, span: place ? this.#span(place) : target.span });
  }

  /** The node of words or a box, if its words are a name. */
  #node(terminal: Terminal): DiagramNode | null {
    const known = this.#nodeOf.get(terminal);
    if (known !== undefined) return known;
    const node = this.#newNode(terminal);
    this.#nodeOf.set(terminal, node);
    return node;
  }

  /** The same words elsewhere in the drawing are the same node. */
  #newNode(terminal: Terminal): DiagramNode | null {
    const runs = isBox(terminal) ? this.#wordsIn(terminal) : [terminal];
    const words = runs.map((run) => this.#words(run)).join(' ').replace(/\s+/g, ' ');
    const label = (isBox(terminal) ? words : nameAndRemark(words).name).replace(/^[[(]([^[\]()]*)[\])]$/, '$1').trim();
    const first = runs[0];
    if (!first || !/\p{L}/u.test(label) || (runs.length === 1 && label.length > MAX_LABEL) || !isBalanced(label)) return null;
    const known = this.#nodes.get(label.toLowerCase());
    if (known) return known;
    const at = this.#words(first).indexOf(label.slice(0, first.end - first.start));
    const start = first.start + Math.max(0, at);
    const span = this.#span({ row: first.row, start, end: Math.min(first.end, start + label.length) });
    const node: DiagramNode = { id: `n${this.#nodes.size + 1}`, label, span };
    this.#nodes.set(label.toLowerCase(), node);
    return node;
  }

  /** The words of a box itself: not those of a box inside it, and not the lines of it in which arrows run. */
  #wordsIn(box: Box): Run[] {
    const inner = this.#boxes.filter((other) => other !== box && other.top >= box.top && isInside(box, other.top, other.sides[0]?.left ?? 0));
    const runs: Run[] = [];
    for (let row = box.top; row < box.bottom; row++) {
      const own = (this.#tracer.runs[row] ?? []).filter((run) => isInside(box, row, run.start));
      if (own.some((run) => this.#touched.has(run) || this.#tracer.inline.has(run))) continue;
      for (const run of own) {
        if (!inner.some((other) => isInside(other, row, run.start))) runs.push(run);
      }
    }
    return runs;
  }

  #span(run: Run): Span {
    return (this.#grid.rows[run.row] as MappedText).span(run.start, run.end);
  }

  #words(run: Run): string {
    return this.#grid.rows[run.row]?.text.slice(run.start, run.end) ?? '';
  }
}

/** Terminals as they stand in the drawing, from top to bottom. */
function inOrder(terminals: ReadonlySet<Terminal>): Terminal[] {
  const row = (terminal: Terminal): number => (isBox(terminal) ? terminal.top : terminal.row);
  const column = (terminal: Terminal): number => (isBox(terminal) ? (terminal.sides[0]?.left ?? 0) : terminal.start);
  return [...terminals].sort((a, b) => row(a) - row(b) || column(a) - column(b));
}

function isOnRow(terminal: Terminal, row: number): boolean {
  return isBox(terminal) ? terminal.top <= row && row <= terminal.bottom : terminal.row === row;
}

/** Half of a JSON object is no name. */
function isBalanced(label: string): boolean {
  return label.split('{').length === label.split('}').length && label.split('"').length % 2 === 1;
}

/** `2. Supabase: INSERT into cases` is about Supabase. */
function nameAndRemark(words: string): { name: string; remark: string } {
  const text = words.replace(/^(?:\d{1,2}[.)]|[-*•])\s+/, '').replace(/[:,]$/, '');
  const match = /^(\p{Lu}[\w.-]*(?: [\w.-]+){0,2}): +(\S.*)$/u.exec(text);
  if (!match?.[1] || !match[2] || /^(?:If|When|On|Else|Then)\b/.test(text)) return { name: text, remark: '' };
  return { name: match[1], remark: match[2] };
}

/** For each row the first words of the nearest row above that is indented less. */
function outdentedRuns(grid: Grid, runs: readonly (readonly Run[])[]): (Run | undefined)[] {
  const outer: { indent: number; run: Run }[] = [];
  return grid.rows.map(({ text }, row) => {
    const indent = text.search(/\S/);
    while (indent >= 0 && (outer.at(-1)?.indent ?? -1) >= indent) outer.pop();
    const parent = outer.at(-1)?.run;
    const run = runs[row]?.[0];
    if (run) outer.push({ indent, run });
    return parent;
  });
}
