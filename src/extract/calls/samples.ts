import { matchesIn } from '../../text/matches-in.js';
import { ancestors, isBelow, listingOf, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import type { Range } from '../stance.js';
import type { EndpointSubject } from '../targets.js';

const JSON_BODY = /^\s*[{[]\s*(?:[{[]\s*)?"[\w-]+"\s*:/;

/** Whether a unit is a value in a listing that shows what goes in or out: `{ "ai_provider": "openai" }` tells of no call. */
export function isOfSample(unit: Unit, owners: readonly EndpointSubject[]): boolean {
  const listing = [unit, ...ancestors(unit)].find((each) => each.kind === 'code');
  return listing !== undefined && (listing.children.length > 0 || JSON_BODY.test(listing.text.text)) && !owners.some(({ draft }) => draft.unit === listing || isBelow(draft.unit, listing));
}

/** A value of several words that somebody writes: `"content": "Hello, dear assistant"`. */
const WRITTEN_VALUE = /"(?:content|messages?|text|query|question|q|input|topic|title|subject|notes?|comment)"\s?:\s?"[^"\n]{0,80}\s[^"\n]{0,400}"/gi;
/** Before it in a listing: what comes back, where the words may be a model's. */
const ANSWERS = /\b(?:responses?|returns?|outputs?|HTTP\/\d|200)\b|(?:→|->|<-|←)/i;

/** A paragraph that stands in quotation marks from end to end: what is said on the screen. */
const SPOKEN = /^\s*["“][^"“”]{2,2000}["”]\s*$/;

/** Whether words stand in what the example of a request lets its sender say, or in what the product says: "Hello, I am your AI assistant!" tells of no call. */
export function isSaidInRequest({ unit, kind, text }: Passage, { start }: Range): boolean {
  if (unit.kind === 'paragraph' && SPOKEN.test(unit.text.text)) return true;
  if (kind !== 'code' || !matchesIn(text.text, WRITTEN_VALUE).some((value) => value.index < start && start < value.index + value[0].length)) return false;
  const listing = listingOf(unit).text;
  return !ANSWERS.test(listing.text.slice(0, Math.max(0, listing.indexAt(text.offsetAt(start)))));
}
