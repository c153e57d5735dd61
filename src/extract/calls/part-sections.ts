import { FOR_ALL_PARTS, IS_LIMITED, NAMES_A_MODEL, OPENS_WITH_LIMIT, PARTS_TITLE } from '../lexicon/limits.js';
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
  const ofTopic = OPENS_WITH_LIMIT.test(text.text) ? ofItsTopic(unit, reach) : [];
  if (ofTopic.length > 0) return ofTopic;
  if (!heading || !OPENS_WITH_LIMIT.test(text.text) || FOR_ALL_PARTS.test(title)) return null;
  const beside = unit.kind === 'item' && IS_LIMITED.test(text.text) ? namedBeside(unit, reach) : [];
  if (beside.length === 1) return beside;
  const over = headingOf(heading);
  if (!over || !PARTS_TITLE.test(over.text.text)) return null;
  const meant = reach.finder.meantBy(title);
  return meant.length === 1 ? meant : beside;
}

/** "Quotas: 3 a month" below "AI generation", an item of few words that names what the items below it are about. */
function ofItsTopic({ kind, parent }: Unit, reach: Reach): readonly EndpointSubject[] {
  const topic = kind === 'item' && parent?.kind === 'item' ? parent.text.text : '';
  if (!TOPIC.test(topic) || FOR_ALL_PARTS.test(topic)) return [];
  return NAMES_A_MODEL.test(topic) ? reach.finder.subjects.filter(({ facts }) => facts.ai) : reach.finder.meantBy(topic);
}

const TOPIC = /^\W{0,4}[A-Za-z][\w&/-]{1,24}(?:\s[\w&/-]{1,24}){0,3}\W{0,4}$/;

/** The endpoints that the other items of a list name. */
function namedBeside(item: Unit, reach: Reach): readonly EndpointSubject[] {
  const others = (item.parent?.children ?? []).filter((each) => each.kind === 'item' && each !== item);
  return [...new Set(others.flatMap((unit) => reach.finder.namedIn({ unit, text: unit.text, label: '', kind: 'words' })))];
}
