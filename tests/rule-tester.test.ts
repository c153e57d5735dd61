import { describe, expect, it } from 'vitest';
import { rules } from '../src/index.js';
import { testRule } from '../src/rule-tester.js';

const rule = rules.find(({ id }) => id === 'worker-auth');
if (!rule) throw new Error('The rule worker-auth is gone.');
const ownRule = { ...rule, id: 'acme/worker-auth' };
const OPEN = '- `GET /api/cron/digest` is called by Vercel Cron.';

describe('the tester of rules', () => {
  it('passes where a rule reports what is expected', async () => {
    await testRule(ownRule, { valid: [`${OPEN} Auth: Bearer \`CRON_SECRET\`.`], invalid: [{ text: OPEN, reports: [{ messageId: 'missing', subject: 'endpoint:GET /api/cron/digest', line: 1 }] }] });
  });

  it.each([
    ['a report of a valid document', { valid: [OPEN], invalid: [] }],
    ['no report of an invalid document', { valid: [], invalid: [{ text: '# A', reports: [{}] }] }],
    ['another report', { valid: [], invalid: [{ text: OPEN, reports: [{ messageId: 'vague' }] }] }],
    ['one report too many', { valid: [], invalid: [{ text: OPEN, reports: [{}, {}] }] }],
  ])('fails for %s, and shows it', async (_, tests) => {
    await expect(testRule(ownRule, tests)).rejects.toThrow(/^acme\/worker-auth reports something else\.\n\nDocument:\n[^]+\n\nExpected:\n[^]+\n\nReported:\n/);
  });
});
