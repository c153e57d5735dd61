import type { Table } from '../../model/model.js';
import type { ColumnFact } from '../../parse/embedded.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';

/**
 * Existing tables to which a migration adds columns: no tables of this design, but what its fields are kept in. Tables that the design
 * declares have these columns already.
 */
export function widenedTables(units: readonly Unit[], listings: Listings, tables: readonly Table[]): Table[] {
  const known = new Set(tables.map(({ name }) => name.toLowerCase()));
  const changed = units.flatMap((unit) => (unit.zone !== 'plain' ? [] : unit.kind === 'code' ? (listings.sql(unit)?.changes ?? []).map(({ table, columns }) => ({ table, columns: columns.filter(({ type }) => type !== '') })) : addedInWords(unit)));
  return changed.filter(({ table, columns }) => columns.length > 0 && !known.has(table.toLowerCase())).map(({ table, columns }) => ({ name: table, columns }) as unknown as Table);
}

const ALTERS = /\bALTER TABLE (?:IF EXISTS )?(?:ONLY )?(?:\w+\.)?["`]?(\w{2,60})["`]?\s/gi;
const ADDS = /\bADD (?:COLUMN )?(?:IF NOT EXISTS )?(?!CONSTRAINT\b|CHECK\b|PRIMARY\b|UNIQUE\b|FOREIGN\b|INDEX\b|COLUMN\b)["`]?([A-Za-z_]\w{0,60})["`]? ([A-Za-z]\w*)([^;,]{0,160})/gi;

/** "`ALTER TABLE members ADD COLUMN diet text`" within a sentence. */
function addedInWords(unit: Unit): { table: string; columns: ColumnFact[] }[] {
  const words = unit.text.text;
  const statements = matchesIn(words, ALTERS);
  return statements.map((match, index) => {
    const from = match.index + match[0].length;
    const rest = words.slice(from, statements[index + 1]?.index ?? words.length);
    const columns = matchesIn(rest, ADDS).map(([whole, name = '', type = '', behind = ''], at): ColumnFact => {
      const start = from + (matchesIn(rest, ADDS)[at]?.index ?? 0);
      return { name, type, nullable: !/\bNOT NULL\b/i.test(behind), primaryKey: false, unique: false, references: null, values: null, check: /\bCHECK\b\s?(.{0,120})/i.exec(behind)?.[1] ?? null, comment: null, span: unit.text.span(start, start + whole.length) };
    });
    return { table: match[1] ?? '', columns };
  });
}
