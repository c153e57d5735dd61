import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/*
 * Tables told in further forms: a sentence over a list of columns, "Name | Holds", a listing keyed by their names; and columns that name a person by
 * the part she has in the row.
 */

async function failing(body: string): Promise<string[]> {
  const { verdicts } = await lintText(`# Board\n\nPostgres on Supabase.\n\n${body}\n`, { preset: 'recommended', filePath: '/draft.md', today: '2026-01-01' });
  return verdicts.filter(({ ruleId, verdict }) => ruleId === 'rls-per-table' && verdict === 'fail').map(({ subject }) => subject);
}

describe('a sentence over a list of columns', () => {
  it.each(['**boats** holds one row per boat.', '`boats` is what people look for.', '**boats** keeps what a member wrote:'])('declares the table it begins with: %s', async (lead) => {
    expect(await failing(`## Entities\n\n${lead}\n\n- \`id\` uuid\n- \`reserved_for\` uuid\n- \`title\` text`)).toEqual(['table:boats']);
  });

  it.each([['Entities', '**boats** gets a new page.', '- a search\n- a map'], ['Screens', '`boats` is a page.', '- `id` uuid\n- `owner_id` uuid']])('and none under "%s": %s', async (heading, lead, list) => {
    expect(await failing(`## ${heading}\n\n${lead}\n\n${list}`)).toEqual([]);
  });
});

describe('a column that says whose a row is', () => {
  const table = (columns: string): string => `## Tables\n\n- \`pupils(id, email)\`, RLS on, \`id = auth.uid()\`\n- \`cards(id, ${columns}, body)\``;

  it.each(['from_pupil, to_pupil', 'reserved_for', 'lent_to', 'by_pupil'])('ties the table: %s', async (columns) => {
    expect(await failing(table(columns))).toEqual(['table:cards']);
  });

  it.each(['from_station, to_station', 'for_staff bool', 'held_for interval', 'sold_at'])('or not: %s', async (columns) => {
    expect(await failing(table(columns))).toEqual([]);
  });
});

describe('a table of tables', () => {
  it('may call them names, and tell what they hold', async () => {
    expect(await failing('## Tables in this build\n\n| name | holds |\n|---|---|\n| `cards` | what a member wrote |\n| `seasons` | the public catalogue |')).toEqual(['table:cards']);
    expect(await failing('## Buckets in this build\n\n| name | holds |\n|---|---|\n| `cards` | what a member wrote |')).toEqual([]);
  });
});

describe('a listing keyed by tables', () => {
  const listing = (rls: string): string => `## Data notes\n\n\`\`\`yaml\nreaders:\n  columns: [id, email]\n  rls: on; id = auth.uid()\nmails:\n  columns: [id, from_email, body]\n  rls: ${rls}\n\`\`\``;

  it('tells each of them in its own entry', async () => {
    expect(await failing(listing('off; read by the service role only'))).toEqual(['table:mails']);
    expect(await failing(listing('on; service role only'))).toEqual([]);
  });
});
