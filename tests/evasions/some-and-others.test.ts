import { describe, expect, it } from 'vitest';
import { verdictOn } from './document.js';

const TWO = ['## Endpoints', '', '| Endpoint | Purpose |', '|---|---|', '| `POST /advice` | asks OpenAI what to sow and waits for the answer |', '| `POST /leases` | lets a plot |', ''];

describe('what is said of some of a group, and not of which', () => {
  it.each<[string, string]>([
    ['Routes require a Supabase JWT.', 'pass'],
    ['Most handlers start with `requireUser(req)`.', 'fail'],
    ['Every handler starts with `requireUser(req)`.', 'pass'],
    ['Handlers may start with `requireUser(req)`.', 'fail'],
    ['Nearly all routes require a Supabase JWT.', 'fail'],
    ['Half of the routes require a Supabase JWT.', 'fail'],
    ['All sensitive routes require a Supabase JWT.', 'fail'],
    ['The routes that need it require a Supabase JWT.', 'fail'],
    ['All of our routes require a Supabase JWT; most pages do as well.', 'pass'],
  ])('auth: %s', async (words, expected) => {
    expect(await verdictOn('named-auth-per-post', 'endpoint:POST /leases', ...TWO, words)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Most AI endpoints are limited to 5 requests per minute and user.', 'fail'],
    ['All AI endpoints are limited to 5 requests per minute and user.', 'pass'],
    ['Most endpoints get 60 requests per minute; AI endpoints get 5 requests per minute and user.', 'pass'],
  ])('limits: %s', async (words, expected) => {
    expect(await verdictOn('rate-limit-per-paid-call', 'endpoint:POST /advice', ...TWO, '## Limits', '', words)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Most model calls are cut off after 8 s by an `AbortController` and answered with JSON 504.', 'fail'],
    ['All model calls are cut off after 8 s by an `AbortController` and answered with JSON 504.', 'pass'],
  ])('waits: %s', async (words, expected) => {
    expect(await verdictOn('ai-call-timeout', 'endpoint:POST /advice', ...TWO, '## Timeouts', '', words)).toBe(expected);
  });

  it.each<[string, string]>([
    ['RLS is on for most of these tables, policy `member_id = auth.uid()`:', 'fail'],
    ['RLS is on for all of these tables, policy `member_id = auth.uid()`:', 'pass'],
  ])('row level security: %s', async (words, expected) => {
    expect(await verdictOn('rls-per-table', 'table:leases', '## Tables', '', words, '', '- `leases` (id, member_id)')).toBe(expected);
  });
});

describe('a route that is set apart from all', () => {
  it.each<[string, string]>([
    ['All routes require a Supabase JWT. `POST /leases` does not.', 'fail'],
    ['All routes require a Supabase JWT; `POST /leases` does not.', 'fail'],
    ['All routes require a Supabase JWT. `POST /leases` needs none.', 'fail'],
    ['All routes require a Supabase JWT. `POST /leases` is open.', 'fail'],
    ['All routes require a Supabase JWT. `POST /leases` is open to members.', 'pass'],
    ['All routes require a Supabase JWT; `GET /plots` does not.', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await verdictOn('named-auth-per-post', 'endpoint:POST /leases', ...TWO, words)).toBe(expected);
  });

  it('is none that the group reaches, though it is the only one', async () => {
    const ONE = ['## Endpoints', '', '| Endpoint | Purpose |', '|---|---|', '| `POST /leases` | lets a plot |', ''];
    expect(await verdictOn('named-auth-per-post', 'endpoint:POST /leases', ...ONE, 'All endpoints require a Supabase JWT, except `POST /leases`.')).toBe('fail');
    expect(await verdictOn('named-auth-per-post', 'endpoint:POST /leases', ...ONE, 'All endpoints require a Supabase JWT, except `GET /plots`.')).toBe('pass');
  });
});

describe('what an entry says of the other routes', () => {
  it.each<[string, string]>([
    ['The path is secret enough; `CRON_SECRET` protects the other cron routes.', 'fail'],
    ['The other cron routes check `CRON_SECRET`.', 'fail'],
    ['Like the other cron routes, it checks `CRON_SECRET`.', 'pass'],
    ['`CRON_SECRET` is checked, as the other cron routes do.', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await verdictOn('worker-auth', 'endpoint:GET /cron/remind', '## Endpoints', '', `- \`GET /cron/remind\` is called by Vercel Cron each night. ${words}`)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Rate limit: 5/min per user for GET requests.', 'fail'],
    ['Rate limit: 5/min per user for POST requests, 60/min for GET requests.', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await verdictOn('rate-limit-per-paid-call', 'endpoint:POST /advice', '## Endpoints', '', `- \`POST /advice\` asks OpenAI what to sow. ${words}`)).toBe(expected);
  });

  it('is of another class of a legend', async () => {
    const legend = (code: string): Promise<string> => verdictOn('rate-limit-per-paid-call', 'endpoint:POST /advice', '## Endpoints', '', '| Endpoint | Purpose | Limit |', '|---|---|---|', `| \`POST /advice\` | asks OpenAI what to sow | ${code} |`, '', 'L1: six calls in ten minutes for one member. L2: generous.');
    expect([await legend('L1'), await legend('L2')]).toEqual(['pass', 'fail']);
  });
});

describe('a machine that is spoken of beside a route for people', () => {
  const told = (words: string, auth = ' Auth: Supabase session.'): Promise<string> => verdictOn('rate-limit-per-paid-call', 'endpoint:POST /advice', '## Endpoints', '', `- \`POST /advice\` asks OpenAI what to sow.${auth} ${words}`);
  it.each(['The result is kept for a background job that builds the almanac.', 'A webhook of the weather service keeps the data fresh.', 'Support can also run it by hand.', 'Old answers go with the nightly cron.', 'It is not called by Vercel Cron.', 'Inngest runs the follow-up.', 'Later an operator recomputes the index.'])('exempts nothing: %s', async (words) => {
    expect(await told(words)).toBe('fail');
  });

  it.each(['It queues a background job for each bed.', 'It sends a webhook to the partner.', 'Old answers are deleted by the nightly cron.', 'A one-off script filled the old rows.', 'It is not called by Vercel Cron.'])('exempts nothing, whatever is said of auth: %s', async (words) => {
    expect(await told(words, '')).toBe('fail');
  });

  it('takes a limit for no one who calls', async () => {
    expect([await told('One call per member and day.', ''), await told('One call per garden.', '')]).toEqual(['pass', 'not judged']);
  });

  it.each(['It is called by Vercel Cron each night.', 'It is run by hand from our laptops.', 'It is called by a background job.'])('near miss: %s', async (words) => {
    expect(await told(words, '')).toBe('not judged');
  });
});

describe('exceptions in few words', () => {
  const MODELS = ['## Endpoints', '', '| Endpoint | What happens |', '|---|---|', '| `POST /outline` | one Anthropic call |', '| `POST /draft` | one Anthropic call |', ''];
  const limits = async (words: string): Promise<readonly string[]> => Promise.all(['/outline', '/draft'].map((path) => verdictOn('rate-limit-per-paid-call', `endpoint:POST ${path}`, ...MODELS, `Sixty calls per hour and user on all routes that call Anthropic${words}`)));
  it.each([' (bar `POST /outline`).', ', save for `POST /outline`.', ', save `POST /outline`.', ', but not `POST /outline`.', ' (not `POST /outline`).', ', short of `POST /outline`.', ' minus `POST /outline`.', ' except `POST /outline`.', ', leaving out `POST /outline`.', ', leaving `POST /outline` out.', ', `POST /outline` being the exception.', ' – `POST /outline` not among them.', '; `POST /outline` stays outside.', ', not counting `POST /outline`.', '. Bar `POST /outline`.', '. Not so `POST /outline`.', '. The exception is `POST /outline`.', '. `POST /outline` is exempt.', '[^1].\n\n[^1]: Save for `POST /outline`.', '[^1]; above it 429.\n\n[^1]: Bar `POST /outline`.'])('take out: %s', async (words) => {
    expect(await limits(words)).toEqual(['fail', 'pass']);
  });

  it.each([' (even `POST /outline`).', ', including `POST /outline`.', ', `POST /outline` included.', ', `POST /outline` too.', ', not only `POST /outline`.', '[^1]; above it 429.\n\n[^1]: Even `POST /outline`.', ' from the search bar.'])('count in: %s', async (words) => {
    expect(await limits(words)).toEqual(['pass', 'pass']);
  });

  it.each<[string, readonly string[]]>([
    ['All write routes need a Supabase JWT (bar `POST /outline`).', ['fail', 'pass']],
    ['All write routes need a Supabase JWT, but not `POST /outline`.', ['fail', 'pass']],
    ['All write routes need a Supabase JWT. Save for `POST /outline`.', ['fail', 'pass']],
    ['All write routes need a Supabase JWT (even `POST /outline`).', ['pass', 'pass']],
  ])('%s', async (words, expected) => {
    expect(await Promise.all(['/outline', '/draft'].map((path) => verdictOn('named-auth-per-post', `endpoint:POST ${path}`, ...MODELS, '## Auth', '', words)))).toEqual(expected);
  });
});

describe('two negations', () => {
  it.each<[string, string]>([
    ['Without a Supabase session no write gets through.', 'pass'],
    ['No write gets through without a Supabase session.', 'pass'],
    ['There is not a single endpoint that works without a Supabase JWT.', 'pass'],
    ['Nothing is public: every handler calls `requireUser()`.', 'pass'],
    ['Nothing is checked: no handler calls `requireUser()`.', 'fail'],
    ['Without a Supabase session every write gets through.', 'fail'],
    ['There is not a single endpoint with a Supabase JWT.', 'fail'],
    ['It is not the case that `POST /leases` can be called without a Supabase JWT.', 'pass'],
    ['It is the case that `POST /leases` can be called without a Supabase JWT.', 'fail'],
    ['It is not the case that `POST /leases` verifies the Supabase JWT.', 'fail'],
    ['It is not the case that `POST /leases` cannot be called without a Supabase JWT.', 'fail'],
    ['It is a myth that `POST /leases` works without a Supabase JWT.', 'pass'],
    ['It is wrong that nobody checks the Supabase JWT on `POST /leases`.', 'pass'],
    ['It is not true that `POST /leases` is public; it verifies the Supabase JWT.', 'pass'],
    ['It must not happen that `POST /leases` is called without a Supabase JWT.', 'pass'],
    ['There is no way to call `POST /leases` without a Supabase JWT.', 'pass'],
    ['There is a way to call `POST /leases` without a Supabase JWT.', 'fail'],
    ['No lease is made on `POST /leases` without a Supabase JWT.', 'pass'],
    ['It is no secret that `POST /leases` can be called without a Supabase JWT.', 'fail'],
  ])('auth: %s', async (words, expected) => {
    expect(await verdictOn('named-auth-per-post', 'endpoint:POST /leases', ...TWO, '## Security', '', words)).toBe(expected);
  });

  it.each<[string, string]>([
    ['A model call that has not answered after 8 s is aborted (`AbortController`) and the client gets JSON with status 504.', 'pass'],
    ['After 8 s `AbortController.abort()` is called and the promise is awaited anyway; JSON 504 when it settles.', 'fail'],
    ['After 8 s `AbortController.abort()` is called, the promise rejects, and the handler answers JSON 504.', 'pass'],
  ])('waits: %s', async (words, expected) => {
    expect(await verdictOn('ai-call-timeout', 'endpoint:POST /advice', ...TWO, '## Timeouts', '', words)).toBe(expected);
  });

  it('are of others', async () => {
    const limit = (words: string): Promise<string> => verdictOn('rate-limit-per-paid-call', 'endpoint:POST /advice', ...TWO, '## Limits', '', words);
    expect([await limit('The AI route has a budget of 20 answers per member and day. Others have no limit.'), await limit('The leases route has a budget of 20 leases per member and day. Others have no limit.')]).toEqual(['pass', 'fail']);
  });
});

describe('what somebody wishes, assumes or has read somewhere', () => {
  it.each<[string, string]>([
    ['The team would like every endpoint to require a Supabase JWT.', 'fail'],
    ['It is assumed that every endpoint requires a Supabase JWT.', 'fail'],
    ['It is checked that every endpoint requires a Supabase JWT.', 'pass'],
    ['Every endpoint requires a Supabase JWT, according to the old wiki.', 'fail'],
    ['Every endpoint requires a Supabase JWT, according to the decision above.', 'pass'],
    ['Every endpoint will require a Supabase JWT from May on.', 'fail'],
    ['Every endpoint requires a Supabase JWT from May 2023 on.', 'pass'],
    ['Every endpoint requires a Supabase JWT. For `POST /leases` this is switched off during the season.', 'fail'],
    ['Every endpoint requires a Supabase JWT. For `POST /advice` this is switched off during the season.', 'pass'],
  ])('auth: %s', async (words, expected) => {
    expect(await verdictOn('named-auth-per-post', 'endpoint:POST /leases', ...TWO, '## Security', '', words)).toBe(expected);
  });

  it.each<[string, string]>([['`leases`: as agreed.', 'fail'], ['`leases`: enabled; owner only.', 'pass']])('row level security: %s', async (words, expected) => {
    expect(await verdictOn('rls-per-table', 'table:leases', '## Tables', '', '- `leases` (id, member_id)', '', '## RLS', '', words)).toBe(expected);
  });

  it.each<[string, string]>([
    ['At 60 requests per minute OpenAI turns us away.', 'fail'],
    ['At 60 requests per minute and member the API turns them away.', 'pass'],
  ])('limits: %s', async (words, expected) => {
    expect(await verdictOn('rate-limit-per-paid-call', 'endpoint:POST /advice', ...TWO, '## Limits', '', words)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Model calls: 8 s by the `AbortController` of the browser, JSON 504.', 'fail'],
    ['Model calls: 8 s by the `AbortController` of the handler, JSON 504.', 'pass'],
  ])('waits: %s', async (words, expected) => {
    expect(await verdictOn('ai-call-timeout', 'endpoint:POST /advice', ...TWO, '## Timeouts', '', words)).toBe(expected);
  });
});
