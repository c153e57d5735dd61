import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const HEAD = '# Shop\n\n## API Endpoints\n\n- `GET /api/orders` lists orders, 50 per page.\n- `GET /api/earnings/summary` gives the earnings of the shop. Output: `{ total_pence }`.\n\n## Totals\n\n';
const SUMMARY = 'endpoint:GET /api/earnings/summary';

async function reportsOf(text: string): Promise<string[]> {
  const { messages } = await lintText(HEAD + text, { filePath: 'draft.md' });
  return messages.filter(({ ruleId }) => ruleId === 'full-scope-aggregates').map(({ line, messageId, subject }) => `${String(line)} ${String(messageId)} ${String(subject)}`);
}

/** A listing under an endpoint that adds up the rows of its query. */
function code(end: string): string {
  return `### \`GET /api/earnings/month\`\n\n\`\`\`ts\nconst rows = await sql\`SELECT pence FROM orders ${end}\`;\nconst total = rows.reduce((sum, row) => sum + row.pence, 0);\n\`\`\`\n`;
}

/** The listing of an endpoint, in some language. */
function listing(lang: string, ...lines: string[]): string {
  return `### \`GET /api/earnings/month\`\n\n\`\`\`${lang}\n${lines.join('\n')}\n\`\`\`\n`;
}

describe('full-scope-aggregates', () => {
  it.each<[string, string, readonly string[]]>([
    ['missing: money that nothing computes', 'To be agreed.\n', [`6 missing ${SUMMARY}`]],
    ['near miss: SQL', '`GET /api/earnings/summary` runs `SELECT SUM(pence) FROM orders`.\n', []],
    ['near miss: by its field', '`total_pence` is `SUM(pence)` over all orders.\n', []],
    ['near miss: by its field, beside another read that the sentence names', '`total_pence` is `SUM(pence)`. Orders come by `POST /api/orders`, 50 at a time.\n', []],
    ['capped: by its field, whatever the sentence names besides', '`total_pence` is added up from the 50 orders that the list returns; they are entered by `POST /api/orders`.\n', [`10 capped ${SUMMARY}`]],
    ['capped: the latest rows', '`total_pence` is added up from the latest 50 orders.\n', [`10 capped ${SUMMARY}`]],
    ['capped: the model adds up what it is given', '`GET /api/earnings/summary`: facts for the model are the 100 latest orders as CSV; Claude adds them up itself.\n', [`10 capped ${SUMMARY}`]],
    ['capped: … in the next sentence', '`GET /api/earnings/summary`: the prompt holds the 80 newest orders. The model sums them up.\n', [`10 capped ${SUMMARY}`]],
    ['near miss: the model is given the sums', '`GET /api/earnings/summary`: facts for the model are `SUM(pence)` by month. It also sees the 10 latest orders, and never adds them up.\n', []],
    ['near miss: the read that has the field which is summed', 'The year is no id. The figures are `SUM(total_pence)` with `GROUP BY shop`.\n', []],
    ['near miss: a bucket of calls', '`total_pence` is `SUM(pence)`. Those two routes share a bucket of 6 calls a minute.\n', []],
    ['near miss: a list that is read apart', '`total_pence` is `SUM(pence)` over every order. The paged list is a separate query that the figures never touch.\n', []],
    ['near miss: a list with a query of its own', '`total_pence` is `SUM(pence)` over every order. The paginated query has its own route, so the totals do not depend on it.\n', []],
    ['capped: a list that is a query which the figures are made of', '`total_pence` is derived from the paged list, which is a separate query.\n', [`10 capped ${SUMMARY}`]],
    ['near miss: a figure of seconds', '`total_pence` is `SUM(pence)`. Both queries share a budget of 9 s.\n', []],
    ['capped: loads the last ones and sums them up', '`GET /api/earnings/summary` loads the last 200 orders and sums them up in the handler.\n', [`10 capped ${SUMMARY}`]],
    ['near miss: loads some beside the sum', '`total_pence` is `SUM(pence)`. The screen loads the last 200 orders and shows them below.\n', []],
    ['near miss: the aggregate of an ORM', '`GET /api/earnings/summary` uses a prisma aggregate (`_sum` on pence).\n', []],
    ['capped: from them', '`GET /api/earnings/summary` reads `orders LIMIT 50`. The total is added up from them on the phone.\n', [`10 capped ${SUMMARY}`]],
    ['capped: the rows returned', '`GET /api/earnings/summary` reads `orders LIMIT 50`. The total is the sum of those rows.\n', [`10 capped ${SUMMARY}`]],
    ['capped: the first page', '`total_pence` is `items.length` of the first page.\n', [`10 capped ${SUMMARY}`]],
    ['capped: a number of the one read that shows figures', '"Turnover" is summed in the browser from the visible rows.\n', [`10 capped ${SUMMARY}`]],
    ['capped: a number of no endpoint', '"Turnover" is summed in the browser from the visible rows.\n\n## More endpoints\n\n- `GET /api/visits/stats` gives the visits.\n', ['10 capped rollup:Turnover']],
    ['capped: a number that a job mails', '### Inngest functions\n\n| Function | Trigger | Does |\n|---|---|---|\n| `weekly` | Monday cron | mails the owners "Money kept": `pence` of the 100 newest orders, added up |\n', [`6 missing ${SUMMARY}`, '14 capped rollup:Money kept']],
    ['capped: a job that goes by the name of its route', '`total_pence` is `SUM(pence)`.\n\n## Jobs\n\n| Job | Rule |\n|---|---|\n| payout | amount = sum over the first 100 open orders of the shop |\n\n## More endpoints\n\n- `POST /jobs/payout/{shopId}` pays a shop.\n', ['16 capped endpoint:POST /jobs/payout/{shopId}']],
    ['near miss: a number that a job mails, of all rows', '`total_pence` is `SUM(pence)`.\n\n### Inngest functions\n\n| Function | Trigger | Does |\n|---|---|---|\n| `weekly` | Monday cron | mails the owners "Money kept", `SELECT SUM(pence) FROM orders` |\n', []],
    ['capped: the same rows of a cut list', '`total_pence` comes with the list: `orders LIMIT 50`, `SUM(pence)` of the same rows.\n', [`10 capped ${SUMMARY}`]],
    ['near miss: the same rows', '`order_count` is `COUNT(*)` over `orders` paid. `total_pence` is `SUM(pence)` of the same rows.\n', []],
    ['capped: said in a docstring', '```python\n@app.get("/api/earnings/stats")\ndef stats(user: CurrentUser):\n    """Counted in Python over the first 200 orders, in cents."""\n```\n', [`6 missing ${SUMMARY}`, '13 capped endpoint:GET /api/earnings/stats']],
    ['capped: rows of a listing above', 'The list:\n\n```python\norders = shop.orders.filter(paid=True).order_by("-id")[:50]\n```\n\n`total_pence` is `sum(o.pence for o in orders)`.\n', [`16 capped ${SUMMARY}`]],
    ['near miss: all rows of a listing above', 'The list:\n\n```python\norders = shop.orders.filter(paid=True)\nlatest = orders.order_by("-id")[:50]\n```\n\n`total_pence` is `sum(o.pence for o in orders)`, `SUM(pence)` in SQL.\n', []],
    ['capped: what a paged read has returned', '`total_pence` is summed over the orders that `GET /api/orders` returned last.\n', [`10 capped ${SUMMARY}`]],
    ['near miss: what a read without pages returns', '`total_pence` is `SUM(pence)`. The tags are counted over the tags that `GET /api/tags` returned.\n\n## More endpoints\n\n- `GET /api/tags` gives the tags.\n', []],
    ['capped: the listing of a function', 'The figures of the yearly letter are added up from the order listing of `getOrders`.\n\n## More endpoints\n\n- `GET /api/visits/stats` gives the visits.\n', ['10 capped rollup:figures of the yearly letter']],
    ['near miss: never from it', '`total_pence` is `SUM(pence)`, never added up from the listing of `getOrders`.\n', []],
    ['near miss: each row has a figure of its own', '`total_pence` is `SUM(pence)`. `next` is handed out once every order of the page has its figure.\n', []],
    ['capped: added up in code', code('LIMIT 300'), [`6 missing ${SUMMARY}`, '14 capped endpoint:GET /api/earnings/month']],
    ['near miss: added up in code over all rows', code('ORDER BY id'), [`6 missing ${SUMMARY}`]],
    ['capped: a sum over a query that is cut off', listing('sql', 'SELECT SUM(p.pence) FROM (', '  SELECT pence FROM orders WHERE shop_id = $1', '  ORDER BY paid_on DESC LIMIT 500', ') p;'), [`6 missing ${SUMMARY}`, '15 capped endpoint:GET /api/earnings/month']],
    ['near miss: a sum over a query that is not', listing('sql', 'SELECT SUM(p.pence) FROM (', '  SELECT pence FROM orders WHERE shop_id = $1', '  ORDER BY paid_on DESC, id DESC', ') p;'), [`6 missing ${SUMMARY}`]],
    ['capped: a sum over a query of a WITH', listing('sql', 'WITH latest AS (', '  SELECT pence FROM orders WHERE shop_id = $1 ORDER BY paid_on DESC', '  FETCH FIRST 500 ROWS ONLY', ')', 'SELECT COUNT(*), SUM(pence) FROM latest;'), [`6 missing ${SUMMARY}`, '14 capped endpoint:GET /api/earnings/month']],
    ['capped: a sum over the second query of a WITH', listing('sql', 'WITH own AS (', '  SELECT pence, paid_on FROM orders WHERE shop_id = $1', '), latest AS (', '  SELECT * FROM own ORDER BY paid_on DESC LIMIT 30', ')', 'SELECT SUM(pence) FROM latest;'), [`6 missing ${SUMMARY}`, '16 capped endpoint:GET /api/earnings/month']],
    ['near miss: a sum over the first query of a WITH', listing('sql', 'WITH own AS (', '  SELECT pence, paid_on FROM orders WHERE shop_id = $1', '), latest AS (', '  SELECT * FROM own ORDER BY paid_on DESC LIMIT 30', ')', 'SELECT SUM(pence) FROM own;'), [`6 missing ${SUMMARY}`]],
    ['near miss: the groups of a sum are cut off', listing('sql', 'WITH best AS (', '  SELECT good_id, SUM(pence) AS pence FROM orders GROUP BY good_id', '  ORDER BY 2 DESC LIMIT 10', ')', 'SELECT good_id, pence FROM best;'), [`6 missing ${SUMMARY}`]],
    ['near miss: a limit within a condition', listing('sql', 'SELECT SUM(p.pence) FROM (', '  SELECT pence FROM orders WHERE round_id = (SELECT id FROM rounds ORDER BY id DESC LIMIT 2)', ') p;'), [`6 missing ${SUMMARY}`]],
    ['capped: a pipeline that cuts off first', listing('ts', "const [sum] = await orders.aggregate([{ $sort: { at: -1 } }, { $limit: 500 }, { $group: { _id: null, pence: { $sum: '$pence' } } }]);"), [`6 missing ${SUMMARY}`, '13 capped endpoint:GET /api/earnings/month']],
    ['near miss: a pipeline that cuts off the list beside the sum', listing('ts', "const [sum] = await orders.aggregate([{ $facet: { list: [{ $limit: 50 }], all: [{ $group: { _id: null, pence: { $sum: '$pence' } } }] } }]);"), [`6 missing ${SUMMARY}`]],
    ['capped: added up in a loop', `### \`GET /api/earnings/month\`\n\n\`\`\`ts\nconst { data: orders } = await db.from('orders').select('pence').limit(300);\nfor (const order of orders) {\n  total += order.pence;\n}\n\`\`\`\n`, [`6 missing ${SUMMARY}`, '15 capped endpoint:GET /api/earnings/month']],
    ['near miss: a loop over all rows', `### \`GET /api/earnings/month\`\n\n\`\`\`ts\nconst { data: orders } = await db.from('orders').select('pence');\nfor (const order of orders) total += order.pence;\n\`\`\`\n`, [`6 missing ${SUMMARY}`]],
    ['near miss: an aggregate of an ORM', '### `GET /api/earnings/month`\n\n```py\norders.aggregate(pence=Sum("pence"))\n```\n', [`6 missing ${SUMMARY}`]],
    ['capped: the number of rows before their age', 'The handler of `GET /api/earnings/summary` takes the 80 latest orders and adds them up.\n', [`10 capped ${SUMMARY}`]],
    ['near miss: a date is no number of rows', '`total_pence` is `SUM(pence)`: figures in 20 shops, the oldest from 3 March.\n', []],
    ['capped: rows of a table that the handler fills in', '`POST /api/recap` writes a recap. The handler fills in:\n\n| Fact | From |\n|---|---|\n| sold | the 80 latest `orders`, added up |\n\n## More endpoints\n\n- `POST /api/recap` writes a recap.\n', [`6 missing ${SUMMARY}`, '14 capped endpoint:POST /api/recap']],
    ['capped: a paged read of the sentence before', 'The page `/desk` loads `GET /api/earnings/summary` for the tiles and `GET /api/orders` for the table. A tile, "Open", adds up the amounts in that table.\n\n`total_pence` is `SUM(pence)`.\n', ['10 capped rollup:Open']],
    ['capped: the length of an answer', '"Visits" is the length of the array that `GET /api/orders?limit=50` yields.\n\n## More endpoints\n\n- `GET /api/visits/stats` gives the visits.\n', ['10 capped rollup:Visits']],
    ['missing: a path of money that nothing computes', '`total_pence` is `SUM(pence)`.\n\n## More endpoints\n\n- `GET /api/takings` gives the takings. How they are added up will be settled later.\n', ['14 missing endpoint:GET /api/takings']],
    ['missing: a computation that is only possible', '`total_pence` is `SUM(pence)`.\n\n## More endpoints\n\n- `GET /api/takings` gives the takings. We could have them summed in the database.\n', ['14 missing endpoint:GET /api/takings']],
    ['near miss: a list of takings', '`total_pence` is `SUM(pence)`.\n\n## More endpoints\n\n- `GET /api/takings` lists the takings, 50 a page.\n', []],
    ['near miss: a balance that is kept', '`total_pence` is `SUM(pence)`.\n\n## More endpoints\n\n- `GET /api/balance` gives `wallets.balance`.\n', []],
    ['near miss: takings under their own words', '`total_pence` is `SUM(pence)`.\n\n## More endpoints\n\n- `GET /api/takings` gives the takings.\n\nTakings are `SELECT SUM(pence) FROM sales`.\n', []],
    ['capped: what a table shows', 'The card "Owed" sums the orders visible in the table.\n\n## More endpoints\n\n- `GET /api/visits/stats` gives the visits.\n', ['10 capped rollup:Owed']],
    ['near miss: figures that a page shows', '`total_pence` is `SUM(pence)`, one of the totals shown on the page.\n', []],
    ['near miss: the list feeds nothing', '`total_pence` is `SUM(pence)`, never added up from the list shown.\n', []],
    ['near miss: a preview of its own', '`total_pence` is `SUM(pence)` over all orders; the top 10 are a separate query.\n', []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['missing: a figure that a screen shows', '# Club\n\n## Start screen\n\nTwo things are shown: turnover in euro, and the weather.\n', ['5 missing rollup:turnover']],
    ['missing: a figure by its title', '# Club\n\n## Start screen\n\n"Raised so far" is a live euro amount.\n', ['5 missing rollup:Raised so far']],
    ['near miss: the section says how', '# Club\n\n## Start screen\n\n"Raised so far" is a live euro amount. It is `SUM(cents)` over `gifts`.\n', []],
    ['near miss: no money', '# Club\n\n## Start screen\n\n"Members" is the total of the club.\n', []],
    ['near miss: not shown', '# Club\n\n## Start screen\n\nTurnover is not shown.\n', []],
  ])('without endpoints: %s', async (_name, text, expected) => {
    const { messages } = await lintText(text, { filePath: 'draft.md' });
    expect(messages.filter(({ ruleId }) => ruleId === 'full-scope-aggregates').map(({ line, messageId, subject }) => `${String(line)} ${String(messageId)} ${String(subject)}`)).toEqual(expected);
  });
});

describe('a sum that a handler reduces', () => {
  it.each<[string, string, readonly string[]]>([
    ['over the documents of a limited query', '`sales.find({ stallId, month }).limit(300)`; `sumCents` is reduced over these documents in the handler', ['capped']],
    ['near miss: nothing limits it', '`sumCents` is `$sum` of an `aggregate` over the month; the list is a query of its own with `.limit(300)`', []],
  ])('%s', async (_name, words, expected) => {
    const { messages } = await lintText(`# Market\n\n## API Endpoints\n\n**GET /api/stalls/[stallId]/takings**: takings of one month\n- Auth: session cookie \`sid\`\n- Returns: \`{ sumCents, items }\`\n- ${words}\n`, { filePath: 'draft.md' });
    expect(messages.filter(({ ruleId }) => ruleId === 'full-scope-aggregates').map(({ messageId }) => messageId)).toEqual(expected);
  });
});

describe('what a worker adds up', () => {
  const API = '# Market\n\n## API Endpoints\n\n- `POST /worker/letter`: `Authorization: Bearer LETTER_SECRET`, called by the cron. Writes one letter.\n- `GET /stalls`: session cookie, 50 per page.\n\n## Data Flow\n\n';
  it.each<[string, string, readonly string[]]>([
    ['of a limited list', 'The worker hands the model the takings, which it adds up from the latest 20 sales of the stall.', ['capped endpoint:POST /worker/letter']],
    ['near miss: of all of them', 'The worker hands the model the takings, which the database adds up over all sales of the stall.', []],
  ])('%s', async (_name, words, expected) => {
    const { messages } = await lintText(`${API}${words}\n`, { filePath: 'draft.md' });
    expect(messages.filter(({ ruleId }) => ruleId === 'full-scope-aggregates').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`)).toEqual(expected);
  });
});

describe('a figure of a listing that belongs to no endpoint', () => {
  const CAPPED = (name: string): string[] => [`capped rollup:${name}`];
  it.each<[string, string[]]>([
    ['SELECT SUM(pence) AS takings FROM (SELECT pence FROM sales ORDER BY sold_at DESC LIMIT 200) s;', CAPPED('takings')],
    ['SELECT\n  (SELECT SUM(pence) FROM rents) AS rents,\n  (SELECT SUM(pence) FROM (SELECT pence FROM sales LIMIT 200) s) AS takings;', CAPPED('takings')],
    ['SELECT (SELECT COALESCE(SUM(pence), 0) FROM (SELECT pence FROM sales FETCH FIRST 50 ROWS ONLY) s) takings, 1 AS one;', CAPPED('takings')],
    ['WITH mine AS (\n  SELECT * FROM sales\n), newest AS (\n  SELECT * FROM mine ORDER BY sold_at DESC LIMIT 30\n)\nSELECT (SELECT SUM(pence) FROM newest) AS takings, (SELECT SUM(pence) FROM mine) AS whole;', CAPPED('takings')],
    ['SELECT (SELECT SUM(pence) FROM (SELECT pence FROM sales ORDER BY sold_at DESC) s) AS takings;', []],
    ['SELECT stall_id, SUM(pence) AS pence FROM sales GROUP BY stall_id ORDER BY pence DESC LIMIT 10;', []],
    ['SELECT COUNT(*) FROM (SELECT 1 FROM sales LIMIT 5) s;', []],
    ['INSERT INTO daily SELECT SUM(pence) AS takings FROM (SELECT pence FROM sales LIMIT 500) s;', []],
  ])('%s', async (sql, expected) => {
    const { messages } = await lintText(`# Market letter\n\n## The facts\n\nThe prompt gets one line of numbers:\n\n\`\`\`sql\n${sql}\n\`\`\`\n\n## Endpoints\n\n- \`POST /letters\`: session cookie. Drafts the letter.\n`, { filePath: 'draft.md' });
    expect(messages.filter(({ ruleId }) => ruleId === 'full-scope-aggregates').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`)).toEqual(expected);
  });
});

describe('a figure with a title of its own, beside writes of the same topic', () => {
  it.each<[string, string[]]>([
    ["- **still to be billed**: `SELECT SUM(km) * 30` over the driver's last 90 trips, in cents", ['capped rollup:still to be billed']],
    ["- **still to be billed**: `SELECT SUM(km) * 30` over the driver's last 90 days, in cents", []],
    ['- **still to be billed**: `SELECT SUM(km) * 30` over all trips\n\n`POST /bills` stores the figure that stands on the screen.', []],
  ])('%s', async (words, expected) => {
    const { messages } = await lintText(`# Vans\n\n## Screen\n\n${words}\n\n## Endpoints\n\n- \`POST /bills\`: session cookie. Bills what is still to be billed.\n- \`GET /bills/:billNo\`: session cookie. One bill as PDF; \`bills\` by \`bill_no\`.\n`, { filePath: 'draft.md' });
    expect(messages.filter(({ ruleId }) => ruleId === 'full-scope-aggregates').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`)).toEqual(expected);
  });
});

describe('totals that an OpenAPI description tells', () => {
  const operation = (description: string): string => `# Shop\n\n## API Endpoints\n\n\`\`\`yaml\nopenapi: 3.0.3\npaths:\n  /v1/reports/takings:\n    get:\n      summary: Takings of the shop since it opened\n      description: ${description}\n      responses: { "200": { description: "{ totalPence }" } }\n\`\`\`\n`;
  it.each<[string, string, readonly string[]]>([
    ['summed in the database', 'SUM in SQL over all of orders, no LIMIT.', []],
    ['missing', 'For the owner.', ['missing']],
    ['capped', 'Added up from the latest 200 orders.', ['capped']],
  ])('%s', async (_, description, expected) => {
    const { messages } = await lintText(operation(description), { filePath: 'draft.md' });
    expect(messages.filter(({ ruleId }) => ruleId === 'full-scope-aggregates').map(({ messageId }) => messageId)).toEqual(expected);
  });
});
