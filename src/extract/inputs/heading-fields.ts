import { escaped } from '../../text/escaped.js';
import type { MappedText } from '../../text/mapped-text.js';
import { CHECK_WORD, NARROWING, RECORD_PICKER } from '../lexicon/inputs.js';
import { BLANK_COLUMN, HEADING_LEAD, HEADING_TAIL, NO_CHOICE_CONTROL, NO_FIELD_HEADING } from '../lexicon/input-scenes.js';
import { SCREEN_TITLE } from '../lexicon/input-fields.js';
import { subtree, type Unit } from '../outline.js';
import type { Column, ColumnBook } from './columns.js';
import type { MentionedColumn } from './mentioned-columns.js';
import { hasWord, nameWords } from './names.js';
import { namesControl, withoutQueries } from './plain.js';
import type { Presentation } from './presented.js';

/** A section longer than this tells of more than one field. */
export const MOST_UNITS = 14;
const LONGEST_TITLE = 60;

/**
 * Fields that the heading over their control names, or the one column that stands beside it: "## Category", "Picker with food, rent and
 * travel; `expenses.category` text not null CHECK …". Without such a column a section presents nothing: what is picked may be a record.
 */
export function headingFields(units: readonly Unit[], found: readonly Presentation[], book: ColumnBook, mentions: readonly MentionedColumn[]): Presentation[] {
  return units.filter((unit) => isTitled(unit)).flatMap((holder) => {
    const below = sectionOf(holder);
    if (below.length === 0 || below.length > MOST_UNITS) return [];
    const control = below.find((unit) => tellsControl(unit));
    if (!control) return [];
    const presented = found.filter(({ unit }) => below.includes(unit));
    const own = mentions.filter(({ unit }) => unit === holder || below.includes(unit));
    const kept = columnOf(holder, below, control, own, book);
    // "## Appointment dialog" over a field and its column names no other one.
    if (!kept || (presented.length > 0 && SCREEN_TITLE.test(holder.text.text)) || presented.some((each) => isPresented(each, kept.words, holder))) return [];
    const name = nameOf(holder, kept);
    return name ? [{ name, unit: control, from: 'form', stored: kept.mention?.said ?? null, beside: kept.mention ? [kept.mention.said] : [], picksRecord: false, count: 0, said: [], form: '', holder }] : [];
  });
}

/** The section of a heading, or the lines under a line, without those of headings below it. */
export function sectionOf(holder: Unit): Unit[] {
  return holder.children.filter(({ kind }) => kind !== 'heading').flatMap(subtree);
}

function isTitled({ kind, zone, depth, text, children, parent }: Unit): boolean {
  if (zone !== 'plain' || text.length > LONGEST_TITLE || NARROWING.test(text.text)) return false;
  if (kind === 'heading') return depth > 1 && !NO_FIELD_HEADING.test(text.text);
  return kind === 'item' && children.length > 1 && parent !== null && children.every((child) => child.kind === 'item');
}

function tellsControl({ kind, text }: Unit): boolean {
  if (kind !== 'paragraph' && kind !== 'item') return false;
  return namesControl(text) && !RECORD_PICKER.test(withoutQueries(text)) && !NO_CHOICE_CONTROL.test(text.text);
}

interface Kept {
  readonly words: readonly string[];
  readonly name: MappedText | null;
  readonly mention: MentionedColumn | null;
  readonly column: Column | null;
}

/** The column that a section is about: the one that it names, the one that its heading names, or the one with values in its listing. */
function columnOf(holder: Unit, below: readonly Unit[], control: Unit, mentions: readonly MentionedColumn[], book: ColumnBook): Kept | null {
  const title = titleWords(holder);
  const names = [...new Set(mentions.map(({ name }) => name.toLowerCase()))];
  const like = mentions.filter(({ column }) => nameWords(column).some((word) => hasWord(title, word)));
  const lone = names.length === 1 ? mentions.find(({ typed, said }) => typed || CHECK_WORD.test(said.text)) : undefined;
  const mention = like[0] ?? lone;
  if (mention) return { words: nameWords(mention.column), name: columnName(mention), mention, column: null };
  const listed = below.filter(({ kind }) => kind === 'code').flatMap(({ span }) => book.within(span)).filter(({ fact }) => fact.values !== null || fact.check !== null);
  const inListing = listed.filter(({ words }) => words.some((word) => hasWord(title, word)));
  const called = listed.map((column) => ({ column, name: phraseOf(column, control) })).filter(({ name }) => name !== null);
  if (inListing.length === 0 && called.length === 1 && called[0]) return { words: called[0].column.words, name: called[0].name, mention: null, column: called[0].column };
  const byTitle = inListing[0] ?? (title.length > 0 ? (book.exactly(title)[0] ?? null) : null);
  return byTitle ? { words: byTitle.words, name: phraseOf(byTitle, control), mention: null, column: byTitle } : null;
}

/** The words of a column as the text of its control has them: "five tappable stars". */
function phraseOf({ words }: Column, { text }: Unit): MappedText | null {
  const at = text.text.search(new RegExp(`\\b${words.map(escaped).join('[\\s_-]')}s?\\b`, 'i'));
  if (at < 0 || words.length === 0) return null;
  const last = /^(?:\w+[\s-]){0,4}?\w+/.exec(text.text.slice(at + words.slice(0, -1).join(' ').length))?.[0] ?? '';
  return text.slice(at, at + words.slice(0, -1).join(' ').length + last.length);
}

function columnName({ said, table }: MentionedColumn): MappedText {
  const end = /^\w+\.\w+/.exec(said.text)?.[0].length ?? 0;
  return end > 0 ? said.slice(table.length + 1, end) : said.slice(0, 0);
}

function titleWords(holder: Unit): string[] {
  return nameWords(titleName(holder).text);
}

/** "Field: pay frequency" → pay frequency; "Reason for leaving" → Reason */
function titleName({ text }: Unit): MappedText {
  const lead = HEADING_LEAD.exec(text.text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const tail = HEADING_TAIL.exec(rest.text)?.index ?? rest.length;
  return rest.slice(0, tail).trim();
}

/** What the field is called: as its column, where that tells anything, else as the heading says. */
function nameOf(holder: Unit, { words, name, column }: Kept): MappedText | null {
  const title = titleName(holder);
  if (name && name.length > 0 && !BLANK_COLUMN.test(name.text)) return name;
  if (column && !words.every((word) => hasWord(titleWords(holder), word))) return holder.text.length > 0 && title.length > 0 ? title : null;
  return title.length > 0 ? title : null;
}

function isPresented({ name }: Presentation, words: readonly string[], holder: Unit): boolean {
  const own = nameWords(name.text);
  return own.some((word) => hasWord(words, word) || hasWord(titleWords(holder), word));
}
