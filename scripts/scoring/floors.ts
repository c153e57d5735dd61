import type { CorpusScore } from './score.js';

/** The F1 that each rule must keep, by corpus. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Fall {
  readonly corpus: string;
  readonly rule: string;
  readonly floor: number;
  readonly f1: number;
}

/** Differences that rounding makes. */
const TOLERANCE = 0.0005;
const STEPS = 1000;

/** The rules that do worse than their floor. */
export function findFalls(floors: Floors, scores: readonly CorpusScore[]): Fall[] {
  return scores.flatMap(({ corpus, rules }) =>
    rules.flatMap(({ rule, f1 }) => {
      const floor = floors[corpus]?.[rule] ?? 0;
      return f1 < floor - TOLERANCE ? [{ corpus, rule, floor, f1 }] : [];
    }),
  );
}

/** The floors moved up to what the rules reach now. Floors of corpora that were not scored stay; those of rules that are gone go. */
export function raiseFloors(floors: Floors, scores: readonly CorpusScore[], rules: readonly string[]): Floors {
  const raised: Record<string, Record<string, number>> = {};
  const reached = new Map(scores.map((score) => [score.corpus, new Map(score.rules.map(({ rule, f1 }) => [rule, Math.floor(f1 * STEPS) / STEPS]))]));
  for (const corpus of [...new Set([...Object.keys(floors), ...reached.keys()])].sort()) {
    const known = floors[corpus] ?? {};
    const now = reached.get(corpus);
    const kept = rules.filter((rule) => known[rule] !== undefined || now?.has(rule));
    raised[corpus] = Object.fromEntries(kept.map((rule) => [rule, Math.max(known[rule] ?? 0, now?.get(rule) ?? 0)]));
  }
  return raised;
}
