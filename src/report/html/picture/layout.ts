import type { CallerNode, Edge, EndpointNode, Graph, TargetNode } from './graph.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed<Node> extends Box {
  readonly node: Node;
  /** The name in lines that fit. */
  readonly lines: readonly string[];
}

/** Where everything stands: callers, endpoints and what they use in columns, what nobody uses in rows below. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly callers: readonly Placed<CallerNode>[];
  readonly endpoints: readonly Placed<EndpointNode>[];
  readonly targets: readonly Placed<TargetNode>[];
  /** Tables of which no use is told. */
  readonly unused: readonly Placed<TargetNode>[];
  readonly unusedTop: number;
}

const CALLER = { x: 1, width: 118 };
const ENDPOINT = { x: 150, width: 352 };
const TARGET = { x: 708, width: 231 };
const WIDTH = 940;
export const TOP = 34;
export const LINE_HEIGHT = 16;
const NODE_PADDING = 7;
const GAP = 8;
const GROUP_GAP = 18;
/** Characters of the widths above, in the font of the names. */
const ENDPOINT_CHARACTERS = 34;
const TARGET_CHARACTERS = 22;
const CALLER_CHARACTERS = 14;
const UNUSED_COLUMNS = 4;

/**
 * Places a graph in fixed columns. Endpoints stay in the order of the document within their callers; what they use stands as near as
 * it can to those who use it, so that lines are short and seldom cross.
 */
export function layoutOf({ callers, targets }: Graph): Layout {
  const endpoints: Placed<EndpointNode>[] = [];
  const groups: Placed<CallerNode>[] = [];
  let y = TOP;
  for (const caller of callers) {
    const top = y;
    for (const node of caller.endpoints) {
      const lines = wrapped(node.name, ENDPOINT_CHARACTERS);
      const height = heightOf(lines);
      endpoints.push({ node, lines, ...ENDPOINT, y, height });
      y += height + GAP;
    }
    const lines = wrapped(caller.name, CALLER_CHARACTERS);
    const height = Math.max(y - GAP - top, heightOf(lines));
    groups.push({ node: caller, lines, ...CALLER, y: top, height });
    y = top + height + GROUP_GAP;
  }
  const placed = placeTargets(targets.filter(({ used }) => used), endpoints);
  const bottom = Math.max(y - GROUP_GAP, bottomOf(placed), TOP);
  const unused = placeUnused(targets.filter(({ used }) => !used), endpoints.length + placed.length === 0 ? TOP : bottom + 52);
  const last = Math.max(bottom, bottomOf(unused));
  return { width: WIDTH, height: last + 2, callers: groups, endpoints, targets: placed, unused, unusedTop: bottom + 40 };
}

/** Puts what is used beside those who use it: in the order of their mean places, as near to them as the others let it. */
function placeTargets(targets: readonly TargetNode[], endpoints: readonly Placed<EndpointNode>[]): Placed<TargetNode>[] {
  const users = new Map<TargetNode, number[]>(targets.map((target) => [target, []]));
  for (const { node, y, height } of endpoints) for (const target of new Set(node.edges.map((edge: Edge) => edge.target))) users.get(target)?.push(y + height / 2);
  const wanted = targets.map((node) => ({ node, lines: wrapped(node.name, TARGET_CHARACTERS), center: mean(users.get(node) ?? []) }));
  const ordered = wanted.map((each, index) => ({ ...each, index })).sort((a, b) => a.center - b.center || a.index - b.index);
  const tops = spread(ordered.map(({ center, lines }) => ({ wanted: center - heightOf(lines) / 2, size: heightOf(lines) + GAP })));
  return ordered.map(({ node, lines }, index) => ({ node, lines, ...TARGET, y: tops[index] as number, height: heightOf(lines) }));
}

function placeUnused(targets: readonly TargetNode[], top: number): Placed<TargetNode>[] {
  const width = (WIDTH - 2 - (UNUSED_COLUMNS - 1) * 12) / UNUSED_COLUMNS;
  let y = top;
  const placed: Placed<TargetNode>[] = [];
  for (let from = 0; from < targets.length; from += UNUSED_COLUMNS) {
    const row = targets.slice(from, from + UNUSED_COLUMNS).map((node) => ({ node, lines: wrapped(node.name, TARGET_CHARACTERS - 1) }));
    const height = Math.max(...row.map(({ lines }) => heightOf(lines)));
    row.forEach(({ node, lines }, column) => placed.push({ node, lines, x: 1 + column * (width + 12), y, width, height }));
    y += height + GAP;
  }
  return placed;
}

/**
 * Tops of boxes in their order, each as near to the wanted one as possible without overlap: boxes that would overlap form a block, which
 * moves to the mean of what its boxes want.
 */
function spread(boxes: readonly { readonly wanted: number; readonly size: number }[]): number[] {
  const blocks: { top: number; sum: number; count: number; size: number }[] = [];
  for (const { wanted, size } of boxes) {
    blocks.push({ top: Math.max(TOP, wanted), sum: wanted, count: 1, size });
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before && before.top + before.size > last.top; last = blocks.at(-1), before = blocks.at(-2)) {
      blocks.pop();
      before.sum += last.sum - last.count * before.size;
      before.count += last.count;
      before.size += last.size;
      before.top = Math.max(TOP, before.sum / before.count);
    }
  }
  const tops: number[] = [];
  for (const { top, count } of blocks) {
    let y = Math.round(top);
    for (let i = 0; i < count; i++) {
      tops.push(y);
      y += boxes[tops.length - 1]?.size ?? 0;
    }
  }
  return tops;
}

function bottomOf(boxes: readonly Box[]): number {
  return boxes.reduce((lowest, { y, height }) => Math.max(lowest, y + height), 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function heightOf(lines: readonly string[]): number {
  return lines.length * LINE_HEIGHT + 2 * NODE_PADDING;
}

const MOST_LINES = 3;

/** A name in lines of so many characters, broken where its parts join; what is too long even so ends in an ellipsis. */
export function wrapped(name: string, characters: number): string[] {
  const parts = name.replace(/\s+/g, ' ').trim().slice(0, characters * (MOST_LINES + 1)).split(/(?<=[\s_.-])|(?=\/)/);
  const lines: string[] = [];
  let line = '';
  for (let part of parts) {
    if (line !== '' && line.length + part.trimEnd().length > characters) {
      lines.push(line);
      line = '';
    }
    for (; part.length > characters; part = part.slice(characters)) lines.push(part.slice(0, characters));
    line += part;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= MOST_LINES) return lines.map((each) => each.trim());
  return [...lines.slice(0, MOST_LINES - 1), `${(lines[MOST_LINES - 1] ?? '').slice(0, characters - 1)}…`].map((each) => each.trim());
}
