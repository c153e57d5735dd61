import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cachedDataVersionTag, getHeapCodeStatistics } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { userCaches } from './user-caches.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** As many bytes of code, compiled besides what was loaded, are worth saving; functions of Node, which cannot be saved, come to 160,000. */
const WORTH_SAVING = 250_000;
/** Caches of other builds, versions of Node or flags that stay beside a new one. */
const KEPT = 7;
const SUFFIX = '.code-cache';
const CHECKSUM_BYTES = 4;

/** V8 takes cached code only under the flags that it was saved under. */
export interface CacheHooks {
  /** After the code was loaded: flags may be changed. */
  readonly loaded: () => void;
  /** Before code is saved: the flags have to be again what they were before it was loaded. */
  readonly saving: () => void;
}

/**
 * Runs a CommonJS file with the code that V8 made of it in an earlier run, and saves that code when the process ends: only then it
 * holds the functions that were called, for V8 compiles each at its first call. A cache that is missing, outdated or broken is not
 * used, and one that cannot be written is not written. No report depends on it.
 * @param path of the file: absolute; all of its characters are ASCII
 */
export function runCached(path: string, env: Environment, hooks: CacheHooks): void {
  const content = readFileSync(path);
  const places = isSwitchedOff(env) ? [] : placesFor(path, content, env);
  const cachedData = firstResult(places, read);
  const source = `(function (exports, require, module, __filename, __dirname) {${content.toString('latin1')}\n})`;
  const script = new Script(source, { filename: path, ...(cachedData ? { cachedData } : {}) });
  const isLoaded = cachedData !== null && script.cachedDataRejected === false;
  hooks.loaded();
  const loadedSize = getHeapCodeStatistics().bytecode_and_metadata_size;
  process.once('exit', () => {
    if (isLoaded && getHeapCodeStatistics().bytecode_and_metadata_size < loadedSize + WORTH_SAVING) return;
    hooks.saving();
    firstResult(places, (place) => write(place, script.createCachedData()));
  });
  const module = { exports: {} };
  (script.runInThisContext() as (...wrapped: unknown[]) => void)(module.exports, createRequire(path), module, path, dirname(path));
}

function isSwitchedOff(env: Environment): boolean {
  return [env['SPEC_LINT_NO_CODE_CACHE'], env['NODE_DISABLE_COMPILE_CACHE']].some((value) => value !== undefined && value !== '' && value !== '0');
}

/** A directory that may hold the cache, and the name of the cache in it. */
interface Place {
  readonly directory: string;
  readonly name: string;
  /** Whoever may write into the directory of the package may change its code as well: a cache there needs no more trust. */
  readonly ownedByPackage: boolean;
}

/** Where the cache may lie: beside the code, or else, for a package installed by somebody else, in the user's directory of caches. */
function placesFor(path: string, content: Buffer, env: Environment): Place[] {
  // V8 sees to its version and flags itself, but of the content it compares only the length.
  const name = [process.version, process.arch, cachedDataVersionTag().toString(16), crc32(content).toString(16)].join('-') + SUFFIX;
  return [
    { directory: dirname(path), name, ownedByPackage: true },
    { directory: join(userCaches(env), 'spec-lint'), name, ownedByPackage: false },
  ];
}

/** The code at a place; it is preceded by its checksum, for V8 crashes on code that a full disk or a power cut has mutilated. */
function read({ directory, name, ownedByPackage }: Place): Buffer | null {
  const file = readFileSync(join(directory, name));
  if (!ownedByPackage && !isPrivate(directory)) return null;
  const code = file.subarray(CHECKSUM_BYTES);
  return code.length > 0 && crc32(code) === file.readUInt32LE() ? code : null;
}

/** Saves code under its name in one step, so that no other run sees a part of it. */
function write({ directory, name, ownedByPackage }: Place, code: Buffer): true | null {
  if (!ownedByPackage) mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (!ownedByPackage && !isPrivate(directory)) return null;
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(crc32(code));
  const unfinished = join(directory, `${name}.${process.pid}`);
  try {
    writeFileSync(unfinished, Buffer.concat([checksum, code]), { flag: 'wx', mode: ownedByPackage ? 0o644 : 0o600 });
    renameSync(unfinished, join(directory, name));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  removeOld(directory, name);
  return true;
}

/** Code is executed: a directory that other users can write to, or that somebody else has put there, is not trusted. */
function isPrivate(directory: string): boolean {
  const stats = lstatSync(directory);
  // Windows has no such modes: there the directory inherits the access of the user's profile.
  return stats.isDirectory() && (process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o077) === 0));
}

function removeOld(directory: string, current: string): void {
  const others = readdirSync(directory).filter((name) => name.includes(SUFFIX) && name !== current);
  const byAge = others.map((name) => ({ path: join(directory, name), time: statSync(join(directory, name)).mtimeMs })).sort((a, b) => b.time - a.time);
  for (const { path } of byAge.slice(KEPT)) rmSync(path, { force: true });
}

/** The first result that is not null; a place that cannot be read or written has none. */
function firstResult<Result>(places: readonly Place[], from: (place: Place) => Result | null): Result | null {
  for (const place of places) {
    try {
      const result = from(place);
      if (result !== null) return result;
    } catch {
      // The cache only saves time: the run goes on without it.
    }
  }
  return null;
}
