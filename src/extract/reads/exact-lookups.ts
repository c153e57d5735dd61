import { matchesIn, rangeOf } from '../../text/matches-in.js';
import type { Range } from '../stance.js';
import { snakeCase } from '../tables/names.js';
import { isIdColumn, isOfCaller, sameThing } from './id-columns.js';
import { qualifiedIn } from './qualified-columns.js';
import { exactCondition, QUERIES } from './query-conditions.js';
import type { UrlId } from './url-ids.js';

const ORM_BY_ID = /(?:\b(?:find(?:One|Unique|First)?ById|get_?by_?id|find_?by_?(?:id|pk)|findByPk|find_?or_?fail|find_or_404|get_or_404|get_object_or_404)|\.(?:find|get|doc)|::find|\bRepo\.get(?:_by)?!?) ?\([^()]{0,60}|\bdoc\(\w{1,20}, ?["'`][\w/]{1,40}["'`], ?[^()]{0,60}|\b(?:q|queries|store|repo\w{0,20}|dao|db)\.get\w{2,40} ?\([^()]{0,60}/i;
const BY_COLUMN = /(?<!\b(?:order|group|sort(?:ed)?|partition)\s{1,3})\b(?:by|on|where|with|via|against|using|equals?|matches|matched to|key(?:ed)? (?:by|on))\s+(?:(?:its|their|the|that|this|exactly|exact)\s+){0,2}(?:own\s+|(?:primary\s+|partition\s+|hash\s+)?key\s+|exact\s+|column\s+)?[`"'(]*((?:[A-Za-z_]\w*\.)?[A-Za-z_]\w*)/gi;
/** "`… WHERE campaign_id = $1 AND email = $2`, both values out of the token" */
const VALUES_OUT_OF = /\b(?:values?|both|all|parameters?|\$\d)\b[^.;]{0,24}\b(?:out of|from|in|decoded from) (?:the |that |its )?[`"']?(token|slug|code|ref|key)\b/i;
/** "whose `id` equals the path parameter" */
const COLUMN_IS = /\b(?:whose|where|with|its|the|of which)\s+(?:the\s+)?[`"'(]*((?:[A-Za-z_]\w*\.)?[A-Za-z_]\w*)[`"')]*\s+(?:column\s+|field\s+)?(?:equals?|is|matches|corresponds to|=)\s/gi;
/** "where `plan_id` is that plan's": of a record that was found before, however it was. */
const OF_THE_RECORD_BEFORE = /^[`"')]{0,2}\s?(?:(?:is|equals?|matches|=)\s)?(?:that|this)\s(?:\w+\s)?\w+['’]s\b/i;
/** "`<id>` is the `id` in `disputes`", "with that `id` in `disputes`" */
const COLUMN_OF = /\b(?:is|by|with|whose|equals|on|has)\s(?:the |that |this |its )?[`"'(]{0,2}([A-Za-z_]\w*)[`"')]{0,2} (?:column |field )?(?:in|of) (?:the )?(?:table )?[`"'(]{0,2}([A-Za-z_]\w*)/gi;
/** "reads the document `games/{gameId}`" */
const DOCUMENT_PATH = /(?<![\w/])([a-z]\w*)\/(?:\$?\{|:|<|\[)(\w+)[}>\]]?(?![\w/{[])/gi;
/** "`boat:{boatId}` in Redis": the key of a store that knows keys alone. */
const STORE_KEY = /(?<![\w:/])[a-z][\w-]*:(?:\$?\{|<)(\w+)[}>](?![\w/{])/gi;
/** "`shops` by `slug`", "reads `shops` by its `handle`": the table that a URL names by the thing (`/s/:shop`), with a column that people call it by. */
const NAMED_THING_BY = /\b([A-Za-z_]\w*)[`"']? (?:(?:is|are) (?:read|found|looked up|matched|selected) )?(?:by|via|on) (?:its |the |their )?[`"'(]{0,2}(?:slug|handle|user_?name|alias|code|sub_?domain|short_?name)\b/gi;
const BY_PRIMARY_KEY = /\b(?:by|on|via|with|using|against) (?:its |the |their )?(?:own )?primary key\b/i;
const SAME_AS = /\bsame [`"']?(?:lookup|look-up|query|select|pattern|row|check|statement|where(?: clause)?|conditions?(?! (?:apply|applies)))\b|\b(?:found|looked up|fetched|loaded|read|selected|resolved|matched|located) (?:(?:in |by )?(?:exactly )?the same (?:way|manner|fashion|means)|likewise|(?:just )?(?:like|as) (?:in |for |by )?the (?:GET|PUT|PATCH|DELETE|POST)\b)/i;
/** `rpc('order_by_id', { order_id: orderId })` */
const RPC_CALL = /\brpc\(["'](\w+)["'],\s?\{([^{}]{0,120})\}/g;
const FUNCTION_CALL = /\b([a-z]\w*)\(([^()]{0,80})\)/g;

/** Where words say that the record is the one whose column holds the id of the URL. */
export function exactIn(words: string, ids: readonly UrlId[]): Range | null {
  const condition = exactCondition(words, ids);
  if (condition) return condition;
  const key = BY_PRIMARY_KEY.exec(words);
  if (key) return rangeOf(key);
  if (QUERIES.test(words)) {
    for (const match of matchesIn(words, BY_COLUMN)) {
      if (!OF_THE_RECORD_BEFORE.test(words.slice(match.index + match[0].length)) && !isJoin(words, match) && isIdColumn(match[1] ?? '', ids)) return rangeOf(match);
    }
    for (const match of matchesIn(words, COLUMN_IS)) {
      if (!OF_THE_RECORD_BEFORE.test(words.slice(match.index + match[0].length)) && (isIdColumn(match[1] ?? '', ids) || isParameter(words.slice(match.index + match[0].length), ids))) return rangeOf(match);
    }
  }
  const byId = ORM_BY_ID.exec(words);
  if (byId && !isOfCaller(byId[0], ids)) {
    const named = snakeCase(byId[0]);
    if (ids.some(({ name }) => named.includes(name))) return rangeOf(byId);
  }
  const qualified = qualifiedIn(words, ids);
  if (qualified) return qualified;
  for (const match of matchesIn(words, COLUMN_OF)) {
    if (isIdColumn(match[1] ?? '', ids) && ids.some(({ entity }) => sameThing(match[2] ?? '', entity))) return rangeOf(match);
  }
  for (const match of matchesIn(words, DOCUMENT_PATH)) {
    if (ids.some(({ name }) => name === snakeCase(match[2] ?? ''))) return rangeOf(match);
  }
  for (const match of matchesIn(words, STORE_KEY)) {
    if (ids.some(({ name }) => name === snakeCase(match[1] ?? ''))) return rangeOf(match);
  }
  for (const match of matchesIn(words, NAMED_THING_BY)) {
    if (ids.some(({ name, entity }) => name === entity && sameThing(match[1] ?? '', entity))) return rangeOf(match);
  }
  for (const match of matchesIn(words, FUNCTION_CALL)) {
    const given = (match[2] ?? '').split(',').map((argument) => snakeCase(argument.trim().replace(/^\$|^p_/, '')));
    if (isGivenId(match[1] ?? '', given, ids)) return rangeOf(match);
  }
  for (const match of matchesIn(words, RPC_CALL)) {
    const given = (match[2] ?? '').split(/[,:]/).map((argument) => snakeCase(argument.trim()).replace(/^p_/, ''));
    if (isGivenId(match[1] ?? '', given, ids)) return rangeOf(match);
  }
  const taken = /\bWHERE\b/i.test(words) ? VALUES_OUT_OF.exec(words) : null;
  if (taken && ids.some(({ name }) => name.split('_').includes((taken[1] ?? '').toLowerCase()))) return rangeOf(taken);
  const same = SAME_AS.exec(words);
  return same ? rangeOf(same) : null;
}

/** "JOIN shelves s ON s.id = p.shelf_id": what ties two tables together, and picks no record. */
function isJoin(words: string, { index, 0: found }: RegExpExecArray): boolean {
  return JOIN_BEFORE.test(words.slice(0, index)) && OTHER_COLUMN_BEHIND.test(words.slice(index + found.length));
}

const JOIN_BEFORE = /\bjoin\s["`]?[\w.]{1,60}["`]?\s(?:(?:as\s)?\w{1,40}\s)?$/i;
const OTHER_COLUMN_BEHIND = /^["`]?\s?=\s?["`]?[a-z_]\w*["`]?\.["`]?[a-z_]/i;

/** Whether a function that is named for the thing is given its id: `order_by_id(order_id)`. */
function isGivenId(called: string, given: readonly string[], ids: readonly UrlId[]): boolean {
  return ids.some(({ name, entity }) => given.includes(name) && snakeCase(called).includes(entity));
}

/** "whose `handle` equals `:slug`": words that open with a parameter of the URL, as it is written there. */
function isParameter(words: string, ids: readonly UrlId[]): boolean {
  const rest = words.replace(/^(?:the |that )?[`"'(]{0,2}/, '');
  return ids.some(({ written }) => rest.startsWith(written) && !/^\w/.test(rest.slice(written.length)));
}
