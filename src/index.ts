/**
 * spec-lint as a library.
 *
 * ```ts
 * import { lintText } from 'spec-lint';
 *
 * const { messages, verdicts } = await lintText(draft, { filePath: 'ARCHITECTURE.md', preset: 'gate' });
 * ```
 */
export { rules } from '../rules/index.js';
export type { Config, RuleSettings } from './config/generated/config.js';
export type { Preset } from './config/presets.js';
export type { RuleSetting, Settings } from './config/settings.js';
export { UserError } from './config/user-error.js';
export type { ChangedVerdict, Changes } from './engine/changes.js';
export type { LintMessage, LintResult, LintStats, ReportedEvidence, ReportedVerdict, SuppressedMessage, Suppression } from './engine/report.js';
export type { DocumentFormat } from './parse/document-format.js';
export { lintFiles, type LintOutcome } from './library/lint-files.js';
export { lintText, type LintTextOptions, lintTextsTogether, type NamedText } from './library/lint-text.js';
export type { LintOptions } from './library/options.js';
export { isDocument, type LintFilesOptions, settingsForFile } from './library/search.js';
export { type Draft, transcribeDraft } from './library/transcribe-draft.js';
export type { Claim, Evidence, Facet, Nearness, Stance } from './model/claim.js';
export { claimsOf } from './model/model.js';
export type { Endpoint, EnvVariable, Model, Subject, SubjectId, Table } from './model/model.js';
export type { ModelJson } from './report/model-json.js';
export type { Difference, Outcome } from './report/transcription/differences.js';
export type { Transcription } from './report/transcription/transcribe.js';
export { defineRule } from './rule/rule.js';
export type { OptionsSchema, Rule, RuleContext, RuleDefinition, RuleDocs, Severity, Verdict } from './rule/rule.js';
export { weigh, type Weighed } from './rule/weigh.js';
