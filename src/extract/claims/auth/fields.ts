import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn, rangeOf } from '../../../text/matches-in.js';
import type { Passage } from '../../passages.js';
import { isWithinBrackets } from '../../../text/brackets.js';
import { stanceAt, turnAt } from '../../stance.js';
import { FIELD_END, INLINE_FIELD } from './words.js';

/** The value of a passage `Label: value`. */
export function valueOf({ unit, text }: Pick<Passage, 'unit' | 'text'>): MappedText {
  const field = unit.fields[0];
  return field ? text.slice(text.indexAt(field.value.offsetAt(0))) : text;
}

/** The values of `auth: …` that stand in a line with other things. */
export function inlineFields(text: MappedText): MappedText[] {
  // `Authorization: Bearer …` in code is a header, and no label: how the sentence stands to it counts.
  const isHeader = ({ index, 0: label }: RegExpExecArray): boolean => text.markAt(index + label.length - 1, 'code') !== undefined;
  // "In an earlier draft: Auth: JWT": how the sentence opens counts, too.
  const isTurned = (match: RegExpExecArray): boolean => {
    const label = rangeOf(match);
    return turnAt(text, { start: label.end, end: text.length }) !== null || (isHeader(match) && stanceAt(text, label).stance !== 'affirmed');
  };
  return matchesIn(text.text, INLINE_FIELD).filter((match) => !isTurned(match)).map((match) => {
    const start = match.index + match[0].length;
    const rest = text.text.slice(start);
    // A bracket that was opened in the value ends in it.
    const end = matchesIn(rest, FIELD_END).find(({ index, 0: sign }) => sign !== ')' || !isWithinBrackets(rest.slice(0, index)));
    return text.slice(start, end ? start + end.index : text.length).trim();
  });
}
