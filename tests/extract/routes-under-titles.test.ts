import { describe, expect, it } from 'vitest';
import { authIn, draftOf, endpointsIn, fence } from './support.js';

/*
 * A title says in words what the route below it does; the route stands alone in a line or a listing.
 */

const API = '# Boats\n\n## API Endpoints\n\n### Rent a boat\n\n`POST /rentals`\n\n- Auth: bearer JWT\n\n';

describe('what is said below the only route of a section', () => {
  it.each<[string, string, RegExp]>([
    ['a listing of the route alone', `${API}### Give a boat back\n\n${fence('', 'POST /returns')}\n\n- **Auth:** session cookie\n`, /returns: affirmed session cookie/],
    ['a request in HTTP', `${API}### Give a boat back\n\n${fence('http', 'POST /returns HTTP/1.1', 'Content-Type: application/json', '', '{ "boat": 3 }')}\n\n- Auth: session cookie\n`, /returns: affirmed session cookie/],
    ['what stands before the listing', `${API}### Give a boat back\n\nAuth: session cookie\n\n${fence('', 'POST /returns')}\n`, /returns: affirmed session cookie/],
    ['near miss: two listings of routes in one section', `${API}### Boats\n\n${fence('', 'POST /returns')}\n\n${fence('', 'POST /repairs')}\n\n- **Auth:** none\n`, /repairs: missing/],
    ['near miss: another part of the section', `${API}### Give a boat back\n\n${fence('', 'POST /returns')}\n\n**Upstream:**\n\n${fence('', 'Authorization: Bearer <key of the harbour>')}\n`, /returns: missing/],
    ['near miss: a denial below the listing', `${API}### Give a boat back\n\n${fence('', 'POST /returns')}\n\n- Auth: none\n`, /returns: denied/],
  ])('%s', (_, text, expected) => {
    expect(authIn(text).join('\n')).toMatch(expected);
  });
});

describe('titles that point at the routes below them', () => {
  const list = (title: string): string => `# Boats\n\n## API Endpoints\n\n### Guests\n\n**\`POST /rentals\`** – rent a boat\n\n**\`POST /wishes\`** – wish for one\n\n### ${title}\n\n**\`POST /boats\`** – add a boat\n\n**\`POST /moorings\`** – add a mooring\n\n**\`POST /repairs\`** – record a repair\n`;
  const below = 'POST /rentals: missing\nPOST /wishes: missing\n';

  it.each<[string, string, RegExp]>([
    ['all of them', 'Harbour routes (all of them start with `requireHarbour()`)', /^POST \/rentals: missing\nPOST \/wishes: missing\nPOST \/boats: affirmed requireHarbour\(\)\nPOST \/moorings: affirmed requireHarbour\(\)\nPOST \/repairs: affirmed requireHarbour\(\)$/],
    ['both of these', 'Harbour (both of these behind `requireHarbour()`)', /wishes: missing\nPOST \/boats: affirmed/],
    ['so many', 'Harbour routes. All three need `requireHarbour()`', /wishes: missing\nPOST \/boats: affirmed/],
    ['every one of them', 'Harbour: every one of them checks the header `x-harbour-key`', /wishes: missing\nPOST \/boats: affirmed x-harbour-key/],
    ['near miss: nothing is asked', 'Harbour routes (none of them checks anything yet)', /wishes: missing\nPOST \/boats: denied/],
    ['near miss: a title alone', 'Harbour routes', new RegExp(`^${below}POST /boats: missing`)],
  ])('%s', (_, title, expected) => {
    expect(authIn(list(title)).join('\n')).toMatch(expected);
  });
});

describe('titles with words that other sections have', () => {
  it.each<[string, string, string[]]>([
    ['a route alone below one', `${API}### Print the seating plan\n\n\`POST /seats/print\`\n\n- Auth: bearer JWT\n`, ['POST /rentals', 'POST /seats/print']],
    ['a labelled route', `${API}### The pages of a logbook\n\n- **Endpoint:** \`GET /logbook\`\n- **Output:** pages\n`, ['POST /rentals', 'GET /logbook']],
    ['method and path in two lines', `${API}### Check the inputs of a form\n\n- **Method:** POST\n- **Path:** \`/forms/check\`\n`, ['POST /rentals', 'POST /forms/check']],
    ['a listing', `${API}### The plan of a day\n\n${fence('', 'GET /days/:day')}\n`, ['POST /rentals', 'GET /days/:day']],
    ['near miss: a section about limits, in which a route is one of several', `${API}## Rate limits\n\n- \`POST /rentals\`: 3 a day\n- \`POST /elsewhere\`: 9 a day\n`, ['POST /rentals']],
    ['near miss: a section about tests, beside the list', `${API}- \`GET /rentals\` lists them\n\n## Tests\n\n\`POST /elsewhere\`\n`, ['POST /rentals', 'GET /rentals']],
    ['near miss: below a title that is no list of an interface', `${API}- \`GET /rentals\` lists them\n\n## Roadmap\n\n### The plan for winter\n\n\`POST /ice\`\n`, ['POST /rentals', 'GET /rentals']],
  ])('%s', (_, text, expected) => {
    expect(endpointsIn(text)).toEqual(expected);
  });
});

describe('services that the title of an endpoint names', () => {
  it.each<[string, string, string[]]>([
    ['a title with the route', '# A\n\n## API Endpoints\n\n### POST /boats/describe – describes a boat with OpenAI\n\n- Auth: bearer JWT\n', ['POST /boats/describe: OpenAI']],
    ['a title over the route', '# A\n\n## API Endpoints\n\n### Text the tenant through Twilio\n\n`POST /boats/remind`\n\n- Auth: bearer JWT\n', ['POST /boats/remind: Twilio']],
    ['near miss: what the vendor sends', '# A\n\n## API Endpoints\n\n### POST /webhooks/twilio – delivery receipts of Twilio\n\n- Auth: X-Twilio-Signature\n', []],
    ['near miss: a read of what is stored', '# A\n\n## API Endpoints\n\n### GET /boats/:id – the description that OpenAI wrote\n\n- Auth: bearer JWT\n', []],
    ['near miss: the title of a group', '# A\n\n## API Endpoints\n\n### Boats, described by OpenAI\n\n- `POST /boats` stores a boat\n- `POST /boats/:id/photo` stores a photo\n', []],
  ])('%s', (_, text, expected) => {
    expect([...new Set(draftOf(text).model.endpoints.flatMap(({ name, calls }) => calls.map(({ provider }) => `${name}: ${provider}`)))]).toEqual(expected);
  });
});

describe('routes of the sections beside one whose title is a route', () => {
  const plan = (...sections: string[]): string => ['# Desk', '', '## Journeys', '', '### Asking (`POST /api/desk/ask`)', '', '1. The clerk asks.', '', ...sections, ''].join('\n');
  it.each<[string, string, string[]]>([
    ['one in each', plan('### Scanning', '', '- The camera → `POST /api/desk/scan`. Then a review.', '', '### Speaking', '', 'The screen calls `POST /api/desk/speak`.'), ['POST /api/desk/ask', 'POST /api/desk/scan', 'POST /api/desk/speak']],
    ['near miss: several in one', plan('### Scanning', '', '- The camera → `POST /api/desk/scan`, then `POST /api/desk/crop`.'), ['POST /api/desk/ask']],
    ['near miss: of another part', plan('### Scanning', '', '- The camera → `POST /api/archive/scan`.'), ['POST /api/desk/ask']],
    ['near miss: elsewhere', `${plan()}\n## Risks\n\nToday \`POST /api/desk/scan\` does it.\n`, ['POST /api/desk/ask']],
    ['near miss: beside a list', `${plan('### Scanning', '', '- The camera → `POST /api/desk/scan`.')}\n## API\n\n- \`GET /api/desk/list\` — all\n`, ['POST /api/desk/ask', 'GET /api/desk/list']],
  ])('%s', (_, text, expected) => {
    expect(endpointsIn(text)).toEqual(expected);
  });
});

describe('functions of an item, and addresses of the own host', () => {
  it.each<[string, string, string[]]>([
    ['an item that begins with one', '# Pay\n\n- Edge Function `open-till`: a till with `opens_at`\n- Edge Function `till-hook`:\n  - checks the signature\n  - `till.opened` → `open = true`\n', ['open-till', 'till-hook']],
    ['near miss: several below their label', '# Pay\n\n- Edge Functions:\n  - `open-till`\n  - `shut-till`\n', ['open-till', 'shut-till']],
    ['a callback of a vendor on the host of a listed route', '# Tills\n\n## API\n\n- `GET /tills/bank/state` — state\n\n## Hook\n\n1. Callback URL: `https://api.tills.io/webhooks/bank`\n\n## Try\n\n```bash\ncurl https://api.tills.io/tills/bank/state\n```\n', ['GET /tills/bank/state', '/webhooks/bank']],
    ['near miss: on a host of which no route is listed', '# Tills\n\n## API\n\n- `GET /tills/bank/state` — state\n\n## Hook\n\n1. Callback URL: `https://api.banks.io/webhooks/bank`\n', ['GET /tills/bank/state']],
    ['near miss: where somebody is sent back to', '# Tills\n\n## API\n\n- `GET /tills/bank/state` — state\n\n## Sign-in\n\n1. Callback URL: `http://localhost:3000/auth/back`\n', ['GET /tills/bank/state']],
  ])('%s', (_, text, expected) => {
    expect(endpointsIn(text)).toEqual(expected);
  });
});
