import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A document that the gate stops, and one that it lets pass. */
export const STOPPED = '# Shop\n\n- `POST /api/orders` takes an order. Auth: internal.\n';
export const LET_PASS = '# Shop\n\nNothing yet.\n';

/** Runs a command as a person would, not as CI; what it prints. Throws where it fails. */
export function run(cwd: string, [command = '', ...args]: readonly string[]): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: '' } });
}

export function write(cwd: string, path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

/** Commits all that stands in a repository, past its hooks. */
export function commitAll(cwd: string): void {
  run(cwd, ['git', 'add', '.']);
  run(cwd, ['git', 'commit', '-q', '--no-verify', '-m', 'Set up']);
}

/** A directory for repositories in which spec-lint is installed as it would be published. */
export class Scratch {
  readonly #directory = mkdtempSync(join(tmpdir(), 'spec-lint-'));
  readonly #package: string;

  constructor() {
    const [tarball = ''] = run('.', ['npm', 'pack', '--silent', '--pack-destination', this.#directory]).trim().split('\n').slice(-1);
    this.#package = join(this.#directory, tarball);
  }

  /** A new repository. @param packages what is installed beside spec-lint, from the npm registry */
  repository(name: string, packages: readonly string[], manifest: Readonly<Record<string, unknown>> = {}): string {
    const cwd = join(this.#directory, name.replaceAll(' ', '-'));
    write(cwd, 'package.json', JSON.stringify({ name: 'scratch', private: true, scripts: { test: 'node -e 0' }, ...manifest }));
    write(cwd, '.gitignore', 'node_modules\n');
    run(cwd, ['git', 'init', '-q', '-b', 'main']);
    run(cwd, ['git', 'config', 'user.name', 'a']);
    run(cwd, ['git', 'config', 'user.email', 'a@example.com']);
    run(cwd, ['npm', 'install', '--save-dev', '--no-audit', '--no-fund', this.#package, ...packages]);
    return cwd;
  }

  remove(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
