import type { Lexicon } from '../../model/lexicon.js';
import type { UserScope, UserTie } from '../../model/model.js';
import type { ColumnFact } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import { MADE_BY_PEOPLE, MARKET_DATA, NOT_PUBLIC_WORDS, ONE_ROW_PER, PARTS_BY_NAME, PARTS_OF, PREDEFINED, PUBLIC_WORDS, ROWS_OF_PEOPLE, SOMEBODYS_MARKET, USER_DATA_WORDS } from '../lexicon/data-words.js';
import { ACCOUNT_TABLES, CONTACT_COLUMNS, DOER_COLUMNS, KEY_AND_VALUE, MAKER_COLUMN, MAKER_NOUNS, NAMES_NOBODY, OWNED_NOUNS, PERSON_NOUNS, PROVIDER_ID, REFERENCE_TABLE, SETTINGS_TABLE, SYSTEM_TABLE, TAKER_NOUNS, TENANT_NOUNS, WEAK_TENANT_NOUNS } from '../lexicon/persons.js';
import { matchesOf } from '../lexicon/words.js';
import { looksLikeKey } from './columns.js';
import type { DeclaredTable, Tables } from './find-tables.js';
import { singular, snakeCase } from './names.js';
import { referencesIn } from './reference-words.js';
import { isPublishedPage, NAME_OF_SOMEBODY } from './published-pages.js';

/** What the document says elsewhere of whose a table's rows are. */
export interface ScopeHints {
  /** Columns that the document's own policies compare with the caller. */
  readonly policyColumns: ReadonlySet<string>;
  /** Columns that it says its tenants are told apart by. */
  readonly tenantKeys: ReadonlySet<string>;
  /** Keys of tables that the document itself lists as ones of users, and the words that do. */
  readonly userTables: ReadonlyMap<string, MappedText>;
  /** Keys of tables that a policy opens to everybody for reading. */
  readonly publicTables: ReadonlySet<string>;
  /** Keys of tables that it sets apart from user data, and the words that do. */
  readonly setApart: ReadonlyMap<string, MappedText>;
}

/** What ties a table to a person. */
interface Tie {
  readonly column: ColumnFact;
  readonly kind: 'contact' | 'person' | 'tenant' | 'doer' | 'policy';
  readonly noun: string;
}

/** Why a table with columns stores no user data. */
const NO_TIE = 'no column ties it to a person';

/** Tables of people whatever stands in them. */
const ALWAYS_PEOPLE: ReadonlySet<string> = new Set(['user', 'profile', 'app_user', 'user_profile', 'user_account', 'customer', 'patient', 'member', 'student', 'employee', 'contact', 'person']);
const CREDENTIAL_COLUMN = /(?:^|_)(?:token|secret|password|key|session)(?:_hash|_digest|_enc|_encrypted)?$|^(?:expires_at|role|last_login(?:_at)?|sid)$/;

/** Tables of those who sign in: of such a row the account itself tells whose it is. */
const OF_SIGN_IN = /(?:^|_)(?:user|profile|account|session|identity|credential)$/;

/** The types in which the `sub` of a token is kept; of another type it is short for something else: `sub booking_sub`. */
const HOLDS_SUBJECT = /^(?:$|text|string|str|n?varchar|char|citext|uuid)/i;

/** `_id: clubId`, `_id: { clubId, day }`: the key of a document is that of another; by itself it ties a row to nobody. */
const HOLDS_KEY = /\b(?!objectid\b)\w{2,40}(?:Id|_id)\b/i;

/** `from_pupil`, `to_member`, `by_volunteer`: a person by the part that she has in the row. */
const PARTY_COLUMN = /^(?:from|to|by|for|with)_([a-z]{3,20})$/;

/** A column of a directory of names as well as of people: in a list that is said to be static it ties a row to nobody. */
const NAME_PART = /^(?:surname|(?:first|last|family|given|maiden|middle)_?name)$/;

/** Decides of each declared table whether it stores user data (docs/judgement.md, rls-per-table). */
export function scopeTables(tables: Tables, hints: ScopeHints, lexicon: Lexicon): Map<string, UserScope> {
  return new ScopeReader(tables, hints, lexicon).read();
}

class ScopeReader {
  readonly #tables: Tables;
  readonly #hints: ScopeHints;
  readonly #own: ReadonlySet<string>;
  readonly #scopes = new Map<string, UserScope>();

  constructor(tables: Tables, hints: ScopeHints, lexicon: Lexicon) {
    this.#tables = tables;
    this.#hints = hints;
    this.#own = new Set(lexicon.userColumns.map(snakeCase));
  }

  read(): Map<string, UserScope> {
    const open: DeclaredTable[] = [];
    for (const table of this.#tables.declared) {
      const scope = this.#direct(table);
      if (scope) this.#scopes.set(table.key, scope);
      else open.push(table);
    }
    this.#inherit(open);
    const untied = open.filter((table) => !this.#scopes.has(table.key));
    for (const table of untied) this.#scopes.set(table.key, this.#untied(table));
    // What hangs on a table of which no columns are given is a child of it as well.
    const childless = untied.filter((table) => this.#scopes.get(table.key)?.reason === NO_TIE);
    for (const table of childless) this.#scopes.delete(table.key);
    this.#inherit(childless);
    for (const table of childless) if (!this.#scopes.has(table.key)) this.#scopes.set(table.key, this.#untied(table));
    return this.#scopes;
  }

  /** By the table's own columns, name and words; null where only its parents can tell. */
  #direct(table: DeclaredTable): UserScope | null {
    const ties = table.columns.flatMap((column) => this.#tieOf(column, table) ?? []);
    const apart = this.#saidApart(table);
    const strong = ties.filter((tie) => (tie.kind !== 'tenant' || !this.#isPublicParent(tie.noun)) && !(apart && (PROVIDER_ID.test(tie.noun) || NAME_PART.test(tie.noun) || (tie.noun === 'full_name' && isLookup(table)))));
    const tie = strong[0];
    if (tie) {
      const publicWords = this.#publicWords(table);
      if (isPublishedPage(table) && strong.every(({ kind, noun, column }) => MAKER_NOUNS.has(noun) || (kind === 'contact' && NAME_OF_SOMEBODY.test(snakeCase(column.name))))) return { scoped: false, reason: 'pages of a site; the person is only named on them', span: table.nameSpan };
      // Of a shop, a club or a harbour, and public: only a person's rows stay a person's.
      if (publicWords && strong.every((each) => each.kind === 'tenant' || (each.kind === 'policy' && /_id$/.test(snakeCase(each.column.name)) && !PERSON_NOUNS.has(each.noun)))) return { scoped: false, reason: 'public content', span: publicWords.span() };
      const maker = strong.length === 1 && (tie.kind === 'person' || MAKER_NOUNS.has(tie.noun)) && !TAKER_NOUNS.has(tie.noun) && tie.kind !== 'contact' && !this.#isAccountTable(table);
      if (maker && strong[0]?.noun === 'creator' && this.#hints.publicTables.has(table.key)) return { scoped: false, reason: 'public content; the person is only its author', span: table.nameSpan };
      if (maker && publicWords) return { scoped: false, reason: 'public content; the person is only its author', span: publicWords.span() };
      // A policy goes by the column that names a person rather than by one that points to something of hers.
      const owner = strong.find(({ kind, noun }) => kind === 'person' && PERSON_NOUNS.has(noun)) ?? this.#byOwnPolicies(tie, strong, table) ?? tie;
      return { scoped: true, reason: `column ${owner.column.name}`, span: owner.column.span, tie: this.#told(owner, table) };
    }
    const rows = apart ? undefined : table.words.find(({ text }) => this.#isOfPeople(text.text));
    if (rows && table.columns.length > 0) return { scoped: true, reason: 'said to hold rows of people', span: rows.text.span() };
    const listed = this.#hints.userTables.get(table.key);
    if (listed) return { scoped: true, reason: 'listed among the tables with user data', span: listed.span(), ...this.#tieOfOthers(table) };
    if (this.#isAccountTable(table) && (!apart || table.columns.length === 0) && (table.partial || table.columns.length === 0 || this.#hasIdentity(table))) return { scoped: true, reason: 'holds people or their accounts', span: table.nameSpan, tie: { to: 'person', column: keyOf(table) ?? 'id' } };
    return null;
  }

  /** Where a name or an address tells that rows are of people, the column by which the document's own policies go tells whose they are to be. */
  #byOwnPolicies(first: Tie, ties: readonly Tie[], table: DeclaredTable): Tie | undefined {
    if (first.kind !== 'contact' || OF_SIGN_IN.test(singular(snakeCase(table.name)))) return undefined;
    return ties.find(({ column }) => this.#namesOwners(snakeCase(column.name)));
  }

  /** What a policy compares with the caller to tell whose a row is. */
  #told({ column, kind }: Tie, table: DeclaredTable): UserTie {
    const key = keyOf(table);
    if (kind === 'contact' && key !== null && this.#isAccountTable(table)) return { to: 'person', column: key };
    if (kind === 'contact' && key !== null && this.#isTenantOfOthers(table)) return { to: 'tenant', column: key };
    if (kind === 'contact' || kind === 'tenant') return { to: kind, column: column.name };
    const referred = column.references?.table ?? null;
    if (referred !== null && !isAccountReference(referred) && !namesPeople(referred)) return { to: 'parent', parent: referred };
    return { to: /s$/.test(column.name) && /\[\]|^(?:array|jsonb?|text|uuid)?$/i.test(column.type) ? 'people' : 'person', column: column.name };
  }

  /** Children of user-scoped tables are user-scoped, through any number of parents; not through a tie that may be empty. */
  #inherit(open: readonly DeclaredTable[]): void {
    for (let changed = true; changed; ) {
      changed = false;
      for (const table of open) {
        if (this.#scopes.has(table.key)) continue;
        const tie = table.columns.find((column) => column.nullable !== true && this.#isScoped(this.#parentOf(column, table)));
        if (!tie || this.#saidPublicContent(table)) continue;
        const parent = this.#parentOf(tie, table) as string;
        const name = this.#tables.declared.find((each) => each.key === parent)?.name ?? parent;
        this.#scopes.set(table.key, { scoped: true, reason: `foreign key to ${name}`, span: tie.span, tie: { to: 'parent', parent: name } });
        changed = true;
      }
    }
  }

  #untied(table: DeclaredTable): UserScope {
    const apart = this.#saidApart(table);
    if (apart) return { scoped: false, reason: 'said to hold no user data', span: apart.span() };
    if (table.columns.length > 0 && !table.partial) return { scoped: false, reason: NO_TIE, span: table.nameSpan };
    if (SYSTEM_TABLE.test(snakeCase(table.name))) return { scoped: false, reason: 'infrastructure by its name', span: table.nameSpan };
    const whole = table.columns.length === 0 ? this.#apartOf(table) : null;
    if (whole) return { scoped: false, reason: `parts of what ${whole} holds, which is no user data`, span: table.nameSpan };
    if (table.columns.length > 0) return { scoped: false, reason: NO_TIE, span: table.nameSpan };
    if (SETTINGS_TABLE.test(snakeCase(table.name)) && table.words.some(({ text: { text } }) => KEY_AND_VALUE.test(text) && matchesOf(USER_DATA_WORDS, text).length === 0 && !this.#isOfPeople(text))) return { scoped: false, reason: 'settings of the system, as keys and values', span: table.nameSpan };
    // An entity of a diagram that gives others their attributes and this one none is only referred to.
    if (table.source === 'mermaid' && this.#tables.declared.some((other) => other.source === 'mermaid' && other.columns.length > 0)) return { scoped: false, reason: 'only referred to in a diagram', span: table.nameSpan };
    if (REFERENCE_TABLE.test(snakeCase(table.name))) return { scoped: false, reason: 'reference data by its name', span: table.nameSpan };
    if (this.#joinsApart(table)) return { scoped: false, reason: 'joins tables without user data', span: table.nameSpan };
    return { scoped: true, reason: 'its columns are not given', span: table.nameSpan, ...this.#tieOfOthers(table) };
  }

  /** `CourseTopic`, `course_topics` beside `Course` and `Topic`, both set apart from user data. */
  #joinsApart(table: DeclaredTable): boolean {
    const words = snakeCase(table.name).split('_');
    const isApart = (name: string): boolean => this.#tables.declared.some((each) => each !== table && each.key === this.#tables.names.keyOf(name) && !this.#scopes.get(each.key)?.scoped && this.#saidApart(each) !== null);
    return words.some((_, index) => index > 0 && isApart(words.slice(0, index).join('_')) && isApart(words.slice(index).join('_')));
  }

  /** What the document goes by elsewhere, where it is one column: the likeliest of a table whose columns are not given. */
  #tieOfOthers(table: DeclaredTable): { readonly tie?: UserTie } {
    const [column, ...others] = new Set([...this.#hints.policyColumns, ...this.#hints.tenantKeys]);
    if (column === undefined || others.length > 0 || !column.endsWith('_id')) return {};
    const noun = singular(column.slice(0, -'_id'.length).split('_').at(-1) as string);
    const isTenants = this.#tables.names.keyOf(noun) === table.key;
    return { tie: { to: this.#hints.tenantKeys.has(column) || TENANT_NOUNS.has(noun) ? 'tenant' : 'person', column: isTenants ? 'id' : column } };
  }

  #tieOf(column: ColumnFact, table: DeclaredTable): Tie | null {
    const name = snakeCase(column.name);
    if (this.#own.has(name)) return { column, kind: 'policy', noun: name };
    if (CONTACT_COLUMNS.some((pattern) => pattern.test(name))) return { column, kind: 'contact', noun: name };
    // What refers to a key, a run, a job was done by that.
    const byThing = column.references !== null && !isAccountReference(column.references.table) && !namesPeople(column.references.table) && !this.#holdsNames(column.references.table);
    // `reported_by_picker_id`: the noun is that of the table it refers to.
    const plain = column.references !== null && !byThing ? name.replace(/_by_[a-z]{3,20}_id$/, '_by_id') : name;
    if (!byThing && !NAMES_NOBODY.test(column.type) && DOER_COLUMNS.some((pattern) => pattern.test(plain))) return { column, kind: 'doer', noun: MAKER_COLUMN.test(name) ? 'creator' : 'doer' };
    const noun = nounOf(name, column);
    if (noun !== null) {
      const parent = this.#tables.names.keyOf(noun);
      // In a tree of things `parent_id` is the row above.
      const isRowAbove = name === 'parent_id' && parent === null && (column.references === null || this.#tables.names.keyOf(column.references.table) === table.key);
      if (PERSON_NOUNS.has(noun) && !isRowAbove) return { column, kind: 'person', noun };
      const weak = WEAK_TENANT_NOUNS.has(noun);
      if (TENANT_NOUNS.has(noun) && (!weak || this.#namesOwners(name))) return parent === table.key ? null : { column, kind: 'tenant', noun };
    }
    if (/^(?:participants?|members?|attendees|recipients|users?|owners?|followers)_u?ids$|^(?:participants?|members|attendees|recipients|owners|followers)$/.test(name)) return { column, kind: 'person', noun: 'participant' };
    if (this.#namesOwners(name) && name !== 'id' && (name !== '_id' || HOLDS_KEY.test(column.type))) return { column, kind: 'policy', noun: noun ?? name };
    if (/^(?:from|to)(?:_user)?_id$/.test(name)) return { column, kind: 'person', noun: 'sender' };
    const party = PARTY_COLUMN.exec(name)?.[1];
    if (party !== undefined && PERSON_NOUNS.has(party) && !NAMES_NOBODY.test(column.type) && this.#isParty(name, party, table)) return { column, kind: 'person', noun: party };
    if (/^(?:uid|owner|user|member|customer|patient|creator|assignee|requester|recipient|sender)$/.test(name) || (name === 'sub' && HOLDS_SUBJECT.test(column.type))) return { column, kind: 'person', noun: name };
    // Named by the bare noun, a person is a column only beside others that are told as columns; values of a set are not.
    if (/^(?:uploader|learner|student|borrower|lender|buyer|participant|attendee|subscriber|caller|callee|payer|payee|donor|renter|applicant|passenger)$/.test(name) && !/^(?:bool|int|smallint|numeric)/i.test(column.type) && table.columns.some((other) => other !== column && looksLikeKey(other.name))) return { column, kind: 'person', noun: name };
    if (name === 'actor' && table.columns.some((other) => /^(?:action|verb|event|act)(?:_|$)/.test(snakeCase(other.name)))) return { column, kind: 'doer', noun: name };
    if (column.references && isAccountReference(column.references.table) && column.nullable !== true) return { column, kind: 'person', noun: 'user' };
    if (column.references && column.nullable !== true && this.#tables.names.keyOf(column.references.table) === null && OWNED_NOUNS.has(singular(snakeCase(column.references.table)))) {
      return { column, kind: 'person', noun: column.references.table };
    }
    if (/\bauth\.users\b|\bauth\.uid\(\)/.test(`${column.type} ${column.comment ?? ''}`)) return { column, kind: 'person', noun: 'user' };
    return null;
  }

  /** A table of people, whatever it is called: a column of it holds the name of each. */
  #holdsNames(name: string): boolean {
    const key = this.#tables.names.keyOf(name);
    return key !== null && this.#tables.declared.some((each) => each.key === key && each.columns.some((column) => /^(?:first|last|full|given|family)_?name$|^surname$/.test(snakeCase(column.name))));
  }

  /** `from_pupil` beside a table `pupils`, or beside `to_pupil`: it holds whom that names. */
  #isParty(name: string, party: string, table: DeclaredTable): boolean {
    return this.#tables.names.keyOf(party) !== null || table.columns.some((other) => snakeCase(other.name) !== name && PARTY_COLUMN.exec(snakeCase(other.name))?.[1] === party);
  }

  /** A shop, a studio, a restaurant that the document itself calls public is no tenant. */
  #isPublicParent(noun: string): boolean {
    const key = this.#tables.names.keyOf(noun);
    const table = key === null ? undefined : this.#tables.declared.find((each) => each.key === key);
    return table !== undefined && this.#saidApart(table) !== null && !this.#namesOwners(`${noun}_id`);
  }

  /** The document itself goes by the column to tell whose a row is. */
  #namesOwners(column: string): boolean {
    return this.#hints.policyColumns.has(column) || this.#hints.tenantKeys.has(column);
  }

  /** "one row per street and neighbour": of people at large, or of those of a table of the document's own that refers to accounts. */
  #isOfPeople(words: string): boolean {
    if (/\b(?:no|not|never|nothing|none)\b/i.test(words)) return false;
    if (ROWS_OF_PEOPLE.test(words)) return true;
    const noun = ONE_ROW_PER.exec(words)?.[1];
    const key = noun === undefined ? null : this.#tables.names.keyOf(noun);
    const table = key === null ? undefined : this.#tables.declared.find((each) => each.key === key);
    return table !== undefined && table.columns.some(({ references }) => references !== null && isAccountReference(references.table));
  }

  #isAccountTable(table: DeclaredTable): boolean {
    const name = singular(snakeCase(table.name));
    const last = singular(name.split('_').at(-1) ?? name);
    return ACCOUNT_TABLES.has(name) || /^(?:app|site|admin|portal|platform|staff|end)_users?$/.test(name) || (PERSON_NOUNS.has(name) && !MAKER_NOUNS.has(name)) || (last === 'user' && name !== 'user') || last === 'account' && /^(?:bank|user|customer|connected|linked|social|oauth|email)/.test(name);
  }

  /** It is told what its rows are known by: a person, an account or a log-in. */
  #hasIdentity(table: DeclaredTable): boolean {
    return ALWAYS_PEOPLE.has(singular(snakeCase(table.name))) || table.columns.some((column) => CREDENTIAL_COLUMN.test(snakeCase(column.name)));
  }

  /** Other tables say by it whose their rows are: `clinics` beside `patients.clinic_id`. */
  #isTenantOfOthers(table: DeclaredTable): boolean {
    return this.#tables.declared.some((other) => other !== table && other.columns.some((column) => {
      const tie = this.#tieOf(column, other);
      return tie?.kind === 'tenant' && this.#tables.names.keyOf(tie.noun) === table.key;
    }));
  }

  #isScoped(key: string | null): boolean {
    return key !== null && this.#scopes.get(key)?.scoped === true;
  }

  /** The table that a column refers to: said so, or by its name. */
  #parentOf(column: ColumnFact, table: DeclaredTable): string | null {
    if (column.references) {
      const key = this.#tables.names.keyOf(column.references.table);
      return key === table.key ? null : key;
    }
    const name = snakeCase(column.name).replace(/_(?:id|uid|uuid|ref|fk)$/, '');
    if (name === snakeCase(column.name) && !/\bFK\b|foreign key/i.test(column.comment ?? column.type)) return null;
    const key = this.#inFamily(name, table) ?? this.#tables.names.keyOf(name) ?? this.#bySuffix(name, table);
    return key === table.key ? null : key;
  }

  /** `crm_notes.deal_id` beside `crm_deals` and `deals`: the one of its own family. */
  #inFamily(name: string, table: DeclaredTable): string | null {
    const [family, ...rest] = snakeCase(table.name).split('_');
    const key = rest.length === 0 ? null : this.#tables.names.keyOf(`${family}_${name}`);
    return key === table.key ? null : key;
  }

  /** `swap_id` beside a table `swap_requests`: the one table that begins with the word, or ends with it. */
  #bySuffix(name: string, table: DeclaredTable): string | null {
    if (name.length < 4 || SYSTEM_TABLE.test(snakeCase(table.name))) return null;
    const hits = this.#tables.declared.filter((each) => {
      const words = snakeCase(each.name).split('_');
      return words.length > 1 && (singular(words.at(-1) as string) === singular(name) || words[0] === name);
    });
    const ends = hits.filter((each) => singular(snakeCase(each.name).split('_').at(-1) as string) === singular(name));
    const chosen = ends.length === 1 ? ends : hits;
    return chosen.length === 1 ? (chosen[0]?.key ?? null) : null;
  }

  /** The words that set a table apart from user data. */
  #saidApart(table: DeclaredTable): MappedText | null {
    const said = this.#hints.setApart.get(table.key);
    if (said) return said;
    if (this.#hints.userTables.has(table.key)) return null;
    for (const { text } of table.words) {
      // `reference`, the name of a column, sets nothing apart.
      const found = referencesIn(text.text).find(({ start, end }) => !(text.markAt(start, 'code') && table.columns.some(({ name }) => name === text.text.slice(start, end))));
      if (found && matchesOf(USER_DATA_WORDS, text.text).length === 0) return text.slice(found.start, found.end);
    }
    return this.#publicWords(table) ?? leadApart(table) ?? marketWords(table) ?? predefinedWords(table);
  }

  /** `form_questions`, "Questions per set", beside `form_sets`, "Predefined sets": the name of the table set apart of which it holds the parts. */
  #apartOf(table: DeclaredTable): string | null {
    const [family] = snakeCase(table.name).split('_');
    for (const { text } of table.words) {
      const noun = matchesOf(USER_DATA_WORDS, text.text).length === 0 ? PARTS_OF.exec(text.text)?.[1] : undefined;
      const key = noun === undefined ? null : (this.#tables.names.keyOf(noun) ?? this.#tables.names.keyOf(`${family} ${noun}`));
      const whole = this.#tables.declared.find((each) => each.key === key && each !== table);
      if (whole && whole.columns.length === 0 && this.#saidApart(whole)) return whole.name;
    }
    const stem = PARTS_BY_NAME.exec(snakeCase(table.name))?.[1];
    const key = stem === undefined || table.words.some(({ text: { text } }) => matchesOf(USER_DATA_WORDS, text).length > 0 || this.#isOfPeople(text)) ? null : (this.#tables.names.keyOf(stem) ?? this.#bySuffix(stem, table));
    const whole = this.#tables.declared.find((each) => each.key === key && each !== table);
    if (whole && (isPublishedPage(whole) || (whole.columns.length === 0 && (REFERENCE_TABLE.test(snakeCase(whole.name)) || this.#saidApart(whole))))) return whole.name;
    if (/^(?:tags|categories|topics)$/.test(snakeCase(table.name))) return this.#tables.declared.find((each) => isPublishedPage(each) && this.#tables.names.keyOf(`${singular(snakeCase(each.name))}_${snakeCase(table.name)}`) !== null)?.name ?? null;
    return null;
  }

  #publicWords(table: DeclaredTable): MappedText | null {
    for (const text of [...table.words.map((each) => each.text), ...(this.#hints.setApart.has(table.key) ? [this.#hints.setApart.get(table.key) as MappedText] : [])]) {
      if (matchesOf(NOT_PUBLIC_WORDS, text.text).length > 0) continue;
      const found = matchesOf(PUBLIC_WORDS, text.text)[0];
      if (found) return text.slice(found.start, found.end);
    }
    return null;
  }

  #saidPublicContent(table: DeclaredTable): boolean {
    const said = this.#hints.setApart.get(table.key);
    return this.#publicWords(table) !== null && [...table.words.map((each) => each.text), ...(said ? [said] : [])].some(({ text }) => /\bpublic\b/i.test(text));
  }
}

/** "`composers` # lookup, shared by all choirs": whoever is named there is nobody who signs in. */
function isLookup({ words }: DeclaredTable): boolean {
  return words.some(({ text: { text } }) => LOOKUP.test(text) && matchesOf(USER_DATA_WORDS, text).length === 0);
}

const LOOKUP = /\b(?:look-?up|reference|catalogue?|static)\b/i;

/** The column by which an account is known. */
function keyOf(table: DeclaredTable): string | null {
  return table.columns.find(({ name }) => /^(?:_?id|uid|user_?id)$/i.test(name))?.name ?? null;
}

/** So long is a lead-in that speaks of all it leads in. */
const LONGEST_LEAD = 80;

/** "Server-owned collections:", "Reference tables:" over names without columns sets all of them apart. */
function leadApart(table: DeclaredTable): MappedText | null {
  if (table.columns.length > 0) return null;
  for (const { kind, parent } of table.homes) {
    if (kind !== 'item' || !parent || !/\b(?:tables|collections|entities|models|documents)\b/i.test(parent.text.text) || parent.text.length > LONGEST_LEAD) continue;
    const [found] = referencesIn(parent.text.text);
    if (found && matchesOf(USER_DATA_WORDS, parent.text.text).length === 0 && !/\b(?:and|not|no|except|besides)\b/i.test(parent.text.text)) return parent.text.slice(found.start, found.end);
  }
  return null;
}

/** Of a table whose columns are not given, the words that say it holds what a market tells: "intraday OHLCV". */
function marketWords(table: DeclaredTable): MappedText | null {
  if (table.columns.length > 0 && !table.partial) return null;
  for (const { text } of table.words) {
    const found = SOMEBODYS_MARKET.test(text.text) ? null : MARKET_DATA.exec(text.text);
    if (found) return text.slice(found.index, found.index + found[0].length);
  }
  return null;
}

/** Of a table whose columns are not given, the words that say that the system brings its rows along: "Predefined question sets". */
function predefinedWords(table: DeclaredTable): MappedText | null {
  if (table.columns.length > 0) return null;
  for (const { text } of table.words) {
    const found = MADE_BY_PEOPLE.test(text.text) ? null : PREDEFINED.exec(text.text);
    if (found) return text.slice(0, found[0].length);
  }
  return null;
}

/** `assigned_driver_id` → `driver`: the thing that a column names. */
function nounOf(name: string, column: ColumnFact): string | null {
  const match = /^(.+?)_?(?:id|uid|uuid|guid|ref|fk|no|sub|key_id|pk)$/.exec(name);
  const stem = match?.[1] && /_(?:id|uid|uuid|guid|ref|fk|no|sub)$/.test(name) ? match[1] : column.references || /\bFK\b|foreign key|→/i.test(column.comment ?? '') ? name : null;
  if (stem === null) return null;
  const words = stem.split('_');
  // `creator_device_id` tells whose device it is.
  const last = (words.at(-1) === 'device' ? words.at(-2) : undefined) ?? words.at(-1) ?? stem;
  return singular(last);
}

function isAccountReference(table: string): boolean {
  return /^auth\.users$/i.test(table) || ACCOUNT_TABLES.has(singular(snakeCase(table)));
}

/** `members`, `auth_user`, `admin_users`: a table of people, by the last word of its name. */
function namesPeople(table: string): boolean {
  const name = singular(snakeCase(table));
  const last = singular(name.split(/[_.]/).at(-1) ?? name);
  return PERSON_NOUNS.has(name) || PERSON_NOUNS.has(last) || ACCOUNT_TABLES.has(name) || last === 'user' || last === 'account';
}
