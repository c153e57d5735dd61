import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fasterPackages } from '../../scripts/faster-packages.mjs';

type TreeOf = (text: string) => unknown;

/** The reader of markdown as it is bundled, with or without what the build replaces in its packages. */
async function bundled(plugins: Plugin[]): Promise<TreeOf> {
  const { outputFiles } = await build({ entryPoints: ['src/parse/markdown.ts'], write: false, bundle: true, format: 'cjs', platform: 'node', plugins, alias: { htmlparser2: './node_modules/htmlparser2/dist/esm/Parser.js' }, logLevel: 'warning' });
  const module: { exports: { markdownTree?: TreeOf } } = { exports: {} };
  compileFunction(outputFiles[0]?.text ?? '', ['module', 'exports', 'require'])(module, module.exports, createRequire(import.meta.url));
  const { markdownTree } = module.exports;
  if (!markdownTree) throw new Error('The bundle exports no reader.');
  return markdownTree;
}

const DRAFTS = ['fixtures/corpus/drafts', 'fixtures/varied/drafts'].flatMap((directory) => readdirSync(directory).filter((name) => name.endsWith('.md')).map((name) => join(directory, name)));

const PIECES = ['a', ' ', '  ', '\n', '\n\n', '\t', '# ', '- ', '1. ', '> ', '    ', '```', '```js\n', '~~~', '`', '``', '*', '**', '_', '~~', '[', ']', '](', ')', '![', '[^1]', '[^1]: ', '[a]: b\n', '| ', '|---|---|\n', '---\n', '===\n', '<b>', '</b>', '<!-- ', '-->', '<div>\n', '&amp;', '\\', 'é', '漢', '😀', ': ', '. ', 'POST /api/x', '- [ ] ', '- [x] '];

describe('packages made faster', () => {
  let asTheyAre: TreeOf;
  let faster: TreeOf;

  beforeAll(async () => {
    asTheyAre = await bundled([]);
    faster = await bundled([fasterPackages]);
  }, 60_000);

  it('read whole drafts alike, with all places', () => {
    for (const path of DRAFTS) {
      const text = readFileSync(path, 'utf8');
      expect(JSON.stringify(faster(text)) === JSON.stringify(asTheyAre(text)), path).toBe(true);
    }
  }, 120_000);

  it('read any markdown alike', () => {
    const markdown = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(markdown, (text) => {
      expect(faster(text)).toEqual(asTheyAre(text));
    }), { numRuns: 1000 });
  }, 120_000);
});
