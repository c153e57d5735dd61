import { describe, expect, it } from 'vitest';
import { explainRule, listRules } from '../../src/report/rule-text.js';
import { fakeRule } from '../fake-rules.js';

describe('the documentation of a rule as text', () => {
  const long = 'A table without a policy is readable by whoever holds the public key, which stands in the page that every visitor loads.\n\nIt has happened.';
  const options = { maxSeconds: { type: 'integer', default: 60, description: 'The longest bound that is accepted.' } };
  const rule = { ...fakeRule('no-bad', { options }) };

  it('has everything that a user asks', async () => {
    await expect(`${explainRule({ ...rule, docs: { ...rule.docs, why: long, bad: '## Tables\n\n- bad\n', good: '## Tables\n\n- good\n' } })}\n`).toMatchFileSnapshot('rule.txt');
  });

  it('keeps to 80 columns', () => {
    const text = explainRule({ ...rule, docs: { ...rule.docs, why: `${long} ${long}` }, messages: { missing: long } });
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('the list of rules', () => {
  it('has a line for each', () => {
    expect(listRules([fakeRule('a-rule'), fakeRule('b', { severity: 'warn' })])).toBe('a-rule  error  Reports bad tables (a-rule).\nb       warn   Reports bad tables (b).');
    expect(listRules([])).toBe('');
  });
});
