import type { MappedText } from '../../text/mapped-text.js';

/** The body of a function in a listing that validates one field. */
export interface CodedValidator {
  readonly field: string;
  readonly body: MappedText;
}

/** `@field_validator("size")`, `@validates("size")`: over a function, by the field that it names. */
const DECORATED = /^\s{0,16}@(?:\w+\.)?(?:field_validator|validator|validates|pre_load|before_validation)\(\s?["'](\w{2,40})["']/;
/** `def clean_size(self):`, `def validate_size(self, value):` */
const NAMED = /^\s{0,16}(?:async )?def (?:clean|validate)_(\w{2,40})\(/;
const FUNCTION = /^\s{0,16}(?:async )?def /;
/** So many lines a validator has at most. */
const LONGEST_BODY = 14;

/** The functions of a listing that validate one field each. */
export function validatorsIn(listing: MappedText): CodedValidator[] {
  if (!listing.text.includes('def ')) return [];
  const lines = listing.lines();
  return lines.flatMap(({ text }, at): CodedValidator[] => {
    const decorated = DECORATED.exec(text)?.[1];
    const field = decorated ?? NAMED.exec(text)?.[1];
    const start = decorated === undefined ? at : lines.findIndex((line, index) => index > at && FUNCTION.test(line.text));
    if (field === undefined || start < 0) return [];
    const depth = indentOf(lines[start]?.text ?? '');
    const after = lines.slice(start + 1, start + 1 + LONGEST_BODY);
    const end = after.findIndex((line) => line.text.trim() !== '' && indentOf(line.text) <= depth);
    const body = after.slice(0, end < 0 ? after.length : end).filter((line) => line.text.trim() !== '');
    const [first] = body;
    const last = body.at(-1);
    if (!first || !last) return [];
    return [{ field, body: listing.slice(listing.indexAt(first.span().start), listing.indexAt(last.span().start) + last.length) }];
  });
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
