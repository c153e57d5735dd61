import { dirname, join, resolve } from 'node:path';
import { rules } from '../../rules/index.js';
import { readConfig } from '../config/read-config.js';
import { ignoreMatcher, type ProjectConfig } from '../config/resolve.js';
import type { Settings } from '../config/settings.js';
import { ConfigFinder } from '../files/find-config.js';
import { isSearchedFor, type Search } from '../files/find-documents.js';
import { GitIgnore } from '../files/git-ignore.js';
import { GitRevision } from '../files/git.js';
import { TeamSchemas } from '../files/read-team-schema.js';
import type { ResultCache } from '../files/result-cache.js';
import type { TeamSchema } from '../model/team-schema.js';
import { NAMELESS } from './documents.js';
import { cwdOf, type LintOptions, overlayOf } from './options.js';

export interface LintFilesOptions extends LintOptions {
  /** What the team demands of its architectures besides: the file of a JSON Schema (2020-12), in place of the one of the configuration. */
  readonly schemaFile?: string;
  /** The configuration file to use instead of those found upward from each document. */
  readonly configFile?: string;
  /** Configuration files are read from this git revision, so that a change cannot relax the gate that it has to pass. */
  readonly configFrom?: string;
  /** False: no configuration file is looked for. */
  readonly configLookup?: boolean;
  /** Files that are left out: patterns as in `.gitignore`, from `cwd`. */
  readonly ignorePatterns?: readonly string[];
  /** False: nothing is left out, be it by pattern, configuration or `.gitignore`. */
  readonly ignore?: boolean;
  /** False: a pattern without a document is no error. */
  readonly errorOnUnmatchedPattern?: boolean;
  /** Further documents, given as text (from standard input, unsaved in an editor) and configured as files of their names. */
  readonly texts?: readonly { readonly filePath?: string; readonly text: string }[];
  /** Results of earlier runs, which are taken for documents that did not change. */
  readonly cache?: ResultCache;
  /** Called before each document with how many are done, of how many. */
  readonly onProgress?: (done: number, all: number) => void;
  /** True: the documents tell one architecture. One model is read from all of them; each finding stands in its own file. */
  readonly together?: boolean;
}

/**
 * The settings that hold for a file, which need not exist.
 * @throws UserError for a wrong configuration
 */
export function settingsForFile(filePath: string, options: LintFilesOptions = {}): Settings {
  const search = searchOf(options);
  return search.settingsFor(resolve(search.cwd, filePath));
}

/**
 * Whether a file is a document that a search of its directory would find: by its name, or by `files` of the configuration.
 * @throws UserError for a wrong configuration
 */
export function isDocument(filePath: string, options: LintFilesOptions = {}): boolean {
  const search = searchOf(options);
  return isSearchedFor(resolve(search.cwd, filePath), search);
}

/** How documents are found, and what holds for each. */
export interface ConfiguredSearch extends Search {
  /** The settings of a document; null: of a text without a name. @throws UserError for a wrong configuration */
  settingsFor(path: string | null): Settings;
  /** The schema that settings name, read from where the configuration is read from. @throws UserError for a wrong one */
  schemaOf(settings: Settings): Promise<TeamSchema | null>;
}

/** How documents and their configurations are found. @throws UserError for a wrong configuration */
export function searchOf(options: LintFilesOptions): ConfiguredSearch {
  const cwd = cwdOf(options);
  const configFile = options.configFile === undefined ? null : resolve(cwd, options.configFile);
  const revision = options.configFrom === undefined ? null : new GitRevision(options.configFrom, cwd);
  const schemas = new TeamSchemas(revision ? (path) => revision.read(path) : undefined);
  const finder = new ConfigFinder({ ...(revision ? { source: revision } : {}), configFile, lookup: options.configLookup ?? true, overlay: { ...overlayOf(options), ...(options.schemaFile === undefined ? {} : { schemaFile: resolve(cwd, options.schemaFile) }) } }, rules, readConfig);
  const configFor = (directory: string): ProjectConfig => finder.configFor(directory);
  const isIgnoredByPattern = ignoreMatcher(options.ignorePatterns ?? [], cwd);
  const ignore = options.ignore ?? true;
  return {
    cwd,
    gitIgnore: ignore ? new GitIgnore(revision ? (path) => revision.read(path) : undefined) : null,
    errorOnUnmatchedPattern: options.errorOnUnmatchedPattern ?? true,
    configFor,
    isIgnored: (path) => ignore && (isIgnoredByPattern(path) || configFor(dirname(path)).isIgnored(path)),
    settingsFor: (path) => configFor(path === null ? cwd : dirname(path)).settingsFor(path ?? join(cwd, NAMELESS)),
    schemaOf: async ({ schema }) => (schema === null ? null : schemas.schemaAt(schema)),
  };
}
