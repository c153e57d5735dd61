import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../config/user-error.js';
import { GitRevision } from '../files/git.js';
import { readTextFile } from '../files/read-text.js';

/**
 * The text of the draft to compare with.
 * @param base a file, `REVISION:FILE`, or `REVISION:` for the linted file itself in that revision
 * @param linted the file that is linted
 * @throws UserError where there is none
 */
export async function readBaseDraft(base: string, linted: string, cwd: string): Promise<string> {
  const file = resolve(cwd, base);
  if (existsSync(file)) return readTextFile(file);
  const colon = base.indexOf(':');
  if (colon <= 0) throw new UserError(`There is no base draft "${base}": give a file, or REVISION:FILE for one in git (main:docs/architecture.md).`);
  const path = base.slice(colon + 1);
  return new GitRevision(base.slice(0, colon), cwd).read(resolve(cwd, path === '' ? linted : path));
}
