import { matchesIn } from '../../text/matches-in.js';
import { KEY_IN_USE, KEY_OF_CALLS } from '../lexicon/keys.js';
import { type Provider, PROVIDERS } from '../lexicon/providers.js';
import type { Range } from '../stance.js';

/** A vendor's key that words say to be used, which stands for a call of the vendor: "uses MAILGUN_API_KEY", "with `ADYEN_*`". */
export interface UsedKey {
  readonly range: Range;
  readonly provider: Provider;
}

/**
 * The paid vendors whose keys a text says to use.
 * @param bare the text is an entry of a list of what is used: the key needs no verb
 */
export function usedKeysIn(text: string, bare = false): UsedKey[] {
  if (!/[A-Z]_[A-Z*]/.test(text)) return [];
  return matchesIn(text, KEY_OF_CALLS).flatMap((match): UsedKey[] => {
    const name = match[0];
    if (!bare && !KEY_IN_USE.test(text.slice(Math.max(0, match.index - 40), match.index))) return [];
    const provider = PROVIDERS.find(({ paid, env }) => paid && env.some((prefix) => name.startsWith(prefix)));
    return provider ? [{ range: { start: match.index, end: match.index + name.length }, provider }] : [];
  });
}
