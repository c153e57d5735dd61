import { describe, expect, it } from 'vitest';
import { reportsOf } from './support.js';

describe('what a screen has at hand', () => {
  it.each<[string, string, readonly string[]]>([
    ['rows that are loaded', 'The number of open lots is the count of open rows among those loaded.', ['capped rollup:number of open lots']],
    ['rows that a list beside it shows', 'The number of open lots is added up from the lots that the list beside it shows.', ['capped rollup:number of open lots']],
    ['what the board has', 'The number of open lots is counted out of what the board has.', ['capped rollup:number of open lots']],
    ['near miss: all rows', 'The number of open lots is `COUNT(*)` over all lots.', []],
  ])('totals of %s', async (_name, words, expected) => {
    expect(await reportsOf('full-scope-aggregates', `# Auction\n\n## Screens\n\n${words}\n`)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['what the log-in response brought', '- `/earnings`: composed of what the log-in response brought along.', ['clientStateOnly page:/earnings']],
    ['what came with the sign-in', '- `/earnings`: shows the figures that came with the sign-in.', ['clientStateOnly page:/earnings']],
    ['near miss: a route', '- `/earnings`: after the log-in it calls `GET /api/earnings`, which reads `payouts` of the session.', []],
  ])('pages of %s', async (_name, words, expected) => {
    expect(await reportsOf('page-rehydration', `# Auction\n\n## API Endpoints\n\n- \`POST /api/lots\` stores a lot.\n\n## Pages\n\n${words}\n`)).toEqual(expected);
  });
});

describe('reads that are bounded together', () => {
  const LISTS = '# Auction\n\n## API Endpoints\n\nAll ask for the session cookie `sid`.\n\n- `GET /lots` lists the lots\n- `GET /lots.csv` the lots as a file\n- `GET /bids` lists the bids\n\n## Reads\n\n';
  const LOTS = 'missing endpoint:GET /lots';
  const FILE = 'missing endpoint:GET /lots.csv';
  const BIDS = 'missing endpoint:GET /bids';
  it.each<[string, string, readonly string[]]>([
    ['whatever gives rows', 'Whatever returns rows returns at most 200.', []],
    ['files excepted', 'Whatever returns rows returns at most 200, files excepted.', [FILE]],
    ['files included', 'Whatever returns rows returns at most 200, files included.', []],
    ['except for exports', 'Every route that lists records stops at 200 rows at most, except for exports.', [FILE]],
    ['no answer holds more', 'No answer holds more than 200 rows.', []],
    ['near miss: of one thing', 'Whatever returns bids returns at most 200.', [LOTS, FILE]],
    ['near miss: a group with no figure', 'Whatever returns rows is fast.', [LOTS, FILE, BIDS]],
  ])('%s', async (_name, words, expected) => {
    expect((await reportsOf('heavy-read-strategy', LISTS + words)).sort()).toEqual([...expected].sort());
  });
});

describe('what is said of several writes by their codes', () => {
  const API = (told: string): string => `# Auction\n\n## 3. Endpoints\n\n**3.1 \`POST /sales\`** — a row of \`sales\` and a row of \`sale_lots\` per lot.\n\n**3.2 \`POST /returns\`** — a row of \`returns\` and a row of \`crates\` per crate.\n\n## 4. Writes\n\n${told}\n`;
  it.each<[string, string, readonly string[]]>([
    ['both', '3.1 and 3.2 run between `BEGIN` and `COMMIT`.', []],
    ['one', '3.1 runs between `BEGIN` and `COMMIT`.', ['missing endpoint:POST /returns']],
    ['near miss: neither', 'No route has a transaction.', ['missing endpoint:POST /sales', 'missing endpoint:POST /returns']],
  ])('%s', async (_name, told, expected) => {
    expect((await reportsOf('write-atomicity', API(told))).sort()).toEqual([...expected].sort());
  });
});

describe('who waits for whom', () => {
  it.each<[string, string, readonly string[]]>([
    ['the last expression', 'The call is the last expression of the handler, which answers once Segment has.', ['awaited endpoint:POST /bids']],
    ['near miss: onto a channel', 'The call goes onto a channel that a thread drains in the background.', []],
  ])('telemetry: %s', async (_name, words, expected) => {
    expect(await reportsOf('telemetry-not-awaited', `# Auction\n\n## Routes\n\n**\`POST /bids\`** — P95 target 150 ms. Sends \`bid_placed\` to Segment. ${words}\n`)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['200 on failure', 'If the mail fails, the answer is `200 {"ok": false}`.', ['okOnFailure endpoint:POST /tasks/remind/{lotId}']],
    ['near miss: 502', 'If the mail fails, it answers 502.', []],
  ])('the worker below its master: %s', async (_name, words, expected) => {
    expect(await reportsOf('fan-out-status-contract', `# Auction\n\n## API Endpoints\n\n- \`POST /tasks/remind\` is what the cron calls. It selects the lots of tomorrow and posts each to the worker.\n- \`POST /tasks/remind/{lotId}\` reminds one seller. ${words}\n`)).toEqual(expected);
  });
});
