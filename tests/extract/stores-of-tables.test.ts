import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/*
 * Several databases: whether a rule of each query is enough depends on the one that keeps the table.
 */

const RULE = 'every query filters on `writer_id`, taken from the session';

async function verdictOf(declared: string): Promise<string> {
  const text = `# Letters\n\nTwo stores: Neon (Postgres) for accounts, D1 for what must be near. Neon is in Frankfurt.\n\n${declared}\n`;
  const { verdicts } = await lintText(text, { preset: 'recommended', filePath: '/draft.md', today: '2026-01-01' });
  return verdicts.find(({ ruleId, subject }) => ruleId === 'rls-per-table' && subject === 'table:drafts')?.verdict ?? 'none';
}

const FORMS: readonly [string, (store: string) => string][] = [
  ['a cell beside it', (store) => `| Table | Store | Columns | Who reaches a row |\n|---|---|---|---|\n| \`drafts\` | ${store} | \`id\`, \`writer_id\` | ${RULE} |`],
  ['the title over it', (store) => `## ${store}\n\n- \`drafts\`: \`id\`, \`writer_id\`, \`body\`. E${RULE.slice(1)}.`],
  ['a bold line over it', (store) => `**${store}**\n\n| table | columns | access |\n|---|---|---|\n| \`drafts\` | \`id\`, \`writer_id\` | no row level security there; ${RULE} |`],
  ['a remark on its name', (store) => `## Data\n\n- \`drafts\` (${store}): \`id\`, \`writer_id\`, \`body\`. E${RULE.slice(1)}.`],
  ['the lead-in', (store) => `Tables in ${store}:\n\n- \`drafts\`: \`id\`, \`writer_id\`, \`body\`. E${RULE.slice(1)}.`],
  ['a sentence', (store) => `## Data\n\n- \`drafts\`: \`id\`, \`writer_id\`, \`body\`.\n\n\`drafts\` lives in ${store}; ${RULE.replace('query', 'query on `drafts`')}.`],
];

describe.each(FORMS)('told by %s', (_form, declared) => {
  it.each([['D1', 'pass'], ['SQLite', 'pass'], ['Neon', 'fail'], ['Supabase Postgres', 'fail']])('%s: %s', async (store, expected) => {
    expect(await verdictOf(declared(store))).toBe(expected);
  });
});

it.each([
  ['another table', `- \`drafts\`: \`id\`, \`writer_id\`. E${RULE.slice(1)}.\n\n\`previews\` lives in D1.`],
  ['denied', `- \`drafts\`: \`id\`, \`writer_id\`. E${RULE.slice(1)}.\n\n\`drafts\` does not go in D1.`],
  ['left open', `- \`drafts\`: \`id\`, \`writer_id\`. E${RULE.slice(1)}.\n\n\`drafts\` might live in D1.`],
])('near miss: %s', async (_name, declared) => {
  expect(await verdictOf(`## Data\n\n${declared}`)).toBe('fail');
});
