import type { MappedText } from '../../text/mapped-text.js';

const BRANCH = /[├└][─\s]+|[|`+]--\s/;
const FILE_NAME = /^(?:\.?[\w@[\].-]+\/|\.?[\w@[\]-]*\.[a-z]{1,5})(?:\s|$|,)/i;

/** Whether a drawing is a tree of files and folders, which says nothing about who calls whom. */
export function isFileTree(rows: readonly MappedText[]): boolean {
  let files = 0;
  let branches = 0;
  for (const { text } of rows) {
    const branch = BRANCH.exec(text);
    const name = branch ? text.slice(branch.index + branch[0].length) : '';
    if (!/^[\p{L}\p{N}._@[]/u.test(name)) continue;
    branches++;
    if (FILE_NAME.test(name)) files++;
  }
  return branches > 1 && files * 2 >= branches;
}
