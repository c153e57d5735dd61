import type { MappedText } from '../text/mapped-text.js';
import { COLUMN_LEFT_OPEN, COLUMN_OF_CLAIMS, COLUMN_PUT_OFF } from './lexicon/turns.js';
import { joined, standingFor } from './written/words.js';

/*
 * What the header of a column says of all its cells: "Auth (planned)", "RLS, next release", "Rate limit we would like to have". A reader carries
 * it into each cell, and so do we: the cell then opens with a word of ours, whose place is that of the header.
 */

/** A cell, opened with what its header puts off or leaves open of the whole column. */
export function underHeader(header: MappedText, cell: MappedText): MappedText {
  const word = openingOf(header.text);
  if (word === null || !/[\p{L}\p{N}]/u.test(cell.text)) return cell;
  return joined(standingFor(word, header.span()), ': ', cell);
}

function openingOf(header: string): string | null {
  if (!COLUMN_OF_CLAIMS.test(header)) return null;
  return COLUMN_LEFT_OPEN.test(header) ? 'optional' : COLUMN_PUT_OFF.test(header) ? 'planned' : null;
}
