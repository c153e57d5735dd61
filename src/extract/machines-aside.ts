import { ACTS_BY_ITSELF, EXPLAINS, MACHINE_NAMED, PART_NAME } from './lexicon/callers.js';
import { matchesIn } from '../text/matches-in.js';

/** Between two sentences of an entry. */
const NEXT_SENTENCE = /[.;!?][*_"”)]{0,3}\s+(?=[A-Z*_`"“(])/g;
/** So many names of parts in a row are a list of them. */
const LEAST_PARTS = 3;

/**
 * The words of an entry, letter for letter, without the sentences behind its first that name a machine which calls nothing here: one that
 * does something by itself ("A nightly cron refills missing names."), an item of a list of parts ("Stripe, Cloud Scheduler, Sentry."), or
 * an explanation ("Because a webhook is 2 kB.").
 */
export function withoutMachinesAside(words: string): string {
  if (!MACHINE_NAMED.test(words)) return words;
  const starts = [0, ...matchesIn(words, NEXT_SENTENCE).map((match) => match.index + match[0].length)];
  return starts.map((start, index) => {
    const sentence = words.slice(start, starts[index + 1]);
    return index > 0 && isAside(sentence) ? ' '.repeat(sentence.length) : sentence;
  }).join('');
}

function isAside(sentence: string): boolean {
  return MACHINE_NAMED.test(sentence) && (ACTS_BY_ITSELF.test(sentence) || EXPLAINS.test(sentence) || listsParts(sentence));
}

/** "Stripe, Cloud Run, Cloud Scheduler, Sentry." */
function listsParts(sentence: string): boolean {
  const parts = sentence.replace(/[.;!?]\W{0,4}$/, '').split(/,\s(?:and\s)?|\sand\s/);
  return parts.length >= LEAST_PARTS && parts.every((part) => PART_NAME.test(part.trim()));
}
