import { blank } from '../../../text/blank.js';
import { matchesIn, rangeOf } from '../../../text/matches-in.js';
import { ALLOTMENT_HOLDER, ALLOTMENT_WINDOW, ALLOTTED } from '../../lexicon/allotments.js';
import { type Naming, type PairedAmount, pairedAmounts } from '../../paired-amounts.js';

/**
 * Reads a sentence that gives several things their amounts within one window: "20 captions, 20 translations and 5 speeches an hour", "captions
 * and translations 20 per hour, speech 5", "captions are limited to 20 a day, translations to 10".
 * @returns nothing where the sentence tells no window, no amount, or of fewer than two things
 */
export function allotmentsIn<Thing>(text: string, naming: Naming<Thing>): PairedAmount<Thing>[] {
  const windows = matchesIn(text, ALLOTMENT_WINDOW).map(rangeOf);
  if (windows.length === 0) return [];
  // For each of whom within which time: neither tells what is counted.
  const asides = [...windows, ...matchesIn(text, ALLOTMENT_HOLDER).map(rangeOf)];
  const plain = blank(text, asides, ' ');
  const found = pairedAmounts(plain, matchesIn(plain, ALLOTTED).map(rangeOf), asides, naming);
  const given = found.filter(({ amount }) => amount !== null);
  // Of one amount for all, only names tell that it is one: "20 letters a day, counted in the database before the event goes out".
  const isList = new Set(given.map(({ amount }) => amount)).size > 1 || (given.length > 0 && found.every(({ isGuess }) => !isGuess));
  return isList && new Set(found.map(({ thing }) => thing)).size > 1 ? found : [];
}
