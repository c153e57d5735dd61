import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';

interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

let packed: Packed;

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'pipe' });
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32' });
  [packed] = JSON.parse(told) as [Packed];
}, 120_000);

describe('the published package', () => {
  const ALLOWED = [/^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md)$/, /^dist\/[\w-]+\.(?:c?js|d\.ts)$/, /^dist\/chunks\/[\w-]+\.js$/, /^dist\/types\/.*\.d\.ts$/, /^dist\/(?:THIRD-PARTY-LICENSES|expressions-[\da-f]{8})\.txt$/, /^schemas\/[\w.-]+\.schema\.json$/, /^docs\/(?:rules\/)?[\w-]+\.md$/];

  it('holds the command, the library, schemas and documentation, and nothing else: no tests, fixtures, sources or maps', () => {
    expect(packed.files.map(({ path }) => path).filter((path) => !ALLOWED.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  it('holds what it needs', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['dist/cli.cjs', 'dist/command.cjs', 'dist/import-module.cjs', 'dist/index.js', 'dist/rule-tester.js', 'schemas/report.schema.json', 'LICENSE', 'README.md']));
  });

  it('declares the types of each module that it exports', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string | { types?: string }> };
    const { files } = JSON.parse(readFileSync('tsconfig.build.json', 'utf8')) as { files: readonly string[] };
    const typed = Object.values(exports).flatMap((each) => (typeof each === 'string' || each.types === undefined ? [] : [each.types]));
    expect(typed.map((path) => path.replace('./dist/', 'src/').replace('.d.ts', '.ts')).sort()).toEqual([...files].sort());
  });

  it('is small', () => {
    // Nearly all of it are the expressions of the lexicon, twice: for the command, with what they need of a text, and for the library.
    expect(packed.size).toBeLessThan(3_300_000);
    expect(packed.unpackedSize).toBeLessThan(12_000_000);
  });

  it('runs nothing when it is installed, and brings one package along', () => {
    const { scripts, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string>; dependencies: Record<string, string> };
    // `prepare` runs for a checkout, not for an installation from the registry.
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
    expect(Object.keys(dependencies)).toEqual(['libpg-query']);
  });
});

describe('the lock file', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { resolved?: string; integrity?: string; link?: boolean; inBundle?: boolean; hasInstallScript?: boolean; dev?: boolean }> };
  const installed = Object.entries(lock.packages).filter(([path, { link, inBundle }]) => path !== '' && !link && !inBundle);

  it('names for each package what it must hash to', () => {
    expect(installed.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  });

  it('brings no package to our users that runs something when it is installed', () => {
    expect(installed.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript).map(([path]) => path)).toEqual([]);
  });
});

describe('the release', () => {
  const workflow = readFileSync('.github/workflows/release.yml', 'utf8');

  it('is published by a workflow with provenance, from a tag, after all checks, without a token that lasts', () => {
    expect(workflow).toMatch(/tags: \['v\*'\]/);
    expect(workflow).toMatch(/id-token: write/);
    expect(workflow).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|pull_request/);
    expect(workflow.indexOf('.ci/run')).toBeLessThan(workflow.indexOf('scripts/release.mjs --publish'));
    expect(readFileSync('scripts/release.mjs', 'utf8')).toContain("'--provenance'");
  });

  it('is refused for a tag that is not the version', () => {
    expect(() => execFileSync(process.execPath, ['scripts/release.mjs', '--tag', 'v999.0.0'], { stdio: 'pipe' })).toThrow(/is not the version/);
  });
});

describe('SECURITY.md', () => {
  it('leads to tests that exist', () => {
    const links = [...readFileSync('SECURITY.md', 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});
