import { describe, expect, it } from 'vitest';
import type { RuleSettings } from '../../src/config/generated/config.js';
import { type ConfigFile, type ConfigOverlay, ProjectConfig } from '../../src/config/resolve.js';
import { UserError } from '../../src/config/user-error.js';
import { EMPTY_LEXICON } from '../../src/model/lexicon.js';
import { fakeRule } from '../fake-rules.js';

const OPTIONS = { most: { type: 'integer', default: 60, description: 'The most.' }, least: { type: 'integer', default: 1, description: 'The least.' } };
const RULES = [fakeRule('a', { options: OPTIONS }), fakeRule('b', { gate: false, severity: 'warn' }), fakeRule('c', { gate: false, severity: 'off' })];

/** A configuration file of rules that the real ones do not know. */
function file(config: Record<string, unknown>, path = '/repo/spec-lint.config.yaml'): ConfigFile {
  return { path, directory: path.slice(0, path.lastIndexOf('/')), config };
}

function project(main: ConfigFile | null, { overlay = {}, others = [] }: { overlay?: ConfigOverlay; others?: readonly ConfigFile[] } = {}): ProjectConfig {
  return new ProjectConfig(main, RULES, (path) => {
    const found = others.find((other) => other.path === path);
    if (!found) throw new UserError(`no ${path}`);
    return found;
  }, overlay);
}

function severities(config: ProjectConfig, path = '/repo/docs/draft.md'): Record<string, string> {
  return Object.fromEntries([...config.settingsFor(path).rules].map(([id, { severity }]) => [id, severity]));
}

describe('presets', () => {
  it.each([
    ['none, which means recommended', null, { a: 'error', b: 'warn', c: 'off' }],
    ['gate', file({ extends: 'gate' }), { a: 'error', b: 'off', c: 'off' }],
    ['recommended', file({ extends: 'recommended' }), { a: 'error', b: 'warn', c: 'off' }],
    ['strict', file({ extends: 'strict' }), { a: 'error', b: 'error', c: 'error' }],
    ['the last of two', file({ extends: ['strict', 'gate'] }), { a: 'error', b: 'off', c: 'off' }],
  ])('%s', (_, main, expected) => {
    expect(severities(project(main))).toEqual(expected);
  });

  it('of the command line takes the place of those of the file, whose rules stay', () => {
    expect(severities(project(file({ extends: 'strict', rules: { b: 'error' } }), { overlay: { preset: 'gate' } }))).toEqual({ a: 'error', b: 'error', c: 'off' });
  });

  it('strict requires subjects, unless the file or the command line says otherwise', () => {
    const requires = (main: ConfigFile | null, overlay: ConfigOverlay = {}): boolean => project(main, { overlay }).settingsFor('/repo/a.md').requireSubjects;
    expect(requires(null)).toBe(false);
    expect(requires(file({ extends: 'strict' }))).toBe(true);
    expect(requires(file({ extends: 'strict', requireSubjects: false }))).toBe(false);
    expect(requires(file({ requireSubjects: false }), { requireSubjects: true })).toBe(true);
    expect(requires(null, { preset: 'strict' })).toBe(true);
  });
});

describe('rules', () => {
  const settingOf = (rules: unknown, overlay: unknown = {}): unknown => project(file({ rules }), { overlay: { rules: overlay as RuleSettings } }).settingsFor('/repo/a.md').rules.get('a');

  it.each([
    ['a word', 'warn', { severity: 'warn', options: { most: 60, least: 1 } }],
    ['a number', 2, { severity: 'error', options: { most: 60, least: 1 } }],
    ['a list', ['warn'], { severity: 'warn', options: { most: 60, least: 1 } }],
    ['options, the others by default', ['warn', { most: 5 }], { severity: 'warn', options: { most: 5, least: 1 } }],
  ])('are set by %s', (_, change, expected) => {
    expect(settingOf({ a: change })).toEqual(expected);
  });

  it('keep their options where the command line gives a severity only', () => {
    expect(settingOf({ a: ['error', { most: 5 }] }, { a: 'warn' })).toEqual({ severity: 'warn', options: { most: 5, least: 1 } });
    expect(settingOf({ a: ['error', { most: 5 }] }, { a: ['warn', { least: 0 }] })).toEqual({ severity: 'warn', options: { most: 60, least: 0 } });
  });
});

describe('overrides', () => {
  const config = project(
    file({ overrides: [{ files: ['docs/**'], ignores: ['docs/new/**'], rules: { a: 'off' } }, { files: ['docs/legacy.md'], rules: { a: 'warn' } }] }),
  );

  it.each([
    ['/repo/docs/draft.md', 'off'],
    ['/repo/docs/.hidden/draft.md', 'off'],
    ['/repo/docs/legacy.md', 'warn'],
    ['/repo/docs/new/draft.md', 'error'],
    ['/repo/draft.md', 'error'],
    ['/elsewhere/docs/draft.md', 'error'],
  ])('%s: %s', (path, severity) => {
    expect(severities(config, path)['a']).toBe(severity);
  });
});

describe('extends', () => {
  const base = file({ rules: { a: 'off', b: 'off' }, lock: ['b'], files: ['base/*.md'], ignores: ['old/'], authMechanisms: ['requireBase'] }, '/shared/base.yaml');

  it('takes rules of files, later ones over earlier ones, and joins lists', () => {
    const config = project(file({ extends: ['../shared/base.yaml'], rules: { a: 'warn' }, lock: ['a'], files: ['own.md'], authMechanisms: ['requireOwn'] }), { others: [base] });
    const settings = config.settingsFor('/repo/a.md');
    expect(severities(config)).toEqual({ a: 'warn', b: 'off', c: 'off' });
    expect([...settings.lock]).toEqual(['b', 'a']);
    expect(settings.lexicon.authMechanisms).toEqual(['requireBase', 'requireOwn']);
    expect(config.files).toEqual([{ glob: 'base/*.md', directory: '/shared' }, { glob: 'own.md', directory: '/repo' }]);
    expect(config.isIgnored('/shared/old/a.md')).toBe(true);
    expect(config.isIgnored('/repo/old/a.md')).toBe(false);
  });

  it('may not go in a circle', () => {
    const one = file({ extends: './two.yaml' }, '/repo/one.yaml');
    const two = file({ extends: './one.yaml' }, '/repo/two.yaml');
    expect(() => project(one, { others: [one, two] })).toThrow(/extends itself: \/repo\/one\.yaml → \/repo\/two\.yaml → \/repo\/one\.yaml/);
  });
});

describe('ignores', () => {
  const config = project(file({ ignores: ['old/', '*.tmp.md', '!keep.tmp.md', '/top.md'] }));

  it.each([
    ['/repo/old/a.md', true],
    ['/repo/docs/old/a.md', true],
    ['/repo/docs/a.tmp.md', true],
    ['/repo/docs/keep.tmp.md', false],
    ['/repo/top.md', true],
    ['/repo/docs/top.md', false],
    ['/elsewhere/old/a.md', false],
  ])('%s: %s', (path, ignored) => {
    expect(config.isIgnored(path)).toBe(ignored);
  });
});

describe('the lexicon', () => {
  it('is empty where the configuration adds nothing', () => {
    expect(project(file({ extends: 'gate' })).settingsFor('/repo/a.md').lexicon).toBe(EMPTY_LEXICON);
  });

  it('has complete providers and the names of sections', () => {
    const { lexicon } = project(file({ providers: [{ name: 'Acme' }, { name: 'Brain', ai: true, paid: false }], sections: { services: ['Parts'] } })).settingsFor('/repo/a.md');
    expect(lexicon.providers).toEqual([{ name: 'Acme', hosts: [], env: [], paid: true, ai: false }, { name: 'Brain', hosts: [], env: [], paid: false, ai: true }]);
    expect(lexicon.sections).toEqual({ services: ['Parts'] });
  });
});
