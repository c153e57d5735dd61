import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { lintText } from '../../src/index.js';
import { temporaryFolder } from '../temporary-folder.js';

// Many processes, or many documents: on a busy machine they take their time.
vi.setConfig({ testTimeout: 300_000 });

/*
 * The same drafts give the same bytes, whoever runs the command, where, when and in which order. Node 20, 22 and 24: node-versions.test.ts.
 */

const DRAFTS = ['b09.md', 'c05.md', 'b11.yaml'];
const FORMATS = ['json', 'stylish', 'html', 'sarif', 'gate'];
/** What all runs have in common; a code cache would only hide that code is compiled each time. */
const ENVIRONMENT = { PATH: process.env['PATH'] ?? '', SPEC_LINT_NO_CODE_CACHE: '1' };

interface Run {
  readonly cwd: string;
  readonly args?: readonly string[];
  readonly drafts?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A shell command that is given the command to run, such as `umask 0; exec "$@"`. */
  readonly shell?: string;
  readonly dist?: string;
}

/** The command as it was when the tests began, whoever builds another meanwhile; below node_modules, where it finds the grammar of Postgres. */
const DIST = resolve(`node_modules/.cache/spec-lint-determinism-${process.pid}`);

/** Exit code and what was written, as one text. */
function outcomeOf({ cwd, args = ['-f', 'json'], drafts = DRAFTS, env = {}, shell, dist = DIST }: Run): string {
  const command = [process.execPath, join(dist, 'cli.cjs'), '--preset', 'strict', ...args, ...drafts];
  const [file = '', ...rest] = shell === undefined ? command : ['/bin/sh', '-c', shell, 'sh', ...command];
  const { status, stdout, stderr } = spawnSync(file, rest, { cwd, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...ENVIRONMENT, ...env } });
  return `${String(status)}\n${stdout}\n${stderr}`;
}

function drafts(change: (text: string) => string = (text) => text): Record<string, string> {
  return Object.fromEntries(DRAFTS.map((name) => [name, change(readFileSync(join('fixtures/corpus/drafts', name), 'utf8'))]));
}

/** A folder with the drafts, for a test that writes. */
function folderOfDrafts(change?: (text: string) => string): string {
  return temporaryFolder(drafts(change));
}

/** A folder with the drafts that no test writes to, and what is said of them there. */
let home: string;
let expectedAtHome: string;

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'pipe' });
  cpSync('dist', DIST, { recursive: true });
  home = realpathSync(mkdtempSync(join(tmpdir(), 'spec-lint-')));
  for (const [name, text] of Object.entries(drafts())) writeFileSync(join(home, name), text);
  expectedAtHome = outcomeOf({ cwd: home });
}, 120_000);

afterAll(() => {
  for (const folder of [DIST, home]) rmSync(folder, { recursive: true, force: true });
});

describe('the same bytes', () => {
  it.each<[string, Omit<Run, 'cwd'>]>([
    ['with the arguments in another order', { drafts: [...DRAFTS].reverse() }],
    ['with an argument given twice', { drafts: [...DRAFTS, 'c05.md', './c05.md'] }],
    ['found by a glob', { drafts: ['*.{yaml,md}'] }],
    ['in a Turkish locale', { env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } }],
    ['in a German locale', { env: { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' } }],
    ['in the locale C', { env: { LANG: 'C', LC_ALL: 'C' } }],
    ['in the first time zone', { env: { TZ: 'Pacific/Kiritimati' } }],
    ['in the last time zone', { env: { TZ: 'Pacific/Pago_Pago' } }],
    ['with another home and temporary directory', { env: { HOME: '/nowhere', TMPDIR: '/nowhere', XDG_CACHE_HOME: '/nowhere' } }],
    ['in CI', { env: { CI: 'true', GITHUB_ACTIONS: 'true' } }],
    ['with warnings switched off and the variables of debuggers', { env: { NODE_NO_WARNINGS: '1', DEBUG: '*', NODE_ENV: 'production' } }],
  ])('%s', (_, run) => {
    expect(outcomeOf({ cwd: home, ...run })).toBe(expectedAtHome);
  });

  it.skipIf(process.platform === 'win32').each(['umask 0', 'umask 077'])('under %s', (umask) => {
    expect(outcomeOf({ cwd: home, shell: `${umask}; exec "$@"` })).toBe(expectedAtHome);
  });

  it('in every format, twice', () => {
    for (const format of FORMATS) expect(outcomeOf({ cwd: home, args: ['-f', format] }), format).toBe(outcomeOf({ cwd: home, args: ['-f', format] }));
  });

  it('in a folder of another name, but for that name', () => {
    const there = join(temporaryFolder(), 'Ünder a name');
    cpSync(home, there, { recursive: true });
    for (const format of FORMATS) expect(outcomeOf({ cwd: there, args: ['-f', format] }).replaceAll(there, home), format).toBe(outcomeOf({ cwd: home, args: ['-f', format] }));
  });

  it('from a folder below, but for what names a finding by its path from there', () => {
    const cwd = folderOfDrafts();
    mkdirSync(join(cwd, 'below'));
    const withoutNames = (outcome: string): string => outcome.replace(/"fingerprint":"\w+"/g, '');
    expect(withoutNames(outcomeOf({ cwd: join(cwd, 'below'), drafts: DRAFTS.map((name) => `../${name}`) }))).toBe(withoutNames(outcomeOf({ cwd })));
  });

  it('with a cold, a warm and no cache of results', () => {
    const cwd = folderOfDrafts();
    for (const format of ['json', 'gate']) {
      const expected = outcomeOf({ cwd, args: ['-f', format] });
      const args = ['--cache', '--cache-location', 'kept.json', '-f', format];
      expect([outcomeOf({ cwd, args }), outcomeOf({ cwd, args }), outcomeOf({ cwd, args, drafts: [...DRAFTS].reverse() })], format).toEqual([expected, expected, expected]);
    }
  });

  it('with a result in the cache for one draft and not for the next', () => {
    const cwd = folderOfDrafts();
    const expected = outcomeOf({ cwd });
    for (const draft of DRAFTS) {
      rmSync(join(cwd, 'kept.json'), { force: true });
      const args = ['--cache', '--cache-location', 'kept.json', '-f', 'json'];
      outcomeOf({ cwd, args, drafts: [draft] });
      expect(outcomeOf({ cwd, args }), draft).toBe(expected);
    }
  });

  it('with a cold, a warm and no cache of code', () => {
    const cwd = folderOfDrafts();
    const dist = join(cwd, 'package');
    mkdirSync(dist);
    for (const file of readdirSync(DIST).filter((name) => /\.(?:cjs|txt)$/.test(name))) cpSync(join(DIST, file), join(dist, file));
    const expected = outcomeOf({ cwd, dist });
    const env = { SPEC_LINT_NO_CODE_CACHE: '' };
    expect([outcomeOf({ cwd, dist, env }), outcomeOf({ cwd, dist, env }), outcomeOf({ cwd, dist, env })]).toEqual([expected, expected, expected]);
  });

  const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;
  it.skipIf(!hasScript)(`on a terminal without colours${hasScript ? '' : ' (skipped: there is no `script` to make a terminal)'}`, () => {
    const cwd = folderOfDrafts();
    const command = [process.execPath, join(DIST, 'cli.cjs'), '--preset', 'strict', '--no-color', ...DRAFTS].map((word) => `'${word}'`).join(' ');
    const { stdout } = spawnSync('script', ['-qec', `${command} 2>/dev/null`, '/dev/null'], { cwd, encoding: 'utf8', env: { ...ENVIRONMENT, TERM: 'xterm-256color', COLUMNS: '40' } });
    const [, ...plain] = outcomeOf({ cwd, args: ['--no-color'], shell: '"$@" 2>/dev/null' }).split('\n');
    expect(stdout.replaceAll('\r\n', '\n').trimEnd()).toBe(plain.join('\n').trimEnd());
  });
});

describe('the same findings', () => {
  it('with Windows line ends, a byte order mark, and no end of the last line', () => {
    const [plain, ...others] = [(text: string) => text, (text: string) => text.replaceAll('\n', '\r\n'), (text: string) => `\ufeff${text}`, (text: string) => text.trimEnd()].map((change) => {
      const cwd = folderOfDrafts(change);
      const findings = JSON.parse(outcomeOf({ cwd }).split('\n')[1] ?? '') as { source?: string; filePath: string }[];
      return findings.map(({ source: _, filePath, ...rest }) => ({ ...rest, filePath: filePath.replace(cwd, '') }));
    });
    for (const each of others) expect(each).toEqual(plain);
  });

  it('whatever was linted before in the same process', async () => {
    const texts = DRAFTS.filter((name) => name.endsWith('.md')).map((name) => readFileSync(join('fixtures/corpus/drafts', name), 'utf8'));
    // The grammar of Postgres is loaded for the first document that needs it, and must not change what is said of those that do not.
    const without = '# Shop\n\n## Database\n\n- Table `orders (id, user_id)`: `ALTER TABLE orders ENABLE ROW LEVEL SECURITY`, `CREATE POLICY own ON orders USING (auth.uid() = user_id)`\n- Table `notes (id)`: `SELECT * FROM notes JOIN orders`\n';
    const told = async (): Promise<string> => JSON.stringify(await lintText(without, { preset: 'strict', model: true, today: '2026-11-27' }));
    const cold = await told();
    for (const text of texts) await lintText(text, { today: '2026-11-27' });
    expect(await told()).toBe(cold);
  });

  it('whatever the day, where nothing expires', async () => {
    const text = readFileSync('fixtures/corpus/drafts/a01.md', 'utf8');
    const days = await Promise.all(['2026-01-01', '2026-06-30', '2031-12-31'].map(async (today) => JSON.stringify(await lintText(text, { today, cwd: '/work' }))));
    expect(new Set(days).size).toBe(1);
  });
});

/** The baseline, too, is written alike. */
it('writes the same baseline whatever the order of the documents', () => {
  const cwd = folderOfDrafts();
  const [first, second] = [DRAFTS, [...DRAFTS].reverse()].map((drafts) => {
    outcomeOf({ cwd, drafts, args: ['--suppress-all'] });
    const written = readFileSync(join(cwd, 'spec-lint-suppressions.json'), 'utf8');
    writeFileSync(join(cwd, 'spec-lint-suppressions.json'), '{}\n');
    return written;
  });
  expect(first).toBe(second);
});
