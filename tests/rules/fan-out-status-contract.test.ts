import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const MASTER = '- `POST /api/cron/digest`: the master. Calls the worker once per user.';
const WORKER = 'endpoint:POST /api/workers/digest';

async function reportsOf(entries: string, rest = ''): Promise<string[]> {
  const { messages } = await lintText(`# Notes\n\n## API Endpoints\n\n${entries}\n\n${rest}\n`, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === 'fan-out-status-contract').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`);
}

/** A master and a worker. */
function worker(words: string): string {
  return `${MASTER}\n- \`POST /api/workers/digest\`: ${words}`;
}

const BOTH_OF_THEM = '- `POST /jobs/night`: called by a cron. Calls both workers for all 40 clubs.\n- `POST /jobs/rent`: one club.\n- `POST /jobs/reminder`: one club.';
const THINGS = "- `POST /internal/dispatch`: token of the scheduler. Fans out over HTTP.\n- `POST /internal/rent`: token of the dispatcher's service account.\n- `POST /internal/photos`: token of the dispatcher's service account.";

const PULL = '- `POST /pull/shop`: pulls the prices of one shop.';

/** A sequence diagram in which somebody calls the endpoint for shops within a block. */
function drawn(block: string, caller = 'dispatcher'): string {
  return `\`\`\`mermaid\nsequenceDiagram\n  participant D as ${caller}\n  participant W as POST /pull/shop\n  ${block}\n    D->>W: { shopId }\n    W-->>D: 200 { ok, error? }\n  end\n  D->>D: report\n\`\`\``;
}

describe('fan-out-status-contract', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['nothing said', worker('sends one digest.'), '', [`missing ${WORKER}`]],
    ['near miss: 502', worker('sends one digest. Returns 502 on any failure.'), '', []],
    ['near miss: non-2xx, told elsewhere', worker('sends one digest.'), '## Checklist\n\n- 12 Fan-out: worker non-2xx on failure, master counts status codes only.', []],
    ['workers by their paths alone', '- `GET /api/cron/prices`: bearer `CRON_SECRET`. Fans out over HTTP, counts what is not 2xx.\n- `POST /api/work/shop`: bearer `WORK_SECRET`. Reads the prices of one shop.\n- `POST /api/work/photo`: bearer `WORK_SECRET`. Stores one photo.', 'What the two workers answer:\n\n- `/api/work/shop`: 200 with the prices; a shop that cannot be read gives 200 with `{ "ok": false }`.\n- `/api/work/photo`: 200 when it is stored, 500 when it is not.', ['okOnFailure endpoint:POST /api/work/shop']],
    ['near miss: another job beside the worker that is named', '- `GET /api/cron/prices`: bearer `CRON_SECRET`. Calls `POST /api/work/shop` once for each shop.\n- `POST /api/work/shop`: bearer `WORK_SECRET`. Reads the prices of one shop; 502 when it fails.\n- `POST /api/work/repair`: bearer `WORK_SECRET`. Fills in what shops lack.', '', []],
    ['near miss: a page that the mails link to', '- `GET /api/cron/ready`: bearer `CRON_SECRET`. Loops over the orders and sends a mail per guest, linking to `/orders/<orderId>`.\n- `PATCH /orders/:orderId`: changes the note of an order.', '', []],
    ['near miss: who calls the worker is no worker', '- `POST /tasks/digest-run`: called by Cloud Scheduler, calls the worker for each user.\n- `POST /tasks/digest-user`: worker that sends one digest. Returns 502 on any failure.', '', []],
    ['near miss: a table of its answers', worker('sends one digest.'), '## What the worker answers\n\n| When | Status | Body |\n|---|---|---|\n| sent | 200 | `{ ok: true }` |\n| the mail cannot be sent | 502 | `{ ok: false }` |\n| wrong key | 401 | – |', []],
    ['a table in which a failure is a success', worker('sends one digest.'), '## What the worker answers\n\n| When | Status | Body |\n|---|---|---|\n| sent | 200 | `{ ok: true }` |\n| the mail cannot be sent | 200 | `{ ok: false }` |', [`okOnFailure ${WORKER}`]],
    ['a table in which what a sentence calls a failure is a success', worker('sends one digest.'), '## What the worker answers\n\n| When | Status |\n|---|---|\n| sent | 200 |\n| some were mute | 200 |\n\nA mute printer is a failure of its digest.', [`okOnFailure ${WORKER}`]],
    ['near miss: a table in which what nobody calls a failure is a success', worker('sends one digest.'), '## What the worker answers\n\n| When | Status |\n|---|---|\n| some were mute | 200 |\n| the mail cannot be sent | 502 |\n\nA mute printer is a pleasure.', []],
    ['workers by their number, and a table of what they answer', `${BOTH_OF_THEM}\n\n## What the workers answer\n\n| | well | something failed |\n|---|---|---|\n| \`/jobs/rent\` | 200 | 500 |\n| \`reminder\` | 200 | 207, what failed |`, '', ['okOnFailure endpoint:POST /jobs/reminder']],
    ['near miss: workers by their number that fail with a status', `${BOTH_OF_THEM}\n\n## What the workers answer\n\n| | well | something failed |\n|---|---|---|\n| \`rent\` | 200 | 500 |\n| \`reminder\` | 200 | 502 |`, '', []],
    ['near miss: another number of workers', '- `POST /jobs/night`: called by a cron. Calls all three workers for each of the clubs.\n- `POST /jobs/rent`: one club.\n- `POST /jobs/reminder`: one club.', '', []],
    ['workers by the things that they are for', THINGS, '*Rent worker.* A club whose ledger cannot be read gets a 200 with `{ "ok": false }`.\n\n*Photo worker.* 503 when the store fails.', ['okOnFailure endpoint:POST /internal/rent']],
    ['near miss: a success where there is nothing to do', THINGS, '*Rent worker.* A club that is switched off gets a 200 with `{ "ok": false }`. Everything that goes wrong is a 502.\n\n*Photo worker.* 503 when the store fails.', []],
    ['a case in which there is nothing to do, because it fails', THINGS, '*Rent worker.* A club that is paused and cannot be read gets a 200 with `{ "ok": false }`.\n\n*Photo worker.* 503 when the store fails.', ['okOnFailure endpoint:POST /internal/rent']],
    ['some of it failed', worker('sends one digest; answers 207 with the list of those that failed.'), '', [`okOnFailure ${WORKER}`]],
    ['always 200', worker('sends one digest. Always answers 200.'), '', [`okOnFailure ${WORKER}`]],
    ['messages that are delivered over HTTP', '- `GET /api/cron/digest`: called by Vercel Cron. Sends one QStash message per user, each delivered to the worker below.\n- `POST /api/workers/digest`: called by QStash. Sends one digest.', '', [`missing ${WORKER}`]],
    ['near miss: messages that a process takes', '- `GET /api/cron/digest`: called by Vercel Cron. Sends one SQS message per user, taken by a consumer.\n- `POST /api/users`: adds a user.', '', []],
    ['records of a listing, called once for each', '```yaml\n- path: GET /api/cron/digest\n  called_by: Vercel Cron\n- path: POST /api/workers/digest\n  called_by: QStash, once per user\n  on_failure: 200 { failed true }\n```', '', [`missing ${WORKER}`]],
    ['near miss: … that tells its failure', '```yaml\n- path: GET /api/cron/digest\n  called_by: Vercel Cron\n- path: POST /api/workers/digest\n  called_by: QStash, once per user\n  on_failure: 500 { failed true }\n```', '', []],
    ['200 with an error', worker('sends one digest. Output: `200 { ok: true }` or `200 { ok: false, reason }`.'), '', [`okOnFailure ${WORKER}`]],
    ['200 with an error on an arrow', worker('sends one digest.'), '```mermaid\nsequenceDiagram\n  participant M as Master\n  participant W as Worker\n  M->>W: one user\n  W-->>M: 200 {ok: true} or 200 {ok: false, reason}\n```', [`okOnFailure ${WORKER}`]],
    ['near miss: 502 with the same body', worker('sends one digest. Output: `200 { ok: true }` or `502 { ok: false, reason }`.'), '', []],
    ['near miss: 502 on an arrow', worker('sends one digest.'), '```mermaid\nsequenceDiagram\n  participant M as Master\n  participant W as Worker\n  M->>W: one user\n  W-->>M: 200 {ok: true} or 502 {ok: false, reason}\n```', []],
    ['a wrapper that makes it 200', worker('sends one digest. Throws 502 when the mail fails; the wrapper `route()` around it makes that a 200 with the error in the body.'), '', [`okOnFailure ${WORKER}`]],
    ['near miss: a wrapper that never does', worker('sends one digest. Throws 502 when the mail fails; the wrapper `route()` around it never makes that a 200 with the error in the body.'), '', []],
    ['a middleware that turns failures into 200', worker('sends one digest. Throws 502 when the mail fails.'), 'The middleware of the workers turns every exception into a 200.', [`okOnFailure ${WORKER}`]],
    ['near miss: one that turns them into 500', worker('sends one digest.'), 'The middleware of the workers turns every exception into a 500, nothing turns it into 200.', []],
    ['what becomes 200', worker('sends one digest. An exception becomes a 200.'), '', [`okOnFailure ${WORKER}`]],
    ['a worker drawn N times', '- `POST /jobs/slips`: OIDC token. Counts answers by their status.\n- `POST /jobs/slip-one`: makes one slip.', '```\nScheduler ──► POST /jobs/slips ──► N × POST /jobs/slip-one\n```', ['missing endpoint:POST /jobs/slip-one']],
    ['near miss: a drawing of one call', '- `POST /jobs/slips`: OIDC token. Counts answers by their status.\n- `POST /jobs/slip-one`: makes one slip.', '```\nScheduler ──► POST /jobs/slips ──► POST /jobs/slip-one\n```', []],
    ['a worker without its name, named for one of them', '- `POST /jobs/slips`: OIDC token. Reads the members and calls the worker for each by HTTP.\n- `POST /jobs/slip-one`: the same OIDC token. Makes one slip.\n- `POST /jobs/reindex`: the same OIDC token. Makes a new index.', '', ['missing endpoint:POST /jobs/slip-one']],
    ['still 200', worker('sends one digest. If Resend is down we still return 200 with the errors listed.'), '', [`okOnFailure ${WORKER}`]],
    ['the body', worker('sends one digest.'), '## Flow\n\nThe master reads the body of each worker and adds up the failures.', [`bodyInspected ${WORKER}`]],
    ['a flag of the body', worker('sends one digest.'), '## Fan-out\n\nThe master tries a user again when `ok` is false.', [`bodyInspected ${WORKER}`]],
    ['near miss: a status in case of what is not done', worker('sends one digest; exits with 500 whenever a digest was not settled.'), '', []],
    ['near miss: as soon as it fails', worker('sends one digest; answers 500 as soon as one of its mails could not be handed over.'), '', []],
    ['as soon as we have it', worker('sends one digest; answers 500 as soon as we have error handling for failed mails.'), '', [`missing ${WORKER}`]],
    ['the thing that it is called for', '', '## Nightly\n\nA master Lambda cuts the archive into areas and calls `POST /internal/count/{district}` on each.\n\nA district always replies 200.', ['okOnFailure endpoint:POST /internal/count/{district}']],
    ['near miss: … replies with a status', '', '## Nightly\n\nA master Lambda cuts the archive into areas and calls `POST /internal/count/{district}` on each.\n\nA district replies 204, or 500 when a count failed.', []],
    ['a master that calls the worker of each, in steps', '', '## Flow\n\n1. `GET /cron/thumbs` starts at night (`CRON_SECRET`).\n2. For every album it fires an HTTP request at that album\'s thumbnail worker.\n3. If a picture fails, the worker still returns 200.', ['okOnFailure endpoint:GET /cron/thumbs']],
    ['near miss: … which answers 500', '', '## Flow\n\n1. `GET /cron/thumbs` starts at night (`CRON_SECRET`).\n2. For every album it fires an HTTP request at that album\'s thumbnail worker.\n3. If a picture fails, the worker returns 500.', []],
    ['near miss: one request in each run', '', '## Flow\n\n1. `GET /cron/thumbs` starts at night (`CRON_SECRET`).\n2. It fires one HTTP request at the thumbnail worker.\n3. If a picture fails, the worker still returns 200.', []],
    ['put off', worker('sends one digest; the status 500 is not settled yet.'), '', [`missing ${WORKER}`]],
    ['near miss: never as a 200', worker('sends one digest. An error surfaces as a 5xx, never as a 200 with an error inside.'), '', []],
    ['near miss: the body is not read', worker('sends one digest, 502 on any failure.'), '## Flow\n\nThe master never reads the body.', []],
  ])('%s', async (_name, entries, rest, expected) => {
    expect(await reportsOf(entries, rest)).toEqual(expected);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['near miss: a loop', '- `POST /api/cron/digest`: sends all digests in one loop, no fan-out.', '', []],
    ['near miss: a queue', '- `POST /api/cron/digest`: fans out one queue message per user.', '', []],
    ['near miss: one call to one worker', '- `POST /api/reports`: calls `POST /api/workers/report`.\n- `POST /api/workers/report`: builds the report.', '', []],
    ['a worker that its master is named before', '- `GET /weekly`: Cloud Scheduler calls it.\n- `POST /weeklyTeam`: the mail of one team, OIDC token of Cloud Scheduler.', '## Flow\n\n`/weekly` calls `/weeklyTeam` for each team in parallel.', ['missing endpoint:POST /weeklyTeam']],
    ['a worker by the row that another route calls', '| Route | Called by |\n|---|---|\n| `GET /cron/count` | Cloud Scheduler |\n| `POST /work/shelf` | `/cron/count`, over HTTP |', '## Architecture\n\nA nightly route calls a worker route once per shelf, 40 calls in all.', ['missing endpoint:POST /work/shelf']],
    ['near miss: a row that a person calls', '| Route | Called by |\n|---|---|\n| `GET /cron/count` | Cloud Scheduler |\n| `POST /work/shelf` | the librarian |', '## Architecture\n\nA nightly route calls a worker route once per shelf, 40 calls in all.', []],
    ['a worker by the end of its name', '- `POST /master`: the cron calls it.\n- `POST /feed-worker`: handles one feed.', '', ['missing endpoint:POST /feed-worker']],
    ['near miss: a resource of workers', '- `POST /master`: merges records.\n- `POST /co-workers-of-month`: votes.', '', []],
    ['a master over HTTP', '- `GET /api/cron/weekly`: calls one summary function per ward over HTTP.', '', ['missing endpoint:GET /api/cron/weekly']],
    ['a worker by what calls it', '- `GET /jobs/poll`: reads levels.\n- `POST /jobs/warn`: called by the poll for each rule that has fired, sends the warning.', '', ['missing endpoint:POST /jobs/warn']],
    ['a worker by the last word of its path', '- `GET /tasks/nightly`: EventBridge at 01:30. Calls `recount` once for each shelf over HTTP.\n- `POST /tasks/shelves/{shelfId}/recount`: counts one shelf.', '', ['missing endpoint:POST /tasks/shelves/{shelfId}/recount']],
    ['near miss: a word of no path', '- `GET /tasks/nightly`: EventBridge at 01:30. Calls `countShelf` once for each shelf.\n- `POST /tasks/shelves/{shelfId}/recount`: counts one shelf.', '', []],
    ['a worker in the flow', '- `POST /internal/nightly`: runs at night.\n- `POST /internal/match/:lang`: matches.', '## Flow\n\n1. The cron calls `/internal/nightly`.\n2. It calls `/internal/match/:lang` for each of the six languages.', ['missing endpoint:POST /internal/match/:lang']],
    ['a worker by what it does', '- `POST /internal/nightly`: the scheduler calls it; sends one request per till to the counter.\n- `POST /internal/tills/count`: counts one till.', '', ['missing endpoint:POST /internal/tills/count']],
    ['near miss: the doer of nothing that is declared', '- `POST /internal/nightly`: the scheduler calls it; sends one request per till to the printer.\n- `POST /internal/tills/count`: counts one till.', '', []],
    ['a worker that only the flow names', '- `GET /tills`: lists tills.\n- `PATCH /tills/:id`: renames one.', '## Flow\n\n1. Vercel cron hits `GET /api/cron/tills`.\n2. It reads the open tills.\n3. For each till it fires `POST /api/tills/close`. Errors come back as `200 { "closed": false, "error": "…" }`.', ['okOnFailure endpoint:POST /api/tills/close']],
    ['near miss: a vendor that only the flow names', '- `GET /tills`: lists tills.\n- `PATCH /tills/:id`: renames one.', '## Flow\n\n1. Vercel cron hits `GET /api/cron/tills`.\n2. For each till it fires `POST https://api.resend.com/emails`.', []],
    ['a worker that is handed each', '- `POST /nightly-print`: pg_cron calls it; selects waiting labels and posts each to the worker.\n- `POST /print-label`: is the worker, prints one label.', '', ['missing endpoint:POST /print-label']],
    ['a request to a base in a loop', '- `POST /cron/prices`: CRON_SECRET.\n- `POST /prices/pull`: pulls one shop.', '```ts\nfor (const shop of shops) {\n  const res = await fetch(`${base}/prices/pull`, { method: "POST" });\n  const json = await res.json();\n  if (!json.ok) failed++;\n}\n```', ['bodyInspected endpoint:POST /prices/pull']],
    ['an arrow for each', PULL, '```mermaid\nflowchart LR\n  A[POST /cron/all] -- one call per shop --> B[POST /pull/shop]\n```', ['missing endpoint:POST /pull/shop']],
    ['near miss: an arrow once', PULL, '```mermaid\nflowchart LR\n  A[POST /cron/all] -- wakes --> B[POST /pull/shop]\n```', []],
    ['a call in the loop of a diagram', PULL, drawn('loop each shop'), ['okOnFailure endpoint:POST /pull/shop']],
    ['near miss: a call once', PULL, drawn('opt some shop'), []],
    ['near miss: a loop of a browser', PULL, drawn('loop each shop', 'browser'), []],
  ])('what is a worker: %s', async (_name, entries, rest, expected) => {
    expect(await reportsOf(entries, rest)).toEqual(expected);
  });

  it('keeps the contracts of two workers apart', async () => {
    const entries = `${MASTER}\n- \`POST /api/workers/meeting\`: one meeting.\n- \`POST /api/workers/send\`: one mail.`;
    expect(await reportsOf(entries, '## Fan-out\n\nThe meeting worker returns 502 on any failure. The send worker always answers 200.')).toEqual(['okOnFailure endpoint:POST /api/workers/send']);
  });

  const ROUTES = '- `GET /api/cron/digest`: `CRON_SECRET`; calls the worker for every reader.';
  it.each<[string, string, string, readonly string[]]>([
    ['a worker without a name', `${ROUTES}\n- \`POST /api/workers/digest\`: \`CRON_SECRET\`.`, '', [`missing ${WORKER}`]],
    ['near miss: a person', '- `GET /api/people`: shows the worker for every reader.\n- `POST /api/workers/digest`: `CRON_SECRET`.', '', []],
    ['the route below', '- `GET /jobs/export`: for each club an HTTP request to the route below.\n- `POST /jobs/export-one`: builds the file.', '', ['missing endpoint:POST /jobs/export-one']],
    ['a master that is named before the call', '', '## Nightly\n\nThe master fires `POST /internal/sync` once per shop.', ['missing endpoint:POST /internal/sync']],
    ['near miss: told beside it', '', '## Nightly\n\nThe master fires `POST /internal/sync` once per shop. A sync that falls over must come back as a non-2xx status.', []],
    ['near miss: a limit for dispatchers', '- `POST /eta`: tells the time of arrival.', '## Limits\n\nTen POST requests an hour per dispatcher; `/eta`: two a minute.', []],
    ['only perhaps', worker('sends one digest. On failure it may return a 500.'), '', [`missing ${WORKER}`]],
    ['near miss: what could not be done', worker('sends one digest. When the mail could not be sent, it returns a 504.'), '', []],
    ['another service\'s status', worker('sends one digest. If the shop answers 503, it tries twice more.'), '', [`missing ${WORKER}`]],
    ["the master's own status", '- `POST /api/cron/digest`: the master. Calls the worker once per user; answers 200.\n- `POST /api/workers/digest`: sends one digest.', '## Answers\n\n`POST /api/cron/digest` ends with 500 if the list cannot be read.', [`missing ${WORKER}`]],
    ['fails with 200', worker('sends one digest; a failed digest still comes back as HTTP 200, with `error` filled in.'), '', [`okOnFailure ${WORKER}`]],
    ['a program that catches and answers', MASTER, '```ts\n// POST /api/workers/digest\ntry {\n  await send();\n  return Response.json({ sent: 1 });\n} catch (e) {\n  return Response.json({ error: String(e) });\n}\n```', [`okOnFailure ${WORKER}`]],
    ['near miss: a program that fails with a status', MASTER, '```ts\n// POST /api/workers/digest\ntry {\n  await send();\n  return Response.json({ sent: 1 });\n} catch (e) {\n  return Response.json({ error: String(e) }, { status: 500 });\n}\n```', []],
  ])('reads %s', async (_name, entries, rest, expected) => {
    expect(await reportsOf(entries, rest)).toEqual(expected);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['a route that another one calls for each', '- `POST /rounds/open`: operator key; requests `/rounds/close` for each street over HTTP.\n- `POST /rounds/close`: closes one street.', '', ['missing endpoint:POST /rounds/close']],
    ['near miss: a status under conventions', '- `POST /rounds/open`: operator key; requests `/rounds/close` for each street over HTTP.\n- `POST /rounds/close`: closes one street.', '## Conventions\n\n`/rounds/close`: 204 done, 503 could not write.', []],
    ['near miss: a person calls for each', '- `POST /rounds/close`: the app posts once per street.', '', []],
    ['a step that goes on about a cron', '', '## Nightly\n\n1. The nightly job starts with `GET /api/cron/rounds`.\n2. For each street it fires `POST /rounds/close`.', ['missing endpoint:POST /rounds/close']],
    ['a route that a scheduled task posts to', '- `POST /rounds/close`: API key.', '## Nightly\n\nA rake task posts to `POST /rounds/close` once per street and waits.', ['missing endpoint:POST /rounds/close']],
  ])('who calls: %s', async (_name, entries, rest, expected) => {
    expect(await reportsOf(entries, rest)).toEqual(expected);
  });

  const TWO = '- `GET /rounds`: session cookie.';
  it.each<[string, string, string, readonly string[]]>([
    ['several workers below', '', '## Nightly\n\n`POST /jobs/mark` (bearer `JOB_TOKEN`) calls the two workers below over HTTP, one request per sheet.\n\n1. `POST /jobs/mark-a` (bearer `JOB_TOKEN`) – 502 when it cannot\n2. `POST /jobs/mark-b` (bearer `JOB_TOKEN`) – errors are caught and answered with `200 {"marked": false}`', ['okOnFailure endpoint:POST /jobs/mark-b']],
    ['a worker that a sentence introduces with its credential', TWO, '## Nightly\n\nThe cron hits `POST /tasks/rounds` (OIDC), which calls `POST /tasks/round` (OIDC) for every street.', ['missing endpoint:POST /tasks/round']],
    ['near miss: the sentence after it tells its status', TWO, '## Nightly\n\nThe cron hits `POST /tasks/rounds` (OIDC), which calls `POST /tasks/round` (OIDC) for every street.\n\n`/tasks/round` closes one street. An error raises a 503.', []],
    ['the method as verb', '- `POST /jobs/streets`: one POST to `/jobs/street` per street.\n- `POST /jobs/street`: closes one.', '', ['missing endpoint:POST /jobs/street']],
    ['near miss: once per run', '- `POST /jobs/streets`: one call to `POST /jobs/plan` per run.\n- `POST /jobs/plan`: plans.', '', []],
    ['one by one in words', '- `POST /jobs/streets`: calls `/jobs/street` street by street.\n- `POST /jobs/street`: `200` in all cases, problems are logged.', '', ['okOnFailure endpoint:POST /jobs/street']],
    ['errors that are caught', '- `POST /jobs/streets`: calls `/jobs/street` with `Promise.all` over the streets.\n- `POST /jobs/street`: catches its errors and logs them.', '', ['okOnFailure endpoint:POST /jobs/street']],
    ['near miss: caught, and told by a status', '- `POST /jobs/streets`: calls `/jobs/street` with `Promise.all` over the streets.\n- `POST /jobs/street`: catches its errors, logs them and answers 502.', '', []],
    ['near miss: nothing is swallowed', '- `POST /jobs/streets`: calls `/jobs/street` for each street.\n- `POST /jobs/street`: never swallows errors, 500 when it breaks.', '', []],
    ['near miss: a status by the name of an exception', '- `POST /master/close`: called by a timer; calls the worker for each street.\n- `POST /worker/close`: 204; ResponseStatusException(INTERNAL_SERVER_ERROR) if not.', '', []],
    ['a flag that is read to count', '- `POST /jobs/streets`: calls `/jobs/street` for each street; reads `closed` to count failures over HTTP.\n- `POST /jobs/street`: closes one.', '', ['bodyInspected endpoint:POST /jobs/street']],
  ])('how it is told: %s', async (_name, entries, rest, expected) => {
    expect(await reportsOf(entries, rest)).toEqual(expected);
  });
});

describe('a worker below the path of its master', () => {
  const ROUTES = '- `POST /cron/weekly` (Bearer `CRON_SECRET`): Monday mail, fans out per company.\n- `POST /cron/weekly/one` (Bearer `CRON_SECRET`): Monday mail of one company.';
  it.each<[string, string, readonly string[]]>([
    ['answers 200', '`/cron/weekly` posts to `/cron/weekly/one` for each company. The worker rescues every error and always answers `200` with `ok: false`.', ['okOnFailure endpoint:POST /cron/weekly/one']],
    ['near miss: answers 502', '`/cron/weekly` posts to `/cron/weekly/one` for each company. The worker answers 502 on any failure.', []],
  ])('%s', async (_name, flow, expected) => {
    expect(await reportsOf(ROUTES, `## Data Flow\n\n1. ${flow}`)).toEqual(expected);
  });
});

describe('a worker that goes by its place beside the dispatcher, or by its number', () => {
  const KEY = 'Header `X-Run-Token`, compared with `RUN_TOKEN`.';
  const beside = (master: string, worker = 'build'): string => `# Bills\n\n## API Endpoints\n\n### \`GET /internal/bills/dispatch\`\n\nCron, on the first of the month. ${KEY} ${master}\n\n### \`POST /internal/bills/${worker}\`\n\n- ${KEY}\n- When a bill cannot be made, the answer is 200 with \`{ "ok": false }\`.\n`;
  const numbered = (words: string): string => `# Trips\n\n## API Endpoints\n\n| No. | Route | Who | What for |\n|---|---|---|---|\n| 1 | \`GET /trips\` | session cookie | own trips, 20 per page by cursor |\n| 2 | \`POST /jobs/weekly\` | OIDC token of the scheduler | letters of all fleets |\n| 3 | \`POST /jobs/weekly/{fleet_id}\` | OIDC token of the scheduler | letter of one fleet |\n\n## Notes\n\n**Jobs.** ${words}\n`;
  const BILL = 'endpoint:POST /internal/bills/build';
  const LETTER = 'endpoint:POST /jobs/weekly/{fleet_id}';

  it.each<[string, string, readonly string[]]>([
    ['posts each one', beside('Selects the accounts without a bill and posts each one to the worker.'), [`okOnFailure ${BILL}`]],
    ['calls once per account', beside('Calls the worker once per account.'), [`okOnFailure ${BILL}`]],
    ['beside a route that begins with the same letters', `${beside('Calls the worker once per account.')}\n### \`POST /work-plans\`\n\n- Session cookie.\n- Keeps a plan.\n`, [`okOnFailure ${BILL}`]],
    ['near miss: by a queue', beside('Puts each account on the queue of the worker.'), []],
    ['near miss: several beside it', `${beside('Calls the worker once per account.')}\n### \`POST /internal/bills/purge\`\n\n- ${KEY}\n- Deletes old drafts.\n`, []],
    ['by numbers', numbered('2 calls 3 for each fleet; 3 answers 200 in all cases and puts `{"ok": false}` into the body when something broke.'), [`okOnFailure ${LETTER}`]],
    ['by numbers, without a word on failures', numbered('2 calls 3 for each fleet.'), [`missing ${LETTER}`]],
    ['near miss: by numbers', numbered('2 walks the fleets and calls 3 once per fleet. 3 answers 502 as soon as a letter fails.'), []],
    ['near miss: one call', numbered('2 calls 3 for the first fleet only, 3 answers 200.'), []],
  ])('%s', async (_name, text, expected) => {
    const { messages } = await lintText(text, { filePath: 'draft.md' });
    expect(messages.filter(({ ruleId }) => ruleId === 'fan-out-status-contract').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`)).toEqual(expected);
  });
});

describe('a worker that a drawing has called many times', () => {
  const drawn = (arrow: string, told: string): string => `- \`POST /cron/rings\`: OIDC token of the scheduler.\n- \`POST /work/ring\`: OIDC token, audience checked. ${told}\n\n## Data Flow\n\n\`\`\`mermaid\nsequenceDiagram\n  Scheduler->>Planner: POST /cron/rings\n  Planner->>Ring: POST /work/ring${arrow}\n\`\`\``;
  const RING = 'endpoint:POST /work/ring';
  it.each<[string, string, readonly string[]]>([
    [' (16 times, in parallel)', 'Draws one.', [`missing ${RING}`]],
    [' (once per ring)', 'Draws one.', [`missing ${RING}`]],
    [' × 12', 'Draws one.', [`missing ${RING}`]],
    [' for each ring', 'A failure is signalled by `failed: true` in the answer.', [`bodyInspected ${RING}`]],
    [' for each ring', 'An error is only shown in the body, as `error`.', [`bodyInspected ${RING}`]],
    [' for each ring', 'Reports a failure as `ok: false` in the response body.', [`bodyInspected ${RING}`]],
    [' for each ring', 'A failure is told by status 500; its reason is given in the body.', []],
    [' for each ring', 'A failure is answered with 503 and described in the body.', []],
    ['', 'Draws one.', []],
    [' (1 time)', 'Draws one.', []],
    [' (up to 3 times)', 'Draws one.', []],
    [' (once per night)', 'Draws one.', []],
  ])('%s: %s', async (arrow, told, expected) => {
    expect(await reportsOf(drawn(arrow, told))).toEqual(expected);
  });
});

describe('what is said of the work in the paragraph of the master that calls for it', () => {
  const night = (words: string): string => `- \`GET /cron/loaves\`: header \`x-cron-key\`. Out \`{ calls }\`.\n- \`POST /work/loaf\`: header \`x-work-key\`. In \`{ oven }\`.\n\n## The night\n\n**02:00 \`GET /cron/loaves\`**. Calls \`POST /work/loaf\` on the workers once per oven. ${words}`;
  const LOAF = 'missing endpoint:POST /work/loaf';
  it.each<[string, readonly string[]]>([
    ['A loaf that cannot be baked is answered with 422, anything else that fails with 500.', []],
    ['An oven that fails answers 502.', []],
    ['Each oven that is out of order is answered with 503.', []],
    ['A mill that fails answers 502.', [LOAF]],
    ['Then it answers 500 if it has failed itself.', [LOAF]],
  ])('%s', async (words, expected) => {
    expect(await reportsOf(night(words))).toEqual(expected);
  });
});
