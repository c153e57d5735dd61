import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/*
 * What a product did that this design takes the place of is none of this design, whatever the tense.
 */

async function verdictOf(background: string, sentence: string): Promise<string> {
  const text = `# Huts\n\n${background}\n\n## Data\n\nSupabase Postgres.\n\n- \`stays\`: \`id\`, \`guest_id\`, \`arrival\`\n\n## Access\n\n${sentence}\n`;
  const { verdicts } = await lintText(text, { preset: 'recommended', filePath: '/draft.md', today: '2026-01-01' });
  return verdicts.find(({ ruleId, subject }) => ruleId === 'rls-per-table' && subject === 'table:stays')?.verdict ?? 'none';
}

const RULE = 'RLS with `guest_id = auth.uid()`';

describe('a product that the document leaves', () => {
  it.each([
    'Until now stays were booked in Ladona, a hosted product.', 'The club moves from Ladona to this system.', 'This replaces Ladona.', 'Ladona is switched off in May.', "Ladona's contract ends in May.",
  ])('is told of apart: %s', async (background) => {
    expect(await verdictOf(background, `In Ladona \`stays\` has ${RULE}.`)).toBe('fail');
    expect(await verdictOf(background, `Here \`stays\` has ${RULE}.`)).toBe('pass');
  });

  it.each([`Ladona has ${RULE} on \`stays\`.`, `\`stays\` has ${RULE} in Ladona.`, `Under Ladona, \`stays\` has ${RULE}, and wardens see their hut.`])('in whatever order: %s', async (sentence) => {
    expect(await verdictOf('This replaces Ladona.', sentence)).toBe('fail');
  });

  it.each([
    `In Ladona \`stays\` was open to all; here it has ${RULE}.`, `\`stays\` is copied from Ladona and has ${RULE}.`, `\`stays\` has ${RULE}, which Ladona never had.`, `In Ladona and here \`stays\` has ${RULE}.`,
  ])('near miss: %s', async (sentence) => {
    expect(await verdictOf('This replaces Ladona.', sentence)).toBe('pass');
  });

  it('is no database that may stay the store', async () => {
    expect(await verdictOf('Until now all was kept in Supabase.', `In Supabase \`stays\` has ${RULE}.`)).toBe('pass');
  });
});

describe('a clause with "where" behind the system before this one', () => {
  it.each([`The rows of \`stays\` come from the old app and its project, where RLS keeps them apart with the policy \`guest_id = auth.uid()\`.`, `\`stays\` is taken over from its predecessor, in which it has ${RULE}.`])('tells of that: %s', async (sentence) => {
    expect(await verdictOf('A club.', sentence)).toBe('fail');
  });
  it.each([
    `The rows of \`stays\` come from the old app; here RLS keeps them apart with the policy \`guest_id = auth.uid()\`.`, `\`stays\` comes from the old app (where there was nothing); it has ${RULE} now.`,
  ])('near miss: %s', async (sentence) => {
    expect(await verdictOf('A club.', sentence)).toBe('pass');
  });
});
