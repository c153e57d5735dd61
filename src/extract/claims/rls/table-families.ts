import { isPersonOrTenant } from '../../lexicon/persons.js';
import type { Tables } from '../../tables/find-tables.js';
import { singular, snakeCase } from '../../tables/names.js';

/** "All recap tables", "both billing tables": a group by a word of their names. */
const FAMILY = /(?:^\W{0,6}|\b(?:on|for|of|to|over)\s)(?:all|both|these|the)\s(?:(?:of\sthe|the|our|these|two|three|four|five|six)\s){0,2}([a-z][a-z-]{3,30})\s(?:tables|collections)\b/i;
/** Of whom or of what kind tables are, not what they are called. */
const OTHER_WORDS = /^(?:user|data|database|core|main|public|private|other|existing|new|app|application|system|above|following)$/;

/** The tables that a statement names by the word with which the names of several begin or end: `day_recaps` and `week_recaps` of "All recap tables have RLS". */
export function familyIn(text: string, tables: Tables): string[] {
  const word = singular(FAMILY.exec(text)?.[1]?.toLowerCase().replace(/-/g, '_') ?? '');
  if (word === '' || isPersonOrTenant(word) || OTHER_WORDS.test(word)) return [];
  const keys = tables.declared.filter(({ name }) => {
    const plain = singular(snakeCase(name));
    return plain.endsWith(`_${word}`) || plain.startsWith(`${word}_`) || plain === word;
  }).map(({ key }) => key);
  return keys.length > 1 ? keys : [];
}
