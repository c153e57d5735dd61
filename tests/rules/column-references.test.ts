import { describe, expect, it } from 'vitest';
import { verdictsOf } from './support.js';

async function judged(rule: string, text: string): Promise<string> {
  return (await verdictsOf(rule, text)).map(({ subject, verdict }) => `${subject.slice('input:'.length)} ${verdict}`).join(', ');
}

const ofCell = (cell: string): Promise<string> => judged('input-column-mapping', `# Donor day\n\n## Screen\n\n| Field | Control | Kept in | Type |\n|---|---|---|---|\n| Name | text | \`donors.full_name\` | text, not null |\n| Phone | text | ${cell} | text, not null |\n`);
const ofSentence = (words: string): Promise<string> => judged('input-column-mapping', `# Choir\n\nThe form has a text box *Your name* and a picker *Voice*.\n\n\`\`\`sql\nCREATE TABLE singers (id uuid PRIMARY KEY, user_id uuid, full_called text NOT NULL, voice text NOT NULL);\n\`\`\`\n\n${words}\n`);
const ofColumn = (field: string, column: string): Promise<string> => judged('input-column-mapping', `# Shop\n\n## Form\n\nThe order form has a text area *Source text* and a picker *${field}*.\n\n\`\`\`sql\nCREATE TABLE orders (id uuid PRIMARY KEY, user_id uuid NOT NULL, source_text text NOT NULL, ${column} text NOT NULL);\n\`\`\`\n`);

describe('a column without its table', () => {
  it.each(['ditto, column `phone`', 'same table, `phone`', 'as above, column `phone`', '`donors`, column `phone`', 'column `phone` of the same table', '`.phone`'])('is in that of the row above: %s', async (cell) => {
    expect(await ofCell(cell)).toBe('Name pass, Phone pass');
  });

  it.each(['–', 'ditto', 'nowhere yet', 'same table, column to be named'])('near miss, none is named: %s', async (cell) => {
    expect(await ofCell(cell)).toBe('Name pass, Phone fail');
  });

  it.each(['*Your name* lands in `full_called`.', '`full_called` holds *Your name*.', '*Your name* → `full_called`'])('is the only one that is called so: %s', async (words) => {
    expect(await ofSentence(words)).toContain('Your name pass');
  });

  it.each(['*Your name* lands in `nickname`.', 'We greet people with *Your name*.'])('near miss: %s', async (words) => {
    expect(await ofSentence(words)).toContain('Your name fail');
  });
});

describe('a column that is called by an abbreviation', () => {
  it.each([['Target language', 'target_lang'], ['Quantity', 'qty'], ['Department', 'dept'], ['Frequency', 'freq']])('%s is %s', async (field, column) => {
    expect(await ofColumn(field, column)).toContain(`${field} pass`);
  });

  it.each([['Target language', 'target_land'], ['Quantity', 'quality']])('near miss: %s is not %s', async (field, column) => {
    expect(await ofColumn(field, column)).toContain(`${field} fail`);
  });
});

describe('a column that a migration adds to an existing table', () => {
  const FORM = '# Kitchen\n\n## Form\n\nThe profile form has allergies (text area) and diet (radio).\n\n';
  it('keeps a field, in a listing and in a sentence', async () => {
    expect(await judged('input-column-mapping', `${FORM}\`\`\`sql\nALTER TABLE members ADD COLUMN allergies text, ADD COLUMN diet text NOT NULL;\n\`\`\`\n`)).toBe('allergies pass, diet pass');
    expect(await judged('input-column-mapping', `${FORM}\`ALTER TABLE members ADD COLUMN allergies text, ADD COLUMN diet text NOT NULL\`\n`)).toBe('allergies pass, diet pass');
  });

  it('near miss: one that it does not add', async () => {
    expect(await judged('input-column-mapping', `${FORM}\`\`\`sql\nALTER TABLE members ADD COLUMN diet text NOT NULL;\n\`\`\`\n`)).toBe('allergies fail, diet pass');
  });
});
