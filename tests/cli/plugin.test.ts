import { describe, expect, it } from 'vitest';
import { specLint } from '../fake-command.js';
import { temporaryFolder } from '../temporary-folder.js';

const RULE = `{ id: 'acme/loud', item: 'own', severity: 'error', gate: false, yields: false, options: {}, messages: { loud: 'Too loud: {{name}}.' },
  docs: { summary: 'Reports loud titles.', why: '', bad: '', good: '' },
  judge: ({ model }) => [{ subject: { id: 'document', span: { start: 0, end: 1 } }, verdict: /!/.test(model.title) ? { outcome: 'fail', messageId: 'loud', data: { name: model.title }, at: { start: 0, end: 1 }, evidence: [] } : { outcome: 'pass', at: { start: 0, end: 1 }, evidence: [] } }] }`;

const FILES = {
  'a.md': '# Shop!\n',
  'plugin.mjs': `export default { rules: [${RULE}] };\n`,
  'node_modules/spec-lint-plugin-acme/package.json': '{ "name": "spec-lint-plugin-acme", "main": "index.js" }',
  'node_modules/spec-lint-plugin-acme/index.js': `module.exports = { rules: [${RULE}] };\n`,
  'node_modules/importable/package.json': '{ "name": "importable", "exports": { ".": { "types": "./none.d.ts", "import": "./lib/index.mjs" } } }',
  'node_modules/importable/lib/index.mjs': `export default { rules: [${RULE}] };\n`,
  'by-exports/package.json': '{ "exports": { "require": "./none.cjs", "default": ["./plugin.mjs"] } }',
  'by-exports/plugin.mjs': `export default { rules: [${RULE}] };\n`,
  'by-main/package.json': '{ "main": "lib/plugin.cjs" }',
  'by-main/lib/plugin.cjs': `module.exports = { rules: [${RULE}] };\n`,
  'by-index/index.js': `module.exports = { rules: [${RULE}] };\n`,
  'empty/README': '',
  'broken/package.json': '{',
  'none.mjs': 'export default {};\n',
  'no-rule.mjs': 'export default { rules: [{ id: "acme/x" }] };\n',
  'no-house.mjs': `export default { rules: [${RULE.replace('acme/loud', 'loud')}] };\n`,
};

describe('--plugin', () => {
  it.each(['./plugin.mjs', 'spec-lint-plugin-acme', 'importable', './by-exports', './by-main/', './by-index', './node_modules/importable'])('adds the rules of %s', async (name) => {
    const { code, stdout } = await specLint(['--plugin', name, 'a.md'], { cwd: temporaryFolder(FILES) });
    expect(code).toBe(1);
    expect(stdout).toContain('1:1  error  Too loud: Shop!  acme/loud');
  });

  it('lets the configuration set them, and reports show what they are', async () => {
    const cwd = temporaryFolder({ ...FILES, 'spec-lint.config.yaml': 'rules: { acme/loud: warn }\n' });
    const { code, stdout } = await specLint(['--plugin', './plugin.mjs', '-f', 'sarif', 'a.md'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('"text": "Reports loud titles."');
    expect(await specLint(['a.md'], { cwd })).toMatchObject({ code: 2, stderr: 'Unknown rule "acme/loud": no plugin and no customRules bring it along.\n' });
  });

  it.each([
    ['./none.mjs', 'The plugin "./none.mjs" is none: its default export must hold "rules", a list of what defineRule() returns.\n'],
    ['./no-rule.mjs', 'The plugin "./no-rule.mjs" holds something that is no rule: make rules by defineRule().\n'],
    ['./no-house.mjs', 'The plugin "./no-house.mjs" has a rule "loud": the names of its rules need two parts, e.g. acme/loud.\n'],
    ['./missing.mjs', /^Cannot load the plugin "\.\/missing\.mjs": .+\n$/],
    ['./empty', 'Cannot load the plugin "./empty": it is a directory without a module: name the file, or let "exports" or "main" of its package.json name it.\n'],
    ['./broken', /^Cannot load the plugin "\.\/broken": .*JSON.*\n$/],
    ['nowhere', /^Cannot load the plugin "nowhere": .+\n$/],
  ])('is refused with exit code 2: %s', async (name, stderr) => {
    const outcome = await specLint(['--plugin', name, 'a.md'], { cwd: temporaryFolder(FILES) });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    if (typeof stderr === 'string') expect(outcome.stderr).toBe(stderr);
    else expect(outcome.stderr).toMatch(stderr);
    expect(outcome.stderr).not.toContain('\n    at ');
  });

  it('is never named by a configuration, which is data', async () => {
    const cwd = temporaryFolder({ ...FILES, 'spec-lint.config.yaml': 'plugins: [./plugin.mjs]\n' });
    expect((await specLint(['a.md'], { cwd })).stderr).toContain('Unknown key "plugins".');
  });
});
