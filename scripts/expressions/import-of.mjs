import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What a module of the project exports: its code is bundled for that, for Node 20 does not read TypeScript. */
export async function importOf(root, entry, options = {}) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    ...(typeof entry === 'string' ? { entryPoints: [entry] } : { stdin: { contents: entry.contents, resolveDir: root, loader: 'ts' } }),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'warning',
    ...options,
  });
  // Below node_modules, so that packages are found; one file per process, so that builds do not meet.
  const directory = join(root, 'node_modules/.cache/spec-lint-scripts');
  const bundle = join(directory, `build-${process.pid}-${number++}.mjs`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(bundle, outputFiles[0].contents);
  try {
    return await import(pathToFileURL(bundle).href);
  } finally {
    rmSync(bundle, { force: true });
  }
}

let number = 0;
