/** The directions in which a character of a drawing goes on. */
export const LEFT = 1;
export const RIGHT = 2;
export const UP = 4;
export const DOWN = 8;

export type Direction = typeof LEFT | typeof RIGHT | typeof UP | typeof DOWN;
export const DIRECTIONS: readonly Direction[] = [LEFT, RIGHT, UP, DOWN];

export function opposite(direction: Direction): Direction {
  if (direction === LEFT) return RIGHT;
  if (direction === RIGHT) return LEFT;
  return direction === UP ? DOWN : UP;
}

export function rowStep(direction: Direction): number {
  return direction === DOWN ? 1 : direction === UP ? -1 : 0;
}

export function columnStep(direction: Direction): number {
  return direction === RIGHT ? 1 : direction === LEFT ? -1 : 0;
}

/** Characters that are strokes wherever they stand. */
const STROKES: ReadonlyMap<string, number> = new Map(
  (
    [
      ['─━═╌╍┄┅┈┉', LEFT | RIGHT],
      ['│┃║╎╏┆┇┊┋', UP | DOWN],
      ['┌┏╔╭', RIGHT | DOWN],
      ['┐┓╗╮', LEFT | DOWN],
      ['└┗╚╰', RIGHT | UP],
      ['┘┛╝╯', LEFT | UP],
      ['├┣╠', UP | DOWN | RIGHT],
      ['┤┫╣', UP | DOWN | LEFT],
      ['┬┳╦', LEFT | RIGHT | DOWN],
      ['┴┻╩', LEFT | RIGHT | UP],
      ['┼╋╬', LEFT | RIGHT | UP | DOWN],
    ] as const
  ).flatMap(([characters, mask]) => [...characters].map((character) => [character, mask] as const)),
);

const HEADS: ReadonlyMap<string, Direction> = new Map(
  (
    [
      ['►▶→⟶➔➜', RIGHT],
      ['◄◀←⟵', LEFT],
      ['▼↓⇓', DOWN],
      ['▲↑⇑', UP],
    ] as const
  ).flatMap(([characters, direction]) => [...characters].map((character) => [character, direction] as const)),
);

/** The directions of a box-drawing character; 0 for any other. */
export function strokeOf(character: string): number {
  return STROKES.get(character) ?? 0;
}

/** The direction of an arrowhead; 0 for any other character. */
export function headOf(character: string): Direction | 0 {
  return HEADS.get(character) ?? 0;
}
