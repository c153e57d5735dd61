import { readFileSync } from 'node:fs';

/** Work that packages do for nothing, found by measuring, and code that does the same without it. */
const REPLACEMENTS = [
  {
    // A copy of the context for each of the tokens, of which a draft has tens of thousands: a third of the time of reading markdown.
    file: 'mdast-util-from-markdown/lib/index.js',
    slow: /handler\[events\[index\]\[1\]\.type\]\.call\(\{\s*\.\.\.context,\s*sliceSerialize: events\[index\]\[2\]\.sliceSerialize\s*\}, events\[index\]\[1\]\);/,
    fast: 'context.sliceSerialize = events[index][2].sliceSerialize; handler[events[index][1].type].call(context, events[index][1]);',
  },
  {
    // All events before the first that is edited, taken out and put in again at each edit: quadratic in lists and underlined headings.
    file: 'micromark-util-edit-map/index.js',
    slow: /vecs\.push\(events\.slice\(\)\);\s*events\.length = 0;/,
    fast: '',
  },
  {
    // Picomatch looked for and loaded from the disk at each start, for an option of fdir that nobody sets.
    file: 'fdir/dist/index.mjs',
    slow: /__require\.resolve\("picomatch"\);\s*pm = __require\("picomatch"\);/,
    fast: '',
  },
];

/** A plugin of esbuild. The build fails where a new version of a package reads differently: then measure again. */
export const fasterPackages = {
  name: 'faster-packages',
  setup({ onLoad }) {
    for (const { file, slow, fast } of REPLACEMENTS) {
      onLoad({ filter: new RegExp(`/node_modules/${file.replaceAll('.', '\\.')}$`) }, ({ path }) => {
        const contents = readFileSync(path, 'utf8');
        if (!slow.test(contents)) throw new Error(`${file} no longer holds what scripts/faster-packages.mjs replaces.`);
        return { contents: contents.replace(slow, () => fast), loader: 'js' };
      });
    }
  },
};
