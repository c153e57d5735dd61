import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/** What a rule reports of a document, as `messageId subject`. */
async function reportsOf(rule: string, text: string): Promise<string[]> {
  const { messages } = await lintText(text, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`).sort();
}

const fence = (lang: string, ...lines: string[]): string => `\`\`\`${lang}\n${lines.join('\n')}\n\`\`\``;

describe('how records are looked up', () => {
  const TICKETS = '# Notes\n\n## Endpoints\n\n| Endpoint | In | Out | Purpose |\n|---|---|---|---|\n| `GET /v1/tickets` | state | 20 per page | the list |\n| `GET /v1/tickets/{ticket_id}` | path | ticket | ticket page |\n| `POST /v1/tickets/{ticket_id}/send` | path | 204 | sends the link |\n\n';
  const QUOTES = '# Notes\n\n## Endpoints\n\n- `GET /v1/public/quotes/{token}`: shows a quote\n- `POST /v1/public/quotes/{token}/decision`: approves\n\n## Flow\n\n1. The text links to `/q/{token}`. The page is drawn by a query:\n\n   ```sql\n   SELECT * FROM tickets WHERE link_hash = digest($token, \'sha256\');\n   ```\n\n';
  const LOANS = (rows: string): string => `# Notes\n\n## Endpoints\n\n- \`GET /loans/{loanId}\`: shows a loan\n- \`POST /loans/{loanId}/cancel\`: cancels it\n\n## Ids in paths\n\n${rows.split('\n').map((row) => `- ${row}`).join('\n')}\n`;

  it.each([
    ['a parameter that opens the statement, whichever route its words are near', `${TICKETS}\`ticket_id\` is always \`tickets.id\`: \`SELECT * FROM tickets WHERE id = $1\`.\n`, []],
    ['near miss: no column', `${TICKETS}\`ticket_id\` is always the ticket at hand: the handler looks it up.\n`, ['missing endpoint:GET /v1/tickets/{ticket_id}', 'missing endpoint:POST /v1/tickets/{ticket_id}/send']],
    ['a query that routes are said to share', `${QUOTES}   The same \`WHERE\` stands in each of the public routes below.\n`, []],
    ['near miss: another query', `${QUOTES}   No row is a 404.\n`, ['missing endpoint:GET /v1/public/quotes/{token}', 'missing endpoint:POST /v1/public/quotes/{token}/decision']],
    ['a parameter with the route that is meant behind a comma', LOANS('loanId, GET: SELECT * FROM loans WHERE id = $1\nloanId, cancel: the member\'s latest loan'), ['ownerFallback endpoint:POST /loans/{loanId}/cancel']],
    ['a column is declared, not looked up', LOANS('loanId: SELECT * FROM loans WHERE id = $1').concat(`\n${fence('yaml', 'loan_items:', '  loan_id: uuid not null references loans')}\n`), []],
  ])('%s', async (_, text, reports) => {
    const found = (await reportsOf('url-id-lookup', text)).map((each) => each.replace(/^noColumn/, 'missing'));
    expect(found.filter((each) => !each.includes('page:'))).toEqual(reports);
  });
});

describe('whom limits mean', () => {
  const API = '# Notes\n\nPostgres. Telnyx texts people.\n\n## Endpoints\n\n- `POST /v1/codes` takes `{phone}`, texts a code through Telnyx. Sign-in.\n- `POST /v1/rides` takes `{from}`, books a ride. Bearer JWT.\n- `POST /v1/runs` takes `{date}`, publishes the run and texts its riders through Telnyx. Bearer JWT.\n\n';

  it.each([
    ['a sentence that says on what occasion', `${API}**D3. What costs money.** A code may be requested 3 times in 10 minutes for a phone number. When a dispatcher publishes a run its riders are texted, which we hold to 30 publications an hour per dispatcher.\n`, []],
    ['near miss: it goes on about the same', `${API}**D3. What costs money.** A code may be requested 3 times in 10 minutes for a phone number, and 20 times an hour from an IP.\n`, ['missing endpoint:POST /v1/runs']],
    ['rows are no calls', `# Notes\n\n## Endpoints\n\n- \`POST /api/bookings\` bearer JWT, texts the trader through Twilio. The booking is inserted, then one \`booking_evenings\` row per evening.\n`, ['missing endpoint:POST /api/bookings']],
  ])('%s', async (_, text, reports) => {
    expect(await reportsOf('rate-limit-per-paid-call', text)).toEqual(reports);
  });
});

it('knows what a page reads by the number of a route', async () => {
  const page = (reads: string): string => `# Notes\n\n## Endpoints\n\n| No. | Endpoint | Purpose |\n|---|---|---|\n| 7 | GET /api/hives/{hive}/inspections | full history, 20 a page |\n\n## Screens\n\n| Screen | Linked from | Reads |\n|---|---|---|\n| History (\`/hives/{hive}/history\`) | hive card | ${reads} |\n`;
  expect(await reportsOf('page-rehydration', page('no. 7'))).toEqual([]);
  expect(await reportsOf('page-rehydration', page('7 seconds'))).toEqual(['missing page:/hives/{hive}/history']);
});

it('takes a tool for exceptions for no failure that is passed over', async () => {
  const runs = (last: string): string => `# Notes\n\n## Endpoints\n\n- \`POST /v1/runs\` bearer JWT, publishes a run: inserts \`runs\` and its \`stops\` in one transaction.\n\n## Schema\n\n${fence('sql', 'create table runs (id uuid primary key);', 'create table stops (id uuid primary key, run_id uuid references runs(id));')}\n\n## Infrastructure\n\n${last}\n`;
  expect(await reportsOf('write-atomicity', runs('Cloud Run in Belgium, Sentry for exceptions.'))).toEqual([]);
  expect(await reportsOf('write-atomicity', runs('When a run is published and an insert of `stops` fails, Sentry is told and the others go ahead.'))).toEqual(['logAndContinue endpoint:POST /v1/runs']);
});

describe('forms as records', () => {
  const forms = (handle: string): string => `# Notes\n\nPostgres with row level security.\n\n## Data\n\n${fence('yaml', 'tables:', '  applications:', '    id: uuid pk', '    user_id: uuid not null', '    trade_name: text not null', 'rls:', '  applications: enabled, own rows (user_id = auth.uid())')}\n\n${fence('yaml', 'form_application:', '  trade name: { control: text, column: applications.trade_name }', `  web address: ${handle}`)}\n`;

  it('are no tables', async () => {
    expect(await reportsOf('rls-per-table', forms('{ control: text, column: applications.web_address }'))).toEqual([]);
  });

  it('ask for fields, of which one has no column', async () => {
    expect(await reportsOf('input-column-mapping', forms('{ control: text }'))).toEqual(['missing input:web address']);
  });
});

it('takes the time that a vendor is given for no call of another route', async () => {
  const counts = (own: string): string => `# Notes\n\n## Endpoints\n\n- \`POST /api/mite-photos\` bearer JWT, ${own}, 15 an hour per keeper\n- \`POST /api/mite-counts\` bearer JWT, keeps a count\n\n## Flow\n\nGemini gets 7 seconds: \`Http::timeout(7)\`, and the exception is turned into \`response()->json(['error' => 'count_timeout'], 504)\`.\n`;
  const { verdicts } = await lintText(counts('counts mites with Gemini'), { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  expect(verdicts.filter(({ ruleId }) => ruleId === 'rate-limit-per-paid-call').map(({ subject }) => subject)).toEqual(['endpoint:POST /api/mite-photos']);
});

it('knows the question by what may be wrong', async () => {
  const asked = (title: string): string => `# Notes\n\n## System Architecture\n\nNext.js → Postgres\n\n## Services\n\n- **API**: all\n\n## Infrastructure\n\nVercel\n\n## Questions I put to myself\n\n**${title}** That members pay deposits online.\n`;
  const left = ['missing question:10x traffic', 'missing question:fragile point', 'missing question:simpler alternative'];
  expect(await reportsOf('critical-questions', asked('What may be plainly wrong.'))).toEqual(left);
  expect(await reportsOf('critical-questions', asked('What may be plainly visible.'))).toEqual([...left, 'missing question:wrong assumption']);
});

describe('listings that a line leads in', () => {
  const saved = (lead: string, ...sql: string[]): string => `# Notes\n\n## Endpoints\n\n- \`PUT /v1/tickets/{id}/quote\` bearer JWT, saves the quote\n- \`POST /v1/tickets\` bearer JWT, adds a ticket\n\n## Flow\n\n${lead}\n\n${fence('sql', ...sql)}\n\n## Schema\n\n${fence('sql', 'create table tickets (id uuid primary key, total int);', 'create table quote_lines (id uuid primary key, ticket_id uuid references tickets(id));')}\n`;
  const WRITES = ['DELETE FROM quote_lines WHERE ticket_id = $1;', 'INSERT INTO quote_lines (ticket_id) SELECT $1 FROM unnest($2::text[]);', 'UPDATE tickets SET total = 4 WHERE id = $1;'];

  it.each([
    ['a transaction', saved('Saving is `PUT /v1/tickets/{id}/quote`. It replaces all lines:', 'BEGIN;', ...WRITES, 'COMMIT;'), []],
    ['near miss: none', saved('Saving is `PUT /v1/tickets/{id}/quote`. It replaces all lines:', ...WRITES), ['missing endpoint:PUT /v1/tickets/{id}/quote']],
    ['below a title that names the route', saved('### PUT /v1/tickets/{id}/quote\n\nReplaces all lines:', 'BEGIN;', ...WRITES, 'COMMIT;'), []],
  ])('%s', async (_, text, reports) => {
    expect(await reportsOf('write-atomicity', text)).toEqual(reports);
  });
});

describe('what one sentence says of all calls of models', () => {
  const api = (says: string): string => `# Notes\n\nOpenAI writes captions, ElevenLabs speaks.\n\n## API endpoints\n\n| Method | Path | Auth | Purpose |\n|---|---|---|---|\n| POST | \`/api/captions\` | bearer JWT | asks OpenAI for a caption |\n| POST | \`/api/speech\` | bearer JWT | speaks with ElevenLabs |\n\n${says}\n`;

  it.each([
    ['none may take longer', 'No AI call may take longer than 8 s: `Promise.race` with an `AbortController`, and 504 `{ error }` when the timer wins.', []],
    ['it has so long in every route', 'The model has 8 seconds in every route. Then an AbortController cuts it off and the client gets JSON with status 504.', []],
    ['near miss: too long', 'No AI call may take longer than 20 s: `Promise.race` with an `AbortController`, and 504 `{ error }` when the timer wins.', ['tooLong endpoint:POST /api/captions', 'tooLong endpoint:POST /api/speech']],
    ['near miss: how long it usually takes', 'A call usually takes 8 s; an `AbortController` ends it, with 504 `{ error }`.', ['vague endpoint:POST /api/captions', 'vague endpoint:POST /api/speech']],
  ])('a wait: %s', async (_, says, reports) => {
    expect(await reportsOf('ai-call-timeout', api(says))).toEqual(reports);
  });
});
