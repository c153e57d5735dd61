import type { MappedText } from '../../text/mapped-text.js';
import { CODED_CHOICE, CODED_DEFAULT, CODED_REFUSAL } from '../lexicon/inputs.js';

/** What a listing does with a value that is not in the set of a field. */
export interface CodedGuard {
  readonly field: string;
  readonly kind: 'refused' | 'replaced';
  readonly text: MappedText;
}

/** A line that goes on with the statement of the line above it. */
const GOES_ON = /^\s+(?:\?[:?.]?|\|\||:|\.|->|else\b|or\b|if\b|unless\b)/;
const ASSIGNED_TO = /^\s*(?:(?:const|let|var|val|final|auto)\s|self\.|this\.|\w+\s(?=\w+ =))?\$?(\w+)(?::\s?[\w<>?. ]{1,40})?\s?:?=(?![=>])/;
/** `channel: z.enum([...]).catch('email')` */
const CAUGHT = /^\s*["']?(\w+)["']?:\s?z\.[^\n]{0,160}\.catch\(/;

/** Statements of code that pick a field's value from its set, with what they do with any other: throw, or store another one. */
export function codedGuards(listing: MappedText): CodedGuard[] {
  return statementsOf(listing).flatMap((text): CodedGuard[] => {
    const words = text.text;
    const caught = CAUGHT.exec(words)?.[1];
    if (caught !== undefined) return [{ field: caught, kind: 'replaced', text }];
    const field = ASSIGNED_TO.exec(words)?.[1];
    if (field === undefined || !CODED_CHOICE.test(words)) return [];
    if (CODED_REFUSAL.test(words)) return [{ field, kind: 'refused', text }];
    return CODED_DEFAULT.test(words) ? [{ field, kind: 'replaced', text }] : [];
  });
}

/** The lines of a listing, those that go on joined to the line that they go on from. */
function statementsOf(listing: MappedText): MappedText[] {
  const raw = listing.text;
  const statements: MappedText[] = [];
  let start = 0;
  for (let end = raw.indexOf('\n'); ; end = raw.indexOf('\n', end + 1)) {
    const isLast = end < 0;
    if (!isLast && GOES_ON.test(raw.slice(end + 1, end + 60))) continue;
    const statement = listing.slice(start, isLast ? raw.length : end);
    if (/\S/.test(statement.text)) statements.push(statement);
    if (isLast) return statements;
    start = end + 1;
  }
}
