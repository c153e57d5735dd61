import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf, fence, type Format, limitOutcomesIn, lines } from './support.js';

/** What the document's words about rate limits amount to, for each endpoint. */
function limitsIn(text: string, format: Format = 'md'): string[] {
  const { file, model } = draftOf(text, format);
  return model.endpoints.map((endpoint) => {
    const weighed = weigh(claimsOf(endpoint, 'rateLimit'));
    return `${endpoint.name}: ${weighed.outcome === 'missing' ? 'missing' : `${weighed.outcome} ${file.slice(weighed.claim.evidence.span)}`}`;
  });
}

const HEAD = '# A\n\n## API Endpoints\n\n';

/** The outcome for the only endpoint of a document, with a cell under Rate limit. */
function cell(value: string): string {
  return (limitsIn(`${HEAD}| Endpoint | Purpose | Rate limit |\n|---|---|---|\n| \`POST /a\` | asks OpenAI | ${value} |\n`)[0] ?? '').split(' ')[2] ?? '';
}

describe('what is not bounded', () => {
  it.each<[string, string, RegExp]>([
    ['calls', 'The route is unlimited.', /denied/],
    ['calls, without a limiter', 'The route goes without a limiter.', /denied/],
    ['calls, without such a cap', 'Others are capped. The route has no such cap.', /denied/],
    ['near miss: a period of one day', 'At most 4 calls a day per user, counted for a period of one day.', /affirmed/],
    ['near miss: what is kept', 'Unlimited history: what was asked is never deleted.', /missing/],
    ['near miss: a sum over the whole table', 'Adds up `SELECT SUM(cents) FROM bills WHERE month = $1`, whole range, no limit.', /missing/],
    ['near miss: rows of a query in brackets', 'Reads the full history, no limit.', /missing/],
    ['calls, behind a query', 'Runs `SELECT cents FROM bills`, no limit per user.', /denied/],
    ['callers, behind a query', 'Runs `SELECT cents FROM bills`, and its callers have no limit.', /denied/],
    ['near miss: what is kept, beside a limit', 'Unlimited chat history, and 10 calls/min per user.', /affirmed/],
  ])('%s', (_name, words, expected) => {
    expect(limitsIn(`${HEAD}### \`POST /a\`\n\nAsks OpenAI. ${words}\n`).join()).toMatch(expected);
  });
});

describe('what runs out', () => {
  it.each<[string, string, RegExp]>([
    ['the plan of a vendor', 'The free plan of Upstash runs out of commands first (10k/day).', /missing|vague/],
    ['a quota of ours', 'Each user has a quota of 10k/day.', /affirmed/],
    ['near miss: those who run out of it', 'A user has 20 calls/day and gets 429 when they run out.', /affirmed/],
  ])('%s', (_name, words, expected) => {
    expect(limitsIn(`${HEAD}### \`POST /a\`\n\nAsks OpenAI.\n\n## Notes\n\nFor all endpoints: ${words}\n`).join()).toMatch(expected);
  });
});

describe('cells', () => {
  it.each<[string, string]>([
    ['5 req/60s per IP', 'affirmed'],
    ['10/min', 'affirmed'],
    ['3 per ten minutes and number', 'affirmed'],
    ['one per minute', 'affirmed'],
    ['twice a day', 'affirmed'],
    ['30-a-day allowance', 'affirmed'],
    ['the 31st in an hour gets 429', 'affirmed'],
    ['a thirteenth call within the same minute is answered with 429', 'affirmed'],
    ['token bucket, 10 tokens, 1/s', 'affirmed'],
    ['at most 40 mails per day and seat', 'affirmed'],
    ['20 generations per user per day', 'affirmed'],
    ['20 generations per family and day', 'affirmed'],
    ['10 messages / 10 min per `From` number', 'affirmed'],
    ['3 uploads/day per user', 'affirmed'],
    ['6/h per IP', 'affirmed'],
    ['30 a day per food bank', 'affirmed'],
    ['60 rpm', 'affirmed'],
    ['daily limit of 20', 'affirmed'],
    ['20 runs daily', 'affirmed'],
    ['plan quota (30 / 200 / unlimited per month)', 'affirmed'],
    ['2 per day per user, more later', 'affirmed'],
    ['20 / min per sender', 'affirmed'],
    ['100 runs per UTC day', 'affirmed'],
    ["Mapbox's own 50 queries a second", 'vague'],
    ["30 queries a minute, each client's own", 'affirmed'],
    ['✓', 'vague'],
    ['yes', 'vague'],
    ['standard', 'vague'],
    ['fair use', 'vague'],
    ['5 tries per code', 'vague'],
    ['none', 'denied'],
    ['unlimited', 'denied'],
    ['not limited', 'denied'],
    ['TBD', 'deferred'],
    ['soon', 'deferred'],
    ['10/min, after launch', 'deferred'],
    ['we might add 10/min', 'hedged'],
    ['', 'missing'],
    ['—', 'missing'],
    ['-', 'missing'],
    ['debounced by 300 ms', 'missing'],
    ['the button is disabled for 30 s', 'missing'],
    ['OpenAI gives us 30 req/min on this key', 'vague'],
    ['600 requests/min (our Mapbox plan), above that 429', 'vague'],
    ['600 requests/min per token (our Kong gateway), above that 429', 'affirmed'],
    ["the account's default throttle", 'vague'],
    ['the page disables its button after two within a minute', 'missing'],
    ['once per minute: the button is greyed out for 60 seconds', 'missing'],
    ['once per minute: the second request within 60 seconds gets a 429', 'affirmed'],
    ['8 pro Stunde pro Nutzer:in', 'affirmed'],
    ['20 am Tag pro Person', 'affirmed'],
    ['10 al día por uid', 'affirmed'],
    ['10 par jour', 'affirmed'],
    ['`limit(5, time.Hour)` per user', 'affirmed'],
    ['`RateLimiter(times=10, hours=1, identifier=by_user)`', 'affirmed'],
    ['`limit(5)` per user', 'vague'],
    ['`PermitLimit = 5, Window = TimeSpan.FromMinutes(1)`, partitioned by user', 'affirmed'],
    ['`tokensPerInterval: 5, interval: 60000`', 'affirmed'],
    ['`check_rate_limit(p_user_id, p_max: 5, p_window_seconds: 60)`', 'affirmed'],
    ['`Hammer.check_rate("ai:#{id}", 60_000, 5)`', 'affirmed'],
    ['`rate_limit to: 5, within: 1.minute, by: -> { current_user.id }`', 'affirmed'],
    ['`minute: 5, limit_by: consumer`', 'affirmed'],
    ['`per_second(12)`, one bucket per user', 'affirmed'],
    ['`INCR rl:{user}:{minute}`, `EXPIRE 60`, more than 5 answers 429', 'affirmed'],
    ["`created_at > now() - interval '1 hour'`; 20 or more answers 429", 'affirmed'],
    ["near miss: `created_at > now() - interval '1 hour'`; 20 rows are shown", 'vague'],
    ['near miss: `EXPIRE 60` on the cached answer', 'vague'],
    ['we watch it in Grafana', 'vague'],
    ['see gateway', 'vague'],
    ['quizá, si vemos abuso', 'hedged'],
    ['n/a, nobody pays twice', 'missing'],
    ['not counted and not held back', 'denied'],
  ])('%s → %s', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });
});

describe('statements', () => {
  const list = `${HEAD}- \`POST /drafts\` asks OpenAI\n- \`POST /sends\` mails through Postmark\n- \`GET /drafts\` list\n\n`;
  const of = (text: string): string[] => limitsIn(list + text).map((each) => each.split(' ').slice(0, 3).join(' '));

  it.each<[string, string, readonly string[]]>([
    ['by name', '## Limits\n\n`/sends`: 5 per minute per IP.\n', ['POST /drafts: missing', 'POST /sends: affirmed', 'GET /drafts: missing']],
    ['two in one sentence', '## Limits\n\n`POST /drafts`: 5/min, `/sends`: to be decided.\n', ['POST /drafts: affirmed', 'POST /sends: deferred', 'GET /drafts: missing']],
    ['by the vendor', '## Limits\n\nPostmark calls: 10 per hour per user.\n', ['POST /drafts: missing', 'POST /sends: affirmed', 'GET /drafts: missing']],
    ['a group', '## Limits\n\nEvery AI route: 10/min per user.\n', ['POST /drafts: affirmed', 'POST /sends: missing', 'GET /drafts: missing']],
    ['a gateway', '## Limits\n\nAll endpoints are limited to 100 requests per minute per IP by the gateway.\n', ['POST /drafts: affirmed', 'POST /sends: affirmed', 'GET /drafts: affirmed']],
    ['among the risks, by name', '## Technical Risks\n\n- `/sends` has no rate limit during the pilot; we would rather see what people send.\n', ['POST /drafts: missing', 'POST /sends: denied', 'GET /drafts: missing']],
    ['near miss: among the risks, feared', '## Technical Risks\n\n- If `/sends` had no rate limit, somebody could empty the account.\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['near miss: a button that stays grey', '## The page\n\n`/sends`: the button stays grey for a second after each click, hence no person gets beyond 12 sends per minute.\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['what holds for all others', '## Rate limiting\n\n- **Drafts**: 10 requests per hour\n- **General routes**: 90 requests per 10 minutes\n', ['POST /drafts: affirmed', 'POST /sends: affirmed', 'GET /drafts: affirmed']],
    ['what holds for the API', '## Rate limiting\n\n- Log-in: 5 attempts per minute\n- API routes: 90 requests per minute per user\n', ['POST /drafts: affirmed', 'POST /sends: affirmed', 'GET /drafts: affirmed']],
    ['near miss: a thing of the API', '## Rate limiting\n\n- API keys: 9 per month per user\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['near miss: what is general elsewhere', '## Load\n\n- General routes: 90 requests per 10 minutes are expected\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['a list of those without one', '## Endpoints not limited yet\n\n- `/sends` (should be)\n', ['POST /drafts: missing', 'POST /sends: deferred', 'GET /drafts: missing']],
    ['switched off', '## Limits\n\nThrottling of `/sends` is switched off.\n', ['POST /drafts: missing', 'POST /sends: denied', 'GET /drafts: missing']],
    ['the whole system, later', '## Limits\n\nRate limiting will be added after the pilot.\n', ['POST /drafts: deferred', 'POST /sends: deferred', 'GET /drafts: deferred']],
    ['a log that changes its mind', '## Decision log\n\n- 2 Feb: `/sends` gets 10 req/min per user.\n- 9 Feb: We have dropped the limit again.\n', ['POST /drafts: missing', 'POST /sends: denied', 'GET /drafts: missing']],
    ['a log that tightens', '## Decision log\n\n- 2 Feb: no rate limit on `/sends`.\n- 9 Feb: `/sends` is limited to 10 req/min per user.\n', ['POST /drafts: missing', 'POST /sends: affirmed', 'GET /drafts: missing']],
    ['a block of the configuration', `## Configuration\n\n${fence('yaml', 'rate_limit:', '  requests_per_minute: 20')}\n`, ['POST /drafts: affirmed', 'POST /sends: affirmed', 'GET /drafts: affirmed']],
    ['near miss: a block of another thing', `## Configuration\n\n${fence('yaml', 'rate_limit:', '  enabled: true', 'load_test:', '  requests_per_minute: 20')}\n`, ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['near miss: a limit on size', '## Limits\n\nBodies of `/sends` are capped at 16 KiB.\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['near miss: a number of weeks', '## Plan\n\n`/sends` keeps a plan for the season, capped at `MAX_PLAN_WEEKS` = 30.\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['near miss: a number of rows', '## Plan\n\n`/sends` keeps a list capped at 30 rows.\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['a cap without an amount', '## Limits\n\nCalls of `/sends` are capped at `MAX_CALLS`.\n', ['POST /drafts: missing', 'POST /sends: vague', 'GET /drafts: missing']],
    ['near miss: load', '## Load\n\nWe expect 300 drafts per day.\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['near miss: cadence', '## Jobs\n\nThe cron runs every 5 minutes.\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['near miss: pages', '## Reads\n\n`GET /drafts` returns 50 rows per page.\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['near miss: SQL', '## Reads\n\nThe sum runs over all rows, no LIMIT.\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['near miss: a question', '## Limits\n\nShould `/sends` be limited to 5 per minute?\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['near miss: what a provider holds us to', '## Limits\n\nOpenAI holds us to 60 requests a minute on `POST /drafts`; the 61st is answered with `429`.\n', ['POST /drafts: vague', 'POST /sends: missing', 'GET /drafts: missing']],
    ['near miss: what is given away', '## Prices\n\nWith Postmark 500k mails a month are free.\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['rows by a bare word, a column for each caller', '## Budgets\n\nBudgets per calling service, token bucket:\n\n| route | chat | search |\n|---|---|---|\n| sends | 60 / min | 20 / min |\n', ['POST /drafts: missing', 'POST /sends: affirmed', 'GET /drafts: missing']],
    ['near miss: what a vendor allows', '## Load\n\nPostmark allows 300 mails a minute. Our OpenAI tier has 500 requests a minute.\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['what is done against abuse', '## Abuse\n\nNobody asks for more than 30 drafts a day. Sends cost more, so there are five per user and day.\n', ['POST /drafts: affirmed', 'POST /sends: affirmed', 'GET /drafts: missing']],
    ['steps under a title, with words before a colon', '## Flows\n\n### Drafts by the model\n\n1. The page posts.\n2. Route checks `usage`: **20 drafts per user per day**, then 429.\n', ['POST /drafts: affirmed', 'POST /sends: missing', 'GET /drafts: missing']],
    ['near miss: limits of third parties', '## Third-party limits\n\n- Resend free: 100 emails/day on `/sends`\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['a row for everything else', '## Limits\n\n| Route | Limit |\n|---|---|\n| `POST /drafts` | 12/hour |\n| everything else | 120/minute |\n', ['POST /drafts: affirmed', 'POST /sends: affirmed', 'GET /drafts: affirmed']],
    ['a title in Spanish', '## Límites\n\n- `POST /drafts`: 10 al día por uid\n- `/sends`: quizá, si vemos abuso\n', ['POST /drafts: affirmed', 'POST /sends: hedged', 'GET /drafts: missing']],
    ['amount and window in two cells', '## Limits\n\n| Kind | Limit | Window |\n|---|---|---|\n| Sends | 10 requests | 1 minute |\n', ['POST /drafts: missing', 'POST /sends: affirmed', 'GET /drafts: missing']],
    ['amount and window in two cells, for all others', '## Limits\n\n| Kind | Max | Period |\n|---|---|---|\n| `/sends` | 10 | 60s |\n| Default | 90 | 5 min |\n', ['POST /drafts: affirmed', 'POST /sends: affirmed', 'GET /drafts: affirmed']],
    ['the window in the head of the column', '## Limits\n\n| Kind | Requests per minute |\n|---|---|\n| `/sends` | 10 |\n', ['POST /drafts: missing', 'POST /sends: affirmed', 'GET /drafts: missing']],
    ['near miss: the window in the head of a column about load', '## Load\n\n| Kind | Requests per minute |\n|---|---|\n| `/sends` | 10 |\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['near miss: an amount without a window', '## Limits\n\n| Kind | Limit | Owner |\n|---|---|---|\n| `/sends` | 10 | ops |\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['two names of configuration', '## Config\n\n```\nRATE_LIMIT_MAX_REQUESTS=90\nRATE_LIMIT_WINDOW_MS=60000\n```\n', ['POST /drafts: affirmed', 'POST /sends: affirmed', 'GET /drafts: affirmed']],
    ['near miss: one name of configuration', '## Config\n\n```\nRATE_LIMIT_MAX_REQUESTS=90\nCACHE_WINDOW_MS=60000\n```\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['those of a group that call a vendor', '## Limits\n\nEvery route that calls OpenAI: 10 requests per minute and clerk.\n', ['POST /drafts: affirmed', 'POST /sends: missing', 'GET /drafts: missing']],
    ['near miss: what a provider grants of each model', '## Models\n\nFor `POST /drafts`:\n\n| Model ID | Daily limit | Default |\n|---|---|---|\n| `gpt-4o-mini` | 1,000 | yes |\n| `gpt-4o` | 60 requests per minute | no |\n', ['POST /drafts: missing', 'POST /sends: missing', 'GET /drafts: missing']],
    ['those of a group that call somebody who is paid', '## Limits\n\nAll routes which reach a paid provider: 10 requests per minute and clerk.\n', ['POST /drafts: affirmed', 'POST /sends: affirmed', 'GET /drafts: missing']],
    ['near miss: a group whose act is no call', '## Limits\n\nAll endpoints that the clerk uses: 10 requests per minute and clerk.\n', ['POST /drafts: affirmed', 'POST /sends: affirmed', 'GET /drafts: affirmed']],
    ['a row by a bare word', '## Limits\n\n| What | How much |\n|---|---|\n| sends | 8 per hour per user |\n', ['POST /drafts: missing', 'POST /sends: affirmed', 'GET /drafts: missing']],
  ])('%s', (_name, text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  it.each([
    ['as 1', 'affirmed'],
    ['see #1', 'affirmed'],
    ['like `POST /a`', 'affirmed'],
    ['as 2', 'vague'],
    ['as 3', 'vague'],
  ])('points to another row: %s', (value, expected) => {
    const text = `${HEAD}| # | Endpoint | Purpose | Rate limit |\n|---|---|---|---|\n| 1 | \`POST /a\` | asks OpenAI | 10/min per user |\n| 2 | \`POST /b\` | asks OpenAI | ${value} |\n`;
    expect(limitsIn(text).map((each) => each.split(' ')[2])).toEqual(['affirmed', expected]);
  });

  it('gives all others another limit than the endpoint that says so', () => {
    const text = `${HEAD}- \`POST /a\` asks OpenAI. It is not throttled, the others are at 10 per minute.\n- \`POST /b\` asks OpenAI.\n`;
    expect(limitsIn(text).map((each) => each.split(' ').slice(0, 3).join(' '))).toEqual(['POST /a: missing', 'POST /b: affirmed']);
  });

  it('shares the limit of the endpoint before', () => {
    const text = '# A\n\n## API\n\n`POST /sums` asks OpenAI. A firm may request twelve sums a minute.\n\n`POST /turns` does the same in Polish. It counts against the same twelve.\n\n`POST /texts` asks OpenAI. It takes the same body.\n';
    expect(limitsIn(text).map((each) => each.split(' ').slice(0, 3).join(' '))).toEqual(['POST /sums: affirmed', 'POST /turns: affirmed', 'POST /texts: missing']);
  });

  it('points to another route by its word', () => {
    const text = (words: string): string[] => limitsIn(`${HEAD}### POST /scans\n\nAsks OpenAI. 20 scans in an hour per user.\n\n### POST /letters\n\nMails through Postmark. ${words}\n`).map((each) => each.split(' ').slice(0, 3).join(' '));
    expect(text('Same limit as the scan route.')).toEqual(['POST /scans: affirmed', 'POST /letters: affirmed']);
    expect(text('Same form as the scan route.')).toEqual(['POST /scans: affirmed', 'POST /letters: missing']);
  });

  it('gives a figure without a name to the one endpoint that costs', () => {
    const text = (words: string): string[] => limitsIn(`${HEAD}- \`POST /scans\` asks OpenAI\n- \`POST /letters\` stores\n\n## Money\n\n${words}\n`).map((each) => each.split(' ').slice(0, 3).join(' '));
    expect(text('At most 4 renders per minute and person; the handler counts and answers 429.')).toEqual(['POST /scans: affirmed', 'POST /letters: missing']);
    expect(text('A survey of rooms: 4 per minute and person, then 429.')).toEqual(['POST /scans: missing', 'POST /letters: missing']);
    expect(text('At most 4 log-ins per minute and person; the handler counts and answers 429.')).toEqual(['POST /scans: missing', 'POST /letters: missing']);
  });

  it('goes on about the endpoint that the words share', () => {
    const text = '# A\n\n## API Endpoints\n\n- `POST /clips` upload a clip, Deepgram writes the text\n- `POST /titles` titles by OpenAI\n\n## Limits\n\nClips: 5 per hour per user. Titles: standard.\n';
    expect(limitsIn(text).map((each) => each.split(' ').slice(0, 3).join(' '))).toEqual(['POST /clips: affirmed', 'POST /titles: vague']);
  });
});

it.each([
  ['same as above', 'affirmed'],
  ['like the line before', 'affirmed'],
  ['〃', 'affirmed'],
  ['"', 'affirmed'],
  ['near miss: "none"', 'denied'],
])('gives a cell that repeats the one above it what that one says: %s', (cell, expected) => {
  const rows = ['| `POST /a` | 5/min |', `| \`POST /b\` | ${cell.replace('near miss: ', '')} |`, '| `POST /c` | ditto |'];
  expect(limitsIn(`${HEAD}| Endpoint | Rate limit |\n|---|---|\n${rows.join('\n')}\n`).map((each) => each.split(' ').slice(0, 3).join(' '))).toEqual(['POST /a: affirmed', `POST /b: ${expected}`, `POST /c: ${expected}`]);
});

describe('the only endpoint', () => {
  it.each<[string, string, string]>([
    ['what is granted', 'The budget allows 100 runs per UTC day.', 'affirmed'],
    ['near miss: how far it grows', 'Scales from 0 to 900 requests per second.', 'missing'],
    ['near miss: who signs in', 'Allowed are 5 attempts per minute at the log-in.', 'missing'],
  ])('%s', (_name, text, expected) => {
    expect(limitsIn(`${HEAD}- \`POST /drafts\` asks OpenAI\n\n## Rules\n\n- ${text}\n`).map((each) => each.split(' ')[2])).toEqual([expected]);
  });

  it('has the limit of the endpoint that a word names', () => {
    const rows = (value: string): string[] => limitsIn(`${HEAD}| Endpoint | Purpose | Rate limit |\n|---|---|---|\n| \`POST /a/summary\` | asks OpenAI | 5/min |\n| \`POST /a/titles\` | asks OpenAI | ${value} |\n`).map((each) => each.split(' ')[2] ?? '');
    expect(rows('same as summary')).toEqual(['affirmed', 'affirmed']);
    expect(rows('as agreed')).toEqual(['affirmed', 'vague']);
  });
});

describe('legends, tiers and configuration', () => {
  const first = (text: string, format: Format = 'md'): string => (limitsIn(text, format)[0] ?? '').split(' ')[2] ?? '';

  it.each<[string, string, string]>([
    ['a tier', `**Tiers.** \`strict\` = 5 per minute per IP.\n\n${HEAD}| Endpoint | Tier |\n|---|---|\n| \`POST /a\` | strict |\n`, 'affirmed'],
    ['a head that a legend explains', `**RL** = calls per minute per shop, in Redis.\n\n${HEAD}| Endpoint | RL |\n|---|---|\n| \`POST /a\` asks OpenAI | 8 |\n`, 'affirmed'],
    ['near miss: a head that stands for something else', `**RL** = lines of the answer, 80 at most.\n\n${HEAD}| Endpoint | RL |\n|---|---|\n| \`POST /a\` asks OpenAI | 8 |\n`, 'missing'],
    ['an estimate under the limits of a plan', `${HEAD}- \`POST /a\` asks Mapbox\n\n## Limits\n\n- Average 10 searches/user/month on \`POST /a\`\n`, 'missing'],
    ['near miss: what is granted there', `${HEAD}- \`POST /a\` asks Mapbox\n\n## Limits\n\n- At most 10 searches/user/month on \`POST /a\`\n`, 'affirmed'],
    ['a load that meets a quota', `${HEAD}- \`POST /a\` asks Mapbox\n\nAt peak \`POST /a\` will run into the quota of 600 per minute.\n`, 'vague'],
    ['near miss: callers who meet it', `${HEAD}- \`POST /a\` asks Mapbox\n\nCallers of \`POST /a\` who hit the limit of 6 per minute wait.\n`, 'affirmed'],
    ['a contract with a vendor', `${HEAD}- \`POST /a\` asks Mapbox, where our plan stops at 90,000 requests a month\n`, 'missing'],
    ['near miss: the plans that users have', `${HEAD}- \`POST /a\` asks OpenAI, 90 requests a month in the free plan\n`, 'affirmed'],
    ['counted in the browser, told before a colon', `${HEAD}- \`POST /a\` asks OpenAI. The desk counts in \`localStorage.asked\`: five a day per repair\n`, 'missing'],
    ['remembered by the page', `${HEAD}- \`POST /a\` asks OpenAI. The page remembers in sessionStorage how often it was pressed, 10 per hour\n`, 'missing'],
    ['near miss: counted by the server', `${HEAD}- \`POST /a\` asks OpenAI. The API counts in \`asked\`: five a day per repair\n`, 'affirmed'],
    ['an answer that a legend explains behind a colon', `${HEAD}| Endpoint | Rate limit |\n|---|---|\n| \`POST /a\` asks OpenAI | limited |\n\n*Legend.* Shop: the owner of the session. Limited: 9 an hour by shop, 429 above it.\n`, 'affirmed'],
    ['near miss: a legend without a figure', `${HEAD}| Endpoint | Rate limit |\n|---|---|\n| \`POST /a\` asks OpenAI | limited |\n\n*Legend.* Limited: by shop, 429 above it.\n`, 'vague'],
    ['near miss: the answer to a question', `${HEAD}| Endpoint | Rate limit |\n|---|---|\n| \`POST /a\` asks OpenAI | yes |\n\nDo shops write often? Yes: 9 mails an hour come in.\n`, 'vague'],
    ['a symbol', `${HEAD}| Endpoint | Rate limit |\n|---|---|\n| \`POST /a\` | ✓ |\n\n✓ = 120 requests per minute per user.\n`, 'affirmed'],
    ['signs that paragraphs explain one after the other', `${HEAD}| Endpoint | Paid |\n|---|---|\n| \`POST /a\` asks Mistral | € |\n\n€ is paid for; 15 calls per hour per account\n\n† counted twice towards this limit\n`, 'affirmed'],
    ['… and one takes back what the other says', `${HEAD}| Endpoint | Paid |\n|---|---|\n| \`POST /a\` asks Mistral | € † |\n| \`POST /b\` stores | € |\n\n€ is paid for; 15 calls per hour per account\n\n† not counted towards this limit\n`, 'denied'],
    ['a scope of a listing', `${HEAD}- \`POST /a\` asks OpenAI. Throttle scope \`ai\`.\n\n${fence('python', 'RATES = {', '  "ai": "30/hour",', '}')}\n`, 'affirmed'],
    ['a scope in a sentence on a group', `${HEAD}- \`POST /a\` asks OpenAI\n\nEvery route has the throttle scope \`ai\`.\n\n${fence('python', 'RATES = {', '  "ai": "30/hour",', '}')}\n`, 'affirmed'],
    ['near miss: a scope without a figure', `${HEAD}- \`POST /a\` asks OpenAI\n\nEvery route has the throttle scope \`mail\`.\n\n${fence('python', 'RATES = {', '  "ai": "30/hour",', '}')}\n`, 'vague'],
    ['a numbered section as a whole', '# A\n\n## 5. Interfaces\n\n### 5.1 For guests\n\n- `POST /a` asks OpenAI\n\n## 6. Cross-cutting\n\n### 6.2 Limits\n\n- 5.1 as a whole: 60 requests per minute\n', 'affirmed'],
    ['numbered sections from one to another', '# A\n\n## 5. Interfaces\n\n### 5.1 For guests\n\n- `POST /a` asks OpenAI\n\n### 5.2 For staff\n\n- `POST /b` stores\n\n## 6. Cross-cutting\n\n### 6.2 Limits\n\n- The routes in 5.1 to 5.2 take 60 requests per minute and user\n', 'affirmed'],
    ['near miss: another section', '# A\n\n## 5. Interfaces\n\n### 5.1 For guests\n\n- `POST /a` asks OpenAI\n\n### 5.2 For staff\n\n- `POST /b` stores\n\n## 6. Cross-cutting\n\n### 6.2 Limits\n\n- 5.2 as a whole: 60 requests per minute\n', 'missing'],
    ['a decorator', `${HEAD}${fence('python', '@router.post("/a")', '@limiter.limit("5/minute")', 'async def a(): ...')}\n`, 'affirmed'],
    ['Upstash', `${HEAD}- \`POST /a\`: \`Ratelimit.slidingWindow(10, "60 s")\`\n`, 'affirmed'],
    ['a map of limits with one for all calls', `${HEAD}- \`POST /a\`: asks\n\n### Rate limiting\n\n\`\`\`ts\nconst LIMITS = {\n  invite: { max: 5, window: '15 minutes' },\n  api_calls: { max: 90, window: '1 minute' },\n};\n\`\`\`\n`, 'affirmed'],
    ['near miss: a map with one for another thing', `${HEAD}- \`POST /a\`: asks\n\n### Rate limiting\n\n\`\`\`ts\nconst LIMITS = {\n  invite: { max: 5, window: '15 minutes' },\n};\n\`\`\`\n`, 'missing'],
    ['near miss: the free tier of a vendor', `${HEAD}- \`POST /a\`: asks; our key is on Acme\u2019s free tier (5 req/min, too small to be shared)\n`, 'missing'],
    ['a throttle of NestJS', `${HEAD}- \`POST /a\`: \`@Throttle({ default: { limit: 10, ttl: 60000 } })\`\n`, 'affirmed'],
    ['a list of definitions', `${HEAD}| Endpoint | Tier |\n|---|---|\n| \`POST /a\` | A |\n\nTiers:\n\nA\n: 12 requests per 10 minutes per owner\n`, 'affirmed'],
    ['limiters by name', `${HEAD}#### \`POST /a\`\n\nDrafts with OpenAI.\n\n*Limiter:* \`assist\`\n\n## Limiters\n\n${fence('ts', 'export const assist  = limiter(30, "1 h");', 'export const check   = limiter(10, "1 d");')}\n`, 'affirmed'],
    ['near miss: a limiter that is not defined', `${HEAD}#### \`POST /a\`\n\nDrafts with OpenAI.\n\n*Limiter:* \`export\`\n\n## Limiters\n\n${fence('ts', 'export const assist  = limiter(30, "1 h");')}\n`, 'vague'],
    ['limits under a number that is no date', `${HEAD}4.8 \`POST /a\`\n   - Purpose: asks OpenAI\n   - Limits: thirty per hour per user\n`, 'affirmed'],
    ['a code beside the mechanism', `Legend: **S** = session cookie, **RL** = rate limited.\n\n${HEAD}| Endpoint | Auth | Purpose |\n|---|---|---|\n| \`POST /a\` | S, RL | asks OpenAI |\n`, 'vague'],
    ['a code with a figure, called a legend alone', `Legend: **RL** = 10 requests per minute per user.\n\n${HEAD}| Endpoint | Flags | Purpose |\n|---|---|---|\n| \`POST /a\` | RL | asks OpenAI |\n`, 'affirmed'],
    ['near miss: a code that means something else', `Legend: **S** = session cookie, **A** = admins.\n\n${HEAD}| Endpoint | Auth | Purpose |\n|---|---|---|\n| \`POST /a\` | S, A | asks OpenAI |\n`, 'missing'],
    ['near miss: an unknown tier', `${HEAD}| Endpoint | Rate limit |\n|---|---|\n| \`POST /a\` | tier B |\n`, 'vague'],
  ])('%s', (_name, text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it.each<[string, readonly string[], string]>([
    ['a value', ['    rate_limit: 5/min per user'], 'affirmed'],
    ['a map', ['    rate_limit:', '      requests: 8', '      window: 1h'], 'affirmed'],
    ['a word', ['    rate_limit: reasonable'], 'vague'],
    ['none', ['    rate_limit: none'], 'denied'],
  ])('YAML: %s', (_name, keys, expected) => {
    expect(first(lines('endpoints:', '  - path: /a', '    method: POST', '    purpose: asks openai', ...keys), 'yaml')).toBe(expected);
  });

  it('gives what a limiter counts to those who use it, and to nobody else', () => {
    const built = `# A\n\n## API Endpoints\n\n- \`POST /a\` (\`paidRoute\`) asks OpenAI\n- \`POST /b\` (\`userRoute\`) mails a link via Resend\n\n## Limits\n\n${fence('ts', 'export const paidRoute = userRoute.use(ratelimit);')}\n\n\`ratelimit\` is Upstash: \`Ratelimit.slidingWindow(15, "1 h")\`, key is the user's id.\n`;
    expect(limitsIn(built)).toEqual(['POST /a: affirmed Ratelimit.slidingWindow(15, "1 h"', 'POST /b: missing']);
    const marked = `${HEAD}- \`POST /a\` \`@cost(4)\` asks OpenAI\n- \`POST /b\` mails a link via Resend\n\n## Cost\n\nEvery \`@cost\` field takes from a bucket per user: 60 points, refilled to the full 60 every 10 minutes.\n`;
    expect(limitsIn(marked)).toEqual(['POST /a: affirmed 60 points, refilled to the full 60 every 10 minutes', 'POST /b: missing']);
  });

  it.each<[string, string, string]>([
    ['below a step that says nothing else', '## Step 9\n\n4. Add rate limiting:\n   - Write `web/limit.py`:\n     - Max 80 calls per 20 minutes per user\n', 'affirmed'],
    ['behind its title among the shared parts', '**Shared middleware:**\n\n4. **Rate limiting**: Counted by user. Each may make 25 calls per minute.\n', 'affirmed'],
    ['per user', '## Done when\n\n- Rate limiting by user (25 req/min)\n', 'affirmed'],
    ['near miss: below a step that says something else', '## Step 9\n\n3. Add caching of assets:\n   - Max 100 requests per 15 minutes per user\n', 'missing'],
    ['near miss: another endpoint is named', '## Step 9\n\n4. Add rate limiting:\n   - `POST /b`: 80 calls per 20 minutes per user\n', 'missing'],
  ])('the whole system is meant: %s', (_name, words, expected) => {
    expect(first(`${HEAD}- \`POST /a\` asks OpenAI\n- \`POST /b\` stores a note\n\n${words}`)).toBe(expected);
  });

  it('takes no path that holds the word for what is said of limits', () => {
    const text = `${HEAD}- \`POST /texts\` sends a text through Twilio\n- \`PUT /limits/:month\` stores\n\n## Notes\n\n### Rate limiting strategy\n\n- Estimates parts before sending to Twilio\n`;
    expect(draftOf(text).model.endpoints.filter(({ calls }) => calls.length > 0).map(({ name }) => name)).toEqual(['POST /texts']);
  });

  it('reads the keys of OpenAPI', () => {
    const text = `# A\n\n## API\n\n${fence('yaml', 'openapi: 3.1.0', 'paths:', '  /a:', '    post:', '      summary: Text from OpenAI', '      x-rate-limit: 30 per hour per household', "      responses: { '200': { description: ok } }")}\n`;
    expect(first(text)).toBe('affirmed');
  });
});

describe('limits that name no endpoint', () => {
  const paid = `${HEAD}- \`POST /ask\` asks OpenAI\n- \`GET /threads\` lists\n\n## Protection\n\n`;

  it.each<[string, string]>([
    ['Free users get 20 questions per day, Pro users 500.', 'affirmed'],
    ['Users may send at most 30 questions an hour.', 'affirmed'],
    ['A user who sends more than 15 questions in a minute gets 429.', 'affirmed'],
    ['API Gateway throttles at 50 requests per second with a burst of 100.', 'affirmed'],
    ['nginx: `limit_req_zone $binary_remote_addr zone=api:10m rate=10r/s;`', 'affirmed'],
    ['Bucket4j: 20 tokens, refill 20 per minute, keyed by user id.', 'affirmed'],
    ['| Tier | Questions per day |\n|---|---|\n| Free | 10 |\n| Pro | 200 |', 'affirmed'],
    ['| Tier | Seats per month |\n|---|---|\n| Free | 10 |\n| Pro | 200 |', 'missing'],
    ['| Tier | Messages per day |\n|---|---|\n| Free | 10 |\n| Pro | 200 |', 'affirmed'],
    ['| Endpoint | Requests | Window |\n|---|---|---|\n| /ask | 20 | 1 minute |', 'affirmed'],
    // near misses
    ['Users get 20 threads per day.', 'missing'],
    ['Users may try 5 passwords an hour.', 'missing'],
    ['Monthly budget of $200 on OpenAI; alerts at 80 %.', 'missing'],
    ['Beyond the monthly limit the API returns a 429.', 'missing'],
    ['nginx serves 50 files per page.', 'missing'],
  ])('%s %s', (text, expected) => {
    expect((limitsIn(`${paid}${text}\n`).find((line) => line.startsWith('POST /ask')) ?? '').split(' ')[2]).toBe(expected);
  });
});

it('takes a letter of limits for its figure in a cell of its own, not the article of a sentence', () => {
  const rows = (limit: string): string[] => limitOutcomesIn(`# A\n\n## API Endpoints\n\nLimit codes: **a** 5 per 10 min per member. **n** none.\n\n| Route | Limit | What for |\n|---|---|---|\n| \`POST /x\` | ${limit} | OpenAI writes a poem |\n`);
  expect(rows('a')).toEqual(['affirmed']);
  expect(rows('n')).toEqual(['denied']);
  expect(rows('')).toEqual(['missing']);
});

describe('what names and bare answers stand for', () => {
  const table = (cell: string, more: string): string => limitsIn(`${HEAD}| Route | Calls | Limited |\n|---|---|---|\n| \`POST /sketch\` | OpenAI | ${cell} |\n\n${more}\n`)[0] ?? '';

  it('reads what a bare answer means', () => {
    expect(table('yes', '"Limited: yes" = 12 calls per user in 24 hours.')).toContain('affirmed');
    expect(table('✓', 'A ✓ under Limited means 5 calls a minute per user.')).toContain('affirmed');
    // What the gate answers with a yes is no meaning of the word.
    expect(table('yes', 'Are uploads bounded? Yes, 12 MB.')).toContain('vague');
  });

  it('reads the figure behind the name of a throttle', () => {
    const told = (remark: string): string => limitsIn(`# A\n\nThrottles live in Redis: \`draft\` 20/min per user, \`recap\` 6/day per user.\n\n## API Endpoints\n\n| Route | Purpose | Query / remark |\n|---|---|---|\n| \`POST /recaps/\` | Claude writes the recap | ${remark} |\n| \`POST /draft/\` | Claude writes a draft | |\n`)[0] ?? '';
    expect(told('a worker asks, throttle `recap`')).toContain('affirmed 6/day');
    expect(told('throttle `later`')).toContain('vague');
  });

  it('reads what a plan, a limiter or a number of credits lets through', () => {
    const said = (words: string): string => limitsIn(`${HEAD}- \`POST /bios\` Gemini writes a bio for a dog\n- \`GET /dogs\` list\n\n${words}\n`)[0] ?? '';
    expect(said('## Limits by plan\n\n| Plan | Bios per day |\n|---|---|\n| Free | 3 |\n| Pro | 40 |')).toContain('affirmed');
    expect(said('All routes that reach Gemini sit behind `slowDown`, which lets a user through 8 times in five minutes.')).toContain('affirmed');
    expect(said('Everyone has 30 credits a day; one bio burns one credit.')).toContain('affirmed');
    // What the kennel takes in is no limit on calls.
    expect(said('## Prices\n\n| Plan | Walks per day |\n|---|---|\n| Small | 3 |')).toContain('missing');
  });

  it('gives the one paid route the limit beyond which senders are ignored', () => {
    const said = (words: string): string => limitsIn(`${HEAD}- \`POST /hooks/whatsapp\` takes customers' messages; Claude drafts an answer\n- \`GET /jobs\` the list\n\n## Abuse\n\n${words}\n`)[0] ?? '';
    expect(said('A sender whose 16th message arrives inside ten minutes is ignored: 15 messages / 10 min / phone number.')).toContain('affirmed');
    expect(said('Whoever enters a wrong code for the 6th time is ignored: 5 attempts / 10 min.')).not.toContain('affirmed');
  });
});

describe('a title that is a route with a remark', () => {
  it.each<[string, string, string]>([
    ['a heading', '### POST /a (buyer token; 15 messages/min per buyer)\n\nAsks OpenAI.', 'affirmed'],
    ['a bold line', '**POST /a** (buyer token; 15 messages/min per buyer)\n\nAsks OpenAI.', 'affirmed'],
    ['near miss: put off', '**POST /a** (buyer token; 15 messages/min per buyer in v2)\n\nAsks OpenAI.', 'deferred'],
    ['near miss: another title', '### Messages (15 messages/min per buyer)\n\n- `POST /a` asks OpenAI.', 'missing'],
  ])('%s', (_, words, expected) => {
    expect((limitsIn(`${HEAD}${words}\n`)[0] ?? '').split(' ')[2]).toBe(expected);
  });
});

describe('a figure that only looks like a limit', () => {
  it.each<[string, string, string]>([
    ['what our tier at a vendor gives', '- 90 requests per minute for summaries, by our tier at OpenAI.', 'vague'],
    ['a time and another, each in a clause of its own', 'Users write: "It hurts for four days and it gets worse in the evening".', 'missing'],
    ['what a contract gives', '- Rate: 2 texts per second, under our contract with Vonage.', 'missing'],
    ['near miss: ours, compared with theirs', '- Rate: 4 calls per day and keeper, far below the 90 per minute of our tier at OpenAI.', 'affirmed'],
    ['the client counts', 'At most 4 calls per minute and keeper. The app counts them and hides the field.', 'missing'],
    ['it is kept in the browser', 'At most 4 calls per minute and keeper. The count is kept in the browser.', 'missing'],
    ['near miss: the server counts, the client shows', 'At most 4 calls per minute and keeper. The handler counts them in Redis, and the app hides the field.', 'affirmed'],
    ['the next clause says that the client counts', '`POST /a` takes 4 calls per minute from one keeper; the web app keeps the count.', 'vague'],
    ['… in brackets', '`POST /a` takes 4 calls per minute from one keeper (the extension counts them).', 'vague'],
    ['near miss: the next clause says that the server counts', '`POST /a` takes 4 calls per minute from one keeper; the app server counts them, the app hides the field.', 'affirmed'],
    ['what a vendor has by himself', '`POST /a` needs none, as OpenAI has its own quota of 900 requests per minute.', 'vague'],
    ['near miss: what the route has by itself', '`POST /a`, which asks OpenAI, has its own quota of 9 requests per minute and keeper.', 'affirmed'],
    ['a decorator that takes the route out', 'At most 90 calls per minute and keeper on every route. `POST /a`: `@SkipThrottle()`, as it is pressed often.', 'denied'],
    ['a setting that takes the route out', 'At most 90 calls per minute and keeper on every route. `POST /a` is registered with `rateLimit: false`.', 'denied'],
    ['an attribute that takes the route out', 'At most 90 calls per minute and keeper on every route. `POST /a` bears `[DisableRateLimiting]`.', 'denied'],
    ['near miss: a decorator that takes another route out', 'At most 90 calls per minute and keeper on every route. `GET /up` bears `@SkipThrottle()`.', 'affirmed'],
    ['near miss: a decorator that sets it', 'At most 90 calls per minute and keeper on every route. `POST /a` bears `@Throttle({ default: { limit: 5, ttl: 60000 } })`.', 'affirmed'],
    ['near miss: the client only shows', 'At most 4 calls per minute and keeper. The app shows how many are left.', 'affirmed'],
    ['a limiter that is off where people are', 'At most 4 calls per minute and keeper, by `@throttle`. `THROTTLE_ENABLED` is `false` in production.', 'contradicted'],
    ['the same in words', 'At most 4 calls per minute and keeper. The limiter is switched off in production.', 'contradicted'],
    ['near miss: off in the tests', 'At most 4 calls per minute and keeper, by `@throttle`. `THROTTLE_ENABLED` is `false` in the tests.', 'affirmed'],
    ['near miss: a switch that disables is off', 'At most 4 calls per minute and keeper. `RATELIMIT_DISABLED` is `false` in production.', 'affirmed'],
  ])('%s', (_, words, expected) => {
    expect((limitsIn(`${HEAD}- \`POST /a\` asks OpenAI\n\n## Limits\n\n${words}\n`)[0] ?? '').split(' ')[2]).toBe(expected);
  });
});
