import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/*
 * Answers to questions about one table: what they say is said of the table that the question names.
 */

async function verdictOf(asked: string): Promise<string> {
  const text = `# Board\n\nPostgres on Supabase.\n\n## Tables\n\n- \`notes(id, author_id, body)\`\n- \`signs(id, label)\`\n\n## FAQ\n\n${asked}\n\n**Anything else?**\nNot at all.\n`;
  const { verdicts } = await lintText(text, { preset: 'recommended', filePath: '/draft.md', today: '2026-01-01' });
  return verdicts.find(({ ruleId, subject }) => ruleId === 'rls-per-table' && subject === 'table:notes')?.verdict ?? 'none';
}

describe('an answer', () => {
  it.each([
    '**Do `notes` have row level security?**\nThey do: RLS is on, and `author_id = auth.uid()` holds for every command.',
    '**Is RLS on for `notes`?**\nYes. `author_id = auth.uid()` for every command.',
    '### Is RLS on for `notes`?\n\nYes, with `author_id = auth.uid()`.',
    'Q: Is RLS on for `notes`?\n\nA: Yes, only the author reads and writes a row.',
    '- **Is RLS on for `notes`?** Yes, with `author_id = auth.uid()`.',
    '**Who may see a row of `notes`?**\nRLS is on. Policy: `author_id = auth.uid()`.',
    '### Who reaches the rows of `notes`?\n\nRow level security is enabled; policy `author_id = auth.uid()`.',
    '- **Who can read `notes`?** Nobody but the author. RLS is on, policy `author_id = auth.uid()`.',
    '**Who may see a row of `signs`?**\nEverybody.\n\n**And `notes`?**\nRLS keeps them apart with the policy `author_id = auth.uid()`.',
    '| Question | Answer |\n|---|---|\n| Is RLS on for `notes`? | Yes, `author_id = auth.uid()` |',
  ])('tells it of the table asked about: %s', async (asked) => {
    expect(await verdictOf(asked)).toBe('pass');
  });

  it.each([
    '### Is RLS on for `notes`?\n\nThe editor opens with the rows of whoever is signed in.',
    '### Is RLS on for `notes`?\n\nNo, the handlers compare `author_id = auth.uid()`.',
    '**Is RLS on for `notes`?**\nNot yet.',
    '**Is RLS on for `notes`?**\nThe first page shows each author her own, and none lists all of them.',
    '**Who may see a row of `notes`?**\nThe handler compares `author_id` with the session.',
    '**Who may see a row of `notes`?**\nThat is decided with the second release.',
    '**Who may see a row of `notes`?**\nNo RLS here, the API checks.',
    '**What is exported?**\nThe signs.\n\n**And `notes`?**\nNot yet.',
    '**Who may see a row of `notes`?**\nRLS comes with the second release, policy `author_id = auth.uid()`.',
    '**Is RLS on for `signs`?**\nThey do: RLS is on, and `author_id = auth.uid()` holds.',
  ])('that says no, or another thing, brings nothing: %s', async (asked) => {
    expect(await verdictOf(asked)).toBe('fail');
  });
});

describe('a comment that answers the one before it', () => {
  it.each([
    '> **Ada:** Nobody says who reads `notes`.\n>\n> **Ben:** We put RLS on it as well, policy: `author_id = auth.uid()`.',
    '**Ada (data):** `notes` is open.\n\n**Ben (API):** RLS is on there, policy: `author_id = auth.uid()`.',
    '- **Ada:** What about `notes`?\n- **Ben:** It gets RLS with the policy `author_id = auth.uid()`.',
    '- **Ada:** What about `notes`?\n  - **Ben:** RLS is on, policy: `author_id = auth.uid()`.',
  ])('tells it of the one table of which that speaks: %s', async (asked) => {
    expect(await verdictOf(asked)).toBe('pass');
  });

  it.each([
    '> **Ada:** Nobody says who reads `notes`.\n>\n> **Ben:** We could put RLS on it as well, policy: `author_id = auth.uid()`.',
    '**Ada:** `notes` is open.\n\n**Ben:** No RLS on it, the API checks.',
    '**Ada:** `notes` is open.\n\n**Ben:** It gets RLS with the second release, policy: `author_id = auth.uid()`.',
    '**Ada:** `notes` and `signs` are open.\n\n**Ben:** RLS is on there, policy: `author_id = auth.uid()`.',
    '**Ada:** `signs` is open.\n\n**Ben:** RLS is on there, policy: `author_id = auth.uid()`.',
  ])('near miss: %s', async (asked) => {
    expect(await verdictOf(asked)).toBe('fail');
  });
});
