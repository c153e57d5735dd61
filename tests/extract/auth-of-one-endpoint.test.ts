import { describe, expect, it } from 'vitest';
import { authIn, draftOf, lines } from './support.js';

describe('auth where a document has one endpoint', () => {
  const saved = lines('## Flow', '1. `POST /api/captions` saves what was written.');
  it.each<[string, string, string]>([
    ['a label over what it asks for', lines('# Captions', '## Security', '- Auth: Clerk session', saved), 'affirmed Clerk session'],
    ['near miss: what the system is made of', lines('# Captions', '## Technology stack', '- **Database**: Postgres', '- **Authentication**: Supabase Auth (e-mail and password)', saved), 'missing'],
    ['near miss: the key with which it calls a model', lines('# Captions', '## Flow', '1. `POST /api/captions` writes a caption.', '   - Uses the system API key while the quota lasts.', '   - Else falls back to the user’s own API key.'), 'missing'],
    ['a guard by its name', lines('# Captions', '## Endpoints', '- `POST /api/captions` saves one. Behind the `protect` middleware.'), 'affirmed protect'],
    ['near miss: the key that the server lacks', lines('# Captions', '## Endpoints', '- `POST /api/captions` saves one. Errors: 404, 503 `model_away` (no API key).'), 'missing'],
    ['near miss: the key in a variable', lines('# Captions', '## `POST /api/captions`', 'Saves one.', '### Secrets', '- `MAILER_API_KEY` — Mailer admin API key (optional in tests)'), 'missing'],
    ['near miss: what is to be protected', lines('# Captions', '## Endpoints', '- `POST /api/captions` saves one. Protect it.'), 'missing'],
    ['… and the key that its caller shows', lines('# Captions', '## Flow', '1. `POST /api/captions` writes a caption.', '   - Callers send their API key in `x-api-key`.'), 'affirmed API key'],
  ])('%s', (_, text, expected) => {
    expect(authIn(text).map((line) => line.replace(/^\S+(?: \S+)?: /, ''))).toEqual([expected]);
  });
});

describe('a webhook and the secret that it needs', () => {
  const HOOK = lines('# Captions', '## Endpoints', '- `POST /api/captions` saves one', '- `POST /api/webhooks/paddle` takes events', '## Deployment');
  it.each<[string, string, string]>([
    ['the secret', '- Paddle webhook requires `PADDLE_WEBHOOK_SECRET`.', 'affirmed PADDLE_WEBHOOK_SECRET'],
    ['near miss: the address', '- Paddle webhook requires a deployed `/api/webhooks/paddle`.', 'missing'],
    ['near miss: later', '- Paddle webhook requires `PADDLE_WEBHOOK_SECRET` (TODO).', 'deferred'],
    ['near miss: none', '- Paddle webhook needs no `PADDLE_WEBHOOK_SECRET`.', 'missing'],
  ])('%s', (_, text, expected) => {
    expect(authIn(lines(HOOK, text)).find((line) => line.includes('paddle'))).toMatch(new RegExp(`: ${expected}`));
  });
});

describe('endpoints named for what they are', () => {
  it.each<[string, string, string[]]>([
    ['a server action', lines('# Captions', '## Flow', '1. A tone is picked.', '2. **Server Action**: `saveCaption` is called.', '   - Saves the caption.'), ['saveCaption']],
    ['a webhook without the slash at the root', lines('# Captions', '## Billing', '- **Webhooks**: `api/webhooks/paddle` handles renewals.'), ['/api/webhooks/paddle']],
    ['near miss: its file', lines('# Captions', '## Files', '- **Webhooks**: `api/webhooks/paddle.ts` and `app/api/webhooks/paddle/route.ts`'), []],
    ['near miss: server actions as such', lines('# Captions', '## Stack', '- Server actions: used for all forms'), []],
  ])('%s', (_, text, expected) => {
    expect(draftOf(text).model.endpoints.map(({ name }) => name)).toEqual(expected);
  });
});

describe('functions that are called as guards are', () => {
  const own = (name: string, words = ''): string[] => authIn(lines('# Captions', '', `### \`${name}\` (Callable)`, '', `Creates the row of a member. ${words}`));
  it.each<[string, string, string, string]>([
    ['a guard that it asks', 'verifyMember', 'Asks `requireUser()` first.', 'verifyMember: affirmed requireUser()'],
    ['near miss: its own name', 'ensureMemberRow', '', 'ensureMemberRow: missing'],
    ['near miss: its own name, that hands over the caller', 'getOrCreateMembers', '', 'getOrCreateMembers: missing'],
  ])('%s', (_, name, words, expected) => {
    expect(own(name, words)).toEqual([expected]);
  });
});

describe('a vendor of sign-in beside tables', () => {
  const told = (column: string): string[] => authIn(lines('# Captions', '## Tables', '1. **profiles**', `   - ${column}`, '## API', 'Authentication is required for all endpoints.', '- `POST /api/captions` saves one'));
  it.each<[string, string, RegExp]>([
    ['how users sign in', 'Users sign in with Supabase Auth', /affirmed/],
    ['near miss: its schema', 'Extends Supabase `auth.users`', /: vague/],
    ['near miss: its schema, in plain words', 'Linked to Supabase auth.users', /: vague/],
  ])('%s', (_, column, expected) => {
    expect(told(column).join('; ')).toMatch(expected);
  });
});
