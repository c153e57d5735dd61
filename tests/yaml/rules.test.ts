import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/** Makes a fragment an architecture in the shape of the schema that need not tell all sections. */
const HEAD = '# yaml-language-server: $schema=https://spec-lint.dev/schemas/architecture.schema.json\nkind: note\n';

async function reportsOf(rule: string, yaml: string, head = HEAD): Promise<string[]> {
  const { messages } = await lintText(head + yaml, { filePath: 'architecture.yaml', preset: 'strict', requireSubjects: false, rules: { [rule]: 'error' } });
  expect(messages.filter(({ ruleId, fatal }) => ruleId === null || fatal)).toEqual([]);
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ subject, messageId }) => `${String(subject)} ${String(messageId)}`);
}

interface Case {
  /** What is wrong, and what is reported of it. */
  readonly fails: readonly [yaml: string, ...reports: string[]];
  readonly passes: string;
}

const USERS_TABLE = '  teams: { columns: { id: uuid primary key, name: text } }\n  users: { columns: { id: uuid primary key, email: text }, rls: true, policies: "owner only: id = auth.uid()" }\n';

/** By rule: structured keys that fail and pass, and prose in `notes` that does. */
const CASES: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  'rls-per-table': {
    keys: {
      fails: ['tables:\n  orders:\n    columns: { id: uuid primary key, user_id: uuid }\n    rls: false\n', 'table:orders denied'],
      passes: 'tables:\n  orders:\n    columns: { id: uuid primary key, user_id: uuid }\n    rls: true\n    policies: "owner only: user_id = auth.uid()"\n',
    },
    'a policy is missing': {
      fails: ['tables:\n  - name: orders\n    columns: [{ name: user_id, type: uuid }]\n    rls: true\n', 'table:orders noPolicy'],
      passes: 'tables:\n  - name: orders\n    columns: [{ name: user_id, type: uuid }]\n    rls: true\n    policies: [{ name: owner_all, command: all, using: user_id = auth.uid() }]\n',
    },
    'scope': {
      fails: ['tables:\n  plans: { purpose: The plans of each user }\n', 'table:plans missing'],
      passes: 'tables:\n  plans: { purpose: Price plans, scope: reference, columns: { id: int primary key, price: int } }\n',
    },
    sql: {
      fails: ['sql: |\n  CREATE TABLE orders (id uuid PRIMARY KEY, user_id uuid NOT NULL);\n', 'table:orders missing'],
      passes: 'sql: |\n  CREATE TABLE orders (id uuid PRIMARY KEY, user_id uuid NOT NULL);\n  ALTER TABLE orders ENABLE ROW LEVEL SECURITY;\n  CREATE POLICY own ON orders USING (user_id = auth.uid());\n',
    },
    prose: {
      fails: ['tables:\n  orders:\n    columns: { id: uuid primary key, user_id: uuid }\n    notes: RLS will be added before launch.\n', 'table:orders deferred'],
      passes: 'tables:\n  orders:\n    columns: { id: uuid primary key, user_id: uuid }\nnotes: |\n  RLS is enabled on `orders`; only the owner reads and writes its rows: `user_id = auth.uid()`.\n',
    },
  },
  'named-auth-per-post': {
    keys: {
      fails: ['endpoints:\n  POST /api/orders: { purpose: Places an order, input: "{ items }", output: 201, auth: none }\n', 'endpoint:POST /api/orders denied'],
      passes: 'endpoints:\n  POST /api/orders: { purpose: Places an order, input: "{ items }", output: 201, auth: Clerk session token }\n',
    },
    'nothing said': {
      fails: ['endpoints:\n  - { method: PATCH, path: "/api/orders/:id", purpose: Changes an order, input: "{ items }", output: 204 }\n', 'endpoint:PATCH /api/orders/:id missing'],
      passes: 'endpoints:\n  - { method: PATCH, path: "/api/orders/:id", purpose: Changes an order, input: "{ items }", output: 204, auth: { mechanism: JWT, header: Authorization, guard: requireUser() } }\n',
    },
    'schemes by name': {
      fails: ['auth:\n  member: logged in\nendpoints:\n  POST /api/orders: { purpose: Places an order, input: "{ items }", output: 201, auth: member }\n', 'endpoint:POST /api/orders vague'],
      passes: 'auth:\n  member: Clerk session token, checked by requireUser()\nendpoints:\n  POST /api/orders: { purpose: Places an order, input: "{ items }", output: 201, auth: member }\n',
    },
    prose: {
      fails: ['endpoints:\n  POST /api/orders:\n    purpose: Places an order\n    input: "{ items }"\n    output: 201\n    notes: "Auth: to be decided."\n', 'endpoint:POST /api/orders deferred'],
      passes: 'endpoints:\n  POST /api/orders:\n    purpose: Places an order\n    input: "{ items }"\n    output: 201\nnotes: All endpoints require a Clerk session token.\n',
    },
  },
  'worker-auth': {
    keys: {
      fails: ['endpoints:\n  GET /api/cron/digest: { purpose: Sends the digest, caller: cron }\n', 'endpoint:GET /api/cron/digest missing'],
      passes: 'endpoints:\n  GET /api/cron/digest: { purpose: Sends the digest, caller: cron, auth: "Authorization: Bearer CRON_SECRET" }\n',
    },
    'its parts': {
      fails: ['endpoints:\n  - { method: GET, path: /api/tasks/sync, purpose: Syncs the feeds, caller: worker, auth: internal only }\n', 'endpoint:GET /api/tasks/sync vague'],
      passes: 'endpoints:\n  - { method: GET, path: /api/tasks/sync, purpose: Syncs the feeds, caller: worker, auth: { header: x-worker-key, secret: WORKER_KEY } }\n',
    },
    prose: {
      fails: ['endpoints:\n  GET /api/cron/digest: { purpose: Sends the digest, caller: cron, notes: "Auth: a secret, to be added later." }\n', 'endpoint:GET /api/cron/digest deferred'],
      passes: 'endpoints:\n  GET /api/cron/digest: { purpose: Sends the digest, caller: cron, notes: "The cron sends `CRON_SECRET` as a bearer token." }\n',
    },
  },
  'rate-limit-per-paid-call': {
    keys: {
      fails: ['endpoints:\n  POST /api/summaries: { purpose: Summarises, input: text, output: 201, calls: [OpenAI] }\n', 'endpoint:POST /api/summaries missing'],
      passes: 'endpoints:\n  POST /api/summaries: { purpose: Summarises, input: text, output: 201, calls: [OpenAI], rateLimit: { amount: 5, window: 60 s, per: user } }\n',
    },
    'without a figure': {
      fails: ['endpoints:\n  POST /api/codes: { purpose: Sends a code, input: phone, output: 202, calls: { Twilio: one SMS }, rateLimit: standard limits }\n', 'endpoint:POST /api/codes vague'],
      passes: 'endpoints:\n  POST /api/codes: { purpose: Sends a code, input: phone, output: 202, calls: { Twilio: one SMS }, rateLimit: 3 per hour per phone number }\n',
    },
    prose: {
      fails: ['endpoints:\n  POST /api/summaries: { purpose: Summarises, input: text, output: 201, calls: [OpenAI], notes: Rate limiting comes in phase 2. }\n', 'endpoint:POST /api/summaries deferred'],
      passes: 'endpoints:\n  POST /api/summaries: { purpose: Summarises, input: text, output: 201, calls: [OpenAI], notes: Limited to 20 requests per day per user. }\n',
    },
  },
  'env-vars-listed': {
    keys: {
      fails: ['endpoints:\n  GET /api/cron/x: { purpose: Sends, auth: Bearer CRON_SECRET }\nenv: [DATABASE_URL]\n', 'env:CRON_SECRET unlisted'],
      passes: 'endpoints:\n  GET /api/cron/x: { purpose: Sends, auth: Bearer CRON_SECRET }\nenv:\n  DATABASE_URL:\n  CRON_SECRET: Sent by the cron\n',
    },
    prose: {
      fails: ['env:\n  - { name: DATABASE_URL, purpose: Neon }\nnotes: The mailer reads `process.env.RESEND_API_KEY`.\n', 'env:RESEND_API_KEY unlisted'],
      passes: 'env:\n  - { name: DATABASE_URL, purpose: Neon }\n  - RESEND_API_KEY\nnotes: The mailer reads `process.env.RESEND_API_KEY`.\n',
    },
  },
  'ai-call-timeout': {
    keys: {
      fails: ['endpoints:\n  POST /api/summaries: { purpose: Summarises, input: text, output: 201, calls: [OpenAI], timeout: 30 s }\n', 'endpoint:POST /api/summaries tooLong'],
      passes: 'endpoints:\n  POST /api/summaries: { purpose: Summarises, input: text, output: 201, calls: [OpenAI], timeout: "AbortController at 8 s, JSON 504" }\n',
    },
    'its parts': {
      fails: ['endpoints:\n  POST /api/summaries: { purpose: Summarises, input: text, output: 201, calls: [OpenAI], timeout: { bound: 8 s, mechanism: AbortController } }\n', 'endpoint:POST /api/summaries no504'],
      passes: 'endpoints:\n  POST /api/summaries: { purpose: Summarises, input: text, output: 201, calls: [OpenAI], timeout: { bound: 8 s, mechanism: AbortController, onTimeout: JSON 504 } }\n',
    },
    prose: {
      fails: ['endpoints:\n  POST /api/summaries: { purpose: Summarises, input: text, output: 201, calls: [OpenAI], notes: The call must answer within 8 s. }\n', 'endpoint:POST /api/summaries noAbort'],
      passes: 'endpoints:\n  POST /api/summaries: { purpose: Summarises, input: text, output: 201, calls: [OpenAI], notes: "`AbortSignal.timeout(8000)` ends the call, the answer is then JSON with status 504." }\n',
    },
  },
  'session-id-origin': {
    keys: {
      fails: ['ids:\n  sessionId: { usedIn: [PostHog events, API logs, the events table] }\n', 'id:sessionId missing'],
      passes: 'ids:\n  sessionId: { origin: "crypto.randomUUID() in the browser, before the first call", usedIn: [PostHog events, API logs, the events table] }\n',
    },
    prose: {
      fails: ['notes: "`sessionId` goes to PostHog events and to the database; it is the `id` that the insert returns (`RETURNING id`)."\n', 'id:sessionId derivedFromDb'],
      passes: 'notes: "`sessionId` goes to PostHog events and to the database; it is made by `crypto.randomUUID()` before the first call."\n',
    },
  },
  'url-id-lookup': {
    keys: {
      fails: ['endpoints:\n  GET /api/orders/:orderId: { purpose: One order, output: 200 }\n', 'endpoint:GET /api/orders/:orderId missing'],
      passes: 'endpoints:\n  GET /api/orders/:orderId: { purpose: One order, output: 200, lookup: { table: orders, column: id, owner: user_id = the session’s user } }\n',
    },
    'of a page': {
      fails: ['pages:\n  /report/:reportId: The report with its figures\n', 'page:/report/:reportId missing'],
      passes: 'pages:\n  - { path: "/report/:reportId", readPath: GET /api/report, lookup: reports by id }\n',
    },
    prose: {
      fails: ['endpoints:\n  GET /api/orders/:orderId: { purpose: One order, output: 200, notes: It loads the latest order for the user. }\n', 'endpoint:GET /api/orders/:orderId ownerFallback'],
      passes: 'endpoints:\n  GET /api/orders/:orderId: { purpose: One order, output: 200, notes: "It reads `orders` by `id`." }\n',
    },
  },
  'simulator-idempotency': {
    keys: {
      fails: ['tools:\n  Order Simulator: { purpose: Makes up orders on demand, fires: [order_placed] }\n', 'tool:Order Simulator missing'],
      passes: 'tools:\n  Order Simulator: { purpose: Makes up orders on demand, fires: [order_placed], uiGuard: "localStorage key sim_sent, checked on mount", dbGuard: ON CONFLICT DO NOTHING on event_id }\n',
    },
    prose: {
      fails: ['notes: The Order Simulator fires the event `order_placed`; the table has a unique key on event_id, ON CONFLICT DO NOTHING.\n', 'tool:Order Simulator noUiDedup'],
      passes: 'notes: The Order Simulator fires the event `order_placed`. It checks a localStorage key on mount and writes with ON CONFLICT DO NOTHING.\n',
    },
  },
  'north-star-comparison': {
    keys: {
      fails: ['stats:\n  Conversion: { purpose: North Star of the experiment, test against control, shows: one combined number }\n', 'stat:Conversion singleSide'],
      passes: 'stats:\n  Conversion: { purpose: North Star of the experiment, shows: [test, control] }\n',
    },
    prose: {
      fails: ['notes: The North Star is shown on the dashboard as a single number for test and control.\n', 'stat:North Star singleSide'],
      passes: 'notes: The dashboard shows the North Star, test against control, side by side as two separate numbers.\n',
    },
  },
  'metric-verifiability': {
    keys: {
      fails: ['metrics:\n  - { name: Activation rate, target: 40 % }\n', 'metric:Activation rate missing'],
      passes: 'metrics:\n  - { name: Activation rate, target: 40 %, measuredBy: event plan_created over rows of users }\n',
    },
    prose: {
      fails: ['notes: |\n  ## Success metrics\n\n  - Activation rate: defined in the metric plan\n', 'metric:Activation rate deferred'],
      passes: 'notes: |\n  ## Success metrics\n\n  - Activation rate: event `plan_created` over rows of `users`\n',
    },
  },
  'telemetry-not-awaited': {
    keys: {
      fails: ['endpoints:\n  GET /api/feed: { purpose: The feed, output: 200, latency: p95 below 300 ms, telemetry: PostHog feed_viewed }\n', 'endpoint:GET /api/feed missing'],
      passes: 'endpoints:\n  GET /api/feed: { purpose: The feed, output: 200, latency: p95 below 300 ms, telemetry: "PostHog feed_viewed, fire-and-forget, not awaited" }\n',
    },
    prose: {
      fails: ['endpoints:\n  GET /api/feed: { purpose: The feed, output: 200, notes: The handler awaits the PostHog capture before it answers. }\n', 'endpoint:GET /api/feed awaited'],
      passes: 'endpoints:\n  GET /api/feed: { purpose: The feed, output: 200, latency: p95 below 300 ms, notes: The PostHog capture is sent in waitUntil. }\n',
    },
  },
  'page-rehydration': {
    keys: {
      fails: ['pages:\n  - { path: /dashboard, purpose: Figures of the week }\n', 'page:/dashboard missing'],
      passes: 'pages:\n  - { path: /dashboard, purpose: Figures of the week, readPath: "GET /api/stats, rows of orders of the session user" }\n',
    },
    prose: {
      fails: ['pages:\n  - { path: /dashboard, purpose: Figures of the week, notes: The page takes its data from client state only. }\n', 'page:/dashboard clientStateOnly'],
      passes: 'pages:\n  - { path: /dashboard, purpose: Figures of the week, notes: "On first load it reads `GET /api/stats`: the orders of the session user." }\n',
    },
  },
  'write-atomicity': {
    keys: {
      fails: ['endpoints:\n  POST /api/orders: { purpose: Places an order, input: "{ items }", output: 201, writes: { orders: one row, order_items: one row per item } }\ntables:\n  orders: { columns: { id: uuid primary key } }\n  order_items: { columns: { id: uuid primary key, order_id: uuid references orders(id) } }\n', 'endpoint:POST /api/orders missing'],
      passes: 'endpoints:\n  POST /api/orders: { purpose: Places an order, input: "{ items }", output: 201, writes: { orders: one row, order_items: one row per item }, atomicity: "one transaction, rollback on any error" }\ntables:\n  orders: { columns: { id: uuid primary key } }\n  order_items: { columns: { id: uuid primary key, order_id: uuid references orders(id) } }\n',
    },
    prose: {
      fails: ['endpoints:\n  POST /api/orders: { purpose: Places an order, input: "{ items }", output: 201, notes: "It inserts a row into `orders`, then one row for each item into `order_items`." }\ntables:\n  orders: { columns: { id: uuid primary key } }\n  order_items: { columns: { id: uuid primary key, order_id: uuid references orders(id) } }\n', 'endpoint:POST /api/orders missing'],
      passes: 'endpoints:\n  POST /api/orders: { purpose: Places an order, input: "{ items }", output: 201, notes: It inserts the order and then its order items in one transaction. }\n',
    },
  },
  'fan-out-status-contract': {
    keys: {
      fails: ['endpoints:\n  GET /api/cron/digest: { purpose: Starts the digests, caller: cron, fansOutTo: [POST /api/workers/digest] }\n  POST /api/workers/digest: { purpose: Sends one digest, caller: worker }\n', 'endpoint:POST /api/workers/digest missing'],
      passes: 'endpoints:\n  GET /api/cron/digest: { purpose: Starts the digests, caller: cron, fansOutTo: [POST /api/workers/digest] }\n  POST /api/workers/digest: { purpose: Sends one digest, caller: worker, onFailure: "502 with { error }" }\n',
    },
    prose: {
      fails: ['endpoints:\n  GET /api/cron/digest: { purpose: Starts the digests, caller: cron, notes: "It fans out to `POST /api/workers/digest`, one call per user." }\n  POST /api/workers/digest: { purpose: Sends one digest, caller: worker, notes: "On failure it always answers 200 with { ok: false }." }\n', 'endpoint:POST /api/workers/digest okOnFailure'],
      passes: 'endpoints:\n  GET /api/cron/digest: { purpose: Starts the digests, caller: cron, notes: "It fans out to `POST /api/workers/digest`, one call per user." }\n  POST /api/workers/digest: { purpose: Sends one digest, caller: worker, notes: "On failure it answers 500." }\n',
    },
  },
  'input-column-mapping': {
    keys: {
      fails: ['inputs:\n  - { name: nickname, control: text field }\n', 'input:nickname missing'],
      passes: 'inputs:\n  - { name: nickname, control: text field, column: users.nickname, type: text, nullable: true }\n',
    },
    'not stored': {
      fails: ['inputs:\n  nickname: { control: text field, column: none }\n', 'input:nickname missing'],
      passes: 'inputs:\n  nickname: { control: text field, stored: false }\n',
    },
    prose: {
      fails: ['notes: "The profile form asks for nickname, birthday and motto."\ntables:\n  users: { columns: { id: uuid primary key, nickname: text not null, birthday: date } }\n', 'input:motto missing'],
      passes: 'notes: "The profile form asks for nickname, birthday and motto."\ntables:\n  users: { columns: { id: uuid primary key, nickname: text not null, birthday: date, motto: text } }\n',
    },
  },
  'enum-validation': {
    keys: {
      fails: ['inputs:\n  - { name: status, control: select, values: [open, done], column: tasks.status, type: text, nullable: false, onInvalid: 422 }\n', 'input:status noCheck'],
      passes: 'inputs:\n  - { name: status, control: select, values: [open, done], column: tasks.status, type: text, nullable: false, onInvalid: 422, check: "CHECK (status IN (\'open\', \'done\'))" }\n',
    },
    'of a column': {
      fails: ['inputs:\n  - { name: status, control: select, values: [open, done], column: tasks.status, onInvalid: 422 }\ntables:\n  tasks: { columns: [{ name: status, type: text, nullable: false }] }\n', 'input:status noCheck'],
      passes: 'inputs:\n  - { name: status, control: select, values: [open, done], column: tasks.status, onInvalid: 422 }\ntables:\n  tasks: { columns: [{ name: status, type: text, nullable: false, check: "status IN (\'open\', \'done\')" }] }\n',
    },
    prose: {
      fails: ['inputs:\n  - { name: status, control: select, values: [open, done], column: tasks.status, check: "status IN (\'open\', \'done\')", notes: An unknown status is stored as open. }\n', 'input:status silentDefault'],
      passes: 'inputs:\n  - { name: status, control: select, values: [open, done], column: tasks.status, check: "status IN (\'open\', \'done\')", notes: An unknown status is rejected with 422. }\n',
    },
  },
  'full-scope-aggregates': {
    keys: {
      fails: ['endpoints:\n  GET /api/revenue: { purpose: The total revenue, output: "{ totalRevenue }", aggregates: { total revenue: sum of amount over the 100 newest orders of the list } }\n', 'endpoint:GET /api/revenue capped'],
      passes: 'endpoints:\n  GET /api/revenue: { purpose: The total revenue, output: "{ totalRevenue }", aggregates: { total revenue: SUM(amount) in the database over all paid orders } }\n',
    },
    prose: {
      fails: ['endpoints:\n  GET /api/revenue: { purpose: The total revenue, output: "{ totalRevenue }", notes: The total revenue is summed from the first page of orders (LIMIT 100). }\n', 'endpoint:GET /api/revenue capped'],
      passes: 'endpoints:\n  GET /api/revenue: { purpose: The total revenue, output: "{ totalRevenue }", notes: "The total revenue is `SELECT SUM(amount) FROM orders`, without a limit." }\n',
    },
  },
  'backfill-termination': {
    keys: {
      fails: ['jobs:\n  backfill-embeddings: { purpose: Backfills embeddings of rows that lack one in batches of 100 }\n', 'job:backfill-embeddings missing'],
      passes: 'jobs:\n  backfill-embeddings: { purpose: Backfills embeddings of rows that lack one in batches of 100, cursor: "id > last_id, stored after each batch", onBadRow: marked failed and skipped }\n',
    },
    prose: {
      fails: ['jobs:\n  backfill-embeddings: { purpose: Backfills embeddings of rows that lack one in batches of 100, notes: "A cursor on id moves forward only." }\n', 'job:backfill-embeddings poisonRows'],
      passes: 'jobs:\n  backfill-embeddings: { purpose: Backfills embeddings of rows that lack one in batches of 100, notes: "A cursor on id moves forward only; rows that fail are marked and skipped." }\n',
    },
  },
  'heavy-read-strategy': {
    keys: {
      fails: ['endpoints:\n  GET /api/orders: { purpose: All orders of the shop, output: "{ orders }", auth: Clerk session token }\n', 'endpoint:GET /api/orders missing'],
      passes: 'endpoints:\n  GET /api/orders: { purpose: All orders of the shop, output: "{ orders }", auth: Clerk session token, pagination: "cursor on created_at, 50 rows a page" }\n',
    },
    prose: {
      fails: ['endpoints:\n  GET /api/orders: { purpose: All orders of the shop, output: "{ orders }", auth: Clerk session token, notes: Pagination will be added later. }\n', 'endpoint:GET /api/orders deferred'],
      passes: 'endpoints:\n  GET /api/orders: { purpose: All orders of the shop, output: "{ orders }", auth: Clerk session token, notes: It answers at most 100 rows. }\n',
    },
  },
  'no-placeholder': {
    keys: {
      fails: ['infrastructure: { hosting: Vercel, queue: TBD }\n', 'line:3 placeholder'],
      passes: 'infrastructure: { hosting: Vercel, queue: none }\n',
    },
    'open questions': {
      fails: ['openQuestions:\n  - Which plan includes exports?\n', 'line:4 placeholder'],
      passes: 'outOfScope:\n  - Exports\n',
    },
    prose: {
      fails: ['notes: |\n  All times are UTC.\n  The retention of the logs is to be decided.\n', 'line:5 placeholder'],
      passes: 'notes: |\n  All times are UTC.\n  Logs are kept for 30 days.\n',
    },
  },
  'simple-architecture': {
    keys: {
      fails: ['stage: MVP\ninfrastructure: { messaging: Kafka, hosting: Fly }\n', 'service:Kafka unjustified'],
      passes: 'stage: MVP\nservices:\n  ingest: { responsibility: Reads the feed from Kafka, reason: "Required, because the bank’s feed comes in no other way." }\n',
    },
    prose: {
      fails: ['notes: This MVP runs on Kubernetes.\n', 'service:Kubernetes unjustified'],
      passes: 'notes: This MVP runs on Kubernetes, because the customer requires it.\n',
    },
  },
  'no-undeclared-endpoint': {
    keys: {
      fails: ['endpoints:\n  GET /api/a: { purpose: Reads a, output: 200 }\n  POST /api/b: { purpose: Stores b, input: b, output: 201 }\ndataFlow: [The page calls POST /api/c.]\n', 'endpoint:POST /api/c undeclared'],
      passes: 'endpoints:\n  GET /api/a: { purpose: Reads a, output: 200 }\n  POST /api/b: { purpose: Stores b, input: b, output: 201 }\ndataFlow: [The page calls POST /api/b.]\n',
    },
    prose: {
      fails: ['endpoints:\n  GET /api/a: { purpose: Reads a, output: 200 }\n  POST /api/b: { purpose: Stores b, input: b, output: 201, notes: "Then the client calls `GET /api/d`." }\n', 'endpoint:GET /api/d undeclared'],
      passes: 'endpoints:\n  GET /api/a: { purpose: Reads a, output: 200 }\n  POST /api/b: { purpose: Stores b, input: b, output: 201, notes: "Then the client calls `GET /api/a`." }\n',
    },
  },
  'no-undeclared-table': {
    keys: {
      fails: [`tables:\n${USERS_TABLE}endpoints:\n  GET /api/a/:id: { purpose: Reads one, output: 200, lookup: { table: invoices, column: id } }\n`, 'table:invoices undeclared'],
      passes: `tables:\n${USERS_TABLE}endpoints:\n  GET /api/a/:id: { purpose: Reads one, output: 200, lookup: { table: users, column: id } }\n`,
    },
    prose: {
      fails: [`tables:\n${USERS_TABLE}notes: "The export runs \`SELECT * FROM invoices\`."\n`, 'table:invoices undeclared'],
      passes: `tables:\n${USERS_TABLE}notes: "The export runs \`SELECT * FROM users\`."\n`,
    },
  },
  'provider-key-listed': {
    keys: {
      fails: ['endpoints:\n  POST /api/a: { purpose: Summarises, input: text, output: 201, calls: [OpenAI] }\nenv: [DATABASE_URL]\n', 'service:OpenAI unlisted'],
      passes: 'endpoints:\n  POST /api/a: { purpose: Summarises, input: text, output: 201, calls: [OpenAI] }\nenv: [DATABASE_URL, OPENAI_API_KEY]\n',
    },
    prose: {
      fails: ['notes: Receipts are sent through Resend.\nenv: [DATABASE_URL]\n', 'service:Resend unlisted'],
      passes: 'notes: Receipts are sent through Resend.\nenv: [DATABASE_URL, RESEND_API_KEY]\n',
    },
  },
  'no-unused-env-var': {
    keys: {
      fails: ['env: [OLD_FLAG]\n', 'env:OLD_FLAG unused'],
      passes: 'env: [CRON_SECRET]\nendpoints:\n  GET /api/cron/x: { purpose: Sends, auth: Bearer CRON_SECRET }\n',
    },
    prose: {
      fails: ['env: [NEW_FLAG]\nnotes: A flag switches the new list on.\n', 'env:NEW_FLAG unused'],
      passes: 'env: [NEW_FLAG]\nnotes: "`NEW_FLAG` switches the new list on."\n',
    },
  },
};

describe.each(Object.entries(CASES))('%s judges an architecture in YAML', (rule, cases) => {
  it.each(Object.entries(cases))('%s: fails', async (_, { fails: [yaml, ...expected] }) => {
    expect(await reportsOf(rule, yaml)).toEqual(expected);
  });
  it.each(Object.entries(cases))('%s: passes', async (_, { passes }) => {
    expect(await reportsOf(rule, passes)).toEqual([]);
  });
});

describe('forms that people write', () => {
  it.each<[string, string, rule: string, reports: readonly string[]]>([
    ['several methods of one path', 'endpoints:\n  - { method: [PUT, PATCH], path: "/api/a/:id", purpose: Changes a, input: a, output: 204, auth: none }\n', 'named-auth-per-post', ['endpoint:PATCH /api/a/:id denied', 'endpoint:PUT /api/a/:id denied']],
    ['several methods, all told', 'overview: x\nendpoints:\n  - { method: [GET, PUT], path: "/api/a/:id", purpose: Changes a, input: a, output: 200 }\n', 'schema', []],
    ['a variable whose purpose says where it is used', 'env:\n  KIOSK_KEY: checked on POST /api/a\nendpoints:\n  POST /api/a: { purpose: x, input: y, output: 201, auth: { header: x-kiosk-key, secret: KIOSK_KEY } }\n', 'env-vars-listed', []],
    ['columns in a list of texts', 'tables:\n  orders:\n    columns: [id uuid primary key, user_id uuid not null references users(id)]\n', 'rls-per-table', ['table:orders missing']],
    ['a policy that names another table', 'tables:\n  circles: { columns: { id: uuid primary key, owner_id: uuid }, rls: true }\n  texts: { columns: { id: uuid primary key, owner_id: uuid }, rls: true, policies: "members only: circle_id in (select id from circles where owner_id = auth.uid())" }\n', 'rls-per-table', ['table:circles noPolicy']],
    ['notes of a service below a heading', 'services:\n  - name: api\n    responsibility: Serves\n    notes: |\n      # Access\n\n      POST /api/a checks the Clerk session token.\nendpoints:\n  POST /api/a: { purpose: x, input: y, output: 201 }\n', 'named-auth-per-post', []],
    ['near miss: notes of a service that defer it below a heading', 'services:\n  - name: api\n    responsibility: Serves\n    notes: |\n      # Access\n\n      POST /api/a will check the Clerk session token later.\nendpoints:\n  POST /api/a: { purpose: x, input: y, output: 201 }\n', 'named-auth-per-post', ['endpoint:POST /api/a deferred']],
    ['tables that are called as lists of open items are', 'tables:\n  todo: { columns: [id uuid primary key] }\n  open_questions: { columns: { id: uuid primary key } }\n', 'no-placeholder', []],
    ['near miss: open questions', 'tables:\n  todos: { columns: { id: uuid primary key, title: text } }\nopenQuestions: [Which region?]\n', 'no-placeholder', ['line:5 placeholder']],
    ['a reference to no credential', 'auth: { cron: "Bearer CRON_SECRET", session_user: Clerk session token }\nendpoints:\n  POST /api/a: { purpose: x, input: y, output: 201, auth: zebra }\n  POST /api/b: { purpose: x, input: y, output: 201, auth: session_user }\n  POST /api/c: { purpose: x, input: y, output: 201, auth: logged in }\n', 'named-auth-per-post', ['endpoint:POST /api/a vague', 'endpoint:POST /api/c vague']],
    ['near miss: one credential for all, in words', 'auth: Users log in with a Clerk session token.\nendpoints:\n  POST /api/a: { purpose: x, input: y, output: 201, auth: logged in }\n', 'named-auth-per-post', []],
    ['a worker that fails with 200', 'endpoints:\n  POST /api/cron/a: { purpose: Calls the worker once per user, caller: cron, fansOutTo: [POST /api/worker] }\n  POST /api/worker: { purpose: Sends the mail, caller: worker, onFailure: "200 with an error in the body" }\n', 'fan-out-status-contract', ['endpoint:POST /api/worker okOnFailure']],
    ['near miss: a worker that fails with 502', 'endpoints:\n  POST /api/cron/a: { purpose: Calls the worker once per user, caller: cron, fansOutTo: [POST /api/worker] }\n  POST /api/worker: { purpose: Sends the mail, caller: worker, onFailure: "502 with an error in the body" }\n', 'fan-out-status-contract', []],
    ['tables that no schema declares', 'tables:\n  users: { columns: { id: uuid } }\n  orders: { columns: { id: uuid, note: text } }\nendpoints:\n  POST /api/a: { purpose: x, input: y, output: 201, writes: [orders, audit_entries], reads: [projects] }\n', 'no-undeclared-table', ['table:audit_entries undeclared', 'table:projects undeclared']],
    ['near miss: tables that the schema declares', 'tables:\n  users: { columns: { id: uuid } }\n  orders: { columns: { id: uuid, note: text } }\nendpoints:\n  POST /api/a: { purpose: x, input: y, output: 201, writes: [orders], reads: { users: by email } }\n', 'no-undeclared-table', []],
    ['keys of a team beside the schema’s', 'x-team: payments\nservices: { api: all }\n', 'schema', []],
  ])('%s', async (_, yaml, rule, reports) => {
    expect((await reportsOf(rule, yaml)).sort()).toEqual(reports);
  });
});

it('a misspelt reference to a credential is told with what was probably meant', async () => {
  const { messages } = await lintText(`${HEAD}auth: { cron: "Bearer CRON_SECRET" }\nendpoints:\n  POST /api/a: { purpose: x, input: y, output: 201, auth: crn }\n`, { filePath: 'architecture.yaml', preset: 'gate', requireSubjects: false });
  expect(messages.find(({ ruleId }) => ruleId === 'named-auth-per-post')?.message).toMatch(/"crn" \(line 5\).* Did you mean 'cron'\?$/);
});
