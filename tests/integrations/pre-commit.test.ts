import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { temporaryFolder } from '../temporary-folder.js';

const isInstalled = spawnSync('pre-commit', ['--version']).status === 0;
const [HOOK] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as [{ readonly id: string; readonly entry: string; readonly files: string }];

/** A repository whose pre-commit runs our hook, with the built command in the place of the one that it would install. */
function repository(files: Readonly<Record<string, string>>): string {
  const hook = { ...HOOK, language: 'system', entry: `${process.execPath} ${resolve('dist/cli.cjs')}` };
  const cwd = temporaryFolder({ ...files, '.pre-commit-config.yaml': stringify({ repos: [{ repo: 'local', hooks: [hook] }] }) });
  const git = (...args: string[]): unknown => execFileSync('git', args, { cwd, stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'a');
  git('config', 'user.email', 'a@example.com');
  git('add', '.');
  return cwd;
}

function commit(cwd: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('git', ['commit', '-q', '-m', 'Change'], { cwd, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'pipe' });
});

describe('the hook of pre-commit', () => {
  it('takes the names that a directory is searched for', () => {
    const files = new RegExp(HOOK.files.replace('(?i)', ''), 'i');
    const names = ['ARCHITECTURE.md', 'docs/shop-architecture.yaml', 'a/architecture-v2.markdown', 'api.arch.yml', 'architecture/readme.md', 'search.md', 'architecture.ts'];
    expect(names.filter((name) => files.test(name))).toEqual(names.slice(0, 4));
  });

  it.skipIf(!isInstalled)('stops a commit of a draft that may not go to implementation, and lets one pass that may (pre-commit is installed)', () => {
    const cwd = repository({ 'docs/architecture.md': '# Shop\n\n- `POST /api/orders` takes an order. Auth: internal.\n', 'README.md': '# Shop\n' });
    execFileSync('pre-commit', ['install'], { cwd, stdio: 'ignore' });
    const stopped = commit(cwd);
    expect(stopped.status).toBe(1);
    expect(stopped.output).toContain('named-auth-per-post');
    writeFileSync(join(cwd, 'docs/architecture.md'), '# Shop\n\nNothing yet.\n');
    execFileSync('git', ['add', '.'], { cwd });
    const passed = commit(cwd);
    expect(passed.status, passed.output).toBe(0);
  });
});
