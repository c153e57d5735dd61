import { describe, expect, it } from 'vitest';
import { authIn } from './support.js';

const TREES = `## API endpoints

- \`GET /trees\`: the trees of a district
- \`POST /trees\`: registers a tree
- \`PATCH /trees/{id}\`: corrects its species
- \`DELETE /trees/{id}\`: fells it
- \`POST /trees/{id}/photos\`: a picture
- \`POST /sponsorships\`: gives a tree a sponsor

## Who gets in

`;

const GUARD = '`forester` is a middleware that verifies the Supabase JWT and rejects others with 401.';
const LEVELS = 'Levels: **P** = public, **F** = Clerk session of a forester.';

/** The writing endpoints that a sentence puts under a mechanism, in the order of the document. */
function affirmedBy(sentence: string): string {
  return authIn(`${TREES}${sentence}\n`).filter((line) => line.includes('affirmed') && !line.startsWith('GET')).map((line) => line.split(':')[0]).join(', ');
}

describe('groups of endpoints that are told without their paths', () => {
  const ALL = 'POST /trees, PATCH /trees/{id}, DELETE /trees/{id}, POST /trees/{id}/photos, POST /sponsorships';
  it.each<[string, string, string]>([
    ['by several methods', 'Every POST, PATCH and DELETE above carries the Clerk session token.', ALL],
    ['by one write', 'Every write needs the Clerk session token.', ALL],
    ['by whoever writes', 'Whoever writes must show the Clerk session token.', ALL],
    ['as a group that a title stands over', '### Routes for foresters (Clerk session token)\n\n- All `/trees/*` routes\n- `POST /sponsorships`', ALL],
    ['near miss: a title over a group that it opens', '### Open routes, no Clerk session token\n\n- All `/trees/*` routes', ''],
    ['near miss: a title over paths and words', '### Clerk session token\n\n- All `/trees/*` routes\n- what it costs: nothing', ''],
    ['by two methods', 'POST and PATCH demand an Auth0 access token.', 'POST /trees, PATCH /trees/{id}, POST /trees/{id}/photos, POST /sponsorships'],
    ['by what they do', 'Whatever changes a row wants the Clerk session token.', ALL],
    ['by what they do, beside those that read', 'Calls that write are let in with a Clerk session token only; calls that read are open.', ALL],
    ['by activities', 'Registering and correcting trees requires a Cognito JWT.', 'POST /trees, PATCH /trees/{id}'],
    ['by activities of the sentence before', 'Registering, correcting and felling are for foresters. All three require the Clerk session token.', 'POST /trees, PATCH /trees/{id}, DELETE /trees/{id}'],
    ['by activities and things that a guard sits on', '`forester()` reads the Clerk session and answers 401 without one. It sits on: registering and editing trees, photos and sponsorships.', 'POST /trees, PATCH /trees/{id}, POST /trees/{id}/photos, POST /sponsorships'],
    ['by a guard of the document’s own name', `${GUARD} All routes but \`GET /trees\` pass through \`forester\`.`, ALL],
    ['by a guard whose kind stands before its name', 'Middleware `forester` verifies the Supabase JWT. All routes but `GET /trees` pass through `forester`.', ALL],
    ['by a guard in shorthand', '- foresters: Supabase JWT in the header, mw `forester` verifies it\n- everything under `/trees` → `forester` unless noted', 'POST /trees, PATCH /trees/{id}, DELETE /trees/{id}, POST /trees/{id}/photos'],
    ['near miss: a middleware that is only named beside one', '- foresters: Supabase JWT in the header\n- mw `logline` counts requests\n- everything under `/trees` → `logline`', ''],
    ['by a permission class', 'All routes add `IsForester`.', ALL],
    ['near miss: by one that is put off', 'All routes will later need `IsForester`.', ''],
    ['near miss: a check of a value', 'All routes require `IsEmail`.', ''],
    ['near miss: a guard that nothing goes through', GUARD, ''],
    ['near miss: a helper that looks at no caller', '`forester` is a middleware that verifies the form and answers 422. All routes pass through `forester`.', ''],
    ['by a letter of a legend', `${LEVELS} Every POST, PATCH and DELETE is F.`, ALL],
    ['near miss: by the letter for none', `${LEVELS} Every POST and PATCH is P.`, ''],
    ['all but one, from the beginning', 'Bar `GET /trees`, no handler runs before `getUser(jwt)` has returned a user.', ALL],
    ['by default, in the first person', 'Unless I say otherwise, a route above is for foresters, and a forester is whoever presents the Clerk session token that `hooks.server.ts` verifies.', ALL],
    ['by default, where a row says nothing else', 'Where nothing else is said, the route wants the Clerk session token.', ALL],
    ['near miss: by default and put off', 'Unless I say otherwise, a route above will later want the Clerk session token.', ''],
    ['near miss: put off', 'Registering trees will later require a Clerk JWT.', ''],
    ['near miss: denied', 'Registering trees needs no login.', ''],
    ['near miss: a token that proves no caller', 'Every POST carries an App Check token.', ''],
    ['near miss: what is sent out', 'The mailer calls Postmark with `POSTMARK_TOKEN` when adding photos.', ''],
  ])('%s', (_, sentence, expected) => {
    expect(affirmedBy(sentence)).toBe(expected);
  });
});

describe('what is said of one caller', () => {
  it.each<[string, string, RegExp]>([
    ['a code of the legend in a column of another name', `${LEVELS}\n\n## API endpoints\n\n| Endpoint | What | Lv. |\n|---|---|---|\n| POST /trees | registers | F |\n`, /affirmed/],
    ['near miss: a code that no legend tells', `## API endpoints\n\n| Endpoint | What | Lv. |\n|---|---|---|\n| POST /trees | registers | F |\n`, /missing/],
    ['a caller by the number of another', '## API endpoints\n\n**2.1 POST /trees** – registers. Caller proves itself with the Clerk session token.\n\n**2.2 POST /photos** – stores. Caller: as in 2.1.\n', /photos: affirmed/],
    ['near miss: a caller by his name', '## API endpoints\n\n**2.1 POST /trees** – registers. Caller proves itself with the Clerk session token.\n\n**2.2 POST /photos** – stores. Caller: a forester.\n', /photos: (?!affirmed)/],
    ['near miss: another check in its place', '## API endpoints\n\n- `POST /trees` registers\n\n## Changes\n\n| Version | What |\n|---|---|\n| 0.2 | Removed: the PIN on `POST /trees`. It wants the bearer token `TREE_TOKEN` instead. |\n', /^(?!.*denied).*affirmed/],
    ['near miss: the method of a row beside an open one is no code of a legend', '## API endpoints\n\n| Method | Path | Who | In |\n|---|---|---|---|\n| GET | /trees | Public | none |\n| POST | /trees | `X-Tree-Key` header | name |\n', /^(?!.*POST .*denied)/],
    ['a guard explained in the row above', '## API endpoints\n\n| Route | Guard |\n|---|---|\n| `POST /jobs/fell` | `SawTokenGuard`, compares `x-saw` with `SAW_TOKEN` |\n| `POST /jobs/plant` | `SawTokenGuard` |\n', /jobs\/plant: affirmed/],
    ['near miss: a guard of the same kind of name that nobody explains', '## API endpoints\n\n| Route | Auth |\n|---|---|\n| `POST /jobs/plant` | the saw room |\n', /jobs\/plant: (?!affirmed)/],
    ['a hook that its sender signs', '## API endpoints\n\n| Route | Auth |\n|---|---|\n| `POST /webhooks/stripe` | No (signed) |\n', /stripe: affirmed/],
    ['near miss: a hook that is not signed', '## API endpoints\n\n| Route | Auth |\n|---|---|\n| `POST /webhooks/stripe` | not signed |\n', /stripe: (?!affirmed)/],
    ['the token of a path, in a note', '## API endpoints\n\n| Route | Auth |\n|---|---|\n| `POST /adopt/{token}` | — |\n\nNotes:\n\n- **Adopt tokens** are 32 random bytes, stored hashed in `adoptions.hash`.\n', /adopt\/\{token\}: affirmed/],
    ['near miss: the tokens of another path', '## API endpoints\n\n| Route | Auth |\n|---|---|\n| `POST /adopt/{token}` | — |\n\nNotes:\n\n- **Visit tokens** are 32 random bytes, stored hashed in `visits.hash`.\n', /^(?!.*affirmed)/],
    ['near miss: a token of App Check', '## API endpoints\n\n**POST /trees** registers.\nVerifies the App Check token in the header `X-Firebase-AppCheck`.\n', /^(?!.*affirmed)/],
    ['near miss: a token that App Check looks at, by its function', '## API endpoints\n\n- `POST /trees` registers. The token of the request is checked with `getAppCheck().verifyToken(token)`.\n', /^(?!.*affirmed)/],
    ['near miss: … and calls by its name', '## API endpoints\n\n- `POST /trees` registers. Calls `verifyTurnstileToken(token)` first.\n', /^(?!.*affirmed)/],
    ['a token that App Check looks at beside one of a person', '## API endpoints\n\n- `POST /trees` registers. The token is checked with `getAuth().verifyIdToken(token)`, the other one with `getAppCheck()`.\n', /trees: affirmed/],
    ['a header that is compared where one was sent, told elsewhere', '## API endpoints\n\n- `POST /finds` stores.\n\n## Notes\n\n`POST /finds` compares the header `x-finder-key`, where a caller has sent one, with `FINDER_KEY`, and answers 401 where the two differ.\n', /finds: denied/],
    ['near miss: … without which nobody gets in', '## API endpoints\n\n- `POST /finds` stores.\n\n## Notes\n\n`POST /finds` compares the header `x-finder-key`, without which no caller gets through, with `FINDER_KEY`, and answers 401 where the two differ.\n', /finds: affirmed/],
    ['a header that is checked when it is sent', '## API endpoints\n\n- `POST /finds` stores. If an x-finder-key header is sent it must equal `FINDER_KEY`.\n', /finds: denied/],
    ['the check of something else', '## API endpoints\n\n- `POST /photo-check` looks at a picture. Open to everyone on purpose.\n- `POST /notes` stores. Same check of the tree as for photos.\n', /notes: missing/],
  ])('%s', (_, document, expected) => {
    expect(authIn(document).join('\n')).toMatch(expected);
  });
});

const GROUPS = `## API

### Conventions

CONVENTION

### Customer group

#### \`POST /v1/plots\`

Leases a plot.

### Office group

#### \`POST /v1/fees\`

Sets a fee.

### Machines

#### \`POST /jobs/bill\`

Called by Cloud Scheduler.
`;

describe('groups of endpoints that are told by their titles', () => {
  it.each<[string, string, string]>([
    ['one in bold', 'Group **office** uses `auth.RequireJWT`.', 'POST /v1/fees'],
    ['two in bold', '**Customer** and **office** use `auth.RequireJWT`.', 'POST /v1/plots, POST /v1/fees'],
    ['beside a word for groups', 'The office area wants the Clerk session token.', 'POST /v1/fees'],
    ['near miss: a mark of rows', 'What is not marked *office* is told at its place, by a Clerk session token.', ''],
  ])('%s', (_, sentence, expected) => {
    const lines = authIn(GROUPS.replace('CONVENTION', sentence)).filter((line) => line.includes('affirmed'));
    expect(lines.map((line) => line.split(':')[0]).join(', ')).toBe(expected);
  });

  it('gives each sentence behind a label its own callers', () => {
    const lines = authIn('## Gate\n\n2. **Auth on anything that writes.** People: Clerk session token. Meta\'s webhook: HMAC with `META_SECRET`.\n\n## API endpoints\n\n- `POST /notes` stores\n- `POST /webhooks/meta` stores\n- `POST /webhooks/clerk` stores\n');
    expect(lines.join('\n')).toMatch(/notes: affirmed[^]*meta: affirmed[^]*clerk: missing/);
  });
});

describe('views under a base path', () => {
  const VIEWS = '## API\n\n@@\n\n- `POST /api/notes/` adds a note\n- `POST /hooks/notes/` takes a note\n';
  it.each<[string, string[]]>([
    ['Session authentication (`sessionid` cookie) on all `/api/` views unless stated.', ['affirmed', 'missing']],
    ['All `/api/` actions require the Clerk session token.', ['affirmed', 'missing']],
    ['Some `/api/` views may get a Clerk session token later.', ['deferred', 'missing']],
  ])('%s', (words, expected) => {
    expect(authIn(VIEWS.replace('@@', words)).map((line) => line.split(' ')[2])).toEqual(expected);
  });
});

describe('what is said of protected routes alone', () => {
  const rows = (first: string, second: string): string => `## API\n\nProtected routes require a valid \`token\` cookie with a JWT.\n\n| Method | Path | Auth | Description |\n|---|---|---|---|\n| POST | \`/trees\` | ${first} | registers a tree |\n| POST | \`/letters\` | ${second} | writes to the office |\n`;
  it.each<[string, string, string, RegExp]>([
    ['does not reach a row that is left open where another is marked', '✅', '—', /trees: affirmed.*\n.*letters: missing/],
    ['nor one that is left empty', 'yes', '', /trees: affirmed.*\n.*letters: missing/],
    ['reaches all where none is marked', '—', '—', /trees: affirmed.*\n.*letters: affirmed/],
    ['near miss: both are marked', '✅', '✅', /trees: affirmed.*\n.*letters: affirmed/],
  ])('%s', (_name, first, second, expected) => {
    expect(authIn(rows(first, second)).join('\n')).toMatch(expected);
  });

  it('reaches a row that is left open where it is said of all routes', () => {
    expect(authIn(rows('✅', '—').replace('Protected routes require', 'All routes require')).join('\n')).toMatch(/letters: affirmed/);
  });
});

describe('auth of the interface as a whole, told without a verb', () => {
  const of = (sentence: string): string => authIn(`## Endpoints\n\n- \`POST /trees\` registers a tree\n\n## Security model\n\n- ${sentence}\n- CI scans the images.\n`).join('\n');
  it.each(['JWT auth for API; keys live in Vault.', 'JWT authentication for all API routes', 'Session JWT; JWT auth on the REST API, HTTPS only'])('reaches every endpoint: %s', (sentence) => {
    expect(of(sentence)).toContain('affirmed');
  });
  it.each(['JWT auth for API will be added later.', 'JWT auth for the admin API.', 'JWT auth for API docs.', 'No JWT auth for API.', 'JWT auth for some API routes.', 'JWT auth for API, except for writes.'])('near miss: %s', (sentence) => {
    expect(of(sentence)).not.toContain('affirmed');
  });
});

describe('groups that a word names, where the domain has it too', () => {
  const of = (list: string, sentence: string): string => authIn(`## Endpoints\n\n${list}\n\n## Security\n\n${sentence}\n`).filter((line) => line.includes('affirmed')).map((line) => line.split(':')[0]).join(', ');
  const PLACES = '- `POST /jobs` offers a place\n- `PUT /jobs/{id}/accept` takes it';
  it.each<[string, string, string, string]>([
    ['internal routes beside those of a domain of jobs', `${PLACES}\n- \`POST /internal/jobs/expire\` sweeps`, 'Internal endpoints use mTLS.', 'POST /internal/jobs/expire'],
    ['internal routes where none is internal', PLACES, 'Internal endpoints use mTLS.', ''],
    ['admin routes where none is one', PLACES, 'Admin routes: Auth0 access token.', ''],
    ['near miss: the routes of people', PLACES, 'Employer routes: Auth0 access token.', 'POST /jobs, PUT /jobs/{id}/accept'],
    ['near miss: the routes of users', PLACES, 'User endpoints: Auth0 access token.', 'POST /jobs, PUT /jobs/{id}/accept'],
  ])('%s', (_name, list, sentence, expected) => {
    expect(of(list, sentence)).toBe(expected);
  });
});

describe('a column of the roles that endpoints play', () => {
  const row = (cell: string): string[] => authIn(`# Trees\n\n## API\n\n| Endpoint | Role |\n|---|---|\n| \`POST /trees\` | ${cell} |\n`);
  it('tells nothing of who calls, where its cells tell deeds', () => {
    expect(row('Creates a new tree.')).toEqual(['POST /trees: missing']);
    expect(row('Forester')).toEqual(['POST /trees: vague Forester']);
  });
});

it('takes a route that answers 401 for a protected one', () => {
  const found = authIn('# Trees\n\n## API\n\n- `POST /trees` registers a tree. Errors: 401, 404\n- `POST /seeds` counts seeds. Errors: 404\n\n## Authentication\n\n- Clerk JWT in the header for protected endpoints.\n');
  expect(found.map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual(['/trees: affirmed', '/seeds: missing']);
});

describe('parts of the program that a list names', () => {
  it.each<[string, string, string[]]>([
    ['to be created', '- Create `/app/api/_session` (decode the Clerk JWT, attach the forester).', ['missing']],
    ['with what they hold', '- `lib/session.ts`: reads the session cookie', ['missing']],
    ['near miss: with the calls that go through them', '- `middleware.ts` checks the Clerk JWT on every API route', ['affirmed']],
    ['near miss: a statement', '- Callers send the Clerk JWT with every request', ['affirmed']],
  ])('reach no endpoint: %s', (_, part, expected) => {
    const found = authIn(`# Trees\n\n## API\n\n**Foundations**\n\n${part}\n\n**Trees**\n\n- \`POST /trees\` registers a tree\n`);
    expect(found.map((line) => line.split(' ')[2])).toEqual(expected);
  });
});

describe('routes by the word of their paths, beside others that machines call', () => {
  const LIST = '## Endpoints\n\n- `GET /jobs/overdue`: systemd timer, marks loans\n- `GET /jobs/covers`: systemd timer, copies covers\n- `GET /admin/recount`: called by the operator with curl\n\n';
  const RECOUNT = /GET \/admin\/recount: (\w+)/;

  it.each(['The two job routes compare `X-Job-Key` with `JOB_KEY`.', 'Both job routes compare `X-Job-Key` with `JOB_KEY`.', 'On the job routes `X-Job-Key` is compared with `JOB_KEY`.'])('leave out what an operator calls: %s', (words) => {
    const claims = authIn(`${LIST}${words}\n`).join('\n');
    expect(claims).toMatch(/GET \/jobs\/covers: affirmed/);
    expect(RECOUNT.exec(claims)?.[1]).toBe('missing');
  });

  it.each(['All machine routes compare `X-Job-Key` with `JOB_KEY`.', 'The three maintenance routes compare `X-Job-Key` with `JOB_KEY`.', 'All three job routes compare `X-Job-Key` with `JOB_KEY`.'])('near miss: %s', (words) => {
    expect(RECOUNT.exec(authIn(`${LIST}${words}\n`).join('\n'))?.[1]).toBe('affirmed');
  });
});

describe('what is done to a thing, and to another', () => {
  const told = (sentence: string): string[] => authIn(`## API endpoints\n\n- \`POST /api/create-order\`\n- \`POST /api/contact\`\n\n## Notes\n\n${sentence}\n`);
  it.each<[string, string, string]>([
    ['the thing of the route', 'Creating an order needs a Clerk session.', 'POST /api/create-order: affirmed Clerk session'],
    ['a thing that is spelt as a verb', 'To create an order one needs a Clerk session.', 'POST /api/create-order: affirmed Clerk session'],
    ['near miss: another thing', 'The build may create a release if `RELEASE_TOKEN` is set.', 'POST /api/create-order: missing'],
    ['near miss: another thing that is guarded', 'To create a backup one needs the `x-backup-key` header.', 'POST /api/create-order: missing'],
  ])('%s', (_, sentence, expected) => {
    expect(told(sentence)[0]).toBe(expected);
  });
});

describe('a title that says that the callers of what stands below it are known', () => {
  const draft = (title: string, auth = 'API token authentication with Sanctum'): string => `# Bees\n\n## Authentication\n\n- ${auth}\n\n## API Endpoints\n\n### ${title}\n\n- \`POST /hives\` - adds a hive\n`;
  it.each<[string, string, RegExp]>([
    ['in brackets', draft('Hives (Authenticated)'), /hives: affirmed/],
    ['behind a dash', draft('Hives – login required'), /hives: affirmed/],
    ['as their name', draft('Protected routes'), /hives: affirmed/],
    ['by a role', draft('Hives (Admin only)'), /hives: affirmed/],
    ['near miss: nobody says how', draft('Hives (Authenticated)', 'see the wiki'), /hives: vague/],
    ['near miss: a title about signing in', draft('Hives – Login'), /hives: missing/],
    ['near miss: another thing is protected', draft('Hives (Protected species)'), /hives: missing/],
    ['near miss: nothing is asked', draft('Hives (No authentication required)'), /hives: denied/],
  ])('%s', (_, text, expected) => {
    expect(authIn(text).join('\n')).toMatch(expected);
  });
});

describe('titles that say who does not call', () => {
  const under = (title: string): string => authIn(`# Trees\n\n## Overview\n\nForesters sign in with Supabase Auth.\n\n## Routes of the office\n\n- \`POST /trees\`: registers a tree\n\n## ${title}\n\n- \`POST /hooks/sap\`: a reading arrives\n`).at(-1) ?? '';
  it.each<[string, string]>([
    ['Routes that are not called by foresters', 'POST /hooks/sap: missing'],
    ['Routes without a forester', 'POST /hooks/sap: missing'],
    ['Routes of foresters', 'POST /hooks/sap: affirmed Supabase Auth'],
  ])('%s', (title, expected) => {
    expect(under(title)).toBe(expected);
  });
});
