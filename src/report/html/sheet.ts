import type { LintResult, SuppressedMessage } from '../../engine/report.js';
import type { FormatContext } from '../formatter.js';
import { changeRowsOf, type GateRow, gateRowsOf, judgingRules, messagesOfNoRule, type Outcome, rulesWithoutSubjects, type Standing, STANDINGS, standingOf } from '../gate-rows.js';
import { counted } from '../wording.js';
import { type Finding, quoted, ruleName } from './findings.js';
import { matrixElements } from './matrix.js';
import { columnHeads, type Element, type ElementContent, h, linkTo } from './nodes.js';
import type { Places } from './places.js';
import { tally } from './verdicts.js';

/** The gate sheet: whether the draft may go to implementation, what each rule says of each subject, and the words that decided. */
export function sheetOf(result: LintResult, findings: readonly Finding[], places: Places, context: FormatContext): Element[] {
  const findingIds = new Map<unknown, string>(findings.map(({ id, message }) => [message, id]));
  const rows = gateRowsOf(result);
  const table = (outcome: Outcome): Element[] => rowsTable(rows.filter((row) => row.outcome === outcome), findingIds, places, context);
  const passed = rows.filter(({ outcome }) => outcome === 'passed').length;
  return [
    matrixElements(rows, judgingRules(result, context), findingIds, places, context),
    ...titled('To mend', table('failed')),
    ...titled('Warnings', table('warned')),
    ...titled('Suppressed', table('suppressed')),
    ...titled('The document itself', othersOf(result, findingIds)),
    ...titled('Not found in the document', notFound(result, context)),
    ...titled('Since the base draft', sinceBase(result, places)),
    ...(passed === 0 ? [] : [h('details', h('summary', `${counted(passed, 'judgement')} passed, and by which words`), table('passed'))]),
  ];
}

/** May it be built, and how much was said. */
export function outcomeOf(result: LintResult, context: FormatContext): Element {
  const { errorCount, warningCount, suppressedMessages, verdicts } = result;
  const passed = verdicts.filter(({ verdict }) => verdict === 'pass').length;
  const standing = standingOf(result, context);
  return h('div', { className: ['outcome', LOOKS[standing]] }, [
    h('p.verdict', STANDINGS[standing]),
    h('ul.counts', [count(errorCount, errorCount === 1 ? 'error' : 'errors', 'failed'), count(warningCount, warningCount === 1 ? 'warning' : 'warnings', 'warned'), count(suppressedMessages.length, 'suppressed', 'suppressed'), count(passed, 'passed', 'passed')]),
  ]);
}

const LOOKS: Readonly<Record<Standing, string>> = { mayNot: 'error', unjudged: 'warn', may: 'pass' };

function count(number: number, words: string, outcome: Outcome): Element {
  return h('li', { className: number === 0 ? ['zero'] : [outcome] }, h('b', String(number)), ' ', words);
}

function titled(title: string, content: readonly Element[]): Element[] {
  return content.length === 0 ? [] : [h('h3', title), ...content];
}

function rowsTable(rows: readonly GateRow[], findingIds: ReadonlyMap<unknown, string>, places: Places, context: FormatContext): Element[] {
  if (rows.length === 0) return [];
  const body = rows.map(({ verdict, message }) => {
    const id = message ? findingIds.get(message) : undefined;
    return h('tr', [
      h('th', { scope: 'row' }, linkTo(id ?? places.line(verdict.line), h('code', verdict.subject))),
      h('td', ruleName(verdict.ruleId, context)),
      h('td.number', linkTo(places.line(verdict.line), String(verdict.line))),
      h('td', ...(message && 'suppressions' in message ? reasons(message) : decision(verdict.evidence, message?.messageId, places))),
    ]);
  });
  return [h('table.rows', columnHeads(['subject', 'rule', 'line', 'decided by']), h('tbody', body))];
}

function decision([first]: GateRow['verdict']['evidence'], messageId: string | undefined, places: Places): ElementContent[] {
  const word: ElementContent[] = messageId === undefined ? [] : [h('span.stance', messageId), { type: 'text', value: ' ' }];
  if (!first) return [...word, { type: 'text', value: messageId === undefined ? 'by what it is' : 'nothing found' }];
  return [...word, linkTo(places.line(first.line, first.filePath), `line ${first.line}`), { type: 'text', value: ' ' }, quoted(first.quote)];
}

function reasons({ suppressions }: SuppressedMessage): ElementContent[] {
  return suppressions.map(({ kind, justification }) => (kind === 'file' ? h('span.muted', 'by the baseline') : quoted(justification)));
}

function othersOf(result: LintResult, findingIds: ReadonlyMap<unknown, string>): Element[] {
  const others = messagesOfNoRule(result);
  if (others.length === 0) return [];
  return [h('ul', others.map((message) => h('li', tally(message.severity === 2 ? 'failed' : 'warned', 1), ' ', linkTo(findingIds.get(message) ?? '', `line ${message.line}`), ` ${message.message}`)))];
}

/** Rules of the gate that found nothing are told with what they look for; the others by name. */
function notFound(result: LintResult, context: FormatContext): Element[] {
  const { rulesMeta } = context;
  const ids = rulesWithoutSubjects(result, context);
  if (ids.length === 0) return [];
  const gate = ids.filter((id) => rulesMeta[id]?.gate);
  const others = ids.filter((id) => !rulesMeta[id]?.gate);
  return [
    h('p', 'A draft passes what it leaves out. These rules found nothing to judge:'),
    ...(gate.length > 0 ? [h('ul.absent', gate.map((id) => h('li', ruleName(id, context), ' ', h('span.tally', 'gate'), ' ', rulesMeta[id]?.docs.description ?? '')))] : []),
    ...(others.length > 0 ? [h('p.others', others.flatMap((id) => [ruleName(id, context), ' ']))] : []),
  ];
}

function sinceBase({ changes }: LintResult, places: Places): Element[] {
  if (!changes) return [];
  const rows = changeRowsOf(changes);
  if (rows.length === 0) return [h('p', 'Nothing changed.')];
  const body = rows.map(({ change, ruleId, subject, line }) => h('tr', h('td', change), h('td', ruleId), h('th', { scope: 'row' }, h('code', subject)), h('td.number', linkTo(places.line(line), String(line)))));
  return [h('table.rows', columnHeads(['change', 'rule', 'subject', 'line']), h('tbody', body))];
}
