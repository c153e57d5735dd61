import ts from 'typescript';
import { importBundled } from '../bundled.mjs';
import { isOfModule, isPure } from './places.mjs';

/**
 * The expressions that modules of the project compose when they are evaluated (`new RegExp(...)` outside of functions), by the place of that
 * call (`path:offset`): the modules are evaluated for that, each such call writing down what it made.
 *
 * @param sources the modules, by path
 */
export async function composedExpressions(root, sources) {
  const texts = new Map([...sources].filter(([path]) => !isPure(root, path)).map(([path, text]) => [path, told(text, path)]));
  const composing = [...texts].filter(([, { tells }]) => tells).map(([path]) => path);
  const made = new Map();
  globalThis.tellExpression = (place, expression) => {
    made.set(place, { source: expression.source, flags: expression.flags });
    return expression;
  };
  try {
    await importBundled(root, 'composed-expressions', {
      stdin: { contents: composing.map((path) => `import ${JSON.stringify(path)};`).join('\n'), resolveDir: root, loader: 'ts' },
      treeShaking: false,
      plugins: [
        {
          name: 'tell-expressions',
          setup({ onLoad }) {
            onLoad({ filter: /[\\/](?:src|rules)[\\/].*\.ts$/ }, ({ path }) => (texts.has(path) ? { contents: texts.get(path).text, loader: 'ts' } : undefined));
          },
        },
      ],
    });
  } finally {
    delete globalThis.tellExpression;
  }
  return made;
}

/** A module whose composed expressions are told as they are made. */
function told(text, path) {
  if (!text.includes('new RegExp(')) return { text, tells: false };
  let written = '';
  let end = 0;
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true));
  return { text: written + text.slice(end), tells: end > 0 };

  function visit(node) {
    if (!ts.isNewExpression(node) || node.expression.getText() !== 'RegExp' || !isOfModule(node)) return ts.forEachChild(node, visit);
    const start = node.getStart();
    written += `${text.slice(end, start)}globalThis.tellExpression(${JSON.stringify(`${path}:${start}`)}, ${text.slice(start, node.end)})`;
    end = node.end;
  }
}
