import { MappedText } from '../../../text/mapped-text.js';
import type { Addressees } from '../../calls/addressees.js';
import { COST_COLUMN, PLAN_COLUMN, UNBOUND_CELL } from '../../lexicon/limits.js';
import type { Passage } from '../../passages.js';
import type { LimitClaims } from './limit-claims.js';
import { limitCuesIn } from './limit-cues.js';
import { sellsPlans } from './plan-entries.js';

/**
 * Reads what a table of plans grants in the column of a thing: "Plan | Letters" over "Free | 10 per month" limits whatever sends letters,
 * not the routes at which plans are bought.
 */
export class PlanColumns {
  readonly #claims: LimitClaims;
  readonly #addressees: Addressees;

  constructor(claims: LimitClaims, addressees: Addressees) {
    this.#claims = claims;
    this.#addressees = addressees;
  }

  /**
   * Whether nothing more is to be read in a cell.
   * @param cell with its window, which may stand in the head of the column
   */
  read(cell: Passage): boolean {
    const { unit, label } = cell;
    const [plan] = unit.fields;
    if (!plan || plan.label === label || !PLAN_COLUMN.test(plan.label) || COST_COLUMN.test(label)) return false;
    if (UNBOUND_CELL.test(cell.text.text)) return boundsSome(cell);
    const cue = limitCuesIn(cell.text, true).find(({ kind }) => kind === 'figure');
    const head = unit.fields.find((field) => field.label === label);
    if (!cue || !head) return false;
    const title = MappedText.verbatim(label, head.labelSpan.start);
    const cut = title.length + SEPARATOR.length;
    const whole = { ...cell, label: '', text: MappedText.join([title, cell.text], SEPARATOR) };
    const [addressed] = this.#addressees.of(whole, [{ start: cue.range.start + cut, end: cue.range.end + cut }]);
    const endpoints = addressed?.endpoints ?? [];
    if (!sellsPlans(endpoints)) for (const subject of endpoints) this.#claims.add(subject, 'affirmed', 'named', cell, cue.range);
    return endpoints.length > 0;
  }
}

const SEPARATOR = ': ';

/** Whether another plan of the table is bound in the column in which this one is not. */
function boundsSome({ unit, label }: Passage): boolean {
  return unit.parent?.children.some(({ kind, fields }) => kind === 'row' && fields.some((field) => field.label === label && /\d/.test(field.value.text))) === true;
}
