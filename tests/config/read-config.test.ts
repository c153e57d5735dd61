import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import { readConfig } from '../../src/config/read-config.js';
import { UserError } from '../../src/config/user-error.js';

/** Some rule of the real ones. */
const RULE = rules[0]?.id ?? '';

function problemsIn(text: string): string[] {
  try {
    readConfig('spec-lint.config.yaml', text);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).message.split('\n').map((line) => line.replace('spec-lint.config.yaml:', ''));
  }
}

describe('readConfig', () => {
  it('reads YAML and JSON', () => {
    expect(readConfig('c.yaml', '\uFEFFextends: strict\r\nignores: [old/]\r\n')).toEqual({ extends: 'strict', ignores: ['old/'] });
    expect(readConfig('c.json', '{ "extends": ["gate", "./base.yaml"], "maxSuppressions": 3 }')).toEqual({ extends: ['gate', './base.yaml'], maxSuppressions: 3 });
  });

  it.each(['', '# nothing but a comment\n', 'null\n'])('takes an empty file for the defaults: %j', (text) => {
    expect(readConfig('c.yaml', text)).toEqual({});
  });

  it('follows anchors', () => {
    expect(readConfig('c.yaml', 'files: &globs [a.md]\nignores: *globs\n')).toEqual({ files: ['a.md'], ignores: ['a.md'] });
  });

  it.each([
    ['a misspelt key', 'extends: gate\nrequireSubject: true\n', ['2:1: Unknown key "requireSubject". Did you mean \'requireSubjects\'?']],
    ['a misspelt key in a list', 'providers:\n  - name: Acme\n    host: [acme.dev]\n', ["3:5: Unknown key \"host\". Did you mean 'hosts'?"]],
    ['an unknown rule', 'rules:\n  no-such-thing-at-all: off\n', ['2:3: Unknown rule "no-such-thing-at-all".']],
    ['a misspelt rule', `rules:\n  ${RULE}s: off\n`, [`2:3: Unknown rule "${RULE}s". Did you mean '${RULE}'?`]],
    ['a misspelt rule in a lock', `lock: [${RULE}s]\n`, [`1:8: Unknown rule "${RULE}s". Did you mean '${RULE}'?`]],
    ['misspelt rules in a limit', `maxSuppressions:\n  ${RULE}s: 1\n  no-such-thing-at-all: 2\n`, [`2:3: Unknown rule "${RULE}s". Did you mean '${RULE}'?`, '3:3: Unknown rule "no-such-thing-at-all".']],
    ['a misspelt rule in an override', `overrides:\n  - files: [a]\n    rules: { ${RULE}s: off }\n`, [`3:14: Unknown rule "${RULE}s". Did you mean '${RULE}'?`]],
    ['a wrong severity', `rules:\n  ${RULE}: fatal\n`, [`2:${RULE.length + 5}: "fatal" is no severity: write off, warn or error, or [severity, options].`]],
    ['a wrong severity in a list', `rules:\n  ${RULE}: [fatal]\n`, [`2:${RULE.length + 6}: "fatal" is no severity: write off, warn or error, or [severity, options].`]],
    ['an unknown option', `rules:\n  ${RULE}: [warn, { no-such-option: 1 }]\n`, [expect.stringMatching(/^2:\d+: Unknown key "no-such-option"/)]],
    ['too long a list', `rules:\n  ${RULE}: [warn, {}, {}]\n`, [`2:${RULE.length + 5}: "${RULE}" must be a severity, or a list of a severity and options: [error, { … }].`]],
    ['a missing key', 'providers:\n  - paid: true\n', ['2:5: "providers" needs a key "name".']],
    ['the wrong type', 'requireSubjects: maybe\n', ['1:18: "requireSubjects" must be true or false, not a string.']],
    ['a string for a list', 'files: a.md\n', ['1:8: "files" must be a list, not a string.']],
    ['a list for the whole', '- extends\n', ['1:1: The configuration must be a mapping, not a list.']],
    ['a negative number', 'maxSuppressions: -1\n', ['1:18: "maxSuppressions" must be at least 0.']],
    ['an empty string', 'files: [""]\n', ['1:9: "files" must not hold an empty string.']],
    ['several mistakes', 'fils: []\nrequireSubjects: 1\n', ['1:1: Unknown key "fils". Did you mean \'files\'?', '2:18: "requireSubjects" must be true or false, not a number.']],
  ])('says where %s stands', (_, text, problems) => {
    expect(problemsIn(text)).toEqual(problems);
  });

  it('says where the syntax is broken', () => {
    expect(problemsIn('files: [a.md\nextends: gate\n')[0]).toMatch(/^\d+:\d+: \S/);
    expect(problemsIn('files: []\nfiles: []\n')).toEqual(['2:1: Map keys must be unique']);
  });

  it('refuses bombs of aliases', () => {
    const levels = Array.from({ length: 12 }, (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(', ')}]`);
    expect(problemsIn(`l0: &l0 [a]\n${levels.join('\n')}\n`)[0]).toMatch(/^1:1: .*alias/i);
  });
});
