import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/** The rules that speak of a subject or a line, in the order of their names. */
async function rulesAt(text: string, place: { readonly subject?: string; readonly line?: number }): Promise<string[]> {
  const { messages } = await lintText(text, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return messages.filter(({ subject, line }) => (place.subject === undefined || subject === place.subject) && (place.line === undefined || line === place.line)).map(({ ruleId }) => String(ruleId)).sort();
}

const SCHEMA = `# Orders

## Schema

\`\`\`sql
CREATE TABLE orders (id uuid PRIMARY KEY, user_id uuid NOT NULL);
CREATE TABLE order_items (id uuid PRIMARY KEY, order_id uuid NOT NULL REFERENCES orders(id));
CREATE TABLE profiles (id uuid PRIMARY KEY, user_id uuid NOT NULL);
\`\`\`

`;

describe('one gap is reported by one rule', () => {
  it.each<[string, string]>([
    ['a row of the policies, not enabled', '## Policies\n\n| Table | RLS | Policy |\n|---|---|---|\n| orders | on | owner only |\n| order_items | on | via orders |\n| profiles | on | owner only |\n| user_addresses | off | none |\n'],
    ['an item of the gate, put off', '## Security Gate\n\n1. RLS on all user tables:\n   - orders: RLS on, owner only\n   - order_items: RLS on, via orders\n   - profiles: RLS on, owner only\n   - user_addresses: TBD\n'],
    ['a statement of the script', '```sql\nALTER TABLE user_addresses ENABLE ROW LEVEL SECURITY;\n```\n'],
  ])('a table that only its protection names is undeclared, and not judged by rls-per-table: %s', async (_name, text) => {
    expect(await rulesAt(SCHEMA + text, { subject: 'table:user_addresses' })).toEqual(['no-undeclared-table']);
  });

  it('near miss: a table of the schema is judged by rls-per-table', async () => {
    expect(await rulesAt(`${SCHEMA}## Policies\n\n| Table | RLS | Policy |\n|---|---|---|\n| orders | off | none |\n`, { subject: 'table:orders' })).toEqual(['rls-per-table']);
  });

  it('where there is no list of variables, no provider lacks in it', async () => {
    const text = '# Notes\n\n## API Endpoints\n\n- `POST /api/summaries`: summarises a note with OpenAI. Auth: Clerk session token.\n\nVariables: see `.env.example`.\n';
    const { messages } = await lintText(text, { preset: 'strict', requireSubjects: false });
    expect(messages.filter(({ ruleId }) => ruleId === 'env-vars-listed' || ruleId === 'provider-key-listed').map(({ messageId }) => messageId)).toEqual(['noList']);
  });

  it('TBD in the place of an answer is reported by the rule that wants the answer', async () => {
    const text = '# Notes\n\n## API Endpoints\n\n| Endpoint | Purpose | Auth |\n|---|---|---|\n| POST /api/notes | Stores a note | TBD |\n';
    expect(await rulesAt(text, { line: 7 })).toEqual(['named-auth-per-post']);
  });

  it('a field without a column is reported by input-column-mapping alone', async () => {
    const text = `${SCHEMA}## Form\n\n| Field | Control | Values | Column |\n|---|---|---|---|\n| Priority | free text | low, normal, high | – |\n`;
    expect(await rulesAt(text, { subject: 'input:Priority' })).toEqual(['input-column-mapping']);
  });
});
