import type { LintResult } from '../engine/report.js';
import type { Rule, RuleDocs } from '../rule/rule.js';

/** What a formatter may know of a rule besides its id; `docs.description`, `docs.url` and `messages` are ESLint's. */
export interface RuleMeta extends Omit<Rule, 'id' | 'judge' | 'docs'> {
  readonly docs: RuleDocs & { readonly description: string; readonly url: string };
}

/** What a formatter knows besides the results; the first four are ESLint's. */
export interface FormatContext {
  /** Absolute. */
  readonly cwd: string;
  /** By rule id. */
  readonly rulesMeta: Readonly<Record<string, RuleMeta>>;
  readonly maxWarningsExceeded?: { readonly maxWarnings: number; readonly foundWarnings: number };
  /** Whether to write colours (escape sequences of a terminal). */
  readonly color?: boolean;
  /** Whether to show the lines of the document below each finding. */
  readonly codeFrame?: boolean;
  /** The version of spec-lint. */
  readonly version?: string;
  /** Rules that are on and found nothing to judge, by document. */
  readonly withoutSubjects?: readonly { readonly filePath: string; readonly ruleIds: readonly string[] }[];
}

/** What results hold only where a format asks for it: the model as understood, and the text also of documents without findings. */
export type ResultPart = 'model' | 'source';

/** Turns results into the text of a report; the empty string where there is nothing to say. */
export interface Formatter {
  (results: readonly LintResult[], context: FormatContext): string;
  readonly needs?: readonly ResultPart[];
}
