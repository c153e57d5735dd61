import { append } from '../../text/append.js';
import type { Choice } from './assemble.js';
import type { PlacedDifference } from './differences.js';
import type { Move, SectionMove } from './move.js';

export type AnyMove = Move | SectionMove;

/** As a list, as prose. */
const VARIANTS_OF_SECTIONS = 2;

type Differences = ReadonlyMap<string, PlacedDifference>;

/** Looks for the moves that change no verdict: all at once, then without those that tell what is judged otherwise, then by halves. */
export class Search {
  choice: Choice = { moves: new Map(), sections: new Map() };
  differences: Differences;
  readonly #differencesOf: (choice: Choice) => Differences;

  constructor(differencesFor: (choice: Choice) => Differences) {
    this.#differencesOf = differencesFor;
    this.differences = differencesFor(this.choice);
  }

  /** Takes those of the moves that change no verdict. @param from the first variant to try */
  settle(moves: readonly AnyMove[], from = 0): void {
    if (moves.length === 0) return;
    const more = this.#take(moves, from);
    if (!more) return;
    const [only] = moves;
    if (only && moves.length === 1) {
      if (from + 1 < variantsOf(only)) this.settle(moves, from + 1);
      return;
    }
    const blamed = more.map((difference) => suspectsOf(difference, moves));
    const suspects = new Set(blamed.flat());
    // Where a single move can have brought a difference about, it need not be tried.
    const culprits = new Set(blamed.filter(({ length }) => length === 1).flat());
    if (suspects.size > culprits.size ? suspects.size < moves.length : culprits.size > 0) {
      this.settle(moves.filter((move) => !suspects.has(move)));
      // What is told of one subject may hold only together: a metric with what records it.
      for (const group of groupsOf([...suspects].filter((move) => !culprits.has(move)), subjectOf)) this.settle(group);
      for (const culprit of culprits) if (variantsOf(culprit) > 1) this.settle([culprit], 1);
      return;
    }
    const kinds = groupsOf(moves, kindOf);
    const [first, second] = kinds.length > 1 ? halvesOf(kinds).map((half) => half.flat()) : halvesOf(moves);
    this.settle(first ?? []);
    this.settle(second ?? []);
  }

  /** Takes moves unless a verdict differs with them that did not before. @returns those that then differ, or null */
  #take(moves: readonly AnyMove[], variant: number): readonly PlacedDifference[] | null {
    const choice: Choice = {
      moves: new Map([...this.choice.moves, ...moves.flatMap((move): [Move, number][] => ('variants' in move ? [[move, variant]] : []))]),
      sections: new Map([...this.choice.sections, ...moves.flatMap((move): [SectionMove, number][] => ('variants' in move ? [] : [[move, variant]]))]),
    };
    const differences = this.#differencesOf(choice);
    const more = [...differences].filter(([name]) => !this.differences.has(name)).map(([, difference]) => difference);
    if (more.length > 0) return more;
    this.choice = choice;
    this.differences = differences;
    return null;
  }
}

/** The moves that may have brought a difference about: those that are known to bear on it, or else those that speak of its subject, or of its words. */
function suspectsOf({ ruleId, subject, words }: PlacedDifference, moves: readonly AnyMove[]): readonly AnyMove[] {
  const name = subject.slice(subject.indexOf(':') + 1);
  const line = words.replace(/^(?:- )?\w+: |^- /, '').replace(/^["']|["']$/g, '');
  const tellings: readonly ((move: AnyMove) => boolean)[] = [
    (move) => 'subjects' in move && (move.subjects.includes(subject) || move.subjects.includes(`${ruleId} ${subject}`)),
    (move) => 'subjects' in move && move.subjects.some((each) => each.endsWith(` ${subject}`)),
    (move) => line !== '' && wordsOf(move).includes(line),
    (move) => wordsOf(move).includes(name.replace(/^[A-Z]+ /, '')),
  ];
  for (const isSuspect of tellings) {
    const suspects = moves.filter(isSuspect);
    if (suspects.length > 0) return suspects;
  }
  return [];
}

/** All words that a move tells in terms of the schema. */
function wordsOf(move: AnyMove): string {
  return 'variants' in move ? move.variants.flat().map(({ value }) => JSON.stringify(value)).join(' ') : '';
}

function variantsOf(move: AnyMove): number {
  return 'variants' in move ? move.variants.length : VARIANTS_OF_SECTIONS;
}

/** The subject of a move, or the first one. */
function subjectOf(move: AnyMove): string {
  return 'subjects' in move ? (move.subjects[0] ?? '').replace(RULE, '') : move.key;
}

const RULE = /^[\w-]+ (?=[a-z]+:)/;

/** Under which key a move tells something; moves that only leave out are of a kind. */
function kindOf(move: AnyMove): string {
  return 'variants' in move ? (move.variants[0]?.[0]?.key ?? '') : move.key;
}

function halvesOf<Value>(values: readonly Value[]): Value[][] {
  const middle = values.length >> 1;
  return [values.slice(0, middle), values.slice(middle)];
}

function groupsOf<Value>(values: readonly Value[], key: (value: Value) => string): Value[][] {
  const groups = new Map<string, Value[]>();
  for (const value of values) append(groups, key(value), value);
  return [...groups.values()];
}
