import { matchesIn } from '../../text/matches-in.js';
import { singular, snakeCase } from '../tables/names.js';

/** The tables that a text, or the name of another table, calls by words of their own names. Asks an index, and never compares each with each. */
export class TableWords {
  /** In the order in which they came. */
  readonly #names = new Map<string, string>();
  readonly #positions = new Map<string, number>();
  readonly #byThing = new Map<string, Set<string>>();
  /** By `order` and `order_line` of `order_line_notes`. */
  readonly #byHead = new Map<string, Set<string>>();
  /** By `notes` and `line_notes` of `order_line_notes`. */
  readonly #byTail = new Map<string, Set<string>>();
  readonly #byFirstWord = new Map<string, Set<string>>();
  readonly #phrases = new Map<string, RegExp>();

  /** @param key as tableKey() gives it */
  set(key: string, name: string): void {
    const before = this.#names.get(key);
    this.#names.set(key, name);
    if (before === undefined) this.#positions.set(key, this.#positions.size);
    else if (thingOf(before) === thingOf(name)) return;
    else for (const [index, word] of this.#postings(before)) index.get(word)?.delete(key);
    for (const [index, word] of this.#postings(name)) {
      const keys = index.get(word) ?? new Set<string>();
      index.set(word, keys.add(key));
    }
  }

  has(key: string): boolean {
    return this.#names.has(key);
  }

  nameOf(key: string): string {
    return this.#names.get(key) ?? key;
  }

  /** The tables by whose whole names the name of a table begins: `orders` of `order_lines`. */
  heading(name: string): string[] {
    return this.#inOrder(cuts(thingOf(name)).flatMap(({ head }) => [...(this.#byThing.get(head) ?? [])]));
  }

  /** The tables whose names begin with that of a table: `order_lines` of `orders`. */
  headedBy(name: string): string[] {
    return this.#inOrder([...(this.#byHead.get(thingOf(name)) ?? [])]);
  }

  /** The one table whose name ends with a word: `order_items` of "items"; null where there is none, or another one. */
  endingWith(thing: string): string | null {
    const keys = thing.length < LEAST_WORD ? undefined : this.#byTail.get(thing);
    return keys?.size === 1 ? ([...keys][0] ?? null) : null;
  }

  /** What stands behind the name of one table in that of another: `charge` of `stay_charges` behind `stays`. */
  wordBehind(parent: string, child: string): string {
    const head = `${thingOf(parent)}_`;
    const thing = thingOf(child);
    return thing.startsWith(head) ? thing.slice(head.length) : '';
  }

  /** The tables that a text names in ordinary words: "order lines" of `order_lines`. */
  in(words: string): { readonly key: string; readonly start: number; readonly end: number }[] {
    const tokens = new Set(matchesIn(words.toLowerCase(), /\w+/g).map(([token]) => token));
    const keys = this.#inOrder([...tokens].flatMap((token) => [...(this.#byFirstWord.get(token) ?? [])]));
    return keys.flatMap((key) => {
      const match = this.#phraseOf(key).exec(words);
      return match ? [{ key, start: match.index, end: match.index + match[0].length }] : [];
    });
  }

  #phraseOf(key: string): RegExp {
    const thing = thingOf(this.nameOf(key));
    const known = this.#phrases.get(thing);
    if (known) return known;
    const phrase = new RegExp(`\\b${thing.split('_').join('[ -]')}s?\\b`, 'i');
    this.#phrases.set(thing, phrase);
    return phrase;
  }

  #inOrder(keys: readonly string[]): string[] {
    return [...new Set(keys)].sort((a, b) => (this.#positions.get(a) ?? 0) - (this.#positions.get(b) ?? 0));
  }

  /** Where a name is looked up, and by which words. */
  #postings(name: string): (readonly [Map<string, Set<string>>, string])[] {
    const thing = thingOf(name);
    const parts = cuts(thing);
    const first = thing.split('_')[0] ?? '';
    return [[this.#byThing, thing], ...(parts.length > 0 ? [[this.#byFirstWord, first] as const] : []), ...parts.flatMap(({ head, tail }) => [[this.#byHead, head] as const, [this.#byTail, tail] as const])];
  }
}

/** A shorter word means too much to tell a table. */
const LEAST_WORD = 4;

function thingOf(name: string): string {
  return singular(snakeCase(name));
}

/** The two parts of a name at each of its underscores. */
function cuts(thing: string): { readonly head: string; readonly tail: string }[] {
  return matchesIn(thing, /_/g).map(({ index }) => ({ head: thing.slice(0, index), tail: thing.slice(index + 1) }));
}
