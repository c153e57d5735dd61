import { type Alias, type Document, isAlias, isCollection, isMap, isPair, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import type { Range } from './syntax.js';

/** A key and value of a mapping as they apply, whether written there, behind an alias or merged in by `<<`. */
export interface Entry {
  readonly key: ParsedNode | null;
  /** null where the key has no colon at all, as in `{id, name}`. */
  readonly value: ParsedNode | null;
  /** Where the alias stands through which the entry came; null for an entry that is written out. */
  readonly through: Range | null;
}

type ParsedPair = Pair<ParsedNode | null, ParsedNode | null>;

/**
 * Finds what aliases stand for. An alias means the anchor of its name that stands nearest before it. What they repeat is bounded: a
 * stream that repeats more is refused before anybody follows them (`aliases.ts`).
 */
export class References {
  readonly #targets = new Map<Alias, ParsedNode>();

  constructor(documents: readonly Document.Parsed[]) {
    for (const document of documents) this.#collect(document.contents, new Map());
  }

  #collect(node: unknown, anchors: Map<string, ParsedNode>): void {
    if (isPair(node)) {
      this.#collect(node.key, anchors);
      this.#collect(node.value, anchors);
    } else if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) this.#targets.set(node, target);
    } else if (isScalar(node) || isCollection(node)) {
      if (node.anchor) anchors.set(node.anchor, node as ParsedNode);
      if (isCollection(node)) for (const item of node.items) this.#collect(item, anchors);
    }
  }

  /** The node itself, or the node an alias stands for; null for an alias without an anchor. */
  resolve(node: ParsedNode | null | undefined): ParsedNode | null {
    if (!node) return null;
    return isAlias(node) ? (this.#targets.get(node) ?? null) : node;
  }

  /** The entries of a mapping. Its own keys win over merged ones, an earlier merged mapping over a later one. */
  entries(map: YAMLMap, through: Range | null = null): Entry[] {
    const pairs = map.items as ParsedPair[];
    if (!pairs.some((pair) => isMergeKey(pair.key))) return pairs.map((pair) => ({ key: pair.key, value: pair.value, through }));
    const taken = new Set(pairs.filter((pair) => !isMergeKey(pair.key)).map((pair) => keyText(pair.key)));
    const merged = new Set<YAMLMap>([map]);
    return pairs.flatMap((pair) => {
      if (isMergeKey(pair.key)) return this.#merged(pair.value, through, taken, merged);
      return [{ key: pair.key, value: pair.value, through }];
    });
  }

  /** What a `<<` brings in. Each mapping is merged once: a second time would add nothing, and cycles end. */
  #merged(value: ParsedNode | null, through: Range | null, taken: Set<string>, merged: Set<YAMLMap>): Entry[] {
    const entries: Entry[] = [];
    for (const source of isSeq(value) ? (value.items) : [value]) {
      const map = this.resolve(source);
      if (!source || !isMap(map) || merged.has(map)) continue;
      merged.add(map);
      const place = through ?? (isAlias(source) ? rangeOf(source) : null);
      for (const pair of map.items as ParsedPair[]) {
        const name = keyText(pair.key);
        if (isMergeKey(pair.key)) entries.push(...this.#merged(pair.value, place, taken, merged));
        else if (!taken.has(name)) {
          taken.add(name);
          entries.push({ key: pair.key, value: pair.value, through: place });
        }
      }
    }
    return entries;
  }
}

/** The words of a key; empty for a key that is no scalar. */
export function keyText(key: unknown): string {
  return isScalar(key) && key.value !== null && key.value !== undefined ? String(key.value) : '';
}

/** The extent of a node itself, without the comments and line ends behind it. */
export function rangeOf(node: ParsedNode): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start, end: Math.max(start, end) };
}

/** `<<` */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.value === '<<';
}
