import { matchesIn } from '../text/matches-in.js';
import { AGENT_ENDING, BESIDE_MACHINE, BY_PEOPLE, BY_WHOM, DONE_TO, LIKE_MACHINES, LIKE_THINGS, NO_CALLERS, ONE_CALLER, PERSON_NOT_MEANT, PICKED_OUT } from './lexicon/callers.js';
import { PERSON_NOUNS } from './lexicon/persons.js';

/**
 * "the cron and choir leaders", "called by the scheduler or by any member": whether people stand beside a machine in a list of callers.
 * @param inSentence what is joined may be another act, "… and texts the members": callers have an article or "by" before them, or stand alone
 */
export function namesPeopleBeside(text: string, inSentence = false): boolean {
  return matchesIn(text, BESIDE_MACHINE).some(([whole, words = '']) => isOfPeople(words) && (!inSentence || BY_WHOM.test(whole) || ONE_CALLER.test(words)));
}

/** Whether words name people who call: "choir leaders", "any signed-in steward", and not "nobody else", "the mail workers". */
function isOfPeople(words: string): boolean {
  const noun = words.split(/\s/).at(-1)?.toLowerCase() ?? '';
  if (BY_PEOPLE.test(noun)) return true;
  if (NO_CALLERS.test(words) || DONE_TO.test(words) || LIKE_MACHINES.test(noun)) return false;
  const singular = noun.replace(/s$/, '');
  if (PERSON_NOUNS.has(singular) && !PERSON_NOT_MEANT.has(singular)) return true;
  return isAgentNoun(noun) && (singular !== noun || PICKED_OUT.test(words));
}

/** "singers", "organist": somebody by what he does, and not "reminders", "letter". */
export function isAgentNoun(word: string): boolean {
  const singular = word.replace(/s$/, '');
  return AGENT_ENDING.test(singular) && !LIKE_MACHINES.test(word) && !LIKE_THINGS.test(singular);
}
