import type { ColumnFact } from '../../parse/embedded.js';
import { FILLED_BY, KEEPS_ANSWERS, LOCATOR_WORDS, TOLD_OF_FILE } from '../lexicon/input-columns.js';
import { CONSENT_WORDS, ROLE_WORDS, UNIT_WORDS } from '../lexicon/inputs.js';
import { type EnumTypes, withEnumType } from './enum-types.js';
import { areSameNames, hasWord, nameWords, tellingWords } from './names.js';
import type { Span } from '../../text/source-file.js';
import { append } from '../../text/append.js';
import { singular } from '../tables/names.js';

/** A table as far as its columns go: declared, widened or only mentioned. */
export interface ColumnHolder {
  readonly name: string;
  readonly columns: readonly ColumnFact[];
}

/** A column of a declared table. */
export interface Column {
  readonly table: string;
  readonly tableWords: readonly string[];
  readonly fact: ColumnFact;
  readonly words: readonly string[];
  /** The words that tell it from others. */
  readonly core: readonly string[];
}

/** Whose row it is, not what somebody picks. */
const WHOSE_ROW = /^(?:users?|owners?|accounts?|customers?|members?|tenants?|orgs?|organi[sz]ations?|workspaces?|teams?|profiles?|authors?|sessions?|guests?|clients?|patients?)$/i;

/** Finds columns by the names that people give to what they keep. */
export class ColumnBook {
  readonly #columns: readonly Column[];
  readonly #byKey = new Map<string, Column[]>();
  readonly #byName = new Map<string, Column[]>();

  constructor(tables: readonly ColumnHolder[], enums: EnumTypes = new Map()) {
    this.#columns = tables.flatMap((table) => table.columns.map((each) => withEnumType(each, enums)).map((fact): Column => ({ table: table.name, tableWords: nameWords(table.name), fact, words: nameWords(fact.name), core: tellingWords(nameWords(fact.name)) })));
    for (const column of this.#columns) {
      const key = column.words.join('_');
      append(this.#byKey, key, column);
      append(this.#byName, column.fact.name, column);
    }
  }

  get isEmpty(): boolean {
    return this.#columns.length === 0;
  }

  /** The columns of a table. */
  of(table: string): readonly Column[] {
    return this.#columns.filter((column) => column.table === table);
  }

  /** The column that alone is called so. */
  alone(name: string): Column | null {
    const [found, another] = this.#byName.get(name) ?? [];
    return found && !another ? found : null;
  }

  /** The columns that stand in a listing. */
  within({ start, end }: Span): readonly Column[] {
    return this.#columns.filter(({ fact: { span } }) => start <= span.start && span.end <= end);
  }

  /** The columns that hold one of a closed set. */
  closed(): readonly Column[] {
    return this.#columns.filter(({ fact }) => fact.references === null && (listsItsValues(fact) || (fact.check !== null && /\bbetween\b/i.test(fact.check))));
  }

  /** The column that a mapping names: `orders.status`, `status`. */
  named(table: string | null, name: string): Column | null {
    const words = nameWords(name);
    const all = this.#byKey.get(words.join('_')) ?? [];
    if (table === null) return all[0] ?? null;
    const tableWords = nameWords(table);
    return all.find((column) => areSameNames(column.tableWords, tableWords)) ?? null;
  }

  /** All columns whose name has the same words, those first whose table the hints name. */
  exactly(words: readonly string[], hints: readonly string[] = []): readonly Column[] {
    const all = this.#columns.filter((column) => areSameNames(column.words, words));
    const near = all.filter((column) => column.tableWords.some((word) => hasWord(hints, word)));
    return near.length > 0 ? near : all;
  }

  /**
   * A column that keeps what an input of this name holds: of the same words, or sharing the words that tell.
   * @param records the input picks a record: its id may be kept
   */
  keeping(words: readonly string[], records = false): Column | null {
    const exact = this.exactly(words)[0];
    if (exact) return exact;
    const telling = tellingWords(words);
    return this.#columns.find((column) => isKeptBy(words, telling, column, records)) ?? this.#ofValues(words) ?? this.#ofNote(words) ?? this.#ofRecord(words);
  }

  /** "berth" is `berthId`, in the one table that has it: a record is picked, with whatever control. */
  #ofRecord(words: readonly string[]): Column | null {
    const [word] = words;
    const kept = word !== undefined && words.length === 1 && !WHOSE_ROW.test(word) ? this.exactly([word, 'id']) : [];
    return kept.length === 1 ? (kept[0] ?? null) : null;
  }

  /** The one column of which the words beside it say that this field fills it: "`newsletter` bool, the 'Keep me posted' box". */
  describedAs(name: string): Column | null {
    const told = this.#columns.filter(({ fact: { comment } }) => comment !== null && saysFilledBy(comment, name));
    return told.length === 1 ? (told[0] ?? null) : null;
  }

  /** The one column that keeps all answers of a form together. */
  ofAnswers(): Column | null {
    const kept = this.#columns.filter(({ fact: { name, type, comment } }) => KEEPS_ANSWERS.test(name) && /json|text|object|map/i.test(`${type} ${comment ?? ''}`));
    return kept.length === 1 ? (kept[0] ?? null) : null;
  }

  /** "note for the driver" is `note`, whoever reads it. */
  #ofNote([head, ...rest]: readonly string[]): Column | null {
    return head === 'note' && rest.length > 0 ? (this.exactly(['note'])[0] ?? null) : null;
  }

  /** "Two radio buttons, reader or editor": the column that holds these values, of roles the one that is called so. */
  #ofValues(values: readonly string[]): Column | null {
    if (values.length < 2) return null;
    const listed = this.#columns.find(({ fact }) => fact.values !== null && values.every((value) => fact.values?.some((each) => singular(each.toLowerCase()) === value)));
    return listed ?? (values.every((value) => ROLE_WORDS.has(value)) ? (this.exactly(['role'])[0] ?? null) : null);
  }
}

/** Whether a column lists what it may hold: by its type, or by its CHECK. */
export function listsItsValues({ values, check }: ColumnFact): boolean {
  return (values !== null && values.length > 1) || (check !== null && /\bin\b\s?\(|= ?any|\|\||^enum\b/i.test(check));
}

/** Words of a column name a field behind what says so: "what the curator typed as caption", 'the "Keep me posted" box'. */
export function saysFilledBy(words: string, name: string): boolean {
  const own = name.toLowerCase().replace(/^(?:your|the|an?|their)\s/, '').split(/\s+/).slice(0, 3).join(' ');
  const at = own.length < 4 ? -1 : words.toLowerCase().indexOf(own);
  return at > 0 && FILLED_BY.test(words.slice(0, at));
}

const NAMING: ReadonlySet<string> = new Set(['name', 'title', 'text', 'body', 'label', 'value', 'content']);

function isKeptBy(words: readonly string[], telling: readonly string[], column: Column, records: boolean): boolean {
  if (column.words.includes('id') && !records && !words.includes('id')) return false;
  if (words.some((word) => CONSENT_WORDS.has(word))) return keepsConsent(words, column);
  const { core } = column;
  // "cohort size" is no `cohort` that holds a name: so many of them is a number.
  const last = words.at(-1) ?? '';
  if (words.length > 1 && HOW_MANY.has(last) && !hasWord(column.words, last) && !NUMBER_TYPE.test(column.fact.type)) return false;
  // "photo caption" is no `photo_key`: where the file lies says nothing of what is told of it.
  if (column.words.some((word) => LOCATOR_WORDS.has(word)) && words.some((word) => TOLD_OF_FILE.has(word) && !hasWord(column.words, word))) return false;
  if (core.length > 0) {
    const named = [...words, ...column.tableWords];
    if (core.every((word) => hasWord(words, word))) return true;
    if (core.every((word) => hasWord(named, word)) && core.some((word) => hasWord(words, word))) return true;
    return telling.length > 0 && telling.every((word) => hasWord(column.words, word));
  }
  // "medication" is `medications.name`.
  if (telling.length > 0 && telling.length === words.length && telling.every((word) => hasWord(column.tableWords, word)) && NAMING.has(column.fact.name.toLowerCase())) return true;
  // "photos" are the rows of `offer_photos`, each with the `key` of its file.
  if (words.length === 1 && FILE_WORD.test(words[0] ?? '') && hasWord(column.tableWords, words[0] ?? '') && column.words.every((word) => LOCATOR_WORDS.has(word))) return true;
  // "amount" is `amount_cents`: the unit tells nothing.
  if (column.words.length === words.length + 1 && UNIT_WORDS.has(column.words.at(-1) ?? '') && words.every((word) => hasWord(column.words, word))) return true;
  // "site name" is `sites.name`: a general word, and the table.
  return column.words.every((word) => hasWord(words, word)) && words.some((word) => hasWord(column.tableWords, word));
}

const FILE_WORD = /^(?:photo|picture|image|file|recording|document|attachment|scan|video|upload|drawing|sketch)s?$/;
const HOW_MANY: ReadonlySet<string> = new Set(['size', 'count', 'quantity', 'total']);
const NUMBER_TYPE = /int|serial|num|dec|real|double|float|money/i;

const FLAG_TYPE = /^(?:bool|tinyint|bit|timestamp|date|jsonb?)/i;

/** "consent to mails" is `mail_ok` or `mails_allowed_at`, not `mail`. */
function keepsConsent(asked: readonly string[], { words, core, fact }: Column): boolean {
  const isFlag = FLAG_TYPE.test(fact.type) || words.some((word) => CONSENT_WORDS.has(word));
  const things = asked.filter((word) => !CONSENT_WORDS.has(word));
  const kept = core.filter((word) => !CONSENT_WORDS.has(word));
  return isFlag && (things.length === 0 ? words.some((word) => CONSENT_WORDS.has(word)) : kept.length > 0 && kept.every((word) => hasWord(things, word)));
}
