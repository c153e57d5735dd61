import pc from 'picocolors';
import type { LintMessage, LintResult } from '../engine/report.js';
import { codeFrame } from '../text/code-frame.js';
import { printable } from '../text/printable.js';
import type { Formatter } from './formatter.js';
import { counted, suppressedCount } from './wording.js';

type Colors = ReturnType<typeof pc.createColors>;

/**
 * ESLint's default report, to the byte; suppressed findings are counted at the end of its summary. On demand, each finding is
 * followed by the lines of the document that it is about.
 */
export const formatStylish: Formatter = (results, { color = false, codeFrame: withFrames = false }) => {
  const colors = pc.createColors(color);
  const reported = results.filter(({ messages }) => messages.length > 0);
  if (reported.length === 0) return '';
  const files = reported.map(({ filePath, messages, source }) => `${colors.underline(printable(filePath))}\n${table(messages, colors, withFrames ? source : undefined)}\n\n`);
  return colors.reset(`\n${files.join('')}${summary(results, colors)}\n`);
};

/** @param source the text of the document, where its lines are to be shown */
function table(messages: readonly LintMessage[], colors: Colors, source?: string): string {
  const rows = messages.map(({ line, column, endLine, endColumn, severity, fatal, message, ruleId }) => ({
    line: String(line),
    column: String(column),
    type: fatal === true || severity === 2 ? ('error' as const) : ('warning' as const),
    message: withoutFullStop(printable(message)),
    ruleId: printable(ruleId ?? ''),
    frame: source === undefined ? '' : codeFrame(source, { line, column, endLine: endLine ?? line, endColumn: endColumn ?? column + 1 }),
  }));
  const widthOf = (cell: keyof (typeof rows)[number]): number => Math.max(...rows.map((row) => row[cell].length));
  const width = { line: widthOf('line'), column: widthOf('column'), type: widthOf('type'), message: widthOf('message') };
  return rows
    .map(({ line, column, type, message, ruleId, frame }) => {
      const place = `${padding(line, width.line)}${colors.dim(`${line}:${column}`)}${padding(column, width.column)}`;
      const coloured = type === 'error' ? colors.red(type) : colors.yellow(type);
      const end = ruleId === '' ? '' : colors.dim(ruleId);
      return `  ${place}  ${coloured}${padding(type, width.type)}  ${message}${padding(message, width.message)}  ${end}`.trimEnd() + indented(frame);
    })
    .join('\n');
}

/** A code frame below its finding, parted from the next one. */
function indented(frame: string): string {
  return frame === '' ? '' : `\n\n${frame.replace(/^/gm, '    ')}\n`;
}

function padding(cell: string, width: number): string {
  return ' '.repeat(width - cell.length);
}

/** ESLint takes one full stop away, unless a space stands before it. */
function withoutFullStop(message: string): string {
  return message.replace(/([^ ])\.$/, '$1');
}

function summary(results: readonly LintResult[], colors: Colors): string {
  const errors = results.reduce((sum, { errorCount }) => sum + errorCount, 0);
  const warnings = results.reduce((sum, { warningCount }) => sum + warningCount, 0);
  const suppressed = suppressedCount(results);
  const text = `✖ ${counted(errors + warnings, 'problem')} (${counted(errors, 'error')}, ${counted(warnings, 'warning')})`;
  const bold = colors.bold(suppressed > 0 ? `${text}, ${suppressed} suppressed` : text);
  return errors > 0 ? colors.red(bold) : colors.yellow(bold);
}
