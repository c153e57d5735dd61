import type { LintResult, ReportedVerdict, SuppressedMessage } from '../engine/report.js';
import { printable } from '../text/printable.js';
import type { Formatter, FormatContext } from './formatter.js';
import { type GateMatrix, matricesOf, nameOf } from './gate-matrix.js';
import { changeRowsOf, type GateRow, gateRowsOf, judgingRules, messagesOfNoRule, type Outcome, rulesWithoutSubjects, type Standing, STANDINGS, standingOf } from './gate-rows.js';
import { codeCell } from './markdown.js';
import { relativePathOf } from './relative-path.js';
import { counted } from './wording.js';

/**
 * The sheet an architect signs, as markdown: what has to be done comes first, then what was not found at all, rules by subjects, and,
 * folded away, the words by which the rest passed.
 */
export const formatGateSheet: Formatter = (results, context) => results.map((result) => sheetOf(result, context)).join('\n\n');

interface Row {
  readonly ruleId: string;
  readonly subject: string;
  readonly line: number;
  readonly decidedBy: string;
}

function sheetOf(result: LintResult, context: FormatContext): string {
  const judged = gateRowsOf(result);
  const rows = rowsOf(judged);
  const parts = [
    `## Gate sheet: ${codeCell(printable(relativePathOf(result.filePath, context.cwd)))}`,
    outcomeOf(result, context),
    summaryOf(result, context),
    listed('To mend', rows.failed),
    listed('Warnings', rows.warned),
    listed('Suppressed', rows.suppressed),
    othersOf(result),
    notFound(result, context),
    matrices(judged, judgingRules(result, context)),
    sinceBase(result),
    folded(`${counted(rows.passed.length, 'judgement')} passed`, rows.passed),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function outcomeOf(result: LintResult, context: FormatContext): string {
  const { errorCount, warningCount, suppressedMessages } = result;
  const counts = [counted(errorCount, 'error'), counted(warningCount, 'warning'), `${suppressedMessages.length} suppressed`];
  const standing = standingOf(result, context);
  return `**${MARKS[standing]} ${STANDINGS[standing]}**: ${counts.join(', ')}.`;
}

const MARKS: Readonly<Record<Standing, string>> = { mayNot: '❌', unjudged: '⚠️', may: '✅' };

function summaryOf(result: LintResult, context: FormatContext): string {
  const { verdicts } = result;
  const { rulesMeta } = context;
  const judged = judgingRules(result, context);
  if (judged.length === 0) return '';
  const rows = judged.map((id) => {
    const count = (wanted: ReportedVerdict['verdict']): string => String(verdicts.filter(({ ruleId, verdict }) => ruleId === id && verdict === wanted).length);
    const name = `[${id}](${rulesMeta[id]?.docs.url ?? ''})`;
    return `| ${name} | ${rulesMeta[id]?.gate ? 'yes' : ''} | ${count('pass')} | ${count('fail')} | ${count('suppressed')} |`;
  });
  return ['| rule | gate | pass | fail | suppressed |', '|---|---|--:|--:|--:|', ...rows].join('\n');
}

function rowsOf(judged: readonly GateRow[]): Readonly<Record<Outcome, readonly Row[]>> {
  const rows: Record<Outcome, Row[]> = { failed: [], warned: [], suppressed: [], passed: [] };
  for (const { verdict, outcome, message } of judged) {
    const { ruleId, subject, line } = verdict;
    rows[outcome].push({ ruleId, subject, line, decidedBy: outcome === 'suppressed' ? reasonOf(message as SuppressedMessage) : decision(verdict, message?.messageId) });
  }
  return rows;
}

/** The words nearest to the decision, or that there are none. */
function decision({ evidence }: ReportedVerdict, messageId?: string): string {
  const [first] = evidence;
  const word = messageId === undefined ? '' : `${codeCell(messageId)} `;
  if (!first) return messageId === undefined ? 'by what it is' : `${word}nothing found`;
  return `${word}line ${first.line}: ${codeCell(printable(first.quote))}`;
}

function reasonOf({ suppressions }: SuppressedMessage): string {
  return suppressions.map(({ kind, justification }) => (kind === 'directive' ? codeCell(printable(justification)) : 'kept in the baseline')).join('; ');
}

function listed(title: string, rows: readonly Row[]): string {
  return rows.length === 0 ? '' : `### ${title}\n\n${table(rows)}`;
}

function folded(summary: string, rows: readonly Row[]): string {
  return rows.length === 0 ? '' : `<details><summary>${summary}</summary>\n\n${table(rows)}\n\n</details>`;
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ ruleId, subject, line, decidedBy }) => `| ${ruleId} | ${codeCell(printable(subject))} | ${line} | ${decidedBy} |`);
  return ['| rule | subject | line | decided by |', '|---|---|--:|---|', ...lines].join('\n');
}

const SIGNS: Readonly<Record<Outcome, string>> = { failed: '❌', warned: '⚠️', suppressed: '🔇', passed: '✅' };

/** Rules by subjects, a table for each kind of subject: how each rule judged it, and the line that decided. */
function matrices(judged: readonly GateRow[], ruleIds: readonly string[]): string {
  const all = matricesOf(judged, ruleIds);
  if (all.length === 0) return '';
  return [`### Rules by subjects`, `${SIGNS.passed} passes, ${SIGNS.failed} fails, ${SIGNS.warned} warns, ${SIGNS.suppressed} suppressed; the number is the line that decided.`, ...all.map(matrixTable)].join('\n\n');
}

function matrixTable({ title, ruleIds, subjects }: GateMatrix): string {
  const lines = [...subjects].map(([subject, cells]) => `| ${codeCell(printable(nameOf(subject)))} | ${ruleIds.map((id) => matrixCell(cells.get(id))).join(' | ')} |`);
  return [`| ${title} | ${ruleIds.join(' | ')} |`, `|---|${':-:|'.repeat(ruleIds.length)}`, ...lines].join('\n');
}

/** Evidence that stands in another file of a run has its place in the lists; here the line of the subject stands for it. */
function matrixCell(row: GateRow | undefined): string {
  if (!row) return '';
  const { line, evidence } = row.verdict;
  const [first] = evidence;
  return `${SIGNS[row.outcome]} ${first && first.filePath === undefined ? first.line : line}`;
}

function othersOf(result: LintResult): string {
  const others = messagesOfNoRule(result);
  if (others.length === 0) return '';
  return ['### The document itself', '', ...others.map(({ line, severity, message }) => `- line ${line}, ${severity === 2 ? 'error' : 'warning'}: ${codeCell(printable(message))}`)].join('\n');
}

function sinceBase({ changes }: LintResult): string {
  if (!changes) return '';
  const rows = changeRowsOf(changes).map(({ change, ruleId, subject, line }) => `| ${change} | ${ruleId} | ${codeCell(printable(subject))} | ${line} |`);
  if (rows.length === 0) return '### Since the base draft\n\nNothing changed.';
  return ['### Since the base draft', '', '| change | rule | subject | line |', '|---|---|---|--:|', ...rows].join('\n');
}

function notFound(result: LintResult, context: FormatContext): string {
  const ids = rulesWithoutSubjects(result, context);
  if (ids.length === 0) return '';
  return `### Not found in the document\n\nNothing to judge for ${ids.map((id) => `\`${id}\``).join(', ')}. A draft passes what it leaves out.`;
}
