import type { MappedText } from '../../text/mapped-text.js';
import { BROUGHT_ALONG, ENTITY_LEAD, MODEL_LEAD, NO_RECORD_NAMES, TELLS_RECORD } from '../lexicon/data-words.js';
import { ACCOUNT_TABLES, OWNED_NOUNS, PERSON_NOUNS } from '../lexicon/persons.js';
import { storeIn } from '../lexicon/stores.js';
import { matchesOf } from '../lexicon/words.js';
import type { Unit } from '../outline.js';
import type { TableDraft } from './draft.js';
import { speaksOfData } from './announced-data.js';
import { matchesIn } from '../../text/matches-in.js';
import { isTableName, singular, snakeCase } from './names.js';
import { rememberedOf } from '../../text/remembered.js';

/*
 * Tables that a list under a heading about entities tells in ordinary words, without a column:
 *
 *     ## Core entities                     ## Data model
 *     - User                               **User**: a person with an account.
 *     - Trip: a journey that a user plans  **Trip**: a journey, with its start and end.
 *
 * Words can be meant otherwise than the name of a table: they declare one only where no other place shows the tables with
 * their columns.
 */

/** One to three words, and what may follow them. */
const NAME = /^[\s\p{Extended_Pictographic}\uFE0F]{0,4}[`"*]{0,3}((?:[A-Z][A-Za-z]{0,30}[ -]){0,2}[A-Za-z][A-Za-z0-9_]{1,40})(?:\sor\s[A-Z]\w{1,40})?[`"*]{0,3}(?:\s(?:table|collection|entity|model))?[`"*]{0,3}\s?(?:\([^()]{0,80}\)\s?)?(?:$|:(?!\/\/)|[–—]|-\s|→)[\s`"*]{0,4}/u;
const LEAST = 2;
/** So many names outweigh an entry that has none. */
const LEAST_TO_ONE = 4;

interface Told {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly rest: number;
}

/** The tables that a heading, a paragraph or an item of such a list tells: one, or those that it joins. */
export function entitiesTold(unit: Unit): TableDraft[] {
  const told = namesIn(unit.text, unit.parent !== null && isCalled(unit.parent, ENTITY_LEAD));
  if (told.length === 0 || !isAmongEntities(unit)) return [];
  const { text } = unit;
  if ([text, ...unit.children.slice(0, 2).map((child) => child.text)].some((each) => matchesOf(BROUGHT_ALONG, each.text).length > 0)) return [];
  const below = unit.children.filter((child) => child.kind !== 'code' && child.kind !== 'heading').slice(0, 6).map((child) => child.text);
  return told.map(({ name, start, end, rest }) => ({ name, aliases: [], columns: [], source: 'list', partial: true, nameSpan: text.span(start, end), unit, tier: 'listed', told: true, words: [text.slice(rest), ...below].filter((each) => each.length > 1) }));
}

/** "**Response** - a keeper's answer", among entities: whose it is, or which one of many, tells that the word is no label. */
const TELLS_ONE = /^(?:an?|one|each|every)\s\w|^(?:the\s)?\w{2,30}['’]s?\s\w/i;

/** "Parcel/Crate - what is shipped", "**Order** and **OrderLine**: what was bought": names in capitals before what is said of them together. */
const JOINED = /^[\s\p{Extended_Pictographic}\uFE0F]{0,4}([A-Z]\w{1,40}(?:(?:\s?[/&+]\s?|,\s(?:and\s)?|\sand\s)[A-Z]\w{1,40}){1,3})\s?(?:$|:(?!\/\/)|[–—]|-\s|→)[\s`"*]{0,4}/u;

/** The names that a text begins with, one or several that are joined. */
function namesIn(text: MappedText, called = false): Told[] {
  const one = nameIn(text, called);
  if (one) return [one];
  const head = JOINED.exec(text.text);
  if (head?.[1] === undefined) return [];
  const at = head[0].indexOf(head[1]);
  const names = matchesIn(head[1], /[A-Z]\w+/g).map(({ index, 0: name }) => ({ name, start: at + index, end: at + index + name.length, rest: head[0].length }));
  return names.every(({ name }) => isTableName(name, false) && !NO_RECORD_NAMES.test(name)) ? names : [];
}

/** "**Project** stores a team's work": the name is set apart, and a verb tells what the record is. */
function verbAfterName(text: MappedText): Told | null {
  const [head, name] = /^([A-Z]\w{1,40})[`"*]{0,3}\s/.exec(text.text) ?? [];
  if (head === undefined || name === undefined || !isMarked(text) || text.marks.some(({ start, end }) => start <= 0 && end > name.length + 2)) return null;
  return TELLS_RECORD.test(text.text.slice(head.length)) && /^[a-z]/.test(text.text.slice(head.length)) ? { name, start: 0, end: name.length, rest: head.length } : null;
}

/** "And more…", "etc.": the list goes on. */
const GOES_ON = /^\W{0,4}(?:(?:and|plus)\s)?(?:(?:many|some|a few|several)\s)?(?:more|others?|so on|etc\w*)\W{0,4}$|^\W{1,6}$/i;

/** @param called the list is said to be one of entities */
function nameIn(text: MappedText, called = false): Told | null {
  const match = NAME.exec(text.text);
  const spelt = match?.[1];
  if (!match || spelt === undefined) return verbAfterName(text);
  const name = /[ -]/.test(spelt) ? snakeCase(spelt) : spelt;
  const start = match[0].indexOf(spelt);
  const isLabel = !isTableName(name, false);
  if ((isLabel && !(called && /^[A-Z]/.test(spelt) && isMarked(text) && isTableName(name) && TELLS_ONE.test(text.text.slice(match[0].length)))) || NO_RECORD_NAMES.test(name)) return null;
  return { name, start, end: start + spelt.length, rest: match[0].length };
}

/** Whether a unit is one of several that a heading or a lead-in calls entities, tables or the like. */
function isAmongEntities(unit: Unit): boolean {
  const { parent } = unit;
  if (!parent || parent.kind === 'document') return false;
  return kindsIn(parent).has(unit.kind) && (unit.kind !== 'paragraph' || isMarked(unit.text));
}

/** The kinds of units below a lead of which all are names of entities; found once for all of them. */
const kindsIn = rememberedOf((lead: Unit): ReadonlySet<Unit['kind']> => {
  const found = new Set<Unit['kind']>();
  const called = isCalled(lead, ENTITY_LEAD);
  if (!called && !isCalled(lead, MODEL_LEAD)) return found;
  for (const kind of ['item', 'paragraph', 'heading'] as const) {
    const units = lead.children.filter((child) => child.kind === kind && (kind !== 'paragraph' || isMarked(child.text)) && !GOES_ON.test(child.text.text));
    const names = units.map((each) => namesIn(each.text, called)[0] ?? null);
    const unnamed = names.filter((name) => name === null).length;
    // "Table" of a restaurant is no name that tells a table: among several that do, one such entry is one of them.
    if (names.length - unnamed < LEAST || unnamed * LEAST_TO_ONE > (called ? names.length : 0)) continue;
    const records = units.filter((each, index) => names[index] && looksLikeRecord(each, names[index].name));
    if (called ? kind !== 'heading' || records.length > 0 : records.length * 2 >= names.length && names.some((told) => told !== null && isOfPeople(told.name))) found.add(kind);
  }
  return found;
});

/** The lead says so itself; a line that only goes on ("The main ones:") is judged by the heading over it. */
function isCalled(lead: Unit, words: RegExp): boolean {
  if (words.test(lead.text.text)) return true;
  if (words === MODEL_LEAD && isStore(lead)) return true;
  return lead.kind === 'paragraph' && lead.text.length < 60 && lead.parent?.kind === 'heading' && words.test(lead.parent.text.text) && /\b(?:entit|tables|collections|models|main|core|following)\w*\b[^.]*:\s*$/i.test(lead.text.text);
}

/** "PostgreSQL (Neon):" below a heading about data: what it leads in is kept there. */
function isStore(lead: Unit): boolean {
  const text = lead.text.text.replace(/\([^()]*\)/g, '').replace(/\b(?:database|db|primary|main|tables|collections|for)\b/gi, '');
  const store = storeIn(text);
  return store !== undefined && lead.kind !== 'heading' && !/[A-Za-z0-9]/.test(text.slice(0, store.start) + text.slice(store.end)) && speaksOfData(lead);
}

/** A name begins the text and is set apart from what follows. */
function isMarked(text: MappedText): boolean {
  const start = text.text.search(/[A-Za-z]/);
  return start >= 0 && (text.markAt(start, 'strong') !== undefined || text.markAt(start, 'code') !== undefined);
}

/** A plural, a person, something that people own, or words that tell what a record is. */
function looksLikeRecord(unit: Unit, name: string): boolean {
  const word = snakeCase(name);
  return singular(word) !== word || isOfPeople(name) || TELLS_RECORD.test(unit.text.text.slice(nameIn(unit.text)?.rest ?? 0));
}

/** Whether a name is that of people, of their accounts or of what they own. */
export function isOfPeople(name: string): boolean {
  const word = singular(snakeCase(name));
  const last = singular(word.split('_').at(-1) ?? word);
  return ACCOUNT_TABLES.has(word) || PERSON_NOUNS.has(word) || OWNED_NOUNS.has(word) || ACCOUNT_TABLES.has(last) || OWNED_NOUNS.has(last);
}
