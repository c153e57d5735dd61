import { closingBracket } from '../../text/brackets.js';
import { matchesIn } from '../../text/matches-in.js';
import { CALLER_VALUE } from '../lexicon/reads.js';
import type { Range } from '../stance.js';
import { isIdColumn } from './id-columns.js';
import { exactCondition } from './query-conditions.js';
import type { UrlId } from './url-ids.js';

/** A column that is compared with what another query finds: `id = (SELECT`, `"Order".id IN (SELECT`. */
const COMPARED_WITH_QUERY = /(?<![\w."])("?[A-Za-z_][\w."]{0,60})\s{0,4}(?:=|\bin\b)\s{0,4}(\(\s{0,40}select\b)/gi;
/** The one record that comes first or last. */
const TAKES_ONE = /\border\s{1,8}by\b[^;]{1,200}\b(?:limit\s{1,8}1\b|fetch\s{1,8}(?:first|next)\s{1,8}(?:1\s{1,8})?row\b)|\b(?:max|min)\s?\(/i;
/** A value of a query, by its name. */
const VALUE = /[=>]\s{0,4}[$:@?%{]{0,2}([\w.]{2,40}(?:\(\))?)/g;
const LONGEST_QUERY = 2000;

/** Where the key is compared with the key of the caller's record, or of the newest one, that another query finds: the id of the URL picks nothing. */
export function ownerSubquery(words: string, ids: readonly UrlId[]): Range | null {
  for (const match of matchesIn(words, COMPARED_WITH_QUERY)) {
    const open = match.index + match[0].length - (match[2] ?? '').length;
    const close = closingBracket(words, open, open + LONGEST_QUERY);
    if (close < 0 || !isIdColumn(match[1] ?? '', ids)) continue;
    const query = words.slice(open + 1, close);
    if (exactCondition(query, ids) || exactCondition(`${words.slice(0, match.index)} ${words.slice(close + 1)}`, ids)) continue;
    if (TAKES_ONE.test(query) || matchesIn(query, VALUE).some(([, value = '']) => CALLER_VALUE.test(value))) return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}
