import type { LintMessage } from '../engine/report.js';
import { printable } from '../text/printable.js';
import type { Formatter } from './formatter.js';
import { relativePathOf } from './relative-path.js';

/** Workflow commands, which GitHub shows as annotations beside the lines of a pull request. */
export const formatGithub: Formatter = (results, { cwd }) =>
  results.flatMap(({ filePath, messages }) => messages.map((message) => annotation(relativePathOf(filePath, cwd), message))).join('\n');

function annotation(file: string, { severity, line, column, endLine, endColumn, ruleId, message }: LintMessage): string {
  const properties = Object.entries({ file, line: line || undefined, endLine, col: column || undefined, endColumn, title: ruleId ?? 'spec-lint' })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${severity === 2 ? 'error' : 'warning'} ${properties.join(',')}::${escaped(message)}`;
}

/** Other control characters than these are of no use in a log. */
function escaped(text: string): string {
  return text
    .split(/(\r|\n)/)
    .map((part) => (part === '\r' ? '%0D' : part === '\n' ? '%0A' : printable(part).replaceAll('%', '%25')))
    .join('');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
