import type { LintMessage } from '../../engine/report.js';
import type { SourceFile } from '../../text/source-file.js';
import type { Finding } from './findings.js';
import { LOOKS } from './verdicts.js';

/** More marks make no line clearer. */
const MOST_OF_A_LINE = 40;

/** Words of a line that a finding speaks of. */
export interface WordMark {
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
  /** `evidence`, or the look of the finding. */
  readonly look: string;
  /** The card of the finding. */
  readonly finding: string;
}

/** The marked words of each line: the words a finding stands at, and its evidence. */
export function marksByLine(findings: readonly Finding[], file: SourceFile): ReadonlyMap<number, readonly WordMark[]> {
  const marks = new Map<number, WordMark[]>();
  const add = (line: number, start: number, end: number, look: string, finding: string): void => {
    const lineEnd = file.offsetOfLine(line) + file.lineText(line).length;
    const mark = { start, end: Math.min(end, lineEnd), look, finding };
    const all = marks.get(line) ?? [];
    marks.set(line, all);
    if (mark.end > mark.start && all.length < MOST_OF_A_LINE) all.push(mark);
  };
  for (const { id, message, outcome } of findings) {
    if (message.line < 1) continue;
    const start = file.offsetOfLine(message.line) + message.column - 1;
    add(message.line, start, endOf(message, start, file), LOOKS[outcome].name, id);
    for (const { line, column, quote, filePath } of message.evidence ?? []) {
      if (filePath !== undefined && filePath !== file.path) continue;
      const from = file.offsetOfLine(line) + column - 1;
      add(line, from, endOfQuote(quote, from, file.text), 'evidence', id);
    }
  }
  return marks;
}

function endOf({ line, endLine, endColumn }: LintMessage, start: number, file: SourceFile): number {
  if (endLine === undefined || endColumn === undefined) return start + 1;
  return endLine > line ? file.text.length : file.offsetOfLine(line) + endColumn - 1;
}

/** Where the quoted words end: white space may have been collapsed, and the end cut off. */
function endOfQuote(quote: string, start: number, text: string): number {
  let at = start;
  for (const character of quote.replace(/…$/, '')) {
    if (/\s/.test(character)) {
      if (!/\s/.test(text.charAt(at))) break;
      while (/\s/.test(text.charAt(at)) && text.charAt(at) !== '\n') at++;
    } else if (text.startsWith(character, at)) at += character.length;
    else break;
  }
  return Math.max(at, start + 1);
}
