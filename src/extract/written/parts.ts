import type { SectionKey } from '../../model/lexicon.js';
import type { YamlNode } from '../../parse/yaml/node.js';
import { sectionsNamed } from '../architecture/section-keys.js';
import { headingNames } from '../architecture/section-names.js';
import { OTHER_PARTS } from '../lexicon/parts.js';

/** A route with its method, or the columns of a table. */
const SUBJECT = /\b(?:GET|POST|PUT|PATCH|DELETE)\b|["']?(?:columns|fields|rls|paths)["']?[ \t]{0,4}:/;
const LEAST_PARTS = 3;
/** So many of the six sections need no route beside them. */
const MOST_SECTIONS = 4;

/** The parts may stand below a key (`architecture:`), and that below another one (`spec:`). */
const DEEPEST = 2;

/** Whether a value tells an architecture by itself: several of its parts stand as keys at its top, or below one of its keys. */
export function tellsArchitecture(node: YamlNode, depth = 0): boolean {
  const { sections, others } = partsOf(node);
  if (sections >= MOST_SECTIONS || (sections > 0 && sections + others >= LEAST_PARTS && SUBJECT.test(node.text.text))) return true;
  return depth < DEEPEST && node.entries.some(({ value }) => tellsArchitecture(value, depth + 1));
}

/** Whether a title names a part of an architecture. */
export function namesPart(title: string): boolean {
  return sectionsNamed(title).length > 0 || headingNames(title).some((name) => OTHER_PARTS.has(name));
}

/** How many parts of an architecture the keys of a mapping name. */
function partsOf({ entries }: YamlNode): { readonly sections: number; readonly others: number } {
  const sections = new Set<SectionKey>();
  const others = new Set<string>();
  for (const { name, value } of entries) {
    const title = name.replace(/^x-/, '');
    const [key] = sectionsNamed(title);
    if (key) sections.add(key);
    else if (value.kind !== 'scalar') for (const part of headingNames(title)) if (OTHER_PARTS.has(part)) others.add(part);
  }
  return { sections: sections.size, others: others.size };
}
