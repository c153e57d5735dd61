import type { MappedText } from '../../text/mapped-text.js';
import { STORE_EXTRA, STORE_NOUN } from '../lexicon/stores.js';

/** Where the words that are the database end, and a remark begins. */
const HEAD_END = /[([:,|]|\s[—–-]|\s{3}|\s#|\s?→/;
const ORNAMENT = /^[^\p{L}\p{N}]{1,6}/u;
const MOST_WORDS = 5;
/** The frame behind the words of a line. */
export const EDGE = /[│|┃║]\s{0,4}$/;

/** Whether a line is the database, and nothing else is said but a remark on it: "Supabase Postgres (RLS on every table)". */
export function isStore(text: MappedText): boolean {
  const plain = text.text.replace(ORNAMENT, '');
  const end = HEAD_END.exec(plain)?.index ?? plain.length;
  const words = plain.slice(0, end).replace(EDGE, '').trim().split(/\s+/);
  if (words.length > MOST_WORDS || plain.slice(0, end).trim().endsWith('/')) return false;
  return words.some((word) => STORE_NOUN.test(word)) && words.every((word) => STORE_NOUN.test(word) || STORE_EXTRA.test(word));
}
