import { matchesIn } from '../../text/matches-in.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import { isOfThisBuild } from './announced-data.js';
import { bareColumn, type TableDraft } from './draft.js';
import { isTableName } from './names.js';

/** `supabase.from('seats').insert({`: a client of the database that writes rows of a table … */
const WRITE = /\.from\(\s{0,4}["'`]([a-z_]\w{1,60})["'`]\s{0,4}\)\s{0,40}\.(?:insert|upsert|update)\(\s{0,40}(?=[[{])/gi;
/** … the names of their values, and of the columns by which the rows are picked out. */
const KEYS = /(?:^|[{,])\s{0,40}([A-Za-z_]\w{0,60})\s{0,4}(?=[:,}])/g;
const PICKED = /\.(?:eq|match|in)\(\s{0,4}["'`](\w{1,60})["'`]/g;
/** How far the call and what is chained to it reach. */
const REACH = 600;

/** The tables that the programs of a document write which shows no schema: each with the columns that they name. */
export function tablesWrittenByClient(units: readonly Unit[], listings: Listings): TableDraft[] {
  return units.filter((unit) => unit.kind === 'code' && listings.kindOf(unit) === 'code' && isOfThisBuild(unit)).flatMap(tablesWrittenIn);
}

function tablesWrittenIn(unit: Unit): TableDraft[] {
  const { text } = unit;
  return matchesIn(text.text, WRITE).filter(([, name = '']) => isTableName(name)).map((match) => {
    const name = match[1] as string;
    const at = match.index + match[0].indexOf(name);
    const from = match.index + match[0].length;
    const call = upToEnd(text.text.slice(from, from + REACH));
    const values = call.slice(0, call.indexOf('}') + 1);
    const columns = [...matchesIn(values, KEYS), ...matchesIn(call, PICKED)].map(({ 0: whole, 1: column = '', index }) => {
      const start = from + index + whole.indexOf(column);
      return bareColumn(column, text.span(start, start + column.length));
    });
    return { name, aliases: [], columns: columns.filter((column, index) => columns.findIndex((other) => other.name === column.name) === index), source: 'list' as const, partial: true, nameSpan: text.span(at, at + name.length), unit, tier: 'listed' as const, words: [] };
  });
}

/** The statement to its semicolon, or to an empty line. */
function upToEnd(text: string): string {
  const end = text.search(/;|\n\s{0,40}\n/);
  return end < 0 ? text : text.slice(0, end);
}
