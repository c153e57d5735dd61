import { describe, expect, it } from 'vitest';
import { lint, type LintInput, type LintRun } from '../../src/engine/lint.js';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { parseYamlDocument } from '../../src/parse/yaml.js';
import type { Rule } from '../../src/rule/rule.js';
import { SourceFile } from '../../src/text/source-file.js';
import { fakeRule, settingsOf } from '../fake-rules.js';

const RUN: LintRun = { today: '2026-06-15', inlineConfig: true, unusedDirectives: 'warn' };

/** A rule that fails the first word of a document, whatever the model says. */
const FIRST_WORD: Rule = {
  ...fakeRule('first-word'),
  judge: () => [{ subject: { id: 'line:1', span: { start: 0, end: 4 } }, verdict: { outcome: 'fail', messageId: 'missing', data: { table: 'x' }, at: { start: 0, end: 4 }, evidence: [] } }],
};

function input(path: string, text: string): LintInput {
  const file = new SourceFile(path, text);
  return { document: path.endsWith('.yaml') ? parseYamlDocument(file) : parseMarkdown(file), relativePath: path.slice(1), settings: settingsOf([FIRST_WORD]) };
}

describe('lint', () => {
  it('gives the same report in whatever order the documents come', () => {
    const inputs = [input('/b.md', 'Bees'), input('/a.md', 'Ants'), input('/B.md', 'Bugs'), input('/ä.md', 'Ähre')];
    const report = lint(inputs, [FIRST_WORD], RUN);
    expect(report.documents.map(({ result }) => result.filePath)).toEqual(['/B.md', '/a.md', '/b.md', '/ä.md']);
    expect(JSON.stringify(lint([...inputs].reverse(), [FIRST_WORD], RUN))).toBe(JSON.stringify(report));
  });

  it('gives the fields of ESLint in their order, and the source only with messages', () => {
    const [result] = lint([input('/a.md', '\uFEFFAnts\r\n')], [FIRST_WORD], RUN).documents.map((document) => document.result);
    const fields = ['filePath', 'messages', 'suppressedMessages', 'errorCount', 'fatalErrorCount', 'warningCount', 'fixableErrorCount', 'fixableWarningCount'];
    expect(Object.keys(result ?? {})).toEqual([...fields, 'source', 'usedDeprecatedRules', 'verdicts']);
    expect(result?.source).toBe('\uFEFFAnts\r\n');
    const [clean] = lint([input('/a.md', 'Ants')], [], RUN).documents;
    expect(Object.keys(clean?.result ?? {})).toEqual([...fields, 'usedDeprecatedRules', 'verdicts']);
  });

  it('moves suppressed findings, and marks their verdicts', () => {
    const text = 'Ants <!-- spec-lint-disable-line first-word -- as agreed -->';
    const [linted] = lint([input('/a.md', text)], [FIRST_WORD], RUN).documents;
    expect(linted?.result).toMatchObject({ messages: [], errorCount: 0, suppressedMessages: [{ ruleId: 'first-word' }], verdicts: [{ verdict: 'suppressed' }] });
  });

  it('takes directives for plain comments where inline configuration is off', () => {
    const text = 'Ants <!-- spec-lint-disable-line first-word -- as agreed -->\n\n<!-- spec-lint-disable-line -->';
    const [linted] = lint([input('/a.md', text)], [FIRST_WORD], { ...RUN, inlineConfig: false }).documents;
    expect(linted?.result).toMatchObject({ errorCount: 1, suppressedMessages: [], verdicts: [{ verdict: 'fail' }] });
  });

  it('reports what could not be read as fatal, and judges the rest', () => {
    const [linted] = lint([input('/a.yaml', 'title: "never closed\n')], [FIRST_WORD], RUN).documents;
    expect(linted?.result.fatalErrorCount).toBeGreaterThan(0);
    expect(linted?.result.messages.find(({ fatal }) => fatal)).toMatchObject({ ruleId: null, severity: 2, message: expect.stringMatching(/^Parsing error: /) as string });
    expect(linted?.result.verdicts).toHaveLength(1);
  });

  it('measures times only by a clock', () => {
    let now = 0;
    const [linted] = lint([{ ...input('/a.md', 'Ants'), parseTime: 5 }], [FIRST_WORD], { ...RUN, clock: () => now++ }).documents;
    expect(linted?.result.stats).toEqual({ times: { passes: [{ parse: { total: 6 }, rules: { 'first-word': { total: 1 } }, fix: { total: 0 }, total: 7 }] }, fixPasses: 0 });
  });
});
