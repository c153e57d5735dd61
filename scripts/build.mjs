// Builds dist/: the command line and the library as ES modules that share lazy chunks.
//
//   node scripts/build.mjs            the code
//   node scripts/build.mjs --package  what a published package needs besides: declarations (slow: the compiler checks everything)
//                                     and the licences of what is bundled; so does `npm pack`
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const { dependencies, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: Object.keys(dependencies),
  // Its index brings a whole DOM along; we read its events only.
  alias: { htmlparser2: './node_modules/htmlparser2/dist/esm/Parser.js' },
  define: { SPEC_LINT_VERSION: JSON.stringify(version) },
  // Bundled CommonJS packages call require() for modules of Node.
  banner: { js: "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url);" },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
removeStale(new Set(Object.keys(metafile.outputs)));
const cli = join(dist, 'cli.js');
writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, 'utf8')}`);
chmodSync(cli, 0o755);
linkOwnCommand();
if (process.argv.includes('--package') || ['pack', 'publish'].includes(process.env.npm_command)) {
  buildTypes();
  writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licencesOf(Object.keys(metafile.inputs)));
}

/** Removes what an earlier build left. Only now: a run of the command that goes on meanwhile finds its chunks. */
function removeStale(outputs) {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !outputs.has(relative(root, path).replaceAll('\\', '/'))) rmSync(path);
  }
}

/** Lets `npx spec-lint` find this checkout without asking a registry. */
function linkOwnCommand() {
  const bin = join(root, 'node_modules/.bin');
  const link = join(bin, 'spec-lint');
  if (process.platform === 'win32' || !existsSync(bin) || lstatSync(link, { throwIfNoEntry: false })) return;
  symlinkSync('../../dist/cli.js', link);
}

function buildTypes() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  writeFileSync(join(dist, 'index.d.ts'), "export * from './types/src/index.js';\n");
}

/** The licence of every package that inputs of the bundle come from. */
function licencesOf(inputs) {
  const packages = new Set(inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  const licences = [...packages].sort().map((directory) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, directory, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, directory)).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(root, directory, file), 'utf8').trim() : ''}\n`;
  });
  return licences.join(`\n${'-'.repeat(80)}\n\n`);
}
