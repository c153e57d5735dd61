import type { DeclaredTable } from './find-tables.js';
import { snakeCase } from './names.js';

/** What only a page for search engines has: `meta_description`, `excerpt`, `reading_minutes`, "SEO block". */
const OF_SEARCH_ENGINES = /^(?:seo(?:_\w+)?|meta_(?:title|description|keywords)|og_\w+|canonical(?:_url)?|excerpt|reading_(?:time|minutes))$/;
const SEO_WORD = /\bSEO\b/;
/** Who is named on a page, and is no user of the system. */
export const NAME_OF_SOMEBODY = /^(?:client|customer|author|company|person|speaker|guest|artist)_name$/;

/** Whether the rows of a table are pages of a public site: found by a `slug`, and made for search engines. */
export function isPublishedPage({ columns, words }: DeclaredTable): boolean {
  const names = columns.map(({ name }) => snakeCase(name));
  return names.includes('slug') && (names.some((name) => OF_SEARCH_ENGINES.test(name)) || words.some(({ text }) => SEO_WORD.test(text.text)) || columns.some(({ name }) => SEO_WORD.test(name)));
}
