import { plainLines } from '../../parse/diagram/box-lines.js';
import { isWithinBrackets } from '../../text/brackets.js';
import { MappedText } from '../../text/mapped-text.js';
import { COLUMN_KEY, NO_RECORD_NAMES } from '../lexicon/data-words.js';
import type { Unit } from '../outline.js';
import { readColumns } from './columns.js';
import type { TableDraft } from './draft.js';
import { columnsOf, hasKey } from './from-nested-lines.js';
import { columnsIn, draftOf, isNamedAsTable, namesIn } from './listed-names.js';
import { isTableName } from './names.js';
import { EDGE, isStore } from './store-lines.js';
import { allBelow, type NestedLine, nestedLines } from '../nested-lines.js';

/*
 * Tables that the drawing of an architecture hangs on the line that is the database, among branches of other things:
 *
 *     Supabase Postgres (RLS on every table)
 *       ├── members   (id, email, joined_at)
 *       └── visits    (member_id, seen_at — one row per visit)
 *     Supabase Edge Functions
 *       └── send-mail (cron)
 */

/** A name, and what follows it: its columns in brackets, what it is for, or nothing. */
const BRANCH = /^["'`]?([A-Za-z_]\w{1,60})["'`]?\s{0,30}(?=$|\(|\{|[:—–→#=]|-{1,2}\s|<-|←|\/\/)/;
/** What a database holds besides tables, as the words behind its name tell. */
const OTHER_OBJECT = /^[^\p{L}]{0,4}(?:(?:an?|the|db|sql|materiali[sz]ed|scheduled|row|auth|\w+ed)\s){0,2}(?:functions?|procedures?|rpcs?|triggers?|views?|enums?|index(?:es)?|indices|extensions?|polic(?:y|ies)|cron(?:\s?jobs?)?|jobs?|queues?|cache|buckets?|roles?|schemas?|types?|replicas?|backups?|channels?|services?|servers?|endpoints?|api|container)\b(?!\s(?:of|with|to|that|for|owned)\b)/iu;
const FILE = /^[\w.@[\]-]{1,60}\.[a-z]{1,6}\b|\/\s*$/i;
const LEAST = 2;
/** Behind it, within the brackets, remarks follow on the columns: "(id, title — sealed at night; owner only)". */
const REMARK_WITHIN = /\s[—–]\s|;\s/;

/** The lines of a drawing that are the database, with what hangs on each. */
export function storeLines(text: MappedText): NestedLine[] {
  return nestedLines(text).flatMap((root) => [...allBelow(root)].filter((line) => isStore(line.text)));
}

/** A collection as a path of the database: `/payments`, `/boats/{boatId}`. */
const COLLECTION_PATH = /^\/([a-z]\w{1,40})(?:\/[{:]\w{1,30}\}?)?\/?$/;

/** The collections that stand as paths below the name of the database in a box. */
export function collectionsInBoxes(unit: Unit): TableDraft[] {
  const lines = plainLines(unit.text);
  return lines.flatMap((line, index): TableDraft[] => {
    if (!isStore(line)) return [];
    const end = lines.findIndex((below, at) => at > index && !COLLECTION_PATH.test(below.text.trim()));
    return lines.slice(index + 1, end < 0 ? lines.length : end).flatMap((below) => {
      const name = COLLECTION_PATH.exec(below.text.trim())?.[1];
      return name !== undefined && mayStandAlone(name) ? [draftOf(below.slice(below.text.indexOf(name), below.text.indexOf(name) + name.length), unit, [])] : [];
    });
  });
}

/** The tables that hang on the databases of a drawing. */
export function tablesOfStoreBranches(unit: Unit): TableDraft[] {
  return storeLines(unit.text).flatMap((store) => {
    if ([...allBelow(store), ...(store.parent?.children ?? [])].some((line) => FILE.test(line.text.text))) return [];
    const branches = store.children.map((child) => branchOf(child, unit));
    const tables = branches.flat();
    const sure = tables.some((table) => table.columns.length > 0);
    return sure || (tables.length >= LEAST && branches.filter((branch) => branch.length > 0).length * 2 >= branches.length) ? tables : [];
  });
}

function branchOf(line: NestedLine, unit: Unit): TableDraft[] {
  const text = wholeText(line);
  const match = BRANCH.exec(text.text);
  const name = match?.[1];
  if (!match || name === undefined) return severalIn(text, unit);
  const rest = text.slice(match[0].length).trim();
  const said = saidOf(rest);
  const below = text.length <= line.text.length ? columnsOf(line.children) : [];
  const columns = said.columns.length === 0 && hasKey(below) ? below : said.columns;
  if (!isTableName(name, columns.length > 1) || (columns.length === 0 && !(mayStandAlone(name) && !OTHER_OBJECT.test(rest.text) && !/^\(\s*\)/.test(rest.text)))) return [];
  const at = text.text.indexOf(name);
  return [{ name, aliases: [], columns, source: 'list', partial: columns.length === 0, nameSpan: text.span(at, at + name.length), unit, tier: columns.length > 0 ? 'declared' : 'listed', words: said.words }];
}

/** "members, visits, visit_photos" on one branch. */
function severalIn(text: MappedText, unit: Unit): TableDraft[] {
  const names = namesIn(text);
  if (names.length < LEAST || !names.every(({ name }) => mayStandAlone(name.text))) return [];
  return names.map(({ name, part }) => draftOf(name, unit, columnsIn(part)));
}

/** A name of which no columns are told is one that tables have, and columns and parts of a database have not. */
function mayStandAlone(name: string): boolean {
  return isTableName(name, false) && isNamedAsTable(name) && !COLUMN_KEY.test(name) && !NO_RECORD_NAMES.test(name);
}

/** The columns in the brackets behind a name, and the words within and behind them. */
function saidOf(rest: MappedText): Pick<TableDraft, 'columns' | 'words'> {
  const open = /^[({]/.test(rest.text);
  const close = open ? Math.max(rest.text.lastIndexOf(')'), rest.text.lastIndexOf('}')) : -1;
  if (close < 0) return { columns: [], words: spoken(rest) };
  const inside = rest.slice(1, close);
  const remark = REMARK_WITHIN.exec(inside.text);
  const columns = readColumns(inside).filter((column) => isColumnName(column.name));
  const within = columns.length === 0 ? inside : inside.slice(remark ? remark.index + remark[0].length : inside.length);
  return { columns, words: [...spoken(within), ...spoken(rest.slice(close + 1).trim())] };
}

/** "RLS: owner only" among the columns is a remark. */
function isColumnName(name: string): boolean {
  return !/^(?:rls|policy|policies|access|encrypted|unique|index|pk|fk|see|note)$/i.test(name);
}

function spoken(text: MappedText): MappedText[] {
  return /\p{L}/u.test(text.text) ? [text] : [];
}

/** A line with those that it goes on in because a bracket is open at its end. */
function wholeText(line: NestedLine): MappedText {
  let text = withoutEdge(line.text);
  for (const below of allBelow(line)) {
    if (below === line) continue;
    if (!isWithinBrackets(text.text)) break;
    text = MappedText.join([text, withoutEdge(below.text)], ' ');
  }
  return text;
}

function withoutEdge(text: MappedText): MappedText {
  return text.slice(0, EDGE.exec(text.text)?.index ?? text.length).trim();
}
