import { describe, expect, it } from 'vitest';
import { verdictsOf } from './support.js';

async function judged(rule: string, text: string): Promise<string[]> {
  return (await verdictsOf(rule, text, { preset: 'strict' })).map(({ subject, verdict }) => `${verdict} ${subject}`);
}

const SUM = '```ts\nconst [{ open }] = await db.select({ open: sum(fines.cents) }).from(fines).where(eq(fines.branchId, branch));\n```\n';
const LOANS = '- `GET /loans` (session cookie `sid`): loans, 40 per page.\n';
const FINES = '# Library\n\n## API Endpoints\n\n- `GET /fines/totals` (session cookie `sid`): fees that readers owe.\n' + LOANS;
const PAGE = '# Library\n\n## Pages\n\n- `/slips/[slipId]`: slip of a loan.\n\n';

describe('listings that stand apart', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['pointed at by the words behind', 'full-scope-aggregates', `${FINES}\n## Code\n\n${SUM}\nThe statement above answers \`GET /fines/totals\`.\n`, ['pass endpoint:GET /fines/totals']],
    ['near miss: they point at it for another route', 'full-scope-aggregates', `${FINES}\n## Code\n\n${SUM}\nThe statement above answers \`GET /loans\`.\n`, ['pass endpoint:GET /loans', 'fail endpoint:GET /fines/totals']],
    ['named by its variable', 'full-scope-aggregates', `${FINES.replace('fees that readers owe', 'fees, returns `owedSum`')}\n## Code\n\n${SUM.replace('[{ open }]', 'owedSum')}`, ['pass endpoint:GET /fines/totals']],
    ['near miss: named by a variable that it lacks', 'full-scope-aggregates', `${FINES.replace('fees that readers owe', 'fees, returns `owedSum`')}\n## Code\n\n${SUM}`, ['fail endpoint:GET /fines/totals']],
    ['called as the path ends', 'heavy-read-strategy', '# Library\n\n## API Endpoints\n\n- `GET /loans/search` (session cookie `sid`): loans by title.\n\n## Code\n\n```python\ndef search(q, reader):\n    return Loan.objects.filter(reader=reader, title__icontains=q).order_by("no")[:1].limit(30)\n```\n', ['pass endpoint:GET /loans/search']],
    ['near miss: called by another name', 'heavy-read-strategy', '# Library\n\n## API Endpoints\n\n- `GET /loans/search` (session cookie `sid`): loans by title.\n\n## Code\n\n```python\ndef newest(reader):\n    return Loan.objects.filter(reader=reader).limit(30)\n```\n', ['fail endpoint:GET /loans/search']],
    ['takes the parameter out of the URL', 'url-id-lookup', `${PAGE}\`\`\`ts\nconst slip = await db.select().from(slips).where(eq(slips.code, params.slipId));\n\`\`\`\n`, ['pass page:/slips/[slipId]']],
    ['near miss: takes another one', 'url-id-lookup', `${PAGE}\`\`\`ts\nconst loan = await db.select().from(loans).where(eq(loans.code, params.loanId));\n\`\`\`\n`, ['fail page:/slips/[slipId]']],
  ])('%s', async (_name, rule, text, expected) => {
    expect((await judged(rule, text)).sort()).toEqual([...expected].sort());
  });
});

describe('totals over what is at hand', () => {
  const TILLS = '# Tills\n\n## API Endpoints\n\n- `GET /tills/:id/takings` (session cookie `sid`): `{ cash, card }`\n- `GET /slips` (session cookie `sid`): 40 per page\n\n';
  const PIPELINE = '```js\ndb.slips.aggregate([\n  { $match: { till } },\n  { $group: { _id: null, cash: { $sum: "$cents" } } }\n])\n```\n';
  const SHARES = '# Shares\n\n## API Endpoints\n\n- `GET /sales` (session cookie `sid`): 40 per page\n- `GET /shares` (session cookie `sid`): share of the quarter, `{ cents }`\n\n## Notes\n\n';
  it.each<[string, string, readonly string[]]>([
    ['a listing under a heading with the word of one path', `${TILLS}## How takings are made\n\n${PIPELINE}`, ['pass endpoint:GET /tills/:id/takings']],
    ['near miss: under a heading of another route', `${TILLS}## Slips\n\n${PIPELINE}`, ['fail endpoint:GET /tills/:id/takings', 'pass endpoint:GET /slips']],
    ['left open between SQL and a page', `${SHARES}- The share figures are either summed in SQL or accumulated from the sales page the handler has loaded anyway.`, ['fail endpoint:GET /shares']],
    ['near miss: all rows', `${SHARES}- The share figures are summed in SQL over all sales.`, ['pass endpoint:GET /shares']],
  ])('%s', async (_name, text, expected) => {
    expect((await judged('full-scope-aggregates', text)).sort()).toEqual(expected);
  });
});

describe('words about reads', () => {
  const SHOP = '# Shop\n\n## API Endpoints\n\n- `GET /api/parcels/:parcelNo` (bearer JWT): ';
  it.each<[string, string, string, readonly string[]]>([
    ['the latest part of what the URL names', 'url-id-lookup', `${SHOP}returns the latest scan of a parcel, \`parcels\` by \`parcel_no\`.\n`, ['pass endpoint:GET /api/parcels/:parcelNo']],
    ['near miss: the latest one of its owner', 'url-id-lookup', `${SHOP}returns the latest parcel of the customer.\n`, ['fail endpoint:GET /api/parcels/:parcelNo']],
    ['the token of a thing', 'url-id-lookup', '# Shop\n\n## API Endpoints\n\n- `GET /s/{token}`: slip. `SELECT no FROM slips WHERE slip_token = $1`.\n', ['pass endpoint:GET /s/{token}']],
    ['near miss: the token of the caller', 'url-id-lookup', '# Shop\n\n## API Endpoints\n\n- `GET /s/{token}`: slip. `SELECT no FROM slips WHERE session_token = $1`.\n', ['fail endpoint:GET /s/{token}']],
    ['all values out of the token', 'url-id-lookup', '# Shop\n\n## API Endpoints\n\n- `POST /mute/{token}`: `DELETE FROM alerts WHERE shop_no = $1 AND phone = $2`, both values out of the token.\n', ['pass endpoint:POST /mute/{token}']],
    ['near miss: values out of the body', 'url-id-lookup', '# Shop\n\n## API Endpoints\n\n- `POST /mute/{token}`: `DELETE FROM alerts WHERE shop_no = $1 AND phone = $2`, both values out of the body.\n', ['fail endpoint:POST /mute/{token}']],
    ['mapped to a column of any name', 'url-id-lookup', `${SHOP}shows it.\n\n## URL parameters\n\n- \`:parcelNo\` → \`parcels.barcode_text\`\n`, ['pass endpoint:GET /api/parcels/:parcelNo']],
    ['near miss: mapped to the owner', 'url-id-lookup', `${SHOP}shows it.\n\n## URL parameters\n\n- \`:parcelNo\` → \`parcels.customer_id\`\n`, ['fail endpoint:GET /api/parcels/:parcelNo']],
    ['sums of their values after a cut', 'full-scope-aggregates', '# Shop\n\n## API Endpoints\n\n- `GET /api/till/balance` (bearer JWT) gives the newest 80 bookings; the app adds up their `cents`.\n', ['fail endpoint:GET /api/till/balance']],
    ['near miss: of all rows', 'full-scope-aggregates', '# Shop\n\n## API Endpoints\n\n- `GET /api/till/balance` (bearer JWT) gives `SUM(cents)` of the bookings in Postgres.\n', ['pass endpoint:GET /api/till/balance']],
    ['told under the name of a path', 'full-scope-aggregates', '# Shop\n\n## API Endpoints\n\n- `GET /api/hallboard` (bearer JWT) gives figures.\n\n## Figures\n\n- Hall-board: average wait is taken from the last 300 calls.\n', ['fail endpoint:GET /api/hallboard']],
    ['near miss: a batch that computes what rows lack', 'full-scope-aggregates', '# Shop\n\n## API Endpoints\n\n- `GET /ops/repair-wait` (header `X-Cron-Key`), nightly.\n\n`GET /ops/repair-wait` takes the first 300 calls with `wait IS NULL`, computes it, saves.\n', []],
    ['a column called no before LIMIT', 'heavy-read-strategy', '# Shop\n\n## Code\n\n```python\n@app.get("/api/calls")\nasync def calls(user: User = Depends(current_user)):\n    return await db.fetch("select no from calls order by no limit 500")\n```\n', ['pass endpoint:GET /api/calls']],
    ['near miss: a comment on the limit', 'heavy-read-strategy', '# Shop\n\n## Code\n\n```python\n@app.get("/api/calls")\nasync def calls(user: User = Depends(current_user)):\n    return await db.fetch("select no from calls")  # no limit 500 yet\n```\n', ['fail endpoint:GET /api/calls']],
  ])('%s', async (_name, rule, text, expected) => {
    expect(await judged(rule, text)).toEqual(expected);
  });
});
