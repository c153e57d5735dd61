import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';

// Many processes, or many documents: on a busy machine they take their time.
vi.setConfig({ testTimeout: 300_000 });

/*
 * Linting a repository runs nothing of it and asks nobody: its configuration is data, its documents are text.
 */

const DRAFT = readFileSync('fixtures/corpus/drafts/a01.md', 'utf8');
/** Leaves a trace wherever it is run. */
const TRACE = "require('node:fs').writeFileSync(require('node:path').join(__dirname, 'RAN'), '');\nmodule.exports = { rules: [], default: () => '' };\n";

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function specLint(cwd: string, args: readonly string[], node: readonly string[] = []): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, resolve('dist/cli.cjs'), ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 28, env: { PATH: process.env['PATH'], SPEC_LINT_NO_CODE_CACHE: '1' } });
  return { code: status, stdout, stderr };
}

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'pipe' });
}, 120_000);

describe('no code of the linted repository runs', () => {
  const BAIT = ['spec-lint.config.js', 'spec-lint.config.cjs', 'spec-lint.config.mjs', '.spec-lint.js', '.spec-lintrc.js', 'spec-lint.js', 'index.js', ...['spec-lint', 'spec-lint-formatter-json', 'spec-lint-formatter-stylish', 'libpg-query', 'yaml', 'ajv', 'picocolors', 'fs'].map((name) => `node_modules/${name}/index.js`)];
  const packageJson = JSON.stringify({ name: 'x', main: 'index.js', type: 'commonjs', scripts: { prepare: 'node index.js', 'spec-lint': 'node index.js' }, 'spec-lint': { plugins: ['./index.js'], formatter: './index.js' }, specLint: './index.js' });

  function repository(more: Readonly<Record<string, string>> = {}): string {
    return temporaryFolder({ 'architecture.md': DRAFT, 'package.json': packageJson, '.npmrc': 'node-options=--require ./index.js\n', '.env': 'NODE_OPTIONS=--require ./index.js\n', '.spec-lint/index.js': TRACE, ...Object.fromEntries(BAIT.map((name) => [name, TRACE])), ...more });
  }
  const tracesIn = (cwd: string): string[] => ['RAN', '.spec-lint/RAN', ...BAIT.map((name) => join(name, '../RAN'))].filter((name) => existsSync(join(cwd, name)));

  it.each([[['.']], [['-f', 'json', '.']], [['--cache', '--cache-location', 'c.json', '.']], [['model', 'architecture.md']], [['env', 'architecture.md']], [['explain']], [['prompt', 'architecture.md']], [['--print-config', 'architecture.md']]])('by %j', (args) => {
    const cwd = repository();
    const { code, stdout } = specLint(cwd, args);
    expect(code).toBeLessThan(2);
    expect(stdout).not.toBe('');
    expect(tracesIn(cwd)).toEqual([]);
  });

  it.each([
    ['a plugin', 'plugins: [./index.js]\n'],
    ['a formatter', 'format: ./index.js\n'],
    ['a module to extend', 'extends: ./index.js\n'],
    ['a package to extend', 'extends: [spec-lint]\n'],
    ['a function in YAML', 'rules: !!js/function "function () { process.exit(7) }"\n'],
    ['a module as schema', 'schema: ./index.js\n'],
  ])('though the configuration names %s', (_, config) => {
    const cwd = repository({ 'spec-lint.config.yaml': config });
    expect(specLint(cwd, ['.'])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/\S/) as string });
    expect(tracesIn(cwd)).toEqual([]);
  });

  it('though git is told to run some', () => {
    const cwd = repository({ 'spec-lint.config.yaml': 'extends: gate\n', '.gitattributes': '* filter=x diff=x\n' });
    const git = (...args: readonly string[]): void => { execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd, stdio: 'ignore' }); };
    git('init', '-q', '-b', 'main');
    git('add', '-A', '.');
    git('commit', '-q', '-m', 'All', '--no-verify');
    for (const [name, value] of [['core.fsmonitor', 'touch RAN'], ['core.pager', 'touch RAN'], ['core.sshCommand', 'touch RAN'], ['diff.x.textconv', 'touch RAN'], ['filter.x.smudge', 'touch RAN'], ['core.hooksPath', '.']] as const) git('config', name, value);
    expect(specLint(cwd, ['--config-from', 'HEAD', '--base', 'HEAD:', 'architecture.md']).code).toBeLessThan(2);
    expect(tracesIn(cwd)).toEqual([]);
  });
});

describe('nobody is asked', () => {
  /** Notes every attempt to reach a network or to start a program, and forbids it. */
  const BLOCK = `
    const { appendFileSync } = require('node:fs');
    const refuse = (name) => function () { appendFileSync(process.env.ATTEMPTS ?? 'ATTEMPTS', name + '\\n'); throw new Error('no network: ' + name); };
    for (const [name, keys] of Object.entries({ net: ['connect', 'createConnection', 'createServer'], tls: ['connect'], http: ['request', 'get'], https: ['request', 'get'], http2: ['connect'], dgram: ['createSocket'], child_process: ['spawn', 'spawnSync', 'exec', 'execFile', 'execFileSync', 'execSync', 'fork'] })) {
      const loaded = require('node:' + name);
      for (const key of keys) loaded[key] = refuse(name + '.' + key);
    }
    require('node:net').Socket.prototype.connect = refuse('net.Socket.connect');
    const dns = require('node:dns');
    for (const holder of [dns, dns.promises]) for (const key of Object.keys(holder)) if (/^(?:lookup|resolve|reverse)/.test(key)) holder[key] = refuse('dns.' + key);
    globalThis.fetch = refuse('fetch');
    globalThis.WebSocket = class { constructor() { refuse('WebSocket')(); } };
    globalThis.EventSource = globalThis.WebSocket;
  `;

  it.each([[['.']], ...['json', 'html', 'sarif', 'gate', 'github', 'junit'].map((format) => [['-f', format, '.']]), [['model', 'architecture.md']], [['env', 'architecture.md']], [['explain', 'rls-per-table']], [['prompt']], [['--print-config', 'architecture.md']], [['--cache', '--cache-location', 'c.json', '.']]])('by %j', (args) => {
    const cwd = temporaryFolder({ 'architecture.md': `${DRAFT}\n![](https://example.com/a.png) <img src="http://example.com/b.png"> [x]: http://example.com/\n`, 'block.cjs': BLOCK, 'openapi.architecture.yaml': 'openapi: 3.0.0\ninfo: { title: a, version: "1" }\nservers: [{ url: "https://example.com" }]\npaths: { /a: { $ref: "https://example.com/a.yaml" } }\n' });
    const expected = specLint(cwd, args);
    expect(expected.code).toBeLessThan(2);
    expect(specLint(cwd, args, ['--require', join(cwd, 'block.cjs')])).toEqual(expected);
    expect(existsSync(join(cwd, 'ATTEMPTS'))).toBe(false);
  });
});
