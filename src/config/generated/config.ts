// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.

export type Severity = 'off' | 'warn' | 'error' | 0 | 1 | 2;
export type RuleId =
  | 'rls-per-table'
  | 'named-auth-per-post'
  | 'worker-auth'
  | 'rate-limit-per-paid-call'
  | 'env-vars-listed'
  | 'ai-call-timeout'
  | 'url-id-lookup'
  | 'page-rehydration'
  | 'heavy-read-strategy'
  | 'full-scope-aggregates'
  | 'backfill-termination'
  | 'session-id-origin'
  | 'simulator-idempotency'
  | 'north-star-comparison'
  | 'metric-verifiability'
  | 'telemetry-not-awaited'
  | 'write-atomicity'
  | 'fan-out-status-contract'
  | 'input-column-mapping'
  | 'enum-validation'
  | 'schema'
  | 'no-placeholder'
  | 'critical-questions'
  | 'simple-architecture'
  | 'no-undeclared-endpoint'
  | 'no-undeclared-table'
  | 'provider-key-listed'
  | 'no-unused-env-var';
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
   * A JSON Schema (2020-12, as JSON or YAML) of what the team demands of its architectures besides, from the directory of this configuration file.
   */
  schema?: string;
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
  /**
   * Rules of one's own.
   */
  customRules?: CustomRule[];
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
  /**
   * Reports endpoints and pages whose URL carries an id, where the document does not say which column equals it, or takes the user's latest record instead.
   */
  'url-id-lookup'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports dashboards, reports and linked pages without a read path for their first load.
   */
  'page-rehydration'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports authenticated reads over many rows without pagination, a cap, a window, a limit, precomputation or an accepted risk.
   */
  'heavy-read-strategy'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports totals and headline numbers that are added up from a limited list, and totals of money with no computation stated.
   */
  'full-scope-aggregates'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports batch repairs and backfills without a cursor that only moves forward, or without a way out for rows that cannot be processed.
   */
  'backfill-termination'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports session and correlation ids that are not generated before what they tie together.
   */
  'session-id-origin'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports tools that fire write-once events and would fire them again after a reload.
   */
  'simulator-idempotency'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports figures of an experiment that do not show test and control as separate values.
   */
  'north-star-comparison'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports success metrics whose counted act nothing records.
   */
  'metric-verifiability'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports routes that wait for telemetry before they answer.
   */
  'telemetry-not-awaited'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports actions that write a parent record and its children without saying that a failure of one undoes the other.
   */
  'write-atomicity'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports workers that a master calls over HTTP whose failure is not told by a non-2xx status.
   */
  'fan-out-status-contract'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports fields that users fill in and the product keeps for which the draft names no column with type and nullability.
   */
  'input-column-mapping'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports inputs that store one of a closed set of values without all three guards: a control that permits no other, an HTTP 4xx on any other, and a CHECK constraint or enum type.
   */
  'enum-validation'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports sections of an architecture that are missing or empty, endpoints without purpose, input or output, and services without a responsibility.
   */
  schema?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports words that stand where an answer belongs (TBD, TODO, "to be decided", ???) and open questions that nobody answers.
   */
  'no-placeholder'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports architectures that do not answer the four questions: the most fragile point, an assumption that could be wrong, what breaks first at 10x, a simpler alternative.
   */
  'critical-questions'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports heavy machinery (microservices, Kubernetes, Kafka, service mesh, event sourcing, CQRS, sharding, multi-region) in a first version that gives no reason why it is required.
   */
  'simple-architecture'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports endpoints that the text names (data flow, jobs, diagrams, answers) and that the list of endpoints does not declare.
   */
  'no-undeclared-endpoint'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports tables that queries, policies, endpoints or the data flow name and that the schema does not declare.
   */
  'no-undeclared-table'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports services that the system calls and for which the list of environment variables names no variable.
   */
  'provider-key-listed'?: Severity | [Severity] | [Severity, {}];
  /**
   * Reports variables of the list of environment variables that nothing in the document uses, by name or by the service they belong to.
   */
  'no-unused-env-var'?: Severity | [Severity] | [Severity, {}];
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
/**
 * A rule of one's own: what has to be said, or must not be said, of each subject. It asks for a statement, not for words: one that is negated, put off or left open does not count.
 */
export interface CustomRule {
  /**
   * The name of the rule in reports, suppressions and rules, e.g. acme/owner-per-table.
   */
  id: string;
  /**
   * What it judges.
   */
  for: 'tables' | 'endpoints' | 'variables' | 'document';
  /**
   * Only some of them.
   */
  where?: {
    /**
     * Only those with one of these names; * stands for anything.
     */
    names?: string[];
    /**
     * All but those with one of these names; * stands for anything.
     */
    notNames?: string[];
    /**
     * Only endpoints with one of these methods, e.g. POST.
     */
    methods?: string[];
    /**
     * Only endpoints that call a paid service, or an AI model.
     */
    calls?: 'paid' | 'ai';
  };
  /**
   * One of these wordings has to be stated of the subject; % at the end stands for the rest of a word.
   */
  require?: string[];
  /**
   * None of these wordings may be stated of the subject.
   */
  forbid?: string[];
  /**
   * This has to be stated of the subject, as the built-in rules understand it.
   */
  claim?: 'auth' | 'rateLimit' | 'timeout' | 'rls' | 'policy';
  /**
   * What is reported: {{name}}, {{quote}} and {{line}} are filled in.
   */
  message: string;
  /**
   * The incident that the rule prevents, for spec-lint explain.
   */
  why?: string;
  /**
   * error unless it is said otherwise.
   */
  severity?: 'off' | 'warn' | 'error' | 0 | 1 | 2;
}
