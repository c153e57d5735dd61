import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isSmallRun } from '../../src/cli/small-run.js';
import { temporaryFolder } from '../temporary-folder.js';

let folder: string;
const at = (...names: readonly string[]): string[] => names.map((name) => join(folder, name));

beforeEach(() => {
  folder = temporaryFolder({ 'a.md': '# A\n', 'b.md': '# B\n' });
  writeFileSync(join(folder, 'long.md'), 'word '.repeat(10_000));
});

describe('a small run', () => {
  it('reads a draft or two that are named', () => {
    expect(isSmallRun(at('a.md'))).toBe(true);
    expect(isSmallRun(['-f', 'json', ...at('a.md', 'b.md'), '--quiet'])).toBe(true);
  });

  it('reads what an editor gives', () => {
    expect(isSmallRun(['-'])).toBe(true);
    expect(isSmallRun(['--stdin', '--stdin-filename', 'docs/a.md'])).toBe(true);
  });

  it('is none with a long draft, a directory, or what has still to be looked for', () => {
    expect(isSmallRun(at('a.md', 'long.md'))).toBe(false);
    expect(isSmallRun([folder])).toBe(false);
    expect(isSmallRun(['docs/**/*.md'])).toBe(false);
    expect(isSmallRun(at('missing.md'))).toBe(false);
    expect(isSmallRun([])).toBe(false);
  });
});
