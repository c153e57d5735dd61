import type { Fall } from './floors.js';
import type { Mistake } from './match.js';
import { type CorpusScore, figuresOf, type RuleScore, sumOf, weakestOf } from './score.js';

const NOTE_LENGTH = 160;

/** A row for each rule, over all corpora together; then one for each corpus, over all rules. */
export function scoreTable(scores: readonly CorpusScore[], rules: readonly string[]): string {
  const scored = rules.filter((rule) => scores.some((score) => rowOf(score, rule)));
  const byRule = scored.map((rule) => [rule, ...figureCells(togetherOn(scores, rule)), weakestOn(scores, rule)]);
  const byCorpus = scores.map((score) => [score.corpus, ...figureCells(score.total), String(score.documents), pairsCell(score.twins)]);
  return [table(['rule', ...HEADS, 'weakest on'], byRule), '', table(['corpus', ...HEADS, 'documents', 'pairs right'], byCorpus)].join('\n');
}

const HEADS = ['prec.', 'recall', 'F1', 'gaps'];

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(...[heads, ...rows].map((row) => (row[column] ?? head).length)));
  return [heads, ...rows].map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

function rowOf(score: CorpusScore, rule: string): RuleScore | undefined {
  return score.rules.find((row) => row.rule === rule);
}

function figureCells({ precision, recall, f1, right, missed }: Omit<RuleScore, 'rule'>): string[] {
  return [...[precision, recall, f1].map((figure) => figure.toFixed(3)), String(right + missed)];
}

function togetherOn(scores: readonly CorpusScore[], rule: string): Omit<RuleScore, 'rule'> {
  const tally = sumOf(scores.flatMap((score) => rowOf(score, rule) ?? []));
  return { ...tally, ...figuresOf(tally) };
}

/** The corpus on which a rule does worst, where it is not perfect on all. */
function weakestOn(scores: readonly CorpusScore[], rule: string): string {
  const weakest = weakestOf(scores.map((score) => ({ corpus: score.corpus, f1: rowOf(score, rule)?.f1 ?? 1 })));
  return weakest ? `${weakest.corpus} ${weakest.f1.toFixed(3)}` : '';
}

function pairsCell({ pairs, wrong }: CorpusScore['twins']): string {
  return pairs === 0 ? '' : `${pairs - wrong.length} of ${pairs}${wrong.length > 0 ? `; wrong: ${wrong.join(' ')}` : ''}`;
}

/** One line for each miss and false alarm. */
export function mistakeLines({ corpus, mistakes }: CorpusScore): string[] {
  return mistakes.map(({ kind, document, rule, subject, line, note }: Mistake) => `${corpus}/${document}:${line}  ${kind}  ${rule}  ${subject}  ${note.slice(0, NOTE_LENGTH)}`);
}

export function fallLine({ corpus, rule, floor, f1 }: Fall): string {
  return `${rule} fell on ${corpus}: F1 ${f1.toFixed(4)}, floor ${floor}`;
}
