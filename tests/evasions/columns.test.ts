import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/** A row that meets a demand, below a header of which `IT` is the name. */
const ROWS: readonly (readonly [rule: string, subject: string, it: string, purpose: string, cell: string])[] = [
  ['rls-per-table', 'table:leases', 'RLS', 'id, member_id', 'on; `member_id = auth.uid()`'],
  ['named-auth-per-post', 'endpoint:POST /api/leases', 'Auth', 'lets a plot', 'Bearer JWT'],
  ['worker-auth', 'endpoint:GET /api/cron/remind', 'Auth', 'called by Vercel Cron each night', 'Bearer `CRON_SECRET`'],
  ['rate-limit-per-paid-call', 'endpoint:POST /api/advice', 'Rate limit', 'asks OpenAI what to sow', '5/min per user'],
  ['ai-call-timeout', 'endpoint:POST /api/advice', 'Timeout', 'asks OpenAI what to sow and waits for the answer', '`AbortController` at 8 s, then JSON 504'],
];

async function verdictsBelow(header: string): Promise<(string | undefined)[]> {
  const given: (string | undefined)[] = [];
  for (const [rule, subject, name, purpose, cell] of ROWS) {
    const kind = subject.startsWith('table') ? 'Table' : 'Endpoint';
    const text = `# Allotments\n\nA Next.js application on Supabase Postgres.\n\n## ${kind}s\n\n| ${kind} | Notes | ${header.replace('IT', name)} |\n|---|---|---|\n| \`${subject.slice(subject.indexOf(':') + 1)}\` | ${purpose} | ${cell} |\n`;
    const { verdicts } = await lintText(text, { filePath: 'a.md', preset: 'gate', today: '2026-06-01' });
    given.push(verdicts.find((each) => each.ruleId === rule && each.subject === subject)?.verdict);
  }
  return given;
}

describe('the header of a column', () => {
  it.each(['IT (planned)', 'IT, next release', 'IT (from v2)', 'IT (post-MVP)', 'Future IT', 'IT in phase 2', 'IT we would like to have', 'IT – nice to have', 'IT (optional)'])('turns its cells: %s', async (header) => {
    expect(await verdictsBelow(header)).toEqual(ROWS.map(() => 'fail'));
  });

  it.each(['IT', 'IT?', 'IT (v1)', 'IT (migration 2)', 'IT (since v2.1 of the API)', 'IT, as built'])('near miss: %s', async (header) => {
    expect(await verdictsBelow(header)).toEqual(ROWS.map(() => 'pass'));
  });
});

describe('the header of what is done about a risk', () => {
  const below = async (header: string): Promise<string | undefined> => {
    const text = `# Allotments\n\nA Next.js application.\n\n## Endpoints\n\n- \`POST /api/advice\` asks OpenAI what to sow\n\n## Risks\n\n| Risk | ${header} |\n|---|---|\n| Somebody floods \`POST /api/advice\` | 3 an hour per member, then 429 |\n`;
    const { verdicts } = await lintText(text, { filePath: 'a.md', preset: 'gate', today: '2026-06-01' });
    return verdicts.find(({ ruleId }) => ruleId === 'rate-limit-per-paid-call')?.verdict;
  };
  it.each(['What a later release does about it', 'What v2 does about it', 'What we do against it later', 'Countermeasure after launch', 'What could be done about it'])('puts it off: %s', async (header) => {
    expect(await below(header)).toBe('fail');
  });

  it.each(['What this release does about it', 'What we do about it', 'What we do about it before launch'])('near miss: %s', async (header) => {
    expect(await below(header)).toBe('pass');
  });
});
