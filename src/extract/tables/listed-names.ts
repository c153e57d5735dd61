import type { ColumnFact } from '../../parse/embedded.js';
import { isWithinBrackets } from '../../text/brackets.js';
import type { MappedText } from '../../text/mapped-text.js';
import { OWNED_NOUNS, PERSON_NOUNS } from '../lexicon/persons.js';
import { OTHER_TABLES } from '../lexicon/kept-in.js';
import { storeIn } from '../lexicon/stores.js';
import { ancestors, type Unit } from '../outline.js';
import { readColumns, splitList } from './columns.js';
import type { TableDraft } from './draft.js';
import { announcesData } from './announced-data.js';
import { isTableName, namesMany, singular, snakeCase } from './names.js';
import { matchesIn } from '../../text/matches-in.js';

/*
 * Tables of which only the names are told, under a label that calls them tables:
 *
 *     Collections:            Tables: users, orders, order_items
 *     - users
 *     - orders
 */

/** "Tables:", "Database collections (5)": what the names under it are, and nothing else. */
const LABEL = /^[^\p{L}\p{N}]{0,6}(?:\d{1,2}(?:\.\d{1,2}){1,2}\s)?(?:(?:all|our|main|core|key|new|create|add|define|db|database|data|sql|postgres(?:ql)?|mysql|sqlite|d1|supabase|mongo(?:db|ose)?|firestore|dynamodb)\s){0,2}(?:tables|collections|(?<=\b(?:db|database|mongoose)\s)(?:schemas?|models|entities))(?:\s(?:created|added|used|needed|we (?:need|keep|have)|are|include))?[^\p{L}\p{N}:]{0,4}(?:\((?:\d{1,3}|(?:non-exhaustive|not exhaustive|excerpt|selection|partial|key ones|main ones|overview|simplified)(?:\s[\w ]{1,20})?)\)\W{0,3})?(:|$)[^\p{L}\p{N}]{0,6}/iu;
const BULLET = /^(?:[-•*+·▪◦→]|\d{1,2}[.)])\s+/;
const NAME = /^[A-Za-z]\w{1,60}/;
const REMARK = /^[`"*]{0,3}\s?(?:$|\(|:\s|—|–|-\s)/;
/** Behind a name that stands by itself: nothing, or a remark in brackets. */
const ALONE = /^[`"*]{0,3}\s?(?:\([^()]{0,400}\))?[`"*.\s]{0,3}$/;
/** `isbn, title, shelf`: nothing but names, which a remark is not. */
const BARE_NAMES = /^\w{1,40}(?:,\s?\w{1,40}){1,30}$/;
const LEAST = 2;

/** "Open **Tables** and verify that these tables exist:", "You should see the following tables:": what whoever sets the store up looks for. */
const TOLD_TO_CHECK = /\b(?:verify|check|confirm|ensure|make sure|(?:should|will|can)(?: now)? (?:see|have|contain|list|show)|creates?|following)\b[^.;:?]{0,50}\b(?:tables|collections)\b(?:\s(?:that|are|were|have been|been|now|all|should|must|be|exist|created|there|present|visible|listed|appear|available|in [\w ]{3,30})){0,6}\W{0,4}:\W{0,4}$/i;

/** Whether an item is one of a list of nothing but names, led in as tables. */
export function isListedName(unit: Unit): boolean {
  const { parent } = unit;
  if (unit.kind !== 'item' || !parent || (LABEL.exec(parent.text.text)?.[0].length !== parent.text.length && !TOLD_TO_CHECK.test(parent.text.text))) return false;
  const items = parent.children.filter((sister) => sister.kind === 'item');
  return items.length >= LEAST && items.every((item) => nameIn(item.text) !== null);
}

/** The tables that a label lists behind its colon, with their columns perhaps: "Tables: users, orders (id, user_id)". */
export function tablesBehindLabel(text: MappedText, unit: Unit): TableDraft[] {
  const label = LABEL.exec(text.text);
  if (label?.[1] !== ':') return [];
  const list = text.slice(label[0].length);
  const parts = splitList(list.slice(0, BEHIND_TABLES.exec(list.text)?.index ?? list.length)).filter((part) => !/^(?:etc)?\W*$/i.test(part.text));
  const all = parts.map((part) => nameIn(part, ALONE));
  const found = withoutOthers(all);
  if (found.includes(null) || (found.length < LEAST && !(found.length > 0 && areTablesToMake(found)))) return [];
  // "Database schema: `hash`, `source_type`": a schema may be of one table, of which these are the columns.
  if (OF_ONE.test(label[0]) && !found.every((name) => name !== null && namesMany(snakeCase(name.text)))) return [];
  return found.flatMap((name, index) => (name ? [draftOf(name, unit, columnsIn(parts[index] as MappedText))] : []));
}

const OF_ONE = /\bschema\b/i;
/** What the tables of a list come with, behind the last of them: "… and `orders` with indexes/RLS". */
const BEHIND_TABLES = /(?<=[`"'*)\w])\s(?:with|incl\.|including)\s(?:\w+(?:\/|,\s|\sand\s|\s&\s)){0,3}(?:rls|row[- ](?:level )?security|polic(?:y|ies)|triggers?|index(?:es)?|indices)\b[^`]*$/i;

/** "`users`, `orders`, billing tables": behind names that are all set as code the rest may be told in words. */
function withoutOthers(names: readonly (MappedText | null)[]): readonly (MappedText | null)[] {
  const others = names.indexOf(null);
  const listed = names.slice(0, others < 0 ? names.length : others);
  return others >= LEAST && listed.every((name) => name?.markAt(0, 'code') !== undefined) && names.slice(others).every((name) => name?.markAt(0, 'code') === undefined) ? listed : names;
}

/** "The main tables are `users` and `orders`", "We keep these collections: …", "The model consists of the entities User, Order and Item". */
const SENTENCE = /^[^\p{L}]{0,4}(?:(?:the|our|its|a|we|it|there|this|these|following|main|core|key|primary|central|important|needed|new|database|db|data|domain|model|schema|design|system|app|application|backend|postgres|postgresql|supabase|firestore|mongodb|sqlite|mysql|has|have|keep|keeps|need|needs|use|uses|are|is|with|of|in|consists|contains|holds|comprises|includes|defines|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s){0,9}(?:tables|collections|entities)(?:\s(?:are|include|are called|are named|namely))?(?:\s?[:—–-])?\s{1,2}(?=[`"*]{0,2}[A-Za-z])/iu;
/** A step of a plan: "Stand up the Postgres schema: `users`, `orders`", "Write migrations for `users` and `orders`". */
const TASK = /^[^\p{L}]{0,8}(?:(?:stand|set)\sup|create|define|add|build|implement|design|write|model|migrate|provision|generate|make|run|draft|apply|deploy|bootstrap|initiali[sz]e|scaffold|seed)\s(?:(?:the|our|an?|all|its|first|initial|base|core|full|new|app|application|backend|data|database|db|relational|sql|postgres|postgresql|supabase|neon|mysql|sqlite|mongo|mongodb|mongoose|firestore|prisma|drizzle|sqlalchemy|django|eloquent|knex|alembic|flyway)\s){0,5}(?:schemas?|tables|collections|models|entities|migrations?)(?:\s(?:for|with|of|covering|containing))?(?:\s(?:the|these|our|tables?|collections?|following)){0,3}\s?[:—–-]?\s{0,2}\(?(?=[`"*]{0,2}[A-Za-z])/iu;
/** What there is: "The canonical schema includes `users` and `orders`". */
const HELD = /^[^\p{L}]{0,8}(?:(?:the|our|its|a|canonical|current|initial|core|full|base|relational|application|app|backend|data|database|db|sql|postgres|postgresql|supabase|mysql|sqlite|prisma|drizzle)\s){0,4}(?:schema|data model|database)\s(?:(?:currently|now|already)\s)?(?:includes|contains|consists of|comprises|covers|defines|has|holds)\s(?:(?:the|these|following|tables?|collections?)\s){0,3}:?\s{0,2}(?=[`"*]{0,2}[a-z])/iu;
/** What a store has: "D1: normalised tables for `users`, `orders`", "Postgres holds collections such as …"; up to the first name. */
const OF_STORE = /\b(?:tables|collections)\s?(?:for|covering|such as|like|including|holding|called|named|namely|:|—|–|\()\s?(?:the\s)?["'`*]{0,3}$/i;
/** A table on a screen, or of which only is spoken. */
const ON_SCREEN = /\b(?:ui|dashboards?|pages?|screens?|renders?|shows?|displays?|lists?|sort\w*|html|components?|views?|frontend|react|export\w*|reports?|could|should|later|future)\b/i;
const LONGEST_BEFORE = 110;
/** Where the list is over and the store or the file of its tables is told: "… and `orders` in Supabase". */
const LIST_END = /(?<=[`"'*)\w])\s(?:in|on|with|using|via|into|under|inside|to)\s(?:the\s|our\s|an?\s)?(?:new\s)?[A-Z`][\w./ -]{1,40}[`.)\s]{0,3}$/;
/** What becomes of tables that there are, behind the last of them: "… and `orders`, managed through Alembic migrations". */
const BEHIND_HELD = /(?<=[`"'*)\w]),?\s(?:(?:all|each|both)\s)?(?:(?:tables?\s)?(?:in|on|with|using|via|under|indexed|keyed|partitioned|managed|kept|stored|created|defined|migrated|versioned|maintained)\s[^`]{1,100}|tables?[.\s]{0,3})$/;
const JOINT = /,\s?(?:and|&)\s|,|\s(?:and|&)\s/g;
const FEW = 14;

/** An ordinary word that may be a kind of record: written with a capital, in the plural, a person or what people own. */
function couldBeRecord(word: string): boolean {
  const name = singular(word.toLowerCase());
  return /^[A-Z]/.test(word) || name !== word.toLowerCase() || PERSON_NOUNS.has(name) || OWNED_NOUNS.has(name);
}

/** The tables that a sentence lists by their names and nothing else; those in ordinary words may be meant otherwise. */
export function tablesOfEnumeration(sentence: MappedText, unit: Unit): TableDraft[] {
  const task = TASK.exec(sentence.text);
  const held = HELD.exec(sentence.text);
  const stored = beforeNamesInStore(sentence, unit);
  const label = stored ?? SENTENCE.exec(sentence.text) ?? task ?? held;
  if (!label) return [];
  const whole = sentence.slice(label[0].length);
  const list = whole.slice(0, (label === held || label === stored ? BEHIND_HELD : LIST_END).exec(whole.text)?.index ?? whole.length);
  const parts: MappedText[] = [];
  let start = 0;
  for (const joint of [...matchesIn(list.text, JOINT).filter(({ index }) => !isWithinBrackets(list.text.slice(0, index))), null]) {
    const end = joint?.index ?? list.length;
    parts.push(list.slice(start, end).trim());
    start = end + (joint?.[0].length ?? 0);
  }
  const names = parts.map((part) => nameIn(part, ALONE));
  if (names.length < LEAST || names.length > FEW || !names.every((name) => name !== null && (name.markAt(0, 'code') !== undefined || couldBeRecord(name.text)))) return [];
  if ((label === task || label === held || label === stored) && !areTablesToMake(names)) return [];
  return names.flatMap((name, index) => (name ? [{ ...draftOf(name, unit, columnsIn(parts[index] as MappedText)), told: name.markAt(0, 'code') === undefined }] : []));
}

/** What stands before the first name, set as code, where a store is said to have tables by these names. */
function beforeNamesInStore(sentence: MappedText, unit: Unit): readonly [string] | null {
  const first = sentence.marks.find(({ kind }) => kind === 'code');
  const before = first && first.start < LONGEST_BEFORE ? sentence.text.slice(0, first.start) : '';
  if (!OF_STORE.test(before) || OTHER_TABLES.test(before) || ON_SCREEN.test(before)) return null;
  const over = ancestors(unit).find(({ kind }) => kind === 'heading');
  return storeIn(before) || /\b(?:database|schema|db)\b/i.test(before) || (over && announcesData(over.text.text)) ? [before] : null;
}

/** "- `lessons` and `marks` tables.": the names come first, as code, and are called tables behind the last of them. */
const TABLES_BEHIND = /^[^\p{L}`]{0,6}(`?[a-z]\w{2,40}`?(?:(?:,\s?(?:and\s)?|\s(?:and|&|\+)\s)`?[a-z]\w{2,40}`?){1,12})\s(?:tables|collections)(?=\s?(?:[.,;:(]|[—–-]\s|$))/u;

/** The tables that an item names ahead of the word for them. */
export function tablesAheadOfWord(text: MappedText, unit: Unit): TableDraft[] {
  const list = TABLES_BEHIND.exec(text.text);
  if (!list?.[1]) return tableOfStory(text, unit);
  const start = list[0].indexOf(list[1]);
  const names = namesIn(text.slice(start, start + list[1].length)).map(({ name }) => name);
  return names.length >= LEAST && areTablesToMake(names) ? names.map((name) => draftOf(name, unit)) : [];
}

/** "**3.1 Schema**: `reminders` table with states": the one table that an item is about, which its label calls a part of the database. */
function tableOfStory(text: MappedText, unit: Unit): TableDraft[] {
  const match = ONE_TABLE.exec(text.text);
  if (!match?.[1]) return [];
  const start = match[0].lastIndexOf(match[1]);
  const found = text.slice(start, start + match[1].length);
  return areTablesToMake([found]) ? [draftOf(found, unit)] : [];
}

const ONE_TABLE = /^[^\p{L}\p{N}]{0,6}(?:\d{1,2}(?:\.\d{1,2}){0,2}\s)?(?:\w{2,20}\s){0,2}(?:schema|tables?|migrations?|database|db)[^\p{L}\p{N}:]{0,4}:[^\p{L}\p{N}]{0,6}(?:(?:an?|the|new)\s[`"']?)?([a-z]\w{2,40})[`"']?\s(?:table|collection)\b(?!\s(?:for|of|in)\s(?:the\s)?\w+\s(?:component|page|ui)\b)/iu;

/** What a step makes, or a schema holds, under a noun that is not only one of tables: their names are set as code, and half of them are ones that tables have. */
function areTablesToMake(names: readonly (MappedText | null)[]): boolean {
  return names.every((name) => name?.markAt(0, 'code') !== undefined) && names.filter((name) => name && (/^[A-Z][a-z]/.test(name.text) || (name.text === snakeCase(name.text) && isNamedAsTable(name.text)))).length * 2 >= names.length;
}

/** The columns in the brackets behind a name. */
export function columnsIn(part: MappedText): ColumnFact[] {
  const open = part.text.indexOf('(');
  if (open < 0) return [];
  const inside = part.slice(open + 1, part.text.lastIndexOf(')'));
  return readColumns(inside, BARE_NAMES.test(inside.text));
}

/** The tables that a drawing or a listing in plain lines names below their label, within the same frame. */
export function tablesBelowLabel(unit: Unit): TableDraft[] {
  if (!/tables|collections|schemas|models|entities/i.test(unit.text.text)) return [];
  const rows = unit.text.lines().map((line) => cellsOf(line));
  return rows.flatMap((cells, row) => cells.flatMap((cell) => {
    const label = LABEL.exec(cell.text.text);
    if (!label) return [];
    if (label[0].length < cell.text.length) return tablesBehindLabel(cell.text, unit);
    const names: MappedText[] = [];
    for (const below of rows.slice(row + 1)) {
      const next = below.find((other) => other.start < cell.start + cell.text.length && cell.start < other.start + other.text.length);
      const bullet = next ? BULLET.exec(next.text.text) : null;
      const name = next && bullet ? nameIn(next.text.slice(bullet[0].length)) : null;
      if (!name) break;
      names.push(name);
    }
    return names.length < LEAST ? [] : names.map((name) => draftOf(name, unit));
  }));
}

interface Cell {
  /** Where its words begin in the line. */
  readonly start: number;
  readonly text: MappedText;
}

/** What stands between the strokes of a line. */
function cellsOf(line: MappedText): Cell[] {
  return Array.from(matchesIn(line.text, /[^│|║┃\n]+/g), (part) => {
    const blanks = /^\s*/.exec(part[0])?.[0].length ?? 0;
    return { start: part.index + blanks, text: line.slice(part.index, part.index + part[0].length).trim() };
  }).filter((cell) => cell.text.length > 0);
}

/** The name that a text is, with a remark behind it perhaps. */
function nameIn(text: MappedText, behind = REMARK): MappedText | null {
  const from = /^(?:[✓✔✅☑☐□]\uFE0F?\s?)?[`"*]{0,3}/u.exec(text.text)?.[0].length ?? 0;
  const name = NAME.exec(text.text.slice(from))?.[0];
  if (name === undefined || !isTableName(name) || !behind.test(text.text.slice(from + name.length))) return null;
  return text.slice(from, from + name.length);
}

/** The declaration of a table that is listed by its name. */
export function draftOf(name: MappedText, unit: Unit, columns: readonly ColumnFact[] = []): TableDraft {
  const isTold = columns.length > 0;
  return { name: name.text, aliases: [], columns, source: 'list', partial: !isTold, nameSpan: name.span(), unit, tier: isTold ? 'declared' : 'listed', words: [] };
}

/** A name of a list. */
export interface Listed {
  readonly name: MappedText;
  /** The name and what stands in brackets behind it. */
  readonly part: MappedText;
}

/** What is no table any more: "… + views `open_dues`", "… and more". */
const TAIL = /(?:,?\s(?:with|incl\.|including)\s(?:rls|row[- ](?:level )?security|polic(?:y|ies)|triggers?|index(?:es)?)\b[\s\S]*$)|(?:,|\s(?:\+|plus|and|as well as))\s(?:(?:the|\d{1,2}|some|materiali[sz]ed|helper|sql)\s)*(?:views?|functions?|triggers?|enums?|rpcs?|indexes|policies|more|others)\b[\s\S]*$|(?:,|\s){1,2}(?:etc|…|\.\.\.)\W{0,3}$/i;
const PAIR_JOINT = /\s(?:and|&|\+|\/|plus|und|y|et|e|en)\s/g;
const BEGINS_WITH_JOINT = /^(?:and|&|\+|plus|und|y|et|e|en)\s/;

/** The names that a text lists, each with what stands in brackets behind it; none where it says anything else. */
export function namesIn(list: MappedText): Listed[] {
  const tail = TAIL.exec(list.text);
  const names: Listed[] = [];
  for (const piece of splitList(tail ? list.slice(0, tail.index) : list).flatMap(apart)) {
    const part = piece.slice(BEGINS_WITH_JOINT.exec(piece.text)?.[0].length ?? 0);
    const name = nameIn(part, ALONE);
    if (!name) return [];
    names.push({ name, part });
  }
  return names;
}

/** "`notes` and `tags`", "`notes` + `tags`": two names without a comma between them. */
function apart(part: MappedText): MappedText[] {
  if (part.text.includes('(')) return [part];
  const pieces: MappedText[] = [];
  let start = 0;
  for (const joint of matchesIn(part.text, PAIR_JOINT)) {
    pieces.push(part.slice(start, joint.index));
    start = joint.index + joint[0].length;
  }
  return [...pieces, part.slice(start)];
}

/** `orders`, `audit_log`, `run_of_show`; in a list also `TeamMember`. */
export function isNamedAsTable(name: string): boolean {
  const snake = snakeCase(name);
  return namesMany(snake) || snake.includes('_');
}
