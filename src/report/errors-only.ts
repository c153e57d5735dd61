import { type LintMessage, type LintResult, withMessages } from '../engine/report.js';

/** Results without their warnings. Every document stays, also one that has no error. */
export function errorsOnly(results: readonly LintResult[]): LintResult[] {
  return results.map((result) => withMessages(result, result.messages.filter(isError), result.suppressedMessages.filter(isError)));
}

function isError({ severity }: LintMessage): boolean {
  return severity === 2;
}
