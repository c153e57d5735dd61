import type { MappedText } from '../../text/mapped-text.js';
import type { Unit } from '../outline.js';
import { snakeCase } from '../tables/names.js';
import type { ParameterRow } from './parameter-tables.js';

/** A parameter of a URL that begins a line of a listing, written as in a path, and what parts it from its query. */
const PARAMETER_FIRST = /^\s{0,12}[-*]?\s?(?::([A-Za-z]\w*)|\{([A-Za-z]\w*)\}|\[([A-Za-z]\w*)\]|<([A-Za-z]\w*)>)(?:\s{0,20}(?:→|->|=>|:=|=|:|–|—|\|)\s{0,20}|\s{2,40}|\t+)/;
/** The query of such a line … */
const QUERY = /^(?:SELECT|UPDATE|DELETE)\b.{1,300}?\bWHERE\b/i;
/** … or the column by itself, with a remark behind it perhaps. */
const COLUMN = /^[`"]?\w+\.(\w+)[`"]?\s{0,20}(?:$|[,;(]|--|#|\/\/)/;
/** From here on a line only remarks on what stands before. */
const REMARK = /\s(?:--|#|\/\/)\s/;

/**
 * The lines of a listing that say where the parameters of URLs are looked up, two or more of them:
 *
 *     :orderId    SELECT … FROM orders WHERE id = $1     {boatId} -> boats.id
 *     :crewId     SELECT … FROM crews WHERE id = $1      {crewId} -> crews.id
 */
export function parameterLinesOf({ kind, text }: Unit): readonly ParameterRow[] {
  if (kind !== 'code') return [];
  const rows = text.lines().flatMap((line) => rowOf(line) ?? []);
  return rows.length > 1 ? rows : [];
}

function rowOf(line: MappedText): ParameterRow | null {
  const match = PARAMETER_FIRST.exec(line.text);
  const parameter = match?.slice(1).find((group) => group !== undefined);
  if (!match || parameter === undefined) return null;
  const rest = line.slice(match[0].length);
  const common = { parameter: snakeCase(parameter), narrowing: [] };
  if (COLUMN.test(rest.text)) return { ...common, lookup: { kind: 'exact', span: rest.trim().span() }, query: null };
  if (!QUERY.test(rest.text)) return null;
  const remark = rest.text.search(REMARK);
  return { ...common, lookup: null, query: remark < 0 ? rest : rest.slice(0, remark) };
}
