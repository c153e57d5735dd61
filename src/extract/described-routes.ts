import type { Block, Paragraph } from '../parse/document.js';
import { matchesIn } from '../text/matches-in.js';
import { isBoldLine } from './bold-lines.js';

const ROUTE_FIRST = /^\W{0,4}(?:GET|POST|PUT|PATCH|DELETE)\s[`"']?\/\S{0,120}(?:\s?(?:[–—:(-]|→|->)|$)/;
const ROUTE_AGAIN = /\b(?:GET|POST|PUT|PATCH|DELETE)\s[`"']?\/\w/g;

/**
 * Where a section tells of its routes in paragraphs, each begun by a line for the route ("`POST /orders` — places an order"): the paragraphs
 * that describe one, by that line. Behind the last route stand no more than behind another one: then what follows is about all.
 */
export function describedRoutes(blocks: readonly Block[]): ReadonlyMap<Paragraph, Paragraph> {
  const runs: { readonly route: Paragraph; readonly behind: Paragraph[] }[] = [];
  let open = false;
  for (const block of blocks) {
    const isRoute = block.kind === 'paragraph' && !block.text.text.includes('\n') && ROUTE_FIRST.test(block.text.text) && matchesIn(block.text.text, ROUTE_AGAIN).length === 1;
    if (isRoute) runs.push({ route: block, behind: [] });
    else if (block.kind === 'paragraph' && open && !isBoldLine(block.text)) runs.at(-1)?.behind.push(block);
    open = isRoute || (open && block.kind === 'paragraph' && !isBoldLine(block.text));
  }
  const last = runs.at(-1);
  const usual = Math.max(0, ...runs.slice(0, -1).map(({ behind }) => behind.length));
  return new Map(runs.flatMap(({ route, behind }) => behind.slice(0, route === last?.route ? usual : behind.length).map((each) => [each, route] as const)));
}
