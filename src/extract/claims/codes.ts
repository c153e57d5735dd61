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

/** A cell as a legend names it: without what sets it apart. */
export function bareCode(cell: MappedText): string {
  return cell.text.replace(/[`*]/g, '').trim();
}

/** The codes of cells that a sentence explains one after the other, and the units that do: "Reading the last column. O: RLS on, own rows. N: no RLS." */
export interface CellCodes {
  readonly meanings: ReadonlyMap<string, MappedText>;
  readonly legends: ReadonlySet<Unit>;
}

/** Reads the legends of codes that stand alone in cells, two of them at least. */
export function readCellCodes(units: readonly Unit[]): CellCodes {
  const cells = new Set(units.flatMap(({ kind, fields }) => (kind === 'row' ? fields.map(({ value }) => bareCode(value)).filter((cell) => CELL_CODE.test(cell)) : [])));
  const meanings = new Map<string, MappedText>();
  const legends = new Set<Unit>();
  if (cells.size < LEAST_CODES) return { meanings, legends };
  for (const unit of units) {
    if (unit.kind !== 'paragraph' && unit.kind !== 'item') continue;
    const entries = matchesIn(unit.text.text, CELL_CODE_WITHIN).filter((match) => cells.has(match[1] as string));
    if (new Set(entries.map((match) => match[1])).size < LEAST_CODES) continue;
    legends.add(unit);
    for (const [index, match] of entries.entries()) {
      const start = match.index + match[0].length;
      const meaning = trimmedEnd(unit.text.text.slice(start, entries[index + 1]?.index ?? unit.text.length));
      if (!meanings.has(match[1] as string)) meanings.set(match[1] as string, unit.text.slice(start, start + meaning.length));
    }
  }
  return { meanings, legends };
}

const LEAST_CODES = 2;
const CELL_CODE = /^(?:[A-Z]{1,3}\d{0,2}|[a-z]\d?|\d|[–—-])$/;
const CELL_CODE_WITHIN = /(?<=(?:^|[.;,:(·|\n]\s{0,2})[`*]{0,3})([A-Z]{1,3}\d{0,2}|[a-z]\d?|\d|[–—-])[`*]{0,3}(?::|\s?=|\s[–—]|\smeans|\sstands for|\sis for)[`*]{0,3}\s(?!=)/g;

/** Without the blanks and punctuation at its end. */
export function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,.;(·|]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
