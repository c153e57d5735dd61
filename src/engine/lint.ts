import type { Settings } from '../config/settings.js';
import { buildModel } from '../extract/build-model.js';
import type { Model } from '../model/model.js';
import type { TeamSchema } from '../model/team-schema.js';
import type { Document } from '../parse/document.js';
import type { Rule, Severity } from '../rule/rule.js';
import { changesBetween, deletedFailures } from './changes.js';
import { type Judged, judge } from './judge.js';
import { compareText, comparePlaces } from './order.js';
import { type LintedDocument, type LintMessage, type LintResult, type LintStats, type Report, type ReportedVerdict, resultOf } from './report.js';
import { parsingError, refusalOf } from './refuse.js';
import { suppress } from './suppress.js';

/** One document to lint. */
export interface LintInput {
  readonly document: Document;
  /** What was understood of it, where somebody has asked before. */
  readonly model?: Model;
  /** Its path from the directory of the run, with `/` between the parts: part of the fingerprints. */
  readonly relativePath: string;
  readonly settings: Settings;
  /** The schema that the settings name, if they do. */
  readonly teamSchema?: TeamSchema | null;
  /** The verdicts on another draft of the document, to compare with. */
  readonly base?: readonly ReportedVerdict[];
  /** Milliseconds that reading its syntax took, for the statistics. */
  readonly parseTime?: number;
}

/** What holds for the whole run. */
export interface LintRun {
  /** The day as `2027-01-31`, for directives that expire. */
  readonly today: string;
  /** False: suppression directives are plain comments. */
  readonly inlineConfig: boolean;
  /** How directives that suppress nothing are reported. */
  readonly unusedDirectives: Severity;
  /** Adds the text also of documents without findings. */
  readonly source?: boolean;
  /** Milliseconds since any moment; given only where times are wanted. */
  readonly clock?: () => number;
}

/** Lints documents. The same input gives the same report, in whatever order the documents come. */
export function lint(inputs: readonly LintInput[], rules: readonly Rule[], run: LintRun): Report {
  const documents = inputs.map((input) => lintDocument(input, rules, run));
  return { documents: documents.sort((a, b) => compareText(a.result.filePath, b.result.filePath)) };
}

/** Lints one document. */
export function lintDocument(input: LintInput, builtIn: readonly Rule[], run: LintRun): LintedDocument {
  const clock = run.clock ?? (() => 0);
  const { document, relativePath, settings } = input;
  const rules = [...builtIn, ...settings.ownRules];
  const started = clock();
  const model = input.model ?? buildModel(document, settings.lexicon);
  const extracted = clock();
  const refusal = refusalOf(document, model);
  if (refusal) return { result: assemble({ ...document, comments: [] }, [], settings, run, null, refusal), model, file: document.file, withoutSubject: [] };
  const { judged, withoutSubject, times } = judge(model, document.file, relativePath, rules, settings, clock, input.teamSchema ?? null);
  const stats = run.clock ? statsOf((input.parseTime ?? 0) + extracted - started, times) : null;
  const { base } = input;
  const deleted = base ? deletedFailures(base, judged, model, gateSeverity(rules, settings), relativePath) : [];
  const result = assemble(document, [...judged, ...deleted], settings, run, stats);
  return { result: base ? { ...result, changes: changesBetween(base, result.verdicts, deleted) } : result, model, file: document.file, withoutSubject };
}

/** The severities of the gate rules that are on. */
function gateSeverity(rules: readonly Rule[], settings: Settings): (ruleId: string) => 1 | 2 | null {
  const gate = new Set(rules.filter((rule) => rule.gate).map(({ id }) => id));
  return (ruleId) => {
    const severity = gate.has(ruleId) ? (settings.rules.get(ruleId)?.severity ?? 'off') : 'off';
    return severity === 'off' ? null : severity === 'error' ? 2 : 1;
  };
}

/** The result for one document of what was judged in it. */
export function assemble(document: Document, judged: readonly Judged[], settings: Settings, run: LintRun, stats: LintStats | null, refusal: LintMessage | null = null): LintResult {
  const { file } = document;
  const found = judged.flatMap(({ message }) => message ?? []);
  const { messages, suppressedMessages } = run.inlineConfig
    ? suppress(found, document.comments, file, { settings, today: run.today, unused: run.unusedDirectives })
    : { messages: found, suppressedMessages: [] };
  const all = [...(refusal ? [refusal] : syntaxProblems(document)), ...messages].sort(comparePlaces);
  const silenced = new Set(suppressedMessages.map(({ fingerprint }) => fingerprint));
  const verdicts = judged.map(({ verdict, message }) => (message && silenced.has(message.fingerprint) ? ({ ...verdict, verdict: 'suppressed' } as const) : verdict));
  const { usedDeprecatedRules, ...counted } = resultOf(file.path, all, [...suppressedMessages].sort(comparePlaces));
  return {
    ...counted,
    ...(all.length > 0 || run.source ? { source: file.original } : {}),
    ...(stats ? { stats } : {}),
    usedDeprecatedRules,
    verdicts: verdicts.sort(comparePlaces),
  };
}

function syntaxProblems(document: Document): LintMessage[] {
  return document.problems.map((problem) => parsingError(document, problem));
}

/** What took how long, in milliseconds. */
export function statsOf(parse: number, rules: Readonly<Record<string, { readonly total: number }>>): LintStats {
  const total = Object.values(rules).reduce((sum, rule) => sum + rule.total, parse);
  return { times: { passes: [{ parse: { total: parse }, rules, fix: { total: 0 }, total }] }, fixPasses: 0 };
}
