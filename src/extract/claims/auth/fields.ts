import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn } from '../../../text/matches-in.js';
import type { Passage } from '../../passages.js';
import { FIELD_END, INLINE_FIELD } from './words.js';

/** The value of a passage `Label: value`. */
export function valueOf({ unit, text }: Pick<Passage, 'unit' | 'text'>): MappedText {
  const field = unit.fields[0];
  return field ? text.slice(text.indexAt(field.value.offsetAt(0))) : text;
}

/** The values of `auth: …` that stand in a line with other things. */
export function inlineFields(text: MappedText): MappedText[] {
  return matchesIn(text.text, INLINE_FIELD).map((match) => {
    const start = match.index + match[0].length;
    const rest = text.text.slice(start);
    const end = FIELD_END.exec(rest);
    return text.slice(start, end ? start + end.index : text.length).trim();
  });
}
