import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const ID = 'ai-call-timeout';
const HEAD = '# A\n\n## API Endpoints\n\n';

async function reportsOf(text: string): Promise<string[]> {
  const { messages } = await lintText(text, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === ID).map(({ subject, messageId }) => `${String(messageId)} ${String(subject)}`);
}

/** A document with one endpoint that asks OpenAI, and words about its wait. */
const withWait = (words: string, path = '/a'): string => `${HEAD}- \`POST ${path}\` asks OpenAI. ${words}\n`;

describe(ID, () => {
  it.each<[string, string, readonly string[]]>([
    ['missing', 'Session cookie.', ['missing endpoint:POST /a']],
    ['near miss: all three', '`Promise.race` with an `AbortController` at 8 s, JSON 504 on timeout.', []],
    ['tooLong', '`AbortController` at 12 s, JSON 504 on timeout.', ['tooLong endpoint:POST /a']],
    ['tooLong: tries once more', '`AbortSignal.timeout(5000)`, and tries once more when it runs out, JSON 504.', ['tooLong endpoint:POST /a']],
    ['tooLong: the sum of the tries', '`AbortSignal.timeout(5000)`, one retry, JSON 504.', ['tooLong endpoint:POST /a']],
    ['tooLong: tries told in turn', 'Each try ends by `AbortSignal.timeout(4000)`, followed by a second and then a third; then JSON 504.', ['tooLong endpoint:POST /a']],
    ['tooLong: the last of several', '`AbortSignal.timeout(4000)`, a second try follows, and a third one if need be; then JSON 504.', ['tooLong endpoint:POST /a']],
    ['tooLong: twice more', '`AbortSignal.timeout(4000)`; when it fires, the route asks twice more. Then JSON 504.', ['tooLong endpoint:POST /a']],
    ['near miss: one follows', '`AbortSignal.timeout(4000)`, followed by a second and last one; then JSON 504.', []],
    ['near miss: none follow', '`AbortSignal.timeout(8000)`, no second and no third try; then JSON 504.', []],
    ['near miss: a person tries again', '`AbortSignal.timeout(8000)`, JSON 504; a user may press the button for a second or a third try.', []],
    ['near miss: the sum fits', '`AbortSignal.timeout(4000)`, one retry, JSON 504.', []],
    ['noAbort', '`export const maxDuration = 9`, JSON 504 on timeout.', ['noAbort endpoint:POST /a']],
    ['no504', '`AbortController` at 8 s; on timeout 500 with the HTML page.', ['no504 endpoint:POST /a']],
    ['no504: nothing said', '`AbortController` at 8 s.', ['no504 endpoint:POST /a']],
    ['vague', 'Has a sensible timeout.', ['vague endpoint:POST /a']],
    ['deferred', 'An `AbortController` at 8 s will be added later.', ['deferred endpoint:POST /a']],
    ['hedged', 'We might abort it after 8 s.', ['hedged endpoint:POST /a']],
  ])('%s', async (_name, words, expected) => {
    expect(await reportsOf(withWait(words))).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['near miss: its end told', 'ends the response 25 s after the start', []],
    ['its end left to the model', 'keeps the response open until the model stops', ['vague endpoint:POST /a']],
  ])('a stream: %s', async (_name, words, expected) => {
    expect(await reportsOf(withWait(`An \`AbortController\` aborts when no token has come after 7 s, then JSON 504. Once tokens flow it ${words}.`))).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['of a model', 'ask_model(dish)', ['no504 endpoint:POST /pairs']],
    ['near miss: of something else', 'ask_cellar(dish)', []],
  ])('a function by its name: %s', async (_name, call, expected) => {
    expect(await reportsOf(`${HEAD}- \`POST /notes\` asks OpenAI, \`AbortSignal.timeout(8000)\`, JSON 504.\n- \`POST /pairs\`: what to drink\n\n### \`POST /pairs\`\n\n\`\`\`python\ntext = await asyncio.wait_for(${call}, timeout=8)\n\`\`\`\n`)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['each that is named', 'asks OpenAI and then Anthropic', 'waits for OpenAI and Anthropic and'],
    ['near miss: one named twice', 'asks OpenAI and then OpenAI again', 'waits for OpenAI and'],
    ['near miss: a second without a name', 'asks Anthropic for the text; an LLM call names it', 'waits for Anthropic and'],
    ['one without a name', 'runs an LLM call', 'waits for an AI model and'],
  ])('the models told: %s', async (_name, words, told) => {
    const { messages } = await lintText(`${HEAD}- \`POST /a\` ${words}.\n`, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
    expect(messages.filter(({ ruleId }) => ruleId === ID).map(({ message }) => message)).toEqual([expect.stringContaining(told)]);
  });

  it('contradicted: bounded and not', async () => {
    expect(await reportsOf(withWait('`AbortController` at 8 s, JSON 504. The route has no timeout.'))).toEqual(['contradicted endpoint:POST /a']);
  });

  it.each<[string, string, readonly string[]]>([
    ['a worker with a fallback', withWait('Aborted after 9 s (`AbortController`); the row is then marked failed.', '/workers/a'), []],
    ['a worker that goes on with what times out', withWait('One call with a 6 s `AbortSignal.timeout`. A note that times out is kept for the next run.', '/workers/a'), []],
    ['near miss: a worker that only tells that it happens', withWait('One call with a 6 s `AbortSignal.timeout`. A note that times out is logged.', '/workers/a'), ['no504 endpoint:POST /workers/a']],
    ['a worker without one', withWait('Aborted after 9 s (`AbortController`).', '/workers/a'), ['no504 endpoint:POST /workers/a']],
    ['a route that queues', `${HEAD}- \`POST /a\` queues a job that calls OpenAI\n`, []],
    ['a stored result', `${HEAD}- \`GET /a\` returns the stored answer, written earlier by OpenAI\n`, []],
    ['no model', `${HEAD}- \`POST /a\` sends an SMS through Twilio\n`, []],
    ['a step without a route', `${HEAD}- \`POST /invoices\` new invoice\n\n## Data Flow\n\n- Somebody speaks to the lamp, Claude thinks, the lamp shows the colour while the guest waits.\n`, ['missing document']],
  ])('subjects: %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it('names what is missing and what would be accepted', async () => {
    const { messages } = await lintText(withWait('`AbortController` at 8 s.'), { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
    expect(messages.find(({ ruleId }) => ruleId === ID)?.message).toMatchInlineSnapshot(`"Endpoint "POST /a" ends its wait for OpenAI ("8 s", line 5) and does not say what is answered then. It lacks JSON with status 504 on timeout, e.g. "8 s, Promise.race with an AbortController, JSON 504 on timeout"."`);
  });

  const CRON = `${HEAD}- \`POST /cron/letter\`: cron, bearer \`CRON_SECRET\`; asks OpenAI for a letter.\n`;
  it.each<[string, string, readonly string[]]>([
    ['near miss: a cron that goes on in its own words', `${CRON}\n## Wait\n\nThe OpenAI request carries \`AbortSignal.timeout(8000)\`. When it fires, last month's letter goes out.\n`, []],
    ['a cron that dies of it', `${CRON}\n## Wait\n\nThe OpenAI request carries \`AbortSignal.timeout(8000)\`. When it fires, the job fails.\n`, ['no504 endpoint:POST /cron/letter']],
    ['a route for people that goes on', `${HEAD}- \`POST /letter\`: session cookie; asks OpenAI with \`AbortSignal.timeout(8000)\`. When it fires, last month's letter is shown.\n`, ['no504 endpoint:POST /letter']],
    ['the request timeout of a platform', withWait("Cloud Run's request timeout is set to 9 seconds, JSON 504 on timeout."), ['noAbort endpoint:POST /a']],
    ['near miss: the request timeout of the client', withWait('The request timeout of the OpenAI client is 9 seconds, JSON 504 on timeout.'), []],
    ['of several calls the longest', withWait('Each call carries `AbortSignal.timeout()`: 14 s for Whisper, 8 s for OpenAI. JSON 504 on timeout.'), ['tooLong endpoint:POST /a']],
    ['near miss: all of them short', withWait('Each call carries `AbortSignal.timeout()`: 4 s for Whisper, 5 s for OpenAI. JSON 504 on timeout.'), []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });
});

describe('the option of a client library', () => {
  it.each<[string, readonly string[]]>([
    ['8 s for both calls (Faraday `timeout:` set to what is left), then JSON 504.', []],
    ['8 s, as the `timeout:` of the Faraday connection, then JSON 504.', []],
    ['8 s through the `read_timeout` of Net::HTTP, then JSON 504.', []],
    ['8 s, given to `httpx` as its `timeout`, then JSON 504.', []],
    ['`httpx.AsyncClient(timeout=None)`, 504 after 8 s.', [expect.stringMatching(/endpoint:POST \/a$/)]],
    ['Faraday without a timeout, then JSON 504.', [expect.stringMatching(/endpoint:POST \/a$/)]],
  ])('%s', async (words, expected) => {
    expect(await reportsOf(withWait(words))).toEqual(expected);
  });

  it('says nothing of a route that is not the one of its row', async () => {
    const rows = (own: string): string => `${HEAD}- \`POST /ask\` asks OpenAI.\n- \`POST /pay\` asks Stripe.\n\n## Limits\n\n| Route | Timeout |\n|---|---|\n| POST /ask | ${own} |\n| POST /pay | stripe client 8 s |\n`;
    expect(await reportsOf(rows('`context.WithTimeout(ctx, 25*time.Second)`, then JSON 504'))).toEqual(['tooLong endpoint:POST /ask']);
    expect(await reportsOf(rows('`context.WithTimeout(ctx, 5*time.Second)`, then JSON 504'))).toEqual([]);
  });
});

describe('a wait that is told as that of another endpoint, by its thing', () => {
  const draft = (words: string): string => `# Market\n\n## API Endpoints\n\n- \`POST /api/sketch\` lets Gemini draw a sign. ${words}\n- \`POST /api/boxes\` lets Gemini describe the box. \`Promise.race\` with a timer of 8 s that runs \`controller.abort()\`; then JSON 504.\n- \`POST /api/songs\` lets Gemini write a song. \`maxDuration = 9\`.\n`;

  it.each<[string, string, boolean]>([
    ['near miss: by its thing', 'Same race as for a new box.', false],
    ['by what no endpoint is named for', 'Same race as for a new van.', true],
  ])('%s', async (_name, words, isReported) => {
    const { messages } = await lintText(draft(words), { filePath: 'draft.md' });
    expect(messages.some(({ ruleId, subject }) => ruleId === 'ai-call-timeout' && subject === 'endpoint:POST /api/sketch')).toBe(isReported);
  });
});

describe('what stands elsewhere in a document', () => {
  const ROUTES = '# Market\n\n## API Endpoints\n\n- `POST /signs` lets Gemini write a sign.\n- `POST /songs` lets Gemini write a song.\n\n';

  it.each<[string, readonly string[]]>([
    ['Barn, another product of our company, aborts `songs` after 8 s with an `AbortController` and answers JSON with 504.', ['missing endpoint:POST /songs']],
    ['In our other product `songs` is aborted after 8 s with an `AbortController`, then JSON with 504.', ['missing endpoint:POST /songs']],
    ["The studio's second app aborts `songs` after 8 s with an `AbortController` and answers JSON with 504.", ['missing endpoint:POST /songs']],
    ['Market, our product for farmers, aborts `songs` after 8 s with an `AbortController` and answers JSON with 504.', []],
    ['`songs`, the other route of this app, is aborted after 8 s with an `AbortController`, then JSON with 504.', []],
    ['Our other product, like this one, aborts `songs` after 8 s with an `AbortController` and answers JSON with 504.', []],
  ])('tells another product from this one: %s', async (words, expected) => {
    expect(await reportsOf(`${ROUTES}## Waiting\n\n\`signs\` runs under \`AbortSignal.timeout(5000)\`, then JSON with 504.\n\n${words}\n`)).toEqual(expected);
  });

  it.each(['When it hangs', 'Slow upstream', 'Notes'])('repeats the row above, whatever the column is called: %s', async (label) => {
    const rows = (first: string, second: string): string => `# Market\n\n## API Endpoints\n\n| Route | Work | ${label} |\n|---|---|---|\n| \`POST /signs\` | Gemini writes a sign | ${first} |\n| \`GET /carts\` | 5 carts of the geocoder | ${second} |\n| \`POST /songs\` | Gemini writes a song | same as above |\n`;
    const late = '`AbortSignal.timeout(8000)`, then JSON with 504';
    expect(await reportsOf(rows(late, 'ditto'))).toEqual([]);
    expect(await reportsOf(rows(late, '`AbortSignal.timeout(3000)`, then 200 and `[]`'))).toEqual(['no504 endpoint:POST /songs']);
  });

  it('tells the files of one listing apart', async () => {
    const files = (first: string, second: string): string => `${ROUTES}## The handlers\n\n\`\`\`ts\n// app/signs/route.ts\nconst sign = await write(input, { signal: AbortSignal.timeout(8_000) });\nreturn ${first};\n\n// lib/late.ts\nexport const late = 'late';\n\n// app/songs/route.ts\nconst song = await sing(input, { signal: AbortSignal.timeout(6_000) });\nreturn ${second};\n\`\`\`\n`;
    const own = 'Response.json({ error }, { status: 504 })';
    expect(await reportsOf(files(own, own))).toEqual([]);
    expect(await reportsOf(files('Response.json({ error, status: 504 })', own))).toEqual(['no504 endpoint:POST /signs']);
    expect(await reportsOf(files(own, 'Response.json({ error, status: 504 })'))).toEqual(['no504 endpoint:POST /songs']);
  });
});

describe('a wait that an OpenAPI description tells over several lines', () => {
  const operation = (...words: readonly string[]): string => `${HEAD}\`\`\`yaml\nopenapi: 3.1.0\npaths:\n  /a:\n    post:\n      summary: Asks OpenAI for a rhyme\n      description: >\n${words.map((line) => `        ${line}\n`).join('')}      responses: { "200": { description: text } }\n\`\`\`\n`;
  it.each<[string, readonly string[], readonly string[]]>([
    ['a context that is cancelled', ['The answer is waited for. The request context is', 'cancelled when no answer has come within 7s, and we answer 504 application/json.'], []],
    ['near miss: cancelled when the client leaves', ['We answer 504 application/json within 7s. The request context is', 'cancelled when the client goes away.'], ['noAbort endpoint:POST /a']],
  ])('%s', async (_, words, expected) => {
    expect(await reportsOf(operation(...words))).toEqual(expected);
  });
});
