import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The directory in which programs keep what they can make again, for this user alone. */
export function userCaches({ XDG_CACHE_HOME: xdg, LOCALAPPDATA: local }: Readonly<Record<string, string | undefined>>): string {
  if (xdg && isAbsolute(xdg)) return xdg;
  if (process.platform === 'win32') return local ?? join(homedir(), 'AppData', 'Local');
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}
