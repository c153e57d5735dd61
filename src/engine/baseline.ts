import { compareText } from './order.js';
import { type LintMessage, type LintResult, type SuppressedMessage, verdictKey, withMessages } from './report.js';

/** Known findings of one document: the fingerprint, and for people the rule and the subject. */
export type KnownFindings = Readonly<Record<string, string>>;

/** Findings that are left for later, by document (its path from the directory of the run, with `/` between the parts). */
export type Baseline = Readonly<Record<string, KnownFindings>>;

export interface Baselined {
  readonly result: LintResult;
  /** Fingerprints of known findings that the document no longer has. */
  readonly stale: readonly string[];
}

/**
 * Takes out the findings that a baseline knows. It goes by fingerprint and never by count, so that no new finding hides behind an old
 * one that was mended. As in ESLint, only errors are baselined.
 * @param isLocked rules that nothing suppresses
 */
export function withoutKnown(result: LintResult, known: KnownFindings, isLocked: (ruleId: string) => boolean): Baselined {
  const used = new Set<string>();
  const messages: LintMessage[] = [];
  const silenced: SuppressedMessage[] = [];
  for (const message of result.messages) {
    const { fingerprint, ruleId, severity } = message;
    const isKnown = fingerprint !== undefined && Object.hasOwn(known, fingerprint) && severity === 2 && ruleId !== null;
    // A locked one is reported all the same, but it does occur: its entry is not stale.
    if (isKnown) used.add(fingerprint);
    if (!isKnown || isLocked(ruleId)) {
      messages.push(message);
      continue;
    }
    silenced.push({ ...message, suppressions: [{ kind: 'file', justification: '' }] });
  }
  const stale = Object.keys(known).filter((fingerprint) => !used.has(fingerprint));
  if (silenced.length === 0) return { result, stale };
  const hidden = new Set(silenced.map(verdictKey));
  const verdicts = result.verdicts.map((verdict) => (hidden.has(verdictKey(verdict)) ? ({ ...verdict, verdict: 'suppressed' } as const) : verdict));
  return { result: { ...withMessages(result, messages, [...result.suppressedMessages, ...silenced]), verdicts }, stale };
}

/** The findings of a result that a baseline may know: errors of rules that are not locked, and, where rules are named, of these. */
export function baselineOf({ messages }: LintResult, isLocked: (ruleId: string) => boolean, ruleIds?: ReadonlySet<string>): KnownFindings {
  const findings = messages.flatMap(({ ruleId, severity, subject, fingerprint }): [string, string][] => {
    const isTaken = ruleId !== null && severity === 2 && fingerprint !== undefined && !isLocked(ruleId) && (ruleIds?.has(ruleId) ?? true);
    return isTaken ? [[fingerprint, `${ruleId} ${subject ?? ''}`]] : [];
  });
  return Object.fromEntries(findings.sort(([a], [b]) => compareText(a, b)));
}
