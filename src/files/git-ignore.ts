import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { pathFrom } from '../config/resolve.js';

/** Answers what the `.gitignore` files of a repository leave out, those of deeper directories over those above. */
export class GitIgnore {
  readonly #read: (path: string) => string;
  readonly #matchers = new Map<string, Ignore | null>();
  readonly #roots = new Map<string, string | null>();
  readonly #directories = new Map<string, boolean>();

  /** @param read the text of a file; throws where there is none. By default the files that lie in the directories */
  constructor(read: (path: string) => string = (path) => readFileSync(path, 'utf8')) {
    this.#read = read;
  }

  /** Whether git would not look at a file. @param path absolute */
  isIgnored(path: string): boolean {
    const root = this.#rootOf(dirname(path));
    if (root === null) return false;
    return this.#isDirectoryIgnored(dirname(path), root) || this.#isMatched(path, root, '');
  }

  #isDirectoryIgnored(directory: string, root: string): boolean {
    if (directory === root) return false;
    const known = this.#directories.get(directory);
    if (known !== undefined) return known;
    const ignored = this.#isDirectoryIgnored(dirname(directory), root) || this.#isMatched(directory, root, '/');
    this.#directories.set(directory, ignored);
    return ignored;
  }

  /** By the patterns of all directories above, the nearest of those that say anything. @param end `/` for a directory */
  #isMatched(path: string, root: string, end: '' | '/'): boolean {
    for (let directory = dirname(path); ; directory = dirname(directory)) {
      const inside = pathFrom(directory, path);
      const verdict = inside === null ? undefined : this.#matcherOf(directory)?.test(inside + end);
      if (verdict?.ignored) return true;
      if (verdict?.unignored || directory === root) return false;
    }
  }

  #matcherOf(directory: string): Ignore | null {
    let matcher = this.#matchers.get(directory);
    if (matcher === undefined) {
      matcher = this.#patternsAt(join(directory, '.gitignore'));
      this.#matchers.set(directory, matcher);
    }
    return matcher;
  }

  #patternsAt(path: string): Ignore | null {
    try {
      return ignore().add(this.#read(path));
    } catch {
      return null;
    }
  }

  /** The directory of the repository; outside of one, the topmost directory, as tools that respect `.gitignore` everywhere do. */
  #rootOf(directory: string): string | null {
    let root = this.#roots.get(directory);
    if (root === undefined) {
      root = existsSync(join(directory, '.git')) || directory === parse(directory).root ? directory : this.#rootOf(dirname(directory));
      this.#roots.set(directory, root);
    }
    return root;
  }
}
