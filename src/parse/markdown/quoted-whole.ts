import type { RootContent } from 'mdast';

/** A text with so many headings is a document and no quotation in one. */
const LEAST_HEADINGS = 2;
/** So much may be said around a draft that somebody pasted as a quotation. */
const MOST_AROUND = 4;

/** What a document holds, where all of it stands in one quotation as chats and mail programs make one; a quotation among sections stays what it is. */
export function withoutQuotation(nodes: readonly RootContent[]): readonly RootContent[] {
  const quotes = nodes.filter((node) => node.type === 'blockquote');
  const [quote] = quotes;
  const isWhole = quote !== undefined && quotes.length === 1 && nodes.length <= MOST_AROUND && nodes.every(({ type }) => type !== 'heading') && quote.children.filter(({ type }) => type === 'heading').length >= LEAST_HEADINGS;
  return isWhole ? nodes.flatMap((node): readonly RootContent[] => (node.type === 'blockquote' ? node.children : [node])) : nodes;
}
