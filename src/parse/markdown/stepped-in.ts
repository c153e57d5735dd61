import type { List, RootContent } from 'mdast';

/** So far in a list stands that is meant as a part of the numbered item over it. */
const LEAST_INDENT = 2;

/**
 * The bullets below a numbered item that stand further in than its number, and not far enough for markdown: two blanks below `1. `, three below
 * `10. `. For markdown they are a list of their own behind the numbered one; each goes into the item over it.
 */
export function withSteppedIn(nodes: readonly RootContent[]): readonly RootContent[] {
  const kept: RootContent[] = [];
  for (const node of nodes) {
    const before = kept.at(-1);
    const item = node.type === 'list' && before?.type === 'list' && isSteppedIn(node, before) ? before.children.at(-1) : undefined;
    if (item && node.type === 'list') item.children.push(node);
    else kept.push(node);
  }
  return kept;
}

function isSteppedIn(list: List, before: List): boolean {
  const [start, end] = [list.position?.start, before.position];
  return list.ordered !== true && before.ordered === true && start !== undefined && end !== undefined && start.line === end.end.line + 1 && start.column >= end.start.column + LEAST_INDENT;
}
