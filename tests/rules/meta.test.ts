import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { type LintMessage, lintText } from '../../src/index.js';

/** The words that reports of all rules are made of. A rule that needs another one says something new: think twice. */
const REPORT_WORDS = new Set([
  ...['missing', 'vague', 'denied', 'deferred', 'hedged', 'contradicted', 'blanket', 'noPolicy'],
  ...['unlisted', 'noList', 'tooLong', 'noAbort', 'no504'],
  ...['incomplete', 'noControl', 'noRejection', 'silentDefault', 'noCheck'],
  ...['logAndContinue', 'okOnFailure', 'bodyInspected'],
  ...['noColumn', 'ownerFallback', 'clientStateOnly', 'capped', 'noCursor', 'poisonRows'],
  ...['placeholder', 'empty', 'unjustified', 'invalid'],
  ...['derivedFromDb', 'singleSide', 'noUiDedup', 'noDbDedup', 'awaited'],
  ...['undeclared', 'unused'],
]);

/** Rules whose subjects are the offenders themselves: there are none where all is well. */
const FINDS_OFFENDERS = new Set(['no-undeclared-endpoint', 'no-undeclared-table']);

/** Milliseconds that linting all documents may take on a busy machine. */
const WHOLE_CORPUS = 120_000;
const CORPUS = ['fixtures/corpus', 'fixtures/held-out', 'fixtures/example'];

describe('the rules', () => {
  it('have ids of their own, in kebab case', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('are all files of rules/, and each has a test', () => {
    const filesIn = (folder: string, end: string): string[] => readdirSync(folder).filter((name) => name.endsWith(end)).map((name) => name.slice(0, -end.length));
    const ids = rules.map(({ id }) => id).sort();
    expect(filesIn('rules', '.ts').filter((name) => name !== 'index' && !rules.some(({ id }) => id === name))).toEqual([]);
    expect(ids.filter((id) => !filesIn('rules', '.ts').includes(id))).toEqual([]);
    const tests = filesIn('tests/rules', '.test.ts').map((name) => readFileSync(`tests/rules/${name}.test.ts`, 'utf8'));
    expect(ids.filter((id) => !tests.some((text) => text.includes(`'${id}'`)))).toEqual([]);
  });

  it('fill every placeholder of their messages', async () => {
    const unfilled: string[] = [];
    for (const file of CORPUS.flatMap(documentsBelow)) {
      for (const { message } of await reportsOf(readFileSync(file, 'utf8'), file)) if (/\{\{|\}\}|undefined|\[object/.test(message)) unfilled.push(`${file}: ${message}`);
    }
    expect(unfilled).toEqual([]);
  }, WHOLE_CORPUS);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says what it does and why, in sentences', () => {
    expect(rule.docs.summary).toMatch(/^[A-Z].*\.$/);
    expect(rule.docs.why).toMatch(/^[A-Z][\s\S]*\.$/);
    expect(rule.item).toMatch(/^(?:consistency|[GCORA]\d{0,2}(?:, [GCORA]\d{0,2})*)$/);
  });

  it('reports with the words that all rules share', () => {
    expect(Object.keys(rule.messages).filter((word) => !REPORT_WORDS.has(word))).toEqual([]);
  });

  it('has messages of one line that end in a full stop', () => {
    expect(Object.values(rule.messages).filter((template) => !/^\S.*\S$/.test(template) || template.includes('  '))).toEqual([]);
    expect(Object.values(rule.messages).filter((template) => !/[.}]$/.test(template))).toEqual([]);
  });

  it('reports its bad example', async () => {
    expect(subjectsOf(await reportsOf(rule.docs.bad), id)).not.toEqual([]);
  });

  it('does not report its good example', async () => {
    expect(subjectsOf(await reportsOf(rule.docs.good), id)).toEqual([]);
  });

  it.skipIf(FINDS_OFFENDERS.has(id))('finds something to judge in its good example', async () => {
    const { verdicts } = await lintText(rule.docs.good, { preset: 'strict', requireSubjects: false });
    expect(verdicts.filter(({ ruleId }) => ruleId === id)).not.toEqual([]);
  });

  it.each([
    ['an empty document', ''],
    ['a title', '# A title\n'],
    ['prose about nothing of the kind', '# Notes\n\nWe met on Tuesday and had tea.\n\n- Biscuits\n- Milk\n'],
  ])('reports nothing on %s', async (_, text) => {
    expect(subjectsOf(await reportsOf(text), id)).toEqual([]);
  });

  it('has options with a default of their type', () => {
    for (const { type, default: value } of Object.values(rule.options)) {
      const found = Array.isArray(value) ? 'array' : typeof value;
      expect(type === 'integer' ? 'number' : type).toBe(found);
    }
  });
});

async function reportsOf(text: string, filePath = 'document.md'): Promise<readonly LintMessage[]> {
  const { messages } = await lintText(text, { filePath, preset: 'strict', requireSubjects: false });
  return messages;
}

function subjectsOf(messages: readonly LintMessage[], rule: string): (string | undefined)[] {
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ subject }) => subject);
}

function documentsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
