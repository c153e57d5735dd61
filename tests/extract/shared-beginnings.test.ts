import { expect, it } from 'vitest';
import { authIn, fence, lines } from './support.js';

const CHECK = fence('ts', "if (!request.auth) throw new HttpsError('unauthenticated', 'sign in');", 'const keeper = request.auth.uid; // Firebase ID token, verified by the SDK');

it.each<[string, string, 'affirmed' | 'missing']>([
  ['of them all', 'They all start with the same two lines, so they stand here once:', 'affirmed'],
  ['of every one', 'Every callable begins with this check:', 'affirmed'],
  ['near miss: of some', 'Some start with this check:', 'missing'],
  ['near miss: of none', 'Not every callable starts with this check:', 'missing'],
  ['near miss: of the program', 'How the emulator starts up:', 'missing'],
])('reads how the functions of a section begin, %s', (_, lead, expected) => {
  const told = authIn(lines('# Bees', 'Firebase, Firestore.', '## Callables', lead, CHECK, ['- **addHive** `{ place }` stores a hive.', '- **sealHive** `{ hiveId }` updates it.'].join('\n')));
  expect(told.map((line) => line.includes('affirmed'))).toEqual([expected === 'affirmed', expected === 'affirmed']);
});
