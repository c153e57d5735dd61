import { MappedText } from '../text/mapped-text.js';
import { rememberedOf } from '../text/remembered.js';
import type { Listings } from './listings.js';
import type { Unit } from './outline.js';
import type { Passage } from './passages.js';
import { sentencesOf } from './sentences.js';

const TEXT_KEY = /^(\s*)(?:-\s)?["']?(?:summary|description)["']?\s?:\s*/;
/** `description: >` and `description: |-`: the text stands in the lines below, which are indented deeper. */
const FOLDED = /^[>|][+-]?\d?\s*$/;

/** The sentences of the summaries and descriptions of OpenAPI listings, those that go over several lines as one text. */
export function operationTexts(units: readonly Unit[], listings: Listings): readonly Passage[] {
  return units.filter((unit) => unit.kind === 'code' && listings.kindOf(unit) === 'openapi').flatMap(textsOf);
}

/** Those of these sentences that go over several lines, of which no line tells the whole. */
export function textsOverLines(units: readonly Unit[], listings: Listings): readonly Passage[] {
  return operationTexts(units, listings).filter(({ text }) => text.length > 0 && text.offsetAt(text.length - 1) - text.offsetAt(0) >= text.length);
}

/** The sentences of the summary and the description of one operation, and not those of its parameters and answers. */
export function sentencesOfOperation(operation: MappedText): readonly MappedText[] {
  const indent = operation.lines().slice(1).find(({ text }) => text.trim() !== '')?.text.search(/\S/);
  return indent === undefined ? [] : textsIn(operation, indent).flatMap(sentencesOf);
}

const textsOf = rememberedOf((unit: Unit): readonly Passage[] => textsIn(unit.text, null).flatMap(sentencesOf).map((text): Passage => ({ unit, text, label: '', kind: 'words' })));

/** @param indent of the keys that are meant; null for all */
function textsIn(text: MappedText, indent: number | null): MappedText[] {
  const lines = text.lines();
  return lines.flatMap((line, index): MappedText[] => {
    const key = TEXT_KEY.exec(line.text);
    if (!key || (indent !== null && (key[1] ?? '').length !== indent)) return [];
    const own = line.slice(key[0].length).trim();
    if (!FOLDED.test(own.text)) return own.length > 0 ? [own] : [];
    const below = belowOf(lines.slice(index + 1), (key[1] ?? '').length);
    return below.length > 0 ? [MappedText.join(below, ' ')] : [];
  });
}

/** The lines that are indented deeper than a key, up to the first that is not. */
function belowOf(lines: readonly MappedText[], indent: number): MappedText[] {
  const end = lines.findIndex(({ text }) => text.trim() !== '' && text.search(/\S/) <= indent);
  return (end < 0 ? lines : lines.slice(0, end)).map((line) => line.trim()).filter(({ length }) => length > 0);
}
