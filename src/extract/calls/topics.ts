import { HOW_OFTEN } from '../lexicon/targets.js';
import { FILLER_WORDS, MACHINE_WORDS, RELATED_WORDS } from '../lexicon/topics.js';
import { append } from '../../text/append.js';
import { remembered, rememberedOf } from '../../text/remembered.js';
import type { EndpointSubject } from '../endpoint-subject.js';
import type { EndpointDraft, Fragment } from '../endpoints.js';
import { own } from '../../text/own.js';

/** How well a text fits an endpoint. */
export interface Fit {
  readonly draft: EndpointDraft;
  readonly score: number;
}

const LAST_SEGMENT_WEIGHT = 3;
const SEGMENT_WEIGHT = 2;
const OWN_WORD_WEIGHT = 1;
/** Verbs that go with a method. */
const ACTS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:adds?|creat\w+|submits?|posts?|files|filed|books?|places?|starts?|uploads?|confirm\w*|requests?|orders?|signs? up|inserts?)\b/i, /^POST$/],
  [/\b(?:edits?|chang\w+|updat\w+|marks?|moves?)\b/i, /^(?:PATCH|PUT)$/],
  [/\b(?:delet\w+|remov\w+|withdraw\w*)\b/i, /^DELETE$/],
];
const ACT_FITS = 1.25;
/** What a word weighs that one endpoint alone has. */
const UNIQUE = 2;
/** An ordinary word that is a path's segment tells less. */
const PLAIN_WORD = 0.6;
/** Words of every statement about limits: they tell no endpoint, though a path may hold them. */
const LIMIT_SEGMENT = /^(?:limits?|limited|rate|timeouts?)$/;
const EXACT_TITLE = 5;
const LAST_IN_TITLE = 2;
/** Columns and labels whose words say nothing about what an endpoint is for. */
const SIDE_LABEL = /^(?:auth\w*|access|guard|security|limits?|rate\b.*|throttl\w+|timeouts?|time|status\w*|errors?|model|validation|caller|who|role)\b/i;
/** What calls a service is seldom a read, and rarely an edit or a removal. */
const METHOD_WEIGHT: Readonly<Record<string, number>> = { GET: 0.75, PUT: 0.75, PATCH: 0.75, DELETE: 0.5 };
/** "Delete entry — sends a message": the words open with what a DELETE alone does. */
const OPENS_WITH_REMOVAL = /^\W{0,4}(?:delet(?:e|es|ing)|remov(?:e|es|ing))\s(?!(?:the|an?)?\s?(?:limits?|rate)\b)/i;
const OTHER_THAN_REMOVAL = 0.6;

/**
 * Tells which endpoint a text without a path speaks of: the one whose path and purpose share the words of the text
 * ("the assignee gets a mail" under "Sign-off" → `POST /reports/:id/sign-off`).
 */
export class Topics {
  readonly #drafts: readonly EndpointDraft[];
  readonly #vocabularies = new Map<EndpointDraft, ReadonlyMap<string, number>>();
  readonly #names = new Map<EndpointDraft, Name>();
  /** By each stem, the positions of the drafts that have it, in their order. */
  readonly #having = new Map<string, number[]>();
  /** By the last words of their paths. */
  readonly #endingWith = new Map<string, number[]>();
  /** Stems of path segments that are ordinary words (`/ask`, `/send`). */
  readonly #plainSegments = new Set<string>();

  constructor(drafts: readonly EndpointDraft[]) {
    this.#drafts = drafts;
    for (const [at, draft] of drafts.entries()) {
      const vocabulary = vocabularyOf(draft);
      for (const words of segmentsOf(draft).map(wordsOf)) for (const word of words) if (FILLER_WORDS.has(word) && !LIMIT_SEGMENT.test(word) && !(words.length > 1 && HOW_OFTEN.test(word))) this.#plainSegments.add(stemOf(word));
      this.#vocabularies.set(draft, vocabulary);
      const name = nameOf(draft);
      this.#names.set(draft, name);
      append(this.#endingWith, name.last, at);
      for (const stem of vocabulary.keys()) append(this.#having, stem, at);
    }
  }

  /**
   * All endpoints with the score of their fit to weighted texts, best first.
   * @param title the words that title the texts: an endpoint of that very name is meant
   */
  fits(texts: readonly { readonly text: string; readonly weight: number }[], title = ''): Fit[] {
    const whole = texts.map(({ text }) => text).join(' ');
    const weights = new Map<string, number>();
    for (const { text, weight } of texts) {
      for (const stem of stemsOf(text)) weights.set(stem, Math.max(weights.get(stem) ?? 0, weight));
      for (const stem of wordsOf(text).map(stemOf)) if (this.#plainSegments.has(stem)) weights.set(stem, Math.max(weights.get(stem) ?? 0, weight * PLAIN_WORD));
    }
    // Most words are no endpoint's: they would add nothing to any score.
    const telling = [...weights].filter(([stem]) => this.#having.has(stem)).map(([stem, weight]) => ({ stem, weight, rarity: this.#rarity(stem) }));
    const titled = title === '' ? null : { written: title.trim().toLowerCase(), stems: stemsOf(title) };
    const fits: Fit[] = [];
    for (const draft of this.#mayFit(telling.map(({ stem }) => stem), titled)) {
      const vocabulary = this.#vocabularies.get(draft);
      const score = telling.reduce((sum, { stem, weight, rarity }) => sum + (vocabulary?.get(stem) ?? 0) * rarity * weight, 0);
      const bonus = titled === null ? 0 : titleBonus(this.#names.get(draft) as Name, titled);
      const weight = OPENS_WITH_REMOVAL.test(whole) ? (draft.method === 'DELETE' ? 1 : OTHER_THAN_REMOVAL) : (own(METHOD_WEIGHT, draft.method ?? '') ?? 1);
      if (score + bonus > 0) fits.push({ draft, score: bonus + score * weight * (ACTS.some(([act, method]) => method.test(draft.method ?? '') && act.test(whole)) ? ACT_FITS : 1) });
    }
    return fits.sort((a, b) => b.score - a.score);
  }

  /** Those that have one of the words: most of many endpoints have none of them. */
  #mayFit(stems: readonly string[], titled: { readonly written: string; readonly stems: readonly string[] } | null): readonly EndpointDraft[] {
    const found = new Set([...stems, ...(titled?.stems ?? [])].flatMap((stem) => this.#having.get(stem) ?? []));
    for (const at of titled ? (this.#endingWith.get(titled.written) ?? []) : []) found.add(at);
    return [...found].sort((a, b) => a - b).map((at) => this.#drafts[at] as EndpointDraft);
  }

  /** The words of an endpoint, to see whether a single word is its own. */
  hasWord(draft: EndpointDraft, word: string): boolean {
    const vocabulary = this.#vocabularies.get(draft);
    return stemsOf(word).some((stem) => (vocabulary?.get(stem) ?? 0) > 0);
  }

  /** A word that few endpoints share tells more. */
  #rarity(stem: string): number {
    const shared = this.#having.get(stem)?.length ?? 0;
    return shared === 0 ? 0 : (UNIQUE * Math.log(1 + this.#drafts.length / shared)) / Math.log(1 + this.#drafts.length);
  }
}

/** The topics of the endpoints of a document, read once: those who read reads, limits and timeouts ask for the same. */
export const topicsOf = rememberedOf((subjects: readonly EndpointSubject[]) => new Topics(subjects.map(({ draft }) => draft)));

/** What a title is compared with. */
interface Name {
  readonly last: string;
  readonly lastStems: readonly string[];
  readonly stems: ReadonlySet<string>;
}

function nameOf(draft: EndpointDraft): Name {
  const segments = segmentsOf(draft);
  const last = segments.at(-1) ?? '';
  return { last: last.toLowerCase(), lastStems: stemsOf(last), stems: new Set(segments.flatMap(stemsOf)) };
}

function titleBonus(name: Name, title: { readonly written: string; readonly stems: readonly string[] }): number {
  if (title.written === name.last) return EXACT_TITLE;
  if (title.stems.length === 0 || name.stems.size === 0) return 0;
  if (title.stems.length === name.stems.size && title.stems.every((stem) => name.stems.has(stem))) return EXACT_TITLE;
  return name.lastStems.length > 0 && name.lastStems.every((stem) => title.stems.includes(stem)) ? LAST_IN_TITLE : 0;
}

function vocabularyOf(draft: EndpointDraft): ReadonlyMap<string, number> {
  const vocabulary = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const stem of stemsOf(text)) vocabulary.set(stem, Math.max(vocabulary.get(stem) ?? 0, weight));
  };
  const segments = segmentsOf(draft);
  segments.forEach((segment, index) => {
    for (const word of wordsOf(segment)) vocabulary.set(stemOf(word), Math.max(vocabulary.get(stemOf(word)) ?? 0, index === segments.length - 1 ? LAST_SEGMENT_WEIGHT : SEGMENT_WEIGHT));
  });
  segments.forEach((segment, index) => add(segment, index === segments.length - 1 ? LAST_SEGMENT_WEIGHT : SEGMENT_WEIGHT));
  for (const fragment of draft.fragments) if (saysPurpose(fragment)) add(fragment.text.text.slice(0, 400), OWN_WORD_WEIGHT);
  for (const { path, words } of MACHINE_WORDS) if (path.test(draft.path ?? draft.name)) for (const word of words) vocabulary.set(stemOf(word), SEGMENT_WEIGHT);
  return vocabulary;
}

/** The stems of the words for who calls an endpoint, by its path: `worker` of `/jobs/postcard`. */
export function machineStems({ path, name }: EndpointDraft): readonly string[] {
  return MACHINE_WORDS.filter((each) => each.path.test(path ?? name)).flatMap(({ words }) => words.map(stemOf));
}

/** The parts of a path that are words. */
export function segmentsOf(draft: EndpointDraft): readonly string[] {
  return segmentsIn(draft.path ?? draft.name);
}

const segmentsIn = remembered((path): readonly string[] => path.split('/').filter((part) => part !== '' && !/^[:{[<$*]/.test(part) && !/^(?:api|v\d+|functions|rest|rpc)$/i.test(part)));

function saysPurpose(fragment: Fragment): boolean {
  return !SIDE_LABEL.test(fragment.label) && fragment.label !== 'code' && fragment.label !== 'listing';
}

/** The stems of the telling words of a text, each once; words in camel case and with dashes are taken apart. */
export const stemsOf = remembered((text): readonly string[] => [...new Set(wordsOf(text).filter((word) => !FILLER_WORDS.has(word)).map(stemOf))]);

const wordsOf = remembered(
  (text): readonly string[] =>
    text
      .replace(/\b\w+['’]s\b/g, ' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-z]{3,}/g) ?? [],
);

const SUFFIX = /(?:izations?|isations?|ications?|ifiers?|ifying|ifies|ified|ations?|itions?|ptions?|ments?|izing|ising|ized|ised|izes|ises|izer|iser|ysis|yses|yzes?|yzed|yzing|ings?|ions?|ers?|ors?|ies|ied|ify|ize|ise|yze|yse|ed|es|al|s|e|y)$/;

/** Folds the forms of a word together, roughly: "analysis", "analyse"; "booking", "books". */
export const stemOf = remembered((word): string => {
  const related = RELATED_WORDS.get(word);
  if (related) return related;
  if (word.length <= 4) return word.replace(/(?<=..[^s])s$/, '').replace(/e$/, '');
  const stem = word.replace(SUFFIX, '');
  const kept = stem.length >= 3 ? stem : word;
  const folded = kept.replace(/([^aeiouls])\1$/, '$1');
  return RELATED_WORDS.get(folded) ?? folded;
});
