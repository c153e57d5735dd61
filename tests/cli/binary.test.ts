import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { lintFiles, type LintResult } from '../../src/index.js';
import { temporaryFolder } from '../temporary-folder.js';

const COMMAND = resolve('dist/cli.cjs');
const DRAFT = `# Shop

## API Endpoints

| Method | Path | Auth |
|---|---|---|
| POST | /api/orders | none |
`;

/** Runs the command as a user does: built, in a process of its own. */
function specLint(args: readonly string[], cwd: string, input = ''): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd, input, encoding: 'utf8', maxBuffer: 1 << 26, env: { PATH: process.env['PATH'] } });
  return { code: status, stdout, stderr };
}

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'pipe' });
}, 60_000);

describe('the built command', () => {
  it('lints a file with the real rules', () => {
    const cwd = temporaryFolder({ 'ARCHITECTURE.md': DRAFT });
    const { code, stdout, stderr } = specLint(['-f', 'json'], cwd);
    const [result] = JSON.parse(stdout) as LintResult[];
    expect(result?.filePath).toBe(join(cwd, 'ARCHITECTURE.md'));
    expect(result?.messages.map(({ ruleId, subject }) => `${ruleId ?? ''} ${subject ?? ''}`)).toContain('named-auth-per-post endpoint:POST /api/orders');
    expect(code).toBe(1);
    expect(stderr).not.toContain('Error');
  });

  it('judges drafts as the sources do, whatever the build has rewritten', async () => {
    const drafts = resolve('fixtures/corpus/drafts');
    const { stdout } = specLint(['-f', 'json', '--preset', 'strict', '--no-config-lookup', '*.md'], drafts);
    const { results: judged } = await lintFiles(['*.md'], { cwd: drafts, preset: 'strict', configLookup: false });
    const verdictsOf = (results: readonly LintResult[]): unknown[] => results.map(({ filePath, verdicts }) => [filePath, verdicts]);
    expect(verdictsOf(JSON.parse(stdout) as LintResult[])).toEqual(JSON.parse(JSON.stringify(verdictsOf(judged))));
    expect(judged.length).toBeGreaterThan(20);
  });

  it('reads SQL by the grammar of Postgres', () => {
    const cwd = temporaryFolder({ 'a.md': '# Shop\n\n```sql\nCREATE TABLE orders (id uuid PRIMARY KEY, user_id uuid NOT NULL);\n```\n' });
    const { stdout } = specLint(['model', '-f', 'json', 'a.md'], cwd);
    const [result] = JSON.parse(stdout) as { model: { tables: { name: string; line: number }[] } }[];
    expect(result?.model.tables).toMatchObject([{ name: 'orders', line: 4 }]);
  });

  it('runs the plugin of the fixtures, and a formatter that is a module', () => {
    const cwd = temporaryFolder({ 'a.md': '# Shop\n\n- `DELETE /api/orders/:id` cancels. Auth: session cookie.\n', 'format.mjs': 'export default (results) => results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)).join();\n' });
    cpSync('fixtures/plugin', join(cwd, 'plugin'), { recursive: true });
    mkdirSync(join(cwd, 'node_modules'));
    symlinkSync(resolve('.'), join(cwd, 'node_modules/spec-lint'));
    const { stdout, stderr } = specLint(['--preset', 'gate', '--plugin', './plugin/index.js', '-f', './format.mjs', 'a.md'], cwd);
    expect(stdout, stderr).toContain('acme/limit-per-delete');
  });

  it('serves coding agents', async () => {
    const cwd = temporaryFolder({ 'a.md': DRAFT });
    const client = new Client({ name: 'test', version: '1.0.0' });
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [COMMAND, 'mcp'], cwd, stderr: 'pipe' }));
    const result = (await client.callTool({ name: 'lint', arguments: { path: 'a.md' } })) as { content: { text: string }[] };
    await client.close();
    expect(result.content[0]?.text).toContain('- error named-auth-per-post: Endpoint "POST /api/orders"');
  });

  it('reads standard input', () => {
    expect(specLint(['-', '--quiet'], temporaryFolder(), DRAFT)).toMatchObject({ code: 1, stdout: expect.stringContaining('<text>') as string });
  });

  it.each([
    ['a missing file', ['nope.md']],
    ['an unknown option', ['--nope']],
    ['an unknown rule', ['--rule', 'no-such-rule: off']],
    ['a directory without documents', ['.']],
    ['a binary file', ['b.bin']],
  ])('says on stderr what is wrong, without a stack: %s', (_, args) => {
    const { code, stdout, stderr } = specLint(args, temporaryFolder({ 'b.bin': new Uint8Array([0, 1, 2]) }));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^\S.*\n/);
    expect(stderr).not.toContain('\n    at ');
  });

  it('knows its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(specLint(['--version'], temporaryFolder())).toEqual({ code: 0, stdout: `v${version}\n`, stderr: '' });
  });

  it('loads next to nothing for its version', () => {
    expect(statSync(COMMAND).size).toBeLessThan(20_000);
    expect(readFileSync(COMMAND, 'utf8').match(/require\("[^"]+"\)/g)?.every((call) => call.startsWith('require("node:'))).toBe(true);
  });
});
