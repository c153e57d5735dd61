import { describe, expect, it } from 'vitest';
import { EMPTY_LEXICON } from '../../src/model/lexicon.js';
import { authIn, fence, lines } from './support.js';

const HEAD = '## API Endpoints\n\n';
const TABLE = `${HEAD}| Endpoint | Purpose | Auth |\n|---|---|---|\n`;

/** A table of endpoints with the given cells under Auth. */
function cells(...values: string[]): string {
  return `${TABLE}${values.map((value, index) => `| \`PUT /${String.fromCharCode(97 + index)}\` | x | ${value} |\n`).join('')}`;
}

/** The words of the only endpoint of a document. */
function only(text: string, format: 'md' | 'yaml' = 'md'): string {
  const all = authIn(text, format);
  expect(all).toHaveLength(1);
  return (all[0] ?? '').replace(/^\S+(?: \S+)?: /, '');
}

describe('cells', () => {
  it.each<[string, string]>([
    ['session cookie', 'affirmed session cookie'],
    ['Clerk', 'affirmed Clerk'],
    ['`CRON_SECRET`', 'affirmed CRON_SECRET'],
    ['Bearer `CRON_SECRET`', 'affirmed Bearer'],
    ['JWT (admin)', 'affirmed JWT'],
    ['JWT or API key', 'affirmed JWT'],
    ['single-use token in the path', 'affirmed single-use token'],
    ['', 'missing'],
    ['—', 'missing'],
    ['-', 'missing'],
    ['cron', 'missing'],
    ['called by Stripe', 'missing'],
    ['see below', 'missing'],
    ['CSRF token', 'missing'],
    ['`X-Webhook-Id`', 'missing'],
    ['Device cookie', 'missing'],
    ['Visitor id cookie', 'missing'],
    ['Device ID + API key', 'affirmed API key'],
    ['Device + Razorpay sig', 'affirmed Razorpay sig'],
    ['Paystack signature', 'affirmed Paystack signature'],
    ['Tolerates missing auth', 'denied Tolerates missing auth'],
    ['works without a session', 'denied works without a session'],
    ['Yes', 'vague Yes'],
    ['✓', 'vague ✓'],
    ['Required', 'vague Required'],
    ['Admin', 'vague Admin'],
    ['internal', 'vague internal'],
    ['user', 'vague user'],
    ['none', 'denied none'],
    ['None (public)', 'denied None'],
    ['No', 'denied No'],
    ['❌', 'denied ❌'],
    ['false', 'denied false'],
    ['public', 'denied public'],
    ['open', 'denied open'],
    ['not required', 'denied not required'],
    ['n/a', 'denied n/a'],
    ['JWT if present', 'denied JWT if present'],
    ['Bearer JWT; guests may leave it out', 'denied Bearer JWT; guests may leave it out'],
    ['optional session cookie', 'denied optional session cookie'],
    ['session cookie if one comes along', 'denied session cookie if one comes along'],
    ['JWT, anonymous otherwise', 'denied JWT, anonymous otherwise'],
    ['TBD', 'deferred TBD'],
    ['?', 'deferred ?'],
    ['JWT (phase 2)', 'deferred JWT'],
    ['maybe', 'hedged maybe'],
    ['possibly a JWT', 'hedged JWT'],
    ['no JWT', 'denied JWT'],
    ['localhost only', 'vague localhost only'],
  ])('%s: %s', (value, expected) => {
    expect(only(cells(value))).toBe(expected);
  });

  it('are read in a column of another name, but not of another meaning', () => {
    const withHeader = (header: string, value: string): string => only(`${HEAD}| Endpoint | Purpose | ${header} |\n|---|---|---|\n| \`PUT /a\` | x | ${value} |\n`);
    expect(withHeader('Who may call it', 'staff')).toBe('vague staff');
    expect(withHeader('Guard', 'none')).toBe('denied none');
    expect(withHeader('Who', 'the web app')).toBe('missing');
    expect(withHeader('Called by', 'admin')).toBe('missing');
    expect(withHeader('Called by', 'admin, with a JWT')).toBe('affirmed JWT');
    expect(withHeader('Rate limit', 'none')).toBe('missing');
    expect(withHeader('Input', '—')).toBe('missing');
    expect(withHeader('Input', 'header `x-api-key`')).toBe('affirmed x-api-key');
    expect(withHeader('Output', 'a session cookie')).toBe('missing');
    expect(withHeader('Notes', 'rate limited by the platform')).toBe('missing');
  });

  it('may stand in a table of their own', () => {
    expect(only(`${HEAD}- \`PUT /a\` x\n\n## Gate\n\n| Endpoint | Auth |\n|---|---|\n| \`PUT /a\` | session cookie |\n`)).toBe('affirmed session cookie');
    expect(only(`${HEAD}- \`PUT /a\` x\n\n## Gate\n\n| Endpoint | Limit |\n|---|---|\n| \`PUT /a\` | none |\n`)).toBe('missing');
  });
});

describe('fields and sentences of an entry', () => {
  it.each<[string, string, string]>([
    ['a field', 'Stores.\n\n**Auth:** session cookie', 'affirmed session cookie'],
    ['a field without a name', '**Auth Required**: Yes', 'vague Yes'],
    ['a field that opens', '- Auth: none', 'denied none'],
    ['a field within a line', 'In: `{ a }`; auth: session cookie; out: 201', 'affirmed session cookie'],
    ['a sentence', 'Requires a session cookie.', 'affirmed session cookie'],
    ['a guard in code', 'Calls `requireUser()` first.', 'affirmed requireUser()'],
    ['no authentication', 'No authentication required.', 'denied No authentication'],
    ['public', 'Public.', 'denied Public'],
    ['anyone', 'Anyone can call it.', 'denied Anyone'],
    ['internal', 'Internal only.', 'vague Internal'],
    ['protected', 'It is protected.', 'vague protected'],
    ['a question', 'Which token do we check?', 'missing'],
    ['deferred', 'A JWT will be added.', 'deferred JWT'],
    ['hedged', 'A JWT might be checked.', 'hedged JWT'],
    ['checked if present', 'The session cookie is read if present.', 'denied session cookie'],
    ['turned away', 'Without a JWT: 401.', 'affirmed JWT'],
    ['another credential is not asked for', 'Bearer JWT; no session is kept.', 'affirmed Bearer JWT'],
    ['a credential instead of another', 'No API key, just the session cookie.', 'affirmed session cookie'],
    ['a credential rather than another', 'A JWT rather than a session cookie.', 'affirmed JWT'],
    ['near miss: no credential at all', 'No session, no key.', 'denied'],
    ['several sessions', 'Behind Supabase sessions.', 'affirmed Supabase sessions'],
    ['never public', 'Never public: JWT.', 'affirmed JWT'],
    ['a bare need', 'Session required.', 'vague Session required'],
    ['near miss: what comes out', 'Returns a JWT.', 'missing'],
    ['near miss: what it makes', 'Creates an API key.', 'missing'],
    ['near miss: whose events they are', 'Receives events for *all* authorized athletes.', 'missing'],
    ['near miss: a system that the user lets in', 'Each athlete authorizes that single app via standard OAuth2.', 'missing'],
    ['near miss: a guard that looks at no caller', 'Guarded by `require_strava_connection`.', 'missing'],
    ['a guard beside it', 'Guarded by `require_member`.', 'affirmed'],
    ['who may call, and not how', 'All events; the caller must be authenticated.', 'vague'],
    ['near miss: the vendor', 'Syncs the users from Clerk.', 'missing'],
    ['near miss: our own key', 'Calls out to OpenAI with `OPENAI_API_KEY`.', 'missing'],
    ['near miss: no proof', 'Checks the CSRF token.', 'missing'],
    ['near miss: only who calls', 'Called by Vercel Cron.', 'missing'],
    ['near miss: public data', 'Stores the public profile.', 'missing'],
    ['near miss: hidden', '<!-- Requires a session cookie. -->', 'missing'],
    ['near miss: struck out', '~~Requires a session cookie.~~', 'missing'],
    ['a ticked and an open criterion', '- [ ] Requires a session cookie', 'affirmed session cookie'],
  ])('%s', (_name, body, expected) => {
    const [stance, ...words] = expected.split(' ');
    const found = only(`${HEAD}### PUT /a\n\n${body}\n`);
    expect(found.split(' ')[0]).toBe(stance);
    expect(found).toContain(words.join(' '));
  });
});

describe('words and signs of the document', () => {
  it.each<[string, string, string]>([
    ['a legend', `🔒 = session cookie\n\n${cells('🔒')}`, 'affirmed session cookie'],
    ['a legend of letters', `S = session cookie, P = public\n\n${cells('S', 'P')}`, 'affirmed session cookie; denied public'],
    ['a legend of letters behind dashes', `Credential codes: **A** – bearer JWT; **S** – the same token with scope \`staff\`; **P** – public, anyone may call.\n\n${cells('A', 'S', 'P')}`, 'affirmed bearer JWT; affirmed bearer JWT; denied public'],
    ['near miss: letters behind dashes that nobody announces', `Blood groups A – public wards, B – private rooms.\n\n${cells('A', 'B')}`, 'vague A; vague B'],
    ['a legend of words', `\`owner\` means a session cookie whose user owns the row.\n\n${cells('owner')}`, 'affirmed session cookie'],
    ['a legend of ticks', `✓ = session cookie\n\n${cells('✅')}`, 'affirmed session cookie'],
    ['a legend whose meanings hold a colon', `Auth codes: **U** = header: \`Authorization: Bearer\`, **N** = none: anybody.\n\n${cells('U', 'N')}`, 'affirmed Authorization: Bearer; denied none'],
    ['a legend that names a setting', `✅ means \`verify_jwt = true\` and \`auth.getUser(token)\` first, ❌ means \`verify_jwt = false\`.\n\n${cells('✅', '❌')}`, 'affirmed verify_jwt; denied verify_jwt = false'],
    ['a legend of dashes', `A dash means no auth.\n\n${cells('—', '-')}`, 'denied no auth; denied no auth'],
    ['a legend of empty cells', `An empty cell means a session cookie.\n\n${cells('')}`, 'affirmed session cookie'],
    ['a glossary', `## Auth schemes\n\n- **user**: session cookie\n- **cron**: header \`x-cron-key\`\n\n${cells('user')}`, 'affirmed session cookie'],
    ['a table of schemes', `## Auth\n\n| Scheme | Meaning |\n|---|---|\n| user | session cookie |\n| none | nobody is asked |\n\n${cells('user')}`, 'affirmed session cookie'],
    ['near miss: routes with their guards below a title on auth', `### \`src/auth/routes.ts\`\n\n- Route: \`POST /log-in\`\n  - Guard: none\n\n${cells('session cookie')}\n- Route: \`PUT /c\`\n  - Guard: session cookie\n`, 'denied none; affirmed session cookie; affirmed session cookie'],
    ['a guard explained where it is used first', `- \`PUT /c\`\n  - Guard: \`JobGuard\`, compares the header \`x-job-key\`\n\n${cells('`JobGuard`')}`, 'affirmed x-job-key; affirmed x-job-key'],
    ['near miss: a legend of another sign', `🔒 = session cookie\n\n${cells('🔑')}`, 'vague 🔑'],
    ['near miss: no legend', cells('🔒', '—'), 'vague 🔒; missing'],
    ['near miss: a legend of limits', `L = 5 requests per minute\n\n${cells('L')}`, 'vague L'],
    ['a deferred legend', `S = session cookie (phase 2)\n\n${cells('S')}`, 'deferred session cookie'],
  ])('%s', (_name, text, expected) => {
    expect(authIn(text).map((each) => each.replace(/^.*?: /, '')).join('; ')).toBe(expected);
  });

  it('stand in columns of a listing', () => {
    const text = `T = bearer token.\n\n${HEAD}${fence('', 'POST /a/      T        creates', 'POST /b/      public   creates', 'POST /c/               creates')}\n`;
    expect(authIn(text)).toEqual(['POST /a/: affirmed bearer token', 'POST /b/: denied public', 'POST /c/: missing']);
  });

  it('are no columns of a listing where they stand in a path', () => {
    const text = `${HEAD}${fence('ts', "const job = 'header X-Job-Key, compared with JOB_KEY';", 'const routes = [', "  { method: 'POST',   path: '/job/close',  auth: job,        why: 'closes' },", "  { method: 'POST',   path: '/job/mail',   auth: 'secured',  why: 'mails' },", '];')}\n`;
    expect(authIn(text)).toEqual([expect.stringMatching(/^POST \/job\/close: affirmed X-Job-Key/), expect.stringMatching(/^POST \/job\/mail: vague/)]);
  });

  it('stand before the entries of a listing', () => {
    const text = `${HEAD}[u] session cookie\n[-] no auth\n\n${fence('', '[u] POST /a', '[-] POST /b')}\n`.replace('[u] session cookie\n', '[u] session cookie\n\n');
    expect(authIn(text)).toEqual(['POST /a: affirmed session cookie', 'POST /b: denied no auth']);
  });
});

describe('words directly behind a name', () => {
  it.each<[string, string, readonly string[]]>([
    ['public', `## API Endpoints (JWT unless stated otherwise)\n\n- \`PUT /a\` x\n- \`PUT /b\` public, y\n`, ['PUT /a: affirmed JWT', 'PUT /b: denied public']],
    ['near miss: public as an adjective', `## API Endpoints (JWT unless stated otherwise)\n\n- \`PUT /a\` x\n- \`PUT /b\` public profile\n`, ['PUT /a: affirmed JWT', 'PUT /b: affirmed JWT']],
    ['none, in a gate answer', `${HEAD}- \`PUT /a\` x\n- \`PUT /b\` y\n\n## Gate\n\nAuth: \`/a\` Clerk session, \`/b\` none.\n`, ['PUT /a: affirmed Clerk session', 'PUT /b: denied none']],
    ['marked public', `${HEAD}All endpoints require a JWT unless marked (public).\n\n- \`PUT /a\` x\n- \`PUT /b\` (public) y\n`, ['PUT /a: affirmed JWT', 'PUT /b: denied public']],
    ['a heading of some', `## API\n\n### Public endpoints (no authentication)\n\n- \`PUT /a\` x\n\n### Authenticated endpoints (JWT)\n\n- \`PUT /b\` y\n\n### Internal endpoints\n\n- \`PUT /c\` z\n`, ['PUT /a: denied no authentication', 'PUT /b: affirmed JWT', 'PUT /c: missing']],
  ])('%s', (_name, text, expected) => {
    expect(authIn(text)).toEqual(expected);
  });
});

describe('what is no evidence', () => {
  it.each<[string, string, string]>([
    ['a fear', '## Risks\n\nSomeone could call `PUT /a` without auth.', 'missing'],
    ['near miss: a gap stated outright', '## Risks\n\n`PUT /a` has no authentication.', 'denied'],
    ['near miss: a mitigation', '## Risks\n\n| Risk | Mitigation |\n|---|---|\n| Abuse of `PUT /a` | requires a session cookie |', 'affirmed'],
    ['how another product does it', 'VetDesk, to give an example of how others do it, checks a JWT on `PUT /a`.', 'missing'],
    ['another project', '## Notes from another project\n\n`PUT /a` requires a session cookie.', 'missing'],
    ['the meaning of a word', 'Basic auth means user `admin` and the password of the server.', 'missing'],
    ['the row of a table of the data', '## Data\n\n| table | columns | who reaches what |\n|---|---|---|\n| `a` | id | JWT |', 'missing'],
    ['the title of a task', '## Tasks\n\n- T4: JWT auth on `PUT /a`', 'missing'],
    ['the title of a task of one letter', '## Tasks\n\n- [ ] K-4: JWT check for `PUT /a`', 'missing'],
    ['near miss: a criterion with such a number', '## Tasks\n\n- [ ] K-4: `PUT /a` without a valid JWT is answered with 401', 'affirmed'],
    ['no such check as others make', 'Every route starts with `requireUser()`, which reads the session cookie. `PUT /a` has no such check, only a captcha.', 'denied'],
    ['what holds on staging alone', '## Checks\n\n| Route | staging | production |\n|---|---|---|\n| `PUT /a` | header `X-Key` must match | no check |', 'denied'],
    ['near miss: what holds in production', '## Checks\n\n| Route | local | production |\n|---|---|---|\n| `PUT /a` | no check | header `X-Key` must match |', 'affirmed'],
    ['near miss: a criterion', '## Tasks\n\n- [ ] T4: `PUT /a` rejects requests without a valid JWT', 'affirmed'],
  ])('%s', (_name, more, expected) => {
    expect(only(`# App\n\n${HEAD}- \`PUT /a\` x\n\n${more}\n`).split(' ')[0]).toBe(expected);
  });
});

describe('what fills in a vague word', () => {
  it.each<[string, string, string]>([
    ['a description of the auth system', '## Auth\n\nUsers sign in with Clerk; the session token is a JWT.\n\n', 'affirmed'],
    ['a statement about all', 'All endpoints require a session cookie.\n\n', 'affirmed'],
    ['a guard for the whole application', '## System\n\n`ClerkGuard` is registered globally and verifies the Clerk session token.\n\n', 'affirmed'],
    ['what callers come with', '## System\n\nCallers talk to it with their client certificate (mTLS from the mesh).\n\n', 'affirmed'],
    ['near miss: nothing', '', 'vague'],
    ['what a session is', '## Auth\n\nA session is an httpOnly cookie signed by the server.\n\n', 'affirmed'],
    ['near miss: a vendor in a list', '## Stack\n\n- Clerk\n- Postgres\n\n', 'vague'],
  ])('%s', (_name, lead, expected) => {
    expect(only(`# App\n\n${lead}${cells('Yes')}`).split(' ')[0]).toBe(expected);
  });

  it('is what the entry before does', () => {
    const list = (words: string): string => `${HEAD}- \`GET /api/cron/a\` compares \`Authorization\` with \`Bearer $CRON_SECRET\`.\n- \`GET /api/cron/b\` ${words}.\n`;
    expect(authIn(list('compares `Authorization` in the same way'))[1]).toMatch(/^GET \/api\/cron\/b: affirmed/);
    expect(authIn(list('has the same dependency as above'))[1]).toMatch(/^GET \/api\/cron\/b: missing/);
    expect(authIn(list('sends mails in the same way'))[1]).toMatch(/^GET \/api\/cron\/b: missing/);
    expect(authIn(list('writes a row to `mails` (same as above)'))[1]).toMatch(/^GET \/api\/cron\/b: missing/);
    expect(authIn(list('verifies the header (same as above)'))[1]).toMatch(/^GET \/api\/cron\/b: affirmed/);
    expect(authIn(list('(same as above)'))[1]).toMatch(/^GET \/api\/cron\/b: affirmed/);
  });

  it('never fills in a silent or a denied one', () => {
    const lead = '# App\n\n## Auth\n\nUsers sign in with Clerk; the session token is a JWT.\n\n';
    expect(authIn(`${lead}${cells('', 'none', 'TBD')}`)).toEqual(['PUT /a: missing', 'PUT /b: denied none', 'PUT /c: deferred TBD']);
  });

  it('never fills in the secrecy of an address', () => {
    const lead = '# App\n\n## Auth\n\nUsers sign in with Clerk; the session token is a JWT.\n\n';
    expect(authIn(`${lead}${cells('the URL is secret', 'hidden path')}`).map((each) => each.split(' ')[2])).toEqual(['vague', 'vague']);
    expect(authIn(`${lead}${cells('a secret token in the URL')}`)[0]).toMatch(/affirmed/);
  });

  it('never fills in a word of the network', () => {
    expect(only(`# App\n\n## Auth\n\nUsers sign in with Clerk; the session token is a JWT.\n\n${HEAD}- \`PUT /api/a\` — auth: internal\n`)).toBe('vague internal');
  });
});

describe('contradictions', () => {
  it.each<[string, string, string]>([
    ['within an entry', `${HEAD}### PUT /a\n\nRequires a session cookie.\n\nNo auth.\n`, 'contradicted No auth'],
    ['of the entry by a sentence that names it', `${cells('session cookie')}\n## Notes\n\n\`PUT /a\` has no authentication.\n`, 'contradicted no authentication'],
    ['near miss: one that names another', `${cells('session cookie')}\n## Notes\n\n\`PUT /b\` has no authentication.\n`, 'affirmed session cookie'],
    ['near miss: a farther denial', `${cells('session cookie')}\n## Notes\n\nAll endpoints are public.\n`, 'affirmed session cookie'],
    ['near miss: a farther affirmation', `${cells('none')}\n## Notes\n\nAll endpoints require a session cookie.\n`, 'denied none'],
  ])('%s', (_name, text, expected) => {
    expect(authIn(text)[0]?.replace(/^.*?: /, '')).toBe(expected);
  });

  it('the later entry of a dated log decides', () => {
    const log = (one: string, two: string): string => `${HEAD}- \`PUT /a\` x\n\n## Decisions\n\n- 2024-01-02: ${one}\n- 2024-02-03: ${two}\n`;
    expect(only(log('`PUT /a` has no auth.', '`PUT /a` requires a session cookie.'))).toBe('affirmed session cookie');
    expect(only(log('`PUT /a` requires a session cookie.', '`PUT /a` has no auth.'))).toBe('denied no auth');
  });

  it.each<[string, string]>([
    ['a row of answers', '| Status | Why |\n|---|---|\n| 401 | Missing or wrong API key |'],
    ['a line of answers', '- 401 — missing or invalid JWT\n- 403 — the JWT lacks the scope'],
  ])('whoever is turned away for lack of a credential has to have it: %s', (_name, answers) => {
    expect(only(`# A\n\n### \`PUT /a\`\n\nSaves.\n\n${answers}\n`)).toMatch(/^affirmed/);
    expect(only(`# A\n\n### \`PUT /a\`\n\nSaves. Bearer JWT.\n\n${answers}\n`)).toMatch(/^affirmed/);
  });

  it('near miss: a row of requests', () => {
    expect(only(`# A\n\n### \`PUT /a\`\n\nSaves.\n\n| Request | Auth |\n|---|---|\n| any | no API key |\n`)).not.toMatch(/^affirmed/);
  });

  it('what a policy compares rows with guards no endpoint', () => {
    const draft = (said: string): string => `# A\n\nSupabase.\n\n- \`PUT /trees\`: saves a tree\n\n${said}\n`;
    expect(only(draft('Table `trees` (id, user_id): RLS on, policy: `auth.uid() = user_id` from the Supabase JWT.'))).not.toMatch(/^affirmed/);
    expect(only(draft('Table `trees` (id, user_id): RLS on; every request carries the Supabase JWT.'))).toMatch(/^affirmed/);
  });

  it('a check that was given up is none', () => {
    expect(only(`${HEAD}- \`PUT /a\` x\n\n## Notes\n\n\`PUT /a\`: the token check was removed.\n`)).toMatch(/^denied/);
    expect(only(`${HEAD}- \`PUT /a\`: session cookie\n\n## Changelog\n\n- 3 June: dropped auth on \`PUT /a\`\n`)).toMatch(/^contradicted/);
    expect(only(`${HEAD}- \`PUT /a\`: session cookie\n\n## Changelog\n\n- 3 June: dropped the API key auth on \`PUT /a\`, replaced with the session\n`)).toMatch(/^affirmed/);
  });
});

describe('webhooks', () => {
  it.each<[string, string, string]>([
    ['a signature', '- `POST /api/webhooks/stripe` checks the Stripe signature', 'affirmed'],
    ['a signing secret', '- `POST /api/webhooks/stripe`, verified with `STRIPE_WEBHOOK_SECRET`', 'affirmed'],
    ['no auth, but a signature: no user', '- `POST /api/webhooks/stripe` — no auth; the Stripe-Signature header is verified', 'affirmed'],
    ['near miss: no auth', '- `POST /api/webhooks/stripe` — no auth', 'denied'],
    ['near miss: silent', '- `POST /api/webhooks/stripe` takes events', 'missing'],
    ['near miss: users sign in', '- `POST /api/webhooks/stripe` takes events\n\nEvery endpoint requires a session cookie.', 'missing'],
  ])('%s', (_name, entry, expected) => {
    expect(only(`${HEAD}${entry}\n`).split(' ')[0]).toBe(expected);
  });

  it('a signature of webhooks elsewhere reaches their rows', () => {
    expect(only(`${HEAD}| Endpoint | Purpose | Auth |\n|---|---|---|\n| \`POST /api/webhooks/stripe\` | x | none |\n\n## Security\n\n\`/api/webhooks/stripe\` verifies the Stripe-Signature header.\n`)).toBe('affirmed Stripe-Signature');
  });
});

it('the type of a token that is answered guards nothing', () => {
  expect(only(`${HEAD}- \`PUT /a\` x\n\n## Partner\n\n${fence('json', '{', '  "access_token": "abc",', '  "token_type": "Bearer"', '}')}\n`)).toBe('missing');
  expect(only(`${HEAD}- \`PUT /a\` x; Bearer token\n`)).toMatch(/^affirmed/);
});

describe('tokens in paths', () => {
  it.each<[string, string, string]>([
    ['a verified one', '- `POST /rsvp/:token` — the token is checked and single-use', 'affirmed'],
    ['a hashed one', '- `POST /rsvp/{inviteToken}` — looks up the sha-256 of the token', 'affirmed'],
    ['one that what is done is based on', '- `POST /rsvp/:token` — token-based answer and survey', 'affirmed'],
    ['a verified one, beside no login', '- `POST /rsvp/:token` — no login; the token is verified', 'affirmed'],
    ['a key compared in constant time', '- `POST /s/<key>/edit` — `<key>` is 32 random bytes, compared in constant time', 'affirmed'],
    ['one told of by its name', '- `POST /g/:door_token/entries` — stores an entry\n\n## Guests\n\n`door_token` is a signed id that expires.', 'affirmed'],
    ['one told of by what it is for', '- `POST /rsvp/:token` — stores the answer\n\n## Security\n\n- Sign RSVP tokens with HMAC', 'affirmed'],
    ['one that is looked up by its hash', '- `POST /rsvp/{token}` — stores the answer. The token is 24 random bytes mailed to that household; the handler looks its SHA-256 up in `households`', 'affirmed'],
    ['one that a spent one is refused of', '- `POST /rsvp/{token}` — stores the answer, a spent one gets 403', 'affirmed'],
    ['near miss: tokens for something else', '- `POST /rsvp/:token` — stores the answer\n\n## Security\n\n- Sign download tokens with HMAC', 'missing'],
    ['near miss: a key that is a name', '- `POST /flags/:key` — sets the flag with this key', 'missing'],
    ['near miss: an unverified one', '- `POST /rsvp/:token` — stores the answer', 'missing'],
    ['near miss: an id', '- `POST /rsvp/:id` — the id is checked', 'missing'],
  ])('%s', (_name, entry, expected) => {
    expect(only(`${HEAD}${entry}\n`).split(' ')[0]).toBe(expected);
  });
});

describe('code', () => {
  it.each<[string, string, string]>([
    ['Express middleware', fence('js', "app.post('/a', requireUser, create)"), 'affirmed'],
    ['a Django decorator', fence('python', '@login_required', '@api_view(["POST"])', 'def create(request):', '    pass'), 'none'],
    ['FastAPI, depends', fence('python', '@app.post("/a")', 'def create(user = Depends(get_current_user)):', '    pass'), 'affirmed'],
    ['a handler that checks', fence('ts', "app.post('/a', async (req, res) => {", '  const user = await getSessionUser(req);', '  res.json({});', '});'), 'affirmed'],
    ...["upload.single('photo')", 'validate(schema)', 'rateLimit({ max: 5 })', "zValidator('json', schema)", 'limiter', 'loadUser', 'parseForm', 'csrfProtection', 'verifyCsrfToken', 'app.requireCaptcha'].map((middleware): [string, string, string] => [`near miss: ${middleware}`, fence('js', `app.post('/a', ${middleware}, create)`), 'missing']),
    ['FastAPI, a router of another listing', `${fence('python', 'team = APIRouter(dependencies=[Depends(require_team_key)])', 'free = APIRouter()')}\n\nRoutes:\n\n${fence('python', '@team.post("/a")', 'def create(body: Body):', '    pass')}`, 'affirmed'],
    ['near miss: FastAPI, the other router of that listing', `${fence('python', 'team = APIRouter(tags=[Depends(require_team_key)])', 'free = APIRouter()')}\n\nRoutes:\n\n${fence('python', '@free.post("/a")', 'def create(body: Body):', '    pass')}`, 'missing'],
    ['FastAPI, a check in the words of the function', fence('python', '@app.post("/a")', 'def hook(request: Request):', '    """Checks X-Signature (HMAC-SHA256 with `HOOK_SECRET`), then stores."""'), 'affirmed'],
    ['near miss: FastAPI, a check of something else', fence('python', '@app.post("/a")', 'def hook(request: Request):', '    """Checks the stock, then stores."""'), 'missing'],
    ['near miss: FastAPI, a counter', fence('python', '@app.post("/a", dependencies=[Depends(rate_limiter)])', 'def create(body: Body):', '    pass'), 'missing'],
    ['near miss: Nest, a throttle', fence('ts', '@Controller()', 'export class A {', "  @Post('/a') @Throttle(5, 60)", '  create() {}', '}'), 'missing'],
    ...['validateToken', 'checkUser', 'verifyCaller', 'requireSession'].map((middleware): [string, string, string] => [middleware, fence('js', `app.post('/a', ${middleware}, create)`), 'affirmed']),
    ['near miss: a session that is only read', fence('js', "app.use('/', sessionFromCookie)", "app.post('/a', create)"), 'missing'],
    ['near miss: no guard', fence('js', "app.post('/a', create)"), 'missing'],
    ['near miss: another route’s guard', fence('js', "app.get('/b', requireUser, read)", "app.post('/a', create)"), 'missing'],
  ])('%s', (_name, text, expected) => {
    const found = authIn(text).filter((each) => each.startsWith('POST /a'));
    expect(found.length === 0 ? 'none' : found[0]?.replace('POST /a: ', '').split(' ')[0]).toBe(expected);
  });
});

describe('requests', () => {
  it('are read with their headers', () => {
    expect(authIn(`${HEAD}${fence('http', 'PUT /a', 'Authorization: Bearer <token>', '', '{ "x": 1 }')}\n`)).toEqual(['PUT /a: affirmed Bearer']);
    expect(authIn(`${HEAD}${fence('http', 'PUT /a', 'Content-Type: application/json', '', '{ "x": 1 }')}\n`)).toEqual(['PUT /a: missing']);
  });

  it('are guarded below the base of a middleware', () => {
    const text = fence('ts', "app.use('/api', requireAuth)", "app.put('/api/a', h)", "app.put('/b', h2)");
    expect(authIn(text).map((each) => each.split(' ').slice(0, 3).join(' '))).toEqual(['PUT /api/a: affirmed', 'PUT /b: missing']);
  });

  it('name no vendor by their path', () => {
    expect(authIn(`${HEAD}- \`POST /api/webhooks/clerk\` — verified\n`)).toEqual(['POST /api/webhooks/clerk: missing']);
  });
});

describe('OpenAPI', () => {
  const api = (global: readonly string[], own: readonly string[]): string =>
    fence('yaml', 'openapi: 3.0.0', ...global, 'components:', '  securitySchemes:', '    bearerAuth:', '      type: http', '      scheme: bearer', 'paths:', '  /a:', '    post:', '      summary: Creates', ...own);

  it.each<[string, string, string]>([
    ['of the operation', api([], ['      security:', '        - bearerAuth: []']), 'affirmed'],
    ['of the document', api(['security:', '  - bearerAuth: []'], []), 'affirmed'],
    ['the operation opts out', api(['security:', '  - bearerAuth: []'], ['      security: []']), 'denied'],
    ['near miss: neither', api([], []), 'missing'],
  ])('%s', (_name, text, expected) => {
    expect(only(text).split(' ')[0]).toBe(expected);
  });
});

describe('YAML', () => {
  it.each<[string, string, string]>([
    ['a key', lines('endpoints:', '  - path: /a', '    method: POST', '    auth: session cookie'), 'affirmed'],
    ['a key that opens', lines('endpoints:', '  - path: /a', '    method: POST', '    auth: none'), 'denied'],
    ['a key without a name', lines('endpoints:', '  - path: /a', '    method: POST', '    auth: required'), 'vague'],
    ['a statement about all', lines('security:', '  - All routes require a session cookie', 'endpoints:', '  - path: /a', '    method: POST'), 'affirmed'],
    ['near miss: no key', lines('endpoints:', '  - path: /a', '    method: POST', '    author: Ann'), 'missing'],
    ['a glossary of keys', lines('auth:', '  user: session cookie', '  cron: header x-cron-key', 'endpoints:', '  - path: /a', '    method: POST', '    auth: user'), 'affirmed'],
  ])('%s', (_name, text, expected) => {
    expect(only(text, 'yaml').split(' ')[0]).toBe(expected);
  });
});

describe('names of the house', () => {
  it('count as mechanisms where the configuration knows them', () => {
    const text = cells('houseGate');
    expect(authIn(text)).toEqual(['PUT /a: vague houseGate']);
    expect(authIn(text, 'md', { ...EMPTY_LEXICON, authMechanisms: ['houseGate'] })).toEqual(['PUT /a: affirmed houseGate']);
  });

  it('are no mechanism where anybody gets the cookie', () => {
    expect(only(`# App\n\nThe cookie \`sid\` is issued if absent on the first visit.\n\n${cells('cookie `sid`')}`)).not.toMatch(/^affirmed/);
    expect(only(`# App\n\nThe cookie \`sid\` is set at login.\n\n${cells('cookie `sid`')}`)).toMatch(/^affirmed/);
  });
});

describe('statements that reach by where they stand', () => {
  const rows = `${HEAD}| Endpoint | Purpose |\n|---|---|\n| \`POST /vision/read\` | reads |\n| \`POST /cron/tidy\` | tidies |\n\n`;

  it.each<[string, string, readonly string[]]>([
    ['prefixes in a table of guards', `${rows}## Guards\n\n| Prefix | Guard |\n|---|---|\n| \`/vision*\` | session cookie |\n| \`/cron/*\` | \`CRON_SECRET\` |\n`, ['POST /vision/read: affirmed session cookie', 'POST /cron/tidy: affirmed CRON_SECRET']],
    ['prefixes behind words, in columns of any name', `${rows}## Gate\n\n| Route | Mechanism |\n|---|---|\n| Staff routes (\`/vision/*\`, \`/desk/*\`) | Supabase session |\n| Scheduled (\`/cron/*\`) | nobody knows yet |\n`, ['POST /vision/read: affirmed Supabase session', 'POST /cron/tidy: missing']],
    ['near miss: prefixes beside what does not prove the caller', `${rows}## Cache\n\n| Route | Kept |\n|---|---|\n| \`/vision/*\` | for an hour |\n`, ['POST /vision/read: missing', 'POST /cron/tidy: missing']],
    ['near miss: a table of folders', `${rows}## Code\n\n| Folder | Guard |\n|---|---|\n| \`vision\` | session cookie |\n`, ['POST /vision/read: missing', 'POST /cron/tidy: missing']],
    ['a client that sends it with all later requests', `${HEAD}- \`POST /a\` x\n\n## Sign-in\n\n1. The server sets it\n2. All subsequent requests include the session cookie\n`, ['POST /a: affirmed session cookie']],
    ['near miss: a guard that puts the user on the request', `${HEAD}- \`POST /a\` x\n\n## Sign-in\n\n\`requireUser\` verifies the token and puts the uid on the request.\n`, ['POST /a: missing']],
    ['the only webhook, by the title of a section', `${HEAD}- \`POST /hooks/shop\` (Shopify) stores\n- \`POST /a\` x\n\n## How the hook is handled\n\nThe HMAC of the body is compared with \`X-Shopify-Hmac-Sha256\`.\n`, ['POST /hooks/shop: affirmed HMAC', 'POST /a: missing']],
    ['what is open is no route', `${HEAD}- \`GET /slots\` (open slots of a week), \`POST /slots\` (session cookie)\n`, ['GET /slots: missing', 'POST /slots: affirmed session cookie']],
    ['reading is open, writing is not', `${HEAD}### Posts (public read; admin write requires \`Authorization: Bearer <admin token>\`)\n\n- \`GET /posts\` lists\n- \`POST /posts\` adds\n`, ['GET /posts: denied public', 'POST /posts: affirmed Authorization: Bearer']],
    ['a row by its number', '## API\n\n| # | Route | Purpose |\n|---|---|---|\n| 1 | `POST /a` | x |\n| 2 | `POST /b` | y |\n\n## Notes\n\n- **Route 2.** We check `X-Shop-Signature` before the body.\n', ['POST /a: missing', 'POST /b: affirmed X-Shop-Signature']],
    ['near miss: a number of something else', '## API\n\n| # | Route | Purpose |\n|---|---|---|\n| 1 | `POST /a` | x |\n| 2 | `POST /b` | y |\n\n## Notes\n\nIn 2 of 3 cases the session cookie is old.\n', ['POST /a: missing', 'POST /b: missing']],
    ['near miss: what would be so', `${HEAD}- \`POST /a\` x\n\n## Questions\n\nIf readers do not come, everything about signed links is for nothing.\n`, ['POST /a: missing']],
    ['a token got here and sent everywhere', `${HEAD}- \`POST /a\` x\n- \`POST /api/token\` hands it out\n\n## Sign-in\n\nThe app gets a token from \`POST /api/token\` and sends \`Authorization: Token …\` on every API call it makes.\n`, ['POST /a: affirmed Authorization: Token', 'POST /api/token: affirmed Authorization: Token']],
    ['a token in the path, by the name of its column', `${HEAD}- \`POST /o/:ownerToken/move\` moves\n\n## Owners\n\nLinks have a token (\`visits.owner_token\`), and that is what gets checked.\n`, ['POST /o/:ownerToken/move: affirmed owner_token`), and that is what gets checked']],
    ['remarks below a route, further in', fence('js', 'app.post("/a", accept)', '   // checks `X-Porch-Token`', 'app.post("/b", other)', '// checks `X-Porch-Token`', 'app.post("/c", last)'), ['POST /a: affirmed X-Porch-Token', 'POST /b: missing', 'POST /c: affirmed X-Porch-Token']],
    ['a principle', '# API\n\n## Principles\n\n- **Authenticate first.** Browser: session cookie.\n\n## Endpoints\n\n- `POST /a` x\n', ['POST /a: affirmed session cookie']],
    ['near miss: a first step', '# API\n\n## Setup\n\n- **First run.** Browser: session cookie.\n\n## Endpoints\n\n- `POST /a` x\n', ['POST /a: missing']],
    ['near miss: an internal error', `${HEAD}- \`POST /a\` returns 500 on an internal error\n`, ['POST /a: missing']],
    ...(['Todas as rotas exigem um token JWT no cabeçalho Authorization.', 'Todos los endpoints requieren un JWT.', 'Toutes les routes exigent un JWT.', 'Wszystkie endpointy wymagają JWT.', '所有 API 接口都需要 JWT。', 'Все эндпоинты требуют JWT.', 'Unless noted otherwise, endpoints require a JWT.'].map((text): [string, string, readonly string[]] => [text, `${HEAD}- \`POST /a\` x\n\n## S\n\n${text}\n`, ['POST /a: affirmed JWT']])),
    ['the scheduler of a cloud, of its only route', `${HEAD}- \`GET /cron/tidy\` tidies\n\n## Jobs\n\nCloud Scheduler invokes it with an OIDC token.\n`, ['GET /cron/tidy: affirmed OIDC token']],
    ['near miss: a scheduler that calls somebody else', `${HEAD}- \`GET /cron/tidy\` tidies\n\n## Jobs\n\nCloud Scheduler invokes BigQuery with an OIDC token.\n`, ['GET /cron/tidy: missing']],
    ['a request in a diagram', `${fence('mermaid', 'sequenceDiagram', '  C->>A: POST /a, Authorization: Bearer JWT', '  A->>D: INSERT')}\n`, ['POST /a: affirmed Authorization: Bearer']],
    ['a participant that is the route', `${fence('mermaid', 'sequenceDiagram', '  participant M as GET /cron/a', '  participant W as POST /work/a', '  S->>M: at two, CRON_SECRET', '  M->>W: one supplier')}\n`, ['GET /cron/a: affirmed CRON_SECRET', 'POST /work/a: missing']],
    ['what a part checks itself', `${fence('mermaid', 'sequenceDiagram', '  C->>A: POST /a', '  A->>A: verify the JWT', '  A->>D: INSERT')}\n`, ['POST /a: affirmed JWT']],
    ['near miss: what a part hands on', `${fence('mermaid', 'sequenceDiagram', '  C->>A: POST /a', '  A->>B: ask, x-api-key', '  A->>A: sign the JWT')}\n`, ['POST /a: missing']],
    ['near miss: keys that are managed', `${HEAD}### Key management\n\nAPI keys are hashed before they are stored.\n\n- \`POST /keys/:id/regenerate\` regenerates an API key\n`, ['POST /keys/:id/regenerate: missing']],
    ['near miss: after a sign-up', `${HEAD}- \`POST /a\` is called once after Firebase Auth sign-up completes\n`, ['POST /a: missing']],
    ['near miss: a value that a framework hands in', fence('python', '@router.patch("/plots/{id}")', 'def change(id: int, today: date = Depends(get_today)):', '    """Changes it."""'), ['PATCH /plots/{id}: missing']],
    ['a caller that a framework hands in', fence('python', '@router.patch("/plots/{id}")', 'def change(id: int, user: User = Depends(get_current_user)):', '    """Changes it."""'), ['PATCH /plots/{id}: affirmed get_current_user']],
  ])('%s', (_name, text, expected) => {
    expect(authIn(text)).toEqual(expected);
  });
});

describe('statements that only look like a check', () => {
  it.each<[string, string, string]>([
    ['a guard that is mounted behind the route', fence('js', 'const app = express();', "app.post('/a', create);", 'app.use(requireUser);'), 'missing'],
    ['near miss: a guard that is mounted before it', fence('js', 'const app = express();', 'app.use(requireUser);', "app.post('/a', create);"), 'affirmed'],
    ['near miss: a guard before the router of the route', fence('js', 'const plots = Router();', "plots.post('/a', create);", 'app.use(requireUser);', 'app.use(plots);'), 'affirmed'],
    ['a check that only notes', fence('ts', "app.post('/a', async (req, res) => {\n  if (req.headers['x-plot-key'] !== process.env.PLOT_KEY) {\n    console.warn('wrong key, return to sender');\n  }\n  res.json(await save(req));\n});"), 'missing'],
    ['near miss: a check that notes and refuses', fence('ts', "app.post('/a', async (req, res) => {\n  if (req.headers['x-plot-key'] !== process.env.PLOT_KEY) {\n    console.warn('wrong key');\n    return res.status(401).end();\n  }\n  res.json(await save(req));\n});"), 'affirmed'],
    ['a line that is taken out, behind a remark', fence('ts', "app.post('/a', async (c) => {\n  // the session is checked here: const user = await requireUser(c)\n  return save(c)\n})"), 'missing'],
    ['near miss: a remark behind a line', fence('ts', "app.post('/a', async (c) => {\n  const user = await requireUser(c) // 401 without: see the guard\n  return save(c)\n})"), 'affirmed'],
    ['a line of the program that is taken out', fence('ts', "app.post('/a', async (c) => {\n  // const user = await requireUser(c)\n  return save(c)\n})"), 'missing'],
    ['the same in Python', fence('python', "@app.post('/a')\ndef a(c):\n    # user = require_user(c)\n    return save(c)"), 'missing'],
    ['near miss: a remark beside a line that runs', fence('ts', "app.post('/a', async (c) => {\n  // the caller first\n  const user = await requireUser(c)\n  return save(user)\n})"), 'affirmed'],
    ['the key that everybody has', '- `POST /a` – `Authorization: Bearer <SUPABASE_ANON_KEY>`', 'vague'],
    ['the same in words', '- `POST /a` – bearer: the anon key', 'missing'],
    ['near miss: beside the token of the person', '- `POST /a` – `Authorization: Bearer <access_token>`, `apikey` is the anon key', 'affirmed'],
    ['near miss: tokens that a model streams', '- `POST /a` – bearer JWT. If no token has come after 6 s, it aborts.', 'affirmed'],
    ['a token that nobody sends', '- `POST /a` – stores. No token is asked for.', 'denied'],
    ['a guard by its name', '- `POST /a` – `current_keeper()` again', 'affirmed'],
    ['near miss: what policies ask for the tenant', '- `POST /a` – stores\n\nRows go by `current_clinic_id()` and `current_tenant()`.', 'missing'],
    ['near miss: a function of the database', '- `POST /a` – stamped with `current_timestamp()`', 'missing'],
    ['a question that names the vendor and the token', '- `POST /a` x\n\n## FAQ\n\n**Does every POST check the Cognito JWT?** Not in this release.', 'deferred'],
    ['near miss: answered with yes', '- `POST /a` x\n\n## FAQ\n\n**Does every POST check it?** Every POST checks the Cognito JWT.', 'affirmed'],
  ])('%s', (_, text, expected) => {
    expect(only(`# App\n\n${HEAD}${text}\n`).split(' ')[0]).toBe(expected);
  });
});

describe('OpenAPI operations that are open to those without an account', () => {
  const told = (path: string, ...words: readonly string[]): string =>
    authIn(fence('yaml', 'openapi: 3.0.0', 'security:', '  - session: []', 'paths:', `  ${path}:`, '    post:', '      summary: A guest leaves a note', '      security: []', '      description: >', ...words.map((line) => `        ${line}`))).join('; ');
  it.each<[string, string, readonly string[], RegExp]>([
    ['a token of the path that the server knows', '/albums/{albumToken}/notes', ['No account needed. albumToken is 24 random bytes; its SHA-256 is', 'looked up in album_links.token_hash.'], /affirmed looked up in album_links\.token_hash/],
    ['… and others are refused', '/albums/{album_token}/notes', ['album_token is drawn for each link; unknown or expired tokens get 404.'], /affirmed/],
    ['near miss: nothing is said of it', '/albums/{albumToken}/notes', ['No account needed.'], /denied/],
    ['near miss: a token of somebody else', '/albums/{albumId}/notes', ['pushToken is stored; its hash is looked up in devices.token_hash.'], /denied/],
  ])('%s', (_, path, words, expected) => {
    expect(told(path, ...words)).toMatch(expected);
  });
});
