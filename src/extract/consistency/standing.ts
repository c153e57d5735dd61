import type { MappedText } from '../../text/mapped-text.js';
import { DENIES, LATER_TITLE, STAYS_TITLE, SUPPOSES, THOUGHT_TITLE } from '../lexicon/consistency.js';
import { ancestors, type Unit } from '../outline.js';
import { type Range, stanceAt } from '../stance.js';

/** Whether a place speaks of what stands already and is left as it is. */
export function isStaying(unit: Unit): boolean {
  return ancestors(unit).some((above) => above.kind === 'heading' && above.depth > 1 && STAYS_TITLE.test(above.text.text));
}

/** Whether a sentence only thinks of something: of another design, of a later one, of what would be. */
export function isThought(unit: Unit, sentence: string): boolean {
  if (SUPPOSES.test(sentence)) return true;
  if (ancestors(unit).some((above) => above.kind === 'heading' && above.depth > 1 && THOUGHT_TITLE.test(above.text.text))) return true;
  if (ancestors(unit).some((above) => above.kind !== 'document' && above.depth > 1 && LATER_TITLE.test(above.text.text)) || LATER_TITLE.test(sentence)) return true;
  const lead = unit.text.marks.find((mark) => mark.kind === 'strong' && mark.start < 4);
  return lead !== undefined && THOUGHT_TITLE.test(unit.text.text.slice(lead.start, lead.end));
}

/** So near to a name, a negation is of it. */
const NEAR = 24;

/** Whether a sentence states what it names as a part of this build: not later, not perhaps, not denied. */
export function isStated(text: MappedText, place: Range): boolean {
  const { stance, words } = stanceAt(text, place);
  if (stance !== 'denied') return stance === 'affirmed';
  return !DENIES.test(text.text.slice(words.start, words.end)) || (words.end <= place.start && place.start - words.end > NEAR);
}
