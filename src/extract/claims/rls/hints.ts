import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn } from '../../../text/matches-in.js';
import { AS_ARE, CALLED_PUBLIC, IS_PUBLIC, PARTIES_ONLY, RLS_CUE } from '../../lexicon/access.js';
import { NOT_PUBLIC_WORDS, ROWS_OF_PEOPLE, USER_DATA_WORDS } from '../../lexicon/data-words.js';
import { isPersonOrTenant } from '../../lexicon/persons.js';
import { matchesOf } from '../../lexicon/words.js';
import type { Tables } from '../../tables/find-tables.js';
import { referencesIn } from '../../tables/reference-words.js';
import { singular, snakeCase } from '../../tables/names.js';
import type { ScopeHints } from '../../tables/user-scope.js';
import type { Context } from './context.js';
import { openingRun } from './mentions.js';
import { columnsFilteredBy, columnsOfCaller, tenantKeysOf } from './policy-columns.js';
import { type TargetFinder } from './targets.js';
import { cueOf, policyCue } from './wording.js';
import { headingOf, type Unit } from '../../outline.js';

/** `books.user_id` */
const PERSON_OF_TABLE = /\b(?!auth\.)([a-z_]\w{1,60})\.(?:user|owner|profile|account|member|customer|author|creator)_?(?:id|uid)\b/gi;

/** Opens a group of tables whose rows belong to nobody. */
const REFERENCE_GROUP = /^\W{0,4}(?:(?:the|all|our|these)\s)?(?:(?:shared|global|public|read-only)\s)?(?:reference|look-?up|static|catalog(?:ue)?|master|seed(?:ed)?|system)(?:[ -]data)?\s(?:tables|collections)\s?(?:\(|:|—|–|-\s)?\s?[`"'*]{0,3}/i;

/** "Key design choice:" before the sentence. */
const LABEL_BEFORE = /^\W{0,4}(?![^:]{0,40}\b(?:is|are|was|were|has|have|may|can)\b)[A-Z][\w ]{2,40}:[\s*]{1,4}(?=\w)/;
/** "the course/topic catalogue", "browse the course catalog" */
const CATALOGUE = /(?<![\w/])((?<=\b(?:the|an?|our|public|global|shared|static|read-only|browses?|browsing)\s)\w{3,30}|\w{3,30}(?:(?:\s?[/,&]\s?|\sand\s)\w{3,30}){1,2})\scatalog(?:ue)?s?\b/gi;
const OF_EACH = /\b(?:their|his|her|my|your|own|private|personal|custom|user['’]s|tenant['’]s|(?:per|each|every)[ -](?:user|tenant|customer|client|org\w*|team|workspace|account|member|person))\b/i;
/** "All tables include `userId`", "Each table has a `tenant_id` column". */
const EVERY_TABLE_HAS = /(?<!\bnot\s)\b(?:all|every|each)\s(?:of\sthe\s|the\s|our\s|these\s|database\s|db\s){0,2}(?:tables?|collections?|models?)\s(?:above\s|below\s|(?:except|but|besides|apart from|other than)\s[^.;:]{1,60}?\s)?(?:includes?|has|have|carr(?:y|ies)|contains?|holds?|bears?|(?:is|are)\s(?:scoped|keyed|filtered|owned)\s(?:by|to|on|via))\s(?:an?\s|the\s|its\s)?["'`]?([a-z]\w{1,40}(?:_id|Id))\b/i;

function namesPerson(column: string): boolean {
  return isPersonOrTenant(singular(snakeCase(column).replace(/_id$/, '').split('_').at(-1) as string));
}

/** Gathers what the document says of whose the rows are, beside what it says of access. */
export class HintReader {
  readonly #finder: TargetFinder;
  readonly #tables: Tables;
  readonly userTables = new Map<string, MappedText>();
  readonly setApart = new Map<string, MappedText>();
  readonly policyColumns = new Set<string>();
  readonly tenantKeys = new Set<string>();
  readonly publicTables = new Set<string>();
  /** What is said of all tables, and the keys of those it may be said of. */
  readonly #ofAll: { readonly words: MappedText; readonly keys: readonly string[] }[] = [];

  constructor(tables: Tables, finder: TargetFinder) {
    this.#tables = tables;
    this.#finder = finder;
  }

  get hints(): ScopeHints {
    const ofAll = this.#ofAll.flatMap(({ words, keys }) => keys.filter((key) => !this.setApart.has(key)).map((key) => [key, words] as const));
    return { policyColumns: this.policyColumns, tenantKeys: this.tenantKeys, userTables: new Map([...ofAll, ...this.userTables]), setApart: this.setApart, publicTables: this.publicTables };
  }

  note(text: MappedText, context: Context): void {
    for (const mark of text.marks) if (mark.kind === 'code') this.noteColumns(text.text.slice(mark.start, mark.end));
    if (matchesOf(RLS_CUE, text.text).length > 0 || context.topic !== null) this.noteColumns(text.text);
    for (const column of columnsFilteredBy(text.text)) this.policyColumns.add(column);
    for (const column of [...tenantKeysOf(text.text), ...(tellsTenancy(context.unit) ? tenantKeysOf(`Tenant isolation: ${text.text}`) : [])]) this.tenantKeys.add(column);
    if (matchesOf(RLS_CUE, text.text).length > 0 || policyCue(text) !== null) this.#noteQualified(text);
    const runs = this.#finder.runs(text, context).filter((run) => !run.excluded && run.marked);
    const keys = new Set(runs.flatMap((run) => run.keys));
    this.#notePublic(text.slice(LABEL_BEFORE.exec(text.text)?.[0].length ?? 0));
    this.#noteCatalogue(text);
    this.#noteCalledPublic(text, runs);
    this.#noteGroup(text, runs);
    this.#noteOfAll(text);
    // Rows that only those reach whom they are about are theirs, whatever the columns are called.
    const parties = context.topic === null ? null : PARTIES_ONLY.exec(text.text);
    if (parties) for (const key of context.lead) this.noteUserTable(key, text.slice(parties.index, parties.index + parties[0].length));
    if (keys.size === 0) return;
    const user = matchesOf(USER_DATA_WORDS, text.text)[0];
    const [reference] = referencesIn(text.text);
    const negated = /\b(?:no|not|without|nothing|none)\b/i.test(text.text);
    if (user && !negated && keys.size > 1) for (const key of keys) this.noteUserTable(key, text.slice(user.start, user.end));
    // "`cards` holds what a member has saved": the table that opens the sentence.
    const [first] = runs;
    const rows = first && first.start <= 3 && !negated && !reference && keys.size === 1 ? ROWS_OF_PEOPLE.exec(text.text.slice(first.end)) : null;
    if (first && rows) for (const key of first.keys) this.noteUserTable(key, text.slice(first.end + rows.index, first.end + rows.index + rows[0].length));
    // Only where the words are said of the table itself: it stands before them, and they are no policy of a table of users.
    if (reference && (!user || negated) && runs[0] && runs[0].start <= 3 && runs[0].end <= reference.start && keys.size <= 6 && cueOf(text, RLS_CUE) === null) {
      this.#noteApart(runs.filter((run) => run.start <= 3).flatMap((run) => run.keys), text.slice(reference.start, reference.end));
    }
  }

  /** "policies of `pages` join through books.user_id": the column of a person by which the policies of another table go. */
  #noteQualified(text: MappedText): void {
    for (const match of matchesIn(text.text, PERSON_OF_TABLE)) {
      const key = this.#tables.names.keyOf(match[1] as string);
      if (key !== null) this.noteUserTable(key, text.slice(match.index, match.index + match[0].length));
    }
  }

  /** "Staff manage the course/topic catalogue.": what is catalogued is nobody's, where it is not said to be each one's own. */
  #noteCatalogue(text: MappedText): void {
    if (OF_EACH.test(text.text)) return;
    for (const match of matchesIn(text.text, CATALOGUE)) {
      const keys = (match[1] ?? '').split(/\s?[/,&]\s?|\sand\s/).flatMap((word) => this.#tables.names.keyOf(word) ?? []);
      this.#noteApart(keys, text.slice(match.index, match.index + match[0].length));
    }
  }

  /** "`clubs`, `slots`: public timetable": tables that open a sentence, and what their rows are called. */
  #noteCalledPublic(text: MappedText, runs: readonly { readonly keys: readonly string[]; readonly start: number; readonly end: number }[]): void {
    const opening = runs.filter((run) => run.start <= 3);
    const end = Math.max(0, ...opening.map((run) => run.end));
    const called = CALLED_PUBLIC.exec(text.text.slice(end));
    if (opening.length === 0 || !called || matchesOf(NOT_PUBLIC_WORDS, text.text).length > 0) return;
    this.#noteApart(opening.flatMap((run) => run.keys), text.slice(end + called[0].length));
  }

  /** "Lookup tables (`regions`, `units`) are …": tables that a group names with which a sentence opens. */
  #noteGroup(text: MappedText, runs: readonly { readonly keys: readonly string[]; readonly start: number }[]): void {
    const group = REFERENCE_GROUP.exec(text.text);
    const run = group ? runs.find(({ start }) => start - group[0].length <= 3 && start >= group[0].length - 3) : undefined;
    if (!group || !run) return;
    this.#noteApart(run.keys, text.slice(0, group[0].length));
  }

  /** "All tables include `userId`": each of which the columns are not given, but for those that the sentence names as exceptions. */
  #noteOfAll(text: MappedText): void {
    const said = EVERY_TABLE_HAS.exec(text.text);
    if (!said || !namesPerson(said[1] as string)) return;
    const excepted = new Set(this.#tables.names.mentionsIn(text).map(({ key }) => key));
    const keys = this.#tables.declared.filter(({ key, columns, partial }) => !excepted.has(key) && (columns.length === 0 || partial)).map(({ key }) => key);
    this.#ofAll.push({ words: text.slice(said.index, said.index + said[0].length), keys });
  }

  /** @param words that set the tables apart from user data; the first that do are kept */
  #noteApart(keys: readonly string[], words: MappedText): void {
    for (const key of keys) if (!this.setApart.has(key)) this.setApart.set(key, words);
  }

  /** @param words that list the table among those of users; the first that do are kept */
  noteUserTable(key: string, words: MappedText): void {
    if (!this.userTables.has(key)) this.userTables.set(key, words);
  }

  noteColumns(condition: string): void {
    for (const column of columnsOfCaller(condition)) this.policyColumns.add(column);
  }

  /** "Offers are public", "Place and Airport are shared by everybody": ordinary words that open a sentence name the table as well. */
  #notePublic(text: MappedText): void {
    if (!/\b(?:is|are)\s/i.test(text.text.slice(0, 80))) return;
    const mentions = this.#tables.names.mentionsIn(text);
    const opening = openingRun(mentions, text);
    const last = opening.at(-1);
    const said = last ? IS_PUBLIC.exec(text.text.slice(last.end).replace(/^[`"'*]+/, (marks) => ' '.repeat(marks.length))) : null;
    if (!last || !said) return;
    const from = last.end + said[0].length;
    const likewise = mentions.filter((mention) => mention.start > from && AS_ARE.test(text.text.slice(from, mention.start)));
    this.#noteApart([...opening, ...likewise].map(({ key }) => key), text.slice(from));
  }
}

/** The row or the section of a unit tells how tenants are kept apart: "| Tenant isolation | `harbour_id` filter on all queries |". */
function tellsTenancy(unit: Unit): boolean {
  const topic = unit.kind === 'row' ? unit.fields[0]?.value : headingOf(unit)?.text;
  return topic !== undefined && TENANCY_TITLE.test(topic.text);
}

const TENANCY_TITLE = /^\W*(?:\d[\d.]*\s)?(?:multi-?)?tenan(?:t|cy) (?:isolation|separation|scoping)\W*$/i;
