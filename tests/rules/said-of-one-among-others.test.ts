import { describe, expect, it } from 'vitest';
import { reportsOf } from './support.js';

const SCHEMA = '# Mills\n\nPostgres.\n\n## Data\n\n```\nsacks(id, user_id)\nloads(id, user_id)\nbills(id, user_id)\n```\n\n';

describe('what is put off for one table of an enumeration', () => {
  it.each<[string, readonly string[]]>([
    ['RLS is on for `sacks`, `loads` and, as soon as billing goes live, `bills`: the policy is `user_id = auth.uid()`.', ['deferred table:bills']],
    ['RLS is on for `sacks`, `loads` and later `bills`: the policy is `user_id = auth.uid()`.', ['deferred table:bills']],
    ['RLS is on for `sacks`, `loads` and, when the items have an owner column, `bills`: the policy is `user_id = auth.uid()`.', ['deferred table:bills']],
    ['near miss: RLS is on for `sacks`, `loads` and, for the miller alone, `bills`: the policy is `user_id = auth.uid()`.', []],
    ['near miss: RLS is on for `sacks`, `loads` and `bills`: the policy is `user_id = auth.uid()`.', []],
    ['near miss: Later RLS is on for `sacks`, `loads` and `bills`: the policy is `user_id = auth.uid()`.', ['deferred table:bills', 'deferred table:loads', 'deferred table:sacks']],
    ['| Table | RLS |\n|---|---|\n| `sacks` | on, owner only |\n| `loads` | on, owner only |\n| `bills` | as `sacks` once the owner is copied into it |', ['deferred table:bills']],
    ['near miss: | Table | RLS |\n|---|---|\n| `sacks` | on, owner only |\n| `loads` | on, owner only |\n| `bills` | as `sacks`, the owner is copied into it |', []],
  ])('%s', async (words, reports) => {
    expect(await reportsOf('rls-per-table', `${SCHEMA}${words.replace(/^near miss: /, '')}\n`)).toEqual(reports);
  });
});

describe('what is put off for one route of an enumeration', () => {
  const draft = (words: string): string => `# Mills\n\n## API\n\n- \`POST /sacks\` stores a sack, asks OpenAI for a name\n- \`POST /bills\` stores a bill, asks OpenAI for a name\n\n## Gates\n\n${words}\n`;
  it.each<[string, string, readonly string[]]>([
    ['named-auth-per-post', 'A Clerk session token is checked on `POST /sacks` and, once billing goes live, `POST /bills`.', ['missing endpoint:POST /bills']],
    ['named-auth-per-post', 'A Clerk session token is checked on `POST /sacks` and, for the miller, `POST /bills`.', []],
    ['named-auth-per-post', 'Every route checks a Clerk session token, save for `GET /mills` and, until the app is out, `POST /bills`.', ['missing endpoint:POST /bills']],
    ['rate-limit-per-paid-call', '20 per user and day on `POST /sacks` and, when the accountant has agreed, `POST /bills`.', ['missing endpoint:POST /bills']],
    ['rate-limit-per-paid-call', '20 per user and day on `POST /sacks` and `POST /bills`.', []],
    ['ai-call-timeout', '`AbortSignal.timeout(8000)` with a JSON 504 holds for `POST /sacks` and later `POST /bills`.', ['missing endpoint:POST /bills']],
  ])('%s: %s', async (rule, words, reports) => {
    expect(await reportsOf(rule, draft(words))).toEqual(reports);
  });
});

describe('whose rows a caller reaches on a store without row level security', () => {
  const draft = (words: string): string => `# Mills\n\nCloudflare D1, which has no row level security.\n\n## Tables\n\n- \`millers\`: \`id\`, \`email\`\n- \`sacks\`: \`id\`, \`owner_id\`, \`weight\`\n\n${words}\n`;
  it.each<[string, readonly string[]]>([
    ['Queries on `millers` are limited to the id in the session. Queries on `sacks` carry `owner_id = ?`, filled from the session.', []],
    ['Queries on `millers` are limited to the id in the session. Queries on `sacks` carry `owner_id = ?`, filled from the query string.', ['noPolicy table:sacks']],
    // Which row is meant says nothing of who may reach it, nor does what a person of that name may do.
    ['Queries on `millers` are limited to the id in the session. `DELETE /sacks/:sackId` deletes the row of `sacks` where `id = :sackId`.', ['missing table:sacks']],
    ['A miller may ask for a read-out. Queries on `sacks` carry `owner_id = ?`, filled from the session.', ['missing table:millers']],
    ['A miller may be read by himself only. Queries on `sacks` carry `owner_id = ?`, filled from the session.', []],
  ])('%s', async (words, reports) => {
    expect(await reportsOf('rls-per-table', draft(words))).toEqual(reports);
  });
});

describe('an endpoint that is excepted from the guard of all', () => {
  const draft = (words: string): string => `# Mills\n\n## Callers\n\nThe dependency \`current_miller\` verifies the Clerk session token in \`Authorization: Bearer\`. ${words}\n\n## Routes\n\n### POST /sacks\n\nStores a sack.\n\n### PUT /me/settings\n\nStores the settings.\n\n### GET /jobs/count\n\nCounts.\n`;
  it.each<[string, readonly string[]]>([
    ['It sits on the router, so every route has it, except `GET /jobs/count` and, while the old scales are in use, `PUT /me/settings`.', ['missing endpoint:PUT /me/settings']],
    ['It sits on the router, so every route has it, except `GET /jobs/count`.', []],
  ])('%s', async (words, reports) => {
    expect(await reportsOf('named-auth-per-post', draft(words))).toEqual(reports);
  });
});

describe('a secret that nobody compares', () => {
  const draft = (words: string): string => `# Mills\n\n## Routes\n\n### GET /jobs/count\n\nCalled by the scheduler every night, counts the sacks. ${words}\n`;
  it.each<[string, readonly string[]]>([
    ['The scheduler sends `X-Job-Key`; the route does not look at it, `JOB_KEY` is set in both places.', ['denied endpoint:GET /jobs/count']],
    ['`JOB_KEY` is set in both places.', ['missing endpoint:GET /jobs/count']],
    ['near miss: The scheduler sends `X-Job-Key`; the route compares it with `JOB_KEY`, which is set in both places.', []],
    ['near miss: `JOB_KEY` is set in both places; a call without it is refused with 401.', []],
  ])('%s', async (words, reports) => {
    expect(await reportsOf('worker-auth', draft(words.replace(/^near miss: /, '')))).toEqual(reports);
  });
});

describe('a guard that is told beside the route which hands out the credential', () => {
  const draft = (words: string): string => `# Mills\n\n${words}\n\n## API\n\n**\`POST /sacks\`** (\`withMiller\`) stores a sack. Answers 201 with the sack.\n`;
  it.each<[string, readonly string[]]>([
    ['`POST /login` sets the session cookie `mill_session`, and the middleware `withMiller` loads the miller behind it.', []],
    ['near miss: `POST /login` sets the session cookie `mill_session`, and the middleware `withMiller` loads the prices.', ['missing endpoint:POST /sacks']],
    ['near miss: `POST /login` sets the session cookie `mill_session`; `withMiller` is a class for layout.', ['missing endpoint:POST /sacks']],
  ])('%s', async (words, reports) => {
    expect(await reportsOf('named-auth-per-post', draft(words.replace(/^near miss: /, '')))).toEqual(reports);
  });
});

describe('a table of screens', () => {
  const draft = (who: string, path: string): string => `# Mills\n\nMillers sign in with Auth0; all routes check its access token in \`AuthGuard\`.\n\n## Screens\n\n| Screen | Who | What it shows | Read path |\n|---|---|---|---|\n| \`/sacks\` | ${who} | past and coming sacks | ${path} |\n\n## Routes\n\n| Route | In | Out | What it does |\n|---|---|---|---|\n| \`POST /sacks\` | weight | 201 | stores a sack |\n| \`GET /sacks\` | \`?page\` | 20 sacks | a page at a time |\n`;
  it('says who opens a page, not who may call the route of the same path', async () => {
    expect(await reportsOf('named-auth-per-post', draft('guest', '`GET /sacks`'))).toEqual([]);
  });
  it.each<[string, readonly string[]]>([
    ['`GET /sacks`, reads `Sack` of the signed-in miller', []],
    ['the list that the form left in the store', ['clientStateOnly page:/sacks']],
    ['what the form handed over', ['clientStateOnly page:/sacks']],
    ['what the loader handed over: `GET /sacks`', []],
  ])('reads %s', async (path, reports) => {
    expect(await reportsOf('page-rehydration', draft('miller', path))).toEqual(reports);
  });
});

describe('a value outside the enum, in the row of one endpoint', () => {
  const draft = (words: string): string => `# Mills\n\n## Form\n\n| Field | Control | Rules | Stored in |\n|---|---|---|---|\n| Weight | number input | at least 1, else 400 | \`sacks.weight\` (int, not null) |\n\n## Routes\n\n| Route | In | Out | What it does |\n|---|---|---|---|\n| \`PATCH /sacks/:id/state\` | state | 200 | ${words} |\n\n## Data\n\n\`\`\`sql\ncreate table sacks (id uuid primary key, weight int not null, state text not null check (state in ('wet', 'dry')));\n\`\`\`\n`;
  it.each<[string, readonly string[]]>([
    ['the miller picks from two buttons, a value outside the enum gets 400', []],
    ['the miller picks from two buttons, a value outside the enum is stored', ['noRejection input:state']],
  ])('%s', async (words, reports) => {
    expect(await reportsOf('enum-validation', draft(words))).toEqual(reports);
  });
});

it('takes a row that is selected for no select', async () => {
  const draft = (words: string): string => `# Mills\n\n## Routes\n\n### POST /sacks/{sack_id}/share\n\nTexts a link to the buyer. Body: \`phone\`. ${words}\n\n## Tables\n\n- \`buyers(id, phone text)\`\n`;
  expect(await reportsOf('enum-validation', draft('Selects `sacks` by `id = sack_id`.'))).toEqual([]);
});

describe('a sentence before the label of the next one', () => {
  const draft = (words: string): string => `# Mills\n\nFastAPI.\n\n## Routes\n\n### POST /sacks\n\n${words}\n`;
  it.each<[string, number]>([
    ['Asks Claude for a hint. Body: `text`.', 1],
    ['Asks Claude for a hint. Returns: JSON.', 1],
    ['Stores the text. Body: `text`.', 0],
    ['Max. size: 5 MB.', 0],
  ])('%s', async (words, calls) => {
    expect(await reportsOf('rate-limit-per-paid-call', draft(words))).toHaveLength(calls);
  });
});

describe('a column of limits that has the wait of a call, too', () => {
  const draft = (cell: string): string => `# Mills\n\n## API Endpoints\n\n| Method | Path | Auth | Purpose | Limits |\n|---|---|---|---|---|\n| POST | \`/api/hint\` | Clerk session | Asks GPT-4o for a hint | ${cell} |\n`;
  it.each<[string, readonly string[]]>([
    ['10 per user and day; `AbortSignal.timeout(8000)`, then 504 with a JSON error', []],
    ['10 per user and day; `AbortSignal.timeout(20000)`, then 504 with a JSON error', ['tooLong endpoint:POST /api/hint']],
    ['10 per user and 8 seconds', ['missing endpoint:POST /api/hint']],
  ])('%s', async (cell, reports) => {
    expect(await reportsOf('ai-call-timeout', draft(cell))).toEqual(reports);
  });
  it.each<[string, readonly string[]]>([
    ['100 per day, the free plan of OpenAI', ['vague endpoint:POST /api/hint']],
    ['100 per day and user, whatever the plan', []],
  ])('%s', async (cell, reports) => {
    expect(await reportsOf('rate-limit-per-paid-call', draft(cell))).toEqual(reports);
  });
});

describe('names that are no part of this build', () => {
  const draft = (words: string): string => `# Mills\n\nElevenLabs reads titles out.\n\n## Tables\n\n- \`sacks\`: \`id\`, \`owner_id\`, \`weight\`\n- \`millers\`: \`id\`, \`email\`\n\n## API\n\n- \`POST /sacks\` stores a sack\n- \`GET /sacks/:id\` shows one\n\n## Flow\n\n${words}\n`;
  it.each<[string, readonly string[]]>([
    ['We dropped `POST /sacks/:id/weigh`, because the scale does it.', []],
    ['ElevenLabs itself offers `POST /v1/speech/{voice}` for that.', []],
    ['The browser then calls `POST /sacks/:id/weigh`.', ['undeclared endpoint:POST /sacks/:id/weigh']],
    ['The miller itself offers `POST /speech/{voice}` for that.', ['undeclared endpoint:POST /speech/{voice}']],
  ])('%s', async (words, reports) => {
    expect(await reportsOf('no-undeclared-endpoint', draft(words))).toEqual(reports);
  });
  it.each<[string, readonly string[]]>([
    ['The numbers come from `SELECT weight, n FROM weight_counts WHERE owner_id = ?`, a view over `sacks`.', []],
    ['The numbers come from `SELECT weight, n FROM weight_counts WHERE owner_id = ?`, which is fast.', ['undeclared table:weight_counts']],
  ])('%s', async (words, reports) => {
    expect(await reportsOf('no-undeclared-table', draft(words))).toEqual(reports);
  });
});

describe('rows that a sentence gives to people', () => {
  const draft = (words: string, comment = ''): string => `# Mills\n\nPostgres.\n\n## Data\n\n\`\`\`sql\ncreate table millers (id uuid primary key references auth.users, phone text);\ncreate table cards (id serial primary key, title text); ${comment}\nalter table millers enable row level security;\ncreate policy own on millers using (id = auth.uid());\n\`\`\`\n\n${words}\n`;
  it.each<[string, string, readonly string[]]>([
    ['`cards` holds the blends that a member has saved, one row per blend and member.', '', ['missing table:cards']],
    ["`cards` holds each user's blends.", '', ['missing table:cards']],
    ['', '-- one row per street and miller who claims it', ['missing table:cards']],
    ['near miss: `cards` holds the blends that ship with the app, the same for every mill.', '', []],
    ['near miss: `cards` holds blends, one row per blend and season.', '', []],
    ['near miss: `cards` holds nothing that a member has saved.', '', []],
    ['', '-- near miss: one row per street', []],
  ])('%s %s', async (words, comment, reports) => {
    expect(await reportsOf('rls-per-table', draft(words.replace(/^near miss: /, ''), comment.replace('near miss: ', '')))).toEqual(reports);
  });
});

describe('sums over rows that are cut off', () => {
  const draft = (words: string): string => `# Mills\n\n## POST /api/workers/report\n\nThe worker, header \`x-worker-key\` (\`WORKER_KEY\`).\n\n1. It computes the revenue of the day. ${words}\n2. It mails the report.\n\n## GET /api/mills/:millId/reports\n\nReads \`reports\` where \`mill_id = :millId\`.\n`;
  it.each<[string, readonly string[]]>([
    ['It adds up the 500 most recent rows of `sales`.', ['capped endpoint:POST /api/workers/report']],
    ['The balance is `Sale.where(mill:).last(500).sum(&:cents)`.', ['capped endpoint:POST /api/workers/report']],
    ['The balance is `Sale.where(mill:).sum(:cents)`.', []],
  ])('%s', async (words, reports) => {
    expect(await reportsOf('full-scope-aggregates', draft(words))).toEqual(reports);
  });
});

describe('a read for somebody who is signed in', () => {
  const draft = (words: string): string => `# Mills\n\n## API\n\n### GET /api/exports/sales\n\n${words}\n\n### POST /api/sales\n\nStores a sale. Session cookie.\n`;
  it.each<[string, readonly string[]]>([
    ['For the owner: all sales as CSV.', ['missing endpoint:GET /api/exports/sales']],
    ['For the owner: all sales of the last 90 days as CSV.', []],
    ['For the owner: all sales as CSV; 500 rows a page if that turns out too slow.', ['vague endpoint:GET /api/exports/sales']],
  ])('%s', async (words, reports) => {
    expect(await reportsOf('heavy-read-strategy', draft(words))).toEqual(reports);
  });
});

describe('machinery under a condition', () => {
  it.each<[string, number]>([
    ['should the table grow past 100 GB, it will be sharded by mill.', 0],
    ['the table is sharded by mill.', 1],
  ])('%s', async (words, reports) => {
    expect(await reportsOf('simple-architecture', `# Mills\n\nThis is a first version; ${words}\n`)).toHaveLength(reports);
  });
});

describe('an answer that is put off', () => {
  const draft = (flow: string, tenfold: string): string => `# Mills\n\n## System Architecture\n\nNext.js → Postgres\n\n## Services\n\n- **API**: all\n\n## Data Flow\n\n${flow}\n\n## Infrastructure\n\nVercel\n\n## Risks\n\n${tenfold}\n`;
  it.each<[string, boolean]>([
    ['To be drawn once the routes are settled.', true],
    ['The diagram will follow.', true],
    ['near miss: The order is to be written once the stock has answered, and then the mail goes out.', false],
    ['near miss: The miller books a slot, and the slot is written.', false],
  ])('in the place of a section: %s', async (flow, isEmpty) => {
    expect((await reportsOf('schema', draft(flow.replace(/^near miss: /, ''), 'None.'))).includes('missing section:Data Flow')).toBe(isEmpty);
  });
  it.each<[string, boolean]>([
    ['At ten times the traffic we will see how it behaves in the load test.', true],
    ['near miss: At ten times the traffic we will see the pool of connections run out first.', false],
  ])('in the place of what breaks: %s', async (tenfold, isOpen) => {
    expect((await reportsOf('critical-questions', draft('Browser → API → table.', tenfold.replace(/^near miss: /, '')))).some((report) => report.endsWith('question:10x traffic'))).toBe(isOpen);
  });
});

it('takes a text field in the list of a screen for no message that links to it', async () => {
  const draft = (field: string): string => `# Mills\n\n## API\n\n- \`POST /sacks\` stores a sack\n\n## Screens\n\n- \`/sacks/new\`: name ${field}, weight (number)\n`;
  expect(await reportsOf('page-rehydration', draft('(text)'))).toEqual([]);
  expect(await reportsOf('page-rehydration', draft('(text), opened from a text to the buyer'))).toEqual(['missing page:/sacks/new']);
});

describe('a secret that is only written down, and a check on another system', () => {
  it.each<[string, readonly string[]]>([
    ['It carries `X-Run-Token`, which the action writes to the log; `RUN_TOKEN` is set for later.', ['missing endpoint:GET /internal/run']],
    ['It carries `X-Run-Token`, which the action compares with `RUN_TOKEN`.', []],
  ])('%s', async (words, reports) => {
    expect(await reportsOf('worker-auth', `# Mills\n\nHeroku Scheduler calls \`GET /internal/run\` on the first. ${words}\n`)).toEqual(reports);
  });
  it.each<[string, number]>([
    ['on the preview deployments there is `AbortSignal.timeout(7000)` and a 504 with JSON, in production we wait.', 1],
    ['on the preview deployments and in production there is `AbortSignal.timeout(7000)` and a 504 with JSON.', 0],
  ])('%s', async (words, reports) => {
    expect(await reportsOf('ai-call-timeout', `# Mills\n\n## API\n\n- \`POST /describe\`: has Mistral write a text and returns it; ${words}\n`)).toHaveLength(reports);
  });
});

it('takes the row for which another one is written for none that is written', async () => {
  const draft = (words: string): string => `# Mills\n\n## API\n\n- \`POST /sacks/:id/grains\`: ${words}\n\n## Tables\n\n- \`sacks(id, owner_id)\`\n- \`grains(id, sack_id, kind)\`\n`;
  expect(await reportsOf('write-atomicity', draft('inserts into `grains` for the row of `sacks` with `id = :id`'))).toEqual([]);
  expect(await reportsOf('write-atomicity', draft('inserts a row of `sacks` and one of `grains` for it'))).toHaveLength(1);
});

describe('what stands on a button fires made-up events', () => {
  const draft = (words: string): string => `# Mills\n\n## Demo\n\nOn \`/admin\`, "Play 50 millers" ${words}\n`;
  it.each<[string, readonly string[]]>([
    ['fires `sack_booked` for made-up millers. It is greyed out while it runs.', ['missing tool:Play 50 millers']],
    ['lists `sack_booked` for the millers.', []],
  ])('%s', async (words, reports) => {
    expect(await reportsOf('simulator-idempotency', draft(words))).toEqual(reports);
  });
});

describe('numbered rows, of which one is left out', () => {
  const draft = (words: string): string => `# Mills\n\nMailgun for the mails.\n\n## API\n\n| # | Route | Who | What it does | Answer |\n|---|---|---|---|---|\n| 1 | POST /api/sacks | buyer | stores a sack | 201 |\n| 2 | POST /api/sacks/{sack}/deliver | miller | marks it (\`sacks.id = {sack}\`) and mails the buyer | 204 |\n\n${words}\n\n## Data\n\nMySQL has no row level security. A global scope adds \`buyer_id = auth()->id()\` to every query on \`sacks\`.\n\n| Table | Columns |\n|---|---|\n| sacks | id, buyer_id, weight |\n`;
  it.each<[string, string, readonly string[]]>([
    ['named-auth-per-post', 'Row 1 is behind the middleware `auth:sanctum` (bearer token), row 2 is for millers.', ['vague endpoint:POST /api/sacks/{sack}/deliver']],
    ['named-auth-per-post', 'Rows 1 and 2 are behind the middleware `auth:sanctum` (bearer token).', []],
    ['rate-limit-per-paid-call', 'Limits: row 2 needs none, a miller delivers two or three a day.', ['missing endpoint:POST /api/sacks/{sack}/deliver']],
    ['rate-limit-per-paid-call', 'Limits: row 2 has three a day per miller.', []],
  ])('%s: %s', async (rule, words, reports) => {
    expect(await reportsOf(rule, draft(words))).toEqual(reports);
  });
});
