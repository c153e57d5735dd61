import { escapeUTF8 } from 'entities';
import { type LintMessage, type LintResult, verdictKey } from '../engine/report.js';
import { printable } from '../text/printable.js';
import type { Formatter, FormatContext } from './formatter.js';
import { byVerdict } from './gate-rows.js';
import { relativePathOf } from './relative-path.js';

/**
 * JUnit's XML: a test suite for each document and a test case for each verdict, passes too. An error is a failure, a
 * suppressed finding is skipped; a warning, which fails no run, is told in the output of its test case.
 */
export const formatJunit: Formatter = (results, context) => {
  const suites = results.map((result) => suiteOf(result, context));
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="spec-lint">', ...suites, '</testsuites>'].join('\n');
};

function suiteOf(result: LintResult, { cwd }: FormatContext): string {
  const name = relativePathOf(result.filePath, cwd);
  const cases = [...verdictCases(result, name), ...result.messages.filter(({ ruleId }) => ruleId === null).map((message) => messageCase(message, name))];
  const count = (outcome: TestCase['outcome']): number => cases.filter((each) => each.outcome === outcome).length;
  const counts = attributes({ name, tests: cases.length, failures: count('failure'), errors: 0, skipped: count('skipped') });
  return [`  <testsuite${counts}>`, ...cases.map(({ xml }) => xml), '  </testsuite>'].join('\n');
}

interface TestCase {
  readonly outcome: 'pass' | 'failure' | 'skipped';
  readonly xml: string;
}

function verdictCases({ verdicts, messages, suppressedMessages }: LintResult, file: string): TestCase[] {
  const reported = byVerdict(messages);
  const suppressed = byVerdict(suppressedMessages);
  return verdicts.map((verdict) => {
    const head = attributes({ name: verdict.subject, classname: verdict.ruleId, file, line: verdict.line });
    const key = verdictKey(verdict);
    const silenced = suppressed.get(key);
    if (silenced) return { outcome: 'skipped', xml: testCase(head, `<skipped${attributes({ message: silenced.suppressions.map(({ justification }) => justification).join('; ') })}/>`) };
    const message = reported.get(key);
    return message ? caseOf(head, message, file) : { outcome: 'pass', xml: `    <testcase${head}/>` };
  });
}

/** What no rule reports: syntax errors and suppression directives. */
function messageCase(message: LintMessage, file: string): TestCase {
  return caseOf(attributes({ name: `line ${message.line}`, classname: message.fatal ? 'syntax' : 'directive', file, line: message.line }), message, file);
}

function caseOf(head: string, message: LintMessage, file: string): TestCase {
  const place = `${file}:${message.line}:${message.column}`;
  if (message.severity === 1) return { outcome: 'pass', xml: testCase(head, `<system-out>${escapedXml(`${place}: ${message.message}`)}</system-out>`) };
  const failure = `<failure${attributes({ type: message.messageId ?? 'error', message: message.message })}>${evidenceOf(message, place).map(escapedXml).join('\n')}</failure>`;
  return { outcome: 'failure', xml: testCase(head, failure) };
}

function evidenceOf({ evidence = [] }: LintMessage, place: string): string[] {
  return [place, ...evidence.map(({ line, quote, stance }) => `line ${line}, ${stance}: ${quote}`)];
}

function testCase(head: string, content: string): string {
  return `    <testcase${head}>${content}</testcase>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapedXml(String(value))}"`)
    .join('');
}

/** Control characters are not allowed in XML, not even as references. */
function escapedXml(text: string): string {
  return escapeUTF8(printable(text)).replace(/[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
