import type { Stance } from '../model/claim.js';
import type { Model, SubjectId } from '../model/model.js';
import type { NamedPosition, SourceFile } from '../text/source-file.js';
import type { Changes } from './changes.js';

/** Words that a verdict rests on, with their place. */
export interface ReportedEvidence extends NamedPosition {
  readonly line: number;
  readonly column: number;
  readonly quote: string;
  readonly stance: Stance;
}

/** One finding, with ESLint's fields and four of our own. Lines and columns start at 1; the end is exclusive. */
export interface LintMessage {
  /** null for what no rule reports: syntax errors and suppression directives. */
  readonly ruleId: string | null;
  readonly severity: 1 | 2;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly messageId?: string;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** Set where the file could not be read as what it is. */
  readonly fatal?: true;
  readonly subject?: SubjectId;
  readonly evidence?: readonly ReportedEvidence[];
  /** Names the finding across re-drafts: it does not depend on where the finding stands. */
  readonly fingerprint?: string;
}

export interface Suppression {
  /** `directive`: a comment in the document; `file`: the baseline. */
  readonly kind: 'directive' | 'file';
  /** The reason of the directive; empty for what the baseline knows. */
  readonly justification: string;
}

export interface SuppressedMessage extends LintMessage {
  readonly suppressions: readonly Suppression[];
}

/** What a rule says of one subject; passes too. */
export interface ReportedVerdict {
  readonly ruleId: string;
  readonly subject: SubjectId;
  readonly verdict: 'pass' | 'fail' | 'suppressed';
  readonly line: number;
  readonly column: number;
  readonly evidence: readonly ReportedEvidence[];
}

/** The same for a verdict and for the message that reports it. */
export function verdictKey({ ruleId, subject }: Pick<LintMessage, 'ruleId' | 'subject'>): string {
  return `${ruleId ?? ''} ${subject ?? ''}`;
}

/** Times in milliseconds, in the shape of ESLint's `stats`. */
export interface LintStats {
  readonly times: {
    readonly passes: readonly {
      readonly parse: { readonly total: number };
      readonly rules: Readonly<Record<string, { readonly total: number }>>;
      readonly fix: { readonly total: number };
      readonly total: number;
    }[];
  };
  readonly fixPasses: number;
}

/** The result for one document: an element of the JSON output, field for field. */
export interface LintResult {
  /** Absolute; `<text>` for text without a name. */
  readonly filePath: string;
  readonly messages: readonly LintMessage[];
  readonly suppressedMessages: readonly SuppressedMessage[];
  readonly errorCount: number;
  readonly fatalErrorCount: number;
  readonly warningCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  /** The text as given, only where there are messages. */
  readonly source?: string;
  readonly stats?: LintStats;
  /** The model as the document was understood (see src/report/model-json.ts), only on demand. */
  readonly model?: unknown;
  readonly usedDeprecatedRules: readonly never[];
  readonly verdicts: readonly ReportedVerdict[];
  /** What became of the verdicts of another draft, where one was given to compare with. */
  readonly changes?: Changes;
}

/** One document with everything that was learnt about it. */
export interface LintedDocument {
  readonly result: LintResult;
  readonly model: Model;
  /** The text in which the places of the model lie: the document's own, or that of all documents that tell it together. */
  readonly file: SourceFile;
  /** Rules that are on and found nothing in the document to judge. */
  readonly withoutSubject: readonly string[];
}

/** All documents of a run, sorted by path. */
export interface Report {
  readonly documents: readonly LintedDocument[];
}

/** A result for a file that was not linted, with one message that says why (ESLint's ignored files). */
export function unlintedResult(filePath: string, message: string): LintResult {
  return { ...resultOf(filePath, [{ ruleId: null, severity: 1, message, line: 0, column: 0 }], []), verdicts: [] };
}

/** A result with other messages, by which it is counted anew; its source stays only where there are messages. */
export function withMessages(result: LintResult, messages: readonly LintMessage[], suppressedMessages: readonly SuppressedMessage[]): LintResult {
  const { source, stats, verdicts, changes, model } = result;
  const { usedDeprecatedRules, ...counted } = resultOf(result.filePath, messages, suppressedMessages);
  return {
    ...counted,
    ...(source !== undefined && messages.length > 0 ? { source } : {}),
    ...(stats ? { stats } : {}),
    usedDeprecatedRules,
    verdicts,
    ...(changes ? { changes } : {}),
    ...(model === undefined ? {} : { model }),
  };
}

/** The counted part of a result. */
export function resultOf(
  filePath: string,
  messages: readonly LintMessage[],
  suppressedMessages: readonly SuppressedMessage[],
): Omit<LintResult, 'verdicts'> {
  const errors = messages.filter((message) => message.severity === 2);
  return {
    filePath,
    messages,
    suppressedMessages,
    errorCount: errors.length,
    fatalErrorCount: errors.filter((message) => message.fatal).length,
    warningCount: messages.length - errors.length,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    usedDeprecatedRules: [],
  };
}
