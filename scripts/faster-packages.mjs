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
  // Each character is handed to one function after another, though some take all up to the end of the line (which, between tabs, is
  // one chunk), and text takes all that begins no markup: those get a chunk at once.
  {
    file: 'micromark/lib/create-tokenizer.js',
    slow: /go\(chunk\.charCodeAt\(point\._bufferIndex\)\);/,
    fast: `
      const from = point._bufferIndex;
      let to = from;
      if (state.takesAll) to = chunk.length;
      else if (state.stopsAt) while (to < chunk.length && state.stopsAt[chunk.charCodeAt(to)] === undefined) to++;
      if (to === from) {
        go(chunk.charCodeAt(from));
        continue;
      }
      point.column += to - from;
      point.offset += to - from;
      point._bufferIndex = to;
      if (to === chunk.length) {
        point._bufferIndex = -1;
        point._index++;
      }
      context.previous = chunk.charCodeAt(to - 1);
      consumed = true;`,
  },
  { file: 'micromark/lib/initialize/text.js', slow: /const text = effects\.attempt\(constructs, start, notText\);\s*return start;/, fast: 'const text = effects.attempt(constructs, start, notText); data.stopsAt = constructs; return start;' },
  { file: 'micromark/lib/initialize/document.js', slow: /let lineStartOffset;\s*return start;/, fast: 'let lineStartOffset; flowContinue.takesAll = true; return start;' },
  { file: 'micromark-core-commonmark/lib/content.js', slow: /let previous;\s*return chunkStart;/, fast: 'let previous; chunkInside.takesAll = true; return chunkStart;' },
  { file: 'micromark-core-commonmark/lib/code-fenced.js', slow: /let marker;\s*return start;/, fast: 'let marker; contentChunk.takesAll = true; return start;' },
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
