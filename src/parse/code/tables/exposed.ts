import type { Listing } from '../listing.js';
import { argumentsOf, type Chain, inside, stringOf, wordOf } from '../syntax.js';
import { columnComment, type ColumnDraft, draftColumn, draftTable, isExcerpt, type TableDraft } from './draft.js';

const TABLE = /^(?:(?:(?:Int|UInt|Long|ULong|Composite)?Id|UUID)?Table)$/;
const REFERENCE = /^(?:optR|r)eference$/;

/** Reads the tables of Kotlin's Exposed: `object Trips : IntIdTable("trips") { val title = varchar("title", 80) }`. */
export function readExposed(listing: Listing): TableDraft[] {
  const tables: TableDraft[] = [];
  for (let at = 0; at < listing.tokens.length; at++) {
    if (!listing.is(at, 'object') || !listing.isWord(at + 1) || !listing.is(at + 2, ':') || !TABLE.test(listing.at(at + 3).text)) continue;
    const open = listing.chainAt(at + 3)?.to ?? -1;
    if (open < 0 || !listing.is(open, '{')) continue;
    tables.push(readTable(listing, at, open));
  }
  return tables;
}

function readTable(listing: Listing, at: number, open: number): TableDraft {
  const body = inside(listing, open);
  const base = listing.chainAt(at + 3) as Chain;
  const [first] = argumentsOf(listing, base.links[0]?.open ?? -1);
  const name = first && stringOf(listing, first) !== null ? first.from : at + 1;
  const table = draftTable(listing, 'exposed', listing.at(name).text, name, { from: at, to: body.to + 1 });
  table.aliases.push(listing.at(at + 1).text);
  table.partial = isExcerpt(listing, body);
  if (listing.at(at + 3).text !== 'Table')
    table.columns.push(draftColumn('id', listing.span(at + 3, base.to), { nullable: false, primaryKey: true }));
  for (let from = body.from; from < body.to; from = listing.after(from)) {
    if (!listing.is(from, 'val') || !listing.isWord(from + 1)) continue;
    let equals = from + 2;
    while (equals < body.to && !listing.is(equals, '=') && !listing.is(equals, 'val')) equals++;
    const chain = listing.chainAt(equals + 1);
    const column = chain && listing.is(equals, '=') ? readColumn(listing, from, chain) : null;
    if (column) table.columns.push(column);
  }
  return table;
}

/** `val skipper = reference("skipper_id", Sailors).nullable()`; null for a key of several columns and the like. */
function readColumn(listing: Listing, from: number, chain: Chain): ColumnDraft | null {
  const [type, ...rest] = chain.links;
  const [first, second] = argumentsOf(listing, type?.open ?? -1);
  const name = stringOf(listing, first);
  if (!type || name === null) return null;
  const called = (link: string): boolean => rest.some((candidate) => candidate.name === link);
  const references = rest.find((link) => link.name === 'references');
  const target = REFERENCE.test(type.name) ? second : argumentsOf(listing, references?.open ?? -1)[0];
  const range = { from, to: chain.to };
  return {
    ...draftColumn(listing.at(from + 1).text, listing.span(from, chain.to), {
      type: type.name,
      nullable: called('nullable') || type.name === 'optReference',
      unique: called('uniqueIndex'),
      references: target ? { table: listing.at(target.from).text, column: wordOf(listing, target) === null ? listing.at(target.to - 1).text : null } : null,
      comment: columnComment(listing, range),
    }),
    name,
  };
}
