// Publishes a version: `node scripts/release.mjs --tag v1.2.3 [--publish]`. Without --publish it only checks.
// Refuses where the tag is not the version of package.json, where the changelog does not tell of it with a day, where something is not
// committed, where a dependency of our users has a known hole, or where the version is published already. Publishing is for the workflow
// .github/workflows/release.yml: npm takes the identity of the workflow in place of a token, and states what the package was built from.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { tag: { type: 'string' }, publish: { type: 'boolean', default: false } } });
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

const problems = [
  values.tag === `v${version}` ? null : `the tag ${values.tag ?? '(none: --tag)'} is not the version: package.json says ${version}, so the tag must be v${version}`,
  lock.version === version ? null : `package-lock.json says ${lock.version}, package.json ${version}: run npm install`,
  changelogProblem(),
  run('git', 'status', '--porcelain').output.trim() === '' ? null : 'the checkout holds what is not committed',
];
// What asks the registry comes last, and only for a release that is right otherwise.
if (problems.every((problem) => problem === null)) {
  problems.push(
    run('npm', 'audit', '--omit=dev').code === 0 ? null : 'npm audit finds a hole in what our users install: run npm audit --omit=dev',
    run('npm', 'view', `${name}@${version}`, 'version').output.trim() === version ? `${name} ${version} is published already` : null,
  );
}
const found = problems.filter((problem) => problem !== null);
if (found.length > 0) {
  for (const problem of found) console.error(`Not released: ${problem}.`);
  process.exitCode = 1;
} else if (!values.publish) console.log(`${name} ${version} may be released.`);
else if (!process.env.GITHUB_ACTIONS) {
  console.error('Not released: a version is published by the release workflow only, so that its provenance can be verified.');
  process.exitCode = 1;
} else process.exitCode = run('npm', 'publish', '--provenance', '--access', 'public').code;

/** What is wrong with the changelog: it must tell of the version, with the day. */
function changelogProblem() {
  const heading = readFileSync(join(root, 'CHANGELOG.md'), 'utf8').split('\n').find((line) => line.startsWith(`## ${version},`) || line === `## ${version}`);
  if (!heading) return `CHANGELOG.md has no section "## ${version}, YYYY-MM-DD"`;
  return /, \d{4}-\d{2}-\d{2}$/.test(heading) ? null : `CHANGELOG.md says "${heading.slice(3)}": give the day of the release`;
}

function run(command, ...args) {
  const isPublish = args[0] === 'publish';
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', isPublish ? 'inherit' : 'pipe', isPublish ? 'inherit' : 'pipe'], shell: process.platform === 'win32' });
  return { code: status ?? 1, output: stdout ?? '' };
}
