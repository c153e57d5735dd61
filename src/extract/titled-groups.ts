import { append } from '../text/append.js';
import type { EndpointSubject } from './endpoint-subject.js';
import { wordsOf } from './lexicon/activities.js';
import { GROUP_WORDS, OF_A_MARK, SIDE_BY_SIDE } from './lexicon/groups.js';
import { matchesIn } from '../text/matches-in.js';
import type { MappedText } from '../text/mapped-text.js';
import { headingOf } from './outline.js';
import { pathMentions, withoutPaths } from './paths.js';
import type { Range } from './stance.js';
import { singular } from './tables/names.js';

/** No group is called by a longer name. */
const LONGEST_NAME = 3;

/** Endpoints that share a title, by the name that it gives them: "Customer group", "3.2 Back office routes", "Module: vets". */
export class TitledGroups {
  readonly #byName = new Map<string, EndpointSubject[]>();

  constructor(subjects: readonly EndpointSubject[]) {
    const declared = new Set(subjects.map(({ draft }) => draft.unit));
    for (const subject of subjects) {
      const title = headingOf(subject.draft.unit);
      const over = title && declared.has(title) ? headingOf(title) : title;
      const name = over && over.depth > 1 ? nameIn(withoutPaths(over.text.text)) : '';
      if (name !== '') append(this.#byName, name, subject);
    }
  }

  /** Names of groups in a passage: set apart by type ("**customer** and **stall**"), or beside a word for groups ("the stall and customer routes"). */
  in(text: MappedText): { readonly range: Range; readonly endpoints: readonly EndpointSubject[] }[] {
    // A sentence with a path of its own speaks of that.
    if (this.#byName.size < 2 || pathMentions(text.text).length > 0) return [];
    const marked = text.marks.filter(({ kind, start }) => (kind === 'strong' || kind === 'code' || kind === 'emphasis') && !OF_A_MARK.test(text.text.slice(0, start))).map(({ start, end }) => ({ start, end }));
    const beside = matchesIn(text.text, SIDE_BY_SIDE).flatMap((match) => {
      const names = match[1] ?? match[2] ?? '';
      return partsOf(names, match.index + match[0].indexOf(names));
    });
    return [...marked, ...beside.filter((range) => !marked.some((mark) => mark.start < range.end && range.start < mark.end))].flatMap((range) => {
      const endpoints = this.#byName.get(nameIn(text.text.slice(range.start, range.end)));
      return endpoints ? [{ range, endpoints }] : [];
    });
  }
}

/** The parts of an enumeration, with their places. */
function partsOf(names: string, start: number): Range[] {
  return matchesIn(names, /\b(?!(?:and|or)\b)[A-Za-z][\w-]*(?:\s(?!(?:and|or)\b)[\w-]+)?/g).map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
}

/** What a title calls its endpoints; nothing where it says only that there are some. */
function nameIn(title: string): string {
  const words = wordsOf(title.replace(/^\W*(?:[A-Z]?\.?\d+(?:\.\d+)*[.)]?\s)?/, '')).map(({ word }) => singular(word)).filter((word) => !GROUP_WORDS.has(word));
  return words.length > LONGEST_NAME ? '' : words.join(' ');
}
