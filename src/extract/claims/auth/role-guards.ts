import { matchesIn } from '../../../text/matches-in.js';
import { GUARDED_BY_ROLE } from '../../lexicon/auth.js';
import { PERSON_NOUNS } from '../../lexicon/persons.js';
import { singular } from '../../tables/names.js';

/** "COACH auth", "coach only", "role: coach": the words of an endpoint that leave it to a role, and say no more of how that is known. */
export function guardedByRole(words: string): RegExpExecArray | null {
  for (const expression of GUARDED_BY_ROLE) {
    const found = matchesIn(words, expression).find(([, role = '']) => PERSON_NOUNS.has(singular(role.toLowerCase())));
    if (found) return found;
  }
  return null;
}
