import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const API = '## API Endpoints\n\n- `POST /api/orders`: places an order. Input `{ lines }`.\n- `GET /api/orders`: the orders of the user.\n- `POST /api/workers/import`: imports one file.\n- `POST /api/orders/:id/refill`: refills an order.\n';
const SCHEMA = `
## Schema

\`\`\`sql
CREATE TABLE orders (id uuid PRIMARY KEY, status text, due_on date);
CREATE TABLE order_items (id uuid PRIMARY KEY, order_id uuid NOT NULL REFERENCES orders(id));
CREATE TABLE refunds (id uuid PRIMARY KEY, order_id uuid NOT NULL REFERENCES orders(id));
CREATE TABLE regions (id uuid PRIMARY KEY);
CREATE TABLE audit_log (id uuid PRIMARY KEY, order_id uuid REFERENCES orders(id));
\`\`\`
`;
const ORDERS = 'endpoint:POST /api/orders';

async function reportsOf(flow: string): Promise<string[]> {
  const { messages } = await lintText(`# Notes\n\n${API}\n## Data Flow\n\n${flow}\n${SCHEMA}`, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === 'write-atomicity').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`);
}

describe('write-atomicity', () => {
  it.each<[string, string, readonly string[]]>([
    ['logged', '`POST /api/orders` inserts `orders`, then `order_items`. If an item insert fails we log it and carry on.', [`logAndContinue ${ORDERS}`]],
    ['a figure of the parent that goes up', '`refill` loads the order, inserts a row into `refunds` and after that increments `orders.refunds_made`.', ['missing endpoint:POST /api/orders/:id/refill']],
    ['near miss: the same in one transaction', '`refill` loads the order, inserts a row into `refunds` and increments `orders.refunds_made` in one transaction.', []],
    ['near miss: the failure is that of an embedding', '`POST /api/orders` inserts `orders` and `order_items` in one transaction. An order whose embedding timed out is marked and the loop goes on.', []],
    ['what was written before is kept', '`POST /api/orders` inserts `orders`, then `order_items` one by one; if an item fails the order is kept and the clerk is told.', [`logAndContinue ${ORDERS}`]],
    ['should the second fail', '`POST /api/orders`: two inserts, `orders`, then `order_items`; should the second fail, the order stays and somebody mends it.', [`logAndContinue ${ORDERS}`]],
    ['written to the console and left out', '`POST /api/orders` puts `orders` in as `open`, then inserts `order_items` one at a time. An item that a constraint refuses is written to the console and left out.', [`logAndContinue ${ORDERS}`]],
    ['printed on stderr and passed over', '`POST /api/orders` inserts `orders`, then each of `order_items`. A row that fails is printed on stderr and passed over.', [`logAndContinue ${ORDERS}`]],
    ['a loop in which each has its own handler', '`POST /api/orders` writes the `orders` row and its `order_items` rows one after another, the latter in a loop with its own try/catch.', [`logAndContinue ${ORDERS}`]],
    ['near miss: rows for those that there are', '`POST /api/orders/:id/refill` creates `refunds` for open orders, then sends the text.', []],
    ['children that are deleted and put in from the body', '`POST /api/orders/:id/refill` deletes the lines of the order, then inserts the ones in the body.', ['missing endpoint:POST /api/orders/:id/refill']],
    ['near miss: … in one transaction', '`POST /api/orders/:id/refill` deletes the lines of the order, then inserts the ones in the body, in one transaction.', []],
    ['near miss: refused, and the whole order with it', '`POST /api/orders` inserts `orders`, then `order_items`, in one transaction. An item that a constraint refuses is written to the console, and everything is rolled back.', []],
    ['near miss: atomically, at the end of the sentence', '`POST /api/orders`: `place_order()` inserts `orders` and all `order_items` atomically.', []],
    ['not atomically', '`POST /api/orders` inserts `orders` and all `order_items`, and not atomically.', [`missing ${ORDERS}`]],
    ['near miss: a row for each that is there', '`POST /api/orders/:id/refill` writes a row to `refunds` for each order, with `paid_at`, and sends the text.', []],
    ['near miss: a row for each row of the parent', '`POST /api/orders/:id/refill` inserts one row into `refunds` for every row of `orders`.', []],
    ['a rule about what is made of parts', '`POST /api/orders` inserts `orders`, then `order_items`.\n\nAny handler that stores a header along with its lines does so in one transaction.', []],
    ['near miss: such a rule that denies it', '`POST /api/orders` inserts `orders`, then `order_items`.\n\nA handler that stores a header along with its lines uses no transaction.', [`missing ${ORDERS}`]],
    ['a row of each of both', '`POST /api/orders` inserts `orders`, and for each line a row into `order_items`.', [`missing ${ORDERS}`]],
    ['near miss: saved with its parent, which is there', '`POST /api/orders/:id/refill`: the text is saved in `refunds` with the order.', []],
    ['the parent with its children', '`POST /api/orders` saves the order in `orders` with its `order_items`.', [`missing ${ORDERS}`]],
    ['near miss: nothing is left behind', '`POST /api/orders` inserts `orders` and `order_items` in one transaction; if any of them fails nothing is left behind.', []],
    ['near miss: nothing stays', '`POST /api/orders` inserts `orders` and `order_items` in one transaction; if one insert fails nothing remains, and the app keeps its basket.', []],
    ['near miss: a state in which it stays', '`POST /api/orders` inserts `orders` and `order_items` in one transaction. If the last item fails the order stays `pending`.', []],
    ['near miss: undone in the sentence after', '1. **Create.** The handler opens a connection, inserts the order and its items, commits. On error everything is rolled back.', []],
    ['an error that somebody mends by hand', '`POST /api/orders` inserts `orders`, then `order_items`. If an item cannot be inserted, the error goes to Sentry and the clerk adds it by hand.', [`logAndContinue ${ORDERS}`]],
    ['bound by its title', '**Orders.** We insert the order row. Lines are inserted next. If a line row fails, we log a warning and return 201 anyway.', [`logAndContinue ${ORDERS}`]],
    ['rows named in words', '`POST /api/orders` writes. Order row and item rows (`order_items`) are inserted one after another.', [`missing ${ORDERS}`]],
    ['a row of a table in words', '`POST /api/orders/:id/refill` updates the order, then adds a refund row.', ['missing endpoint:POST /api/orders/:id/refill']],
    ['a row that goes to a table', '1. `POST /api/orders` is called.\n2. A row goes to `orders`.\n3. Lines go to `order_items`.', [`missing ${ORDERS}`]],
    ['near miss: a batched write', '`POST /api/orders`: the `orders` document and its `order_items` documents are written in one Firestore batched write.', []],
    ['near miss: everything or nothing', '`POST /api/orders` inserts `orders`, then `order_items`; either everything is stored or nothing.', []],
    ['a batch that is a thing', '`POST /api/orders` inserts `orders`, then `order_items`, and reports the batch to the warehouse.', [`missing ${ORDERS}`]],
    ['near miss: one that becomes a row, with its items, in one transaction', '`POST /api/orders`: the basket becomes an `orders` row and each line a row of `order_items`, in one transaction.', []],
    ['a child that violates a constraint', '`POST /api/orders` inserts `orders`, then `order_items`. An item which violates a constraint is skipped with a WARN line.', [`logAndContinue ${ORDERS}`]],
    ['near miss: every method that touches several tables', '`POST /api/orders` inserts `orders`, then `order_items`.\n\nAny service method that touches more than one table is `@Transactional`.', []],
    ['a parent that is set to a state, as code', '`POST /api/orders/:id/refill` adds a refund and sets the order to `refunded`.', ['missing endpoint:POST /api/orders/:id/refill']],
    ['a parent that is marked', '`POST /api/orders/:id/refill` stores a refund, then marks the order as refunded.', ['missing endpoint:POST /api/orders/:id/refill']],
    ['a column in plain words', '`POST /api/orders/:id/refill` inserts `refunds`, then sets orders.status, then writes to the buyer.', ['missing endpoint:POST /api/orders/:id/refill']],
    ['near miss: a column in plain words that is read', '`POST /api/orders/:id/refill` inserts `refunds`, and compares orders.status.', []],
    ['near miss: somebody who is told of it', '`POST /api/orders/:id/refill` inserts `refunds` and notifies the order\'s buyer.', []],
    ['a step that has the act for its label', '1. `POST /api/orders` is called.\n2. Refill: insert `refunds`, then set `orders.status`.', ['missing endpoint:POST /api/orders/:id/refill']],
    ['near miss: in one transaction, a step that has the act for its label', '1. `POST /api/orders` is called.\n2. Refill: insert `refunds` and set `orders.status` in one transaction.', []],
    ['near miss: a parent that goes to a place', '`POST /api/orders/:id/refill` adds a refund and moves the order to the next shelf.', []],
    ['near miss: a parent that is set to a state in one transaction', '`POST /api/orders/:id/refill` adds a refund and sets the order to `refunded` in one transaction.', []],
    ['a set of children that is deleted and written again', '`POST /api/orders/:id/refill` deletes and rewrites `order_items`.', ['missing endpoint:POST /api/orders/:id/refill']],
    ['near miss: an index that is', '`POST /api/orders/:id/refill` deletes and rebuilds the indexes.', []],
    ['near miss: whose the row is', '`POST /api/orders/:id/refill` adds one row to `refunds` for an order that is on file.', []],
    ['a set of children is dropped and put in', '`POST /api/orders/:id/refill`: the old `order_items` of the order are dropped and the new ones put in.', ['missing endpoint:POST /api/orders/:id/refill']],
    ['near miss: both in one transaction', '`POST /api/orders/:id/refill`: the items of the order are deleted and the submitted ones inserted; both share a transaction.', []],
    ['near miss: rows that are read', '`POST /api/orders/:id/refill` reads the order and shows each refund row; a note is added.', []],
    ['by the number of a step', '1. The page collects the lines.\n2. `POST /api/orders` is called.\n3. A row goes into `orders`, then one each into `order_items`.\n4. Done.\n\nWith regard to step 3: if the inserts into `order_items` fail after the order was saved, we write the error to the log and leave it.', [`logAndContinue ${ORDERS}`]],
    ['only logged', '`POST /api/orders` inserts the order, then lines are inserted. Failed lines are logged.', [`logAndContinue ${ORDERS}`]],
    ['of the write that the sentence before tells', '## API\n\n- `POST /api/orders` takes the lines.\n- `POST /api/items/{id}/label` prints a line.\n\n## Flow\n\nThe controller inserts the order, then one row per line. If a line row cannot be written we note it in the log and go on.', [`logAndContinue ${ORDERS}`]],
    ['refused by the database', '`POST /api/orders` inserts the order, then the lines one at a time. A row that the database refuses is written to the log and the loop continues.', [`logAndContinue ${ORDERS}`]],
    ['of a job', '1. Consumer inserts the lines one by one. If one line fails it is skipped and the file is still set to `done`.', ['logAndContinue endpoint:POST /api/workers/import']],
    ['reported, in words behind a colon', '`POST /api/orders` inserts the order.\n\n1. `POST /api/orders` creates the order.\n2. Create the lines.\n3. If one of them fails: capture `lines_failed` in Sentry and go on.', [`logAndContinue ${ORDERS}`]],
    ['kept without the child, in a step that opens with the thing', '1. `POST /api/orders/:id/refill` is called.\n2. An order is inserted first, then one `order_items` row per line. When an item row fails the order is kept without it.', [`logAndContinue ${ORDERS}`]],
    ['near miss: kept whole', '1. `POST /api/orders/:id/refill` is called.\n2. An order is inserted first, then one `order_items` row per line, all in one transaction. When an item row fails the order is not kept.', []],
    ['near miss: what fails is a payment', '1. `POST /api/orders` creates the order.\n2. Create the lines.\n3. If the payment fails: log it and go on.', []],
    ['near miss: rolled back', '`POST /api/orders` inserts `orders` and `order_items` in one transaction. If an item insert fails everything is rolled back and it is logged.', []],
    ['near miss: a failed state', '`POST /api/orders` inserts `orders`, then `order_items`. If an item insert fails the order is set to `failed` and we log it.', []],
    ['near miss: the state of the parent', '`POST /api/orders` inserts `orders`, then `order_items`. If an item insert fails: set the parent\'s `status` to `failed`, send the exception to Sentry.', []],
    ['the state of the parent stays', '`POST /api/orders` inserts `orders`, then `order_items`. If an item insert fails: write a warning and go on, the parent\'s `status` is `open`.', [`logAndContinue ${ORDERS}`]],
    ['near miss: a mail that fails', '`POST /api/orders` inserts the order in one transaction. If the e-mail fails we log it and carry on.', []],
    ['near miss: what a column may hold', '```sql\nCREATE TABLE runs (\n  id uuid,\n  status text, -- pending, running, failed, skipped\n  row_no int\n);\n```', []],
    ['near miss: telemetry that fails', '`POST /api/orders` saves the order. A PostHog capture that fails is logged and ignored.', []],
    ['near miss: a backfill that skips', 'The backfill walks `orders` by cursor; rows that fail are logged and skipped.', []],
  ])('passed over: %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['in sequence', '`POST /api/orders` inserts `orders` and then its `order_items`.', [`missing ${ORDERS}`]],
    ['near miss: a list of the tables', '`POST /api/orders`: an order is placed.\n\nTables: `orders`, `order_items` (order_id, sku).', []],
    ['a set that is replaced', '`POST /api/orders` deletes the old lines and inserts the new ones.', [`missing ${ORDERS}`]],
    ['a set that is replaced, in the passive', '`POST /api/orders`: the old lines are deleted and the new ones are saved one after the other.', [`missing ${ORDERS}`]],
    ['a set that is written again', '`POST /api/orders`: the lines of the order are read, then all lines are thrown away and the sent list is inserted.', [`missing ${ORDERS}`]],
    ['near miss: a cache that is filled again', '`POST /api/orders`: the caches are cleared and filled again.', []],
    ['a set that is replaced, under the number of a row', '## More endpoints\n\n| No | Endpoint | What for |\n|---|---|---|\n| 21 | PUT /api/shifts | replaces the roster |\n\nMore:\n\n- **21**: old rows are deleted, then the new ones are inserted.\n', ['missing endpoint:PUT /api/shifts']],
    ['near miss: under a number of no row', '## More endpoints\n\n| No | Endpoint | What for |\n|---|---|---|\n| 21 | PUT /api/shifts | replaces the roster |\n\nMore:\n\n- **22**: a thing of the past.\n', []],
    ['a set that is replaced, in OpenAPI', '```yaml\nopenapi: 3.1.0\npaths:\n  /api/cues:\n    put:\n      summary: Saves the cues\n      description: >\n        By the id of the show. The old cues\n        are removed and the new ones written.\n      responses: { 200: { savedAt } }\n```\n', ['missing endpoint:PUT /api/cues']],
    ['near miss: in one transaction, in OpenAPI', '```yaml\nopenapi: 3.1.0\npaths:\n  /api/cues:\n    put:\n      summary: Saves the cues\n      description: >\n        By the id of the show. The old cues\n        are removed and the new ones written, in one transaction.\n      responses: { 200: { savedAt } }\n```\n', []],
    ['near miss: a session that commits once', '`POST /api/orders`: the old lines are deleted and new ones inserted in one `session.begin()` block.', []],
    ['an endpoint by its last word, a child by what it is', 'More of it: refill adds the extra item first, then moves `due_on` of the order.', ['missing endpoint:POST /api/orders/:id/refill']],
    ['near miss: no child', 'More of it: refill adds the extra sugar first, then moves `due_on` of the order.', []],
    ['near miss: a step that tells the acts of others', '1. `POST /api/orders` inserts `orders`.\n2. Things are imported and refilled; every one leaves a row in `refunds`.', []],
    ['a step that goes on', '1. `POST /api/orders` inserts `orders`.\n2. A row is written in `refunds`.', [`missing ${ORDERS}`]],
    ['a transaction of another step', '1. `POST /api/orders`: one transaction holds `orders` and its `order_items`.\n2. More of it: refill adds the extra item first, then moves `due_on` of the order.', ['missing endpoint:POST /api/orders/:id/refill']],
    ['near miss: one transaction', '`POST /api/orders` inserts `orders` and its `order_items` in one transaction.', []],
    ['near miss: a function of the database', '`POST /api/orders` calls a Postgres function that inserts `orders` and its `order_items`.', []],
    ['near miss: told elsewhere', '`POST /api/orders` inserts `orders` and its `order_items`.\n\n## Checklist\n\n- 11 Atomicity: `orders` and `order_items` in one transaction, rollback on any failure.', []],
    ['near miss: unrelated tables', '`POST /api/orders` inserts `orders` and updates `regions`.', []],
    ['near miss: what is noted beside', '`POST /api/orders` inserts `orders` and `audit_log`.', []],
    ['near miss: policies', 'Policies were written for `orders` and `order_items`.', []],
    ['denied', '`POST /api/orders` inserts `orders` and then `order_items`, without a transaction.', [`missing ${ORDERS}`]],
  ])('nothing said: %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['ordinary words', '`POST /api/orders` inserts the order, then each order item.', [`missing ${ORDERS}`]],
    ['the last word of a table behind "its"', '`POST /api/orders` saves the order and afterwards its items.', [`missing ${ORDERS}`]],
    ['near miss: in one transaction', '`POST /api/orders` saves the order and afterwards its items, both under `session.withTransaction()`.', []],
    ['near miss: what a child is put to', '`POST /api/orders/:id/refill` adds an item to the order.', []],
    ['near miss: another thing of the order', '`POST /api/orders` saves the order number and mails the items.', []],
    ['near miss: steps of different flows', '`POST /api/orders` creates the order.\n\n`POST /api/orders` answers 201. It stores each refund.', []],
    ['put off', '`POST /api/orders` saves the order and, next, its items. A transaction around the two will be added post-MVP.', [`missing ${ORDERS}`]],
    ['a set that is posted anew', '`POST /api/orders` first deletes the items of the order and then posts the new ones row by row.', [`missing ${ORDERS}`]],
    ['a program', '```ts\n// POST /api/orders\nconst [o] = await db.insert(orders).values(head).returning();\nawait db.insert(order_items).values(items);\n```', [`missing ${ORDERS}`]],
    ['a program that only logs', '```ts\n// POST /api/orders\nconst [o] = await db.insert(orders).values(head).returning();\ntry {\n  await db.insert(order_items).values(items);\n} catch (e) {\n  console.error(e);\n}\n```', [`logAndContinue ${ORDERS}`]],
    ['near miss: a program that throws', '```ts\n// POST /api/orders\nawait db.transaction(async (tx) => {\n  await tx.insert(orders).values(head);\n  try {\n    await tx.insert(order_items).values(items);\n  } catch (e) {\n    console.error(e);\n    throw e;\n  }\n});\n```', []],
    ['near miss: a program with one write', '```ts\n// POST /api/orders\nawait db.insert(order_items).values(items);\n```', []],
  ])('told in words and programs: %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['stays processed', 'If the transactions cannot be inserted, the error is written to the log and the statement stays `processed`.', ['logAndContinue endpoint:POST /api/statements']],
    ['near miss: in one transaction', 'Both in one transaction; if the transactions cannot be inserted, it is rolled back and logged.', []],
  ])('tells rows from what holds them together: %s', async (_name, words, expected) => {
    const { messages } = await lintText(`# Notes\n\n## POST /api/statements\n\nWrites the \`statements\` row, then the \`transactions\`. ${words}\n\n## Tables\n\n- statements(id, status)\n- transactions(id, statement_id)\n`, { filePath: 'draft.md' });
    expect(messages.filter(({ ruleId }) => ruleId === 'write-atomicity').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`)).toEqual(expected);
  });
  it.each<[string, string, readonly string[]]>([
    ['a child by the pool, inside', "await db.transaction(async (tx) => {\n  const [o] = await tx.insert(orders).values(head).returning();\n  await db.insert(order_items).values(items);\n});", [`missing ${ORDERS}`]],
    ['near miss: both by the handle', "await db.transaction(async (tx) => {\n  const [o] = await tx.insert(orders).values(head).returning();\n  await tx.insert(order_items).values(items);\n});", []],
    ['near miss: what is no part of it by the pool', "await db.transaction(async (tx) => {\n  await db.insert(regions).values(place);\n  await tx.insert(orders).values(head);\n  await tx.insert(order_items).values(items);\n});", []],
    ['the handle is taken by none', "await db.transaction(async (tx) => {\n  await db.insert(orders).values(head);\n  await db.insert(order_items).values(items);\n});", [`missing ${ORDERS}`]],
    ['SQL by the pool while a client holds BEGIN', "tx, err := pool.Begin(ctx)\ntx.Exec(ctx, `INSERT INTO orders (status) VALUES ($1)`, s)\npool.Exec(ctx, `INSERT INTO order_items (order_id) VALUES ($1)`, id)\ntx.Commit(ctx)", [`missing ${ORDERS}`]],
    ['near miss: SQL by the transaction', "tx, err := pool.Begin(ctx)\ntx.Exec(ctx, `INSERT INTO orders (status) VALUES ($1)`, s)\ntx.Exec(ctx, `INSERT INTO order_items (order_id) VALUES ($1)`, id)\ntx.Commit(ctx)", []],
    ['in Python', "with engine.begin() as conn:\n    conn.execute(insert(orders).values(head))\n    engine.execute(insert(order_items).values(items))", [`missing ${ORDERS}`]],
    ['near miss: in Python', "with engine.begin() as conn:\n    conn.execute(insert(orders).values(head))\n    conn.execute(insert(order_items).values(items))", []],
    ['a model that is not given the session', "await session.withTransaction(async () => {\n  await orders.create([head], { session });\n  await order_items.insertMany(items);\n});", [`missing ${ORDERS}`]],
    ['near miss: both are given it', "await session.withTransaction(async () => {\n  await orders.create([head], { session });\n  await order_items.insertMany(items, { session });\n});", []],
    ['children behind the end', "const o = await prisma.$transaction(async (tx) => {\n  return tx.orders.create({ data: head });\n});\nawait prisma.order_items.createMany({ data: items });", [`missing ${ORDERS}`]],
    ['the parent ahead of it', "const [o] = await db.insert(orders).values(head).returning();\nawait db.transaction(async (tx) => {\n  await tx.insert(order_items).values(items);\n});", [`missing ${ORDERS}`]],
  ])('past the transaction of a program: %s', async (_name, program, expected) => {
    expect(await reportsOf(`\`\`\`ts\n// POST /api/orders\n${program}\n\`\`\``)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['did not go well', 'If step 2 did not go well, the error is logged and the route answers 201.', [`logAndContinue ${ORDERS}`]],
    ['does not succeed', 'Where step 2 does not succeed, Sentry gets a line and the order is returned.', [`logAndContinue ${ORDERS}`]],
    ['goes wrong', 'When step 2 goes wrong, we log it and carry on.', [`logAndContinue ${ORDERS}`]],
    ['near miss: the parent is set to failed', 'If step 2 did not go well, the order becomes `failed` and Sentry gets `order_failed`.', []],
    ['near miss: a step that writes nothing', 'If step 3 did not go well, the error is logged and the route answers 201.', []],
  ])('a step that fails, by its number: %s', async (_name, last, expected) => {
    expect(await reportsOf(`### How \`POST /api/orders\` writes\n\n1. \`orders\` gets a row.\n2. The lines are posted to \`order_lines\`.\n3. The printer is asked for a slip.\n4. ${last}`)).toEqual(expected);
  });
});

describe('what stands between BEGIN and COMMIT', () => {
  const drawn = (...between: string[]): Promise<string[]> => reportsOf(['```mermaid', 'sequenceDiagram', '  C->>A: POST /api/orders', '  A->>D: BEGIN', '  A->>D: INSERT INTO orders', ...between, '  A->>D: INSERT INTO order_items, one per line', '  A->>D: COMMIT', '  A-->>C: 201', '```'].join('\n'));
  it('is one', async () => {
    expect(await drawn()).toEqual([]);
  });
  it('is no longer one where it is committed in between', async () => {
    expect(await drawn('  A->>D: COMMIT', '  A->>D: BEGIN')).toEqual([`missing ${ORDERS}`]);
  });
});

describe('a block of a program that makes writes one', () => {
  const listed = (margin: string): Promise<string[]> => reportsOf(`\`\`\`python\n# POST /api/orders\ndef create_order(request):\n    with transaction.atomic():\n        order = Order.objects.create(note=request.note)\n${margin}OrderItem.objects.bulk_create(OrderItem(order=order, label=x) for x in request.labels)\n    return JsonResponse({"id": order.pk}, status=201)\n\`\`\``);
  it('holds what is set as far in', async () => {
    expect(await listed('        ')).toEqual([]);
  });
  it('holds nothing behind it', async () => {
    expect(await listed('    ')).toEqual([`missing ${ORDERS}`]);
  });
});

describe('what a machine does in a sentence of its own', () => {
  const HOOKED = '- `POST /api/deposits`: asks for a deposit.\n- `POST /hooks/stripe`: Stripe webhook, signature checked.\n';
  const TABLES = '\n## Schema\n\n```sql\nCREATE TABLE members (id uuid PRIMARY KEY, can_borrow boolean);\nCREATE TABLE deposits (id uuid PRIMARY KEY, member_id uuid REFERENCES members(id), state text);\n```\n';
  const verdictsOf = async (flow: string): Promise<string[]> => {
    const { verdicts } = await lintText(`# Notes\n\n## API Endpoints\n\n${HOOKED}\n## Data Flow\n\n${flow}\n${TABLES}`, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
    return verdicts.filter(({ ruleId }) => ruleId === 'write-atomicity').map(({ subject, verdict }) => `${verdict} ${subject}`);
  };
  it.each<[string, string, readonly string[]]>([
    ['the webhook, before a colon', '**deposit.** `POST /api/deposits` writes `deposits` as pending. Webhook: one transaction inserts into `deposits` and sets `members.can_borrow = true`.', ['pass endpoint:POST /hooks/stripe']],
    ['the webhook, as who acts', '`POST /api/deposits` writes `deposits` as pending. The Stripe webhook then sets `deposits.state`, inserts `deposits` and sets `members.can_borrow`.', ['fail endpoint:POST /hooks/stripe']],
    ['the webhook, behind the event', '`POST /api/deposits` writes `deposits` as pending. On `checkout.session.completed` the webhook inserts `deposits` and sets `members.can_borrow`.', ['fail endpoint:POST /hooks/stripe']],
    ['near miss: what comes before a webhook', '`POST /api/deposits` inserts `deposits` and sets `members.can_borrow`, before the webhook arrives.', ['fail endpoint:POST /api/deposits']],
  ])('%s', async (_name, flow, expected) => {
    expect(await verdictsOf(flow)).toEqual(expected);
  });
});

describe('rows that are there already', () => {
  it.each<[string, string, readonly string[]]>([
    ['near miss: ignored on insert', '`POST /api/workers/import` inserts into `order_items` with `INSERT IGNORE` (unique on order and line), and marks the row `sent` or `failed`.', []],
    ['near miss: of a key', '`POST /api/workers/import` inserts into `order_items` with `INSERT OR IGNORE`, unique per order and line, and marks it `failed` where it is.', []],
    ['a child that is ignored', '`POST /api/orders` inserts `orders`, then `order_items`; if an item insert fails it is ignored.', [`logAndContinue ${ORDERS}`]],
  ])('%s', async (_name, flow, expected) => {
    expect(await reportsOf(flow)).toEqual(expected);
  });
});

it('takes a file for all methods of a path for the program of the one that writes', async () => {
  const text = '# Boxes\n\n## API\n\n- `POST /api/orders`: an order with its lines\n- `GET /api/orders`: own orders\n\n```ts\n// src/pages/api/orders.ts\nawait Promise.all([\n  prisma.order.create({ data: { id, total } }),\n  prisma.orderLine.createMany({ data: lines.map((l) => ({ ...l, orderId: id })) }),\n]);\n```\n';
  const { messages } = await lintText(text, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  expect(messages.filter(({ ruleId }) => ruleId === 'write-atomicity').map(({ subject }) => subject)).toEqual(['endpoint:POST /api/orders']);
});

describe('a row and the figure that another row keeps of such rows', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['an average', 'inserts into `reviews` and afterwards recalculates `stalls.reviewAvg`.', 'reviewAvg', ['missing']],
    ['a number', 'inserts into `reviews`, then increments `stalls.reviews_count`.', 'reviews_count', ['missing']],
    ['near miss: in one transaction', 'inserts into `reviews` and recalculates `stalls.reviewAvg`, both in one transaction.', 'reviewAvg', []],
    ['near miss: a figure of something else', 'inserts into `reviews` and afterwards updates `stalls.visits_count`.', 'visits_count', []],
  ])('%s', async (_name, words, column, expected) => {
    const { messages } = await lintText(`# Market\n\n## API Endpoints\n\n- \`POST /api/reviews\` ${words}\n\n## Collections\n\n| Collection | Fields |\n|---|---|\n| \`stalls\` | \`_id\`, \`name\`, \`${column}\` |\n| \`reviews\` | \`_id\`, \`stars\` |\n`, { filePath: 'draft.md' });
    expect(messages.filter(({ ruleId }) => ruleId === 'write-atomicity').map(({ messageId }) => messageId)).toEqual(expected);
  });
});

it('knows the route of a machine by the label of a paragraph', async () => {
  const text = `# Post\n\n## API Endpoints\n\n- \`GET /api/cron/import\`: hourly import, header \`X-Cron-Key\`.\n- \`POST /api/workers/labels\`: prints labels.\n\n## Data Flow\n\n1. The worker prints.\n\nImport of a parcel with several labels: the \`parcels\` row and its \`parcel_labels\` rows are written one after another, the latter in a loop with its own try/catch.\n`;
  const { messages } = await lintText(text, { filePath: 'draft.md' });
  expect(messages.filter(({ ruleId }) => ruleId === 'write-atomicity').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`)).toEqual(['logAndContinue endpoint:GET /api/cron/import']);
});
