import { describe, expect, it } from 'vitest';
import { reportsOf } from './support.js';

describe('whose rows, and by what', () => {
  const list = (lead: string, rule: string): string => `# Choir\n\nSupabase.\n\n## Tables\n\n${lead}\n\n- \`takes\` (id, singer_id, file) — \`singer_id = auth.uid()\`\n- \`remarks\` (id, take_id, body) — ${rule}\n`;
  const ON = 'RLS is on for every table of this list and for each there is one policy, its rule stands behind the dash.';
  it.each<[string, string, string, readonly string[]]>([
    ['a policy', ON, 'whoever may read the take', []],
    ['what the client shows', ON, 'the client shows them only to whoever may read the take', ['noPolicy table:remarks']],
    ['what the page hides', ON, "the page hides what is not one's own", ['noPolicy table:remarks']],
    ['a switch that is put off', 'RLS goes on for every table of this list when the beta ends, each with one policy; its rule stands behind the dash.', 'whoever may read the take', ['deferred table:remarks', 'deferred table:takes']],
    ['a switch that waits for a release', 'RLS is switched on with the next release, the policy of each table stands behind the dash.', 'whoever may read the take', ['deferred table:remarks', 'deferred table:takes']],
  ])('%s', async (_name, lead, rule, expected) => {
    expect((await reportsOf('rls-per-table', list(lead, rule))).sort()).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['row security on, a member sees own loans', []],
    ['row security on, what a member sees is filtered in `loadMember()`', ['noPolicy table:loans']],
    ['row security on, a member sees own loans (on the laptop of the developer so far)', ['denied table:loans']],
    ['row security on, filtered by `auth.uid() = member_id`', []],
  ])('a cell: %s', async (cell, expected) => {
    expect(await reportsOf('rls-per-table', `# Tools\n\nSupabase.\n\n## Rows\n\n| Table | What | Protection |\n|---|---|---|\n| \`loans\` | id, member_id | ${cell} |\n`)).toEqual(expected);
  });

  it.each<[string, boolean]>([
    ['taken from the `sub` of the verified token', false],
    ['which is that of the caller', false],
    ['which the app puts into the query string', true],
    ['as the client states it', true],
    ['taken from the URL', true],
    ['with the number from the member field of the form', true],
  ])('the owner of rows: %s', async (words, isOpen) => {
    const text = `# Rounds\n\nMongoDB knows no row level security, so the rule for each collection stands here:\n\n- \`drivers\`: a driver reads the document whose \`_id\` is the \`sub\` of the verified token\n- \`rounds\`: each query carries \`driverId\`, ${words}\n`;
    expect(await reportsOf('rls-per-table', text)).toEqual(isOpen ? ['noPolicy table:rounds'] : []);
  });

  it('one table of several has something else', async () => {
    const text = (words: string): string => `# Grants\n\nPostgres.\n\n## Data\n\n- \`forms\` (id, applicant_id)\n- \`files\` (id, form_id)\n\n## Access\n\n${words} Policies: an applicant reaches own forms (\`applicant_id\`)${words.includes('bucket') ? '' : ', files follow their form'}.\n`;
    expect(await reportsOf('rls-per-table', text('`forms` and `files` have RLS enabled.'))).toEqual([]);
    expect(await reportsOf('rls-per-table', text('`forms` has RLS enabled, for `files` the rule of the bucket is enough.'))).toEqual([expect.stringMatching(/table:files$/)]);
  });

  it.each<[string, readonly string[]]>([
    ['`visits` holds one row per visitor (`id`, `visitor_id`). `anecdotes` holds stories that the curators wrote for the rooms (`id`, `room`, `body`).', ['missing table:visits']],
    ['`visits` holds one row per visitor (`id`, `visitor_id`). `anecdotes` holds memories for the family (`id`, `visit_id`, `body`).', ['missing table:visits', 'missing table:anecdotes']],
    ['`passes` and `waivers` hold rows of one member each (`member_id`); `courses` is the public programme.', ['missing table:passes', 'missing table:waivers']],
  ])('%s', async (words, expected) => {
    expect(await reportsOf('rls-per-table', `# Guide\n\nPostgres.\n\n## Data\n\n${words}\n`)).toEqual(expected);
  });
});

describe('sentences that list what the process reads', () => {
  it.each<[string, string, readonly string[]]>([
    ['Configuration', 'The process reads `PG_URL`, `R2_BUCKET` and `HOOK_SECRET`.', []],
    ['Configuration', 'The worker needs `PG_URL` and `HOOK_SECRET` at start.', []],
    ['Deployment', 'Kamal passes `PG_URL`, `R2_BUCKET` and `HOOK_SECRET` to the container.', []],
    ['Deployment', 'Without `PG_URL`, `R2_BUCKET` and `HOOK_SECRET` the process refuses to start.', []],
    ['Deployment', 'Fly injects `PG_URL`, `R2_BUCKET` and `HOOK_SECRET` as secrets.', []],
    ['Deployment', 'Kamal passes `PG_URL`, `R2_BUCKET` and what else is in `config/deploy.yml` to the container.', ['unlisted env:HOOK_SECRET']],
    ['Configuration', 'The process reads `PG_URL`, `R2_BUCKET` and a few more.', ['unlisted env:HOOK_SECRET']],
    ['Configuration', 'The webhook compares `HOOK_SECRET`.', ['noList document']],
  ])('%s: %s', async (title, words, expected) => {
    const text = `# Marks\n\n## Endpoints\n\n- \`POST /hooks/done\` – the header \`X-Hook-Secret\` is compared with \`HOOK_SECRET\`.\n\n## ${title}\n\n${words}\n`;
    expect(await reportsOf('env-vars-listed', text)).toEqual(expected);
  });
});

describe('a name that says what it is there for', () => {
  it.each<[string, readonly string[]]>([
    ["`R2_ACCOUNT` is part of the bucket's address.", ['unlisted env:R2_ACCOUNT']],
    ['`ROUND_DONE` is a state of the row.', []],
  ])('%s', async (words, expected) => {
    expect(await reportsOf('env-vars-listed', `# Archive\n\n## Settings\n\n\`\`\`\nPG_URL=\nR2_TOKEN=\n\`\`\`\n\n${words}\n`)).toEqual(expected);
  });
});

describe('figures beside a list, and of one', () => {
  const SUM = '`SELECT sum(cents) FROM tickets WHERE day = current_date`';
  it.each<[string, boolean]>([
    [`${SUM}, shown above the list of the 40 latest tickets.`, false],
    [`${SUM}, independent of the 40 rows on the page.`, false],
    ['what the list of the 40 latest tickets below it comes to.', true],
    ['the browser adds the cents of the tickets it has loaded.', true],
    ['the page runs through its rows and keeps a running total.', true],
  ])('%s', async (words, isCapped) => {
    const text = `# Fares\n\n## Endpoints\n\n- \`GET /tickets\` lists tickets, the 40 latest.\n\n## Figures\n\n- **Income today**: ${words}\n`;
    expect(await reportsOf('full-scope-aggregates', text)).toEqual(isCapped ? ['capped rollup:Income today'] : []);
  });
});

describe('a window that may be left out', () => {
  it.each<[string, boolean]>([
    ['the bookings of one week', false],
    ['the bookings, of all weeks if none is given', true],
    ['the bookings of a week; without it all', true],
    ['the bookings of a week, of the current one if none is given', false],
  ])('%s', async (words, isUnbounded) => {
    const text = `# Courts\n\n## Endpoints\n\n- \`GET /bookings?week=\` – ${words}. Session cookie.\n`;
    expect(await reportsOf('heavy-read-strategy', text)).toEqual(isUnbounded ? ['missing endpoint:GET /bookings'] : []);
  });
});

describe('where a repair begins', () => {
  it.each<[string, boolean]>([
    ['in the order of their id, beginning behind the id where the last call ended', false],
    ['in the order of their id, beginning with the first that has no district', true],
  ])('%s', async (words, isEndless) => {
    const text = `# Noise\n\n## Endpoints\n\n- \`POST /admin/backfill/districts\` fills \`district\` of complaints that lack it, 500 per call ${words}; an unknown address gets \`district = 'unknown'\`.\n`;
    expect(await reportsOf('backfill-termination', text)).toEqual(isEndless ? ['noCursor endpoint:POST /admin/backfill/districts'] : []);
  });
});

describe('who answers after the model was too slow', () => {
  it.each<[string, boolean]>([
    ['`504` with a problem document in JSON', false],
    ['`504` from the ingress with its own page', true],
    ['504 by the load balancer', true],
  ])('%s', async (words, isForeign) => {
    const text = `# Noise\n\n## Endpoints\n\n- \`POST /letters\` – Azure OpenAI drafts a letter, the clerk waits. \`CompletableFuture.orTimeout(8, SECONDS)\`, the call is cancelled; ${words}.\n`;
    expect(await reportsOf('ai-call-timeout', text)).toEqual(isForeign ? ['no504 endpoint:POST /letters'] : []);
  });

  it.each<[string, boolean]>([
    ['on a timeout', false],
    ['and up to two more tries; on a timeout', true],
    ['and one further attempt; on a timeout', true],
    ['and `retry(2)`; on a timeout', true],
  ])('one try, or several: %s', async (words, isTooLong) => {
    const text = `# Stalls\n\n## Endpoints\n\n- \`POST /sort\` – asks Mistral with \`receive_timeout: 7_000\` ${words} the answer is 504 with \`{"error": "slow"}\`.\n`;
    expect(await reportsOf('ai-call-timeout', text)).toEqual(isTooLong ? ['tooLong endpoint:POST /sort'] : []);
  });

  it('a vendor that calls back when it is done', async () => {
    const text = '# Marks\n\n## Endpoints\n\n- `POST /episodes` starts a transcript at AssemblyAI, with our webhook as callback\n- `POST /hooks/transcript` – the header `X-Hook-Secret` that we gave AssemblyAI is compared with `HOOK_SECRET`\n';
    expect(await reportsOf('ai-call-timeout', text)).toEqual([]);
  });
});
