import { didYouMean } from '../text/did-you-mean.js';
import { UserError } from '../config/user-error.js';
import type { LintResult } from '../engine/report.js';
import type { FormatContext, ResultPart } from '../report/formatter.js';
import { FORMATS } from '../report/formats.js';
import { own } from '../text/own.js';
import { importDefault } from './import-module.js';
import { isModulePath, loadError, userModule } from './user-module.js';

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
  const path = isModulePath(name) ? userModule(name, cwd) : packagePath(name, cwd);
  if (path === null) throw unloadable(`there is no "${name}".${didYouMean(name, Object.keys(FORMATS))} Known formatters: ${Object.keys(FORMATS).join(', ')}; or the path of a module.`);
  const loaded = await importDefault(path).catch((error: unknown) => {
    throw unloadable(`"${name}": ${loadError(error)}.`);
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
    return userModule(full, cwd);
  } catch {
    return null;
  }
}
