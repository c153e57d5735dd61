import { resolve } from 'node:path';
import { rules } from '../../rules/index.js';
import type { Settings } from '../config/settings.js';
import type { LintInput } from '../engine/lint.js';
import { lintTogether } from '../engine/lint-together.js';
import { compareText } from '../engine/order.js';
import { type LintedDocument, type LintResult, unlintedResult } from '../engine/report.js';
import { findDocuments } from '../files/find-documents.js';
import { readTextFile, UnreadableError } from '../files/read-text.js';
import type { KeptResult } from '../files/result-cache.js';
import { formatOf } from '../parse/document-format.js';
import { relativePathOf } from '../report/relative-path.js';
import type { Rule } from '../rule/rule.js';
import { lintSource, NAMELESS, orTooDeep, readSource, resultOf } from './documents.js';
import { cwdOf, runOf } from './options.js';
import { type LintFilesOptions, searchOf } from './search.js';

/** What became of the documents of a run. */
export interface LintOutcome {
  /** One for each document, sorted by path; one with a warning for a document that was named but is ignored. */
  readonly results: readonly LintResult[];
  /** How many documents were judged: the results less those of ignored documents. */
  readonly lintedCount: number;
  /** Rules that are on and found nothing to judge, by document. A draft can pass a gate by leaving a section out. */
  readonly withoutSubjects: readonly { readonly filePath: string; readonly ruleIds: readonly string[] }[];
  /** Documents that could not be read, with the reason. A run with any is incomplete. */
  readonly failures: readonly { readonly filePath: string; readonly message: string }[];
  /** Rules that judged and are not built in: of configurations, and of plugins. */
  readonly ownRules: readonly Rule[];
}

const IGNORED = 'File ignored because of a matching ignore pattern. Use "--no-ignore" to disable file ignore settings.';

/**
 * Lints files. Patterns are paths of files, directories (searched for architecture documents) and globs.
 * @throws UserError for a pattern without a document or a wrong configuration
 */
export async function lintFiles(patterns: readonly string[], options: LintFilesOptions = {}): Promise<LintOutcome> {
  const search = searchOf(options);
  const results: LintResult[] = [];
  const withoutSubjects: { filePath: string; ruleIds: readonly string[] }[] = [];
  const failures: { filePath: string; message: string }[] = [];
  const ownRules = new Map<string, Rule>();
  const inputs: LintInput[] = [];
  const keep = (linted: LintedDocument): void => {
    const { result, withoutSubject } = linted;
    results.push(resultOf(linted, options));
    if (withoutSubject.length > 0) withoutSubjects.push({ filePath: result.filePath, ruleIds: withoutSubject });
  };
  let lintedCount = 0;
  const keepCached = ({ result, withoutSubject }: KeptResult, filePath: string, text: string): void => {
    results.push(restored(result, filePath, text, options.source ?? false));
    if (withoutSubject.length > 0) withoutSubjects.push({ filePath, ruleIds: withoutSubject });
    lintedCount++;
  };
  const lintInto = async (path: string | null, isIgnored: boolean, read: () => Promise<string>): Promise<void> => {
    const filePath = path ?? NAMELESS;
    if (isIgnored) {
      results.push(unlintedResult(filePath, IGNORED));
      return;
    }
    try {
      const settings = search.settingsFor(path);
      for (const rule of settings.ownRules) ownRules.set(rule.id, rule);
      const teamSchema = await search.schemaOf(settings);
      const text = await read();
      const cached = path === null || settings.schema !== null ? null : cacheEntryOf(path, text, settings, options);
      if (cached?.kept) {
        keepCached(cached.kept, filePath, text);
        return;
      }
      const source = { path, text, format: formatOf(filePath), teamSchema };
      if (options.together) inputs.push(await readSource(source, settings, options));
      else {
        const linted = await lintSource(source, settings, options);
        if (cached) options.cache?.keep(cached.key, linted.result, linted.withoutSubject);
        keep(linted);
      }
      lintedCount++;
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      failures.push({ filePath, message: error.message });
    }
  };
  const found = await findDocuments(patterns, search);
  const texts = options.texts ?? [];
  let done = 0;
  const tellProgress = (): void => options.onProgress?.(done++, found.length + texts.length);
  for (const { path, ignored } of found) {
    tellProgress();
    await lintInto(path, ignored, () => readTextFile(path));
  }
  for (const { filePath, text } of texts) {
    tellProgress();
    const path = filePath === undefined ? null : resolve(search.cwd, filePath);
    await lintInto(path, path !== null && search.isIgnored(path), () => Promise.resolve(text));
  }
  const { documents } = orTooDeep('the documents', () => lintTogether(inputs, rules, runOf(options)));
  for (const linted of documents) keep(linted);
  return { results: results.sort((a, b) => compareText(a.filePath, b.filePath)), lintedCount, withoutSubjects, failures, ownRules: [...ownRules.values()] };
}

/** What a cache knows of a document, and under which key; null where it is no matter for a cache. */
function cacheEntryOf(path: string, text: string, settings: Settings, options: LintFilesOptions): { readonly key: string; readonly kept: KeptResult | null } | null {
  const { cache, plugins = [] } = options;
  // What plugins do cannot be told from their names.
  if (!cache || options.together || options.base !== undefined || plugins.length > 0) return null;
  const { today, inlineConfig, unusedDirectives } = runOf(options);
  const { ownRules: _, rules: levels, lock, ...others } = settings;
  const expires = text.includes('until=') ? today : null;
  const key = cache.keyOf(text, { path: relativePathOf(path, cwdOf(options)), inlineConfig, unusedDirectives, expires, rules: [...levels], lock: [...lock], ...others });
  // Models and times are not kept, but the verdicts of a run that wants them are.
  return { key, kept: options.model || options.stats ? null : cache.find(path, key) };
}

/** The result of an earlier run for a document at its place. */
function restored({ usedDeprecatedRules, verdicts, ...counted }: KeptResult['result'], filePath: string, source: string, always: boolean): LintResult {
  return { filePath, ...counted, ...(always || counted.messages.length > 0 ? { source } : {}), usedDeprecatedRules, verdicts };
}
