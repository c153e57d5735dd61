import { describe, expect, it } from 'vitest';
import { fence } from './support.js';
import { timesIn } from './times.js';

const HEAD = '# A\n\n## API Endpoints\n\n';

it('takes no title of a test for a bound', () => {
  const listed = (line: string): string[] => timesIn(`${HEAD}- \`POST /x\` asks Mistral for a summary.\n\n## Checks of \`POST /x\`\n\n${fence('ts', line, '});')}\n`);
  expect(listed("it('should answer within 9 seconds', async () => {")).toEqual(['POST /x:']);
  expect(listed('const answer = await within(9_000, async () => { // ended after 9 seconds')).toEqual(['POST /x: 9']);
});

it('counts the tries of a loop', () => {
  const looped = (loop: string, more = ''): string[] => timesIn(`${HEAD}- \`POST /x\` asks Mistral for a summary.\n\n## The call of \`POST /x\`\n\n${fence('python', loop, '    try:', `        ${more}await asyncio.wait_for(client.chat(p), timeout=4)`, 'return JSONResponse(late, status_code=504)')}\n`);
  expect(looped('for _n in range(3):   # tries')).toEqual(['POST /x: 12 abort 504']);
  expect(looped('for _n in range(2):')).toEqual(['POST /x: 8 abort 504']);
  // What a loop makes of the answer is no try.
  expect(looped('parts = [p for p in range(3)]')).toEqual(['POST /x: 4 abort 504']);
});

it('tells the call that is bounded from the one that waits for the model', () => {
  const listed = (...lines: string[]): string[] => timesIn(`${HEAD}- \`POST /x\` asks Mistral for a summary.\n\n${fence('python', '@app.post("/x")', 'async def x(id: int):', ...lines, '    return {"text": text}')}\n`);
  expect(listed('    row = await load_row(id)', '    text = await asyncio.wait_for(llm.sum_up(row), timeout=8)')).toEqual(['POST /x: 8 abort']);
  expect(listed('    row = await asyncio.wait_for(load_row(id), timeout=8)', '    text = await llm.sum_up(row)')).toEqual(['POST /x:']);
});

it('tells which call takes the context that ends', () => {
  const listed = (...args: [string, string]): string[] => timesIn(`${HEAD}- \`POST /x\` asks Mistral for a summary.\n\n${fence('go', '// POST /x', 'func (s *Server) sum(w http.ResponseWriter, r *http.Request) {', '\tshort, stop := context.WithTimeout(r.Context(), 8*time.Second)', '\tdefer stop()', `\trow, err := s.store.Row(${args[0]}, id)`, `\ttext, err := s.mistral.Sum(${args[1]}, row)`, '}')}\n`);
  expect(listed('r.Context()', 'short')).toEqual(['POST /x: 8 abort']);
  expect(listed('short', 'r.Context()')).toEqual(['POST /x:']);
});

it.each([
  ['Pictures are awaited: `new Mistral({ timeoutMs: 7000 })`, aborted then, JSON with status 504.', ['POST /stories:', 'POST /pictures: 7 abort 504']],
  ['The story call has 7 s, with an AbortController; then JSON with status 504.', ['POST /stories: 7 abort 504', 'POST /pictures:']],
  ['near miss: Both have 7 s, with an AbortController; then JSON with status 504.', ['POST /stories: 7 abort 504', 'POST /pictures: 7 abort 504']],
])('takes the endpoint that a sentence opens with: %s', (words, expected) => {
  expect(timesIn(`${HEAD}- \`POST /stories\` writes one, by Mistral.\n- \`POST /pictures\` names one, by Mistral.\n\n## How a story comes about\n\n1. \`POST /stories\` sends the title to Mistral.\n2. The reader gets it.\n\n${words.replace('near miss: ', '')}\n`)).toEqual(expected);
});

it.each([
  ['No request waits for Mistral longer than 8 s (`AbortSignal.timeout`), then JSON with status 504.', 'POST /x: 8 abort 504'],
  ['near miss: The timeout of 8 s waits for the second release.', 'POST /x: deferred'],
])('knows how long somebody waits: %s', (words, expected) => {
  expect(timesIn(`${HEAD}- \`POST /x\` asks Mistral for a summary. ${words.replace('near miss: ', '')}\n`)).toEqual([expected]);
});

it.each([
  ['The wait is ~50ms overhead and what Mistral takes.', 'POST /x:'],
  ['Mistral answers, and all is read aloud within 4 s end-to-end.', 'POST /x:'],
  ['near miss: The request times out after ~8 s (`AbortSignal.timeout`), then JSON with status 504.', 'POST /x: 8 abort 504'],
  ['near miss: A deadline of 8 s end to end (`AbortSignal.timeout`), then JSON with status 504.', 'POST /x: 8 abort 504'],
])('takes what was measured or is aimed at for no end of a wait: %s', (words, expected) => {
  expect(timesIn(`${HEAD}- \`POST /x\` asks Mistral for a summary. ${words.replace('near miss: ', '')}\n`)).toEqual([expected]);
});

it('counts in the unit of what takes the number', () => {
  const listed = (lang: string, ...lines: string[]): string[] => timesIn(`${HEAD}- \`POST /x\` asks Mistral for a summary.\n\n## The call of \`POST /x\`\n\n${fence(lang, ...lines)}\n`);
  expect(listed('python', 'answer = await asyncio.wait_for(', '    llm.chat(p),', '    timeout=8500,', ')')).toEqual(['POST /x: 8500 abort']);
  expect(listed('python', 'answer = await asyncio.wait_for(', '    llm.chat(p),', '    timeout=8.5,', ')')).toEqual(['POST /x: 8.5 abort']);
  expect(listed('python', 'client = httpx.AsyncClient(timeout=8000)')).toEqual(['POST /x: 8000 abort']);
  expect(listed('python', 'answer = client.chat.completions.create(model=M, messages=m, timeout=8000)')).toEqual(['POST /x: 8000 abort']);
  expect(listed('python', 'AI_TIMEOUT = 8000', 'answer = await asyncio.wait_for(ask(p), timeout=AI_TIMEOUT)')).toEqual(['POST /x: 8000 abort']);
  expect(listed('python', 'AI_TIMEOUT_MS = 8000', 'answer = await asyncio.wait_for(ask(p), timeout=AI_TIMEOUT_MS / 1000)')).toEqual(['POST /x: 8 abort']);
  // What a function of the house counts in, nobody knows.
  expect(listed('python', 'answer = ask_model(p, timeout=8000)')).toEqual(['POST /x: 8 abort']);
  expect(listed('python', 'client = genai.Client(http_options=types.HttpOptions(timeout=8000))')).toEqual(['POST /x: 8 abort']);
  expect(listed('ts', 'const openai = new OpenAI({ timeout: 8_000 });')).toEqual(['POST /x: 8 abort']);
  expect(listed('ts', 'async post(url: string, timeout = 8000) {')).toEqual(['POST /x: 8 abort']);
  expect(listed('php', "Http::withOptions(['timeout' => 8000])->post($url);")).toEqual(['POST /x: 8000 abort']);
  expect(listed('go', 'bounded, stop := context.WithTimeout(ctx, time.Second*8)')).toEqual(['POST /x: 8 abort']);
  expect(listed('go', 'bounded, stop := context.WithTimeout(ctx, 2*time.Minute)')).toEqual(['POST /x: 120 abort']);
  expect(listed('java', 'HttpRequest.newBuilder().timeout(Duration.ofMillis(8000)).build();')).toEqual(['POST /x: 8 abort']);
});

it('tells the status of an answer from a field of its body', () => {
  const listed = (lang: string, ...lines: string[]): string[] => timesIn(`${HEAD}- \`POST /x\` asks Mistral for a summary.\n\n## The call of \`POST /x\`\n\n${fence(lang, ...lines)}\n`);
  const isStatus = (lang: string, ...lines: string[]): boolean => listed(lang, ...lines)[0] === 'POST /x: 504';
  expect(isStatus('ts', "return Response.json({ error: 'late', status: 504 });")).toBe(false);
  expect(isStatus('ts', "return Response.json({ error: 'late' }, { status: 504 });")).toBe(true);
  expect(isStatus('ts', 'return NextResponse.json({', "  error: 'late',", '  status: 504,', '});')).toBe(false);
  expect(isStatus('ts', 'return NextResponse.json(', "  { error: 'late' },", '  { status: 504 },', ');')).toBe(true);
  expect(isStatus('ts', "res.json({ error: 'late', code: 504 });")).toBe(false);
  expect(isStatus('ts', "res.status(504).json({ error: 'late', code: 504 });")).toBe(true);
  expect(isStatus('ts', "return new Response(JSON.stringify({ error: 'late', status: 504 }));")).toBe(false);
  expect(isStatus('ts', "return new Response(JSON.stringify({ error: 'late' }), { status: 504 });")).toBe(true);
  expect(isStatus('ts', "return c.json({ error: 'late' }, 504);")).toBe(true);
  expect(isStatus('python', 'return jsonify(error="late", status=504)')).toBe(false);
  expect(isStatus('python', 'return jsonify(error="late"), 504')).toBe(true);
  expect(isStatus('python', 'return {"error": "late", "status": 504}')).toBe(false);
  expect(isStatus('python', 'return {"statusCode": 504, "body": json.dumps({"error": "late"})}')).toBe(true);
  expect(isStatus('python', 'return JSONResponse({"error": "late"}, status_code=504)')).toBe(true);
  expect(isStatus('go', 'c.JSON(http.StatusOK, gin.H{"error": "late", "status": 504})')).toBe(false);
  expect(isStatus('go', 'c.JSON(504, gin.H{"error": "late"})')).toBe(true);
  expect(isStatus('ruby', "render json: { error: 'late', status: 504 }")).toBe(false);
  expect(isStatus('ruby', "render json: { error: 'late' }, status: 504")).toBe(true);
});

it('takes no wait for a model for a deferral', () => {
  const said = (words: string): string[] => timesIn(`${HEAD}- \`POST /x\` asks Mistral for a summary.\n\n## Waiting\n\n${words}: \`context.WithTimeout(ctx, 7*time.Second)\`, and JSON with status 504.\n`);
  expect(said('Whatever waits for Mistral goes through `ask()`')).toEqual(['POST /x: 7 abort 504']);
  expect(said('The bound waits for phase 2')[0]).toContain('deferred');
});

it.each([
  ['A call of Mistral that is still open after 7 s is aborted (`AbortController`), and the answer is JSON with status 504.', 'POST /x: 7 abort 504'],
  ['A call of Mistral still pending when the timer of 7 s fires is aborted (`AbortController`), then JSON with status 504.', 'POST /x: 7 abort 504'],
  ['What is still open past seven seconds is aborted (`AbortController`), then JSON with status 504.', 'POST /x: 7 abort 504'],
  ['near miss: Still open: a bound of 7 s for Mistral.', 'POST /x: deferred'],
  ['near miss: A timeout of 7 s is still open after the talks with Mistral.', 'POST /x: deferred'],
])('tells a call that is still open from a question that is: %s', (words, expected) => {
  expect(timesIn(`${HEAD}- \`POST /x\` asks Mistral for a summary. ${words.replace('near miss: ', '')}\n`)).toEqual([expected]);
});

describe('the own words of an endpoint', () => {
  it.each<[string, string]>([
    ['`Promise.race` with an `AbortController` at 8 s, JSON 504', '8 abort 504'],
    ['`AbortSignal.timeout(8500)`, JSON 504 on timeout', '8.5 abort 504'],
    ['`AbortController`, 7 500 ms, JSON 504', '7.5 abort 504'],
    ['gives Mistral six seconds; `Promise.race`, JSON 504', '6 abort 504'],
    ['the film gives an overview, 6 s long; JSON 504', '504'],
    ['`Promise.race` with an `AbortController`, two attempts of 4 seconds each, JSON 504', '8 abort 504'],
    ['`context.WithTimeout`, `deadline_ms` above 8000 is refused; JSON 504', '8 abort 504'],
    ['`asyncio.wait_for(every_try(), timeout=8)`, three attempts within the 8 seconds, JSON 504', '8 abort 504'],
    ['near miss: `asyncio.wait_for(one_try(), timeout=8)`, three attempts within the hour, JSON 504', '24 abort 504'],
    ['aborted after nine seconds, then 504 as JSON, never HTML', '9 abort 504'],
    ['raced against an `AbortController` that fires after eight and a half seconds, JSON 504', '8.5 abort 504'],
    ['ends after six seconds (`http.Client{Timeout: 6 * time.Second}`), then 504 as JSON', '6 abort 504'],
    ['near miss: aborted after nine and a half seconds, JSON 504', '9.5 abort 504'],
    ['`asyncio.wait_for(..., timeout=9)`; 504 `{"detail": "slow"}`', '9 abort 504'],
    ['`context.WithTimeout(ctx, 8*time.Second)`, JSON 504', '8 abort 504'],
    ['near miss: `context.WithTimeout(ctx, 8*time.Second)`, then 504, rendered by `ErrorHTML`', '8 abort'],
    ['near miss: `context.WithTimeout(ctx, 8*time.Second)`, then 504 with the usual error page', '8 abort'],
    ['the client has `timeout: 4000`, one retry; JSON 504', '8 abort 504'],
    ['`asyncio.wait_for(..., timeout=4)` and is tried three times, JSON 504', '12 abort 504'],
    ['a race against 5 s with one retry, 9 s in total, JSON 504', '9 abort 504'],
    ['`withDeadline(8_000)`, JSON 504', '8 abort 504'],
    ['`Http::timeout(8)`; `response()->json([...], 504)`', '8 abort 504'],
    ['`AbortController`, nach 8,5 Sekunden `abort()`, dann 504 als JSON', '8.5 abort 504'],
    ['8 seconds per call by `context.WithTimeout`, `http.StatusGatewayTimeout`', '8 abort 504'],
    ['`request_timeout: 8`, then `render json: e, status: :gateway_timeout`', '8 abort 504'],
    ['near miss: `AbortSignal.timeout(8000)`, then `Response.json({ error, status: 504 })`', '8 abort'],
    ['near miss: `AbortSignal.timeout(8000)`, then 200; the JSON body has a field `status` with 504', '8 abort'],
    ['near miss: `AbortSignal.timeout(8000)`; the HTTP status stays 200, the JSON has `"status": 504`', '8 abort'],
    ['near miss: asked over httpx with `timeout=8000`, JSON 504', '8000 abort 504'],
    ['near miss: `request_timeout: 8`, then `return {"code": "gateway_timeout"}`', '8 abort'],
    ['aborted after 8 s, JSON 504 and never the HTML page of Vercel', '8 abort 504'],
    ['sends two prompts one after the other, each with `withDeadline(8_000)`, JSON 504', '16 abort 504'],
    ['the `AbortController` fires at 7 s; on a timeout the client receives 503', '7 abort'],
    ['bounded by the service’s request timeout, 8 s (`--timeout=8`), 504 as JSON', 'platform 8 504'],
    ['near miss: polls every 8 s for the state', ''],
    ['`export const maxDuration = 9`; JSON 504', 'platform 9 504'],
    ['`onRequest({ timeoutSeconds: 9 })`; JSON 504', 'platform 9 504'],
    ['`client.chat({ timeout: 8000 })`; JSON 504', '8 abort 504'],
    ['`AbortController` at 8 s; on timeout 500 with the HTML page', '8 abort'],
    ['timeout of 30 s', '30'],
    ['has a sensible timeout', 'vague'],
    ['slow answers are handled gracefully', 'vague'],
    ['timeout to be defined', 'deferred'],
    ['`withTimeoutOrNull(8_000)`, JSON 504', '8 abort 504'],
    ['`future.get(8, TimeUnit.SECONDS)`, JSON 504', '8 abort 504'],
    ['`call.WaitAsync(TimeSpan.FromSeconds(8))`, JSON 504', '8 abort 504'],
    ['`callTimeout(8, TimeUnit.SECONDS)` of OkHttp, JSON 504', '8 abort 504'],
    ['`TimeoutLayer::new(Duration::from_secs(8))`, JSON 504', '8 abort 504'],
    ['`got.post(url, { timeout: { request: 8000 } })`, JSON 504', '8 abort 504'],
    ['`pTimeout(call(), { milliseconds: 8000 })`, JSON 504', '8 abort 504'],
    ['`Task.yield(task, 8_000) || Task.shutdown(task)`, JSON 504', '8 abort 504'],
    ['`new Agent({ bodyTimeout: 8000 })`, JSON 504', '8 abort 504'],
    ['near miss: `withTimeoutOrNull(45_000)`, JSON 504', '45 abort 504'],
    ['near miss: `proxy_read_timeout 8s`, JSON 504', 'platform 8 504'],
    ['near miss: `cache.get(8, "SECONDS")`', ''],
    ['just awaits the model', 'denied'],
    ['near miss: usually takes two or three seconds', ''],
    ['near miss: the page calls the route with `AbortSignal.timeout(7000)`; on timeout JSON 504', ''],
    ['the app calls the model with `AbortSignal.timeout(7000)`; on timeout JSON 504', '7 abort 504'],
    ['`AbortSignal.timeout(7000)`; on timeout JSON 504 and Twilio goes to the second address', '7 abort 504'],
    ['near miss: the page aborts with an `AbortController` in the browser after 8 s', ''],
    ['near miss: judges the first 3 seconds while somebody waits', ''],
    ['`AbortController` after 8 s if no first token has come, JSON 504; the model finishes when it has finished', 'vague abort 504'],
    ['`AbortController` after 8 s if no first token has come, JSON 504; the stream ends after 40 s in any case', '8 abort 504'],
    ['`AbortController` gives the model 6 s to its first byte, after that JSON 504. A stream that has started is closed at 25 s', '6 abort 504'],
    ['`AbortController`, 7 s per pair. A pair whose answer did not come is marked `failed`', '7 abort fallback'],
    ['`AbortSignal.timeout(6_000)`; it takes the printed sentence when they are over', '6 abort fallback'],
    ['`AbortSignal.timeout(6_000)`; when the six seconds are up the old title is left alone', '6 abort fallback'],
    ['`AbortSignal.timeout(5_000)`. A call that runs out counts as an error for that row and the loop continues', '5 abort fallback'],
    ['near miss: session timeout of 30 minutes', ''],
    ['near miss: voice note of 90 s at most', ''],
    ['near miss: 5 per 10 seconds per user', ''],
  ])('%s → %s', (words, expected) => {
    expect(timesIn(`${HEAD}- \`POST /a\` asks OpenAI: ${words.replace(/^near miss: /, '')}.\n`)).toEqual([`POST /a: ${expected}`.trim()]);
  });
});

describe('statements elsewhere', () => {
  const list = `${HEAD}- \`POST /drafts\` asks OpenAI for a draft\n- \`POST /titles\` asks OpenAI for a title\n- \`POST /jobs/digest\` the worker asks OpenAI\n\n`;

  it.each<[string, string, readonly string[]]>([
    ['by name', '## Timeouts\n\n`/titles`: `AbortController` at 6 s, JSON 504.\n', ['POST /drafts:', 'POST /titles: 6 abort 504', 'POST /jobs/digest:']],
    ['all, in a paragraph that goes on', '## Code\n\nAll OpenAI calls go through `lib/ai.ts`:\n\n```ts\nawait openai.chat.completions.create(body, { signal: AbortSignal.timeout(8000) });\n```\n\nWhen the signal fires, the route answers with JSON and status 504, and the app hides the titles.\n', ['POST /drafts: 8 abort 504', 'POST /titles: 8 abort 504', 'POST /jobs/digest: 8 abort 504']],
    ['all', '## Timeouts\n\nAll OpenAI calls go through `withDeadline()`, which races them against 7 s, aborts and answers JSON 504.\n', ['POST /drafts: 7 abort 504', 'POST /titles: 7 abort 504', 'POST /jobs/digest: 7 abort 504']],
    ['carried on', '## Timeouts\n\n`/drafts` and `/titles` call OpenAI. Both calls are aborted after 8 s and answered with JSON 504.\n', ['POST /drafts: 8 abort 504', 'POST /titles: 8 abort 504', 'POST /jobs/digest:']],
    ['several in one sentence, each with its own', '## Timeouts\n\nDrafts are cut off after 8 s and titles after 20 s (`asyncio.wait_for`); the client then gets JSON 504.\n', ['POST /drafts: 8 abort 504', 'POST /titles: 20 abort 504', 'POST /jobs/digest:']],
    ['… the bound before its call', '## Timeouts\n\n8 s for the draft, 6 s for the title, both with an `AbortController`, then JSON 504.\n', ['POST /drafts: 8 abort 504', 'POST /titles: 6 abort 504', 'POST /jobs/digest:']],
    ['a table', '## Timeouts\n\n| Route | Timeout |\n|---|---|\n| /drafts | 9 s, `AbortController`, JSON 504 |\n| /titles | same as above |\n', ['POST /drafts: 9 abort 504', 'POST /titles: 9 abort 504', 'POST /jobs/digest:']],
    ['a table, in other words', '## Timeouts\n\n| Route | Timeout |\n|---|---|\n| /drafts | 9 s, `AbortController`, JSON 504 |\n| /titles | as in the previous row |\n', ['POST /drafts: 9 abort 504', 'POST /titles: 9 abort 504', 'POST /jobs/digest:']],
    ['a table with ditto marks', '## Timeouts\n\n| Route | Timeout |\n|---|---|\n| /drafts | 9 s, `AbortController`, JSON 504 |\n| /titles | 〃 |\n| /jobs/digest | " |\n', ['POST /drafts: 9 abort 504', 'POST /titles: 9 abort 504', 'POST /jobs/digest: 9 abort 504']],
    ['near miss: a cell in quotes', '## Timeouts\n\n| Route | Timeout |\n|---|---|\n| /drafts | 9 s, `AbortController`, JSON 504 |\n| /titles | "none" |\n', ['POST /drafts: 9 abort 504', 'POST /titles:', 'POST /jobs/digest:']],
    ['a fallback', '## Timeouts\n\n`/jobs/digest`: aborted after 9 s, then the digest goes out with a fallback text.\n', ['POST /drafts:', 'POST /titles:', 'POST /jobs/digest: 9 abort fallback']],
    ['what is left to the platform', '## Timeouts\n\nAll OpenAI calls are aborted after 8 s, JSON 504. `/titles` takes longer, so it relies on the load balancer, whose idle timeout is 9 s.\n', ['POST /drafts: 8 abort 504', 'POST /titles: 8 504', 'POST /jobs/digest: 8 abort 504']],
    ['near miss: another vendor', '## Timeouts\n\nStripe calls have a timeout of 5 s.\n', ['POST /drafts:', 'POST /titles:', 'POST /jobs/digest:']],
    ['near miss: risks', '## Risks\n\nWithout an abort after 9 s `/drafts` may hang.\n', ['POST /drafts:', 'POST /titles:', 'POST /jobs/digest:']],
  ])('%s', (_name, text, expected) => {
    expect(timesIn(list + text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['a listing that all use', `## AI calls\n\nThe routes go through one function:\n\n${fence('go', 'ctx, cancel := context.WithTimeout(r.Context(), 8*time.Second)', 'answer, err := model.Chat(ctx, prompt)', 'return e.JSON(504, late)')}\n`, ['POST /drafts: 8 abort 504', 'POST /titles: 8 abort 504', 'POST /jobs/digest: 8 abort 504']],
    ['an exception', '## Waiting for the model\n\nNobody calls OpenAI in another way, titles excepted. Every call is aborted after 8 s and answered with JSON 504.\n', ['POST /drafts: 8 abort 504', 'POST /titles:', 'POST /jobs/digest: 8 abort 504']],
    ['the same as another', '## Timeouts\n\n- `/drafts`: aborted after 8 s, JSON 504.\n- `/titles`: the same timeout as `/drafts`.\n', ['POST /drafts: 8 abort 504', 'POST /titles: 8 abort 504', 'POST /jobs/digest:']],
    ['a decision that was not taken', '## D-2 Bound\n\nRejected. `/drafts` is aborted after 8 s, JSON 504.\n', ['POST /drafts:', 'POST /titles:', 'POST /jobs/digest:']],
    ['a decision that was taken', '## D-2 Bound\n\nAccepted. `/drafts` is aborted after 8 s, JSON 504.\n', ['POST /drafts: 8 abort 504', 'POST /titles:', 'POST /jobs/digest:']],
    ['near miss: a listing under a name', `## AI calls\n\n\`/titles\`:\n\n${fence('ts', 'await model.run(prompt, { signal: AbortSignal.timeout(6000) });', 'return Response.json(late, { status: 504 });')}\n`, ['POST /drafts:', 'POST /titles: 6 abort 504', 'POST /jobs/digest:']],
  ])('%s', (_name, text, expected) => {
    expect(timesIn(list + text)).toEqual(expected);
  });

  it('reads the option of a PHP client', () => {
    expect(timesIn(`${HEAD}- \`POST /a\` asks OpenAI with a Guzzle client (\`'timeout' => 8\`); late answers are JSON 504.\n`)).toEqual(['POST /a: 8 abort 504']);
  });

  it('gives each model the bound that its name is given', () => {
    const text = `${HEAD}- \`POST /a\` asks Claude for a text\n- \`POST /b\` Deepgram transcribes it\n\n## Calls to models\n\nA helper makes an \`AbortController\` and answers JSON 504. Claude gets 8 s. Deepgram gets 45 s.\n`;
    expect(timesIn(text)).toEqual(['POST /a: 8 abort 504', 'POST /b: 45 abort 504']);
  });

  it('counts the tries that another row tells', () => {
    const table = (tries: string): string => `${HEAD}### POST /a\n\nAsks OpenAI.\n\n| | |\n|---|---|\n| per try | \`AbortSignal.timeout(4000)\` |\n| further tries | ${tries} |\n| all tries failed | JSON 504 |\n`;
    expect(timesIn(table('two, at once'))).toEqual(['POST /a: 12 abort 504']);
    expect(timesIn(table('none'))).toEqual(['POST /a: 4 abort 504']);
  });

  it('counts the tries that another item tells beside something else', () => {
    const list = (tries: string): string => `${HEAD}### POST /a\n\nAsks OpenAI.\n\n- Each try gets \`AbortSignal.timeout(4000)\`.\n- OpenAI often answers 429: ${tries}.\n- JSON 504 after the last one.\n`;
    expect(timesIn(list('up to three tries per request'))).toEqual(['POST /a: 12 abort 504']);
    expect(timesIn(list('the page tells so'))).toEqual(['POST /a: 4 abort 504']);
  });

  it('reads the listing under the heading of an endpoint', () => {
    const code = fence('ts', 'const ctrl = new AbortController();', 'setTimeout(() => ctrl.abort(), 9_000);', 'return Response.json({ error: "slow" }, { status: 504 });');
    expect(timesIn(`${HEAD}### POST /drafts\n\nAsks OpenAI.\n\n${code}\n`)).toEqual(['POST /drafts: 9 abort 504']);
  });

  it('reads a timer that rejects under a name of its own', () => {
    const code = fence('ts', 'const late = new Promise((_, no) => setTimeout(() => no(new Late()), 6_500));', 'await Promise.race([ask(), late]);', 'return Response.json({ error: "late" }, { status: 504 });');
    expect(timesIn(`${HEAD}### POST /drafts\n\nAsks OpenAI.\n\n${code}\n`)).toEqual(['POST /drafts: 6.5 abort 504']);
    const other = fence('ts', 'setTimeout(() => show(spinner), 6_500);', 'return Response.json({ error: "late" }, { status: 504 });');
    expect(timesIn(`${HEAD}### POST /drafts\n\nAsks OpenAI.\n\n${other}\n`)).not.toEqual(['POST /drafts: 6.5 abort 504']);
  });

  it('wants the end of a stream beside its first byte', () => {
    expect(timesIn(`${HEAD}- \`POST /a\` streams from OpenAI: first byte within 8 s or the \`AbortController\` fires, JSON 504.\n`)).toEqual(['POST /a: vague abort 504']);
    expect(timesIn(`${HEAD}- \`POST /a\` streams from OpenAI: first byte within 8 s or the \`AbortController\` fires, JSON 504; the stream is closed after 40 s.\n`)).toEqual(['POST /a: 8 abort 504']);
    expect(timesIn(`${HEAD}### POST /a\n\nStreams from OpenAI. If no token has come after 6 s it aborts with JSON 504. A stream that has begun is closed 60 seconds after the start.\n`)).toEqual(['POST /a: 6 abort 504']);
    expect(timesIn(`${HEAD}### POST /a\n\nStreams from OpenAI. If no token has come after 6 s it aborts with JSON 504. The stream goes on until the model is done.\n`)).toEqual(['POST /a: vague abort 504']);
  });

  it('counts the tries of a loop', () => {
    const code = (head: string): string => `${HEAD}### POST /a\n\nAsks OpenAI.\n\n${fence('ts', head, '  const text = await callModel(prompt, { signal: AbortSignal.timeout(4_000) });', '}')}\n\nLate answers are JSON 504.\n`;
    expect(timesIn(code('for (let attempt = 1; attempt <= 3; attempt++) {'))).toEqual(['POST /a: 12 abort 504']);
    expect(timesIn(code('for (let attempt = 0; attempt < 2; attempt++) {'))).toEqual(['POST /a: 8 abort 504']);
    expect(timesIn(code('for (let page = 1; page <= 3; page++) {'))).toEqual(['POST /a: 4 abort 504']);
  });

  it('reads the responses of OpenAPI', () => {
    const text = (code: string): string => `# A\n\n## API\n\n${fence('yaml', 'openapi: 3.1.0', 'paths:', '  /a:', '    post:', '      summary: Text by OpenAI', '      responses:', '        "200": { description: text }', `        "${code}": { description: problem+json }`)}\n\n\`AbortController\` with 8 s for \`/a\`.\n`;
    expect(timesIn(text('504'))).toEqual(['POST /a: 8 abort 504']);
    expect(timesIn(text('500'))).toEqual(['POST /a: 8 abort']);
  });
});

it('takes a button for no try', () => {
  const said = (words: string): string[] => timesIn(`${HEAD}- \`POST /x\` asks Mistral. \`Promise.race\` with an \`AbortController\` at 8 s, then JSON 504 and ${words}.\n`);
  expect(said('a Retry button')).toEqual(['POST /x: 8 abort 504']);
  expect(said('a retry link')).toEqual(['POST /x: 8 abort 504']);
  expect(said('a retry before that')).toEqual(['POST /x: 16 abort 504']);
});

it('reads as what a job counts a late answer', () => {
  const said = (words: string): string[] => timesIn(`${HEAD}- \`GET /api/cron/reread\` each model call has an 8 s abort, ${words}\n`);
  expect(said('a timeout counts as unreadable')).toEqual(['GET /api/cron/reread: 8 abort fallback']);
  expect(said('late rows are tagged as needs_human')).toEqual(['GET /api/cron/reread: 8 abort fallback']);
  expect(said('a timeout is logged')).toEqual(['GET /api/cron/reread: 8 abort']);
});

it('reads a wait that a named number bounds', () => {
  const said = (...code: string[]): string[] => timesIn(`${HEAD}### POST /a\n\nAsks Mistral.\n\n${fence('', ...code)}\n\nLate answers are JSON 504.\n`);
  expect(said('PATIENCE = 6.0', '', 'answer = await asyncio.wait_for(ask_model(text), timeout=PATIENCE)')).toEqual(['POST /a: 6 abort 504']);
  expect(said('const PATIENCE_MS = 7_000;', 'await callModel(text, { signal: AbortSignal.timeout(PATIENCE_MS) });')).toEqual(['POST /a: 7 abort 504']);
  expect(said('const patience = 20 * 1000;', 'const timer = setTimeout(() => controller.abort(), patience);', 'await callModel(text, controller.signal);')).toEqual(['POST /a: 20 abort 504']);
  expect(said('# PATIENCE = 6.0', 'answer = await asyncio.wait_for(ask_model(text), timeout=PATIENCE)')).toEqual(['POST /a: abort 504']);
  expect(said('PATIENCE = 6.0', 'OTHER = 30', 'answer = await asyncio.wait_for(ask_model(text), timeout=OTHER)')).toEqual(['POST /a: 30 abort 504']);
});

it('reads a label on waiting as no deferral', () => {
  const said = (words: string): string[] => timesIn(`${HEAD}### POST /a\n\nAsks Mistral.\n\n${words}\n`);
  expect(said('Waiting for models: it is raced against 8.5 s with `Promise.race` and an `AbortController`; the loser gets a JSON `504`.')).toEqual(['POST /a: 8.5 abort 504']);
  expect(said('`Promise.race` with an `AbortController` at 8 s and a JSON 504 are waiting for the next release.')[0]).not.toBe('POST /a: 8 abort 504');
});

it.each([
  ['There is one helper, and every Mistral call of ours is made through it. It races the fetch against 8 seconds (`Promise.race`), then JSON 504.', ['POST /a: 8 abort 504', 'POST /b: 8 abort 504']],
  ['near miss: There is one helper, and every letter is folded by it. It waits for 8 seconds.', ['POST /a:', 'POST /b:']],
])('goes on about all calls: %s', (words, expected) => {
  expect(timesIn(`${HEAD}- \`POST /a\` asks Mistral for a summary.\n- \`POST /b\` asks Mistral for a plan.\n\n## Rules\n\n${words.replace('near miss: ', '')}\n`)).toEqual(expected);
});

describe('a list of endpoints of which one is described', () => {
  const DRAFT = `${HEAD}- \`POST /tales\` asks Mistral for a tale.\n- \`POST /verses\` asks Mistral for a verse.\n- \`GET /summaries\`: 20 per page.\n- \`POST /logs/:id/summaries\` asks Mistral to sum up.\n\n## Waiting\n\n`;
  const BOUNDED = 'one helper: `Promise.race` with an `AbortController` that fires after 8 s; then JSON with status 504.';
  it.each([
    ['`POST /tales`, `POST /verses` and the summary route share', 'POST /logs/:id/summaries: 8 abort 504'],
    ['The summary call, `POST /tales` and `POST /verses` share', 'POST /logs/:id/summaries: 8 abort 504'],
    ['near miss: `POST /tales` and `POST /verses`, unlike the summary route, share', 'POST /logs/:id/summaries:'],
    ['near miss: `POST /tales` and `POST /verses` (see the summary route) share', 'POST /logs/:id/summaries:'],
  ])('%s', (words, expected) => {
    expect(timesIn(`${DRAFT}${words.replace('near miss: ', '')} ${BOUNDED}\n`)).toEqual(['POST /tales: 8 abort 504', 'POST /verses: 8 abort 504', 'GET /summaries:', expected]);
  });
});

it('takes "the last one" for an endpoint only where one may be meant', () => {
  const two = (words: string): string[] => timesIn(`${HEAD}- \`POST /x\` asks Mistral for a summary.\n- \`POST /y\` asks Mistral for a tale.\n\n- \`POST /x\`: two attempts with \`AbortSignal.timeout(4000)\`; ${words} JSON with status 504.\n`);
  expect(two('when the last one is aborted,')).toEqual(['POST /x: 8 abort 504', 'POST /y:']);
  expect(two('if the first one fails and the last one too,')).toEqual(['POST /x: 8 abort 504', 'POST /y:']);
});

it.each([
  ['Takes audio, 90 seconds at most.', 'POST /x:'],
  ['Takes a clip (no longer than 60 s).', 'POST /x:'],
  ['near miss: Speech, 8 s at most, then the call is cut off.', 'POST /x: 8'],
  ['near miss: The wait for speech is 8 s at most.', 'POST /x: 8'],
])('tells how long a recording is from how long somebody waits: %s', (words, expected) => {
  expect(timesIn(`${HEAD}- \`POST /x\` asks Mistral for a summary. ${words.replace('near miss: ', '')}\n`)).toEqual([expected]);
});

it.each<[string, string]>([
  ['there is one second attempt, likewise six seconds', 'POST /x: 12 abort'],
  ['a second one follows, also of six seconds', 'POST /x: 12 abort'],
  ['there is a second try if the first expires', 'POST /x: 12 abort'],
  ['there is no second attempt', 'POST /x: 6 abort'],
  ['a second attempt is not made', 'POST /x: 6 abort'],
  ['after one second the form shows a spinner', 'POST /x: 6 abort'],
])('counts a second try: %s', (words, expected) => {
  expect(timesIn(`${HEAD}### POST /x\n\nAsks Mistral for a summary. The call runs under \`asyncio.wait_for(..., timeout=6)\`, and ${words}.\n`)).toEqual([expected]);
});

describe('whoever waits for a model', () => {
  const told = (words: string): string[] => timesIn(`# A\n\n## Waiting\n\n${words}\n\n## API Endpoints\n\n\`POST /x\` asks Mistral for a summary, for which it waits 4 s.\n\n\`POST /y\` gets an embedding from Voyage, within 5 s.\n`);
  it.each<[string]>([
    ['**2.1 Waiting for a model.** A handler that waits for a model must derive a context with `context.WithTimeout` and must answer 504 with JSON once it has expired.'],
    ['**Time.** Every route that calls a model runs under `context.WithTimeout` and answers 504 with JSON.'],
    ['**Time.** Whoever waits for a language model derives a context with `context.WithTimeout` and answers 504 with JSON.'],
  ])('%s', (words) => {
    expect(told(words)).toEqual(['POST /x: 4 abort 504', 'POST /y: 5 abort 504']);
  });
  it.each<[string]>([
    ['**Time.** A job that waits for a model derives a context with `context.WithTimeout`.'],
    ["**Time.** A handler that waits for a model is ended by Cloud Run's own request timeout."],
  ])('near miss: %s', (words) => {
    expect(told(words)).not.toEqual(['POST /x: 4 abort 504', 'POST /y: 5 abort 504']);
    expect(told(words).some((each) => each.includes('504'))).toBe(false);
  });
});

it('reads the bounds of a table by the codes of routes, which are no tasks', () => {
  const routes = '| Ref | Route | Purpose |\n|---|---|---|\n| K-01 | POST `/x` | asks Mistral for a summary |\n| K-02 | POST `/y` | asks Mistral for a title |\n| K-03 | GET `/z` | lists both |\n';
  const table = '| Ref | Bound | How it ends | Answer |\n|---|---|---|---|\n| K-01 | 8 s | `AbortController`, request cancelled | 504 problem+json |\n| K-02 | 6 s | `CompletableFuture.orTimeout(6, SECONDS)` | 200 with `title: null` |\n';
  expect(timesIn(`# A\n\n## API Endpoints\n\n${routes}\n## How long models may take\n\n${table}`)).toEqual(['POST /x: 8 abort 504', 'POST /y: 6 abort', 'GET /z:']);
});
