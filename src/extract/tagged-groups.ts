import { matchesIn, rangeOf } from '../text/matches-in.js';
import { rememberedOf } from '../text/remembered.js';
import type { EndpointSubject } from './endpoint-subject.js';
import { PROPERTY, SUCH_CALLS, TAGGED } from './lexicon/targets.js';
import { type Passage, sentencesBefore } from './passages.js';
import type { Range } from './stance.js';

/** Words that mean the endpoints with one tag. */
export interface Tagged {
  readonly range: Range;
  readonly endpoints: readonly EndpointSubject[];
  readonly pointsBack?: boolean;
}

/** Endpoints that a passage means by what their entries carry: "operations tagged `paid`", "`x-tier: model` marks …", "six such calls". */
export class TaggedGroups {
  readonly #subjects: readonly EndpointSubject[];

  constructor(subjects: readonly EndpointSubject[]) {
    this.#subjects = subjects;
  }

  in(passage: Passage): Tagged[] {
    const own = this.#named(passage);
    if (own.length > 0 || passage.kind !== 'words') return own;
    const such = matchesIn(passage.text.text, SUCH_CALLS);
    if (such.length === 0) return [];
    const before = sentencesBefore(passage).map((sentence) => this.#named(sentence)).findLast(({ length }) => length > 0) ?? [];
    const endpoints = [...new Set(before.flatMap((tagged) => tagged.endpoints))];
    return endpoints.length === 0 ? [] : such.map((match) => ({ range: rangeOf(match), endpoints, pointsBack: true }));
  }

  #named({ text, unit, kind }: Passage): Tagged[] {
    if (kind === 'code' || unit.kind === 'row') return [];
    const tagged = matchesIn(text.text, TAGGED).flatMap((match) => this.#bearing(/^tags?$/, match[1] ?? match[2] ?? '', rangeOf(match)));
    const marked = text.marks.flatMap((mark) => {
      const property = mark.kind === 'code' ? PROPERTY.exec(text.text.slice(mark.start, mark.end)) : null;
      return property ? this.#bearing(new RegExp(`^${property[1] ?? ''}$`), property[2] ?? '', { start: mark.start, end: mark.end }) : [];
    });
    return [...tagged, ...marked.filter(({ range }) => tagged.every((other) => other.range.end <= range.start || range.end <= other.range.start))];
  }

  #bearing(key: RegExp, value: string, range: Range): Tagged[] {
    const endpoints = this.#subjects.filter((subject) => propertiesOf(subject).some(([own, values]) => key.test(own) && values.includes(value.toLowerCase())));
    return endpoints.length === 0 ? [] : [{ range, endpoints }];
  }
}

/** The keys of an entry with the words of their values: `tags: [paid, slow]`, a key over a list, a column. */
const propertiesOf = rememberedOf(({ draft }: EndpointSubject): readonly (readonly [string, readonly string[]])[] =>
  draft.fragments.flatMap(({ unit, text, label }) => {
    if (unit.kind !== 'code') return label === '' ? [] : [[label.toLowerCase(), wordsIn(text.text)] as const];
    return matchesIn(text.text, ENTRY).map((match) => [(match[1] ?? '').toLowerCase(), wordsIn(match[2] ?? '')] as const);
  }),
);

const ENTRY = /(?:^|[\n{,])[ \t-]*["']?([\w-]{1,24})["']?:[ \t]{0,4}(\[[^\]\n]{1,120}\]|["']?[\w-]{1,30}(?=["']?\s*(?:$|[\n,}#]))|(?:\n[ \t]+- ["']?[\w-]{1,30}["']?(?=\s*(?:\n|$))){1,8})/g;

function wordsIn(value: string): readonly string[] {
  return value.toLowerCase().match(/[a-z0-9_][\w-]*/g) ?? [];
}
