import { matchesIn, rangeOf } from '../text/matches-in.js';
import { AMOUNT_CUT, AMOUNT_FILLER, AMOUNT_JOINT } from './lexicon/allotments.js';
import type { Range } from './stance.js';

/** A thing of a list of figures with the amount that the list gives it; no amount where its clause gives none. */
export interface PairedAmount<Thing> {
  readonly thing: Thing;
  readonly words: Range;
  /** The words fit the thing, and are not its name. */
  readonly isGuess: boolean;
  readonly amount: Range | null;
  readonly clause: Range;
}

/** Tells which thing words mean: by its name, or by words that fit it best. */
export interface Naming<Thing> {
  byName(words: string): Thing | null;
  byFit(words: string): Thing | null;
}

type Named<Thing> = Pick<PairedAmount<Thing>, 'thing' | 'words' | 'isGuess'>;

/** A thing is told in so many words at most, beside those that tell nothing. */
const MOST_WORDS = 3;

/**
 * The things that a sentence names, each with its amount: "captions and translations 20, speech 5", "the draft has 8 s, the card 6 s". A thing
 * belongs to the amount right beside it; between two, to that which the clause has on the same side of its first thing.
 * @param asides words between things and amounts that tell neither, as "per user"
 */
export function pairedAmounts<Thing>(text: string, amounts: readonly Range[], asides: readonly Range[], naming: Naming<Thing>): PairedAmount<Thing>[] {
  const joints = matchesIn(text, AMOUNT_JOINT).map(rangeOf);
  const cuts = [...asides, ...matchesIn(text, AMOUNT_CUT).map(rangeOf)];
  return clausesIn(text).flatMap((clause) => {
    const own = within(clause, amounts);
    const named = namesIn(text, clause, [...own, ...within(clause, [...joints, ...cuts])], naming);
    return paired(named, own, joints).map((pair) => ({ ...pair, clause }));
  });
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
    const words = text.slice(start, Math.max(start, cut.start)).replace(AMOUNT_FILLER, ' ').trim();
    const isShort = words !== '' && words.split(/\s+/).length <= MOST_WORDS;
    const name = isShort ? naming.byName(words) : null;
    const thing = name ?? (isShort ? naming.byFit(words) : null);
    if (thing !== null) found.push({ words: { start, end: cut.start }, thing, isGuess: name === null });
    start = Math.max(start, cut.end);
  }
  return found;
}

/** Gives each thing of a clause its amount; in a run of things that only joints part, they share one. */
function paired<Thing>(named: readonly Named<Thing>[], amounts: readonly Range[], joints: readonly Range[]): Omit<PairedAmount<Thing>, 'clause'>[] {
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
