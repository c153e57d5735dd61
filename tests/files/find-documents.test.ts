import { mkdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ignoreMatcher, ProjectConfig } from '../../src/config/resolve.js';
import { UserError } from '../../src/config/user-error.js';
import { findDocuments, type Search } from '../../src/files/find-documents.js';
import { GitIgnore } from '../../src/files/git-ignore.js';
import { temporaryFolder } from '../temporary-folder.js';

interface Options extends Partial<Search> {
  readonly files?: readonly string[];
  readonly ignores?: readonly string[];
}

async function find(folder: string, patterns: readonly string[], { files = [], ignores = [], ...search }: Options = {}): Promise<string[]> {
  const config = new ProjectConfig({ path: join(folder, 'spec-lint.config.yaml'), directory: folder, config: { files: [...files] } }, [], () => { throw new Error('none'); });
  const found = await findDocuments(patterns, {
    cwd: folder,
    gitIgnore: new GitIgnore(),
    errorOnUnmatchedPattern: true,
    configFor: () => config,
    isIgnored: ignoreMatcher(ignores, folder),
    ...search,
  });
  return found.map(({ path, ignored }) => `${relative(folder, path)}${ignored ? ' (ignored)' : ''}`);
}

const messageOf = async (found: Promise<unknown>): Promise<string> => {
  const error: unknown = await found.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
};

describe('a directory', () => {
  it('is searched for architecture documents, whatever the case', async () => {
    const names = ['ARCHITECTURE.md', 'docs/backend-architecture.markdown', 'docs/shop.arch.md', 'x/Architecture-v2.yaml', 'x/y/shop.arch.yml', '.kiro/specs/architecture.md'];
    const folder = temporaryFolder(Object.fromEntries([...names, 'README.md', 'architecture.txt', 'architecture/readme.md', 'arch.md', 'node_modules/x/architecture.md', '.git/architecture.md'].map((name) => [name, ''])));
    expect(await find(folder, ['.'])).toEqual([...names].sort());
    expect(await find(folder, ['docs', './x'])).toEqual(['docs/backend-architecture.markdown', 'docs/shop.arch.md', 'x/Architecture-v2.yaml', 'x/y/shop.arch.yml']);
  });

  it('is searched for what the configuration names', async () => {
    const folder = temporaryFolder({ 'docs/draft.md': '', 'docs/deep/spec.md': '', 'spec.md': '' });
    expect(await find(folder, ['docs'], { files: ['docs/**/spec.md', 'docs/draft.md'] })).toEqual(['docs/deep/spec.md', 'docs/draft.md']);
  });

  it('without a document is an error that says what is searched for', async () => {
    const folder = temporaryFolder({ 'docs/draft.md': '' });
    expect(await messageOf(find(folder, ['docs']))).toBe(
      'No files matching the pattern "docs" were found.\nA directory is searched for **/*architecture*.{md,markdown,yaml,yml} and **/*.arch.{md,yaml,yml}: name the file itself, or add its name to "files" in spec-lint.config.yaml.',
    );
    expect(await find(folder, ['docs'], { errorOnUnmatchedPattern: false })).toEqual([]);
  });

  it('is searched without following symbolic links', async () => {
    const outside = temporaryFolder({ 'architecture.md': '' });
    const folder = temporaryFolder({ 'docs/architecture.md': '' });
    symlinkSync(outside, join(folder, 'docs/out'));
    symlinkSync(join(outside, 'architecture.md'), join(folder, 'docs/out-architecture.md'));
    symlinkSync('.', join(folder, 'docs/round'));
    expect(await find(folder, ['.', 'docs/**/*.md'])).toEqual(['docs/architecture.md']);
  });
});

describe('a file', () => {
  it('is found whatever it is called, once', async () => {
    const folder = temporaryFolder({ 'draft.txt': '', 'a [1].md': '' });
    expect(await find(folder, ['draft.txt', './draft.txt', join(folder, 'draft.txt'), 'a [1].md'])).toEqual(['a [1].md', 'draft.txt']);
  });

  it('may be a link that leads anywhere', async () => {
    const outside = temporaryFolder({ 'draft.md': '' });
    const folder = temporaryFolder();
    symlinkSync(join(outside, 'draft.md'), join(folder, 'link.md'));
    expect(await find(folder, ['link.md'])).toEqual(['link.md']);
  });

  it('that does not exist is an error', async () => {
    expect(await messageOf(find(temporaryFolder(), ['nope.md']))).toBe('No files matching the pattern "nope.md" were found.\nPlease check for typing mistakes in the pattern.');
  });

  it('that is ignored is marked', async () => {
    const folder = temporaryFolder({ 'old/draft.md': '', 'draft.md': '' });
    expect(await find(folder, ['old/draft.md', 'draft.md'], { ignores: ['old'] })).toEqual(['draft.md', 'old/draft.md (ignored)']);
  });

  it('is found though .gitignore leaves it out', async () => {
    const folder = temporaryFolder({ '.gitignore': 'draft.md\n', 'draft.md': '' });
    expect(await find(folder, ['draft.md'])).toEqual(['draft.md']);
  });
});

describe('a glob', () => {
  it('finds markdown and YAML, but no configuration of the tool itself', async () => {
    const folder = temporaryFolder(Object.fromEntries(['a.md', 'b.MARKDOWN', 'c.yaml', 'd.yml', 'e.png', 'f.ts', 'spec-lint.config.yaml', 'deep/g.md', '.hidden/h.md'].map((name) => [name, ''])));
    expect(await find(folder, ['*'])).toEqual(['a.md', 'b.MARKDOWN', 'c.yaml', 'd.yml']);
    expect(await find(folder, ['**/*.md'])).toEqual(['.hidden/h.md', 'a.md', 'deep/g.md']);
    expect(await find(folder, ['{a,x}.md', 'deep/?.md'])).toEqual(['a.md', 'deep/g.md']);
  });

  it('may begin above the working directory', async () => {
    const folder = temporaryFolder({ 'docs/a.md': '', 'other/b.md': '' });
    expect(await find(join(folder, 'docs'), ['../*/*.md'])).toEqual(['a.md', '../other/b.md']);
    expect(await find(join(folder, 'docs'), [`${folder}/**/b.md`])).toEqual(['../other/b.md']);
  });

  it('that matches nothing is an error', async () => {
    expect(await messageOf(find(temporaryFolder({ 'a.png': '' }), ['*.md']))).toMatch(/^No files matching the pattern "\*\.md" were found\./);
  });

  it('whose matches are all ignored is an error that says so', async () => {
    const folder = temporaryFolder({ 'a.md': '' });
    expect(await messageOf(find(folder, ['*.md'], { ignores: ['a.md'] }))).toBe('All files matched by "*.md" are ignored.\nUse --no-ignore to lint them all the same.');
  });
});

describe('.gitignore', () => {
  const files = {
    '.gitignore': 'build/\n*.tmp.md\n/top-architecture.md\n',
    'top-architecture.md': '',
    'docs/top-architecture.md': '',
    'docs/architecture.tmp.md': '',
    'docs/build/architecture.md': '',
    'docs/.gitignore': '!architecture.tmp.md\nprivate-*\n',
    'docs/private-architecture.md': '',
    'docs/build/.gitignore': '!architecture.md\n',
    'architecture.tmp.md': '',
  };

  it('leaves out files, deeper ones over those above, but nothing below an ignored directory', async () => {
    const folder = temporaryFolder(files);
    mkdirSync(join(folder, '.git'));
    expect(await find(folder, ['.'])).toEqual(['docs/architecture.tmp.md', 'docs/top-architecture.md']);
    expect(await find(folder, ['docs'])).toEqual(['docs/architecture.tmp.md', 'docs/top-architecture.md']);
  });

  it('is not asked where nothing is to be left out', async () => {
    expect(await find(temporaryFolder(files), ['.'], { gitIgnore: null })).toHaveLength(6);
  });

  it('of a directory above the repository does not count', async () => {
    const folder = temporaryFolder({ '.gitignore': '*\n', 'repo/architecture.md': '' });
    mkdirSync(join(folder, 'repo/.git'));
    expect(await find(join(folder, 'repo'), ['.'])).toEqual(['architecture.md']);
  });
});
