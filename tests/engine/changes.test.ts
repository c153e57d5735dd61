import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const SCHEMA = '# Shop\n\n## Tables\n\n| Table | Columns | RLS |\n|---|---|---|\n| users | id, email | enabled, policy: `id = auth.uid()` |\n';
const BASE = `${SCHEMA}| orders | id, user_id | |\n\n## Notes\n\n\`POST /api/orders\` (Supabase JWT) writes into \`orders\`.\n`;

describe('what failed in the base draft', () => {
  it.each([
    ['is deleted from the schema and still used', BASE.replace('| orders | id, user_id | |\n', ''), ['table:orders']],
    ['is deleted everywhere', SCHEMA, ['table:orders']],
    ['near miss: is mended', BASE.replace('user_id | |', 'user_id | enabled, policy: `user_id = auth.uid()` |'), []],
    ['near miss: is there as a table that needs no row level security', BASE.replace('id, user_id', 'id, label'), []],
  ])('%s', async (_, text, deleted) => {
    const { messages } = await lintText(text, { preset: 'recommended', base: BASE });
    expect(messages.filter(({ messageId }) => messageId === 'disappeared').map(({ subject }) => subject)).toEqual(deleted);
  });
});
