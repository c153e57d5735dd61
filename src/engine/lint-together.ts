import { buildModel } from '../extract/build-model.js';
import { isInterface, joinDocuments } from '../parse/join.js';
import type { Rule } from '../rule/rule.js';
import type { NamedPosition } from '../text/source-file.js';
import { fingerprintOf } from './fingerprint.js';
import { type Judged, judge } from './judge.js';
import { assemble, type LintInput, type LintRun, statsOf } from './lint.js';
import { compareText } from './order.js';
import type { LintedDocument, LintMessage, Report, ReportedEvidence, ReportedVerdict } from './report.js';

/**
 * Lints documents that together tell one architecture (a draft and the OpenAPI document of its endpoints): one model is read from all
 * of them, and each finding stands in its own file. The settings are those of the first document that is no mere interface, by path.
 */
export function lintTogether(inputs: readonly LintInput[], rules: readonly Rule[], run: LintRun): Report {
  const clock = run.clock ?? (() => 0);
  const ordered = [...inputs].sort((a, b) => Number(isInterface(a.document)) - Number(isInterface(b.document)) || compareText(a.relativePath, b.relativePath));
  const [main] = ordered;
  if (!main) return { documents: [] };
  const started = clock();
  const joined = joinDocuments(ordered.map(({ document, relativePath }) => ({ document, name: relativePath })));
  const model = buildModel(joined, main.settings.lexicon);
  const extracted = clock();
  const { judged, withoutSubject, times } = judge(model, joined.file, main.relativePath, [...rules, ...main.settings.ownRules], main.settings, clock, main.teamSchema ?? null);
  const parseTime = ordered.reduce((sum, input) => sum + (input.parseTime ?? 0), 0);
  const documents = ordered.map((input): LintedDocument => {
    const own = judged.filter(({ verdict }) => fileOf(verdict) === input.document.file.path).map((each) => inItsFile(each, input));
    const stats = run.clock && input === main ? statsOf(parseTime + extracted - started, times) : null;
    return { result: assemble(input.document, own, main.settings, run, stats), model, file: joined.file, withoutSubject: input === main ? withoutSubject : [] };
  });
  return { documents: documents.sort((a, b) => compareText(a.result.filePath, b.result.filePath)) };
}

/** A verdict without the name of the file in which it is reported, which only evidence from other files keeps. */
function inItsFile({ verdict, message, ...rest }: Judged, { document: { file }, relativePath }: LintInput): Judged {
  const evidence = verdict.evidence.map((words) => (fileOf(words) === file.path ? withoutFile(words) : words));
  const subject = verdict.subject.replace(` of ${relativePath}`, '');
  return {
    ...rest,
    verdict: { ...withoutFile(verdict), subject, evidence },
    message: message && { ...withoutFile(message), subject, evidence, fingerprint: fingerprintOf(verdict.ruleId, subject, relativePath) },
  };
}

function fileOf({ filePath }: NamedPosition): string | undefined {
  return filePath;
}

function withoutFile<Named extends LintMessage | ReportedVerdict | ReportedEvidence>(named: Named): Named {
  const { filePath: _, ...rest } = named as Named & NamedPosition;
  return rest as Named;
}
