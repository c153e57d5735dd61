import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/** What a rule reports of a document, as `messageId subject`. */
async function reportsOf(rule: string, text: string): Promise<string[]> {
  const { messages } = await lintText(text, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`);
}

async function subjectsOf(rule: string, text: string): Promise<string[]> {
  const { verdicts } = await lintText(text, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return verdicts.filter(({ ruleId }) => ruleId === rule).map(({ subject }) => subject);
}

const fence = (lang: string, ...lines: string[]): string => `\`\`\`${lang}\n${lines.join('\n')}\n\`\`\``;

/** Cards of endpoints whose items begin with their labels in bold. */
const CARDS = (wanted: string): string => `# Notes\n\n## Who is who\n\n*Account*: cookie \`pn_session\`; \`requireAccount()\` finds its row. *Work key*: header \`x-work-key\`, compared with \`WORK_KEY\`.\n\n## API endpoints\n\n#### \`POST /api/pianos\`\n- **wants** ${wanted}\n- **send** \`{ maker }\`\n- **get** \`201\`\n`;
/** A query variable of each route, with a sentence on all of them. */
const ROUTES = '# Notes\n\n## API Endpoints\n\n- `POST /api/pieces/:pieceId/pickup` bearer JWT → 200\n- `DELETE /api/bookings/:id` bearer JWT → 204\n- `GET /api/pieces` bearer JWT → 20 per page\n\n';
const HOOKS = '# Notes\n\n## API Endpoints\n\n- `POST /api/orders`: places an order\n- `POST /api/hooks/stripe`: event of Stripe\n- `POST /api/jobs/rent`: raises invoices\n\n## Access\n\n';

describe('how callers are known', () => {
  it.each([
    ['a name of a legend under a label in bold', CARDS('account'), []],
    ['a name of two words', CARDS('the work key'), []],
    ['near miss: a name that nothing explains', CARDS('visitor'), ['vague endpoint:POST /api/pianos']],
    ['brackets behind the paths that a sentence excepts', `${HOOKS}The access token in \`Authorization: Bearer …\`. \`hooks.server.ts\` verifies it on every route below \`/api\`, apart from \`/api/hooks/*\` (Stripe's signature, checked with \`STRIPE_WEBHOOK_SECRET\`) and \`/api/jobs/*\` (bearer \`JOB_TOKEN\`).\n`, []],
    ['near miss: nothing is said of what it excepts', `${HOOKS}The access token in \`Authorization: Bearer …\`. \`hooks.server.ts\` verifies it on every route below \`/api\`, apart from \`/api/hooks/*\` and \`/api/jobs/*\` (bearer \`JOB_TOKEN\`).\n`, ['missing endpoint:POST /api/hooks/stripe']],
    ['remarks below the routes of a program', `# Notes\n\n## API endpoints\n\n${fence('csharp', 'app.MapPost("/recount", Recount);', '//   header X-Ops-Key must equal OPS_KEY', '', 'app.MapPost("/rates", LoadRates);', '//   new prices once a year')}\n`, ['missing endpoint:POST /rates']],
    ['near miss: remarks over the routes', `# Notes\n\n## API endpoints\n\n${fence('csharp', '// header X-Ops-Key must equal OPS_KEY', 'app.MapPost("/recount", Recount);', '// new prices once a year', 'app.MapPost("/rates", LoadRates);')}\n`, ['missing endpoint:POST /rates']],
    ['keys of a listing that calls are given by their anchors', `# Notes\n\n## Routes\n\n${fence('yaml', 'guards:', '  keyed: &keyed', '    header: x-cron-key', '    equals: CRON_KEY', '  open: &open', '    header: none', '    otherwise: nothing is checked', 'routes:', '  - { call: POST /bids, does: one bid, guard: *keyed }', '  - { call: POST /lots, does: one lot, guard: *open }')}\n`, ['denied endpoint:POST /lots']],
  ])('%s', async (_, text, reports) => {
    expect((await reportsOf('named-auth-per-post', text)).sort()).toEqual([...reports].sort());
  });
});

describe('how a record is looked up', () => {
  it.each([
    ['by the act that a sentence opens with', `${ROUTES}Cancelling finds \`bookings\` by \`id\`. Pickup reads \`pieces\` by \`id\`.\n`, []],
    ['the oldest of somebody', `${ROUTES}Cancelling finds \`bookings\` by \`id\`. Pickup takes the oldest piece of that member.\n`, ['ownerFallback endpoint:POST /api/pieces/:pieceId/pickup']],
    ['its key in brackets behind it', '# Notes\n\n## API Endpoints\n\n- `POST /api/offers/:offerId/buy` bearer JWT → 201, turns the offer (`offers.id`) into a piano\n', []],
    ['near miss: the key of another thing', '# Notes\n\n## API Endpoints\n\n- `POST /api/offers/:offerId/buy` bearer JWT → 201, turns the offer into a piano (`pianos.id`)\n', ['missing endpoint:POST /api/offers/:offerId/buy']],
    ['all routes that carry one id', '# Notes\n\n## API Endpoints\n\n- `GET /api/requests/:requestId` bearer JWT\n- `POST /api/quotes/:quoteId/approve` bearer JWT\n\n## Ids in URLs\n\n| Variable | Query |\n|---|---|\n| `requestId` | `SELECT * FROM requests WHERE id = :requestId`, for all routes that carry it |\n| `quoteId` | loaded from `quotes`, together with the order |\n', ['missing endpoint:POST /api/quotes/:quoteId/approve']],
    ['what is put off stands in a sentence of its own', `# Notes\n\n## API Endpoints\n\n${fence('yaml', 'openapi: 3.1.0', 'paths:', '  /loans/{loanId}/remind:', '    post:', '      summary: Texts the borrower', '      description: loans by id = :loanId. A limit will be added once we see how often it is pressed.', '      responses: { "202": { description: accepted } }')}\n`, []],
  ])('%s', async (_, text, reports) => {
    expect(await reportsOf('url-id-lookup', text)).toEqual(reports);
  });
});

const AI = (row: string): string => `# Notes\n\nCalls OpenAI.\n\n## API Endpoints\n\n### POST /api/captions\n\nAsks OpenAI for a caption, \`asyncio.wait_for(ask(), timeout=8)\`. Bearer JWT, 60 an hour per user.\n\n| What happened | Status | JSON |\n|---|---|---|\n${row}\n`;
const RECORD = (except: string): string => `---\ntitle: Archive\nmodel_calls:\n  how: AbortSignal.timeout(8000) on the call, JSON with status 504 when it fires\n  applies_to: every route that calls a model\n  except: ${except}\n---\n\n# Endpoints\n\n| Route | Does | Auth |\n|---|---|---|\n| \`POST /api/search\` | asks OpenAI for the embedding | bearer JWT |\n| \`POST /api/answer\` | asks \`gpt-4.1\` | bearer JWT |\n`;

describe('how a wait ends', () => {
  it.each([
    ['the status of the case in which it ends', AI('| the model refused | 502 | `{ "error": "refused" }` |\n| the model was too slow | 504 | `{ "error": "slow" }` |'), []],
    ['near miss: that of another case', AI('| the model refused | 504 | `{ "error": "refused" }` |\n| the model was too slow | 502 | `{ "error": "slow" }` |'), ['no504 endpoint:POST /api/captions']],
    ['a record that excepts nothing', RECORD('[]'), []],
    ['a record with an exception', RECORD('[POST /api/search]'), ['missing endpoint:POST /api/search']],
  ])('%s', async (_, text, reports) => {
    expect(await reportsOf('ai-call-timeout', text)).toEqual(reports);
  });
});

const TABLES = `## Schema\n\n${fence('sql', 'create table hives (id uuid primary key, total_kg numeric);', 'create table harvests (id uuid primary key, hive_id uuid references hives(id), kg numeric);')}\n`;
const HARVEST = (...steps: string[]): string => `# Notes\n\n## API Endpoints\n\n- \`POST /harvests\` bearer JWT → 201\n\n## Data flow\n\n### Harvesting\n\n1. The form calls \`POST /harvests\`\n${steps.map((step, index) => `${String(index + 2)}. ${step}\n`).join('')}\n${TABLES}`;

describe('what is written together', () => {
  it.each([
    ['a row, and a figure of its parent in the next step', HARVEST('insert into `harvests`, commit', '`hives.total_kg` is increased, second commit'), ['missing endpoint:POST /harvests']],
    ['… that is raised', HARVEST('It inserts the `harvests` row', 'It raises `hives.total_kg`'), ['missing endpoint:POST /harvests']],
    ['near miss: in one transaction', HARVEST('It inserts the `harvests` row', 'It raises `hives.total_kg`, in the same transaction'), []],
    ['near miss: a figure that is only read', HARVEST('It inserts the `harvests` row', 'The page shows `hives.total_kg`'), []],
    ['of two functions of a listing, the one of the act', `# Notes\n\n## API Endpoints\n\n- \`POST /api/plans\` bearer JWT → 201, a plan with its meals\n- \`PUT /api/plans/:planId/meals\` bearer JWT → 204, replaces all meals of a plan\n\n${fence('ts', 'async create(dto) {', '  await Promise.all([', '    this.prisma.plan.create({ data: { id } }),', '    this.prisma.meal.createMany({ data: dto.meals.map((m) => ({ ...m, planId: id })) }),', '  ]);', '}', '', 'async replace(planId, meals) {', '  await this.prisma.$transaction([', '    this.prisma.meal.deleteMany({ where: { planId } }),', '    this.prisma.meal.createMany({ data: meals }),', '  ]);', '}')}\n\n## Tables\n\n${fence('sql', 'create table plans (id uuid primary key);', 'create table meals (id uuid primary key, plan_id uuid references plans(id));')}\n`, ['missing endpoint:POST /api/plans']],
  ])('%s', async (_, text, reports) => {
    expect(await reportsOf('write-atomicity', text)).toEqual(reports);
  });
});

const JOBS = '# Notes\n\n## API Endpoints\n\n- `GET /jobs/weekly` header `X-Job-Key` equals `JOB_KEY` → { ok, failed }\n- `POST /jobs/weekly/:clubId` header `X-Job-Key` equals `JOB_KEY`; mails one club\n\n## Data flow\n\n';

describe('who fans out', () => {
  it.each([
    ['the route of a machine with which a step begins', `${JOBS}1. \`/jobs/weekly\` calls the worker once per club\n2. if Postmark fails the worker still answers 200\n`, ['okOnFailure endpoint:POST /jobs/weekly/:clubId']],
    ['near miss: a button beside each of many', '# Notes\n\n## API Endpoints\n\n- `POST /sim/inspections` session cookie → 200\n\n## Simulator\n\n- a button next to each member calls `POST /sim/inspections`\n', []],
  ])('%s', async (_, text, reports) => {
    expect(await reportsOf('fan-out-status-contract', text)).toEqual(reports);
  });
});

const REPAIRS = (notes: string): string => `# Notes\n\n## API Endpoints\n\n- \`POST /internal/maintenance/phones\` fills \`contractors.phone\` where it is missing. Header \`X-Worker-Key\`\n- \`POST /internal/maintenance/geocode\` fills \`buildings.lat\` where it is missing. Header \`X-Worker-Key\`\n\n## Maintenance\n\n${notes}\n`;

describe('what ends a repair', () => {
  it.each([
    ['each told in turn, the second as the first', REPAIRS('`phones` pages forward by id (`WHERE phone IS NULL AND id > :lastId ORDER BY id LIMIT 500`). A number that cannot be parsed throws and ends the run. `geocode` pages in the same way; an address that is not found gets `geo_failed = true`, and the query excludes those rows.'), ['poisonRows endpoint:POST /internal/maintenance/phones']],
    ['out of the selection', REPAIRS('`phones` pages forward by id (`WHERE phone IS NULL AND id > :lastId ORDER BY id LIMIT 500`). A number that cannot be parsed gets `bad` and is out of the selection for good. `geocode` pages in the same way; an address that is not found gets `geo_failed = true`, and the query excludes those rows.'), []],
  ])('%s', async (_, text, reports) => {
    expect(await reportsOf('backfill-termination', text)).toEqual(reports);
  });
});

const HISTORY = (taken: string): string => `# Notes\n\n## API Endpoints\n\n- \`POST /api/screenings\` session cookie → the screening\n\n## Pages\n\n### \`/history\`\n\nThe patient's screenings, the newest 30.\n\nWe had two ways to fill it:\n\n- (a) the app's store: each \`POST /api/screenings\` returns the screening, the page draws the store;\n- (b) the page's server \`load\`: it selects from \`screenings\` where \`patient_id\` is the patient of the session.\n\nWe build **(${taken})**.\n`;

describe('which of several ways is taken', () => {
  it.each([
    ['the store of the client', HISTORY('a'), ['clientStateOnly page:/history']],
    ['near miss: the server', HISTORY('b'), []],
  ])('%s', async (_, text, reports) => {
    expect(await reportsOf('page-rehydration', text)).toEqual(reports);
  });
});

const FORM = (fields: string): string => `# Notes\n\n## API Endpoints\n\n- \`POST /api/orders\` bearer JWT {unit, note} → 201; 422 for anything else\n\n## Inputs\n\n| Field | Control | Stored in |\n|---|---|---|\n${fields}\n\n## Schema\n\n${fence('sql', 'create table orders (id uuid primary key, unit text not null, note text);', 'create table order_photos (id uuid primary key, order_id uuid references orders(id), key text not null);')}\n`;

describe('what a field holds', () => {
  it('is no closed set where it is filled with the things of somebody', async () => {
    expect(await reportsOf('enum-validation', FORM("| unit | select, filled with the resident's units | `orders.unit` |"))).toEqual([]);
    expect(await reportsOf('enum-validation', FORM('| unit | select: north, south, west | `orders.unit` |'))).toEqual(['noCheck input:unit']);
  });

  it('is a set only for the field in whose brackets its control stands', async () => {
    expect(await reportsOf('enum-validation', '# Notes\n\n## Data flow\n\nThe form has address (text), floor (number), lift (tick box) and day (date). They end in `visits.address`, `floor`, `has_lift` and `day`.\n\n## Schema\n\n```sql\ncreate table visits (id uuid primary key, address text, floor int, has_lift int, day text);\n```\n')).toEqual([]);
  });

  it('lies in the rows of files of its name', async () => {
    const sale = (things: string): string => `# Notes\n\n## Data flow\n\nThe form "Sell" has maker, model and ${things}.\n\n## Schema\n\n${fence('sql', 'create table offers (id uuid primary key, maker text, model text);', 'create table offer_photos (id uuid primary key, offer_id uuid references offers(id), key text not null);')}\n`;
    expect(await reportsOf('input-column-mapping', sale('photos'))).toEqual([]);
    expect(await reportsOf('input-column-mapping', sale('drawings'))).toEqual(['missing input:drawings']);
  });
});

describe('which variables are listed', () => {
  it.each([
    ['in the paragraph below the one that leads them in', '# Notes\n\nCalls Stripe with `STRIPE_KEY`.\n\n## Infrastructure\n\nTwo environments. Secrets and variables:\n\n`STRIPE_KEY`, `MAIL_FROM`; binding `DB`.\n', []],
    ['by commands of a secret store', `# Notes\n\nCalls OpenAI with \`OPENAI_API_KEY\`.\n\n## Deploying\n\n${fence('sh', 'npx wrangler secret put OPENAI_API_KEY', 'npx wrangler secret put SHARED_SECRET')}\n`, []],
    ['near miss: a variable that none of the commands sets', `# Notes\n\nCalls OpenAI with \`OPENAI_API_KEY\`, and Stripe with \`STRIPE_KEY\`.\n\n## Deploying\n\n${fence('sh', 'npx wrangler secret put OPENAI_API_KEY', 'npx wrangler secret put SHARED_SECRET')}\n`, ['unlisted env:STRIPE_KEY']],
  ])('%s', async (_, text, reports) => {
    expect(await reportsOf('env-vars-listed', text)).toEqual(reports);
  });
});

const RAILS = fence('ruby', 'create_table :debriefs, id: :uuid do |t|', '  t.string :outcome, null: false', '  t.references :person, type: :uuid, null: false', `  t.check_constraint "outcome IN ('passed','repeat')"`, 'end', 'create_table :replays, primary_key: :quarter, id: :string');

describe('what a schema tells', () => {
  it('of Rails has the checks of a table and the name of its key', async () => {
    const text = `# Notes\n\n## Inputs\n\n- outcome (radio buttons: passed, repeat) → \`debriefs.outcome\`; others 422\n\n## Data\n\n${RAILS}\n`;
    expect(await reportsOf('enum-validation', text)).toEqual([]);
    expect(await subjectsOf('rls-per-table', text)).toEqual(['table:debriefs']);
  });

  it('of views is no table', async () => {
    expect(await subjectsOf('rls-per-table', `# Notes\n\nSupabase.\n\n### New tables\n\n${fence('sql', 'orders      -- what people order', 'refunds     -- what members get back')}\n\n### New views\n\n${fence('sql', 'v_feed      -- all events', 'v_next      -- what comes next')}\n`)).toEqual(['table:orders', 'table:refunds']);
  });

  it('of removed routes is of the past', async () => {
    expect(await subjectsOf('named-auth-per-post', '# Notes\n\n## API Routes\n\n### New routes\n\n| Method | Route |\n|---|---|\n| POST | `/api/orders` |\n\n### Removed routes\n\n| Route | Reason |\n|---|---|\n| `POST /api/sms` | replaced |\n')).toEqual(['endpoint:POST /api/orders']);
  });

  it('of what a product serves is declared below its name', async () => {
    expect(await subjectsOf('named-auth-per-post', '# Notes\n\n## API\n\n### Hives\n\n- `POST /hives` bearer JWT → 201\n\n### Questions\n\n- `POST /ask` bearer JWT → 200\n')).toEqual(['endpoint:POST /hives', 'endpoint:POST /ask']);
    expect(await subjectsOf('named-auth-per-post', '# Notes\n\n## API\n\n### Hives\n\n- `POST /hives` bearer JWT → 201\n\n### Questions\n\n- `POST /hives`: who may call it?\n')).toEqual(['endpoint:POST /hives']);
    expect(await subjectsOf('named-auth-per-post', '# Notes\n\n## 3. API\n\n### 3.1 Sheds\n\n- `POST /sheds` bearer JWT → 201\n\nA shed has one door.\n\n### 3.2 Tasks\n\n- `POST /chore` bearer JWT → 200\n')).toEqual(['endpoint:POST /sheds', 'endpoint:POST /chore']);
    expect(await subjectsOf('named-auth-per-post', '# Notes\n\n## 3. API\n\n### 3.1 Sheds\n\n- `POST /sheds` bearer JWT → 201\n\n### 3.2 Tasks\n\n- `POST /sheds`: write it first\n')).toEqual(['endpoint:POST /sheds']);
  });
});

describe('what is counted', () => {
  it('in the query below its route', async () => {
    const takings = (limit: string): string => `# Notes\n\n## Endpoints\n\n- \`GET /api/takings\` bearer JWT, the takings of the stall in euros\n- \`GET /api/rent\` bearer JWT, the rent of the stall in euros\n\n${fence('sql', '-- GET /api/takings', `SELECT SUM(cents) FROM (SELECT cents FROM sales WHERE stall_id = $1${limit}) AS s;`, '', '-- GET /api/rent', 'SELECT SUM(cents) FROM sales WHERE stall_id = $1;')}\n`;
    expect(await reportsOf('full-scope-aggregates', takings(''))).toEqual([]);
    expect(await reportsOf('full-scope-aggregates', takings(' ORDER BY sold_at DESC LIMIT 500'))).toEqual(['capped endpoint:GET /api/takings']);
  });

  it('for each of many is an aggregate', async () => {
    const species = (words: string): string => `# Notes\n\n## API Endpoints\n\n- \`GET /api/species\` bearer JWT. How many sightings each species has: ${words}.\n`;
    expect(await reportsOf('heavy-read-strategy', species('the 20 most frequent species of all traps'))).toEqual(['missing endpoint:GET /api/species']);
    expect(await reportsOf('heavy-read-strategy', species('the species of the last 30 days'))).toEqual([]);
  });
});

describe('who makes a call', () => {
  it.each([
    ['what one of the records is made to do, not what only begins it', '# Notes\n\nGemini answers.\n\n## AI chat\n\n- `POST /api/ai/chat/sessions` bearer JWT, creates a chat session\n- `POST /api/ai/chat/sessions/:id/messages` bearer JWT, sends a message\n', ['endpoint:POST /api/ai/chat/sessions/:id/messages']],
  ])('%s', async (_, text, subjects) => {
    expect(await subjectsOf('ai-call-timeout', text)).toEqual(subjects);
  });
});

it('gives no step of a flow to the end that its title names', async () => {
  const text = '# Notes\n\nClaude suggests trades.\n\n## API Endpoints\n\n- `POST /requests` bearer JWT\n- `POST /requests/:id/work-orders` bearer JWT\n- `POST /requests/:id/triage` bearer JWT, suggests a trade\n\n## Data flow\n\n### From the defect to the work order\n\n1. The client sends `POST /requests`.\n2. The caretaker presses Suggest trade. The call to Claude has 30 s.\n';
  expect(await subjectsOf('ai-call-timeout', text)).not.toContain('endpoint:POST /requests/:id/work-orders');
});

describe('which of the decisions are in force', () => {
  const decided = (last: string): string => `# Notes\n\n## API Endpoints\n\n- \`POST /orders\` bearer JWT. Writes a row to \`orders\` and one per product to \`order_lines\`.\n\n## Decisions\n\n**D1**, 12 January. Postgres.\n\n**D3**, 3 February. Order and lines are written in one transaction.\n\n**D7**, 19 February. ${last}: the lines go in after the order, and a line that cannot be written is logged while the rest goes on.\n\n## Schema\n\n${fence('sql', 'create table orders (id uuid primary key);', 'create table order_lines (id uuid primary key, order_id uuid references orders(id));')}\n`;

  it.each([
    ['the one that takes the place of another', decided('D3 is dropped, and this takes its place'), ['logAndContinue endpoint:POST /orders']],
    ['near miss: the other, where this was turned down', decided('D3 is kept, and this was turned down'), []],
  ])('%s', async (_, text, reports) => {
    expect(await reportsOf('write-atomicity', text)).toEqual(reports);
  });
});

it('gives a query to the read that the line over it calls by name', async () => {
  const ranking = (where: string): string => `# Notes\n\n## API Endpoints\n\n- \`GET /api/ranking\` bearer JWT, what sells best in all shops\n- \`GET /api/deliveries\` bearer JWT, 50 a page\n\nThe ranking's query:\n\n${fence('sql', 'SELECT product_id, sum(quantity) AS sold', 'FROM sale_lines', `WHERE ${where}`, 'GROUP BY product_id', 'ORDER BY sold DESC', 'LIMIT 20;')}\n`;
  expect(await reportsOf('heavy-read-strategy', ranking('sold_on > current_date - 90'))).toEqual([]);
  expect(await reportsOf('heavy-read-strategy', ranking('cancelled = false'))).toEqual(['missing endpoint:GET /api/ranking']);
});

it('counts those who finish by no event of those who begin', async () => {
  const guides = (event: string): string => `# Notes\n\n## Success metrics\n\n| Metric | Recorded by |\n|---|---|\n| Share of opened guides that are read to the end | event \`${event}\` |\n\n## Events\n\n- \`guide_opened\`: the first page\n- \`guide_finished\`: the last page\n`;
  expect(await reportsOf('metric-verifiability', guides('guide_finished'))).toEqual([]);
  expect(await reportsOf('metric-verifiability', guides('guide_opened'))).toEqual(['missing metric:Share of opened guides that are read to the end']);
});

it('knows a worker that is called so many times, and what it answers when it could not', async () => {
  const run = (status: string): string => `# Notes\n\n## HTTP routes\n\n| Route | Called by | Auth |\n|---|---|---|\n| \`POST /statements/run\` | the timer function | header \`x-run-key\` = \`RUN_KEY\` |\n| \`POST /statements/building\` | the master, 62 times | header \`x-run-key\` = \`RUN_KEY\` |\n\nA worker that could not answers ${status} with \`{ ok: false, reason }\`.\n`;
  expect(await reportsOf('fan-out-status-contract', run('502'))).toEqual([]);
  expect(await reportsOf('fan-out-status-contract', run('200'))).toEqual(['okOnFailure endpoint:POST /statements/building']);
});

describe('what a list of variables says that a secret is for', () => {
  const listed = (purpose: string): string => `# Notes\n\n## Environment variables\n\n| Variable | Used for |\n|---|---|\n| \`DATABASE_URL\` | PostgreSQL |\n| \`STRIPE_WEBHOOK_SECRET\` | ${purpose} |\n\n## API\n\n| Method | Path | Purpose |\n|---|---|---|\n| POST | \`/webhooks/stripe\` | receives Stripe's events |\n| POST | \`/webhooks/github\` | receives GitHub's events |\n`;

  it.each([
    ['to check who sends', listed('Verifies incoming Stripe webhooks'), ['missing endpoint:POST /webhooks/github']],
    ['near miss: that there is one', listed('Stripe webhook secret'), ['missing endpoint:POST /webhooks/github', 'missing endpoint:POST /webhooks/stripe']],
    ['near miss: to check later', listed('Will verify Stripe webhooks in a later release'), ['deferred endpoint:POST /webhooks/stripe', 'missing endpoint:POST /webhooks/github']],
  ])('%s', async (_, text, reports) => {
    expect((await reportsOf('named-auth-per-post', text)).sort()).toEqual(reports);
  });
});

describe('the step of a guide that takes over what a vendor signs with', () => {
  const guide = (...steps: string[]): string => `# Notes\n\n## API\n\n- \`POST /webhooks/stripe\` — takes events\n- \`POST /webhooks/github\` — takes pushes\n\n## Setup\n\n${steps.map((step, index) => `${String(index + 1)}. ${step}`).join('\n')}\n`;
  const github = 'missing endpoint:POST /webhooks/github';

  it.each([
    ['an arrow', guide('Add the endpoint', 'Copy the **Signing Secret** → add to `.env` as `STRIPE_WEBHOOK_SECRET`'), [github]],
    ['into a variable', guide('Point a webhook at `https://notes.example/webhooks/stripe`', 'Put the webhook signing secret (`whsec_…`) into `STRIPE_WEBHOOK_SECRET`.'), [github]],
    ['to the secret', guide('Set `STRIPE_WEBHOOK_SECRET` to the endpoint secret'), [github]],
    ['near miss: the key of calls', guide('Copy the secret key into `STRIPE_SECRET_KEY`'), [github, 'missing endpoint:POST /webhooks/stripe']],
    ['near miss: another vendor', guide('Copy the signing secret into `PAYPAL_WEBHOOK_SECRET`'), [github, 'missing endpoint:POST /webhooks/stripe']],
    ['near miss: not to be taken', guide('Do not copy the signing secret into `STRIPE_WEBHOOK_SECRET`'), [github, 'missing endpoint:POST /webhooks/stripe']],
  ])('%s', async (_, text, reports) => {
    expect((await reportsOf('named-auth-per-post', text)).sort()).toEqual(reports);
  });
});

it('advises the sender of a webhook by the vendor that its path names', async () => {
  const { messages } = await lintText('# Notes\n\n## API\n\n- `POST /api/webhooks/github`: takes events\n- `POST /api/webhooks/inbound`: takes mail\n', { filePath: 'draft.md' });
  const advice = messages.filter(({ ruleId }) => ruleId === 'named-auth-per-post').map(({ message }) => /e\.g\. (.*)\.$/.exec(message)?.[1]);
  expect(advice).toEqual(['"its signature checked with GITHUB_WEBHOOK_SECRET"', '"Stripe-Signature checked with STRIPE_WEBHOOK_SECRET"']);
});

it('takes the steps below a line that names one handler for its steps', async () => {
  const steps = (lead: string): string => `# Notes\n\n## API\n\n| Method | Path | What |\n|---|---|---|\n| POST | \`/api/hooks/sms\` | Inbound handler |\n| POST | \`/api/hooks/sms-status\` | Status updates |\n\n## Incoming messages\n\n${lead}\n\n1. Strip the prefix → look up the agent\n2. Save the message\n3. Generate AI reply using the system prompt\n`;
  expect(await subjectsOf('ai-call-timeout', steps('Handler at `/api/hooks/sms`:'))).toEqual(['endpoint:POST /api/hooks/sms']);
  expect(await subjectsOf('ai-call-timeout', steps('Handler at `/api/hooks/sms-status`:'))).toEqual(['endpoint:POST /api/hooks/sms-status']);
});

it('reads what AI is said to do itself in the words of a route', async () => {
  const route = (what: string): string => `# Notes\n\n## API\n\n| Method | Path | What |\n|---|---|---|\n| POST | \`/api/prescriptions/:id/extract\` | ${what} |\n`;
  expect(await subjectsOf('rate-limit-per-paid-call', route('AI extracts the medications'))).toEqual(['endpoint:POST /api/prescriptions/:id/extract']);
  expect(await subjectsOf('rate-limit-per-paid-call', route('Extracts the medications'))).toEqual([]);
});
