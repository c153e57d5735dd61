import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/config/settings.js';
import { judge } from '../../src/engine/judge.js';
import type { LintMessage } from '../../src/engine/report.js';
import { suppress, type Suppressed } from '../../src/engine/suppress.js';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { parseYamlDocument } from '../../src/parse/yaml.js';
import type { Severity } from '../../src/rule/rule.js';
import { SourceFile } from '../../src/text/source-file.js';
import { fakeRule, modelOfTables, settingsOf } from '../fake-rules.js';

const RULES = [fakeRule('no-bad'), fakeRule('no-worse')];

interface Options {
  readonly settings?: Partial<Settings>;
  readonly unused?: Severity;
  readonly format?: 'markdown' | 'yaml';
}

/** Lints a text in which every word that begins with "bad_" is a table that both rules report. */
function suppressIn(text: string, { settings: more = {}, unused = 'warn', format = 'markdown' }: Options = {}): Suppressed {
  const file = new SourceFile('draft', text);
  const document = format === 'yaml' ? parseYamlDocument(file) : parseMarkdown(file);
  const settings = settingsOf(RULES, more);
  const names = [...new Set(text.match(/\bbad_\w+/g) ?? [])];
  const { judged } = judge(modelOfTables(text, names), file, 'draft', RULES, settings, () => 0);
  return suppress(judged.flatMap(({ message }) => message ?? []), document.comments, file, { settings, today: '2026-06-15', unused });
}

/** `rule line: subject` of what is left, and the text of what is said about directives. */
function left({ messages }: Suppressed): string[] {
  return messages.map((message) => (message.subject === undefined ? `${message.line}: ${message.message}` : `${message.ruleId ?? ''} ${message.line}: ${message.subject}`));
}

function silenced({ suppressedMessages }: Suppressed): string[] {
  return suppressedMessages.map(({ ruleId, subject }) => `${ruleId ?? ''}(${subject ?? ''})`);
}

describe('a directive with a reason', () => {
  it.each([
    ['on the next line', '<!-- spec-lint-disable-next-line no-bad, no-worse -- legacy -->\n- bad_one\n'],
    ['on the same line', '- bad_one <!-- spec-lint-disable-line no-bad, no-worse -- legacy -->\n'],
    ['in a block', '<!-- spec-lint-disable no-bad, no-worse -- legacy -->\n\n- bad_one\n'],
    ['of one subject, anywhere', '- bad_one\n\ntext\n\n<!-- spec-lint-disable no-bad(table:bad_one), no-worse(table:BAD_ONE) -- legacy -->\n'],
    ['over several lines', '<!-- spec-lint-disable-next-line no-bad,\n  no-worse -- legacy -->\n- bad_one\n'],
  ])('suppresses %s', (_, text) => {
    const suppressed = suppressIn(text);
    expect(left(suppressed)).toEqual([]);
    expect(silenced(suppressed)).toEqual(['no-bad(table:bad_one)', 'no-worse(table:bad_one)']);
    expect(suppressed.suppressedMessages[0]?.suppressions).toEqual([{ kind: 'directive', justification: 'legacy' }]);
  });

  it('reaches only the rules that it names', () => {
    const suppressed = suppressIn('<!-- spec-lint-disable-next-line no-bad -- legacy -->\n- bad_one\n');
    expect(left(suppressed)).toEqual(['no-worse 2: table:bad_one']);
  });

  it('does not reach the line after the next', () => {
    const suppressed = suppressIn('<!-- spec-lint-disable-next-line no-bad, no-worse -- legacy -->\n\n- bad_one\n', { unused: 'off' });
    expect(silenced(suppressed)).toEqual([]);
  });

  it('does not reach other subjects', () => {
    const suppressed = suppressIn('- bad_one\n- bad_two\n\n<!-- spec-lint-disable no-bad(table:bad_one), no-worse(table:bad_one) -- legacy -->\n');
    expect(left(suppressed)).toEqual(['no-bad 2: table:bad_two', 'no-worse 2: table:bad_two']);
  });

  it('ends where an enable directive ends it', () => {
    const text = '<!-- spec-lint-disable no-bad, no-worse -- legacy -->\n\n- bad_one\n\n<!-- spec-lint-enable no-bad -->\n\n- bad_two\n';
    expect(left(suppressIn(text))).toEqual(['no-bad 7: table:bad_two']);
    expect(left(suppressIn(text.replace('enable no-bad', 'enable')))).toEqual(['no-bad 7: table:bad_two', 'no-worse 7: table:bad_two']);
  });

  it('stands in a YAML comment, too', () => {
    const text = 'tables:\n  # spec-lint-disable-next-line no-bad, no-worse -- legacy\n  - bad_one\n  - bad_two # spec-lint-disable-line no-bad -- legacy\n';
    const suppressed = suppressIn(text, { format: 'yaml' });
    expect(silenced(suppressed)).toEqual(['no-bad(table:bad_one)', 'no-worse(table:bad_one)', 'no-bad(table:bad_two)']);
    expect(left(suppressed)).toEqual(['no-worse 4: table:bad_two']);
  });
});

describe('a directive that does nothing', () => {
  it.each([
    ['has no reason', '<!-- spec-lint-disable-next-line no-bad -->\n- bad_one\n', '1: This directive has no reason and does nothing. Give one after the rule names: "-- reason".'],
    ['has dashes for a reason', '<!-- spec-lint-disable-next-line no-bad -- --- -->\n- bad_one\n', '1: This directive has no reason and does nothing. Give one after the rule names: "-- reason".'],
    [
      'names no rule',
      '<!-- spec-lint-disable-next-line -- legacy -->\n- bad_one\n',
      '1: This directive names no rule and does nothing. Write e.g. "spec-lint-disable-next-line rls-per-table -- reason".',
    ],
    ['names an unknown rule', '<!-- spec-lint-disable-next-line no-bat -- legacy -->\n- bad_one\n', "1: Definition for rule 'no-bat' was not found. Did you mean 'no-bad'?"],
    ['spans lines', '- bad_one <!-- spec-lint-disable-line no-bad\n  -- legacy -->\n', '1: spec-lint-disable-line comment should not span multiple lines.'],
    [
      'has a date that is none',
      '<!-- spec-lint-disable-next-line no-bad -- legacy until=2026-02-30 -->\n- bad_one\n',
      '1: "until=2026-02-30" is no date, and the directive does nothing. Write e.g. "until=2027-01-31".',
    ],
  ])('is an error: it %s', (_, text, problem) => {
    const suppressed = suppressIn(text);
    expect(silenced(suppressed)).toEqual([]);
    expect(left(suppressed)).toContain(problem);
    expect(problemsOf(suppressed)).toEqual([2]);
  });

  it.each(['```html\n<!-- spec-lint-disable no-bad, no-worse -- legacy -->\n```\n\n- bad_one\n', '`<!-- spec-lint-disable-line no-bad, no-worse -- legacy -->` bad_one\n'])(
    'is text: it stands in code',
    (text) => {
      expect(left(suppressIn(text))).toHaveLength(2);
    },
  );

  it.each(['<!-- spec-lint no-bad: off -->', '<!-- eslint-disable no-bad -- legacy -->', '<!-- spec-lint-disabled no-bad -- legacy -->', '<!-- see spec-lint-disable no-bad -- legacy -->'])(
    'is a plain comment: %s',
    (comment) => {
      expect(left(suppressIn(`${comment}\n- bad_one\n`))).toEqual(['no-bad 2: table:bad_one', 'no-worse 2: table:bad_one']);
    },
  );
});

describe('an expired directive', () => {
  const text = (date: string): string => `<!-- spec-lint-disable-next-line no-bad, no-worse -- legacy, until=${date} -->\n- bad_one\n`;

  it('holds through its last day', () => {
    expect(left(suppressIn(text('2026-06-15')))).toEqual([]);
  });

  it('does nothing from the day after, and says so', () => {
    const suppressed = suppressIn(text('2026-06-14'));
    expect(left(suppressed)[0]).toMatch(/^1: This suppression expired on 2026-06-14/);
    expect(silenced(suppressed)).toEqual([]);
    expect(problemsOf(suppressed)).toEqual([1]);
  });

  it.each(['Until=2026-06-14', 'until 2026-06-14', 'until: 2026-06-14', '(until=2026-06-14)'])('is one however the day is written: %s', (day) => {
    expect(left(suppressIn(`<!-- spec-lint-disable-next-line no-bad -- legacy ${day} -->\n- bad_one\n`))[0]).toMatch(/^1: This suppression expired on 2026-06-14/);
  });

  it('near miss: a reason in words', () => {
    expect(left(suppressIn('<!-- spec-lint-disable-next-line no-bad, no-worse -- off until the pilot ends -->\n- bad_one\n'))).toEqual([]);
  });
});

describe('an unused directive', () => {
  const text = '<!-- spec-lint-disable-next-line no-bad, no-worse -- legacy -->\n- good\n';

  it('is reported with the severity that is asked for', () => {
    const [warning] = suppressIn(text).messages;
    expect(warning).toMatchObject({ ruleId: null, severity: 1, line: 1, column: 1, message: "Unused spec-lint-disable directive (no problems were reported from 'no-bad' or 'no-worse')." });
    expect(suppressIn(text, { unused: 'error' }).messages).toMatchObject([{ severity: 2 }]);
    expect(suppressIn(text, { unused: 'off' }).messages).toEqual([]);
  });

  it('is one that names a subject without a finding', () => {
    const suppressed = suppressIn('<!-- spec-lint-disable no-bad(table:good) -- legacy -->\n- good\n');
    expect(left(suppressed)).toEqual(["1: Unused spec-lint-disable directive (no problems were reported from 'no-bad(table:good)')."]);
  });

  it('is an enable directive without anything to end', () => {
    expect(left(suppressIn('<!-- spec-lint-enable no-bad -->\n'))).toEqual(['1: Unused spec-lint-enable directive (no matching spec-lint-disable directives were found).']);
  });
});

describe('the policy of the configuration', () => {
  const text = '<!-- spec-lint-disable no-bad, no-worse -- legacy -->\n\n- bad_one\n- bad_two\n';

  it('locks rules', () => {
    const suppressed = suppressIn(text, { settings: { lock: new Set(['no-bad']) } });
    expect(silenced(suppressed)).toEqual(['no-worse(table:bad_one)', 'no-worse(table:bad_two)']);
    expect(left(suppressed)).toEqual(["1: Rule 'no-bad' is locked by the configuration: no directive suppresses it.", 'no-bad 3: table:bad_one', 'no-bad 4: table:bad_two']);
  });

  it('limits the suppressed findings of all rules', () => {
    const suppressed = suppressIn(text, { settings: { maxSuppressions: 3 } });
    expect(silenced(suppressed)).toHaveLength(3);
    expect(left(suppressed).filter((line) => line.startsWith('1: At most 3 findings may be suppressed'))).toHaveLength(1);
  });

  it('limits the suppressed findings of one rule', () => {
    const suppressed = suppressIn(text, { settings: { maxSuppressions: { 'no-bad': 0 } } });
    expect(silenced(suppressed)).toEqual(['no-worse(table:bad_one)', 'no-worse(table:bad_two)']);
  });
});

/** Severities of what is said about directives. */
function problemsOf({ messages }: Suppressed): LintMessage['severity'][] {
  return messages.filter(({ subject }) => subject === undefined).map(({ severity }) => severity);
}
