import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import ignore from 'ignore';
import picomatch from 'picomatch';
import { EMPTY_LEXICON, type Lexicon, type SectionKey } from '../model/lexicon.js';
import type { Rule } from '../rule/rule.js';
import { didYouMean } from '../text/did-you-mean.js';
import { ruleOf, wordingsOf } from './custom-rules.js';
import type { Config, CustomRule, RuleSettings, Severity as Level } from './generated/config.js';
import { isOwnRule } from './own-rules.js';
import { isPreset, type Preset, presetSeverity } from './presets.js';
import type { RuleSetting, Settings } from './settings.js';
import { severityOf } from './severity.js';
import { UserError } from './user-error.js';

/** A configuration file as read. */
export interface ConfigFile {
  /** Absolute. */
  readonly path: string;
  /** Absolute; globs and relative paths of the file start here. */
  readonly directory: string;
  readonly config: Config;
}

/** What the command line or the caller of the library says over the configuration file. */
export interface ConfigOverlay {
  /** Takes the place of the presets that the configuration extends. */
  readonly preset?: Preset;
  readonly rules?: RuleSettings;
  readonly requireSubjects?: boolean;
  /** Rules of plugins. */
  readonly plugins?: readonly Rule[];
  /** The file of the team's schema, absolute. */
  readonly schemaFile?: string;
}

type Layer = { readonly preset: Preset } | { readonly directory: string; readonly config: Config };

/** A configuration with everything it extends, ready to be asked about files. */
export class ProjectConfig {
  /** Globs of documents, each with the absolute directory it starts from. */
  readonly files: readonly { readonly glob: string; readonly directory: string }[];
  readonly #layers: readonly Layer[];
  readonly #rules: readonly Rule[];
  readonly #ownRules: readonly Rule[];
  readonly #overlay: ConfigOverlay;
  readonly #ignores: readonly ((path: string) => boolean)[];

  /**
   * @param file null for the defaults: the preset recommended
   * @param load reads a configuration file that another one extends
   * @throws UserError where files extend each other in a circle, or `load` throws it
   */
  constructor(file: ConfigFile | null, rules: readonly Rule[], load: (path: string) => ConfigFile, overlay: ConfigOverlay = {}) {
    const layers = file ? flatten(file, load, []) : [];
    const own = overlay.preset ? layers.filter((layer) => !('preset' in layer)) : layers;
    const hasPreset = own.some((layer) => 'preset' in layer);
    this.#layers = hasPreset ? own : [{ preset: overlay.preset ?? 'recommended' }, ...own];
    this.#rules = rules;
    this.#overlay = overlay;
    this.#ownRules = ownRulesOf(this.#configs().map(({ config }) => config), overlay);
    const configs = this.#configs();
    this.files = configs.flatMap(({ directory, config }) => (config.files ?? []).map((glob) => ({ glob, directory })));
    this.#ignores = configs.filter(({ config }) => config.ignores?.length).map(({ directory, config }) => ignoreMatcher(config.ignores ?? [], directory));
  }

  isIgnored(path: string): boolean {
    return this.#ignores.some((matches) => matches(path));
  }

  /** The settings for a document. @param path absolute */
  settingsFor(path: string): Settings {
    const rules = new Map<string, RuleSetting>(this.#rules.map((rule) => [rule.id, { severity: 'off', options: defaultsOf(rule) }]));
    for (const rule of this.#ownRules) rules.set(rule.id, { severity: rule.severity, options: defaultsOf(rule) });
    for (const layer of this.#layers) {
      if ('preset' in layer) {
        for (const rule of this.#rules) rules.set(rule.id, { severity: presetSeverity(layer.preset, rule), options: rules.get(rule.id)?.options ?? {} });
        continue;
      }
      this.#apply(layer.config.rules, rules);
      for (const { files, ignores, rules: overridden } of layer.config.overrides ?? []) {
        if (matchesAny(files, layer.directory, path) && !matchesAny(ignores ?? [], layer.directory, path)) this.#apply(overridden, rules);
      }
    }
    this.#apply(this.#overlay.rules, rules);
    return { rules, ...this.#policy(), lexicon: this.#lexicon(), schema: this.#schema(), customRules: customRulesOf(this.#configs().map(({ config }) => config)), ownRules: this.#ownRules };
  }

  #apply(changes: RuleSettings | undefined, rules: Map<string, RuleSetting>): void {
    for (const rule of [...this.#rules, ...this.#ownRules]) {
      const change = changes?.[rule.id as keyof RuleSettings] as RuleChange | undefined;
      if (change === undefined) continue;
      const [severity, options] = Array.isArray(change) ? change : [change];
      const before = rules.get(rule.id)?.options ?? {};
      rules.set(rule.id, { severity: severityOf(severity), options: options ? { ...defaultsOf(rule), ...options } : before });
    }
  }

  #policy(): Omit<Settings, 'rules' | 'lexicon' | 'schema' | 'customRules' | 'ownRules'> {
    const configs = this.#configs().map(({ config }) => config);
    const strict = this.#layers.some((layer) => 'preset' in layer && layer.preset === 'strict');
    return {
      lock: new Set(configs.flatMap(({ lock }) => lock ?? [])),
      maxSuppressions: configs.findLast(({ maxSuppressions }) => maxSuppressions !== undefined)?.maxSuppressions ?? null,
      requireSubjects: this.#overlay.requireSubjects ?? configs.findLast(({ requireSubjects }) => requireSubjects !== undefined)?.requireSubjects ?? strict,
    };
  }

  #schema(): string | null {
    if (this.#overlay.schemaFile !== undefined) return this.#overlay.schemaFile;
    const layer = this.#configs().findLast(({ config }) => config.schema !== undefined);
    return layer?.config.schema === undefined ? null : resolve(layer.directory, layer.config.schema);
  }

  #lexicon(): Lexicon {
    const configs = this.#configs().map(({ config }) => config);
    if (!configs.some((config) => config.providers ?? config.authMechanisms ?? config.userColumns ?? config.sections ?? config.customRules)) return EMPTY_LEXICON;
    const sections: Partial<Record<SectionKey, readonly string[]>> = {};
    for (const config of configs) {
      for (const [key, names] of Object.entries(config.sections ?? {}) as [SectionKey, string[]][]) sections[key] = [...(sections[key] ?? []), ...names];
    }
    return {
      providers: configs.flatMap(({ providers }) => providers ?? []).map(({ name, hosts = [], env = [], paid = true, ai = false }) => ({ name, hosts, env, paid, ai })),
      authMechanisms: configs.flatMap(({ authMechanisms }) => authMechanisms ?? []),
      userColumns: configs.flatMap(({ userColumns }) => userColumns ?? []),
      sections,
      wordings: customRulesOf(configs).flatMap(wordingsOf),
    };
  }

  #configs(): { readonly directory: string; readonly config: Config }[] {
    return this.#layers.flatMap((layer) => ('preset' in layer ? [] : [layer]));
  }
}

/** The rules of all layers, a later one in place of an earlier one of its name. */
function customRulesOf(configs: readonly Config[]): CustomRule[] {
  return [...new Map(configs.flatMap(({ customRules }) => customRules ?? []).map((rule) => [rule.id, rule])).values()];
}

/** @throws UserError where the configuration sets a rule that neither it nor a plugin brings along */
function ownRulesOf(configs: readonly Config[], { plugins = [], rules: overlaid }: ConfigOverlay): Rule[] {
  const rules = [...plugins, ...customRulesOf(configs).map(ruleOf)];
  const known = new Set(rules.map(({ id }) => id));
  const set = [overlaid, ...configs.flatMap(({ rules: own, overrides }) => [own, ...(overrides ?? []).map((override) => override.rules)])].flatMap((settings) => Object.keys(settings ?? {}));
  const locked = configs.flatMap(({ lock }) => (lock ?? []) as readonly string[]);
  const unknown = [...set, ...locked].find((id) => isOwnRule(id) && !known.has(id));
  if (unknown !== undefined) throw new UserError(`Unknown rule "${unknown}": no plugin and no customRules bring it along.${didYouMean(unknown, [...known])}`);
  return rules;
}

type RuleChange = Level | readonly [Level, Readonly<Record<string, unknown>>?];

function defaultsOf(rule: Rule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, option.default]));
}

/** The layers of a file, those it extends first. */
function flatten(file: ConfigFile, load: (path: string) => ConfigFile, above: readonly string[]): Layer[] {
  if (above.includes(file.path)) throw new UserError(`${file.path}: The configuration extends itself: ${[...above, file.path].join(' → ')}.`);
  const bases = typeof file.config.extends === 'string' ? [file.config.extends] : (file.config.extends ?? []);
  const inherited = bases.flatMap((base): Layer[] => {
    if (isPreset(base)) return [{ preset: base }];
    return flatten(load(isAbsolute(base) ? base : join(file.directory, base)), load, [...above, file.path]);
  });
  return [...inherited, { directory: file.directory, config: file.config }];
}

/** Matches paths against patterns as in `.gitignore`, which start from a directory. */
export function ignoreMatcher(patterns: readonly string[], directory: string): (path: string) => boolean {
  const matcher = ignore().add(patterns);
  return (path) => {
    const inside = pathFrom(directory, path);
    return inside !== null && matcher.ignores(inside);
  };
}

function matchesAny(globs: readonly string[], directory: string, path: string): boolean {
  const inside = pathFrom(directory, path);
  return inside !== null && globs.length > 0 && picomatch(globs as string[], { dot: true })(inside.replace(/^\.\//, ''));
}

/** The path from a directory with `/` between its parts; null for one that does not lie in it. */
export function pathFrom(directory: string, path: string): string | null {
  const inside = relative(directory, path);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null;
  return sep === '/' ? inside : inside.replaceAll(sep, '/');
}
