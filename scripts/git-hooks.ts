import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { commitAll, LET_PASS, run, Scratch, STOPPED, write } from './scratch-repository.js';

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

/** A repository with spec-lint, as it would be published, and a manager of hooks. */
function repository({ name, packages, setUp, manifest = {}, files = {} }: Manager): string {
  const cwd = scratch.repository(name, packages, manifest);
  for (const command of setUp) run(cwd, command);
  for (const [path, text] of Object.entries(files)) write(cwd, path, text);
  commitAll(cwd);
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
const scratch = new Scratch();
let failed = 0;
for (const manager of MANAGERS) {
  const cwd = repository(manager);
  const mistakes = COMMITS.map((commit) => mistakeOf(cwd, commit)).filter((mistake) => mistake !== null);
  for (const mistake of mistakes) console.error(`${manager.name}: ${mistake}`);
  if (mistakes.length > 0) failed++;
  else console.log(`${manager.name}: stops a draft that may not go to implementation, whatever it is called, lets one pass that may, leaves other files alone.`);
}
scratch.remove();
process.exitCode = failed === 0 ? 0 : 1;
