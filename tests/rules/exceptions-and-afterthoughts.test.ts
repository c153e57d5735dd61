import { describe, expect, it } from 'vitest';
import { reportsOf } from './support.js';

const ROUTES = '# Rounds\n\nNestJS, Postgres.\n\n## Endpoints\n\n- `POST /rounds` – opens a round. Returns the round.\n- `PATCH /drivers/me` – changes the phone number. Returns 200.\n- `GET /health` – ok\n\n';
const OPEN = ['PATCH /drivers/me'];

/** The endpoints without a named mechanism, whatever the report calls it. */
async function openIn(words: string, routes = ROUTES): Promise<string[]> {
  const reports = await reportsOf('named-auth-per-post', `${routes}${words}\n`);
  return reports.map((report) => report.replace(/^\w+ endpoint:/, '')).sort();
}

describe('what a guard of all routes leaves out', () => {
  it.each<[string, readonly string[]]>([
    ['`JwtGuard` is set as a global guard: a request without a valid access token gets 401.', []],
    ['`JwtGuard` is registered globally. Routes with the decorator `@Open()` are let through by it. The decorator stands on `GET /health`.', []],
    ['`JwtGuard` is registered globally. Routes with the decorator `@Open()` are let through by it. The decorator stands on `PATCH /drivers/me`.', OPEN],
    ['`JwtGuard` is registered globally. `@Public()` switches it off for `PATCH /drivers/me`.', OPEN],
    ['`JwtGuard` is registered globally, only `GET /health` and `PATCH /drivers/me` are decorated with `@Public()`.', OPEN],
    ['`JwtGuard` is registered globally and `@SkipAuth()` on `PATCH /drivers/me` turns it off.', OPEN],
    ['`JwtGuard` is registered globally. The allow-list holds `GET /health` and `PATCH /drivers/me`.', OPEN],
    ['`JwtGuard` is registered globally. `PATCH /drivers/me` stays outside.', OPEN],
    ['`JwtGuard` is registered globally. It lets `PATCH /drivers/me` through unchecked.', OPEN],
    ['`JwtGuard` is registered globally. Not covered: `PATCH /drivers/me`.', OPEN],
    ['`JwtGuard` is registered globally. `PATCH /drivers/me` opts out with `@SkipAuth()`.', OPEN],
    ['All routes need a Keycloak access token. It does not run for `PATCH /drivers/me`.', OPEN],
    ['All routes need a Keycloak access token. `PATCH /drivers/me` is the exception.', OPEN],
    ['Every route needs a Keycloak access token, `PATCH /drivers/me` aside.', OPEN],
    ['Every route needs a Keycloak access token; `PATCH /drivers/me` does without.', OPEN],
    ['Every route needs a Keycloak access token; not so `PATCH /drivers/me`.', OPEN],
    ['Every route needs a Keycloak access token, `GET /health` aside.', []],
    ['`JwtGuard` is registered globally. It skips `GET /health`.', []],
  ])('%s', async (words, expected) => {
    expect(await openIn(words)).toEqual(expected);
  });

  it('near miss: a route that checks something of its own', async () => {
    const routes = '# Rounds\n\n## Endpoints\n\n| Method | Path | Notes |\n|---|---|---|\n| POST | `/rounds` | opens a round |\n| POST | `/hooks/stripe` | Stripe-Signature is verified |\n| POST | `/imports` | compares `IMPORT_KEY` |\n\n';
    expect(await openIn('`JwtGuard` is registered globally. It skips `POST /hooks/stripe` and `POST /imports`.', routes)).toEqual([]);
  });
});

describe('whoever brings no credential', () => {
  const HEAD = '# Heaps\n\n## Endpoints\n\n- `POST /uplinks` – stores a value. ';
  it.each<[string, boolean]>([
    ['Header `X-Key`, compared with `X_KEY`; a wrong key is answered with 401, a missing one is let pass.', true],
    ['Header `X-Key`, compared with `X_KEY`; an absent header is tolerated.', true],
    ['Header `X-Key`, compared with `X_KEY`; a missing header counts as a guest.', true],
    ['Header `X-Key`, compared with `X_KEY`; whoever sends none gets through.', true],
    ['Bearer JWT; none at all is fine.', true],
    ['Bearer JWT; the route treats whoever has none as a visitor.', true],
    ['Header `X-Key`, which is printed to the log, beside `X_KEY`.', true],
    ['Bearer tokens, which our federation plans to let us introspect.', true],
    ['Stores where the member plans to go, with the bearer JWT of the member.', false],
    ['Bearer tokens, which the federation lets us introspect; an inactive one gets 401.', false],
    ['Bearer JWT; no header, no check.', true],
    ['Bearer JWT; the route goes on as a guest if there is no user.', true],
    ['Bearer JWT; a missing or a wrong one is answered with 401.', false],
    ['Bearer JWT; whoever sends none gets 401.', false],
    ['The route calls `auth.getUser()` with the JWT and stops if there is no user.', false],
    ["The mail's link carries a token which is compared with the hash in `heaps`.", false],
    ['The token of the link is looked up in `invites`.', false],
    ['The code on the letter is checked against `letters.code_hash`.', false],
    ["The heap's number in the link is compared with those in `heaps`.", true],
    ['Body: push token, value.', true],
    ['Body: value, Turnstile token, which is verified with Cloudflare.', true],
  ])('%s', async (words, isOpen) => {
    expect(await openIn(words, HEAD)).toEqual(isOpen ? ['POST /uplinks'] : []);
  });

  it('in a cell', async () => {
    const table = (cell: string): string => `# Heaps\n\n## Endpoints\n\n| Method | Path | Auth |\n|---|---|---|\n| POST | \`/uplinks\` | ${cell} |\n`;
    expect(await openIn('', table('header `X-Key`; a wrong key gets 401, a missing one is let pass'))).toEqual(['POST /uplinks']);
    expect(await openIn('', table('header `X-Key`; a missing or a wrong key gets 401'))).toEqual([]);
  });
});

describe('what becomes of a credential that is sent', () => {
  const HEAD = '# Stalls\n\n## Endpoints\n\n- `POST /reminders` – sends reminders. ';
  it.each<[string, boolean]>([
    ['The cron sends `Authorization: Bearer` with `REMIND_TOKEN`; the plug will compare it when the old crontab is gone.', true],
    ['The cron sends `REMIND_TOKEN`, to be checked by the handler in March.', true],
    ['The cron sends `REMIND_TOKEN`; nobody reads it so far.', true],
    ['The cron sends `REMIND_TOKEN`; checking it is the next task.', true],
    ['The cron sends `REMIND_TOKEN`; we have not written the comparison.', true],
    ['`REMIND_TOKEN` is meant to be sent by the cron.', true],
    ['The session cookie, which only remembers the language.', true],
    ['A dependency checks the Clerk token, logs who it was and lets the call pass either way.', true],
    ['The cron sends `REMIND_TOKEN`; the handler compares it.', false],
    ['The session cookie, which only holds the id of the session.', false],
    ['The cron sends `Authorization: Bearer` with `REMIND_TOKEN`; the plug compares it in constant time.', false],
  ])('%s', async (words, isOpen) => {
    expect(await openIn(words, HEAD)).toEqual(isOpen ? ['POST /reminders'] : []);
  });
});

describe('a check that a later section gives up', () => {
  const TABLE = '# Heaps\n\n## Endpoints\n\n| | Route | Auth |\n|---|---|---|\n| 1 | `POST /uplinks` | header `X-Key` |\n| 2 | `POST /heaps` | session cookie `sid` |\n\n## Changes\n\n';
  it.each<[string, readonly string[]]>([
    ['- Route 1: the key was given up after the pilot.', ['POST /uplinks']],
    ['- Endpoints 1 and 2: the checks were dropped.', ['POST /heaps', 'POST /uplinks']],
    ['- `POST /uplinks`: no key any more.', ['POST /uplinks']],
    ['- `POST /uplinks` is open now.', ['POST /uplinks']],
    ['- Route 1: the key was rotated after the pilot.', []],
    ['- Step 1: the key was given up.', []],
  ])('%s', async (words, expected) => {
    expect(await openIn(words, TABLE)).toEqual(expected);
  });
});

describe('words for those who call', () => {
  const ROLES = '# Noise\n\nSpring Boot, PostgreSQL.\n\n## Interface\n\n- **POST /complaints** (citizen) – text, place → 201.\n- **PATCH /complaints/{id}** (clerk) – state → 200\n\n';
  it.each<[string, number]>([
    ['`citizen` and `clerk` are the two roles in the OIDC access token.', 0],
    ['`citizen` and `clerk` are the two roles that we know.', 2],
  ])('%s', async (words, count) => {
    expect(await openIn(words, ROLES)).toHaveLength(count);
  });

  it('a check that is the same as that of the entry above', async () => {
    const entry = (rest: string): string => `# Box\n\n## Functions\n\n**POST /assistant**\nThe function calls \`auth.getUser()\` with the JWT and ${rest}.\n\n**POST /share**\nSends a recipe. Same check of the JWT.\n`;
    expect(await openIn('', entry('goes on as a guest if there is no user'))).toEqual(['POST /assistant', 'POST /share']);
    expect(await openIn('', entry('stops if there is no user'))).toEqual([]);
  });
});

describe('what takes a figure back', () => {
  const HEAD = '# Café\n\nFlask.\n\n## Endpoints\n\n- `POST /bookings` – slot in, 201 out; the visitor is sent a confirmation by Brevo. Session cookie. ';
  it.each<[string, string | null]>([
    ['Two per visitor and week was the idea, but families come with more; we let it be.', 'denied'],
    ['We meant to allow two per visitor and week and then left it.', 'denied'],
    ['Two per visitor and week, which we gave up again when families complained.', 'denied'],
    ['Two per visitor and week, a number nobody enforces.', 'denied'],
    ['Two per visitor and week, a rule we dropped when the café grew.', 'denied'],
    ['Two per visitor and week, on the test server only.', 'denied'],
    ['Two per visitor and week, from the winter season on.', 'deferred'],
    ['Two per visitor and week, from the first day on.', null],
    ['Two per visitor and week, from the winter season on three.', null],
    ['Two per visitor and week, a limit nobody has reached so far.', null],
    ['A visitor has two a week in mind.', 'missing'],
    ['Two per visitor and week were allowed last year, this year all are.', 'denied'],
    ['Two per visitor and week should the bill ever get out of hand.', 'hedged'],
    ["Two per visitor and week if OpenAI's bill gets out of hand.", 'hedged'],
    ['Two per visitor and week in case somebody overdoes it.', 'hedged'],
    ['Two per visitor and week, once the bill hurts.', 'deferred'],
    ['Two per visitor and week from the public beta on.', 'deferred'],
    ['Two per visitor and week when the budget committee has met.', 'deferred'],
    ['Two per visitor and week, once the contract is signed.', 'deferred'],
    ['Two per visitor and week, if the desk keeps to it.', 'hedged'],
    ['Two per visitor and week as of the second season.', 'deferred'],
    ['A visitor asks for two a week, seldom more.', 'missing'],
    ['Two per visitor and week, by agreement.', 'vague'],
    ['The terms of use allow two per visitor and week.', 'vague'],
    ['Two per visitor and week is what we tell people.', 'vague'],
    ['A visitor needs two per week as a rule.', 'missing'],
    ['Two per visitor and week.', null],
    ['20 tokens per visitor, refilled every week.', null],
    ['Two per visitor and week; a third one is refused.', null],
    ['Two per visitor and week; once the visitor has used them up, 429.', null],
    ['Two per visitor and week; if the bill rises we go down to one.', null],
    ['Two per visitor and week, as the contract with the town says; the third gets 429.', null],
  ])('%s', async (words, expected) => {
    expect(await reportsOf('rate-limit-per-paid-call', `${HEAD}${words}\n`)).toEqual(expected === null ? [] : [`${expected} endpoint:POST /bookings`]);
  });

  it('a sentence that counts what the one before speaks of', async () => {
    const cafe = (words: string): string => `# Café\n\n## Endpoints\n\n- \`POST /diagnosis\` – photo in, guess out. Calls OpenAI.\n- \`POST /bookings\` – slot in, 201 out.\n\n## Paid calls\n\n${words}\n`;
    expect(await reportsOf('rate-limit-per-paid-call', cafe('The diagnosis costs 2 cents. Each visitor has three a day; the fourth gets 429.'))).toEqual([]);
    expect(await reportsOf('rate-limit-per-paid-call', cafe('The diagnosis costs 2 cents. Each visitor has three meals a day.'))).toHaveLength(1);
  });
});

describe('what a vendor is there for', () => {
  it('the route that is named for the act, not the one for its object', async () => {
    const text = '# Stalls\n\nPhoenix, Postgres, Mistral for sorting applications.\n\n## Endpoints\n\n- `POST /applications` – a trader applies\n- `POST /applications/:id/sort` – Mistral proposes a category\n';
    expect(await reportsOf('rate-limit-per-paid-call', text)).toEqual(['missing endpoint:POST /applications/:id/sort']);
  });
});

describe('a read that asks a model', () => {
  const marks = (words: string): string => `# Marks\n\nHono, Postgres.\n\n## Endpoints\n\n- \`POST /episodes/:id/marks\` asks Claude, 20 per user and day\n- \`GET /episodes/:id\` – \`episodes\` by \`id\`\n\n## Flow\n\n1. \`GET /episodes/:id\` ${words}\n`;
  it.each<[string, boolean]>([
    ['gives the marks, asking Claude again when the title was changed.', true],
    ['gives the marks; Claude is asked again when the title was changed.', true],
    ['gives the marks, which Claude writes on the fly.', true],
    ['gives the marks after another call to Claude.', true],
    ['has Claude write the marks.', true],
    ['gives the marks that Claude wrote before.', false],
    ['gives the stored marks of Claude.', false],
  ])('%s', async (words, calls) => {
    expect(await reportsOf('rate-limit-per-paid-call', marks(words))).toHaveLength(calls ? 1 : 0);
  });
});
