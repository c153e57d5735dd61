import type { Lookup } from '../../model/reads.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { KEY_COLUMN } from '../lexicon/reads.js';
import { isTakenBack } from '../stance.js';
import { snakeCase } from '../tables/names.js';
import { columnName, hashOf, isOfCaller, sameThing } from './id-columns.js';
import { POINTED_AT, QUALIFIED } from './qualified-columns.js';
import { EQUATION } from './query-conditions.js';
import type { UrlId } from './url-ids.js';

const FROM_TABLE = /\b(?:from|update|join|into)\s+["`]?(?:public\.)?([A-Za-z_]\w*)["`]?[^;]{0,120}?\bwhere\s+["`]?(?:\w+\.)?["`]?(\w+)["`]?\s*=/gi;

/** The exact lookup that a place tells, unless it is put off. */
function exactAt(text: MappedText, match: RegExpExecArray): Lookup[] {
  const place = rangeOf(match);
  return isTakenBack(text, place) ? [] : [{ kind: 'exact', span: text.span(place.start, place.end) }];
}

/** "Lookups use the id from the path: `SELECT * FROM documents WHERE id = ?1`": the table tells which ids are meant. */
export function lookupsByTable(text: MappedText, ids: readonly UrlId[]): Lookup[] {
  const found: Lookup[] = [];
  for (const match of matchesIn(text.text, FROM_TABLE)) {
    if (KEY_COLUMN.test(snakeCase(match[2] ?? '')) && ids.some(({ entity }) => sameThing(match[1] ?? '', entity))) found.push(...exactAt(text, match));
  }
  if (found.length > 0) return found;
  for (const match of matchesIn(text.text, QUALIFIED)) {
    if (!POINTED_AT.test(text.text.slice(0, match.index))) continue;
    if (KEY_COLUMN.test(snakeCase(match[2] ?? '')) && ids.some(({ entity }) => sameThing(match[1] ?? '', entity))) found.push(...exactAt(text, match));
  }
  return found;
}

/** "Guest routes: all by `stays.guest_token = ?1`": a condition on a column that is called just as the URL's id, which tells enough. */
export function lookupsByOwnColumn(text: MappedText, ids: readonly UrlId[]): Lookup[] {
  return matchesIn(text.text, EQUATION).filter((match) => isOwnColumn(match[1] ?? '', match[2] ?? '', ids)).flatMap((match) => exactAt(text, match));
}

/** "`SELECT … FROM visits WHERE share_token = $1`": a condition on a column that is called by a parameter such as `{token}`, which names no thing. */
export function lookupsBySecret(text: MappedText, ids: readonly UrlId[]): Lookup[] {
  const secrets = ids.filter(({ name }) => SECRET.test(name));
  return secrets.length === 0 ? [] : matchesIn(text.text, FROM_TABLE).filter((match) => secrets.some(({ name }) => new RegExp(`(?:^|_)${name}(?:_hash)?$`).test(snakeCase(match[2] ?? '')))).flatMap((match) => exactAt(text, match));
}

const SECRET = /^(?:token|slug|code|handle|key|hash|nonce|secret)$/;

function isOwnColumn(column: string, value: string, ids: readonly UrlId[]): boolean {
  const name = columnName(column);
  return column.includes('.') && /^[$:@?%<{]/.test(value) && !isOfCaller(value, ids) && ids.some((id) => id.name.includes('_') && name === hashOf(name, id.name));
}

/** "`:id` is `bottles.id` in PATCH, drink and rating", "In the share route `:id` is `bottles.id` too" */
export function lookupsOfId(text: MappedText, ids: readonly UrlId[], path: string): Lookup[] {
  const match = /(?<![\w/])[:<{[]id\b[\]}>]?["'`]?\s(?:is|=|→|->|equals|means|selects|matches)\s["'`(]*(\w+)\.(\w+)/i.exec(text.text);
  if (!match || !ids.some(({ name }) => name === 'id') || !KEY_COLUMN.test(snakeCase(match[2] ?? ''))) return [];
  const words = text.text.toLowerCase();
  const isNamed = path.split('/').some((part) => /^[a-z-]{4,}$/i.test(part) && new RegExp(`\\b${part.toLowerCase()}\\b`).test(words.replace(match[0].toLowerCase(), ' ')));
  return isNamed || ids.some(({ entity }) => sameThing(match[1] ?? '', entity)) ? exactAt(text, match) : [];
}

const ALL_IDS = /\b(?:all|every|each|any|always)\b[^.;]{0,60}\b(?:ids?|identifiers?|params?|parameters?|urls?|paths?|lookups?|look-ups?|deep links?|routes?)\b|\b(?:lookups|ids in (?:urls|paths)|url ids|path ids|path parameters)\b|[:{<]id\b[}>]?\W{0,3}(?:is always|always (?:is|means|equals|selects|matches|names|refers to))\b/i;
const KEY_NAMED = /\bprimary keys?\b|\bWHERE\s+(?:\w+\.)?id\s*=|`_?id`|(?<![\w.:])_id\b|\b(?:own|its|the) `?_?id`? column\b|\b(?:its|the) (?:id|uuid|key) (?:of|in) (?:the |its )?(?:table|collection|resource)\b|\bon (?:the )?`?id`?(?= column|\b[,.;])|\bby (?:its |the )?(?:primary key|`_?id`|id column)/i;

/** "… for all routes that carry it": one id, wherever it stands. */
const CARRIERS_OF_ONE = /\b(?:routes|endpoints|paths|urls|handlers|pages|requests)\s(?:(?:that|which)\s(?:carry|have|take|use|contain|get|receive|name|share)|with)\s(?:it|this (?:id|one|parameter))\b/i;

/** A sentence about all ids, or all of the name `id`, that names the rule and the column. */
export function lookupsOfAll(text: MappedText, ids: readonly UrlId[]): Lookup[] {
  const all = ALL_IDS.exec(text.text);
  const isMeant = all !== null && (/^\w/.test(all[0]) || ids.some(({ name }) => name === 'id'));
  return isMeant && KEY_NAMED.test(text.text) && !/\bexcept\b/i.test(text.text) && !CARRIERS_OF_ONE.test(text.text) ? exactAt(text, all) : [];
}
