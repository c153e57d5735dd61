import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { didYouMean } from '../text/did-you-mean.js';
import { PRESETS } from '../config/presets.js';
import { type ConfigFile, type ConfigOverlay, ProjectConfig } from '../config/resolve.js';
import { UserError } from '../config/user-error.js';
import type { Rule } from '../rule/rule.js';
import { reasonOf } from './read-text.js';

/** Names of a configuration file, the first found in a directory wins. */
export const CONFIG_NAMES = ['spec-lint.config.yaml', 'spec-lint.config.yml', 'spec-lint.config.json'] as const;

export interface ConfigLookup {
  /** The only configuration file; null to look for one upward from each document. */
  readonly configFile: string | null;
  /** False: documents are linted by the defaults where no file is given. */
  readonly lookup: boolean;
  readonly overlay: ConfigOverlay;
  /** The disk by default. */
  readonly source?: ConfigSource;
}

/** Where configuration files are: on the disk, or in a revision of a repository. */
export interface ConfigSource {
  /** @param path absolute */
  exists(path: string): boolean;
  /** @param path absolute */
  read(path: string): string;
}

const ON_DISK: ConfigSource = { exists: existsSync, read: (path) => readFileSync(path, 'utf8') };

/** Finds and reads the configurations of documents. Each file is read once. */
export class ConfigFinder {
  readonly #lookup: ConfigLookup;
  readonly #source: ConfigSource;
  readonly #rules: readonly Rule[];
  readonly #read: (path: string, text: string) => ConfigFile['config'];
  readonly #byFile = new Map<string | null, ProjectConfig>();
  readonly #byDirectory = new Map<string, string | null>();

  /** @param read turns the text of a file into a configuration (it is passed in because its parser is loaded on demand) */
  constructor(lookup: ConfigLookup, rules: readonly Rule[], read: (path: string, text: string) => ConfigFile['config']) {
    this.#lookup = lookup;
    this.#source = lookup.source ?? ON_DISK;
    this.#rules = rules;
    this.#read = read;
  }

  /**
   * The configuration for the documents of a directory.
   * @param directory absolute
   * @throws UserError for a configuration that is missing or wrong
   */
  configFor(directory: string): ProjectConfig {
    const file = this.#lookup.configFile ?? (this.#lookup.lookup ? this.#findUpward(directory) : null);
    let config = this.#byFile.get(file);
    if (!config) {
      config = new ProjectConfig(file === null ? null : this.#load(file), this.#rules, (path) => this.#load(path), this.#lookup.overlay);
      this.#byFile.set(file, config);
    }
    return config;
  }

  #findUpward(directory: string): string | null {
    let found = this.#byDirectory.get(directory);
    if (found === undefined) {
      const name = CONFIG_NAMES.find((candidate) => this.#source.exists(join(directory, candidate)));
      const above = dirname(directory);
      found = name ? join(directory, name) : above === directory ? null : this.#findUpward(above);
      this.#byDirectory.set(directory, found);
    }
    return found;
  }

  #load(path: string): ConfigFile {
    let text: string;
    try {
      text = this.#source.read(path);
    } catch (error) {
      if (error instanceof UserError) throw error;
      throw new UserError(`Cannot read the configuration "${path}": ${reasonOf(error)}.${didYouMean(basename(path), PRESETS)}`);
    }
    return { path: resolve(path), directory: dirname(resolve(path)), config: this.#read(path, text) };
  }
}
