import { describe, expect, it } from 'vitest';
import { authIn, guardedIn } from './support.js';

describe('the endpoints that a statement reaches', () => {
  it.each<[string, string, readonly string[]]>([
    // the own row, item, block
    ['its item', '## API\n\n- `POST /a` stores, session cookie\n- `POST /b` stores\n', ['POST /a']],
    ['its sub-items', '## API\n\n- `POST /a` stores\n  - Auth: session cookie\n- `POST /b` stores\n', ['POST /a']],
    ['its row', '## API\n\n| Endpoint | Purpose | Auth |\n|---|---|---|\n| `POST /a` | x | session cookie |\n| `POST /b` | y | |\n', ['POST /a']],
    ['its block', '## API\n\n### POST /a\n\nStores.\n\nRequires a session cookie.\n\n### POST /b\n\nStores.\n', ['POST /a']],
    ['its list in its block', '## API\n\n### POST /a\n\n- **Auth:** session cookie\n- **Body:** x\n\n### POST /b\n\n- **Body:** x\n', ['POST /a']],
    ['two in one item', '## API\n\n- `POST /a` and `POST /b` store, session cookie\n- `POST /c` stores\n', ['POST /a', 'POST /b']],
    ['near miss: another in its item', '## API\n\n- `POST /a` stores; `POST /b` requires a session cookie\n- `POST /b` stores\n', ['POST /b']],
    ['a remark on each of two in one item', '## API\n\n- `POST /a` (session cookie), `POST /b` (title in, row out)\n', ['POST /a']],
    ['a remark on each of two in a sentence', '## API\n\nEndpoints: `GET /a` (all), `POST /b` (session cookie) and `POST /c` (title in).\n', ['POST /b']],
    ['a remark between names', '## API\n\n- `POST /a`, `POST /b` (session cookie), `POST /c`\n', ['POST /a', 'POST /b']],
    ['a remark on several', '## API\n\n- `POST /a` (stores) and `POST /b` (both: session cookie)\n', ['POST /a', 'POST /b']],
    ['what stands behind the remarks', '## API\n\n- `POST /a` (stores), `POST /b` (sends). Session cookie.\n', ['POST /a', 'POST /b']],
    // headings and sections
    ['a heading', '## API\n\n### Members (session cookie)\n\n- `POST /a` x\n\n### Guests\n\n- `POST /b` x\n', ['POST /a']],
    ['a sentence below a heading', '## API\n\n### Members\n\nA session cookie is required.\n\n- `POST /a` x\n\n### Guests\n\n- `POST /b` x\n', ['POST /a']],
    ['a lead-in', '## API\n\nWith a session cookie:\n\n- `POST /a` x\n\nOf the rest:\n\n- `POST /b` x\n', ['POST /a']],
    ['a lead-in of a table', '## API\n\nWith a session cookie:\n\n| Endpoint | Purpose | Out |\n|---|---|---|\n| `POST /a` | x | y |\n\n### Guests\n\n- `POST /b` x\n', ['POST /a']],
    ['a bold line', '## API\n\n**Members (session cookie)**\n\n- `POST /a` x\n\n**Guests**\n\n- `POST /b` x\n', ['POST /a']],
    ['near miss: a sentence below the title', '# App\n\nA session cookie is set at login.\n\n## API\n\n- `POST /a` x\n', []],
    ['near miss: an item of another list', '## API\n\n- `POST /a` x\n\n## Parts\n\n- Login: session cookie\n', []],
    ['all, without a noun', '## API\n\n- `POST /a` x\n\n## Gate\n\nThere is no public endpoint. All take a JWT.\n', ['POST /a']],
    ['no route is public', '## API\n\n- `POST /a` x\n\n## Gate\n\nNo endpoint is public; each takes a JWT.\n', ['POST /a']],
    ['near miss: a list of parts', '## API\n\n- `POST /a` x\n\n## Stack\n\n- Clerk middleware\n- Postgres\n', []],
    // same as above
    ['same as above', '## API\n\n| Endpoint | Purpose | Auth |\n|---|---|---|\n| `POST /a` | x | session cookie |\n| `POST /b` | y | same as above |\n| `POST /c` | y | ditto |\n', ['POST /a', 'POST /b', 'POST /c']],
    ['same as a named one', '## API\n\n| Endpoint | Purpose | Auth |\n|---|---|---|\n| `POST /a` | x | session cookie |\n| `POST /b` | y | none |\n| `POST /c` | y | same as `POST /a` |\n', ['POST /a', 'POST /c']],
    ['near miss: same as one without', '## API\n\n| Endpoint | Purpose | Auth |\n|---|---|---|\n| `POST /a` | x | session cookie |\n| `POST /b` | y | none |\n| `POST /c` | y | same as above |\n', ['POST /a']],
    ['a sentence: same cookie', '## API\n\n### POST /a\n\nAuth: session cookie.\n\n### POST /b\n\nSame cookie as above.\n', ['POST /a', 'POST /b']],
    ['a part of a sentence: the same check as', '## API\n\n- `POST /a` stores; `requireUser()`\n- `POST /b` stores, guarded by the same check as `POST /a`\n', ['POST /a', 'POST /b']],
    ['a call to one of a group', '## API\n\n- `POST /a` x\n- `GET /b` x\n\n## Rules\n\nA call to a writing route must carry a session cookie.\n', ['POST /a']],
    ['near miss: a call of one alone', '## API\n\n- `POST /a` x\n- `GET /b` x\n\n## Rules\n\nA route may carry a session cookie.\n', []],
    ['any of them, told as one', '## Rules\n\nA request is served only after `requireKeeper()` has found the session cookie.\n\n## API\n\n- `POST /a` x\n', ['POST /a']],
    ['near miss: one of them that does so', '## Rules\n\nA request for a swarm asks `requireKeeper()` for the session cookie.\n\n## API\n\n- `POST /a` x\n', []],
    ['a list below a title that is over all', '# App\n\n## What every route has in common\n\n1. **Size.** Bodies up to 2 MB.\n2. **Who.** The gateway checks the session cookie.\n\n## API\n\n- `POST /a` x\n', ['POST /a']],
    ['near miss: a list below a title that is over some', '# App\n\n## What most routes have in common\n\n1. **Who.** The gateway checks the session cookie.\n\n## API\n\n- `POST /a` x\n', []],
    ['near miss: a list below a title that is over others', '# App\n\n## What every page has in common\n\n1. **Who.** The gateway checks the session cookie.\n\n## API\n\n- `POST /a` x\n', []],
    ['its own caller', '## API\n\n- `GET /cron/a` tidies. The scheduler sends `CRON_SECRET`, which the handler compares.\n- `GET /cron/b` is called by the scheduler\n', ['GET /cron/a']],
    ['its own caller, in its block', '## API\n\n### GET /cron/a\n\nThe scheduler sends `CRON_SECRET`, which the handler compares.\n\n### GET /cron/b\n\nCalled by the scheduler.\n', ['GET /cron/a']],
    ['near miss: a caller, told apart', '## API\n\n- `GET /cron/a` is called by the scheduler\n- `GET /cron/b` is called by the scheduler\n\n## Security\n\nThe scheduler sends `CRON_SECRET`, which the handlers compare.\n', ['GET /cron/a', 'GET /cron/b']],
    ['near miss: all of them, in the words of one', '## API\n\n- `GET /cron/a` is called by the scheduler. All cron routes compare `CRON_SECRET`.\n- `GET /cron/b` is called by the scheduler\n', ['GET /cron/a', 'GET /cron/b']],
    ['a range of numbers', '## API\n\n1. `POST /a` x\n2. `POST /b` x\n3. `POST /c` x\n\nRoutes 2–3: session cookie.\n', ['POST /b', 'POST /c']],
    ['numbers alone', '## API\n\n1. `POST /a` x\n2. `POST /b` x\n3. `POST /c` x\n\n**Auth:** session cookie on 1 and 3.\n', ['POST /a', 'POST /c']],
    ['a sentence that begins with numbers', '## API\n\n1. `POST /a` x\n2. `POST /b` x\n3. `POST /c` x\n\n1 to 2 need a session cookie.\n', ['POST /a', 'POST /b']],
    // questions
    ['an answer', '## API\n\n- `POST /a` x\n- `GET /b` x\n\n## Gate\n\n2. **Auth for every POST endpoint?** Yes, a session cookie.\n', ['POST /a']],
    ['an answer below its question', '## API\n\n- `POST /a` x\n- `GET /b` x\n\n## Gate\n\n### Is a mechanism named for every POST?\n\nYes, a session cookie.\n', ['POST /a']],
    ['an answer beside its question', '## API\n\n- `POST /a` x\n- `GET /b` x\n\n## Gate\n\n| Question | Answer |\n|---|---|\n| Named auth per POST endpoint? | Session cookie |\n', ['POST /a']],
    ['near miss: an answer to a question about no endpoint', '## API\n\n- `POST /a` x\n\n## Gate\n\n2. **How do people sign in?** With a session cookie.\n', []],
    // numbered flows
    ['a step', '## API\n\n- `POST /a` x\n- `POST /b` x\n\n## Data flow\n\n1. The browser calls `POST /a`.\n2. The handler checks the session cookie.\n3. It stores.\n', ['POST /a']],
    ['a step belongs to the one named last', '## API\n\n- `POST /a` x\n- `POST /b` x\n\n## Data flow\n\n1. The browser calls `POST /a`.\n2. Then it calls `POST /b`.\n3. The handler checks the session cookie.\n', ['POST /b']],
    ['near miss: bullets are no flow', '## API\n\n- `POST /a` x\n- `POST /b` x\n\n## Data flow\n\n- The browser calls `POST /a`.\n- The handler checks the session cookie.\n', []],
    // clients
    ['a client sends it on its calls', '## API\n\n- `POST /a` x\n- `GET /api/cron/b` y\n\n## App\n\nThe app sends the Clerk session token in the Authorization header on every request.\n', ['POST /a']],
    ['an API specification shows it', '# Notes API\n\n## Authentication\n\n`Authorization: Bearer <jwt>`\n\n## Endpoints\n\n- `POST /a` x\n', ['POST /a']],
    ['near miss: a description of the auth system', '# App\n\n## Authentication\n\nTokens are JWTs and expire after an hour.\n\n## API\n\n- `POST /a` x\n', []],
    ['near miss: the gateway', '# App\n\n## Security\n\nThe gateway authenticates by JWT.\n\n## API\n\n- `POST /a` x\n', []],
    ['the gateway, on all', '# App\n\n## Security\n\nThe gateway authenticates all routes by JWT.\n\n## API\n\n- `POST /a` x\n', ['POST /a']],
    // the nearer word
    ['near miss: the nearer denial', '## API\n\nAll endpoints require a session cookie.\n\n| Endpoint | Purpose | Auth |\n|---|---|---|\n| `POST /a` | x | none |\n| `POST /b` | x | |\n', ['POST /b']],
    ['near miss: the nearer deferral', '## API\n\nAll endpoints require a session cookie.\n\n| Endpoint | Purpose | Auth |\n|---|---|---|\n| `POST /a` | x | TBD |\n| `POST /b` | x | |\n', ['POST /b']],
    ['near miss: the nearer hedge', '## API\n\nAll endpoints require a session cookie.\n\n| Endpoint | Purpose | Auth |\n|---|---|---|\n| `POST /a` | x | maybe a key |\n| `POST /b` | x | |\n', ['POST /b']],
    ['the nearer vague word is filled in', '## API\n\nAll endpoints require a session cookie.\n\n| Endpoint | Purpose | Auth |\n|---|---|---|\n| `POST /a` | x | Yes |\n| `POST /b` | x | ✓ |\n', ['POST /a', 'POST /b']],
    // zones
    ['near miss: later', '## API\n\n- `POST /a` x\n\n## Future\n\nAll endpoints require a session cookie.\n', []],
    ['near miss: a rejected alternative', '## API\n\n- `POST /a` x\n\n## Alternatives considered\n\nAll endpoints require a session cookie.\n', []],
    ['near miss: a question', '## API\n\n- `POST /a` x\n\n## Open questions\n\nAll endpoints require a session cookie?\n', []],
    ['near miss: hidden', '## API\n\n- `POST /a` x\n\n<!-- All endpoints require a session cookie. -->\n', []],
    ['near miss: struck out', '## API\n\n- `POST /a` x\n\n~~All endpoints require a session cookie.~~\n', []],
  ])('%s', (_name, text, expected) => {
    expect(guardedIn(text)).toEqual(expected);
  });

  it('gives each of several cues in turn the endpoint that it is for, whatever is named before', () => {
    const text = '## API\n\n- `POST /a` x\n- `POST /b` x\n\n## Gate\n\n`/a` and `/b` check their callers: a session cookie for `/a`, the header `X-Key` for `/b`.\n';
    expect(authIn(text)).toEqual(['POST /a: affirmed session cookie', 'POST /b: affirmed X-Key']);
  });

  it('gives each of two cues its own endpoint', () => {
    const text = '## API\n\n- `POST /a` x\n- `POST /b` x\n\n## Gate\n\n`POST /a` requires a session cookie and `POST /b` is public.\n';
    expect(authIn(text)).toEqual(['POST /a: affirmed session cookie', 'POST /b: denied public']);
  });
});
