import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { BODIES, ENUMS_AMONG_THEM, ENUMS_LEFT_OUT, EVERY_BODY, OTHER_VALIDATION, VALIDATION } from '../lexicon/body-validation.js';
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

/**
 * The sentences that refuse, for every endpoint, a body that its schema does not permit: "A global pipe validates each DTO and answers 400",
 * "a body that breaks its schema is a 422, enums included".
 * @param isOwn the unit is an endpoint's row, item or block
 */
export function refusalsOfAllBodies(units: readonly Unit[], isOwn: (unit: Unit) => boolean): MappedText[] {
  return units.flatMap((unit) => {
    const { kind, zone, text } = unit;
    if (zone !== 'plain' || (kind !== 'paragraph' && kind !== 'item' && kind !== 'row') || !REJECTS.test(text.text) || ENUMS_LEFT_OUT.test(text.text) || isOwn(unit)) return [];
    const isOfAll = EVERY_BODY.test(text.text) && VALIDATION.test(text.text) && BODIES.test(text.text);
    return sentencesOf(text).filter((sentence) => refusesBodies(sentence, isOfAll));
  });
}

/** Whether a sentence refuses bodies for what is in them; where its passage is not about all of them, it has to tell of their enums. */
function refusesBodies(sentence: MappedText, isOfAll: boolean): boolean {
  const { text } = sentence;
  const status = REJECTS.exec(text);
  if (!status || OTHER_VALIDATION.test(text) || text.includes('`/')) return false;
  const isMeant = isOfAll ? VALIDATION.test(text) || BODY_THAT_FAILS.test(text) : BODIES.test(text) && ENUMS_AMONG_THEM.test(text);
  return isMeant && stanceAt(sentence.blanked(matchesIn(text, FAILS).map(rangeOf)), rangeOf(status)).stance === 'affirmed';
}

/** "does not validate": such a negation denies no refusal. */
const FAILS = new RegExp(BODY_THAT_FAILS.source, 'gi');
