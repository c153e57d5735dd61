import type { Unit } from './outline.js';
import { PRODUCTION_COLUMN, TRIAL_COLUMN } from './lexicon/environment-columns.js';

/** Whether a cell tells of a place where nobody works, in a row that tells of production as well: "| Route | staging | production |". */
export function isOfTrial(label: string, row: Unit): boolean {
  return TRIAL_COLUMN.test(label) && row.fields.some((field) => PRODUCTION_COLUMN.test(field.label));
}

/** Whether a cell tells of production, beside others that tell of places where nobody works. */
export function isOfProduction(label: string, row: Unit): boolean {
  return PRODUCTION_COLUMN.test(label) && row.fields.some((field) => TRIAL_COLUMN.test(field.label));
}
