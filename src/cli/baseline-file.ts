import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../config/user-error.js';
import { type Baseline, baselineOf, type KnownFindings, withoutKnown } from '../engine/baseline.js';
import { compareText } from '../engine/order.js';
import type { LintResult } from '../engine/report.js';
import type { GitRevision } from '../files/git.js';
import { reasonOf } from '../files/read-text.js';
import { relativePathOf } from '../report/relative-path.js';
import { didYouMean } from '../text/did-you-mean.js';
import { isMapping } from '../text/is-mapping.js';

export interface BaselineFlags {
  readonly suppressAll?: boolean;
  readonly suppressRule?: readonly string[];
  readonly suppressionsLocation?: string;
  readonly pruneSuppressions?: boolean;
  readonly passOnUnprunedSuppressions?: boolean;
}

/** What became of a run's findings. */
export interface BaselinedRun {
  readonly results: LintResult[];
  /** The baseline knows findings that do not occur anymore, which is an error. */
  readonly isStale: boolean;
}

const FILE_NAME = 'spec-lint-suppressions.json';

/** ESLint's words. */
export const STALE = 'There are suppressions left that do not occur anymore. To resolve this, re-run the command with `--prune-suppressions` to remove unused suppressions. To ignore unused suppressions, use `--pass-on-unpruned-suppressions`.';

/**
 * Refuses flags that contradict each other, as ESLint does.
 * @param fromStdin whether the document comes from standard input
 * @throws UserError where they do
 */
export function checkBaselineFlags({ suppressAll, suppressRule, pruneSuppressions }: BaselineFlags, fromStdin: boolean): void {
  const given = [...(suppressAll ? ['--suppress-all'] : []), ...(suppressRule ? ['--suppress-rule'] : []), ...(pruneSuppressions ? ['--prune-suppressions'] : [])];
  if (given.length > 1) throw new UserError(`The ${given[0] ?? ''} option and the ${given[1] ?? ''} option cannot be used together.`);
  if (fromStdin && given.length > 0) throw new UserError('The --suppress-all, --suppress-rule, and --prune-suppressions options cannot be used with piped-in code.');
}

/** The baseline file of a run. */
export class BaselineFile {
  readonly #path: string;
  readonly #cwd: string;
  readonly #flags: BaselineFlags;
  readonly #known: Baseline | null;

  /**
   * @param flags checked
   * @param revision where the file is read from, if not from the disk
   * @throws UserError for a file that is missing though it was named, or is no baseline
   */
  constructor(flags: BaselineFlags, cwd: string, revision: GitRevision | null) {
    this.#flags = flags;
    this.#cwd = cwd;
    this.#path = flags.suppressionsLocation === undefined ? join(cwd, FILE_NAME) : resolve(cwd, flags.suppressionsLocation);
    const isThere = revision ? revision.exists(this.#path) : existsSync(this.#path);
    if (!isThere && flags.suppressionsLocation !== undefined && !this.#adds) throw new UserError(`There is no baseline "${flags.suppressionsLocation}": write it with --suppress-all.`);
    this.#known = isThere ? read(this.#path, revision) : null;
  }

  /**
   * The results without what the baseline knows; writes the baseline first, where that is wanted.
   * @param ruleIds of all rules that there are
   * @param isLocked rules that nothing suppresses, by document
   * @throws UserError for a rule to suppress that there is not
   */
  apply(results: readonly LintResult[], ruleIds: readonly string[], isLocked: (filePath: string, ruleId: string) => boolean): BaselinedRun {
    const unknown = this.#flags.suppressRule?.find((id) => !ruleIds.includes(id));
    if (unknown !== undefined) throw new UserError(`Invalid value for option '--suppress-rule': there is no rule "${unknown}".${didYouMean(unknown, ruleIds)} "spec-lint explain" lists the rules.`);
    const keyOf = ({ filePath }: LintResult): string => relativePathOf(filePath, this.#cwd);
    // A document may be called __proto__.
    let known = new Map<string, KnownFindings>(Object.entries(this.#known ?? {}));
    if (this.#adds) {
      const wanted = this.#flags.suppressAll ? undefined : new Set(this.#flags.suppressRule);
      for (const result of results) known.set(keyOf(result), { ...known.get(keyOf(result)), ...baselineOf(result, (id) => isLocked(result.filePath, id), wanted) });
    }
    const applied = results.map((result) => ({ key: keyOf(result), ...withoutKnown(result, known.get(keyOf(result)) ?? {}, (id) => isLocked(result.filePath, id)) }));
    const stale = applied.filter((each) => each.stale.length > 0);
    if (this.#flags.pruneSuppressions) known = pruned(known, new Map(stale.map((each) => [each.key, new Set(each.stale)])), this.#cwd);
    if (this.#adds || this.#flags.pruneSuppressions) this.#write(known);
    const isStale = stale.length > 0 && !this.#flags.pruneSuppressions && !this.#flags.passOnUnprunedSuppressions;
    return { results: applied.map(({ result }) => result), isStale };
  }

  get #adds(): boolean {
    return Boolean(this.#flags.suppressAll ?? this.#flags.suppressRule);
  }

  #write(known: ReadonlyMap<string, KnownFindings>): void {
    const entries = [...known].filter(([, findings]) => Object.keys(findings).length > 0).sort(([a], [b]) => compareText(a, b));
    const sorted = entries.map(([path, findings]) => [path, Object.fromEntries(Object.entries(findings).sort(([a], [b]) => compareText(a, b)))]);
    try {
      writeFileSync(this.#path, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
    } catch (error) {
      throw new UserError(`Cannot write the baseline "${this.#path}": ${reasonOf(error)}.`);
    }
  }
}

/** Without stale entries, and without documents that no longer exist. */
function pruned(known: ReadonlyMap<string, KnownFindings>, stale: ReadonlyMap<string, ReadonlySet<string>>, cwd: string): Map<string, KnownFindings> {
  return new Map(
    [...known]
      .filter(([path]) => existsSync(resolve(cwd, path)))
      .map(([path, findings]) => [path, Object.fromEntries(Object.entries(findings).filter(([fingerprint]) => !stale.get(path)?.has(fingerprint)))]),
  );
}

function read(path: string, revision: GitRevision | null): Baseline {
  const text = revision ? revision.read(path) : readFileSync(path, 'utf8');
  const value = parsed(path, text);
  const isBaseline = isMapping(value) && Object.values(value).every((findings) => isMapping(findings) && Object.values(findings).every((name) => typeof name === 'string'));
  if (!isBaseline) throw new UserError(`"${path}" is no baseline: it must map documents to their findings by fingerprint. Write it anew with --suppress-all.`);
  return value as Baseline;
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UserError(`Cannot read the baseline "${path}": ${reasonOf(error)}. Write it anew with --suppress-all.`);
  }
}
