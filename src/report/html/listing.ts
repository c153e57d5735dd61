import type { SourceFile } from '../../text/source-file.js';
import { type Element, h } from './nodes.js';

/** A line of a listing and where its text begins in the source. */
export interface ListedLine {
  readonly line: number;
  readonly text: string;
  readonly offset: number;
}

/** Tells listings and their lines from other elements, whose class no document chooses. */
const LINE = 'line';

/** Lines with the numbers that they have in the document. */
export function listing(lines: readonly ListedLine[], language = ''): Element {
  const widest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  // What does not fit is scrolled to, with the keyboard too.
  const scrolled = widest > SCROLLED_FROM ? { tabIndex: 0, role: 'group', ariaLabel: `Listing at line ${lines[0]?.line ?? 1}` } : {};
  return h('div', { className: ['listing'], ...(language === '' ? {} : { dataLanguage: language }), ...scrolled }, lines.map(lineOf));
}

const SCROLLED_FROM = 60;

function lineOf({ line, text, offset }: ListedLine): Element {
  const position = { start: { line, column: 1, offset }, end: { line, column: 1 + text.length, offset: offset + text.length } };
  return { type: 'element', tagName: 'div', properties: { className: [LINE] }, children: [{ type: 'text', value: text, position }], position };
}

export function isListedLine({ tagName, properties }: Element): boolean {
  return tagName === 'div' && Array.isArray(properties.className) && properties.className[0] === LINE;
}

/** Lines of the source as they stand there. */
export function sourceLines(file: SourceFile, first: number, last: number): ListedLine[] {
  const lines: ListedLine[] = [];
  for (let line = first; line <= last; line++) lines.push({ line, text: file.lineText(line), offset: file.offsetOfLine(line) });
  return lines;
}
