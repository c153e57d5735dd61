import type { LintResult } from '../engine/report.js';
import type { LintFilesOptions } from '../index.js';
import type { ResultPart } from '../report/formatter.js';

/** What gives results the parts that formats ask for. */
export function optionsFor(parts: readonly ResultPart[]): Pick<LintFilesOptions, 'model' | 'source'> {
  return { ...(parts.includes('model') ? { model: true } : {}), ...(parts.includes('source') ? { source: true } : {}) };
}

/**
 * Takes from results what was added for other formats, so that a report does not depend on those beside it.
 * @param linted the results as the library gave them
 */
export function partsRemover(linted: readonly LintResult[], { stats }: { readonly stats?: boolean }): (results: readonly LintResult[], needs?: readonly ResultPart[]) => readonly LintResult[] {
  const withSource = new Set(linted.filter(({ messages }) => messages.length > 0).map(({ filePath }) => filePath));
  return (results, needs = []) => {
    const keepsModel = stats === true || needs.includes('model');
    return results.map((result) => {
      const keepsSource = withSource.has(result.filePath) || needs.includes('source');
      const kept = Object.entries(result).filter(([part]) => (part !== 'model' || keepsModel) && (part !== 'source' || keepsSource));
      return Object.fromEntries(kept) as unknown as LintResult;
    });
  };
}
