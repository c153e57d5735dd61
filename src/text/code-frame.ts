import { printable } from './printable.js';

/** Where a frame points; as in reports, lines and columns start at 1 and the end column is exclusive. */
export interface FrameRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface FrameOptions {
  /** Lines shown before and after the marked ones (1 by default). */
  readonly context?: number;
  /** Longer lines are cut around the marked words (100 by default). */
  readonly width?: number;
}

const MAX_MARKED_LINES = 4;

/**
 * Shows a place of a text with the lines around it:
 *
 * ```text
 *   11 | ## Tables
 * > 12 | - orders (id, user_id)
 *      |   ^^^^^^
 * ```
 *
 * Returns the empty string for a place outside the text. Control characters are escaped.
 */
export function codeFrame(text: string, range: FrameRange, { context = 1, width = 100 }: FrameOptions = {}): string {
  const lines = text.split('\n');
  if (range.line < 1 || range.line > lines.length) return '';
  const lastMarked = Math.min(Math.max(range.endLine, range.line), range.line + MAX_MARKED_LINES - 1, lines.length);
  const first = Math.max(1, range.line - context);
  const last = Math.min(lines.length, lastMarked + context);
  const gutter = String(last).length;
  const from = leftEdge(range, width);
  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    const line = (lines[number - 1] ?? '').replace(/\r$/, '');
    const marked = number >= range.line && number <= lastMarked;
    frame.push(`${marked ? '>' : ' '} ${String(number).padStart(gutter)} | ${shown(line.slice(from, from + width))}`.trimEnd());
    if (!marked) continue;
    const start = number === range.line ? range.column - 1 : line.length - line.trimStart().length;
    const end = number === range.endLine ? Math.min(range.endColumn - 1, line.length) : line.length;
    const before = shown(line.slice(from, Math.max(from, start)));
    const under = shown(line.slice(Math.max(from, start), Math.min(end, from + width)));
    frame.push(`  ${' '.repeat(gutter)} | ${' '.repeat(before.length)}${'^'.repeat(Math.max(1, under.length))}`);
  }
  return frame.join('\n');
}

/** The first column shown: 0, unless the marked words would lie beyond the width. */
function leftEdge(range: FrameRange, width: number): number {
  const end = range.endLine === range.line ? range.endColumn : range.column;
  return end <= width ? 0 : Math.max(0, range.column - 1 - Math.floor(width / 3));
}

/** One cell per character, so that the marks stand below their words. */
function shown(text: string): string {
  return printable(text.replaceAll('\t', ' '));
}
