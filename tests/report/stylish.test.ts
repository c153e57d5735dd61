import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LintMessage, type LintResult, resultOf, type SuppressedMessage } from '../../src/engine/report.js';
import { formatStylish } from '../../src/report/stylish.js';

type EslintFormatter = (results: readonly LintResult[], context: { readonly color: boolean }) => string;

const require = createRequire(import.meta.url);
/** The original, to compare with. */
const eslintStylish = require(join(dirname(require.resolve('eslint/package.json')), 'lib/cli-engine/formatters/stylish.js')) as EslintFormatter;

function message(line: number, column: number, severity: 1 | 2, text: string, ruleId: string | null = 'no-bad'): LintMessage {
  return { ruleId, severity, message: text, line, column };
}

function result(filePath: string, messages: readonly LintMessage[], suppressed: readonly SuppressedMessage[] = []): LintResult {
  return { ...resultOf(filePath, messages, suppressed), verdicts: [] };
}

const CASES: readonly (readonly [string, readonly LintResult[]])[] = [
  ['nothing', []],
  ['clean files only', [result('/a.md', []), result('/b.md', [])]],
  ['one error', [result('/a.md', [message(3, 1, 2, 'Table "orders" has no policy.')])]],
  ['one warning', [result('/a.md', [message(3, 1, 1, 'Table "orders" has no policy.')])]],
  ['columns of different widths', [result('/a.md', [message(3, 1, 2, 'Short.'), message(120, 44, 1, 'A longer message.', 'a-longer-rule'), message(7, 123, 2, 'x')])]],
  ['a message without a rule', [result('/a.md', [message(3, 1, 2, 'Unused.', null), message(12, 5, 1, 'Other words here.')])]],
  ['only messages without a rule', [result('/a.md', [message(3, 1, 2, 'Unused.', null), message(12, 5, 1, 'Other words here', null)])]],
  ['a message about the file', [result('/a.md', [message(0, 0, 1, 'File ignored because of a matching ignore pattern.', null)])]],
  ['full stops', [result('/a.md', [message(1, 1, 2, 'Dots...'), message(2, 1, 2, 'Space .'), message(3, 1, 2, '.'), message(4, 1, 2, 'None')])]],
  ['numbers in messages', [result('/a.md', [message(1, 1, 2, 'Lines 12  34 and 5 6.')])]],
  ['several files, one of them clean', [result('/a.md', [message(1, 1, 2, 'A.')]), result('/b.md', []), result('/c.md', [message(1, 1, 1, 'C.')])]],
  ['a fatal message', [result('/a.yaml', [{ ...message(1, 1, 2, 'Parsing error: what', null), fatal: true }])]],
];

describe('stylish', () => {
  it.each(CASES)('is to the byte what ESLint prints: %s', (_, results) => {
    expect(formatStylish(results, { cwd: '/', rulesMeta: {} })).toBe(eslintStylish(results, { color: false }));
  });

  it.each(CASES)('has the colours of ESLint: %s', (_, results) => {
    expect(formatStylish(results, { cwd: '/', rulesMeta: {}, color: true })).toBe(eslintStylish(results, { color: true }));
  });

  it('counts suppressed findings behind the summary', () => {
    const suppressed: SuppressedMessage = { ...message(2, 1, 2, 'B.'), suppressions: [{ kind: 'directive', justification: 'legacy' }] };
    const results = [result('/a.md', [message(1, 1, 2, 'A.')], [suppressed]), result('/b.md', [], [suppressed])];
    expect(formatStylish(results, { cwd: '/', rulesMeta: {} })).toBe('\n/a.md\n  1:1  error  A  no-bad\n\n✖ 1 problem (1 error, 0 warnings), 2 suppressed\n');
  });

  it('writes nothing raw that acts on a terminal', () => {
    const results = [result('/a\u001b[2J.md', [message(1, 1, 2, 'Quotes \u001b]0;title\u0007 and \u202eright to left\r\nand more.')])];
    const report = formatStylish(results, { cwd: '/', rulesMeta: {} });
    expect(report).toContain('/a\\u001b[2J.md');
    expect(report).toContain('Quotes \\u001b]0;title\\u0007 and \\u202eright to left\\u000d\\u000aand more');
    expect(report.split('\n')).toHaveLength(6);
  });
});
