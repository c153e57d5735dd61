import type { Understanding } from '../../extract/build-model.js';
import type { Listings } from '../../extract/listings.js';
import type { Unit } from '../../extract/outline.js';
import type { Claim, Facet } from '../../model/claim.js';
import { claimsOf, type Table } from '../../model/model.js';
import type { ColumnFact } from '../../parse/embedded.js';
import { Facts, wordsAround } from './facts.js';
import type { Move } from './move.js';
import type { Quotes } from './quotes.js';

/** What the model knows of each table that SQL does not create: SQL stands under a key of its own. */
export function tableFacts({ model, listings }: Understanding, quotes: Quotes): Move[] {
  return model.tables.filter(({ source }) => source !== 'sql').flatMap((table) => {
    const facts = new Facts('tables', table.id, { name: table.name });
    facts.add('columns', columnsOf(table), ['rls-per-table', 'input-column-mapping', 'enum-validation']);
    addAccess(facts, { ...table, claims: table.claims.filter(({ evidence }) => !isInSql(quotes.unitOf(evidence.span), listings)) }, quotes);
    return facts.moves;
  });
}

/** Columns by name, each as SQL writes it; null for a table of which none is told. */
export function columnsOf({ columns }: Table): unknown {
  if (columns.length === 0) return null;
  const told = columns.map((column) => [column.name, columnOf(column)] as const);
  return told.every(([, words]) => words === null) ? told.map(([name]) => name) : Object.fromEntries(told);
}

function columnOf({ type, nullable, primaryKey, unique, references, values, check, comment }: ColumnFact): unknown {
  const remark = oneLine(comment ?? '');
  // What a table of columns says beside a name begins with the type: it is told in the author's words.
  const isWhole = remark !== '' && remark.toLowerCase().startsWith(oneLine(type).toLowerCase());
  const told = isWhole ? remark : oneLine(type);
  const flags: readonly (readonly [isSo: boolean, known: RegExp, words: string])[] = [
    [primaryKey, /\bprimary key\b|\bpk\b/i, 'primary key'],
    [nullable === false && !primaryKey, /\bnot null\b/i, 'not null'],
    [nullable === true, /\bnull/i, 'nullable'],
    [unique && !primaryKey, /\bunique\b/i, 'unique'],
    [references !== null, /\breferences\b|\bfk\b|→|->/i, `references ${references?.table ?? ''}${references?.column ? `(${references.column})` : ''}`],
    [check !== null, /\bcheck\b/i, `check (${withoutCheck(check ?? '')})`],
  ];
  const words = [told, ...flags.filter(([isSo, known]) => isSo && !known.test(told)).map(([, , flag]) => flag)].filter((part) => part !== '').join(isWhole && told.includes(',') ? ', ' : ' ');
  const more = { ...(values !== null && check === null && !isWhole ? { values } : {}), ...(remark === '' || isWhole ? {} : { purpose: remark }) };
  if (Object.keys(more).length === 0) return words === '' ? null : words;
  return { ...(words === '' ? {} : { type: words }), ...more };
}

/** The condition of a constraint. */
function withoutCheck(check: string): string {
  return oneLine(check).replace(/^check\s*/i, '').replace(/^\((.*)\)$/, '$1');
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** SQL is kept as it stands: what it says of a table is not told again. */
function isInSql(unit: Unit | null, listings: Listings): boolean {
  return unit?.kind === 'code' && listings.kindOf(unit) === 'sql';
}

function addAccess(facts: Facts, table: Table, quotes: Quotes): void {
  const rls = nearest(table, ['rls']);
  facts.add('rls', rls.length > 0 && rls.every(({ stance }) => stance === 'affirmed') ? true : words(rls, quotes), RULES);
  facts.add('policies', words(nearest(table, ['policy', 'ownership']), quotes), RULES);
}

const RULES = ['rls-per-table'];

/** What is said of the table itself. What speaks of a group of tables stays where it speaks of it. */
function nearest(table: Table, facets: readonly Facet[]): Claim[] {
  return facets.flatMap((facet) => claimsOf(table, facet)).filter(({ nearness }) => nearness === 'own' || nearness === 'named');
}

function words(claims: readonly Claim[], quotes: Quotes): string | null {
  return wordsAround(claims.map(({ evidence }) => evidence.span), quotes);
}
