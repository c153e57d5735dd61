import type { Evidence } from '../../model/claim.js';
import { escaped } from '../../text/escaped.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { NOT_SINGLE } from '../lexicon/experiments.js';
import { FIGURE_WORD, JOINED_SIDES, NAMED_SIDE, PLACED_APART, SIDES_IN_COLUMN, SIDES_OF_THINGS } from '../lexicon/sides.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';

/** Which sides of the experiment a sentence shows: each for itself, both in one value, or one alone. */
export interface SidesShown {
  readonly kind: 'apart' | 'single';
  readonly evidence: Evidence;
}

/** The two sides of the document's experiment by the names that it gives them. */
export class Sides {
  readonly #names: readonly [RegExp, RegExp] | null;

  constructor(passages: readonly Passage[]) {
    this.#names = namesIn(passages);
  }

  /** Whether the document gives its sides names. */
  get areNamed(): boolean {
    return this.#names !== null;
  }

  /** How a sentence shows the sides; null where it names none of them. */
  shownIn(text: MappedText): SidesShown | null {
    if (!this.#names) return null;
    const words = text.text;
    const [one, other] = this.#names.map((name) => name.exec(words));
    const first = one ?? other;
    if (!first) return null;
    const evidence = (stance: Evidence['stance']): Evidence => ({ span: text.span(first.index, words.length), stance });
    if (!one || !other) return FIGURE_WORD.test(words) && !NOT_SINGLE.test(words.slice(0, first.index)) ? { kind: 'single', evidence: evidence('denied') } : null;
    const start = Math.min(one.index, other.index);
    const end = Math.max(one.index + one[0].length, other.index + other[0].length);
    const lead = words.slice(Math.max(0, words.lastIndexOf(': ', start)), start);
    // What stands behind both is beside them: "P in large type, N to its right, the difference beneath".
    if (JOINED_SIDES.test(words.slice(start, end)) || JOINS_BEFORE.test(lead)) return { kind: 'single', evidence: evidence('denied') };
    return PLACED_APART.test(words.slice(start - lead.length)) ? { kind: 'apart', evidence: evidence('affirmed') } : null;
  }
}

/** "how many points P …", "the gap between P and N" */
const JOINS_BEFORE = /\b(?:how (?:much|many|far)|gap|lead|distance|difference|delta|quotient|ratio|uplift|lift|sum|total|mean|average|combined)\b[^,;]*$/i;

function namesIn(passages: readonly Passage[]): readonly [RegExp, RegExp] | null {
  const names = new Set<string>();
  const units = new Set<Unit>();
  for (const { text, unit } of passages) {
    for (const [, name = ''] of matchesIn(text.text, NAMED_SIDE)) names.add(name);
    for (const words of units.has(unit) ? [text.text] : [text.text, unit.text.text]) for (const [, one = '', other = ''] of matchesIn(words, SIDES_IN_COLUMN)) names.add(one).add(other);
    if (units.has(unit)) continue;
    units.add(unit);
    const things = SIDES_OF_THINGS.exec(unit.text.text);
    if (things) return [new RegExp(`\\b${things[1] ?? ''}[- ]${things[2] ?? ''}\\b`, 'i'), new RegExp(`\\b${things[3] ?? ''}[- ]${things[2] ?? ''}\\b`, 'i')];
  }
  const [one, other] = names;
  return one !== undefined && other !== undefined && names.size === 2 && !GENERAL.test(one) && !GENERAL.test(other) ? [nameOf(one), nameOf(other)] : null;
}

/** Words for a side that need no legend: the lexicon of experiments has them. */
const GENERAL = /^(?:test|control|treatment|variant|holdout|baseline)$/i;

/** A letter is a name only as it is written, and no article: "A tile shows …". */
function nameOf(name: string): RegExp {
  return name.length > 1 ? new RegExp(`(?<![\\w-])${escaped(name)}(?![\\w-])`, 'i') : new RegExp(`(?<![\\w'’.-])${name}(?![\\w'’-]|\\s[a-z]+\\s(?:shows?|tile|card|number|figure)\\b)`);
}
