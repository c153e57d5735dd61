import type { Block } from '../parse/document.js';
import type { MappedText } from '../text/mapped-text.js';
import { isEntryNumber } from './endpoints/entry-numbers.js';

/** The bold words at the beginning of a text. */
export function strongLead(text: MappedText): string {
  const strong = text.marks.find((mark) => mark.kind === 'strong' && mark.start === 0);
  return text.text.slice(0, strong?.end ?? 0);
}

/** The label or the question with which a text begins: in bold, or before its colon or question mark. */
export function labelBefore(text: MappedText): string {
  const strong = strongLead(text);
  return strong !== '' ? strong : (/^[^\n:?]{2,80}(?::(?=\s)|\?(?=[\s*_]))/.exec(text.text)?.[0] ?? '');
}

/**
 * A line that is bold from end to end heads what follows it, as a heading would.
 * @param next the block behind it: a list of routes has no single route for its title
 */
export function isBoldLine(text: MappedText, next?: Block): boolean {
  const content = text.text.trim().replace(/:$/, '');
  if (content.length === 0 || content.length > 140 || text.text.includes('\n')) return false;
  const bold = text.marks.filter((mark) => mark.kind === 'strong').reduce((sum, mark) => sum + mark.end - mark.start, 0);
  return (bold >= content.length || (isRouteWithRemark(text) && !listsRoutes(next))) && !/[.!?]$/.test(content);
}

/** "**POST /orders** (buyer, bearer token)": a bold route, and a remark in brackets behind it. */
function isRouteWithRemark(text: MappedText): boolean {
  const lead = strongLead(text);
  return /^[`"']?(?:GET|POST|PUT|PATCH|DELETE)\s[`"']?\/\S{1,120}$/.test(lead.trim()) && /^\s?\([^()]{1,100}\):?$/.test(text.text.slice(lead.length).trim());
}

function listsRoutes(block: Block | undefined): boolean {
  return block?.kind === 'list' && block.items.some(({ text }) => /^\W{0,3}(?:GET|POST|PUT|PATCH|DELETE)\s[`"']?\//.test(text.text));
}

/** Whether a bold line is a route: "**POST /orders**", "**3. `GET /songs`**", "**D4 · `GET /songs`**". */
export function isBoldRoute({ text }: MappedText): boolean {
  const route = /\b(?:GET|POST|PUT|PATCH|DELETE)\s[`"']?\//.exec(text);
  return route !== null && isEntryNumber(text.slice(0, route.index));
}

/** "Weekly mail": a few plain words with a capital, and no sentence. */
const PLAIN_TITLE = /^\p{Lu}[\p{L}'’-]{1,24}(?: [\p{L}\d'’&-]{1,20}){0,3}$/u;
/** A list is headed by such a line only where the lists beside it are, too. */
const LEAST_TITLED = 2;

/** The plain lines that head the lists right below them, as headings would, where several lists of one section are headed so. */
export function plainTitlesIn(blocks: readonly Block[]): ReadonlySet<Block> {
  const titles = blocks.filter((block, index) => block.kind === 'paragraph' && blocks[index + 1]?.kind === 'list' && block.text.marks.length === 0 && PLAIN_TITLE.test(block.text.text.trim()));
  return new Set(titles.length < LEAST_TITLED ? [] : titles);
}
