import { createRequire } from 'node:module';
import { isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../config/user-error.js';
import { reasonOf } from '../files/read-text.js';
import type { Rule } from '../index.js';
import { importDefault } from './import-module.js';

/**
 * The rules of a plugin: what the default export of a module or package holds as `rules`. A plugin is named on the command line only,
 * never in a configuration, so that linting a repository runs nothing of it.
 * @throws UserError for a plugin that cannot be found or is none
 */
export async function loadPlugin(name: string, cwd: string): Promise<readonly Rule[]> {
  const plugin = await importFrom(name, cwd).catch((error: unknown) => {
    throw new UserError(`Cannot load the plugin "${name}": ${reasonOf(error).split('\n')[0] ?? ''}.`);
  });
  const rules = (plugin as { readonly rules?: unknown } | null | undefined)?.rules;
  if (!Array.isArray(rules)) throw new UserError(`The plugin "${name}" is none: its default export must hold "rules", a list of what defineRule() returns.`);
  for (const rule of rules as unknown[]) checkRule(rule, name);
  return rules as Rule[];
}

async function importFrom(name: string, cwd: string): Promise<unknown> {
  const isPath = /^\.{0,2}[\\/]/.test(name) || isAbsolute(name);
  return importDefault(isPath ? resolve(cwd, name) : createRequire(join(cwd, 'package.json')).resolve(name));
}

function checkRule(rule: unknown, plugin: string): void {
  const { id, judge } = (rule ?? {}) as Partial<Rule>;
  if (typeof judge !== 'function' || typeof id !== 'string') throw new UserError(`The plugin "${plugin}" holds something that is no rule: make rules by defineRule().`);
  if (!/^@?[\w.-]+\/[\w.-]+$/.test(id)) throw new UserError(`The plugin "${plugin}" has a rule "${id}": the names of its rules need two parts, e.g. acme/${id}.`);
}
