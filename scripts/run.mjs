// Runs a TypeScript script of this project: `node scripts/run.mjs scripts/score.ts --verbose`. Node 20 does not strip types, so
// the script and what it imports of the project are bundled first; packages are loaded from node_modules as they are.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const script = process.argv[2];
if (!script) {
  console.error('usage: node scripts/run.mjs SCRIPT.ts [ARG ...]');
  process.exit(2);
}
const entry = resolve(script);
process.chdir(root);
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: [entry],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
// Below node_modules, so that packages are found; one file per process, so that runs do not meet.
const directory = join(root, 'node_modules/.cache/spec-lint-scripts');
const bundle = join(directory, `${basename(entry, '.ts')}-${process.pid}.mjs`);
mkdirSync(directory, { recursive: true });
writeFileSync(bundle, outputFiles[0].contents);
process.on('exit', () => rmSync(bundle, { force: true }));
process.setSourceMapsEnabled(true);
process.argv.splice(1, 2, entry);
await import(pathToFileURL(bundle).href);
