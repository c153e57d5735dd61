import { join, resolve } from 'node:path';
import { rules } from '../../rules/index.js';
import type { Config } from '../config/generated/config.js';
import { ProjectConfig } from '../config/resolve.js';
import type { Settings } from '../config/settings.js';
import { UserError } from '../config/user-error.js';
import type { LintInput } from '../engine/lint.js';
import { lintTogether } from '../engine/lint-together.js';
import type { LintResult } from '../engine/report.js';
import { CONFIG_NAMES } from '../files/find-config.js';
import { teamSchemaOf } from '../files/read-team-schema.js';
import type { TeamSchema } from '../model/team-schema.js';
import { type DocumentFormat, formatOf } from '../parse/document-format.js';
import { lintSource, NAMELESS, orTooDeep, readSource, resultOf } from './documents.js';
import { checkedConfig, cwdOf, type LintOptions, overlayOf, runOf } from './options.js';

export interface LintTextOptions extends LintOptions {
  /** The document's name, for reports and for globs of the configuration; nothing is read from there. */
  readonly filePath?: string;
  /** By default what the extension of `filePath` says, else markdown. */
  readonly format?: DocumentFormat;
  /** What a configuration file would hold. It may extend presets, but no files. */
  readonly config?: Config;
  /** What the team demands of its architectures besides: a JSON Schema (2020-12) as data. */
  readonly schema?: object;
}

/**
 * Lints a text. Reads and writes no file of the user; the same arguments give the same result.
 * @throws UserError for a wrong configuration, and for a text that is nested too deeply to be read
 */
export async function lintText(text: string, options: LintTextOptions = {}): Promise<LintResult> {
  const cwd = cwdOf(options);
  const path = options.filePath === undefined ? null : resolve(cwd, options.filePath);
  const settings = configOfText(options, cwd).settingsFor(path ?? join(cwd, NAMELESS));
  const format = options.format ?? formatOf(path ?? NAMELESS);
  return resultOf(await lintSource({ path, text, format, teamSchema: await schemaOfText(settings, options) }, settings, options), options);
}

/** A text with its name. */
export interface NamedText {
  /** The document's name, for reports and for globs of the configuration; nothing is read from there. */
  readonly filePath: string;
  readonly text: string;
  /** By default what the extension of `filePath` says, else markdown. */
  readonly format?: DocumentFormat;
}

/**
 * Lints texts that together tell one architecture: a draft beside the OpenAPI document of its endpoints, or a draft in several files. One
 * model is read from all of them, and each finding stands in its own text. The configuration is that of the first draft by name.
 * @returns a result for each text, sorted by path
 * @throws UserError for a wrong configuration, and for a text that is nested too deeply to be read
 */
export async function lintTextsTogether(texts: readonly NamedText[], options: Omit<LintTextOptions, 'filePath' | 'format'> = {}): Promise<readonly LintResult[]> {
  const cwd = cwdOf(options);
  const config = configOfText(options, cwd);
  const inputs: LintInput[] = [];
  for (const { filePath, text, format } of texts) {
    const path = resolve(cwd, filePath);
    const settings = config.settingsFor(path);
    inputs.push(await readSource({ path, text, format: format ?? formatOf(path), teamSchema: await schemaOfText(settings, options) }, settings, options));
  }
  const { documents } = orTooDeep('the documents', () => lintTogether(inputs, rules, runOf(options)));
  return documents.map((linted) => resultOf(linted, options));
}

async function schemaOfText(settings: Settings, { schema }: Pick<LintTextOptions, 'schema'>): Promise<TeamSchema | null> {
  if (settings.schema !== null) throw new UserError(`The configuration of a text names the schema "${settings.schema}": give the schema itself as an option.`);
  return schema ? teamSchemaOf('The schema', JSON.stringify(schema)) : null;
}

function configOfText(options: LintTextOptions, cwd: string): ProjectConfig {
  const { config } = options;
  const file = config ? { path: join(cwd, CONFIG_NAMES[0]), directory: cwd, config: checkedConfig(config) } : null;
  const refuse = (path: string): never => {
    throw new UserError(`The configuration of a text extends "${path}": it may extend presets only.`);
  };
  return new ProjectConfig(file, rules, refuse, overlayOf(options));
}
