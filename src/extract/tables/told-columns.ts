import type { ColumnFact } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import { isPersonOrTenant } from '../lexicon/persons.js';
import { splitList } from './columns.js';
import { bareColumn } from './draft.js';
import { singular } from './names.js';

const LEAST = 3;
/** "image URL", "and price": at most four words, and no sentence. */
const NAMED = /^(?:and\s|or\s)?(?:an?\s|the\s|its\s)?([A-Za-z][\w-]*(?:\s[\w-]+){0,3})\.?$/;
/** Whom a row concerns is told by how it is reached, too. */
const CONTACT = /^(?:e-?mails?|phones?|mobile|address(?:es)?|author|seller|creator|birthday|iban|password|wallet|ip)$/i;

/**
 * "Title, description, image URL, and price": the columns of a row that are told in words, where they are things of the row. None
 * where the list names people or keeps several of a kind: then it tells what the table is for.
 */
export function columnsInWords(cell: MappedText): ColumnFact[] {
  const parts = splitList(cell);
  const names = parts.map((part) => NAMED.exec(part.text)?.[1]?.toLowerCase());
  if (parts.length < LEAST || !names.every((name) => name !== undefined)) return [];
  const words = names.flatMap((name) => name.split(/[\s-]/));
  if (words.some((word) => CONTACT.test(word) || isPersonOrTenant(singular(word)))) return [];
  if (names.some((name) => isPlural(name.split(' ').at(-1) ?? ''))) return [];
  return parts.map((part, index) => bareColumn((names[index] ?? '').replace(/[\s-]+/g, '_'), part.span()));
}

function isPlural(word: string): boolean {
  return word !== singular(word) && !/(?:ss|us|is)$/.test(word);
}
