import type { Model } from '../../model/model.js';
import { PLAIN_STORES, RLS_STORES, STORE_LACKS } from '../lexicon/stores.js';
import { RLS_CUE } from '../lexicon/access.js';
import { matchesOf } from '../lexicon/words.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { stanceAt } from '../stance.js';
import { isOfDesign } from '../zones.js';

export type Store = NonNullable<Model['store']>;

/**
 * The database in which the document keeps its tables: the one that it names most often, and one of which it says that it has no row
 * level security before all others. Null where it names none.
 */
export function findStore(units: readonly Unit[], listings: Listings): Model['store'] {
  const counts = new Map<string, { store: Store; count: number }>();
  for (const unit of units) {
    if (!isOfDesign(unit.zone)) continue;
    if (unit.kind === 'code' && hasRlsScript(unit, listings)) return { name: 'Postgres', rowLevelSecurity: true, span: unit.span };
    for (const sentence of unit.kind === 'code' ? [unit.text] : sentencesOf(unit.text)) {
      const lacking = storeWithout(sentence.text);
      if (lacking) return { name: lacking.text, rowLevelSecurity: false, span: sentence.span(lacking.start, lacking.end) };
      for (const [expression, rowLevelSecurity] of [[RLS_STORES, true], [PLAIN_STORES, false]] as const) {
        for (const match of matchesOf(expression, sentence.text)) {
          if (unit.kind !== 'code' && stanceAt(sentence, match).stance === 'denied') continue;
          const known = counts.get(match.text.toLowerCase());
          if (known) known.count++;
          else counts.set(match.text.toLowerCase(), { store: { name: match.text, rowLevelSecurity, span: sentence.span(match.start, match.end) }, count: 1 });
        }
      }
    }
  }
  const total = (rowLevelSecurity: boolean): number => [...counts.values()].filter(({ store }) => store.rowLevelSecurity === rowLevelSecurity).reduce((sum, { count }) => sum + count, 0);
  const winner = total(true) >= total(false);
  return [...counts.values()].filter(({ store }) => store.rowLevelSecurity === winner).sort((a, b) => b.count - a.count)[0]?.store ?? null;
}

function hasRlsScript(unit: Unit, listings: Listings): boolean {
  return listings.rlsEvents(unit).length > 0;
}

/** The store of which a sentence says that it has no row level security. */
export function storeWithout(sentence: string): { readonly text: string; readonly start: number; readonly end: number } | null {
  const store = matchesOf(PLAIN_STORES, sentence)[0];
  if (!store || matchesOf(RLS_STORES, sentence).some((match) => match.start < store.start)) return null;
  const told = matchesOf(RLS_CUE, sentence).length > 0 || /\bpolicies\b/i.test(sentence);
  return told && (STORE_LACKS.test(sentence) || /\bno (?:rls|row)/i.test(sentence)) ? store : null;
}
