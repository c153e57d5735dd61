import type { CustomRule } from './generated/config.js';
import type { Lexicon } from '../model/lexicon.js';
import type { Rule, Severity } from '../rule/rule.js';

export interface RuleSetting {
  readonly severity: Severity;
  /** Complete: defaults of the rule are filled in. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What the configuration says for one document. */
export interface Settings {
  /** A setting for every known rule, by id. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Rules that no directive suppresses. */
  readonly lock: ReadonlySet<string>;
  /** How many findings directives may suppress in one document: of all rules together, or by rule. */
  readonly maxSuppressions: number | Readonly<Record<string, number>> | null;
  /** A gate rule that finds no subject in the document fails. */
  readonly requireSubjects: boolean;
  readonly lexicon: Lexicon;
  /** Rules of one's own as the configuration defines them. */
  readonly customRules: readonly CustomRule[];
  /** Rules that are not built in: of the configuration, and of plugins. */
  readonly ownRules: readonly Rule[];
  /** The file of the schema that the team demands of its architectures besides, absolute; null for none. */
  readonly schema: string | null;
}
