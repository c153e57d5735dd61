import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
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
    expect(await specLint(['init'], { cwd })).toEqual({ code: 0, stdout: 'spec-lint is set up here already.\nThe hook runs after "pre-commit install".\n', stderr: '' });
  });

  it.each([
    ['pre-commit', { '.git/x': '' }, 'pre-commit install', '.git/hooks/pre-commit'],
    ['lefthook', { 'lefthook.yml': '' }, 'npx lefthook install', '.git/hooks/pre-commit'],
    ['husky', { '.husky/x': '' }, 'npx husky', '.husky/_/x'],
  ])('says what brings the hook of %s into force, until that was done', async (_, files, command, trace) => {
    expect((await specLint(['init', '--dry-run'], { cwd: temporaryFolder(files) })).stdout).toContain(`The hook runs after "${command}".\n`);
    expect((await specLint(['init', '--dry-run'], { cwd: temporaryFolder({ ...files, [trace]: '' }) })).stdout).not.toContain('The hook runs after');
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
    for (const hook of ['npm test\n', 'npm test']) {
      const cwd = temporaryFolder({ '.husky/pre-commit': hook });
      chmodSync(join(cwd, '.husky/pre-commit'), 0o640);
      await specLint(['init', '--yes'], { cwd });
      expect(textIn(cwd, '.husky/pre-commit')).toMatch(/^npm test\ngit diff --cached .* xargs -0 -r npx --yes spec-lint@\S+\n$/);
      // It changes nothing that it did not show.
      expect(statSync(join(cwd, '.husky/pre-commit')).mode & 0o777).toBe(0o640);
    }
  });

  it('lints, in the hook of husky, the staged documents that a search would find, and no others', async () => {
    const documents = ['ARCHITECTURE.md', 'architecture.markdown', 'architecture.yaml', 'docs/My Architecture.yml', 'docs/deep/shop.arch.md', 'shop.ARCH.yaml', 'x.arch.yml'];
    const cwd = temporaryFolder({ '.husky/_/x': '', ...Object.fromEntries([...documents, 'README.md', 'docs/architecture/notes.md', 'search.md', 'architecture.md.txt'].map((path) => [path, '# Shop\n'])) });
    execFileSync('git', ['init', '-q'], { cwd });
    execFileSync('git', ['add', '.'], { cwd });
    await specLint(['init', '--yes'], { cwd });
    const [listing = ''] = textIn(cwd, '.husky/pre-commit').split(' | ');
    const listed = execFileSync('sh', ['-c', listing], { cwd, encoding: 'utf8' }).split('\0').filter((path) => path !== '');
    expect(listed.sort()).toEqual(documents.sort());
    const pattern = /^ {2}files: \(\?i\)(.*)$/m.exec(readFileSync('.pre-commit-hooks.yaml', 'utf8'))?.[1] ?? '';
    expect(documents.filter((path) => !new RegExp(pattern, 'i').test(path))).toEqual([]);
  });

  it('says how to get a hook and a CI job where it finds nothing of the kind', async () => {
    const hook = 'No hook: this is no git repository. "spec-lint init --hook pre-commit", lefthook or husky sets one up.\n';
    const ci = 'No CI job: there is neither .github nor .gitlab-ci.yml. "spec-lint init --ci github" or "--ci gitlab" sets one up.\n';
    const bare = temporaryFolder();
    expect((await specLint(['init', '--dry-run'], { cwd: bare })).stdout).toMatch(new RegExp(`\n${hook}${ci}$`));
    expect((await specLint(['init', '--dry-run', '--hook', 'none', '--ci', 'none'], { cwd: bare })).stdout).not.toMatch(/No (?:hook|CI job)/);
    const fresh = temporaryFolder({ '.git/x': '' });
    const { stdout } = await specLint(['init', '--yes'], { cwd: fresh });
    expect(stdout).toContain(`${ci}Wrote spec-lint.config.yaml, .pre-commit-config.yaml.\n`);
    expect(stdout).not.toContain('No hook');
    expect(await specLint(['init', '--yes'], { cwd: fresh })).toEqual({ code: 0, stdout: `spec-lint is set up here already.\n${ci}The hook runs after "pre-commit install".\n`, stderr: '' });
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
