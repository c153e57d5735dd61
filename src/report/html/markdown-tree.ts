import type { Root } from 'hast';
import type { Code, Definition, FootnoteDefinition, FootnoteReference, Heading, Html, Image, ImageReference, Link, LinkReference, Nodes, Yaml } from 'mdast';
import { type Handlers, type State, toHast } from 'mdast-util-to-hast';
import { markdownTree } from '../../parse/markdown.js';
import type { SourceFile } from '../../text/source-file.js';
import { listing, type ListedLine, sourceLines } from './listing.js';
import { type Element, type ElementContent, h } from './nodes.js';

/** The headings of a document stand below those of the page. */
const HEADINGS_ABOVE = 3;
/** Where a link of a document may lead. */
const LINKED = new Set(['http:', 'https:', 'mailto:']);

/** A markdown document as elements with places. What its HTML says is shown, not done; images are named, not loaded. */
export function elementsOfMarkdown(file: SourceFile): ElementContent[] {
  const root = toHast(markdownTree(file.text), { handlers: handlersOf(file) }) as Root;
  return root.children.filter((child) => child.type === 'element');
}

function handlersOf(file: SourceFile): Handlers {
  const source = (state: State, node: Nodes, language: string): Element => {
    const { first, last } = linesOf(node);
    return placed(state, node, listing(sourceLines(file, first, last), language));
  };
  return {
    code: (state: State, node: Code) => placed(state, node, listing(linesOfCode(node, file), node.lang ?? '')),
    yaml: (state: State, node: Yaml) => source(state, node, 'front matter'),
    definition: (state: State, node: Definition) => source(state, node, 'link'),
    html: (state: State, node: Html, parent: Nodes | undefined) => (isFlow(parent) ? source(state, node, 'html') : placed(state, node, h('code.raw', [text(state, node, node.value)]))),
    heading: (state: State, node: Heading) => placed(state, node, h(`h${Math.min(6, node.depth + HEADINGS_ABOVE)}`, { className: [`level-${node.depth}`] }, state.all(node))),
    link: (state: State, node: Link) => linkOf(state, node, node.url),
    linkReference: (state: State, node: LinkReference) => linkOf(state, node, state.definitionById.get(node.identifier.toUpperCase())?.url ?? ''),
    image: (state: State, node: Image) => placed(state, node, h('span.image', `image: ${node.alt ?? ''} (${node.url})`)),
    imageReference: (state: State, node: ImageReference) => placed(state, node, h('span.image', `image: ${node.alt ?? ''} [${node.label ?? node.identifier}]`)),
    footnoteReference: (state: State, node: FootnoteReference) => placed(state, node, h('sup', `[${node.label ?? node.identifier}]`)),
    footnoteDefinition: (state: State, node: FootnoteDefinition) => placed(state, node, h('div.footnote', h('sup', `[${node.label ?? node.identifier}]`), state.all(node))),
  };
}

function placed(state: State, node: Nodes, element: Element): Element {
  state.patch(node, element);
  return element;
}

function text(state: State, node: Nodes, value: string): ElementContent {
  const content: ElementContent = { type: 'text', value };
  state.patch(node, content);
  return content;
}

function isFlow(parent: Nodes | undefined): boolean {
  return parent === undefined || ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type);
}

function linkOf(state: State, node: Link | LinkReference, url: string): Element {
  return placed(state, node, mayLead(url) ? h('a', { href: url, rel: ['noreferrer', 'nofollow'] }, state.all(node)) : h('span', { className: ['link'], title: url }, state.all(node)));
}

function mayLead(url: string): boolean {
  try {
    return LINKED.has(new URL(url).protocol);
  } catch {
    return false;
  }
}

function linesOf({ position }: Nodes): { readonly first: number; readonly last: number } {
  const first = position?.start.line ?? 1;
  return { first, last: position?.end.line ?? first };
}

/** The lines of a listing without its fences, each behind its indentation. */
function linesOfCode(node: Code, file: SourceFile): ListedLine[] {
  const { first } = linesOf(node);
  const fenced = /^(?:```|~~~)/.test(file.text.slice(node.position?.start.offset ?? 0, (node.position?.start.offset ?? 0) + 3));
  return node.value.split('\n').map((value, index) => {
    const line = first + index + (fenced ? 1 : 0);
    return { line, text: value, offset: file.offsetOfLine(line) + Math.max(0, file.lineText(line).length - value.length) };
  });
}
