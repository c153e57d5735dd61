import { describe, expect, it } from 'vitest';
import { guardedIn } from './support.js';

/** A list of endpoints of all kinds, with a sentence about some of them. */
function withSentence(sentence: string): string {
  return `# Design

## API Endpoints

- \`GET /api/notes\` lists
- \`POST /api/notes\` stores a note
- \`DELETE /api/notes/:id\` removes one
- \`POST /api/ai/summary\` asks OpenAI for a summary
- \`POST /api/admin/users\` suspends
- \`GET /api/cron/digest\` sends
- \`POST /api/webhooks/stripe\` takes events
- \`GET /api/public/feed\` shows
- \`GET /health\` answers

## Gate

${sentence}
`;
}

const NOTES = ['GET /api/notes', 'POST /api/notes', 'DELETE /api/notes/:id'];
const AI = 'POST /api/ai/summary';
const ADMIN = 'POST /api/admin/users';
const CRON = 'GET /api/cron/digest';
const HOOK = 'POST /api/webhooks/stripe';
const FEED = 'GET /api/public/feed';
const HEALTH = 'GET /health';
const USERS = [...NOTES, AI, ADMIN, FEED, HEALTH];
const ALL = [...NOTES, AI, ADMIN, CRON, HOOK, FEED, HEALTH];

describe('the endpoints that a sentence means', () => {
  it.each<[string, string, readonly string[]]>([
    // named
    ['one', '`POST /api/notes` requires a session cookie.', ['POST /api/notes']],
    ['one by its path: all its methods', '`/api/notes` requires a session cookie.', ['GET /api/notes', 'POST /api/notes']],
    ['one in another spelling', '`DELETE /api/notes/{noteId}` requires a session cookie.', ['DELETE /api/notes/:id']],
    ['one without its base', '`POST /notes` requires a session cookie.', ['POST /api/notes']],
    ['two', '`POST /api/notes` and `DELETE /api/notes/:id` require a session cookie.', ['POST /api/notes', 'DELETE /api/notes/:id']],
    ['one by its method and its last word', 'DELETE notes requires a session cookie.', ['DELETE /api/notes/:id']],
    ['near miss: a page of the same name', 'A session cookie is required by the `/notes` page.', []],
    ['one without its base that is called', 'The form is posted to `/notes`, which requires a session cookie.', ['GET /api/notes', 'POST /api/notes']],
    ['one with its base that people are sent to', 'The browser is redirected to `/api/public/feed`, which requires a session cookie.', [FEED]],
    ['near miss: a word that no path ends with', 'PUT notes and POST bodies require a session cookie.', []],
    ['near miss: another method', '`PUT /api/notes` requires a session cookie.', []],
    ['near miss: a longer path', '`/api/notes/:id/share` requires a session cookie.', []],
    ['one by its word in code', 'The `digest` endpoint checks `CRON_SECRET`.', [CRON]],
    ['one by its words', 'The digest endpoint checks `CRON_SECRET`.', [CRON]],
    ['those below several paths', 'Routes below `/api/cron/` and `/api/webhooks/` compare the header `x-app-key`.', [CRON, HOOK]],
    // all
    ['all', 'All endpoints check the header `x-app-key`.', ALL],
    ['every', 'Every route checks the header `x-app-key`.', ALL],
    ['everything', 'Everything checks the header `x-app-key`.', ALL],
    ['all API endpoints of this service', 'All API endpoints of this service check the header `x-app-key`.', ALL],
    // blankets of users
    ['all, by what users have: not machines', 'Every endpoint requires a session cookie.', USERS],
    ['all user routes', 'All user-facing routes require a session cookie.', USERS],
    ['routes of a persona', 'Member routes require a session cookie.', USERS],
    ['near miss: no persona', 'Existing routes require a session cookie.', []],
    // groups
    ['near miss: protected routes, which nobody marks', 'Protected routes return `401` if no session cookie is there.', []],
    ['near miss: workers that take from a queue', 'Celery workers show the header `x-app-key` to the store.', []],
    ['AI endpoints', 'All AI endpoints require a session cookie.', [AI]],
    ['endpoints of a provider', 'All OpenAI endpoints require a session cookie.', [AI]],
    ['paid endpoints', 'All paid endpoints require a session cookie.', [AI]],
    ['cron routes', 'All cron routes check `CRON_SECRET`.', [CRON]],
    ['cron routes without all', 'Cron routes check `CRON_SECRET`.', [CRON]],
    ['webhooks', 'Webhooks verify the provider signature.', [HOOK]],
    ['admin routes', 'Admin routes require a session cookie.', [ADMIN]],
    ['writes', 'All writes require a session cookie.', ['POST /api/notes', 'DELETE /api/notes/:id', AI, ADMIN]],
    ['POSTs, by what machines have too', 'Every POST endpoint checks the header `x-app-key`.', ['POST /api/notes', AI, ADMIN, HOOK]],
    ['near miss: none of the group', 'All billing endpoints require a session cookie.', USERS.filter(() => false)],
    ['near miss: some', 'Some endpoints require a session cookie.', []],
    // wildcards
    ['a wildcard', '`/api/cron/*` checks `CRON_SECRET`.', [CRON]],
    ['a wildcard with a method', '`POST /api/admin/*` requires a session cookie.', [ADMIN]],
    ['near miss: a wildcard with another method', '`GET /api/admin/*` requires a session cookie.', []],
    ['all routes under a prefix', 'All routes under `/api/admin` require a session cookie.', [ADMIN]],
    ['a group under a prefix', 'All writes under `/api/notes` require a session cookie.', ['POST /api/notes', 'DELETE /api/notes/:id']],
    ['under a prefix', 'Everything under `/api/notes` requires a session cookie.', NOTES],
    // exceptions
    ['all but one', 'All endpoints check the header `x-app-key` except `GET /health`.', ALL.filter((name) => name !== HEALTH)],
    ['all but two', 'All endpoints except `/health` and `/api/public/feed` check the header `x-app-key`.', ALL.filter((name) => name !== HEALTH && name !== FEED)],
    ['all but a wildcard', 'All endpoints other than `/api/public/*` check the header `x-app-key`.', ALL.filter((name) => name !== FEED)],
    ['all but a group', 'All endpoints except webhooks check the header `x-app-key`.', ALL.filter((name) => name !== HOOK)],
    ['all but a group, in the middle', 'All endpoints, except the cron routes, check the header `x-app-key`.', ALL.filter((name) => name !== CRON)],
    ['unless marked', 'All endpoints check the header `x-app-key` unless marked public.', ALL.filter((name) => name !== FEED)],
    ['apart from', 'Apart from `/health`, all endpoints check the header `x-app-key`.', ALL.filter((name) => name !== HEALTH)],
    ['everything else', '`GET /health` is public; everything else checks the header `x-app-key`.', ALL.filter((name) => name !== HEALTH)],
    // several in one sentence
    ['each its own', '`POST /api/notes` requires a session cookie, `/api/cron/digest` checks `CRON_SECRET`.', ['POST /api/notes', CRON]],
    ['the thing first', 'A session cookie on `POST /api/notes`, nothing on `GET /health`.', ['POST /api/notes']],
  ])('%s', (_name, sentence, expected) => {
    expect(guardedIn(withSentence(sentence))).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['below', '## API Endpoints\n\nAll endpoints below require a session cookie.\n\n- `POST /a` x\n- `POST /b` y\n\n## More endpoints\n\n- `POST /c` z\n', ['POST /a', 'POST /b']],
    ['above', '## API Endpoints\n\n- `POST /a` x\n- `POST /b` y\n\nAll endpoints above require a session cookie.\n\n## More endpoints\n\n- `POST /c` z\n', ['POST /a', 'POST /b']],
    ['the two above', '## API Endpoints\n\n- `POST /a` x\n- `POST /b` y\n- `POST /c` z\n\nThe two endpoints above require a session cookie.\n', ['POST /b', 'POST /c']],
    ['the three above', '## API Endpoints\n\n- `POST /a` x\n- `POST /b` y\n- `POST /c` z\n- `POST /d` z\n\nThe three endpoints above require a session cookie.\n', ['POST /b', 'POST /c', 'POST /d']],
    ['all three', '## API Endpoints\n\n- `POST /a` x\n- `POST /b` y\n- `POST /c` z\n\n## Gate\n\nAll three endpoints require a session cookie.\n', ['POST /a', 'POST /b', 'POST /c']],
    ['both, without a word for them', '## API Endpoints\n\n- `GET /a` x\n- `POST /a` y\n\nBoth check a session cookie.\n\n## More endpoints\n\n- `POST /c` z\n', ['GET /a', 'POST /a']],
    ['near miss: both of more than two', '## API Endpoints\n\n- `GET /a` x\n- `POST /a` y\n- `POST /c` z\n\n## Remarks\n\nBoth check a session cookie.\n', []],
    ['near miss: both of something else', '## API Endpoints\n\n- `GET /a` x\n- `POST /a` y\n\n## Remarks\n\nBoth apps keep a session cookie.\n', []],
    ['all three, without a word for them', '## API Endpoints\n\n- `POST /a` x\n- `POST /b` y\n- `POST /c` z\n\nAll three: session cookie.\n', ['POST /a', 'POST /b', 'POST /c']],
    ['all with an asterisk', '## API Endpoints\n\n- `POST /a` \\* x\n- `POST /b` y\n\n## Gate\n\nAll endpoints require a session cookie except those with an asterisk.\n', ['POST /b']],
  ])('%s', (_name, text, expected) => {
    expect(guardedIn(text)).toEqual(expected);
  });
});

describe('words for routes that are words for rows', () => {
  it.each<[string, string, readonly string[]]>([
    ['by the word of a route', '`summary` requires a Clerk session.', [AI]],
    ['near miss: what another route does with rows', 'The `/api/pay-hook` endpoint checks the `Pay-Signature` header and marks `summary` as paid.', []],
    ['near miss: … with a method', 'A `/api/pay-hook` POST endpoint checks the `Pay-Signature` header and writes to `summary`.', []],
    ['near miss: a table', 'The job compares the `x-job-key` header with what stands in the `summary` table.', []],
    ['behind the base of the routes', 'Below `/api`, `summary` requires a Clerk session.', [AI]],
  ])('%s', (_, sentence, expected) => {
    expect(guardedIn(withSentence(sentence)).filter((name) => name === AI)).toEqual(expected);
  });
});
