import { describe, expect, it } from 'vitest';
import { authIn, lines } from './support.js';

const ENDPOINTS = lines('## Endpoints', '', '- `POST /hives` stores a hive', '- `POST /webhooks/scale` takes a weight from the scale');

describe('auth among the properties of an interface', () => {
  it.each<[string, string, readonly string[]]>([
    ['items', lines('## API conventions', '- Base URL: `/api/v1`', '- Authentication: JWT in the `Authorization` header', '- Errors: `{ error }`'), ['affirmed JWT', 'missing']],
    ['lines', lines('## API design', '**Base path:** `/api/v1`', '**Auth:** Bearer token (Keycloak)'), ['affirmed Bearer token', 'missing']],
    ['the head of a specification', lines('# Bees, API specification', '', '- REST prefix: `/api`', '- Auth header (REST): `Authorization: Bearer <token>`'), ['affirmed Authorization: Bearer', 'missing']],
    ['the first words of a documentation', lines('# Bees, API documentation', '', 'All protected routes require authentication via session cookie.', ''), ['affirmed session cookie', 'missing']],
    ['the section of a plan of the interface', lines('# REST API plan', '', '## Authentication', '', '### Keepers', '- JWT bearer tokens of Supabase Auth', '- Sent along by the client', ''), ['affirmed JWT', 'missing']],
    ['near miss: the section of a plan of something else', lines('# Hive plan', '', '## Authentication', '', '### Keepers', '- JWT bearer tokens of Supabase Auth', ''), ['missing', 'missing']],
    ['near miss: the keys by which a vendor knows us', lines('# Bees', '', '## Functions', 'They keep our Gemini API keys away from the browser.', ''), ['missing', 'missing']],
    ['near miss: some of them, later', lines('# Bees, API documentation', '', 'Some routes will require a session cookie in v2.', ''), ['missing', 'missing']],
    ['near miss: how a session begins', lines('# Bees, API documentation', '', 'Sign-in sets a session cookie.', ''), ['missing', 'missing']],
    ['near miss: the first words of another document', lines('# Bees', '', 'All protected routes require authentication via session cookie.', ''), ['missing', 'missing']],
    ['rows', lines('## API', '| Property | Value |', '|---|---|', '| Base URL | `/api` |', '| Auth | session cookie |'), ['affirmed session cookie', 'missing']],
    ['put off', lines('## API contract', '- **Base path:** `/api/v1`', '- **Auth:** TBD, a middleware per deployment'), ['deferred TBD', 'missing']],
    ['denied', lines('## API contract', '- Base URL: `/api/v1`', '- Auth: none'), ['denied none', 'missing']],
    ['negated', lines('## API contract', '- Base URL: `/api/v1`', '- Auth: no JWT, the network keeps others out'), ['denied no', 'missing']],
    ['near miss: vague words', lines('## API contract', '- Base URL: `/api/v1`', '- Auth: required'), ['missing', 'missing']],
    ['near miss: a list of the stack', lines('## Stack', '- Backend: Express', '- Auth: JWT and bcrypt'), ['missing', 'missing']],
    ['near miss: an exception', lines('## API contract', '- Base URL: `/api/v1`', '- Auth: session cookie, except `POST /hives`'), ['missing', 'missing']],
    ['near miss: said of others alone', lines('## API contract', '- Base URL: `/api/v1`', '- Auth: JWT for `/jars`'), ['missing', 'missing']],
    ['where the credential comes from', lines('## API contract', '- Base URL: `/api/v1`', '- Auth: JWT from `POST /auth/login`'), ['affirmed JWT', 'missing']],
    ['others are open', lines('## API contract', '- Base URL: `/api/v1`', '- Auth: JWT, `/health` is open'), ['affirmed JWT', 'missing']],
    ['the headers of all calls', lines('# Bees API', '', '### 1.1 Headers', '- **Keeper**: `Authorization: Bearer <keeper_token>`', '- **Apiary**: `x-apiary-id: <uuid>`', ''), ['affirmed Authorization: Bearer', 'missing']],
    ['… in rows', lines('# Bees API', '', '## Request headers', '| Header | Value | Required |', '|---|---|---|', '| Content-Type | `application/json` | yes |', '| Authorization | `Bearer <token>` | yes |', ''), ['affirmed Bearer', 'missing']],
    ['… in a listing', lines('# Bees API', '', '## Common headers', '```', 'Authorization: Bearer <token>', 'Content-Type: application/json', '```', ''), ['affirmed Authorization: Bearer', 'missing']],
    ['near miss: the headers of what we send', lines('# Bees API', '', '## Webhooks', '', '### Headers', '- **Signature**: `X-Bees-Signature` HMAC', ''), ['missing', 'missing']],
    ['near miss: headers of answers', lines('# Bees API', '', '## Response headers', '- `X-Auth-Token`: the next token', ''), ['missing', 'missing']],
    ['near miss: headers without a credential', lines('# Bees API', '', '## Headers', '- **Apiary**: `x-apiary-id: <uuid>`', ''), ['missing', 'missing']],
  ])('%s', (_name, properties, [hives, scale]) => {
    expect(authIn(`${properties}\n${ENDPOINTS}`)).toEqual([`POST /hives: ${hives ?? ''}`, `POST /webhooks/scale: ${scale ?? ''}`]);
  });

  it('takes a machine\'s route, which requires a secret, for none of those that are protected', () => {
    const text = lines('# Bees, API documentation', '', 'All protected routes require authentication via session cookie.', '', '## Endpoints', '', '### POST /hives', '', 'Stores a hive.', '', '### GET /cron/weigh', '', 'Requires `Authorization: Bearer CRON_SECRET` header.');
    expect(authIn(text)).toEqual(['POST /hives: affirmed session cookie', 'GET /cron/weigh: affirmed Bearer']);
  });

  it('yields to what an endpoint says itself', () => {
    expect(authIn(lines('## API conventions', '- Base URL: `/api/v1`', '- Authentication: JWT', '', '## Endpoints', '', '- `POST /hives` stores a hive. Auth: none'))).toEqual(['POST /hives: denied none']);
  });
});

describe('auth in the words of an OpenAPI operation', () => {
  const told = (...own: readonly string[]): string => authIn(`# Bees\n\n## API\n\n${['```yaml', 'openapi: 3.0.0', 'paths:', '  /hives:', '    post:', '      summary: Stores a hive', ...own, '      responses:', '        "401":', '          description: the JWT is wrong', '```'].join('\n')}\n`).join('; ').replace('POST /hives: ', '');
  it.each<[string, readonly string[], string]>([
    ['a description', ['      description: Requires a session cookie.'], 'affirmed session cookie'],
    ['one of several lines', ['      description: |', '        For keepers.', '        Requires a session cookie.'], 'affirmed session cookie'],
    ['put off', ['      description: Auth will be added later.'], 'deferred will be added'],
    ['denied', ['      description: Open, no authentication.'], 'denied Open'],
    ['near miss: the description of an answer', [], 'missing'],
    ['near miss: that of a parameter', ['      parameters:', '        - name: id', '          in: query', '          description: id of the session cookie'], 'missing'],
    ['near miss: beside the signature of no webhook', ['      description: Verifies the signature of the sender.', '      security: []'], 'denied security: []'],
    ['near miss: beside its own security', ['      description: Takes a session cookie as well.', '      security: []'], 'denied security: []'],
  ])('%s', (_, own, expected) => {
    expect(told(...own)).toBe(expected);
  });
});

it('takes `security: []` of a webhook for no user, where its words tell of the signature', () => {
  const hook = (description: string): readonly string[] => authIn(lines('# Bees', '', '```yaml', 'openapi: 3.0.0', 'paths:', '  /webhooks/postmark:', '    post:', '      summary: Delivery events', '      security: []', `      description: ${description}`, '```'));
  expect(hook('The webhook signature is verified before the body is parsed.')).toEqual(['POST /webhooks/postmark: affirmed webhook signature']);
  expect(hook('Only they know the address.')).toEqual(['POST /webhooks/postmark: denied security: []']);
});

it('takes what stands below one bold line for none of the endpoints below others, where the document has no other titles', () => {
  const text = lines('# Bees', '', '**API Endpoints**', '', '- `POST /hives` stores a hive', '', '**Infrastructure**', '', 'Secrets: `SESSION_SECRET`, `WEBHOOK_SECRET`.', '');
  expect(authIn(text)).toEqual(['POST /hives: missing']);
});
