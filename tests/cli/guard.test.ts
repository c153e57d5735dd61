import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LintResult } from '../../src/index.js';
import { type Outcome, specLint } from '../fake-command.js';
import { schemaErrorsIn } from '../report-schema.js';
import { temporaryFolder } from '../temporary-folder.js';

const FILE = 'spec-lint-suppressions.json';
const UNPRUNED = 'There are suppressions left that do not occur anymore. To resolve this, re-run the command with `--prune-suppressions` to remove unused suppressions. To ignore unused suppressions, use `--pass-on-unpruned-suppressions`.\n';

function resultOf({ stdout }: Outcome): LintResult {
  expect(schemaErrorsIn(stdout)).toEqual([]);
  return (JSON.parse(stdout) as LintResult[])[0] as LintResult;
}

function baselineIn(cwd: string): Record<string, Record<string, string>> {
  return JSON.parse(readFileSync(join(cwd, FILE), 'utf8')) as Record<string, Record<string, string>>;
}

describe('the baseline', () => {
  const only = ['--rule', 'no-worse: off'];

  it('is written with all errors, by document and fingerprint, and takes them out of the report', async () => {
    const cwd = temporaryFolder({ 'b.md': '# BADusers', 'a.md': '# BADorders BADcarts' });
    expect(await specLint([...only, '--suppress-all', 'a.md', 'b.md'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    expect(Object.entries(baselineIn(cwd)).map(([path, findings]) => [path, Object.values(findings).sort()])).toEqual([
      ['a.md', ['no-bad table:BADcarts', 'no-bad table:BADorders']],
      ['b.md', ['no-bad table:BADusers']],
    ]);
    const result = resultOf(await specLint([...only, '-f', 'json', 'a.md'], { cwd }));
    expect(result.messages).toEqual([]);
    expect(result.suppressedMessages.map(({ suppressions }) => suppressions)).toEqual([[{ kind: 'file', justification: '' }], [{ kind: 'file', justification: '' }]]);
    expect(result.verdicts.map(({ verdict }) => verdict)).toEqual(['suppressed', 'suppressed']);
  });

  it('knows findings by what they are about: they may move, but none hides behind another', async () => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders' });
    await specLint([...only, '--suppress-all', 'a.md'], { cwd });
    writeFileSync(join(cwd, 'a.md'), '\n\n# Shop and BADorders');
    expect(await specLint([...only, 'a.md'], { cwd })).toMatchObject({ code: 0 });
    writeFileSync(join(cwd, 'a.md'), '# BADorders BADcarts');
    expect((await specLint([...only, 'a.md'], { cwd })).stdout).toContain('✖ 1 problem (1 error, 0 warnings), 1 suppressed');
  });

  it('must not keep what does not occur anymore, until it is pruned', async () => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders BADcarts', 'b.md': '# BADusers' });
    await specLint([...only, '--suppress-all', 'a.md', 'b.md'], { cwd });
    writeFileSync(join(cwd, 'a.md'), '# BADcarts');
    rmSync(join(cwd, 'b.md'));
    expect(await specLint([...only, '--quiet', 'a.md'], { cwd })).toEqual({ code: 2, stdout: '', stderr: UNPRUNED });
    expect(await specLint([...only, '--pass-on-unpruned-suppressions', 'a.md'], { cwd })).toMatchObject({ code: 0 });
    expect(await specLint([...only, '--prune-suppressions', 'a.md'], { cwd })).toMatchObject({ code: 0 });
    expect(Object.values(baselineIn(cwd)).map((findings) => Object.values(findings))).toEqual([['no-bad table:BADcarts']]);
    expect(await specLint([...only, 'a.md'], { cwd })).toMatchObject({ code: 0 });
  });

  it('leaves the report whole where something does not occur anymore', async () => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders BADcarts' });
    await specLint([...only, '--suppress-all', 'a.md'], { cwd });
    writeFileSync(join(cwd, 'a.md'), '# BADcarts BADnew');
    const outcome = await specLint([...only, '--max-warnings', '0', 'a.md'], { cwd });
    expect(outcome).toMatchObject({ code: 2, stderr: UNPRUNED });
    expect(outcome.stdout).toContain('✖ 1 problem (1 error, 0 warnings), 1 suppressed');
    const written = await specLint([...only, '-f', 'json', '-f', 'stylish', '-o', 'report.txt', 'a.md'], { cwd });
    expect(written.code).toBe(2);
    expect(resultOf(written).messages.map(({ subject }) => subject)).toEqual(['table:BADnew']);
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toContain('BADnew');
    writeFileSync(join(cwd, 'a.md'), '# BADcarts');
    const warned = await specLint(['--max-warnings', '0', 'a.md'], { cwd });
    expect(warned).toMatchObject({ code: 2, stderr: `spec-lint found too many warnings (maximum: 0).\n${UNPRUNED}` });
  });

  it.each([
    [['--suppress-all', '--prune-suppressions'], 'The --suppress-all option and the --prune-suppressions option cannot be used together.\n'],
    [['--suppress-all', '--suppress-rule', 'no-bad'], 'The --suppress-all option and the --suppress-rule option cannot be used together.\n'],
    [['--prune-suppressions', '--suppress-rule', 'no-bad'], 'The --suppress-rule option and the --prune-suppressions option cannot be used together.\n'],
    [['--suppress-all', '--stdin'], 'The --suppress-all, --suppress-rule, and --prune-suppressions options cannot be used with piped-in code.\n'],
    [['--suppress-rule', 'no-bat'], "Invalid value for option '--suppress-rule': there is no rule \"no-bat\". Did you mean 'no-bad'? \"spec-lint explain\" lists the rules.\n"],
    [['--suppress-rule', 'acme/x'], "Invalid value for option '--suppress-rule': there is no rule \"acme/x\". \"spec-lint explain\" lists the rules.\n"],
    [['--prune-suppressions', '--suppressions-location', 'known.json'], 'There is no baseline "known.json": write it with --suppress-all.\n'],
  ])('is not written by flags that make no sense: %j', async (args, stderr) => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders' });
    expect(await specLint(args.includes('--stdin') ? args : [...args, 'a.md'], { cwd, stdin: '# BADorders' })).toEqual({ code: 2, stdout: '', stderr });
    expect(existsSync(join(cwd, FILE))).toBe(false);
  });

  it('knows rules of the configuration by their names', async () => {
    const cwd = temporaryFolder({ 'a.md': '# Shop', 'spec-lint.config.yaml': 'customRules: [{ id: acme/owner, for: document, require: [owner], message: No owner. }]\n' });
    expect(await specLint(['--suppress-rule', 'acme/owner', 'a.md'], { cwd })).toMatchObject({ code: 0 });
    expect(Object.values(baselineIn(cwd)['a.md'] ?? {})).toEqual(['acme/owner document']);
  });

  it('holds errors only, and of the rules that are named', async () => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders' });
    await specLint(['--suppress-all', 'a.md'], { cwd });
    expect((await specLint(['a.md'], { cwd })).stdout).toContain('✖ 1 problem (0 errors, 1 warning), 1 suppressed');
    rmSync(join(cwd, FILE));
    await specLint(['--rule', 'no-worse: error', '--suppress-rule', 'no-worse', 'a.md'], { cwd });
    expect(Object.values(baselineIn(cwd)['a.md'] ?? {})).toEqual(['no-worse table:BADorders']);
  });

  it('does not hold for a locked rule', async () => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders' });
    await specLint([...only, '--suppress-all', 'a.md'], { cwd });
    writeFileSync(join(cwd, 'spec-lint.config.yaml'), 'lock: [no-bad]\nrules: { no-worse: off }\n');
    const { code, stdout, stderr } = await specLint(['a.md'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('✖ 1 problem (1 error, 0 warnings)\n');
    writeFileSync(join(cwd, 'a.md'), '# GOODorders');
    expect(await specLint(['a.md'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining(UNPRUNED) as string });
    writeFileSync(join(cwd, 'a.md'), '# BADorders');
    rmSync(join(cwd, FILE));
    await specLint(['--suppress-all', 'a.md'], { cwd });
    expect(baselineIn(cwd)).toEqual({});
  });

  it('lies where it is said to lie', async () => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders', 'known/x': '' });
    await specLint([...only, '--suppress-all', '--suppressions-location', 'known/old.json', 'a.md'], { cwd });
    expect(existsSync(join(cwd, 'known/old.json'))).toBe(true);
    expect(await specLint([...only, '--suppressions-location', 'known/old.json', 'a.md'], { cwd })).toMatchObject({ code: 0 });
  });

  it.each([
    ['no JSON', '{', /^Cannot read the baseline "CWD\/spec-lint-suppressions\.json": .+ Write it anew with --suppress-all\.\n$/],
    ['another shape', '{ "a.md": { "no-bad": { "count": 1 } } }', /^"CWD\/spec-lint-suppressions\.json" is no baseline: /],
    ['a list', '[]', /is no baseline/],
  ])('is refused with exit code 2: %s', async (_, text, stderr) => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders', [FILE]: text });
    const outcome = await specLint(['a.md'], { cwd });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr.replaceAll(cwd, 'CWD')).toMatch(stderr);
  });

  it('is an error where a named one is missing', async () => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders' });
    expect(await specLint(['--suppressions-location', 'known.json', 'a.md'], { cwd })).toEqual({ code: 2, stdout: '', stderr: 'There is no baseline "known.json": write it with --suppress-all.\n' });
  });
});

describe('--base', () => {
  const BASE = '# BADorders GOODcarts BADusers GOODitems GOODregions';

  it('tells what is new, fixed, weakened, newly suppressed and gone', async () => {
    const head = '# GOODorders BADcarts BADnew GOODregions BADitems\n\n<!-- spec-lint-disable no-bad(table:BADitems) -- later -->\n';
    const cwd = temporaryFolder({ 'base.md': BASE.replaceAll('BADorders', 'GOODorders').replaceAll('GOODitems', 'BADitems'), 'a.md': head });
    const { changes } = resultOf(await specLint(['--rule', 'no-worse: off', '-f', 'json', '--base', 'base.md', 'a.md'], { cwd }));
    const subjects = (all: readonly { subject: string }[] = []): string[] => all.map(({ subject }) => subject);
    expect(subjects(changes?.added)).toEqual(['table:BADcarts', 'table:BADnew']);
    expect(subjects(changes?.suppressed)).toEqual(['table:BADitems']);
    expect(subjects(changes?.disappeared)).toEqual(['table:GOODcarts', 'table:BADusers']);
  });

  it('takes the deletion of what failed for no repair', async () => {
    const cwd = temporaryFolder({ 'base.md': BASE, 'a.md': '# GOODcarts GOODregions\n' });
    const { code, stdout, stderr } = await specLint(['--rule', 'no-worse: off', '--base', 'base.md', 'a.md'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('1:1  error  Table "BADorders" failed no-bad in the base draft (its line 1) and is gone from this one: to delete what fails is no repair.');
    expect(stdout).toContain('✖ 2 problems');
    expect(stderr).toContain('Since the base draft: 0 new, 0 fixed, 0 weakened, 0 newly suppressed, 3 no longer judged.\n  disappeared   no-bad  table:BADorders (failed, line 1 of the base)\n');
  });

  it('lets a reason in the document give up what failed', async () => {
    const reasons = ['BADorders', 'BADusers'].map((name) => `<!-- spec-lint-disable no-bad(table:${name}) -- dropped from the scope -->`).join('\n');
    const cwd = temporaryFolder({ 'base.md': BASE, 'a.md': `# GOODcarts\n\n${reasons}\n` });
    expect(await specLint(['--rule', 'no-worse: off', '--base', 'base.md', 'a.md'], { cwd })).toMatchObject({ code: 0 });
  });

  it('reads the base from git, where the document itself is meant without a path', async () => {
    const cwd = repository({ 'docs/a.md': BASE });
    writeFileSync(join(cwd, 'docs/a.md'), '# GOODcarts');
    for (const base of ['HEAD:docs/a.md', 'HEAD:', 'main:./docs/a.md']) {
      expect((await specLint(['--base', base, 'docs/a.md'], { cwd })).stderr).toContain('no longer judged.');
    }
  });

  it('is told in the gate sheet', async () => {
    const cwd = temporaryFolder({ 'base.md': BASE, 'a.md': '# GOODcarts\n' });
    expect((await specLint(['-f', 'gate', '--base', 'base.md', 'a.md'], { cwd })).stdout).toContain('| no longer judged (pass in the base) | no-bad | `table:GOODitems` | 1 |');
  });

  it.each([
    ['a file that does not exist', ['--base', 'nope.md', 'a.md'], /^There is no base draft "nope\.md": give a file, or REVISION:FILE /],
    ['a revision that does not exist', ['--base', 'nope:a.md', 'a.md'], /^Cannot read the git revision "nope": there is no such revision in this repository\.\n$/],
    ['a file that the revision does not have', ['--base', 'HEAD:nope.md', 'a.md'], /^The git revision [0-9a-f]{10} has no file "nope\.md"\.\n$/],
    ['a revision that looks like an option', ['--base', '--output=x:a.md', 'a.md'], /^Cannot read the git revision /],
    ['two documents', ['--base', 'a.md', 'a.md', 'b.md'], /^With --base, give one document/],
    ['a directory', ['--base', 'a.md', '.'], /^With --base, give one document/],
  ])('is refused with exit code 2: %s', async (_, args, stderr) => {
    const cwd = repository({ 'a.md': BASE, 'b.md': BASE });
    const outcome = await specLint(args, { cwd });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toMatch(stderr);
  });
});

describe('--config-from', () => {
  it('reads configuration and baseline from a revision, so that a change cannot relax its own gate', async () => {
    const cwd = repository({ 'a.md': '# GOODorders', 'docs/a.md': '# BADorders', 'spec-lint.config.yaml': 'rules: { no-worse: off }\n' });
    writeFileSync(join(cwd, 'spec-lint.config.yaml'), 'rules: { no-bad: off, no-worse: off }\n');
    writeFileSync(join(cwd, 'docs/spec-lint.config.yaml'), 'rules: { no-bad: off, no-worse: off }\n');
    expect(await specLint(['docs/a.md'], { cwd })).toMatchObject({ code: 0 });
    expect(await specLint(['--config-from', 'main', 'docs/a.md'], { cwd })).toMatchObject({ code: 1 });
    rmSync(join(cwd, 'spec-lint.config.yaml'));
    expect((await specLint(['--config-from', 'HEAD', 'docs/a.md'], { cwd })).stdout).toContain('✖ 1 problem (1 error, 0 warnings)');
    await specLint(['--suppress-all', 'docs/a.md'], { cwd });
    expect(await specLint(['--config-from', 'HEAD', 'docs/a.md'], { cwd })).toMatchObject({ code: 1 });
  });

  it('reads .gitignore from there, too', async () => {
    const cwd = repository({ 'docs/a-architecture.md': '# BADorders', 'docs/b-architecture.md': '# GOODorders' });
    writeFileSync(join(cwd, '.gitignore'), 'docs/a-architecture.md\n');
    expect(await specLint(['--rule', 'no-worse: off', 'docs'], { cwd })).toMatchObject({ code: 0 });
    expect(await specLint(['--rule', 'no-worse: off', '--config-from', 'HEAD', 'docs'], { cwd })).toMatchObject({ code: 1 });
  });

  it("reads the team's schema from there, too", async () => {
    const cwd = repository({ 'a.md': '# GOODorders', 'spec-lint.config.yaml': 'schema: team.json\n', 'team.json': '{ "type": "no type" }' });
    writeFileSync(join(cwd, 'team.json'), '{}');
    expect((await specLint(['a.md'], { cwd })).code).toBe(0);
    expect((await specLint(['--config-from', 'HEAD', 'a.md'], { cwd })).code).toBe(2);
  });

  it('names the mistakes of that configuration', async () => {
    const cwd = repository({ 'a.md': '# GOODorders', 'spec-lint.config.yaml': 'rules: { no-bat: off }\n' });
    expect(await specLint(['--config-from', 'HEAD', 'a.md'], { cwd })).toEqual({ code: 2, stdout: '', stderr: `${cwd}/spec-lint.config.yaml:1:10: Unknown rule "no-bat". Did you mean 'no-bad'?\n` });
  });

  it('is refused outside a repository', async () => {
    const cwd = temporaryFolder({ 'a.md': '# GOODorders' });
    expect(await specLint(['--config-from', 'main', 'a.md'], { cwd })).toEqual({ code: 2, stdout: '', stderr: 'Cannot read the git revision "main": this is no git repository.\n' });
  });
});

/** A folder whose files are the only commit of its branch main. */
function repository(files: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder(files);
  const git = (...args: string[]): unknown => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd, stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'All');
  return cwd;
}
