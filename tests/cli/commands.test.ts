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
    ['a word of a rule', ['bad'], "There is no rule \"bad\". Did you mean 'no-bad'? \"spec-lint explain\" lists the rules.\n"],
    ['an option like one of another command only', ['no-bad', '--quite'], "Invalid option '--quite'.\nspec-lint --help lists the options.\n"],
    ['an option of another command', ['no-bad', '--quiet'], "The option '--quiet' is one of another command.\nspec-lint --help and spec-lint COMMAND --help list the options.\n"],
  ])('refuses %s', async (_, args, stderr) => {
    expect(await specLint(['explain', ...args], { cwd: temporaryFolder() })).toEqual({ code: 2, stdout: '', stderr });
  });
});

const OWN = `customRules:
  - id: acme/owner
    for: tables
    where: { notNames: ['audit_*'] }
    require: ['owner:', 'owned by']
    message: 'Table "{{name}}" has no owner.'
    why: Nobody mended billing for a week.
    severity: warn
  - { id: acme/no-mongo, for: document, forbid: [MongoDB], message: 'No MongoDB.' }
`;
const PLUGIN = `export default { rules: [{ id: 'acme/loud', item: 'own', severity: 'error', gate: false, yields: false, options: {}, messages: { loud: 'Too loud.' }, docs: { summary: 'Reports loud titles.', why: '', bad: '', good: '' }, judge: () => [] }] };\n`;

describe('rules that are not built in', () => {
  const OUTPUT = `acme/owner  (warn, own)
  Each table (not named audit_*) has to state "owner:" or "owned by".

Why
  Nobody mended billing for a week.

Right
    - owner:
    - owned by

Reports
  Table "<name>" has no owner.

Configure
  rules:
    acme/owner: off | warn | error

Suppress one finding, with a reason
  <!-- spec-lint-disable-next-line acme/owner -- reason -->
`;

  it('are explained, be they of the configuration that is found upward, or of one that is named', async () => {
    const cwd = temporaryFolder({ 'spec-lint.config.yaml': OWN, 'acting.yaml': OWN.replace('why: Nobody', 'why: "\\e[2JNobody').replace('week.', 'week."'), 'docs/x': '' });
    expect(await specLint(['explain', 'acme/owner'], { cwd: join(cwd, 'docs') })).toEqual({ code: 0, stdout: OUTPUT, stderr: '' });
    expect((await specLint(['explain', 'acme/owner', '-c', 'acting.yaml'], { cwd })).stdout).toBe(OUTPUT.replace('Nobody', '\\u001b[2JNobody'));
    expect((await specLint(['explain'], { cwd })).stdout).toMatch(/^acme\/no-mongo +error {2}The document must not state "MongoDB"\.$/m);
    expect(await specLint(['explain', 'acme/ownr'], { cwd })).toMatchObject({ code: 2, stderr: "There is no rule \"acme/ownr\". Did you mean 'acme/owner'? \"spec-lint explain\" lists the rules.\n" });
    expect(await specLint(['explain', 'acme/owner', '--no-config-lookup'], { cwd })).toMatchObject({ code: 2 });
  });

  it('are explained where a plugin brings them along', async () => {
    const cwd = temporaryFolder({ 'plugin.mjs': PLUGIN, 'spec-lint.config.yaml': 'rules: { acme/loud: warn }\n' });
    expect((await specLint(['explain', '--plugin', './plugin.mjs', 'acme/loud'], { cwd })).stdout).toMatch(/^acme\/loud {2}\(error, own\)\n {2}Reports loud titles\.\n\nReports\n {2}loud {2}Too loud\.\n\nConfigure\n/);
    expect((await specLint(['prompt', '--plugin', './plugin.mjs'], { cwd })).stdout).toContain('### acme/loud (a warning)\n\nReports loud titles.\n');
  });

  it('do not keep the built-in ones from being explained where their configuration is wrong', async () => {
    const cwd = temporaryFolder({ 'spec-lint.config.yaml': 'rules: { no-bat: off }\n' });
    expect(await specLint(['explain', 'no-bad'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(await specLint(['explain'], { cwd })).toMatchObject({ code: 2, stdout: expect.stringContaining('no-bad') as string, stderr: expect.stringContaining('Unknown rule "no-bat"') as string });
  });

  it('stand in the prompt as far as they are on', async () => {
    const cwd = temporaryFolder({ 'own.yaml': OWN });
    const { code, stdout } = await specLint(['prompt', '-c', 'own.yaml'], { cwd });
    expect(code).toBe(0);
    expect(stdout.slice(stdout.indexOf('### acme'))).toBe('### acme/owner (a warning)\n\nEach table (not named audit_*) has to state "owner:" or "owned by".\n\nWhat passes, for example:\n\n```markdown\n- owner:\n- owned by\n```\n\n### acme/no-mongo\n\nThe document must not state "MongoDB".\n');
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
