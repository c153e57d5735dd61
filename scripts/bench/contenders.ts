import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A command that lints files. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: (files: readonly string[]) => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Starting takes all of its time: it is measured beside one file only. */
  readonly onlyStarts?: boolean;
}

const PACKAGES = [
  'markdownlint-cli2@0.22.1',
  'remark-cli@12.0.1', 'remark-gfm@4.0.1', 'remark-frontmatter@5.0.0', 'remark-preset-lint-recommended@7.0.1',
  'textlint@15.8.0', 'textlint-rule-no-todo@2.0.1', 'textlint-rule-common-misspellings@1.0.1', 'textlint-rule-terminology@5.2.16',
  'eslint@10.15.0', '@eslint/markdown@8.0.3',
  'rumdl@0.2.75',
];

/** Configurations without which a peer would check nothing, or complain of nothing but long lines. */
const CONFIGURATIONS = {
  '.markdownlint-cli2.jsonc': '{ "config": { "default": true, "MD013": false } }',
  '.remarkrc.json': '{ "plugins": ["remark-gfm", ["remark-frontmatter", ["yaml"]], "remark-preset-lint-recommended"] }',
  '.textlintrc.json': '{ "rules": { "no-todo": true, "common-misspellings": true, "terminology": true } }',
  'eslint.config.mjs': "import markdown from '@eslint/markdown';\nexport default [...markdown.configs.recommended.map((config) => ({ ...config, language: 'markdown/gfm' }))];\n",
};

/** spec-lint itself, what it cannot do without, and what else reads markdown. @param scratch where peers are installed and configured */
export async function contenders(root: string, scratch: string): Promise<Contender[]> {
  const cli = join(root, 'dist/cli.cjs');
  const cache = join(scratch, 'results.cache');
  const own = (name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Contender => node(name, cli, (files) => [...args, '--no-config-lookup', '--no-ignore', ...files], env);
  return [
    { name: 'node -e 0', command: process.execPath, args: () => ['-e', '0'] },
    own('spec-lint', []),
    own('spec-lint, no code cache', [], { SPEC_LINT_NO_CODE_CACHE: '1' }),
    // The run that warms up fills the cache.
    own('spec-lint --cache, nothing changed', ['--cache', '--cache-location', cache]),
    { ...node('spec-lint --version', cli, () => ['--version']), onlyStarts: true },
    { ...node('spec-lint explain', cli, () => ['explain']), onlyStarts: true },
    node('remark-parse alone, same extensions', await bundleParser(root, scratch), (files) => files),
    ...peers(scratch),
  ];
}

function node(name: string, script: string, args: Contender['args'], env: Readonly<Record<string, string>> = {}): Contender {
  return { name, command: process.execPath, args: (files) => [script, ...args(files)], env };
}

function peers(scratch: string): Contender[] {
  installPeers(scratch);
  const bin = (path: string): string => join(scratch, 'node_modules', path);
  return [
    node('markdownlint-cli2', bin('markdownlint-cli2/markdownlint-cli2-bin.mjs'), (files) => files),
    node('remark-cli + lint', bin('remark-cli/cli.js'), (files) => ['--quiet', '--no-stdout', ...files]),
    node('textlint', bin('textlint/bin/textlint.js'), (files) => files),
    node('eslint + @eslint/markdown', bin('eslint/bin/eslint.js'), (files) => files),
    { name: 'rumdl (Rust)', command: bin('.bin/rumdl'), args: (files) => ['check', '--no-cache', ...files] },
  ];
}

function installPeers(scratch: string): void {
  mkdirSync(scratch, { recursive: true });
  for (const [name, content] of Object.entries(CONFIGURATIONS)) writeFileSync(join(scratch, name), content);
  if (existsSync(join(scratch, 'node_modules/.bin/rumdl'))) return;
  console.log(`installing peers in ${scratch} …`);
  writeFileSync(join(scratch, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', ...PACKAGES], { cwd: scratch, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function bundleParser(root: string, scratch: string): Promise<string> {
  const outfile = join(scratch, 'parse-only.cjs');
  await build({ absWorkingDir: root, entryPoints: ['scripts/bench/parse-only.ts'], outfile, bundle: true, format: 'cjs', platform: 'node', target: 'node20.19', minifySyntax: true, minifyWhitespace: true, logLevel: 'warning' });
  return outfile;
}
