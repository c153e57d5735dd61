import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { specLint } from '../fake-command.js';
import { temporaryFolder } from '../temporary-folder.js';

const FORMATTER = `export default Object.assign((results) => JSON.stringify(results.map(({ source, model }) => [typeof source, typeof model])), { needs: NEEDS });`;

describe('parts of results that a format asks for', () => {
  it('reach it, also for a clean document', async () => {
    const cwd = temporaryFolder({ 'good.md': '# GOODorders\n', 'source.mjs': FORMATTER.replace('NEEDS', "['source']"), 'model.mjs': FORMATTER.replace('NEEDS', "['model']") });
    await specLint(['-f', './source.mjs', '-o', 'source.txt', '-f', './model.mjs', '-o', 'model.txt', 'good.md'], { cwd });
    expect(readFileSync(join(cwd, 'source.txt'), 'utf8')).toBe('[["string","undefined"]]');
    expect(readFileSync(join(cwd, 'model.txt'), 'utf8')).toBe('[["undefined","object"]]');
  });

  it('do not show in a format beside it', async () => {
    const cwd = temporaryFolder({ 'good.md': '# GOODorders\n', 'bad.md': '# BADorders\n' });
    const alone = await specLint(['-f', 'json', 'good.md', 'bad.md'], { cwd });
    const beside = await specLint(['-f', 'json', '-f', 'html', '-o', 'report.html', 'good.md', 'bad.md'], { cwd });
    expect(beside.stdout).toBe(alone.stdout);
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toContain('BADorders</h');
  });
});
