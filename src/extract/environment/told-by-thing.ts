import { matchesIn } from '../../text/matches-in.js';
import { FROM_ENVIRONMENT, READS_NOT } from '../lexicon/environment.js';
import type { Passage } from '../passages.js';
import { isOfThisBuild } from './context.js';

/** The things that a document says to be read from the environment, each by its words in order: "limit page" of "the page limit". */
export type ToldThings = ReadonlySet<string>;

/** What is read, before the words that say from where: "the server reads it", "reads the page limit", "the page limit comes". */
const READ_THING = /\b(?:reads?|takes?|gets?|loads?|has|finds?|fetch(?:es)?|comes?|(?:is|are) (?:read|taken|set|loaded|configured|given))\s?(?:(?:it|them|that|this|(?:the|its|our)\s((?:[a-z-]{2,20}\s){1,4}))\s?)?$/i;
/** What a sentence is about: "The page limit is …", "- 11 March: the page limit is …". */
const SUBJECT = /(?:^|[:;.]\s|\b(?:and|but|while|that)\s)\W{0,3}(?:the|our|its)\s((?:[a-z-]{2,20}\s){1,5}?)(?=(?:is|are|comes?|was|stands?|has|can|may|stays?|isn['’]t)\b)/gi;
/** Words of a bound, whichever is used. */
const BOUND = /^(?:max(?:imum)?|limit|cap|ceiling|most|upper|bound)$/;
/** Words that say nothing of the thing. */
const FILLING = /^(?:number|count|of|the|an?|for|per|in|figure|value|size|our|its|upper|allowed)$/;

/** The words of a name or a phrase in one order: "limit page" of `MAX_PAGES`, of "page limit" and of "maximum number of pages". */
function wordsOf(text: string): string {
  const words = text.toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== '' && !FILLING.test(word));
  return [...new Set(words.map((word) => (BOUND.test(word) ? 'limit' : word.replace(/s$/, ''))))].sort().join(' ');
}

/** Reads what is said, without the name of a variable, to come from the environment: "the page limit is no constant; the server reads it from the environment". */
export function readToldThings(passages: readonly Passage[]): ToldThings {
  const told = new Set<string>();
  for (const { text, kind, unit } of passages) {
    if (kind === 'code' || kind === 'heading' || !isOfThisBuild(unit)) continue;
    for (const { index } of matchesIn(text.text, /(?:from|in|by|through|out of) (?:the|its|our) (?:process )?environment\b/gi)) {
      const before = text.text.slice(0, index);
      const clause = before.split(/[;:.]\s/).at(-1) ?? '';
      const read = READ_THING.exec(clause);
      if (!read || READS_NOT.test(clause) || !FROM_ENVIRONMENT.test(text.text.slice(index))) continue;
      const thing = read[1] ?? matchesIn(before, SUBJECT).at(-1)?.[1] ?? '';
      const words = wordsOf(thing);
      if (words.includes(' ')) told.add(words);
    }
  }
  return told;
}

/** Whether a name is that of a thing which is said to be read from the environment: `MAX_PAGES`, where "the page limit" is. */
export function isToldThing(name: string, told: ToldThings): boolean {
  return told.size > 0 && told.has(wordsOf(name));
}
