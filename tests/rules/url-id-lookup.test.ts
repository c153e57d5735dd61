import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const HEAD = '# Shop\n\n## API Endpoints\n\n';
const GET = 'endpoint:GET /api/orders/:orderId';

async function reportsOf(text: string): Promise<string[]> {
  const { messages } = await lintText(text, { filePath: 'draft.md' });
  return messages.filter(({ ruleId }) => ruleId === 'url-id-lookup').map(({ line, messageId, subject }) => `${String(line)} ${String(messageId)} ${String(subject)}`);
}

async function subjectsOf(text: string): Promise<string[]> {
  const { verdicts } = await lintText(text, { filePath: 'draft.md' });
  return verdicts.filter(({ ruleId }) => ruleId === 'url-id-lookup').map(({ subject }) => subject);
}

/** An entry of a list on line 5. */
function entry(words: string, name = 'GET /api/orders/:orderId'): string {
  return `${HEAD}- \`${name}\` ${words}\n`;
}

function withNote(note: string): string {
  return `${entry('shows an order.')}\n## IDs in URLs\n\n${note}\n`;
}

describe('what is said of all routes below a path', () => {
  const below = (words: string): Promise<string[]> => reportsOf(`${HEAD}- \`GET /api/boats/{boatId}\` shows one.\n- \`POST /api/boats/{boatId}/sails\` adds one.\n- \`DELETE /api/piers/{pierId}\` ends it.\n\n${words}\n`);
  const SAILS = '6 missing endpoint:POST /api/boats/{boatId}/sails';
  const PIER = '7 missing endpoint:DELETE /api/piers/{pierId}';
  it.each<[string, readonly string[]]>([
    ['Every `/api/boats/{boatId}` handler begins with `SELECT * FROM boats WHERE id = $1`.', [PIER]],
    ['Each `/api/boats/{boatId}/*` route loads `boats` by `id = :boatId` first.', [PIER]],
    ['Everything under `/api/boats/{boatId}` begins with `SELECT * FROM boats WHERE id = :boat_id`; no row is a 404.', [PIER]],
    ['All of `/api/boats/:boatId/*` load `boats` by `id`.', [PIER]],
    ['Each route under `/boats/{boatId}` starts by reading `boats` where `id = :boatId`.', [PIER]],
    ['`/api/boats/{boatId}` and everything below it first does `SELECT * FROM boats WHERE id = $1`.', [PIER]],
    ['`/api/boats/{boatId}/*`: `SELECT * FROM boats WHERE id = $1`.', [PIER]],
    ['The routes under `/api/boats/{boatId}` all begin with `SELECT * FROM boats WHERE id = $1`.', [PIER]],
    ['Anything beneath `/api/boats/{boatId}` goes through `load_boat`. It runs `SELECT * FROM boats WHERE id = $1`.', [PIER]],
    ['All handlers under `/api/boats/{boatId}`, except `/sails`, run `SELECT * FROM boats WHERE id = $1`.', [SAILS, PIER]],
    ['All handlers under `/api/boats/{boatId}` run `SELECT * FROM boats WHERE id = $1`. `POST /api/boats/{boatId}/sails` is an exception.', [SAILS, PIER]],
    ['Some of the routes under `/api/boats/{boatId}` run `SELECT * FROM boats WHERE id = $1`.', [SAILS, PIER]],
    ['Not everything under `/api/boats/{boatId}` is found by `boats.id`.', [SAILS, PIER]],
    ['Everything under `/api/boats` needs a session; `GET /api/boats/{boatId}` reads `SELECT * FROM boats WHERE id = $1`.', [SAILS, PIER]],
    ['`/api/boats/{boatId}/*` is behind the session. `GET /api/boats/{boatId}` reads `SELECT * FROM boats WHERE id = $1`.', [SAILS, PIER]],
    ['Everything under `/api/boats/{boatId}` reads the latest boat of the user.', [PIER, '9 ownerFallback endpoint:GET /api/boats/{boatId}', '9 ownerFallback endpoint:POST /api/boats/{boatId}/sails']],
    ['The handler of `GET /api/boats/{boatId}` begins with `SELECT * FROM boats WHERE id = $1`.', [SAILS, PIER]],
  ])('%s', async (words, expected) => {
    expect(await below(words)).toEqual(expected);
  });
});

describe('a parameter that names no thing', () => {
  const shared = (words: string): Promise<string[]> => reportsOf(`${HEAD}- \`GET /s/{token}\` is the guest's page.\n\n## Notes\n\n${words}\n`);
  it.each<[string, readonly string[]]>([
    ["The guest's page does `SELECT … FROM trips WHERE share_token = $1`.", []],
    ["The guest's page does `SELECT … FROM trips WHERE harbour_id = $1`.", ['5 missing endpoint:GET /s/{token}']],
  ])('%s', async (words, expected) => {
    expect(await shared(words)).toEqual(expected);
  });
});

describe('a table of the parameters of URLs', () => {
  const listed = (head: string, row: string): Promise<string[]> => reportsOf(`${entry('shows an order.')}\n## Ids in paths\n\n${head}\n|---|---|---|\n${row}\n`);
  it.each<[string, string, readonly string[]]>([
    ['| Placeholder | Table | Column |', '| `{orderId}` | `orders` | `id` |', []],
    ['| Path parameter | Looked up in | By |', '| `:orderId` | orders | `public_id` |', []],
    ['| Parameter | Looked up in | Note |', '| `:orderId` | `orders.id` | unique |', []],
    ['| Placeholder | Table | Column |', '| `{shopId}` | `shops` | `id` |', [`5 missing ${GET}`]],
    ['| Placeholder | Table | Column |', '| `{orderId}` | `orders` | – |', [`5 missing ${GET}`]],
    ['| Placeholder | Type | Column |', '| `{orderId}` | uuid | `id` |', [`5 missing ${GET}`]],
  ])('%s %s', async (head, row, expected) => {
    expect(await listed(head, row)).toEqual(expected);
  });
});

describe('url-id-lookup', () => {
  it.each<[string, string, readonly string[]]>([
    ['missing', entry('shows an order.'), [`5 missing ${GET}`]],
    ['near miss: both of those that a sentence names', '# Shop\n\n## Orders\n\n`PATCH /orders/:orderId` moves an order and `DELETE /orders/:orderId` takes it back. Both load the row with `select * from orders where id = $1`.\n', []],
    ['near miss: the same condition', `${HEAD}- \`GET /api/orders/:orderId\` shows an order: \`orders.findUnique({ where: { id: orderId } })\`.\n- \`DELETE /api/orders/:orderId\` answers 204, same \`where\`.\n`, []],
    ['missing: both where three are named', '# Shop\n\n## Orders\n\n`PATCH /orders/:orderId` moves an order, `PUT /orders/:orderId` replaces it and `DELETE /orders/:orderId` takes it back. Both load the row with `select * from orders where id = $1`.\n', ['5 missing endpoint:PATCH /orders/:orderId', '5 missing endpoint:PUT /orders/:orderId']],
    ['near miss: the parameter as a file-based router writes it', entry('edits an order; orders.id = [orderId] and buyer_id = session', 'PATCH /api/orders/[orderId]'), []],
    ['missing: another column in its place', entry('edits an order; orders.buyer_id = session', 'PATCH /api/orders/[orderId]'), ['5 missing endpoint:PATCH /api/orders/[orderId]']],
    ['missing: in the query of a page', '# Shop\n\n## Pages\n\n- `/refill?reminderId=`: opened from the mail; one button.\n', ['5 missing page:/refill?reminderId=']],
    ['near miss: looked up in the query of a page', '# Shop\n\n## Pages\n\n- `/refill?reminderId=`: opened from the mail; `reminders` by `id` = `reminderId`.\n', []],
    ['near miss: the id of another thing narrows a list', '# Shop\n\n## API Endpoints\n\n- `GET /api/lessons?schoolId=&week=`: the timetable of one week.\n- `GET /api/schools`: those near by.\n', []],
    ['near miss: a filter of a page of several things', '# Shop\n\n## Pages\n\n- `/orders?customerId=`: the orders, opened from the mail.\n', []],
    ['missing: another id', entry('shows an order: `SELECT * FROM orders WHERE shop_id = $shopId`.'), [`5 missing ${GET}`]],
    ['near miss: a property of a card', '# Shop\n\n## API Endpoints\n\n### Show\n\n| | |\n|---|---|\n| Path | `GET /api/orders/:orderId` |\n| Lookup | `orders.id` |\n', []],
    ['missing: a property of a card that tells another column', '# Shop\n\n## API Endpoints\n\n### Show\n\n| | |\n|---|---|\n| Path | `GET /api/orders/:orderId` |\n| Lookup | `orders.shop_name` |\n', ['9 missing endpoint:GET /api/orders/:orderId']],
    ['missing: a link that is read-only', entry('makes a read-only link for customers.'), [`5 missing ${GET}`]],
    ['missing: an assignment', entry('shows an order. `orderId = crypto.randomUUID()` is made in the client.'), [`5 missing ${GET}`]],
    ['near miss: a chain of calls that takes one row of those that the id picks', '# Shop\n\n## API Endpoints\n\n### `GET /api/orders/:orderId`\n\nShows an order.\n\n```ts\nconst { data } = await supabase\n  .from(\'orders\')\n  .select(\'*\')\n  .eq(\'id\', params.orderId)\n  .limit(1)\n  .single();\n```\n', []],
    ['a chain of calls that takes one row of the owner', '# Shop\n\n## API Endpoints\n\n### `GET /api/orders/:orderId`\n\nShows an order.\n\n```ts\nconst { data } = await supabase\n  .from(\'orders\')\n  .select(\'*\')\n  .eq(\'buyer_id\', user.id)\n  .order(\'made_at\')\n  .limit(1)\n  .single();\n```\n', ['15 ownerFallback endpoint:GET /api/orders/:orderId']],
    ['near miss: SQL on the key', entry('shows an order: `SELECT * FROM orders WHERE id = $orderId`.'), []],
    ['near miss: SQL on the column of the same name', entry('shows an order: `SELECT * FROM orders WHERE order_id = $1`.'), []],
    ['near miss: the owner beside it', entry('shows an order: `SELECT * FROM orders WHERE id = $1 AND user_id = auth.uid()`.'), []],
    ['near miss: Ecto', entry('runs `Repo.get!(Order, order_id)`.'), []],
    ['near miss: a pinned value', entry('runs `from o in Order, where: o.id == ^order_id`.'), []],
    ['missing: a pinned caller', entry('runs `from o in Order, where: o.owner_id == ^user.id`.'), [`5 missing ${GET}`]],
    ['near miss: an ORM', entry('runs `prisma.order.findFirst({ where: { id: orderId } })`.'), []],
    ['ownerFallback: an ORM', entry("runs `prisma.order.findFirst({ where: { buyerId: session.user.id }, orderBy: { createdAt: 'desc' } })`."), [`5 ownerFallback ${GET}`]],
    ['near miss: an ORM that sorts', entry("runs `prisma.order.findFirst({ where: { id: orderId }, orderBy: { createdAt: 'desc' } })`."), []],
    ['near miss: a document of Firestore', entry("reads `getDoc(doc(db, 'orders', orderId))`."), []],
    ['near miss: a query by its generated name', entry('runs `q.GetOrder(ctx, orderID)`.'), []],
    ['missing: a generated query of another id', entry('runs `q.GetShop(ctx, shopID)`.'), [`5 missing ${GET}`]],
    ['near miss: sessions that are things of their own', entry('runs `prisma.chargeSession.findUnique({ where: { id: sessionId } })`, then the owner is compared.', 'GET /api/sessions/:sessionId'), []],
    ['near miss: a query builder', entry("runs `db.from('orders').select().eq('id', orderId)`."), []],
    ['near miss: an object id', entry('runs `db.orders.findOne({ _id: new ObjectId(orderId) })`.'), []],
    ['missing: the object id of another', entry('runs `db.orders.findOne({ shop: new ObjectId(shopId) })`.'), [`5 missing ${GET}`]],
    ['near miss: what a change finds', entry('runs `Order.updateOne({ _id: orderId, ownerId }, change)`.'), []],
    ['missing: what a change sets', entry('runs `Order.updateOne({ owner }, { orderId })`.', 'POST /api/orders/:orderId/ship'), ['5 missing endpoint:POST /api/orders/:orderId/ship']],
    ['near miss: a document', entry("reads `collection('orders').doc(orderId)`."), []],
    ['near miss: a static finder', entry('reads `Order::findOrFail($orderId)`.'), []],
    ['near miss: a remote procedure', entry("calls `supabase.rpc('order_by_id', { order_id: orderId })`."), []],
    ['missing: a remote procedure of another thing', entry("calls `supabase.rpc('shop_total', { order_id: orderId })`."), [`5 missing ${GET}`]],
    ['near miss: a partition key', entry('gets the item from `Orders` with partition key `orderId`.'), []],
    ['near miss: Python', entry('runs `select(Order).where(Order.id == order_id)`.'), []],
    ['near miss: a hash of it', entry('shows an order: `SELECT * FROM orders WHERE token_hash = sha256($orderId)`.'), []],
    ['near miss: words', entry('reads `orders` by `order_id`.'), []],
    ['near miss: the primary key', entry('looks it up by primary key.'), []],
    ['near miss: a function with the id', entry('calls `get_order(order_id)` in Postgres.'), []],
    ['near miss: a sentence elsewhere that names it', withNote('`GET /api/orders/:orderId` selects `orders` on `id`.'), []],
    ['near miss: a sentence about the parameter', withNote('- `:orderId` → `SELECT * FROM orders WHERE id = $1`'), []],
    ['near miss: a column for the parameter', withNote('`orderId` maps to `orders.id`.'), []],
    ['near miss: a sentence about all ids', withNote('Every id in a path is matched on the primary key of its table.'), []],
    ['near miss: a sentence about what an id always is', `${entry('shows an order.', 'GET /api/orders/:id')}\n## Paths\n\nIn a path, \`:id\` is always the \`_id\` of the collection that its first word names.\n`, []],
    ['near miss: a sentence about what an id always means', `${entry('shows an order.', 'GET /api/orders/{id}')}\n## Paths\n\n\`{id}\` in a path always means the \`id\` of the table of that name.\n`, []],
    ['missing: what an id always is says nothing of a code', `${entry('shows a ticket.', 'GET /api/tickets/:code')}\n## Paths\n\nIn a path, \`:id\` is always the \`_id\` of the collection of that name.\n`, ['5 missing endpoint:GET /api/tickets/:code']],
    ['missing: what an id always is without a column', `${entry('shows an order.', 'GET /api/orders/:id')}\n## Paths\n\nIn a path, \`:id\` is always a number.\n`, ['5 missing endpoint:GET /api/orders/:id']],
    ['near miss: found in the same manner', entry('cancels it, the order is found in the same manner as in the read.'), []],
    ['missing: shown in the same manner', entry('shows an order in the same manner as the list.'), [`5 missing ${GET}`]],
    ['near miss: the pattern of another', withNote('Lookups use the id of the path: `SELECT * FROM pets WHERE id = ?`, same for `orders.id`.'), []],
    ['noColumn', withNote('- `orderId`: yes'), [`9 noColumn ${GET}`]],
    ['ownerFallback: the latest of the user', entry("shows the user's latest order."), [`5 ownerFallback ${GET}`]],
    ['ownerFallback: of the caller', entry('shows the most recent order of the signed-in user.'), [`5 ownerFallback ${GET}`]],
    ['ownerFallback: the running one of the user', entry('reads the open order of the customer (`orders` where `customer_id` is the session\'s), with `lines` where `order_id` is that order\'s.'), [`5 ownerFallback ${GET}`]],
    ['missing: only what hangs below it', entry('reads an order, with `lines` where `order_id` is that order\'s.'), [`5 missing ${GET}`]],
    ['near miss: the order and what hangs below it', entry('reads `orders` where `id` is the one in the path, with `lines` where `order_id` is that order\'s.'), []],
    ['near miss: the one of the owner in the URL', entry('returns the open order of the customer. `orders` by `customer_id`.', 'GET /api/customers/:customerId/order'), []],
    ['near miss: many of the owner', entry('reads the active lines of the customer: `lines` by `order_id`.'), []],
    ['near miss: static content', entry('is a static page, the markdown file of that name.', 'GET /api/boats/:slug'), []],
    ['near miss: a column that equals the parameter', entry('shows the row of `boats` whose `handle` equals `:slug`.', 'GET /api/boats/:slug'), []],
    ['missing: a column that equals something else', entry('shows the row of `boats` whose `handle` equals the berth.', 'GET /api/boats/:slug'), ['5 missing endpoint:GET /api/boats/:slug']],
    ['missing: a slug of a record', entry('shows a boat.', 'GET /api/boats/:slug'), ['5 missing endpoint:GET /api/boats/:slug']],
    ['ownerFallback: SQL', entry('runs `SELECT * FROM orders WHERE user_id = $me ORDER BY created_at DESC LIMIT 1`.'), [`5 ownerFallback ${GET}`]],
    ['ownerFallback: the key of the newest one', entry('runs `SELECT * FROM orders WHERE id = (SELECT id FROM orders WHERE customer_id = $me ORDER BY ships_on DESC LIMIT 1)`.'), [`5 ownerFallback ${GET}`]],
    ['ownerFallback: the highest key', entry('runs `SELECT * FROM orders WHERE order_id IN (SELECT max(order_id) FROM orders WHERE buyer = $1)`.'), [`5 ownerFallback ${GET}`]],
    ['near miss: the highest version of the one', entry('runs `SELECT * FROM orders WHERE id = $orderId AND version = (SELECT max(version) FROM orders WHERE buyer = $1)`.'), []],
    ['near miss: the key that a query finds by the id', entry('runs `SELECT * FROM orders WHERE id = (SELECT order_id FROM order_numbers WHERE public_no = $orderId ORDER BY at DESC LIMIT 1)`.'), []],
    ['near miss: what the caller may see', entry('runs `SELECT * FROM orders WHERE id = $orderId AND customer_id = (SELECT id FROM customers WHERE auth_id = $me LIMIT 1)`.'), []],
    ['ownerFallback: after a miss', entry("looks it up by `id`; when the id does not match it shows the customer's newest order."), [`5 ownerFallback ${GET}`]],
    ['near miss: it never falls back', entry("runs `SELECT * FROM orders WHERE id = $orderId`, never the user's last order."), []],
    ['near miss: a note under the number of its row', `${HEAD}| # | Route | For |\n|---|---|---|\n| 1 | \`GET /api/orders/:orderId\` | shows an order |\n| 2 | \`POST /api/orders/:orderId/pack\` | packs it |\n\n- **Routes 1 and 2** find \`orders\` by \`id\`.\n`, []],
    ['missing: a note under the number of another row', `${HEAD}| # | Route | For |\n|---|---|---|\n| 1 | \`GET /api/orders/:orderId\` | shows an order |\n| 2 | \`POST /api/orders/:orderId/pack\` | packs it |\n\n- **Route 2** finds \`orders\` by \`id\`.\n`, [`7 missing ${GET}`]],
    ['near miss: a line that opens with the numbers of rows', `${HEAD}| # | Route | For |\n|---|---|---|\n| 1 | \`GET /api/orders/:orderId\` | shows an order |\n| 2 | \`POST /api/orders/:orderId/pack\` | packs it |\n\nMore:\n\n- **1, 2**: taken with \`orders.find(pk=order_id)\`.\n`, []],
    ['ownerFallback: the latest by id', entry('shows an order. `SELECT * FROM orders WHERE user_id = $1 ORDER BY id DESC LIMIT 1`'), [`5 ownerFallback ${GET}`]],
    ['near miss: a document by its path', entry('shows an order: the document `orders/[orderId]`.'), []],
    ['missing: a number that is not set apart', `${HEAD}| # | Route | For |\n|---|---|---|\n| 1 | \`GET /api/orders/:orderId\` | shows an order |\n\nMore:\n\n- 1: taken with \`carts.find(pk=cart)\`.\n`, [`7 missing ${GET}`]],
    ['near miss: a column of the path', entry('is the list of lines, newest first, from `lines` with `order_id` of the path.'), []],
    ['missing: a column of something else', entry('is the list of lines, newest first, from `lines` with `shop_id` of the shop.'), [`5 missing ${GET}`]],
    ['near miss: a condition on the column of that name', `${entry('shows a stay.', 'GET /g/:guestToken')}\n## Details\n\n- guest pages: all by \`stays.guest_token = ?1\`.\n`, []],
    ['missing: a condition on the column of another name', `${entry('shows a stay.', 'GET /g/:guestToken')}\n## Details\n\n- pages: all by \`stays.host_id = :host\`.\n`, ['5 missing endpoint:GET /g/:guestToken']],
    ['near miss: a query builder compares with the parameter', entry('runs `db.select().from(orders).where(eq(orders.orderId, params.orderId))`.'), []],
    ['missing: a query builder compares with the caller', entry('runs `db.select().from(orders).where(eq(orders.ownerId, me.id))`.'), [`5 missing ${GET}`]],
    ['near miss: compared with the column of that name', entry('shows a pump. The serial in the path is compared with `pumps.serial_no`.', 'GET /api/pumps/:serial'), []],
    ['missing: compared with another column', entry('shows a pump. The caller is compared with `pumps.owner_no`.', 'GET /api/pumps/:serial'), ['5 missing endpoint:GET /api/pumps/:serial']],
    ['ownerFallback: where the id gives nothing', entry("finds `orders` by `order_id`. If that gives nothing, the newest order for the token's `uid` is returned instead."), [`5 ownerFallback ${GET}`]],
    ['near miss: a slug of something', `${entry('shows a clip.', 'GET /p/{slug}')}\n## Details\n\n- Slug of share page → \`clips.share_slug\`.\n`, []],
    ['missing: a word on slugs', `${entry('shows a clip.', 'GET /p/{slug}')}\n## Details\n\n- Slug of share page → eight letters.\n`, ['9 noColumn endpoint:GET /p/{slug}']],
    ['near miss: below the name of its file', `${entry('shows an order.')}\n\`\`\`ts\n// app/routes/orders.$orderId.ts\nconst order = await db.orders.findFirst({\n  where: eq(orders.id, params.orderId),\n});\n\`\`\`\n`, []],
    ['ownerFallback: conditions of their own below the name of its file', `${entry('shows an order.')}\n\`\`\`ts\n// routes/orders.$orderId.ts\nconst order = await db.orders.findFirst({ where: { ownerId: me.id }, orderBy: { createdAt: 'desc' } });\n\`\`\`\n`, [`9 ownerFallback ${GET}`]],
    ['ownerFallback: below the name of its file', `${entry('shows an order.')}\n\`\`\`ts\n// routes/orders.$orderId.ts\nconst order = await db.orders.findFirst({\n  where: eq(orders.ownerId, me.id),\n  orderBy: desc(orders.createdAt),\n});\n// routes/carts.$cartId.ts\nconst cart = eq(carts.id, params.cartId);\n\`\`\`\n`, [`9 ownerFallback ${GET}`]],
    ['near miss: a list beside it', entry('runs `SELECT * FROM orders WHERE id = $orderId` and the latest 20 messages.'), []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['a writing endpoint', entry('cancels it.', 'POST /api/orders/{order_id}/cancel'), ['endpoint:POST /api/orders/{order_id}/cancel']],
    ['a slug', entry('a shop.', 'GET /api/shops/[slug]'), ['endpoint:GET /api/shops/[slug]']],
    ['no id: a page that is built beforehand', `${entry('all orders.', 'GET /api/orders')}\n## Pages\n\n- \`/guides/[slug]\`: MDX files of the repository, built at deploy\n`, []],
    ['a page of a record', `${entry('all orders.', 'GET /api/orders')}\n## Pages\n\n- \`/guides/[slug]\`: the guide of a member\n`, ['page:/guides/[slug]']],
    ['no id: a locale', entry('texts.', 'GET /api/texts/[locale]'), []],
    ['no id: none', entry('all orders.', 'GET /api/orders'), []],
    ['a page that no route serves', `${entry('all orders.', 'GET /api/orders')}\nThe e-mail links to \`/receipts/:receiptId\`.\n`, ['page:/receipts/:receiptId']],
    ['no page that loads a judged route', `${entry('`orders.id = :orderId`')}\nThe e-mail links to \`/orders/:orderId\`.\n`, [GET]],
  ])('judges %s', async (_name, text, expected) => {
    expect(await subjectsOf(text)).toEqual(expected);
  });
});

it('quotes code with both of its marks', async () => {
  const { messages } = await lintText(`${HEAD}- \`GET /api/boats/{boat_id}\` shows one.\n\n## Ids\n\n3. \`boat_id\` is the tenant boundary for what boats own.\n`, { filePath: 'draft.md' });
  expect(messages.find(({ ruleId }) => ruleId === 'url-id-lookup')?.message).toContain('"`boat_id` is the tenant boundary');
});

describe('queries for the parameters of URLs, in a table', () => {
  const table = (rows: string): Promise<string[]> => reportsOf(`${HEAD}- \`GET /api/clubs/:clubId/plan\` shows the plan.\n- \`POST /api/clubs/:clubId/invites\` invites somebody.\n\n| Param | Query |\n|---|---|\n${rows}\n`);
  it.each<[string, string, readonly string[]]>([
    ['near miss: each with its route', '| `club_id` on invites | `SELECT * FROM clubs WHERE id = $1 AND owner_id = $2` |\n| `club_id` on plan | `SELECT * FROM clubs WHERE id = $1` |', []],
    ['near miss: one for all', '| `clubId` | `SELECT * FROM clubs WHERE id = $1` |', []],
    ['one of them takes that of the owner', '| `club_id` on invites | `SELECT * FROM clubs WHERE id = $1 AND owner_id = $2` |\n| `club_id` on plan | the own club, `SELECT * FROM clubs WHERE owner_id = $1 LIMIT 1` |', [expect.stringMatching(/endpoint:GET \/api\/clubs\/:clubId\/plan$/)]],
  ])('%s', async (_name, rows, expected) => {
    expect(await table(rows)).toEqual(expected);
  });
});

describe('a page whose file a listing shows', () => {
  const draft = (file: string, head: string, query: string, list = '## Pages'): string =>
    `# Running plans\n\n${list}\n\n- \`/plans\`: own plans\n- \`/plans/:planId\`: twelve weeks\n\n\`\`\`ts\n// ${file}\n${head} {\n  const user = await requireUser(request);\n  const [plan] = await sql\`\n    SELECT id, race FROM plans\n    WHERE ${query}\`;\n  return { plan };\n}\n\`\`\`\n\n## Endpoints\n\n- \`PATCH /plans/:planId\`: race; updates \`plans\` by \`id\`\n`;
  const LOADER = ['app/routes/plans.$planId.tsx', 'export async function loader({ params, request }: LoaderFunctionArgs)'] as const;
  const SERVER = ['app/plans/[planId]/page.tsx', 'export default async function Page({ params })'] as const;
  const newest = 'user_id = ${user.id} ORDER BY created_at DESC LIMIT 1';
  const exact = 'user_id = ${user.id} AND id = ${params.planId}';

  it.each<[string, string, readonly string[]]>([
    ['a loader that takes the newest', draft(...LOADER, newest), ['ownerFallback page:/plans/:planId']],
    ['near miss: a loader that takes the one of the URL', draft(...LOADER, exact), []],
    ['a component of the server that takes the newest', draft(...SERVER, newest), ['ownerFallback page:/plans/:planId']],
    ['near miss: a component of the server that takes the one of the URL', draft(...SERVER, exact), []],
    ['a loader whose path stands in no list of pages', draft(...LOADER, newest, '## Overview').replace(/- `\/plans[^\n]*\n/g, ''), ['ownerFallback endpoint:GET /plans/:planId']],
    ['a loader that the endpoints list, too', `${draft(...LOADER, newest)}- \`GET /plans/:planId\`: the plan\n`, ['ownerFallback endpoint:GET /plans/:planId']],
  ])('%s', async (_name, text, expected) => {
    const { messages } = await lintText(text, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
    expect(messages.filter(({ ruleId }) => ruleId === 'url-id-lookup').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`)).toEqual(expected);
  });
});

describe('an id that only puts rows in order', () => {
  const query = (sql: string): Promise<string[]> => reportsOf(`${HEAD}- \`GET /api/orders/:orderId\` shows an order.\n\n## Queries\n\n\`\`\`sql\n-- GET /api/orders/:orderId\n${sql}\n\`\`\`\n`);
  const FALLBACK = [expect.stringMatching(/ ownerFallback /)];
  it.each<[string, unknown[]]>([
    ['SELECT * FROM orders WHERE shop_id = $shop ORDER BY (id = $orderId) DESC LIMIT 1;', FALLBACK],
    ['SELECT o.*, t.name FROM orders o JOIN tables t ON t.id = o.table_id WHERE o.shop_id = $shop ORDER BY (o.id = $orderId) DESC, o.paid_at DESC LIMIT 1;', FALLBACK],
    ['SELECT * FROM orders WHERE shop_id = $shop ORDER BY CASE WHEN id = $orderId THEN 0 ELSE 1 END LIMIT 1;', FALLBACK],
    ['SELECT * FROM orders WHERE shop_id = $shop ORDER BY orders.id = $orderId DESC LIMIT 1;', FALLBACK],
    ['SELECT * FROM orders WHERE id = $orderId AND shop_id = $shop ORDER BY paid_at DESC LIMIT 1;', []],
    ['SELECT * FROM (SELECT * FROM orders ORDER BY paid_at) o WHERE o.id = $orderId LIMIT 1;', []],
    ['SELECT o.*, t.name FROM orders o JOIN tables t ON t.id = o.table_id WHERE o.id = $orderId LIMIT 1;', []],
  ])('%s', async (sql, expected) => {
    expect(await query(sql)).toEqual(expected);
  });
});

describe('a route that a rule for all ids excepts by a common word', () => {
  const routes = (rule: string): Promise<string[]> => reportsOf(`${HEAD}- \`GET /api/lamps/:lampId\` shows a lamp.\n- \`GET /api/members/:memberId\` shows a member.\n\n## Ids in paths\n\n${rule}\n`);
  const MEMBER = [expect.stringMatching(/noColumn endpoint:GET \/api\/members\/:memberId/)];
  it.each<[string, unknown[]]>([
    ['Each id in a path is compared with the primary key of its table. That is so for all routes but the exception of the members.', MEMBER],
    ['Each id in a path is compared with the primary key of its table, except for members.', MEMBER],
    ['Each id in a path is looked up by the column `id` (`WHERE id = $1`), except for that of a member.', MEMBER],
    ['Each id in a path is compared with the primary key of its table. This does not hold for members.', MEMBER],
    ['Each id in a path is compared with the primary key of its table, that of a member included.', []],
    ['Each id in a path is compared with the primary key of its table, members without exception.', []],
  ])('%s', async (rule, expected) => {
    expect(await routes(rule)).toEqual(expected);
  });
});
