import type { Passage } from '../passages.js';
import type { Range } from '../stance.js';

const THING = String.raw`((?:[a-z-]{3,20}\s){0,2}[a-z-]{3,20})`;
/** "every chat message or meal log triggering", "each order and each refund causes": things that each bring the same about. */
const EACH_THING = new RegExp(String.raw`\b(?:every|each|any)\s${THING},?\s(?:or|and)\s(?:(?:every|each|any)\s)?${THING}\s(?=(?:trigger|caus|start|lead|mean|mak|set|kick|need|cost)[a-z]*\s)`, 'i');

/**
 * A passage once for each of the things of which it says that they bring about what stands behind them, with nothing but that thing; as it stands
 * where it names no two.
 */
export function eachThing(passage: Passage, { start, end }: Range): readonly Passage[] {
  const { text } = passage;
  const said = EACH_THING.exec(text.text.slice(0, start));
  if (!said) return [passage];
  const [whole = '', first = '', second = ''] = said;
  return [whole.indexOf(first), whole.lastIndexOf(second)].map((at, index) => {
    const thing = { start: said.index + at, end: said.index + at + (index === 0 ? first : second).length };
    return { ...passage, text: text.blanked([{ start: 0, end: thing.start }, { start: thing.end, end: start }, { start: end, end: text.length }]) };
  });
}
