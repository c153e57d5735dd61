/** A demand of the gate: a document with a hole for the statement that meets it. */
export interface Demand {
  readonly rule: string;
  readonly subject: string;
  /** What meets the demand, as an honest author states it. */
  readonly statement: string;
  /** The thing by a name of a few words, for sentences about it: "it is put off". */
  readonly thing: string;
  /** The name of the subject as the document has it, and a name that only looks like it. */
  readonly name: string;
  readonly lookAlike: string;
  /** The document, with what stands in the subject's own entry and what stands elsewhere. */
  readonly draft: (own: string, elsewhere?: string) => string;
}

function draft(entries: readonly string[], elsewhere: string): string {
  return ['# Allotments', '', 'A Next.js application on Supabase Postgres. Plots are let to members.', '', ...entries, '', '## Environment variables', '', '- `DATABASE_URL`', '- `OPENAI_API_KEY`', '- `CRON_SECRET`', '', elsewhere, ''].join('\n');
}

export const DEMANDS: readonly Demand[] = [
  {
    rule: 'rls-per-table',
    subject: 'table:leases',
    statement: 'RLS is enabled on `leases`, policy: owner only, `member_id = auth.uid()`.',
    thing: 'row level security with an owner policy on `leases`',
    name: 'leases',
    lookAlike: 'leases_archive',
    draft: (own, elsewhere = '') => draft(['## Tables', '', `- \`leases\` (id, member_id, plot_no). ${own}`], elsewhere),
  },
  {
    rule: 'named-auth-per-post',
    subject: 'endpoint:POST /api/leases',
    statement: '`POST /api/leases` requires a Supabase session (JWT bearer).',
    thing: 'the Supabase session check on `POST /api/leases`',
    name: 'POST /api/leases',
    lookAlike: 'POST /api/leases/archive',
    draft: (own, elsewhere = '') => draft(['## Endpoints', '', `- \`POST /api/leases\` lets a plot. ${own}`], elsewhere),
  },
  {
    rule: 'worker-auth',
    subject: 'endpoint:GET /api/cron/remind',
    statement: '`GET /api/cron/remind` checks `Authorization: Bearer CRON_SECRET`.',
    thing: 'the check of `CRON_SECRET` on `GET /api/cron/remind`',
    name: 'GET /api/cron/remind',
    lookAlike: 'GET /api/cron/reminders',
    draft: (own, elsewhere = '') => draft(['## Endpoints', '', `- \`GET /api/cron/remind\` is called by Vercel Cron each night and mails members. ${own}`], elsewhere),
  },
  {
    rule: 'rate-limit-per-paid-call',
    subject: 'endpoint:POST /api/advice',
    statement: '`POST /api/advice` has a rate limit of 5 req/60s per user.',
    thing: 'the rate limit of 5 req/60s per user on `POST /api/advice`',
    name: 'POST /api/advice',
    lookAlike: 'POST /api/advices',
    draft: (own, elsewhere = '') => draft(['## Endpoints', '', `- \`POST /api/advice\` asks OpenAI what to sow. Auth: Supabase session. ${own}`], elsewhere),
  },
  {
    rule: 'ai-call-timeout',
    subject: 'endpoint:POST /api/advice',
    statement: '`POST /api/advice` is cut off by an `AbortController` at 8 s and then answers JSON 504.',
    thing: 'the `AbortController` at 8 s with JSON 504 on `POST /api/advice`',
    name: 'POST /api/advice',
    lookAlike: 'POST /api/advices',
    draft: (own, elsewhere = '') => draft(['## Endpoints', '', `- \`POST /api/advice\` asks OpenAI what to sow and waits for the answer. Rate limit 5 req/60s per user. Auth: Supabase session. ${own}`], elsewhere),
  },
];
