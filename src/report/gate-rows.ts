import type { Changes, ChangedVerdict } from '../engine/changes.js';
import { type LintMessage, type LintResult, type ReportedVerdict, type SuppressedMessage, verdictKey } from '../engine/report.js';
import { own } from '../text/own.js';
import type { FormatContext } from './formatter.js';

/** How a subject stands under a rule, the worst first. */
export const OUTCOMES = ['failed', 'warned', 'suppressed', 'passed'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** A verdict with what is reported of it: a row of the gate sheet. */
export interface GateRow {
  readonly verdict: ReportedVerdict;
  readonly outcome: Outcome;
  /** What is reported or suppressed; null for what passed. */
  readonly message: LintMessage | SuppressedMessage | null;
}

/** What each rule says of each subject, in the order of the verdicts; verdicts whose report is left out (`--quiet`) are too. */
export function gateRowsOf({ verdicts, messages, suppressedMessages }: LintResult): GateRow[] {
  const reported = byVerdict(messages);
  const silenced = byVerdict(suppressedMessages);
  return verdicts.flatMap((verdict): GateRow[] => {
    const key = verdictKey(verdict);
    const suppressed = silenced.get(key);
    if (suppressed) return [{ verdict, outcome: 'suppressed', message: suppressed }];
    const message = reported.get(key);
    if (message) return [{ verdict, outcome: message.severity === 2 ? 'failed' : 'warned', message }];
    return verdict.verdict === 'pass' ? [{ verdict, outcome: 'passed', message: null }] : [];
  });
}

/** Messages by the key that they share with their verdicts. */
export function byVerdict<M extends LintMessage>(all: readonly M[]): Map<string, M> {
  return new Map(all.map((message) => [verdictKey(message), message]));
}

/** The rules that judged something in a document, in the order of the rules. */
export function judgingRules({ verdicts }: LintResult, { rulesMeta }: FormatContext): string[] {
  const judging = new Set(verdicts.map(({ ruleId }) => ruleId));
  return Object.keys(rulesMeta).filter((id) => judging.has(id));
}

/** A verdict that is another one than in the base draft. */
export interface ChangeRow extends ChangedVerdict {
  readonly change: string;
}

/** What became of the verdicts of the base draft; what a reviewer has to look at comes first. */
export function changeRowsOf({ added, fixed, weakened, suppressed, disappeared }: Changes): ChangeRow[] {
  return [
    ...weakened.map((each) => ({ ...each, change: 'weakened' })),
    ...suppressed.map((each) => ({ ...each, change: 'newly suppressed' })),
    ...disappeared.map((each) => ({ ...each, change: `no longer judged (${each.verdict} in the base)` })),
    ...added.map((each) => ({ ...each, change: 'new' })),
    ...fixed.map((each) => ({ ...each, change: 'fixed' })),
  ];
}

/** What no rule reports: syntax errors and suppression directives. */
export function messagesOfNoRule({ messages }: LintResult): LintMessage[] {
  return messages.filter(({ ruleId, subject }) => ruleId === null || subject === undefined);
}

/** The rules that are on and found nothing in a document to judge. */
export function rulesWithoutSubjects({ filePath }: LintResult, { withoutSubjects = [] }: FormatContext): readonly string[] {
  return withoutSubjects.find((each) => each.filePath === filePath)?.ruleIds ?? [];
}

/** What a sheet says on top: whether the document may be built. */
export type Standing = 'mayNot' | 'unjudged' | 'may';

/**
 * Whether a document may go to implementation. Where no rule of the gate found anything to judge, nothing says that it may: an empty
 * document has no gap. That the document as a whole needs nothing is no finding.
 */
export function standingOf(result: LintResult, context: FormatContext): Standing {
  const { errorCount, verdicts } = result;
  if (errorCount > 0) return 'mayNot';
  const isOfGate = (id: string): boolean => own(context.rulesMeta, id)?.gate === true;
  const isJudged = verdicts.some(({ ruleId, subject, evidence }) => isOfGate(ruleId) && !(subject === 'document' && evidence.length === 0));
  return isJudged || !rulesWithoutSubjects(result, context).some(isOfGate) ? 'may' : 'unjudged';
}

/** The line that says so, without a mark. */
export const STANDINGS: Readonly<Record<Standing, string>> = {
  mayNot: 'May not go to implementation',
  unjudged: 'Nothing was judged: no rule of the gate found a subject',
  may: 'May go to implementation',
};
