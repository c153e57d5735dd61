import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/engine/fingerprint.js';
import { judge, type Judgements } from '../../src/engine/judge.js';
import { fillTemplate } from '../../src/engine/message.js';
import type { Settings } from '../../src/config/settings.js';
import type { Rule } from '../../src/rule/rule.js';
import { SourceFile } from '../../src/text/source-file.js';
import { fakeRule, modelOfTables, settingsOf } from '../fake-rules.js';

function judgeTables(text: string, names: readonly string[], rules: readonly Rule[], settings: Partial<Settings> = {}): Judgements {
  const file = new SourceFile('/docs/draft.md', text);
  return judge(modelOfTables(file.text, names), file, 'draft.md', rules, settingsOf(rules, settings), () => 0);
}

describe('judge', () => {
  it('gives a verdict with its evidence for each subject, and a message for each fail', () => {
    const { judged } = judgeTables('# Tables\r\n\r\n- good\r\n- bad', ['good', 'bad'], [fakeRule('no-bad')]);
    expect(judged).toEqual([
      { verdict: { ruleId: 'no-bad', subject: 'table:good', verdict: 'pass', line: 3, column: 3, evidence: [{ line: 3, column: 3, quote: 'good', stance: 'affirmed' }] }, message: null },
      {
        verdict: { ruleId: 'no-bad', subject: 'table:bad', verdict: 'fail', line: 4, column: 3, evidence: [{ line: 4, column: 3, quote: 'bad', stance: 'affirmed' }] },
        message: {
          ruleId: 'no-bad',
          severity: 2,
          message: 'Table "bad" is bad.',
          line: 4,
          column: 3,
          messageId: 'missing',
          endLine: 4,
          endColumn: 6,
          subject: 'table:bad',
          evidence: [{ line: 4, column: 3, quote: 'bad', stance: 'affirmed' }],
          fingerprint: fingerprintOf('no-bad', 'table:bad', 'draft.md'),
        },
      },
    ]);
  });

  it('reports a subject once, a fail over a pass', () => {
    const twice = fakeRule('no-bad');
    const [pass, fail] = twice.judge(contextOf('good bad', ['good', 'bad']));
    const rule: Rule = { ...twice, judge: () => [pass, fail, fail].flatMap((each) => (each && pass ? [{ ...each, subject: pass.subject }] : [])) };
    const { judged } = judgeTables('good bad', ['good', 'bad'], [rule]);
    expect(judged.map(({ verdict }) => verdict.verdict)).toEqual(['fail']);
  });

  it('runs no rule that is off, and warns of one that warns', () => {
    const { judged } = judgeTables('bad', ['bad'], [fakeRule('off', { severity: 'off' }), fakeRule('warn', { severity: 'warn' })]);
    expect(judged.map(({ message }) => [message?.ruleId, message?.severity])).toEqual([['warn', 1]]);
  });

  it('names the rules that found nothing to judge', () => {
    const rules = [fakeRule('gate'), fakeRule('other', { gate: false }), fakeRule('off', { severity: 'off' })];
    expect(judgeTables('', [], rules).withoutSubject).toEqual(['gate', 'other']);
    expect(judgeTables('', [], rules).judged).toEqual([]);
    expect(judgeTables('good', ['good'], rules).withoutSubject).toEqual([]);
  });

  it('fails gate rules that found nothing to judge where that is asked for', () => {
    const { judged } = judgeTables('', [], [fakeRule('gate', { severity: 'warn' }), fakeRule('other', { gate: false })], { requireSubjects: true });
    expect(judged).toMatchObject([{ verdict: { ruleId: 'gate', subject: 'document', verdict: 'fail', line: 1, column: 1 }, message: { severity: 2, messageId: 'noSubject' } }]);
  });

  function contextOf(text: string, names: readonly string[]): Parameters<Rule['judge']>[0] {
    return { model: modelOfTables(text, names), options: {}, quote: () => '', line: () => '1' };
  }
});

describe('a fingerprint', () => {
  const print = fingerprintOf('no-bad', 'table:orders', 'docs/draft.md');

  it('is 16 hex digits that depend on rule, subject and file, and nothing else', () => {
    expect(print).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprintOf('no-bad', 'table:orders', 'docs/draft.md')).toBe(print);
    const others = [fingerprintOf('no-worse', 'table:orders', 'docs/draft.md'), fingerprintOf('no-bad', 'table:users', 'docs/draft.md'), fingerprintOf('no-bad', 'table:orders', 'draft.md')];
    expect(new Set([print, ...others]).size).toBe(4);
  });

  it('survives moved lines', () => {
    const printIn = (text: string): string | undefined => judgeTables(text, ['bad'], [fakeRule('no-bad')]).judged[0]?.message?.fingerprint;
    expect(printIn('- bad')).toBe(printIn('# Tables\n\nWords before.\n\n| name |\n|---|\n| bad |'));
  });
});

describe('fillTemplate', () => {
  it.each([
    ['Table "{{table}}", line {{ line }}.', 'Table "orders", line 3.'],
    ['{{unknown}} stays', '{{unknown}} stays'],
    ['{{toString}} is no value', '{{toString}} is no value'],
  ])('%s', (template, filled) => {
    expect(fillTemplate(template, { table: 'orders', line: '3' })).toBe(filled);
  });

  it('does not read placeholders in values', () => {
    expect(fillTemplate('{{a}}', { a: '{{b}} $&', b: 'no' })).toBe('{{b}} $&');
  });
});
