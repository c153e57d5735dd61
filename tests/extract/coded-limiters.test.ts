import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf, fence } from './support.js';

/** The endpoints with what is claimed of their limits. */
function limitsOf(...listing: string[]): string[] {
  return draftOf(`# A\n\n${fence('ts', ...listing)}\n`).model.endpoints.map((endpoint) => `${endpoint.name} ${weigh(claimsOf(endpoint, 'rateLimit')).outcome}`);
}

const ASK = "app.post('/ask', signedIn, perUser, async (c) => c.json(await openai.chat(c)));";
const SHOW = "app.get('/seen', signedIn, show);";

describe('a limiter that a listing declares', () => {
  it('limits nobody where it is only imported', () => {
    const handler = (line: string): string[] => ["import { limiter } from '@/lib/limiter' // 5 requests per minute per IP", '', "app.post('/ask', async (c) => {", line, '  return c.json(await openai.chat(c));', '});'];
    expect(limitsOf(...handler('  const user = await signedIn(c);'))).toEqual(['POST /ask missing']);
    expect(limitsOf(...handler('  if (!(await limiter.take(c.ip))) return c.text("slow down", 429);'))).not.toEqual(['POST /ask missing']);
  });

  it('limits the routes that carry its name', () => {
    expect(limitsOf('const perUser = rateLimit({ windowMs: 60_000, limit: 10 });', ASK, SHOW)).toEqual(['POST /ask affirmed', 'GET /seen missing']);
    expect(limitsOf('export const perUser = new RateLimiterRedis({', '  points: 6,', '  duration: 60,', '});', ASK)).toEqual(['POST /ask affirmed']);
    expect(limitsOf("const perUser = rateLimit({ windowMs: 60_000, limit: 10 });", "app.use('/ask', perUser);", "app.post('/ask', ask);", SHOW)).toEqual(['POST /ask affirmed', 'GET /seen missing']);
    expect(limitsOf('const perUser = rateLimit({ windowMs: 60_000, limit: 10 });', 'app.use(perUser);', SHOW)).toEqual(['GET /seen affirmed']);
  });

  it('limits nobody else', () => {
    expect(limitsOf('const perHost = rateLimit({ windowMs: 60_000, limit: 10 });', ASK)).toEqual(['POST /ask missing']);
    expect(limitsOf('const perUser = rateLimit(settings);', ASK)).toEqual(['POST /ask missing']);
    expect(limitsOf('const perUser = pageOf({ limit: 10, window: 60 });', ASK)).toEqual(['POST /ask missing']);
  });
});

it('takes the number of a clause for no date of a log', () => {
  const clauses = (first: string): string[] => draftOf(`# A\n\n## API Endpoints\n\n${first} \`POST /ask\`: asks OpenAI. 5/h per user.\n\n3.2.2 \`POST /tell\`: asks OpenAI. Nothing more.\n`).model.endpoints.map((endpoint) => `${endpoint.name} ${weigh(claimsOf(endpoint, 'rateLimit')).outcome}`);
  expect(clauses('3.2.1')).toEqual(['POST /ask affirmed', 'POST /tell missing']);
});

describe('a remark in a listing', () => {
  it('says whose code the lines below it are', () => {
    const limiter = ['const bucket = new Ratelimit({', "  limiter: Ratelimit.slidingWindow(5, '60 s'),", '});'];
    expect(limitsOf(...limiter, '// POST /ask', 'const { success } = await bucket.limit(address);', 'return openai.chat(question);')).toEqual(['POST /ask affirmed']);
    expect(limitsOf('// GET /seen', 'return show(await db.all());', '// POST /ask', "const { success } = await new Ratelimit(Ratelimit.slidingWindow(5, '60 s')).limit(address);", 'return openai.chat(question);')).toEqual(['GET /seen missing', 'POST /ask affirmed']);
  });

  it('names the route that a function serves', () => {
    const timeoutOf = (remark: string): string[] => draftOf(`# A\n\n${fence('go', `func ask(w http.ResponseWriter, r *http.Request) { ${remark}`, '\tctx, cancel := context.WithTimeout(r.Context(), 6*time.Second)', '\tout, err := openai.Ask(ctx, r.Body)', '}')}\n`).model.endpoints.map((endpoint) => `${endpoint.name} ${weigh(claimsOf(endpoint, 'timeout')).outcome}`);
    expect(timeoutOf('// POST /ask')).toEqual(['POST /ask affirmed']);
    expect(timeoutOf('// reads the body')).toEqual([]);
  });
});
