import { INTERNAL_COLUMN, KIND_OF_FIELD } from '../lexicon/inputs.js';
import { type Column, type ColumnBook } from './columns.js';
import type { Entry } from './entries.js';
import { tellingWords } from './names.js';

/** So many fields of a form must be known to be kept in a table before what is left over in it is looked at. */
const LEAST_KNOWN = 2;
const LEAST_KNOWN_OF_OTHER_NAME = 3;

/**
 * Gives the fields of a form that no column is named after what its table has left over: "date" the one column of that kind, a question
 * in words ("How does it ride?" beside `comfort text`) the one column that nothing else fills, where it is the one field without one and
 * no other is said to go to a column.
 */
export function takeLeftovers(entries: readonly Entry[], book: ColumnBook): void {
  const taken = new Set(entries.flatMap(({ column }) => (column ? [column.fact] : [])));
  for (const group of groupsOf(entries)) {
    const open = group.filter((entry) => !entry.column && !entry.mapped && !entry.unstored && !entry.presentations.some(({ stored }) => stored !== null));
    const table = open.length === 0 ? null : tableOf(group);
    if (!table) continue;
    const left = book.of(table.name).filter(({ fact }) => !taken.has(fact) && isFilledIn(fact));
    for (const entry of open) {
      const kind = kindOf(entry);
      const fitting = kind ? left.filter(({ fact }) => kind.columns.test(`${fact.name} ${fact.type}`)) : open.length === 1 && table.known >= LEAST_KNOWN_OF_OTHER_NAME && !group.some(({ mapped }) => mapped) ? left : [];
      if (fitting.length !== 1 || !fitting[0] || taken.has(fitting[0].fact) || (!kind && isOtherThing(entry, fitting[0]))) continue;
      entry.column = fitting[0];
      entry.names.push(fitting[0].words);
      taken.add(fitting[0].fact);
    }
  }
}

/** "allergies" beside a column `rxnorm`: two nouns that each tell what they are of; a question in words may well be kept under another name. */
function isOtherThing({ name, names }: Entry, { words }: Column): boolean {
  const own = names[0] ?? [];
  return own.length === 1 && tellingWords(own).length === 1 && !name.includes('?') && tellingWords(words).length > 0;
}

/** The fields that stand together in a form: in one unit of one form, or in the rows of one table. */
function groupsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups = new Map<unknown, Map<string, Entry[]>>();
  for (const entry of entries) {
    const [first] = entry.presentations;
    if (!first) continue;
    const holder = first.unit.kind === 'row' ? first.unit.parent : first.unit;
    const forms = groups.get(holder) ?? new Map<string, Entry[]>();
    groups.set(holder, forms);
    forms.set(first.form, [...(forms.get(first.form) ?? []), entry]);
  }
  return [...groups.values()].flatMap((forms) => [...forms.values()]);
}

/** The table in which most of a form's fields are kept. */
function tableOf(group: readonly Entry[]): { readonly name: string; readonly known: number } | null {
  const counts = new Map<string, number>();
  for (const { column } of group) if (column) counts.set(column.table, (counts.get(column.table) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= LEAST_KNOWN && (!second || second[1] < first[1]) ? { name: first[0], known: first[1] } : null;
}

/** People fill a column in freely that is no key, names no other row and is not set by the system. */
function isFilledIn({ name, references, primaryKey, type, values, check }: Column['fact']): boolean {
  return values === null && check === null && references === null && !primaryKey && !/uuid/i.test(type) && !INTERNAL_COLUMN.test(name);
}

/** A name that only tells a kind: "date", "text", "amount". */
function kindOf(entry: Entry): (typeof KIND_OF_FIELD)[number] | null {
  const words = entry.names[0] ?? [];
  return tellingWords(words).length === 0 ? (KIND_OF_FIELD.find(({ word }) => words.includes(word)) ?? null) : null;
}
