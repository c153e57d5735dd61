import type { ColumnFact } from '../../parse/embedded.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { ANSWERS_WITH, KEEPS_DOCUMENT } from '../lexicon/input-columns.js';
import type { Unit } from '../outline.js';
import type { ColumnHolder } from './columns.js';

/** A key of a document as JSON or JavaScript writes it, with the beginning of its value. */
const KEY = /(?:^|[{,\n])[ \t]{0,40}["']?([A-Za-z_]\w{0,60})["']?[ \t]?:[ \t]?([^\n,]{1,80})/g;

/**
 * Documents of a store that keeps JSON, shown by an example: what its fields are kept in, like the columns of a table. That they are kept
 * must be said over the listing or right below it; what is shown as a request or an answer is not.
 */
export function exampleDocuments(units: readonly Unit[]): ColumnHolder[] {
  return units.filter(({ kind, zone, text }) => kind === 'code' && zone === 'plain' && /^\s*\{/.test(text.text)).flatMap((unit): ColumnHolder[] => {
    // A line that ends in a colon holds the listing: what comes behind both is its neighbour.
    const held = unit.parent?.kind === 'paragraph' || unit.parent?.kind === 'item' ? unit.parent : unit;
    const siblings = held.parent?.children ?? [];
    const at = siblings.indexOf(held);
    const over = held === unit ? siblings[at - 1] : held;
    const title = held.parent?.kind === 'heading' && held.parent.depth > 1 ? held.parent.text.text : '';
    const lead = `${title} ${over?.text.text ?? ''}`;
    const below = siblings[at + 1]?.text.text.slice(0, NEAR) ?? '';
    if (ANSWERS_WITH.test(lead) || !(KEEPS_DOCUMENT.test(lead) || (/^\W*(?:in|into|goes) /i.test(below) && !ANSWERS_WITH.test(below)))) return [];
    const columns = matchesIn(unit.text.text, KEY).map((match): ColumnFact => {
      const [, name = '', value = ''] = match;
      const { start, end } = rangeOf(match);
      return { name, type: typeOf(value), nullable: /\bnull\b/.test(value), primaryKey: name === '_id', unique: false, references: null, values: null, check: null, comment: null, span: unit.text.span(start, end) };
    });
    return columns.length > 1 ? [{ name: 'document', columns }] : [];
  });
}

/** How far below a listing the store is named. */
const NEAR = 60;

function typeOf(value: string): string {
  if (/^\s*[[{]/.test(value)) return 'json';
  if (/^\s*-?\d/.test(value)) return 'number';
  return /^\s*(?:true|false)\b/.test(value) ? 'bool' : 'string';
}
