import { blank } from '../../../text/blank.js';
import { matchesIn, rangeOf } from '../../../text/matches-in.js';
import { ALLOTMENT_CUT, ALLOTMENT_FILLER, ALLOTMENT_HOLDER, ALLOTMENT_JOINT, ALLOTMENT_WINDOW, ALLOTTED } from '../../lexicon/allotments.js';
import type { Range } from '../../stance.js';

/** One thing of a list of figures with what the list gives it; no amount where its clause gives none. */
export interface Allotment<Thing> {
  readonly thing: Thing;
  readonly words: Range;
  readonly amount: Range | null;
  readonly clause: Range;
}

/** Tells which thing words mean: by its name, or by words that fit it best. */
export interface Naming<Thing> {
  byName(words: string): Thing | null;
  byFit(words: string): Thing | null;
}

interface Named<Thing> {
  readonly words: Range;
  readonly thing: Thing;
  readonly isGuess: boolean;
}

type Pair<Thing> = Named<Thing> & { readonly amount: Range | null };

/** A thing is told in so many words at most, beside those that tell nothing. */
const MOST_WORDS = 3;

/**
 * Reads a sentence that gives several things their amounts within one window: "20 captions, 20 translations and 5 speeches an hour", "captions
 * and translations 20 per hour, speech 5", "captions are limited to 20 a day, translations to 10". A thing belongs to the amount right beside
 * it; between two, to that which the clause has on the same side of its first thing.
 * @returns nothing where the sentence tells no window, no amount, or of fewer than two things
 */
export function allotmentsIn<Thing>(text: string, naming: Naming<Thing>): Allotment<Thing>[] {
  const windows = matchesIn(text, ALLOTMENT_WINDOW).map(rangeOf);
  if (windows.length === 0) return [];
  // For each of whom within which time: neither tells what is counted.
  const asides = [...windows, ...matchesIn(text, ALLOTMENT_HOLDER).map(rangeOf)];
  const plain = blank(text, asides, ' ');
  const joints = matchesIn(plain, ALLOTMENT_JOINT).map(rangeOf);
  const cuts = [...asides, ...matchesIn(plain, ALLOTMENT_CUT).map(rangeOf)];
  const found = clausesIn(plain).flatMap((clause) => {
    const amounts = within(clause, matchesIn(plain, ALLOTTED).map(rangeOf));
    const named = namesIn(plain, clause, [...amounts, ...within(clause, [...joints, ...cuts])], naming);
    return paired(named, amounts, joints).map((pair) => ({ ...pair, clause }));
  });
  const given = found.filter(({ amount }) => amount !== null);
  // Of one amount for all, only names tell that it is one: "20 letters a day, counted in the database before the event goes out".
  const isList = new Set(given.map(({ amount }) => amount)).size > 1 || (given.length > 0 && found.every(({ isGuess }) => !isGuess));
  return isList && new Set(found.map(({ thing }) => thing)).size > 1 ? found : [];
}

function clausesIn(text: string): Range[] {
  const ends = [...matchesIn(text, CLAUSE_END).map(rangeOf), { start: text.length, end: text.length }];
  return ends.map(({ start }, index) => ({ start: ends[index - 1]?.end ?? 0, end: start }));
}

const CLAUSE_END = /[;.]\s/g;

function within(clause: Range, ranges: readonly Range[]): Range[] {
  return ranges.filter(({ start }) => start >= clause.start && start < clause.end);
}

/** The words between bounds that mean something, in their order. */
function namesIn<Thing>(text: string, clause: Range, bounds: readonly Range[], naming: Naming<Thing>): Named<Thing>[] {
  const cuts = [...bounds, { start: clause.end, end: clause.end }].sort((a, b) => a.start - b.start);
  const found: Named<Thing>[] = [];
  let start = clause.start;
  for (const cut of cuts) {
    const words = text.slice(start, Math.max(start, cut.start)).replace(ALLOTMENT_FILLER, ' ').trim();
    const isShort = words !== '' && words.split(/\s+/).length <= MOST_WORDS;
    const name = isShort ? naming.byName(words) : null;
    const thing = name ?? (isShort ? naming.byFit(words) : null);
    if (thing !== null) found.push({ words: { start, end: cut.start }, thing, isGuess: name === null });
    start = Math.max(start, cut.end);
  }
  return found;
}

/** Gives each thing of a clause its amount; in a run of things that only joints part, they share one. */
function paired<Thing>(named: readonly Named<Thing>[], amounts: readonly Range[], joints: readonly Range[]): Pair<Thing>[] {
  const isBeside = (left: Range, right: Range): boolean => joints.every(({ start }) => start < left.end || start >= right.start);
  const leadsIn = (named[0]?.words.start ?? Infinity) < (amounts[0]?.start ?? Infinity);
  const own = named.map(({ words }): Range | null => {
    const before = amounts.findLast((amount) => amount.end <= words.start && isBeside(amount, words)) ?? null;
    const behind = amounts.find((amount) => amount.start >= words.end && isBeside(words, amount)) ?? null;
    return leadsIn ? (behind ?? before) : (before ?? behind);
  });
  // "captions and translations 20", "20 captions and translations": whoever stands farther off shares what its neighbour has.
  const order = leadsIn ? [...named.keys()].reverse() : [...named.keys()];
  for (const index of order) own[index] ??= own[leadsIn ? index + 1 : index - 1] ?? null;
  return named.map((each, index) => ({ ...each, amount: own[index] ?? null }));
}
