import type { TableFact } from '../../parse/embedded.js';
import { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import { sliceOf } from '../endpoints.js';
import { EXISTING_PARTS } from '../lexicon/data-words.js';
import type { Listings } from '../listings.js';
import { headingOf, type Unit } from '../outline.js';
import { isOfThisBuild, speaksOfData } from './announced-data.js';
import { readColumns } from './columns.js';
import { tablesOfDescribedLines } from './described-lines.js';
import { bareColumn, type TableDraft, type Tier } from './draft.js';
import { tablesOfMessages } from './drawn-writes.js';
import { tablesOfDrawing } from './drawn-tables.js';
import { tablesOfJsonDocuments } from './from-json-documents.js';
import { tablesOfModelTree } from './from-model-trees.js';
import { tablesOfSchemaFile } from './from-schema-files.js';
import { tablesOfNestedLines } from './from-nested-lines.js';
import { tablesOfRelatedTree } from './from-related-trees.js';
import { tablesOfStoreRules } from './from-store-rules.js';
import { collectionsInBoxes, tablesOfStoreBranches } from './from-store-branches.js';
import { tablesBelowLabel } from './listed-names.js';
import { isTableName } from './names.js';
import { headsOtherObjects, listsFieldsOfForms } from './other-objects.js';
import { pathColumns } from './path-columns.js';

/** Types that describe a message as often as a stored row: they declare a table only where the draft speaks of its data. */
const SHAPES: ReadonlySet<string> = new Set(['typescript', 'pydantic', 'listing']);

/** The verbs of SQL at the beginning of a line: a listing without them is a list, whatever its tag says. */
const STATEMENT = /^[ \t]{0,40}(?:select|insert|update|delete|alter|create|drop|grant|revoke|with|begin|do|set|comment)\s/im;

/** Schemas that a framework, an extension or the database itself brings along. */
const SCHEMA_OF_PROVIDER = /^(?:auth|storage|realtime|extensions|vault|cron|net|graphql|graphql_public|pgsodium|pgmq|pgboss|partman|topology|tiger|drizzle|neon_auth|hdb_catalog|supabase_\w+|_\w+|information_schema|pg_\w+|sys|mysql)$/i;

/** The tables that a listing declares: SQL, models in code, diagrams, and bare lists of names with their columns. */
export function tablesOfListing(unit: Unit, listings: Listings): TableDraft[] {
  if (!isOfThisBuild(unit) || listsFieldsOfForms(unit)) return [];
  const sql = listings.sql(unit);
  const code = listings.code(unit);
  const facts = [...(sql?.tables ?? []), ...(code?.tables ?? []), ...(listings.diagram(unit)?.tables ?? [])];
  const comments = (sql ?? code)?.comments ?? [];
  const heading = headingOf(unit);
  const isOfOthers = heading !== null && headsOtherObjects(heading);
  const drafts = facts
    .filter((fact) => fact.columns.length > 0 || !isOfOthers)
    .filter((fact) => fact.schema === null || !SCHEMA_OF_PROVIDER.test(fact.schema))
    .filter((fact) => !SHAPES.has(fact.source) || speaksOfData(unit))
    .filter((fact) => !standsForOthers(fact, unit.text, comments))
    .map((fact) => draftOf(fact, unit, comments, facts));
  if (drafts.length > 0 || facts.some((fact) => standsForOthers(fact, unit.text, comments))) return drafts;
  const made = tablesOfMessages(unit, listings.diagram(unit));
  if (made.length > 0) return made;
  const drawn = tablesOfDrawing(unit);
  if (drawn.length > 0) return drawn;
  const written = collectionsWritten(unit);
  if (written.length > 0) return written;
  const shown = tablesOfJsonDocuments(unit);
  if (shown.length > 0) return shown;
  const ruled = tablesOfStoreRules(unit);
  if (ruled.length > 0) return ruled;
  const kind = listings.kindOf(unit);
  const listed = kind === 'plain' || kind === 'ascii' ? tablesBelowLabel(unit) : [];
  if (listed.length > 0) return listed;
  const related = (kind === 'plain' || kind === 'ascii') && speaksOfData(unit) ? tablesOfRelatedTree(unit) : [];
  if (related.length > 0) return related;
  const filed = kind === 'plain' || kind === 'ascii' || kind === 'code' ? [...tablesOfModelTree(unit), ...tablesOfSchemaFile(unit)] : [];
  if (filed.length > 0) return filed;
  const list = kind === 'plain' || kind === 'code' || (kind === 'sql' && !STATEMENT.test(unit.text.text));
  const nested = list || kind === 'ascii' || (kind === 'yaml' && speaksOfData(unit)) ? tablesOfNestedLines(unit, speaksOfData(unit)) : [];
  if (nested.length > 0) {
    // Where most lines are a table each, what stands further in is the rest of the line above it, not what is below a name.
    const flat = tablesOfLines(unit);
    return flat.length > nested.length && flat.length > 2 ? flat : nested;
  }
  const branches = kind === 'plain' || kind === 'ascii' ? [...tablesOfStoreBranches(unit), ...(kind === 'ascii' ? collectionsInBoxes(unit) : [])] : [];
  if (branches.length > 0) return branches;
  if (list || kind === 'ascii') {
    const lines = tablesOfLines(unit, kind === 'code' && isProgram(unit));
    return lines.length === 0 && speaksOfData(unit) ? tablesOfDescribedLines(unit) : lines;
  }
  return kind === 'yaml' && speaksOfData(unit) ? tablesOfLines(unit) : [];
}

function draftOf(fact: TableFact, unit: Unit, comments: readonly Span[], facts: readonly TableFact[]): TableDraft {
  // `interface IUser` is the type of what is called `User`.
  const plain = fact.source === 'typescript' ? /^I([A-Z][a-z]\w*)$/.exec(fact.name)?.[1] : undefined;
  return {
    name: plain ?? fact.name,
    aliases: [...(plain === undefined ? [] : [fact.name]), ...(fact.schema === null ? [] : [`${fact.schema}.${fact.name}`]), ...fact.aliases],
    columns: fact.columns,
    source: fact.source,
    partial: fact.partial,
    nameSpan: fact.nameSpan,
    unit,
    tier: 'declared',
    words: commentsOf(fact, unit.text, comments, facts),
  };
}

/** "// ... existing fields ...", "-- existing columns": what stands there already, of which only what is added is shown. */
function standsForOthers({ source, span }: TableFact, text: MappedText, comments: readonly Span[]): boolean {
  return !TYPES_OF_SHAPES.has(source) && comments.some((comment) => span.start <= comment.start && comment.end <= span.end && EXISTING_PARTS.test(text.slice(text.indexAt(comment.start), text.indexAt(comment.end)).text));
}

/** Types are no tables of their own accord. */
const TYPES_OF_SHAPES: ReadonlySet<TableFact['source']> = new Set(['typescript', 'pydantic', 'listing']);

/** The comments within a declaration, behind it, directly above it, and directly below where they do not lead in the next one. */
function commentsOf(fact: TableFact, text: MappedText, comments: readonly Span[], facts: readonly TableFact[]): MappedText[] {
  const source = text.text;
  const from = text.indexAt(fact.span.start);
  const to = text.indexAt(fact.span.end);
  const sorted = [...comments].sort((a, b) => a.start - b.start);
  const found = new Set<Span>();
  let top = from;
  for (const span of sorted.toReversed()) {
    const start = text.indexAt(span.start);
    const end = text.indexAt(span.end);
    const within = start >= from && start < to;
    const behind = start >= to && !source.slice(to, start).includes('\n');
    // Directly above: nothing but blanks, one line end and the marks of comments and decorators between.
    // … and the comment is not the one behind the statement before.
    const above = end <= top && /^[\s/*#-]*$/.test(source.slice(lineStart(source, start), start)) && /^[\s/*#-]*(?:@\w[^\n]*\n\s*)?(?:export\s+)?$/.test(source.slice(end, top)) && source.slice(end, top).split('\n').length <= 2;
    if (!within && !behind && !above) continue;
    if (above) top = lineStart(source, start);
    found.add(span);
  }
  let bottom = to;
  for (const span of sorted) {
    const start = text.indexAt(span.start);
    const end = text.indexAt(span.end);
    if (start < bottom || found.has(span) || !isBelow(source.slice(bottom, start), source.slice(end), bottom > to) || facts.some((other) => other !== fact && isNextLine(source.slice(end, text.indexAt(other.span.start)), other.span.start, span.end))) continue;
    found.add(span);
    bottom = end;
  }
  return sorted.flatMap((span) => (found.has(span) ? sliceOf(text, span) ?? [] : []));
}

const MARKED_BELOW = /^\s?;?[ \t]*\n[ \t]*(?:(?:--|#|\/\/)[ \t]*)?$/;
/** Without the marker of a comment a line may stand apart from the declaration that it goes on with. */
const UNMARKED_BELOW = /^\s?;?[ \t]*\n(?:[ \t]*\n)?[ \t]*(?:- )?$/;

/**
 * Whether a comment goes on with what it stands below.
 * @param between what lies between the two
 * @param rest what follows the comment
 * @param among whether the one above is such a comment itself: below it only words without a marker go on
 */
function isBelow(between: string, rest: string, among: boolean): boolean {
  if (!among && MARKED_BELOW.test(between)) return true;
  return UNMARKED_BELOW.test(between) && (!/\n[ \t]*\n/.test(between) || /^[ \t]*(?:\n[ \t]*)?(?:\n|$)/.test(rest));
}

/** Nothing but one line end lies between. */
function isNextLine(between: string, start: number, end: number): boolean {
  return start > end && between.trim() === '' && between.split('\n').length <= 2;
}

function lineStart(source: string, at: number): number {
  return source.lastIndexOf('\n', at - 1) + 1;
}

const COLLECTION_WRITE = /\bcollection\(\s*(?:\w+\s*,\s*)?['"]([A-Za-z]\w*)['"]\s*\)\s*(?:\.doc\([^()]{0,80}\)\s*)?\.(?:add|set|create|insertOne)\(\s*\{([^{}]{0,600})/g;

/** `collection('logs').add({ userId, … })`: a store without a schema is declared by what is written to it. */
function collectionsWritten(unit: Unit): TableDraft[] {
  return matchesIn(unit.text.text, COLLECTION_WRITE).flatMap((match) => {
    const name = match[1] as string;
    const at = match.index + match[0].indexOf(name);
    const from = match.index + match[0].length - (match[2] as string).length;
    const columns = matchesIn((match[2] as string), /(?:^|,)\s*([A-Za-z_]\w*)\s*(?=[:,]|$)/g).map((key) => {
      const start = from + key.index + key[0].indexOf(key[1] as string);
      return bareColumn(key[1] as string, unit.text.span(start, start + (key[1] as string).length));
    });
    return isTableName(name) ? [{ name, aliases: [], columns, source: 'firestore' as const, partial: false, nameSpan: unit.text.span(at, at + name.length), unit, tier: 'listed' as const, words: [] }] : [];
  });
}

const CALL_LINE = /^\s*(?:[-*•]\s+)?(?:table\s+|collection\s+)?[`"*]*([A-Za-z_][\w.]{1,60})[`"*]*\s{0,20}\((.{3,400}?)\)\s*(?:(?:--|#|\/\/|—|–|;|←|<-|→|=>)(.*))?$/;
const COLUMN_LINE = /^\s*(?:[-*•]\s+)?(?:table\s+)?[`"*]*([A-Za-z_]\w{1,60})[`"*]*(?:\s*(?::|—|–|→|=|\|)\s*|\s{2,}|\t)(\S.*)$/;
const PATH_LINE = /^\s*(?:[-*•]\s+)?\/?((?:[A-Za-z]\w*\/\{[^}]+\}\/)*([A-Za-z]\w*)\/\{[^}]+\})(?:\/\{[^}]+\}){0,2}(?:\s|$|:)/;

/** Where the fields behind a path end and a remark begins. */
const FIELDS_END = /\s{1,40}(?:\/\/|#|--|←|<-|—)\s/;

const NAME_COMMENT = /^\s*(?:\/\/|#|--)\s*`?\/?([A-Za-z_]\w{1,40})(?:\/[\w{}:$-]{1,40})?`?\s*(?:$|[:(—–-]\s?)/;
const MOST_LINES = 40;

/** `// wants: what a collector looks for` over `{ _id, userId }`: a comment names the document that the next lines show. */
function tableOfComment(lines: readonly MappedText[], index: number, unit: Unit): TableDraft | null {
  const line = lines[index] as MappedText;
  const match = NAME_COMMENT.exec(line.text);
  if (!match?.[1] || !isTableName(match[1]) || !/^\s*\{/.test(lines[index + 1]?.text ?? '')) return null;
  const after = lines.slice(index + 1, index + 1 + MOST_LINES);
  const last = after.findIndex((each) => each.text.includes('}'));
  const whole = MappedText.join(after.slice(0, last < 0 ? after.length : last + 1), ' ');
  const columns = readColumns(whole.slice(whole.text.indexOf('{') + 1, last < 0 ? whole.length : whole.text.lastIndexOf('}')), true);
  const at = line.text.indexOf(match[1]);
  return columns.length === 0 ? null : { name: match[1], aliases: [], columns, source: 'list', partial: false, nameSpan: line.span(at, at + match[1].length), unit, tier: 'declared', words: [line.slice(match[0].length).trim()].filter((text) => text.length > 1) };
}

/** `members(id, email, voice)`, `users   _id, email, role`, `receipts/{id}/items/{itemId}`: one table a line. */
function tablesOfLines(unit: Unit, program = false): TableDraft[] {
  const data = speaksOfData(unit);
  const drafts: TableDraft[] = [];
  const lines = joinedLines(unit.text);
  const column = data ? columnOfFields(lines) : null;
  lines.forEach((line, index) => {
    if (program && CALLED.test(line.text)) return;
    const draft = (data ? tableOfComment(lines, index, unit) : null) ?? tableOfLine(line, unit, data) ?? (column === null ? null : tableInColumns(line, column, unit));
    if (draft) drafts.push(draft);
  });
  return data || drafts.length > 1 ? drafts : [];
}

/** Where the fields of all tables of a listing begin that sets them below each other; null where they do not. */
function columnOfFields(lines: readonly MappedText[]): number | null {
  const starts = new Set(lines.flatMap(({ text }) => { const match = SET_APART.exec(text); return match ? [match[0].length] : []; }));
  const [only] = starts;
  return starts.size === 1 && only !== undefined ? only : null;
}

/** The longest name of such a listing, with one space behind it. */
function tableInColumns(line: MappedText, column: number, unit: Unit): TableDraft | null {
  const name = LONGEST_NAME.exec(line.text);
  return name?.[1] && name[0].length === column ? declared(line, name[1], column, line.length, unit, 'declared') : null;
}

const SET_APART = /^\w{2,60}\s{2,}(?=\S.*,)/;
const LONGEST_NAME = /^([A-Za-z_]\w{1,60})\s(?=\S.*,)/;
const CALLED = /^\s*(?:[-*•]\s+)?\w[\w.]{1,60}\s{0,4}\(.{3,400}\)\s*;?$/;

/** In a program, `store_reply(session, member_id, text)` is a call: in a list of tables most lines are written so. */
function isProgram(unit: Unit): boolean {
  const lines = unit.text.text.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => CALLED.test(line)).length * 2 < lines.length && lines.some((line) => STATEMENT_OF_PROGRAM.test(line));
}

const STATEMENT_OF_PROGRAM = /^\s*(?:(?:async\s)?(?:def|function|fn|func)\s\w|(?:export\s)?(?:const|let|var)\s\w{1,60}\s?[:=]|(?:return|await|yield|raise|throw)\b|(?:if|for|while)\s[^\n]{1,200}[:{]\s*$)/;

/** The lines of a listing; one that begins far in goes on with the list that the line before it left at a comma. */
function joinedLines(text: MappedText): MappedText[] {
  const joined: MappedText[] = [];
  for (const line of text.lines()) {
    const before = joined.at(-1);
    if (before && /,\s*$/.test(before.text) && /^\s{4,}\w/.test(line.text) && !/^\s/.test(before.text)) joined[joined.length - 1] = MappedText.join([before, line.trim()], ' ');
    else joined.push(line);
  }
  return joined;
}

/** The table that one line declares with its columns, if it does. */
export function tableOfLine(line: MappedText, unit: Unit, data: boolean, tier: Tier = 'declared'): TableDraft | null {
  const call = CALL_LINE.exec(line.text);
  if (call?.[1] && call[2] !== undefined) {
    // `app.post('/orders', …)`: a column is written without quotes, or with those of a name.
    if (/^\s*(?:'|"[^"\w]|f?["'`](?:[A-Z]{3,6}\s)?\/)/.test(call[2])) return null;
    const from = line.text.indexOf('(', line.text.indexOf(call[1]) + call[1].length) + 1;
    return declared(line, call[1], from, from + call[2].length, unit, tier);
  }
  if (!data) return null;
  const columns = COLUMN_LINE.exec(line.text);
  if (columns?.[1] && columns[2] !== undefined && /[,·]/.test(columns[2])) {
    const from = line.text.length - columns[2].length;
    const remark = /\s{3,}|\s(?:--|#|\/\/)\s/.exec(columns[2]);
    const draft = declared(line, columns[1], from, remark ? from + remark.index : line.length, unit, tier);
    if (draft) return draft;
  }
  const path = PATH_LINE.exec(line.text);
  if (!path?.[1] || !path[2] || !isTableName(path[2])) return null;
  const at = line.text.lastIndexOf(`${path[2]}/{`);
  const rest = line.slice(path[0].length);
  const remark = FIELDS_END.exec(rest.text)?.index ?? rest.length;
  const fields = readColumns(rest.slice(0, remark).trim(), remark < rest.length);
  return {
    name: path[2], aliases: [], columns: [...pathColumns(path[1], line), ...fields], source: 'firestore', partial: fields.length === 0,
    nameSpan: line.span(at, at + path[2].length), unit, tier, words: [fields.length === 0 ? rest : rest.slice(remark)],
  };
}

function declared(line: MappedText, name: string, from: number, to: number, unit: Unit, tier: Tier): TableDraft | null {
  const columns = readColumns(line.slice(from, to));
  if (columns.length === 0 || !isTableName(name, columns.length > 2) || /^(?:if|for|while|switch|return|function|select|insert|update|values|create|def|fn|func|class|import|from|const|let|var|await|index|unique|primary|foreign|check|constraint|references)$/i.test(name)) return null;
  const at = line.text.indexOf(name);
  return { name, aliases: [], columns, source: 'list', partial: false, nameSpan: line.span(at, at + name.length), unit, tier, words: [line.slice(to).trim()].filter((text) => text.length > 1) };
}

