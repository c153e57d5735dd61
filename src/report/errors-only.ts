import type { LintMessage, LintResult } from '../engine/report.js';

/** Results without their warnings. Every document stays, also one that has no error. */
export function errorsOnly(results: readonly LintResult[]): LintResult[] {
  return results.map(({ source, ...result }) => {
    const messages = result.messages.filter(isError);
    const kept = messages.length > 0 && source !== undefined ? { source } : {};
    const { usedDeprecatedRules, verdicts, changes, model, stats, ...counted } = result;
    return {
      ...counted,
      messages,
      suppressedMessages: result.suppressedMessages.filter(isError),
      warningCount: 0,
      fixableWarningCount: 0,
      ...kept,
      ...(stats ? { stats } : {}),
      usedDeprecatedRules,
      verdicts,
      ...(changes ? { changes } : {}),
      ...(model === undefined ? {} : { model }),
    };
  });
}

function isError({ severity }: LintMessage): boolean {
  return severity === 2;
}
