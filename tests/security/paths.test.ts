import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../src/index.js';
import { temporaryFolder } from '../temporary-folder.js';

/*
 * What is searched stays inside what was named: a repository cannot have files linted, and quoted in a report, that lie elsewhere.
 */

const SECRET = '# Secret\n\n- `POST /api/secret` no auth\n';
const DRAFT = '# Shop\n\n- `POST /api/orders` no auth\n';

/** A folder with a repository in it, and a secret beside that. */
function besideSecret(files: Readonly<Record<string, string>> = {}): { readonly repository: string; readonly outside: string } {
  const folder = temporaryFolder({ 'outside/architecture.md': SECRET, 'outside/spec-lint.config.yaml': 'rules: { named-auth-per-post: off }\n', 'repository/architecture.md': DRAFT });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, 'repository', path), text);
  return { repository: join(folder, 'repository'), outside: join(folder, 'outside') };
}

async function lintedBy(cwd: string, ...patterns: string[]): Promise<string[]> {
  const { results } = await lintFiles(patterns, { cwd });
  return results.map(({ filePath }) => filePath.slice(cwd.length));
}

describe.skipIf(process.platform === 'win32')('symbolic links', () => {
  it('to directories are not followed by a search', async () => {
    const { repository, outside } = besideSecret();
    symlinkSync(outside, join(repository, 'docs'));
    symlinkSync('/', join(repository, 'root'));
    symlinkSync('.', join(repository, 'again'));
    expect(await lintedBy(repository, '.')).toEqual(['/architecture.md']);
    expect(await lintedBy(repository, '**/*.md')).toEqual(['/architecture.md']);
  });

  it('to files are not followed by a search', async () => {
    const { repository, outside } = besideSecret();
    symlinkSync(join(outside, 'architecture.md'), join(repository, 'secret-architecture.md'));
    symlinkSync('/etc/passwd', join(repository, 'passwd.arch.md'));
    expect(await lintedBy(repository, '.')).toEqual(['/architecture.md']);
    expect(await lintedBy(repository, '*.md')).toEqual(['/architecture.md']);
  });

  it('that go in circles end', async () => {
    const { repository } = besideSecret();
    mkdirSync(join(repository, 'a'));
    symlinkSync('../a', join(repository, 'a/b'));
    symlinkSync('loop', join(repository, 'loop'));
    expect(await lintedBy(repository, '.')).toEqual(['/architecture.md']);
  });
});

describe('".." in a configuration', () => {
  it.each(["'../outside/**'", "'**/../../outside/*.md'", "'../**'", "'/**/architecture.md'"])('does not lead the search out of the directory: files: [%s]', async (glob) => {
    const { repository } = besideSecret({ 'spec-lint.config.yaml': `files: [${glob}]\n` });
    const linted = await lintedBy(repository, '.').catch((error: unknown) => [String(error)]);
    expect(linted.filter((path) => path !== '/architecture.md' && !path.startsWith('UserError') && !path.startsWith('Error'))).toEqual([]);
  });

  it('quotes nothing of a file that is no configuration', async () => {
    const { repository, outside } = besideSecret({ 'spec-lint.config.yaml': 'extends: ../outside/architecture.md\n' });
    writeFileSync(join(outside, 'architecture.md'), 'password-of-somebody-else\n');
    await expect(lintFiles(['.'], { cwd: repository })).rejects.toThrow(expect.not.stringContaining('password-of-somebody-else') as string);
  });
});
