import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/*
 * What puts off all that stands below or beside it: the lead-in of a list, the time of a row of a plan, the note to a cell, the option that was not taken.
 */

async function verdictOf(told: string): Promise<string> {
  const text = `# Board\n\nPostgres on Supabase.\n\n## Tables\n\n- \`notes(id, author_id, body)\`\n\n${told}\n`;
  const { verdicts } = await lintText(text, { preset: 'recommended', filePath: '/draft.md', today: '2026-01-01' });
  return verdicts.find(({ ruleId, subject }) => ruleId === 'rls-per-table' && subject === 'table:notes')?.verdict ?? 'none';
}

const RULE = '`notes`: RLS on, `author_id = auth.uid()`';

describe('the lead-in of a list', () => {
  it.each(['With the second school we are weighing, and might bring if they insist,', 'We are still considering:', 'What we might add one day:', 'Under discussion:', 'Not decided yet:', 'Put off:'])('puts off what it leads in: %s', async (lead) => {
    expect(await verdictOf(`## Security\n\n${lead}\n\n- a second factor\n- ${RULE}`)).toBe('fail');
  });

  it.each(['The first migration brings:', 'We weighed this for long and build:', 'After considering the options we switch on:', 'The author may add a note:', 'Decided:'])('leaves it as it stands: %s', async (lead) => {
    expect(await verdictOf(`## Security\n\n${lead}\n\n- a second factor\n- ${RULE}`)).toBe('pass');
  });
});

describe('the time of a row of a plan', () => {
  const plan = (header: string, when: string): string => `## Implementation plan\n\n| ${header} | What |\n|---|---|\n| Week 1 | tables |\n| ${when} | ${RULE} |`;

  it.each([['When', 'Some time after go-live'], ['Phase', 'Later'], ['Milestone', 'Not scheduled'], ['', 'One day'], ['Date', 'TBD'], ['When', 'After the launch']])('puts it off where none is set: %s, %s', async (header, when) => {
    expect(await verdictOf(plan(header, when))).toBe('fail');
  });

  it.each([['When', 'Week 5, go-live'], ['Phase', '2'], ['Milestone', 'Before the launch'], ['', 'Week 2'], ['Area', 'Later stages of the form']])('is part of it: %s, %s', async (header, when) => {
    expect(await verdictOf(plan(header, when))).toBe('pass');
  });
});

describe('the note to a cell', () => {
  const noted = (cell: string, other: string, note: string): string => `## Access\n\n| Table | RLS | Kept |\n|---|---|---|\n| \`notes\` | ${cell} | ${other} |\n\n${note}`;

  it.each(['¹ What this cell says arrives with phase 2; the table ships without it.', '¹ This comes after the launch.'])('puts off what it is set at: %s', async (note) => {
    expect(await verdictOf(noted('on; `author_id = auth.uid()` ¹', 'a year', note))).toBe('fail');
    expect(await verdictOf(noted('on; `author_id = auth.uid()`', 'a year ¹', note))).toBe('pass');
  });
});

describe('a decision between options', () => {
  const decided = (decision: string): string => `## How notes are guarded\n\n*Option 1.* The handlers compare the author, and \`notes\` has no RLS.\n\n*Option 2.* \`notes\` has RLS: \`author_id = auth.uid()\`.\n\n${decision}`;

  it.each(['**Taken on 12 May: option 2.** The other one was rejected.', 'The board voted for option 2.', 'Outcome: option 2.', 'Option 1 was turned down.', 'Option 2 won.', 'We settled on option 2.'])('leaves the one that is taken: %s', async (decision) => {
    expect(await verdictOf(decided(decision))).toBe('pass');
  });

  it.each(['**Taken on 12 May: option 1.** The other one was rejected.', 'The board voted for option 1.', 'Rejected in May: option 2.', 'Result – option 1.', 'Nothing is decided.'])('and not the other: %s', async (decision) => {
    expect(await verdictOf(decided(decision))).toBe('fail');
  });
});
