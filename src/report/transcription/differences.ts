import { compareText } from '../../engine/order.js';
import { type LintResult, type ReportedVerdict, verdictKey } from '../../engine/report.js';
import type { SourceFile } from '../../text/source-file.js';

/** What a rule says of a subject. */
export interface Outcome {
  readonly verdict: ReportedVerdict['verdict'];
  /** What it reports: "missing", "denied"; null for a pass. */
  readonly messageId: string | null;
}

/** A verdict of which only one of two documents knows, or on which they differ. */
export interface Difference {
  readonly ruleId: string;
  readonly subject: string;
  /** In the draft; null where it judges no such subject. */
  readonly draft: Outcome | null;
  readonly yaml: Outcome | null;
}

/** A difference with the words of the line on which the YAML is judged; empty where it judges no such subject. */
export interface PlacedDifference extends Difference {
  readonly words: string;
}

/** What a document is judged to be, with its text. */
export interface Judgement {
  readonly file: SourceFile;
  readonly result: Pick<LintResult, 'verdicts' | 'messages'>;
}

/** Outcomes by rule and subject. */
export type Outcomes = ReadonlyMap<string, Outcome & { readonly ruleId: string; readonly subject: string; readonly words: string }>;

/** What is judged in a document; a line is named by its words, for it moves. */
export function outcomesOf({ file, result: { verdicts, messages } }: Judgement): Outcomes {
  const reported = new Map(messages.map((message) => [verdictKey(message), message.messageId ?? null]));
  return new Map(verdicts.map((verdict) => [`${verdict.ruleId} ${nameOf(verdict, file)}`, { ruleId: verdict.ruleId, subject: verdict.subject, words: file.lineText(verdict.line).trim(), verdict: verdict.verdict, messageId: reported.get(verdictKey(verdict)) ?? null }]));
}

function nameOf({ subject, line, column }: ReportedVerdict, file: SourceFile): string {
  return subject.startsWith('line:') ? `line:${file.lineText(line).slice(column - 1).replace(/[\s"|\\]+/g, ' ').trim().slice(0, LINE_LENGTH)}` : subject;
}

const LINE_LENGTH = 24;

/** On what two documents differ, by the names of {@link outcomesOf}, in their order. */
export function differencesOf(draft: Outcomes, yaml: Outcomes): ReadonlyMap<string, PlacedDifference> {
  const names = [...new Set([...draft.keys(), ...yaml.keys()])].sort(compareText);
  return new Map(
    names.flatMap((name): [string, PlacedDifference][] => {
      const [own, other] = [draft.get(name), yaml.get(name)];
      const { ruleId, subject } = own ?? other ?? { ruleId: '', subject: '' };
      return own?.verdict === other?.verdict && own?.messageId === other?.messageId ? [] : [[name, { ruleId, subject, draft: outcome(own), yaml: outcome(other), words: other?.words ?? '' }]];
    }),
  );
}

function outcome(judged: Outcome | undefined): Outcome | null {
  return judged ? { verdict: judged.verdict, messageId: judged.messageId } : null;
}

/** "pass", "fail (denied)", "not judged". */
export function outcomeInWords(judged: Outcome | null): string {
  if (!judged) return 'not judged';
  return judged.messageId === null ? judged.verdict : `${judged.verdict} (${judged.messageId})`;
}
