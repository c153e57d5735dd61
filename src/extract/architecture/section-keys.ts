import { SECTION_KEYS, type SectionKey } from '../../model/lexicon.js';
import { SECTION_NAMES } from '../lexicon/sections.js';
import { headingNames } from './section-names.js';

const KEYS = new Map<string, SectionKey>(SECTION_KEYS.flatMap((key) => SECTION_NAMES[key].plain.map((name): [string, SectionKey] => [name, key])));

/** The sections of an architecture that a title, or a key of YAML, names by one of their usual names. */
export function sectionsNamed(title: string): SectionKey[] {
  return [...new Set(headingNames(title).flatMap((name) => KEYS.get(name) ?? []))];
}
