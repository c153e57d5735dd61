// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.

/**
 * Globs of further documents that a directory is searched for.
 */
export type Globs = string[];
/**
 * Globs of files that are not linted.
 */
export type Globs1 = string[];
/**
 * Globs, from the directory of this configuration file.
 */
export type Globs2 = string[];
/**
 * Globs of files that are left out.
 */
export type Globs3 = string[];
export type RuleId = string;
/**
 * Rules that no directive in a document suppresses.
 */
export type RuleIds = RuleId[];
export type Count = number;
/**
 * Host names of its API.
 */
export type Words = string[];
/**
 * Names of its environment variables.
 */
export type Words1 = string[];
/**
 * Names of auth mechanisms and guards of one's own, e.g. requireStaff or x-acme-signature.
 */
export type Words2 = string[];
/**
 * Columns that name a person or a tenant, e.g. member_no.
 */
export type Words3 = string[];
export type Words4 = string[];

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
  files?: Globs;
  ignores?: Globs1;
  rules?: RuleSettings;
  /**
   * Settings for some of the files; later entries win.
   */
  overrides?: Override[];
  lock?: RuleIds;
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
  authMechanisms?: Words2;
  userColumns?: Words3;
  /**
   * Further headings under which the six sections of a document stand.
   */
  sections?: {
    systemArchitecture?: Words4;
    services?: Words4;
    apiEndpoints?: Words4;
    dataFlow?: Words4;
    infrastructure?: Words4;
    technicalRisks?: Words4;
  };
}
/**
 * A severity by rule: off, warn or error, or [severity, options].
 */
export interface RuleSettings {}
export interface Override {
  files: Globs2;
  ignores?: Globs3;
  rules?: RuleSettings;
}
export interface Provider {
  name: string;
  hosts?: Words;
  env?: Words1;
  /**
   * Each call costs money (the default).
   */
  paid?: boolean;
  /**
   * It is an AI model.
   */
  ai?: boolean;
}
