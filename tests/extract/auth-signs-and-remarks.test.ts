import { describe, expect, it } from 'vitest';
import { authIn, fence } from './support.js';

/** Three routes with the given cells under Auth, below the given words. */
function marked(legend: string, ...cells: string[]): string[] {
  const rows = cells.map((cell, index) => `| \`PUT /${String.fromCharCode(97 + index)}\` | ${cell} | x |`);
  return authIn(`## API Endpoints\n\n${legend}\n\n| Route | Auth | Purpose |\n|---|---|---|\n${rows.join('\n')}\n`).map((each) => each.replace(/^\S+ \S+: /, ''));
}

describe('legends of pictures', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['Auth legend: 🔑F = `requireFarm`, 🔑B = `requireBuyer`, 🌍 = no credentials.', ['🔑F', '🔑B', '🌍'], ['affirmed requireFarm', 'affirmed requireBuyer', 'denied no credentials']],
    ['Legend: 🌐 = public · 🎫 = session cookie `sid`', ['🎫', '🌐', ''], ['affirmed session cookie', 'denied public', 'missing']],
    ['Key: 🧑 means a Clerk session, 🤖 means header `x-job-key`.', ['🧑', '🤖', '🚪'], ['affirmed Clerk session', 'affirmed x-job-key', 'vague 🚪']],
    ['Pictures: 🌍 = Europe, 🌎 = America.', ['🌍', '🌎', 'JWT'], ['vague 🌍', 'vague 🌎', 'affirmed JWT']],
  ])('%s', (legend, cells, expected) => {
    expect(marked(legend, ...cells)).toEqual(expected);
  });
});

describe('pictures before what they stand for', () => {
  const LIST = ['🔑 POST /berths  → 201  adds a berth', '🌍 POST /asks    → 200  answers a question', '⏰ POST /tick     → 200', '   POST /wipe     → 200  clears old rows'];
  const listed = (legend: string): string[] => authIn(`## API Endpoints\n\n${legend}\n\n${fence('', ...LIST)}\n`);
  const MEANT = ['POST /berths: affirmed Lucia', 'POST /asks: denied public', 'POST /tick: affirmed Authorization: Bearer', 'POST /wipe: missing'];
  it.each<[string, string, readonly string[]]>([
    ['in a line', 'Auth legend: 🔑 Lucia session cookie, 🌍 public, ⏰ `Authorization: Bearer TICK_TOKEN`.', MEANT],
    ['in a list', 'Auth:\n\n- 🔑 Lucia session cookie\n- 🌍 public\n- ⏰ `Authorization: Bearer TICK_TOKEN`', MEANT],
    ['near miss: of something else', 'Places: 🔑 locked, 🌍 abroad, ⏰ on time.', ['missing', 'missing', 'missing', 'missing'].map((word, index) => `POST /${['berths', 'asks', 'tick', 'wipe'][index]}: ${word}`)],
    ['one that is put off', 'Auth legend: 🔑 session cookie, to be added in phase 2, 🌍 public, ⏰ `Authorization: Bearer TICK_TOKEN`.', ['POST /berths: deferred session cookie', 'POST /asks: denied public', 'POST /tick: affirmed Authorization: Bearer', 'POST /wipe: missing']],
  ])('%s', (_name, legend, expected) => {
    expect(listed(legend)).toEqual(expected);
  });
});

describe('letters in bold that a sentence explains', () => {
  const lettered = (legend: string, mark: string): string[] => authIn(`# F\n\n## 1. Gate\n\n1.1. ${legend}\n\n## 2. API Endpoints\n\n2.1. \`POST /hives\` — ${mark}. Adds a hive. Returns 201.\n`).map((each) => each.replace(/^\S+ \S+: /, ''));
  it.each<[string, string, string]>([
    ['**HIV** is the `X-Hive-Signature` header checked with `HIVE_SECRET`.', '**HIV**', 'affirmed X-Hive-Signature'],
    ['**KEY** is an OIDC token of the scheduler. **BEE** is the Clerk session.', '**BEE**', 'affirmed Clerk session'],
    ['**HIV** is the hive that a call is about.', '**HIV**', 'missing'],
    ['**BEE** is the Clerk session that we add in phase 2.', '**BEE**', 'deferred Clerk session'],
    ['HIV is the `X-Hive-Signature` header checked with `HIVE_SECRET`.', '**ANT**', 'missing'],
  ])('%s', (legend, mark, expected) => {
    expect(lettered(legend, mark)).toEqual([expected]);
  });
});

describe('codes of auth, a letter in bold before each', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['Auth codes: **S** Supabase access token, checked by `requireMember()`. **C** as S, role editor. **O** open.', ['S', 'C', 'O'], ['affirmed access token', 'affirmed access token', 'denied open']],
    ['Access: **S** Clerk session. **K** header `x-clock-key`.', ['S', 'K', 'Z'], ['affirmed Clerk session', 'affirmed x-clock-key', 'vague Z']],
    ['Auth codes. **S**: Clerk session, checked by `requireMember()`. **K**: header `x-clock-key` must equal `CLOCK_KEY`. **–**: nothing is checked.', ['S', 'K', '–'], ['affirmed Clerk session', 'affirmed x-clock-key', 'denied nothing is checked']],
    ['Shelf codes: **S** beside the stairs. **C** cellar.', ['C', 'JWT'], ['vague C', 'affirmed JWT']],
  ])('%s', (legend, cells, expected) => {
    expect(marked(legend, ...cells)).toEqual(expected);
  });
});

it('takes what is open on a screen for no open route', () => {
  const looked = (words: string): string[] => authIn(`## API Endpoints\n\n| Route | Purpose |\n|---|---|\n| \`POST /letters/:id/send\` | ${words} |\n`);
  expect(looked('sends the letter that is open in the browser')).toEqual(['POST /letters/:id/send: missing']);
  expect(looked('sends a letter; open to anyone')).toEqual(['POST /letters/:id/send: denied open']);
  expect(looked('sends the letter, whether the editor is open or not')).toEqual(['POST /letters/:id/send: missing']);
  expect(looked('sends a letter. This route is open')).toEqual(['POST /letters/:id/send: denied open']);
});

it.each<[string, string]>([
  ['As **warden**: open the letters, pick one, send it.', 'vague warden'],
  ['Open each letter as **warden**: open it, pick one, send it.', 'vague warden'],
])('takes what a person opens for no open route: %s', (step, expected) => {
  expect(authIn(`## API Endpoints\n\n| Method | Path | Role | Purpose |\n|---|---|---|---|\n| POST | /letters/send | warden | Sends |\n\n## Try it\n\n1. ${step}\n`)).toEqual([`POST /letters/send: ${expected}`]);
});

describe('endpoints that are left to a role', () => {
  const guarded = (words: string): string[] => authIn(`# A\n\n- **Auth**: BetterAuth, roles \`coach\` and \`rider\`.\n\n## API Endpoints\n\n- \`POST /rides\` — ${words}\n- \`POST /notes\` — adds a note\n`).slice(0, 1);
  it.each<[string, RegExp]>([
    ['COACH auth. Books a ride.', /affirmed BetterAuth/],
    ['needs coach auth', /affirmed BetterAuth/],
    ['books a ride (riders only)', /affirmed BetterAuth/],
    ['role: coach. Books.', /affirmed BetterAuth/],
    ['near miss: sends the coach auth mail', /missing/],
    ['near miss: user authentication', /missing/],
    ['near miss: gives a member only discount', /missing/],
    ['near miss: append-only', /missing/],
    ['near miss: tells the rider only', /missing/],
    ['near miss: adds somebody with role: rider', /missing/],
    ['near miss: body { name, role: rider, email }', /missing/],
  ])('%s', (words, expected) => {
    expect(guarded(words.replace('near miss: ', '')).join('\n')).toMatch(expected);
  });
});

it('takes a secret in a list of variables for no credential of the route before', () => {
  expect(authIn('# A\n\n## API Endpoints\n\n- `POST /rides` books\n\n## Order\n\n1. Build `POST /rides`.\n2. `.env.example` listing all required vars (DATABASE_URL, R2_*, AUTH_SECRET).\n')).toEqual(['POST /rides: missing']);
  expect(authIn('# A\n\n## API Endpoints\n\n- `POST /rides` books\n\n## Order\n\n1. Build `POST /rides`.\n2. It compares its header with `RIDES_SECRET`.\n').join()).toMatch(/affirmed RIDES_SECRET/);
});

describe('words for callers that the document explains', () => {
  const cards = (legend: string, ...callers: string[]): string[] => authIn(`# A\n\n## Callers\n\n${legend}\n\n## API Endpoints\n\n${callers.map((caller, index) => `### \`POST /song-${String(index)}\`\n\n- Input: \`{ title }\`\n- Caller: ${caller}\n`).join('\n')}`).map((each) => each.replace(/^\S+ \S+: /, ''));
  it.each<[string, readonly string[], readonly string[]]>([
    ['*member* in a card means: Clerk session in the `Authorization` header, verified by `requireMember()`. *clock* means: header `x-clock-key` equals `CLOCK_KEY`.', ['member', 'clock', "member with `role = 'conductor'`"], ['affirmed Clerk session', 'affirmed x-clock-key', 'affirmed Clerk session']],
    ['What the words behind "Caller" stand for:\n\n- `member`: Clerk session in the `Authorization` header\n- `conductor`: the same session with the role `conductor`\n- `clock`: header `x-clock-key`', ['member', 'conductor', 'clock'], ['affirmed Clerk session', 'affirmed Clerk session', 'affirmed x-clock-key']],
  ])('%s', (legend, callers, expected) => {
    expect(cards(legend, ...callers)).toEqual(expected);
  });

  it('near miss: a word that nothing explains', () => {
    expect(cards('*member* in a card means: somebody who sings.', 'member')[0]).not.toMatch(/affirmed/);
  });

  it('reads the columns of a listing by such words', () => {
    const listed = authIn('# A\n\n## API Endpoints\n\nWhat the words in the second column stand for:\n\n- `guest`: Sanctum token in the `Authorization` header\n- `task`: header `X-Task-Key`\n\n```\nPOST   /bookings   guest   { nights } -> 201\nGET    /tasks/mail   task\nPOST   /ask   none   { question }\n```\n');
    expect(listed).toEqual([expect.stringMatching(/bookings: affirmed Sanctum/), expect.stringMatching(/mail: affirmed X-Task-Key/), expect.stringMatching(/ask: denied none/)]);
  });

  it('reads letters that sentences explain, with a credential in code', () => {
    expect(marked('Legend for "Auth": **S** is the Rails session cookie, checked by `authenticate_member!`. **W** is `Authorization: Bearer` compared with `OPS_TOKEN`.', 'S', 'W')).toEqual(['affirmed Rails session', 'affirmed Authorization: Bearer']);
  });
});

it('takes what carries a key that anyone may know for no proof', () => {
  expect(authIn("## API Endpoints\n\n- `POST /minimums` stores a minimum. The station sends the project's anon key as `apikey`.\n").join()).not.toMatch(/affirmed/);
  expect(authIn('## API Endpoints\n\n- `POST /minimums` stores a minimum. The station sends its own key as `apikey`.\n').join()).toMatch(/affirmed apikey/);
});

it('takes no phrase before a colon for a word with a meaning', () => {
  const told = authIn('## API Endpoints\n\n- `POST /songs/:id/ask` asks about a song, which is `songs` by `id`. Clerk session.\n- `GET /lengths` fills in the lengths of old songs: it goes on until there are none.\n');
  expect(told[0]).toMatch(/affirmed Clerk session/);
  expect(told[0]).not.toMatch(/denied/);
});

describe('legends of words, for rows of functions', () => {
  const manifest = (legend: string): string[] => authIn(`# F\n\n## Edge Functions\n\n| Function | Auth | Description |\n|---|---|---|\n| \`send-slip\` | service | sends a slip |\n| \`close-till\` | admin | closes a till |\n\n## Auth types\n\n${legend}\n`).map((each) => each.replace(/^\S+: /, ''));
  it.each<[string, readonly string[]]>([
    ['- **service**: Requires service_role key\n- **admin**: Requires admin role\n\n## Security\n\n- Admin endpoints require `has_role(auth.uid(), \'admin\')`', ['affirmed service_role key', 'affirmed has_role(auth.uid()']],
    ['- **service**: writes with the service_role key only in the backend\n- **admin**: Requires admin role', ['vague service', 'vague admin']],
    ['- **service**: from our own services\n- **admin**: sees rows for which `has_role(auth.uid(), \'admin\')` holds', ['vague service', 'vague admin']],
  ])('%s', (legend, expected) => {
    expect(manifest(legend)).toEqual(expected);
  });
});

describe('a server without its secret', () => {
  it.each<[string, string]>([
    ['Missing `JOB_KEY` env → `500 ENV_INVALID`.', 'affirmed JOB_KEY'],
    ['Without `JOB_KEY` the route answers 503.', 'affirmed JOB_KEY'],
    ['Missing the `JOB_KEY` check, it handles 500 rows.', 'denied JOB_KEY'],
  ])('%s', (words, expected) => {
    expect(authIn(`# A\n\n## API Endpoints\n\n### POST /run\n\n- Runs.\n- ${words}\n`)).toEqual([`POST /run: ${expected}`]);
  });
});

describe('remarks behind the routes of a program', () => {
  const router = (remark: string): string[] => authIn(`## API Endpoints\n\n${fence('go', 'r.Post("/worker/digest", h.Digest)   // ' + remark)}\n`).map((each) => each.replace(/^\S+ \S+: /, ''));
  it.each<[string, string]>([
    ['OIDC token of the scheduler, audience compared', 'affirmed OIDC token'],
    ['mTLS', 'affirmed mTLS'],
    ['Bearer JOB_TOKEN; posts to /worker/digest/{club} for each club', 'affirmed Bearer'],
    ['basic auth, one user', 'affirmed basic auth'],
    ['every hour, by the scheduler', 'missing'],
    ['answers with a new API key', 'missing'],
  ])('%s: %s', (remark, expected) => {
    expect(router(remark)).toEqual([expected]);
  });
});

describe('remarks on lines of their own', () => {
  it('takes a step of a handler for no check of its caller', () => {
    expect(authIn(`## API Endpoints\n\n### POST /api/search\n\n${fence('ts', 'export async function POST(req) {', '  // 3. Call the model (API key from environment variable)', '  return ask(req);', '}')}\n`).join()).toMatch(/missing/);
  });
});

describe('what an endpoint does not need', () => {
  const noted = (note: string): string => authIn(`## API Endpoints\n\n| Route | Auth | Purpose |\n|---|---|---|\n| \`POST /logs\` | session | import a log |\n| \`POST /cards\` | session | x |\n\n**Notes**\n\n- ${note}\n\n## Auth\n\nA session is the cookie \`qsl_session\`, checked by \`requireOperator\` on every route.\n`)[0] ?? '';
  it.each<[string, RegExp]>([
    ['`POST /logs` needs no authentication, because loggers cannot keep a cookie.', /denied needs no/],
    ['`POST /logs` requires no valid token.', /denied requires no/],
    ['`POST /logs` needs no body but the file.', /affirmed/],
  ])('%s', (note, expected) => {
    expect(noted(note)).toMatch(expected);
  });

  it.each<[string, string]>([
    ['App Check only', 'denied App Check only'],
    ['just a captcha', 'denied just a captcha'],
    ['captcha', 'missing'],
    ['App Check and a Firebase ID token only', 'affirmed Firebase ID token'],
    ['`JOB_KEY` only — **not** `requireUser`', 'affirmed JOB_KEY'],
    ['never `requireUser`', 'denied requireUser'],
    ['session cookie (+ optional `traceId`)', 'affirmed session cookie'],
    ['`x-api-key`, and an optional `limit`', 'affirmed x-api-key'],
    ['JWT, optional', 'denied JWT, optional'],
    ['+ optional `apiToken`', 'denied + optional `apiToken'],
  ])('cell %s: %s', (cell, expected) => {
    expect(marked('Routes:', cell)).toEqual([expected]);
  });

  it('reads who may reach rows in a table of collections as no word about callers', () => {
    const text = '## API Endpoints\n\n| Route | Auth | Purpose |\n|---|---|---|\n| `POST /boats` | | x |\n\n## Data\n\n| Collection | Fields | Ownership rule |\n|---|---|---|\n| `boats` | `_id, ownerId` | Every query carries `ownerId` from the JWT |\n';
    expect(authIn(text)).toEqual(['POST /boats: missing']);
  });
});

describe('groups of several methods', () => {
  const routes = (words: string): string[] => authIn(`## Auth\n\n- \`POST /login\` → none\n- ${words} → Clerk session\n\n## API Endpoints\n\n| Route | Purpose |\n|---|---|\n| \`POST /a\` | x |\n| \`PATCH /b\` | x |\n| \`DELETE /c\` | x |\n| \`GET /d\` | x |\n`).map((each) => each.replace(/^(\S+) \S+: (\w+).*/, '$1 $2'));
  it.each<[string, readonly string[]]>([
    ['All other POST/PATCH/DELETE routes', ['POST affirmed', 'PATCH affirmed', 'DELETE affirmed', 'GET missing']],
    ['All POST, PATCH and DELETE routes', ['POST affirmed', 'PATCH affirmed', 'DELETE affirmed', 'GET missing']],
    ['Every PATCH or DELETE endpoint', ['POST missing', 'PATCH affirmed', 'DELETE affirmed', 'GET missing']],
    ['All POST routes', ['POST affirmed', 'PATCH missing', 'DELETE missing', 'GET missing']],
  ])('%s', (words, expected) => {
    expect(routes(words).slice(-4)).toEqual(expected);
  });
});

it('explains no words by the rules of tables', () => {
  const text = '## API Endpoints\n\n- `POST /api/clips`: writes the `clips` document.\n\n## Data\n\n| Collection | Fields | Security Rule |\n|---|---|---|\n| `clips` | `user_id` (string) | `request.auth != null` |\n';
  expect(authIn(text)).toEqual(['POST /api/clips: missing']);
});

describe('a check that is the same as that of a route which is not told here', () => {
  const told = (words: string): string => authIn(`# A\n\n## API Endpoints\n\n- \`POST /tidy\`\n  - Auth: \`TIDY_SECRET\` bearer\n- \`POST /digest\`\n  - Auth: ${words}\n`).at(-1)?.replace('POST /digest: ', '') ?? '';
  it.each<[string, string]>([
    ['session only, same pattern as `/old/ask`', 'vague session only, same pattern as `/old/ask'],
    ['same as `/tidy`', 'affirmed TIDY_SECRET'],
    ['same as above', 'affirmed TIDY_SECRET'],
    ['as the row above', 'affirmed TIDY_SECRET'],
    ['like the previous entry', 'affirmed TIDY_SECRET'],
    ['same as /tidy', 'affirmed TIDY_SECRET'],
    ['JWT, same guard as `/old/ask`', 'affirmed JWT'],
  ])('%s', (words, expected) => {
    expect(told(words)).toBe(expected);
  });
});

describe('an id that analytics get as well', () => {
  it.each<[string, string]>([
    ['It is sent to Mixpanel and as `x-session-id` to the API, where it is logged.', 'missing'],
    ['The app sends `x-session-key` with every call to the API; Mixpanel gets the events.', 'affirmed x-session-key'],
    ['The app sends `x-session-id` with every call to the API.', 'affirmed x-session-id'],
  ])('%s', (words, expected) => {
    expect(authIn(`# A\n\n## API Endpoints\n\n- \`POST /kites\`: adds a kite\n\n## Flow\n\n${words}\n`)).toEqual([`POST /kites: ${expected}`]);
  });
});

it('takes the column of a listing that points at another route for what that one asks for', () => {
  const listed = (last: string): string | undefined => authIn(`# A\n\n## API\n\ncron = \`Authorization: Bearer <CRON_TOKEN>\`.\n\n${fence('', 'POST   /jobs/close      -     {n}     void what is old    cron', `POST   /jobs/remind     -     {n}     one text each       ${last}`)}\n`).at(-1);
  expect(listed('same as /jobs/close')).toContain('affirmed');
  expect(listed('same text as /jobs/close')).toBe('POST /jobs/remind: missing');
});

describe('words in square brackets that a legend explains', () => {
  const listed = (legend: string): string[] => authIn(`# A\n\n## API Endpoints\n\n- [pupil] \`POST /notes\` adds a note\n- \`POST /marks\` adds a mark\n- \`POST /asks\` asks [public]\n\n${legend}\n`).map((each) => /affirmed|missing|denied/.exec(each)?.[0] ?? '');
  it.each<[string]>([['[pupil] = Supabase JWT of a pupil; [public] = nothing is checked'], ['`[pupil]` = Supabase JWT of a pupil, `[public]` = nothing is checked'], ['[pupil]: Supabase JWT of a pupil. [public]: nothing is checked.'], ['- [pupil] – Supabase JWT of a pupil\n- [public] – nothing is checked']])('%s', (legend) => {
    expect(listed(legend)).toEqual(['affirmed', 'missing', expect.stringMatching(/missing|denied/)]);
  });
});

describe('several signs behind the route of a title', () => {
  const LEGEND = '| Tag | Meaning |\n|---|---|\n| 🪙 | costs money |\n| 🎫 | Lucia session cookie |\n| 🧰 | as 🎫, with the role crew |\n| ⚙️ | header `x-tick-key` |';
  it.each<[string, string, string]>([
    ['the second one tells', '🪙 🎫', 'affirmed Lucia'],
    ['without a space between', '🪙🎫', 'affirmed Lucia'],
    ['one that is told by another', '🧰', 'affirmed Lucia'],
    ['one in another form than its legend has', '⚙', 'affirmed x-tick-key'],
    ['one in the form of a picture', '⚙️', 'affirmed x-tick-key'],
    ['near miss: one that means something else', '🪙', 'missing'],
    ['near miss: one that nothing explains', '🪴', 'missing'],
  ])('%s', (_name, signs, expected) => {
    expect(authIn(`## Rules\n\n${LEGEND}\n\n## API Endpoints\n\n### \`POST /berths\` ${signs}\n- Adds a berth.\n`)).toEqual([`POST /berths: ${expected}`]);
  });
});

describe('values of fields beside endpoints', () => {
  const beside = (words: string, section = ''): string[] => authIn(`# Diaries\n\nEvery route requires a valid Clerk session.\n\n${section}## API Endpoints\n\n### POST /diaries\n\n- stores a diary\n${words}\n`);
  const GUARDED = expect.stringMatching(/affirmed Clerk session/);
  const OPEN = expect.stringMatching(/denied/);
  const VAGUE = expect.stringMatching(/vague/);
  it.each<[string, string, unknown]>([
    ['values set as code', '- **Can be marked as**: `draft`, `shared`, `private`', GUARDED],
    ['an alternative', '- Visibility is `public` or `private`.', GUARDED],
    ['values in brackets', '- Input: `privacy` (`public`/`private`)', GUARDED],
    ['plain values behind their field', '- **Visibility**: public, friends or private', GUARDED],
    ['what becomes of a record', '- Marks the diary as private.', GUARDED],
    ['near miss: alternatives for the caller', '- **Access**: `public` or `session`', OPEN],
    ['near miss: one value', '- **Security**: `internal`', VAGUE],
    ['near miss: beside its method', '- `POST`, `public`', OPEN],
  ])('%s', (_, words, expected) => {
    expect(beside(words).join('; ')).toEqual(expected);
  });

  it.each<[string, string, unknown]>([
    ['a default of an account', '- Role: `guest` (may become staff)', GUARDED],
    ['its state', '- Status: open', GUARDED],
    ['near miss: a word that is explained', '- staff: open to anybody, no authentication', OPEN],
  ])('a field under a title of auth: %s', (_, words, expected) => {
    expect(beside('- **Security**: requires the staff role and status', `## Authentication\n\nA new account has:\n\n${words}\n\n`).join('; ')).toEqual(expected);
  });
});
