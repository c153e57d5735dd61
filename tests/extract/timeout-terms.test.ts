import { expect, it } from 'vitest';
import { fence } from './support.js';
import { firstTimesIn, timesIn } from './times.js';

const FULL = '8 abort 504';
const WAY = '`AbortSignal.timeout(8000)`, and when it fires JSON with status 504';
const HEAD = '# Orchard\n\nMistral writes what people ask for.\n\n## API Endpoints\n\n';
/** The first of two endpoints uses the name, the second does not. */
const usedBy = (first: string, second = 'asks Mistral for a plan'): string => `${HEAD}- \`POST /api/pruning\`: asks Mistral for advice${first}\n- \`POST /api/plan\`: ${second}\n- \`GET /api/trees\`: lists trees.\n\n`;

it.each<[string, string, string[]]>([
  ['a helper that is explained in a sentence', `${usedBy(' through `askModel()`.')}## Helpers\n\n\`askModel()\`: ${WAY}.\n`, [FULL, '']],
  ['a helper that is explained in an item', `${usedBy(' (via `slowGuard`).')}## Helpers\n\n- \`slowGuard\` = ${WAY}.\n- \`clock\`: tells the time.\n`, [FULL, '']],
  ['a helper that is explained under its own title', `${usedBy(' through `patient()`.')}### \`patient()\`\n\n${WAY}.\n`, [FULL, '']],
  ['a helper that all use', `${usedBy('', 'asks Mistral for a plan, by `askModel()`')}## Helpers\n\nEvery call of a model goes through \`askModel()\`: ${WAY}.\n`, [FULL, FULL]],
  ['a decorator with the bound', `${HEAD}${fence('python', 'def bounded(seconds):', '    """asyncio.wait_for(call, seconds); late: JSONResponse(slow, status_code=504)"""', '', '@app.post("/pruning")  # Mistral', '@bounded(7)', 'async def pruning(): ...', '', '@app.post("/plan")  # Mistral', 'async def plan(): ...')}\n`, ['7 abort 504', '']],
  ['a decorator that is commented out', `${HEAD}${fence('python', 'def bounded(seconds):', '    """asyncio.wait_for(call, seconds); late: JSONResponse(slow, status_code=504)"""', '', '@app.post("/pruning")  # Mistral', '@bounded(7)', 'async def pruning(): ...', '', '@app.post("/plan")  # Mistral', '# @bounded(7)', 'async def plan(): ...')}\n`, ['7 abort 504', '']],
  ['a chain of middleware', `${HEAD}${fence('go', 'calm := r.With(limitTo(8 * time.Second)) // context.WithTimeout; late: 504 as JSON', 'calm.Post("/pruning", pruning) // asks Mistral', 'r.Post("/plan", plan) // asks Mistral')}\n`, [FULL, '']],
  ['an alias of YAML', `${HEAD}${fence('yaml', 'wait: &w { timeout_ms: 8000, by: AbortController, late: { status: 504, body: json } }', 'routes:', '  - path: POST /pruning', '    does: asks Mistral for advice', '    call: *w', '  - path: POST /plan', '    does: asks Mistral for a plan')}\n`, [FULL, '']],
  ['a bound whose unit is its key, below the key of the wait', `${HEAD}${fence('yaml', 'routes:', '  - path: /pruning', '    method: POST', '    does: asks Mistral for advice', '    timeout:', '      seconds: 8', '      by: AbortController', '      late: JSON with status 504', '  - path: /plan', '    method: POST', '    does: asks Mistral for a plan', '    deadline:', '      max_seconds: 30')}\n`, [FULL, '30']],
  ['near miss: seconds of something else', `${HEAD}${fence('yaml', 'routes:', '  - path: /pruning', '    method: POST', '    does: asks Mistral for advice', '    cache:', '      seconds: 8', '  - path: /plan', '    method: POST', '    does: asks Mistral for a plan')}\n`, ['', '']],
  ['classes of waiting in a column', `${HEAD}| Endpoint | Purpose | Timeout |\n|---|---|---|\n| \`POST /api/pruning\` | Mistral advises | T1 |\n| \`POST /api/plan\` | Mistral plans | T2 |\n\nT1: ${WAY}.\n\nT2: the platform's limit of 60 s.\n`, [FULL, '']],
  ['classes of waiting in a table', `${HEAD}| Endpoint | Purpose | Wait |\n|---|---|---|\n| \`POST /api/pruning\` | Mistral advises | short |\n| \`POST /api/plan\` | Mistral plans | none |\n\n## Waits\n\n| Class | Meaning |\n|---|---|\n| short | ${WAY} |\n| long | \`AbortSignal.timeout(60000)\`, JSON 504 |\n`, [FULL, '']],
  ['a sign of a legend that a row bears', `${HEAD}| Endpoint | ⏳ | Purpose |\n|---|---|---|\n| \`POST /api/pruning\` | ⏳ | Mistral advises |\n| \`POST /api/plan\` | | Mistral plans |\n\n## Legend\n\n| Sign | Meaning |\n|---|---|\n| ⏳ | The model call ends after ${WAY}. |\n| 🌍 | No credential of any kind. |\n`, [FULL, '']],
  ['a helper that takes the bound first', `${usedBy(', under `within(8, …)`.')}## Helpers\n\n\`within(seconds, call)\` is \`asyncio.wait_for\` and turns a timeout into a 504 as JSON.\n`, [FULL, '']],
  ['near miss: a helper that takes a longer one', `${usedBy(', under `within(60, …)`.')}## Helpers\n\n\`within(seconds, call)\` is \`asyncio.wait_for\` and turns a timeout into a 504 as JSON.\n`, ['60 abort 504', '']],
  ['the client of the model beside that of another service', `${HEAD}- \`POST /api/pruning\`: asks Mistral for advice, 504 as JSON on \`TimeoutException\`\n\n## Services\n\n| Service | Client |\n|---|---|\n| Open-Meteo | \`AsyncClient(timeout=3)\` |\n| Mistral | \`AsyncClient(timeout=8)\` |\n`, [FULL]],
  ['near miss: another service alone has a bound', `${HEAD}- \`POST /api/pruning\`: asks Mistral for advice, 504 as JSON on \`TimeoutException\`\n\n## Services\n\n| Service | Client |\n|---|---|\n| Open-Meteo | \`AsyncClient(timeout=8)\` |\n| Mistral | \`AsyncClient(timeout=None)\` |\n`, ['denied 504']],
  ['two steps that each wait for a model', `${HEAD}### POST /api/pruning\n\n1. Mistral names the tree, \`AbortSignal.timeout(5000)\`\n2. Mistral advises, \`AbortSignal.timeout(4500)\`\n3. too late: 504 as JSON\n`, ['9.5 abort 504']],
  ['near miss: a step that waits for something else', `${HEAD}### POST /api/pruning\n\n1. Mistral advises, \`AbortSignal.timeout(8000)\`\n2. the printer is asked, \`AbortSignal.timeout(5000)\`\n3. too late: 504 as JSON\n`, [FULL]],
  ['near miss: two steps at once', `${HEAD}### POST /api/pruning\n\nIn parallel:\n\n1. Mistral names the tree, \`AbortSignal.timeout(8000)\`\n2. Mistral advises, \`AbortSignal.timeout(8000)\`\n\nToo late: 504 as JSON.\n`, [FULL]],
  ['a call that waits longer than its client', `${HEAD}### POST /api/pruning\n\nAsks Mistral.\n\n${fence('python', 'client = Mistral(timeout=8)', '', 'def ask(text):', '    return client.chat.complete(model=M, messages=text, timeout=60)')}\n\nToo late: 504 as JSON.\n`, ['60 abort 504']],
  ['near miss: a call that waits as its client does', `${HEAD}### POST /api/pruning\n\nAsks Mistral.\n\n${fence('python', 'client = Mistral(timeout=8)', '', 'def ask(text):', '    return client.chat.complete(model=M, messages=text)')}\n\nToo late: 504 as JSON.\n`, [FULL]],
  ['a helper that is to come', `${usedBy(' through `askModel()`.')}## Helpers\n\n\`askModel()\` gets its timeout in phase 2.\n`, ['deferred', '']],
])('binds %s', (_, text, expected) => {
  const got = firstTimesIn(text);
  expect(got.map((each) => each.replace(/^platform.*/, ''))).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['**Hourglass.** ⏳ on the front means that Gemini is asked. The fetch gets `AbortSignal.timeout(8_000)`; then 504 as JSON.', ['POST /a: 8 abort 504', 'POST /b:', 'POST /c:']],
  ['⏳: `AbortSignal.timeout(8_000)`, then 504 as JSON.', ['POST /a: 8 abort 504', 'POST /b:', 'POST /c:']],
  ['🪙 on the front means that it costs money. The fetch gets nothing.', ['POST /a:', 'POST /b:', 'POST /c:']],
])('knows a sign in the title of a card: %s', (legend, expected) => {
  expect(timesIn(`# Letters\n\n## On every card\n\n${legend}\n\n## API endpoints\n\n### Read ⏳\n\`POST /a\`\n- **Does** Gemini reads it\n\n### Sum up\n\`POST /b\`\n- **Does** Gemini sums it up\n\n### Post\n\`POST /c\`\n- **Does** sets \`sent_at\`\n`)).toEqual(expected);
});

it.each([
  ['goes through `Wait::Guard`', 'POST /x: 8 abort 504'],
  ['could go through `Wait::Guard` all the same', 'POST /x: hedged'],
  ['might use `Wait::Guard`', 'POST /x: hedged'],
  ['goes through `Wait::Guard`, could be shorter', 'POST /x: 8 abort 504'],
])('tells who uses a way of waiting from who could: %s', (use, expected) => {
  const text = `# A\n\n## API Endpoints\n\n| Route | Remarks |\n|---|---|\n| \`POST /x\` | Mistral writes a summary; ${use} |\n| \`POST /y\` | Mistral writes a title; goes through \`Wait::Guard\` |\n\n## Wait::Guard\n\nA module. It calls under an HTTP client \`timeout: 8\` with no retries and answers JSON with status 504.\n`;
  expect(timesIn(text)).toEqual([expected, 'POST /y: 8 abort 504']);
});

it.each([
  ['> Mistral gets 7 s: `AbortSignal.timeout(7000)`, and JSON with status 504.', ['POST /x:', 'POST /y: 7 abort 504']],
  ['> Mistral gets 7 s in all routes: `AbortSignal.timeout(7000)`, and JSON with status 504.', ['POST /x: 7 abort 504', 'POST /y: 7 abort 504']],
])('gives what stands between the paragraphs of endpoints to the one before: %s', (words, expected) => {
  expect(timesIn(`# A\n\n## API Endpoints\n\n**\`POST /x\`** takes keywords, Mistral writes minutes.\n\n**\`POST /y\`** takes a matter, Mistral writes a letter.\n\n${words}\n\n**\`GET /z\`** returns 50 plots.\n`).slice(0, 2)).toEqual(expected);
});
