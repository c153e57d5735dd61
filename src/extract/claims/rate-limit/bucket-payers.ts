import { TAKES_TOKEN, TOKENS_COME_BACK } from '../../lexicon/buckets.js';
import type { Passage } from '../../passages.js';
import type { Reach } from '../../reach.js';
import type { EndpointSubject } from '../../targets.js';
import type { LimitScopes } from './limit-scopes.js';

/**
 * Whom the pace of a bucket holds back: those of whom the same paragraph says that they take a token out of it. "The bucket holds ten tokens and
 * gains one every six seconds. A diagnosis costs one token."
 */
export function payersOf({ unit, text, kind }: Passage, reach: Reach, scopes: LimitScopes): readonly EndpointSubject[] {
  if (kind !== 'words' || unit.kind === 'row' || !TOKENS_COME_BACK.test(text.text)) return [];
  const payer = TAKES_TOKEN.exec(unit.text.text);
  if (!payer) return [];
  const words = unit.text.slice(payer.index, payer.index + payer[0].length);
  const named = reach.finder.namedIn({ unit, text: words, label: '', kind: 'words' });
  const told = named.length > 0 ? null : (reach.finder.onlyMeantBy(payer[1] ?? '') ?? scopes.toldBy(payer[1] ?? ''));
  return told ? [told] : named;
}
