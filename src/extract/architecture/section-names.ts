import type { Span } from '../../text/source-file.js';
import { SECTION_QUALIFIERS } from '../lexicon/sections.js';
import { subtree, type Unit } from '../outline.js';
import { isPlaceholderOnly } from './placeholders.js';

/** "3.1 ", "Part B: ", "IV. ", "B3. ", "B.3 ", "(4) "; a letter and a figure alone may be a name: "S3 storage". */
const NUMBERING = /^[a-z](?:[. -]\d{1,2}){1,3}[.):]?\s+|^(?:(?:section|sec|chapter|part|decision|topic|step|§)\.?\s*)?\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}|[a-z](?:\d{1,2}(?:\.\d{1,2}){0,2})?)\s?[.):·—–|/-]\s*|^\d{1,2}(?:\.\d{1,2}){0,3}\s+|^(?!s3|d1|r2|v\d|q[1-4]|h[12]|p\d)[a-z]\d{1,2}(?:\.\d{1,2}){0,2}\s+/;
const NOT_LETTERS = /[^\p{L}\p{N}&+/()'’.:—–|,-]+/gu;
export const CONNECTOR = /\s(?:and|und|with)\s|\s?[&+/,]\s?/;

/** A heading in lower case, without its number, its emoji, and what follows a dash, a colon or a bracket. */
export function plainHeading(heading: string): string {
  const spaced = heading.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]/g, ' ').toLowerCase();
  const letters = spaced.replace(NOT_LETTERS, ' ').trim().replace(NUMBERING, '').trim();
  const end = letters.search(/[—–:(|]/);
  return (end > 0 ? letters.slice(0, end) : letters).replace(/[.'’]/g, '').replace(/\s+/g, ' ').trim();
}

/** All names that a heading gives to its section: as it stands, its parts ("Logging & Observability"), and each without words that change nothing. */
export function headingNames(heading: string): string[] {
  const whole = plainHeading(heading);
  return [...new Set([whole, ...whole.split(CONNECTOR)].flatMap(withoutQualifiers))].filter((name) => name !== '');
}

function withoutQualifiers(name: string): string[] {
  const words = name.split(' ').filter((word) => word !== '');
  const names = [words.join(' ')];
  while (words.length > 1) {
    if (SECTION_QUALIFIERS.has(words.at(-1) ?? '')) words.pop();
    else if (SECTION_QUALIFIERS.has(words[0] ?? '')) words.shift();
    else break;
    names.push(words.join(' '));
  }
  return names;
}

/** The bold words, or the key, that an item or paragraph begins with. */
export function labelOf(unit: Unit): { readonly text: string; readonly span: Span } | null {
  const strong = unit.text.marks.find((mark) => mark.kind === 'strong' && mark.start === 0);
  if (strong) return { text: unit.text.text.slice(0, strong.end).trim(), span: unit.text.span(0, strong.end) };
  const [field] = unit.fields;
  const isKey = field !== undefined && unit.kind === 'item' && unit.parent?.kind === 'document';
  return isKey ? { text: field.label, span: field.labelSpan } : null;
}

/** The title of the document names the document, not a section. */
export function isTitle(unit: Unit): boolean {
  return unit.parent?.kind === 'document' && unit.depth === 1 && unit.parent.children.filter((sibling) => sibling.kind === 'heading').length === 1;
}

/** "To be drawn once the routes are settled.": all that stands there says that it is to come. */
const ONLY_PUT_OFF = /^\W{0,3}(?:(?:it|this|(?:the|a|this) (?:diagram|flow|section|drawing|list|chapter|part|table|description))\s)?(?:is\s|are\s|still\s|has\s)?(?:(?:to|will|yet to) be (?:drawn|written|added|filled in|completed|described|documented|detailed|defined|provided|done|finished|specified|sketched|worked out|inserted)|will (?:follow|come)|follows|comes)\b(?:\s(?:once|when|after|as soon as|in|with|later|before|by|together)\b[^.;:]{0,90})?[.;:]?$/i;
const LONGEST_PUT_OFF = 120;

/** Something stands below the heading, or beside the label, that is more than "TBD". */
export function isFilled(unit: Unit): boolean {
  const own = unit.kind === 'heading' ? [] : unit.fields.slice(0, 1).map((field) => field.value.text);
  const beside = unit.kind !== 'heading' && own.length === 0 ? [unit.text.text] : own;
  const below = subtree(unit).slice(1).filter((each) => each.kind !== 'heading').map((each) => each.text.text);
  return [...beside, ...below].some((text) => /[\p{L}\p{N}]/u.test(text) && !isPlaceholderOnly(text) && !(text.length < LONGEST_PUT_OFF && ONLY_PUT_OFF.test(text.trim())));
}
