import type { Io } from './io.js';

/**
 * Whether a report is written in colours: as the flag says, else as the environment says, else on a terminal.
 * @param toStdout false for a report that goes to a file
 */
export function wantsColor(flag: boolean | undefined, toStdout: boolean, { env, stdoutIsTerminal }: Io): boolean {
  if (flag !== undefined) return flag;
  if (!toStdout || env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdoutIsTerminal && env['TERM'] !== 'dumb';
}
