import type { MappedText } from '../text/mapped-text.js';
import { DEFAULTS_KEY, DEFAULTS_TITLE } from './lexicon/groups.js';
import { headingOf, type Unit } from './outline.js';
import type { Passage } from './passages.js';
import { rememberedOf } from '../text/remembered.js';

/*
 * What a document says by default of all its endpoints, property by property: below a title ("Conventions"), below a key of YAML:
 *
 *     defaults:
 *       auth: Bearer JWT
 *       rate_limit: 20/min per user
 */

/** A property of such a block. */
export interface Default {
  readonly label: string;
  readonly value: MappedText;
}

/** `key: value` in a line of YAML: its margin, its key. */
const LINE = /^(\s*)(?:-\s)?["']?([A-Za-z][\w -]{0,30}?)["']?\s?:(?:\s+|$)/;

/** The property of all endpoints that a passage is; null where it is none. */
export function defaultIn(passage: Passage): Default | null {
  const { unit, text } = passage;
  if (unit.kind === 'code') return defaultsOfListing(unit).get(text.offsetAt(0)) ?? null;
  if (unit.kind === 'heading' || unit.kind === 'document' || !isBelowDefaults(unit)) return null;
  const [first, second, third] = unit.fields;
  if (unit.kind === 'row') return first && second && !third ? { label: first.value.text.trim(), value: second.value } : null;
  return first && first.value.length > 0 ? { label: first.label.trim(), value: first.value } : null;
}

/** Whether a unit stands directly below what names the defaults of all: a title, or the words that lead a list in. */
const isBelowDefaults = rememberedOf((unit: Unit): boolean => {
  const { parent } = unit;
  if (!parent || parent.kind === 'document') return false;
  const name = parent.kind === 'item' ? (parent.fields[0]?.label ?? parent.text.text) : parent.text.text;
  if (DEFAULTS_TITLE.test(name)) return true;
  // A table has no words of its own: its rows stand below the title.
  return unit.kind === 'row' && parent.kind !== 'heading' && DEFAULTS_TITLE.test(headingOf(unit)?.text.text ?? '');
});

/** The properties in the block of defaults of a listing, by the places of their lines. */
const defaultsOfListing = rememberedOf(({ text }: Unit): ReadonlyMap<number, Default> => {
  const found = new Map<number, Default>();
  if (!DEFAULTS_KEY.test(text.text)) return found;
  /** The margin of the key; -1 outside of a block. */
  let margin = -1;
  for (const line of text.lines()) {
    const match = LINE.exec(line.text);
    const indent = line.text.search(/\S/);
    if (indent < 0) continue;
    if (indent <= margin) margin = -1;
    if (margin >= 0 && match) found.set(line.offsetAt(indent), { label: match[2] ?? '', value: line.slice(match[0].length) });
    else if (margin < 0 && match && DEFAULTS_TITLE.test(match[2] ?? '') && match[0].trimEnd().length === line.text.trimEnd().length) margin = indent;
  }
  return found;
});
