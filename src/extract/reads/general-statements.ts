import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { stemsOf } from '../calls/topics.js';
import { SPEAKS_OF_LOOKUP } from '../lexicon/reads.js';
import { headingOf } from '../outline.js';
import type { Passage } from '../passages.js';
import { snakeCase } from '../tables/names.js';
import { isOfDesign } from '../zones.js';

/** A statement that is not tied to one path: of a parameter, of a kind of thing, of all ids. */
export interface General {
  readonly passage: Passage;
  readonly text: MappedText;
  readonly parameters: readonly string[];
  /** Stems of the words at the start of the sentence. */
  readonly opening: readonly string[];
  /** Words in brackets or behind a comma after the parameter: "`:bookingId` (rating)", "bookingId, GET: …". */
  readonly narrowing: readonly string[];
  /** The parameter leads the sentence. */
  readonly leads: boolean;
}

/** "`:bookingId` (page)": where it is shown. */
export const READING_WORD = /^(?:pages?|views?|shows?|reads?|reading|details?|screens?)$/;

/** The first words of a sentence, by their stems. */
export function openingOf(text: string): readonly string[] {
  return stemsOf(text.split(/\s+/).slice(0, 5).join(' '));
}

const BARE_PARAMETER = /(?<![\w/.$])(?::([A-Za-z]\w*)|\[(\w+)\]|\{(\w+)\}|<(\w+)>|([A-Za-z]\w*))(?![\w/(])/g;
/** A parameter that leads a sentence or item, with or without code marks. */
const LEADING = /^\W{0,3}(?::|\[|\{|<)?([A-Za-z]\w*(?:Id|ID|_id|Ref|Token|Slug|_token|_ref)|slug|token|Slug)\b[\]}>]?(?: (?:of|in|on) (?:the |a )?(?:[\w-]+ ){0,2}[\w-]+)?\W{0,3}\s?(?:\(([^)]{1,40})\)\s*|,\s([a-z][a-z -]{2,24}|GET|POST|PUT|PATCH|DELETE)(?=[`"'*]{0,3}:))?(?:→|->|=>|:|=|–|—|is|on|always|select|maps|goes|resolves|look)/;

/** `booking_id: uuid not null references bookings`: what a table has, and not how it is read. */
const COLUMN_DECLARED = /^\W{0,3}\w+[`"']?\s?:?\s["'`]?(?:uuid|text|citext|varchar|char|(?:big|small)?int(?:eger)?|(?:big)?serial|timestamptz?|string)\b(?![.(])/i;

/** What a passage that is tied to no path says of ids, where it names one of their parameters or speaks of lookups. */
export function generalOf(passage: Passage, names: ReadonlySet<string>): General[] {
  const { unit, text } = passage;
  if (passage.kind === 'heading' || passage.kind === 'code' || !isOfDesign(unit.zone)) return [];
  const words = text.text;
  if (COLUMN_DECLARED.test(words)) return [];
  const parameters = new Set<string>();
  let narrowing: readonly string[] = [];
  for (const mark of text.marks) {
    if (mark.kind !== 'code' && mark.kind !== 'strong') continue;
    const inside = words.slice(mark.start, mark.end).trim();
    for (const match of inside.length < 30 ? matchesIn(inside, BARE_PARAMETER) : []) {
      const name = snakeCase(match.slice(1).find((group) => group !== undefined) ?? '');
      if (!names.has(name) || match[0] !== inside || name === 'id') continue;
      parameters.add(name);
      narrowing = bracketAfter(words, mark.end);
    }
  }
  // "| orderId | SELECT … |": the key of a row is what its cells speak of.
  const key = unit.kind === 'row' ? snakeCase((unit.fields[0]?.value.text ?? '').replace(/[^A-Za-z\d_]/g, '')) : '';
  if (key !== 'id' && names.has(key) && (unit.fields[0]?.value.length ?? 99) < key.length + 6) parameters.add(key);
  const leading = LEADING.exec(words);
  if (leading?.[1] && names.has(snakeCase(leading[1]))) {
    parameters.add(snakeCase(leading[1]));
    const narrower = leading[2] ?? leading[3];
    if (narrower) narrowing = wordsOf(narrower);
  }
  for (const match of matchesIn(words, /(?:=\s?(?:\$\{?|:|@|%\(|\w+\([$:@]?)|\bparams(?:\.|\[[:"']))([A-Za-z]\w*)/g)) {
    const name = snakeCase(match[1] ?? '');
    if (names.has(name) && name !== 'id' && isAboutLookups(passage)) parameters.add(name);
  }
  if (parameters.size === 0 && !isAboutLookups(passage)) return [];
  return [{ passage, text, parameters: [...parameters], opening: openingOf(words), narrowing, leads: leading !== null }];
}

function bracketAfter(text: string, end: number): readonly string[] {
  const match = /^[`"'*\s]{0,3}\(([^)]{1,40})\)/.exec(text.slice(end, end + 48));
  return match?.[1] ? wordsOf(match[1]) : [];
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]{4,}|\b(?:get|put)\b/g) ?? [];

/** The sentence, or what stands over it, speaks of ids in URLs. */
export function isAboutLookups({ unit, text, label }: Passage): boolean {
  return SPEAKS_OF_LOOKUP.test(text.text) || SPEAKS_OF_LOOKUP.test(label) || SPEAKS_OF_LOOKUP.test(unit.text.text.slice(0, 80)) || SPEAKS_OF_LOOKUP.test(unit.parent?.text.text.slice(0, 80) ?? '') || SPEAKS_OF_LOOKUP.test(headingOf(unit)?.text.text ?? '');
}
