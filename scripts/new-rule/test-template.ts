import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

describe('rule-template', () => {
  it.each([
    ['an endpoint without a method', '## API Endpoints\n\n| Path |\n|---|\n| `/api/notes` |\n', ['missing endpoint:/api/notes']],
    ['near miss: the method stands in a column of its own', '## API Endpoints\n\n| Method | Path |\n|---|---|\n| GET | `/api/notes` |\n', []],
  ])('%s', async (_, document, expected) => {
    const { messages } = await lintText(document, { preset: 'strict', requireSubjects: false });
    const reports = messages.filter(({ ruleId }) => ruleId === 'rule-template');
    expect(reports.map(({ messageId, subject }) => `${messageId} ${subject}`)).toEqual(expected);
  });
});
