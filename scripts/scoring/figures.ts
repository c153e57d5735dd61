import type { Tally } from './match.js';
import { type CorpusScore, figuresOf } from './score.js';

/** What each rule reaches on each corpus of the repository: reports that are right, false alarms, misses. */
export type CorpusFigures = Readonly<Record<string, Readonly<Record<string, Pick<Tally, 'right' | 'alarms' | 'missed'>>>>>;

export interface Overstatement {
  readonly corpus: string;
  readonly rule: string;
  readonly figure: 'precision' | 'recall';
  readonly claimed: number;
  readonly reached: number;
}

const TOLERANCE = 0.0005;

/** The figures of the scored corpora, those of others as they were. Only corpora that every clone has count. */
export function freshFigures(figures: CorpusFigures, scores: readonly CorpusScore[]): CorpusFigures {
  const fresh = Object.fromEntries(scores.filter(isOfRepository).map(({ corpus, rules }) => [corpus, Object.fromEntries(rules.map(({ rule, right, alarms, missed }) => [rule, { right, alarms, missed }]))]));
  const corpora = [...new Set([...Object.keys(figures), ...Object.keys(fresh)])].sort();
  return Object.fromEntries(corpora.map((corpus) => [corpus, { ...figures[corpus], ...fresh[corpus] }]));
}

/** Where a rule does worse than the figures say. */
export function findOverstatements(figures: CorpusFigures, scores: readonly CorpusScore[]): Overstatement[] {
  return scores.filter(isOfRepository).flatMap(({ corpus, rules }) =>
    rules.flatMap(({ rule, precision, recall }): Overstatement[] => {
      const claimed = figures[corpus]?.[rule];
      if (!claimed) return [];
      const said = figuresOf(claimed);
      const all: Overstatement[] = [
        { corpus, rule, figure: 'precision', claimed: said.precision, reached: precision },
        { corpus, rule, figure: 'recall', claimed: said.recall, reached: recall },
      ];
      return all.filter((each) => each.reached < each.claimed - TOLERANCE);
    }),
  );
}

/** Corpora beside the project are there for some only. */
function isOfRepository({ corpus }: CorpusScore): boolean {
  return !corpus.startsWith('shared-');
}
