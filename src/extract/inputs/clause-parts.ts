import type { Evidence } from '../../model/claim.js';
import type { MappedText } from '../../text/mapped-text.js';
import { CHECK_WORD, CLOSED_CONTROL, CONTROL_LEAD, OPEN_CONTROL, PREDICATES } from '../lexicon/inputs.js';
import type { Entry } from './entries.js';
import { piecesOf } from './enumerated-forms.js';
import type { FieldNames } from './mentions.js';
import { withoutQueries } from './plain.js';

/*
 * Which part of a clause speaks of which of its fields: "size (text), kind (three pictures), year".
 */

/** The words of a text that an expression found, as evidence. */
export function evidence(text: MappedText, match: RegExpExecArray | null): Evidence | null {
  return match ? { span: text.span(match.index, match.index + match[0].length), stance: 'affirmed' } : null;
}

const VALUE = /^["“]?[\w-]{1,20}["”]?$/;
const FAR = 40;

/** A control with two values at least behind it, set as code: "two buttons, `in` and `out`". */
export function controlWithValues(text: MappedText): Evidence | null {
  const match = CLOSED_CONTROL.exec(withoutQueries(text));
  // `cards` is a table.
  if (!match || text.markAt(match.index, 'code') !== undefined) return null;
  const end = match.index + match[0].length;
  const values = text.marks.filter(({ kind, start, end: last }) => kind === 'code' && start >= end && start < end + FAR && VALUE.test(text.text.slice(start, last).trim()));
  return values.length > 1 ? evidence(text, match) : null;
}

/** Before a control that is named beside other fields. */
const CONTROL_APART = /\b(?:and|plus)\s(?:an?|one|two|three|four|five|six|\d)\s(?:\w+\s){0,2}$/i;

/** Behind a control: the name of a field of its own, in quotes: "the drop-down “Where did you hear of us?”". */
const NAMED_BY_QUOTE = /^s?\s(?:for\s)?["“][^"“”]{3,80}["”]/;
/** The words of a name, before the bracket in which its control stands: "floor (number), lift (tick box) and day (date)". */
const OPENS_BRACKET = /(?<=^|,\s|\band\s|\bplus\s)((?!and\b|plus\b)[\w`'’-]{2,20}(?:\s(?!and\b|plus\b)[\w`'’-]{1,16}){0,3})\s\([^(),;]{0,24}$/;

/** Which of several fields of a clause its control is for: all, or in a bare list the one that it stands beside. */
export function controlled(text: MappedText, fields: readonly Entry[], names: FieldNames<Entry>): readonly Entry[] {
  const match = CLOSED_CONTROL.exec(withoutQueries(text)) ?? OPEN_CONTROL.exec(text.text);
  if (!match) return fields;
  // "an address and two radio buttons, reader or editor": of a control that is a field itself, what it holds stands behind it.
  const behind = CONTROL_APART.test(text.text.slice(0, match.index)) ? names.in(text.slice(match.index)).filter((entry) => fields.includes(entry)) : [];
  if (behind.length > 0) return behind;
  if (NAMED_BY_QUOTE.test(text.text.slice(match.index + match[0].length))) return [];
  const bracketed = OPENS_BRACKET.exec(text.text.slice(0, match.index));
  if (bracketed) {
    const name = text.slice(bracketed.index, bracketed.index + (bracketed[1] ?? '').length);
    return names.in(name).filter((entry) => fields.includes(entry));
  }
  const part = withoutLead(partAround(text, match.index), text);
  if (PREDICATES.test(part.text)) return fields;
  const own = names.in(part).filter((entry) => fields.includes(entry));
  return own.length > 0 ? own : fields;
}

/** "size (text), kind (three pictures), year": the pieces of a list in which fields stand with their controls in brackets. */
export function ownPieces(text: MappedText): readonly MappedText[] {
  if (!text.text.includes('(') || !text.text.includes(', ')) return [];
  const lead = /^[^:(),;]{1,40}:\s/.exec(text.text)?.[0].length ?? 0;
  const pieces = piecesOf(text.slice(lead));
  const isControlled = ({ text: words }: MappedText): boolean => words.endsWith(')') && CONTROL_LEAD.test(words.slice(words.indexOf('(') + 1));
  return pieces.length > 1 && pieces.some(isControlled) && !PREDICATES.test(pieces.map(({ text: words }) => words.replace(/\([^()]*\)/g, '')).join(' ')) ? pieces : [];
}

/** "Guest: stars (five tappable), words": who fills in a list is no part of it. */
function withoutLead(part: MappedText, whole: MappedText): MappedText {
  const lead = /^[^:(),;]{1,40}:\s/.exec(whole.text)?.[0].length ?? 0;
  return lead > 0 && part.text.startsWith(whole.text.slice(0, lead)) && part.text.includes('(', lead) ? part.slice(lead) : part;
}

/** "a size, chosen from a select": it goes on about what stands before the comma. */
const PARTICIPLE = /^, (?:chosen|picked|selected|taken|set|given|entered)\s/i;

/** What stands between the commas around an index. */
function partAround(text: MappedText, index: number): MappedText {
  const near = text.text.lastIndexOf(', ', index);
  const start = near > 0 && PARTICIPLE.test(text.text.slice(near)) ? text.text.lastIndexOf(', ', near - 1) : near;
  const end = text.text.indexOf(', ', index);
  return text.slice(start < 0 ? 0 : start + 2, end < 0 ? text.length : end).trim();
}

/** "`size` text not null CHECK in (…), `note` text": of a list of columns with their types, those that have a CHECK. */
export function checkedColumns(text: MappedText): readonly MappedText[] {
  if (!CHECK_WORD.test(text.text) || !text.text.includes(', ')) return [];
  const checked = piecesOf(text).filter((piece) => CHECK_WORD.test(piece.text));
  return checked.every((piece) => TYPED_BEFORE_CHECK.test(piece.text)) ? checked : [];
}

const TYPED_BEFORE_CHECK = /^\W{0,4}(?:\w+\W{1,4}\(\W{0,3})?\w+[`"']?:?\s[`"']?(?:text|varchar|char|citext|string|(?:small|big|tiny)?int\d?|integer|smallserial|numeric|decimal|real|float|double|number|enum)\b/i;
