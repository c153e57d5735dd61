import { EXISTING_HEADING, NEW_HEADING } from './lexicon/data-words.js';
import type { Unit } from './outline.js';

/**
 * Whether a unit stands under a heading over what is there already, its own or one above that ("## What exists" over "### Tables"), with
 * none between that tells what is new: what it names is referred to, not declared (docs/judgement.md, What is not a subject). The title of
 * the document puts nothing aside.
 */
export function standsAmongExisting(unit: Unit): boolean {
  let nearest = true;
  for (let at = unit.parent; at; at = at.parent) {
    if (at.kind !== 'heading') continue;
    if (!nearest && at.depth < 2) return false;
    if (EXISTING_HEADING.test(at.text.text)) return true;
    if (NEW_HEADING.test(at.text.text)) return false;
    nearest = false;
  }
  return false;
}
