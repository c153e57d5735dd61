import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { specLint } from '../fake-command.js';
import { temporaryFolder } from '../temporary-folder.js';

const SCHEMA_LINE = '# yaml-language-server: $schema=https://spec-lint.dev/schemas/architecture.schema.json\n';

describe('model -f yaml', () => {
  it('writes a draft as YAML', async () => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders\n\nWords.\n' });
    expect(await specLint(['model', '-f', 'yaml', 'a.md'], { cwd })).toEqual({ code: 0, stdout: `${SCHEMA_LINE}title: BADorders\nkind: note\nnotes: Words.\n`, stderr: '' });
  });

  it('reads standard input, and writes to a file', async () => {
    const cwd = temporaryFolder();
    expect(await specLint(['model', '-f', 'yaml', '-', '-o', 'out/a.yaml'], { cwd, stdin: '# A\n' })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'out/a.yaml'), 'utf8')).toBe(`${SCHEMA_LINE}title: A\nkind: note\n`);
  });

  it.each([
    ['YAML', 'a.yaml', '"a.yaml" is YAML already: a markdown draft can be written as a YAML architecture.\n'],
    ['a missing file', 'nope.md', 'No files matching the pattern "nope.md" were found.\nPlease check for typing mistakes in the pattern.\n'],
  ])('refuses %s', async (_, file, stderr) => {
    expect(await specLint(['model', '-f', 'yaml', file], { cwd: temporaryFolder({ 'a.yaml': 'title: A\n' }) })).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('--together', () => {
  const OPENAPI = 'openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses: {}\n';

  it('lints documents as one', async () => {
    const cwd = temporaryFolder({ 'a.md': '# GOODorders\n', 'openapi.yaml': OPENAPI });
    expect(await specLint(['--together', 'openapi.yaml', 'a.md'], { cwd })).toMatchObject({ code: 0, stdout: '' });
  });

  it('exits with 1 where one of them has a problem, and with 2 where one cannot be read', async () => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders\n', 'openapi.yaml': OPENAPI, 'b.md': '\0' });
    const { code, stdout } = await specLint(['--together', 'openapi.yaml', 'a.md'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('/a.md\n');
    expect(stdout).not.toContain('openapi.yaml');
    expect((await specLint(['--together', 'a.md', 'b.md'], { cwd })).code).toBe(2);
  });
});
