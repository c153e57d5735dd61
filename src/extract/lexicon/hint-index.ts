import { append } from '../../text/append.js';

/** What applies only to texts in which some of its hints stand, in lower case; to any text if it has none. */
export interface Hinted {
  readonly hints: readonly string[];
}

/** A hint is looked up by as many of its letters. */
const LEAD = 3;

/**
 * Values by their hints. A text is gone through once, and what begins at each of its letters is looked up: it costs the same however many
 * values there are.
 */
export class HintIndex<Value extends Hinted> {
  readonly #values: readonly Value[];
  readonly #byLead = new Map<number, { readonly hint: string; readonly at: number }[]>();
  /** The indexes of values that cannot be looked up, for want of hints or of letters in them. */
  readonly #others: readonly number[];

  constructor(values: readonly Value[]) {
    this.#values = values;
    const others: number[] = [];
    for (const [at, { hints }] of values.entries()) {
      if (hints.length === 0 || hints.some((hint) => hint.length < LEAD)) others.push(at);
      else for (const hint of hints) append(this.#byLead, leadAt(hint, 0), { hint, at });
    }
    this.#others = others;
  }

  /** The values that may apply to a text, in their order. */
  in(text: string): Value[] {
    const lower = text.toLowerCase();
    const found = new Set(this.#others.filter((at) => isHinted(this.#values[at] as Value, lower)));
    for (let start = 0; start + LEAD <= lower.length; start++) {
      const begun = this.#byLead.get(leadAt(lower, start));
      if (begun) for (const { hint, at } of begun) if (lower.startsWith(hint, start)) found.add(at);
    }
    return found.size === 0 ? [] : [...found].sort((a, b) => a - b).map((at) => this.#values[at] as Value);
  }
}

function isHinted({ hints }: Hinted, lower: string): boolean {
  return hints.length === 0 || hints.some((hint) => lower.includes(hint));
}

/** The letters at a place as one number, which takes no new string; different letters may have the same. */
function leadAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 14) ^ (text.charCodeAt(at + 1) << 7) ^ text.charCodeAt(at + 2);
}
