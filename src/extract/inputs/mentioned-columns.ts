import type { InputColumn } from '../../model/inputs.js';
import type { ColumnFact } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { COLUMN_OF_TABLE, CONSTRAINT_ON, IT_IS_KEPT, MENTIONED_COLUMN, NO_COLUMN_FILE, NO_TABLE, NULL_HEADER, NULLABILITY, SIGNATURE, SIGNED_COLUMN, TYPE_HEADER, TYPED, VALIDATOR_OF, VALIDATOR_ON } from '../lexicon/input-columns.js';
import { QUESTIONS } from '../lexicon/input-fields.js';
import { headingOf, type Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { stanceAt } from '../stance.js';
import { type Column, ColumnBook, saysFilledBy } from './columns.js';
import { piecesOf } from './enumerated-forms.js';
import type { Presentation } from './presented.js';

/** A column that a text names with its table, where it stands, and what the words behind it say of it. */
export interface MentionedColumn extends InputColumn {
  readonly table: string;
  readonly column: string;
  readonly unit: Unit;
  /** From the column to the next one, or to the end of its text. */
  readonly said: MappedText;
}

/** All columns that prose names with their table: "`invoices.number`, varchar(32), not null", "the `preorders` table, column `deliver_on`". */
export function mentionedColumns(units: readonly Unit[]): MentionedColumn[] {
  return units.filter(({ zone, kind }) => zone === 'plain' && kind !== 'code' && kind !== 'document').flatMap((unit) => (unit.kind === 'row' ? unit.fields.map(({ value }) => value) : [unit.text]).flatMap((text) => columnsIn(text, unit)));
}

function columnsIn(text: MappedText, unit: Unit): MentionedColumn[] {
  const named = [
    ...matchesIn(text.text, MENTIONED_COLUMN).filter((match) => text.markAt(match.index, 'code') || TYPED.test(text.text.slice(match.index + match[0].length, match.index + match[0].length + 24))),
    ...[COLUMN_OF_TABLE, CONSTRAINT_ON, VALIDATOR_ON, VALIDATOR_OF].flatMap((pattern) => matchesIn(text.text, pattern)),
  ].filter(([, table, column]) => table && column && !NO_TABLE.test(table) && !NO_COLUMN_FILE.test(column)).sort((a, b) => a.index - b.index);
  const places = named.map((match): Place => ({ table: match[1] ?? '', column: match[2] ?? '', start: match.index, end: match.index + match[0].length }));
  return [...places.flatMap((place, index) => mentionAt(text, unit, place, places[index + 1]?.start ?? text.length)), ...signedColumns(text, unit)];
}

interface Place {
  readonly table: string;
  readonly column: string;
  readonly start: number;
  readonly end: number;
}

function mentionAt(text: MappedText, unit: Unit, { table, column, start, end }: Place, next: number): MentionedColumn[] {
  const said = text.slice(start, Math.min(next, start + FAR));
  const behind = said.text.slice(end - start);
  const tells = (header: RegExp): boolean => unit.kind === 'row' && unit.fields.some(({ label, value }) => header.test(label) && /\w/.test(value.text));
  const typed = TYPED.test(behind) || tells(TYPE_HEADER);
  // "A CHECK on `x.y` (text) comes later": a column with its type is there.
  if (!typed && isPutOff(text, start, end)) return [];
  return [{ name: `${table}.${column}`, table, column, unit, said, span: text.span(start, end), typed, nullability: NULLABILITY.test(behind) || tells(NULL_HEADER) }];
}

/** The columns of a table that is told as one call: `walks(id uuid, difficulty text not null check (…))`. */
function signedColumns(text: MappedText, unit: Unit): MentionedColumn[] {
  return matchesIn(text.text, SIGNATURE).filter(({ index }) => text.markAt(index, 'code')).flatMap((match) => {
    const open = match.index + match[0].length;
    return piecesOf(text.slice(open, closingOf(text.text, open))).flatMap((said): MentionedColumn[] => {
      const column = SIGNED_COLUMN.exec(said.text)?.[1];
      const table = match[1] ?? '';
      return column === undefined ? [] : [{ name: `${table}.${column}`, table, column, unit, said, span: said.span(), typed: true, nullability: NULLABILITY.test(said.text) }];
    });
  });
}

/** Where the bracket ends that opens before an index. */
function closingOf(raw: string, start: number): number {
  let depth = 1;
  for (let at = start; at < raw.length; at++) {
    if (raw.charAt(at) === '(') depth++;
    else if (raw.charAt(at) === ')' && --depth === 0) return at;
  }
  return raw.length;
}

/** How far behind a column its type may stand. */
const FAR = 160;

function isPutOff(text: MappedText, start: number, end: number): boolean {
  const place = text.span(start, end);
  const sentence = sentencesOf(text).find((each) => each.span().start <= place.start && place.end <= each.span().end);
  if (!sentence) return false;
  const at = sentence.indexAt(place.start);
  return stanceAt(sentence, { start: at, end: at + (end - start) }).stance === 'deferred';
}

/** A book of them, as of tables that are declared: those first whose type and nullability are told. */
export function bookOfMentions(mentions: readonly MentionedColumn[]): { readonly keeping: (words: readonly string[]) => MentionedColumn | null; readonly exactly: (words: readonly string[]) => MentionedColumn | null } {
  const told = [...mentions].sort((a, b) => Number(b.typed && b.nullability) - Number(a.typed && a.nullability));
  const facts = new Map<ColumnFact, MentionedColumn>(told.map((mention) => [factOf(mention), mention]));
  const book = new ColumnBook([...facts].map(([fact, { table }]) => ({ name: table, columns: [fact] })));
  const mentionOf = (column: Column | null | undefined): MentionedColumn | null => (column ? (facts.get(column.fact) ?? null) : null);
  return { keeping: (words) => mentionOf(book.keeping(words)), exactly: (words) => mentionOf(book.exactly(words)[0]) };
}

/** The one column of which its words say that a field fills it: "`objects.label` — text, null, what the curator typed as caption". */
export function describedAs(mentions: readonly MentionedColumn[], name: string): MentionedColumn | null {
  const told = mentions.filter(({ said, typed, unit, span, name: own }) => typed && unit.text.indexAt(span.start) < 3 && saysFilledBy(said.text.slice(own.length), name));
  return told.length === 1 ? (told[0] ?? null) : null;
}

function factOf({ column, span }: MentionedColumn): ColumnFact {
  return { name: column, type: '', nullable: null, primaryKey: false, unique: false, references: null, values: null, check: null, comment: null, span };
}

/** "It lands in `preorders.deliver_on`": of the field that its section told last; "the answers are kept in …": of a group without names. */
export function columnReferredTo({ name, unit }: Presentation, presentations: readonly Presentation[], mentions: readonly MentionedColumn[]): MentionedColumn | null {
  const isGroup = QUESTIONS.test(name.text);
  return mentions.find((mention) => {
    const before = mention.unit.text.text;
    if (isGroup) return OF_ANSWERS.test(before) || OF_ANSWERS.test(mention.column);
    if (mention.unit === unit) return isNextSentence(name, mention, unit);
    if (!IT_IS_KEPT.test(before) || mention.unit.index <= unit.index || headingOf(mention.unit) !== headingOf(unit)) return false;
    return !presentations.some((other) => other.name !== name && other.unit.index >= unit.index && other.unit.index < mention.unit.index);
  }) ?? null;
}

/** "A slider sets the threshold. We keep it as `farms.alert_kw`": said right behind the sentence that has the field. */
function isNextSentence(name: MappedText, mention: MentionedColumn, unit: Unit): boolean {
  const sentences = sentencesOf(unit.text);
  const at = sentences.findIndex((each) => each.span().start <= mention.span.start && mention.span.end <= each.span().end);
  const before = sentences[at - 1];
  return before !== undefined && IT_IS_KEPT.test(sentences[at]?.text ?? '') && before.span().start <= name.span().start && name.span().end <= before.span().end;
}

const OF_ANSWERS = /\banswers?\b|\bresponses?\b/i;
