import { describe, expect, it } from 'vitest';
import { draftOf } from './support.js';
import { firstTimesIn, timesIn, withoutName } from './times.js';

const FULL = '8 abort 504';
const WAY = '`AbortSignal.timeout(8000)`, then JSON with status 504';
const HEAD = '# Orchard\n\nMistral writes what people ask for.\n\n## API Endpoints\n\n';

const STREAMED = `${HEAD}- \`POST /api/advice\`: Mistral gives advice, in one piece.\n- \`POST /api/story\`: Mistral tells a story, streamed word by word.\n- \`POST /api/title\`: Mistral finds a title, not streamed.\n\n## Waiting for the model\n\n`;

it.each<[string, string[]]>([
  [`All calls of Mistral are wrapped: ${WAY}. What is streamed does not go through the wrapper.`, [FULL, '', FULL]],
  [`All calls of Mistral are wrapped: ${WAY}. Streaming answers are not covered.`, [FULL, '', FULL]],
  [`All calls of Mistral are wrapped: ${WAY}. Streamed answers are covered too.`, [FULL, FULL, FULL]],
  [`Non-streaming calls: ${WAY}.`, [FULL, '', FULL]],
  [`All calls of Mistral are wrapped: ${WAY}.`, [FULL, FULL, FULL]],
])('binds by what streams: %s', (words, expected) => {
  expect(firstTimesIn(STREAMED + words + '\n', 3)).toEqual(expected);
});

const TWO = (second: string): string => `${HEAD}### 4.1 \`POST /api/advice\`\n\nMistral gives advice. ${WAY}.\n\n### 4.2 \`POST /api/plan\`\n\nMistral makes a plan. ${second}\n`;

it.each<[string, string]>([
  ['Cut-off as 4.1.', FULL],
  ['Timeout: same as 4.1.', FULL],
  ['Deadline and answer like `/api/advice`.', FULL],
  ['Same timeout as above.', FULL],
  ['Waits like the advice does.', FULL],
  ['The 504 of the gateway is as ugly as 4.1 was.', ''],
  ['No timeout as 4.1 has.', ''],
  ['Auth as 4.1.', ''],
])('reads a reference to the wait of another endpoint: %s', (words, expected) => {
  expect(firstTimesIn(TWO(words))[1]?.replace(/^504$|^denied$/, '')).toBe(expected);
});

const TRIED = `${HEAD}- \`POST /api/advice\`: Mistral gives advice.\n- \`POST /api/plans\`: Mistral makes a plan.\n\n## Waiting for the model\n\nBoth calls have \`AbortSignal.timeout(4000)\` and answer JSON with status 504. `;

it.each<[string, string[]]>([
  ['Advice is tried once, plans up to three times.', ['4 abort 504', '12 abort 504']],
  ['Plans get one retry, advice is never retried.', ['4 abort 504', '8 abort 504']],
  ['Advice is given once a day, plans up to three times.', ['4 abort 504', '4 abort 504']],
])('counts the tries of each endpoint: %s', (words, expected) => {
  expect(firstTimesIn(TRIED + words + '\n')).toEqual(expected);
});

it.each<[string, string[]]>([
  ['A-1 is given 8 s (`AbortController`), then a JSON 504.', [FULL, '']],
  ['A-1 and A-2 are given 8 s (`AbortController`), then a JSON 504.', [FULL, FULL]],
])('knows endpoints by their reference: %s', (words, expected) => {
  expect(firstTimesIn(`${HEAD}| Ref | Endpoint | Purpose |\n|---|---|---|\n| A-1 | \`POST /api/advice\` | Mistral advises |\n| A-2 | \`POST /api/plan\` | Mistral plans |\n\n## Waiting\n\n${words}\n`)).toEqual(expected);
});

it.each<[string, string]>([
  ['`check` is the exception: it asks twice, each with its own `withDeadline(8_000)`.', FULL],
])('lets what is said of an endpoint by name beat what is said of all that do not stream: %s', (words, expected) => {
  const [advice] = firstTimesIn(`${STREAMED}\`withDeadline(8_000)\` wraps non-streaming calls: it aborts through an \`AbortController\` and answers JSON with status 504. ${words}\n`, 3);
  expect(advice).toBe(expected);
});

it('follows a reference to a route that waits for another service', () => {
  const text = `${HEAD}- \`POST /api/roots/scan\`: sends the file to RootScan. ${WAY}.\n- \`POST /api/plan\`: Mistral makes a plan. Abort and answer same as scan.\n- \`POST /api/title\`: Mistral finds a title. Colours same as scan.\n`;
  expect(timesIn(text).filter((each) => /plan|title/.test(each)).map(withoutName)).toEqual([FULL, '']);
});

describe('bounds that stand in turn before what they are for', () => {
  const asks = '# A\n\n## API Endpoints\n\n- `POST /v1/verses` asks Claude.\n- `POST /v1/chords` asks Claude.\n\n## Timeouts\n\n';
  it.each<[string, string, readonly string[]]>([
    ['names before them too', '`/verses` and `/chords` wrap the call in `asyncio.wait_for`: 7 s for `/verses`, 25 s for `/chords`. Late calls answer JSON 504.', ['POST /v1/verses: 7 abort 504', 'POST /v1/chords: 25 abort 504']],
    ['near miss: one bound for both', '`/verses` and `/chords` wrap the call in `asyncio.wait_for`, 7 s. Late calls answer JSON 504.', ['POST /v1/verses: 7 abort 504', 'POST /v1/chords: 7 abort 504']],
  ])('%s', (_name, words, expected) => {
    expect(timesIn(`${asks}${words}\n`)).toEqual(expected);
  });
});

describe('what is said of all calls of a model', () => {
  const asks = '# A\n\n## API Endpoints\n\n- `POST /v1/verses` asks Claude.\n- `POST /v1/chords` asks Claude.\n\n## Manners\n\n';
  const BOTH = ['POST /v1/verses: 7 abort 504', 'POST /v1/chords: 7 abort 504'];
  const VERSES = ['POST /v1/verses: 7 abort 504', 'POST /v1/chords:'];
  const WRAPPED = 'is wrapped in `asyncio.wait_for(…, timeout=7)`; then JSON with status 504.';
  it.each<[string, string, readonly string[]]>([
    ['behind the sentence about them', 'All talk with Claude goes through `Muse.ask`. It has `timeout: 7` and no retry, then JSON 504.', BOTH],
    ['one of them is an example', 'All talk with Claude goes through `Muse.ask`, in `/v1/verses` as much as elsewhere. It has `timeout: 7` and no retry, then JSON 504.', BOTH],
    ['near miss: one of them is meant', 'All talk of `/v1/verses` with Claude goes through `Muse.ask`. It has `timeout: 7` and no retry, then JSON 504.', VERSES],
    ['a handler that waits', 'A handler that waits for Claude wraps the call in `asyncio.wait_for(…, timeout=7)`; then JSON with status 504.', BOTH],
    ['near miss: what waits for something to be there', 'A handler for Claude wraps the call in `asyncio.wait_for(…, timeout=7)`, which waits for the next release; then JSON with status 504.', ['POST /v1/verses: deferred 504', 'POST /v1/chords: deferred 504']],
    ['one place without it', `Each call of Claude ${WRAPPED} The chords finder is the only place without it.`, VERSES],
    ['not so', `Each call of Claude ${WRAPPED} Chords go without.`, VERSES],
    ['near miss: one place that needs it', `Each call of Claude ${WRAPPED} The chords finder is the one that needs it most.`, BOTH],
  ])('%s', (_name, words, expected) => {
    expect(timesIn(`${asks}${words}\n`)).toEqual(expected);
  });
});

const WAITS = `${HEAD}- \`POST /api/advice\`: Mistral gives advice on a tree.\n- \`POST /api/plans\`: Mistral makes a plan for the year.\n\n## Flow\n\n`;

describe('a wait that stands apart from its endpoint', () => {
  it.each<[string, string, string[]]>([
    ['the same seconds as another call', `The advice is cut off with ${WAY}.\n\nThe plan has the same eight seconds; on expiry it answers JSON with 504.`, [FULL, FULL]],
    ['near miss: seconds of its own', `The advice is cut off with ${WAY}.\n\nThe plan waits at most seven seconds; on expiry it answers JSON with 504.`, [FULL, '7 504']],
    ['a listing under the words that lead it in', '**Advice.** The tree is looked up. Then the model is asked for advice:\n\n```rust\nlet a = tokio::time::timeout(Duration::from_secs(8), ask(&form)).await;\n```\n', ['8 abort', '']],
    ['a target of percentiles', 'Advice should come within 7 s at P95, the list within 300 ms.', ['', '']],
  ])('%s', (_name, words, expected) => {
    expect(firstTimesIn(`${WAITS}${words}\n`, 2)).toEqual(expected);
  });
});

describe('a call that is made as another one is', () => {
  const entries = (field: string): string => `# A\n\n## API Endpoints\n\n**\`POST /v1/verses\`**\n- **AI call:** Claude, \`Promise.race\` with an \`AbortController\` at 7 s, then JSON 504\n\n**\`POST /v1/preview\`**\n- **Purpose:** Claude shows a sample\n- ${field}\n`;
  it.each<[string, string, string]>([
    ['by its path', '**AI call:** same as `POST /v1/verses`', 'POST /v1/preview: 7 abort 504'],
    ['in other words', '**Model call:** handled as in `/v1/verses`', 'POST /v1/preview: 7 abort 504'],
    ['near miss: something else is the same', '**AI call:** same prompt as `POST /v1/verses`', 'POST /v1/preview:'],
    ['near miss: a field of another thing', '**Body:** same as `POST /v1/verses`', 'POST /v1/preview:'],
  ])('%s', (_name, field, expected) => {
    expect(timesIn(entries(field)).at(-1)).toEqual(expected);
  });
});

describe('a way of waiting, and who uses it', () => {
  const asks = '# A\n\n## API Endpoints\n\n- `POST /v1/verses` asks Claude.\n- `POST /v1/chords` asks Claude.\n\n## AI timeouts\n\n`lib/ask.ts` wraps the call: `Promise.race` with an `AbortController` at 7 s, then JSON with status 504. ';
  it.each<[string, string, readonly string[]]>([
    ['one of two', 'Used by `/v1/verses`.', ['POST /v1/verses: 7 abort 504', 'POST /v1/chords:']],
    ['both', 'It is used by `/v1/verses` and `/v1/chords`.', ['POST /v1/verses: 7 abort 504', 'POST /v1/chords: 7 abort 504']],
    ['another one besides', 'Used by `/v1/verses`. `/v1/chords`: same helper.', ['POST /v1/verses: 7 abort 504', 'POST /v1/chords: 7 abort 504']],
    ['near miss: who uses something else', 'The cache of `/v1/verses` is kept.', ['POST /v1/verses: 7 abort 504', 'POST /v1/chords: 7 abort 504']],
  ])('%s', (_name, words, expected) => {
    expect(timesIn(`${asks}${words}\n`)).toEqual(expected);
  });
});

const CLIENTS = ['slow = Mistral(timeout=8)  # POST /api/advice', 'quick = Mistral(timeout=4)  # POST /api/plan'];

it.each<[string, string[], string[]]>([
  ['a handler of FastAPI', ['@app.exception_handler(MistralTimeout)', 'async def late(request, exc):', '    return JSONResponse({"error": "late"}, status_code=504)'], ['8 abort 504', '4 abort 504']],
  ['one of Flask', ['@app.errorhandler(MistralTimeout)', 'def late(exc):', '    return jsonify(error="late"), 504'], ['8 abort 504', '4 abort 504']],
  ['one of Fastify', ['app.setErrorHandler((error, request, reply) => {', "  return reply.code(504).send({ error: 'late' });", '});'], ['8 abort 504', '4 abort 504']],
  ['one of Hono', ['app.onError((error, c) => {', "  return c.json({ error: 'late' }, 504);", '});'], ['8 abort 504', '4 abort 504']],
  ['one of Express', ['app.use((err, req, res, next) => {', "  res.status(504).json({ error: 'late' });", '});'], ['8 abort 504', '4 abort 504']],
  ['near miss: one for the database', ['@app.exception_handler(DatabaseTimeout)', 'async def late(request, exc):', '    return JSONResponse({"error": "late"}, status_code=504)'], ['8 abort', '4 abort']],
  ['near miss: a route of its own', ['# POST /api/plan', 'async def plan(request):', '    return JSONResponse({"error": "late"}, status_code=504)'], ['8 abort', '4 abort 504']],
])('takes what a program answers with for all of its routes: %s', (_, lines, expected) => {
  expect(firstTimesIn(`${HEAD}- \`POST /api/advice\`: Mistral gives advice.\n- \`POST /api/plan\`: Mistral makes a plan.\n\n## Code\n\n\`\`\`\n${[...CLIENTS, '', ...lines].join('\n')}\n\`\`\`\n`)).toEqual(expected);
});

const TABLE = `${HEAD}| Route | Does | When the other side is slow |\n|---|---|---|\n| \`POST /api/advice\` | Mistral gives advice | ${WAY} |\n`;

it('takes no route for one that waits for a model of which its row says that it has none', () => {
  const calls = (words: string): boolean => draftOf(`${TABLE}| \`GET /api/parcel\` | asks the land registry (${words}) | \`AbortSignal.timeout(25_000)\`, then 504 as JSON |\n`).model.endpoints.at(-1)?.calls.some(({ ai }) => ai) ?? false;
  expect(calls('no model')).toBe(false);
  expect(calls('the model reads the answer')).toBe(true);
});

it.each<[string, string[]]>([
  ['- `ADVICE_WAIT`, for `/api/advice`: 8 seconds\n- `PLAN_WAIT`, for `/api/plan`: 6 seconds', ['8 abort 504', '6 abort 504']],
  ['- for `/api/advice`: 8 seconds\n- for `/api/plan`: short', ['8 abort 504', 'abort 504']],
])('reads who waits for a model below a title about that: %s', (items, expected) => {
  const text = `${HEAD}- \`POST /api/advice\`: question in, advice out\n- \`POST /api/plan\`: wishes in, plan out\n\n## Waiting for the model\n\nBoth routes use a \`CancellationTokenSource\` that cancels the call, and answer JSON with status 504.\n\n${items}\n`;
  expect(firstTimesIn(text)).toEqual(expected);
  const waits = (words: string): boolean => draftOf(text.replace(/- [^\n]*plan`:[^\n]*\n$/, `- ${words}\n`)).model.endpoints[1]?.calls.some(({ ai }) => ai) ?? false;
  expect([waits('`/api/plan`: 6 seconds'), waits('`/api/plan` does not wait: it only counts')]).toEqual([true, false]);
});

it.each<[string, string[]]>([
  ['The `POST` routes ask Mistral through `askLater()`, but not `POST /api/title`, which asks it directly.', [FULL, FULL, '']],
  ['All `POST` routes except `POST /api/title` ask Mistral through `askLater()`.', [FULL, FULL, '']],
  ['The `POST` routes ask Mistral through `askLater()`, also `POST /api/title`.', [FULL, FULL, FULL]],
  ['`POST /api/advice` and `POST /api/title` use `askLater()`.', [FULL, '', FULL]],
  ['`POST /api/advice` asks Mistral via `askLater()`. `POST /api/title` does not go through `askLater()`.', [FULL, '', '']],
])('binds those who are said to run a function: %s', (words, expected) => {
  const text = `${HEAD}- \`POST /api/advice\`: Mistral gives advice.\n- \`POST /api/plan\`: Mistral makes a plan.\n- \`POST /api/title\`: Mistral finds a title.\n\n## How long a person waits\n\n${words} \`askLater()\` holds an \`AbortController\` that fires after 8 seconds. The route that called it then answers JSON with status 504.\n`;
  expect(firstTimesIn(text, 3)).toEqual(expected);
});

it.each<[string, string[]]>([
  ['- **2026-05-02** Both POST routes wrap Mistral in `asyncio.wait_for(ask(), timeout=8)`. A late answer becomes JSON with status 504.', [FULL, FULL]],
  ['- **2026-05-02** Both members tested it. `POST /api/plan` wraps Mistral in `asyncio.wait_for(ask(), timeout=8)`. A late answer becomes JSON with status 504.', ['', FULL]],
])('goes on about both in an entry of a log: %s', (entry, expected) => {
  expect(firstTimesIn(`${HEAD}- \`POST /api/advice\`: Mistral gives advice.\n- \`POST /api/plan\`: Mistral makes a plan.\n\n## Design log\n\n${entry}\n`)).toEqual(expected);
});
