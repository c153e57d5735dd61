import type { MappedText } from '../../../text/mapped-text.js';
import { type Range, type Stand, stanceAt } from '../../stance.js';
import type { AuthCue } from './cues.js';

/** "a session (JWT bearer)", "`Bearer CRON_SECRET`", "a token issued by Keycloak", "`x-key`, compared with `JOB_KEY`": the same mechanism in more words. */
const SAME_IN_MORE_WORDS = /^s?[`"']?\s?\((?:(?!(?:not|no|or|and|but)\b)[\w'-]+\s){0,3}[`"']?$|^[\s<{$]{0,2}$|^[`"']?\s(?:with|holding|carrying|set to|(?:which|that) (?:holds|carries)|containing|=)\s(?:the |a |its )?(?:value of |secret |token |key )?[`"']?|^[`"']?(?:\s(?:header|token|key|value))?,?\s(?:(?:which|that|it)\s)?(?:and\s)?(?:(?:is|are|must be)\s)?(?:compared|checked|matched|verified)(?:\sin constant time)?\s(?:with|against|to)\s(?:the |its |our )?(?:value of |secret |variable |env(?:ironment)? variable )?[`"']?|^s?[`"']?\s(?:(?:issued|signed|minted|handed out|given out|provided)\s(?:by|from)|of|from)\s(?:(?:the|our|an?)\s)?(?:[\w'’-]+\s)?[`"']?$/i;

/**
 * How a text stands to one of the cues of a passage, and to those beside it that stand for the same: what turns one of them turns all.
 * @param boundsOf the part of the text that belongs to a cue, where it does not own the whole
 */
export function stanceOfSame(text: MappedText, cues: readonly AuthCue[], index: number, boundsOf?: (cue: AuthCue, index: number) => Range): Stand['stance'] {
  const isSame = (at: number): boolean => {
    const [one, next] = [cues[at], cues[at + 1]];
    return one?.kind === 'mechanism' && next?.kind === 'mechanism' && SAME_IN_MORE_WORDS.test(text.text.slice(one.end, next.start));
  };
  let [first, last] = [index, index];
  while (isSame(first - 1)) first--;
  while (isSame(last)) last++;
  const stances = cues.slice(first, last + 1).map((cue, at) => stanceAt(text, cue, boundsOf?.(cue, first + at)).stance);
  return stances.find((stance) => stance !== 'affirmed') ?? 'affirmed';
}
