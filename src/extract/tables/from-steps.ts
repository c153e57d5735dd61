import { matchesIn } from '../../text/matches-in.js';
import type { MappedText } from '../../text/mapped-text.js';
import { FOUND_AS, KEPT_IN_STATE, KEPT_RECORD, NO_RECORD, OF_BEFORE, QUALIFIED_ROW, STORE_ACT } from '../lexicon/stored-things.js';
import { providersNamedIn } from '../lexicon/providers.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import type { TableDraft } from './draft.js';
import { isTableName } from './names.js';
import { isOfPeople } from './told-entities.js';

/**
 * The tables whose records a step of a flow creates or looks up, in a sentence, an item or a line of a drawing. They declare only where
 * no other place shows the tables (`told`).
 */
export function tablesOfSteps(unit: Unit, listings: Listings): TableDraft[] {
  if (unit.zone !== 'plain') return [];
  const kind = unit.kind === 'code' ? listings.kindOf(unit) : null;
  if (unit.kind === 'heading' || unit.kind === 'document' || (kind !== null && kind !== 'plain' && kind !== 'ascii')) return [];
  const lines = unit.kind === 'code' ? unit.text.lines() : [unit.text];
  return lines.flatMap((line) => tablesOfStep(line, unit));
}

function tablesOfStep(line: MappedText, unit: Unit): TableDraft[] {
  if (OF_BEFORE.test(unit.kind === 'code' ? line.text : unit.text.text)) return [];
  return [STORE_ACT, KEPT_RECORD, KEPT_IN_STATE, QUALIFIED_ROW, FOUND_AS].flatMap((expression) =>
    matchesIn(line.text, expression).flatMap((match): TableDraft[] => {
      const name = match[1] ?? '';
      const isName = /^[A-Z]/.test(name) || name.includes('_') || expression === QUALIFIED_ROW;
      if (match[2] !== undefined && match[2] !== match[2].toUpperCase()) return [];
      if (expression === FOUND_AS && !isOfPeople(name)) return [];
      if (!isName || !isTableName(name) || NO_RECORD.test(name) || name === name.toUpperCase() || providersNamedIn(name).length > 0) return [];
      const start = match.index + match[0].lastIndexOf(name);
      return [{ name, aliases: [], columns: [], source: 'prose', partial: true, nameSpan: line.span(start, start + name.length), unit, tier: 'prose', told: true, words: [line] }];
    }),
  );
}
