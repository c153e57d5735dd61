import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../config/user-error.js';
import { type Baseline, baselineOf, type KnownFindings, withoutKnown } from '../engine/baseline.js';
import { compareText } from '../engine/order.js';
import type { LintResult } from '../engine/report.js';
import type { GitRevision } from '../files/git.js';
import { reasonOf } from '../files/read-text.js';
import { relativePathOf } from '../report/relative-path.js';
import { isMapping } from '../text/is-mapping.js';

export interface BaselineFlags {
  readonly suppressAll?: boolean;
  readonly suppressRule?: readonly string[];
  readonly suppressionsLocation?: string;
  readonly pruneSuppressions?: boolean;
  readonly passOnUnprunedSuppressions?: boolean;
}

const FILE_NAME = 'spec-lint-suppressions.json';

/** The baseline file of a run. */
export class BaselineFile {
  readonly #path: string;
  readonly #cwd: string;
  readonly #flags: BaselineFlags;
  readonly #known: Baseline | null;

  /**
   * @param revision where the file is read from, if not from the disk
   * @throws UserError for a file that is missing though it was named, or is no baseline
   */
  constructor(flags: BaselineFlags, cwd: string, revision: GitRevision | null) {
    this.#flags = flags;
    this.#cwd = cwd;
    this.#path = flags.suppressionsLocation === undefined ? join(cwd, FILE_NAME) : resolve(cwd, flags.suppressionsLocation);
    const isThere = revision ? revision.exists(this.#path) : existsSync(this.#path);
    if (!isThere && flags.suppressionsLocation !== undefined && !this.#writes) throw new UserError(`There is no baseline "${flags.suppressionsLocation}": write it with --suppress-all.`);
    this.#known = isThere ? read(this.#path, revision) : null;
  }

  /**
   * The results without what the baseline knows; writes the baseline first, where that is wanted.
   * @param isLocked rules that nothing suppresses, by document
   * @throws UserError for entries that are left though their findings are not
   */
  apply(results: readonly LintResult[], isLocked: (filePath: string, ruleId: string) => boolean): LintResult[] {
    const keyOf = ({ filePath }: LintResult): string => relativePathOf(filePath, this.#cwd);
    let known: Record<string, KnownFindings> = { ...this.#known };
    if (this.#flags.suppressAll || this.#flags.suppressRule) {
      const ruleIds = this.#flags.suppressAll ? undefined : new Set(this.#flags.suppressRule);
      for (const result of results) known[keyOf(result)] = { ...known[keyOf(result)], ...baselineOf(result, (id) => isLocked(result.filePath, id), ruleIds) };
    }
    const applied = results.map((result) => ({ key: keyOf(result), ...withoutKnown(result, known[keyOf(result)] ?? {}, (id) => isLocked(result.filePath, id)) }));
    const stale = applied.filter((each) => each.stale.length > 0);
    if (this.#flags.pruneSuppressions) known = pruned(known, new Map(stale.map((each) => [each.key, new Set(each.stale)])), this.#cwd);
    if (this.#writes) this.#write(known);
    if (!this.#flags.pruneSuppressions && stale.length > 0 && !this.#flags.passOnUnprunedSuppressions) {
      throw new UserError('There are suppressions left that do not occur anymore. Consider re-running the command with `--prune-suppressions`.');
    }
    return applied.map(({ result }) => result);
  }

  get #writes(): boolean {
    return Boolean(this.#flags.suppressAll ?? this.#flags.suppressRule ?? this.#flags.pruneSuppressions);
  }

  #write(known: Baseline): void {
    const entries = Object.entries(known).filter(([, findings]) => Object.keys(findings).length > 0).sort(([a], [b]) => compareText(a, b));
    const sorted = entries.map(([path, findings]) => [path, Object.fromEntries(Object.entries(findings).sort(([a], [b]) => compareText(a, b)))]);
    try {
      writeFileSync(this.#path, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
    } catch (error) {
      throw new UserError(`Cannot write the baseline "${this.#path}": ${reasonOf(error)}.`);
    }
  }
}

/** Without stale entries, and without documents that no longer exist. */
function pruned(known: Baseline, stale: ReadonlyMap<string, ReadonlySet<string>>, cwd: string): Record<string, KnownFindings> {
  return Object.fromEntries(
    Object.entries(known)
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
