import type { Model, SubjectId } from '../model/model.js';
import { fingerprintOf } from './fingerprint.js';
import type { Judged } from './judge.js';
import type { LintMessage, ReportedVerdict } from './report.js';
import { subjectKey } from './subject-key.js';

/** A verdict of one of two drafts, with its line there. */
export interface ChangedVerdict {
  readonly ruleId: string;
  readonly subject: SubjectId;
  readonly line: number;
}

/** What became of the verdicts of a base draft. */
export interface Changes {
  /** Fails now, and was not judged in the base. */
  readonly added: readonly ChangedVerdict[];
  /** Failed in the base and passes now. */
  readonly fixed: readonly ChangedVerdict[];
  /** Passed in the base and fails now. */
  readonly weakened: readonly ChangedVerdict[];
  /** Is suppressed now and was not. */
  readonly suppressed: readonly ChangedVerdict[];
  /** Was judged in the base and is judged no longer; the line is the one in the base. */
  readonly disappeared: readonly (ChangedVerdict & { readonly verdict: ReportedVerdict['verdict'] })[];
}

/**
 * Compares the verdicts of two drafts of one document.
 * @param deleted what {@link deletedFailures} adds to the verdicts: not judged, but gone
 */
export function changesBetween(base: readonly ReportedVerdict[], all: readonly ReportedVerdict[], deleted: readonly Judged[]): Changes {
  const before = new Map(base.map((verdict) => [redraftKey(verdict), verdict.verdict]));
  const gone = new Set(deleted.map(({ verdict }) => redraftKey(verdict)));
  const verdicts = all.filter((verdict) => !gone.has(redraftKey(verdict)));
  const now = new Set(verdicts.map(redraftKey));
  const changed = (outcome: ReportedVerdict['verdict'], was: (earlier: ReportedVerdict['verdict'] | undefined) => boolean): ChangedVerdict[] =>
    verdicts.filter((verdict) => verdict.verdict === outcome && was(before.get(redraftKey(verdict)))).map(({ ruleId, subject, line }) => ({ ruleId, subject, line }));
  return {
    added: changed('fail', (earlier) => earlier === undefined),
    fixed: changed('pass', (earlier) => earlier === 'fail'),
    weakened: changed('fail', (earlier) => earlier === 'pass' || earlier === 'suppressed'),
    suppressed: changed('suppressed', (earlier) => earlier !== 'suppressed'),
    disappeared: base.filter((verdict) => !now.has(redraftKey(verdict))).map(({ ruleId, subject, line, verdict }) => ({ ruleId, subject, line, verdict })),
  };
}

/** The same for verdicts of one subject in two drafts, however each spells it. */
function redraftKey({ ruleId, subject }: ReportedVerdict): string {
  return `${ruleId} ${subjectKey(subject)}`;
}

/** Kinds of subjects that stand for a thing to build; others are mentions, whose removal is a repair. */
const DECLARED = /^(?:table|endpoint):/;

/**
 * Findings for what failed a gate rule in the base draft and is gone from the document altogether: to delete what fails is no repair.
 * A suppression of the subject, with its reason, says that the design really gave it up.
 * @param severityOf the severity of a gate rule that is on; null for every other rule
 */
export function deletedFailures(base: readonly ReportedVerdict[], judged: readonly Judged[], { tables, endpoints }: Pick<Model, 'tables' | 'endpoints'>, severityOf: (ruleId: string) => 1 | 2 | null, relativePath: string): Judged[] {
  // That a rule of consistency still reports the name as undeclared does not bring the thing back.
  const ofGate = judged.filter(({ verdict }) => severityOf(verdict.ruleId) !== null);
  const present = new Set([...ofGate.map(({ verdict }) => verdict.subject), ...tables.map(({ id }) => id), ...endpoints.map(({ id }) => id)].map(subjectKey));
  return base.flatMap(({ ruleId, subject, line, verdict }): Judged[] => {
    const severity = severityOf(ruleId);
    if (severity === null || verdict !== 'fail' || !DECLARED.test(subject) || present.has(subjectKey(subject))) return [];
    const place = { line: 1, column: 1 };
    const message: LintMessage = {
      ruleId,
      severity,
      message: `${named(subject)} failed ${ruleId} in the base draft (its line ${line}) and is gone from this one: to delete what fails is no repair. Bring it back mended, or say why it is given up: <!-- spec-lint-disable ${ruleId}(${subject}) -- reason -->.`,
      ...place,
      messageId: 'disappeared',
      endLine: 1,
      endColumn: 1,
      subject,
      evidence: [],
      fingerprint: fingerprintOf(ruleId, subject, relativePath),
    };
    return [{ verdict: { ruleId, subject, verdict: 'fail', ...place, evidence: [] }, message }];
  });
}

function named(subject: SubjectId): string {
  const [kind = '', ...name] = subject.split(':');
  return `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} "${name.join(':')}"`;
}
