import { type LintMessage, type LintResult, type ReportedEvidence, type ReportedVerdict, resultOf, type SuppressedMessage } from '../../src/engine/report.js';
import type { FormatContext } from '../../src/report/formatter.js';
import { rulesMetaOf } from '../../src/report/rules-meta.js';
import { fakeRule } from '../fake-rules.js';

/** Words that try to act wherever they are printed. */
export const HOSTILE = '"><script>alert(1)</script> ]]> ::error file=x::boom %0A \u001b[31m \u202egnp @everyone `a` | b\r\n::set-output name=x::y';

const EVIDENCE: ReportedEvidence = { line: 4, column: 3, quote: HOSTILE, stance: 'vague' };

function failed(subject: string, more: Partial<LintMessage> = {}): LintMessage {
  return {
    ruleId: 'no-bad',
    severity: 2,
    message: `Table "${subject}" is bad: ${HOSTILE}.`,
    line: 3,
    column: 5,
    messageId: 'missing',
    endLine: 3,
    endColumn: 9,
    subject: `table:${subject}`,
    evidence: [EVIDENCE],
    fingerprint: subject.padEnd(16, '0').slice(0, 16),
    ...more,
  };
}

function verdict(subject: string, outcome: ReportedVerdict['verdict'], ruleId = 'no-bad'): ReportedVerdict {
  return { ruleId, subject: `table:${subject}`, verdict: outcome, line: 3, column: 5, evidence: outcome === 'fail' ? [EVIDENCE] : [] };
}

const SUPPRESSED: SuppressedMessage = { ...failed('legacy'), suppressions: [{ kind: 'directive', justification: `moves next week ${HOSTILE}` }] };

const MESSAGES: readonly LintMessage[] = [
  failed('orders'),
  failed(HOSTILE, { fingerprint: 'ffffffffffffffff' }),
  failed('carts', { ruleId: 'no-worse', severity: 1, line: 4 }),
  { ruleId: null, severity: 1, message: 'Unused spec-lint-disable directive.', line: 6, column: 1 },
  { ruleId: null, severity: 2, message: 'Parsing error: what', line: 7, column: 1, endLine: 7, endColumn: 2, fatal: true },
];

/** Results with everything that a result can hold, and words that nobody should print as they are. */
export const RESULTS: readonly LintResult[] = [
  {
    ...resultOf('/work/docs/a b#.md', MESSAGES, [SUPPRESSED]),
    source: `# Shop\n\nThe orders ${HOSTILE.split('\r\n')[0] ?? ''}\n- carts\n\n<!-- -->\n?\n`,
    verdicts: [verdict('orders', 'fail'), verdict(HOSTILE, 'fail'), verdict('carts', 'fail', 'no-worse'), verdict('legacy', 'suppressed'), verdict('regions', 'pass')],
  },
  { ...resultOf('/work/clean.yaml', [], []), verdicts: [verdict('regions', 'pass')] },
  { ...resultOf('/ignored.md', [{ ruleId: null, severity: 1, message: 'File ignored.', line: 0, column: 0 }], []), verdicts: [] },
];

export const CONTEXT: FormatContext = {
  cwd: '/work',
  rulesMeta: rulesMetaOf([fakeRule('no-bad'), fakeRule('no-worse', { severity: 'warn', gate: false })], '1.2.3'),
  version: '1.2.3',
  withoutSubjects: [{ filePath: '/work/clean.yaml', ruleIds: ['no-worse'] }],
};
