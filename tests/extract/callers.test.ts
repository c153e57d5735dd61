import { describe, expect, it } from 'vitest';
import type { Caller } from '../../src/model/model.js';
import { draftOf } from './support.js';

function callersIn(text: string): Caller[] {
  return draftOf(text).model.endpoints.map(({ caller }) => caller);
}

const TABLE = '## API Endpoints\n\n| Method | Path | Who | Purpose |\n|---|---|---|---|\n';

describe('who calls an endpoint', () => {
  it.each<[string, Caller]>([
    ['Scheduled cron (every 15min)', 'cron'],
    ['Scheduled', 'cron'],
    ['Daily scheduled task', 'cron'],
    ['the signed-in user', 'user'],
    ['HTTP request', 'unknown'],
  ])('takes from its trigger who calls it: %s', (trigger, caller) => {
    expect(callersIn(`# Signals\n\n## Edge Functions\n\n### write-signals\n\n- Purpose: Writes signals\n- Trigger: ${trigger}\n`)).toEqual([caller]);
  });

  it.each<[string, Caller]>([
    ['the cron and herd keepers', 'user'],
    ['nightly cron / any signed-in beekeeper', 'user'],
    ['Cloud Scheduler, and the office button', 'user'],
    ['worker and growers through the app', 'user'],
    ['the cron as well as every organiser', 'user'],
    ['the cron and nobody else', 'cron'],
    ['the clock machine, in the private network', 'cron'],
    ['the scheduler, never members', 'cron'],
    ['cron and import workers', 'cron'],
    ['cron and the operator by hand', 'cron'],
    ['Cloud Scheduler and its load balancers', 'cron'],
    ['Cloud Scheduler, on Mondays; Claude sums the week up, texted to growers', 'cron'],
    ['the cron, for members and growers', 'cron'],
    ['the cron; it drafts a note, texts the members', 'cron'],
  ])('knows people beside a machine in a cell of callers: %s', (who, caller) => {
    expect(callersIn(`# Farm\n\n${TABLE}| POST | \`/api/digest\` | ${who} | sends the digest |\n`)).toEqual([caller]);
  });

  it('takes a queue that people can read for theirs', () => {
    expect(callersIn('# Clinic\n\n## API Endpoints\n\n- `GET /api/queue/:clinicId` shows who waits\n- `PATCH /api/queue/entry/:id/seat` calls one in\n')).toEqual(['unknown', 'unknown']);
    expect(callersIn('# Clinic\n\n## API Endpoints\n\n- `POST /api/queue/drain` drains it\n')).toEqual(['worker']);
  });

  it('takes a queue whose places people give back for theirs', () => {
    expect(callersIn('# Ferry\n\n## API Endpoints\n\n- `POST /queue/:number/call` calls a car up\n- `DELETE /queue/:number` gives it back\n')).toEqual(['unknown', 'unknown']);
    expect(callersIn('# Ferry\n\n## API Endpoints\n\n- `POST /queue/:number/call` calls a car up\n- `DELETE /cars/:number` drops it\n')).toEqual(['worker', 'unknown']);
  });

  it('takes webhooks beside others in a heading for none of the others', () => {
    const below = (heading: string): Caller[] => callersIn(`# Farm\n\n## ${heading}\n\n- \`POST /api/fees\` takes a fee.\n`);
    expect(['Billing & webhooks', 'Orders, fees and webhooks', 'Webhooks', 'Stripe and Twilio webhooks', 'Webhooks and callbacks'].map(below)).toEqual([['unknown'], ['unknown'], ['webhook'], ['webhook'], ['webhook']]);
  });

  it.each<[string, Caller]>([
    ['It is called by the Monday scheduler and by the button on the page.', 'user'],
    ['Called by the scheduler or from the admin page.', 'user'],
    ['It is called by the Monday scheduler and by herd keepers.', 'user'],
    ['It is called by the Monday cron and the caretakers.', 'user'],
    ['It is called by the Monday scheduler and by nothing else.', 'cron'],
    ['It is called by the Monday cron and texts the growers.', 'cron'],
    ['It is called by the Monday scheduler and mails the members.', 'cron'],
  ])('knows people who call what a scheduler calls: %s', (words, caller) => {
    expect(callersIn(`# Farm\n\n## API\n\n- \`POST /api/digest/send\` sends the digest. ${words}\n`)).toEqual([caller]);
  });

  it('knows what a cron calls by the words of the one that is called', () => {
    const routes = (words: string): Caller[] => callersIn(`# Farm\n\n## API\n\n- \`POST /morning\` is called by Cloud Scheduler at six.\n- \`POST /text-growers\` ${words}\n`);
    expect(routes('Called by `/morning` with an OIDC token. Texts each grower.')).toEqual(['cron', 'worker']);
    expect(routes('Texts each grower. Unlike `/morning` it is for the office.')).toEqual(['cron', 'unknown']);
  });

  it('does not take what a heading excepts for what stands below it', () => {
    expect(callersIn('# Farm\n\n## API\n\n### Payments (session, except webhooks)\n\n- `POST /api/fees` takes a fee.\n')).toEqual(['unknown']);
    expect(callersIn('# Farm\n\n## API\n\n### Payments: webhooks (signature, no session)\n\n- `POST /api/fees` takes a fee.\n')).toEqual(['webhook']);
  });

  it('takes a heading over machines, not a title with the word', () => {
    expect(callersIn('# Farm\n\n## Machines\n\n- `POST /api/readings` stores a reading.\n')).toEqual(['cron']);
    expect(callersIn('# Farm\n\n## What machines call\n\n- `POST /api/readings` stores a reading.\n')).toEqual(['cron']);
    expect(callersIn('# Farm\n\n## Jobs and machines\n\n- `POST /api/readings` stores a reading.\n')).toEqual(['cron']);
    expect(callersIn('# Farm\n\n## Advice, money and machines\n\n- `POST /api/advice` asks OpenAI what to sow.\n')).toEqual(['unknown']);
    expect(callersIn('# Vending machine figures\n\n- `GET /api/sales` lists the sales.\n')).toEqual(['unknown']);
  });

  it.each<[string, Caller]>([
    // paths
    ['`GET /api/cron/digest`', 'cron'],
    ['`POST /batch/rollup`', 'worker'],
    ['`POST /api/batch-import` takes files', 'unknown'],
    ['`POST /api/devices` removes a push subscription', 'unknown'],
    ['`POST /api/devices`, called by a Pub/Sub push subscription', 'worker'],
    ['`GET /api/scheduled/digest`', 'cron'],
    ['`POST /tick/digest`', 'cron'],
    ['`GET /ticks/:symbol`', 'unknown'],
    ['`POST /api/digest-cron`', 'cron'],
    ['`POST /api/webhooks/stripe`', 'webhook'],
    ['`POST /hooks/stripe`', 'webhook'],
    ['`POST /api/stripe-webhook`', 'webhook'],
    ['`POST /twilio/status`', 'webhook'],
    ['`POST /inbound/mailgun`', 'webhook'],
    ['`POST /inbound/parcels`', 'unknown'],
    ['`POST /api/workers/send`', 'worker'],
    ['`POST /queues/mails`', 'worker'],
    ['`GET /bench/queue`', 'unknown'],
    ['`/work/transcode`', 'worker'],
    ['`GET /maint/vacuum`', 'operator'],
    ['`GET /upkeep`: Jenkins, nightly, removes stale carts', 'cron'],
    ['`GET /ledger`: lines; totals come from a table that the webhook transaction maintains', 'unknown'],
    ['`GET /ledger/work`', 'unknown'],
    ['`POST /internal/send`', 'worker'],
    ['`POST /api/tasks/run`', 'worker'],
    ['`POST /api/crontab-editor/x`', 'unknown'],
    ['`POST /api/orders`', 'unknown'],
    ['`POST /api/homework`', 'unknown'],
    // the endpoint's own words
    ['`POST /api/digest` — called by Vercel Cron every night', 'cron'],
    ['`POST /api/digest` — hit once an hour by the scheduler', 'cron'],
    ['`POST /api/digest` — invoked by EventBridge', 'cron'],
    ['`POST /api/digest` — on a schedule', 'cron'],
    ['`POST /api/digest` — hourly cron', 'cron'],
    ['`POST /api/paid` — called by Stripe', 'webhook'],
    ['`POST /api/paid` — Stripe posts its events here', 'webhook'],
    ['`POST /api/paid` — takes delivery receipts', 'webhook'],
    ['`POST /api/send-one` — queue consumer', 'worker'],
    ['`POST /api/mailings/:id/launch` — Start the letters queue worker', 'unknown'],
    ['`POST /api/mailings/:id/pause` — pauses the queue worker', 'unknown'],
    ['`PATCH /api/seat` — update the name. `plan` is managed by billing/webhooks', 'unknown'],
    ['`POST /api/send-one` — called by the dispatcher', 'worker'],
    ['`POST /api/send-one` — Pub/Sub push', 'worker'],
    ['`POST /api/reindex` — run by hand', 'operator'],
    ['`POST /api/clips` — triggered manually', 'operator'],
    ['`POST /api/clips` — triggered manually via the browser extension', 'unknown'],
    ['`POST /api/clips/drop` — deletes clips, internal trigger', 'worker'],
    ['`POST /api/fix` — an engineer runs it after an import', 'operator'],
    ['`POST /api/fix` — Ana la ejecuta a mano', 'operator'],
    ['`POST /ops/reclassify` — new labels', 'operator'],
    ['`GET /api/maintenance/rollup` — rollup', 'operator'],
    ['`POST /api/admin/backfill-prices` — prices', 'unknown'],
    ['`POST /api/reindex` — an operator calls it with curl', 'operator'],
    ['`POST /api/reindex` — maintenance route', 'operator'],
    ['`POST /api/signup` — for anonymous visitors', 'anonymous'],
    ['`POST /api/orders` — the signed-in user orders', 'user'],
    ['`GET /collect`: Netlify\'s scheduler calls it each five minutes.', 'cron'],
    ['`GET /collect`: a timer pings the route.', 'cron'],
    ['`GET /collect`: the scheduler lists it.', 'unknown'],
    // near misses
    ['`POST /api/orders` — the user pays through Stripe', 'user'],
    ['`POST /api/schedules` — stores when to water', 'unknown'],
    ['`POST /api/carts` — starts a payment. The webhook credits the berth later', 'unknown'],
    ['`POST /api/carts` — a webhook of the bank', 'webhook'],
    ['`POST /api/sync` — button of the dashboard, in case a webhook event was missed', 'unknown'],
    ['`POST /api/secrets` — stores the webhook secret', 'unknown'],
    ['`POST /api/fees` — begins a payment with `{ userId }` for webhook mapping', 'unknown'],
    ['`POST /api/paid` — for webhook events', 'webhook'],
    ['`GET /api/fees` — throttle Twilio calls; handle errors', 'unknown'],
    ['`GET /api/fees` — caches Stripe calls for a minute', 'unknown'],
    ['`POST /api/paid` — Twilio calls this for each text', 'webhook'],
    ['`POST /api/paid` — Stripe calls the payments route when money has come', 'webhook'],
    ['`POST /api/urgent` — Twilio calls the caretaker and reads the message out', 'unknown'],
  ])('%s: %s', (entry, expected) => {
    expect(callersIn(`## API Endpoints\n\n- ${entry}\n`)).toEqual([expected]);
  });

  it.each<[string, string, Caller]>([
    ['a column', `${TABLE}| POST | \`/api/digest\` | Vercel Cron | x |\n`, 'cron'],
    ['a column: a queue', `${TABLE}| POST | \`/api/digest\` | queue | x |\n`, 'worker'],
    ['a column: a vendor', `${TABLE}| POST | \`/api/digest\` | Stripe | x |\n`, 'webhook'],
    ['a column: an operator', `${TABLE}| POST | \`/api/digest\` | ops | x |\n`, 'operator'],
    ['a column: the system itself', `${TABLE}| POST | \`/api/rerun\` | internal | x |\n`, 'worker'],
    ['near miss: a column: people', `${TABLE}| POST | \`/api/digest\` | members | x |\n`, 'user'],
    ['near miss: a column: somebody signed in', `${TABLE}| GET | \`/maintenance/reindex\` | a signed-in archivist | x |\n`, 'user'],
    ['near miss: a column: by the button of a page', `${TABLE}| GET | \`/maintenance/reindex\` | an editor, by the button on the status page | x |\n`, 'user'],
    ['a column: the operator, whatever the means', `${TABLE}| GET | \`/maintenance/reindex\` | the operator, by a button on the status page | x |\n`, 'operator'],
    ['a section that a schedule runs, over the list of its files', '## Details\n\n### Daily prompts\n\n- **Trigger**: a cron runs hourly\n\n**Files modified**:\n\n- `supabase/functions/send-prompts/index.ts`\n', 'cron'],
    ['near miss: the schedule of another section', '## Details\n\n### Daily prompts\n\n- **Trigger**: a cron runs hourly\n\n### Library\n\n**Files modified**:\n\n- `supabase/functions/sync-prompts/index.ts`\n', 'unknown'],
    ['near miss: a column: people by the name of a machine', `${TABLE}| POST | \`/api/digest\` | Dispatcher | x |\n\nEight dispatchers share two desks.\n`, 'user'],
    ['a column: the machine of that name', `${TABLE}| POST | \`/api/digest\` | dispatcher | x |\n`, 'worker'],
    ['near miss: a column: people who work', `${TABLE}| POST | \`/api/digest\` | Care worker | x |\n`, 'unknown'],
    ['a heading', '## API\n\n### Webhooks\n\n- `POST /api/paid` x\n', 'webhook'],
    ['a heading of crons', '## API\n\n### Cron routes\n\n- `POST /api/digest` x\n', 'cron'],
    ['a sentence elsewhere', '## API\n\n- `POST /api/digest` sends\n\n## Jobs\n\nEvery night a Vercel cron calls `/api/digest`.\n', 'cron'],
    ['a schedule elsewhere', '## API\n\n- `POST /api/digest` sends\n\n## Cron jobs\n\n| Time | Route |\n|---|---|\n| 02:00 | `/api/digest` |\n', 'cron'],
    ['near miss: a sentence about another', '## API\n\n- `POST /api/digest` sends\n\n## Jobs\n\nEvery night a Vercel cron calls `/api/other`.\n', 'unknown'],
    ['near miss: too far away', `## API\n\n- \`POST /api/digest\` sends\n\n## Notes\n\nA Vercel cron cleans up. ${'It is quiet at night, and no one is there '.repeat(4)} but \`/api/digest\` works.\n`, 'unknown'],
    ['near miss: later', '## API\n\n- `POST /api/digest` sends\n\n## Out of scope\n\nA Vercel cron calls `/api/digest`.\n', 'unknown'],
    ['near miss: jobs that are records', '## API\n\n- `POST /api/jobs/:id/apply` applies\n- `GET /api/jobs/:id` shows\n', 'unknown'],
  ])('%s', (_name, text, expected) => {
    expect(callersIn(text)[0]).toBe(expected);
  });

  it.each<[string, string, readonly Caller[]]>([
    ['by number', '# A\n\n## API\n\n| # | Route | Notes |\n|---|---|---|\n| 1 | `POST /rebuild` | vectors |\n| 2 | `POST /notes` | a note |\n\nRoute 1 embeds what has no vector; Ann runs it by hand on Mondays.\n', ['operator', 'unknown']],
    ['by what a cron calls', '# A\n\n## API\n\n1. `GET /cron/letters`: on the first of the month, calls `/send/letter` for every user\n2. `POST /send/letter`: writes one letter\n3. `POST /notes`: a note\n', ['cron', 'worker', 'unknown']],
    ['by what a flow hands on', '# A\n\n## API\n\n1. `POST /pick-clips`: called by pg_cron at night\n2. `POST /make-clip`: writes one clip\n3. `POST /notes`: a note\n\n## Flow\n\nAt night `pick-clips` posts the approved ones to `make-clip`.\n', ['cron', 'worker', 'unknown']],
    ['near miss: by what a flow hands back', '# A\n\n## API\n\n1. `POST /pick-clips`: called by pg_cron at night\n2. `POST /make-clip`: writes one clip\n\n## Flow\n\n`pick-clips` posts a note to the team. Then a curator opens `make-clip`.\n', ['cron', 'unknown']],
    ['as the worker', '# A\n\n## API\n\n- `POST /make-clip` is the worker. It writes one clip.\n- `POST /shift`: who is the worker who fills it\n', ['worker', 'unknown']],
    ['near miss: a number that is no route', '# A\n\n## API\n\n| # | Route | Notes |\n|---|---|---|\n| 1 | `POST /notes` | a note |\n\nStep 1 is run by hand on Mondays.\n', ['unknown']],
    ['not by a path, where its auth is a role of people', '# A\n\n## API\n\n| Route | Auth | Notes |\n|---|---|---|\n| `GET /ops/stock` | admin | stock |\n| `GET /ops/tidy` | `OPS_KEY` | tidies |\n| `GET /ops/shelf` | | shelves |\n', ['user', 'operator', 'operator']],
    ['as webhooks that users keep', '# A\n\n## API\n\n| Method | Path | Response |\n|---|---|---|\n| POST | `/shops/webhooks` | `{ id }` |\n| GET | `/shops/webhooks` | `{ webhooks: [] }` |\n| DELETE | `/shops/webhooks/:id` | `{ id }` |\n| POST | `/webhooks/stripe` | ok |\n', ['unknown', 'unknown', 'unknown', 'webhook']],
    ['as subscriptions to webhooks', '# A\n\n## Webhooks\n\n- `GET /api/webhooks/subscriptions` lists them\n- `PATCH /api/webhooks/subscriptions/{id}` changes one\n- `GET /api/webhooks/subscriptions/{id}/deliveries`\n- `POST /api/webhooks/stripe`\n', ['unknown', 'unknown', 'unknown', 'webhook']],
    ['as endpoints of webhooks that can be read and added to', '# A\n\n## API\n\n- `GET /webhooks/endpoints`\n- `POST /webhooks/endpoints`\n- `GET /webhooks/deliveries`\n', ['unknown', 'unknown', 'unknown']],
    ['near miss: events of subscriptions', '# A\n\n## API\n\n- `POST /webhooks/subscriptions` takes what Stripe tells of them\n', ['webhook']],
    ['as a list of webhooks below its owner', '# A\n\n## API\n\n- `GET /api/shops/{id}/webhooks`\n- `POST /api/shops/{id}/webhooks`\n', ['unknown', 'unknown']],
    ['near miss: an address below its owner that is only posted to', '# A\n\n## API\n\n- `GET /api/shops/{id}`\n- `POST /api/shops/{id}/webhooks`\n', ['unknown', 'webhook']],
    ['near miss: a handshake of the same address', '# A\n\n## API\n\n- `GET /webhooks`\n- `POST /webhooks`\n', ['webhook', 'webhook']],
    ['near miss: a webhook that nobody deletes', '# A\n\n## API\n\n| Method | Path | Response |\n|---|---|---|\n| POST | `/shops/webhooks` | ok |\n| DELETE | `/shops/:id` | `{ id }` |\n', ['webhook', 'unknown']],
  ])('is told %s', (_name, text, expected) => {
    expect(callersIn(text)).toEqual(expected);
  });
});

it('takes the route behind the name of a clock in an entry about it for one that it calls', () => {
  const list = '# Farm\n\n## API endpoints\n\n- `POST /api/fields` stores a field\n\n## Stories\n\n';
  expect(draftOf(`${list}1. **3.2 Cron**: Vercel Cron \`/api/cron/check-fields\` (daily)\n`).model.endpoints.map(({ name, caller }) => `${name} ${caller}`)).toEqual(['POST /api/fields unknown', '/api/cron/check-fields cron']);
  expect(draftOf(`${list}1. **3.2 Docs**: how Vercel Cron reads \`/docs/cron\`\n`).model.endpoints.map(({ name }) => name)).toEqual(['POST /api/fields']);
});

describe('a worker that people set off, too', () => {
  it.each<[string, Caller]>([
    ['Called by the queue, and by "Try again" on the page of the letter', 'user'],
    ['Called by the queue worker, but also from “Again” in the editor', 'user'],
    ['Called by QStash and whenever a member presses the button', 'user'],
    ['near miss: Called by QStash, and by nobody else', 'worker'],
    ['near miss: Called by the queue once for each member who asks', 'worker'],
  ])('%s', (words, caller) => {
    expect(callersIn(`# Letters\n\n## API Endpoints\n\n- \`POST /work/print\`: one letter. ${words}.\n`)).toEqual([caller]);
  });
});

it.each<[string, Caller]>([
  ['A nightly cron refills missing names.', 'unknown'],
  ['Bounce webhook disables the address.', 'unknown'],
  ['The cloud scheduler starts the nightly export.', 'unknown'],
  ['**Why one table?** Because a webhook is 2 kB.', 'unknown'],
  ['Stripe, Cloud Run, Cloud Scheduler, Sentry.', 'unknown'],
  ['The scheduler calls it at 02:00.', 'cron'],
  ['Called by the nightly cron.', 'cron'],
  ['The Stripe webhook arrives here.', 'webhook'],
  ['Stripe webhook.', 'webhook'],
])('takes a machine that does something else, stands in a list or explains for no caller: saves the note. %s', (words, caller) => {
  expect(callersIn(`# Notes\n\n## API Endpoints\n\n- \`POST /api/notes\`: saves the note. ${words}\n`)).toEqual([caller]);
});

it('takes the machine that an entry begins with for its caller, whatever it does', () => {
  expect(callersIn('# Notes\n\n## API Endpoints\n\n- `POST /api/refill`: nightly cron refills missing names. Answers 204.\n')).toEqual(['cron']);
});

it.each<[string, Caller]>([
  ['Scheduled worker (every 5 minutes)', 'worker'],
  ['Lambda worker', 'worker'],
  ['GitHub Actions (daily)', 'cron'],
  ['systemd timer', 'cron'],
  ['Upstash QStash', 'cron'],
  ['near miss: mobile app, when the keeper taps', 'unknown'],
  ['near miss: Care worker from the app', 'unknown'],
])('reads the remark of a listing on who calls: %s', (who, caller) => {
  expect(callersIn(`# Bees\n\n## Edge Functions\n\n### \`weigh\`\n\n\`\`\`typescript\n// Endpoint: POST /functions/v1/weigh\n// Called by: ${who.replace('near miss: ', '')}\n// Purpose: weighs the queue\n\ninterface Answer { ok: boolean }\n\`\`\`\n`)).toEqual([caller]);
});

describe('functions that an entry about a clock names', () => {
  const FUNCTIONS = '# Herbs\n\n## Edge functions\n\n### 1. `write-letter`\n- **Purpose**: Writes the letter with OpenAI.\n\n';

  it.each<[string, string, Caller]>([
    ['a section with its schedule', '## Cron jobs\n\n### 1. `letter-hourly`\n- **Schedule**: `0 * * * *`\n- **Function**: `write-letter`\n', 'cron'],
    ['a row', '## Jobs\n\n| Job | Schedule | Function |\n|---|---|---|\n| letter-hourly | `0 * * * *` | `write-letter` |\n', 'cron'],
    ['an item below a heading of clocks', '## Scheduled jobs\n\n- `letter-hourly`: every hour\n  - Calls: `write-letter` edge function\n', 'cron'],
    ['an item with its schedule', '## Automation\n\n- **letter-hourly**\n  - Cron: `0 * * * *`\n  - Target: write-letter\n', 'cron'],
    ['a sentence', '## Automation\n\nA pg_cron job calls `write-letter` every hour.\n', 'cron'],
    ['near miss: an entry about a page', '## Screens\n\n- **Today**\n  - Function: `write-letter`\n  - Refresh: every hour\n', 'unknown'],
    ['near miss: a row about a button', '## Screens\n\n| Button | Function |\n|---|---|\n| Letter | `write-letter` |\n', 'unknown'],
    ['near miss: the app calls it, and a clock does something else', '## Notes\n\nThe app calls `write-letter` when the page opens, and the nightly cron tidies the rows.\n', 'unknown'],
  ])('%s', (_, text, caller) => {
    expect(callersIn(`${FUNCTIONS}${text}`)).toEqual([caller]);
  });
});
