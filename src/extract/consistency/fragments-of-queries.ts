import { tablesOfQueryPart } from '../../parse/sql.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { MANY_ROWS_NAME } from '../lexicon/consistency.js';
import { isTableName } from '../tables/names.js';
import type { NamedTable } from './named-table.js';

/** A query within a condition: "… AND owner_id NOT IN (SELECT owner_id FROM blocked_owners)". */
const SUBSELECT = /\(\s{0,20}select\s[^;]{1,300}?\sfrom\s/i;
/** What a query goes on with, set as code by itself: "JOIN rates r ON r.day = s.day", "… LEFT JOIN rates USING (day)". */
const JOIN_ALONE = /^(?:\.{3}|…)?\s{0,4}(?:(?:left|right|full|inner|outer|cross|natural|lateral)\s){0,3}join\s+["`]?[a-z_][\w.]*["`]?(?:\s(?:as\s)?\w+)?(?:\s(?:on|using)\b|\s*$)/i;
/** … or its second half: "… FROM rates r WHERE r.day = $1". */
const FROM_ALONE = /^(?:\.{3}|…)?\s{0,4}from\s+["`]?[a-z_][\w.]*["`]?(?:\s(?:as\s)?\w+)?\s(?:where|join|left|inner|group\sby|order\sby|limit)\s/i;
/** A query in brackets that nobody set as code, in a condition that is told: "member_id in (select id from member_cards)". */
const TOLD_SUBSELECT = /\b(?:in|exists|any|=)\s{0,4}\(\s{0,4}select\s(?:distinct\s)?(?:\*|[\w.]{1,60})(?:,\s?[\w.]{1,60}){0,6}\sfrom\s(?:public\.)?([a-z_]\w+)(?=\s(?:where|join|\w{1,3}\s(?:where|join))\b|\s?\))/gi;

/** The tables of the parts of queries that a text holds: conditions with a query in brackets, joins and FROM clauses set as code. */
export function tablesOfFragments(text: MappedText): NamedTable[] {
  const codes = text.marks.filter((mark) => mark.kind === 'code');
  const inCode = codes.flatMap((mark) => tablesOfFragment(text.slice(mark.start, mark.end)));
  const told = matchesIn(text.text, TOLD_SUBSELECT).filter((match) => !codes.some(({ start, end }) => start <= match.index && match.index < end)).map((match) => {
    const name = match[1] as string;
    const at = match.index + match[0].lastIndexOf(name);
    return { name, span: text.span(at, at + name.length) };
  });
  return [...inCode, ...told].filter(({ name }) => isTableName(name) && MANY_ROWS_NAME.test(name));
}

/** The tables of one part of a query. */
function tablesOfFragment(code: MappedText): NamedTable[] {
  if (!SUBSELECT.test(code.text) && !JOIN_ALONE.test(code.text) && !FROM_ALONE.test(code.text)) return [];
  const own = new Set(matchesIn(code.text, OWN_NAMES).map((match) => (match[1] as string).toLowerCase()));
  return tablesOfQueryPart(code).map(({ table, span }) => ({ name: table, span })).filter(({ name }) => !own.has(name.toLowerCase()));
}

/** `recent AS (SELECT …)` */
const OWN_NAMES = /\b(\w+)\sas\s(?:(?:not\s)?materialized\s)?\(\s{0,20}(?:select|with|values|insert|update|delete)\b/gi;
