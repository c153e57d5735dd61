import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { draftsOf, nodeOf, outputOf, VERSIONS } from '../../scripts/node-versions.mjs';

// Many processes, or many documents: on a busy machine they take their time.
vi.setConfig({ testTimeout: 300_000 });

/*
 * The versions of Node that are here write the same. `node scripts/node-versions.mjs --install` fetches those that are not.
 */

/** The command as it is now, whoever builds another meanwhile. */
const DIST = resolve(`node_modules/.cache/spec-lint-node-test-${process.pid}`);

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'pipe' });
  cpSync('dist', DIST, { recursive: true });
}, 120_000);

afterAll(() => { rmSync(DIST, { recursive: true, force: true }); });

describe.each(VERSIONS)('Node %s', (version) => {
  const node = nodeOf(version);
  it.skipIf(node === null)(`writes what this version writes${node === null ? ' (skipped: not installed; node scripts/node-versions.mjs --install)' : ''}`, () => {
    const drafts = draftsOf().filter((_, at) => at % 6 === 0);
    const command = join(DIST, 'cli.cjs');
    for (const format of ['json', 'html']) expect(outputOf(node ?? '', format, drafts, command).equals(outputOf(process.execPath, format, drafts, command)), format).toBe(true);
  });
});
