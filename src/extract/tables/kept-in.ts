import type { ColumnFact } from '../../parse/embedded.js';
import { inRuns } from '../../text/in-runs.js';
import type { MappedText } from '../../text/mapped-text.js';
import { CALLED_TABLES, KEEPS_IN, KEEPS_IN_ELSEWHERE, KEPT_IN_STORE, LINKS_NAMES, ONLY_ADVISED, OTHER_TABLES, PUT_IN_TOO, RECORDS_IN, TABLE_BEHIND, TABLES_THEN_NAMES, TRUTH_IN, WRITES_EACH_TO } from '../lexicon/kept-in.js';
import { COLUMN_KEY, COLUMN_NAME } from '../lexicon/data-words.js';
import { RLS_CUE } from '../lexicon/access.js';
import { storeIn } from '../lexicon/stores.js';
import { matchesOf } from '../lexicon/words.js';
import { pathColumns } from './path-columns.js';
import { isNamedAsTable } from './listed-names.js';
import { isTableName } from './names.js';

/*
 * The tables in which a sentence says that things are kept, and those that it lists as tables:
 *
 *     The app keeps members in `members`, what they borrow in `loans`.      Everything is stored in `members`, `loans` and `holds`.
 *     `members` and `loans` are the core tables.                            Pending codes go to Firestore `codes/{userId}`.
 */

/** A name set as code, and the fields that its path tells. */
export interface KeptName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly columns: readonly ColumnFact[];
  /** The word for a table stands right before it. */
  readonly called: boolean;
}

/** `codes/{userId}`, `clubs/{clubId}/letters/{id}`: the path of a document, not an address. */
const PATH = /^((?:[A-Za-z]\w{0,40}\/[{<:$][\w]{1,40}[}>]?\/)*([A-Za-z]\w{1,40})\/[{<:$]\w{1,40}[}>]?)$/;
const LEAST = 2;
const TABLE_BEFORE = /\b(?:tables?|collections?|tablas?|tabelas?|tabellen?|tabell[ae]|tabel[il]?|colecci[oó]n|cole[cç][aã]o)\s["'`*]{0,3}$/i;

/** The tables of a sentence that keeps things in them, or lists them as tables. */
export function namesKeptIn(sentence: MappedText): KeptName[] {
  const names = candidates(sentence);
  if (names.length === 0 || ONLY_ADVISED.test(sentence.text)) return [];
  const found = new Set<KeptName>();
  for (const [index, name] of names.entries()) {
    const before = sentence.text.slice(0, name.start);
    if (KEEPS_IN.test(before) || WRITES_EACH_TO.test(before) || KEEPS_IN_ELSEWHERE.test(before) || isRecordedIn(sentence, name) || isKeptInStore(before) || holdsTruth(sentence, name) || (found.size > 0 && PUT_IN_TOO.test(before)) || (index > 0 && found.has(names[index - 1] as KeptName) && isLinked(sentence, names[index - 1] as KeptName, name))) found.add(name);
  }
  if (matchesOf(RLS_CUE, sentence.text).length === 0 && !OTHER_TABLES.test(sentence.text)) for (const run of inRuns(names, (before, name) => isLinked(sentence, before, name))) if (isCalledTables(sentence, run)) for (const name of run) found.add(name);
  return names.filter((name) => found.has(name));
}

/** "records each payment in the `payments` table" */
function isRecordedIn(sentence: MappedText, { start, end, called }: KeptName): boolean {
  return (called || TABLE_BEHIND.test(sentence.text.slice(end))) && RECORDS_IN.test(sentence.text.slice(0, start)) && !OTHER_TABLES.test(sentence.text);
}

/** "… is persisted to Postgres: `a`, `b`" */
function isKeptInStore(before: string): boolean {
  const words = KEPT_IN_STORE.exec(before)?.[1];
  return words !== undefined && storeIn(words) !== undefined;
}

/** "Source of truth for the tier: `clubs` table in Neon" */
function holdsTruth(sentence: MappedText, { start, end }: KeptName): boolean {
  return TRUTH_IN.test(sentence.text.slice(0, start)) && TABLE_BEHIND.test(sentence.text.slice(end)) && !OTHER_TABLES.test(sentence.text);
}

/** Two names at least, before "are the core tables" or behind "three tables (". */
function isCalledTables(sentence: MappedText, run: readonly KeptName[]): boolean {
  const [first] = run;
  const last = run.at(-1);
  return run.length >= LEAST && first !== undefined && last !== undefined && (CALLED_TABLES.test(sentence.text.slice(last.end)) || TABLES_THEN_NAMES.test(sentence.text.slice(0, first.start)));
}

function isLinked(sentence: MappedText, before: KeptName, name: KeptName): boolean {
  return LINKS_NAMES.test(sentence.text.slice(before.end, name.start));
}

/** What is set as code and named as tables are, not as columns. */
function candidates(sentence: MappedText): KeptName[] {
  return sentence.marks.filter((mark) => mark.kind === 'code').flatMap((mark): KeptName[] => {
    const spelt = sentence.text.slice(mark.start, mark.end).replace(/^public\./, '');
    const path = PATH.exec(spelt);
    const name = path?.[2] ?? spelt;
    const called = TABLE_BEFORE.test(sentence.text.slice(0, mark.start));
    const isName = !name.includes('.') && isTableName(name) && (path !== null || ((called || isNamedAsTable(name)) && name !== name.toUpperCase())) && !COLUMN_KEY.test(name) && !COLUMN_NAME.test(name);
    const at = mark.start + sentence.text.slice(mark.start, mark.end).lastIndexOf(name);
    return isName ? [{ name, called, start: path ? at : mark.start, end: mark.end, columns: path?.[1] === undefined ? [] : pathColumns(path[1], sentence.slice(mark.start, mark.end)) }] : [];
  });
}
