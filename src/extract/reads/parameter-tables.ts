import type { Lookup } from '../../model/reads.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Unit } from '../outline.js';
import { snakeCase } from '../tables/names.js';
import { lookupsIn } from './stated-lookups.js';
import type { UrlId } from './url-ids.js';

/** The head of the column with the parameters of URLs … */
const PARAMETERS = /^\W*(?:(?:path|url|route|uri)[ -]?)?(?:placeholders?|param(?:eter)?s?|variables?|segments?|ids?|tokens?)(?: (?:in (?:the )?(?:path|url|route)|of (?:the )?(?:path|url|route)))?\W*$/i;
/** … of the one with the tables in which they are looked for … */
const TABLES = /^\W*(?:tables?|collections?|models?|entit(?:y|ies)|relations?|in|from|store|(?:looked up|found|read|selected) in)\W*$/i;
/** … and of the one with the columns that equal them. */
const COLUMNS = /^\W*(?:columns?|fields?|keys?|by|on|where|equals?|match(?:es|ed)?(?: (?:by|on|against))?|compared with|(?:looked up|found|read|selected) by|lookups?|(?:looked up|found) in|is)\W*$/i;
const COLUMN = /^[\s`"'*]*(?:\w+\.)?[A-Za-z_]\w*[\s`"'*]*(?:\([^()]{0,40}\)\s*)?$/;
const QUALIFIED = /^[\s`"'*]*\w+\.[A-Za-z_]\w*[\s`"'*]*$/;

/** … and of one that gives the query whole. */
const QUERIES = /^\W*(?:(?:sql|db|database) ?)?(?:quer(?:y|ies)|lookups?|sql|statements?|selects?|how|(?:looked up|found|read|resolved|selected)(?: (?:by|with|as|how))?|resolution|resolves? to)\W*$/i;
const IS_QUERY = /\bSELECT\b[^;]{1,200}\bWHERE\b|\b(?:UPDATE|DELETE FROM)\s[^;]{1,200}\bWHERE\b/;
/** "`company_id` on invitations": a parameter, and the routes of which alone the row speaks. */
const PARAMETER_OF = /^[\s`*]{0,6}[:{[<$]{0,3}(\w+)[}\]>]{0,3}[`*]{0,3}(?:\s\(?(?:on|of|in|for|under|at)\s([^|]{3,60}))?\s{0,3}$/;

/** A row of a table that says where the parameter of a URL is looked up. */
export interface ParameterRow {
  readonly parameter: string;
  /** The words of the paths of which alone it is said. */
  readonly narrowing: readonly string[];
  readonly lookup: Lookup | null;
  /** The query of a row that gives it whole. */
  readonly query: MappedText | null;
}

/** "`{leaseId}` | `leases` | `id`", below "Placeholder | Table | Column": the record that each parameter of a URL selects. */
export function parameterRowOf({ kind, fields }: Unit): ParameterRow | null {
  const [first, ...others] = fields;
  if (kind !== 'row' || !first || !PARAMETERS.test(first.label)) return null;
  const [, parameter, of = ''] = PARAMETER_OF.exec(first.value.text) ?? [];
  if (parameter === undefined) return null;
  const narrowing = of.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const columns = others.filter(({ label, value }) => COLUMNS.test(label) && COLUMN.test(value.text));
  const column = columns.find(({ label }) => !TABLES.test(label)) ?? columns.find(({ value }) => QUALIFIED.test(value.text));
  const isOfTable = others.some(({ label, value }) => TABLES.test(label) && value !== column?.value && /\w/.test(value.text));
  if (column && (isOfTable || QUALIFIED.test(column.value.text))) return { parameter: snakeCase(parameter), narrowing, lookup: { kind: 'exact', span: column.value.span() }, query: null };
  const query = others.find(({ label, value }) => QUERIES.test(label) && IS_QUERY.test(value.text));
  return query ? { parameter: snakeCase(parameter), narrowing, lookup: null, query: query.value } : null;
}

/** The lookups that such rows give for the ids of a URL: those for its path, else those for any. */
export function lookupsOfParameters(rows: readonly ParameterRow[], ids: readonly UrlId[], path: string): readonly Lookup[] {
  const own = rows.filter(({ parameter }) => ids.some(({ name }) => name === parameter));
  const words = path.toLowerCase();
  const narrowed = own.filter(({ narrowing }) => narrowing.length > 0 && narrowing.some((word) => words.includes(word)));
  const meant = narrowed.length > 0 ? narrowed : own.filter(({ narrowing }) => narrowing.length === 0);
  return meant.flatMap(({ lookup, query }) => lookup ?? (query ? queriedBy(query, ids) : []));
}

/** What a query tells; it has no column that equals the id, where it tells nothing of it. */
function queriedBy(query: MappedText, ids: readonly UrlId[]): readonly Lookup[] {
  const told = lookupsIn(query, ids);
  return told.length > 0 ? told : [{ kind: 'noColumn', span: query.span() }];
}
