import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const HEAD = '# Notes\n\n## API Endpoints\n\n';

/** `line word subject` of each report of the rule. */
async function reportsOf(text: string, filePath = 'draft.md'): Promise<string[]> {
  const { messages } = await lintText(text, { filePath });
  return messages.filter(({ ruleId }) => ruleId === 'named-auth-per-post').map(({ line, messageId, subject }) => `${String(line)} ${String(messageId)} ${String(subject)}`);
}

async function subjectsOf(text: string): Promise<string[]> {
  const { verdicts } = await lintText(text, { filePath: 'draft.md' });
  return verdicts.filter(({ ruleId }) => ruleId === 'named-auth-per-post').map(({ subject }) => subject);
}

const SUBJECT = 'endpoint:POST /api/notes';

/** An entry of a list on line 5. */
function entry(words: string, name = 'POST /api/notes'): string {
  return `${HEAD}- \`${name}\` ${words}\n`;
}

describe('named-auth-per-post', () => {
  it.each<[string, string, readonly string[]]>([
    ['missing', entry('stores a note'), [`5 missing ${SUBJECT}`]],
    ['near miss: named', entry('stores a note, session cookie'), []],
    ['denied: it is open', entry('stores a note. It is open, without a cookie, so that visitors can play with it.'), [`5 denied ${SUBJECT}`]],
    ['near miss: open to some', entry('stores a note that is open to members; session cookie'), []],
    ['vague: internal', entry('stores a note. Internal only.'), [`5 vague ${SUBJECT}`]],
    ['vague: a bare tick', `${HEAD}| Endpoint | Purpose | Auth |\n|---|---|---|\n| \`POST /api/notes\` | x | ✓ |\n`, [`7 vague ${SUBJECT}`]],
    ['vague: a role', `${HEAD}| Endpoint | Purpose | Auth |\n|---|---|---|\n| \`POST /api/notes\` | x | admin |\n`, [`7 vague ${SUBJECT}`]],
    ['near miss: filled in', `${HEAD}All endpoints require a session cookie.\n\n| Endpoint | Purpose | Auth |\n|---|---|---|\n| \`POST /api/notes\` | x | ✓ |\n`, []],
    ['denied', entry('stores a note. No authentication.'), [`5 denied ${SUBJECT}`]],
    ['denied: public', `${HEAD}| Endpoint | Purpose | Auth |\n|---|---|---|\n| \`POST /api/notes\` | stores | public |\n`, [`7 denied ${SUBJECT}`]],
    ['near miss: the turned-away', entry('stores a note. Without a JWT: 401.'), []],
    ['deferred', entry('stores a note. Auth: TBD'), [`5 deferred ${SUBJECT}`]],
    ['deferred: a mechanism', entry('stores a note. A JWT will be added.'), [`5 deferred ${SUBJECT}`]],
    ['near miss: something else is deferred', entry('stores a note, session cookie; sharing comes later'), []],
    ['hedged', entry('stores a note. Might check a JWT.'), [`5 hedged ${SUBJECT}`]],
    ['near miss: something else is hedged', entry('stores a note, session cookie; a cache might follow'), []],
    ['contradicted', `${entry('stores a note, session cookie')}\n## Gate\n\n\`POST /api/notes\` has no authentication.\n`, [`9 contradicted ${SUBJECT}`]],
    ['near miss: another is open', `${entry('stores a note, session cookie')}- \`GET /api/feed\` public\n`, []],
    ['what records do not hold is no denial, and no mechanism', `${entry('stores a note')}\n## Audit\n\n- Mutations of the API produce audit records without credentials, signed URLs, or raw metadata.\n`, [`5 missing ${SUBJECT}`]],
    ['what the logs do not hold', entry('stores a note, session cookie. No tokens or credentials are logged.'), []],
    ['near miss: requests without a credential', entry('stores a note. Requests without credentials are served too.'), [`5 denied ${SUBJECT}`]],
    ['a fear for a credential', `${entry('stores a note')}\n## Security risks\n\n- All endpoints: reused, logged or leaked signed URLs.\n`, [`5 missing ${SUBJECT}`]],
    // one report for each
    ['two', `${HEAD}- \`POST /api/notes\` stores\n- \`DELETE /api/notes/:id\` removes\n`, [`5 missing ${SUBJECT}`, '6 missing endpoint:DELETE /api/notes/:id']],
    ['a pair of methods', `${HEAD}- \`PUT/PATCH /api/notes\` change\n`, ['5 missing endpoint:PATCH /api/notes', '5 missing endpoint:PUT /api/notes']],
    // blankets
    ['a blanket of users does not reach a webhook', `${HEAD}Every endpoint requires a session cookie.\n\n- \`POST /api/notes\` stores\n- \`POST /api/webhooks/stripe\` takes events\n`, ['8 missing endpoint:POST /api/webhooks/stripe']],
    ['near miss: a blanket of machines does', `${HEAD}Every webhook verifies the provider signature.\n\n- \`POST /api/webhooks/stripe\` takes events\n`, []],
    ['a checked-if-present credential', entry('stores a note. The session cookie is read if present.'), [`5 denied ${SUBJECT}`]],
    ['no proof', entry('stores a note. Checks the CSRF token and the Origin.'), [`5 missing ${SUBJECT}`]],
    ['a provider in the stack', `# Notes\n\n## Stack\n\n- Clerk for auth\n\n## API Endpoints\n\n- \`POST /api/notes\` stores\n`, ['9 missing endpoint:POST /api/notes']],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['a bearer token', 'Bearer token'],
    ['a JWT', 'JWT'],
    ['an API key', 'API key'],
    ['a named header', 'header `x-worker-key`'],
    ['a secret', '`CRON_SECRET`'],
    ['HMAC', 'HMAC of the body'],
    ['a provider’s signature', 'Stripe-Signature verified'],
    ['a provider’s session', 'Supabase session'],
    ['a guard', '`requireUser()`'],
    ['OAuth', 'OAuth 2 client credentials'],
    ['basic auth', 'basic auth'],
    ['mTLS', 'mTLS'],
    ['OIDC', 'OIDC token of the service account'],
    ['a single-use token', 'single-use token'],
    ['a session cookie', 'session cookie'],
  ])('is satisfied by %s', async (_name, words) => {
    expect(await reportsOf(`${HEAD}| Endpoint | Purpose | Auth |\n|---|---|---|\n| \`POST /api/notes\` | x | ${words} |\n`)).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ['writing methods', `${HEAD}- \`POST /a\` x\n- \`PUT /b\` x\n- \`PATCH /c\` x\n- \`DELETE /d\` x\n- \`GET /e\` x\n`, ['endpoint:POST /a', 'endpoint:PUT /b', 'endpoint:PATCH /c', 'endpoint:DELETE /d']],
    ['callables that write', '# Shop\n\n## Functions\n\n- `createOrder` (callable): stores an order\n- `orderOf` (callable): answers with the order\n', ['endpoint:createOrder']],
    ['near miss: callables that read what is called like an act', '# Shop\n\n## Functions\n\n| Function | What it does | Output |\n|---|---|---|\n| `listClaims` | reads open claims of the day | `{ claims }` |\n| `addClaim` | reads the form, then claims the seat | `{}` |\n', ['endpoint:addClaim']],
    ['near miss: pages of a sketch', '# Shop\n\n## Routing sketch\n\n```\n/onboarding/profile\n/onboarding/race\n```\n', []],
    ['near miss: callables that only a cron calls', '# Shop\n\n## Functions\n\n- `purgeOrders` (callable): deletes old orders, called by Cloud Scheduler\n', []],
    // hands out the credential
    ['near miss: log-in', entry('checks the password', 'POST /api/auth/login'), []],
    ['near miss: sign-up', entry('creates the account', 'POST /api/auth/signup'), []],
    ['near miss: refresh', entry('new token', 'POST /auth/refresh'), []],
    ['near miss: log-out', entry('ends the session', 'POST /auth/logout'), []],
    ['near miss: one-time password', entry('checks the code', 'POST /auth/otp/verify'), []],
    ['log-in whose auth is deferred', entry('checks the password. Auth: TBD', 'POST /api/auth/login'), ['endpoint:POST /api/auth/login']],
    ['log-in whose auth is vague', entry('checks the password. Auth: required', 'POST /api/auth/login'), ['endpoint:POST /api/auth/login']],
    ['near miss: log-in whose auth is none', entry('checks the password. Auth: none', 'POST /api/auth/login'), []],
    ['an API key', entry('creates an API key', 'POST /api/auth/api-keys'), ['endpoint:POST /api/auth/api-keys']],
    ['a second factor', entry('enables the second factor', 'POST /auth/mfa/enable'), ['endpoint:POST /auth/mfa/enable']],
    // public on purpose
    ['near miss: public on purpose, stores nothing, with a figured limit', entry('is public on purpose, answers with a quote and stores nothing; 5 requests per minute per IP', 'POST /api/quote'), []],
    ['near miss: anyone may, stores nothing, with a figured limit', entry('anyone may check a seal, stores nothing, 20 per minute per IP', 'POST /api/check'), []],
    ['anyone may, without a limit', entry('anyone may check a seal, stores nothing', 'POST /api/check'), ['endpoint:POST /api/check']],
    ['near miss: public by intention, stores nothing, with a figured limit', entry('a quote for the landing page; public by intention, nothing is stored; 5 requests per minute per IP', 'POST /api/quote'), []],
    ['public by intention, with a limit, but it stores', entry('a form of the landing page; public by intention, stored as a lead; 5 requests per minute per IP', 'POST /api/leads'), ['endpoint:POST /api/leads']],
    ['near miss: a section that says of all that nobody is asked, and what is done instead', '# A\n\n## POST `/api/quote`\n\nAnswers with a quote. 5 requests per minute per IP.\n\n## Authentication\n\n**None.** The API is public. Protection is via:\n\n- rate limiting\n', []],
    ['a section that says of all that nobody is asked, and no more', '# A\n\n## POST `/api/quote`\n\nAnswers with a quote.\n\n## Authentication\n\nNone. The API is open.\n', ['endpoint:POST /api/quote']],
    ['public on purpose, with a limit, but it stores', entry('is public on purpose and stores a lead; 5 requests per minute per IP', 'POST /api/leads'), ['endpoint:POST /api/leads']],
    ['public on purpose, with a limit, and what it finds is appended', entry('is public on purpose, looks at a photo, the finding is appended to the chat; 5 requests per minute per IP', 'POST /api/photos'), ['endpoint:POST /api/photos']],
    ['public on purpose, with a limit, but it changes a record', entry('is public on purpose, unlocks the account; 5 requests per minute per IP', 'POST /api/unlocking'), ['endpoint:POST /api/unlocking']],
    ['near miss: public on purpose, with a limit, and it rejects what it cannot read', entry('is public on purpose, answers with a quote, rejects long questions, cancels the call on disconnect; 5 requests per minute per IP', 'POST /api/quote'), []],
    ['public on purpose, with a limit, and it opens a record', entry('is public on purpose, opens or closes a shift; 5 requests per minute per IP', 'POST /api/clock'), ['endpoint:POST /api/clock']],
    ['near miss: public on purpose, with a limit, and it opens the door of a page', entry('is public on purpose, answers with a quote and opens the page; 5 requests per minute per IP', 'POST /api/quote'), []],
    ['public on purpose, with a limit, but it answers 201', `${HEAD}| Endpoint | Purpose | Auth | In → out |\n|---|---|---|---|\n| \`POST /api/leads\` | form of the landing page | public on purpose, 3 per minute per IP | \`{ email }\` → \`201\` |\n`, ['endpoint:POST /api/leads']],
    ['public, with a limit, but a form is handed in', `${HEAD}| Endpoint | Auth | Rate limit | Purpose |\n|---|---|---|---|\n| \`POST /api/desk/[id]/letter\` | Public | 5/hr per IP | Submit the contact form |\n`, ['endpoint:POST /api/desk/[id]/letter']],
    ['near miss: public, with a limit, and what is sent is only answered', `${HEAD}| Endpoint | Auth | Rate limit | Purpose |\n|---|---|---|---|\n| \`POST /api/desk/[id]/quote\` | Public | 5/hr per IP | Answer with a price |\n`, []],
    ['near miss: public on purpose, with a limit, and said elsewhere to keep nothing', `${HEAD}- \`POST /api/quote\` create: topic in, a quote out; 5 per minute per IP\n\n## Notes\n\n\`/api/quote\` is public on purpose. It keeps neither topic nor quote.\n`, []],
    ['public on purpose, with a limit, and another is said to keep nothing', `${HEAD}- \`POST /api/quote\` create: topic in, a quote out; 5 per minute per IP\n- \`GET /api/topics\` lists\n\n## Notes\n\n\`/api/quote\` is public on purpose. \`/api/topics\` keeps neither topic nor quote.\n`, ['endpoint:POST /api/quote']],
    ['public on purpose, stores nothing, without a limit', entry('is public on purpose, answers with a quote and stores nothing', 'POST /api/quote'), ['endpoint:POST /api/quote']],
    ['near miss: a system without accounts', `# Quotes\n\nThe app has no accounts.\n\n## API Endpoints\n\n- \`POST /api/quote\` is public and answers with a quote\n`, []],
    ['a system without accounts for now', `# Quotes\n\nThe app has no accounts for now.\n\n## API Endpoints\n\n- \`POST /api/quote\` is public and answers with a quote\n`, ['endpoint:POST /api/quote']],
    ['a system without accounts that keeps what others see', `# Board\n\nThe app has no accounts.\n\n## API Endpoints\n\n- \`POST /api/posts\` is public and stores a post on the board\n`, ['endpoint:POST /api/posts']],
    ['a system without accounts that pays', `# Quotes\n\nThe app has no accounts.\n\n## API Endpoints\n\n- \`POST /api/quote\` is public and asks OpenAI for a quote\n`, ['endpoint:POST /api/quote']],
  ])('judges: %s', async (_name, text, expected) => {
    expect(await subjectsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['contradicted: a request without it is stored', 'A request without the header is stored as one of a guest.', [`9 contradicted ${SUBJECT}`]],
    ['contradicted: without it the note is kept', 'Without the header the note is saved as one of a guest.', [`9 contradicted ${SUBJECT}`]],
    ['near miss: a request without it is refused', 'A request without the header is answered with 401 and nothing is stored.', []],
  ])('a note that the row points at: %s', async (_name, words, expected) => {
    const note = (number: number): string => `${HEAD}| Endpoint | Purpose | Auth |\n|---|---|---|\n| \`POST /api/notes\` | x | \`Authorization: Bearer <JWT>\`; see note 1 |\n\n**Note ${number}.** The JWT is verified. ${words}\n`;
    expect(await reportsOf(note(1))).toEqual(expected);
    expect(await reportsOf(note(2))).toEqual([]);
  });

  it('quotes what it found with its line, and says what would do', async () => {
    const { messages } = await lintText(`${HEAD}| Endpoint | Purpose | Auth |\n|---|---|---|\n| \`POST /api/notes\` | x | internal |\n`, { filePath: 'draft.md' });
    const message = messages.find(({ ruleId }) => ruleId === 'named-auth-per-post')?.message;
    expect(message).toContain('"POST /api/notes"');
    expect(message).toContain('"internal" (line 7)');
    expect(message).toContain('session');
  });

  it('shows both lines of a contradiction', async () => {
    const { messages } = await lintText(`${entry('stores a note, session cookie')}\n## Gate\n\n\`POST /api/notes\` has no authentication.\n`, { filePath: 'draft.md' });
    expect(messages.find(({ ruleId }) => ruleId === 'named-auth-per-post')?.message).toMatch(/line 9\b.*line 5\b/);
  });

  it('reads YAML', async () => {
    expect(await reportsOf('endpoints:\n  - path: /a\n    method: POST\n    auth: internal\n  - path: /b\n    method: POST\n    auth: JWT\n', 'draft.yaml')).toEqual(['4 vague endpoint:POST /a']);
  });
});

describe('what may be left out is the credential, or something else', () => {
  it.each<[string, readonly string[]]>([
    ['(Bearer JWT, verified with jose): body `title`, `note` (optional). Returns the note.', []],
    ['— Bearer JWT verified with jose; body `title`, optional `note`.', []],
    [', session cookie, `title` required and `note` optional', []],
    ['takes `title` and, if the user sends one, a photo; session cookie `sid`.', []],
    ['(session cookie `sid`): stores the note; if a photo is provided, it is resized.', []],
    ['(session cookie `sid`): answers 409 when the user has a note of that day.', []],
    ['(session cookie `sid`): mails the owner if there is one.', []],
    ['(session cookie `sid`): sends a mail when the `loud` flag is set.', []],
    ['(session cookie `sid`): optionally attaches a photo.', []],
    ['(session cookie `sid`, optional)', [`5 hedged ${SUBJECT}`]],
    [': session cookie `sid`; it is optional.', [`5 denied ${SUBJECT}`]],
    ['(session cookie `sid`) checks the cookie if the client sends one.', [`5 denied ${SUBJECT}`]],
    [': the session cookie `sid` is read if present.', [`5 denied ${SUBJECT}`]],
    [': header `x-note-key`, which is compared when `NOTE_KEY` is set.', [`5 denied ${SUBJECT}`]],
    [': session cookie `sid`, may be omitted.', [`5 denied ${SUBJECT}`]],
  ])('%s', async (words, expected) => {
    expect(await reportsOf(entry(words))).toEqual(expected);
  });
});

describe('a label of a list that speaks of all functions before it', () => {
  it.each<[string, number]>([['Auth verification', 0], ['Auth handling', 0], ['Token rotation', 2]])('%s', async (label, expected) => {
    const text = `# Notes\n\n## Endpoints\n\nTwo functions:\n\n1. **\`genText\`** — POST, accepts \`{ prompt }\`, returns \`{ text }\`\n2. **\`genData\`** — POST, accepts \`{ prompt }\`, returns \`{ data }\`\n\nShared infrastructure:\n- **${label}**: verifies the Firebase ID token from the \`Authorization: Bearer\` header\n- **Errors**: JSON\n`;
    expect(await reportsOf(text)).toHaveLength(expected);
  });
});
