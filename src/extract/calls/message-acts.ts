import { ADDRESS_THEN_SENT, DETERMINED, MESSAGE_NEXT, MESSAGE_OBJECT_ENDS, MESSAGE_VERB, MESSAGES_SENT, OTHERS_TO_REACH, PARTS_OF_MAIL, TYPED_BY_THEM } from '../lexicon/message-acts.js';
import { isAgentNoun } from '../people-beside-machines.js';
import { isPersonOrTenant, PERSON_NOUNS } from '../lexicon/persons.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import type { Range } from '../stance.js';

/** Words that say that a message goes out, and by which way. */
export interface MessageAct {
  readonly range: Range;
  readonly by: 'email' | 'phone';
}

/** So many words after the verb stand those whom it reaches: "texts up to five neighbouring beekeepers". */
const LONGEST_OBJECT = 7;
const LONGEST_SUFFIX = 5;

/**
 * The messages that a text says to send: a verb (text, mail) before those whom it reaches, or messages before which stands a verb of
 * sending. "Text" is a noun far more often: it is a verb only where a clause begins or goes on, and where a person follows.
 */
export function messageActsIn(text: string): MessageAct[] {
  const acts: MessageAct[] = [];
  for (const match of matchesIn(text, MESSAGE_VERB)) {
    const verb = match[1] ?? '';
    const start = match.index + match[0].length - verb.length;
    const end = endOfPersons(text, start + verb.length, !/(?:s|ing)$/i.test(verb) || /^sms$/i.test(verb));
    if (end !== null) acts.push({ range: { start, end }, by: /mail/i.test(verb) ? 'email' : 'phone' });
  }
  for (const match of matchesIn(text, MESSAGES_SENT)) acts.push({ range: rangeOf(match), by: /mail|newsletter/i.test(match[1] ?? '') ? 'email' : 'phone' });
  for (const match of matchesIn(text, MESSAGE_NEXT)) acts.push({ range: rangeOf(match), by: /mail/i.test(match[1] ?? '') ? 'email' : 'phone' });
  for (const match of matchesIn(text, ADDRESS_THEN_SENT)) acts.push({ range: rangeOf(match), by: 'email' });
  return acts;
}

/**
 * Where the first noun for persons ends that follows a verb; null where none does.
 * @param couldBeNoun the verb is also a noun as it is spelt: "Email support" is a feature, "emails support" an act
 */
function endOfPersons(text: string, from: number, couldBeNoun: boolean): number | null {
  const rest = text.slice(from, from + 90);
  const stop = rest.search(MESSAGE_OBJECT_ENDS);
  const object = stop < 0 ? rest : rest.slice(0, stop);
  let words = 0;
  for (const match of matchesIn(object, /[A-Za-z]+(?:['’]s)?/g)) {
    if (++words > LONGEST_OBJECT) return null;
    const end = from + match.index + match[0].length;
    if (couldBeNoun && PARTS_OF_MAIL.test(match[0]) && !DETERMINED.test(object.slice(0, match.index))) return null;
    if (/['’]s$/.test(match[0]) || !isPersons(match[0].toLowerCase())) continue;
    return TYPED_BY_THEM.test(text.slice(end)) ? null : end;
  }
  return null;
}

function isPersons(word: string): boolean {
  if (OTHERS_TO_REACH.has(word)) return true;
  const singular = word.replace(/ies$/, 'y').replace(/s$/, '');
  if (isPersonOrTenant(singular)) return true;
  // "beekeepers", "householder"
  for (let length = LONGEST_SUFFIX; length < singular.length - 1; length++) if (PERSON_NOUNS.has(singular.slice(-length))) return true;
  return isAgentNoun(word);
}
