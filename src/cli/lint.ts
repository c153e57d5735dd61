import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../config/user-error.js';
import type { LintResult } from '../engine/report.js';
import { GitRevision } from '../files/git.js';
import { lintFiles, type LintFilesOptions, type LintOutcome, rules, settingsForFile } from '../index.js';
import { errorsOnly } from '../report/errors-only.js';
import type { FormatContext } from '../report/formatter.js';
import { relativePathOf } from '../report/relative-path.js';
import { rulesMetaOf } from '../report/rules-meta.js';
import { counted, suppressedCount } from '../report/wording.js';
import { printable } from '../text/printable.js';
import { readBaseDraft } from './base-draft.js';
import { BaselineFile, type BaselineFlags, checkBaselineFlags, STALE } from './baseline-file.js';
import { cacheOf, type CacheFlags } from './cache-file.js';
import { changesNote } from './changes-note.js';
import { wantsColor } from './color.js';
import { findFormatter } from './find-formatter.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { configToPrint } from './print-config.js';
import { progressOf } from './progress.js';
import { pairOutputs, type Placed } from './outputs.js';
import { optionsFor, partsRemover } from './result-parts.js';
import { type OwnRuleFlags, type RunFlags, runOptions, withPlugins } from './run-options.js';
import { readStdin } from './stdin.js';
import { VERSION } from './version.js';
import { withoutSubjectsNote } from './without-subjects.js';
import { writeReport } from './write-report.js';

export interface LintFlags extends RunFlags, OwnRuleFlags, BaselineFlags, CacheFlags {
  readonly base?: string;
  readonly printConfig?: string;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly quiet?: boolean;
  readonly maxWarnings: number;
  readonly format?: readonly Placed[];
  readonly outputFile?: readonly Placed[];
  readonly color?: boolean;
  readonly codeFrame?: boolean;
  readonly stats?: boolean;
}

/** The command `spec-lint [patterns...]`. */
export async function lint(patterns: readonly string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  const options = await withPlugins(runOptions(flags, io.cwd), flags.plugin);
  if (flags.printConfig !== undefined) {
    if (patterns.length > 0) throw new UserError('The --print-config option must be used with exactly one file name.');
    io.stdout(`${configToPrint(settingsForFile(flags.printConfig, options))}\n`);
    return EXIT.clean;
  }
  const outputs = await Promise.all(pairOutputs(flags.format, flags.outputFile).map(async ({ format: name, file }) => ({ name, file, format: await findFormatter(name, io.cwd) })));
  checkBaselineFlags(flags, isFromStdin(patterns, flags));
  const baseline = new BaselineFile(flags, io.cwd, flags.configFrom === undefined ? null : new GitRevision(flags.configFrom, io.cwd));
  const wanted = optionsFor(outputs.map(({ name, format }) => ({ name, needs: format.needs ?? [] })), flags);
  const cache = cacheOf(flags, io);
  const progress = flags.quiet ? null : progressOf(io);
  const run = { ...(await withBase(patterns, flags, options, io)), ...wanted, ...(cache ? { cache } : {}), ...(progress ? { onProgress: progress.tell } : {}) };
  const linted = await lintDocuments(patterns, flags, run, io).finally(() => progress?.erase());
  cache?.save();
  const baselined = baseline.apply(linted.results, [...rules, ...linted.ownRules].map(({ id }) => id), lockedRules(options));
  const outcome = { ...linted, results: baselined.results };
  const warnings = outcome.results.reduce((sum, { warningCount }) => sum + warningCount, 0);
  const tooManyWarnings = flags.maxWarnings >= 0 && warnings > flags.maxWarnings;
  const results = flags.quiet ? errorsOnly(outcome.results) : outcome.results;
  const context: FormatContext = {
    cwd: io.cwd,
    rulesMeta: rulesMetaOf([...rules, ...outcome.ownRules], VERSION),
    version: VERSION,
    withoutSubjects: outcome.withoutSubjects,
    ...(flags.codeFrame === undefined ? {} : { codeFrame: flags.codeFrame }),
    ...(tooManyWarnings ? { maxWarningsExceeded: { maxWarnings: flags.maxWarnings, foundWarnings: warnings } } : {}),
  };
  const only = partsRemover(linted.results, flags);
  for (const { format, file } of outputs) {
    await writeReport(await format(only(results, format.needs), { ...context, color: wantsColor(flags.color, file === undefined, io) }), file, io);
  }
  if (cache && flags.stats) io.stderr(`Cache: ${cache.counts.hits} of ${cache.counts.hits + cache.counts.misses} results are from earlier runs.\n`);
  if (!flags.quiet) writeNotes(outcome, io);
  return exitCodeOf(outcome, flags, { tooManyWarnings, isStale: baselined.isStale }, io);
}

/** The options with the draft to compare with, if one is named. */
async function withBase(patterns: readonly string[], flags: LintFlags, options: LintFilesOptions, io: Io): Promise<LintFilesOptions> {
  if (flags.base === undefined) return options;
  const [document = ''] = flags.stdin || patterns[0] === '-' ? [flags.stdinFilename] : patterns;
  const isOne = patterns.length <= 1 && (await stat(resolve(io.cwd, document)).catch(() => null))?.isDirectory() !== true;
  if (!isOne || flags.together) throw new UserError('With --base, give one document: two drafts of it are compared.');
  return { ...options, base: await readBaseDraft(flags.base, document, io.cwd) };
}

/** Rules that neither directives nor the baseline suppress, by document. */
function lockedRules(options: LintFilesOptions): (filePath: string, ruleId: string) => boolean {
  const locks = new Map<string, ReadonlySet<string>>();
  return (filePath, ruleId) => {
    let lock = locks.get(filePath);
    if (!lock) locks.set(filePath, (lock = settingsForFile(filePath, options).lock));
    return lock.has(ruleId);
  };
}

function isFromStdin(patterns: readonly string[], { stdin }: LintFlags): boolean {
  return stdin === true || patterns.includes('-');
}

async function lintDocuments(patterns: readonly string[], flags: LintFlags, options: LintFilesOptions, io: Io): Promise<LintOutcome> {
  const files = patterns.filter((pattern) => pattern !== '-');
  if (!isFromStdin(patterns, flags)) return lintFiles(files.length > 0 ? files : ['.'], options);
  if (files.length > 0) throw new UserError(`Standard input and files cannot be linted in one run: leave out ${flags.stdin ? '--stdin' : '-'} or "${files[0] ?? ''}".`);
  return lintFiles([], { ...options, ...(await readStdin(flags.stdinFilename, io)) });
}

/** What a reader of an empty report should know all the same. */
function writeNotes(outcome: LintOutcome, io: Io): void {
  for (const { changes } of outcome.results) if (changes) io.stderr(`${changesNote(changes)}\n`);
  const note = withoutSubjectsNote(outcome);
  if (note !== null) io.stderr(`${note}\n`);
  const suppressed = suppressedCount(outcome.results);
  const isReported = outcome.results.some(({ messages }) => messages.length > 0);
  if (suppressed > 0 && !isReported) io.stderr(`${counted(suppressed, 'finding')} suppressed by comments in the documents or by the baseline.\n`);
}

function exitCodeOf({ results, lintedCount, failures }: LintOutcome, flags: LintFlags, { tooManyWarnings, isStale }: { readonly tooManyWarnings: boolean; readonly isStale: boolean }, io: Io): ExitCode {
  for (const { message } of failures) io.stderr(`${printable(message)}\n`);
  if (failures.length > 0) {
    io.stderr(`The run is incomplete: ${counted(failures.length, 'document')} could not be read.\n`);
    return EXIT.failed;
  }
  if (lintedCount === 0 && flags.errorOnUnmatchedPattern) {
    io.stderr('No document was linted: all that were named are ignored.\n');
    return EXIT.failed;
  }
  if (reportUnparsed(results, io)) return EXIT.failed;
  const isFailed = results.some(hasErrors);
  if (!isFailed && tooManyWarnings) io.stderr(`spec-lint found too many warnings (maximum: ${flags.maxWarnings}).\n`);
  if (isStale) {
    io.stderr(`${STALE}\n`);
    return EXIT.failed;
  }
  return isFailed || tooManyWarnings ? EXIT.problems : EXIT.clean;
}

/** What could not be parsed was not judged as its author meant it: the run is incomplete. */
function reportUnparsed(results: readonly LintResult[], io: Io): boolean {
  const places = results.flatMap(({ filePath, messages }) => messages.filter(({ fatal }) => fatal).map(({ line, column, message }) => `${relativePathOf(filePath, io.cwd)}:${line}:${column}: ${message}`));
  for (const place of places) io.stderr(`${printable(place)}\n`);
  return places.length > 0;
}

function hasErrors({ errorCount }: LintResult): boolean {
  return errorCount > 0;
}
