import type { Artifact, Location, Log, PhysicalLocation, ReportingDescriptor, Result, Suppression } from 'sarif';
import type { LintMessage, LintResult, ReportedEvidence, SuppressedMessage } from '../engine/report.js';
import { formatOf } from '../parse/document-format.js';
import { printable, printableJson } from '../text/printable.js';
import type { Formatter, FormatContext, RuleMeta } from './formatter.js';
import { relativePathOf } from './relative-path.js';
import { ruleMarkdown } from './rule-markdown.js';

/** What is found outside all rules. */
const OTHERS: readonly ReportingDescriptor[] = [
  { id: 'syntax', shortDescription: { text: 'The document is not well formed.' }, defaultConfiguration: { level: 'error' } },
  { id: 'directive', shortDescription: { text: 'A suppression directive is wrong, without a reason, expired or unused.' }, defaultConfiguration: { level: 'warning' } },
];

/**
 * SARIF 2.1.0, as GitHub's code scanning wants it: paths relative to the directory of the run, all rules whether they reported
 * or not (so that a clean run closes alerts), fingerprints that survive moved lines, suppressed findings as such.
 */
export const formatSarif: Formatter = (results, context) => {
  const rules = [...Object.entries(context.rulesMeta).map(([id, meta]) => descriptorOf(id, meta)), ...OTHERS.map(withHelp)];
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'spec-lint', informationUri: 'https://www.npmjs.com/package/spec-lint', ...(context.version === undefined ? {} : { semanticVersion: context.version }), rules } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { description: { text: 'The directory of the run.' } } },
        artifacts: results.map((result) => artifactOf(result, context)),
        results: results.flatMap((result) => resultsOf(result, context).map((each) => ({ ...each, ruleIndex: indexOf.get(each.ruleId ?? '') ?? -1 }))),
      },
    ],
  };
  return printableJson(JSON.stringify(log, null, 2));
};

function descriptorOf(id: string, meta: RuleMeta): ReportingDescriptor {
  const { docs, gate, item, severity } = meta;
  return {
    id,
    name: id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: docs.summary },
    fullDescription: { text: docs.why },
    helpUri: docs.url,
    help: { text: `${docs.summary}\n\n${docs.why}`, markdown: ruleMarkdown({ ...meta, id }) },
    defaultConfiguration: { level: severity === 'error' ? 'error' : 'warning', enabled: severity !== 'off' },
    properties: { tags: ['architecture', ...(gate ? ['gate'] : []), item], 'problem.severity': severity === 'error' ? 'error' : 'warning' },
  };
}

function withHelp(rule: ReportingDescriptor): ReportingDescriptor {
  return { ...rule, help: { text: rule.shortDescription?.text ?? '' } };
}

function artifactOf({ filePath }: LintResult, context: FormatContext): Artifact {
  return { location: artifactLocation(filePath, context), sourceLanguage: formatOf(filePath) };
}

function resultsOf({ filePath, messages, suppressedMessages }: LintResult, context: FormatContext): Result[] {
  const reported = messages.map((message) => resultOf(filePath, message, context));
  const suppressed = suppressedMessages.map((message) => ({ ...resultOf(filePath, message, context), suppressions: suppressionsOf(message) }));
  return [...reported, ...suppressed];
}

function resultOf(filePath: string, message: LintMessage, context: FormatContext): Result {
  const { ruleId, severity, fatal, subject, evidence = [], fingerprint } = message;
  const related = evidence.filter(({ line, column }) => line !== message.line || column !== message.column);
  return {
    ruleId: ruleId === null ? (fatal ? 'syntax' : 'directive') : printable(ruleId),
    level: severity === 2 ? 'error' : 'warning',
    message: { text: printable(message.message) },
    locations: [{ physicalLocation: physicalLocation(filePath, message, context), ...(subject === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: printable(subject) }] }) }],
    ...(related.length > 0 ? { relatedLocations: related.map((words, index) => relatedLocation(filePath, words, index + 1, context)) } : {}),
    ...(fingerprint === undefined ? {} : { partialFingerprints: fingerprintsOf(fingerprint) }),
  };
}

/** What an alert is known by from run to run. The second name is the only one that GitHub's code scanning looks at; without it, GitHub takes the text of the line. */
function fingerprintsOf(fingerprint: string): Record<string, string> {
  return { 'specLintSubject/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` };
}

function physicalLocation(filePath: string, { line, column, endLine, endColumn }: LintMessage, context: FormatContext): PhysicalLocation {
  const artifact = { artifactLocation: artifactLocation(filePath, context) };
  // A message on the document as a whole has no place in it.
  if (line === 0) return artifact;
  return { ...artifact, region: { startLine: line, startColumn: column, endLine: endLine ?? line, ...(endColumn === undefined ? {} : { endColumn }) } };
}

function relatedLocation(filePath: string, { line, column, quote, stance }: ReportedEvidence, id: number, context: FormatContext): Location {
  return {
    id,
    message: { text: `${stance}: ${printable(quote)}` },
    physicalLocation: { artifactLocation: artifactLocation(filePath, context), region: { startLine: line, startColumn: column } },
  };
}

function suppressionsOf({ suppressions }: SuppressedMessage): Suppression[] {
  return suppressions.map(({ kind, justification }) => ({ kind: kind === 'directive' ? 'inSource' : 'external', status: 'accepted', justification: printable(justification) }));
}

/** A path below the directory of the run is relative to it; one outside keeps its steps upward, which is a valid reference too. */
function artifactLocation(filePath: string, { cwd }: FormatContext): { uri: string; uriBaseId?: string } {
  const uri = relativePathOf(filePath, cwd).split('/').map(encodeURIComponent).join('/');
  return uri.startsWith('..') ? { uri } : { uri, uriBaseId: 'SRCROOT' };
}
