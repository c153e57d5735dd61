import type { EndpointSubject } from './endpoint-subject.js';
import { BEFORE_BASE, BEFORE_ONGOING, BEFORE_THIRD, BY_METHODS, type Deed, DOES_READ, DOES_WRITE, FILLERS, NO_ROLE, OF_CALLERS, STANDS_BEFORE, VERB_FORMS, formsOf, type VerbMeaning, wordsOf } from './lexicon/activities.js';
import { MACHINE_CALLERS } from './lexicon/groups.js';
import { matchesIn, rangeOf } from '../text/matches-in.js';
import { hyphened } from '../text/spelling.js';
import { ancestors, type Unit } from './outline.js';
import type { Passage } from './passages.js';
import { pathKey, withoutPaths } from './paths.js';
import type { Range } from './stance.js';
import { singular } from './tables/names.js';
import { TitledGroups } from './titled-groups.js';

/** Words of a passage that say which endpoints it speaks of without their paths, and these. */
export interface Scope {
  readonly range: Range;
  readonly endpoints: readonly EndpointSubject[];
  /** Whether the endpoints that the words mean may depend on where they stand: "every POST below". */
  readonly isClass: boolean;
}

/** As many words may stand between a verb and its object. */
const REACH_OF_VERB = 5;
const METHODS: Readonly<Record<Deed, readonly string[]>> = { create: ['POST', 'PUT'], change: ['PUT', 'PATCH'], remove: ['DELETE'], keep: ['POST', 'PUT', 'PATCH', 'DELETE'], read: ['GET'] };
const CALLER_FIELD = /^(?:who|caller|called by|used by|callers?|by|for|actors?|roles?|users?|clients?|sender|whose|persona)\b/i;

/** An endpoint with the words by which people speak of it. */
interface Known {
  readonly subject: EndpointSubject;
  /** The words of its path, in the singular. */
  readonly words: ReadonlySet<string>;
  /** The last of them: what it is about. */
  readonly thing: string;
  /** The words of the titles above it. */
  readonly titles: ReadonlySet<string>;
  /** The words of its cell or field that says who calls. */
  readonly callers: readonly string[];
  /** The verb that its own words begin with: "fells it". */
  readonly act: string;
}

type Word = ReturnType<typeof wordsOf>[number];

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** What is done to things of any kind, so that it takes the thing to tell which route is meant. */
const DONE_TO_ANYTHING = /^(?:creat|add|mak|updat|edit|delet|remov|get|list|send|set|submit|sav|stor)e?$/;

/** Reads groups of endpoints that are told by what is done, by methods or by who calls. */
export class ScopeReader {
  readonly #known: readonly Known[];
  readonly #declared: ReadonlySet<Unit>;
  /** The forms of the verbs that the endpoints' own words begin with. */
  readonly #acts: ReadonlyMap<string, VerbMeaning>;
  readonly #titled: TitledGroups;

  constructor(subjects: readonly EndpointSubject[]) {
    this.#titled = new TitledGroups(subjects);
    this.#known = subjects.map(known);
    this.#acts = new Map(this.#known.flatMap(({ act }) => (act === '' ? [] : formsOf(act, 'change'))));
    this.#declared = new Set(subjects.flatMap(({ draft }) => draft.fragments.map(({ unit }) => unit)));
  }

  /** Groups by several methods, or one of any endpoint: "every POST and DELETE". */
  methodsIn({ text: { text } }: Passage): Scope[] {
    const found: Scope[] = [];
    for (const match of matchesIn(text, BY_METHODS)) {
      const methods: readonly string[] = match[2]?.match(/GET|POST|PUT|PATCH|DELETE/g) ?? [];
      if (match[1] === undefined && methods.length < 2) continue;
      add(found, match, this.#those(({ subject }) => methods.includes(subject.draft.method ?? '')), true);
    }
    return found;
  }

  /** Groups by effect, by caller or by title: "anything that writes", "whatever a courier sends", "the stall group". */
  groupsIn(passage: Passage): Scope[] {
    const { text } = passage.text;
    const found: Scope[] = this.#standsApart(passage) ? this.#titled.in(passage.text).map((each) => ({ ...each, isClass: each.endpoints.some(({ facts }) => !MACHINE_CALLERS.has(facts.caller)) })) : [];
    for (const match of matchesIn(text, DOES_WRITE)) add(found, match, this.#those(({ subject }) => subject.facts.writes), true);
    for (const match of matchesIn(text, DOES_READ)) add(found, match, this.#those(({ subject }) => !subject.facts.writes), true);
    for (const expression of OF_CALLERS) for (const match of matchesIn(text, expression)) add(found, match, this.#calledBy(match[1] ?? ''), false);
    return found;
  }

  /** Activities, where a passage stands apart from the endpoints' own words: "creating and editing a colony", "whoever leases a plot". */
  activitiesIn(passage: Passage): Scope[] {
    if (passage.kind !== 'words' || !this.#standsApart(passage)) return [];
    const plain = withoutPaths(passage.text.text);
    const words = wordsOf(plain);
    const deeds = words.flatMap((_, index) => this.#deed(words, index) ?? []);
    return [...deeds, ...this.#listed(plain)].sort((a, b) => a.range.start - b.range.start);
  }

  #standsApart({ unit }: Passage): boolean {
    return !this.#declared.has(unit) && !ancestors(unit).some((above) => above.kind !== 'document' && this.#declared.has(above));
  }

  /** A verb with its object; verbs that share one stand each for itself. */
  #deed(words: readonly Word[], index: number): Scope | null {
    const word = words[index];
    const verb = this.#verbAt(words, index);
    if (!word || !verb) return null;
    const own = this.#known.filter(({ words: path, act }) => act === verb.base || path.has(verb.base));
    for (const [at, next] of words.slice(index + 1, index + 1 + REACH_OF_VERB).entries()) {
      const other = VERB_FORMS.get(next.word);
      // "create an order": a thing, though it is spelt as a verb.
      const isThing = ARTICLES.has(words[index + at]?.word ?? '');
      if (FILLERS.has(next.word) || next.word === 'and' || next.word === 'or' || (other && other.form === verb.form && !isThing)) continue;
      const endpoints = this.#done(verb, singular(next.word));
      if (endpoints.length > 0) return { range: { start: word.start, end: next.end }, endpoints, isClass: false };
      // "create a release" is not what `/create-order` does.
      if (DONE_TO_ANYTHING.test(verb.base) && own.every(({ words: path }) => path.has(verb.base) && path.size > 1 && !path.has(singular(next.word)))) return null;
      break;
    }
    return own.length === 1 && own[0] ? { range: word, endpoints: [own[0].subject], isClass: false } : null;
  }

  /** The verb at a place, where it tells what a caller does: one that people know, or one that an endpoint's own words begin with. */
  #verbAt(words: readonly Word[], index: number): VerbMeaning | null {
    const word = words[index]?.word ?? '';
    const verb = VERB_FORMS.get(word) ?? this.#acts.get(word);
    const before = words[index - 1]?.word ?? '';
    if (!verb) return null;
    if (verb.form === 'ing') return BEFORE_ONGOING.has(before) ? null : verb;
    return (verb.form === 'base' ? BEFORE_BASE : BEFORE_THIRD).has(before) ? verb : null;
  }

  /** The endpoints that do so to such a thing. */
  #done({ base, deed }: VerbMeaning, thing: string): EndpointSubject[] {
    const about = this.#about(thing);
    const isNamed = (each: Known): boolean => each.words.has(base);
    const byName = about.filter((each) => isNamed(each) && each.subject.draft.method !== 'GET');
    if (byName.length > 0) return byName.map(({ subject }) => subject);
    const methods = METHODS[deed];
    const fitting = about.filter(({ subject, thing: own }) => methods.includes(subject.draft.method ?? '') && (subject.draft.method !== 'POST' || own === thing));
    if (fitting.length > 0) return fitting.map(({ subject }) => subject);
    const said = about.filter(({ subject }) => subject.facts.writes === (deed !== 'read') && subject.facts.text.includes(base.replace(/e$/, '')));
    return said.length === 1 ? said.map(({ subject }) => subject) : [];
  }

  /** Things in a list that a check stands before: "it sits on: adding cats, bookings and the profile". */
  #listed(text: string): Scope[] {
    return matchesIn(text, STANDS_BEFORE).flatMap((match) => {
      const start = match.index + match[0].length;
      const stop = /[.;()]|\s[–—]\s/.exec(text.slice(start));
      const list = text.slice(start, stop ? start + stop.index : text.length);
      let at = start;
      return list.split(/(,\s(?:and\s|or\s)?|\sand\s|\sor\s|\splus\s)/).flatMap((part): Scope[] => {
        const range = { start: at, end: at + part.length };
        at = range.end;
        const words = wordsOf(part).map(({ word }) => word).filter((word) => !FILLERS.has(word));
        if (words.length === 0 || words.length > 3 || words.some((word) => VERB_FORMS.get(word)?.form === 'ing')) return [];
        const endpoints = this.#meant(words.map((word) => singular(word)));
        return endpoints.length > 0 ? [{ range, endpoints, isClass: false }] : [];
      });
    });
  }

  /** What a thing in a list means: the endpoints about it, else the one whose words alone speak of it. */
  #meant(words: readonly string[]): readonly EndpointSubject[] {
    const [thing = ''] = words.slice(-1);
    const about = this.#those((each) => each.thing === thing && words.every((word) => each.words.has(word)));
    if (about.length > 0) return about;
    const spoken = words.map((word) => new RegExp(`\\b${word}`));
    const speaking = this.#those(({ subject }) => subject.facts.writes && spoken.every((word) => word.test(subject.facts.text)));
    return speaking.length === 1 ? speaking : [];
  }

  #about(thing: string): readonly Known[] {
    const own = this.#known.filter((each) => each.thing === thing);
    return [...own, ...this.#known.filter((each) => each.thing !== thing && each.words.has(thing))];
  }

  /** The endpoints of a caller: under a title, or in a cell of callers, that names it. */
  #calledBy(words: string): EndpointSubject[] {
    const role = wordsOf(words).map(({ word }) => person(word)).filter((word) => !NO_ROLE.has(word));
    const [head] = role;
    if (head === undefined) return [];
    return this.#those(({ titles, callers }) => role.every((word) => titles.has(word)) || (callers[0] === head && role.every((word) => callers.includes(word))));
  }

  #those(isMeant: (known: Known) => boolean): EndpointSubject[] {
    return this.#known.filter(isMeant).map(({ subject }) => subject);
  }
}

function add(found: Scope[], match: RegExpExecArray, endpoints: readonly EndpointSubject[], isClass: boolean): void {
  if (endpoints.length > 0) found.push({ range: rangeOf(match), endpoints, isClass });
}

function known(subject: EndpointSubject): Known {
  const { draft } = subject;
  const parts = (draft.path === null ? hyphened(draft.name) : pathKey(draft.path)).toLowerCase().split(/[/_-]/).filter((part) => /^[a-z]/.test(part) && !/^(?:api|v\d+|functions)$/.test(part)).map((part) => singular(part));
  const titles = ancestors(draft.unit).filter(({ kind, depth }) => kind === 'heading' && depth > 1).flatMap(({ text }) => wordsOf(withoutPaths(text.text).replace(CALLED_BY_NONE, '')).map(({ word }) => person(word)));
  const callers = draft.fragments.filter(({ label }) => CALLER_FIELD.test(label.trim())).flatMap(({ text }) => wordsOf(text.text).map(({ word }) => person(word)).filter((word) => !NO_ROLE.has(word)));
  return { subject, words: new Set(parts), thing: parts.at(-1) ?? '', titles: new Set(titles), callers, act: actOf(subject) };
}

/** "What is not called by members", "Routes without a user": whom a title leaves out. */
const CALLED_BY_NONE = /\b(?:not|no|never|without|nobody|other than|rather than|instead of)\b.*$/i;

/** The verb that the words of an endpoint begin with, behind its path: `fell` of "`DELETE /trees/{id}`: fells it". */
function actOf({ draft }: EndpointSubject): string {
  for (const { text, label } of draft.fragments) {
    const word = label === 'code' ? undefined : /^(?:[\W\d]*(?:get|post|put|patch|delete)\b)?[\W\d]*([a-z]{4,})\b/.exec(withoutPaths(text.text).toLowerCase())?.[1];
    const base = word === undefined || !/[^s]s$/.test(word) ? '' : (VERB_FORMS.get(word)?.base ?? word.replace(/ies$/, 'y').replace(/(sh|ch|x|ss)es$/, '$1').replace(/s$/, ''));
    if (base !== '') return base;
  }
  return '';
}

/** One of those that a word for people or things means. */
function person(word: string): string {
  const plain = word.replace(/['’]s?$/, '');
  return plain === 'people' ? 'person' : singular(plain);
}
