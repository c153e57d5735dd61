import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/** What a rule reports of a document. */
async function reportsOf(rule: string, text: string): Promise<string[]> {
  const { messages } = await lintText(text, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`);
}

describe('a call whose limit is put off', () => {
  const API = '# Ferns\n\n## API\n\n- `POST /labels` stores a label, JWT. ';
  it.each<[string, readonly string[]]>([
    ['It asks OpenAI for a name, at most 6 per hour and user, a number we have yet to agree on.', ['deferred endpoint:POST /labels']],
    ['It asks OpenAI for a name, limited to 20 per day, to be added after launch.', ['deferred endpoint:POST /labels']],
    ['near miss: it asks OpenAI for a name, at most 6 per hour and user.', []],
    ['near miss: asking OpenAI for a name is planned for phase 2.', []],
  ])('%s', async (sentence, reports) => {
    expect(await reportsOf('rate-limit-per-paid-call', `${API}${sentence}\n`)).toEqual(reports);
  });
});

describe('a CHECK that was given up', () => {
  const form = (words: string): string => `# Ferns\n\n## Form\n\n- \`shade\`: radio buttons full, half, none; 422 on anything else; ${words}\n\n## Schema\n\n- \`ferns(id uuid, owner_id uuid, shade text not null)\`\n`;
  it.each<[string, readonly string[]]>([
    ['a CHECK on the column was thought unnecessary.', ['noCheck input:shade']],
    ['the CHECK on the column was dropped.', ['noCheck input:shade']],
    ['near miss: a CHECK on the column lists the three.', []],
  ])('%s', async (words, reports) => {
    expect(await reportsOf('enum-validation', form(words))).toEqual(reports);
  });
});

describe('an open question in the place of an answer', () => {
  const draft = (words: string): string => `# Ferns\n\n## System Architecture\n\nNext.js → Postgres\n\n## Services\n\n- **API**: all\n\n## Infrastructure\n\nVercel\n\n## Risks\n\n${words}\n`;
  it.each<[string, boolean]>([
    ['What breaks first at ten times the traffic is an open question.', true],
    ['What gives way at ten times the traffic remains to be seen.', true],
    ['near miss: at ten times the traffic the pool of connections runs out first.', false],
  ])('%s', async (words, isOpen) => {
    expect((await reportsOf('critical-questions', draft(words))).some((report) => report.endsWith('question:10x traffic'))).toBe(isOpen);
  });
});
