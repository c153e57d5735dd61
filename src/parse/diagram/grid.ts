import type { MappedText } from '../../text/mapped-text.js';
import { columnStep, type Direction, DOWN, headOf, LEFT, opposite, RIGHT, rowStep, strokeOf, UP } from './strokes.js';

/** Words on one line of a drawing, set apart by strokes or two blanks. */
export interface Run {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** An endpoint with what it does: `POST /orders → 201`. Its arrow is no arrow of a drawing, unless it leads on. */
const ENTRY = /^\W*(?:\[[^\]]{0,3}\]\s*)?(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b\s*\S*\//;
const REMARK = /(?:^|\s)(?:#|\/\/)\s/;
const WORD_ARROW = /[→←↓↑⟶⟵]/;

/** A drawing as rows and columns, each cell known as a stroke, an arrowhead or text. */
export class Grid {
  readonly rows: readonly MappedText[];
  readonly #strokes: Uint8Array[];
  readonly #heads: Uint8Array[];

  constructor(text: MappedText) {
    this.rows = text.lines();
    this.#strokes = this.rows.map((row) => new Uint8Array(row.length));
    this.#heads = this.rows.map((row) => new Uint8Array(row.length));
    this.rows.forEach((row, index) => this.#classify(row.text, index));
    this.rows.forEach((row, index) => this.#classifyUprights(row.text, index));
  }

  character(row: number, column: number): string {
    return this.rows[row]?.text.charAt(column) ?? '';
  }

  /** The directions of the stroke in a cell; 0 where none is. */
  stroke(row: number, column: number): number {
    return this.#strokes[row]?.[column] ?? 0;
  }

  /** The direction of the arrowhead in a cell; 0 where none is. */
  head(row: number, column: number): Direction | 0 {
    return (this.#heads[row]?.[column] ?? 0) as Direction | 0;
  }

  isText(row: number, column: number): boolean {
    return this.stroke(row, column) === 0 && this.head(row, column) === 0;
  }

  /** Takes arrows in parentheses, remarks and lists of endpoints for words. */
  #classify(line: string, row: number): void {
    const strokes = this.#strokes[row] as Uint8Array;
    const heads = this.#heads[row] as Uint8Array;
    const entry = ENTRY.test(line) && (line.match(/→|->/g) ?? []).length < 2;
    const remark = REMARK.exec(line)?.index ?? line.length;
    let depth = 0;
    for (let i = 0; i < line.length; i++) {
      const character = line.charAt(i);
      const next = line.charAt(i + 1);
      const previous = line.charAt(i - 1);
      if (character === ' ' && previous === ' ') depth = 0;
      if (/[([{]/.test(character)) depth++;
      else if (/[)\]}]/.test(character)) depth = Math.max(0, depth - 1);
      strokes[i] = strokeOf(character);
      const inWords = depth > 0 || entry || i > remark;
      if (headOf(character) !== 0) heads[i] = WORD_ARROW.test(character) && inWords ? 0 : headOf(character);
      else if (character === '-' && (next === '-' || previous === '-')) strokes[i] = LEFT | RIGHT;
      else if (character === '-' && next === '>' && !inWords && /\s|^$/.test(previous)) strokes[i] = LEFT | RIGHT;
      else if (character === '-' && previous === '<' && !inWords && next === ' ') strokes[i] = LEFT | RIGHT;
      else if (character === '=' && (previous === '=' || next === '=')) strokes[i] = LEFT | RIGHT;
      else if (character === '>' && ((strokes[i - 1] ?? 0) & RIGHT) !== 0) heads[i] = RIGHT;
      else if (character === '<' && (/[─━]/.test(next) || line.startsWith('--', i + 1) || (!inWords && line.startsWith('- ', i + 1)))) heads[i] = LEFT;
    }
  }

  /** `|`, `+`, `v` and `^` are strokes and heads only beside their like. */
  #classifyUprights(line: string, row: number): void {
    const strokes = this.#strokes[row] as Uint8Array;
    const heads = this.#heads[row] as Uint8Array;
    for (let i = 0; i < line.length; i++) {
      const character = line.charAt(i);
      const alone = isFree(line.charAt(i - 1)) && isFree(line.charAt(i + 1));
      if (character === '|' && (alone || !this.isText(row, i - 1) || !this.isText(row, i + 1))) {
        // `|-- Stripe` branches off as `├──` does.
        strokes[i] = UP | DOWN | (line.charAt(i + 1) === '-' ? RIGHT : 0) | (line.charAt(i - 1) === '-' ? LEFT : 0);
      } else if (character === '`' && line.startsWith('--', i + 1)) strokes[i] = UP | RIGHT;
      else if (character === '+' && (line.charAt(i - 1) === '-' || line.charAt(i + 1) === '-')) strokes[i] = LEFT | RIGHT | UP | DOWN;
      else if (/[vV]/.test(character) && alone && /[|│┃┬]/.test(this.character(row - 1, i))) heads[i] = DOWN;
      else if (character === '^' && alone && /[|│┃┴]/.test(this.character(row + 1, i))) heads[i] = UP;
    }
  }
}

/** The cell next to one in a direction. */
export function beside(row: number, column: number, direction: Direction): { row: number; column: number } {
  return { row: row + rowStep(direction), column: column + columnStep(direction) };
}

/** Whether a stroke goes on into a cell that lies in a direction. */
export function meets(mask: number, from: Direction): boolean {
  return (mask & opposite(from)) !== 0;
}

function isFree(character: string): boolean {
  return character === '' || character === ' ';
}
