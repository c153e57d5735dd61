import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast';

/*
 * A table of contents: a list, or a line, of nothing but links to places of the same page. It repeats titles and says nothing.
 *
 *     1. [Overview](#overview)            [Overview](#overview) • [Rate limits](#rate-limits) • [Setup](#setup)
 *        - [Rate limits](#rate-limits)
 */

const LEAST = 3;
/** What stands between the links of a line. */
const BETWEEN = /^[\s\d.)|•·–—/»>&-]*$/;

/** Whether a list only leads to places of its own page; fewer entries may be what a section is about. */
export function isListOfContents(list: List): boolean {
  return leadsOn(list) && entriesOf(list) >= LEAST;
}

/** The same of a paragraph: links in a line. */
export function isLineOfContents({ children }: Paragraph): boolean {
  return children.filter((child) => child.type === 'link').length >= LEAST && children.every((child) => isPlace(child) || isBetween(child));
}

function leadsOn({ children }: List): boolean {
  return children.every(isEntry);
}

function isEntry({ children: [title, ...below] }: ListItem): boolean {
  return title?.type === 'paragraph' && title.children.some(isPlace) && title.children.every((child) => isPlace(child) || isBetween(child)) && below.every((block) => block.type === 'list' && leadsOn(block));
}

function entriesOf({ children }: List): number {
  return children.reduce((sum, { children: [, ...below] }) => sum + 1 + below.reduce((more, block) => more + (block.type === 'list' ? entriesOf(block) : 0), 0), 0);
}

function isPlace(node: PhrasingContent): boolean {
  return node.type === 'link' && node.url.startsWith('#');
}

function isBetween(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && BETWEEN.test(node.value));
}
