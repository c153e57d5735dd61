import { describe, expect, it } from 'vitest';
import { reportsOf } from './support.js';

type Row = readonly [name: string, rule: string, text: string, expected: readonly string[]];

const API = '# Heap\n\n## API Endpoints\n\n';
const DATA = '\n## Data\n\nPostgres.\n\n- `heaps`: id, user_id, kind\n- `drops`: id, heap_id, user_id, kilos\n';

describe('what drafts say in passing', () => {
  it.each(([
    ['a document that is fetched with its id', 'url-id-lookup', `${API}- \`DELETE /heaps/{heapId}\` removes a heap. The document is fetched with \`{ _id: id, sub: token.sub }\`.\n`, []],
    ['near miss: one that is answered with it', 'url-id-lookup', `${API}- \`DELETE /heaps/{heapId}\` removes a heap. Answers with \`{ _id: id }\`.\n`, ['missing endpoint:DELETE /heaps/{heapId}']],
    ['what is to be solved', 'no-placeholder', '# Heap\n\n## Risks\n\n| Risk | Answer |\n|---|---|\n| Somebody sends it twice | to be solved |\n', ['placeholder line:7']],
    ['a question that is open', 'no-placeholder', '# Heap\n\n## Risks\n\n- *What happens to chats after a year?* ⚠️ open.\n', ['placeholder line:5']],
    ['near miss: a question with an answer', 'no-placeholder', '# Heap\n\n## Risks\n\n- *What happens to chats after a year?* Open ones are deleted.\n', []],
    ['a status as soon as something fails', 'fan-out-status-contract', `${API}- \`POST /cron/tell\` runs hourly, calls \`POST /workers/tell\` once for each heap. \`CRON_SECRET\`.\n- \`POST /workers/tell\` texts the owner; \`500\` as soon as Twilio gives an error. \`CRON_SECRET\`.\n`, []],
    ['near miss: a status as soon as we get to it', 'fan-out-status-contract', `${API}- \`POST /cron/tell\` runs hourly, calls \`POST /workers/tell\` once for each heap. \`CRON_SECRET\`.\n- \`POST /workers/tell\` texts the owner; answers 500 on failures as soon as we get to it. \`CRON_SECRET\`.\n`, ['missing endpoint:POST /workers/tell']],
    ['near miss: a rule of a store without row level security', 'rls-per-table', '# Heap\n\n## Collections\n\nMongoDB has no row level security; the repositories decide:\n\n- `reports` { _id, season, createdBy } — creator and region lead\n- `finds` { _id, volunteerId, kilos } — any logged-in person\n', ['noPolicy table:finds']],
    ['near miss: the account of a machine', 'rate-limit-per-paid-call', `${API}- \`POST /run/nudges\` asks OpenAI for a sentence. Auth: OIDC token of the service account \`nudger\`.\n`, []],
    ['the account of a person', 'rate-limit-per-paid-call', `${API}- \`POST /run/nudges\` asks OpenAI for a sentence. Auth: ID token of the signed-in user.\n`, ['missing endpoint:POST /run/nudges']],
    ['near miss: the form that a vendor sends', 'input-column-mapping', `${API}**\`POST /twilio/inbound\`** · replies\nin: Twilio's form · out: TwiML\nauth: \`X-Twilio-Signature\`, computed over URL and body\n${DATA}`, []],
    ['a note with its control', 'input-column-mapping', `# Heap\n\n## What people fill in\n\n- *Ask a host*: kind (radio), note (text area)\n${DATA}`, ['missing input:note']],
    ['near miss: a picker of a time beside tabs', 'enum-validation', `# Heap\n\n## Forms\n\nForm: start (date and time), kind (tabs: bin, worms); 422 for another kind.\n\n- \`heaps\`: id, user_id, kind, start\n`, ['noCheck input:kind']],
    ['figures in a list right below the paragraph', 'full-scope-aggregates', `${API}- \`GET /dashboard\` → \`{ cost_cents, spent }\`. Clerk session JWT.\n\n## Flow\n\nMarketing opens \`/experiment\`, which calls \`GET /dashboard\` every time.\n- *Cost*: \`SELECT SUM(cost_cents) FROM nudges\`, no limit.\n`, []],
    ['near miss: a risk that is accepted', 'heavy-read-strategy', `${API}- \`GET /dashboard\` sums all drops. Clerk session JWT. Twelve people have access, and we accept that it is not cached.\n`, []],
    ['what we accept as a parameter', 'heavy-read-strategy', `${API}- \`GET /dashboard\` sums all drops. Clerk session JWT. We accept that parameter in upper case.\n`, ['missing endpoint:GET /dashboard']],
    ['a query that inserts', 'no-undeclared-table', `# Heap\n${DATA}\n## Tools\n\nThe event goes through \`INSERT INTO sim_events … ON CONFLICT DO NOTHING\`.\n`, ['undeclared table:sim_events']],
    ['a sum of what the list has returned', 'full-scope-aggregates', `${API}- \`GET /drops?page=\` lists drops, 25 a page.\n- \`GET /stats/me\` → \`{ kilos }\`. We add up the drops that the list route has just returned.\n`, ['capped endpoint:GET /stats/me']],
    ['a page that a mail leads to, though a route ends so', 'page-rehydration', `${API}- \`GET /api/stats/me\` → \`{ kilos }\`.\n\n## Flow\n\nSunday: thank-you mail with a button to \`/me\`. That page shows the totals React Query still holds from the last visit.\n`, ['clientStateOnly page:/me']],
    ['near miss: a button that posts there', 'page-rehydration', `${API}- \`POST /api/results/explain\` → \`{ text }\`.\n\n## Flow\n\nThe button posts to \`/explain\`; the answer is shown in place.\n`, []],
    ['what would make it a success', 'metric-verifiability', '# Heap\n\n## How we\'d call it a success\n\n- People understand the guide\'s answers\n', ["missing metric:People understand the guide's answers"]],
    ['near miss: sections as decisions', 'schema', '# Loom\n\n## Decision 1: what talks to what (System Architecture)\n\nSvelteKit → SQLite\n\n## Decision 2: services\n\n1. `site` answers browsers.\n\n## Decision 4: API endpoints\n\n- POST /api/plans: `{ width }`, gives `{ planId }`. Asks Claude.\n\n## Decision 9: data flow\n\n1. A plan is asked for.\n\n## Decision 10: infrastructure\n\nFly.io\n\n## Decision 11: risks (Technical Risks)\n\n- Threads are invented.\n', []],
    ['near miss: what is not decided is not built', 'no-placeholder', '# Loom\n\nWhatever isn\'t decided here isn\'t built.\n', []],
    ['what is not decided', 'no-placeholder', '# Loom\n\nThe colour isn\'t decided.\n', ['placeholder line:3']],
    ['near miss: routes that call what was named before', 'named-auth-per-post', `# Loom\n\n## Who is who\n\nLucia sessions: the hook reads the session cookie \`loom_session\`. The following routes call it: all under \`/api/plans\`.\n\n## API Endpoints\n\n- POST /api/plans: \`{ width }\`, gives \`{ planId }\`.\n- POST /api/looms: \`{ width }\`, gives 201.\n`, ['missing endpoint:POST /api/looms']],
    ['a page for which nothing is fetched', 'page-rehydration', '# Loom\n\n## Flow\n\nThe mail has a link to `/bookings/:bookingId`; nothing is fetched there, as long as somebody has all that in the query string of the address he was sent.\n', ['clientStateOnly page:/bookings/:bookingId']],
    ['near miss: two months', 'heavy-read-strategy', `${API}- \`GET /bookings\` gives the member's bookings of this and next month. Clerk session JWT.\n`, []],
    ['near miss: a transaction by its function', 'write-atomicity', `${API}- \`POST /heaps\` inserts \`heaps\`, then one row of \`drops\` per bag. Both in a session with \`withTransaction\`.\n${DATA}`, []],
  ] satisfies Row[]).map(([name, rule, text, expected]) => ({ name, rule, text, expected })))('$name', async ({ rule, text, expected }) => {
    expect(await reportsOf(rule, text)).toEqual(expected);
  });
});
