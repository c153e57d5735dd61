import { describe, expect, it } from 'vitest';
import { type Given, type Outcome, specLint } from '../fake-command.js';
import { temporaryFolder } from '../temporary-folder.js';

const FILES = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}-architecture.md`, '# GOODorders\n']));

/** A run at whose clock each look takes some milliseconds. */
async function run(args: readonly string[], step: number, given: Partial<Given> = {}): Promise<Outcome> {
  let now = 0;
  return specLint(args, { cwd: temporaryFolder(FILES), clock: () => (now += step), ...given });
}

describe('the progress of a run', () => {
  it('is told on the terminal once it takes long, in one line that is erased at the end', async () => {
    const quick = await run(['.'], 100);
    const { code, stdout, stderr } = await run(['.'], 800);
    expect(code).toBe(0);
    expect(stdout).toBe(quick.stdout);
    expect(stderr).toBe(`\r\u001b[KLinted 2 of 4 documents\r\u001b[KLinted 3 of 4 documents\r\u001b[K${quick.stderr}`);
    expect(quick.stderr).not.toContain('\r');
  });

  it('is not told more often than one can read', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}-architecture.md`, '# GOODorders\n']));
    const { stderr } = await run(['.'], 90, { cwd: temporaryFolder(files) });
    expect(stderr.match(/Linted \d+ of 30/g)).toEqual(['Linted 22 of 30', 'Linted 24 of 30', 'Linted 26 of 30', 'Linted 28 of 30']);
  });

  it('is erased where the run fails, too', async () => {
    const cwd = temporaryFolder({ ...FILES, 'd/architecture.md': '# Shop\n', 'd/spec-lint.config.yaml': 'schema: none.json\n' });
    const { code, stderr } = await run(['a-architecture.md', 'b-architecture.md', 'd/architecture.md'], 2000, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('documents\r\u001b[KCannot read ');
  });

  it.each([
    ['standard error is no terminal', ['.'], { clock: undefined }],
    ['the terminal cannot write a line anew', ['.'], { env: { TERM: 'dumb' } }],
    ['nothing but errors is wanted', ['--quiet', '.'], {}],
  ])('is not told where %s', async (_, args, given) => {
    expect((await run(args, 5000, given as Partial<Given>)).stderr).not.toContain('\r');
  });
});
