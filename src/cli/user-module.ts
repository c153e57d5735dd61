import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../config/user-error.js';
import { reasonOf } from '../files/read-text.js';
import { isMapping } from '../text/is-mapping.js';

/** Whether a module is named by its path rather than as a package. */
export function isModulePath(name: string): boolean {
  return /^\.{0,2}[\\/]/.test(name) || isAbsolute(name);
}

/**
 * Where a module lies that the user names: a path from the directory of the run, that of a directory with a package too, or a package that
 * is installed there.
 * @throws Error for a package that is not, and for a directory without a module
 */
export function userModule(name: string, cwd: string): string {
  if (isModulePath(name)) {
    const path = resolve(cwd, name);
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? packageEntry(path) : path;
  }
  const { resolve: find } = createRequire(join(cwd, 'package.json'));
  try {
    return find(name);
  } catch (error) {
    // A package that can only be imported, not required.
    const directory = (find.paths(name) ?? []).map((modules) => join(modules, name)).find((each) => existsSync(join(each, 'package.json')));
    if (directory === undefined) throw error;
    return packageEntry(directory);
  }
}

/** The module that stands for a package: what Node would import for its name. */
function packageEntry(directory: string): string {
  const manifest = join(directory, 'package.json');
  const exported = existsSync(manifest) ? exportsOf(manifest) : undefined;
  try {
    return exported === undefined ? createRequire(manifest).resolve(directory) : resolve(directory, exported);
  } catch {
    throw new UserError('it is a directory without a module: name the file, or let "exports" or "main" of its package.json name it');
  }
}

function exportsOf(manifest: string): string | undefined {
  const value = JSON.parse(readFileSync(manifest, 'utf8')) as unknown;
  const all = isMapping(value) ? value['exports'] : undefined;
  return targetOf(isMapping(all) && '.' in all ? all['.'] : all);
}

const CONDITIONS: readonly string[] = ['node', 'import', 'default'];

/** The file that `exports` names for an import: the first of the conditions that hold, in the order of the manifest. */
function targetOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const choices = Array.isArray(value) ? (value as unknown[]) : isMapping(value) ? Object.entries(value).flatMap(([condition, target]) => (CONDITIONS.includes(condition) ? [target] : [])) : [];
  for (const choice of choices) {
    const target = targetOf(choice);
    if (target !== undefined) return target;
  }
  return undefined;
}

/** Why a module could not be loaded, without the places where it was looked for. */
export function loadError(error: unknown): string {
  return reasonOf(error).split('\n')[0] ?? '';
}
