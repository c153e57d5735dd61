// Runs a TypeScript script of this project: `node scripts/run.mjs scripts/score.ts --verbose`. Node 20 does not strip types, so
// the script and what it imports of the project are bundled first; packages are loaded from node_modules as they are.
import { rmSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeBundle } from './bundled.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const script = process.argv[2];
if (!script) {
  console.error('usage: node scripts/run.mjs SCRIPT.ts [ARG ...]');
  process.exit(2);
}
const entry = resolve(script);
process.chdir(root);
const bundle = await writeBundle(root, basename(entry, '.ts'), { entryPoints: [entry], sourcemap: 'inline' });
process.on('exit', () => rmSync(bundle, { force: true }));
process.setSourceMapsEnabled(true);
process.argv.splice(1, 2, entry);
await import(pathToFileURL(bundle).href);
