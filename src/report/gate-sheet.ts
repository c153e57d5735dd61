import type { LintResult, ReportedVerdict, SuppressedMessage } from '../engine/report.js';
import { printable } from '../text/printable.js';
import type { Formatter, FormatContext } from './formatter.js';
import { changeRowsOf, gateRowsOf, judgingRules, messagesOfNoRule, type Outcome, rulesWithoutSubjects } from './gate-rows.js';
import { codeCell } from './markdown.js';
import { relativePathOf } from './relative-path.js';
import { counted } from './wording.js';

/**
 * The sheet an architect signs, as markdown: what each rule says of each subject and the words that decided, then what was not
 * found at all. What has to be done comes first; what passed is folded away.
 */
export const formatGateSheet: Formatter = (results, context) => results.map((result) => sheetOf(result, context)).join('\n\n');

interface Row {
  readonly ruleId: string;
  readonly subject: string;
  readonly line: number;
  readonly decidedBy: string;
}

function sheetOf(result: LintResult, context: FormatContext): string {
  const rows = rowsOf(result);
  const parts = [
    `## Gate sheet: ${codeCell(printable(relativePathOf(result.filePath, context.cwd)))}`,
    outcomeOf(result),
    summaryOf(result, context),
    listed('To mend', rows.failed),
    listed('Warnings', rows.warned),
    listed('Suppressed', rows.suppressed),
    othersOf(result),
    notFound(result, context),
    sinceBase(result),
    folded(`${counted(rows.passed.length, 'judgement')} passed`, rows.passed),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function outcomeOf({ errorCount, warningCount, suppressedMessages }: LintResult): string {
  const counts = [counted(errorCount, 'error'), counted(warningCount, 'warning'), `${suppressedMessages.length} suppressed`];
  return `**${errorCount > 0 ? '❌ May not go to implementation' : '✅ May go to implementation'}**: ${counts.join(', ')}.`;
}

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

function rowsOf(result: LintResult): Readonly<Record<Outcome, readonly Row[]>> {
  const rows: Record<Outcome, Row[]> = { failed: [], warned: [], suppressed: [], passed: [] };
  for (const { verdict, outcome, message } of gateRowsOf(result)) {
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
