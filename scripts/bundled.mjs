import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles TypeScript of this project into a module that Node 20 can run, which does not strip types: packages are loaded from node_modules
 * as they are.
 * @param root the directory of the project
 * @param name of the file, told from others of this process
 * @param options what is bundled, for esbuild
 * @returns the path of the module; who calls it removes it
 */
export async function writeBundle(root, name, options) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'warning',
    ...options,
  });
  // Below node_modules, so that packages are found; one file per process, so that runs do not meet.
  const directory = join(root, 'node_modules/.cache/spec-lint-scripts');
  const bundle = join(directory, `${name}-${process.pid}.mjs`);
  mkdirSync(directory, { recursive: true });
  writeFileSync(bundle, outputFiles[0].contents);
  return bundle;
}

/** What such a module exports. */
export async function importBundled(root, name, options) {
  const bundle = await writeBundle(root, name, options);
  try {
    return await import(pathToFileURL(bundle).href);
  } finally {
    rmSync(bundle, { force: true });
  }
}
