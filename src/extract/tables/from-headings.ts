import type { ColumnFact } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { rememberedOf } from '../../text/remembered.js';
import { BROUGHT_ALONG, NO_TABLE_LIST } from '../lexicon/data-words.js';
import { FUNCTION_LABEL_TITLE } from '../lexicon/endpoints.js';
import { matchesOf } from '../lexicon/words.js';
import type { Listings } from '../listings.js';
import { DEEPEST_HEADING } from '../heading-levels.js';
import { type Unit } from '../outline.js';
import { listsKeys, speaksOfAccess } from './about-access.js';
import { columnsInBracket } from './bracketed-columns.js';
import { columnsOfPathBelow } from './collection-of-heading.js';
import { columnRows, columnsBelow, showsDocument, TYPE } from './columns-below.js';
import { isListInCode, looksLikeKey, readColumn, readColumns } from './columns.js';
import type { TableDraft } from './draft.js';
import { speaksOfData } from './announced-data.js';
import { pathColumns } from './path-columns.js';
import { headsOtherObjects } from './other-objects.js';
import { draft, isRooted, namedLead, namesInCell, namesJoined, restAfter } from './named-lead.js';
import { namesMany, tableKey } from './names.js';

/** The tables that a heading declares: with its columns below it, or as one of a data model. */
export function tablesOfHeading(heading: Unit, listings: Listings): TableDraft[] {
  const lead = namedLead(heading.text, false, true);
  if (isAmongOtherObjects(heading) || REQUESTS_OF_CLIENT.test(heading.text.text) || describesOption(heading) || (lead && (isAct(heading, lead.name) || isOnlyWidened(heading, lead.name, listings)))) return [];
  if (!lead || matchesOf(NO_TABLE_LIST, withoutMeans(heading.text.text.slice(lead.rest))).length > 0 || matchesOf(BROUGHT_ALONG, heading.text.text).length > 0) return [];
  const data = speaksOfData(heading);
  if ((isRooted(heading.text, lead) && !data) || FUNCTION_LABEL_TITLE.test(heading.text.text)) return [];
  const named = lead.code || lead.called || lead.path !== null || standsOverColumns(heading) || (data && heading.children.some((child) => child.kind === 'code' && listsTypedColumns(child))) || (data && isOneWord(heading.text.text) && heading.children.some(showsDocument));
  if (!named && !data) return [];
  if (declaresInListing(heading, listings)) return [];
  if (!lead.code && !lead.called && groupsTables(heading)) return [];
  const listed = columnsBelow(heading, named);
  const shown = listed.length > 0 || !named ? listed : columnsInBracket(heading.text, lead.end);
  const columns = speaksOfAccess(heading) && !listsKeys(shown) ? [] : shown;
  if (!lead.code && !lead.called && listsValues(heading, columns)) return [];
  const leads = columns.length === 0 ? namesInCell(heading.text) : [lead];
  if (columns.length === 0 && describing(heading).slice(0, 2).some((text) => matchesOf(BROUGHT_ALONG, text.text).length > 0)) return [];
  if (columns.length === 0 && !(data && (named || isPlainName(heading.text.text)))) return [];
  if (columns.length === 0 && heading.children.some((child) => child.kind === 'heading' && namedLead(child.text) !== null && columnsBelow(child, named).length > 0)) return [];
  return (leads.length > 0 ? leads : [lead]).map((each) =>
    draft(each, heading.text, heading, {
      columns: [...columns, ...(each.path === null ? columnsOfPathBelow(heading) : pathColumns(each.path, heading.text))],
      source: 'table',
      partial: columns.length === 0,
      tier: columns.length > 0 ? 'declared' : 'listed',
      words: [heading.text.slice(each.rest), ...describing(heading)],
    }),
  );
}

/**
 * "### Desk" over "`notes`: member_id, body": every item begins with a name set as code and lists columns, a key among them; the heading is
 * the name of their group. Among other items one is enough whose columns begin with the `id`, which a column has no columns of. Names in bold
 * group as well, where columns set as code stand behind one of them at least.
 */
function groupsTables(heading: Unit): boolean {
  if (groupsBoldNames(heading)) return true;
  const listed = listedBelow(heading).map((item) => {
    const lead = item.text.markAt(item.text.text.search(/\w/), 'code') === undefined ? null : namedLead(item.text);
    return lead?.code === true && !looksLikeKey(lead.name) ? readColumns(restAfter(item.text, lead).columns) : [];
  });
  return (listed.length > 0 && listed.every((columns) => columns.some((column) => looksLikeKey(column.name) && column.name !== 'name' && column.name !== 'code'))) || (listed.some((columns) => columns[0]?.name === 'id') && !listedBelow(heading).some((item) => looksLikeKey(namedLead(item.text)?.name ?? '')));
}

/** "**note** — `member_id`, `body`" beside "**tag** — one per theme": every item begins in bold, with a name or half of them with one and its columns. */
export const groupsBoldNames = rememberedOf((heading: Unit): boolean => {
  const items = listedBelow(heading);
  if (!items.every(({ text }) => text.markAt(text.text.search(/\w/), 'strong') !== undefined)) return false;
  const withColumns = items.filter(({ text }) => columnsInCode(text).length > 1).length;
  return withColumns > 0 && (withColumns * 2 >= items.length || items.every(({ text }) => startsWithName(text)));
});

/** "**hive_user** + **role**": names may be joined. */
function startsWithName(text: MappedText): boolean {
  return (namedLead(text) ?? namesJoined(text)[0]) !== undefined;
}

/** The columns behind the name of an item, each of them set as code. */
function columnsInCode(text: MappedText): readonly ColumnFact[] {
  const lead = namedLead(text);
  const rest = lead ? restAfter(text, lead).columns : null;
  return rest && isListInCode(rest) ? readColumns(rest, true) : [];
}

/** The items below a heading: directly, or below the words that lead them in. */
function listedBelow(heading: Unit): Unit[] {
  return heading.children.flatMap((child) => (child.kind === 'item' ? [child] : child.kind === 'paragraph' ? child.children.filter((each) => each.kind === 'item') : []));
}

/** "**Roles:**", "### Roles" over `user`, `assistant`, `system`: the values of a column, of which none is a key or has a type. */
function listsValues(heading: Unit, columns: readonly ColumnFact[]): boolean {
  const announces = (heading.depth > DEEPEST_HEADING && /:\W{0,4}$/.test(heading.text.text)) || VALUES_TITLE.test(heading.text.text);
  return announces && columns.length > 0 && !columns.some((column) => looksLikeKey(column.name) || column.references !== null || column.primaryKey || TYPE.test(column.type));
}

/** Over the values that a column may have, and what each of them means. */
const VALUES_TITLE = /^\W*(?:(?:user|member|team|tenant|account|order|job|subscription|access|the|available|possible|supported)\s){0,2}(?:roles|permissions|statuses|status values|states|tiers|levels|kinds|modes|stages)\W*$/i;

/** A table of columns, by that very word, or a listing of them with their types stands below: its heading names a table, wherever it is. */
function standsOverColumns(heading: Unit): boolean {
  if (!isPlainName(heading.text.text.replace(REMARK_BEHIND, ''))) return false;
  const [row] = columnRows(heading.children);
  if (row !== undefined) return /^(?:columns?|spalte)\b/i.test(row.fields[0]?.label ?? '');
  return heading.children.some((child) => child.kind === 'code' && listsTypedColumns(child));
}

const REMARK_BEHIND = /\s\([^()]{1,40}\)\s*$/;

/** `id  UUID PRIMARY KEY`, `note  TEXT (nullable)`: lines of a name and a type each, the first of them the key. */
function listsTypedColumns(code: Unit): boolean {
  const lines = code.text.lines().map((line) => line.trim()).filter((line) => line.length > 0);
  const columns = lines.flatMap((line) => (COLUMN_LINE.test(line.text) ? (readColumn(line) ?? []) : []));
  const [first] = columns;
  return columns.length > 1 && columns.length === lines.length && first !== undefined && (first.primaryKey || looksLikeKey(first.name)) && columns.filter((column) => TYPE.test(column.type)).length * 3 >= columns.length * 2;
}

const COLUMN_LINE = /^[`"]?[a-z_]\w{0,50}[`"]?\s{1,40}[A-Za-z]\w|^[a-z_]\w{0,50}\??\s?:\s{1,20}[A-Za-z]\w/;


function isAmongOtherObjects(heading: Unit): boolean {
  const above = heading.parent;
  return above !== null && above.kind === 'heading' && headsOtherObjects(above);
}

/** "## Postman Collection": requests that a client of APIs holds. */
const REQUESTS_OF_CLIENT = /\b(?:postman|insomnia|bruno|hoppscotch|thunder client)\s(?:collections?|workspaces?|environments?)\b/i;

/** "`timeout`" over "Default: 30" and "Type: Number": an option of a program, with its properties. */
function describesOption(heading: Unit): boolean {
  const labels = new Set(listedBelow(heading).map(({ text }) => /^\W{0,4}(default|type)(?: values?)?\W{0,4}:/i.exec(text.text)?.[1]?.toLowerCase()));
  return labels.has('default') && labels.has('type');
}

/** "`close_stall`" over `{ "action": "close_stall", … }`: the body of a message that names the heading as what is to be done. */
function isAct({ children }: Unit, name: string): boolean {
  return children.some(({ kind, text }) => kind === 'code' && matchesIn(text.text, NAMES_ACT).some(([, act]) => act === name));
}

const NAMES_ACT = /["']?\b(?:action|operation|op|command|cmd|method|event|rpc|function)["']?\s?:\s?["']([\w.-]{1,60})["']/gi;

/** "Stalls table (extended)" over `ALTER TABLE stalls ADD COLUMN …`: the table is there already. */
function isOnlyWidened(heading: Unit, name: string, listings: Listings): boolean {
  const scripts = heading.children.flatMap((child) => (child.kind === 'code' ? (listings.sql(child) ?? []) : []));
  const changed = scripts.flatMap(({ changes }) => changes).filter(({ columns }) => columns.length > 0);
  return columnRows(heading.children).length === 0 && scripts.every(({ tables }) => tables.length === 0) && changed.some(({ table }) => tableKey(table) === tableKey(name));
}

/** The tables under the heading are declared by listings, which say more than it, unless it has a table of columns of its own. */
function declaresInListing(heading: Unit, listings: Listings): boolean {
  return columnRows(heading.children).length === 0 && heading.children.some((child) => child.kind === 'code' && [...(listings.sql(child)?.tables ?? []), ...(listings.code(child)?.tables ?? [])].length > 0);
}

/** "(one row each, made by a trigger)": the words behind a name, less what in its remark only tells by what means its rows come about. */
function withoutMeans(words: string): string {
  return words.replace(MEANS_IN_REMARK, '$1');
}

const MEANS_IN_REMARK = /(\([^()]{0,80}?)\b(?:by|via|through|with|from|using)\s[^()]{1,80}(?=\))/g;

/** One word and nothing else, written as tables are: `user_tokens`, `orders` in YAML. */
function isPlainName(text: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(text.trim().replace(NUMBER_BEFORE, ''));
}

/** "2. Orders", "Orders": a name alone, however it is written. */
function isOneWord(text: string): boolean {
  return /^[A-Za-z]\w*$/.test(text.trim().replace(NUMBER_BEFORE, ''));
}

const NUMBER_BEFORE = /^\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s/;

/** "**rain_days** – a cache of public records": below the heading of a table, a paragraph that begins with the name of the next one, set as that is. */
function namesNext({ kind, text }: Unit, owner: Unit): boolean {
  if (kind !== 'paragraph' || text.markAt(0, 'strong') === undefined) return false;
  const lead = namedLead(text);
  const own = namedLead(owner.text);
  return lead !== null && own !== null && lead.name === lead.name.toLowerCase() && (lead.name.includes('_') || namesMany(lead.name)) && tableKey(lead.name) !== tableKey(own.name);
}

/** What is said under the heading of a table, beside its columns. */
function describing(owner: Unit): MappedText[] {
  return owner.children.flatMap((child) => {
    if ((child.kind !== 'paragraph' && child.kind !== 'item') || namesNext(child, owner)) return [];
    if (child.kind === 'paragraph' || readColumn(child.text) === null) return [child.text];
    // A remark behind a line of columns is one on the table.
    const remark = readColumns(child.text).length > 1 ? /\([^()]{8,120}\)\.?$/.exec(child.text.text) : null;
    return remark ? [child.text.slice(remark.index, child.text.length)] : [];
  });
}
