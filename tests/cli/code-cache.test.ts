import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';

const DRAFT = '# Shop\n\n## API\n\n| Method | Path | Auth |\n|---|---|---|\n| POST | /api/orders | none |\n';

/** A package of its own, whose caches no other run sees. */
let dist: string;
let cwd: string;
let caches: string;

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'pipe' });
}, 60_000);

beforeEach(() => {
  cwd = temporaryFolder({ 'a.md': DRAFT });
  dist = join(cwd, 'package');
  caches = join(cwd, 'caches');
  mkdirSync(dist);
  for (const file of readdirSync('dist').filter((name) => /\.(?:cjs|txt)$/.test(name))) cpSync(join('dist', file), join(dist, file));
  // Resolved from where the packages lie, as in an installation.
  symlinkSync(resolve('node_modules'), join(cwd, 'node_modules'));
});

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function specLint(env: Record<string, string> = {}, args = ['a.md']): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dist, 'cli.cjs'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], XDG_CACHE_HOME: caches, LOCALAPPDATA: caches, ...env },
  });
  return { code: status, stdout, stderr };
}

function cachesIn(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory).filter((name) => name.includes('.code-cache')) : [];
}

function cacheFile(): string {
  return join(dist, cachesIn(dist)[0] ?? '');
}

describe('the code cache', () => {
  it('is written beside the code, once, and changes nothing', () => {
    const first = specLint();
    expect(first.code).toBe(1);
    expect(cachesIn(dist)).toHaveLength(1);
    expect(existsSync(caches)).toBe(false);
    const written = statSync(cacheFile()).mtimeMs;
    expect(specLint()).toEqual(first);
    expect(statSync(cacheFile()).mtimeMs).toBe(written);
  });

  it('is one for runs that read little and runs that read much', () => {
    specLint();
    const written = statSync(cacheFile()).mtimeMs;
    const other = specLint({}, ['*.md']);
    expect(other).toEqual(specLint());
    expect(cachesIn(dist)).toHaveLength(1);
    expect(statSync(cacheFile()).mtimeMs).toBe(written);
  });

  it('is written again by a run that calls much more', () => {
    specLint({}, ['explain']);
    const before = statSync(cacheFile()).size;
    specLint();
    expect(statSync(cacheFile()).size).toBeGreaterThan(before * 1.1);
  });

  it.each([['SPEC_LINT_NO_CODE_CACHE'], ['NODE_DISABLE_COMPILE_CACHE']])('is switched off by %s', (name) => {
    expect(specLint({ [name]: '1' })).toEqual(specLint());
    rmSync(cacheFile());
    specLint({ [name]: '1' });
    expect(cachesIn(dist)).toEqual([]);
  });

  it.each<[string, (content: Buffer) => Uint8Array]>([
    ['changed in the middle', (content) => Buffer.from(content.map((byte, at) => (at > 5000 && at < 5064 ? byte ^ 0x55 : byte)))],
    ['cut short', (content) => content.subarray(0, content.length >> 1)],
    ['ended by zeros', (content) => Buffer.from(content).fill(0, content.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('not code at all')],
  ])('is not used and replaced when it is %s', (_, break_) => {
    const expected = specLint();
    const file = cacheFile();
    const good = readFileSync(file);
    writeFileSync(file, break_(good));
    expect(specLint()).toEqual(expected);
    expect(statSync(file).size).toBeGreaterThan(good.length / 2);
  });

  it('keeps few caches of other builds', () => {
    for (let i = 0; i < 20; i++) writeFileSync(join(dist, `${i}.code-cache`), '');
    specLint();
    expect(cachesIn(dist)).toHaveLength(8);
  });
});

describe('the code cache of a package that somebody else installed', () => {
  let expected: Run;

  beforeEach(() => {
    expected = specLint();
    // Leaves no room for a cache beside the code: modes would not stop an administrator.
    const file = cacheFile();
    rmSync(file);
    mkdirSync(join(file, 'x'), { recursive: true });
  });

  it("lies in a directory of the user's that is theirs alone", () => {
    specLint();
    const [name] = cachesIn(join(caches, 'spec-lint'));
    expect(name).toBeDefined();
    if (process.platform !== 'win32') expect(statSync(join(caches, 'spec-lint')).mode & 0o777).toBe(0o700);
    expect(specLint()).toEqual(expected);
  });

  it('is done without where no directory can be made', () => {
    writeFileSync(caches, 'a file');
    expect(specLint()).toEqual(expected);
  });

  it.runIf(process.platform !== 'win32').each<[string, () => void]>([
    ['that others can write to', () => { mkdirSync(join(caches, 'spec-lint'), { recursive: true }); chmodSync(join(caches, 'spec-lint'), 0o777); }],
    ['that is a link', () => { mkdirSync(join(caches, 'elsewhere'), { recursive: true, mode: 0o700 }); symlinkSync('elsewhere', join(caches, 'spec-lint')); }],
  ])('is neither read from nor written to a directory %s', (_, prepare) => {
    prepare();
    expect(specLint()).toEqual(expected);
    expect(cachesIn(join(caches, 'spec-lint'))).toEqual([]);
  });

  it.runIf(process.getuid?.() === 0)('is not read from a directory of another user', () => {
    specLint();
    const directory = join(caches, 'spec-lint');
    const file = join(directory, cachesIn(directory)[0] ?? '');
    chownSync(directory, 12345, 12345);
    const written = statSync(file).mtimeMs;
    expect(specLint()).toEqual(expected);
    expect(statSync(file).mtimeMs).toBe(written);
  });
});
