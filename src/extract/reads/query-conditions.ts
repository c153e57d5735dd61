import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { KEY_COLUMN } from '../lexicon/reads.js';
import type { Range } from '../stance.js';
import { snakeCase } from '../tables/names.js';
import { columnName, isIdColumn, isOfCaller } from './id-columns.js';
import type { UrlId } from './url-ids.js';

/** `"Claim".id = $1`, `Site.id == site_id`, `m.slug == ^slug`, `pk=pk` */
export const EQUATION = /(?<![\w."])"?([A-Za-z_][\w."]*) ?={1,3} ?["'`]?(?:\w{2,20}\((?=[$:@?%^]))?((?:[$:@?%<{^[][{(]?)?[\w.]*(?:\(\))?)/g;
/** `where: { id: claimId` */
const PROPERTY = /(?:(?<![/\w])[{,]|\()\s?["']?(\w+)["']?(?::\s?["'`]?(?:(?:new )?(?:\w{2,20}\.){0,2}(?:ObjectI[dD]|UUID|uuid|Number|String|BigInt|parseInt)\()?|(?=\s?[,}]))((?:\$\{)?[\w.]*(?:\[[:"']{0,2}\w+["']?\])?)/g;
const OBJECT_QUERY = /\b(?:fetched|read|found|loaded|looked up|selected|matched) (?:with|by) [`"']?\{|\bwhere\b|\bfind\w*!?\(|\bfilter\b|\bmatch\b|\bget\w*\(|\bupdate\w*\(|\bdelete\w*\(/i;
/** The first object of a change is its condition: `updateOne({ _id: bedId }, …)`. */
const CHANGED_WHERE = /\b(?:update|delete|remove|replace)(?:One|Many|First)?\(\s?\{[^{}]*$/i;
/** `.eq('id', id)`, `where('id', '==', id)` */
const CALL = /\(["']([\w.]+)["'],\s?(?:["']={1,2}["'],\s?)?["'`]?((?:\$\{)?[\w.]+)/g;
/** `eq(orders.id, params.orderId)` */
const EQUAL_CALL = /\beq\(\s?([\w.]+),\s?((?:\$\{)?[\w.$]+)/g;
/** Words that speak of reading or changing records. */
export const QUERIES = /\bwhere\b|\bselect\w*\b|\bupdate\w*\b|\bdelete\w*\b|\bfilter\w*\b|\bfind\w*\b|\bfound\b|\bget\w*\b|\bfetch\w*\b|\bload\w*\b|\bread\w*\b|\bquery\b|\blooks? (?:\w+ ){1,4}up\b|\brow\b|\.eq\(|\blook(?:ed|s)?[- ]?ups?\b|\bresolv\w*|\bby\b|\bmatch\w*\b|\bcompar\w*\b|\bequals?\b|\bpk\b|==|\bfrom (?:the )?[`"']?\w+[`"']? (?:with|on|whose)\b/i;
/** What stands before a condition, as against an assignment. */
const CONDITIONAL = /\bwhere\b|\band\b|\bon\b|\bfilter\w*|\bfind\w*|\bfound\b|\bget\b|\bby\b|\blook(?:ed|s)?[- ]?ups?\b|\bmatch\w*|\bwith\b|\bpk\b|\beq\(|==/i;

/** The condition of a query that picks the record which the URL names. */
export function exactCondition(words: string, ids: readonly UrlId[]): Range | null {
  for (const expression of [EQUATION, PROPERTY, CALL, EQUAL_CALL]) {
    for (const match of matchesIn(words, expression)) {
      const value = expression === PROPERTY && match[2] === '' ? (match[1] ?? '') : (match[2] ?? '');
      if ((expression === PROPERTY && !OBJECT_QUERY.test(words)) || isSortKey(words.slice(0, match.index))) continue;
      const isQualified = expression === EQUATION && /\w\.\w/.test(match[1] ?? '');
      if (value.endsWith('()') || (!isQualified && !CONDITIONAL.test(words.slice(0, match.index + match[0].length)) && !CHANGED_WHERE.test(words.slice(0, match.index + 1)))) continue;
      if (isExact(match[1] ?? '', value, ids)) return rangeOf(match);
    }
  }
  return null;
}

/** What puts rows in order picks none of them: "ORDER BY (p.id = $1) DESC", "order by case when id = :id then 0 else 1 end". */
export function isSortKey(before: string): boolean {
  const sort = matchesIn(before, SORTS).at(-1);
  return sort !== undefined && !ENDS_SORT.test(before.slice(sort.index + sort[0].length));
}

const SORTS = /\border\s?by\b|\.order_?by\(|\border[Bb]y:/gi;
/** Another clause begins, or the brackets close in which rows are put in order; "case when" is a part of the key. */
const ENDS_SORT = /\b(?:where|limit|from|select|fetch|offset|returning|having|union)\b|[;`]|\)\s?\.|\]/i;

/** Another table's column: a join. */
const JOINS = /^[A-Za-z_]\w*\.(?!params|query|body|id\b.*\()[A-Za-z_]\w*$(?<!(?:params|args|input|req|path|ctx|data|props|event|url)\.\w+)/;

/** Whether a condition picks the record that the URL names. */
function isExact(column: string, value: string, ids: readonly UrlId[]): boolean {
  if (isOfCaller(value, ids) || JOINS.test(value)) return false;
  const given = snakeCase(value.replace(/[^\w.[]/g, '').split(/[.[]/).at(-1) ?? '');
  const name = columnName(column);
  if (ids.some((id) => given === id.name && given !== '' && !/^\d/.test(given) && (name !== 'user_id' || id.name === 'user_id'))) return /[a-z]/.test(name);
  if (given !== '' && /[a-z]/.test(given) && given.endsWith('_id') && KEY_COLUMN.test(name)) return false;
  return isIdColumn(column, ids) && (value === '' ? false : /^[$:@?%<{^[\w]/.test(value));
}
