import { foldSubject, hasFreeName } from './fold-subject.js';
import type { Label, LabelledDocument } from './labels.js';

/** How far from its label a report may stand where subjects have names in free text. */
const NEAR_LINES = 3;

/** One report of the linter. */
export interface Finding {
  readonly rule: string;
  readonly subject: string;
  readonly line: number;
  readonly message: string;
}

/** A report or a label that has no counterpart. */
export interface Mistake {
  readonly kind: 'missed' | 'false alarm';
  readonly document: string;
  readonly rule: string;
  readonly subject: string;
  readonly line: number;
  readonly note: string;
}

export interface Tally {
  readonly right: number;
  readonly alarms: number;
  readonly missed: number;
  /** Subjects labelled as passing. */
  readonly passes: number;
}

export interface DocumentScore {
  readonly tally: Tally;
  readonly mistakes: readonly Mistake[];
}

/** Compares what was found in a document with what was labelled, for one rule. */
export function scoreDocument(document: LabelledDocument, rule: string, findings: readonly Finding[]): DocumentScore {
  const labels = document.labels.filter((label) => label.rule === rule);
  const fails = labels.filter(({ verdict }) => verdict === 'fail');
  const debatable = labels.filter(({ verdict }) => verdict === 'debatable');
  const reports = onePerSubject(findings.filter((finding) => finding.rule === rule));

  const bySubject = pair(fails, reports, isSameSubject);
  const byLine = pair(bySubject.labels, bySubject.findings, isNear);
  const alarms = byLine.findings.filter((finding) => !debatable.some((label) => isSameSubject(label, finding) || isNear(label, finding)));
  return {
    tally: {
      right: fails.length - byLine.labels.length,
      alarms: alarms.length,
      missed: byLine.labels.length,
      passes: labels.filter(({ verdict }) => verdict === 'pass').length,
    },
    mistakes: [
      ...byLine.labels.map((label) => missed(document.name, label)),
      ...alarms.map(({ subject, line, message }): Mistake => ({ kind: 'false alarm', document: document.name, rule, subject, line, note: message })),
    ],
  };
}

function onePerSubject(findings: readonly Finding[]): Finding[] {
  const bySubject = new Map<string, Finding>();
  for (const finding of findings) {
    const key = foldSubject(finding.subject);
    if (!bySubject.has(key)) bySubject.set(key, finding);
  }
  return [...bySubject.values()];
}

/** Takes each label together with the first finding that is the same, and returns what is left. */
function pair(labels: readonly Label[], findings: readonly Finding[], isSame: (label: Label, finding: Finding) => boolean): { labels: Label[]; findings: Finding[] } {
  const rest = new Set(findings);
  const alone = labels.filter((label) => {
    const hit = [...rest].find((finding) => isSame(label, finding));
    return !hit || !rest.delete(hit);
  });
  return { labels: alone, findings: [...rest] };
}

function isSameSubject(label: Label, finding: Finding): boolean {
  return foldSubject(label.subject) === foldSubject(finding.subject);
}

function isNear(label: Label, finding: Finding): boolean {
  if (!label.line || !finding.line || Math.abs(label.line - finding.line) > NEAR_LINES) return false;
  return hasFreeName(label.subject) && hasFreeName(finding.subject);
}

function missed(document: string, { rule, subject, line, reason, quote }: Label): Mistake {
  return { kind: 'missed', document, rule, subject, line: line ?? 0, note: [reason, quote].filter(Boolean).join(' ') };
}
