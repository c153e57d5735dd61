import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Config, RuleSettings, Severity } from '../src/index.js';
import { library } from './fake-command.js';
import { temporaryFolder } from './temporary-folder.js';

const { lintFiles, lintText, settingsForFile, UserError } = library;
const BAD = '# BADorders\n';

/** Ids of the fake rules are no rules to the compiler. */
function config(value: Record<string, unknown>): Config {
  return value;
}

function settings(value: Record<string, Severity>): RuleSettings {
  return value;
}

describe('lintText', () => {
  it('lints a text without a name as markdown', async () => {
    const result = await lintText(BAD);
    expect(result).toMatchObject({ filePath: '<text>', errorCount: 1, warningCount: 1, source: BAD });
    expect(result.verdicts).toMatchObject([{ ruleId: 'no-bad', subject: 'table:BADorders', verdict: 'fail', line: 1, column: 3 }, { ruleId: 'no-worse' }]);
    expect(result).not.toHaveProperty('model');
  });

  it('reads no file: neither the one that it names, nor a configuration', async () => {
    const cwd = temporaryFolder({ 'a.md': '# Other', 'spec-lint.config.yaml': 'rulez: broken\n' });
    expect(await lintText(BAD, { cwd, filePath: 'a.md' })).toMatchObject({ filePath: join(cwd, 'a.md'), errorCount: 1 });
  });

  it('tells the format by the name, unless it is told', async () => {
    const broken = 'title: "never closed';
    expect((await lintText(broken, { filePath: 'a.yml' })).fatalErrorCount).toBe(1);
    expect((await lintText(broken, { filePath: 'a.yml', format: 'markdown' })).fatalErrorCount).toBe(0);
    expect((await lintText(broken, { format: 'yaml' })).fatalErrorCount).toBe(1);
  });

  it('takes a configuration, a preset and rules, the last over the first', async () => {
    const rulesOf = async (options: Parameters<typeof lintText>[1]): Promise<unknown[]> => (await lintText(BAD, options)).messages.map(({ ruleId, severity }) => `${ruleId ?? ''} ${severity}`);
    expect(await rulesOf({ config: config({ extends: 'gate' }) })).toEqual(['no-bad 2']);
    expect(await rulesOf({ config: config({ rules: { 'no-worse': 'error' } }), preset: 'gate' })).toEqual(['no-bad 2', 'no-worse 2']);
    expect(await rulesOf({ config: config({ rules: { 'no-worse': 'error' } }), rules: settings({ 'no-worse': 'off' }) })).toEqual(['no-bad 2']);
    expect(await rulesOf({ filePath: 'docs/a.md', config: config({ overrides: [{ files: ['docs/*'], rules: { 'no-bad': 'off' } }] }) })).toEqual(['no-worse 1']);
  });

  it.each([
    ['a configuration', { config: config({ rulez: {} }) }, "Unknown key \"rulez\". Did you mean 'rules'?"],
    ['rules', { rules: settings({ 'no-bat': 'off' }) }, "Unknown rule \"no-bat\". Did you mean 'no-bad'?"],
    ['a configuration that extends a file', { config: config({ extends: './base.yaml' }) }, 'it may extend presets only'],
  ])('refuses %s with a mistake', async (_, options, message) => {
    await expect(lintText(BAD, options)).rejects.toThrow(UserError);
    await expect(lintText(BAD, options)).rejects.toThrow(message);
  });

  it.each([
    ['quotations', `${'> '.repeat(5000)}a\n`, 'markdown', /^<text>:1:65: More than 32 levels/],
    ['sequences', `a: ${'['.repeat(50_000)}`, 'yaml', /^<text>:1:\d+: More than 100 levels/],
  ] as const)('refuses hopelessly nested %s', async (_, text, format, message) => {
    await expect(lintText(text, { format })).rejects.toThrow(UserError);
    await expect(lintText(text, { format })).rejects.toThrow(message);
  });

  it('gives the same fingerprints wherever the project lies', async () => {
    const printIn = async (cwd: string): Promise<unknown> => (await lintText(BAD, { cwd, filePath: 'docs/a.md' })).messages[0]?.fingerprint;
    expect(await printIn('/one')).toBe(await printIn('/another/place'));
    expect(await printIn('/one')).not.toBe((await lintText(BAD, { cwd: '/one', filePath: 'b.md' })).messages[0]?.fingerprint);
  });

  it('knows the day for suppressions that expire', async () => {
    const text = `${BAD}\n<!-- spec-lint-disable no-bad -- legacy until=2026-06-15 -->\n\n<!-- spec-lint-disable no-bad(table:BADorders) -- legacy until=2026-06-15 -->\n`;
    expect((await lintText(text, { today: '2026-06-15' })).suppressedMessages).toHaveLength(1);
    expect((await lintText(text, { today: '2026-06-16' })).suppressedMessages).toHaveLength(0);
    expect((await lintText(text)).suppressedMessages).toHaveLength(new Date().toISOString().slice(0, 10) > '2026-06-15' ? 0 : 1);
  });

  it('adds the model on demand', async () => {
    expect((await lintText(BAD, { model: true })).model).toMatchObject({ title: 'BADorders', tables: [] });
  });

  it('loads the grammar of Postgres only for SQL, and once', async () => {
    let loads = 0;
    const beforeSqlGrammar = (): void => { loads++; };
    await lintText('# Shop\n\n```js\nconst a = 1;\n```\n', { beforeSqlGrammar });
    expect(loads).toBe(0);
    for (let i = 0; i < 2; i++) await lintText('# Shop\n\n- Tables:\n\n  ```sql\n  CREATE TABLE a (id int);\n  ```\n', { beforeSqlGrammar });
    expect(loads).toBe(1);
  });
});

describe('lintFiles', () => {
  it('gives one result for each document, and what else a caller should know', async () => {
    const cwd = temporaryFolder({ 'a.md': BAD, 'b.md': '# Shop\n', 'c.md': 'a\0b', 'old/d.md': '' });
    const outcome = await lintFiles(['*.md', 'old/d.md'], { cwd, ignorePatterns: ['old'] });
    expect(outcome.results.map(({ filePath, errorCount, warningCount }) => [filePath.slice(cwd.length + 1), errorCount, warningCount])).toEqual([['a.md', 1, 1], ['b.md', 0, 0], ['old/d.md', 0, 1]]);
    expect(outcome.lintedCount).toBe(2);
    expect(outcome.withoutSubjects).toEqual([{ filePath: join(cwd, 'b.md'), ruleIds: ['no-bad', 'no-worse'] }]);
    expect(outcome.failures).toEqual([{ filePath: join(cwd, 'c.md'), message: `"${join(cwd, 'c.md')}" is a binary file, not a text.` }]);
  });

  it('gives each document the configuration that is nearest to it', async () => {
    const cwd = temporaryFolder({ 'a.md': BAD, 'docs/a.md': BAD, 'docs/spec-lint.config.yaml': 'extends: gate\n' });
    const { results } = await lintFiles(['**/*.md'], { cwd });
    expect(results.map(({ messages }) => messages.length)).toEqual([2, 1]);
  });

  it('takes texts beside files, as if they stood at their names', async () => {
    const cwd = temporaryFolder({ 'b.md': BAD, 'docs/spec-lint.config.yaml': 'extends: gate\n' });
    const { results } = await lintFiles(['b.md'], { cwd, texts: [{ filePath: 'docs/a.md', text: BAD }, { filePath: 'a.md', text: BAD }] });
    expect(results.map(({ filePath, messages }) => [filePath.slice(cwd.length + 1), messages.length])).toEqual([['a.md', 2], ['b.md', 2], ['docs/a.md', 1]]);
  });

  it('starts from the working directory of the process', async () => {
    const { results } = await lintFiles(['README.md', 'fixtures/example/*.md'], { errorOnUnmatchedPattern: false });
    expect(results.map(({ filePath }) => filePath)).toContain(resolve('fixtures/example/architecture.md'));
  });

  it('throws for a pattern without a document', async () => {
    await expect(lintFiles(['nope.md'], { cwd: temporaryFolder() })).rejects.toThrow(UserError);
  });
});

describe('settingsForFile', () => {
  it('tells the settings of a file that need not exist', () => {
    const cwd = temporaryFolder({ 'spec-lint.config.yaml': 'lock: [no-bad]\noverrides: [{ files: ["*.yaml"], rules: { no-bad: warn } }]\n' });
    expect(settingsForFile('a.yaml', { cwd }).rules.get('no-bad')).toEqual({ severity: 'warn', options: { most: 60 } });
    expect(settingsForFile('a.md', { cwd }).lock).toEqual(new Set(['no-bad']));
  });
});
