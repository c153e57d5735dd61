import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';
import { lines } from '../extract/support.js';

/** A demand of the checklist, and a document with a hole for the words that meet it. */
interface Demand {
  readonly subject: string;
  readonly statement: string;
  readonly draft: (words: string) => string;
}

const CURSOR = 'It takes 50 rows `WHERE grid IS NULL AND id > $cursor ORDER BY id`';
const DEMANDS: Readonly<Record<string, Demand>> = {
  'url-id-lookup': {
    subject: 'endpoint:GET /api/hives/:hiveId',
    statement: '`SELECT * FROM hives WHERE id = $hiveId`',
    draft: (words) => lines('## Endpoints', '', '### `GET /api/hives/:hiveId`', '', '- Auth: session cookie, checked by `requireUser()`', '- Out: the hive', `- Lookup: ${words}`),
  },
  'enum-validation': {
    subject: 'input:temper',
    statement: '`<select>` of 3 values, 422 for any other, CHECK on the column',
    draft: (words) => lines('## Forms', '', '| Field | Stored in | Validation |', '|---|---|---|', `| temper | \`hives.temper\` text not null | ${words} |`, '', '## Tables', '', "- hives: id uuid pk, keeper_id uuid, temper text not null (calm, lively or wild)"),
  },
  'backfill-termination': {
    subject: 'endpoint:POST /ops/backfill-grid',
    statement: CURSOR,
    draft: (words) => lines('## Endpoints', '', `- \`POST /ops/backfill-grid\` fills in what hives lack in batches, header \`x-ops-key\` equals \`OPS_KEY\`. ${words}. A hive without a place is marked \`no_grid\`.`),
  },
  'input-column-mapping': {
    subject: 'input:Queen born in',
    statement: '`hives.queen_year`',
    draft: (words) => lines('## Inputs', '', '| Field | Stored in |', '|---|---|', `| Queen born in | ${words} |`, '', '## Tables', '', '- hives: id uuid pk, keeper_id uuid, queen_year int null'),
  },
  'heavy-read-strategy': {
    subject: 'endpoint:GET /api/hives',
    statement: 'cursor pagination, 50 rows a page',
    draft: (words) => lines('## Endpoints', '', '### `GET /api/hives`', '', '- Auth: session cookie, checked by `requireUser()`', '- Out: all hives of the association', `- Size: ${words}`),
  },
  'page-rehydration': {
    subject: 'page:/report/:hiveId',
    statement: 'the page calls `GET /api/hives/:hiveId` on load and renders the row',
    draft: (words) => lines('## Endpoints', '', '- `GET /api/hives/:hiveId`: `hives` by `id`.', '', '## Pages', '', `- \`/report/:hiveId\` is linked from the weekly e-mail. ${words}.`),
  },
  'session-id-origin': {
    subject: 'id:traceId',
    statement: 'the handler makes `traceId = crypto.randomUUID()` before anything else',
    draft: (words) => lines('## Data flow', '', `1. \`POST /api/inspections\`: ${words}.`, '2. `traceId` goes into `inspections.trace_id`, into the log and into the PostHog event `inspection_saved`.'),
  },
  'simulator-idempotency': {
    subject: 'tool:demo button',
    statement: 'on mount the demo button checks the localStorage key `demo_done`; the insert has `ON CONFLICT DO NOTHING`',
    draft: (words) => lines('## Tools', '', `- **Demo button** fires the event \`demo_swarm\` for a salesperson. ${words}.`),
  },
  'write-atomicity': {
    subject: 'endpoint:POST /api/inspections',
    statement: 'both are written in one transaction',
    draft: (words) => lines('## Endpoints', '', `- \`POST /api/inspections\` inserts an \`inspections\` row and then its \`inspection_frames\`; ${words}.`, '', '## Tables', '', '- inspections: id uuid pk, keeper_id uuid', '- inspection_frames: id uuid pk, inspection_id uuid references inspections'),
  },
  'fan-out-status-contract': {
    subject: 'endpoint:POST /workers/weigh',
    statement: 'the worker answers 500 when it fails',
    draft: (words) => lines('## Endpoints', '', `- \`POST /cron/weigh\` fans out to \`POST /workers/weigh\`, one call for each hive. Both check \`x-cron-key\` against \`CRON_KEY\`.`, `- \`POST /workers/weigh\` reads the scale; ${words}.`),
  },
  'telemetry-not-awaited': {
    subject: 'endpoint:POST /api/inspections',
    statement: 'the PostHog call is not awaited, it runs in `waitUntil`',
    draft: (words) => lines('## Endpoints', '', `- \`POST /api/inspections\` has a P95 of 300 ms and sends \`inspection_saved\` to PostHog; ${words}.`),
  },
};

async function verdictOn(rule: string, remark: string): Promise<string> {
  const { subject, statement, draft } = DEMANDS[rule] as Demand;
  const { verdicts } = await lintText(lines('# Hives', '', draft(remark.replace('IT', statement))), { filePath: 'a.md', preset: 'recommended', today: '2026-06-01' });
  return verdicts.find((verdict) => verdict.ruleId === rule && verdict.subject === subject)?.verdict ?? 'not judged';
}

describe.each(Object.keys(DEMANDS))('what meets %s', (rule) => {
  it.each(['IT', 'IT (done)', 'IT ✓', 'required: IT'])('passes: %s', async (remark) => {
    expect(await verdictOn(rule, remark)).toBe('pass');
  });

  it.each(['IT (later)', 'IT — not yet', 'IT (planned for phase 2)', 'TODO: IT', 'later: IT', 'IT (TBD)', 'not built: IT', 'IT (not implemented)'])('fails where it is put off: %s', async (remark) => {
    expect(await verdictOn(rule, remark)).toBe('fail');
  });
});

describe.each(['url-id-lookup', 'enum-validation', 'session-id-origin', 'write-atomicity', 'telemetry-not-awaited'])('what meets %s', (rule) => {
  it.each(['IT — out of scope for v1', 'IT (aspirational)', 'nice to have: IT', 'we no longer do this: IT', 'it was proposed that IT'])('fails where it is wished for or given up: %s', async (remark) => {
    expect(await verdictOn(rule, remark)).toBe('fail');
  });
});

it.each(['(planned, in the hive, sold)', '“Now” or “Later” as buttons', '*maybe*, *never* or *always*', 'and may add a comment'])('takes what a user may choose or do for no deferral of a control: %s', async (words) => {
  const form = lines('# Hives', '', '## Inputs', '', '| Field | Control | Stored in |', '|---|---|---|', `| State | a select ${words} | \`swarms.state\` |`, '', '## Tables', '', "- swarms: id uuid pk, keeper_id uuid, state text not null check (state in ('planned', 'sold'))");
  const { messages } = await lintText(form, { filePath: 'a.md', preset: 'recommended', today: '2026-06-01' });
  expect(messages.filter(({ ruleId, subject }) => ruleId === 'enum-validation' && subject === 'input:State').map(({ messageId }) => messageId)).toEqual(['noRejection']);
});

it.each([['It returns them all, the page shows 50 at a time', 'fail'], ['It returns 50 at a time', 'pass']])('takes what a page shows for no bound of a read: %s', async (words, expected) => {
  const { verdicts } = await lintText(lines('# Hives', '', '## Endpoints', '', `- \`GET /api/hives\` lists the hives of the association. Auth: session cookie. ${words}.`), { filePath: 'a.md', preset: 'recommended', today: '2026-06-01' });
  expect(verdicts.find(({ ruleId, subject }) => ruleId === 'heavy-read-strategy' && subject === 'endpoint:GET /api/hives')?.verdict).toBe(expected);
});
