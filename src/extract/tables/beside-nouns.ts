import { rememberedOf } from '../../text/remembered.js';
import type { Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import type { TableDraft } from './draft.js';
import { isTableName, namesMany } from './names.js';
import { columnsBehind } from './told-in-turn.js';

/*
 * Tables that a list goes through by what a row of each is, with the name of the table in brackets behind it:
 *
 *     - A **boat** (`boats`) has a name and an `owner_id`.
 *     - A **night** (`nights`) has a `boat_id` and a berth.
 */

/** What a row is, before the bracket with the name: "A rental boat (". */
const NOUN_BEFORE = /^\W{0,4}(?:(?:an?|each|every|one|the)\s)?(?:[\p{L}'’-]{2,24}\s){0,2}[\p{L}'’-]{2,24}\W{0,3}\s\(\W?$/iu;
/** Behind the bracket: what it has. */
const HAS_BEHIND = /^\W?\)\W{0,3}\s(?:has|have|holds?|keeps?|carr(?:y|ies)|stores?|contains?|consists of|records?)\s/i;
/** So many entries of the kind make a list of tables. */
const SEVERAL = 2;

/** A single thing that it has may be anything. */
const LEAST_COLUMNS = 2;

/** The table that an entry tells behind the word for its rows, where its neighbours do so too. */
export function tableBesideNoun(unit: Unit): TableDraft[] {
  const told = toldBeside(unit);
  const siblings = unit.parent?.children ?? [];
  return told && siblings.filter((each) => toldBeside(each) !== null).length >= SEVERAL ? [told] : [];
}

const toldBeside = rememberedOf((unit: Unit): TableDraft | null => {
  if ((unit.kind !== 'item' && unit.kind !== 'paragraph') || unit.zone !== 'plain') return null;
  const [sentence] = sentencesOf(unit.text);
  const mark = sentence?.marks.find(({ kind }) => kind === 'code');
  if (!sentence || !mark) return null;
  const name = sentence.text.slice(mark.start, mark.end);
  const behind = HAS_BEHIND.exec(sentence.text.slice(mark.end));
  if (!behind || !/^[a-z][a-z0-9_]{2,40}$/.test(name) || !namesMany(name) || !isTableName(name) || !NOUN_BEFORE.test(sentence.text.slice(0, mark.start))) return null;
  const columns = columnsBehind(sentence.slice(mark.end + sentence.text.slice(mark.end).indexOf(')') + 1));
  if (columns.length < LEAST_COLUMNS) return null;
  return { name, aliases: [], columns, source: 'list', partial: false, nameSpan: sentence.span(mark.start, mark.end), unit, tier: 'declared', words: [sentence] };
});
