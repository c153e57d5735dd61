import type { MappedText } from '../../text/mapped-text.js';

const NAME_OR_ELEMENT = /^(?:[\w.[\]-]+|<\w[^<>]*>)$/;

/** The words of a text, letter for letter, with queries and other code blanked out; names and `<select>` stay. */
export function withoutQueries(text: MappedText): string {
  let raw = text.text;
  for (const mark of text.marks) {
    if (mark.kind === 'code' && !NAME_OR_ELEMENT.test(raw.slice(mark.start, mark.end))) raw = raw.slice(0, mark.start) + ' '.repeat(mark.end - mark.start) + raw.slice(mark.end);
  }
  return raw;
}
