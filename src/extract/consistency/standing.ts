import type { MappedText } from '../../text/mapped-text.js';
import { DENIES, LATER_TITLE, STAYS_TITLE, SUPPOSES, THOUGHT_TITLE } from '../lexicon/consistency.js';
import type { Unit } from '../outline.js';
import { type Range, stanceAt } from '../stance.js';

/** What the titles above a place say of all that stands below them. */
interface Titles {
  readonly stays: boolean;
  readonly thought: boolean;
  readonly later: boolean;
}

const NO_TITLES: Titles = { stays: false, thought: false, later: false };

function titlesAbove({ parent }: Unit): Titles {
  if (parent === null) return NO_TITLES;
  const known = titles.get(parent);
  if (known) return known;
  const above = titlesAbove(parent);
  const title = parent.text.text;
  const isTitle = parent.kind !== 'document' && parent.depth > 1;
  const isHeading = isTitle && parent.kind === 'heading';
  const found = { stays: above.stays || (isHeading && STAYS_TITLE.test(title)), thought: above.thought || (isHeading && THOUGHT_TITLE.test(title)), later: above.later || (isTitle && LATER_TITLE.test(title)) };
  titles.set(parent, found);
  return found;
}

/** By the unit that governs the place. */
const titles = new WeakMap<Unit, Titles>();

/** Whether a place speaks of what stands already and is left as it is. */
export function isStaying(unit: Unit): boolean {
  return titlesAbove(unit).stays;
}

/** Whether a sentence only thinks of something: of another design, of a later one, of what would be. */
export function isThought(unit: Unit, sentence: string): boolean {
  if (SUPPOSES.test(sentence)) return true;
  const { thought, later } = titlesAbove(unit);
  if (thought || later || LATER_TITLE.test(sentence)) return true;
  const lead = unit.text.marks.find((mark) => mark.kind === 'strong' && mark.start < 4);
  return lead !== undefined && THOUGHT_TITLE.test(unit.text.text.slice(lead.start, lead.end));
}

/** "A photo follows with `POST /photos`": directly before a name such words tell by what means, not when. */
const MEANS = /^follows with$/i;
/** So near to a name, a negation is of it. */
const NEAR = 24;

/** Whether a sentence states what it names as a part of this build: not later, not perhaps, not denied. */
export function isStated(text: MappedText, place: Range): boolean {
  const { stance, words } = stanceAt(text, place);
  if (stance === 'deferred' && MEANS.test(text.text.slice(words.start, words.end)) && place.start - words.end < 4) return true;
  if (stance !== 'denied') return stance === 'affirmed';
  return !DENIES.test(text.text.slice(words.start, words.end)) || (words.end <= place.start && place.start - words.end > NEAR);
}
