import type { LintResult } from '../engine/report.js';

/** What a formatter may say of a rule besides its id. */
export interface RuleMeta {
  readonly summary: string;
  readonly item: string;
}

/** What a formatter knows besides the results; the first three are ESLint's. */
export interface FormatContext {
  /** Absolute. */
  readonly cwd: string;
  /** By rule id. */
  readonly rulesMeta: Readonly<Record<string, RuleMeta>>;
  readonly maxWarningsExceeded?: { readonly maxWarnings: number; readonly foundWarnings: number };
  /** Whether to write colours (escape sequences of a terminal). */
  readonly color?: boolean;
}

/** Turns results into the text of a report; the empty string where there is nothing to say. */
export type Formatter = (results: readonly LintResult[], context: FormatContext) => string;
