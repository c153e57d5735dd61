import type { Addressed } from '../../calls/addressees.js';
import { LISTED_THING, OF_ALL_THINGS } from '../../lexicon/limits.js';

/** So far before a figure the thing is looked for that it is given to. */
const LONGEST_THING = 60;

/**
 * Whether a list gives a figure to a thing that no endpoint has: "sign-up 5/hour, verification 10/hour". The figure is told of that thing, and
 * not of all, where another figure of the list is told of an endpoint, or where each has its thing.
 * @param isNamed which of the figures are told of an endpoint
 */
export function isOfOtherThing(all: readonly Addressed[], index: number, isNamed: readonly boolean[]): boolean {
  const own = all[index] as Addressed;
  if (all.length < 2 || isNamed[index] === true || (own.nearness !== 'system' && own.endpoints.length > 0) || !hasThing(own)) return false;
  return isNamed.includes(true) || all.every(hasThing);
}

function hasThing({ passage, cue }: Addressed): boolean {
  const thing = LISTED_THING.exec(passage.text.text.slice(Math.max(0, cue.start - LONGEST_THING), cue.start))?.[1];
  return thing !== undefined && !OF_ALL_THINGS.test(thing);
}
