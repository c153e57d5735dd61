import { statSync, type Stats } from 'node:fs';
import { basename, dirname, extname, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { glob, isDynamicPattern } from 'tinyglobby';
import { pathFrom, type ProjectConfig } from '../config/resolve.js';
import { UserError } from '../config/user-error.js';
import { compareText } from '../engine/order.js';
import { CONFIG_NAMES } from './find-config.js';
import type { GitIgnore } from './git-ignore.js';

/** What a directory is searched for, whatever the case. */
const DOCUMENT_GLOBS = ['**/*architecture*.{md,markdown,yaml,yml}', '**/*.arch.{md,yaml,yml}'] as const;

/** What a pattern may match; a file named as such is linted whatever it is called. */
const DOCUMENT_EXTENSIONS = new Set(['.md', '.markdown', '.yaml', '.yml']);
/** Never searched, unless a pattern begins there. */
const SKIPPED = ['**/node_modules/**', '**/.git/**'];

export interface Search {
  /** Absolute. */
  readonly cwd: string;
  /** What `.gitignore` leaves out; null: nothing. */
  readonly gitIgnore: GitIgnore | null;
  /** False: a pattern that finds nothing is no error. */
  readonly errorOnUnmatchedPattern: boolean;
  configFor(directory: string): ProjectConfig;
  /** Whether a pattern of the run or of the configuration leaves a file out. */
  isIgnored(path: string): boolean;
}

export interface FoundDocument {
  /** Absolute. */
  readonly path: string;
  /** It was named as a file, though an ignore pattern leaves it out. */
  readonly ignored: boolean;
}

/**
 * Finds the documents that patterns name: files, directories and globs. Sorted, each once.
 * @throws UserError for a pattern without a document, unless that is allowed
 */
export async function findDocuments(patterns: readonly string[], search: Search): Promise<FoundDocument[]> {
  const finder = new DocumentFinder(search);
  const found = new Map<string, FoundDocument>();
  for (const pattern of patterns) {
    const documents = await finder.find(pattern);
    if (documents.length === 0 && search.errorOnUnmatchedPattern) throw new UserError(finder.unmatched(pattern));
    for (const document of documents) found.set(document.path, document);
  }
  return [...found.values()].sort((a, b) => compareText(a.path, b.path));
}

/** Whether a file is one that a search of its directory would find, by its name; it need not exist. @param path absolute */
export function isSearchedFor(path: string, search: Search): boolean {
  const own = search.configFor(dirname(path)).files.map(({ glob: pattern, directory }) => ({ pattern, inside: pathFrom(directory, path) }));
  const globs = [...DOCUMENT_GLOBS.map((pattern) => ({ pattern, inside: basename(path) })), ...own];
  return globs.some(({ pattern, inside }) => inside !== null && picomatch(pattern, { dot: true, nocase: true })(inside));
}

class DocumentFinder {
  readonly #search: Search;
  /** A pattern matched files, but all are ignored. */
  #allIgnored = false;

  constructor(search: Search) {
    this.#search = search;
  }

  async find(given: string): Promise<FoundDocument[]> {
    const pattern = sep === '\\' ? given.replaceAll('\\', '/') : given;
    const path = resolve(this.#search.cwd, pattern);
    const stats = statOf(path);
    if (stats?.isDirectory()) return this.#searched(await this.#inDirectory(path));
    if (stats) return [{ path, ignored: this.#search.isIgnored(path) }];
    return isDynamicPattern(pattern) ? this.#searched(await this.#byGlob(pattern)) : [];
  }

  /** Why a pattern found nothing, and what to do. */
  unmatched(pattern: string): string {
    if (this.#allIgnored) return `All files matched by "${pattern}" are ignored.\nUse --no-ignore to lint them all the same.`;
    const message = `No files matching the pattern "${pattern}" were found.`;
    if (!statOf(resolve(this.#search.cwd, pattern))?.isDirectory()) return `${message}\nPlease check for typing mistakes in the pattern.`;
    return `${message}\nA directory is searched for ${DOCUMENT_GLOBS.join(' and ')}: name the file itself, or add its name to "files" in ${CONFIG_NAMES[0]}.`;
  }

  async #inDirectory(directory: string): Promise<string[]> {
    const own = this.#search.configFor(directory).files.map(({ glob: pattern, directory: base }) => searchFor(pattern, base, { within: directory }));
    const lists = await Promise.all([searchFor(DOCUMENT_GLOBS, directory, { within: directory }), ...own]);
    return lists.flat();
  }

  async #byGlob(pattern: string): Promise<string[]> {
    const { base, rest } = splitGlob(pattern);
    const paths = await searchFor(rest, resolve(this.#search.cwd, base), { caseSensitive: true });
    return paths.filter((path) => DOCUMENT_EXTENSIONS.has(extname(path).toLowerCase()) && !(CONFIG_NAMES as readonly string[]).includes(basename(path)));
  }

  /** Leaves out what is ignored. */
  #searched(paths: readonly string[]): FoundDocument[] {
    const kept = paths.filter((path) => !this.#search.gitIgnore?.isIgnored(path) && !this.#search.isIgnored(path));
    this.#allIgnored = paths.length > 0 && kept.length === 0;
    return kept.map((path) => ({ path, ignored: false }));
  }
}

/** A glob as the directory that it begins with and the rest, from the first part that can match more than one name. */
function splitGlob(pattern: string): { base: string; rest: string } {
  const parts = pattern.split('/');
  const dynamic = parts.findIndex((part) => isDynamicPattern(part));
  const cut = dynamic < 0 ? 0 : dynamic;
  return { base: cut === 0 ? '.' : `${parts.slice(0, cut).join('/')}/`, rest: parts.slice(cut).join('/') };
}

/** Symbolic links are not followed: they may lead anywhere, and what they lead to inside is found where it stands. */
async function searchFor(globs: string | readonly string[], cwd: string, { within, caseSensitive = false }: { within?: string; caseSensitive?: boolean }): Promise<string[]> {
  const paths = await glob(globs, { cwd, absolute: true, dot: true, onlyFiles: true, followSymbolicLinks: false, expandDirectories: false, caseSensitiveMatch: caseSensitive, ignore: SKIPPED });
  const absolute = paths.map((path) => resolve(path));
  return within === undefined ? absolute : absolute.filter((path) => pathFrom(within, path) !== null);
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
