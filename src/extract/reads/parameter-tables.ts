import type { Lookup } from '../../model/reads.js';
import type { Unit } from '../outline.js';
import { snakeCase } from '../tables/names.js';
import type { UrlId } from './url-ids.js';

/** The head of the column with the parameters of URLs … */
const PARAMETERS = /^\W*(?:(?:path|url|route|uri)[ -]?)?(?:placeholders?|param(?:eter)?s?|variables?|segments?|ids?|tokens?)(?: (?:in (?:the )?(?:path|url|route)|of (?:the )?(?:path|url|route)))?\W*$/i;
/** … of the one with the tables in which they are looked for … */
const TABLES = /^\W*(?:tables?|collections?|models?|entit(?:y|ies)|relations?|in|from|store|(?:looked up|found|read|selected) in)\W*$/i;
/** … and of the one with the columns that equal them. */
const COLUMNS = /^\W*(?:columns?|fields?|keys?|by|on|where|equals?|match(?:es|ed)?(?: (?:by|on|against))?|compared with|(?:looked up|found|read|selected) by|lookups?|(?:looked up|found) in|is)\W*$/i;
const COLUMN = /^[\s`"'*]*(?:\w+\.)?[A-Za-z_]\w*[\s`"'*]*(?:\([^()]{0,40}\)\s*)?$/;
const QUALIFIED = /^[\s`"'*]*\w+\.[A-Za-z_]\w*[\s`"'*]*$/;

/** A row of a table that says where the parameter of a URL is looked up. */
export interface ParameterRow {
  readonly parameter: string;
  readonly lookup: Lookup;
}

/** "`{leaseId}` | `leases` | `id`", below "Placeholder | Table | Column": the record that each parameter of a URL selects. */
export function parameterRowOf({ kind, fields }: Unit): ParameterRow | null {
  const [first, ...others] = fields;
  if (kind !== 'row' || !first || !PARAMETERS.test(first.label)) return null;
  const parameter = /^[\s`*]*[:{[<$]*(\w+)[}\]>]*[\s`*]*$/.exec(first.value.text)?.[1];
  const columns = others.filter(({ label, value }) => COLUMNS.test(label) && COLUMN.test(value.text));
  const column = columns.find(({ label }) => !TABLES.test(label)) ?? columns.find(({ value }) => QUALIFIED.test(value.text));
  const isOfTable = others.some(({ label, value }) => TABLES.test(label) && value !== column?.value && /\w/.test(value.text));
  if (parameter === undefined || !column || !(isOfTable || QUALIFIED.test(column.value.text))) return null;
  return { parameter: snakeCase(parameter), lookup: { kind: 'exact', span: column.value.span() } };
}

/** The lookups that such rows give for the ids of a URL. */
export function lookupsOfParameters(rows: readonly ParameterRow[], ids: readonly UrlId[]): readonly Lookup[] {
  return rows.filter(({ parameter }) => ids.some(({ name }) => name === parameter)).map(({ lookup }) => lookup);
}
