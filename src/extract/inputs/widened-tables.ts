import type { ColumnFact } from '../../parse/embedded.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import type { ColumnHolder } from './columns.js';

/**
 * Existing tables to which a migration adds columns: no tables of this design, but what its fields are kept in. Tables that the design
 * declares have these columns already.
 */
export function widenedTables(units: readonly Unit[], listings: Listings, tables: readonly ColumnHolder[]): ColumnHolder[] {
  const known = new Set(tables.map(({ name }) => name.toLowerCase()));
  const changed = units.filter(({ zone }) => zone === 'plain').flatMap((unit) => (unit.kind === 'code' ? addedInListing(unit, listings) : addedInWords(unit)));
  return changed.filter(({ name, columns }) => columns.length > 0 && !known.has(name.toLowerCase()));
}

function addedInListing(unit: Unit, listings: Listings): ColumnHolder[] {
  return (listings.sql(unit)?.changes ?? []).map(({ table, columns }) => ({ name: table, columns: columns.filter(({ type }) => type !== '') }));
}

const ALTERS = /\bALTER TABLE (?:IF EXISTS )?(?:ONLY )?(?:\w+\.)?["`]?(\w{2,60})["`]?\s/gi;
const ADDS = /\bADD (?:COLUMN )?(?:IF NOT EXISTS )?(?!CONSTRAINT\b|CHECK\b|PRIMARY\b|UNIQUE\b|FOREIGN\b|INDEX\b|COLUMN\b)["`]?([A-Za-z_]\w{0,60})["`]? ([A-Za-z]\w*)([^;,]{0,160})/gi;

/** "`ALTER TABLE members ADD COLUMN diet text`" within a sentence. */
function addedInWords(unit: Unit): ColumnHolder[] {
  const words = unit.text.text;
  const statements = matchesIn(words, ALTERS);
  return statements.map((match, index) => {
    const from = match.index + match[0].length;
    const rest = words.slice(from, statements[index + 1]?.index ?? words.length);
    const columns = matchesIn(rest, ADDS).map((added): ColumnFact => {
      const [whole, name = '', type = '', behind = ''] = added;
      const start = from + added.index;
      return { name, type, nullable: !/\bNOT NULL\b/i.test(behind), primaryKey: false, unique: false, references: null, values: null, check: /\bCHECK\b\s?(.{0,120})/i.exec(behind)?.[1] ?? null, comment: null, span: unit.text.span(start, start + whole.length) };
    });
    return { name: match[1] ?? '', columns };
  });
}
