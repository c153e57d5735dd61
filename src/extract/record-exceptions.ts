import type { MappedText } from '../text/mapped-text.js';
import { DATA_LANGS } from './lexicon/listings.js';
import { subtree } from './outline.js';
import type { Passage } from './passages.js';

/** The key of a record under which stand those of whom the rest of it is not true. */
const EXCEPTIONS_KEY = /^\W{0,8}(?:except(?:ions?|ed|ing)?(?:[_ -]for)?|exclud(?:e|es|ed|ing)|exempt(?:ed|ions?)?|not[_ -]for|skips?|skipped|without|apart[_ -]from|bypass(?:ed)?)["']?\s?:/i;

/** What a record names as its exceptions, beside the key that a passage stands under: `how: AbortSignal.timeout(8000)` with `except: [POST /search]`. */
export function exceptionsOfRecord({ unit, text }: Passage): readonly MappedText[] {
  if (unit.kind === 'code') return DATA_LANGS.has(unit.code?.lang ?? '') ? exceptionsBeside(unit.text.lines(), text.offsetAt(0)) : [];
  const { parent } = unit;
  if (unit.kind !== 'item' || parent === null || (parent.kind !== 'item' && parent.kind !== 'heading')) return [];
  return parent.children.filter((sister) => sister.kind === 'item' && EXCEPTIONS_KEY.test(sister.text.text)).flatMap((sister) => subtree(sister).map((entry) => entry.text));
}

/** The lines of exceptions in the block of lines, none of them further out, in which a place stands. */
function exceptionsBeside(lines: readonly MappedText[], place: number): readonly MappedText[] {
  const at = lines.findIndex((line) => line.span().start <= place && place <= line.span().end);
  const indent = indentOf(lines[at]);
  if (at < 0 || indent <= 0) return [];
  const isInside = (line: MappedText | undefined): boolean => line !== undefined && (line.text.trim() === '' || indentOf(line) >= indent);
  let first = at;
  while (isInside(lines[first - 1])) first--;
  let last = at;
  while (isInside(lines[last + 1])) last++;
  const block = lines.slice(first, last + 1);
  return block.flatMap((line, index) => {
    if (indentOf(line) !== indent || !EXCEPTIONS_KEY.test(line.text)) return [];
    const end = block.findIndex((other, later) => later > index && indentOf(other) <= indent);
    return block.slice(index, end < 0 ? undefined : end);
  });
}

function indentOf(line: MappedText | undefined): number {
  return line?.text.search(/\S/) ?? -1;
}
