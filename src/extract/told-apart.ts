import { ARE_EXCEPTIONS, NAMES_EXCEPTIONS, NOT_SO_FOR } from './lexicon/targets.js';

/** The words for those of which a sentence says that what was said before does not hold: "Not so the parents' routes." */
export function toldApart(sentence: string): string | null {
  const opening = NOT_SO_FOR.exec(sentence) ?? NAMES_EXCEPTIONS.exec(sentence);
  return opening ? sentence.slice(opening[0].length) : (ARE_EXCEPTIONS.exec(sentence)?.[1] ?? null);
}
