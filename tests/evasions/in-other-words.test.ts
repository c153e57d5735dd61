import { describe, expect, it } from 'vitest';
import { verdictOn } from './document.js';

const ENDPOINTS = ['## Endpoints', ''];

describe('a check that was taken away', () => {
  const told = (words: string): Promise<string> => verdictOn('named-auth-per-post', 'endpoint:POST /leases', ...ENDPOINTS, '- `POST /leases` lets a plot. Auth: Supabase JWT.', '', '## Security', '', words);
  it.each<[string, string]>([
    ['The JWT check of `POST /leases` was removed.', 'fail'],
    ['The JWT check of `POST /leases` is gone.', 'fail'],
    ['We took the JWT check out of `POST /leases`.', 'fail'],
    ['`POST /leases` no longer asks for a JWT.', 'fail'],
    ['`POST /leases` lost its session check.', 'fail'],
    ['The JWT check of `POST /leases` was rewritten.', 'pass'],
    ['The JWT check of `POST /leases` was moved to the middleware.', 'pass'],
    ['The JWT check of `POST /leases` was removed from the handler; the middleware does it.', 'pass'],
    ['The API key check of `POST /leases` was removed in favour of the JWT.', 'pass'],
    ['`POST /leases` asks for a JWT.', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await told(words)).toBe(expected);
  });
});

describe('what is said behind a check, or around it', () => {
  const told = (words: string): Promise<string> => verdictOn('named-auth-per-post', 'endpoint:POST /leases', ...ENDPOINTS, `- \`POST /leases\` lets a plot. ${words}`);
  it.each<[string, string]>([
    ['The JWT check is mocked.', 'fail'],
    ['The Supabase JWT is required by the docs only.', 'fail'],
    ['Supabase JWT, though any string passes.', 'fail'],
    ['Supabase JWT; expired and forged ones are accepted too.', 'fail'],
    ['JWT required, but the middleware is not mounted on this route.', 'fail'],
    ['Supabase JWT is only checked in the UI.', 'fail'],
    ['Without a valid Supabase JWT the call is not processed.', 'pass'],
    ['It rejects calls that do not carry a valid JWT.', 'pass'],
    ['It accepts calls that do not carry a valid JWT.', 'fail'],
    ['It does not run before `requireUser()` has passed.', 'pass'],
    ['Auth: Supabase JWT (no guests).', 'pass'],
    ['Auth: Supabase JWT (no longer).', 'fail'],
    ['Supabase JWT; expired and forged ones are refused.', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await told(words)).toBe(expected);
  });
});

describe('a secret that is compared only where there is one', () => {
  const told = (words: string): Promise<string> => verdictOn('worker-auth', 'endpoint:GET /cron/remind', ...ENDPOINTS, `- \`GET /cron/remind\` is called by Vercel Cron each night and mails members. ${words}`);
  it.each<[string, string]>([
    ['If `CRON_SECRET` is set, the header `Authorization: Bearer CRON_SECRET` is checked.', 'fail'],
    ['The bearer `CRON_SECRET` is checked when it is configured; a wrong one gets 401.', 'fail'],
    ['Where `CRON_SECRET` is defined, the bearer header is compared.', 'fail'],
    ['Compares the bearer with `CRON_SECRET`; skipped when the variable is empty.', 'fail'],
    ['Compares the bearer with `CRON_SECRET`, provided it is set.', 'fail'],
    ['`if (process.env.CRON_SECRET && auth !== process.env.CRON_SECRET) return 401`', 'fail'],
    ['Compares the bearer with `CRON_SECRET`; if that is not set, it answers 500.', 'pass'],
    ['The header is checked against `CRON_SECRET`, which is set in Vercel.', 'pass'],
    ['Only runs if `CRON_SECRET` is set, and compares it with the bearer.', 'pass'],
    ['If the header does not match `CRON_SECRET`, it answers 401.', 'pass'],
    ['If `CRON_SECRET` does not equal the header, it answers 401.', 'pass'],
    ['The header is not compared with `CRON_SECRET`.', 'fail'],
  ])('%s', async (words, expected) => {
    expect(await told(words)).toBe(expected);
  });
});

describe('a handler that compares only what is sent', () => {
  const told = (condition: string): Promise<string> => verdictOn('named-auth-per-post', 'endpoint:POST /weights', ...ENDPOINTS, '- `POST /weights` stores a weight', '', '```js', "router.post('/weights', async (req, env) => {", "  const key = req.headers.get('x-scale-key');", `  if (${condition}) return new Response('no', { status: 401 });`, '  return store(await req.json());', '});', '```');
  it.each<[string, string]>([
    ['key !== env.SCALE_KEY', 'pass'],
    ['!key || key !== env.SCALE_KEY', 'pass'],
    ['key && key !== env.SCALE_KEY', 'fail'],
  ])('%s', async (condition, expected) => {
    expect(await told(condition)).toBe(expected);
  });
});

describe('a cell about auth in words of its own', () => {
  const told = (cell: string): Promise<string> => verdictOn('named-auth-per-post', 'endpoint:POST /votes', ...ENDPOINTS, '| Method | Path | Auth | Purpose |', '|---|---|---|---|', `| POST | \`/votes\` | ${cell} | takes a vote |`, '', '## Security', '', 'All endpoints require a Supabase JWT.');
  it.each<[string, string]>([
    ['whoever asks may vote', 'fail'],
    ['the embed has no cookie', 'fail'],
    ['open to the street', 'fail'],
    ['the whole world', 'fail'],
    ['any visitor', 'fail'],
    ['no questions asked', 'fail'],
    ['we trust the caller', 'fail'],
    ['whoever holds a JWT', 'pass'],
    ['the kiosk has no keyboard', 'pass'],
    ['open to members', 'pass'],
    ['open to all members', 'pass'],
    ['anyone in the household', 'pass'],
    ['anyone on the internet', 'fail'],
  ])('%s', async (cell, expected) => {
    expect(await told(cell)).toBe(expected);
  });
});

describe('a note in a sequence diagram', () => {
  const told = (note: string): Promise<string> => verdictOn('named-auth-per-post', 'endpoint:POST /leases', ...ENDPOINTS, '- `POST /leases` lets a plot.', '', 'All endpoints require a Supabase JWT.', '', '## Data flow', '', '```mermaid', 'sequenceDiagram', '  B->>API: POST /leases', `  ${note}`, '  API->>DB: insert lease', '```');
  it.each<[string, string]>([
    ['Note over API: no token is asked for here', 'fail'],
    ['Note right of API: nobody has to sign in for this', 'fail'],
    ['Note over B,API: public, without a JWT', 'fail'],
    ['Note over API: the caller is not checked', 'fail'],
    ['Note over API: the token is asked for here', 'pass'],
    ['Note over API: no token is logged here', 'pass'],
    ['Note over API: without a token it answers 401', 'pass'],
    ['Note over API: the total is not checked', 'pass'],
  ])('%s', async (note, expected) => {
    expect(await told(note)).toBe(expected);
  });
});

describe('routes that a group names', () => {
  const told = (words: string, path: string): Promise<string> => verdictOn('named-auth-per-post', `endpoint:POST ${path}`, ...ENDPOINTS, '| Route | Purpose |', '|---|---|', '| `POST /a` | adds an a |', '| `POST /b` | adds a b |', '| `POST /c` | adds a c |', '', '## Security', '', words);
  it.each<[string, string, string]>([
    ['The JWT middleware protects the write routes `POST /a` and `POST /b`.', '/c', 'fail'],
    ['The JWT middleware protects the write routes `POST /a` and `POST /b`.', '/b', 'pass'],
    ['The two write routes, `POST /a` and `POST /b`, need a Supabase JWT.', '/c', 'fail'],
    ['The JWT middleware protects the write routes.', '/c', 'pass'],
    ['Every write route (e.g. `POST /a`) needs a Supabase JWT.', '/c', 'pass'],
    ['All routes, e.g. `POST /a`, need a Supabase JWT.', '/c', 'pass'],
  ])('%s %s', async (words, path, expected) => {
    expect(await told(words, path)).toBe(expected);
  });
});

describe('an exception that describes its routes', () => {
  const told = (words: string, path: string): Promise<string> => verdictOn('named-auth-per-post', `endpoint:POST ${path}`, ...ENDPOINTS, '| Route | Purpose |', '|---|---|', '| `POST /lunches` | a parent orders a lunch |', '| `POST /absences/{day}` | a parent reports an absence; opened from a mail |', '| `POST /marks` | a teacher enters a mark |', '', '## Security', '', words);
  it.each<[string, readonly string[]]>([
    ['All routes need a Supabase JWT, other than the one that a parent opens from a mail.', ['pass', 'fail', 'pass']],
    ["All routes need a Supabase JWT. Not so the parents' routes.", ['fail', 'fail', 'pass']],
    ['All routes need a Supabase JWT. The absence link is the one exception.', ['pass', 'fail', 'pass']],
    ['All routes but the absence report need a Supabase JWT.', ['pass', 'fail', 'pass']],
    ['All routes need a Supabase JWT. This does not hold for absences.', ['pass', 'fail', 'pass']],
    ['All routes need a Supabase JWT, with the exception of what teachers do.', ['pass', 'pass', 'fail']],
    ['All routes need a Supabase JWT, the one that a parent opens from a mail too.', ['pass', 'pass', 'pass']],
    ['All routes need a Supabase JWT. This does not hold for the landing page.', ['pass', 'pass', 'pass']],
    ['All routes need a Supabase JWT, except in the local emulator.', ['pass', 'pass', 'pass']],
  ])('%s', async (words, expected) => {
    expect([await told(words, '/lunches'), await told(words, '/absences/{day}'), await told(words, '/marks')]).toEqual(expected);
  });
});

describe('a limit that is none, or holds for others', () => {
  const told = (words: string): Promise<string> => verdictOn('rate-limit-per-paid-call', 'endpoint:POST /advice', ...ENDPOINTS, `- \`POST /advice\` asks OpenAI what to sow. Members and guests may call it. ${words}`);
  it.each<[string, string]>([
    ['Rate limit: 5/min per user, guests have no limit.', 'fail'],
    ['Rate limit 5/min per user, unlimited for guests.', 'fail'],
    ['Rate limit: 5/min per user, guests 2/min per IP.', 'pass'],
    ['Rate limit: 5/min per user; guests have no access.', 'pass'],
    ['Rate limit: 5/min per user; admins have no limit.', 'pass'],
    ['Rate limit: sized for 100 users per minute.', 'fail'],
    ['Rate limit: the load test did 50 req/min per user.', 'fail'],
    ['Rate limit: tested with 10/min per user.', 'fail'],
    ['Rate limit: 10/min per user, tested.', 'pass'],
    ['10/min per user was too strict, so we took it out.', 'fail'],
    ['Answers arrive at 20 tokens per second.', 'fail'],
    ['Quota: 10 per user, reset every midnight.', 'pass'],
    ['Rate limit, each user: 20 pages per hour.', 'pass'],
    ['Rate limit, each user: 20 pages per upload.', 'fail'],
    ['Rate limit: 5/min per IP; calls per IP are not limited.', 'fail'],
    ['Rate limit: 5/min per IP. Calls are not limited.', 'fail'],
    ['Rate limit: 5/min per IP. Results per call are not limited.', 'pass'],
    ['Rate limit: 5/min per IP. The number of results is not limited.', 'pass'],
    ['Rate limit: 5/min per IP. There is no limit on the length of a question.', 'pass'],
    ['Rate limit: 5/min per IP. The answer is not limited to one plant.', 'pass'],
    ['Rate limit: 5/min per IP. Auth0 and R2 are not limited by us.', 'pass'],
    ['Rate limit: 5/min per IP. The database has no limit.', 'pass'],
    ['Rate limit: 5/min per IP. OpenAI is not limited by us.', 'fail'],
    ['Rate limit: 5/min per IP. The number of calls is not limited.', 'fail'],
    ['It is false that it is unlimited; it is held to 5/min per user.', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await told(words)).toBe(expected);
  });

  it('belongs to a longer path', async () => {
    const row = (key: string): Promise<string> => verdictOn('rate-limit-per-paid-call', 'endpoint:POST /api/triage', ...ENDPOINTS, '- `POST /api/triage` asks OpenAI how urgent it is.', '', '## Rate limits', '', '| Route | Limit |', '|---|---|', `| ${key} | 10/min per user |`);
    expect([await row('`/triage/history`'), await row('triage/history'), await row('`/triage`'), await row('`/triage/*`')]).toEqual(['fail', 'fail', 'pass', 'pass']);
  });
});

describe('a wait for a model', () => {
  const entry = (words: string): readonly string[] => [...ENDPOINTS, `- \`POST /advice\` charges the card with Stripe, asks OpenAI what to sow and waits for the answer. ${words}`];
  const BOUNDED = 'It is cut off by an `AbortController` at 8 s and then answers JSON 504.';
  it.each<[string, string]>([
    ['Timeouts: Stripe 5 s with `AbortController`, JSON 504; the model answers when it answers.', 'fail'],
    ['Timeouts: Stripe 5 s; the model 8 s with `AbortController`, then JSON 504.', 'pass'],
    ['Timeout 8 s with AbortController and JSON 504 for the charge; the model runs as long as it needs.', 'fail'],
    ['Database queries are cut off at 5 s by an `AbortController`, JSON 504.', 'fail'],
    ['The mail is aborted after 5 s by an `AbortController`; JSON 504.', 'fail'],
    ['The OpenAI client has `requestTimeout: 8000`. On timeout JSON 504.', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await verdictOn('ai-call-timeout', 'endpoint:POST /advice', ...entry(words))).toBe(expected);
  });

  it.each<[string, string]>([
    ['- 2026-05-02: timeout is now 30 s', 'fail'],
    ['- 2026-05-02: raised the timeout from 8 s to 30 s', 'fail'],
    ['- 2026-05-02: timeout lowered from 30 s to 8 s', 'pass'],
    ['- 2026-05-02: upload timeout is now 30 s', 'pass'],
    ['- 2026-05-02: the timeout is now 8 s\n- 2026-03-02: the timeout is now 30 s', 'pass'],
    ['- 2026-03-02: the timeout is now 8 s\n- 2026-05-02: the timeout is now 30 s', 'fail'],
  ])('changed by a log: %s', async (log, expected) => {
    expect(await verdictOn('ai-call-timeout', 'endpoint:POST /advice', ...entry(BOUNDED), '', '## Changelog', '', log)).toBe(expected);
  });
});

describe('a switch that is off', () => {
  it.each<[string, string]>([
    ['The Supabase JWT is checked behind the feature flag `auth_v2`, which is off by default.', 'fail'],
    ['The Supabase JWT is checked when the flag `auth_v2` is on (default: off).', 'fail'],
    ['A Supabase JWT is needed if the setting `STRICT` is on; it is off by default.', 'fail'],
    ['The Supabase JWT is checked behind the feature flag `auth_v2`, which is on by default.', 'pass'],
    ['The Supabase JWT is checked. The feature flag `map_v2`, which is off by default, shows the map.', 'pass'],
    ['The Supabase JWT is checked unless the flag `LOCAL` is on (default: off).', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await verdictOn('named-auth-per-post', 'endpoint:POST /leases', ...ENDPOINTS, `- \`POST /leases\` lets a plot. ${words}`)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Rate limit: 5/min per user, 10 when the flag `generous` is on (default: off).', 'pass'],
    ['Rate limit: 5/min per user when the flag `limits` is on (default: off).', 'fail'],
  ])('%s', async (words, expected) => {
    expect(await verdictOn('rate-limit-per-paid-call', 'endpoint:POST /advice', ...ENDPOINTS, `- \`POST /advice\` asks OpenAI what to sow. ${words}`)).toBe(expected);
  });
});

describe('a credential that tells who calls, and keeps nobody out', () => {
  const told = (words: string): Promise<string> => verdictOn('named-auth-per-post', 'endpoint:POST /basket', ...ENDPOINTS, `- \`POST /basket\` adds a plant to the basket. ${words}`);
  it.each<[string, string]>([
    ['The JWT is parsed for the log line.', 'fail'],
    ['The Supabase JWT is read only to fill in the `user` field of the log.', 'fail'],
    ['The Supabase JWT is verified; its `sub` is read for the log line.', 'pass'],
    ['The Supabase JWT is read to find the member.', 'pass'],
    ['Cookie-based session CRUD for anonymous visitors.', 'fail'],
    ['Auth: session cookie of anonymous visitors.', 'fail'],
    ['Auth: session cookie of the member.', 'pass'],
    ['Session cookie; anonymous visitors get 401.', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await told(words)).toBe(expected);
  });
});

describe('the header that a scheduler sends, and so may anybody', () => {
  it.each<[string, string]>([
    ['It checks for the header `x-vercel-cron`.', 'fail'],
    ['Only requests with the header `X-CloudScheduler-JobName` are let through.', 'fail'],
    ['It checks for the header `x-vercel-cron` and `Authorization: Bearer CRON_SECRET`.', 'pass'],
    ['It compares the header `x-cron-secret` with `CRON_SECRET`.', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await verdictOn('worker-auth', 'endpoint:GET /cron/remind', ...ENDPOINTS, `- \`GET /cron/remind\` is called by Vercel Cron each night and mails members. ${words}`)).toBe(expected);
  });
});

describe('row level security that is off for a while', () => {
  it.each<[string, string]>([
    ['RLS is disabled during the import and not re-enabled.', 'fail'],
    ['RLS is disabled during the import and re-enabled at its end.', 'pass'],
    ['The import script turns RLS off and does not turn it on again.', 'fail'],
    ['The import script turns RLS off and turns it on again at its end.', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await verdictOn('rls-per-table', 'table:leases', '## Tables', '', `- \`leases\` (id, member_id, plot_no). RLS on, policy \`member_id = auth.uid()\`. ${words}`)).toBe(expected);
  });
});

describe('who is let in all the same', () => {
  const told = (words: string): Promise<string> => verdictOn('named-auth-per-post', 'endpoint:POST /leases', ...ENDPOINTS, `- \`POST /leases\` lets a plot. ${words}`);
  it.each<[string, string]>([
    ['Auth: Supabase JWT if the client is the web app; the mobile app sends none.', 'fail'],
    ['Auth: Supabase JWT; whoever sends none gets 401.', 'pass'],
    ['The Supabase session is verified asynchronously after the response was sent.', 'fail'],
    ['The Supabase session is verified before the response is sent.', 'pass'],
    ['Auth: Supabase JWT; on a verification error the request continues as the demo user.', 'fail'],
    ['Auth: Supabase JWT; on a verification error the request ends with 401.', 'pass'],
    ['A bad JWT only raises a warning in Sentry.', 'fail'],
    ['A bad JWT raises a warning in Sentry and gets a 401.', 'pass'],
    ['Auth: bearer token with a minimum length of 10 characters, not otherwise verified.', 'fail'],
    ['Auth is handled by the frontend, which holds the Supabase session.', 'fail'],
    ['Auth is handled by the middleware, which reads the Supabase session.', 'pass'],
    ['Auth: API key in the query, the same for all visitors.', 'fail'],
    ['Auth: basic auth with user `demo` and password `demo`, shown on the landing page.', 'fail'],
    ['Auth: API key per member in `X-Api-Key`, stored hashed.', 'pass'],
    ['Auth: mTLS between the load balancer and the API.', 'fail'],
    ['Auth: mTLS, with a certificate for each client.', 'pass'],
    ['We will decide between Clerk and Supabase Auth.', 'fail'],
    ['Auth: Clerk or Supabase Auth, whichever is quicker to set up.', 'fail'],
    ['Auth: Clerk session (we looked at Supabase Auth first).', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await told(words)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Vercel would send `Authorization: Bearer CRON_SECRET` if the variable were set; so far it is not.', 'fail'],
    ['Vercel adds `Authorization: Bearer $CRON_SECRET`, which we do not need since the URL is known to nobody.', 'fail'],
    ['Vercel adds `Authorization: Bearer $CRON_SECRET`, which the handler compares.', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await verdictOn('worker-auth', 'endpoint:GET /cron/remind', ...ENDPOINTS, `- \`GET /cron/remind\` is called by Vercel Cron each night. ${words}`)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Rate limit: 5/min per user, in memory of each of the 40 lambdas, so in practice none.', 'fail'],
    ['Beyond 5 req/min per user the answers get slower, but none is refused.', 'fail'],
    ['Beyond 5 req/min per user it answers 429.', 'pass'],
    ['Upstash sliding window, 5 tokens, 60 s, key `user.id`.', 'pass'],
    ['Upstash sliding window, 5 tokens, key `user.id`.', 'fail'],
  ])('%s', async (words, expected) => {
    expect(await verdictOn('rate-limit-per-paid-call', 'endpoint:POST /advice', ...ENDPOINTS, `- \`POST /advice\` asks OpenAI what to sow. ${words}`)).toBe(expected);
  });

  it.each<[string, string]>([
    ['`Promise.race` with 12 s; JSON 504; the connect timeout is 8 s with `AbortController`.', 'fail'],
    ['`Promise.race` with 8 s; JSON 504; the connect timeout is 2 s.', 'pass'],
    ['`AbortController` after 8 s and JSON 504, in the v2 handler, which is not deployed.', 'fail'],
  ])('%s', async (words, expected) => {
    expect(await verdictOn('ai-call-timeout', 'endpoint:POST /advice', ...ENDPOINTS, `- \`POST /advice\` asks OpenAI what to sow and waits for the answer. ${words}`)).toBe(expected);
  });
});

describe('the former name of a variable', () => {
  it.each([['(was `MAILGUN_KEY`)', 'not judged'], [', formerly `MAILGUN_KEY`', 'not judged'], [' and `MAILGUN_KEY`', 'fail']])('%s', async (words, expected) => {
    expect(await verdictOn('env-vars-listed', 'env:MAILGUN_KEY', '## Mail', '', `Mails are sent with \`CRON_SECRET\`${words}.`)).toBe(expected);
  });
});

describe('row level security that never comes to bear', () => {
  it.each<[string, string]>([
    ['RLS on `leases`: policy `member_id = auth.uid()` is written but has not been run on any database.', 'fail'],
    ['RLS on `leases`: policy `member_id = auth.uid()` is written and has been run on all databases.', 'pass'],
    ['Prisma connects as `postgres`, so RLS on `leases` (`member_id = auth.uid()`) never applies.', 'fail'],
    ['RLS on `leases` (`member_id = auth.uid()`) never applies to the nightly job.', 'pass'],
    ['RLS on `leases` was in the first draft, policy `member_id = auth.uid()`; the second draft has none.', 'fail'],
    ['RLS on `leases`, policy `member_id = auth.uid()`; the second draft has a column more.', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await verdictOn('rls-per-table', 'table:leases', '## Tables', '', '- `leases` (id, member_id, plot_no)', '', '## Access', '', words)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Rate limit: 5/min per user, enforced by the honour system.', 'fail'],
    ['Rate limit: 5/min per user, reset by reloading the page.', 'fail'],
    ['Rate limit: 5/min per user, kept in Upstash, so that no cold start resets it.', 'pass'],
  ])('nor does a limit: %s', async (words, expected) => {
    expect(await verdictOn('rate-limit-per-paid-call', 'endpoint:POST /advice', ...ENDPOINTS, `- \`POST /advice\` asks OpenAI what to sow. ${words}`)).toBe(expected);
  });
});

describe('a limit or a check that not everybody meets', () => {
  const row = (auth: string): Promise<string> => verdictOn('named-auth-per-post', 'endpoint:POST /leases', ...ENDPOINTS, '| Endpoint | Purpose | Auth |', '|---|---|---|', `| \`POST /leases\` | lets a plot | ${auth} |`);
  it.each([['JWT (web), – (app)', 'fail'], ['JWT (web and app)', 'pass'], ['JWT (web), API key (app)', 'pass']])('%s', async (cell, expected) => {
    expect(await row(cell)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Auth: Supabase session. Guests use the same route without one.', 'fail'],
    ['Auth: Supabase session. Guests have a route of their own.', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await verdictOn('named-auth-per-post', 'endpoint:POST /leases', ...ENDPOINTS, `- \`POST /leases\` lets a plot. ${words}`)).toBe(expected);
  });

  it.each([['5/min (soft)', 'fail'], ['5/min (if Upstash is up)', 'fail'], ['5/min (hard)', 'pass'], ['5/min (429 also if Upstash is down)', 'pass']])('%s', async (cell, expected) => {
    expect(await verdictOn('rate-limit-per-paid-call', 'endpoint:POST /advice', ...ENDPOINTS, '| Endpoint | Purpose | Limit |', '|---|---|---|', `| \`POST /advice\` | asks OpenAI what to sow | ${cell} |`)).toBe(expected);
  });

  it.each<[string, string]>([
    ['RLS is bypassed for all API calls.', 'fail'],
    ['RLS is bypassed by the nightly job alone.', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await verdictOn('rls-per-table', 'table:leases', '## Tables', '', `- \`leases\` (id, member_id, plot_no). RLS on, policy \`member_id = auth.uid()\`. ${words}`)).toBe(expected);
  });
});
