import { createRequire } from 'node:module';
import { isAbsolute, join, resolve } from 'node:path';
import { didYouMean } from '../text/did-you-mean.js';
import { UserError } from '../config/user-error.js';
import type { LintResult } from '../engine/report.js';
import { reasonOf } from '../files/read-text.js';
import type { FormatContext, ResultPart } from '../report/formatter.js';
import { FORMATS } from '../report/formats.js';
import { importDefault } from './import-module.js';
import { own } from '../text/own.js';

/** A built-in formatter, or one that the user brings, which may take its time. */
export interface LoadedFormatter {
  (results: readonly LintResult[], context: FormatContext): string | Promise<string>;
  readonly needs?: readonly ResultPart[];
}

const PREFIX = 'spec-lint-formatter-';

/**
 * The formatter of a name: a built-in one, the path of a module (`./report.mjs`), or the package `spec-lint-formatter-NAME`, looked for
 * from the directory of the run. As with ESLint, its default export is called with the results and the context.
 * @throws UserError for one that cannot be found or is none
 */
export async function findFormatter(name: string, cwd: string): Promise<LoadedFormatter> {
  const builtIn = own(FORMATS, name);
  if (builtIn) return builtIn();
  const isPath = /^\.{0,2}[\\/]/.test(name) || isAbsolute(name);
  const path = isPath ? resolve(cwd, name) : packagePath(name, cwd);
  if (path === null) throw unloadable(`there is no "${name}".${didYouMean(name, Object.keys(FORMATS))} Known formatters: ${Object.keys(FORMATS).join(', ')}; or the path of a module.`);
  const loaded = await importDefault(path).catch((error: unknown) => {
    throw unloadable(`"${name}": ${reasonOf(error).split('\n')[0] ?? ''}.`);
  });
  if (typeof loaded !== 'function') throw unloadable(`the module "${name}" has no function as its default export.`);
  return loaded as LoadedFormatter;
}

function unloadable(reason: string): UserError {
  return new UserError(`There was a problem loading formatter: ${reason}`);
}

/** Where the package of a formatter is installed; `@scope/name` stands for `@scope/spec-lint-formatter-name`. */
function packagePath(name: string, cwd: string): string | null {
  if (!/^(?:@[\w.-]+\/)?[\w.-]+$/.test(name)) return null;
  const full = name.includes(PREFIX) ? name : name.replace(/^((?:@[^/]+\/)?)/, `$1${PREFIX}`);
  try {
    return createRequire(join(cwd, 'package.json')).resolve(full);
  } catch {
    return null;
  }
}
