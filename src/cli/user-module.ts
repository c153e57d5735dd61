import { createRequire } from 'node:module';
import { isAbsolute, join, resolve } from 'node:path';
import { reasonOf } from '../files/read-text.js';

/** Whether a module is named by its path rather than as a package. */
export function isModulePath(name: string): boolean {
  return /^\.{0,2}[\\/]/.test(name) || isAbsolute(name);
}

/**
 * Where a module lies that the user names: a path from the directory of the run, or a package that is installed there.
 * @throws Error for a package that is not
 */
export function userModule(name: string, cwd: string): string {
  return isModulePath(name) ? resolve(cwd, name) : createRequire(join(cwd, 'package.json')).resolve(name);
}

/** Why a module could not be loaded, without the places where it was looked for. */
export function loadError(error: unknown): string {
  return reasonOf(error).split('\n')[0] ?? '';
}
