import type { LintResult } from '../engine/report.js';

/** `1 problem`, `2 problems`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How many findings directives silenced. */
export function suppressedCount(results: readonly LintResult[]): number {
  return results.reduce((sum, { suppressedMessages }) => sum + suppressedMessages.length, 0);
}
