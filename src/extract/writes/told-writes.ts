import { matchesIn } from '../../text/matches-in.js';
import { CHANGE_VERB, INSERTED_BEHIND, INTO_STATE, ITS_OWN, JOINS_CHANGED, JOINS_OBJECT, OF_ANOTHER_THING, OTHER_VERB, STATE_VERB, WITH_ITS_OWN, WRITE_VERB } from '../lexicon/writes.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import type { TableNames } from '../tables/names.js';
import type { Family } from './family.js';

/** A table of which a sentence says in ordinary words that rows are written. */
export interface ToldWrite {
  readonly key: string;
  readonly span: Span;
}

interface Noun {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * "Inserts the order, then each order line", "the claim is created and then its receipts": the rows that are the objects of a
 * verb of writing. What hangs on another verb or a preposition ("adds an item to the order") is none.
 */
export function toldWrites(text: MappedText, names: TableNames, family: Family): ToldWrite[] {
  const words = text.text;
  const all = nounsIn(text, names, family);
  if (all.length === 0) return [];
  const nouns = all.filter(({ end }) => !OF_ANOTHER_THING.test(words.slice(end)));
  const found = new Map<string, Noun>();
  for (const verb of matchesIn(words, WRITE_VERB)) {
    const from = verb.index + verb[0].length;
    const stop = from + (matchesIn(words.slice(from), OTHER_VERB)[0]?.index ?? words.length);
    let last = from;
    for (const noun of nouns) {
      if (noun.start < last || noun.start >= stop) continue;
      if (!JOINS_OBJECT.test(words.slice(last, noun.start)) && !WITH_ITS_OWN.test(words.slice(last, noun.start))) break;
      last = noun.end;
      found.set(noun.key, noun);
      // The rows of a child that is somebody's: what it belongs to is written before.
      const owner = ITS_OWN.test(words.slice(from, noun.start)) && noun.start > from + LEAST_BEFORE ? family.parentOf(noun.key) : null;
      if (owner !== null && !found.has(owner)) found.set(owner, noun);
    }
  }
  for (const noun of nouns) if (INSERTED_BEHIND.test(words.slice(noun.end)) && !/[-\w]$/.test(words.slice(0, noun.start))) found.set(noun.key, noun);
  // "… then updates the order's total": the parent of a row that is inserted.
  if (found.size > 0) {
    for (const verb of matchesIn(words, CHANGE_VERB)) {
      const from = verb.index + verb[0].length;
      const changed = all.find(({ start }) => start >= from);
      if (changed && !found.has(changed.key) && JOINS_CHANGED.test(words.slice(from, changed.start))) found.set(changed.key, changed);
    }
    // "… and sets the order to `paid`": a state, as code or behind "marks … as", not a place. Behind a semicolon somebody else does it.
    for (const verb of matchesIn(words, STATE_VERB)) {
      if (words.slice(0, verb.index).includes(';')) continue;
      const from = verb.index + verb[0].length;
      const changed = all.find(({ start }) => start >= from);
      const state = changed ? INTO_STATE.exec(words.slice(changed.end)) : null;
      if (!changed || !state || found.has(changed.key) || !JOINS_CHANGED.test(words.slice(from, changed.start))) continue;
      if (/^marks?/i.test(verb[0]) || text.markAt(changed.end + state[0].length, 'code')) found.set(changed.key, changed);
    }
  }
  return [...found].map(([key, { start, end }]) => ({ key, span: text.span(start, end) }));
}

/** Between a verb and "its items" another thing is named. */
const LEAST_BEFORE = 10;

/** The nouns of a text that name tables, whatever of them is meant: by the table's name, its words, or, behind "its", its last word. */
function nounsIn(text: MappedText, names: TableNames, family: Family): Noun[] {
  const words = text.text;
  const nouns: Noun[] = [...names.mentionsIn(text), ...family.namedInWords(words)];
  for (const match of matchesIn(words, OWN_THING)) {
    const thing = match[1] ?? '';
    const start = match.index + match[0].length - thing.length;
    const key = names.keyOf(thing) === null ? family.calledByTail(thing) : null;
    if (key !== null) nouns.push({ key, start, end: start + thing.length });
  }
  const isInside = (noun: Noun): boolean => nouns.some((other) => other !== noun && other.start <= noun.start && noun.end <= other.end && other.end - other.start > noun.end - noun.start);
  return nouns.filter((noun) => !isInside(noun) && family.isRelated(noun.key)).sort((a, b) => a.start - b.start);
}

/** "its items", "each line" */
const OWN_THING = /\b(?:its|their|each|every|the|all)\s(?:[a-z-]+\s)?([a-z]{4,30})\b/gi;
