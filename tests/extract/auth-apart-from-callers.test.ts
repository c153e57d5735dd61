import { describe, expect, it } from 'vitest';
import { authIn, lines } from './support.js';

/** What is said of each endpoint: `affirmed`, `missing`. */
function stancesIn(text: string): string[] {
  return authIn(text).map((line) => /: (\w+)/.exec(line)?.[1] ?? '');
}

/** What the own words of one endpoint amount to. */
function ofOne(words: string): string | undefined {
  return stancesIn(lines('# Finds', '## API', '### `POST /v1/finds`', `- ${words}`))[0];
}

describe('whoever comes without a credential', () => {
  it.each([
    'The session cookie is verified. A call without the header is taken as a visitor\'s and goes on.',
    'A bearer token (Keycloak JWT) that comes along is verified; a find that comes without one is stored without a name.',
    'JWT, verified by the middleware. A request without a token continues as a visitor.',
    'JWT, verified. Calls without one carry on anonymously.',
    'JWT, verified. A call without one is booked on the guest account.',
    'JWT, verified. Requests without one are regarded as guests.',
    'If a scale sends `X-Scale-Key`, it must match its row; a scale that sends none is answered as well.',
    'Header `X-Scale-Key` is compared with its row, and a find that comes without it is taken just the same.',
    'A bearer token is verified; those that present none may post as well.',
    'A bearer token is verified; requests lacking one are processed like any other.',
    'A bearer token is verified. Phones that have none go through too.',
  ])('is served: %s', (words) => {
    expect(ofOne(words)).not.toBe('affirmed');
  });

  it.each([
    'JWT, verified. A call without one is taken for an attack and gets 401.',
    'JWT, verified. A find that comes without one is answered with 401.',
    'JWT, verified. A find that comes without a photo is stored as text only.',
    'Session cookie, checked. A call without it is treated as unknown and refused.',
    'JWT, verified. No call without a token is accepted.',
    'If a scale sends `X-Scale-Key`, it must match its row; a scale that sends none gets 401.',
    'When a phone presents a bearer token it has to be valid; those that present none are turned away.',
    'A bearer token is verified; nobody who sends none is served.',
    'The note may stay empty; a find that sends none is stored as well. Bearer token, checked by `requireFinder`.',
    'Bearer token, verified; a call without the `Idempotency-Key` header is accepted too.',
  ])('near miss: %s', (words) => {
    expect(ofOne(words)).toBe('affirmed');
  });
});

describe('words that say nothing of who calls', () => {
  it.each<[string, string, string]>([
    ['what is sent along', '`POST /a` starts it. In: nothing but the path. Out: 200.', 'missing'],
    ['what it takes', '`POST /a` starts it. Takes: nothing but its path.', 'missing'],
    ['near miss: what it asks for', '`POST /a` starts it. It is protected by nothing but its path.', 'denied'],
    ['when an id is made', '`POST /a` starts it. Its `requestId` is made ahead of authentication.', 'missing'],
    ['near miss: what is demanded', '`POST /a` starts it. Authentication required.', 'vague'],
    ['the key of the server', '`POST /a` starts it. It holds the service-role key server-side.', 'missing'],
    ['near miss: the key of the caller', '`POST /a` starts it. The caller sends the service-role key.', 'affirmed'],
  ])('%s', (_, words, expected) => {
    expect(stancesIn(`# Finds\n\n## API\n\n- ${words}\n`)).toEqual([expected]);
  });
});

describe('words of a column in a listing', () => {
  const routes = '```\nGET   /hives            keeper,      lists the hives\nPOST  /hives            keeper,      adds a hive\nPOST  /hives/:id/notes  guest link,  leaves a note\n```\n';
  it('stand for what a list of callers says', () => {
    expect(stancesIn(`# Hives\n\n## API\n\nHow callers prove who they are:\n\n- *keeper* is the cookie \`hv_session\`, an HMAC made with \`SESSION_KEY\`.\n- *guest link* is a signature made with \`LINK_KEY\`, in the query string.\n\n${routes}`)).toEqual(['affirmed', 'affirmed', 'affirmed']);
  });

  it('near miss: and for nothing where the list is about other things', () => {
    expect(stancesIn(`# Hives\n\n## API\n\nWho uses it:\n\n- *keeper* is whoever has a hive.\n\n${routes}`)).not.toContain('affirmed');
  });
});

it('reads a letter that stands for people with what they present', () => {
  const table = '| Route | Needs | What for |\n|---|---|---|\n| `POST /a` | K | repairs |\n';
  expect(stancesIn(`# Finds\n\n## API\n\n- **K** is one of us with a shell: the \`x-tools-key\` header, compared with \`TOOLS_KEY\`.\n\n${table}`)).toEqual(['affirmed']);
  expect(stancesIn(`# Finds\n\n## API\n\n- **K** is one of us with a shell.\n\n${table}`)).toEqual(['vague']);
});

describe('a program that guards routes', () => {
  const routes = '## API\n\n- `POST /a` adds one\n- `POST /b` adds another\n\n';
  const program = '```ts\nrouter.use(requireAuth); // JWT\n```\n';
  it.each<[string, string[]]>([
    ['Protected routes', ['missing', 'missing']],
    ['On authenticated endpoints', ['missing', 'missing']],
    ['Rutas protegidas', ['missing', 'missing']],
    ['All routes', ['affirmed', 'affirmed']],
    ['Middleware', ['affirmed', 'affirmed']],
  ])('under the title %s', (title, expected) => {
    expect(stancesIn(`# Finds\n\n${routes}## Stack\n\n### ${title}\n\n${program}`)).toEqual(expected);
  });
});

describe('endpoints of people who have a base of their own', () => {
  const routes = '## API\n\n- `POST /painter/works` adds a work\n- `POST /painter/posts` adds a post\n- `POST /feed/share` counts it\n';
  it.each<[string, string[]]>([
    ['Painter endpoints need a Clerk session.', ['affirmed', 'affirmed', 'missing']],
    ['Member endpoints need a Clerk session.', ['affirmed', 'affirmed', 'affirmed']],
  ])('%s', (sentence, expected) => {
    expect(stancesIn(`# Works\n\n${routes}\n## Security\n\n${sentence}\n`)).toEqual(expected);
  });
});

it('reads a title over routes that are not guarded yet', () => {
  expect(stancesIn('# Works\n\n## Studio (currently unauthed)\n\n| Method | Path | Purpose |\n|---|---|---|\n| POST | `/mix` | mixes |\n')).toEqual(['denied']);
});

it('reads the signature of a webhook by its short name', () => {
  const row = (path: string): string => `# Works\n\n## API\n\n| Method | Path | Auth | Purpose |\n|---|---|---|---|\n| POST | \`${path}\` | sig | takes it |\n`;
  expect(stancesIn(row('/api/stripe-webhook'))).toEqual(['affirmed']);
  expect(stancesIn(row('/api/works'))).toEqual(['vague']);
});

it('reads a route behind the code that numbers it, with the lines below', () => {
  const card = (code: string): string => `**${code}\`POST /berths/{id}/cancel\`**\nWhat for: gives it back.\nAuth: the same HMAC token as D4, verified with \`LINK_SECRET\`.\n`;
  expect(stancesIn(`# Berths\n\n## API\n\n**D4 · \`GET /berths/{id}\`**\nAuth: HMAC with \`LINK_SECRET\`.\n\n${card('D5 · ')}`)).toEqual(['affirmed', 'affirmed']);
});

it('reads the plan of this build by whatever name', () => {
  const under = (title: string): number => stancesIn(`# Plan\n\n## ${title}\n\n### Step 1\n\n- [x] Create route: \`POST /api/scans\` (public)\n`).length;
  expect(['Step-by-step roadmap', 'Implementation roadmap', 'Roadmap', 'Future development roadmap'].map(under)).toEqual([1, 1, 0, 0]);
});
