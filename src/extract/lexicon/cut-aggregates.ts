/*
 * How queries add up rows of which another query has given only some.
 */

/** A query that a WITH gives a name, up to its bracket: `WITH latest AS (`. */
export const NAMED_QUERY = /(?:\bwith|,)\s{1,8}(?:recursive\s{1,8})?(\w{1,60})\s{1,8}as\s{1,8}(?:(?:not\s{1,8})?materialized\s{1,8})?\(/gi;
/** Where a query reads another one, in brackets or by its name: `FROM (`, `FROM latest`. */
export const READS_QUERY = /\bfrom\s{1,40}(?:\(|(\w{1,60})\b)/gi;
/** Columns that add up, from their SELECT to their FROM. */
export const SUMMED_COLUMNS = /\bselect\s(?:(?!\b(?:from|select)\b)[^;]){0,400}?\b(?:sum|count|avg|total)\s?\((?:(?!\b(?:from|select)\b)[^;]){0,400}/gi;
/** A query gives no more than some rows; the one newest row of a thing is no cut. */
export const LIMITS_QUERY = /\border\s{1,8}by\s[^;()]{1,200}\b(?:limit\s{1,8}(?!1\b|all\b|null\b)[\w$:?@%]{1,20}|fetch\s{1,8}(?:first|next)\s{1,8}(?!1\b)\w{1,20}\s{1,8}rows?\s{1,8}only)|\b(?:limit\s{1,8}(?!1\b|all\b|null\b)(?:\d|[$:?@%])[\w.]{0,20}|fetch\s{1,8}(?:first|next)\s{1,8}(?!1\b)\d{1,9}\s{1,8}rows?\s{1,8}only)|\bselect\s{1,8}top\s?\(?(?!1\b)\d{1,9}/i;
/** Brackets with none within. */
export const NO_MORE_BRACKETS = /\([^()]{0,400}\)/g;
/** Rows that are cut off and then summed, in one call or chain of code: `[:500].aggregate(Sum('cents'))`, `{ $limit: 500 }, { $group: …`. */
export const CUT_THEN_SUMMED =
  /\[:\d{1,6}\]\.aggregate\(|["']?\$limit["']?\s?:\s?\d{2,6}[^;\]]{0,300}?["']?\$(?:sum|count)\b|\.aggregate\(\{[^;)]{0,300}?\btake:\s?\w{1,20}|\.limit\(\s?\d{2,6}\s?\)\s{0,20}\.(?:sum|count|average)\(/;
