import type { Corpus, LabelledDocument } from './labels.js';
import { type Finding, type Mistake, scoreDocument, type Tally } from './match.js';

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How a rule does on a corpus. */
export interface RuleScore extends Tally, Figures {
  readonly rule: string;
}

/** Documents NNN-fail and NNN-pass are twins: they differ in a few words. A pair is right where neither holds a mistake. */
export interface PairScore {
  readonly pairs: number;
  readonly wrong: readonly string[];
}

export interface CorpusScore {
  readonly corpus: string;
  readonly documents: number;
  /** In the order of the rules; only rules that the corpus labels. */
  readonly rules: readonly RuleScore[];
  readonly total: RuleScore;
  readonly twins: PairScore;
  /** In the order of the documents and their lines. */
  readonly mistakes: readonly Mistake[];
}

/** Scores what was found in a corpus, rule by rule. */
export function scoreCorpus(corpus: Corpus, rules: readonly string[], findingsIn: (document: LabelledDocument) => readonly Finding[]): CorpusScore {
  const tallies = new Map<string, Tally>();
  const mistakes: Mistake[] = [];
  for (const document of corpus.documents) {
    const findings = findingsIn(document);
    for (const rule of rules.filter((id) => document.rules.includes(id))) {
      const score = scoreDocument(document, rule, findings);
      tallies.set(rule, sum(tallies.get(rule), score.tally));
      mistakes.push(...score.mistakes);
    }
  }
  const scored = rules.flatMap((rule) => {
    const tally = tallies.get(rule);
    return tally ? [{ rule, ...tally, ...figuresOf(tally) }] : [];
  });
  const all = sumOf([...tallies.values()]);
  const places = new Map(corpus.documents.map(({ name }, index) => [name, index]));
  return {
    corpus: corpus.name,
    documents: corpus.documents.length,
    rules: scored,
    total: { rule: 'all', ...all, ...figuresOf(all) },
    twins: scorePairs(corpus.documents, rules, mistakes),
    mistakes: mistakes.sort((a, b) => (places.get(a.document) ?? 0) - (places.get(b.document) ?? 0) || a.line - b.line),
  };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce<Tally>(sum, EMPTY);
}

const EMPTY: Tally = { right: 0, alarms: 0, missed: 0, passes: 0 };

function sum(a: Tally = EMPTY, b: Tally = EMPTY): Tally {
  return { right: a.right + b.right, alarms: a.alarms + b.alarms, missed: a.missed + b.missed, passes: a.passes + b.passes };
}

/** Precision is 1 where nothing is reported, recall where there is nothing to find. */
export function figuresOf({ right, alarms, missed }: Pick<Tally, 'right' | 'alarms' | 'missed'>): Figures {
  const precision = right + alarms === 0 ? 1 : right / (right + alarms);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** What does worst of some; null where all are right. */
export function weakestOf<Scored extends { readonly f1: number }>(scored: readonly Scored[]): Scored | null {
  return scored.filter(({ f1 }) => f1 < 1).reduce<Scored | null>((worst, each) => (worst === null || each.f1 < worst.f1 ? each : worst), null);
}

function scorePairs(documents: readonly LabelledDocument[], rules: readonly string[], mistakes: readonly Mistake[]): PairScore {
  const judged = documents.filter((document) => document.rules.some((rule) => rules.includes(rule)));
  const names = new Set(judged.map(({ name }) => withoutExtension(name)));
  const pairs = [...names].filter((name) => name.endsWith('-fail')).map((name) => name.slice(0, -'-fail'.length));
  const complete = pairs.filter((pair) => names.has(`${pair}-pass`));
  const mistaken = new Set(mistakes.map(({ document }) => withoutExtension(document).replace(/-(?:fail|pass)$/, '')));
  return { pairs: complete.length, wrong: complete.filter((pair) => mistaken.has(pair)) };
}

function withoutExtension(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}
