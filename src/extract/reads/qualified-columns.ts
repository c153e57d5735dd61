import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { KEY_COLUMN, OWNERS } from '../lexicon/reads.js';
import type { Range } from '../stance.js';
import { snakeCase } from '../tables/names.js';
import { isIdColumn, isNamedLike, sameThing } from './id-columns.js';
import { isSortKey, QUERIES } from './query-conditions.js';
import type { UrlId } from './url-ids.js';

/** `habits.id` */
export const QUALIFIED = /(?<![\w./-])([A-Za-z_]\w*)\.([A-Za-z_]\w*)(?![\w(]|\.\w)/g;
/** "`habitId` → `habits.id`" */
export const POINTED_AT = /(?:→|->|=>|=|:|\bto\b|\bis\b|\bas\b|\bagainst\b|\bon\b|\bby\b|\band\b|,|\()[\s`"'(]{0,4}$/i;
/** Right behind the parameter: "`:probeId` → " */
const MAPPED_TO = /[\w\]}>][`"')]{0,2}\s?(?:→|->|=>|=|:|is|equals|maps to|matches|selects)\s?(?:the )?[`"'(]{0,2}$/i;
const OWNER_COLUMN = new RegExp(`^(?:${OWNERS})_id$|^(?:created|updated)_`, 'i');
/** "is compared with `devices.serial_no`" */
const WITH_COLUMN = /\b(?:compared|matched|checked|looked up|equated|compares?|match(?:es)?) (?:\w+ )?(?:with|to|against|in)[\s`"'(]{1,4}$/i;
const IS_COLUMN = /\b(?:is|are|equals?|by|on|matches|against)[\s`"'(]{1,4}$/i;

/** "the interview is `interviews.id`", "`habitId` → `habits.id`", "equals `<id>` in `statements.dispute_id`" */
export function qualifiedIn(words: string, ids: readonly UrlId[]): Range | null {
  for (const match of matchesIn(words, QUALIFIED)) {
    const before = words.slice(0, match.index);
    if (isSortKey(before)) continue;
    const column = snakeCase(match[2] ?? '');
    const isSpelt = ids.some(({ name, written }) => (name !== 'id' && snakeCase(before).includes(name)) || before.includes(written) || /(?<![\w/])[:<{[]id\b/.test(before));
    const isKey = KEY_COLUMN.test(column) && ids.some(({ entity }) => sameThing(match[1] ?? '', entity));
    // "`:probeId` → `probes.serial`": whatever the column is called, but for that of an owner.
    const isMapped = isSpelt && MAPPED_TO.test(before) && !OWNER_COLUMN.test(column) && ids.some(({ entity, collection }) => sameThing(match[1] ?? '', entity) || sameThing(match[1] ?? '', collection));
    if (isMapped) return rangeOf(match);
    if (isBesideItsThing(match, words, column, ids)) return rangeOf(match);
    const isOwn = ids.some((id) => isNamedLike(column, id)) && (POINTED_AT.test(before) || WITH_COLUMN.test(before));
    if ((isKey && ((isSpelt && (POINTED_AT.test(before) || WITH_COLUMN.test(before))) || IS_COLUMN.test(before))) || (isSpelt && isOwn) || (isSpelt && /\bin[\s`"'(]{1,4}$/.test(before) && isIdColumn(column, ids))) return rangeOf(match);
  }
  return null;
}

/** "messages of the room (`messages.room_id`)", "seats of `halls.id`", "finds the offer (`offers.id`)": the column stands right behind the thing that the URL names, and no other beside it. */
function isBesideItsThing({ index, 0: found, 1: table = '' }: RegExpExecArray, words: string, column: string, ids: readonly UrlId[]): boolean {
  const before = words.slice(0, index);
  const bracketed = THING_IN_BRACKETS.exec(before)?.[1];
  if (bracketed !== undefined && KEY_COLUMN.test(column) && /^[`"']?\)/.test(words.slice(index + found.length)) && ids.some(({ entity }) => sameThing(table, entity) && sameThing(bracketed, entity))) return true;
  if (matchesIn(words, QUALIFIED).length > 1) return false;
  if (KEY_COLUMN.test(column)) return OF_THE_KEY.test(before) && ids.some(({ entity }) => sameThing(table, entity));
  const thing = BEHIND_ITS_THING.exec(before)?.[1];
  const isAlone = /^[`"']?\s?(?:\)|$|[;.|])/.test(words.slice(index + found.length));
  return thing !== undefined && isAlone && ids.some(({ name, entity }) => sameThing(thing, entity) && (column === name || column === `${entity}_id`));
}

/** "the offer (" */
const THING_IN_BRACKETS = /\b(?:the|that|this|its|an?)\s([a-z]{3,30})\s\([`"']?$/i;
const OF_THE_KEY = /\b(?:of|for)\s[`"']?$/i;
const BEHIND_ITS_THING = /\b(?:of|for|in) (?:the|this|that|one|a|an) ([a-z]{3,30})\s?(?:\(|,\s)[`"']?$/i;

/** "they are found by `meters.serial_no`": a column of the thing, but for that of an owner. */
export function namesColumnOf(words: string, ids: readonly UrlId[]): boolean {
  return QUERIES.test(words) && matchesIn(words, QUALIFIED).some(([, table = '', column = '']) => !OWNER_COLUMN.test(snakeCase(column)) && ids.some(({ entity }) => sameThing(table, entity)));
}
