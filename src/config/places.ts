import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document, visit } from 'yaml';
import { UserError } from './user-error.js';

/** More aliases than this are taken for an attempt to blow up memory. */
const MAX_ALIASES = 100;

/** A YAML or JSON file as a value, with the places of its parts as `path:line:column`. */
export interface PlacedValue {
  /** null for a file that holds nothing. */
  readonly value: unknown;
  /**
   * The place of a key, its value, or the nearest thing around it that has one.
   * @param atKey the key itself at the end of the path, not its value
   */
  placeOf(path: readonly string[], atKey: boolean): string;
  /** The place of the first key or value that is this word; of the beginning where none is. */
  placeOfWord(word: string): string;
}

/**
 * Reads a file of YAML or JSON.
 * @param path only named in errors
 * @throws UserError with one line `path:line:column: what` per mistake of syntax
 */
export function parseWithPlaces(path: string, text: string): PlacedValue {
  const lines = new LineCounter();
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line || 1}:${col || 1}`;
  };
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) throw new UserError(document.errors.map(({ pos, message }) => `${at(pos[0])}: ${message}`).join('\n'));
  return {
    value: toValue(document, path),
    placeOf: (keys, atKey) => at(offsetOf(document, keys, atKey)),
    placeOfWord: (word) => at(offsetOfWord(document, word)),
  };
}

function toValue(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    throw new UserError(`${path}:1:1: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function offsetOf(document: Document, path: readonly string[], atKey: boolean): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, key] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (isNode(pair?.key)) offset = pair.key.range?.[0] ?? offset;
      if (isLast && atKey) return offset;
    }
    node = isNode(node) && 'get' in node ? (node as { get(key: unknown, keep: boolean): unknown }).get(/^\d+$/.test(key) ? Number(key) : key, true) : null;
    if (!isNode(node)) return offset;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}

function offsetOfWord(document: Document, word: string): number {
  let offset = 0;
  visit(document, {
    Scalar: (_key, { value, range }) => {
      if (String(value) !== word) return undefined;
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}
