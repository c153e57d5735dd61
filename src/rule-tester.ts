/**
 * Tests of rules, for packages that bring rules along.
 *
 * ```ts
 * import { testRule } from 'spec-lint/rule-tester';
 *
 * it('asks for an owner', () => testRule(ownerPerTable, { valid: ['- `orders` (id), owned by billing'], invalid: [{ text: '- `orders` (id)', reports: [{ messageId: 'missing', subject: 'table:orders' }] }] }));
 * ```
 */
import { type DocumentFormat, lintText, type Rule } from './index.js';

export interface RuleTestCase {
  readonly text: string;
  readonly format?: DocumentFormat;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** What a report has to be; what is left out is not compared. */
export interface ExpectedReport {
  readonly messageId?: string;
  readonly subject?: string;
  readonly line?: number;
  readonly message?: string;
}

export interface InvalidRuleTestCase extends RuleTestCase {
  readonly reports: readonly ExpectedReport[];
}

export interface RuleTests {
  /** Documents of which the rule reports nothing. */
  readonly valid: readonly (string | RuleTestCase)[];
  /** Documents with what the rule reports of each, in the order of the document. */
  readonly invalid: readonly InvalidRuleTestCase[];
}

/**
 * Runs a rule over documents.
 * @throws Error that shows the document, what was expected and what was reported
 */
export async function testRule(rule: Rule, { valid, invalid }: RuleTests): Promise<void> {
  for (const each of valid) await compare(rule, typeof each === 'string' ? { text: each } : each, []);
  for (const each of invalid) await compare(rule, each, each.reports);
}

async function compare(rule: Rule, { text, format, options }: RuleTestCase, expected: readonly ExpectedReport[]): Promise<void> {
  const { messages } = await lintText(text, { plugins: [rule], rules: { [rule.id]: options ? ['error', options] : 'error' }, requireSubjects: false, ...(format ? { format } : {}) });
  const reported = messages.filter(({ ruleId }) => ruleId === rule.id);
  const agrees = reported.length === expected.length && expected.every((report, index) => Object.entries(report).every(([key, value]) => reported[index]?.[key as keyof ExpectedReport] === value));
  if (agrees) return;
  const shown = reported.map(({ line, messageId, subject, message }) => ({ line, messageId, subject, message }));
  throw new Error(`${rule.id} reports something else.\n\nDocument:\n${text}\n\nExpected:\n${JSON.stringify(expected, null, 2)}\n\nReported:\n${JSON.stringify(shown, null, 2)}`);
}
