import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { own } from '../../text/own.js';
import { COUNTED_CONTROLS, EVERY_CHOICE, NARROWING } from '../lexicon/inputs.js';
import { NUMBERS } from '../lexicon/targets.js';
import { headingOf, type Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { SCHEMA_FIELD } from './coded-guards.js';
import { namesControl } from './plain.js';
import type { Presentation } from './presented.js';

/** `size: 's' | 'm' | 'l'`: a type that lists its values. */
const UNION_FIELD = /\b([A-Za-z_]\w{1,40})\??:\s{0,12}(?:["'][\w -]{1,30}["']\s?\|\s?){1,12}["'][\w -]{1,30}["']/g;

/**
 * The fields of a listing that lists their values, where a sentence beside it, in the same section, tells with which controls people fill
 * them in without naming one: "Three radio groups and a title" over a schema that has three enums.
 */
export function countedControls(units: readonly Unit[], found: readonly Presentation[]): Presentation[] {
  const presented = new Set(found.map(({ name }) => name.text.toLowerCase()));
  return units.filter(({ kind, zone, children }) => kind === 'code' && zone === 'plain' && children.length === 0).flatMap((listing) => {
    const fields = fieldsWithValues(listing.text);
    const said = fields.length === 0 ? null : controlsBeside(listing, units, fields.length);
    if (!said) return [];
    return fields.filter((name) => !presented.has(name.text.toLowerCase())).map((name) => ({ name, unit: listing, from: 'control', stored: null, beside: [], picksRecord: false, count: 0, said: [said.slice(0)], form: '' }));
  });
}

/** The names of the fields that a listing gives a set of values. */
function fieldsWithValues(listing: MappedText): MappedText[] {
  return [SCHEMA_FIELD, UNION_FIELD].flatMap((pattern) => matchesIn(listing.text, pattern)).map((match) => listing.slice(match.index, match.index + (match[1] ?? '').length));
}

/** The sentence of the listing's section that gives as many controls as there are fields, or one to each. */
function controlsBeside(listing: Unit, units: readonly Unit[], many: number): MappedText | null {
  const section = headingOf(listing);
  const beside = units.filter((unit) => (unit.kind === 'paragraph' || unit.kind === 'item') && unit.zone === 'plain' && headingOf(unit) === section);
  return beside.flatMap(({ text }) => sentencesOf(text)).find((sentence) => !NARROWING.test(sentence.text) && namesControl(sentence) && (countIn(sentence.text) === many || EVERY_CHOICE.test(sentence.text))) ?? null;
}

/** "Three radio groups" → 3 */
function countIn(words: string): number | null {
  const number = COUNTED_CONTROLS.exec(words)?.[1]?.toLowerCase();
  return number === undefined ? null : (own(NUMBERS, number) ?? Number(number));
}
