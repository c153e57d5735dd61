import { statSync } from 'node:fs';

/** Up to so many bytes of drafts, expressions that are compiled well do not win back what that takes. */
const LITTLE = 30_000;

/**
 * Whether a run will read little, as far as its arguments tell before anybody has understood them: one draft or two, named as files, or
 * what an editor gives on standard input. Only how V8 works depends on it ({@link compileExpressionsPlainly}).
 * @param args of the command, without those of Node
 */
export function isSmallRun(args: readonly string[]): boolean {
  if (args.includes('--stdin') || args.includes('-')) return true;
  const named = args.filter((arg) => !arg.startsWith('-')).map((arg) => statSync(arg, { throwIfNoEntry: false })).filter((found) => found !== undefined);
  return named.length > 0 && named.every((found) => found.isFile()) && named.reduce((sum, { size }) => sum + size, 0) <= LITTLE;
}
