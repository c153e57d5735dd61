import { MappedText } from '../../../text/mapped-text.js';
import { BY_DATABASE, CLOSED_COMMAND, COMMANDS, EACH_QUERY, LATER_SIGN, LEADS_OFF, LEGEND_SIGN, OF_ROLES, OFF_SIGN, ON_SIGN, OPEN_TO_SIGNED_IN, OPEN_WORDS, POLICY_HEADER, READ_RULE_HEADER, RIGHTS, RLS_CUE, RLS_HEADER, ROLE_HEADER, SHARED_WORDS, SIGNED_IN_ONLY, TICK } from '../../lexicon/access.js';
import { CONTENT_HEADER, PURPOSE_HEADER, TABLE_HEADER } from '../../lexicon/data-words.js';
import { PERSON_NOUNS } from '../../lexicon/persons.js';
import { matchesOf } from '../../lexicon/words.js';
import { isDated } from '../../logs.js';
import type { Field, Unit } from '../../outline.js';
import { sentencesOf } from '../../sentences.js';
import { stanceAt } from '../../stance.js';
import type { Tables } from '../../tables/find-tables.js';
import { isColumnOfTable, isColumnTable } from '../../tables/columns-below.js';
import { namesInCell } from '../../tables/named-lead.js';
import { referencesIn } from '../../tables/reference-words.js';
import { bareCode, type CellCodes, readCodes } from '../codes.js';
import { type ClaimBook } from './claim-book.js';
import { type Context, fresh, NOWHERE } from './context.js';
import { type HintReader } from './hints.js';
import { type SectionGroups } from './section-groups.js';
import { type StatementReader } from './statement.js';
import { governingStance, readLegend, topicOf } from './surroundings.js';
import { type TargetFinder } from './targets.js';
import { codesInCell, readPolicyCodes } from './policy-codes.js';
import { asksForPolicy, closes, mentionsRls } from './wording.js';
import { type WordsReader } from './words.js';

/** Reads the rows of tables: each cell by what its header asks. */
/** Over what is done, in a matrix of who may do it. */
const ACTION_HEADER = /^\W{0,3}(?:actions?|operations?|commands?|permissions?)\W{0,3}$/i;
const NAMES_ACTION = /^\W{0,3}(?:select|insert|update|delete|upsert|read|write|create|view|edit|list|manage|(?:soft|hard)[- ]delete)\b/i;
const SIGN_FIRST = /^\s?(?:[✓✔✅☑✗✘❌✖×—–-]|yes\b|no\b)/i;

export class CellReader {
  readonly #tables: Tables;
  readonly #book: ClaimBook;
  readonly #finder: TargetFinder;
  readonly #statements: StatementReader;
  readonly #words: WordsReader;
  readonly #units: readonly Unit[];
  readonly #hints: HintReader;
  readonly #groups: SectionGroups;
  readonly #rowLevelSecurity: boolean;
  #legend: ReadonlyMap<string, MappedText> | null = null;
  #codes: ReadonlyMap<string, MappedText> | null = null;
  readonly #cellCodes: CellCodes;
  #policyCodes: ReadonlyMap<string, MappedText> | null = null;

  constructor(tables: Tables, book: ClaimBook, finder: TargetFinder, statements: StatementReader, words: WordsReader, units: readonly Unit[], hints: HintReader, groups: SectionGroups, cellCodes: CellCodes, rowLevelSecurity: boolean) {
    this.#tables = tables;
    this.#cellCodes = cellCodes;
    this.#rowLevelSecurity = rowLevelSecurity;
    this.#book = book;
    this.#finder = finder;
    this.#statements = statements;
    this.#words = words;
    this.#units = units;
    this.#hints = hints;
    this.#groups = groups;
  }

  row(row: Unit): void {
    if ((isColumnTable(row) || isColumnOfTable(row)) && !mentionsRls(row.text.text)) return;
    const owners = this.#finder.ownersOf(row);
    const naming = row.fields.filter((field) => {
      const names = namesInCell(field.value);
      return names.length > 0 && names.every((name) => this.#tables.names.keyOf(name.name) !== null);
    });
    const head = row.fields.find((field) => TABLE_HEADER.test(field.label)) ?? naming.find((field) => /^(?:on|for|applies to)$/i.test(field.label)) ?? row.fields[0];
    const topic = topicOf(row);
    // "client" under "Role": whoever has it, and no table.
    const isRoles = head !== undefined && OF_ROLES.test(head.label);
    const spelt = head && !isRoles ? namesInCell(head.value).flatMap((name) => this.#tables.names.keyOf(name.name) ?? []) : [];
    const named = head && spelt.length === 0 && topic === 'rls' && !isRoles && !head.value.markAt(0, 'code') ? this.#groups.keysOf(head.value.text, row) : spelt;
    const context: Context = { unit: row, owners: isRoles ? [] : owners, topic, lead: named, governing: governingStance(row), dated: isDated(row) };
    if (context.topic === 'rls' && this.#rowOfRole(row)) return;
    if (named.length === 0 && owners.length > 0 && context.topic !== null && (this.#actionRow(row, context) || this.#commandRow(row, context))) return;
    if (named.length === 0 || !head) {
      this.#words.sentences(row.fields.filter((field) => field !== head || !isRoles).map((field) => field.value), context);
      return;
    }
    this.#statements.leads(row, named);
    if (context.topic === 'rls' && this.#roleRow(row, head, named)) return;
    // Where a column asks for row level security, a cell of it that says nothing, or perhaps, is no answer that a policy beside it could give.
    const silent = row.fields.some((field) => field !== head && RLS_HEADER.test(field.label) && !POLICY_HEADER.test(field.label) && ((/^\s*[–—-]\s*$/.test(field.value.text) && this.#meaningOf(field.value) === null) || isLeftOpen(field.value)));
    const leftOut = row.fields.some((field) => field !== head && RLS_HEADER.test(field.label) && !POLICY_HEADER.test(field.label) && isNotOn(this.#meaningOf(field.value) ?? field.value));
    const answers = row.fields.some((field) => RLS_HEADER.test(field.label));
    // Whom the rule for reading lets in decides; the other commands are not judged.
    const reading = row.fields.some((field) => READ_RULE_HEADER.test(field.label) && (SIGNED_IN_ONLY.test(field.value.text) || (!this.#rowLevelSecurity && admitsAnybody(field.value.text))));
    // A list stands between the statement and this table: it led in that one.
    const isBehindList = row.parent?.children[0]?.kind === 'item';
    for (const field of row.fields) {
      if (field === head) {
        if (field.value.length > 0 && matchesOf(RLS_CUE, field.value.text).length > 0) this.#words.sentences([field.value], context);
        continue;
      }
      const explained = this.#explained(field.value);
      if (explained && !mentionsRls(explained.text) && referencesIn(explained.text).length > 0) for (const key of named) this.#hints.setApart.set(key, explained);
      if (/user[- ]?(?:scoped|data)|personal|\bpii\b/i.test(field.label)) {
        for (const key of named) {
          if (OFF_SIGN.test(field.value.text)) this.#hints.setApart.set(key, field.value);
          else if (ON_SIGN.test(field.value.text)) this.#hints.noteUserTable(key, field.value);
        }
      } else if (RLS_HEADER.test(field.label)) {
        this.cell(field.value, context, 'rls');
        const policy = asksForPolicy(field.label, field.value.text) ? policyBehind(field.value) : null;
        if (policy) this.cell(policy, context, 'policy');
      } else if (asksForPolicy(field.label, field.value.text)) {
        if (/\bwho\b/i.test(field.label) && !silent && !leftOut && namesRoles(field.value)) for (const key of named) this.#book.add(key, 'policy', 'affirmed', 'own', field.value.span());
        else if (!reading || READ_RULE_HEADER.test(field.label)) this.cell(field.value, silent ? { ...context, repeats: true } : { ...context, sole: !answers || RLS_HEADER.test(field.label), byProgram: this.#rowLevelSecurity && !answers && topic !== 'rls' && isOfQueries(field) }, 'policy');
      } else if (this.#explainsRls(field.value)) {
        this.cell(field.value, context, 'rls');
      } else if (answers && PURPOSE_HEADER.test(field.label) && !mentionsRls(field.value.text)) {
        continue;
      } else if (reading && !READ_RULE_HEADER.test(field.label) && COMMANDS.test(field.label)) {
        continue;
      } else if (context.topic === 'rls' && COMMANDS.test(field.label)) this.#command(field.value, context);
      else if (!CONTENT_HEADER.test(field.label) || (context.governing !== null && !answers && !(isBehindList && ONLY_COLUMNS.test(field.value.text))) || mentionsRls(field.value.text)) this.#words.sentences([field.value], context);
    }
  }

  /** "SELECT | the owner", below the name of a table: a policy for each command that is not closed to all. */
  #commandRow(row: Unit, context: Context): boolean {
    const command = row.fields.find((field) => COMMANDS.test(field.value.text));
    if (!command) return false;
    for (const field of row.fields) if (field !== command && !CLOSED_COMMAND.test(field.value.text)) this.cell(field.value, { ...context, topic: 'line', lead: context.owners }, 'policy');
    return true;
  }

  /** "INSERT | ✗ | ✓ own only | ✓" under "Action", "Customer", "Seller", "Admin", below the name of a table: its policy, where not all may do the same. */
  #actionRow(row: Unit, { owners, topic }: Context): boolean {
    const [action, ...rights] = row.fields;
    if (!action || rights.length < 2 || !ACTION_HEADER.test(action.label) || !NAMES_ACTION.test(action.value.text) || !rights.every(({ value }) => SIGN_FIRST.test(value.text))) return false;
    if (new Set(rights.map(({ value }) => value.text.trim().toLowerCase())).size < 2) return true;
    for (const key of owners) for (const facet of topic === 'rls' ? (['rls', 'policy'] as const) : (['policy'] as const)) this.#book.add(key, facet, 'affirmed', 'own', row.span);
    return true;
  }

  /** "orders | CRUD | Read | Own only" under "Admin", "Staff", "User": who may do what is the policy of the table, where not all may do the same. */
  #roleRow(row: Unit, head: Field, named: readonly string[]): boolean {
    const rights = row.fields.filter((field) => field !== head);
    if (rights.length < 2 || !rights.every(({ label, value }) => isRole(label) && RIGHTS.test(value.text)) || new Set(rights.map(({ value }) => value.text.trim().toLowerCase())).size < 2) return false;
    for (const key of named) for (const facet of ['rls', 'policy'] as const) this.#book.add(key, facet, 'affirmed', 'own', row.span);
    return true;
  }

  /** "viewer | SELECT | —" under "Role", "Orders & Invoices", "Members": the same matrix with a column for the tables, where not all roles may do the same. */
  #rowOfRole(row: Unit): boolean {
    const [role, ...rights] = row.fields;
    if (!role || !OF_ROLES.test(role.label) || rights.length === 0 || !rights.every(({ value }) => RIGHTS.test(value.text))) return false;
    const columns = rights.map((field) => ({ field, keys: this.#tablesOf(field.label) }));
    if (columns.every(({ keys }) => keys.length === 0)) return false;
    const rows = (row.parent?.children ?? []).filter(({ kind }) => kind === 'row');
    for (const { field, keys } of columns) {
      const granted = new Set(rows.map(({ fields }) => fields.find(({ label }) => label === field.label)?.value.text.trim().toLowerCase()));
      if (granted.size > 1) for (const key of keys) for (const facet of ['rls', 'policy'] as const) this.#book.add(key, facet, 'affirmed', 'own', field.value.span());
    }
    return true;
  }

  /** The tables that the header of a column names, all of them or none: "Orders & Invoices", "Org Members". */
  #tablesOf(label: string): readonly string[] {
    const keys = label.replace(/[`*]/g, '').split(/\s?[,/&+]\s?|\sand\s/).map((name) => this.#tables.names.keyOf(name.trim().replace(/\s/g, '_')));
    return keys.includes(null) ? [] : keys.filter((key) => key !== null);
  }

  /** The cell of a command, in a matrix of row level security: who has it; closed to all, it says nothing of the others. */
  #command(cell: MappedText, context: Context): void {
    const meant = this.#meaningOf(cell) ?? cell;
    if (CLOSED_COMMAND.test(meant.text)) return;
    if (namesHolders(meant.text)) {
      for (const key of context.lead) {
        this.#book.add(key, 'rls', context.governing ?? 'affirmed', 'own', cell.span());
        this.#book.add(key, 'policy', 'affirmed', 'own', cell.span());
      }
    }
    else this.cell(meant, context, 'policy');
  }

  /** The meaning that a legend of the document gives a sign. */
  #meaningOf(cell: MappedText): MappedText | null {
    const text = cell.text.trim();
    const explained = this.#explained(cell);
    if (explained) return explained;
    if (/^[A-Za-z][\w-]{0,11}$/.test(text) && !ON_SIGN.test(text) && !OFF_SIGN.test(text)) {
      this.#codes ??= readCodes(this.#units);
      return this.#codes.get(text) ?? null;
    }
    const dash = /^[–—-]$/.test(text);
    if (text.length > 3 || !(dash || LEGEND_SIGN.test(text))) return null;
    this.#legend ??= readLegend(this.#units);
    if (dash) return this.#legend.get('–') ?? null;
    return this.#legend.get(text.charAt(0)) ?? this.#legend.get([...text][0] ?? '') ?? null;
  }

  /** A code under any header that a legend explains in the words of row level security. */
  #explainsRls(cell: MappedText): boolean {
    const meaning = this.#explained(cell);
    return meaning !== undefined && mentionsRls(meaning.text);
  }

  /** What a sentence says of the code that stands alone in a cell. */
  #explained(cell: MappedText): MappedText | undefined {
    return this.#cellCodes.meanings.get(bareCode(cell));
  }

  /** "P1, P3": the policies that a legend tells, where it tells each of them. */
  #codedPolicies(cell: MappedText): readonly MappedText[] {
    const names = codesInCell(cell.text);
    if (names.length === 0) return [];
    this.#policyCodes ??= readPolicyCodes(this.#units);
    this.#codes ??= readCodes(this.#units);
    const meanings = names.flatMap((name) => this.#policyCodes?.get(name) ?? this.#codes?.get(name) ?? []);
    return meanings.length === names.length ? meanings : [];
  }

  /** A cell under a header about row level security or policies: its words need not repeat what they are about. */
  cell(cell: MappedText, context: Context, about: 'rls' | 'policy'): void {
    const coded = about === 'policy' ? this.#codedPolicies(cell) : [];
    if (coded.length > 0) {
      for (const policy of coded) this.cell(policy, context, about);
      return;
    }
    const meaning = this.#meaningOf(cell);
    if (meaning) {
      this.cell(meaning, context, about);
      return;
    }
    const text = cell.text.trim();
    if (/^[\s–—-]*$/.test(text) || /^n\/?a$/i.test(text)) return;
    const sign = LATER_SIGN.test(text) ? 'deferred' : OFF_SIGN.test(text) || (about === 'rls' && LEADS_OFF.test(text)) ? 'denied' : TICK.test(text) || ON_SIGN.test(text) ? 'tick' : about === 'rls' ? notYetIn(cell.trim()) : null;
    for (const key of context.lead) {
      if (sign === 'tick') this.#book.add(key, about, about === 'rls' ? 'affirmed' : 'vague', 'own', cell.span());
      else if (sign) this.#book.add(key, about, sign, 'own', cell.span());
    }
    if (sign === 'tick' && about === 'rls') this.#book.ticked(context.unit, context.lead);
    if (sign) return;
    for (const sentence of sentencesOf(cell)) this.#statements.read(sentence, { ...context, topic: 'line' }, fresh(), about);
  }
}

/** "Who reaches a row: every query filters on `owner_id`": what the program does, and no policy. */
function isOfQueries({ label, value }: Field): boolean {
  return EACH_QUERY.test(value.text) && !BY_DATABASE.test(`${label} ${value.text}`) && !mentionsRls(`${label} ${value.text}`);
}

function isRole(label: string): boolean {
  const word = label.trim().toLowerCase();
  return ROLE_HEADER.test(word) || PERSON_NOUNS.has(word.replace(/s$/, ''));
}

/** "committee", "treasurer and coordinators": under "who may read", roles and nothing else; a word for whoever uses the system is none. */
function namesRoles(cell: MappedText): boolean {
  const roles = cell.text.toLowerCase().split(/,\s(?:and\s|or\s)?|\s(?:and|or|plus)\s|\s?[/&+]\s?/).map((part) => part.replace(/^(?:the|its|their|own|an?)\s/, '').replace(/\.$/, '').trim());
  return roles.every((role) => /^[a-z]{4,20}$/.test(role) && !ANYBODY.test(role) && (ROLES.test(role) || isRole(role))) && !admitsAnybody(cell.text);
}

/** "chief", "same station or chief": under a command, a role or whoever shares something with the row. */
function namesHolders(cell: string): boolean {
  const parts = cell.toLowerCase().trim().split(/,\s(?:or\s)?|\s(?:or|and)\s|\s?[/+]\s?/);
  return parts.length < 5 && parts.every((part) => /^(?:same\s)[a-z]{3,20}$/.test(part) || (ROLE_WORD.test(part) && !ANYBODY.test(part)));
}

/** A word for people by what they are, and no answer to whether. */
const ROLE_WORD = /^(?:the\s)?(?:chiefs?|captains?|managers?|leaders?|teachers?|coaches|coach|supervisors?|directors?|heads?|admins?|owners?|members?|staff|author|editors?|moderators?|operators?|treasurers?|secretar(?:y|ies)|wardens?|boards?|creators?|hosts?|parents?|nurses?|doctors?)$/;

const ANYBODY = /^(?:users?|people|persons?|everyone|everybody|anyone|anybody|public|visitors?|guests?|callers?|clients?|accounts?|authenticated|internal|identity|identities|individuals?|humans?)$/;
const ROLES = /^(?:committees?|boards?|crews?|treasurers?|secretar(?:y|ies)|chair(?:man|woman|person)?s?|dispatchers?|accountants?|bookkeepers?|auditors?|librarians?|curators?|wardens?|stewards?|trustees?|planners?|packers?|schedulers?|leads?|superusers?|backoffice|finance|payroll|support|office)$/;

/** "maybe, if search stays fast", "once the import is done" */
function isLeftOpen(cell: MappedText): boolean {
  const { stance } = stanceAt(cell, NOWHERE);
  return stance === 'hedged' || stance === 'deferred';
}

/** "id, owner_id, name": columns, and no word of who reaches the rows. */
const ONLY_COLUMNS = /^[`*\s]{0,4}\w+[`*]{0,3}(?:\s?[,·]\s?[`*]{0,3}\w+[`*]{0,3}){1,60}\W{0,4}$/;

/** The cell lets in whoever is signed in, and does not call the rows shared or public. */
function admitsAnybody(cell: string): boolean {
  return (matchesOf(OPEN_WORDS, cell).length > 0 || matchesOf(OPEN_TO_SIGNED_IN, cell).length > 0) && matchesOf(SHARED_WORDS, cell).length === 0 && !closes(cell);
}

/** "switched on after the pilot; policy: owner only": the first clause says whether it is on, and puts it off. */
function notYetIn(cell: MappedText): 'deferred' | 'hedged' | null {
  const first = STATE_FIRST.exec(cell.text);
  // "switched on", said of what is: not what somebody did.
  const clause = first ? cell.slice(0, first[0].length) : cell;
  const stance = first ? stanceAt(MappedText.join([clause.slice(0, 0), clause], 'it is '), NOWHERE).stance : 'affirmed';
  return stance === 'deferred' || stance === 'hedged' ? stance : null;
}

const STATE_FIRST = /^[*_`]{0,3}(?:(?:to be|will be|is|gets?|being)\s)?(?:switched on|turned on|enabled|activated|enforced|active|on|comes?|follows?|arrives?)\s[^;,]{2,50}(?=;\s)|^[*_`]{0,3}to be (?:switched on|turned on|enabled|activated|enforced)(?=;\s)/i;

/** "not yet", "◌" where that means so: row level security is not there. */
function isNotOn(cell: MappedText): boolean {
  return LATER_SIGN.test(cell.text) || OFF_SIGN.test(cell.text) || LEADS_OFF.test(cell.text) || stanceAt(cell, NOWHERE).stance !== 'affirmed';
}

/** "Enabled – driver or rider of the trip", under "RLS policy": both questions are answered in turn. */
function policyBehind(cell: MappedText): MappedText | null {
  const lead = ENABLED_FIRST.exec(cell.text);
  const rest = lead ? cell.slice(lead[0].length) : null;
  return rest && /\p{L}\W+\p{L}{2}/u.test(rest.text) ? rest : null;
}

const ENABLED_FIRST = /^[\s*_`"']{0,4}(?:rls\s)?(?:enabled|on|yes|active|✅|✓|✔)\uFE0F?[*_`"']{0,3}\s?(?:[–—:,;(-]|\s[–—-])\s{0,3}/i;
