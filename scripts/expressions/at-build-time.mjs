import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { asAscii } from '../as-ascii.mjs';
import { importBundled } from '../bundled.mjs';
import { inBothCases } from './both-cases.mjs';
import { composedExpressions } from './composed.mjs';
import { needsOf } from './needs.mjs';
import { isOfModule, isPure } from './places.mjs';

/** The module that gives the code of the command the expressions that are written down beside it. */
const WRITTEN = 'written-expressions';

/**
 * A plugin of esbuild for what the regular expressions of this project cost: compiling them is the largest part of a run.
 *
 * - An expression that needs certain letters becomes a `LazyExpression` (src/text/lazy-expression.ts), which is compiled only for a text
 *   that holds them. It is written down in a file beside the code, for of what stands in the code all is unpacked at the start.
 * - One that a module composes of constant parts is written out first.
 * - Expressions are written in both cases instead of giving them the flag `i`: `/rate/i` as `/[rR][aA][tT][eE]/`. For
 *   those with that flag V8 looks up each letter in a library of Unicode, several times.
 *
 * @param root the directory of the project
 * @returns the plugin, and the file that has to lie beside the code
 */
export async function expressionsAtBuildTime(root) {
  const { modules, written } = await rewrittenModules(root);
  const contents = written.join('\n');
  // Under a name of its own: code of one build must not meet expressions of another.
  const file = { name: `expressions-${createHash('sha256').update(contents).digest('hex').slice(0, 8)}.txt`, contents };
  const plugin = {
    name: 'expressions',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /[\\/](?:src|rules)[\\/].*\.ts$/ }, ({ path }) => (modules.has(path) ? { contents: modules.get(path), loader: 'ts' } : undefined));
      onResolve({ filter: new RegExp(`^${WRITTEN}$`) }, ({ path }) => ({ path, namespace: WRITTEN }));
      onLoad({ filter: /^/, namespace: WRITTEN }, () => ({ contents: readsLines(file.name), resolveDir: root }));
    },
  };
  return { plugin, file };
}

function readsLines(name) {
  return `import { readFileSync } from 'node:fs';
export const written = readFileSync(new URL(${JSON.stringify(name)}, import.meta.url), 'latin1').split('\\n');`;
}

/** The modules as they are built, by path, and the expressions that they refer to. They are kept for the next build: reading all takes some seconds. */
async function rewrittenModules(root) {
  const paths = ['src', 'rules'].flatMap((directory) => readdirSync(join(root, directory), { recursive: true }).map((name) => join(root, directory, name)));
  const texts = new Map(paths.filter((path) => path.endsWith('.ts')).sort().map((path) => [path, readFileSync(path, 'utf8')]));
  const directory = join(root, 'node_modules/.cache/spec-lint-expressions');
  const kept = join(directory, `${digestOf(root, texts)}.json`);
  try {
    const { modules, written } = JSON.parse(readFileSync(kept, 'utf8'));
    return { modules: new Map(modules), written };
  } catch {
    const { modules, written } = await rewriteAll(root, texts);
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    writeFileSync(kept, JSON.stringify({ modules: [...modules], written }));
    return { modules, written };
  }
}

/** What the rewritten modules depend on. */
function digestOf(root, texts) {
  const hash = createHash('sha256');
  const own = readdirSync(import.meta.dirname).sort().map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  for (const part of [root, process.version, readFileSync(join(root, 'package-lock.json'), 'utf8'), ...own, ...[...texts].flat()]) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

async function rewriteAll(root, texts) {
  const lazy = join(root, 'src/text/lazy-expression.ts');
  const { packed, writtenDown } = await importBundled(root, 'lazy-expression', { stdin: { contents: "export * from './src/text/lazy-expression.ts'; export * from './src/text/marks.ts';", resolveDir: root } });
  const composed = await composedExpressions(root, texts);
  const lines = new Map();
  const modules = new Map([...texts].filter(([path]) => !isPure(root, path)).map(([path, text]) => [path, rewritten(text, expressionsIn(text, path))]));
  return { modules, written: [...lines.keys()] };

  function expressionsIn(text, path) {
    const expressions = [];
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true));
    return expressions;

    function visit(node) {
      const found = expressionAt(node, path);
      if (!found) return ts.forEachChild(node, visit);
      const { source, flags } = found;
      expressions.push({ source, flags, start: node.getStart(), end: node.end, isShared: !isOfModule(node), needs: canBeLazy(node, flags) ? packed(needsOf(source, flags)) : '' });
    }
  }

  function expressionAt(node, path) {
    if (ts.isNewExpression(node)) return composed.get(`${path}:${node.getStart()}`);
    if (node.kind !== ts.SyntaxKind.RegularExpressionLiteral) return undefined;
    const close = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, close), flags: node.text.slice(close + 1) };
  }

  function rewritten(text, expressions) {
    // A module that asks for the source of an expression may put it together with others, under flags of its own.
    const casesCount = /\.(?:source|flags)\b/.test(text);
    const shared = [];
    let written = '';
    let end = 0;
    for (const expression of expressions) {
      const { source, flags } = casesCount ? expression : withoutFlag(expression);
      if (expression.needs === '' && source === expression.source) continue;
      written += text.slice(end, expression.start) + (expression.needs === '' ? `/${source}/${flags}` : lazilyMade({ ...expression, source, flags }, shared));
      end = expression.end;
    }
    if (end === 0) return text;
    return `import { lazily as $lazily } from ${JSON.stringify(lazy)};import { written as $written } from ${JSON.stringify(WRITTEN)};${shared.map((name) => `let ${name};`).join('')}${written}${text.slice(end)}`;
  }

  /** The code that makes an expression; one within a function is made once, under a name of the module. */
  function lazilyMade({ isShared, ...expression }, shared) {
    const line = asAscii(writtenDown(expression));
    if (!lines.has(line)) lines.set(line, lines.size);
    const made = `$lazily($written[${lines.get(line)}])`;
    if (!isShared) return made;
    const name = `$expression${shared.length}`;
    shared.push(name);
    return `(${name}??=${made})`;
  }
}

/** Whether all uses of an expression can share one that keeps its place in the last text. */
function canBeLazy(node, flags) {
  return !/[vy]/.test(flags) && (isOfModule(node) || !flags.includes('g') || startsAtTheFront(node));
}

/** Whether an expression with the flag `g` is used only from the front of each text. */
function startsAtTheFront({ parent }) {
  if (!ts.isCallExpression(parent)) return false;
  const called = parent.expression;
  return ts.isIdentifier(called) ? called.text === 'matchesIn' : ts.isPropertyAccessExpression(called) && ['match', 'replace', 'replaceAll'].includes(called.name.text);
}

function withoutFlag({ source, flags }) {
  const both = flags.includes('i') && !/[uv]/.test(flags) ? inBothCases(source) : null;
  return both === null ? { source, flags } : { source: both, flags: flags.replace('i', '') };
}
