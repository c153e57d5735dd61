import type { CallCue, CallCues } from './cues.js';
import { ANSWER_AWAITED, CLIENT_MADE, ORDINARY_CLIENT, OPENS_WITH_FUNCTION, RUNS_WAY, THROUGH_FUNCTION, WAY_BEFORE, WAY_GOES_ON, WAY_IS_RUN, WAY_USED } from '../lexicon/ways.js';
import type { Passage } from '../passages.js';
import { sentencesBefore } from '../passages.js';
import type { Range } from '../stance.js';
import { matchesIn } from '../../text/matches-in.js';

/** What a name of the design's own stands for: a call of this model. */
type Way = Pick<CallCue, 'provider' | 'paid'>;

/** `draftReply(ticket)` in code: a function by its name of several words. */
const FUNCTION = /^(?:\w{1,30}\.)?([a-z]\w{0,40}(?:_[a-z]|[a-z][A-Z])\w{0,40})\([^()]{0,60}\)$/;

/**
 * The names that a design gives to calls of a model: the functions that it says to make one, "`rateTone(text)` asks Mistral", and the clients that
 * its listings make, `const rater = new Mistral(…)`. Who runs the one or uses the other calls the model.
 */
export class NamedWays {
  readonly #ways = new Map<string, Way>();
  /** In how many passages a function is named. */
  readonly #mentions = new Map<string, number>();
  readonly #cues: CallCues;

  constructor(passages: readonly Passage[], cues: CallCues) {
    this.#cues = cues;
    for (const passage of passages) {
      if (passage.unit.zone !== 'plain' || passage.kind === 'heading') continue;
      if (passage.kind === 'code') this.#learnClient(passage.text.text);
      else {
        for (const { name, isFunction } of namesIn(passage)) if (isFunction) this.#mentions.set(name, (this.#mentions.get(name) ?? 0) + 1);
        this.#learnFunction(passage);
      }
    }
  }

  /**
   * The names of such ways in a passage, where it says that one is taken.
   * @param isOwn the passage stands in an endpoint's own row, item or block
   */
  in(passage: Passage, isOwn: boolean): CallCue[] {
    if (this.#ways.size === 0 || passage.kind === 'heading') return [];
    const { text } = passage.text;
    const ranges = passage.kind === 'code' ? matchesIn(text, RUNS_WAY).map((match) => ({ start: match.index, end: match.index + match[0].length, name: match[1] ?? '' })) : namesIn(passage);
    return ranges.flatMap(({ name, start, end }): CallCue[] => {
      // `rater.chat`: what stands behind the client is what it does.
      const way = this.#ways.get(name) ?? this.#ways.get(text.slice(start, end).split('.', 1)[0] ?? '');
      const isTaken = passage.kind === 'code' || WAY_BEFORE.test(text.slice(0, start)) || WAY_IS_RUN.test(text.slice(end)) || (isOwn && (passage.kind === 'cell' || WAY_USED.test(text.slice(0, start))));
      return way && isTaken && !this.#cues.isSpared(passage.text, { start, end }) ? [{ ...way, range: { start, end }, ai: true, kind: 'vendor' }] : [];
    });
  }

  /** Whether a passage tells what a function does that is named elsewhere, too: who runs it is told there. */
  explains(passage: Passage): boolean {
    return passage.kind === 'words' && namesIn(passage).some(({ name, isFunction, start }) => isFunction && this.#ways.has(name) && (this.#mentions.get(name) ?? 0) > 1 && OPENS_WITH_FUNCTION.test(passage.text.text.slice(0, start)));
  }

  /** `export const rater = new Mistral({ … })`, `rater = AsyncMistral(timeout=4)` */
  #learnClient(line: string): void {
    const [whole = '', name = '', made = ''] = CLIENT_MADE.exec(line) ?? [];
    const vendor = name === '' || ANSWER_AWAITED.test(whole) || ORDINARY_CLIENT.test(name) ? undefined : this.#cues.vendorsIn(made.replace(/^(?:Async|create)(?=[A-Z])/, '')).find(({ ai }) => ai);
    if (vendor) this.#ways.set(name, { provider: vendor.name, paid: vendor.paid });
  }

  /** "`rateTone(text)` asks Mistral", "Mistral is asked through `rateTone()`", "… `rateTone(text)`. That function has Mistral read the letter." */
  #learnFunction(passage: Passage): void {
    const named = namesIn(passage).filter(({ isFunction }) => isFunction);
    const goesOn = named.length === 0 && WAY_GOES_ON.test(passage.text.text);
    if (named.length === 0 && !goesOn) return;
    const calls = this.#cues.in(passage.text).filter(({ ai }) => ai);
    if (calls.length === 0) return;
    const before = goesOn ? sentencesBefore(passage).flatMap((sentence) => namesIn(sentence).filter(({ isFunction }) => isFunction)).at(-1) : undefined;
    if (before && calls[0]) this.#ways.set(before.name, { provider: calls[0].provider, paid: calls[0].paid });
    const { text } = passage.text;
    for (const { name, start, end } of named) {
      const opens = OPENS_WITH_FUNCTION.test(text.slice(0, start));
      const call = calls.find(({ range }) => (opens ? range.start >= end : range.end <= start && THROUGH_FUNCTION.test(text.slice(range.end, start))));
      if (call) this.#ways.set(name, { provider: call.provider, paid: call.paid });
    }
  }
}

/** What stands in code in a passage, by the name of a function or as it is. */
function namesIn({ text }: Passage): (Range & { readonly name: string; readonly isFunction: boolean })[] {
  return text.marks
    .filter(({ kind }) => kind === 'code')
    .map(({ start, end }) => {
      const words = text.text.slice(start, end);
      const called = FUNCTION.exec(words)?.[1];
      return { start, end, name: called ?? words, isFunction: called !== undefined };
    });
}
