import type { LintMessage, ReportedVerdict } from './report.js';

/** By code units, whatever the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Placed = Pick<LintMessage, 'line' | 'column' | 'ruleId' | 'subject'> | ReportedVerdict;

/** The order of every list in a report: by line, column, rule and subject. */
export function comparePlaces(a: Placed, b: Placed): number {
  return a.line - b.line || a.column - b.column || compareText(a.ruleId ?? '', b.ruleId ?? '') || compareText(a.subject ?? '', b.subject ?? '');
}
