import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/*
 * Listings in YAML or JSON within markdown: which of them tell the design, and which only show something.
 */

async function subjectsOf(text: string): Promise<string[]> {
  const { verdicts } = await lintText(text, { preset: 'recommended', filePath: '/draft.md', today: '2026-01-01' });
  return [...new Set(verdicts.map(({ subject }) => subject))];
}

const DESIGN = `
backend:
  description: One Node service over Postgres.
  services:
    - name: api
      responsibility: everything over HTTP
  auth:
    members: cookie hut_sid, read by requireMember
  endpoints:
    POST /huts/{hutId}/stays:
      purpose: books a stay
      auth: requireMember
      body: { nights: int }
      returns: { stay_id: uuid }
  tables:
    stays:
      columns: { id: uuid, member_id: uuid, hut_id: uuid }
      rls: true
  risks:
    - two members book the last bunk
`;

describe('a listing that tells the whole design', () => {
  const EXPECTED = ['named-auth-per-post', 'rls-per-table'];

  it.each([
    ['yaml', DESIGN],
    ['yml', DESIGN],
    ['', DESIGN],
  ])('is read as the file would be (%s)', async (lang, design) => {
    const { verdicts } = await lintText(`# Huts\n\nHere is the design.\n\n\`\`\`${lang}${design}\`\`\`\n\nTell me what you think.\n`, { preset: 'recommended', filePath: '/draft.md', today: '2026-01-01' });
    expect(verdicts.filter(({ ruleId }) => EXPECTED.includes(ruleId)).map(({ ruleId, subject, verdict }) => `${ruleId} ${subject} ${verdict}`).sort()).toEqual([
      'named-auth-per-post endpoint:POST /huts/{hutId}/stays pass',
      'rls-per-table table:stays fail',
    ]);
    expect(verdicts.filter(({ ruleId, subject }) => ruleId === 'schema' && subject.startsWith('section:')).map(({ subject }) => subject)).toContain('section:Technical Risks');
  });
});

describe('a listing that tells its section', () => {
  const within = (listing: string): string => `# Huts\n\n## Architecture\n\nOne service over Postgres.\n\n## API Endpoints\n\n- \`POST /huts\` adds a hut\n- \`GET /huts\` lists huts\n\n## Services\n\n\`\`\`yaml\n${listing}\`\`\`\n\n## Data Flow\n\n1. A warden adds a hut.\n`;

  it.each(['services:\n  - name: warden\n    responsibility: opens the hut\n', '- name: warden\n  responsibility: opens the hut\n', 'services:\n  warden: opens the hut\n'])('is read under its heading, with its key or without', async (listing) => {
    expect((await subjectsOf(within(listing))).filter((subject) => subject.startsWith('service:'))).toEqual(['service:warden']);
  });
});

describe('a listing that only shows something', () => {
  it('stays a listing when it is a file of another tool', async () => {
    const subjects = await subjectsOf('# Huts\n\n## Services\n\n```yaml\nservices:\n  db:\n    image: postgres:16\n    ports: ["5432:5432"]\n```\n');
    expect(subjects.filter((subject) => subject.startsWith('service:'))).toEqual([]);
  });

  it('stays a listing when it is a configuration', async () => {
    const subjects = await subjectsOf('# Huts\n\n## Notes\n\n```yaml\ndatabase:\n  host: localhost\napi:\n  port: 8080\nauth:\n  issuer: https://id.example.org\n```\n');
    expect(subjects.filter((subject) => /^(?:table|endpoint|service):/.test(subject))).toEqual([]);
  });

  it('stays a listing when it is an example of an answer', async () => {
    const subjects = await subjectsOf('# Huts\n\n## API Endpoints\n\n### GET /huts\n\n```json\n{ "services": [{ "name": "shower" }], "tables": 4, "risks": [] }\n```\n');
    expect(subjects.filter((subject) => /^(?:table|service):/.test(subject))).toEqual([]);
  });
});
