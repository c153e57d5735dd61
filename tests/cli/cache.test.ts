import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Outcome, specLint } from '../fake-command.js';
import { temporaryFolder } from '../temporary-folder.js';

const HITS = /^Cache: (\d+ of \d+) results are from earlier runs\.\n/;

/** Runs with a cache of its own; tells how many results came from it. */
async function run(cwd: string, ...args: string[]): Promise<Outcome & { readonly hits: string }> {
  const outcome = await specLint(['--cache', '--cache-location', 'cache.json', '--stats', ...args], { cwd });
  return { ...outcome, hits: HITS.exec(outcome.stderr)?.[1] ?? '' };
}

describe('--cache', () => {
  it('reports the same from the cache, to the byte', async () => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders GOODcarts\n', 'b.md': '# Nothing\n' });
    for (const format of ['stylish', 'json', 'sarif', 'gate']) {
      const args = ['--cache', '--cache-location', 'cache.json', '-f', format, 'a.md', 'b.md'];
      const cold = await specLint(args, { cwd });
      expect(await specLint(args, { cwd })).toEqual(cold);
      expect(await specLint(['-f', format, 'a.md', 'b.md'], { cwd })).toEqual(cold);
    }
    expect((await run(cwd, 'a.md', 'b.md')).hits).toBe('2 of 2');
  });

  it('gives way where the model and the times are wanted, which are of this run', async () => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders\n', 'f.mjs': 'export default (results) => results.map((result) => Object.keys(result).join()).join();\n' });
    for (const hits of ['0 of 1', '0 of 1']) {
      const outcome = await run(cwd, '-f', 'json', 'a.md');
      expect(outcome.hits).toBe(hits);
      expect(JSON.parse(outcome.stdout)).toEqual([expect.objectContaining({ model: expect.anything() as unknown, stats: expect.objectContaining({ times: expect.anything() as unknown }) as unknown })]);
    }
    expect((await run(cwd, '-f', './f.mjs', 'a.md')).stdout).toMatch(/stats.*model/);
    expect((await run(cwd, '-f', 'html', 'a.md')).stdout).toContain('BADorders</h');
    expect((await run(cwd, 'a.md')).hits).toBe('1 of 1');
  });

  it('lints again what changed, and only that', async () => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders\n', 'b.md': '# BADcarts\n' });
    expect((await run(cwd, 'a.md', 'b.md')).hits).toBe('0 of 2');
    writeFileSync(join(cwd, 'a.md'), '# GOODorders\n');
    const { hits, stdout } = await run(cwd, 'a.md', 'b.md');
    expect(hits).toBe('1 of 2');
    expect(stdout).not.toContain('a.md');
  });

  it.each([
    ['a severity', ['--rule', 'no-bad: warn'], {}],
    ['a preset', ['--preset', 'strict'], {}],
    ['directives that are plain comments', ['--no-inline-config'], {}],
    ['the configuration', [], { 'spec-lint.config.yaml': 'rules: { no-worse: error }\n' }],
    ['the lexicon', [], { 'spec-lint.config.yaml': 'userColumns: [badge_no]\n' }],
    ['a rule of its own', [], { 'spec-lint.config.yaml': 'customRules: [{ id: a/b, for: document, forbid: [x], message: m }]\n' }],
    ['the message of a rule of its own', [], { 'spec-lint.config.yaml': 'customRules: [{ id: a/b, for: document, forbid: [x], message: n }]\n' }],
  ])('does not answer for another run: %s', async (_, args, files) => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders\n' });
    await run(cwd, 'a.md');
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    expect((await run(cwd, ...args, 'a.md')).hits).toBe('0 of 1');
    expect((await run(cwd, ...args, 'a.md')).hits).toBe('1 of 1');
  });

  it('forgets documents that are gone, and what another version kept', async () => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders\n', 'b.md': '# BADcarts\n' });
    await run(cwd, 'a.md', 'b.md');
    const file = join(cwd, 'cache.json');
    const cache = JSON.parse(readFileSync(file, 'utf8')) as { version: string; entries: [string, unknown][] };
    expect(cache.entries.map(([name]) => name)).toEqual(['a.md', 'b.md']);
    writeFileSync(file, JSON.stringify({ ...cache, version: 'older' }));
    expect((await run(cwd, 'a.md')).hits).toBe('0 of 1');
    expect((JSON.parse(readFileSync(file, 'utf8')) as typeof cache).entries.map(([name]) => name)).toEqual(['a.md']);
  });

  it.each(['', '{', '[]', '{"version":"0.0.0","entries":{}}', '\0\0'])('takes a broken cache for an empty one: %j', async (text) => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders\n', 'cache.json': text });
    expect(await run(cwd, 'a.md')).toMatchObject({ code: 1, hits: '0 of 1' });
    expect((await run(cwd, 'a.md')).hits).toBe('1 of 1');
  });

  it('goes on where it cannot be written', async () => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders\n' });
    mkdirSync(join(cwd, 'cache.json'));
    expect(await run(cwd, 'a.md')).toMatchObject({ code: 1, hits: '0 of 1' });
  });

  it("lies in the user's own directory, not in the linted one, and in a directory under a name of its own", async () => {
    const cwd = temporaryFolder({ 'a.md': '# BADorders\n' });
    const home = temporaryFolder();
    await specLint(['--cache', 'a.md'], { cwd, env: { XDG_CACHE_HOME: home } });
    expect(readdirSync(cwd)).toEqual(['a.md']);
    expect(readdirSync(join(home, 'spec-lint'))).toEqual([expect.stringMatching(/^results-[0-9a-f]{16}\.json$/)]);
    await specLint(['--cache', '--cache-location', 'kept/', 'a.md'], { cwd });
    expect(readdirSync(join(cwd, 'kept'))).toEqual([expect.stringMatching(/^results-[0-9a-f]{16}\.json$/)]);
  });
});
