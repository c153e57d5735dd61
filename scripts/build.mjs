// Builds dist/: the library as ES modules, and the command as two CommonJS files, for only such code can be kept compiled (src/cli/code-cache.ts),
// and the regular expressions of the command (scripts/expressions).
//
//   node scripts/build.mjs            the code
//   node scripts/build.mjs --package  what a published package needs besides: declarations (slow: the compiler checks everything)
//                                     and the licences of what is bundled; so does `npm pack`
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { asAscii } from './as-ascii.mjs';
import { expressionsAtBuildTime } from './expressions/at-build-time.mjs';
import { fasterPackages } from './faster-packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const { bin, dependencies, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Leaves out of the code of the command the one file that imports at run time. */
const importsApart = {
  name: 'imports-apart',
  setup: ({ onResolve }) => onResolve({ filter: /\/import-module\.js$/ }, () => ({ path: './import-module.cjs', external: true })),
};

const forBoth = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  external: Object.keys(dependencies),
  // Its index brings a whole DOM along; we read its events only.
  alias: { htmlparser2: './node_modules/htmlparser2/dist/esm/Parser.js' },
  // Rewritten expressions are for the start of the command only: they would make the library larger by two thirds, and no quicker once it runs.
  plugins: [fasterPackages],
  minifySyntax: true,
  minifyWhitespace: true,
  // Nobody reads it, and names are a tenth of it.
  minifyIdentifiers: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
const forCommand = {
  ...forBoth,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  // What belongs to one command is evaluated with it, but lies in the same file.
  supported: { 'dynamic-import': false, 'template-literal': false },
};

const library = await build({
  ...forBoth,
  entryPoints: { index: 'src/index.ts', 'rule-tester': 'src/rule-tester.ts' },
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  // Bundled CommonJS packages call require() for modules of Node.
  banner: { js: "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url);" },
});
const expressions = await expressionsAtBuildTime(root);
const command = await build({
  ...forCommand,
  entryPoints: { command: 'src/cli/command.ts' },
  plugins: [expressions.plugin, fasterPackages, importsApart],
  write: false,
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'moduleUrl', SPEC_LINT_VERSION: JSON.stringify(version) },
});
writeFileSync(join(dist, expressions.file.name), expressions.file.contents);
// esbuild leaves such characters in regular expressions; of templates it has made strings.
writeFileSync(join(dist, 'command.cjs'), asAscii(command.outputFiles[0].text));
const importer = await build({ ...forCommand, entryPoints: { 'import-module': 'src/cli/import-module.ts' }, supported: {} });
const launcher = await build({
  ...forCommand,
  entryPoints: { cli: 'src/cli/main.ts' },
  banner: { js: '#!/usr/bin/env node' },
  define: { SPEC_LINT_VERSION: JSON.stringify(version) },
});
chmodSync(join(root, bin['spec-lint']), 0o755);
const built = [library, command, importer, launcher].map(({ metafile }) => metafile);
removeStale(new Set([join('dist', expressions.file.name).replaceAll('\\', '/'), ...built.flatMap(({ outputs }) => Object.keys(outputs))]));
linkOwnCommand();
if (process.argv.includes('--package') || ['pack', 'publish'].includes(process.env.npm_command)) {
  buildTypes();
  writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licencesOf(built.flatMap(({ inputs }) => Object.keys(inputs))));
}

/** Removes what an earlier build left, code caches too. Only now: a run of the command that goes on meanwhile finds its files. */
function removeStale(outputs) {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !outputs.has(relative(root, path).replaceAll('\\', '/'))) rmSync(path, { force: true });
  }
}

/** Lets `npx spec-lint` find this checkout without asking a registry. */
function linkOwnCommand() {
  const directory = join(root, 'node_modules/.bin');
  const link = join(directory, 'spec-lint');
  const target = relative(directory, join(root, bin['spec-lint']));
  if (process.platform === 'win32' || !existsSync(directory)) return;
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() && readlinkSync(link) === target) return;
  rmSync(link, { force: true });
  symlinkSync(target, link);
}

function buildTypes() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  const entries = ['index', 'rule-tester'];
  for (const entry of entries) writeFileSync(join(dist, `${entry}.d.ts`), `export * from './types/src/${entry}.js';\n`);
  const needed = reachableTypes(entries.map((entry) => join(dist, 'types/src', `${entry}.d.ts`)));
  for (const entry of readdirSync(join(dist, 'types'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !needed.has(path)) rmSync(path);
  }
}

/** The declarations that some refer to, and these to others: what they do not reach, nobody can import. */
function reachableTypes(entries) {
  const reached = new Set();
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const [, from, inline] of readFileSync(path, 'utf8').matchAll(/(?:from|import) ['"](\.[^'"]+)['"]|import\(['"](\.[^'"]+)['"]\)/g)) {
      open.push(join(dirname(path), (from ?? inline).replace(/\.js$/, '.d.ts')));
    }
  }
  return reached;
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
