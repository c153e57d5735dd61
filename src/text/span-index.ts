import type { Span } from './source-file.js';

/** Finds which of many spans hold an offset without looking at each. */
export class SpanIndex<Item> {
  /** In the order in which they start. */
  readonly #entries: readonly Entry<Item>[];
  /** How far the spans up to each one reach. */
  readonly #reach: readonly number[];

  constructor(items: readonly Item[], spanOf: (item: Item) => Span) {
    this.#entries = items.map((item, order) => ({ item, order, span: spanOf(item) })).sort((a, b) => a.span.start - b.span.start);
    let reach = -1;
    this.#reach = this.#entries.map(({ span }) => (reach = Math.max(reach, span.end)));
  }

  /** The items whose spans hold an offset, in the order in which they were given. */
  at(offset: number): Item[] {
    const found: Entry<Item>[] = [];
    for (let index = this.#from(offset + 1) - 1; index >= 0 && (this.#reach[index] as number) > offset; index--) {
      const entry = this.#entries[index] as Entry<Item>;
      if (offset < entry.span.end) found.push(entry);
    }
    return inOrder(found);
  }

  /** The items whose spans start in a span, in the order in which they were given. */
  startingIn({ start, end }: Span): Item[] {
    return inOrder(this.#entries.slice(this.#from(start), this.#from(end)));
  }

  /** The index of the first entry that starts at an offset or behind it. */
  #from(offset: number): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle] as Entry<Item>).span.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Entry<Item> {
  readonly item: Item;
  readonly order: number;
  readonly span: Span;
}

function inOrder<Item>(entries: Entry<Item>[]): Item[] {
  return entries.sort((a, b) => a.order - b.order).map(({ item }) => item);
}
