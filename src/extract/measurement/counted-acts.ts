import { ACT_OF_WHOM, ACT_ON_WHAT, NEGATED_ACT, NUMERATOR, PLAIN_METRIC_WORDS, SMALL_WORDS } from '../lexicon/metrics.js';
import { stems } from './recorders.js';

/** What is done, and the stems of what it is done to. */
export interface CountedAct {
  readonly verb: string;
  readonly objects: readonly string[];
}

/** The act that words say is counted: "distinct readers that open a chapter", "chapters read to the last page, per opened chapter". */
export function countedAct(words: string): CountedAct | null {
  const counted = NUMERATOR.exec(words.toLowerCase())?.[0] ?? '';
  if (NEGATED_ACT.test(counted)) return null;
  const [, verbOfWhom, to = ''] = ACT_OF_WHOM.exec(counted) ?? [];
  if (verbOfWhom !== undefined) return { verb: verbOfWhom, objects: objectsIn(to) };
  const [, what = '', verb, where = ''] = ACT_ON_WHAT.exec(counted) ?? [];
  return verb === undefined ? null : { verb, objects: objectsIn(`${what} ${where}`) };
}

function objectsIn(words: string): string[] {
  const telling = (words.replace(SMALL_WORDS, ' ').match(/[a-z]{3,}/g) ?? []).filter((word) => !PLAIN_METRIC_WORDS.has(word));
  return [...new Set(telling.flatMap(stems))];
}
