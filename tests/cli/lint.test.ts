import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LintResult } from '../../src/index.js';
import { type Outcome, specLint } from '../fake-command.js';
import { temporaryFolder } from '../temporary-folder.js';

const BAD = '# BADorders\n';
const GOOD = '# GOODorders\n';
/** One that no rule that is on judges. */
const SILENT = '# Orders\n';
const NO_WORSE = 'rules: { no-worse: off }\n';

function resultsOf({ stdout }: Outcome): LintResult[] {
  return JSON.parse(stdout) as LintResult[];
}

describe('exit codes', () => {
  it('0 and silence for a clean document', async () => {
    const cwd = temporaryFolder({ 'a.md': GOOD });
    expect(await specLint(['a.md'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('1 and a report for an error', async () => {
    const cwd = temporaryFolder({ 'a.md': BAD });
    expect(await specLint(['a.md'], { cwd })).toEqual({
      code: 1,
      stdout: `\n${cwd}/a.md\n  1:3  error    Table "BADorders" is bad  no-bad\n  1:3  warning  Table "BADorders" is bad  no-worse\n\n✖ 2 problems (1 error, 1 warning)\n\n`,
      stderr: '',
    });
  });

  it('0 and a report for a warning', async () => {
    const cwd = temporaryFolder({ 'a.md': BAD });
    const { code, stdout } = await specLint(['--rule', 'no-bad: off', 'a.md'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('✖ 1 problem (0 errors, 1 warning)');
  });

  it('2 for a document that cannot be parsed, which is reported with its place', async () => {
    const cwd = temporaryFolder({ 'a.yaml': 'title: "never closed\n' });
    const { code, stdout, stderr } = await specLint(['a.yaml', '--quiet'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('error  Parsing error: ');
    expect(stderr).toContain('a.yaml:1:8: Parsing error: ');
  });

  it.each([
    ['a file that does not exist', ['nope.md'], 'No files matching the pattern "nope.md" were found.\nPlease check for typing mistakes in the pattern.\n'],
    ['a misspelt command', ['modle', 'a.md'], 'There is no file "modle". Did you mean the command \'model\'?\n'],
    ['near miss: a word that is like no command', ['drafts'], 'No files matching the pattern "drafts" were found.\nPlease check for typing mistakes in the pattern.\n'],
    ['a pattern without a match, though others match', ['a.md', '*.yml'], 'No files matching the pattern "*.yml" were found.\nPlease check for typing mistakes in the pattern.\n'],
    ['a binary file', ['b.md'], '"CWD/b.md" is a binary file, not a text.\nThe run is incomplete: 1 document could not be read.\n'],
    ['an unknown option', ['--quite', 'a.md'], "Invalid option '--quite' - perhaps you meant '--quiet'?\nspec-lint --help lists the options.\n"],
    ['an unknown option that resembles none', ['--zzzzzzzzz', 'a.md'], "Invalid option '--zzzzzzzzz'.\nspec-lint --help lists the options.\n"],
    ['an option without its value', ['a.md', '--config'], "The option '--config' needs a value.\n"],
    ['a number that is none', ['--max-warnings', 'many', 'a.md'], "Invalid value for option '--max-warnings': 'many' is invalid. It must be a whole number.\n"],
    ['an unknown format', ['-f', 'jsn', 'a.md'], 'There was a problem loading formatter: there is no "jsn". Did you mean \'json\'? Known formatters: agent, gate, github, gitlab, html, json, junit, sarif, stylish; or the path of a module.\n'],
    ['an unknown preset', ['--preset', 'stict', 'a.md'], 'Unknown preset "stict". Did you mean \'strict\'? Presets: gate, recommended, strict.\n'],
    ['an unknown rule', ['--rule', 'no-bat: off', 'a.md'], "Invalid value for option '--rule': Unknown rule \"no-bat\". Did you mean 'no-bad'?\n"],
    ['a severity that is none', ['--rule', 'no-bad: fatal', 'a.md'], "Invalid value for option '--rule': \"fatal\" is no severity: write off, warn or error, or [severity, options].\n"],
    ['an option out of range', ['--rule', 'no-bad: [warn, { most: 0 }]', 'a.md'], "Invalid value for option '--rule': \"most\" must be at least 1.\n"],
    ['a rule without a severity', ['--rule', 'no-bad', 'a.md'], "Invalid value for option '--rule': \"no-bad\". Write e.g. 'rls-per-table: off'.\n"],
    ['a configuration that does not exist', ['-c', 'nope.yaml', 'a.md'], 'Cannot read the configuration "CWD/nope.yaml": no such file.\n'],
    ['a configuration with a mistake', ['-c', 'broken.yaml', 'a.md'], "CWD/broken.yaml:2:3: Unknown rule \"no-bat\". Did you mean 'no-bad'?\n"],
    ['a configuration that is no YAML', ['-c', 'syntax.yaml', 'a.md'], /^CWD\/syntax\.yaml:\d+:\d+: \S.*\n$/],
    ['an output path that is a directory', ['-o', 'out', 'a.md'], 'Cannot write to output file path, it is a directory: out\n'],
    [
      'two ways to report unused directives',
      ['--report-unused-disable-directives', '--report-unused-disable-directives-severity', 'warn', 'a.md'],
      'The --report-unused-disable-directives option and the --report-unused-disable-directives-severity option cannot be used together.\n',
    ],
    [
      'a severity of unused directives that is none',
      ['--report-unused-disable-directives-severity', 'fatal', 'a.md'],
      "Invalid value for option '--report-unused-disable-directives-severity': \"fatal\" is no severity: write off, warn or error.\n",
    ],
  ])('2 and a clear error for %s', async (_, args, stderr) => {
    const cwd = temporaryFolder({ 'a.md': GOOD, 'b.md': 'a\0b', 'out/x': '', 'broken.yaml': 'rules:\n  no-bat: off\n', 'syntax.yaml': 'rules: [a\n' });
    const outcome = await specLint(args, { cwd });
    const shown = outcome.stderr.replaceAll(cwd, 'CWD');
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    if (typeof stderr === 'string') expect(shown).toBe(stderr);
    else expect(shown).toMatch(stderr);
  });

  it('2 for a configuration with a mistake that is found upward', async () => {
    const cwd = temporaryFolder({ 'docs/a.md': GOOD, 'spec-lint.config.yaml': 'presets: gate\n' });
    const { code, stderr } = await specLint(['docs/a.md'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/spec-lint\.config\.yaml:1:1: Unknown key "presets"\./);
  });

  it('2 with the report of the others, where one document cannot be read', async () => {
    const cwd = temporaryFolder({ 'a.md': BAD, 'b.md': 'a\0b' });
    const { code, stdout, stderr } = await specLint(['-f', 'json', '*.md'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('The run is incomplete: 1 document could not be read.');
    expect((JSON.parse(stdout) as LintResult[]).map(({ filePath }) => filePath)).toEqual([join(cwd, 'a.md')]);
  });

  it('2 for a crash, the only case with a stack', async () => {
    const { code, stdout, stderr } = await specLint(['a.md'], { cwd: 0 as unknown as string });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^\nOops! Something went wrong! :\(\n\nspec-lint: \d+\.\d+\.\d+\n\nTypeError/);
  });
});

describe('documents', () => {
  it('are those of the working directory where none are named', async () => {
    const cwd = temporaryFolder({ 'docs/ARCHITECTURE.md': BAD, 'README.md': BAD });
    expect(resultsOf(await specLint(['-f', 'json'], { cwd })).map(({ filePath }) => filePath)).toEqual([join(cwd, 'docs/ARCHITECTURE.md')]);
  });

  it('are sorted by path and linted once', async () => {
    const cwd = temporaryFolder({ 'b.md': GOOD, 'a.md': GOOD, 'B.md': GOOD });
    const one = await specLint(['-f', 'json', 'b.md', '*.md', './a.md'], { cwd });
    expect(resultsOf(one).map(({ filePath }) => filePath.slice(cwd.length + 1))).toEqual(['B.md', 'a.md', 'b.md']);
    expect(await specLint(['-f', 'json', 'a.md', 'b.md', 'B.md'], { cwd })).toEqual(one);
  });

  it('may be nowhere where that is allowed', async () => {
    expect(await specLint(['--no-error-on-unmatched-pattern', 'nope.md'], { cwd: temporaryFolder() })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('that are named but ignored are warned of', async () => {
    const cwd = temporaryFolder({ 'a.md': GOOD, 'old/b.md': BAD });
    const { code, stdout } = await specLint(['a.md', 'old/b.md', '--ignore-pattern', 'old'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toBe(`\n${cwd}/old/b.md\n  0:0  warning  File ignored because of a matching ignore pattern. Use "--no-ignore" to disable file ignore settings\n\n✖ 1 problem (0 errors, 1 warning)\n\n`);
    expect((await specLint(['a.md', 'old/b.md', '--ignore-pattern', 'old', '--max-warnings', '0'], { cwd })).code).toBe(1);
    expect((await specLint(['a.md', 'old/b.md', '--ignore-pattern', 'old', '--no-ignore'], { cwd })).stdout).toContain('BADorders');
  });

  it('that are all ignored are no clean run', async () => {
    const cwd = temporaryFolder({ 'old/b.md': GOOD, 'spec-lint.config.yaml': 'ignores: [old/]\n' });
    expect(await specLint(['old/b.md'], { cwd })).toMatchObject({ code: 2, stderr: 'No document was linted: all that were named are ignored.\n' });
    expect(await specLint(['old'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('No files matching the pattern "old" were found.') as string });
    expect(await specLint(['old/*.md'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('All files matched by "old/*.md" are ignored.') as string });
  });
});

describe('standard input', () => {
  it.each([[['-']], [['--stdin']]])('is linted: %j', async (args) => {
    const { code, stdout } = await specLint(args, { cwd: temporaryFolder(), stdin: BAD });
    expect(code).toBe(1);
    expect(stdout).toContain('\n<text>\n  1:3  error');
  });

  it('has the name, format and configuration of the file that it stands for', async () => {
    const cwd = temporaryFolder({ 'docs/spec-lint.config.yaml': NO_WORSE });
    const args = ['--stdin', '--stdin-filename', 'docs/new.md', '-f', 'json'];
    const [result] = resultsOf(await specLint(args, { cwd, stdin: BAD }));
    expect(result?.filePath).toBe(join(cwd, 'docs/new.md'));
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['no-bad']);
    const yaml = await specLint(['--stdin', '--stdin-filename', 'new.yaml'], { cwd, stdin: 'title: "never closed\n' });
    expect(yaml.stdout).toContain('Parsing error');
  });

  it('is ignored as that file would be', async () => {
    const outcome = await specLint(['--stdin', '--stdin-filename', 'old/a.md', '--ignore-pattern', 'old'], { cwd: temporaryFolder(), stdin: BAD });
    expect(outcome).toMatchObject({ code: 2, stdout: expect.stringContaining('File ignored') as string });
  });

  it('that is no text is refused', async () => {
    expect(await specLint(['-'], { cwd: temporaryFolder(), stdin: new Uint8Array([65, 0]) })).toEqual({ code: 2, stdout: '', stderr: '"standard input" is a binary file, not a text.\n' });
  });

  it('that is empty is an error, unless it stands for a file', async () => {
    const cwd = temporaryFolder();
    expect(await specLint(['-'], { cwd, stdin: '\n' })).toEqual({ code: 2, stdout: '', stderr: 'Standard input is empty: nothing was linted.\n' });
    expect((await specLint(['-', '--stdin-filename', 'a.md'], { cwd, stdin: '' })).code).toBe(0);
  });

  it('that cannot be read is an error', async () => {
    const stdin = Object.assign(new Error('EISDIR: illegal operation on a directory, read'), { code: 'EISDIR' });
    expect(await specLint(['-'], { cwd: temporaryFolder(), stdin })).toEqual({ code: 2, stdout: '', stderr: 'Cannot read standard input: it is a directory.\n' });
  });

  it('is not mixed with files', async () => {
    expect(await specLint(['-', 'a.md'], { cwd: temporaryFolder({ 'a.md': '' }) })).toMatchObject({ code: 2, stderr: 'Standard input and files cannot be linted in one run: leave out - or "a.md".\n' });
  });
});

describe('warnings', () => {
  const cwdWith = (text: string): string => temporaryFolder({ 'a.md': text, 'spec-lint.config.yaml': 'rules: { no-bad: off }\n' });

  it.each([
    ['-1', 0, ''],
    ['2', 0, ''],
    ['1', 1, 'spec-lint found too many warnings (maximum: 1).\n'],
    ['0', 1, 'spec-lint found too many warnings (maximum: 0).\n'],
  ])('--max-warnings %s: %i', async (most, code, stderr) => {
    const outcome = await specLint(['--max-warnings', most, 'a.md'], { cwd: cwdWith('# BADorders BADusers\n') });
    expect({ code: outcome.code, stderr: outcome.stderr.replace(/^Nothing to judge.*\n/, '') }).toEqual({ code, stderr });
  });

  it('are not reported with --quiet, and count all the same', async () => {
    const cwd = cwdWith(BAD);
    expect(await specLint(['--quiet', 'a.md'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await specLint(['--quiet', '--max-warnings', '0', 'a.md'], { cwd })).toEqual({ code: 1, stdout: '', stderr: 'spec-lint found too many warnings (maximum: 0).\n' });
  });

  it('are too many without a word where there are errors', async () => {
    const outcome = await specLint(['--max-warnings', '0', 'a.md'], { cwd: temporaryFolder({ 'a.md': BAD }) });
    expect(outcome).toMatchObject({ code: 1, stderr: '' });
  });
});

describe('rules', () => {
  const errorsWith = async (args: readonly string[], config = ''): Promise<string[]> => {
    const cwd = temporaryFolder({ 'a.md': BAD, ...(config === '' ? {} : { 'spec-lint.config.yaml': config }) });
    const [result] = resultsOf(await specLint([...args, '-f', 'json', 'a.md'], { cwd }));
    return (result?.messages ?? []).map(({ ruleId, severity }) => `${ruleId ?? ''} ${severity}`);
  };

  it.each([
    ['by default', [], '', ['no-bad 2', 'no-worse 1']],
    ['of the preset gate', ['--preset', 'gate'], '', ['no-bad 2']],
    ['of the preset strict', ['--preset', 'strict'], '', ['no-bad 2', 'no-worse 2', 'not-at-all 2']],
    ['of the configuration', [], 'extends: gate\nrules: { no-bad: warn }\n', ['no-bad 1']],
    ['without the configuration', ['--no-config-lookup'], 'extends: gate\n', ['no-bad 2', 'no-worse 1']],
    ['of --rule', ['--rule', 'no-bad: off', '--rule', '{"not-at-all": 1}'], '', ['no-worse 1', 'not-at-all 1']],
    ['of --rule without a space', ['--rule', 'no-bad:off,no-worse:2'], '', ['no-worse 2']],
    ['of the last --rule', ['--rule', 'no-bad: off', '--rule', 'no-bad: [warn, { most: 3 }]'], '', ['no-bad 1', 'no-worse 1']],
  ])('%s', async (_, args, config, expected) => {
    expect(await errorsWith(args, config)).toEqual(expected);
  });
});

describe('gate rules without a subject', () => {
  it('are named in one line on stderr', async () => {
    const cwd = temporaryFolder({ 'a.md': SILENT, 'b.md': SILENT, 'c.md': GOOD });
    expect(await specLint(['a.md'], { cwd })).toEqual({ code: 0, stdout: '', stderr: 'Nothing to judge for no-bad: a draft passes what it leaves out (--require-subjects makes that an error).\n' });
    expect((await specLint(['*.md'], { cwd })).stderr).toBe('Nothing to judge for no-bad (2 of 3 documents): a draft passes what it leaves out (--require-subjects makes that an error).\n');
  });

  it('are not named with --quiet, nor where they are off', async () => {
    const cwd = temporaryFolder({ 'a.md': SILENT });
    expect((await specLint(['--quiet', 'a.md'], { cwd })).stderr).toBe('');
    expect((await specLint(['--rule', 'no-bad: off', 'a.md'], { cwd })).stderr).toBe('');
  });

  it.each([[['--require-subjects']], [['--preset', 'strict']]])('fail with %j', async (args) => {
    const { code, stdout } = await specLint([...args, 'a.md'], { cwd: temporaryFolder({ 'a.md': SILENT }) });
    expect(code).toBe(1);
    expect(stdout).toContain('The document declares nothing that no-bad could judge.');
  });
});

describe('suppressions', () => {
  const text = `${BAD}\n<!-- spec-lint-disable no-bad(table:BADorders) -- legacy -->\n\n<!-- spec-lint-disable no-worse(table:GOOD) -- gone -->\n`;

  it('are counted in the summary', async () => {
    const { code, stdout } = await specLint(['a.md'], { cwd: temporaryFolder({ 'a.md': text }) });
    expect(code).toBe(0);
    expect(stdout).toContain('✖ 2 problems (0 errors, 2 warnings), 1 suppressed\n');
  });

  it('are told of where nothing else is reported', async () => {
    const outcome = await specLint(['a.md', '--rule', 'no-worse: off', '--report-unused-disable-directives-severity', 'off'], { cwd: temporaryFolder({ 'a.md': text }) });
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '1 finding suppressed by comments in the documents or by the baseline.\n' });
  });

  it('that suppress nothing are reported as asked', async () => {
    const cwd = temporaryFolder({ 'a.md': text });
    const unused = async (...args: string[]): Promise<(number | undefined)[]> =>
      resultsOf(await specLint(['-f', 'json', ...args, 'a.md'], { cwd })).flatMap(({ messages }) => messages.filter(({ ruleId }) => ruleId === null).map(({ severity }) => severity));
    expect(await unused()).toEqual([1]);
    expect(await unused('--report-unused-disable-directives')).toEqual([2]);
    expect(await unused('--report-unused-disable-directives-severity', 'error')).toEqual([2]);
    expect(await unused('--report-unused-disable-directives-severity', '0')).toEqual([]);
  });

  it('do nothing with --no-inline-config', async () => {
    const { code, stdout } = await specLint(['--no-inline-config', 'a.md'], { cwd: temporaryFolder({ 'a.md': text }) });
    expect(code).toBe(1);
    expect(stdout).toContain('✖ 2 problems (1 error, 1 warning)\n');
  });
});

describe('output', () => {
  it('goes to a file, whose directory is made', async () => {
    const cwd = temporaryFolder({ 'a.md': BAD });
    expect(await specLint(['-f', 'json', '-o', 'reports/new/a.json', 'a.md'], { cwd })).toEqual({ code: 1, stdout: '', stderr: '' });
    const text = readFileSync(join(cwd, 'reports/new/a.json'), 'utf8');
    expect(text).not.toMatch(/\n$/);
    expect(JSON.parse(text)).toHaveLength(1);
  });

  it('goes to a file also when it is empty', async () => {
    const cwd = temporaryFolder({ 'a.md': GOOD, 'report.txt': 'of an earlier run' });
    expect(await specLint(['-o', 'report.txt', 'a.md'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toBe('');
  });

  it('that cannot be written is an error', async () => {
    const cwd = temporaryFolder({ 'a.md': GOOD, file: '' });
    mkdirSync(join(cwd, 'dir'));
    expect(await specLint(['-o', 'file/report.txt', 'a.md'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringMatching(/^Cannot write the report to "file\/report\.txt": /) as string });
  });

  it('is one line of JSON with all documents', async () => {
    const { stdout } = await specLint(['-f', 'json', '*.md'], { cwd: temporaryFolder({ 'a.md': BAD, 'b.md': GOOD }) });
    expect(stdout.endsWith(']\n')).toBe(true);
    expect(stdout.trimEnd()).not.toContain('\n');
    expect(resultsOf({ code: 0, stdout, stderr: '' })).toHaveLength(2);
  });

  it.each([
    ['on a terminal', [], {}, true, true],
    ['not elsewhere', [], {}, false, false],
    ['with --color', ['--color'], { NO_COLOR: '1' }, false, true],
    ['not with --no-color', ['--no-color'], { FORCE_COLOR: '1' }, true, false],
    ['not with NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['with FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['not with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true, false],
    ['not on a dumb terminal', [], { TERM: 'dumb' }, true, false],
  ])('has colours %s', async (_, args, env, terminal, expected) => {
    const { stdout } = await specLint([...args, 'a.md'], { cwd: temporaryFolder({ 'a.md': BAD }), env, terminal });
    expect(stdout.includes('\u001b[')).toBe(expected);
  });

  it('has no colours in a file', async () => {
    const cwd = temporaryFolder({ 'a.md': BAD });
    await specLint(['-o', 'report.txt', 'a.md'], { cwd, terminal: true });
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).not.toContain('\u001b');
  });
});

describe('--print-config', () => {
  it('prints what holds for a file, which need not exist', async () => {
    const cwd = temporaryFolder({ 'spec-lint.config.yaml': 'lock: [no-bad]\noverrides: [{ files: [docs/**], rules: { no-bad: [warn, { most: 5 }] } }]\nuserColumns: [member_no]\n' });
    const { code, stdout } = await specLint(['--print-config', 'docs/a.md', '--rule', 'not-at-all: error'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      rules: { 'no-bad': [1, { most: 5 }], 'no-worse': [1], 'not-at-all': [2] },
      lock: ['no-bad'],
      maxSuppressions: null,
      requireSubjects: false,
      providers: [],
      authMechanisms: [],
      userColumns: ['member_no'],
      sections: {},
      wordings: [],
      schema: null,
    });
  });

  it('takes exactly one file', async () => {
    const outcome = await specLint(['--print-config', 'a.md', 'b.md'], { cwd: temporaryFolder() });
    expect(outcome).toEqual({ code: 2, stdout: '', stderr: 'The --print-config option must be used with exactly one file name.\n' });
  });
});

describe('--stats', () => {
  it('adds times and the model', async () => {
    const [result] = resultsOf(await specLint(['--stats', '-f', 'json', 'a.md'], { cwd: temporaryFolder({ 'a.md': BAD }) }));
    expect(Object.keys(result?.stats?.times.passes[0]?.rules ?? {})).toEqual(['no-bad', 'no-worse']);
    expect(result?.model).toMatchObject({ title: 'BADorders' });
    const [plain] = resultsOf(await specLint(['-f', 'json', 'a.md'], { cwd: temporaryFolder({ 'a.md': BAD }) }));
    expect(plain).not.toHaveProperty('stats');
    expect(plain).not.toHaveProperty('model');
  });
});
