import type { Grid } from './grid.js';
import { DOWN, LEFT, RIGHT, UP } from './strokes.js';

/** A closed frame. Hand-drawn sides may be out of line, so each row has its own. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
  /** The columns of the left and right side, from the top row to the bottom row. */
  readonly sides: readonly { readonly left: number; readonly right: number }[];
}

/** Columns by which a side may be out of line. */
const TOLERANCE = 2;

/** The boxes of a drawing, outer ones before inner ones. Cells of a table share their sides and are no boxes. */
export function findBoxes(grid: Grid): Box[] {
  const boxes: Box[] = [];
  const owners = new Map<string, Box>();
  const shared = new Set<Box>();
  grid.rows.forEach((line, row) => {
    for (let column = 0; column < line.length; column++) {
      if (!isCorner(grid, row, column, RIGHT | DOWN)) continue;
      const box = boxAt(grid, row, column);
      if (!box) continue;
      boxes.push(box);
      for (const cell of borderOf(box)) {
        const owner = owners.get(cell);
        if (owner) shared.add(owner).add(box);
        else owners.set(cell, box);
      }
    }
  });
  return boxes.filter((box) => !shared.has(box));
}

/** The keys (`row:column`) of the cells of a box's frame. */
export function borderOf(box: Box): string[] {
  const cells: string[] = [];
  box.sides.forEach(({ left, right }, index) => {
    const row = box.top + index;
    if (row === box.top || row === box.bottom) for (let column = left; column <= right; column++) cells.push(`${row}:${column}`);
    else cells.push(`${row}:${left}`, `${row}:${right}`);
  });
  return cells;
}

/** Whether a cell lies inside a box, or in the title on its upper frame. */
export function isInside(box: Box, row: number, column: number): boolean {
  const side = row < box.bottom ? box.sides[row - box.top] : undefined;
  return side !== undefined && side.left < column && column < side.right;
}

function boxAt(grid: Grid, top: number, left: number): Box | null {
  const right = topRight(grid, top, left);
  if (right < 0) return null;
  const sides = [{ left, right }];
  let side = left;
  for (let row = top + 1; row < grid.rows.length; row++) {
    const corner = near(side, (column) => isCorner(grid, row, column, RIGHT | UP));
    const upright = near(side, (column) => isUpright(grid, row, column));
    if (corner !== null && (upright === null || Math.abs(corner - side) <= Math.abs(upright - side))) {
      const end = bottomRight(grid, row, corner);
      if (end < 0 || Math.abs(end - right) > TOLERANCE) return null;
      sides.push({ left: corner, right: end });
      return row - top > 1 ? { top, bottom: row, sides } : null;
    }
    if (upright === null) return null;
    side = upright;
    sides.push({ left: side, right: near(right, (column) => column > side && isUpright(grid, row, column)) ?? right });
  }
  return null;
}

/** The column of the upper right corner; a title may stand on the way. */
function topRight(grid: Grid, row: number, left: number): number {
  const length = grid.rows[row]?.length ?? 0;
  if ((grid.stroke(row, left + 1) & LEFT) === 0) return -1;
  let strokes = 0;
  for (let column = left + 1; column < length; column++) {
    if (isCorner(grid, row, column, LEFT | DOWN)) return strokes * 3 >= column - left - 1 ? column : -1;
    const mask = grid.stroke(row, column);
    if (mask === (RIGHT | DOWN) || mask === (UP | DOWN)) return -1;
    if (mask !== 0) strokes++;
  }
  return -1;
}

function bottomRight(grid: Grid, row: number, left: number): number {
  const length = grid.rows[row]?.length ?? 0;
  for (let column = left + 1; column < length; column++) {
    if (isCorner(grid, row, column, LEFT | UP)) return column;
    if (grid.stroke(row, column) === 0 && grid.head(row, column) === 0) return -1;
  }
  return -1;
}

/** A corner of the given form; `+` is one where the strokes beside it say so. */
function isCorner(grid: Grid, row: number, column: number, form: number): boolean {
  const mask = grid.stroke(row, column);
  if (mask === form && grid.character(row, column) !== '+') return true;
  if (grid.character(row, column) !== '+' || mask === 0) return false;
  const sideways = form & RIGHT ? grid.stroke(row, column + 1) & LEFT : grid.stroke(row, column - 1) & RIGHT;
  const upright = near(column, (at) => isUpright(grid, form & DOWN ? row + 1 : row - 1, at)) !== null;
  return sideways !== 0 && upright;
}

function isUpright(grid: Grid, row: number, column: number): boolean {
  const mask = grid.stroke(row, column);
  if ((mask & UP) !== 0 && (mask & DOWN) !== 0) return true;
  // A line may enter through the side: `│◄── callback`.
  return false;
}

/** The column nearest to one, within the tolerance, that fits. */
function near(column: number, fits: (column: number) => boolean): number | null {
  for (let distance = 0; distance <= TOLERANCE; distance++) {
    if (fits(column - distance)) return column - distance;
    if (fits(column + distance)) return column + distance;
  }
  return null;
}
