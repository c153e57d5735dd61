import { FOR_ALL_PARTS, IS_LIMITED, OPENS_WITH_LIMIT, PARTS_TITLE } from '../lexicon/limits.js';
import { headingOf, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import type { Reach } from '../reach.js';
import type { EndpointSubject } from '../targets.js';

/**
 * Whom a statement about limits means that names nobody and stands in what tells of one part of a product: the endpoint that the items
 * beside it name, or that the title of the part means. Empty where the part has none that is known; null where it stands in no such part.
 */
export function ofItsPart({ unit, text }: Passage, reach: Reach): readonly EndpointSubject[] | null {
  const heading = headingOf(unit);
  const title = heading?.text.text ?? '';
  if (!heading || !OPENS_WITH_LIMIT.test(text.text) || FOR_ALL_PARTS.test(title)) return null;
  const beside = unit.kind === 'item' && IS_LIMITED.test(text.text) ? namedBeside(unit, reach) : [];
  if (beside.length === 1) return beside;
  const over = headingOf(heading);
  if (!over || !PARTS_TITLE.test(over.text.text)) return null;
  const meant = reach.finder.meantBy(title);
  return meant.length === 1 ? meant : beside;
}

/** The endpoints that the other items of a list name. */
function namedBeside(item: Unit, reach: Reach): readonly EndpointSubject[] {
  const others = (item.parent?.children ?? []).filter((each) => each.kind === 'item' && each !== item);
  return [...new Set(others.flatMap((unit) => reach.finder.namedIn({ unit, text: unit.text, label: '', kind: 'words' })))];
}
