import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/** A demand of the gate in the short words of a cell or a field. */
interface Short {
  readonly rule: string;
  readonly subject: string;
  readonly statement: string;
  /** Label of the field, header of the column. */
  readonly label: string;
  readonly purpose: string;
}

const ASKS = 'asks OpenAI what to sow and waits for the answer';
const SHORT: readonly Short[] = [
  { rule: 'rls-per-table', subject: 'table:leases', statement: 'RLS on with the policy `member_id = auth.uid()`', label: 'RLS', purpose: 'id, member_id, plot_no' },
  { rule: 'named-auth-per-post', subject: 'endpoint:POST /api/leases', statement: 'Supabase session (JWT bearer)', label: 'Auth', purpose: 'lets a plot' },
  { rule: 'worker-auth', subject: 'endpoint:GET /api/cron/remind', statement: '`Authorization: Bearer CRON_SECRET`', label: 'Auth', purpose: 'called by Vercel Cron each night, mails members' },
  { rule: 'rate-limit-per-paid-call', subject: 'endpoint:POST /api/advice', statement: '5 req/60s per user', label: 'Rate limit', purpose: ASKS },
  { rule: 'ai-call-timeout', subject: 'endpoint:POST /api/advice', statement: '`AbortController` at 8 s, then JSON 504', label: 'Timeout', purpose: ASKS },
];

const nameOf = ({ subject }: Short): string => subject.slice(subject.indexOf(':') + 1);

/** The places where such words stand. */
const PLACES: Readonly<Record<string, (short: Short, words: string) => readonly string[]>> = {
  'a cell': (short, words) => [`| What | Purpose | ${short.label} |`, '|---|---|---|', `| \`${nameOf(short)}\` | ${short.purpose} | ${words} |`],
  'a field': (short, words) => [`### \`${nameOf(short)}\``, '', `- ${short.label === 'RLS' ? 'Columns' : '**Purpose:**'} ${short.purpose}`, `- **${short.label}:** ${words}`],
  'the rest of a line': (short, words) => [short.label === 'RLS' ? `- \`${nameOf(short)}\` (${short.purpose}) — ${words}` : `- \`${nameOf(short)}\` — ${short.purpose}. ${short.label}: ${words}`],
};

async function verdicts(remark: string): Promise<string[]> {
  const given: string[] = [];
  for (const short of SHORT) {
    for (const [place, write] of Object.entries(PLACES)) {
      const words = remark.replace('IT', short.statement);
      const text = [
        '# Allotments', '', 'A Next.js application on Supabase Postgres. Plots are let to members.', '', short.label === 'RLS' ? '## Tables' : '## Endpoints', '',
        ...write(short, words).map((line) => line.replace('| What |', short.label === 'RLS' ? '| Table |' : '| Endpoint |')), '',
        '## Environment variables', '', '- `DATABASE_URL`', '- `OPENAI_API_KEY`', '- `CRON_SECRET`', '', words.includes('[^1]') ? '[^1]: Post-MVP.\n' : '',
      ].join('\n');
      const result = await lintText(text, { filePath: 'a.md', preset: 'gate', today: '2026-06-01' });
      const verdict = result.verdicts.find((each) => each.ruleId === short.rule && each.subject === short.subject)?.verdict ?? 'not judged';
      given.push(`${short.rule} in ${place}: ${verdict}`);
    }
  }
  return given;
}

const everywhere = (verdict: string): string[] => SHORT.flatMap(({ rule }) => Object.keys(PLACES).map((place) => `${rule} in ${place}: ${verdict}`));

describe('a remark on a short statement', () => {
  it.each([
    '~~IT~~', '<!-- IT -->', 'IT (later)', 'IT (planned)', 'IT (TBD)', 'IT?', 'IT — not yet', 'no IT', 'not IT', 'IT: not implemented', 'IT (phase 2)', 'IT in staging only', 'optional: IT', 'ideally IT',
    'IT, but not enforced', 'IT (disabled)', '❌ IT', 'was: IT', 'IT → removed', 'considering IT', 'could be IT', 'IT if time permits', 'IT once we have users', 'TODO: IT', 'IT[^1]', 'IT (not in the MVP)',
    'IT — nice to have', 'IT (stub)', 'maybe IT', 'IT (proposed)', 'IT ⏳', 'IT 🚧', 'IT (WIP)', 'IT ✗', 'none (IT planned)', 'none yet; IT follows', 'IT after launch', 'IT (soon)', 'IT (not verified)',
    'IT, not checked', 'IT (unused)', 'IT (for now off)', 'IT, ignored', 'we thought of IT', 'IT was considered', 'IT would be better', 'missing: IT', 'needs IT (open)', 'IT (not started)', 'IT (backlog)',
    'IT, currently commented out', 'planned: IT', 'v2: IT', 'later: IT', 'IT (to be confirmed)', 'IT (if needed)', 'IT when traffic grows', 'IT (skipped for MVP)', 'without IT', 'IT (deprecated)', 'IT [TODO]',
    'IT (pending review)', 'IT – decision open',
  ])('that takes it back fails: %s', async (remark) => {
    expect(await verdicts(remark)).toEqual(everywhere('fail'));
  });

  it.each([
    'IT', 'IT ✓', 'IT (done)', 'IT, always', 'IT (enforced)', '✅ IT', 'IT; no exceptions', 'IT (see below)', 'IT, tested in CI', 'IT (since v2)', 'IT. Later calls are no different', 'IT (mandatory)', 'IT, not optional',
    'IT, nothing else', 'IT — implemented', 'IT (live)', 'IT (v1)', 'required: IT', 'IT, never skipped', 'IT (phase 1)', 'IT; pictures (planned)', 'IT. Export (later)',
  ])('that says so passes: %s', async (remark) => {
    expect(await verdicts(remark)).toEqual(everywhere('pass'));
  });
});
