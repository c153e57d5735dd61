import { execFileSync } from 'node:child_process';
import { UserError } from '../config/user-error.js';
import { relativePathOf } from '../report/relative-path.js';
import type { ConfigSource } from './find-config.js';
import { MAX_BYTES } from './read-text.js';

/** The files of a repository as they are in one of its revisions. Only git's own objects are read: no filter, hook or script runs. */
export class GitRevision implements ConfigSource {
  readonly #commit: string;
  readonly #cwd: string;

  /**
   * @param revision a branch, a tag or a commit
   * @param cwd a directory of the repository
   * @throws UserError where there is no repository, no git, or no such revision
   */
  constructor(revision: string, cwd: string) {
    this.#cwd = cwd;
    const commit = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], cwd);
    if (typeof commit !== 'string') throw new UserError(`Cannot read the git revision "${revision}": ${commit?.reason ?? 'there is no such revision in this repository'}.`);
    this.#commit = commit.trim();
  }

  /** @param path absolute */
  exists(path: string): boolean {
    return typeof git(['cat-file', '-e', this.#nameOf(path)], this.#cwd) === 'string';
  }

  /**
   * The text of a file.
   * @param path absolute
   * @throws UserError where the revision has no such file
   */
  read(path: string): string {
    const text = git(['cat-file', 'blob', this.#nameOf(path)], this.#cwd);
    if (typeof text !== 'string') throw new UserError(`The git revision ${this.#commit.slice(0, 10)} has no file "${relativePathOf(path, this.#cwd)}".`);
    return text;
  }

  #nameOf(path: string): string {
    return `${this.#commit}:./${relativePathOf(path, this.#cwd)}`;
  }
}

/** What git prints; null where it says no, with the reason where it did not run as it should. */
function git(args: readonly string[], cwd: string): string | { readonly reason: string } | null {
  try {
    return execFileSync('git', args, { cwd, encoding: 'utf8', maxBuffer: MAX_BYTES * 2, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { code, status, stderr } = error as { code?: string; status?: number; stderr?: string };
    if (code === 'ENOENT') return { reason: 'git is not installed' };
    if (code === 'ENOBUFS') return { reason: 'the file is too large' };
    if (status === 128 && stderr?.includes('not a git repository')) return { reason: 'this is no git repository' };
    return null;
  }
}
