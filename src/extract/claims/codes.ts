import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { CALLED_LEGEND, CODE_ENTRY } from '../lexicon/access.js';
import type { Unit } from '../outline.js';

/** What the codes of a legend mean: "O = owner only, S = service role"; two of them at least, or one that is called a legend. */
export function readCodes(units: readonly Unit[]): Map<string, MappedText> {
  const codes = new Map<string, MappedText>();
  for (const unit of units) {
    if ((unit.kind !== 'paragraph' && unit.kind !== 'item') || !unit.text.text.includes(' ')) continue;
    const entries = matchesIn(unit.text.text, CODE_ENTRY).filter((match) => unit.text.marks.every((mark) => mark.kind !== 'code' || mark.start > match.index || mark.end < match.index + match[0].length));
    if (entries.length < (CALLED_LEGEND.test(unit.text.text) ? 1 : 2)) continue;
    for (const [index, match] of entries.entries()) {
      const start = match.index + match[0].length;
      const meaning = trimmedEnd(unit.text.text.slice(start, entries[index + 1]?.index ?? unit.text.length));
      if (!codes.has(match[1] as string)) codes.set(match[1] as string, unit.text.slice(start, start + meaning.length));
    }
  }
  return codes;
}

/** Without the blanks and punctuation at its end. */
export function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,.;(·|]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
