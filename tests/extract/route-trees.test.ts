import { describe, expect, it } from 'vitest';
import { authIn, fence } from './support.js';

const tree = (...lines: string[]): string => `# Rental desk\n\n## API routes\n\n${fence('', ...lines)}\n`;

const routesOf = (text: string): string[] => authIn(text).map((each) => each.replace(/: .*$/, ''));

describe('folders of a tree whose remarks give the methods', () => {
  it.each<[string, string, readonly string[]]>([
    ['below the folder of the interface', tree('/api', '├── staff/', '│   ├── people/   # GET, POST, PUT people', '│   └── depots/   # GET depots', '└── cars/', '    └── [id]/', '        └── wash/  # POST books a wash'), ['GET /api/staff/people', 'POST /api/staff/people', 'PUT /api/staff/people', 'GET /api/staff/depots', 'POST /api/cars/[id]/wash']],
    ['the next method behind what the first one does', tree('api/', '└── depot/   # GET the depot in use / POST takes another'), ['GET /api/depot', 'POST /api/depot']],
    ['files of SvelteKit', tree('shop/', '└── src/', '    └── routes/', '        └── api/', '            └── cars/', '                └── [id]/+server.js (PATCH: new state)'), ['PATCH /api/cars/[id]']],
    ['a tree without a fence', '# Rental desk\n\nFiles:\nshop/\n├── app/\n│   └── api/\n│       └── cars/\n│           └── route.ts   # POST\n└── README.md\n', ['POST /api/cars']],
    ['a file in which all is done with a thing', tree('app/', '└── api/', '    ├── cars/', '    │   └── route.ts   # CRUD cars', '    └── depots/', '        └── route.ts   # GET'), ['/api/cars', 'GET /api/depots']],
    ['near miss: a file of which no method is told', tree('app/', '└── api/', '    ├── cars/', '    │   └── route.ts   # cars', '    └── depots/', '        └── route.ts   # GET'), ['GET /api/depots']],
    ['near miss: folders of something else', tree('lib/', '└── cars/   # GET, POST helpers'), []],
    ['near miss: no method', tree('api/', '└── cars/   # cars of a depot'), []],
  ])('%s', (_name, text, expected) => {
    expect(routesOf(text)).toEqual(expected);
  });
});

describe('folders of a tree in which a framework keeps its routes', () => {
  it.each<[string, string, readonly string[]]>([
    ['each with a remark of what is done there', tree('src/', '├── app/', '│   ├── (desk)/', '│   │   └── cars/      # Cars of the depot', '│   └── api/', '│       ├── quote/     # Price of a tour', '│       ├── wash-car/  # Books a wash', '│       └── ...', '└── lib/', '    └── prices/    # Table of prices'), ['/api/quote', '/api/wash-car']],
    ['… or the file of its handler in it', tree('app/', '└── api/', '    └── quote/  # Price of a tour', '        └── route.ts'), ['/api/quote']],
    ['… or that file alone, by its remark', tree('pages/', '└── api/', '    └── quote.ts  # Price of a tour'), ['/api/quote']],
    ['near miss: a folder of several routes', tree('app/', '└── api/', '    └── cars/   # Routes of the cars'), []],
    ['near miss: what such a folder holds besides', tree('app/', '└── api/', '    ├── _shared/  # Headers of all', '    └── utils/  # Small helping hands'), []],
    ['near miss: the folder of a client of the interface', tree('src/', '└── api/', '    └── quote/  # Price of a tour'), []],
    ['near miss: the document has a list of its routes', `${tree('app/', '└── api/', '    └── quote/  # Price of a tour')}\n## Endpoints\n\n- \`POST /api/cars\` stores a car\n- \`POST /api/keys\` stores a key\n`, ['POST /api/cars', 'POST /api/keys']],
  ])('%s', (_name, text, expected) => {
    expect(routesOf(text)).toEqual(expected);
  });
});

describe('what heads a part of a tree of routes', () => {
  it.each<[string, string, readonly string[]]>([
    ['guards in brackets', tree('/api/', '├── (jwt)', '│   └── POST /cars', '└── (staff session cookie)', '    └── PATCH /cars/{id}'), ['POST /cars: affirmed jwt', 'PATCH /cars/{id}: affirmed session cookie']],
    ['strokes made of letters', tree('/api', '|-- [public]', '|   |-- POST /leads', '|-- [requireUser]', '|   `-- POST /cars'), ['POST /leads: denied public', 'POST /cars: affirmed requireUser']],
    ['titles over indented lines', tree('Public', '  POST /quotes', 'Signed in (bearer JWT)', '  POST /bookings'), ['POST /quotes: denied Public', 'POST /bookings: affirmed bearer JWT']],
    ['a prefix with its guard', tree('/api', '├── /fleet (EnsureFleetAccess)', '│   └── POST /cars', '└── /open', '    └── POST /quotes'), ['POST /api/fleet/cars: affirmed EnsureFleetAccess', 'POST /api/open/quotes: missing']],
    ['an arrow that is nearer', tree('├── (auth:sanctum)', '│   ├── POST /bookings', '│   └── POST /quotes    ← OptionalAuth'), ['POST /bookings: affirmed sanctum', 'POST /quotes: denied OptionalAuth']],
    ['near miss: an entry beside the part', tree('├── (requireUser)', '│   └── POST /bookings', '└── POST /quotes'), ['POST /bookings: affirmed requireUser', 'POST /quotes: missing']],
    ['near miss: segments of paths', tree('/api', '├── v1', '│   └── POST /cars', '└── POST /quotes'), ['POST /api/v1/cars: missing', 'POST /api/quotes: missing']],
    ['methods alone below their path', tree('/cars', '  POST   adds a car      auth: JWT', '  GET    lists them      auth: JWT', '/cars/:id', '  DELETE removes it'), ['POST /cars: affirmed JWT', 'GET /cars: affirmed JWT', 'DELETE /cars/:id: missing']],
    ['near miss: a method in the words below a path', tree('/cars', '  POSTED by the desk', '  GET /cars/:id'), ['GET /cars/:id: missing']],
    ['a tail that may be left out', tree('(requireUser)', '  PUT /reports/{id}[/export]'), ['PUT /reports/{id}: affirmed requireUser']],
  ])('%s', (_name, text, expected) => {
    expect(authIn(text)).toEqual(expected);
  });
});

const commented = (...lines: string[]): string => `# Rental desk\n\n## API routes\n\n${fence('ts', ...lines)}\n`;

describe('a comment over types that is an entry', () => {
  it.each<[string, string, readonly string[]]>([
    ['and says of itself what follows in it', commented('// POST /quotes', '// Auth: public (Turnstile)', 'type QuoteRequest = { days: number };', '', '// POST /cars', '// Auth: requireStaff()', 'type CarRequest = { plate: string };'), ['POST /quotes: denied public', 'POST /cars: affirmed requireStaff()']],
    ['in another language', commented('# POST /quotes', '# Purpose: a price', '', '# POST /cars', '# Auth: session cookie'), ['POST /quotes: missing', 'POST /cars: affirmed session cookie']],
    ['near miss: a comment that heads the entries below it', commented('// all of these: requireStaff()', 'POST /cars', 'POST /vans'), ['POST /cars: affirmed requireStaff()', 'POST /vans: affirmed requireStaff()']],
    ['near miss: one behind a blank line', commented('// POST /quotes', '// Purpose: a price', '', '// staff only: requireStaff()', 'POST /cars'), ['POST /quotes: missing', 'POST /cars: affirmed requireStaff()']],
  ])('%s', (_name, text, expected) => {
    expect(authIn(text)).toEqual(expected);
  });
});

const row = (path: string, auth: string): string => `## Endpoints\n\n| Method | Path | Description | Auth |\n|---|---|---|---|\n| POST | ${path} | takes a call | ${auth} |\n`;

describe('names of middleware, and what is looked at only when it is there', () => {
  it.each<[string, string, string]>([
    ['optional, in camel case', row('/quotes', 'optionalAuth'), 'denied'],
    ['optional, in words', row('/quotes', 'Optional JWT'), 'denied'],
    ['a class that checks', '## Endpoints\n\n- `POST /cars` — VerifyApiToken\n', 'affirmed VerifyApiToken'],
    ['near miss: a class that proves nobody', '## Endpoints\n\n- `POST /cars` — VerifyCsrfToken\n', 'missing'],
    ['a sender who signs', row('/webhooks/stripe', 'No (signed)'), 'affirmed'],
    ['near miss: nobody signs', row('/webhooks/stripe', 'No (not signed)'), 'denied'],
    ['near miss: no webhook', row('/cars', 'No (signed)'), 'denied'],
    ['the signature of a vendor', '## Flow\n\n```\nPOST /webhooks/paddle\n  ↓ HookController validates Paddle signature\n```\n', 'affirmed validates Paddle signature'],
    ['a step far down in a flow', '## Flow\n\n```\nPOST /gates\n      │\n      ▼\nparse(body)         zod\n      │\n      ▼\nrequireKeeper()     session cookie\n      │\n      ▼\nreturn Gate\n```\n', 'affirmed requireKeeper()'],
    ['near miss: a step of the browser behind it', '## Flow\n\n```\nPOST /gates\n      │\n      ▼\nreturn Gate\n      │\n      ▼\nBrowser keeps the session cookie\n```\n', 'missing'],
    ['hedged elsewhere', '# X\n\n## Lembretes (Cron)\n\nO endpoint de disparo é `GET /api/cron/remind`.\n\n* **Segurança**: protegido opcionalmente por Bearer token no header (`Authorization: Bearer CRON_SECRET`).\n', 'hedged'],
    ['near miss: not hedged', '# X\n\n## Lembretes (Cron)\n\nO endpoint de disparo é `GET /api/cron/remind`.\n\n* **Segurança**: protegido por Bearer token no header (`Authorization: Bearer CRON_SECRET`).\n', 'affirmed'],
    ['a role at a route for maintenance', '# X\n\nAll endpoints require a session cookie.\n\n## Endpoints\n\n- `POST /api/reindex` rebuilds the search (staff only)\n', 'affirmed session cookie'],
  ])('%s', (_name, text, expected) => {
    expect(authIn(text)[0]).toContain(`: ${expected}`);
  });
});

describe('columns behind the branches of a tree', () => {
  const LEGEND = '### Authentication\n\n| Short name | Meaning |\n|---|---|\n| `guest` | Auth0 session, checked by `requireGuest()` |\n| `crew` | header `X-Crew-Key` equals `CREW_KEY` |\n| `open` | no credentials |\n';
  const tree = (column: (word: string) => string): string[] => authIn(`# Inn\n\n${LEGEND}\n### Routes\n\n${fence('', '/v1', '├── rooms', `│   ├── POST   /${column('guest')}`, `│   └── PATCH  /{room_id}${column('crew')}`, '└── keys', `    ├── POST   /${column('open')}`, '    └── DELETE /{key_id}')}\n`);

  it.each<[string, (word: string) => string]>([
    ['behind a gap', (word) => `        ${word}`],
    ['behind the sign of a remark', (word) => `   # ${word}`],
  ])('says what a word of the legend stands for: %s', (_name, column) => {
    expect(tree(column)).toEqual(['POST /v1/rooms: affirmed Auth0', 'PATCH /v1/rooms/{room_id}: affirmed X-Crew-Key', 'POST /v1/keys: denied no credentials', 'DELETE /v1/keys/{key_id}: missing']);
  });

  it('near miss: a word of which the legend does not tell', () => {
    expect(tree(() => '        housekeeping')).toEqual(['POST /v1/rooms: missing', 'PATCH /v1/rooms/{room_id}: missing', 'POST /v1/keys: missing', 'DELETE /v1/keys/{key_id}: missing']);
  });
});

describe('legends under a key of several words', () => {
  const yaml = (key: string): string[] => authIn(`${key}:\n  night_token: "header x-night must equal NIGHT_TOKEN, else 401"\napi_endpoints:\n  - method: POST\n    path: /jobs/close\n    auth: night_token\n`, 'yaml');

  it.each<[string, readonly string[]]>([
    ['endpoint_auth', ['POST /jobs/close: affirmed NIGHT_TOKEN']],
    ['routeGuards', ['POST /jobs/close: affirmed NIGHT_TOKEN']],
    ['http_headers', ['POST /jobs/close: vague night_token']],
  ])('%s', (key, expected) => {
    expect(yaml(key)).toEqual(expected);
  });
});

describe('functions in a tree of files', () => {
  it.each<[string, string, readonly string[]]>([
    ['each a folder of its own', tree('supabase/', '├── functions/', '│   ├── _shared/          # CORS', '│   │   └── cors.ts', '│   ├── lend-car/         # PayPal deposit', '│   ├── webhook-paypal/   # PayPal events', '│   └── utils/', '└── migrations/'), ['lend-car', 'webhook-paypal']],
    ['in one line with their platform', tree('supabase/functions/', '├── lend-car/', '│   └── index.ts', '└── tidy-fleet/', '    └── index.ts'), ['lend-car', 'tidy-fleet']],
    ['near miss: functions of something else', tree('src/', '├── functions/', '│   ├── lend-car/', '│   └── tidy-fleet/', '└── supabase/'), []],
    ['near miss: run by a trigger of the database', tree('supabase/functions/', '└── count-cars/   # database trigger'), []],
  ])('%s', (_name, text, expected) => {
    expect(routesOf(text)).toEqual(expected);
  });
});

describe('a route whose method and path stand in lines of one entry', () => {
  it('takes the method of the line before', () => {
    const text = '# Rental desk\n\n## Endpoints\n\n- **Method**: POST  \n  **Path**: /api/cars  \n  **Description**: Adds a car. Requires a session cookie.\n\n- **Method**: DELETE  \n  **Path**: /api/cars/{id}  \n  **Description**: Removes a car.\n';
    expect(authIn(text)).toEqual(['POST /api/cars: affirmed session cookie', 'DELETE /api/cars/{id}: missing']);
  });
});

it('leaves a function its place where the document tells of it, whatever tree of files shows its folder', () => {
  const text = `${tree('supabase/', '└── functions/', '    └── lend-car/')}\n## Edge functions\n\nEach checks the Supabase JWT of its caller.\n\n| Function | Does |\n|---|---|\n| \`lend-car\` | stores a loan |\n`;
  expect(authIn(text)).toEqual(['lend-car: affirmed Supabase JWT']);
});
