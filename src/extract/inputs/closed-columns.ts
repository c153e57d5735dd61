import { escaped } from '../../text/escaped.js';
import type { MappedText } from '../../text/mapped-text.js';
import { CHECKS_SET, CLOSED_CONTROL, NARROWING, RECORD_PICKER } from '../lexicon/inputs.js';
import { BLANK_COLUMN, CLOSED_MENTION, NAMES_ANOTHER, NO_CHOICE_CONTROL, ONLY_SHOWN, SET_BY_SYSTEM } from '../lexicon/input-scenes.js';
import type { Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import type { ColumnBook } from './columns.js';
import { piecesOf } from './enumerated-forms.js';
import type { MentionedColumn } from './mentioned-columns.js';
import { areSameNames, hasWord, inputWords, nameWords } from './names.js';
import { namesControl, withoutQueries } from './plain.js';
import type { Presentation } from './presented.js';

/** A column that holds one of a closed set, as names have it. */
interface ClosedColumn {
  readonly words: readonly string[];
  readonly name: string;
}

/**
 * Fields of which a column with a closed set tells that they are some, where any sentence says with which control they are given: "three
 * big buttons set the time control" beside `challenges.time_control`, limited to three values. No form needs to be named for them.
 */
export function closedColumnFields(units: readonly Unit[], found: readonly Presentation[], book: ColumnBook, mentions: readonly MentionedColumn[]): Presentation[] {
  const said = units.filter(({ kind, zone }) => zone === 'plain' && (kind === 'paragraph' || kind === 'item')).flatMap((unit) => sentencesOf(unit.text).filter(saysControl).map((sentence) => ({ unit, sentence })));
  const columns = closedColumns(book, mentions, said).filter(({ words }) => !found.some((each) => isOf(each, words)));
  if (columns.length === 0) return [];
  return columns.flatMap((column) => {
    const spelt = spellingsOf(column);
    const hit = said.map(({ unit, sentence }) => ({ unit, sentence, name: nameIn(sentence, spelt) })).find(({ name }) => name !== null);
    if (!hit?.name) return besideNamed(column, spelt, columns, said, units);
    return [{ name: hit.name, unit: hit.unit, from: 'control', stored: null, beside: [], picksRecord: false, count: 0, said: [partWith(hit.sentence, hit.name)], form: '' }];
  });
}

/**
 * "Only one value is typed by users: ticket type. Radio group on the checkout page": the control stands in a sentence without a name, beside
 * the one that names the column, in the same paragraph or as an entry of the same list; steps of a flow tell of many things.
 */
function besideNamed(column: ClosedColumn, spelt: RegExp, columns: readonly ClosedColumn[], said: readonly Said[], units: readonly Unit[]): Presentation[] {
  const others = columns.filter((each) => each !== column).map(spellingsOf);
  for (const { unit, sentence } of said) {
    if (spelt.test(sentence.text) || others.some((other) => other.test(sentence.text)) || NAMES_ANOTHER.test(sentence.text)) continue;
    const group = unit.kind === 'item' && unit.parent && unit.number === null ? units.filter((each) => each.parent === unit.parent && each.kind === 'item') : [unit];
    if (others.some((other) => group.some(({ text }) => other.test(text.text)))) continue;
    const name = group.flatMap(({ text }) => nameIn(text, spelt) ?? [])[0];
    if (name) return [{ name, unit, from: 'control', stored: null, beside: [], picksRecord: false, count: 0, said: [sentence], form: '' }];
  }
  return [];
}

/** A sentence in which somebody gives a value with a control. */
interface Said {
  readonly unit: Unit;
  readonly sentence: MappedText;
}

/** "a dropdown with these four statuses": a column that the system could set is chosen, where a control offers its values. */
function isChosen(name: string, said: readonly Said[]): boolean {
  const last = nameWords(name).at(-1) ?? name;
  return said.some(({ sentence }) => new RegExp(`\\b(?:these|the|its|all) (?:(?:two|three|four|five|six|seven|eight|\\d) )${escaped(last)}e?s\\b`, 'i').test(sentence.text) && CLOSED_CONTROL.test(withoutQueries(sentence)));
}

function closedColumns(book: ColumnBook, mentions: readonly MentionedColumn[], said: readonly Said[]): ClosedColumn[] {
  const declared = book.closed().map(({ words, fact }) => ({ words, name: fact.name }));
  const mentioned = mentions.filter(({ said, unit }) => CLOSED_MENTION.test(said.text) || CHECKS_SET.test(unit.text.text) || (saysEnum(unit) && mentions.filter((each) => each.unit === unit).length === 1)).map(({ column }) => ({ words: nameWords(column), name: column }));
  const all = [...declared, ...mentioned].filter(({ name }) => !BLANK_COLUMN.test(name) && (!SET_BY_SYSTEM.test(name) || isChosen(name, said)));
  return all.filter(({ words }, index) => all.findIndex((other) => areSameNames(other.words, words)) === index);
}

/** "The database has the same four as a Postgres enum, used by `reservations.bike_type`": told before the column. */
function saysEnum({ text }: Unit): boolean {
  return text.length < LONGEST_TELLING && /\benum\b/i.test(text.text);
}

const LONGEST_TELLING = 400;

/** A presentation that may be of a column: it has one of its words. */
function isOf({ name, stored }: Presentation, words: readonly string[]): boolean {
  const own = [...inputWords(name.text.replace(/^\w+\.(?=\w+$)/, '')), ...nameWords((stored?.text ?? '').slice(0, LONGEST_COLUMN))];
  return words.some((word) => hasWord(own, word));
}

const LONGEST_COLUMN = 60;

/** The piece of a sentence that names a field beside its control, else all of it: "edits the address (textarea) and picks the payout from a drop-down". */
function partWith(sentence: MappedText, name: MappedText): MappedText {
  const { start, end } = name.span();
  const piece = piecesOf(sentence).find((each) => each.span().start <= start && end <= each.span().end);
  return piece && CLOSED_CONTROL.test(withoutQueries(piece)) ? piece : sentence;
}

/** People give a value with the control that a sentence tells; it shows or narrows nothing. */
function saysControl(sentence: MappedText): boolean {
  const plain = withoutQueries(sentence);
  if (NARROWING.test(plain) || NO_CHOICE_CONTROL.test(plain) || ONLY_SHOWN.test(plain) || RECORD_PICKER.test(plain)) return false;
  return namesControl(sentence);
}

/** The words of a column, no matter how they are joined: "time control", `time_control`. */
function spellingsOf({ name }: ClosedColumn): RegExp {
  const parts = name.replace(/([a-z])(?=[A-Z])/g, '$1_').split('_').filter((part) => part !== '');
  return new RegExp(`(?<![\\w/.{-])${parts.map(escaped).join('[\\s_-]?')}(?=(?:e?s)?(?![\\w/(=-]))`, 'i');
}

/** A column as a sentence has it. */
function nameIn(sentence: MappedText, spelt: RegExp): MappedText | null {
  const match = spelt.exec(sentence.text);
  return match ? sentence.slice(match.index, match.index + match[0].length) : null;
}
