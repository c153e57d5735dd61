import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LintResult } from '../../src/index.js';
import { specLint } from '../fake-command.js';
import { temporaryFolder } from '../temporary-folder.js';

describe('explain', () => {
  it('shows the documentation of a rule', async () => {
    const { code, stdout, stderr } = await specLint(['explain', 'no-bad'], { cwd: temporaryFolder() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^no-bad {2}\(error, gate, G1\)\n {2}Reports bad tables/);
    expect(stdout).toContain('\nOptions\n  most  The most. Default: 60.\n');
  });

  it('lists the rules', async () => {
    const { code, stdout } = await specLint(['explain'], { cwd: temporaryFolder() });
    expect(code).toBe(0);
    expect(stdout.split('\n').map((line) => line.split(/ +/)[0])).toEqual(['no-bad', 'no-worse', 'not-at-all', '']);
  });

  it.each([
    ['an unknown rule', ['no-bat'], "There is no rule \"no-bat\". Did you mean 'no-bad'? \"spec-lint explain\" lists the rules.\n"],
    ['two rules', ['no-bad', 'no-worse'], "Too many arguments for 'explain'. Expected 1 argument but got 2.\n"],
    ['an option of another command', ['no-bad', '--quiet'], "The option '--quiet' is one of another command.\nspec-lint --help and spec-lint COMMAND --help list the options.\n"],
  ])('refuses %s', async (_, args, stderr) => {
    expect(await specLint(['explain', ...args], { cwd: temporaryFolder() })).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('model', () => {
  it('shows what was understood, and the verdicts', async () => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders\n' });
    const { code, stdout, stderr } = await specLint(['model', 'a.md'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`${cwd}/a.md\nBADorders\n`);
    expect(stdout).toContain('  table:BADorders\n    ✖ no-bad: missing\n');
  });

  it('gives the same as JSON, in a result', async () => {
    const { stdout } = await specLint(['model', '-f', 'json', 'a.md'], { cwd: temporaryFolder({ 'a.md': '# BADorders\n' }) });
    const [result] = JSON.parse(stdout) as LintResult[];
    expect(result).toMatchObject({ errorCount: 1, model: { title: 'BADorders', tables: [] } });
  });

  it('reads standard input, and writes to a file', async () => {
    const cwd = temporaryFolder();
    expect(await specLint(['model', '-', '--stdin-filename', 'b.md', '-o', 'model.txt'], { cwd, stdin: '# BADorders\n' })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'model.txt'), 'utf8')).toContain(`${cwd}/b.md`);
  });

  it('shows a document that is ignored', async () => {
    const cwd = temporaryFolder({ 'a.md': '# Shop\n', 'spec-lint.config.yaml': 'ignores: [a.md]\n' });
    expect((await specLint(['model', 'a.md'], { cwd })).stdout).toContain('Shop');
  });

  it.each([
    ['no file', [], 'Missing argument: file.\n'],
    ['a missing file', ['nope.md'], 'No files matching the pattern "nope.md" were found.\nPlease check for typing mistakes in the pattern.\n'],
    ['a binary file', ['b.md'], '"CWD/b.md" is a binary file, not a text.\n'],
    ['an unknown format', ['-f', 'xml', 'b.md'], 'There is no format "xml" of a model. Formats: json, table, yaml.\n'],
  ])('refuses %s', async (_, args, stderr) => {
    const cwd = temporaryFolder({ 'b.md': '\0' });
    const outcome = await specLint(['model', ...args], { cwd });
    expect({ ...outcome, stderr: outcome.stderr.replaceAll(cwd, 'CWD') }).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('help and version', () => {
  it.each([['--help'], ['-h']])('%s goes to stdout', async (flag) => {
    const { code, stdout, stderr } = await specLint([flag], { cwd: temporaryFolder() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: spec-lint /);
  });

  it('names every option with a word of help', async () => {
    const { stdout } = await specLint(['--help'], { cwd: temporaryFolder() });
    const options = ['config', 'no-config-lookup', 'preset', 'rule', 'require-subjects', 'ignore-pattern', 'no-ignore', 'no-error-on-unmatched-pattern', 'stdin', 'stdin-filename', 'no-inline-config'];
    const others = ['report-unused-disable-directives', 'report-unused-disable-directives-severity', 'format', 'output-file', 'quiet', 'max-warnings', 'color', 'no-color', 'print-config', 'stats', 'version', 'help'];
    for (const option of [...options, ...others]) expect(stdout).toMatch(new RegExp(`--${option}(?: <\\w+>)? {2,}\\w`));
  });

  it.each([['--version'], ['-v']])('%s', async (flag) => {
    expect(await specLint([flag], { cwd: temporaryFolder() })).toEqual({ code: 0, stdout: 'v0.0.0\n', stderr: '' });
  });
});
