import type { ColumnFact, TableSource } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { POLICY_CUE, RLS_CUE } from '../lexicon/access.js';
import { BROUGHT_ALONG, COLUMNS_HEADER, FUNCTIONS_LABEL, NO_TABLE_LABEL, NO_TABLE_LIST, WIDENED } from '../lexicon/data-words.js';
import { matchesOf } from '../lexicon/words.js';
import type { Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { namesInCode } from './bracketed-columns.js';
import { columnsBelow, itemColumn, valueColumns } from './columns-below.js';
import { columnOf, isListInCode, looksLikeKey, readColumn, readColumns } from './columns.js';
import { tableCreated } from './created-tables.js';
import { bareColumn, type TableDraft } from './draft.js';
import { isLedByTables, listsBareNames, listsColumns, listsKeys, speaksOfAccess } from './about-access.js';
import { announcesData, leadsInData, speaksOfData } from './announced-data.js';
import { tableOfLine } from './from-listings.js';
import { pathColumns } from './path-columns.js';
import { groupsBoldNames } from './from-headings.js';
import { isStore } from './store-lines.js';
import { isListedName, isNamedAsTable, tablesAheadOfWord, tablesBehindLabel } from './listed-names.js';
import { draft, isRooted, isSisterLine, isTaskLabel, type NamedLead, namedLead, namesJoined, restAfter } from './named-lead.js';
import { tablesOfModels } from './from-model-files.js';
import { tablesInGroups } from './named-groups.js';
import { isTableName, snakeCase } from './names.js';
import { rememberedOf } from '../../text/remembered.js';

const DATA_SOURCE: TableSource = 'list';

const HAS = /^\s*Has\s+(?:one|many|a|an|zero or more)\s+[`"*]*([A-Za-z]\w+)[`"*]*\.?\s*$/i;

/** "Has many `SavedJob`" under the heading of a table declares a child of it. */
export function tablesOfRelation(unit: Unit): TableDraft[] {
  const match = HAS.exec(unit.text.text);
  const parent = [unit.parent, unit.parent?.parent].map((above) => (above?.kind === 'heading' ? namedLead(above.text) : null)).find((lead) => lead?.marked);
  if (!match?.[1] || !parent || !isTableName(match[1])) return [];
  const start = match[0].indexOf(match[1]);
  const span = unit.text.span(start, start + match[1].length);
  return [{ name: match[1], aliases: [], columns: [bareColumn(`${snakeCase(parent.name)}_id`, span, { references: { table: parent.name, column: null } })], source: 'list', partial: true, nameSpan: span, unit, tier: 'listed', words: [] }];
}

/** "Enums", "Enum types (Postgres):" over `state`: open | shut. */
const SETS_OF_VALUES = /^\W{0,6}(?:[\d.]{1,6}\s)?(?:(?:custom|shared|database|db|postgres(?:ql)?|sql|new|the|our|all)\s){0,2}(?:enums?|enum(?:erated|eration)?\s(?:types?|values?|columns?)|enumerations|value sets)(?:\s\([^()]{0,40}\))?\W{0,3}$/i;

/** "Enums: `state` (open|shut), `kind` (a|b)" */
const LABELS_VALUES = /^\W{0,4}(?:(?:custom|shared|database|db|postgres(?:ql)?|sql)\s){0,2}enum(?:s|\stypes?|erations)?(?:\s\([^()]{0,40}\))?[^\w`]{0,3}:[^\w`]{0,4}`?\w/i;

/** The tables that an item or a paragraph declares. */
export function tablesOfItem(unit: Unit): TableDraft[] {
  const related = tablesOfRelation(unit);
  if (related.length > 0) return related;
  if ((unit.parent && SETS_OF_VALUES.test(unit.parent.text.text)) || LABELS_VALUES.test(unit.text.text)) return [];
  const data = (speaksOfData(unit) || hangsOnStore(unit)) && !listsParts(unit);
  const filed = tablesOfModels(unit);
  if (filed) return filed;
  const named = nameOfRecord(unit, data);
  if (named) return [named];
  const created = tableCreated(unit);
  if (created) return [created];
  const first = sentencesOf(unit.text)[0] ?? unit.text;
  const behind = speaksOfAccess(unit) ? [] : [...tablesBehindLabel(first, unit), ...(unit.kind === 'item' ? tablesAheadOfWord(first, unit) : [])];
  if (behind.length > 0) return behind;
  const grouped = data ? tablesInGroups(unit) : [];
  if (grouped.length > 0) return grouped;
  const joined = data && unit.kind === 'item' && listsTables(unit) && siblingsDeclare(unit) ? namesJoined(unit.text) : [];
  if (joined.length > 0) return joined.map((lead) => draft(lead, unit.text, unit, { source: DATA_SOURCE, partial: true, words: [unit.text.slice(joined.at(-1)?.rest ?? 0)] }));
  const sentences = unit.kind === 'paragraph' ? sentencesOf(unit.text) : [unit.text];
  const drafts = sentences.flatMap((sentence, index) => {
    const listed = behindLabel(sentence);
    return declarationsIn(listed ?? sentence).flatMap((piece) => {
      const isLast = index === sentences.length - 1;
      const found = tableOfText(piece, unit, data || listed !== null, isLast && (index === 0 || leadsInColumns(piece)));
      return found ? [found] : [];
    });
  });
  const [only, ...others] = drafts;
  const isOfFirst = only !== undefined && others.length === 0 && only.nameSpan.start <= first.offsetAt(first.length);
  return isOfFirst ? [{ ...only, words: [...only.words, ...sentences.slice(1).filter(goesOn)] }] : drafts;
}

/** "`ideas`: `id`, `title`. Public content.": a sentence behind the one that declares the table tells of it, too, unless it opens with another name or tells of access. */
function goesOn(sentence: MappedText): boolean {
  return !sentence.marks.some(({ kind, start }) => kind === 'code' && start <= 3) && matchesOf(RLS_CUE, sentence.text).length === 0 && matchesOf(POLICY_CUE, sentence.text).length === 0;
}

/** "Each belongs to a member. **visits**", "…. Visits:": what a last sentence leads in; "…. Pilot with two schools." only happens to stand over a list. */
function leadsInColumns(sentence: MappedText): boolean {
  return /:\W{0,4}$/.test(sentence.text) || namedLead(sentence)?.marked === true;
}

/** An item below the one that is the database, as in a drawing. */
function hangsOnStore({ kind, parent }: Unit): boolean {
  return kind === 'item' && parent?.kind === 'item' && isStore(parent.text);
}

const CALLED_ONE = /^["'\s]{0,3}(?:table|collection|model|entity)\b(?!\s(?:and|or|files?)\b)/i;

/** "From the `orders` table:" leads in the parts of that one table. */
function listsParts(unit: Unit): boolean {
  const lead = unit.kind === 'item' ? unit.parent : null;
  if (!lead || (lead.kind !== 'paragraph' && lead.kind !== 'item')) return false;
  const names = lead.text.marks.filter((mark) => mark.kind === 'code');
  return names.length === 1 && names.every((mark) => CALLED_ONE.test(lead.text.text.slice(mark.end)));
}

const DATA_LABEL = /^(?:[A-Za-z][\w'’-]{0,30}\s){0,3}(?:data|tables?|collections?|schema|storage|entities|models?|database|persistence)\s?:\s{1,4}/i;

/** "Garage data: `garage_user` (email, garage_id), `job` (…)": what a label says of several tables follows it. */
function behindLabel(sentence: MappedText): MappedText | null {
  const label = DATA_LABEL.exec(sentence.text);
  if (!label) return null;
  const from = label[0].length;
  const code = sentence.marks.find((mark) => mark.kind === 'code' && mark.start === from);
  return code && /^\s?[({]/.test(sentence.text.slice(code.end)) ? sentence.slice(from) : null;
}

const NEXT_DECLARATION = /[)}](?:\s?(?:,|;|and|&|·)\s?(?=\w{2,60}\s?[({])|\s(?=\w{2,60}\())|\s(?=[a-z]\w{1,60}(?<!Id|_id):\s{1,4}(?:_?id(?:,|\s(?:uuid|text|int\w{0,4}|bigint|serial|bigserial|string|pk)\b)|uuid\s(?:uuid|text|pk)\b))/g;
/** `birth_year (int, nullable)`, `state('open', 'shut')`: brackets that say what a column is or may hold, not which columns a table has. */
const OF_A_COLUMN = /^\w{2,60}\s?\(\s?(?:['"‘“]\w|(?:uuid|text|int(?:eger)?\d?|bigint|smallint|serial|bigserial|timestamptz?|timestamp|date(?:time)?|time|jsonb?|bool(?:ean)?|varchar|char|numeric|decimal|string|number|real|float|double|bytea|blob|vector|enum|array|citext|money|inet)\b(?!\s?:)|(?:not null|nullable|null|unique|optional|required|default|pk|fk|primary key|foreign key|references|check|generated)\b)/i;

/** A name, a dash or a colon, and at least one name with a comma behind it before any bracket. */
const LIST_AHEAD = /^\W{0,3}\w{2,60}\W{0,2}(?::|\s[—–-])\s(?:[^.,(){}[\]]{3,100}\.\s)?[^\w(){}[\]]{0,3}\w{1,60}(?:\s\w{1,20}){0,4}[^\w(){}[\],]{0,3},/;

/** "`threads` { _id, members }, `messages` { _id, thread_id }", "threads: id, topic" over "messages: id, thread_id": each by itself, in lines of their own perhaps. */
function declarationsIn(sentence: MappedText): MappedText[] {
  const pieces: MappedText[] = [];
  let start = 0;
  // `parcels — id, code (unique), state (open|done)`: what is listed ahead of the first bracket are columns, and so is the rest.
  const listsColumns = LIST_AHEAD.test(sentence.text);
  for (const match of matchesIn(sentence.text, NEXT_DECLARATION)) {
    if ((listsColumns && /^[)}]/.test(match[0])) || OF_A_COLUMN.test(sentence.text.slice(match.index + match[0].length))) return [sentence];
    pieces.push(sentence.slice(start, match.index + 1));
    start = match.index + match[0].length;
  }
  return [...pieces, start === 0 ? sentence : sentence.slice(start)];
}

/** `- name: conversations` with `columns:` beside it, as YAML writes it. */
function nameOfRecord(unit: Unit, data: boolean): TableDraft | null {
  const field = [unit, ...unit.children].flatMap((each) => each.fields.slice(0, 1)).find((each) => /^(?:name|table|collection)$/i.test(each.label));
  if (!field || !data || unit.kind !== 'item') return null;
  const name = field.value.text.replace(/["'`]/g, '').trim();
  if (!/^[A-Za-z_][\w-]{1,60}$/.test(name)) return null;
  const columns = unit.children.flatMap((child) => (child.fields[0] && COLUMNS_HEADER.test(child.fields[0].label) ? [...valueColumns(child.fields[0]), ...child.children.flatMap(recordColumn)] : COLUMNS_HEADER.test(child.text.text) ? child.children.flatMap(recordColumn) : []));
  if (!isTableName(name.replace(/-/g, '_'), columns.length > 0 ? 'declared' : true)) return null;
  return { name, aliases: [], columns, source: 'yaml', partial: columns.length === 0, nameSpan: field.value.span(), unit, tier: columns.length > 0 ? 'declared' : 'listed', words: unit.children.map((child) => child.text) };
}

/** `- id: uuid`, `- name: id` with `type: uuid` beside it. */
function recordColumn(item: Unit): ColumnFact[] {
  const named = item.children.find((child) => /^(?:name|column|field)$/i.test(child.fields[0]?.label ?? ''))?.fields[0];
  if (named) return [columnOf(named.value.text.replace(/["'`]/g, '').trim(), item.children.filter((child) => child.fields[0] !== named).map((child) => child.fields[0]?.value.text ?? '').join(', '), named.value)];
  return item.children.length > 0 ? item.children.flatMap((each) => itemColumn(each)) : itemColumn(item);
}

/** "Stores: name, expiry" below the name of a table tells of that table. */
const TELLS_OF_IT = /^(?:stores|holds|tracks|contains|keeps|records|features|fields|columns|uses|includes)$/i;

function tellsOfTable(lead: NamedLead, unit: Unit): boolean {
  const above = unit.parent ? namedLead(unit.parent.text) : null;
  return !lead.code && TELLS_OF_IT.test(lead.name) && above !== null && (above.code || above.called || above.marked);
}

function tableOfText(text: MappedText, unit: Unit, data: boolean, last: boolean): TableDraft | null {
  const found = namedLead(text, false, data && listsTables(unit));
  if (found && ((!found.code && !found.called && NO_TABLE_LABEL.test(found.name)) || isTaskLabel(text, found))) return null;
  const lead = found && tellsOfTable(found, unit) ? null : found;
  if (!lead) return tableOfLine(text, unit, false);
  if (CALLED_WITH_NOTHING.test(text.text.slice(lead.rest)) || isListedFunction(text, lead, unit) || WIDENED.test(text.text.slice(lead.rest))) return null;
  // A list of names that goes on with a comma is one of columns; a path from the root is an address, but in a data model.
  if ((!lead.called && /^[`"*]*\s?,/.test(text.text.slice(lead.rest))) || (isRooted(text, lead) && !data) || matchesOf(BROUGHT_ALONG, text.text).length > 0) return null;
  const rest = restAfter(text, lead);
  const inline = readColumns(rest.columns, isBoldRecord(lead, unit, data) && (isListInCode(rest.columns) || namesInCode(rest.columns)));
  const below = inline.length === 0 && last ? columnsBelow(unit, lead.marked) : [];
  const listed = inline.length > 0 ? inline : below;
  const policies = speaksOfAccess(unit) && !listsKeys(listed) && !(data && (listsBareNames(rest.columns, inline) || (isLedByTables(unit) && listsColumns(listed)))) && !(rest.behind !== null && listed.some((column) => looksLikeKey(column.name)));
  const columns = [...(policies ? [] : listed), ...(lead.path === null ? [] : pathColumns(lead.path, text))];
  const words = [rest.columns, ...(rest.behind ? [rest.behind] : []), ...(last ? unit.children.filter((child) => (readColumn(child.text) === null || child.fields.length > 0) && !isSisterLine(child)).map((child) => child.text) : [])];
  const alone = lead.path !== null && inline.length === 0 ? readColumn(rest.columns) : null;
  if (alone && alone.type !== '' && rest.columns.text.length < 60) return draft(lead, text, unit, { columns: [alone, ...columns], source: DATA_SOURCE, tier: 'declared', words });
  if (columns.length > 1 && (lead.marked || data || isAmongCalls(unit))) {
    return looksStored(columns, lead, data) ? draft(lead, text, unit, { columns, source: DATA_SOURCE, tier: 'declared', words }) : null;
  }
  if (unit.children.slice(0, 2).some((child) => child.kind === 'item' && matchesOf(BROUGHT_ALONG, child.text.text).length > 0)) return null;
  const told = lead.code && lead.called && unit.kind === 'item';
  if ((!told && (!data || !listsTables(unit))) || !standsAlone(text, lead, unit)) return null;
  // `keeper_id → keepers` in a list of columns.
  if (!lead.called && columns.length === 0 && /_(?:id|at)$/.test(lead.name)) return null;
  if (!lead.code && !lead.called && lead.path === null && !/_/.test(lead.name) && !(lead.marked && siblingsDeclare(unit)) && !isListedName(unit)) return null;
  // Where access is spoken of, the list names tables that stand elsewhere.
  return draft(lead, text, unit, { columns, source: DATA_SOURCE, partial: true, tier: speaksOfAccess(unit) && !(unit.parent && announcesData(unit.parent.text.text)) ? 'prose' : 'listed', words });
}

/** "`me()` returns the caller's id." over a list: a function, whatever the list below it holds. */
const CALLED_WITH_NOTHING = /^\(\)/;

/** "**visit_log** — `actor`, `act`", "**words** (`word`, `weight`)": among other records in bold no column has to look like a key. */
function isBoldRecord({ name, marked }: NamedLead, unit: Unit, data: boolean): boolean {
  return data && marked && unit.kind === 'item' && isNamedAsTable(name) && !NAMES_VALUES.test(name) && siblingsDeclare(unit);
}

/** `order_status`, `kinds`: over values, not columns. */
const NAMES_VALUES = /(?:^|_)(?:status|state|stage|type|kind|role|level|mode|tier|plan|enum|value|option)(?:e?s)?$/i;

/** "Database functions:" over `award_points(user_id, amount)`, or such an item among tables that says so: what stands in brackets are arguments. */
function isListedFunction(text: MappedText, lead: NamedLead, { kind, parent }: Unit): boolean {
  const rest = text.text.slice(lead.rest);
  if (parent === null || !/^[`"*]{0,3}\(/.test(rest)) return false;
  if (FUNCTIONS_LABEL.test(parent.text.text) || CALLED_FUNCTION.test(rest)) return true;
  // `nearest_beds(...)` where the items beside it have no brackets; where all have them, they stand for columns.
  return kind === 'item' && NO_ARGUMENTS.test(rest) && parent.children.some((sister) => sister.kind === 'item' && !NO_ARGUMENTS_WITHIN.test(sister.text.text));
}

/** "`nearest_beds(point, count)` — RPC for …", "(…): SQL function that …". */
const CALLED_FUNCTION = /^[`"*]{0,3}\([^()]{0,120}\)[`"*]{0,3}\s?(?:—|–|-|:|→)\s{1,2}[`"*]{0,3}(?:an?\s|the\s)?(?:(?:sql|db|database|postgres|stored|helper|trigger|plpgsql|security definer|search)\s){0,2}(?:rpcs?|functions?|procedures?)\b/i;
const NO_ARGUMENTS = /^[`"*]{0,3}\(\s?(?:\.\.\.|…)?\s?\)/;
const NO_ARGUMENTS_WITHIN = /^[`"*]{0,3}\w{1,60}[`"*]{0,3}\(\s?(?:\.\.\.|…)?\s?\)/;

/** `students(id, name)` over `lessons(id, student_id)`: every item of the list is a name in the plural with its columns in brackets behind it, an id first. */
function isAmongCalls({ kind, parent }: Unit): boolean {
  const items = kind === 'item' ? (parent?.children ?? []).filter((sister) => sister.kind === 'item') : [];
  return items.length > 1 && items.every(({ text }) => isNamedAsTable(CALL_WITH_ID.exec(text.text)?.[1] ?? ''));
}

const CALL_WITH_ID = /^([a-z]\w{2,40})\s?\(_?id,/i;

/** The name is what the item is about: nothing follows it, or what it is for. */
function standsAlone(text: MappedText, lead: NamedLead, unit: Unit): boolean {
  if (matchesOf(BROUGHT_ALONG, text.text).length > 0) return false;
  const rest = text.text.slice(lead.rest);
  if (unit.kind === 'paragraph') return /^[`"*]*\s*(?:$|:\s*$)/.test(rest) || lead.path !== null;
  return /^[`"*]*\s*(?:$|:|—|–|→|-\s|=|\([^()]{0,80}\)\s*(?:$|:|—|–|-\s|=))/.test(rest);
}

/** Where an item of a data model has sisters with columns, a name without columns is a table as well. */
function siblingsDeclare(unit: Unit): boolean {
  return unit.parent !== null && declaringBelow(unit.parent).some((sister) => sister !== unit && sister.kind === unit.kind);
}

const declaringBelow = rememberedOf((above: Unit): readonly Unit[] =>
  above.children.filter((child) => {
    const lead = namedLead(child.text);
    return lead !== null && (readColumns(restAfter(child.text, lead).columns).length > 1 || columnsBelow(child, lead.marked).length > 1);
  }),
);

/** "Storage" over names of buckets: what is told of one of them is told of files. */
const STORAGE_ALONE = /^[^\p{L}]{0,8}(?:file\s)?storage[^\p{L}]{0,4}(?:\([^()]{0,40}\))?\W{0,3}$/iu;
const OF_FILES = /\b(?:buckets?|signed urls?|pre-?signed|mime|\d{1,4}\s?[MG]B|uploads?|pictures?|photos?|images?|files?|pdfs?|recordings?|attachments?)\b/i;

function listsBuckets(unit: Unit, lead: Unit): boolean {
  return STORAGE_ALONE.test(lead.text.text) && (unit.parent?.children ?? []).some((sister) => sister.kind === unit.kind && OF_FILES.test(sister.text.text));
}

/** What the nearest heading or lead-in announces is a list of tables, not of products, rules or buckets. */
function listsTables(unit: Unit): boolean {
  for (let at = unit.parent; at && at.kind !== 'document'; at = at.parent) {
    if (leadsInData(at)) return !listsBuckets(unit, at);
    if (matchesOf(NO_TABLE_LIST, at.text.text).length > 0) return false;
    // "### Money" over tables and their columns, within the data model: a group of them.
    if (at.kind === 'heading' && !(at === unit.parent && groupsBoldNames(at))) return false;
  }
  return false;
}

/** Arguments of a function and fields of an input look like columns; a key among them, or the place, makes a table. */
function looksStored(columns: readonly ColumnFact[], lead: NamedLead, data: boolean): boolean {
  return data || lead.called || columns.some((column) => /^_?id$/.test(column.name) || column.primaryKey || /\b(?:uuid|serial|bigserial|timestamptz|FK|pk)\b/.test(`${column.type} ${column.comment ?? ''}`));
}
