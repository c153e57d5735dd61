import { resolve } from 'node:path';
import { didYouMean } from '../text/did-you-mean.js';
import { isPreset, type Preset, PRESETS } from '../config/presets.js';
import { UserError } from '../config/user-error.js';
import type { LintFilesOptions, Severity } from '../index.js';
import { readRuleFlags } from './rule-flag.js';
import { own } from '../text/own.js';

/** Flags that say which configuration holds. */
export interface ConfigFlags {
  readonly config?: string;
  readonly configLookup: boolean;
  readonly configFrom?: string;
  readonly preset?: string;
}

/** Flags that say where rules that are not built in come from. */
export interface OwnRuleFlags extends ConfigFlags {
  readonly plugin: readonly string[];
}

/** Flags that say how documents are found and judged. */
export interface RunFlags extends ConfigFlags {
  readonly rule: readonly string[];
  readonly requireSubjects?: boolean;
  readonly schema?: string;
  readonly ignorePattern: readonly string[];
  readonly ignore: boolean;
  readonly errorOnUnmatchedPattern: boolean;
  readonly inlineConfig: boolean;
  readonly reportUnusedDisableDirectives?: boolean;
  readonly reportUnusedDisableDirectivesSeverity?: string;
  readonly together?: boolean;
}

/** Turns flags on the configuration into options of the library. @throws UserError for values that it does not know */
export function configOptions({ config, configLookup, configFrom, preset }: ConfigFlags, cwd: string): LintFilesOptions {
  return {
    cwd,
    configLookup,
    ...(config === undefined ? {} : { configFile: config }),
    ...(configFrom === undefined ? {} : { configFrom }),
    ...(preset === undefined ? {} : { preset: presetOf(preset) }),
  };
}

/** Turns flags into options of the library. @throws UserError for values that it does not know */
export function runOptions(flags: RunFlags, cwd: string): LintFilesOptions {
  const { requireSubjects, schema } = flags;
  return {
    ...configOptions(flags, cwd),
    ignorePatterns: flags.ignorePattern,
    ignore: flags.ignore,
    errorOnUnmatchedPattern: flags.errorOnUnmatchedPattern,
    inlineConfig: flags.inlineConfig,
    unusedDirectives: severityOfUnused(flags),
    ...(flags.rule.length > 0 ? { rules: readRuleFlags(flags.rule) } : {}),
    ...(requireSubjects === undefined ? {} : { requireSubjects }),
    ...(schema === undefined ? {} : { schemaFile: resolve(cwd, schema) }),
    ...(flags.together === undefined ? {} : { together: flags.together }),
  };
}

/** Options with the rules of plugins. @throws UserError for a plugin that cannot be loaded */
export async function withPlugins(options: LintFilesOptions, names: readonly string[]): Promise<LintFilesOptions> {
  if (names.length === 0) return options;
  const { loadPlugin } = await import('./load-plugin.js');
  const plugins = await Promise.all(names.map((name) => loadPlugin(name, options.cwd ?? '.')));
  return { ...options, plugins: plugins.flat() };
}

function presetOf(name: string): Preset {
  if (isPreset(name)) return name;
  throw new UserError(`Unknown preset "${name}".${didYouMean(name, PRESETS)} Presets: ${PRESETS.join(', ')}.`);
}

function severityOfUnused({ reportUnusedDisableDirectives, reportUnusedDisableDirectivesSeverity: severity }: RunFlags): Severity {
  if (severity === undefined) return reportUnusedDisableDirectives ? 'error' : 'warn';
  if (reportUnusedDisableDirectives) {
    throw new UserError('The --report-unused-disable-directives option and the --report-unused-disable-directives-severity option cannot be used together.');
  }
  const known = own(SEVERITIES, severity);
  if (known) return known;
  throw new UserError(`Invalid value for option '--report-unused-disable-directives-severity': "${severity}" is no severity: write off, warn or error.`);
}

const SEVERITIES: Readonly<Record<string, Severity | undefined>> = { off: 'off', warn: 'warn', error: 'error', 0: 'off', 1: 'warn', 2: 'error' };
