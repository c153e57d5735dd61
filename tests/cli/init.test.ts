import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { specLint } from '../fake-command.js';
import { CONFIG } from '../../src/cli/init/templates.js';
import { temporaryFolder } from '../temporary-folder.js';

function textIn(cwd: string, path: string): string {
  return readFileSync(join(cwd, path), 'utf8');
}

describe('init', () => {
  it('writes nothing without being told to', async () => {
    const cwd = temporaryFolder({ '.github/x': '', '.git/x': '' });
    expect(await specLint(['init'], { cwd })).toMatchObject({ code: 2, stderr: 'Nothing was written: say --yes to write these files, or --dry-run to only see them.\n' });
    const { code, stdout } = await specLint(['init', '--dry-run'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('New file spec-lint.config.yaml (the configuration):\n\n    # yaml-language-server');
    expect(stdout).toContain('New file .pre-commit-config.yaml (');
    expect(stdout).toContain('New file .github/workflows/spec-lint.yml (');
    expect(await specLint(['init'], { cwd, terminal: true, stdin: 'n\n' })).toMatchObject({ code: 0, stdout: expect.stringMatching(/Write this\? \[y\/N\] Nothing was written\.\n$/) as string });
    for (const path of ['spec-lint.config.yaml', '.pre-commit-config.yaml', '.github/workflows']) expect(existsSync(join(cwd, path))).toBe(false);
  });

  it('writes what it showed, to somebody who agrees, and then has nothing to do', async () => {
    const cwd = temporaryFolder({ '.github/x': '', '.git/x': '' });
    const { stdout } = await specLint(['init'], { cwd, terminal: true, stdin: 'y\n' });
    expect(stdout).toContain('Wrote spec-lint.config.yaml, .pre-commit-config.yaml, .github/workflows/spec-lint.yml.\n');
    expect(textIn(cwd, 'spec-lint.config.yaml')).toBe(CONFIG);
    expect((parse(textIn(cwd, '.pre-commit-config.yaml')) as { repos: { hooks: { id: string }[] }[] }).repos[0]?.hooks[0]?.id).toBe('spec-lint');
    expect(await specLint(['init'], { cwd })).toEqual({ code: 0, stdout: 'spec-lint is set up here already.\n', stderr: '' });
  });

  it('overwrites nothing: it shows what belongs into a file that exists', async () => {
    const cwd = temporaryFolder({ '.git/x': '', '.pre-commit-config.yaml': 'repos: []\n', '.gitlab-ci.yml': 'test: {}\n', 'architecture.yaml': 'overview: ours\n', 'spec-lint.config.json': '{}' });
    const { code, stdout } = await specLint(['init', '--yaml', '--yes'], { cwd });
    expect(code).toBe(0);
    expect(stdout.match(/^\S.*:$/gm)).toEqual([
      'Please add yourself to architecture.yaml (a first architecture in YAML):',
      'Please add yourself to .pre-commit-config.yaml (lints architecture documents when they are committed):',
      'Please add yourself to .gitlab-ci.yml (lints architecture documents in CI):',
    ]);
    expect(textIn(cwd, 'architecture.yaml')).toBe('overview: ours\n');
    expect(existsSync(join(cwd, 'spec-lint.config.yaml'))).toBe(false);
  });

  it('adds a line to a hook of husky', async () => {
    const cwd = temporaryFolder({ '.husky/pre-commit': 'npm test\n' });
    await specLint(['init', '--yes'], { cwd });
    expect(textIn(cwd, '.husky/pre-commit')).toMatch(/^npm test\ngit diff --cached .* xargs -0 -r npx --yes spec-lint@\S+\n$/);
    expect(statSync(join(cwd, '.husky/pre-commit')).mode & 0o100).toBe(0o100);
  });

  it('does as it is told rather than as it finds', async () => {
    const cwd = temporaryFolder({ '.git/x': '' });
    await specLint(['init', '--hook', 'lefthook', '--ci', 'gitlab', '--yes'], { cwd });
    expect([existsSync(join(cwd, 'lefthook.yml')), existsSync(join(cwd, '.gitlab-ci.yml')), existsSync(join(cwd, '.pre-commit-config.yaml'))]).toEqual([true, true, false]);
  });

  it('adds to a file that holds nothing but comments, as lefthook leaves one', async () => {
    const cwd = temporaryFolder({ 'lefthook.yml': '# EXAMPLE USAGE:\n#\n# pre-push:\n' });
    await specLint(['init', '--hook', 'lefthook', '--ci', 'none', '--yes'], { cwd });
    const text = textIn(cwd, 'lefthook.yml');
    expect(text).toMatch(/^# EXAMPLE USAGE:/);
    expect(parse(text)).toMatchObject({ 'pre-commit': { commands: { 'spec-lint': {} } } });
  });

  it('leaves a file with settings to the user', async () => {
    const settings = 'pre-push:\n  parallel: true\n';
    const cwd = temporaryFolder({ 'lefthook.yml': settings });
    const { stdout } = await specLint(['init', '--hook', 'lefthook', '--ci', 'none', '--yes'], { cwd });
    expect(stdout).toContain('Please add yourself to lefthook.yml');
    expect(textIn(cwd, 'lefthook.yml')).toBe(settings);
  });

  it.each([
    [['--hook', 'huskie'], "Invalid value for option '--hook': \"huskie\". Did you mean 'husky'? Known: pre-commit, lefthook, husky, none.\n"],
    [['--ci', 'jenkins'], "Invalid value for option '--ci': \"jenkins\". Known: github, gitlab, none.\n"],
  ])('refuses what it does not know: %j', async (args, stderr) => {
    expect(await specLint(['init', ...args], { cwd: temporaryFolder() })).toEqual({ code: 2, stdout: '', stderr });
  });
});
