import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { ResultCache } from '../files/result-cache.js';
import type { Io } from './io.js';
import { userCaches } from './user-caches.js';
import { VERSION } from './version.js';

export interface CacheFlags {
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

/**
 * The cache of a run, if it wants one. By default it lies in the user's own directory, not in the linted one: whoever may change a
 * repository could otherwise bring along a result that passes.
 */
export function cacheOf({ cache, cacheLocation }: CacheFlags, { cwd, env }: Io): ResultCache | null {
  if (!cache) return null;
  const name = `results-${createHash('sha256').update(cwd).digest('hex').slice(0, 16)}.json`;
  if (cacheLocation === undefined) return new ResultCache(join(userCaches(env), 'spec-lint', name), cwd, VERSION);
  const path = resolve(cwd, cacheLocation);
  return new ResultCache(/[\\/]$/.test(cacheLocation) ? join(path, name) : path, cwd, VERSION);
}
