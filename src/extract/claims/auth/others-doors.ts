import { matchesIn } from '../../../text/matches-in.js';
import { ALSO_TO_US, CALLS_TO, DEMANDED_BY, OWN_DOOR, RUN_ELSEWHERE, TURNED_TO } from '../../lexicon/others-doors.js';
import { type Passage, sentencesBefore } from '../../passages.js';
import type { Range } from '../../stance.js';
import { singular } from '../../tables/names.js';
import { isOfDesign } from '../../zones.js';

const CLAUSE_END = /[.;]\s|:\s(?![`"']?Bearer)/g;

/**
 * Credentials that are shown at somebody else's door: sent "on every call to the clip store" that the maker of the cameras runs, or asked for by whom
 * an endpoint turns to, "fetches prices from the exchange; without the bearer token the exchange answers 401". They prove no caller to this system.
 */
export class OthersDoors {
  readonly #passages: readonly Passage[];
  readonly #known = new Map<string, boolean>();

  /** @param passages all that the document says, by which its own parts are told from those of others */
  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
  }

  /** Whether a credential that a sentence names is of this kind. */
  has(passage: Passage, cue: Range): boolean {
    const { text } = passage.text;
    const breaks = matchesIn(text, CLAUSE_END);
    const start = breaks.findLast(({ index }) => index < cue.start)?.index ?? 0;
    const clause = text.slice(start, breaks.find(({ index }) => index >= cue.end)?.index ?? text.length);
    const called = matchesIn(clause, CALLS_TO);
    if (called.length > 0) return !ALSO_TO_US.test(clause) && called.every(([, whose = '', name = '']) => this.#isOfOthers(whose, name));
    const demanding = matchesIn(clause, DEMANDED_BY).map(([, name = '']) => lastWord(name)).filter((name) => !OWN_DOOR.test(name));
    if (demanding.length === 0) return false;
    const before = `${sentencesBefore(passage).at(-1)?.text.text ?? ''} ${text.slice(0, start)}`;
    return matchesIn(before, TURNED_TO).some(([, name = '']) => demanding.includes(lastWord(name)));
  }

  #isOfOthers(whose: string, name: string): boolean {
    if (/^(?:our|this|your)$/i.test(whose) || OWN_DOOR.test(name) || name.includes('/')) return false;
    const bare = name.replace(/[`*]/g, '').toLowerCase();
    const known = this.#known.get(bare);
    if (known !== undefined) return known;
    const told = this.#passages.filter(({ unit, text }) => isOfDesign(unit.zone) && text.text.replace(/[`*]/g, '').toLowerCase().includes(bare));
    const isTold = told.some(({ unit, text }) => RUN_ELSEWHERE.test(text.text) || (unit.kind === 'row' && RUN_ELSEWHERE.test(unit.text.text)));
    this.#known.set(bare, isTold);
    return isTold;
  }
}

/** "weather service's" → "service" */
function lastWord(name: string): string {
  return singular((name.trim().split(/\s/).at(-1) ?? '').toLowerCase().replace(/['’]s$|[`*]/g, ''));
}
