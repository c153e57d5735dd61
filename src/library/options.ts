import { resolve } from 'node:path';
import type { Config } from '../config/generated/config.js';
import { validateConfig } from '../config/read-config.js';
import type { ConfigOverlay } from '../config/resolve.js';
import { UserError } from '../config/user-error.js';
import type { LintRun } from '../engine/lint.js';
import type { Rule, Severity } from '../rule/rule.js';

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

/** Where relative paths start. */
export function cwdOf({ cwd }: LintOptions): string {
  return resolve(cwd ?? process.cwd());
}

/** What the options say over the configuration. @throws UserError for settings of rules that do not exist */
export function overlayOf(options: LintOptions): ConfigOverlay {
  if (options.rules) checkedConfig({ rules: options.rules });
  return {
    ...(options.plugins ? { plugins: options.plugins } : {}),
    ...(options.preset ? { preset: options.preset } : {}),
    ...(options.rules ? { rules: options.rules } : {}),
    ...(options.requireSubjects === undefined ? {} : { requireSubjects: options.requireSubjects }),
  };
}

/** What holds for the whole run. */
export function runOf(options: LintOptions): LintRun {
  return {
    today: options.today ?? new Date().toISOString().slice(0, 10),
    inlineConfig: options.inlineConfig ?? true,
    unusedDirectives: options.unusedDirectives ?? 'warn',
    ...(options.source ? { source: true } : {}),
    ...(options.stats ? { clock: () => performance.now() } : {}),
  };
}

/** A configuration that is given as data. @throws UserError for a wrong one */
export function checkedConfig(config: Config): Config {
  const problems = validateConfig(config);
  if (problems.length > 0) throw new UserError(problems.map(({ message }) => message).join('\n'));
  return config;
}
