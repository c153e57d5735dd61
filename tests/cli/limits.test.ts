import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';

const COMMAND = resolve('dist/cli.cjs');

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'pipe' });
}, 60_000);

describe('a document beyond a limit', () => {
  it.each([
    ['nested quotations', '>'.repeat(5000), 'draft.md:1:33: More than 32 levels'],
    ['containers', `${'- '.repeat(30)}a\n`.repeat(10_000), /draft\.md:\d+:\d+: More than 100,000 beginnings of list items and quotations/],
    ['1 MB of brackets', '['.repeat(1_000_000), 'draft.md:1:5001: More than 5,000 signs'],
    ['emphasis that nobody closes', `a**b${'c* '.repeat(300_000)}`, 'draft.md:1:15003: More than 5,000 signs'],
    ['a table of 10,000 rows', `| a | b |\n|---|---|\n${'| x | y |\n'.repeat(10_000)}`, 'draft.md:5003:1: More than 5,000 rows'],
    ['10 MB of text', 'word '.repeat(2_000_000), 'draft.md:1:1048577: More than 1,048,576 bytes'],
  ])('is an error that names the limit and the place, not a pass: %s', (_, text, message) => {
    const cwd = temporaryFolder({ 'draft.md': text });
    const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, '--no-config-lookup', 'draft.md'], { cwd, encoding: 'utf8' });
    expect(stderr).toMatch(message);
    expect(stderr).toContain('The run is incomplete: 1 document could not be read.');
    expect(stderr).not.toContain('\n    at ');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});
