import { excerpt } from '../../text/excerpt.js';
import type { FormatContext } from '../formatter.js';
import { type GateMatrix, matricesOf, nameOf } from '../gate-matrix.js';
import { type GateRow, OUTCOMES } from '../gate-rows.js';
import { counted } from '../wording.js';
import { ruleName } from './findings.js';
import { type Element, h } from './nodes.js';
import type { Places } from './places.js';
import { LOOKS, tally } from './verdicts.js';

/** So many rules are shown each with its subjects, more as a matrix. */
const MOST_LISTED = 2;
/** Widths in pixels: of a column on a wide screen, of a character of a subject's name, of a rule's column, of what else there is. */
const WIDTHS = { column: 442, character: 7.6, rule: 30, rest: 42 };

/**
 * Rules by subjects: one matrix for each kind of subject. Where all passes, it is folded away.
 * @param ruleIds the rules that judged something, in the order of their columns
 */
export function matrixElements(all: readonly GateRow[], ruleIds: readonly string[], findingIds: ReadonlyMap<unknown, string>, places: Places, context: FormatContext): Element {
  return h('div.matrices', matricesOf(all, ruleIds).map((each) => matrix(each, findingIds, places, context)));
}

function widthOf(rows: readonly GateRow[], ruleIds: readonly string[]): number {
  const longest = rows.reduce((most, { verdict }) => Math.max(most, shortName(verdict.subject).length), 0);
  return longest * WIDTHS.character + ruleIds.length * WIDTHS.rule + WIDTHS.rest;
}

function matrix({ title, rows, ruleIds, subjects }: GateMatrix, findingIds: ReadonlyMap<unknown, string>, places: Places, context: FormatContext): Element {
  const isMatrix = ruleIds.length > MOST_LISTED;
  const isWide = isMatrix && widthOf(rows, ruleIds) > WIDTHS.column;
  const head = h('tr', h('td'), ruleIds.map((id) => h('th', { scope: 'col' }, h('span.turned', ruleName(id, context)))));
  const body = [...subjects].map(([subject, cells]) => {
    const [first] = cells.values();
    const line = first?.verdict.line ?? 1;
    return h('tr', h('th', { scope: 'row' }, h('a', { href: `#${places.line(line)}`, title: `line ${line}` }, shortName(subject))), ruleIds.map((id) => h('td', cellOf(cells.get(id), findingIds, places))));
  });
  const counts = OUTCOMES.map((outcome) => [outcome, rows.filter((row) => row.outcome === outcome).length] as const).filter(([, count]) => count > 0);
  const open = counts.some(([outcome]) => outcome !== 'passed');
  return h('details', { className: ['matrix', ...(isWide ? ['wide'] : [])], open }, [
    h('summary', h('span.matrix-title', title), ' ', h('span.muted', `${counted(subjects.size, 'subject')}, ${counted(ruleIds.length, 'rule')}`), ' ', counts.map(([outcome, count]) => tally(outcome, count))),
    ...(isMatrix ? [h('div.matrix-frame', h('table', h('thead', head), h('tbody', body)))] : ruleIds.flatMap((id) => [h('p.chips-rule', ruleName(id, context)), chips(rows.filter(({ verdict }) => verdict.ruleId === id), findingIds, places)])),
  ]);
}

function chips(rows: readonly GateRow[], findingIds: ReadonlyMap<unknown, string>, places: Places): Element {
  return h('ul.chips', rows.map((row) => h('li', cellOf(row, findingIds, places, shortName(row.verdict.subject)))));
}

/** @param name of the subject, where it does not head the row */
function cellOf(row: GateRow | undefined, findingIds: ReadonlyMap<unknown, string>, places: Places, name = ''): Element {
  if (!row) return h('span.none', { ariaHidden: 'true' }, '·');
  const { verdict, outcome, message } = row;
  const { name: look, sign, words } = LOOKS[outcome];
  const [evidence] = verdict.evidence;
  const id = message ? findingIds.get(message) : undefined;
  const decided = evidence ? `line ${evidence.line}: “${excerpt(evidence.quote, 100)}”` : outcome === 'passed' ? 'by what it is' : 'nothing found';
  const title = `${verdict.subject} ${words} ${verdict.ruleId}; ${decided}`;
  const target = id ?? (evidence ? places.line(evidence.line, evidence.filePath) : places.line(verdict.line));
  return h('a', { className: ['sign', look], href: `#${target}`, title, ariaLabel: name === '' ? title : `${name}: ${title}` }, sign, name === '' ? [] : [' ', h('code', name)]);
}

function shortName(subject: string): string {
  return excerpt(nameOf(subject), 60);
}
