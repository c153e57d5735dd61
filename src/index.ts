/**
 * spec-lint as a library.
 *
 * ```ts
 * import { lintText } from 'spec-lint';
 *
 * const { messages, verdicts } = await lintText(draft, { filePath: 'ARCHITECTURE.md', preset: 'gate' });
 * ```
 */
import { dirname, join, relative, resolve, sep } from 'node:path';
import { rules } from '../rules/index.js';
import type { Config } from './config/generated/config.js';
import { readConfig, validateConfig } from './config/read-config.js';
import { type ConfigOverlay, ignoreMatcher, ProjectConfig } from './config/resolve.js';
import type { RuleSetting, Settings } from './config/settings.js';
import { UserError } from './config/user-error.js';
import { lintDocument, type LintInput, type LintRun } from './engine/lint.js';
import { lintTogether } from './engine/lint-together.js';
import { compareText } from './engine/order.js';
import { type LintedDocument, type LintResult, unlintedResult } from './engine/report.js';
import { CONFIG_NAMES, ConfigFinder } from './files/find-config.js';
import { findDocuments, type Search } from './files/find-documents.js';
import { GitRevision } from './files/git.js';
import { type DocumentFormat, formatOf, readDocument } from './files/read-document.js';
import { teamSchemaOf, TeamSchemas } from './files/read-team-schema.js';
import type { KeptResult, ResultCache } from './files/result-cache.js';
import { readTextFile, UnreadableError } from './files/read-text.js';
import type { TeamSchema } from './model/team-schema.js';
import { understand } from './extract/build-model.js';
import type { Document } from './parse/document.js';
import { parseYamlDocument } from './parse/yaml.js';
import type { Judgement, Transcription } from './report/transcription/transcribe.js';
import { SourceFile } from './text/source-file.js';
import { modelToJson } from './report/model-json.js';
import type { Rule, Severity } from './rule/rule.js';

export { rules };
export { defineRule } from './rule/rule.js';
export { weigh, type Weighed } from './rule/weigh.js';
export type { Claim, Evidence, Facet, Nearness, Stance } from './model/claim.js';
export { claimsOf } from './model/model.js';
export type { Endpoint, EnvVariable, Model, Subject, SubjectId, Table } from './model/model.js';
export { UserError };
export type { Config, RuleSettings } from './config/generated/config.js';
export type { Preset } from './config/presets.js';
export type { LintMessage, LintResult, LintStats, ReportedEvidence, ReportedVerdict, SuppressedMessage, Suppression } from './engine/report.js';
export type { ModelJson } from './report/model-json.js';
export type { Difference, Transcription } from './report/transcription/transcribe.js';
export type { OptionsSchema, Rule, RuleContext, RuleDefinition, RuleDocs, Severity, Verdict } from './rule/rule.js';
export type { DocumentFormat, RuleSetting, Settings };

/** What {@link lintText} and {@link lintFiles} have in common. */
export interface LintOptions extends Omit<ConfigOverlay, 'schemaFile'> {
  /** Where relative paths start, in what is given and in fingerprints (the working directory of the process by default). */
  readonly cwd?: string;
  /** False: suppression directives in the document are plain comments. */
  readonly inlineConfig?: boolean;
  /** How directives that suppress nothing are reported (`warn` by default). */
  readonly unusedDirectives?: Severity;
  /** Rules that are not built in. Their names have two parts (`acme/owner-per-table`). */
  readonly plugins?: readonly Rule[];
  /** Adds `stats` (times) and `model` to each result. */
  readonly stats?: boolean;
  /** Adds to each result the model: what was understood, with lines and evidence. */
  readonly model?: boolean;
  /** Adds `source`, the text, to each result; without it only those with messages have it. */
  readonly source?: boolean;
  /** Another draft of the document, to compare with: what is new, mended, weakened, suppressed, gone. Only for a single document. */
  readonly base?: string;
  /** The day as `2027-01-31`, for suppressions that expire (today by default, in UTC). */
  readonly today?: string;
  /** Called once before the grammar of Postgres is loaded, for a document that holds SQL. */
  readonly beforeSqlGrammar?: () => void;
}

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
  /** True: the documents tell one architecture. One model is read from all of them; each finding stands in its own file. */
  readonly together?: boolean;
}

/** What became of the documents of a run. */
export interface LintOutcome {
  /** One for each document, sorted by path; one with a warning for a document that was named but is ignored. */
  readonly results: readonly LintResult[];
  /** How many documents were judged: the results less those of ignored documents. */
  readonly lintedCount: number;
  /** Rules that are on and found nothing to judge, by document. A draft can pass a gate by leaving a section out. */
  readonly withoutSubjects: readonly { readonly filePath: string; readonly ruleIds: readonly string[] }[];
  /** Documents that could not be read, with the reason. A run with any is incomplete. */
  readonly failures: readonly { readonly filePath: string; readonly message: string }[];
  /** Rules that judged and are not built in: of configurations, and of plugins. */
  readonly ownRules: readonly Rule[];
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

/**
 * Lints files. Patterns are paths of files, directories (searched for architecture documents) and globs.
 * @throws UserError for a pattern without a document or a wrong configuration
 */
export async function lintFiles(patterns: readonly string[], options: LintFilesOptions = {}): Promise<LintOutcome> {
  const search = searchOf(options);
  const results: LintResult[] = [];
  const withoutSubjects: { filePath: string; ruleIds: readonly string[] }[] = [];
  const failures: { filePath: string; message: string }[] = [];
  const schemas = new TeamSchemas();
  const ownRules = new Map<string, Rule>();
  const inputs: LintInput[] = [];
  const keep = (linted: LintedDocument): void => {
    const { result, withoutSubject } = linted;
    results.push(resultOf(linted, options));
    if (withoutSubject.length > 0) withoutSubjects.push({ filePath: result.filePath, ruleIds: withoutSubject });
  };
  let lintedCount = 0;
  const keepCached = ({ result, withoutSubject }: KeptResult, filePath: string, text: string): void => {
    results.push(restored(result, filePath, text, options.source ?? false));
    if (withoutSubject.length > 0) withoutSubjects.push({ filePath, ruleIds: withoutSubject });
    lintedCount++;
  };
  const lintInto = async (path: string | null, isIgnored: boolean, read: () => Promise<string>): Promise<void> => {
    const filePath = path ?? NAMELESS;
    if (isIgnored) {
      results.push(unlintedResult(filePath, IGNORED));
      return;
    }
    try {
      const settings = search.configFor(path === null ? search.cwd : dirname(path)).settingsFor(path ?? join(search.cwd, NAMELESS));
      for (const rule of settings.ownRules) ownRules.set(rule.id, rule);
      const teamSchema = settings.schema === null ? null : await schemas.schemaAt(settings.schema);
      const text = await read();
      const cached = path === null || settings.schema !== null ? null : cacheEntryOf(path, text, settings, options);
      if (cached?.kept) {
        keepCached(cached.kept, filePath, text);
        return;
      }
      const source = { path, text, format: formatOf(filePath), teamSchema };
      if (options.together) inputs.push(await readSource(source, settings, options));
      else {
        const linted = await lintSource(source, settings, options);
        if (cached) options.cache?.keep(cached.key, linted.result, linted.withoutSubject);
        keep(linted);
      }
      lintedCount++;
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      failures.push({ filePath, message: error.message });
    }
  };
  for (const { path, ignored } of await findDocuments(patterns, search)) await lintInto(path, ignored, () => readTextFile(path));
  for (const { filePath, text } of options.texts ?? []) {
    const path = filePath === undefined ? null : resolve(search.cwd, filePath);
    await lintInto(path, path !== null && search.isIgnored(path), () => Promise.resolve(text));
  }
  const { documents } = orTooDeep('the documents', () => lintTogether(inputs, rules, runOf(options)));
  for (const linted of documents) keep(linted);
  return { results: results.sort((a, b) => compareText(a.filePath, b.filePath)), lintedCount, withoutSubjects, failures, ownRules: [...ownRules.values()] };
}

/** What a cache knows of a document; null where it cannot be asked. */
function cacheEntryOf(path: string, text: string, settings: Settings, options: LintFilesOptions): { readonly key: string; readonly kept: KeptResult | null } | null {
  const { cache, plugins = [] } = options;
  // What plugins do cannot be told from their names; more than the verdicts is not kept.
  if (!cache || options.together || options.base !== undefined || options.model || plugins.length > 0) return null;
  const { today, inlineConfig, unusedDirectives } = runOf(options);
  const { ownRules: _, rules: levels, lock, ...others } = settings;
  const expires = text.includes('until=') ? today : null;
  const key = cache.keyOf(text, { path: relativePathOf(path, cwdOf(options)), inlineConfig, unusedDirectives, expires, rules: [...levels], lock: [...lock], ...others });
  return { key, kept: cache.find(path, key) };
}

/** The result of an earlier run for a document at its place. */
function restored({ usedDeprecatedRules, verdicts, ...counted }: KeptResult['result'], filePath: string, source: string, always: boolean): LintResult {
  return { filePath, ...counted, ...(always || counted.messages.length > 0 ? { source } : {}), usedDeprecatedRules, verdicts };
}

/**
 * The settings that hold for a file, which need not exist.
 * @throws UserError for a wrong configuration
 */
export function settingsForFile(filePath: string, options: LintFilesOptions = {}): Settings {
  const search = searchOf(options);
  const path = resolve(search.cwd, filePath);
  return search.configFor(dirname(path)).settingsFor(path);
}

/** A markdown draft: a file to read, or a text with the name that it goes by. */
export interface Draft {
  readonly filePath?: string;
  /** What is read from `filePath` where it is left out. */
  readonly text?: string;
}

/**
 * Writes a markdown draft as a YAML architecture in the shape of schemas/architecture.schema.json, which is judged as the draft is: what
 * can be told in the schema's own terms without a verdict changing is told in them, all else stays prose.
 * @throws UserError for a file that cannot be read, a document that is YAML already, or a wrong configuration
 */
export async function transcribeDraft({ filePath, text }: Draft, options: LintFilesOptions = {}): Promise<Transcription> {
  const search = searchOf(options);
  const path = filePath === undefined ? null : text === undefined ? ((await findDocuments([filePath], search))[0]?.path ?? resolve(search.cwd, filePath)) : resolve(search.cwd, filePath);
  const name = path ?? NAMELESS;
  if (formatOf(name) !== 'markdown') throw new UserError(`"${filePath ?? name}" is YAML already: a markdown draft can be written as a YAML architecture.`);
  const settings = search.configFor(path === null ? search.cwd : dirname(path)).settingsFor(path ?? join(search.cwd, NAMELESS));
  const teamSchema = settings.schema === null ? null : await new TeamSchemas().schemaAt(settings.schema);
  const input = await readSource({ path, text: text ?? (await readTextFile(name)), format: 'markdown', teamSchema }, settings, options);
  // What is suppressed in a draft is judged all the same: the findings are compared, not the comments.
  const run: LintRun = { ...runOf(options), inlineConfig: false };
  const judge = (document: Document): Judgement => ({ file: document.file, verdicts: lintDocument({ ...input, document }, rules, run).result.verdicts });
  const { transcribe } = await import('./report/transcription/transcribe.js');
  return orTooDeep(name, () => transcribe(input.document, understand(input.document, settings.lexicon), judge(input.document), (yaml) => judge(parseYamlDocument(new SourceFile(`${name}.yaml`, yaml)))));
}

/** The name of a text that has none. */
const NAMELESS = '<text>';
const IGNORED = 'File ignored because of a matching ignore pattern. Use "--no-ignore" to disable file ignore settings.';

interface Source {
  /** Absolute; null for a text without a name. */
  readonly path: string | null;
  readonly text: string;
  readonly format: DocumentFormat;
  readonly teamSchema: TeamSchema | null;
}

async function lintSource(source: Source, settings: Settings, options: LintOptions): Promise<LintedDocument> {
  const base = options.base === undefined ? null : await lintSource({ ...source, text: options.base }, settings, withoutBase(options));
  const own = await readSource(source, settings, options);
  const input = base ? { ...own, base: base.result.verdicts } : own;
  return orTooDeep(input.document.file.path, () => lintDocument(input, rules, runOf(options)));
}

function withoutBase({ base: _, ...options }: LintOptions): LintOptions {
  return options;
}

async function readSource({ path, text, format, teamSchema }: Source, settings: Settings, options: LintOptions): Promise<LintInput> {
  const started = performance.now();
  const name = path ?? NAMELESS;
  try {
    const document = await readDocument(name, text, format, options.beforeSqlGrammar);
    return { document, relativePath: path === null ? NAMELESS : relativePathOf(path, cwdOf(options)), settings, teamSchema, parseTime: performance.now() - started };
  } catch (error) {
    throw isStackOverflow(error) ? tooDeep(name) : error;
  }
}

function runOf(options: LintOptions): LintRun {
  return {
    today: options.today ?? new Date().toISOString().slice(0, 10),
    inlineConfig: options.inlineConfig ?? true,
    unusedDirectives: options.unusedDirectives ?? 'warn',
    ...(options.source ? { source: true } : {}),
    ...(options.stats ? { clock: () => performance.now() } : {}),
  };
}

/** The result with the model, where that is wanted. */
function resultOf({ result, model, file }: LintedDocument, options: LintOptions): LintResult {
  return options.stats || options.model ? { ...result, model: modelToJson(model, file) } : result;
}

function orTooDeep<Result>(name: string, lint: () => Result): Result {
  try {
    return lint();
  } catch (error) {
    throw isStackOverflow(error) ? tooDeep(name) : error;
  }
}

function tooDeep(name: string): UnreadableError {
  return new UnreadableError(`"${name}" is nested too deeply to be read.`);
}

/** Trees are walked by recursion: thousands of levels, which only somebody up to mischief writes, exhaust the stack. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}

function configOfText(options: LintTextOptions, cwd: string): ProjectConfig {
  const { config } = options;
  const file = config ? { path: join(cwd, CONFIG_NAMES[0]), directory: cwd, config: checkedConfig(config) } : null;
  const refuse = (path: string): never => {
    throw new UserError(`The configuration of a text extends "${path}": it may extend presets only.`);
  };
  return new ProjectConfig(file, rules, refuse, overlayOf(options));
}

function checkedConfig(config: Config): Config {
  const problems = validateConfig(config);
  if (problems.length > 0) throw new UserError(problems.map(({ message }) => message).join('\n'));
  return config;
}

function searchOf(options: LintFilesOptions): Search {
  const cwd = cwdOf(options);
  const configFile = options.configFile === undefined ? null : resolve(cwd, options.configFile);
  const source = options.configFrom === undefined ? {} : { source: new GitRevision(options.configFrom, cwd) };
  const finder = new ConfigFinder({ ...source, configFile, lookup: options.configLookup ?? true, overlay: { ...overlayOf(options), ...(options.schemaFile === undefined ? {} : { schemaFile: resolve(cwd, options.schemaFile) }) } }, rules, readConfig);
  const configFor = (directory: string): ProjectConfig => finder.configFor(directory);
  const isIgnoredByPattern = ignoreMatcher(options.ignorePatterns ?? [], cwd);
  const ignore = options.ignore ?? true;
  return {
    cwd,
    gitIgnore: ignore,
    errorOnUnmatchedPattern: options.errorOnUnmatchedPattern ?? true,
    configFor,
    isIgnored: (path) => ignore && (isIgnoredByPattern(path) || configFor(dirname(path)).isIgnored(path)),
  };
}

function overlayOf(options: LintOptions): ConfigOverlay {
  if (options.rules) checkedConfig({ rules: options.rules });
  return {
    ...(options.plugins ? { plugins: options.plugins } : {}),
    ...(options.preset ? { preset: options.preset } : {}),
    ...(options.rules ? { rules: options.rules } : {}),
    ...(options.requireSubjects === undefined ? {} : { requireSubjects: options.requireSubjects }),
  };
}

function cwdOf({ cwd }: LintOptions): string {
  return resolve(cwd ?? process.cwd());
}

function relativePathOf(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  return sep === '/' ? inside : inside.replaceAll(sep, '/');
}
