import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';
import { lines } from '../extract/support.js';

const COLUMNS: readonly (readonly [table: string, columns: readonly string[], advice: (callerId: string) => string])[] = [
  ['orders', ['id uuid pk', 'buyer_id uuid'], (callerId) => `owner only: buyer_id = ${callerId}`],
  ['users', ['id uuid pk', 'email text'], (callerId) => `owner only: id = ${callerId}`],
  ['invites', ['id uuid pk', 'household_id uuid'], () => 'members only: household_id is one that the caller belongs to'],
  ['chats', ['id uuid pk', 'participant_ids uuid[]'], (callerId) => `participants only: ${callerId} = ANY (participant_ids)`],
  ['receipts', ['id uuid pk', 'to_phone text'], () => "owner only: to_phone is the caller's own"],
  ['lines', ['id uuid pk', 'order_id uuid references orders'], () => "owner only: its row of orders is the caller's own"],
  ['clinics', ['id uuid pk', 'phone_number text'], () => 'members only: id is one that the caller belongs to'],
  ['treatments', ['id uuid pk', 'clinic_id uuid'], () => 'members only: clinic_id is one that the caller belongs to'],
  ['profiles', [], (callerId) => `owner only: id = ${callerId}`],
  ['bookings', [], (callerId) => `owner only: user_id = ${callerId}`],
];

const STORES: readonly (readonly [words: string, callerId: string])[] = [
  ['Supabase holds the data.', 'auth.uid()'],
  ['Postgres 16 on RDS holds the data.', "current_setting('app.user_id')"],
  ["Postgres holds the data; each request sets current_setting('req.member', true).", "current_setting('req.member')"],
];

/** A draft with all tables; of those that are given, a line on what protects them. */
function draft(store: string, told: ReadonlyMap<string, string> = new Map()): string {
  const section = ([table, columns]: (typeof COLUMNS)[number]): string[] => {
    const advice = told.get(table);
    return [`### ${table}`, '', ...columns.map((column) => `- ${column}`), ...(advice === undefined ? [] : [`- RLS enabled on ${table}, and a policy: ${advice}`]), ''];
  };
  return lines('# Shop', store, '', '## Tables', '', ...COLUMNS.flatMap(section));
}

async function adviceIn(text: string): Promise<Map<string, string>> {
  const { messages } = await lintText(text, { filePath: 'draft.md' });
  const reported = messages.filter(({ ruleId }) => ruleId === 'rls-per-table');
  return new Map(reported.map(({ subject, message }) => [subject?.slice('table:'.length) ?? '', /e\.g\. "(.*)"\.$/.exec(message)?.[1] ?? message]));
}

it('goes by the column of a person, or else by what the row belongs to, in a table with several keys', async () => {
  const notes = lines('# Notes', 'Supabase holds the data.', '', '## Tables', '', '### revisions', '', '- id uuid pk', '- post_id uuid references posts', '- user_id uuid', '', '### hashtags', '', '- id uuid pk', '- post_id uuid references posts');
  expect([...(await adviceIn(notes))]).toEqual([['revisions', 'owner only: user_id = auth.uid()'], ['hashtags', "owner only: its row of posts is the caller's own"]]);
});

it('gives as its reason the column that the advice goes by', async () => {
  const jobs = lines('# Jobs', 'Supabase holds the data.', '', '## Tables', '', '### vacancies', '', '- id uuid pk', '- contact_email text', '- employer_user_id uuid');
  const { messages } = await lintText(jobs, { filePath: 'draft.md' });
  const [message] = messages.filter(({ ruleId }) => ruleId === 'rls-per-table');
  expect(message?.message).toMatch(/column employer_user_id, line 10\b.*employer_user_id = auth\.uid\(\)/);
});

describe.each(STORES)('what rls-per-table would accept, where "%s"', (store, callerId) => {
  it('names the column that ties the table, and the caller as the store does', async () => {
    expect([...(await adviceIn(draft(store)))]).toEqual(COLUMNS.map(([table, , advice]) => [table, advice(callerId)]));
  });

  it('is accepted', async () => {
    const advised = await adviceIn(draft(store));
    expect(await adviceIn(draft(store, advised))).toEqual(new Map());
  });
});
