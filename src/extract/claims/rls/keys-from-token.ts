import { matchesIn, rangeOf } from '../../../text/matches-in.js';
import type { Unit } from '../../outline.js';
import { sentencesOf } from '../../sentences.js';
import { stanceAt } from '../../stance.js';
import type { Tables } from '../../tables/find-tables.js';
import type { ClaimBook } from './claim-book.js';
import type { TargetFinder } from './targets.js';

const KEY = String.raw`(?:(?:partition|hash|primary)[ -]?keys?|PK|keys?)`;
const PROOF = String.raw`(?:(?:verified|validated|checked|caller['’]s|signed|access|id|bearer|cognito|firebase|auth0?|clerk|\w+['’]s)\s){0,3}(?:tokens?|jwts?|sessions?|claims?|sub|authori[sz]er|identity)`;
/** "partition key `memberId`, taken from the `sub` of the token", "PK `MEMBER#<sub>`, where sub comes from the verified token", "`memberId` (from the token)" in a column of keys. */
const FROM_TOKEN = new RegExp(String.raw`\b${KEY}\b[^.;]{0,60}?\b(?:from|out of|is|equals|=|by|with)\s(?:the\s|its\s|that\s|a\s)?[\x60"']?(?:sub|uid|user id|claim|id|\w{1,20})?[\x60"']?\s?(?:of |in |from )?(?:the\s)?[\x60"']?${PROOF}\b`, 'gi');
/** Such a value alone, under the head of a column of keys. */
const VALUE_FROM_TOKEN = new RegExp(String.raw`\b(?:from|out of|=|is)\s(?:the\s|its\s)?(?:[\x60"']?(?:sub|uid|user id)[\x60"']?\s(?:of|in|from)\s(?:the\s)?)?${PROOF}\b`, 'gi');
const KEY_COLUMN = /^\W*(?:(?:partition|hash|primary)[ -]?key|pk)\W*$/i;

/**
 * In a store without row level security whose rows are found by their partition key alone: where that comes from the caller's token, each
 * caller finds his own rows. Said in the entry of a table, or of those that a sentence names.
 */
export function readKeysFromToken(unit: Unit, tables: Tables, finder: TargetFinder, book: ClaimBook): void {
  if (unit.kind === 'heading' || unit.kind === 'code') return;
  const owners = finder.ownersOf(unit);
  const cells = unit.fields.filter(({ label }) => KEY_COLUMN.test(label));
  const texts = unit.kind === 'row' ? cells.map(({ value }) => ({ text: value, pattern: VALUE_FROM_TOKEN })) : sentencesOf(unit.text).map((text) => ({ text, pattern: FROM_TOKEN }));
  for (const { text, pattern } of texts) {
    const named = unit.kind === 'row' ? [] : tables.names.mentionsIn(text).map(({ key }) => key);
    for (const match of matchesIn(text.text, pattern)) {
      const { stance } = stanceAt(text, rangeOf(match));
      for (const key of named.length > 0 ? named : owners) book.add(key, 'ownership', stance, named.length > 0 && owners.length === 0 ? 'named' : 'own', text.span(match.index, match.index + match[0].length));
    }
  }
}
