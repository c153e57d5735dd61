import { matchesIn } from '../../../text/matches-in.js';
import { EXCEPT, GOES_BY, NOT_BY } from '../../lexicon/told-users.js';
import { OPENS_WITH_FUNCTION } from '../../lexicon/ways.js';
import { type Passage, sentencesBefore } from '../../passages.js';
import type { Reach } from '../../reach.js';
import type { EndpointSubject } from '../../targets.js';
import { rememberedOf } from '../../../text/remembered.js';

/** `askMistral()`, `llm.ask(prompt)`: a function in code. */
const FUNCTION = /^((?:\w{1,30}\.)?\w{3,40})\([^()]{0,60}\)$/;

/**
 * Who is said to run a function, in a sentence apart from what the function does: "All `POST` routes ask Mistral through `askMistral()`, but not
 * `/letters`", for "`askMistral()` is aborted after 8 s".
 */
export class ToldUsers {
  readonly #reach: Reach;
  readonly #users = new Map<string, readonly EndpointSubject[]>();

  /** @param callers the endpoints that call a model */
  constructor(reach: Reach, callers: readonly EndpointSubject[], passages: readonly Passage[]) {
    this.#reach = reach;
    if (callers.length < 2) return;
    for (const passage of passages) {
      if (passage.kind !== 'words' || passage.unit.zone !== 'plain' || reach.ownersOf(passage).length > 0) continue;
      for (const { name, start, end } of functionsIn(passage)) {
        const told = this.#toldIn(passage, start, end).filter((subject) => callers.includes(subject));
        if (told.length > 0) this.#users.set(name, [...new Set([...(this.#users.get(name) ?? []), ...told])]);
      }
    }
  }

  /** The users of the function that a sentence, or the one before it that it goes on from, tells of; nobody where it tells of none. */
  of(passage: Passage): readonly EndpointSubject[] {
    if (this.#users.size === 0 || passage.kind !== 'words' || this.#reach.finder.namedIn(passage).length > 0) return [];
    const [own] = functionsIn(passage);
    const opened = own ? passage : sentencesBefore(passage).findLast((sentence) => functionsIn(sentence).length > 0);
    const first = opened && functionsIn(opened)[0];
    return first && OPENS_WITH_FUNCTION.test(opened.text.text.slice(0, first.start)) ? (this.#users.get(first.name) ?? []) : [];
  }

  #toldIn(passage: Passage, start: number, end: number): readonly EndpointSubject[] {
    const { text } = passage;
    const before = text.text.slice(0, start);
    if (!GOES_BY.test(before) || NOT_BY.test(before.replace(new RegExp(EXCEPT.source, 'gi'), ' '))) return [];
    const apart = matchesIn(text.text, EXCEPT).flatMap((match) => this.#reach.finder.namedIn({ ...passage, text: text.slice(match.index, match.index < start ? start : text.length) }));
    const meant = this.#reach.finder.in(passage).filter(({ nearness, range }) => nearness !== 'system' && (range.end <= start || range.start >= end)).flatMap(({ endpoints }) => endpoints);
    return meant.filter((subject) => !apart.includes(subject));
  }
}

/** The functions that stand in code in a passage. */
const functionsIn = rememberedOf((passage: Passage): readonly { readonly name: string; readonly start: number; readonly end: number }[] =>
  passage.text.marks.flatMap(({ kind, start, end }) => {
    const name = kind === 'code' ? FUNCTION.exec(passage.text.text.slice(start, end))?.[1] : undefined;
    return name === undefined ? [] : [{ name, start, end }];
  }),
);
