import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../temporary-folder.js';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[] };
}

const ACTION = parse(readFileSync('action.yml', 'utf8')) as Action;
const DRAFT = '# Shop\n\n- `POST /api/orders` takes an order. Auth: internal.\n';

/** Runs the step of the action as GitHub does, with `npx` leading to the built command. */
function runAction(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}): { code: number | null; stdout: string; summary: string; cwd: string } {
  const cwd = temporaryFolder(files);
  const bin = temporaryFolder();
  writeFileSync(join(bin, 'npx'), `#!/usr/bin/env bash\n[ "$1" = --yes ] && [ "$2" = spec-lint@latest ] || exit 9\nshift 2\nexec "${process.execPath}" "${resolve('dist/cli.cjs')}" "$@"\n`);
  chmodSync(join(bin, 'npx'), 0o755);
  const [step] = ACTION.runs.steps;
  if (!step) throw new Error('The action has no step.');
  const values = Object.entries(step.env).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? '';
    return [name, inputs[input] ?? ACTION.inputs[input]?.default ?? ''] as const;
  });
  const summary = join(bin, 'summary.md');
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], { cwd, encoding: 'utf8', env: { PATH: `${bin}:${process.env['PATH'] ?? ''}`, GITHUB_STEP_SUMMARY: summary, ...Object.fromEntries(values) } });
  return { code: status, stdout, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '', cwd };
}

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'pipe' });
});

describe('the GitHub action', () => {
  it('annotates the lines, writes the gate sheet as job summary, and fails', () => {
    const { code, stdout, summary } = runAction({ 'docs/architecture.md': DRAFT }, { preset: 'gate' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=docs\/architecture\.md,line=3,endLine=3,/m);
    expect(summary).toContain('## Gate sheet: `docs/architecture.md`');
  });

  it('writes SARIF on demand, and passes what passes', () => {
    const { code, stdout, cwd } = runAction({ 'architecture.md': '# Shop\n\nNothing yet.\n' }, { preset: 'gate', 'sarif-file': 'out/spec-lint.sarif' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'out/spec-lint.sarif'), 'utf8')).toContain('"2.1.0"');
  });

  it('runs nothing that stands in an input', () => {
    const { code, cwd } = runAction({ 'architecture.md': DRAFT }, { files: 'architecture.md"; touch pwned; "\n$(touch pwned)\n--output-file=pwned', preset: '$(touch pwned)' });
    expect(code).toBe(2);
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
  });

  it('takes every input from the environment, as none is safe in a script', () => {
    expect(ACTION.runs.steps.map(({ run }) => run).join('')).not.toContain('${{');
  });
});
