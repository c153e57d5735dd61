import { readYamlValues } from '../../../parse/yaml.js';
import type { YamlEntry, YamlNode } from '../../../parse/yaml/node.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { COMMANDS, LATER_SIGN, OFF_SIGN, POLICY_HEADER, RLS_HEADER, SWITCH_KEY, TABLE_KEY } from '../../lexicon/access.js';
import { DEFAULTS_TITLE } from '../../lexicon/groups.js';
import type { Unit } from '../../outline.js';
import { sentencesOf } from '../../sentences.js';
import type { TableNames } from '../../tables/names.js';
import { type ClaimBook } from './claim-book.js';
import { fresh } from './context.js';
import { type StatementReader } from './statement.js';

/** Reads what a listing in YAML or JSON gives each table by its name. */
export class DataReader {
  readonly #names: TableNames;
  readonly #book: ClaimBook;
  readonly #statements: StatementReader;

  constructor(names: TableNames, book: ClaimBook, statements: StatementReader) {
    this.#names = names;
    this.#book = book;
    this.#statements = statements;
  }

  /**
   * Claims what a text in YAML says; whether it says anything.
   * @param topical the surroundings of the text are about row level security
   */
  read(unit: Unit, text: MappedText, topical: boolean): boolean {
    const roots = readYamlValues(text).data.documents;
    const own = roots.flatMap((root) => entriesBelow(root, this.#names, topical));
    const entries = [...own, ...roots.flatMap((root) => defaultEntries(root, this.#names)).filter(({ key }) => own.every((each) => each.key !== key))];
    for (const { key, on, told, policies } of entries) {
      if (on) this.#book.add(key, 'rls', on.value ? 'affirmed' : 'denied', 'own', on.words.span());
      for (const words of told) this.#answer(key, 'rls', words, unit);
      for (const words of policies) this.#answer(key, 'policy', words, unit);
    }
    return entries.length > 0;
  }

  /** What is answered where row level security or a policy is asked for. */
  #answer(key: string, about: 'rls' | 'policy', words: MappedText, unit: Unit): void {
    const sign = LATER_SIGN.test(words.text) ? 'deferred' : OFF_SIGN.test(words.text) ? 'denied' : null;
    if (sign) this.#book.add(key, about, sign, 'own', words.span());
    else for (const sentence of sentencesOf(words)) this.#statements.read(sentence, { unit, owners: [key], topic: 'line', lead: [key], governing: null, dated: false }, fresh(), about);
  }
}

/** What a listing says of the row level security of one table. */
interface DataEntry {
  readonly key: string;
  /** Whether it is on, and the words that say so; null where the listing does not say it by a switch. */
  readonly on: { readonly value: boolean; readonly words: MappedText } | null;
  /** Whatever else is told of row level security in words. */
  readonly told: readonly MappedText[];
  readonly policies: readonly MappedText[];
}

/**
 * The entries below a node whose keys are the names of tables: `rls: { orders: { enabled: true, policy: "…" } }`,
 * `orders: { rls: false }`, `- table: orders` with its `rls:` beside it.
 * @param topical the surroundings are about row level security
 */
function entriesBelow(node: YamlNode, names: TableNames, topical: boolean): DataEntry[] {
  const own = node.entries.find(({ name, value }) => TABLE_KEY.test(name) && value.kind === 'scalar');
  const key = own ? names.keyOf(own.value.text.text) : null;
  const entry = key === null ? null : entryOf(key, node, topical);
  if (entry) return [entry];
  return [...node.items.flatMap((item) => entriesBelow(item, names, topical)), ...node.entries.flatMap((each) => entriesOf(each, names, topical))];
}

/** What a block of defaults gives each table that the listing names: `defaults: { rls: enabled, policy: "…" }`. */
function defaultEntries(root: YamlNode, names: TableNames): DataEntry[] {
  const block = root.entries.find(({ name, value }) => DEFAULTS_TITLE.test(name) && value.kind === 'mapping');
  return block ? [...new Set(tablesIn(root, names))].flatMap((key) => entryOf(key, block.value, false) ?? []) : [];
}

/** The tables that are named by keys, or by the values of `table:` and `name:`. */
function tablesIn(node: YamlNode, names: TableNames): readonly string[] {
  const named = node.entries.flatMap(({ name, value }) => [...(value.kind === 'mapping' ? [name] : []), ...(value.kind === 'scalar' && (TABLE_KEY.test(name) || name === 'name') ? [value.text.text] : [])]);
  return [...named.flatMap((name) => names.keyOf(name) ?? []), ...[...node.items, ...node.entries.map(({ value }) => value)].flatMap((each) => tablesIn(each, names))];
}

function entriesOf({ name, value }: YamlEntry, names: TableNames, topical: boolean): DataEntry[] {
  const key = names.keyOf(name);
  const entry = key === null ? null : entryOf(key, value, topical);
  return entry ? [entry] : entriesBelow(value, names, topical || RLS_HEADER.test(name));
}

/** What a value says of the row level security of its table; null where it says nothing of it. */
function entryOf(key: string, value: YamlNode, topical: boolean): DataEntry | null {
  if (value.kind !== 'mapping') {
    if (!topical) return null;
    const on = switchOf(value);
    return { key, on, told: on === null ? scalarsOf(value) : [], policies: [] };
  }
  const asks = ({ name }: YamlEntry): boolean => RLS_HEADER.test(name) || (topical && SWITCH_KEY.test(name));
  const switches = value.entries.filter(asks);
  const policies = value.entries.filter((entry) => !asks(entry) && (POLICY_HEADER.test(entry.name) || COMMANDS.test(entry.name)));
  if (switches.length === 0 && !(topical && policies.length > 0)) return null;
  // `rls: { enabled: true, policy: … }` below the name of a table.
  const nested = switches.find((entry) => entry.value.kind === 'mapping');
  if (nested) return entryOf(key, nested.value, true);
  const [on] = switches.flatMap((entry) => switchOf(entry.value) ?? []);
  return { key, on: on ?? null, told: on ? [] : switches.flatMap((entry) => scalarsOf(entry.value)), policies: policies.flatMap((entry) => scalarsOf(entry.value)) };
}

const ON = /^(?:true|on|yes|enabled?|forced|active)$/i;
const OFF = /^(?:false|off|no|disabled?|none|inactive)$/i;

function switchOf({ kind, text }: YamlNode): DataEntry['on'] {
  if (kind !== 'scalar') return null;
  const word = text.text.trim();
  return ON.test(word) || OFF.test(word) ? { value: ON.test(word), words: text } : null;
}

/** The words of a value and of all within it; what is null says nothing. */
function scalarsOf(node: YamlNode): MappedText[] {
  if (node.kind === 'scalar') return node.scalar === null || node.scalar === false || !/\p{L}/u.test(node.text.text) ? [] : [node.text];
  return [...node.items.flatMap(scalarsOf), ...node.entries.flatMap(({ value }) => scalarsOf(value))];
}
