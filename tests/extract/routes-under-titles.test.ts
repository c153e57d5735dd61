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
