// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.

export type Severity = 'off' | 'warn' | 'error' | 0 | 1 | 2;
export type RuleId =
  'rls-per-table' | 'named-auth-per-post' | 'worker-auth' | 'rate-limit-per-paid-call' | 'env-vars-listed' | 'ai-call-timeout';
export type Count = number;
export type Words = string[];

/**
 * Configuration of spec-lint (spec-lint.config.yaml).
 */
export interface Config {
  /**
   * For editors.
   */
  $schema?: string;
  /**
   * Presets (gate, recommended, strict) or relative paths of other configuration files, later ones over earlier ones. Without it: recommended.
   */
  extends?: string | string[];
  /**
   * Globs of further documents that a directory is searched for.
   */
  files?: string[];
  /**
   * Globs of files that are not linted.
   */
  ignores?: string[];
  rules?: RuleSettings;
  /**
   * Settings for some of the files; later entries win.
   */
  overrides?: Override[];
  /**
   * Rules that no directive in a document suppresses.
   */
  lock?: RuleId[];
  /**
   * How many findings the directives of one document may suppress: of all rules together, or by rule.
   */
  maxSuppressions?:
    | Count
    | {
        [k: string]: Count;
      };
  /**
   * A gate rule that finds nothing to judge in a document fails. On in strict.
   */
  requireSubjects?: boolean;
  /**
   * Paid or AI services that spec-lint does not know.
   */
  providers?: Provider[];
  /**
   * Names of auth mechanisms and guards of one's own, e.g. requireStaff or x-acme-signature.
   */
  authMechanisms?: string[];
  /**
   * Columns that name a person or a tenant, e.g. member_no.
   */
  userColumns?: string[];
  /**
   * Further headings under which the six sections of a document stand.
   */
  sections?: {
    systemArchitecture?: Words;
    services?: Words;
    apiEndpoints?: Words;
    dataFlow?: Words;
    infrastructure?: Words;
    technicalRisks?: Words;
  };
}
/**
 * A severity by rule: off, warn or error, or [severity, options].
 */
export interface RuleSettings {
  /**
   * Reports tables with user data for which the draft does not state both that row level security is enabled and a policy that says who may reach which rows.
   */
  'rls-per-table'?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          /**
           * Accept a stated ownership check in application code in place of row level security.
           */
          acceptOwnershipChecks?: boolean;
        }
      ];
  /**
   * Reports writing endpoints whose caller does not have to prove who he is by a mechanism with a name.
   */
  'named-auth-per-post'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports endpoints that a cron, a queue, a webhook sender or an operator calls without a named auth mechanism.
   */
  'worker-auth'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports endpoints that call a paid external API and have no rate limit with an amount and a window.
   */
  'rate-limit-per-paid-call'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports environment variables that the document uses and its list of environment variables does not name, and a missing list.
   */
  'env-vars-listed'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports AI calls whose caller waits without a bound, a mechanism that ends the wait and JSON 504 on timeout.
   */
  'ai-call-timeout'?:
    | Severity
    | [Severity]
    | [
        Severity,
        {
          /**
           * The longest accepted wait for an AI model, in seconds.
           */
          maxSeconds?: number;
        }
      ];
}
export interface Override {
  /**
   * Globs, from the directory of this configuration file.
   */
  files: string[];
  /**
   * Globs of files that are left out.
   */
  ignores?: string[];
  rules?: RuleSettings;
}
export interface Provider {
  name: string;
  /**
   * Host names of its API.
   */
  hosts?: string[];
  /**
   * Names of its environment variables.
   */
  env?: string[];
  /**
   * Each call costs money (the default).
   */
  paid?: boolean;
  /**
   * It is an AI model.
   */
  ai?: boolean;
}
