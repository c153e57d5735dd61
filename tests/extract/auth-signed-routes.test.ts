import { describe, expect, it } from 'vitest';
import { authIn } from './support.js';

const GUARD = 'Every route verifies the Clerk session token.';

/** A route with a dagger and one without, below the given words. */
function daggered(words: string, note = ''): string[] {
  return authIn(`## API Endpoints\n\n${words}\n\n| Route | Purpose |\n|---|---|\n| \`POST /notes\` † | stores a note |\n| \`POST /pins\` | stores a pin |\n\n${note}\n`).map((each) => each.replace(/^\S+ \S+: /, '').split(' ')[0] ?? '');
}

describe('what a sign takes from the routes that bear it', () => {
  it.each([
    `${GUARD} A route marked † answers without it.`,
    `${GUARD} Routes with a dagger go without.`,
    `${GUARD} Those that bear a † skip it.`,
    `${GUARD} The ones with a dagger are exempt.`,
    `${GUARD} The dagger marks the routes that need no session.`,
    `${GUARD} A † behind a route means that it is not run there.`,
    `${GUARD} Routes marked † are public.`,
    `${GUARD} Routes marked † carry \`@Public()\` and skip it.`,
    `${GUARD} Not those marked †.`,
    `${GUARD} † Answers without it.`,
    'Every route verifies the Clerk session token, except the one marked †, which is there for anybody.',
    'All of these verify the Clerk session token, except those marked †, which need none.',
    'Every route, unless it is marked †, verifies the Clerk session token.',
    'All routes but those marked with a dagger verify the Clerk session token.',
    'Every route verifies the Clerk session token; those marked † answer without it.',
    'Every route verifies the Clerk session token (routes marked † do not).',
    'Every route verifies the Clerk session token. Each is limited to 5 calls per minute per IP. Those marked † go without the token.',
  ])('%s', (words) => {
    expect(daggered(words)).toEqual(['denied', 'affirmed']);
  });

  it.each(['† answers without it', '† nobody is asked', '† open to everybody; ‡ new in version 2', '- † = public\n- ‡ = new in version 2'])('in a note below: %s', (note) => {
    expect(daggered(GUARD, note)).toEqual(['denied', 'affirmed']);
  });

  it.each([
    `${GUARD} A route marked † answers without a delay.`,
    `${GUARD} Routes marked † additionally check the role \`keeper\`.`,
    `${GUARD} Each is limited to 60 requests per minute per account. A route marked † answers without it.`,
    `${GUARD} Answers are compressed; those marked † are excluded from it.`,
    `${GUARD} † New in version 2.`,
    'Every route verifies the Clerk session token and is cached, except those marked † which are not cached.',
    'Every route verifies the Clerk session token and is cached, except those marked †, which are cached for a day.',
  ])('near miss: %s', (words) => {
    expect(daggered(words)).toEqual(['affirmed', 'affirmed']);
  });
});
