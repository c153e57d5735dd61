import { explainErrors } from './explain-errors.js';
import type { Config } from './generated/config.js';
import validate from './generated/validate-config.js';
import { problemsOfOwnRules, withoutOwnRules } from './own-rules.js';
import { parseWithPlaces } from './places.js';
import { UserError } from './user-error.js';

/**
 * Reads a configuration file in YAML or JSON.
 * @param path only named in errors
 * @throws UserError with one line `path:line:column: what and how to mend it` per mistake
 */
export function readConfig(path: string, text: string): Config {
  const { value, placeOf } = parseWithPlaces(path, text);
  const config = value ?? {};
  const problems = validateConfig(config);
  if (problems.length > 0) throw new UserError(problems.map((problem) => `${placeOf(problem.path, problem.atKey)}: ${problem.message}`).join('\n'));
  return config;
}

/** What is wrong with a configuration, by the path of keys that leads there. */
export function validateConfig(value: unknown): ConfigProblem[] {
  const { value: known, problems } = withoutOwnRules(value);
  return [...(validate(known) ? [] : explainErrors(known, validate.errors ?? [])), ...problems, ...problemsOfOwnRules(value)];
}

export interface ConfigProblem {
  readonly path: readonly string[];
  /** The fault is the key itself at the end of the path, not its value. */
  readonly atKey: boolean;
  readonly message: string;
}
