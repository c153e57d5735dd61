import type { Section } from '../parse/document.js';

/** The title of a document is of this level, and nothing else is. */
const TITLE = 1;
/** A heading of another level that all sections stand under is the title of a document only over so many; over fewer it is one of its parts. */
const LEAST_SECTIONS = 3;
/** The deepest heading of markdown. */
export const DEEPEST_HEADING = 6;

/**
 * The levels of the sections of a document in markdown, whichever its author began with: the title is of the first, the sections below it
 * of the second. Where all sections are of the first level, only one that opens the document and holds no other is its title.
 */
export function levelsOf({ sections }: Section): ReadonlyMap<Section, number> {
  const [first, ...others] = sections;
  const levels = new Map<Section, number>();
  if (!first) return levels;
  const isAlone = others.length === 0;
  const isTitle = first.depth === TITLE ? isAlone || first.sections.length === 0 : isAlone && first.sections.length >= LEAST_SECTIONS;
  const title = isTitle ? first : null;
  const top = Math.min(...(others.length > 0 ? others : [first]).map(({ depth }) => depth));
  const shift = title && isAlone ? TITLE - first.depth : Math.max(0, TITLE + 1 - top);
  const level = (section: Section): void => {
    if (section.depth <= DEEPEST_HEADING) levels.set(section, section === title ? TITLE : Math.min(DEEPEST_HEADING, Math.max(TITLE + 1, section.depth + shift)));
    for (const child of section.sections) level(child);
  };
  for (const section of sections) level(section);
  return levels;
}
