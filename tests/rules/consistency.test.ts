import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

async function reportsOf(rule: string, text: string): Promise<string[]> {
  const { messages } = await lintText(text, { filePath: 'draft.md', preset: 'strict', requireSubjects: false, rules: { [rule]: 'warn' } });
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`);
}

const API = '# Orders\n\n## API Endpoints\n\n- `POST /api/orders`: places an order.\n- `GET /api/orders/:id`: one order of the user.\n\n';
const SCHEMA = '# Orders\n\n## Schema\n\n```sql\nCREATE TABLE orders (id uuid PRIMARY KEY, note_lines text);\nCREATE TABLE order_items (id uuid PRIMARY KEY, order_id uuid NOT NULL REFERENCES orders(id));\n```\n\n';

const STOCK = '# Parts\n\n## Schema\n\n```\nparts            id, number, name, shelf, min_qty\nstock_movements  id, part_id, qty, mechanic_id, at\n```\n\nThe sheet runs\n\n';

it.each<[string, string, readonly string[]]>([
  ['indented', '    SELECT part_id, SUM(qty) FROM stock_moves GROUP BY part_id\n', ['undeclared table:stock_moves']],
  ['in a fence without a tag', '```\n-- the sheet\nselect count(*) from stock_moves\n```\n', ['undeclared table:stock_moves']],
  ['that writes', '```\ninsert into stock_moves (part_id, qty) values ($1, $2)\n```\n', ['undeclared table:stock_moves']],
  ['that joins', '    SELECT p.name, COALESCE(SUM(m.qty), 0) AS qty FROM parts p LEFT JOIN stock_moves m ON m.part_id = p.id GROUP BY 1\n', ['undeclared table:stock_moves']],
  ['near miss: of tables of the schema', '    SELECT part_id, SUM(qty) FROM stock_movements GROUP BY part_id\n', []],
  ['near miss: of what it names itself', '    WITH sums AS (SELECT part_id, SUM(qty) AS qty FROM stock_movements GROUP BY part_id) SELECT * FROM sums\n', []],
  ['near miss: a sentence', '```\nSelect a part from shelves and trays, then scan it.\n```\n', []],
])('takes the tables of a query that is a listing by itself: %s', async (_name, listing, expected) => {
  expect(await reportsOf('no-undeclared-table', `${STOCK}${listing}`)).toEqual(expected);
});

describe('no-undeclared-endpoint', () => {
  it.each<[string, string, readonly string[]]>([
    ['named in the flow', '## Data Flow\n\nThe client asks `GET /api/receipts` for the receipt.', ['undeclared endpoint:GET /api/receipts']],
    ['another method', '## Data Flow\n\nThe note is saved with `PATCH /api/orders/:id`.', ['undeclared endpoint:PATCH /api/orders/:id']],
    ['near miss: in one entry of their list', 'Protected by the secret:\n\n- All `/api/scan`, `/api/prune`, etc.\n- `/api/sweep`', []],
    ['named by an entry that does something else', 'Protected by the secret:\n\n- `/api/sweep` calls `/api/prune`.\n- `/api/scan`', ['undeclared endpoint:/api/prune']],
    ['near miss: under its base path', '## Data Flow\n\nThe client calls `POST /orders` and `GET /api/orders/42`.', []],
    ['near miss: an example id under a longer base', '## Data Flow\n\nThe client calls `GET /api/v2/orders/42`.', []],
    ['near miss: an example id that is a word', '- `POST /api/orders/:id/ship`: sends it.\n\n```bash\ncurl -X POST http://localhost:3000/api/orders/spring-bulbs/ship\n```', []],
    ['a word where an id ends the path', '- `POST /api/orders/:id`: sends it.\n\n```bash\ncurl -X POST http://localhost:3000/api/orders/export\n```', ['undeclared endpoint:POST /api/orders/export']],
    ['near miss: of a service', '## Data Flow\n\nThe worker calls Mailgun `POST /v3/messages`.', []],
    ['near miss: of another system', "## Data Flow\n\nLoans are read from Koha's own `GET /api/loans`.", []],
    ['near miss: of another system, over two lines', "## Data Flow\n\nLoans are read from the district's Koha, that is from Koha's\n`GET /api/loans`.", []],
    ['near miss: of another system, behind the path', '## Data Flow\n\nLoans are read with `GET /api/loans` of Koha.', []],
    ['near miss: of another party, by its trade', "## Data Flow\n\nThe label is bought with the carrier's `POST /api/labels`.", []],
    ['near miss: of another party by its trade, behind the path', "## Data Flow\n\nThe label is bought: `POST /api/labels` of the carrier's API.", []],
    ['near miss: of another party by its trade, in brackets', "## Data Flow\n\nThe limit is read (`GET /api/limits`, our bank's public interface).", []],
    ['near miss: at another party', '## Data Flow\n\nThe label is bought with `POST /api/labels` at the courier.', []],
    ['of the own interface, behind the path', '## Data Flow\n\nThe label is bought: `POST /api/labels` of our own API.', ['undeclared endpoint:POST /api/labels']],
    ["that calls another party's interface", "## Data Flow\n\n`POST /api/labels` calls the carrier's API.", ['undeclared endpoint:POST /api/labels']],
    ['of the records of another party', '## Data Flow\n\nThe screen shows `GET /api/crates` of the supplier, newest first.', ['undeclared endpoint:GET /api/crates']],
    ['a part of the system by its trade', "## Carrier\n\nOurs.\n\n## Data Flow\n\nThe label is made with the carrier's `POST /api/labels`.", ['undeclared endpoint:POST /api/labels']],
    ['near miss: of another system that is asked', '## Data Flow\n\nThe screen asks Koha (`GET /api/loans`).', []],
    ['near miss: two that exist already', '## Data Flow\n\nThe shelf is read by the existing `GET /api/shelves` and `GET /api/shelves/:id`.', []],
    ['near miss: two that stay as they are', '## Data Flow\n\nThe shelf is read by `GET /api/shelves/:id`, which all stay as they are.', []],
    ['one beside another that exists', '## Data Flow\n\nBeside the existing tables the shelf is read by `GET /api/shelves`.', ['undeclared endpoint:GET /api/shelves']],
    ['of a part of its own', "## Data Flow\n\nLoans are read from the API's own `GET /api/loans`.", ['undeclared endpoint:GET /api/loans']],
    ['of a part that has a heading', "## Kiosk\n\nA screen.\n\n## Data Flow\n\nLoans are read from the Kiosk's `GET /api/loans`.", ['undeclared endpoint:GET /api/loans']],
    ['that a step goes on with', '## Data Flow\n\n1. The order is placed: `POST /api/orders`.\n2. A scan follows with `POST /api/scans`.', ['undeclared endpoint:POST /api/scans']],
    ['near miss: that comes with a later step', '## Data Flow\n\n1. The order is placed: `POST /api/orders`.\n2. `POST /api/scans` follows with the second release.', []],
    ['near miss: fetched from another host', '## Data Flow\n\nEach night the worker downloads `GET https://rates.example.org/v1/daily`.', []],
    ['of its own host', '## Data Flow\n\nThe client sends `POST https://example.org/api/scans`.', ['undeclared endpoint:POST /api/scans']],
    ['near miss: a page', '## Data Flow\n\nThe user lands on `/dashboard`.', []],
    ['near miss: later', '## Data Flow\n\n`DELETE /api/orders/:id` is added later.', []],
    ['near miss: what would be', '## Data Flow\n\nAt ten times the traffic we would add `GET /api/orders/feed`.', []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf('no-undeclared-endpoint', API + text)).toEqual(expected);
  });
});

describe('no-undeclared-table', () => {
  it.each<[string, string, readonly string[]]>([
    ['written to', '## Data Flow\n\nThe mail is noted in `mail_log`.', ['undeclared table:mail_log']],
    ['queried', '## Data Flow\n\nThe page runs `SELECT count(*) FROM refunds WHERE order_id = $1`.', ['undeclared table:refunds']],
    ['near miss: a query by its name', '## Data Flow\n\nThe page is drawn from `ListShipments` for the carrier.', []],
    ['summed', '## Data Flow\n\nThe tile shows `SUM(weight_g)` over `parcels` of all hubs.', ['undeclared table:parcels']],
    ['near miss: summed over days', '## Data Flow\n\nThe tile shows `SUM(total)` over the last 7 days of `orders`.', []],
    ['called a table', '## Data Flow\n\nRates are taken from the `shipping` table.', ['undeclared table:shipping']],
    ['read', '## Data Flow\n\nThe worker reads `mail_rules`, drops those who sleep, and mails the others.', ['undeclared table:mail_rules']],
    ['named in a comment of a program', '## Routes\n\n```ts\napp.post("/remind", job, remind)\n   // skips users that have a row in `holidays` for today\n```', ['undeclared table:holidays']],
    ['near miss: a cache in a comment of a program', '## Routes\n\n```ts\napp.post("/remind", job, remind)\n   // skips users that are in the cache `holidays`, see `order_items`\n```', []],
    ['near miss: a column that is read', '## Data Flow\n\nThe worker reads `note_lines`.', []],
    ['near miss: declared', '## Data Flow\n\nThe lines are inserted into `order_items`.', []],
    ['near miss: a column', '## Data Flow\n\nThe text is written to `note_lines`.', []],
    ['near miss: a queue', '## Data Flow\n\nThe job is put on the queue `mail_jobs`.', []],
    ['near miss: a view of the text', '## Data Flow\n\nThe view `open_orders` selects orders without a date. The page reads `open_orders`.', []],
    ['near miss: an idea that was dropped', '## Log\n\nWe looked at a `labels` table and dropped the idea.', []],
    ['near miss: with a section of its own', '## Data Flow\n\nProfiles are written to the `users` table.\n\n### `users`\n\nNo table of ours needed.', []],
    ['where a text is looked up', '## Data Flow\n\nThe import looks the text up in `label_aliases`.', ['undeclared table:label_aliases']],
    ['told where its rows are kept', '## Notes\n\nThere is also `parcel_marks`, where each mark on a parcel is kept with its hour.\n\n## Data Flow\n\nThe mark is inserted into `parcel_marks`.', []],
    ['near miss: a place where something else is told', '## Data Flow\n\nThe mark is inserted into `parcel_marks`, where the worker finds it.', ['undeclared table:parcel_marks']],
    ['protected beside others', '## RLS\n\nEnabled on `orders` (own rows) and on `presence` (own rows).', ['undeclared table:presence']],
    ['near miss: a role beside them', '## RLS\n\nEnabled on `orders`, with a policy for the `clerk` role.', []],
    ['rows that a plural stands for', '## Data Flow\n\n1. Guests in `blocked_guests` are skipped.', ['undeclared table:blocked_guests']],
    ['a list', '## Data Flow\n\nThe job skips numbers in `deny_list`.', ['undeclared table:deny_list']],
    ['near miss: an amount', '## Data Flow\n\nThe page shows orders together with `spent_cents`.', []],
    ['a view that acts, which is a handler', '## Data Flow\n\nThe view walks over orders itself and skips days found in the `bank_holiday` table.', ['undeclared table:bank_holiday']],
    ['checked', '## Data Flow\n\nThe API checks `opening_hours`, then inserts into `orders`.', ['undeclared table:opening_hours']],
    ['near miss: a check of something else', '## Data Flow\n\nThe API checks `opening_status`, then inserts into `orders`.', []],
    ['protected in a list beside others', '## RLS\n\n- `orders`: enabled, own rows\n- `order_items`: enabled, through `orders`\n- `pledges`: enabled, staff only', ['undeclared table:pledges']],
    ['protected in an enumeration of others', '## Access\n\nRLS is on for `orders` (own rows: `user_id = auth.uid()`), `order_items` (through `orders`) and `seat_swaps` (both sides).', ['undeclared table:seat_swaps']],
    ['near miss: a role at the end of such an enumeration', '## Access\n\nRLS is on for `orders` (own rows), `order_items` (through `orders`) and `clerk` reads both.', []],
    ['deleted from in a query of a program', '## Routes\n\n```ts\napp.get("/forget", async (c) => { await sql`delete from carts where user_id = ${c.id}`; });\nawait db.query("SELECT id, email FROM visitors WHERE id = $1");\n```', ['undeclared table:carts', 'undeclared table:visitors']],
    ['near miss: words and names of its own in a program', '## Routes\n\n```ts\ntoast("Select a parcel from shelves");\nawait sql`with late as (select id from orders where done) select * from late`;\n```', []],
    ['near miss: helpers in a list on row level security', '## RLS\n\n- `is_staff`: returns whether the caller is one\n- `clerk`: a role\n- `orders`: enabled, own rows', []],
    ['near miss: in a store of another kind', '## Data Flow\n\nThe worker reads `night_rows` from SQS and writes the sum to `day_sums` in Redis.', []],
    ['near miss: of the provider', '## Data Flow\n\nThe mail address is read from `auth.users`.', []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf('no-undeclared-table', SCHEMA + text)).toEqual(expected);
  });

  it('is silent about what a document adds to a schema that it does not show', async () => {
    expect(await reportsOf('no-undeclared-table', `${SCHEMA}## What stays as it is\n\n- Tables \`users\`, \`boats\`.\n\n## Data Flow\n\nRows are inserted into \`invoices\`.`)).toEqual([]);
  });
});

const LIST = '\n\n## Environment variables\n\n- `DATABASE_URL`\n- `CRON_SECRET`\n- `STRIPE_SECRET_KEY`\n';

describe('provider-key-listed', () => {
  it.each<[string, string, readonly string[]]>([
    ['no variable', 'Receipts are mailed with Postmark.', ['unlisted service:Postmark']],
    ['near miss: listed', 'Payments go through Stripe.', []],
    ['near miss: reported as unlisted', 'Receipts are mailed with Postmark, which reads `POSTMARK_TOKEN`.', []],
    ['near miss: optional', 'Sentry (optional) collects errors.', []],
    ['near miss: in the season after', 'In the second season, errors go to Sentry.', []],
    ['near miss: undecided', 'Mails go out with SendGrid or Mailgun.', []],
    ['near miss: undecided, with a stroke', 'Mails go out with SendGrid/Mailgun.', []],
    ['a stroke between spaces, which lists', 'Calls: Twilio / Mailgun\n\nTexts go out through Twilio, mails through Mailgun.', ['unlisted service:Mailgun', 'unlisted service:Twilio']],
    ['a stroke behind what is no vendor', 'Mails go out with Node.js/Mailgun.', ['unlisted service:Mailgun']],
    ['near miss: denied', 'There is no Twilio.', []],
    ['what is fetched from it', 'Answers are streamed from Anthropic.', ['unlisted service:Anthropic']],
    ['near miss: what one moves away from', 'Mails are ours now, migrated from SendGrid.', []],
    ['near miss: what another took over from', 'Payments go through Stripe, which took over\nfrom Mailgun in May.', []],
    ['near miss: what another succeeded', 'Payments go through Stripe. It succeeds Twilio and supersedes Mailgun.', []],
    ['near miss: what gave way', 'Twilio was replaced in May. Mailgun has given way to our own relay.', []],
    ['what took over', 'Postmark took over from the old relay.', ['unlisted service:Postmark']],
    ['near miss: a label of what is not used', 'Parts:\n\n- not used: Twilio. The trial of spring was too dear.\n- Mailgun: rejected', []],
    ['a label of what is used', 'Parts:\n\n- used: Twilio for texts', ['unlisted service:Twilio']],
    ['near miss: what a part run by others calls', "The club's ledger of boats exists and is run by others.\n\nThe ledger then mails the card through Mailgun.", []],
    ['near miss: what is said to be none of this', 'The card is mailed through Mailgun by the club; that is no work of ours.', []],
    ['what this system does beside such a part', 'The ledger is run by others.\n\nThe ledger answers, and we mail the card through Mailgun.', ['unlisted service:Mailgun']],
    ['what a part of this system calls', 'The ledger is run by us.\n\nThe ledger mails the card through Mailgun.', ['unlisted service:Mailgun']],
    ['near miss: another product', 'Texts go out through our own modem rather than via Twilio.', []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf('provider-key-listed', `# Orders\n\n${text}\n\n- \`POST /api/orders\`: places an order.${LIST}`)).toEqual(expected);
  });
});

it.each<[string, string, string[]]>([
  ['for his models', 'The text is sent to Gemini.|GEMINI_API_KEY', []],
  ['near miss: for signing in', 'The text is sent to Gemini.|AUTH_GOOGLE_ID', ['unlisted service:Gemini']],
  ['whose name begins as all of his trade', 'Members sign in with Clerk.|AUTH_SECRET', []],
  ['near miss: of another one, within its name', 'Members sign in with Clerk.|TURSO_AUTH_TOKEN', ['unlisted service:Clerk']],
])('tells what a variable of a vendor is for: %s', async (_name, told, expected) => {
  const [text = '', name = ''] = told.split('|');
  expect(await reportsOf('provider-key-listed', `# Orders\n\n${text}\n\n- \`POST /api/orders\`: places an order.\n\n## Environment variables\n\n\`\`\`\nDATABASE_URL=\n${name}=\n\`\`\`\n`)).toEqual(expected);
});

it.each<[string, string[]]>([
  ['DEEP_LINK_BASE', ['unlisted service:DeepL']],
  ['MY_DEEPL_KEY', []],
  ['DEEP_L_KEY', []],
])('tells a variable of a service from one that begins like it: %s', async (name, expected) => {
  expect(await reportsOf('provider-key-listed', `# Orders\n\nNotes are translated by DeepL.\n\n- \`POST /api/orders\`: places an order.\n\n## Environment variables\n\n\`\`\`\nDATABASE_URL=\n${name}=\n\`\`\`\n`)).toEqual(expected);
});

it.each<[string, string, string[]]>([
  ['Clerk', 'TURSO_AUTH_TOKEN', ['unlisted service:Clerk']],
  ['Clerk', 'AUTH_ISSUER', []],
  ['Gemini', 'AUTH_GOOGLE_ID', ['unlisted service:Gemini']],
  ['Gemini', 'GOOGLE_API_KEY', []],
  ['Gemini', 'SERVER_GOOGLE_KEY', []],
])('tells a general name of a variable of %s from one of another trade: %s', async (vendor, name, expected) => {
  expect(await reportsOf('provider-key-listed', `# Orders\n\nOrders are checked by ${vendor}.\n\n- \`POST /api/orders\`: places an order.\n\n## Environment variables\n\n\`\`\`\nDATABASE_URL=\n${name}=\n\`\`\`\n`)).toEqual(expected);
});

it('takes a variable that was taken out of the list for no word on its provider', async () => {
  const of = (line: string): Promise<string[]> => reportsOf('provider-key-listed', `# Orders\n\nReceipts are mailed with Postmark.\n\n- \`POST /api/orders\`: places an order.\n\n## Environment variables\n\n\`\`\`\nDATABASE_URL=\nCRON_SECRET=\n${line}\n\`\`\`\n`);
  expect(await of('#POSTMARK_TOKEN=')).toEqual(['unlisted service:Postmark']);
  expect(await of('MAIL_PASS= # of Postmark')).toEqual([]);
});

it('takes a class by means of which something is done for no table', async () => {
  const of = (words: string): Promise<string[]> => reportsOf('no-undeclared-table', `# Orders\n\n## Schema\n\n- \`orders\` (\`id\`, \`user_id\`)\n- \`notes\` (\`id\`, \`order_id\`)\n\n## Telemetry\n\n${words}\n`);
  expect(await of('Events from orders are sent with `DelayedTasks`, after the answer.')).toEqual([]);
  expect(await of('Events are written to `order_events`.')).toEqual(['undeclared table:order_events']);
});

describe('no-unused-env-var', () => {
  it('reports a listed variable that nothing uses', async () => {
    const text = `# Orders\n\nPayments go through Stripe. The store is Neon.\n\n- \`GET /api/cron/close\` checks \`CRON_SECRET\`.${LIST}- \`LEGACY_TOKEN\`\n`;
    expect(await reportsOf('no-unused-env-var', text)).toEqual(['unused env:LEGACY_TOKEN']);
  });
});
