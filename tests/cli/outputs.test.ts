import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { specLint } from '../fake-command.js';
import { temporaryFolder } from '../temporary-folder.js';

const BAD = '# BADorders\n';

describe('several outputs', () => {
  it.each([
    ['each file after its format', ['-f', 'json', '-o', 'a.out', '-f', 'github', '-o', 'b.out']],
    ['each file before its format', ['-o', 'a.out', '-f', 'json', '-o', 'b.out', '-f', 'github']],
    ['formats first', ['-f', 'json', '-f', 'github', '-o', 'b.out', '-o', 'a.out']],
  ])('go each to its file: %s', async (_, args) => {
    const cwd = temporaryFolder({ 'a.md': BAD });
    expect(await specLint([...args, 'a.md'], { cwd })).toMatchObject({ code: 1, stdout: '' });
    expect(readFileSync(join(cwd, 'a.out'), 'utf8')).toMatch(/^\[\{"filePath"/);
    expect(readFileSync(join(cwd, 'b.out'), 'utf8')).toMatch(/^::error file=a\.md/);
  });

  it('go to standard output and a file in one run', async () => {
    const cwd = temporaryFolder({ 'a.md': BAD });
    const { stdout } = await specLint(['-f', 'sarif', '-o', 'a.sarif', '-f', 'stylish', 'a.md'], { cwd });
    expect(stdout).toContain('1:3  error');
    expect(readFileSync(join(cwd, 'a.sarif'), 'utf8')).toContain('"2.1.0"');
  });

  it.each([
    ['two formats for standard output', ['-f', 'json', '-f', 'github'], 'The formats json and github would both go to standard output: give each but one an --output-file.\n'],
    ['more files than formats', ['-f', 'json', '-o', 'a.out', '-o', 'b.out'], 'There is no format for the output file "b.out": give a --format for each --output-file.\n'],
    ['two files without a format', ['-o', 'a.out', '-o', 'b.out'], 'There is no format for the output file "b.out": give a --format for each --output-file.\n'],
    ['one file for two reports', ['-f', 'json', '-o', 'a.out', '-f', 'github', '-o', 'a.out'], 'Two reports would be written to "a.out": give each its own --output-file.\n'],
  ])('are refused before anything is written: %s', async (_, args, stderr) => {
    const cwd = temporaryFolder({ 'a.md': BAD });
    expect(await specLint([...args, 'a.md'], { cwd })).toEqual({ code: 2, stdout: '', stderr });
    expect(existsSync(join(cwd, 'a.out'))).toBe(false);
  });
});

describe('formatters of users', () => {
  const MODULES = {
    'a.md': BAD,
    'names.mjs': 'export default (results, { cwd, rulesMeta }) => [results.length, cwd.length > 0, rulesMeta["no-bad"].docs.url].join(" ");\n',
    'later.cjs': 'module.exports = async (results) => "later " + results[0].messages[0].subject;\n',
    'none.mjs': 'export const format = 1;\n',
    'broken.mjs': 'export default (;\n',
    'node_modules/spec-lint-formatter-loud/package.json': '{ "name": "spec-lint-formatter-loud", "main": "index.js" }',
    'node_modules/spec-lint-formatter-loud/index.js': 'module.exports = () => "LOUD";\n',
    'node_modules/@house/spec-lint-formatter-quiet/package.json': '{ "name": "@house/spec-lint-formatter-quiet", "main": "index.js" }',
    'node_modules/@house/spec-lint-formatter-quiet/index.js': 'module.exports = () => "quiet";\n',
  };

  it.each([
    ['a module', './names.mjs', /^1 true https:\/\/unpkg\.com\/spec-lint@\S+\/docs\/rules\/no-bad\.md\n$/],
    ['a CommonJS module that takes its time', './later.cjs', /^later table:BADorders\n$/],
    ['a package by its short name', 'loud', /^LOUD\n$/],
    ['a package by its long name', 'spec-lint-formatter-loud', /^LOUD\n$/],
    ['a package in a scope', '@house/quiet', /^quiet\n$/],
  ])('are loaded: %s', async (_, name, stdout) => {
    const cwd = temporaryFolder(MODULES);
    const outcome = await specLint(['-f', name, 'a.md'], { cwd });
    expect(outcome.stderr).toBe('');
    expect(outcome.stdout).toMatch(stdout);
  });

  it.each([
    ['./none.mjs', /^There was a problem loading formatter: the module "\.\/none\.mjs" has no function as its default export\.\n$/],
    ['./broken.mjs', /^There was a problem loading formatter: "\.\/broken\.mjs": .+\n$/],
    ['./missing.mjs', /^There was a problem loading formatter: "\.\/missing\.mjs": .+\n$/],
    ['../../etc\u001b/x', /^There was a problem loading formatter: /],
    ['soft', /^There was a problem loading formatter: there is no "soft"\./],
  ])('that cannot be used are an error: %s', async (name, stderr) => {
    const cwd = temporaryFolder(MODULES);
    const outcome = await specLint(['-f', name, 'a.md'], { cwd });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toMatch(stderr);
    expect(outcome.stderr).not.toMatch(/\p{Cc}(?<!\n)|\n {4}at /u);
  });
});

describe('--code-frame', () => {
  it('shows the lines of the document below each finding', async () => {
    const cwd = temporaryFolder({ 'a.md': `${BAD}\nMore.\n` });
    const { stdout } = await specLint(['--code-frame', '--rule', 'no-worse: off', 'a.md'], { cwd });
    expect(stdout).toBe(`\n${cwd}/a.md\n  1:3  error  Table "BADorders" is bad  no-bad\n\n    > 1 | # BADorders\n        |   ^^^^^^^^^\n      2 |\n\n\n✖ 1 problem (1 error, 0 warnings)\n\n`);
  });
});
