import type { Settings } from '../config/settings.js';
import type { Evidence } from '../model/claim.js';
import type { Model, Subject, SubjectId } from '../model/model.js';
import type { TeamSchema } from '../model/team-schema.js';
import type { Rule, Verdict } from '../rule/rule.js';
import { excerpt } from '../text/excerpt.js';
import type { NamedPosition, SourceFile, Span } from '../text/source-file.js';
import { fingerprintOf } from './fingerprint.js';
import { fillTemplate } from './message.js';
import type { LintMessage, ReportedEvidence, ReportedVerdict } from './report.js';

const QUOTE_LENGTH = 160;

/** A verdict as it is reported; a fail has its message. */
export interface Judged {
  readonly verdict: ReportedVerdict;
  readonly message: LintMessage | null;
  /** Subjects of other rules that its words are about. */
  readonly concerns?: readonly SubjectId[];
}

export interface Judgements {
  readonly judged: readonly Judged[];
  /** Rules that are on and found nothing to judge. */
  readonly withoutSubject: readonly string[];
  /** Milliseconds by rule; zero without a clock. */
  readonly times: Readonly<Record<string, { readonly total: number }>>;
}

/**
 * Runs all rules that are on over a model.
 * @param relativePath part of the fingerprints
 * @param clock milliseconds since any moment, to time the rules
 * @param teamSchema what the team demands besides
 */
export function judge(model: Model, file: SourceFile, relativePath: string, rules: readonly Rule[], settings: Settings, clock: () => number, teamSchema: TeamSchema | null = null): Judgements {
  const reporter = new Reporter(file, relativePath);
  const judged: Judged[] = [];
  const withoutSubject: string[] = [];
  const times: Record<string, { total: number }> = {};
  for (const rule of rules) {
    const setting = settings.rules.get(rule.id);
    if (!setting || setting.severity === 'off') continue;
    const started = clock();
    const judgements = rule.judge({
      model,
      options: setting.options,
      teamSchema,
      quote: (span) => quotedWords(file, span),
      line: (span) => file.lineName(span.start),
    });
    const severity = setting.severity === 'error' ? 2 : 1;
    const bySubject = new Map<string, Judged>();
    for (const { subject, verdict } of judgements) {
      const earlier = bySubject.get(subject.id);
      if (earlier && (earlier.message || verdict.outcome === 'pass')) continue;
      bySubject.set(subject.id, reporter.judged(rule, subject, verdict, severity));
    }
    judged.push(...bySubject.values());
    if (bySubject.size === 0) {
      withoutSubject.push(rule.id);
      if (rule.gate && settings.requireSubjects) judged.push(reporter.withoutSubject(rule));
    }
    times[rule.id] = { total: clock() - started };
  }
  return { judged: withoutYielded(judged, rules), withoutSubject, times };
}

/** Leaves out what rules that yield report where another rule has spoken: of the same line, be it in its evidence, or of what it concerns. */
function withoutYielded(judged: readonly Judged[], rules: readonly Rule[]): readonly Judged[] {
  const yielding = new Set(rules.filter((rule) => rule.yields).map(({ id }) => id));
  const isYielding = ({ message }: Judged): boolean => message !== null && message.ruleId !== null && yielding.has(message.ruleId);
  if (!judged.some(isYielding)) return judged;
  const spoken = judged.filter((each) => !isYielding(each)).flatMap(({ message }) => message ?? []);
  const lines = new Set(spoken.flatMap((message) => [lineOf(message), ...(message.evidence ?? []).map(lineOf)]));
  const subjects = new Set(spoken.map(({ subject }) => subject));
  return judged.filter((each) => !isYielding(each) || !((each.message && lines.has(lineOf(each.message))) || each.concerns?.some((subject) => subjects.has(subject))));
}

function lineOf({ filePath, line }: NamedPosition): string {
  return `${String(line)} ${filePath ?? ''}`;
}

/** Turns spans into lines and columns, and verdicts into messages. */
class Reporter {
  readonly #file: SourceFile;
  readonly #relativePath: string;

  constructor(file: SourceFile, relativePath: string) {
    this.#file = file;
    this.#relativePath = relativePath;
  }

  judged(rule: Rule, subject: Subject, verdict: Verdict, severity: 1 | 2): Judged {
    const start = this.#file.positionAt(verdict.at.start);
    const evidence = verdict.evidence.map((words) => this.#evidence(words));
    const reported: ReportedVerdict = { ruleId: rule.id, subject: subject.id, verdict: verdict.outcome, ...start, evidence };
    if (verdict.outcome === 'pass') return { verdict: reported, message: null };
    const end = this.#file.endPositionAt(verdict.at.end);
    const message: LintMessage = {
      ruleId: rule.id,
      severity,
      message: fillTemplate(rule.messages[verdict.messageId] ?? verdict.messageId, verdict.data),
      ...start,
      messageId: verdict.messageId,
      endLine: end.line,
      endColumn: end.column,
      subject: subject.id,
      evidence,
      fingerprint: fingerprintOf(rule.id, subject.id, this.#relativePath),
    };
    return { verdict: reported, message, ...(verdict.concerns ? { concerns: verdict.concerns } : {}) };
  }

  /** A draft can pass a gate by leaving the section out: the demand that it does not. Always an error. */
  withoutSubject(rule: Rule): Judged {
    const verdict: ReportedVerdict = { ruleId: rule.id, subject: 'document', verdict: 'fail', line: 1, column: 1, evidence: [] };
    const message: LintMessage = {
      ruleId: rule.id,
      severity: 2,
      message: `The document declares nothing that ${rule.id} could judge. Declare it, or turn the rule off where the design needs none of it.`,
      line: 1,
      column: 1,
      messageId: 'noSubject',
      endLine: 1,
      endColumn: 1,
      subject: 'document',
      evidence: [],
      fingerprint: fingerprintOf(rule.id, 'document', this.#relativePath),
    };
    return { verdict, message };
  }

  #evidence({ span, stance }: Evidence): ReportedEvidence {
    return { ...this.#file.positionAt(this.#file.originOf(span).start), quote: excerpt(this.#file.slice(span), QUOTE_LENGTH), stance };
  }
}

/** The words of a span as messages quote them; where it begins or ends within code, with the other mark of the code. */
function quotedWords(file: SourceFile, { start, end }: Span): string {
  const words = excerpt(file.slice({ start, end }));
  if (words.split('`').length % 2 === 1) return words;
  if (start > 0 && file.slice({ start: start - 1, end: start }) === '`') return `\`${words}`;
  return file.slice({ start: end, end: end + 1 }) === '`' && !words.endsWith('…') ? `${words}\`` : words;
}
