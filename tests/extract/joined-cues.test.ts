import { describe, expect, it } from 'vitest';
import { authIn, limitOutcomesIn } from './support.js';

/** The outcome for the only endpoint of a document, below which stands a sentence. */
function auth(sentence: string): string {
  return (authIn(`# A\n\n## API\n\n- \`POST /parcels\` stores a parcel\n\n## Rules\n\n${sentence}\n`)[0] ?? '').split(' ')[2] ?? '';
}

function limit(sentence: string): string {
  return limitOutcomesIn(`# A\n\n## API\n\n- \`POST /texts\` asks OpenAI\n\n## Rules\n\n${sentence}\n`)[0] ?? '';
}

describe('several things that one verb governs', () => {
  it.each<[string, string]>([
    ['`POST /parcels` might ask for a JWT or an API key.', 'hedged'],
    ['`POST /parcels` should ideally compare the header `x-depot-key` with `DEPOT_KEY`.', 'hedged'],
    ['Every route will later take a session cookie or a bearer token.', 'deferred'],
    ['`POST /parcels` does not compare the header `x-depot-key` with `DEPOT_KEY`.', 'denied'],
    ['`POST /parcels` could take a Clerk session, an API key or a signed token.', 'hedged'],
    ['near miss: `POST /parcels` compares the header `x-depot-key` with `DEPOT_KEY`.', 'affirmed'],
    ['`POST /parcels` could take a Supabase Auth session or a signed cookie.', 'hedged'],
    ['near miss: `POST /parcels` takes a JWT or an API key.', 'affirmed'],
    ['near miss: `POST /parcels` takes no session cookie but compares the header `x-depot-key` with `DEPOT_KEY`.', 'affirmed'],
    ['near miss: `POST /parcels` answers 401 without a JWT or an API key.', 'affirmed'],
  ])('%s → %s', (sentence, stance) => {
    expect(auth(sentence)).toBe(stance);
  });

  it.each<[string, string]>([
    ['`POST /texts` might be held to 5 per minute and 50 per day per user.', 'hedged'],
    ['`POST /texts` is not limited to 5 per minute or 50 per day.', 'denied'],
    ['`POST /texts`: perhaps 5 per minute per IP and 50 per day per user.', 'hedged'],
    ['near miss: `POST /texts` is held to 5 per minute per IP and 50 per day per user.', 'affirmed'],
  ])('%s → %s', (sentence, stance) => {
    expect(limit(sentence)).toBe(stance);
  });
});
