import type { Fall } from './floors.js';
import type { Mistake } from './match.js';
import type { CorpusScore, RuleScore } from './score.js';

const RULE_WIDTH = 26;
const NOTE_LENGTH = 160;
const FIGURES = 'prec. recall F1  ';
const NO_FIGURES = ' '.repeat(FIGURES.length);

/** One row for each rule, three figures for each corpus. */
export function scoreTable(scores: readonly CorpusScore[], rules: readonly string[]): string {
  const rows = rules.map((rule) => [rule, ...scores.map((score) => cell(score.rules.find((row) => row.rule === rule)))]);
  const lines = [
    ['corpus', ...scores.map(({ corpus }) => corpus)],
    ['documents', ...scores.map(({ documents }) => String(documents))],
    ['rule', ...scores.map(() => FIGURES)],
    ...rows.filter((row) => row.slice(1).some((figures) => figures !== NO_FIGURES)),
    ['all', ...scores.map(({ total }) => cell(total))],
  ];
  const table = lines.map(([head = '', ...cells]) => [head.padEnd(RULE_WIDTH), ...cells.map((text) => text.padEnd(FIGURES.length))].join('  ').trimEnd());
  return [...table, ...scores.flatMap(twinsLine)].join('\n');
}

function cell(row: RuleScore | undefined): string {
  return row ? [row.precision, row.recall, row.f1].map((figure) => figure.toFixed(3)).join(' ') : NO_FIGURES;
}

function twinsLine({ corpus, twins: { pairs, wrong } }: CorpusScore): string[] {
  return pairs === 0 ? [] : [`${corpus}: ${pairs - wrong.length} of ${pairs} pairs right${wrong.length > 0 ? `; wrong: ${wrong.join(' ')}` : ''}`];
}

/** One line for each miss and false alarm. */
export function mistakeLines({ corpus, mistakes }: CorpusScore): string[] {
  return mistakes.map(({ kind, document, rule, subject, line, note }: Mistake) => `${corpus}/${document}:${line}  ${kind}  ${rule}  ${subject}  ${note.slice(0, NOTE_LENGTH)}`);
}

export function fallLine({ corpus, rule, floor, f1 }: Fall): string {
  return `${rule} fell on ${corpus}: F1 ${f1.toFixed(4)}, floor ${floor}`;
}
