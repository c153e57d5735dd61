import type { MappedText } from '../../text/mapped-text.js';
import { isOfTrial } from '../environment-columns.js';
import type { Listings } from '../listings.js';
import { withoutRoutesPutOff } from '../asides.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';

/** The passages of a document and the lines of its OpenAPI listings, which state things in keys of their own (`x-rate-limit`). */
export function statementsOf({ passages, units, listings }: { readonly passages: readonly Passage[]; readonly units: readonly Unit[]; readonly listings: Listings }): readonly Passage[] {
  const lines = units.filter((unit) => unit.kind === 'code' && listings.kindOf(unit) === 'openapi').flatMap(linesOf);
  return [...statedIn(passages), ...lines];
}

/** Passages, each without the routes of which it puts off what it says; what a table tells of staging beside production is no claim about the system. */
export function statedIn(passages: readonly Passage[]): readonly Passage[] {
  return passages.filter(({ unit, label, kind }) => kind !== 'cell' || !isOfTrial(label, unit)).map((passage) => {
    const text = passage.kind === 'words' || passage.kind === 'cell' ? withoutRoutesPutOff(passage.text) : passage.text;
    return text === passage.text ? passage : { ...passage, text };
  });
}

const KEY = /^\s*(?:-\s)?["']?([\w-]{1,40})["']?\s?:\s/;

function linesOf(unit: Unit): Passage[] {
  return unit.text.lines().flatMap((line: MappedText): Passage[] => {
    const label = KEY.exec(line.text)?.[1] ?? '';
    const value = label === '' ? line.trim() : line.slice(KEY.exec(line.text)?.[0].length ?? 0).trim();
    return value.length === 0 ? [] : [{ unit, text: value, label, kind: 'code' }];
  });
}
