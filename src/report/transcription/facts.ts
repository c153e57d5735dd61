import type { Span } from '../../text/source-file.js';
import type { Move } from './move.js';
import type { Quotes } from './quotes.js';

/** The rules that weigh a property: where a verdict of theirs changes, the property is to blame. */
type Rules = readonly string[];

/** Moves that add to the record of one subject what the model knows of it; the words that tell it stay where they are. */
export class Facts {
  readonly moves: Move[] = [];
  readonly #key: string;
  readonly #subject: string;
  readonly #name: Readonly<Record<string, unknown>>;

  /** @param name the properties by which the record is known */
  constructor(key: string, subject: string, name: Readonly<Record<string, unknown>>) {
    this.#key = key;
    this.#subject = subject;
    this.#name = name;
    this.moves.push(this.#move({}, []));
  }

  /** Adds a property, unless nothing is known of it. */
  add(property: string, value: unknown, rules: Rules = []): void {
    if (value !== null && value !== undefined && value !== '') this.moves.push(this.#move({ [property]: value }, rules));
  }

  #move(record: Readonly<Record<string, unknown>>, rules: Rules): Move {
    return { subjects: rules.length > 0 ? rules.map((rule) => `${rule} ${this.#subject}`) : [this.#subject], lines: [], variants: [[{ key: this.#key, value: { ...this.#name, ...record } }]] };
  }
}

/** The words around places, each once; null where there is none. */
export function wordsAround(spans: readonly (Span | null | undefined)[], quotes: Quotes, most = MOST_QUOTES): string | null {
  const words = [...new Set(spans.flatMap((span) => (span ? [quotes.around(span)] : [])))].filter((each) => each !== '');
  return words.length > 0 ? words.filter((each) => !words.some((other) => other !== each && other.includes(each))).slice(0, most).join('; ') : null;
}

const MOST_QUOTES = 3;
