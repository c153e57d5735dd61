import { CONTROL_WORDS, GENERIC_WORDS, ONE_MEANING, SMALL_WORDS } from '../lexicon/inputs.js';
import { singular, snakeCase } from '../tables/names.js';

/** A word as one of its meaning is spelt in names: "born" and "dob" are birth, "e-mail" is email. */
export function spelling(word: string): string {
  const one = singular(word);
  return ONE_MEANING.get(one) ?? one;
}

/** The words of a name, in the singular and without articles: `whatsappOptIn` → whatsapp, opt, in. */
export function nameWords(name: string): string[] {
  const words = snakeCase(name.replace(/\([^()]*\)/g, ' ').replace(/[’']s\b/g, '').replace(/\be-(?=mails?\b)/gi, 'e'))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return (telling.length > 0 ? telling : words).map(spelling);
}

/** The words of a path, without those of its parameters: `/offers/:id/dismiss` → offer, dismiss. */
export function pathWords(path: string): string[] {
  return nameWords(path.replace(/[:{[<][^/]*/g, ''));
}

/** The words of the name of an input: without the control it is entered with ("topic picker" → topic). */
export function inputWords(name: string): string[] {
  const words = nameWords(name);
  const own = words.filter((word) => !CONTROL_WORDS.has(word));
  return own.length > 0 ? own : words;
}

/** The words that tell one name from another. */
export function tellingWords(words: readonly string[]): string[] {
  return words.filter((word) => !GENERIC_WORDS.has(word) && word !== 'id');
}

/** "start" and "started", "colour" and "color": one word. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 4 || b.length < 4) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return /^(?:s|es|ed|ing|d|er|ly)$/.test(long.slice(short.length));
  // "expiry" and "expires"
  return short.length >= 6 && long.length - short.length <= 1 && long.startsWith(short.slice(0, -1));
}

export function hasWord(words: readonly string[], word: string): boolean {
  return words.some((each) => isSameWord(each, word));
}

export function areSameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => hasWord(b, word));
}

/** Whether two names mean one field: the same words, or all of the shorter one's, two at least, in the other. */
export function meanOneField(a: readonly string[], b: readonly string[]): boolean {
  if (areSameNames(a, b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const shared = short.filter((word) => hasWord(long, word));
  return shared.length >= 2 && (shared.length === short.length || tellingWords(shared).length >= 2);
}
