import { escaped } from '../../text/escaped.js';
import { CELL_LEGEND_TITLE, DASH_EXPLAINED, EMPTY_CELL_EXPLAINED, KEPT_LATER, NOT_KEPT, NOTHING_KEPT } from '../lexicon/inputs.js';
import { ancestors, headingOf, type Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import type { Presentation } from './presented.js';

/** What fills a cell that a legend explains: a dash, a sign, "n/a", or nothing. */
const LONGEST_SIGN = 4;
const DASHES = /^[-–—]{1,3}$/;

/** Where a document says that a sign in the place of a column stands for what is not kept: "A dash: only shown on the next screen, not stored." */
export class CellLegend {
  readonly #units: readonly Unit[];

  constructor(units: readonly Unit[]) {
    this.#units = units.filter(({ kind, zone, text }) => (kind === 'paragraph' || kind === 'item') && zone === 'plain' && saysNotKept(text.text));
  }

  /** Whether the sign in the place of a field's column says that the field is not kept. */
  tellsNotKept({ stored, unit, from }: Presentation): boolean {
    if (this.#units.length === 0 || stored === null || from !== 'list of inputs') return false;
    const sign = stored.text.trim();
    if (sign.length > LONGEST_SIGN) return false;
    const head = DASHES.test(sign) ? DASH_EXPLAINED : sign === '' ? EMPTY_CELL_EXPLAINED : new RegExp(`(?:^|[\\s("“\`])${escaped(sign)}["”\`]?\\s?(?::|=|means?\\b|stands? for\\b)`, 'i');
    return this.#units.some((legend) => reaches(legend, unit) && sentencesOf(legend.text).some(({ text }) => {
      const explained = head.exec(text);
      return explained !== null && saysNotKept(text.slice(explained.index + explained[0].length));
    }));
  }
}

function saysNotKept(words: string): boolean {
  return (NOT_KEPT.test(words) || NOTHING_KEPT.test(words)) && !KEPT_LATER.test(words);
}

/** A legend stands in the section of the list, above it, or under a title of its own. */
function reaches(legend: Unit, row: Unit): boolean {
  const title = headingOf(legend);
  return title === null || ancestors(row).includes(title) || CELL_LEGEND_TITLE.test(title.text.text);
}
