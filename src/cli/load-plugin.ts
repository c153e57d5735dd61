import { isOwnRule } from '../config/own-rules.js';
import { UserError } from '../config/user-error.js';
import type { Rule } from '../index.js';
import { importDefault } from './import-module.js';
import { loadError, userModule } from './user-module.js';

/**
 * The rules of a plugin: what the default export of a module or package holds as `rules`. A plugin is named on the command line only,
 * never in a configuration, so that linting a repository runs nothing of it.
 * @throws UserError for a plugin that cannot be found or is none
 */
export async function loadPlugin(name: string, cwd: string): Promise<readonly Rule[]> {
  const plugin = await load(name, cwd);
  const rules = (plugin as { readonly rules?: unknown } | null | undefined)?.rules;
  if (!Array.isArray(rules)) throw new UserError(`The plugin "${name}" is none: its default export must hold "rules", a list of what defineRule() returns.`);
  for (const rule of rules as unknown[]) checkRule(rule, name);
  return rules as Rule[];
}

async function load(name: string, cwd: string): Promise<unknown> {
  try {
    return await importDefault(userModule(name, cwd));
  } catch (error) {
    throw new UserError(`Cannot load the plugin "${name}": ${loadError(error)}.`);
  }
}

function checkRule(rule: unknown, plugin: string): void {
  const { id, judge } = (rule ?? {}) as Partial<Rule>;
  if (typeof judge !== 'function' || typeof id !== 'string') throw new UserError(`The plugin "${plugin}" holds something that is no rule: make rules by defineRule().`);
  if (!isOwnRule(id)) throw new UserError(`The plugin "${plugin}" has a rule "${id}": the names of its rules need two parts, e.g. acme/${id}.`);
}
