import { describe, expect, it } from 'vitest';
import { authIn, fence, guardedIn } from './support.js';

const CALLS = '## Endpoints\n\n- `POST /kites` adds a kite\n- `PATCH /kites/:id` renames it\n- `POST /winds/notes` stores a note\n';
const ALL = 'POST /kites, PATCH /kites/:id, POST /winds/notes';
const KITES = 'POST /kites, PATCH /kites/:id';

const guarded = (text: string, format: 'md' | 'yaml' = 'md'): string => guardedIn(text, format).join(', ');

describe('one place that says of all endpoints how callers are known', () => {
  const yaml = (...own: string[]): string => ['service: kites', ...own, 'endpoints:', '  - path: POST /kites', '    purpose: adds a kite', '  - path: POST /winds/notes', '    auth: none', '    purpose: stores a note', ''].join('\n');
  it.each<[string, string, string]>([
    ['a list of conventions', `## API conventions\n\n- **Errors:** problem+json\n- **Auth:** \`Authorization: Bearer <Firebase ID token>\`\n\n${CALLS}`, ALL],
    ['a sentence that leaves to each place to say otherwise', `Unless its paragraph below says otherwise, a route expects the Clerk access token as \`Authorization: Bearer …\`.\n\n${CALLS}`, ALL],
    ['… in other words', `Unless the description tells you so, every request carries the Clerk session token.\n\n${CALLS}`, ALL],
    ['near miss: a route of which something else is said', `If its paragraph below says so, a route expects the Clerk access token.\n\n${CALLS}`, ''],
    ['near miss: the condition of a policy', `Each keeper reads \`kites\` and \`winds\` of the club in the token, \`club_id = (auth.jwt() ->> 'club_id')::uuid\`, in each of them.\n\n${CALLS}`, ''],
    ['near miss: one that names no mechanism', `## API conventions\n\n- **Auth:** required everywhere\n\n${CALLS}`, ''],
    ['near miss: one that puts it off', `## API conventions\n\n- **Auth:** bearer JWT, to be added later\n\n${CALLS}`, ''],
    ['near miss: conventions of the code', `## Coding conventions\n\n- **Auth:** names of files with the JWT code end in \`-jwt\`\n\n${CALLS}`, ''],
    ['all but one', `## Every request\n\n- **Auth:** Clerk session, except \`POST /winds/notes\`\n\n${CALLS}`, KITES],
    ['a listing with defaults', `${fence('yaml', 'defaults:', '  auth: bearer JWT of Auth0', '  errors: problem+json', 'routes:', '  - route: POST /kites', '    does: adds a kite', '  - route: POST /winds/notes', '    auth: none', '    does: stores a note')}\n`, 'POST /kites'],
    ['near miss: a block of one route', `${fence('yaml', 'admin:', '  auth: bearer JWT of Auth0', 'routes:', '  - route: POST /kites', '    does: adds a kite')}\n`, ''],
    ['a table of common headers', `## Common headers\n\n| Header | Required | Value |\n|---|---|---|\n| \`Authorization\` | always, save for \`POST /winds/notes\` | \`Bearer <access token>\` |\n| \`X-Request-Id\` | no | UUID |\n\n${CALLS}`, KITES],
    ['a list of them', `## API\n\nHeaders of every request:\n\n- \`X-Kite-Key\`: the key of the club, compared with \`KITE_KEY\`\n- \`Accept: application/json\`\n\n${CALLS}`, ALL],
    ['near miss: only some send it', `## Common headers\n\n| Header | Required | Value |\n|---|---|---|\n| \`Authorization\` | for admins | \`Bearer <access token>\` |\n\n${CALLS}`, ''],
    ['near miss: no credential', `## Common headers\n\n| Header | Required | Value |\n|---|---|---|\n| \`X-Request-Id\` | always | UUID |\n| \`Accept-Language\` | always | de, en |\n\n${CALLS}`, ''],
    ['near miss: the headers of one endpoint', `## POST /kites\n\nAdds a kite.\n\n### Headers of every call\n\n| Header | Required |\n|---|---|\n| \`Authorization\` | \`Bearer <JWT>\` |\n\n## PATCH /kites/:id\n\nRenames it.\n`, 'POST /kites'],
    ['a router that is mounted behind a dependency', `\`current_flyer\` decodes the Auth0 access token.\n\n${fence('python', 'app.include_router(kites.router, prefix="/kites", dependencies=[Depends(current_flyer)])', 'app.include_router(winds.router, prefix="/winds")')}\n\n${CALLS}`, KITES],
    ['… with a router that has no prefix', `\`current_flyer\` decodes the Auth0 access token.\n\n${fence('python', 'app.include_router(kites.router, dependencies=[Depends(current_flyer)])', 'app.include_router(winds.router)')}\n\n${CALLS}`, KITES],
    ['near miss: a dependency that lets nobody be', `\`current_flyer\` decodes the Auth0 access token or returns None.\n\n${fence('python', 'app.include_router(kites.router, prefix="/kites", dependencies=[Depends(current_flyer)])')}\n\n${CALLS}`, ''],
    ['near miss: a dependency that counts', `${fence('python', 'app.include_router(kites.router, prefix="/kites", dependencies=[Depends(count_calls)])')}\n\n${CALLS}`, ''],
    ['near miss: a mount that is commented out', `${fence('ts', "// app.use('/kites', requireSession, kites);", "app.use('/kites', kites);")}\n\n${CALLS}`, ''],
    ['a guard of the framework that two leave', `\`ClerkGuard\` is bound through \`APP_GUARD\`; one handler leaves it with \`@Public()\`: \`POST /winds/notes\`.\n\n${CALLS}`, KITES],
    ['near miss: a guard of one controller', `\`ClerkGuard\` is bound to \`PiersController\` by a decorator.\n\n${CALLS}`, ''],
    ['no handler below', `No handler below is reached without a Clerk session.\n\n${CALLS}`, ALL],
    ['a key of all callers, but not of a vendor', `Every request carries the API key in \`X-Api-Key\`.\n\n## Endpoints\n\n- \`POST /kites\` adds a kite\n- \`POST /webhooks/stripe\` takes events\n`, 'POST /kites'],
    ['near miss: a webhook of nobody in particular', `Every request carries the API key in \`X-Api-Key\`.\n\n## Endpoints\n\n- \`POST /kites\` adds a kite\n- \`POST /webhooks/wind\` takes readings\n`, 'POST /kites, POST /webhooks/wind'],
    ['near miss: no handler below without an id', `No handler below is reached without a request id.\n\n${CALLS}`, ''],
    ['those with a sign', '## Calls\n\nWhat bears 🔒 is closed. Routes with 🔒 want a logged-in flyer, i.e. the Clerk session.\n\n### 🔒 POST /kites\n\nAdds a kite.\n\n### POST /winds/notes\n\nStores a note.\n', 'POST /kites'],
    ['near miss: those alone that bear an asterisk', '# Kites\n\nCalls with an asterisk need the Auth0 access token.\n\n- `POST /kites` * adds a kite\n- `POST /winds/notes` stores a note\n', 'POST /kites'],
    ['near miss: what a program leaves open before it guards the rest', `${fence('java', 'http.authorizeHttpRequests(a -> a', '    .requestMatchers("/winds/**").permitAll()', '    .anyRequest().authenticated())', '  .oauth2ResourceServer(o -> o.jwt(withDefaults()));')}\n\n${CALLS}`, KITES],
    ['a table of prefixes, by how they are known', `| Prefix | How they are known |\n|---|---|\n| \`/kites/*\` | Clerk session |\n| \`/winds/*\` | header \`x-wind-key\` = \`WIND_KEY\` |\n\n${CALLS}`, ALL],
  ])('%s', (_, text, expected) => {
    expect(guarded(text)).toBe(expected);
  });

  it('reads a block of defaults in YAML', () => {
    expect(guarded(yaml('defaults:', '  auth: bearer JWT of Auth0'), 'yaml')).toBe('POST /kites');
    expect(guarded(yaml('x-defaults:', '  auth: to be decided'), 'yaml')).toBe('');
    expect(guarded(yaml('billing:', '  auth: bearer JWT of Auth0'), 'yaml')).toBe('');
  });

  it.each<[string, string, string[]]>([
    ['letters that stand out before what they mean', 'Auth column: **M** member session (Lucia cookie), **C** captain (same cookie plus `role`), **–** nobody is asked.', ['affirmed Lucia', 'affirmed Lucia', 'denied nobody is asked']],
    ['near miss: of other columns', 'Size column: **M** member of the family (Lucia), **C** child, **–** none.', ['vague M', 'vague C', 'missing']],
  ])('%s', (_, legend, expected) => {
    const rows = ['POST /kites` | M', 'POST /races` | C', 'POST /winds/notes` | –'].map((row) => `| \`${row} |`);
    expect(authIn(`${legend}\n\n| Endpoint | Auth |\n|---|---|\n${rows.join('\n')}\n`).map((line) => line.replace(/^.*?: /, ''))).toEqual(expected);
  });

  it('leaves out several that an exception names by the word of their paths', () => {
    const text = (exception: string): string => `Each endpoint wants the Clerk session, ${exception} excepted.\n\n- \`POST /shows\` adds a show\n- \`POST /uploads\` starts one\n- \`POST /uploads/complete\` ends it\n`;
    expect(guarded(text('the two upload endpoints'))).toBe('POST /shows');
    expect(guarded(text('the weather endpoints'))).toBe('POST /shows, POST /uploads, POST /uploads/complete');
  });
});

describe('a credential that is told of the calls that follow a sign-in', () => {
  const LOGIN = '## Authentication\n\n### `POST /auth/login`\n\nSigns in.\n\n';
  it.each<[string, string, string]>([
    ['a token by the name of its field, on every subsequent request', '**Authentication.** Bearer token. After sign-in the app keeps `access_token` in the keychain and sends it on every subsequent request:', ALL],
    ['… where no word names its kind', 'After sign-in the app keeps `access_token` in the keychain and sends it on every subsequent request.', ALL],
    ['on all later calls', '**Auth.** After sign-in the app stores the JWT in the keychain. All later calls carry it.', ALL],
    ['added to every later request', 'After sign-in the app stores the JWT and attaches it to every later request.', ALL],
    ['in all future API calls', 'Sign-in answers with a JWT, which the app includes in all future API calls.', ALL],
    ['added by the app to each of them', '**Security.** Bearer token. The mobile app adds it to each subsequent API call.', ALL],
    ['near miss: added by the server to its own calls', '**Security.** Bearer token of the weather office. The proxy adds it to each call.', ''],
    ['near miss: given to one page', '**Authentication.** Bearer token. After sign-in the app stores `access_token` and sends it to the payment page.', ''],
    ['near miss: stored and not sent', 'Sign-in answers with a JWT. The server stores the JWT in `sessions`.', ''],
    ['near miss: put off', '**Auth.** Every request will carry the JWT later.', ''],
  ])('%s', (_, words, expected) => {
    expect(guarded(`# Kites\n\n## 1. Ground rules\n\n${words}\n\n${LOGIN}${CALLS}`).replace('POST /auth/login, ', '')).toBe(expected);
  });
});
