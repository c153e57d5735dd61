import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';
import { printable } from '../../text/printable.js';

export { h, s };
export type { Element, ElementContent };

/**
 * A page as text. The report is a tree until here, so that nothing of a document can become markup: text and attributes are escaped by
 * the serializer, and characters that act without showing themselves are written as escapes.
 */
export function pageText(content: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...content] };
  makeVisible(root);
  return toHtml(root);
}

function makeVisible(root: Root): void {
  const open: (Root | Element)[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const child of node.children) {
      if (child.type === 'text') child.value = visible(child.value);
      else if (child.type === 'element') {
        for (const [name, value] of Object.entries(child.properties)) if (typeof value === 'string') child.properties[name] = visible(value);
        open.push(child);
      }
    }
  }
}

/** No line ends either: no line of the page begins with words of a document, which a runner of workflows could take for a command. */
function visible(text: string): string {
  return printable(text.replaceAll('\t', '    ').replaceAll('\n', ' '));
}

/** A link within the page. */
export function linkTo(id: string, ...children: (ElementContent | string)[]): Element {
  return h('a', { href: `#${id}` }, ...children);
}

/** The head of a table: the names of its columns. */
export function columnHeads(names: readonly string[]): Element {
  return h('thead', h('tr', names.map((name) => h('th', { scope: 'col' }, name))));
}

/** Words for those who do not see the sign beside them. */
export function hiddenWords(words: string): Element {
  return h('span.sr', words);
}
