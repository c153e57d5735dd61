import { relative, sep } from 'node:path';

/** A document's path from the directory of the run, with `/` between its parts; that of a text without a name stays as it is. */
export function relativePathOf(filePath: string, cwd: string): string {
  if (filePath.startsWith('<')) return filePath;
  const path = relative(cwd, filePath);
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
