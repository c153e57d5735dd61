import type { LintResult } from '../engine/report.js';
import type { LintFilesOptions } from '../index.js';
import type { ResultPart } from '../report/formatter.js';
import { FORMATS } from '../report/formats.js';
import { own } from '../text/own.js';

interface WantedFormat {
  readonly name: string;
  readonly needs: readonly ResultPart[];
}

/**
 * What gives results the parts that formats ask for. Times and the model of `--stats` are for those that show all of a result, JSON and
 * what users bring: with the others, results of earlier runs do as well.
 */
export function optionsFor(formats: readonly WantedFormat[], { stats }: { readonly stats?: boolean }): Pick<LintFilesOptions, 'model' | 'source' | 'stats'> {
  const parts = formats.flatMap(({ needs }) => needs);
  const showsAll = formats.some(({ name }) => name === 'json' || !own(FORMATS, name));
  return { ...(parts.includes('model') ? { model: true } : {}), ...(parts.includes('source') ? { source: true } : {}), ...(stats && showsAll ? { stats } : {}) };
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
