import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { BODY_THAT_FAILS, REJECTS } from '../lexicon/inputs.js';
import type { Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { stanceAt } from '../stance.js';
import { SCHEMA_FIELD } from './coded-guards.js';
import { validatorsIn } from './coded-validators.js';

/** A field whose values a listing holds to a set, and the sentence that refuses what it does not let through. */
export interface ValidatedField {
  readonly field: string;
  readonly refusal: MappedText;
}

/** `@IsIn(SIZES) size: string`, over one line or two */
const DECORATED = /@Is(?:In|Enum)\([^\n]{1,120}\)\s{1,40}(?:(?:readonly|public|private)\s)?(\w{2,40})[?!]?:/g;
/** `'size' => 'required|in:s,m,l'`, `validates :size, inclusion: { in: SIZES }` */
const RULED = /["'](\w{2,40})["']\s?=>\s?[^\n]{0,80}?(?:\bin:|Rule::(?:in|enum)\b|new Enum\()|\bvalidates :(\w{2,40}), (?:presence: true, )?inclusion:/g;
/** What is not let through is an error. */
const RAISES = /\b(?:raise|throw)\s/;

/** Where a sentence refuses each body that does not validate ("answered by FastAPI with 422"), the fields that listings hold to a set. */
export function validatedFields(units: readonly Unit[]): ValidatedField[] {
  const refusal = refusalOfBodies(units);
  if (!refusal) return [];
  return units.filter(({ kind, zone }) => kind === 'code' && zone === 'plain').flatMap(({ text }) => {
    const held = [SCHEMA_FIELD, DECORATED, RULED].flatMap((pattern) => matchesIn(text.text, pattern).map((match) => match[1] ?? match[2] ?? ''));
    const raising = validatorsIn(text).filter(({ body }) => RAISES.test(body.text)).map(({ field }) => field);
    return [...held, ...raising].map((field): ValidatedField => ({ field, refusal }));
  });
}

function refusalOfBodies(units: readonly Unit[]): MappedText | null {
  for (const { kind, zone, text } of units) {
    if (zone !== 'plain' || (kind !== 'paragraph' && kind !== 'item') || !REJECTS.test(text.text) || !BODY_THAT_FAILS.test(text.text)) continue;
    for (const sentence of sentencesOf(text)) {
      const status = REJECTS.exec(sentence.text);
      if (status && BODY_THAT_FAILS.test(sentence.text) && stanceAt(sentence.blanked(matchesIn(sentence.text, FAILS).map(rangeOf)), rangeOf(status)).stance === 'affirmed') return sentence;
    }
  }
  return null;
}

/** "does not validate": such a negation denies no refusal. */
const FAILS = new RegExp(BODY_THAT_FAILS.source, 'gi');
