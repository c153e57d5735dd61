import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A manager of git hooks, and how a repository is set up with it. */
interface Manager {
  readonly name: string;
  /** What is installed beside spec-lint itself; the newest that run on Node 20.19. */
  readonly packages: readonly string[];
  /** Commands run in the repository, in their order. */
  readonly setUp: readonly (readonly string[])[];
  /** What is added to package.json. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, string>>;
}

const INIT = ['npx', 'spec-lint', 'init', '--ci', 'none', '--yes', '--hook'];

const MANAGERS: readonly Manager[] = [
  { name: 'husky', packages: ['husky@9'], setUp: [['npx', 'husky', 'init'], [...INIT, 'husky']] },
  { name: 'lefthook', packages: ['lefthook@2'], setUp: [[...INIT, 'lefthook'], ['npx', 'lefthook', 'install']] },
  {
    name: 'lint-staged with husky',
    packages: ['husky@9', 'lint-staged@15'],
    manifest: lintStagedOf(readFileSync('docs/ci-and-hooks.md', 'utf8')),
    setUp: [['npx', 'husky']],
    files: { '.husky/pre-commit': 'npx lint-staged\n' },
  },
];

const STOPPED = '# Shop\n\n- `POST /api/orders` takes an order. Auth: internal.\n';
const LET_PASS = '# Shop\n\nNothing yet.\n';

const STOPPED_YAML = 'title: Shop\nendpoints:\n  - { method: POST, path: /api/orders, purpose: Takes an order., auth: internal }\n';

/** Names of each kind that `spec-lint DIRECTORY` looks for. */
const DOCUMENTS = ['docs/architecture.md', 'ARCHITECTURE.md', 'Shop Architecture.md', 'docs/deep/architecture-2.markdown', 'shop.arch.md', 'architecture.yaml', 'docs/ARCHITECTURE.yml', 'shop.arch.yaml', 'docs/x.arch.yml'] as const;

/** One commit: the staged file, what its hook has to say, and whether the commit has to stand. */
const COMMITS = [
  ...DOCUMENTS.map((path) => ({ path, text: /ya?ml$/.test(path) ? STOPPED_YAML : STOPPED, stands: false })),
  { path: 'docs/architecture.md', text: LET_PASS, stands: true },
  { path: 'README.md', text: STOPPED, stands: true },
  { path: 'docs/searching.md', text: STOPPED, stands: true },
];

/** What the documentation says to add to package.json for lint-staged. */
function lintStagedOf(page: string): Record<string, unknown> {
  const [, json] = /```json\n(\{\s*"lint-staged"[^`]*)```/.exec(page) ?? [];
  if (json === undefined) throw new Error('docs/ci-and-hooks.md does not say how to set lint-staged up');
  return JSON.parse(json) as Record<string, unknown>;
}

const scratch = mkdtempSync(join(tmpdir(), 'spec-lint-hooks-'));

function run(cwd: string, [command = '', ...args]: readonly string[]): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: '' } });
}

function write(cwd: string, path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

/** A repository with spec-lint, as it would be published, and a manager of hooks. */
function repository({ name, packages, setUp, manifest = {}, files = {} }: Manager, tarball: string): string {
  const cwd = join(scratch, name.replaceAll(' ', '-'));
  write(cwd, 'package.json', JSON.stringify({ name: 'scratch', private: true, scripts: { test: 'node -e 0' }, ...manifest }));
  write(cwd, '.gitignore', 'node_modules\n');
  run(cwd, ['git', 'init', '-q', '-b', 'main']);
  run(cwd, ['git', 'config', 'user.name', 'a']);
  run(cwd, ['git', 'config', 'user.email', 'a@example.com']);
  run(cwd, ['npm', 'install', '--save-dev', '--no-audit', '--no-fund', tarball, ...packages]);
  for (const command of setUp) run(cwd, command);
  for (const [path, text] of Object.entries(files)) write(cwd, path, text);
  run(cwd, ['git', 'add', '.']);
  run(cwd, ['git', 'commit', '-q', '--no-verify', '-m', 'Set up']);
  return cwd;
}

/** What a commit did otherwise than it should; null where it did as it should. */
function mistakeOf(cwd: string, { path, text, stands }: (typeof COMMITS)[number]): string | null {
  write(cwd, path, text);
  run(cwd, ['git', 'add', '.']);
  const { status, stdout, stderr } = spawnSync('git', ['commit', '-q', '-m', 'Change'], { cwd, encoding: 'utf8', env: { ...process.env, CI: '' } });
  const output = stdout + stderr;
  run(cwd, ['git', 'reset', '-q', '--hard']);
  if ((status === 0) !== stands) return `the commit of ${path} ${stands ? 'was stopped' : 'stands'}:\n${output}`;
  return stands || output.includes('named-auth-per-post') ? null : `the commit of ${path} was stopped without a word of the rule:\n${output}`;
}

// Sets up husky, lefthook and lint-staged in scratch repositories as docs/ci-and-hooks.md and `spec-lint init` say, from the npm registry and with
// the package as it would be published, and commits drafts there.
const [tarball] = run('.', ['npm', 'pack', '--silent', '--pack-destination', scratch]).trim().split('\n').slice(-1);
let failed = 0;
for (const manager of MANAGERS) {
  const cwd = repository(manager, join(scratch, tarball ?? ''));
  const mistakes = COMMITS.map((commit) => mistakeOf(cwd, commit)).filter((mistake) => mistake !== null);
  for (const mistake of mistakes) console.error(`${manager.name}: ${mistake}`);
  if (mistakes.length > 0) failed++;
  else console.log(`${manager.name}: stops a draft that may not go to implementation, whatever it is called, lets one pass that may, leaves other files alone.`);
}
rmSync(scratch, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;
