import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { BOXED_FUNCTIONS, NOT_CALLED, SOURCE_FILE, UNSERVED_FUNCTIONS } from '../lexicon/endpoints.js';
import type { DrawnFunction } from './drawn-functions.js';

/*
 * Functions that a drawing lists in a box whose title says that they are some, often with an arrow to what each does:
 *
 *     │  CALLABLE FUNCTIONS (2)                    │
 *     │  Payments:                                 │
 *     │  • openInvoice ─────► Uses STRIPE_API_KEY  │
 */

const UPRIGHT = /[│┃║|]/g;
/** The lower edge of a box. */
const LOWER_EDGE = /[└╰┗╚][─━═┴┬]{2,}[┘╯┛╝]?|\+-{2,}\+/g;
/** Columns by which the sides of a hand-drawn box may be out of line. */
const TOLERANCE = 2;
const BULLET = /^\s*(?:[-*•▸▪●◦‣►▶]|[├└][─-]*)?[\s►▶>]*/;
const LABEL = /^\s*[A-Z][^:•]{1,50}:\s*$/;
/** A name with an arrow or a colon to what it does, with its inputs in brackets, or alone; the second group is what follows. */
const ENTRY = /^([a-z][\w-]{2,40})(?:\(\))?(\s*(?:[─━═-]{1,60}[►▶▷>→]|→|⟶|=>)|\s?[:—–]\s|\s?\(|\s{2}|\s*$)/;

interface Box {
  readonly at: number;
  readonly title: MappedText;
  label: MappedText | null;
  /** The edge above the first entry may only divide the title from it. */
  empty: boolean;
}

/** The functions that stand in boxes of functions. */
export function functionsInBoxes(text: MappedText): DrawnFunction[] {
  if (!/functions|callables?\b|lambdas|rpcs/i.test(text.text)) return [];
  const found: DrawnFunction[] = [];
  let boxes: Box[] = [];
  for (const line of text.lines()) {
    const edges = matchesIn(line.text, LOWER_EDGE).map(rangeOf);
    boxes = boxes.filter((box) => box.empty || !edges.some(({ start, end }) => start < box.at + TOLERANCE && box.at < end));
    for (const { at, cell } of cellsOf(line)) {
      const box = boxes.find((each) => Math.abs(each.at - at) <= TOLERANCE);
      if (BOXED_FUNCTIONS.test(cell.text)) boxes = [...boxes.filter((each) => each !== box), { at, title: cell.trim(), label: null, empty: true }];
      else if (!box || UNSERVED_FUNCTIONS.test(box.title.text)) continue;
      else if (LABEL.test(cell.text)) box.label = cell.trim();
      else {
        const entry = entryOf(cell, box);
        if (!entry) continue;
        box.empty = false;
        found.push(entry);
      }
    }
  }
  return found;
}

function entryOf(cell: MappedText, box: Box): DrawnFunction | null {
  const bullet = BULLET.exec(cell.text)?.[0] ?? '';
  const from = bullet.length;
  const [, name, follows = ''] = ENTRY.exec(cell.text.slice(from)) ?? [];
  if (name === undefined || SOURCE_FILE.test(name) || NOT_CALLED.test(cell.text)) return null;
  // Without an arrow to what it does, "auto-scaling" is a remark.
  if (!/[►▶▷>→⟶(:—–]/.test(follows) && !/_|[a-z][A-Z]/.test(name) && !(name.includes('-') && /[├└]/.test(bullet))) return null;
  return { name, line: cell, start: from, lines: [cell.trim(), ...(box.label ? [box.label] : []), box.title] };
}

/** What stands between the uprights of a line, and in which column each begins. */
function cellsOf(line: MappedText): { readonly at: number; readonly cell: MappedText }[] {
  const strokes = matchesIn(line.text, UPRIGHT).map(({ index }) => index);
  return strokes.flatMap((stroke, index) => {
    const cell = line.slice(stroke + 1, strokes[index + 1] ?? line.length);
    return /\p{L}/u.test(cell.text) ? [{ at: stroke, cell }] : [];
  });
}
