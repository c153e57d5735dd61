import { describe, expect, it } from 'vitest';
import { type LintMessage, resultOf } from '../../src/engine/report.js';
import { errorsOnly } from '../../src/report/errors-only.js';

const ERROR: LintMessage = { ruleId: 'a', severity: 2, message: 'A.', line: 1, column: 1 };
const WARNING: LintMessage = { ...ERROR, severity: 1 };

describe('errorsOnly', () => {
  it('leaves warnings out of messages and counts', () => {
    const [result] = errorsOnly([{ ...resultOf('/a.md', [ERROR, WARNING], []), source: 'text', verdicts: [] }]);
    expect(result).toMatchObject({ messages: [ERROR], errorCount: 1, warningCount: 0, source: 'text' });
  });

  it('keeps every document, one without errors as a clean one', () => {
    const [result] = errorsOnly([{ ...resultOf('/a.md', [WARNING], []), source: 'text', verdicts: [] }]);
    expect(result).toEqual({ ...resultOf('/a.md', [], []), verdicts: [] });
  });
});
