import { ARROW_TO, JOINED_WITH, NAMES_TABLES, OTHER_THING_AFTER, QUERY_WORDS, ROWS_IN, TAKES_ROWS, MANY_ROWS_NAME } from '../lexicon/consistency.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Passage } from '../passages.js';
import { isTableName, snakeCase, tableKey } from '../tables/names.js';

/** A name in a text. */
export interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Between two names of an enumeration that does the same with both. */
const NEXT = /^[`"'*\s]{0,4}(?:,|\+|&|\/|and|plus|as well as|, (?:and|then|plus)|with|on|against)?[\s`"'*]{0,3}(?:(?:and|its|their|the|all|one|into|to|also)\s){0,3}[`"'*]{0,3}$/i;

/**
 * Names that the company of tables of the schema tells: in a cell or field of the tables that a route reads or writes, as the next one
 * of which rows are taken or removed, at the end of an arrow in a flow whose other arrows end at tables.
 */
export function besideKnown(passage: Passage, places: readonly Place[], keys: ReadonlySet<string>): Place[] {
  const { text, label, unit } = passage;
  const words = text.text;
  const strangers = places.filter((place) => !keys.has(tableKey(place.name)) && MANY_ROWS_NAME.test(snakeCase(place.name)) && !OTHER_THING_AFTER.test(words.slice(place.end, place.end + 40)) && text.markAt(place.start, 'code') !== undefined);
  if (strangers.length === 0) return [];
  if (NAMES_TABLES.test(label) && (unit.kind === 'row' || unit.kind === 'item')) return strangers.filter(({ start }) => !/\b(?:queue|topic|bucket|redis|cache|event|index|view)\b/i.test(words.slice(Math.max(0, start - 20), start)));
  const known = places.filter(({ name }) => keys.has(tableKey(name)));
  return strangers.filter((place) => {
    if (ROWS_IN.test(words.slice(0, place.start)) && place.name.includes('_')) return true;
    const last = known.filter(({ end }) => end <= place.start).at(-1);
    if (last && NEXT.test(words.slice(last.end, place.start)) && (TAKES_ROWS.test(words.slice(Math.max(0, last.start - 80), last.start)) || JOINED_WITH.test(words.slice(Math.max(0, last.start - 20), place.start)))) return true;
    return ARROW_TO.test(words.slice(0, place.start)) && endsAtTables(passage, keys);
  });
}

/** Another arrow of the passage or of its list ends at a table of the schema. */
function endsAtTables({ unit }: Passage, keys: ReadonlySet<string>): boolean {
  const around = [unit, ...(unit.parent?.children ?? []).filter(({ kind }) => kind === unit.kind)];
  return around.some(({ text }) => text.marks.some((mark) => mark.kind === 'code' && keys.has(tableKey(text.text.slice(mark.start, mark.end).trim())) && ARROW_TO.test(text.text.slice(0, mark.start))));
}

/** The tables of the statements on the arrows of a diagram: "insert into order_lines", "SELECT … FROM stays". */
export function queriedOnArrows(text: MappedText): { readonly name: string; readonly span: ReturnType<MappedText['span']> }[] {
  return matchesIn(text.text, QUERY_WORDS).flatMap((match) => {
    const name = match[1] ?? '';
    const at = match.index + match[0].lastIndexOf(name);
    return isTableName(name) && MANY_ROWS_NAME.test(snakeCase(name)) ? [{ name, span: text.span(at, at + name.length) }] : [];
  });
}
