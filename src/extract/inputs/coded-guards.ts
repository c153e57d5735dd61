import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { CODED_CHOICE, CODED_DEFAULT, CODED_REFUSAL, REJECTS, TRANSFORMS, VALIDATOR_DEFAULT } from '../lexicon/inputs.js';
import { validatorsIn } from './coded-validators.js';

/** What a listing does with a value that is not in the set of a field. */
export interface CodedGuard {
  readonly field: string;
  readonly kind: 'refused' | 'replaced';
  readonly text: MappedText;
}

/** `switch in.Aspect {`, `match size:`: by the field that it branches on. */
const SWITCH = /\b(?:switch|match|when|case)\s*\(?[\w.$>-]{0,40}?(?<![A-Za-z])([A-Za-z_]\w{1,40})\)?\s*(?:\{|:|do\b)/g;
const LONGEST_SWITCH = 600;
const LONGEST_BRANCH = 160;
/** The branch for any other value. */
const DEFAULT_BRANCH = /\bdefault\s?[:-]|\belse\s?(?:->|=>)|(?<![\w'"])_\s?(?:=>|->)|\bcase _\s?:/;
/** `size: z.enum([…])`, `kind: v.picklist([…])`, `size: Literal["s", "m"]` */
export const SCHEMA_FIELD = /\b([A-Za-z_]\w{1,40})\??['"]?:\s{0,12}(?:(?:z|v|yup|t|Type|Joi|vine|S)\.[^\n,]{0,40}?\b(?:enum|nativeEnum|picklist|union|literal|oneOf|valid|Union|Literal|Enum)\b|(?:Optional\[)?Literal\[)/g;
/** What does not fit a schema is looked at. */
const PARSES = /\bsafeParse\b|\.success\b|\bparse\(|\bvalidate\w*\(|\bValidationError\b|\bZodError\b|\bcheck\(/i;
/** A line that goes on with the statement of the line above it. */
const GOES_ON = /^\s+(?:\?[:?.]?|\|\||:|\.|->|else\b|or\b|if\b|unless\b)/;
const ASSIGNED_TO = /^\s*(?:(?:const|let|var|val|final|auto)\s|self\.|this\.|\w+\s(?=\w+ =))?\$?(\w+)(?::\s?[\w<>?. ]{1,40})?\s?:?=(?![=>])/;
/** `channel: z.enum([...]).catch('email')`, `channel: v.fallback(v.picklist([...]), 'email')`; of several in one line the one right before it. */
const CAUGHT = /(?:^|[{,])\s{0,12}["']?(\w+)["']?:\s{0,12}(?:z\.(?:(?!\w["']?:\s{0,12}z\.)[\s\S]){0,200}\.catch\(|v\.fallback\()/;

/** `size: z.string().transform((v) => SIZES.includes(v) ? v : 'small')` */
const TRANSFORMED = /^\s*["']?(\w+)["']?:\s?(?:\{|z\.|v\.|yup\.|String\b)/;

/** Statements of code that pick a field's value from its set, with what they do with any other: throw, or store another one. */
export function codedGuards(listing: MappedText): CodedGuard[] {
  return [...switched(listing), ...parsed(listing), ...validated(listing), ...ofStatements(listing)];
}

/** A `switch` over a field whose default branch refuses: `switch in.Aspect { case "north": default: http.Error(…, 400) }`. */
function switched(listing: MappedText): CodedGuard[] {
  return matchesIn(listing.text, SWITCH).flatMap((match): CodedGuard[] => {
    const branches = listing.slice(match.index, Math.min(listing.length, match.index + LONGEST_SWITCH));
    const at = branches.text.search(DEFAULT_BRANCH);
    const refusal = at < 0 ? null : branches.slice(at, Math.min(branches.length, at + LONGEST_BRANCH));
    return refusal && REJECTS.test(refusal.text) ? [{ field: match[1] ?? '', kind: 'refused', text: refusal }] : [];
  });
}

/** A schema that lists the values of a field, and an answer 4xx to what does not fit it, in one listing. */
function parsed(listing: MappedText): CodedGuard[] {
  if (!PARSES.test(listing.text)) return [];
  const refusal = listing.lines().find(({ text }) => REJECTS.test(text));
  return refusal ? matchesIn(listing.text, SCHEMA_FIELD).map((match) => ({ field: match[1] ?? '', kind: 'refused', text: refusal })) : [];
}

/** `@Transform(({ value }) => SIZES.includes(value) ? value : 'small') size: string` */
const TRANSFORM_OVER = /@Transform\([^\n]{1,200}\)\s{1,40}(?:readonly\s)?(\w{2,40})[?!]?:/g;

/** A validator of a field refuses, or returns one value of the set for any other: `return v if v in SIZES else "small"`. */
function validated(listing: MappedText): CodedGuard[] {
  const transformed = matchesIn(listing.text, TRANSFORM_OVER).filter(([words]) => CODED_CHOICE.test(words) && CODED_DEFAULT.test(words)).map((match): CodedGuard => ({ field: match[1] ?? '', kind: 'replaced', text: listing.slice(match.index, match.index + match[0].length) }));
  const told = validatorsIn(listing).flatMap(({ field, body }): CodedGuard[] => {
    if (VALIDATOR_DEFAULT.test(body.text)) return [{ field, kind: 'replaced', text: body }];
    return REJECTS.test(body.text) ? [{ field, kind: 'refused', text: body }] : [];
  });
  return [...transformed, ...told];
}

/** One statement refuses or replaces what it does not find among the values. */
function ofStatements(listing: MappedText): CodedGuard[] {
  return statementsOf(listing).flatMap((text): CodedGuard[] => {
    const words = text.text;
    const caught = CAUGHT.exec(words)?.[1];
    if (caught !== undefined) return [{ field: caught, kind: 'replaced', text }];
    const field = (TRANSFORMS.test(words) ? TRANSFORMED.exec(words)?.[1] : undefined) ?? ASSIGNED_TO.exec(words)?.[1];
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
