import { join } from 'node:path';
import ts from 'typescript';

/** What every lazy expression is made by: it can hold none itself. */
export function isPure(root, path) {
  return ['lazy-expression', 'marks', 'remembered'].some((name) => path === join(root, `src/text/${name}.ts`));
}

/** Whether a node is evaluated once, with its module. */
export function isOfModule({ parent }) {
  if (!parent) return true;
  return !ts.isFunctionLike(parent) && !ts.isClassLike(parent) && isOfModule(parent);
}
