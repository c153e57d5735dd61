import { type Document, isAlias, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import type { YamlPlaces } from './places.js';
import { type Entry, keyText, rangeOf, References } from './references.js';
import { EMPTY_EXCERPT, type Excerpt, excerptAsWritten, excerptOfScalar } from './scalar.js';
import { MAX_DEPTH, type Range } from './syntax.js';

/** A value of a YAML document with its words and their places; aliases and merge keys are followed. */
export interface YamlNode {
  readonly kind: 'mapping' | 'sequence' | 'scalar';
  /** The words of a scalar; a collection as written, on one line. */
  readonly text: MappedText;
  /** A scalar as the types that JSON knows; null for a collection. */
  readonly scalar: string | number | boolean | null;
  /** Where it stands; where its alias stands, if one repeats it. */
  readonly span: Span;
  readonly entries: readonly YamlEntry[];
  readonly items: readonly YamlNode[];
}

/** A key and value of a mapping. */
export interface YamlEntry {
  readonly name: string;
  readonly key: MappedText;
  readonly value: YamlNode;
}

/** A key that stands twice in one mapping, with both values. */
export interface DuplicateKey {
  readonly name: string;
  /** The keys that lead to it, itself the last. */
  readonly path: readonly string[];
  readonly first: { readonly key: Span; readonly value: YamlNode };
  readonly second: { readonly key: Span; readonly value: YamlNode };
}

/** The documents of a stream as nodes. */
export interface YamlNodes {
  readonly documents: readonly YamlNode[];
  readonly duplicates: readonly DuplicateKey[];
}

const NUMBER = /^[-+]?\d+(?:\.\d+)?$/;

/** Reads all documents of a stream. */
export function nodesOf(listing: string, documents: readonly Document.Parsed[], places: YamlPlaces): YamlNodes {
  const reader = new NodeReader(listing, new References(documents), places);
  const nodes = documents.flatMap(({ contents }) => (contents ? [reader.read(contents, null, [], 0)] : []));
  return { documents: nodes, duplicates: reader.duplicates };
}

class NodeReader {
  readonly duplicates: DuplicateKey[] = [];
  readonly #listing: string;
  readonly #references: References;
  readonly #places: YamlPlaces;

  constructor(listing: string, references: References, places: YamlPlaces) {
    this.#listing = listing;
    this.#references = references;
    this.#places = places;
  }

  /** @param through the alias through which the node is reached, the outermost one */
  read(node: ParsedNode | null, through: Range | null, path: readonly string[], depth: number): YamlNode {
    const target = this.#references.resolve(node);
    const alias = through ?? (node && isAlias(node) ? rangeOf(node) : null);
    if (!node || !target || depth > MAX_DEPTH) return this.#nothing(node ? rangeOf(node) : { start: 0, end: 0 }, alias);
    const range = rangeOf(target);
    const span = this.#places.span(alias ?? trimmed(this.#listing, range));
    if (isScalar(target)) {
      const excerpt = excerptOfScalar(target, this.#listing);
      return { kind: 'scalar', text: this.#text(excerpt, range, alias), scalar: target.type === 'PLAIN' ? plain(excerpt.text) : excerpt.text, span, entries: [], items: [] };
    }
    const text = this.#text(excerptAsWritten(this.#listing, range.start, range.end), range, alias);
    if (isSeq(target)) {
      const items = (target.items as (ParsedNode | null)[]).map((item, index) => this.read(item, alias, [...path, String(index)], depth + 1));
      return { kind: 'sequence', text, scalar: null, span, entries: [], items };
    }
    return { kind: 'mapping', text, scalar: null, span, entries: this.#entries(target as YAMLMap, alias, path, depth), items: [] };
  }

  #entries(map: YAMLMap, alias: Range | null, path: readonly string[], depth: number): YamlEntry[] {
    const entries: YamlEntry[] = [];
    const firsts = new Map<string, YamlEntry>();
    for (const { key, value, through } of this.#references.entries(map, alias)) {
      const words = this.#keyOf({ key, value, through });
      const target = this.#references.resolve(key);
      // A list or mapping may be a key, too: `? [a, b]`.
      const name = isScalar(target) || !target ? keyText(target) : words.text;
      const entry: YamlEntry = { name, key: words, value: this.read(value, through, [...path, name], depth + 1) };
      const first = firsts.get(name);
      if (!first) firsts.set(name, entry);
      else if (!alias && name !== '') this.duplicates.push({ name, path: [...path, name], first: placed(first), second: placed(entry) });
      entries.push(entry);
    }
    return entries;
  }

  #keyOf({ key, through }: Entry): MappedText {
    if (!key) return this.#text(EMPTY_EXCERPT, through ?? { start: 0, end: 0 }, null);
    const range = rangeOf(key);
    return this.#text(isScalar(key) ? excerptOfScalar(key, this.#listing) : excerptAsWritten(this.#listing, range.start, range.end), range, through);
  }

  #text(excerpt: Excerpt, range: Range, alias: Range | null): MappedText {
    return alias ? this.#places.repeated(excerpt, range, alias) : this.#places.text(excerpt, range);
  }

  #nothing(range: Range, alias: Range | null = null): YamlNode {
    return { kind: 'scalar', text: this.#text(EMPTY_EXCERPT, range, null), scalar: null, span: this.#places.span(alias ?? range), entries: [], items: [] };
  }
}

function placed({ key, value }: YamlEntry): DuplicateKey['first'] {
  return { key: key.span(), value };
}

/** The extent of a block scalar or collection without the line ends behind it. */
function trimmed(listing: string, { start, end }: Range): Range {
  return { start, end: start + listing.slice(start, end).trimEnd().length };
}

/** A plain scalar as the types that JSON knows. */
function plain(text: string): string | number | boolean | null {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (text === '' || /^(?:~|null|Null|NULL)$/.test(text)) return null;
  return NUMBER.test(text) ? Number(text) : text;
}
