import { describe, expect, it } from 'vitest';
import { draftOf, limitOutcomesIn } from './support.js';

const ROUTES = '# Kiln\n\nStripe and Claude are called.\n\n## API Endpoints\n\n- `POST /shelves` reserves a shelf and opens a Stripe payment\n- `DELETE /shelves/:id` gives it back, refunds through Stripe\n- `POST /advice` asks Claude about a glaze\n\n## What calls cost\n\n';

describe('a limit that callers of one vendor share', () => {
  it.each<[string, string[]]>([
    ['Stripe is reached when somebody reserves or gives back. Those two routes share 6 calls a minute for each member.', ['affirmed', 'affirmed', 'missing']],
    ['Stripe is called by two routes; those two share 6 calls a minute per member.', ['affirmed', 'affirmed', 'missing']],
    ['Asking for advice is the dear one, so it gets 8 questions in ten minutes and 30 a day per member.', ['missing', 'missing', 'affirmed']],
  ])('%s', (words, expected) => {
    expect(limitOutcomesIn(`${ROUTES}${words}\n`)).toEqual(expected);
  });

  it('near miss: of a vendor whom only one calls', () => {
    expect(limitOutcomesIn(`${ROUTES}Claude answers. Those two share 6 calls a minute per member.\n`).slice(0, 2)).not.toEqual(['affirmed', 'affirmed']);
  });
});

it('takes how long a thing is for no window', () => {
  const of = (words: string): string | undefined => limitOutcomesIn(`# Talks\n\n## API\n\n- \`POST /talks\` asks Claude for a talk. ${words}\n`)[0];
  expect(of('Guests type at most ten facts in a three-minute talk.')).toBe('missing');
  expect(of('At most ten calls per user in a 10-minute window.')).toBe('affirmed');
});

it('takes the code that numbers a route for no entry of a log', () => {
  const berths = '# Berths\n\n## API\n\n**D3 · `POST /bookings`**\nWhat for: reserves through Stripe.\nLimit: 6 per 10 minutes per IP.\n\n**D5 · `POST /bookings/{id}/cancel`**\nWhat for: refunds through Stripe.\n';
  expect(limitOutcomesIn(`${berths}Limit: 3 per hour per booking.\n`)).toEqual(['affirmed', 'affirmed']);
  expect(limitOutcomesIn(berths)).toEqual(['affirmed', 'missing']);
});

/** The vendors that the one endpoint of a document calls at a price. */
function paidIn(text: string): string[] {
  return draftOf(text).model.endpoints[0]?.calls.filter(({ paid }) => paid).map(({ provider }) => provider) ?? [];
}

describe('calls told beside other things', () => {
  it.each<[string, string, string[]]>([
    ['a vendor who delivers the mail', '- `POST /invites` invites a friend; Resend delivers the mail.', ['Resend']],
    ['near miss: one who delivers to us', '- `POST /events` stores it; Stripe delivers the event.', []],
    ['behind what goes in and out', '- `POST /texts`\n  - in: language; out: text; calls DeepL', ['DeepL']],
    ['near miss: what goes in', '- `POST /texts`\n  - in: DeepL language code; out: text', []],
    ['what a vendor does for the reader', '- `GET /near` Mapbox locates the postcode, nearest first.', ['Mapbox']],
    ['near miss: what was done before', '- `GET /near` reads the stored places that Mapbox located.', []],
    ['a vendor by what it bills', '- `GET /firms` looks a name up at Land Data.\n\n## Services\n\n- **Land Data**: register look-ups, paid per call', ['Land Data']],
    ['a house by its name alone', '- `GET /fares` two streets → euros, asks Google\n\n## Services\n\nDistances come from Google Distance Matrix.', ['Google Maps']],
    ['near miss: a house that sells two things here', '- `GET /fares` two streets → euros, asks Google\n\n## Services\n\nDistances come from Google Distance Matrix, names from Google Translate.', []],
    ['near miss: a house that signs people in', '- `GET /me` asks Google for the profile\n\n## Services\n\nDistances come from Google Distance Matrix.', []],
    ['a vendor whose name is a word', '- `GET /streets` a name → five places, asks HERE', ['HERE']],
    ['near miss: the word', '- `GET /streets` a name → five places, see HERE', []],
    ['near miss: what guests pay', '- `GET /rooms` lists rooms of the Inn Garni.\n\n## Rooms\n\n- **Inn Garni**: rooms with a view, paid per night', []],
  ])('%s', (_, words, expected) => {
    expect([...new Set(paidIn(`# Firms\n\n## API\n\n${words}\n`))]).toEqual(expected);
  });
});

it('takes a flood and the pace of our number for no limit on those who call', () => {
  const of = (words: string): string | undefined => limitOutcomesIn(`# Tides\n\n## API\n\n- \`POST /notices\` texts every owner through Vonage.\n\n## Weak spots\n\n${words}\n`)[0];
  expect(of('Vonage on the night it matters: 900 texts in a minute, and our number is throttled at 30 a second.')).not.toBe('affirmed');
  expect(of('Notices through Vonage are limited to 9 texts a minute per owner.')).toBe('affirmed');
});
