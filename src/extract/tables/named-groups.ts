import type { MappedText } from '../../text/mapped-text.js';
import { COLUMN_KEY, COLUMN_NAME, GROUP_LABELS, NO_GROUP_LABEL, NO_RECORD_NAMES, NO_TABLE_LIST } from '../lexicon/data-words.js';
import { matchesOf } from '../lexicon/words.js';
import type { Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import type { TableDraft } from './draft.js';
import { announcesData } from './announced-data.js';
import { columnsIn, draftOf, isNamedAsTable, type Listed, namesIn } from './listed-names.js';
import { namedLead } from './named-lead.js';
import { tableKey } from './names.js';

/*
 * Tables of which a line under a heading about the database tells the names, behind what the group is for, or alone:
 *
 *     ## Database                                        ## Migrations
 *     **Core:** `users`, `teams` (12 columns)            - `users`, `teams`, `team_members`
 *     **Billing:** `invoices`, `payments` + views `dues`
 *
 * "**users**: id, email, name" has the same shape. What tells them apart is what the names of all such lines look like: those of
 * columns are in the singular, or keys and dates.
 */

/** A line that lists names, with the label before them. */
interface Line {
  readonly unit: Unit;
  readonly label: string | null;
  /** What stands before the names. */
  readonly lead: MappedText;
  readonly names: readonly Listed[];
}

const LABEL = /^[^\p{L}\p{N}]{0,6}([\p{L}\p{N}][\p{L}\p{N}_ /&+'’,.-]{0,44}?)(?:\s?\([^()]{0,60}\))?[*_]{0,2}\s?(?::[*_]{0,2}|\s[—–-]|\s→)\s{1,4}/u;
/** A heading that says that what stands below it are tables by that word, not only what is stored. */
const CALLS_TABLES = /\b(?:tables|collections|entities|migrations|models|schemas?|tabellen|tablas|tabelas|tabelle)\b/i;
/** "`0001_init.sql`: `users`, `teams`": the script that makes them. */
const MIGRATION_FILE = /^(?:[\w.-]{1,40}\/){0,5}[\w-]{1,60}\.(?:sql|php|py|rb|[jt]s)$/i;
/** Below it, tables that are declared elsewhere are sorted by who reaches them. */
const ABOUT_ACCESS = /\b(?:rls|row[- ]level|polic(?:y|ies)|permissions?|who)\b/i;
const LEAST = 2;
const LEAST_UNMARKED = 3;

/** The tables that a line of names declares; none where the lines beside it show that the names are those of something else. */
export function tablesInGroups(unit: Unit): TableDraft[] {
  const line = lineOf(unit);
  if (!line) return [];
  const { over, lines } = family(unit);
  if (!over || !isOverTables(over, line)) return [];
  const alike = lines.flatMap((each) => lineOf(each) ?? []).filter((each) => (each.label === null) === (line.label === null));
  if (!(line.label === null ? areNames(alike, over) : areGroups(alike, over))) return [];
  return line.names.map(({ name, part }) => ({ ...draftOf(name, unit, columnsIn(part)), words: [line.lead, part.slice(name.length)].filter((text) => /\p{L}/u.test(text.text)) }));
}

/** The names that a line lists, if it lists nothing else. */
function lineOf(unit: Unit): Line | null {
  const sentence = sentencesOf(unit.text)[0] ?? unit.text;
  const match = LABEL.exec(sentence.text);
  const label = match?.[1] ?? null;
  if (match && label !== null && !MIGRATION_FILE.test(label) && (!mayBeGroup(label) || sentence.markAt(match[0].indexOf(label), 'code'))) return null;
  const from = match?.[0].length ?? 0;
  const names = namesIn(sentence.slice(from));
  return names.length === 0 || (label === null && names.length < LEAST) ? null : { unit, label, lead: sentence.slice(0, from), names };
}

/** The label is not the name of a table, nor over names of something else. */
function mayBeGroup(label: string): boolean {
  if (label.includes('_') || /\b(?:table|collection|model|entity)$/i.test(label) || NO_GROUP_LABEL.test(label) || matchesOf(NO_TABLE_LIST, label).length > 0) return false;
  return GROUP_LABELS.test(label) || !NO_RECORD_NAMES.test(label);
}

/** What leads in the line, and the lines that it leads in: a paragraph of several lines holds all but its first. */
function family(unit: Unit): { readonly over: Unit | null; readonly lines: readonly Unit[] } {
  const first = unit.kind === 'item' && unit.parent?.kind === 'paragraph' && lineOf(unit.parent) ? unit.parent : unit;
  const over = first.parent;
  const lines = (over?.children ?? []).filter((child) => child.kind === first.kind).flatMap((child) => [child, ...(child.kind === 'paragraph' ? child.children.filter((below) => below.kind === 'item') : [])]);
  return { over, lines };
}

/** The nearest heading or lead-in announces tables, or names a group of them below one that does; it is the name of none itself. */
function isOverTables(over: Unit, line: Line): boolean {
  const { text } = over.text;
  const lead = namedLead(over.text);
  if (ABOUT_ACCESS.test(text.replace(/\([^()]*\)/g, '')) || lead?.code || lead?.called || (/\b(?:table|collection|entity)\b/i.test(text) && !CALLS_TABLES.test(text))) return false;
  if (announcesData(text)) return true;
  const above = over.parent;
  const title = text.replace(/:\s{0,4}$/, '').trim();
  return line.label === null && above !== null && above.kind !== 'document' && announcesData(above.text.text) && isGroup(title) && !NO_GROUP_LABEL.test(title);
}

function isGroup(label: string): boolean {
  const plain = label.replace(/^\d{1,2}[.)]?\s/, '').trim();
  return GROUP_LABELS.test(plain) || MIGRATION_FILE.test(plain) || /[/&+]|\s(?:and|und|y)\s/.test(plain) || /\b(?:tables|collections|models|entities|data|domain|module|layer|related|sub-?records|records)$/i.test(plain);
}

/** Whether lines with labels name tables in groups. */
function areGroups(lines: readonly Line[], over: Unit): boolean {
  const names = lines.flatMap((line) => line.names);
  if (names.length < LEAST || !couldBeTables(names)) return false;
  // "Users: orders, reviews" beside "Orders: items" tells what belongs to what.
  const own = new Map(lines.map((line) => [tableKey(line.label ?? ''), line]));
  if (names.some(({ name }) => own.has(tableKey(name.text)) && !own.get(tableKey(name.text))?.names.some((each) => each.name.text === name.text))) return false;
  const groups = lines.filter((line) => isGroup(line.label ?? ''));
  const named = groups.length > 0 || (lines.length >= LEAST && lines.every((line) => /^\p{Lu}/u.test(line.label ?? '')) && CALLS_TABLES.test(over.text.text));
  return named && (names.every(isMarked) || (names.length >= LEAST_UNMARKED && names.every(looksLikeTable) && (CALLS_TABLES.test(over.text.text) || lines.every(isOfMigration) || names.filter(({ name }) => name.text.includes('_')).length >= LEAST)));
}

/** What a migration makes are tables, whatever stands over it. */
function isOfMigration({ label }: Line): boolean {
  return MIGRATION_FILE.test(label ?? '');
}

/** Whether lines of nothing but names are ones of tables. */
function areNames(lines: readonly Line[], over: Unit): boolean {
  const names = lines.flatMap((line) => line.names);
  if (!couldBeTables(names)) return false;
  return names.every(isMarked) || (names.length >= LEAST_UNMARKED && names.every(looksLikeTable) && CALLS_TABLES.test(over.text.text));
}

/** No name is one of a column, and at least half of them are ones that tables have. */
function couldBeTables(names: readonly Listed[]): boolean {
  const strange = names.filter(({ name }) => COLUMN_NAME.test(name.text)).length;
  return strange * 6 <= names.length && !names.some(({ name }) => COLUMN_KEY.test(name.text) || NO_RECORD_NAMES.test(name.text)) && names.filter(looksLikeTable).length * 2 >= names.length;
}

function looksLikeTable({ name }: Listed): boolean {
  return isNamedAsTable(name.text) || /^[A-Z][a-z]/.test(name.text);
}

function isMarked({ name }: Listed): boolean {
  return name.markAt(0, 'code') !== undefined || name.markAt(0, 'strong') !== undefined;
}
